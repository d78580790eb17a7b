"""The dialer: a number, exactly one call, and the truth about it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from tests.helpers.window import Desk

CALL = "/v2/webrtc/click2call"
NUMBER, NEVER = "+91 98765 14671", "+91 98765 14678"  # the second one never picks up


@pytest.fixture
def dialer(desk: Desk) -> Desk:
    """Signed in as a supervisor, the dialer open; placed calls go on ringing."""
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    open_dialer(desk)
    return desk


def open_dialer(desk: Desk) -> None:
    desk.window.show_tab("dialer")
    field = desk.find(QLineEdit, "Number to call")
    desk.wait(lambda: desk.window.focusWidget() is field)


def status(desk: Desk) -> str:
    found = [w for w in desk.window.findChildren(QLabel) if w.accessibleName() == "Call status"]
    return found[0].text() if found[0].isVisible() else ""


def placed(desk: Desk, provider: str = "telecmi") -> list[str]:
    return [call["number"] for call in desk.sandbox.state()[provider]["placed"]]


def hold_enter(desk: Desk) -> None:
    """Enter goes down, repeats, and comes up again."""
    field = desk.find(QLineEdit, "Number to call")
    for repeated in (False, *[True] * 20):
        kind, nothing = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, Qt.Key.Key_Return, nothing, "\r", repeated)
        QApplication.sendEvent(field, event)
    desk.qtbot.keyRelease(field, Qt.Key.Key_Return)


def press_until(desk: Desk, button: str, expected: str) -> None:
    """Press until the status is there: within half a second of the last press none counts."""

    def there() -> bool:
        if not status(desk).startswith(expected):
            desk.press(button)
        return status(desk).startswith(expected)

    desk.wait(there)


def call(desk: Desk, number: str, expected: str) -> None:
    desk.type("Number to call", number)
    press_until(desk, "Call", expected)


def test_a_double_click_is_one_call(dialer: Desk) -> None:
    dialer.type("Number to call", NUMBER)
    button = dialer.button("Call")
    dialer.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialer.qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    dialer.wait(lambda: status(dialer).startswith("Ringing"))
    assert placed(dialer) == ["919876514671"]
    assert len(dialer.sandbox.access_log(CALL)) == 1


def test_enter_that_is_held_down_is_one_call(dialer: Desk) -> None:
    dialer.type("Number to call", NUMBER)
    hold_enter(dialer)
    dialer.wait(lambda: status(dialer).startswith("Ringing"))
    hold_enter(dialer)
    assert placed(dialer) == ["919876514671"]


def test_a_taken_call_rings_and_claims_no_more(dialer: Desk) -> None:
    call(dialer, NUMBER, "Ringing")
    assert "softphone" in status(dialer)
    assert dialer.shows("+91 98765 14671")
    words = " ".join(w.text() for w in dialer.window.findChildren(QLabel) if w.isVisible())
    steps = dialer.find(QWidget, "Steps of the call").accessibleDescription()
    assert steps.startswith("TeleCMI took the call")
    assert "Connected" not in steps
    assert "Talked" not in words
    assert not dialer.button("Call").isEnabled()
    assert not dialer.button("Stop call").isEnabled()
    assert dialer.shows("only the agent end a call")


def test_after_it_is_over_the_next_call_can_be_placed(dialer: Desk) -> None:
    call(dialer, NUMBER, "Ringing")
    dialer.press("It is over")
    dialer.wait(lambda: not status(dialer))
    call(dialer, NEVER, "Ringing")
    assert placed(dialer) == ["919876514671", "919876514678"]


@pytest.mark.parametrize(
    ("number", "end", "result"),
    [(NUMBER, "Call ended", "Talked"), (NEVER, "Not answered", "Not answered")],
)
def test_the_call_log_tells_how_it_ended(dialer: Desk, number: str, end: str, result: str) -> None:
    dialer.sandbox.switch(outcome_delay=0)
    call(dialer, number, end)
    dialer.wait(lambda: dialer.column("Recent calls", "Result") == [result])


def test_a_refused_call_can_be_placed_again(dialer: Desk) -> None:
    dialer.sandbox.faults.add(
        "failure_code", CALL, code=407, message="Invalid phone number", times=1
    )
    call(dialer, NUMBER, "TeleCMI does not accept this number")
    assert dialer.shows("Nobody was called")
    assert dialer.button("Call").isEnabled()
    call(dialer, NEVER, "Ringing")
    assert placed(dialer) == ["919876514678"]


def test_after_a_lost_answer_call_stays_off_and_nothing_is_repeated(dialer: Desk) -> None:
    dialer.sandbox.faults.add("drop_after", CALL)
    call(dialer, NUMBER, "We do not know if +91 98765 14671 was called")
    assert dialer.shows("The answer was lost. Checking the call log; Call stays off until ")
    assert not dialer.button("Call").isEnabled()
    hold_enter(dialer)
    assert placed(dialer) == ["919876514671"]
    assert len(dialer.sandbox.access_log(CALL)) == 1
    dialer.wait(lambda: dialer.column("Recent calls", "Result") == ["Result unknown"])


def test_a_lost_answer_is_found_in_the_call_log(dialer: Desk) -> None:
    dialer.sandbox.switch(outcome_delay=0)
    dialer.sandbox.faults.add("drop_after", CALL)
    call(dialer, NUMBER, "We do not know")
    dialer.press("Check now")
    dialer.wait(lambda: status(dialer) == "Call ended")
    assert dialer.button("Call").isEnabled()
    assert len(placed(dialer)) == 1


@pytest.mark.parametrize(
    ("typed", "judged"),
    [
        ("call me", "Choose somebody"),
        ("call me 2", "Choose somebody"),
        ("98765", "5 digits too few for an Indian mobile"),
        ("tel:+91-98765-14671", "+91 98765 14671"),
        ("\u202a098765\u00a014671\u202c", "+91 98765 14671"),
    ],
)
def test_the_line_below_says_what_the_number_comes_to(
    dialer: Desk, typed: str, judged: str
) -> None:
    dialer.find(QLineEdit, "Number to call").setText(typed)
    assert judged in dialer.find(QLabel, "Number check").accessibleDescription()


def test_a_number_that_is_none_is_not_called(dialer: Desk) -> None:
    dialer.type("Number to call", "98765")
    dialer.press("Call")
    assert "No call was placed" in dialer.find(QLabel, "Number check").text()
    assert placed(dialer) == []


def test_the_keypad_types(dialer: Desk) -> None:
    for key in "1*0#":
        dialer.press(key)
    field = dialer.find(QLineEdit, "Number to call")
    assert field.text() == "1*0#"
    dialer.press("Delete digit")
    assert field.text() == "1*0"


def test_the_chosen_agent_and_device_are_rung(dialer: Desk) -> None:
    dialer.choose("Ring me on", "Mobile")
    boxes = dialer.find(QComboBox, "Call as")
    dialer.choose("Call as", boxes.itemText(2))
    call(dialer, NUMBER, "Ringing")
    [sent] = dialer.sandbox.sent(CALL)
    assert (sent["webrtc"], sent["followme"]) == (False, True)
    assert sent["user_id"].startswith(boxes.itemText(2).split()[0])


def test_call_again_calls_the_same_number(dialer: Desk) -> None:
    call(dialer, NUMBER, "Ringing")
    dialer.press("It is over")
    dialer.wait(lambda: not status(dialer))
    dialer.wait(lambda: dialer.column("Recent calls", "Result"))
    dialer.click_row("Recent calls", 0)
    press_until(dialer, "Call again", "Ringing")
    assert placed(dialer) == ["919876514671"] * 2


def test_stringee_can_stop_a_call(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in(desk.fill_in_stringee)
    open_dialer(desk)
    desk.choose("Ring me on", "Mobile")
    call(desk, "+84 90 123 45 61", "Ringing")
    desk.press("Stop call")
    desk.wait(lambda: status(desk) in {"Not answered", "Call ended"})
    assert len(placed(desk, "stringee")) == 1
