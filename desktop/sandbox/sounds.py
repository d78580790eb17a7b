"""Two short recordings that any player plays: five seconds of silence, and a second of a tone."""

from __future__ import annotations

import io
import math
import struct
import wave

_RATE = 8_000
_TONE_HZ, _LOUDNESS = 440, 6_000
# MPEG 1 layer 3, 32 kbit/s, 44.1 kHz, mono; without side information a frame is silent.
_SILENT_FRAME = b"\xff\xfb\x10\xc4" + bytes(100)
_FRAMES_IN_5_S = 192
_TAG = b"ID3\x03\x00\x00\x00\x00\x00\x00"

MP3 = _TAG + _SILENT_FRAME * _FRAMES_IN_5_S


def _tone() -> bytes:
    samples = [
        round(_LOUDNESS * math.sin(2 * math.pi * _TONE_HZ * at / _RATE)) for at in range(_RATE)
    ]
    written = io.BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_RATE)
        sound.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return written.getvalue()


WAV = _tone()
