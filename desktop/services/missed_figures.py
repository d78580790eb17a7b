"""Counts missed calls against the last four weeks, and writes lists and figures to files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from desktop.domain.call import Direction
from desktop.domain.call_figures import CallFigures, call_figures, figures_from
from desktop.domain.period import Period
from desktop.domain.same_calls import each_call_once
from desktop.domain.worklist import Caller, callers_of
from desktop.services.export_callers import LIST, caller_rows, figure_sheets
from desktop.services.session import Session
from desktop.services.worklist import Worklist


class FigureService:
    """Figures of the signed-in accounts.

    Args:
        session: Runs what takes long in the worker.
        worklist: Knows the calls and cases.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        worklist: Worklist,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = session
        self._worklist = worklist
        self._now = now

    async def count(
        self, rows: Sequence[Caller], direction: Direction, zone: tzinfo
    ) -> CallFigures:
        """Count.

        Args:
            rows: The callers of the list, of all its states.
            direction: Which missed calls.
            zone: Whose hours and days are meant.
        """
        now = self._now()
        since = figures_from(now, zone).astimezone(UTC)
        known, cases = self._worklist.known, self._worklist.cases
        calls, known_since = await known.kept(since), known.complete_since(since)

        def work() -> CallFigures:
            once = each_call_once(calls)
            month = Period(since, now)
            earlier = callers_of(once, cases, month, direction, now)
            return call_figures(
                once,
                rows,
                now,
                zone,
                known_since=known_since,
                direction=direction,
                earlier=earlier,
            )

        return await self._session.local(work)

    async def export(
        self,
        path: Path,
        callers: Sequence[Caller],
        figures: CallFigures | None,
        zone: tzinfo,
        agent_name: Callable[[str], str],
    ) -> None:
        """Write callers, and their figures where there are some, to a CSV or a workbook.

        Raises:
            SheetRefused: It cannot be written; what was there before still is.
        """
        # Names come from the window's thread, where the agents are; the rows from the worker.
        known = {agent for caller in callers for agent in caller.agents}
        known |= {caller.proof.agent for caller in callers if caller.proof}
        known |= {one.agent for one in figures.agents} if figures else set()
        names = {agent: agent_name(agent) for agent in known}
        now = self._now()

        def write() -> None:
            from desktop.storage.sheets_writing import write_sheets

            def name_of(agent: str) -> str:
                return names.get(agent, agent)

            sheets = {LIST: caller_rows(callers, now, zone, name_of)}
            if figures:
                sheets |= figure_sheets(figures, name_of)
            write_sheets(path, sheets)

        await self._session.local(write)

    async def write(self, path: Path, content: bytes) -> None:
        """Write a finished file.

        Raises:
            SheetRefused: It cannot be written; what was there before still is.
        """

        def put() -> None:
            from desktop.storage.sheets_writing import write_file

            write_file(path, content)

        await self._session.local(put)
