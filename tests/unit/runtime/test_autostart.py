"""Starting with the system: what is written is what that system reads."""

from __future__ import annotations

import configparser
import plistlib
import re
from pathlib import Path

import pytest

from desktop.runtime.autostart import (
    Autostart,
    DesktopFile,
    LaunchAgent,
    RunKey,
    find_autostart,
)

COMMAND = ["/opt/Call deck/100%/cal`l$d\"e'c\\k", "--hidden", "--config", "/srv/it dept/c.toml"]


@pytest.mark.parametrize("kind", [DesktopFile, LaunchAgent])
def test_on_and_off_and_what_the_system_says(
    tmp_path: Path, kind: type[DesktopFile | LaunchAgent]
) -> None:
    start: Autostart = kind(tmp_path / "not" / "there")
    assert not start.is_on()
    start.switch(COMMAND, on=False)
    start.switch(COMMAND, on=True)
    assert start.is_on()
    assert Path(start.place).is_file()
    start.switch(COMMAND, on=True)
    start.switch(COMMAND, on=False)
    assert not start.is_on()


def test_a_desktop_file_keeps_every_word_of_the_command(tmp_path: Path) -> None:
    start = DesktopFile(tmp_path)
    start.switch(COMMAND, on=True)
    entry = configparser.RawConfigParser()
    entry.read(start.place)
    line = entry["Desktop Entry"]["exec"].replace("\\\\", "\\")  # the escapes of the value
    words = re.findall(r'"((?:\\.|[^"\\])*)"', line)
    assert [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words] == COMMAND
    assert entry["Desktop Entry"]["type"] == "Application"


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    start = DesktopFile(tmp_path)
    start.switch(COMMAND, on=True)
    with Path(start.place).open("a") as entry:
        entry.write(line + "\n")
    assert not start.is_on()


def test_a_launch_agent_runs_the_command_at_log_in(tmp_path: Path) -> None:
    start = LaunchAgent(tmp_path)
    start.switch(COMMAND, on=True)
    found = plistlib.loads(Path(start.place).read_bytes())
    assert (found["ProgramArguments"], found["RunAtLoad"]) == (COMMAND, True)
    for damaged in ("no list at all", "<?xml version='1.0'?><plist><dict>"):
        Path(start.place).write_text(damaged)
        assert not start.is_on()


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert isinstance(find_autostart("win32"), RunKey)
    assert isinstance(find_autostart("darwin"), LaunchAgent)
    assert isinstance(find_autostart("linux"), DesktopFile)
