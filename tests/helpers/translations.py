"""What `packaging/translations.py` knows; that folder is no package."""

import importlib.util
import sys
from types import ModuleType

from tests.helpers.source import ROOT


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "calldeck_translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


translations = _load()
