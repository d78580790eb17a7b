"""Everything that is shipped has its licence text beside it."""

from tests.helpers.packaging_steps import packaging_module

components = packaging_module("components")


def test_every_shipped_component_is_listed() -> None:
    assert components.needed().keys() - components.licences().keys() == set()


def test_everything_that_is_carried_along_is_listed() -> None:
    assert components.CARRIED.keys() - components.licences().keys() == set()


def test_texts_and_table_belong_together() -> None:
    named = {text for licence in components.licences().values() for text in licence.texts}
    assert named == {path.name for path in components.LICENCES.glob("*.txt")}
