"""Sorting, filtering and replacing rows, without a window."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role
from desktop.qtmodels.row_table import RowTable

DOWN = Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Row:
    id: str
    name: str
    number: int


def make(rows: list[Row]) -> RowTable[Row]:
    table = RowTable(
        [
            Column("name", "Name", lambda row: row.name, lambda row: row.name.casefold()),
            Column(
                "number",
                "Number",
                lambda row: str(row.number),
                lambda row: row.number,
                answers={Role.SECOND_LINE: lambda row: f"no. {row.number}"},
                always={Role.STRONG: True},
            ),
        ],
        lambda row: row.id,
        lambda row: f"{row.name}\n{row.number}",
    )
    table.set_rows(rows)
    return table


def shown(table: RowTable[Row]) -> list[str]:
    return [table.index(at, 0).data(Role.ROW_ID) for at in range(table.rowCount())]


PEOPLE = [
    Row("a", "Zoya", 919876543210),
    Row("b", "asha", 20),
    Row("c", "Lê Hoàng Nam", 3),
    Row("d", "Ravi Kulkarni", 100),
]


def test_numbers_sort_as_numbers_and_names_without_case() -> None:
    table = make(PEOPLE)
    table.sort(1)
    assert shown(table) == ["c", "b", "d", "a"]
    table.sort(1, DOWN)
    assert shown(table) == ["a", "d", "b", "c"]
    table.sort(0)
    assert shown(table) == ["b", "c", "d", "a"]
    table.sort(-1)
    assert shown(table) == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("needle", "found"),
    [
        ("", "abcd"),
        ("ASHA", "b"),
        ("ravi kul", "d"),
        ("kul ravi", "d"),
        ("hoàng", "c"),
        ("+91 98765 43210", "a"),
        ("98765-43210", "a"),
        ("nobody", ""),
    ],
)
def test_search_looks_for_every_word_and_for_numbers_with_blanks(needle: str, found: str) -> None:
    table = make(PEOPLE)
    table.search(needle)
    assert "".join(shown(table)) == found
    assert table.count == 4


def test_new_rows_keep_order_search_and_filter() -> None:
    table = make(PEOPLE)
    table.sort(0)
    table.keep(lambda row: row.number < 1000)
    table.search("a")
    table.put_rows([Row("e", "Bina", 5), Row("b", "asha raman", 2000), Row("f", "Zzz", 1)])
    assert shown(table) == ["e", "c", "d"]
    table.search("")
    table.keep(None)
    assert table.row("b") == Row("b", "asha raman", 2000)
    assert table.position_of("f") == 5
    table.remove_rows(["f", "nobody"])
    assert table.position_of("f") == -1
    assert table.count == 5


def test_a_cell_answers_its_roles() -> None:
    table = make(PEOPLE)
    cell = table.index(1, 1)
    assert cell.data(Role.SECOND_LINE) == "no. 20"
    assert cell.data(Role.STRONG) is True
    assert cell.data(Role.ROW) == PEOPLE[1]
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "20, no. 20"
    assert table.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert table.rowCount(cell) == table.columnCount(cell) == 0
    assert table.data(QModelIndex()) is None


def test_qt_finds_no_fault_with_the_model(qtmodeltester: ModelTester) -> None:
    table = make(PEOPLE)
    qtmodeltester.check(table)
    table.put_rows([Row("x", "New", 1)])
    table.sort(0)
    qtmodeltester.check(table)


ROWS = st.lists(
    st.builds(
        Row,
        id=st.integers(0, 30).map(str),
        name=st.text("abc ", max_size=4),
        number=st.integers(0, 50),
    ),
    max_size=40,
)


@given(first=ROWS, later=ROWS, needle=st.text("ab 1", max_size=3), down=st.booleans())
def test_it_shows_what_a_plain_list_would(
    first: list[Row], later: list[Row], needle: str, down: bool
) -> None:
    table = make(first)
    table.search(needle)
    table.sort(1, DOWN if down else Qt.SortOrder.AscendingOrder)
    table.put_rows(later)
    kept = {row.id: row for row in [*first, *later]}
    words = needle.lower().split()
    if needle.strip() and not needle.strip("+-() 0123456789"):
        words = ["".join(char for char in needle if char.isdigit())]
    expected = [
        row.number for row in kept.values() if all(w in f"{row.name}\n{row.number}" for w in words)
    ]
    numbers = [table.row_at(at).number for at in range(table.rowCount())]
    assert numbers == sorted(expected, reverse=down)


def test_positions_come_in_the_order_shown_and_hidden_rows_have_none() -> None:
    table = make(PEOPLE)
    table.sort(1)
    assert list(table.positions_of(["a", "c", "nobody"])) == [0, 3]
    assert list(table.positions_of(list(table.ids))) == [0, 1, 2, 3]
    table.search("a")
    assert list(table.positions_of(list(table.ids))) == [0, 1, 2, 3][: table.rowCount()]
    table.search("ravi")
    assert list(table.positions_of(["a", "d"])) == [0]
    assert table.id_at(0) == "d"


def test_keys_that_read_differently_are_sorted_again() -> None:
    names = {"a": "Zoya", "b": "Asha"}
    table: RowTable[Row] = RowTable(
        [Column("name", "Name", lambda row: names[row.id], lambda row: names[row.id])],
        lambda row: row.id,
        lambda row: row.name,
    )
    table.set_rows([Row("a", "", 1), Row("b", "", 2)])
    table.sort(0)
    assert shown(table) == ["b", "a"]
    names["a"] = "Aarav"
    table.sort_again()
    assert shown(table) == ["a", "b"]


def test_removing_nothing_leaves_views_alone(qtbot: QtBot) -> None:
    table = make(PEOPLE)
    with qtbot.assertNotEmitted(table.modelReset):
        table.remove_rows(["nobody"])
