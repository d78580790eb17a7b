"""The missed calls of one caller, for the panel beside the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.domain import phone
from desktop.domain.call import Direction, MissedCall
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.missed_call_table import row_id
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable


class CallerHistory(RowTable[MissedCall]):
    """Missed calls of one number, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], row_id, lambda call: call.called, parent)

    def describe(self, *, country: str, zone: tzinfo, agent_name: Callable[[str], str]) -> None:
        """Set the columns; see :meth:`MissedCallTable.describe`."""

        def line(call: MissedCall) -> str:
            called = phone.display(call.called, country) if call.called else ""
            return ", ".join(
                part for part in (called, agent_name(call.agent) if call.agent else "") if part
            )

        self.set_columns(
            [
                Column(
                    "what",
                    "What happened",
                    _what,
                    lambda call: call.at.timestamp(),
                    painter="two_line",
                    width=200,
                    grows=True,
                    answers={Role.SECOND_LINE: line},
                    always={Role.ICON: "phone-missed", Role.TONE: Tone.BAD},
                ),
                Column(
                    "at",
                    "When",
                    lambda call: words.day_and_clock(call.at, datetime.now(UTC), zone),
                    lambda call: call.at.timestamp(),
                    width=120,
                    always={Role.TONE: Tone.NEUTRAL},
                ),
            ]
        )

    def show_caller(self, customer: str, calls: Iterable[MissedCall]) -> None:
        """Show the calls of this number; a withheld number is nobody's history."""
        mine = [call for call in calls if call.customer == customer] if customer else []
        self.set_rows(sorted(mine, key=lambda call: call.at, reverse=True))


def _what(call: MissedCall) -> str:
    outgoing = call.direction is Direction.OUTGOING
    what = "Not reached" if outgoing else "Missed"
    if call.seconds is None:
        return what
    return f"{what}, {'rang' if outgoing else 'waited'} {words.wait_time(call.seconds)}"
