"""Something unexpected went wrong: the program goes on, and the details can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.qtmodels.roles import Tone
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconDisc, label


class CrashDialog(Dialog):
    """An unexpected error, in plain words, with details that hold no secret."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            trace: What happened, for the people who mend it; redacted already.
            parent: The window.
        """
        super().__init__(self.tr("Unexpected error"), parent, width=480)
        self.details = f"Calldeck {__version__}\n{trace}"
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(label(self.tr("Something unexpected went wrong"), "heading", wrap=True))
        words.addWidget(
            label(
                self.tr(
                    "Calldeck goes on. What you did last may not have been done: look before you "
                    "repeat it. If it happens again, copy the details for support."
                ),
                "quiet",
                wrap=True,
            )
        )
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(IconDisc("triangle-alert", Tone.BAD, 36), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        text = QPlainTextEdit(self.details)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFixedHeight(px(140))
        text.setAccessibleName(self.tr("Details"))
        self.content.addWidget(text)
        copy = Button(self.tr("Copy details"), "copy", kind="quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        go_on = Button(self.tr("Go on"), kind="primary")
        self.set_buttons(None, go_on, copy)
        go_on.setFocus()
