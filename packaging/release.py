"""Announces releases: keys, the signed manifest, and what the program is told of both.

``python packaging/release.py VERB``; README.md says how a key comes to be and how it is changed.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import project

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

sys.path.insert(0, str(project.ROOT))  # what checks a manifest here is what checks it everywhere

from desktop.domain.release_envelope import (
    Envelope,
    ReleaseRefused,
    Signature,
    key_id,
    packed,
    read_envelope,
    read_keys,
)
from desktop.domain.releases import (
    ENDINGS,
    Release,
    ReleaseFile,
    is_safe_url,
    read_manifest,
    written,
)
from desktop.services.release_signatures import opened
from desktop.storage.update_files import digest_of

ADDRESS, PUBLIC, PRIVATE = (
    "CALLDECK_UPDATE_ADDRESS",
    "CALLDECK_RELEASE_PUBLIC_KEY",
    "CALLDECK_RELEASE_KEY_FILE",
)
MANIFEST = project.DIST / "manifest.json"
ORIGIN = "release.toml"
"""Where the program reads who announces its releases."""
MINIMUM = {"linux": "2.35", "windows": "10.0.17763", "macos": "13.0"}
"""What Qt 6.11 runs on; of Linux the C library."""
LASTS = 90  # days
_LONGEST = 6_000  # characters of notes


def keygen(file: Path) -> None:
    """Make a private key that only its owner may read, and print its public key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        opened_file = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise SystemExit(f"{file} exists; a key is never overwritten.") from None
    with os.fdopen(opened_file, "wb") as private:
        private.write(content)
    print(public_of(key))


