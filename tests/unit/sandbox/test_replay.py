"""The sandbox replays bundles, and is not impressed by broken and hostile ones."""

import json
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.sandbox.replay.bundle import NotABundle, read_recording
from desktop.sandbox.replay.sign_ins import accounts
from tests.helpers.sandbox import REPOSITORY, request, running_sandbox

FOREIGN = "A line of the trace is no request that Calldeck makes."
HEAD: dict[str, Any] = {"calldeck_trace": 1, "written": time.time() - 86_400, "sign_in": None}
ASKED: dict[str, Any] = {"verb": "POST", "host": "rest", "path": "/v2/missed", "seconds": 0.0}


def answered(body: Any, **more: Any) -> dict[str, Any]:
    return {**ASKED, "at": 1.0, "status": 200, "headers": {}, "body": {"json": body}, **more}


def trace(folder: Path, *lines: Any) -> Path:
    file = folder / "trace.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in (HEAD, *lines)))
    return file


def test_answers_come_in_the_order_in_which_they_were_recorded(tmp_path: Path) -> None:
    page = {"json": {"page": 1, "start_date": 1_700_000_000_000, "secret": "••••"}}
    called = HEAD["written"] * 1000 - 5_000
    file = trace(
        tmp_path,
        answered({"code": 200, "cdr": [{"time": round(called), "from": 919845098450}]}, sent=page),
        answered({"code": 200, "cdr": []}, sent=page),
        answered({"code": 200, "status": "other"}, sent={"json": {"page": 2}}),
        answered({"code": 200, "text": "é"}, headers={"content-type": "application/json\r\nX: y"}),
        {**ASKED, "at": 1.0, "failed": ["sent"], "path": "/v2/cut"},
        {**ASKED, "at": 1.0, "failed": ["sent", "late"], "path": "/v2/late"},
    )
    with running_sandbox("--replay", str(file)) as replay:
        there = replay.base_urls["rest"]
        sent = {"page": 1, "start_date": round(time.time() * 1000), "secret": "what you like"}
        answers = [request("POST", f"{there}/v2/missed", sent)[1] for _ in range(3)]
        [row] = answers[0]["cdr"]
        assert row["from"] == 919845098450
        assert time.time() - 60 < row["time"] / 1000 < time.time()
        assert [len(answer["cdr"]) for answer in answers[1:]] == [0, 0]
        assert request("POST", f"{there}/v2/missed", {"page": 2})[1]["status"] == "other"
        assert request("POST", f"{there}/v2/missed")[1]["text"] == "é"
        status, answer = request("POST", f"{there}/v2/missed", {"page": 3})
        assert (status, answer["msg"]) == (404, "Not in the trace: POST /v2/missed")
        with pytest.raises(ConnectionError):
            request("POST", f"{there}/v2/cut")
        with pytest.raises(TimeoutError):
            request("POST", f"{there}/v2/late", timeout=0.3)


def test_whoever_was_signed_in_signs_in_with_any_secret(tmp_path: Path) -> None:
    head = {**HEAD, "sign_in": {"provider": "telecmi", "role": "agent", "region": "global"}}
    head["sign_in"]["user"] = "101_1850076"
    file = tmp_path / "trace.jsonl"
    file.write_text(json.dumps(head) + "\n")
    with running_sandbox("--replay", str(file)) as replay:
        assert replay.accounts["telecmi"]["agent"]["id"] == "101_1850076"
        assert replay.accounts["first"] == head["sign_in"]
        body = {"id": "101_1850076", "password": "whatever"}
        status, answer = request("POST", replay.base_urls["rest"] + "/v2/user/login", body)
        assert (status, answer["code"], answer["agent"]["id"]) == (200, 200, "101_1850076")


def test_speed_1_takes_as_long_as_it_took(tmp_path: Path) -> None:
    file = trace(tmp_path, answered({"code": 200}, seconds=0.4))
    with running_sandbox("--replay", str(file), "--speed", "1") as replay:
        began = time.monotonic()
        assert request("POST", replay.base_urls["rest"] + "/v2/missed")[0] == 200
        assert time.monotonic() - began >= 0.4


def refused(file: Path) -> str:
    """What is said of a file that cannot be replayed."""
    with pytest.raises(NotABundle) as refusal:
        read_recording(file)
    return str(refusal.value)


def test_broken_and_hostile_bundles_are_refused_in_plain_words(tmp_path: Path) -> None:
    def zipped(name: str, content: bytes, inside: str = "trace.jsonl", times: int = 1) -> Path:
        file, method = tmp_path / name, zipfile.ZIP_DEFLATED if times > 1 else zipfile.ZIP_STORED
        with zipfile.ZipFile(file, "w", method) as bundle, bundle.open(inside, "w") as opened:
            opened.write(json.dumps(HEAD).encode() + b"\n")
            for _ in range(times):
                opened.write(content)
        return file

    def written(name: str, text: str) -> Path:
        file = tmp_path / name
        file.write_text(text)
        return file

    torn = zipped("torn.zip", b'{"event": "TEAR"}\n')
    torn.write_bytes(torn.read_bytes().replace(b"TEAR", b"WEAR"))
    packed = zipped("packed.zip", json.dumps(HEAD).encode() * 9, times=9)
    spoiled = packed.read_bytes()
    packed.write_bytes(spoiled[:70] + b"\xff" * 9 + spoiled[79:])
    cut = tmp_path / "cut.zip"
    cut.write_bytes(torn.read_bytes()[:90])
    head = json.dumps(HEAD) + "\n"
    foreign = {"verb": "POST", "host": "rest", "path": "//x", "status": "200"}

    assert "far larger" in refused(zipped("bomb.zip", b" " * 1_000_000, times=70))
    assert "far larger" in refused(zipped("lines.zip", b"{}\n" * 1_000, times=30))
    assert refused(torn) == "torn.zip is damaged."
    assert refused(packed) == "packed.zip is damaged."
    assert "cannot be read" in refused(cut)
    assert (
        refused(zipped("empty.zip", b"", "../trace.jsonl"))
        == "There is no trace.jsonl in empty.zip."
    )
    assert "cannot be read" in refused(tmp_path / "nothing.zip")
    assert "cannot be read" in refused(written("text.txt", "hello\n"))
    assert "newer Calldeck" in refused(written("newer.jsonl", '{"calldeck_trace": 2}\n'))
    assert "cannot be read" in refused(written("deep.jsonl", f"{head}{'[' * 500}{']' * 500}\n"))
    assert "not an object" in refused(written("list.jsonl", f"{head}[]\n"))
    assert refused(trace(tmp_path, foreign)) == FOREIGN


@pytest.mark.parametrize("user", ["\u00b2", "9" * 5_000])
def test_an_account_that_is_no_number_is_nobodys(tmp_path: Path, user: str) -> None:
    sign_in = {"provider": "telecmi", "role": "supervisor", "region": "india", "user": user}
    file = trace(tmp_path, answered({}, sent={"json": {"appid": user}}))
    recording = replace(read_recording(file), sign_in=sign_in)
    assert accounts(recording)["telecmi"]["appid"] == 0


def test_a_sandbox_that_cannot_replay_says_so_and_ends(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop.sandbox", "--replay", str(tmp_path / "none.zip")]
    done = subprocess.run(
        command, check=False, cwd=REPOSITORY, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert told["ready"] is False
    assert "none.zip cannot be read" in told["error"]
