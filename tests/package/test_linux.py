"""The packages for Linux: what they say of themselves, and what they put where."""

from __future__ import annotations

import gzip
import re
import shutil
import struct
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.runtime.link_handler_linux import INSTALLED
from desktop.runtime.options import _parser
from desktop.storage.managed_keys import values_of
from tests.helpers.packaging_steps import packaging_module
from tests.helpers.source import ROOT

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("frozen")]

SOURCES = ROOT / "packaging" / "linux"
KINDS = {f"x-scheme-handler/{scheme}" for scheme in ("tel", "callto", "sip", "sips")}


def told(*command: str | Path) -> str:
    """What a program says; it must end with 0."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def tree(frozen: Path, testrun_uid: str, worker_id: str) -> Iterator[Path]:
    """Everything as it will lie on the system, in a folder that no other worker clears away."""
    project = packaging_module("project")
    folder = project.BUILD / f"test-{testrun_uid}-{worker_id}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project, "BUILD", folder)
        yield packaging_module("linux").stage()
    shutil.rmtree(folder)


@pytest.fixture
def deb(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Debian package, not packed small, which takes a minute."""
    monkeypatch.setattr(packaging_module("project"), "DIST", tmp_path)
    package: Path = packaging_module("linux").deb(tree, small=False)
    return package


def test_the_debian_package_says_what_it_needs(deb: Path, frozen: Path) -> None:
    fields = {
        name: text.strip()
        for name, text in re.findall(
            r"^(\S+):((?:.|\n )*)$", told("dpkg-deb", "--field", deb), re.MULTILINE
        )
    }
    assert deb.name == f"calldeck_{fields['Version']}_amd64.deb"
    needs = packaging_module("libraries").needs_of(frozen)
    table = tomllib.loads((SOURCES / "libraries.toml").read_text(encoding="utf-8"))
    assert (needs.required | needs.optional) - table["debian_python"].keys() == table[
        "debian"
    ].keys()
    known = table["debian"] | table["debian_python"]
    depends = {entry.split()[0] for entry in fields["Depends"].split(", ")}
    assert depends == {known[name] for name in needs.required}
    assert f"libc6 (>= {needs.at_least['GLIBC']})" in fields["Depends"]
    assert {"libxss1", "xdg-utils", "libcups2"} <= set(
        re.findall(r"\S+", fields["Recommends"].replace(",", " "))
    )


def test_the_debian_package_puts_everything_in_its_place(deb: Path) -> None:
    rows = [line.split(maxsplit=5) for line in told("dpkg-deb", "--contents", deb).splitlines()]
    assert {row[1] for row in rows} == {"root/root"}
    links = {row[5] for row in rows if row[0].startswith("l") and "/opt/" not in row[5][:6]}
    assert links == {"./usr/bin/calldeck -> /opt/calldeck/calldeck"}
    files = {row[5][1:]: row[0] for row in rows if row[0].startswith("-")}
    assert files["/opt/calldeck/calldeck"] == "-rwxr-xr-x"
    assert {mode for name, mode in files.items() if name != "/opt/calldeck/calldeck"} == {
        "-rw-r--r--"
    }
    share = {name.removeprefix("/usr/share/") for name in files if name.startswith("/usr/share/")}
    assert {
        f"applications/{INSTALLED}",
        "doc/calldeck/changelog.gz",
        "doc/calldeck/copyright",
        "doc/calldeck/examples/policy.toml.example",
        "icons/hicolor/16x16/apps/calldeck.png",
        "icons/hicolor/512x512/apps/calldeck.png",
        "icons/hicolor/scalable/apps/calldeck.svg",
        "man/man1/calldeck.1.gz",
        "metainfo/calldeck.metainfo.xml",
    } <= share
    assert {name.split("/")[1] for name in files} == {"opt", "usr"}


def test_desktops_understand_what_they_are_told(tree: Path) -> None:
    share = tree / "usr" / "share"
    entry = share / "applications" / "calldeck.desktop"
    assert told("desktop-file-validate", entry) == ""
    text = entry.read_text(encoding="utf-8")
    assert set(re.findall(r"x-scheme-handler/\w+", text)) == KINDS
    for language in ("vi", "hi", "ta"):
        assert len(re.findall(rf"^\w+\[{language}\]=", text, re.MULTILINE)) == 3
    described = subprocess.run(
        [
            "appstreamcli",
            "validate",
            "--no-net",
            "--pedantic",
            "--no-color",
            str(share / "metainfo" / "calldeck.metainfo.xml"),
        ],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    # Its only name is that of the desktop file: Calldeck has no home on the web.
    assert re.findall(r"^[EWIP]: \S+ (\S+)", described, re.MULTILINE) == [
        "cid-desktopapp-is-not-rdns"
    ]


@pytest.mark.parametrize("name", ["defaults", "policy"])
def test_examples_can_be_used_as_they_are(name: str) -> None:
    """With every line in force, as somebody has them who only took away the comments."""
    text = (SOURCES / "examples" / f"{name}.toml.example").read_text(encoding="utf-8")
    lines = re.findall(r"^#?([a-z_]+ = .+|\[.+\])$", text, re.MULTILINE)
    assert len(lines) > 8
    assert len(values_of(tomllib.loads("\n".join(lines)), name)) > 6


def test_the_manual_page_has_every_option(tree: Path) -> None:
    file = tree / "usr/share/man/man1/calldeck.1.gz"
    page = gzip.decompress(file.read_bytes()).decode()
    options = page.partition(".SH OPTIONS")[2].partition(".SH EXIT")[0].replace("\\-", "-")
    described = set(re.findall(r"^\.B[IR]? (--[a-z-]+)|(--help)", options, re.MULTILINE))
    actions = _parser("1")._actions
    known = {name for action in actions for name in action.option_strings if name.startswith("--")}
    assert {first or second for first, second in described} == known
    assert (
        told("man", "--warnings", "--local-file", tree / "usr/share/man/man1/calldeck.1.gz").count(
            "warning"
        )
        == 0
    )


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("1.0.0.dev0", "1.0.0a1"),
        ("1.0.0.dev0", "1.0.0"),
        ("1.0.0b1.dev1", "1.0.0b1"),
        ("1.0.0b2", "1.0.0rc1"),
        ("1.0.0rc1", "1.0.0"),
        ("1.0.0", "1.0.1.dev0"),
    ],
)
def test_versions_come_in_order(earlier: str, later: str, monkeypatch: pytest.MonkeyPatch) -> None:
    project = packaging_module("project")

    def of(version: str) -> str:
        monkeypatch.setattr(project, "version", lambda: version)
        written: str = project.system_version()
        return written

    told("dpkg", "--compare-versions", of(earlier), "lt", of(later))


def test_icus_data_keeps_what_is_spoken() -> None:
    icu = packaging_module("icu")
    from PySide6 import __path__ as places

    library = next((Path(places[0]) / "Qt" / "lib").glob("libicudata.so.*"))
    data = icu._data_of(library.read_bytes())
    small = icu.smaller(data)
    (head,) = struct.unpack_from("<H", small)
    kept = dict(icu._items(small[head:]))
    before = dict(icu._items(data[head:]))
    assert len(small) < len(data) / 5
    for name in (
        "root.res",
        "coll/root.res",
        "coll/ucadata.icu",
        "coll/ta.res",
        "vi.res",
        "zoneinfo64.res",
        "nfkc.nrm",
    ):
        whole = f"{next(iter(kept)).partition('/')[0]}/{name}"
        assert kept[whole].rstrip(b"\0") == before[whole].rstrip(b"\0"), name
