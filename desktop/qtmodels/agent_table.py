"""The agents as a table; which columns there are is the provider's data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.domain import phone
from desktop.domain.agent import Agent, AgentStatus, Routing, SystemState
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable


@dataclass(frozen=True, slots=True)
class AgentRow:
    """An agent and when its status was set from this desk (None when it was not)."""

    agent: Agent
    status_set: datetime | None = None


class AgentTable(RowTable[AgentRow]):
    """Agents by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda row: row.agent.id, _search_text, parent)

    def describe(
        self,
        keys: Sequence[str],
        statuses: Sequence[AgentStatus],
        *,
        status_is_read: bool,
        country: str,
        zone: tzinfo,
    ) -> None:
        """Take over a provider's columns.

        Args:
            keys: Column keys of the provider's profile; unknown ones are passed over.
            statuses: The statuses that the provider knows.
            status_is_read: False where only what was set from here is known.
            country: Default country of numbers.
            zone: Zone of the times shown.
        """
        by_value = {status.value: status for status in statuses}
        columns = {
            column.key: column
            for column in (
                _extension(),
                _name(),
                _user_id(),
                _phone(country),
                _shift(),
                _sms_alert(),
                _status(by_value, status_is_read, zone),
                _system_state(),
                _routing(),
                _last_call_end(zone),
                _id(),
            )
        }
        self.set_columns([columns[key] for key in keys if key in columns])


def _search_text(row: AgentRow) -> str:
    agent = row.agent
    parts = (agent.name, agent.extension, agent.phone, agent.user_id, agent.id, agent.status)
    return "\n".join(parts)


def _as_number(text: str) -> int:
    return int(text) if text.isdigit() else 10**15


def _extension() -> Column[AgentRow]:
    return Column(
        "extension",
        "Extension",
        lambda row: row.agent.extension,
        lambda row: _as_number(row.agent.extension),
        width=96,
        always={Role.STRONG: True},
    )


def _name() -> Column[AgentRow]:
    return Column(
        "name",
        "Name",
        lambda row: row.agent.name,
        lambda row: row.agent.name.casefold(),
        painter="person",
        width=212,
        grows=True,
    )


def _user_id() -> Column[AgentRow]:
    return Column(
        "user_id",
        "Stringee user ID",
        lambda row: row.agent.user_id,
        lambda row: row.agent.user_id,
        width=150,
    )


def _phone(country: str) -> Column[AgentRow]:
    return Column(
        "phone",
        "Phone number",
        lambda row: phone.display(row.agent.phone, country) if row.agent.phone else "—",
        lambda row: row.agent.phone,
        width=160,
    )


def _shift() -> Column[AgentRow]:
    def hours(row: AgentRow) -> tuple[int, int] | None:
        start, end = row.agent.shift_start, row.agent.shift_end
        return None if start is None or end is None else (start, end)

    def spoken(row: AgentRow) -> str:
        return words.shift_hours(row.agent.shift_start, row.agent.shift_end).replace("–", " to ")

    return Column(
        "shift",
        "Shift hours",
        lambda row: words.shift_hours(row.agent.shift_start, row.agent.shift_end),
        lambda row: hours(row) or (99, 99),
        painter="shift",
        width=200,
        answers={Role.SHIFT: hours},
        spoken=spoken,
    )


def _sms_alert() -> Column[AgentRow]:
    return Column(
        "sms_alert",
        "SMS alert",
        lambda row: "On" if row.agent.sms_alert else "Off",
        lambda row: not row.agent.sms_alert,
        painter="chip",
        width=108,
        always={Role.CHIP: False},
        answers={
            Role.ICON: lambda row: "bell" if row.agent.sms_alert else "bell-off",
            Role.TONE: lambda row: Tone.NEUTRAL if row.agent.sms_alert else Tone.MUTED,
        },
    )


def _status(statuses: Mapping[str, AgentStatus], is_read: bool, zone: tzinfo) -> Column[AgentRow]:
    not_known = AgentStatus(
        "", "Not set" if is_read else "Unknown", "neutral", "circle-question-mark"
    )

    def of(row: AgentRow) -> AgentStatus:
        value = row.agent.status
        if not value:
            return not_known
        return statuses.get(value) or AgentStatus(value, value.capitalize(), "neutral", "info")

    def note(row: AgentRow) -> str:
        if row.status_set:
            return f"set here {words.clock(row.status_set, zone)}"
        return "" if is_read else "not set here"

    return Column(
        "status",
        "Status",
        lambda row: of(row).label,
        lambda row: (not row.agent.status, of(row).label),
        painter="chip",
        width=150 if is_read else 224,
        answers={
            Role.ICON: lambda row: of(row).icon,
            Role.TONE: lambda row: Tone(of(row).tone),
            Role.NOTE: note,
        },
        spoken=lambda row: f"{of(row).label}, {note(row)}".strip(", "),
    )


_STATE_ICONS = {
    SystemState.FREE: ("circle", Tone.OK),
    SystemState.BUSY: ("circle-minus", Tone.NEUTRAL),
    SystemState.NEVER_USED: ("circle-question-mark", Tone.NEUTRAL),
    SystemState.WRAP_UP: ("notebook-pen", Tone.NEUTRAL),
    SystemState.OFFLINE: ("circle-slash", Tone.MUTED),
    SystemState.UNKNOWN: ("circle-question-mark", Tone.MUTED),
}


def _system_state() -> Column[AgentRow]:
    def of(row: AgentRow) -> SystemState:
        return row.agent.system_state or SystemState.UNKNOWN

    return Column(
        "system_state",
        "System state",
        lambda row: of(row).value,
        lambda row: of(row).value,
        painter="chip",
        width=176,
        always={Role.CHIP: False},
        answers={
            Role.ICON: lambda row: _STATE_ICONS[of(row)][0],
            Role.TONE: lambda row: _STATE_ICONS[of(row)][1],
        },
    )


def _routing() -> Column[AgentRow]:
    labels = {
        Routing.APP: ("App or SIP", "headset"),
        Routing.PHONE: ("Phone number", "smartphone"),
        None: ("Not told", "circle-question-mark"),
    }
    return Column(
        "routing",
        "Route calls to",
        lambda row: labels[row.agent.routing][0],
        lambda row: labels[row.agent.routing][0],
        painter="chip",
        width=150,
        always={Role.CHIP: False},
        answers={
            Role.ICON: lambda row: labels[row.agent.routing][1],
        },
    )


def _last_call_end(zone: tzinfo) -> Column[AgentRow]:
    def text(row: AgentRow) -> str:
        at = row.agent.last_call_end
        return words.day_and_clock(at, datetime.now(zone), zone) if at else "never"

    return Column(
        "last_call_end",
        "Last call end",
        text,
        lambda row: row.agent.last_call_end.timestamp() if row.agent.last_call_end else 0.0,
        width=140,
        always={Role.TONE: Tone.MUTED},
    )


def _id() -> Column[AgentRow]:
    return Column(
        "id",
        "Agent ID",
        lambda row: row.agent.id,
        lambda row: row.agent.id,
        width=140,
        always={Role.TONE: Tone.MUTED},
    )
