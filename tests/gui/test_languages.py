"""A language of our own shows what is not translated, and what does not fit when it is."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDialog

from desktop.runtime.i18n import LANGUAGES
from desktop.sandbox import people
from tests.helpers.pseudo import cut_off, untranslated
from tests.shots import (
    agent_scenes,
    call_scenes,
    dialog_scenes,
    missed_scenes,
    workbench_scenes,
)
from tests.shots.stage import NARROW, WIDE, Scene, Stage

SCENES: tuple[Scene, ...] = (
    *(dialog_scenes.sign_in, dialog_scenes.others),
    *(agent_scenes.agents, agent_scenes.agent_forms, agent_scenes.agents_unread),
    *(workbench_scenes.bulk_edit, workbench_scenes.importing, workbench_scenes.shifts),
    *(missed_scenes.missed, missed_scenes.missed_work, missed_scenes.missed_refused),
    *(missed_scenes.missed_unread, missed_scenes.missed_partial),
    *(call_scenes.dialer, call_scenes.trouble, call_scenes.stringee, call_scenes.agent),
)

_KEYS = "Ctrl Alt Shift Esc Enter Return Del Left Right Home End PgUp PgDown Space Backspace Tab"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_OURS = f"TeleCMI Stringee Calldeck Python Qt Asia Kolkata Sales Support {_KEYS} {_MONTHS}"
_THEIRS = " ".join((*people._INDIAN_FIRST, *people._INDIAN_LAST, *people._VIETNAMESE_FAMILY))
_THEIRS += " " + " ".join((*people._VIETNAMESE_MIDDLE, *people._VIETNAMESE_GIVEN))
_WORDS = sorted({*f"{_OURS} {_THEIRS}".split(), *LANGUAGES.values()}, key=len, reverse=True)
DATA = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, _WORDS))})(?!\w)|Hà Nội|Hồ Chí Minh|Inbound only"
)
"""What is the same in every language: names of people, products and keys."""


class Reader(Stage):
    """Reads what is to be seen wherever a picture would be taken."""

    faults: dict[str, str] = {}  # noqa: RUF012 # emptied before each scene

    async def picture(self, name: str, *, both: bool = True) -> None:  # noqa: ARG002 # of pictures
        for size in (NARROW, WIDE):
            self.main.resize(*size)
            await self.breathe()
            where = f"{name}, {size[0]} px"
            if self.main.width() > size[0]:
                self.faults[f"the window is {self.main.width()} px wide"] = where
            for root in (self.main, *self.main.findChildren(QDialog)):
                if root.isVisible():
                    for fault in cut_off(root):
                        self.faults.setdefault(f"cut off: {fault}", where)
                    for fault in untranslated(root, DATA):
                        self.faults.setdefault(f"untranslated: {fault}", where)
