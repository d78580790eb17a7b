"""Telephone links from other programs: they fill in the number and never dial."""

import pytest

from tests.e2e.conftest import Start
from tests.helpers.program import telecmi_supervisor
from tests.helpers.sandbox import Sandbox

HOSTILE = (
    "tel:+919876543210;postd=1234567890",
    "tel:+919876543210%0A",
    "tel:+919876543210\r\n",
    "sip:+919876543210@example.invalid?Call=now",
    "tel://+919876543210/../../call",
    "callto:<img src=x onerror=call()>",
    "tel:" + "9" * 100_000,
    "tel:\u202e0123456789+",
)
"""Texts that a web page could hand over in the hope of placing a call."""


def test_a_second_copy_hands_its_number_to_the_first(start: Start, sandbox: Sandbox) -> None:
    first = start()
    first.sign_in(telecmi_supervisor(sandbox))
    second = start("tel:+919876543210", window=False)
    assert second.wait() == 0

    field = first.ui.find("text", "Number to call")
    first.ui.wait_for(lambda _: first.ui.text(field) == "+919876543210", "the number in the field")
    first.reads("Number check", "+91 98765 43210")
    assert first.end() == 0
    assert _calls(sandbox) == []


def test_a_first_copy_shows_the_number_it_was_started_with(start: Start, sandbox: Sandbox) -> None:
    calldeck = start("tel:+919876543210")
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.reads("Number check", "+91 98765 43210")
    assert calldeck.end() == 0
    assert _calls(sandbox) == []


def test_hostile_links_place_no_call(start: Start, sandbox: Sandbox) -> None:
    first = start()
    first.sign_in(telecmi_supervisor(sandbox))
    first.open_tab("Dialer")
    for link in HOSTILE:
        second = start("--", link, window=False)
        assert second.wait() == 0
    # The first copy is alive, and what came last can be replaced and judged as usual.
    first.fill(**{"Number to call": "9876543210"})
    first.reads("Number check", "+91 98765 43210")
    assert first.end() == 0
    assert _calls(sandbox) == []


@pytest.mark.parametrize("link", ["tel:+919876543210", "+919876543210"])
def test_the_demo_does_not_dial_either(start: Start, sandbox: Sandbox, link: str) -> None:
    calldeck = start("--demo", link)
    calldeck.connected()
    calldeck.reads("Number check", "98765 43210")
    calldeck.rows("Recent calls", 0)
    assert calldeck.end() == 0


def _calls(sandbox: Sandbox) -> list[str]:
    paths = [entry["path"] for entry in sandbox.access_log()]
    return [path for path in paths if "call" in path and "click" in path]
