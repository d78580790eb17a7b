"""Access tokens: minted from the project's key and renewed, or pasted and judged before use.

Source: https://developer.stringee.com/docs/rest-api-reference/icc-rest-api-authentication
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from desktop.domain.errors import SessionExpired, SignInRejected
from desktop.domain.secret import Secret
from desktop.domain.wording import say

HEADER = "X-STRINGEE-AUTH"

_CONTENT_TYPE = "stringee-api;v=1"
_LIFE = 600
"""Seconds that a minted token lives."""
_RENEWED_AT = 0.8
"""Part of its life after which a minted token is replaced."""
_FEWEST_KEY_BYTES = 32


class TokenSource(Protocol):
    """Where requests get their token."""

    def current(self, refused: str = "") -> str:
        """A token that is good now; SessionExpired when there is none.

        Args:
            refused: A token that Stringee just refused as expired, not to be given again.
        """


class MintedTokens:
    """Tokens made here from the API key; a new one before the old one ends. Thread-safe."""

    def __init__(self, sid: str, secret: Secret, clock: Callable[[], float] = time.time) -> None:
        self._sid = sid
        self._secret = secret
        self._clock = clock
        self._lock = threading.Lock()
        self._token = ""
        self._minted_at = 0.0

    def current(self, refused: str = "") -> str:
        """The present token, or a new one when it was refused or 80 % of its life is over."""
        with self._lock:
            now = self._clock()
            # An age below zero means that the clock was set back since.
            young = 0 <= now - self._minted_at < _LIFE * _RENEWED_AT
            if not young or self._token in ("", refused):
                self._token = _mint(self._sid, self._secret, int(now))
                self._minted_at = now
            return self._token


class PastedToken:
    """A token that a person pasted; it ends when it ends."""

    def __init__(self, token: Secret, expires: datetime | None) -> None:
        self._token = token
        self._expires = expires

    def current(self, refused: str = "") -> str:
        """The token; SessionExpired when its time is over or it was refused."""
        if refused:
            raise SessionExpired(
                say("Stringee no longer accepts your access token."),
                hint=say("Sign in again with a new token. No work is lost."),
            )
        if self._expires and self._expires <= datetime.now(UTC):
            raise SessionExpired(
                say("Your access token ended on {spoken}.", spoken=_spoken(self._expires)),
                say("Nothing was sent."),
                say("Sign in again with a new token. No work is lost."),
            )
        return self._token.reveal()


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """What a token tells without its key.

    Attributes:
        sid: API key SID that it was made with.
        expires: When it ends, UTC.
    """

    sid: str
    expires: datetime


def judge(token: str, now: datetime) -> TokenFacts:
    """Read a pasted token without sending it anywhere.

    Raises:
        SignInRejected: When no REST request could succeed with it, and why.
    """
    import jwt

    try:
        header = jwt.get_unverified_header(token)
        claims: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    except (jwt.InvalidTokenError, UnicodeError):
        raise _rejected(
            say("This is not an access token."),
            say("Paste the whole token: three parts with dots between them."),
        ) from None
    if header.get("alg") != "HS256":
        raise _rejected(
            say("This access token is signed in a way that Stringee does not accept."),
            say("It must be signed with HS256. Make a new one in the Stringee console."),
        )
    if header.get("cty") != _CONTENT_TYPE:
        raise _rejected(
            say("This access token was not made for Stringee."),
            say(
                "Its header lacks “cty” = “{content_type}”. Make one in the Stringee console.",
                content_type=_CONTENT_TYPE,
            ),
        )
    if claims.get("rest_api") is not True:
        raise _rejected(*_wrong_kind(claims))
    expires = _expiry(claims.get("exp"))
    if expires <= now:
        raise _rejected(
            say("This access token ended on {spoken}.", spoken=_spoken(expires)),
            say("Make a new one in the Stringee console."),
        )
    sid = claims.get("iss")
    if not isinstance(sid, str) or not sid:
        raise _rejected(
            say("This access token does not say which API key it belongs to."),
            say("Make a new one in the Stringee console."),
        )
    return TokenFacts(sid, expires)


def _wrong_kind(claims: dict[str, Any]) -> tuple[str, str]:
    if "userId" in claims or "icc_api" in claims:
        return (
            say("This access token is for a softphone app, not for the REST API."),
            say("Make one for the REST API in the Stringee console."),
        )
    return (
        say("This access token may not use the REST API."),
        say("Make one with “rest_api” switched on in the Stringee console."),
    )


def _expiry(claim: object) -> datetime:
    try:
        if isinstance(claim, int | float) and not isinstance(claim, bool):
            return datetime.fromtimestamp(claim, UTC)
    except (OverflowError, ValueError, OSError):
        pass
    raise _rejected(
        say("This access token does not say when it ends."),
        say("Make a new one in the Stringee console."),
    )


def _rejected(title: str, hint: str) -> SignInRejected:
    return SignInRejected(title, say("Nothing was sent."), hint)


def _spoken(moment: datetime) -> str:
    """A time on this computer's clock, for reading: ``2026-11-23 08:20``."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _mint(sid: str, secret: Secret, now: int) -> str:
    import jwt

    claims = {
        "jti": f"{sid}-{now}-{uuid.uuid4().hex}",
        "iss": sid,
        "exp": now + _LIFE,
        "rest_api": True,
    }
    # HMAC fills short keys up with zero bytes by itself; done here, PyJWT does not warn of them.
    key = secret.reveal().encode().ljust(_FEWEST_KEY_BYTES, b"\0")
    return jwt.encode(claims, key, algorithm="HS256", headers={"cty": _CONTENT_TYPE})
