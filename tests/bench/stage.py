"""Starts what is measured: a screen, sandboxes, bare programs, and Calldeck with a scene."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.bench.screen import Screen, virtual_screen
from tests.helpers.sandbox import REPOSITORY, Sandbox, running_sandbox


class Actor:
    """A process that plays a scene."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def heard(self) -> dict[str, Any]:
        """The next thing it tells."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the scene ended early; see above")
        told: dict[str, Any] = json.loads(line)
        return told

    def say(self, word: str = "go on") -> None:
        """Let it go on."""
        assert self.process.stdin is not None
        print(word, file=self.process.stdin, flush=True)


class Stage:
    """Everything that one run of the measurements shares.

    Attributes:
        screen: The virtual screen that all windows are on.
    """

    screen: Screen

    def __init__(self) -> None:
        self._stack = ExitStack()

    def __enter__(self) -> Stage:
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        self.screen = self._stack.enter_context(virtual_screen(self._folder))
        self._environment = {
            **{key: value for key, value in os.environ.items() if key not in _LEFT_OUT},
            "DISPLAY": self.screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self._folder),
            "PYTHONPYCACHEPREFIX": str(self._folder / "bytecode"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def new_folder(self) -> Path:
        """An empty folder for settings, database and logs."""
        return Path(tempfile.mkdtemp(dir=self._folder))

    def process(self, *arguments: str) -> AbstractContextManager[subprocess.Popen[str]]:
        """A Python program on the screen, which ends with the block at the latest."""
        return self.program(sys.executable, *arguments)

    @contextmanager
    def program(self, *command: str) -> Iterator[subprocess.Popen[str]]:
        """Any program on the screen, which ends with the block at the latest."""
        process = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with process:
            try:
                yield process
            finally:
                process.kill()

    @contextmanager
    def scene(self, name: str, sandbox: Sandbox) -> Iterator[Actor]:
        """Calldeck, about to sign in to the sandbox, with the scene of a module beside it."""
        account = sandbox.accounts["telecmi"]
        config = ['provider = "telecmi"', 'role = "supervisor"', 'region = "india"']
        config += [f'app_id = "{account["appid"]}"', "[addresses]"]
        config += [f'{name} = "{url}"' for name, url in sandbox.base_urls.items()]
        place = {
            "folder": str(self.new_folder()),
            "config": "\n".join(config),
            "secret": account["secret"],
        }
        with self.process("-m", "tests.bench.desk", name) as process:
            actor = Actor(process)
            actor.say(json.dumps(place))
            yield actor

    @contextmanager
    def sandbox(self, size: str = "small") -> Iterator[Sandbox]:
        """The demo providers with so many agents and calls."""
        with running_sandbox("--size", size) as sandbox:
            yield sandbox


# A program that is installed has its bytecode; these would keep it from being written.
_LEFT_OUT = {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHONDONTWRITEBYTECODE"}
