"""A key that works in all programs: what may be one, and why it may not be had."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_NAMES = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift", "meta": "Meta"}
_STRONG = {"Ctrl", "Alt", "Meta"}
_KEY = re.compile(r"[A-Z0-9]|F(?:[1-9]|1[0-2])")


class KeyFault(Enum):
    """Why a key cannot be had."""

    UNFIT = "it is not one of the keys that can be taken"
    NO_MODIFIER = "it would take a letter away from all programs"
    TAKEN = "another program has it"
    REFUSED = "the desktop refused it"


class KeyRefused(Exception):
    """The key was not taken.

    Attributes:
        fault: Why.
    """

    def __init__(self, fault: KeyFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Hotkey:
    """A letter, digit or function key with modifiers.

    Attributes:
        modifiers: Of ``Ctrl``, ``Alt``, ``Shift``, ``Meta``; one of them is not Shift.
        key: ``A`` to ``Z``, ``0`` to ``9``, ``F1`` to ``F12``.
    """

    modifiers: frozenset[str]
    key: str

    @classmethod
    def of(cls, sequence: str) -> Hotkey:
        """Read ``Ctrl+Alt+D``, as Qt writes it.

        Raises:
            KeyRefused: It is no such key.
        """
        *before, key = sequence.replace(" ", "").split("+")
        modifiers = frozenset(_NAMES.get(name.lower(), "") for name in before)
        if not _KEY.fullmatch(key.upper()) or "" in modifiers:
            raise KeyRefused(KeyFault.UNFIT)
        if not modifiers & _STRONG:
            raise KeyRefused(KeyFault.NO_MODIFIER)
        return cls(modifiers, key.upper())
