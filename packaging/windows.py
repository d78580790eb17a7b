"""The installer for Windows: NSIS with a list of this version's files, and its winget manifest.

``makensis`` runs on Windows and Linux alike, but the program it packs is frozen on Windows.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import pictures
import project
import winget

SCRIPT = project.ROOT / "packaging" / "windows" / "calldeck.nsi"
PROGRAM = "calldeck.exe"
SIGN = "CALLDECK_SIGN_WINDOWS"
"""Environment variable: a command that signs the file in the place of its ``%1``."""
DOWNLOADS = "CALLDECK_UPDATE_ADDRESS"
"""Environment variable: where the files of ``dist`` will be, such as ``https://host/folder``."""


def setup_file(version: str) -> str:
    """The name of the installer."""
    return f"calldeck-{version}-setup.exe"


def four_numbers(version: str) -> str:
    """A version as Windows wants it in a file: ``1.2.0.dev3`` is ``1.2.0.0``."""
    numbers = re.match(r"\d+(\.\d+)*", version)
    found = numbers[0].split(".") if numbers else []
    return ".".join([*found, "0", "0", "0", "0"][:4])


def file_list(folder: Path) -> str:
    """Macros that install every file of a folder, and remove these and no others."""
    files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    install, remove = ["!macro INSTALL_FILES"], ["!macro REMOVE_FILES"]
    place = None
    for file in files:
        if file.parent != place:
            place = file.parent
            install.append(f'  SetOutPath "{_target(place.as_posix())}"')
        install.append(f'  File "{folder.absolute() / file}"')
        remove.append(f'  Delete "{_target(file.as_posix())}"')
    folders = {parent for file in files for parent in PurePosixPath(file.as_posix()).parents}
    deepest_first = sorted(folders - {PurePosixPath()}, key=lambda path: (-len(path.parts), path))
    remove += [f'  RMDir "{_target(path.as_posix())}"' for path in deepest_first]
    return "\n".join([*install, "!macroend", *remove, "!macroend", ""])


def _target(path: str) -> str:
    # On the computer of the person, where NSIS reads $ as a variable.
    inner = path.replace("$", "$$").replace("/", "\\")
    return "$INSTDIR" if path == "." else f"$INSTDIR\\{inner}"


def compile_command(
    folder: Path, work: Path, out: Path, *, sign: str = "", target: str = "", script: Path = SCRIPT
) -> Sequence[str]:
    """Write what the script includes into ``work``; returns the call of makensis.

    Args:
        folder: The frozen program for Windows.
        work: Where the list of files and the icon are written.
        out: The installer that will be made.
        sign: Command with ``%1`` for the file to sign, or "".
        target: A target of NSIS, such as ``amd64-unicode``, or "" for its own choice.
        script: The script to compile.
    """
    work.mkdir(parents=True, exist_ok=True)
    files = work / "files.nsh"
    files.write_text(file_list(folder), encoding="utf-8")
    sizes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    version = project.version()
    defines = {
        "VERSION": version,
        "FOUR_NUMBERS": four_numbers(version),
        "OUT": out.absolute(),
        "FILES": files.absolute(),
        "ICON": pictures.write_ico(work / "calldeck.ico").absolute(),
        "PICTURE": pictures.write_wizard_bmp(work / "finish.bmp").absolute(),
        "LICENCE": project.ROOT / "LICENSE",
        "KILOBYTES": sizes // 1024,
    }
    if sign:
        defines["SIGN"] = sign
    if target:
        defines["TARGET"] = target
    given = [f"-D{name}={value}" for name, value in defines.items()]
    # A warning of NSIS is nearly always a mistake: a text that one language lacks, a wrong jump.
    return ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *given, str(script)]


def sign_file(command: str, file: Path) -> None:
    """Run a command that signs the file in the place of its ``%1``; if it fails, the build ends."""
    # By the shell, as NSIS does with the installer: its quotation marks are the builder's own.
    done = subprocess.run(command.replace("%1", str(file)), shell=True, check=False)
    if done.returncode:
        raise SystemExit(f"{file.name} was not signed: {SIGN} ended with {done.returncode}")


def build() -> None:
    """Make the installer and its winget manifest from the frozen program, if it is Windows'."""
    program = project.FOLDER / PROGRAM
    if not program.exists():
        print(f"  left out: {project.FOLDER} holds no program for Windows")
        return
    sign = os.environ.get(SIGN, "")
    if sign:
        sign_file(sign, program)
    version = project.version()
    setup = project.DIST / setup_file(version)
    project.DIST.mkdir(parents=True, exist_ok=True)
    project.run(compile_command(project.FOLDER, project.BUILD / "windows", setup, sign=sign))
    print(f"  {setup.name}, {'signed' if sign else f'unsigned: {SIGN} is not set'}")
    if address := os.environ.get(DOWNLOADS):
        winget.write(project.DIST / "winget", version, setup, address)
    else:
        print(f"  no winget manifest: {DOWNLOADS} does not say where the installer will be")
