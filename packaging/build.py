"""Builds everything that is handed out: one step after the other, each a function of its module."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from types import MappingProxyType

import appimage
import checksums
import flatpak
import freeze
import licences
import linux
import macos
import project
import release
import sbom
import translations
import windows


def clean() -> None:
    """Remove what earlier builds left."""
    for folder in (project.BUILD, project.DIST):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)


STEPS: MappingProxyType[str, Callable[[], None]] = MappingProxyType(
    {
        "clean": clean,
        "translations": translations.build,
        "freeze": freeze.build,
        "origin": release.origin,
        "licences": licences.build,
        "smoke": freeze.smoke,
        "linux": linux.build,
        "windows": windows.build,
        "macos": macos.build,
        "appimage": appimage.build,
        "flatpak": flatpak.build,
        "sbom": sbom.build,
        "release": release.release,  # after all packages are there
        "checksums": checksums.build,
    }
)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"some of: {', '.join(STEPS)}")
    chosen = parser.parse_args(arguments).steps
    if unknown := set(chosen) - STEPS.keys():
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    for name, step in STEPS.items():
        if not chosen or name in chosen:
            print(f"· {name}", flush=True)
            began = time.monotonic()
            step()
            print(f"  {time.monotonic() - began:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
