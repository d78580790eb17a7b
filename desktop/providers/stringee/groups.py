"""Groups, their members and the queues that ring them, as Stringee lists them.

Sources: https://developer.stringee.com/docs/icc-rest-api/contact-center-group-management,
.../integrable-contact-center-group-agent-management, .../contact-center-queue-management and
.../integrable-contact-center-group-routing. Totals are text, and their names differ.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop.domain.errors import AlreadyExists, NotFound, ProviderError
from desktop.domain.group import Group, Queue
from desktop.domain.paging import Page, PageKey, iterate_pages
from desktop.providers.decoding import BadValue, Row, number_text, rows_of, whole, words
from desktop.providers.endpoint import Endpoint
from desktop.providers.stringee import endpoints
from desktop.providers.stringee.agents import total_of
from desktop.providers.stringee.client import Client

T = TypeVar("T")

PAGE_SIZE = 100
"""Rows of a page: the most that Stringee is known to give; what it really gave is read back."""

_NUMBER = "from_number_callout_to_agent"
_REFUSALS = (ProviderError, NotFound, AlreadyExists)
"""What "it is so already" may be refused with: no page says the words of these refusals."""


class Groups:
    """The groups of one project; methods block."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def groups(self, page: PageKey) -> Page[Group]:
        """One page of groups."""
        return self._page(endpoints.GROUP_LIST, "groups", _group, page)

    def members(self, group_id: str, page: PageKey) -> Page[str]:
        """One page of the ids of the agents in a group; the list has no names."""
        return self._page(endpoints.MEMBER_LIST, "groupAgents", _member, page, group=group_id)

    def queues(self, page: PageKey) -> Page[Queue]:
        """One page of queues."""
        return self._page(endpoints.QUEUE_LIST, "queues", _queue, page)

    def rung(self, queue_id: str, page: PageKey) -> Page[str]:
        """One page of the ids of the groups that a queue rings."""
        return self._page(endpoints.ROUTING_LIST, "groupRoutings", _rung, page, queue=queue_id)

    def add(self, group_id: str, agent_id: str) -> None:
        """Put an agent into a group; one who is in it stays."""
        self._move(endpoints.MEMBER_ADD, group_id, agent_id, inside=True)

    def remove(self, group_id: str, agent_id: str) -> None:
        """Take an agent out of a group; one who is not in it counts as taken out."""
        self._move(endpoints.MEMBER_REMOVE, group_id, agent_id, inside=False)

    def _move(self, endpoint: Endpoint, group_id: str, agent_id: str, *, inside: bool) -> None:
        """Both take the two ids in a body, also the DELETE; a refusal is looked into."""
        body = {"agent_id": agent_id, "group_id": group_id}
        try:
            self._client.ask(endpoint, lambda _: None, body=body)
        except ProviderError as refused:
            if type(refused) not in _REFUSALS or not self._is_so(group_id, agent_id, inside):
                raise

    def _is_so(self, group_id: str, agent_id: str, inside: bool) -> bool:
        """Whether the agent is in the group (or out of it) as it was wanted to be."""
        unreadable = 0
        for page in iterate_pages(lambda key: self.members(group_id, key)):
            if agent_id in page.items:
                return inside
            unreadable += page.unreadable
        return not inside and not unreadable

    def _page(
        self, endpoint: Endpoint, name: str, read: Callable[[Row], T], page: PageKey, **asked: str
    ) -> Page[T]:
        query = {**asked, "page": str(page), "limit": str(PAGE_SIZE)}
        return self._client.ask(
            endpoint, lambda envelope: _read_page(envelope, name, read), query=query
        )


def _read_page(envelope: Row, name: str, read: Callable[[Row], T]) -> Page[T]:
    listed = envelope.get("data")
    if not isinstance(listed, dict):
        raise BadValue("no list")
    items, unreadable = rows_of(listed.get(name), read)
    page, pages = whole(listed.get("currentPage")), whole(listed.get("totalPages"))
    return Page(
        items,
        total=total_of(listed),
        next=page + 1 if page < pages else None,
        pages=pages,
        unreadable=unreadable,
    )


def _group(row: Row) -> Group:
    group_id, size = _id(row, "id"), row.get("number_of_agent")
    name = words(row.get("name")) or group_id
    return Group(group_id, name, None if size is None else whole(size))


def _member(row: Row) -> str:
    return _id(row, "agent_id")


def _queue(row: Row) -> Queue:
    queue_id = _id(row, "id")
    # Not every version of the list has the number; what is not told is no fault.
    number = number_text(row.get(_NUMBER)) if _NUMBER in row else None
    return Queue(queue_id, words(row.get("name")) or queue_id, number)


def _rung(row: Row) -> str:
    return _id(row, "group_id")


def _id(row: Row, name: str) -> str:
    found = number_text(row.get(name))
    if not found:
        raise BadValue(f"no {name}")
    return found
