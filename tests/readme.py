"""The README's generated tables: ``python -m tests.readme`` writes them anew, a test compares them.

A table stands between ``<!-- table NAME -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import dataclasses
import html
import re
from pathlib import Path

from cleaner.boilerplate import cues
from cleaner.duplicates.candidates import BAND_ROWS
from cleaner.settings import Settings

README = Path(__file__).parents[1] / "README.md"
EXAMPLES = Path(__file__).parent / "integrations" / "examples"
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
            lines += [stated(f.name, getattr(value, f.name)) for f in dataclasses.fields(value)]
        else:
            lines.append(stated(group.name, value))
    return "\n".join([*lines, "```"]) + "\n"


def stated(name: str, value: object) -> str:
    return f'# {name} = "FILE"  (the packaged one)' if value is None else f"{name} = {toml(value)}"


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(map(toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def chances_table() -> str:
    """Return how likely the bands see two stories, by the similarity of their word-5-grams."""
    bands = Settings().duplicates.num_perm // BAND_ROWS
    rows = ["| similarity of the word-5-grams (Jaccard) | chance that the bands see the pair |", "|---|---|"]
    for percent in (10, 20, 30, 40, 50, 60, 70, 80, 90):
        chance = 1 - (1 - (percent / 100) ** BAND_ROWS) ** bands
        rows.append(f"| .{percent // 10} | {chance:.1%} |")
    return "\n".join(rows) + "\n"


def examples_table() -> str:
    """Return the examples of the frameworks as they are tested, by the framework's name."""
    blocks = []
    parts = (path.read_text(encoding="utf-8").partition("\n") for path in EXAMPLES.glob("*.py"))
    for title, _, body in sorted(parts, key=lambda part: part[0].casefold()):
        name, _, what = html.escape(title.strip('"')).partition(": ")
        summary = f"<b>{name}</b>: {what}"
        blocks.append(f"<details><summary>{summary}</summary>\n\n```python\n{body.strip()}\n```\n\n</details>\n")
    return "\n".join(blocks)


TABLES = {"cues": cues_table, "settings": settings_table, "chances": chances_table, "examples": examples_table}


def generated(text: str) -> str:
    """Return a README with its tables made anew."""
    return TABLE.sub(lambda m: f"{m[1]}{TABLES[m[2]]()}{m[3]}", text)


if __name__ == "__main__":
    README.write_text(generated(README.read_text(encoding="utf-8")), encoding="utf-8")
