"""The frozen program: whole, slim, and used from its folder without any Python."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest
from PyInstaller.archive.readers import CArchiveReader

from desktop import __version__
from tests.helpers.desktop_session import Desktop
from tests.helpers.program import Calldeck
from tests.helpers.sandbox import running_sandbox
from tests.helpers.source import ROOT

# Making it takes a minute, or two while all other tests run; one worker does all of these.
pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("frozen")]

MOST_BYTES = 130_000_000
QT_MODULES = {"Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Qml", "Svg"}
QT_MODULES |= {"WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa"}
NUMBER = "+442071838750"
"""Of a country whose plan is loaded only when it is asked for."""


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def run(program: Path, *arguments: str, home: Path) -> str:
    """Run it as on a computer that has no Python, and no variable that helps."""
    environment = {"HOME": str(home), "LANG": "C.UTF-8", "PATH": "/nowhere"}
    done = subprocess.run(
        [str(program), *arguments],
        env=environment,
        cwd="/",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_it_passes_its_self_test_through_a_link(
    frozen: Path, tmp_path: Path, database_url: str
) -> None:
    link = tmp_path / "bin" / "calldeck"
    link.parent.mkdir()
    link.symlink_to(frozen / "calldeck")
    assert run(link, "--version", home=tmp_path) == f"Calldeck {__version__}\n"
    config = tmp_path / "config.toml"
    config.write_text(f'database = "{database_url}"\n' if database_url else "")
    report = run(link, "--self-test", "--config", str(config), home=tmp_path)
    assert "FAIL" not in report
    assert len(re.findall("^ok ", report, re.MULTILINE)) >= 8
    for words in ("icons", "PostgreSQL" if database_url else "SQLite"):
        assert words in report


def test_it_runs_the_script_of_a_pac_file_itself(frozen: Path, tmp_path: Path) -> None:
    script = 'function FindProxyForURL(u, host) { return isPlainHostName(host) || "PROXY p:1" }'
    done = subprocess.run(
        [str(frozen / "calldeck"), "--proxy-engine"],
        input=json.dumps({"url": "https://rest.telecmi.com/", "script": script}),
        env={"HOME": str(tmp_path), "LANG": "C.UTF-8", "PATH": "/nowhere"},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (json.loads(done.stdout), done.stderr) == ({"answer": "PROXY p:1"}, "")


def test_the_folder_is_slim_and_holds_nothing_else(frozen: Path) -> None:
    inside = files(frozen)
    assert sum(path.stat().st_size for path in inside) <= MOST_BYTES
    names = [path.relative_to(frozen).as_posix() for path in inside]
    sources = [name for name in names if name.endswith((".py", ".ts", ".pyi", ".spec"))]
    assert all("/migrations/versions/v" in name for name in sources), sources
    assert len(sources) == len(list(ROOT.glob("desktop/storage/migrations/versions/v*.py")))
    strange = r"(^|/)(tests?|tcl|tk|pip|setuptools|pytest|hypothesis|__pycache__)(/|-|$)|geodata"
    assert [name for name in names if re.search(strange, name)] == []
    # Charts, Graphs and others of Qt are under the GPL; QML and the like are not asked for.
    found = {match[1] for name in names if (match := re.search(r"/libQt6(\w+)\.so", name))}
    assert found <= QT_MODULES
    platforms = {path.stem for path in inside if path.parent.name == "platforms"}
    assert platforms == {"libqoffscreen", "libqwayland", "libqxcb"}


def test_nothing_in_it_tells_where_it_was_made(frozen: Path) -> None:
    places = [os.fsencode(ROOT), os.fsencode(Path.home() / ".cache")]
    telling = [p for p in files(frozen) for place in places if place in p.read_bytes()]
    assert telling == []
    assert [name for name, code in modules(frozen) if str(ROOT) in code.co_filename] == []
    libraries = [p for p in files(frozen) if ".so" in p.name]
    command = ["objdump", "--private-headers", *map(str, libraries)]
    looked = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    places_looked_in = set(re.findall(r"^\s+(?:RUNPATH|RPATH)\s+(\S+)$", looked, re.MULTILINE))
    assert {place for place in places_looked_in if not place.startswith("$ORIGIN")} == set()


def modules(frozen: Path) -> Iterator[tuple[str, CodeType]]:
    """The modules that are packed into the program."""
    program = CArchiveReader(str(frozen / "calldeck"))
    packed = program.open_embedded_archive("PYZ.pyz")
    for name in packed.toc:
        if name.partition(".")[0] == "desktop" and (code := packed.extract(name)):
            yield name, code


def test_what_is_packed_is_what_the_program_needs(frozen: Path) -> None:
    program = CArchiveReader(str(frozen / "calldeck"))
    tops = {name.partition(".")[0] for name in program.open_embedded_archive("PYZ.pyz").toc}
    # What is under the LGPL can be replaced: it lies in files of its own.
    for library in ("PySide6", "shiboken6", "psycopg", "psycopg_binary"):
        assert library not in tops
        assert (frozen / "_internal" / library / "__init__.pyc").exists(), library
    assert {"desktop", "phonenumbers", "sqlalchemy", "alembic", "uvicorn", "keyring"} <= tops
    assert not tops & {"pytest", "hypothesis", "PyInstaller", "numpy", "tests", "packaging", "yaml"}


def test_the_demo_starts_takes_a_link_and_survives_an_upgrade(
    frozen: Path, desktop: Desktop, tmp_path: Path
) -> None:
    installed = tmp_path / "opt"
    shutil.copytree(frozen, installed, symlinks=True)
    program = str(installed / "calldeck")
    folder = tmp_path / "desk"
    words = [program, "--demo", "--settings-dir", str(folder)]
    environment = {"HOME": str(tmp_path)}
    with running_sandbox(program=(program, "--sandbox")) as sandbox:  # for its own sake
        first = Calldeck(desktop, folder, sandbox, environment=environment, command=words)
        try:
            first.open()
            first.connected()
            # dpkg and rpm put the new file in the place of the old one.
            new = installed / "calldeck.new"
            new.write_bytes(b"#!/bin/sh\n" * 1_000)
            new.replace(program)
            second = [str(frozen / "calldeck"), *words[1:], f"tel:{NUMBER}"]
            subprocess.run(second, env=desktop.environment, timeout=30, check=True)
            field = first.ui.find("text", "Number to call")
            first.ui.wait_for(lambda _: first.ui.text(field) == NUMBER, "the number")
            first.reads("Number check", "+44 20 7183 8750")
            assert first.end() == 0
        finally:
            first.kill()
    assert first.complaints() == []
