"""The agents tab as a room of pages: the list, a change of many, and the changes of the past."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.controllers.all import Controllers
from desktop.domain.capability import Capability
from desktop.domain.templates import values_alike
from desktop.storage.settings import Settings
from desktop.views.actions import Actions
from desktop.views.agents_tab import AgentsTab
from desktop.views.change_page import ChangePage
from desktop.views.export_dialog import ExportDialog
from desktop.views.groups_dialog import GroupsDialog
from desktop.views.history_page import HistoryPage
from desktop.views.shifts_page import ShiftsPage


class AgentsRoom(QStackedWidget):
    """Shows one page at a time; the window's keys go to the page that is shown.

    Signals:
        page_changed: another page is shown.
        wanted: a page was asked for by its key: show this room.
    """

    page_changed = Signal()
    wanted = Signal()

    def __init__(self, controllers: Controllers, settings: Settings, actions: Actions) -> None:
        super().__init__()
        agents, session = controllers.agents, controllers.session
        self._controllers = controllers
        self.tab = AgentsTab(agents, session, settings, actions)
        self.tab.forms.help_with(controllers.templates, controllers.groups.warning_of)
        self.shifts = ShiftsPage(controllers.shifts, agents, session)
        self.tab.add_page(self.tr("Shifts"), "calendar-clock", self.shifts, needs="shift")
        self._changes: ChangePage | None = None
        self._history: HistoryPage | None = None
        self.addWidget(self.tab)
        controllers.runs.shown.connect(self._show_change)
        self.tab.import_requested.connect(self._open_import)
        self.tab.export_requested.connect(self._open_export)
        self.tab.history_requested.connect(self._open_history)
        self.tab.groups_requested.connect(self._open_groups)
        agents.reset.connect(lambda: self.show_page(self.tab))
        self.shifts.clear.connect(self.tab.show_all)
        controllers.groups.changed.connect(self._tell_groups)
        controllers.templates.changed.connect(self._tell_templates)
        for key, open_page in (
            ("import_agents", self._open_import),
            ("export_agents", self._open_export),
            ("history", self._open_history),
        ):
            actions[key].triggered.connect(lambda _=False, way=open_page: self._open(way))
        self.tab.template_chosen.connect(self._apply_template)

    @property
    def changes(self) -> ChangePage:
        """The page of a change of many; made when it is first needed, like the history."""
        if self._changes is None:
            controllers = self._controllers
            page = ChangePage(controllers.runs, controllers.imports, controllers.agents)
            page.opened.connect(lambda: self.show_page(page))
            page.closed.connect(lambda: self.show_page(self.tab))
            self.addWidget(page)
            self._changes = page
        return self._changes

    @property
    def history(self) -> HistoryPage:
        """The changes of the past."""
        if self._history is None:
            page = HistoryPage(self._controllers.history)
            page.closed.connect(lambda: self.show_page(self.tab))
            self.addWidget(page)
            self._history = page
        return self._history

    @property
    def shows_change(self) -> bool:
        """Whether the page of a change can be seen, which then tells the end of its run."""
        return self._changes is not None and self._changes.isVisible()

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages, and go on there with the keys."""
        if self.currentWidget() is page:
            return
        self.setCurrentWidget(page)
        self.focus_first()
        self.page_changed.emit()

    # What the window asks of a tab

    def focus_search(self) -> None:
        """Go to the search field of the page."""
        self._ask("focus_search")

    def focus_first(self) -> None:
        """Go to the rows of the page."""
        self._ask("focus_first")

    def refresh(self) -> None:
        """Read what the page shows again."""
        self._ask("refresh")

    def escape(self) -> bool:
        """Clear what is searched or chosen, then leave the page."""
        return bool(self._ask("escape"))

    def tick(self) -> None:
        """Time went on."""
        self._ask("tick")

    def keep_state(self) -> None:
        """Write what is to be the same at the next start to the settings."""
        self.tab.keep_state()

    def add(self) -> None:
        """Open the form for a new agent."""
        self.show_page(self.tab)
        self.tab.add()

    def _open(self, open_page: Callable[[], None]) -> None:
        """Come to the front with a page, where the sign-in may list agents."""
        if not self._controllers.agents.reason(Capability.LIST_AGENTS):
            self.wanted.emit()
            open_page()

    def _show_change(self) -> None:
        """The first change there is something to see of: from now on its page hears by itself."""
        if self._changes is None and self._controllers.runs.dry_run is not None:
            self.changes.show_other()

    def _open_import(self) -> None:
        self.changes.choose_file()

    def _tell_groups(self) -> None:
        controllers = self._controllers
        controllers.agents.table.set_groups(controllers.groups.text_of)

    def _tell_templates(self) -> None:
        self.tab.set_templates([one.name for one in self._controllers.templates.templates])

    def _apply_template(self, name: str) -> None:
        agents, template = self._controllers.agents, self._controllers.templates.find(name)
        if template is not None and agents.profile is not None:
            title = self.tr("Template “{name}”").format(name=name)
            values = values_alike(agents.profile.agent_form, template.values)
            agents.preview(self.tab.chosen, values, title)

    def _open_history(self) -> None:
        self.history.open()
        self.show_page(self.history)

    def _open_groups(self) -> None:
        controllers = self._controllers
        GroupsDialog(controllers.groups, controllers.agents, self.window()).open()

    def _open_export(self) -> None:
        chosen = self.tab.chosen
        ExportDialog(
            self._controllers.imports, self._controllers.agents, chosen, self.window()
        ).open()

    def _ask(self, method: str) -> object:
        act = getattr(self.currentWidget(), method, None)
        return act() if act else None
