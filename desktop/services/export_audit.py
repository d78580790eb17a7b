"""The audit log as rows of a file, one for each entry, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from desktop.domain.runs import AuditEntry

HEADING = (
    "Time",
    "Who",
    "Agent ID",
    "Name",
    "Action",
    "Field",
    "Old",
    "New",
    "Outcome",
    "Reply",
    "Run",
)


def audit_rows(entries: Iterable[AuditEntry], zone: tzinfo) -> list[tuple[str, ...]]:
    """A heading and a row for each entry; secrets are not in them.

    Args:
        entries: The entries.
        zone: Zone of the times, which are written with their offset: ``2026-11-23T17:30:00+05:30``.
    """
    rows = [
        (
            entry.at.astimezone(zone).isoformat(timespec="seconds"),
            entry.who,
            entry.agent,
            entry.name,
            entry.action,
            entry.field,
            entry.old,
            entry.new,
            entry.outcome,
            entry.reply,
            entry.run,
        )
        for entry in entries
    ]
    return [HEADING, *rows]
