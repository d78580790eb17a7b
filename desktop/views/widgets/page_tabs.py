"""A few pages of one place as joined buttons; to screen readers they are tabs of pages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.views import icons, theme
from desktop.views.theme import px

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_HEIGHT, _ICON, _GAP, _PADDING, _RADIUS = 32, 16, 8, 12, 6  # px


class PageTabs(QTabBar):
    """Tabs that paint themselves as one segmented button."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: list[str] = []
        self._short = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add_page(self, word: str, icon: str) -> int:
        """Add a tab and return its position."""
        self._icons.append(icon)
        at = self.addTab(word)
        self.setAccessibleTabName(at, word)
        return at

    def allow(self, at: int, reason: str) -> None:
        """Let a page be chosen, or say why not."""
        self.setTabEnabled(at, not reason)
        self.setTabToolTip(at, reason or (self.tabText(at) if self._short else ""))

    def set_short(self, short: bool) -> None:
        """Show the icons alone."""
        if short == self._short:
            return
        self._short = short
        for at in range(self.count()):
            if self.isTabEnabled(at):
                self.setTabToolTip(at, self.tabText(at) if short else "")
            self.setTabText(at, self.tabText(at))  # makes Qt measure the tab again
        self.updateGeometry()
        self.update()

    def width_if(self, *, short: bool) -> int:
        """Pixels that it takes with or without its words."""
        return sum(self._tab_width(at, short) for at in range(self.count()))

    def sizeHint(self) -> QSize:
        return QSize(self.width_if(short=self._short), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._tab_width(index, self._short), px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0.5, 0.5, self.sizeHint().width() - 1, px(_HEIGHT) - 1)
        shape = QPainterPath()
        shape.addRoundedRect(whole, px(_RADIUS), px(_RADIUS))
        painter.fillPath(shape, theme.color("surface"))
        painter.setClipPath(shape)
        hovered = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for at in range(self.count()):
            self._paint_tab(painter, at, hovered=at == hovered)
        painter.setClipping(False)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(self.tabRect(self.currentIndex()).adjusted(2, 2, -3, -3), 4, 4)

    def _tab_width(self, at: int, short: bool) -> int:
        words = QFontMetrics(theme.font("body", 600)).horizontalAdvance(self.tabText(at))
        return px(_ICON) + 2 * px(_PADDING) + (0 if short else words + px(_GAP))

    def _paint_tab(self, painter: QPainter, at: int, *, hovered: bool) -> None:
        place, current = self.tabRect(at), at == self.currentIndex()
        enabled = self.isTabEnabled(at)
        if current or (hovered and enabled):
            painter.fillRect(place, theme.color("accent_soft" if current else "hover"))
        if at:
            painter.fillRect(QRect(place.left(), 0, 1, place.height()), theme.color("edge"))
        role = "accent" if current else "text2" if enabled else "disabled"
        left = place.left() + px(_PADDING)
        spot = QRect(left, place.top(), px(_ICON), place.height())
        icons.paint(painter, self._icons[at], role, spot, px(_ICON))
        if not self._short:
            painter.setFont(theme.font("body", 600 if current else 500))
            painter.setPen(theme.color(role))
            words = place.adjusted(px(_PADDING) + px(_ICON) + px(_GAP), 0, 0, 0)
            painter.drawText(words, _LEADING, self.tabText(at))
