"""Lines under the fields of an agent's form that judge what is entered, and buttons beside them.

They warn and offer; nothing here keeps a person from saving.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent, Routing
from desktop.domain.forms import FieldValue
from desktop.domain.passwords import new_password, weakness
from desktop.domain.secret import Secret
from desktop.views.form_builder import FormFields
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit, SecretField


class FreeExtension(QObject):
    """A button beside the extension that fills in the next one that nobody has."""

    def __init__(self, form: FormFields, agents: AgentsController) -> None:
        super().__init__(form)
        self._agents = agents
        self._button = Button(self.tr("Next free"), kind="link")
        field, frame = form.control("extension"), form.frame("extension")
        if isinstance(field, LineEdit) and frame is not None:
            frame.add_action(self._button)
            self._button.clicked.connect(lambda: self._fill_in(field))
            agents.changed.connect(self._allow)
            self._allow()

    def _allow(self) -> None:
        free = self._agents.next_extension()
        self._button.setEnabled(bool(free))
        words = self.tr("Fill in {extension}").format(extension=free)
        self._button.setToolTip(words if free else self.tr("All from 101 to 999 are in use."))

    def _fill_in(self, field: LineEdit) -> None:
        free = self._agents.next_extension()
        field.setText(free)
        announce(field, self.tr("Extension {extension}").format(extension=free))


class PasswordLine(QObject):
    """Says what is weak about the password, without showing it; makes one up, and copies it."""

    def __init__(self, form: FormFields, agents: AgentsController, agent: Agent | None) -> None:
        """Judge as one types.

        Args:
            form: The form.
            agents: Who else may have the password.
            agent: Whose password it is; None for a new agent.
        """
        super().__init__(form)
        self._form = form
        self._agents = agents
        self._agent = agent
        self._said = ""
        control, frame = form.control("password"), form.frame("password")
        if isinstance(control, SecretField) and frame is not None:
            self._offer(control, frame)
            form.changed.connect(lambda: self._judge(control, frame))
            self._judge(control, frame)

    def _offer(self, field: SecretField, frame: LabeledField) -> None:
        new = Button(self.tr("New"), kind="link", name=self.tr("New password"))
        new.setToolTip(self.tr("Make up a strong password"))
        copy = Button(self.tr("Copy"), kind="link", name=self.tr("Copy password"))
        new.clicked.connect(lambda: field.setText(new_password()))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(field.text()))
        frame.add_action(new)
        frame.add_action(copy)

    def _judge(self, field: SecretField, frame: LabeledField) -> None:
        others = (row.agent for row in self._agents.table.rows)
        fault = weakness(drafted(self._agent, self._form.values()), others)
        spec = self._form.form.field("password")
        if field.text():
            weak = self.tr("Weak: {fault}.").format(fault=fault)
            words, icon = (weak, "triangle-alert") if fault else (self._well(), "check")
        elif fault:
            words = self.tr("The present password is weak: {fault}. Empty keeps it.")
            words, icon = words.format(fault=fault), "triangle-alert"
        else:
            words, icon = spec.hint, ""
        frame.set_hint(words, icon, "warn" if fault else "ok")
        if not frame.error:
            field.setAccessibleDescription(words)
        if words != self._said and field.hasFocus():
            announce(field, words)
        self._said = words

    def _well(self) -> str:
        return self.tr("No weakness found.")


class RoutingLine(QObject):
    """Says under the choice of the routing what else a call to a phone needs."""

    def __init__(
        self, form: FormFields, agent: Agent | None, warning: Callable[[Agent], str] | None
    ) -> None:
        """Judge as one chooses.

        Args:
            form: The form.
            agent: Whose routing it is; None for a new agent.
            warning: Says why calls would not reach an agent's phone, "" if they would.
        """
        super().__init__(form)
        self._form = form
        self._agent = agent
        self._warning = warning
        self._said = ""
        frame = form.frame("routing")
        if frame is not None:
            form.changed.connect(lambda: self._judge(frame))
            self._judge(frame)

    def _judge(self, frame: LabeledField) -> None:
        agent = drafted(self._agent, self._form.values())
        to_phone = agent.routing is Routing.PHONE
        warned = self._warning(agent) if to_phone and self._warning else ""
        if warned:
            frame.set_hint(warned, "triangle-alert", "warn")
        elif to_phone and agent.phone:  # without a number the hint of its field says so
            frame.set_hint(self._form.form.field("phone").hint, "info", "info")
        else:
            frame.set_hint(self._form.form.field("routing").hint)
        if warned and warned != self._said:
            announce(frame.field, warned)
        self._said = warned


def judge_fields(
    form: FormFields,
    agents: AgentsController,
    agent: Agent | None,
    routing_warning: Callable[[Agent], str] | None,
) -> None:
    """Give the fields that there are their lines and buttons."""
    keys = {spec.key for spec in form.form.fields}
    if agent is None and "extension" in keys:
        FreeExtension(form, agents)
    if "password" in keys:
        PasswordLine(form, agents, agent)
    if "routing" in keys:
        RoutingLine(form, agent, routing_warning)


def drafted(agent: Agent | None, values: Mapping[str, FieldValue]) -> Agent:
    """The agent that a form describes, as far as it is judged; an empty password is as it was."""
    before = agent or Agent("", "")
    password, routing = values.get("password"), str(values.get("routing", ""))
    known = {str(one.value): one for one in Routing}
    return replace(
        before,
        name=str(values.get("name", before.name)),
        extension=str(values.get("extension", before.extension)),
        user_id=str(values.get("user_id", before.user_id)),
        phone=str(values.get("phone", before.phone)),
        password=password if isinstance(password, Secret) and password else before.password,
        routing=known.get(routing, before.routing),
    )
