"""What stands under the number: what will be dialled, or what keeps it from being a number.

One line when all is well; what is to be minded before the call gets a line of its own below.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.domain.dial_check import DialVerdict, Finding, Matter, Weight
from desktop.domain.dial_policy import NumberClass
from desktop.domain.number_faults import special_class, wrong_length
from desktop.domain.phone import NumberCheck, NumberFault
from desktop.qtmodels import dial_words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.labels import IconLabel, label, line_height, set_tone

_ICONS = {
    Matter.DO_NOT_CALL: "circle-slash",
    Matter.CLAIMED: "phone-call",
    Matter.CALLED: "phone-outgoing",
    Matter.QUIET_HOURS: "moon",
    Matter.PREMIUM: "triangle-alert",
    Matter.INTERNATIONAL: "triangle-alert",
    Matter.NOTE: "notebook-pen",
    Matter.LAST_CALL: "history",
    Matter.NOT_KNOWN: "unplug",
}
_TONES = {Weight.OK: None, Weight.WARN: Tone.WARN, Weight.BLOCKED: Tone.BAD}
_LONGEST_NOTE = 160  # characters; the tool tip has all of it


class NumberLine(QWidget):
    """Shows the judgement of the number in the field, and what to mind before it is called."""

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._first = _Line()
        self._first.words.setAccessibleName(self.tr("Number check"))
        self._below: list[_Line] = []
        self._told = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._column.addWidget(self._first)
        dialer.number_changed.connect(self.show_check)
        dialer.before.judged.connect(lambda _: self.show_check(dialer.check))
        self.show_check(dialer.check)

    @property
    def text(self) -> str:
        """What it says of the number itself."""
        return self._first.words.text()

    @property
    def is_needed(self) -> bool:
        """Whether the field has another number than the last call, which is over."""
        call, number = self._dialer.call, self._dialer.check.number
        return call is None or (call.blocks() is None and number != call.request.to)

    def show_check(self, check: NumberCheck) -> None:
        """Say what the number comes to, and what is known of it by now."""
        if check.number:
            verdict = self._dialer.before.verdict
            if verdict and verdict.number != check.number:
                verdict = None
            self._show_number(check, verdict)
        elif check.fault is NumberFault.EMPTY or check.fault is None:
            self.judge(self.tr("Type a number or a name, then press Enter."), "info", None)
        elif check.fault is NumberFault.LETTERS:
            self.judge(self.tr("Choose somebody from the list, or type a number."), "info", None)
        else:
            self.judge(self._fault_words(check.fault), "info", None)

    def judge(self, words: str, icon: str, tone: Tone | None) -> None:
        """Say something about the number, and nothing else."""
        self._show_below(())
        self._say(local(words), icon, tone)

    def _show_number(self, check: NumberCheck, verdict: DialVerdict | None) -> None:
        number = check.number
        if number is None:
            return
        findings = verdict.findings if verdict else ()
        quiet = any(one.matter is Matter.QUIET_HOURS for one in findings)
        parts = (
            number.display,
            self._dialer.name_of(number.e164),
            local(dial_words.place(check)),
            local(dial_words.there(verdict.times)) if verdict and not quiet else "",
        )
        below = tuple(
            (one, _capital(local(self._dialer.before.sentence(one, verdict))))
            for one in findings
            if verdict
        )
        blocked = verdict is not None and verdict.weight is Weight.BLOCKED
        self._show_below(below)
        self._say(
            " · ".join(part for part in parts if part),
            "circle-slash" if blocked else "circle-check",
            Tone.BAD if blocked else Tone.OK,
            [words for _, words in below],
        )
        self._first.tint(None)
        self._tell([words for one, words in below if one.weight > Weight.OK], urgent=blocked)

    def _fault_words(self, fault: NumberFault) -> str:
        """The fault, as exactly as the numbering plan allows."""
        text, country = self._dialer.text, self._dialer.country
        special = special_class(text, country)
        if special is NumberClass.EMERGENCY:
            return self.tr(
                "This is an emergency number. It cannot be called from here: use your phone."
            )
        if special is NumberClass.SHORT:
            return self.tr("Short numbers cannot be called from here: use your phone.")
        wrong = wrong_length(text, country, fault)
        return dial_words.wrong_length(wrong) if wrong else fault.value

    def _say(
        self, words: str, icon: str, tone: Tone | None, below: list[str] | None = None
    ) -> None:
        self._first.show_words(words, icon, tone)
        # Its name says what it is about; the lines below belong to it for whoever only listens.
        self._first.words.setAccessibleDescription(". ".join([words, *(below or [])]))

    def _show_below(self, findings: tuple[tuple[Finding, str], ...]) -> None:
        while len(self._below) < len(findings):
            self._below.append(_Line())
            self._column.addWidget(self._below[-1])
        for at, line in enumerate(self._below):
            line.setVisible(at < len(findings))
        for line, (finding, words) in zip(self._below, findings, strict=False):
            short = words if len(words) <= _LONGEST_NOTE else f"{words[:_LONGEST_NOTE].rstrip()}…"
            line.show_words(short, _ICONS[finding.matter], _TONES[finding.weight])
            line.words.setToolTip(words if short != words else "")
            line.words.setAccessibleDescription(words)
        if not findings:
            self._told = ""

    def _tell(self, warnings: list[str], *, urgent: bool) -> None:
        """Have warnings read out once, and not every time a minute has gone by."""
        told = " ".join(word for word in ". ".join(warnings).split() if not _has_digit(word))
        if told and told != self._told:
            announce(self._first.words, ". ".join(warnings), urgent=urgent)
        self._told = told


class _Line(QWidget):
    """A sign and words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconLabel("info", "muted", 14)
        self.words = label("", "secondary", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_words(self, words: str, icon: str, tone: Tone | None) -> None:
        """Show something else; what is wrong or to be minded is coloured."""
        self.words.setText(words)
        self._sign.setFixedHeight(max(px(17), line_height(self.words)))  # beside the first line
        self.tint(tone if tone in {Tone.BAD, Tone.WARN} else None)
        self._sign.set_icon(icon, str(tone or "muted"))

    def tint(self, tone: Tone | None) -> None:
        """Colour the words."""
        set_tone(self.words, tone)


def _has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _capital(sentence: str) -> str:
    """A line of its own begins with a capital, although its words stand within others elsewhere."""
    return sentence[:1].upper() + sentence[1:]
