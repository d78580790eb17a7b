"""Gallery page of the basic controls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.qtmodels.roles import Tone
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.choices import CheckBox, ComboBox, DateField, SpinBox
from desktop.views.widgets.fields import LabeledField, LineEdit, SearchField, SecretField
from desktop.views.widgets.labels import Avatar, Chip, IconDisc, key_hint, label, separator
from desktop.views.widgets.segmented import Segmented


def row(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    return line


def page() -> QWidget:
    root = QWidget()
    root.setProperty("ground", "surface")
    root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    root.resize(1100, 760)
    column = QVBoxLayout(root)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(14)
    filters = Button("Status: any")
    filters.setMenu(QMenu(filters))
    off = Button("Edit agent", "pencil", kind="quiet")
    off.setEnabled(False)
    no_call = Button("Call", "phone", kind="call", size="call")
    no_call.setEnabled(False)
    focused = Button("Focused")
    column.addLayout(
        row(
            Button("Add agent", "user-plus", kind="primary"),
            Button("Cancel"),
            focused,
            filters,
            Button("Import", "upload", kind="quiet"),
            off,
            Button("Delete", "trash-2", kind="danger"),
            Button("Delete agent", "trash-2", kind="quiet", role="bad"),
            IconButton("refresh-cw", "Refresh agents"),
            Button("Use 119", kind="link"),
        )
    )
    column.addLayout(
        row(
            Button("Call", "phone", kind="call", size="call"),
            no_call,
            Button("Call back", "phone", kind="call"),
            Button("Read again", "refresh-cw", size="small"),
            separator(vertical=True),
            key_hint("Ctrl F"),
            key_hint("1"),
        )
    )
    search = SearchField("Search agents", "Ctrl F")
    filled = SearchField("Search agents", "Ctrl F")
    filled.setText("ksrthik")
    lists = Segmented((("o", "Open", ""), ("m", "Mine", ""), ("c", "Closed", "")))
    lists.set_count("o", "18")
    views = Segmented((("t", "Table", "table-2"), ("s", "Shifts", "calendar-clock")))
    column.addLayout(row(search, filled, lists, views))
    period = ComboBox("Period")
    period.add_choice("Last 24 hours", 1, "calendar-days")
    plain = ComboBox("Region")
    plain.add_choice("India", 1)
    dead = ComboBox("Region")
    dead.add_choice("Global", 1)
    dead.setEnabled(False)
    check, some = CheckBox("Missed-call SMS alert"), CheckBox("Some")
    check.setChecked(True)
    some.setCheckState(Qt.CheckState.PartiallyChecked)
    column.addLayout(
        row(
            period,
            plain,
            dead,
            SpinBox("Shift start", 0, 23),
            DateField("From"),
            check,
            some,
            CheckBox("Off"),
        )
    )
    form = QGridLayout()
    form.setSpacing(16)
    name = LineEdit("Name")
    name.setText("Kavya Reddy")
    taken = LabeledField("Extension", LineEdit("Extension"), "next free one")
    taken.set_error("Taken by Manish Gupta. Next free: 119.")
    secret = SecretField("App secret")
    secret.setText("xxxx-xxxx-xxxx")
    phone = LabeledField("Phone number", LineEdit("Phone number"))
    phone.set_hint("will be sent as +91 98765 43388", "check", "ok")
    form.addWidget(LabeledField("Name", name, "as callers hear it"), 0, 0)
    form.addWidget(taken, 0, 1)
    form.addWidget(LabeledField("App secret", secret), 0, 2)
    form.addWidget(phone, 1, 0)
    form.addWidget(
        LabeledField("Shift end", SpinBox("Shift end", 1, 24), note="Asia/Kolkata"), 1, 1
    )
    note = QPlainTextEdit()
    note.setPlaceholderText("Add a note for whoever calls next")
    note.setFixedHeight(64)
    form.addWidget(LabeledField("Note", note), 1, 2)
    column.addLayout(form)
    column.addLayout(
        row(
            Chip("Online", "circle-check", Tone.OK),
            Chip("Break", "coffee", Tone.WARN),
            Chip("Unknown", "circle-question-mark", Tone.NEUTRAL),
            Chip("Claimed by Ravi", "hand", Tone.INFO),
            Chip("1 h 52 min · overdue", "alarm-clock", Tone.BAD),
            Chip("Result unknown", "circle-question-mark", Tone.UNKNOWN),
            Avatar("Sanjana Krishnan"),
            Avatar("Nguyễn Thị Lan", 24),
            IconDisc("users"),
            IconDisc("trash-2", Tone.BAD, 36),
        )
    )
    column.addLayout(
        row(
            label("Title", "title"),
            label("Status", "status"),
            label("Heading", "heading"),
            label("Strong", "strong"),
            label("Name", "name"),
            label("Body"),
            label("Secondary 0123456789", "secondary"),
            label("Hint", "hint"),
            label("18", "count"),
            label("18", "count", tone=Tone.BAD),
            label("Bad", tone=Tone.BAD),
        )
    )
    column.addStretch(1)
    focused.setFocus()
    return root
