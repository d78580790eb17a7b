"""The registry leads to the right provider and needs no network to do so."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from desktop.domain.account import Account, Credential, Role
from desktop.domain.addresses import Addresses
from desktop.domain.secret import Secret
from desktop.providers import registry
from desktop.providers.http import Network


def test_both_providers_are_offered() -> None:
    assert [profile.title for profile in registry.profiles()] == ["TeleCMI", "Stringee"]


@pytest.mark.parametrize("role", list(Role))
def test_a_kept_sign_in_of_telecmi_is_taken_up_offline(role: Role) -> None:
    user = "101_1111112" if role is Role.AGENT else "1111112"
    account = Account("telecmi", "TeleCMI", role, "india", user, user)
    secrets = MappingProxyType({"token": Secret("t"), "secret": Secret("s")})
    kept = Credential(account, secrets)
    network = Network()
    network.close()
    connection = registry.connect(kept, Addresses(), network, lambda _: None)
    assert connection.account == account
    assert connection.credential == kept
    assert connection.profile is registry.profiles()[0]
