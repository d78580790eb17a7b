"""Tells calmly, once, that the last run ended in a crash."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.qtmodels.roles import Tone
from desktop.views.widgets.message_bar import Message, MessageBar

TOPIC = "crash"


def tell_last_crash(messages: MessageBar, show_details: Callable[[], None]) -> None:
    """Post the notice; it stays until a person closes it or has looked at the details."""

    def show() -> None:
        messages.withdraw(TOPIC)
        show_details()

    translate = QCoreApplication.translate
    messages.post(
        Message(
            TOPIC,
            translate("CrashNotice", "Calldeck ended unexpectedly last time"),
            translate(
                "CrashNotice",
                "What you did last may not have been done: look before you repeat it.",
            ),
            Tone.INFO,
            "info",
            action=translate("CrashNotice", "Details"),
            on_action=show,
        )
    )
