"""The link handler of this system, and the command by which links start this very program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.runtime.link_handler import LinkHandler
from desktop.runtime.options import Options


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
        # Of an AppImage there is a folder only while it runs. Whoever was started by another one
        # has its variables, too.
        image, folder = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
        if image and folder and Path(sys.executable).is_relative_to(folder):
            return (image,)
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
