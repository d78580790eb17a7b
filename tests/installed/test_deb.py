"""The Debian package on a fresh Debian 12: installed by apt, used, upgraded and removed."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from desktop.storage.tables import REVISION
from tests.helpers.accessibility import PATIENCE
from tests.helpers.desktop_session import Desktop
from tests.helpers.fresh_debian import AGENT, AGENT_ID, Computer, computer
from tests.helpers.program import telecmi_supervisor
from tests.helpers.sandbox import REPOSITORY
from tests.installed.conftest import Person, somebody_at, the_one

PICTURES = REPOSITORY / "build" / "installed"
NUMBER = "+919876543210"


def test_it_passes_its_self_test_for_a_plain_user(debian: Computer) -> None:
    report = debian.run("calldeck", "--self-test", as_agent=True)
    assert "FAIL" not in report
    assert re.search(r"^ok   Qt: PySide6 6\.", report, re.MULTILINE)
    assert debian.run("dpkg", "--verify", "calldeck") == ""


def test_nothing_in_it_can_be_changed_by_a_plain_user(debian: Computer) -> None:
    files = debian.run("dpkg", "-L", "calldeck").split()
    assert "/opt/calldeck/calldeck" in files
    for file in files:
        found = debian.root / file[1:]
        assert found.is_symlink() or (found.stat().st_uid, found.stat().st_mode & 0o022) == (
            0,
            0,
        ), file


def test_a_policy_holds_and_a_broken_one_stops(debian: Computer) -> None:
    policy = debian.root / "etc/calldeck/policy.toml"
    policy.parent.mkdir()
    policy.write_text('provider = "stringee"\nkeep_sign_ins = false\n')
    report = debian.run("calldeck", "--show-policy", as_agent=True)
    assert re.search(r"provider\W+stringee.*/etc/calldeck/policy\.toml", report)
    policy.write_text('provider = 7\ncolour = "green"\n')
    said = debian.run("calldeck", "--self-test", as_agent=True, fails=True)
    assert "“provider”" in said
    assert "“colour”" in said
    policy.write_text('provider = "stringee"\n')
    os.chown(policy, AGENT_ID, AGENT_ID)  # whoever it is to hold may not write it
    assert "policy.toml" in debian.run("calldeck", "--self-test", as_agent=True, fails=True)


def test_the_main_job(person: Person) -> None:
    sandbox = person.sandbox
    sandbox.miss(provider="telecmi", number=NUMBER)
    calldeck = person.start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.open_tab("Agents")
    before = len(calldeck.rows("Agents"))
    calldeck.press("Add agent")
    calldeck.ui.find("dialog", "Add agent")
    calldeck.fill(
        Extension="877",
        Name="Meera Nair",
        Password="Aa1-tall-kettle",
        **{"Phone number": "9845098450"},
    )
    calldeck.press("Save")
    calldeck.ui.gone("dialog", "Add agent")
    calldeck.rows("Agents", before + 1, having="Meera Nair")

    calldeck.open_tab("Missed calls")
    calldeck.fill(**{"Search missed calls": "43210"})
    calldeck.rows("Missed calls", 1, having="+91 98765 43210")
    calldeck.select("Missed calls", "+91 98765 43210")
    calldeck.press("Call back")
    calldeck.reads("Call back status", "Ringing")
    assert len(sandbox.state()["telecmi"]["placed"]) == 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    person.desktop.picture(PICTURES / "main-job.png")
    assert calldeck.end() == 0
    assert calldeck.complaints() == []


def test_a_phone_link_of_another_program_lands_in_the_dialer(person: Person) -> None:
    calldeck = person.start()
    calldeck.sign_in(telecmi_supervisor(person.sandbox))
    assert (
        person.place.run("xdg-mime", "query", "default", "x-scheme-handler/tel", as_agent=True)
        == "calldeck.desktop\n"
    )
    opened = subprocess.run(
        person.words("xdg-open", f"tel:{NUMBER}"), timeout=PATIENCE, check=False
    )
    assert opened.returncode == 0
    field = calldeck.ui.find("text", "Number to call")
    calldeck.ui.wait_for(lambda _: calldeck.ui.text(field) == NUMBER, "the number in the field")
    assert calldeck.end() == 0
    assert person.sandbox.state()["telecmi"]["placed"] == []


def test_an_upgrade_keeps_settings_and_calls(deb: Path, older: Path, desktop: Desktop) -> None:
    with computer() as place:
        place.apt("install", place.put(the_one("calldeck_*.deb", older), "/root"))
        assert version_of(place) == "0.9.0"
        with somebody_at(place, desktop) as person:
            calldeck = person.start()
            calldeck.sign_in(telecmi_supervisor(person.sandbox))
            calldeck.open_tab("Dialer")
            calldeck.fill(**{"Number to call": NUMBER})
            calldeck.press("Call")
            calldeck.rows("Recent calls", 1, having="+91 98765 43210")
            calldeck.open_tab("Missed calls")
            calldeck.choose("Direction", "Both")
            assert calldeck.end() == 0

        place.apt("install", place.put(deb, "/root"))
        assert version_of(place) > "0.9.0"
        assert not list((place.root / "opt/calldeck").rglob("gone-since*"))
        with somebody_at(place, desktop) as person:
            calldeck = person.start()
            calldeck.sign_in(telecmi_supervisor(person.sandbox))
            calldeck.open_tab("Missed calls")
            calldeck.ui.wait_for(
                lambda whole: any(
                    node.name == "Both" for node in whole.all("combo box", "Direction")
                ),
                "the direction that was chosen before",
            )
            calldeck.open_tab("Dialer")
            calldeck.rows("Recent calls", having="+91 98765 43210")
            assert calldeck.end() == 0


def test_removal_leaves_nothing_outside_the_persons_folder(deb: Path) -> None:
    with computer() as place:
        place.apt("install", "xdg-utils", "desktop-file-utils", "hicolor-icon-theme")
        depends = place.run("dpkg-deb", "-f", place.put(deb, "/root"), "Depends", "Recommends")
        place.apt("install", place.put(deb, "/root"))
        place.run("calldeck", "--self-test", as_agent=True)
        with_it = place.files()
        place.apt("purge", "calldeck")
        left = {file for file in place.files() if "calldeck" in file.lower()}
        assert left == set(), depends
        assert any("calldeck" in file for file in with_it)
        for cache in (
            "usr/share/applications/mimeinfo.cache",
            "usr/share/icons/hicolor/icon-theme.cache",
        ):
            file = place.root / cache
            assert not file.exists() or b"calldeck" not in file.read_bytes(), cache
        assert (place.root / "home" / AGENT / ".config/calldeck").is_dir()


def test_a_database_of_an_earlier_version_is_brought_up_to_date(debian: Computer) -> None:
    folder = debian.root / "home" / AGENT / ".local/share/calldeck"
    folder.mkdir(parents=True)
    file = made_by_revision("0004", folder / "calldeck.db")
    for path in (file, *file.parents):
        if path == debian.root / "home" / AGENT:
            break
        os.chown(path, AGENT_ID, AGENT_ID)
    report = debian.run("calldeck", "--self-test", as_agent=True)
    assert f"revision {REVISION}" in report
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (REVISION,)
        ]
    connection.close()


def version_of(place: Computer) -> str:
    """The version of the package that is installed."""
    return place.run("dpkg-query", "--show", "--showformat=${Version}", "calldeck")


def made_by_revision(revision: str, file: Path) -> Path:
    """A database as the program left it that ended with this revision."""
    scripts = ScriptDirectory(str(REPOSITORY / "desktop/storage/migrations"))
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            for script in reversed(list(scripts.iterate_revisions(revision, "base"))):
                script.module.upgrade()
        context.stamp(scripts, revision)
    engine.dispose()
    return file
