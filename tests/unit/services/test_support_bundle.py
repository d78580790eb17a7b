"""A support bundle has nothing private in it, and can be replayed."""

import errno
import json
import random
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.providers import registry
from desktop.providers.http import Network
from desktop.providers.trace import Exchanged, Heard
from desktop.services.support_bundle import (
    BundleFailed,
    BundleSources,
    SupportBundle,
    write_bundle,
)
from tests.helpers import recorded_desk as desk
from tests.helpers.sandbox import Sandbox, running_sandbox

LOG = f"""\
2026-11-27 13:40:00,123 INFO worker-1 desktop.providers.http: agent/list: 200, 143 ms
2026-11-27 13:40:01,004 ERROR worker-2 desktop.x: {desk.CALLER_NAME} at +91 98450 98450 failed
Traceback (most recent call last):
  File "{Path.home()}/calldeck/desktop/x.py", line 143, in place_call
ValueError: {desk.MAIL} {desk.forms_of(desk.NOTE)} {desk.numbers_of(desk.CALLER)} 192.168.178.25
"""


FEED_ROW = {
    "action": "ch-s",
    "agent": "101_1111112",
    "from": int(desk.CALLER),
    "group": "Blue Lotus",
    "name": desk.CALLER_NAME,
    "state": "early",
    "inetno": 1111112,
    "uuid": "",
    "fresh": desk.NOTE,
}


@dataclass
class Recorded:
    """A desk's day, and the bundle of it."""

    sandbox: Sandbox
    bundle: SupportBundle
    seen: desk.Seen
    private: dict[str, set[str]]


def sign_ins(accounts: dict[str, Any]) -> list[SignInRequest]:
    telecmi, stringee = accounts["telecmi"], accounts["stringee"]
    app: dict[str, FieldValue] = {
        "app_id": str(telecmi["appid"]),
        "secret": Secret(telecmi["secret"]),
    }
    agent: dict[str, FieldValue] = {
        "user_id": telecmi["agent"]["id"],
        "password": Secret(telecmi["agent"]["password"]),
    }
    key: dict[str, FieldValue] = {
        "key_sid": stringee["api_key_sid"],
        "key_secret": Secret(stringee["api_key_secret"]),
    }
    own: dict[str, FieldValue] = {"user_id": stringee["agent_user_ids"][0], **key}
    return [
        SignInRequest("telecmi", Role.SUPERVISOR, "india", app),
        SignInRequest("telecmi", Role.AGENT, "global", agent),
        SignInRequest("telecmi", Role.AGENT, "india", agent),
        SignInRequest("stringee", Role.SUPERVISOR, "", key),
        SignInRequest("stringee", Role.AGENT, "", own),
    ]


@pytest.fixture(autouse=True, scope="module")
def no_back_off() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(random, "uniform", lambda *_: 0.0)
        yield


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorded]:
    folder = tmp_path_factory.mktemp("bundle")
    (folder / "calldeck.log").write_text(LOG)
    with running_sandbox() as sandbox:
        network = Network(read_timeout=1.2)
        addresses = Addresses(**sandbox.base_urls)
        requests = sign_ins(sandbox.accounts)
        for provider in ("telecmi", "stringee"):
            sandbox.miss(provider=provider, number=desk.CALLER, name=desk.CALLER_NAME)
        supervisor: Any = registry.sign_in(requests[0], addresses, network, lambda _: None)
        desk.add_agent(supervisor, network)
        seen = desk.work(requests, addresses, network)
        for kind, extra in (("html", {}), ("cut", {}), ("delay", {"seconds": 2.5})):
            sandbox.faults.add(kind, "/v1/agent/status", **extra)
            with pytest.raises(CalldeckError):
                supervisor.set_status("101_1111112", "online")
            sandbox.faults.clear()
        for kind in ("wrong_types", "truncated"):
            sandbox.faults.add(kind, "/v1/agent/list", times=1)
            with suppress(CalldeckError):
                supervisor.list_agents(1)
        network.trace.hear(Heard(1.0, "notify", "call-feed", [FEED_ROW, {"new": [FEED_ROW]}]))
        sources = BundleSources(network.trace.entries(), supervisor.account, folder, "Qt 6.11.3\n")
        bundle = write_bundle(folder / "bundle.zip", sources)
        yield Recorded(sandbox, bundle, seen, private(sandbox))
        network.close()


