"""Pictures of the dialogs that belong to no tab."""

from __future__ import annotations

from tests.shots.stage import Stage


async def sign_in(stage: Stage) -> None:
    """As it opens, for each kind of person, refused, and left."""
    await stage.dialog("Sign in")
    await stage.picture("sign-in")
    await stage.choose("Role", "Supervisor")
    await stage.picture("sign-in-supervisor")
    await stage.type("App ID", "1111112")
    await stage.type("App secret", "not-the-secret")
    await stage.press("Sign in")
    await stage.expect("did not accept")
    await stage.picture("sign-in-refused")
    await stage.choose("Provider", "Stringee")
    await stage.picture("sign-in-stringee")
    await stage.press("Cancel")
    await stage.closed()
    for tab in ("Agents", "Missed calls", "Dialer"):
        await stage.open_tab(tab)
        await stage.picture(f"signed-out-{tab.split()[0].lower()}")


async def others(stage: Stage) -> None:
    """Account menu, settings, keys, about, crash."""
    await stage.sign_in()
    await stage.settled()
    menu = await stage.open_menu("Account")
    await stage.picture("account-menu")
    menu.close()
    for key in ("settings", "keys", "about"):
        stage.main.actions_by_key[key].trigger()
        await stage.breathe()
        dialog = stage.front
        await stage.picture(key)
        dialog.close()
        await stage.closed()
    stage.main.report_crash("Traceback (most recent call last):\n  ZeroDivisionError: division")
    await stage.until(lambda: stage.front is not stage.window, "the report")
    await stage.picture("crash")
