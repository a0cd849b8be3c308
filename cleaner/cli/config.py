"""``cleaner.toml``: every option of the command line, kept in a file.

Keys are the long option names, with ``-`` or ``_``. What stands at the top holds for every command that
has the option; a table ``[run]`` holds for that command alone. The command line beats the file.
Relative paths count from the working folder, as on the command line.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from cleaner.cli.terminal import safe_name
from cleaner.errors import SettingsError

FOUND_BY_ITSELF = Path("cleaner.toml")
MAX_BYTES = 2**20
"""A settings file has a few hundred bytes; a larger one was named by mistake."""
PER_COMMAND = frozenset({"out", "to"})
"""Options that name what a command writes: never shared between commands."""
NEVER = frozenset({"config", "help", "version"})


def use_config(context: typer.Context, path: Path | None) -> Path | None:
    """Make a settings file's values the defaults of the command that is being parsed.

    Raises:
        SettingsError: the file can't be read, isn't TOML, or holds an unknown key.
    """
    if context.resilient_parsing:
        return path
    if path is None:
        if not FOUND_BY_ITSELF.is_file():
            return None
        path = FOUND_BY_ITSELF
    context.default_map = read_config(path, context)
    return path


def read_config(path: Path, context: typer.Context) -> dict[str, Any]:
    """Return what the file says for the command of this context, by parameter name."""
    commands = dict(_commands(context.find_root().command))
    here = context.command_path.partition(" ")[2]
    shared: dict[str, Any] = {}
    own: dict[str, Any] = {}
    everywhere = {name: option for options in commands.values() for name, option in options.items()}
    for key, value in _load(path).items():
        if isinstance(value, dict):
            command = _known(key, commands, path, "table", {})
            own_options = commands[command]
            found = {
                name: _plain(value[inner], own_options[name], f"{path}: [{key}] {inner}")
                for inner in value
                for name in [_known(inner, own_options, path, f"[{key}] option", everywhere)]
            }
            own |= found if command == here else {}
            continue
        name = _known(key, everywhere, path, "option", commands)
        if name in PER_COMMAND:
            raise SettingsError(f"{path}: {key}: write it in the table of its command, such as [run]")
        shared[name] = _plain(value, everywhere[name], f"{path}: {key}")
    return {name: value for name, value in (shared | own).items() if name in commands.get(here, {})}


def _load(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}; give --config the path of a settings file") from None
    if len(content) > MAX_BYTES:
        raise SettingsError(f"{path}: larger than {MAX_BYTES} bytes; give the path of a settings file")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}; see the README's settings table") from None


def _commands(group: Any, prefix: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every command's name and its options by parameter name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{prefix}{name} ")
            continue
        options = (p for p in command.params if p.param_type_name == "option" and p.name not in NEVER)
        yield f"{prefix}{name}", {option.name: option for option in options}


def _known(key: str, names: dict[str, Any], path: Path, what: str, elsewhere: dict[str, Any]) -> str:
    name = key if key in names else key.replace("-", "_")
    if name in names:
        return name
    stated = sorted({candidate.replace("_", "-") for candidate in names})
    near = difflib.get_close_matches(name.replace("_", "-"), stated, n=1, cutoff=0.5)
    advice = f"did you mean {near[0]}?" if near else f"known: {', '.join(stated)}"
    if name in elsewhere:
        advice = "this command has no such option" if what.startswith("[") else f"write it as a table, [{key}]"
    raise SettingsError(f"{path}: {safe_name(key)}: no such {what}; {advice}")


def _plain(value: Any, option: Any, where: str) -> Any:
    """Return a value as the option takes it: a list for an option that can be given several times."""
    if isinstance(value, dict) or (isinstance(value, list) and not option.multiple):
        raise SettingsError(f"{where}: must be a single value")
    if option.multiple:
        values = value if isinstance(value, list) else [value]
        if not all(isinstance(item, str) for item in values):
            raise SettingsError(f"{where}: must be a list of texts")
        return values
    if isinstance(value, bool) != bool(option.is_flag):
        wanted = "true or false" if option.is_flag else "a value, not true or false"
        raise SettingsError(f"{where}: must be {wanted}")
    return value if isinstance(value, bool) else str(value)
