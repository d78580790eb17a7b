"""The macOS bundle as a disk image for people and as a package for unattended installation."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
from pathlib import Path
from typing import Any

import components
import licences
import project
import release

SCRIPTS = project.ROOT / "packaging" / "macos"
APP = project.BUILD / "Calldeck.app"
SIGNED = ("CALLDECK_CODESIGN_IDENTITY", "CALLDECK_NOTARY_PROFILE")


def info(version: str) -> dict[str, Any]:
    """The description of the bundle for a version.

    macOS compares three numbers: ``1.2.0.dev3`` is ``1.2.0`` to it.
    """
    numbers = re.match(r"\d+(\.\d+){0,2}", version)
    text = (SCRIPTS / "Info.plist").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version).replace("@NUMBERS@", numbers[0] if numbers else "0")
    found: dict[str, Any] = plistlib.loads(text.encode())
    return found


def complete(app: Path, version: str) -> None:
    """Write into a frozen bundle what later steps wrote into the folder, and its description."""
    file = app / "Contents" / "Info.plist"
    merged = {**plistlib.loads(file.read_bytes()), **info(version)}
    file.write_bytes(plistlib.dumps(merged))
    for name in (licences.FILE, licences.OWN):
        shutil.copy(project.FOLDER / name, app / "Contents" / "Resources" / name)
    inside = project.FOLDER / "_internal"
    for origin in inside.rglob(release.ORIGIN):
        shutil.copy(origin, app / "Contents" / "Resources" / origin.relative_to(inside))


def build() -> None:
    """Make both from the frozen bundle; on a Mac only."""
    if components.system() != "macos":
        print("  left out: this is not a Mac")
        return
    if not APP.exists():
        raise SystemExit(f"There is no {APP}: freeze the program first.")
    version = project.version()
    complete(APP, version)
    project.run(["sh", SCRIPTS / "sign.sh", APP])
    project.DIST.mkdir(parents=True, exist_ok=True)
    image, package = (project.DIST / f"calldeck-{version}.{end}" for end in ("dmg", "pkg"))
    project.run(["sh", SCRIPTS / "dmg.sh", APP, image])
    project.run(["sh", SCRIPTS / "pkg.sh", APP, package, info(version)["CFBundleVersion"]])
    if all(os.environ.get(name) for name in SIGNED):
        project.run(["sh", SCRIPTS / "notarize.sh", image, package])
    else:
        print(f"  not notarised: that takes {' and '.join(SIGNED)}")
