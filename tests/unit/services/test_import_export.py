"""An export that is imported again changes nothing, whatever the agents are called."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent, Routing
from desktop.domain.blanks import tidied
from desktop.domain.dry_run import CheckedRow, DryRun, Verdict
from desktop.domain.secret import Secret
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI
from desktop.services.export_agents import export_rows
from desktop.services.import_check import check_import
from desktop.storage.sheets import read_sheet, write_sheet

AWKWARD = (
    "=1+1",
    "+91 98765",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "''=twice",
    "'+1",
    "'<clear>",
    "<clear>",
    " <CLEAR> ",
    "#N/A",
    "# Asha",
    'Asha "the\nboss" Raman',
    "a,b;c\td|e",
    "Asha ",
    " Asha",
    "A  B",
    "Asha\xa0Raman",
    "\ufeffAsha",
    "Nguyễn Thị Hà",
    "Nguye\u0302\u0303n",
    "क्‍ष",
    "王小明",
    "00123",
    "1E5",
    "3-4",
    "apr4",
    "TRUE",
    "98765 43210",
    "_x000D_",
    "_x005F_x0041_",
    "line\rline",
    "line\r\nline",
    "bell\x07",
    "nul\x00",
    "\uffff",
    "???",
    "\ufffd",
    '="1"',
    "",
    " ",
    "\n",
    "sep=;",
)

texts = st.sampled_from(AWKWARD) | st.text(max_size=12) | st.text("'=+-@#<>clear 0\t\n", max_size=9)
hours = st.none() | st.integers(1, 24)
phones = (
    st.text("+0123456789", min_size=3, max_size=14)
    | st.sampled_from(
        ("919876543210", "+84901234567", "0901234567", "98765 43210 ", "9.9E+9", "0 ", "")
    )
    | texts
)


@st.composite
def telecmi_agents(draw: st.DrawFn) -> list[Agent]:
    numbers = st.text("0123456789", min_size=1, max_size=12)
    extensions = draw(st.lists(numbers, unique=True, max_size=6))
    return [
        Agent(
            id=f"{extension}_1111112",
            name=draw(texts),
            extension=extension,
            user_id=f"{extension}_1111112",
            phone=draw(phones),
            shift_start=draw(hours),
            shift_end=draw(hours),
            sms_alert=draw(st.none() | st.booleans()),
            password=Secret(draw(texts)),
        )
        for extension in extensions
    ]


@st.composite
def stringee_agents(draw: st.DrawFn) -> list[Agent]:
    user_ids = draw(st.lists(texts, unique=True, max_size=6))
    statuses = st.sampled_from([status.value for status in STRINGEE.statuses]) | texts
    return [
        Agent(
            id=draw(st.sampled_from(("AG_", "1E", "0", ""))) + str(1000 + number),
            name=draw(texts),
            user_id=user_id,
            phone=draw(phones),
            status=draw(statuses),
            routing=draw(st.none() | st.sampled_from(Routing)),
        )
        for number, user_id in enumerate(user_ids)
    ]


def imported(
    exported: list[Agent],
    present: list[Agent],
    profile: ProviderProfile,
    ending: str,
    passwords: bool = False,
) -> DryRun:
    rows = export_rows(exported, profile, passwords=passwords)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"agents{ending}"
        write_sheet(file, rows, private=passwords)
        sheet = read_sheet(file)
    dry_run = check_import(sheet, present, profile, profile.country, made_up=lambda: "never used")
    assert len(dry_run.rows) == len(exported)
    assert dry_run.notes == ()
    return dry_run


def differences(*given: Any, **more: Any) -> list[CheckedRow]:
    return [row for row in imported(*given, **more).rows if row.verdict is not Verdict.SAME]


awkward_telecmi = [
    Agent(f"{at + 100}_1", text, str(at + 100), phone=text, password=Secret(text))
    for at, text in enumerate(AWKWARD)
]
awkward_stringee = [
    Agent(f"AG_{at}", text, user_id=text, phone=text, status=text)
    for at, text in enumerate(AWKWARD)
]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=40, deadline=None)
@example(agents=awkward_telecmi, passwords=True)
@given(agents=telecmi_agents(), passwords=st.booleans())
def test_telecmi_comes_back_as_it_went(agents: list[Agent], passwords: bool, ending: str) -> None:
    assert differences(agents, agents, TELECMI, ending, passwords) == []


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=40, deadline=None)
@example(agents=awkward_stringee)
@given(agents=stringee_agents())
def test_stringee_comes_back_as_it_went(agents: list[Agent], ending: str) -> None:
    assert differences(agents, agents, STRINGEE, ending) == []


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=40, deadline=None)
@given(names=st.lists(texts, min_size=1, max_size=8))
def test_an_older_export_brings_names_back(names: list[str], ending: str) -> None:
    """Also a name that reads like a formula, an error or a wish to erase."""
    storable = [name for name in map(tidied, names) if name and "\ufffd" not in name]
    then = [Agent(f"AG_{at}", name, user_id=f"u{at}") for at, name in enumerate(storable)]
    now = [replace(agent, name="Renamed") for agent in then]
    found = imported(then, now, STRINGEE, ending).rows
    assert [row.edit and row.edit.draft.text("name") for row in found] == storable
