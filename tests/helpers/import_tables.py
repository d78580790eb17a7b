"""What stands in the files with 500 agents: rows, the 20 mistakes in them, and what would be right.

The first ten agents are those that the sandbox starts with (``--size small --seed 1``), so that
the files can be imported there.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time

from desktop.domain.agent import Agent, Routing
from desktop.domain.secret import Secret
from desktop.sandbox.options import Options
from desktop.sandbox.people import indian_names, vietnamese_names
from desktop.sandbox.stringee.project import Project
from desktop.sandbox.telecmi.company import Company

ROWS = 500
EXISTING = 10

Cell = str | int | time | bool


@dataclass(slots=True)
class Mistake:
    """One seeded mistake: where it is, of which kind, what stands there and what would be right."""

    line: int
    column: str
    kind: str
    value: Cell
    right: Cell


@dataclass(slots=True)
class Table:
    """A file before it has a format."""

    name: str
    heading: list[str]
    rows: list[list[Cell]]
    mistakes: list[Mistake] = field(default_factory=list)

    def seed(self, line: int, column: str, kind: str, value: Cell) -> None:
        """Put a mistake where something right stands."""
        at = self.heading.index(column)
        row = self.rows[line - 2]
        self.mistakes.append(Mistake(line, column, kind, value, row[at]))
        row[at] = value

    def corrected(self) -> list[list[Cell]]:
        """The rows without the mistakes."""
        rows = [list(row) for row in self.rows]
        for mistake in self.mistakes:
            rows[mistake.line - 2][self.heading.index(mistake.column)] = mistake.right
        return rows


def telecmi_agents() -> list[Agent]:
    """The agents of TeleCMI's sandbox."""
    company = Company(Options(seed=1), EXISTING, 0)
    return [
        Agent(
            one.agent_id,
            one.name,
            str(one.extension),
            one.agent_id,
            one.phone,
            one.start_time,
            one.end_time,
            one.notify,
            Secret(one.password),
        )
        for one in company.agents.values()
    ]


def stringee_agents() -> list[Agent]:
    """The agents of Stringee's sandbox."""
    project = Project(Options(seed=1), EXISTING, 0)
    return [
        Agent(
            one.id,
            one.name,
            user_id=one.stringee_user_id,
            phone=one.phone_number or "",
            status=one.manual_status or "",
            routing=Routing(one.routing_type) if one.routing_type else None,
        )
        for one in project.agents.values()
    ]


def telecmi_table() -> Table:
    """500 agents of TeleCMI, extensions 101 to 600."""
    heading = ["Extension", "Name", "Phone number", "Password", "Shift start", "Shift end"]
    heading += ["SMS alert", "Delete"]
    dice = random.Random("import telecmi")
    names = indian_names(ROWS, dice)
    rows: list[list[Cell]] = [
        [
            int(one.extension),
            one.name,
            f"+{one.phone}",
            "",
            *_hours(one),
            one.sms_alert or False,
            "",
        ]
        for one in telecmi_agents()
    ]
    rows[1][4:6] = [10, 19]
    rows[2][2] = "098765-43410"
    rows[4][1] = rows[6][2] = rows[7][4] = rows[7][5] = ""  # blank: as it is
    rows[8][7], rows[9][2] = "yes", "098765-43442"
    for at in range(EXISTING, ROWS):
        start = dice.choice((7, 8, 9, 12))
        numbers: list[Cell] = [919876500000 + at, f"+91 98765 {at:05d}", f"098765-{at:05d}"]
        name = ("José Pinto", "Zoë D’Souza")[at % 2] if at % 97 == 0 else names[at]
        begins: Cell = time(start) if at % 5 == 0 else start
        alert: Cell = dice.choice((True, False, "yes", "x", ""))
        rows.append([101 + at, name, numbers[at % 3], "", begins, start + 9, alert, ""])
    table = Table("telecmi", heading, rows)
    _seed_telecmi(table)
    return table


