"""What a frozen folder consists of: distributions, Python, and the libraries within them.

The licences stand in ``resources/licenses/README.md``; how a component is recognised, stands here.
"""

from __future__ import annotations

import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, requires, version
from pathlib import Path

import project
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LICENCES = project.ROOT / "resources" / "licenses"

CARRIED: dict[str, str] = {
    "cpython": (
        r"libpython3|/python3\d*\.dll$|/Python$|lib-dynload/|base_library|^_internal/\w+\.pyd$"
    ),
    "pyinstaller-bootloader": r"^calldeck(\.exe)?$|MacOS/calldeck$",
    "openssl": r"lib(ssl|crypto)[-.]|lib(ssl|crypto)-3[^/]*\.dll$|hazmat/bindings/_rust",
    "sqlite": r"libsqlite3|/sqlite3\.dll$",
    "zlib": r"/zlib1?\.(pyd|dll)$|libz\.|Qt6Core\.dll$|lib-dynload/zlib\..*darwin",
    "bzip2": r"libbz2|/_bz2\.pyd$|lib-dynload/_bz2\..*darwin",
    "xz": r"liblzma|/_lzma\.pyd$|lib-dynload/_lzma\..*darwin",
    "libffi": r"libffi|_cffi_backend",
    "expat": r"libexpat|pyexpat",
    "mpdecimal": r"libmpdec|/_decimal\.",
    "icu": r"libicu(data|i18n|uc)|/icu(dt|in|uc)\d*\.dll$",
    "pcre2": r"Qt6?Core(\.dll|\.so|$)",
    "double-conversion": r"Qt6?Core(\.dll|\.so|$)",
    "libpng": r"Qt6?Gui(\.dll|\.so|$)",
    "harfbuzz": r"Qt6?Gui(\.dll|\.so|$)",
    "md4c": r"Qt6?Gui(\.dll|\.so|$)",
    "freetype": r"Qt6Gui\.dll$|libfreetype|QtGui$",
    "libjpeg-turbo": r"imageformats/(lib)?qjpeg",
    "public-suffix-list": r"Qt6?Network(\.dll|\.so|$)",
    "rust-crates": r"cryptography/hazmat/bindings/_rust",
    "libpq": r"libpq[-.]|/libpq\.dll$|/pq\..*darwin",
    "krb5": r"lib(gssapi_krb5|k5crypto|krb5|krb5support)[-.]",
    "com-err": r"libcom_err",
    "openldap": r"lib(ldap|lber)[-.]",
    "cyrus-sasl": r"libsasl2",
    "keyutils": r"libkeyutils",
    "libcrypt": r"libcrypt-",
    "microsoft-runtime": r"(vcruntime|msvcp|concrt|vccorlib)140[^/]*\.dll$|ucrtbase|api-ms-win-",
}
"""Components within the folder, and the files that show that they are there."""

_VERSIONS = {
    "openssl": rb"\bOpenSSL (\d+\.\d+\.\d+)",
    "sqlite": rb"\b(3\.\d\d\.\d)\0",
    "libpng": rb"libpng version (\d+\.\d+\.\d+)",
    "libjpeg-turbo": rb"libjpeg-turbo version (\d+\.\d+\.\d+)",
    "krb5": rb"KRB5_BRAND: krb5-([\d.]+)-final",
    "bzip2": rb"\b(1\.0\.\d), \d",
    "expat": rb"expat_(\d+\.\d+\.\d+)",
}

_GPL = re.compile(
    r"lib(readline|gdbm|history)|(^|/)(readline|_gdbm|_dbm)\.|"
    r"Qt6?(Charts|DataVisualization|Graphs|NetworkAuth|HttpServer|Coap|Mqtt|Quick3D|QuickTimeline"
    r"|VirtualKeyboard|WaylandCompositor|Lottie|ShaderTools)",
    re.IGNORECASE,
)
"""Libraries under the GPL without the LGPL beside it: with one of them Calldeck would be, too."""


@dataclass(frozen=True)
class Licence:
    """A line of the licence table: an SPDX expression, and the names of the texts."""

    expression: str
    texts: tuple[str, ...]


