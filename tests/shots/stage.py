"""The stage on which a picture is taken: a fresh program, a fresh sandbox, several window sizes."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget

from desktop.app import open_window
from desktop.program import Program
from desktop.runtime.i18n import LIKE_SYSTEM, speaks_english
from desktop.runtime.instance import SingleInstance
from desktop.runtime.options import read_options
from desktop.runtime.paths import find_paths
from desktop.services.call_progress import Stage as CallStage
from desktop.storage.settings import LANGUAGE, Settings
from desktop.storage.settings_file import prepare_ini
from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.views.theme import Scheme
from desktop.views.walker import Walker
from tests.helpers.managed import managed
from tests.helpers.sandbox import Sandbox
from tests.helpers.translations import translations

WIDE, MEDIUM, NARROW = (1280, 800), (900, 800), (480, 800)
Size = tuple[int, int]


class Stage(Walker):
    """A person with a camera before a program that has just started.

    Attributes:
        main: The main window.
        sandbox: The providers.
        folder: Where the pictures go.
    """

    def __init__(
        self, main: MainWindow, sandbox: Sandbox, folder: Path, sizes: tuple[Size, ...]
    ) -> None:
        super().__init__(main, folder)
        self.main = main
        self.folder = folder
        self.sandbox = sandbox
        self._sizes = sizes

    def said(self, text: str) -> set[str]:
        """How the window says what is this in English."""
        if speaks_english():
            return {text}
        places = _messages().get(text, ())
        return {text, *(QCoreApplication.translate(place, text) for place in places)}

    def named(self, template: str, what: str) -> str:
        """The name of a control that is made of a template with one place, and what stands there.

        Both in English; the window says them in its own language, each in one way.
        """
        place = re.compile(r"\{[^}]*\}")
        [whole, within] = (sorted(self.said(text) - {text}) or [text] for text in (template, what))
        return place.sub(lambda _: within[0], whole[0])

    def tells(self, part: str) -> bool:
        """Whether a label in front has a sentence that has this part in English."""
        if self.shows(part):
            return True
        full = [text for text in _messages() if part in text]
        patterns = [_pattern(words) for text in full for words in self.said(text)]
        labels = [one for one in self.front.findChildren(QLabel) if one.isVisible()]
        return any(pattern.search(label.text()) for pattern in patterns for label in labels)

    async def picture(self, name: str) -> None:
        """Save what is to be seen in every size, in light and, in English, in dark."""
        for size in self._sizes:
            self.main.resize(*size)
            async for scheme in self._schemes():
                self.snap(f"{name}-{size[0]}-{scheme.value}")
        self.main.resize(*self._sizes[0])
        await self.breathe()

    async def portrait(self, window: QWidget, name: str) -> None:
        """Save a picture of a window of its own."""
        self.folder.mkdir(parents=True, exist_ok=True)
        async for scheme in self._schemes():
            window.grab().save(str(self.folder / f"{name}-{scheme.value}.png"))

    async def _schemes(self) -> AsyncIterator[Scheme]:
        """Show one after the other; words are as long in the dark, so one language is enough."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for scheme in (Scheme.DARK, Scheme.LIGHT) if speaks_english() else (Scheme.LIGHT,):
            theme.apply(app, scheme)
            await self.breathe()
            yield scheme

    async def sign_in(self, *, stringee: bool = False, agent: bool = False) -> None:
        """Sign in through the dialog."""
        await self.dialog("Sign in")
        account = self.sandbox.accounts["stringee" if stringee else "telecmi"]
        for box, choice in (
            ("Provider", "Stringee" if stringee else "TeleCMI"),
            ("Role", "Agent" if agent else "Supervisor"),
        ):
            if self.find(QComboBox, box):  # else the policy has chosen
                await self.choose(box, choice)
        if stringee:
            await self.type("API key SID", account["api_key_sid"])
            await self.type("API key secret", account["api_key_secret"])
        elif agent:
            await self.type("User ID", account["agent"]["id"])
            await self.type("Password", account["agent"]["password"])
        else:
            await self.type("App ID", str(account["appid"]))
            await self.type("App secret", account["secret"])
        (await self.get(QCheckBox, "Keep me signed in")).setChecked(False)
        await self.press("Sign in")
        await self.closed()

    async def settled(self) -> None:
        """Nothing is running any more."""
        await self.until(lambda: self.shows("Ready"), "everything to be read")

    async def expect(self, text: str) -> None:
        """A label shows the text, or a sentence with it."""
        await self.until(lambda: self.tells(text), f"“{text}”")

    async def reaches(self, stage: CallStage, *, probably: bool | None = None) -> None:
        """The call under way is at this stage."""
        dialer = self.main.dialer_tab._dialer

        def is_there() -> bool:
            call = dialer.call
            return call is not None and call.stage is stage and probably in {None, call.inferred}

        await self.until(is_there, f"the call to be at “{stage.value}”")
        await self.breathe()


@cache
def _messages() -> dict[str, tuple[str, ...]]:
    """Contexts of each English text."""
    found: dict[str, tuple[str, ...]] = {}
    for message in translations.texts():
        found[message.source] = (*found.get(message.source, ()), message.context)
    return found


def _pattern(words: str) -> re.Pattern[str]:
    """Matches a sentence, whatever stands in its places."""
    pieces = re.split(r"\{[^}]*\}", words.rstrip(".।"))  # titles do without a full stop
    return re.compile(".*".join(map(re.escape, pieces)), re.DOTALL)


Scene = Callable[[Stage], Awaitable[None]]
_POLICIES: dict[Scene | None, Mapping[str, Any]] = {}


def under(policy: Mapping[str, Any]) -> Callable[[Scene], Scene]:
    """Have a scene played on a machine with this policy."""

    def mark(scene: Scene) -> Scene:
        _POLICIES[scene] = policy
        return scene

    return mark


@asynccontextmanager
async def stage(
    sandbox: Sandbox,
    folder: Path,
    sizes: tuple[Size, ...],
    language: str = LIKE_SYSTEM,
    scene: Scene | None = None,
) -> AsyncIterator[Stage]:
    """Start the program as on its first day, under the scene's policy, and quit it in the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as own:
        options = read_options(["--settings-dir", own], "shots")
        paths = find_paths(options.settings_dir)
        instance = SingleInstance(paths.config)
        assert instance.claim()
        prepare_ini(paths.settings)
        settings = Settings(
            paths.settings,
            managed(policy=_POLICIES.get(scene), presets={"addresses": sandbox.base_urls}),
        )
        settings.set(LANGUAGE, language)
        main = open_window(app, settings)
        program = Program(main, options, paths, settings, instance, None)
        stop = asyncio.Event()
        running = asyncio.create_task(program.run(stop))
        try:
            await asyncio.sleep(0)  # the window is furnished in the first step of the program
            main.resize(*sizes[0])
            yield Stage(main, sandbox, folder, sizes)
        finally:
            stop.set()
            await running
            instance.close()
            main.deleteLater()
            await asyncio.sleep(0)
