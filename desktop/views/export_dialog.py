"""Which agents to write to a file, and whether their passwords go along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.import_agents import ImportController
from desktop.domain.agent import Agent
from desktop.domain.forms import FieldKind
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.change_file import save_dialog
from desktop.views.dialog import Dialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox, ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label
from desktop.views.widgets.message_bar import Message


class ExportDialog(Dialog):
    """Asks what to export, then where to."""

    def __init__(
        self,
        imports: ImportController,
        agents: AgentsController,
        chosen: Sequence[Agent],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            imports: Writes the file.
            agents: The list.
            chosen: The selected agents, offered by themselves when there are several.
            parent: The window.
        """
        super().__init__(self.tr("Export agents"), parent)
        self._imports = imports
        self._agents = agents
        self._chosen = tuple(chosen)
        table = agents.table
        self._which = ComboBox(self.tr("Agents to export"))
        everyone = local(say("{count:,} agents", one="{count:,} agent", count=table.count))
        self._which.add_choice(self.tr("All: {agents}").format(agents=everyone), "all")
        if table.rowCount() != table.count:
            shown = local(say("{count:,} agents", one="{count:,} agent", count=table.rowCount()))
            self._which.add_choice(self.tr("Shown: {agents}").format(agents=shown), "shown")
        if self._chosen:
            few = local(say("{count:,} agents", one="{count:,} agent", count=len(self._chosen)))
            self._which.add_choice(self.tr("Selected: {agents}").format(agents=few), "chosen")
            if len(self._chosen) > 1:
                self._which.choose("chosen")
        self._passwords = CheckBox(self.tr("Include passwords"))
        self._export = Button(self.tr("Export"), "download", kind="primary")
        self._cancel = Button(self.tr("Cancel"))
        form = agents.profile.agent_form.fields if agents.profile else ()
        self._passwords.setVisible(any(spec.kind is FieldKind.SECRET for spec in form))
        note = self.tr(
            "The file can be changed in Excel or LibreOffice and imported again; without changes "
            "there is then nothing to do."
        )
        self.content.addWidget(label(note, "quiet", wrap=True))
        self.content.addWidget(LabeledField(self.tr("Agents"), self._which))
        self.content.addWidget(self._passwords)
        self.content.addWidget(self.messages)
        self.set_buttons(self._export, self._cancel)
        self._passwords.toggled.connect(self._warn)
        self._export.clicked.connect(self._ask_where)
        agents.reset.connect(self.close)

    def _warn(self, included: bool) -> None:
        self.messages.clear()
        if included:
            self.messages.post(
                Message(
                    "passwords",
                    self.tr("Everybody who opens the file can sign in as these agents"),
                    self.tr("Delete it when you no longer need it."),
                    Tone.WARN,
                )
            )

    def _ask_where(self) -> None:
        agents, passwords = self._wanted(), self._passwords.isChecked()
        imports = self._imports
        save_dialog(
            self.parentWidget() or self,
            "agents.xlsx",
            lambda file: imports.export(file, agents, passwords=passwords),
        )
        self.accept()

    def _wanted(self) -> tuple[Agent, ...]:
        table = self._agents.table
        which = self._which.currentData()
        if which == "chosen":
            return self._chosen
        if which == "shown":
            return tuple(table.row_at(at).agent for at in range(table.rowCount()))
        return tuple(row.agent for row in table.rows)
