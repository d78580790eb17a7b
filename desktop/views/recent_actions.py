"""What can be done with the chosen recent call: buttons, one menu, and the dialogs behind them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.controllers.call_history import CallHistoryController
from desktop.controllers.dialer import DialerController
from desktop.controllers.recordings import RecordingsController
from desktop.domain.history_call import HistoryCall
from desktop.qtmodels.local import local
from desktop.qtmodels.recent_call_table import shown_number
from desktop.views import icons
from desktop.views.call_note_dialog import CallNoteDialog
from desktop.views.export_calls_dialog import ExportCallsDialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.short_button import ShortButton
from desktop.views.widgets.table_view import TableView

EditContact = Callable[[str, str], None]


class RecentActions(QWidget):
    """Play, Call again, Export and the rest under More.

    Signals:
        call_again: ``HistoryCall``.
    """

    call_again = Signal(object)

    def __init__(
        self,
        table: TableView,
        dialer: DialerController,
        calls: CallHistoryController,
        recordings: RecordingsController,
        edit_contact: EditContact | None,
    ) -> None:
        """Make the buttons.

        Args:
            table: Where calls are chosen.
            dialer: Calls them again, and keeps notes.
            calls: What is listed.
            recordings: Plays and saves.
            edit_contact: Opens the form for a number and a name; None where there is none.
        """
        super().__init__()
        self._table, self._dialer, self._calls = table, dialer, calls
        self._recordings, self._edit_contact = recordings, edit_contact
        self._play = ShortButton(
            self.tr("Play"), "play", kind="quiet", name=self.tr("Play recording")
        )
        self._again = ShortButton(self.tr("Call again"), "phone", kind="quiet")
        self._export = IconButton("download", self.tr("Export recent calls"))
        self._more = IconButton("ellipsis", self.tr("More for this call"))
        self._menu = QMenu(self._more)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(lambda: self._fill(self._menu))
        self._more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        for button in (self._play, self._again, self._export, self._more):
            row.addWidget(button)
        self._play.clicked.connect(self.play)
        self._again.clicked.connect(self.call)
        self._export.clicked.connect(self._ask_export)

    @property
    def chosen(self) -> HistoryCall | None:
        """The chosen call, if it is one."""
        rows = self._table.chosen_rows()
        return rows[0] if len(rows) == 1 else None

    def set_short(self, short: bool) -> None:
        """Leave the words of the buttons out."""
        self._play.set_short(short)
        self._again.set_short(short)

    def update_state(self) -> None:
        """Say what can be done now, and why the rest cannot."""
        call = self.chosen
        choose = self.tr("Choose a call first")
        self._again.allow(self._call_reason(call) if call else choose)
        self._play.allow(local(self._recordings.reason(call)) if call else choose)
        self._more.setEnabled(bool(self._table.chosen_ids()))
        self._export.setEnabled(self._calls.table.rowCount() > 0)

    def call(self) -> None:
        """Call the chosen number again."""
        call = self.chosen
        if call and not self._call_reason(call):
            self.call_again.emit(call)

    def call_row(self, call_id: str) -> None:
        """Call the number of a row again."""
        call = self._calls.table.row(call_id)
        if call and not self._call_reason(call):
            self.call_again.emit(call)

    def play(self) -> None:
        """Play the recording of the chosen call."""
        if call := self.chosen:
            self._recordings.play(call)

    def menu(self) -> QMenu | None:
        """The menu of the chosen calls, for their place in the table."""
        if not self._table.chosen_ids():
            return None
        menu = QMenu(self._table)
        menu.setToolTipsVisible(True)
        self._fill(menu, whole=True)
        return menu

    def _call_reason(self, call: HistoryCall) -> str:
        if not call.number:
            return self.tr("The caller withheld the number")
        obstacle = self._dialer.obstacle()
        return local(obstacle.text) if obstacle else ""

    def _fill(self, menu: QMenu, *, whole: bool = False) -> None:
        menu.clear()
        call = self.chosen
        if call is None:
            _add(menu, self.tr("Copy numbers"), "copy", self._copy_numbers)
            return
        if whole:
            again = _add(menu, self.tr("Call again"), "phone", self.call)
            _allow(again, self._call_reason(call))
            play = _add(menu, self.tr("Play recording"), "play", self.play)
            _allow(play, local(self._recordings.reason(call)))
        save = _add(
            menu, self.tr("Save recording…"), "download", lambda: self._recordings.fetch(call)
        )
        _allow(save, local(self._recordings.reason(call)))
        menu.addSeparator()
        note = _add(menu, self.tr("Edit note…"), "notebook-pen", lambda: self._ask_note(call))
        reason = self.tr("Notes are kept with calls from this desk.")
        _allow(note, "" if call.placed else reason)
        if call.number:
            self._add_number(menu, call)

    def _add_number(self, menu: QMenu, call: HistoryCall) -> None:
        if edit := self._edit_contact:
            words = self.tr("Edit contact…") if call.name else self.tr("Add contact…")
            _add(menu, words, "user-plus", lambda: edit(call.number, call.name))
        fill = self.tr("Put into the number field")
        _add(menu, fill, "text-cursor-input", lambda: self._dialer.fill(call.number))
        menu.addSeparator()
        shown = shown_number(call, self._calls.country)
        _add(menu, self.tr("Copy {0}").format(shown), "copy", lambda: _copy(shown))
        if shown != call.number:
            _add(menu, self.tr("Copy {0}").format(call.number), "copy", lambda: _copy(call.number))

    def _copy_numbers(self) -> None:
        rows: list[HistoryCall] = self._table.chosen_rows()
        _copy("\n".join(dict.fromkeys(call.number for call in rows if call.number)))

    def _ask_note(self, call: HistoryCall) -> None:
        dialog = CallNoteDialog(call, self.window())
        dialog.noted.connect(lambda note: self._dialer.steps.save_note(call.id, note))
        dialog.open()

    def _ask_export(self) -> None:
        table = self._calls.table
        dialog = ExportCallsDialog(
            table.shown, self._table.chosen_rows(), self._calls.export, self.window()
        )
        dialog.open()


def _add(menu: QMenu, words: str, icon: str, act: Callable[[], object]) -> QAction:
    entry = menu.addAction(icons.icon(icon), words.replace("&", "&&"))
    entry.triggered.connect(lambda _=False: act())
    return entry


def _allow(entry: QAction, reason: str) -> None:
    entry.setEnabled(not reason)
    entry.setToolTip(reason)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
