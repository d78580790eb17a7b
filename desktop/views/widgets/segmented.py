"""A row of joined radio buttons, to choose one of a few views or lists."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop.qtmodels.local import local
from desktop.views import icons, theme
from desktop.views.theme import px
from desktop.views.widgets.labels import tell_whole

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Segment(QRadioButton):
    """One of the joined radio buttons; paints itself, corners rounded at the ends only."""

    def __init__(self, name: str, icon: str, parent: QWidget) -> None:
        super().__init__(local(name), parent)
        self.setAccessibleName(local(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.icon_name, self.count = icon, ""
        self.first = self.last = False

    def words(self) -> str:
        return f"{self.text()} {self.count}" if self.count else self.text()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("body", 600)).horizontalAdvance(self.words())
        drawing = px(24) if self.icon_name else 0
        return QSize(words + drawing + px(23), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), px(72)), px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            ground, words = "accent_soft", "accent"
        else:
            ground = "hover" if self.underMouse() else "surface"
            words = "text2"
        words = words if self.isEnabled() else "disabled"
        self._paint_shape(painter, ground)
        content = self.rect()
        font = theme.font("body", 600 if self.isChecked() else 500)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room = self.width() - px(12) - (px(24) if self.icon_name else 0)
        count = f" {self.count}" if self.count else ""
        words_room = room - metrics.horizontalAdvance(count)
        said = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, words_room) + count
        width = metrics.horizontalAdvance(said)
        left = (self.width() - width - (px(24) if self.icon_name else 0)) // 2
        if self.icon_name:
            place = QRect(left, 0, px(16), self.height())
            icons.paint(painter, self.icon_name, words, place, px(16))
            left += px(24)
        painter.setPen(theme.color(words))
        content.setLeft(left)
        painter.drawText(content, _LEADING, said)

    def _paint_shape(self, painter: QPainter, ground: str) -> None:
        radius, overlap = px(6), px(8)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        whole = shape.adjusted(0 if self.first else -overlap, 0, 0 if self.last else overlap, 0)
        path = QPainterPath()
        path.addRoundedRect(whole, radius, radius)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(theme.color(ground))
        painter.drawPath(path)
        if not self.last:
            right = self.width() - 0.5
            painter.drawLine(int(right), 1, int(right), self.height() - 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)


class Segmented(QWidget):
    """Joined radio buttons: one of a few views or lists. The chosen value comes as text."""

    chosen = Signal(object)

    def __init__(
        self, choices: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Make the row.

        Args:
            choices: value, word and icon name (or empty) of each; the first is chosen.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._by_value: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, word, icon in choices:
            segment = _Segment(word, icon, self)
            # Not clicked(): assistive technology toggles a radio button without a click.
            segment.toggled.connect(lambda on, v=value: self.chosen.emit(v) if on else None)
            self._by_value[value] = segment
            self._group.addButton(segment)
            row.addWidget(segment)
        segments = list(self._by_value.values())
        segments[0].first = segments[-1].last = True
        self.choose(next(iter(self._by_value)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def value(self) -> str:
        """The chosen value."""
        return next(value for value, segment in self._by_value.items() if segment.isChecked())

    def choose(self, value: str) -> None:
        """Choose without telling anybody."""
        segment = self._by_value[value]
        segment.blockSignals(True)
        segment.setChecked(True)
        segment.blockSignals(False)

    def button(self, value: str) -> QRadioButton:
        """The radio button of a value, to disable it or give it a tooltip."""
        return self._by_value[value]

    def set_count(self, value: str, count: str) -> None:
        """Show a number behind the word; the accessible name stays the word."""
        self._by_value[value].count = count
        self._by_value[value].setAccessibleDescription(count)
        self._by_value[value].updateGeometry()
        self._by_value[value].update()
