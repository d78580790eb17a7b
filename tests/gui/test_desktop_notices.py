"""Desktop notifications of missed callers, over a real bus with a small notification service."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.cases import Case
from desktop.domain.worklist import Caller, State
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.desktop_notices import DesktopNotices
from desktop.views.tray_icon import TrayIcon
from tests.helpers.accessibility import wait_for
from tests.helpers.missed_rows import NINE, missed_row
from tests.helpers.notification_area import NotificationArea, Shown, run_bus

MINUTE = timedelta(minutes=1)
SANJANA = missed_row("+919876543210", "Sanjana Krishnan", times=3, at=NINE + MINUTE)
VIVEK = missed_row("+919876543211", "Vivek Chandra", at=NINE + MINUTE)


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with run_bus() as address:
        yield address


@pytest.fixture
def area(bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationArea]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    area = NotificationArea(bus)
    yield area
    area.close()
    assert area.faults == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "calldeck.ini")


@pytest.fixture
def notices(qtbot: QtBot, settings: Settings) -> Iterator[DesktopNotices]:
    """Notices after a first look at which nobody was waiting."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    notices = DesktopNotices(window, settings, window)
    notices.take([], NINE)
    yield notices
    notices.close()


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)


def titles(area: NotificationArea) -> list[str]:
    return [shown.title for shown in area.shown.values()]


def only(area: NotificationArea) -> Shown:
    (shown,) = area.shown.values()
    return shown


Wait = Callable[[Callable[[], object]], None]


def snoozed(caller: Caller) -> Caller:
    until = NINE + 30 * MINUTE
    case = Case(caller.number, snoozed_at=NINE + 2 * MINUTE, snoozed_until=until)
    return replace(caller, state=State.SNOOZED, case=case)


def awake(caller: Caller) -> Caller:
    return replace(snoozed(caller), state=State.OPEN)


