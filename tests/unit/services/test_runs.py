"""Runs against the sandbox: conflicts, lost answers, pauses, undo; whatever the network does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.agent import Agent, Routing
from desktop.domain.edits import Edit
from desktop.domain.errors import Conflict
from desktop.domain.runs import RunState, StepState
from desktop.domain.secret import Secret
from tests.helpers.run_desk import RunDesk, change, create, delete, run_desk
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process

__all__ = ["sandbox", "sandbox_process"]

PROVIDERS = ("telecmi", "stringee")
FAULTS: dict[str, dict[str, Any]] = {
    "drop_before": {},
    "drop_after": {},
    "status": {"status": 503},
    "rate_limit": {"retry_after": 1},
    "truncated": {},
    "html": {},
    "wrong_types": {},
}


def mixed(provider: str, agents: dict[str, Agent]) -> list[Edit]:
    """A new agent, three changes and a deletion."""
    keys = sorted(agents)
    new: dict[str, Any] = {"name": "Meera Iyer", "phone": "919876543388"}
    if provider == "telecmi":
        new |= {"extension": "777", "password": Secret("canary-777"), "sms_alert": True}
        new |= {"shift_start": 9, "shift_end": 18}
        extra: dict[str, Any] = {"shift_start": 7, "shift_end": 15, "sms_alert": True}
    else:
        new |= {"user_id": "meera", "status": "AVAILABLE", "routing": "1"}
        extra = {"status": "LUNCH BREAK"}
    return [
        change(agents[keys[1]], name="Renamed"),
        create(**new),
        change(agents[keys[2]], phone="919876500002"),
        delete(agents[keys[3]]),
        change(agents[keys[4]], **extra),
    ]


def truth(agents: dict[str, Agent]) -> dict[str, tuple[Any, ...]]:
    """What a provider keeps of its agents, by extension or user id, passwords included."""
    return {
        key: (
            one.name,
            one.phone,
            one.shift_start,
            one.shift_end,
            one.sms_alert,
            one.routing,
            one.password.reveal(),
        )
        for key, one in agents.items()
    }


def provider_rows(sandbox: Sandbox, provider: str) -> dict[str, tuple[Any, ...]]:
    """The same from the provider itself, whatever our reading of it makes of it."""
    rows = sandbox.agents(provider)
    if provider == "telecmi":
        keys = ("name", "phone", "start_time", "end_time", "notify")
        return {
            str(row["extension"]): (*(row[key] for key in keys), None, row["password"])
            for row in rows
        }
    return {
        row["stringee_user_id"]: (
            row["name"],
            row["phone_number"] or "",
            *(None, None, None),
            Routing(row["routing_type"]) if row["routing_type"] else None,
            "",
        )
        for row in rows
    }


def wished(provider: str, before: dict[str, Agent]) -> dict[str, tuple[Any, ...]]:
    """What there must be after `mixed`."""
    keys = sorted(before)
    after = truth(before)
    row = {key: list(value) for key, value in after.items()}
    row[keys[1]][0] = "Renamed"
    row[keys[2]][1] = "919876500002"
    del row[keys[3]]
    if provider == "telecmi":
        row[keys[4]][2:5] = [7, 15, True]
        row["777"] = ["Meera Iyer", "919876543388", 9, 18, True, None, "canary-777"]
    else:
        row["meera"] = ["Meera Iyer", "919876543388", None, None, None, Routing.APP, ""]
    return {key: tuple(value) for key, value in row.items()}


def with_desk(
    sandbox: Sandbox, folder: Path, provider: str, work: Callable[[RunDesk], Any], **how: Any
) -> None:
    async def main() -> None:
        async with run_desk(provider, sandbox.base_urls, sandbox.accounts, folder, **how) as desk:
            await work(desk)

    asyncio.run(main())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_run_does_what_was_planned_and_undo_takes_it_back(
    sandbox: Sandbox, tmp_path: Path, provider: str
) -> None:
    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        run, steps = await desk.carry_out("Mixed", mixed(provider, before))
        assert {step.state for step in steps} == {StepState.CONFIRMED}
        assert truth(await desk.listed()) == wished(provider, before)
        undone = await desk.undo(run)
        assert {step.state for step in undone} == {StepState.CONFIRMED}
        assert truth(await desk.listed()) == truth(before)
        assert {kept.state for kept in await desk.runs.runs()} == {RunState.DONE}

    with_desk(sandbox, tmp_path, provider, work)


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_with_a_fault_at_any_request_the_plan_comes_true_and_can_be_undone(
    sandbox: Sandbox, tmp_path: Path, provider: str, kind: str
) -> None:
    """One fault at each request in turn, in the run and in its undo."""

    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        asked = len(sandbox.access_log())
        run, _ = await desk.carry_out("Count", mixed(provider, before))
        await desk.undo(run)
        requests = len(sandbox.access_log()) - asked
        for number in range(requests):
            sandbox.reset()
            start = await desk.listed()
            where = f"{kind} at request {number}"
            sandbox.faults.add(kind, skip=number, times=1, **FAULTS[kind])
            run, steps = await desk.carry_out("Mixed", mixed(provider, start))
            assert {step.state for step in steps} == {StepState.CONFIRMED}, where
            assert provider_rows(sandbox, provider) == wished(provider, start), where
            await desk.undo(run)
            sandbox.faults.clear()
            assert truth(await desk.listed()) == truth(start), where

    with_desk(sandbox, tmp_path, provider, work)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_somebody_changed_since_the_check_is_held(
    sandbox: Sandbox, tmp_path: Path, provider: str
) -> None:
    async def work(desk: RunDesk) -> None:
        agents = await desk.listed()
        first, second, third = sorted(agents)[1:4]
        stale = [change(agents[first], name="Mine"), delete(agents[second])]
        fine = change(agents[third], phone="919876500003")
        others = [
            change(agents[first], name="Theirs"),
            change(agents[second], name="Also theirs"),
            change(agents[third], name="Other field"),
        ]
        await desk.carry_out("Theirs", others)
        _, steps = await desk.carry_out("Mine", [*stale, fine])
        held, done = StepState.CONFLICT, StepState.CONFIRMED
        assert [step.state for step in steps] == [held, held, done]
        assert "“Theirs” now" in steps[0].words
        now = await desk.listed()
        assert (now[first].name, now[third].name) == ("Theirs", "Other field")
        assert now[third].phone == "919876500003"
        assert second in now

    with_desk(sandbox, tmp_path, provider, work)


def test_undo_holds_back_where_somebody_changed_the_agent_since(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(desk: RunDesk) -> None:
        agents = await desk.listed()
        run, _ = await desk.carry_out("Mixed", mixed("telecmi", agents))
        now = await desk.listed()
        renamed = sorted(agents)[1]
        theirs = [change(now[renamed], name="Theirs"), change(now["777"], phone="919876500009")]
        await desk.carry_out("Theirs", theirs)
        steps = await desk.undo(run)
        held = {step.edit.identity for step in steps if step.state is StepState.CONFLICT}
        assert held == {renamed, "777"}
        assert (await desk.listed())["777"].phone == "919876500009"

    with_desk(sandbox, tmp_path, "telecmi", work)


def test_only_some_rows_can_be_taken_back(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(desk: RunDesk) -> None:
        agents = await desk.listed()
        run, steps = await desk.carry_out("Mixed", mixed("telecmi", agents))
        new = next(step.number for step in steps if step.edit.identity == "777")
        edits, remarks = await desk.runs.undo_edits(run, {new})
        assert ([edit.identity for edit in edits], remarks) == (["777"], ())
        await desk.carry_out("Some", edits)
        now = await desk.listed()
        assert "777" not in now
        assert now[sorted(agents)[1]].name == "Renamed"

    with_desk(sandbox, tmp_path, "telecmi", work)


def test_a_cancelled_run_leaves_out_the_rest_and_what_was_done_can_be_undone(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        edits = [change(agent, name=f"Changed {key}") for key, agent in before.items()]
        execution = await desk.runs.begin("Cancelled", edits)

        def stop(_: object) -> None:
            if execution.progress.counts[StepState.CONFIRMED] == 3:
                execution.cancel()

        execution.changed.append(stop)
        assert await desk.runs.carry_out(execution) is RunState.CANCELLED
        counts = execution.progress.counts
        assert 3 <= counts[StepState.CONFIRMED] <= 6  # those under way were finished
        assert counts[StepState.SKIPPED] == len(edits) - counts[StepState.CONFIRMED]
        await desk.undo(execution.run)
        assert truth(await desk.listed()) == truth(before)

    with_desk(sandbox, tmp_path, "telecmi", work)


def test_a_paused_run_sends_nothing_until_it_is_continued(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        edits = [change(agent, name=f"Changed {key}") for key, agent in before.items()]
        execution = await desk.runs.begin("Paused", edits)
        execution.pause()
        carried = desk.session.background.start("run", desk.runs.carry_out(execution))
        asked = len(sandbox.access_log())
        for _ in range(50):
            await asyncio.sleep(0)
        assert len(sandbox.access_log()) == asked
        execution.resume()
        assert await carried is RunState.DONE

    with_desk(sandbox, tmp_path, "telecmi", work)


def test_a_sign_in_that_ends_pauses_the_run_and_says_why(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        sandbox.faults.add("failure_code", code=407, message="Authentication Failed", times=8)
        execution = await desk.runs.begin("Refused", mixed("telecmi", before))
        reasons: list[str] = []

        def note(_: object) -> None:
            progress = execution.progress
            if progress.paused:
                reasons.append(progress.reason.title if progress.reason else "")
                sandbox.faults.clear()
                execution.resume()

        execution.changed.append(note)
        assert await desk.runs.carry_out(execution) is RunState.DONE
        assert reasons[0] == "TeleCMI did not accept this app secret."
        assert truth(await desk.listed()) == wished("telecmi", before)

    with_desk(sandbox, tmp_path, "telecmi", work)


def test_the_audit_log_names_every_field_and_no_password(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        new = change(before["102"], name="Renamed", password=Secret("canary-new-password"))
        run, _ = await desk.carry_out("Two fields", [new])
        entries = {entry.field: entry for entry in await desk.runs.audit_log()}
        assert entries["Name"].old == before["102"].name
        assert entries["Name"].new == "Renamed"
        assert (entries["Password"].old, entries["Password"].new) == ("", "changed")
        told = entries["Name"]
        assert (told.run, told.outcome, told.agent) == (run.id, "done", "102_1111112")
        await desk.undo(run)
        assert truth(await desk.listed()) == truth(before)
        desk.database.close()
        canaries.extend((b"canary-new-password", before["102"].password.reveal().encode()))

    canaries: list[bytes] = []
    with_desk(sandbox, tmp_path, "telecmi", work)
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert kept
    assert [canary for canary in canaries if canary in kept] == []


def test_one_edit_is_a_run_of_its_own(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(desk: RunDesk) -> None:
        before = await desk.listed()
        applied = await desk.runs.one("Rename", change(before["102"], name="Renamed"))
        assert applied.run is not None
        stale = change(before["102"], name="Again")
        with pytest.raises(Conflict):
            await desk.runs.one("Rename", stale)
        held, done = await desk.runs.runs()
        assert (done.done, held.counts[StepState.CONFLICT]) == (1, 1)
        assert await desk.runs.unfinished() == ()
        await desk.undo(applied.run)
        assert truth(await desk.listed()) == truth(before)

    with_desk(sandbox, tmp_path, "telecmi", work)
