"""What stands in the place of the missed callers while there are none, and what is missing."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal

from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.session import SessionController
from desktop.domain.call import Direction
from desktop.domain.period import Preset
from desktop.domain.wording import say
from desktop.domain.worklist import ProofKind, Which
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.list_states import ListStates, WayOut
from desktop.views.messages import headline
from desktop.views.widgets.table_view import TableView

_BARS = ((16, 150), (240, 120), (440, 110), (608, 90))
_ROW = 52  # px


class MissedStates(ListStates):
    """Chooses the state to show; the first that holds counts."""

    clear_search = Signal()

    def __init__(
        self, missed: MissedCallsController, session: SessionController, table: TableView
    ) -> None:
        super().__init__(table, _BARS, _ROW)
        self._missed = missed
        self._session = session

    def update_state(self, searched: str) -> None:
        """Show the state that holds now, or the rows."""
        missed = self._missed
        if self._session.account is None:
            self._show_signed_out()
        elif missed.forbidden:
            title = self.tr("No missed calls with this sign-in")
            self.show_state("circle-slash", title, missed.forbidden)
        elif missed.table.rowCount():
            self.show_rows()
        elif missed.table.count:
            self._show_no_match(searched)
        elif missed.reading:
            self.show_reading()
        elif missed.error:
            self.show_error(missed.error, missed.refresh)
        elif missed.gaps and not missed.callers:
            self.show_error(missed.gaps[0].error, missed.read_again)
        elif missed.gaps:
            title = self.tr("Nobody here among the calls that were read")
            self.show_state("unplug", title, self.tr("Some calls are not known: read them again."))
        elif missed.read_at:
            self._show_none()
        else:
            self.show_rows()

    def _show_signed_out(self) -> None:
        if self._session.signing_in:
            self.show_state("loader-circle", self.tr("Signing in"))
            return
        self.show_state(
            "circle-user",
            self.tr("Not signed in"),
            self.tr("Sign in to see who could not reach you, or try the demo."),
            WayOut(self.tr("Sign in"), "log-in", self._session.ask_to_sign_in, "primary"),
        )

    def _show_no_match(self, searched: str) -> None:
        count = local(
            say("{count:,} callers", one="{count:,} caller", count=self._missed.table.count)
        )
        self.show_state(
            "search-x",
            self.tr("No missed call matches “{text}”").format(text=searched.strip()),
            self.tr("Hidden by the search: {callers}.").format(callers=count),
            WayOut(
                self.tr("Clear search"),
                "x",
                self.clear_search.emit,
                name=self.tr("Show all missed calls"),
            ),
        )

    def _show_none(self) -> None:
        missed = self._missed
        if missed.which is Which.OPEN:
            self._show_nobody_waits()
        elif missed.which is Which.MINE:
            self.show_state(
                "hand",
                self.tr("You have claimed nobody"),
                self.tr("Claim a caller, or call one back: nobody else does then."),
            )
        elif missed.which is Which.SNOOZED:
            text = self.tr("Who is snoozed waits here until the time that you choose.")
            self.show_state("alarm-clock-plus", self.tr("Nobody is snoozed"), text)
        else:
            title = self.tr("Nobody was called back {when}").format(when=self._when())
            text = self.tr("Who is called back, or gets through, is listed here with the proof.")
            self.show_state("check-check", title, text)

    def _show_nobody_waits(self) -> None:
        """Everyone who was missed was called back, or there was nobody."""
        missed = self._missed
        closed, snoozed = missed.counts[Which.CLOSED], missed.counts[Which.SNOOZED]
        if not closed and not snoozed:
            self._show_nobody_missed()
            return
        told = []
        if closed:
            noted = any(row.proof and row.proof.kind is ProofKind.NOTED for row in missed.callers)
            if noted:
                done = say(
                    "{count:,} callers are dealt with.",
                    one="{count:,} caller is dealt with.",
                    count=closed,
                )
            else:
                done = say(
                    "{count:,} callers were called back.",
                    one="{count:,} caller was called back.",
                    count=closed,
                )
            told.append(local(done))
        if snoozed:
            told.append(self.tr("{count} snoozed.").format(count=f"{snoozed:,}"))
        self.show_state("check-check", self.tr("Nobody is waiting"), " ".join(told), tone=Tone.OK)

    def _show_nobody_missed(self) -> None:
        kinds = {
            Direction.INCOMING: self.tr("No missed calls {when}"),
            Direction.OUTGOING: self.tr("No unanswered outgoing calls {when}"),
            Direction.BOTH: self.tr("No missed calls, in or out, {when}"),
        }
        title = kinds[self._missed.direction].format(when=self._when())
        self.show_state("check-check", title, self.tr("Everyone was answered."))

    def _when(self) -> str:
        missed = self._missed
        spans = {
            Preset.LAST_24_HOURS: self.tr("in the last 24 hours"),
            Preset.TODAY: self.tr("today"),
            Preset.YESTERDAY: self.tr("yesterday"),
            Preset.LAST_7_DAYS: self.tr("in the last 7 days"),
            Preset.LAST_30_DAYS: self.tr("in the last 30 days"),
        }
        if missed.preset in spans:
            return spans[missed.preset]
        first, last = (words.day(day) for day in sorted(missed.days))
        if first == last:
            return self.tr("on {day}").format(day=first)
        return self.tr("from {first} to {last}").format(first=first, last=last)

    def gap_words(self) -> tuple[str, str]:
        """What was not read, and why; asked only while there are gaps."""
        gaps, zone, now = self._missed.gaps, self._missed.zone, datetime.now(UTC)
        error = gaps[0].error
        start, end = min(gap.start for gap in gaps), max(gap.end for gap in gaps)
        span = self.tr("{start} to {end}").format(
            start=words.day_and_clock(start, now, zone), end=words.day_and_clock(end, now, zone)
        )
        whole, parts = self.tr("{span} was not read"), self.tr("Parts of {span} were not read")
        told = (whole if len(gaps) == 1 else parts).format(span=span)
        return told[:1].upper() + told[1:], f"{headline(error)}. {error.hint}".strip()
