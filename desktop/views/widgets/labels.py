"""Text of the kinds the design knows, and the small labels that stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QWidget

from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views import icons, painting
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle


def label(
    text: str = "", kind: str = "", *, wrap: bool = False, tone: Tone | None = None
) -> QLabel:
    """A label: title, status, heading, strong, name, secondary, hint, field, quiet or plain."""
    result = QLabel(local(text))
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("type", kind)
    result.setWordWrap(wrap)
    if tone is not None:
        result.setProperty("tone", str(tone))
    return result


def set_tone(target: QLabel, tone: Tone | None) -> None:
    """Colour a label by meaning, or take the colour away."""
    restyle(target, tone=str(tone) if tone else "")


def tell_whole(button: QAbstractButton) -> None:
    """Tell the whole words of a button in a tooltip where they are shortened."""
    short = button.width() < button.sizeHint().width()
    if short and not button.toolTip():
        button.setToolTip(button.text())
    elif not short and button.toolTip() == button.text():
        button.setToolTip("")


def line_height(target: QLabel) -> int:
    """Pixels of one line of a label: its script may be taller than the font that was asked for."""
    metrics = target.fontMetrics()
    return max(metrics.height(), metrics.boundingRect(target.text()).height())


def key_hint(keys: str) -> QLabel:
    """A key, drawn as a small key cap."""
    result = label(keys, "key")
    result.setAlignment(Qt.AlignmentFlag.AlignCenter)
    result.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return result


def separator(*, vertical: bool = False) -> QFrame:
    """A hairline between groups."""
    line = QFrame()
    line.setProperty("type", "line")
    if vertical:
        line.setFixedSize(1, px(20))
    else:
        line.setFixedHeight(1)
    return line


class ElidedLabel(QLabel):
    """A one-line label that gives way: it shortens its text and tells the whole in a tooltip.

    Its accessible name is the whole text, unless it was given a name of its own.
    """

    def __init__(
        self, text: str = "", kind: str = "", parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("type", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whole = ""
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = text = local(text)
        self.setAccessibleName(self._name or text)
        self.setAccessibleDescription(text if self._name else "")
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, line_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(24), self.sizeHint().width()), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), px(24))
        )
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class IconLabel(QWidget):
    """An icon by itself, decoration for the words beside it."""

    def __init__(self, icon: str, role: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._icon, self._role, self._size = icon, role, px(size)
        self.setFixedSize(self._size, self._size)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def set_icon(self, icon: str, role: str) -> None:
        self._icon, self._role = icon, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icon:
            icons.paint(QPainter(self), self._icon, self._role, self.rect(), self._size)


class Chip(QLabel):
    """State in one or two words on a soft ground, with an icon."""

    def __init__(self, text: str = "", icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(local(text))
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_chip(self, text: str, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.setText(local(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = painting.chip_width(self.text(), self._icon)
        return QSize(width, px(painting.CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painting.paint_chip(QPainter(self), self.rect(), self.text(), self._icon, self._tone)


class Avatar(QWidget):
    """A disc with the initials of a name, or with an icon in a tone."""

    def __init__(self, name: str = "", size: int = 40) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(px(size), px(size))

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painting.paint_avatar(QPainter(self), self.rect(), self._name)


class IconDisc(QWidget):
    """A large icon on a soft disc: the picture of empty states and of confirm dialogs."""

    def __init__(self, icon: str, tone: Tone = Tone.NEUTRAL, size: int = 48) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(px(size), px(size))

    def set_icon(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRect(0, 0, self.width(), self.height())
        painting.paint_disc(painter, place, self._icon, self._tone)
