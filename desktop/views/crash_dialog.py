"""Something unexpected went wrong, now or in the last run: what that means, and the details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.runtime.discretion import discreet
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import IconDisc, label


class CrashDialog(Dialog):
    """An unexpected error, in plain words, with details that tell no secret and nobody's name."""

    def __init__(
        self,
        trace: str,
        open_folder: Callable[[], None],
        diagnose: Callable[[QWidget], None],
        parent: QWidget | None = None,
        *,
        earlier: bool = False,
    ) -> None:
        """Make the dialog.

        Args:
            trace: What happened, for the people who mend it.
            open_folder: Shows the folder with the log files.
            diagnose: Opens the diagnosis above this dialog.
            parent: The window.
            earlier: Whether it ended the last run, and not something in this one.
        """
        super().__init__(self.tr("Unexpected error"), parent, width=480)
        self.details = discreet(trace if earlier else f"Calldeck {__version__}\n{trace}")
        self._times = 1
        title, text = self._said_earlier() if earlier else self._said_now()
        self._count = label("", "secondary", wrap=True)
        self._count.hide()
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(label(title, "heading", wrap=True))
        words.addWidget(label(text, "quiet", wrap=True))
        words.addWidget(self._count)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        disc = IconDisc("triangle-alert", Tone.WARN if earlier else Tone.BAD, 36)
        head.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        shown = QPlainTextEdit(self.details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(px(140))
        shown.setAccessibleName(self.tr("Details"))
        self.content.addWidget(shown)
        self.content.addWidget(
            label(self.tr("Nothing of this leaves this computer by itself."), "hint", wrap=True)
        )
        tools = Flow()
        folder = Button(self.tr("Open log folder"), "external-link")
        folder.clicked.connect(open_folder)
        diagnosis = Button(self.tr("Diagnostics"), "activity")
        diagnosis.clicked.connect(lambda: diagnose(self))
        for tool in (folder, diagnosis):
            tool.setAutoDefault(True)  # Enter presses the button that has the focus
            tools.addWidget(tool)
        self.content.addLayout(tools)
        copy = Button(self.tr("Copy details"), "copy", kind="quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        go_on = Button(self.tr("Go on"), kind="primary")
        self.set_buttons(None, go_on, copy)
        go_on.setFocus()

    def count_again(self) -> None:
        """Another one came while this is open; the log has them all."""
        self._times += 1
        words = say(
            "{count} unexpected errors so far; the log has them all.",
            one="{count} unexpected error so far; the log has it.",
            count=self._times,
        )
        self._count.setText(local(words))
        self._count.show()

    def _said_now(self) -> tuple[str, str]:
        return self.tr("Something unexpected went wrong"), self.tr(
            "Calldeck goes on. What you did last may not have been done: look before you "
            "repeat it. If it happens again, copy the details for support."
        )

    def _said_earlier(self) -> tuple[str, str]:
        return self.tr("Calldeck ended unexpectedly last time"), self.tr(
            "A fault ended it at once. What you did last may not have been done: look before "
            "you repeat it. If it happens again, copy the details for support."
        )
