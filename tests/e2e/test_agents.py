"""Agents through the real window: list, add, edit and delete, for each sign-in."""

from dataclasses import dataclass

import pytest

from tests.e2e.conftest import Start
from tests.helpers.program import (
    SignIn,
    stringee_supervisor,
    telecmi_agent,
    telecmi_supervisor,
)
from tests.helpers.sandbox import Sandbox


@dataclass(frozen=True)
class NewAgent:
    """What is filled in, and what the table then shows of it."""

    fields: dict[str, str]
    shown: tuple[str, ...]


TELECMI = NewAgent(
    {
        "Extension": "201",
        "Name": "Asha Menon",
        "Phone number": "098765-43210",
        "Password": "Quiet-River-7",
    },
    ("201", "Asha Menon", "+91 98765 43210"),
)
STRINGEE = NewAgent(
    {"Name": "Asha Menon", "Stringee user ID": "asha", "Phone number": "0903 714 781"},
    ("Asha Menon", "asha", "+84 903 714 781"),
)


@pytest.mark.parametrize(
    ("who", "region", "new"),
    [
        pytest.param("telecmi", "India", TELECMI, id="telecmi-india"),
        pytest.param("telecmi", "Global", TELECMI, id="telecmi-global"),
        pytest.param("stringee", "", STRINGEE, id="stringee"),
    ],
)
def test_a_supervisor_adds_edits_and_deletes_an_agent(
    start: Start, sandbox: Sandbox, who: str, region: str, new: NewAgent
) -> None:
    calldeck = start()
    calldeck.sign_in(_supervisor(sandbox, who, region))
    calldeck.rows("Agents", 10)

    calldeck.press("Add agent")
    calldeck.fill(**new.fields)
    calldeck.press("Save")
    calldeck.ui.gone("dialog", "Add agent")
    rows = calldeck.rows("Agents", 11, having="Asha Menon")
    added = next(row for row in rows if "Asha Menon" in row)
    assert set(new.shown) <= set(added)

    calldeck.select("Agents", "Asha Menon")
    calldeck.press("Edit agent")
    calldeck.fill(Name="Asha Nair")
    calldeck.press("Save")
    calldeck.ui.gone("dialog", "Edit agent")
    calldeck.rows("Agents", 11, having="Asha Nair")

    calldeck.select("Agents", "Asha Nair")
    calldeck.press("Delete agent")
    calldeck.ui.says("Delete Asha Nair?")
    calldeck.press("Delete")
    calldeck.rows("Agents", 10)
    assert sandbox.state()[who]["agents"] == 10

    # What the provider says, not what the window remembers.
    calldeck.press("Refresh agents")
    calldeck.ui.says("complete, read")
    assert not any("Asha Nair" in row for row in calldeck.rows("Agents", 10))
    assert calldeck.end() == 0


def test_an_agent_is_told_who_can_manage_agents(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_agent(sandbox))
    calldeck.open_tab("Agents")
    calldeck.ui.says("Ask your supervisor.")
    assert not calldeck.ui.find("push button", "Add agent").enabled
    calldeck.rows("Agents", 0)
    assert sandbox.access_log("/v1/agent/get") == []


def _supervisor(sandbox: Sandbox, provider: str, region: str) -> SignIn:
    return telecmi_supervisor(sandbox, region) if region else stringee_supervisor(sandbox)
