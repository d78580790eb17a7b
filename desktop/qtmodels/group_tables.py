"""Groups, the members of one, and who could become one, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from desktop.domain.agent import Agent, AgentStatus
from desktop.domain.group import Group
from desktop.domain.wording import say
from desktop.qtmodels.agent_state_columns import no_status
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group with the number of its members, and of those whom calls do not reach."""

    group: Group
    members: int
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class MemberRow:
    """An agent, and why calls would not reach the agent, or ""."""

    agent: Agent
    warning: str = ""


class GroupTable(RowTable[GroupRow]):
    """Groups by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: list[Column[GroupRow]] = [
            Column(
                "name",
                say("Group"),
                lambda row: row.group.name,
                lambda row: row.group.name.casefold(),
                width=120,
                grows=True,
                always={Role.STRONG: True},
            ),
            Column(
                "members",
                say("Members"),
                lambda row: f"{row.members:,}",
                lambda row: row.members,
                painter="chip",
                width=96,
                always={Role.CHIP: False},
                answers={
                    Role.ICON: lambda row: "triangle-alert" if row.unreached else "users",
                    Role.TONE: lambda row: Tone.WARN if row.unreached else Tone.NEUTRAL,
                    _TOOLTIP: _unreached,
                },
                spoken=lambda row: f"{row.members:,} {_unreached(row)}".strip(),
            ),
        ]
        super().__init__(columns, lambda row: row.group.id, lambda row: row.group.name, parent)


class MemberTable(RowTable[MemberRow]):
    """Agents by id.

    Args:
        user_id: What the provider calls the id that agents sign in with.
        statuses: What an agent can be set to.
        reach: Whether to say whom calls do not reach.
    """

    def __init__(
        self,
        user_id: str,
        statuses: Sequence[AgentStatus],
        *,
        reach: bool,
        parent: QObject | None = None,
    ) -> None:
        columns = [_name(), _user_id(user_id), _status(statuses)]
        if reach:
            columns.append(_reach())
        super().__init__(
            columns,
            lambda row: row.agent.id,
            lambda row: f"{row.agent.name}\n{row.agent.user_id}",
            parent,
        )


def _name() -> Column[MemberRow]:
    return Column(
        "name",
        say("Name"),
        lambda row: row.agent.name,
        lambda row: row.agent.name.casefold(),
        painter="person",
        width=150,
        grows=True,
        answers={_TOOLTIP: lambda row: row.agent.name},
    )


def _user_id(title: str) -> Column[MemberRow]:
    return Column(
        "user_id",
        title,
        lambda row: row.agent.user_id,
        lambda row: row.agent.user_id.casefold(),
        width=132,
    )


def _status(statuses: Sequence[AgentStatus]) -> Column[MemberRow]:
    known = {status.value: status for status in statuses}

    def of(row: MemberRow) -> AgentStatus:
        value = row.agent.status
        if not value:
            return no_status(is_read=True)
        return known.get(value) or AgentStatus(value, value.capitalize(), "neutral", "info")

    return Column(
        "status",
        say("Status"),
        lambda row: of(row).label,
        lambda row: (not row.agent.status, of(row).label),
        painter="chip",
        width=140,
        answers={Role.ICON: lambda row: of(row).icon, Role.TONE: lambda row: Tone(of(row).tone)},
    )


def _reach() -> Column[MemberRow]:
    return Column(
        "reach",
        say("Calls"),
        lambda row: say("Not reached") if row.warning else "",
        lambda row: not row.warning,
        painter="chip",
        width=124,
        always={Role.TONE: Tone.WARN, Role.ICON: "triangle-alert"},
        answers={_TOOLTIP: lambda row: row.warning},
        spoken=lambda row: row.warning,
    )


def _unreached(row: GroupRow) -> str:
    if not row.unreached:
        return ""
    return say(
        "{count:,} agents are not reached",
        one="{count:,} agent is not reached",
        count=row.unreached,
    )