def private(sandbox: Sandbox) -> dict[str, set[str]]:
    """Every secret, name, number and id that the providers have, by what it is."""
    telecmi, stringee = sandbox.agents("telecmi"), sandbox.agents("stringee")
    accounts = sandbox.accounts
    numbers = {agent["phone"] for agent in telecmi} | {desk.CALLER}
    numbers |= {agent["phone_number"] for agent in stringee if agent["phone_number"]}
    numbers |= set(accounts["stringee"]["hotlines"])
    for entry in sandbox.access_log():
        numbers |= {part for part in entry["body"].split('"') if part.isdigit() and len(part) > 9}
    secrets = {agent["password"] for agent in telecmi} | {desk.NEW_PASSWORD}
    secrets |= {accounts["telecmi"]["secret"], accounts["stringee"]["api_key_secret"]}
    ids = {agent["id"] for agent in stringee} | {str(accounts["telecmi"]["appid"])}
    names = {agent["name"] for agent in (*telecmi, *stringee)}
    return {
        "secrets": {form for text in secrets for form in desk.forms_of(text)},
        "names": {form for text in names | {desk.CALLER_NAME} for form in desk.forms_of(text)},
        "numbers": {form for number in numbers for form in desk.numbers_of(number)},
        "ids": ids | set(accounts["stringee"]["agent_user_ids"]),
        "texts": {form for text in (desk.NOTE, desk.MAIL) for form in desk.forms_of(text)},
        "accounts": {'"project":246', '"project_id":246', '"project_id":"246"', '"account_id":408'},
        "parts": {"Kamalakshi", "Venkatraghavan", "Brathwaite", "bluelotus", "Blue Lotus"},
        "places": {str(Path.home()), "192.168.178.25"},
    }


def test_nothing_private_is_in_a_bundle(recorded: Recorded) -> None:
    with zipfile.ZipFile(recorded.bundle.path) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(texts) == {"README.txt", "report.txt", "logs/calldeck.log", "trace.jsonl"}
    found = [
        (name, kind, text)
        for name, content in texts.items()
        for kind, private in recorded.private.items()
        for text in private
        if text in content
    ]
    assert found == []


def test_what_helps_is_still_in_it(recorded: Recorded) -> None:
    log, trace = (recorded.bundle.read(name) for name in ("logs/calldeck.log", "trace.jsonl"))
    assert "2026-11-27 13:40:00,123 INFO worker-1 desktop.providers.http: agent/list: 200" in log
    assert 'File "~/calldeck/desktop/x.py", line 143, in place_call' in log
    assert "+91 98" in log  # the country, and a made-up number
    assert trace.count("\n") > 50
    assert trace.count('"left_out":') == 2  # the HTML page, and half of an answer


def test_a_replay_shows_what_the_desk_saw(recorded: Recorded) -> None:
    with running_sandbox("--replay", str(recorded.bundle.path)) as replay:
        network = Network(read_timeout=1.2)
        accounts = {**replay.accounts}
        supervisor: Any = registry.sign_in(
            sign_ins(accounts)[0], Addresses(**replay.base_urls), network, lambda _: None
        )
        there = Addresses(**replay.base_urls)
        seen = desk.work(sign_ins(accounts), there, network, writes=False)
        assert seen.rows == recorded.seen.rows
        assert len(seen.rows) > 150
        missing = [entry for entry in replay.access_log() if entry["status"] == 404]
        assert missing == []
        agent = accounts["telecmi"]["agent"]["id"]
        for _ in range(3):
            with pytest.raises(CalldeckError):
                supervisor.set_status(agent, "online")
        with pytest.raises(CalldeckError) as error:
            supervisor.set_status(agent, "break")
        assert "Not in the trace" in error.value.origin.said
        network.close()


