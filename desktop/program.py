"""One run of the program: objects meet in the window, work, and are wound up in stages.

Quit unwinds them in the opposite order, without waiting for a provider that hangs.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimeZone

from desktop.controllers.agents import AgentsController
from desktop.controllers.making import Parts, make_controllers
from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.updates import LOOK_EVERY
from desktop.domain import phone
from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.number_zones import zones_of
from desktop.providers.http import Network
from desktop.providers.releases import ReleaseServer
from desktop.runtime.instance import SingleInstance
from desktop.runtime.logs import catch_crashes
from desktop.runtime.options import Options
from desktop.runtime.paths import Paths
from desktop.runtime.zone import local_zone
from desktop.services.demo import DemoProviders
from desktop.services.permitted_sign_ins import PermittedSignIns
from desktop.services.pool import WorkerPool
from desktop.services.refresh import Refresher
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.services.updates import Updates
from desktop.services.wake import TICK, WakeWatch
from desktop.storage.agent_cache import AgentCache
from desktop.storage.call_store import KEPT_FOR, CallStore
from desktop.storage.database import Database
from desktop.storage.forgetting import forget_secrets
from desktop.storage.locked_sign_in import locked_sign_in
from desktop.storage.recordings import KEPT_FOR as RECORDINGS_KEPT_FOR
from desktop.storage.recordings import RecordingFiles
from desktop.storage.settings import DATABASE, FORGOTTEN, MAY_KEEP, Settings
from desktop.storage.sign_ins import SignIns
from desktop.storage.update_files import UpdateFiles
from desktop.storage.update_memory import UpdateMemory
from desktop.views.desktop_notices import any_wanted
from desktop.views.main_window import MainWindow
from desktop.views.network_watch import NetworkWatch
from desktop.views.replay_message import announce_replay
from desktop.views.sight import Sight

_log = logging.getLogger(__name__)

MISSED_EVERY = 60.0
AGENTS_EVERY = 300.0
CONTACTS_EVERY = 60.0
"""Seconds between two quiet reads while somebody wants to know."""
RENEW_EVERY, PRUNE_EVERY = 120.0, 3_600.0
IDLE_EVERY = 15.0
"""Seconds between two looks whether anybody is there."""
PATIENCE = 2.0
"""Seconds that cancelled work gets to end at quit."""


class Program:
    """One run of the program: everything that lives from the first frame to the last."""

    def __init__(
        self,
        window: MainWindow,
        options: Options,
        paths: Paths,
        settings: Settings,
        instance: SingleInstance,
        set_aside: Path | None,
        last_crash: str = "",
    ) -> None:
        self._window = window
        self._sight = Sight(window)
        self._options = options
        self._paths = paths
        self._settings = settings
        self._instance = instance
        self._set_aside = set_aside
        self._last_crash = last_crash

    async def run(self, stop: asyncio.Event) -> int:
        """Furnish the window, work until asked to stop, wind up."""
        self._build()
        self._window.quit_requested.connect(stop.set)
        self._instance.handed_over.connect(self._window.take_over)
        self._instance.selection_wanted.connect(self._window.take_selection)
        self._instance.listen()
        catch_crashes(self._window.report_crash)
        self._begin()
        tour = self._tour(stop) if self._options.screenshots else None
        await stop.wait()
        code = await tour if tour else 0
        await self._wind_up()
        self.controllers.updates.hand_over()
        return code

    def _build(self) -> None:
        settings, zone = self._settings, local_zone(bytes(QTimeZone.systemTimeZoneId().data()))
        self._pool = WorkerPool()
        self._network = Network()
        self._tasks = TaskRunner(self._unexpected)
        self._database = Database(
            self._paths.data,
            settings.get(DATABASE),
            self._tell_trouble,
            settings.desk,
            may_keep=settings.get(MAY_KEEP),
        )
        self._demo = DemoProviders(replay=self._options.replay)
        self._cache = AgentCache(self._paths.data / "agents")
        self._calls = CallStore(self._database)
        self._recordings = RecordingFiles(self._paths.data / "recordings")
        self._updates = Updates(
            self._pool,
            ReleaseServer(self._network.beside),
            UpdateFiles(self._paths.data / "updates"),
            UpdateMemory(settings),
        )
        self._session = Session(
            self._pool,
            self._network,
            lambda: settings.addresses,
            PermittedSignIns(
                SignIns(self._paths.settings),
                locked_sign_in(settings),
                may_keep=settings.get(MAY_KEEP),
            ),
            forget=self._forget,
        )
        parts = Parts(
            session=self._session,
            network=self._network,
            tasks=self._tasks,
            pool=self._pool,
            demo=self._demo,
            settings=settings,
            database=self._database,
            cache=self._cache,
            calls=self._calls,
            recordings=self._recordings,
            updates=self._updates,
            zone=zone,
            options=self._options,
            paths=self._paths,
            last_crash=self._last_crash,
        )
        self.controllers = controllers = make_controllers(parts)
        self._agents, self._missed = controllers.agents, controllers.missed
        self._window.furnish(controllers)

    def _forget(self, account: str) -> None:
        """Remove what is kept of an account that was signed out; in a worker."""
        self._cache.forget(account)
        self._recordings.forget(account)
        self._database.forget(account)
        self._calls.forget(account)

    def _forget_secrets(self) -> None:
        """Where none may be kept, remove what was: once, for each time the keyring may ask."""
        settings = self._settings
        if settings.get(MAY_KEEP):
            settings.reset(FORGOTTEN)
        if settings.get(MAY_KEEP) or settings.get(FORGOTTEN):
            return
        file, database = self._paths.settings, settings.get(DATABASE)
        demo = self._options.demo or self._options.replay  # they ask nobody for a way
        proxies = set[str] if demo else self.controllers.network.proxies()

        async def forget() -> None:
            done = await self._pool.call_apart(lambda: forget_secrets(file, database, proxies()))
            settings.set(FORGOTTEN, done)

        self._tasks.start("forget secrets", forget())

    def _begin(self) -> None:
        self._tasks.start("numbering plans", self._pool.call_apart(_load_plans))
        self.controllers.contacts.refresh()
        self._forget_secrets()
        if self._options.replay:
            announce_replay(self._window.messages, self._options.replay)
        if self._options.made_up:
            self.controllers.session.try_demo()
        else:
            self.controllers.network.prepare()
            self.controllers.session.restore()
        if self._options.number:
            self._window.show_number(self._options.number)
        elif self._options.selection:
            self._window.take_selection()
        if self._set_aside:
            kept = f"The damaged file was kept as {self._set_aside.name}."
            self._tell_trouble(
                StorageFailed("Your settings could not be read.", kept, "Sign in again.")
            )
        refresher = Refresher(self._tasks)
        refresher.periodic("missed calls", MISSED_EVERY, lambda: self._refresh(self._missed))
        refresher.periodic("agents", AGENTS_EVERY, lambda: self._refresh(self._agents))
        refresher.periodic("claims", RENEW_EVERY, self._missed.renew_claim)
        refresher.periodic("idle", IDLE_EVERY, self.controllers.idle.look)
        refresher.periodic("clocks", TICK, WakeWatch(refresher.hurry).tick)
        refresher.periodic("contacts", CONTACTS_EVERY, self.controllers.contacts.refresh)
        refresher.periodic("old calls", PRUNE_EVERY, self._prune)
        refresher.periodic("updates", LOOK_EVERY, self.controllers.updates.look_if_due)
        self._sight.returned.connect(refresher.hurry)
        watch, network = NetworkWatch(self._window), self.controllers.network
        watch.changed.connect(network.forget)
        watch.changed.connect(refresher.hurry)
        network.changed.connect(refresher.hurry)

    def _prune(self) -> None:
        """Remove what is older than anybody asks for."""

        async def prune() -> None:
            with suppress(CalldeckError):  # the next time is early enough
                await self._pool.call_apart(
                    lambda: self._recordings.prune(datetime.now(UTC) - RECORDINGS_KEPT_FOR)
                )
                await self._pool.call_apart(lambda: self._calls.prune(datetime.now(UTC) - KEPT_FOR))

        self._tasks.start("old calls", prune())

    def _refresh(self, shown: AgentsController | MissedCallsController) -> None:
        """Read a list quietly; raises what the read before it ended with."""
        # Agents are for looking at; of missed callers a notification tells who looks elsewhere.
        wanted = shown is self._missed and any_wanted(self._settings)
        wanted = wanted or (shown is self._missed and self._window.habits.is_seen)
        if not (self._sight.is_seen or wanted) or shown.reading or self._session.ended:
            return
        failure = shown.error
        shown.refresh()
        if failure:
            raise failure

    def _tour(self, stop: asyncio.Event) -> asyncio.Task[int]:
        from desktop.views.tour import Tour

        folder = self._options.screenshots or Path()
        tour = Tour(self._window, folder)
        return self._tasks.start("tour", tour.walk(stop))

    async def _wind_up(self) -> None:
        """Stages: keep, hide, cancel, cut the connections, end the worker."""
        self._instance.stop_listening()
        self._window.keep_state()
        self._window.hide()
        try:
            self._settings.save()
        except CalldeckError as error:
            _log.error("settings were not saved: %s", error.text)
        await self._session.aclose()  # first: from now on no call is placed
        steps, contacts = self.controllers.dialer.steps, self.controllers.contacts
        writes = (*self._missed.writes, *steps.writes, *contacts.writes)
        await self._tasks.settle(writes, PATIENCE)
        await self._tasks.aclose(PATIENCE)
        self._network.close()
        self._updates.close()
        self._pool.close()
        self._database.close()
        self._demo.close()
        self._window.allow_close()
        self._window.close()

    def _tell_trouble(self, error: StorageFailed) -> None:
        self._window.report_trouble(error)

    def _unexpected(self, error: BaseException) -> None:
        sys.excepthook(type(error), error, error.__traceback__)


def _load_plans() -> None:
    """What takes long to load and is needed when the first number is typed."""
    phone.load()
    zones_of("+919876543210")
