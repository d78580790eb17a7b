"""A walk through the main job in the real window, for ``--demo --screenshots DIR``."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from desktop.views.main_window import MainWindow
from desktop.views.walker import StepFailed, Walker

_NEW_AGENT, _HIS_PHONE = "Kavya Reddy", "098765 43388"
_NUMBER = "+91 98765 14671"  # the sandbox's callers whose number ends in 1 pick up


class Tour(Walker):
    """Signs in to the demo, adds an agent, looks at missed calls and places a call."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window, folder)
        self._main = window

    async def walk(self, stop: asyncio.Event) -> int:
        """Take the walk, then ask the program to end.

        Returns:
            The exit code: 0, or 1 when a step failed, which is told on standard error.
        """
        try:
            for step in (self._agents, self._missed_calls, self._call, self._dialogs):
                await step()
        except StepFailed as failure:
            sys.stderr.write(f"The walk through the demo ended early. {failure}\n")
            return 1
        finally:
            stop.set()
        return 0

    async def _agents(self) -> None:
        await self.until(
            lambda: self.text_of("Connection") in self.said("Connected"), "the demo's sign-in"
        )
        await self.open_tab("Agents")
        await self.until(lambda: self.find(QPushButton, "Refresh agents"), "the list of agents")
        await self.until(lambda: self.rows("Agents"), "the first agent")
        await self.picture("01-agents")
        await self.press("Add agent")
        await self.dialog("Add agent")
        await self.type("Name", _NEW_AGENT)
        await self.type("Phone number", _HIS_PHONE)
        await self.picture("02-add-agent")
        await self.press("Save")
        await self.closed()
        await self.until(lambda: _NEW_AGENT in self.cells("Agents"), "the new agent in the list")
        await self.picture("03-agent-added")
        await self.press("Close notice")
        await self.press("Delete agent")
        await self.dialog("Delete agent")
        await self.picture("04-delete-agent")
        await self.press("Cancel")
        await self.closed()

    async def _missed_calls(self) -> None:
        await self.open_tab("Missed calls")
        await self.until(lambda: self.rows("Missed calls"), "the first missed call")
        await self.until(
            lambda: self.find(QPushButton, "Refresh missed calls"), "the list of missed calls"
        )
        await self.picture("05-missed-calls")
        await self.type("Search missed calls", "98765")
        await self.picture("06-missed-calls-searched")
        await self.type("Search missed calls", "")

    async def _call(self) -> None:
        await self.open_tab("Dialer")
        await self.type("Number to call", _NUMBER)
        await self.get(QPushButton, "Call")
        await self.picture("07-dialer")
        await self.press("Call")
        ringing = tuple(words.partition("{")[0] for words in self.said("Ringing {0}"))
        await self.until(
            lambda: self.text_of("Call status").startswith(ringing), "the softphone to ring"
        )
        await self.picture("08-ringing")
        await self.until(
            lambda: self.text_of("Call status") in self.said("Call ended"),
            "the call to end and to be found",
        )
        await self.picture("09-call-ended")
        await self.press("Close")
        await self.until(lambda: self.rows("Recent calls"), "the call among the recent calls")
        await self.picture("10-recent-calls")

    async def _dialogs(self) -> None:
        menu = await self.open_menu("Account")
        await self.picture("11-account-menu")
        menu.close()
        for number, key, title in (
            (12, "sign_in", "Sign in"),
            (13, "settings", "Settings"),
            (14, "keys", "Keyboard shortcuts"),
            (15, "about", "About Calldeck"),
        ):
            self._action(key).trigger()
            dialog = await self.dialog(title)
            await self.picture(f"{number}-{key.replace('_', '-')}")
            dialog.close()
            await self.closed()
        self._action("diagnostics").trigger()
        diagnosis = await self.dialog("Diagnostics")
        await self.get(QPushButton, "Run again")  # all is checked
        await self.picture("16-diagnostics")
        diagnosis.close()
        await self.closed()

    def _action(self, key: str) -> QAction:
        return self._main.actions_by_key[key]
