"""Line icons by name, in a colour of the theme, sharp on every screen.

The SVG files draw with `currentColor`; an icon engine paints them with the colour the theme has
at that moment, so a change of theme or a move to another screen needs no rebuilt icons. Rendered
pictures are cached by name, colour, size and device ratio.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from desktop.runtime.resources import resource
from desktop.views import theme

# Line widths in the 24-unit box of the drawings.
_LINE, _LINE_SMALL = "1.75", "2.25"
_SMALL = 13  # px; up to this size the heavier line


def icon(name: str, role: str = "text2", *, active: str = "", gap: int = 0) -> QIcon:
    """An icon for buttons, actions and tabs.

    Args:
        name: file name in `resources/icons` without the ending.
        role: colour token, such as ``text2`` or ``on_accent``.
        active: colour token while the control is checked or the tab current; `role` if empty.
        gap: free pixels behind the drawing, for controls whose own gap to the text is too narrow.
            Ask the control for an icon size that is wider by this much.
    """
    return QIcon(_LineIcon(name, role, active or role, gap))


def pixmap(name: str, role: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The picture itself, for painters; `size` in logical pixels, `ratio` of the device."""
    return _render(name, theme.color(role).name(), size, ratio)


def paint(painter: QPainter, name: str, role: str, place: QRect, size: int = 16) -> None:
    """Paint an icon in the middle of `place`."""
    left = place.left() + (place.width() - size) // 2
    top = place.top() + (place.height() - size) // 2
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPoint(left, top), pixmap(name, role, size, ratio))


def app_icon() -> QIcon:
    """The icon of the program, for windows and the task bar."""
    return QIcon(str(resource("icons", "app.svg")))


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _render(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    line = _LINE_SMALL if size <= _SMALL else _LINE
    svg = _drawing(name).replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{line}"')
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


class _LineIcon(QIconEngine):
    """Paints one drawing in the theme's present colours."""

    def __init__(self, name: str, role: str, active: str, gap: int) -> None:
        super().__init__()
        self._name, self._role, self._active, self._gap = name, role, active, gap

    def _role_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return self._active if state == QIcon.State.On else self._role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        size = min(rect.width(), rect.height())
        left = rect.left() if self._gap else rect.left() + (rect.width() - size) // 2
        if self._gap and painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = rect.right() + 1 - size
        place = QRect(left, rect.top() + (rect.height() - size) // 2, size, size)
        paint(painter, self._name, self._role_for(mode, state), place, size)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Qt gives `size` in logical pixels and the device ratio as `scale`."""
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture
