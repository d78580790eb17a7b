"""What Debian wants besides the files: documents in its form, ``xz``, a signature.

nfpm packs with a compressor of its own, whose result is 7 MB larger; a ``.deb`` is an archive
of ``ar`` with three members, so the last one is replaced.
https://man7.org/linux/man-pages/man5/deb.5.html
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import desktop_files
import project
import yaml

SOURCES = project.ROOT / "packaging" / "linux"
_START = b"!<arch>\n"


def write_documents(folder: Path) -> None:
    """Copyright, list of changes and examples, in the folder of the package's documents."""
    examples = folder / "examples"
    examples.mkdir(parents=True)
    shutil.copyfile(SOURCES / "copyright", folder / "copyright")
    for file in sorted((SOURCES / "examples").iterdir()):
        shutil.copyfile(file, examples / file.name)
    desktop_files.zipped(changes(), folder / "changelog.gz")


def changes() -> str:
    """The newest part of CHANGELOG.md as Debian writes changes."""
    text = (project.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.split(r"^## ", text, flags=re.MULTILINE)[1]
    points = re.findall(r"^- (.+(?:\n[^\n#-].*)*)", newest, re.MULTILINE)
    lines = [f"  * {_folded(point)}" for point in points]
    when = format_datetime(datetime.fromtimestamp(project.epoch(), UTC))
    maintainer = yaml.safe_load((SOURCES / "nfpm.yaml").read_text(encoding="utf-8"))["maintainer"]
    head = f"calldeck ({project.system_version()}) stable; urgency=medium"
    return "\n".join([head, "", *lines, "", f" -- {maintainer}  {when}", ""])


def _folded(point: str) -> str:
    import textwrap

    plain = re.sub(r"[*`]", "", " ".join(point.split()))
    return textwrap.fill(plain, 76, subsequent_indent="    ", break_on_hyphens=False)


def compress(package: Path) -> None:
    """Pack the files of a package that nfpm left unpacked."""
    members = dict(_members(package.read_bytes()))
    data = project.BUILD / "data.tar"
    data.write_bytes(members.pop("data.tar"))
    packed = project.xz(data)
    members[packed.name] = packed.read_bytes()
    packed.unlink()
    _write(package, members)


def sign(package: Path, key: Path, passphrase: str) -> None:
    """Add the signature of its origin, as ``debsig-verify`` checks it."""
    members = dict(_members(package.read_bytes()))
    with tempfile.TemporaryDirectory() as ring:
        gpg = ["gpg", "--homedir", ring, "--batch", "--quiet", "--pinentry-mode", "loopback"]
        gpg += ["--passphrase-fd", "0"]
        subprocess.run([*gpg, "--import", str(key)], check=True, input=f"{passphrase}\n".encode())
        signed = subprocess.run(
            [*gpg, "--armor", "--detach-sign"],
            check=True,
            input=f"{passphrase}\n".encode() + b"".join(members.values()),
            capture_output=True,
        )
    members["_gpgorigin"] = signed.stdout
    _write(package, members)


def _members(archive: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content of each member of an ``ar`` archive."""
    at = len(_START)
    while at < len(archive):
        head = archive[at : at + 60]
        size = int(head[48:58])
        at += 60
        yield head[:16].decode().strip().rstrip("/"), archive[at : at + size]
        at += size + size % 2


def _write(package: Path, members: dict[str, bytes]) -> None:
    when = str(project.epoch())
    with package.open("wb") as file:
        file.write(_START)
        for name, content in members.items():
            file.write(f"{name:<16}{when:<12}{0:<6}{0:<6}{100644:<8}{len(content):<10}`\n".encode())
            file.write(content + b"\n" * (len(content) % 2))
