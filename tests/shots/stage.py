"""The stage on which a picture is taken: a fresh program, a fresh sandbox, several window sizes."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from desktop.app import open_window
from desktop.program import Program
from desktop.runtime.config import Config
from desktop.runtime.instance import SingleInstance
from desktop.runtime.options import read_options
from desktop.runtime.paths import find_paths
from desktop.storage.settings import Settings
from desktop.storage.settings_file import prepare_ini
from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.views.theme import Scheme
from desktop.views.walker import Walker
from tests.helpers.sandbox import Sandbox

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

    async def picture(self, name: str, *, both: bool = True) -> None:
        """Save what is to be seen in every size; ``both`` in light and dark, else light only."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for size in self._sizes:
            self.main.resize(*size)
            for scheme in (Scheme.DARK, Scheme.LIGHT) if both else (Scheme.LIGHT,):
                theme.apply(app, scheme)
                await self.breathe()
                self.snap(f"{name}-{size[0]}-{scheme.value}")
        self.main.resize(*self._sizes[0])
        await self.breathe()

    async def picture_of(self, window: QWidget, name: str) -> None:
        """Save a window that stands beside the main one, in light and dark."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.folder.mkdir(parents=True, exist_ok=True)
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            theme.apply(app, scheme)
            await self.breathe()
            window.grab().save(str(self.folder / f"{name}-{scheme.value}.png"))

    async def sign_in(self, *, stringee: bool = False, agent: bool = False) -> None:
        """Sign in through the dialog."""
        await self.dialog("Sign in")
        account = self.sandbox.accounts["stringee" if stringee else "telecmi"]
        await self.choose("Provider", "Stringee" if stringee else "TeleCMI")
        await self.choose("Role", "Agent" if agent else "Supervisor")
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
        """A label shows the text."""
        await self.until(lambda: self.shows(text), f"“{text}”")


Scene = Callable[[Stage], Awaitable[None]]


@asynccontextmanager
async def stage(sandbox: Sandbox, folder: Path, sizes: tuple[Size, ...]) -> AsyncIterator[Stage]:
    """Start the program as on its first day, and quit it in the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as own:
        options = read_options(["--settings-dir", own], "shots")
        paths = find_paths(options.settings_dir)
        instance = SingleInstance(paths.config)
        assert instance.claim()
        prepare_ini(paths.settings)
        settings = Settings(paths.settings, Config(addresses=sandbox.base_urls))
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
