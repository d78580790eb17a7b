"""A person saves a support bundle, reads it, and opens the program on one."""

import zipfile
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit

from tests.helpers.window import Desk, desk

__all__ = ["desk"]


def save_to(desk: Desk, file: Path) -> None:
    desk.press("Save support bundle…")
    dialog = desk.dialog("Save support bundle")
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.text().startswith("calldeck-support-20")
    line.setText(str(file))
    dialog.accept()


def test_a_bundle_is_saved_read_and_replayed(desk: Desk, tmp_path: Path) -> None:
    desk.sign_in()
    names = desk.column("Agents", "Name")
    waiting = len(desk.controllers.missed.table.rows)
    desk.window.actions_by_key["diagnostics"].trigger()
    desk.dialog("Diagnostics")
    desk.wait(lambda: desk.button("Save support bundle…").isEnabled())
    file = tmp_path / "bundle.zip"
    save_to(desk, file)
    desk.dialog("Support bundle")
    desk.wait(lambda: desk.shows("The support bundle is saved"))
    assert desk.shows("It was sent nowhere")
    assert desk.shows("trace.jsonl")
    desk.press("Show contents")
    contents = desk.dialog("Contents of the support bundle")
    text = desk.find(QPlainTextEdit, "Contents")
    desk.wait(lambda: "It was sent nowhere" in text.toPlainText())
    box = desk.find(QComboBox, "File in the bundle")
    box.setCurrentIndex(box.findData("trace.jsonl"))
    desk.wait(lambda: '"agent/list"' in text.toPlainText())
    assert not any(name in text.toPlainText() for name in names)
    contents.close()
    with zipfile.ZipFile(file) as bundle:
        assert "report.txt" in bundle.namelist()
    desk.press("Close")
    desk.press("Close")

    desk.restart("--settings-dir", str(tmp_path / "replay"), "--replay", str(file))
    desk.wait(lambda: desk.shows("Replay of a support bundle"))
    desk.wait(lambda: desk.shows("Replay of TeleCMI India"))
    desk.settle()
    assert desk.shows("Replay of a support bundle")
    assert len(desk.column("Agents", "Name")) == len(names)
    assert all(name.startswith("Person ") for name in desk.column("Agents", "Name"))
    desk.wait(lambda: len(desk.controllers.missed.table.rows) == waiting)


def test_a_bundle_that_cannot_be_saved_can_be_saved_elsewhere(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.dialog("Sign in")
    dialog.close()
    desk.window.actions_by_key["diagnostics"].trigger()
    desk.dialog("Diagnostics")
    desk.wait(lambda: desk.button("Save support bundle…").isEnabled())
    desk.window._dialogs.save_bundle(tmp_path / "nowhere" / "bundle.zip")
    desk.wait(lambda: desk.shows("The support bundle was not saved"))
    assert desk.shows("Choose another place")
    desk.press("Save elsewhere")
    dialog = desk.dialog("Save support bundle")
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(tmp_path / "bundle.zip"))
    dialog.accept()
    desk.wait(lambda: desk.shows("The support bundle is saved"))
    assert (tmp_path / "bundle.zip").exists()


def test_what_is_no_bundle_is_not_replayed(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "holiday.zip"
    file.write_bytes(b"PK\x03\x04 and no more")
    desk.restart("--replay", str(file))
    desk.wait(lambda: desk.shows("This support bundle cannot be replayed"))
