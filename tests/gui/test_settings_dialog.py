"""The settings dialog: age limits stay in order, and each kind of notification has its switch."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot

from desktop.storage import settings as keys
from desktop.storage.age_limits import age_limits
from desktop.storage.settings import MOST_MINUTES, Settings
from desktop.views.desktop_notices import any_wanted
from desktop.views.settings_dialog import SettingsDialog


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "calldeck.ini")


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> SettingsDialog:
    dialog = SettingsDialog(settings)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def spin(dialog: SettingsDialog, name: str) -> QSpinBox:
    (box,) = [box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == name]
    return box


def minutes(settings: Settings) -> tuple[float, float]:
    limits = age_limits(settings)
    return limits.waiting / timedelta(minutes=1), limits.overdue / timedelta(minutes=1)


def test_limits_begin_as_the_rules_have_them(dialog: SettingsDialog, settings: Settings) -> None:
    assert minutes(settings) == (15, 60)
    assert spin(dialog, "Waiting after").value() == 15
    assert spin(dialog, "Overdue after").value() == 60


def test_the_limit_that_is_changed_stays_and_the_other_gives_way(
    dialog: SettingsDialog, settings: Settings
) -> None:
    told: list[int] = []
    dialog.limits_chosen.connect(lambda: told.append(1))
    spin(dialog, "Waiting after").setValue(90)
    assert minutes(settings) == (90, 91)
    spin(dialog, "Overdue after").setValue(30)
    assert minutes(settings) == (29, 30)
    assert told
    spin(dialog, "Waiting after").setValue(MOST_MINUTES)
    assert minutes(settings) == (MOST_MINUTES - 1, MOST_MINUTES)
    spin(dialog, "Overdue after").setValue(0)
    assert minutes(settings) == (1, 2)


def test_digits_on_the_way_to_a_number_change_nothing(
    qtbot: QtBot, dialog: SettingsDialog, settings: Settings
) -> None:
    box = spin(dialog, "Overdue after")
    box.selectAll()
    qtbot.keyClicks(box, "120")
    assert minutes(settings) == (15, 60)
    dialog.reject()
    assert minutes(settings) == (15, 120)


@pytest.mark.parametrize(("waiting", "overdue"), [(80, 60), (0, -5), (15, 15), (9999, 9999)])
def test_limits_in_a_file_are_brought_in_order(
    waiting: int, overdue: int, settings: Settings
) -> None:
    settings.set(keys.WAITING_AFTER, waiting)
    settings.set(keys.OVERDUE_AFTER, overdue)
    low, high = minutes(settings)
    assert 1 <= low < high <= MOST_MINUTES


def test_each_switch_is_kept(dialog: SettingsDialog, settings: Settings) -> None:
    switches = {
        "A new missed caller": keys.TELL_MISSED,
        "A snooze is over": keys.TELL_SNOOZE_OVER,
        "A caller is overdue": keys.TELL_OVERDUE,
    }
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QCheckBox)}
    assert boxes.keys() == switches.keys()
    for name, box in boxes.items():
        assert any_wanted(settings)
        assert box.isChecked()
        box.click()
        assert not settings.get(switches[name])
    assert not any_wanted(settings)
    boxes["A snooze is over"].click()
    assert any_wanted(settings)
