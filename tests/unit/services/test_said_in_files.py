"""What leaves the desk is plain English, whatever language its window speaks."""

from datetime import UTC, datetime

import pytest

from desktop.domain import wording
from desktop.domain.cases import Outcome, Person, Step, Verb
from desktop.providers.telecmi.profile import PROFILE
from desktop.services.export_agents import template_rows
from desktop.services.provider_callbacks import _words

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def tongue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "_TONGUE", [lambda text: f"«{text.template}»"])


def test_the_note_of_a_callback() -> None:
    step = Step(
        "+919876543210", Verb.OUTCOME, Person("p", "Asha"), NOON, Outcome.REACHED, "at noon"
    )
    assert _words(step) == "Reached: at noon"


def test_a_template_for_agents() -> None:
    assert not [cell for row in template_rows(PROFILE) for cell in row if "«" in cell]
