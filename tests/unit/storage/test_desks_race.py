"""Eight desks race for a hundred callers, and some are killed: each caller is called once."""

import pytest

from tests.helpers.desks_race import race


@pytest.mark.timeout(180)
def test_desks_that_are_killed_and_cut_off_call_nobody_twice_and_forget_nobody(floor: str) -> None:
    result = race(floor, desks=8, callers=100, kills=12)
    assert (result.double, result.stuck) == (0, 0), result
    assert result.kills == result.cuts == 12
    # Or it was no race.
    assert result.dials >= 100
    assert result.refused > 0
