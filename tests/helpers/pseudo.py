"""A language of our own: every translated text stands in brackets and is two fifths longer.

What is to be seen without brackets was forgotten; what is longer than its place is cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from desktop.qtmodels.roles import Role
from desktop.runtime import i18n
from desktop.views.widgets.labels import Chip, ElidedLabel
from desktop.views.widgets.page_tabs import PageTabs
from desktop.views.widgets.tab_bar import TabBar
from tests.helpers.translations import translations

OPEN, CLOSE = "⟦", "⟧"
LONGER = "~ "
TALL = "ट्ठ्ஸ்ரீ "
"""As high above the line and as deep below it as Devanagari and Tamil get."""


class PseudoTranslator(QTranslator):
    """Translates what the .ts files hold, and nothing else."""

    def __init__(self, filling: str = LONGER) -> None:
        super().__init__()
        self._known = {(message.context, message.source) for message in translations.texts()}
        self._filling = filling

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        if (context, source) not in self._known:
            return None
        more = self._filling * -(-len(source) * 2 // (5 * len(self._filling)))
        return f"{OPEN}{source} {more.strip()}{CLOSE}"


@contextmanager
def pseudo_language(app: QApplication, filling: str = LONGER) -> Iterator[None]:
    """The program speaks it for a while."""
    translator = PseudoTranslator(filling)
    app.installTranslator(translator)
    i18n.speak("pseudo")
    try:
        # A program that starts now does not choose another one.
        with patch("desktop.app.install_translations"):
            yield
    finally:
        i18n.speak("en")
        app.removeTranslator(translator)


def bare(text: str) -> str:
    """What of a text stands outside all brackets; a shortened one lacks the last ones."""
    depth = 0
    kept: list[str] = []
    for char in text:
        if char == OPEN:
            depth += 1
        elif char == CLOSE and depth:
            depth -= 1
        elif char == CLOSE:  # the end of a text that was cut in two
            kept.clear()
        elif not depth:
            kept.append(char)
    return "".join(kept)


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text that a person sees or hears below a widget."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() and not isinstance(widget, QMenu):
            continue
        kind = type(widget).__name__
        for text in (widget.accessibleName(), widget.toolTip(), *_own_texts(widget)):
            if text:
                yield kind, text


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():
            return  # its accessible name is the whole text
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case TabBar() | PageTabs():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QMenu():
            entries = widget.actions()
            yield from (entry.text() for entry in entries if entry.isEnabled())
            # Menus do not wrap: what they explain stands in several lines.
            yield " ".join(entry.text() for entry in entries if not entry.isEnabled())
        case QDialog():
            yield widget.windowTitle()
        case QTableView():
            yield from _cells(widget)


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Role.SECOND_LINE)
    for at in range(model.columnCount()):
        yield str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 12)):
            for role in roles:
                said = model.index(row, at).data(role)
                if isinstance(said, str):
                    yield said


def untranslated(root: QWidget, data: re.Pattern[str]) -> list[str]:
    """Texts with words outside the brackets that are no data.

    Args:
        root: Window or dialog.
        data: Matches what is the same in every language: names, numbers, keys.
    """
    found = set()
    for kind, text in texts_of(root):
        rest = data.sub(" ", bare(text))
        if re.search(r"[^\W\d_]{2,}", rest):
            found.add(f"{kind}: {text}")
    return sorted(found)


def cut_off(root: QWidget) -> list[str]:
    """Texts that have less room than they need, and do not say so with three dots."""
    found = set()
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        need = _lack(widget)
        if need:
            found.add(f"{type(widget).__name__} {need}: {getattr(widget, 'text', str)()}")
    return sorted(found)


def _lack(widget: QWidget) -> str:
    if widget.toolTip() and isinstance(widget, Chip | QRadioButton | QCheckBox):
        return ""  # these shorten their words
    width, height = widget.width() + 1, widget.height() + 1
    least_width, least_height = _needs(widget)
    if width < least_width:
        return f"{widget.width()} of {least_width} px wide"
    if height < least_height:
        return f"{widget.height()} of {least_height} px high"
    return _beyond(widget) if least_height else ""


def _needs(widget: QWidget) -> tuple[int, int]:
    """Least width and height of the words; nothing where there are none."""
    line = widget.fontMetrics()
    hint = widget.sizeHint()
    match widget:
        case ElidedLabel():
            return 0, line.height()
        case QLabel() if widget.text() and widget.wordWrap():
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            words = widget.text().split() if plain else []
            margins = widget.contentsMargins()
            longest = max(map(line.horizontalAdvance, words), default=0)
            least = longest + margins.left() + margins.right()
            return least, widget.heightForWidth(widget.width())
        case QLabel() if widget.text():
            return hint.width(), hint.height()
        case PageTabs():
            return hint.width(), hint.height()
        case QAbstractButton() if widget.text():
            return hint.width(), line.height()
    return 0, 0


def _beyond(widget: QWidget) -> str:
    """Whether a widget hangs over the edge of its window, where nothing scrolls."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            if parent.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return ""
            break
        parent = parent.parentWidget()
    if parent is None:
        return ""
    right = widget.mapTo(parent, QPoint(widget.width(), 0)).x()
    return f"{right - parent.width()} px over the edge" if right > parent.width() + 1 else ""
