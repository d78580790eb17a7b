"""What the services need of the registry of providers, loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.domain.account import Credential, ProviderProfile, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.providers.base import Connection
from desktop.providers.http import Network


class Providers(Protocol):
    """What :mod:`desktop.providers.registry` offers."""

    def profiles(self) -> tuple[ProviderProfile, ...]:
        """All providers."""

    def sign_in(
        self,
        request: SignInRequest,
        addresses: Addresses,
        network: Network,
        renewed: Callable[[Credential], None],
        demo: bool = False,
    ) -> Connection:
        """Prove a filled-in form; blocks."""

    def connect(
        self,
        credential: Credential,
        addresses: Addresses,
        network: Network,
        renewed: Callable[[Credential], None],
    ) -> Connection:
        """Take up an earlier sign-in; sends nothing."""


def registry() -> Providers:
    """Load them; cheap, but not needed before the first frame."""
    from desktop.providers import registry as providers

    return providers
