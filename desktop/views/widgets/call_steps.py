"""The steps of a call as far as we know them, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import icons, theme
from desktop.views.delegates.base import LEADING, draw
from desktop.views.theme import px

_STEP, _LAST, _RING = 52, 40, 24  # px


class StepState(StrEnum):
    """How far a step is; the value is the word that screen readers say."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    FAILED = "failed"


@dataclass(frozen=True)
class CallStep:
    """One step.

    Attributes:
        title: what happens, such as "Ringing your softphone".
        detail: quieter words below; empty for none.
        state: how far it is.
        time: clock time or running time, at the right; empty for none.
        icon: icon name in the ring while the step is on.
    """

    title: str
    detail: str = ""
    state: StepState = StepState.LATER
    time: str = ""
    icon: str = "phone-call"


class CallSteps(QWidget):
    """Steps with tick (done), ring (now), empty ring (later) and cross (failed)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[CallStep, ...] = ()
        self.setAccessibleName(self.tr("Steps of the call"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[CallStep]) -> None:
        """Show these steps; call it again each second while a time runs."""
        grown = len(steps) != len(self._steps)
        self._steps = tuple(steps)
        spoken = (
            ", ".join(part for part in (step.title, step.detail, step.state, step.time) if part)
            for step in steps
        )
        self.setAccessibleDescription("; ".join(spoken))
        if grown:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        above = px(_STEP) * max(0, len(self._steps) - 1)
        return QSize(px(240), above + px(_LAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, step in enumerate(self._steps):
            top = at * px(_STEP)
            ring = QRect(0, top, px(_RING), px(_RING))
            _paint_ring(painter, ring, step)
            if at + 1 < len(self._steps):
                done = step.state is StepState.DONE
                painter.setPen(QPen(theme.color("ok" if done else "border"), 2))
                middle = ring.center().x() + 0.5
                painter.drawLine(
                    QLineF(middle, ring.bottom() + px(5), middle, top + px(_STEP) - px(4))
                )
            self._paint_words(painter, top, step)

    def _paint_words(self, painter: QPainter, top: int, step: CallStep) -> None:
        now, later = step.state is StepState.NOW, step.state is StepState.LATER
        words = QRect(px(_RING + 12), top + px(3), self.width() - px(_RING + 12), px(18))
        if step.time:
            font = theme.font("secondary", 600 if now else 400)
            width = QFontMetrics(font).horizontalAdvance(step.time)
            painter.setFont(font)
            painter.setPen(theme.color("info" if now else "text2"))
            painter.drawText(words.adjusted(words.width() - width, 0, 0, 0), LEADING, step.time)
            words.setRight(words.right() - width - px(8))
        role = "text2" if later else "bad" if step.state is StepState.FAILED else "text"
        draw(painter, words, step.title, theme.font("body", 600 if now else 500), role)
        if step.detail:
            below = words.translated(0, px(17))
            draw(painter, below, step.detail, theme.font("secondary"), "text2")


def _paint_ring(painter: QPainter, place: QRect, step: CallStep) -> None:
    inner = QRectF(place).adjusted(1, 1, -1, -1)
    fills = {StepState.DONE: "ok_soft", StepState.NOW: "info_soft", StepState.FAILED: "bad_soft"}
    lines = {StepState.NOW: "info", StepState.LATER: "control"}
    fill, line = fills.get(step.state), lines.get(step.state)
    pen = QPen(theme.color(line), 2 if step.state is StepState.NOW else 1.25) if line else None
    painter.setPen(pen or Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inner)
    marks = {
        StepState.DONE: ("check", "ok"),
        StepState.NOW: (step.icon, "info"),
        StepState.FAILED: ("x", "bad"),
    }
    if step.state in marks:
        name, role = marks[step.state]
        icons.paint(painter, name, role, place, px(14))
