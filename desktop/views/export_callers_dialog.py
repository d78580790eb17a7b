"""Which callers of the worklist to write to a file, and whether their figures go along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.wording import say
from desktop.domain.worklist import Caller
from desktop.qtmodels.local import local
from desktop.views.change_file import save_dialog
from desktop.views.dialog import Dialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox, ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label

Write = Callable[[Path, tuple[Caller, ...], bool], None]


class ExportCallersDialog(Dialog):
    """Asks what to export, then where to."""

    def __init__(
        self,
        shown: Sequence[Caller],
        chosen: Sequence[Caller],
        write: Write,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            shown: The callers of the list, in its order.
            chosen: The selected ones, offered by themselves; taken when there are several.
            write: Writes a file: where to, which callers, and whether figures go along.
            parent: The window.
        """
        super().__init__(self.tr("Export missed calls"), parent)
        self._shown, self._chosen, self._write = tuple(shown), tuple(chosen), write
        self.which = ComboBox(self.tr("Callers to export"))
        self.which.add_choice(
            self.tr("Shown: {callers}").format(callers=self._counted(self._shown)), "shown"
        )
        if self._chosen:
            few = self._counted(self._chosen)
            self.which.add_choice(self.tr("Selected: {callers}").format(callers=few), "chosen")
            if len(self._chosen) > 1:
                self.which.choose("chosen")
        self.figures = CheckBox(self.tr("Include figures"))
        self.figures.setChecked(True)
        self.export = Button(self.tr("Export"), "download", kind="primary")
        cancel = Button(self.tr("Cancel"))
        note = self.tr(
            "Numbers and times are written as text. The figures are further sheets of a workbook; "
            "beside a CSV they are a file of their own."
        )
        self.content.addWidget(label(note, "quiet", wrap=True))
        self.content.addWidget(LabeledField(self.tr("Callers"), self.which))
        self.content.addWidget(self.figures)
        self.set_buttons(self.export, cancel)
        self.export.clicked.connect(self._ask_where)
        cancel.clicked.connect(self.reject)

    def _ask_where(self) -> None:
        wanted = self._chosen if self.which.currentData() == "chosen" else self._shown
        figures, write = self.figures.isChecked(), self._write
        save_dialog(
            self.parentWidget() or self,
            "missed-calls.xlsx",
            lambda file: write(file, wanted, figures),
        )
        self.accept()

    def _counted(self, callers: Sequence[Caller]) -> str:
        return local(say("{count:,} callers", one="{count:,} caller", count=len(callers)))
