"""The self-test as IT runs it: one line a check, the exit code, and no network unless asked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.helpers.raw_server import Peer, raw_server

_LINE = re.compile(r"(ok  |warn|FAIL|--  ) [A-Z][^:]*(:\d+)?[^:]*: \S.*")


def self_test(folder: Path, url: str, *options: str) -> tuple[int, list[str]]:
    """Run it with this address of the provider; returns its exit code and its lines."""
    config = folder / "calldeck.toml"
    names = ("piopiy", "rest", "notify")
    config.write_text("[addresses]\n" + "".join(f'{name} = "{url}"\n' for name in names), "ascii")
    place = ("--config", str(config), "--settings-dir", str(folder / "desk"))
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--self-test", *options, *place],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert not done.stderr
    return done.returncode, done.stdout.splitlines()


def answer(peer: Peer) -> None:
    peer.read_request()
    peer.answer({}, "200 OK", "Date: Thu, 01 Jan 2026 00:00:00 GMT", "Connection: close")


def test_alone_it_sends_nothing(tmp_path: Path) -> None:
    with raw_server(answer) as server:
        code, lines = self_test(tmp_path, server.url)
        assert server.connections == 0
    assert code == 0, lines
    assert all(map(_LINE.fullmatch, lines)), lines
    names = [line[5:].partition(":")[0] for line in lines]
    assert names[:8] == ["Qt", "Policy", "Python", "TLS", "HTTP", "Settings", "Database", "Keyring"]
    assert {"Disk space", "Resources", "Translations"} <= set(names)
    [keyring] = [line for line in lines if "Keyring" in line]
    assert keyring.startswith("warn Keyring: This computer has no keyring. ")


def test_names_that_the_console_has_no_letters_for_are_no_fault(tmp_path: Path) -> None:
    folder = tmp_path / "Nguyễn"
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--self-test", "--settings-dir", str(folder)],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
        timeout=50,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Nguy?n" in done.stdout


def test_with_the_network_each_step_has_its_line(tmp_path: Path) -> None:
    with raw_server(answer) as server:
        code, lines = self_test(tmp_path, server.url, "--check-network")
        assert len(server.requests) == 1, "the same host is asked once"
    told = [line for line in lines if "Connection to" in line]
    assert code == 0, lines
    assert all(map(_LINE.fullmatch, lines)), lines
    assert [line[:4] for line in told] == ["ok  ", "ok  ", "ok  ", "ok  ", "warn"]
    assert re.search(r", Answer: 127\.0\.0\.1 answers \(status 200\) \(\d+ ms\)$", told[3])
    assert "Clock: The clock of this computer is" in told[4]


def test_a_host_that_is_not_there_fails_it(tmp_path: Path) -> None:
    with raw_server(answer) as server:
        url = server.url
    code, lines = self_test(tmp_path, url, "--check-network")
    assert code == 1
    [failed] = [line for line in lines if line.startswith("FAIL")]
    assert f"For IT: open port {url.rpartition(':')[2]} to 127.0.0.1" in failed
    assert sum(line.startswith("--  ") for line in lines) == 3


def test_the_option_stands_with_the_self_test_only() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--check-network"],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert done.returncode == 2
    assert "--check-network needs --self-test" in done.stderr
