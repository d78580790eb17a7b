"""Steps of the runs of this start of the program, with the secrets that no disk may keep.

Without a keyring the journal keeps no passwords; memory does, as long as the account is signed in.
"""

from __future__ import annotations

from desktop.domain.runs import Run, Step
from desktop.services.session import Session


class StepsHere:
    """Remembers steps until the account is signed out."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_run: dict[str, tuple[str, dict[int, Step]]] = {}
        session.changed.append(self._forget)

    def keep(self, run: Run, steps: dict[int, Step]) -> None:
        """Remember the steps of a run by number; the mapping may go on changing."""
        self._by_run[run.id] = (run.account, steps)

    def of(self, run: Run) -> tuple[Step, ...]:
        """The steps of a run of this start, or nothing."""
        _, steps = self._by_run.get(run.id, ("", {}))
        return tuple(steps.values())

    def _forget(self) -> None:
        gone = [
            key for key, (account, _) in self._by_run.items() if not self._session.holds(account)
        ]
        for key in gone:
            del self._by_run[key]
