"""What the window says of changes: done, with a way back, and runs that were cut off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import Done
from desktop.controllers.all import Controllers
from desktop.domain.runs import Run
from desktop.qtmodels.roles import Tone
from desktop.views.widgets.message_bar import Message, MessageBar
from desktop.views.widgets.toast import Toast

_TOPIC = "runs.cut off"  # no topic of work: its success would withdraw the message


class RunNotices(QObject):
    """Toasts with Undo, and a message for each run that was cut off.

    Signals:
        look_wanted: the person wants to look at a run that was cut off.
    """

    look_wanted = Signal()

    def __init__(
        self,
        controllers: Controllers,
        messages: MessageBar,
        toast: Toast,
        told_there: Callable[[], bool],
    ) -> None:
        """Listen.

        Args:
            controllers: Whom to listen to.
            messages: Shows runs that were cut off.
            toast: Shows what was done.
            told_there: Whether a page can be seen that tells the end of a run itself.
        """
        super().__init__(messages)
        self._told_there = told_there
        self._done: list[Run] = []
        self._runs = controllers.runs
        self._messages = messages
        self._toast = toast
        controllers.agents.reset.connect(self._done.clear)
        controllers.agents.done.connect(self._show_done)
        controllers.imports.done.connect(self._show_done)
        controllers.history.done.connect(self._show_done)
        self._runs.done.connect(self._show_end)
        self._runs.interrupted_changed.connect(self._show_interrupted)
        # Messages of the account before are cleared when the new one shows: after that, say it.
        controllers.session.account_changed.connect(lambda _: self._show_interrupted())

    def undo(self) -> None:
        """Take back what was done last, as often as there is something."""
        if self._done:
            self._toast.close_now()
            self._runs.undo(self._done.pop())

    def _show_done(self, done: Done) -> None:
        self._note(done)
        run = done.run
        undo = None if run is None else lambda: self._undo(run)
        self._toast.show_done(done.words, undo)

    def _note(self, done: Done) -> None:
        if done.run is not None:
            self._done.append(done.run)

    def _undo(self, run: Run) -> None:
        if run in self._done:
            self._done.remove(run)
        self._runs.undo(run)

    def _show_end(self, done: Done) -> None:
        if self._told_there():
            self._note(done)
        else:
            self._show_done(done)

    def _show_interrupted(self) -> None:
        """Offer the oldest; the others come when it is settled."""
        waiting = self._runs.interrupted
        if not waiting or self._runs.cut_off is not None:
            self._messages.withdraw(_TOPIC)
            return
        run = waiting[0]
        uncertain = self.tr(", {count} uncertain").format(count=run.uncertain)
        text = self.tr("{done} of {total} done{uncertain}. Check and continue, or revert.")
        self._messages.post(
            Message(
                _TOPIC,
                self.tr("“{title}” was cut off").format(title=run.title),
                text.format(
                    done=run.done, total=run.total, uncertain=uncertain if run.uncertain else ""
                ),
                Tone.WARN,
                "unplug",
                self.tr("Look at it"),
                lambda: self._look_at(run),
            )
        )

    def _look_at(self, run: Run) -> None:
        self._messages.withdraw(_TOPIC)
        self.look_wanted.emit()
        self._runs.look_at_interrupted(run)
