"""A Flatpak bundle from what the step ``linux`` has laid out."""

from __future__ import annotations

import os
import shutil

import project

TOOL = "CALLDECK_FLATPAK_BUILDER"
"""Environment variable: where flatpak-builder is; flatpak itself is beside it."""
IDENTIFIER = "com.calldeck.desktop"
MANIFEST = project.ROOT / "packaging" / "flatpak" / f"{IDENTIFIER}.yml"


def build() -> None:
    """Make it, if there is a flatpak-builder with the runtime that the manifest names."""
    tool = os.environ.get(TOOL)
    if not tool:
        print(f"  left out: {TOOL} does not say where flatpak-builder is")
        return
    if not shutil.which(tool):
        raise SystemExit(f"{TOOL} says {tool}, but no program is there.")
    if not (project.BUILD / "linux").exists():
        raise SystemExit(f"There is no {project.BUILD / 'linux'}: the step linux makes it.")
    work = project.BUILD / "flatpak"
    repository = work / "repository"
    project.run(
        [
            *(tool, "--force-clean", "--disable-download", "--disable-rofiles-fuse"),
            *(f"--state-dir={work / 'state'}", f"--repo={repository}", work / "build", MANIFEST),
        ]
    )
    project.DIST.mkdir(parents=True, exist_ok=True)
    made = project.DIST / f"calldeck-{project.version()}-x86_64.flatpak"
    project.run(["flatpak", "build-bundle", repository, made, IDENTIFIER])
