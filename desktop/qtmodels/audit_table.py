"""The audit log as a table, newest first: one row for each field that was or was to be changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Qt

from desktop.domain.edits import EditKind
from desktop.domain.runs import AuditEntry
from desktop.domain.wording import again, listed, say
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_OUTCOMES = {
    "done": ("check", Tone.OK),
    "refused": ("circle-alert", Tone.BAD),
    "uncertain": ("circle-question-mark", Tone.UNKNOWN),
    "held": ("triangle-alert", Tone.WARN),
}
_ACTIONS = {
    EditKind.CREATE.value: "plus",
    EditKind.CHANGE.value: "pencil",
    EditKind.DELETE.value: "trash-2",
}
_TIP = Qt.ItemDataRole.ToolTipRole
_SHORT_ID = 8  # signs of a run's id that tell it from others


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry, with an identity; the log itself has none that is told."""

    id: str
    entry: AuditEntry


class AuditTable(RowTable[AuditLine]):
    """Entries in the order of the log; those of later pages are added at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda line: line.id, lambda line: line.entry.name, parent)
        self._same: Counter[str] = Counter()
        self._titles: dict[str, str] = {}
        self._wide: list[Column[AuditLine]] = []
        self._narrow: list[Column[AuditLine]] = []
        self._is_narrow = False

    def describe(
        self, *, zone: tzinfo, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Set the columns.

        Args:
            zone: Zone of the times shown.
            now: The present time.
        """
        outcome = _outcome()
        self._wide = [
            _when(zone, now),
            _who(),
            _agent(),
            _field(),
            _value("old", say("Old"), _old, Tone.MUTED),
            _value("new", say("New"), _new, Tone.NEUTRAL),
            outcome,
            _value("reply", say("Reply"), lambda line: line.entry.reply, Tone.MUTED),
            _value("run", say("Run"), self._run, Tone.MUTED),
        ]
        self._narrow = [_change(), _when_and_who(zone, now), outcome]
        self.set_columns(self._narrow if self._is_narrow else self._wide)

    def set_narrow(self, narrow: bool) -> None:
        """Show three columns of two lines each, or a column for everything."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.set_columns(self._narrow if narrow else self._wide)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """What runs are called, by their id; of others the first signs of the id are shown."""
        if titles != self._titles:
            self._titles = dict(titles)
            self.repaint_rows()

    def set_entries(self, entries: Iterable[AuditEntry]) -> None:
        """Replace all entries, newest first."""
        self._same.clear()
        self.set_rows(list(map(self._line, entries)))

    def add_entries(self, entries: Sequence[AuditEntry]) -> None:
        """Add older entries."""
        self.put_rows(list(map(self._line, entries)))

    def _line(self, entry: AuditEntry) -> AuditLine:
        key = f"{entry.at.timestamp()}:{entry.run}:{entry.agent}:{entry.field}:{entry.outcome}"
        self._same[key] += 1
        return AuditLine(f"{key}:{self._same[key]}", entry)

    def _run(self, line: AuditLine) -> str:
        run = line.entry.run
        return self._titles.get(run, run[:_SHORT_ID]) or "—"


def _field_words(line: AuditLine) -> str:
    return again(line.entry.field) or say("Agent")


def _old(line: AuditLine) -> str:
    return line.entry.old


def _new(line: AuditLine) -> str:
    entry = line.entry
    if entry.action == EditKind.DELETE.value:
        return say("deleted")
    return entry.new or say("empty")


def _when(zone: tzinfo, now: Callable[[], datetime]) -> Column[AuditLine]:
    return Column(
        "when",
        say("When"),
        lambda line: words.day_and_clock(line.entry.at, now(), zone),
        lambda line: line.entry.at.timestamp(),
        width=116,
        answers={
            _TIP: lambda line: line.entry.at.astimezone(zone).isoformat(" ", timespec="seconds")
        },
    )


def _who() -> Column[AuditLine]:
    return Column(
        "who",
        say("Who"),
        lambda line: line.entry.who or "—",
        lambda line: line.entry.who.casefold(),
        width=100,
        always={Role.TONE: Tone.MUTED},
    )


def _agent() -> Column[AuditLine]:
    return Column(
        "agent",
        say("Agent"),
        lambda line: line.entry.name or line.entry.agent,
        lambda line: (line.entry.name or line.entry.agent).casefold(),
        width=152,
        answers={_TIP: lambda line: line.entry.agent},
        always={Role.STRONG: True},
    )


def _field() -> Column[AuditLine]:
    return Column(
        "field",
        say("Field"),
        _field_words,
        lambda line: _field_words(line).casefold(),
        painter="chip",
        width=140,
        answers={
            Role.ICON: lambda line: _ACTIONS.get(line.entry.action, "pencil"),
            _TIP: lambda line: again(line.entry.action.capitalize()),
        },
        always={Role.CHIP: False},
        spoken=lambda line: f"{line.entry.action} {_field_words(line)}",
    )


def _value(key: str, title: str, text: Callable[[AuditLine], str], tone: Tone) -> Column[AuditLine]:
    """A column of text, the whole of which a tooltip tells."""
    return Column(
        key,
        title,
        text,
        lambda line: text(line).casefold(),
        width=132,
        grows=key in {"new", "run"},
        answers={_TIP: text},
        always={Role.TONE: tone} if tone is not Tone.NEUTRAL else {},
    )


def _outcome() -> Column[AuditLine]:
    def look(line: AuditLine) -> tuple[str, Tone]:
        return _OUTCOMES.get(line.entry.outcome, ("circle-dot", Tone.NEUTRAL))

    return Column(
        "outcome",
        say("Outcome"),
        lambda line: again(line.entry.outcome.capitalize()),
        lambda line: line.entry.outcome,
        painter="chip",
        width=104,
        answers={
            Role.ICON: lambda line: look(line)[0],
            Role.TONE: lambda line: look(line)[1],
            _TIP: lambda line: line.entry.reply,
        },
    )


def _change() -> Column[AuditLine]:
    """Agent, field, old and new in two lines, for narrow windows."""

    def change(line: AuditLine) -> str:
        parts = listed([_old(line), _new(line)], " → ")
        return say("{field}: {parts}", field=_field_words(line), parts=parts)

    return Column(
        "change",
        say("Change"),
        lambda line: line.entry.name or line.entry.agent,
        lambda line: (line.entry.name or line.entry.agent).casefold(),
        painter="two_line",
        width=200,
        grows=True,
        answers={Role.SECOND_LINE: change, _TIP: change},
        always={Role.STRONG: True},
    )


def _when_and_who(zone: tzinfo, now: Callable[[], datetime]) -> Column[AuditLine]:
    return Column(
        "when",
        say("When"),
        lambda line: words.day_and_clock(line.entry.at, now(), zone),
        lambda line: line.entry.at.timestamp(),
        painter="two_line",
        width=116,
        answers={Role.SECOND_LINE: lambda line: line.entry.who},
    )
