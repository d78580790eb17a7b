"""The recent calls: this desk's and the provider's in one list, and what can be done with one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QRadioButton

from desktop.domain.history_call import HistoryCall
from desktop.runtime.logs import RedactingFormatter
from desktop.sandbox.sounds import MP3
from tests.helpers.window import Desk

CALL, PLAY = "/v2/webrtc/click2call", "/v1/play"
NUMBER = "+91 98765 14671"


class Player(QObject):
    """Stands for the system's player."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def player(qapp: QGuiApplication) -> Iterator[Player]:
    found = Player()
    # It takes the name of a slot as text; the stubs want bytes, which it refuses.
    QDesktopServices.setUrlHandler("file", found, "open")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def recent(desk: Desk) -> Desk:
    """Signed in as a supervisor, the dialer open, all calls of the provider read."""
    desk.sign_in()
    desk.window.show_tab("dialer")
    show_all(desk)
    read_all(desk)
    return desk


def show_all(desk: Desk) -> None:
    desk.find(QRadioButton, "All calls").setChecked(True)


def read_all(desk: Desk) -> None:
    """Read what is missing: the list says so before, and no longer afterwards."""
    desk.wait(lambda: desk.shows("At least") and desk.shows("not read"))
    desk.press("Refresh recent calls")
    desk.wait(lambda: not desk.shows("At least") and not desk.shows("not read"))
    desk.settle()


def shown(desk: Desk) -> list[HistoryCall]:
    model = desk.window.dialer_tab.recents.calls.table
    return [model.row_at(at) for at in range(model.rowCount())]


def choose(desk: Desk, wanted: Callable[[HistoryCall], object]) -> HistoryCall:
    """Choose the first such row."""
    found: list[HistoryCall] = []

    def there() -> bool:
        found[:] = [call for call in shown(desk) if wanted(call)]
        return bool(found)

    desk.wait(there)
    desk.table("Recent calls").choose(found[0].id)
    return found[0]


def from_menu(desk: Desk, words: str) -> None:
    """Choose an entry of the menu of the chosen call."""
    menu = desk.window.dialer_tab.recents.actions_for_call.menu()
    assert menu is not None
    entry = next(one for one in menu.actions() if one.text().startswith(words))
    assert entry.isEnabled(), entry.toolTip()
    entry.trigger()
    menu.deleteLater()


def file_dialog(desk: Desk, title: str) -> QFileDialog:
    dialog = desk.dialog(title)
    assert isinstance(dialog, QFileDialog)
    return dialog


def save_to(desk: Desk, title: str, file: Path) -> None:
    dialog = file_dialog(desk, title)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(file))
    dialog.accept()


def test_a_call_from_here_and_the_providers_record_of_it_are_one_row(desk: Desk) -> None:
    desk.sign_in()
    desk.window.show_tab("dialer")
    assert desk.shows("No calls from this desk yet")
    desk.type("Number to call", NUMBER)
    desk.press("Call")
    desk.wait(lambda: desk.column("Recent calls", "Result") == ["Talked"])
    show_all(desk)
    read_all(desk)
    mine = [call for call in shown(desk) if call.number == "+919876514671"]
    assert len(mine) == 1
    assert mine[0].placed
    assert mine[0].recording
    assert {call.direction.value for call in shown(desk)} == {"Incoming", "Outgoing"}
    totals = f"{len(shown(desk))} calls, {sum(call.answered for call in shown(desk))} answered, "
    assert desk.shows(totals)
    desk.find(QRadioButton, "This desk").setChecked(True)
    desk.wait(lambda: [call.id for call in shown(desk)] == [mine[0].id])


def test_search_and_filters_narrow_the_list_and_the_totals(recent: Desk) -> None:
    everything = shown(recent)
    missed = [call.id for call in everything if call.missed]
    recent.choose("Call result", "Missed")
    recent.wait(lambda: [call.id for call in shown(recent)] == missed)
    recent.wait(lambda: recent.shows(f"{len(missed)} calls, 0 answered"))
    recent.choose("Call direction", "Outgoing")
    recent.wait(lambda: recent.shows("No call matches the filters"))
    recent.press("Show all recent calls")
    recent.wait(lambda: len(shown(recent)) == len(everything))
    agents = recent.find(QComboBox, "Agent of the calls")
    recent.choose("Agent of the calls", agents.itemText(1))
    recent.wait(lambda: len({call.agent for call in shown(recent)}) == 1)
    recent.choose("Agent of the calls", "All agents")
    recent.wait(lambda: len(shown(recent)) == len(everything))
    someone = next(call for call in everything if call.name)
    number = someone.number.removeprefix("+91")
    recent.type("Search recent calls", f"0{number[:5]} {number[5:]}")
    same = [call.id for call in everything if call.number == someone.number]
    recent.wait(lambda: [call.id for call in shown(recent)] == same)
    recent.wait(lambda: recent.shows(f"{len(same)} call"))


