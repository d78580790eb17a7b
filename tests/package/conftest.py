"""What the tests of the packages share: the frozen program, made once from what the checkout holds.

``./dev package-test`` installs it on a fresh Debian; here it is started from its folder.
"""

from __future__ import annotations

import fcntl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.desktop_session import Desktop, run_desktop
from tests.helpers.packaging_steps import PACKAGING, packaging_module
from tests.helpers.source import ROOT


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The folder of the frozen program; made anew if something in it has changed."""
    freeze = packaging_module("freeze")
    lock = ROOT / "build" / "freezing.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # of several workers one makes it
        if not freeze.is_current():
            steps = [sys.executable, str(PACKAGING / "build.py"), "translations", "freeze"]
            made = subprocess.run(steps, capture_output=True, text=True, check=False)
            assert made.returncode == 0, made.stdout + made.stderr
    folder: Path = packaging_module("project").FOLDER
    return folder


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A desktop without a keyring."""
    with run_desktop() as running:
        yield running
