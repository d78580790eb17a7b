"""What saves typing in an agent's form: copying from another agent, and templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.templates import TemplatesController
from desktop.domain.agent import Agent
from desktop.domain.edits import values_of
from desktop.domain.forms import FieldValue
from desktop.domain.templates import Template, fields_alike, values_alike
from desktop.qtmodels.local import local
from desktop.views.agent_picker import AgentPicker
from desktop.views.form_builder import FormFields
from desktop.views.template_menu import TemplateMenu
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import IconLabel, label

_WIDTH = 640  # px, of the dialog to choose an agent in


class AgentHelps(QWidget):
    """Two buttons, and a line that says what they fill in, then what was filled in, with Undo.

    Signals:
        refused: ``CalldeckError``: a template was not kept.
    """

    refused = Signal(object)

    def __init__(
        self,
        form: FormFields,
        agents: AgentsController,
        templates: TemplatesController | None,
        dialog: QWidget,
        *,
        adding: bool,
    ) -> None:
        """Make the row; it is hidden where there is nothing to offer.

        Args:
            form: What is filled in.
            agents: Whom to copy from.
            templates: Keeps templates; None offers none.
            dialog: The dialog of the agent.
            adding: Whether the agent is new: one that is there is not made like another.
        """
        super().__init__()
        self._form = form
        self._agents = agents
        self._dialog = dialog
        self._take_back: Callable[[], None] | None = None
        self._icon = IconLabel("check", "ok", 14)
        self._words = label("", "hint", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._undo = Button(self.tr("Undo"), kind="link")
        self._undo.setStyleSheet(f"min-height: {px(15)}px; max-height: {px(15)}px")  # of one line
        self._copy = Button(self.tr("Copy from agent"), "copy")
        self._menu: TemplateMenu | None = None
        buttons = Flow()
        if adding:
            buttons.addWidget(self._copy)
        if templates is not None:
            self._menu = TemplateMenu(templates, form.form, form.values, dialog)
            buttons.addWidget(self._menu.button)
            self._hear(self._menu, templates)
        self._lay_out(buttons)
        self._copy.clicked.connect(self._choose_agent)
        self._undo.clicked.connect(self._undo_last)
        agents.changed.connect(self._allow)
        self.setVisible(adding or templates is not None)
        self._say_what()
        self._allow()

    def tab_chain(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        chain: list[QWidget] = [self._copy] if self._copy.parent() else []
        return [*chain, *([self._menu.button] if self._menu else []), self._undo]

    def set_busy(self, busy: bool) -> None:
        """Leave the form alone while it is saved."""
        for button in self.findChildren(QPushButton):
            button.setEnabled(not busy)
        if not busy:
            self._allow()

    def _lay_out(self, buttons: Flow) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(6))
        for part in (self._icon, self._words):  # the icon comes and goes, and nothing moves
            part.setMinimumHeight(px(17))
        self._icon.setMaximumHeight(px(17))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(buttons)
        column.addLayout(line)

    def _hear(self, menu: TemplateMenu, templates: TemplatesController) -> None:
        menu.chosen.connect(self._apply)
        undo = templates.undo
        menu.done.connect(lambda words: self._say(words, undo))
        menu.managed.connect(lambda: self._forget(undo))
        menu.undone.connect(self._say)
        menu.refused.connect(self.refused)

    def _allow(self) -> None:
        some = self._agents.table.count > 0
        self._copy.setEnabled(some)
        self._copy.setToolTip("" if some else self.tr("There is no agent to copy from yet."))

    # Filling in

    def _choose_agent(self) -> None:
        window = self._dialog.parentWidget()
        room = int(window.width() * 100 / px(100)) if window else _WIDTH
        picker = AgentPicker(self._agents, self._form.form, room, self._dialog)
        picker.picked.connect(self._copy_from)
        self._agents.reset.connect(picker.close)
        picker.open()

    def _copy_from(self, agent: Agent) -> None:
        values = values_alike(self._form.form, values_of(agent, self._form.form))
        self._fill_in(values, self.tr("Taken over from {name}").format(name=agent.name))

    def _apply(self, template: Template) -> None:
        values = values_alike(self._form.form, template.values)
        words = self.tr("“{name}” filled in").format(name=template.name)
        if left := len(template.values) - len(values):
            more = self.tr("; {count} of its values do not fit this form").format(count=left)
            words += more
        self._fill_in(values, words)

    def _fill_in(self, values: Mapping[str, FieldValue], words: str) -> None:
        before = self._form.values()
        changed = {key: old for key, old in before.items() if values.get(key, old) != old}
        if not changed:
            self._say(self.tr("{done}: it was so already").format(done=words))
            return
        self._form.set_values({**before, **values})

        def take_back() -> None:
            self._form.set_values({**self._form.values(), **changed})
            self._say_what()
            announce(self, self.tr("The values before are back."))

        self._say(words, take_back)

    # The line

    def _say_what(self) -> None:
        """Say what the buttons fill in, as long as none was pressed."""
        names = ", ".join(local(spec.label) for spec in fields_alike(self._form.form))
        self._show(self.tr("Fills in: {fields}").format(fields=names), None, done=False)

    def _forget(self, take_back: Callable[[], None]) -> None:
        """No longer offer to take this back: something else would be."""
        if self._take_back == take_back:
            self._say_what()

    def _say(self, words: str, take_back: Callable[[], None] | None = None) -> None:
        self._show(words, take_back, done=True)
        undo = self.tr("{done}. Undo is offered.")
        announce(self, undo.format(done=words) if take_back else words)

    def _show(self, words: str, take_back: Callable[[], None] | None, *, done: bool) -> None:
        self._words.setText(local(words))
        self._icon.setVisible(done)
        self._take_back = take_back
        if take_back is None and self._undo.hasFocus():
            self.tab_chain()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._undo.setVisible(take_back is not None)

    def _undo_last(self) -> None:
        if self._take_back is not None:
            self._take_back()
