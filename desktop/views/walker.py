"""Acts in the window as a person does: finds things by name, waits for what comes, takes pictures.

Only what is visible in front can be found: controls of the topmost dialog, else of the window.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from desktop.runtime.i18n import speaks_english
from desktop.views import theme
from desktop.views.theme import Scheme, px
from desktop.views.widgets.table_view import TableView

W = TypeVar("W", bound=QWidget)

PATIENCE = 60.0
"""Seconds to wait for one thing; a call takes the sandbox a while."""
_LOOK = 20  # ms between two looks at a condition
_BREATH = 60  # ms; Qt has painted what changed by then
_THEMES = ("Words", "Actions", "Call")  # where texts come from that belong to no widget
_VEIL = QColor(0, 0, 0, 60)
_TITLE = 32  # px, height of the title that is drawn above a dialog


class StepFailed(Exception):
    """Something did not come about; the text says what, in a sentence."""


class Walker:
    """A person before the window, with a camera."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        """Make one.

        Args:
            window: The main window.
            folder: Where the pictures go.
        """
        self.window = window
        self._folder = folder
        self._menu_of: QPushButton | None = None
        self._said: dict[str, set[str]] = {}

    # Looking

    def said(self, text: str) -> set[str]:
        """How the window says what is this in English: in each place, where it is translated."""
        if speaks_english():
            return {text}
        if text in self._said:
            return self._said[text]
        kinds = {type(widget) for widget in (self.window, *self.window.findChildren(QWidget))}
        places = {*_THEMES, *(place.__name__ for kind in kinds for place in kind.__mro__)}
        said = {text, *(QCoreApplication.translate(place, text) for place in places)}
        if len(said) > 1:  # else its place may not be there yet
            self._said[text] = said
        return said

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the program work until the condition holds.

        Raises:
            StepFailed: It does not within ``PATIENCE``; ``what`` says what was waited for.
        """
        met = asyncio.Event()
        look = QTimer(interval=_LOOK)
        look.timeout.connect(lambda: met.set() if condition() else None)
        look.start()
        try:
            async with asyncio.timeout(PATIENCE):
                await met.wait()
        except TimeoutError:
            raise StepFailed(f"Waited {PATIENCE:.0f} s in vain for {what}.") from None
        finally:
            look.stop()

    @property
    def front(self) -> QWidget:
        """What can be used now."""
        dialogs = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def find(self, kind: type[W], name: str) -> W | None:
        """The visible control of this kind and accessible name, or None."""
        names = self.said(name)
        controls = (w for w in self.front.findChildren(kind) if w.accessibleName() in names)
        return next((control for control in controls if control.isVisible()), None)

    def text_of(self, label: str) -> str:
        """Text of the label of this name, "" when there is none."""
        found = self.find(QLabel, label)
        return found.text() if found else ""

    def shows(self, text: str) -> bool:
        """Whether a visible label in front holds the text."""
        labels = (label for label in self.front.findChildren(QLabel) if label.isVisible())
        texts = self.said(text)
        return any(text in label.text() for label in labels for text in texts)

    def rows(self, table: str) -> int:
        """Number of rows that a table shows."""
        found = self.find(TableView, table)
        return found.model().rowCount() if found and found.model() else 0

    def cells(self, table: str) -> set[str]:
        """All texts of a table."""
        found = self.find(TableView, table)
        model = found.model() if found else None
        if model is None:
            return set()
        places = [(row, at) for row in range(model.rowCount()) for at in range(model.columnCount())]
        return {str(model.index(*place).data()) for place in places}

    # Acting

    async def get(self, kind: type[W], name: str) -> W:
        """The control of this kind and name, once it is there and can be used."""
        await self.until(
            lambda: (found := self.find(kind, name)) and found.isEnabled(),
            f"the control “{name}” to be usable",
        )
        found = self.find(kind, name)
        assert found is not None  # it was there a moment ago, and nobody else ran
        return found

    async def press(self, name: str) -> None:
        """Press a button."""
        (await self.get(QPushButton, name)).click()

    async def type(self, name: str, text: str) -> None:
        """Replace the content of a text field."""
        (await self.get(QLineEdit, name)).setText(text)

    async def choose(self, name: str, text: str) -> None:
        """Choose an entry of a combo box."""
        box = await self.get(QComboBox, name)
        box.setCurrentIndex(max(box.findText(words) for words in self.said(text)))
        box.activated.emit(box.currentIndex())

    async def open_tab(self, name: str) -> None:
        """Open the tab whose name starts like this."""
        tabs = await self.get(QTabBar, "Tabs")
        names = [tabs.accessibleTabName(at) for at in range(tabs.count())]
        starts = tuple(self.said(name))
        tabs.setCurrentIndex(next(at for at, full in enumerate(names) if full.startswith(starts)))
        await self.breathe()

    async def open_menu(self, button: str) -> QMenu:
        """Open the menu of a button without waiting for a choice."""
        self._menu_of = await self.get(QPushButton, button)
        menu = self._menu_of.menu()
        menu.popup(self._menu_of.mapToGlobal(self._menu_of.rect().bottomLeft()))
        return menu

    async def dialog(self, title: str) -> QWidget:
        """The dialog of this title, once it is open."""
        await self.until(
            lambda: self.front.windowTitle() in self.said(title), f"the dialog “{title}”"
        )
        return self.front

    async def closed(self) -> None:
        """All dialogs are closed."""
        await self.until(lambda: self.front is self.window, "the dialog to close")

    async def breathe(self) -> None:
        """Let Qt lay out and paint what has changed."""
        done = asyncio.Event()
        QTimer.singleShot(_BREATH, done.set)
        await done.wait()

    # Taking pictures

    async def picture(self, name: str) -> None:
        """Save what is to be seen, light and dark: ``01-agents-light.png`` and so on."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            theme.apply(app, scheme)
            await self.breathe()
            self.snap(f"{name}-{scheme.value}")

    def snap(self, name: str) -> None:
        """Save what is to be seen now.

        Raises:
            StepFailed: The picture cannot be written.
        """
        picture = self.window.grab()
        dialogs = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        picture = _with_room_for(dialogs, picture, self.window.size())
        for over in dialogs:
            _lay_over(picture, over)
        if self._menu_of and (menu := self._menu_of.menu()) and menu.isVisible():
            corner = self._menu_of.mapTo(self.window, self._menu_of.rect().bottomRight())
            painter = QPainter(picture)
            corner.setX(max(px(4), corner.x() - menu.width()))
            painter.drawPixmap(corner, menu.grab())
            painter.end()
        self._folder.mkdir(parents=True, exist_ok=True)
        place = self._folder / f"{name}.png"
        if not picture.save(str(place)):
            raise StepFailed(f"The picture {place} cannot be written.")


def _with_room_for(dialogs: list[QDialog], picture: QPixmap, window: QSize) -> QPixmap:
    """The picture of a window, in the middle of a larger one where dialogs are larger than it."""
    size = window
    for dialog in dialogs:
        size = size.expandedTo(dialog.size() + QSize(2, px(_TITLE) + 2))
    if size == window:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(size * ratio)
    wide.setDevicePixelRatio(ratio)
    wide.fill(theme.color("border"))
    painter = QPainter(wide)
    painter.drawPixmap((size.width() - window.width()) // 2, 0, picture)
    painter.end()
    return wide


def _lay_over(picture: QPixmap, dialog: QDialog) -> None:
    """Paint a dialog with its title over the picture of the window."""
    painter = QPainter(picture)
    whole = QRect(QPoint(), picture.deviceIndependentSize().toSize())
    painter.fillRect(whole, _VEIL)
    place = QRect(QPoint(), dialog.size())
    place.moveCenter(whole.center() + QPoint(0, px(_TITLE) // 2))
    place.moveTop(max(place.top(), px(_TITLE) + 1))
    title = QRect(place.left(), place.top() - px(_TITLE), place.width(), px(_TITLE))
    painter.fillRect(title, theme.color("sunken"))
    painter.setPen(theme.color("text2"))
    painter.setFont(theme.font("secondary", 500))
    painter.drawText(title, int(Qt.AlignmentFlag.AlignCenter), dialog.windowTitle())
    painter.drawPixmap(place, dialog.grab())
    painter.setPen(QPen(theme.color("edge"), 1))
    painter.drawRect(place.adjusted(-1, -px(_TITLE) - 1, 0, 0))
    painter.end()
