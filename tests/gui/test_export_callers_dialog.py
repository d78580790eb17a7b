"""Exporting the worklist: what is offered, and what is written where."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.period import Period
from desktop.domain.worklist import Caller, KeptCall, callers_of
from desktop.views.export_callers_dialog import ExportCallersDialog

NOW = datetime(2026, 11, 25, 8, 36, tzinfo=UTC)
Written = list[tuple[Path, tuple[Caller, ...], bool]]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    result.show()
    return result


def callers() -> list[Caller]:
    calls = [
        KeptCall("one", number, FinishedCall(number, Direction.INCOMING, at, number, False))
        for at, number in ((NOW - timedelta(minutes=9), "+919876500001"), (NOW, "+919876500002"))
    ]
    day = Period(NOW - timedelta(days=1), NOW)
    return callers_of(calls, {}, day, Direction.INCOMING, NOW)


def export(dialog: ExportCallersDialog, window: QWidget, file: Path, qtbot: QtBot) -> None:
    dialog.open()
    dialog.export.click()
    asked = window.findChild(QFileDialog)
    assert asked is not None
    asked.selectFile(str(file))
    save = next(one for one in asked.findChildren(QPushButton) if one.text() == "&Save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)


def test_what_is_shown_is_written_with_figures(
    window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    written: Written = []
    rows = callers()
    dialog = ExportCallersDialog(rows, rows[:1], lambda *all_: written.append(all_), window)
    offered = [dialog.which.itemText(at) for at in range(dialog.which.count())]
    assert offered == ["Shown: 2 callers", "Selected: 1 caller"]
    export(dialog, window, tmp_path / "list", qtbot)
    assert written == [(tmp_path / "list.xlsx", tuple(rows), True)]


def test_several_selected_callers_are_meant(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    written: Written = []
    rows = callers()
    several = rows[::-1]
    dialog = ExportCallersDialog(rows, several, lambda *all_: written.append(all_), window)
    dialog.figures.setChecked(False)
    export(dialog, window, tmp_path / "list.csv", qtbot)
    assert written == [(tmp_path / "list.csv", tuple(several), False)]
