"""Which sign-ins last, and what happens to what is kept of them. Everything here blocks."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desktop.domain.account import Account, Credential
from desktop.domain.errors import CalldeckError, SessionExpired, StorageFailed
from desktop.domain.wording import say

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SignInOutcome:
    """A sign-in that succeeded.

    Attributes:
        account: Who is signed in now.
        notice: Why the sign-in could not be kept (no keyring, disk full), or None.
    """

    account: Account
    notice: CalldeckError | None


class SignInStore(Protocol):
    """Keeps sign-ins over restarts.

    All methods block, may be called from any thread and may raise KeyringUnavailable or
    StorageFailed.
    """

    def save(self, credential: Credential) -> None:
        """Keep a credential in place of an older one of the account."""

    def load(self, account_key: str) -> Credential | None:
        """The kept credential, or None."""

    def accounts(self) -> tuple[Account, ...]:
        """The kept accounts."""

    def remove(self, account_key: str) -> None:
        """Remove everything of the account."""

    def current_key(self) -> str:
        """Key of the account that was signed in last, or ""."""

    def set_current(self, account_key: str) -> None:
        """Remember who is signed in; "" for nobody."""


class KeptSignIns:
    """Keeps sign-ins that shall last, and only those; for worker threads.

    A connection may renew its token at any moment, in any thread: what was signed out meanwhile
    must not come back by that, so that only one thread at a time changes what is kept.

    Args:
        store: Where they are kept.
        forget: Removes what else is kept of an account.
    """

    def __init__(self, store: SignInStore, forget: Callable[[str], None]) -> None:
        self._store = store
        self._forget = forget
        self._keys: set[str] = set()
        self._lock = threading.Lock()

    def accounts(self) -> tuple[Account, ...]:
        """The kept accounts."""
        return self._store.accounts()

    def current_key(self) -> str:
        """Key of the account that was signed in last, or ""."""
        return self._store.current_key()

    def load(self, key: str, now: datetime) -> Credential:
        """The credential of an account.

        Raises:
            SessionExpired: Its token has run out and cannot be renewed, or it is not kept.
            KeyringUnavailable: It cannot be read now.
            StorageFailed: It could not be read.
        """
        credential = self._store.load(key)
        if credential is None:
            raise SessionExpired(
                say("This sign-in is no longer kept."), say("Nothing was changed.")
            )
        renewable = credential.secret("password") or credential.secret("secret")
        if credential.expires and credential.expires <= now and not renewable:
            raise SessionExpired
        with self._lock:
            self._keys.add(key)
        return credential

    def keep(self, credential: Credential, *, lasting: bool) -> CalldeckError | None:
        """Keep a new sign-in, or remove what was kept of it; returns what went wrong.

        A demo is never kept, and leaves the account of the next start as it is.
        """
        if credential.account.demo:
            return None
        key = credential.account.key
        with self._lock:
            try:
                if lasting:
                    self._store.save(credential)
                    self._keys.add(key)
                else:
                    self._keys.discard(key)
                    self._store.remove(key)
                self._store.set_current(key if lasting else "")
            except CalldeckError as error:
                _log.info("the sign-in is not kept: %s", type(error).__name__)
                return error
        return None

    def renew(self, credential: Credential) -> None:
        """Keep a renewed token where the old one was kept."""
        with self._lock:
            if credential.account.key not in self._keys:
                return
            try:
                self._store.save(credential)
            except CalldeckError as error:
                _log.info("a renewed sign-in is not kept: %s", type(error).__name__)

    def make_current(self, key: str) -> None:
        """Begin with this account at the next start, if it is kept."""
        with self._lock:
            if key in self._keys:
                self._store.set_current(key)

    def remove(self, key: str) -> None:
        """Remove everything of the account; what cannot be removed does not save the rest.

        Raises:
            StorageFailed: Something of it could not be removed.
        """
        left: CalldeckError | None = None
        with self._lock:
            self._keys.discard(key)
            for step in (self._not_current, self._store.remove, self._forget):
                try:
                    step(key)
                except CalldeckError as error:
                    left = error
        if left:
            raise StorageFailed(
                say("You are signed out, but something was left behind."),
                say("Not all that is kept of this account could be removed from this computer."),
                left.hint,
            ) from left

    def _not_current(self, key: str) -> None:
        """Do not begin with this account at the next start; with another one, as before."""
        if self._store.current_key() == key:
            self._store.set_current("")
