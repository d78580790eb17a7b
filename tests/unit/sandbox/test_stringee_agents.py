"""Stringee's token check, agents, groups, queues and numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.helpers.sandbox import Ask, Json, Sandbox, request


@pytest.mark.parametrize(
    ("changed", "r"),
    [
        ({"cty": None}, 5),
        ({"cty": "JWT"}, 5),
        ({"iss": "SK.0.AnotherRegion"}, 5),
        ({"exp": 1}, 6),
        ({"key": "another secret"}, 6),
        ({"exp": "soon"}, 7),
        ({"rest_api": None}, 45),
        ({"rest_api": None, "userId": "agent_1"}, 45),
    ],
)
@pytest.mark.parametrize("host", ["contact_center", "call"])
def test_a_token_that_is_refused(
    sandbox: Sandbox, jwt: Callable[..., str], changed: Json, r: int, host: str
) -> None:
    path = {"contact_center": "/v1/agent", "call": "/v1/call/log"}[host]
    headers = {"X-STRINGEE-AUTH": jwt(**changed)}

    status, answer = request("GET", sandbox.base_urls[host] + path, headers=headers)

    assert (status, answer["r"]) == (403, r)


@pytest.mark.parametrize(("token", "r"), [("", 1), ("a.b.c", 2), ("abc", 3)])
def test_something_that_is_no_token(sandbox: Sandbox, token: str, r: int) -> None:
    url = sandbox.base_urls["call"] + "/v1/call/log"

    status, answer = request("GET", url, headers={"X-STRINGEE-AUTH": token})

    assert (status, answer["r"]) == (403, r)


def test_tokens_in_use_can_be_made_to_expire(
    sandbox: Sandbox, stringee: Ask, jwt: Callable[..., str]
) -> None:
    fresh = {"X-STRINGEE-AUTH": jwt()}
    stringee("contact_center", "GET", "/v1/agent")

    sandbox.expire_tokens()

    assert stringee("contact_center", "GET", "/v1/agent", status=403)["r"] == 6
    url = sandbox.base_urls["contact_center"] + "/v1/agent"
    assert request("GET", url, headers=fresh)[0] == 200


def test_a_token_may_travel_in_the_query(sandbox: Sandbox, jwt: Callable[..., str]) -> None:
    url = f"{sandbox.base_urls['contact_center']}/v1/agent/?access_token={jwt()}"

    assert request("GET", url)[0] == 200


def test_the_id_of_a_new_agent_is_not_its_id_in_the_list(sandbox: Sandbox, stringee: Ask) -> None:
    new = {"name": "Mai", "stringee_user_id": "mai", "routing_type": 2, "phone_number": "84901"}
    created = stringee("contact_center", "POST", "/v1/agent", new)["agentID"]
    again = stringee("contact_center", "POST", "/v1/agent", new)
    assert again["r"] != 0
    listed = "/v1/agent?stringee_user_id=mai"
    agent = stringee("contact_center", "GET", listed)["data"]["agents"][0]
    assert (agent["routing_type"], agent["phone_number"]) == (2, "84901")
    assert agent["id"] != created

    assert stringee("contact_center", "DELETE", f"/v1/agent/{created}")["r"] == -1
    changed = {"system_status": "1"}
    assert stringee("contact_center", "PUT", f"/v1/agent/{agent['id']}/", changed)["r"] == 0
    assert stringee("contact_center", "GET", listed)["data"]["agents"][0]["system_status"] == 1
    assert stringee("contact_center", "DELETE", f"/v1/agent/{agent['id']}")["r"] == 0
    assert stringee("contact_center", "GET", listed)["data"]["totalAgents"] == "0"
    assert sandbox.state()["stringee"]["agents"] == 10


@pytest.mark.parametrize(
    "body",
    [
        {"name": "Mai"},
        {"name": "", "stringee_user_id": "mai"},
        {"name": "Mai", "stringee_user_id": "mai", "routing_type": "2"},
        {"name": 5, "stringee_user_id": "mai"},
    ],
)
def test_an_agent_that_cannot_be_created(sandbox: Sandbox, stringee: Ask, body: Json) -> None:
    assert stringee("contact_center", "POST", "/v1/agent", body)["r"] == -1
    assert sandbox.state()["stringee"]["agents"] == 10


def test_agents_differ_in_what_they_tell(stringee: Ask) -> None:
    agents = stringee("contact_center", "GET", "/v1/agent")["data"]["agents"]

    assert {"online_status" in agent for agent in agents} == {True, False}
    pages = [
        stringee("contact_center", "GET", f"/v1/agent?limit=4&page={page}")["data"]
        for page in (1, 2, 3, 4)
    ]
    assert [len(page["agents"]) for page in pages] == [4, 4, 2, 0]
    assert {(page["totalAgents"], page["totalPages"]) for page in pages} == {("10", 3)}
    assert [agent for page in pages for agent in page["agents"]] == agents


def test_groups_have_members_by_id_only(stringee: Ask) -> None:
    group = stringee("contact_center", "POST", "/v1/group", {"name": "Night"})["groupID"]
    agent = stringee("contact_center", "GET", "/v1/agent?limit=1")["data"]["agents"][0]["id"]
    pair = {"agent_id": agent, "group_id": group}
    path = "/v1/manage-agents-in-group"

    assert stringee("contact_center", "POST", path, pair)["groupID"] == group
    listed = stringee("contact_center", "GET", f"{path}?group={group}")["data"]
    assert listed["groupAgents"] == [{"account": 408, "project": 246, **pair}]
    assert listed["totalCount"] == "1"
    groups = stringee("contact_center", "GET", "/v1/group")["data"]
    assert groups["totalGroups"] == "3"
    assert groups["groups"][-1]["number_of_agent"] == 1
    assert stringee("contact_center", "DELETE", path, pair)["r"] == 0
    assert stringee("contact_center", "DELETE", path, pair)["r"] == -1
    assert stringee("contact_center", "DELETE", f"/v1/group/{group}")["r"] == 0


def test_queues_and_their_routing(stringee: Ask) -> None:
    queue = stringee("contact_center", "POST", "/v1/queue", {"name": "Sales", "schedule": 2})
    listed = stringee("contact_center", "GET", "/v1/queue")["data"]["queues"][-1]
    assert (listed["id"], listed["schedule"], listed["record_calls"]) == (queue["queueID"], 2, 1)
    changed = f"/v1/queue/{listed['id']}"
    assert stringee("contact_center", "PUT", changed, {"record_calls": False})["r"] == 0
    assert stringee("contact_center", "GET", "/v1/queue")["data"]["queues"][-1]["record_calls"] == 0

    group = stringee("contact_center", "GET", "/v1/group")["data"]["groups"][0]["id"]
    routing = {"queue_id": listed["id"], "group_id": group, "primary_group": 1}
    path = "/v1/routing-call-to-groups"
    assert stringee("contact_center", "POST", path, routing)["r"] == 0
    rows = stringee("contact_center", "GET", f"{path}?queue={listed['id']}")["data"]
    assert [row["group_id"] for row in rows["groupRoutings"]] == [group]
    assert stringee("contact_center", "GET", f"{path}?queue=other")["data"]["totalCount"] == "0"


def test_hotlines_say_whether_they_may_call_out(stringee: Ask) -> None:
    numbers = stringee("contact_center", "GET", "/v1/number")["data"]["numbers"]
    assert [row["allow_outbound_calls"] for row in numbers] == [1, 1, 0]
    known = {"number": numbers[0]["number"], "allow_outbound_calls": True, "enable_ivr": False}

    again = stringee("contact_center", "POST", "/v1/number", known)

    assert (again["r"], again["numberID"]) == (2, numbers[0]["id"])
