"""The toolbar of the agents: find, filter and columns at the left; pages, files, add at the right.

It gives up words, then moves buttons under More, then takes a second row, as the window narrows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.qtmodels.local import local
from desktop.views import icons
from desktop.views.agent_filters import AgentFilters
from desktop.views.theme import px
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import separator
from desktop.views.widgets.page_tabs import PageTabs
from desktop.views.widgets.short_button import ShortButton

MEDIUM, NARROW = 1000, 720  # px; below the first, files go under More
_MARGIN, _GAP = 16, 8  # px
_NARROWEST = 120  # px of the search field in a narrow window
_SEARCH = (172, 272)  # px of the search field, least and most


class AgentToolbar(QWidget):
    """What stands above the list of agents.

    Signals:
        import_requested: Import agents was pressed.
        export_requested: Export agents was pressed.
        history_requested: History was pressed.
        groups_requested: Groups was pressed.
    """

    import_requested = Signal()
    export_requested = Signal()
    history_requested = Signal()
    groups_requested = Signal()

    def __init__(self, filters: AgentFilters) -> None:
        super().__init__()
        self._filters = filters
        self.search = SearchField(self.tr("Search agents"), "Ctrl F")
        self.filters_button = ShortButton(self.tr("Filters"), "list-filter", kind="")
        self.filters_button.setCheckable(True)
        self.columns = ShortButton(self.tr("Columns"), "columns-3")
        self.tabs = PageTabs(self.tr("Agent pages"))
        self._line = separator(vertical=True)
        self.add = ShortButton(self.tr("Add agent"), "user-plus", kind="primary")
        self.more = ShortButton(self.tr("More"), "ellipsis")
        self._menu = QMenu(self)
        files = {
            "import": (self.tr("Import"), "upload", self.tr("Import agents")),
            "export": (self.tr("Export"), "download", self.tr("Export agents")),
            "history": (self.tr("History"), "history", self.tr("History")),
            "groups": (self.tr("Groups"), "users", self.tr("Groups")),
        }
        self.files = {
            key: ShortButton(word, icon, name=name) for key, (word, icon, name) in files.items()
        }
        self._entries = {
            key: self._menu.addAction(icons.icon(icon), word)
            for key, (word, icon, _) in files.items()
        }
        self._has = dict.fromkeys(self.files, True)
        self._lay_out()
        signals = (
            *(self.import_requested, self.export_requested),
            *(self.history_requested, self.groups_requested),
        )
        for (key, button), signal in zip(self.files.items(), signals, strict=True):
            button.clicked.connect(signal)
            self._entries[key].triggered.connect(signal)
        self.more.setMenu(self._menu)
        self.filters_button.toggled.connect(lambda _: self.place())
        filters.offered.connect(self.place)
        filters.changed.connect(self.place)

    def offer(self, key: str, reason: str, *, there: bool = True) -> None:
        """Show ``import``, ``export``, ``history`` or ``groups``, or say why it is disabled."""
        self._has[key] = there
        self.files[key].allow(reason)
        self._entries[key].setEnabled(not reason)
        self._entries[key].setToolTip(local(reason))
        self._entries[key].setVisible(there)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it makes itself as narrow as need be

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Lay everything out for the present width."""
        narrow, medium = self.width() < px(NARROW), self.width() < px(MEDIUM)
        # What is short, from the longest form on; the last one takes a second row if need be.
        names = ("history", "groups")
        forms: Sequence[frozenset[str]] = (
            frozenset(),
            frozenset(names),
            frozenset((*names, "import", "export")),
            frozenset((*names, "import", "export", "columns")),
        )
        if narrow:
            forms = (frozenset(("columns", "tabs", "more", "add", "filters")),)
        elif medium:
            forms = (frozenset(), frozenset(("columns",)))
        fitting = [form for form in forms if self._needed(form, medium) <= self.width()]
        short = fitting[0] if fitting else forms[-1] if narrow else forms[0]
        for key, part in self._shortable().items():
            part.set_short(key in short)
        for key, button in self.files.items():
            button.setVisible(self._has[key] and not medium)
        self.more.setVisible(medium)
        self._line.setVisible(not medium)
        self.tabs.setVisible(self.tabs.count() > 1)
        self._place_filters(second=narrow or not fitting, behind=narrow)
        self.search.setMaximumWidth(px(2000 if narrow else _SEARCH[1]))

    def _place_filters(self, *, second: bool, behind: bool) -> None:
        """Put the filters into the first row or the second, in a narrow window behind a button."""
        active = self._filters.count
        self.filters_button.setVisible(behind and bool(self._filters.shown))
        self.filters_button.setAccessibleDescription(
            self.tr("{count} active").format(count=active) if active else ""
        )
        self.filters_button.set_icon("list-filter", "accent" if active else "text2")
        moved = [*self._filters.boxes.values(), *(() if behind else (self.columns,))]
        if behind:
            self._first.insertWidget(2, self.columns)
        row, at = (self._second_row, 0) if second else (self._first, 2)
        for further, part in enumerate(moved):
            row.insertWidget(at + further, part)
        for box in self._filters.boxes.values():
            box.setVisible(box in self._filters.shown)
        open_ = not behind or self.filters_button.isChecked()
        self._second.setVisible(second and open_)

    def _needed(self, short: frozenset[str], medium: bool) -> int:
        """Pixels that everything takes in one row."""
        parts = self._shortable()
        gone = set(self.files) if medium else {key for key, has in self._has.items() if not has}
        gone |= {"filters"} if self.width() >= px(NARROW) else set()
        gone |= set() if medium else {"more"}
        gone |= set() if self.tabs.count() > 1 else {"tabs"}
        widths = [
            part.width_if(short=key in short) for key, part in parts.items() if key not in gone
        ]
        if self.width() >= px(NARROW):
            widths += [box.sizeHint().width() for box in self._filters.shown]
        gaps = (len(widths) + 3) * px(_GAP)
        return px(_SEARCH[0]) + sum(widths) + gaps + 2 * px(_MARGIN)

    def _shortable(self) -> dict[str, ShortButton | PageTabs]:
        others = {"columns": self.columns, "more": self.more, "add": self.add}
        return {**self.files, **others, "filters": self.filters_button, "tabs": self.tabs}

    def _lay_out(self) -> None:
        self._first = QHBoxLayout()
        self._second = QWidget()
        self._second_row = QHBoxLayout(self._second)
        self._second_row.setContentsMargins(0, 0, 0, 0)
        for row in (self._first, self._second_row):
            row.setSpacing(px(_GAP))
        self.search.setMinimumWidth(px(_NARROWEST))
        self._first.addWidget(self.search, 100)
        self._first.addWidget(self.filters_button)
        self._first.addStretch(1)
        for part in (self.tabs, self._line, *self.files.values(), self.more, self.add):
            self._first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._second_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(_MARGIN), px(12), px(_MARGIN), px(12))
        column.setSpacing(px(_GAP))
        column.addLayout(self._first)
        column.addWidget(self._second)
        self.place()
        left = (self.search, self.filters_button, *self._filters.boxes.values(), self.columns)
        right = (self.tabs, *self.files.values(), self.more, self.add)
        for before, after in pairwise((*left, *right)):
            QWidget.setTabOrder(before, after)
