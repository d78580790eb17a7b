"""TeleCMI's call lists and click-to-call: row shapes, pages, outcomes and refusals."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.sandbox import Ask, Json, Sandbox, request

NEW_INDIA = {"name": "Asha", "phone_number": 9677550000, "password": "123456"}
NEW_WORLDWIDE = {"name": "Asha", "phone_number": "919677550000", "password": "123456"}


def complaint(answer: Json) -> Any:
    assert answer["code"] == 400
    return answer["msg"]["body"][0]["message"]


def test_rows_of_missed_calls_differ_by_level_and_region(
    sandbox: Sandbox, post: Ask, app: Json, agent_token: str, period: dict[str, int]
) -> None:
    sandbox.miss(agent="101_1111112", number="919876500001", name="Meera")
    of_agent = {"token": agent_token, **period, "page": 1}
    of_app = {"appid": app["appid"], "token": app["secret"]}

    [india, india_app, worldwide, worldwide_app] = [
        post("piopiy", "/v1/agentMissed", of_agent)["cdr"][0],
        post("piopiy", "/v1/missed", of_app)["cdr"][0],
        post("rest", "/v2/user/missed", of_agent)["cdr"][0],
        post("rest", "/v2/missed", app)["cdr"][0],
    ]

    assert {row["from"] for row in (india, india_app, worldwide, worldwide_app)} == {919876500001}
    assert {row["name"] for row in (india, india_app, worldwide, worldwide_app)} == {"Meera"}
    assert set(india) == {"_id", "time", "from", "billedsec", "rate", "name"}
    assert set(india_app) == {*india, "to"}
    assert set(worldwide) == {
        "cmiuid",
        "duration",
        "billedsec",
        "rate",
        "name",
        "time",
        "from",
    }
    # The app-level list does not say whose missed call it was.
    assert set(worldwide_app) == {*worldwide, "to"}
    assert isinstance(india["rate"], str)
    assert isinstance(worldwide["rate"], float)
    assert worldwide["duration"] > 0


def test_rows_of_outgoing_calls_name_the_agent(
    sandbox: Sandbox, post: Ask, app: Json, agent_token: str, period: dict[str, int]
) -> None:
    sandbox.miss(agent="101_1111112", number="919876500001", incoming=False)
    of_agent = {"token": agent_token, **period, "page": 1}

    assert post("piopiy", "/v1/agentOutMissed", of_agent)["cdr"][0]["from"] == "101_1111112"
    assert isinstance(post("rest", "/v2/user/out_missed", of_agent)["cdr"][0]["from"], str)
    assert post("rest", "/v2/out_missed", app)["cdr"][0]["agent"] == "101_1111112"


def test_pages_are_disjoint_and_end_empty(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    for number in range(25):
        sandbox.miss(agent="101_1111112", number=f"9198765001{number:02d}")
    body = {"token": agent_token, **period}

    pages = [post("piopiy", "/v1/agentMissed", {**body, "page": page}) for page in range(1, 9)]

    ids = [row["_id"] for page in pages for row in page["cdr"]]
    times = [row["time"] for page in pages for row in page["cdr"]]
    assert len(ids) == len(set(ids)) == pages[0]["count"]
    assert times == sorted(times, reverse=True)
    assert len(pages[0]["cdr"]) == 10
    assert pages[-1]["cdr"] == []


def test_called_back_numbers_leave_the_callback_list(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    sandbox.miss(agent="101_1111112", number="919876500001")
    body = {"token": agent_token, **period, "page": 1}
    before = post("piopiy", "/v1/callback", body)
    assert before["cdr"][0]["from"] == 919876500001

    done = post("piopiy", "/v1/callbackAction", {"token": agent_token, "from": 919876500001})

    assert (done["code"], done["number"]) == (200, 919876500001)
    assert post("piopiy", "/v1/callback", body)["count"] == before["count"] - 1


def test_analysis_adds_up(post: Ask, app: Json) -> None:
    india = {"appid": app["appid"], "token": app["secret"]}

    totals = post("piopiy", "/v1/analysis", {**india, "start_date": 0, "end_date": 10**14})

    assert totals["code"] == 200
    assert totals["total"] == totals["answered"] + totals["missed"] == 50
    assert isinstance(post("piopiy", "/v1/balance", india)["balance"], str)
    assert isinstance(post("rest", "/v2/balance", app)["balance"], float)


@pytest.mark.parametrize(
    ("webrtc", "followme", "rings", "found_in"),
    [
        (True, False, "softphone", ["out_answered"]),
        (False, True, "mobile", ["answered"]),
        (False, False, "nothing", []),
        (True, True, "nothing", []),
    ],
)
def test_what_click_to_call_rings_and_where_it_is_filed(
    sandbox: Sandbox,
    post: Ask,
    app: Json,
    webrtc: bool,
    followme: bool,
    rings: str,
    found_in: list[str],
) -> None:
    body = {
        "user_id": "102_1111112",
        "secret": app["secret"],
        "to": 919876500001,
        "webrtc": webrtc,
        "followme": followme,
    }

    def counts() -> dict[str, int]:
        lists = ("answered", "out_answered", "out_missed", "missed")
        return {name: post("rest", f"/v2/{name}", app)["count"] for name in lists}

    before = counts()
    assert post("rest", "/v2/webrtc/click2call", body)["msg"] == "Call initiated"
    after = counts()

    assert sandbox.state()["telecmi"]["placed"][0]["rings"] == rings
    assert [name for name in after if after[name] == before[name] + 1] == found_in
    assert sum(after.values()) == sum(before.values()) + len(found_in)


def test_a_number_that_ends_in_nine_is_not_answered(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    post("rest", "/v2/click2call", {"token": agent_token, "to": 919876500009})

    row = post("rest", "/v2/user/out_missed", {"token": agent_token, **period})["cdr"][0]
    assert row["to"] == 919876500009


def test_a_placed_call_is_not_listed_before_its_outcome(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    sandbox.switch(outcome_delay=3600)
    body = {"token": agent_token, **period}
    before = post("rest", "/v2/user/out_answered", body)["count"]

    post("rest", "/v2/ind/click2call", {"token": agent_token, "to": 919876500001})

    assert post("rest", "/v2/user/out_answered", body)["count"] == before
    [placed] = sandbox.state()["telecmi"]["placed"]
    hangup = {"token": agent_token, "cmiuuid": placed["request_id"]}
    assert post("rest", "/v2/c2c/hangup", hangup)["code"] == 404
    hangup["cmiuuid"] = placed["call_id"]
    assert post("rest", "/v2/c2c/hangup", hangup) == {"code": 200, "msg": "call ended"}
    assert post("rest", "/v2/user/out_answered", body)["count"] == before + 1


def test_refusals_of_click_to_call(
    sandbox: Sandbox, post: Ask, app: Json, agent_token: str
) -> None:
    body = {"user_id": "101_1111112", "secret": app["secret"], "to": 919876500001}
    path = "/v2/webrtc/click2call"
    assert post("rest", path, {**body, "secret": "wrong"})["code"] == 404
    assert post("rest", path, {**body, "user_id": "1_1"})["code"] == 404
    assert post("rest", path, {**body, "to": 1})["code"] == 404
    as_text = post("rest", path, {**body, "to": "919876500001"}, status=400)
    assert complaint(as_text) == '"to" must be a number'
    no_secret = post("rest", path, {"user_id": "101_1111112", "to": 1}, status=400)
    assert complaint(no_secret) == '"secret" is required'

    sandbox.switch(follow_me=False)
    refused = post("rest", path, {**body, "webrtc": False, "followme": True})
    assert refused == {
        "code": 420,
        "error": True,
        "msg": "Follow-me calls are not allowed for this app",
    }
    assert sandbox.state()["telecmi"]["placed"] == []


def test_click_to_call_in_india(sandbox: Sandbox, post: Ask, app: Json, agent_token: str) -> None:
    agent = post("piopiy", "/v1/agentConnect", {"token": agent_token, "to": "919876500001"})
    assert (agent["code"], agent["msg"]) == (200, "Call initiated")
    admin = {"agent_id": "102_1111112", "token": app["secret"], "to": "919876500002"}
    assert post("piopiy", "/v1/adminConnect", admin)["msg"] == "Call terminated"
    assert post("piopiy", "/v1/adminConnect", {**admin, "token": "wrong"})["code"] == 401

    placed = sandbox.state()["telecmi"]["placed"]
    assert [call["agent"] for call in placed] == ["101_1111112", "102_1111112"]


def test_caller_ids_and_notes_survive(
    sandbox: Sandbox, post: Ask, agent_token: str, period: dict[str, int]
) -> None:
    token = {"token": agent_token}
    line = int(post("rest", "/v2/get_callerid", token)["callerid"][1]["pstn"])
    assert post("rest", "/v2/set_callerid", {**token, "callerid": line})["callerid"] == line
    assert post("rest", "/v2/set_callerid", {**token, "callerid": 1})["code"] == 400
    post("rest", "/v2/click2call", {**token, "to": 919876500009})

    note = {"name": "Meera", "from": 919876500009, "date": 1570162545485, "msg": "Call after 5"}
    assert post("rest", "/v2/user/notes/add", {**token, **note}) == {
        "status": "success",
        "code": 200,
    }

    kept = [{"msg": "Call after 5", "date": 1570162545485, "agent": "101_1111112"}]
    ask = {**token, "phone_number": 919876500009, "date": 1570162545485}
    assert post("rest", "/v2/user/notes/get", ask)["notes"] == kept
    row = post("rest", "/v2/user/out_missed", {**token, **period})["cdr"][0]
    assert (row["from"], row["notes"]) == (str(line), kept)


def test_a_recording_reports_errors_with_status_200(sandbox: Sandbox, app: Json) -> None:
    url = sandbox.base_urls["rest"] + "/v2/play?appid=1111112&file=a.mp3"

    assert request("GET", url)[1]["code"] == 404
    assert request("GET", url + "&secret=wrong")[1]["code"] == 407
    status, audio = request("GET", f"{url}&secret={app['secret']}")
    assert (status, audio[:3]) == (200, "ID3")
