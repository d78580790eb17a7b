"""Releases for tests: publishers with keys of their own, and a server that does as it is told."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.release_envelope import Envelope, Signature, key_id, packed
from desktop.domain.releases import Release, ReleaseFile, written
from desktop.domain.updates import Installed
from tests.helpers.raw_server import Peer, RawServer, raw_server

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
INSTALLED = Installed("1.1.0", "windows-setup", "windows", "10.0.19045")
SETUP = b"MZ" + bytes(range(256)) * 2_000
NOTES = "Added\n\n- Calls can be handed over.\n- Figures by line.\n\nFixed\n\n- A row that jumped."


@dataclass(frozen=True)
class Publisher:
    """Somebody with a private key."""

    private: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def public_text(self) -> str:
        return base64.b64encode(self.public).decode()

    def signature(self, payload: bytes) -> Signature:
        return Signature(key_id(self.public), self.private.sign(payload))


def signed(payload: bytes, *publishers: Publisher) -> bytes:
    """An envelope."""
    return packed(Envelope(payload, tuple(one.signature(payload) for one in publishers)))


def release(url: str = "https://downloads.example.org", **other: Any) -> Release:
    """A release that is offered to ``INSTALLED``; its files are all the same."""
    version = other.get("version", "1.2.0")
    digest = hashlib.sha256(SETUP).hexdigest()
    names = {
        "linux-deb": f"calldeck_{version}_amd64.deb",
        "linux-rpm": f"calldeck-{version}.x86_64.rpm",
        "linux-tar": f"calldeck-{version}-linux-x86_64.tar.xz",
        "windows-setup": f"calldeck-{version}-setup.exe",
        "macos-dmg": f"calldeck-{version}.dmg",
    }
    made = Release(
        channel="stable",
        sequence=12,
        version="1.2.0",
        published=NOW - timedelta(days=1),
        expires=NOW + timedelta(days=89),
        minimum={"windows": "10.0.17763", "macos": "13.0", "linux": "2.31"},
        notes={"en": NOTES, "vi": "Mới"},
        files={
            kind: ReleaseFile(f"{url}/{name}", len(SETUP), digest) for kind, name in names.items()
        },
    )
    return replace(made, **other)


def manifest(**other: Any) -> bytes:
    """The manifest of a release."""
    return written(release(**other))


Answer = bytes | Callable[[Peer], None]
"""The body of a good answer, or somebody who talks to the client."""


@dataclass
class UpdateServer:
    """A server of releases on loopback.

    Attributes:
        raw: The server; its ``requests`` are what was asked for.
        answers: By the last part of the path.
    """

    raw: RawServer
    answers: dict[str, Answer]

    @property
    def url(self) -> str:
        return self.raw.url

    @property
    def asked(self) -> list[str]:
        """The paths that were asked for."""
        return [request.split(b" ", 2)[1].decode() for request in self.raw.requests]


@contextmanager
def update_server() -> Iterator[UpdateServer]:
    """A server without anything on it."""
    answers: dict[str, Answer] = {}

    def behave(peer: Peer) -> None:
        with suppress(OSError):
            while True:
                path = peer.read_request().split(b" ", 2)[1].decode()
                answer = answers.get(path.rpartition("/")[2])
                if answer is None:
                    plain(peer, b"<html>Not here</html>", "404 Not Found")
                elif isinstance(answer, bytes):
                    plain(peer, answer)
                else:
                    answer(peer)

    with raw_server(behave) as raw:
        yield UpdateServer(raw, answers)


def plain(peer: Peer, body: bytes, status: str = "200 OK", *headers: str) -> None:
    """Send a whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    peer.sock.sendall("\r\n".join([*lines, "", ""]).encode() + body)


def hangs(peer: Peer) -> None:
    """Never answers."""
    peer.server.ending.wait()


def endless(peer: Peer) -> None:
    """Sends and sends, until the client hangs up."""
    peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    while not peer.server.ending.is_set():
        peer.sock.sendall(b" " * 65_536)


def slowly(body: bytes, gate: Callable[[], object]) -> Callable[[Peer], None]:
    """Half of the answer, and the rest when the gate opens."""

    def answer(peer: Peer) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        half = len(body) // 2
        peer.sock.sendall(head + body[:half])
        gate()
        peer.sock.sendall(body[half:])

    return answer
