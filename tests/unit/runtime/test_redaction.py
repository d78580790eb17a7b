"""No secret gets through; ordinary lines do."""

import json
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.runtime import redaction
from desktop.runtime.redaction import DOTS, redact, register_secret

JWT = "eyJjdHkiOiJzdHJpbmdlZS1hcGk7dj0xIn0.eyJqdGkiOiJTSy4wLjEifQ.c2lnbmF0dXJl-_x"
UUID = "9c1f6a52-0d3e-4c1b-8a77-3f6d2b1e9a10"


@pytest.fixture(autouse=True)
def nothing_registered(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Each test starts and leaves with no registered secret."""
    registered: set[str] = set()
    monkeypatch.setattr(redaction, "_registered", registered)
    return registered


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ('{"id": "101_1111112", "password": "Sommer 24!"}', "Sommer 24!"),
        ('{"password": "with \\"quotes\\" inside", "x": 1}', "inside"),
        ("{'secret': 'hush', 'appid': 1111112}", "hush"),
        ('{\\"secret\\": \\"hush\\"}', "hush"),
        ('{"password": "cut off hush', "hush"),
        ('{"password": "cut off hush\\', "hush"),
        ("{'password': 'it\\'s hush'}", "hush"),
        ("password=hush&user=101", "hush"),
        ("app_secret = hush", "hush"),
        ("keySecret: hush", "hush"),
        ("PASSWD: hush", "hush"),
        ('"token":"hush"', "hush"),
        ("access_token=hush", "hush"),
        ("api_key=hush", "hush"),
        (f"X-STRINGEE-AUTH: {JWT}", JWT),
        ("Authorization: Bearer abc123.DEF-456", "abc123"),
        ("Authorization: Basic MTAxOmh1c2g=", "MTAxOmh1c2g"),
        (f"minted {JWT} for the call", "c2lnbmF0dXJl"),
        (f"signed in with {UUID}", UUID),
        (f"signed in with {UUID.upper()}", UUID.upper()),
        ("postgresql://desk:hush@floor/calls", "hush"),
        ("https://api.example/v1?token=hush&page=2", "hush"),
    ],
)
def test_what_looks_like_a_secret_is_taken_out(line: str, secret: str) -> None:
    clean = redact(line)
    assert secret not in clean
    assert DOTS in clean


@pytest.mark.parametrize(
    "line",
    [
        "POST agent/add answered 200 in 84 ms",
        "calling +919876543210 for 101_1111112",
        "the token has expired; sign in again",
        "https://rest.telecmi.com/v2/user?page=2&limit=10",
        "wish 101 at 2026-11-23 12:00:00,123",
        'File "desktop/services/session.py", line 12, in sign_in',
        "",
    ],
)
def test_ordinary_lines_stay_as_they_are(line: str) -> None:
    assert redact(line) == line


def test_what_follows_a_secret_stays() -> None:
    assert redact('{"password": "hush", "id": "101_1111112"}').endswith(', "id": "101_1111112"}')
    assert redact("token=hush&page=2") == f"token={DOTS}&page=2"


@pytest.mark.parametrize(
    "line",
    [
        "the answer was grün & “blau”!",
        "https://x/?q=" + quote("grün & “blau”!", safe=""),
        "https://x/?" + urlencode({"q": "grün & “blau”!"}),
        json.dumps({"q": "grün & “blau”!"}),
    ],
)
def test_a_registered_secret_goes_in_whatever_form(line: str) -> None:
    register_secret(" grün & “blau”! ")
    assert "blau" not in redact(line)
    assert DOTS in redact(line)


def test_a_short_secret_goes_as_a_word_only() -> None:
    register_secret("101")
    assert redact("pin 101, agent 101_1111112, port 8101") == (
        f"pin {DOTS}, agent 101_1111112, port 8101"
    )


def test_a_secret_within_another_leaves_nothing_of_either() -> None:
    register_secret("long-secret")
    register_secret("long-secret-and-more")
    assert redact("x long-secret-and-more y") == f"x {DOTS} y"


def test_an_empty_secret_changes_nothing() -> None:
    register_secret("  ")
    assert redact("a line") == "a line"


def test_a_very_long_line_takes_no_time_to_speak_of() -> None:
    """With a careless pattern these take minutes, and the test's time limit shows it."""
    for part in ("x", "x-", "eyJ", "eyJ-", "token", "token-", "://", "password ", "9c1f6a52-"):
        redact(part * (300_000 // len(part)))


@given(st.text(min_size=8, max_size=40), st.text(max_size=30), st.text(max_size=30))
def test_any_registered_secret_goes(secret: str, before: str, after: str) -> None:
    if len(secret.strip()) < 8 or secret.strip() in DOTS:
        return
    redaction._registered.clear()
    register_secret(secret)
    assert secret.strip() not in redact(before + secret + after).replace(DOTS, "")
