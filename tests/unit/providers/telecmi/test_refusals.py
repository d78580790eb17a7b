"""Every row of the table of refusals, as an answer that really comes over HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.call import CallRequest, Direction, RingOn
from desktop.domain.errors import InvalidField, ProviderError
from desktop.domain.paging import FIRST_PAGE
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.providers.telecmi.errors import RULES
from tests.unit.providers.telecmi.conftest import Desk

FIXTURES = Path(__file__).parents[3] / "fixtures" / "telecmi" / "refusals"
ROWS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(FIXTURES.glob("*.json"))}

HOUR = Period(datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC))
CALL = CallRequest("w", PhoneNumber("+919100000000", "IN"), RingOn.SOFTPHONE, "101_1111112")
AGENT = Agent("101_1111112", "A", "101", phone="919876543210", password=Secret("secret-1"))
DRAFT = AgentDraft(
    {"extension": "301", "name": "A", "phone": "9876543210", "password": Secret("secret-1")}
)

REQUESTS: dict[str, tuple[str, Callable[[Desk], object]]] = {
    "login": ("/v1/agentLogin", lambda desk: desk.agent("india")),
    "add": ("/v1/agent/add", lambda desk: desk.supervisor("india").create_agent(DRAFT)),
    "update": (
        "/v1/agent/update",
        lambda desk: desk.supervisor("india").update_agent(AGENT, DRAFT),
    ),
    "list": ("/v1/agent/list", lambda desk: desk.supervisor("india").list_agents(FIRST_PAGE)),
    "status": (
        "/v1/agent/status",
        lambda desk: desk.supervisor("india").set_status("101_1111112", "online"),
    ),
    "missed of agent": (
        "/v1/agentMissed",
        lambda desk: desk.agent("india").missed_calls(HOUR, Direction.INCOMING, FIRST_PAGE),
    ),
    "missed of account": (
        "/v1/missed",
        lambda desk: desk.supervisor("india").missed_calls(HOUR, Direction.INCOMING, FIRST_PAGE),
    ),
    "call as agent": (
        "/v2/webrtc/click2call",
        lambda desk: desk.supervisor("india").place_call(CALL),
    ),
    "own call": ("/v2/click2call", lambda desk: desk.agent("india").place_call(CALL)),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_refusal_in_plain_words(desk: Desk, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Network, "pause", lambda *_: False)  # no second try
    row: dict[str, Any] = ROWS[name]
    path, act = REQUESTS[row["request"]]
    answer = row["answer"]
    if name == "secret-in-words":
        answer = {**answer, "msg": answer["msg"].replace("SECRET", desk.secret)}
    desk.sandbox.faults.add("status", path, status=row["status"], body=answer)

    with pytest.raises(ProviderError) as caught:
        act(desk)

    error, expected = caught.value, row["expected"]
    assert type(error).__name__ == expected["error"]
    assert error.title == expected["title"]
    for attribute in ("message", "hint", "code"):
        if attribute in expected:
            assert getattr(error, attribute) == expected[attribute]
    if isinstance(error, InvalidField):
        assert error.field == expected["field"]
    assert error.origin.provider == "TeleCMI"
    assert path.endswith(error.origin.endpoint)
    if "said" in expected:
        assert error.origin.said == expected["said"]
    assert error.origin.http_status == expected.get("http_status", row["status"])
    for secret in (desk.secret, desk.password, "secret-1"):
        assert secret not in error.details


def test_every_rule_of_the_table_has_a_fixture() -> None:
    shown = {row["expected"]["title"].replace("301", "{extension}") for row in ROWS.values()}
    assert {rule.title for rule in RULES} <= shown


@pytest.mark.parametrize("region", ["india", "global"])
def test_refusals_with_an_http_status_read_the_same(desk: Desk, region: str) -> None:
    desk.sandbox.switch(http_errors=True)
    with pytest.raises(ProviderError) as caught:
        desk.supervisor(region, secret="wrong")
    assert caught.value.title == "TeleCMI did not accept this app secret."
    with pytest.raises(ProviderError) as caught:
        desk.agent(region, password="wrong")
    assert caught.value.title == "TeleCMI did not accept this password."
    connection = desk.agent(region)
    desk.sandbox.expire_tokens()
    connection.missed_calls(HOUR, Direction.OUTGOING, FIRST_PAGE)
    assert len(desk.renewals) == 1
