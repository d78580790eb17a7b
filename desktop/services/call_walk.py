"""Judges a walk over the pages of a list of calls: what of its span is known, and what is not.

A page is one answer of the provider and true in itself. Between two pages the list may change:
numbered pages then shift, and as they are read side by side, a call may fall between them. Every
page tells the total of its moment, so rows that came in show. What cannot show is a row that left
the list while another came in; calls that ended do not leave it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from desktop.domain.call import FinishedCall
from desktop.domain.coverage import TICK, Span
from desktop.domain.errors import CalldeckError, UnreadableReply
from desktop.domain.paging import Page
from desktop.domain.wording import say
from desktop.services.pages import PageOutcome

Outcome = PageOutcome[FinishedCall]


@dataclass(frozen=True, slots=True)
class CallWalk:
    """One way through a list.

    Attributes:
        account: Key of the account.
        call_list: Name of its list.
        span: From when to when.
        attempt: Counts how often this part of the list was begun again, from 1.
    """

    account: str
    call_list: str
    span: Span
    attempt: int = 1


@dataclass(frozen=True, slots=True)
class Failure:
    """A span that could not be read, and why."""

    span: Span
    error: CalldeckError


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of a walk.

    Attributes:
        doubtful: Whether the list changed in a way that may have hidden calls anywhere.
        failures: Else the spans that are not known; the rest of the walk's is.
    """

    doubtful: bool
    failures: tuple[Failure, ...] = ()


def judge(outcomes: Sequence[Outcome], span: Span) -> Judgement:
    """Judge a walk by its pages: all numbered ones in any order, or those of a cursor as read."""
    numbered = any(one.page is not None and one.page.pages is not None for one in outcomes)
    ordered = sorted(outcomes, key=lambda one: int(one.key)) if numbered else list(outcomes)
    pages = [one.page for one in ordered if one.page]
    totals = {page.total for page in pages}
    if len(totals) > 1 or (totals != {None} and _repeat(pages)):
        return Judgement(doubtful=True)
    faults = [_fault(one, numbered=numbered) for one in ordered]
    exact = numbered and all(page.size is not None for page in pages)  # each page was counted
    if not exact and len(pages) == len(ordered) and _fewer_than_told(pages):
        return Judgement(doubtful=True)
    failures = _failures(ordered, faults, span)
    if failures and not _newest_first(pages):
        return Judgement(doubtful=True)  # the rows around a failure do not tell where it is
    return Judgement(False, failures)


def parts_of(walk: CallWalk, outcomes: Sequence[Outcome]) -> tuple[CallWalk, ...]:
    """The walk again in two halves with as many calls each: short walks see fewer changes."""
    times = sorted(call.at for one in outcomes if one.page for call in one.page.items)
    middle = times[len(times) // 2] if times else walk.span.end
    halves = (walk.span.part(middle, walk.span.end), walk.span.part(walk.span.start, middle))
    return tuple(
        CallWalk(walk.account, walk.call_list, half, walk.attempt + 1) for half in halves if half
    )


def changed(span: Span) -> Failure:
    """The failure of a walk that stayed doubtful."""
    return Failure(
        span,
        CalldeckError(
            say("The list changed while it was read."),
            say("Some of these calls may be missing."),
            say("Read them again."),
        ),
    )


def _fault(outcome: Outcome, *, numbered: bool) -> CalldeckError | None:
    """Why calls of a page are missing, or None."""
    page = outcome.page
    if outcome.fault or page is None or page.size is None:
        return outcome.fault
    rows = len(page.items) + page.unreadable
    expected = page.size if page.next is not None else rows
    if numbered and page.total is not None:
        expected = max(0, min(page.size, page.total - page.size * (int(outcome.key) - 1)))
    if rows >= expected:
        return None
    return UnreadableReply(
        say("A page came with fewer calls than it should have."), say("The list is not complete.")
    )


def _failures(
    ordered: Sequence[Outcome], faults: Sequence[CalldeckError | None], span: Span
) -> tuple[Failure, ...]:
    """Each run of faulty pages: from the call before it to the call after it, both included."""
    found: list[Failure] = []
    for faulty, run in groupby(range(len(ordered)), key=lambda at: faults[at] is not None):
        places = list(run)
        error = faults[places[0]]
        if not faulty or error is None:
            continue
        newer = [call for one in ordered[: places[0]] if one.page for call in one.page.items]
        older = [call for one in ordered[places[-1] + 1 :] if one.page for call in one.page.items]
        end = newer[-1].at + TICK if newer else span.end
        part = span.part(older[0].at if older else span.start, end)
        found.extend([Failure(part, error)] if part else [])
    last = ordered[-1] if ordered else None
    if last and last.page and last.page.next is not None:  # more pages than are ever read
        end = last.page.items[-1].at + TICK if last.page.items else span.end
        rest = span.part(span.start, end)
        found.extend([Failure(rest, UnreadableReply(say("The list is too long.")))] if rest else [])
    return tuple(found)


def _repeat(pages: Sequence[Page[FinishedCall]]) -> bool:
    """Whether a call is on two pages; one that a page itself names twice is the provider's way."""
    times = Counter(
        call for page in pages for call in {(one.direction, one.id) for one in page.items}
    )
    return any(count > 1 for count in times.values())


def _fewer_than_told(pages: Sequence[Page[FinishedCall]]) -> bool:
    total = pages[0].total if pages else None
    return total is not None and sum(len(p.items) + p.unreadable for p in pages) < total


def _newest_first(pages: Sequence[Page[FinishedCall]]) -> bool:
    times = [call.at for page in pages for call in page.items]
    return all(newer >= older for newer, older in pairwise(times))
