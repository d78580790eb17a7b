"""The commands by which a package of Linux is fetched, checked and installed."""

from __future__ import annotations

import shlex

from desktop.domain.releases import ReleaseFile

_INSTALL = {
    "linux-deb": "sudo apt install ./{name}",
    "linux-rpm": "sudo dnf install ./{name}",
    "linux-tar": "tar -xf {name}",
}


def commands(package: str, file: ReleaseFile) -> tuple[str, ...]:
    """What to type in a terminal, one command a line; each begins only if the one before did well.

    The checksum is that of the signed announcement, so that a server that was broken into cannot
    slip in another file. () for a package that Calldeck installs itself.
    """
    install = _INSTALL.get(package)
    if install is None:
        return ()
    name = shlex.quote(file.name)
    return (
        f"curl -fLO {shlex.quote(file.url)} &&",
        f"echo {shlex.quote(f'{file.sha256}  {file.name}')} | sha256sum -c &&",
        install.format(name=name),
    )
