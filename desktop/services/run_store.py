"""What keeps runs and the audit log on the disk; storage implements it, services only ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.runs import AuditEntry, Run, RunState, Step


class RunStore(Protocol):
    """The journal of runs and the audit log; methods block and may raise StorageFailed.

    Each method is one transaction. Secrets in steps (passwords of agents, old and new) are kept
    only sealed; where there is no keyring they are left out and come back empty, with
    ``secrets_lost``.
    """

    def begin(self, run: Run, steps: Sequence[Step]) -> None:
        """Keep a new run with all its steps before anything is sent."""

    def note(self, run: Run, steps: Sequence[Step], entries: Sequence[AuditEntry] = ()) -> None:
        """Keep the steps as they are now, and add to the audit log."""

    def end(self, run: Run, state: RunState) -> None:
        """Note how a run ended."""

    def unfinished(self, account: str) -> tuple[Run, ...]:
        """Open runs of the account that this desk began, oldest first, with their counts."""

    def runs(self, account: str, limit: int = 200) -> tuple[Run, ...]:
        """The newest runs of the account, newest first, with their counts."""

    def steps(self, run: Run) -> tuple[Step, ...]:
        """All steps of a run in their order."""

    def add_entries(self, entries: Sequence[AuditEntry]) -> None:
        """Add to the audit log what happened outside a run."""

    def entries(
        self, account: str, text: str = "", limit: int = 1_000, before: int | None = None
    ) -> tuple[AuditEntry, ...]:
        """The newest entries of the audit log, newest first.

        Args:
            account: Key of the account.
            text: Only those with every word of it in agent, name, field, old, new or who.
            limit: At most so many.
            before: Skip so many of the newest, for paging; None skips none.
        """
