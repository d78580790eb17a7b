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
    actions = [action for action in tray.contextMenu().actions() if action.text()]
    assert [action.text() for action in actions] == ["Show Calldeck", "Missed calls", "Quit"]
    for action in actions:
        action.trigger()
    assert asked == ["show", "show", "missed", "quit"]


def test_without_a_tray_there_is_no_icon(tray: TrayIcon) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert not tray.isVisible()
