"""Signing in to TeleCMI, the token's life, and the quiet new login."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest

from desktop.domain.account import Role
from desktop.domain.call import Direction
from desktop.domain.errors import SessionExpired, SignInRejected, UnreadableReply
from desktop.domain.paging import FIRST_PAGE
from desktop.domain.period import Period
from desktop.providers.telecmi.agent import AgentConnection
from tests.unit.providers.telecmi.conftest import Desk

LOGIN = {"india": "/v1/agentLogin", "global": "/v2/user/login"}
ANALYSIS = {"india": "/v1/analysis", "global": "/v2/analysis"}
MISSED = {"india": "/v1/agentMissed", "global": "/v2/user/missed"}


def last_day() -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=1), now)


def read_list(connection: AgentConnection) -> None:
    connection.missed_calls(last_day(), Direction.INCOMING, FIRST_PAGE)


def test_an_agent_signs_in(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    account = connection.account
    assert desk.sandbox.sent(LOGIN[region]) == [{"id": desk.agent_id, "password": desk.password}]
    assert account.role is Role.AGENT
    assert account.user == account.agent == desk.agent_id
    assert account.name not in {"", desk.agent_id}
    assert account.subtitle == "TeleCMI · Agent 101"
    assert account.region == region
    credential = connection.credential
    assert credential.expires is not None
    life = credential.expires - datetime.now(UTC)
    assert timedelta(days=29, hours=23) < life <= timedelta(days=30)
    assert credential.secret("token")
    assert credential.secret("password") == desk.password
    assert connection.verify() == account


def test_a_wrong_password_is_said_plainly(desk: Desk, region: str) -> None:
    with pytest.raises(SignInRejected) as caught:
        desk.agent(region, password="wrong-canary")
    assert caught.value.title == "TeleCMI did not accept this password."
    assert caught.value.message == "Nothing was changed."
    assert caught.value.hint == "Check the user ID (like 101_1111112) and the region."
    assert caught.value.code == "404"
    assert "canary" not in caught.value.details


def test_a_login_without_token_is_unreadable(desk: Desk, region: str) -> None:
    desk.sandbox.faults.add("status", LOGIN[region], status=200, body={"code": 200})
    with pytest.raises(UnreadableReply):
        desk.agent(region)


def test_a_supervisor_is_proven_by_the_totals_of_a_day(desk: Desk, region: str) -> None:
    connection = desk.supervisor(region)
    (body,) = desk.sandbox.sent(ANALYSIS[region])
    secret = "token" if region == "india" else "secret"
    assert list(body) == ["appid", secret, "start_date", "end_date"]
    assert body["appid"] == desk.app_id
    assert body[secret] == desk.secret
    assert body["end_date"] - body["start_date"] == 24 * 60 * 60 * 1000
    assert connection.account.subtitle == "TeleCMI · Supervisor"
    assert connection.account.name == f"App {desk.app_id}"
    assert connection.credential.secret("secret") == desk.secret
    assert connection.credential.expires is None


@pytest.mark.parametrize("values", [{"secret": "wrong"}, {"app_id": "1111113"}])
def test_a_wrong_app_secret_is_said_plainly(
    desk: Desk, region: str, values: dict[str, str]
) -> None:
    with pytest.raises(SignInRejected) as caught:
        desk.supervisor(region, **values)
    assert caught.value.title == "TeleCMI did not accept this app secret."
    assert "region" in caught.value.hint


def test_an_app_id_has_digits_only(desk: Desk, region: str) -> None:
    with pytest.raises(SignInRejected, match="digits only"):
        desk.supervisor(region, app_id="11111x2")
    assert not desk.sandbox.access_log()


def test_an_earlier_sign_in_is_taken_up_without_a_request(desk: Desk, region: str) -> None:
    kept = desk.agent(region).credential
    before = len(desk.sandbox.access_log())
    again = desk.connect(kept)
    assert isinstance(again, AgentConnection)
    assert again.account == kept.account
    assert len(desk.sandbox.access_log()) == before
    assert again.verify() == kept.account


def test_an_expired_token_is_renewed_quietly(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    old = connection.credential
    desk.sandbox.expire_tokens()
    read_list(connection)
    assert desk.renewals == [connection.credential]
    assert connection.credential.secret("token") != old.secret("token")
    assert connection.account == old.account
    assert len(desk.sandbox.sent(LOGIN[region])) == 2
    assert len(desk.sandbox.sent(MISSED[region])) == 2


def test_several_threads_share_one_new_login(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    desk.sandbox.expire_tokens()
    with ThreadPoolExecutor(4) as threads:
        for future in [threads.submit(read_list, connection) for _ in range(8)]:
            future.result()
    assert len(desk.sandbox.sent(LOGIN[region])) == 2
    assert len(desk.renewals) == 1


def test_without_the_password_the_session_has_ended(desk: Desk, region: str) -> None:
    credential = desk.agent(region).credential
    only_token = MappingProxyType({"token": credential.secrets["token"]})
    connection = desk.connect(replace(credential, secrets=only_token))
    assert isinstance(connection, AgentConnection)
    desk.sandbox.expire_tokens()
    with pytest.raises(SessionExpired) as caught:
        read_list(connection)
    assert caught.value.title == "Your TeleCMI sign-in has ended."
    assert caught.value.hint == "Sign in again. No work is lost."
    assert len(desk.sandbox.sent(LOGIN[region])) == 1
    with pytest.raises(SessionExpired):
        connection.verify()


def test_a_changed_password_is_tried_once_only(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    desk.sandbox.expire_tokens()
    wrong = {"code": 404, "error": True, "msg": "Authentication Failed"}
    desk.sandbox.faults.add("status", LOGIN[region], status=200, body=wrong)
    for _ in range(3):
        with pytest.raises(SessionExpired):
            read_list(connection)
    assert len(desk.sandbox.sent(LOGIN[region])) == 2
    assert not desk.renewals


def test_a_token_that_is_refused_twice_is_not_tried_a_third_time(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    desk.sandbox.faults.add("expired_token", MISSED[region])
    with pytest.raises(SessionExpired):
        read_list(connection)
    assert len(desk.sandbox.sent(LOGIN[region])) == 2
    assert len(desk.sandbox.sent(MISSED[region])) == 2
