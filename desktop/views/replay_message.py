"""Says for as long as it is not dismissed that what is shown was recorded somewhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.views.widgets.message_bar import Message, MessageBar

REPLAY = "replay"
"""Key of the message; it stays when the account changes."""


def announce_replay(messages: MessageBar, file: Path) -> None:
    """Put the message into the window."""
    messages.post(
        Message(
            REPLAY,
            QCoreApplication.translate("Replay", "Replay of a support bundle"),
            QCoreApplication.translate(
                "Replay",
                "{file}: names and numbers are made up, times are moved to now, and nothing "
                "leaves this computer.",
            ).format(file=file.name),
            icon="history",
        )
    )
