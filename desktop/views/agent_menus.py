"""What can be done with the selected agents: menus that set a value, and the menus around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.forms import Choice, FieldValue
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views import icons
from desktop.views.actions import Actions
from desktop.views.agent_set_dialogs import PatternDialog, ShiftDialog
from desktop.views.cell_entries import CellEntries
from desktop.views.widgets.table_copy import copy_cell, copy_rows
from desktop.views.widgets.table_view import TableView

_NEEDS = {
    "status": Capability.SET_AGENT_STATUS,
    "shift": Capability.EDIT_AGENT,
    "sms_alert": Capability.EDIT_AGENT,
    "routing": Capability.EDIT_AGENT,
}


class AgentMenus(QObject):
    """Sets values of the selected agents: of one at once, of several after a look at the change.

    Signals:
        done: what was done, in words (str).
        template_chosen: title (str) of the template that the selected agents are to be given.

    Attributes:
        setters: by column, the menu that sets it (the shift has a dialog instead).
        more: what the list bar has no button for.
    """

    done = Signal(object)
    template_chosen = Signal(object)

    def __init__(
        self,
        table: TableView,
        agents: AgentsController,
        actions: Actions,
        chosen: Callable[[], tuple[Agent, ...]],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._agents = agents
        self._actions = actions
        self._chosen = chosen
        self._entries = CellEntries(agents)
        self.setters = {
            "status": self._menu(self.tr("Set status"), "circle-check"),
            "sms_alert": self._menu(self.tr("Set SMS alert"), "bell"),
            "routing": self._menu(self.tr("Set routing"), "smartphone"),
        }
        self._shift = self._entry(self.tr("Set shift…"), "clock", self.set_shift)
        rename = self.tr("Rename by pattern…")
        self._rename = self._entry(rename, "text-cursor-input", self._name_by_pattern)
        self._templates = self._menu(self.tr("Apply template"), "bookmark")
        rows = self.tr("Copy with headings")
        self._copy_rows = self._entry(rows, "copy", self._copy)
        self._copy_cell = self._entry(
            self.tr("Copy cell"), "copy", lambda: copy_cell(table.currentIndex())
        )
        self.more = QMenu(table)
        self.more.addAction(self._rename)
        self.more.addMenu(self._templates)
        self.more.addAction(self._copy_rows)
        self.more.addSeparator()
        self.more.addAction(actions["delete_agent"])
        for key, menu in self.setters.items():
            menu.triggered.connect(lambda entry, key=key: self._set(key, entry))
        self._templates.triggered.connect(lambda entry: self.template_chosen.emit(entry.data()))
        self.set_templates(())
        agents.reset.connect(self._fill)
        self._fill()

    def reason(self, key: str) -> str:
        """Why a column of the selected agents cannot be set; "" when it can."""
        if not self._table.chosen_ids():
            return self.tr("Select agents first.")
        return self._agents.reason(_NEEDS[key])

    def has(self, key: str) -> bool:
        """Whether the provider has anything to set there."""
        return key in self._settable

    def set_templates(self, titles: Sequence[str]) -> None:
        """Offer these templates."""
        self._templates.clear()
        for title in titles:
            entry = self._templates.addAction(icons.icon("bookmark"), title.replace("&", "&&"))
            entry.setData(title)
        self._templates.menuAction().setVisible(bool(titles))

    def allow(self) -> None:
        """Offer what can be done with the selected agents."""
        may_edit = not self._agents.reason(Capability.EDIT_AGENT)
        some = bool(self._table.chosen_ids())
        for key, menu in self.setters.items():
            menu.menuAction().setVisible(self.has(key))
            menu.menuAction().setEnabled(not self.reason(key))
        self._shift.setVisible(self.has("shift"))
        self._shift.setEnabled(not self.reason("shift"))
        self._rename.setEnabled(some and may_edit)
        self._templates.setEnabled(some and may_edit)
        self._copy_rows.setEnabled(some)

    def open_context(self, place: QPoint) -> None:
        """Open the context menu at a place of the table's rows."""
        if not self._table.chosen_ids():
            return
        self.allow()
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        can_edit = self._table.can_edit(self._table.currentIndex())
        self._actions["edit_cell"].setEnabled(can_edit)
        for action in (self._actions["edit_agent"], self._actions["edit_cell"]):
            menu.addAction(action)
        menu.addSeparator()
        menu.addMenu(self.setters["status"])
        menu.addAction(self._shift)
        menu.addMenu(self.setters["sms_alert"])
        menu.addMenu(self.setters["routing"])
        menu.addAction(self._rename)
        menu.addMenu(self._templates)
        menu.addSeparator()
        menu.addAction(self._copy_cell)
        menu.addAction(self._copy_rows)
        menu.addSeparator()
        menu.addAction(self._actions["delete_agent"])
        menu.popup(self._table.viewport().mapToGlobal(place))

    def set_shift(self) -> None:
        """Ask for the hours of the selected agents."""
        chosen, profile = self._chosen(), self._agents.profile
        if not chosen or profile is None:
            return
        dialog = ShiftDialog(profile.agent_form, chosen, self._table.window())
        dialog.entered.connect(lambda values: self._give(chosen, values, self.tr("Shift hours")))
        self._agents.reset.connect(dialog.close)
        dialog.open()

    def _copy(self) -> None:
        count = copy_rows(self._table, headings=True)
        rows = local(say("{count:,} rows", one="{count:,} row", count=count))
        self.done.emit(self.tr("{rows} copied, with their headings").format(rows=rows))

    def _name_by_pattern(self) -> None:
        chosen = self._chosen()
        if chosen:
            dialog = PatternDialog(self._agents, chosen, self._table.window())
            self._agents.reset.connect(dialog.close)
            dialog.open()

    def _fill(self) -> None:
        """Take over what the provider that is signed in to can set."""
        self._settable = self._entries.editable()
        for key, menu in self.setters.items():
            menu.clear()
            for choice in self._entries.choices(key) if key in self._settable else ():
                self._offer(menu, choice)
        self.allow()

    def _offer(self, menu: QMenu, choice: Choice) -> None:
        menu.addAction(icons.icon(choice.icon or "circle"), local(choice.label)).setData(
            choice.value
        )

    def _set(self, key: str, entry: QAction) -> None:
        values = {key: self._entries.value_of(key, str(entry.data()))}
        what = self.setters[key].title().removeprefix("Set ")
        self._give(self._chosen(), values, f"{what[:1].upper()}{what[1:]}: {entry.text()}")

    def _give(self, agents: tuple[Agent, ...], values: dict[str, FieldValue], what: str) -> None:
        """Give the agents these values; of several the change is shown first."""
        if len(agents) == 1:
            of = agents[0].name
        else:
            of = self.tr("{count} agents").format(count=len(agents))
        title = self.tr("{what}, {agents}").format(what=what, agents=of)
        self._agents.preview(agents, values, title)

    def _menu(self, title: str, icon: str) -> QMenu:
        menu = QMenu(title, self._table)
        menu.setIcon(icons.icon(icon))
        return menu

    def _entry(self, text: str, icon: str, act: Callable[[], object]) -> QAction:
        entry = QAction(icons.icon(icon), text, self)
        entry.triggered.connect(act)
        return entry
