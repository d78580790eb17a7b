"""Groups of agents: seen, put in, taken out, taken back, and what calls do not reach."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from tests.helpers.window import Desk

MEMBERS = "/v1/manage-agents-in-group"
OUTSIDE = "Agents outside the group"


def open_groups(desk: Desk) -> None:
    """Sign in to Stringee and open the dialog."""
    desk.sandbox.reset(agents=40)
    desk.sign_in(desk.fill_in_stringee)
    desk.press("Groups")
    desk.dialog("Groups")
    desk.wait(lambda: not _reading(desk))


def _reading(desk: Desk) -> bool:
    return not desk.button("Refresh groups").isEnabled()


def sent(desk: Desk) -> list[tuple[str, str]]:
    """Which agents were moved, and how, by name."""
    names = {agent["id"]: agent["name"] for agent in desk.sandbox.agents("stringee")}
    log = [one for one in desk.sandbox.access_log(MEMBERS) if one["method"] != "GET"]
    return [(one["method"], names[json.loads(one["body"])["agent_id"]]) for one in log]


def names(desk: Desk) -> list[str]:
    return desk.column("Group members", "Name")


def warning(desk: Desk) -> str:
    labels = (one.text() for one in desk.front.findChildren(QLabel) if one.isVisible())
    return next((text for text in labels if "gets no calls" in text), "")


def remove(desk: Desk, *rows: int) -> list[str]:
    """Select members and remove them; returns their names."""
    gone = [names(desk)[row] for row in rows]
    for at, row in enumerate(rows):
        modifier = Qt.KeyboardModifier.ControlModifier if at else Qt.KeyboardModifier.NoModifier
        view = desk.table("Group members")
        place = view.visualRect(view.model().index(row, 0)).center()
        desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    desk.press("Remove from group")
    return gone


def test_groups_their_members_and_whom_calls_do_not_reach(desk: Desk) -> None:
    open_groups(desk)
    assert desk.column("Groups", "Group") == ["Sales", "Support"]
    assert desk.column("Groups", "Members") == ["14", "26"]
    assert desk.shows("Sales, 14 members")
    assert len(names(desk)) == 14
    agents = {one["name"]: one for one in desk.sandbox.agents("stringee")}
    unreached = desk.column("Group members", "Calls")
    on_phone = [agents[name]["routing_type"] == 2 for name in names(desk)]
    assert [bool(word) for word in unreached] == on_phone
    first = names(desk)[on_phone.index(True)]
    assert warning(desk).startswith(f"{first} gets no calls of the queue “Sales”.")
    desk.click_row("Groups", 1)
    assert desk.shows("Support, 26 members")
    assert set(desk.column("Group members", "Calls")) == {""}  # its queue has a number
    assert warning(desk) == ""


def test_members_leave_and_come_back(desk: Desk) -> None:
    open_groups(desk)
    before = names(desk)
    gone = remove(desk, 0, 2)
    desk.wait(lambda: desk.shows("2 agents left Sales"))
    assert names(desk) == [name for name in before if name not in gone]
    assert desk.column("Groups", "Members") == ["12", "26"]
    desk.press("Undo")
    desk.wait(lambda: desk.shows("2 agents added to Sales"))
    assert names(desk) == before
    desk.press("Undo")
    desk.wait(lambda: desk.shows("2 agents left Sales"))
    assert sent(desk) == [(how, who) for how in ("DELETE", "POST", "DELETE") for who in gone]


def test_agents_who_are_not_in_the_group_are_offered(desk: Desk) -> None:
    open_groups(desk)
    everybody = {one["name"] for one in desk.sandbox.agents("stringee")}
    inside = set(names(desk))
    desk.press("Add to group")
    desk.dialog("Add to Sales")
    assert len(desk.column(OUTSIDE, "Name")) == 26
    assert not desk.button("Add agents").isEnabled()
    desk.table(OUTSIDE).selectAll()
    assert desk.button("Add agents").text() == "Add 26 agents"
    desk.press("Add agents")
    desk.wait(lambda: desk.shows("26 agents added to Sales"))
    assert set(names(desk)) == everybody
    assert {who for _, who in sent(desk)} == everybody - inside
    desk.press("Add to group")
    desk.dialog("Add to Sales")
    assert desk.shows("Every agent is in this group")


def test_with_the_keyboard_alone(desk: Desk) -> None:
    open_groups(desk)
    key = Qt.Key
    desk.key(key.Key_Down)  # the second group
    desk.wait(lambda: desk.shows("Support, 26 members"))
    desk.key(key.Key_Return)  # to its members
    desk.key(key.Key_Return)
    assert desk.front.focusWidget() is desk.table("Group members")
    desk.key(key.Key_Space)
    (first,) = desk.table("Group members").chosen_rows()
    desk.key(key.Key_Delete)
    desk.wait(lambda: desk.shows(f"{first.agent.name} left Support"))
    desk.key(key.Key_Tab)
    assert desk.front.focusWidget() is desk.button("Add to group")
    desk.key(key.Key_Return)
    desk.dialog("Add to Support")
    desk.qtbot.keyClicks(desk.front.focusWidget(), "agent_3")
    other = desk.column(OUTSIDE, "Name")[0]
    for pressed in (key.Key_Down, key.Key_Space, key.Key_Return):
        desk.key(pressed)
    desk.wait(lambda: desk.shows(f"{other} added to Support"))
    desk.key(key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: desk.shows(f"{other} left Support"))
    desk.key(key.Key_Escape)
    desk.key(key.Key_Escape)
    desk.wait(lambda: not desk.dialogs())
    assert [how for how, _ in sent(desk)] == ["DELETE", "POST", "DELETE"]


def test_down_goes_from_the_search_to_the_rows(desk: Desk) -> None:
    open_groups(desk)
    desk.press("Add to group")
    desk.dialog("Add to Sales")
    assert desk.front.focusWidget() is desk.find(QLineEdit, "Search agents")
    desk.type("Search agents", "nobody is called so")
    assert desk.shows("No agent outside the group matches")
    desk.type("Search agents", "agent_3")
    desk.key(Qt.Key.Key_Down)
    assert desk.front.focusWidget() is desk.table(OUTSIDE)
    desk.key(Qt.Key.Key_Space)
    assert desk.button("Add agents").isEnabled()


def test_a_refusal_is_said_and_what_was_done_can_be_undone(desk: Desk) -> None:
    open_groups(desk)
    desk.sandbox.faults.add("failure_code", MEMBERS, method="DELETE", code=-1, skip=1)
    before = names(desk)
    gone = remove(desk, 0, 1, 2)
    desk.wait(lambda: desk.shows("Stringee refused the request"))
    assert desk.shows("2 agents were not removed from Sales.")
    desk.wait(lambda: names(desk) == before[1:] and not _reading(desk))
    assert desk.shows(f"{gone[0]} left Sales")
    assert desk.window.messages.messages() == []  # it is told where it happened
    desk.sandbox.faults.clear()
    desk.press("Undo")
    desk.wait(lambda: desk.shows(f"{gone[0]} added to Sales"))
    assert not desk.shows("Stringee refused the request")
    assert names(desk) == before


def test_a_lost_answer_is_said_and_the_groups_are_read_again(desk: Desk) -> None:
    open_groups(desk)
    desk.sandbox.faults.add("drop_after", MEMBERS, method="DELETE")
    before = names(desk)
    remove(desk, 0, 1)
    desk.wait(lambda: desk.shows("We do not know if this was done"))
    assert desk.shows(f"{before[1]} was not removed from Sales.")
    desk.wait(lambda: names(desk) == before[1:])


def test_a_read_that_began_earlier_takes_nothing_back(desk: Desk) -> None:
    open_groups(desk)
    before = names(desk)
    fault = {"method": "GET", "act_first": True, "seconds": 0.5}
    desk.sandbox.faults.add("delay", MEMBERS, **fault)
    known = len(desk.sandbox.access_log(MEMBERS))
    desk.press("Refresh groups")
    desk.wait(lambda: len(desk.sandbox.access_log(MEMBERS)) == known + 2)
    desk.sandbox.faults.clear()
    remove(desk, 0)
    desk.wait(lambda: desk.shows("left Sales"))
    assert _reading(desk)
    desk.wait(lambda: not _reading(desk))
    assert names(desk) == before[1:]


def test_a_failure_after_the_dialog_was_closed_is_told_by_the_window(desk: Desk) -> None:
    open_groups(desk)
    desk.sandbox.faults.add("failure_code", MEMBERS, method="DELETE", code=-1)
    desk.sandbox.faults.add("delay", MEMBERS, method="DELETE", seconds=0.3)
    remove(desk, 0)
    desk.press("Close")
    desk.wait(lambda: not desk.dialogs() and desk.shows("Stringee refused the request"))


def test_what_is_chosen_in_one_group_is_not_chosen_in_the_next(desk: Desk) -> None:
    open_groups(desk)
    in_support = desk.sandbox.agents("stringee")[0]["name"]
    desk.click_row("Groups", 1)
    desk.press("Add to group")
    desk.dialog("Add to Support")
    desk.type("Search agents", in_support)
    desk.press("Add agents")
    desk.wait(lambda: desk.shows(f"{in_support} added to Support"))
    desk.table("Group members").selectAll()
    desk.click_row("Groups", 0)
    assert in_support in names(desk)
    assert desk.table("Group members").chosen_ids() == ()
    assert not desk.button("Remove from group").isEnabled()


def test_groups_that_cannot_be_read(desk: Desk) -> None:
    desk.sandbox.faults.add("status", "/v1/group", status=503)
    desk.sign_in(desk.fill_in_stringee)
    assert desk.window.messages.messages() == []  # nobody asked for them
    desk.press("Groups")
    desk.dialog("Groups")
    desk.wait(lambda: desk.shows("Stringee has a fault"))
    desk.sandbox.faults.clear()
    desk.press("Try now")
    desk.wait(lambda: desk.column("Groups", "Group") == ["Sales", "Support"])
    desk.sandbox.faults.add("status", "/v1/group", status=503)
    desk.press("Refresh groups")
    desk.wait(lambda: desk.shows("Stringee has a fault"))
    assert len(names(desk)) == 4  # what is known stays


def test_no_groups_and_nobody_in_one(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    row = {"id": "GR_1", "name": "Night", "number_of_agent": 0}
    for rows in ([], [row]):
        listed = {"totalGroups": "1", "totalPages": 1, "currentPage": 1, "groups": rows}
        body = {"r": 0, "message": "", "data": listed}
        desk.sandbox.faults.add("status", "/v1/group", status=200, body=body, times=1)
    desk.press("Groups")
    desk.dialog("Groups")
    desk.wait(lambda: desk.shows("No groups yet"))
    assert not desk.button("Add to group").isEnabled()
    desk.press("Refresh groups")
    desk.wait(lambda: desk.shows("Nobody is in this group"))
    assert desk.button("Add to group").isEnabled()


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    open_groups(desk)
    remove(desk, 0)
    desk.wait(lambda: desk.shows("left Sales"))
    buttons = [one for one in desk.front.findChildren(QPushButton) if one.isVisible()]
    assert sorted(one.accessibleName() for one in buttons) == [
        *("Add to group", "Close", "Refresh groups", "Remove from group", "Undo"),
    ]
