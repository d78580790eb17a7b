"""The real window over real controllers, services and providers, against the sandbox process.

Tests act as a person does: they find controls by their accessible names, press and type, and wait
until the window shows what came of it.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import open_window
from desktop.controllers.all import Controllers
from desktop.program import Program
from desktop.runtime.instance import SingleInstance
from desktop.runtime.options import read_options
from desktop.runtime.paths import find_paths
from desktop.storage.settings import Settings
from desktop.storage.settings_file import prepare_ini
from desktop.views.widgets.table_view import TableView
from tests.helpers.managed import managed
from tests.helpers.sandbox import Sandbox

W = TypeVar("W", bound=QWidget)

PATIENCE = 30_000
"""Milliseconds to wait for a condition; only a failing test waits that long."""


@pytest.fixture(scope="session")
def desk_loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    """One event loop on Qt's, which pytest-qt drives; it never runs by itself.

    It lives as long as the test process: stopping it would make Qt refuse further event loops.
    """
    loop = qasync.QEventLoop(qapp, already_running=True)
    asyncio.events._set_running_loop(None)
    yield loop
    loop.stop()
    loop.close()


class Desk:
    """One running program, and the hands of the person before it.

    Attributes:
        window: The main window.
        sandbox: The providers.
        settings: The program's settings.
        policy: What the machine's policy locks from the next start on.
    """

    def __init__(
        self,
        qtbot: QtBot,
        loop: qasync.QEventLoop,
        sandbox: Sandbox,
        folder: Path,
        policy: Mapping[str, Any],
    ) -> None:
        self.qtbot = qtbot
        self.sandbox = sandbox
        self._loop = loop
        self._folder = folder
        self.policy = policy
        self.start()

    def start(self, *arguments: str) -> None:
        """Start the program, with the settings of the last time."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        options = read_options(["--settings-dir", str(self._folder), *arguments], "test")
        paths = find_paths(options.settings_dir)
        self._instance = SingleInstance(paths.config)
        assert self._instance.claim()
        prepare_ini(paths.settings)
        self.settings = Settings(
            paths.settings,
            managed(policy=self.policy, presets={"addresses": self.sandbox.base_urls}),
        )
        self.window = open_window(app, self.settings)
        program = Program(self.window, options, paths, self.settings, self._instance, None)
        self._program = program
        self._stop = asyncio.Event()
        self._running = self._loop.create_task(program.run(self._stop))
        self.wait(lambda: self.window.furnished)

    @property
    def controllers(self) -> Controllers:
        """The window's controllers, to have the program look at what it looks at by the clock."""
        return self._program.controllers

    def stop(self) -> None:
        """Quit, as the window's close button does; nothing may be left running."""
        self._stop.set()
        self.wait(self._running.done)
        self._running.result()
        self._instance.close()
        # Now, not when the loop comes round to it: the next look would go to this window, too.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.wait(lambda: not asyncio.all_tasks(self._loop))

    def restart(self, *arguments: str) -> None:
        """Quit and start again."""
        self.stop()
        self.start(*arguments)

    # Looking

    def wait(self, condition: Callable[[], object]) -> None:
        """Let the program work until the condition holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def dialog(self, title: str) -> QDialog:
        """The open dialog of this title; waits for it."""
        found: list[QDialog] = []

        def opened() -> bool:
            dialogs = self.window.findChildren(QDialog)
            found[:] = [d for d in dialogs if d.isVisible() and d.windowTitle() == title]
            return bool(found)

        self.wait(opened)
        return found[0]

    def dialogs(self) -> list[str]:
        """Titles of the open dialogs."""
        return [d.windowTitle() for d in self.window.findChildren(QDialog) if d.isVisible()]

    @property
    def front(self) -> QWidget:
        """What a person can use now: the topmost dialog, else the window."""
        dialogs = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def find(self, kind: type[W], name: str) -> W:
        """The visible control of this kind and accessible name, in front; waits for it."""
        found: list[W] = []

        def is_there() -> bool:
            named = (w for w in self.front.findChildren(kind) if w.accessibleName() == name)
            found[:] = [widget for widget in named if widget.isVisible()]
            return bool(found)

        self.wait(is_there)
        assert len(found) == 1, f"{len(found)} controls are called {name!r}"
        return found[0]

    def button(self, name: str) -> QPushButton:
        """A push button by name."""
        return self.find(QPushButton, name)

    def table(self, name: str) -> TableView:
        """A table by name."""
        return self.find(TableView, name)

    def shows(self, text: str) -> bool:
        """Whether a visible label in front holds the text.

        What a label shortens counts whole: it fits its words when it is laid out, a moment later.
        """
        labels = (label for label in self.front.findChildren(QLabel) if label.isVisible())
        return any(
            text in words
            for label in labels
            for words in (label.text(), label.accessibleName(), label.accessibleDescription())
        )

    def column(self, table: str, column: str) -> list[str]:
        """The texts of a column, from top to bottom."""
        model = self.table(table).model()
        titles = [
            model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())
        ]
        at = titles.index(column)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    # Acting

    def press(self, name: str) -> None:
        """Click a button; a disabled one takes no notice."""
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Replace the content of a text field."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(field, text)
        else:
            field.insert(text)  # Qt's test keys know ASCII only; people paste or compose the rest

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a combo box."""
        box = self.find(QComboBox, name)
        at = box.findText(text)
        assert at >= 0, f"{name!r} has no {text!r}"
        box.setCurrentIndex(at)

    def tick(self, name: str, *, on: bool) -> None:
        """Tick or clear a check box."""
        box = self.find(QCheckBox, name)
        if box.isChecked() != on:
            self.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        self.front.activateWindow()
        self.wait(self.front.isActiveWindow)
        target = self.front.focusWidget() or self.front
        self.qtbot.keyClick(target, key, modifier)

    def click_row(self, table: str, row: int, *, double: bool = False) -> None:
        """Click a row of a table, twice to open it."""
        view = self.table(table)
        place = view.visualRect(view.model().index(row, 1)).center()
        viewport = view.viewport()
        self.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(place))
        if double:
            self.qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(place))

    # Signing in

    def fill_in_supervisor(self) -> None:
        """Fill in TeleCMI's supervisor form with the sandbox's account."""
        account = self.sandbox.accounts["telecmi"]
        self.choose("Provider", "TeleCMI")
        self.choose("Role", "Supervisor")
        self.type("App ID", str(account["appid"]))
        self.type("App secret", account["secret"])

    def fill_in_agent(self) -> None:
        """Fill in TeleCMI's agent form with the sandbox's account."""
        agent = self.sandbox.accounts["telecmi"]["agent"]
        self.choose("Provider", "TeleCMI")
        self.choose("Role", "Agent")
        self.type("User ID", agent["id"])
        self.type("Password", agent["password"])

    def fill_in_stringee(self) -> None:
        """Fill in Stringee's supervisor form with the sandbox's project."""
        account = self.sandbox.accounts["stringee"]
        self.choose("Provider", "Stringee")
        self.choose("Role", "Supervisor")
        self.type("API key SID", account["api_key_sid"])
        self.type("API key secret", account["api_key_secret"])

    def sign_in(self, fill_in: Callable[[], None] | None = None, *, keep: bool = False) -> None:
        """Sign in, as TeleCMI's supervisor unless told otherwise, and wait until all is read."""
        self.dialog("Sign in")
        (fill_in or self.fill_in_supervisor)()
        self.tick("Keep me signed in", on=keep)
        self.press("Sign in")
        self.wait(lambda: not self.dialogs())
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is running any more."""
        self.wait(lambda: self.shows("Ready"))


@pytest.fixture
def desk(
    qtbot: QtBot,
    desk_loop: qasync.QEventLoop,
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[Desk]:
    """The program as it starts for the first time, with the sign-in dialog open.

    ``@pytest.mark.policy({"provider": "telecmi"})``: what the machine's policy locks.
    """
    marker = request.node.get_closest_marker("policy")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    asyncio.events._set_running_loop(desk_loop)
    try:
        policy = marker.args[0] if marker else {}
        running = Desk(qtbot, desk_loop, sandbox, tmp_path, policy)
        yield running
        running.stop()
    finally:
        asyncio.events._set_running_loop(None)
