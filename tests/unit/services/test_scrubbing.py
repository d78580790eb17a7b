"""Whatever shape an answer has, nothing of a person stays in what is shown of it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.providers.trace import Exchanged, Heard
from desktop.services.scrubbing import Scrubber

NAMES = ("name", "from", "to", "id", "phone", "secret", "project", "search_after", "unheard_of")
PRIVATE = ("Asha Verma", "+91 98765 43210", "asha@shop.example", "%2B84901234567", 9876543210)
GONE = ("Asha", "98765 43210", "9876543210", "shop.example", "84901234567", "Verma")
KEYS = st.sampled_from((*NAMES, "9876543210", "Asha Verma"))
HARMLESS = st.sampled_from(
    (
        None,
        True,
        0,
        -1.5,
        1e9,
        10**25,
        "",
        ".",
        "\u00b2",
        "x",
        "9" * 30,
        "\ue0001\ue001",
        "101_1111112",
    )
)
BODIES = st.recursive(
    st.sampled_from(PRIVATE) | HARMLESS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
HOSTS = st.sampled_from(("piopiy", "rest", "contact_center", "call", "notify", ""))


@settings(max_examples=200)
@given(HOSTS, BODIES, BODIES, st.sampled_from(PRIVATE).map(str))
def test_nothing_of_a_person_stays(host: str, sent: Any, body: Any, place: str) -> None:
    query = {"q": place, "search_after": "\u00b2"}  # as the answer before may have told
    entries: list[Exchanged | Heard] = [
        Exchanged(
            *(1.0, "x", "PUT", host, f"http://x/v1/agent/{place}", "/v1/agent/{id}", query),
            *(json.dumps(sent).encode(), 0.1, 200, {}, json.dumps(body).encode(), 9),
        ),
        Heard(1.0, host, "event", body),
    ]
    scrubber = Scrubber()
    for entry in entries:
        scrubber.line(entry)
    scrubber.settle()
    told = json.dumps([scrubber.line(entry) for entry in entries], ensure_ascii=False)
    assert [text for text in GONE if text in told] == []


GONE_TAILS = (
    "65 43210",
    "65\\u201343210",
    "34 56780",
    "6543210",
    "3456780",
    '9876543"',
    "9876543}",
)


@pytest.mark.parametrize("field", ["from", "unheard_of"])
@pytest.mark.parametrize(
    "value",
    [
        "98765 43210, 91234 56780",
        "98765 43210 91234 56780",
        "98765 43210 / 91234 56780",
        "919876543210 919123456780",
        "0721/9876543",
        "98765\u201343210",
        "4111111119876543",
        987654_9876543_9876543,
    ],
)
def test_of_several_numbers_in_a_field_none_stays(field: str, value: str | int) -> None:
    body = json.dumps({field: value}).encode()
    entry = Exchanged(
        *(1.0, "x", "POST", "piopiy", "http://x/v1/x", "/v1/x", {}),
        *(None, 0.1, 200, {}, body, len(body)),
    )
    scrubber = Scrubber()
    scrubber.line(entry)
    scrubber.settle()
    told = json.dumps(scrubber.line(entry))
    assert all(text not in told for text in GONE_TAILS)
