"""The README's generated tables: ``python -m tests.readme`` writes them anew, a test compares them.

A table stands between ``<!-- table NAME -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from cleaner.boilerplate import cues
from cleaner.settings import Settings

README = Path(__file__).parents[1] / "README.md"
TABLE = re.compile(r"(<!-- table (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def cues_table() -> str:
    """Return a row for each cue: what it finds, and a line that it catches."""
    rows = ["| family | cue | finds | for example |", "|---|---|---|---|"]
    for cue in sorted(cues(), key=lambda c: (c.family, c.name)):
        first = re.split(r"(?<=[.:;])\s", cell(cue.doc))[0].rstrip(":;")
        example = cell(cue.examples[0]) if cue.examples else ""
        example = example if len(example) <= 70 else f"{example[:67]}..."
        rows.append(f"| {cue.family} | `{cue.name}` | {first} | {example} |")
    return "\n".join(rows) + "\n"


def settings_table() -> str:
    """Return the settings file that states every default."""
    lines = ["```toml"]
    settings = Settings()
    for group in dataclasses.fields(settings):
        value = getattr(settings, group.name)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            lines += ["", f"# {group.name}"]
            lines += [f"{f.name} = {toml(getattr(value, f.name))}" for f in dataclasses.fields(value)]
        else:
            lines.append(f"{group.name} = {toml(value)}")
    return "\n".join([*lines, "```"]) + "\n"


def toml(value: object) -> str:
    if value is None:
        return '""  # none'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(map(toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


TABLES = {"cues": cues_table, "settings": settings_table}


def generated(text: str) -> str:
    """Return a README with its tables made anew."""
    return TABLE.sub(lambda m: f"{m[1]}{TABLES[m[2]]()}{m[3]}", text)


if __name__ == "__main__":
    README.write_text(generated(README.read_text(encoding="utf-8")), encoding="utf-8")
