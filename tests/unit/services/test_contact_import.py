"""Files of contacts: what they would change, and what they cannot say."""

from pathlib import Path

import pytest

from desktop.domain.cells import SheetRefused
from desktop.domain.contact import Contact
from desktop.domain.contact_rows import ContactDryRun
from desktop.services.contact_import import ContactCheck
from desktop.services.contact_sheets import rows_of, sheet_rows
from desktop.storage.sheets import read_sheet
from desktop.storage.sheets_writing import write_sheet
from desktop.storage.vcards import cards_in, read_cards, write_cards

ANANYA = Contact("+919876543210", "Ananya", "Acme", "a@b.example", "VIP", do_not_call=True)
KNOWN = {ANANYA.number: ANANYA}


def checked(file: Path, known: dict[str, Contact] | None = None) -> ContactDryRun:
    check = ContactCheck(KNOWN if known is None else known, "IN")
    cards = file.suffix == ".vcf"
    check.take(read_cards(cards_in(file)) if cards else rows_of(read_sheet(file)))
    return check.result(file.name, cards=cards)


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def test_a_table_adds_changes_and_never_erases(tmp_path: Path) -> None:
    run = checked(
        write(
            tmp_path,
            "people.csv",
            "My customers\n\nFull Name;Mobile;Work phone;Company;E-mail;Notes;DND\n"
            "Ananya Sharma;098765 43210;;;;;\n"  # the blank ones erase nothing
            "Minh;'+84 912 345 678;080 4567 8900;Sao Mai;;;no\n"  # two numbers are two contacts
            "Bad;12;;;;;\nNone;;;;;;\nShort;9.19877E+11;;;;;\nOdd;9811111111;;;;;maybe\n",
        )
    )
    assert (run.new, run.changed, run.same) == (2, 1, 0)
    edits = {edit.number: dict(edit.entries) for edit in run.edits}
    assert edits[ANANYA.number] == {"name": "Ananya Sharma"}
    assert edits["+84912345678"] == edits["+918045678900"]
    assert edits["+84912345678"]["company"] == "Sao Mai"
    assert [fault.place for fault in run.faults] == [6, 7, 8, 9]
    assert [fault.value for fault in run.faults] == ["12", "", "", ""]
    assert "shortened" in run.faults[2].reason


@pytest.mark.parametrize(
    ("heading", "encoding"),
    [
        ("Given Name,Family Name,Phone 1 - Type,Phone 1 - Value", "utf-8"),
        ("First Name,Last Name,Fax number,Phone number", "utf-16"),
        ("Họ tên,x,Loại,Số điện thoại", "utf-8-sig"),
    ],
)
def test_headings_of_address_books(tmp_path: Path, heading: str, encoding: str) -> None:
    file = write(tmp_path, "book.csv", f"{heading}\nMinh,Đức,,+84912345678\n", encoding)
    (edit,) = checked(file).edits
    assert str(edit.entries["name"]).startswith("Minh")


def test_a_table_without_numbers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetRefused, match="no column with numbers"):
        checked(write(tmp_path, "a.csv", "Name,City\nA,B\n"))


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.vcf"])
def test_what_is_written_is_read_again_as_it_was(tmp_path: Path, name: str) -> None:
    contacts = (
        ANANYA,
        Contact("+84912345678", "Nguyễn Đức Minh", note="=HYPERLINK(1)\nsecond, line; \\n"),
        Contact("+918045678900", "'Plus +1"),
        Contact("+6581234567", note="No name"),
    )
    file = tmp_path / name
    if file.suffix == ".vcf":
        write_cards(file, contacts)
    else:
        write_sheet(file, sheet_rows(contacts))
    if file.suffix == ".csv":
        assert "'=HYPERLINK" in file.read_text("utf-8-sig")  # a spreadsheet runs no formula
    run = checked(file, {})
    assert run.faults == ()
    found = {edit.number: edit.entries for edit in run.edits}
    for contact in contacts:
        kept = {key: value for key, value in found[contact.number].items() if value}
        wanted = {key: getattr(contact, key) for key in ("name", "company", "email", "note")}
        wanted["do_not_call"] = contact.do_not_call
        assert kept == {key: value for key, value in wanted.items() if value}


def test_bad_cards_are_told_by_number_and_the_good_ones_kept(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "cards.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ananya\r\nN:;Ananya;;;\r\n"
        "item1.TEL;TYPE=CELL:+91 98765 43210\r\nTEL;TYPE=WORK:+91 80 4567 8900\r\n"
        "TEL;TYPE=FAX:+91 80 4567 8901\r\nORG:Acme\\, Inc.;Sales\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nno colon here\r\nEND:VCARD\r\n"
        'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Đức\r\nTEL;VALUE=uri;TYPE="voice,home":'
        "tel:+84-912-345-678\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nobody\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ng=E1=BB=87\r\n"
        "TEL;CELL:0981111111\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n /4AAQSkZJRg==\r\n"
        "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut",
    )
    run = checked(file)
    found = {edit.number: dict(edit.entries) for edit in run.edits}
    assert found["+918045678900"] == {"name": "Ananya", "company": "Acme, Inc."}
    assert "+918045678901" not in found
    assert found["+84912345678"]["name"] == "Đức"
    assert [(fault.place, bool(fault.value)) for fault in run.faults] == [
        *((2, False), (4, False), (5, True), (6, False)),
    ]
    assert run.cards
