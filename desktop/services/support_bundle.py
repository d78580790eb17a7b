"""Writes a support bundle: one ZIP of everything support asks for, and nothing private.

It goes where a person wants it and nowhere else: nothing is sent.
"""

from __future__ import annotations

import errno
import getpass
import io
import os
import secrets
import socket
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop import __version__
from desktop.domain.account import Account
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import listed, say
from desktop.providers.trace import Exchanged, Heard
from desktop.services.scrubbing import Scrubber
from desktop.services.trace_file import encoded, head_of, line_of

TRACE = "trace.jsonl"
_MOST_LOG = 2_000_000
"""Bytes of a log file that are taken, from its end."""
_LINES_AT_ONCE = 500
_LEFT_OUT = "[a line was left out: it held something private]\n"

Tell = Callable[[int, int], None]


class BundleFailed(CalldeckError):
    """The bundle could not be written."""

    title = say("The support bundle was not saved.")
    message = say("Nothing half-written was left behind.")


@dataclass(frozen=True, slots=True)
class BundleSources:
    """What a bundle is made of.

    Attributes:
        trace: Requests, answers and what live feeds told, oldest first.
        account: Who is signed in.
        logs: Folder of the log files.
        report: What the diagnostics say, as text.
        settings: Which settings are set, as text.
    """

    trace: Sequence[Exchanged | Heard] = ()
    account: Account | None = None
    logs: Path | None = None
    report: str = ""
    settings: str = ""


@dataclass(frozen=True, slots=True)
class BundledFile:
    """One file in the bundle.

    Attributes:
        name: Its name.
        size: Bytes, unpacked.
    """

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class SupportBundle:
    """A bundle that was written.

    Attributes:
        path: Where it is.
        size: Bytes of the file.
        files: What is in it.
    """

    path: Path
    size: int
    files: tuple[BundledFile, ...] = field(default=())

    def read(self, name: str) -> str:
        """The text of one of its files.

        Raises:
            BundleFailed: It is no longer there.
        """
        try:
            with zipfile.ZipFile(self.path) as bundle:
                return bundle.read(name).decode("utf-8", "replace")
        except (OSError, KeyError, zipfile.BadZipFile) as error:
            raise BundleFailed(
                say("The support bundle can no longer be read."),
                say("It was moved, changed or removed since it was saved."),
                say("Save it again."),
            ) from error


def bundle_name(now: float) -> str:
    """The name that a bundle is given, such as ``calldeck-support-2026-11-27-1340.zip``."""
    return time.strftime("calldeck-support-%Y-%m-%d-%H%M.zip", time.localtime(now))


def write_bundle(path: Path, sources: BundleSources, tell: Tell = lambda *_: None) -> SupportBundle:
    """Write the bundle; it is complete or not there at all, and only its owner may read it.

    Args:
        path: Where to; a file that is there is replaced.
        sources: What it is made of.
        tell: Told now and then how many steps are done of how many; what it raises ends the work
            and leaves no file behind.

    Raises:
        BundleFailed: It cannot be written; what was there before still is.
    """
    packed = io.BytesIO()  # whole, before a file is begun: the program may be quit meanwhile
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in _contents(sources, tell):
            bundle.writestr(name, text.encode("utf-8", "replace"))  # JSON may have half characters
        files = tuple(BundledFile(one.filename, one.file_size) for one in bundle.filelist)
    part = path.parent / f".{path.name}.{secrets.token_hex(4)}.part"
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as opened:
            opened.write(packed.getbuffer())
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(path)
        return SupportBundle(path, path.stat().st_size, files)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = say("The disk is full.") if full else (error.strerror or "")
        message = listed([reason, BundleFailed.message], " ")
        hint = say("Make room, or choose another place.") if full else say("Choose another place.")
        raise BundleFailed(message=message, hint=hint) from error
    finally:
        with suppress(OSError):  # where no file can be made, none can be removed either
            part.unlink(missing_ok=True)


