"""Runs are kept step by step over restarts, with their secrets sealed or not at all."""

import os
import sqlite3
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from desktop.domain import wording
from desktop.domain.account import Account, Credential, Role
from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.edits import Edit, EditKind, FieldEdit
from desktop.domain.errors import KeyringUnavailable, StorageFailed
from desktop.domain.runs import AuditEntry, Run, RunState, Step, StepState
from desktop.domain.secret import Secret
from desktop.services.run_store import RunStore
from desktop.storage import journal as journal_module
from desktop.storage.database import Database
from desktop.storage.journal import Journal, RunGone, journal_vault
from desktop.storage.sealing import Box
from desktop.storage.settings_file import prepare_ini
from desktop.storage.sign_ins import SignIns
from tests.helpers.keyring import keyring_session, os_keyring

__all__ = ["keyring_session", "os_keyring"]

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)
ACCOUNT = "telecmi:india:supervisor:1111112"
OLD, NEW, BEFORE = "canary-old-4711", "canary-new-秘密", "canary-before"
SECRETS = (OLD, NEW, BEFORE)
RUN = Run("run-1", ACCOUNT, "Import of “agents.xlsx”", NOON, "1111112")
ASHA = Agent(
    "101_1111112",
    "Asha Raman",
    "101",
    "101_1111112",
    "+919876543210",
    9,
    18,
    sms_alert=True,
    password=Secret(BEFORE),
    status="online",
)
LINH = Agent(
    "AG_1",
    "Linh",
    system_state=SystemState.NEVER_USED,
    routing=Routing.APP,
    last_call_end=NOON - timedelta(days=1),
)
STEPS = (
    Step(
        1,
        Edit(EditKind.CREATE, Agent("", "Zoë"), (FieldEdit("password", None, Secret(NEW)),), 7),
    ),
    Step(
        2,
        Edit(
            EditKind.CHANGE,
            ASHA,
            (
                FieldEdit("shift_start", 9, 10),
                FieldEdit("sms_alert", True, False),
                FieldEdit("status", None, "break"),
                FieldEdit("password", Secret(OLD), Secret(NEW)),
            ),
        ),
        StepState.CONFIRMED,
        before=ASHA,
        after=replace(ASHA, shift_start=10, password=Secret(NEW)),
        at=NOON,
    ),
    Step(3, Edit(EditKind.DELETE, LINH), StepState.REFUSED, "Not “allowed”.", "E403", at=NOON),
)
ENTRY = AuditEntry(
    at=NOON,
    account=ACCOUNT,
    who="1111112",
    agent="101_1111112",
    name="Asha Raman",
    action="change",
    field="Shift start",
    old="9",
    new="10",
    run="run-1",
    outcome="done",
    reply="200",
)


def passwords(steps: tuple[Step, ...]) -> list[str]:
    agents = [agent for step in steps for agent in (step.edit.agent, step.before, step.after)]
    return [agent.password.reveal() for agent in agents if agent]


def no_keyring() -> Box:
    raise KeyringUnavailable


@pytest.fixture
def box() -> Callable[[], Box]:
    key = os.urandom(32)
    return lambda: Box(key)


@pytest.fixture
def journal(database: Database, box: Callable[[], Box]) -> RunStore:
    return Journal(database, box, "desk")


@pytest.fixture
def own_file(tmp_path: Path) -> Iterator[Database]:
    """A desk by itself, where what is asked is about the file."""
    database = Database(tmp_path)
    yield database
    database.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "calldeck.db"


def change(database: Database, statement: str) -> None:
    database.run(lambda c: c.execute(text(statement)))


def ask(database: Database, query: str) -> list[tuple[Any, ...]]:
    return database.run(lambda c: [tuple(row) for row in c.execute(text(query))])


def many(number: int) -> list[Step]:
    return [replace(STEPS[1], number=place, state=StepState.PLANNED) for place in range(1, number)]


