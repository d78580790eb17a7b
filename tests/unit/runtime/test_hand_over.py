"""The quick hand-over: without Qt, to the right folder's copy, and to nobody else."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.runtime import hand_over
from desktop.runtime.hand_over import UNANSWERED
from desktop.runtime.instance import SingleInstance
from desktop.runtime.paths import find_paths
from tests.helpers.sandbox import REPOSITORY

_WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from desktop.__main__ import run
sys.argv[0] = "calldeck"
run()
"""


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("h")


@pytest.fixture
def running(folder: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(folder)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.close()


def second_copy(*arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _WITHOUT_QT, *map(str, arguments)]
    return subprocess.Popen(command, cwd=REPOSITORY, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize(
    ("arguments", "taken"),
    [
        (["tel:+919876543210"], "tel:+919876543210"),
        (["98765", "43210"], "98765 43210"),
        (["--", "-9\r\n\x1b"], "-9"),
        ([], ""),
        (["--", "\x02selection"], "selection"),
    ],
)
def test_a_link_is_handed_over_without_qt(
    running: SingleInstance, qtbot: QtBot, folder: Path, arguments: list[str], taken: str
) -> None:
    with qtbot.waitSignal(running.handed_over, timeout=10_000) as signalled:
        copy = second_copy("--settings-dir", folder, *arguments)
    assert signalled.args == [taken]
    assert (copy.wait(10), copy.communicate()[1]) == (0, "")


def test_a_key_of_the_desktop_asks_for_the_selection(
    running: SingleInstance, qtbot: QtBot, folder: Path
) -> None:
    with qtbot.waitSignal(running.selection_wanted, timeout=10_000):
        copy = second_copy("--settings-dir", folder, "--selection")
    assert copy.wait(10) == 0
    copy.communicate()


def test_only_this_person_may_open_the_socket(running: SingleInstance, folder: Path) -> None:
    file = Path(running.address)
    assert file.stat().st_mode & 0o077 == 0
    assert file.stat().st_uid == os.geteuid()


def test_the_folder_is_made_for_this_person_alone(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("h") / "new"
    SingleInstance(folder).close()
    assert folder.stat().st_mode & 0o077 == 0


def test_a_copy_that_does_not_answer_is_told_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hand_over, "PATIENCE", 0.2)
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(folder / "calldeck.socket"))
        mute.listen()
        assert hand_over.hand_over(["--settings-dir", str(folder), "tel:1"], "") == 1
        mute.setblocking(False)
        with mute.accept()[0] as heard:
            assert heard.recv(99) == b"tel:1\0"
        with pytest.raises(BlockingIOError):
            mute.accept()
    assert "does not answer" in UNANSWERED


@pytest.mark.parametrize("left", ["nothing", "a file", "a dead socket", "somebody else's"])
def test_where_nobody_listens_this_copy_starts(
    left: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder / "calldeck.socket"
    with socket.socket(socket.AF_UNIX) as other:
        if left == "a file":
            place.write_text("")
        elif left != "nothing":
            other.bind(str(place))
        if left == "somebody else's":
            other.listen()
            mine = os.geteuid()
            monkeypatch.setattr(os, "geteuid", lambda: mine + 1)
        assert hand_over.hand_over(["--settings-dir", str(folder), "tel:1"], "") is None


@pytest.mark.parametrize("option", ["--self-test", "--database-password", "--proxy-password"])
def test_what_needs_no_window_is_not_handed_over(
    running: SingleInstance, folder: Path, option: str
) -> None:
    assert hand_over.hand_over(["--settings-dir", str(folder), option], "") is None


@pytest.mark.parametrize("arguments", [[], ["--demo"], ["--settings-dir", "~/desk"]])
@pytest.mark.parametrize("config", [None, "", "/somewhere/else"])
def test_both_ways_look_in_the_same_folder(
    arguments: list[str], config: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.app import _paths

    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if config is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
    options = hand_over.read_options(arguments, "")
    assert hand_over._config_folder(options) == _paths(options).config
    assert find_paths(options.settings_dir)
