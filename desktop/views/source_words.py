"""What a person is told about a number that came from outside the dialer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.controllers.sources import Arrival
from desktop.domain.dial_policy import DialSource
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.widgets.message_bar import Message

translate = QCoreApplication.translate

TOPIC = "source"


def source_name(source: DialSource) -> str:
    """Where a number came from, as it begins a sentence."""
    return {
        DialSource.LINK: translate("Sources", "From a link"),
        DialSource.PASTE: translate("Sources", "Pasted"),
        DialSource.DROP: translate("Sources", "Dropped here"),
        DialSource.COPIED: translate("Sources", "Copied"),
        DialSource.SELECTION: translate("Sources", "Selected"),
    }[source]


def words_of(arrival: Arrival) -> str:
    """One line about a number that is in the field."""
    number = arrival.check.number
    if number is None:
        return translate(
            "Sources", "{source}, but no number yet. Put it right, or clear it."
        ).format(source=source_name(arrival.source))
    if arrival.called:
        template = translate("Sources", "{source}: {number} is being called, as you allowed")
    elif arrival.waits:
        template = translate("Sources", "{source}: {number}. Call it when this call is over")
    else:
        template = translate("Sources", "{source}: {number}. Press Enter to call")
    return template.format(source=source_name(arrival.source), number=number.display)


def no_dialer() -> Message:
    """A message that a policy has left no dialer for the number; nothing was done with it."""
    return Message(
        key=TOPIC,
        title=translate("Sources", "Your organisation has switched off the dialer"),
        text=translate("Sources", "The number was not taken, and nobody was called."),
        tone=Tone.INFO,
        icon="lock",
    )


def nothing_of(arrival: Arrival) -> Message:
    """A message that there was no number; nothing was changed."""
    fault = arrival.check.fault
    return Message(
        key=TOPIC,
        title={
            DialSource.LINK: translate("Sources", "The link leads to no phone number"),
            DialSource.PASTE: translate("Sources", "What you pasted is no phone number"),
            DialSource.DROP: translate("Sources", "What you dropped is no phone number"),
            DialSource.COPIED: translate("Sources", "What was copied is no phone number"),
            DialSource.SELECTION: translate("Sources", "What is selected is no phone number"),
        }[arrival.source],
        text=" ".join(
            (local(fault.value) if fault else "", translate("Sources", "Nobody was called."))
        ),
        tone=Tone.INFO,
    )
