"""Files of the worklist: what is in them, and that spreadsheets leave it as it is."""

from __future__ import annotations

import csv
import warnings
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.call_figures import call_figures
from desktop.domain.cases import Case, Outcome, Person, Step, Verb, advance
from desktop.domain.cells import SheetRefused
from desktop.domain.period import Period
from desktop.domain.worklist import Caller, KeptCall, callers_of
from desktop.services.export_callers import LIST, caller_rows, figure_sheets
from desktop.storage.sheets_writing import write_file, write_sheets

ZONE = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 25, 8, 36, tzinfo=UTC)  # 14:06 in India
ASHA = Person("a", "Asha")


def call(ago: int, number: str, *, out: bool = False, agent: str = "", name: str = "") -> KeptCall:
    at = NOW - timedelta(minutes=ago)
    direction = Direction.OUTGOING if out else Direction.INCOMING
    made = FinishedCall(f"{number}{ago}", direction, at, number, out, "+914440000", agent, name)
    return KeptCall("one", number, made)


def callers() -> list[Caller]:
    first, second, third = "+919876500001", "+919876500002", "+919876500003"
    calls = [
        call(90, first, agent="101", name="=1+1"),
        call(30, first, agent="103"),
        call(60, second),
        call(46, second, out=True, agent="101"),
        call(20, third),
        call(10, ""),
    ]
    step = Step(
        third,
        *(Verb.OUTCOME, ASHA, NOW - timedelta(minutes=5), Outcome.REACHED, "@home after six"),
        covers=calls[4].call.at,
    )
    cases = {third: advance(Case(third), step)}
    return callers_of(calls, cases, Period(NOW - timedelta(days=1), NOW), Direction.INCOMING, NOW)


def rows() -> list[list[str]]:
    return caller_rows(callers(), NOW, ZONE, {"101": "Ravi", "103": "Divya"}.__getitem__)


def sheets() -> dict[str, list[list[str]]]:
    figures = call_figures((), callers(), NOW, ZONE, known_since=NOW - timedelta(days=60))
    return {LIST: rows(), **figure_sheets(figures)}


def test_a_row_tells_the_whole_story() -> None:
    heading, first, second, third, withheld = rows()
    told = dict(zip(heading, first, strict=True))
    assert told == {
        "Caller": "=1+1",
        "Number": "+919876500001",
        "Missed": "2",
        "First missed (Asia/Kolkata)": "2026-11-25 12:36",
        "Last missed (Asia/Kolkata)": "2026-11-25 13:36",
        "Waited (min)": "90",
        "Called": "+914440000",
        "Agents rung": "Ravi, Divya",
        "State": "Open",
        "By": "",
        "Outcome": "",
        "Note": "",
        "Called back at (Asia/Kolkata)": "",
    }
    assert second[8:] == ["Closed", "Ravi", "Called back", "", "2026-11-25 13:20"]
    assert third[8:] == ["Closed", "Asha", "Reached", "@home after six", "2026-11-25 14:01"]
    assert withheld[:2] == ["Number withheld", ""]


def test_a_workbook_has_the_list_and_the_figures_as_text(tmp_path: Path) -> None:
    file = tmp_path / "missed.xlsx"
    assert write_sheets(file, sheets()) == (file,)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(file)
    assert book.sheetnames == [LIST, "By hour", "By weekday", "By agent", "By hotline"]
    for cell in (book[LIST]["A2"], book[LIST]["B2"]):
        assert (cell.data_type, cell.number_format) == ("s", "@")
    assert book[LIST]["A2"].value == "=1+1"
    assert book[LIST]["B2"].value == "+919876500001"
    assert [cell.value for cell in book["By hotline"][2]][:3] == ["+914440000", "4", "2"]
    assert book["By hour"].max_row == 25
    book.close()


def test_a_csv_has_the_list_and_the_figures_lie_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "missed.csv"
    written = write_sheets(file, sheets())
    assert written == (file, tmp_path / "missed-figures.csv")
    with file.open(encoding="utf-8-sig", newline="") as text:
        listed = list(csv.reader(text))
    assert listed[1][:2] == ["'=1+1", "'+919876500001"]
    assert listed[3][11] == "'@home after six"
    with written[1].open(encoding="utf-8-sig", newline="") as text:
        told = list(csv.reader(text))
    assert [row[0] for row in told if len(row) == 1] == [
        *("By hour", "By weekday", "By agent", "By hotline")
    ]
    assert ["Reached", "1"] not in told
    assert ["Asha", "1", "not enough to tell"] in told


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(SheetRefused):
        write_sheets(tmp_path / "gone" / "missed.csv", sheets())
    with pytest.raises(SheetRefused):
        write_file(tmp_path, b"content")
    assert list(tmp_path.iterdir()) == []


def test_a_document_replaces_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "missed.pdf"
    for content in (b"before", b"after"):
        write_file(file, content)
    assert file.read_bytes() == b"after"
