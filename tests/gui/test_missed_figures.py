"""Figures below the missed callers, and the list as a file: in the real window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.domain.worklist import Which
from desktop.views.figures_pane import FiguresPane
from tests.gui.test_missed_tab import choose_list, listed, missed
from tests.helpers.window import Desk

__all__ = ["missed"]


def pane(desk: Desk) -> FiguresPane:
    (found,) = desk.window.findChildren(FiguresPane)
    return found


def figures(desk: Desk) -> FiguresPane:
    """The strip, counted."""
    strip = pane(desk)
    desk.wait(lambda: strip.isVisible() and strip.hours.accessibleDescription())
    return strip


def export(desk: Desk, file: Path) -> None:
    desk.press("Export missed calls")
    desk.dialog("Export missed calls")
    desk.press("Export")
    asked: list[QFileDialog] = []

    def is_asked() -> bool:
        asked[:] = desk.window.findChildren(QFileDialog)
        return bool(asked)

    desk.wait(is_asked)
    asked[0].selectFile(str(file))
    asked[0].accept()
    desk.wait(lambda: desk.shows(f"Saved {file.name}"))


def test_the_figures_count_the_missed_calls_of_today(missed: Desk) -> None:
    words = figures(missed).days.accessibleDescription()
    assert any(day in words for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"))
    before = words
    missed.sandbox.miss(number="919812345671")
    missed.press("Refresh missed calls")
    missed.wait(lambda: pane(missed).days.accessibleDescription() != before)


def test_the_figures_are_tables_for_those_who_want_them_and_stay_so(missed: Desk) -> None:
    figures(missed)
    missed.press("As a table")
    assert missed.column("Missed by hour", "Hour")
    assert missed.column("Missed by weekday", "Weekday")[0] == "Monday"
    missed.press("Figures")
    assert pane(missed).folded
    missed.restart()
    missed.sign_in()
    missed.window.show_tab("missed")
    missed.wait(lambda: pane(missed).isVisible())
    assert pane(missed).folded
    assert pane(missed).as_table


@pytest.mark.parametrize("size", [(480, 800), (1280, 600)])
def test_a_small_window_keeps_its_room_for_the_list(missed: Desk, size: tuple[int, int]) -> None:
    figures(missed)
    missed.window.resize(*size)
    missed.wait(lambda: not pane(missed).isVisible())


def test_what_is_shown_is_exported_with_its_figures(missed: Desk, tmp_path: Path) -> None:
    choose_list(missed, Which.OPEN)
    callers = listed(missed)
    export(missed, tmp_path / "waiting.csv")
    with (tmp_path / "waiting.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Number"].lstrip("'") for row in rows] == [caller.number for caller in callers]
    assert {row["State"] for row in rows} == {"Open"}
    assert (tmp_path / "waiting-figures.csv").exists()


def test_the_list_is_saved_as_pdf(missed: Desk, tmp_path: Path) -> None:
    strip = figures(missed)
    menu = strip.print_button.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    asked: list[QFileDialog] = []

    def is_asked() -> bool:
        asked[:] = missed.window.findChildren(QFileDialog)
        return bool(asked)

    missed.wait(is_asked)
    file = tmp_path / "list.pdf"
    asked[0].selectFile(str(file))
    asked[0].accept()
    missed.wait(file.exists)
    assert file.read_bytes().startswith(b"%PDF")


def test_the_figures_are_within_reach_of_the_keyboard(missed: Desk) -> None:
    strip = figures(missed)
    strip.hours.setFocus(Qt.FocusReason.TabFocusReason)
    missed.key(Qt.Key.Key_Left)
    assert strip.hours.hasFocus()
    buttons = {button.accessibleName() for button in strip.findChildren(QPushButton)}
    assert {"Figures", "As a table", "Print"} <= buttons
