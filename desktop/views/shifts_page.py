"""The shifts page: the day's coverage, the replay of missed calls, and a bar to drag per agent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.controllers.shifts import ShiftsController
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.views.replay_bar import ReplayBar
from desktop.views.shift_states import ShiftStates
from desktop.views.shift_words import coverage_words, edited_words, moved_words
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.coverage_panel import CoveragePanel
from desktop.views.widgets.labels import IconLabel, label
from desktop.views.widgets.shift_view import ShiftView

_NARROW = 720  # px
_HINTED = 1000  # px from which on the keys stand in the foot


class ShiftsPage(QWidget):
    """Agents × hours, for a provider that keeps shift hours.

    Signals:
        clear: the person wants to see all agents: clear the search and the filters.
    """

    clear = Signal()

    def __init__(
        self, shifts: ShiftsController, agents: AgentsController, session: SessionController
    ) -> None:
        super().__init__()
        self._shifts = shifts
        self._agents = agents
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.coverage = CoveragePanel(shifts.hours_table)
        self.replay = ReplayBar(shifts)
        self.view = ShiftView(shifts.table)
        self._states = ShiftStates(shifts, agents, session, self.view)
        self._foot = _Foot()
        self._narrow = False
        self._lay_out()
        self._connect(session)

    # What the agents tab asks

    def focus_first(self) -> None:
        """Go to the shifts."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def search(self, text: str) -> None:
        """Show only agents that the agent table finds, too."""
        self._agents.table.search(text)

    def refresh(self) -> None:
        """Read the missed calls again; the agents are read by the tab."""
        self._shifts.refresh()

    def escape(self) -> bool:
        """Clear the selection; unsaved hours stay. False when there was none."""
        chosen = bool(self.view.chosen_ids())
        self.view.clearSelection()
        return chosen

    def tick(self) -> None:
        """Time went on."""
        now, zone = self._shifts.now(), str(self._shifts.zone)
        self.view.show_hour(now.hour + now.minute / 60)
        text = self.tr("hours in {zone}, now {time}")
        self.coverage.show_note(
            text.format(zone=zone, time=words.clock(now, self._shifts.zone)),
            self.tr("Hours of the zone that this computer is set to. No provider says its own."),
        )

    # Qt's events

    def event(self, event: QEvent) -> bool:
        # Before the window's own shortcut: what is unsaved here is undone first.
        if event.type() == QEvent.Type.ShortcutOverride and self._undoes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._undoes(event):
            self._undo()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._shifts.open()
            self.tick()
            self.update_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._shifts.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            for part in (self.view, self.coverage, self.replay):
                part.set_narrow(narrow=narrow)
        self._align()

    # What happens

    def update_state(self) -> None:
        """Show what the controllers know now."""
        if not self.isVisible():
            return
        shifts = self._shifts
        shown = self._states.update_state()
        for part in (self.coverage, self.replay, self._foot):
            part.setVisible(shown)
        if not shown:
            return
        self.view.movable = not shifts.fixed
        now, before = shifts.coverage, shifts.coverage_before
        self.coverage.show_coverage(now, before, shifts.limit, coverage_words(shifts))
        self.replay.update_state()
        profile = self._agents.profile
        self._foot.show_words(profile.title if profile else "", shifts.without_hours)

    def _move(self, wanted: tuple[tuple[str, ...], int, int]) -> None:
        ids, start_by, end_by = wanted
        changed = self._shifts.move(ids, start_by, end_by)
        rows = [row for row in map(self._shifts.table.shift, ids) if row is not None]
        if self._shifts.fixed:
            announce(self.view, self._shifts.fixed)
        elif rows:
            announce(self.view, moved_words(rows, len(changed)))

    def _undo(self) -> None:
        changed = self._shifts.undo_last()
        rows = [row for row in map(self._shifts.table.shift, changed) if row is not None]
        if rows:
            announce(self.view, moved_words(rows, len(changed)))

    def _undoes(self, event: QEvent) -> bool:
        return (
            isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self._shifts.can_undo
        )

    def _discard(self) -> None:
        count = self._shifts.edited
        self._shifts.discard()
        told = self.tr("Discarded. Ctrl+Z brings it back.")
        announce(self.view, f"{edited_words(count)}. {told}")
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _align(self) -> None:
        """Put the hours of the picture over those of the table."""
        self.coverage.set_scale(self.view.scale_in(self.coverage))

    def _connect(self, session: SessionController) -> None:
        shifts, agents, view = self._shifts, self._agents, self.view
        shifts.changed.connect(self.update_state)
        shifts.busy_changed.connect(self.update_state)
        agents.changed.connect(self.update_state)
        agents.busy_changed.connect(self.update_state)
        session.busy_changed.connect(self.update_state)
        session.account_changed.connect(self.update_state)
        view.moved.connect(self._move)
        view.drag_began.connect(shifts.begin_drag)
        view.dragged.connect(lambda by: shifts.drag(*by))
        view.drag_ended.connect(lambda keep: shifts.end_drag(keep=keep))
        view.scaled.connect(self._align)
        self.coverage.rescaled.connect(self._align)
        self.coverage.limit_chosen.connect(shifts.set_limit)
        self.replay.read_again.connect(shifts.refresh)
        self.replay.discard.connect(self._discard)
        self.replay.save.connect(shifts.save)
        self._states.clear.connect(self.clear)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.coverage)
        column.addWidget(self.replay)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)


class _Foot(QWidget):
    """What the provider cannot store, and the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label("", "secondary", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        hint = self.tr("Drag an edge, or Alt ← → moves the start, Alt Shift ← → the end")
        self._hint = label(hint, "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconLabel("info", "text2", 14))
        row.addWidget(self._words, 1)
        row.addWidget(self._hint)
        self.setMinimumHeight(px(40))

    def show_words(self, provider: str, without_hours: int) -> None:
        """Say what does not go, and who is not counted."""
        text = self.tr(
            "{provider} keeps one range of whole hours per agent, the same every day. "
            "Weekdays and shifts past midnight cannot be stored there."
        ).format(provider=provider)
        if without_hours:
            none = local(
                say(
                    "{count:,} agents without shift hours are not counted.",
                    one="{count:,} agent without shift hours is not counted.",
                    count=without_hours,
                )
            )
            text = f"{none} {text}"
        self._words.setText(local(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= px(_HINTED))
