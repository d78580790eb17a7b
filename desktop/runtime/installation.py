"""How this copy of the program came onto the computer, and starting an installer; no Qt."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from desktop.runtime.resources import resource

MARKER = "installed-by"
"""A file beside the program, written by the packages: ``deb``, ``rpm``, ``tar`` and so on."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the build wrote into ``release.toml``; a checkout has no such file.

    Attributes:
        address: Base address of the announcements, or "".
        keys: Public keys in base64, or "".
    """

    address: str = ""
    keys: str = ""


def built_in_origin() -> Origin:
    """Where the maker of this copy announces releases; empty if it came from nobody."""
    import tomllib

    try:
        content = tomllib.loads(resource("release.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Origin()
    address, keys = content.get("address"), content.get("keys")
    if not isinstance(address, str) or not isinstance(keys, str):
        return Origin()
    return Origin(address, keys)


def package(folder: Path | None = None) -> str:
    """What this copy was installed from: ``linux-deb``, ``windows-setup`` and so on."""
    if sys.platform == "win32":
        return "windows-setup"
    if sys.platform == "darwin":
        return "macos-dmg"
    try:
        marker = (folder or Path(sys.executable).parent) / MARKER
        return f"linux-{marker.read_text(encoding='utf-8').strip()}"
    except (OSError, ValueError):
        return "linux-tar"


def system() -> tuple[str, str]:
    """The system and its version in digits and dots: of Linux that of the C library, or ""."""
    if sys.platform == "win32":
        return "windows", platform.version()
    if sys.platform == "darwin":
        return "macos", platform.mac_ver()[0]
    name, version = platform.libc_ver()
    return "linux", version if name == "glibc" else ""


def start_installer(file: Path) -> None:
    """Have the system run an installer without questions, or open a disk image.

    Raises:
        OSError: It does not start.
    """
    if sys.platform == "win32":
        # Asks for an administrator where one is needed, and starts the new Calldeck afterwards.
        os.startfile(file, "open", "/S /ELEVATE /RUN")
    else:
        try:
            subprocess.run(["/usr/bin/open", str(file)], check=True, timeout=30)
        except subprocess.SubprocessError as error:
            raise OSError(str(error)) from error