def _hours(agent: Agent) -> tuple[int, int]:
    return agent.shift_start or 1, agent.shift_end or 24


def _seed_telecmi(table: Table) -> None:
    put = table.seed
    put(4, "Shift end", "an hour that does not exist", 25)
    put(27, "Shift start", "an hour that does not exist", 0)
    put(52, "Shift start", "half an hour", "9:30")
    put(77, "Shift end", "past midnight", 6)
    put(102, "Shift end", "ends when it starts", table.rows[100][4])
    put(127, "Phone number", "shortened by Excel", "9.19877E+11")
    put(152, "Phone number", "letters", "+91 98765 OO150")
    put(177, "Phone number", "too short", "98765")
    put(202, "Phone number", "two numbers", "9876543210, 9876543211")
    put(227, "Phone number", "missing", "")
    put(252, "Extension", "taken by an agent that exists", 104)
    put(277, "Extension", "taken by a row above", 150)
    put(302, "Extension", "too many digits", 1402)
    put(327, "Extension", "too low", 99)
    put(352, "Extension", "letters", "45A")
    put(377, "Name", "missing", "")
    put(402, "SMS alert", "neither yes nor no", "maybe")
    put(427, "Password", "too short", "abc")
    put(452, "Phone number", "error of a formula", "#N/A")
    put(8, "Name", "erased where it is needed", "<clear>")


def stringee_table() -> Table:
    """500 agents of Stringee."""
    heading = ["Name", "Stringee user ID", "Status", "Route calls to", "Phone number", "Delete"]
    dice = random.Random("import stringee")
    names = vietnamese_names(ROWS, dice)
    labels = ("Available", "Not available", "Lunch break", "")
    rows: list[list[Cell]] = [
        [one.name, one.user_id, "", "", f"+{one.phone}" if one.phone else "", ""]
        for one in stringee_agents()
    ]
    rows[2][2], rows[3][0], rows[6][4], rows[8][5] = (
        "LUNCH BREAK",
        "Đỗ Thị Lan",
        "090-123-4567",
        "x",
    )
    for at in range(EXISTING, ROWS):
        numbers: list[Cell] = [f"+84 90 {at:07d}", f"090{at:07d}", 84900000000 + at, ""]
        routes: list[Cell] = ["Phone number", "2", "App or SIP phone", 1]
        status = dice.choice(labels)
        rows.append([names[at], f"desk_{at:03d}", status, routes[at % 4], numbers[at % 4], ""])
    table = Table("stringee", heading, rows)
    _seed_stringee(table)
    return table


def _seed_stringee(table: Table) -> None:
    put = table.seed
    put(5, "Status", "erased where that cannot be", "<clear>")
    put(28, "Status", "no such choice", "Busy")
    put(53, "Status", "no such choice", "Online")
    put(78, "Route calls to", "no such choice", "Fax")
    put(102, "Phone number", "missing where calls go to it", "")
    put(126, "Phone number", "missing where calls go to it", "")
    put(151, "Phone number", "letters", "+84 90 OOO 1234")
    put(176, "Phone number", "too short", "0901")
    put(201, "Phone number", "shortened by Excel", "8.49E+10")
    put(226, "Phone number", "two numbers", "0901234567 / 0901234568")
    put(251, "Name", "missing", "")
    put(276, "Name", "erased where it is needed", "<clear>")
    put(301, "Stringee user ID", "missing", "")
    put(326, "Stringee user ID", "taken by an agent that exists", "agent_3")
    put(351, "Stringee user ID", "taken by a row above", "desk_100")
    put(376, "Stringee user ID", "taken by a row above", " desk_101 ")
    put(401, "Delete", "neither yes nor no", "maybe")
    put(426, "Delete", "nobody to delete", "yes")
    put(451, "Name", "error of a formula", "#REF!")
    put(476, "Name", "formula as text", "=B476&C476")


TABLES: dict[str, Callable[[], Table]] = {"telecmi": telecmi_table, "stringee": stringee_table}
