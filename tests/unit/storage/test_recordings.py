"""Recordings on the disk are whole or not there, private, and do not stay."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import StorageFailed
from desktop.domain.recording import AudioKind
from desktop.storage.recordings import NewRecording, RecordingFiles, Stopped

ACCOUNT, OTHER = "telecmi:india:1", "stringee::2"
SOUND = b"ID3" + bytes(2_000)


def ignore(_done: int, _total: int | None) -> None:
    """Nobody looks."""


def begun(files: RecordingFiles, account: str = ACCOUNT, name: str = "a.mp3") -> NewRecording:
    return files.new(account, name, threading.Event(), ignore)


def kept(files: RecordingFiles, account: str = ACCOUNT, name: str = "a.mp3") -> Path:
    with begun(files, account, name) as new:
        new.begin(AudioKind.MP3, None)
        new.write(SOUND)
        return new.finish()


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_recording_is_found_again_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    os.umask(0o022)
    files = RecordingFiles(tmp_path / "recordings")
    file = kept(files)
    assert files.found(ACCOUNT, "a.mp3") == file
    assert files.found(OTHER, "a.mp3") is None
    assert file.read_bytes() == SOUND
    assert (file.name[:1], file.suffix) == ("a", ".mp3")
    assert file.stat().st_mode & 0o777 == 0o600
    for folder in (file.parent, file.parent.parent):
        assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("how", ["fails", "is stopped", "is stopped at the end"])
def test_what_is_not_finished_leaves_nothing(tmp_path: Path, how: str) -> None:
    files, stop = RecordingFiles(tmp_path), threading.Event()

    def write() -> None:
        with files.new(ACCOUNT, "a", stop, ignore) as new:
            new.begin(AudioKind.WAV, 10)
            new.write(SOUND)
            [part] = everything(tmp_path)
            assert part.suffix == ".part"  # no player opens that
            if how == "fails":
                raise OSError("the connection broke")
            stop.set()
            if how == "is stopped":
                new.write(SOUND)
            new.finish()

    with pytest.raises((OSError, Stopped)):
        write()
    assert everything(tmp_path) == []
    assert files.found(ACCOUNT, "a") is None


def test_what_begins_anew_holds_nothing_of_the_first_try(tmp_path: Path) -> None:
    files = RecordingFiles(tmp_path)
    with begun(files) as new:
        new.begin(AudioKind.WAV, None)
        new.write(b"RIFF half of it")
        new.begin(AudioKind.MP3, None)
        new.write(SOUND)
        file = new.finish()
    assert file.read_bytes() == SOUND
    assert file.suffix == ".mp3"


def test_signing_out_removes_those_of_the_account(tmp_path: Path) -> None:
    files = RecordingFiles(tmp_path)
    kept(files)
    other = kept(files, OTHER)
    files.forget(ACCOUNT)
    assert everything(tmp_path) == [other]


def test_old_ones_go_and_those_that_were_heard_again_stay(tmp_path: Path) -> None:
    files, now = RecordingFiles(tmp_path), datetime.now(UTC)
    old, heard = kept(files, name="old"), kept(files, name="heard")
    half = old.with_suffix(".part")
    half.write_bytes(b"half")
    for file in (old, heard, half):
        os.utime(file, (0, 0))
    assert files.found(ACCOUNT, "heard") == heard
    files.prune(now - timedelta(days=7))
    assert everything(tmp_path) == [heard]


def test_a_copy_replaces_only_when_it_is_whole(tmp_path: Path) -> None:
    files = RecordingFiles(tmp_path / "recordings")
    file, target = kept(files), tmp_path / "saved.mp3"
    target.write_bytes(b"before")
    files.copy(file, target)
    assert target.read_bytes() == SOUND
    with pytest.raises(StorageFailed, match=r"gone\.mp3"):
        files.copy(file, tmp_path / "no such folder" / "gone.mp3")
    file.unlink()
    with pytest.raises(StorageFailed):
        files.copy(file, target)
    assert target.read_bytes() == SOUND
    assert sorted(path.name for path in tmp_path.iterdir()) == ["recordings", "saved.mp3"]
