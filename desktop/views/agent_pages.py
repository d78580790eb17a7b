"""The pages of the agents tab: the table, and what others put beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.controllers.agents import AgentsController
from desktop.views.widgets.page_tabs import PageTabs


class AgentPages(QObject):
    """Shows the page whose tab is chosen, and asks it what the window asks."""

    def __init__(self, tabs: PageTabs, stack: QStackedWidget, agents: AgentsController) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._stack = stack
        self._agents = agents
        self._needs: dict[int, str] = {}
        tabs.add_page(self.tr("Table"), "table-2")
        tabs.currentChanged.connect(stack.setCurrentIndex)
        agents.reset.connect(self._allow)

    @property
    def at_table(self) -> bool:
        """Whether the table is shown."""
        return self._stack.currentIndex() == 0

    def add(self, title: str, icon: str, page: QWidget, needs: str) -> None:
        """Put in a page; ``needs`` is the column that it shows, or ""."""
        self._stack.addWidget(page)
        self._needs[self._tabs.add_page(title, icon)] = needs
        self._allow()

    def ask(self, method: str) -> bool:
        """Ask the page that is shown, unless it is the table; says whether it did something."""
        page = None if self.at_table else self._stack.currentWidget()
        act = getattr(page, method, None)
        return act is not None and act() is not False

    def tell_all(self, method: str) -> None:
        """Ask every page beside the table."""
        for at in range(1, self._stack.count()):
            if act := getattr(self._stack.widget(at), method, None):
                act()

    def _allow(self) -> None:
        """A provider without the column has nothing to show there."""
        profile = self._agents.profile
        for at, needs in self._needs.items():
            missing = bool(needs) and not self._agents.table.has_column(needs)
            provider = profile.title if profile else ""
            word = self._tabs.tabText(at).lower()
            reason = self.tr("{provider} keeps no {what}.").format(provider=provider, what=word)
            if missing and self._tabs.currentIndex() == at:
                self._tabs.setCurrentIndex(0)
            self._tabs.allow(at, reason if missing and profile else "")
