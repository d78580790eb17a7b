"""People are found by name and number as somebody types; whoever calls often comes first."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.agent import Agent
from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.contact import Contact
from desktop.services.number_index import Named, NumberIndex, query_of
from desktop.services.number_search import (
    Near,
    NumberSearch,
    Source,
    Suggestion,
)
from tests.unit.services.desk import desk

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
ANANYA, MINH, ANIL, HINDI = "+919876543210", "+84912345678", "+919811111111", "+919822222222"
PEOPLE = NumberIndex(
    [
        Named(ANANYA, "Ananya Sharma", "Acme Steel"),
        Named(MINH, "Nguyễn Đức Minh", "Công ty Sao"),
        Named(ANIL, "Anil Kumar"),
        Named(HINDI, "अनन्या शर्मा"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        *(("ANANYA", ANANYA), ("shar", ANANYA), ("sharma ana", ANANYA), ("steel", ANANYA)),
        *(("anaya", ANANYA), ("annaya", ANANYA), ("ananay sharmaa", ANANYA), ("nanya", ANANYA)),
        *(("nguyen duc", MINH), ("Đức", MINH), ("minh cong ty", MINH), ("ngyuen", MINH)),
        *(("अनन", HINDI), ("शर्मा", HINDI), ("kumar", ANIL)),
        *(("98765", ANANYA), ("098765 43210", ANANYA), ("+91-98765", ANANYA), ("3210", ANANYA)),
        *(("0912 345", MINH), ("+84 (0)912 345 678", MINH), ("0084912", MINH), ("12345", MINH)),
    ],
)
def test_found(typed: str, number: str) -> None:
    code = "84" if number == MINH else "91"
    hits = PEOPLE.find(query_of(typed, code), 6, code)
    assert number in {hit.number for hit in hits}
    assert hits == PEOPLE.find(query_of(typed, code), 0, code)


@pytest.mark.parametrize(
    "typed", ["", "9", "+", "  ", "()", "zz", "qwertz", "kumar sharma", "98765a"]
)
def test_nobody(typed: str) -> None:
    assert PEOPLE.find(query_of(typed), 6) == []


class Book:
    """Contacts in memory, as far as a search needs them."""

    def __init__(self, *contacts: Contact) -> None:
        self.by_number = {contact.number: contact for contact in contacts}
        self.changed: list[object] = []


def call(number: str, ago: int, name: str = "") -> RecentCall:
    at = NOON - timedelta(hours=ago)
    return RecentCall(
        f"{number}{ago}", "a", number, name, at, RingOn.SOFTPHONE, "", CallResult.TALKED
    )


def test_order_and_origin_of_what_is_found() -> None:
    async def work() -> None:
        async with desk() as it:
            book = Book(
                Contact("+919800000001", "Anand Rao"),
                Contact("+919800000002", "Anbu Selvan", do_not_call=True),
                Contact("+919800000003", "Rana Das"),
            )
            search = NumberSearch(it.session, book)  # type: ignore[arg-type]  # what it needs of it
            search._note_contacts()
            near = Near(
                agents=(Agent("101_1", "Anita Agent", phone="9800000004"),),
                recents=(
                    call("+919800000002", 1),
                    call("+919800000002", 2),
                    call("+919800000003", 3),
                    call("+919800000005", 4, "Anton Recent"),
                ),
                country="IN",
            )
            search.set_near(near)
            found = await search.find("an")
            # Called twice, called once, never called; letters inside a word only then.
            assert [one.name for one in found] == [
                "Anbu Selvan",
                "Anton Recent",
                *sorted(("Anita Agent", "Anand Rao"), key=lambda name: name != "Anita Agent"),
                "Rana Das",
            ]
            anbu = found[0]
            assert (anbu.source, anbu.known.calls, anbu.do_not_call) == (Source.CONTACT, 2, True)
            assert anbu.known.last_call == NOON - timedelta(hours=1)
            assert {one.source for one in found} == {Source.CONTACT, Source.AGENT, Source.RECENT}
            assert search.agent_of("+919800000004") == "Anita Agent"
            # A number typed nationally, and what changed meanwhile.
            assert [one.number for one in await search.find("098000 00001")] == ["+919800000001"]
            book.by_number["+919800000001"] = Contact("+919800000001", "Xavier")
            search._note_contacts()
            assert await names(search, "xav") == ["Xavier"]
            search.set_near(replace(near, recents=(call("+919800000001", 1),)))
            assert (await names(search, "98000"))[0] == "Xavier"

    asyncio.run(work())


async def names(search: NumberSearch, text: str) -> list[str]:
    found: tuple[Suggestion, ...] = await search.find(text)
    return [one.name for one in found]
