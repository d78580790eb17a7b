"""What is new in a release, and the way to it: commands on Linux, elsewhere the installer."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.controllers.updates import UpdatesController
from desktop.domain.releases import Release, ReleaseFile
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.qtmodels.words import day
from desktop.views.dialog import Dialog
from desktop.views.messages import message_of
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconDisc, label
from desktop.views.widgets.message_bar import Message
from desktop.views.widgets.progress_line import ProgressLine

_WIDTH = 480  # px
_NOTES, _COMMANDS = 140, 128  # px, heights
_MEGA = 1_000_000
_TOPIC = "update"


class UpdateDialog(Dialog):
    """A release: its notes, and Install, Later or never. Nothing happens without a press."""

    def __init__(
        self,
        updates: UpdatesController,
        release: Release,
        file: ReleaseFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Update"), parent, _WIDTH)
        self._updates = updates
        self._version, self._file = release.version, file
        self._commands = "\n".join(updates.commands)
        self._was_fetching = False
        self.content.addLayout(self._head(release))
        self.content.addWidget(self.messages)
        self._add_text(self.tr("What is new"), _notes(release), _NOTES)
        self._way = label("", "quiet", wrap=True)
        self.content.addWidget(self._way)
        self._progress = self._make_progress()
        self.content.addWidget(self._progress)
        self._act = Button(self.tr("Install"), kind="primary")
        self._act.clicked.connect(self._press)
        later = Button(self.tr("Later"))
        self._skip = Button(self.tr("Skip this version"), kind="quiet")
        self._skip.clicked.connect(self._leave_out)
        if self._commands:
            self._add_commands()
        self.set_buttons(self._act, later, self._skip)
        updates.changed.connect(self._show_state)
        self._show_state()
        self._act.setFocus()

    def _head(self, release: Release) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        title = self.tr("Calldeck {version} is available").format(version=release.version)
        words.addWidget(label(title, "heading", wrap=True))
        about = self.tr("Published on {day}. You have {version}.").format(
            day=day(release.published.astimezone(), year=True),
            version=self._updates.installed.version,
        )
        words.addWidget(label(about, "hint", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(IconDisc("download", Tone.INFO, 36), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _add_text(self, name: str, text: str, height: int) -> QPlainTextEdit:
        caption = label(name, "field")
        field = QPlainTextEdit(text)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setFixedHeight(px(height))
        field.setAccessibleName(name)
        caption.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addWidget(caption)
        column.addWidget(field)
        self.content.addLayout(column)
        return field

    def _add_commands(self) -> None:
        field = self._add_text(self.tr("Commands"), self._commands, _COMMANDS)
        field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        browse = Button(self.tr("Download with the browser"), "external-link", kind="link")
        browse.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._file.url)))
        row = QHBoxLayout()
        row.addWidget(browse)
        row.addStretch(1)
        self.content.addLayout(row)
        self._act.setText(self.tr("Copy commands"))
        self._act.setAccessibleName(self.tr("Copy commands"))
        self._act.set_icon("copy")

    def _make_progress(self) -> QWidget:
        place = QWidget()
        self._line, self._far = ProgressLine(), label("", "secondary")
        self._stop = Button(
            self.tr("Stop"), "x", kind="quiet", size="small", name=self.tr("Stop fetching")
        )
        self._stop.clicked.connect(self._updates.stop)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._far, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self._line)
        return place

    # What happens

    def _press(self) -> None:
        updates = self._updates
        if not self._is_current:
            self._show_newer()
        elif self._commands:
            QGuiApplication.clipboard().setText(self._commands)
            self._say(self.tr("Copied. Paste them into a terminal."), "check")
        elif updates.ready is None:
            updates.fetch()
        elif updates.in_the_way:
            text = self.tr("Nothing was installed. Wait until that is over, then press again.")
            title = local(updates.in_the_way).rstrip(".।")
            self.messages.post(Message(_TOPIC, title, text, Tone.WARN, "hourglass"))
        else:
            updates.install()

    def _leave_out(self) -> None:
        if not self._is_current:
            self._show_newer()
            return
        self._updates.skip()
        self.close()

    @property
    def _is_current(self) -> bool:
        """Whether what this shows is still what is offered."""
        offered = self._updates.offered
        return offered is not None and offered.file == self._file

    def _show_newer(self) -> None:
        """A newer one was found meanwhile: a press is for what was read, and for nothing else."""
        self.close()
        self._updates.show()

    def _show_state(self) -> None:
        updates = self._updates
        fetching = updates.done is not None
        if updates.trouble:
            self.messages.post(message_of(updates.trouble, _TOPIC))
        elif fetching or updates.ready is None:
            self.messages.withdraw(_TOPIC)
        self._progress.setVisible(fetching)
        if updates.done is not None:
            self._line.show_progress(updates.done, self._file.size)
            done, total = updates.done // _MEGA, max(1, self._file.size // _MEGA)
            self._far.setText(self.tr("{done} of {total} MB").format(done=done, total=total))
        self._way.setText(self._how())
        self._skip.setEnabled(not fetching)
        if not self._commands:
            self._show_act()
        if fetching != self._was_fetching:  # a button that is disabled hands its focus to anybody
            (self._stop if fetching else self._act).setFocus()
            announce(self, self._how())
        self._was_fetching = fetching

    def _show_act(self) -> None:
        updates = self._updates
        words = self.tr("Install")
        if updates.ready:
            words = self.tr("Quit and install") if self._on_windows else self.tr("Open disk image")
        self._act.setText(words)
        self._act.setAccessibleName(words)
        self.fit_buttons()
        self._act.setEnabled(updates.done is None)

    @property
    def _on_windows(self) -> bool:
        return self._updates.installed.system == "windows"

    def _how(self) -> str:
        """What the button comes to."""
        updates = self._updates
        if self._commands:
            return self._how_on_linux()
        if updates.is_open:
            return self.tr(
                "The disk image is open. Quit Calldeck, and drag the new one into Applications."
            )
        if updates.ready and self._on_windows:
            return self.tr(
                "Fetched and checked. Calldeck quits, the installer puts in the new version, and "
                "Calldeck starts again."
            )
        if updates.ready:
            return self.tr("Fetched and checked. Nothing was installed yet.")
        if updates.done is not None:
            return self.tr(
                "You can close this and go on working. The status bar shows how far it is."
            )
        size = QLocale().toString(max(1, self._file.size // _MEGA))
        return self.tr(
            "Install fetches {size} MB from {host} and checks the file. You are asked before "
            "Calldeck quits."
        ).format(size=size, host=urlsplit(self._file.url).hostname or "")

    def _how_on_linux(self) -> str:
        if self._updates.installed.package == "linux-tar":
            return self.tr(
                "These commands fetch, check and unpack it. Then put the new folder in the place "
                "of the old one."
            )
        return self.tr(
            "It may come with the updates of your system. If it does not, these commands fetch, "
            "check and install it."
        )

    def _say(self, words: str, icon: str) -> None:
        self.messages.post(Message(_TOPIC, words, "", Tone.OK, icon))


def _notes(release: Release) -> str:
    return release.notes_in(QLocale().name().partition("_")[0])