def test_a_run_comes_back_with_all_its_steps(
    journal: RunStore,
    database: Database,
    box: Callable[[], Box],
    tmp_path: Path,
    database_url: str,
) -> None:
    journal.begin(RUN, STEPS)
    database.close()
    other = Database(tmp_path, database_url)
    again = Journal(other, box, "desk")
    (run,) = again.unfinished(ACCOUNT)
    assert replace(run, counts={}) == replace(RUN, counts={})
    assert run.counts == {StepState.PLANNED: 1, StepState.CONFIRMED: 1, StepState.REFUSED: 1}
    assert again.steps(run) == STEPS
    assert passwords(again.steps(run)) == passwords(STEPS)
    other.close()


def test_steps_are_as_they_were_noted_last(journal: RunStore) -> None:
    journal.begin(RUN, STEPS)
    sent = replace(STEPS[0], state=StepState.SENT, at=NOON)
    journal.note(RUN, [sent])
    assert journal.steps(RUN) == (sent, *STEPS[1:])
    held = replace(sent, state=StepState.CONFLICT, words="Somebody was faster.", after=ASHA)
    planned = replace(STEPS[2], state=StepState.PLANNED, words="", at=None)
    journal.note(RUN, [planned, held], [ENTRY])
    assert journal.steps(RUN) == (held, STEPS[1], planned)
    assert journal.entries(ACCOUNT) == (ENTRY,)


def test_steps_come_in_their_order_and_of_their_run_alone(journal: RunStore) -> None:
    other = replace(RUN, id="run-2")
    journal.begin(RUN, STEPS[::-1])
    journal.begin(other, STEPS[1:])
    assert journal.steps(RUN) == STEPS
    assert journal.steps(other) == STEPS[1:]
    assert journal.steps(replace(RUN, id="run-3")) == ()


def test_a_run_of_no_steps_is_a_run(journal: RunStore) -> None:
    journal.begin(RUN, [])
    journal.note(RUN, [])
    (run,) = journal.runs(ACCOUNT)
    assert (run.total, journal.steps(run)) == (0, ())


def test_a_run_begins_once(journal: RunStore) -> None:
    journal.begin(RUN, STEPS)
    with pytest.raises(StorageFailed):
        journal.begin(RUN, STEPS[:1])
    assert journal.steps(RUN) == STEPS


def test_runs_are_told_newest_first_and_open_ones_oldest_first(journal: RunStore) -> None:
    for number in range(4):
        # The clock of the computer may go back in between.
        run = replace(RUN, id=str(number), started=NOON - timedelta(hours=number))
        journal.begin(run, many(3 + number))
    journal.begin(replace(RUN, id="other", account="stringee::supervisor:SK.0.a"), STEPS)
    journal.end(replace(RUN, id="1"), RunState.DONE)
    journal.end(replace(RUN, id="2"), RunState.CANCELLED)
    found = journal.runs(ACCOUNT)
    assert [(run.id, run.state) for run in found] == [
        ("3", RunState.OPEN),
        ("2", RunState.CANCELLED),
        ("1", RunState.DONE),
        ("0", RunState.OPEN),
    ]
    assert [run.total for run in found] == [5, 4, 3, 2]
    assert [run.id for run in journal.runs(ACCOUNT, limit=2)] == ["3", "2"]
    assert [run.id for run in journal.unfinished(ACCOUNT)] == ["0", "3"]
    assert [run.total for run in journal.unfinished(ACCOUNT)] == [2, 5]


def test_what_a_run_takes_back_is_kept(journal: RunStore) -> None:
    journal.begin(replace(RUN, id="undo", undoes=RUN.id), STEPS)
    assert [run.undoes for run in journal.runs(ACCOUNT)] == [RUN.id]


def test_two_desks_share_the_list_but_not_what_is_unfinished(
    database: Database, box: Callable[[], Box]
) -> None:
    here, there = Journal(database, box, "here"), Journal(database, box, "there")
    here.begin(RUN, STEPS)
    there.begin(replace(RUN, id="run-2"), STEPS[:1])
    assert [run.id for run in here.unfinished(ACCOUNT)] == ["run-1"]
    assert [run.id for run in there.unfinished(ACCOUNT)] == ["run-2"]
    assert [run.id for run in here.runs(ACCOUNT)] == ["run-2", "run-1"]


