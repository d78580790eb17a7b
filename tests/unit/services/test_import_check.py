"""What the dry run of an import says of each row: changes, new agents, errors and quiet remarks."""

import pytest

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent, Routing
from desktop.domain.cells import Sheet, SheetRefused, SheetRow
from desktop.domain.dry_run import CheckedRow, DryRun, Verdict
from desktop.domain.edits import EditKind
from desktop.domain.secret import Secret
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI
from desktop.services.export_agents import template_rows
from desktop.services.import_check import check_import

MADE_UP = "made-up-secret"


def telecmi(extension: str, name: str, phone: str = "919876543210", **more: object) -> Agent:
    given = {"shift_start": 9, "shift_end": 18, "sms_alert": False, **more}
    agent_id = f"{extension}_1111112"
    return Agent(agent_id, name, extension, agent_id, phone, password=Secret("desk-1"), **given)  # type: ignore[arg-type]


ASHA = telecmi("101", "Asha Raman")
MANISH = telecmi("104", "Manish Gupta", "919876543211")
VIKRAM = telecmi("121", "Vikram Shetty ")
TEAM = (ASHA, MANISH, VIKRAM)
LAN = Agent("AG_1", "Đỗ Thị Lan", "", "lan", "84901234567", status="AVAILABLE", routing=Routing.APP)
HOA = Agent("AG_2", "Hoa", user_id="Hoa", status="", routing=None)
DESK = (LAN, HOA)


def run(profile: ProviderProfile, agents: tuple[Agent, ...], *rows: str) -> DryRun:
    """Check a table that is written with ``|`` between its cells."""
    cells = [tuple(row.split("|")) for row in rows]
    numbered = [SheetRow(line, row) for line, row in enumerate(cells, 1) if any(row)]
    sheet = Sheet("agents.csv", numbered)
    return check_import(sheet, agents, profile, profile.country, made_up=lambda: MADE_UP)


def one(row: str, heading: str, agents: tuple[Agent, ...] = TEAM) -> CheckedRow:
    (checked,) = run(TELECMI, agents, heading, row).rows
    return checked


def desk(row: str, heading: str) -> CheckedRow:
    (checked,) = run(STRINGEE, DESK, heading, row).rows
    return checked


def changes(row: CheckedRow) -> dict[str, object]:
    return {change.key: change.new for change in row.edit.fields} if row.edit else {}


def complaint(row: CheckedRow) -> str:
    assert row.verdict is Verdict.ERROR
    assert row.edit is None
    return " / ".join(f"{fault.column}: {fault.rule} {fault.fix}".strip() for fault in row.faults)


# Cells of agents that exist -----------------------------------------------------------------------

SAME = [
    ("Name", "Asha Raman"),
    ("Name", "Asha Raman "),
    ("Name", ""),
    ("Name", "   "),
    ("Phone", "+919876543210"),
    ("Phone", "098765 43210"),
    ("Phone", "9876543210.0"),
    ("Phone", '="9876543210"'),
    ("Phone", "'+91 98765 43210"),
    ("Start", "09"),
    ("Start", "9.0"),
    ("Start", "09:00"),
    ("Start", "9:00:00"),
    ("Start", "9 AM"),
    ("End", "6 pm"),
    ("End", "18h"),
    ("Alert", "no"),
    ("Alert", "FALSE"),
    ("Alert", "0"),
    ("Alert", "Off"),
    ("Password", "desk-1"),
    ("Password", ""),
]


@pytest.mark.parametrize(("column", "cell"), SAME)
def test_same(column: str, cell: str) -> None:
    row = one(f"101|{cell}", f"Extension|{column}")
    assert (row.verdict, row.edit, row.faults) == (Verdict.SAME, None, ())


