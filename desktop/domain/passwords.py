"""Passwords of agents: making good ones up, and telling weak ones without showing them.

What is found is words alone, such as ``same as the extension``: no password, and no part or digest
of one, is in any result.
"""

from __future__ import annotations

import secrets
import string
from collections import Counter
from collections.abc import Iterable

from desktop.domain.agent import Agent
from desktop.domain.wording import listed, say

_LENGTH = 12
_READABLE = "".join(sorted({*string.ascii_letters, *string.digits} - {*"0O1lI"}))
_SHORTEST = 8
"""Shorter ones are said to be short; TeleCMI takes them, its samples have six characters."""
_FILLERS = string.digits + "@#$!*&%+-_. "
"""What people put after a word to make a password of it."""
_LEAST_DIGITS = 7  # of a phone number that a password is compared with
_ADDED = 4  # digits at most that are put after an extension or a phone number
_OF_NUMBERS = "+-() " + string.digits

_WORDS = """
    abc123 abcd1234 admin administrator agent agents asdf1234 bangalore bharat bismillah
    callcenter callcentre calldeck changeme chennai computer contact cricket default delhi demo
    dragon extension ganesh google guest hanoi hello iloveyou india indian krishna letmein login
    loveyou master matkhau monkey mumbai namaste office pass passw passwd password pass1234
    princess qwer1234 qwerty123 root sachin saigon sairam secret service shivam softphone stringee
    success sunshine super superman supervisor support system telecmi telephone temp temporary test
    testing user username vietnam voip welcome xinchao
"""
_COMMON = frozenset(_WORDS.split())
_SPELT = str.maketrans({"@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s"})

_ROWS = (
    string.ascii_lowercase,
    "12345678901234567890",
    *("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop"),
    *("1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm", "1q2w3e4r5t6y7u8i9o0p"),
)
_WALKS = "|".join((*_ROWS, *(row[::-1] for row in _ROWS)))


def new_password() -> str:
    """A strong password without characters that look alike; it has a letter and a digit."""
    while True:
        made = "".join(secrets.choice(_READABLE) for _ in range(_LENGTH))
        if not (made.isalpha() or made.isdigit()):
            return made


def weakness(agent: Agent, others: Iterable[Agent] = ()) -> str:
    """What is weak about an agent's password, in words.

    Args:
        agent: Whose.
        others: Who may have the same password; the agent may be among them.

    Returns:
        Such as ``short, shared with 3 agents``; "" when nothing is, or the password is not known.
    """
    mine = agent.password.reveal()
    if not mine:
        return ""
    sharing = sum(one.password.reveal() == mine for one in others if one.id != agent.id)
    return _told(agent, mine, sharing)


def password_faults(agents: Iterable[Agent]) -> dict[str, str]:
    """What is weak about passwords, in words, by agent id.

    "" for a password without a weakness; agents whose password is not known are not in it.
    """
    known = [(agent, agent.password.reveal()) for agent in agents if agent.password]
    uses = Counter(password for _, password in known)
    return {agent.id: _told(agent, password, uses[password] - 1) for agent, password in known}


def _told(agent: Agent, password: str, sharing: int) -> str:
    found = _own(agent, password)
    if sharing:
        found.append(
            say(
                "shared with {count:,} agents",
                one="shared with {count:,} agent",
                count=sharing,
            )
        )
    return listed(found)


def _own(agent: Agent, password: str) -> list[str]:
    """What is weak about a password by itself; the worst alone where it says enough."""
    lowered = password.casefold()
    word = lowered.rstrip(_FILLERS)
    found = _like_agent(agent, lowered, word)
    if not found and not word.strip(_OF_NUMBERS):
        found = _like_number(agent, lowered)
    found = found or _like_others(lowered, word)
    if found:
        return [found]
    small = [say("short")] if len(password) < _SHORTEST else []
    if password.isdigit():
        small.append(say("only digits"))
    return small


def _like_agent(agent: Agent, lowered: str, word: str) -> str:
    name = agent.name.casefold()
    if lowered == name:
        return say("same as the name")
    for known in {agent.id, agent.user_id}:
        if len(known) > 2 and lowered.startswith(own := known.casefold()):
            if lowered == own:
                return say("same as the agent ID")
            if not lowered[len(own) :].strip(_FILLERS):
                return say("made from the agent ID")
    if len(word) < 3 or word[0] not in name:
        return ""
    is_name = word in name.split() or word in (name, name.replace(" ", ""))
    return say("made from the name") if is_name else ""


def _like_number(agent: Agent, lowered: str) -> str:
    """Whether it is a number of the agent's, perhaps with digits after it."""
    digits = lowered if lowered.isdigit() else _digits(lowered)
    added = len(digits) - len(agent.extension)
    if agent.extension and 0 <= added <= _ADDED and digits.startswith(agent.extension):
        return say("made from the extension") if added else say("same as the extension")
    if len(digits) < _LEAST_DIGITS or digits[:_LEAST_DIGITS] not in (phone := _digits(agent.phone)):
        return ""
    if phone.endswith(digits):
        return say("same as the phone number")
    longest = len(digits) - _LEAST_DIGITS
    for more in range(1, min(_ADDED, longest) + 1):
        if phone.endswith(digits[:-more]):
            return say("made from the phone number")
    return ""


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _like_others(lowered: str, word: str) -> str:
    """Whether everybody would try it."""
    if lowered in _COMMON or word in _COMMON or word.translate(_SPELT) in _COMMON:
        return say("a common password")
    if len(lowered) > 2 and (lowered in _WALKS or (len(word) > 3 and word in _WALKS)):
        return say("a sequence")
    if len(lowered) > 1 and lowered in (lowered * 2)[1:-1]:
        return say("repeats itself")
    return ""
