"""A held table keeps every row in its place, and loses nothing of what comes meanwhile."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.qtmodels.column import Column
from desktop.qtmodels.editable_table import REFUSED, SENDING, EditableTable, Mark
from desktop.qtmodels.roles import Role

SPOKEN, HINT = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@dataclass(frozen=True)
class Row:
    id: str
    name: str
    number: int = 0


def make(rows: list[Row]) -> EditableTable[Row]:
    table: EditableTable[Row] = EditableTable(
        [
            Column("name", "Name", lambda row: row.name, lambda row: row.name),
            Column("number", "Number", lambda row: str(row.number), lambda row: row.number),
        ],
        lambda row: row.id,
        lambda row: f"{row.name}\n{row.number}",
    )
    table.set_rows(rows)
    table.sort(0)
    return table


def names(table: EditableTable[Row]) -> list[str]:
    return [table.index(at, 0).data() for at in range(table.rowCount())]


@pytest.fixture
def table() -> EditableTable[Row]:
    return make([Row("a", "Asha"), Row("d", "Deepa"), Row("m", "Meera")])


def test_held_rows_change_in_place_and_come_move_and_go_later(
    table: EditableTable[Row], qtbot: QtBot
) -> None:
    table.hold()
    with qtbot.assertNotEmitted(table.modelReset):
        table.put_rows([Row("b", "Bina"), Row("a", "Zoya")])
        table.remove_rows(["m"])
    assert names(table) == ["Zoya", "Deepa", "Meera"]
    assert (table.row("a"), table.row("m")) == (Row("a", "Zoya"), None)
    assert (set(table.ids), table.count) == ({"a", "b", "d"}, 3)
    assert {row.id for row in table.rows} == {"a", "b", "d"}
    table.release()
    assert names(table) == ["Bina", "Deepa", "Zoya"]


def test_a_changed_row_is_told_to_the_views(table: EditableTable[Row], qtbot: QtBot) -> None:
    table.hold()
    with qtbot.waitSignal(table.dataChanged):
        table.put_rows([Row("a", "Zoya")])


def test_the_last_of_several_holders_lets_go(table: EditableTable[Row]) -> None:
    table.hold()
    table.hold()
    table.put_rows([Row("b", "Bina")])
    table.release()
    assert names(table) == ["Asha", "Deepa", "Meera"]
    table.release()
    assert names(table) == ["Asha", "Bina", "Deepa", "Meera"]
    table.release()
    assert not table.held


def test_without_news_a_release_leaves_the_views_alone(
    table: EditableTable[Row], qtbot: QtBot
) -> None:
    table.hold()
    with qtbot.assertNotEmitted(table.modelReset):
        table.release()


def test_a_search_meanwhile_sees_everything(table: EditableTable[Row]) -> None:
    table.hold()
    table.put_rows([Row("b", "Bina", 5)])
    table.remove_rows(["d"])
    table.search("a")
    assert names(table) == ["Asha", "Bina", "Meera"]
    assert not table.held


def test_a_row_that_goes_and_comes_back_is_there_once(table: EditableTable[Row]) -> None:
    table.hold()
    table.remove_rows(["a"])
    table.put_rows([Row("a", "Asha again")])
    table.release()
    assert names(table) == ["Asha again", "Deepa", "Meera"]


def test_what_goes_while_it_is_held_is_told(table: EditableTable[Row], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.gone):
        table.remove_rows(["m"])
    table.hold()
    with qtbot.waitSignal(table.gone) as told:
        table.remove_rows(["a", "nobody"])
    assert told.args == [frozenset({"a"})]


def test_an_entry_stands_in_the_place_of_what_the_row_says(
    table: EditableTable[Row], qtbot: QtBot
) -> None:
    cell = table.index(0, 0)
    with qtbot.waitSignal(table.dataChanged) as told:
        table.mark("a", "name", Mark("Ashok"))
    assert (told.args[0].row(), told.args[0].column()) == (0, 0)
    assert (cell.data(), cell.data(Role.MARK)) == ("Ashok", SENDING)
    assert cell.data(SPOKEN) == "Ashok, being saved"
    table.mark("a", "name", Mark("Ashok", "The name is taken."))
    assert cell.data(Role.MARK) == REFUSED
    assert (cell.data(SPOKEN), cell.data(HINT)) == (
        "Ashok, The name is taken.",
        "The name is taken.",
    )
    assert table.index(0, 1).data(Role.MARK) is None
    table.mark("a", "name", None)
    assert (cell.data(), cell.data(Role.MARK)) == ("Asha", None)


def test_cells_are_edited_where_it_is_allowed_and_not_while_they_are_sent(
    table: EditableTable[Row],
) -> None:
    def editable(row: int, column: int) -> bool:
        return bool(table.index(row, column).flags() & Qt.ItemFlag.ItemIsEditable)

    assert not editable(0, 0)
    table.set_editable({"name"})
    assert (editable(0, 0), editable(0, 1)) == (True, False)
    table.mark("a", "name", Mark("Ashok"))
    assert not editable(0, 0)
    table.mark("a", "name", Mark("Ashok", "The name is taken."))
    assert editable(0, 0)


def test_entries_go_with_their_rows(table: EditableTable[Row]) -> None:
    table.mark("a", "name", Mark("Ashok", "The name is taken."))
    table.remove_rows(["a"])
    table.put_rows([Row("a", "Asha")])
    assert table.mark_of("a", "name") is None
    assert names(table) == ["Asha", "Deepa", "Meera"]


def test_qt_finds_no_fault_with_the_model(
    table: EditableTable[Row], qtmodeltester: ModelTester
) -> None:
    table.set_editable({"name"})
    table.hold()
    table.put_rows([Row("b", "Bina")])
    table.remove_rows(["m"])
    qtmodeltester.check(table)
    table.release()
    qtmodeltester.check(table)


IDS = st.integers(0, 8).map(str)
NEWS = st.lists(
    st.one_of(
        st.builds(Row, id=IDS, name=st.text("ab", max_size=2), number=st.integers(0, 9)),
        IDS,
        st.sampled_from(["hold", "release"]),
    ),
    max_size=25,
)


@given(news=NEWS, needle=st.sampled_from(["", "a", "1"]))
def test_held_or_not_it_ends_up_the_same(news: list[Row | str], needle: str) -> None:
    held, plain = make([]), make([])
    for table in (held, plain):
        table.search(needle)
    for item in news:
        if isinstance(item, Row):
            held.put_rows([item])
            plain.put_rows([item])
        elif item == "hold":
            held.hold()
        elif item == "release":
            held.release()
        else:
            held.remove_rows([item])
            plain.remove_rows([item])
        assert set(held.ids) == set(plain.ids)
        assert held.count == plain.count
    while held.held:
        held.release()
    assert sorted(names(held)) == sorted(names(plain))
    assert names(held) == sorted(names(held))
