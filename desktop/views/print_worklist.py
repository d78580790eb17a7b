"""The worklist and its figures on paper: as a PDF, or on a printer where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from desktop.views.change_file import file_dialog
from desktop.views.print_pages import PagePainter, Rows

_DPI = 300
_MARGIN = 12.0  # mm
_MOMENT = 0.008  # s without the window


@dataclass(frozen=True)
class Paper:
    """What is printed.

    Attributes:
        title: Over the first page.
        remark: At the foot of each page: which list, and of when.
        tables: By name, each with a heading.
    """

    title: str
    remark: str
    tables: Mapping[str, Rows]


class PrintJob(QObject):
    """Paints a few lines at a time between the window's own work.

    Signals:
        finished: the PDF (bytes), empty where a printer has the pages.
        failed: the printer took nothing.
    """

    finished = Signal(object)
    failed = Signal()

    def __init__(
        self, paper: Paper, printer: QPagedPaintDevice | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare.

        Args:
            paper: What is printed.
            printer: Where to; None makes a PDF in memory.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._painter = QPainter()  # first, so that it is never left without its device
        self._buffer = QBuffer()
        self._device = printer or self._pdf()
        self._device.setPageLayout(_layout())
        self._pages = PagePainter(self._device, paper.title, paper.remark, paper.tables)
        self._at = 0
        self._lines: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self._pages.pages)

    def start(self) -> None:
        """Begin; `finished` or `failed` comes later."""
        if self._painter.begin(self._device):
            self._timer.start()
        else:
            self.failed.emit()

    def stop(self) -> None:
        """End it; neither `finished` nor `failed` comes."""
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()

    def _pdf(self) -> QPdfWriter:
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._buffer)
        writer.setResolution(_DPI)
        writer.setCreator("Calldeck")
        return writer

    def _step(self) -> None:
        """Go on for a moment."""
        began = perf_counter()
        while perf_counter() - began < _MOMENT:
            if next(self._lines, self._lines) is self._lines and not self._turn_page():
                return

    def _turn_page(self) -> bool:
        """Begin the next page; False when there is none."""
        if self._at == self.count:
            self.stop()
            self.finished.emit(bytes(self._buffer.data().data()))
            return False
        if self._at and not self._device.newPage():
            self.stop()
            self.failed.emit()
            return False
        words = self.tr("Page {page} of {count}").format(page=self._at + 1, count=self.count)
        self._lines = self._pages.paint(self._painter, self._at, words)
        self._at += 1
        return True


class PrintMenu(QMenu):
    """Save as PDF, and Print where there is a printer; for a button of the figures.

    Signals:
        failed: the printer took nothing.
    """

    failed = Signal()

    def __init__(
        self,
        parent: QWidget,
        paper: Callable[[], Paper],
        write: Callable[[Path, bytes], None],
        *,
        printers: bool = True,
    ) -> None:
        """Make the menu.

        Args:
            parent: The tab.
            paper: What is on the screen now.
            write: Writes the PDF to a file, off the window's thread.
            printers: Whether printers may be asked for: not in a run with settings of its own.
        """
        super().__init__(parent)
        self._tab, self._paper, self._write, self._printers = parent, paper, write, printers
        self._job: PrintJob | None = None
        self.pdf = self.addAction(self.tr("Save as PDF"), self.save_pdf)
        self.printer = self.addAction(self.tr("Print"), self.print_out)
        self.printer.setVisible(False)
        self.aboutToShow.connect(self._look_for_printers)

    def save_pdf(self) -> None:
        """Ask where to write the PDF to."""
        dialog = file_dialog(self._tab.window(), self.tr("Save as PDF"), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("missed-calls.pdf")
        dialog.fileSelected.connect(lambda name: self._start(lambda done: self._put(name, done)))
        dialog.open()

    def print_out(self) -> None:
        """Ask which printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._tab.window())
        dialog.accepted.connect(lambda: self._start(lambda _: None, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    @property
    def busy(self) -> bool:
        """Whether pages are being painted."""
        return self._job is not None

    def _look_for_printers(self) -> None:
        for action in (self.pdf, self.printer):
            action.setEnabled(not self.busy)
        if self._printers:
            from PySide6.QtPrintSupport import QPrinterInfo

            self.printer.setVisible(bool(QPrinterInfo.availablePrinterNames()))

    def _start(
        self, done: Callable[[bytes], None], printer: QPagedPaintDevice | None = None
    ) -> None:
        if self._job is not None:
            return
        self._job = PrintJob(self._paper(), printer, self)
        self._job.finished.connect(self._end)
        self._job.finished.connect(done)
        self._job.failed.connect(self._end)
        self._job.failed.connect(self.failed)
        self._job.start()

    def _put(self, name: str, content: bytes) -> None:
        self._write(Path(name), content)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None


def _layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(size, QPageLayout.Orientation.Landscape, margins, unit)
