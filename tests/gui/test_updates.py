"""Updates as a person meets them: told once and calmly, installed by a press, or not at all."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from desktop.controllers.updates import UpdatesController
from desktop.storage.settings import UPDATE_ADDRESS, UPDATE_KEY, UPDATES
from tests.helpers.releases import (
    INSTALLED,
    SETUP,
    Answer,
    Publisher,
    UpdateServer,
    manifest,
    signed,
    slowly,
    update_server,
)
from tests.helpers.window import Desk

PUBLISHER = Publisher()
SETUP_NAME = "calldeck-1.2.0-setup.exe"


@pytest.fixture
def server() -> Iterator[UpdateServer]:
    with update_server() as running:
        yield running


class Person:
    """A desk whose copy came from a release, on Windows unless told otherwise."""

    def __init__(self, desk: Desk, server: UpdateServer) -> None:
        self.desk, self.server = desk, server
        self.started: list[Path] = []
        desk.settings.set(UPDATE_ADDRESS, server.url)
        desk.settings.set(UPDATE_KEY, PUBLISHER.public_text)
        self.installed_as("windows-setup", "windows")

    @property
    def updates(self) -> UpdatesController:
        return self.desk.controllers.updates

    def installed_as(self, package: str, system: str) -> None:
        self.updates.installed = replace(
            INSTALLED, package=package, system=system, system_version=""
        )
        self.updates.start_installer = self.started.append

    def announce(
        self, version: str = "1.2.0", file: Answer | None = SETUP, **other: object
    ) -> None:
        now = datetime.now(UTC)
        times = {"published": now - timedelta(hours=1), "expires": now + timedelta(days=30)}
        made = manifest(url=self.server.url, version=version, **{**times, **other})
        self.server.answers["stable.json"] = signed(made, PUBLISHER)
        if file is not None:
            self.server.answers[SETUP_NAME] = file

    def look(self) -> None:
        """Have the program look, as it does by the clock."""
        asked = len(self.server.asked)
        self.updates.look()
        self.desk.wait(lambda: not self.updates.checking)
        assert len(self.server.asked) == asked + 1

    def see_what_is_new(self) -> None:
        self.desk.press("What is new")
        self.desk.dialog("Update")

    def ends_up(self, name: str) -> QPushButton:
        """The main button, when it is called so and may be pressed."""
        self.desk.wait(lambda: self.desk.button(name).isEnabled())
        return self.desk.button(name)

    def hang_up(self) -> None:
        """Say that the call is over, as soon as that can be said."""

        def is_over() -> bool:
            self.desk.controllers.dialer.dismiss()
            return not self.updates.is_calling

        self.desk.wait(is_over)

    @property
    def kept(self) -> list[str]:
        folder = Path(self.desk._folder) / "updates"
        return [path.name for path in folder.glob("*")]


@pytest.fixture
def person(desk: Desk, server: UpdateServer) -> Person:
    desk.sign_in()
    return Person(desk, server)


def test_from_the_notice_to_the_installer(person: Person) -> None:
    desk, gate = person.desk, threading.Event()
    person.announce(file=slowly(SETUP, lambda: gate.wait(20)))
    person.look()
    assert desk.shows("Calldeck 1.2.0 is available")
    person.see_what_is_new()
    notes = desk.find(QPlainTextEdit, "What is new").toPlainText()
    assert "Calls can be handed over." in notes
    assert person.server.asked == ["/stable.json"]  # nothing is fetched before a press

    desk.press("Install")
    desk.wait(lambda: desk.shows("0 of 1 MB"))
    assert desk.front.focusWidget() is desk.button("Stop fetching")
    assert not desk.button("Install").isEnabled()
    desk.wait(lambda: person.updates.done)
    person.updates._due = datetime.now(UTC)
    person.updates.look_if_due()
    assert not person.updates.checking  # another release would take the place of this one
    desk.press("Stop fetching")
    assert desk.front.focusWidget() is person.ends_up("Install")
    desk.wait(lambda: not person.kept)

    gate.set()
    person.announce()
    desk.press("Install")
    person.ends_up("Quit and install")
    assert person.kept == [SETUP_NAME]
    assert person.started == []
    desk.press("Quit and install")
    desk.wait(desk._running.done)
    assert [path.name for path in person.started] == [SETUP_NAME]
    assert person.started[0].read_bytes() == SETUP


def test_a_call_is_never_cut_off_and_never_disturbed(person: Person) -> None:
    desk = person.desk
    person.announce()
    desk.window.show_tab("dialer")
    desk.type("Number to call", "9876543210")
    desk.press("Call")
    desk.wait(lambda: person.updates.is_calling)
    person.look()
    assert not desk.shows("Calldeck 1.2.0 is available")
    person.updates.show()  # from the dialog About, during the call
    person.ends_up("Install")
    desk.press("Install")
    person.ends_up("Quit and install")
    desk.press("Quit and install")
    assert desk.shows("A call is under way")
    assert desk.shows("Nothing was installed")
    assert person.started == []
    desk.press("Later")
    person.announce("1.3.0", sequence=13)
    person.look()
    assert not desk.shows("is available")
    person.hang_up()
    desk.wait(lambda: desk.shows("Calldeck 1.3.0 is available"))


def test_what_is_wrong_is_deleted_and_said_so(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = person.desk
    person.announce(file=SETUP[:-1] + b"!")
    person.look()
    person.see_what_is_new()
    desk.press("Install")
    desk.wait(lambda: desk.shows("It was deleted; nothing was changed."))
    assert person.kept == []

    usage = shutil.disk_usage(desk._folder)._replace(free=1_000_000)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage)
        desk.press("Install")
        desk.wait(lambda: desk.shows("There is not enough room for the update"))

    person.announce()
    desk.press("Install")
    person.ends_up("Quit and install")
    folder = Path(desk._folder) / "updates"
    (folder / SETUP_NAME).write_bytes(b"MZ of somebody else")  # between fetching and installing
    desk.press("Quit and install")
    desk.wait(lambda: desk.shows("It was deleted; nothing was changed."))
    assert (person.kept, person.started) == ([], [])


def test_what_was_told_or_skipped_is_not_told_again(person: Person) -> None:
    desk = person.desk
    person.announce()
    person.look()
    desk.press("Dismiss message")
    person.look()
    assert not desk.shows("is available")
    person.announce("1.3.0", sequence=13)
    person.look()
    person.see_what_is_new()
    desk.press("Skip this version")
    desk.wait(lambda: not desk.dialogs())

    desk.settings.save()
    desk.restart()
    desk.dialog("Sign in")
    desk.press("Cancel")
    person.installed_as("windows-setup", "windows")
    person.look()
    assert not desk.shows("is available")
    desk.window.actions_by_key["about"].trigger()
    desk.dialog("About Calldeck")
    assert desk.shows("Calldeck 1.3.0 is available")  # where somebody asks
    assert desk.shows("Last checked just now.")
    desk.press("Close")
    person.announce("1.4.0", sequence=14)
    person.look()
    assert desk.shows("Calldeck 1.4.0 is available")


def test_a_press_is_for_the_release_that_was_read(person: Person) -> None:
    desk = person.desk
    person.announce()
    person.look()
    person.see_what_is_new()
    for press, version, sequence in (("Install", "1.3.0", 13), ("Skip this version", "1.4.0", 14)):
        person.announce(version, sequence=sequence)
        person.look()  # while the dialog shows the one before
        desk.press(press)
        desk.wait(partial(desk.shows, f"Calldeck {version} is available"))
        assert desk.dialogs() == ["Update"]
    assert set(person.server.asked) == {"/stable.json"}
    desk.press("Skip this version")
    desk.wait(lambda: not desk.dialogs())
    assert not person.updates.is_news


def test_linux_is_told_its_commands(person: Person) -> None:
    person.announce()
    for package, command in {
        "linux-deb": "sudo apt install ./calldeck_1.2.0_amd64.deb",
        "linux-rpm": "sudo dnf install ./calldeck-1.2.0.x86_64.rpm",
        "linux-tar": "tar -xf calldeck-1.2.0-linux-x86_64.tar.xz",
    }.items():
        person.installed_as(package, "linux")
        person.look()
        person.updates.show()
        person.desk.dialog("Update")
        person.desk.press("Copy commands")
        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[2] == command
        assert lines[0].startswith(f"curl -fLO {person.server.url}/calldeck")
        assert hashlib.sha256(SETUP).hexdigest() in lines[1]
        person.desk.press("Later")
        person.desk.wait(lambda: not person.desk.dialogs())
    assert set(person.server.asked) == {"/stable.json"}


def test_macos_opens_the_disk_image_and_calldeck_goes_on(person: Person) -> None:
    desk = person.desk
    person.installed_as("macos-dmg", "macos")
    person.announce()
    person.server.answers["calldeck-1.2.0.dmg"] = SETUP
    person.look()
    person.see_what_is_new()
    desk.press("Install")
    person.ends_up("Open disk image")

    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    person.updates.start_installer = refuse
    desk.press("Open disk image")
    desk.wait(lambda: desk.shows("The installer did not start"))
    person.updates.start_installer = person.started.append
    desk.press("Open disk image")
    desk.wait(lambda: desk.shows("The disk image is open."))
    assert [path.suffix for path in person.started] == [".dmg"]


def test_off_asks_nobody_and_about_says_why(person: Person) -> None:
    desk = person.desk
    person.announce()
    desk.settings.set(UPDATES, "off")
    person.updates._due = datetime.now(UTC)
    person.updates.look_if_due()
    person.updates.look()
    desk.window.actions_by_key["about"].trigger()
    desk.dialog("About Calldeck")
    assert desk.shows("Updates are off.")
    assert not [
        button
        for button in desk.front.findChildren(QPushButton)
        if button.isVisible() and button.accessibleName() == "Check for updates"
    ]
    assert person.server.raw.connections == 0

    desk.press("Close")
    desk.window.actions_by_key["settings"].trigger()
    desk.choose("Updates", "Released versions")
    desk.press("Close")
    person.updates.look_if_due()
    desk.wait(lambda: desk.shows("Calldeck 1.2.0 is available"))
    assert person.server.asked == ["/stable.json"]
    assert person.updates.offered
    desk.settings.set(UPDATES, "beta")
    assert person.updates.offered is None  # what one channel offers counts for no other


def test_about_looks_and_says_how_it_went(person: Person) -> None:
    desk = person.desk
    desk.window.actions_by_key["about"].trigger()
    desk.dialog("About Calldeck")
    assert desk.shows("Never checked with success.")
    person.server.answers["stable.json"] = b"<html>Sign in to the hotel</html>"
    desk.press("Check for updates")
    desk.wait(lambda: desk.shows("no release of Calldeck"))
    assert not desk.shows("is available")
    person.announce("1.1.0", sequence=20)
    desk.press("Check for updates")
    desk.wait(lambda: desk.shows("Calldeck is up to date"))
    person.announce("1.2.0", sequence=19)
    desk.press("Check for updates")
    desk.wait(lambda: desk.shows("older than one that was announced before"))
    person.announce("1.2.0", sequence=21)
    desk.press("Check for updates")
    desk.wait(lambda: desk.shows("Calldeck 1.2.0 is available"))
    desk.press("What is new")
    assert desk.dialogs() == ["Update"]


def test_the_clock_asks_soon_after_the_start_then_once_a_day(person: Person) -> None:
    person.updates.look_if_due()
    assert not person.updates.checking
    first = person.updates._due - datetime.now(UTC)
    assert timedelta(minutes=1) < first < timedelta(minutes=7)
    person.announce("1.1.0")
    person.look()
    later = person.updates._due - datetime.now(UTC)
    assert timedelta(hours=21) < later < timedelta(hours=27)
    person.server.answers.clear()
    person.look()
    later = person.updates._due - datetime.now(UTC)
    assert timedelta(hours=1) < later < timedelta(hours=3)
