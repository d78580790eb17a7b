"""What all dialogs share: margins, the place for messages, and the row of buttons."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.message_bar import MessageBar

_WIDTH = 400  # px
_TITLE_BAR = 40  # px, about what the desktop adds
_GNOME_ORDER = 3  # of Qt's button layouts: the button that does it comes last


def _button_order() -> str:
    """On a Linux desktop that Qt knows nothing of, Qt would take the order of Windows."""
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    unknown = sys.platform.startswith("linux") and "KDE" not in desktop
    return f"* {{ button-layout: {_GNOME_ORDER}; }}" if unknown else ""


class Dialog(QDialog):
    """A window-modal dialog: opened with ``open()``, deleted when it is closed.

    Attributes:
        messages: errors that concern the dialog as a whole; hidden while there are none.
        content: put the fields in here.
    """

    def __init__(self, title: str, parent: QWidget | None, width: int = _WIDTH) -> None:
        super().__init__(parent)
        self.setWindowTitle(local(title))
        self.setAccessibleName(local(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(px(width))
        self.messages = MessageBar(inset=True, closable=False)
        self._body = QWidget()
        self._body.setProperty("type", "scrolled")
        self._body.installEventFilter(self)
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(px(12))
        scroll = QScrollArea()
        scroll.setWidget(self._body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.verticalScrollBar().rangeChanged.connect(self._grow)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        self._box: QDialogButtonBox | None = None
        self._column = column = QVBoxLayout(self)
        margin = px(24 if width > _WIDTH else 20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(px(16))
        column.addWidget(scroll, 1)
        column.addLayout(self._buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    def set_buttons(
        self, accept: Button | None, reject: Button, extra: Button | None = None
    ) -> None:
        """Put the buttons at the foot, in the order of the platform.

        Args:
            accept: does it; the default button.
            reject: leaves the dialog.
            extra: something else, at the other end.
        """
        box = QDialogButtonBox()
        box.setStyleSheet(_button_order())
        for button in (accept, reject, extra):
            if button:
                button.setAutoDefault(True)  # Enter presses the button that has the focus
        if accept:
            box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(reject, QDialogButtonBox.ButtonRole.RejectRole)
        reject.clicked.connect(self.reject)
        if extra:
            self._buttons.addWidget(extra)
        self._buttons.addStretch(1)
        self._buttons.addWidget(box)
        self._box = box
        (accept or reject).setDefault(True)  # counts only once the button is in the dialog

    def fit_buttons(self) -> None:
        """The words of a button are others: make room for them."""
        if self._box is not None:
            self._box.updateGeometry()
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as tall as the content, or as the screen allows; a message never makes it wider."""
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self._stack_buttons(width)
        wraps = self.content.hasHeightForWidth()
        content = self.content.totalHeightForWidth(width) if wraps else -1
        height = content if wraps else self.content.totalSizeHint().height()
        height += margins.top() + margins.bottom()
        height += self._column.spacing() + self._buttons.totalSizeHint().height()
        self.setFixedHeight(min(height, self._room()))

    def _stack_buttons(self, room: int) -> None:
        """Put buttons below one another whose words are too long for one row."""
        if self._box is None:
            return
        self._box.setOrientation(Qt.Orientation.Horizontal)
        self._buttons.setDirection(QHBoxLayout.Direction.LeftToRight)
        if self._buttons.totalSizeHint().width() > room:
            self._buttons.setDirection(QHBoxLayout.Direction.TopToBottom)
        if self._box.sizeHint().width() > room:
            self._box.setOrientation(Qt.Orientation.Vertical)

    def _grow(self, _least: int, hidden: int) -> None:
        """Text that wraps in narrow places needs more than the layout foretold."""
        if hidden > 0:
            self.setFixedHeight(min(self.height() + hidden, self._room()))

    def _room(self) -> int:
        return self.screen().availableGeometry().height() - px(_TITLE_BAR)


def chain_tabs(widgets: Iterable[QWidget]) -> None:
    """Have Tab go from one to the next in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
