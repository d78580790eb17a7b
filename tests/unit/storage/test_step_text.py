"""Steps of runs come back from their text as they were, with the secrets kept apart."""

import json
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.edits import Edit, EditKind, FieldEdit
from desktop.domain.runs import Step, StepState
from desktop.domain.secret import Secret
from desktop.storage.step_text import UnreadableStep, step_from_text, step_to_text

# Also halves of characters: a provider's broken JSON may hold them.
TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)
SECRETS = TEXTS.map(Secret)
MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]))
VALUES = st.one_of(TEXTS, st.booleans(), st.integers(), SECRETS)
AGENTS = st.builds(
    Agent,
    id=TEXTS,
    name=TEXTS,
    extension=TEXTS,
    user_id=TEXTS,
    phone=TEXTS,
    shift_start=st.none() | st.integers(),
    shift_end=st.none() | st.integers(),
    sms_alert=st.none() | st.booleans(),
    password=SECRETS,
    status=TEXTS,
    system_state=st.none() | st.sampled_from(SystemState),
    routing=st.none() | st.sampled_from(Routing),
    last_call_end=st.none() | MOMENTS,
)
STEPS = st.builds(
    Step,
    number=st.integers(1),
    edit=st.builds(
        Edit,
        kind=st.sampled_from(EditKind),
        agent=AGENTS,
        fields=st.lists(
            st.builds(FieldEdit, key=TEXTS, old=st.none() | VALUES, new=VALUES), max_size=4
        ).map(tuple),
        line=st.integers(0),
    ),
    state=st.sampled_from(StepState),
    words=TEXTS,
    reply=TEXTS,
    before=st.none() | AGENTS,
    after=st.none() | AGENTS,
    at=st.none() | MOMENTS,
    secrets_lost=st.booleans(),
)
STEP = Step(
    1,
    Edit(
        EditKind.CHANGE,
        Agent("101_1", "Asha", password=Secret("old-word")),
        (FieldEdit("password", Secret("old-word"), Secret("new-word")),),
    ),
)


def passwords(step: Step) -> list[Secret | None]:
    """Two agents are equal whatever their passwords are, so that these are compared apart."""
    agents = (step.edit.agent, step.before, step.after)
    return [None if agent is None else agent.password for agent in agents]


def types(step: Step) -> list[tuple[type, type]]:
    """1 and True are equal, too."""
    return [(type(change.old), type(change.new)) for change in step.edit.fields]


def read(step: Step, text: str, secrets: list[str]) -> Step:
    return step_from_text(step.number, step.state.name, step.at, text, secrets)


# How fast a busy machine draws says nothing of the code.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_a_step_comes_back_as_it_was(step: Step) -> None:
    text, secrets = step_to_text(step)
    again = read(step, text, secrets)
    assert again == step
    assert passwords(again) == passwords(step)
    assert types(again) == types(step)
    assert text.isascii()  # any database takes it


# How fast a busy machine draws says nothing of the code.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_without_its_secrets_the_rest_of_a_step_comes_back(step: Step) -> None:
    text, secrets = step_to_text(step)
    again = read(step, text, [])
    assert again.secrets_lost is (step.secrets_lost or bool(secrets))
    assert (again.words, again.before, again.after) == (step.words, step.before, step.after)
    assert all(not password for password in passwords(again))
    for was, now in zip(step.edit.fields, again.edit.fields, strict=True):
        kept = Secret("") if isinstance(was.new, Secret) else was.new
        assert (now.key, now.new) == (was.key, kept)


def test_no_secret_stands_in_the_text() -> None:
    text, secrets = step_to_text(STEP)
    assert "word" not in text.replace("password", "").replace("words", "")
    assert secrets == ["old-word", "old-word", "new-word"]


def test_a_step_without_secrets_loses_none() -> None:
    edit = Edit(EditKind.CREATE, Agent("", "Asha"), (FieldEdit("password", None, Secret("")),))
    text, secrets = step_to_text(Step(1, edit))
    assert secrets == []
    assert not read(STEP, text, []).secrets_lost


def test_a_step_that_lost_secrets_says_so_for_good() -> None:
    text, _ = step_to_text(STEP)
    lost = read(STEP, text, [])
    again = read(STEP, *step_to_text(replace(lost, state=StepState.SENT)))
    assert again.secrets_lost


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        '{"edit":null}',
        lambda text: text.replace("CHANGE", "EXCHANGE"),
        lambda text: text.replace('"Agent"', '"Agents"'),
        lambda text: text.replace('"name"', '"nom"'),
        lambda text: text.replace('"secret":0', '"secret":[]'),
        lambda text: text[:-5],
    ],
)
def test_a_damaged_text_is_said(damaged: Any) -> None:
    text, secrets = step_to_text(STEP)
    with pytest.raises(UnreadableStep, match="journal"):
        read(STEP, damaged(text) if callable(damaged) else damaged, secrets)


def test_an_unknown_state_is_said() -> None:
    text, secrets = step_to_text(STEP)
    with pytest.raises(UnreadableStep):
        step_from_text(1, "SOMEHOW", None, text, secrets)


def test_what_the_journal_does_not_know_is_refused_and_not_lost() -> None:
    odd = replace(STEP, reply={"code": 1})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="cannot keep a dict"):
        step_to_text(odd)


def test_the_text_is_plain_json() -> None:
    assert json.loads(step_to_text(STEP)[0])["edit"]["Edit"]["kind"] == {"EditKind": "CHANGE"}
