"""What a sign-in may do; what it may not comes with the sentence that the window shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType

from desktop.domain.wording import say

NOT_AVAILABLE = say("Not available with this sign-in.")


class Capability(Enum):
    """One thing a sign-in can do."""

    LIST_AGENTS = auto()
    ADD_AGENT = auto()
    EDIT_AGENT = auto()
    DELETE_AGENT = auto()
    SET_AGENT_STATUS = auto()
    SET_OWN_STATUS = auto()
    READ_BREAK = auto()
    MANAGE_GROUPS = auto()
    MISSED_INCOMING = auto()
    MISSED_OUTGOING = auto()
    CALL = auto()
    CALL_AS_AGENT = auto()
    RING_SOFTPHONE = auto()
    RING_MOBILE = auto()
    CHOOSE_HOTLINE = auto()
    FOLLOW_CALL = auto()
    STOP_CALL = auto()
    PLAY_RECORDINGS = auto()
    CONTACTS = auto()
    TRANSFER_CALL = auto()
    LIVE_CALLS = auto()
    TAG_CALLS = auto()
    TAG_MOBILE_CALLS = auto()


@dataclass(frozen=True, slots=True)
class Capabilities:
    """The capabilities of one provider with one kind of credential.

    Attributes:
        allowed: What can be done.
        reasons: For each that cannot: one sentence, why, and what would help.
    """

    allowed: frozenset[Capability] = frozenset()
    reasons: Mapping[Capability, str] = field(default_factory=lambda: MappingProxyType({}))

    def allows(self, capability: Capability) -> bool:
        """Whether it can be done."""
        return capability in self.allowed

    def reason(self, capability: Capability) -> str:
        """Why it cannot be done; "" when it can."""
        if capability in self.allowed:
            return ""
        return self.reasons.get(capability, NOT_AVAILABLE)


NOT_SIGNED_IN = Capabilities(
    reasons=MappingProxyType(dict.fromkeys(Capability, say("Sign in first.")))
)
