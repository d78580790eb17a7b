"""Buttons and page tabs that give up their words keep their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.views.widgets.page_tabs import PageTabs
from desktop.views.widgets.short_button import ShortButton


def test_a_short_button_keeps_its_name_and_shows_it_as_tooltip(qtbot: QtBot) -> None:
    button = ShortButton("Edit agent", "pencil")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_short(True)
    assert button.sizeHint().width() < wide
    assert (button.text(), button.accessibleName()) == ("", "Edit agent")
    assert button.toolTip() == "Edit agent"
    button.allow("Select one agent to edit.")
    assert not button.isEnabled()
    assert button.toolTip() == "Select one agent to edit."
    button.allow("")
    button.set_short(False)
    assert (button.text(), button.toolTip()) == ("Edit agent", "")


def test_a_brief_word_stands_for_the_long_one(qtbot: QtBot) -> None:
    button = ShortButton("Set SMS alert", brief="SMS alert", kind="")
    qtbot.addWidget(button)
    button.set_short(True)
    assert (button.text(), button.accessibleName()) == ("SMS alert", "Set SMS alert")


@pytest.mark.parametrize("kind", ["", "quiet", "primary"])
@pytest.mark.parametrize("short", [False, True])
def test_the_foretold_width_is_enough(qtbot: QtBot, kind: str, short: bool) -> None:
    button = ShortButton("Import", "upload", kind=kind)
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    button.set_short(short)
    button.ensurePolished()
    assert 0 <= button.width_if(short=short) - button.sizeHint().width() <= 16


def test_page_tabs_are_tabs_with_names_at_any_width(qtbot: QtBot) -> None:
    tabs = PageTabs("Agent pages")
    qtbot.addWidget(tabs)
    for word, icon in (("Table", "table-2"), ("Shifts", "calendar-clock")):
        tabs.add_page(word, icon)
    tabs.allow(1, "Stringee keeps no shifts.")
    tabs.show()
    wide = tabs.sizeHint().width()
    tabs.set_short(True)
    assert tabs.sizeHint().width() < wide
    assert [tabs.accessibleTabName(at) for at in (0, 1)] == ["Table", "Shifts"]
    assert [tabs.tabToolTip(at) for at in (0, 1)] == ["Table", "Stringee keeps no shifts."]
    tabs.allow(1, "")
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
