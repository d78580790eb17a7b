"""Agents from and to files: checking a file, exporting, templates, error lists and results."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController, Done
from desktop.controllers.base import Controller, Progress
from desktop.controllers.runs import RunsController
from desktop.domain.agent import Agent
from desktop.domain.dry_run import DryRun
from desktop.domain.errors import CalldeckError
from desktop.domain.passwords import new_password
from desktop.domain.wording import say
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class ImportController(Controller):
    """Reads and writes files of agents, always in a worker.

    Signals:
        done: ``Done``: a file was written.
    """

    done = Signal(object)

    def __init__(
        self,
        session: Session,
        agents: AgentsController,
        runs: RunsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._session = session
        self._agents = agents
        self._runs = runs

    @property
    def checking(self) -> bool:
        """Whether a file is being read and checked."""
        return self.running("check")

    def check(self, file: Path, encoding: str = "") -> None:
        """Read a file and show what it would change; nothing is sent.

        Args:
            file: CSV or XLSX.
            encoding: Of a CSV, where the person knows better; "" finds it out.
        """
        self.start("check", self._check(file, encoding), "import.check")

    def stop(self) -> None:
        """Give up checking."""
        self.cancel("check")

    def export(self, file: Path, agents: Sequence[Agent], *, passwords: bool) -> None:
        """Write agents to a file that can be imported again."""
        self.start("export", self._export(file, tuple(agents), passwords), "export")

    def save_template(self, file: Path) -> None:
        """Write an empty list with its headings and the rules in a few lines."""
        self.start("template", self._save_template(file), "export")

    def save_errors(self, file: Path) -> None:
        """Write the rows of the dry run that are wrong: row, column, value, rule and fix."""
        self.start("errors", self._save_errors(file), "export")

    def save_results(self, file: Path) -> None:
        """Write what came of each row of the run."""
        self.start("results", self._save_results(file), "export")

    async def _check(self, file: Path, encoding: str) -> None:
        from desktop.services.import_check import check_import
        from desktop.storage.sheets import read_sheet

        profile = self._agents.profile
        if profile is None:
            return
        if self._agents.gaps or self._agents.read_at is None:
            raise CalldeckError(
                say("The list of agents is not complete."),
                say("The file was not checked: rows could be taken for new ones."),
                say("Refresh the agents, then choose the file again."),
            )
        self.busy_changed.emit(Progress(say("Checking {name}", name=file.name), can_stop=True))
        country = self._agents.country
        agents = [row.agent for row in self._agents.table.rows]

        def check() -> DryRun:
            sheet = read_sheet(file, encoding=encoding, country=country)
            return check_import(sheet, agents, profile, country, made_up=new_password)

        self._runs.look_at(await self._session.local(check))

    async def _export(self, file: Path, agents: tuple[Agent, ...], passwords: bool) -> None:
        from desktop.services.export_agents import export_rows
        from desktop.storage.sheets_writing import write_sheet

        profile = self._agents.profile
        if profile is None:
            return
        self.busy_changed.emit(Progress(say("Writing {name}", name=file.name)))
        await self._session.local(
            lambda: write_sheet(
                file, export_rows(agents, profile, passwords=passwords), private=passwords
            )
        )
        self._told(say("{count:,} agents written to {name}", count=len(agents), name=file.name))

    async def _save_template(self, file: Path) -> None:
        from desktop.services.export_agents import template_rows
        from desktop.storage.sheets_writing import write_sheet

        profile = self._agents.profile
        if profile is not None:
            await self._session.local(lambda: write_sheet(file, template_rows(profile)))
            self._told(say("Template written to {name}", name=file.name))

    async def _save_errors(self, file: Path) -> None:
        from desktop.services.export_agents import error_rows
        from desktop.storage.sheets_writing import write_sheet

        dry_run = self._runs.dry_run
        if dry_run is not None:
            await self._session.local(lambda: write_sheet(file, error_rows(dry_run)))
            self._told(say("Error list written to {name}", name=file.name))

    async def _save_results(self, file: Path) -> None:
        from desktop.services.export_agents import result_rows
        from desktop.storage.sheets_writing import write_sheet

        execution = self._runs.execution
        if execution is not None:
            steps = tuple(execution.steps.values())
            await self._session.local(lambda: write_sheet(file, result_rows(steps)))
            self._told(say("Results written to {name}", name=file.name))

    def _told(self, words: str) -> None:
        self.done.emit(Done(words))
