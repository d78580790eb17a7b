"""Agents through the real window: list, add, edit, delete, for each sign-in that may."""

from tests.e2e.conftest import Start
from tests.helpers.program import (
    telecmi_supervisor,
)
from tests.helpers.sandbox import Sandbox


def test_a_supervisor_adds_edits_and_deletes_an_agent(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    assert calldeck.rows("Agents", 10)

    calldeck.press("Add agent")
    calldeck.fill(Extension="201", Name="Asha Menon", Password="a-password-9")
    calldeck.fill(**{"Phone number": "98765 43210"})
    calldeck.press("Save")
    calldeck.ui.gone("dialog", "Add agent")
    rows = calldeck.rows("Agents", 11, having="Asha Menon")
    print(rows)

    calldeck.select("Agents", "Asha Menon")
    calldeck.press("Edit agent")
    calldeck.fill(Name="Asha Nair")
    calldeck.press("Save")
    calldeck.ui.gone("dialog", "Edit agent")
    calldeck.rows("Agents", 11, having="Asha Nair")

    calldeck.select("Agents", "Asha Nair")
    calldeck.press("Delete agent")
    calldeck.press("Delete")
    calldeck.rows("Agents", 10)
    assert sandbox.state()["telecmi"]["agents"] == 10
    assert calldeck.end() == 0
