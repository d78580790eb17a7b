"""The columns of the agent table; which of them there are is the provider's data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import cache

from desktop.domain import phone
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.agent_row import AgentRow, Sources
from desktop.qtmodels.agent_state_columns import routing_column, status_column, system_state_column
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone

GROUPLESS = say("no group")
_WHOLE_DAY: dict[tuple[int, int] | None, tuple[int, int]] = {(1, 24): (0, 24)}
"""Hours count 1 to 24, and 1 to 24 is the whole day: it is drawn from midnight on."""
GOOD_PASSWORD = say("good")


def columns_of(sources: Sources) -> dict[str, Column[AgentRow]]:
    """Every column there is, by key."""
    columns = (
        _extension(),
        _name(),
        _user_id(),
        _phone(sources.country),
        _shift(),
        _sms_alert(),
        status_column(sources),
        system_state_column(),
        routing_column(),
        _groups(sources.groups),
        _last_call_end(sources.zone),
        _password(sources.password_fault),
        _id("id"),
        _id("agent_id", hidden=True),
    )
    return {column.key: column for column in columns}


def _as_number(text: str) -> int:
    return int(text) if text.isdigit() else 10**15


def _extension() -> Column[AgentRow]:
    return Column(
        "extension",
        say("Extension"),
        lambda row: row.agent.extension,
        lambda row: _as_number(row.agent.extension),
        width=96,
        always={Role.STRONG: True},
    )


def _name() -> Column[AgentRow]:
    return Column(
        "name",
        say("Name"),
        lambda row: row.agent.name,
        lambda row: row.agent.name.casefold(),
        painter="person",
        width=212,
        grows=True,
    )


def _user_id() -> Column[AgentRow]:
    return Column(
        "user_id",
        say("Stringee user ID"),
        lambda row: row.agent.user_id,
        lambda row: row.agent.user_id,
        width=150,
    )


def _phone(country: str) -> Column[AgentRow]:
    return Column(
        "phone",
        say("Phone number"),
        lambda row: phone.display(row.agent.phone, country) if row.agent.phone else "—",
        lambda row: row.agent.phone,
        width=160,
        searched=_searched_number(country),
    )


def _searched_number(country: str) -> Callable[[AgentRow], str]:
    """A number with and without the code of the country, cheaper than spacing it for reading."""

    def searched(row: AgentRow) -> str:
        number = row.agent.phone
        return f"{number}\n{_calling_code(country)}{number.lstrip('0')}" if number else "—"

    return searched


@cache
def _calling_code(country: str) -> str:
    import phonenumbers

    return str(phonenumbers.country_code_for_region(country) or "")


def _shift() -> Column[AgentRow]:
    def hours(row: AgentRow) -> tuple[int, int] | None:
        start, end = row.agent.shift_start, row.agent.shift_end
        return None if start is None or end is None else (start, end)

    def text(row: AgentRow) -> str:
        return words.shift_hours(row.agent.shift_start, row.agent.shift_end)

    @cache
    def found(said: str) -> str:
        plain = said.replace("–", "-")
        return f"{said}\n{plain}\n{plain.replace('-', '')}"  # a search drops marks in numbers

    return Column(
        "shift",
        say("Shift hours"),
        text,
        lambda row: hours(row) or (99, 99),
        painter="shift",
        width=200,
        answers={Role.SHIFT: lambda row: _WHOLE_DAY.get(hours(row), hours(row))},
        spoken=lambda row: text(row).replace("–", " to "),
        searched=lambda row: found(text(row)),
    )


def _sms_alert() -> Column[AgentRow]:
    return Column(
        "sms_alert",
        say("SMS alert"),
        lambda row: say("On") if row.agent.sms_alert else say("Off"),
        lambda row: not row.agent.sms_alert,
        painter="chip",
        width=108,
        always={Role.CHIP: False},
        answers={
            Role.ICON: lambda row: "bell" if row.agent.sms_alert else "bell-off",
            Role.TONE: lambda row: Tone.NEUTRAL if row.agent.sms_alert else Tone.MUTED,
        },
    )


def _groups(groups: Callable[[str], str]) -> Column[AgentRow]:
    def text(row: AgentRow) -> str:
        return groups(row.agent.id)

    return Column(
        "groups",
        say("Groups"),
        text,
        lambda row: text(row).casefold(),
        width=150,
        answers={Role.TONE: lambda row: Tone.MUTED if text(row) == GROUPLESS else Tone.NEUTRAL},
    )


def _password(fault_of: Callable[[str], str | None]) -> Column[AgentRow]:
    """How good a password is, in words; the password itself is in no cell."""

    def fault(row: AgentRow) -> str | None:
        return fault_of(row.agent.id)

    def text(row: AgentRow) -> str:
        found = fault(row)
        return "" if found is None else found or GOOD_PASSWORD

    return Column(
        "password",
        say("Password"),
        text,
        lambda row: (not fault(row), text(row)),
        painter="chip",
        width=200,
        always={Role.CHIP: False},
        answers={
            Role.ICON: lambda row: "triangle-alert" if fault(row) else "check",
            Role.TONE: lambda row: Tone.WARN if fault(row) else Tone.MUTED,
        },
        hidden=True,
    )


def _last_call_end(zone: tzinfo) -> Column[AgentRow]:
    def text(row: AgentRow) -> str:
        at = row.agent.last_call_end
        return words.day_and_clock(at, datetime.now(zone), zone) if at else say("never")

    return Column(
        "last_call_end",
        say("Last call end"),
        text,
        lambda row: row.agent.last_call_end.timestamp() if row.agent.last_call_end else 0.0,
        width=140,
        always={Role.TONE: Tone.MUTED},
    )


def _id(key: str, *, hidden: bool = False) -> Column[AgentRow]:
    """The provider's id; hidden at first where people know agents by another one."""
    return Column(
        key,
        say("Agent ID"),
        lambda row: row.agent.id,
        lambda row: row.agent.id,
        width=140,
        always={Role.TONE: Tone.MUTED},
        hidden=hidden,
    )
