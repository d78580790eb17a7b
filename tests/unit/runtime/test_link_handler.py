"""Becoming the program for phone links: with the real xdg-mime, and with a registry of a test."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.runtime.link_handler import LinkHandlerError, Way
from desktop.runtime.link_handler_linux import FILE, LinuxLinkHandler
from desktop.runtime.link_handler_macos import MacLinkHandler
from desktop.runtime.link_handler_windows import WindowsLinkHandler
from desktop.runtime.link_handlers import link_handler, start_command
from desktop.runtime.options import Options


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person with nothing set, on no desktop that xdg-utils knows."""
    for name in [name for name in os.environ if name.startswith(("XDG_", "DESKTOP_", "KDE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "system"))
    return tmp_path


def test_on_linux_it_is_said_who_opens_links_and_calldeck_takes_them(home: Path) -> None:
    handler = LinuxLinkHandler((sys.executable,))  # xdg-mime passes over what is not there
    assert [(h.scheme, h.program, h.is_ours) for h in handler.holders()] == [
        ("tel", "", False),
        ("callto", "", False),
        ("sip", "", False),
    ]
    other = home / "system" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other Phone\nExec=sh %u\n")
    subprocess.run(["xdg-mime", "default", other.name, "x-scheme-handler/tel"], check=True)
    assert handler.holders()[0].program == "Other Phone"

    handler.make_default()
    assert {(h.program, h.is_ours) for h in handler.holders()} == {("Calldeck", True)}
    entry = (home / ".local" / "share" / "applications" / FILE).read_text()
    assert f"Exec={sys.executable} -- %u\n" in entry
    assert "x-scheme-handler/sips;" in entry
    handler.make_default()  # again is no fault


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/opt/a b/calldeck", '"/opt/a b/calldeck"'),
        ("50%", "50%%"),
        ('say"$x', '"say\\\\"\\\\$x"'),
    ],
)
def test_a_command_is_written_as_desktop_files_want_it(home: Path, word: str, written: str) -> None:
    LinuxLinkHandler((word,)).make_default()
    entry = (home / ".local" / "share" / "applications" / FILE).read_text()
    assert f"Exec={written} -- %u\n" in entry


def test_a_checkout_is_started_by_its_interpreter(home: Path, tmp_path: Path) -> None:
    command = start_command(Options(settings_dir=tmp_path / "desk"))
    assert command[-2:] == ("--settings-dir", str(tmp_path / "desk"))
    done = subprocess.run(
        [*command, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Calldeck ")


@pytest.mark.parametrize(
    ("inside", "started"),
    [("/tmp/.mount_calldeck", "/media/Calldeck.AppImage"), ("/opt", "/opt/calldeck/calldeck")],
    ids=["an AppImage", "installed, started by an AppImage"],
)
def test_an_appimage_is_started_by_its_file(
    monkeypatch: pytest.MonkeyPatch, inside: str, started: str
) -> None:
    """Its folder is gone when it ends."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", f"{inside}/calldeck/calldeck")
    monkeypatch.setenv("APPIMAGE", "/media/Calldeck.AppImage")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_calldeck")
    assert start_command(Options()) == (started,)


def test_without_xdg_utils_it_says_what_is_missing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(home))
    with pytest.raises(LinkHandlerError, match="is missing: xdg-mime"):
        LinuxLinkHandler(("calldeck",)).holders()


def test_a_folder_that_takes_no_file_is_told_of(home: Path) -> None:
    (home / ".local").write_text("")
    with pytest.raises(LinkHandlerError, match="could not be written"):
        LinuxLinkHandler(("calldeck",)).make_default()


def test_what_xdg_mime_says_is_passed_on(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = home / "xdg-mime"
    fake.write_text("#!/bin/sh\necho no room left >&2; exit 4\n")
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{home}:{os.environ['PATH']}")
    with pytest.raises(LinkHandlerError, match="no room left"):
        LinuxLinkHandler(("calldeck",)).make_default()


class Registry:
    """As much of ``winreg`` as is used, in memory."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, REG_SZ = "HKCU", "HKLM", 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}

    @contextmanager
    def CreateKey(self, root: str, key: str) -> Iterator[dict[str, str]]:
        yield self.keys.setdefault(f"{root}\\{key}", {})

    @contextmanager
    def OpenKey(self, root: str, key: str) -> Iterator[dict[str, str]]:
        if f"{root}\\{key}" not in self.keys:
            raise FileNotFoundError(key)
        yield self.keys[f"{root}\\{key}"]

    def SetValueEx(self, key: dict[str, str], name: str, _: int, kind: int, value: str) -> None:
        assert kind == self.REG_SZ
        key[name] = value

    def QueryValueEx(self, key: dict[str, str], name: str) -> tuple[str, int]:
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], self.REG_SZ


def test_on_windows_it_stands_in_the_list_and_the_person_chooses() -> None:
    registry = Registry()
    handler = WindowsLinkHandler((r"C:\Program Files\Calldeck\calldeck.exe",), registry)
    assert [h.program for h in handler.holders()] == ["", "", ""]
    handler.make_default()
    keys = registry.keys
    open_it = keys[r"HKCU\Software\Classes\Calldeck.Link\shell\open\command"][""]
    assert open_it == r'"C:\Program Files\Calldeck\calldeck.exe" -- "%1"'
    assert keys[r"HKCU\Software\Calldeck\Capabilities\URLAssociations"]["tel"] == "Calldeck.Link"
    choice = r"HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{}\UserChoice"
    keys[choice.format("tel")] = {"ProgId": "Calldeck.Link"}
    keys[choice.format("sip")] = {"ProgId": "Other.Url"}
    keys[r"HKLM\Software\Classes\Other.Url"] = {"": "Other Phone"}
    assert [(h.program, h.is_ours) for h in handler.holders()] == [
        ("Calldeck", True),
        ("", False),
        ("Other Phone", False),
    ]


def test_on_macos_the_person_is_told_where_to_choose() -> None:
    assert MacLinkHandler().way is Way.BY_HAND
    assert MacLinkHandler().holders() == ()
    with pytest.raises(LinkHandlerError):
        MacLinkHandler().make_default()


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(link_handler(Options()), LinuxLinkHandler)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert isinstance(link_handler(Options()), MacLinkHandler)
