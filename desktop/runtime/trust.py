"""Whose certificates are believed: those that this computer's own store vouches for, and no Qt.

Windows and macOS are asked through ``truststore``. On Linux the store is a file, which every
distribution keeps elsewhere; OpenSSL's own idea of the place is that of the machine on which it was
built, so the places of the distributions come first.

``truststore`` holds a lock of its context while a handshake goes on: with one context for all
threads, a server that hangs would hold up a call. Where it is used, each session has its own.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ssl import SSLContext

NAMED_BY = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""Environment variables that name another store, the first that is set wins."""
BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine, Gentoo
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora up to 43, RHEL up to 10
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora 44 and later
    "/var/lib/ca-certificates/ca-bundle.pem",  # openSUSE, SLE
    "/etc/ssl/ca-bundle.pem",  # SLE before
    "/etc/ssl/cert.pem",  # BSD, Void
)
SYSTEMS: Mapping[str, str] = MappingProxyType(
    {"win32": "the store of Windows", "darwin": "the keychain of macOS"}
)
"""Systems that have a store of their own, and what it is called."""


class BadStore(OSError):
    """The store that was named cannot be used; ``strerror`` says which and by whom."""


@dataclass(frozen=True, slots=True)
class Store:
    """Where certificates of authorities are.

    Attributes:
        place: A file or a folder, or "" for what the system has.
        named_by: The environment variable that names it, or "".
    """

    place: str
    named_by: str = ""


def stores(
    environment: Mapping[str, str],
    platform: str,
    openssl: str,
    certifi: Callable[[], str],
    is_there: Callable[[str], bool],
) -> list[Store]:
    """Where to look, the best place first; what somebody named is the only one.

    Args:
        environment: Environment variables.
        platform: As ``sys.platform`` has it.
        openssl: The file that OpenSSL was built to use, or "".
        certifi: The file of last resort, which came with the program.
        is_there: Whether a file is there.
    """
    for name in NAMED_BY:
        if place := environment.get(name, ""):
            return [Store(place, name)]
    if platform in SYSTEMS:
        return [Store("")]
    return [Store(place) for place in (*BUNDLES, openssl, certifi()) if place and is_there(place)]


def trust() -> tuple[SSLContext, str]:
    """What to open connections with, and the place of its store; "" is the system. Reads files.

    Raises:
        BadStore: The store that the environment names cannot be used, or there is none.
    """
    import os
    import ssl

    import certifi

    openssl = ssl.get_default_verify_paths().cafile or ""
    found = stores(os.environ, sys.platform, openssl, certifi.where, lambda at: Path(at).is_file())
    for store in found:
        if not store.place:
            import truststore

            return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # Who put an intermediate authority into the store believes it, with or without its root.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        try:
            if any(Path(at).is_dir() for at in store.place.split(os.pathsep)):
                context.load_verify_locations(capath=store.place)
            else:
                context.load_verify_locations(cafile=store.place)
                if not context.cert_store_stats()["x509_ca"]:
                    raise ssl.SSLError("no authority in it")
        except OSError as error:  # an SSLError is one
            if store.named_by:
                raise BadStore(0, f"{store.place}, named by {store.named_by}") from error
            continue
        return context, store.place
    raise BadStore(0, "this computer has no certificates of authorities")


class Trust:
    """One context for all threads where that is possible, because loading a file takes a while."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[int, SSLContext] | None = None

    def context(self, generation: int) -> SSLContext:
        """The context of a generation of sessions: a new one sees what was installed meanwhile.

        Raises:
            BadStore: See :func:`trust`.
        """
        with self._lock:
            if self._kept and self._kept[0] == generation:
                return self._kept[1]
            context, place = trust()
            if place:
                self._kept = (generation, context)
            return context
