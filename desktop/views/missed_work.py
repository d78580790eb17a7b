"""What a person does about the chosen callers, and who comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.cases import SNOOZE_LASTS
from desktop.domain.worklist import Caller, State, Which
from desktop.views.caller_panel import CallerPanel
from desktop.views.widgets.announce import announce
from desktop.views.widgets.table_view import TableView


class MissedWork(QObject):
    """Steps for the callers that are chosen in the table; after each the next one is chosen."""

    def __init__(self, missed: MissedCallsController, table: TableView, panel: CallerPanel) -> None:
        super().__init__(table)
        self._missed = missed
        self._table = table
        self._panel = panel
        self._place = 0  # where the person was last, should that row be gone

    @property
    def chosen(self) -> list[Caller]:
        """The chosen callers, from top to bottom."""
        return self._table.chosen_rows()

    @property
    def caller(self) -> Caller | None:
        """The chosen caller, if it is one; with none, whose outcome is to be noted.

        That caller's row may be gone already, because the call log tells that the call was
        answered.
        """
        callers = self.chosen
        if not callers:
            awaiting = self._missed.awaiting
            return None if awaiting is None or self._panel.is_put_aside(awaiting) else awaiting
        return callers[0] if len(callers) == 1 else None

    def remember(self) -> int:
        """Note where the chosen caller stands; returns its row, or -1."""
        caller = self.caller
        at = self._missed.table.position_of(caller.id) if caller else -1
        if at >= 0:
            self._place = at
        return at

    def call(self, caller: Caller | None = None) -> None:
        """Call a caller back, else the chosen one."""
        caller = caller or self.caller
        if caller and not caller.proof:
            self._missed.call_back(caller)

    def claim(self) -> None:
        """Claim those who are not ours yet."""
        self._missed.claim(self._open())

    def release(self) -> None:
        """Give the claimed ones back."""
        self._missed.release(self._open())

    def snooze(self, until: datetime | None = None) -> None:
        """Have them come back later, after the usual time when none is given."""
        self._leave(lambda callers: self._missed.snooze(callers, until or _usual()))

    def mark_handled(self) -> None:
        """Say that nobody needs to call them."""
        self._leave(self._missed.mark_handled)

    def choose_outcome(self, number: int) -> None:
        """Choose what came of it, and ask for the rest."""
        caller = self.caller
        if caller is None or (caller.proof and not self._panel.asking):
            return
        own = self._missed.person
        if caller.holder and own and caller.holder.id != own.id:
            words = self.tr("{name} claimed this caller.").format(name=caller.holder.name)
            announce(self._table, words)
            return
        self._panel.ask()
        self._panel.form.choose(number)

    def enter(self) -> None:
        """Save what came of it while that is asked, else call."""
        if self._panel.asking:
            self._panel.form.save()
        else:
            self.call()

    def next(self) -> None:
        """Save what came of it while that is asked, and go to the next caller."""
        if self._panel.asking:
            self._panel.form.save()
        else:
            self._go_to(self._next_after(self.chosen))

    def save_outcome(self) -> None:
        """Note what came of it, and go to the next caller."""
        caller, form, note = self._panel.caller, self._panel.form, self._panel.note.text
        if caller is None or form.outcome is None:
            return
        following = self._next_after([caller])
        self._panel.forget_question()
        self._missed.note_outcome(caller, form.outcome, note, form.until)
        self._go_to(following)

    def show_caller(self, caller: Caller) -> None:
        """Choose a caller, in whatever list it is."""
        if self._missed.table.position_of(caller.id) < 0:
            self._missed.choose_which(Which.OPEN)
        self._table.choose(caller.id)

    def _leave(self, step: Callable[[list[Caller]], None]) -> None:
        callers = self._open()
        if callers:
            following = self._next_after(callers)
            step(callers)
            self._go_to(following)

    def _open(self) -> list[Caller]:
        return [caller for caller in self.chosen if caller.state is not State.CLOSED]

    def _next_after(self, left: list[Caller]) -> str:
        """Id of the next caller who waits for us, from there to the end and round; "" for none."""
        gone = {caller.id for caller in left}
        table, own = self._missed.table, self._missed.person
        found = [table.position_of(caller.id) for caller in left]
        start = max(found) if left and max(found) >= 0 else self._place - 1
        for at in _round(start + 1, table.rowCount()):
            caller = table.row_at(at)
            free = caller.holder is None or (own is not None and caller.holder.id == own.id)
            if caller.id not in gone and free:
                return caller.id
        return ""

    def _go_to(self, caller_id: str) -> None:
        if caller_id:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._table.choose(caller_id)
        elif self._missed.which is Which.OPEN:
            announce(self._table, self.tr("That was the last caller of the list."))


def _round(start: int, count: int) -> Iterator[int]:
    """All positions, from a start on and then from the beginning."""
    return ((start + step) % count for step in range(count))


def _usual() -> datetime:
    return datetime.now(UTC) + SNOOZE_LASTS
