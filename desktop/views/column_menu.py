"""Choosing columns: a menu that stays open while one ticks, and a dialog for their order."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QWidget

from desktop.qtmodels.local import local
from desktop.views import icons
from desktop.views.agent_columns import AgentColumns
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import label

_ROW = 32  # px


class ColumnMenu(QMenu):
    """The columns as entries with a tick, then their order and the way back."""

    def __init__(self, columns: AgentColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._owner = parent
        self.setAccessibleName(self.tr("Columns"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() not in keys or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        """Turn the tick of the entry round and stay open; False for other entries."""
        entry = self.activeAction()
        if entry is None or not entry.isCheckable():
            return False
        if entry.isEnabled():
            entry.trigger()
            self._allow()
        return True

    def _fill(self) -> None:
        self.clear()
        for column in self._columns.order:
            entry = self.addAction(local(column.title))
            entry.setCheckable(True)
            entry.setChecked(column.key in self._columns.chosen)
            entry.setData(column.key)
            entry.toggled.connect(
                lambda on, key=column.key: self._columns.show_column(key, on),
            )
        self.addSeparator()
        order = self.addAction(icons.icon("columns-3"), self.tr("Order of columns…"))
        order.triggered.connect(self._open_dialog)
        back = self.addAction(icons.icon("undo-2"), self.tr("Reset columns"))
        back.triggered.connect(self._columns.reset)
        self._allow()

    def _allow(self) -> None:
        """The last column cannot be hidden; those without room are told apart."""
        chosen, squeezed = self._columns.chosen, self._columns.squeezed
        titles = {column.key: column.title for column in self._columns.order}
        for entry in self.actions():
            key = entry.data()
            if key in titles:
                entry.setEnabled(chosen != [key])
                no_room = self.tr("{column} (no room now)").format(column=titles[key])
                entry.setText(no_room if key in squeezed else titles[key])

    def _open_dialog(self) -> None:
        ColumnDialog(self._columns, self._owner.window()).open()


class ColumnDialog(Dialog):
    """The columns as a list: tick to show, move up and down; it holds at once."""

    def __init__(self, columns: AgentColumns, parent: QWidget | None) -> None:
        super().__init__(self.tr("Columns"), parent)
        self._columns = columns
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns to show"))
        self._list.setUniformItemSizes(True)
        self._up = Button(self.tr("Move up"), "chevron-up")
        self._down = Button(self.tr("Move down"), "chevron-down")
        back = Button(self.tr("Reset"), name=self.tr("Reset columns"))
        close = Button(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._up)
        row.addWidget(self._down)
        row.addStretch(1)
        hint = self.tr("The first one stands at the left. Dragging a heading moves a column, too.")
        self.content.addWidget(label(hint, "quiet", wrap=True))
        self.content.addWidget(self._list)
        self.content.addLayout(row)
        self.set_buttons(None, close, back)
        self._fill(self._columns.order[0].key if self._columns.order else "")
        self._list.setFixedHeight(px(_ROW) * self._list.count() + px(8))
        self._list.itemChanged.connect(self._tick)
        self._list.currentRowChanged.connect(self._allow)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        back.clicked.connect(self._reset)
        self._allow()
        self._list.setFocus()

    def _fill(self, current: str) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for at, column in enumerate(self._columns.order):
            item = QListWidgetItem(column.title)
            item.setData(Qt.ItemDataRole.UserRole, column.key)
            on = column.key in self._columns.chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, px(_ROW)))
            self._list.addItem(item)
            if column.key == current:
                self._list.setCurrentRow(at)
        self._list.blockSignals(False)
        self._allow()

    def _key(self) -> str:
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _tick(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        self._columns.show_column(key, item.checkState() == Qt.CheckState.Checked)
        self._fill(self._key())  # the last one stays ticked

    def _move(self, step: int) -> None:
        key = self._key()
        if key:
            self._columns.move_column(key, step)
            self._fill(key)

    def _reset(self) -> None:
        self._columns.reset()
        self._fill(self._key())

    def _allow(self) -> None:
        row = self._list.currentRow()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self._list.count() - 1)
