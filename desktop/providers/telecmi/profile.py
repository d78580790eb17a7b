"""TeleCMI as the window sees it: words, forms, statuses, and what each sign-in may do."""

from __future__ import annotations

from types import MappingProxyType

from desktop.domain.account import ProviderProfile, Role, SignInForm
from desktop.domain.agent import AgentStatus
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.forms import FieldKind, FieldSpec, FormSpec
from desktop.domain.wording import say

SHORTEST_PASSWORD = 6
"""Characters; the vendor names no minimum, its samples have six."""

_REGIONS = (("india", say("India")), ("global", say("Global")))

_SUPERVISOR = SignInForm(
    Role.SUPERVISOR,
    _REGIONS,
    FormSpec(
        (
            FieldSpec(
                "app_id",
                say("App ID"),
                FieldKind.DIGITS,
                required=True,
                hint=say("A number like 1111112."),
            ),
            FieldSpec("secret", say("App secret"), FieldKind.SECRET, required=True),
        )
    ),
    say("Both stand in the TeleCMI dashboard under Developer, App secret."),
)

_AGENT = SignInForm(
    Role.AGENT,
    _REGIONS,
    FormSpec(
        (
            FieldSpec("user_id", say("User ID"), required=True, hint=say("Like 101_1111112.")),
            FieldSpec("password", say("Password"), FieldKind.SECRET, required=True),
        )
    ),
    say("Your supervisor gives you the user ID and the password."),
)

_AGENT_FORM = FormSpec(
    (
        FieldSpec(
            "extension",
            say("Extension"),
            FieldKind.DIGITS,
            required=True,
            hint=say("100 to 999."),
            digits=(3, 3),
            fixed_on_edit=True,
            half=True,
        ),
        FieldSpec("name", say("Name"), required=True, half=True),
        FieldSpec("phone", say("Phone number"), FieldKind.PHONE, required=True),
        FieldSpec(
            "password",
            say("Password"),
            FieldKind.SECRET,
            required=True,
            hint=say(
                "At least {shortest_password} characters; the agent signs in with it.",
                shortest_password=SHORTEST_PASSWORD,
            ),
        ),
        FieldSpec("shift_start", say("Shift start"), FieldKind.HOUR, default=9, half=True),
        FieldSpec("shift_end", say("Shift end"), FieldKind.HOUR, default=18, half=True),
        FieldSpec("sms_alert", say("Missed-call SMS alert"), FieldKind.CHECK, default=False),
    )
)

PROFILE = ProviderProfile(
    id="telecmi",
    title="TeleCMI",
    country="IN",
    sign_in=(_AGENT, _SUPERVISOR),
    agent_form=_AGENT_FORM,
    agent_columns=(
        *("extension", "name", "phone", "shift", "sms_alert", "status", "id"),
        "password",
    ),
    statuses=(
        AgentStatus("online", say("Online"), "ok", "circle-check"),
        AgentStatus("break", say("Break"), "warn", "coffee"),
        AgentStatus("dialer", say("Dialer"), "info", "phone-call"),
        AgentStatus("offline", say("Offline"), "neutral", "circle-slash"),
    ),
    status_is_read=False,
    ring_needs=(
        say("It must be signed in to TeleCMI."),
        say("It is the number stored for the agent; the plan must allow follow-me calls."),
    ),
    hosts=MappingProxyType({"india": ("piopiy", "rest", "notify"), "global": ("rest", "notify")}),
)

_NEEDS_SECRET = say("Needs the app secret; you are signed in as an agent. Ask your supervisor.")
_NO_HOTLINE = say("TeleCMI shows the number that is set for the agent in its dashboard.")
_CHOOSE_IN_INDIA = say(
    "TeleCMI India shows the number that is set for the agent; only Global lets one choose."
)
_NO_STOP = say("TeleCMI lets only the agent end a call. Hang up on the device that rang.")
_NO_TRANSFER = say("TeleCMI hands calls over only in its own app.")

