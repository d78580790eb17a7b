"""Makes Qt's Unicode data smaller: the library of ICU's data is rebuilt from what is asked for.

On Linux Qt brings 32 MB of it, for every language and old encoding there is; Calldeck speaks a few
languages, and Qt asks for orders of letters and little else. What is missing falls back to the
root of all languages. https://unicode-org.github.io/icu/userguide/icu_data/
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path

import project

_LOCALE = re.compile(r"[a-z]{2,3}(?:_\w+)?")
_UNASKED = re.compile(r"\.(cnv|spp|dict|lstm)$|^(translit|rbnf|unit|region|lang|curr)/")
"""Old encodings, preparation of names, word lists of Asian scripts; names of things."""
_ALIGNED = 16

_ASSEMBLY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{file}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack, "", @progbits
"""


def slim(folder: Path) -> None:
    """Rebuild the library of the data wherever it lies in this folder."""
    for library in sorted(folder.rglob("libicudata.so.*")):
        if not library.is_symlink():
            _rebuild(library)


def _rebuild(library: Path) -> None:
    work = project.BUILD / "work" / "icu"
    work.mkdir(parents=True, exist_ok=True)
    version = library.name.rpartition(".")[2]
    data, source, made = work / "data", work / "data.s", work / "data.o"
    data.write_bytes(smaller(_data_of(library.read_bytes())))
    source.write_text(_ASSEMBLY.format(symbol=f"icudt{version}_dat", file=data.name))
    project.run(["as", "-o", made.name, source.name], cwd=work)
    options = ("-shared", "--build-id=none", "--strip-all", "-z", "noexecstack")
    project.run(["ld", *options, "-soname", library.name, "-o", library, made.name], cwd=work)


def _data_of(library: bytes) -> bytes:
    """The data within the library: the one thing that it exports."""
    start = re.search(rb".{2}\xda\x27.{8}CmnD", library, re.DOTALL)
    if not start:
        raise SystemExit("Qt's Unicode data is not where it was; see packaging/icu.py")
    return library[start.start() :]


def smaller(data: bytes) -> bytes:
    """The same package of data with what is asked for only.

    Its form is a head, then a table of contents (how many; where each name and each item begins,
    counted from the table), the names, and the items.
    """
    (head,) = struct.unpack_from("<H", data)
    kept = [(name, item) for name, item in _items(data[head:]) if _is_asked_for(name)]
    names = b"".join(name.encode() + b"\0" for name, _ in kept)
    at_name, at_item = 4 + 8 * len(kept), _round_up(4 + 8 * len(kept) + len(names))
    table, items = struct.pack("<I", len(kept)), b"".ljust(at_item, b"\0")
    for name, item in kept:
        table += struct.pack("<II", at_name, len(items))
        at_name += len(name) + 1
        items += item.ljust(_round_up(len(item)), b"\0")
    start = table + names
    return data[:head] + start + items[len(start) :]


def _items(package: bytes) -> Iterator[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", package)
    places = [struct.unpack_from("<II", package, 4 + 8 * number) for number in range(count)]
    # After the last item come some hundred bytes of the library; no matter, it is not asked for.
    ends = [*(start for _, start in places[1:]), len(package)]
    for (name, start), end in zip(places, ends, strict=True):
        yield package[name : package.index(b"\0", name)].decode(), package[start:end]


def _is_asked_for(name: str) -> bool:
    place = name.partition("/")[2]
    if _UNASKED.search(place):
        return False
    stem = Path(place).stem
    return not _LOCALE.fullmatch(stem) or stem.partition("_")[0] in project.languages()


def _round_up(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
