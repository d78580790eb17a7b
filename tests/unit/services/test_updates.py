"""Releases: what is not exactly what the publisher signed is refused, and nothing is changed."""

from __future__ import annotations

import asyncio
import json
import shutil
import threading
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.release_envelope import (
    LARGEST,
    Envelope,
    ReleaseRefused,
    packed,
    read_envelope,
)
from desktop.domain.releases import ReleaseFile, read_manifest
from desktop.domain.updates import Finding, Installed, Standing, UpdateSource, source_of
from desktop.providers.http import Network
from desktop.providers.releases import ReleaseServer
from desktop.services.pool import WorkerPool
from desktop.services.release_signatures import opened
from desktop.services.updates import Updates
from desktop.storage.settings import Settings
from desktop.storage.update_files import SPARE, UpdateFiles, WrongFile
from desktop.storage.update_memory import UpdateMemory
from tests.helpers.raw_server import Peer
from tests.helpers.releases import (
    INSTALLED,
    NOW,
    SETUP,
    Answer,
    Publisher,
    UpdateServer,
    endless,
    hangs,
    manifest,
    plain,
    release,
    signed,
    slowly,
    update_server,
)
from tests.unit.services.desk import until

PUBLISHER, STRANGER, SUCCESSOR = Publisher(), Publisher(), Publisher()


@dataclass
class Copy:
    """A copy of the program, as far as updates go; all its memory is below a folder."""

    folder: Path
    server: UpdateServer
    keys: tuple[bytes, ...] = (PUBLISHER.public,)
    installed: Installed = INSTALLED
    channel: str = "stable"
    patience: float = 1.0

    def __post_init__(self) -> None:
        self.memory = UpdateMemory(Settings(self.folder / "calldeck.ini"))
        self.files = UpdateFiles(self.folder / "updates")

    def run(self, act: Callable[[Updates], Coroutine[Any, Any, Any]]) -> Any:
        async def main() -> Any:
            pool = WorkerPool(1)
            server = ReleaseServer(lambda: Network(read_timeout=self.patience))
            updates = Updates(pool, server, self.files, self.memory, now=lambda: NOW)
            try:
                return await act(updates)
            finally:
                updates.close()
                pool.close()

        return asyncio.run(main())

    def look(self) -> Finding:
        url = f"{self.server.url}/{self.channel}.json"
        source = UpdateSource(url, self.keys, self.channel)
        found = self.run(lambda updates: updates.look(source, self.installed))
        assert isinstance(found, Finding)
        return found

    def fetch(self, file: ReleaseFile) -> Path:
        path = self.run(lambda updates: updates.fetch(file, lambda _: None))
        assert isinstance(path, Path)
        return path

    @property
    def state(self) -> object:
        """Everything that a release could change."""
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        seen = self.memory.seen(f"{self.server.url}/stable.json")
        return seen, [(path, path.read_bytes()) for path in files if path.suffix != ".ini"]


@pytest.fixture
def server() -> Iterator[UpdateServer]:
    with update_server() as running:
        yield running


@pytest.fixture
def copy(tmp_path: Path, server: UpdateServer) -> Copy:
    return Copy(tmp_path, server)


def good() -> bytes:
    return signed(manifest(), PUBLISHER)


def test_a_release_is_offered_with_its_file_and_notes(copy: Copy, server: UpdateServer) -> None:
    server.answers["stable.json"] = good()
    found = copy.look()
    assert (found.standing, found.release.version) == (Standing.OFFERED, "1.2.0")
    assert found.file == release().files["windows-setup"]
    assert found.release.notes_in("vi") == "Mới"
    assert found.release.notes_in("ta").startswith("Added")
    assert copy.memory.seen(f"{server.url}/stable.json") == 12
    assert server.asked == ["/stable.json"]


class Refusal(NamedTuple):
    answer: Callable[[], Answer]
    words: str


def changed(**other: object) -> Callable[[], Answer]:
    """A manifest that was properly signed although it says something else."""
    document = {**json.loads(manifest()), **other}
    return lambda: signed(json.dumps(document).encode(), PUBLISHER)


def pointing_to(url: str, **other: object) -> Callable[[], Answer]:
    entry = {"url": url, "size": len(SETUP), "sha256": "0" * 64, **other}
    return changed(files={"windows-setup": entry})


