"""The list under the number field: people whom the text in it may mean.

It lies over what is below the field and never takes the focus. Keys that mean it (arrows, Enter on
a chosen row, Esc) are taken from the field while it is open; every other key goes on as before.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.controllers.suggestions import SuggestionsController
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.suggestion_list import SuggestionList
from desktop.views import icons, theme
from desktop.views.delegates.base import AnyIndex, draw
from desktop.views.theme import px
from desktop.views.theme.tokens import ink
from desktop.views.widgets.announce import announce
from desktop.views.widgets.phone_field import PhoneField

_ROW, _LINE, _MARGIN, _GAP = 48, 17, 12, 4  # px
_MOST_SHOWN = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionBox(QListView):
    """Opens while somebody types into the field, and fills it with the number that is chosen.

    Signals:
        chosen: str, the number of the suggestion that the person took.
        nobody: str, a name that nobody has.
    """

    chosen = Signal(str)
    nobody = Signal(str)

    def __init__(
        self, suggestions: SuggestionsController, field: PhoneField, panel: QWidget
    ) -> None:
        """Make the list, closed.

        Args:
            suggestions: Looks up.
            field: Where somebody types.
            panel: What it lies over; an ancestor of the field.
        """
        super().__init__(panel)
        self._suggestions = suggestions
        self._field, self._panel = field, panel
        self._typed = False
        self._people = SuggestionList(suggestions.zone)
        self.setModel(self._people)
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("type", "suggestions")
        self.hide()
        self.clicked.connect(self._take)
        field.installEventFilter(self)
        panel.installEventFilter(self)
        field.textEdited.connect(self._note_typing)
        field.changed.connect(self._follow)
        suggestions.found.connect(self._show_found)

    def close_list(self) -> None:
        """Close it, and show nothing that is still being looked for."""
        self._typed = False
        self._suggestions.stop()
        if self.isVisible():
            self.hide()
            self.setCurrentIndex(QModelIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self._field:
            if event.type() == QEvent.Type.FocusOut:
                self.close_list()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    # Keys

    def _press(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            return self._move(1 if key == Qt.Key.Key_Down else -1)
        if not self.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        if key in _ENTER:
            choice = self.currentIndex()
            if choice.isValid():
                if not event.isAutoRepeat():
                    self._take(choice)
                return True  # a key that is held down goes on meaning nothing
            self.close_list()
        return False

    def _move(self, step: int) -> bool:
        if not self.isVisible():
            if step > 0 and self._field.text():
                self._typed = True
                self._suggestions.look_up(self._field.text())
            return True
        rows = self._people.rowCount()
        now = self.currentIndex().row() if self.currentIndex().isValid() else -1
        row = max(-1, min(rows - 1, now + step))
        self.setCurrentIndex(self._people.index(row) if row >= 0 else QModelIndex())
        if row >= 0:
            announce(self._field, self._people.spoken(row))
        return True

    # What is found

    def _note_typing(self, _text: str) -> None:
        self.setCurrentIndex(QModelIndex())  # it was chosen for another text
        # Who presses the painted keys looks at them, and the list would lie over them.
        self._typed = not (self._field.pressing or self._field.isReadOnly())

    def _follow(self, text: str) -> None:
        if self._typed and text.strip():
            self._suggestions.look_up(text)
        else:
            self.close_list()

    def _show_found(self, text: str, found: object) -> None:
        if not self._typed or text != self._field.text() or not isinstance(found, tuple):
            return
        if not found or self._suggestions.is_clear(text, found):
            self.hide()
            if not found and is_name(text):
                self.nobody.emit(text.strip())
            return
        chosen = self.currentIndex().data(Role.ROW_ID)  # a key may be quicker than the look-up
        self._people.show(found, self._suggestions.country)
        rows = [row for row, one in enumerate(found) if one.number == chosen]
        self.setCurrentIndex(self._people.index(rows[0]) if rows else QModelIndex())
        self._place()
        self.show()
        self.raise_()
        if not rows:
            self.scrollToTop()
        self._announce(len(found))

    def _announce(self, count: int) -> None:
        words = say(
            "{count} suggestions. Press the down arrow to choose one.",
            one="{count} suggestion. Press the down arrow to choose it.",
            count=count,
        )
        announce(self._field, local(words))

    def _take(self, choice: QModelIndex) -> None:
        picked = str(choice.data(Role.ROW_ID))
        self.close_list()
        self.chosen.emit(picked)

    def _place(self) -> None:
        field, rows = self._field, min(self._people.rowCount(), _MOST_SHOWN)
        corner = field.mapTo(self._panel, field.rect().bottomLeft())
        self.setGeometry(corner.x(), corner.y() + px(_GAP), field.width(), rows * px(_ROW) + 2)


def is_name(text: str) -> bool:
    """Whether a text can only be meant as a name."""
    letters = any(char.isalpha() for char in text)
    return letters and not any(char.isdigit() for char in text)


class _Row(QStyledItemDelegate):
    """Icon, name and number; at the right where from, and the last call."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        place: QRect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "selection" if selected else "hover" if hovered else "surface"
        painter.fillRect(place, theme.color(ground))
        if selected:
            painter.fillRect(place.adjusted(0, 0, px(3) - place.width(), 0), theme.color("accent"))
        content = place.adjusted(px(_MARGIN), 0, -px(_MARGIN), 0)
        spot = QRect(content.left(), content.top(), px(16), content.height())
        icons.paint(painter, str(index.data(Role.ICON)), "text2", spot, px(16))
        content.setLeft(spot.right() + px(10))
        line = px(_LINE)
        upper = QRect(content.left(), content.center().y() - line + 1, content.width(), line)
        lower = upper.translated(0, line)
        second = str(index.data(Role.SECOND_LINE) or "")
        note, mark = str(index.data(Role.NOTE) or ""), str(index.data(Role.MARK) or "")
        tone = Tone(index.data(Role.STATE_TONE) or Tone.MUTED)
        self._line(painter, upper, str(index.data()), theme.font("body", 500), (note, "text2"))
        self._line(painter, lower, second, theme.font("secondary"), (mark, ink(tone)), "text2")
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        font: QFont,
        at_end: tuple[str, str],
        role: str = "text",
    ) -> None:
        small = theme.font("secondary")
        width = min(QFontMetrics(small).horizontalAdvance(at_end[0]), place.width() // 2)
        if width:
            end = QRect(place.right() + 1 - width, place.top(), width, place.height())
            draw(painter, end, at_end[0], small, at_end[1])
            place = place.adjusted(0, 0, -width - px(8), 0)
        draw(painter, place, words, font, role)
