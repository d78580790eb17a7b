"""People whom a text in the number field may mean, for the list under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain import phone
from desktop.domain.wording import listed, say
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Role, Tone
from desktop.services.number_search import Source, Suggestion

_ICONS = {
    Source.CONTACT: "user",
    Source.AGENT: "headset",
    Source.RECENT: "history",
    Source.MISSED: "phone-missed",
}
_WORDS = {
    Source.CONTACT: say("Contact"),
    Source.AGENT: say("Agent"),
    Source.RECENT: say("Recent call"),
    Source.MISSED: say("Missed caller"),
}


class SuggestionList(QAbstractListModel):
    """Suggestions, best first.

    ``Role.SECOND_LINE`` is the number, ``Role.NOTE`` says where somebody is known from, and
    ``Role.MARK`` is the last call or what to mind, in the tone of ``Role.STATE_TONE``.

    Args:
        zone: Zone of clock times.
        now: The clock, UTC.
    """

    def __init__(
        self, zone: tzinfo, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        super().__init__()
        self._zone = zone
        self._now = now
        self._country = ""
        self._found: tuple[Suggestion, ...] = ()

    def show(self, found: Sequence[Suggestion], country: str) -> None:
        """Show these."""
        self.beginResetModel()
        self._found, self._country = tuple(found), country
        self.endResetModel()

    @property
    def found(self) -> tuple[Suggestion, ...]:
        """What is shown."""
        return self._found

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        one = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.name or self._number(one)
            case Role.SECOND_LINE:
                return listed([self._number(one) if one.name else "", one.company], " · ")
            case Role.NOTE:
                return local(_source(one))
            case Role.MARK:
                return local(self._last(one))
            case Role.STATE_TONE:
                return Tone.BAD if one.do_not_call else Tone.MUTED
            case Role.ICON:
                return _ICONS[one.source]
            case Role.ROW_ID:
                return one.number
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(index.row())
        return None

    def spoken(self, row: int) -> str:
        """A suggestion in one line, for people who listen."""
        one = self._found[row]
        number = self._number(one)
        parts = (one.name, number, one.company, local(_source(one)), local(self._last(one)))
        return ", ".join(part for part in parts if part)

    def _number(self, one: Suggestion) -> str:
        return phone.display(one.number, self._country)

    def _last(self, one: Suggestion) -> str:
        if one.do_not_call:
            return say("Do not call")
        at = one.known.last_call
        return words.day_and_clock(at, self._now(), self._zone) if at else ""


def _source(one: Suggestion) -> str:
    missed, calls = one.known.missed, one.known.calls
    if missed and one.source is Source.MISSED:
        return say("Missed caller ×{count}", count=missed)
    if missed:
        return listed([_WORDS[one.source], say("missed ×{count}", count=missed)], " · ")
    if calls > 1 and one.source is Source.RECENT:
        return say("{count} recent calls", one="{count} recent call", count=calls)
    return _WORDS[one.source]
