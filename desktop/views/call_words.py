"""A call under way in words: heading, line below, and its steps. Claims only what is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.services.call_progress import OPEN, CallProgress, Stage
from desktop.views.call_step_words import call_steps, device_of, first_name
from desktop.views.widgets.call_steps import CallStep

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CallWords:
    """What the card shows.

    Attributes:
        heading: What is happening now; also the text of the label "Call status".
        text: What to do, or what became of it.
        tone: Of the heading.
        icon: Of the heading and the status bar.
        steps: All steps, the present one marked.
        over: Whether the story has ended.
    """

    heading: str
    text: str
    tone: Tone
    icon: str
    steps: tuple[CallStep, ...]
    over: bool


@dataclass(frozen=True, slots=True)
class _Said:
    """What the words are about."""

    call: CallProgress
    who: str
    provider: str
    device: str
    caller: str
    zone: tzinfo


_Headline = tuple[str, str, Tone, str]
"""Heading, text below, tone, icon."""


def describe(
    call: CallProgress, provider: str, caller: str, now: datetime, zone: tzinfo
) -> CallWords:
    """Put a call in words.

    Args:
        call: The call.
        provider: ``TeleCMI`` or ``Stringee``.
        caller: Whose device rings first: "" for the person's own, else the agent's name.
        now: The present time, for the running timer.
        zone: Zone of clock times.
    """
    device = device_of(call.request.ring_on, caller)
    said = _Said(call, call.name or call.request.to.display, provider, device, caller, zone)
    heading, text, tone, icon = _HEADLINES.get(call.stage, _failed)(said)
    steps = call_steps(call, provider, device, caller, now, zone)
    return CallWords(heading, text, tone, icon, steps, call.stage not in OPEN)


def _asking(said: _Said) -> _Headline:
    return (
        translate("Call", "Asking {0}").format(said.provider),
        translate("Call", "The call to {0} is being placed.").format(said.who),
        Tone.INFO,
        "loader-circle",
    )


def _ringing(said: _Said) -> _Headline:
    text = translate("Call", "Pick up to be connected to {0}.").format(said.who)
    if said.caller:
        text = translate("Call", "When {0} picks up, {1} is called.")
        text = text.format(first_name(said.caller), said.who)
    heading = translate("Call", "Ringing {0}")
    if said.call.inferred:
        heading = translate("Call", "Probably ringing {0}")
    return heading.format(said.device), text, Tone.INFO, "bell-ring"


def _calling(said: _Said) -> _Headline:
    if said.call.inferred and not said.call.live:
        text = translate("Call", "{0} tells what became of the call after it.")
        text = text.format(said.provider)
    elif said.caller:
        text = translate("Call", "{0} picked up.").format(first_name(said.caller))
    else:
        text = translate("Call", "You picked up.")
    heading = translate("Call", "Calling {0}")
    if said.call.inferred:
        heading = translate("Call", "Probably calling {0}")
    return heading.format(said.who), text, Tone.INFO, "phone-outgoing"


def _talking(said: _Said) -> _Headline:
    heading = translate("Call", "Talking")
    text = translate("Call", "with {0}").format(said.who)
    if said.call.inferred:
        heading = translate("Call", "Probably talking")
        text = translate(
            "Call", "with {0}. {1} stopped telling; its call log tells after the call."
        ).format(said.who, said.provider)
    return heading, text, Tone.OK, "phone-call"


def _ended(said: _Said) -> _Headline:
    text = translate("Call", "Talked {0} with {1}.")
    if said.call.record is None:
        text = translate("Call", "Talked about {0} with {1}.")
    seconds = words.talk_time(said.call.seconds or 0)
    heading = translate("Call", "Call ended")
    return heading, text.format(seconds, said.who), Tone.OK, "circle-check"


def _not_answered(said: _Said) -> _Headline:
    heading = translate("Call", "Not answered")
    text = translate("Call", "{0} was not reached.")
    if said.call.inferred:
        heading = translate("Call", "Probably not answered")
        text = translate(
            "Call", "The call ended before {0} was seen talking. Looking in the call log."
        )
    return heading, text.format(said.who), Tone.WARN, "phone-off"


def _checking(said: _Said) -> _Headline:
    until = said.call.blocked_until
    return (
        translate("Call", "We do not know if {0} was called").format(said.who),
        translate(
            "Call", "The answer was lost. Checking the call log; Call stays off until {0}."
        ).format(words.clock(until, said.zone) if until else ""),
        Tone.UNKNOWN,
        "circle-question-mark",
    )


def _failed(said: _Said) -> _Headline:
    """Words of a call that was refused, not sent, or whose end nobody knows."""
    call = said.call
    if call.stage is Stage.UNKNOWN:
        return (
            translate("Call", "We do not know what became of this call"),
            translate(
                "Call", "The call log does not show it. Look at your phone before you call again."
            ),
            Tone.UNKNOWN,
            "circle-question-mark",
        )
    error = call.error
    heading = local(error.title).rstrip(".।") if error else translate("Call", "No call was placed")
    text = local(error.text) if error else ""
    if not text:
        text = translate("Call", "{0} was not called.").format(said.who)
    return heading, text, Tone.BAD, "circle-alert"


_HEADLINES: dict[Stage, Callable[[_Said], _Headline]] = {
    Stage.ASKING: _asking,
    Stage.RINGING_YOU: _ringing,
    Stage.CALLING: _calling,
    Stage.TALKING: _talking,
    Stage.ENDED: _ended,
    Stage.NOT_ANSWERED: _not_answered,
    Stage.CHECKING: _checking,
}