CHANGED = [
    ("Name", "Asha R. Raman", {"name": "Asha R. Raman"}),
    ("Name", "Asha\xa0 Raman-Iyer\u200b", {"name": "Asha Raman-Iyer"}),
    ("Name", "'t Hooft", {"name": "'t Hooft"}),
    ("Name", "'=Sum", {"name": "=Sum"}),
    ("Phone", "098765-43410", {"phone": "+919876543410"}),
    ("Phone", "00919876543410", {"phone": "+919876543410"}),
    ("Phone", "+65 9123 4567", {"phone": "+6591234567"}),
    ("Start", "10", {"shift_start": 10}),
    ("End", "24:00", {"shift_end": 24}),
    ("End", "11 pm", {"shift_end": 23}),
    ("Alert", "x", {"sms_alert": True}),
    ("Alert", "✓", {"sms_alert": True}),
    ("Alert", "1.0", {"sms_alert": True}),
    ("Alert", "Yes", {"sms_alert": True}),
]


@pytest.mark.parametrize(("column", "cell", "expected"), CHANGED)
def test_change(column: str, cell: str, expected: dict[str, object]) -> None:
    row = one(f"101|{cell}", f"Extension|{column}")
    assert row.verdict is Verdict.CHANGE
    assert changes(row) == expected
    assert row.edit is not None
    assert (row.edit.kind, row.edit.agent, row.edit.line) == (EditKind.CHANGE, ASHA, 2)


WRONG = [
    ("Name", "<clear>", "Name: Name cannot be empty. Leave the cell blank to keep it."),
    (
        "Name",
        "#N/A",
        "Name: The formula in this cell gives an error. Correct it, or write the value.",
    ),
    (
        "Name",
        "Asha \ufffd",
        "Name: Letters were lost when the file was saved. Save it again as XLSX",
    ),
    ("Name", "=A1&B1", "Name: This is a formula, not its result."),
    ("Phone", "9.8765E+09", "Phone: Excel shortened the number. Format the column as text."),
    ("Phone", "9,19877E+11", "Phone: Excel shortened the number. Format the column as text."),
    ("Phone", "2026-04-03", "Phone: Excel made a date of it. Format the column as text."),
    ("Phone", "98765O3210", "Phone: A phone number has no letters. Keep digits only"),
    ("Phone", "9876543210, 9876543211", "Phone: There is more than one number. Keep one."),
    ("Phone", "<clear>", "Phone: Phone number cannot be empty."),
    ("Start", "25", "Start: Hours run from 1 to 24. Write 24 for midnight."),
    (
        "Start",
        "0",
        "Start: Hours run from 1 to 24. Write 24 for midnight, or 1 where the day begins.",
    ),
    ("Start", "9:30", "Start: Only whole hours can be stored. Write 9 or 10."),
    ("Start", "9.5", "Start: Only whole hours can be stored. Write 9 or 10."),
    ("Start", "nine", "Start: Hours run from 1 to 24. Write a whole hour, such as 9 or 18."),
    ("Start", "<clear>", "Start: Shift start cannot be empty."),
    ("Start", "18", "Start: The shift must end after it starts. Write more than 18."),
    ("Start", "21", "Start: A shift past midnight cannot be stored (21–18). End it at 24"),
    ("End", "6", "End: A shift past midnight cannot be stored (09–06). End it at 24"),
    ("Alert", "maybe", "Alert: This is neither yes nor no. Write yes or no."),
    ("Alert", "<clear>", "Alert: Missed-call SMS alert cannot be empty. Write no."),
    ("Password", "abc", "Password: The password is too short. Use at least 6 characters"),
    ("Delete", "perhaps", "Delete: This is neither yes nor no. Write yes to delete the agent"),
]


@pytest.mark.parametrize(("column", "cell", "words"), WRONG)
def test_wrong(column: str, cell: str, words: str) -> None:
    row = one(f"101|{cell}", f"Extension|{column}")
    assert complaint(row).startswith(words)
    (fault,) = row.faults
    assert fault.value == ("••••" if column == "Password" else cell)
    assert (row.line, row.identity, row.name) == (2, "101", "Asha Raman")


def test_one_row_can_have_several_faults() -> None:
    row = one("101|25|nope|9.9E+9", "Ext|Shift end|SMS alert|Mobile")
    assert [fault.key for fault in row.faults] == ["phone", "shift_end", "sms_alert"]


