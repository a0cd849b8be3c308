"""Imports point down only, and the three working rooms never import one another."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "cleaner"
LAYER = {
    "text": 0, "model": 0, "settings": 0, "errors": 0, "compiled": 0, "arrays": 0, "machine_code": 0, "caches": 0,
    "decisions": 0,
    "workers": 1,
    "extract": 2, "boilerplate": 2, "duplicates": 2,
    "inputs": 3, "outputs": 3, "report": 3, "index": 3, "tables": 3, "restore": 3,
    "run": 4, "recut": 4, "undo": 4, "labels": 4, "library": 4, "copies": 4, "gather": 4,
    "stages": 4, "integrations": 4,
    "cli": 5, "__main__": 6,
}  # fmt: skip
SIDE_BY_SIDE = {"extract", "boilerplate", "duplicates"}
ONLY_IMPORTER = {"trafilatura": "extract", "htmldate": "extract", "datasketch": "duplicates"}


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_modules(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


MODULES = sorted(p for p in PACKAGE.rglob("*.py") if p != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_imports_point_down(path: Path) -> None:
    here = room(path)
    for name in imported_modules(path):
        parts = name.split(".")
        if parts[0] == "cleaner" and len(parts) > 1 and parts[1] in LAYER and parts[1] != here:
            there = parts[1]
            assert LAYER[there] <= LAYER[here], f"{here} imports {there}, which stands above it"
            assert not {here, there} <= SIDE_BY_SIDE, f"{here} imports {there}"
        owner = ONLY_IMPORTER.get(parts[0])
        if owner and here != "integrations":
            assert here == owner, f"{here} imports {parts[0]}, which belongs to {owner}"
