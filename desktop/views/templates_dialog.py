"""The templates that there are: giving them other names, and deleting them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.templates import TemplatesController
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FormSpec
from desktop.domain.templates import Template
from desktop.qtmodels.template_table import TemplateTable
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.list_states import ListStates
from desktop.views.messages import message_of
from desktop.views.template_name_dialog import TemplateNameDialog
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.note_line import NoteLine
from desktop.views.widgets.table_view import TableView

_WIDTH, _HEIGHT = 560, 240  # px; of the dialog, of its table


class TemplatesDialog(Dialog):
    """A table with Rename and Delete; what was done can be undone at the foot."""

    def __init__(
        self, templates: TemplatesController, form: FormSpec, room: int, parent: QWidget
    ) -> None:
        """Make the dialog.

        Args:
            templates: Keeps them.
            form: The form that they fill in.
            room: Most pixels of its width, at 100 %.
            parent: The dialog of the agent.
        """
        super().__init__(self.tr("Templates"), parent, min(_WIDTH, room))
        self._templates = templates
        self._wanted = ""  # name of the template to choose as soon as it is there
        self._rows = TemplateTable(form, self)
        self.table = TableView(self.tr("Templates"))
        self.table.setModel(self._rows)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setFixedHeight(px(_HEIGHT))
        self._states = ListStates(self.table, ((12, 110), (170, 180)))
        self._rename = Button(
            self.tr("Rename"), "text-cursor-input", name=self.tr("Rename template")
        )
        self._delete = Button(self.tr("Delete"), "trash-2", name=self.tr("Delete template"))
        self._note = NoteLine("check", "ok")
        self._undo = Button(self.tr("Undo"), kind="link")
        self._undo.hide()
        close = Button(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._rename)
        row.addWidget(self._delete)
        row.addStretch(1)
        for part in (self.messages, self.table):
            self.content.addWidget(part)
        self.content.addLayout(row)
        self.set_buttons(None, close)
        self._buttons.insertWidget(0, self._note)
        self._buttons.insertWidget(1, self._undo)
        for button in (self._rename, self._delete, self._undo):
            button.setAutoDefault(True)  # Enter presses the button that has the focus
        chain_tabs((self.table, self._rename, self._delete, self._undo, close))
        self._connect()
        self._show()
        self.table.setFocus()

    @property
    def template(self) -> Template | None:
        """The chosen template."""
        rows = self.table.chosen_rows()
        return rows[0] if rows else None

    def _connect(self) -> None:
        templates = self._templates
        templates.changed.connect(self._show)
        templates.busy_changed.connect(self._allow)
        templates.done.connect(self._tell_done)
        templates.undone.connect(self._tell_undone)
        templates.refused.connect(self._tell_refused)
        self.table.chosen.connect(self._allow)
        self.table.doubleClicked.connect(self._ask_name)
        self._rename.clicked.connect(self._ask_name)
        self._delete.clicked.connect(self._delete_chosen)
        self._undo.clicked.connect(templates.undo)
        QShortcut(QKeySequence.StandardKey.Undo, self, templates.undo)
        for key, act in (
            (Qt.Key.Key_F2, self._ask_name),
            (Qt.Key.Key_Delete, self._delete_chosen),
            (Qt.Key.Key_Escape, self.reject),  # one stays chosen
            (Qt.Key.Key_Return, self._ask_name),
            (Qt.Key.Key_Enter, self._ask_name),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _show(self) -> None:
        chosen = self.table.chosen_ids()
        at = self._rows.position_of(chosen[0]) if chosen else 0
        self._rows.set_rows(self._templates.templates)
        count = self._rows.rowCount()
        if not count:
            text = self.tr("Fill in the form of an agent, then choose “Save as template…”.")
            self._states.show_state("bookmark", self.tr("No templates"), text)
        else:
            self._states.show_rows()
            if self._rows.row(self._wanted):
                self.table.choose(self._wanted)
                self._wanted = ""
            elif not self.table.chosen_ids():
                self.table.choose(self._rows.id_at(min(max(at, 0), count - 1)))
        self._allow()

    def _allow(self) -> None:
        idle, chosen = not self._templates.changing, self.template is not None
        for button in (self._rename, self._delete):
            if button.hasFocus() and not chosen:
                self.table.setFocus()
            button.setEnabled(idle and chosen)
            button.setToolTip("" if chosen else self.tr("There is no template."))
        self._undo.setEnabled(idle)

    def _ask_name(self) -> None:
        template = self.template
        if template is None or self._templates.changing:
            return
        title = self.tr("Rename template")
        dialog = TemplateNameDialog(title, self._templates.find, template.name, self)
        dialog.named.connect(lambda name: self._give_name(template, name))
        self.finished.connect(dialog.close)
        dialog.open()

    def _give_name(self, template: Template, name: str) -> None:
        self.messages.clear()
        self._wanted = name
        self._templates.rename(template.name, name)

    def _delete_chosen(self) -> None:
        template = self.template
        if template is not None:
            self.messages.clear()
            self._templates.delete(template.name)

    def _tell_done(self, words: str) -> None:
        self._note.say(words)
        self._undo.show()
        announce(self._note, self.tr("{done}. Undo is offered.").format(done=words))

    def _tell_undone(self, words: str) -> None:
        self._note.say(words)
        self._undo.hide()
        announce(self._note, words)

    def _tell_refused(self, error: CalldeckError) -> None:
        self.messages.post(message_of(error, "templates"))
