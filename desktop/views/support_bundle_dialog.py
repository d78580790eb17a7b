"""Saves a support bundle, says what is in it, and lets a person read it before giving it away."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.controllers.support import SupportController
from desktop.domain.errors import CalldeckError
from desktop.services.support_bundle import TRACE, SupportBundle, bundle_name
from desktop.views.change_file import file_dialog
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.messages import message_of
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import label
from desktop.views.widgets.progress_line import ProgressLine

_WIDTH, _READING, _HEIGHT = 440, 680, 360  # px
_RIGHT = Qt.AlignmentFlag.AlignRight
_MOST_SHOWN = 500_000
"""Characters of a file that are shown; a text field with more of them makes people wait."""


class SupportBundleDialog(Dialog):
    """Saves when it opens; then it tells where the bundle is and what is in it."""

    def __init__(
        self, support: SupportController, file: Path, report: str, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            support: Saves and reads.
            file: Where to.
            report: What the diagnosis found.
            parent: The dialog or window that it is opened from.
        """
        super().__init__(self.tr("Support bundle"), parent, _WIDTH)
        self._support = support
        self._file = file
        self._report = report
        self._bundle: SupportBundle | None = None
        self._title = label("", "heading", wrap=True)
        self._words = label("", wrap=True)
        self._progress = ProgressLine()
        self._parts = QGridLayout()
        self._tools = Flow()
        self._read = Button(self.tr("Show contents"), "eye")
        self._folder = Button(self.tr("Open folder"), "external-link")
        self._elsewhere = Button(self.tr("Save elsewhere"), "download")
        self._close = Button(self.tr("Cancel"))
        self._lay_out()
        support.progressed.connect(self._progress.show_progress)
        support.saved.connect(self._show_saved)
        support.not_saved.connect(self._show_failure)
        self._read.clicked.connect(self._show_contents)
        self._folder.clicked.connect(self._open_folder)
        self._elsewhere.clicked.connect(lambda: ask_where(self, self._save))
        self._save(file)

    def done(self, result: int) -> None:
        """Leave; what is still being saved is stopped."""
        self._support.progressed.disconnect(self._progress.show_progress)
        self._support.saved.disconnect(self._show_saved)
        self._support.not_saved.disconnect(self._show_failure)
        self._support.stop()
        super().done(result)

    def _lay_out(self) -> None:
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._parts.setHorizontalSpacing(px(12))
        self._parts.setVerticalSpacing(px(8))
        self._parts.setColumnStretch(0, 1)
        for part in (self._title, self._words, self._progress, self.messages):
            self.content.addWidget(part)
        self.content.addLayout(self._parts)
        for tool in (self._read, self._folder, self._elsewhere):
            tool.setAutoDefault(True)
            self._tools.addWidget(tool)
        self.content.addLayout(self._tools)
        self.set_buttons(None, self._close)
        chain_tabs((self._read, self._folder, self._elsewhere, self._close))

    def _save(self, file: Path) -> None:
        self._file = file
        self.messages.clear()
        self._title.setText(self.tr("Saving the support bundle"))
        self._words.setText(self.tr("Everything private is taken out of it. Nothing is sent."))
        self._progress.show_progress(0, 1)
        for tool in (self._read, self._folder, self._elsewhere):
            tool.hide()
        self._call_close(self.tr("Cancel"))
        self._support.save(file, self._report)

    def _show_saved(self, bundle: SupportBundle) -> None:
        self._bundle = bundle
        self._progress.clear()
        self._title.setText(self.tr("The support bundle is saved"))
        self._words.setText(
            self.tr(
                "{file}, {size}. It was sent nowhere. Passwords are left out, and made-up names, "
                "numbers and ids stand in place of the real ones. Read it before you give it to "
                "anybody."
            ).format(file=bundle.path.name, size=_size(bundle.size))
        )
        for row, file in enumerate(bundle.files):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(self._about(file.name), wrap=True))
            words.addWidget(label(file.name, "hint", wrap=True))
            self._parts.addLayout(words, row, 0)
            size = label(_size(file.size), "quiet")
            self._parts.addWidget(size, row, 1, Qt.AlignmentFlag.AlignTop | _RIGHT)
        self._read.show()
        self._folder.show()
        self._call_close(self.tr("Close"))
        self._read.setFocus()
        announce(self, self._title.text())

    def _show_failure(self, error: CalldeckError) -> None:
        self._progress.clear()
        self._title.setText(self.tr("Support bundle"))
        self._words.setText("")
        self.messages.post(message_of(error, "support"))
        self._elsewhere.show()
        self._call_close(self.tr("Close"))
        self._elsewhere.setFocus()

    def _about(self, name: str) -> str:
        known = {
            "README.txt": self.tr("What this is, in plain words"),
            "report.txt": self.tr("Versions, and what the diagnosis found"),
            "settings.txt": self.tr("Which settings were changed"),
            TRACE: self.tr("The newest requests to the provider and its answers"),
        }
        return known.get(name, self.tr("What Calldeck noted while it ran"))

    def _call_close(self, word: str) -> None:
        self._close.setText(word)
        self._close.setAccessibleName(word)

    def _show_contents(self) -> None:
        if self._bundle:
            BundleContentsDialog(self._support, self._bundle, self).open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))