def licences() -> dict[str, Licence]:
    """The tables of ``resources/licenses/README.md`` by component."""
    text = (LICENCES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?\.txt) \|$", text, re.MULTILINE)
    return {name: Licence(words, tuple(texts.split(", "))) for name, words, texts in rows}


def needed() -> dict[str, set[str]]:
    """The distributions that Calldeck needs on this system, each with those that it needs."""
    ours = tomllib.loads((project.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = _here(ours["dependencies"], set())
    extras: dict[str, set[str]] = {}
    found: dict[str, set[str]] = {}
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name not in extras or not wanted.extras <= extras[name]:
            extras[name] = extras.get(name, set()) | wanted.extras
            more = _here(requires(name) or [], extras[name])
            found[name] = {canonicalize_name(other.name) for other in more}
            waiting += more
    return dict(sorted(found.items()))


def _here(lines: list[str], extras: set[str]) -> list[Requirement]:
    """Those requirements that hold on this system; an extra's come along with it."""
    environments = [{"extra": extra} for extra in ("", *extras)]
    return [
        wanted
        for wanted in map(Requirement, lines)
        if not wanted.marker or any(map(wanted.marker.evaluate, environments))
    ]


def libraries(folder: Path) -> Iterator[str]:
    """Compiled files of the folder, relative to it; links to them are left out."""
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink() or not path.is_file():
            continue
        if re.search(r"\.(so|dll|pyd|dylib)$|\.so\.|base_library", place) or _is_program(path):
            yield place


def _is_program(path: Path) -> bool:
    if path.suffix not in {"", ".exe"}:
        return False
    with path.open("rb") as file:
        head = file.read(4)
    return head[:2] == b"MZ" or head in {b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}


def carried(folder: Path) -> dict[str, list[str]]:
    """The components that are in the folder besides the distributions, with their files.

    Raises:
        SystemExit: A library is under the GPL, or nobody says what it is.
    """
    found: dict[str, list[str]] = {}
    owned = _files_of_distributions()
    refused, unknown = [], []
    for place in libraries(folder):
        whose = [name for name, sign in CARRIED.items() if re.search(sign, place)]
        for name in whose:
            found.setdefault(name, []).append(place)
        if _GPL.search(place):
            refused.append(place)
        elif not whose and _inner(place) not in owned:
            unknown.append(place)
    if refused:
        raise SystemExit(f"Under the GPL, and so not to be handed out: {', '.join(refused)}")
    if unknown:
        raise SystemExit(
            "Nobody says what these are; packaging/components.py and the table in"
            f" resources/licenses/README.md should: {', '.join(unknown)}"
        )
    return {name: found[name] for name in CARRIED if name in found}


def _inner(place: str) -> str:
    """The place as in a wheel: below ``_internal``, or the parts of a macOS bundle."""
    return re.sub(r"^(.*?/)?(_internal|Contents/(Frameworks|Resources))/", "", place)


def _files_of_distributions() -> set[str]:
    """The files of what ships, by their place as installed."""
    found = set()
    for name in needed():
        try:
            found |= {file.as_posix() for file in distribution(name).files or ()}
        except PackageNotFoundError:
            continue
    return found


def by_version(component: str, folder: Path, files: list[str]) -> dict[str, list[str]]:
    """The files of something carried along by its version, "" where nothing tells it.

    Two wheels may bring two versions, as they do of OpenSSL.
    """
    if component == "cpython":
        return {platform.python_version(): files}
    if component == "pyinstaller-bootloader":
        return {version("pyinstaller"): files}
    if component == "icu":
        named = re.search(r"\.so\.(\d+)|icu\w\w(\d+)\.dll", " ".join(files))
        return {(named[1] or named[2]) if named else "": files}
    told: dict[str, str] = {}
    if pattern := _VERSIONS.get(component):
        for file in files:
            if saying := re.search(pattern, (folder / file).read_bytes()):
                told[str(Path(file).parent)] = saying[1].decode()
    found: dict[str, list[str]] = {}
    for file in files:  # of what lies together, one file may tell for all
        found.setdefault(told.get(str(Path(file).parent), ""), []).append(file)
    return dict(sorted(found.items()))


def system() -> str:
    """``linux``, ``windows`` or ``macos``: the system of the folder is the one that builds."""
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
