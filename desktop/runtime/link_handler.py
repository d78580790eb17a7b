"""Which program of this computer opens phone links, and how Calldeck becomes that program.

One small file per system; all of them block for moments, so they are asked in a worker.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from desktop.runtime.options import Options

SCHEMES = ("tel", "callto", "sip")


class Refusal(Enum):
    """Why the system was not asked, or did not do it."""

    UNWRITTEN = "a file could not be written"
    MISSING = "a program is missing"
    SILENT = "a program did not answer"
    REFUSED = "it was refused"
    BY_HAND = "only the person may"


class LinkHandlerError(Exception):
    """It was not done.

    Attributes:
        reason: Why.
        name: Of the file or program.
        said: What the system said, or "".
    """

    def __init__(self, reason: Refusal, name: str = "", said: str = "") -> None:
        super().__init__(f"{reason.value}: {name} {said}".strip())
        self.reason, self.name, self.said = reason, name, said


class Way(Enum):
    """How a program becomes the one for links."""

    AT_ONCE = "it asks, and is"
    ON_A_PAGE = "the system opens a page, and the person chooses there"
    BY_HAND = "the person chooses, and nobody else may ask"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who opens one kind of link.

    Attributes:
        scheme: ``tel``, ``callto`` or ``sip``.
        program: Its name as the system shows it; "" when nobody does.
        is_ours: Whether it is this program.
    """

    scheme: str
    program: str = ""
    is_ours: bool = False


class LinkHandler(Protocol):
    """One system's way.

    Attributes:
        way: How Calldeck becomes the program for links.
    """

    way: Way

    def holders(self) -> tuple[Holder, ...]:
        """Who opens each kind of link now.

        Raises:
            LinkHandlerError: The system does not say.
        """

    def make_default(self) -> None:
        """Register for this person alone, and ask the system to use it.

        Raises:
            LinkHandlerError: Nothing, or not all, was registered.
        """


def link_handler(options: Options) -> LinkHandler:
    """The way of this system, for a copy that was started with these options."""
    if sys.platform == "win32":
        from desktop.runtime.link_handler_windows import WindowsLinkHandler

        return WindowsLinkHandler(start_command(options))
    if sys.platform == "darwin":
        from desktop.runtime.link_handler_macos import MacLinkHandler

        return MacLinkHandler()
    from desktop.runtime.link_handler_linux import LinuxLinkHandler

    return LinuxLinkHandler(start_command(options))


def start_command(options: Options) -> tuple[str, ...]:
    """How a link starts this very program: with the same settings, installed or not."""
    place: tuple[str, ...] = ()
    if options.settings_dir:
        place += ("--settings-dir", str(options.settings_dir.expanduser().absolute()))
    if options.config:
        place += ("--config", str(options.config.expanduser().absolute()))
    return (*_program(), *place)


def _program() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    suffix = ".exe" if sys.platform == "win32" else ""
    installed = Path(sys.executable).with_name(f"calldeck{suffix}")
    if installed.exists():
        return (str(installed),)
    # A checkout that was not installed: its folder is not where Python looks by itself.
    root = Path(__file__).resolve().parents[2]
    if sys.platform == "win32":
        code = f"import sys; sys.path.insert(0, r'{root}'); from desktop.__main__ import run; run()"
        return (sys.executable, "-c", code)
    return ("/usr/bin/env", f"PYTHONPATH={root}", sys.executable, "-m", "desktop")
