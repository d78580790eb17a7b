"""Forms as data: what a filled-in form lacks, in words."""

from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec
from desktop.domain.secret import Secret

FORM = FormSpec(
    (
        FieldSpec(
            "extension",
            "Extension",
            FieldKind.DIGITS,
            required=True,
            digits=(3, 3),
            fixed_on_edit=True,
        ),
        FieldSpec("name", "Name", required=True),
        FieldSpec("phone", "Phone number", FieldKind.PHONE, needed_if=("routing", "2")),
        FieldSpec("password", "Password", FieldKind.SECRET, required=True),
        FieldSpec("shift_start", "Shift start", FieldKind.HOUR),
        FieldSpec("shift_end", "Shift end", FieldKind.HOUR),
    )
)
GOOD: dict[str, FieldValue] = {
    "extension": "101",
    "name": "Asha Raman",
    "password": Secret("correct horse"),
}


def test_a_filled_in_form_has_no_faults() -> None:
    assert FORM.faults({**GOOD, "shift_start": 9, "shift_end": 18}, "IN") == {}


def test_each_fault_stands_at_its_field() -> None:
    values: dict[str, FieldValue] = {"extension": "10a", "name": "  ", "password": Secret("")}
    faults = FORM.faults(values, "IN")
    assert faults == {
        "extension": "Digits only.",
        "name": "Name is missing.",
        "password": "Password is missing.",
    }
    assert FORM.faults({**GOOD, "extension": "1001"}, "IN") == {"extension": "3 digits, please."}


def test_a_number_is_judged_by_its_country() -> None:
    assert FORM.faults({**GOOD, "phone": "98765 43388"}, "IN") == {}
    assert set(FORM.faults({**GOOD, "phone": "98765"}, "IN")) == {"phone"}


def test_a_field_may_be_needed_because_of_another() -> None:
    assert FORM.faults({**GOOD, "routing": "1"}, "IN") == {}
    assert set(FORM.faults({**GOOD, "routing": "2"}, "IN")) == {"phone"}


def test_a_shift_ends_after_it_starts_on_the_same_day() -> None:
    assert set(FORM.faults({**GOOD, "shift_start": 22, "shift_end": 6}, "IN")) == {"shift_end"}
    assert set(FORM.faults({**GOOD, "shift_start": 9, "shift_end": 25}, "IN")) == {"shift_end"}


def test_editing_leaves_what_is_fixed_and_secret_as_it_was() -> None:
    values: dict[str, FieldValue] = {
        "extension": "1001",
        "name": "Asha Raman",
        "password": Secret(""),
    }
    assert set(FORM.asked(values, editing=False).faults(values, "IN")) == {"extension", "password"}
    asked = FORM.asked(values, editing=True)
    assert asked.faults(values, "IN") == {}
    assert [spec.key for spec in asked.fields] == ["name", "phone", "shift_start", "shift_end"]
