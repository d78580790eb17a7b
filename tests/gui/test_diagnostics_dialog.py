"""Diagnostics as a person uses it: running, well, not well, stopped, and where one is stuck."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.storage.settings import PIOPIY, REST
from desktop.views.crash_dialog import CrashDialog
from desktop.views.crash_notice import tell_last_crash
from desktop.views.diagnostics_dialog import DiagnosticsDialog
from tests.helpers.window import Desk


def open_it(desk: Desk) -> DiagnosticsDialog:
    desk.window.actions_by_key["diagnostics"].trigger()
    dialog = desk.dialog("Diagnostics")
    assert isinstance(dialog, DiagnosticsDialog)
    return dialog


def finished(desk: Desk) -> None:
    desk.wait(lambda: not desk.controllers.diagnosis.is_running)


def hosts(desk: Desk) -> list[str]:
    """Title and summary of each part about a host."""
    rows = zip(desk.column("Checks", "Check"), desk.column("Checks", "Result"), strict=True)
    return [f"{name}: {result}" for name, result in rows if name.startswith("Connection to")]


def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return f"http://127.0.0.1:{listening.getsockname()[1]}"


def test_every_host_of_the_account_is_checked_and_the_report_tells_nothing_of_anybody(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # where this desk keeps its settings
    desk.sign_in()
    desk.sandbox.control("DELETE", "/log")
    open_it(desk)
    finished(desk)
    urls = desk.sandbox.base_urls
    wanted = [urls[name].removeprefix("http://") for name in ("piopiy", "rest", "notify")]
    assert hosts(desk) == [f"Connection to {host}: All well" for host in wanted]
    # Here there is no keyring, and so there is something to say; the first problem is chosen.
    assert desk.shows("problem")
    [row] = desk.table("Checks").chosen_rows()
    assert row.is_problem
    assert desk.shows(row.check.found)
    desk.press("Copy report")
    report = QGuiApplication.clipboard().text()
    assert f"Connection to {wanted[0]}:\n  ok   Name look-up: " in report
    assert "Settings: ~/calldeck.ini" in report
    for private in (desk.sandbox.accounts["telecmi"]["secret"], str(tmp_path)):
        assert private not in report
    asked = [entry for entry in desk.sandbox.access_log() if entry["method"] == "HEAD"]
    assert [entry["path"] for entry in asked] == ["/", "/", "/"]
    assert not any(entry["body"] for entry in asked)


def test_rows_are_heard_whole_and_gone_through_by_keys(desk: Desk) -> None:
    desk.sign_in()
    open_it(desk)
    finished(desk)
    table = desk.table("Checks")
    table.choose("0.0")
    desk.key(Qt.Key.Key_Down)
    heard = table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Port, OK, 127.0.0.1 takes connections on port ")
    names = ["Run again", "Copy report", "Save support bundle…", "Open log folder", "Close"]
    walked = []
    for _ in names:
        desk.key(Qt.Key.Key_Tab)
        button = desk.front.focusWidget()
        assert isinstance(button, QPushButton)
        walked.append(button.accessibleName())
    assert walked == names


def test_it_can_be_stopped_while_a_host_hangs_and_run_again(desk: Desk) -> None:
    desk.sign_in()
    desk.sandbox.faults.add("delay", "/", seconds=60)
    dialog = open_it(desk)
    desk.wait(lambda: "Answer: Checking" in states(desk))
    assert desk.shows("Checking, ")
    assert not desk.button("Copy report").isEnabled()
    desk.press("Stop")
    assert desk.button("Copy report").isEnabled()
    assert "Answer: Not checked" in states(desk)
    assert "Clock: Not checked" in states(desk)
    desk.sandbox.faults.clear()
    desk.press("Run again")
    finished(desk)
    assert [host.partition(": ")[2] for host in hosts(desk)] == ["All well"] * 3
    desk.sandbox.faults.add("delay", "/", seconds=60)
    desk.press("Run again")
    desk.wait(lambda: "Answer: Checking" in states(desk))
    dialog.close()
    desk.wait(lambda: not desk.dialogs())
    assert not desk.controllers.diagnosis.is_running
    desk.sandbox.faults.clear()


def states(desk: Desk) -> set[str]:
    rows = zip(desk.column("Checks", "Check"), desk.column("Checks", "Result"), strict=True)
    return {f"{name}: {result}" for name, result in rows}


def test_who_cannot_sign_in_is_led_to_the_step_that_fails(desk: Desk) -> None:
    nobody = closed_port()
    desk.settings.set(PIOPIY, nobody)
    desk.dialog("Sign in")
    desk.fill_in_agent()
    desk.press("Sign in")
    desk.wait(lambda: desk.shows("cannot be reached"))
    desk.press("Diagnostics")
    desk.dialog("Diagnostics")
    finished(desk)
    assert hosts(desk)[0] == f"Connection to {nobody.removeprefix('http://')}: 1 problem"
    port = nobody.rpartition(":")[2]
    assert desk.shows(f"For IT: open port {port} to 127.0.0.1.")
    desk.key(Qt.Key.Key_Escape)  # clears the choice
    desk.key(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.dialogs() == ["Sign in"])


def test_it_goes_with_the_dialog_below_it_and_can_be_opened_again(desk: Desk) -> None:
    sign_in = desk.dialog("Sign in")
    desk.window._dialogs.open_diagnostics(sign_in)
    desk.dialog("Diagnostics")
    sign_in.close()  # as it does when a sign-in that was under way succeeds
    desk.wait(lambda: not desk.dialogs())
    open_it(desk)
    finished(desk)
    assert desk.shows("problem")


def test_an_address_that_cannot_be_used_is_a_result_too(desk: Desk) -> None:
    desk.settings.set(REST, "http://example.org")
    desk.dialog("Sign in").close()
    desk.wait(lambda: not desk.dialogs())
    open_it(desk)
    finished(desk)
    assert "Addresses: Failed" in states(desk)


@pytest.mark.allow_logs("unexpected error")
def test_unexpected_errors_are_counted_in_one_dialog_that_leads_on(desk: Desk) -> None:
    desk.sign_in()
    trace = f'File "{Path.home()}/x.py", called +919876543210'
    for _ in range(3):
        desk.window.report_crash(trace)
    dialog = desk.dialog("Unexpected error")
    assert isinstance(dialog, CrashDialog)
    desk.wait(lambda: desk.shows("3 unexpected errors so far"))
    assert desk.dialogs() == ["Unexpected error"]
    assert 'File "~/x.py", called …' in dialog.details
    desk.press("Diagnostics")
    desk.dialog("Diagnostics").close()
    desk.wait(lambda: desk.dialogs() == ["Unexpected error"])
    desk.press("Go on")
    desk.wait(lambda: not desk.dialogs())


def test_news_of_a_crash_outlive_a_sign_in_and_go_when_they_were_read(desk: Desk) -> None:
    read: list[str] = []
    tell_last_crash(desk.window.messages, lambda: read.append("details"))
    desk.sign_in()
    assert desk.shows("Calldeck ended unexpectedly last time")
    desk.press("Details")
    assert read == ["details"]
    assert not desk.shows("Calldeck ended unexpectedly last time")
