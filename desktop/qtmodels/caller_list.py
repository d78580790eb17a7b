"""The agents that a supervisor can call as, for a combo box that stays quick with thousands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.agent import Agent
from desktop.qtmodels.roles import Role


class CallerList(QAbstractListModel):
    """Agents by id, as ``101 Asha Raman``."""

    def __init__(self) -> None:
        super().__init__()
        self._agents: tuple[Agent, ...] = ()

    def set_agents(self, agents: Sequence[Agent]) -> None:
        """Show these agents; does nothing when they are shown already."""
        agents = tuple(agents)
        if agents != self._agents:
            self.beginResetModel()
            self._agents = agents
            self.endResetModel()

    def position_of(self, agent_id: str) -> int:
        """Position of an agent, or -1."""
        ids = (agent.id for agent in self._agents)
        return next((at for at, found in enumerate(ids) if found == agent_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._agents)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self._agents):
            return None
        agent = self._agents[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{agent.extension} {agent.name}".strip()
            case Role.ROW_ID:
                return agent.id
        return None
