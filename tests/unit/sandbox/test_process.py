"""The sandbox as a process: its one line, ports, log file and end; and its control port."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.sandbox import REPOSITORY, Ask, Json, Sandbox, request, running_sandbox


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "desktop.sandbox", *arguments]


def test_it_prints_one_line_and_ends_with_its_parent() -> None:
    process = subprocess.Popen(
        command("--exit-with-parent"),
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    hosts = ["piopiy", "rest", "contact_center", "call", "control", "notify"]
    assert list(ready) == ["ready", *hosts, "accounts"]
    assert ready["ready"] is True
    assert len({ready[host] for host in hosts}) == 6

    # communicate() closes standard input, which is all that happens when a parent dies.
    rest, errors = process.communicate(timeout=10)

    assert (process.returncode, rest, errors) == (0, "", "")


def test_it_ends_on_a_signal_although_a_request_hangs() -> None:
    process = subprocess.Popen(
        command(), cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    hang = {"faults": [{"kind": "delay", "seconds": 60}]}
    request("POST", ready["control"] + "/faults", hang)
    port = int(ready["rest"].rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as hanging:
        hanging.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
        while not request("GET", ready["control"] + "/log")[1]["entries"]:
            pass
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=10)

    assert time.monotonic() - began < 2
    assert (process.returncode, rest, errors) == (0, "", "")


@pytest.mark.parametrize("arguments", [["--host", "0.0.0.0"], ["--size", "huge"]])
def test_it_refuses_what_it_must_not_do(arguments: list[str]) -> None:
    refused = subprocess.run(
        command(*arguments), cwd=REPOSITORY, capture_output=True, text=True, check=False
    )

    assert refused.returncode == 2
    assert refused.stdout == ""


def test_it_listens_on_loopback_only(sandbox: Sandbox) -> None:
    ports = {int(url.rpartition(":")[2]) for url in sandbox.base_urls.values()}

    for url in sandbox.base_urls.values():
        assert url.startswith("http://127.0.0.1:")
    for port in ports:
        # Another address of the loopback network: a server on all addresses would answer.
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=5)


def test_the_log_file_keeps_no_secret(tmp_path: Path) -> None:
    file = tmp_path / "access.log"
    with running_sandbox("--log", str(file)) as own:
        account = own.accounts["telecmi"]
        login = own.base_urls["piopiy"] + "/v1/agentLogin"
        token = request("POST", login, account["agent"])[1]["token"]
        app = {"appid": account["appid"], "secret": account["secret"]}
        request("POST", own.base_urls["rest"] + "/v2/missed", app)
        request("POST", own.base_urls["rest"] + "/v2/get_callerid", {"token": token})
        request("GET", own.base_urls["rest"] + f"/v2/play?secret={account['secret']}")
        url = own.base_urls["call"] + "/v1/call/log"
        request("GET", url, headers={"X-STRINGEE-AUTH": "canary.token.here"})
        assert own.access_log("/v2/missed")[0]["body"] == json.dumps(app)

    text = file.read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["path"] for line in lines][-1] == "/v1/call/log"
    assert lines[1]["status"] == 200
    for secret in (token, account["secret"], account["agent"]["password"], "canary"):
        assert secret not in text


def test_the_log_tells_arrival_and_raw_body(sandbox: Sandbox) -> None:
    before = time.monotonic_ns()
    raw = b'{"appid": 1111112,  "secret":"x"}'
    request("POST", sandbox.base_urls["rest"] + "/v2/missed", raw)
    after = time.monotonic_ns()

    [entry] = sandbox.access_log()

    assert entry["body"].encode() == raw
    assert before < entry["arrived_ns"] < after
    assert entry["arrived_ns"] < entry["finished_ns"]
    assert (entry["host"], entry["method"], entry["status"]) == ("rest", "POST", 200)
    assert entry["headers"]["content-type"] == "application/json"
    assert sandbox.state()["endpoints"] == {
        "rest POST /v2/missed": {"requests": 1, "acted_on": 1},
    }


def test_it_counts_requests_at_once(sandbox: Sandbox) -> None:
    sandbox.faults.add("delay", seconds=0.3)
    url = sandbox.base_urls["rest"] + "/v2/missed"
    threads = [threading.Thread(target=request, args=("POST", url, {})) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sandbox.state()["most_at_once"] == 3


def test_the_same_seed_gives_the_same_people(sandbox: Sandbox, post: Ask, app: Json) -> None:
    def people() -> Any:
        page = {**app, "page": 1, "limit": 10}
        return post("piopiy", "/v1/agent/list", page)["agents"]

    first = people()
    sandbox.reset(seed=2)
    other = people()
    sandbox.reset(seed=1)

    assert people() == first != other


@pytest.mark.parametrize(("size", "agents", "calls"), [("medium", 1_000, 5_000)])
def test_sizes(sandbox: Sandbox, size: str, agents: int, calls: int) -> None:
    sandbox.reset(size=size)

    state = sandbox.state()

    for provider in ("telecmi", "stringee"):
        assert (state[provider]["agents"], state[provider]["calls"]) == (agents, calls)


def test_most_missed_calls_are_recent_and_some_callers_come_back(
    sandbox: Sandbox, post: Ask, app: Json
) -> None:
    sandbox.reset(size="medium")
    now = int(time.time() * 1000)
    month = {**app, "start_date": now - 30 * 86_400_000, "end_date": now, "limit": 20}

    in_month = post("rest", "/v2/missed", month)
    in_day = post("rest", "/v2/missed", app)

    assert in_month["count"] / 2 < in_day["count"] < in_month["count"]
    pages = [post("rest", "/v2/missed", {**month, "page": page})["cdr"] for page in range(1, 11)]
    rows = [row for page in pages for row in page]
    assert len({row["from"] for row in rows}) < len(rows)
    assert 0 < sum(row["name"] == "unknown" for row in rows) < len(rows)


def test_a_test_may_ask_for_any_number_of_agents(sandbox: Sandbox) -> None:
    sandbox.reset(agents=120)
    assert [len(sandbox.agents(name)) for name in ("telecmi", "stringee")] == [120, 120]
    sandbox.reset()
    assert len(sandbox.agents("telecmi")) == 10


def test_somebody_else_changes_an_agent(sandbox: Sandbox, post: Ask, app: Json) -> None:
    first = sandbox.agents("telecmi")[0]
    sandbox.change_agent("telecmi", first["id"], password="another", end_time=12)
    listed = post("piopiy", "/v1/agent/list", {**app, "page": 1, "limit": 10})["agents"][0]
    assert (listed["password"], listed["end_time"], listed["name"]) == (
        *("another", 12),
        first["name"],
    )


def test_somebody_else_changes_a_user_id(sandbox: Sandbox, stringee: Ask) -> None:
    first = sandbox.agents("stringee")[0]
    sandbox.change_agent("stringee", first["id"], stringee_user_id="moved")
    found = stringee("contact_center", "GET", "/v1/agent?stringee_user_id=moved")["data"]
    assert [agent["id"] for agent in found["agents"]] == [first["id"]]
    gone = stringee("contact_center", "GET", "/v1/agent?stringee_user_id=agent_1")["data"]
    assert gone["agents"] == []


def test_controls_refuse_what_makes_no_sense(sandbox: Sandbox) -> None:
    first = {"provider": "telecmi", "id": sandbox.agents("telecmi")[0]["id"]}
    for path, body in (
        ("/reset", {"size": "huge"}),
        ("/switches", {"light": True}),
        ("/change-agent", {**first, "colour": "red"}),
        ("/change-agent", {**first, "extension": 999}),
        ("/change-agent", {"provider": "telecmi", "id": "nobody", "name": "Nobody"}),
    ):
        status, answer = request("POST", sandbox.control_url + path, body)
        assert status == 400
        assert answer["error"]


def test_the_command_line_chooses_country_and_plan() -> None:
    with running_sandbox("--country", "GB", "--no-follow-me", "--seat-limit", "10") as own:
        account = own.accounts["telecmi"]
        app = {"appid": account["appid"], "secret": account["secret"]}
        month = {"start_date": 0, "end_date": 10**14}
        rows = request("POST", own.base_urls["rest"] + "/v2/missed", {**app, **month})[1]["cdr"]
        switches = own.control("POST", "/switches", {})

    assert rows
    assert all(str(row["from"]).startswith("447700900") for row in rows)
    assert (switches["follow_me"], switches["seat_limit"]) == (False, 10)