def test_a_bundle_is_the_owners_alone_and_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = BundleSources(report="Qt 6.11.3\n" * 500)
    file = tmp_path / "bundle.zip"
    assert write_bundle(file, sources).size == file.stat().st_size
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(BundleFailed, match="was not saved") as failure:
        write_bundle(file, sources)
    assert "The disk is full." in failure.value.message
    assert (file.read_bytes(), list(tmp_path.iterdir())) == (before, [file])
    monkeypatch.undo()

    def stop(done: int, total: int) -> None:
        if done > total / 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_bundle(file, sources, stop)
    for nowhere in (tmp_path / "nowhere", file):
        with pytest.raises(BundleFailed):
            write_bundle(nowhere / "bundle.zip", sources)
    assert (file.read_bytes(), list(tmp_path.iterdir())) == (before, [file])


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    asked = Exchanged(1.0, "x", "POST", "rest", "http://x/v2/x", "/v2/x", {}, b"{nonsense", 0.1)
    deep = b"[" * 100_000 + b"]" * 100_000
    page = b"<html>Kamalakshi</html>"
    trace = [
        replace(asked, status=200, body=page, size=len(page)),
        replace(asked, status=200, body=deep, size=len(deep), sent=None),
        replace(asked, status=200, body=None, size=300_000),
        replace(asked, failed=("sent",), host="", url="http://elsewhere/v2/+919845098450"),
    ]
    bundle = write_bundle(tmp_path / "bundle.zip", BundleSources(trace))
    lines = [json.loads(line) for line in bundle.read("trace.jsonl").splitlines()]
    assert [line.get("body") for line in lines[1:]] == [
        {"left_out": len(page)},
        {"left_out": len(deep)},
        {"left_out": 300_000},
        None,
    ]
    assert lines[1]["sent"] == {"left_out": 9}
    assert "9845098450" not in lines[4]["path"]


def test_half_characters_are_no_reason_not_to_save(tmp_path: Path) -> None:
    asked = Exchanged(1.0, "x", "POST", "rest", "http://x/v2/x", "/v2/x", {}, None, 0.1)
    half = json.dumps(
        {"name": "Asha \ud83d", "id": "a\ud83d", "notes": "\ud83d", "msg": "so \ud83d"}
    )
    trace = [replace(asked, status=200, body=half.encode(), size=len(half))]
    bundle = write_bundle(tmp_path / "bundle.zip", BundleSources(trace))
    body = json.loads(bundle.read("trace.jsonl").splitlines()[1])["body"]["json"]
    assert (body["name"], body["msg"]) == ("Person 1", "so ?")


def test_of_a_long_log_whole_lines_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "calldeck.log").write_text("called 9876543210\nlast line\n")
    monkeypatch.setattr("desktop.services.support_bundle._MOST_LOG", 16)
    bundle = write_bundle(tmp_path / "bundle.zip", BundleSources(logs=tmp_path))
    assert bundle.read("logs/calldeck.log") == "last line\n"


def ran(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def test_without_a_window_a_bundle_has_logs_and_a_report(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "calldeck.log").write_text(LOG)
    command = [sys.executable, "-m", "desktop", "--settings-dir", str(tmp_path)]
    file = tmp_path / "bundle.zip"
    done = ran(*command, "--support-bundle", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert "sent nowhere" in done.stdout
    with zipfile.ZipFile(file) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert "PySide6" in texts["report.txt"]
    assert "window/appearance: as it comes" in texts["settings.txt"]
    assert "98450 98450" not in texts["logs/calldeck.log"]
    nowhere = str(tmp_path / "nowhere" / "b.zip")
    done = ran(*command, "--support-bundle", nowhere)
    assert done.returncode == 1
    assert "not saved" in done.stderr
