"""An agent of the contact centre, as either provider knows one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType

from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.domain.wording import say


class SystemState(Enum):
    """What Stringee's machine says of an agent; its 0 may mean "in a call" or "never used"."""

    FREE = say("Free")
    BUSY = say("Busy or not ready")
    NEVER_USED = say("Busy, or never used")
    WRAP_UP = say("Wrap-up")
    OFFLINE = say("Offline")
    UNKNOWN = say("Unknown")


class Routing(Enum):
    """Where calls for an agent ring; the values are Stringee's ``routing_type``."""

    APP = 1
    PHONE = 2


@dataclass(frozen=True, slots=True)
class Agent:
    """One agent; fields that a provider does not have keep their default.

    Attributes:
        id: The provider's id: ``101_1111112`` (TeleCMI) or ``AG_…`` (Stringee).
        name: Display name.
        extension: TeleCMI extension as text, 1 to 12 digits.
        user_id: The id that the agent signs in with: TeleCMI the same as ``id``,
            Stringee ``stringee_user_id``.
        phone: Number that calls may be routed to, as the provider stores it (text).
        shift_start: Hour 1 to 24 at which incoming calls begin, or None.
        shift_end: Hour 1 to 24 at which they end, or None.
        sms_alert: Whether missed calls are told by SMS, or None.
        password: TeleCMI lists it in clear; kept in memory only, because its update demands it.
        status: The manual status as the provider spells it, or "" when not known or not set.
        system_state: Stringee's machine state, or None where there is none.
        routing: Where calls ring, or None.
        last_call_end: When the last call ended, or None.
    """

    id: str
    name: str
    extension: str = ""
    user_id: str = ""
    phone: str = ""
    shift_start: int | None = None
    shift_end: int | None = None
    sms_alert: bool | None = None
    password: Secret = field(default=Secret(""), compare=False)
    status: str = ""
    system_state: SystemState | None = None
    routing: Routing | None = None
    last_call_end: datetime | None = None


@dataclass(frozen=True, slots=True)
class AgentDraft:
    """What a filled-in agent form holds, by field key (see the provider's agent form).

    Secret fields hold a :class:`~desktop.domain.secret.Secret`. A key that is absent is left as
    it is.
    """

    values: Mapping[str, FieldValue] = field(default_factory=lambda: MappingProxyType({}))

    def text(self, key: str) -> str:
        """The value as text, "" when absent; secrets are revealed."""
        value = self.values.get(key, "")
        return value.reveal() if isinstance(value, Secret) else str(value)


@dataclass(frozen=True, slots=True)
class AgentStatus:
    """A status that an agent can be given.

    Attributes:
        value: As the provider spells it, such as ``online`` or ``NOT AVAILABLE``.
        label: For people, such as ``Not available``.
        tone: ``ok``, ``warn``, ``info``, ``neutral``; colours and icons hang on it.
        icon: Icon name.
    """

    value: str
    label: str
    tone: str
    icon: str
