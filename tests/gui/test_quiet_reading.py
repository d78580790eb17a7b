"""When the window reads by itself: while somebody looks or wants to be told, and after changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import program
from desktop.storage.settings import Settings
from desktop.views.desktop_notices import SWITCHES, any_wanted
from desktop.views.network_watch import NetworkWatch
from desktop.views.sight import Sight
from tests.helpers.window import Desk

Reach = QNetworkInformation.Reachability
Medium = QNetworkInformation.TransportMedium
AGENTS, MISSED = "/v1/agent/list", "/v1/missed"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_window_that_is_hidden_or_minimised_is_not_seen(window: QWidget) -> None:
    sight = Sight(window)
    seen = [sight.is_seen]
    for change in (window.showMinimized, window.showNormal, window.hide):
        change()
        seen.append(sight.is_seen)
    assert seen == [True, False, True, False]


def test_coming_back_is_told_after_a_long_time_only(window: QWidget) -> None:
    long, short = Sight(window, long=0), Sight(window)
    told: list[str] = []
    long.returned.connect(lambda: told.append("long"))
    short.returned.connect(lambda: told.append("short"))
    window.showMinimized()
    window.hide()
    assert told == []
    window.showNormal()
    assert told == ["long"]
    window.hide()
    window.show()
    assert told == ["long", "long"]


@pytest.fixture
def tell(qapp: object) -> tuple[Callable[[Reach], None], Callable[[Medium], None]]:
    """Has the system's backend tell of changes."""
    assert QNetworkInformation.loadDefaultBackend()
    network = QNetworkInformation.instance()
    return network.reachabilityChanged.emit, network.transportMediumChanged.emit


def test_a_network_that_is_back_or_another_one_is_told_once_it_has_settled(
    qtbot: QtBot, tell: tuple[Callable[[Reach], None], Callable[[Medium], None]]
) -> None:
    reach, medium = tell
    watch = NetworkWatch(settles=20)
    reach(Reach.Disconnected)
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        reach(Reach.Local)
        reach(Reach.Online)
    medium(Medium.WiFi)
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        medium(Medium.Ethernet)


def test_a_loss_and_what_is_learnt_at_first_are_not_told(
    qtbot: QtBot, tell: tuple[Callable[[Reach], None], Callable[[Medium], None]]
) -> None:
    reach, medium = tell

    def comes_of(*messages: Callable[[], None]) -> int:
        """How often a change is told; what follows a timer of 0 ms comes after one of before."""
        told, over = list[int](), list[int]()
        watch = NetworkWatch(settles=0)
        reach(Reach.Unknown)
        watch.changed.connect(lambda: told.append(1))
        for message in messages:
            message()
        QTimer.singleShot(0, lambda: over.append(1))
        qtbot.waitUntil(lambda: bool(over))
        return len(told)

    assert comes_of(lambda: reach(Reach.Local), lambda: reach(Reach.Online)) == 1
    assert comes_of(lambda: reach(Reach.Online)) == 0
    assert comes_of(lambda: reach(Reach.Online), lambda: reach(Reach.Site)) == 0
    assert comes_of(lambda: medium(Medium.Unknown), lambda: medium(Medium.WiFi)) == 0
    lost = (lambda: reach(Reach.Online), lambda: reach(Reach.Disconnected))
    assert comes_of(*lost, lambda: medium(Medium.Cellular)) == 0
    assert comes_of(*lost, lambda: reach(Reach.Local), lost[1]) == 0
    assert comes_of(*lost, lambda: reach(Reach.Local)) == 1


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Quiet reads come twenty times a second; grows with each look whether one is wanted."""
    looks: list[bool] = []

    def look(settings: Settings) -> bool:
        looks.append(any_wanted(settings))
        return looks[-1]

    monkeypatch.setattr(program, "any_wanted", look)
    monkeypatch.setattr(program, "MISSED_EVERY", 0.05)
    monkeypatch.setattr(program, "AGENTS_EVERY", 0.05)
    return looks


def test_a_minimised_window_reads_missed_calls_alone_and_only_to_tell_of_them(
    asked: list[bool], desk: Desk
) -> None:
    # `asked` comes first: the program takes its intervals at the start.
    desk.sign_in()

    def reads(path: str) -> int:
        return len(desk.sandbox.sent(path))

    def looks_go_on() -> None:
        until = len(asked) + 4
        desk.wait(lambda: len(asked) >= until)

    before = reads(AGENTS)
    desk.wait(lambda: reads(AGENTS) > before + 1)
    desk.window.showMinimized()
    looks_go_on()
    desk.settle()
    agents, missed = reads(AGENTS), reads(MISSED)
    desk.wait(lambda: reads(MISSED) > missed + 2)
    assert reads(AGENTS) == agents

    for switch in SWITCHES.values():
        desk.settings.set(switch, value=False)
    looks_go_on()
    missed = reads(MISSED)
    looks_go_on()
    assert (reads(MISSED), reads(AGENTS)) == (missed, agents)

    desk.window.showNormal()
    desk.wait(lambda: reads(MISSED) > missed and reads(AGENTS) > agents)
