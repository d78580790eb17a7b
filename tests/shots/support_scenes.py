"""Pictures of what helps people who support others: diagnosis and crashes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from functools import partial

from desktop.domain.checks import Check, Verdict
from desktop.services.diagnosis import Part
from desktop.views.diagnostics_dialog import DiagnosticsDialog
from tests.shots.stage import NARROW, WIDE, Stage

_WAY = (
    Check("Name look-up", Verdict.OK, "rest.telecmi.com is 203.0.113.7.", seconds=0.018),
    Check("Port", Verdict.OK, "203.0.113.7 takes connections on port 443.", seconds=0.031),
    Check(
        "Encryption",
        Verdict.OK,
        "TLSv1.3, certificate by R11, Let's Encrypt, valid until 2027-01-30.",
        seconds=0.064,
    ),
    Check("Answer", Verdict.OK, "rest.telecmi.com answers (status 404).", seconds=0.042),
    Check("Clock", Verdict.OK, "The clock of this computer is right."),
)
_SLOW_CLOCK = Check(
    "Clock",
    Verdict.WARNING,
    "The clock of this computer is 4 min slow.",
    "Set the clock, best by itself from the network: sign-ins fail when it is wrong.",
)
_NO_WAY = (
    Check("Name look-up", Verdict.OK, "notify.telecmi.com is 203.0.113.9.", seconds=0.021),
    Check(
        "Port",
        Verdict.FAILED,
        "Port 443 of notify.telecmi.com did not answer in 5 s.",
        "For IT: open port 443 to notify.telecmi.com.",
        5.0,
    ),
    *(Check(name, Verdict.NOT_CHECKED, "Not reached.") for name in ("Encryption", "Answer")),
    Check("Clock", Verdict.NOT_CHECKED, "Not reached."),
)
_COMPUTER = (
    Check("System", Verdict.OK, "Ubuntu 24.04, Calldeck 1.0"),
    Check("Phone links", Verdict.OK, "tel: Calldeck, callto: Calldeck, sip: Zoiper"),
    Check("Notifications", Verdict.OK, "gnome-shell 46.0", seconds=0.004),
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
    hosts = "Connection to rest.telecmi.com", "Connection to notify.telecmi.com"
    well = _Scripted((hosts[0], _WAY), ("This computer", _COMPUTER))
    bad = _Scripted(
        (hosts[0], (*_WAY[:-1], _SLOW_CLOCK)), (hosts[1], _NO_WAY), ("This computer", _COMPUTER)
    )
    running = _Scripted((hosts[0], _WAY), (hosts[1], _NO_WAY), hangs_at=1)
    await _pictures(stage, well, "Everything is well", "diagnostics-well")
    await _pictures(stage, bad, "2 problems", "diagnostics-problems")
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
