"""About Calldeck: version, updates, what it runs on, and the licences of what it is made with."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.controllers.updates import UpdatesController
from desktop.runtime.resources import resource
from desktop.views import icons
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.update_line import UpdateLine
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label


class AboutDialog(Dialog):
    """Name, version and licences; the version can be copied for a question to support."""

    def __init__(self, updates: UpdatesController, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Calldeck"), parent, width=440)
        versions = self.tr("Python {python}, Qt {qt}, {system}").format(
            python=platform.python_version(), qt=qVersion(), system=platform.system()
        )
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(QSize(px(48), px(48))))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        title = label(
            self.tr("Calldeck {version}").format(version=__version__), "heading", wrap=True
        )
        words.addWidget(title)
        words.addWidget(
            label(self.tr("Agents, missed calls and calling in one window."), "quiet", wrap=True)
        )
        words.addWidget(label(versions, "hint", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        self.content.addWidget(UpdateLine(updates, self.close))
        self._which = ComboBox(self.tr("Licence"))
        for path in licences():
            self._which.add_choice(path.stem, path)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(px(200))
        self._text.setAccessibleName(self.tr("Licence text"))
        self._which.currentIndexChanged.connect(self._show_text)
        self.content.addWidget(LabeledField(self.tr("Licences"), self._which))
        self.content.addWidget(self._text)
        copy = Button(self.tr("Copy version"), "copy", kind="quiet")
        copied = f"Calldeck {__version__}\n{versions}"
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(copied))
        close = Button(self.tr("Close"))
        self.set_buttons(None, close, copy)
        self._show_text()

    def _show_text(self) -> None:
        path = self._which.currentData()
        self._text.setPlainText(path.read_text(encoding="utf-8") if path else "")


def licences() -> list[Path]:
    """The licence texts that ship with the program."""
    return sorted(resource("licenses").glob("*.txt"), key=lambda path: path.stem.lower())
