"""The envelope of a release: bytes that nobody reads before their signature was found good.

It is JSON, ``{"payload": base64, "signatures": [{"key": id, "sig": base64}]}``, written in one way
only. The signatures are Ed25519 over the bytes of the payload.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any

from desktop.domain.errors import CalldeckError
from desktop.domain.wording import listed, say

LARGEST = 256 * 1024
"""Bytes of an envelope; a real one has some five thousand."""
KEY_BYTES = 32
_MOST_SIGNATURES = 8


class ReleaseRefused(CalldeckError):
    """What came is not a release that may be offered; the text says why."""

    title = say("The update was refused.")
    hint = say("Go on working with this version. If it stays, tell your IT department.")

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(message=listed([reason, CalldeckError.message], " "), hint=hint)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature.

    Attributes:
        key: Id of the key that it claims to be of; see :func:`key_id`.
        value: 64 bytes, Ed25519.
    """

    key: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload nobody has read yet.

    Attributes:
        payload: What was signed.
        signatures: By whom, as is claimed.
    """

    payload: bytes
    signatures: tuple[Signature, ...]


def key_id(key: bytes) -> str:
    """How signatures call a public key: 16 hexadecimal digits."""
    return hashlib.sha256(key).hexdigest()[:16]


def read_keys(text: str) -> tuple[bytes, ...]:
    """Public keys of 32 bytes, in base64, with blanks or commas between them.

    Raises:
        ValueError: One is no such key.
    """
    keys = tuple(_decoded(word) for word in text.replace(",", " ").split())
    if any(len(key) != KEY_BYTES for key in keys):
        raise ValueError("no public key")
    return keys


def packed(envelope: Envelope) -> bytes:
    """The one way in which an envelope is written."""
    document = {
        "payload": base64.b64encode(envelope.payload).decode(),
        "signatures": [
            {"key": signature.key, "sig": base64.b64encode(signature.value).decode()}
            for signature in envelope.signatures
        ],
    }
    return json.dumps(document, separators=(",", ":")).encode() + b"\n"


def read_envelope(raw: bytes) -> Envelope:
    """Take an envelope apart without looking at its payload.

    Raises:
        ReleaseRefused: It is too large, no envelope, not signed, or not written in the one way.
    """
    if len(raw) > LARGEST:
        raise ReleaseRefused(say("The answer of the update server is too large."))
    try:
        document = json.loads(raw)
        listed_signatures = document["signatures"]
        if not isinstance(listed_signatures, list) or len(listed_signatures) > _MOST_SIGNATURES:
            raise ValueError("no signatures")
        signatures = tuple(
            Signature(str(each["key"]), _decoded(each["sig"])) for each in listed_signatures
        )
        envelope = Envelope(_decoded(document["payload"]), signatures)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ReleaseRefused(
            say("The update server sent something that is no release of Calldeck.")
        ) from None
    if not signatures:
        raise ReleaseRefused(say("It is not signed."))
    if packed(envelope) != raw:  # so that whatever is changed on the way is noticed
        raise ReleaseRefused(say("It was changed on its way."))
    return envelope


def _decoded(text: Any) -> bytes:
    if not isinstance(text, str):
        raise TypeError("no text")
    return base64.b64decode(text, validate=True)
