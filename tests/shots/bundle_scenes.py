"""Pictures of a support bundle."""

from __future__ import annotations

from desktop.views.window_dialogs import WindowDialogs
from tests.shots.stage import Stage


async def support_bundle(stage: Stage) -> None:
    """A support bundle, and what a person can read of it."""
    await stage.sign_in()
    await stage.settled()
    bundles = stage.main.findChildren(WindowDialogs)[0]
    stage.folder.mkdir(parents=True, exist_ok=True)
    file = stage.folder.resolve() / "calldeck-support-2026-11-27-1340.zip"
    bundles.save_bundle(file)
    await stage.dialog("Support bundle")
    await stage.until(lambda: stage.tells("The support bundle is saved"), "the bundle")
    await stage.picture("support-bundle")
    await stage.press("Show contents")
    await stage.dialog("Contents of the support bundle")
    await stage.breathe()
    await stage.picture("support-bundle-contents")
    file.unlink()
