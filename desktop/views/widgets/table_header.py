"""Headers of tables: titles with a sort mark above, check boxes for the selection at the side."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.views import icons, painting, theme
from desktop.views.delegates.base import LEADING, MARGIN, PADDING, RowState, paint_edge
from desktop.views.theme import px

CHECK_WIDTH = 44  # px of the column of check boxes


class ColumnHeader(QHeaderView):
    """Column titles; a click sorts, a second click turns the order round."""

    def __init__(self, state: RowState, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state = state
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(px(56))
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def sizeHint(self) -> QSize:
        return QSize(self.length(), px(32))  # Qt's own asks every title for its size

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painting.paint_hairline(painter, rect)
        inset = MARGIN if section == 0 and self._state.begins_row else PADDING
        place = rect.adjusted(px(inset), 0, -px(4), 0)
        font = theme.font("secondary", 500)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        mark = px(18) if sorted_here else 0
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        metrics = QFontMetrics(font)
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, place.width() - mark)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(place, LEADING, title)
        if sorted_here:
            left = place.left() + metrics.horizontalAdvance(title) + px(6)
            rising = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            spot = QRect(left, rect.top(), px(12), rect.height())
            icons.paint(painter, "chevron-up" if rising else "chevron-down", "text2", spot, px(12))
        painter.restore()


class CheckHeader(QHeaderView):
    """A check box before each row that mirrors, and toggles, the selection of the row."""

    def __init__(self, state: RowState, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._state = state
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(px(28))

    def sizeHint(self) -> QSize:
        return QSize(px(CHECK_WIDTH), self.length())  # Qt's own measures a hundred rows

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, chosen = self.model(), self._chosen()
        first = model.index(section, 0)
        selected = chosen is not None and chosen.isRowSelected(section, QModelIndex())
        ground = "hover" if section == self._state.hovered else "surface"
        painter.save()
        painter.fillRect(rect, theme.color("selection" if selected else ground))
        painting.paint_hairline(painter, rect)
        paint_edge(painter, rect, first, selected)
        edge = px(16)
        box = QRect(rect.left() + px(16), rect.top() + (rect.height() - edge) // 2, edge, edge)
        state = Qt.CheckState.Checked if selected else Qt.CheckState.Unchecked
        painting.paint_check(painter, box, state)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        chosen = self._chosen()
        if row < 0 or chosen is None or event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        chosen.select(index, flags.Toggle | flags.Rows)
        chosen.setCurrentIndex(index, flags.NoUpdate)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def _chosen(self) -> QItemSelectionModel | None:
        view = self.parent()
        return view.selectionModel() if isinstance(view, QAbstractItemView) else None
