"""Which of the recent calls to write to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.history_call import HistoryCall
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views.change_file import save_dialog
from desktop.views.dialog import Dialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label

Write = Callable[[Path, Sequence[HistoryCall]], None]


class ExportCallsDialog(Dialog):
    """Asks what to export, then where to."""

    def __init__(
        self,
        shown: Sequence[HistoryCall],
        chosen: Sequence[HistoryCall],
        write: Write,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            shown: The calls of the list, in its order.
            chosen: The selected ones, offered by themselves; taken when there are several.
            write: Writes a file: where to, and which calls.
            parent: The window.
        """
        super().__init__(self.tr("Export recent calls"), parent)
        self._shown, self._chosen, self._write = tuple(shown), tuple(chosen), write
        self.which = ComboBox(self.tr("Calls to export"))
        shown_words = self.tr("Shown: {calls}").format(calls=_counted(self._shown))
        self.which.add_choice(shown_words, "shown")
        if self._chosen:
            few = self.tr("Selected: {calls}").format(calls=_counted(self._chosen))
            self.which.add_choice(few, "chosen")
            if len(self._chosen) > 1:
                self.which.choose("chosen")
        self.export = Button(self.tr("Export"), "download", kind="primary")
        note = self.tr("Numbers and times are written as text. Recordings do not go along.")
        self.content.addWidget(label(note, "quiet", wrap=True))
        self.content.addWidget(LabeledField(self.tr("Calls"), self.which))
        self.set_buttons(self.export, Button(self.tr("Cancel")))
        self.export.clicked.connect(self._ask_where)

    def _ask_where(self) -> None:
        wanted = self._chosen if self.which.currentData() == "chosen" else self._shown
        write = self._write
        save_dialog(self.parentWidget() or self, "calls.xlsx", lambda file: write(file, wanted))
        self.accept()


def _counted(calls: Sequence[HistoryCall]) -> str:
    return local(say("{count:,} calls", one="{count:,} call", count=len(calls)))
