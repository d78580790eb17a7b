"""What the shifts page says: who is on, what the missed calls tell, what was changed."""

from __future__ import annotations

from html import escape as escape_all

from PySide6.QtCore import QCoreApplication

from desktop.controllers.shifts import ShiftsController
from desktop.domain.shifts import EACH_HOUR, Coverage, Judgement, Replay, Span
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.shift_table import ShiftRow, identity, spoken_hours
from desktop.views import theme
from desktop.views.widgets.coverage import Words

translate = QCoreApplication.translate


def _escape(text: str) -> str:
    """Plain text as rich text; quotation marks stay readable to whoever looks for words."""
    return escape_all(text, quote=False)


# Who is on


def coverage_words(shifts: ShiftsController) -> Words:
    """The words of the coverage picture."""
    now, before, limit = shifts.coverage, shifts.coverage_before, shifts.limit
    complete = shifts.agents_complete
    nobody = (
        translate("ShiftWords", "Nobody on")
        if complete
        else translate("ShiftWords", "Nobody known on")
    )
    judged = now.judge(limit)
    hours = tuple(_hour_words(hour, now, before, judged[hour], nobody) for hour in EACH_HOUR)
    return Words(nobody, translate("ShiftWords", "Thin"), hours, _summary(now, limit, nobody))


def _hour_words(
    hour: int, now: Coverage, before: Coverage, judgement: Judgement, nobody: str
) -> str:
    count, old = now.counts[hour], before.counts[hour]
    said = (
        local(say("{count:,} agents on", one="{count:,} agent on", count=count))
        if count
        else nobody
    )
    text = f"{hour:02}–{hour + 1:02}: {said}"
    if old != count:
        text += translate("ShiftWords", ", {count} before the change").format(count=f"{old:,}")
    return f"{text} · {translate('ShiftWords', 'thin')}" if judgement is Judgement.THIN else text


def _summary(now: Coverage, limit: int, nobody: str) -> str:
    spans = now.spans(limit)
    parts = []
    for judgement, word in (
        (Judgement.NOBODY, nobody),
        (Judgement.THIN, translate("ShiftWords", "Thin")),
    ):
        found = ", ".join(_from_to(span) for span in spans if span.judgement is judgement)
        if found:
            parts.append(f"{word}: {found}.")
    if now.peak:
        parts.append(
            translate("ShiftWords", "Most: {count} at {hour}.").format(
                count=f"{now.peak:,}", hour=f"{now.counts.index(now.peak):02}"
            )
        )
    return " ".join(parts)


def _from_to(span: Span) -> str:
    return translate("ShiftWords", "{start} to {end}").format(
        start=f"{span.start:02}", end=f"{span.end:02}"
    )


# What the missed calls tell


def replay_words(shifts: ShiftsController) -> tuple[str, str]:
    """The replay as plain text and as rich text with the figures in bold."""
    now, before = shifts.replay, shifts.replay_before
    if now is None or before is None:
        plain = _no_replay(shifts)
        return plain, _escape(plain)
    if not now.total:
        plain = translate("ShiftWords", "No missed calls in the last 7 days.")
        if not shifts.calls_complete:
            plain = translate(
                "ShiftWords", "No missed calls of last week are known; not all were read."
            )
        return plain, _escape(plain)
    plain, rich = _sentence(now, complete=shifts.calls_complete, sure=shifts.agents_complete)
    if shifts.edited:
        old = translate("ShiftWords", "Before the change: {count}.").format(
            count=f"{before.covered:,}"
        )
        plain, rich = f"{plain} {old}", f"{rich} {_quiet(old)}"
    if shifts.calls_error:
        failed = translate("ShiftWords", "They could not be read again.")
        plain, rich = f"{plain} {failed}", f"{rich} {_quiet(failed)}"
    return plain, rich


def _no_replay(shifts: ShiftsController) -> str:
    if shifts.calls_forbidden:
        return translate("ShiftWords", "No replay of missed calls: {why}").format(
            why=shifts.calls_forbidden
        )
    if shifts.reading_calls:
        return translate(
            "ShiftWords", "Reading last week's missed calls, to hold them against these hours"
        )
    if shifts.calls_error:
        return translate("ShiftWords", "Last week's missed calls were not read. {why}").format(
            why=shifts.calls_error.title
        )
    return translate("ShiftWords", "Last week's missed calls were not read.")


def _sentence(now: Replay, *, complete: bool, sure: bool) -> tuple[str, str]:
    if now == Replay(1, 1) and complete:
        return _both(
            translate("ShiftWords", "With these hours, {figures} would have had someone on."),
            _one(),
        )
    if now == Replay(0, 1) and complete and sure:
        return _both(
            translate("ShiftWords", "With these hours, {figures} would have had nobody on."), _one()
        )
    covered = (
        f"{now.covered:,}"
        if sure
        else translate("ShiftWords", "at least {count}").format(count=now.covered)
    )
    if complete:
        figures = translate("ShiftWords", "{covered} of last week's {total} missed calls")
    else:
        figures = translate("ShiftWords", "{covered} of at least {total} missed calls of last week")
    figures = figures.format(covered=covered, total=f"{now.total:,}")
    return _both(
        translate("ShiftWords", "With these hours, {figures} would have had someone on."), figures
    )


def _one() -> str:
    return translate("ShiftWords", "last week's one missed call")


def _both(sentence: str, figures: str) -> tuple[str, str]:
    rich = _escape(sentence).format(figures=f"<b>{_escape(figures)}</b>")
    return sentence.format(figures=figures), rich


def _quiet(text: str) -> str:
    return f'<span style="color: {theme.color("text2").name()}">{_escape(text)}</span>'


# What was changed


def edited_words(count: int) -> str:
    """``2 agents changed, not saved``."""
    agents = local(say("{count:,} agents", one="{count:,} agent", count=count))
    return translate("ShiftWords", "{agents} changed, not saved").format(agents=agents)


def save_words(count: int) -> str:
    """``Save 2 shifts``."""
    return translate("ShiftWords", "Save {shifts}").format(
        shifts=local(say("{count:,} shifts", one="{count:,} shift", count=count))
    )


def moved_words(rows: list[ShiftRow], changed: int) -> str:
    """What a key did, for people who listen."""
    if len(rows) == 1:
        row = rows[0]
        hours = spoken_hours(row.hours)
        if not changed:
            return translate(
                "ShiftWords", "{who} stays {hours}: a shift lasts an hour at least, within 1 to 24"
            ).format(who=identity(row.agent), hours=hours)
        told = translate("ShiftWords", "{who}, {hours}").format(
            who=identity(row.agent), hours=hours
        )
        if row.changed:
            old = spoken_hours(row.old)
            return translate("ShiftWords", "{told}, changed from {old}").format(told=told, old=old)
        return translate("ShiftWords", "{told}, as before").format(told=told)
    agents = local(say("{count:,} agents", one="{count:,} agent", count=len(rows)))
    return translate("ShiftWords", "{agents} selected, {count} moved").format(
        agents=agents, count=changed
    )
