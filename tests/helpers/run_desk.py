"""A desk without a window that carries out runs against the sandbox, with its journal on the disk.

Also a process that makes such desks by the dozen, to be killed at any moment: see `main`.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from desktop.domain import phone
from desktop.domain.account import Account, Credential, Role
from desktop.domain.addresses import Addresses
from desktop.domain.agent import Agent
from desktop.domain.edits import Edit, EditKind, FieldEdit, value_of
from desktop.domain.errors import CalldeckError
from desktop.domain.runs import LEFT, Run, RunState, Step
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.services.agents import AgentService
from desktop.services.pool import WorkerPool
from desktop.services.provider_registry import registry
from desktop.services.runs import RunService
from desktop.services.session import Session
from desktop.storage.database import Database
from desktop.storage.journal import Journal
from desktop.storage.sealing import Box

KEY = b"k" * 32
"""The journal's key; a keyring of its own for each test process would be of no use here."""


async def at_once(_seconds: float) -> None:
    """Do not wait, but let others run."""
    await asyncio.sleep(0)


class OneSignIn:
    """A store of sign-ins with a single one in it."""

    def __init__(self, credential: Credential) -> None:
        self.credential = credential

    def save(self, credential: Credential) -> None:
        self.credential = credential

    def load(self, account_key: str) -> Credential | None:
        return self.credential if account_key == self.credential.account.key else None

    def accounts(self) -> tuple[Account, ...]:
        return (self.credential.account,)

    def remove(self, account_key: str) -> None:
        pass

    def current_key(self) -> str:
        return self.credential.account.key

    def set_current(self, account_key: str) -> None:
        pass


def credential(provider: str, accounts: dict[str, Any], region: str = "india") -> Credential:
    """The sandbox's supervisor sign-in."""
    if provider == "telecmi":
        user, secret = str(accounts["telecmi"]["appid"]), accounts["telecmi"]["secret"]
        account = Account("telecmi", "TeleCMI", Role.SUPERVISOR, region, user, "Test")
        return Credential(account, {"secret": Secret(secret)})
    keys = accounts["stringee"]
    account = Account("stringee", "Stringee", Role.SUPERVISOR, "", keys["api_key_sid"], "Test")
    sid, secret = Secret(keys["api_key_sid"]), Secret(keys["api_key_secret"])
    return Credential(account, {"key_sid": sid, "secret": secret})


@dataclass
class RunDesk:
    """What tests of runs use."""

    session: Session
    agents: AgentService
    runs: RunService
    journal: Journal
    database: Database

    async def listed(self) -> dict[str, Agent]:
        """All agents as the provider has them, by extension or user id."""
        found: dict[str, Agent] = {}
        async for part in self.agents.read():
            assert not part.failed
            found.update({agent.extension or agent.user_id: agent for agent in part.agents})
        return found

    async def carry_out(self, title: str, edits: Sequence[Edit]) -> tuple[Run, tuple[Step, ...]]:
        """Begin a run and bring it to its end, whatever it takes."""
        execution = await self.runs.begin(title, edits)
        execution.changed.append(
            lambda _: execution.resume() if execution.progress.paused else None
        )
        state = await self.runs.carry_out(execution)
        for _ in range(5):
            if state is not RunState.OPEN:
                break
            state = await self.continue_(execution.run)
        return execution.run, await self.runs.steps(execution.run)

    async def continue_(self, run: Run) -> RunState:
        """Take up a run that was cut off and carry it on; a look that fails is tried again."""
        try:
            execution = await self.runs.take_up(run)
        except CalldeckError:
            execution = await self.runs.take_up(run)
        execution.changed.append(
            lambda _: execution.resume() if execution.progress.paused else None
        )
        return await self.runs.carry_out(execution)

    async def undo(self, run: Run) -> tuple[Step, ...]:
        """Take a run back."""
        edits, _ = await self.runs.undo_edits(run)
        _, steps = await self.carry_out(f"Undo of {run.title}", edits)
        return steps


