"""Recordings of calls: what they may be called, how they begin, and why there is none."""

from __future__ import annotations

import re
from enum import Enum

from desktop.domain.errors import NotFound
from desktop.domain.wording import say

SMALLEST = 1_000
"""Bytes; what is shorter is no talk, but most likely a refusal in disguise."""
LARGEST = 200_000_000
"""Bytes; two hours of a WAV in stereo."""

_NAME = re.compile(r"[A-Za-z0-9._-]{1,255}")


class AudioKind(Enum):
    """Kinds of sound files; the values are the endings of their names."""

    MP3 = "mp3"
    WAV = "wav"
    MP4 = "m4a"
    OGG = "ogg"


class NoRecording(NotFound):
    """The provider has no such recording: not yet, or no longer."""

    title = say("The recording is not there.")
    message = say("Nothing was saved.")
    hint = say("Right after a call it takes a while; later the provider may have deleted it.")


def is_recording_name(name: str) -> bool:
    """Whether a name from a call list may go into a request; it is written by others."""
    return _NAME.fullmatch(name) is not None and name.strip(".") != ""


def kind_of(first: bytes) -> AudioKind | None:
    """The kind of a sound file by its first 12 bytes, whatever its name or its type say."""
    if first[:4] == b"RIFF" and first[8:12] == b"WAVE":
        return AudioKind.WAV
    if first[:3] == b"ID3" or (len(first) > 1 and first[0] == 0xFF and first[1] & 0xE6 == 0xE2):
        return AudioKind.MP3
    if first[4:8] == b"ftyp":
        return AudioKind.MP4
    if first[:4] == b"OggS":
        return AudioKind.OGG
    return None
