"""Where the files that ship with the program are: icons, translations, licences.

In a checkout they lie in `resources/` beside the package; a wheel and a frozen program carry them
inside it, as `desktop/resources`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder, such as ``resource("icons", "phone.svg")``."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError(
        f"Calldeck's own files are missing: there is no folder {package / 'resources'}. "
        "Install Calldeck again."
    )
