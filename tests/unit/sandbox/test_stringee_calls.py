"""Stringee's call log, callouts and recordings."""

from __future__ import annotations

import time
from typing import Any

from tests.helpers.sandbox import Ask, Json, Sandbox, request

CALLOUT = "/v1/call/callout"


def test_the_cursor_walks_over_every_call_once(stringee: Ask) -> None:
    seen, cursor = [], ""
    while True:
        query = f"/v1/call/log?version=2&limit=20{cursor}"
        data = stringee("call", "GET", query)["data"]
        assert data["totalCalls"] == "50"
        if not data["calls"]:
            break
        seen += data["calls"]
        time_ms, call_id = data["search_after"]
        cursor = f"&search_after[]={time_ms}&search_after[]={call_id}"

    assert data["search_after"] is None
    assert len({call["id"] for call in seen}) == len(seen) == 50
    starts = [call["start_time"] for call in seen]
    assert starts == sorted(starts, reverse=True)
    pages = [
        stringee("call", "GET", f"/v1/call/log?limit=40&page={page}")["data"] for page in (1, 2)
    ]
    assert pages[0]["calls"] + pages[1]["calls"] == seen
    assert (pages[1]["totalPages"], pages[1]["currentPage"], pages[1]["limit"]) == (2, 2, 40)


def test_a_page_of_calls_has_ten_rows_and_never_more_than_a_hundred(
    sandbox: Sandbox, stringee: Ask
) -> None:
    sandbox.reset(size="medium")

    assert len(stringee("call", "GET", "/v1/call/log")["data"]["calls"]) == 10
    assert len(stringee("call", "GET", "/v1/call/log?limit=1000")["data"]["calls"]) == 100


def test_calls_are_filtered_by_time_and_person(sandbox: Sandbox, stringee: Ask) -> None:
    since = int(time.time() * 1000) - 1
    sandbox.miss(provider="stringee", number="84901112233", agent="agent_2")
    sandbox.miss(provider="stringee", number="84901112234", agent="agent_2", incoming=False)

    new = stringee("call", "GET", f"/v1/call/log?version=2&from_start_time={since}")["data"]
    assert new["totalCalls"] == "2"
    ascending = f"/v1/call/log?version=2&sort_order=asc&from_start_time={since}"
    assert stringee("call", "GET", ascending)["data"]["calls"] == new["calls"][::-1]
    one = "/v1/call/log?version=2&from_user_id=agent_2&to_number=84901112234"
    [outgoing] = stringee("call", "GET", one)["data"]["calls"]
    assert (outgoing["from_internal"], outgoing["answer_time"]) == (1, 0)
    [incoming] = [call for call in new["calls"] if not call["from_internal"]]
    assert incoming["to_number"] == "agent_2"
    assert incoming["to_alias"] in sandbox.accounts["stringee"]["hotlines"]
    assert incoming["from_user_id"] is None
    assert incoming["answer_time_datetime"] == "1970/01/01, 08:00:00"
    assert incoming["created"] == incoming["stop_time"] // 1000


def test_some_numbers_carry_an_encoded_plus(sandbox: Sandbox, stringee: Ask) -> None:
    sandbox.reset(size="medium")

    calls = stringee("call", "GET", "/v1/call/log?limit=100")["data"]["calls"]

    incoming = [call["from_number"] for call in calls if not call["from_internal"]]
    assert {number.startswith("%2B") for number in incoming} == {True, False}


def callout(sandbox: Sandbox, customer: str = "84901112233", **changed: Any) -> Json:
    hotline = sandbox.accounts["stringee"]["hotlines"][0]
    return {
        "agentUserId": "agent_1",
        "toAgentFromNumberDisplay": hotline,
        "toAgentFromNumberDisplayAlias": customer,
        "toCustomerFromNumber": hotline,
        "customerNumber": customer,
        **changed,
    }


def test_a_callout_rings_the_agent_and_tells_no_call_id(sandbox: Sandbox, stringee: Ask) -> None:
    answer = stringee("contact_center", "POST", CALLOUT, callout(sandbox))

    assert answer == {"r": 0, "message": "success"}
    [placed] = sandbox.state()["stringee"]["placed"]
    assert (placed["agent"], placed["number"]) == ("agent_1", "84901112233")
    newest = stringee("call", "GET", "/v1/call/log?version=2&limit=1")["data"]["calls"][0]
    assert (newest["from_user_id"], newest["to_number"]) == ("agent_1", "84901112233")
    assert newest["answer_time"] > 0