def public_of(key: Ed25519PrivateKey) -> str:
    """The public key, as the program is told it."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def manifest(base_url: str, channel: str, translated: Sequence[str] = ()) -> Release:
    """Describe what lies in ``dist/``, as ``dist/manifest.json``.

    Args:
        base_url: Where the files will be found.
        channel: ``stable`` or ``beta``.
        translated: Notes in other languages, as ``vi=FILE``.
    """
    if not is_safe_url(base_url):
        raise SystemExit(f"{base_url} is no address that Calldeck reads: only https is.")
    now = datetime.now(UTC).replace(microsecond=0)
    release = Release(
        channel=channel,
        sequence=int(now.timestamp()),
        version=project.version(),
        published=now,
        expires=now + timedelta(days=LASTS),
        minimum=MINIMUM,
        notes={"en": notes(), **dict(_translated(entry) for entry in translated)},
        files=files(base_url),
    )
    payload = written(release)
    read_manifest(payload)
    MANIFEST.write_bytes(payload)
    print(f"  {MANIFEST.name}: {release.version}, {channel}, {', '.join(release.files)}")
    return release


def files(base_url: str) -> dict[str, ReleaseFile]:
    """The packages in ``dist/`` by kind; of each kind there may be one."""
    found = {}
    for kind, ending in ENDINGS.items():
        paths = sorted(project.DIST.glob(f"*{ending}"))
        if len(paths) > 1:
            raise SystemExit(f"Which one is it? {', '.join(path.name for path in paths)}")
        for path in paths:
            url = f"{base_url.rstrip('/')}/{path.name}"
            found[kind] = ReleaseFile(url, path.stat().st_size, digest_of(path))
    if not found:
        raise SystemExit(f"There is no package in {project.DIST.name}/: build them first.")
    return found


def notes(file: Path = project.ROOT / "CHANGELOG.md") -> str:
    """The newest section of the changelog, as plain text."""
    text = file.read_text(encoding="utf-8")
    sections = re.split(r"^## .*$", text, flags=re.MULTILINE)
    if len(sections) < 2:
        raise SystemExit(f"{file.name} has no section.")
    lines: list[str] = []
    for line in sections[1].strip().splitlines():
        if line.startswith("  ") and lines:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.removeprefix("### ").rstrip())
    plain = re.sub(r"[`*]|\[([^]]*)\]\([^)]*\)", r"\1", "\n".join(lines))
    if len(plain) > _LONGEST:
        plain = plain[:_LONGEST].rpartition("\n")[0] + "\n…"
    return plain


def sign(channel_file: Path | None = None) -> Path:
    """Sign ``dist/manifest.json`` with each key that is set; returns the announcement."""
    payload = MANIFEST.read_bytes()
    signatures = []
    for key in _private_keys():
        public = key.public_key().public_bytes_raw()
        signatures.append(Signature(key_id(public), key.sign(payload)))
    target = channel_file or project.DIST / f"{read_manifest(payload).channel}.json"
    target.write_bytes(packed(Envelope(payload, tuple(signatures))))
    print(f"  {target.name}: signed by {', '.join(each.key for each in signatures)}")
    return target


def verify(announcement: Path, keys: str) -> Release:
    """Check an announcement, and the files beside it, with the very code of the program."""
    release = read_manifest(opened(read_envelope(announcement.read_bytes()), read_keys(keys)))
    for file in release.files.values():
        path = announcement.parent / file.name
        if path.exists() and (path.stat().st_size, digest_of(path)) != (file.size, file.sha256):
            raise ReleaseRefused(f"{path.name} is not what was announced.")
    print(f"  {release.version}, {release.channel}, until {release.expires:%d %b %Y}: good")
    return release


def origin() -> None:
    """Tell the frozen program where releases are announced, if that is set; else it asks nobody."""
    address, keys = os.environ.get(ADDRESS, ""), os.environ.get(PUBLIC, "")
    if not address or not keys:
        print(f"  {ADDRESS} and {PUBLIC} are not set: this build looks for no updates")
        return
    write_origin(project.FOLDER, address, keys)


def write_origin(folder: Path, address: str, keys: str) -> Path:
    """Write it among the resources of a frozen program; returns where it is."""
    resources = next((path.parent for path in folder.rglob("resources/icons")), None)
    if resources is None:
        raise SystemExit(f"{folder.name} has no resources: freeze the program first.")
    if not is_safe_url(address):
        raise SystemExit(f"{ADDRESS} has to begin with https://.")
    try:
        count = len(read_keys(keys))
    except ValueError:
        raise SystemExit(f"{PUBLIC} is no public key in base64.") from None
    words = " ".join(keys.replace(",", " ").split())
    target = resources / ORIGIN
    text = f"address = {json.dumps(address)}\nkeys = {json.dumps(words)}\n"
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"  {target.relative_to(folder)}: {address}, {count} public key{'s' * (count > 1)}")
    return target


def release() -> None:
    """Announce what was built, if there is a key to sign with."""
    if not os.environ.get(PRIVATE):
        print(f"  {PRIVATE} is not set: unsigned, no manifest")
        return
    address = os.environ.get(ADDRESS, "")
    manifest(address, os.environ.get("CALLDECK_RELEASE_CHANNEL", "stable"))
    announcement = sign()
    own = " ".join(public_of(key) for key in _private_keys())
    verify(announcement, os.environ.get(PUBLIC) or own)


def _private_keys() -> list[Ed25519PrivateKey]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    names = [name for name in os.environ.get(PRIVATE, "").split(os.pathsep) if name]
    if not names:
        raise SystemExit(f"{PRIVATE} is not set: it names the file of the private key.")
    keys = []
    for name in names:
        try:
            key = load_pem_private_key(Path(name).read_bytes(), password=None)
        except (OSError, ValueError, TypeError) as error:
            raise SystemExit(f"{name} cannot be used: {error}") from None
        if not isinstance(key, Ed25519PrivateKey):
            raise SystemExit(f"{name} is no Ed25519 key.")
        keys.append(key)
    return keys


def _translated(entry: str) -> tuple[str, str]:
    language, _, file = entry.partition("=")
    if not file:
        raise SystemExit(f"{entry} should be like vi=FILE.")
    return language, Path(file).read_text(encoding="utf-8").strip()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verb = verbs.add_parser("keygen", help="make a private key, print its public key")
    verb.add_argument("file", type=Path)
    verb = verbs.add_parser("manifest", help="describe the packages in dist/")
    verb.add_argument("--base-url", default=os.environ.get(ADDRESS, ""))
    verb.add_argument("--channel", choices=("stable", "beta"), default="stable")
    verb.add_argument("--notes", action="append", default=[], metavar="LANGUAGE=FILE")
    verbs.add_parser("sign", help=f"sign dist/manifest.json with {PRIVATE}")
    verb = verbs.add_parser("verify", help="check an announcement as the program does")
    verb.add_argument("file", type=Path)
    verb.add_argument("--key", default=os.environ.get(PUBLIC, ""))
    given = parser.parse_args(arguments)
    try:
        match given.verb:
            case "keygen":
                keygen(given.file)
            case "manifest":
                manifest(given.base_url, given.channel, given.notes)
            case "sign":
                sign()
            case "verify":
                verify(given.file, given.key)
    except ReleaseRefused as error:
        print(f"{error.title} {error.message}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