def test_no_file_holds_a_secret(own_file: Database, box: Callable[[], Box], tmp_path: Path) -> None:
    database, journal = own_file, Journal(own_file, box, "desk")
    journal.begin(RUN, STEPS)
    journal.note(RUN, STEPS, [ENTRY])
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    database.close()
    written += b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert b"Asha Raman" in written
    for secret in SECRETS:
        text = secret.encode()
        for form in (text, secret.encode("unicode_escape"), secret.encode("utf-16-le")):
            assert form not in written
        # Where it stands in the encoded text decides which two letters at each end differ.
        for shift in range(3):
            assert b64encode(b" " * shift + text)[4:-4] not in written
    assert b"canary" not in written
    assert b"canary".hex().encode() not in written


def test_without_a_keyring_the_secrets_are_lost_and_nothing_else(database: Database) -> None:
    journal = Journal(database, no_keyring, "desk")
    journal.begin(RUN, STEPS)
    found = journal.steps(RUN)
    assert [step.secrets_lost for step in found] == [True, True, False]
    assert [step.state for step in found] == [step.state for step in STEPS]
    assert found[2] == STEPS[2]
    assert found[1].before == ASHA
    assert found[1].edit.fields[:3] == STEPS[1].edit.fields[:3]
    assert found[1].edit.fields[3] == FieldEdit("password", Secret(""), Secret(""))
    assert set(passwords(found)) == {""}
    journal.note(RUN, [replace(found[0], state=StepState.SENT)])
    assert journal.steps(RUN)[0].secrets_lost
    assert "canary" not in str(ask(database, "SELECT * FROM run_steps"))


def test_a_keyring_that_is_away_is_asked_once_for_each_run(
    database: Database, box: Callable[[], Box]
) -> None:
    asked = []
    is_away = True

    def sometimes() -> Box:
        asked.append(is_away)
        return no_keyring() if is_away else box()

    journal = Journal(database, sometimes, "desk")
    journal.begin(RUN, STEPS)
    journal.note(RUN, STEPS)
    journal.note(RUN, STEPS)
    assert asked == [True]
    is_away = False
    journal.begin(replace(RUN, id="run-2"), STEPS)
    journal.note(replace(RUN, id="run-2"), STEPS)
    assert journal.steps(replace(RUN, id="run-2")) == STEPS
    assert asked == [True, False]


def test_a_run_without_secrets_asks_no_keyring(database: Database) -> None:
    def must_not_be_asked() -> Box:
        raise AssertionError

    journal = Journal(database, must_not_be_asked, "desk")
    journal.begin(RUN, STEPS[2:])
    assert journal.steps(RUN) == STEPS[2:]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE run_steps SET sealed = (SELECT sealed FROM run_steps WHERE number = 2)",
        "UPDATE run_steps SET sealed = substr(sealed, 1, 30) WHERE number = 1",
        "UPDATE run_steps SET sealed = '2:' || substr(sealed, 3) WHERE number = 1",
        "UPDATE run_steps SET sealed = '' WHERE number = 1",
    ],
)
def test_a_sealed_text_that_does_not_open_loses_the_secrets_of_its_step_alone(
    journal: RunStore, database: Database, damage: str
) -> None:
    journal.begin(RUN, STEPS)
    change(database, damage)
    found = journal.steps(RUN)
    assert found[0] == replace(
        STEPS[0],
        edit=replace(STEPS[0].edit, fields=(FieldEdit("password", None, Secret("")),)),
        secrets_lost=True,
    )
    assert found[1:] == STEPS[1:]
    assert passwords(found[1:]) == passwords(STEPS[1:])


def test_another_key_opens_nothing(journal: RunStore, database: Database) -> None:
    journal.begin(RUN, STEPS)
    stranger = Journal(database, lambda: Box(bytes(32)), "desk")
    assert [step.secrets_lost for step in stranger.steps(RUN)] == [True, True, False]


