"""The card of a call: told live, ended and handed over by id, and what came of it in three keys."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton, QTableView, QWidget

from desktop.domain.cases import Outcome
from tests.gui.test_dialer_tab import NEVER, NUMBER, call, open_dialer, placed, status
from tests.helpers.window import Desk


def key(desk: Desk, pressed: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = desk.window.focusWidget()
    assert focus is not None
    desk.qtbot.keyClick(focus, pressed)


def model_of(table: QTableView) -> Any:
    """The rows behind a table."""
    return table.model()


def recents(desk: Desk) -> list[tuple[str, str]]:
    rows = model_of(desk.window.dialer_tab.recents.table).rows
    return [(row.outcome, row.note) for row in rows]


def waiting(desk: Desk) -> bool:
    """Whether the number that never picks up is on the list of open callers."""
    return any(row.number == "+919876514678" for row in model_of(desk.window.missed_tab.table).rows)


@pytest.fixture
def agent(desk: Desk) -> Desk:
    """Signed in as TeleCMI's agent, the dialer open; placed calls go on until told otherwise."""
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in(desk.fill_in_agent)
    open_dialer(desk)
    return desk


def test_a_call_is_told_as_it_goes_on_and_ended_from_here(agent: Desk) -> None:
    call(agent, NUMBER, "Ringing")
    agent.wait(lambda: agent.button("Stop call").isEnabled())
    agent.sandbox.line("answer")
    agent.wait(lambda: status(agent).startswith("Calling"))
    agent.sandbox.line("bridged")
    agent.wait(lambda: status(agent) == "Talking")
    steps = agent.find(QWidget, "Steps of the call")
    assert "probably" not in steps.accessibleDescription()
    agent.press("Stop call")
    agent.wait(lambda: status(agent) == "Call ended")
    assert len(agent.sandbox.sent("/v2/c2c/hangup")) == 1
    assert len(placed(agent)) == 1


def test_without_the_feed_the_log_tells_and_nothing_is_claimed(agent: Desk) -> None:
    agent.sandbox.switch(feed="refuse")
    call(agent, NUMBER, "Ringing")
    steps = agent.find(QWidget, "Steps of the call")
    assert "TeleCMI tells after the call" in steps.accessibleDescription()
    assert not agent.button("Stop call").isEnabled()
    assert agent.shows("TeleCMI has not named this call")
    agent.sandbox.line("hangup")
    agent.press("It is over")


def test_three_keys_after_the_call_and_the_field_is_ready(agent: Desk) -> None:
    call(agent, NUMBER, "Ringing")
    agent.sandbox.line("bridged")
    agent.wait(lambda: status(agent) == "Talking")
    agent.sandbox.line("hangup")
    agent.wait(lambda: status(agent) == "Call ended")
    field = agent.find(QLineEdit, "Number to call")
    assert agent.window.focusWidget() is not field
    typed = field.text()
    key(agent, Qt.Key.Key_3)
    assert (agent.find(QRadioButton, "Wrong number").isChecked(), field.text()) == (True, typed)
    note = agent.find(QPlainTextEdit, "Note")
    note.setFocus()
    agent.qtbot.keyClicks(note, "asked 12n")  # in a text field they are text
    assert agent.find(QRadioButton, "Wrong number").isChecked()
    agent.find(QRadioButton, "Wrong number").setFocus()
    key(agent, Qt.Key.Key_Return)
    agent.wait(lambda: not status(agent))
    assert (field.text(), len(placed(agent))) == ("", 1)
    assert agent.window.focusWidget() is field
    agent.wait(lambda: recents(agent) == [(Outcome.WRONG_NUMBER.value, "asked 12n")])


def test_the_last_words_before_quitting_are_kept(agent: Desk) -> None:
    call(agent, NUMBER, "Ringing")
    agent.find(QPlainTextEdit, "Note").setPlainText("wants it by Monday")
    agent.restart()
    agent.sign_in(agent.fill_in_agent)
    open_dialer(agent)
    agent.wait(lambda: recents(agent) == [("", "wants it by Monday")])


def test_a_missed_caller_who_is_called_from_the_dialer_is_dealt_with(agent: Desk) -> None:
    agent.sandbox.miss(
        number="919876514678", agent=agent.sandbox.accounts["telecmi"]["agent"]["id"]
    )
    agent.window.show_tab("missed")
    agent.press("Refresh missed calls")
    agent.wait(lambda: waiting(agent))
    open_dialer(agent)
    call(agent, NEVER, "Ringing")
    agent.sandbox.line("hangup")
    agent.wait(lambda: status(agent).endswith("ot answered"))
    key(agent, Qt.Key.Key_5)
    key(agent, Qt.Key.Key_N)
    agent.wait(lambda: not waiting(agent))


def test_tags_go_along_and_are_kept(agent: Desk) -> None:
    agent.press("Tags")
    agent.type("Add tag", "no equals")
    agent.qtbot.keyClick(agent.find(QLineEdit, "Add tag"), Qt.Key.Key_Return)
    assert agent.shows("Write a name, an equals sign and a value.")
    agent.type("Add tag", "crm = 4711")
    agent.qtbot.keyClick(agent.find(QLineEdit, "Add tag"), Qt.Key.Key_Return)
    agent.wait(lambda: agent.button("Remove tag crm=4711").isVisible())
    call(agent, NUMBER, "Ringing")
    assert agent.sandbox.sent("/v2/click2call")[0]["extra_params"] == {"crm": "4711"}
    rows = model_of(agent.window.dialer_tab.recents.table)
    agent.wait(lambda: [row.tags for row in rows.rows] == ["crm=4711"])


def test_tags_are_offered_only_for_the_device_whose_calls_take_them(desk: Desk) -> None:
    def fill_in() -> None:
        desk.fill_in_agent()
        desk.choose("Region", "India")

    desk.sign_in(fill_in)
    open_dialer(desk)
    tags = desk.button("Tags")
    assert tags.isVisible()
    desk.choose("Ring me on", "Mobile")
    assert not tags.isVisible()
    desk.choose("Ring me on", "Softphone")
    assert tags.isVisible()


def test_a_call_with_an_id_is_handed_over_once(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=3600, call_ids=True)
    desk.sign_in(desk.fill_in_stringee)
    open_dialer(desk)
    call(desk, "+84 90 123 45 61", "Ringing")
    desk.press("Transfer call")
    desk.wait(lambda: desk.button("Transfer now").isVisible())
    desk.type("Transfer to", "+84 90 123 45 62")
    desk.press("Transfer now")
    desk.wait(lambda: desk.shows("Handed over to"))
    (sent,) = desk.sandbox.sent("/v1/call/transfer")
    assert sent["to"]["number"] == "84901234562"
