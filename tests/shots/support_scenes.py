"""Pictures of what helps people who support others: diagnosis and crashes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial

from desktop.domain.checks import Check, Verdict
from desktop.domain.clocks import judge_clock
from desktop.domain.wording import say
from desktop.providers.probe import STEPS
from desktop.services.diagnosis import Part
from desktop.storage.self_test import NAMES
from desktop.views.diagnostics_dialog import DiagnosticsDialog
from tests.shots.stage import NARROW, WIDE, Stage

_REST, _NOTIFY = "rest.telecmi.com", "notify.telecmi.com"
_NAME, _PORT, _ENCRYPTION, _ANSWER, _CLOCK = STEPS
_NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def _clock(behind: float) -> Check:
    there = format_datetime(_NOW + timedelta(minutes=behind), usegmt=True)
    return judge_clock(there, _NOW, _NOW)


def _found(host: str, address: str) -> Check:
    found = say("{host} is {addresses}.", host=host, addresses=address)
    return Check(_NAME, Verdict.OK, found, seconds=0.018)


_WAY = (
    _found(_REST, "203.0.113.7"),
    Check(
        _PORT,
        Verdict.OK,
        say("{address} takes connections on port {port}.", address="203.0.113.7", port=443),
        seconds=0.031,
    ),
    Check(
        _ENCRYPTION,
        Verdict.OK,
        say(
            "{protocol}, certificate by {issuer}, valid until {date}.",
            protocol="TLSv1.3",
            issuer="R11, Let's Encrypt",
            date="2027-01-30",
        ),
        seconds=0.064,
    ),
    Check(
        _ANSWER,
        Verdict.OK,
        say("{host} answers (status {status}).", host=_REST, status=404),
        seconds=0.042,
    ),
    _clock(0),
)
_NO_WAY = (
    _found(_NOTIFY, "203.0.113.9"),
    Check(
        _PORT,
        Verdict.FAILED,
        say(
            "Port {port} of {host} did not answer in {limit:g} s.",
            port=443,
            host=_NOTIFY,
            limit=5.0,
        ),
        say("For IT: open port {port} to {host}.", port=443, host=_NOTIFY),
        5.0,
    ),
    *(Check(name, Verdict.NOT_CHECKED, say("Not reached.")) for name in STEPS[2:]),
)
_COMPUTER = (
    Check(NAMES[5], Verdict.OK, say("Seals and opens"), seconds=0.009),
    Check(
        NAMES[6],
        Verdict.OK,
        say("{size} free in {folder}", size="77.4 GB", folder="~/.local/share/calldeck"),
    ),
)


class _Scripted:
    """Finds what it is told, and goes no further than that."""

    def __init__(self, *parts: tuple[str, Iterable[Check]], hangs_at: int = 99) -> None:
        self._hangs_at = hangs_at
        self._parts = tuple(
            Part(title, tuple(check.name for check in checks), partial(iter, checks))
            for title, checks in parts
        )

    def parts(self, _provider: str, _region: str) -> tuple[Part, ...]:
        return self._parts

    async def checks(self, part: Part) -> AsyncIterator[Check]:
        for at, check in enumerate(part.look()):
            if at == self._hangs_at:
                await asyncio.Event().wait()
            yield check


async def diagnostics(stage: Stage) -> None:
    """All well, two problems, and still running."""
    await stage.sign_in()
    await stage.settled()
    hosts = [say("Connection to {host}", host=host) for host in (_REST, _NOTIFY)]
    here = (say("This computer"), _COMPUTER)
    well = _Scripted((hosts[0], _WAY), here)
    bad = _Scripted((hosts[0], (*_WAY[:-1], _clock(4))), (hosts[1], _NO_WAY), here)
    running = _Scripted((hosts[0], _WAY), (hosts[1], _NO_WAY), hangs_at=1)
    await _pictures(stage, well, "Everything is well", "diagnostics-well")
    await _pictures(stage, bad, "{count} problems", "diagnostics-problems")
    await _pictures(stage, running, "Checking, {done} of {total}", "diagnostics-running")


async def _pictures(stage: Stage, script: _Scripted, until: str, name: str) -> None:
    stage.main._dialogs._controllers.diagnosis._diagnosis = script  # type: ignore[assignment]
    for size in (WIDE, NARROW):
        stage.main.resize(*size)
        await stage.breathe()
        stage.main.actions_by_key["diagnostics"].trigger()
        await stage.until(lambda: isinstance(stage.front, DiagnosticsDialog), "the dialog")
        await stage.expect(until)
        await stage.breathe()
        await stage.portrait(stage.front, f"{name}-{size[0]}")
        stage.front.close()
        await stage.closed()


async def crashes(stage: Stage) -> None:
    """An unexpected error that came three times, and what the last run left."""
    await stage.sign_in()
    await stage.settled()
    for _ in range(3):
        stage.main.report_crash("Traceback (most recent call last):\n  ZeroDivisionError: zero")
    await stage.until(lambda: stage.front is not stage.window, "the report")
    await stage.breathe()
    await stage.portrait(stage.front, "crash-counted")
    stage.front.close()
    await stage.closed()
    stage.main._dialogs.open_crash("Fatal Python error: Segmentation fault", earlier=True)
    await stage.until(lambda: stage.front is not stage.window, "the report")
    await stage.breathe()
    await stage.portrait(stage.front, "crash-earlier")
