"""Users and passwords of proxies, in the system's keyring and nowhere else."""

from __future__ import annotations

import json
import logging
import threading
from base64 import b64encode

from desktop.domain.errors import KeyringUnavailable
from desktop.domain.secret import Secret
from desktop.runtime.redaction import register_secret
from desktop.storage.sealing import SERVICE, ask_keyring

_log = logging.getLogger(__name__)


class ProxyPasswords:
    """Keeps and finds them by ``host:port``; blocks while the keyring is asked.

    What was asked for once is known until the program quits, with a keyring or without.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, Secret]] = {}
        self._away = False
        self._lock = threading.Lock()

    def find(self, proxy: str) -> tuple[str, Secret]:
        """User and password, "" where there are none or there is no keyring."""
        with self._lock:
            if proxy not in self._known and not self._away:
                self._known[proxy] = self._ask(proxy)
            return self._known.get(proxy, ("", Secret("")))

    def keep(self, proxy: str, user: str, password: str) -> None:
        """Keep them from now on, or take them out again if there is no user.

        Raises:
            KeyringUnavailable: They last until the program quits.
        """
        _hide(user, password)
        with self._lock:
            self._known[proxy] = (user, Secret(password))
        name = _name(proxy)
        if user:
            kept = json.dumps({"user": user, "password": password})
            ask_keyring(lambda it: it.set_password(SERVICE, name, kept))
        elif ask_keyring(lambda it: it.get_password(SERVICE, name)) is not None:
            ask_keyring(lambda it: it.delete_password(SERVICE, name))

    def _ask(self, proxy: str) -> tuple[str, Secret]:
        try:
            found = ask_keyring(lambda it: it.get_password(SERVICE, _name(proxy)))
        except KeyringUnavailable as failure:
            self._away = True  # it would put its question to the person every time
            _log.info("No password for the proxy: %s", failure.title)
            return "", Secret("")
        try:
            entry = json.loads(found or "{}")
            user, password = str(entry.get("user", "")), str(entry.get("password", ""))
        except (ValueError, AttributeError):
            return "", Secret("")
        _hide(user, password)
        return user, Secret(password)


def _name(proxy: str) -> str:
    return f"proxy:{proxy}"


def _hide(user: str, password: str) -> None:
    """Neither the password nor the header that it stands in is ever logged."""
    register_secret(password)
    if password:
        register_secret(b64encode(f"{user}:{password}".encode()).decode("ascii"))
