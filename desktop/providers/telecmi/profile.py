"""TeleCMI as the window sees it: words, forms, statuses, and what each sign-in may do."""

from __future__ import annotations

from types import MappingProxyType

from desktop.domain.account import ProviderProfile, Role, SignInForm
from desktop.domain.agent import AgentStatus
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.forms import FieldKind, FieldSpec, FormSpec

SHORTEST_PASSWORD = 6
"""Characters; the vendor names no minimum, its samples have six."""

_REGIONS = (("india", "India"), ("global", "Global"))

_SUPERVISOR = SignInForm(
    Role.SUPERVISOR,
    _REGIONS,
    FormSpec(
        (
            FieldSpec(
                "app_id", "App ID", FieldKind.DIGITS, required=True, hint="A number like 1111112."
            ),
            FieldSpec("secret", "App secret", FieldKind.SECRET, required=True),
        )
    ),
    "Both stand in the TeleCMI dashboard under Developer, App secret.",
)

_AGENT = SignInForm(
    Role.AGENT,
    _REGIONS,
    FormSpec(
        (
            FieldSpec("user_id", "User ID", required=True, hint="Like 101_1111112."),
            FieldSpec("password", "Password", FieldKind.SECRET, required=True),
        )
    ),
    "Your supervisor gives you the user ID and the password.",
)

_AGENT_FORM = FormSpec(
    (
        FieldSpec(
            "extension",
            "Extension",
            FieldKind.DIGITS,
            required=True,
            hint="100 to 999.",
            digits=(3, 3),
            fixed_on_edit=True,
            half=True,
        ),
        FieldSpec("name", "Name", required=True, half=True),
        FieldSpec("phone", "Phone number", FieldKind.PHONE, required=True),
        FieldSpec(
            "password",
            "Password",
            FieldKind.SECRET,
            required=True,
            hint=f"At least {SHORTEST_PASSWORD} characters; the agent signs in with it.",
        ),
        FieldSpec("shift_start", "Shift start", FieldKind.HOUR, default=9, half=True),
        FieldSpec("shift_end", "Shift end", FieldKind.HOUR, default=18, half=True),
        FieldSpec("sms_alert", "Missed-call SMS alert", FieldKind.CHECK, default=False),
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
        AgentStatus("online", "Online", "ok", "circle-check"),
        AgentStatus("break", "Break", "warn", "coffee"),
        AgentStatus("dialer", "Dialer", "info", "phone-call"),
        AgentStatus("offline", "Offline", "neutral", "circle-slash"),
    ),
    status_is_read=False,
)

_NEEDS_SECRET = "Needs the app secret; you are signed in as an agent. Ask your supervisor."
_NO_HOTLINE = "TeleCMI shows the number that is set for the agent in its dashboard."
_NO_STOP = (
    "Stop works once TeleCMI names the call, and it does not name calls that are placed from here. "
    "Hang up on the device that rang."
)

_NO_GROUPS = "TeleCMI keeps teams in its own dashboard; there is no way to change them from here."

_AGENT_ALLOWED = frozenset(
    {
        Capability.MISSED_INCOMING,
        Capability.MISSED_OUTGOING,
        Capability.CALL,
        Capability.RING_SOFTPHONE,
        Capability.FOLLOW_CALL,
    }
)
_AGENT_REASONS = {
    Capability.LIST_AGENTS: _NEEDS_SECRET,
    Capability.ADD_AGENT: _NEEDS_SECRET,
    Capability.EDIT_AGENT: _NEEDS_SECRET,
    Capability.DELETE_AGENT: _NEEDS_SECRET,
    Capability.SET_AGENT_STATUS: _NEEDS_SECRET,
    Capability.MANAGE_GROUPS: _NO_GROUPS,
    Capability.SET_OWN_STATUS: "TeleCMI lets only a supervisor set a status. "
    "Set yours in the TeleCMI app, or ask your supervisor.",
    Capability.READ_BREAK: "TeleCMI India does not tell how much break is left.",
    Capability.CALL_AS_AGENT: "You call as yourself; a supervisor can call as any agent.",
    Capability.RING_MOBILE: "TeleCMI Global rings mobiles only for a supervisor. "
    "Ring your softphone, or ask your supervisor.",
    Capability.CHOOSE_HOTLINE: _NO_HOTLINE,
    Capability.STOP_CALL: _NO_STOP,
}

SUPERVISOR_MAY = Capabilities(
    frozenset(Capability)
    - {
        Capability.SET_OWN_STATUS,
        Capability.READ_BREAK,
        Capability.MANAGE_GROUPS,
        Capability.CHOOSE_HOTLINE,
        Capability.STOP_CALL,
    },
    MappingProxyType(
        {
            Capability.SET_OWN_STATUS: "You are signed in as a supervisor, not as an agent.",
            Capability.READ_BREAK: "Only agents have a break allowance.",
            Capability.MANAGE_GROUPS: _NO_GROUPS,
            Capability.CHOOSE_HOTLINE: _NO_HOTLINE,
            Capability.STOP_CALL: _NO_STOP,
        }
    ),
)


def agent_may(*, ring_mobile: bool, read_break: bool = False) -> Capabilities:
    """What an agent's sign-in may do; mobile and break allowance depend on the region."""
    allowed = _AGENT_ALLOWED | ({Capability.RING_MOBILE} if ring_mobile else frozenset())
    allowed |= {Capability.READ_BREAK} if read_break else frozenset()
    return Capabilities(allowed, MappingProxyType(_AGENT_REASONS))
