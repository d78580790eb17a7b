"""Stringee connections over real HTTP to a sandbox process, fresh data for each test."""

from collections.abc import Callable, Iterator
from typing import cast

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.forms import FieldValue
from desktop.providers.base import Connection
from desktop.providers.http import Network
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.connection import sign_in
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox, running_sandbox

SignIn = Callable[..., Connection]


@pytest.fixture(scope="session")
def stringee_process() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(stringee_process: Sandbox) -> Sandbox:
    stringee_process.reset()
    return stringee_process


@pytest.fixture
def addresses(sandbox: Sandbox) -> Addresses:
    return Addresses(**sandbox.base_urls)


@pytest.fixture
def network() -> Iterator[Network]:
    network = Network()
    yield network
    network.close()


@pytest.fixture
def key(sandbox: Sandbox) -> dict[str, FieldValue]:
    """The form entries of the demo project's key."""
    account = sandbox.accounts["stringee"]
    return {"key_sid": account["api_key_sid"], "key_secret": account["api_key_secret"]}


@pytest.fixture
def enter(addresses: Addresses, network: Network) -> SignIn:
    """Signs in with form entries: ``enter(Role.AGENT, key_sid=…, user_id=…)``."""

    def signed_in(role: Role, **values: FieldValue) -> Connection:
        request = SignInRequest("stringee", role, "", values)
        return sign_in(request, addresses, network, lambda _: None)

    return signed_in


@pytest.fixture
def supervisor(enter: SignIn, key: dict[str, FieldValue]) -> SupervisorConnection:
    return cast(SupervisorConnection, enter(Role.SUPERVISOR, **key))


@pytest.fixture
def agent(enter: SignIn, key: dict[str, FieldValue]) -> AgentConnection:
    return cast(AgentConnection, enter(Role.AGENT, user_id="agent_1", **key))
