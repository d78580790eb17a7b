"""Makes all controllers of one run of the program, with the services behind them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from desktop import __version__
from desktop.controllers.agents import AgentsController
from desktop.controllers.all import Controllers
from desktop.controllers.autostart import AutostartController
from desktop.controllers.before_call import BeforeCallController
from desktop.controllers.call_history import CallHistoryController
from desktop.controllers.contact_files import ContactFiles
from desktop.controllers.contacts import ContactsController
from desktop.controllers.diagnosis import DiagnosisController, installation_part
from desktop.controllers.dialed_callers import DialedCallers
from desktop.controllers.dialer import DialerController
from desktop.controllers.groups import GroupsController
from desktop.controllers.history import HistoryController
from desktop.controllers.idle import IdleController
from desktop.controllers.import_agents import ImportController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.missed_figures import MissedFiguresController
from desktop.controllers.network import NetworkController, lead
from desktop.controllers.presence import PresenceController
from desktop.controllers.recordings import RecordingsController
from desktop.controllers.runs import RunsController
from desktop.controllers.session import SessionController
from desktop.controllers.shifts import ShiftsController
from desktop.controllers.sources import SourcesController
from desktop.controllers.suggestions import SuggestionsController
from desktop.controllers.support import SupportController
from desktop.controllers.templates import TemplatesController
from desktop.controllers.updates import UpdatesController
from desktop.domain.updates import Installed, UpdateSource, source_of
from desktop.providers.http import Network
from desktop.runtime import installation
from desktop.runtime.link_handlers import link_handler, start_command
from desktop.runtime.options import Options
from desktop.runtime.paths import Paths
from desktop.services.agents import AgentService
from desktop.services.before_call import BeforeCall
from desktop.services.call_history import CallHistory
from desktop.services.call_sync import CallSync
from desktop.services.contacts import Contacts
from desktop.services.demo import DemoProviders
from desktop.services.diagnosis import Diagnosis
from desktop.services.dialing import Dialing
from desktop.services.groups import GroupService
from desktop.services.missed_calls import MissedCallService
from desktop.services.missed_figures import FigureService
from desktop.services.number_search import NumberSearch
from desktop.services.phone_links import PhoneLinks
from desktop.services.pool import WorkerPool
from desktop.services.provider_contacts import ProviderContacts
from desktop.services.recordings import Recordings
from desktop.services.runs import RunService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.services.templates import TemplateService
from desktop.services.updates import Updates
from desktop.services.worklist import Worklist
from desktop.storage.agent_cache import AgentCache
from desktop.storage.call_policy import call_policy
from desktop.storage.call_store import CallStore
from desktop.storage.case_store import CaseStore
from desktop.storage.contact_store import ContactStore
from desktop.storage.database import Database
from desktop.storage.dial_choices import DialChoices
from desktop.storage.earlier_calls import EarlierCallStore
from desktop.storage.journal import Journal, journal_vault
from desktop.storage.policy_report import counts
from desktop.storage.proxy_password import ProxyPasswords
from desktop.storage.recordings import RecordingFiles
from desktop.storage.settings import (
    COUNTRY,
    DATABASE,
    IDLE_MINUTES,
    MAY_KEEP,
    PROVIDER,
    REGION,
    UPDATE_ADDRESS,
    UPDATE_KEY,
    UPDATES,
    Settings,
)
from desktop.storage.source_choices import handling_of_sources
from desktop.storage.step_seals import no_box
from desktop.storage.templates import Templates
from desktop.storage.update_memory import UpdateMemory


@dataclass(frozen=True, slots=True)
class Parts:
    """What the controllers work with, and what outlives them.

    Attributes:
        session: Who is signed in.
        network: The connections to the providers.
        tasks: Where their work runs.
        pool: Where requests run.
        demo: The built-in providers.
        settings: What was set.
        database: Where all is kept.
        cache: The agents of the last time.
        calls: Finished calls that were read.
        recordings: Recordings that were fetched.
        updates: Releases of the program.
        zone: Zone of clock times.
        options: How the program was started.
        paths: Where everything lies.
        last_crash: The trace that the last run left, or "".
    """

    session: Session
    network: Network
    tasks: TaskRunner
    pool: WorkerPool
    demo: DemoProviders
    settings: Settings
    database: Database
    cache: AgentCache
    calls: CallStore
    recordings: RecordingFiles
    updates: Updates
    zone: tzinfo
    options: Options
    paths: Paths
    last_crash: str = ""


def make_controllers(parts: Parts) -> Controllers:
    """Make them, each with what it needs of the others."""
    session, tasks, settings, zone = parts.session, parts.tasks, parts.settings, parts.zone
    box = journal_vault().box if settings.get(MAY_KEEP) else no_box
    journal = Journal(parts.database, box, settings.desk)
    agent_service = AgentService(session, parts.database, parts.cache)
    runs = RunService(session, agent_service, journal, country=lambda: agents.country)
    agents = AgentsController(session, agent_service, runs, tasks, zone, settings.get(COUNTRY))
    changes = RunsController(session, runs, agents, tasks)
    dialing = Dialing(session, parts.pool, parts.database)
    presence = PresenceController(session, agent_service, tasks)
    kept_contacts = Contacts(session, ContactStore(parts.database))
    contacts = ContactsController(kept_contacts, agents, tasks)
    worklist = _worklist(parts)
    before = _before(parts, worklist, agents, kept_contacts)
    dialer = DialerController(session, dialing, agents, tasks, zone, before)
    dialer.choices = DialChoices(settings)
    missed = MissedCallsController(session, worklist, agents, dialer, tasks, zone)
    history = CallHistory(session, dialing, worklist.known, parts.calls)
    calls = CallHistoryController(session, history, dialing, agents, missed, tasks, zone)
    recordings = Recordings(session, parts.recordings)
    search = NumberSearch(session, kept_contacts)
    worklist.name_of = lambda number: kept_contacts.name_of(number) or search.agent_of(number)
    contacts.changed.connect(lambda _: missed.show_again())
    suggestions = SuggestionsController(search, dialing, contacts, agents, missed, dialer, tasks)
    dialer.known_name = lambda number: suggestions.name_of(number) or calls.name_of(number)
    DialedCallers(dialer, missed)
    templates = TemplateService(session, Templates(parts.database))
    return Controllers(
        session=SessionController(
            session,
            tasks,
            lambda: parts.pool.call_apart(parts.demo.start),
            is_replay=parts.options.replay is not None,
        ),
        agents=agents,
        runs=changes,
        imports=ImportController(session, agents, changes, tasks),
        history=HistoryController(session, runs, changes, tasks, zone),
        shifts=ShiftsController(session, MissedCallService(session), agents, tasks, zone),
        groups=GroupsController(session, GroupService(session, journal), tasks),
        templates=TemplatesController(session, templates, tasks),
        missed=missed,
        figures=MissedFiguresController(missed, FigureService(session, worklist), tasks),
        dialer=dialer,
        calls=calls,
        recordings=RecordingsController(session, recordings, tasks, zone),
        contacts=contacts,
        contact_files=ContactFiles(
            session, kept_contacts, ProviderContacts(session, kept_contacts), agents, tasks
        ),
        suggestions=suggestions,
        presence=presence,
        idle=IdleController(session, presence, tasks, lambda: settings.get(IDLE_MINUTES)),
        autostart=AutostartController(session, tasks, (*start_command(parts.options), "--hidden")),
        sources=SourcesController(
            dialer,
            PhoneLinks(parts.pool, link_handler(parts.options)),
            start_command(parts.options),
            lambda: handling_of_sources(settings),
            tasks,
        ),
        network=_network(parts),
        diagnosis=_diagnosis(parts),
        support=SupportController(
            session, parts.pool, parts.network.trace, settings, parts.paths.logs, tasks
        ),
        updates=_updates(parts, dialer, changes),
    )


def _diagnosis(parts: Parts) -> DiagnosisController:
    settings, paths = parts.settings, parts.paths
    url, may_keep = settings.get(DATABASE), settings.get(MAY_KEEP)
    diagnosis = Diagnosis(
        parts.session,
        parts.pool,
        parts.network,
        lambda: settings.addresses,
        link_handler(parts.options),
        installation_part(
            paths,
            lambda: Database(paths.data, url, may_keep=may_keep),
            counts(settings.managed),
        ),
    )
    return DiagnosisController(
        diagnosis,
        lambda: (settings.get(PROVIDER), settings.get(REGION)),
        paths.logs,
        parts.last_crash,
        parts.tasks,
    )


def _network(parts: Parts) -> NetworkController:
    """Give the connections their ways through the company's network."""
    network, passwords = parts.network, ProxyPasswords(may_keep=parts.settings.get(MAY_KEEP))
    routes = lead(network, passwords)
    return NetworkController(parts.session, network, routes, passwords, parts.settings, parts.tasks)


