"""Saved views of the missed callers: filters, order and search under a name."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.call import Direction
from desktop.domain.period import Preset
from desktop.domain.worklist import Rung, Which
from desktop.qtmodels.local import local
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views import icons
from desktop.views.dialog import Dialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.short_button import ShortButton

_LONGEST = 40  # characters of a name


@dataclass(frozen=True, slots=True)
class MissedView:
    """What is listed, and in which order.

    Attributes:
        name: As the person named it.
        period: Value of the ``Preset``.
        first: First day of a custom period, ISO, or "".
        last: Its last day, ISO, or "".
        direction: Value of the ``Direction``.
        which: Value of the ``Which``.
        search: What is searched for.
        sort: Key of the column that the rows are sorted by.
        falling: Whether the greatest come first.
        rung: Value of the ``Rung``.
    """

    name: str
    period: str = Preset.LAST_24_HOURS.value
    first: str = ""
    last: str = ""
    direction: str = Direction.INCOMING.value
    which: str = Which.OPEN.value
    search: str = ""
    sort: str = "waiting"
    falling: bool = True
    rung: str = Rung.ANYBODY.value

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day of a custom period."""
        if self.period != Preset.CUSTOM.value:
            return None
        return date.fromisoformat(self.first), date.fromisoformat(self.last)

    def check(self) -> None:
        """Raises ValueError or TypeError when it makes no sense."""
        Preset(self.period), Direction(self.direction), Which(self.which), Rung(self.rung)
        if not all(isinstance(text, str) for text in (self.name, self.search, self.sort)):
            raise TypeError
        if not self.name:
            raise ValueError
        _ = self.days


def read_views(text: str) -> list[MissedView]:
    """Views from the settings; what makes no sense is passed over."""
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return []
    views = []
    for entry in found if isinstance(found, list) else []:
        try:
            view = MissedView(**entry)
            view.check()
        except (TypeError, ValueError):
            continue
        views.append(view)
    return views


class MissedViews(QObject):
    """The Views button: choose, save and delete.

    Signals:
        chosen: ``MissedView``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        missed: MissedCallsController,
        settings: Settings,
        now: Callable[[str], MissedView],
    ) -> None:
        """Make the button.

        Args:
            missed: Whose callers are listed.
            settings: Keeps the views.
            now: What is listed now, under the name given.
        """
        super().__init__()
        self._missed = missed
        self._settings = settings
        self._now = now
        self.button = ShortButton(self.tr("Views"), "bookmark", kind="quiet")
        self._menu = QMenu(self.button)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)

    @property
    def views(self) -> list[MissedView]:
        """All saved views, by name."""
        return read_views(self._settings.get(keys.MISSED_VIEWS))

    def save(self, name: str) -> None:
        """Keep what is listed now; a view of the same name is replaced."""
        self._keep([*self._others(name), self._now(name)])

    def delete(self, name: str) -> None:
        """Forget a view."""
        self._keep(self._others(name))

    def _others(self, name: str) -> list[MissedView]:
        return [view for view in self.views if view.name.casefold() != name.casefold()]

    def _keep(self, views: list[MissedView]) -> None:
        views.sort(key=lambda view: view.name.casefold())
        self._settings.set(keys.MISSED_VIEWS, json.dumps([asdict(view) for view in views]))

    def _fill(self) -> None:
        menu, views = self._menu, self.views
        menu.clear()
        for view in views:
            entry = menu.addAction(icons.icon("bookmark"), _plain(view.name))
            entry.triggered.connect(lambda _=False, one=view: self.chosen.emit(one))
        menu.addSection(self.tr("Missed calls"))
        for rung in Rung:
            entry = menu.addAction(local(rung.value))
            reason = self._missed.rung_reason(rung)
            entry.setEnabled(not reason)
            entry.setToolTip(local(reason))
            entry.setCheckable(True)
            entry.setChecked(rung is self._missed.rung)
            entry.triggered.connect(lambda _=False, one=rung: self._missed.choose_rung(one))
        menu.addSeparator()
        menu.addAction(icons.icon("save"), self.tr("Save this view…"), self._ask_name)
        if views:
            gone = menu.addMenu(icons.icon("trash-2"), self.tr("Delete a view"))
            for view in views:
                entry = gone.addAction(_plain(view.name))
                entry.triggered.connect(lambda _=False, name=view.name: self.delete(name))

    def _ask_name(self) -> None:
        dialog = ViewNameDialog({view.name.casefold() for view in self.views}, self.button.window())
        dialog.named.connect(self.save)
        dialog.open()


class ViewNameDialog(Dialog):
    """Asks for the name of a view.

    Signals:
        named: the name (str).
    """

    named = Signal(object)

    def __init__(self, taken: set[str], parent: QWidget | None) -> None:
        super().__init__(self.tr("Save this view"), parent)
        self._taken = taken
        self._line = LineEdit(self.tr("View name"))
        self._line.setMaxLength(_LONGEST)
        hint = self.tr("Keeps period, direction, list, who was rung, search and order.")
        self._hint = hint
        self._field = LabeledField(self.tr("Name"), self._line, hint)
        save = Button(self.tr("Save"), "check", kind="primary", name=self.tr("Save view"))
        self.content.addWidget(self._field)
        self.set_buttons(save, Button(self.tr("Cancel")))
        self._line.textChanged.connect(self._say_taken)
        save.clicked.connect(self._enter)
        self._line.setFocus()

    def _say_taken(self, text: str) -> None:
        self._field.clear_error()
        taken = text.strip().casefold() in self._taken
        replaces = self.tr("Replaces the view of this name.")
        self._field.set_hint(replaces if taken else self._hint)

    def _enter(self) -> None:
        name = self._line.text().strip()
        if name:
            self.named.emit(name)
            self.accept()
        else:
            self._field.set_error(self.tr("Write a name."))
            self._line.setFocus()


def _plain(name: str) -> str:
    """A name in a menu, where "&" would mark a key."""
    return name.replace("&", "&&")
