"""Suggestions for the number field: whom what was typed may mean, looked up in a worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller
from desktop.controllers.contacts import ContactsController
from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_list import MissedList
from desktop.domain import phone
from desktop.domain.call import RecentCall
from desktop.domain.errors import CalldeckError
from desktop.services.dialing import Dialing
from desktop.services.number_search import Near, NumberSearch, Suggestion
from desktop.services.tasks import TaskRunner

_RECENTS = 1_000
"""Calls whose numbers count as called often."""
_SETTLED = 0.7
"""Seconds without a change after which the next look-up is prepared."""


class SuggestionsController(Controller):
    """Looks up while somebody types; what an older text found never replaces what a newer did.

    Signals:
        found: text (str), tuple of ``Suggestion``.
        recents_read: the calls of this desk were read anew.

    Attributes:
        zone: Zone of clock times.
    """

    found = Signal(str, object)
    recents_read = Signal()

    def __init__(
        self,
        search: NumberSearch,
        dialing: Dialing,
        contacts: ContactsController,
        agents: AgentsController,
        missed: MissedList,
        dialer: DialerController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._search = search
        self._dialing = dialing
        self._contacts = contacts
        self._agents = agents
        self._missed = missed
        self._recents: list[RecentCall] = []
        self._stale = False
        dialer.recents_changed.connect(self._read_recents)
        contacts.changed.connect(lambda _: self._prepare_soon())
        agents.changed.connect(self._note_change)
        missed.changed.connect(self._note_change)
        self.zone = dialer.zone

    @property
    def country(self) -> str:
        """Default country of numbers."""
        return self._agents.country

    def is_clear(self, text: str, found: tuple[Suggestion, ...]) -> bool:
        """Whether a text is the whole number of the only one found: nothing is to be chosen."""
        return len(found) == 1 and found[0].number == phone.canonical(text, self.country)

    def name_of(self, number: str) -> str:
        """Name of an E.164 number among contacts, else of the agent whose phone it is, or ""."""
        return self._contacts.name_of(number) or self._search.agent_of(number)

    def last_numbers(self, most: int) -> list[tuple[str, str]]:
        """Numbers that were called last from this desk, each once, with its name or as written."""
        last: dict[str, str] = {}
        for call in self._recents:
            if len(last) == most:
                break
            name = call.name or self.name_of(call.to) or phone.display(call.to, self.country)
            last.setdefault(call.to, name)
        return list(last.items())

    def look_up(self, text: str) -> None:
        """Find whom a text may mean; ``found`` tells."""
        self._take_near()
        self.start("find", self._find(text))

    def stop(self) -> None:
        """Nothing is looked for any more."""
        if self.running("find"):
            self.cancel("find")

    async def _find(self, text: str) -> None:
        self.found.emit(text, await self._search.find(text))

    def _note_change(self) -> None:
        self._stale = True
        self._prepare_soon()

    def _prepare_soon(self) -> None:
        self._tasks.soon(f"{self._prefix}.soon", _SETTLED, self._prepare)

    def _prepare(self) -> None:
        self._take_near()
        self.start_once("prepare", self._search.prepare())

    def _take_near(self) -> None:
        if self._stale:
            self._stale = False
            agents = [row.agent for row in self._agents.table.rows]
            self._search.set_near(
                Near(agents, tuple(self._recents), self._missed.callers, self._agents.country)
            )

    def _read_recents(self) -> None:
        self.start("recents", self._read())

    async def _read(self) -> None:
        try:
            self._recents = await self._dialing.recent(_RECENTS)
        except CalldeckError:
            return  # the list of recent calls has told it
        self.recents_read.emit()
        self._note_change()
