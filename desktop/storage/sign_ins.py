"""Sign-ins that last: accounts in clear and their secrets sealed, in the settings file.

For worker threads: the keyring may ask the person for a password. Nothing is ever kept in clear
where there is no keyring; the caller then holds the sign-in for this run only.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import threading
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from desktop.domain.account import Account, Credential, Role
from desktop.domain.errors import KeyringUnavailable, StorageFailed
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.runtime.redaction import register_secret
from desktop.storage.ini import open_ini, write_ini
from desktop.storage.sealing import Unreadable, Vault

_GROUP = "accounts"
_VAULT = "accounts/vault"
_CURRENT = "accounts/current"

_log = logging.getLogger(__name__)


class SignInUnreadable(StorageFailed):
    """A kept sign-in could not be read and was removed."""

    title = say("A kept sign-in could not be read.")
    message = say("It was removed from this computer; nothing else was changed.")
    hint = say("Sign in again.")


class SignIns:
    """Keeps credentials; all methods block and may be called from any thread.

    Args:
        file: The settings file; :func:`desktop.storage.settings_file.prepare_ini` has seen it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    def save(self, credential: Credential) -> None:
        """Keep a credential, in place of an older one of the same account.

        Raises:
            KeyringUnavailable: Nothing was kept.
            StorageFailed: The settings file cannot be written.
        """
        account = credential.account
        for secret in credential.secrets.values():
            register_secret(secret.reveal())
        with self._lock:
            ini = open_ini(self._file)
            sealed = _vault(ini).seal(_secrets_to_text(credential), account.key)
            ini.setValue(_entry(account.key, "public"), _account_to_text(account))
            ini.setValue(_entry(account.key, "sealed"), sealed)
            write_ini(ini)

    def load(self, account_key: str) -> Credential | None:
        """The kept credential of an account, or None when none is kept.

        Raises:
            KeyringUnavailable: It stays kept, but cannot be read now.
            SignInUnreadable: It could not be read and is gone now.
        """
        with self._lock:
            ini = open_ini(self._file)
            sealed = str(ini.value(_entry(account_key, "sealed"), "", type=str))
            if not sealed:
                return None
            try:
                account = _read_account(ini, _entry(account_key))
                credential = _credential(account, _vault(ini).open(sealed, account_key))
            except Unreadable as error:
                _forget(ini, account_key)
                raise SignInUnreadable from error
        for secret in credential.secrets.values():
            register_secret(secret.reveal())
        return credential

    def accounts(self) -> tuple[Account, ...]:
        """The accounts that are kept, by name; without the keyring and its secrets."""
        ini = open_ini(self._file)
        kept = []
        for entry in _entries(ini):
            try:
                kept.append(_read_account(ini, entry))
            except Unreadable:
                _log.info("an account in the settings file cannot be read: %s", entry)
        return tuple(sorted(kept, key=lambda account: (account.name.casefold(), account.key)))

    def remove(self, account_key: str) -> None:
        """Remove everything that is kept of an account; with the last one, the key too.

        Raises:
            StorageFailed: The settings file cannot be written.
        """
        with self._lock:
            _forget(open_ini(self._file), account_key)

    def current_key(self) -> str:
        """Key of the account that was signed in last; "" after signing out."""
        return str(open_ini(self._file).value(_CURRENT, "", type=str))

    def set_current(self, account_key: str) -> None:
        """Remember who is signed in; "" for nobody.

        Raises:
            StorageFailed: The settings file cannot be written.
        """
        with self._lock:
            ini = open_ini(self._file)
            if account_key:
                ini.setValue(_CURRENT, account_key)
            else:
                ini.remove(_CURRENT)
            write_ini(ini)


def _forget(ini: QSettings, account_key: str) -> None:
    ini.remove(_entry(account_key))
    write_ini(ini)  # before the keyring is asked, which may take as long as it likes
    if not _entries(ini) and ini.contains(_VAULT):
        try:
            _vault(ini).destroy()
        except KeyringUnavailable as error:
            # A key to nothing is harmless; what it opened is gone.
            _log.info("the key of the sign-ins stays in the keyring: %s", error.title)
        ini.remove(_GROUP)
        write_ini(ini)


def _vault(ini: QSettings) -> Vault:
    name = str(ini.value(_VAULT, "", type=str))
    if not name:
        name = os.urandom(8).hex()
        ini.setValue(_VAULT, name)
    return Vault(name)


def _entries(ini: QSettings) -> list[str]:
    ini.beginGroup(_GROUP)
    entries = ini.childGroups()
    ini.endGroup()
    return [f"{_GROUP}/{entry}" for entry in entries]


def _entry(account_key: str, name: str = "") -> str:
    """A place in the file; hashed, because keys in the file cannot hold everything that ids can."""
    digest = hashlib.sha256(account_key.encode()).hexdigest()[:24]
    return f"{_GROUP}/{digest}/{name}".rstrip("/")


def _read_account(ini: QSettings, entry: str) -> Account:
    """Read the public part.

    Raises:
        Unreadable: It is damaged.
    """
    text = str(ini.value(f"{entry}/public", "", type=str))
    try:
        content: dict[str, Any] = json.loads(text)
        texts = {key: str(value) for key, value in content.items() if key not in {"role", "demo"}}
        return Account(**texts, role=Role[content["role"]], demo=content["demo"] is True)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unreadable("damaged") from error


def _account_to_text(account: Account) -> str:
    return json.dumps({**asdict(account), "role": account.role.name})


def _secrets_to_text(credential: Credential) -> str:
    secrets = {name: secret.reveal() for name, secret in credential.secrets.items()}
    expires = credential.expires.isoformat() if credential.expires else None
    return json.dumps({"secrets": secrets, "expires": expires})


def _credential(account: Account, text: str) -> Credential:
    """Rebuild a credential.

    Raises:
        Unreadable: The opened text is not what this version writes.
    """
    try:
        content = json.loads(text)
        secrets = {name: Secret(value) for name, value in content["secrets"].items()}
        expires = content["expires"]
        return Credential(account, secrets, datetime.fromisoformat(expires) if expires else None)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unreadable("unknown content") from error
