"""The missed calls as a worklist: who waits, who is on it, what came of it, and who comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.missed_figures import MissedFiguresController
from desktop.controllers.session import SessionController
from desktop.domain.call import Direction
from desktop.domain.period import Preset
from desktop.domain.worklist import Caller, Rung, Which
from desktop.qtmodels.local import local
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views import icons
from desktop.views.missed_figures import MissedFigures, beside
from desktop.views.missed_frame import MissedFrame
from desktop.views.missed_keys import MissedKeys
from desktop.views.missed_states import MissedStates
from desktop.views.missed_views import MissedView, MissedViews
from desktop.views.missed_work import MissedWork
from desktop.views.snooze_menu import SnoozeMenu
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button

_LOOK_AGAIN = 6  # ticks after which claims may have lapsed and snoozes ended


class MissedTab(MissedFrame):
    """Joins the parts: what is chosen, what the keys do, what is shown when."""

    def __init__(
        self,
        missed: MissedCallsController,
        figures: MissedFiguresController,
        session: SessionController,
        dialer: DialerController,
        settings: Settings,
    ) -> None:
        missed.choose_period(Preset(settings.get(keys.PERIOD)))
        missed.choose_direction(Direction(settings.get(keys.DIRECTION)))
        self.views = MissedViews(missed, settings, self._view_now)
        export = Button(
            self.tr("Export"), "download", kind="quiet", name=self.tr("Export missed calls")
        )
        super().__init__(missed, dialer, beside(self.views.button, export))
        self._settings = settings
        self._offered: Which | None = None  # of this list the first row was chosen
        self._told = ""  # id of the caller who was announced last
        self._ticks = 0
        self.more_entries: list[Callable[[QMenu], None]] = []  # of other parts, for a row's menu
        self.work = MissedWork(missed, self.table, self.panel)
        self._states = MissedStates(missed, session, self.table)
        self._keys = self._make_keys()
        strip = MissedFigures(figures, missed, self, self.table, self.figures, settings)
        export.clicked.connect(strip.export)
        figures.done.connect(self.done)
        self._connect(session)
        self.arrange()
        self.update_state()

    # What the window asks

    def focus_first(self) -> None:
        """The tab was opened: the rows have the focus, so that the keys act."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.filters.focus_search()

    def show_caller(self, caller_id: str) -> None:
        """Choose a caller in the list of those who wait: a notification was about him."""
        self._missed.choose_which(Which.OPEN)
        self.filters.search.clear()
        self.table.choose(caller_id)

    def refresh(self) -> None:
        """Read the list again."""
        self._missed.refresh()

    def undo(self) -> None:
        """Take back the last step."""
        self._missed.undo()

    def escape(self) -> bool:
        """Clear the search, close the panel, clear the selection; False when there was nothing."""
        if self.filters.search.text():
            self.filters.search.clear()
        elif self.panel_covers:
            self.show_panel(opened=False)
        elif self.table.chosen_ids():
            self.table.clearSelection()
        else:
            return False
        return True

    def keep_state(self) -> None:
        """Write what is to be the same at the next start to the settings."""
        self.panel.keep_note(leaving=True)
        if self._missed.preset is not Preset.CUSTOM:
            self._settings.set(keys.PERIOD, self._missed.preset.value)
        self._settings.set(keys.DIRECTION, self._missed.direction.value)

    def tick(self) -> None:
        """Time went on: ages read differently, claims lapse and snoozes end."""
        self._ticks += 1
        if self._ticks % _LOOK_AGAIN == 0:
            self._missed.show_again()
        self._missed.table.repaint_rows()
        self.bar.update_state()
        self.panel.tick()

    def update_state(self) -> None:
        """Show what the controllers know now."""
        missed = self._missed
        self.order.adopt()
        self._states.update_state(self.filters.search.text())
        self.earlier.show_count(missed.earlier if missed.which is Which.OPEN else 0)
        if missed.gaps:
            self.gap.show_gap(*self._states.gap_words())
            self.gap.button.setEnabled(not missed.reading)
        else:
            self.gap.hide()
        if not missed.table.count:
            self._offered = None
        elif self._offered is not missed.which and not missed.reading:
            self._offered = missed.which
            self._offer_first()
        self._show_chosen()

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the rows. Ctrl+C copies the number, not the words of the row."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.matches(QKeySequence.StandardKey.Copy) and self.work.caller:
            self.panel.copy_number()
            return True
        if event.key() == Qt.Key.Key_Escape:
            return self.escape()
        return self._keys.press(event)

    # What happens

    def _show_chosen(self) -> None:
        """Somebody else is chosen, or what is known of the chosen ones changed."""
        at, caller = self.work.remember(), self.work.caller
        callers = self.work.chosen or ([caller] if caller else [])
        self.deeds.show_callers(callers)
        self.panel.hint.setText(local(self.deeds.hint))
        self.panel.show_callers(callers)
        self.bar.update_state(len(callers))
        self.arrange(len(callers))
        now = callers[0].id if callers and at >= 0 else ""
        if now != self._told:
            self._told = now
            if now and self.table.hasFocus():
                words = self._missed.table.words
                announce(
                    self.table, words.spoken(callers[0], at + 1, self._missed.table.rowCount())
                )

    def _follow_call(self) -> None:
        """A call changes often: a tab that nobody sees is brought up to date when it is shown."""
        if self.isVisible():
            self._show_chosen()

    def _offer_first(self) -> None:
        """Choose whose outcome is not noted yet, else the first."""
        table, awaiting = self._missed.table, self._missed.awaiting
        if awaiting:
            self._ask_outcome(awaiting)
        elif not self.work.chosen and table.rowCount():
            self.table.choose(table.id_at(0))

    def _ask_outcome(self, caller: Caller) -> None:
        self.work.show_caller(caller)
        self.show_panel(opened=True)
        self._show_chosen()

    def _show_awaited(self) -> None:
        if awaiting := self._missed.awaiting:
            self.filters.search.clear()
            self.work.show_caller(awaiting)
            self.panel.ask()

    def _view_now(self, name: str) -> MissedView:
        missed, order = self._missed, self.order
        custom = missed.preset is Preset.CUSTOM
        first, last = (day.isoformat() if custom else "" for day in missed.days)
        chosen = (missed.preset.value, first, last, missed.direction.value, missed.which.value)
        search, rung = self.filters.search.text(), missed.rung.value
        return MissedView(name, *chosen, search, order.key, order.falling, rung)

    def _show_view(self, view: MissedView) -> None:
        self.order.choose(view.sort, falling=view.falling)
        self.filters.search.setText(view.search)
        self._missed.choose_which(Which(view.which))
        self._missed.choose_direction(Direction(view.direction))
        self._missed.choose_rung(Rung(view.rung))
        self._missed.choose_period(Preset(view.period), view.days)

    def _search(self, text: str) -> None:
        self._missed.table.search(text)
        self.update_state()

    def _show_progress(self, progress: object) -> None:
        self.bar.take_progress(progress)
        self.update_state()

    def _tell_copied(self, number: str) -> None:
        self.done.emit(self.tr("{number} copied").format(number=number))

    def _call_row(self, row_id: str) -> None:
        if caller := self._missed.table.row(row_id):
            self.work.call(caller)

    def _make_keys(self) -> MissedKeys:
        work, key = self.work, Qt.Key
        acts: dict[Qt.Key, Callable[[], None]] = {
            key.Key_C: work.call,
            key.Key_S: work.snooze,
            key.Key_H: work.mark_handled,
            key.Key_N: work.next,
        }
        return MissedKeys(acts, work.enter, work.choose_outcome)

    def _connect(self, session: SessionController) -> None:
        missed, dialer, table, deeds, work = (
            *(self._missed, self._dialer, self.table, self.deeds, self.work),
        )
        missed.changed.connect(self.update_state)
        missed.busy_changed.connect(self._show_progress)
        missed.reset.connect(self.filters.search.clear)
        missed.ask_outcome.connect(self._ask_outcome)
        session.busy_changed.connect(self.update_state)
        session.account_changed.connect(self.update_state)
        for signal in (dialer.call_changed, dialer.choices_changed):
            signal.connect(self._follow_call)
        self.filters.search.textChanged.connect(self._search)
        self.gap.read_again.connect(missed.read_again)
        self.earlier.wanted.connect(missed.show_earlier)
        self.bar.clear.connect(table.clearSelection)
        self.views.chosen.connect(self._show_view)
        deeds.call.connect(work.call)
        deeds.claim.connect(work.claim)
        deeds.release.connect(work.release)
        deeds.snooze.connect(work.snooze)
        deeds.handled.connect(work.mark_handled)
        self.panel.saved.connect(work.save_outcome)
        self.panel.awaited.connect(self._show_awaited)
        self.panel.copied.connect(self._tell_copied)
        self._states.clear_search.connect(self.filters.search.clear)
        table.chosen.connect(self._show_chosen)
        table.doubleClicked.connect(lambda _: work.call())
        table.shortcut.connect(self._call_row)
        table.installEventFilter(self)
        table.customContextMenuRequested.connect(self._open_menu)

    def _open_menu(self, place: QPoint) -> None:
        caller, work = self.work.caller, self.work
        if caller is None or not caller.number:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(icons.icon("phone"), self.tr("Call back"), work.call)
        back.setEnabled(self.deeds.call_back.isEnabled())
        if not caller.proof:
            menu.addAction(icons.icon("hand"), self.tr("Claim"), work.claim)
            snooze = SnoozeMenu(lambda: self._missed.zone, menu)
            snooze.chosen.connect(work.snooze)
            menu.addMenu(snooze)
            handled = self.tr("Mark handled")
            menu.addAction(icons.icon("check-check"), handled, work.mark_handled)
        menu.addSeparator()
        into = menu.addAction(icons.icon("phone-outgoing"), self.tr("Put into the number field"))
        into.triggered.connect(lambda: self._dialer.fill(caller.number))
        into.setVisible("dialer" in self._settings.tabs)
        menu.addAction(icons.icon("copy"), self.tr("Copy number"), self.panel.copy_number)
        for add_entry in self.more_entries:
            add_entry(menu)
        menu.popup(self.table.viewport().mapToGlobal(place))
