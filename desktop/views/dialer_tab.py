"""The dialer: one box to call from, and beside it the history and the contacts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.all import Controllers
from desktop.views.contacts_page import ContactsPage
from desktop.views.dial_panel import DialPanel
from desktop.views.recent_calls import RecentCalls
from desktop.views.theme import px
from desktop.views.widgets.labels import separator
from desktop.views.widgets.segmented import Segmented

_NARROW, _MEDIUM = 720, 1000  # px of width
_PANEL, _SLIM_PANEL = 400, 340
_DIAL, _HISTORY, _CONTACTS = "dial", "history", "contacts"


class DialerTab(QWidget):
    """Dial panel at the left, history or contacts at the right; in a narrow window, three pages."""

    refused = Signal(object)  # CalldeckError: Call was pressed and nothing was placed
    told = Signal(object)  # CallWords of the call under way, or None

    def __init__(self, controllers: Controllers) -> None:
        super().__init__()
        dialer, contacts = controllers.dialer, controllers.contacts
        self._dialer, self._calls, self._contacts = dialer, controllers.calls, contacts
        self.panel = DialPanel(dialer, controllers.suggestions)
        self.recents = RecentCalls(
            dialer, controllers.calls, controllers.recordings, contacts.edit_number
        )
        self.contacts = ContactsPage(contacts, controllers.contact_files, dialer)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(self._scroll.focusPolicy().NoFocus)
        self._scroll.setWidget(self.panel)
        self.panel.setProperty("type", "scrolled")
        lists = (
            (_HISTORY, self.tr("History"), "history"),
            (_CONTACTS, self.tr("Contacts"), "users"),
        )
        self._pages = Segmented(((_DIAL, self.tr("Dial"), "phone"), *lists))
        self._lists = Segmented(lists)
        self._page_row, self._list_row = _row_of(self._pages), _row_of(self._lists)
        self._line = separator(vertical=True)
        self._line.setFixedHeight(16_777_215)
        self._line.setMinimumHeight(0)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self._list_row, self.recents, self.contacts):
            right.addWidget(part, 0 if part is self._list_row else 1)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._scroll)
        sides.addWidget(self._line)
        sides.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page_row)
        column.addLayout(sides, 1)
        self._connect()

    def keep_state(self) -> None:
        """Keep what was typed last before quitting."""
        self.panel.card.keep_note()

    def focus_search(self) -> None:
        """Go to the search of the list that is shown."""
        self._show_page(self._lists.value())
        page = self.contacts if self._lists.value() == _CONTACTS else self.recents
        page.search.setFocus()

    def focus_number(self) -> None:
        """Go to the number field."""
        self._show_page(_DIAL)
        self.panel.focus()

    def refresh(self) -> None:
        """Read the list that is shown again."""
        if self._lists.value() == _CONTACTS:
            self._contacts.refresh()
        else:
            self._calls.refresh()

    def tick(self) -> None:
        """Time goes by at the other end, too."""
        self._dialer.before.judge_again()

    def escape(self) -> bool:
        """Clear the number; False when there was nothing to clear."""
        return self.panel.escape()

    def showEvent(self, event: QShowEvent) -> None:
        """The field has the focus when the tab opens."""
        super().showEvent(event)
        self.panel.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        dialer = self._dialer
        self._pages.chosen.connect(self._show_page)
        self._lists.chosen.connect(self._show_page)
        self.recents.call_again.connect(dialer.call_again)
        self.contacts.call.connect(lambda one: dialer.call_number(one.number, one.name))
        self.contacts.fill.connect(dialer.fill)
        dialer.filled.connect(self.focus_number)
        self.panel.refused.connect(self.refused)
        self.panel.card.told.connect(self.told)
        dialer.call_changed.connect(self._show_call)

    def _show_page(self, page: str) -> None:
        self._pages.choose(page)
        if page != _DIAL:
            self._lists.choose(page)
        self._arrange()

    def _show_call(self, call: object) -> None:
        if call is not None:
            self._show_page(_DIAL)

    def _arrange(self) -> None:
        narrow = self.width() < px(_NARROW)
        page, shown = self._pages.value(), self._lists.value()
        self._page_row.setVisible(narrow)
        self._list_row.setVisible(not narrow)
        self._line.setVisible(not narrow)
        self._scroll.setVisible(not narrow or page == _DIAL)
        self._right.setVisible(not narrow or page != _DIAL)
        self.recents.setVisible(shown == _HISTORY)
        self.contacts.setVisible(shown == _CONTACTS)
        wide = _PANEL if self.width() >= px(_MEDIUM) else _SLIM_PANEL
        self._scroll.setMinimumWidth(0 if narrow else px(wide))
        self._scroll.setMaximumWidth(16_777_215 if narrow else px(wide))


def _row_of(pages: Segmented) -> QWidget:
    whole = QWidget()
    whole.setProperty("ground", "surface")
    whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(whole)
    row.setContentsMargins(px(16), px(10), px(16), 0)
    row.addWidget(pages)
    row.addStretch(1)
    return whole
