"""Weak passwords are told by what is weak about them; nothing that is told holds a password."""

import string
from typing import Any

import pytest

from desktop.domain.agent import Agent
from desktop.domain.passwords import new_password, password_faults, weakness
from desktop.domain.secret import Secret

STRONG = "gT7mWq2xKd9p"


def agent(password: str, number: int = 101, **fields: Any) -> Agent:
    known = {
        "name": "Priya Sharma",
        "extension": str(number),
        "phone": "919876543388",
    }
    ident = f"{number}_1111112"
    return Agent(ident, user_id=ident, password=Secret(password), **(known | fields))


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("101", "same as the extension"),
        ("101123", "made from the extension"),
        ("priya sharma", "same as the name"),
        ("Priya", "made from the name"),
        ("PRIYA123", "made from the name"),
        ("sharma@2024", "made from the name"),
        ("PriyaSharma1", "made from the name"),
        ("919876543388", "same as the phone number"),
        ("9876543388", "same as the phone number"),
        ("+91 98765 43388", "same as the phone number"),
        ("9876543388123", "made from the phone number"),
        ("101_1111112", "same as the agent ID"),
        ("Password", "a common password"),
        ("p@ssw0rd123", "a common password"),
        ("Welcome@2025", "a common password"),
        ("letmein!", "a common password"),
        ("12345678", "a sequence"),
        ("87654321", "a sequence"),
        ("qwertyui", "a sequence"),
        ("lkjhgfds", "a sequence"),
        ("1q2w3e4r", "a sequence"),
        ("aaaaaaaa", "repeats itself"),
        ("xk9xk9xk9", "repeats itself"),
        ("738201946205", "only digits"),
        ("738201", "short, only digits"),
        ("gT7mWq2", "short"),
        ("gT7mWq2x", ""),
        (STRONG, ""),
        ("", ""),
    ],
)
def test_what_is_weak_is_said(password: str, words: str) -> None:
    assert weakness(agent(password)) == words


@pytest.mark.parametrize(
    "fields",
    [{"name": ""}, {"phone": ""}, {"extension": ""}, {"name": "Li", "phone": "12"}, {"name": " "}],
)
def test_what_an_agent_does_not_have_is_like_nothing(fields: dict[str, Any]) -> None:
    assert weakness(agent(STRONG, **fields)) == ""


def test_shared_passwords_are_counted_by_how_many_others_have_them() -> None:
    agents = [agent(STRONG, number) for number in (101, 102, 103, 104)]
    agents += [agent("aaaaaaaa", 105), agent("aaaaaaaa", 106), agent("nR4vzLm8", 107)]
    agents += [agent("", 108), agent("", 109)]
    faults = password_faults(agents)
    assert faults["101_1111112"] == faults["104_1111112"] == "shared with 3 agents"
    assert faults["105_1111112"] == "repeats itself, shared with 1 agent"
    assert faults["107_1111112"] == ""
    assert "108_1111112" not in faults  # nobody knows it: that is not the same as a good one
    assert {one.id: weakness(one, agents) for one in agents if one.password} == faults


def test_capitals_make_another_password() -> None:
    assert weakness(agent("nR4vzLm8"), [agent("NR4VZLM8", 102)]) == ""


def test_an_agent_to_be_shares_with_everybody_who_has_it() -> None:
    draft = Agent("", "Kavya Reddy", password=Secret(STRONG))
    assert weakness(draft, [agent(STRONG), agent(STRONG, 102)]) == "shared with 2 agents"


def test_no_password_is_in_what_is_told() -> None:
    canaries = ["canary-4711", "cnry", "738201", "Zebra@123", "919876543388"]
    agents = [agent(word, number) for number, word in enumerate(canaries * 2, 101)]
    told = repr(password_faults(agents)) + repr([weakness(one, agents) for one in agents])
    assert not [word for word in canaries if word.casefold() in told.casefold()]


def test_made_up_passwords_are_readable_and_not_weak() -> None:
    made = {new_password() for _ in range(300)}
    assert len(made) == 300
    for password in made:
        assert len(password) == 12
        assert set(password) <= set(string.ascii_letters + string.digits) - set("0O1lI")
        assert any(map(str.isdigit, password))
        assert any(map(str.isalpha, password))
        assert weakness(agent(password)) == ""
