"""Every fault of the sandbox with every operation of the main job, in the real window.

Whatever goes wrong is told in plain words, nothing that was typed is lost, a call or an agent is
asked for once, and what was wanted succeeds when the fault is over.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import repeat

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.providers.http import Network
from tests.helpers.window import Desk

UNKNOWN = "We do not know"
FAULTS: dict[str, tuple[str, dict[str, object]]] = {
    "delay": (f"TeleCMI does not answer|{UNKNOWN}", {"seconds": 60}),
    "drip": (f"TeleCMI does not answer|{UNKNOWN}", {"per_byte": 60}),
    "drop_before": (f"connection to TeleCMI broke|{UNKNOWN}", {}),
    "drop_after": (f"connection to TeleCMI broke|{UNKNOWN}", {}),
    "status": (f"TeleCMI has a fault|{UNKNOWN}", {}),
    "rate_limit": ("TeleCMI asks us to slow down", {}),
    "html": (f"could not be read|{UNKNOWN}", {}),
    "truncated": (f"could not be read|{UNKNOWN}", {}),
    "wrong_types": (f"could not be read|{UNKNOWN}", {}),
    "failure_code": (f"TeleCMI has a fault|{UNKNOWN}", {}),
    "expired_token": ("TeleCMI did not accept", {}),
}
"""By kind: what the window says, and how the fault is set up."""


class Hasty(Network):
    """A network that loses patience soon, so that a test need not wait as long as a person."""

    def __init__(self) -> None:
        super().__init__(read_timeout=0.3)

    def pause(self, seconds: float, epoch: int) -> bool:
        return super().pause(min(seconds, 0.01), epoch)


@dataclass(frozen=True)
class Operation:
    """One thing that people do.

    Attributes:
        name: For the test's id.
        endpoint: Which requests are spoiled.
        prepare: Goes to where it is done and fills in what is needed.
        act: Does it, as often as is called.
        done: Whether the window shows that it was done.
        kept: What must still be there afterwards if it was not done.
        once: Whether it may be sent only once.
    """

    name: str
    endpoint: str
    prepare: Callable[[Desk], None]
    act: Callable[[Desk], None]
    done: Callable[[Desk], bool]
    kept: Callable[[Desk], object]
    once: bool = False


def _texts(*names: str) -> Callable[[Desk], object]:
    return lambda desk: [desk.find(QLineEdit, name).text() for name in names]


def _sign_in(desk: Desk) -> None:
    desk.press("Sign in")


def _open_add(desk: Desk) -> None:
    desk.sign_in()
    desk.press("Add agent")
    desk.dialog("Add agent")
    desk.type("Extension", "201")
    desk.type("Name", "Asha Menon")
    desk.type("Phone number", "9876543210")


def _open_edit(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 2)
    desk.press("Edit agent")
    desk.dialog("Edit agent")
    desk.type("Name", "Asha Nair")


def _save(desk: Desk) -> None:
    desk.press("Save")


def _choose_row(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 2)


def _delete(desk: Desk) -> None:
    desk.press("Delete agent")
    desk.press("Delete")


def _open_missed(desk: Desk) -> None:
    desk.sign_in()
    desk.window.show_tab("missed")


def _was_read(desk: Desk, endpoint: str) -> bool:
    """Whether a list was asked for, and neither a read nor a failure is shown."""
    quiet = "eading" not in words(desk) and not desk.window.messages.messages()
    return quiet and not desk.dialogs() and bool(desk.sandbox.access_log(endpoint))


def _open_dialer(desk: Desk) -> None:
    desk.sign_in()
    desk.window.show_tab("dialer")
    desk.type("Number to call", "9876543210")


def _call(desk: Desk) -> None:
    field = desk.find(QLineEdit, "Number to call")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)


OPERATIONS = (
    Operation(
        "sign-in",
        "/v1/analysis",
        Desk.fill_in_supervisor,
        _sign_in,
        lambda desk: not desk.dialogs(),
        lambda desk: "Sign in" in desk.dialogs() and _texts("App ID", "App secret")(desk),
    ),
    Operation(
        "list",
        "/v1/agent/list",
        lambda desk: desk.sign_in(),
        lambda desk: desk.press("Refresh agents"),
        lambda desk: _was_read(desk, "/v1/agent/list"),
        lambda desk: desk.column("Agents", "Name"),
    ),
    Operation(
        "add",
        "/v1/agent/add",
        _open_add,
        _save,
        lambda desk: not desk.dialogs() and "Asha Menon" in desk.column("Agents", "Name"),
        _texts("Extension", "Name", "Phone number", "Password"),
        once=True,
    ),
    Operation(
        "edit",
        "/v1/agent/update",
        _open_edit,
        _save,
        lambda desk: not desk.dialogs() and "Asha Nair" in desk.column("Agents", "Name"),
        _texts("Name", "Phone number"),
    ),
    Operation(
        "delete",
        "/v1/agent/remove",
        _choose_row,
        _delete,
        lambda desk: not desk.dialogs() and len(desk.column("Agents", "Name")) == 9,
        lambda desk: desk.window.agents_tab.table.chosen_ids(),
    ),
    Operation(
        "missed",
        "/v1/missed",
        _open_missed,
        lambda desk: desk.press("Refresh missed calls"),
        lambda desk: _was_read(desk, "/v1/missed"),
        lambda desk: desk.column("Missed calls", "Missed"),
    ),
    Operation(
        "call",
        "/v2/webrtc/click2call",
        _open_dialer,
        _call,
        lambda desk: status(desk).startswith("Ringing"),
        lambda desk: desk.window.dialer_tab.isVisible(),
        once=True,
    ),
)


TOLD_LIVE = {"drop_after", "drip", "truncated"}
"""Faults after which the live feed tells that the call was placed: it is not placed again."""


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that waits for the provider waits for a short time."""
    monkeypatch.setattr("desktop.program.Network", Hasty)
    monkeypatch.setattr("desktop.services.agent_creation.LOOKS", (0.01, 0.01))
    monkeypatch.setattr("desktop.services.agent_creation.SETTLED", timedelta(0))
    monkeypatch.setattr("desktop.services.dialing.CHECK", timedelta(seconds=1))
    monkeypatch.setattr("desktop.services.call_stories.waits", lambda: repeat(0.1))


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_a_fault_is_told_and_loses_nothing(desk: Desk, operation: Operation, kind: str) -> None:
    desk.sandbox.switch(outcome_delay=3600)
    operation.prepare(desk)
    before = operation.kept(desk)
    desk.sandbox.control("DELETE", "/log")
    told, how = FAULTS[kind]
    desk.sandbox.faults.add(kind, operation.endpoint, **how)
    operation.act(desk)
    desk.wait(lambda: re.search(told, words(desk)) or operation.done(desk))
    cleared_up = operation.done(desk)  # the provider was asked what had become of it
    assert not re.search(r"[{}<>]|Traceback|\w+Error\b|None", words(desk))
    assert arrived(desk, operation) == 1 or not operation.once

    desk.sandbox.faults.clear()
    if desk.dialogs()[-1:] == ["Sign in"] and operation.name != "sign-in":
        desk.fill_in_supervisor()
        desk.press("Sign in")
        desk.wait(lambda: "Sign in" not in desk.dialogs())
    if not cleared_up:
        assert operation.kept(desk) == before
        desk.wait(lambda: _tried_again(desk, operation))
    known = cleared_up or (operation.name == "call" and kind in TOLD_LIVE)
    assert arrived(desk, operation) == (1 if known else 2) or not operation.once
    if operation.name == "add":
        assert desk.sandbox.state()["telecmi"]["agents"] == 11


