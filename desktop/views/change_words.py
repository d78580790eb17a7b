"""What the page of a change says: the strip above the rows, and the words at its foot."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.controllers.run_show import progress_words
from desktop.controllers.runs import RunsController
from desktop.domain.dry_run import DryRun, Verdict
from desktop.domain.runs import StepState
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.services.run_execution import RunProgress
from desktop.views.widgets.message_bar import Message

translate = QCoreApplication.translate


class Mode(Enum):
    """Where the page is in the life of a change."""

    CHOOSE = auto()
    CHECK = auto()
    CUT_OFF = auto()
    LOOKING = auto()
    RUNNING = auto()
    ENDED = auto()


def strip_of(mode: Mode, provider: str, runs: RunsController, *, from_file: bool) -> Message | None:
    """The message that stands above the rows, or None."""
    dry_run, cut_off = runs.dry_run, runs.cut_off
    if mode is Mode.CHECK and dry_run is not None:
        text = translate("ChangePage", "Nothing has been sent to {provider} yet.")
        parts = [text.format(provider=provider)]
        if from_file:
            parts.append(translate("ChangePage", "Blank cells leave a field as it is."))
            parts.append(translate("ChangePage", "Agents missing from the file stay untouched."))
        parts += dry_run.notes
        title = translate("ChangePage", "This is a dry run")
        return Message("dry run", title, " ".join(parts), Tone.INFO)
    if mode is Mode.CUT_OFF and cut_off is not None:
        title = translate("ChangePage", "This run was cut off: {done} of {total} done").format(
            done=cut_off.done, total=cut_off.total
        )
        text = translate(
            "ChangePage",
            "{uncertain} uncertain. Nothing is sent before {provider} was asked what became of it.",
        )
        text = text.format(uncertain=cut_off.uncertain or "None", provider=provider)
        return Message("cut off", title, text, Tone.WARN)
    if mode is Mode.LOOKING:
        title = translate("ChangePage", "Looking what became of the uncertain rows")
        text = translate(
            "ChangePage",
            "New agents take up to a minute: {provider} may still act on what was sent. "
            "Nothing is sent meanwhile.",
        )
        return Message("looking", title, text.format(provider=provider), Tone.INFO)
    if dry_run is not None and dry_run.notes:
        title = translate("ChangePage", "Not everything can be taken back")
        return Message("notes", title, " ".join(map(local, dry_run.notes)), Tone.WARN)
    return None


def apply_words(dry_run: DryRun) -> tuple[str, str, str, str]:
    """What applying would do, a hint, and the words of its button, in full and in short."""
    counts, sent = dry_run.counts, len(dry_run.edits)
    rows = local(say("{count:,} rows", one="{count:,} row", count=sent))
    if not sent:
        return (
            translate("ChangePage", "Nothing to send"),
            translate("ChangePage", "All rows are the same as the agents, or wrong."),
            translate("ChangePage", "Apply"),
            translate("ChangePage", "Apply"),
        )
    done = [
        local(words)
        for verdict, words in (
            (
                Verdict.CREATE,
                say(
                    "{count:,} agents to add",
                    one="{count:,} agent to add",
                    count=counts[Verdict.CREATE],
                ),
            ),
            (
                Verdict.CHANGE,
                say(
                    "{count:,} agents to change",
                    one="{count:,} agent to change",
                    count=counts[Verdict.CHANGE],
                ),
            ),
            (
                Verdict.DELETE,
                say(
                    "{count:,} agents to delete",
                    one="{count:,} agent to delete",
                    count=counts[Verdict.DELETE],
                ),
            ),
        )
        if counts[verdict]
    ]
    hint = translate(
        "ChangePage",
        "Each agent is read again just before it is changed. The whole run can be undone.",
    )
    button = short = translate("ChangePage", "Apply {rows}").format(rows=rows)
    if counts[Verdict.ERROR]:
        button = translate("ChangePage", "Skip {errors}, apply {rows}").format(
            errors=local(
                say("{count:,} errors", one="{count:,} error", count=counts[Verdict.ERROR])
            ),
            rows=rows,
        )
    return ", ".join(done), hint, button, short


def end_words(progress: RunProgress, *, over: bool) -> tuple[str, str]:
    """How far a run is, and what came of its rows."""
    counts = progress.counts
    told = [
        local(words)
        for state, words in (
            (StepState.CONFIRMED, say("{count:,} done", count=counts[StepState.CONFIRMED])),
            (StepState.REFUSED, say("{count:,} refused", count=counts[StepState.REFUSED])),
            (StepState.CONFLICT, say("{count:,} held", count=counts[StepState.CONFLICT])),
            (StepState.UNKNOWN, say("{count:,} uncertain", count=counts[StepState.UNKNOWN])),
            (StepState.SKIPPED, say("{count:,} left out", count=counts[StepState.SKIPPED])),
        )
        if counts[state]
    ]
    if over:
        hint = ""
        if counts[StepState.CONFLICT]:
            hint = translate(
                "ChangePage",
                "Held rows were changed by somebody since the check; nothing was sent for them.",
            )
        if counts[StepState.UNKNOWN]:
            hint = translate(
                "ChangePage", "Uncertain rows are looked up before anything is sent again."
            )
        return ", ".join(told) or translate("ChangePage", "Nothing was sent"), hint
    if progress.resting:
        rest = translate("ChangePage", "The provider asked us to wait {seconds} s.")
        return progress_words(progress), rest.format(seconds=round(progress.resting))
    return progress_words(progress), ", ".join(told)
