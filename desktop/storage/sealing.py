"""Encrypts what must not lie on the disk in clear, with a key from the system's keyring.

No file ever holds the key, and without a keyring nothing is sealed. Everything here blocks: the
keyring may ask the person for a password. Libraries are loaded on first use.
"""

from __future__ import annotations

import base64
import binascii
import os
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.errors import KeyringUnavailable
from desktop.domain.wording import say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Calldeck"
_VERSION = "1"
_KEY_BYTES = 32
_NONCE_BYTES = 12
PATIENCE = 60.0
"""Seconds for the person to unlock the keyring."""


class Unreadable(Exception):
    """A sealed text is damaged, belongs elsewhere, or its key is gone."""


class Box:
    """Seals and opens many texts with one key that the keyring gave once; from any thread.

    Args:
        key: 32 bytes.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(self, text: str, purpose: str) -> str:
        """Encrypt a text; it opens for the same purpose only."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + AESGCM(self._key).encrypt(nonce, text.encode(), _bound(purpose))
        return f"{_VERSION}:{base64.b64encode(sealed).decode()}"

    def open(self, sealed: str, purpose: str) -> str:
        """Decrypt what :meth:`seal` made.

        Raises:
            Unreadable: The text will never open.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        content = _content(sealed)
        nonce, rest = content[:_NONCE_BYTES], content[_NONCE_BYTES:]
        try:
            return AESGCM(self._key).decrypt(nonce, rest, _bound(purpose)).decode()
        except (InvalidTag, ValueError) as error:
            raise Unreadable("damaged, or sealed with another key") from error


class Vault:
    """Seals and opens texts with one key in the system's keyring.

    Args:
        name: Which key; each settings folder has its own.
        kind: What the key is for.
    """

    def __init__(self, name: str, kind: str = "sign-in") -> None:
        self._name = f"{kind} key {name}"

    def box(self) -> Box:
        """Get the key once, for many texts. Makes it at first use.

        Raises:
            KeyringUnavailable: There is no keyring that keeps a key.
        """
        return Box(self._key() or self._new_key())

    def seal(self, text: str, purpose: str) -> str:
        """Encrypt a text; it opens for the same purpose only. Makes the key at first use.

        Raises:
            KeyringUnavailable: There is no keyring that keeps a key.
        """
        return self.box().seal(text, purpose)

    def open(self, sealed: str, purpose: str) -> str:
        """Decrypt what :meth:`seal` made.

        Raises:
            KeyringUnavailable: The keyring cannot be asked now; the text may still be good.
            Unreadable: The text will never open.
        """
        _content(sealed)  # what is damaged needs no key
        key = self._key()
        if key is None:
            raise Unreadable("its key is gone")
        return Box(key).open(sealed, purpose)

    def destroy(self) -> None:
        """Delete the key, which makes everything sealed with it worthless.

        Raises:
            KeyringUnavailable: The keyring cannot be asked now.
        """
        if self._key() is not None:
            ask_keyring(lambda backend: backend.delete_password(SERVICE, self._name))

    def _key(self) -> bytes | None:
        text = ask_keyring(lambda backend: backend.get_password(SERVICE, self._name))
        try:
            key = base64.b64decode(text or "", validate=True)
        except binascii.Error:
            return None
        return key if len(key) == _KEY_BYTES else None

    def _new_key(self) -> bytes:
        key = os.urandom(_KEY_BYTES)
        text = base64.b64encode(key).decode()
        ask_keyring(lambda backend: backend.set_password(SERVICE, self._name, text))
        if self._key() != key:
            raise KeyringUnavailable(say("The keyring of this computer keeps nothing."))
        return key


def _content(sealed: str) -> bytes:
    """What was written, still encrypted.

    Raises:
        Unreadable: It is no sealed text.
    """
    version, _, body = sealed.partition(":")
    if version != _VERSION:
        raise Unreadable("unknown format")
    try:
        return base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise Unreadable("damaged") from error


def _bound(purpose: str) -> bytes:
    return f"calldeck:{_VERSION}:{purpose}".encode()


def ask_keyring(question: Callable[[KeyringBackend], T]) -> T:
    """Put a question to the keyring, in a thread of its own so that it cannot hang us for good.

    Raises:
        KeyringUnavailable: There is no keyring, it stays locked, or it does not answer.
    """
    answers: queue.SimpleQueue[T | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(question(_backend()))
        except Exception as error:  # backends let errors of D-Bus and of the system through
            answers.put(error)

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=PATIENCE)
    except queue.Empty:
        raise KeyringUnavailable(say("The keyring of this computer does not answer.")) from None
    if isinstance(answer, KeyringUnavailable):
        raise answer
    if isinstance(answer, Exception):
        raise _unavailable(answer) from answer
    return answer


def _unavailable(error: Exception) -> KeyringUnavailable:
    from keyring.errors import InitError, KeyringLocked

    if isinstance(error, KeyringLocked | InitError):
        return KeyringUnavailable(say("The keyring of this computer is locked."))
    return KeyringUnavailable(say("The keyring of this computer cannot be used."))


def _backend() -> KeyringBackend:
    """The first keyring that its makers recommend.

    Those that refuse everything, keep nothing or keep plain text rank below 1.
    """
    import keyring
    from keyring.backends.chainer import ChainerBackend
    from keyring.core import recommended

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for candidate in candidates:
        if recommended(candidate):
            return candidate
    raise KeyringUnavailable
