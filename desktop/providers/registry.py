"""All providers in one place: the only module that knows which there are.

A provider's package has a module ``connection`` with ``PROFILE``, ``sign_in`` and ``connect``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from desktop.domain.account import Credential, ProviderProfile, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.personal import Fields
from desktop.providers.base import Connection
from desktop.providers.http import Network
from desktop.providers.stringee import connection as stringee
from desktop.providers.stringee import personal as stringee_fields
from desktop.providers.telecmi import connection as telecmi
from desktop.providers.telecmi import personal as telecmi_fields

Renewed = Callable[[Credential], None]
"""Told when a connection has quietly renewed its token; called in the worker's thread."""


class ProviderModule(Protocol):
    """What a provider's module ``connection`` offers."""

    PROFILE: ProviderProfile

    def sign_in(
        self,
        request: SignInRequest,
        addresses: Addresses,
        network: Network,
        renewed: Renewed,
        demo: bool = False,
    ) -> Connection:
        """Prove what was entered."""

    def connect(
        self, credential: Credential, addresses: Addresses, network: Network, renewed: Renewed
    ) -> Connection:
        """Use what was proven before."""


_MODULES: dict[str, ProviderModule] = {
    telecmi.PROFILE.id: telecmi,
    stringee.PROFILE.id: stringee,
}


def profiles() -> tuple[ProviderProfile, ...]:
    """All providers, in the order in which they are offered."""
    return tuple(module.PROFILE for module in _MODULES.values())


def sign_in(
    request: SignInRequest,
    addresses: Addresses,
    network: Network,
    renewed: Renewed,
    demo: bool = False,
) -> Connection:
    """Sign in with a filled-in form. Blocks.

    Raises:
        SignInRejected: When the provider does not accept it.
        ProviderError: When the provider could not be asked.
    """
    return _MODULES[request.provider].sign_in(request, addresses, network, renewed, demo)


def connect(
    credential: Credential, addresses: Addresses, network: Network, renewed: Renewed
) -> Connection:
    """Take up an earlier sign-in; sends nothing."""
    module = _MODULES[credential.account.provider]
    return module.connect(credential, addresses, network, renewed)


def personal_fields() -> Mapping[str, Fields]:
    """What the fields of each address's requests and answers hold, by its name in the settings."""
    modules = (telecmi_fields, stringee_fields)
    return {host: module.FIELDS for module in modules for host in module.HOSTS}
