"""What the selected agents are to be given, where a menu is not enough: shift hours and names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent
from desktop.domain.forms import FieldValue, FormSpec
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views.dialog import Dialog
from desktop.views.form_builder import FormFields
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.labels import label

_HOURS = ("shift_start", "shift_end")


class ShiftDialog(Dialog):
    """Start and end of the shift, with the day drawn below.

    Signals:
        entered: values by field key (dict).
    """

    entered = Signal(object)

    def __init__(
        self, form: FormSpec, agents: Sequence[Agent], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Set shift"), parent)
        hours = FormSpec(tuple(spec for spec in form.fields if spec.key in _HOURS))
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._fields = FormFields(hours, zone=zone)
        self._fields.set_values(_usual(agents))
        self.content.addWidget(label(_whose(agents), "quiet", wrap=True))
        self.content.addWidget(self._fields)
        accept = _accept(agents)
        self.set_buttons(accept, Button(self.tr("Cancel")))
        accept.clicked.connect(self._enter)
        self._fields.focus_first()

    def _enter(self) -> None:
        values = self._fields.values()
        faults = self._fields.form.faults(values, "")
        self._fields.show_faults(faults)
        if not faults:
            self.entered.emit(values)
            self.accept()


class PatternDialog(Dialog):
    """A pattern that names are made by; what comes of it is shown before anything is sent."""

    def __init__(
        self, agents: AgentsController, chosen: tuple[Agent, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Rename by pattern"), parent)
        self._agents = agents
        self._chosen = chosen
        self._line = LineEdit(self.tr("Name pattern"))
        self._line.setText("{name}")
        hint = self.tr("Places: {places}. {n} counts from 1.").format(
            places="{name} {first} {last} {extension} {n}", n="{n}"
        )
        self._field = LabeledField(self.tr("Name pattern"), self._line, hint)
        self.content.addWidget(label(_whose(chosen), "quiet", wrap=True))
        self.content.addWidget(self._field)
        accept = _accept(chosen)
        self.set_buttons(accept, Button(self.tr("Cancel")))
        self._line.textEdited.connect(self._field.clear_error)
        accept.clicked.connect(self._enter)
        self._line.setFocus()
        self._line.end(False)

    def _enter(self) -> None:
        pattern = self._line.text().strip()
        if not pattern:
            self._field.set_error(self.tr("Write how the names are to be."))
            return
        unknown = self._agents.preview_names(self._chosen, pattern)
        if unknown:
            words = self.tr("There is no {place} to put in.").format(place=unknown)
            self._field.set_error(words)
            return
        self.accept()


def _accept(agents: Sequence[Agent]) -> Button:
    """One agent is changed at once, of several the changes are shown first."""
    words = local(say("Show changes")) if len(agents) > 1 else local(say("Save"))
    return Button(words, "check", kind="primary")


def _whose(agents: Sequence[Agent]) -> str:
    if len(agents) == 1:
        return agents[0].name
    words = local(say("{count} agents. You see every change before it is sent."))
    return words.format(count=len(agents))


def _usual(agents: Sequence[Agent]) -> dict[str, FieldValue]:
    """The hours that most of them have."""
    hours = Counter((one.shift_start, one.shift_end) for one in agents if one.shift_start)
    if not hours:
        return {}
    start, end = hours.most_common(1)[0][0]
    return {"shift_start": start or 1, "shift_end": end or 24}
