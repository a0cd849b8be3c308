"""The scan of the inputs: order, kinds, patterns, and what must never be opened."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cleaner.errors import InputError, SettingsError
from cleaner.inputs import Unreadable, find_inputs, read_source
from cleaner.settings import InputSettings


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A line.\n")


def names_in(*paths: Path, **settings: tuple[str, ...]) -> list[str]:
    return [source.name for source in find_inputs(paths, settings=InputSettings(**settings)).sources]  # type: ignore[arg-type]


def test_files_come_in_the_order_of_their_bytes(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.txt", "a.txt", "B.txt", "ä.txt", "a/b/c.html")
    assert names_in(tmp_path) == ["B.txt", "a.txt", "a/b/c.html", "a/z.txt", "b.txt", "ä.txt"]


@pytest.mark.parametrize(
    ("name", "kind", "compression"),
    [
        ("a.txt", "txt", ""), ("a.TXT", "txt", ""), ("a.htm", "html", ""), ("a.xhtml", "html", ""),
        ("a.html.gz", "html", "gz"), ("a.jsonl.zst", "jsonl", "zst"), ("a.ndjson", "jsonl", ""),
        ("a.parquet", "parquet", ""), ("a.warc.gz", "warc", "gz"), ("a.b.txt.gz", "txt", "gz"),
    ],
)  # fmt: skip
def test_the_suffix_tells_the_kind(tmp_path: Path, name: str, kind: str, compression: str) -> None:
    write(tmp_path, name)
    [source] = find_inputs([tmp_path]).sources
    assert (source.kind, source.compression, source.size) == (kind, compression, 8)


def test_other_files_and_hidden_ones_are_skipped_with_a_reason(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.png", "c.gz", ".git/config.txt", ".hidden.txt", "d.parquet.gz")
    found = find_inputs([tmp_path])
    assert [source.name for source in found.sources] == ["a.txt"]
    reasons = {item.path: item.reason for item in found.skipped}
    assert reasons[".git/"] == reasons[".hidden.txt"] == "hidden"
    assert all("no kind of file" in reasons[name] for name in ("b.png", "c.gz", "d.parquet.gz"))
    assert not any(item.failed for item in found.skipped)


def test_links_pipes_sockets_and_devices_are_never_opened(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nothing")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(tmp_path / "socket.txt"))
        found = find_inputs([tmp_path])
    assert [source.name for source in found.sources] == ["a.txt"]
    reasons = {item.path: item.reason.split(" (")[0] for item in found.skipped}
    link = "a symbolic link"
    assert reasons == {
        "pipe.txt": "a named pipe", "socket.txt": "a socket",
        "loop": link, "self.txt": link, "dangling.txt": link,
    }  # fmt: skip


def test_a_device_given_as_input_is_skipped() -> None:
    found = find_inputs([Path(os.devnull)])
    assert not found.sources
    assert [(item.path, item.reason) for item in found.skipped] == [("null", "a device")]


def test_a_file_that_became_a_pipe_since_the_scan_does_not_block(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    [source] = find_inputs([tmp_path]).sources
    (tmp_path / "a.txt").unlink()
    os.mkfifo(tmp_path / "a.txt")
    [result] = read_source(source)
    assert isinstance(result, Unreadable)
    assert result.reason == "no longer a regular file"


def test_a_file_that_vanished_since_the_scan_is_reported(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    [source] = find_inputs([tmp_path]).sources
    (tmp_path / "a.txt").unlink()
    [result] = read_source(source)
    assert isinstance(result, Unreadable)
    assert "No such file" in result.reason


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux only")
def test_names_that_are_no_utf8_are_read_and_have_ids(tmp_path: Path) -> None:
    place = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(place, "wb") as file:
        file.write(b"A line.\n")
    [source] = find_inputs([tmp_path]).sources
    [raw] = read_source(source)
    assert (source.name, raw.id) == ("caf%E9.txt", "caf%E9.txt")


def test_unreadable_folders_and_files_are_failures() -> None:
    # Root reads everything, so the scan runs as another user, in a folder that others may enter.
    code = """if True:
        import os, sys
        from cleaner.inputs import find_inputs, read_source
        if os.geteuid() == 0:
            os.setgroups([]); os.setgid(65534); os.setuid(65534)
        found = find_inputs([sys.argv[1]])
        print([(item.path, item.reason, item.failed) for item in found.skipped])
        print([(r.id, getattr(r, "reason", "read")) for s in found.sources for r in read_source(s)])
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        folder.chmod(0o755)
        write(folder, "a.txt", "locked/b.txt", "locked.txt")
        (folder / "locked.txt").chmod(0)
        (folder / "locked").chmod(0)
        done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
        (folder / "locked").chmod(0o700)
    assert done.stdout.splitlines() == [
        "[('locked/', \"can't be listed: Permission denied\", True)]",
        "[('a.txt', 'read'), ('locked.txt', \"can't be read: Permission denied\")]",
    ]


