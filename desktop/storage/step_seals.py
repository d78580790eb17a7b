"""Seals the secrets of steps with one key, which the keyring is asked for as seldom as possible."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Sequence

from desktop.domain.errors import KeyringUnavailable, SecretsNotKept
from desktop.storage.sealing import Box, Unreadable

_log = logging.getLogger(__name__)


def no_box() -> Box:
    """Stands for the key where secrets may not be kept: undo then does without them.

    Raises:
        SecretsNotKept: Always.
    """
    raise SecretsNotKept


class StepSeals:
    """Seals and opens from any thread; where there is no keyring it seals nothing.

    Args:
        box: Gets the key, see :meth:`desktop.storage.sealing.Vault.box`.
    """

    def __init__(self, box: Callable[[], Box]) -> None:
        self._get = box
        self._box: Box | None = None
        self._away = False
        self._lock = threading.Lock()

    def ask_again(self) -> None:
        """Ask a keyring that was not there once more when it is needed.

        Not done for each step: a keyring that hangs takes a minute to say nothing.
        """
        with self._lock:
            self._away = False

    def seal(self, secrets: Sequence[str], purpose: str) -> str:
        """One sealed text for all of them; "" for none, and without a keyring."""
        box = self._find_box() if secrets else None
        return box.seal(json.dumps(secrets), purpose) if box else ""

    def open(self, sealed: str, purpose: str) -> list[str]:
        """The secrets again; none of them where they cannot be opened."""
        box = self._find_box() if sealed else None
        if box is None:
            return []
        try:
            return [str(secret) for secret in json.loads(box.open(sealed, purpose))]
        except (Unreadable, ValueError):
            _log.info("secrets in the journal cannot be opened: %s", purpose)
            return []

    def _find_box(self) -> Box | None:
        with self._lock:  # two threads that both find no key would make two
            if self._box is None and not self._away:
                try:
                    self._box = self._get()
                except KeyringUnavailable as error:
                    self._away = True
                    _log.info("the journal keeps no secrets: %s", error.title)
            return self._box
