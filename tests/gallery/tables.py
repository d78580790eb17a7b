"""Small tables with believable rows, for the gallery and for the tests of the table view."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable


class Row(NamedTuple):
    id: str
    cells: tuple[dict[object, object], ...]


def column(at: int, title: str, width: int, painter: str = "text", grows: bool = False) -> Column:
    roles = [role for role in Role if role not in {Role.ROW_ID, Role.ROW, Role.SORT}]

    def answer(role: Role) -> Callable[[Row], object]:
        return lambda row: row.cells[at].get(role)

    return Column(
        title.lower(),
        title,
        lambda row: str(row.cells[at]["text"]),
        lambda row: row.cells[at]["text"],
        painter=painter,
        width=width,
        grows=grows,
        answers={role: answer(role) for role in roles},
    )


NAMES = (
    *("Asha Raman", "Ravi Kulkarni", "Priya Nair", "Manish Gupta", "Deepa Iyer"),
    *("Karthik Subramanian", "Fatima Sheikh", "Arjun Mehta", "Lakshmi Venkatesan"),
    *("Imran Qureshi", "Sneha Patil", "Gurpreet Singh", "Nandini Rao", "Suresh Babu"),
)
SHIFTS = ((9, 18), (9, 18), (8, 16), (12, 21), (14, 22), (11, 20), (7, 15), (16, 24), (10, 19))
STATES = (
    ("Online", "circle-check", Tone.OK, "set here 13:58"),
    ("Break", "coffee", Tone.WARN, "set here 14:01"),
    ("Unknown", "circle-question-mark", Tone.NEUTRAL, "not set here"),
    ("Online", "circle-check", Tone.OK, "set here 12:02"),
    ("Dialer", "phone-call", Tone.INFO, "set here 13:40"),
    ("Offline", "circle-slash", Tone.NEUTRAL, "set here 11:30"),
)


def agent_table() -> RowTable[Row]:
    rows = []
    for at, name in enumerate(NAMES * 18):
        state, icon, tone, note = STATES[at % len(STATES)]
        start, end = SHIFTS[at % len(SHIFTS)]
        alert = at % 4 != 3
        rows.append(
            Row(
                str(at),
                (
                    {"text": f"{101 + at}", Role.STRONG: True},
                    {"text": name},
                    {"text": f"+91 98765 {43210 + at * 7}"},
                    {"text": f"{start:02d}–{end:02d}", Role.SHIFT: (start, end)},
                    {
                        "text": "On" if alert else "Off",
                        Role.ICON: "bell" if alert else "bell-off",
                        Role.TONE: Tone.NEUTRAL if alert else Tone.MUTED,
                        Role.CHIP: False,
                    },
                    {"text": state, Role.ICON: icon, Role.TONE: tone, Role.NOTE: note},
                    {"text": f"{101 + at}_1111112", Role.TONE: Tone.MUTED},
                ),
            )
        )
    columns = [
        column(0, "Extension", 92),
        column(1, "Name", 212, "person", grows=True),
        column(2, "Phone number", 160),
        column(3, "Shift hours", 212, "shift"),
        column(4, "SMS alert", 108, "chip"),
        column(5, "Status", 280, "chip"),
        column(6, "Agent ID", 140),
    ]
    model = RowTable(columns, lambda row: row.id, lambda row: str(row.cells[1]["text"]))
    model.set_rows(rows)
    return model


CALLERS = (
    ("Sanjana Krishnan", 3, "1 h 52 min", "overdue", "12:14, last 13:41", "Open"),
    ("+91 98765 11877", 1, "1 h 20 min", "overdue", "12:46", "Open"),
    ("Vivek Chandra", 2, "48 min", "waiting", "13:18, last 13:55", "Claimed by Ravi"),
    ("Harpreet Kaur", 1, "42 min", "waiting", "13:24", "Open"),
    ("Mohammed Irfan", 4, "31 min", "waiting", "13:35, last 14:02", "No answer, 1 try"),
    ("+91 98765 13558", 1, "22 min", "waiting", "13:44", "Open"),
    ("Divya Balan", 1, "12 min", "new", "13:54", "Open"),
    ("Rahul Bhatt", 2, "9 min", "new", "13:57, last 14:01", "Open"),
    ("Ananya Ghosh", 1, "4 min", "new", "14:02", "Open"),
)
AGES = {
    "overdue": ("alarm-clock", Tone.BAD),
    "waiting": ("hourglass", Tone.WARN),
    "new": ("clock", Tone.NEUTRAL),
}
WORK = {
    "Open": ("circle-dot", Tone.NEUTRAL, False),
    "Claimed by Ravi": ("hand", Tone.INFO, True),
    "No answer, 1 try": ("phone-off", Tone.WARN, True),
}


def missed_table() -> RowTable[Row]:
    rows = []
    for at, (name, times, waited, judged, clock, state) in enumerate(CALLERS):
        icon, tone = AGES[judged]
        mark, mood, chip = WORK[state]
        number = "not in contacts" if name.startswith("+") else f"+91 98765 {11204 + 829 * at}"
        rows.append(
            Row(
                str(at),
                (
                    {
                        "text": name,
                        Role.SECOND_LINE: number,
                        Role.STRONG: True,
                        Role.EDGE_TONE: tone if judged != "new" else None,
                    },
                    {
                        "text": f"×{times}" if times > 1 else "once",
                        Role.ICON: "phone-missed",
                        Role.CHIP: False,
                        Role.STRONG: times > 1,
                    },
                    {
                        "text": waited,
                        Role.NOTE: judged,
                        Role.SECOND_LINE: clock,
                        Role.ICON: icon,
                        Role.TONE: tone,
                    },
                    {"text": "Support line", Role.SECOND_LINE: "rang 101, 103, 107"},
                    {"text": state, Role.ICON: mark, Role.TONE: mood, Role.CHIP: chip},
                ),
            )
        )
    columns = [
        column(0, "Caller", 212, "two_line", grows=True),
        column(1, "Missed", 88, "chip"),
        column(2, "Waiting", 184, "age"),
        column(3, "Called", 152, "two_line"),
        column(4, "State", 212, "chip"),
    ]
    model = RowTable(columns, lambda row: row.id, lambda row: str(row.cells[0]["text"]))
    model.set_rows(rows)
    return model
