"""The missed calls: who could not reach us, what happened, and calling back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.session import SessionController
from desktop.domain import phone
from desktop.domain.call import Direction, MissedCall
from desktop.domain.period import Preset
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views import icons
from desktop.views.call_words import device_of
from desktop.views.caller_panel import CallerPanel
from desktop.views.missed_filters import MissedFilters
from desktop.views.missed_list_bar import MissedListBar
from desktop.views.missed_states import MissedStates
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.gap_strip import GapStrip
from desktop.views.widgets.table_view import TableView

NARROW, WIDE = 720, 1000  # px; below two-line rows, from there on with the panel
_CALL_KEYS = (Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LEAST_FIRST = ("waited", "called", "agent")


class MissedTab(QWidget):
    """List, caller panel, and one Call back button that stands where there is room for it.

    Signals:
        call_requested: number and name (tuple of str) to be called now.
        done: what was done, in words (str), for a toast.
    """

    call_requested = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        missed: MissedCallsController,
        session: SessionController,
        dialer: DialerController,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._missed = missed
        self._dialer = dialer
        self._settings = settings
        self._offered = False  # the first row of this list was chosen for the person
        missed.choose_period(Preset(settings.get(keys.PERIOD)))
        missed.choose_direction(Direction(settings.get(keys.DIRECTION)))
        self.filters = MissedFilters(missed)
        self.bar = MissedListBar(missed)
        self.gap = GapStrip()
        self.table = TableView("Missed calls", shortcut="phone")
        self.table.setModel(missed.table)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.panel = CallerPanel(missed)
        self.call_back = Button(self.tr("Call back"), "phone", kind="call")
        self._states = MissedStates(missed, session, self.table)
        self._foot = QWidget()
        self._lay_out()
        self._connect(session)
        self._columns: tuple[object, ...] = ()
        ColumnFit(self.table, _LEAST_FIRST)
        self._arrange()
        self.update_state()

    @property
    def chosen(self) -> MissedCall | None:
        """The chosen call."""
        rows: list[MissedCall] = self.table.chosen_rows()
        return rows[0] if len(rows) == 1 else None

    def focus_first(self) -> None:
        """The tab was opened: the rows have the focus, so that C and Enter call back."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.filters.focus_search()

    def refresh(self) -> None:
        """Read the list again."""
        self._missed.refresh()

    def escape(self) -> bool:
        """Clear the search, then the selection; False when there was nothing to clear."""
        if self.filters.search.text():
            self.filters.search.clear()
        elif self.table.chosen_ids():
            self.table.clearSelection()
        else:
            return False
        return True

    def keep_state(self) -> None:
        """Write what is to be the same at the next start to the settings."""
        if self._missed.preset is not Preset.CUSTOM:
            self._settings.set(keys.PERIOD, self._missed.preset.value)
        self._settings.set(keys.DIRECTION, self._missed.direction.value)

    def tick(self) -> None:
        """Time went on: all ages read differently."""
        self._missed.table.repaint_rows()
        self.bar.update_state()
        self.panel.tick()

    def update_state(self) -> None:
        """Show what the controllers know now."""
        missed = self._missed
        self._adopt_columns()
        self._states.update_state(self.filters.search.text())
        self.bar.update_state()
        if missed.gaps:
            self.gap.show_gap(*self._states.gap_words())
            self.gap.button.setEnabled(not missed.reading)
        else:
            self.gap.hide()
        if not missed.table.count:
            self._offered = False
        elif not self._offered and not missed.reading:
            self._offered = True
            if not self.chosen and missed.table.rowCount():
                self.table.choose(self._missed.table.id_at(0))
        self._show_chosen()
        self._show_panel()

    def request_call(self, call: MissedCall | None) -> None:
        """Ask for a call to the other side of a missed call."""
        if call and call.customer and self._dialer.obstacle() is None:
            self.call_requested.emit((call.customer, call.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the rows; letters belong to the text fields elsewhere.

        C and Enter call back once, however long they are held. Ctrl+C copies the number, not the
        words of the row.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        bare = event.modifiers() in _BARE
        if event.matches(QKeySequence.StandardKey.Copy):
            self.panel.copy_number()
        elif event.key() in _CALL_KEYS and bare:
            if not event.isAutoRepeat():
                self._call_chosen()
        else:
            return super().eventFilter(watched, event)
        return True

    def _show_chosen(self) -> None:
        call, obstacle = self.chosen, self._dialer.obstacle()
        self.panel.show_call(call)
        self.call_back.setEnabled(bool(call and call.customer) and obstacle is None)
        self.panel.hint.setText(obstacle.text if obstacle else self._what_happens(call))
        why = self.tr("Choose a missed call.") if call is None else self.panel.hint.text()
        self.call_back.setToolTip("" if self.call_back.isEnabled() else why)

    def _what_happens(self, call: MissedCall | None) -> str:
        if call is None:
            return ""
        if not call.customer:
            return self.tr("The caller withheld the number.")
        dialer = self._dialer
        device = device_of(dialer.ring_on, dialer.caller_name(dialer.call_as))
        who = call.name.split(" ", 1)[0] or phone.display(call.customer, self._missed.country)
        return self.tr("Rings {device}, then {who}.").format(device=device, who=who)

    def _adopt_columns(self) -> None:
        """New columns (another account): newest first, and only those that fit."""
        columns = self._missed.table.columns
        if columns is not self._columns and columns:
            self._columns = columns
            newest = [column.key for column in columns].index("at")
            self.table.sortByColumn(newest, Qt.SortOrder.DescendingOrder)

    def _show_panel(self) -> None:
        """An empty list fills the tab; the panel keeps its place while the first page is read."""
        rows = self._missed.table.rowCount() > 0
        self.panel.setVisible(self.width() >= px(WIDE) and (rows or self._missed.reading))

    def _arrange(self) -> None:
        narrow, wide = self.width() < px(NARROW), self.width() >= px(WIDE)
        self.filters.set_narrow(narrow)
        self.bar.set_narrow(self.width() < px(WIDE))
        self.table.horizontalHeader().setHidden(narrow)
        self._show_panel()
        self._foot.setVisible(narrow)
        place = self.panel.place if wide else self._foot.layout() if narrow else self.bar.row
        if place is not None and place.indexOf(self.call_back) < 0:
            place.addWidget(self.call_back)

    def _lay_out(self) -> None:
        self._foot.setProperty("ground", "surface")
        self._foot.setProperty("edge", "top")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(12), px(12), px(12), px(12))
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.bar)
        column.addWidget(self.gap)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)

    def _connect(self, session: SessionController) -> None:
        missed, dialer = self._missed, self._dialer
        missed.changed.connect(self.update_state)
        missed.busy_changed.connect(self._show_progress)
        missed.reset.connect(self.filters.search.clear)
        session.busy_changed.connect(self.update_state)
        session.account_changed.connect(self.update_state)
        for signal in (dialer.call_changed, dialer.choices_changed):
            signal.connect(self._show_chosen)
        self.filters.search.textChanged.connect(self._search)
        self.gap.read_again.connect(missed.read_again)
        self.call_back.clicked.connect(self._call_chosen)
        self.table.chosen.connect(self._show_chosen)
        self.table.doubleClicked.connect(self._call_chosen)
        self.table.shortcut.connect(lambda row: self.request_call(missed.table.row(row)))
        self.table.installEventFilter(self)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._states.clear_search.connect(self.filters.search.clear)
        self.panel.copied.connect(self._tell_copied)

    def _call_chosen(self) -> None:
        self.request_call(self.chosen)

    def _search(self, text: str) -> None:
        self._missed.table.search(text)
        self.update_state()

    def _show_progress(self, progress: object) -> None:
        self.bar.take_progress(progress)
        self.update_state()

    def _tell_copied(self, number: str) -> None:
        self.done.emit(self.tr("{number} copied").format(number=number))

    def _open_menu(self, place: QPoint) -> None:
        call = self.chosen
        if call is None or not call.customer:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(icons.icon("phone"), self.tr("Call back"), self._call_chosen)
        back.setEnabled(self.call_back.isEnabled())
        menu.addAction(
            icons.icon("phone-outgoing"),
            self.tr("Put into the number field"),
            lambda: self._dialer.fill(call.customer),
        )
        menu.addAction(icons.icon("copy"), self.tr("Copy number"), self.panel.copy_number)
        menu.popup(self.table.viewport().mapToGlobal(place))
