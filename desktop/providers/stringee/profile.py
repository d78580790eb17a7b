"""Stringee as the window sees it: words, forms, statuses and what each sign-in may do.

Sources: https://developer.stringee.com/docs/ (pages "Agent management" and "Authentication").
"""

from __future__ import annotations

from types import MappingProxyType

from desktop.domain.account import ProviderProfile, Role, SignInForm
from desktop.domain.agent import AgentStatus
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.forms import Choice, FieldKind, FieldSpec, FormSpec
from desktop.domain.wording import say

_STATUSES = (
    AgentStatus("AVAILABLE", say("Available"), "ok", "circle-check"),
    AgentStatus("NOT AVAILABLE", say("Not available"), "neutral", "circle-minus"),
    AgentStatus("LUNCH BREAK", say("Lunch break"), "warn", "utensils"),
    AgentStatus("SHORT BREAK", say("Short break"), "warn", "coffee"),
)

_KEY_SID = FieldSpec("key_sid", say("API key SID"), hint=say("Starts with SK."))
_KEY_SECRET = FieldSpec("key_secret", say("API key secret"), FieldKind.SECRET)
_TOKEN = FieldSpec(
    "token",
    say("Access token"),
    FieldKind.SECRET,
    hint=say("Instead of the key: a REST token from the Stringee console."),
)
_USER_ID = FieldSpec("user_id", say("Stringee user ID"), required=True)

_WHERE = say(
    "Enter the API key SID and secret of your project (Stringee console, Project, API keys), "
    "or paste an access token."
)

_AGENT_FORM = FormSpec(
    (
        FieldSpec("name", say("Name"), required=True),
        FieldSpec(
            "user_id",
            say("Stringee user ID"),
            required=True,
            hint=say("Must be the ID the agent signs in with."),
        ),
        FieldSpec(
            "status",
            say("Status"),
            FieldKind.CHOICE,
            hint=say("Only available agents are given calls."),
            default="AVAILABLE",
            choices=(
                *(Choice(status.value, status.label, status.icon) for status in _STATUSES),
                Choice("", say("Not set"), "circle-question-mark"),
            ),
        ),
        FieldSpec(
            "routing",
            say("Route calls to"),
            FieldKind.CHOICE,
            default="1",
            choices=(
                Choice("1", say("App or SIP phone"), "headset"),
                Choice("2", say("Phone number"), "smartphone"),
            ),
        ),
        FieldSpec(
            "phone",
            say("Phone number"),
            FieldKind.PHONE,
            hint=say("Rings only if the agent's queue has a number to call out from."),
            needed_if=("routing", "2"),
        ),
    )
)

PROFILE = ProviderProfile(
    id="stringee",
    title="Stringee",
    country="VN",
    sign_in=(
        SignInForm(Role.AGENT, (), FormSpec((_USER_ID, _KEY_SID, _KEY_SECRET, _TOKEN)), _WHERE),
        SignInForm(Role.SUPERVISOR, (), FormSpec((_KEY_SID, _KEY_SECRET, _TOKEN)), _WHERE),
    ),
    agent_form=_AGENT_FORM,
    agent_columns=(
        "name",
        "user_id",
        "status",
        "system_state",
        "routing",
        "phone",
        "groups",
        "last_call_end",
        "agent_id",
    ),
    statuses=_STATUSES,
    status_is_read=True,
    tells_who_rang=True,
    ring_needs=(
        say("The Stringee app must be signed in there."),
        say("It is the phone number of the agent."),
    ),
    hosts=MappingProxyType({"": ("contact_center", "call")}),
)

_EVERYBODY = frozenset(
    {
        Capability.MISSED_INCOMING,
        Capability.MISSED_OUTGOING,
        Capability.CALL,
        Capability.RING_SOFTPHONE,
        Capability.RING_MOBILE,
        Capability.CHOOSE_HOTLINE,
        Capability.FOLLOW_CALL,
        Capability.STOP_CALL,
        Capability.PLAY_RECORDINGS,
        Capability.TRANSFER_CALL,
    }
)
_NO_LIVE_CALLS = say("Stringee tells what became of a call after it; nothing tells it meanwhile.")
_NO_TAGS = say("Stringee takes no tags with a call.")

_NO_CONTACTS = say(
    "Stringee keeps no contacts that can be read from here. What you enter stays on this desk."
)
_NO_ALLOWANCE = say("Stringee keeps no break allowance.")
_SUPERVISORS_ONLY = say("Only supervisors manage agents. Sign in as a supervisor to do this.")

SUPERVISOR_CAPABILITIES = Capabilities(
    allowed=_EVERYBODY
    | {
        Capability.LIST_AGENTS,
        Capability.ADD_AGENT,
        Capability.EDIT_AGENT,
        Capability.DELETE_AGENT,
        Capability.SET_AGENT_STATUS,
        Capability.MANAGE_GROUPS,
        Capability.CALL_AS_AGENT,
    },
    reasons=MappingProxyType(
        {
            Capability.LIVE_CALLS: _NO_LIVE_CALLS,
            Capability.TAG_CALLS: _NO_TAGS,
            Capability.TAG_MOBILE_CALLS: _NO_TAGS,
            Capability.SET_OWN_STATUS: say(
                "A supervisor sign-in has no status of its own. "
                "Set an agent's status on the Agents tab."
            ),
            Capability.CONTACTS: _NO_CONTACTS,
            Capability.READ_BREAK: _NO_ALLOWANCE,
        }
    ),
)

AGENT_CAPABILITIES = Capabilities(
    allowed=_EVERYBODY | {Capability.SET_OWN_STATUS},
    reasons=MappingProxyType(
        {
            Capability.READ_BREAK: _NO_ALLOWANCE,
            Capability.LIVE_CALLS: _NO_LIVE_CALLS,
            Capability.TAG_CALLS: _NO_TAGS,
            Capability.TAG_MOBILE_CALLS: _NO_TAGS,
            Capability.LIST_AGENTS: _SUPERVISORS_ONLY,
            Capability.ADD_AGENT: _SUPERVISORS_ONLY,
            Capability.EDIT_AGENT: _SUPERVISORS_ONLY,
            Capability.DELETE_AGENT: _SUPERVISORS_ONLY,
            Capability.MANAGE_GROUPS: _SUPERVISORS_ONLY,
            Capability.CONTACTS: _NO_CONTACTS,
            Capability.SET_AGENT_STATUS: say("Only supervisors set the status of other agents."),
            Capability.CALL_AS_AGENT: say(
                "An agent calls as themselves. Sign in as a supervisor to call as somebody else."
            ),
        }
    ),
)
