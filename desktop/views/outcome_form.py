"""What came of it? Five choices with a key each, and Save and next."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.cases import SNOOZE_LASTS, Outcome
from desktop.qtmodels.caller_words import OUTCOME_ICONS
from desktop.qtmodels.local import local
from desktop.views import icons, theme
from desktop.views.snooze_menu import usual_times
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.labels import key_hint, label

_HEIGHT, _KEY = 30, 20  # px
_LEADING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class OutcomeChoice(QRadioButton):
    """One outcome: icon, words and the digit that chooses it."""

    def __init__(self, outcome: Outcome, digit: int) -> None:
        super().__init__(local(outcome.value))
        self.outcome = outcome
        self._digit = str(digit)
        self.setAccessibleName(local(outcome.value))
        self.setAccessibleDescription(self._digit)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("body", 600)).horizontalAdvance(self.text())
        return QSize(words + px(34) + px(_KEY) + px(24), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        focused = self.hasFocus()
        painter.setPen(
            QPen(theme.color("accent" if on or focused else "edge"), 2 if focused else 1)
        )
        painter.setBrush(theme.color(ground))
        inset = 1.0 if focused else 0.5
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, px(6), px(6))
        role = "accent" if on else "text2"
        drawing = QRect(px(10), 0, px(16), self.height())
        icons.paint(painter, OUTCOME_ICONS[self.outcome], role, drawing, px(16))
        painter.setFont(theme.font("body", 600 if on else 500))
        painter.setPen(theme.color("accent" if on else "text"))
        painter.drawText(self.rect().adjusted(px(34), 0, -px(36), 0), _LEADING, self.text())
        self._paint_key(painter, role)

    def _paint_key(self, painter: QPainter, role: str) -> None:
        edge = px(_KEY)
        left, top = self.width() - edge - px(6), (self.height() - edge) / 2
        cap = QRectF(left + 0.5, top + 0.5, edge - 1, edge - 1)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setFont(theme.font("secondary", 500))
        painter.setPen(theme.color(role))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._digit)


class OutcomeForm(QWidget):
    """The question, the choices, and in ``note_place`` the note.

    Signals:
        saved: Save and next was pressed, and a choice made.
        left: the question was put aside.
    """

    saved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._zone: tzinfo = UTC
        self._until: list[datetime] = []
        self._question = label(self.tr("What came of it?"), "strong")
        self.leave = Button(self.tr("Not now"), kind="link")
        self._asks_when = True
        self._group = QGroupBox()
        self._group.setAccessibleName(self.tr("Outcome"))
        self._group.setStyleSheet("QGroupBox { border: none; margin: 0; padding: 0; }")
        self._choices = [OutcomeChoice(one, at) for at, one in enumerate(Outcome, 1)]
        self._when = ComboBox(self.tr("Call again"))
        self.note_place = QVBoxLayout()
        self._fault = label("", "hint", wrap=True)
        self._save = Button(self.tr("Save and next"), "arrow-right", kind="primary")
        self._save.clicked.connect(self.save)
        self.leave.clicked.connect(self.left)
        for choice in self._choices:
            choice.toggled.connect(self._chosen)
        self._lay_out()

    @property
    def outcome(self) -> Outcome | None:
        """The chosen outcome."""
        return next((choice.outcome for choice in self._choices if choice.isChecked()), None)

    @property
    def until(self) -> datetime | None:
        """When the caller is to be called again, of ``LATER``."""
        at = self._when.currentIndex()
        later = self._asks_when and self.outcome is Outcome.LATER
        return self._until[at] if later and at >= 0 else None

    def ask(self, zone: tzinfo, *, when: bool = True) -> None:
        """Begin anew; ``zone`` is that of the times that are offered, if ``when`` is asked."""
        self._zone, self._asks_when = zone, when
        for choice in self._choices:
            choice.setAutoExclusive(False)
            choice.setChecked(False)
            choice.setAutoExclusive(True)
        self._chosen()

    def choose(self, number: int) -> None:
        """Choose the outcome of this digit."""
        choice = self._choices[number - 1]
        choice.setChecked(True)
        announce(choice, choice.text())

    def focus(self) -> None:
        """Give the question the focus, choosing nothing."""
        self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save, if a choice was made; else say that one is wanted."""
        if self.outcome is None:
            words = self.tr("Choose what came of it: 1 to 5.")
            self._fault.setText(local(words))
            self._fault.show()
            announce(self, words)
        else:
            self.saved.emit()

    def _chosen(self) -> None:
        self._fault.hide()
        later = self._asks_when and self.outcome is Outcome.LATER
        if later and not self._when.isVisibleTo(self):
            self._offer_times()
        self._when.setVisible(later)

    def _offer_times(self) -> None:
        now = datetime.now(UTC)
        times = usual_times(now, self._zone)
        self._until = [until for _, until in times]
        self._when.clear()
        for words, _ in times:
            again = self.tr("Call again {when}").format(when=words)
            self._when.add_choice(again, icon="alarm-clock")
        self._when.setCurrentIndex(self._until.index(now + SNOOZE_LASTS))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._question)
        head.addStretch(1)
        head.addWidget(self.leave)
        inner = QVBoxLayout(self._group)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(4))
        for choice in self._choices:
            inner.addWidget(choice)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._save, 1)
        foot.addWidget(key_hint("N"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._group)
        column.addWidget(self._when)
        column.addLayout(self.note_place)
        column.addWidget(self._fault)
        column.addLayout(foot)
