"""What stands in place of recent calls while there are none, and what of them was not read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from desktop.controllers.call_history import CallHistoryController
from desktop.domain.call_history import Within
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.views.list_states import ListStates, WayOut
from desktop.views.messages import headline
from desktop.views.widgets.table_view import TableView

_BARS = ((16, 180), (260, 100), (400, 60), (490, 90), (620, 110))


class RecentStates(ListStates):
    """Reading, empty, no match, signed out."""

    def __init__(
        self, table: TableView, calls: CallHistoryController, clear: Callable[[], None]
    ) -> None:
        """Make the states.

        Args:
            table: The table that is covered.
            calls: What is listed.
            clear: Clears search and filters.
        """
        super().__init__(table, _BARS, 52)
        self._calls = calls
        self._clear = clear

    def update_state(self) -> None:
        """Show the rows, or say why there are none."""
        calls, table = self._calls, self._calls.table
        if table.rowCount():
            self.show_rows()
        elif not calls.signed_in:
            self.show_state("circle-user", self.tr("Not signed in"))
        elif not calls.loaded or (calls.reading and calls.wanted.everybody):
            self.show_reading()
        elif table.count:
            title = self.tr("No call matches “{text}”").format(text=table.needle)
            self._show_hidden(title, table.count)
        elif calls.every:
            self._show_hidden(self.tr("No call matches the filters"), calls.every)
        elif calls.error and calls.wanted.everybody:
            self.show_error(calls.error, calls.refresh)
        else:
            self._show_none()

    def gap_words(self) -> tuple[str, str] | None:
        """What was not read, and why; None when the list is complete."""
        calls, now = self._calls, datetime.now(UTC)
        if not calls.gaps:
            if not calls.unread or calls.reading:
                return None
            return (
                self.tr("The provider’s calls have not been read yet"),
                self.tr("Only what is known from before is listed."),
            )
        start = min(gap.start for gap in calls.gaps)
        end = max(gap.end for gap in calls.gaps)
        told = (
            self.tr("{start} to {end} was not read")
            if len({(gap.start, gap.end) for gap in calls.gaps}) == 1
            else self.tr("Parts of {start} to {end} were not read")
        ).format(
            start=local(words.day_and_clock(start, now, calls.zone)),
            end=local(words.day_and_clock(end, now, calls.zone)),
        )
        error = calls.gaps[0].error
        why = " ".join(part for part in (f"{local(headline(error))}.", local(error.hint)) if part)
        return told[:1].upper() + told[1:], why

    def _show_hidden(self, title: str, count: int) -> None:
        hidden = local(say("{count:,} calls", one="{count:,} call", count=count))
        self.show_state(
            "search-x",
            title,
            self.tr("Hidden by search and filters: {calls}.").format(calls=hidden),
            WayOut(
                self.tr("Clear search and filters"),
                "x",
                self._clear,
                name=self.tr("Show all recent calls"),
            ),
        )

    def _show_none(self) -> None:
        calls = self._calls
        anytime = WayOut(
            self.tr("Show any time"),
            "calendar-days",
            lambda: calls.choose(within=Within.ANY),
        )
        everybody = WayOut(self.tr("Show all calls"), "phone", lambda: calls.choose(everybody=True))
        ways = [] if calls.wanted.within is Within.ANY else [anytime]
        if calls.wanted.everybody:
            self.show_state(
                "phone",
                self.tr("No calls in this time"),
                self.tr("Refresh reads what the provider lists."),
                *ways,
            )
            return
        self.show_state(
            "phone-outgoing",
            self.tr("No calls from this desk yet"),
            self.tr("Calls that you place here are kept on this computer."),
            *ways,
            everybody,
        )
