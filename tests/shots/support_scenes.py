"""Pictures of what helps people who support others: the diagnosis, running, well, and not well."""

from __future__ import annotations

from tests.shots.stage import Stage


async def diagnostics(stage: Stage) -> None:
    """A diagnosis as it comes out on this computer."""
    await stage.sign_in()
    await stage.settled()
    stage.main.actions_by_key["diagnostics"].trigger()
    await stage.dialog("Diagnostics")
    await stage.until(lambda: not stage.tells("Checking"), "the end of the checks")
    await stage.breathe()
    await stage.picture("diagnostics")
