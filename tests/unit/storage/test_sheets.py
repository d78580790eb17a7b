"""Tables are read whatever wrote them, refused in plain words, and written so that they survive."""

import codecs
import csv
import io
import os
import stat
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from desktop.domain.cells import Sheet, SheetRefused
from desktop.storage import sheets, sheets_xlsx
from desktop.storage.sheets import read_sheet, write_sheet

HEADING = ("Extension", "Name", "Phone")
ASHA = ("101", "Asha Raman", "+919876543210")


def rows_of(sheet: Sheet) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in sheet.rows]


def csv_of(*rows: tuple[str, ...], delimiter: str = ",") -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def book_of(file: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file


def with_part(file: Path, name: str, content: bytes) -> None:
    """Replace one part of a workbook."""
    with zipfile.ZipFile(file) as old:
        parts = {part: old.read(part) for part in old.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part, was in {**parts, name: content}.items():
            new.writestr(part, content if part == name else was)


# Reading CSV --------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_delimiter(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text(csv_of(HEADING, ("101", "Raman, Asha; jr | x\ty", "98"), delimiter=delimiter))
    sheet = read_sheet(file)
    assert sheet.delimiter == delimiter
    assert rows_of(sheet) == [(1, HEADING), (2, ("101", "Raman, Asha; jr | x\ty", "98"))]


def test_a_title_does_not_hide_the_delimiter(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Staff, November\n\nExt;Name\n101;Raman, Asha\n102;Ravi\n")
    assert read_sheet(file).delimiter == ";"


@pytest.mark.parametrize("line", ["sep=;\r\n", "SEP=;\n", '"sep=;"\r\n'])
def test_a_separator_line_is_no_row(tmp_path: Path, line: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text(line + "Ext;Name, first\r\n101;Asha, A\r\n", newline="")
    assert rows_of(read_sheet(file)) == [(1, ("Ext", "Name, first")), (2, ("101", "Asha, A"))]


ENCODINGS = [
    ("utf-8", "", "Nguyễn Thị Hà", "utf-8"),
    ("utf-8-sig", "", "Nguyễn Thị Hà", "utf-8-sig"),
    ("utf-16", "", "आशा रमन", "utf-16"),
    ("utf-16-le", "", "Asha Raman", "utf-16-le"),
    ("utf-16-be", "", "Asha Raman", "utf-16-be"),
    ("utf-32", "", "Asha Raman", "utf-32"),
    ("cp1252", "IN", "José “Zoë” D’Souza €", "cp1252"),
]


@pytest.mark.parametrize(("encoding", "country", "name", "used"), ENCODINGS)
def test_encodings(tmp_path: Path, encoding: str, country: str, name: str, used: str) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(csv_of(HEADING, ("101", name, "98")).encode(encoding))
    sheet = read_sheet(file, country=country)
    assert sheet.encoding == used
    assert rows_of(sheet)[1] == (2, ("101", name, "98"))


def test_vietnamese_windows_letters_are_put_together(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    # Code page 1258 writes ễ as ê and a tone mark of its own.
    file.write_bytes("Ext,Name\n1,Nguyê\u0303n Đô\u0303\n".encode("cp1258"))
    assert rows_of(read_sheet(file, country="VN"))[1] == (2, ("1", "Nguyễn Đỗ"))
    assert read_sheet(file, country="VN").encoding == "cp1258"
    assert read_sheet(file, country="IN").encoding == "cp1252"


def test_an_encoding_can_be_forced(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes("Ext,Name\n1,Ася\n".encode("cp1251"))
    assert rows_of(read_sheet(file, "cp1251"))[1] == (2, ("1", "Ася"))


def test_blank_rows_are_passed_over_and_counted(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text('Ext,Name\n\n , \n101,"two\nlines",\n,,\n102,Ravi\n')
    assert rows_of(read_sheet(file)) == [
        (1, ("Ext", "Name")),
        (4, ("101", "two\nlines")),
        (6, ("102", "Ravi")),
    ]


def test_cells_stay_as_they_are_typed(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    cells = (" Asha ", "9.8765E+09", "'+91", '="0123"', "0123", 'say "hi"')
    file.write_text(csv_of(("a", "b", "c", "d", "e", "f"), cells))
    assert rows_of(read_sheet(file))[1] == (2, cells)


def test_a_quotation_mark_inside_a_cell_is_forgiven(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text('Ext,Name\n101,Asha "boss" Raman\n102,"Ravi" K\n')
    assert [cells[1] for _, cells in rows_of(read_sheet(file))[1:]] == [
        'Asha "boss" Raman',
        "Ravi K",
    ]


# Reading workbooks --------------------------------------------------------------------------------

TYPED = [
    (9876543210, "9876543210"),
    (919876543210.0, "919876543210"),
    (9.0, "9"),
    (9.5, "9.5"),
    (True, "TRUE"),
    (False, "FALSE"),
    (time(9), "09:00"),
    (time(9, 30), "09:30"),
    (timedelta(hours=24), "24:00"),
    (date(2026, 4, 3), "2026-04-03"),
    (datetime.fromisoformat("2026-04-03T09:30"), "2026-04-03 09:30"),
    ("9.8765E+09", "9.8765E+09"),
    ("0123", "0123"),
    (" Asha ", " Asha "),
    ("two\nlines", "two\nlines"),
]


@pytest.mark.parametrize(("cell", "text"), TYPED)
def test_cells_of_all_kinds(tmp_path: Path, cell: object, text: str) -> None:
    file = book_of(tmp_path / "a.xlsx", ("Value", "End"), (cell, "."))
    assert rows_of(read_sheet(file))[1] == (2, (text, "."))


def test_hours_past_midnight_keep_their_hours(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append([1.0])
    book.active["A1"].number_format = "h:mm"
    book.save(tmp_path / "a.xlsx")
    assert rows_of(read_sheet(tmp_path / "a.xlsx")) == [(1, ("24:00",))]


def test_errors_and_formulas_are_named(tmp_path: Path) -> None:
    file = book_of(tmp_path / "a.xlsx", ("Ext", "Name"), (101, "=B1"), (102, "#N/A"))
    assert rows_of(read_sheet(file))[1:] == [(2, ("101", "=B1")), (3, ("102", "#N/A"))]


def test_results_of_formulas_are_read(tmp_path: Path) -> None:
    file = book_of(tmp_path / "a.xlsx", ("Ext",), ("=100+1",))
    with zipfile.ZipFile(file) as archive:
        part = archive.read("xl/worksheets/sheet1.xml")
    assert b"<v />" in part or b"<v></v>" in part
    with_part(file, "xl/worksheets/sheet1.xml", part.replace(b"<v />", b"<v>101</v>"))
    assert rows_of(read_sheet(file))[1] == (2, ("101",))


def test_the_first_sheet_that_is_seen_and_filled_is_read(tmp_path: Path) -> None:
    book = Workbook()
    hidden, staff, old = (book.create_sheet(name) for name in ("Lists", "Staff", "Old"))
    hidden.sheet_state = "hidden"
    for sheet in (hidden, staff, old):
        sheet.append([sheet.title])
    book.save(tmp_path / "a.xlsx")
    sheet = read_sheet(tmp_path / "a.xlsx")
    assert (sheet.name, sheet.others) == ("Staff", ("Old",))
    assert read_sheet(tmp_path / "a.xlsx", sheet="Old").name == "Old"
    with pytest.raises(SheetRefused, match="no sheet “New”"):
        read_sheet(tmp_path / "a.xlsx", sheet="New")


def test_rows_keep_their_numbers_and_wrong_dimensions_do_not_count(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"], book.active["B5"], book.active["C9"] = "Ext", "x", "y"
    file = tmp_path / "a.xlsx"
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        part = archive.read("xl/worksheets/sheet1.xml")
    with_part(file, "xl/worksheets/sheet1.xml", part.replace(b'ref="A1:C9"', b'ref="A1"'))
    assert rows_of(read_sheet(file)) == [(1, ("Ext",)), (5, ("", "x")), (9, ("", "", "y"))]


def test_a_workbook_is_known_by_its_content(tmp_path: Path) -> None:
    book_of(tmp_path / "a.xlsx", HEADING).rename(tmp_path / "a.csv")
    assert read_sheet(tmp_path / "a.csv").name == "Sheet"


# Refusals -----------------------------------------------------------------------------------------


def refusal(file: Path, **how: str) -> SheetRefused:
    with pytest.raises(SheetRefused) as refused:
        read_sheet(file, **how)
    error = refused.value
    assert error.message == "Nothing was read or changed."
    assert error.hint
    return error


CONTENTS = [
    (b"", "is empty"),
    (b"\n\n,,\n", "is empty"),
    (codecs.BOM_UTF8, "is empty"),
    (b"PK\x03\x04 and then nothing", "is damaged"),
    (b"%PDF-1.7 ...", "is not a table"),
    (b"<html><table><tr><td>101", "is a web page"),
    (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "is a web page"),
    (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x81\x8d", "cannot be read"),
    (b"\x01\x02\x03\x04\x05\x06\x07 words", "is not a table"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "Excel format from before 2007"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "is protected by a password",
    ),
    (b'Ext,Name\n101,"Asha\n102,Ravi\n', "a quotation mark without its partner"),
]


@pytest.mark.parametrize(("content", "words"), CONTENTS)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "agents.xlsx"
    file.write_bytes(content)
    assert words in refusal(file).title
    assert "“agents.xlsx”" in refusal(file).title


def test_folders_missing_files_and_pipes_are_refused(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path).title
    assert "is not there any more" in refusal(tmp_path / "gone.csv").title
    os.mkfifo(tmp_path / "pipe.csv")
    assert "is not a file" in refusal(tmp_path / "pipe.csv").title


def test_a_locked_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Ext\n101\n")

    def locked(path: Path) -> bytes:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "read_bytes", locked)
    assert "Close it in other programs" in refusal(file).hint


def test_a_file_that_breaks_off_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Ext\n101\n")

    def broken(path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", broken)
    assert "Input/output error" in refusal(file).hint


def test_large_files_are_refused_before_they_are_read(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with file.open("wb") as opened:
        opened.truncate(sheets.MOST_BYTES + 1)
    assert "is larger than 50 MB" in refusal(file).title


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_long_tables_are_refused(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    file = tmp_path / f"a.{ending}"
    write_sheet(file, [["Ext"], ["1"], ["2"]])
    assert len(read_sheet(file).rows) == 3
    write_sheet(file, [["Ext"], ["1"], ["2"], ["3"]])
    assert "has more than 3 rows" in refusal(file).title


def test_an_archive_that_explodes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets_xlsx, "MOST_UNPACKED", 5_000_000)
    file = book_of(tmp_path / "a.xlsx", HEADING)
    with_part(file, "xl/media/zeros.xml", b"0" * 5_000_000)
    assert file.stat().st_size < 50_000
    assert "far larger than it looks" in refusal(file).title


def test_entities_are_refused(tmp_path: Path) -> None:
    file = book_of(tmp_path / "a.xlsx", HEADING)
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'
    for content in (bomb, bomb.decode().encode("utf-16")):
        with_part(file, "xl/worksheets/sheet1.xml", content)
        assert "is not an Excel workbook" in refusal(file).title


def test_other_archives_and_damaged_workbooks_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "is not an Excel workbook" in refusal(file).title
    damaged = book_of(tmp_path / "a.xlsx", HEADING)
    with_part(damaged, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row>")
    assert "is damaged" in refusal(damaged).title
    cut = book_of(tmp_path / "b.xlsx", HEADING)
    cut.write_bytes(cut.read_bytes()[:-300])
    assert "is damaged" in refusal(cut).title


def test_an_encoding_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"Ext,Name\n1,\x81\x8d\n")
    assert "cannot be read" in refusal(file).title
    assert "cannot be read" in refusal(file, encoding="no-such-encoding").title


# Writing ------------------------------------------------------------------------------------------

ROWS = [list(HEADING), list(ASHA), ["102", '=HYPERLINK("x")', "'+1"], ["103", "-1\n@", ""]]


def test_csv_is_what_excel_expects(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    write_sheet(file, ROWS)
    content = file.read_bytes()
    assert content.startswith(codecs.BOM_UTF8 + b"Extension,Name,Phone\r\n")
    assert b"101,Asha Raman,'+919876543210\r\n" in content


def test_csv_has_no_formulas(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    starts = ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1"]
    write_sheet(file, [["Name"], *([start] for start in starts)])
    with file.open(encoding="utf-8-sig", newline="") as opened:
        assert [row[0] for row in csv.reader(opened)][1:] == [f"'{start}" for start in starts]


def test_workbooks_hold_text_only(tmp_path: Path) -> None:
    file = tmp_path / "a.XLSX"
    write_sheet(file, ROWS, name="Staff")
    sheet = load_workbook(file)["Staff"]
    assert sheet.freeze_panes == "A2"
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {(cell.data_type, cell.number_format) for cell in cells} == {("s", "@")}
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows()] == ROWS


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_characters_that_no_file_can_hold_do_no_harm(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"a.{ending}"
    write_sheet(file, [["Name"], ["half \ud800 a pair"]])
    assert rows_of(read_sheet(file))[1] == (2, ("half ? a pair",))


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_files_with_passwords_are_private(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"a.{ending}"
    file.write_text("old")
    file.chmod(0o644)
    write_sheet(file, ROWS, private=True)
    assert mode(file) == 0o600
    write_sheet(tmp_path / f"b.{ending}", ROWS)
    assert mode(tmp_path / f"b.{ending}") & 0o400


def test_a_file_is_replaced_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("before")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SheetRefused) as refused:
        write_sheet(file, ROWS)
    assert refused.value.title == "“a.csv” was not written."
    assert "No space left on device" in refused.value.hint
    assert file.read_text() == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_places_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hint(file: Path) -> str:
        with pytest.raises(SheetRefused, match="was not written") as refused:
            write_sheet(file, ROWS)
        assert refused.value.message == "What was there before is unchanged."
        return refused.value.hint

    assert "Its folder is not there any more" in hint(tmp_path / "gone" / "a.csv")
    (tmp_path / "folder.csv").mkdir()
    assert "It is a folder" in hint(tmp_path / "folder.csv")

    def locked(self: Path, target: Path) -> Path:
        raise PermissionError(13, "sharing violation")

    monkeypatch.setattr(Path, "replace", locked)
    assert "Close it in other programs" in hint(tmp_path / "a.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.csv"]
