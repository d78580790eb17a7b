"""Freezes the program into one folder, ``build/package/calldeck``, that needs no Python.

What goes into it says ``contents.py``; how, ``freeze/calldeck.spec``.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path

import icu
import project

SPECIFICATION = project.ROOT / "packaging" / "freeze" / "calldeck.spec"

MADE_FROM = project.BUILD / "frozen-from"
"""Holds what the folder was made of."""


def build() -> None:
    """Make the folder anew; ends the build where something that it takes is missing."""
    if lacking := missing():
        raise SystemExit("The program cannot be frozen here. Missing: " + "; ".join(lacking))
    work = project.BUILD / "work"
    MADE_FROM.unlink(missing_ok=True)  # a build that is broken off leaves no folder to be used
    for folder in (project.FOLDER, work):
        shutil.rmtree(folder, ignore_errors=True)
    project.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", project.BUILD, "--workpath", work, SPECIFICATION),
        ],
        more={
            "PYTHONHASHSEED": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYINSTALLER_CONFIG_DIR": str(project.BUILD / "cache"),
        },
    )
    if sys.platform == "linux":
        icu.slim(project.FOLDER)
        forget_python(project.FOLDER)
    MADE_FROM.write_text(sources(), encoding="ascii")


def smoke() -> None:
    """Have what was frozen look at itself, with an empty home and no keyring."""
    program = project.FOLDER / ("calldeck.exe" if sys.platform == "win32" else "calldeck")
    with tempfile.TemporaryDirectory() as home:
        project.run(
            [program, "--settings-dir", home, "--self-test"],
            more={"HOME": home, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        )


def is_current() -> bool:
    """Whether the folder is there and was made of what the checkout holds now."""
    made = MADE_FROM.read_text(encoding="ascii") if MADE_FROM.exists() else ""
    return project.FOLDER.exists() and made == sources()


def sources() -> str:
    """A digest of all that the folder is made of, but the libraries: the lock file tells those."""
    digest = hashlib.sha256(f"{sys.version} {project.ROOT}".encode())
    for place in ("desktop", "resources", "packaging", "pyproject.toml", "requirements.lock"):
        path = project.ROOT / place
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and file.suffix not in {".pyc", ".qm", ".md"}:
                digest.update(f"{file.relative_to(project.ROOT)}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def forget_python(folder: Path) -> None:
    """Erase from the libraries that they may look for others where Python was installed here.

    An empty path is none; on the computers that the program goes to, the folder could be anyone's.
    """
    place = str(sysconfig.get_config_var("LIBDIR") or "").encode() + b"\0"
    if place.startswith((b"/usr/", b"\0")):
        return  # there every computer has its own, or nothing was noted
    for file in folder.rglob("*.so*"):
        if not file.is_symlink() and place in (content := file.read_bytes()):
            file.write_bytes(content.replace(b"\0" + place, b"\0" * (len(place) + 1)))


def missing() -> list[str]:
    """What freezing takes and is not here, each with where it is from."""
    lacking = []
    try:
        import PyInstaller  # noqa: F401  # whether it can be imported is the question
    except ImportError:
        lacking.append("PyInstaller (pip install 'calldeck[package]')")
    if sys.platform == "linux":
        lacking += [
            f"{program} (Debian: binutils)"
            for program in ("objdump", "strip")
            if not shutil.which(program)
        ]
        if not _has_shared_python():
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            lacking.append(f"Python's shared library (Debian: libpython{version})")
    if not any((project.ROOT / "resources" / "i18n").glob("*.qm")):
        lacking.append("translations (packaging/translations.py build)")
    return lacking


def _has_shared_python() -> bool:
    from PyInstaller.depend.bindepend import get_python_library_path

    try:
        return bool(get_python_library_path())
    except Exception:
        name = sysconfig.get_config_var("INSTSONAME") or ""
        return (Path(sysconfig.get_config_var("LIBDIR") or "") / name).is_file()