def test_a_number_says_how_it_was_written() -> None:
    assert one("101|098765-43410", "Ext|Phone").written == {"phone": "098765-43410"}
    assert one("101|+91 98765 43410", "Ext|Phone").written == {}


def test_a_number_with_many_zeros_is_doubted() -> None:
    row = one("101|919877000000", "Ext|Phone")
    assert row.verdict is Verdict.CHANGE
    assert "look whether Excel shortened it" in row.notes["phone"]


NOTES = [
    ("Asha Iyer ", "a trailing space goes away"),
    (" Asha Iyer", "a leading space goes away"),
    ("Asha  Iyer", "a double space goes away"),
    ("Asha\xa0Iyer", "an odd space becomes a plain one"),
    ("Asha\u200bIyer", "an invisible character goes away"),
    ("Asha\nIyer", "a line break becomes a space"),
]


@pytest.mark.parametrize(("cell", "note"), NOTES)
def test_stray_blanks_are_noted(cell: str, note: str) -> None:
    row = one(f"101|{cell}", "Ext|Name")
    assert changes(row)["name"] in {"Asha Iyer", "AshaIyer"}
    assert row.notes == {"name": note}


def test_a_blank_that_is_stored_goes_away_with_a_note() -> None:
    row = one("121|Vikram Shetty", "Ext|Name")
    assert changes(row) == {"name": "Vikram Shetty"}
    assert row.notes == {"name": "a trailing space goes away"}


def test_what_equals_the_present_value_exactly_is_the_same() -> None:
    assert one("121|Vikram Shetty ", "Ext|Name").verdict is Verdict.SAME


def test_joiners_inside_indian_names_stay() -> None:
    name = "ക്‍ഷ രാമന്‍റെ"
    assert changes(one(f"101|{name}", "Ext|Name")) == {"name": name}


def test_letters_that_an_encoding_lost_are_an_error() -> None:
    row = desk("lan|?? Th? Lan", "Stringee user ID|Name")
    assert complaint(row).startswith("Name: Letters were lost when the file was saved.")
    assert desk("lan|Đỗ Thị Lan?", "Stringee user ID|Name").verdict is Verdict.CHANGE


def test_accents_in_two_pieces_are_the_same_letters() -> None:
    apart = "Đo\u0302\u0303 Thi\u0323 Lan"
    assert desk(f"lan|{apart}", "Stringee user ID|Name").verdict is Verdict.SAME


def test_what_was_wrong_before_does_not_keep_other_fields_from_changing() -> None:
    night = telecmi("130", "Night", "12", shift_start=21, shift_end=6)
    row = one("130|12|21|6|Night desk", "Ext|Phone|Start|End|Name", (night,))
    assert changes(row) == {"name": "Night desk"}


def test_a_new_password_is_not_shown() -> None:
    row = one("101|horse-battery", "Ext|Password")
    assert row.edit is not None
    assert "horse" not in repr(row)
    assert row.edit.draft.text("password") == "horse-battery"


# Which agent a row is about -----------------------------------------------------------------------