def _contents(sources: BundleSources, tell: Tell) -> Iterator[tuple[str, str]]:
    """Every file with its text; read and learned first, then written without what is private."""
    written = time.time()
    logs = list(_logs(sources.logs)) if sources.logs else []
    texts = [("report.txt", sources.report), ("settings.txt", sources.settings), *logs]
    texts = [(name, text) for name, text in texts if text]
    total = 2 * (len(sources.trace) + sum(map(_steps, (text for _, text in texts))))
    done = 0

    def count(steps: int = 1) -> None:
        nonlocal done
        done += steps
        tell(done, total)

    scrubber = Scrubber(_of_this_computer())
    for entry in sources.trace:
        scrubber.line(entry)
        count()
    if sources.account:
        scrubber.identifier(sources.account.user)
        scrubber.pseudonyms.name(sources.account.name)
    for _, text in texts:
        for lines in _pieces(text):
            scrubber.text(lines)
            count()
    scrubber.settle()
    names = [name for name, _ in texts] + ([TRACE] if sources.trace else [])
    yield "README.txt", _readme(written, names)
    for name, text in texts:
        yield name, "".join(_scrubbed(scrubber, text, count))
    if sources.trace:
        rows = [encoded(head_of(scrubber, written, sources.account))]
        for entry in sources.trace:
            rows.append(line_of(scrubber, entry))
            count()
        yield TRACE, "".join(rows)


def _scrubbed(scrubber: Scrubber, text: str, count: Callable[[], None]) -> Iterator[str]:
    for lines in _pieces(text):
        done = scrubber.text(lines)
        if scrubber.holds(done):
            each = done.splitlines(keepends=True)
            done = "".join(_LEFT_OUT if scrubber.holds(row) else row for row in each)
        yield done
        count()


def _logs(folder: Path) -> Iterator[tuple[str, str]]:
    """Log and crash files, the newest part of each; one that cannot be read says so."""
    for file in sorted((*folder.glob("calldeck.log*"), *folder.glob("*crash*"))):
        try:
            with file.open("rb") as opened:
                if cut := max(0, os.fstat(opened.fileno()).st_size - _MOST_LOG):
                    opened.seek(cut)
                    opened.readline()  # half of a name or number would not be known as one
                text = opened.read(_MOST_LOG).decode("utf-8", "replace")
        except OSError as error:
            text = f"This file could not be read: {error.strerror}\n"
        yield f"logs/{file.name}", text


def _pieces(text: str) -> Iterator[str]:
    lines = text.splitlines(keepends=True)
    for start in range(0, len(lines), _LINES_AT_ONCE):
        yield "".join(lines[start : start + _LINES_AT_ONCE])


def _steps(text: str) -> int:
    return sum(1 for _ in _pieces(text))


def _of_this_computer() -> dict[str, str]:
    """What names this computer and its user, and what stands for each."""
    host = socket.gethostname()
    found = {host: "this-computer", host.partition(".")[0]: "this-computer"}
    with suppress(RuntimeError):  # a number without a user
        found[str(Path.home())] = "~"
    with suppress(OSError, KeyError, ImportError):
        found[getpass.getuser()] = "user"
    return {real: instead for real, instead in found.items() if real not in ("/", "localhost")}


_ABOUT = {
    "report.txt": "versions, and what the diagnosis found",
    "settings.txt": "which settings were changed; of texts the length",
    TRACE: "the newest requests to the providers, and answers",
    "logs/": "what Calldeck noted while it ran",
}


def _readme(written: float, names: Sequence[str]) -> str:
    listed = "\n".join(
        f"  {name:<18} {next((about for key, about in _ABOUT.items() if name.startswith(key)), '')}"
        for name in names
    )
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(written))
    return f"""Calldeck support bundle
=======================

Made by Calldeck {__version__} on {when},
on the computer of the person who had the problem. It was sent nowhere:
whoever has this file was given it by that person.

What is in it
{listed}

What is not in it
  No passwords, secrets, tokens or keys: dots stand in their place.
  No real phone numbers, names, e-mail addresses, ids or notes. Made-up
  ones stand in their place, the same for the same in all files, so that
  it can still be seen what belongs together. A made-up phone number
  keeps its country and its length. What was drawn was thrown away:
  nobody can turn it back. What could not be read was left out.

How to look at it
  Every file is plain text. To open Calldeck on what was recorded, on
  this computer alone, with what the providers answered:
      calldeck --replay FILE
"""
