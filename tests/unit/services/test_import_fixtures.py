"""Files of 500 agents that LibreOffice wrote, or Excel would: the check finds their 20 mistakes."""

import json
from pathlib import Path

import pytest

from desktop.domain.agent import Agent
from desktop.domain.dry_run import DryRun, Verdict
from desktop.domain.passwords import new_password
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI
from desktop.services.import_check import check_import
from desktop.storage.sheets import read_sheet
from tests.helpers.import_tables import ROWS, stringee_agents, telecmi_agents

FOLDER = Path(__file__).parents[2] / "fixtures" / "import"
FILES = {
    "telecmi-libreoffice.xlsx": ("", "", "Staff"),
    "telecmi-libreoffice-windows.csv": ("cp1252", ";", ""),
    "telecmi-libreoffice-utf16.tsv": ("utf-16", "\t", ""),
    "telecmi-excel-sep.csv": ("cp1252", ";", ""),
    "telecmi-excel.xlsx": ("", "", "Staff"),
    "stringee-libreoffice.xlsx": ("", "", "Staff"),
    "stringee-libreoffice-utf16.tsv": ("utf-16", "\t", ""),
    "stringee-excel-utf8.csv": ("utf-8-sig", ",", ""),
}
PROFILES = {"telecmi": TELECMI, "stringee": STRINGEE}
EXPECTED = {  # of the rows without mistakes: two of the first ten have one
    "telecmi": {Verdict.CREATE: 472, Verdict.CHANGE: 2, Verdict.DELETE: 1, Verdict.SAME: 5},
    "stringee": {Verdict.CREATE: 471, Verdict.CHANGE: 2, Verdict.DELETE: 1, Verdict.SAME: 6},
}


def agents_of(provider: str) -> list[Agent]:
    return telecmi_agents() if provider == "telecmi" else stringee_agents()


def checked(file: str) -> DryRun:
    provider = file.partition("-")[0]
    profile = PROFILES[provider]
    sheet = read_sheet(FOLDER / file, country=profile.country)
    return check_import(sheet, agents_of(provider), profile, profile.country, made_up=new_password)


@pytest.mark.parametrize("file", FILES)
def test_exactly_the_seeded_mistakes_are_found(file: str) -> None:
    dry_run = checked(file)
    mistakes = json.loads((FOLDER / f"{file.partition('-')[0]}-mistakes.json").read_text("utf-8"))
    seeded = [(mistake["line"], mistake["column"]) for mistake in mistakes]
    found = [(row.line, fault.column) for row in dry_run.rows for fault in row.faults]
    assert len(seeded) == 20
    assert found == seeded
    assert all(fault.rule and fault.fix for row in dry_run.rows for fault in row.faults)


@pytest.mark.parametrize("file", FILES)
def test_all_other_rows_are_understood(file: str) -> None:
    dry_run = checked(file)
    assert len(dry_run.rows) == ROWS
    counts = dict(dry_run.counts)
    del counts[Verdict.ERROR]
    assert counts == EXPECTED[file.partition("-")[0]]
    assert dry_run.notes == ()


@pytest.mark.parametrize("file", FILES)
def test_encoding_delimiter_and_sheet_are_found_out(file: str) -> None:
    sheet = read_sheet(FOLDER / file)
    assert (sheet.encoding, sheet.delimiter, sheet.name) == FILES[file]


@pytest.mark.parametrize("provider", PROFILES)
def test_all_formats_say_the_same(provider: str) -> None:
    files = [file for file in FILES if file.startswith(provider)]
    wishes = [
        [
            (row.line, row.verdict, [(edit.key, edit.new) for edit in row.edit.fields])
            for row in checked(file).rows
            if row.edit and not any(edit.key == "password" for edit in row.edit.fields)
        ]
        for file in files
    ]
    assert all(wish == wishes[0] for wish in wishes)


@pytest.mark.parametrize("provider", PROFILES)
def test_the_corrected_file_has_no_mistakes(provider: str) -> None:
    counts = checked(f"{provider}-corrected.csv").counts
    assert counts[Verdict.ERROR] == 0
    assert counts.total() == ROWS


def test_letters_outside_ascii_arrive() -> None:
    names = {row.name for row in checked("telecmi-libreoffice-windows.csv").rows}
    assert {"José Pinto", "Zoë D’Souza"} <= names
