"""The worklist on paper: nothing is left out, pages are whole, and the window goes on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.export_callers import figure_sheets
from desktop.views.print_pages import Kind, PagePainter, pages_of
from desktop.views.print_worklist import Paper, PrintJob, PrintMenu
from tests.gallery.figures import sample

HEADING = ["Caller", "Number", "First missed (Asia/Kolkata)", "Note"]


def paper(count: int) -> Paper:
    rows = [
        [f"Caller {at}", f"+9198765{at:05}", "2026-11-25 12:14", "Refund promised, " * 9]
        for at in range(count)
    ]
    tables = {"Missed calls": [HEADING, *rows], **figure_sheets(sample())}
    return Paper("Missed calls", "Last 24 hours", tables)


def done_by(job: PrintJob, qtbot: QtBot) -> bytes:
    with qtbot.waitSignal(job.finished, timeout=30_000) as told:
        job.start()
    (content,) = told.args
    assert isinstance(content, bytes)
    return content


def test_every_row_stands_on_a_page_under_its_heading() -> None:
    rows = [[str(at)] for at in range(95)]
    pages = pages_of({"One": [["Head"], *rows], "Two": [["Head"], ["x"], ["y"]]}, 30, taken=3)
    told = [line for page in pages for line in page if line.kind is Kind.ROW]
    assert [line.cells[0] for line in told] == [*map(str, range(95)), "x", "y"]
    for at, page in enumerate(pages):
        assert Kind.HEADING in {line.kind for line in page[:2]}
        assert sum(line.kind.value for line in page) <= 30.1 - (3 if at == 0 else 0)


def test_a_short_table_is_not_torn_apart() -> None:
    long, short = [["Head"], *[["x"]] * 20], [["Head"], *[["y"]] * 7]
    pages = pages_of({"Long": long, "Short": short}, 30)
    assert [line.table for line in pages[1]] == ["Short"] * 9


def test_a_pdf_has_all_pages(qtbot: QtBot) -> None:
    job = PrintJob(paper(300))
    content = done_by(job, qtbot)
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", content)) == job.count > 8


def test_pages_are_painted_with_numbers_whole(qtbot: QtBot) -> None:
    """What is too long for the paper is the note, not the number or the time."""
    image = QImage(3200, 2200, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(11_811)
    image.setDotsPerMeterY(11_811)
    image.fill(Qt.GlobalColor.white)
    told = paper(40)
    pages = PagePainter(image, told.title, told.remark, told.tables)  # type: ignore[arg-type]
    painter = QPainter(image)
    for _ in pages.paint(painter, 0, "Page 1 of 3"):
        pass
    painter.end()
    metrics, widths = pages._metrics, pages._widths["Missed calls"]
    for column, text in ((1, "+919876500000"), (2, "2026-11-25 12:14")):
        assert widths[column] > metrics.horizontalAdvance(text)
    assert sum(widths) <= image.width() + 1
    rows = image.copy(0, 300, 3200, 300).convertToFormat(QImage.Format.Format_Grayscale8)
    assert min(bytes(rows.constBits())) < 64


def test_the_window_goes_on_while_5000_callers_are_printed(qtbot: QtBot) -> None:
    job = PrintJob(paper(5_000))
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(0)
    done_by(job, qtbot)
    timer.stop()
    assert len(turns) > job.count


def test_a_job_that_is_stopped_says_nothing_more(qtbot: QtBot) -> None:
    job = PrintJob(paper(3_000))
    job.start()
    with qtbot.assertNotEmitted(job.finished):
        job.stop()
        qtbot.waitUntil(lambda: not QEventLoop().processEvents())


@pytest.fixture
def tab(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    result.show()
    return result


def test_a_pdf_is_saved_where_the_person_says(tab: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    written: list[tuple[Path, bytes]] = []
    menu = PrintMenu(tab, lambda: paper(5), lambda *both: written.append(both), printers=False)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isVisible()] == ["Save as PDF"]
    menu.pdf.trigger()
    dialog = tab.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "list"))
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(written))
    ((path, content),) = written
    assert (path, content[:5]) == (tmp_path / "list.pdf", b"%PDF-")
    assert not menu.busy


def test_printers_are_offered_where_there_are_some(tab: QWidget) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    menu = PrintMenu(tab, lambda: paper(5), lambda *_: None)
    menu.aboutToShow.emit()
    assert isinstance(menu.printer, QAction)
    assert menu.printer.isVisible() == bool(QPrinterInfo.availablePrinterNames())
