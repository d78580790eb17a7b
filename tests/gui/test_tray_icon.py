"""The tray icon: its count can be read, and its menu leads to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.tokens import LIGHT, contrast
from desktop.views.tray_icon import TrayIcon, count_icon

EDGES = (16, 22, 32)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def tray(window: QWidget) -> TrayIcon:
    return TrayIcon(window)


def picture(waiting: int, edge: int, *, overdue: bool = False) -> QImage:
    image = count_icon(waiting, overdue=overdue).pixmap(QSize(edge, edge), 1.0).toImage()
    assert image.size() == QSize(edge, edge)
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    """Places of the pixels that are rather ink than ground."""
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() > 150
    ]


@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize("waiting", [1, 8, 18, 88, 99, 100])
def test_the_count_fills_the_tile_and_stays_in_it(waiting: int, edge: int) -> None:
    ink = inked(picture(waiting, edge))
    columns, rows = [x for x, _ in ink], [y for _, y in ink]
    assert min(columns) >= 1
    assert max(columns) <= edge - 2
    assert max(rows) - min(rows) + 1 >= edge * 0.44, "digits of seven pixels at 16 px"
    assert abs((min(rows) + max(rows) + 1) / 2 - edge / 2) <= 1


@pytest.mark.parametrize("edge", EDGES)
def test_counts_look_different_up_to_99_and_the_same_beyond(edge: int) -> None:
    looks = [picture(waiting, edge) for waiting in range(101)]
    assert all(looks[a] != looks[b] for a in range(101) for b in range(a))
    assert picture(100, edge) == picture(2000, edge)


@pytest.mark.parametrize("overdue", [False, True])
def test_ink_and_ground_are_the_tiles_own_on_any_panel(overdue: bool) -> None:
    image = picture(8, 32, overdue=overdue)
    ground = QColor(LIGHT.bad if overdue else LIGHT.accent)
    assert image.pixelColor(16, 1) == ground
    assert contrast(LIGHT.on_accent, ground.name()) >= 4.5


@pytest.mark.parametrize(
    ("waiting", "overdue", "words"),
    [
        (0, 0, "Calldeck: nobody is waiting"),
        (1, 0, "Calldeck: 1 caller is waiting"),
        (18, 3, "Calldeck: 18 callers are waiting, 3 overdue"),
    ],
)
def test_the_tooltip_says_it_in_words(
    tray: TrayIcon, waiting: int, overdue: int, words: str
) -> None:
    tray.show_counts(5, 5)
    tray.show_counts(waiting, overdue)
    assert tray.toolTip() == words


def test_click_and_menu_lead_to_the_window(tray: TrayIcon) -> None:
    asked: list[str] = []
    tray.show_requested.connect(lambda: asked.append("show"))
    tray.missed_requested.connect(lambda: asked.append("missed"))
    tray.quit_requested.connect(lambda: asked.append("quit"))
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    tray.mini_requested.connect(lambda: asked.append("mini"))
    actions = [action for action in tray.contextMenu().actions() if action.text()]
    names = ["Show Calldeck", "Mini dialer", "Missed calls", "Quit"]
    assert [action.text() for action in actions] == names
    for action in actions:
        action.trigger()
    assert asked == ["show", "show", "mini", "missed", "quit"]


def test_recent_numbers_are_offered_as_plain_words(tray: TrayIcon) -> None:
    wanted: list[str] = []
    tray.number_requested.connect(wanted.append)
    tray.show_recents([("+84901234561", "Old")])
    tray.show_recents([("+919876543210", "R&D\n\0Ravi"), ("+919876514671", "x" * 500)])
    texts = [action.text() for action in tray.contextMenu().actions()]
    assert "Old" not in texts
    entry = next(a for a in tray.contextMenu().actions() if a.text() == "R&&D Ravi")
    assert all(len(text) <= 62 for text in texts)
    entry.trigger()
    assert wanted == ["+919876543210"]


def test_the_icon_comes_and_goes_with_the_tray(
    tray: TrayIcon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray, "setVisible", lambda _: None)  # Qt complains without a tray
    told: list[str] = []
    tray.came.connect(lambda: told.append("came"))
    tray.went.connect(lambda: told.append("went"))
    for there in (True, True, False):
        monkeypatch.setattr(tray, "isSystemTrayAvailable", lambda there=there: there)
        tray.look_again()
        assert tray.is_there == there
    assert told == ["came", "went"]


def test_without_a_tray_there_is_no_icon(tray: TrayIcon) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert not tray.isVisible()
