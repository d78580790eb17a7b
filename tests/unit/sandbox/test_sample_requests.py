"""The sample request of every page the product was ordered from, and the shape of its answer."""

from __future__ import annotations

from typing import Any

from tests.helpers.sandbox import Ask, Json, Sandbox


def shape(document: Any) -> Any:
    """Names in their order and types, without the values."""
    if isinstance(document, dict):
        return [(name, shape(value)) for name, value in document.items()]
    if isinstance(document, list):
        return [shape(document[0])]
    return type(document).__name__


def test_add_agent(post: Ask, app: Json) -> None:
    answer = post(
        "piopiy",
        "/v1/agent/add",
        {
            **app,
            "extension": 121,
            "name": "Manish",
            "phone_number": 9677550000,
            "password": "123456",
            "start_time": 1,
            "end_time": 24,
            "sms_alert": True,
        },
    )

    assert answer == {
        "code": "cmi-200",
        "status": "success",
        "msg": "Saved successfully",
        "agent": {"agent_id": "121_1111112", "name": "Manish", "extension": 121},
    }


def test_outgoing_missed_calls_of_an_agent(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    for number in ("919100000007", "919100000008", "919100000009"):
        sandbox.miss(agent="101_1111112", number=number, incoming=False)

    answer = post(
        "piopiy",
        "/v1/agentOutMissed",
        {"token": agent_token, **period, "page": 1, "limit": 2},
    )

    row = {
        "_id": "5d96c6e920837a1998da13ea",
        "to": 9100000000,
        "time": 1570162545485,
        "from": "103_1111113",
        "billedsec": 0,
        "rate": "0.0000",
        "name": "unknown",
    }
    assert shape(answer) == shape({"count": 8, "cdr": [row], "code": 200})
    assert len(answer["cdr"]) == 2
    assert answer["count"] >= 3
    newest = answer["cdr"][0]
    assert newest["to"] == 919100000009
    assert newest["from"] == "101_1111112"
    assert newest["name"] == "unknown"
    assert len(newest["_id"]) == 24


def test_create_an_agent_on_stringee(stringee: Ask) -> None:
    answer = stringee(
        "contact_center",
        "POST",
        "/v1/agent",
        {"name": "Agent 1", "stringee_user_id": "agent_new", "manual_status": "NOT AVAILABLE"},
    )

    sample = {
        "r": 0,
        "project": 246,
        "agentID": "2QAX0YOR5D55HH0N",
        "message": "Create agent success",
    }
    assert shape(answer) == shape(sample)
    assert answer | {"agentID": sample["agentID"]} == sample
    assert len(answer["agentID"]) == 16


def test_list_agents_on_stringee(stringee: Ask) -> None:
    stringee(
        "contact_center", "POST", "/v1/agent", {"name": "Agent 2", "stringee_user_id": "agent_new"}
    )

    answer = stringee("contact_center", "GET", "/v1/agent?stringee_user_id=agent_new")

    agent = answer["data"]["agents"][0]
    assert agent["id"].startswith("AG_")
    assert answer == {
        "r": 0,
        "message": "Load agent(s) success",
        "project": 246,
        "data": {
            "totalAgents": "1",
            "totalPages": 1,
            "currentPage": 1,
            "limit": 50,
            "agents": [
                {
                    "id": agent["id"],
                    "project": 246,
                    "account": 408,
                    "name": "Agent 2",
                    "stringee_user_id": "agent_new",
                    "manual_status": None,
                    "system_status": 0,
                    "device_status": 0,
                    "last_time_pickup": 0,
                    "last_time_support_call_ended": 0,
                }
            ],
        },
    }


def test_delete_an_unknown_agent_on_stringee(stringee: Ask) -> None:
    answer = stringee("contact_center", "DELETE", "/v1/agent/AG_XPHOV0V7X71EFH98")

    assert answer == {"r": -1, "project": 246, "message": "Agent not found"}


def test_update_an_agent_on_stringee(stringee: Ask) -> None:
    agents = stringee("contact_center", "GET", "/v1/agent?limit=1")["data"]["agents"]
    path = f"/v1/agent/{agents[0]['id']}"

    answer = stringee(
        "contact_center", "PUT", path, {"name": "Agent new name1", "manual_status": "AVAILABLE"}
    )

    assert answer == {"r": 0, "message": "Update agent info success", "project": 246}
    changed = stringee("contact_center", "GET", "/v1/agent?limit=1")["data"]["agents"][0]
    assert changed == agents[0] | {"name": "Agent new name1", "manual_status": "AVAILABLE"}


def test_click_to_call_of_an_admin(sandbox: Sandbox, post: Ask) -> None:
    body = {
        "user_id": "101_1111112",
        "secret": sandbox.accounts["telecmi"]["secret"],
        "to": 9100000000,
        "extra_params": {"crm": True},
        "webrtc": True,
        "followme": False,
    }

    answer = post("rest", "/v2/webrtc/click2call", body)

    request_id = answer["request_id"]
    assert answer == {"code": 200, "msg": "Call initiated", "request_id": request_id}
    assert len(request_id) == 43
    assert sandbox.sent("/v2/webrtc/click2call") == [body]
    [placed] = sandbox.state()["telecmi"]["placed"]
    assert placed["number"] == "9100000000"
    assert placed["rings"] == "softphone"
