"""The line above the missed calls: how many, from when to when, how old, and what is missing."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from desktop.controllers.missed_calls import MissedCallsController
from desktop.qtmodels import words
from desktop.views.list_bar import ListBar
from desktop.views.theme import px
from desktop.views.widgets.labels import key_hint, label


class MissedListBar(ListBar):
    """Count, label Completeness, Refresh or Stop; the tab may add Call back to ``row``."""

    def __init__(self, missed: MissedCallsController) -> None:
        super().__init__("Refresh missed calls", missed.refresh, missed.stop, "Completeness")
        self._missed = missed
        self._short = False
        self.row.setContentsMargins(px(16), 0, px(16), 0)
        self._keys = (key_hint("C"), label(self.tr("call back"), "secondary"))
        for part in self._keys:
            self.row.addWidget(part)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out from when to when, which the Period box tells as well."""
        self._short = narrow
        for part in self._keys:
            part.setVisible(not narrow)
        self.update_state()

    def update_state(self) -> None:
        """Show how the list stands now."""
        missed = self._missed
        self.show_count("" if missed.forbidden else self._count_words())
        text, icon, role = ("", "", "") if missed.forbidden else self._state_words()
        self.show_state(text, icon, role)
        self.show_reading(missed.reading, may_read=not missed.forbidden)

    def _count_words(self) -> str:
        missed, table = self._missed, self._missed.table
        many = self.tr("missed calls")
        shown, total = table.rowCount(), self.progress.total if self.progress else None
        if table.needle and shown != table.count:
            return self.tr("{count} of {all} {calls}").format(
                count=f"{shown:,}", all=f"{table.count:,}", calls=many
            )
        if missed.reading and missed.read_at is None and total:
            return self.tr("{count} of {all} {calls}").format(
                count=f"{table.count:,}", all=f"{total:,}", calls=many
            )
        unread = missed.reading or missed.error
        if unread and missed.read_at is None and not table.count:
            return self.tr("Missed calls")
        text = words.counted(table.count, self.tr("missed call"), many)
        if missed.reading and missed.read_at is None:
            return self.tr("{calls} so far").format(calls=text)
        if table.count and not missed.reading and (missed.gaps or missed.read_at is None):
            return self.tr("At least {calls}").format(calls=text)
        return text

    def _state_words(self) -> tuple[str, str, str]:
        missed, now = self._missed, datetime.now(UTC)
        age = words.read_ago(missed.read_at, now) if missed.read_at else ""
        if missed.reading:
            return self.tr("reading {page}").format(page=self.page_words).strip(), "", "text2"
        if missed.gaps:
            gaps = words.counted(len(missed.gaps), self.tr("gap"), self.tr("gaps"))
            return ", ".join(part for part in (gaps, age) if part), "triangle-alert", "warn"
        if missed.read_at and missed.period:
            if self._short:
                return self.tr("complete, {age}").format(age=age), "circle-check", "ok"
            text = self.tr("complete from {start} to {end}, {age}").format(
                start=_clock_and_day(missed.period.start, now, missed.zone),
                end=_clock_and_day(missed.period.end, now, missed.zone),
                age=age,
            )
            return text, "circle-check", "ok"
        if missed.table.count:
            return self.tr("not complete"), "triangle-alert", "warn"
        return "", "", "text2"


def _clock_and_day(at: datetime, now: datetime, zone: tzinfo) -> str:
    """``14:06`` today, ``14:06 yesterday``, else ``14:06, 18 Nov``."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    days = (today.date() - local.date()).days
    clock = words.clock(at, zone)
    if days == 0:
        return clock
    if days == 1:
        return f"{clock} yesterday"
    year = f" {local.year}" if local.year != today.year else ""
    return f"{clock}, {local.day} {local:%b}{year}"