def test_the_real_keyring_gives_the_key_again_after_the_last_sign_in_is_gone(
    database: Database, tmp_path: Path, os_keyring: None
) -> None:
    Journal(database, journal_vault().box, "desk").begin(RUN, STEPS)
    ini = tmp_path / "settings" / "calldeck.ini"
    prepare_ini(ini)
    sign_ins = SignIns(ini)
    account = Account("telecmi", "TeleCMI", Role.SUPERVISOR, "india", "1111112", "Floor")
    sign_ins.save(Credential(account, {"secret": Secret("app secret")}))
    sign_ins.remove(account.key)
    assert Journal(database, journal_vault().box, "desk").steps(RUN) == STEPS


def test_the_key_is_found_again_in_every_language(
    database: Database, os_keyring: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    Journal(database, journal_vault().box, "desk").begin(RUN, STEPS)
    monkeypatch.setattr(wording, "_TONGUE", [lambda text: f"«{text.template}»"])
    assert Journal(database, journal_vault().box, "desk").steps(RUN) == STEPS


def test_two_threads_make_one_key(database: Database, os_keyring: None) -> None:
    journal = Journal(database, journal_vault().box, "desk")
    runs = [replace(RUN, id=str(number)) for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda run: journal.begin(run, STEPS), runs))
    again = Journal(database, journal_vault().box, "desk")
    assert [again.steps(run) for run in runs] == [STEPS] * 4


def test_signing_out_erases_the_secrets_and_keeps_what_was_done(
    journal: RunStore, database: Database
) -> None:
    other = replace(RUN, id="run-2", account="other")
    for run in (RUN, other):
        journal.begin(run, STEPS)
        journal.note(run, STEPS[1:], [replace(ENTRY, account=run.account)])
    database.forget(ACCOUNT)
    assert [step.secrets_lost for step in journal.steps(RUN)] == [True, True, False]
    assert [step.state for step in journal.steps(RUN)] == [step.state for step in STEPS]
    assert journal.entries(ACCOUNT) == (ENTRY,)
    assert [run.total for run in journal.unfinished(ACCOUNT)] == [3]
    assert journal.steps(other) == STEPS
    sealed = ask(database, "SELECT sealed FROM run_steps ORDER BY run, number")
    assert [bool(text) for (text,) in sealed] == [False, False, False, True, True, False]


def test_many_threads_may_note_at_once(journal: RunStore) -> None:
    steps = many(201)
    journal.begin(RUN, steps)

    def note(step: Step) -> None:
        journal.note(RUN, [replace(step, state=StepState.SENT)])
        entry = replace(ENTRY, new=str(step.number))
        journal.note(RUN, [replace(step, state=StepState.CONFIRMED)], [entry])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(note, steps))
    (run,) = journal.unfinished(ACCOUNT)
    assert run.counts == {StepState.CONFIRMED: 200}
    told = {entry.new for entry in journal.entries(ACCOUNT)}
    assert told == {str(step.number) for step in steps}


def test_of_many_ended_runs_the_oldest_go_and_the_audit_log_stays(
    journal: RunStore, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "MOST_RUNS", 3)
    other = replace(RUN, id="other", account="other")
    kept_open = replace(RUN, id="open")
    for run in (other, kept_open):
        journal.begin(run, STEPS)
    journal.end(other, RunState.DONE)
    for number in range(5):
        run = replace(RUN, id=str(number))
        journal.begin(run, STEPS)
        journal.note(run, [], [replace(ENTRY, run=run.id)])
        journal.end(run, RunState.CANCELLED if number % 2 else RunState.DONE)
    assert [run.id for run in journal.runs(ACCOUNT)] == ["4", "3", "2", "open"]
    assert [run.id for run in journal.runs("other")] == ["other"]
    assert [entry.run for entry in journal.entries(ACCOUNT)] == ["4", "3", "2", "1", "0"]
    assert ask(database, "SELECT count(*) FROM run_steps") == [(5 * len(STEPS),)]


_CRASH = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.domain.agent import Agent
from desktop.domain.edits import Edit, EditKind
from desktop.domain.runs import Run, Step, StepState
from desktop.storage.database import Database
from desktop.storage.journal import Journal

