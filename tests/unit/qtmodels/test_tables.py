"""What the cells of the tables of agents and recent calls say."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from desktop.domain.agent import Agent, AgentStatus, Routing, SystemState
from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.history_call import HistoryCall
from desktop.domain.secret import Secret
from desktop.qtmodels import words
from desktop.qtmodels.agent_table import AgentRow, AgentTable
from desktop.qtmodels.caller_list import CallerList
from desktop.qtmodels.recent_call_table import RecentCallTable
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 8, 36, tzinfo=UTC)  # 14:06 in India
ONLINE = AgentStatus("online", "Online", "ok", "circle-check")


def cells(table: RowTable, role: int = Qt.ItemDataRole.DisplayRole) -> dict[str, object]:
    """The first row, by column key."""
    return {c.key: table.index(0, at).data(role) for at, c in enumerate(table.columns)}


def agent_table(row: AgentRow, *, status_is_read: bool = False) -> AgentTable:
    table = AgentTable()
    keys = "extension name phone shift sms_alert status user_id system_state routing last_call_end"
    table.describe(keys.split(), [ONLINE], status_is_read=status_is_read, country="IN", zone=INDIA)
    table.set_rows([row])
    return table


def test_an_agent_of_telecmi() -> None:
    agent = Agent(
        "101_1111112",
        "Asha Raman",
        extension="101",
        phone="919876543210",
        shift_start=9,
        shift_end=18,
        sms_alert=True,
        status="online",
        password=Secret("canary"),
    )
    table = agent_table(AgentRow(agent, NOW - timedelta(minutes=8)))
    shown = cells(table)
    assert shown["phone"] == "+91 98765 43210"
    assert shown["shift"] == "09–18"
    assert (shown["sms_alert"], shown["status"]) == ("On", "Online")
    assert cells(table, Role.NOTE)["status"] == "set here 13:58"
    assert cells(table, Role.TONE)["status"] == Tone.OK
    assert cells(table, Qt.ItemDataRole.AccessibleTextRole)["shift"] == "09 to 18"
    table.search("canary")
    assert table.rowCount() == 0


def test_a_status_is_never_guessed() -> None:
    told = cells(agent_table(AgentRow(Agent("1_1", "A"))))
    assert told["status"] == "Unknown"
    read = agent_table(AgentRow(Agent("AG_1", "A")), status_is_read=True)
    assert cells(read)["status"] == "Not set"
    odd = agent_table(AgentRow(Agent("AG_1", "A", status="ON A WALK")), status_is_read=True)
    assert cells(odd)["status"] == "On a walk"


@pytest.mark.parametrize("state", list(SystemState))
def test_an_agent_of_stringee(state: SystemState) -> None:
    ended = NOW - timedelta(hours=20)
    agent = Agent("AG_1", "Lan", system_state=state, routing=Routing.PHONE, last_call_end=ended)
    shown = cells(agent_table(AgentRow(agent), status_is_read=True))
    assert shown["system_state"] == state.value
    assert shown["routing"] == "Phone number"
    assert cells(agent_table(AgentRow(Agent("AG_2", "B"))))["last_call_end"] == "never"


@pytest.mark.parametrize("result", list(CallResult))
def test_every_result_of_a_call_has_icon_and_tone(result: CallResult) -> None:
    table = RecentCallTable()
    table.describe(country="IN", zone=INDIA, now=lambda: NOW)
    call = RecentCall(
        "w", "a", "+919876514671", "", NOW, RingOn.MOBILE, "101_1111112", result, seconds=192
    )
    table.set_rows([HistoryCall(call, None)])
    assert cells(table)["result"] == result.value
    assert cells(table)["talked"] == ("3:12" if result is CallResult.TALKED else "—")
    assert cells(table, Role.ICON)["result"]
    assert cells(table, Role.TONE)["result"] in list(Tone)


def test_callers_are_named_with_their_extension() -> None:
    callers = CallerList()
    callers.set_agents([Agent("101_1", "Asha", extension="101"), Agent("AG_1", "Lan")])
    assert [callers.index(at).data() for at in range(2)] == ["101 Asha", "Lan"]
    assert callers.position_of("AG_1") == 1
    assert callers.position_of("gone") == -1


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, "just now"),
        (59 * 60, "59 min ago"),
        (3600, "1 h ago"),
        (4800, "1 h 20 min ago"),
        (86_400, "1 day ago"),
        (3 * 86_400, "3 days ago"),
        (-60, "just now"),
    ],
)
def test_spans_in_words(seconds: int, said: str) -> None:
    assert words.ago(NOW - timedelta(seconds=seconds), NOW) == said


def test_times_in_words() -> None:
    day = timedelta(days=1)
    assert words.day_and_clock(NOW, NOW, INDIA) == "14:06"
    assert words.day_and_clock(NOW - day, NOW, INDIA) == "yesterday 14:06"
    assert words.day_and_clock(NOW - 5 * day, NOW, INDIA) == "18 Nov 14:06"
    assert words.day_and_clock(NOW - 365 * day, NOW, INDIA) == "23 Nov 2025 14:06"
    assert (words.talk_time(3725), words.talk_time(None)) == ("1:02:05", "—")
    assert (words.wait_time(125), words.wait_time(60), words.wait_time(None)) == (
        "2 min 5 s",
        "1 min",
        "—",
    )
    assert (words.shift_hours(1, 24), words.shift_hours(None, 3)) == ("all day", "—")
    assert words.read_ago(NOW - timedelta(seconds=12), NOW) == "read 12 s ago"
