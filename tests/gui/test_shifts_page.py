"""The shifts page: hours dragged, moved by keys and saved; coverage, replay, and who has none."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar

from desktop.domain.shifts import Hours
from desktop.qtmodels.roles import Role
from desktop.qtmodels.shift_table import AGENT, HOURS, ShiftRow
from desktop.views import shifts_page
from desktop.views.widgets.choices import SpinBox
from desktop.views.widgets.coverage import CoverageStrip
from desktop.views.widgets.shift_view import ShiftView
from tests.helpers.window import Desk

LEFT, RIGHT, Z, ESC = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Z, Qt.Key.Key_Escape
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
BUTTON = Qt.MouseButton.LeftButton


class Page:
    """The shifts page, and a hand for the mouse on it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.view = desk.find(ShiftView, "Shifts")

    def row(self, at: int) -> ShiftRow:
        """What a row shows."""
        found = self.view.model().index(at, AGENT).data(Role.ROW)
        assert isinstance(found, ShiftRow)
        return found

    def hours(self, at: int) -> Hours:
        """The hours that a row shows."""
        hours = self.row(at).hours
        assert hours
        return hours

    def spoken(self, at: int, column: int = AGENT) -> str:
        """What a screen reader says of a row."""
        place = self.view.model().index(at, column)
        return str(place.data(Qt.ItemDataRole.AccessibleTextRole))

    def spot(self, at: int, hour: float) -> QPoint:
        """The middle of a row at an hour."""
        lane = self.view.visualRect(self.view.model().index(at, HOURS))
        return QPoint(round(self.view.scale.at(hour)), lane.center().y())

    def take(self, at: int, hour: float, to: float, *, release: bool = True) -> None:
        """Press the mouse at an hour of a row, and move it on to another one."""
        mouse, viewport = self.desk.qtbot, self.view.viewport()
        mouse.mousePress(viewport, BUTTON, pos=self.spot(at, hour))
        for step in range(1, 5):
            mouse.mouseMove(viewport, self.spot(at, hour + (to - hour) * step / 4))
        if release:
            mouse.mouseRelease(viewport, BUTTON, pos=self.spot(at, to))

    def movable(self) -> int:
        """A row whose shift has room at both ends."""
        rows = range(self.view.model().rowCount())
        return next(at for at in rows if self.hours(at)[0] > 4 and self.hours(at)[1] < 22)