def test_a_sign_in_that_ends_at_once_asks_again(desk: Desk) -> None:
    """The sign-in was accepted, but the lists that are read next refuse it."""
    desk.fill_in_supervisor()
    for path in ("/v1/agent/list", "/v1/*missed"):
        desk.sandbox.faults.add("expired_token", path)
    desk.press("Sign in")
    account = desk.window.header.account
    desk.wait(lambda: account.accessibleDescription().startswith("App"))
    desk.wait(lambda: desk.dialogs() == ["Sign in"] and desk.button("Sign in").isEnabled())
    assert "TeleCMI did not accept" in words(desk)


def _tried_again(desk: Desk, operation: Operation) -> bool:
    """Acts until it is done; not while a list is read, which would only begin anew."""
    if not operation.done(desk) and "eading" not in words(desk):
        operation.act(desk)
    return operation.done(desk)


def status(desk: Desk) -> str:
    """What the call card says."""
    labels = desk.window.findChildren(QLabel)
    found = [w for w in labels if w.accessibleName() == "Call status" and w.isVisible()]
    return found[0].text() if found else ""


def words(desk: Desk) -> str:
    """All words that are shown, in the window and in its dialogs."""
    labels = [label for label in desk.window.findChildren(QLabel) if label.isVisible()]
    rich = Qt.TextFormat.RichText
    return "\n".join(w.accessibleName() if w.textFormat() is rich else w.text() for w in labels)


def arrived(desk: Desk, operation: Operation) -> int:
    """How many requests of an operation the provider got."""
    return len(desk.sandbox.access_log(operation.endpoint))
