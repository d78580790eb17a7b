"""The modules of `packaging/`, which is a folder of scripts and no package."""

import sys
from importlib import import_module
from types import ModuleType

from tests.helpers.source import ROOT

PACKAGING = ROOT / "packaging"


def packaging_module(name: str) -> ModuleType:
    """A module of `packaging/`, such as `build`; they import each other by their bare names."""
    sys.path.insert(0, str(PACKAGING))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(PACKAGING))
