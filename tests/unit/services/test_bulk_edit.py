"""What a bulk edit would change: values for many, name patterns, hours as they are typed."""

from __future__ import annotations

import pytest

from desktop.domain.agent import Agent, Routing
from desktop.domain.dry_run import Verdict
from desktop.domain.edits import Edit, EditKind, FieldEdit
from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI
from desktop.services.bulk_edit import check_values, checked_again, named_by, shift_of

ASHA = Agent("101_1", "Asha Raman", "101", "101_1", "919876543210", 9, 18, False, Secret("pw-101"))
RAVI = Agent("102_1", "Ravi", "102", "102_1", "9876543224", 8, 16, True, Secret("pw-102"))
LINH = Agent("AG_1", "Linh", "", "linh", routing=Routing.APP, status="AVAILABLE")


def verdicts(agents: tuple[Agent, ...], **values: FieldValue) -> list[tuple[Verdict, list[str]]]:
    profile = TELECMI if agents[0].extension else STRINGEE
    dry_run = check_values(
        agents,
        {agent.id: values for agent in agents},
        profile.agent_form,
        profile.country,
        "Test",
        status_is_read=profile.status_is_read,
    )
    return [
        (row.verdict, [change.key for change in row.edit.fields] if row.edit else [])
        for row in dry_run.rows
    ]


def test_only_what_differs_is_changed() -> None:
    assert verdicts((ASHA, RAVI), sms_alert=True) == [
        (Verdict.CHANGE, ["sms_alert"]),
        (Verdict.SAME, []),
    ]
    assert verdicts((ASHA,), shift_start=9, shift_end=20) == [(Verdict.CHANGE, ["shift_end"])]


@pytest.mark.parametrize("phone", ["+91 98765 43224", "09876543224", "919876543224", "9876543224"])
def test_a_number_in_another_form_is_the_same_number(phone: str) -> None:
    assert verdicts((RAVI,), phone=phone) == [(Verdict.SAME, [])]


@pytest.mark.parametrize(
    "values",
    [
        {"shift_start": 18, "shift_end": 9},
        {"shift_start": 20},
        {"shift_end": 25},
        {"name": "  "},
        {"phone": "12"},
    ],
)
def test_what_the_form_would_refuse_is_wrong(values: dict[str, FieldValue]) -> None:
    assert verdicts((ASHA,), **values)[0][0] is Verdict.ERROR


def test_what_was_wrong_before_does_not_keep_other_fields_from_being_changed() -> None:
    odd = Agent("103_1", "Odd", "103", "103_1", "12", 9, 18, False, Secret("x"))
    assert verdicts((odd,), sms_alert=True) == [(Verdict.CHANGE, ["sms_alert"])]


def test_a_phone_is_demanded_when_calls_are_to_ring_it() -> None:
    assert verdicts((LINH,), routing="2")[0][0] is Verdict.ERROR
    assert verdicts((LINH,), routing="2", phone="0901234567")[0][0] is Verdict.CHANGE


def test_a_status_that_nobody_knows_has_no_old_value() -> None:
    dry_run = check_values(
        (ASHA,),
        {"101_1": {"status": "break"}},
        TELECMI.agent_form,
        "IN",
        "Test",
        status_is_read=False,
    )
    assert dry_run.edits[0].fields == (FieldEdit("status", None, "break"),)


def test_names_by_pattern() -> None:
    named = named_by((ASHA, RAVI), "{n} {first} ({extension}) {last}")
    assert named == {
        "101_1": {"name": "1 Asha (101) Raman"},
        "102_1": {"name": "2 Ravi (102)"},
    }
    with pytest.raises(ValueError, match=r"\{nick\}"):
        named_by((ASHA,), "{nick}")
    assert named_by((ASHA,), "{name}{") == {"101_1": {"name": "Asha Raman{"}}


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("09-18", (9, 18)),
        ("9–18", (9, 18)),
        (" 09:00 to 18:00 ", (9, 18)),
        ("all day", (1, 24)),
        ("9", None),
        ("nine-ten", None),
        ("09-18-20", None),
    ],
)
def test_hours_as_they_are_typed(text: str, hours: tuple[int, int] | None) -> None:
    found = shift_of(text)
    assert (found.get("shift_start"), found.get("shift_end")) == (hours or (None, None))


def test_checked_again_against_the_agent_as_it_is_now() -> None:
    wish = Edit(EditKind.CHANGE, ASHA, (FieldEdit("name", "Asha Raman", "Asha Rao"),))
    new = Edit(EditKind.CREATE, Agent("", "New", "102"), (FieldEdit("extension", None, "102"),))
    gone = Edit(EditKind.DELETE, ASHA)
    theirs = Agent("101_1", "Theirs", "101", "101_1", "919876543210", 9, 18, False)

    def again(edit: Edit, now: Agent | None) -> Verdict:
        return checked_again(edit, now, TELECMI, "IN").verdict

    row = checked_again(wish, theirs, TELECMI, "IN")
    assert row.edit is not None
    assert row.edit.fields == (FieldEdit("name", "Theirs", "Asha Rao"),)
    assert again(wish, None) is Verdict.ERROR
    assert again(wish, Agent("101_1", "Asha Rao", "101", "101_1", "919876543210", 9, 18)) is (
        Verdict.SAME
    )
    assert again(new, RAVI) is Verdict.ERROR
    assert again(new, None) is Verdict.CREATE
    assert again(gone, None) is Verdict.SAME
    assert again(gone, theirs) is Verdict.DELETE
