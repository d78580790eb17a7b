"""All controllers of one run of the program, as the window is given them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.controllers.agents import AgentsController
from desktop.controllers.autostart import AutostartController
from desktop.controllers.base import Controller
from desktop.controllers.call_history import CallHistoryController
from desktop.controllers.contact_files import ContactFiles
from desktop.controllers.contacts import ContactsController
from desktop.controllers.diagnosis import DiagnosisController
from desktop.controllers.dialer import DialerController
from desktop.controllers.groups import GroupsController
from desktop.controllers.history import HistoryController
from desktop.controllers.idle import IdleController
from desktop.controllers.import_agents import ImportController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.missed_figures import MissedFiguresController
from desktop.controllers.network import NetworkController
from desktop.controllers.presence import PresenceController
from desktop.controllers.recordings import RecordingsController
from desktop.controllers.runs import RunsController
from desktop.controllers.session import SessionController
from desktop.controllers.shifts import ShiftsController
from desktop.controllers.sources import SourcesController
from desktop.controllers.suggestions import SuggestionsController
from desktop.controllers.templates import TemplatesController
from desktop.controllers.updates import UpdatesController


@dataclass(frozen=True, slots=True)
class Controllers:
    """Each does what one part of the window needs; see its own file."""

    session: SessionController
    agents: AgentsController
    runs: RunsController
    imports: ImportController
    history: HistoryController
    shifts: ShiftsController
    groups: GroupsController
    templates: TemplatesController
    missed: MissedCallsController
    figures: MissedFiguresController
    dialer: DialerController
    calls: CallHistoryController
    recordings: RecordingsController
    contacts: ContactsController
    contact_files: ContactFiles
    suggestions: SuggestionsController
    presence: PresenceController
    idle: IdleController
    autostart: AutostartController
    sources: SourcesController
    diagnosis: DiagnosisController
    network: NetworkController
    updates: UpdatesController

    def all(self) -> tuple[Controller, ...]:
        """Every one, for what they have in common: being busy, and failing."""
        return (
            self.session,
            self.agents,
            self.runs,
            self.imports,
            self.history,
            self.shifts,
            self.groups,
            self.templates,
            self.missed,
            self.figures,
            self.dialer,
            self.calls,
            self.recordings,
            self.contacts,
            self.contact_files,
            self.suggestions,
            self.presence,
            self.idle,
            self.autostart,
            self.sources,
            self.diagnosis,
            self.network,
            self.updates,
        )
