"""Asks for the name of a template, and which of the entered values it is to keep."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.forms import FieldValue, FormSpec
from desktop.domain.templates import Template, same_name
from desktop.qtmodels.roles import Tone
from desktop.qtmodels.template_table import parts_of
from desktop.views.dialog import Dialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.labels import label

_LONGEST = 60  # characters


class TemplateNameDialog(Dialog):
    """A name; one that is taken is said before it is replaced, and replacing can be undone.

    Signals:
        named: the name (str).
    """

    named = Signal(object)

    def __init__(
        self,
        title: str,
        find: Callable[[str], Template | None],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            title: Of the dialog.
            find: The template of a name, or None.
            name: The present name.
            parent: The dialog that asks.
        """
        super().__init__(title, parent)
        self._find = find
        self._own = name
        self._line = LineEdit(self.tr("Template name"))
        self._line.setMaxLength(_LONGEST)
        self._line.setText(name)
        self._field = LabeledField(self.tr("Template name"), self._line)
        self.accept_button = Button(
            self.tr("Save"), "check", kind="primary", name=self.tr("Save template")
        )
        self.content.addWidget(self._field)
        self.set_buttons(self.accept_button, Button(self.tr("Cancel")))
        self._line.textChanged.connect(self._say_taken)
        self.accept_button.clicked.connect(self._enter)
        self._say_taken()
        self._line.setFocus()
        self._line.selectAll()

    def _say_taken(self) -> None:
        self._field.clear_error()
        name = self._line.text()
        taken = None if self._own and same_name(name, self._own) else self._find(name)
        hint, icon = self.tr("Such as “Night shift” or “Trainees”."), ""
        if taken:
            hint = self.tr("Replaces “{name}”. You can undo that.").format(name=taken.name)
            icon = "triangle-alert"
        self._field.set_hint(hint, icon, "warn")
        self._line.setAccessibleDescription(hint if taken else "")
        self.accept_button.setText(self.tr("Replace") if taken else self.tr("Save"))

    def _enter(self) -> None:
        name = self._line.text().strip()
        if not name:
            self._field.set_error(self.tr("Write a name."))
            self._line.setFocus()
        elif self._is_complete():
            self.named.emit(name)
            self.accept()

    def _is_complete(self) -> bool:
        return True


class SaveTemplateDialog(TemplateNameDialog):
    """A name, and a check box for each value that the template may keep."""

    def __init__(
        self,
        form: FormSpec,
        values: Mapping[str, FieldValue],
        find: Callable[[str], Template | None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            form: The form of agents.
            values: What is filled in.
            find: The template of a name, or None.
            parent: The dialog of the agent.
        """
        super().__init__(self.tr("Save as template"), find, parent=parent)
        self._values = values
        self._boxes: dict[CheckBox, tuple[str, ...]] = {}
        self._fault = label(
            self.tr("Tick what it is to fill in."), "hint", wrap=True, tone=Tone.BAD
        )
        self._fault.hide()
        self.content.addWidget(label(self.tr("Fills in"), "field"))
        for part, keys in parts_of(form, values):
            box = CheckBox(part)
            box.setChecked(True)
            box.toggled.connect(lambda _=False: self._fault.hide())
            self._boxes[box] = keys
            self.content.addWidget(box)
        self.content.addWidget(self._fault)

    @property
    def values(self) -> dict[str, FieldValue]:
        """The values that are ticked."""
        ticked = (keys for box, keys in self._boxes.items() if box.isChecked())
        return {key: self._values[key] for keys in ticked for key in keys}

    def _is_complete(self) -> bool:
        if self.values:
            return True
        self._fault.show()
        next(iter(self._boxes)).setFocus()
        return False