@asynccontextmanager
async def run_desk(
    provider: str,
    base_urls: dict[str, str],
    accounts: dict[str, Any],
    folder: Path,
    *,
    region: str = "india",
    wait: Callable[[float], Awaitable[None]] = at_once,
    settled: timedelta = timedelta(0),
) -> AsyncIterator[RunDesk]:
    """A signed-in desk; what it journals stays in the folder."""
    pool, network = WorkerPool(), Network(read_timeout=5.0)
    kept = OneSignIn(credential(provider, accounts, region))
    addresses = Addresses(**base_urls)
    session = Session(pool, network, lambda: addresses, kept, providers=registry)
    database = Database(folder)
    journal = Journal(database, lambda: Box(KEY), "test")
    agents = AgentService(session, database, wait=wait, settled=settled)
    runs = RunService(session, agents, journal, settled=settled, wait=wait)
    try:
        await session.restore()
        session.background.cancel("verify")
        yield RunDesk(session, agents, runs, journal, database)
    finally:
        await session.aclose()
        network.close()
        pool.close()
        database.close()


def change(agent: Agent, **values: Any) -> Edit:
    """Change fields of an agent."""
    fields = tuple(FieldEdit(key, value_of(agent, key), new) for key, new in values.items())
    return Edit(EditKind.CHANGE, agent, fields)


def create(**values: Any) -> Edit:
    """Add an agent."""
    agent = Agent("", str(values["name"]), str(values.get("extension", "")))
    agent = replace(agent, user_id=str(values.get("user_id", "")))
    fields = tuple(FieldEdit(key, None, new) for key, new in values.items())
    return Edit(EditKind.CREATE, agent, fields)


def delete(agent: Agent) -> Edit:
    """Delete an agent."""
    return Edit(EditKind.DELETE, agent)


# A process that makes desks by forking, with everything loaded already.


def plan(provider: str, agents: dict[str, Agent], seed: int) -> list[Edit]:
    """120 edits in random order: 40 new agents, 60 changes, 20 deletions.

    Args:
        provider: Whose agents.
        agents: The agents there are, at least 100.
        seed: Of the dice.
    """
    dice = random.Random(seed)
    chosen = dice.sample(sorted(agents), 80)
    edits = [delete(agents[key]) for key in chosen[:20]]
    for key in chosen[20:]:
        phone = f"9198{dice.randrange(10**8):08d}"
        edits.append(change(agents[key], name=f"Changed {key}", phone=phone))
    taken = set(agents)
    for number in range(40):
        if provider == "telecmi":
            free = next(str(ext) for ext in range(300, 1000) if str(ext) not in taken)
            taken.add(free)
            values = {"extension": free, "password": Secret(f"secret-{free}"), "sms_alert": True}
            values |= {"shift_start": 9, "shift_end": 18}
        else:
            values = {"user_id": f"new_{seed}_{number}", "routing": "1"}
        values |= {"name": f"New {number}", "phone": f"9197{dice.randrange(10**8):08d}"}
        edits.append(create(**values))
    dice.shuffle(edits)
    return edits


async def _work(order: dict[str, Any]) -> dict[str, Any]:
    """Begin the run of the order, or carry on the one that was cut off."""
    folder = Path(order["folder"])
    async with run_desk(
        order["provider"],
        order["base_urls"],
        order["accounts"],
        folder,
        wait=asyncio.sleep,
        settled=timedelta(seconds=order["settled"]),
    ) as desk:
        if order["kill_after"] is not None:
            threading.Thread(target=_die, args=[order["kill_after"]], daemon=True).start()
        begun = await desk.runs.runs()
        if begun and begun[0].state is RunState.OPEN:
            run, state = begun[0], await desk.continue_(begun[0])
        elif begun:  # it was killed when all was done, before it could say so
            run, state = begun[0], begun[0].state
        else:
            edits = plan(order["provider"], await desk.listed(), order["seed"])
            execution = await desk.runs.begin("Kill me", edits)
            state, run = await desk.runs.carry_out(execution), execution.run
        steps = await desk.runs.steps(run)
        open_steps = sum(step.state in LEFT for step in steps)
        states = [step.state.name for step in steps]
        return {"state": state.name, "open": open_steps, "states": states}


def _die(after: float) -> None:
    time.sleep(after)
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Carry out one order a line (JSON); answers a line each, ``null`` for a killed one."""
    # Loaded here once, and not in each process that is forked off.
    for module in ("keyring", "providers.registry", "providers.sockets", "storage.journal_tables"):
        import_module(module if module == "keyring" else f"desktop.{module}")
    phone.load()
    for line in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            answer = asyncio.run(_work(json.loads(line)))
            os.write(writing, json.dumps(answer).encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read()
        os.waitpid(child, 0)
        print(said.decode() or "null", flush=True)


if __name__ == "__main__":
    main()
