"""Runs before the frozen program on Linux: makes it a good neighbour, and lets it be replaced."""

import os
import sys

if sys.platform == "linux":
    # The loader has read the variable by now, and xdg-open and other programs of the system would
    # take our libraries for theirs. https://pyinstaller.org/en/stable/runtime-information.html
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before

    # An upgrade replaces the program while it runs. Modules are loaded from it for as long as it
    # runs, by their place in the file, so it must stay the file that was started.
    import pyimod02_importers

    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"
