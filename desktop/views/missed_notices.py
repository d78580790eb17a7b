"""What the window tells of work on missed callers: steps in a toast, refusals in the bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.controllers.missed_calls import MissedCallsController, Stepped
from desktop.domain.errors import CalldeckError
from desktop.qtmodels.roles import Tone
from desktop.views.messages import headline
from desktop.views.widgets.message_bar import Message, MessageBar
from desktop.views.widgets.toast import Toast

_TOPIC = "missed.refused"


class MissedNotices(QObject):
    """A refusal stays until the next step, or until it is dismissed."""

    def __init__(self, missed: MissedCallsController, messages: MessageBar, toast: Toast) -> None:
        super().__init__(messages)
        self._messages = messages
        self._toast = toast
        missed.stepped.connect(self._show_step)
        missed.refused.connect(self._show_refusal)
        missed.ask_outcome.connect(lambda _: messages.withdraw(_TOPIC))
        missed.reset.connect(lambda: messages.withdraw(_TOPIC))

    def _show_step(self, step: Stepped) -> None:
        self._messages.withdraw(_TOPIC)
        self._toast.show_done(step.words, step.undo)

    def _show_refusal(self, error: CalldeckError) -> None:
        """Somebody was quicker: no fault, but the person must know that nobody was called."""
        self._messages.post(
            Message(_TOPIC, headline(error), error.text, Tone.WARN, "hand", details=error.details)
        )
