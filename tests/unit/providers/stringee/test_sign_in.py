"""Signing in: with the key, with a pasted token, incompletely, and with what is refused."""

import time
from datetime import UTC, datetime
from typing import Any

import jwt
import pytest

from desktop.domain.account import Role
from desktop.domain.addresses import Addresses
from desktop.domain.errors import InvalidField, SessionExpired, SignInRejected
from desktop.domain.forms import FieldValue
from desktop.domain.paging import FIRST_PAGE
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.connection import connect
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import SignIn

Key = dict[str, FieldValue]


def rest_token(key: Key, **claims: Any) -> str:
    given = {"iss": key["key_sid"], "exp": int(time.time()) + 3600, "rest_api": True, **claims}
    return jwt.encode(given, str(key["key_secret"]), headers={"cty": "stringee-api;v=1"})


def test_supervisor_by_key(enter: SignIn, key: Key, sandbox: Sandbox) -> None:
    connection = enter(Role.SUPERVISOR, **key)
    assert isinstance(connection, SupervisorConnection)
    assert connection.account.name == "Project 246"
    assert connection.account.user == key["key_sid"]
    assert connection.account.key == f"stringee::supervisor:{key['key_sid']}"
    assert connection.credential.expires is None
    [asked] = sandbox.access_log()
    assert (asked["method"], asked["path"], asked["query"]) == (
        "GET",
        "/v1/agent",
        "page=1&limit=1",
    )


def test_agent_by_key(agent: AgentConnection, supervisor: SupervisorConnection) -> None:
    listed = next(found for found in supervisor.list_agents(1).items if found.user_id == "agent_1")
    assert agent.account.role is Role.AGENT
    assert (agent.account.user, agent.account.agent) == ("agent_1", "agent_1")
    assert agent.account.name == listed.name


def test_supervisor_by_pasted_token(enter: SignIn, key: Key) -> None:
    end = int(time.time()) + 3600
    token = rest_token(key, exp=end)
    connection = enter(Role.SUPERVISOR, token=Secret(f" {token[:40]}\n{token[40:]}\n"))
    assert connection.account.user == key["key_sid"]
    assert connection.credential.expires == datetime.fromtimestamp(end, UTC)
    assert set(connection.credential.secrets) == {"token"}


def test_earlier_sign_in_is_taken_up_without_asking(
    supervisor: SupervisorConnection, addresses: Addresses, network: Network, sandbox: Sandbox
) -> None:
    before = len(sandbox.access_log())
    connection = connect(supervisor.credential, addresses, network, lambda _: None)
    assert len(sandbox.access_log()) == before
    assert connection.account == supervisor.account
    assert connection.verify() == supervisor.account


@pytest.mark.parametrize(
    ("role", "values", "field"),
    [
        (Role.SUPERVISOR, {}, "key_sid"),
        (Role.SUPERVISOR, {"key_secret": Secret("x")}, "key_sid"),
        (Role.SUPERVISOR, {"key_sid": "SK_1", "key_secret": Secret(" ")}, "key_secret"),
        (Role.AGENT, {"key_sid": "SK_1", "key_secret": Secret("x")}, "user_id"),
        (Role.AGENT, {"user_id": "agent_1"}, "key_sid"),
    ],
)
def test_incomplete_form_names_the_field_and_sends_nothing(
    enter: SignIn, sandbox: Sandbox, role: Role, values: Key, field: str
) -> None:
    with pytest.raises(InvalidField, match="is missing") as refused:
        enter(role, **values)
    assert refused.value.field == field
    assert refused.value.message == "Nothing was sent."
    assert sandbox.access_log() == []


def test_wrong_sid(enter: SignIn, key: Key) -> None:
    with pytest.raises(SignInRejected, match="API key SID") as refused:
        enter(Role.SUPERVISOR, **{**key, "key_sid": "SK_other"})
    assert "region" in refused.value.hint
    assert refused.value.code == "r 5"


def test_wrong_secret(enter: SignIn, key: Key) -> None:
    with pytest.raises(SignInRejected, match="API key secret") as refused:
        enter(Role.SUPERVISOR, **{**key, "key_secret": Secret("wrong")})
    assert "clock" not in refused.value.hint


def test_wrong_clock_is_named(enter: SignIn, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.providers.stringee.errors.time", lambda: time.time() - 3600)
    with pytest.raises(SignInRejected) as refused:
        enter(Role.SUPERVISOR, **{**key, "key_secret": Secret("wrong")})
    assert "clock is 60 minutes behind" in refused.value.hint


def test_client_token_is_refused_before_it_is_sent(
    enter: SignIn, key: Key, sandbox: Sandbox
) -> None:
    token = rest_token(key, rest_api=False, userId="agent_1")
    with pytest.raises(SignInRejected, match="softphone app"):
        enter(Role.AGENT, user_id="agent_1", token=Secret(token))
    assert sandbox.access_log() == []


def test_agent_that_nobody_knows(enter: SignIn, key: Key) -> None:
    with pytest.raises(SignInRejected, match="no agent with the user ID “nobody”"):
        enter(Role.AGENT, user_id="nobody", **key)


def test_refused_minted_token_is_replaced_once(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    first = sandbox.access_log()[-1]["headers"]["x-stringee-auth"]
    sandbox.expire_tokens()
    assert supervisor.list_agents(FIRST_PAGE).items
    refused, accepted = sandbox.access_log()[-2:]
    assert refused["headers"]["x-stringee-auth"] == first
    assert refused["status"] == 403
    assert accepted["headers"]["x-stringee-auth"] != first


def test_refused_pasted_token_ends_the_session(enter: SignIn, key: Key, sandbox: Sandbox) -> None:
    connection = enter(Role.SUPERVISOR, token=Secret(rest_token(key)))
    sandbox.expire_tokens()
    with pytest.raises(SessionExpired):
        connection.verify()


def test_no_secret_in_addresses_or_errors(
    enter: SignIn, key: Key, sandbox: Sandbox, supervisor: SupervisorConnection
) -> None:
    supervisor.list_agents(FIRST_PAGE)
    wrong = Secret("canary-4711")
    with pytest.raises(SignInRejected) as refused:
        enter(Role.SUPERVISOR, **{**key, "key_secret": wrong})
    assert all("token" not in entry["query"] for entry in sandbox.access_log())
    assert "canary-4711" not in refused.value.details
    assert str(key["key_secret"]) not in repr(supervisor.credential)
