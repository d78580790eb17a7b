"""Opens the dialogs that add, edit and delete agents."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.templates import TemplatesController
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.views.agent_dialog import AgentDialog
from desktop.views.delete_dialog import DeleteDialog


class AgentForms(QObject):
    """One form at a time, for the selected agent or a new one.

    Signals:
        unsaved: ``CalldeckError`` of a form that is no longer open.
    """

    unsaved = Signal(object)

    def __init__(
        self,
        tab: QWidget,
        agents: AgentsController,
        chosen: Callable[[], tuple[Agent, ...]],
        finish: Callable[[], None],
    ) -> None:
        """Make it ready.

        Args:
            tab: Whose window the dialogs belong to.
            agents: Adds, changes and deletes.
            chosen: The selected agents.
            finish: Takes what is entered in a cell, before a form covers it.
        """
        super().__init__(tab)
        self._tab = tab
        self._agents = agents
        self._chosen = chosen
        self._finish = finish
        self._dialog: AgentDialog | None = None
        self._templates: TemplatesController | None = None
        self._routing_warning: Callable[[Agent], str] | None = None
        agents.save_failed.connect(self._tell_unsaved)

    def help_with(
        self, templates: TemplatesController, routing_warning: Callable[[Agent], str]
    ) -> None:
        """Offer templates in the forms, and say why an agent's phone would not be reached."""
        self._templates, self._routing_warning = templates, routing_warning

    def add(self) -> None:
        """Open the form for a new agent."""
        self._finish()
        if not self._agents.reason(Capability.ADD_AGENT):
            self._open(None)

    def edit(self) -> None:
        """Open the form of the selected agent."""
        self._finish()
        chosen = self._chosen()
        if len(chosen) == 1 and not self._agents.reason(Capability.EDIT_AGENT):
            self._open(chosen[0])

    def delete(self) -> None:
        """Ask whether the selected agents shall be deleted."""
        self._finish()
        chosen = self._chosen()
        if chosen and not self._agents.reason(Capability.DELETE_AGENT):
            dialog = DeleteDialog(chosen, self._tab.window())
            dialog.confirmed.connect(self._agents.remove)
            self._agents.reset.connect(dialog.close)
            dialog.open()

    def _open(self, agent: Agent | None) -> None:
        self._dialog = AgentDialog(
            self._agents,
            agent,
            self._tab.window(),
            templates=self._templates,
            routing_warning=self._routing_warning,
        )
        self._dialog.finished.connect(self._note_closed)
        self._dialog.open()

    def _note_closed(self) -> None:
        self._dialog = None

    def _tell_unsaved(self, error: CalldeckError) -> None:
        if self._dialog is None:
            self.unsaved.emit(error)
