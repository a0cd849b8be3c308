"""``python -m tests.fuzz TARGET [SECONDS]``: fuzz one target, or ``all`` of them one after another.

With atheris (extra ``fuzz``) guided by coverage; without it, or where it has no wheel, by Hypothesis over the same
corpus. A finding is printed as the bytes that show it: add them to ``tests/fuzz/test_fuzz.py``.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys

SECONDS = 600
NAMES = ("readers", "judge", "sketch", "decisions", "settings_files", "state")


def fuzz_by_coverage(name: str, seconds: float) -> None:
    """Have atheris call a target until the time is over or it finds something, and end the process."""
    import atheris

    with atheris.instrument_imports(include=["cleaner"], enable_loader_override=False):
        from cleaner import compiled
        from tests.fuzz.corpus import seeds
        from tests.fuzz.targets import TARGETS

    compiled.enabled = lambda work: False  # coverage is seen in interpreted code alone
    limits = [f"-max_total_time={seconds:g}", "-timeout=30", "-rss_limit_mb=4096", "-seed=1"]
    atheris.Setup([sys.argv[0], *limits, str(seeds.write(name))], lambda data: TARGETS[name](data) and None)
    atheris.Fuzz()


def main() -> int:
    name, seconds = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else SECONDS
    if name == "all":
        each = [sys.executable, "-m", "tests.fuzz"]
        return max(subprocess.run([*each, n, str(seconds / len(NAMES))], check=False).returncode for n in NAMES)
    if importlib.util.find_spec("atheris"):
        fuzz_by_coverage(name, seconds)
    else:
        from tests.fuzz.guided import fuzz_by_hypothesis  # it imports cleaner, which atheris must do itself

        fuzz_by_hypothesis(name, seconds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
