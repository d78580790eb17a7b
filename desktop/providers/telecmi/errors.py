"""TeleCMI's refusals in plain words: one table of code and message.

A code alone says little (404 stands for a wrong secret, an expired token and a bad number), so the
first rule that matches code, kind of sign-in and words decides. What no rule knows becomes a plain
:class:`ProviderError` with the vendor's words in the small print.

Sources: the status tables of the pages named in ``regions`` and answers recorded by its users.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import (
    AlreadyExists,
    InvalidField,
    NotAllowed,
    NotFound,
    Origin,
    ProviderError,
    RateLimited,
    ServerFault,
    SessionExpired,
    SignInRejected,
)
from desktop.domain.wording import filled, say
from desktop.providers.telecmi.profile import PROFILE
from desktop.providers.telecmi.regions import Auth

_IN_FORM = say("Your entries are still in the form.")
_NOT_CALLED = say("Nobody was called.")
_UNCHANGED = say("Nothing was changed.")

FORM_KEYS = {
    "extension": "extension",
    "name": "name",
    "phone_number": "phone",
    "password": "password",
    "start_time": "shift_start",
    "end_time": "shift_end",
    "sms_alert": "sms_alert",
}
"""The form field of each body field of an agent."""

_SCHEMA = re.compile(r'^"(?P<name>\w+)"\s+(?P<rule>.+)$', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: when it applies and what it says.

    Attributes:
        error: Class of the error.
        title: May name ``{extension}`` or ``{id}`` of the request.
        message: What was not done.
        hint: What to do next.
        codes: The vendor's codes; empty means any.
        said: Pattern in the vendor's words, any case; "" means any.
        auth: What the endpoint is opened with; empty means any.
        field: Key of the field concerned, of an InvalidField.
    """

    error: type[ProviderError]
    title: str
    message: str = _UNCHANGED
    hint: str = ""
    codes: frozenset[int] = frozenset()
    said: str = ""
    auth: frozenset[Auth] = frozenset()
    field: str = ""

    def matches(self, code: int, said: str, auth: Auth) -> bool:
        """Whether the row speaks of this refusal."""
        return (
            (not self.codes or code in self.codes)
            and (not self.auth or auth in self.auth)
            and (not self.said or re.search(self.said, said, re.IGNORECASE) is not None)
        )


_SECRET = frozenset({Auth.APP_SECRET, Auth.APP_SECRET_AS_TOKEN})
_TOKEN = frozenset({Auth.AGENT_TOKEN})
_PASSWORD = frozenset({Auth.PASSWORD})
_REFUSED = r"authenticat|unauthori|invalid (agent )?token|invalid app|app ?id or secret"

RULES = (
    Rule(
        AlreadyExists,
        say("Not saved: extension {extension} is taken."),
        _IN_FORM,
        say("Choose another extension."),
        said=r"already exist|already taken|already in use|duplicate",
    ),
    Rule(
        NotAllowed,
        say("Not saved: the TeleCMI plan has no free seat."),
        _IN_FORM,
        say("Delete an agent, or ask TeleCMI for more seats."),
        said=r"(user|agent|seat|licen[cs]e)s? limit|limit (has been )?reached",
    ),
    Rule(
        NotAllowed,
        say("This TeleCMI account may not ring mobiles."),
        _NOT_CALLED,
        say("Ring the softphone, or ask TeleCMI to allow follow-me calls."),
        codes=frozenset({420}),
    ),
    Rule(
        NotAllowed,
        say("This TeleCMI account may not do that."),
        _UNCHANGED,
        say("Ask TeleCMI to allow it for your plan."),
        said=r"not allowed for (this|the) (app|plan)",
    ),
    Rule(
        InvalidField,
        say("TeleCMI does not accept this number."),
        _NOT_CALLED,
        say("Check the number and its country code."),
        said=r"invalid (phone )?number(?! or)",
        field="to",
    ),
    Rule(
        InvalidField,
        say("TeleCMI does not know this status."),
        said=r"invalid status",
        field="status",
    ),
    Rule(
        NotFound,
        say("This agent is no longer there."),
        said=r"invalid (agent|user) ?id(?! or)|(agent|user) (is )?not found|no such (agent|user)",
    ),
    Rule(
        SignInRejected,
        say("TeleCMI did not accept this agent or the app secret."),
        _NOT_CALLED,
        say("Choose another agent. If it stays, sign in again with the current app secret."),
        said=r"failed to authenticate secret|invalid user ?id or secret",
    ),
    Rule(
        SignInRejected,
        say("TeleCMI did not accept this password."),
        _UNCHANGED,
        say("Check the user ID (like 101_1111112) and the region."),
        codes=frozenset({400, 401, 403, 404, 407}),
        auth=_PASSWORD,
    ),
    Rule(
        SessionExpired,
        say("Your TeleCMI sign-in has ended."),
        codes=frozenset({401, 403, 404, 407}),
        auth=_TOKEN,
    ),
    Rule(SessionExpired, say("Your TeleCMI sign-in has ended."), said=_REFUSED, auth=_TOKEN),
    Rule(
        SignInRejected,
        say("TeleCMI did not accept this app secret."),
        _UNCHANGED,
        say("Check the App ID, the app secret and the region."),
        said=_REFUSED,
        auth=_SECRET,
    ),
    Rule(
        SignInRejected,
        say("TeleCMI did not accept this app secret."),
        _UNCHANGED,
        say("Check the App ID, the app secret and the region."),
        codes=frozenset({401, 403, 404, 407}),
        auth=_SECRET,
    ),
    Rule(
        InvalidField,
        say("TeleCMI misses an entry."),
        _UNCHANGED,
        say("Fill in every field and try again."),
        said=r"parameters? (is |are )?missing|missing (a )?param",
    ),
    Rule(RateLimited, say("TeleCMI asks us to slow down."), codes=frozenset({429})),
    Rule(ServerFault, say("TeleCMI has a fault."), codes=frozenset({500, 501, 502, 503, 504})),
)

_UNKNOWN = Rule(
    ProviderError,
    say("TeleCMI refused the request."),
    _UNCHANGED,
    say("Copy the details for support if it stays."),
)


def explain(
    code: int, said: str, auth: Auth, body: Mapping[str, object], origin: Origin
) -> ProviderError:
    """The error for a refusal.

    Args:
        code: The vendor's code, or the HTTP status where there was none.
        said: The vendor's words, shortened and free of secrets.
        auth: What the endpoint is opened with.
        body: The request, for the extension in the words.
        origin: The small print.
    """
    schema = _SCHEMA.match(said)
    if schema:
        return _refused_entry(schema["name"], schema["rule"], origin)
    rule = next((rule for rule in RULES if rule.matches(code, said, auth)), _UNKNOWN)
    title = filled(rule.title, extension=body.get("extension", ""))
    error = rule.error(title, rule.message, rule.hint, origin=origin)
    if isinstance(error, InvalidField):
        error.field = rule.field
    return error


def _refused_entry(name: str, rule: str, origin: Origin) -> InvalidField:
    """TeleCMI checks types and bounds before anything else and names the field in quotes."""
    key = FORM_KEYS.get(name, "")
    label = PROFILE.agent_form.field(key).label if key else name
    return InvalidField(
        say("TeleCMI refused the entry “{label}”.", label=label),
        say("Nothing was saved. Your entries are still in the form.") if key else _UNCHANGED,
        f"It {rule.rstrip('.')}.",
        field=key or name,
        origin=origin,
    )