def test_a_recording_is_fetched_once_and_opened_with_the_systems_player(
    recent: Desk, player: Player, tmp_path: Path
) -> None:
    choose(recent, lambda call: call.recording)
    recent.press("Play recording")
    recent.wait(lambda: player.opened)
    assert player.opened[0].read_bytes() == MP3
    assert recent.shows("Opened in your system’s player")
    recent.settle()
    recent.press("Play recording")
    recent.wait(lambda: len(player.opened) == 2)
    assert len(recent.sandbox.access_log(PLAY)) == 1
    from_menu(recent, "Save recording")
    dialog = file_dialog(recent, "Save recording")
    [suggested] = dialog.selectedFiles()
    assert suggested.endswith(".mp3")
    dialog.reject()
    recent.wait(lambda: not recent.dialogs())
    from_menu(recent, "Save recording")
    save_to(recent, "Save recording", tmp_path / "talk.mp3")
    recent.wait(lambda: (tmp_path / "talk.mp3").exists())
    assert (tmp_path / "talk.mp3").read_bytes() == MP3
    recordings = tmp_path / "recordings"
    assert list(recordings.rglob("*.mp3"))
    recent.window._session.sign_out()
    recent.wait(lambda: not list(recordings.rglob("*.mp3")))


def test_without_a_player_saving_is_offered(recent: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    choose(recent, lambda call: call.recording)
    recent.press("Play recording")
    recent.wait(lambda: recent.shows("No program on this computer plays this recording"))
    recent.press("Save recording")
    file_dialog(recent, "Save recording").reject()


def test_one_that_is_not_ready_is_waited_for_until_stopped(recent: Desk, player: Player) -> None:
    recent.sandbox.faults.add("failure_code", PLAY, code=404, message="not found")
    recent.type("Number to call", NUMBER)
    recent.press("Call")
    recent.wait(lambda: recent.shows("Call ended"))
    recent.press("Refresh recent calls")
    choose(recent, lambda call: call.placed and call.recording)
    recent.press("Play recording")
    recent.wait(lambda: recent.shows("The recording is not ready yet, trying again in 1 s"))
    recent.press("Stop recording")
    recent.wait(lambda: not recent.shows("not ready yet"))
    recent.settle()
    recent.sandbox.faults.clear()
    recent.press("Play recording")
    recent.wait(lambda: player.opened)


def test_an_agent_is_told_why_there_is_no_recording(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_agent)
    desk.window.show_tab("dialer")
    show_all(desk)
    read_all(desk)
    choose(desk, lambda call: call.recording)
    play = desk.button("Play recording")
    assert not play.isEnabled()
    assert "app secret" in play.toolTip()


def test_a_note_can_be_changed_and_the_list_be_exported(desk: Desk, tmp_path: Path) -> None:
    desk.sign_in()
    desk.window.show_tab("dialer")
    desk.type("Number to call", NUMBER)
    desk.press("Call")
    desk.wait(lambda: desk.column("Recent calls", "Result") == ["Talked"])
    choose(desk, lambda call: call.placed)
    from_menu(desk, "Edit note")
    desk.dialog("Edit note")
    desk.type("Note", "wants a demo")
    desk.press("Save note")
    desk.wait(lambda: desk.column("Recent calls", "Outcome and note") == ["wants a demo"])
    from_menu(desk, "Copy +919876514671")
    assert QGuiApplication.clipboard().text() == "+919876514671"
    desk.find(QLineEdit, "Number to call").clear()
    from_menu(desk, "Put into the number field")
    assert desk.find(QLineEdit, "Number to call").text() == "+919876514671"
    desk.press("Export recent calls")
    desk.dialog("Export recent calls")
    desk.press("Export")
    save_to(desk, "Save as", tmp_path / "calls.csv")
    desk.wait(lambda: (tmp_path / "calls.csv").exists())
    heading, row = (tmp_path / "calls.csv").read_text("utf-8-sig").splitlines()
    assert heading.startswith("Direction,Name,Number,Time (Asia/Kolkata)")
    assert "+919876514671" in row
    assert "wants a demo" in row


@pytest.mark.parametrize("kind", ["html", "failure_code", "cut", "status"])
@pytest.mark.allow_logs("")
def test_the_app_secret_is_in_no_file_and_on_no_screen(
    recent: Desk,
    player: Player,
    tmp_path: Path,
    kind: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Playing is the one request with the secret in its URL; look everywhere afterwards."""
    secret = recent.sandbox.accounts["telecmi"]["secret"]
    faults: dict[str, dict[str, Any]] = {
        "failure_code": {"code": 500, "message": f"no {secret}"},
        "status": {"status": 500},
    }
    choose(recent, lambda call: call.recording)
    caplog.set_level(logging.DEBUG)
    recent.sandbox.faults.add(kind, PLAY, **faults.get(kind, {}))
    recent.press("Play recording")
    recent.wait(lambda: recent.button("Copy details"))
    recent.press("Copy details")
    recent.sandbox.faults.clear()
    recent.press("Play recording")
    recent.wait(lambda: player.opened)
    recent.settle()
    assert any(quote(secret, safe="") in one["query"] for one in recent.sandbox.access_log(PLAY))
    formatter = RedactingFormatter("%(message)s")
    ours = [one for one in caplog.records if not one.name.startswith("urllib3")]
    places = {
        "clipboard": QGuiApplication.clipboard().text().encode(),
        "log": "\n".join(record.getMessage() for record in ours).encode(),
        "log file": "\n".join(formatter.format(record) for record in caplog.records).encode(),
        "path": str(player.opened).encode(),
    }
    places |= {str(file): file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert any("recordings" in place for place in places)
    assert any(place.endswith(".sqlite") or "calldeck" in place for place in places)
    for form in (secret, quote(secret, safe="")):
        assert not recent.shows(form)
        assert [place for place, content in places.items() if form.encode() in content] == []
