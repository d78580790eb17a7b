"""The icon in the desktop's tray, with the count of waiting callers, and the badge in its dock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.runtime.options import single_line
from desktop.views import icons
from desktop.views.theme.tokens import LIGHT

_EDGES = (16, 20, 22, 24, 32, 44, 48, 64)  # px, as trays ask for them
_WATCH = 5_000  # ms between two looks whether the desktop has a tray
_LONGEST = 60  # characters of an entry
_MOST = 99  # a larger count is shown as 99+


class TrayIcon(QSystemTrayIcon):
    """Shown only where the desktop has a tray; the badge is set where the desktop has badges.

    Signals:
        show_requested: the person wants to see the window.
        mini_requested: the person wants the mini dialer.
        missed_requested: the person wants to see the missed calls.
        number_requested: number (str) that the person wants in the dialer.
        quit_requested: the person wants to leave.
        came: the desktop has a tray now.
        went: the desktop has none any more.
    """

    show_requested = Signal()
    mini_requested = Signal()
    missed_requested = Signal()
    number_requested = Signal(object)
    quit_requested = Signal()
    came = Signal()
    went = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menu = menu = QMenu(window)
        self._state = menu.addAction("")
        self._state.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Show Calldeck"), self.show_requested.emit)
        mini = menu.addAction(self.tr("Mini dialer"), self.mini_requested.emit)
        missed = menu.addAction(self.tr("Missed calls"), self.missed_requested.emit)
        self._of_tab = {"dialer": mini, "missed": missed}
        self._before_recents = menu.addSeparator()
        self._after_recents = menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self._recents: list[QAction] = []
        self.setContextMenu(menu)
        self.activated.connect(self._take_click)
        self._counts = (0, 0)
        self._show()
        self._available = self.isSystemTrayAvailable()
        self.setVisible(self._available)
        self._watch = QTimer(self, interval=_WATCH)
        self._watch.timeout.connect(self.look_again)
        self._watch.start()

    @property
    def is_there(self) -> bool:
        """Whether a person can see the icon."""
        return self._available

    def leave_out(self, tab: str) -> None:
        """Offer nothing of a tab that the window does not show: ``dialer`` or ``missed``."""
        self._of_tab[tab].setVisible(False)

    def look_again(self) -> None:
        """Appear and go with the desktop's tray."""
        available = self.isSystemTrayAvailable()
        if available == self._available:
            return
        self._available = available
        self.setVisible(available)
        (self.came if available else self.went).emit()

    def close(self) -> None:
        """Go for good: the program quits."""
        self._watch.stop()
        self.hide()

    def show_state(self, words: str) -> None:
        """Say in the menu how things stand."""
        self._state.setText(_entry(words))

    def show_recents(self, recents: Sequence[tuple[str, str]]) -> None:
        """Offer these, number and words for it, to be put into the dialer."""
        for entry in self._recents:
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._recents = []
        for number, words in recents:
            entry = QAction(_entry(words), self._menu)
            entry.triggered.connect(lambda _=False, to=number: self.number_requested.emit(to))
            self._recents.append(entry)
        self._menu.insertActions(self._after_recents, self._recents)

    def add_menu(self, menu: QMenu) -> QAction:
        """Put a menu of another part before the recent calls; returns its entry."""
        return self._menu.insertMenu(self._before_recents, menu)

    def show_counts(self, waiting: int, overdue: int) -> None:
        """Show how many callers are waiting, and how many of them are overdue."""
        if (waiting, overdue) == self._counts:
            return
        self._counts = (waiting, overdue)
        self._show()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(waiting)

    def _show(self) -> None:
        waiting, overdue = self._counts
        self.setIcon(count_icon(waiting, overdue=overdue > 0))
        self.setToolTip(self._words(waiting, overdue))

    def _words(self, waiting: int, overdue: int) -> str:
        if not waiting:
            return self.tr("Calldeck: nobody is waiting")
        words = local(
            say("{count:,} callers are waiting", one="{count:,} caller is waiting", count=waiting)
        )
        if overdue:
            words = self.tr("{waiting}, {n} overdue").format(waiting=words, n=overdue)
        return self.tr("Calldeck: {waiting}").format(waiting=words)

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_requested.emit()


def _entry(words: str) -> str:
    """Words of a stranger for a menu: one line, and no letter underlined."""
    line = " ".join(single_line(words).split())
    short = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    return short.replace("&", "&&")


def count_icon(waiting: int, *, overdue: bool = False) -> QIcon:
    """The program's icon, or a tile with the count in its place while somebody is waiting.

    The count takes all the room: beside a drawing nobody could read it at 16 px. Its colours are
    its own, because nobody tells a program how dark the panel is.
    """
    if not waiting:
        return icons.app_icon()
    words = str(waiting) if waiting <= _MOST else f"{_MOST}+"
    icon = QIcon()
    for edge in _EDGES:
        icon.addPixmap(_tile(words, edge, QColor(LIGHT.bad if overdue else LIGHT.accent)))
    return icon


def _tile(words: str, edge: int, ground: QColor) -> QPixmap:
    picture = QPixmap(edge, edge)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, edge, edge), edge / 5, edge / 5)
    painter.fillPath(_outline(words, edge), QColor(LIGHT.on_accent))
    painter.end()
    return picture


def _outline(words: str, edge: int) -> QPainterPath:
    """The words in the middle of the tile, as tall as two digits may be, narrowed if they must."""
    font = QFont()
    font.setPixelSize(max(1, round(edge * 0.8)))
    font.setWeight(QFont.Weight.Bold)
    path = QPainterPath()
    path.addText(0, QFontMetricsF(font).ascent(), font, words)
    box = path.boundingRect()
    room = edge - max(2.0, edge / 9)
    scale = min(1.0, room / box.width())
    middle = QTransform.fromTranslate(edge / 2, edge / 2)
    middle.scale(scale, max(scale, 0.8))
    middle.translate(-box.center().x(), -box.center().y())
    return middle.map(path)
