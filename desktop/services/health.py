"""How the connection to the provider is, in the words of the window's header."""

from __future__ import annotations

from enum import Enum

from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    OutcomeUnknown,
    ProviderError,
    RequestTimedOut,
    ServerFault,
    UnreadableReply,
)
from desktop.domain.wording import say


class Health(Enum):
    """The state of the sign-in and its connection; the values are what people read."""

    NOT_SIGNED_IN = say("Not signed in")
    CONNECTED = say("Connected")
    OFFLINE = say("No connection")
    TROUBLE = say("Provider does not answer")


def health_after(error: CalldeckError | None) -> Health | None:
    """What a finished request tells: its error, or None when it went well.

    Returns None when it tells nothing, because the error arose on this computer.
    """
    match error:
        case None:
            return Health.CONNECTED
        case ConnectionFailed():
            return Health.OFFLINE
        case OutcomeUnknown() | RequestTimedOut() | ServerFault() | UnreadableReply():
            return Health.TROUBLE
        case ProviderError():
            return Health.CONNECTED  # a refusal is an answer
        case _:
            return None