def test_include_and_exclude_are_gitignore_patterns(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.html", "old/c.txt", "new/old/d.txt", "new/e.txt")
    assert names_in(tmp_path, include=("*.txt",)) == ["a.txt", "new/e.txt", "new/old/d.txt", "old/c.txt"]
    assert names_in(tmp_path, exclude=("old/",)) == ["a.txt", "b.html", "new/e.txt"]
    assert names_in(tmp_path, exclude=("/old/",)) == ["a.txt", "b.html", "new/e.txt", "new/old/d.txt"]
    assert names_in(tmp_path, include=("new/**",), exclude=("d.*",)) == ["new/e.txt"]


def test_one_file_has_its_name_as_id(tmp_path: Path) -> None:
    write(tmp_path, "deep/a.txt")
    assert names_in(tmp_path / "deep/a.txt") == ["a.txt"]


def test_several_inputs_put_their_names_in_front(tmp_path: Path) -> None:
    write(tmp_path, "one/a.txt", "two/a.txt", "b.txt")
    found = names_in(tmp_path / "one", tmp_path / "two", tmp_path / "b.txt")
    assert found == ["b.txt", "one/a.txt", "two/a.txt"]


def test_the_order_does_not_depend_on_where_the_inputs_lie(tmp_path: Path) -> None:
    write(tmp_path, "1/b/x.txt", "2/a/x.txt", "1/b/y.png", "2/a/y.png")
    found = find_inputs([tmp_path / "1/b", tmp_path / "2/a"])
    assert [source.name for source in found.sources] == ["a/x.txt", "b/x.txt"]
    assert [item.path for item in found.skipped] == ["a/y.png", "b/y.png"]


def test_two_inputs_of_one_name_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "x/news/a.txt", "y/news/a.txt")
    with pytest.raises(InputError, match="two inputs named 'news'"):
        find_inputs([tmp_path / "x/news", tmp_path / "y/news"])


def test_a_missing_input_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: No such file.*give a file or a folder"):
        find_inputs([tmp_path / "nowhere"])


def test_twins_by_case_and_composition_stay_apart(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "A.TXT", "caf\u00e9.txt", "cafe\u0301.txt")
    assert len(set(names_in(tmp_path))) == len(os.listdir(tmp_path))


@pytest.mark.parametrize("pattern", ["*a*a*a*a*a*a*ab.txt", "**/a/**/a/**/a/**/a/b"])
def test_a_pattern_that_a_long_name_could_keep_busy_is_refused(tmp_path: Path, pattern: str) -> None:
    (tmp_path / f"{'a' * 200}.txt").write_text("x")
    for settings in (InputSettings(include=(pattern,)), InputSettings(exclude=(pattern,))):
        with pytest.raises(SettingsError, match="several simpler patterns"):
            find_inputs([tmp_path], settings=settings)
    assert find_inputs([tmp_path], settings=InputSettings(include=("*a*a*.txt", "**/b/**/c"))).sources
