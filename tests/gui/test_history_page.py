"""The page of the past as a person uses it: looking, taking back, searching and exporting."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
import qasync
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.controllers.agents import Done
from desktop.controllers.audit import PAGE
from desktop.domain.agent import Agent
from desktop.domain.edits import Edit
from desktop.domain.errors import StorageFailed
from desktop.domain.secret import Secret
from desktop.qtmodels.roles import Role
from desktop.views.history_page import HistoryPage
from desktop.views.run_rows_fit import fitted
from desktop.views.widgets.page_tabs import PageTabs
from desktop.views.widgets.table_view import TableView
from tests.helpers.past import Past, past
from tests.helpers.run_desk import change, create
from tests.helpers.sandbox import Sandbox
from tests.helpers.window import Desk
from tests.unit.controllers.test_history_controller import entries, renamed

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 20_000  # ms


class Page:
    """The page, and the hands of the person before it."""

    def __init__(self, here: Past) -> None:
        self.here = here
        self.page = HistoryPage(here.history)
        self.page.resize(1280, 720)
        self.left: list[bool] = []
        self.page.closed.connect(lambda: self.left.append(True))

    async def open(self) -> None:
        self.page.open()
        self.page.show()
        await self.here.idle()

    def find(self, kind: type[W], name: str) -> W:
        named = [w for w in self.page.findChildren(kind) if w.accessibleName() == name]
        (found,) = [widget for widget in named if widget.isVisible()]
        return found

    def table(self, name: str) -> TableView:
        return self.find(TableView, name)

    def column(self, table: str, title: str) -> list[str]:
        model = self.table(table).model()
        across = Qt.Orientation.Horizontal
        titles = [model.headerData(at, across) for at in range(model.columnCount())]
        at = titles.index(title)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    async def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), LEFT)
        await self.here.idle()

    async def click_row(self, table: str, row: int, *, more: bool = False) -> None:
        view = self.table(table)
        place = view.visualRect(view.model().index(row, view.shown_columns()[1])).center()
        modifier = Qt.KeyboardModifier.ControlModifier if more else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), LEFT, modifier, QPoint(place))
        await self.here.idle()

    async def turn_to(self, word: str) -> None:
        tabs = self.find(PageTabs, "History pages")
        words = [tabs.tabText(at) for at in range(tabs.count())]
        QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(words.index(word)).center())
        await self.here.idle()

    async def type(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, name)
        field.selectAll()
        QTest.keyClicks(field, text)
        await self.here.until(lambda: self.here.history.text == text)
        await self.here.idle()

    def fits(self, table: str) -> bool:
        """Whether all shown columns of a table are in view."""
        view = self.table(table)
        return view.horizontalHeader().length() <= view.viewport().width()

    def why_not(self, name: str) -> str:
        """Why a button is disabled, "" of one that is not."""
        button = self.find(QPushButton, name)
        return "" if button.isEnabled() else button.toolTip()

    def shows(self, text: str) -> bool:
        return any(
            text in label.text() for label in self.page.findChildren(QLabel) if label.isVisible()
        )


Work = Callable[[Page], Awaitable[None]]
Carry = Callable[[Work], None]


@pytest.fixture
def carry_out(
    qtbot: QtBot, desk_loop: qasync.QEventLoop, sandbox: Sandbox, tmp_path: Path
) -> Carry:
    """Carries out a test on the page, in the loop of the window."""

    async def main(work: Work) -> None:
        async with past(sandbox, tmp_path) as here:
            page = Page(here)
            try:
                await work(page)
            finally:
                page.page.close()
                page.page.deleteLater()

    def carry(work: Work) -> None:
        asyncio.events._set_running_loop(desk_loop)
        try:
            task = desk_loop.create_task(main(work))
            qtbot.waitUntil(task.done, timeout=PATIENCE)
            task.result()
        finally:
            asyncio.events._set_running_loop(None)

    return carry


def shifted(agents: dict[str, Agent], *numbers: int) -> list[Edit]:
    keys = sorted(agents)
    return [change(agents[keys[number]], shift_start=3, shift_end=5) for number in numbers]


def test_the_newest_run_is_shown_with_its_rows_and_can_be_undone_once(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        before = await page.here.agents()
        await page.here.carry_out("Renamed", renamed(before, 1))
        await page.here.carry_out("Shift of 2 agents", shifted(before, 2, 3))
        await page.open()
        assert page.column("Runs", "What") == ["Shift of 2 agents", "Renamed"]
        assert page.column("Runs", "Rows") == ["2 of 2", "1 of 1"]
        assert page.column("Run rows", "Field") == ["Shift hours", "Shift hours"]
        assert page.column("Run rows", "Result") == ["Done", "Done"]
        assert page.shows("2 of 2 done · by 1111112")
        await page.press("Undo run")
        after = await page.here.agents()
        keys = sorted(before)
        assert [after[key].name for key in keys] == [
            "New 1" if key == keys[1] else before[key].name for key in keys
        ]
        assert page.column("Runs", "State") == ["Done", "Taken back", "Done"]
        assert page.why_not("Undo run").startswith("This run was taken back at ")
        assert page.why_not("Undo rows").startswith("This run was taken back at ")

    carry_out(work)


def test_selected_rows_are_undone_by_themselves(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        before = await page.here.agents()
        keys = sorted(before)
        await page.here.carry_out("Renamed", renamed(before, 1, 2, 3))
        await page.open()
        assert page.why_not("Undo rows") == "Select rows of the run first."
        await page.click_row("Run rows", 0)
        assert page.find(QPushButton, "Undo rows").text() == "Undo row"
        await page.click_row("Run rows", 2, more=True)
        assert page.find(QPushButton, "Undo rows").text() == "Undo 2 rows"
        await page.press("Undo rows")
        after = await page.here.agents()
        assert [after[key].name for key in keys[1:4]] == [
            *(before[keys[1]].name, "New 2", before[keys[3]].name)
        ]
        assert page.table("Run rows").chosen_ids()  # the selection stays
        assert page.why_not("Undo rows").startswith("The selected rows were taken back at ")
        assert page.why_not("Undo run") == ""

    carry_out(work)


def test_undo_that_deletes_agents_asks_first(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        before = await page.here.agents()
        new: dict[str, Any] = {"extension": "777", "name": "Meera", "phone": "919876543388"}
        new |= {"password": Secret("canary-777"), "shift_start": 9, "shift_end": 18}
        await page.here.carry_out("Added Meera", [create(sms_alert=True, **new)])
        await page.open()
        for answer, there in (("Cancel", True), ("Delete", False)):
            await page.press("Undo run")
            (dialog,) = [d for d in page.page.findChildren(QDialog) if d.isVisible()]
            buttons = dialog.findChildren(QPushButton)
            QTest.mouseClick(next(b for b in buttons if b.accessibleName() == answer), LEFT)
            await page.here.idle()
            assert ("777" in await page.here.agents()) is there
        assert await page.here.agents() == before

    carry_out(work)


def test_a_run_that_was_cut_off_is_looked_at_and_not_undone(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        agents = await page.here.agents()
        execution = await page.here.desk.runs.begin("Renamed", renamed(agents, 1))
        page.here.desk.runs._active.discard(execution.run.id)  # as after a restart
        await page.open()
        assert page.column("Runs", "State") == ["Interrupted"]
        assert page.why_not("Undo run").startswith("This run was cut off.")
        await page.press("Look at it")
        await page.here.until(lambda: page.here.runs.cut_off)

    carry_out(work)


def test_runs_are_found_and_esc_clears_then_leaves(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        agents = await page.here.agents()
        await page.here.carry_out("Import of staff.xlsx", renamed(agents, 1))
        await page.here.carry_out("Shift of 1 agent", shifted(agents, 2))
        await page.open()
        page.page.focus_search()
        search = page.find(QLineEdit, "Search runs")
        QTest.keyClicks(search, "staff")
        assert page.column("Runs", "What") == ["Import of staff.xlsx"]
        assert page.shows("Choose a run to see its rows")
        QTest.keyClicks(search, "xyz")
        assert page.shows("No run matches “staffxyz”")
        QTest.keyClick(search, Qt.Key.Key_Escape)
        assert len(page.column("Runs", "What")) == 2
        await page.click_row("Runs", 0)
        await page.click_row("Run rows", 0)
        QTest.keyClick(page.table("Run rows"), Qt.Key.Key_Escape)
        assert page.left == []  # the selection was cleared
        QTest.keyClick(page.table("Runs"), Qt.Key.Key_Escape)
        assert page.left == [True]
        assert page.table("Runs").chosen_ids()
        await page.press("Back to agents")
        assert page.left == [True, True]

    carry_out(work)


def test_the_log_is_searched_once_a_person_stops_typing(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        agents = await page.here.agents()
        await page.here.carry_out("Renamed", renamed(agents, 1))
        await page.here.carry_out("Shift", shifted(agents, 2))
        await page.open()
        await page.turn_to("Audit log")
        assert page.column("Audit log", "Field") == ["Shift end", "Shift start", "Name"]
        assert page.column("Audit log", "Run") == ["Shift", "Shift", "Renamed"]
        assert page.shows("3 entries, that is all")
        await page.type("Search audit log", "new 1")
        assert page.column("Audit log", "New") == ["New 1"]
        assert page.shows("1 entry found")
        await page.type("Search audit log", "nobody")
        assert page.shows("No entry matches “nobody”")
        assert page.why_not("Export audit log") == "There is nothing to write."
        await page.press("Show all entries")
        assert len(page.column("Audit log", "When")) == 3
        page.page.escape()
        assert page.left == [True]

    carry_out(work)


def test_older_entries_come_when_asked_for(carry_out: Carry) -> None:
    async def work(page: Page) -> None:
        page.here.desk.journal.add_entries(entries(page.here, PAGE + 7))
        await page.open()
        await page.turn_to("Audit log")
        assert page.shows("The newest 1,000 entries, there are older ones")
        await page.press("Load more")
        assert len(page.column("Audit log", "When")) == PAGE + 7
        assert page.shows("1,007 entries, that is all")
        assert not page.page.audit.more.isVisible()

    carry_out(work)


def test_the_log_is_exported_through_qts_own_dialog(carry_out: Carry, tmp_path: Path) -> None:
    async def work(page: Page) -> None:
        page.here.desk.journal.add_entries(entries(page.here, 3))
        await page.open()
        await page.turn_to("Audit log")
        await page.press("Export audit log")
        (dialog,) = page.page.findChildren(QFileDialog)
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.findChildren(QLineEdit)[0].setText("log")
        dialog.accept()
        await page.here.until(lambda: page.here.told)
        await page.here.idle()
        assert page.here.told == [Done("3 entries written to log.csv")]
        assert (tmp_path / "log.csv").read_text("utf-8-sig").count("\n") == 4

    carry_out(work)


def test_an_empty_desk_and_one_that_cannot_be_read_say_so(
    carry_out: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trouble(*_: Any, **__: Any) -> Any:
        raise StorageFailed("The journal cannot be read.")

    async def work(page: Page) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(page.here.desk.journal, "runs", trouble)
            await page.open()
        assert page.shows("The journal cannot be read")
        await page.press("Try now")
        assert page.shows("Nothing was changed from this desk yet")
        await page.turn_to("Audit log")
        assert page.shows("Nothing was changed from this desk yet")

    carry_out(work)


@pytest.mark.parametrize("width", [480, 800, 1280])
def test_the_page_fits_its_window(carry_out: Carry, width: int) -> None:
    async def work(page: Page) -> None:
        agents = await page.here.agents()
        await page.here.carry_out("Renamed", renamed(agents, 1))
        await page.open()
        page.page.resize(width, 560)
        await page.here.idle()
        assert page.page.width() == width
        for word, names in (("Runs", ("Runs", "Run rows")), ("Audit log", ("Audit log",))):
            await page.turn_to(word)
            for name in names:
                await page.here.until(partial(page.fits, name))
        await page.turn_to("Runs")
        beside = page.table("Run rows").mapTo(page.page, QPoint()).x() > width // 4
        assert beside is (width >= 1000)

    carry_out(work)


def test_columns_are_left_out_before_they_are_cramped() -> None:
    comfort = {"row": 56, "action": 104, "identity": 104, "name": 112, "field": 116}
    comfort |= {"diff": 230, "result": 130}
    assert set(fitted(comfort, 900)) == set(comfort)
    assert sum(fitted(comfort, 900).values()) <= 900
    assert set(fitted(comfort, 690)) == {"row", "name", "field", "diff", "result"}
    assert sum(fitted(comfort, 420).values()) <= 420


def test_in_the_window_a_change_is_found_and_taken_back(desk: Desk) -> None:
    desk.sign_in()
    before = desk.column("Agents", "Name")
    desk.click_row("Agents", 0)
    desk.press("Edit agent")
    desk.dialog("Edit agent")
    desk.type("Name", "Somebody else")
    desk.press("Save")
    desk.wait(lambda: not desk.dialogs() and "Somebody else" in desk.column("Agents", "Name"))
    desk.settle()
    desk.press("History")
    desk.wait(lambda: desk.column("Runs", "State") == ["Done"])
    desk.wait(lambda: desk.button("Undo run").isEnabled())
    desk.press("Undo run")
    desk.wait(lambda: desk.column("Runs", "State") == ["Done", "Taken back"])
    desk.wait(lambda: desk.shows("1 of 1 done · taken back at "))
    rows = desk.table("Run rows").model()
    desk.wait(lambda: rows.index(0, rows.columnCount() - 1).data(Role.NOTE))
    desk.press("Back to agents")
    desk.wait(lambda: desk.column("Agents", "Name") == before)
    desk.settle()
