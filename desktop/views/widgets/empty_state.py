"""What stands in a table's place when there are no rows: why, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views import theme
from desktop.views.painting import paint_hairline
from desktop.views.theme import px
from desktop.views.widgets.labels import IconDisc, label


class EmptyState(QWidget):
    """Picture, heading, one or two sentences and the buttons that help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._disc = IconDisc("users")
        self._title = label("", "heading", wrap=True)
        self._text = label("", "quiet", wrap=True)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setFixedWidth(px(340))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setSpacing(px(4))
        column.addStretch(5)
        column.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(12))
        # In rows: aligned in the column, words that wrap would be measured at its full width.
        column.addLayout(_centred(self._title))
        column.addLayout(_centred(self._text))
        column.addSpacing(px(12))
        column.addLayout(_centred(self._buttons))
        column.addStretch(6)

    def show_state(
        self,
        icon: str,
        title: str,
        text: str = "",
        buttons: Sequence[QPushButton] = (),
        tone: Tone = Tone.NEUTRAL,
    ) -> None:
        """Say what there is to say.

        Args:
            icon: icon name.
            title: the fact, in a few words.
            text: what was not done, what to do.
            buttons: ways out, the best one last; they are owned from now on.
            tone: of the icon; bad for faults.
        """
        title, text = local(title), local(text)
        self._disc.set_icon(icon, tone)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while item := self._buttons.takeAt(0):
            old = item.widget()
            if old is not None and old not in buttons:
                old.hide()
                old.deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


def _centred(content: QWidget | QLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    if isinstance(content, QLayout):
        row.addLayout(content)
    else:
        row.addWidget(content)
    row.addStretch(1)
    return row


class Skeleton(QWidget):
    """Grey bars in the rhythm of rows, while the first page is read."""

    def __init__(self, columns: Sequence[tuple[int, int]], row_height: int = 40) -> None:
        """Make the bars.

        Args:
            columns: left edge and width in pixels of each bar.
            row_height: in pixels.
        """
        super().__init__()
        self._columns, self._row_height = tuple(columns), row_height
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Reading"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        step = px(self._row_height)
        for row in range(self.height() // step + 1):
            top = row * step
            paint_hairline(painter, QRect(0, top, self.width(), step))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken" if not theme.tokens().dark else "neutral"))
            for at, (left, width) in enumerate(self._columns):
                length = px(width) * (1 - 0.14 * ((row + at) % 3))
                bar = QRectF(px(left), top + (step - px(10)) / 2, length, px(10))
                painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
