"""What the frozen program is made of, and what it leaves out.

Measured on Linux: everything that PyInstaller finds is 174 MB, what is chosen here is two thirds of
it. Modules of Python are chosen by name, files by where they would lie below ``_internal``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import components
import project
from packaging.utils import canonicalize_name

Entry = tuple[str, str, str]
"""As PyInstaller has it: place in the folder, source, kind."""

BY_NAME = (
    "alembic.op",  # the revisions of the tables are read as files
    "desktop.sandbox.__main__",  # started by name, in a process of its own
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "truststore",
    "wsproto",
    "uvicorn.protocols.websockets.wsproto_impl",
    "phonenumbers.tzdata",
)
"""Modules that the source asks for by name only."""

METADATA = ("psycopg", "requests")
"""Distributions whose version is asked for."""

REPLACEABLE = ("PySide6", "psycopg", "psycopg_binary", "shiboken6")
"""Libraries under the LGPL: their modules lie in files of their own, not within the program."""

UNASKED = (
    # Places and carriers of numbers: Calldeck shows neither, and they are 42 MB.
    "phonenumbers.geocoder",
    "phonenumbers.geodata",
    "phonenumbers.carrier",
    "phonenumbers.carrierdata",
    # What libraries could use and nobody asks for.
    "_crypt",
    "_curses",
    "_dbm",
    "_gdbm",
    "alembic.testing",
    "curses",
    "doctest",
    "lib2to3",
    "mako.ext",
    "nis",
    "pydoc_data",
    "rapidfuzz.distance.metrics_cpp_avx2",  # measured: no quicker for what is searched here
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.fuzz_cpp_sse2",
    "readline",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.testing",
    "tests",  # a library has one of that name in its place
    "tkinter",
)
"""Modules that come along with others."""


NOT_BEFORE = (
    "pyi_rth_inspect",
    "pyi_rth_multiprocessing",
    "pyi_rth_pkgutil",
    # Loads Qt to tell where its plugins are; on Linux they are where Qt looks. A link that is
    # handed over ends before Qt is loaded.
    *(("pyi_rth_pyside6",) if sys.platform == "linux" else ()),
)
"""What PyInstaller would run before the program: it loads modules that nobody needs so early."""


def left_out() -> list[str]:
    """Modules that stay away: what nobody asks for, and what is installed here for other work."""
    needed = components.needed().keys()
    other_work = [
        module
        for module, owners in packages_distributions().items()
        if not needed & {canonicalize_name(owner) for owner in owners}
        and module
        not in {"desktop", "PyInstaller", "_pyinstaller_hooks_contrib", "_distutils_hack"}
    ]
    return sorted({*UNASKED, *other_work})


_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg"},
    "networkinformation": None,
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": None,
    "styles": None,
    "tls": None,
    "wayland-decoration-client": {"bradient", "adwaita"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
"""Qt's plugins by their folder; None keeps all of it, and what is not named is left out."""

_QML = re.compile(
    r"PySide6/(?:Qt/)?qml/|(?:^|/)(?:lib)?Qt6?(?:Labs|Quick|Sql|Test|WaylandCompositor|"
    r"Qml(?:Core|LocalStorage|Meta|Models|Network|WorkerScript|XmlListModel))\w*(?:\.|$)"
)
"""What comes along with Qt's engine for scripts, of which PAC files need the core alone."""

_OURS = ("libpython", "libsqlite3", "libbz2")
"""Libraries of this Linux that go along: distributions have them by other names or too old.

All others are what the packages depend on. A library that Qt's own chain loads too (zlib, expat,
libffi) must be the system's: an older copy here would keep a newer system library from loading.
"""


_OF_THE_INSTALLER = {"INSTALLER", "RECORD", "REQUESTED", "direct_url.json"}
"""What pip notes about an environment: it tells how that was made, and nothing of the program."""


def wanted(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those of PyInstaller's files that the program needs."""
    for entry in entries:
        if _is_wanted(entry[0].replace("\\", "/"), *entry[1:]):
            yield entry


def _is_wanted(place: str, source: str, kind: str) -> bool:
    if ".dist-info/" in place and Path(place).name in _OF_THE_INSTALLER:
        return False
    # Of Windows: Mesa and Microsoft's compiler of shaders, which widgets do not ask for.
    if re.search(r"/(opengl32sw|d3dcompiler_\d+)\.dll$", place):
        return False
    if re.search(r"^pytz/zoneinfo/|libQt6EglFS|libQt6EglFs", place):
        return False
    if _QML.search(place):
        return False
    if found := re.search(r"(?:^|/)plugins/([^/]+)/(?:lib)?([^/]+?)(?:\.\w+)?$", place):
        kept = _PLUGINS.get(found[1], set())
        return kept is None or found[2] in kept
    if re.search(r"/translations/[^/]*\.qm$", place) and place.startswith("PySide6"):
        return _is_spoken(place)
    # Debian's Python has its own modules below /usr/lib, too; PyInstaller calls them extensions.
    if sys.platform == "linux" and kind == "BINARY" and _is_of_this_system(source):
        return Path(place).name.startswith(_OURS)
    return True


def _is_spoken(place: str) -> bool:
    """Whether a translation of Qt is one that :mod:`desktop.runtime.i18n` may load."""
    return Path(place).stem in {f"qtbase_{language}" for language in project.languages()}


def _is_of_this_system(source: str) -> bool:
    """Whether a library is none of Python's packages, but the machine's."""
    return ".so" in Path(source).name and re.match(r"/(usr/)?lib(64)?/", source) is not None


def shipped_files() -> list[tuple[str, str]]:
    """Files that are read as such: each with the folder it lies in."""
    resources = project.ROOT / "resources"
    found = [
        (path, Path("desktop/resources") / path.relative_to(resources).parent)
        for kind in ("icons/*.svg", "i18n/*.qm", "licenses/*", "proxy/*.js")
        for path in sorted(resources.glob(kind))
    ]
    versions = project.ROOT / "desktop/storage/migrations/versions"
    found += [(path, versions.relative_to(project.ROOT)) for path in sorted(versions.glob("v*.py"))]
    found.append((project.ROOT / "LICENSE", Path("desktop/resources/licenses")))
    return [(str(path), str(folder)) for path, folder in found]
