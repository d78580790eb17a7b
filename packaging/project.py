"""What every step of the packaging knows: folders, version, the clock of the commit."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package"
"""Work of a build; may go at any time."""
FOLDER = BUILD / "calldeck"
"""The frozen program: one folder, with ``calldeck`` in it."""
DIST = ROOT / "dist"
"""What is handed out."""
_NO_COMMIT = 946_684_800
"""The clock of what was unpacked from an archive: the first second of 2000."""


def version() -> str:
    """The version of the program, such as ``1.0.0.dev0``."""
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if not found:
        raise SystemExit("desktop/__init__.py has no version")
    return found[1]


def system_version() -> str:
    """The version as Debian and rpm write it: ``1.0.0~~dev0``, ``1.0.0~b1``, ``1.0.0`` in order."""
    early = re.sub(r"(?<=\d)(a|b|rc)(?=\d)", r"~\1", version())
    return re.sub(r"\.dev(?=\d)", "~~dev", early)


def languages() -> set[str]:
    """The languages that the program speaks, such as ``vi``."""
    translated = (ROOT / "resources" / "i18n").glob("calldeck_*.ts")
    return {"en", *(path.stem.rpartition("_")[2] for path in translated)}


def epoch() -> int:
    """Seconds since 1970 of the commit, so that two builds of it carry the same times."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    # The checkout may be somebody else's: root's builds are of the same time as anybody's.
    command = ["git", "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return _NO_COMMIT
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else _NO_COMMIT


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, more: Mapping[str, str] = {}) -> None:
    """Run a program of the build with the commit's clock; its failure ends the build."""
    words = [str(word) for word in command]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), **more}
    try:
        subprocess.run(words, cwd=cwd, env=environment, check=True)
    except FileNotFoundError:
        raise SystemExit(
            f"The program {words[0]} is missing; packaging/README.md says where it is from."
        ) from None
    except subprocess.CalledProcessError as error:
        # Not all its words: a command that signs may hold a password.
        raise SystemExit(f"{words[0]} ended with {error.returncode}") from None


def xz(file: Path) -> Path:
    """Pack a file; the result does not depend on how many processors there are."""
    run(["xz", "--force", "-6", "--threads=2", "--block-size=24MiB", file])
    return file.with_name(f"{file.name}.xz")
