"""A recording in memory, as a provider writes it."""

from __future__ import annotations

from desktop.domain.errors import CalldeckError
from desktop.domain.recording import AudioKind


class Heard:
    """What was written; ``begun`` counts how often it began anew.

    Attributes:
        stop_at: Bytes after which the next piece is refused, as somebody who stops it does.
    """

    def __init__(self, stop_at: int | None = None) -> None:
        self.begun, self.kind, self.total = 0, None, None
        self.content = b""
        self.stop_at = stop_at

    kind: AudioKind | None
    total: int | None

    def begin(self, kind: AudioKind, total: int | None) -> None:
        self.begun += 1
        self.kind, self.total, self.content = kind, total, b""

    def write(self, piece: bytes) -> None:
        if self.stop_at is not None and len(self.content) >= self.stop_at:
            raise CalldeckError("stopped")
        self.content += piece