HEADINGS = ["Extension", "extension", "EXT", "Extn.", "Extension No", " Extension\xa0"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_are_read_as_people_write_them(heading: str) -> None:
    assert one("New name|101", f"NAME|{heading}").identity == "101"


ELSEWHERE = [
    ("Mobile No.", "phone"),
    ("phone_number", "phone"),
    ("Shift Start", "shift_start"),
    ("missed call sms alert", "sms_alert"),
    ("Agent name", "name"),
]


@pytest.mark.parametrize(("heading", "key"), ELSEWHERE)
def test_synonyms(heading: str, key: str) -> None:
    cells = {"phone": "9876500001", "shift_start": "8", "sms_alert": "yes", "name": "Asha R"}
    assert list(changes(one(f"{cells[key]}|101", f"{heading}|Ext"))) == [key]


def test_columns_that_nobody_knows_are_named() -> None:
    dry_run = run(TELECMI, TEAM, "Ext|Floor|Team|", "101|2|Blue|stray")
    assert dry_run.notes == (
        "The columns “Floor” and “Team” are not known here and were passed over.",
        "Column D has no heading and was passed over.",
    )
    assert run(TELECMI, TEAM, "Ext|Status", "101|x").notes == (
        "The column “Status” is not known here and was passed over.",
    )


def test_without_a_column_for_the_identity_nothing_is_checked() -> None:
    with pytest.raises(SheetRefused) as refused:
        run(TELECMI, TEAM, "Name|Phone", "Asha|98")
    assert refused.value.title == "“agents.csv” has no column “Extension”."
    assert refused.value.message == "Nothing was checked or changed."


@pytest.mark.parametrize("heading", ["Ext|Phone|Mobile", "Ext|Extension", "Ext|Name|name"])
def test_two_columns_for_one_field_are_refused(heading: str) -> None:
    with pytest.raises(SheetRefused, match="Two columns are the same"):
        run(TELECMI, TEAM, heading, "101|1|2")


def test_a_title_above_the_heading_is_passed_over() -> None:
    dry_run = run(TELECMI, TEAM, "Staff in November", "", "Ext|Name", "101|Asha")
    assert [row.line for row in dry_run.rows] == [4]
    assert dry_run.notes == ("Row 3 is the heading; what stands above it was passed over.",)


def test_explanations_are_passed_over_but_not_errors() -> None:
    dry_run = run(TELECMI, TEAM, "Ext|Name", "# 101|Example", "101|Asha", "#N/A|Ravi", "#|Ravi")
    assert [(row.line, row.verdict) for row in dry_run.rows] == [
        (3, Verdict.CHANGE),
        (4, Verdict.ERROR),
        (5, Verdict.ERROR),
    ]
    assert dry_run.notes == ("Row 2 begins with # and was passed over.",)


@pytest.mark.parametrize("profile", [TELECMI, STRINGEE])
def test_the_template_is_an_import_of_nothing(profile: ProviderProfile) -> None:
    rows = template_rows(profile)
    sheet = Sheet("t.csv", [SheetRow(line, tuple(row)) for line, row in enumerate(rows, 1)])
    dry_run = check_import(sheet, TEAM, profile, profile.country, made_up=lambda: MADE_UP)
    assert dry_run.rows == ()
    words = rows[1][0]
    for rule in ("Blank = leave it as it is", "<clear> = erase", "never deleted", "Delete = yes"):
        assert rule in words


def test_rows_that_are_absent_stay() -> None:
    assert [row.identity for row in run(TELECMI, TEAM, "Ext|Name", "104|Manish G").rows] == ["104"]


def test_an_agent_id_finds_its_agent() -> None:
    row = one("104_1111112|Manish G", "Agent ID|Name")
    assert (row.identity, changes(row)) == ("104", {"name": "Manish G"})
    assert one("104_1111112|Manish G", "User ID|Name").identity == "104"


def test_an_extension_cannot_be_changed() -> None:
    row = one("104_1111112|105", "Agent ID|Ext")
    assert complaint(row) == (
        "Ext: “Extension” of an agent cannot be changed. "
        "Write 104, or leave the Agent ID blank to add a new agent."
    )


def test_an_agent_id_that_nobody_has() -> None:
    words = "Agent ID: No agent has this ID. Leave the cell blank to add an agent"
    assert complaint(one("999_1|105", "Agent ID|Ext")).startswith(words)


def test_a_stringee_user_id_can_be_changed_by_agent_id() -> None:
    heading = "Agent ID|Stringee user ID"
    assert changes(desk("AG_1|do_lan", heading)) == {"user_id": "do_lan"}
    assert complaint(desk("AG_1|Hoa", heading)).startswith("Stringee user ID: Taken by Hoa.")


def test_case_of_user_ids_is_kept() -> None:
    row = desk("LAN|Lan", "Stringee user ID|Name")
    assert row.verdict is Verdict.CREATE
    assert row.notes == {"user_id": "differs from lan only in capital letters"}


def test_the_second_row_about_an_agent_names_the_first() -> None:
    heading = "Ext|Name|Phone"
    first, second = run(TELECMI, TEAM, heading, "104|Manish G|", "104|Rohan Desai|9876543388").rows
    assert first.verdict is Verdict.CHANGE
    assert second.name == "Rohan Desai"
    assert complaint(second) == "Ext: Taken by Manish G (row 2). Next free: 105."


def test_next_free_extensions_differ() -> None:
    rows = ["104|A|9876543388", "105|B|9876543388", "104|C|9876543388", "104|D|9876543388"]
    checked = run(TELECMI, TEAM, "Ext|Name|Phone", *rows).rows
    fixes = [fault.fix for row in checked for fault in row.faults]
    assert fixes == ["Next free: 106.", "Next free: 107."]


def test_two_agents_with_one_user_id_need_the_agent_id() -> None:
    twins = (LAN, Agent("AG_9", "Lan too", user_id="lan"))
    (row,) = run(STRINGEE, twins, "Stringee user ID|Name", "lan|Lan").rows
    assert "2 agents have it. Add the column “Agent ID”" in complaint(row)


# New agents ---------------------------------------------------------------------------------------

NEW = "Ext|Name|Phone|Start|End|Alert|Password"


def test_a_new_agent_gets_what_an_empty_form_holds_and_a_password() -> None:
    row = one("116|Anil Kumar|9876543376||||", NEW)
    assert row.verdict is Verdict.CREATE
    assert row.edit is not None
    assert row.edit.identity == "116"
    assert row.edit.draft.text("password") == MADE_UP
    assert changes(row) == {
        "extension": "116",
        "name": "Anil Kumar",
        "phone": "+919876543376",
        "password": Secret(MADE_UP),
        "shift_start": 9,
        "shift_end": 18,
        "sms_alert": False,
    }
    assert row.notes == {"password": "a password will be generated"}
    assert MADE_UP not in repr(row)


def test_a_new_agent_keeps_the_password_of_the_file() -> None:
    row = one("116|Anil Kumar|9876543376||||horse-battery", NEW)
    assert row.edit is not None
    assert row.edit.draft.text("password") == "horse-battery"
    assert row.notes == {}


WRONG_NEW = [
    ("116||9876543376", "Name: Name is missing. Fill in the cell."),
    ("116|Anil|", "Phone: Phone number is missing. Fill in the cell."),
    ("116|Anil|123", "Phone: The number is too short."),
    ("1160|Anil|9876543376", "Ext: New ones go from 100 to 999. Next free: 102."),
    ("099|Anil|9876543376", "Ext: New ones go from 100 to 999. Next free: 102."),
    ("11a|Anil|9876543376", "Ext: Digits only."),
    ("|Anil|9876543376", "Ext: Extension is missing. Next free: 102."),
    ("<clear>|Anil|9876543376", "Ext: Extension cannot be empty."),
    ("1.16E+02|Anil|9876543376", "Ext: Excel shortened the number. Format the column as text."),
    ("116|Anil|9876543376|18|9", "End: A shift past midnight cannot be stored (18–09)."),
]


@pytest.mark.parametrize(("row", "words"), WRONG_NEW)
def test_wrong_new_agents(row: str, words: str) -> None:
    checked = one(row, NEW)
    assert complaint(checked).startswith(words)
    assert len(checked.faults) == 1


def test_a_column_that_a_new_agent_needs_is_named() -> None:
    assert complaint(one("116|Anil", "Ext|Name")) == (
        "Phone number: Phone number is missing. Add the column “Phone number”."
    )


def test_no_password_is_made_up_for_a_row_that_is_wrong() -> None:
    made: list[str] = []
    sheet = Sheet("a.csv", [SheetRow(1, ("Ext", "Name")), SheetRow(2, ("116", "Anil"))])
    check_import(sheet, TEAM, TELECMI, "IN", made_up=lambda: made.append("x") or "x")  # type: ignore[func-returns-value]
    assert made == []


# Stringee's choices -------------------------------------------------------------------------------

CHOICES = [
    ("Status", "lunch break", {"status": "LUNCH BREAK"}),
    ("Status", "NOT_AVAILABLE", {"status": "NOT AVAILABLE"}),
    ("Route calls to", "2", {"routing": "2"}),
    ("Route calls to", "phone number", {"routing": "2"}),
    ("Routing type", "2.0", {"routing": "2"}),
    ("Phone number", "<clear>", {"phone": ""}),
]


@pytest.mark.parametrize(("column", "cell", "expected"), CHOICES)
def test_choices(column: str, cell: str, expected: dict[str, object]) -> None:
    assert changes(desk(f"lan|{cell}", f"Stringee user ID|{column}")) == expected


WRONG_CHOICES = [
    ("lan|Busy|", "Status: “Status” has no such choice. Write one of: Available, Not available"),
    ("lan|<clear>|", "Status: Status cannot be empty."),
    ("lan|Not set|", "Status: Status cannot be empty."),
    ("Hoa||2", "Phone number: “Route calls to: Phone number” needs one. Add the column"),
]


@pytest.mark.parametrize(("row", "words"), WRONG_CHOICES)
def test_wrong_choices(row: str, words: str) -> None:
    assert complaint(desk(row, "Stringee user ID|Status|Route calls to")).startswith(words)


def test_a_number_cannot_go_where_calls_ring() -> None:
    by_phone = Agent("AG_3", "Mai", user_id="mai", phone="84901234567", routing=Routing.PHONE)
    (row,) = run(STRINGEE, (by_phone,), "User ID|Phone", "mai|<clear>").rows
    assert complaint(row).startswith("Phone: “Route calls to: Phone number” needs one.")


def test_clear_of_what_is_empty_is_the_same() -> None:
    assert desk("Hoa|<clear>", "Stringee user ID|Phone number").verdict is Verdict.SAME
    assert desk("Hoa|Not set", "Stringee user ID|Status").verdict is Verdict.SAME


def test_new_agents_of_stringee() -> None:
    row = desk("mai|Mai||App or SIP phone|", "Stringee user ID|Name|Status|Route calls to|Phone")
    assert row.verdict is Verdict.CREATE
    assert changes(row) == {"name": "Mai", "user_id": "mai", "status": "AVAILABLE", "routing": "1"}
    assert row.edit is not None
    assert (row.edit.agent.user_id, row.edit.agent.extension) == ("mai", "")


# Deleting -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", ["yes", "x", "1", "TRUE", "✓"])
def test_only_the_column_deletes(cell: str) -> None:
    row = one(f"104|{cell}", "Ext|Delete")
    assert row.verdict is Verdict.DELETE
    assert row.edit is not None
    assert (row.edit.kind, row.edit.agent, row.edit.fields) == (EditKind.DELETE, MANISH, ())


@pytest.mark.parametrize("cell", ["", "no", "0", "FALSE"])
def test_no_does_not_delete(cell: str) -> None:
    assert one(f"104|{cell}", "Ext|Delete").verdict is Verdict.SAME


def test_other_entries_of_a_row_that_deletes_do_not_count() -> None:
    row = one("104|yes|Somebody else|25", "Ext|Delete|Name|Start")
    assert row.verdict is Verdict.DELETE
    assert row.notes == {"": "the other entries of this row do not count"}


def test_nobody_to_delete() -> None:
    words = "Delete: There is no agent 777 to delete. Leave the cell blank to add one"
    assert complaint(one("777|yes", "Ext|Delete")).startswith(words)


# The whole ----------------------------------------------------------------------------------------


def test_the_dry_run_says_what_it_is_about() -> None:
    sheet = Sheet(
        "agents.xlsx",
        [SheetRow(1, ("Ext", "Name")), SheetRow(3, ("101", "A")), SheetRow(9, ("104", "B"))],
        name="Staff",
        others=("Old",),
    )
    dry_run = check_import(sheet, TEAM, TELECMI, "IN", made_up=lambda: MADE_UP)
    assert dry_run.title == "Import of agents.xlsx"
    assert dry_run.source == "agents.xlsx, sheet “Staff”, 2 rows"
    assert dry_run.notes == ("Only the sheet “Staff” was read, not “Old”.",)
    assert [row.line for row in dry_run.rows] == [3, 9]
    assert len(dry_run.edits) == 2
