"""What all dialogs share: margins, the place for messages, and the row of buttons."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.message_bar import MessageBar

_WIDTH = 400  # px
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
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(px(width))
        self.messages = MessageBar(inset=True, closable=False)
        self.content = QVBoxLayout()
        self.content.setSpacing(px(12))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        self._column = column = QVBoxLayout(self)
        margin = px(24 if width > _WIDTH else 20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(px(12))
        column.addLayout(self.content)
        column.addSpacing(px(4))
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
        (accept or reject).setDefault(True)  # counts only once the button is in the dialog

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Polish}:
            # A message that comes or goes makes the dialog taller or lower, never wider.
            column = self._column
            wraps = column.hasHeightForWidth()
            height = column.totalHeightForWidth(self.width()) if wraps else -1
            self.setFixedHeight(height if wraps else column.totalSizeHint().height())
        return done
