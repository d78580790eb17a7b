"""The last list of agents is there at the next start, without passwords."""

import gc
import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.errors import StorageFailed
from desktop.domain.secret import Secret
from desktop.storage.agent_cache import AgentCache

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)
ACCOUNT = "telecmi:india:supervisor:1111112"
AGENTS = (
    Agent(
        "101_1111112",
        "Zoë “front desk”",
        "101",
        "101_1111112",
        "+919876543210",
        shift_start=9,
        shift_end=18,
        sms_alert=True,
        password=Secret("canary-4711"),
        status="online",
    ),
    Agent(
        "AG_1",
        "Linh",
        user_id="linh",
        system_state=SystemState.WRAP_UP,
        routing=Routing.PHONE,
        last_call_end=NOON,
        sms_alert=False,
    ),
    Agent("AG_2", ""),
)


@pytest.fixture
def cache(tmp_path: Path) -> AgentCache:
    return AgentCache(tmp_path / "agents")


def only_file(folder: Path) -> Path:
    (file,) = (folder / "agents").iterdir()
    return file


def test_agents_come_back_as_they_were_without_passwords(cache: AgentCache, tmp_path: Path) -> None:
    cache.save(ACCOUNT, AGENTS, NOON)
    kept = AgentCache(tmp_path / "agents").load(ACCOUNT)
    assert kept == (AGENTS, NOON)
    assert [type(agent.sms_alert) for agent in kept[0]] == [bool, bool, type(None)]
    assert all(not agent.password for agent in kept[0])
    assert b"canary" not in only_file(tmp_path).read_bytes()


def test_an_empty_list_is_a_list(cache: AgentCache) -> None:
    cache.save(ACCOUNT, (), NOON)
    assert cache.load(ACCOUNT) == ((), NOON)


def test_the_newest_list_of_each_account_is_kept(cache: AgentCache) -> None:
    cache.save(ACCOUNT, AGENTS, NOON)
    cache.save("demo:" + ACCOUNT, AGENTS[1:], NOON)
    cache.save(ACCOUNT, AGENTS[:1], NOON)
    assert cache.load(ACCOUNT) == (AGENTS[:1], NOON)
    assert cache.load("demo:" + ACCOUNT) == (AGENTS[1:], NOON)
    assert cache.load("other") is None


def test_file_and_folder_are_private_and_nothing_else_stays(
    cache: AgentCache, tmp_path: Path
) -> None:
    for _ in range(2):
        cache.save(ACCOUNT, AGENTS, NOON)
        assert stat.S_IMODE(only_file(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "agents").stat().st_mode) == 0o700
    assert "1111112" not in only_file(tmp_path).name


def test_a_forgotten_account_leaves_nothing(cache: AgentCache, tmp_path: Path) -> None:
    cache.forget(ACCOUNT)
    cache.save(ACCOUNT, AGENTS, NOON)
    cache.forget(ACCOUNT)
    assert cache.load(ACCOUNT) is None
    assert list((tmp_path / "agents").iterdir()) == []


def changed(change: Callable[[dict[str, object]], object]) -> Callable[[bytes], bytes]:
    def damage(content: bytes) -> bytes:
        written = json.loads(content)
        change(written)
        return json.dumps(written).encode()

    return damage


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda _: os.urandom(5_000), id="noise"),
        pytest.param(lambda content: content[:-20], id="cut off"),
        pytest.param(lambda _: b"[" * 100_000, id="too deep"),
        pytest.param(lambda _: b"[1, 2]", id="other JSON"),
        pytest.param(changed(lambda written: written.update(format=99)), id="newer"),
        pytest.param(changed(lambda written: written.update(account="other")), id="foreign"),
        pytest.param(changed(lambda written: written.update(read_at="noon")), id="time"),
        pytest.param(changed(lambda written: written.pop("fields")), id="no fields"),
        pytest.param(changed(lambda written: written.update(number=2)), id="number"),
        pytest.param(
            changed(lambda written: written["fields"].update(routing=["X"] * 3)),  # type: ignore[attr-defined]
            id="choice",
        ),
        pytest.param(
            changed(lambda written: written["fields"].pop("status")),  # type: ignore[attr-defined]
            id="older fields",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_removed(
    cache: AgentCache, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    cache.save(ACCOUNT, AGENTS, NOON)
    file = only_file(tmp_path)
    file.write_bytes(damage(file.read_bytes()))
    assert cache.load(ACCOUNT) is None
    assert not file.exists()
    cache.save(ACCOUNT, AGENTS, NOON)
    assert cache.load(ACCOUNT) == (AGENTS, NOON)


def test_a_write_that_was_cut_off_harms_nothing(cache: AgentCache, tmp_path: Path) -> None:
    cache.save(ACCOUNT, AGENTS, NOON)
    part = only_file(tmp_path).with_suffix(".part")
    part.write_bytes(b"half of")
    part.chmod(0o644)
    assert cache.load(ACCOUNT) == (AGENTS, NOON)
    cache.save(ACCOUNT, AGENTS[:2], NOON)
    assert cache.load(ACCOUNT) == (AGENTS[:2], NOON)
    assert stat.S_IMODE(only_file(tmp_path).stat().st_mode) == 0o600


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "agents").write_text("in the way")
    cache = AgentCache(tmp_path / "agents")
    with pytest.raises(StorageFailed, match="could not be kept") as failure:
        cache.save(ACCOUNT, AGENTS, NOON)
    assert failure.value.hint
    assert cache.load(ACCOUNT) is None


def test_readers_see_whole_lists_while_others_write(cache: AgentCache, tmp_path: Path) -> None:
    lists = [(Agent(str(number), "x"),) * 500 for number in range(3)]
    cache.save(ACCOUNT, lists[0], NOON)
    another = AgentCache(tmp_path / "agents")  # with a lock of its own, as a second program has
    with ThreadPoolExecutor(3) as pool:
        for number in range(30):
            pool.submit(cache.save, ACCOUNT, lists[number % 3], NOON)
        found = [another.load(ACCOUNT) for _ in range(60)]
    assert all(kept and kept[0] in lists for kept in found)


_HEAVY = """
import sys
from pathlib import Path
from desktop.storage.agent_cache import AgentCache
assert AgentCache(Path(sys.argv[1])).load("nobody") is None
print(*{"sqlalchemy", "cryptography", "keyring", "requests", "PySide6"} & set(sys.modules))
"""


def test_nothing_heavy_is_loaded_to_read_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HEAVY, str(tmp_path)], capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == ""


def test_ten_thousand_agents_are_read_in_the_time_of_a_few_frames(cache: AgentCache) -> None:
    """Measured against the same JSON alone, so that a busy computer does not matter: about 3."""
    agents = [
        Agent(f"{n}_1111112", f"Agent {n}", str(n), f"{n}_1111112", "+919876543210", 9, 18, True)
        for n in range(10_000)
    ]
    cache.save(ACCOUNT, agents, NOON)
    text = json.dumps([[a.id, a.name, a.extension, a.user_id, a.phone, 9, 18] for a in agents])

    def best(work: Callable[[], object]) -> float:
        times = []
        for _ in range(5):
            gc.collect()
            begun = time.process_time()
            work()
            times.append(time.process_time() - begun)
        return min(times)

    assert best(lambda: cache.load(ACCOUNT)) < 8 * best(lambda: json.loads(text))
