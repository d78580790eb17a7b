"""Tokens: what a minted one says and when it is replaced; what a pasted one is refused for."""

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from desktop.domain.errors import SessionExpired, SignInRejected
from desktop.domain.secret import Secret
from desktop.providers.stringee.token import MintedTokens, PastedToken, judge

SECRET = "a-key-secret-that-is-long-enough-for-hmac"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def minted(clock: Clock | None = None, secret: str = SECRET) -> MintedTokens:
    return MintedTokens("SK_1", Secret(secret), clock or time.time)


def pasted(header: dict[str, Any] | None = None, **claims: Any) -> str:
    given: dict[str, Any] = {
        "iss": "SK_1",
        "exp": int((NOW + timedelta(days=30)).timestamp()),
        "rest_api": True,
    }
    given.update(claims)
    given = {name: value for name, value in given.items() if value is not None}
    headers = {"cty": "stringee-api;v=1"} if header is None else header
    return jwt.encode(given, SECRET, headers=headers)


def test_minted_token_has_the_documented_header_and_claims() -> None:
    began = int(time.time())
    token = minted().current()
    assert jwt.get_unverified_header(token) == {
        "typ": "JWT",
        "alg": "HS256",
        "cty": "stringee-api;v=1",
    }
    claims = jwt.decode(token, SECRET, algorithms=["HS256"])
    assert set(claims) == {"jti", "iss", "exp", "rest_api"}
    assert claims["iss"] == "SK_1"
    assert claims["rest_api"] is True
    assert 0 <= claims["exp"] - began - 600 <= 2
    sid, seconds, unique = claims["jti"].split("-")
    assert (sid, int(seconds)) == ("SK_1", claims["exp"] - 600)
    assert len(unique) == 32


def test_short_secret_signs_as_hmac_does() -> None:
    import hashlib
    import hmac

    from jwt.utils import base64url_encode

    signed, _, signature = minted(secret="short").current().rpartition(".")
    digest = hmac.new(b"short", signed.encode(), hashlib.sha256).digest()
    assert signature == base64url_encode(digest).decode()


def test_token_is_kept_for_four_fifths_of_its_life() -> None:
    clock = Clock()
    tokens = minted(clock)
    first = tokens.current()
    clock.now += 479
    assert tokens.current() == first
    clock.now += 1
    assert tokens.current() != first


def test_token_is_replaced_when_the_clock_was_set_back() -> None:
    clock = Clock()
    tokens = minted(clock)
    first = tokens.current()
    clock.now -= 3600
    assert tokens.current() != first


def test_refused_token_is_replaced_once_for_all_threads() -> None:
    tokens = minted(Clock())
    refused = tokens.current()
    ready = threading.Barrier(8)
    found: list[str] = []

    def ask() -> None:
        ready.wait()
        found.append(tokens.current(refused=refused))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert refused not in found


def test_good_pasted_token_tells_its_key_and_end() -> None:
    facts = judge(pasted(), NOW)
    assert facts.sid == "SK_1"
    assert facts.expires == NOW + timedelta(days=30)


@pytest.mark.parametrize(
    ("token", "word"),
    [
        pytest.param("hello", "not an access token", id="no JWT"),
        pytest.param("a.b.c", "not an access token", id="three parts of nothing"),
        pytest.param("", "not an access token", id="empty"),
        pytest.param("\ud800.b.c", "not an access token", id="half a character"),
        pytest.param(
            jwt.encode({"iss": "SK_1"}, SECRET * 2, algorithm="HS512"), "signed", id="HS512"
        ),
        pytest.param(jwt.encode({"iss": "SK_1"}, "", algorithm="none"), "signed", id="unsigned"),
        pytest.param(pasted(header={}), "not made for Stringee", id="no cty"),
        pytest.param(pasted(exp=1), "ended on 1970-01-01", id="expired"),
        pytest.param(pasted(exp=None), "when it ends", id="no end"),
        pytest.param(pasted(exp=1e300), "when it ends", id="end beyond time"),
        pytest.param(pasted(rest_api=None, userId="agent_1"), "softphone app", id="client token"),
        pytest.param(pasted(rest_api=None, icc_api=True), "softphone app", id="client token, icc"),
        pytest.param(pasted(rest_api=None), "may not use the REST API", id="no rest_api"),
        pytest.param(pasted(rest_api="true"), "may not use the REST API", id="rest_api is text"),
        pytest.param(pasted(iss=None), "which API key", id="no issuer"),
    ],
)
def test_pasted_token_is_judged_offline(token: str, word: str) -> None:
    with pytest.raises(SignInRejected) as refused:
        judge(token, NOW)
    assert word in refused.value.title
    assert refused.value.message == "Nothing was sent."
    assert refused.value.hint


def test_pasted_token_that_has_ended_is_not_sent() -> None:
    ended = datetime.now(UTC) - timedelta(minutes=5)
    with pytest.raises(SessionExpired, match=f"{ended.astimezone():%Y-%m-%d %H:%M}"):
        PastedToken(Secret(pasted()), ended).current()


def test_refused_pasted_token_has_no_successor() -> None:
    token = PastedToken(Secret("text"), datetime.now(UTC) + timedelta(days=1))
    assert token.current() == "text"
    with pytest.raises(SessionExpired, match="no longer accepts"):
        token.current(refused="text")
