"""The missed calls: what is listed, how complete that is, and calling back."""

from collections.abc import Iterable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateEdit, QLabel, QPushButton

from desktop.domain.call import Direction, MissedCall
from desktop.qtmodels.roles import Role
from tests.helpers.window import Desk

INCOMING, OUTGOING = "/v1/missed", "/v1/outmissed"
CALL = "/v2/webrtc/click2call"


@pytest.fixture
def missed(desk: Desk) -> Desk:
    """Signed in as a supervisor, with the missed calls read and shown."""
    desk.sign_in()
    desk.window.show_tab("missed")
    desk.wait(lambda: listed(desk))
    return desk


def listed(desk: Desk) -> list[MissedCall]:
    model = desk.table("Missed calls").model()
    return [model.index(row, 0).data(Role.ROW) for row in range(model.rowCount())]


def completeness(desk: Desk) -> str:
    return desk.find(QLabel, "Completeness").accessibleDescription()


def is_falling(times: Iterable[datetime]) -> bool:
    found = list(times)
    return found == sorted(found, reverse=True)


def placed(desk: Desk) -> list[str]:
    return [call["number"] for call in desk.sandbox.state()["telecmi"]["placed"]]


def try_again(desk: Desk) -> QPushButton | None:
    """Try now in the place of the rows; the message bar above has one, too."""
    buttons = desk.window.missed_tab.findChildren(QPushButton)
    return next((b for b in buttons if b.text() == "Try now" and b.isVisible()), None)


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def test_newest_come_first_and_the_list_says_how_complete_it_is(missed: Desk) -> None:
    calls = listed(missed)
    assert is_falling(call.at for call in calls)
    assert {call.direction for call in calls} == {Direction.INCOMING, Direction.OUTGOING}
    assert missed.shows(f"{len(calls)} missed calls")
    assert completeness(missed).startswith("complete from ")
    assert "read " in completeness(missed)


def test_the_panel_tells_who_called_and_how_often(missed: Desk) -> None:
    call = listed(missed)[0]
    assert missed.shows(call.name)
    same = [other for other in listed(missed) if other.customer == call.customer]
    assert missed.table("Caller history").model().rowCount() == len(same)


@pytest.mark.parametrize(
    ("choice", "path", "other"),
    [("Outgoing", OUTGOING, INCOMING), ("Incoming", INCOMING, OUTGOING)],
)
def test_a_direction_lists_and_reads_only_that(
    missed: Desk, choice: str, path: str, other: str
) -> None:
    before = len(missed.sandbox.access_log(other))
    missed.choose("Direction", choice)
    missed.wait(lambda: {call.direction.value for call in listed(missed)} == {choice})
    missed.settle()
    assert missed.sandbox.access_log(path)
    assert len(missed.sandbox.access_log(other)) == before


def test_a_longer_period_reaches_further_back(missed: Desk) -> None:
    yesterday = min(call.at for call in listed(missed))
    missed.choose("Period", "Last 7 days")
    missed.wait(lambda: listed(missed) and min(call.at for call in listed(missed)) < yesterday)


def test_days_are_asked_for_only_in_a_custom_period(missed: Desk) -> None:
    fields = [f for f in missed.window.findChildren(QDateEdit) if f.isVisible()]
    assert fields == []
    missed.choose("Period", "Custom")
    missed.find(QDateEdit, "To")
    first = missed.find(QDateEdit, "From")
    missed.settle()
    today = len(listed(missed))
    first.setDate(first.date().addDays(-6))
    missed.wait(lambda: len(listed(missed)) > today)


def test_period_and_direction_are_the_same_after_a_restart(missed: Desk) -> None:
    missed.choose("Period", "Last 7 days")
    missed.choose("Direction", "Outgoing")
    missed.restart()
    missed.sign_in()
    missed.window.show_tab("missed")
    missed.wait(lambda: {call.direction for call in listed(missed)} == {Direction.OUTGOING})


