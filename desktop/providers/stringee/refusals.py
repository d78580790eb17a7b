"""Stringee's refusals as tables: what each code or text means for a person.

Sources: the page "call-error-code" for callouts, "Agent management", and refusals recorded by
public clients. Which table and row apply is decided in :mod:`~desktop.providers.stringee.errors`.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.errors import (
    AlreadyExists,
    InvalidField,
    NotAllowed,
    NotFound,
    ProviderError,
    SessionExpired,
    SignInRejected,
)
from desktop.domain.wording import say


@dataclass(frozen=True, slots=True)
class Refusal:
    """One row of a table.

    Attributes:
        kind: Class of the error.
        title: What happened.
        hint: What to do next.
        field: Key of the form field at fault, for :class:`InvalidField`.
    """

    kind: type[ProviderError]
    title: str
    hint: str = ""
    field: str = ""


_BAD_TOKEN = Refusal(
    SignInRejected,
    say("Stringee could not read this access token."),
    say("Paste the whole token, or sign in with the API key."),
)

AUTH: dict[int, Refusal] = {
    1: _BAD_TOKEN,
    2: _BAD_TOKEN,
    3: _BAD_TOKEN,
    4: _BAD_TOKEN,
    5: Refusal(
        SignInRejected,
        say("Stringee does not know this API key SID."),
        say(
            "Check the SID. If it is right, the project belongs to another region, whose addresses "
            "must be in the settings, or a pasted token is malformed."
        ),
    ),
    6: Refusal(
        SessionExpired,
        say("Stringee did not accept the access token."),
        say("The API key may have been changed. Check it and sign in again."),
    ),
    7: _BAD_TOKEN,
    45: Refusal(
        SignInRejected,
        say("This access token may not use the REST API."),
        say("Make one with “rest_api” switched on in the Stringee console."),
    ),
}

AGENT_TEXTS: tuple[tuple[str, Refusal], ...] = (
    (
        "not found",
        Refusal(NotFound, say("This agent is no longer there."), say("Refresh the list.")),
    ),
    (
        "existed|exists|duplicate",
        Refusal(
            AlreadyExists,
            say("An agent with this Stringee user ID exists already."),
            say("Choose another user ID, or edit that agent."),
        ),
    ),
    (
        "stringee_user_id",
        Refusal(InvalidField, say("Stringee refused the user ID."), field="user_id"),
    ),
    ("manual_status", Refusal(InvalidField, say("Stringee refused the status."), field="status")),
    ("routing_type", Refusal(InvalidField, say("Stringee refused the routing."), field="routing")),
    (
        "phone_number",
        Refusal(
            InvalidField,
            say("Stringee refused the phone number."),
            say("Enter it with its country code."),
            "phone",
        ),
    ),
    (r"\bname\b", Refusal(InvalidField, say("Stringee refused the name."), field="name")),
)

MEMBER_TEXTS: tuple[tuple[str, Refusal], ...] = (
    (
        "not found|not in group",
        Refusal(
            NotFound,
            say("The agent or the group is no longer there."),
            say("Refresh the groups and look."),
        ),
    ),
    (
        "existed|exists|already",
        Refusal(
            AlreadyExists, say("The agent is in this group already."), say("Refresh the groups.")
        ),
    ),
)

_HOTLINE_UNKNOWN = Refusal(
    InvalidField,
    say("The number to call from cannot be used."),
    say(
        "Choose another one. It must be in the contact centre, allow outgoing calls and be open to "
        "the agent's group."
    ),
    "hotline",
)
_OUR_STEPS = Refusal(
    ProviderError,
    say("Stringee could not follow the steps of this call."),
    say("Copy the details for support."),
)
_OLD_LINE = Refusal(
    NotAllowed,
    say("The line of this number is not set up."),
    say("Choose another number to call from, or ask your supervisor."),
)
_TRY_AGAIN = Refusal(
    ProviderError, say("Stringee could not start the call."), say("Try again in a moment.")
)

CALL_TEXTS: tuple[tuple[str, Refusal], ...] = (
    (
        "agent_not_found_or_in_another_call",
        Refusal(
            NotAllowed,
            say("The agent is in another call, or not known to Stringee."),
            say("End the other call, and check that the softphone is online."),
        ),
    ),
    (r"number[ _]not[ _]found", _HOTLINE_UNKNOWN),
)

CALL_CODES: dict[int, Refusal] = {
    1: _OUR_STEPS,
    2: _OUR_STEPS,
    3: _OUR_STEPS,
    4: _HOTLINE_UNKNOWN,
    5: Refusal(
        InvalidField,
        say("The number to call from belongs to another account."),
        say("Choose another one."),
        "hotline",
    ),
    6: _OLD_LINE,
    7: _OLD_LINE,
    8: Refusal(
        NotAllowed,
        say("The Stringee account has no credit left."),
        say("Ask whoever runs the account to top it up."),
    ),
    9: _TRY_AGAIN,
    10: Refusal(
        InvalidField,
        say("Stringee could not read one of the numbers."),
        say("Enter the number with its country code."),
        "to",
    ),
    11: Refusal(
        NotAllowed,
        say("The project does not allow this call."),
        say("Its own call server refused. Ask your supervisor."),
    ),
    12: Refusal(
        NotAllowed,
        say("All lines of the account are in use."),
        say("Try again when another call has ended."),
    ),
    13: Refusal(
        ProviderError,
        say("Stringee is still preparing an announcement."),
        say("Try again in a moment."),
    ),
    14: Refusal(
        InvalidField, say("This number cannot be called."), say("Check the number to call."), "to"
    ),
    15: Refusal(
        InvalidField,
        say("The number to call from belongs to another project."),
        say("Choose another one."),
        "hotline",
    ),
    16: Refusal(
        NotAllowed,
        say("A chat user cannot place calls."),
        say("Sign in with the user ID of an agent."),
    ),
    17: Refusal(
        NotAllowed,
        say("The account may not place outgoing calls."),
        say("Ask whoever runs the account to allow them."),
    ),
    18: Refusal(
        ProviderError,
        say("Stringee could not ask the project's own call server."),
        say("Tell your supervisor; the server must answer again first."),
    ),
    19: Refusal(
        NotAllowed,
        say("The Stringee account is locked."),
        say("Ask whoever runs the account."),
    ),
}

STOP_TEXTS: tuple[tuple[str, Refusal], ...] = (
    (
        "not found",
        Refusal(NotFound, say("This call has ended already."), say("There is nothing to stop.")),
    ),
)

TRANSFER_TEXTS: tuple[tuple[str, Refusal], ...] = (
    (
        "not found",
        Refusal(
            NotFound, say("This call has ended already."), say("There is nobody to hand over.")
        ),
    ),
)

WRONG_ADDRESS = Refusal(
    ProviderError,
    say("There is no Stringee at this address."),
    say("Check the Stringee addresses in the settings."),
)