def test_a_callout_that_is_refused(sandbox: Sandbox, stringee: Ask) -> None:
    def refused(**changed: Any) -> Json:
        return stringee("contact_center", "POST", CALLOUT, callout(sandbox, **changed))

    assert refused(customer="+84901112233")["r"] == 10
    assert refused(agentUserId="nobody")["msg"] == "AGENT_NOT_FOUND_OR_IN_ANOTHER_CALL"
    assert "number not found" in refused(toCustomerFromNumber="8499")["message"]
    inbound_only = sandbox.accounts["stringee"]["hotlines"][2]
    assert "number not found" in refused(toCustomerFromNumber=inbound_only)["message"]
    assert refused(customerNumber=84901112233)["r"] == -1
    assert sandbox.state()["stringee"]["placed"] == []


def test_an_agent_in_a_call_cannot_be_rung_again(sandbox: Sandbox, stringee: Ask) -> None:
    sandbox.switch(outcome_delay=3600)
    stringee("contact_center", "POST", CALLOUT, callout(sandbox))

    second = stringee("contact_center", "POST", CALLOUT, callout(sandbox))

    assert second["msg"] == "AGENT_NOT_FOUND_OR_IN_ANOTHER_CALL"
    [placed] = sandbox.state()["stringee"]["placed"]
    transfer = {"callId": placed["call_id"], "to": {"type": "internal", "number": "agent_2"}}
    moved = stringee("contact_center", "POST", "/v1/call/transfer", transfer)
    assert moved == {"r": 0, "msg": "", "data": {}}
    stop = {"callId": placed["call_id"]}
    assert stringee("call", "POST", "/v1/call2/stop", stop) == {"r": 0}
    assert stringee("contact_center", "POST", CALLOUT, callout(sandbox))["r"] == 0


def test_phone_to_phone_tells_its_call_id(sandbox: Sandbox, stringee: Ask) -> None:
    hotline = sandbox.accounts["stringee"]["hotlines"][0]
    body: Json = {
        "from": {"type": "external", "number": hotline, "alias": hotline},
        "to": [{"type": "external", "number": "84909998877", "alias": "84909998877"}],
        "actions": [
            {"action": "record", "eventUrl": "", "format": "mp3"},
            {"action": "connect", "to": {"type": "external", "number": "84901112233"}},
        ],
    }

    answer = stringee("call", "POST", "/v1/call2/callout", body)

    assert answer["r"] == 0
    [placed] = sandbox.state()["stringee"]["placed"]
    assert (placed["number"], placed["call_id"]) == ("84901112233", answer["call_id"])
    body["to"][0]["number"] = "+84909998877"
    assert stringee("call", "POST", "/v1/call2/callout", body)["r"] == 10
    body["from"]["number"] = "8499"
    body["to"][0]["number"] = "84909998877"
    assert stringee("call", "POST", "/v1/call2/callout", body)["r"] == 4


def test_a_recording_is_not_there_at_first(sandbox: Sandbox, stringee: Ask) -> None:
    stringee("contact_center", "POST", CALLOUT, callout(sandbox))
    [placed] = sandbox.state()["stringee"]["placed"]
    path = f"/v1/call/recording/{placed['call_id']}"

    stringee("call", "GET", path, status=404)
    stringee("call", "GET", path, status=404)
    assert stringee("call", "GET", path)[:4] == "RIFF"


def test_the_call_log_is_limited_per_minute_when_asked(sandbox: Sandbox, stringee: Ask) -> None:
    sandbox.switch(rate_limits=True)
    url = "/v1/call/recording/none"

    for _ in range(30):
        stringee("call", "GET", url, status=404)
    # A new clock minute may begin at any time; a second helping cannot fit into it.
    answers = [
        request("GET", sandbox.base_urls["call"] + url, headers=_last_headers(sandbox))[0]
        for _ in range(40)
    ]

    assert 429 in answers


def _last_headers(sandbox: Sandbox) -> dict[str, str]:
    return {"X-STRINGEE-AUTH": sandbox.access_log()[-1]["headers"]["x-stringee-auth"]}
