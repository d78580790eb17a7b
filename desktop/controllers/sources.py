"""Numbers from anywhere: links, paste, drop, what was copied or selected, all on one way.

Each is put into the dialer's field. Only where the person allowed it for the source, and the
number is a plain one of the own country, Call is pressed for them, with all that keeps a press
from being two calls.
"""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller
from desktop.controllers.dialer import DialerController
from desktop.domain import phone
from desktop.domain.dial_policy import DialSource, Handling, decide
from desktop.domain.errors import CalldeckError
from desktop.domain.number_text import clean
from desktop.domain.phone import NumberCheck
from desktop.runtime.link_handler import Holder, Way
from desktop.services.phone_links import PhoneLinks
from desktop.services.tasks import TaskRunner

SAME_WISH = 5.0
"""Seconds in which the same number again is the same wish: browsers send a link twice."""
CALLS_APART = 10.0
"""Seconds between two presses of Call that no person made: a page can send many links."""
_FEWEST_DIGITS, _LONGEST_MISTAKE = 3, 40


@dataclass(frozen=True, slots=True)
class Arrival:
    """A number, or a text that is none, came from outside.

    Attributes:
        source: From where.
        check: What it comes to.
        filled: Whether it is in the field: a number, or something a person can put right.
        called: Whether Call was pressed for the person.
        waits: Whether another call is under way, so that Call has to wait.
    """

    source: DialSource
    check: NumberCheck
    filled: bool
    called: bool = False
    waits: bool = False


class SourcesController(Controller):
    """Takes texts from outside, and knows which program opens phone links.

    Attributes:
        holders: Who opens links, as the system said last; () before.
        selection_command: A command line that brings the selected text into the dialer.

    Signals:
        arrived: ``Arrival``; when it was filled, the field has it by now.
        holders_changed: the system said who opens links.
        links_refused: ``CalldeckError``: it did not say, or Calldeck was not taken.
    """

    arrived = Signal(object)
    holders_changed = Signal()
    links_refused = Signal(object)

    def __init__(
        self,
        dialer: DialerController,
        links: PhoneLinks,
        command: Sequence[str],
        chosen: Callable[[], Mapping[DialSource, Handling]],
        tasks: TaskRunner,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Begin.

        Args:
            dialer: Whose field is filled, and whose Call is pressed.
            links: Which program opens links.
            command: Starts another copy of this program, in words.
            chosen: What the person chose for each source.
            tasks: Where work runs.
            clock: Seconds that only go forward.
            parent: The Qt parent.
        """
        super().__init__(tasks, parent)
        self.holders: tuple[Holder, ...] = ()
        self.selection_command = shlex.join([*command, "--selection"])
        self._dialer = dialer
        self._links = links
        self._chosen = chosen
        self._now = clock
        self._last: tuple[str, float] | None = None
        self._called_at: float | None = None

    def check(self, text: str) -> NumberCheck:
        """What a text comes to."""
        return phone.check(text, self._dialer.country)

    def would_call(self, text: str, source: DialSource) -> bool:
        """Whether :meth:`take` would press Call, if nothing stands in its way."""
        return decide(text, self._dialer.country, source, self._chosen()) is Handling.CALL

    def take(self, text: str, source: DialSource) -> None:
        """Take a text from outside; the same number twice within seconds is one wish."""
        check, cleaned, now = self.check(text), clean(text), self._now()
        wish = check.number.e164 if check.number else cleaned
        last, self._last = self._last, (wish, now)
        is_again = bool(last and last[0] == wish and now - last[1] < SAME_WISH)
        if is_again and check.number and self._dialer.check.number == check.number:
            return
        if not check.number and not _can_be_put_right(cleaned):
            self.arrived.emit(Arrival(source, check, filled=False))
            return
        self._dialer.fill(cleaned)
        called = not is_again and self._may_call(text, source, check, now)
        under_way = self._dialer.call
        waits = under_way is not None and under_way.blocks() is not None
        self.arrived.emit(Arrival(source, check, filled=True, called=called, waits=waits))
        if called:
            self._called_at = now
            self._dialer.press_call()

    def _may_call(self, text: str, source: DialSource, check: NumberCheck, now: float) -> bool:
        if not self.would_call(text, source):
            return False
        if self._called_at is not None and now - self._called_at < CALLS_APART:
            return False
        return self._dialer.check.number == check.number  # the field holds just this

    # Which program opens links

    @property
    def way(self) -> Way:
        """How Calldeck becomes the program for links on this system."""
        return self._links.way

    def read_holders(self) -> None:
        """Ask the system who opens links."""
        self.start("links", self._take_holders(make=False))

    def make_default(self) -> None:
        """Make Calldeck the program for phone links."""
        self.start("links", self._take_holders(make=True))

    async def _take_holders(self, *, make: bool) -> None:
        try:
            self.holders = await (self._links.make_default() if make else self._links.holders())
        except CalldeckError as error:
            self.links_refused.emit(error)
        else:
            self.holders_changed.emit()


def _can_be_put_right(cleaned: str) -> bool:
    """Whether a person may see at a glance what is wrong, as with a letter among the digits."""
    digits = sum(map(str.isdigit, cleaned))
    return digits >= _FEWEST_DIGITS and len(cleaned) <= _LONGEST_MISTAKE
