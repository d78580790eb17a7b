"""`--self-test`: does this installation have what the program needs? Nothing is sent anywhere."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from desktop.domain.errors import KeyringUnavailable, StorageFailed
from desktop.runtime.resources import resource
from desktop.runtime.trust import SYSTEMS, BadStore, trust
from desktop.storage.database import Database
from desktop.storage.sealing import Vault
from desktop.storage.settings_file import prepare_ini


@dataclass(frozen=True, slots=True)
class Check:
    """One checked thing.

    Attributes:
        name: What was checked.
        passed: Whether the program can work with it.
        words: What was found.
    """

    name: str
    passed: bool
    words: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.passed else 'FAIL'} {self.name}: {self.words}"


def checks(settings: Path, database: Callable[[], Database]) -> Iterator[Check]:
    """Check everything but Qt, one after the other; an unexpected error is a failed check.

    Args:
        settings: The settings file.
        database: Makes the one that the settings name, once they were checked.
    """
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Python", _python),
        ("TLS", _tls),
        ("HTTP", _http),
        ("Settings", lambda: _settings(settings)),
        ("Database", lambda: _database(database())),
        ("Keyring", _keyring),
        ("Resources", _resources),
    )
    for name, look in parts:
        try:
            yield Check(name, True, look())
        except StorageFailed as error:
            yield Check(name, False, f"{error.title} {error.text}")
        except BadStore as error:
            yield Check(name, False, f"no usable certificates: {error.strerror}")
        except Exception as error:
            yield Check(name, False, f"{type(error).__name__}: {error}")


def _python() -> str:
    return sys.version.split()[0]


def _tls() -> str:
    context, place = trust()
    if not place:
        return f"{ssl.OPENSSL_VERSION}, certificates of {SYSTEMS[sys.platform]}"
    count = context.cert_store_stats()["x509_ca"]
    return f"{ssl.OPENSSL_VERSION}, {count} certificate authorities in {place}"


def _http() -> str:
    return f"requests {version('requests')}"


def _settings(file: Path) -> str:
    prepare_ini(file)
    mode = file.stat().st_mode & 0o777
    if os.name == "posix" and mode & 0o077:
        raise PermissionError(f"other people of this computer can read {file}")
    return f"{file}, readable by you only"


def _database(database: Database) -> str:
    try:
        return database.describe()
    finally:
        database.close()


def _keyring() -> str:
    """No keyring is no fault: sign-ins then last until the program is quit."""
    try:
        vault = Vault("self-test")
        opened = vault.open(vault.seal("works", "self-test"), "self-test")
        vault.destroy()
    except KeyringUnavailable as error:
        return f"{error.title} {error.message}"
    if opened != "works":
        raise ValueError("what was sealed cannot be opened")
    return "seals and opens"


def _resources() -> str:
    icons = list(resource("icons").glob("*.svg"))
    if not icons:
        raise FileNotFoundError("no icons were installed")
    return f"{len(icons)} icons"
