"""TeleCMI's credentials, refusals and limits, and the life of an agent, for both regions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.sandbox import Ask, Json, Sandbox, request

NEW_INDIA = {"name": "Asha", "phone_number": 9677550000, "password": "123456"}
NEW_WORLDWIDE = {"name": "Asha", "phone_number": "919677550000", "password": "123456"}


def complaint(answer: Json) -> Any:
    assert answer["code"] == 400
    return answer["msg"]["body"][0]["message"]


@pytest.mark.parametrize(
    ("host", "prefix", "new", "saved", "done"),
    [
        ("piopiy", "/v1/agent/", NEW_INDIA, "cmi-200", "cmi-2000"),
        ("rest", "/v2/user/", NEW_WORLDWIDE, 200, 200),
    ],
)
def test_an_agent_lives_through_add_list_update_status_remove(
    sandbox: Sandbox,
    post: Ask,
    app: Json,
    host: str,
    prefix: str,
    new: Json,
    saved: int | str,
    done: int | str,
) -> None:
    agent_id = {"id": "131_1111112"}
    assert post(host, f"{prefix}add", {**app, "extension": 131, **new})["code"] == saved

    page = {"page": 2, "limit": 10}
    listed = post(host, f"{prefix}list", {**app, **page})
    assert (listed["code"], listed["status"], listed["count"]) == (done, "success", 11)
    assert listed["agents"] == [
        {
            "agent_id": "131_1111112",
            "name": "Asha",
            "extension": 131,
            "password": "123456",
            "notify": False,
            "phone": str(new["phone_number"]),
            "start_time": 1,
            "end_time": 24,
        }
    ]

    changed = {**new, "name": "Asha Rao", "start_time": 9, "end_time": 18, "sms_alert": True}
    updated = post(host, f"{prefix}update", {**app, **agent_id, **changed})
    assert updated["code"] == saved
    assert updated["agent"] == {
        "name": "Asha Rao",
        "password": "123456",
        "notify": True,
        "phone": new["phone_number"],
        "start_time": 9,
        "end_time": 18,
    }
    assert post(host, f"{prefix}list", {**app, **page})["agents"][0]["name"] == "Asha Rao"

    status = post(host, f"{prefix}status", {**app, **agent_id, "status": "break"})
    assert (status["code"], status["status"]) == (saved, "break")
    assert sandbox.state()["telecmi"]["statuses"] == {"131_1111112": "break"}

    removed = post(host, f"{prefix}remove", {**app, **agent_id})
    assert removed == {"code": done, "status": "success"}
    assert post(host, f"{prefix}list", {**app, **page})["agents"] == []


@pytest.mark.parametrize(
    ("host", "path", "body", "code"),
    [
        ("piopiy", "/v1/agent/remove", {"id": "1_1"}, 400),
        ("rest", "/v2/user/remove", {"id": "1_1"}, 401),
        ("rest", "/v2/user/status", {"id": "1_1", "status": "online"}, 401),
        ("rest", "/v2/missed", {}, 404),
        ("rest", "/v2/analysis", {"start_date": 1, "end_date": 2}, 404),
        ("rest", "/v2/balance", {}, 404),
        ("rest", "/v2/token", {}, 404),
    ],
)
def test_a_wrong_secret_is_refused_in_the_body(
    post: Ask, app: Json, host: str, path: str, body: Json, code: int
) -> None:
    answer = post(host, path, {**app, "secret": "wrong", **body})

    assert answer == {"code": code, "error": True, "msg": "Authentication Failed"}


def test_refusals_may_carry_their_code_as_http_status(
    sandbox: Sandbox, post: Ask, app: Json
) -> None:
    sandbox.switch(http_errors=True)

    assert post("rest", "/v2/missed", {**app, "secret": "wrong"}, status=404)["code"] == 404
    assert post("rest", "/v2/missed", app)["code"] == 200


def test_in_india_the_secret_of_app_lists_is_called_token(post: Ask, app: Json) -> None:
    named_as_worldwide = post("piopiy", "/v1/missed", app, status=400)
    assert complaint(named_as_worldwide) == '"token" is required'

    answer = post("piopiy", "/v1/missed", {"appid": app["appid"], "token": app["secret"]})
    assert list(answer) == ["total", "cdr", "code"]
    assert len(answer["cdr"]) <= 10


@pytest.mark.parametrize("path", ["agentMissed", "agentOutMissed", "callback"])
def test_a_bad_or_expired_token_is_a_404_in_the_body(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int], path: str
) -> None:
    body = {"token": agent_token, **period, "page": 1}
    assert post("piopiy", f"/v1/{path}", body)["code"] == 200

    sandbox.expire_tokens()

    assert post("piopiy", f"/v1/{path}", body)["code"] == 404


@pytest.mark.parametrize(
    ("host", "path", "body", "sentence"),
    [
        ("piopiy", "/v1/agent/list", {"page": 1}, '"limit" is required'),
        (
            "piopiy",
            "/v1/agent/list",
            {"page": 1, "limit": 11},
            '"limit" must be less than or equal to 10',
        ),
        (
            "rest",
            "/v2/missed",
            {"limit": 21},
            '"limit" must be less than or equal to 20',
        ),
        (
            "rest",
            "/v2/user/add",
            {**NEW_WORLDWIDE, "extension": 1000},
            '"extension" must be less than or equal to 999',
        ),
        (
            "rest",
            "/v2/user/add",
            {**NEW_INDIA, "extension": 140},
            '"phone_number" must be a string',
        ),
        (
            "piopiy",
            "/v1/agent/add",
            {**NEW_WORLDWIDE, "extension": 140},
            '"phone_number" must be a number',
        ),
        ("rest", "/v2/analysis", {}, '"start_date" is required'),
    ],
)
def test_the_schema_speaks_before_the_credentials(
    post: Ask, app: Json, host: str, path: str, body: Json, sentence: str
) -> None:
    answer = post(host, path, {**app, "secret": "wrong", **body}, status=400)

    assert complaint(answer) == sentence


def test_an_app_id_as_text_is_refused(post: Ask, app: Json) -> None:
    answer = post("rest", "/v2/missed", {**app, "appid": str(app["appid"])}, status=400)

    assert complaint(answer) == '"appid" must be a number'


def test_agent_lists_worldwide_give_at_most_ten_rows(
    post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    body = {"token": agent_token, **period, "limit": 11}

    assert '"limit"' in complaint(post("rest", "/v2/user/missed", body, status=400))


def test_a_second_agent_with_the_same_extension_and_one_seat_too_many(
    sandbox: Sandbox, post: Ask, app: Json
) -> None:
    new = {**app, **NEW_INDIA}
    duplicate = post("piopiy", "/v1/agent/add", {**new, "extension": 101})
    assert (duplicate["code"], duplicate["msg"]) == (400, "Extension Already Exists")

    sandbox.switch(seat_limit=10)
    full = post("piopiy", "/v1/agent/add", {**new, "extension": 199})
    assert full["code"] == 400
    assert "user limit" in full["msg"]
    assert sandbox.state()["telecmi"]["agents"] == 10


def test_an_unknown_route_is_an_html_page(sandbox: Sandbox) -> None:
    for method in ("GET", "POST"):
        url = sandbox.base_urls["piopiy"] + "/v1/agent/lists"
        status, page = request(method, url, {} if method == "POST" else None)
        assert status == 404
        assert f"Cannot {method} /v1/agent/lists" in page


def test_login_worldwide_names_the_currency(sandbox: Sandbox, post: Ask) -> None:
    credentials = sandbox.accounts["telecmi"]["agent"]
    india = post("piopiy", "/v1/agentLogin", credentials)
    worldwide = post("rest", "/v2/user/login", credentials)

    assert list(india) == ["code", "msg", "token", "agent"]
    assert list(india["agent"]) == ["id", "inet_no", "name"]
    assert worldwide["agent"] == india["agent"] | {"category": "inr"}
    assert post("rest", "/v2/user/login", {**credentials, "password": "no"})["code"] == 404


def test_version_three_updates_one_field(post: Ask, app: Json) -> None:
    new = {"extension": 1000, "first_name": "Asha", "last_name": "Rao", "phone_number": "9198765"}
    agent_id = post("rest", "/v3/user/add", {**app, **new})["agent"]["agent_id"]
    one = {**app, "agent_id": agent_id}

    assert post("rest", "/v3/user/update", {**one, "last_name": "Sen"})["code"] == 200

    agent = post("rest", "/v3/user/get", one)["agent"]
    assert (agent["first_name"], agent["last_name"]) == ("Asha", "Sen")
    assert agent["phone"] == "9198765"
    assert post("rest", "/v3/user/update", {**one, "last_name": "Sen"})["code"] == 404
    found = post("rest", "/v3/user/list", {**app, "name": "asha sen"})
    assert [row["user_id"] for row in found["agents"]] == [agent_id]
    assert post("rest", "/v3/user/remove", one)["code"] == 200
    assert post("rest", "/v3/user/get", one)["code"] == 404


def test_an_account_without_version_three_has_no_such_pages(
    sandbox: Sandbox, post: Ask, app: Json
) -> None:
    one = {**app, "agent_id": "101_1111112"}
    assert post("rest", "/v3/user/get", one)["code"] == 200
    sandbox.switch(v3=False)
    status, page = request("POST", sandbox.base_urls["rest"] + "/v3/user/get", one)
    assert status == 404
    assert "Cannot POST /v3/user/get" in page
