"""The foot of the window: what is running and how to stop it; provider and zone at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel, label


class StatusBar(QWidget):
    """One line, always of the same height."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(28))
        self._icon = IconLabel("circle", "text2", 14)
        self._words = ElidedLabel("", "secondary")
        self._detail = ElidedLabel("", "secondary")
        self._hint = label("", "secondary")
        self._hint.hide()
        self._cancel = Button(self.tr("Cancel"), kind="link", name=self.tr("Cancel running work"))
        self._cancel.clicked.connect(self.cancelled)
        self._place = label("", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._hint)
        row.addWidget(self._detail, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cancel)
        row.addWidget(self._place)
        self.show_ready()

    def show_ready(self, detail: str = "") -> None:
        """Nothing is running."""
        self._show("check", "ok", self.tr("Ready"), detail, running=False)

    def show_idle(self, words: str) -> None:
        """Nothing can run, for instance because nobody is signed in."""
        self._show("circle", "text2", words, "", running=False)

    def show_running(self, words: str, detail: str = "", *, can_stop: bool = True) -> None:
        """Say what is running and, where it can be stopped, offer to cancel it."""
        self._show("loader-circle", "info", words, detail, running=can_stop)

    def show_hint(self, words: str) -> None:
        """Say beside what is running how to go on with what is being typed; "" for nothing."""
        self._hint.setText(local(words))
        self._hint.setVisible(bool(words))

    def set_place(self, words: str) -> None:
        """Provider, region and zone, at the right end."""
        self._place.setText(words)

    def _show(self, icon: str, role: str, words: str, detail: str, *, running: bool) -> None:
        self._icon.set_icon(icon, role)
        self._words.set_text(words)
        self._detail.set_text(detail)
        self._cancel.setVisible(running)
