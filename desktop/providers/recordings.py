"""Tells a recording from a refusal in its place: no header of an answer is to be believed.

TeleCMI refuses with HTTP 200 and some fifty bytes of JSON, gateways with a page of HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.errors import UnreadableReply
from desktop.domain.recording import LARGEST, SMALLEST, is_recording_name, kind_of
from desktop.domain.wording import say
from desktop.providers.base import RecordingFile
from desktop.providers.decoding import BadValue, whole
from desktop.providers.http import Reply

DEADLINE = 600.0
"""Seconds for a whole recording; one that stands still is given up as early as anything else."""
ACCEPT: Mapping[str, str] = MappingProxyType({"Accept": "audio/*, application/json"})
_NO_SOUND = ("text/", "application/json", "application/xml", "application/xhtml")


class SoundSink:
    """Gives the body of an answer to a file, if it is sound.

    Attributes:
        taken: Whether the last answer was sound.

    Args:
        file: Where it goes.
    """

    def __init__(self, file: RecordingFile) -> None:
        self.taken = False
        self._file = file
        self._size = 0

    def begin(self, head: Reply, first: bytes) -> bool:
        """Whether the answer is sound by its status, its type and its first bytes."""
        self._size = 0
        kind = kind_of(first) if head.status == 200 else None
        named = head.headers.get("content-type", "").strip().lower()
        self.taken = kind is not None and not named.startswith(_NO_SOUND)
        if kind is None or not self.taken:
            return False
        total = _total(head)
        if total is not None and total > LARGEST:
            raise _too_large()
        self._file.begin(kind, total)
        return True

    def write(self, piece: bytes) -> None:
        """Hand it on, unless there is too much of it."""
        self._size += len(piece)
        if self._size > LARGEST:
            raise _too_large()
        self._file.write(piece)

    def require_whole(self) -> None:
        """Refuse what is too short to be a talk."""
        if self._size < SMALLEST:
            raise UnreadableReply(
                say("The recording is too short to be one."),
                say("Nothing was saved."),
                say("Try again; if it stays, copy the details for support."),
            )


def require_name(recording: str) -> None:
    """Refuse a name that a URL should not hold.

    Raises:
        UnreadableReply: Nothing was sent.
    """
    if not is_recording_name(recording):
        raise UnreadableReply(
            say("The recording has a name that is not asked for."), say("Nothing was sent.")
        )


def _total(head: Reply) -> int | None:
    if "content-encoding" in head.headers:
        return None
    try:
        return whole(head.headers.get("content-length"))
    except BadValue:
        return None


def _too_large() -> UnreadableReply:
    return UnreadableReply(
        say("The recording is too large."),
        say("More than {size} MB are not fetched. Nothing was saved.", size=LARGEST // 1_000_000),
        say("Download it in the provider's dashboard."),
    )
