"""What the tests of the packages share: a Debian on which the package is installed, and its user.

They need root, debootstrap and what ``./dev package`` makes; ``./dev package-test`` has them all.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.accessibility import NotThere
from tests.helpers.desktop_session import Desktop, run_desktop
from tests.helpers.fresh_debian import AGENT, AGENT_ID, Computer, computer
from tests.helpers.packaging_steps import packaging_module
from tests.helpers.program import Calldeck, config_file
from tests.helpers.sandbox import REPOSITORY, Sandbox, running_sandbox

DIST = REPOSITORY / "dist"


def the_one(pattern: str, folder: Path = DIST) -> Path:
    """The package that was built; there must be one."""
    found = sorted(folder.glob(pattern))
    assert len(found) == 1, f"{len(found)} files {pattern} in {folder}; run ./dev package"
    return found[0]


@pytest.fixture(scope="session")
def deb() -> Path:
    """The Debian package."""
    return the_one("calldeck_*.deb")


@pytest.fixture(scope="session")
def older() -> Path:
    """A folder with packages of an earlier version, which had a file more; for upgrades."""
    project, linux = packaging_module("project"), packaging_module("linux")
    folder: Path = project.BUILD / "older"
    folder.mkdir(parents=True, exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project, "version", lambda: "0.9.0")
        patch.setattr(project, "DIST", folder)
        tree: Path = linux.stage()
        (tree / "opt" / "calldeck" / "gone-since-1.0").write_text("nobody needs this any more\n")
        linux.settle(tree)
        linux.deb(tree, small=False)
        linux.rpm(tree)
    return folder


@pytest.fixture(scope="session")
def installed(deb: Path) -> Iterator[Computer]:
    """A Debian with the package, as ``apt`` installs it; tests work on copies of it."""
    with computer() as fresh:
        fresh.apt("install", fresh.put(deb, "/root"))
        yield fresh


@pytest.fixture
def debian(installed: Computer) -> Iterator[Computer]:
    """A copy of the Debian with the package; what is done to it does not stay."""
    with computer(installed.changes) as copy:
        yield copy


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A desktop of the person there."""
    with run_desktop(AGENT_ID) as running:
        yield running


class InstalledCalldeck(Calldeck):
    """The installed program, with settings, database and logs in their usual places."""

    home: Path

    @property
    def log(self) -> str:
        """Its log file."""
        file = self.home / ".local/state/calldeck/logs/calldeck.log"
        return file.read_text() if file.exists() else ""


@dataclass(frozen=True)
class Person:
    """Somebody at an installed Calldeck.

    Attributes:
        place: The computer.
        desktop: The screen.
        sandbox: The providers, played by the sandbox that is part of the package.
    """

    place: Computer
    desktop: Desktop
    sandbox: Sandbox

    @property
    def home(self) -> Path:
        """Their folder, as seen from here."""
        return self.place.root / "home" / AGENT

    @property
    def environment(self) -> dict[str, str]:
        """What a program that they start knows of their desktop."""
        names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
        told = {name: self.desktop.environment[name] for name in names}
        return {**told, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "TZ": "Asia/Kolkata"}

    def words(self, *command: str) -> list[str]:
        """The command line of a program that they start."""
        return self.place.words(*command, as_agent=True, **self.environment)

    def start(self, *arguments: str, window: bool = True) -> Calldeck:
        """Start the installed program, as their menu does."""
        config_file(self.home / "desk", self.sandbox)  # desk-config.toml beside it
        command = self.words("calldeck", f"--config=/home/{AGENT}/desk-config.toml", *arguments)
        copy = InstalledCalldeck(self.desktop, self.home / "desk", self.sandbox, command=command)
        copy.home = self.home
        if not window:
            return copy
        try:
            return copy.open()
        except NotThere as error:
            raise NotThere(f"{copy.errors}\n{copy.log}\n{error}") from None


@pytest.fixture
def person(debian: Computer, desktop: Desktop) -> Iterator[Person]:
    """Somebody at the computer with the package."""
    with somebody_at(debian, desktop) as somebody:
        yield somebody


@contextmanager
def somebody_at(place: Computer, desktop: Desktop) -> Iterator[Person]:
    """A person at a computer, whose providers run there, and whose programs end with the block."""
    program = place.words("calldeck", "--sandbox", as_agent=True)
    try:
        with running_sandbox(program=program) as sandbox:
            yield Person(place, desktop, sandbox)
    finally:
        place.end_all()


def can_make_computers() -> bool:
    """Whether fresh systems can be made here."""
    return os.geteuid() == 0 and shutil.which("debootstrap") is not None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say at once, and not in every test, what is missing; installing takes longer than others."""
    if items and not can_make_computers():
        raise pytest.UsageError(
            "These tests make computers to install on: be root, install debootstrap."
        )
    for item in items:
        item.add_marker(pytest.mark.timeout(600))
