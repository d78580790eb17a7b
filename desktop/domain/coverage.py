"""What of a list of calls has been read, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Covered:
    """A span of a call list that was read completely.

    Attributes:
        start: From when, UTC.
        end: Up to when, UTC.
        read_at: When it was read, UTC.
    """

    start: datetime
    end: datetime
    read_at: datetime
