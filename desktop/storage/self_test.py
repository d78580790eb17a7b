"""Does this installation have what the program needs? Nothing is sent anywhere."""

from __future__ import annotations

import os
import shutil
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from desktop.domain.checks import Check, Verdict
from desktop.domain.errors import KeyringUnavailable, StorageFailed
from desktop.domain.wording import listed, say
from desktop.runtime.i18n import LANGUAGES
from desktop.runtime.paths import Paths
from desktop.runtime.resources import resource
from desktop.runtime.trust import SYSTEMS, BadStore, trust
from desktop.storage.database import Database
from desktop.storage.sealing import Vault
from desktop.storage.settings_file import prepare_ini

NAMES = (
    say("Python"),
    say("TLS"),
    say("HTTP"),
    say("Settings"),
    say("Database"),
    say("Keyring"),
    say("Disk space"),
    say("Resources"),
    say("Translations"),
)
"""Of :func:`checks`, in order."""
_LITTLE = 500 * 1000 * 1000
"""Free bytes below which calls and recordings may soon find no room."""


class _Doubtful(Exception):
    """The program works with it, but not in every way."""

    def __init__(self, found: str, advice: str) -> None:
        super().__init__(found)
        self.found, self.advice = found, advice


def checks(paths: Paths, database: Callable[[], Database]) -> Iterator[Check]:
    """Check everything but Qt, one after the other; an unexpected error is a failed check.

    Args:
        paths: Where settings and data lie.
        database: Makes the one that the settings name, once they were checked.
    """
    looks: tuple[Callable[[], str], ...] = (
        lambda: sys.version.split()[0],
        _tls,
        lambda: f"requests {version('requests')}",
        lambda: _settings(paths.settings),
        lambda: _database(database()),
        _keyring,
        lambda: _disk_space(paths.data),
        _resources,
        _translations,
    )
    for name, look in zip(NAMES, looks, strict=True):
        yield _check(name, look)


def _check(name: str, look: Callable[[], str]) -> Check:
    began, advice = time.monotonic(), ""
    try:
        verdict, found = Verdict.OK, look()
    except _Doubtful as doubt:
        verdict, found, advice = Verdict.WARNING, doubt.found, doubt.advice
    except StorageFailed as error:
        found = listed((error.title, error.message), " ")
        verdict, advice = Verdict.FAILED, error.hint
    except BadStore as error:
        found = say("There are no usable certificates: {reason}.", reason=error.strerror)
        verdict, advice = Verdict.FAILED, say("For IT: see to the certificates of this computer.")
    except Exception as error:
        verdict, found = Verdict.FAILED, f"{type(error).__name__}: {error}"
    return Check(name, verdict, found, advice, time.monotonic() - began)


def _tls() -> str:
    context, place = trust()
    if not place:
        return say(
            "{version}, certificates of {system}",
            version=ssl.OPENSSL_VERSION,
            system=SYSTEMS[sys.platform],
        )
    return say(
        "{version}, {count} certificate authorities in {place}",
        version=ssl.OPENSSL_VERSION,
        count=context.cert_store_stats()["x509_ca"],
        place=place,
    )


def _settings(file: Path) -> str:
    prepare_ini(file)
    mode = file.stat().st_mode & 0o777
    if os.name == "posix" and mode & 0o077:
        raise PermissionError(f"other people of this computer can read {file}")
    return say("{file}, readable by you only", file=file)


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
        found = listed((error.title, error.message), " ")
        raise _Doubtful(found, say("For IT: start a keyring with the desktop.")) from error
    if opened != "works":
        raise ValueError("what was sealed cannot be opened")
    return say("Seals and opens")


def _disk_space(folder: Path) -> str:
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(existing).free
    size = f"{free / 1e9:.1f} GB" if free >= 1e9 else f"{free / 1e6:.0f} MB"
    found = say("{size} free in {folder}", size=size, folder=folder)
    if free < _LITTLE:
        raise _Doubtful(found, say("Make room: calls and recordings may soon find none."))
    return found


def _resources() -> str:
    icons = list(resource("icons").glob("*.svg"))
    if not icons:
        raise FileNotFoundError("no icons were installed")
    return say("{count} icons", one="{count} icon", count=len(icons))


def _translations() -> str:
    wanted = [code for code in LANGUAGES if code != "en"]
    missing = [code for code in wanted if not resource("i18n", f"calldeck_{code}.qm").is_file()]
    if missing:
        found = say("{languages} are missing.", languages=", ".join(missing))
        raise _Doubtful(found, say("Install Calldeck again."))
    return ", ".join(("en", *wanted))
