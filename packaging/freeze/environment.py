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
    # A copy that is started from here, by a link in a browser say, is to start as any other.
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]

    # An upgrade replaces the program while it runs. Modules are loaded from it for as long as it
    # runs, by their place in the file, so it must stay the file that was started.
    import pyimod02_importers

    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"
