"""What the cells of the agent table are entered with: a line of text, or a choice from a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.domain import phone
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.edits import value_of
from desktop.domain.forms import Choice, FieldKind, FieldValue, FormSpec
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LineEdit

_KINDS = {
    *(FieldKind.TEXT, FieldKind.DIGITS, FieldKind.PHONE),
    *(FieldKind.CHOICE, FieldKind.CHECK),
}
_HOURS = {"shift_start", "shift_end"}
_ON, _OFF = "yes", "no"


class CellEntries(QObject):
    """Turns what an agent has into what is entered, and back; entries are texts."""

    def __init__(self, agents: AgentsController) -> None:
        super().__init__(agents)
        self._agents = agents

    def editable(self) -> set[str]:
        """Keys of the columns that can be edited with this sign-in."""
        profile = self._agents.profile
        if profile is None or self._agents.reason(Capability.EDIT_AGENT):
            return set()
        fields = _fields_of(profile.agent_form) - {"status"}
        may_status = not self._agents.reason(Capability.SET_AGENT_STATUS)
        return fields | ({"status"} if may_status and profile.statuses else set())

    def make(self, key: str, name: str, entry: str, parent: QWidget) -> LineEdit | ComboBox:
        """Make the editor of a column, filled in."""
        choices = self.choices(key)
        if not choices:
            line = LineEdit(name, parent=parent)
            line.setText(entry)
            return line
        box = ComboBox(name, parent)
        for choice in choices:
            box.add_choice(choice.label, choice.value, choice.icon)
        box.setCurrentIndex(box.findData(entry))
        return box

    def choices(self, key: str) -> Sequence[Choice]:
        """What is chosen from in a column; () where one types."""
        profile = self._agents.profile
        if profile is None:
            return ()
        if key == "status":
            return tuple(Choice(one.value, one.label, one.icon) for one in profile.statuses)
        spec = next((spec for spec in profile.agent_form.fields if spec.key == key), None)
        if spec and spec.kind is FieldKind.CHECK:
            return (
                Choice(_ON, self.tr("On"), "bell"),
                Choice(_OFF, self.tr("Off"), "bell-off"),
            )
        return spec.choices if spec else ()

    def text_of(self, agent: Agent, key: str) -> str:
        """What an agent has in a column, as it is entered."""
        if key == "shift":
            start, end = agent.shift_start, agent.shift_end
            return "" if start is None or end is None else f"{start:02}-{end:02}"
        value = value_of(agent, key)
        if isinstance(value, bool):
            return _ON if value else _OFF
        return phone.display(str(value), self._agents.country) if key == "phone" else str(value)

    def value_of(self, key: str, entry: str) -> FieldValue:
        """What is sent of an entry."""
        values = [choice.value for choice in self.choices(key)]
        return entry == _ON if values == [_ON, _OFF] else entry

    def shown(self, key: str, entry: str) -> str:
        """An entry as the cell shows it."""
        labels = {choice.value: choice.label for choice in self.choices(key)}
        return labels.get(entry, entry)


def entry_of(editor: QWidget) -> str:
    """What is entered in an editor now."""
    if isinstance(editor, ComboBox):
        return str(editor.currentData() or "")
    return editor.text().strip() if isinstance(editor, LineEdit) else ""


def _fields_of(form: FormSpec) -> set[str]:
    """Columns that the form has a field for that can be changed."""
    found = {spec.key for spec in form.fields if spec.kind in _KINDS and not spec.fixed_on_edit}
    return found | {"shift"} if {spec.key for spec in form.fields} >= _HOURS else found
