"""One file that runs on most desktops, from what the step ``linux`` has laid out.

appimagetool comes from no package registry, only from its own project; so it is not fetched here.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import linux
import pictures
import project

TOOL = "CALLDECK_APPIMAGETOOL"
"""Environment variable: where appimagetool is; its runtime lies beside it or is fetched by it."""
APP_RUN = project.ROOT / "packaging" / "appimage" / "AppRun"


def build() -> None:
    """Make it, if there is an appimagetool."""
    tool = os.environ.get(TOOL)
    if not tool:
        print(f"  left out: {TOOL} does not say where appimagetool is")
        return
    if not shutil.which(tool):
        raise SystemExit(f"{TOOL} says {tool}, but no program is there.")
    folder = stage(project.BUILD / "linux", project.BUILD / "calldeck.AppDir")
    project.DIST.mkdir(parents=True, exist_ok=True)
    made = project.DIST / f"calldeck-{project.version()}-x86_64.AppImage"
    project.run([tool, "--no-appstream", folder, made], more={"ARCH": "x86_64"})


def stage(tree: Path, folder: Path) -> Path:
    """Lay out an AppDir from a tree with ``opt/calldeck`` and ``usr/share``; returns it."""
    if not (tree / "opt" / "calldeck").exists():
        raise SystemExit(f"There is no {tree}: the step linux makes it.")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder, symlinks=True)
    shutil.rmtree(folder / "usr" / "bin", ignore_errors=True)  # links to places of an installation
    linux.mark(folder / "opt" / "calldeck", "appimage")  # a copy: the tree keeps its own mark
    shutil.copy(APP_RUN, folder / "AppRun")
    entry = folder / "usr" / "share" / "applications" / "calldeck.desktop"
    shutil.copy(entry, folder / "calldeck.desktop")
    (folder / "calldeck.png").write_bytes(pictures.app_icon_png(256))
    (folder / ".DirIcon").symlink_to("calldeck.png")
    return folder
