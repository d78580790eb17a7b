"""Computers with nothing but Debian 12 on them, to install packages on; root only.

Each is a debootstrap under an overlay, so that a test gets a clean one at once and nothing of it
stays. Its processes run in the same network and process space as the tests.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.sandbox import REPOSITORY

CACHE = REPOSITORY / "build" / "fresh"
AGENT, AGENT_ID = "agent", 65534
"""A person there. The display and the buses are served from here, by programs that must know the
number, too: it is that of ``nobody``, whom every Debian has."""
_RELEASE = "bookworm"
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# What lets this computer reach its package registries.
_APT = (
    "/etc/apt",
    "/etc/ssl/certs",
    "/usr/share/ca-certificates",
    "/usr/local/share/ca-certificates",
)


@dataclass(frozen=True)
class Computer:
    """A running Debian.

    Attributes:
        root: Its ``/``, as seen from here.
        changes: Everything that was changed since it was fresh; a layer for other computers.
    """

    root: Path
    changes: Path

    def words(self, *command: str | Path, as_agent: bool = False, **environment: str) -> list[str]:
        """The command line, from here, of a command there; the process keeps its id throughout."""
        home = f"/home/{AGENT}" if as_agent else "/root"
        person = ["setpriv", f"--reuid={AGENT_ID}", f"--regid={AGENT_ID}", "--clear-groups"]
        variables = {"PATH": _PATH, "HOME": home, "LANG": "C.UTF-8", **environment}
        return [
            *(
                "chroot",
                str(self.root),
                *(person if as_agent else ()),
                "env",
                "-i",
                f"--chdir={home}",
            ),
            *(f"{name}={value}" for name, value in variables.items()),
            *map(str, command),
        ]

    def run(
        self,
        *command: str | Path,
        as_agent: bool = False,
        fails: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> str:
        """Run a command to its end; returns what it printed.

        Raises:
            AssertionError: It did not end as it should; the text holds what it printed.
        """
        done = subprocess.run(
            self.words(*command, as_agent=as_agent, **(environment or {})),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert bool(done.returncode) == fails, f"{command} → {done.returncode}\n{done.stdout}"
        return done.stdout

    def apt(self, *arguments: str | Path) -> str:
        """``apt-get``, as a script of IT uses it."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        return self.run("apt-get", "-q", "-y", *arguments, environment=quiet)

    def end_all(self) -> None:
        """End every process there: a failed test may have left some."""
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if (entry / "root").readlink() == self.root:
                    os.kill(int(entry.name), signal.SIGKILL)
            except OSError:  # ended already
                continue

    def put(self, file: Path, place: str) -> str:
        """Copy a file of ours into a folder there; returns its path there."""
        folder = self.root / place.lstrip("/")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder)
        return f"{place}/{file.name}"

    def files(self) -> set[str]:
        """Every path there but those of people, logs, caches and what is mounted."""
        left_out = {"home", "proc", "sys", "dev", "tmp", "run", "root"}
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            place = Path(folder).relative_to(self.root)
            if place == Path():
                folders[:] = [name for name in folders if name not in left_out]
            if place in {
                Path("var/log"),
                Path("var/cache"),
                Path("var/lib/apt"),
                Path("var/lib/dpkg"),
            }:
                folders.clear()
                continue
            found.update(f"/{place / name}" for name in (*folders, *names))
        return found


@contextmanager
def computer(*layers: Path) -> Iterator[Computer]:
    """A fresh Debian, with the changes of other computers on it, the newest first."""
    base = _base()
    with ExitStack() as stack:
        work = Path(tempfile.mkdtemp(prefix="computer-", dir=CACHE))
        stack.callback(_remove, work)
        root, changes = work / "root", work / "changes"
        for folder in (root, changes, work / "work"):
            folder.mkdir()
        lower = ":".join(str(layer) for layer in (*layers, base))
        options = f"lowerdir={lower},upperdir={changes},workdir={work / 'work'}"
        _mount(stack, root, "-t", "overlay", "overlay", "-o", options)
        for name in ("proc", "sys", "dev", "tmp"):  # sockets of the display and the bus are in tmp
            _mount(stack, root / name, "--rbind", f"/{name}")
        yield Computer(root, changes)


def _mount(stack: ExitStack, place: Path, *how: str) -> None:
    subprocess.run(["mount", *how, str(place)], check=True)
    stack.callback(subprocess.run, ["umount", "-R", "-l", str(place)], check=False)
    # Not to the mounts of this computer: what is unmounted there stays here.
    subprocess.run(["mount", "--make-rslave", str(place)], check=True)


def _remove(work: Path) -> None:
    """Remove a computer; never through a mount that is still there, as of /dev and /tmp."""
    if f"/{work.name}/" not in Path("/proc/self/mounts").read_text():
        shutil.rmtree(work, ignore_errors=True)


def _base() -> Path:
    """The Debian under all; made once, which takes a minute."""
    base = CACHE / "base"
    if (CACHE / "base-is-whole").exists():
        return base
    shutil.rmtree(base, ignore_errors=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", _RELEASE]
    subprocess.run([*command, str(base), _mirror()], check=True, stdout=subprocess.DEVNULL)
    for place in _APT:
        if Path(place).exists():
            (base / place[1:]).mkdir(parents=True, exist_ok=True)
            subprocess.run(["cp", "-a", f"{place}/.", str(base / place[1:])], check=True)
    for place in ("/etc/resolv.conf", "/etc/hosts"):
        shutil.copy(place, base / place[1:])
    if (base / "etc/apt/sources.list.d/debian.sources").exists():
        (base / "etc/apt/sources.list").write_text("")
    (base / "var/cache/apt/archives").mkdir(parents=True, exist_ok=True)
    home = f"/home/{AGENT}"
    for command in (
        ["usermod", f"--login={AGENT}", f"--home={home}", "--shell=/bin/bash", "nobody"],
        ["install", "-d", "-m", "700", "-o", str(AGENT_ID), "-g", str(AGENT_ID), home],
        ["apt-get", "-qq", "update"],
    ):
        subprocess.run(["chroot", str(base), *command], check=True)
    (CACHE / "base-is-whole").touch()
    return base


def _mirror() -> str:
    """Where this computer gets Debian's packages from."""
    sources: Sequence[Path] = [Path("/etc/apt/sources.list")]
    sources = [*sources, *sorted(Path("/etc/apt/sources.list.d").glob("*"))]
    for file in sources:
        for line in file.read_text().splitlines() if file.exists() else ():
            words = line.split()
            if line.startswith("URIs:"):
                return words[1]
            if line.startswith("deb "):
                return next(word for word in words if "://" in word)
    return "http://deb.debian.org/debian"
