"""Controls to choose with: combo box, check box, spin box and day."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QListView,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.qtmodels.local import local
from desktop.views import icons, painting, theme
from desktop.views.theme import px
from desktop.views.widgets.labels import tell_whole

_LEAST = 112  # px, of a combo box
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _end_icon(control: QWidget, opens: str) -> str:
    """What stands at the end of a box: how it opens, or a lock where a policy has set it."""
    return "lock" if control.property("locked") else opens


class ComboBox(QComboBox):
    """A combo box with icons for its choices.

    Its name is also its accessible description, because Qt on Linux reports the current choice in
    place of the accessible name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = local(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.setView(QListView(self))
        self.view().setAccessibleName(name)
        self.setIconSize(QSize(px(16) + 4, px(16)))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def add_choice(self, text: str, value: object = None, icon: str = "") -> None:
        """Add a choice with the value that `currentData` returns for it."""
        text = local(text)
        if icon:
            self.addItem(icons.icon(icon, "text2", gap=4), text, value)
        else:
            self.addItem(text, value)

    def choose(self, value: object) -> None:
        """Make the choice with this value the current one; unknown values change nothing."""
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)

    def minimumSizeHint(self) -> QSize:
        """It can give way: what it shows is shortened then."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), px(_LEAST)), least.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + px(4)
        elided = Qt.TextElideMode.ElideRight
        option.currentText = option.fontMetrics.elidedText(option.currentText, elided, room)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        place = QRect(self.width() - px(28), 0, px(22), self.height())
        role = "text2" if self.isEnabled() else "disabled"
        icons.paint(painter, _end_icon(self, "chevron-down"), role, place, px(14))


class SpinBox(QSpinBox):
    """A number with two small arrows; the wheel changes it only while it has the focus."""

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(local(name))
        self.setRange(low, high)
        self.lineEdit().setTextMargins(px(8), 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: int) -> str:
        return f"{value:02d}"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - px(24), 0, px(20), self.height())
        role = "text2" if self.isEnabled() else "disabled"
        icons.paint(QPainter(self), _end_icon(self, "chevrons-up-down"), role, place, px(14))


class DateField(QDateEdit):
    """A day, typed or picked from a calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.lineEdit().setTextMargins(px(8), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - px(28), 0, px(22), self.height())
        role = "text2" if self.isEnabled() else "disabled"
        icons.paint(QPainter(self), "calendar-days", role, place, px(14))


class CheckBox(QCheckBox):
    """A check box in the colours of the theme."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(local(text), parent)
        self.setAccessibleName(local(text))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(px(16) + px(8) + words + px(4), max(px(24), self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), 2 * px(_LEAST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = px(16)
        box = QRect(0, (self.height() - edge) // 2, edge, edge)
        words = self.rect().adjusted(edge + px(8), 0, 0, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - 1)
            words = self.rect().adjusted(0, 0, -edge - px(8), 0)
        painting.paint_check(
            painter, box, self.checkState(), enabled=self.isEnabled(), focus=self.hasFocus()
        )
        quiet = "text2" if self.property("locked") else "disabled"
        painter.setPen(theme.color("text" if self.isEnabled() else quiet))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        metrics = self.fontMetrics()
        said = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(flags), said)
        width = metrics.horizontalAdvance(said)
        if self.property("locked"):
            place = QRect(words.left() + width + px(6), 0, px(14), self.height())
            icons.paint(painter, "lock", "muted", place, px(14))
        if self.hasFocus() and self.text():
            painter.setPen(QPen(theme.color("accent"), 1))
            line = self.height() // 2 + self.fontMetrics().height() // 2 + 1
            painter.drawLine(words.left(), line, words.left() + width, line)
