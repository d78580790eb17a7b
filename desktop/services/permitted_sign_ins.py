"""Kept sign-ins as far as the policy of this computer lets them count."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.account import Account, Credential
from desktop.domain.errors import SecretsNotKept
from desktop.services.kept_sign_ins import SignInStore
from desktop.services.provider_registry import Providers, registry


class PermittedSignIns:
    """A store that hides what a policy does not allow; it may have been kept before the policy.

    What is hidden stays as it is, for the day on which the policy goes, unless nothing may be kept:
    then :func:`desktop.storage.forgetting.forget_secrets` removes it.

    Args:
        store: Keeps the sign-ins.
        locked: What a sign-in has to be, see :mod:`desktop.storage.locked_sign_in`; what is missing
            may be anything.
        may_keep: Whether secrets may be kept at all.
        providers: Loads the providers.
    """

    def __init__(
        self,
        store: SignInStore,
        locked: Mapping[str, str],
        *,
        may_keep: bool,
        providers: Callable[[], Providers] = registry,
    ) -> None:
        self._store = store
        self._locked = locked
        self._may_keep = may_keep
        self._providers = providers

    def save(self, credential: Credential) -> None:
        """Keep a credential.

        Raises:
            SecretsNotKept: None may be kept.
            KeyringUnavailable: Nothing was kept.
            StorageFailed: The settings file cannot be written.
        """
        if not self._may_keep:
            raise SecretsNotKept
        self._store.save(credential)

    def load(self, account_key: str) -> Credential | None:
        """The kept credential, or None."""
        credential = self._store.load(account_key) if self._may_keep else None
        return credential if credential and self._permits(credential.account) else None

    def accounts(self) -> tuple[Account, ...]:
        """The kept accounts that may be used."""
        if not self._may_keep:
            return ()
        return tuple(account for account in self._store.accounts() if self._permits(account))

    def remove(self, account_key: str) -> None:
        """Remove everything of the account."""
        self._store.remove(account_key)

    def current_key(self) -> str:
        """Key of the account that was signed in last, or "" where it may not be used."""
        key = self._store.current_key()
        return key if key in {account.key for account in self.accounts()} else ""

    def set_current(self, account_key: str) -> None:
        """Remember who is signed in; "" for nobody."""
        self._store.set_current(account_key)

    def _permits(self, account: Account) -> bool:
        found = {"provider": account.provider, "role": account.role.name.lower()}
        if account.region:
            found["region"] = account.region
        if self._locked.keys() & {"user_id", "app_id"}:
            found |= self._user_of(account)
        return all(self._locked.get(name, value) == value for name, value in found.items())

    def _user_of(self, account: Account) -> dict[str, str]:
        """Whom an account is of, under the name that its form has for that."""
        profiles = (one for one in self._providers().profiles() if one.id == account.provider)
        return {
            field.key: account.user
            for profile in profiles
            for field in profile.form_for(account.role).form.fields
            if field.key in {"user_id", "app_id"}
        }
