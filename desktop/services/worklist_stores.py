"""What the worklist needs of a database: kept calls, and cases of this desk or of the floor."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Protocol

from desktop.domain.cases import Case, CaseRefused, Step
from desktop.domain.worklist import KeptCall


class KeptCalls(Protocol):
    """Finished calls on disk; methods block and may raise StorageFailed."""

    def calls(
        self,
        accounts: Collection[str] | None,
        since: datetime,
        until: datetime | None = None,
        *,
        demo: bool = False,
    ) -> list[KeptCall]:
        """Every kept call from ``since`` on; of all accounts when ``accounts`` is None."""


class KeptCases(Protocol):
    """Cases on disk; methods block and may raise StorageFailed."""

    @property
    def shared(self) -> bool:
        """Whether every desk of the floor has these cases."""

    def cases(self, floor: str, numbers: Collection[str] | None = None) -> dict[str, Case]:
        """Cases by number: these, or all that are not long past."""

    def take_all(self, floor: str, steps: Sequence[Step]) -> list[Case | CaseRefused]:
        """Take each step, or say who was there first."""

    def steps(self, floor: str, number: str) -> tuple[Step, ...]:
        """What people did about one caller, newest first."""

    def watch(self, changed: Callable[[frozenset[str]], None], stop: threading.Event) -> None:
        """Tell of other desks' steps until stopped; returns at once where there are none."""
