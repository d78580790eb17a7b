"""Where things lie: folders, private files, translations."""

import stat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.runtime.files import private_file, private_folder, set_aside
from desktop.runtime.i18n import install_translations
from desktop.runtime.paths import Paths, find_paths


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_lies_below_the_settings_folder_that_was_given(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    assert find_paths(folder) == Paths(folder, folder, folder / "logs")
    assert find_paths(folder).settings == folder / "calldeck.ini"
    assert not folder.exists()


def test_a_relative_folder_stays_the_same_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("desk")).data == tmp_path / "desk"


def test_the_usual_places_are_this_persons_own(own_home: Path) -> None:
    paths = find_paths(None)
    assert paths.config == own_home / "config" / "calldeck"
    assert paths.data == own_home / "data" / "calldeck"
    assert paths.logs == own_home / "state" / "calldeck" / "logs"


def test_a_private_file_is_made_private_and_keeps_its_content(tmp_path: Path) -> None:
    file = tmp_path / "new" / "file.txt"
    private_file(file)
    assert (mode(file), mode(file.parent)) == (0o600, 0o700)
    file.write_text("kept")
    file.chmod(0o664)
    private_file(file)
    assert (mode(file), file.read_text()) == (0o600, "kept")


def test_a_folder_that_a_person_made_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    private_folder(tmp_path)
    assert mode(tmp_path) == 0o755


def test_a_file_that_is_set_aside_never_replaces_another(tmp_path: Path) -> None:
    for content in ("one", "two"):
        (tmp_path / "calls.db").write_text(content)
        set_aside(tmp_path / "calls.db")
    kept = sorted(path.read_text() for path in tmp_path.glob("calls.damaged-*.db"))
    assert kept == ["one", "two"]


def test_a_language_without_translation_stays_english(qapp: QApplication) -> None:
    assert install_translations(qapp, "eo") == "en"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
