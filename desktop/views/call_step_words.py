"""The steps of a call in words: asking, ringing, calling, talking; what is likely says so."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop.domain.call import RingOn
from desktop.qtmodels import words
from desktop.services.call_progress import CallProgress, Stage
from desktop.views.widgets.call_steps import CallStep, StepState

translate = QCoreApplication.translate


def call_steps(
    call: CallProgress, provider: str, device: str, caller: str, now: datetime, zone: tzinfo
) -> tuple[CallStep, ...]:
    """All steps, the present one marked.

    Args:
        call: The call.
        provider: ``TeleCMI`` or ``Stringee``.
        device: What rings first, in words.
        caller: Whose device that is; "" for the person's own.
        now: The present time, for the running timer.
        zone: Zone of clock times.
    """
    taken = _taken(call, provider, zone)
    first = first_name(call.name) or call.request.to.display
    ringing = translate("Call", "Ringing {0}").format(device)
    calling, talking = translate("Call", "Calling {0}").format(first), translate("Call", "Talking")
    if taken.state is not StepState.DONE:
        return (taken, CallStep(ringing), CallStep(calling), CallStep(talking))
    running = words.talk_time(max(1, int((now - call.since).total_seconds())))
    probably = translate("Call", "probably") if call.inferred else ""
    later = "" if call.live else translate("Call", "{0} tells after the call").format(provider)
    done = StepState.DONE
    match call.stage:
        case Stage.RINGING_YOU | Stage.CHECKING:
            pick_up = "" if caller else translate("Call", "pick up to go on")
            return (
                taken,
                CallStep(ringing, probably or pick_up, StepState.NOW, running, "bell-ring"),
                CallStep(calling, _starts_when(caller)),
                CallStep(talking, later),
            )
        case Stage.CALLING:
            return (
                taken,
                CallStep(ringing, probably, done),
                CallStep(calling, probably, StepState.NOW, running, "phone-outgoing"),
                CallStep(talking, later),
            )
        case Stage.TALKING:
            return (
                taken,
                CallStep(ringing, state=done),
                CallStep(calling, state=done),
                CallStep(talking, probably, StepState.NOW, running, "phone-call"),
            )
        case Stage.ENDED:
            seconds = words.talk_time(call.seconds or 0)
            return (
                taken,
                CallStep(ringing, state=done),
                CallStep(calling, state=done),
                CallStep(talking, state=done, time=seconds),
            )
        case Stage.NOT_ANSWERED:
            detail = translate("Call", "not answered")
            if call.inferred:
                detail = translate("Call", "probably not answered")
            return (
                taken,
                CallStep(ringing, probably, done),
                CallStep(calling, detail, StepState.FAILED),
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
    if call.live:
        return CallStep(
            translate("Call", "{0} took the call").format(provider),
            translate("Call", "its answer was lost"),
            StepState.DONE,
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
    return others.format(first_name(caller)) if caller else own


def _starts_when(caller: str) -> str:
    if caller:
        return translate("Call", "starts when {0} picks up").format(first_name(caller))
    return translate("Call", "starts when you pick up")


def first_name(name: str) -> str:
    """What a person is called by."""
    return name.split(" ", 1)[0]


def _short(reference: str) -> str:
    return reference if len(reference) <= 16 else f"{reference[:8]}…{reference[-4:]}"
