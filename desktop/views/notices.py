"""What the window tells without being asked: failures that stay, things done, what is running."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from desktop.controllers.base import Controller, Failure, Progress
from desktop.controllers.network import NetworkController
from desktop.controllers.session import SessionController
from desktop.domain.errors import CalldeckError
from desktop.services.health import Health
from desktop.views.call_words import CallWords
from desktop.views.crash_notice import TOPIC as CRASH
from desktop.views.messages import headline, message_of
from desktop.views.proxy_password_dialog import with_way_out
from desktop.views.widgets.announce import announce
from desktop.views.widgets.message_bar import MessageBar
from desktop.views.widgets.status_bar import StatusBar
from desktop.views.widgets.toast import Toast


class Notices(QObject):
    """Brings what the controllers report to message bar, toast and status bar.

    Of the controllers that are busy the last one to say so is shown; Cancel stops that one. A list
    that could not be read and has no rows says so in its own place, and not in the bar as well.
    """

    def __init__(
        self,
        session: SessionController,
        controllers: tuple[Controller, ...],
        empty: Mapping[str, Callable[[], bool]],
        messages: MessageBar,
        toast: Toast,
        status: StatusBar,
    ) -> None:
        """Listen.

        Args:
            session: Whose account it all belongs to.
            controllers: Whom to listen to.
            empty: For the topics of lists: whether the list has no rows.
            messages: Shows failures.
            toast: Shows what was done.
            status: Shows what is running.
        """
        super().__init__(messages)
        self._empty = empty
        self._session = session
        self._network = next(one for one in controllers if isinstance(one, NetworkController))
        self._messages = messages
        self._toast = toast
        self._status = status
        self._running: dict[Controller, Progress] = {}
        self._call = ""
        self._account = ""
        for controller in controllers:
            controller.failed.connect(self.show_failure)
            controller.solved.connect(messages.withdraw)
            controller.busy_changed.connect(
                lambda progress, source=controller: self._note(source, progress)
            )
        status.cancelled.connect(self.stop)
        session.account_changed.connect(self._forget)
        session.health_changed.connect(self._show_work)
        self._show_work()

    def show_failure(self, failure: Failure) -> None:
        """Show a failure until its topic is solved."""
        topic, error = failure.topic, failure.error
        if topic in self._empty and self._empty[topic]():
            announce(self._messages, f"{headline(error)}. {error.text}", urgent=True)
            return
        message = message_of(error, topic, failure.action, failure.act)
        self._messages.post(with_way_out(message, error, self._network))

    def show_error(self, error: CalldeckError, topic: str) -> None:
        """Show an error that belongs to no form and no tab."""
        self._messages.post(with_way_out(message_of(error, topic), error, self._network))

    def show_done(self, words: str) -> None:
        """Say for a while that something was done."""
        self._toast.show_done(words)

    def tell_call(self, call: CallWords | None) -> None:
        """Keep saying how the call under way stands, also beside other tabs."""
        self._call = call.heading if call and not call.over else ""
        self._show_work()

    def stop(self) -> bool:
        """Stop what the status bar shows, where it can be stopped; says whether it did."""
        for controller, progress in reversed(self._running.items()):
            stop = getattr(controller, "stop", None)
            if progress.can_stop and stop:
                stop()
                return True
        return False

    def _note(self, source: Controller, progress: Progress | None) -> None:
        self._running.pop(source, None)
        if progress:
            self._running[source] = progress
        self._show_work()

    def _show_work(self) -> None:
        if self._running:
            progress = list(self._running.values())[-1]
            detail = ""
            if progress.done is not None and progress.total:
                detail = self.tr("{done} of {total}").format(
                    done=f"{progress.done:,}", total=f"{progress.total:,}"
                )
            self._status.show_running(progress.text, detail, can_stop=progress.can_stop)
        elif self._call:
            self._status.show_running(self._call, can_stop=False)
        elif self._session.health is Health.NOT_SIGNED_IN:
            self._status.show_idle(self.tr("Not signed in"))
        else:
            self._status.show_ready()

    def _forget(self) -> None:
        """What failed for another account is no news for this one; a new name is no other one."""
        account = self._session.account
        key, before = account.key if account else "", self._account
        self._account = key
        if key == before:
            return
        self._messages.clear(but=(CRASH,))
        self._running.clear()
        self._show_work()
