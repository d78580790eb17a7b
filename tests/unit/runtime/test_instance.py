"""One copy runs; a second hands over its text, whatever it is, and ends."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.runtime.instance import SingleInstance
from desktop.runtime.options import MOST_CHARACTERS

_COPY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.runtime.instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
if instance.claim():
    instance.listen()
    instance.handed_over.connect(lambda text: print(json.dumps(text), flush=True))
    print("first", flush=True)
    app.exec()
else:
    print("second", instance.hand_over(sys.argv[2]), flush=True)
"""


def command(folder: Path, text: str) -> list[str]:
    return [sys.executable, "-c", _COPY, str(folder), text]


@contextmanager
def first_copy(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(command(folder, ""), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "first\n"
            yield process
        finally:
            process.kill()


def second_copy(folder: Path, text: str) -> str:
    done = subprocess.run(
        command(folder, text), stdout=subprocess.PIPE, check=True, text=True, timeout=30
    )
    return done.stdout


def test_a_second_copy_hands_over_and_ends(tmp_path: Path) -> None:
    with first_copy(tmp_path) as first:
        for text in ("tel:+919876543210", ""):
            assert second_copy(tmp_path, text) == "second True\n"
            assert first.stdout
            assert first.stdout.readline() == f'"{text}"\n'


def test_other_settings_folders_run_beside_it(tmp_path: Path) -> None:
    with first_copy(tmp_path / "one"), first_copy(tmp_path / "two"):
        pass


def test_after_a_crash_the_next_copy_is_the_first_again(tmp_path: Path) -> None:
    with first_copy(tmp_path) as first:
        first.kill()
        first.wait()
        with first_copy(tmp_path):
            assert second_copy(tmp_path, "x") == "second True\n"


def test_a_copy_that_does_not_answer_is_told_of(tmp_path: Path) -> None:
    with first_copy(tmp_path) as first:
        first.send_signal(signal.SIGSTOP)
        assert second_copy(tmp_path, "tel:+919876543210") == "second False\n"


def test_a_folder_with_a_long_name_works_too(tmp_path: Path) -> None:
    folder = tmp_path / ("a" * 120)
    with first_copy(folder):
        assert second_copy(folder, "x") == "second True\n"


@pytest.fixture
def running(tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot) -> Iterator[SingleInstance]:
    """A running copy in this process; its folder has a short name, as socket names are limited."""
    instance = SingleInstance(tmp_path_factory.mktemp("i"))
    assert instance.claim()
    instance.listen()
    yield instance
    instance.close()


def test_who_comes_while_the_first_one_quits_is_the_next(
    running: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.runtime.instance.PATIENCE", 0.1)
    running.stop_listening()
    another = SingleInstance(running._folder)
    assert not another.claim()
    assert another.hand_over("tel:+919876543210") is None
    running.close()
    assert another.claim()
    another.close()


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        (b"tel:1\ntel:2\r\ntel:3\0", "tel:1 tel:2  tel:3"),
        (b"\xff\xfe not UTF-8 \x80\0", "�� not UTF-8 �"),
        (b"9" * 5_000_000, "9" * MOST_CHARACTERS),
        (b"\xe2\x82\xac" * 2000, "€" * MOST_CHARACTERS),
        (b"first\0second\0", "first"),
        (b"\0", ""),
        (b"\x1b[2J$(reboot) %n\0", "[2J$(reboot) %n"),
    ],
)
def test_hostile_input_becomes_one_short_plain_line(
    running: SingleInstance, qtbot: QtBot, sent: bytes, taken: str
) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(running.address)
        client.setblocking(False)
        with qtbot.waitSignal(running.handed_over, timeout=5000) as signalled:
            client.send(sent)
    assert signalled.args == [taken]


def test_a_caller_that_says_nothing_disturbs_nobody(running: SingleInstance, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as client:
        silent.connect(running.address)
        client.connect(running.address)
        with qtbot.waitSignal(running.handed_over, timeout=5000) as signalled:
            client.send(b"tel:1\0")
    assert signalled.args == ["tel:1"]


@pytest.mark.allow_logs("no lock file can be made", "links cannot be taken over")
def test_without_a_folder_the_program_runs_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    instance = SingleInstance(tmp_path / "file" / "desk")
    assert instance.claim()
    instance.listen()
    instance.close()


def test_only_this_user_may_open_the_socket(running: SingleInstance) -> None:
    assert Path(running.address).stat().st_mode & 0o077 == 0
