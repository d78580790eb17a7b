"""Bodies that create and replace an agent, from a filled-in form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from desktop.domain import phone
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.errors import InvalidField
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.providers.decoding import BadValue, whole, yes
from desktop.providers.telecmi.profile import PROFILE, SHORTEST_PASSWORD
from desktop.providers.telecmi.regions import Region

_LOWEST, _HIGHEST = 100, 999


def new_agent(draft: AgentDraft, app_id: int) -> Agent:
    """The agent that a form describes.

    Raises:
        InvalidField: For what TeleCMI would refuse anyway; nothing was sent.
    """
    extension = _whole(draft, "extension")
    if extension is None or not _LOWEST <= extension <= _HIGHEST:
        raise _refused(
            "extension",
            say("New extensions go from {lowest} to {highest}.", lowest=_LOWEST, highest=_HIGHEST),
        )
    agent_id = f"{extension}_{app_id}"
    blank = Agent(id=agent_id, name="", extension=str(extension), user_id=agent_id)
    return merged(blank, draft)


def merged(agent: Agent, draft: AgentDraft) -> Agent:
    """The agent with the entries of the draft over its own.

    Raises:
        InvalidField: For what TeleCMI would refuse anyway; nothing was sent.
    """
    given = draft.values
    result = replace(
        agent,
        name=draft.text("name").strip() if "name" in given else agent.name,
        phone=_digits(draft.text("phone")) if "phone" in given else agent.phone,
        shift_start=_whole(draft, "shift_start") if "shift_start" in given else agent.shift_start,
        shift_end=_whole(draft, "shift_end") if "shift_end" in given else agent.shift_end,
        sms_alert=_yes(draft) if "sms_alert" in given else agent.sms_alert,
        password=Secret(draft.text("password")) if draft.text("password") else agent.password,
    )
    if not result.name:
        raise _refused("name", say("Type a name."))
    if not result.phone:
        raise _refused("phone", say("Type a phone number."))
    password = result.password.reveal()
    if not password:
        raise _refused("password", say("TeleCMI needs the agent's password for every change."))
    if password != agent.password.reveal() and len(password) < SHORTEST_PASSWORD:
        raise _refused(
            "password",
            say("At least {shortest_password} characters.", shortest_password=SHORTEST_PASSWORD),
        )
    return result


def add_body(agent: Agent, region: Region) -> dict[str, object]:
    """Body of "Add agent" without the credential."""
    return {"extension": int(agent.extension), **_details(agent, region)}


def update_body(agent: Agent, region: Region) -> dict[str, object]:
    """Body of "Update agent", which replaces everything, without the credential."""
    return {"id": agent.id, **_details(agent, region)}


def _details(agent: Agent, region: Region) -> dict[str, object]:
    digits = re.sub(r"\D", "", agent.phone)
    details: dict[str, object] = {
        "name": agent.name,
        "phone_number": region.phone(digits) if digits else agent.phone,
        "password": agent.password.reveal(),
    }
    optional: Mapping[str, object] = {
        "start_time": agent.shift_start,
        "end_time": agent.shift_end,
        "sms_alert": agent.sms_alert,
    }
    return details | {name: value for name, value in optional.items() if value is not None}


def _digits(text: str) -> str:
    """Country code and number, digits only; what is no number loses all but its digits."""
    number = phone.parse(text, PROFILE.country)
    return number.digits if number else re.sub(r"\D", "", phone.clean(text))


def _whole(draft: AgentDraft, key: str) -> int | None:
    text = draft.text(key).strip()
    if not text:
        return None
    try:
        return whole(text)
    except BadValue:
        raise _refused(key, say("Digits only.")) from None


def _yes(draft: AgentDraft) -> bool:
    try:
        return yes(draft.values["sms_alert"])
    except BadValue:
        raise _refused("sms_alert", say("Yes or no.")) from None


def _refused(key: str, hint: str) -> InvalidField:
    label = PROFILE.agent_form.field(key).label
    return InvalidField(
        say("“{label}” cannot be used.", label=label),
        say("Nothing was saved. Your entries are still in the form."),
        hint,
        field=key,
    )
