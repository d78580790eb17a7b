"""Text fields: with icon and trailing buttons, for search, for secrets.

`LabeledField` is the frame around any field that carries its label, hint and fault.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views import icons
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.labels import ElidedLabel, IconLabel, key_hint, label, set_tone


class LineEdit(QLineEdit):
    """A line of text with an optional icon before it and widgets after it, inside the border."""

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(local(name))
        self._icon = icon
        self._trailing: list[QWidget] = []

    def add_trailing(self, widget: QWidget) -> None:
        """Put a widget at the right end, before those added earlier."""
        widget.setParent(self)
        widget.setCursor(Qt.CursorShape.ArrowCursor)
        self._trailing.append(widget)
        self.place_trailing()

    def place_trailing(self) -> None:
        """Lay out the trailing widgets again after one was shown or hidden."""
        right = self.width() - px(6)
        for widget in self._trailing:
            if widget.isHidden():
                continue
            size = widget.sizeHint()
            left, top = right - size.width(), (self.height() - size.height()) // 2
            widget.setGeometry(left, top, size.width(), size.height())
            right = left - px(4)
        used = self.width() - px(6) - right
        self.setTextMargins(px(24) if self._icon else 0, 0, used, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_trailing()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            place = QRect(px(11), 0, px(16), self.height())
            role = "text2" if self.isEnabled() else "disabled"
            icons.paint(QPainter(self), self._icon, role, place, px(16))


class SearchField(LineEdit):
    """Finds rows while one types; Esc or the cross clears it.

    Attributes:
        find_keys: Keys that lead to it, where a person chose others than it is made with.
    """

    find_keys: str | None = None

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, "search", parent)
        self.setPlaceholderText(name)
        self._clear = IconButton("x", self.tr("Clear search"), size="tiny")
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.add_trailing(self._clear)
        self._has_hint = bool(hint)
        self._hint = key_hint(hint if self.find_keys is None else self.find_keys)
        self._hint.setVisible(bool(hint and self._hint.text()))
        if hint:
            self.add_trailing(self._hint)
        self.textChanged.connect(self._show_what_fits)

    def show_keys(self, keys: str) -> None:
        """Show other keys that lead here, where keys are shown; "" for none."""
        if self._has_hint:
            self._hint.setText(keys)
            self._show_what_fits(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _show_what_fits(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._hint.setVisible(not text and bool(self._hint.text()))
        self.place_trailing()


class SecretField(LineEdit):
    """A password or key: masked until the person asks to see it, never offered to completion."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton("eye", self.tr("Show {name}").format(name=name), size="tiny")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self.add_trailing(self._eye)

    def _reveal(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(echo)
        self._eye.set_icon("eye-off" if shown else "eye")
        words = f"{self.tr('Hide') if shown else self.tr('Show')} {self.accessibleName()}"
        self._eye.setAccessibleName(words)
        self._eye.setToolTip(words)


class LabeledField(QWidget):
    """A field with its label above, and below it a hint that gives way to the fault, if any."""

    def __init__(self, caption: str, field: QWidget, hint: str = "", note: str = "") -> None:
        """Frame a field.

        Args:
            caption: label above; also the field's accessible name if it has none.
            field: the control that gets the focus.
            hint: what helps to fill it in.
            note: quieter words beside the label, such as the time zone.
        """
        super().__init__()
        self.field = field
        if not field.accessibleName():
            field.setAccessibleName(local(caption))
        self._hint, self._error = hint, ""
        self._caption = label(caption, "field")
        self._caption.setBuddy(field)
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self._caption)
        self._note = ElidedLabel(note, "hint")
        head.addWidget(self._note)
        head.addStretch(1)
        self._icon = IconLabel("circle-alert", "bad", 14)
        self._icon.setFixedHeight(px(17))  # the height of the first line beside it
        self._below = label("", "hint", wrap=True)
        self._below.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._foot = foot = QHBoxLayout()
        foot.setSpacing(px(6))
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(field)
        column.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_hint(hint)

    @property
    def caption(self) -> QLabel:
        """The label above the field, its buddy."""
        return self._caption

    @property
    def error(self) -> str:
        """The fault under the field, empty if there is none."""
        return self._error

    def add_action(self, button: QWidget) -> None:
        """Put a small button at the right end of the line below the field."""
        button.setStyleSheet(f"min-height: {px(15)}px; max-height: {px(15)}px")  # of one line
        self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def set_hint(self, hint: str, icon: str = "", role: str = "muted") -> None:
        """Say something helpful under the field; a fault stays in front of it."""
        self._hint = hint
        if not self._error:
            self._show(hint, icon, role, None)

    def set_error(self, words: str) -> None:
        """Mark the field as faulty, say why, and tell people who listen."""
        self._error = words = local(words)
        restyle(self.field, invalid=True)
        self.field.setAccessibleDescription(words)
        self._show(words, "circle-alert", "bad", Tone.BAD)
        announce(self.field, f"{self._caption.text()}: {words}")

    def clear_error(self) -> None:
        """Take the fault away and show the hint again."""
        if not self._error:
            return
        self._error = ""
        restyle(self.field, invalid=False)
        self.field.setAccessibleDescription("")
        self._show(self._hint, "", "muted", None)

    def _show(self, words: str, icon: str, role: str, tone: Tone | None) -> None:
        self._below.setText(local(words))
        self._below.setVisible(bool(words))
        self._icon.set_icon(icon, role)
        self._icon.setVisible(bool(words and icon))
        set_tone(self._below, tone)
