"""Fields from a provider's form: what is asked is data, and nothing here knows a provider."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.domain import phone
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec
from desktop.domain.secret import Secret
from desktop.qtmodels.local import local
from desktop.views.hours_bar import HoursBar
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.choices import CheckBox, ComboBox, SpinBox
from desktop.views.widgets.fields import LabeledField, LineEdit, SecretField


class FormFields(QWidget):
    """The fields of one form.

    Signals:
        changed: a value changed.
    """

    changed = Signal()

    def __init__(
        self, form: FormSpec, country: str = "", zone: str = "", fixed: Collection[str] = ()
    ) -> None:
        """Build the fields.

        Args:
            form: What is asked.
            country: Default country of phone numbers.
            zone: Name of the time zone that hours are in; shown beside the last hour.
            fixed: Keys of fields that are shown but cannot be changed.
        """
        super().__init__()
        self.form = form
        self._country = country
        self._fixed = frozenset(fixed)
        self._controls: dict[str, QWidget] = {}
        self._frames: dict[str, LabeledField] = {}
        self._zone = zone
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._lay_out(grid)
        self.set_values({})

    def control(self, key: str) -> QWidget:
        """The control of a field."""
        return self._controls[key]

    def frame(self, key: str) -> LabeledField | None:
        """Label, hint and fault around a field; check boxes have none."""
        return self._frames.get(key)

    def values(self) -> dict[str, FieldValue]:
        """What is filled in, by key; secrets are wrapped."""
        return {spec.key: self._read(spec) for spec in self.form.fields}

    def set_values(self, values: Mapping[str, FieldValue]) -> None:
        """Fill in values; absent ones become the default of their field."""
        for spec in self.form.fields:
            self._write(self._controls[spec.key], values.get(spec.key, spec.default))
        self.clear_faults()

    def is_empty(self) -> bool:
        """Whether nothing has been typed."""
        controls = self._controls.values()
        return not any(control.text() for control in controls if isinstance(control, LineEdit))

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Mark faulty fields, clear the others, and put the focus into the first faulty one."""
        self.clear_faults()
        for spec in self.form.fields:
            frame = self._frames.get(spec.key)
            if frame and spec.key in faults:
                frame.show()  # also one that was given: somebody has to see what is wrong
                frame.set_error(faults[spec.key])
        first = next((spec.key for spec in self.form.fields if spec.key in faults), None)
        if first:
            self._controls[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self, values: Mapping[str, FieldValue], fixed: Collection[str] = ()) -> None:
        """Fill in fields that are known and need not be seen; all others are shown.

        Args:
            values: By key of the field.
            fixed: Those that cannot be changed, not even when a fault brings them to light.
        """
        self._fixed = frozenset(fixed)
        for key, frame in self._frames.items():
            if key in values:
                self._write(self._controls[key], values[key])
            frame.setVisible(key not in values)
        self.set_busy(False)

    def clear_faults(self) -> None:
        """Take all marks away."""
        for key, frame in self._frames.items():
            frame.clear_error()
            self._show_number(key)

    def tab_chain(self) -> list[QWidget]:
        """Everything that takes the focus, in reading order."""
        chain: list[QWidget] = []
        for key, control in self._controls.items():
            chain.append(control)
            chain += self._frames[key].findChildren(QPushButton) if key in self._frames else []
        return chain

    def focus_first(self) -> None:
        """Put the focus into the first field that is left to fill in, else into the first."""
        left = [spec for spec in self.form.fields if spec.key not in self._fixed]
        empty = [spec for spec in left if spec.required and not self._read(spec)]
        target = self._controls[(empty or left)[0].key] if left else None
        if target:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(target, LineEdit):
                target.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Keep the values as they are while they are sent.

        The focus stays in the form: on its way to Cancel, an Enter that is held down would press
        it.
        """
        lines = [c for c in self._controls.values() if isinstance(c, LineEdit)]
        if busy and lines and self.window().focusWidget() not in lines:
            lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
        for key, control in self._controls.items():
            if isinstance(control, LineEdit):
                control.setReadOnly(busy or key in self._fixed)
                restyle(control)
            else:
                control.setEnabled(not busy and key not in self._fixed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A box that is scrolled over by chance must not change what will be sent.
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, ComboBox | SpinBox)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, grid: QGridLayout) -> None:
        row, half_taken = -1, False
        hours: list[SpinBox] = []
        for spec in self.form.fields:
            control = self._make(spec)
            widget = self._frame(spec, control, last_hour=bool(hours))
            if spec.half and half_taken:
                grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignTop)
                half_taken = False
            else:
                row += 1
                grid.addWidget(widget, row, 0, 1, 1 if spec.half else 2, Qt.AlignmentFlag.AlignTop)
                half_taken = spec.half
            if isinstance(control, SpinBox):
                hours.append(control)
                if len(hours) == 2:
                    row += 1
                    grid.addWidget(HoursBar(*hours), row, 0, 1, 2)

    def _make(self, spec: FieldSpec) -> QWidget:
        control: QWidget
        match spec.kind:
            case FieldKind.SECRET:
                control = SecretField(spec.label)
            case FieldKind.CHOICE:
                control = ComboBox(spec.label)
                for choice in spec.choices:
                    control.add_choice(choice.label, choice.value, choice.icon)
            case FieldKind.HOUR:
                control = SpinBox(spec.label, 1, 24)
            case FieldKind.CHECK:
                control = CheckBox(spec.label)
            case _:
                control = LineEdit(spec.label)
        if isinstance(control, LineEdit):
            control.setReadOnly(spec.key in self._fixed)
        else:
            control.setEnabled(spec.key not in self._fixed)
        control.installEventFilter(self)
        self._controls[spec.key] = control
        self._connect(spec.key, control)
        return control

    def _frame(self, spec: FieldSpec, control: QWidget, *, last_hour: bool) -> QWidget:
        if isinstance(control, CheckBox):
            return control
        note = self._zone if spec.kind is FieldKind.HOUR and last_hour else ""
        frame = LabeledField(spec.label, control, self._hint_of(spec), note)
        self._frames[spec.key] = frame
        return frame

    def _hint_of(self, spec: FieldSpec) -> str:
        if spec.key in self._fixed:
            return self.tr("Cannot be changed.")
        if spec.kind is FieldKind.PHONE and not spec.hint and self._country:
            country = local(phone.country_name(self._country))
            return self.tr("Without + it is a number in {country}.").format(country=country)
        return spec.hint

    def _connect(self, key: str, control: QWidget) -> None:
        def edited() -> None:
            frame = self._frames.get(key)
            if frame:
                frame.clear_error()
                self._show_number(key)
            self.changed.emit()

        match control:
            case LineEdit():
                control.textChanged.connect(edited)
            case ComboBox():
                control.currentIndexChanged.connect(edited)
            case SpinBox():
                control.valueChanged.connect(edited)
            case CheckBox():
                control.toggled.connect(edited)

    def _show_number(self, key: str) -> None:
        """Say under a phone field what will be sent, as soon as it is a number."""
        spec, control = self.form.field(key), self._controls[key]
        if spec.kind is not FieldKind.PHONE or not isinstance(control, LineEdit):
            return
        text = control.text().strip()
        number = phone.parse(text, self._country) if text else None
        frame = self._frames[key]
        if number:
            words = self.tr("will be sent as {number}").format(number=number.display)
            frame.set_hint(words, "check", "ok")
        else:
            frame.set_hint(self._hint_of(spec))

    def _read(self, spec: FieldSpec) -> FieldValue:
        control = self._controls[spec.key]
        match control:
            case SecretField():
                return Secret(control.text())
            case LineEdit():
                return control.text().strip()
            case ComboBox():
                return str(control.currentData() or "")
            case SpinBox():
                return control.value()
            case CheckBox():
                return control.isChecked()
        raise TypeError(f"no value in {control!r}")

    def _write(self, control: QWidget, value: FieldValue) -> None:
        match control:
            case LineEdit():
                control.setText(value.reveal() if isinstance(value, Secret) else str(value))
            case ComboBox():
                control.choose(value)
            case SpinBox():
                control.setValue(int(value) if isinstance(value, int | str) and value else 1)
            case CheckBox():
                control.setChecked(bool(value))
