"""A language of our own shows what is not translated, and what does not fit when it is."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.runtime.i18n import LANGUAGES
from desktop.runtime.resources import resource
from desktop.sandbox import people
from desktop.services import call_stories
from tests.helpers.pseudo import cut_off, pseudo_language, untranslated
from tests.helpers.sandbox import Sandbox
from tests.shots import stage as stages
from tests.shots.contact_scenes import PEOPLE
from tests.shots.scenes import SCENES
from tests.shots.stage import NARROW, WIDE, Scene, Stage

_KEYS = "Ctrl Alt Shift Esc Enter Return Del Left Right Home End PgUp PgDown Space Backspace Tab"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_WRITTEN = " ".join(" ".join(entry) for entry in PEOPLE)
_OURS = (
    f"{_WRITTEN} TeleCMI Stringee Calldeck Python Qt Asia Kolkata Sales Support {_KEYS} {_MONTHS}"
)
_THEIRS = " ".join((*people._INDIAN_FIRST, *people._INDIAN_LAST, *people._VIETNAMESE_FAMILY))
_THEIRS += " " + " ".join((*people._VIETNAMESE_MIDDLE, *people._VIETNAMESE_GIVEN))
_LICENCES = (file.stem for file in resource("licenses").glob("*.txt"))
_WORDS = sorted(
    {*f"{_OURS} {_WRITTEN} {_THEIRS}".split(), *LANGUAGES.values(), *_LICENCES},
    key=len,
    reverse=True,
)
DATA = re.compile(
    r"^<clear>$|[\w-]+\.xlsx|\bagent_\d+|\bAG_\w+|^(?:Name|Shift end)$|Hà Nội|Hồ Chí Minh|"
    r"Inbound only|\bcrm=\d+|(?:tel|callto|sip): |https://crm\S+|/\S+\.desktop|"
    r"(?:https?://)?proxy\.example\S+|/etc/ssl/\S+|"
    rf"\b(?:{'|'.join(map(re.escape, _WORDS))})(?!\w)"
)
"""What is the same in every language: people, products, keys, addresses, headings of a file."""
_LOOKS = 30
"""How often a window is looked at, a breath apart, before what is wrong counts."""


class Reader(Stage):
    """Reads what is to be seen wherever a picture would be taken."""

    faults: dict[str, str] = {}  # noqa: RUF012 # emptied before each scene

    async def picture(self, name: str) -> None:
        for size in (NARROW, WIDE):
            self.main.resize(*size)
            await self.look(partial(self.all_wrong, size[0]), f"{name}, {size[0]} px")

    async def portrait(self, window: QWidget, name: str) -> None:
        await self.look(partial(wrong, window), name)

    async def look(self, faults: Callable[[], list[str]], where: str) -> None:
        """Note what is wrong and stays so: a busy machine lays out a moment later."""
        for _ in range(_LOOKS):
            await self.breathe()
            if not faults():
                return
        for fault in faults():
            self.faults.setdefault(fault, where)

    def all_wrong(self, width: int) -> list[str]:
        """What is wrong in the window, that should be so wide, and in its dialogs."""
        seen = [root for root in (self.main, *self.main.findChildren(QDialog)) if root.isVisible()]
        is_wider = self.main.width() > width
        wider = [f"the window is {self.main.width()} px wide"] if is_wider else []
        return wider + [fault for root in seen for fault in wrong(root)]


def wrong(root: QWidget) -> list[str]:
    """What is wrong with the words in a window."""
    cut = [f"cut off: {fault}" for fault in cut_off(root)]
    return cut + [f"untranslated: {fault}" for fault in untranslated(root, DATA)]


@pytest.fixture
def running_loop(desk_loop: qasync.QEventLoop) -> Iterator[qasync.QEventLoop]:
    asyncio.events._set_running_loop(desk_loop)
    yield desk_loop
    asyncio.events._set_running_loop(None)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # for an open menu
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_everything_is_translated_and_fits(
    scene: Scene,
    qapp: QApplication,
    qtbot: QtBot,
    running_loop: qasync.QEventLoop,
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stages, "Stage", Reader)
    monkeypatch.setattr(Reader, "faults", {})
    # What the provider says of a call is asked for at once: nobody reads how long it took.
    monkeypatch.setattr(call_stories, "waits", lambda: itertools.repeat(0.2))

    async def play() -> None:
        async with stages.stage(sandbox, tmp_path, (WIDE,), scene=scene) as person:
            await scene(person)

    with pseudo_language(qapp):
        playing = running_loop.create_task(play())
        qtbot.waitUntil(playing.done, timeout=90_000)
    playing.result()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not asyncio.all_tasks(running_loop), timeout=30_000)
    faults = "\n".join(f"{fault} ({where})" for fault, where in Reader.faults.items())
    assert not faults, faults


def test_what_was_forgotten_is_found(qapp: QApplication, qtbot: QtBot) -> None:
    """The two faults that the scenes look for, made on purpose."""
    window = QWidget()
    qtbot.addWidget(window)
    with pseudo_language(qapp):
        for words in (local(say("Try now")), "Try now"):
            QLabel(words, window).setFixedWidth(20)
        window.show()
        assert untranslated(window, DATA) == ["QLabel: Try now"]
        assert len(cut_off(window)) == 2
