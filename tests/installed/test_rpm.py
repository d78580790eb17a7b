"""The rpm package, handled by ``rpm`` itself on a Debian that has the libraries.

No system that is made of rpm packages can be made here, so what the package requires is compared by
name: each is a library, and here it is one of those that the program needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.fresh_debian import Computer, computer
from tests.installed.conftest import the_one


@pytest.fixture(scope="module")
def rpm_system(deb: Path) -> Iterator[Computer]:
    """A Debian with the libraries of the program and ``rpm``, and without the program."""
    with computer() as place:
        depends = place.run("dpkg-deb", "--field", place.put(deb, "/root"), "Depends").strip()
        place.apt("satisfy", depends)
        place.apt("install", "--no-install-recommends", "rpm")
        yield place


@pytest.fixture
def place(rpm_system: Computer) -> Iterator[Computer]:
    """A copy of it."""
    with computer(rpm_system.changes) as copy:
        yield copy


def test_it_is_installed_upgraded_and_removed(place: Computer, older: Path) -> None:
    before = place.files()
    earlier = place.put(the_one("calldeck-*.rpm", older), "/root")
    newer = place.put(the_one("calldeck-*.rpm"), "/root")
    place.run("rpm", "--install", "--nodeps", earlier)
    place.run("calldeck", "--self-test", as_agent=True)
    place.run("rpm", "--upgrade", "--nodeps", newer)
    assert place.run("rpm", "--verify", "--nodeps", "calldeck") == ""
    assert not list((place.root / "opt/calldeck").rglob("gone-since*"))
    assert "FAIL" not in place.run("calldeck", "--self-test", as_agent=True)
    place.run("rpm", "--erase", "calldeck")
    made = {file for file in place.files() - before if not file.startswith("/var/lib/rpm")}
    assert {file for file in made if "calldeck" in file} == set()


def test_what_it_requires_is_what_the_program_needs(place: Computer) -> None:
    package = place.put(the_one("calldeck-*.rpm"), "/root")
    required = place.run("rpm", "--query", "--requires", "--package", package).splitlines()
    libraries = {name for line in required if (name := library_of(line))}
    here = place.run("ldconfig", "-p")
    assert {name for name in libraries if f"\t{name} " not in here} == set()
    assert len(libraries) > 20
    strange = {
        line
        for line in required
        if not library_of(line) and not line.startswith(("rpmlib(", "/bin/sh"))
    }
    assert strange == set()


def library_of(requirement: str) -> str:
    """``libEGL.so.1`` of ``libEGL.so.1()(64bit)``; "" of anything else."""
    found = re.match(r"(lib[\w.+-]+?\.so(?:\.\d+)*)\([^)]*\)\(64bit\)", requirement)
    return found[1] if found else ""
