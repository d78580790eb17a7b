"""The sandbox as a process for tests: start it, ask it things, spoil its answers."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

Json = dict[str, Any]
Ask = Callable[..., Any]

REPOSITORY = Path(__file__).resolve().parents[2]


class FaultSwitchboard:
    """The faults of one sandbox; see ``desktop.sandbox`` for kinds and attributes."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def add(self, kind: str, path: str = "*", **attributes: Any) -> None:
        """Spoil requests by path, for example ``add("status", "/v1/agent/add", status=503)``."""
        rule = {"kind": kind, "path": path, **attributes}
        self._sandbox.control("POST", "/faults", {"faults": [rule]})

    def clear(self) -> None:
        """Let every request pass again."""
        self._sandbox.control("DELETE", "/faults")


class Sandbox:
    """A running sandbox process.

    Attributes:
        base_urls: Scheme, host and port of ``piopiy``, ``rest``, ``notify``, ``contact_center``
            and ``call``.
        accounts: The demo's credentials, as in the ready line.
        faults: Where to spoil answers.
    """

    def __init__(self, ready: dict[str, Any], process: subprocess.Popen[str]) -> None:
        self.process = process
        self.control_url: str = ready["control"]
        self.base_urls: dict[str, str] = {
            name: ready[name] for name in ("piopiy", "rest", "notify", "contact_center", "call")
        }
        self.accounts: dict[str, Any] = ready["accounts"]
        self.faults = FaultSwitchboard(self)

    def control(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Use the control port; raises AssertionError when it refuses."""
        status, answer = request(method, self.control_url + path, body)
        assert status == 200, answer
        return answer

    def access_log(self, path: str | None = None) -> list[dict[str, Any]]:
        """All requests since the start or the last reset, or those to one path."""
        entries = self.control("GET", "/log")["entries"]
        return [entry for entry in entries if path is None or entry["path"] == path]

    def sent(self, path: str) -> list[Any]:
        """The decoded JSON bodies that arrived at a path, so that types can be compared."""
        return [json.loads(entry["body"]) for entry in self.access_log(path)]

    def state(self) -> dict[str, Any]:
        """Counts, placed calls, statuses, counters per endpoint, highest concurrency."""
        state: dict[str, Any] = self.control("GET", "/state")
        return state

    def switch(self, **switches: Any) -> None:
        """Change ``outcome_delay``, ``follow_me``, ``seat_limit`` and the other switches."""
        self.control("POST", "/switches", switches)

    def expire_tokens(self) -> None:
        """Make every token that is in use so far an expired one."""
        self.control("POST", "/expire-tokens")

    def line(self, state: str, provider: str = "telecmi") -> None:
        """Take the newest placed call to a state of the live feed; ``hangup`` ends it."""
        self.control("POST", "/line", {"provider": provider, "state": state})

    def miss(self, **call: Any) -> dict[str, Any]:
        """Add a missed call now: ``provider``, ``number``, ``agent``, ``name``, ``incoming``."""
        added: dict[str, Any] = self.control("POST", "/miss", call)
        return added

    def agents(self, provider: str) -> list[dict[str, Any]]:
        """All agents of a provider as they really are, passwords included."""
        found: list[dict[str, Any]] = self.control("GET", f"/agents?provider={provider}")["agents"]
        return found

    def change_agent(self, provider: str, agent_id: str, **fields: Any) -> None:
        """Somebody else changes an agent behind our back; fields are named as in `agents`."""
        self.control("POST", "/change-agent", {"provider": provider, "id": agent_id, **fields})

    def reset(self, size: str = "small", seed: int = 1, agents: int | None = None) -> None:
        """Begin again with fresh data, no faults, an empty log and the switches of the start.

        ``agents`` asks for another number of agents than that of the size.
        """
        self.control("POST", "/reset", {"size": size, "seed": seed, "agents": agents})


@contextmanager
def running_sandbox(
    *arguments: str,
    outcome_delay: float = 0.0,
    program: Sequence[str] = (sys.executable, "-m", "desktop.sandbox"),
) -> Iterator[Sandbox]:
    """A sandbox on free ports, which ends with the block or, at the latest, with this process.

    Args:
        arguments: Further command-line arguments.
        outcome_delay: Seconds until a placed call appears in the lists.
        program: The sandbox of another installation.
    """
    command = [*program, "--exit-with-parent"]
    command += ["--outcome-delay", str(outcome_delay), *arguments]
    process = subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield Sandbox(json.loads(process.stdout.readline()), process)
    finally:
        process.stdin.close()
        process.wait(timeout=10)
        process.stdout.close()


def request(
    method: str,
    url: str,
    body: Any = None,
    headers: dict[str, str] | None = None,
    timeout: float = 10.0,
) -> tuple[int, Any]:
    """One plain HTTP request; the answer's JSON, or its text when it is none.

    Args:
        method: The HTTP verb.
        url: A complete address.
        body: Sent as JSON; None sends no body, bytes are sent as they are.
        headers: Further headers.
        timeout: Seconds for connecting and for each read.
    """
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=timeout)
    try:
        raw = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        sent = {} if raw is None else {"Content-Type": "application/json"}
        target = address.path + (f"?{address.query}" if address.query else "")
        connection.request(method, target, raw, {**sent, **(headers or {})})
        response = connection.getresponse()
        text = response.read().decode("utf-8", "replace")
    finally:
        connection.close()
    try:
        return response.status, json.loads(text)
    except ValueError:
        return response.status, text


@pytest.fixture(scope="session")
def sandbox_process() -> Iterator[Sandbox]:
    """One sandbox per test process; tests take ``sandbox``."""
    with running_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(sandbox_process: Sandbox) -> Sandbox:
    """The sandbox with fresh small data, no faults and an empty log. Calls end at once."""
    sandbox_process.reset()
    return sandbox_process
