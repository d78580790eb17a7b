"""The F1 sheet: all keys, from the table of actions, and changing those of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtmodels.roles import Tone
from desktop.views.actions import Spec, native
from desktop.views.dialog import Dialog
from desktop.views.shortcut_keys import ShortcutKeys, may_change
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.labels import ElidedLabel, key_hint, label

_NARROW, _WIDE = 420, 820  # px of the dialog: one column of groups, or two
_ROOM = 900  # px of the window, from which there is room for two


class _KeyRow(QWidget):
    """One action with its key, which can be changed."""

    def __init__(self, spec: Spec, keys: ShortcutKeys) -> None:
        super().__init__()
        self._spec, self._keys = spec, keys
        self._key = KeyButton(self.tr("Key of {action}").format(action=spec.text))
        self._reset = IconButton(
            "undo-2", self.tr("Reset key of {action}").format(action=spec.text), size="tiny"
        )
        self._fault = label("", "secondary", wrap=True, tone=Tone.BAD)
        self._fault.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(spec.text), 1)
        row.addWidget(self._reset)
        row.addWidget(self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(row)
        column.addWidget(self._fault)
        self._key.caught.connect(self._choose)
        self._reset.clicked.connect(lambda: self._tell(keys.reset(spec.key)))
        keys.changed.connect(self._show)
        self._show()

    def _choose(self, wanted: QKeySequence) -> None:
        self._tell(self._keys.choose(self._spec.key, wanted))

    def _show(self) -> None:
        self._key.show_keys(native(self._keys.key_of(self._spec.key)))
        self._reset.setVisible(self._keys.is_own(self._spec.key))
        self._tell("")

    def _tell(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if fault:
            announce(self._key, fault, urgent=True)


class ShortcutsDialog(Dialog):
    """Lists the keys by group; those of the window can be changed, and change at once."""

    def __init__(self, keys: ShortcutKeys, parent: QWidget | None = None) -> None:
        wide = parent is not None and parent.width() >= px(_ROOM)
        super().__init__(self.tr("Keyboard shortcuts"), parent, width=_WIDE if wide else _NARROW)
        self._keys = keys
        self._before: Mapping[str, str] = {}
        words = self.tr(
            "Press a key’s button, then the new keys. Backspace leaves it without one. "
            "Keys in grey stay as they are."
        )
        self.content.addWidget(label(words, "hint", wrap=True))
        self._add_groups(2 if wide else 1)
        self._reset = Button(self.tr("Reset all keys"), "undo-2")
        self._reset.clicked.connect(self._reset_all)
        keys.changed.connect(self._show)
        close = Button(self.tr("Close"))
        self.set_buttons(None, close, self._reset)
        self._show()
        close.setFocus()

    def _add_groups(self, count: int) -> None:
        columns = [QVBoxLayout() for _ in range(count)]
        lengths = [0 for _ in columns]
        for (
            heading,
            specs,
        ) in self._keys.sheet().items():  # each to the column that is shorter so far
            at = lengths.index(min(lengths))
            lengths[at] += len(specs) + 2
            self._add_group(columns[at], heading, specs)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(px(40))
        for column in columns:
            column.addStretch(1)
            side_by_side.addLayout(column, 1)
        self.content.addLayout(side_by_side)

    def _add_group(self, column: QVBoxLayout, heading: str, specs: list[Spec]) -> None:
        column.setSpacing(px(4))
        if column.count():
            column.addSpacing(px(8))
        column.addWidget(label(heading, "heading"))
        for spec in specs:
            column.addWidget(_KeyRow(spec, self._keys) if may_change(spec) else _fixed_row(spec))

    def _show(self) -> None:
        rows = (spec for specs in self._keys.sheet().values() for spec in specs)
        spoken = (f"{spec.text}: {native(self._keys.key_of(spec.key))}" for spec in rows)
        self.setAccessibleDescription("; ".join(spoken))
        if self._keys.any_own:
            self._before = {}
        words = self.tr("Undo the reset") if self._before else self.tr("Reset all keys")
        self._reset.setText(words)
        self._reset.setAccessibleName(words)
        can = self._keys.any_own or bool(self._before)
        self._reset.setEnabled(can)
        self._reset.setToolTip("" if can else self.tr("All keys are as they were at first."))

    def _reset_all(self) -> None:
        if self._before:
            self._keys.restore(self._before)
        else:
            self._before = self._keys.reset_all()
            self._show()


def _fixed_row(spec: Spec) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(ElidedLabel(spec.text), 1)
    across.addWidget(key_hint(native(spec.shortcut)))
    return row