def test_search_finds_by_number_and_says_what_it_hides(missed: Desk) -> None:
    everything = listed(missed)
    number = digits(everything[0].customer)[-6:]
    missed.type("Search missed calls", number)
    assert listed(missed)
    assert all(number in digits(call.customer) for call in listed(missed))
    missed.type("Search missed calls", "nobody at all")
    assert missed.shows("No missed call matches “nobody at all”")
    assert missed.shows(f"Hidden by the search: {len(everything)} missed calls.")
    missed.press("Show all missed calls")
    assert len(listed(missed)) == len(everything)


@pytest.mark.parametrize("way", ["button", "double click", "C", "Enter"])
def test_every_way_to_call_back_places_one_call(missed: Desk, way: str) -> None:
    missed.click_row("Missed calls", 1)
    wanted = digits(listed(missed)[1].customer)
    match way:
        case "button":
            missed.press("Call back")
        case "double click":
            missed.click_row("Missed calls", 1, double=True)
        case "C":
            missed.qtbot.keyClick(missed.table("Missed calls"), Qt.Key.Key_C)
        case "Enter":
            missed.qtbot.keyClick(missed.table("Missed calls"), Qt.Key.Key_Return)
    missed.wait(lambda: missed.shows("softphone"))
    missed.wait(lambda: missed.sandbox.access_log(CALL))
    assert placed(missed) == [wanted]


def test_typing_c_into_the_search_calls_nobody(missed: Desk) -> None:
    missed.type("Search missed calls", "c")
    missed.key(Qt.Key.Key_Return)
    missed.settle()
    assert placed(missed) == []
    assert missed.window.missed_tab.isVisible()


def test_copy_takes_the_number(missed: Desk) -> None:
    missed.click_row("Missed calls", 0)
    control = Qt.KeyboardModifier.ControlModifier
    missed.qtbot.keyClick(missed.table("Missed calls"), Qt.Key.Key_C, control)
    assert digits(QGuiApplication.clipboard().text()) == digits(listed(missed)[0].customer)
    assert placed(missed) == []


def test_refreshing_keeps_the_chosen_call_and_brings_new_ones(missed: Desk) -> None:
    missed.click_row("Missed calls", 2)
    chosen = missed.table("Missed calls").chosen_ids()
    missed.sandbox.miss(number="919812345671", name="New Caller")
    missed.press("Refresh missed calls")
    missed.wait(lambda: listed(missed)[0].name == "New Caller")
    assert missed.table("Missed calls").chosen_ids() == chosen


def test_a_gap_is_shown_and_can_be_read_again(desk: Desk) -> None:
    desk.sandbox.reset("medium")
    # Pages are read four at a time and each is tried three times.
    desk.sandbox.faults.add("status", INCOMING, status=503, skip=1, times=12)
    desk.sign_in()
    desk.window.show_tab("missed")
    desk.wait(lambda: desk.shows("At least"))
    assert "gap" in completeness(desk)
    part = len(listed(desk))
    desk.press("Read again")
    desk.wait(lambda: completeness(desk).startswith("complete from"))
    assert len(listed(desk)) > part
    assert not desk.shows("was not read")


def test_an_error_offers_to_try_again(desk: Desk) -> None:
    for path in (INCOMING, OUTGOING):
        desk.sandbox.faults.add("status", path, status=503)
    desk.sign_in()
    desk.window.show_tab("missed")
    desk.wait(lambda: try_again(desk))
    desk.sandbox.faults.clear()
    desk.qtbot.mouseClick(try_again(desk), Qt.MouseButton.LeftButton)
    desk.wait(lambda: listed(desk))


def test_nobody_was_missed(desk: Desk) -> None:
    for path in (INCOMING, OUTGOING):
        none = {"code": 200, "cdr": [], "total": 0}
        desk.sandbox.faults.add("status", path, status=200, body=none)
    desk.sign_in()
    desk.window.show_tab("missed")
    desk.wait(lambda: desk.shows("No missed calls, in or out, in the last 24 hours"))


@pytest.mark.parametrize("width", [1280, 800, 480])
def test_there_is_one_call_back_button_at_any_width(missed: Desk, width: int) -> None:
    missed.window.resize(width, 800)
    missed.wait(lambda: missed.window.width() == width)
    assert missed.button("Call back").isEnabled()
    table = missed.table("Missed calls")
    assert table.horizontalHeader().isVisible() is (width > 480)