def test_a_new_caller_is_shown_then_updated_in_place_then_withdrawn(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    notices.take([SANJANA], NINE + MINUTE)
    wait(lambda: area.shown)
    assert only(area).title == "Sanjana Krishnan missed"
    assert only(area).text == "3 times, Support line"

    again = missed_row(SANJANA.number, SANJANA.name, times=4, at=NINE + 2 * MINUTE)
    notices.take([again], NINE + 2 * MINUTE)
    wait(lambda: len(area.history) == 2)
    assert only(area).text == "4 times, Support line"

    notices.take([replace(again, state=State.CLAIMED)], NINE + 3 * MINUTE)
    wait(lambda: not area.shown)


def test_several_are_one_notification_that_counts_quietly_down(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    others = [missed_row(str(number), at=NINE + MINUTE) for number in range(3)]
    notices.take([*others, SANJANA], NINE + MINUTE)
    wait(lambda: area.shown)
    assert only(area).title == "4 callers are waiting"
    assert only(area).text == "Newest: Sanjana Krishnan"
    assert only(area).hints["urgency"] == 1

    notices.take([others[0], SANJANA], NINE + 2 * MINUTE)
    wait(lambda: len(area.history) == 2)
    assert only(area).title == "2 callers are waiting"
    assert (only(area).hints["urgency"], only(area).hints["suppress-sound"]) == (0, True)

    notices.take([SANJANA], NINE + 3 * MINUTE)
    wait(lambda: titles(area) == ["Sanjana Krishnan missed"])
    notices.take([], NINE + 4 * MINUTE)
    wait(lambda: not area.shown)


def test_what_a_person_closed_comes_back_for_a_new_caller_only(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    asha = missed_row("1", "Asha Rao", at=NINE)
    opened: list[object] = []
    notices.opened.connect(opened.append)
    notices.take([SANJANA, VIVEK, snoozed(asha)], NINE + 3 * MINUTE)
    wait(lambda: area.shown)
    notices.take([SANJANA, VIVEK, awake(asha)], NINE + 31 * MINUTE)
    wait(lambda: len(area.shown) == 2)
    missed, reminder = area.shown
    area.dismiss(missed)
    area.press(reminder)
    wait(lambda: opened)  # and so it has heard of what was closed before

    notices.take([VIVEK], NINE + 32 * MINUTE)
    later = missed_row("2", "Ravi Das", at=NINE + 33 * MINUTE)
    notices.take([VIVEK, later], NINE + 33 * MINUTE)
    wait(lambda: titles(area) == ["2 callers are waiting"])
    assert len(area.history) == 3


def test_pressing_it_tells_the_caller_and_raises_nothing(
    notices: DesktopNotices, area: NotificationArea, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    opened: list[object] = []
    notices.opened.connect(opened.append)
    for press, caller in ((("default", "a token"), SANJANA), (("open", ""), VIVEK)):
        notices.take([], NINE)
        notices.take([caller], NINE + MINUTE)
        wait(lambda: area.shown)
        assert only(area).actions == ["default", "Show caller", "open", "Show caller"]
        area.press(next(iter(area.shown)), *press)
        wait(lambda: opened)
        assert opened == [caller.id]
        opened.clear()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a token"


def test_who_was_there_before_and_after_a_sign_out_is_not_told(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    notices.take([SANJANA], NINE + MINUTE)
    wait(lambda: area.shown)
    notices.clear()
    wait(lambda: not area.shown)
    notices.take([SANJANA, VIVEK], NINE + 2 * MINUTE)
    asha = missed_row("1", "Asha Rao", at=NINE + 3 * MINUTE)
    notices.take([SANJANA, VIVEK, asha], NINE + 3 * MINUTE)
    wait(lambda: titles(area) == ["Asha Rao missed"])
    assert len(area.history) == 2


def test_reminders_and_overdue_callers_have_notifications_of_their_own(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    asha = missed_row("1", "Asha Rao", at=NINE + 50 * MINUTE)
    notices.take([SANJANA, snoozed(VIVEK)], NINE + 2 * MINUTE)
    wait(lambda: area.shown)
    notices.take([SANJANA, awake(VIVEK)], NINE + 31 * MINUTE)
    wait(lambda: "Vivek Chandra: call again now" in titles(area))
    notices.take([SANJANA, asha], NINE + 50 * MINUTE)
    wait(lambda: titles(area) == ["2 callers are waiting"])
    notices.take([SANJANA, asha], NINE + 61 * MINUTE)
    wait(lambda: len(area.shown) == 2)
    overdue = "Sanjana Krishnan has been waiting for an hour"
    wait(lambda: titles(area) == ["Asha Rao missed", overdue])


def test_each_kind_can_be_switched_off(
    notices: DesktopNotices, settings: Settings, area: NotificationArea, wait: Wait
) -> None:
    settings.set(keys.TELL_MISSED, value=False)
    notices.take([SANJANA], NINE + MINUTE)
    notices.take([SANJANA], NINE + 61 * MINUTE)
    wait(lambda: area.shown)
    assert titles(area) == ["Sanjana Krishnan has been waiting for an hour"]
    settings.set(keys.TELL_OVERDUE, value=False)
    notices.take([SANJANA], NINE + 62 * MINUTE)
    wait(lambda: not area.shown)


def test_a_kind_that_is_off_takes_nothing_from_another(
    notices: DesktopNotices, settings: Settings, area: NotificationArea, wait: Wait
) -> None:
    settings.set(keys.TELL_OVERDUE, value=False)
    notices.take([SANJANA], NINE + MINUTE)
    wait(lambda: area.shown)
    notices.take([SANJANA], NINE + 61 * MINUTE)
    notices.take([SANJANA, VIVEK], NINE + 62 * MINUTE)
    notices.take([SANJANA, missed_row("1", at=NINE + 63 * MINUTE)], NINE + 63 * MINUTE)
    wait(lambda: titles(area) == ["2 callers are waiting"])
    assert len(area.shown) == 1


def test_names_of_strangers_are_plain_text(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    name = "<b>Bank</b>\n&\u202eevil " + "x" * 200
    hostile = missed_row("1", name, at=NINE + MINUTE, called="A&B <i>")
    notices.take([hostile], NINE + MINUTE)
    wait(lambda: area.shown)
    assert only(area).title.startswith("‹b›Bank‹/b› &evil xxx")
    assert len(only(area).title) < 80
    assert only(area).text == "Once, A&amp;B ‹i›"


def test_a_service_without_markup_and_buttons_gets_neither(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    area.skills = ("body",)
    notices.take([missed_row("1", at=NINE + MINUTE, called="A&B")], NINE + MINUTE)
    wait(lambda: area.shown)
    assert (only(area).text, only(area).actions) == ("Once, A&B", [])


def test_handled_before_the_service_answered_leaves_nothing(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    notices.take([SANJANA], NINE + MINUTE)
    notices.take([], NINE + 2 * MINUTE)
    notices.take([VIVEK], NINE + 2 * MINUTE)
    wait(lambda: titles(area) == ["Vivek Chandra missed"])
    assert len(area.history) == 1


def test_a_correction_before_the_service_answered_is_no_quiet_one(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    notices.take([SANJANA, VIVEK], NINE + MINUTE)
    notices.take([VIVEK], NINE + 2 * MINUTE)
    wait(lambda: titles(area) == ["Vivek Chandra missed"])
    assert only(area).hints["urgency"] == 1


def test_quitting_takes_back_what_is_shown(
    notices: DesktopNotices, area: NotificationArea, wait: Wait
) -> None:
    notices.take([SANJANA], NINE + MINUTE)
    wait(lambda: area.shown)
    notices.close()
    wait_for(lambda: not area.shown, "the end, without Qt's event loop, which is over at quit")


@pytest.mark.parametrize("place", ["", "unix:path=/nonexistent/bus", "nonsense", "tcp:host=here"])
def test_without_a_bus_nothing_happens(
    place: str, notices: DesktopNotices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", place)
    if not place:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    notices.take([SANJANA], NINE + MINUTE)
    notices.take([SANJANA, missed_row("1", at=NINE + 2 * MINUTE)], NINE + 2 * MINUTE)
    notices.take([], NINE + 3 * MINUTE)


class Tray(TrayIcon):
    """A tray icon on a desktop that has a tray; keeps what it was told to say."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.said: list[tuple[object, ...]] = []

    def isVisible(self) -> bool:
        return True

    def showMessage(self, *args: object) -> None:
        self.said.append(args)


def test_without_a_service_the_tray_icon_says_it(
    bus: str, qtbot: QtBot, settings: Settings, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    notices = DesktopNotices(window, settings, window, tray=tray)
    opened: list[object] = []
    notices.opened.connect(opened.append)
    notices.take([], NINE)
    notices.take([SANJANA], NINE + MINUTE)
    wait(lambda: tray.said)
    assert tray.said[0][:2] == ("Sanjana Krishnan missed", "3 times, Support line")
    notices.take([SANJANA, missed_row("1", at=NINE + 2 * MINUTE)], NINE + 2 * MINUTE)
    assert tray.said[1][0] == "2 callers are waiting"
    notices.take([SANJANA], NINE + 3 * MINUTE)
    assert len(tray.said) == 2, "counting down is not worth a message"
    tray.messageClicked.emit()
    assert opened == [SANJANA.id]
    notices.close()
