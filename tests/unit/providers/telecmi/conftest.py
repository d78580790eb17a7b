"""A sandbox for all TeleCMI tests of a worker, and ways to sign in to it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from desktop.domain.account import Credential, Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.providers.telecmi import connection
from desktop.providers.telecmi.agent import AgentConnection
from desktop.providers.telecmi.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox, running_sandbox

REGIONS = ("india", "global")


@dataclass
class Desk:
    """A person with the sandbox's credentials.

    Attributes:
        sandbox: Fresh for every test.
        network: With short timeouts.
        renewals: Every credential that a connection has renewed.
    """

    sandbox: Sandbox
    network: Network
    renewals: list[Credential] = field(default_factory=list)

    @property
    def addresses(self) -> Addresses:
        return Addresses(**self.sandbox.base_urls)

    @property
    def app_id(self) -> int:
        found: int = self.sandbox.accounts["telecmi"]["appid"]
        return found

    @property
    def secret(self) -> str:
        return str(self.sandbox.accounts["telecmi"]["secret"])

    @property
    def agent_id(self) -> str:
        return str(self.sandbox.accounts["telecmi"]["agent"]["id"])

    @property
    def password(self) -> str:
        return str(self.sandbox.accounts["telecmi"]["agent"]["password"])

    def supervisor(self, region: str, **values: str) -> SupervisorConnection:
        """Sign in with the app secret."""
        given = {"app_id": str(self.app_id), "secret": self.secret, **values}
        signed_in = self.sign_in(Role.SUPERVISOR, region, given)
        assert isinstance(signed_in, SupervisorConnection)
        return signed_in

    def agent(self, region: str, **values: str) -> AgentConnection:
        """Sign in with user id and password."""
        given = {"user_id": self.agent_id, "password": self.password, **values}
        signed_in = self.sign_in(Role.AGENT, region, given)
        assert isinstance(signed_in, AgentConnection)
        return signed_in

    def sign_in(self, role: Role, region: str, values: dict[str, str]) -> object:
        entries = {
            key: Secret(value) if key in {"secret", "password"} else value
            for key, value in values.items()
        }
        request = SignInRequest("telecmi", role, region, entries)
        return connection.sign_in(request, self.addresses, self.network, self.renewals.append)

    def connect(self, credential: Credential) -> object:
        return connection.connect(credential, self.addresses, self.network, self.renewals.append)


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    running.reset()
    return running


@pytest.fixture
def desk(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(random, "uniform", lambda *_: 0.0)  # no back-off in tests
    network = Network(connect_timeout=2, read_timeout=10)
    yield Desk(sandbox, network)
    network.close()


@pytest.fixture(params=REGIONS)
def region(request: pytest.FixtureRequest) -> str:
    return str(request.param)