journal = Journal(Database(Path(sys.argv[1]), sys.argv[2]), lambda: None, "desk")
run = Run("cut off", "account", "Import", datetime(2026, 11, 23, tzinfo=UTC))
steps = [Step(n, Edit(EditKind.CREATE, Agent("", str(n)))) for n in range(1, 6)]
journal.begin(run, steps)
for step, state in zip(steps, (StepState.CONFIRMED, StepState.CONFIRMED, StepState.SENT)):
    journal.note(run, [Step(step.number, step.edit, state)])
os.kill(os.getpid(), 9)
"""


def test_a_run_that_a_crash_cut_off_is_found_again(
    database: Database, box: Callable[[], Box], tmp_path: Path, database_url: str
) -> None:
    command = [sys.executable, "-c", _CRASH, str(tmp_path), database_url]
    killed = subprocess.run(command, check=False, timeout=30)
    assert killed.returncode == -9
    (run,) = Journal(database, box, "desk").unfinished("account")
    assert (run.total, run.done, run.uncertain) == (5, 2, 1)


def test_what_is_noted_of_a_run_that_is_gone_is_said(journal: RunStore) -> None:
    for work in (
        lambda: journal.note(RUN, STEPS, [ENTRY]),
        lambda: journal.end(RUN, RunState.DONE),
    ):
        with pytest.raises(RunGone, match="no longer in the journal"):
            work()
    assert journal.entries(ACCOUNT) == ()  # both or neither


def test_a_damaged_file_ends_the_run_under_way_and_takes_the_next(
    tmp_path: Path, file: Path, box: Callable[[], Box]
) -> None:
    told: list[StorageFailed] = []
    database = Database(tmp_path, warn=told.append)
    journal = Journal(database, box, "desk")
    journal.begin(RUN, STEPS)
    database.close()
    file.write_bytes(os.urandom(20_000))
    with pytest.raises(RunGone):
        journal.note(RUN, STEPS)
    journal.begin(RUN, STEPS)
    assert journal.steps(RUN) == STEPS
    assert len(told) == 1
    assert "changes" in told[0].text
    database.close()


def test_a_step_that_cannot_be_read_is_said(journal: RunStore, database: Database) -> None:
    journal.begin(RUN, STEPS)
    change(database, "UPDATE run_steps SET content = '{}' WHERE number = 2")
    with pytest.raises(StorageFailed, match="cannot be read") as failure:
        journal.steps(RUN)
    assert "canary" not in failure.value.details


def test_a_full_disk_is_said_and_keeps_what_was_noted(
    tmp_path: Path, box: Callable[[], Box]
) -> None:
    def small(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 60")

    event.listen(Engine, "connect", small)
    try:
        database = Database(tmp_path)
        journal = Journal(database, box, "desk")
        journal.begin(RUN, STEPS)
        big = replace(STEPS[0], state=StepState.SENT, words="x" * 300_000)
        with pytest.raises(StorageFailed) as failure:
            journal.note(RUN, [STEPS[1], big], [ENTRY])
        assert "The disk is full." in failure.value.text
        with pytest.raises(StorageFailed):
            journal.begin(replace(RUN, id="run-2"), many(1_000))
        assert journal.steps(RUN) == STEPS
        assert journal.entries(ACCOUNT) == ()
        assert [run.id for run in journal.runs(ACCOUNT)] == ["run-1"]
        database.close()
    finally:
        event.remove(Engine, "connect", small)


def test_a_read_only_database_is_said(
    own_file: Database, file: Path, box: Callable[[], Box]
) -> None:
    Journal(own_file, box, "desk").begin(RUN, STEPS)
    own_file.close()
    reader = Database(file.parent, f"sqlite:///file:{file}?mode=ro&uri=true")
    reading = Journal(reader, box, "desk")
    with pytest.raises(StorageFailed) as failure:
        reading.note(RUN, STEPS)
    assert "read-only" in failure.value.hint
    assert reading.steps(RUN) == STEPS
    reader.close()
