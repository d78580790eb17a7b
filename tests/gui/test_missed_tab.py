"""The missed callers: what is listed, how complete that is, and what the panel tells."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDateEdit, QLabel, QPushButton, QRadioButton

from desktop.domain.call import Direction
from desktop.domain.worklist import Caller, Which
from desktop.qtmodels.roles import Role
from tests.helpers.window import Desk

INCOMING, OUTGOING = "/v1/missed", "/v1/outmissed"
LISTS = (INCOMING, OUTGOING, "/v1/answered", "/v1/outanswered")


@pytest.fixture
def missed(desk: Desk) -> Desk:
    """Signed in as a supervisor, with the missed callers read and shown."""
    desk.sign_in()
    desk.window.show_tab("missed")
    desk.wait(lambda: listed(desk) and is_complete(desk))
    return desk


def has_width(desk: Desk, width: int) -> bool:
    return desk.window.width() == width


def listed(desk: Desk) -> list[Caller]:
    model = desk.table("Missed calls").model()
    return [model.index(row, 0).data(Role.ROW) for row in range(model.rowCount())]


def completeness(desk: Desk) -> str:
    return desk.find(QLabel, "Completeness").accessibleDescription()


def is_complete(desk: Desk) -> bool:
    return completeness(desk).startswith("complete")


def is_rising(times: Iterable[datetime]) -> bool:
    found = list(times)
    return found == sorted(found)


def try_again(desk: Desk) -> QPushButton | None:
    """Try now in the place of the rows; the message bar above has one, too."""
    buttons = desk.window.missed_tab.findChildren(QPushButton)
    return next((b for b in buttons if b.text() == "Try now" and b.isVisible()), None)


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def directions(desk: Desk) -> set[Direction]:
    return {kept.call.direction for caller in listed(desk) for kept in caller.missed}


def choose_list(desk: Desk, which: Which) -> None:
    desk.find(QRadioButton, which.value).click()
    desk.settle()


def test_there_is_one_row_per_caller_and_the_longest_waiting_come_first(missed: Desk) -> None:
    callers = listed(missed)
    assert len({caller.id for caller in callers}) == len(callers)
    assert is_rising(caller.oldest for caller in callers)
    assert missed.shows(f"{len(callers)} callers to call back")
    assert completeness(missed).startswith("complete from ")
    assert "read " in completeness(missed)


def test_every_list_says_how_many_it_has(missed: Desk) -> None:
    for which in Which:
        choose_list(missed, which)
        count = missed.find(QRadioButton, which.value).accessibleDescription()
        assert count == (str(len(listed(missed))) if listed(missed) else "")


def test_closed_rows_show_their_proof(missed: Desk) -> None:
    choose_list(missed, Which.CLOSED)
    assert listed(missed)
    for state in missed.column("Missed calls", "State"):
        assert state.startswith(("Called back", "Answered"))


def test_the_panel_tells_who_called_and_every_call_of_theirs(missed: Desk) -> None:
    caller = listed(missed)[0]
    assert missed.shows(caller.name)
    history = missed.table("Caller history").model()
    assert history.rowCount() == len(caller.history)


@pytest.mark.parametrize("choice", [Direction.OUTGOING, Direction.INCOMING])
def test_a_direction_lists_only_those_who_were_missed_that_way(
    missed: Desk, choice: Direction
) -> None:
    missed.choose("Direction", "Both")
    missed.wait(lambda: directions(missed) == {Direction.INCOMING, Direction.OUTGOING})
    missed.choose("Direction", choice.value)
    missed.wait(lambda: directions(missed) == {choice})


def test_a_longer_period_reaches_further_back(missed: Desk) -> None:
    choose_list(missed, Which.CLOSED)
    yesterday = min(caller.oldest for caller in listed(missed))
    missed.choose("Period", "Last 7 days")
    missed.wait(lambda: any(caller.oldest < yesterday for caller in listed(missed)))


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
    missed.wait(lambda: directions(missed) == {Direction.OUTGOING})


def test_search_finds_by_number_and_says_what_it_hides(missed: Desk) -> None:
    everything = listed(missed)
    number = digits(everything[0].number)
    missed.type("Search missed calls", f"0{number[2:7]}-{number[7:]}")
    assert [caller.id for caller in listed(missed)] == [everything[0].id]
    missed.type("Search missed calls", "nobody at all")
    assert missed.shows("No missed call matches “nobody at all”")
    assert missed.shows(f"Hidden by the search: {len(everything)} callers.")
    missed.press("Show all missed calls")
    assert listed(missed) == everything


def test_copy_takes_the_number(missed: Desk) -> None:
    missed.click_row("Missed calls", 0)
    control = Qt.KeyboardModifier.ControlModifier
    missed.qtbot.keyClick(missed.table("Missed calls"), Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == listed(missed)[0].number
    assert missed.sandbox.state()["telecmi"]["placed"] == []


def test_refreshing_keeps_the_chosen_caller_and_brings_new_ones(missed: Desk) -> None:
    missed.click_row("Missed calls", 2)
    chosen = missed.table("Missed calls").chosen_ids()
    missed.sandbox.miss(number="919812345671", name="New Caller")
    missed.press("Refresh missed calls")
    missed.wait(lambda: listed(missed)[-1].name == "New Caller")
    assert missed.table("Missed calls").chosen_ids() == chosen


def test_the_order_stays_when_the_window_becomes_narrow_and_wide_again(missed: Desk) -> None:
    table = missed.table("Missed calls")
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    by_name = listed(missed)
    for width in (480, 1280):
        missed.window.resize(width, 800)
        missed.wait(partial(has_width, missed, width))
        assert listed(missed) == by_name


def test_a_gap_is_shown_and_can_be_read_again(desk: Desk) -> None:
    desk.sandbox.reset("medium", agents=10)
    # Pages are read four at a time and each is tried three times.
    desk.sandbox.faults.add("status", INCOMING, status=503, skip=1, times=12)
    desk.sign_in()
    desk.window.show_tab("missed")
    desk.wait(lambda: desk.shows("At least"))
    assert "gap" in completeness(desk)
    part = sum(len(caller.missed) for caller in listed(desk))
    desk.press("Read again")
    desk.wait(lambda: is_complete(desk))
    assert sum(len(caller.missed) for caller in listed(desk)) > part
    assert not desk.shows("not read")


def test_an_error_offers_to_try_again(desk: Desk) -> None:
    for path in LISTS:
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
    desk.wait(lambda: desk.shows("No missed calls in the last 24 hours"))


@pytest.mark.parametrize("width", [1280, 800, 480])
def test_there_is_one_call_back_button_at_any_width(missed: Desk, width: int) -> None:
    missed.window.resize(width, 800)
    missed.wait(lambda: missed.window.width() == width)
    assert missed.button("Call back").isEnabled()
    table = missed.table("Missed calls")
    assert table.horizontalHeader().isVisible() is (width > 480)


def rung_choices(desk: Desk) -> dict[str, QAction]:
    """Whose missed calls can be listed, as the menu of the views offers it."""
    menu = desk.button("Views").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.isCheckable()}


def test_calls_that_rang_nobody_are_listed_apart_where_the_provider_tells(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    desk.window.show_tab("missed")
    desk.wait(lambda: any(caller.agents for caller in listed(desk)))
    desk.sandbox.miss(provider="stringee", number="84903714781")
    desk.press("Refresh missed calls")
    rung_choices(desk)["Those that rang nobody"].trigger()
    desk.wait(lambda: listed(desk) and not any(caller.agents for caller in listed(desk)))
    rung_choices(desk)["Everybody’s"].trigger()
    desk.wait(lambda: any(caller.agents for caller in listed(desk)))


def test_what_nobody_is_told_cannot_be_asked_for_and_says_why(missed: Desk) -> None:
    choices = rung_choices(missed)
    assert choices["Everybody’s"].isChecked()
    assert choices["Those that rang nobody"].toolTip() == "TeleCMI does not tell who was rung."
    assert not any(choices[text].isEnabled() for text in list(choices)[1:])


def test_the_title_counts_who_waits(missed: Desk) -> None:
    assert missed.window.windowTitle() == f"Calldeck – {len(listed(missed))} waiting"
    assert missed.window.accessibleName() == "Calldeck"
