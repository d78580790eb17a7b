"""What holds for every test: no screen, no network, no traces of the person who runs it."""

import gc
import os
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QSettings

from desktop.runtime.machine import OVERRIDE
from tests.helpers.logfail import fail_on_unexpected_logs
from tests.helpers.loopback_only import loopback_only
from tests.helpers.postgres import (
    _only_floor,
    database,
    database_url,
    empty_floor,
    floor,
    postgres,
)

__all__ = [
    "_only_floor",
    "database",
    "database_url",
    "empty_floor",
    "fail_on_unexpected_logs",
    "floor",
    "loopback_only",
    "postgres",
]

# How long an example takes says something about the computer, and nothing about Calldeck.
settings.register_profile(
    "any computer", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any computer")

# Qt reads these when the application is made. The time zone is not UTC, so that a mix-up shows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en", TZ="Asia/Kolkata")
if hasattr(time, "tzset"):
    time.tzset()


_tests = count(1)


@pytest.fixture(autouse=True)
def garbage_stays_on_the_main_thread() -> Iterator[None]:
    """Looks for garbage between tests, when no worker runs: see `desktop.runtime.collector`."""
    gc.disable()
    yield
    gc.collect(2 if next(_tests) % 25 == 0 else 1)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives each test, and every program it starts, an empty home and no keyring.

    A test of the keyring starts one of its own and removes `PYTHON_KEYRING_BACKEND`.
    """
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for folder in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(home / folder.lower()))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv(OVERRIDE, str(home / "machine"))
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))
    return home