def open_shifts(desk: Desk) -> Page:
    """Sign in, and go to the page once the week's calls are read."""
    desk.sign_in()
    desk.find(QTabBar, "Agent pages").setCurrentIndex(1)
    page = Page(desk)
    desk.wait(lambda: desk.shows("With these hours"))
    desk.settle()
    return page


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced to people who listen."""
    words: list[str] = []
    monkeypatch.setattr(shifts_page, "announce", lambda _source, text: words.append(text))
    return words


def replayed(desk: Desk) -> tuple[int, int, int | None]:
    """Covered calls, all calls, and how many were covered before."""
    names = (one.accessibleName() for one in desk.window.findChildren(QLabel) if one.isVisible())
    sentence = next(name for name in names if name.startswith("With these hours"))
    found = re.search(r"(\d+) of last week's (\d+) missed calls", sentence)
    assert found, sentence
    before = re.search(r"Before the change: (\d+)\.", sentence)
    return int(found[1]), int(found[2]), int(before[1]) if before else None


def test_bars_are_dragged_at_an_edge_or_as_a_whole(desk: Desk) -> None:
    page = open_shifts(desk)
    at = page.movable()
    start, end = old = page.hours(at)
    agent = page.row(at).agent
    who = f"{agent.extension} {agent.name}"

    page.take(at, start + 0.05, start - 2)
    assert page.hours(at) == (start - 2, end)
    assert page.spoken(at) == (
        f"{who}, {start - 2:02} to {end:02}, changed from {start:02} to {end:02}"
    )
    assert desk.shows("1 agent changed, not saved")
    page.take(at, end - 0.05, end + 2)
    assert page.hours(at) == (start - 2, end + 2)
    page.take(at, (start + end) / 2, (start + end) / 2 - 1.2)
    assert page.hours(at) == (start - 3, end + 1)
    page.take(at, end + 1 - 0.05, 0.1)
    assert page.hours(at) == (start - 3, start - 2)  # an hour at least
    desk.press("Discard")
    assert page.hours(at) == old
    assert page.spoken(at) == f"{who}, {start:02} to {end:02}"

    page.take(at, end - 0.05, end + 2, release=False)
    assert page.hours(at) == (start, end + 2)
    desk.qtbot.keyClick(page.view, ESC)
    desk.qtbot.mouseRelease(page.view.viewport(), BUTTON, pos=page.spot(at, end + 2))
    assert page.hours(at) == old
    assert not desk.shows("not saved")


def test_selected_bars_go_along(desk: Desk) -> None:
    page = open_shifts(desk)
    page.view.selectAll()
    at = page.movable()
    before = [page.hours(row) for row in range(10)]
    page.take(at, sum(before[at]) / 2, sum(before[at]) / 2 - 1)
    for row, (start, end) in enumerate(before):
        assert page.hours(row) == ((start - 1, end - 1) if start > 1 else (start, end))
    desk.type("Search agents", page.row(3).agent.name)
    assert page.view.model().rowCount() == 1
    assert desk.shows("changed, not saved")
    desk.type("Search agents", "ksrthik")
    assert desk.shows("No agent matches “ksrthik”")
    assert desk.shows("changed, not saved")


def test_keys_move_the_ends_and_each_step_is_said(desk: Desk, said: list[str]) -> None:
    page = open_shifts(desk)
    at = page.movable()
    start, end = page.hours(at)
    agent = page.row(at).agent
    page.view.choose(agent.id)
    page.view.setFocus()
    desk.key(RIGHT, ALT)
    assert page.hours(at) == (start + 1, end)
    desk.key(RIGHT, ALT | SHIFT)
    desk.key(RIGHT, ALT | SHIFT)
    desk.key(LEFT, ALT | SHIFT)
    assert page.hours(at) == (start + 1, end + 1)
    who, old = f"{agent.extension} {agent.name}", f"changed from {start:02} to {end:02}"
    assert said == [
        f"{who}, {start + 1:02} to {end}, {old}",
        f"{who}, {start + 1:02} to {end + 1}, {old}",
        f"{who}, {start + 1:02} to {end + 2}, {old}",
        f"{who}, {start + 1:02} to {end + 1}, {old}",
    ]
    for _ in range(4):
        desk.key(Z, CTRL)
    assert page.hours(at) == (start, end)
    assert said[-1] == f"{who}, {start:02} to {end}, as before"
    assert not desk.shows("not saved")
    desk.key(ESC)
    assert page.view.chosen_ids() == ()


def test_a_refresh_keeps_what_is_not_saved(desk: Desk) -> None:
    page = open_shifts(desk)
    at = page.movable()
    start, end = page.hours(at)
    page.take(at, end - 0.05, end + 1)
    other = page.row(at).agent.id
    change = {"provider": "telecmi", "id": other, "start_time": start - 2, "end_time": end}
    desk.sandbox.control("POST", "/change-agent", change)
    reads = len(desk.sandbox.access_log("/v1/agent/list"))
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: len(desk.sandbox.access_log("/v1/agent/list")) > reads)
    desk.settle()
    assert page.hours(at) == (start, end + 1)
    assert page.spoken(at, HOURS).endswith(f", changed from {start - 2:02} to {end:02}")
    assert page.view.chosen_ids() == (page.row(at).agent.id,)
    assert desk.shows("1 agent changed, not saved")
    desk.press("Discard")
    assert page.hours(at) == (start - 2, end)
    page.view.setFocus()
    desk.key(Z, CTRL)
    assert page.hours(at) == (start, end + 1)


def test_saving_makes_a_run_and_leaves_nothing_unsaved(desk: Desk) -> None:
    page = open_shifts(desk)
    ids = [page.row(at).agent.id for at in (1, 2)]
    flags = page.view.selectionModel().SelectionFlag
    for at in (1, 2):
        place = page.view.model().index(at, AGENT)
        page.view.selectionModel().select(place, flags.Select | flags.Rows)
    page.view.setFocus()
    desk.key(RIGHT, ALT)
    wanted = {page.row(at).agent.id: page.hours(at) for at in (1, 2)}
    save = desk.button("Save shifts")
    assert save.text() == "Save 2 shifts"
    desk.press("Save shifts")

    def stored() -> dict[str, Hours]:
        agents = desk.sandbox.agents("telecmi")
        hours = {one["id"]: (one["start_time"], one["end_time"]) for one in agents}
        return {one: hours[one] for one in ids}

    desk.wait(lambda: stored() == wanted)
    desk.settle()
    shifts = desk.window.agents_room.shifts
    desk.wait(lambda: shifts._shifts.edited == 0)


def test_coverage_is_a_picture_and_a_table(desk: Desk) -> None:
    page = open_shifts(desk)
    assert desk.shows("TeleCMI keeps one range of whole hours per agent, the same every day.")
    assert desk.shows("Weekdays and shifts past midnight cannot be stored there.")
    assert desk.shows("hours in Asia/Kolkata, now ")
    strip = desk.find(CoverageStrip, "Agents on shift by hour")
    assert "Most: " in strip.accessibleDescription()
    for at in range(10):
        if page.hours(at) == (1, 24):
            page.view.choose(page.row(at).agent.id)
            page.view.setFocus()
            desk.key(LEFT, ALT | SHIFT)  # nobody else is on at night
    assert "Nobody on: 00 to 01" in strip.accessibleDescription()
    desk.press("As a table")
    assert not strip.isVisible()
    assert desk.column("Coverage", "Agents on")[0] == "0"
    assert int(desk.column("Coverage", "Before")[0]) > 0
    assert desk.column("Coverage", "Judgement")[0] == "Nobody on"
    limit = desk.find(SpinBox, "Thin below")
    limit.setFocus()
    limit.setValue(5)
    assert desk.column("Coverage", "Judgement")[1] == "Thin"
    desk.press("As a table")
    assert strip.isVisible()


def test_the_replay_follows_the_hours(desk: Desk) -> None:
    page = open_shifts(desk)
    covered, total, before = replayed(desk)
    assert covered == total > 0  # one is on all day
    assert before is None
    page.view.selectAll()
    page.view.setFocus()
    for _ in range(23):
        desk.key(LEFT, ALT | SHIFT)
    less, same, before = replayed(desk)
    assert (same, before) == (total, covered)
    assert less < covered


def test_missed_calls_that_cannot_be_read_are_said_and_read_again(desk: Desk) -> None:
    desk.sign_in()
    desk.sandbox.faults.add("status", "/v1/missed", status=503)
    desk.find(QTabBar, "Agent pages").setCurrentIndex(1)
    desk.wait(lambda: desk.shows("Last week's missed calls were not read."))
    desk.sandbox.faults.clear()
    desk.press("Read again")
    desk.wait(lambda: desk.shows("With these hours"))


def test_a_provider_without_shift_hours_says_so(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    tabs = desk.find(QTabBar, "Agent pages")
    if tabs.isTabEnabled(1):
        tabs.setCurrentIndex(1)
        assert desk.shows("Stringee keeps no shift hours for its agents")
        assert not desk.shows("Agents on shift")
    else:
        assert "Stringee" in tabs.tabToolTip(1)


def test_a_narrow_window_keeps_everything_within_reach(desk: Desk) -> None:
    page = open_shifts(desk)
    desk.window.resize(480, 640)
    at = page.movable()
    page.view.choose(page.row(at).agent.id)
    page.view.setFocus()
    desk.key(RIGHT, ALT)
    width = desk.window.width()
    assert width == 480
    for name in ("Save shifts", "Discard", "As a table"):
        button = desk.find(QPushButton, name)
        right = button.mapTo(desk.window, QPoint(button.width(), 0)).x()
        assert right <= width, name
    hours = page.hours(at)
    page.take(at, hours[1] - 0.1, hours[1] + 1)
    assert page.hours(at) == (hours[0], hours[1] + 1)
