"""The columns that say how an agent stands: status, system state, and where its calls ring."""

from __future__ import annotations

from desktop.domain.agent import AgentStatus, Routing, SystemState
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.agent_row import AgentRow, Sources
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone


def no_status(is_read: bool) -> AgentStatus:
    """What stands where there is no status: nobody set one, or nobody tells."""
    return AgentStatus(
        "", say("Not set") if is_read else say("Unknown"), "neutral", "circle-question-mark"
    )


def status_column(sources: Sources) -> Column[AgentRow]:
    """The manual status, with the time where it was set from this desk."""
    is_read, zone = sources.status_is_read, sources.zone
    statuses = {status.value: status for status in sources.statuses}
    not_known = no_status(is_read)

    def of(row: AgentRow) -> AgentStatus:
        value = row.agent.status
        if not value:
            return not_known
        return statuses.get(value) or AgentStatus(value, value.capitalize(), "neutral", "info")

    def note(row: AgentRow) -> str:
        if row.status_set:
            return say("set here {clock}", clock=words.clock(row.status_set, zone))
        return "" if is_read else say("not set here")

    return Column(
        "status",
        say("Status"),
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


def system_state_column() -> Column[AgentRow]:
    """What the provider's machine says, apart from what was set by hand."""

    def of(row: AgentRow) -> SystemState:
        return row.agent.system_state or SystemState.UNKNOWN

    return Column(
        "system_state",
        say("System state"),
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


def routing_column() -> Column[AgentRow]:
    """Where calls ring."""
    labels = {
        Routing.APP: (say("App or SIP"), "headset"),
        Routing.PHONE: (say("Phone number"), "smartphone"),
        None: (say("Not told"), "circle-question-mark"),
    }
    return Column(
        "routing",
        say("Route calls to"),
        lambda row: labels[row.agent.routing][0],
        lambda row: labels[row.agent.routing][0],
        painter="chip",
        width=150,
        always={Role.CHIP: False},
        answers={
            Role.ICON: lambda row: labels[row.agent.routing][1],
        },
    )
