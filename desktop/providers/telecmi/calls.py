"""What both kinds of sign-in share about calls: reading the lists and finding a placed call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import chain
from typing import TypeVar

from desktop.domain import phone
from desktop.domain.call import (
    CallRecord,
    CallRequest,
    Direction,
    FinishedCall,
    MissedCall,
    RingOn,
)
from desktop.domain.paging import Page, PageKey, iterate_pages
from desktop.domain.period import Period
from desktop.providers.decoding import Row
from desktop.providers.telecmi.profile import PROFILE
from desktop.providers.telecmi.reading import read_finished, read_missed, read_page, read_record
from desktop.providers.telecmi.regions import CallList, CallLists

T = TypeVar("T")

Post = Callable[[CallList, dict[str, object], Callable[[Row], Page[T]]], Page[T]]

EARLIEST = timedelta(seconds=2)
"""How far the provider's clock may be behind ours."""
_MOST_PAGES = 5

NAMES = ("in_missed", "in_answered", "out_missed", "out_answered")
"""The lists that together hold every finished call, as the rest of Calldeck names them."""


def click_body(request: CallRequest) -> dict[str, object]:
    """What every click-to-call of v2 takes, without who calls; numbers go as numbers."""
    body: dict[str, object] = {"to": int(request.to.digits), "extra_params": dict(request.tags)}
    if request.hotline.isdigit():
        body["callerid"] = int(request.hotline)
    return body


def list_body(calls: CallList, period: Period, page: int) -> dict[str, object]:
    """Body of any call list, without the credential."""
    return {
        calls.start: period.start_ms,
        calls.end: period.end_ms,
        "page": page,
        "limit": calls.limit,
    }


def missed_page(
    post: Post[MissedCall],
    lists: CallLists,
    period: Period,
    direction: Direction,
    page: PageKey,
    own_id: str,
) -> Page[MissedCall]:
    """Read one page of missed calls of one direction."""
    return _page(
        post,
        lists.missed[direction],
        period,
        page,
        lambda row: read_missed(row, direction, own_id),
    )


def finished_page(
    post: Post[FinishedCall],
    lists: CallLists,
    call_list: str,
    period: Period,
    page: PageKey,
    own_id: str,
) -> Page[FinishedCall]:
    """Read one page of the list of this name, one of ``NAMES``."""
    calls, direction = _named(lists, call_list)
    return _page(
        post,
        calls,
        period,
        page,
        lambda row: read_finished(row, direction, own_id, answered=calls.answered),
    )


def find_call(
    post: Post[CallRecord], lists: CallLists, request: CallRequest, period: Period, own_id: str
) -> CallRecord | None:
    """The call of a wish among the calls to its number in the period, the one nearest to its start.

    No list names the ``request_id`` of a click-to-call, so number, agent and time must do.
    Follow-me calls are filed as answered incoming ones.
    """
    wanted = Period(period.start - EARLIEST, period.end)
    places = [
        (lists.out_answered, Direction.OUTGOING),
        (lists.missed[Direction.OUTGOING], Direction.OUTGOING),
    ]
    if request.ring_on is RingOn.MOBILE:
        places.append((lists.in_answered, Direction.INCOMING))
    records = chain.from_iterable(
        _records(post, calls, direction, wanted, own_id) for calls, direction in places
    )
    return min(
        (record for record in records if _belongs(record, request, wanted)),
        key=lambda record: abs(record.at - period.start),
        default=None,
    )


def _records(
    post: Post[CallRecord], calls: CallList, direction: Direction, period: Period, own_id: str
) -> list[CallRecord]:
    def fetch(page: PageKey) -> Page[CallRecord]:
        return _page(
            post,
            calls,
            period,
            page,
            lambda row: read_record(row, direction, own_id, answered=calls.answered),
        )

    return [record for page in iterate_pages(fetch, most=_MOST_PAGES) for record in page.items]


def _page(
    post: Post[T], calls: CallList, period: Period, page: PageKey, read: Callable[[Row], T]
) -> Page[T]:
    number = int(page)
    return post(
        calls,
        list_body(calls, period, number),
        lambda answer: read_page(answer, "cdr", calls.total, number, calls.limit, read),
    )


def _named(lists: CallLists, call_list: str) -> tuple[CallList, Direction]:
    return {
        "in_missed": (lists.missed[Direction.INCOMING], Direction.INCOMING),
        "in_answered": (lists.in_answered, Direction.INCOMING),
        "out_missed": (lists.missed[Direction.OUTGOING], Direction.OUTGOING),
        "out_answered": (lists.out_answered, Direction.OUTGOING),
    }[call_list]


def _belongs(record: CallRecord, request: CallRequest, period: Period) -> bool:
    customer = phone.canonical(record.customer, request.to.country or PROFILE.country)
    return (
        request.to.e164 in {customer, f"+{record.customer}"}
        and period.start <= record.at <= period.end
        and record.agent in {"", request.agent}
    )
