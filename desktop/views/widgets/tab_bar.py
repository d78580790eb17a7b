"""The tab bar of the window: icon, word and a count that turns red while a caller is overdue."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.qtmodels.roles import Tone
from desktop.views import icons, theme
from desktop.views.theme import px
from desktop.views.theme.tokens import ink, soft

_LEADING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ICON, _GAP, _PADDING, _LINE = 16, 8, 12, 2  # px


@dataclass
class _Tab:
    icon: str
    count: str = ""
    overdue: bool = False


class TabBar(QTabBar):
    """Tabs that paint themselves, so that icon, word and count stay together at any width.

    A tab is told by its place, in which it was added, also when others before it are not shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[_Tab] = []
        self._places: list[int] = []
        self.setProperty("type", "header")
        self.setAccessibleName(self.tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add_tab(self, word: str, icon: str) -> int:
        """Add a tab and return its place."""
        self._tabs.append(_Tab(icon))
        self._places.append(len(self._places))
        at = self.addTab(word)
        self.setAccessibleTabName(at, word)
        return at

    @property
    def place(self) -> int:
        """Of the current tab."""
        return self._places[self.currentIndex()]

    def show_only(self, places: Collection[int]) -> None:
        """Take all tabs away but these; hidden ones, a screen reader would still show."""
        for at in reversed(range(self.count())):
            if self._places[at] not in places:
                del self._tabs[at], self._places[at]
                self.removeTab(at)

    def shows(self, place: int) -> bool:
        """Whether there is a tab of this place."""
        return place in self._places

    def go_to(self, place: int) -> None:
        """Make a tab the current one, if it is shown."""
        if self.shows(place):
            self.setCurrentIndex(self._places.index(place))

    def set_count(self, place: int, count: str, *, overdue: bool = False) -> None:
        """Show a count behind the word, or none; `overdue` makes it red and says so."""
        if not self.shows(place):
            return
        tab = self._places.index(place)
        drawn = self._tabs[tab]
        drawn.count, drawn.overdue = count, overdue
        parts = [self.tabText(tab), count, self.tr("overdue") if overdue and count else ""]
        self.setAccessibleTabName(tab, ", ".join(part for part in parts if part))
        self.setTabText(tab, self.tabText(tab))  # makes Qt measure the tab again
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._content_width(index) + 2 * px(_PADDING), px(self._height()))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under_mouse = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for at in range(self.count()):
            self._paint_tab(painter, at, hovered=at == under_mouse)

    def _height(self) -> int:
        return 48 if self.expanding() else 52

    def _content_width(self, at: int) -> int:
        width = px(_ICON) + px(_GAP)
        width += QFontMetrics(theme.font("body", 600)).horizontalAdvance(self.tabText(at))
        return width + (px(_GAP) + self._badge_width(at) if self._tabs[at].count else 0)

    def _badge_width(self, at: int) -> int:
        words = QFontMetrics(theme.font("axis", 600)).horizontalAdvance(self._tabs[at].count)
        return max(px(20), words + px(14))

    def _paint_tab(self, painter: QPainter, at: int, *, hovered: bool) -> None:
        place, tab, current = self.tabRect(at), self._tabs[at], at == self.currentIndex()
        left = place.left() + (place.width() - self._content_width(at)) // 2
        drawing = QRect(left, place.top(), px(_ICON), place.height())
        enabled = self.isTabEnabled(at)
        role = "accent" if current else "text2"
        icons.paint(painter, tab.icon, role if enabled else "disabled", drawing, px(_ICON))
        font = theme.font("body", 600 if current else 500)
        words = place.adjusted(0, 0, 0, 0)
        words.setLeft(left + px(_ICON) + px(_GAP))
        painter.setFont(font)
        painter.setPen(
            theme.color("disabled" if not enabled else "text" if current or hovered else "text2")
        )
        painter.drawText(words, _LEADING, self.tabText(at))
        if tab.count:
            used = QFontMetrics(font).horizontalAdvance(self.tabText(at))
            self._paint_badge(painter, at, words.left() + used + px(_GAP), place)
        if current:
            line = QRect(place.left(), place.bottom() + 1 - _LINE, place.width(), _LINE)
            painter.fillRect(line, theme.color("accent"))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRoundedRect(place.adjusted(4, 8, -4, -9), 6, 6)

    def _paint_badge(self, painter: QPainter, at: int, left: int, place: QRect) -> None:
        tab, height = self._tabs[at], px(18)
        top = place.top() + (place.height() - height) // 2
        badge = QRect(left, top, self._badge_width(at), height)
        tone = Tone.BAD if tab.overdue else Tone.NEUTRAL
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(soft(tone)))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setFont(theme.font("axis", 600))
        painter.setPen(theme.color(ink(tone)))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), tab.count)
