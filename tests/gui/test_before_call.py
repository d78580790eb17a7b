"""What is said under a number before the call, and what refuses it, whoever asked for the call."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel, QTimeEdit

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.cases import Person, Step, Verb
from desktop.domain.contact import ContactEdit
from desktop.storage import settings as keys
from desktop.storage.case_store import CaseStore
from desktop.storage.contact_store import ContactStore
from desktop.storage.database import Database
from tests.gui.test_dialer_tab import CALL, NUMBER, open_dialer, placed, press_until, status
from tests.gui.test_missed_tab import is_complete, listed
from tests.gui.test_missed_work import a_colleague_calls
from tests.helpers.window import Desk

E164 = "+919876514671"


@pytest.fixture
def dialer(desk: Desk) -> Desk:
    """Signed in as a supervisor, the dialer open; placed calls go on ringing."""
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    open_dialer(desk)
    return desk


@pytest.fixture
def second_desk(tmp_path: Path, floor: str) -> Iterator[Database]:
    """Another desk on the same server."""
    database = Database(tmp_path / "second", floor, desk="second")
    yield database
    database.close()


def now() -> datetime:
    return datetime.now(UTC)


def line(desk: Desk) -> str:
    """All that is said under the number, as a screen reader has it."""
    return desk.find(QLabel, "Number check").accessibleDescription()


def says(desk: Desk, words: str) -> bool:
    return words in line(desk)


def quiet_all_around_now(desk: Desk) -> None:
    local = now().astimezone(ZoneInfo("Asia/Kolkata"))
    desk.settings.set(keys.QUIET_FROM, f"{local - timedelta(hours=2):%H:%M}")
    desk.settings.set(keys.QUIET_TO, f"{local + timedelta(hours=2):%H:%M}")


def never_quiet(desk: Desk) -> None:
    desk.settings.set(keys.QUIET_FROM, "00:00")
    desk.settings.set(keys.QUIET_TO, "00:00")


def test_a_warning_takes_no_extra_key(dialer: Desk) -> None:
    quiet_all_around_now(dialer)
    dialer.type("Number to call", NUMBER)
    assert line(dialer).startswith("+91 98765 14671")  # at once, before anything is looked up
    dialer.wait(lambda: " there — quiet hours" in line(dialer))
    dialer.key(Qt.Key.Key_Return)
    dialer.wait(lambda: status(dialer).startswith("Ringing"))
    assert placed(dialer) == ["919876514671"]


def test_a_blocked_number_is_refused_wherever_the_call_is_started(dialer: Desk) -> None:
    never_quiet(dialer)
    dialer.type("Number to call", NUMBER)
    press_until(dialer, "Call", "Ringing")
    dialer.press("It is over")
    dialer.wait(lambda: dialer.column("Recent calls", "Result"))
    quiet_all_around_now(dialer)
    dialer.settings.set(keys.QUIET_HOURS, "block")
    dialer.key(Qt.Key.Key_Escape)
    dialer.click_row("Recent calls", 0)
    dialer.press("Call again")  # nothing was looked up for this one
    dialer.wait(lambda: dialer.shows("Your call was not placed."))
    assert dialer.shows("there — quiet hours. Set by you in Settings → Before a call.")
    dialer.type("Number to call", "98765 14672")
    dialer.wait(lambda: "Blocked: " in line(dialer))
    dialer.key(Qt.Key.Key_Return)
    dialer.window.show_tab("missed")
    dialer.wait(lambda: listed(dialer) and is_complete(dialer))
    dialer.click_row("Missed calls", 0)
    dialer.press("Call back")
    dialer.wait(lambda: dialer.shows("Set by you in Settings → Before a call."))
    assert not any(caller.holder for caller in listed(dialer))  # not even claimed
    assert len(dialer.sandbox.access_log(CALL)) == 1


def test_a_colleague_at_another_desk(desk: Desk, floor: str, second_desk: Database) -> None:
    call = RecentCall(
        "their-wish",
        "telecmi:india:agent:102_1111112",
        E164,
        "",
        now() - timedelta(minutes=4, seconds=5),
        RingOn.SOFTPHONE,
        "102_1111112",
        CallResult.NOT_ANSWERED,
        by="Asha",
    )
    second_desk.save_call(call)
    edit = ContactEdit(
        E164, {"name": "Vivek Chandra", "note": "Deaf in one ear", "do_not_call": True}
    )
    ContactStore(second_desk).amend([edit], "Asha")
    desk.dialog("Sign in")
    desk.settings.set(keys.DATABASE, floor)
    desk.restart()
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    never_quiet(desk)
    open_dialer(desk)
    desk.type("Number to call", NUMBER)
    desk.wait(lambda: "Asha called 4 minutes ago, not answered" in line(desk))
    assert desk.shows("Asha called 4 minutes ago, not answered")
    assert "Vivek Chandra" in line(desk)
    assert "Note: Deaf in one ear" in line(desk)
    # And on it right now.
    ravi = Person("telecmi:india:agent:103_1111112@second", "Ravi")
    cases = CaseStore(second_desk)
    cases.take("", Step(E164, Verb.CLAIM, ravi, now()))
    cases.take("", Step(E164, Verb.DIAL, ravi, now()))
    desk.key(Qt.Key.Key_Escape)
    desk.type("Number to call", NUMBER)
    desk.wait(lambda: "Ravi is calling this caller back now" in line(desk))
    # Blocked, although at this press nothing was looked up yet.
    desk.settings.set(keys.CALLED, "block")
    desk.key(Qt.Key.Key_Escape)
    desk.type("Number to call", NUMBER)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.shows("Asha called 4 minutes ago, not answered. Set by you"))
    assert placed(desk) == []
    desk.settings.set(keys.CALLED, "warn")
    desk.key(Qt.Key.Key_Escape)
    desk.type("Number to call", E164)  # written otherwise: no second half of a double press
    desk.wait(lambda: "Do not call — set by Asha" in line(desk))
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: status(desk).startswith("Ringing"))
    assert placed(desk) == ["919876514671"]
    (mine,) = second_desk.run(
        lambda c: c.exec_driver_sql("SELECT by FROM recent_calls WHERE by <> 'Asha'").all()
    )
    assert mine[0]
    desk.press("It is over")
    desk.settle()  # whatever is still asked of the server is answered before it goes


def test_a_colleague_in_the_call_log(desk: Desk) -> None:
    a_colleague_calls(desk, "+91 98765 14676")
    desk.sign_in()
    never_quiet(desk)
    desk.window.show_tab("missed")
    desk.wait(lambda: listed(desk) and is_complete(desk))
    open_dialer(desk)
    desk.type("Number to call", "+91 98765 14676")
    own = desk.sandbox.accounts["telecmi"]["agent"]["id"]
    (name,) = (agent["name"] for agent in desk.sandbox.agents("telecmi") if agent["id"] == own)
    desk.wait(lambda: re.search(rf"{name} called [^·.]+ ago, answered", line(desk)))


def test_what_a_number_is(dialer: Desk) -> None:
    emergency = "This is an emergency number. It cannot be called from here: use your phone."
    for typed, said in (
        ("112", emergency),
        ("98765 432", "2 digits too few for an Indian mobile."),
        ("+44 20 7946 0123", "International call — it can cost more"),
        ("+44 906 123 4567", "Premium rate — this call can cost more"),
        ("+1 212 555 0123", " there"),
    ):
        dialer.type("Number to call", typed)
        dialer.wait(partial(says, dialer, said))


def test_the_next_number_is_judged_beside_the_card_of_the_last_call(dialer: Desk) -> None:
    dialer.sandbox.switch(outcome_delay=0)
    dialer.type("Number to call", NUMBER)
    dialer.key(Qt.Key.Key_Return)
    dialer.wait(lambda: status(dialer) == "Call ended")
    checks = [w for w in dialer.window.findChildren(QLabel) if w.accessibleName() == "Number check"]
    assert not any(check.isVisible() for check in checks)
    dialer.type("Number to call", "+44 906 123 4567")
    dialer.wait(lambda: "Premium rate" in line(dialer))
    dialer.type("Number to call", "98765 432")
    dialer.key(Qt.Key.Key_Return)
    dialer.wait(lambda: "No call was placed." in line(dialer))
    assert status(dialer) == "Call ended"


def test_the_settings_say_what_is_minded(dialer: Desk) -> None:
    dialer.type("Number to call", "+44 20 7946 0123")
    dialer.wait(lambda: "International call" in line(dialer))
    dialer.window.actions_by_key["settings"].trigger()
    dialer.dialog("Settings")._tabs.setCurrentIndex(2)  # type: ignore[attr-defined]
    dialer.choose("International", "Block")
    dialer.choose("Quiet hours", "Say nothing")
    dialer.find(QTimeEdit, "Quiet hours from").setTime(QTime(22, 30))
    dialer.find(QTimeEdit, "Quiet hours to").setTime(QTime(7, 15))
    dialer.press("Close")
    dialer.wait(lambda: "Blocked: International call" in line(dialer))
    kept = [dialer.settings.get(key) for key in (keys.QUIET_HOURS, keys.QUIET_FROM, keys.QUIET_TO)]
    assert kept == ["nothing", "22:30", "07:15"]
