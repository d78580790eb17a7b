"""Whom somebody means who types a name or a number: contacts, agents, recent and missed calls.

Whoever calls or is called often comes first, guesses at typos last. Contacts may be very many and
seldom change; the others are few and change with every call. Each have an index of their own.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from desktop.domain import phone
from desktop.domain.agent import Agent
from desktop.domain.call import RecentCall
from desktop.domain.contact import Contact
from desktop.domain.worklist import Caller, State
from desktop.services.contacts import Contacts
from desktop.services.number_index import INSIDE, Named, NumberIndex, query_of
from desktop.services.session import Session

_canonical = lru_cache(maxsize=50_000)(phone.canonical)


class Source(Enum):
    """Where a number is known from, by rank; the values are what people read."""

    CONTACT = "Contact"
    AGENT = "Agent"
    RECENT = "Recent call"
    MISSED = "Missed caller"


@dataclass(frozen=True, slots=True)
class Known:
    """What calls and lists tell of a number.

    Attributes:
        name: Whose it is as these say, or "".
        is_agent: Whether it is an agent's own phone.
        calls: How often it was called from this desk.
        missed: How often it called and waits to be called back.
        last_call: The last of all these, UTC, or None.
    """

    name: str = ""
    is_agent: bool = False
    calls: int = 0
    missed: int = 0
    last_call: datetime | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody who may be meant.

    Attributes:
        number: E.164.
        name: Whose it is, or "".
        company: Where they work, or "".
        source: Where it is known from.
        known: What else is known.
        do_not_call: Whether they asked not to be called.
    """

    number: str
    name: str
    company: str
    source: Source
    known: Known
    do_not_call: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """What is known beside the contacts.

    Attributes:
        agents: Agents of the account.
        recents: Calls from this desk, newest first.
        callers: Rows of the worklist.
        country: Default country of numbers.
    """

    agents: Sequence[Agent] = ()
    recents: Sequence[RecentCall] = ()
    callers: Sequence[Caller] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class _Ready:
    """What a search goes through, as it was at one moment."""

    contacts: Mapping[str, Contact]
    everybody: NumberIndex
    near: NumberIndex
    known: Mapping[str, Known]
    country: str
    edition: _Edition


