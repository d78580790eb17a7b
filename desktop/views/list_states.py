"""What stands in a table's place while it has no rows: reading, empty, no match, or an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.domain.errors import CalldeckError
from desktop.qtmodels.roles import Tone
from desktop.views.messages import headline, look_of
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState, Skeleton
from desktop.views.widgets.table_view import TableView

_PATIENCE = 300  # ms before grey bars appear


@dataclass(frozen=True, slots=True)
class WayOut:
    """A button of an empty state.

    Attributes:
        word: Its text.
        icon: Icon name.
        act: What it does.
        kind: Kind of the button.
        name: Accessible name, where another button of the window has the same text.
    """

    word: str
    icon: str
    act: Callable[[], object]
    kind: str = ""
    name: str = ""


class ListStates(QObject):
    """Covers the rows of a table; a state that is shown already is left as it is."""

    def __init__(
        self, table: TableView, bars: Sequence[tuple[int, int]], row_height: int = 40
    ) -> None:
        """Make the states.

        Args:
            table: The table that is covered.
            bars: Left edge and width in pixels of the grey bars that stand for a row.
            row_height: Of these rows, in pixels.
        """
        super().__init__(table)
        self._table = table
        self._empty = EmptyState()
        self._bars = Skeleton(bars, row_height)
        for cover in (self._empty, self._bars):
            cover.hide()
            cover.setParent(table)
        self._shown: tuple[object, ...] = ()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(lambda: table.set_overlay(self._bars))

    def show_rows(self) -> None:
        """Nothing covers the rows."""
        self._wait.stop()
        self._shown = ()
        self._table.set_overlay(None)

    def show_reading(self) -> None:
        """The first page is being read: grey bars, if it takes a while."""
        if self._shown != ("reading",):
            self._shown = ("reading",)
            self._table.set_overlay(None)
            self._wait.start()

    def show_error(self, error: CalldeckError, try_again: Callable[[], None]) -> None:
        """Nothing could be read."""

        def copy() -> None:
            QGuiApplication.clipboard().setText(error.details)

        self.show_state(
            look_of(error)[1],
            headline(error),
            error.text,
            WayOut(self.tr("Copy details"), "copy", copy, "quiet"),
            WayOut(self.tr("Try now"), "refresh-cw", try_again, "primary"),
            tone=Tone.BAD,
        )

    def show_state(
        self, icon: str, title: str, text: str = "", *ways: WayOut, tone: Tone = Tone.NEUTRAL
    ) -> None:
        """Say why there are no rows, and what can be done about it; the best way out last."""
        self._wait.stop()
        state = (icon, title, text, tone)
        if state == self._shown:
            return
        self._shown = state
        buttons = []
        for way in ways:
            button = Button(way.word, way.icon, kind=way.kind, name=way.name)
            button.clicked.connect(lambda _=False, act=way.act: act())
            buttons.append(button)
        self._empty.show_state(icon, title, text, buttons, tone)
        self._table.set_overlay(self._empty)
