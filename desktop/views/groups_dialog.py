"""Groups of agents: who is in which, and putting agents in and out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.groups import GroupsController, Moved
from desktop.domain.agent import Agent
from desktop.domain.errors import CalldeckError
from desktop.domain.group import Group
from desktop.domain.wording import say
from desktop.qtmodels.group_tables import GroupRow, GroupTable, MemberRow
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.group_picker import GroupPicker, member_rows, on_key
from desktop.views.list_states import ListStates
from desktop.views.messages import message_of
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.labels import ElidedLabel, label
from desktop.views.widgets.message_bar import Message
from desktop.views.widgets.note_line import NoteLine
from desktop.views.widgets.table_view import TableView

_WIDTH, _STACKED = 900, 820  # px; narrower than the second, one table stands above the other
_LEFT = 216  # px; width of the groups beside their members
_HEIGHT, _LOW = 320, 160  # px; of tables side by side, of the groups above the members
_HEAD = 32  # px; of what stands above each table
_LEAST_FIRST = ("user_id", "status")


class GroupsDialog(Dialog):
    """The groups, and the members of the chosen one; what was done can be undone at the foot."""

    def __init__(
        self, groups: GroupsController, agents: AgentsController, parent: QWidget | None = None
    ) -> None:
        room = int(parent.width() * 100 / px(100)) if parent else _WIDTH
        self._width = min(_WIDTH, room)
        super().__init__(self.tr("Groups"), parent, self._width)
        self._groups = groups
        self._agents = agents
        self._last: Moved | None = None
        self._group_id = ""
        self._group_rows = GroupTable(self)
        self._member_rows = member_rows(agents, reach=True, parent=self)
        self.groups_table = TableView(self.tr("Groups"))
        self.groups_table.setModel(self._group_rows)
        self.groups_table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.members_table = TableView(self.tr("Group members"), checks=True)
        self.members_table.setModel(self._member_rows)
        ColumnFit(self.members_table, _LEAST_FIRST)
        for table in (self.groups_table, self.members_table):
            table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._states = ListStates(self.members_table, ((60, 130), (230, 90), (370, 90)))
        self._count = label("", "secondary")
        self._title = ElidedLabel("", "strong")
        self._refresh = IconButton("refresh-cw", self.tr("Refresh groups"))
        self._add = Button(self.tr("Add to group"), "plus")
        self._remove = Button(self.tr("Remove from group"), "x")
        self._warning = NoteLine("triangle-alert", "warn", 3)
        self._done = NoteLine("check", "ok")
        self._undo = Button(self.tr("Undo"), kind="link")
        self._close = Button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show()
        self.groups_table.setFocus()
        groups.attended = True
        groups.refresh()
        self._show_busy()

    @property
    def group(self) -> Group | None:
        """The chosen group."""
        rows = self.groups_table.chosen_rows()
        return rows[0].group if rows else None

    def _lay_out(self) -> None:
        stacked = self._width < _STACKED
        self.groups_table.setFixedHeight(px(_LOW if stacked else _HEIGHT))
        self.members_table.setFixedHeight(px(_HEIGHT))
        self._count.setMinimumHeight(px(_HEAD))
        direction = QBoxLayout.Direction
        both = QBoxLayout(direction.TopToBottom if stacked else direction.LeftToRight)
        both.setSpacing(px(8 if stacked else 16))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(px(8))
            both.addLayout(column, int(column is right))
        left.addLayout(_row(self._count, None, self._refresh))
        left.addWidget(self.groups_table)
        if stacked:
            right.addWidget(self._title)
            right.addLayout(_row(self._add, self._remove, None))
        else:
            self.groups_table.setFixedWidth(px(_LEFT))
            left.addStretch(1)
            right.addLayout(_row(self._title, self._add, self._remove))
        right.addWidget(self.members_table)
        right.addWidget(self._warning)
        self.content.addWidget(self.messages)
        self.content.addLayout(both)
        self.set_buttons(None, self._close)
        self._buttons.insertWidget(0, self._done)
        self._buttons.insertWidget(1, self._undo)
        self._undo.hide()
        for button in (self._add, self._remove, self._refresh, self._undo):
            button.setAutoDefault(True)  # Enter presses the button that has the focus
        chain_tabs(
            (
                *(self.groups_table, self.members_table, self._add, self._remove),
                *(self._refresh, self._undo, self._close),
            )
        )

    def _connect(self) -> None:
        groups = self._groups
        groups.changed.connect(self._show)
        groups.moved.connect(self._tell_moved)
        groups.refused.connect(self._tell_refused)
        groups.busy_changed.connect(self._show_busy)
        self._agents.changed.connect(self._show)
        self._agents.reset.connect(self.close)
        self.groups_table.chosen.connect(self._show_members)
        self.members_table.chosen.connect(self._choose_members)
        self._add.clicked.connect(self._open_picker)
        self._remove.clicked.connect(self._remove_chosen)
        self._refresh.clicked.connect(groups.refresh)
        self._undo.clicked.connect(self._take_back)
        self.finished.connect(self._leave)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._take_back)
        QShortcut(QKeySequence.StandardKey.Refresh, self, groups.refresh)
        members = self.members_table
        on_key(self.groups_table, QKeySequence(Qt.Key.Key_Escape), self.reject)  # one stays chosen
        on_key(members, QKeySequence(QKeySequence.StandardKey.Delete), self._remove_chosen)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # else it would close the dialog
            on_key(self.groups_table, QKeySequence(enter), members.setFocus)
            on_key(members, QKeySequence(enter), self._allow)

    # What is shown

    def _show(self) -> None:
        groups, chosen = self._groups.groups, self.groups_table.chosen_ids()
        self._group_rows.set_rows(self._row_of(group) for group in groups)
        if groups and not (chosen and self._group_rows.row(chosen[0])):
            self.groups_table.choose(self._group_rows.id_at(0))
        if self._groups.membership:
            self._count.setText(
                local(say("{count:,} groups", one="{count:,} group", count=len(groups)))
            )
        self._show_members()
        self._tell_faults()

    def _row_of(self, group: Group) -> GroupRow:
        rows = self._members_of(group)
        return GroupRow(group, len(rows), sum(bool(row.warning) for row in rows))

    def _members_of(self, group: Group) -> list[MemberRow]:
        """The rows of a group; who is not in the list of agents is shown by id alone."""
        rows = []
        for agent_id in self._groups.ids_in(group.id):
            listed = self._agents.table.row(agent_id)
            agent = listed.agent if listed else Agent(agent_id, agent_id)
            rows.append(MemberRow(agent, self._groups.warning_of(agent)))
        return rows

    def _show_members(self) -> None:
        group = self.group
        group_id = group.id if group else ""
        if group_id != self._group_id:
            self._group_id = group_id
            self.members_table.clearSelection()
        rows = self._members_of(group) if group else []
        self._member_rows.set_rows(rows)
        members = local(say("{count:,} members", one="{count:,} member", count=len(rows)))
        self._title.set_text(f"{group.name}, {members}" if group else "")
        self._show_state(group)
        self._choose_members()

    def _show_state(self, group: Group | None) -> None:
        groups, known = self._groups, self._groups.membership is not None
        if groups.error and not known:
            self._states.show_error(groups.error, groups.refresh)
        elif not known:
            self._states.show_reading()
        elif not self._group_rows.count:
            profile = self._agents.profile
            text = self.tr("Make them in {provider}'s console; they then show here.")
            self._states.show_state(
                "users",
                self.tr("No groups yet"),
                text.format(provider=profile.title if profile else ""),
            )
        elif group is None:
            self._states.show_state("users", self.tr("Choose a group"))
        elif not self._member_rows.count:
            self._states.show_state("users", self.tr("Nobody is in this group"))
        else:
            self._states.show_rows()

    def _choose_members(self) -> None:
        """Say why the selected members, or the first ones, are not reached; offer what can be."""
        chosen = self.members_table.chosen_rows()
        table = self._member_rows
        shown = chosen or [table.row_at(at) for at in range(table.rowCount())]
        warned = [row.warning for row in shown if row.warning]
        more = local(
            say("{count:,} more agents", one="{count:,} more agent", count=len(warned) - 1)
        )
        also = self.tr(" The same for {agents}.").format(agents=more)
        self._warning.say("".join((*warned[:1], *([also] if len(warned) > 1 else []))))
        self._allow()

    def _allow(self) -> None:
        idle, group = not self._groups.moving, self.group is not None
        chosen = bool(self.members_table.chosen_ids())
        self._add.setEnabled(group and idle)
        self._add.setToolTip("" if group else self.tr("Choose a group first."))
        if self._remove.hasFocus() and not chosen:
            self.members_table.setFocus()  # and not on to a button that does something else
        self._remove.setEnabled(group and idle and chosen)
        self._remove.setToolTip("" if chosen else self.tr("Select members first."))
        self._undo.setVisible(self._last is not None)
        self._undo.setEnabled(idle)

    def _show_busy(self) -> None:
        self._refresh.setEnabled(not self._groups.reading)
        self._allow()

    # What happened

    def _tell_faults(self) -> None:
        error, unreadable = self._groups.error, self._groups.unreadable
        if error and self._groups.membership is not None:
            self.messages.post(message_of(error, "groups.read"))
        elif unreadable:
            entries = local(say("{count:,} entries", one="{count:,} entry", count=unreadable))
            title = self.tr("{entries} could not be read").format(entries=entries)
            text = self.tr("There may be more groups or members than are shown.")
            self.messages.post(Message("groups.read", title, text, Tone.WARN))
        else:
            self.messages.withdraw("groups.read")

    def _tell_moved(self, moved: Moved) -> None:
        agents = moved.agents
        many = local(say("{count:,} agents", one="{count:,} agent", count=len(agents)))
        who = agents[0].name if len(agents) == 1 else many
        text = self.tr("{who} added to {group}") if moved.inside else self.tr("{who} left {group}")
        text = text.format(who=who, group=moved.group.name)
        self.messages.withdraw("groups.move")
        self._last = moved
        self._done.say(text)
        announce(self._done, self.tr("{done}. Undo is offered.").format(done=text))
        self._allow()

    def _tell_refused(self, error: CalldeckError) -> None:
        self.messages.post(message_of(error, "groups.move"))

    # What a person does

    def _open_picker(self) -> None:
        group = self.group
        if group is None:
            return
        picker = GroupPicker(group, self._groups, self._agents, self, self._width)
        picker.picked.connect(lambda agents: self._groups.move(group, agents, inside=True))
        picker.open()

    def _remove_chosen(self) -> None:
        agents = [row.agent for row in self.members_table.chosen_rows()]
        if self.group and agents:
            self._groups.move(self.group, agents, inside=False)

    def _take_back(self) -> None:
        last = self._last
        if last and not self._groups.moving:
            self._groups.move(last.group, last.agents, inside=not last.inside)

    def _leave(self) -> None:
        self._groups.attended = False


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; an elided label, or None, takes what is left of the room."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, int(isinstance(part, ElidedLabel)))
    return row
