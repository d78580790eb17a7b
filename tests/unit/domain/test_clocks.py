"""The clock is judged by the time of an answer, and the trip and whole seconds are allowed for."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from desktop.domain.checks import Verdict
from desktop.domain.clocks import judge_clock

NOW = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ahead", "trip", "found"),
    [
        (0, 0.1, "The clock of this computer is right."),
        (29, 0.1, "The clock of this computer is right."),
        (-29, 0.1, "The clock of this computer is right."),
        (-35, 5, "The clock of this computer is 34 s fast."),
        (33, 5, "The clock of this computer is right."),
        (40, 5, "The clock of this computer is 35 s slow."),
        (240, 0.1, "The clock of this computer is 4 min slow."),
        (-240, 0.1, "The clock of this computer is 4 min fast."),
        (3 * 3600, 0.1, "The clock of this computer is 3 h slow."),
        (-90 * 86_400, 0.1, "The clock of this computer is 90 days fast."),
    ],
)
def test_how_far_off(ahead: float, trip: float, found: str) -> None:
    date = format_datetime(NOW + timedelta(seconds=ahead), usegmt=True)
    check = judge_clock(date, NOW, NOW + timedelta(seconds=trip))
    assert check.found == found
    assert check.verdict is (Verdict.OK if "right" in found else Verdict.WARNING)


@pytest.mark.parametrize(
    "date",
    ["", "yesterday", "0", "Thu, 99 Foo 2026 99:99:99 GMT", f"Fri, 27 Nov {'9' * 20} 10:00:00 GMT"],
)
def test_an_answer_without_a_time_tells_nothing(date: str) -> None:
    assert judge_clock(date, NOW, NOW).verdict is Verdict.NOT_CHECKED
