"""The question before agents are deleted: who it is, and what is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.agent import Agent
from desktop.qtmodels.roles import Tone
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.labels import IconDisc, label

_TYPE_ABOVE = 10  # agents; from here on one press is too little
_NAMED = 3


class DeleteDialog(Dialog):
    """Asks; the focus is on Cancel.

    Signals:
        confirmed: tuple of ``Agent`` to delete.
    """

    confirmed = Signal(object)

    def __init__(self, agents: tuple[Agent, ...], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Delete agent"), parent)
        self._agents = agents
        self._typed = LineEdit(self.tr("Type the number to confirm"))
        self._cancel = Button(self.tr("Cancel"))
        self._delete = Button(self.tr("Delete"), "trash-2", kind="danger")
        words = QVBoxLayout()
        words.setSpacing(px(4))
        title, text = self._question()
        words.addWidget(label(title, "heading", wrap=True))
        words.addWidget(label(text, "quiet", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(IconDisc("trash-2", Tone.BAD, 36), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        self.setAccessibleDescription(f"{title} {text}")
        if len(agents) > _TYPE_ABOVE:
            caption = self.tr("Type {count} to confirm").format(count=len(agents))
            self.content.addWidget(LabeledField(caption, self._typed))
            self._typed.textChanged.connect(self._check)
            self._delete.setEnabled(False)
        self.set_buttons(self._delete, self._cancel)
        self._cancel.setDefault(True)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._delete.clicked.connect(self._confirm)

    def _question(self) -> tuple[str, str]:
        agents = self._agents
        if len(agents) == 1:
            title = self.tr("Delete {name}?").format(name=agents[0].name)
            if agents[0].extension:
                text = self.tr(
                    "{name} loses extension {extension} and can no longer sign in. "
                    "Past calls stay. Undo adds {name} again."
                ).format(name=agents[0].name, extension=agents[0].extension)
            else:
                text = self.tr(
                    "{name} can no longer take calls here. Past calls stay. "
                    "Undo adds {name} again, without groups and under a new ID."
                ).format(name=agents[0].name)
            return title, text
        names = ", ".join(agent.name for agent in agents[:_NAMED])
        more = len(agents) - _NAMED
        who = self.tr("{names} and {count} more").format(names=names, count=more)
        text = self.tr(
            "{who} can no longer sign in or take calls here. "
            "Their past calls stay. Undo adds them again."
        ).format(who=who if more > 0 else names)
        return self.tr("Delete {count} agents?").format(count=len(agents)), text

    def _check(self, typed: str) -> None:
        self._delete.setEnabled(typed.strip() == str(len(self._agents)))

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._agents)
