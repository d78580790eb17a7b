"""The toast: something was done and can be undone. Never for faults."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.labels import IconLabel, label

_SECONDS = 10


class Toast(QFrame):
    """A dark strip at the bottom left of its parent that goes by itself.

    The seconds stand still while the pointer is over it or one of its buttons has the focus.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("Notice"))
        self._undo_action: Callable[[], None] | None = None
        self._left = 0
        self._icon = IconLabel("check", "toast_muted")
        self._words = label()
        self._seconds = label("", "hint")
        self._undo = Button(self.tr("Undo"), kind="link")
        self._undo.clicked.connect(self._undo_now)
        close = IconButton("x", self.tr("Close notice"), size="tiny", role="toast_muted")
        close.clicked.connect(self.close_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(10))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addSpacing(px(24))
        for part in (self._undo, self._seconds, close):
            row.addWidget(part)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(px(20))
        shadow.setOffset(0, px(4))
        self.setGraphicsEffect(shadow)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        parent.installEventFilter(self)
        self.hide()

    @property
    def seconds_left(self) -> int:
        """Seconds until it goes."""
        return self._left

    def show_done(
        self, words: str, undo: Callable[[], None] | None = None, icon: str = "check"
    ) -> None:
        """Say what was done; with `undo` there is a button to take it back."""
        self._words.setText(local(words))
        self._icon.set_icon(icon, "toast_muted")
        self._undo_action = undo
        self._undo.setVisible(undo is not None)
        self._left = _SECONDS
        self._show_seconds()
        self._clock.start()
        self._place()
        self.show()
        self.raise_()
        announce(
            self,
            self.tr("{words}. Undo is offered for {seconds} seconds.").format(
                words=words, seconds=_SECONDS
            )
            if undo
            else words,
        )

    def tick(self) -> None:
        """Let one second pass, unless a person is at the toast."""
        if self.underMouse() or self._holds_focus():
            return
        self._left -= 1
        self._show_seconds()
        if self._left <= 0:
            self.close_now()

    def close_now(self) -> None:
        """Go, and leave what was done as it is."""
        self._clock.stop()
        self._undo_action = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _undo_now(self) -> None:
        action = self._undo_action
        self.close_now()
        if action is not None:
            action()

    def _show_seconds(self) -> None:
        self._seconds.setText(f"{self._left} s")

    def _place(self) -> None:
        around = self._around.rect()
        room = around.width() - 2 * px(16)
        self._words.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room and (layout := self.layout()):
            self._words.setWordWrap(True)
            size = QSize(room, layout.totalHeightForWidth(room))
        width = size.width()
        left = px(16)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = around.width() - px(16) - width
        self.setGeometry(left, around.height() - size.height() - px(40), width, size.height())