def _updates(parts: Parts, dialer: DialerController, runs: RunsController) -> UpdatesController:
    settings, built_in = parts.settings, installation.built_in_origin()
    memory = UpdateMemory(settings)

    def source() -> UpdateSource:
        return source_of(
            settings.get(UPDATE_ADDRESS) or built_in.address,
            settings.get(UPDATE_KEY) or built_in.keys,
            settings.get(UPDATES),
            locked=settings.is_locked(UPDATES),
            demo=parts.options.made_up,
        )

    installed = Installed(__version__, installation.package(), *installation.system())
    return UpdatesController(parts.updates, memory, source, installed, dialer, runs, parts.tasks)


def _before(
    parts: Parts, worklist: Worklist, agents: AgentsController, contacts: Contacts
) -> BeforeCallController:
    settings = parts.settings
    calls = EarlierCallStore(parts.database, settings.desk)
    before = BeforeCallController(
        BeforeCall(parts.session, calls, lambda: worklist.person),
        agents,
        lambda: call_policy(settings),
        contacts.contact_of,
        parts.tasks,
        parts.zone,
    )
    contacts.changed.append(lambda _: before.judge_again())
    return before


def _worklist(parts: Parts) -> Worklist:
    settings = parts.settings
    sync = CallSync(
        parts.session,
        parts.calls,
        lambda profile: settings.get(COUNTRY) or profile.country,
    )
    return Worklist(
        parts.session, sync, parts.calls, CaseStore(parts.database), lambda: settings.desk
    )
