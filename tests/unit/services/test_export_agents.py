"""What stands in the files that Calldeck writes."""

from dataclasses import replace

import pytest

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent, Routing
from desktop.domain.dry_run import CheckedRow, DryRun, RowFault, Verdict
from desktop.domain.edits import Edit, EditKind, FieldEdit
from desktop.domain.runs import Step, StepState
from desktop.domain.secret import Secret
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI
from desktop.services.export_agents import error_rows, export_rows, result_rows, template_rows

ASHA = Agent(
    "101_1111112",
    "Asha Raman",
    "101",
    "101_1111112",
    "919876543210",
    9,
    18,
    True,
    Secret("desk-secret"),
)
LAN = Agent("AG_1", "Đỗ Thị Lan", "", "lan", "84901234567", status="LUNCH BREAK")


def test_telecmi_agents() -> None:
    assert export_rows([ASHA], TELECMI, passwords=False) == [
        [
            "Extension",
            "Name",
            "Phone number",
            "Shift start",
            "Shift end",
            "Missed-call SMS alert",
            "Agent ID",
        ],
        ["101", "Asha Raman", "+919876543210", "9", "18", "yes", "101_1111112"],
    ]


def test_stringee_agents() -> None:
    lan = replace(LAN, routing=Routing.PHONE)
    heading, row, other = export_rows([lan, LAN], STRINGEE, passwords=False)
    assert heading == [*(spec.label for spec in STRINGEE.agent_form.fields), "Agent ID"]
    assert row == ["Đỗ Thị Lan", "lan", "Lunch break", "Phone number", "+84901234567", "AG_1"]
    assert other[3] == ""


def test_passwords_only_when_asked() -> None:
    assert "desk-secret" not in str(export_rows([ASHA], TELECMI, passwords=False))
    heading, row = export_rows([ASHA], TELECMI, passwords=True)
    assert row[heading.index("Password")] == "desk-secret"


STORED = [
    ("919876543210", "+919876543210"),
    ("+91 98765 43210", "+919876543210"),
    ("09876543210", "09876543210"),
    ("9876543210", "9876543210"),
    ("12345", "12345"),
    ("to be told", "to be told"),
    ("", ""),
]


@pytest.mark.parametrize(("stored", "written"), STORED)
def test_numbers_get_their_plus_only_if_the_digits_stay(stored: str, written: str) -> None:
    _, row = export_rows([replace(ASHA, phone=stored)], TELECMI, passwords=False)
    assert row[2] == written


@pytest.mark.parametrize("profile", [TELECMI, STRINGEE])
def test_the_template_explains_itself(profile: ProviderProfile) -> None:
    heading, *rest = template_rows(profile)
    assert heading[-2:] == ["Agent ID", "Delete"]
    assert len(rest) == 3
    assert all(row[0].startswith("#") for row in rest)
    example = dict(zip(heading, rest[-1], strict=True))
    assert example["Phone number"].startswith({"IN": "+91", "VN": "+84"}[profile.country])
    assert example["Delete"] == ""


def test_errors_one_by_one() -> None:
    faults = (
        RowFault(
            "Shift end", "25", "Hours run from 1 to 24.", "Write 24 for midnight.", "shift_end"
        ),
        RowFault("", "", "Something."),
    )
    wrong = CheckedRow(9, Verdict.ERROR, "108", "Arjun Mehta", faults=faults)
    fine = CheckedRow(10, Verdict.SAME, "109", "Ravi")
    heading, *rows = error_rows(DryRun("Import", (wrong, fine)))
    assert heading == ["Row", "Agent", "Name", "Column", "Value", "What is wrong", "What to do"]
    where = ["9", "108", "Arjun Mehta"]
    assert rows == [
        [*where, "Shift end", "25", "Hours run from 1 to 24.", "Write 24 for midnight."],
        [*where, "Row", "", "Something.", ""],
    ]


def test_results_one_by_one() -> None:
    change = Edit(EditKind.CHANGE, ASHA, (FieldEdit("name", "Asha Raman", "Asha R"),), 5)
    blank = Agent("", "", "116")
    new = Edit(EditKind.CREATE, blank, (FieldEdit("name", None, "Anil"),), 3)
    steps = [
        Step(2, change, StepState.REFUSED, "Not allowed.", "400"),
        Step(1, new, StepState.CONFIRMED),
    ]
    heading, *rows = result_rows(steps)
    assert heading[:2] == ["Row", "Action"]
    assert rows == [
        ["3", "Create", "116", "Anil", "Done", "", ""],
        ["5", "Change", "101", "Asha Raman", "Refused", "Not allowed.", "400"],
    ]


def test_every_state_has_words() -> None:
    steps = [
        Step(number, Edit(EditKind.DELETE, ASHA), state) for number, state in enumerate(StepState)
    ]
    assert all(row[4] for row in result_rows(steps))
