"""Editing agents cell by cell: what each cell is entered with, and what becomes of the entry."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent
from desktop.domain.errors import CalldeckError
from desktop.qtmodels.editable_table import REFUSED, SENDING, Mark
from desktop.qtmodels.roles import Role
from desktop.views.cell_entries import CellEntries, entry_of
from desktop.views.delegates.editing import AnyIndex
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.announce import announce
from desktop.views.widgets.cell_note import CellNote
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.table_view import TableView


@dataclass
class _Open:
    """The editor that is open.

    Attributes:
        cell: id of the agent and key of the column.
        editor: the widget.
        began_with: what it showed at first.
        as_it_is: what the agent has there.
    """

    cell: tuple[str, str]
    editor: QWidget
    began_with: str
    as_it_is: str


class AgentCells(QObject):
    """The editors of the agent table.

    Signals:
        hinted: words (str) for the status bar while a cell is edited or was refused; "" for none.
        lost: ``CalldeckError``: the agent went away while a cell of it was edited.
        editing: whether an editor is open.
    """

    hinted = Signal(object)
    lost = Signal(object)
    editing = Signal(object)

    def __init__(self, table: TableView, agents: AgentsController) -> None:
        super().__init__(table)
        self._table = table
        self._agents = agents
        self._open: _Open | None = None
        self._entries: dict[tuple[str, str], str] = {}
        self._hinted = ""
        self._unsent: tuple[tuple[str, str], str] | None = None
        self._entering = CellEntries(agents)
        self._note = CellNote(table)
        table.set_editors(self)
        table.horizontalHeader().sectionPressed.connect(self.finish)
        model = agents.table
        model.gone.connect(self._tell_gone)
        model.modelAboutToBeReset.connect(self._give_up)
        model.modelReset.connect(self._go_on)
        table.selectionModel().currentChanged.connect(self._show_note)
        agents.cell_changed.connect(self._follow)
        agents.changed.connect(self._allow)
        agents.reset.connect(self._forget)
        self._allow()

    def finish(self) -> None:
        """Take what is entered and close the editor, as if the person had gone on."""
        if self._open is not None:
            editor = self._open.editor
            self.keep(editor)
            self._close(editor)

    def is_sending(self, place: QModelIndex) -> bool:
        """Whether the entry of this cell is on its way."""
        return place.isValid() and place.data(Role.MARK) == SENDING

    # What the delegates ask

    @property
    def has_entries(self) -> bool:
        return bool(self._entries)

    def open(self, index: AnyIndex, parent: QWidget) -> QWidget | None:
        row, key = index.data(Role.ROW), self._agents.table.columns[index.column()].key
        if row is None:
            return None
        agent: Agent = row.agent
        cell, now = (agent.id, key), self._entering.text_of(agent, key)
        shown = self._entries.get(cell, now)
        title = self._agents.table.columns[index.column()].title
        name = self.tr("{column} of {agent}").format(column=title, agent=agent.name)
        editor = self._entering.make(key, name, shown, parent)
        if isinstance(editor, ComboBox):
            editor.activated.connect(lambda _: self._choose())
        else:
            editor.textEdited.connect(lambda _: self._complain(""))
        self._open = _Open(cell, editor, shown, now)
        self._agents.table.hold()
        mark = self._agents.table.mark_of(*cell)
        self._complain(mark.words if mark else "")
        self._hint(self.tr("Enter saves the cell   Esc leaves it as it was"))
        self.editing.emit(True)
        return editor

    def accept(self, editor: QWidget) -> bool:
        fault = self._take(editor)
        self._complain(fault)
        return not fault

    def keep(self, editor: QWidget) -> None:
        fault = self._take(editor)
        if fault and self._open:
            self._refuse(self._open.cell, entry_of(editor), fault)

    def leave(self) -> None:
        if self._open:
            self._entries.pop(self._open.cell, None)
            self._agents.table.mark(*self._open.cell, None)

    def closed(self) -> None:
        if self._open is None:
            return
        self._open = None
        self._agents.table.release()
        self._hint("")
        self.editing.emit(False)
        self._show_note()

    # Entries

    def _take(self, editor: QWidget) -> str:
        """Send what is entered; returns what is wrong with it."""
        if self._open is None:
            return ""
        cell, entry = self._open.cell, entry_of(editor)
        table = self._agents.table
        if entry == self._open.as_it_is:
            self._entries.pop(cell, None)
            table.mark(*cell, None)
            return ""
        before = self._entries.get(cell)
        self._entries[cell] = entry
        fault = self._agents.edit_cell(*cell, self._entering.value_of(cell[1], entry))
        if fault:
            self._entries.pop(cell, None)
            if before is not None:
                self._entries[cell] = before
            return self.tr("Not saved: {why}").format(why=fault)
        return ""

    def _follow(self, agent_id: str) -> None:
        """A cell of this agent is being sent, was refused, or is well again."""
        for cell in [cell for cell in self._entries if cell[0] == agent_id]:
            state, words = self._agents.cell_state(*cell)
            entry = self._entries[cell]
            if state == SENDING:
                self._agents.table.mark(*cell, Mark(self._entering.shown(cell[1], entry)))
            elif state == REFUSED:
                self._refuse(cell, entry, words)
            else:
                del self._entries[cell]
                self._agents.table.mark(*cell, None)
        self._show_note()

    def _refuse(self, cell: tuple[str, str], entry: str, words: str) -> None:
        self._entries[cell] = entry
        before = self._agents.table.mark_of(*cell)
        mark = Mark(self._entering.shown(cell[1], entry), words)
        if mark != before:
            self._agents.table.mark(*cell, mark)
            announce(self._table, f"{self._agents.agent_name(cell[0])}: {words}", urgent=True)

    def _tell_gone(self, ids: frozenset[str]) -> None:
        """The agent was deleted elsewhere: the editor closes, and what was typed is told."""
        for cell in [cell for cell in self._entries if cell[0] in ids]:
            del self._entries[cell]
        if self._open is None or self._open.cell[0] not in ids:
            return
        place = self._table.currentIndex()
        name = str(place.data(Role.ROW).agent.name) if place.isValid() else self._open.cell[0]
        entry = self._entering.shown(self._open.cell[1], entry_of(self._open.editor))
        self._close(self._open.editor)
        title = self.tr("{name} was deleted meanwhile.").format(name=name)
        message = self.tr("Your entry “{entry}” was not saved.").format(entry=entry)
        self.lost.emit(CalldeckError(title, message))

    def _give_up(self) -> None:
        """The table is made anew although it is held: what was typed stays, not sent."""
        if self._open is not None:
            cell, entry = self._open.cell, entry_of(self._open.editor)
            self._unsent = (cell, entry) if entry != self._open.began_with else None
            self._open = None
            self.editing.emit(False)

    def _go_on(self) -> None:
        """The table is there again."""
        if self._unsent is not None and self._agents.table.row(self._unsent[0][0]):
            words = self.tr("Not saved: the table changed while you were typing.")
            self._refuse(*self._unsent, words)
        self._unsent = None
        self._show_note()

    def _close(self, editor: QWidget) -> None:
        hints = self._table.itemDelegate().EndEditHint
        self._table.closeEditor(editor, hints.NoHint)

    def _forget(self) -> None:
        self._entries.clear()
        self._allow()

    def _allow(self) -> None:
        self._agents.table.set_editable(self._entering.editable())

    # While it is open

    def _choose(self) -> None:
        """An entry of a list was chosen: that is all there is to enter."""
        if self._open and self.accept(self._open.editor):
            self._close(self._open.editor)

    def _hint(self, words: str) -> None:
        if words != self._hinted:
            self._hinted = words
            self.hinted.emit(words)

    def _complain(self, words: str) -> None:
        """Say at the open editor what is wrong with the entry."""
        if self._open is None:
            return
        editor = self._open.editor
        restyle(editor, invalid=bool(words))
        editor.setAccessibleDescription(words)
        self._note.tell(self._place_of(self._open.cell), words)
        if words:
            announce(editor, words, urgent=True)

    def _show_note(self) -> None:
        """Say under the present cell why its entry was refused."""
        if self._open is not None:
            return
        here = self._table.currentIndex()
        words = ""
        if here.isValid() and here.data(Role.MARK) == REFUSED:
            cell = (str(here.data(Role.ROW_ID)), self._agents.table.columns[here.column()].key)
            mark = self._agents.table.mark_of(*cell)
            words = mark.words if mark else ""
        self._note.tell(here, words)
        self._hint(words)

    def _place_of(self, cell: tuple[str, str]) -> QModelIndex:
        table = self._agents.table
        keys = [column.key for column in table.columns]
        return table.index(table.position_of(cell[0]), keys.index(cell[1]))
