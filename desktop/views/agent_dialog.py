"""Adding and editing an agent, in the form that the provider asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, QTimeZone
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.templates import TemplatesController
from desktop.domain import phone
from desktop.domain.agent import Agent
from desktop.domain.errors import AlreadyExists, CalldeckError, InvalidField
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec
from desktop.domain.passwords import new_password
from desktop.domain.secret import Secret
from desktop.views.agent_form_lines import judge_fields
from desktop.views.agent_helps import AgentHelps
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.form_builder import FormFields
from desktop.views.messages import message_of
from desktop.views.widgets.buttons import Button


class AgentDialog(Dialog):
    """A form for one agent; what was typed stays until it is saved or the dialog is left."""

    def __init__(
        self,
        agents: AgentsController,
        agent: Agent | None,
        parent: QWidget | None = None,
        *,
        templates: TemplatesController | None = None,
        routing_warning: Callable[[Agent], str] | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            agents: Saves.
            agent: The agent to edit; None adds one.
            parent: The window.
            templates: Keeps templates; None offers none.
            routing_warning: Says why calls would not reach an agent's phone, "" if they would.
        """
        title = self.tr("Edit agent") if agent else self.tr("Add agent")
        super().__init__(title, parent)
        self._agents = agents
        self._agent = agent
        form = agents.profile.agent_form if agents.profile else FormSpec(())
        fixed = [spec.key for spec in form.fields if agent and spec.fixed_on_edit]
        if agent:
            form = _for_editing(form)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self.form = FormFields(form, agents.country, zone, fixed)
        self._save = Button(self.tr("Save"), "check", kind="primary")
        self._cancel = Button(self.tr("Cancel"))
        adding = agent is None
        self._helps = AgentHelps(self.form, agents, templates, self, adding=adding)
        self.content.addWidget(self.messages)
        self.content.addWidget(self._helps)
        self.content.addWidget(self.form)
        self.set_buttons(self._save, self._cancel)
        self.form.set_values(
            _values_of(agent, form, agents.country) if agent else self._suggestions()
        )
        judge_fields(self.form, agents, agent, routing_warning)
        chain_tabs((*self._helps.tab_chain(), *self.form.tab_chain(), self._cancel, self._save))
        self._begun_with = self.form.values()
        self._save.clicked.connect(self._try_to_save)
        agents.saved.connect(self._finish)
        agents.save_failed.connect(self._show_failure)
        agents.busy_changed.connect(self._show_running)
        agents.reset.connect(self.close)
        if templates is not None:
            self._attend(templates)
        self.form.focus_first()

    @property
    def changed(self) -> bool:
        """Whether something was entered that is not saved."""
        return self.form.values() != self._begun_with

    def _suggestions(self) -> dict[str, FieldValue]:
        suggested: dict[str, FieldValue] = {}
        for spec in self.form.form.fields:
            if spec.key == "extension":
                suggested[spec.key] = self._agents.next_extension()
            elif spec.kind is FieldKind.SECRET:
                suggested[spec.key] = Secret(new_password())
        return suggested

    def _attend(self, templates: TemplatesController) -> None:
        """Tell here what becomes of templates, as long as the dialog is open."""
        templates.attended = True
        self.finished.connect(lambda: setattr(templates, "attended", False))
        self._helps.refused.connect(
            lambda error: self.messages.post(message_of(error, "templates"))
        )

    def _try_to_save(self) -> None:
        if self._agents.saving:
            return
        self.messages.clear()
        if self._agent and not self.changed:
            self.accept()
            return
        self.form.show_faults(self._agents.save(self._agent, self.form.values()))
        self._show_running()

    def _show_running(self) -> None:
        saving = self._agents.saving
        self._save.setEnabled(not saving)
        self.form.set_busy(saving)
        self._helps.set_busy(saving)
        self._save.set_icon("loader-circle" if saving else "check")

    def _show_failure(self, error: CalldeckError) -> None:
        self.form.set_busy(False)
        self.messages.post(message_of(error, "save", *self._way_out(error)))
        key = self._field_of(error)
        if key:
            self.form.show_faults({key: error.hint or error.message})

    def _way_out(self, error: CalldeckError) -> tuple[str, Callable[[], None] | None]:
        """Word and act of the button that mends it; ``("", None)`` when there is none."""
        free = self._agents.next_extension()
        field = self.form.values().get("extension")
        if not isinstance(error, AlreadyExists) or field is None or free in {"", field}:
            return "", None
        return self.tr("Use {extension}").format(extension=free), lambda: self._use(free)

    def _use(self, extension: str) -> None:
        self.form.set_values({**self.form.values(), "extension": extension})
        self.messages.clear()

    def _field_of(self, error: CalldeckError) -> str:
        """Key of the field that an error is about, or ""."""
        keys = [spec.key for spec in self.form.form.fields]
        if isinstance(error, InvalidField) and error.field in keys:
            return error.field
        if isinstance(error, AlreadyExists):
            return next((spec.key for spec in self.form.form.fields if _identifies(spec)), "")
        return ""

    def _finish(self, agent: Agent) -> None:
        if self._agent is None or agent.id == self._agent.id:
            self.accept()


def _for_editing(form: FormSpec) -> FormSpec:
    """The form for an agent that exists: an empty secret is left as it is."""
    hint = QCoreApplication.translate("AgentDialog", "Empty keeps the present one.")
    return FormSpec(
        tuple(
            replace(spec, required=False, hint=hint) if spec.kind is FieldKind.SECRET else spec
            for spec in form.fields
        )
    )


def _values_of(agent: Agent, form: FormSpec, country: str) -> dict[str, FieldValue]:
    """An agent's entries; a secret stays out of the form, empty means unchanged."""
    values: dict[str, FieldValue] = {}
    for spec in form.fields:
        value = getattr(agent, spec.key)
        if isinstance(value, Enum):
            values[spec.key] = str(value.value)
        elif spec.kind is FieldKind.SECRET:
            values[spec.key] = Secret("")
        elif spec.kind is FieldKind.PHONE and value:
            values[spec.key] = phone.display(value, country)
        elif value is not None:
            values[spec.key] = value
    return values


def _identifies(spec: FieldSpec) -> bool:
    """Whether two agents cannot share the value of this field."""
    return spec.key in {"extension", "user_id"}
