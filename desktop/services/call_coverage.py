"""How complete the calls of a period are: what every list of every account covers, and its gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.coverage import Covered, Span, merged, missing, without
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.services.call_walk import Failure

ListKey = tuple[str, str]
"""Key of an account and name of one of its lists."""


@dataclass(frozen=True, slots=True)
class CallGap:
    """Calls that are not known.

    Attributes:
        account: Key of the account.
        call_list: Name of its list.
        start: First time that is not known.
        end: First time after it.
        error: Why.
    """

    account: str
    call_list: str
    start: datetime
    end: datetime
    error: CalldeckError


@dataclass(frozen=True, slots=True)
class Coverage:
    """How complete the calls of a period are, as far as it has passed when it was last read.

    Attributes:
        complete: Whether every list was read; a list that was not has gaps.
        read_at: When the newest part of the list that waits longest was read, or None when a list
            was never read.
        gaps: What is not known, by list, oldest first.
    """

    complete: bool
    read_at: datetime | None
    gaps: tuple[CallGap, ...]


NOTHING_READ = Coverage(complete=False, read_at=None, gaps=())


class CoverageBook:
    """What was read of each list during this run, and why the rest was not."""

    def __init__(self) -> None:
        self._covered: dict[ListKey, tuple[Covered, ...]] = {}
        self._failures: dict[ListKey, list[Failure]] = {}

    def covered(self, key: ListKey) -> tuple[Covered, ...]:
        """What was read of a list."""
        return self._covered.get(key, ())

    def load(self, key: ListKey, covered: Sequence[Covered]) -> None:
        """Take over what the store knows of a list, in place of what was known."""
        self._covered[key] = merged(covered)

    def note(
        self, key: ListKey, span: Span, failures: Sequence[Failure], begun: datetime
    ) -> tuple[Covered, ...]:
        """A span was read, except for what failed; returns what that adds to the coverage.

        Args:
            key: Of the list.
            span: What was read.
            failures: What of it was not.
            begun: When the reading began.
        """
        parts = without(span, [failure.span for failure in failures])
        read = tuple(Covered(part.start, part.end, begun) for part in parts)
        self._covered[key] = merged([*self.covered(key), *read])
        kept = [old for old in self._failures.get(key, []) if not old.span.part(*_ends(span))]
        self._failures[key] = [*kept, *failures]
        return read

    def coverage(self, keys: Iterable[ListKey], span: Span) -> Coverage:
        """How complete a span is over these lists."""
        gaps: list[CallGap] = []
        read_at: list[datetime | None] = []
        for key in keys:
            covered = self.covered(key)
            gaps.extend(self._gap(key, part) for part in missing(covered, span))
            known = [one for one in covered if one.span.part(*_ends(span))]
            read_at.append(known[-1].read_at if known else None)
        dates = [at for at in read_at if at]
        oldest = min(dates) if dates and len(dates) == len(read_at) else None
        return Coverage(not gaps, oldest, tuple(gaps))

    def _gap(self, key: ListKey, part: Span) -> CallGap:
        failures = self._failures.get(key, [])
        errors = [one.error for one in failures if one.span.part(*_ends(part))]
        return CallGap(*key, part.start, part.end, errors[0] if errors else _unread())


def _ends(span: Span) -> tuple[datetime, datetime]:
    return span.start, span.end


def _unread() -> CalldeckError:
    return CalldeckError(
        say("These calls have not been read yet."),
        say("The list is not complete."),
        say("Refresh the list."),
    )
