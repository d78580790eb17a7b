"""What a search and a filter find among agents, and what no cell ever shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.secret import Secret
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI
from desktop.qtmodels.agent_filter import AgentFilter, covers
from desktop.qtmodels.agent_row import AgentRow
from desktop.qtmodels.agent_table import AgentTable
from desktop.qtmodels.roles import Role

INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 8, 36, tzinfo=UTC)  # 14:06 in India

ASHA = Agent(
    "101_1111112",
    "Asha Raman",
    extension="101",
    user_id="101_1111112",
    phone="919876543210",
    shift_start=9,
    shift_end=18,
    sms_alert=True,
    status="online",
    password=Secret("canary"),
)
RAVI = Agent(
    "102_1111112",
    "Ravi Kulkarni",
    extension="102",
    user_id="102_1111112",
    phone="9876543224",
    shift_start=1,
    shift_end=24,
    sms_alert=False,
    password=Secret("canary"),
)
LAN = Agent(
    "AG_1",
    "Nguyễn Thị Lan",
    user_id="lan.nguyen",
    phone="84901234567",
    status="LUNCH BREAK",
    system_state=SystemState.NEVER_USED,
    routing=Routing.PHONE,
)


def telecmi() -> AgentTable:
    table = AgentTable()
    table.describe(
        TELECMI.agent_columns, TELECMI.statuses, status_is_read=False, country="IN", zone=INDIA
    )
    table.put_rows([AgentRow(ASHA, NOW - timedelta(minutes=1)), AgentRow(RAVI)])
    return table


def stringee() -> AgentTable:
    table = AgentTable()
    table.describe(
        STRINGEE.agent_columns, STRINGEE.statuses, status_is_read=True, country="VN", zone=INDIA
    )
    table.put_rows([AgentRow(LAN), AgentRow(replace(LAN, id="AG_2", name="Đức", phone=""))])
    return table


def found(table: AgentTable) -> list[str]:
    return [table.id_at(at)[:4] for at in range(table.rowCount())]


@pytest.mark.parametrize(
    ("needle", "names"),
    [
        ("asha", ["101_"]),
        ("102", ["102_"]),
        ("all day", ["102_"]),
        ("09-18", ["101_"]),
        ("09–18", ["101_"]),
        ("online", ["101_"]),
        ("unknown", ["102_"]),
        ("set here 14:05", ["101_"]),
        ("not set here", ["102_"]),
        ("off", ["102_"]),
        ("+91 98765 43224", ["102_"]),
        ("98765 43210", ["101_"]),
        ("raman online", ["101_"]),
        ("shared", ["102_"]),
        ("canary", []),
    ],
)
def test_a_search_goes_through_every_column(needle: str, names: list[str]) -> None:
    table = telecmi()
    table.set_password_faults({ASHA.id: "", RAVI.id: "shared with 3 agents"})
    table.search(needle)
    assert found(table) == names


@pytest.mark.parametrize(
    ("needle", "count"),
    [("lunch", 2), ("never used", 2), ("phone number", 2), ("lan.nguyen thị", 1), ("vip", 1)],
)
def test_a_search_knows_the_words_of_stringee(needle: str, count: int) -> None:
    table = stringee()
    table.set_groups(lambda agent: "Sales, VIP" if agent == "AG_1" else "no group")
    table.search(needle)
    assert table.rowCount() == count


def test_a_search_finds_rows_before_all_of_them_were_looked_through(qtbot: QtBot) -> None:
    table = telecmi()
    many = [AgentRow(replace(ASHA, id=str(at), name=f"Agent no{at:04}")) for at in range(3000)]
    table.put_rows(many)
    table.search("no2999")
    assert found(table) == ["2999"]
    table.search("")
    table.put_rows([AgentRow(replace(ASHA, id="7", name="Renamed"))])
    table.search("renamed")
    assert found(table) == ["7"]


def test_rows_are_looked_through_in_pauses(qtbot: QtBot) -> None:
    table = telecmi()
    table.put_rows([AgentRow(replace(ASHA, id=str(at))) for at in range(1000)])
    qtbot.waitUntil(lambda: len(table._haystack) == table.count)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (AgentFilter(), ["101_", "102_"]),
        (AgentFilter(status="online"), ["101_"]),
        (AgentFilter(status=""), ["102_"]),
        (AgentFilter(sms_alert=False), ["102_"]),
        (AgentFilter(on_shift=True, hour=17), ["101_", "102_"]),
        (AgentFilter(on_shift=True, hour=18), ["102_"]),
        (AgentFilter(on_shift=False, hour=18), ["101_"]),
        (AgentFilter(status="online", sms_alert=False), []),
        (AgentFilter(routing=Routing.PHONE), []),
    ],
)
def test_a_filter_lets_through_what_is_like_it(wanted: AgentFilter, names: list[str]) -> None:
    table = telecmi()
    table.filter(wanted)
    assert found(table) == names
    table.filter(AgentFilter())
    assert table.rowCount() == 2


def test_a_filter_and_a_search_both_count() -> None:
    table = telecmi()
    table.filter(AgentFilter(on_shift=True, hour=12))
    table.search("ravi")
    assert found(table) == ["102_"]
    table.filter(AgentFilter(status="online"))
    assert found(table) == []


def test_a_filter_that_is_set_again_leaves_the_views_alone(qtbot: QtBot) -> None:
    table = telecmi()
    table.filter(AgentFilter(status="online"))
    with qtbot.assertNotEmitted(table.modelReset):
        table.filter(AgentFilter(status="online"))


def test_the_whole_day_covers_midnight_and_no_hours_cover_nothing() -> None:
    assert covers(RAVI, 0) is True
    assert covers(ASHA, 0) is False
    assert covers(LAN, 12) is None
    assert not AgentFilter(on_shift=False, hour=12).accepts(AgentRow(LAN))


def test_passwords_are_judged_in_words_and_never_shown() -> None:
    table = telecmi()
    at = [column.key for column in table.columns].index("password")
    assert table.columns[at].hidden
    assert table.index(0, at).data() == ""
    table.set_password_faults({ASHA.id: "same as the extension", RAVI.id: ""})
    assert [table.index(row, at).data() for row in (0, 1)] == ["same as the extension", "good"]
    roles = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Role.SORT, Role.NOTE]
    cells = [table.index(0, column).data(role) for column in range(at + 1) for role in roles]
    assert not any("canary" in str(cell) for cell in cells)


def test_sorting_by_password_puts_the_weak_ones_first() -> None:
    table = telecmi()
    table.sort([column.key for column in table.columns].index("password"))
    table.set_password_faults({ASHA.id: "", RAVI.id: "too short"})
    assert found(table) == ["102_", "101_"]


def test_another_country_reads_numbers_anew() -> None:
    table = telecmi()
    table.describe(
        TELECMI.agent_columns, TELECMI.statuses, status_is_read=False, country="VN", zone=INDIA
    )
    table.search("+84 98765 43224")
    assert found(table) == ["102_"]


def test_columns_that_a_provider_does_not_have_are_told() -> None:
    assert stringee().has_column("groups")
    assert not stringee().has_column("shift")
    assert telecmi().has_column("shift")
