"""The history of calls as a table: from this desk and from the provider, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from operator import is_

from PySide6.QtCore import QObject, Qt

from desktop.domain import phone
from desktop.domain.call import OPEN_RESULTS, CallResult, Direction, RingOn
from desktop.domain.history_call import HistoryCall
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.needle import is_number
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_RESULTS: dict[CallResult, tuple[str, Tone]] = {
    CallResult.ASKING: ("loader-circle", Tone.INFO),
    CallResult.RINGING_YOU: ("bell-ring", Tone.INFO),
    CallResult.CALLING: ("phone-outgoing", Tone.INFO),
    CallResult.TALKING: ("phone-call", Tone.OK),
    CallResult.TALKED: ("circle-check", Tone.OK),
    CallResult.NOT_ANSWERED: ("phone-off", Tone.WARN),
    CallResult.REFUSED: ("circle-alert", Tone.BAD),
    CallResult.NOT_SENT: ("circle-slash", Tone.NEUTRAL),
    CallResult.UNKNOWN: ("circle-question-mark", Tone.UNKNOWN),
}


class RecentCallTable(RowTable[HistoryCall]):
    """Calls by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda call: call.id, self._search_words, parent)
        self._agent_name: Callable[[str], str] = str
        self._country = ""

    def describe(
        self,
        *,
        country: str,
        zone: tzinfo,
        agent_name: Callable[[str], str] = str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Set the columns; see :meth:`CallerTable.describe`."""
        self._agent_name, self._country = agent_name, country
        self.set_columns(
            [
                _who(country),
                _result(),
                _talked(),
                _when(zone, now),
                _agent(agent_name),
                _note(),
                _rang_on(),
                _recording(),
            ]
        )

    @property
    def shown(self) -> list[HistoryCall]:
        """The calls that are shown, from top to bottom."""
        return [self._rows[at] for at in self._order]

    def show(
        self, calls: Sequence[HistoryCall], ids: Sequence[str], texts: Sequence[str] = ()
    ) -> None:
        """Replace all rows by calls that are newest first.

        Args:
            calls: The rows.
            ids: Their ids; making 100,000 is nothing for the window's thread.
            texts: Of :meth:`texts_of`, or nothing; they are made when they are needed then.
        """
        self.beginResetModel()
        self._take(list(ids), list(calls))
        self._haystack = list(texts)
        self._sort_all()
        self.endResetModel()

    @property
    def searchable(self) -> bool:
        """Whether a search needs to read no row any more."""
        return len(self._haystack) == len(self._rows)

    def texts_of(self, calls: Sequence[HistoryCall]) -> list[str]:
        """What a search looks through; may be called in a worker."""
        return [self._search_text(call).lower() for call in calls]

    def take_texts(self, calls: Sequence[HistoryCall], texts: list[str]) -> None:
        """Take over what was made of these calls, if they are still the rows."""
        if len(calls) == len(self._rows) and all(map(is_, calls, self._rows)):
            self._haystack = texts

    def _sort_all(self) -> None:
        """Rows come in order of time; only who sorts by something else needs keys."""
        column = self._columns[self._sort_column].key if self._sort_column >= 0 else "when"
        if column != "when":
            super()._sort_all()
            return
        count = len(self._rows)
        newest_first = self._descending or self._sort_column < 0
        self._keys = list(range(count))
        self._sorted = list(range(count)) if newest_first else list(range(count))[::-1]
        self._filter()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; numbers may be written in any way."""
        if is_number(text):
            text = "".join(char for char in text if char.isdigit()).lstrip("0")
        super().search(text)

    def _read_soon(self) -> None:
        """Only who searches needs the texts of all rows; see :meth:`_filter`."""

    def _search_words(self, call: HistoryCall) -> str:
        parts = (call.name, call.number, call.agent, self._agent_name(call.agent), call.by)
        return "\n".join(
            (*parts, call.result_text, call.outcome, call.note, call.hotline, call.tags)
        )


def direction_icon(call: HistoryCall) -> str:
    """Who called whom, as a picture."""
    if call.direction is Direction.OUTGOING:
        return "phone-outgoing"
    return "phone-missed" if call.missed else "phone-incoming"


def shown_number(call: HistoryCall, country: str) -> str:
    """The number for reading; it may be withheld."""
    if call.number:
        return phone.display(call.number, country)
    return say("Number withheld")


def _who(country: str) -> Column[HistoryCall]:
    def below(call: HistoryCall) -> str:
        if call.name:
            return shown_number(call, country)
        return phone.display(call.hotline, country) if call.hotline else ""

    def spoken(call: HistoryCall) -> str:
        called = call.name or shown_number(call, country)
        return f"{called}, {call.direction.value}, {below(call)}".removesuffix(", ")

    return Column(
        "called",
        say("Name or number"),
        lambda call: call.name or shown_number(call, country),
        lambda call: f"0{call.name.casefold()}" if call.name else f"1{call.number}",
        painter="two_line",
        width=220,
        grows=True,
        answers={
            Role.SECOND_LINE: below,
            Role.ICON: direction_icon,
            Role.TONE: lambda call: Tone.BAD if call.missed else None,
            Qt.ItemDataRole.ToolTipRole: lambda call: call.direction.value,
        },
        always={Role.STRONG: True},
        spoken=spoken,
    )


def _result() -> Column[HistoryCall]:
    return Column(
        "result",
        say("Result"),
        lambda call: call.result_text,
        lambda call: call.result_text,
        painter="chip",
        width=132,
        answers={
            Role.ICON: lambda call: "phone-missed" if call.missed else _RESULTS[call.result][0],
            Role.TONE: lambda call: Tone.BAD if call.missed else _RESULTS[call.result][1],
            Qt.ItemDataRole.ToolTipRole: lambda call: call.result_text,
        },
    )


def _talked() -> Column[HistoryCall]:
    return Column(
        "talked",
        say("Talked"),
        lambda call: words.talk_time(call.seconds),
        lambda call: call.seconds,
        width=64,
    )


def _when(zone: tzinfo, now: Callable[[], datetime]) -> Column[HistoryCall]:
    def text(call: HistoryCall) -> str:
        if call.result in OPEN_RESULTS:
            return say("now")
        return words.day_and_clock(call.at, now(), zone)

    return Column(
        "when",
        say("When"),
        text,
        lambda call: call.at,
        width=114,
    )


def _agent(agent_name: Callable[[str], str]) -> Column[HistoryCall]:
    def name(call: HistoryCall) -> str:
        return agent_name(call.agent) if call.agent else ""

    def below(call: HistoryCall) -> str:
        if not call.by or call.by == name(call):
            return ""
        return say("by {name}", name=call.by)

    return Column(
        "agent",
        say("Agent"),
        name,
        lambda call: name(call).casefold(),
        painter="two_line",
        width=120,
        answers={Role.SECOND_LINE: below},
    )


def _note() -> Column[HistoryCall]:
    return Column(
        "note",
        say("Outcome and note"),
        lambda call: call.outcome or call.note,
        lambda call: (call.outcome, call.note),
        painter="two_line",
        width=136,
        answers={
            Role.SECOND_LINE: lambda call: call.note if call.outcome else "",
            Qt.ItemDataRole.ToolTipRole: lambda call: "\n".join(
                filter(None, (call.note, call.tags))
            ),
        },
    )


def _rang_on() -> Column[HistoryCall]:
    icons = {None: "", RingOn.SOFTPHONE: "headset", RingOn.MOBILE: "smartphone"}
    return Column(
        "ring_on",
        say("Rang me on"),
        lambda call: call.ring_on.value if call.ring_on else "",
        lambda call: call.ring_on.value if call.ring_on else "",
        painter="chip",
        width=118,
        answers={Role.ICON: lambda call: icons[call.ring_on]},
        always={Role.CHIP: False, Role.TONE: Tone.MUTED},
    )


def _recording() -> Column[HistoryCall]:
    return Column(
        "recording",
        say("Sound"),
        lambda _: "",
        lambda call: not call.recording,
        painter="two_line",
        width=58,
        answers={
            Role.ICON: lambda call: "play" if call.recording else "",
            Qt.ItemDataRole.ToolTipRole: lambda call: say("Recorded") if call.recording else "",
        },
        always={Role.TONE: Tone.ACCENT},
        spoken=lambda call: say("Recorded") if call.recording else "",
    )
