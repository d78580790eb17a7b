"""Errors in the form in which message bars and empty states show them."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    KeyringUnavailable,
    OutcomeUnknown,
    RateLimited,
    RequestTimedOut,
    ServerFault,
    SessionExpired,
    StorageFailed,
)
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.widgets.message_bar import Message

_LOOKS: tuple[tuple[type[CalldeckError], Tone, str], ...] = (
    (OutcomeUnknown, Tone.UNKNOWN, "circle-question-mark"),
    (SessionExpired, Tone.INFO, "key-round"),
    (KeyringUnavailable, Tone.INFO, "key-round"),
    (ConnectionFailed, Tone.WARN, "wifi-off"),
    (RateLimited, Tone.WARN, "hourglass"),
    (StorageFailed, Tone.WARN, "triangle-alert"),
    (RequestTimedOut, Tone.BAD, "cloud-off"),
    (ServerFault, Tone.BAD, "cloud-off"),
    (CalldeckError, Tone.BAD, "circle-alert"),
)


def look_of(error: CalldeckError) -> tuple[Tone, str]:
    """Tone and icon of an error."""
    return next((tone, icon) for kind, tone, icon in _LOOKS if isinstance(error, kind))


def headline(error: CalldeckError) -> str:
    """The error's title as a headline, without the full stop."""
    return local(error.title).rstrip(".।")


def message_of(
    error: CalldeckError,
    key: str,
    action: str = "",
    act: Callable[[], None] | None = None,
) -> Message:
    """A message about an error; ``key`` is its topic, ``act`` what its one button does."""
    tone, icon = look_of(error)
    return Message(
        key=key,
        title=headline(error),
        text=error.text,
        tone=tone,
        icon=icon,
        action=action,
        on_action=act,
        details=error.details,
        code=error.code,
    )
