"""Periods, accounts, addresses, errors and secrets."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.account import Account, Role
from desktop.domain.addresses import Addresses, BadAddress
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.errors import NotAllowed, Origin
from desktop.domain.paging import Page, iterate_pages
from desktop.domain.period import Period, Preset, period_of, period_of_days
from desktop.domain.secret import Secret

INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 8, 36, tzinfo=UTC)  # 14:06 in India


@pytest.mark.parametrize(
    ("preset", "start", "end"),
    [
        (Preset.LAST_24_HOURS, "2026-11-22T14:06", "2026-11-23T14:06"),
        (Preset.TODAY, "2026-11-23T00:00", "2026-11-23T14:06"),
        (Preset.YESTERDAY, "2026-11-22T00:00", "2026-11-23T00:00"),
        (Preset.LAST_7_DAYS, "2026-11-17T00:00", "2026-11-23T14:06"),
        (Preset.LAST_30_DAYS, "2026-10-25T00:00", "2026-11-23T14:06"),
    ],
)
def test_presets_begin_at_midnight_of_the_desk(preset: Preset, start: str, end: str) -> None:
    period = period_of(preset, NOW, INDIA)
    assert period.start.astimezone(INDIA).isoformat(timespec="minutes")[:16] == start
    assert period.end.astimezone(INDIA).isoformat(timespec="minutes")[:16] == end


def test_a_custom_period_has_whole_days_but_no_future() -> None:
    period = period_of_days(date(2026, 11, 23), date(2026, 11, 20), NOW, INDIA)
    assert period.end == NOW
    assert period.start.astimezone(INDIA).date() == date(2026, 11, 20)
    ahead = period_of_days(date(2027, 1, 1), date(2027, 1, 2), NOW, INDIA)
    assert ahead.start == ahead.end == NOW


def test_a_day_with_a_clock_change_keeps_its_midnights() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    noon = datetime(2026, 10, 25, 12, tzinfo=UTC)  # 25 hours long there
    day = period_of_days(date(2026, 10, 25), date(2026, 10, 25), noon.replace(hour=23), berlin)
    assert (day.end - day.start).total_seconds() == 25 * 3600


def test_a_period_cannot_run_backwards_or_be_without_zone() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        Period(NOW, NOW.replace(hour=1))
    with pytest.raises(ValueError, match="aware"):
        Period(NOW.replace(tzinfo=None), NOW)


def test_a_secret_never_shows_itself() -> None:
    secret = Secret("xyzzy-plugh")
    assert "xyzzy" not in f"{secret} {secret!r} {[secret]} {Page((secret,))}"
    assert secret.reveal() == "xyzzy-plugh"
    assert not Secret("")


@pytest.mark.parametrize(
    "url",
    [
        "http://rest.telecmi.com",
        "ftp://rest.telecmi.com",
        "https://rest.telecmi.com/v2",
        "https://user@rest.telecmi.com",
        "https://",
        "https://[::1",
        "https://rest.telecmi.com:99999",
        "rest.telecmi.com",
        "http://127.0.0.1.example.com",
    ],
)
def test_only_safe_addresses_are_taken(url: str) -> None:
    with pytest.raises(BadAddress, match="cannot be used") as caught:
        Addresses(rest=url)
    assert "rest" in caught.value.text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_plain_http_is_for_this_computer(host: str) -> None:
    assert Addresses(call=f"http://{host}:8801").call.endswith(":8801")


def test_accounts_are_told_apart_and_named() -> None:
    agent = Account(
        "telecmi", "TeleCMI", Role.AGENT, "india", "101_1111112", "Asha Raman", "101_1111112"
    )
    supervisor = Account("telecmi", "TeleCMI", Role.SUPERVISOR, "india", "1111112", "Sunrise")
    stringee = Account("stringee", "Stringee", Role.AGENT, "", "lan", "Lan", "lan")
    assert len({agent.key, supervisor.key, stringee.key}) == 3
    assert agent.subtitle == "TeleCMI · Agent 101"
    assert supervisor.subtitle == "TeleCMI · Supervisor"
    assert stringee.subtitle == "Stringee · Agent"


def test_what_is_missing_has_a_reason() -> None:
    some = Capabilities(
        frozenset({Capability.CALL}), {Capability.ADD_AGENT: "Ask your supervisor."}
    )
    assert some.allows(Capability.CALL)
    assert some.reason(Capability.CALL) == ""
    assert some.reason(Capability.ADD_AGENT) == "Ask your supervisor."
    assert some.reason(Capability.STOP_CALL)


def test_an_error_says_everything_in_its_details() -> None:
    error = NotAllowed(
        "Follow-me is not in the plan.",
        "No call was placed.",
        "Ring your softphone.",
        origin=Origin("TeleCMI", "webrtc/click2call", 200, "420", "not allowed"),
    )
    assert error.text == "No call was placed. Ring your softphone."
    assert error.code == "420"
    for part in ("Follow-me", "No call was placed", "TeleCMI", "click2call", "200", "420"):
        assert part in error.details


def test_pages_are_walked_to_their_end() -> None:
    pages = {1: Page((1, 2), next=2), 2: Page((3,), next="end"), "end": Page((), next=None)}
    assert [page.items for page in iterate_pages(pages.__getitem__)] == [(1, 2), (3,), ()]
    endless = iterate_pages(lambda _: Page((1,), next=1), most=5)
    assert len(list(endless)) == 5
