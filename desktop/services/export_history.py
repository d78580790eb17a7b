"""Rows of the file of the history: one for each call, in the order given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import tzinfo

from desktop.domain.history_call import HistoryCall

Namer = Callable[[str], str]

HEADING_NAME = "Calls"
"""Name of the sheet."""


def history_rows(
    calls: Iterable[HistoryCall], zone: tzinfo, agent_name: Namer = str
) -> list[list[str]]:
    """A heading and one row per call.

    Args:
        calls: What is shown.
        zone: Zone of the times, which the heading names.
        agent_name: What an agent id is written as.
    """
    heading = [
        *("Direction", "Name", "Number", f"Time ({zone})", "Agent", "By", "Result"),
        *("Talked (s)", "Outcome", "Note", "Rang on", "Hotline", "Tags", "Recorded"),
    ]
    rows = [
        [
            call.direction.value,
            call.name,
            call.number or "Number withheld",
            call.at.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S"),
            agent_name(call.agent) if call.agent else "",
            call.by,
            call.result_text,
            str(call.seconds) if call.answered else "",
            call.outcome,
            call.note,
            call.ring_on.value if call.ring_on else "",
            call.hotline,
            call.tags,
            "yes" if call.recording else "",
        ]
        for call in calls
    ]
    return [heading, *rows]
