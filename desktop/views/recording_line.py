"""The recording that is being fetched, its player and its place on the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.controllers.recordings import RecordingsController, file_name
from desktop.domain.history_call import HistoryCall
from desktop.views.change_file import file_dialog
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel


class RecordingLine(QWidget):
    """Says how far the recording is, with Stop; hidden while none is fetched.

    What is fetched is opened with the system's player: Calldeck has none of its own.

    Signals:
        done: what was done, in words (str), for a toast.
    """

    done = Signal(object)

    def __init__(self, recordings: RecordingsController) -> None:
        super().__init__()
        self._recordings = recordings
        self._words = ElidedLabel("", "secondary")
        self._stop = Button(
            self.tr("Stop"), "x", kind="quiet", size="small", name=self.tr("Stop recording")
        )
        self._stop.clicked.connect(recordings.stop)
        self.setProperty("ground", "surface")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), px(4))
        row.setSpacing(px(8))
        row.addWidget(IconLabel("loader-circle", "info", 14))
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        recordings.changed.connect(self._show_state)
        recordings.ready.connect(lambda found: self._play(*found))
        recordings.fetched.connect(lambda found: self._ask_where(*found))
        recordings.done.connect(self.done)
        self._show_state()

    def _show_state(self) -> None:
        told = self._recordings.told
        if told and self.isHidden():
            announce(self, told)
        self._words.set_text(told)
        self.setVisible(bool(told))

    def _play(self, call: HistoryCall, file: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.done.emit(self.tr("Opened in your system’s player"))
        else:
            self._recordings.tell_unplayable(call, file)

    def _ask_where(self, call: HistoryCall, file: Path) -> None:
        kinds = self.tr("Recordings (*{ending})").format(ending=file.suffix)
        dialog = file_dialog(self.window(), self.tr("Save recording"), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(file.suffix.removeprefix("."))
        dialog.selectFile(file_name(call, file, self._recordings.zone))
        dialog.fileSelected.connect(lambda chosen: self._recordings.save(file, Path(chosen)))
        dialog.open()
