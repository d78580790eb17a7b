"""Says for as long as it is not dismissed that what is shown was recorded somewhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.views.main_window import MainWindow
from desktop.views.widgets.message_bar import Message


def announce_replay(window: MainWindow, file: Path) -> None:
    """Put a message into the window."""
    window.messages.post(
        Message(
            "replay",
            QCoreApplication.translate("Replay", "Replay of a support bundle"),
            QCoreApplication.translate(
                "Replay",
                "{file}: names and numbers are made up, times are moved to now, and nothing "
                "leaves this computer.",
            ).format(file=file.name),
            icon="history",
        )
    )
