"""What all controllers share: keyed work, what is running, and what failed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CalldeckError
from desktop.providers.base import Connection
from desktop.services.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Progress:
    """Work under way, for the status bar.

    Attributes:
        text: Such as "Reading agents".
        done: Parts done, or None when it cannot be counted.
        total: Parts in all, or None.
        can_stop: Whether Cancel stops it.
    """

    text: str
    done: int | None = None
    total: int | None = None
    can_stop: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """Something failed.

    Attributes:
        error: What, in words.
        topic: What was being done, such as ``agents.read``; a later success of the same topic
            withdraws the message.
        action: Label of the one thing to do about it, or "".
        act: Does it.
    """

    error: CalldeckError
    topic: str
    action: str = ""
    act: Callable[[], None] | None = None


class Told(Exception):
    """The work failed and a signal of its own has said so; nothing is solved by it."""


class Controller(QObject):
    """Base of the controllers.

    Signals:
        busy_changed: ``Progress`` while something runs, None when all is done.
        failed: ``Failure``.
        solved: topic (str) whose failure no longer holds.
    """

    busy_changed = Signal(object)
    failed = Signal(object)
    solved = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._prefix = type(self).__name__

    def start(self, key: str, work: Coroutine[Any, Any, None], topic: str = "") -> None:
        """Run ``work``; a run of the same key that is still going on is cancelled first."""
        task = self._tasks.start(f"{self._prefix}.{key}", self._guarded(work, topic or key))
        task.add_done_callback(lambda _: self._ended(key, work))

    def start_once(self, key: str, work: Coroutine[Any, Any, None], topic: str = "") -> bool:
        """Run ``work`` unless one of that key is running; returns whether it was started."""
        guarded = self._guarded(work, topic or key)
        started = self._tasks.start_once(f"{self._prefix}.{key}", guarded)
        if started is None:
            work.close()
            return False
        started.add_done_callback(lambda _: self._ended(key, work))
        return True

    def running(self, key: str) -> bool:
        """Whether work of that key is under way."""
        return self._tasks.running(f"{self._prefix}.{key}")

    def cancel(self, key: str) -> None:
        """Stop work of that key; nothing of it is delivered any more."""
        self._tasks.cancel(f"{self._prefix}.{key}")
        self.busy_changed.emit(None)

    async def _guarded(self, work: Coroutine[Any, Any, None], topic: str) -> None:
        try:
            await work
        except Told:
            return
        except CalldeckError as error:
            self.failed.emit(self.failure_of(error, topic))
        else:
            self.solved.emit(topic)

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        work.close()  # a task that is cancelled before its first step leaves it unstarted
        # Only now does running(key) say so; a newer run of the key goes on being busy.
        if not self.running(key):
            self.busy_changed.emit(None)

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """What the window shows for an error; controllers add an action where there is one."""
        return Failure(error, topic)


def same_account(one: Connection | None, other: Connection | None) -> bool:
    """Whether both are sign-ins to one account; its name may have changed meanwhile."""
    return bool(one and other and one.account.key == other.account.key)
