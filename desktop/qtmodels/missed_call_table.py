"""Missed calls as a table: one row per call, newest first until sorted otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.domain import phone
from desktop.domain.call import Direction, MissedCall
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

DIRECTION_ICONS = {
    Direction.INCOMING: "phone-incoming",
    Direction.OUTGOING: "phone-outgoing",
    Direction.BOTH: "phone-missed",
}


class MissedCallTable(RowTable[MissedCall]):
    """Missed calls by direction and id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], row_id, _search_text, parent)

    def describe(
        self,
        *,
        country: str,
        zone: tzinfo,
        agent_name: Callable[[str], str],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Set the columns.

        Args:
            country: Default country of numbers.
            zone: Zone of the times shown.
            agent_name: Name of an agent by id; the id itself when it is not known.
            now: The present time, for ages.
        """
        self.set_columns(
            [
                _caller(country),
                _missed_at(zone, now),
                _called(country),
                _agent(agent_name),
                _waited(),
            ]
        )


def row_id(call: MissedCall) -> str:
    """Stable id of a row: the two directions are lists of their own at the provider."""
    return f"{call.direction.name}:{call.id}"


def _search_text(call: MissedCall) -> str:
    return f"{call.name}\n{call.customer}\n{call.called}\n{call.agent}"


def _caller(country: str) -> Column[MissedCall]:
    def number(call: MissedCall) -> str:
        return phone.display(call.customer, country) if call.customer else "Number withheld"

    return Column(
        "caller",
        "Caller",
        lambda call: call.name or number(call),
        # Names first. One text sorts twice as fast as a pair, which counts at 100,000 rows.
        lambda call: f"0{call.name.casefold()}" if call.name else f"1{call.customer}",
        painter="two_line",
        width=212,
        grows=True,
        answers={
            Role.SECOND_LINE: lambda call: number(call) if call.name else "not in contacts",
        },
        always={Role.STRONG: True},
    )


def _missed_at(zone: tzinfo, now: Callable[[], datetime]) -> Column[MissedCall]:
    return Column(
        "at",
        "Missed",
        lambda call: words.day_and_clock(call.at, now(), zone),
        lambda call: call.at.timestamp(),
        painter="two_line",
        width=204,
        answers={
            Role.SECOND_LINE: lambda call: (
                f"{words.ago(call.at, now())}, {call.direction.value.lower()}"
            ),
            Role.ICON: lambda call: DIRECTION_ICONS[call.direction],
        },
    )


def _called(country: str) -> Column[MissedCall]:
    return Column(
        "called",
        "Called",
        lambda call: phone.display(call.called, country) if call.called else "—",
        lambda call: call.called,
        width=168,
    )


def _agent(agent_name: Callable[[str], str]) -> Column[MissedCall]:
    return Column(
        "agent",
        "Agent",
        lambda call: agent_name(call.agent) if call.agent else "not told",
        lambda call: (not call.agent, agent_name(call.agent).casefold()),
        width=160,
        answers={Role.TONE: lambda call: Tone.NEUTRAL if call.agent else Tone.MUTED},
    )


def _waited() -> Column[MissedCall]:
    return Column(
        "waited",
        "Waited",
        lambda call: words.wait_time(call.seconds),
        lambda call: -1 if call.seconds is None else call.seconds,
        width=96,
    )
