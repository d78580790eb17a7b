"""Says in a window why Calldeck was not started: who clicked an icon never sees standard error."""

from __future__ import annotations

import asyncio
import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop.qtmodels.roles import Tone
from desktop.runtime import loop
from desktop.runtime.i18n import LIKE_SYSTEM, install_translations
from desktop.views import icons, theme
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconDisc, label

_PLATFORM = "QT_QPA_PLATFORM"
_NO_SCREEN = "offscreen"


class StartRefused(Dialog):
    """What is wrong with the files of IT, for the person before it and for whoever mends them."""

    def __init__(self, faults: str) -> None:
        """Make the dialog.

        Args:
            faults: All of them, one below the other, in plain words.
        """
        super().__init__(self.tr("Calldeck was not started"), None, width=480)
        self.setWindowIcon(icons.app_icon())
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(label(self.tr("Calldeck was not started"), "heading", wrap=True))
        about = self.tr(
            "The settings that your organisation made for this computer have mistakes. Nothing was "
            "changed, and nobody was signed in. Copy the details for whoever looks after this "
            "computer."
        )
        words.addWidget(label(about, "quiet", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(IconDisc("triangle-alert", Tone.BAD, 36), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        text = QPlainTextEdit(faults)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFixedHeight(px(140))
        text.setAccessibleName(self.tr("Details"))
        self.content.addWidget(text)
        copy = Button(self.tr("Copy details"), "copy", kind="quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(faults))
        close = Button(self.tr("Close"))
        self.set_buttons(None, close, copy)
        close.setFocus()


def show_refusal(faults: str) -> None:
    """Show the faults until the person closes the window; nothing where there is no screen."""
    # Qt ends the process where it finds no screen, and with it the exit code.
    if sys.platform.startswith("linux") and _PLATFORM not in os.environ:
        on_wayland = "wayland;" if os.environ.get("WAYLAND_DISPLAY") else ""
        if not on_wayland and not os.environ.get("DISPLAY"):
            return
        os.environ[_PLATFORM] = f"{on_wayland}xcb;{_NO_SCREEN}"
    app = QApplication(["calldeck"])
    if app.platformName() == _NO_SCREEN:
        return
    app.setDesktopFileName("calldeck")
    theme.apply(app, theme.Scheme.SYSTEM)
    install_translations(app, LIKE_SYSTEM)
    loop.run(app, lambda closed: _until_closed(StartRefused(faults), closed))


async def _until_closed(dialog: StartRefused, closed: asyncio.Event) -> int:
    dialog.finished.connect(lambda _: closed.set())
    dialog.open()
    await closed.wait()
    return 0
