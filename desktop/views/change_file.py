"""The files of the page of a change: which to read, and where to write lists to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.controllers.import_agents import ImportController
from desktop.domain.wording import say

READABLE = say("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)")
WRITABLE = say("Excel workbook (*.xlsx);;CSV (*.csv)")


class ChangeFiles(QObject):
    """Asks for files with Qt's own dialogs, and takes files that are dropped on the page."""

    def __init__(self, page: QWidget, imports: ImportController) -> None:
        super().__init__(page)
        self._page = page
        self._imports = imports
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def choose(self) -> None:
        """Ask which file to read."""
        dialog = file_dialog(self._page, self.tr("Choose a list of agents"), READABLE)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._imports.check(Path(name)))
        dialog.open()

    def save_template(self) -> None:
        """Ask where to write the template to."""
        self._ask_where("agents-template.xlsx", self._imports.save_template)

    def save_errors(self) -> None:
        """Ask where to write the error list to."""
        self._ask_where("errors.xlsx", self._imports.save_errors)

    def save_results(self) -> None:
        """Ask where to write the results to."""
        self._ask_where("results.xlsx", self._imports.save_results)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._imports.check(Path(event.mimeData().urls()[0].toLocalFile()))
            return True
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _ask_where(self, name: str, write: Callable[[Path], None]) -> None:
        save_dialog(self._page, name, write)


def file_dialog(parent: QWidget, title: str, filters: str) -> QFileDialog:
    """Qt's own file dialog, deleted when it is closed: the same everywhere, also in tests."""
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilters(filters.split(";;"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAccessibleName(title)
    return dialog


def save_dialog(parent: QWidget, name: str, write: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write a file to; asks again before it replaces one."""
    dialog = file_dialog(parent, QCoreApplication.translate("ChangeFile", "Save as"), WRITABLE)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
    dialog.open()
    return dialog
