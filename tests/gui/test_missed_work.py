"""Working the missed callers: call back, outcome, next; claim, snooze, undo; with keys alone."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QRadioButton

from desktop.domain.call import Direction
from desktop.domain.worklist import Caller, Which
from tests.gui.test_missed_tab import choose_list, digits, directions, listed, missed
from tests.helpers.sandbox import request
from tests.helpers.window import Desk

__all__ = ["missed"]

CALL = "/v2/webrtc/click2call"
Key = Qt.Key


def placed(desk: Desk) -> list[str]:
    return [call["number"] for call in desk.sandbox.state()["telecmi"]["placed"]]


def chosen(desk: Desk) -> Caller:
    """The one chosen caller."""
    (caller,) = desk.table("Missed calls").chosen_rows()
    assert isinstance(caller, Caller)
    return caller


def is_asked(desk: Desk) -> bool:
    """Whether the panel asks what came of a call."""
    choices = desk.window.missed_tab.findChildren(QRadioButton)
    return any(choice.isVisible() and choice.text() == "Reached" for choice in choices)


def is_taken(desk: Desk) -> bool:
    """Whether the provider took the call: only then can it be over."""
    return any(desk.shows(word) for word in ("Ringing", "Call ended", "Not answered"))


def has_no_state(desk: Desk, caller: Caller) -> bool:
    return state_of(desk, caller) == ""


def state_of(desk: Desk, caller: Caller) -> str:
    """What the State column says of a caller; "" when it is not in the list."""
    ids = [row.id for row in listed(desk)]
    if caller.id not in ids:
        return ""
    return desk.column("Missed calls", "State")[ids.index(caller.id)]


def rows(desk: Desk) -> None:
    """The rows have the focus, as when the tab is opened by its key."""
    desk.window.missed_tab.focus_first()


def a_colleague_calls(desk: Desk, number: str) -> None:
    """Somebody calls from another program; numbers that end in 0 to 6 are answered at once."""
    account = desk.sandbox.accounts["telecmi"]
    body = {
        "user_id": account["agent"]["id"],
        "secret": account["secret"],
        "to": int(digits(number)),
        "extra_params": {},
        "webrtc": True,
        "followme": False,
    }
    status, answer = request("POST", desk.sandbox.base_urls["rest"] + CALL, body)
    assert status == 200, answer


@pytest.mark.parametrize("way", ["button", "double click", "C", "Enter"])
def test_every_way_to_call_back_places_one_call_and_asks_what_came_of_it(
    missed: Desk, way: str
) -> None:
    missed.click_row("Missed calls", 1)
    caller = chosen(missed)
    match way:
        case "button":
            missed.press("Call back")
        case "double click":
            missed.click_row("Missed calls", 1, double=True)
        case "C":
            missed.qtbot.keyClick(missed.table("Missed calls"), Key.Key_C)
        case "Enter":
            missed.qtbot.keyClick(missed.table("Missed calls"), Key.Key_Return)
    missed.wait(lambda: is_asked(missed))
    missed.wait(lambda: missed.sandbox.access_log(CALL))
    assert placed(missed) == [digits(caller.number)]
    assert missed.window.missed_tab.isVisible()
    assert chosen(missed).id == caller.id
    assert state_of(missed, caller) == "Called by you"


def test_the_panel_tells_how_the_call_stands(missed: Desk) -> None:
    rows(missed)
    missed.key(Key.Key_C)
    missed.wait(lambda: missed.shows("softphone") and is_asked(missed))


def test_who_was_called_is_asked_for_until_it_is_noted(missed: Desk) -> None:
    rows(missed)
    missed.key(Key.Key_C)
    missed.wait(lambda: is_asked(missed))
    caller = chosen(missed)
    again = "Note what came of it"
    buttons = missed.window.missed_tab.findChildren(QPushButton)
    (link,) = (button for button in buttons if button.accessibleName() == again)
    assert not link.isVisible()
    missed.click_row("Missed calls", 2)
    assert not is_asked(missed)
    missed.press(again)
    assert is_asked(missed)
    assert chosen(missed).id == caller.id
    assert not link.isVisible()


def test_a_key_that_is_held_acts_once(missed: Desk) -> None:
    rows(missed)
    table = missed.table("Missed calls")
    for held in (False, True, True, True):
        bare = Qt.KeyboardModifier.NoModifier
        press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_N, bare, "n", held)
        QApplication.sendEvent(table, press)
    assert chosen(missed).id == listed(missed)[1].id


@pytest.mark.parametrize("field", ["search", "note"])
def test_letters_and_digits_in_a_text_field_are_text(missed: Desk, field: str) -> None:
    everybody = listed(missed)
    if field == "search":
        missed.type("Search missed calls", "c1hs")
        missed.key(Key.Key_Escape)
    else:
        note = missed.find(QPlainTextEdit, "Note")
        note.setFocus()
        missed.qtbot.keyClicks(note, "c1hsn 2")
        assert note.toPlainText() == "c1hsn 2"
    missed.settle()
    assert placed(missed) == []
    assert [caller.id for caller in listed(missed)] == [caller.id for caller in everybody]
    assert not is_asked(missed)


def test_the_list_is_worked_to_its_end_with_four_keys_per_caller(missed: Desk) -> None:
    missed.choose("Direction", "Incoming")
    missed.wait(lambda: directions(missed) == {Direction.INCOMING})
    missed.table("Missed calls").choose(listed(missed)[0].id)
    rows(missed)
    everybody = [caller for caller in listed(missed) if caller.number]
    for caller in everybody:
        assert chosen(missed).id == caller.id
        missed.key(Key.Key_C)
        missed.wait(lambda: is_asked(missed) and is_taken(missed))
        missed.key(Key.Key_1)
        missed.key(Key.Key_N)
        missed.wait(partial(has_no_state, missed, caller))
    assert placed(missed) == [digits(caller.number) for caller in everybody]
    missed.wait(lambda: missed.shows("Nobody is waiting"))
    choose_list(missed, Which.CLOSED)
    assert {caller.id for caller in everybody} <= {caller.id for caller in listed(missed)}


def test_an_outcome_is_wanted_before_the_next_one(missed: Desk) -> None:
    rows(missed)
    missed.key(Key.Key_C)
    missed.wait(lambda: is_asked(missed))
    caller = chosen(missed)
    missed.key(Key.Key_Return)
    assert missed.shows("Choose what came of it: 1 to 5.")
    assert chosen(missed).id == caller.id
    missed.key(Key.Key_2)
    missed.press("Save and next")
    missed.wait(lambda: state_of(missed, caller) == "No answer, 1 try")
    assert chosen(missed).id != caller.id


def test_what_came_of_a_call_is_still_asked_after_a_restart(missed: Desk) -> None:
    rows(missed)
    missed.key(Key.Key_C)
    missed.wait(lambda: is_asked(missed))
    caller = chosen(missed)
    missed.restart()
    missed.sign_in()
    missed.window.show_tab("missed")
    missed.wait(lambda: is_asked(missed))
    panel = missed.window.missed_tab.panel
    assert panel.caller is not None
    assert panel.caller.id == caller.id


def test_a_call_that_was_answered_is_asked_for_although_its_row_has_gone(missed: Desk) -> None:
    answering = next(caller for caller in listed(missed) if caller.number[-1] in "0123456")
    missed.table("Missed calls").choose(answering.id)
    rows(missed)
    missed.key(Key.Key_C)
    missed.wait(lambda: is_asked(missed) and is_taken(missed))
    missed.press("Refresh missed calls")
    missed.wait(lambda: state_of(missed, answering) == "")
    assert is_asked(missed)
    missed.key(Key.Key_1)
    missed.press("Save and next")
    missed.wait(lambda: not is_asked(missed))
    assert chosen(missed).id != answering.id


def test_claim_release_snooze_handled_and_back_again(missed: Desk) -> None:
    rows(missed)
    caller = chosen(missed)
    missed.press("Claim")
    missed.wait(lambda: state_of(missed, caller) == "Claimed by you")
    assert missed.find(QRadioButton, "Mine").accessibleDescription() == "1"
    missed.press("Release claim")
    missed.wait(lambda: state_of(missed, caller) == "Open")
    for key in (Key.Key_S, Key.Key_H):
        missed.table("Missed calls").choose(caller.id)
        rows(missed)
        missed.key(key)
        missed.wait(lambda: state_of(missed, caller) == "")
        assert chosen(missed).id != caller.id
        missed.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        missed.wait(lambda: state_of(missed, caller) == "Open")


def test_several_are_handled_at_once_from_the_list_bar(missed: Desk) -> None:
    everybody = listed(missed)
    table = missed.table("Missed calls")
    table.selectAll()
    assert missed.shows(f"{len(everybody)} of {len(everybody)} selected")
    missed.press("Mark handled")
    missed.wait(lambda: missed.shows("Nobody is waiting"))
    missed.press("Undo")
    missed.wait(lambda: len(listed(missed)) == len(everybody))


def test_clear_selection_gives_the_panel_back(missed: Desk) -> None:
    missed.table("Missed calls").selectAll()
    missed.press("Clear selection")
    assert missed.table("Missed calls").chosen_ids() == ()
    assert missed.shows("Nobody chosen")


def test_a_note_is_kept_when_another_caller_is_chosen(missed: Desk) -> None:
    rows(missed)
    caller = chosen(missed)
    note = missed.find(QPlainTextEdit, "Note")
    note.setFocus()
    missed.qtbot.keyClicks(note, "Wants a refund")
    missed.click_row("Missed calls", 2)
    assert note.toPlainText() == ""
    missed.settle()
    missed.restart()
    missed.sign_in()
    missed.window.show_tab("missed")
    missed.window.resize(1280, 800)
    missed.wait(lambda: caller.id in [row.id for row in listed(missed)])
    missed.table("Missed calls").choose(caller.id)
    assert missed.find(QPlainTextEdit, "Note").toPlainText() == "Wants a refund"
    missed.type("Search missed calls", "refund")
    assert [row.id for row in listed(missed)] == [caller.id]


def test_who_was_served_meanwhile_is_not_called(missed: Desk) -> None:
    answering = next(caller for caller in listed(missed) if caller.number[-1] in "0123456")
    missed.table("Missed calls").choose(answering.id)
    rows(missed)
    a_colleague_calls(missed, answering.number)
    missed.key(Key.Key_C)
    missed.wait(lambda: missed.shows("was called back by"))
    assert placed(missed) == [digits(answering.number)]  # by the colleague
    missed.wait(lambda: state_of(missed, answering) == "")


def test_escape_clears_the_search_and_then_the_selection(missed: Desk) -> None:
    caller = chosen(missed)
    missed.type("Search missed calls", digits(caller.number))
    assert [row.id for row in listed(missed)] == [caller.id]
    rows(missed)
    missed.key(Key.Key_Escape)
    assert missed.table("Missed calls").chosen_ids() == (caller.id,)
    missed.key(Key.Key_Escape)
    assert missed.table("Missed calls").chosen_ids() == ()


def test_a_view_is_saved_chosen_and_deleted(missed: Desk) -> None:
    views = missed.window.missed_tab.views
    missed.choose("Direction", "Outgoing")
    choose_list(missed, Which.CLOSED)
    missed.type("Search missed calls", "9")
    views.save("Evening")
    missed.restart()
    missed.sign_in()
    missed.window.show_tab("missed")
    missed.choose("Direction", "Both")
    views = missed.window.missed_tab.views
    (view,) = views.views
    views.chosen.emit(view)
    missed.settle()
    assert missed.find(QRadioButton, "Closed").isChecked()
    assert missed.window.missed_tab.filters.search.text() == "9"
    views.delete("evening")
    assert views.views == []


@pytest.mark.parametrize("asked", [False, True])
def test_a_note_that_is_being_written_survives_quitting(missed: Desk, asked: bool) -> None:
    rows(missed)
    caller = chosen(missed)
    if asked:
        missed.sandbox.switch(outcome_delay=600)  # else the log closes the row
        missed.key(Key.Key_C)
        missed.wait(lambda: is_asked(missed) and is_taken(missed))
    note = missed.find(QPlainTextEdit, "Note")
    note.setFocus()
    missed.qtbot.keyClicks(note, "Wants a refund")
    missed.restart()  # at once
    missed.sign_in()
    missed.window.show_tab("missed")
    missed.window.resize(1280, 800)
    missed.wait(lambda: caller.id in [row.id for row in listed(missed)])
    missed.table("Missed calls").choose(caller.id)
    missed.wait(lambda: missed.find(QPlainTextEdit, "Note").toPlainText() == "Wants a refund")
