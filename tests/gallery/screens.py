"""Gallery pages that look like the real screens, over small tables of their own."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.qtmodels.roles import Tone
from desktop.views.theme.tokens import ink
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.header import Header
from desktop.views.widgets.labels import (
    Avatar,
    Chip,
    IconLabel,
    key_hint,
    label,
    separator,
)
from desktop.views.widgets.message_bar import Message, MessageBar
from desktop.views.widgets.segmented import Segmented
from desktop.views.widgets.status_bar import StatusBar
from desktop.views.widgets.table_view import TableView
from tests.gallery.tables import agent_table, missed_table


def bar(*parts: QWidget | None, height: int = 56, ground: str = "surface") -> QWidget:
    """A tool bar; None is a stretch."""
    result = QWidget()
    result.setProperty("ground", ground)
    result.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    result.setFixedHeight(height)
    row = QHBoxLayout(result)
    row.setContentsMargins(16, 0, 16, 0)
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return result


def menu_button(text: str, icon: str = "", kind: str = "") -> Button:
    button = Button(text, icon, kind=kind)
    button.setMenu(QMenu(button))
    return button


def head(current: int, presence: bool = False) -> Header:
    header = Header()
    for word, icon in (("Agents", "users"), ("Missed calls", "phone-missed"), ("Dialer", "phone")):
        header.tabs.add_tab(word, icon)
    header.tabs.set_count(0, "248")
    header.tabs.set_count(1, "18", overdue=True)
    header.tabs.setCurrentIndex(current)
    header.connection.show_state("Connected", "wifi", Tone.OK)
    if presence:
        header.presence.setText("Online")
        header.presence.set_icon("circle-check", ink(Tone.OK))
        header.presence.show()
        header.presence.setMenu(QMenu(header))
        header.account.set_account("Asha Raman", "TeleCMI · Agent 101")
    else:
        header.account.set_account("Sunrise Logistics", "TeleCMI · Supervisor")
    return header


def window(width: int, height: int, *parts: QWidget) -> QWidget:
    root = QWidget()
    root.setProperty("ground", "surface")
    root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    root.resize(width, height)
    column_ = QVBoxLayout(root)
    column_.setContentsMargins(0, 0, 0, 0)
    column_.setSpacing(0)
    for part in parts:
        column_.addWidget(part, 1 if isinstance(part, TableView) or part.layout() is None else 0)
    return root


def foot() -> StatusBar:
    status = StatusBar()
    status.show_ready("248 agents, complete, read 12 s ago")
    status.set_place("TeleCMI India  ·  14:06 in Asia/Kolkata")
    return status


def agents() -> QWidget:
    table = TableView("Agents", checks=True)
    table.row_state.hour_now = lambda: 14.1
    table.setModel(agent_table())
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.selectRow(8)
    table.row_state.hovered = 4
    views = Segmented((("t", "Table", "table-2"), ("s", "Shifts", "calendar-clock")))
    search = SearchField("Search agents", "Ctrl F")
    search.setFixedWidth(272)
    tools = bar(
        search,
        menu_button("Status: any"),
        menu_button("Shift: any"),
        Button("Columns", "columns-3", kind="quiet"),
        None,
        views,
        separator(vertical=True),
        Button("Import", "upload", kind="quiet"),
        Button("Export", "download", kind="quiet"),
        Button("Add agent", "user-plus", kind="primary"),
    )
    lists = bar(
        label("248 agents", "name"),
        IconLabel("circle-check", "ok"),
        label("complete, read 12 s ago", "secondary"),
        IconButton("refresh-cw", "Refresh agents"),
        None,
        label("Lakshmi Venkatesan", "secondary"),
        Button("Edit agent", "pencil", kind="quiet"),
        Button("Delete agent", "trash-2", kind="quiet", role="bad"),
        height=40,
    )
    lists.setProperty("edge", "bottom")
    return window(1280, 800, head(0), tools, lists, table, foot())


def missed() -> QWidget:
    table = TableView("Missed calls", checks=True, shortcut="phone")
    table.setModel(missed_table())
    table.selectRow(0)
    period, direction = ComboBox("Period"), ComboBox("Direction")
    period.add_choice("Last 24 hours", 1, "calendar-days")
    direction.add_choice("Incoming", 1, "phone-incoming")
    lists = Segmented(
        (("o", "Open", ""), ("m", "Mine", ""), ("s", "Snoozed", ""), ("c", "Closed", ""))
    )
    for value, count in (("o", "18"), ("m", "2"), ("s", "3"), ("c", "41")):
        lists.set_count(value, count)
    search = SearchField("Search missed calls")
    search.setFixedWidth(232)
    tools = bar(
        period,
        direction,
        lists,
        search,
        None,
        menu_button("Views", "bookmark", "quiet"),
        Button("Export", "download", kind="quiet"),
    )
    messages = MessageBar()
    messages.post(
        Message(
            "claimed",
            "Ravi has been calling Vivek Chandra for 40 s.",
            "Your call was not placed.",
            Tone.WARN,
            action="Next caller",
            on_action=lambda: None,
        )
    )
    count_bar = bar(
        label("18 callers to call back", "name"),
        IconLabel("circle-check", "ok"),
        label("complete from 14:06 yesterday to 14:06, read 12 s ago", "secondary"),
        IconButton("refresh-cw", "Refresh missed calls"),
        None,
        key_hint("C"),
        label("call", "secondary"),
        key_hint("N"),
        label("next", "secondary"),
        height=40,
    )
    count_bar.setProperty("edge", "bottom")
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(table, 1)
    row.addWidget(caller_panel())
    return window(1280, 800, head(1, presence=True), tools, messages, count_bar, middle, foot())


def caller_panel() -> QWidget:
    panel = QWidget()
    panel.setProperty("ground", "surface")
    panel.setProperty("edge", "left")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    panel.setFixedWidth(380)
    column_ = QVBoxLayout(panel)
    column_.setContentsMargins(16, 16, 16, 16)
    column_.setSpacing(12)
    who = QHBoxLayout()
    who.setSpacing(12)
    who.addWidget(Avatar("Sanjana Krishnan"))
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label("Sanjana Krishnan", "heading"))
    words.addWidget(label("+91 98765 11204", "quiet"))
    who.addLayout(words, 1)
    column_.addLayout(who)
    chips = QHBoxLayout()
    chips.setSpacing(6)
    chips.addWidget(Chip("1 h 52 min · overdue", "alarm-clock", Tone.BAD))
    chips.addWidget(Chip("Open", "circle-dot"))
    chips.addStretch(1)
    column_.addLayout(chips)
    column_.addWidget(Button("Call back", "phone", kind="call"))
    actions = QHBoxLayout()
    actions.setSpacing(8)
    actions.addWidget(Button("Claim", "hand"))
    actions.addWidget(menu_button("Snooze", "alarm-clock-plus"))
    actions.addWidget(Button("Mark handled", "check-check"))
    column_.addLayout(actions)
    column_.addStretch(1)
    return panel


def narrow() -> QWidget:
    header = head(1, presence=True)
    header.set_narrow(True)
    table = TableView("Missed calls", shortcut="phone")
    table.setModel(missed_table())
    for hidden in (1, 3, 4):
        table.setColumnHidden(hidden, True)
    table.selectionModel().setCurrentIndex(
        table.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    search = SearchField("Search missed calls")
    return window(
        480, 800, header, bar(search, IconButton("list-filter", "Filters")), table, foot()
    )
