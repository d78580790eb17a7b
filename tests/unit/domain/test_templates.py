"""What agents may have alike: never who they are, their number or their password."""

import pytest

from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.domain.templates import fields_alike, same_name, values_alike
from desktop.providers.stringee.profile import PROFILE as STRINGEE
from desktop.providers.telecmi.profile import PROFILE as TELECMI


def test_fields_that_agents_may_have_alike() -> None:
    assert [spec.key for spec in fields_alike(TELECMI.agent_form)] == [
        *("shift_start", "shift_end", "sms_alert"),
    ]
    assert [spec.key for spec in fields_alike(STRINGEE.agent_form)] == ["status", "routing"]


def test_identity_number_and_password_are_never_taken_over() -> None:
    values: dict[str, FieldValue] = {
        "extension": "101",
        "name": "Priya Sharma",
        "phone": "919876543388",
        "password": Secret("canary"),
        "shift_start": 9,
        "sms_alert": True,
    }
    assert values_alike(TELECMI.agent_form, values) == {"shift_start": 9, "sms_alert": True}
    values = {"user_id": "agent_1", "name": "Lê Nam", "phone": "84901", "routing": "2"}
    assert values_alike(STRINGEE.agent_form, values) == {"routing": "2"}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("shift_start", 0), ("shift_end", 25), ("shift_start", "9"), ("shift_end", True)),
        *(("sms_alert", 1), ("sms_alert", "yes"), ("groups", "Sales")),
    ],
)
def test_what_the_form_cannot_hold_is_left_out(key: str, value: FieldValue) -> None:
    assert values_alike(TELECMI.agent_form, {key: value}) == {}


def test_a_choice_that_is_gone_is_left_out() -> None:
    values = {"status": "ON HOLIDAY", "routing": "1"}
    assert values_alike(STRINGEE.agent_form, values) == {"routing": "1"}


def test_names_that_differ_in_capitals_are_one() -> None:
    assert same_name("Night shift", " night SHIFT ")
    assert not same_name("Night shift", "Night shift 2")
