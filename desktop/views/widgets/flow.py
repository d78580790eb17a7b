"""A row that goes on in the next line where there is no room, as in languages of long words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.views.theme import px

_GAP = 8  # px, between things and between lines


class Flow(QLayout):
    """Lays things out one after the other, in as many lines as they take."""

    def __init__(self, *, trailing: bool = False) -> None:
        """Make the row.

        Args:
            trailing: whether the lines end at the right edge in place of beginning at the left.
        """
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._trailing = trailing
        self.setContentsMargins(0, 0, 0, 0)

    def put_first(self, widget: QWidget) -> None:
        """Add a widget before all others."""
        self.addWidget(widget)
        self._items.insert(0, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        return sum(heights) + px(_GAP) * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        gaps = px(_GAP) * max(len(hints) - 1, 0)
        return QSize(
            sum(hint.width() for hint in hints) + gaps,
            max((hint.height() for hint in hints), default=0),
        )

    def minimumSize(self) -> QSize:
        leasts = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((least.width() for least in leasts), default=0),
            max((least.height() for least in leasts), default=0),
        )

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        top = place.top()
        for line in self._lines(place.width()):
            hints = [item.sizeHint() for item in line]
            height = max(hint.height() for hint in hints)
            used = sum(hint.width() for hint in hints) + px(_GAP) * (len(line) - 1)
            left = place.left() + (max(place.width() - used, 0) if self._trailing else 0)
            for item, hint in zip(line, hints, strict=True):
                width = min(hint.width(), place.width())
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                left += width + px(_GAP)
            top += height + px(_GAP)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + px(_GAP)
        return lines
