"""A call under way in words: heading, line below, and its steps. Claims only what is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop.domain.call import RingOn
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.services.dialing import CallProgress, Stage
from desktop.views.widgets.call_steps import CallStep, StepState

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
    heading, text, tone, icon = _headline(call, provider, device, caller, zone)
    over = call.stage not in {Stage.ASKING, Stage.RINGING_YOU, Stage.CHECKING, Stage.CALLING}
    steps = _steps(call, provider, device, caller, now, zone)
    return CallWords(heading, text, tone, icon, steps, over and call.stage is not Stage.TALKING)


def _headline(
    call: CallProgress, provider: str, device: str, caller: str, zone: tzinfo
) -> tuple[str, str, Tone, str]:
    who = _who(call)
    match call.stage:
        case Stage.ASKING:
            return (
                translate("Call", "Asking {0}").format(provider),
                translate("Call", "The call to {0} is being placed.").format(who),
                Tone.INFO,
                "loader-circle",
            )
        case Stage.RINGING_YOU | Stage.CALLING:
            text = translate("Call", "Pick up to be connected to {0}.").format(who)
            if caller:
                text = translate("Call", "When {0} picks up, {1} is called.")
                text = text.format(_first(caller), who)
            return (
                translate("Call", "Ringing {0}").format(device),
                text,
                Tone.INFO,
                "bell-ring",
            )
        case Stage.TALKING:
            return (
                translate("Call", "Talking"),
                translate("Call", "with {0}").format(who),
                Tone.OK,
                "phone-call",
            )
        case Stage.ENDED:
            seconds = call.record.seconds if call.record else 0
            return (
                translate("Call", "Call ended"),
                translate("Call", "Talked {0} with {1}.").format(words.talk_time(seconds), who),
                Tone.OK,
                "circle-check",
            )
        case Stage.NOT_ANSWERED:
            return (
                translate("Call", "Not answered"),
                translate("Call", "{0} was not reached.").format(who),
                Tone.WARN,
                "phone-off",
            )
        case Stage.CHECKING:
            until = words.clock(call.blocked_until, zone) if call.blocked_until else ""
            return (
                translate("Call", "We do not know if {0} was called").format(who),
                translate(
                    "Call", "The answer was lost. Checking the call log; Call stays off until {0}."
                ).format(until),
                Tone.UNKNOWN,
                "circle-question-mark",
            )
    return _failed(call)


def _failed(call: CallProgress) -> tuple[str, str, Tone, str]:
    """Words of a call that was refused, not sent, or whose end nobody knows."""
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
        text = translate("Call", "{0} was not called.").format(_who(call))
    return heading, text, Tone.BAD, "circle-alert"


def _steps(
    call: CallProgress, provider: str, device: str, caller: str, now: datetime, zone: tzinfo
) -> tuple[CallStep, ...]:
    taken = _taken(call, provider, zone)
    first = _first(call.name) or call.request.to.display
    ringing = translate("Call", "Ringing {0}").format(device)
    calling, talking = translate("Call", "Calling {0}").format(first), translate("Call", "Talking")
    if taken.state is not StepState.DONE:
        return (taken, CallStep(ringing), CallStep(calling), CallStep(talking))
    match call.stage:
        case Stage.RINGING_YOU | Stage.CALLING | Stage.CHECKING:
            return (
                taken,
                CallStep(
                    ringing,
                    "" if caller else translate("Call", "pick up to go on"),
                    StepState.NOW,
                    words.talk_time(max(1, int((now - call.since).total_seconds()))),
                    "bell-ring",
                ),
                CallStep(calling, _starts_when(caller)),
                CallStep(talking, translate("Call", "{0} tells after the call").format(provider)),
            )
        case Stage.ENDED:
            seconds = words.talk_time(call.record.seconds if call.record else 0)
            done = StepState.DONE
            return (
                taken,
                CallStep(ringing, state=done),
                CallStep(calling, state=done),
                CallStep(talking, state=done, time=seconds),
            )
        case Stage.NOT_ANSWERED:
            return (
                taken,
                CallStep(ringing, state=StepState.DONE),
                CallStep(calling, translate("Call", "not answered"), StepState.FAILED),
            )
    return (taken, CallStep(ringing), CallStep(calling), CallStep(talking))


def _taken(call: CallProgress, provider: str, zone: tzinfo) -> CallStep:
    """The first step: the provider is asked, took the call, refused it, or nobody knows."""
    if call.stage is Stage.ASKING:
        return CallStep(
            translate("Call", "Asking {0}").format(provider), "", StepState.NOW, "", "loader-circle"
        )
    if call.receipt:
        reference = call.receipt.request_id or call.receipt.call_id
        detail = translate("Call", "request {0}").format(_short(reference)) if reference else ""
        at = call.receipt.at.astimezone(zone).strftime("%H:%M:%S")
        return CallStep(
            translate("Call", "{0} took the call").format(provider), detail, StepState.DONE, at
        )
    if call.stage is Stage.CHECKING:
        return CallStep(
            translate("Call", "Checking the call log"),
            "",
            StepState.NOW,
            "",
            "circle-question-mark",
        )
    if call.stage in {Stage.ENDED, Stage.NOT_ANSWERED}:
        return CallStep(translate("Call", "Found in the call log"), "", StepState.DONE)
    if call.stage is Stage.UNKNOWN:
        return CallStep(
            translate("Call", "{0} was asked").format(provider),
            translate("Call", "its answer was lost"),
        )
    return CallStep(
        translate("Call", "{0} did not take the call").format(provider),
        "",
        StepState.FAILED,
        "",
        "x",
    )


def device_of(ring_on: RingOn, caller: str) -> str:
    """The device that rings first: ``your softphone``, ``Asha’s mobile``.

    Args:
        ring_on: Which device.
        caller: Whose it is; "" for the person's own.
    """
    if ring_on is RingOn.SOFTPHONE:
        own, others = translate("Call", "your softphone"), translate("Call", "{0}’s softphone")
    else:
        own, others = translate("Call", "your mobile"), translate("Call", "{0}’s mobile")
    return others.format(_first(caller)) if caller else own


def _starts_when(caller: str) -> str:
    if caller:
        return translate("Call", "starts when {0} picks up").format(_first(caller))
    return translate("Call", "starts when you pick up")


def _who(call: CallProgress) -> str:
    return call.name or call.request.to.display


def _first(name: str) -> str:
    return name.split(" ", 1)[0]


def _short(reference: str) -> str:
    return reference if len(reference) <= 16 else f"{reference[:8]}…{reference[-4:]}"
