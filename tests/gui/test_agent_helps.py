"""What saves typing in an agent's form: another agent, and templates; all of it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QPushButton, QSpinBox, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.templates import TemplatesController
from desktop.domain.agent import Agent, Routing
from desktop.domain.errors import StorageFailed
from desktop.domain.templates import Template
from desktop.storage.templates import Templates
from desktop.views.agent_dialog import AgentDialog
from tests.helpers.window import Desk

ADD = "/v1/agent/add"
NIGHT = Template("Night shift", {"shift_start": 21, "shift_end": 24, "sms_alert": True})
RARE = Template("R&D", {"shift_start": 7})
FROM = "Agents to copy from"


def templates_of(desk: Desk) -> TemplatesController:
    controllers = desk.window.agents_room._controllers
    assert isinstance(controllers.templates, TemplatesController)
    return controllers.templates


def agents_of(desk: Desk) -> AgentsController:
    return desk.window.agents_room._controllers.agents


def open_form(
    desk: Desk, agent: Agent | None = None, warning: Callable[[Agent], str] | None = None
) -> None:
    """Open the form of an agent, with a judge of its own for the routing if one is given."""
    if agent is None:
        desk.press("Add agent")
    else:
        AgentDialog(
            agents_of(desk),
            agent,
            desk.window,
            templates=templates_of(desk),
            routing_warning=warning,
        ).open()
    desk.dialog("Edit agent" if agent else "Add agent")


def keep(desk: Desk, *templates: Template) -> None:
    for template in templates:
        templates_of(desk).save(template)
        desk.wait(lambda: not templates_of(desk).changing)


def menu(desk: Desk) -> dict[str, Any]:
    found = desk.button("Templates").menu()
    assert isinstance(found, QMenu)
    return {entry.text(): entry for entry in found.actions() if not entry.isSeparator()}


def pick(desk: Desk, word: str) -> None:
    menu(desk)[word].trigger()


def shift(desk: Desk) -> tuple[int, int]:
    start, end = desk.find(QSpinBox, "Shift start"), desk.find(QSpinBox, "Shift end")
    return start.value(), end.value()


def text(desk: Desk, name: str) -> str:
    return desk.find(QLineEdit, name).text()


def agent_of(desk: Desk, at: int) -> Agent:
    return agents_of(desk).table.row_at(at).agent


def test_another_agents_shift_and_alert_are_taken_over_and_nothing_else(desk: Desk) -> None:
    desk.sandbox.change_agent("telecmi", "104_1111112", start_time=13, end_time=22, notify=True)
    desk.sign_in()
    open_form(desk)
    desk.type("Name", "Kavya Reddy")
    password = text(desk, "Password")
    source = agent_of(desk, 3)
    assert (source.shift_start, source.shift_end) == (13, 22)
    desk.press("Copy from agent")
    desk.dialog("Copy from agent")
    assert not desk.button("Copy from chosen agent").isEnabled()
    desk.type("Search agents", source.extension)
    desk.press("Copy from chosen agent")
    assert desk.shows(f"Taken over from {source.name}")
    assert shift(desk) == (13, 22)
    assert desk.find(QCheckBox, "Missed-call SMS alert").isChecked() is source.sms_alert
    assert (text(desk, "Extension"), text(desk, "Name")) == ("111", "Kavya Reddy")
    assert (text(desk, "Phone number"), text(desk, "Password")) == ("", password)
    desk.type("Name", "Kavya Rao")
    desk.press("Undo")
    assert shift(desk) == (9, 18)
    assert text(desk, "Name") == "Kavya Rao"
    assert not desk.shows("Taken over")


def test_stringee_takes_over_status_and_routing(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    open_form(desk)
    agents = [row.agent for row in agents_of(desk).table.rows]
    source = next(one for one in agents if one.routing is Routing.PHONE)
    desk.press("Copy from agent")
    desk.dialog("Copy from agent")
    desk.type("Search agents", source.name)
    desk.key(Qt.Key.Key_Return)
    desk.dialog("Add agent")
    assert desk.find(QComboBox, "Route calls to").currentText() == "Phone number"
    assert desk.find(QComboBox, "Status").currentData() == source.status
    assert (text(desk, "Name"), text(desk, "Stringee user ID"), text(desk, "Phone number")) == (
        *("", "", ""),
    )


def test_copying_with_the_keyboard_alone(desk: Desk) -> None:
    desk.sign_in()
    open_form(desk)
    button = desk.button("Copy from agent")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_Space)
    desk.dialog("Copy from agent")
    assert desk.front.focusWidget() is desk.find(QLineEdit, "Search agents")
    desk.key(Qt.Key.Key_Down)
    assert desk.front.focusWidget() is desk.table(FROM)
    desk.key(Qt.Key.Key_Down)
    (row,) = desk.table(FROM).chosen_rows()
    assert row.agent.name == desk.column(FROM, "Name")[1]
    desk.key(Qt.Key.Key_Return)
    desk.dialog("Add agent")
    assert shift(desk) == (row.agent.shift_start, row.agent.shift_end)
    desk.press("Copy from agent")
    desk.dialog("Copy from agent")
    desk.type("Search agents", "nobody is called so")
    assert desk.shows("No agent matches “nobody is called so”")
    desk.type("Search agents", "10")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Escape)
    assert desk.dialogs() == ["Add agent"]


def test_an_agent_that_is_there_is_not_made_like_another(desk: Desk) -> None:
    desk.sign_in()
    open_form(desk, agent_of(desk, 1))
    names = {one.accessibleName() for one in desk.front.findChildren(QPushButton)}
    assert "Templates" in names
    assert not {"Copy from agent", "Next free"} & {
        one.accessibleName() for one in desk.front.findChildren(QPushButton) if one.isVisible()
    }


def test_a_template_is_filled_in_sent_and_taken_back(desk: Desk) -> None:
    desk.sign_in()
    keep(desk, NIGHT, RARE)
    open_form(desk)
    assert list(menu(desk)) == [
        *("Night shift", "R&&D", "Save as template…", "Manage templates…"),
    ]
    desk.type("Name", "Kavya Reddy")
    desk.type("Phone number", "098765 43388")
    pick(desk, "Night shift")
    assert desk.shows("“Night shift” filled in")
    assert shift(desk) == (21, 24)
    pick(desk, "Night shift")
    assert desk.shows("it was so already")
    pick(desk, "R&&D")
    assert shift(desk) == (7, 24)
    desk.press("Undo")
    assert shift(desk) == (21, 24)
    desk.press("Save")
    desk.wait(lambda: not desk.dialogs())
    (body,) = desk.sandbox.sent(ADD)
    assert (body["start_time"], body["end_time"], body["name"]) == (21, 24, "Kavya Reddy")


def test_what_does_not_fit_is_left_and_said(desk: Desk) -> None:
    desk.sign_in()
    keep(desk, Template("Old", {"shift_start": 40, "queue": "Sales", "shift_end": 20}))
    open_form(desk)
    pick(desk, "Old")
    assert desk.shows("“Old” filled in; 2 of its values do not fit this form")
    assert shift(desk) == (9, 20)


def test_what_is_filled_in_is_saved_as_a_template(desk: Desk) -> None:
    desk.sign_in()
    open_form(desk)
    assert not menu(desk)["Manage templates…"].isEnabled()
    desk.find(QSpinBox, "Shift start").setValue(12)
    pick(desk, "Save as template…")
    desk.dialog("Save as template")
    desk.press("Save template")
    assert desk.shows("Write a name.")
    desk.type("Template name", " Late ")
    for box in ("Shift hours 12–18", "Missed-call SMS alert off"):
        desk.tick(box, on=False)
    desk.press("Save template")
    assert desk.shows("Tick what it is to fill in.")
    desk.tick("Shift hours 12–18", on=True)
    desk.press("Save template")
    desk.wait(lambda: desk.shows("“Late” saved"))
    assert templates_of(desk).templates == (Template("Late", {"shift_start": 12, "shift_end": 18}),)
    desk.press("Undo")
    desk.wait(lambda: desk.shows("“Late” removed again"))
    assert templates_of(desk).templates == ()
    assert not [b for b in desk.front.findChildren(QPushButton, "Undo") if b.isVisible()]


def test_a_name_that_is_taken_is_said_and_replacing_is_undone(desk: Desk) -> None:
    desk.sign_in()
    keep(desk, NIGHT)
    open_form(desk)
    pick(desk, "Save as template…")
    desk.dialog("Save as template")
    desk.type("Template name", "night shift")
    assert desk.shows("Replaces “Night shift”. You can undo that.")
    assert desk.button("Save template").text() == "Replace"
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.shows("“night shift” replaced"))
    (template,) = templates_of(desk).templates
    assert template.values["shift_start"] == 9
    desk.press("Undo")
    desk.wait(lambda: desk.shows("“Night shift” is as it was"))
    assert templates_of(desk).templates == (NIGHT,)


def test_templates_are_renamed_and_deleted_with_the_keyboard(desk: Desk) -> None:
    desk.sign_in()
    keep(desk, NIGHT, RARE, Template("Day", {"shift_start": 9}))
    open_form(desk)
    pick(desk, "Manage templates…")
    desk.dialog("Templates")
    assert desk.column("Templates", "Template") == ["Day", "Night shift", "R&D"]
    assert desk.column("Templates", "Fills in")[1] == (
        "Shift hours 21–24, missed-call SMS alert on"
    )
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_F2)
    desk.dialog("Rename template")
    desk.type("Template name", "Zero hours")
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.shows("“Night shift” is now “Zero hours”"))
    assert desk.table("Templates").chosen_ids() == ("Zero hours",)
    desk.key(Qt.Key.Key_Delete)
    desk.wait(lambda: desk.shows("“Zero hours” deleted"))
    assert desk.table("Templates").chosen_ids() == ("R&D",)  # the one that came in its place
    desk.wait(lambda: desk.button("Undo").isEnabled())
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: desk.shows("“Zero hours” is back"))
    desk.wait(lambda: not templates_of(desk).changing)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: desk.shows("“Night shift” has its name again"))
    assert desk.column("Templates", "Template") == ["Day", "Night shift", "R&D"]
    desk.key(Qt.Key.Key_Escape)
    assert desk.dialogs() == ["Add agent"]


def test_undo_never_takes_back_what_was_done_elsewhere(desk: Desk) -> None:
    desk.sign_in()
    open_form(desk)
    pick(desk, "Save as template…")
    desk.dialog("Save as template")
    desk.type("Template name", "Day")
    desk.press("Save template")
    desk.wait(lambda: desk.shows("“Day” saved"))
    pick(desk, "Manage templates…")
    desk.dialog("Templates")
    desk.wait(lambda: desk.button("Delete template").isEnabled())
    desk.press("Delete template")
    desk.wait(lambda: desk.shows("No templates"))
    assert not desk.button("Delete template").isEnabled()
    desk.press("Close")
    desk.dialog("Add agent")
    assert not desk.shows("“Day”")


def test_a_template_that_cannot_be_kept_is_told_in_the_form(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageFailed("The disk is full.", "The template was not saved.")

    desk.sign_in()
    keep(desk, NIGHT)
    open_form(desk)
    monkeypatch.setattr(Templates, "save", refuse)
    monkeypatch.setattr(Templates, "delete", refuse)
    pick(desk, "Save as template…")
    desk.dialog("Save as template")
    desk.type("Template name", "Day")
    desk.press("Save template")
    desk.wait(lambda: desk.shows("The disk is full"))
    assert desk.dialogs() == ["Add agent"]
    pick(desk, "Manage templates…")
    desk.dialog("Templates")
    desk.wait(lambda: desk.button("Delete template").isEnabled())  # what failed has ended
    desk.press("Delete template")
    desk.wait(lambda: desk.shows("The disk is full"))
    assert desk.column("Templates", "Template") == ["Night shift"]
    assert desk.window.messages.messages() == []
    desk.press("Close")
    desk.press("Cancel")
    assert not templates_of(desk).attended


def test_a_phone_that_is_not_reached_is_said(desk: Desk) -> None:
    asked: list[Agent] = []

    def warning(agent: Agent) -> str:
        asked.append(agent)
        return f"{agent.name} gets no calls." if agent.routing is Routing.PHONE else ""

    desk.sign_in(desk.fill_in_stringee)
    agent = next(one for at in range(4) if (one := agent_of(desk, at)).routing is not Routing.PHONE)
    open_form(desk, agent, warning)
    assert not desk.shows("gets no calls")
    desk.choose("Route calls to", "Phone number")
    assert desk.shows(f"{agent.name} gets no calls.")
    assert asked[-1].id == agent.id
    desk.choose("Route calls to", "App or SIP phone")
    assert not desk.shows("gets no calls")


def test_everything_that_takes_the_focus_has_a_name_and_its_turn(desk: Desk) -> None:
    desk.sign_in()
    keep(desk, NIGHT)
    open_form(desk)
    pick(desk, "Night shift")
    order: list[str] = []
    first = desk.button("Copy from agent")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    at: QWidget | None = first
    while at is not None and (at is not first or not order):
        order.append(at.accessibleName())
        desk.key(Qt.Key.Key_Tab)
        at = desk.front.focusWidget()
    assert order[:6] == ["Copy from agent", "Templates", "Undo", "Extension", "Next free", "Name"]
    assert all(order)
    assert order[-2:] == ["Cancel", "Save"]


def test_while_the_form_is_sent_nothing_fills_it_in(desk: Desk) -> None:
    desk.sign_in()
    keep(desk, NIGHT)
    open_form(desk)
    desk.type("Name", "Kavya Reddy")
    desk.type("Phone number", "098765 43388")
    desk.sandbox.faults.add("status", ADD, status=503)
    desk.press("Save")
    assert not desk.button("Copy from agent").isEnabled()
    assert not desk.button("Templates").isEnabled()
    desk.wait(lambda: desk.button("Save").isEnabled())
    assert desk.button("Copy from agent").isEnabled()
    assert desk.button("Templates").isEnabled()
