"""A run of 120 rows that is killed at random moments, again and again, and carried on each time.

At the end the provider's agents are what was planned: nobody twice, nobody lost, nobody else
touched. Each process is ended by SIGKILL, from a thread of its own, wherever it is just then.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.agent import Agent
from desktop.domain.edits import EditKind
from tests.helpers.run_desk import plan
from tests.helpers.sandbox import REPOSITORY, Sandbox, sandbox, sandbox_process

__all__ = ["sandbox", "sandbox_process"]

KILLS = 60
"""Of each test; five of them run, one seed each."""
SETTLED = 0.05
"""Seconds after which the sandbox surely acts no more on what a killed process sent."""
LONGEST = 0.5
"""Seconds that a process lives at most; a whole run takes several times as long."""


@contextmanager
def desks() -> Iterator[Any]:
    """A process that forks desks: a function that has one carry out an order."""
    command = [sys.executable, "-m", "tests.helpers.run_desk"]
    process = subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    stdin, stdout = process.stdin, process.stdout

    def carry_out(order: dict[str, Any]) -> dict[str, Any] | None:
        print(json.dumps(order), file=stdin, flush=True)
        answer: dict[str, Any] | None = json.loads(stdout.readline())
        return answer

    try:
        yield carry_out
    finally:
        stdin.close()
        process.wait(timeout=10)
        stdout.close()


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("provider", "seed"),
    [("telecmi", 1), ("telecmi", 2), ("telecmi", 3), ("stringee", 4), ("stringee", 5)],
)
def test_whenever_it_is_killed_the_plan_comes_true_exactly_once(
    sandbox: Sandbox, tmp_path: Path, provider: str, seed: int
) -> None:
    dice = random.Random(seed)
    kills = rounds = 0
    with desks() as carry_out:
        while kills < KILLS:
            rounds += 1
            sandbox.reset(seed=seed, agents=130)
            folder = tmp_path / str(rounds)
            folder.mkdir()
            before = rows(sandbox, provider)
            plan_seed = seed * 1000 + rounds
            order = {
                "provider": provider,
                "base_urls": sandbox.base_urls,
                "accounts": sandbox.accounts,
                "folder": str(folder),
                "settled": SETTLED,
                "seed": plan_seed,
            }
            answer = None
            while answer is None or answer["open"]:
                dying = kills < KILLS
                after = dice.uniform(0.02, LONGEST) if dying else None
                answer = carry_out({**order, "kill_after": after})
                kills += answer is None
            assert Counter(answer["states"]) == {"CONFIRMED": 120}, (kills, answer)
            check(sandbox, provider, plan_seed, before)
    assert kills >= KILLS


def rows(sandbox: Sandbox, provider: str) -> dict[str, dict[str, Any]]:
    """The provider's agents by extension or user id."""
    key = "extension" if provider == "telecmi" else "stringee_user_id"
    found = sandbox.agents(provider)
    assert len({str(row[key]) for row in found}) == len(found), "an agent is there twice"
    return {str(row[key]): row for row in found}


def check(sandbox: Sandbox, provider: str, seed: int, before: dict[str, dict[str, Any]]) -> None:
    """Compare the provider's agents with the plan."""
    agents = {
        name: Agent("", row["name"], name if provider == "telecmi" else "", name)
        for name, row in before.items()
    }
    wanted = {name: (row["name"], phone_of(row)) for name, row in before.items()}
    for edit in plan(provider, agents, seed):
        if edit.kind is EditKind.DELETE:
            del wanted[edit.identity]
        else:
            draft = edit.draft
            wanted[edit.identity] = (draft.text("name"), draft.text("phone"))
    after = {name: (row["name"], phone_of(row)) for name, row in rows(sandbox, provider).items()}
    assert after == wanted


def phone_of(row: dict[str, Any]) -> str:
    return str(row.get("phone") or row.get("phone_number") or "")