@dataclass(frozen=True, slots=True)
class _Edition:
    """How often the contacts, and what is near, became others."""

    contacts: int = 0
    near: int = 0


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What to make ready, as it was on the loop; contacts only where they are others."""

    edition: _Edition
    contacts: tuple[Contact, ...] | None
    near: Near


_EMPTY = NumberIndex(())
_NOTHING = _Ready(MappingProxyType({}), _EMPTY, _EMPTY, MappingProxyType({}), "", _Edition())


class NumberSearch:
    """Looks people up; used from the loop's thread, and works in others.

    Args:
        session: Runs what takes a while.
        contacts: All contacts.
    """

    def __init__(self, session: Session, contacts: Contacts) -> None:
        self._session = session
        self._contacts = contacts
        self._near = Near()
        self._ready = _NOTHING
        self._edition = _Edition()
        self._building = threading.Lock()
        contacts.changed.append(lambda _: self._note_contacts())

    def set_near(self, near: Near) -> None:
        """Others are known beside the contacts now; made ready by the next search."""
        self._near = near
        self._edition = replace(self._edition, near=self._edition.near + 1)

    def agent_of(self, number: str) -> str:
        """Name of the agent whose phone has this E.164 number, or ""; from memory."""
        known = self._ready.known.get(number)
        return known.name if known and known.is_agent else ""

    async def prepare(self) -> None:
        """Make ready what changed, so that the next search is quick."""
        snapshot = self._snapshot()
        if snapshot is not None:
            await self._session.local(lambda: self._build(snapshot))

    async def find(self, text: str, limit: int = 6) -> tuple[Suggestion, ...]:
        """Whom a text may mean, best first; nobody while it is too short."""
        snapshot = self._snapshot()

        def work() -> tuple[Suggestion, ...]:
            ready = self._build(snapshot) if snapshot else self._ready
            return find(ready, text, limit)

        return await self._session.local(work)

    def _note_contacts(self) -> None:
        self._edition = replace(self._edition, contacts=self._edition.contacts + 1)

    def _snapshot(self) -> _Snapshot | None:
        """What is to be made ready; None when all is. Contacts change on the loop, where we are."""
        wanted, ready = self._edition, self._ready.edition
        if wanted == ready:
            return None
        same = wanted.contacts == ready.contacts
        contacts = None if same else tuple(self._contacts.by_number.values())
        return _Snapshot(wanted, contacts, self._near)

    def _build(self, snapshot: _Snapshot) -> _Ready:
        """Make ready what nobody has made ready meanwhile: of quick keys, each comes with one."""
        with self._building:
            ready, wanted = self._ready, snapshot.edition
            if ready.edition.contacts >= wanted.contacts and ready.edition.near >= wanted.near:
                return ready
            contacts, everybody = ready.contacts, ready.everybody
            if snapshot.contacts is not None and ready.edition.contacts < wanted.contacts:
                contacts = {contact.number: contact for contact in snapshot.contacts}
                everybody = NumberIndex(
                    Named(one.number, one.name, one.company) for one in snapshot.contacts
                )
            known = known_of(snapshot.near)
            near = NumberIndex(_named(number, contacts, known) for number in known)
            edition = _Edition(max(ready.edition.contacts, wanted.contacts), wanted.near)
            self._ready = _Ready(contacts, everybody, near, known, snapshot.near.country, edition)
            return self._ready


def find(ready: _Ready, text: str, limit: int) -> tuple[Suggestion, ...]:
    """The best matches among what is ready."""
    code = calling_code(ready.country)
    query = query_of(phone.clean(text), code)
    if not query:
        return ()
    found = {hit.number: hit.quality for hit in ready.everybody.find(query, limit, code)}
    for hit in ready.near.find(query, 0, code):
        found[hit.number] = min(hit.quality, found.get(hit.number, hit.quality))

    def order(number: str) -> tuple[int, int, int, str]:
        known, quality = ready.known.get(number), found[number]
        often = known.calls + known.missed if known else 0
        contact = ready.contacts.get(number)
        # Letters inside a word are seldom meant, and typos are guesses: however often one calls.
        group = 0 if query.digits or quality < INSIDE else 1 if quality == INSIDE else 2
        return group, -often, quality, contact.name.casefold() if contact else ""

    best = sorted(found, key=order)[:limit]
    return tuple(_suggestion(ready, number) for number in best)


def known_of(near: Near) -> dict[str, Known]:
    """What agents, recent calls and missed callers tell, by E.164 number."""
    known: dict[str, Known] = {}
    for agent in near.agents:
        number = _canonical(agent.phone, near.country) if agent.phone else ""
        if number.startswith("+"):
            known[number] = Known(agent.name, is_agent=True)
    for call in near.recents:
        before = known.get(call.to, Known())
        known[call.to] = replace(
            before,
            name=before.name or call.name,
            calls=before.calls + 1,
            last_call=max(before.last_call or call.at, call.at),
        )
    for caller in near.callers:
        if caller.state is State.CLOSED or not caller.number.startswith("+"):
            continue
        before = known.get(caller.number, Known())
        known[caller.number] = replace(
            before,
            name=before.name or caller.name,
            missed=before.missed + caller.attempts,
            last_call=max(before.last_call or caller.newest, caller.newest),
        )
    return known


@lru_cache(maxsize=8)
def calling_code(country: str) -> str:
    """``91`` for ``IN``; "" when there is none."""
    import phonenumbers

    return str(phonenumbers.country_code_for_region(country) or "") if country else ""


def _named(number: str, contacts: Mapping[str, Contact], known: Mapping[str, Known]) -> Named:
    """A number with every name that it goes by."""
    contact, other = contacts.get(number), known[number].name
    if contact is None:
        return Named(number, other)
    both = contact.name if contact.name == other else f"{contact.name} {other}".strip()
    return Named(number, both, contact.company)


def _suggestion(ready: _Ready, number: str) -> Suggestion:
    contact, known = ready.contacts.get(number), ready.known.get(number, Known())
    ranked = (
        (contact is not None, Source.CONTACT),
        (known.is_agent, Source.AGENT),
        (known.calls > 0, Source.RECENT),
        (True, Source.MISSED),
    )
    return Suggestion(
        number,
        (contact.name if contact else "") or known.name,
        contact.company if contact else "",
        next(source for is_so, source in ranked if is_so),
        known,
        contact.do_not_call if contact else False,
    )
