"""What stands in the place of the rows of a change while there are none, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.controllers.import_agents import ImportController
from desktop.qtmodels.change_table import ChangeTable
from desktop.views.change_file import ChangeFiles
from desktop.views.change_words import Mode
from desktop.views.list_states import ListStates, WayOut
from desktop.views.widgets.table_view import TableView

_BARS = ((16, 28), (80, 70), (190, 60), (290, 120), (470, 90), (600, 160))


class ChangeStates(QObject):
    """Chooses the state to show; the first that holds counts."""

    def __init__(self, table: TableView, imports: ImportController, files: ChangeFiles) -> None:
        super().__init__(table)
        self._table = table
        self._imports = imports
        self._files = files
        self._states = ListStates(table, _BARS)

    def update_state(self, mode: Mode) -> None:
        """Show the state that holds now, or the rows."""
        states, model = self._states, self._table.model()
        if self._imports.checking:
            states.show_reading()
        elif mode is Mode.CHOOSE:
            states.show_state(
                "upload",
                self.tr("Bring a list from a file"),
                self.tr(
                    "Columns are found by their headings, in any order. Nothing is sent before "
                    "you have seen what would change. You can also drop the file here."
                ),
                WayOut(self.tr("Save a template"), "download", self._files.save_template),
                WayOut(self.tr("Choose file"), "upload", self._files.choose, "primary"),
            )
        elif not model.rowCount():
            nothing = isinstance(model, ChangeTable) and not model.count
            states.show_state(
                "equal" if nothing else "search-x",
                self.tr("No row to show here"),
                self.tr("Another list above may have rows."),
            )
        else:
            states.show_rows()
