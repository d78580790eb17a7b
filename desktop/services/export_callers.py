"""Rows of the files of the worklist: the callers, and the figures of their missed calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from desktop.domain.call_figures import (
    WEEKDAYS,
    CallFigures,
    Count,
    hour_text,
    span_text,
)
from desktop.domain.cases import Outcome
from desktop.domain.worklist import Caller, ProofKind

Rows = list[list[str]]
Namer = Callable[[str], str]

LIST = "Missed calls"
"""Name of the sheet with the callers."""


def caller_rows(
    callers: Iterable[Caller],
    now: datetime,
    zone: tzinfo,
    agent_name: Namer = str,
    hotline_name: Namer = str,
) -> Rows:
    """A heading and one row per caller, in the order given.

    Args:
        callers: What is shown.
        now: Until when callers have been waiting.
        zone: Zone of the times, which the heading names.
        agent_name: What an agent id is written as.
        hotline_name: What a hotline number is written as.
    """
    heading = [
        *("Caller", "Number", "Missed", f"First missed ({zone})", f"Last missed ({zone})"),
        *("Waited (min)", "Called", "Agents rung", "State", "By", "Outcome", "Note"),
        f"Called back at ({zone})",
    ]
    rows = [heading]
    for caller in callers:
        agents = ", ".join(agent_name(agent) for agent in caller.agents)
        rows.append(
            [
                caller.name or ("" if caller.number else "Number withheld"),
                caller.number,
                str(caller.attempts),
                _local(caller.oldest, zone),
                _local(caller.newest, zone),
                str(round(caller.waited(now).total_seconds() / 60)),
                hotline_name(caller.called) if caller.called else "",
                agents,
                caller.state.value,
                _by(caller, agent_name),
                _outcome(caller),
                caller.case.note,
                _called_back_at(caller, zone),
            ]
        )
    return rows


def figure_sheets(
    figures: CallFigures, agent_name: Namer = str, hotline_name: Namer = str
) -> dict[str, Rows]:
    """The figures as tables by name, each with a heading."""
    usual = f"Usual (mean of {figures.weeks} weeks)" if figures.weeks > 1 else "Usual"
    told = "Not told"
    return {
        "By hour": [
            ["Hour", f"Missed on {figures.day.isoformat()}", usual],
            *([hour_text(count.at), *_counts(count)] for count in figures.hours),
        ],
        "By weekday": [
            ["Weekday", "Missed this week", usual],
            *([WEEKDAYS[count.at], *_counts(count)] for count in figures.days),
        ],
        "By agent": [
            ["Agent", "Called back", "Median time to call back"],
            *(
                [
                    agent_name(one.agent) if one.agent else told,
                    str(one.called_back),
                    span_text(one.median),
                ]
                for one in figures.agents
            ),
            [
                "Everybody",
                str(sum(one.called_back for one in figures.agents)),
                span_text(figures.callback),
            ],
        ],
        "By hotline": [
            ["Hotline", "Callers", "Closed", "Median time to call back"],
            *(
                [
                    hotline_name(one.hotline) if one.hotline else told,
                    str(one.missed),
                    str(one.closed),
                    span_text(one.median),
                ]
                for one in figures.hotlines
            ),
        ],
    }


def _counts(count: Count) -> tuple[str, str]:
    usual = "" if count.usual is None else f"{count.usual:.1f}".removesuffix(".0")
    return str(count.now), usual


def _local(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def _by(caller: Caller, agent_name: Namer) -> str:
    """Who holds the row, or closed it."""
    proof = caller.proof
    if proof is None:
        return caller.holder.name if caller.holder else ""
    if proof.by:
        return proof.by.name
    return agent_name(proof.agent) if proof.agent else ""


def _outcome(caller: Caller) -> str:
    """What closed the row, or what came of the last try."""
    proof, case = caller.proof, caller.case
    if proof:
        return proof.outcome.value if proof.outcome else proof.kind.value
    noted = case.outcome and case.outcome_at and case.outcome_at >= caller.oldest
    return case.outcome.value if case.outcome and noted else ""


def _called_back_at(caller: Caller, zone: tzinfo) -> str:
    proof = caller.proof
    if proof is None:
        return ""
    reached = proof.kind is ProofKind.NOTED and proof.outcome is Outcome.REACHED
    return _local(proof.at, zone) if reached or proof.kind is ProofKind.CALLED_BACK else ""