def redirect(peer: Peer) -> None:
    where = f"Location: {peer.server.url}/elsewhere.json"
    plain(peer, b"", "302 Found", where)


def cut_off(peer: Peer) -> None:
    peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
    peer.sock.close()


REFUSALS = {
    "unsigned": Refusal(lambda: packed(Envelope(manifest(), ())), "not signed"),
    "by a stranger": Refusal(lambda: signed(manifest(), STRANGER), "maker of this copy"),
    "under another's name": Refusal(
        lambda: packed(Envelope(manifest(), (replace(PUBLISHER.signature(b""), value=bytes(64)),))),
        "changed after it was signed",
    ),
    "signature of something else": Refusal(
        lambda: packed(Envelope(manifest(), (PUBLISHER.signature(b"{}"),))), "changed after"
    ),
    "a short signature": Refusal(
        lambda: packed(Envelope(manifest(), (replace(PUBLISHER.signature(b""), value=b"x"),))),
        "changed after",
    ),
    "one good and one false signature": Refusal(
        lambda: packed(
            Envelope(
                manifest(),
                (PUBLISHER.signature(manifest()), PUBLISHER.signature(b"another")),
            )
        ),
        "changed after",
    ),
    "another product": Refusal(changed(product="otherdeck"), "another program"),
    "another channel": Refusal(changed(channel="beta"), "another channel"),
    "a newer format": Refusal(changed(format=2), "newer Calldeck"),
    "expired": Refusal(changed(expires=NOW.isoformat()), "expired"),
    "no zone": Refusal(changed(expires="2030-01-01T00:00:00"), "does not say"),
    "a sequence of text": Refusal(changed(sequence="13"), "does not say"),
    "no version": Refusal(changed(version="latest"), "does not say"),
    "http elsewhere": Refusal(pointing_to("http://downloads.example.org/a.exe"), "not safe"),
    "a file": Refusal(pointing_to("file:///etc/passwd"), "not safe"),
    "ftp": Refusal(pointing_to("ftp://downloads.example.org/a.exe"), "not safe"),
    "a password in it": Refusal(pointing_to("https://a:b@example.org/a.exe"), "not safe"),
    "a command in it": Refusal(pointing_to("https://example.org/$(reboot)/a.exe"), "not safe"),
    "not an installer": Refusal(pointing_to("https://example.org/a.sh"), "does not say"),
    "no size": Refusal(pointing_to("https://example.org/a.exe", size=-1), "does not say"),
    "no checksum": Refusal(pointing_to("https://example.org/a.exe", sha256="0"), "does not say"),
    "signed nonsense": Refusal(lambda: signed(b"[1, 2", PUBLISHER), "no release"),
    "too large": Refusal(lambda: good() + b" " * LARGEST, "too large"),
    "endless": Refusal(lambda: endless, "too large"),
    "deep": Refusal(lambda: b"[" * 100_000, "no release"),
    "HTML": Refusal(lambda: b"<!doctype html><title>Sign in to the hotel</title>", "no release"),
    "empty": Refusal(lambda: b"", "no release"),
    "blanks around it": Refusal(lambda: b" " + good(), "changed on its way"),
    "redirect": Refusal(lambda: redirect, "not followed"),
    "an error": Refusal(lambda: lambda peer: plain(peer, good(), "500 Oh no"), "Nothing was"),
    "hangs": Refusal(lambda: hangs, "Nothing was"),
    "hangs up": Refusal(lambda: lambda peer: peer.sock.close(), "Nothing was"),
    "cut off": Refusal(lambda: cut_off, "Nothing was"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_it_is_refused_in_plain_words_and_nothing_changes(
    copy: Copy, server: UpdateServer, name: str
) -> None:
    refusal = REFUSALS[name]
    server.answers["stable.json"] = signed(manifest(sequence=11), PUBLISHER)
    copy.look()
    before = copy.state

    server.answers["stable.json"] = refusal.answer()
    with pytest.raises(CalldeckError) as caught:
        copy.look()
    assert refusal.words in caught.value.message
    assert "Nothing was changed." in caught.value.message
    assert caught.value.title
    assert caught.value.hint
    assert copy.state == before
    assert server.asked == ["/stable.json"] * 2  # never anywhere else

    server.answers["stable.json"] = good()  # and the good one is taken afterwards
    assert copy.look().standing is Standing.OFFERED


ENVELOPE = good()


@given(st.integers(0, len(ENVELOPE) - 1), st.integers(1, 255))
def test_no_byte_can_be_changed(at: int, bits: int) -> None:
    forged = bytearray(ENVELOPE)
    forged[at] ^= bits
    with pytest.raises(ReleaseRefused):
        read_manifest(opened(read_envelope(bytes(forged)), [PUBLISHER.public]))


@given(st.binary(max_size=300))
def test_anything_at_all_is_refused(raw: bytes) -> None:
    for answer in (raw, signed(raw, STRANGER)):
        with pytest.raises(ReleaseRefused):
            read_manifest(opened(read_envelope(answer), [PUBLISHER.public]))


def test_what_is_older_than_what_was_seen_is_refused_also_after_a_restart(
    copy: Copy, server: UpdateServer
) -> None:
    old = signed(manifest(sequence=12), PUBLISHER)
    server.answers["stable.json"] = signed(manifest(sequence=13, version="1.3"), PUBLISHER)
    assert copy.look().release.version == "1.3"
    server.answers["stable.json"] = old
    later = replace(copy)
    with pytest.raises(ReleaseRefused, match="refused") as caught:
        later.look()
    assert "older" in caught.value.message
    server.answers["stable.json"] = signed(manifest(sequence=13, version="1.3"), PUBLISHER)
    assert later.look().release.sequence == 13


@pytest.mark.parametrize("version", ["1.1.0", "1.1", "1.1.0rc1", "1.0.9", "0.1", "1.1.0.dev9"])
def test_nothing_older_and_nothing_equal_is_offered(
    copy: Copy, server: UpdateServer, version: str
) -> None:
    server.answers["stable.json"] = signed(manifest(version=version), PUBLISHER)
    found = copy.look()
    assert (found.standing, found.file) == (Standing.NOT_NEWER, None)


def test_a_system_that_is_too_old_and_a_package_that_is_not_made(
    copy: Copy, server: UpdateServer
) -> None:
    server.answers["stable.json"] = good()
    copy.installed = replace(INSTALLED, system_version="6.3.9600")
    found = copy.look()
    assert (found.standing, found.needed) == (Standing.SYSTEM_TOO_OLD, "Windows 10.0.17763")
    copy.installed = replace(INSTALLED, package="snap")
    assert copy.look().standing is Standing.NOT_FOR_PACKAGE


def test_a_key_is_changed_in_two_steps(copy: Copy, server: UpdateServer) -> None:
    old, both = copy, replace(copy, keys=(PUBLISHER.public, SUCCESSOR.public))
    new = replace(copy, keys=(SUCCESSOR.public,))
    server.answers["stable.json"] = signed(manifest(), PUBLISHER, SUCCESSOR)
    for each in (old, both, new):
        assert each.look().standing is Standing.OFFERED
    server.answers["stable.json"] = signed(manifest(), SUCCESSOR)
    assert both.look().standing is Standing.OFFERED
    assert new.look().standing is Standing.OFFERED
    with pytest.raises(ReleaseRefused):
        old.look()


# Where updates come from


@pytest.mark.parametrize(
    ("address", "key", "channel", "locked", "demo", "words"),
    [
        ("", "", "stable", False, False, "not installed from a release"),
        ("https://example.org", "", "stable", False, False, "not installed from a release"),
        ("https://example.org", "c2hvcnQ=", "stable", False, False, "key for updates"),
        ("https://example.org", "no key", "stable", False, False, "key for updates"),
        ("http://example.org", PUBLISHER.public_text, "stable", False, False, "https://"),
        ("ftp://example.org", PUBLISHER.public_text, "beta", False, False, "https://"),
        ("https://example.org", PUBLISHER.public_text, "off", False, False, "settings"),
        ("https://example.org", PUBLISHER.public_text, "off", True, False, "organisation"),
        ("https://example.org", PUBLISHER.public_text, "stable", False, True, "demo"),
    ],
    ids=[
        "checkout",
        "no key",
        "short key",
        "no base64",
        "http",
        "ftp",
        "off",
        "locked off",
        "demo",
    ],
)
def test_why_nobody_is_asked(
    address: str, key: str, channel: str, locked: bool, demo: bool, words: str
) -> None:
    assert words in source_of(address, key, channel, locked=locked, demo=demo).reason


def test_an_organisation_may_announce_itself() -> None:
    keys = f"{PUBLISHER.public_text}, {SUCCESSOR.public_text}"
    source = source_of("https://it.example.org/x/", keys, "beta", locked=True, demo=False)
    assert source.url == "https://it.example.org/x/beta.json"
    assert source.keys == (PUBLISHER.public, SUCCESSOR.public)
    assert source.reason == ""


# Files


def setup_of(server: UpdateServer) -> ReleaseFile:
    return release(server.url).files["windows-setup"]


def test_an_installer_gets_its_name_when_it_is_what_was_announced(
    copy: Copy, server: UpdateServer
) -> None:
    file = setup_of(server)
    server.answers[file.name] = SETUP
    path = copy.fetch(file)
    assert path.read_bytes() == SETUP
    assert path.name == "calldeck-1.2.0-setup.exe"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert copy.fetch(file) == path
    assert len(server.asked) == 1  # it is there already
    path.write_bytes(b"MZ of somebody else")
    assert copy.run(lambda updates: updates.still_good(file)) is None
    assert not path.exists()


WRONG: dict[str, Answer] = {
    "another one": SETUP[:-1] + b"!",
    "too short": SETUP[:-1],
    "too long": SETUP + b"!",
    "nothing": b"",
    "endless": endless,
    "hangs": hangs,
    "redirect": redirect,
    "an error": lambda peer: plain(peer, SETUP, "403 Forbidden"),
}


@pytest.mark.parametrize("name", WRONG)
def test_anything_else_is_deleted_and_said_so(copy: Copy, server: UpdateServer, name: str) -> None:
    file = setup_of(server)
    server.answers[file.name] = WRONG[name]
    with pytest.raises(CalldeckError) as caught:
        copy.fetch(file)
    assert "othing was" in caught.value.message
    if isinstance(WRONG[name], bytes):
        assert isinstance(caught.value, WrongFile)
        assert "deleted" in caught.value.message
    assert list((copy.folder / "updates").iterdir()) == []


def test_who_stops_waits_for_nobody_and_nothing_is_left(copy: Copy, server: UpdateServer) -> None:
    file, gate, copy.patience = setup_of(server), threading.Event(), 10
    server.answers[file.name] = slowly(SETUP, lambda: gate.wait(10))

    async def act(updates: Updates) -> None:
        told: list[int] = []
        task = asyncio.create_task(updates.fetch(file, told.append))
        await until(lambda: bool(told))
        task.cancel()
        await asyncio.wait([task])
        folder = copy.folder / "updates"
        await until(lambda: not list(folder.iterdir()))  # while the server still hangs
        assert task.cancelled()
        gate.set()

    copy.run(act)


def test_a_full_disk_is_told_before_anything_is_fetched(
    copy: Copy, server: UpdateServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(copy.folder)._replace(free=SPARE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StorageFailed, match="not enough room") as caught:
        copy.fetch(setup_of(server))
    assert "200 MB are free" in caught.value.hint
    assert server.asked == []


def test_installers_that_nobody_needs_are_removed(copy: Copy, server: UpdateServer) -> None:
    file = setup_of(server)
    server.answers[file.name] = SETUP
    path = copy.fetch(file)
    (path.parent / "calldeck-1.1.0-setup.exe").write_bytes(b"old")
    (path.parent / "calldeck-1.1.0-setup.exe-1.part").write_bytes(b"half")
    part = path.parent / f"{file.name}-1.part"
    part.write_bytes(b"on its way")
    server.answers["stable.json"] = signed(manifest(url=server.url), PUBLISHER)
    copy.look()
    assert set(path.parent.iterdir()) == {path, part}
    server.answers["stable.json"] = signed(manifest(version="1.1"), PUBLISHER)
    copy.look()
    assert list(path.parent.iterdir()) == []
