"""The options that several commands share, each stated once, and the settings they make up."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from cleaner.cli.config import use_config
from cleaner.settings import (
    BoilerplateSettings,
    Caution,
    DuplicateSettings,
    InputSettings,
    PublisherFrom,
    Settings,
)

DEFAULT = Settings()

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        callback=use_config,
        is_eager=True,
        help="Settings file; cleaner.toml in the working folder is found by itself.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Errors only.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say more on stderr.")]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs",
        "-j",
        min=0,
        metavar="N",
        help="Worker processes; 0 is one for each core. No output byte depends on it.",
    ),
]
Inputs = Annotated[
    list[Path],
    typer.Argument(
        metavar="INPUT...", help="Folders or files: .txt .html .htm .jsonl .parquet .warc, also .gz and .zst."
    ),
]

# How inputs are read.
TextField = Annotated[str, typer.Option("--text-field", metavar="NAME", help="The text of a JSONL row.")]
IdField = Annotated[str, typer.Option("--id-field", metavar="NAME", help="The id of a JSONL row.")]
PublisherField = Annotated[str, typer.Option("--publisher-field", metavar="NAME", help="The publisher of a JSONL row.")]
PublisherSource = Annotated[
    PublisherFrom,
    typer.Option("--publisher-from", help="Where a document's publisher is read; auto: host, else folder."),
]
Include = Annotated[
    list[str] | None,
    typer.Option("--include", metavar="GLOB", help="Only files that match (gitignore pattern; repeatable)."),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="GLOB", help="No files that match (gitignore pattern; repeatable)."),
]
MaxBytes = Annotated[
    int, typer.Option("--max-bytes", min=1, metavar="N", help="Refuse larger texts, saying their size.")
]
PageSeconds = Annotated[
    float, typer.Option("--page-seconds", metavar="S", help="Deadline for extracting one HTML page.")
]

# How lines are judged.
CautionLevel = Annotated[Caution, typer.Option("--caution", help="high: less is removed and less content is at risk.")]
Weights = Annotated[str | None, typer.Option("--weights", metavar="FILE", help="Weights that `cleaner fit` wrote.")]
ProfileFile = Annotated[
    Path | None,
    typer.Option("--profile", metavar="FILE", help="Repeated lines that `cleaner learn` wrote."),
]
StripBylines = Annotated[
    bool,
    typer.Option("--strip-bylines", help="Also remove byline, date, place line and agency credit."),
]

# How copies are found.
Threshold = Annotated[
    float,
    typer.Option("--threshold", metavar="X", help="Least share of the shorter story's words for a flag."),
]
Related = Annotated[float, typer.Option("--related", metavar="X", help="Least share that is reported as related.")]
Keep = Annotated[
    str,
    typer.Option(
        "--keep",
        metavar="RULE",
        help="Which copy represents: longest, earliest, latest, first, or a file of preferred publishers.",
    ),
]
NumPerm = Annotated[int, typer.Option("--num-perm", min=16, hidden=True, help="Permutations of a signature.")]
Seed = Annotated[int, typer.Option("--seed", min=0, hidden=True, help="Seed of the permutations.")]

Format = Annotated[Literal["text", "json"], typer.Option("--format", help="For a person or for a program.")]


def settings_from(values: Mapping[str, Any]) -> Settings:
    """Return the settings that a command's parameter values make up; the rest stays default.

    Raises:
        SettingsError: a value is out of range.
    """
    return Settings(
        inputs=InputSettings(**_chosen(InputSettings, values)),
        boilerplate=BoilerplateSettings(**_chosen(BoilerplateSettings, values)),
        duplicates=DuplicateSettings(**_chosen(DuplicateSettings, values)),
        drop_duplicates=bool(values.get("drop_duplicates", DEFAULT.drop_duplicates)),
    )


def _chosen(kind: type, values: Mapping[str, Any]) -> dict[str, Any]:
    chosen = {}
    for field in dataclasses.fields(kind):
        if field.name in values:
            value = values[field.name]
            is_list = field.name in {"include", "exclude"}
            chosen[field.name] = tuple(value or ()) if is_list else value
    return chosen