class BundleContentsDialog(Dialog):
    """Every text of a bundle, to be read."""

    def __init__(
        self, support: SupportController, bundle: SupportBundle, parent: QWidget | None = None
    ) -> None:
        room = max((above.width() for above in _windows_of(parent)), default=0)
        width = max(_WIDTH, min(_READING, int(room * 100 / px(100))))
        super().__init__(self.tr("Contents of the support bundle"), parent, width)
        self._support = support
        self._bundle = bundle
        self._which = ComboBox(self.tr("File in the bundle"))
        for file in bundle.files:
            words = self.tr("{file}, {size}").format(file=file.name, size=_size(file.size))
            self._which.add_choice(words, file.name)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._text.setStyleSheet(f"min-height: {px(_HEIGHT)}px; font-family: '{family}';")
        self._text.setAccessibleName(self.tr("Contents"))
        self._cut = label("", "hint", wrap=True)
        self._cut.hide()
        self.content.addWidget(LabeledField(self.tr("File"), self._which))
        self.content.addWidget(self._text)
        self.content.addWidget(self._cut)
        self.content.addWidget(self.messages)
        self.set_buttons(None, Button(self.tr("Close")))
        self._which.currentIndexChanged.connect(self._open)
        support.opened.connect(self._show)
        support.not_saved.connect(self._show_failure)
        self._open()

    def done(self, result: int) -> None:
        self._support.opened.disconnect(self._show)
        self._support.not_saved.disconnect(self._show_failure)
        super().done(result)

    def _open(self) -> None:
        self._support.open(self._bundle, self._which.currentData())

    def _show(self, name: str, text: str) -> None:
        if name != self._which.currentData():
            return
        self._text.setPlainText(text[:_MOST_SHOWN])
        self._cut.setVisible(len(text) > _MOST_SHOWN)
        self._cut.setText(self.tr("This is the beginning. Open the file itself to read all of it."))

    def _show_failure(self, error: CalldeckError) -> None:
        self._text.clear()
        self.messages.post(message_of(error, "support"))


def ask_where(parent: QWidget, save: Callable[[Path], None]) -> None:
    """Ask where to save a bundle; the folder of downloads is proposed."""
    title = QCoreApplication.translate("SupportBundle", "Save support bundle")
    filters = QCoreApplication.translate("SupportBundle", "ZIP archive (*.zip)")
    dialog = file_dialog(parent, title, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("zip")
    places = QStandardPaths.StandardLocation
    downloads = QStandardPaths.writableLocation(places.DownloadLocation)
    home = QStandardPaths.writableLocation(places.HomeLocation)
    dialog.setDirectory(downloads if Path(downloads).is_dir() else home)
    dialog.selectFile(bundle_name(time.time()))
    dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
    dialog.open()


def _windows_of(widget: QWidget | None) -> Iterator[QWidget]:
    """The window or dialog of a widget, and those that it was opened from."""
    while widget:
        yield widget.window()
        widget = widget.window().parentWidget()


def _size(size: int) -> str:
    """Bytes for reading: ``4 kB``, ``1.2 MB``."""
    if size < 1_000_000:
        form = QCoreApplication.translate("SupportBundle", "{size} kB")
        return form.format(size=max(1, round(size / 1000)))
    form = QCoreApplication.translate("SupportBundle", "{size} MB")
    return form.format(size=f"{size / 1_000_000:.1f}")
