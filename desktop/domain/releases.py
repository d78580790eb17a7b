"""What a publisher says about a release: version, notes, files; JSON, whose signature was checked.

See :mod:`desktop.domain.release_envelope` for what it comes in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from desktop.domain.addresses import is_loopback
from desktop.domain.release_envelope import ReleaseRefused
from desktop.domain.versions import order_of
from desktop.domain.wording import say

FORMAT, PRODUCT = 1, "calldeck"
LARGEST_FILE = 2_000_000_000
ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "linux-deb": ".deb",
        "linux-rpm": ".rpm",
        "linux-tar": ".tar.xz",
        "windows-setup": ".exe",
        "macos-dmg": ".dmg",
    }
)
"""How the file of each kind of package ends."""
_LONGEST_NOTES = 20_000
# Nothing that a shell or a person could take for something else: it is shown in a command.
_URL = re.compile(r"https?://[A-Za-z0-9.\[\]:-]+/[A-Za-z0-9._~+%/-]{1,400}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~+-]{0,120}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """The file of a release for one kind of package.

    Attributes:
        url: Where it is; https, or http on this computer.
        size: Bytes.
        sha256: 64 hexadecimal digits.
    """

    url: str
    size: int
    sha256: str

    @property
    def name(self) -> str:
        """Its file name."""
        return self.url.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the program that may be had.

    Attributes:
        channel: ``stable`` or ``beta``.
        sequence: Grows with every manifest of the channel, so that an old one is known as such.
        version: Such as ``1.2.0``.
        published: When.
        expires: Until when the manifest holds.
        minimum: The oldest version of each system that it runs on: ``windows``, ``macos``, and
            ``linux``, that is its C library.
        notes: What is new, plain text by language.
        files: By kind of package; see ``ENDINGS``.
    """

    channel: str
    sequence: int
    version: str
    published: datetime
    expires: datetime
    minimum: Mapping[str, str]
    notes: Mapping[str, str]
    files: Mapping[str, ReleaseFile]

    def notes_in(self, language: str) -> str:
        """What is new in a language; else in English, or in any that there is."""
        for wanted in (language, "en", *self.notes):
            if text := self.notes.get(wanted):
                return text
        return ""


def is_safe_url(url: str) -> bool:
    """Whether it is https, or http to this computer, and names a host and nobody's password."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.username or parts.password or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def written(release: Release) -> bytes:
    """The one way in which a manifest is written."""
    document = {
        "format": FORMAT,
        "product": PRODUCT,
        "channel": release.channel,
        "sequence": release.sequence,
        "version": release.version,
        "published": release.published.isoformat(),
        "expires": release.expires.isoformat(),
        "minimum": dict(release.minimum),
        "notes": dict(release.notes),
        "files": {
            kind: {"url": file.url, "size": file.size, "sha256": file.sha256}
            for kind, file in release.files.items()
        },
    }
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def read_manifest(payload: bytes) -> Release:
    """Read a payload whose signature was found good; what is not known in it is passed over.

    Raises:
        ReleaseRefused: It is of another product or format, or does not hold what it should.
    """
    try:
        document = json.loads(payload)
        product, version = document["product"], document["format"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ReleaseRefused(say("It is no release of Calldeck.")) from None
    if product != PRODUCT:
        raise ReleaseRefused(say("It is a release of another program."))
    if version != FORMAT:
        raise ReleaseRefused(
            say("It is meant for a newer Calldeck than this one."),
            say("Install the newest version by hand, or ask your IT department."),
        )
    try:
        return _release(document)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise ReleaseRefused(say("It does not say what a release has to say.")) from None


def _release(document: Mapping[str, Any]) -> Release:
    files = {
        kind: _file(kind, entry) for kind, entry in document["files"].items() if kind in ENDINGS
    }
    notes = _texts(document["notes"])
    if any(len(text) > _LONGEST_NOTES for text in notes.values()):
        raise ValueError("notes of more than anybody reads")
    order_of(document["version"])
    return Release(
        channel=_text(document["channel"]),
        sequence=_whole(document["sequence"], 2**53),
        version=document["version"],
        published=_moment(document["published"]),
        expires=_moment(document["expires"]),
        minimum=MappingProxyType(_texts(document["minimum"])),
        notes=MappingProxyType(notes),
        files=MappingProxyType(files),
    )


def _file(kind: str, entry: Mapping[str, Any]) -> ReleaseFile:
    url, sha256 = _text(entry["url"]), _text(entry["sha256"])
    file = ReleaseFile(url, _whole(entry["size"], LARGEST_FILE), sha256)
    if not _URL.fullmatch(url) or not is_safe_url(url):
        raise ReleaseRefused(say("It points to an address that is not safe: only https is."))
    if not _SHA256.fullmatch(sha256):
        raise ValueError("no checksum")
    if not _NAME.fullmatch(file.name) or not file.name.endswith(ENDINGS[kind]):
        raise ValueError("no file of this kind")
    return file


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _texts(value: Any) -> dict[str, str]:
    return {_text(name): _text(text) for name, text in value.items()}


def _whole(value: Any, most: int) -> int:
    if type(value) is not int or not 0 < value <= most:
        raise ValueError("no number")
    return value


def _moment(value: Any) -> datetime:
    found = datetime.fromisoformat(_text(value))
    if found.tzinfo is None:
        raise ValueError("no zone")
    return found
