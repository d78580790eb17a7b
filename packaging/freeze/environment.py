"""Runs before the frozen program: what it starts must not load its libraries.

The loader has read the variable by now; xdg-open and other programs of the system would take our
libraries for theirs. https://pyinstaller.org/en/stable/runtime-information.html
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
