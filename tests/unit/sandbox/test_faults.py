"""Every kind of fault, as a client meets it, and whether the request was acted on."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.helpers.sandbox import Ask, Json, Sandbox, request

ADD = "/v1/agent/add"


@pytest.fixture
def add(sandbox: Sandbox, app: Json) -> Ask:
    """Add an agent over a plain request; the (status, document) of the answer."""
    new = {**app, "extension": 150, "name": "Asha", "phone_number": 9677550000, "password": "123"}

    def act(timeout: float = 10.0) -> tuple[int, Any]:
        return request("POST", sandbox.base_urls["piopiy"] + ADD, new, timeout=timeout)

    return act


@pytest.fixture
def acted(sandbox: Sandbox) -> Callable[[], bool]:
    """Whether the agent was added, which the log must agree with."""

    def look() -> bool:
        added = sandbox.state()["telecmi"]["agents"] == 11
        assert sandbox.access_log(ADD)[-1]["acted_on"] is added
        return added

    return look


def test_delay(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("delay", ADD, seconds=0.2)
    began = time.monotonic()

    assert add()[1]["code"] == "cmi-200"

    assert time.monotonic() - began >= 0.2
    assert acted()


def test_nothing_happens_when_the_client_leaves_during_a_delay(
    sandbox: Sandbox, add: Ask, acted: Callable[[], bool]
) -> None:
    sandbox.faults.add("delay", ADD, seconds=30)

    with pytest.raises(TimeoutError):
        add(timeout=0.2)

    assert not acted()


def test_acting_before_the_delay(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("delay", ADD, seconds=30, act_first=True)

    with pytest.raises(TimeoutError):
        add(timeout=0.2)

    assert acted()


def test_drip(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("drip", ADD, per_byte=0.001)
    began = time.monotonic()

    assert add()[1]["code"] == "cmi-200"

    assert time.monotonic() - began >= 0.1
    assert acted()


def test_drop_before_acting(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("drop_before", ADD)

    with pytest.raises(ConnectionResetError):
        add()

    assert not acted()


def test_drop_after_acting(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("drop_after", ADD)

    with pytest.raises(http.client.RemoteDisconnected):
        add()

    assert acted()


def test_status(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("status", ADD, status=503)

    assert add() == (503, {"code": 503, "error": True, "msg": "Internal Server Error"})
    assert not acted()


def test_status_after_acting_with_a_body_of_its_own(
    sandbox: Sandbox, add: Ask, acted: Callable[[], bool]
) -> None:
    sandbox.faults.add("status", ADD, status=502, body="Bad Gateway", act=True)

    assert add() == (502, "Bad Gateway")
    assert acted()


def test_rate_limit(sandbox: Sandbox) -> None:
    sandbox.faults.add("rate_limit", "/v1/agent", host="contact_center", retry_after=7)
    address = sandbox.base_urls["contact_center"].removeprefix("http://")
    connection = http.client.HTTPConnection(address, timeout=10)
    connection.request("GET", "/v1/agent")
    answer = connection.getresponse()

    assert (answer.status, answer.headers["Retry-After"]) == (429, "7")
    assert json.loads(answer.read())["r"] == 429
    connection.close()


def test_html(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("html", ADD)

    status, page = add()

    assert status == 200
    assert page.startswith("<!DOCTYPE html>")
    assert not acted()


def test_truncated(sandbox: Sandbox, add: Ask, acted: Callable[[], bool]) -> None:
    sandbox.faults.add("truncated", ADD)

    status, text = add()

    assert status == 200
    assert text.startswith('{"code":"cmi-200"')
    assert not text.endswith("}")
    assert acted()


def test_wrong_types(sandbox: Sandbox, post: Ask, app: Json) -> None:
    sandbox.faults.add("wrong_types", "/v1/agent/list")

    answer = post("piopiy", "/v1/agent/list", {**app, "page": 1, "limit": 10})

    assert answer["count"] == "10"
    assert answer["agents"]["0"]["extension"] == "101"
    assert isinstance(answer["agents"]["0"]["phone"], int)
    assert isinstance(answer["agents"]["0"]["name"], list)


@pytest.mark.parametrize(
    ("host", "path", "expected"),
    [
        ("piopiy", "/v1/missed", {"code": 418, "error": True, "msg": "No"}),
        ("call", "/v1/call/log", {"r": 418, "message": "No"}),
    ],
)
def test_failure_code_in_a_good_answer(
    sandbox: Sandbox, host: str, path: str, expected: Json
) -> None:
    sandbox.faults.add("failure_code", path, code=418, message="No")

    assert request("GET", sandbox.base_urls[host] + path) == (200, expected)


def test_expired_token(
    sandbox: Sandbox, post: Ask, stringee: Ask, agent_token: str, period: dict[str, int]
) -> None:
    sandbox.faults.add("expired_token", times=2)

    body = {"token": agent_token, **period, "page": 1}
    assert post("piopiy", "/v1/agentMissed", body)["code"] == 404
    assert stringee("call", "GET", "/v1/call/log", status=403)["r"] == 6
    assert post("piopiy", "/v1/agentMissed", body)["code"] == 200


def test_a_rule_counts_skips_and_names_host_and_method(sandbox: Sandbox) -> None:
    sandbox.faults.add("status", "/v1/*", host="call", method="GET", skip=1, times=2, status=500)

    def status(host: str, method: str) -> int:
        return request(method, sandbox.base_urls[host] + "/v1/call/log")[0]

    assert status("contact_center", "GET") == 404
    assert status("call", "POST") == 404
    assert [status("call", "GET") for _ in range(4)] == [403, 500, 500, 403]
    sandbox.faults.add("status", "/v1/*", status=500)
    assert status("call", "GET") == 500
    sandbox.faults.clear()
    assert status("call", "GET") == 403


@pytest.mark.parametrize("rule", [{"kind": "explode"}, {"kind": "delay", "minutes": 1}])
def test_a_rule_that_makes_no_sense_is_refused(sandbox: Sandbox, rule: Json) -> None:
    status, answer = request("POST", sandbox.control_url + "/faults", {"faults": [rule]})

    assert status == 400
    assert answer["error"]
