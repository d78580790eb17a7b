"""Pictures of a desk that IT has set up: little is asked, and what is locked says so."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar

from desktop.views.start_refused import StartRefused
from tests.shots.stage import Stage, under

_AGENT = {"provider": "telecmi", "role": "agent", "region": "india"}
_FAULTS = """The file /etc/calldeck/policy.toml cannot be used:
- “provider” must be telecmi or stringee.
- “before_call.quiet_from” must be a time such as 21:00."""


@under({**_AGENT, "user_id": "101_1111112", "keep_sign_ins": False})
async def policy_sign_in(stage: Stage) -> None:
    """An agent is asked for a password and nothing else; a wrong one is refused."""
    await stage.dialog("Sign in")
    await stage.picture("policy-sign-in")
    await stage.type("Password", "not-it")
    await stage.press("Sign in")
    await stage.expect("did not accept")
    await stage.picture("policy-sign-in-refused")


@under({"provider": "telecmi", "region": "india"})
async def policy_sign_in_partly(stage: Stage) -> None:
    """The role is left to choose, and who one is."""
    await stage.dialog("Sign in")
    await stage.picture("policy-sign-in-partly")


@under(
    {
        **_AGENT,
        "tabs": ["missed", "dialer"],
        "country": "IN",
        "appearance": "light",
        "before_call": {"quiet_hours": "block", "quiet_from": "20:00", "premium": "block"},
        "missed_calls": {"waiting_minutes": 10},
        "notifications": {"overdue": True},
        "sources": {"link": "fill", "offer_copied": False},
        "desk": {"crm_address": "https://crm.example.com/?q={e164}", "crm_opens": True},
    }
)
async def policy_settings(stage: Stage) -> None:
    """Each page of the settings with some of it locked, and two of the three tabs."""
    await stage.sign_in(agent=True)
    await stage.settled()
    await stage.picture("policy-tabs")
    stage.main.actions_by_key["settings"].trigger()
    await stage.breathe()
    pages = await stage.get(QTabBar, "Pages of the settings")
    for page, name in enumerate(("general", "missed", "before", "links", "desk")):
        pages.setCurrentIndex(page)
        await stage.breathe()
        await stage.picture(f"policy-settings-{name}")
    stage.front.close()
    await stage.closed()


async def policy_broken(stage: Stage) -> None:
    """What a person sees whose computer has a policy with mistakes."""
    dialog = StartRefused(_FAULTS)
    dialog.show()
    await stage.portrait(dialog, "policy-broken")
    dialog.close()
