"""Fields, choices, header and the dialer's parts: names, faults, keys."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.call_steps import CallStep, CallSteps, StepState
from desktop.views.widgets.choices import ComboBox, SpinBox
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fields import LabeledField, LineEdit, SearchField, SecretField
from desktop.views.widgets.header import Header
from desktop.views.widgets.keypad import KEYS, Keypad
from desktop.views.widgets.phone_field import PhoneField, clean
from desktop.views.widgets.segmented import Segmented
from desktop.views.widgets.status_bar import StatusBar
from tests.gallery.__main__ import PAGES

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_takes_focus_has_a_name(page: str, qtbot: QtBot) -> None:
    root = PAGES[page]()
    qtbot.addWidget(root)
    takes_focus = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
    ]
    assert takes_focus
    unnamed = []
    for widget in takes_focus:
        heard = QAccessible.queryAccessibleInterface(widget)
        if not heard.text(QAccessible.Text.Name):
            unnamed.append(repr(widget))
    assert unnamed == []


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_no_text_is_cut_off(scale: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.gallery", str(tmp_path), "controls", "agents", "states"]
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list(tmp_path.glob("*.png"))) == 6


def test_a_fault_stands_under_its_field_and_goes(qtbot: QtBot) -> None:
    field = LineEdit("Extension")
    framed = LabeledField("Extension", field, "next free one")
    qtbot.addWidget(framed)
    framed.set_error("Taken by Manish Gupta.")
    assert field.property("invalid") is True
    assert field.accessibleDescription() == "Taken by Manish Gupta."
    assert "Taken by Manish Gupta." in texts(framed)
    framed.set_hint("next free: 119")
    assert "Taken by Manish Gupta." in texts(framed), "a hint must not hide a fault"
    framed.clear_error()
    assert texts(framed)[-1] == "next free: 119"
    assert field.property("invalid") is False
    assert framed.caption.buddy() is field


def texts(widget: QWidget) -> list[str]:
    return [part.text() for part in widget.findChildren(QLabel) if not part.isHidden()]


def test_a_secret_is_masked_until_asked_for(qtbot: QtBot) -> None:
    field = SecretField("App secret")
    qtbot.addWidget(field)
    (eye,) = field.findChildren(IconButton)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert eye.accessibleName() == "Show App secret"
    eye.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide App secret"


def test_search_is_cleared_by_escape_and_by_the_cross(qtbot: QtBot) -> None:
    field = SearchField("Search agents", "Ctrl F")
    qtbot.addWidget(field)
    (cross,) = field.findChildren(IconButton)
    assert cross.isHidden()
    field.setText("asha")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    field.setText("asha")
    assert not cross.isHidden()
    cross.click()
    assert field.text() == ""


def test_words_in_a_field_do_not_run_under_its_buttons(qtbot: QtBot) -> None:
    field = SearchField("Search agents", "Ctrl F")
    qtbot.addWidget(field)
    field.resize(200, 32)
    field.show()
    hint = next(part for part in field.findChildren(QLabel) if part.text() == "Ctrl F")
    assert field.rect().contains(hint.geometry())
    assert field.textMargins().right() >= hint.width()


def test_a_combo_box_keeps_its_name_beside_its_value(qtbot: QtBot) -> None:
    box = ComboBox("Period")
    qtbot.addWidget(box)
    box.add_choice("Last 24 hours", "day", "calendar-days")
    box.add_choice("Today", "today")
    box.choose("today")
    box.choose("never heard of")
    assert box.currentText() == "Today"
    assert box.accessibleDescription() == "Period"


def test_hours_have_two_figures(qtbot: QtBot) -> None:
    box = SpinBox("Shift start", 0, 23)
    qtbot.addWidget(box)
    box.setValue(9)
    assert box.text() == "09"


def test_joined_buttons_tell_a_choice_of_a_person_only(qtbot: QtBot) -> None:
    lists = Segmented((("open", "Open", ""), ("mine", "Mine", "")))
    qtbot.addWidget(lists)
    lists.set_count("open", "18")
    assert lists.button("open").accessibleName() == "Open"
    with qtbot.assertNotEmitted(lists.chosen):
        lists.choose("mine")
    with qtbot.waitSignal(lists.chosen) as heard:
        lists.button("open").click()
    assert heard.args == ["open"]
    assert lists.value() == "open"


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    result = Header()
    qtbot.addWidget(result)
    for word, icon in (("Agents", "users"), ("Missed calls", "phone-missed"), ("Dialer", "phone")):
        result.tabs.add_tab(word, icon)
    return result


def test_tabs_are_named_by_word_and_count(header: Header) -> None:
    header.tabs.set_count(1, "18", overdue=True)
    assert header.tabs.accessibleTabName(1) == "Missed calls, 18, overdue"
    header.tabs.set_count(1, "18")
    assert header.tabs.accessibleTabName(1) == "Missed calls, 18"
    header.tabs.set_count(1, "")
    assert header.tabs.accessibleTabName(1) == "Missed calls"
    assert header.tabs.tabText(1) == "Missed calls"


def test_a_count_makes_its_tab_wider(header: Header) -> None:
    before = header.tabs.tabSizeHint(1).width()
    header.tabs.set_count(1, "1,204")
    assert header.tabs.tabSizeHint(1).width() > before


def test_a_narrow_header_has_two_rows_and_fits_480_px(header: Header) -> None:
    header.presence.setText("Lunch break 12:34")
    header.presence.show()
    header.back.show()
    header.account.set_account("Lakshmi Venkatesan", "TeleCMI · Agent 109")
    header.set_narrow(True)
    header.resize(480, header.height())
    header.show()
    assert header.tabs.mapTo(header, header.tabs.rect().topLeft()).y() > header.account.y()
    assert header.minimumSizeHint().width() <= 480
    assert header.tabs.width() == 480
    narrow = header.height()
    header.set_narrow(False)
    assert header.height() < narrow


def test_account_and_presence_keep_their_names(header: Header) -> None:
    header.account.set_account("Asha Raman", "TeleCMI · Agent 101")
    assert header.presence.accessibleName() == "Presence"
    assert header.account.accessibleName() == "Account"
    assert header.connection.words.accessibleName() == "Connection"


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("\u202a+91 98765\u00a014671\u202c", "+91 98765 14671"),
        ("\u200e098765\u200b43388\n", "09876543388 "),
        ("\t  0987\t65", "0987 65"),
        ("+84\u2009901\u202f234", "+84 901 234"),
        ("Call me: 101", "Call me: 101"),
    ],
)
def test_what_nobody_sees_is_taken_out_of_a_pasted_number(pasted: str, kept: str) -> None:
    assert clean(pasted) == kept


def test_pasting_tells_the_clean_number_once(qtbot: QtBot) -> None:
    field = PhoneField()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("\u202a+91 98765 14671\u202c")
    heard: list[str] = []
    field.changed.connect(heard.append)
    field.paste()
    assert heard == ["+91 98765 14671"]
    assert field.text() == "+91 98765 14671"


def test_keypad_and_delete_work_at_the_cursor(qtbot: QtBot) -> None:
    field, keypad = PhoneField(), Keypad()
    qtbot.addWidget(field)
    qtbot.addWidget(keypad)
    keypad.key.connect(field.press)
    buttons = {b.accessibleName(): b for b in keypad.findChildren(QPushButton)}
    assert set(buttons) == {figure for figure, _ in KEYS}
    for figure in "90*#":
        buttons[figure].click()
    assert field.text() == "90*#"
    field.setCursorPosition(1)
    buttons["5"].click()
    assert field.text() == "950*#"
    field.erase.click()
    assert field.text() == "90*#"
    field.clear()
    assert not field.erase.isEnabled()


def test_the_steps_of_a_call_are_told_in_words(qtbot: QtBot) -> None:
    steps = CallSteps()
    qtbot.addWidget(steps)
    steps.set_steps(
        [
            CallStep("TeleCMI took the call", "", StepState.DONE, "14:06:02"),
            CallStep("Ringing your softphone", "agent 101", StepState.NOW, "0:08"),
        ]
    )
    assert steps.accessibleDescription() == (
        "TeleCMI took the call, done, 14:06:02; Ringing your softphone, agent 101, now, 0:08"
    )
    assert steps.sizeHint().height() == 92


def test_the_status_bar_offers_cancel_only_while_something_runs(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    (cancel,) = bar.findChildren(QPushButton)
    assert cancel.isHidden()
    height = bar.height()
    bar.show_running("Reading agents", "page 8 of 25")
    assert not cancel.isHidden()
    assert bar.height() == height
    with qtbot.waitSignal(bar.cancelled):
        cancel.click()
    bar.show_ready()
    assert cancel.isHidden()


def test_an_empty_state_replaces_words_and_buttons(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.show_state("users", "No agents yet", "Add one.", [QPushButton("Add agent")])
    state.show_state("cloud-off", "TeleCMI does not answer", "", [QPushButton("Try now")])
    qtbot.waitUntil(lambda: len(state.findChildren(QPushButton)) == 1)
    assert state.accessibleName() == "TeleCMI does not answer"
    assert "Add one." not in texts(state)
