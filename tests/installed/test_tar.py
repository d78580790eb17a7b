"""The archive for Linux systems without a package: unpacked anywhere, by anybody."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.fresh_debian import AGENT, computer
from tests.installed.conftest import the_one


def test_it_runs_from_where_it_was_unpacked(deb: Path) -> None:
    with computer() as place:
        depends = place.run("dpkg-deb", "--field", place.put(deb, "/root"), "Depends").strip()
        place.apt("satisfy", depends)
        place.apt("install", "xz-utils")
        archive = place.put(the_one("calldeck-*-linux-x86_64.tar.xz"), "/opt")
        place.run("tar", "--extract", "--file", archive, as_agent=True)
        programs = [
            path
            for path in (place.root / "home" / AGENT).rglob("calldeck")
            if path.is_file() and path.stat().st_mode & 0o100
        ]
        assert len(programs) == 1
        inside = f"/{programs[0].relative_to(place.root)}"
        assert "FAIL" not in place.run(inside, "--self-test", as_agent=True)
