"""``python -m tests.mutation [MODULE ...] [--each N]``: break safety-critical code on purpose; do its tests notice?

Each mutant changes one comparison, boolean, constant, return, call or branch of a module, in a copy of the repository.
A fixed, seeded sample of N mutants of each module runs against the tests mapped to it, the first failure ending it.
Survivors are printed; the exit code is 1 below ``LEAST_KILLED``, 2 where the tests fail without a mutant.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEAST_KILLED = 0.85
EACH = 12
SECONDS = 240

STORED = "tests/mutation/test_stored.py"
RUNS = ("tests/run/test_outputs.py", "tests/run/test_run.py")
TESTS: dict[str, tuple[str, ...]] = {
    "decisions.py": ("tests/test_decisions.py", "tests/report/test_replay.py"),
    "index.py": ("tests/test_index.py",),
    "outputs.py": (STORED, *RUNS),
    "restore.py": (STORED, *RUNS),
    "stages/checksums.py": (STORED,),
    "stages/decided.py": ("tests/run/test_decided.py",),
    "stages/plan.py": (STORED, *RUNS),
    "stages/workspace.py": (STORED, *RUNS),
    "stages/writing.py": (*RUNS, "tests/run/test_against.py", "tests/reliability/test_interruptions.py"),
    "tables.py": (STORED, *RUNS),
    "undo.py": ("tests/report/test_undo.py",),
}
"""The tests that stand for each module below ``cleaner/``, the likeliest to notice first."""

EQUIVALENT: dict[tuple[str, str], str] = {
    ("outputs.py", "12 -> 13"): "the length of a digest in a name that had to be shortened",
    ("outputs.py", "17 -> 18"): "the size of a buffer, 2**17",
    ("stages/checksums.py", "0 -> 1"): "a checksum starts anywhere, if it is written and read alike",
    ("stages/checksums.py", "2 -> 3"): "the size of a buffer, 2**20",
    ("stages/checksums.py", "1 -> 2"): "how many threads work where none says how many",
    ("stages/checksums.py", "False -> True"): "whether a piece of unfinished work waits for the disk",
    ("stages/checksums.py", "True -> False"): "equal lengths are asked of what is made to be equally long",
    ("stages/checksums.py", "20 -> 21"): "the size of a buffer, 2**20",
    ("stages/plan.py", "2000 -> 2001"): "the size of a shard: no output hangs on it",
    ("stages/plan.py", "250 -> 251"): "the same",
    ("stages/plan.py", "8 -> 9"): "the same",
    ("stages/plan.py", "2 -> 3"): "the same",
    ("stages/workspace.py", "return False -> return None"): "asked for its truth alone",
    ("stages/plan.py", "True -> False"): "sorted keys of dictionaries that are always built in one order",
    ("stages/writing.py", "20 -> 21"): "the size of a buffer, 2**20",
    ("tables.py", "2 -> 3"): "the size of a buffer, 2**20",
    ("tables.py", "20 -> 21"): "the size of a buffer, 2**20",
    ("tables.py", "6 -> 7"): "the level of gzip; short tables pack alike",
}
"""Mutants that no test can notice, and why."""

OPPOSITE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip


def changed_nodes(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901 - a table of cases
    """Yield what a node could have been by mistake."""
    match node:
        case ast.Compare(ops=[op, *_]):
            yield _with(node, ops=[OPPOSITE[type(op)](), *node.ops[1:]])
        case ast.BoolOp(op=op):
            yield _with(node, op=ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.BinOp(op=ast.Add()):
            yield _with(node, op=ast.Sub())
        case ast.BinOp(op=ast.Sub()):
            yield _with(node, op=ast.Add())
        case ast.Return(value=ast.expr()):
            yield ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case ast.If(test=test):
            yield _with(node, test=ast.UnaryOp(ast.Not(), test))


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


class _Replace(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)


def mutants(source: str) -> list[tuple[int, str, str]]:
    """Return line, description and source of every mutant of a module; type hints and messages stay."""
    tree = ast.parse(source)
    whole = ast.unparse(tree)
    apart = {id(part) for node in ast.walk(tree) for part in _not_code(node)}
    found = []
    for node in ast.walk(tree):
        if id(node) in apart:
            continue
        for new in changed_nodes(node):
            before = ast.unparse(node).partition("\n")[0]
            after = ast.unparse(ast.fix_missing_locations(copy.deepcopy(new))).partition("\n")[0]
            holder = copy.deepcopy((tree, node))
            mutated = _Replace(holder[1], new).visit(holder[0])
            changed = ast.unparse(ast.fix_missing_locations(mutated))
            if changed != whole:
                found.append((node.lineno, f"{before} -> {after}", changed))
    return found


def _not_code(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what a node holds that no test should pin: annotations, keywords of dataclasses, error messages."""
    for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
        if part is not None:
            yield from ast.walk(part)
    if isinstance(node, ast.ClassDef):
        for decorator in node.decorator_list:
            yield from ast.walk(decorator)
    if isinstance(node, ast.Raise) and node.exc is not None:
        yield from ast.walk(node.exc)


def survives(copied: Path, tests: tuple[str, ...]) -> bool:
    """Tell whether a mutated copy of the repository passes its tests."""
    environment = {**os.environ, "PYTHONPATH": str(copied), "PYTHONDONTWRITEBYTECODE": "1"}
    for selection in tests:
        files = selection.split()
        if not (copied / files[0]).exists():
            continue
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider", *files]
        try:
            done = subprocess.run(
                command, cwd=copied, env=environment, capture_output=True, timeout=SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            return False
        if done.returncode not in (0, 5):
            return False
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", default=list(TESTS))
    parser.add_argument("--each", type=int, default=EACH)
    given = parser.parse_args()
    tried = killed = 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copied = Path(folder) / "repo"
        shutil.copytree(ROOT, copied, ignore=shutil.ignore_patterns(".git", "*.egg-info", ".venv", "cleaned"))
        for module in given.modules:
            place = copied / "cleaner" / module
            source = place.read_text(encoding="utf-8")
            possible = [m for m in mutants(source) if (module, m[1]) not in EQUIVALENT]
            if not survives(copied, TESTS[module]):
                print(f"the tests of cleaner/{module} fail without a mutant: nothing can be learned from them")
                return 2
            chosen = random.Random(module).sample(possible, min(given.each, len(possible)))
            for line, what, mutated in sorted(chosen):
                place.write_text(mutated, encoding="utf-8")
                tried += 1
                if survives(copied, TESTS[module]):
                    print(f"survived: cleaner/{module}:{line}: {what}", flush=True)
                else:
                    killed += 1
            place.write_text(source, encoding="utf-8")
            print(f"{module}: {killed} of {tried} killed so far", flush=True)
    print(f"{killed} of {tried} mutants killed ({killed / tried:.0%})")
    return killed < LEAST_KILLED * tried


if __name__ == "__main__":
    sys.exit(main())
