"""Which program of this computer opens phone links, and how Calldeck becomes that program.

The words for it; each system has a small file of its own. All of them block for moments, so they
are asked in a worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

SCHEMES = ("tel", "callto", "sip")


class Refusal(Enum):
    """Why the system was not asked, or did not do it."""

    UNWRITTEN = "a file could not be written"
    MISSING = "a program is missing"
    SILENT = "a program did not answer"
    REFUSED = "it was refused"
    BY_HAND = "only the person may"


class LinkHandlerError(Exception):
    """It was not done.

    Attributes:
        reason: Why.
        name: Of the file or program.
        said: What the system said, or "".
    """

    def __init__(self, reason: Refusal, name: str = "", said: str = "") -> None:
        super().__init__(f"{reason.value}: {name} {said}".strip())
        self.reason, self.name, self.said = reason, name, said


class Way(Enum):
    """How a program becomes the one for links."""

    AT_ONCE = "it asks, and is"
    ON_A_PAGE = "the system opens a page, and the person chooses there"
    BY_HAND = "the person chooses, and nobody else may ask"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who opens one kind of link.

    Attributes:
        scheme: ``tel``, ``callto`` or ``sip``.
        program: Its name as the system shows it; "" when nobody does.
        is_ours: Whether it is this program.
    """

    scheme: str
    program: str = ""
    is_ours: bool = False


class LinkHandler(Protocol):
    """One system's way.

    Attributes:
        way: How Calldeck becomes the program for links.
    """

    way: Way

    def holders(self) -> tuple[Holder, ...]:
        """Who opens each kind of link now.

        Raises:
            LinkHandlerError: The system does not say.
        """

    def make_default(self) -> None:
        """Register for this person alone, and ask the system to use it.

        Raises:
            LinkHandlerError: Nothing, or not all, was registered.
        """