_NO_GROUPS = say(
    "TeleCMI keeps teams in its own dashboard; there is no way to change them from here."
)

_CONTACTS_OF_AGENTS = say(
    "TeleCMI keeps contacts for agents of its Global region. Sign in as one of them to get them."
)
_NO_CONTACTS_IN_INDIA = say(
    "TeleCMI India has no list of contacts to read. Contacts that you enter here are kept here."
)

_AGENT_ALLOWED = frozenset(
    {
        Capability.MISSED_INCOMING,
        Capability.MISSED_OUTGOING,
        Capability.CALL,
        Capability.RING_SOFTPHONE,
        Capability.FOLLOW_CALL,
        Capability.LIVE_CALLS,
        Capability.STOP_CALL,
        Capability.TAG_CALLS,
    }
)
_AGENT_REASONS = {
    Capability.LIST_AGENTS: _NEEDS_SECRET,
    Capability.ADD_AGENT: _NEEDS_SECRET,
    Capability.EDIT_AGENT: _NEEDS_SECRET,
    Capability.DELETE_AGENT: _NEEDS_SECRET,
    Capability.SET_AGENT_STATUS: _NEEDS_SECRET,
    Capability.MANAGE_GROUPS: _NO_GROUPS,
    Capability.SET_OWN_STATUS: say(
        "TeleCMI lets only a supervisor set a status. "
        "Set yours in the TeleCMI app, or ask your supervisor."
    ),
    Capability.READ_BREAK: say("TeleCMI India does not tell how much break is left."),
    Capability.CALL_AS_AGENT: say("You call as yourself; a supervisor can call as any agent."),
    Capability.RING_MOBILE: say(
        "TeleCMI Global rings mobiles only for a supervisor. "
        "Ring your softphone, or ask your supervisor."
    ),
    Capability.PLAY_RECORDINGS: say(
        "TeleCMI gives recordings only for the app secret; you are signed "
        "in as an agent. Ask your supervisor."
    ),
    Capability.CONTACTS: _NO_CONTACTS_IN_INDIA,
    Capability.CHOOSE_HOTLINE: _CHOOSE_IN_INDIA,
    Capability.TRANSFER_CALL: _NO_TRANSFER,
    Capability.TAG_MOBILE_CALLS: say(
        "TeleCMI takes tags only with calls that ring your softphone first."
    ),
}

SUPERVISOR_MAY = Capabilities(
    frozenset(Capability)
    - {
        Capability.SET_OWN_STATUS,
        Capability.READ_BREAK,
        Capability.MANAGE_GROUPS,
        Capability.CHOOSE_HOTLINE,
        Capability.STOP_CALL,
        Capability.CONTACTS,
        Capability.TRANSFER_CALL,
    },
    MappingProxyType(
        {
            Capability.SET_OWN_STATUS: say("You are signed in as a supervisor, not as an agent."),
            Capability.READ_BREAK: say("Only agents have a break allowance."),
            Capability.MANAGE_GROUPS: _NO_GROUPS,
            Capability.CHOOSE_HOTLINE: _NO_HOTLINE,
            Capability.STOP_CALL: _NO_STOP,
            Capability.CONTACTS: _CONTACTS_OF_AGENTS,
            Capability.TRANSFER_CALL: _NO_TRANSFER,
        }
    ),
)


def agent_may(
    *, ring_mobile: bool, choose_hotline: bool, contacts: bool, read_break: bool
) -> Capabilities:
    """What an agent's sign-in may do; three things depend on the region."""
    of_region = {
        Capability.RING_MOBILE: ring_mobile,
        Capability.CHOOSE_HOTLINE: choose_hotline,
        Capability.CONTACTS: contacts,
        Capability.READ_BREAK: read_break,
    }
    allowed = _AGENT_ALLOWED | {capability for capability, there in of_region.items() if there}
    return Capabilities(allowed, MappingProxyType(_AGENT_REASONS))
