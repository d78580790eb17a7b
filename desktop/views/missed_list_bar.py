"""The line above the missed callers: how many, how complete, and what to do with several."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QSize, Signal

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.wording import say, shown
from desktop.domain.worklist import Which
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.list_bar import ListBar
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.labels import key_hint, label, set_tone
from desktop.views.widgets.short_button import ShortButton


class MissedListBar(ListBar):
    """Count, label Completeness, Refresh or Stop; the tab may add its buttons to ``row``.

    Signals:
        clear: Clear selection was pressed.
    """

    clear = Signal()

    def __init__(self, missed: MissedCallsController) -> None:
        super().__init__(
            self.tr("Refresh missed calls"), missed.refresh, missed.stop, self.tr("Completeness")
        )
        self._missed = missed
        self._short = False
        self._chosen = 0
        self._clear = ShortButton(self.tr("Clear"), "x", name=self.tr("Clear selection"))
        self._clear.clicked.connect(self.clear)
        self.row.insertWidget(self.row.count() - 1, self._clear)
        self.row.setContentsMargins(px(16), 0, px(16), 0)
        keys = (
            (("C",), self.tr("call")),
            (("1", "5"), self.tr("outcome")),
            (("N",), self.tr("next")),
        )
        self._keys = []
        for caps, told in keys:
            for at, cap in enumerate(caps):
                self._keys += [label("–", "secondary")] if at else []
                self._keys.append(key_hint(cap))
            self._keys.append(label(told, "secondary"))
        for part in self._keys:
            self.row.addWidget(part)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def set_narrow(self, narrow: bool) -> None:
        """Leave out from when to when, which the Period box tells as well."""
        self._short = narrow
        self.update_state(self._chosen)

    def update_state(self, chosen: int | None = None) -> None:
        """Show how the list stands now, or how many are selected where that is several."""
        self._chosen = self._chosen if chosen is None else chosen
        missed, several = self._missed, self._chosen > 1
        ground = "accent" if several else "surface"
        if self.property("ground") != ground:
            restyle(self, ground=ground)
            set_tone(self._count, Tone.ACCENT if several else None)
        self.show_count("" if missed.forbidden else self._count_words())
        text, icon, role = self._state_words()
        self.show_state("" if missed.forbidden or several else text, icon, role)
        self.show_reading(missed.reading, may_read=not missed.forbidden and not several)
        self._clear.setVisible(several)
        for part in self._keys:
            part.setVisible(not self._short and not several)

    def _count_words(self) -> str:
        missed, table = self._missed, self._missed.table
        shown = table.rowCount()
        if self._chosen > 1:
            text = self.tr("{count} of {all} selected")
            return text.format(count=f"{self._chosen:,}", all=f"{shown:,}")
        if table.needle and shown != table.count:
            text = self.tr("{count} of {all} callers")
            return text.format(count=f"{shown:,}", all=f"{table.count:,}")
        if not table.count and missed.read_at is None and (missed.reading or missed.error):
            return self.tr("Missed calls")
        text = self._list_words(table.count)
        if missed.reading and missed.read_at is None:
            return self.tr("{callers} so far").format(callers=text)
        if table.count and not missed.reading and (missed.gaps or missed.read_at is None):
            return self.tr("At least {callers}").format(callers=text)
        return text

    def _list_words(self, count: int) -> str:
        """``18 callers to call back``; in narrow windows ``18 to call back``."""
        callers = local(say("{count:,} callers", one="{count:,} caller", count=count))
        callers = f"{count:,}" if self._short else callers
        texts = {
            Which.OPEN: self.tr("{callers} to call back"),
            Which.MINE: self.tr("{callers} claimed by you"),
            Which.SNOOZED: self.tr("{callers} snoozed"),
            Which.CLOSED: self.tr("{callers} closed"),
        }
        return texts[self._missed.which].format(callers=callers)

    def _state_words(self) -> tuple[str, str, str]:
        missed, now = self._missed, datetime.now(UTC)
        age = words.read_ago(missed.read_at, now) if missed.read_at else ""
        if missed.reading:
            return self.tr("reading {page}").format(page=self.page_words).strip(), "", "text2"
        if missed.gaps:
            gaps = local(say("{count:,} gaps", one="{count:,} gap", count=len(missed.gaps)))
            return ", ".join(local(part) for part in (gaps, age) if part), "triangle-alert", "warn"
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
        return shown(say("{clock} yesterday", clock=clock))
    year = f" {local.year}" if local.year != today.year else ""
    return f"{clock}, {local.day} {local:%b}{year}"
