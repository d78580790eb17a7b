"""Asks who takes over a call: an agent of the list, or a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from desktop.domain import phone
from desktop.domain.agent import Agent
from desktop.domain.call import TransferTarget
from desktop.qtmodels.roles import Role
from desktop.views import icons
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit

_MOST = 50
"""Agents that are shown; more are found by typing."""
_HEIGHT = 180  # px, of the list


class TransferDialog(Dialog):
    """One field and what it finds; Enter takes the first, or the chosen one.

    Signals:
        chosen: ``TransferTarget``.
    """

    chosen = Signal(object)

    def __init__(self, who: str, agents: Sequence[Agent], country: str, parent: QWidget) -> None:
        """Make the dialog.

        Args:
            who: Whose call is handed over.
            agents: Who can take it, without the one who has it; may be empty.
            country: Default country of numbers.
            parent: The window.
        """
        super().__init__(self.tr("Transfer the call"), parent)
        self._agents = sorted(agents, key=lambda agent: agent.name.casefold())
        self._country = country
        self._line = LineEdit(self.tr("Transfer to"), "search")
        caption = self.tr("Agent or number") if agents else self.tr("Number")
        self._field = LabeledField(caption, self._line)
        self._found = QStandardItemModel(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Who can take over"))
        self._list.setModel(self._found)
        self._list.setFixedHeight(px(_HEIGHT))
        self._list.setIconSize(QSize(px(16) + 4, px(16)))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._accept = Button(
            self.tr("Transfer"), "phone-outgoing", kind="primary", name=self.tr("Transfer now")
        )
        self.content.addWidget(self._field)
        self.content.addWidget(self._list)
        self.set_buttons(self._accept, Button(self.tr("Cancel")))
        self._field.set_hint(
            self.tr("{name} is handed over at once, and you are out of the call.").format(name=who)
        )
        self._line.textChanged.connect(self._find)
        self._list.doubleClicked.connect(lambda _: self._take())
        self._accept.clicked.connect(self._take)
        self._find("")
        self._line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the list while one types."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = self._found.rowCount()
        if rows:
            at = min(rows - 1, max(0, self._list.currentIndex().row() + step))
            self._list.setCurrentIndex(self._found.index(at, 0))

    def _find(self, text: str) -> None:
        """Offer the number that was typed, and the agents whose name or extension fits."""
        self._found.clear()
        number = phone.check(text, self._country).number if text.strip() else None
        if number:
            words = self.tr("Number {number}").format(number=number.display)
            self._offer(words, "phone", TransferTarget(number.digits, name=number.display))
        wanted = text.casefold().split()
        fitting = [agent for agent in self._agents if _fits(agent, wanted)]
        for agent in fitting[:_MOST]:
            target = TransferTarget(agent.user_id or agent.id, agent=True, name=agent.name)
            self._offer(f"{agent.name} · {agent.user_id}", "headset", target)
        self._list.setVisible(bool(self._agents or number))
        self._list.setCurrentIndex(self._found.index(0, 0))
        self._accept.setEnabled(self._found.rowCount() > 0)
        nobody = self.tr("Nobody found. Type a name or a whole number.")
        self._accept.setToolTip("" if self._found.rowCount() else nobody)

    def _offer(self, words: str, icon: str, target: TransferTarget) -> None:
        item = QStandardItem(icons.icon(icon, "text2", gap=4), words)
        item.setData(target, Role.ROW_ID)
        self._found.appendRow(item)

    def _take(self) -> None:
        target = self._list.currentIndex().data(Role.ROW_ID)
        if isinstance(target, TransferTarget):
            self.chosen.emit(target)
            self.accept()


def _fits(agent: Agent, wanted: Sequence[str]) -> bool:
    text = f"{agent.name} {agent.extension} {agent.user_id}".casefold()
    return all(word in text for word in wanted)
