"""The built-in demo: the sandbox providers as a process of their own on this computer."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.domain.wording import say


class DemoFailed(CalldeckError):
    """The sandbox did not start."""

    title = say("The demo could not be started.")
    message = say("Nothing was sent anywhere.")
    hint = say("Start Calldeck again; if it stays, copy the details for support.")


class ReplayFailed(DemoFailed):
    """The file is no support bundle that can be replayed."""

    title = say("This support bundle cannot be replayed.")
    hint = say("Ask for the bundle again; it must be the ZIP that Calldeck saved.")


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo providers while they run.

    Attributes:
        addresses: Where they answer; loopback only.
        sign_ins: One ready sign-in per kind of person; the first is used at start.
    """

    addresses: Addresses
    sign_ins: tuple[SignInRequest, ...]


class DemoProviders:
    """Starts and ends the sandbox process. Methods block; call them from a worker.

    Args:
        size: Of the made-up company.
        replay: A support bundle to answer from in its place.
    """

    def __init__(self, size: str = "small", replay: Path | None = None) -> None:
        self._what = ("--size", size) if replay is None else ("--replay", str(replay.absolute()))
        self._process: subprocess.Popen[str] | None = None
        self._demo: Demo | None = None
        self._starting = threading.Lock()

    def start(self) -> Demo:
        """Start the process and wait for its ready line; one that runs already is enough.

        Raises:
            DemoFailed: It ended before it was ready.
        """
        with self._starting:
            if self._demo is None or self._process is None or self._process.poll() is not None:
                self._demo = self._begin()
            return self._demo

    def _begin(self) -> Demo:
        self.close()
        command = [*_sandbox(), "--exit-with-parent"]
        try:
            self._process = subprocess.Popen(
                [*command, *self._what],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
        except OSError as error:
            raise DemoFailed(message=error.strerror or "") from error
        line = self._process.stdout.readline() if self._process.stdout else ""
        try:
            ready = json.loads(line)
            if ready.get("error"):
                self.close()
                raise ReplayFailed(message=ready["error"])
            return _demo_of(ready)
        except (ValueError, KeyError, TypeError) as error:
            self.close()
            raise DemoFailed from error

    def close(self) -> None:
        """End the process; it ends by itself when this one is killed."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()  # there is nothing to save, and quitting does not wait
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()
        process.wait()


def _sandbox() -> list[str]:
    """How the sandbox is started: by the program itself where it is frozen and has no Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--sandbox"]
    return [sys.executable, "-m", "desktop.sandbox"]


def _demo_of(ready: dict[str, Any]) -> Demo:
    addresses = Addresses(
        piopiy=ready["piopiy"],
        rest=ready["rest"],
        notify=ready["notify"],
        contact_center=ready["contact_center"],
        call=ready["call"],
    )
    telecmi, stringee = ready["accounts"]["telecmi"], ready["accounts"]["stringee"]
    app: dict[str, FieldValue] = {
        "app_id": str(telecmi["appid"]),
        "secret": Secret(telecmi["secret"]),
    }
    agent: dict[str, FieldValue] = {
        "user_id": telecmi["agent"]["id"],
        "password": Secret(telecmi["agent"]["password"]),
    }
    secret = Secret(stringee["api_key_secret"])
    key: dict[str, FieldValue] = {"key_sid": stringee["api_key_sid"], "key_secret": secret}
    own: dict[str, FieldValue] = {"user_id": stringee["agent_user_ids"][0]}
    first = ready["accounts"].get("first")
    if first:  # of a replay: the one account that was recorded
        entries = {
            ("telecmi", "supervisor"): app,
            ("telecmi", "agent"): agent,
            ("stringee", "supervisor"): key,
            ("stringee", "agent"): {**key, **own},
        }[first["provider"], first["role"]]
        role = Role[first["role"].upper()]
        return Demo(addresses, (SignInRequest(first["provider"], role, first["region"], entries),))
    return Demo(
        addresses,
        (
            SignInRequest("telecmi", Role.SUPERVISOR, "india", app),
            SignInRequest("telecmi", Role.AGENT, "india", agent),
            SignInRequest("telecmi", Role.SUPERVISOR, "global", app),
            SignInRequest("stringee", Role.SUPERVISOR, "", key),
            SignInRequest("stringee", Role.AGENT, "", {**key, **own}),
        ),
    )
