"""Stringee connections over real HTTP to a sandbox process, fresh data for each test."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.forms import FieldValue
from desktop.providers.base import Connection
from desktop.providers.http import Network
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.connection import sign_in
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox, running_sandbox

SignIn = Callable[..., Connection]
SAMPLES = Path(__file__).parents[3] / "fixtures" / "stringee"


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


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text())


def answer(sandbox: Sandbox, name: str, path: str, method: str = "*") -> None:
    """Lets the sandbox answer with a sample of the vendor's page."""
    sandbox.faults.add("status", path, method=method, status=200, body=sample(name), times=1)


def draft(**values: str) -> AgentDraft:
    return AgentDraft(values)


def bodies(sandbox: Sandbox, method: str) -> list[str]:
    """The raw bodies of all requests with this verb, as they arrived."""
    return [entry["body"] for entry in sandbox.access_log() if entry["method"] == method]


def compact(body: dict[str, Any]) -> str:
    return json.dumps(body, separators=(",", ":"))


def first(connection: SupervisorConnection, user_id: str = "agent_1") -> Agent:
    found = connection.find_agent(draft(user_id=user_id))
    assert found
    return found
