"""The password of the floor's database, in the system's keyring and nowhere else."""

from __future__ import annotations

import logging

from desktop.domain.errors import KeyringUnavailable, SecretsNotKept
from desktop.domain.wording import say
from desktop.runtime.redaction import register_secret
from desktop.storage.sealing import SERVICE, ask_keyring

_log = logging.getLogger(__name__)
_NOT_KEPT = say("The password of the database was not kept either.")
_WITHOUT = say("Use a way in that needs no password, or have the policy changed.")


class DatabasePassword:
    """Keeps and finds the password for one address; blocks while the keyring is asked.

    Args:
        url: SQLAlchemy URL of the database, without a password.
        may_keep: Whether secrets may be kept on this computer; else it finds none.

    Attributes:
        known: The password that the server took last, or "".
    """

    def __init__(self, url: str, *, may_keep: bool = True) -> None:
        self._name = f"database:{url}"
        self._may_keep = may_keep
        self._away = not may_keep
        self.known = ""

    def find(self) -> str:
        """Ask the keyring; "" where there is no password or no keyring.

        A keyring that is away is asked once: it would put its question to the person every time.
        """
        if self._away:
            return ""
        try:
            found = ask_keyring(lambda it: it.get_password(SERVICE, self._name)) or ""
        except KeyringUnavailable as failure:
            self._away = True
            _log.info("No password for the database: %s", failure.title)
            return ""
        register_secret(found)
        return found

    def keep(self, password: str) -> None:
        """Put the password into the keyring, or take it out again if it is "".

        Raises:
            KeyringUnavailable: It was not kept.
            SecretsNotKept: Nor may it be.
        """
        if password and not self._may_keep:
            raise SecretsNotKept(message=_NOT_KEPT, hint=_WITHOUT)
        register_secret(password)
        if password:
            ask_keyring(lambda it: it.set_password(SERVICE, self._name, password))
        elif ask_keyring(lambda it: it.get_password(SERVICE, self._name)) is not None:
            ask_keyring(lambda it: it.delete_password(SERVICE, self._name))
