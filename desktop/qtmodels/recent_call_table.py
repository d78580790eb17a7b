"""Calls placed from this desk, newest first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.domain import phone
from desktop.domain.call import OPEN_RESULTS, CallResult, RecentCall, RingOn
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_RESULTS: dict[CallResult, tuple[str, Tone]] = {
    CallResult.ASKING: ("loader-circle", Tone.INFO),
    CallResult.RINGING_YOU: ("bell-ring", Tone.INFO),
    CallResult.TALKED: ("circle-check", Tone.OK),
    CallResult.NOT_ANSWERED: ("phone-off", Tone.WARN),
    CallResult.REFUSED: ("circle-alert", Tone.BAD),
    CallResult.NOT_SENT: ("circle-slash", Tone.NEUTRAL),
    CallResult.UNKNOWN: ("circle-question-mark", Tone.UNKNOWN),
}


class RecentCallTable(RowTable[RecentCall]):
    """Recent calls by wish."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda call: call.wish, _search_text, parent)

    def describe(
        self,
        *,
        country: str,
        zone: tzinfo,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Set the columns; see :meth:`MissedCallTable.describe`."""
        self.set_columns([_called(country), _result(), _talked(), _rang_on(), _when(zone, now)])


def _search_text(call: RecentCall) -> str:
    return f"{call.name}\n{call.to}\n{call.result.value}\n{call.note}"


def _called(country: str) -> Column[RecentCall]:
    return Column(
        "called",
        say("Called"),
        lambda call: call.name or phone.display(call.to, country),
        lambda call: (not call.name, (call.name or call.to).casefold()),
        painter="two_line",
        width=240,
        grows=True,
        answers={
            Role.SECOND_LINE: lambda call: (
                phone.display(call.to, country) if call.name else say("not in contacts")
            ),
        },
        always={Role.ICON: "phone-outgoing", Role.STRONG: True},
    )


def _result() -> Column[RecentCall]:
    return Column(
        "result",
        say("Result"),
        lambda call: call.result.value,
        lambda call: call.result.value,
        painter="chip",
        width=190,
        answers={
            Role.ICON: lambda call: _RESULTS[call.result][0],
            Role.TONE: lambda call: _RESULTS[call.result][1],
        },
    )


def _talked() -> Column[RecentCall]:
    return Column(
        "talked",
        say("Talked"),
        lambda call: words.talk_time(call.seconds),
        lambda call: call.seconds or 0,
        width=88,
    )


def _rang_on() -> Column[RecentCall]:
    return Column(
        "ring_on",
        say("Rang me on"),
        lambda call: call.ring_on.value,
        lambda call: call.ring_on.value,
        painter="chip",
        width=130,
        answers={
            Role.ICON: lambda call: "headset" if call.ring_on is RingOn.SOFTPHONE else "smartphone",
        },
        always={Role.CHIP: False, Role.TONE: Tone.MUTED},
    )


def _when(zone: tzinfo, now: Callable[[], datetime]) -> Column[RecentCall]:
    def text(call: RecentCall) -> str:
        if call.result in OPEN_RESULTS:
            return say("now")
        return words.day_and_clock(call.at, now(), zone)

    return Column("when", say("When"), text, lambda call: call.at.timestamp(), width=130)
