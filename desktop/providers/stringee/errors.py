"""Turns an answer of Stringee that is no success into an error, by HTTP status first.

``r`` 5 is a wrong key with HTTP 403 but a foreign number with HTTP 200.
"""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from time import time

from desktop.domain.errors import (
    InvalidField,
    NotAllowed,
    Origin,
    ProviderError,
    SignInRejected,
)
from desktop.domain.wording import listed, say
from desktop.providers.endpoint import Endpoint
from desktop.providers.http import Reply
from desktop.providers.stringee.endpoints import (
    AGENT_ENDPOINTS,
    CALL_STOP,
    CALLOUTS,
    MEMBER_ENDPOINTS,
    TRANSFERS,
)
from desktop.providers.stringee.refusals import (
    AGENT_TEXTS,
    AUTH,
    CALL_CODES,
    CALL_TEXTS,
    MEMBER_TEXTS,
    STOP_TEXTS,
    TRANSFER_TEXTS,
    WRONG_ADDRESS,
    Refusal,
)

_CLOCK_TOLERANCE = 60.0
_AUTH_STATUSES = frozenset({401, 403})


def refusal(endpoint: Endpoint, reply: Reply, code: int | None, said: str) -> ProviderError:
    """The error of an answer that is no success.

    Args:
        endpoint: What was asked.
        reply: The answer.
        code: Its ``r``, or None when there was none.
        said: Its ``message`` or ``msg``, shortened.
    """
    row = _row(endpoint, reply.status, code, said)
    origin = Origin(
        "Stringee", endpoint.name, reply.status, "" if code is None else f"r {code}", said
    )
    message = say("Your call was not placed.") if endpoint in CALLOUTS else ""
    if endpoint in TRANSFERS:
        message = say("The call was not handed over.")
    hint = row.hint
    if reply.status in _AUTH_STATUSES:
        hint = listed([hint, _clock_note(reply)], " ")
    if issubclass(row.kind, InvalidField):
        return row.kind(row.title, message, hint, field=row.field, origin=origin)
    return row.kind(row.title, message, hint, origin=origin)


def _row(endpoint: Endpoint, status: int, code: int | None, said: str) -> Refusal:
    if status in _AUTH_STATUSES:
        return AUTH.get(code or 0) or _unknown_refusal(status)
    if status == 404 and code is None:
        return WRONG_ADDRESS
    texts, codes = _tables(endpoint)
    for pattern, row in texts:
        if re.search(pattern, said, re.IGNORECASE):
            return row
    return codes.get(code or 0) or Refusal(
        ProviderError, say("Stringee refused the request."), say("Copy the details for support.")
    )


def _tables(endpoint: Endpoint) -> tuple[tuple[tuple[str, Refusal], ...], dict[int, Refusal]]:
    if endpoint in CALLOUTS:
        return CALL_TEXTS, CALL_CODES
    if endpoint in AGENT_ENDPOINTS:
        return AGENT_TEXTS, {}
    if endpoint in MEMBER_ENDPOINTS:
        return MEMBER_TEXTS, {}
    if endpoint in TRANSFERS:
        return TRANSFER_TEXTS, {}
    return (STOP_TEXTS if endpoint == CALL_STOP else ()), {}


def _unknown_refusal(status: int) -> Refusal:
    if status == 401:
        return Refusal(SignInRejected, say("Stringee did not accept this sign-in."))
    return Refusal(
        NotAllowed,
        say("Stringee does not allow this with your sign-in."),
        say("Ask whoever runs the Stringee project."),
    )


def _clock_note(reply: Reply) -> str:
    """A sentence when this computer's clock is over a minute off the answer's, else ""."""
    try:
        theirs = parsedate_to_datetime(reply.headers.get("date", ""))
    except (TypeError, ValueError):
        return ""
    ahead = time() - theirs.timestamp()
    if abs(ahead) <= _CLOCK_TOLERANCE:
        return ""
    minutes = max(1, round(abs(ahead) / 60))
    if ahead > 0:
        return say(
            "This computer's clock is {count} minutes ahead; set it right and try again.",
            one="This computer's clock is {count} minute ahead; set it right and try again.",
            count=minutes,
        )
    return say(
        "This computer's clock is {count} minutes behind; set it right and try again.",
        one="This computer's clock is {count} minute behind; set it right and try again.",
        count=minutes,
    )
