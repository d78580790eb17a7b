"""Templates are kept by name for each provider, without secrets."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from desktop.domain.secret import Secret
from desktop.domain.templates import Template
from desktop.storage.database import Database
from desktop.storage.templates import Templates

NIGHT = Template("Night shift 21–24", {"shift_start": 21, "shift_end": 24, "sms_alert": True})
DAY = Template("day “one”", {"shift_start": 9, "name": "Zoë", "sms_alert": False})


@pytest.fixture
def templates(database: Database) -> Templates:
    return Templates(database)


def test_templates_come_back_by_name_with_their_types(
    templates: Templates, database: Database
) -> None:
    templates.save("telecmi", NIGHT)
    templates.save("telecmi", DAY)
    database.close()
    found = templates.of("telecmi")
    assert found == (DAY, NIGHT)
    assert found[1].values["sms_alert"] is True
    assert templates.of("stringee") == ()


def test_a_template_replaces_the_one_with_its_name(templates: Templates) -> None:
    templates.save("telecmi", NIGHT)
    templates.save("stringee", Template(NIGHT.name, {"routing": "2"}))
    templates.save("telecmi", Template(NIGHT.name, {"shift_start": 22}))
    assert templates.of("telecmi") == (Template(NIGHT.name, {"shift_start": 22}),)
    assert templates.of("stringee") == (Template(NIGHT.name, {"routing": "2"}),)


def test_a_template_can_be_deleted_once_and_twice(templates: Templates) -> None:
    templates.save("telecmi", NIGHT)
    templates.save("telecmi", DAY)
    templates.delete("telecmi", NIGHT.name)
    templates.delete("telecmi", NIGHT.name)
    assert templates.of("telecmi") == (DAY,)


def test_secrets_are_left_out(templates: Templates, database: Database) -> None:
    templates.save("telecmi", Template("x", {"password": Secret("canary-4711"), "name": "Asha"}))
    assert templates.of("telecmi") == (Template("x", {"name": "Asha"}),)
    kept = database.run(lambda c: c.execute(text("SELECT * FROM templates")).all())
    assert "Asha" in str(kept)
    assert "canary" not in str(kept)


def test_several_threads_may_save_at_once(templates: Templates) -> None:
    with ThreadPoolExecutor(4) as pool:
        saved = [Template(f"shift {number:02}", {"shift_start": number}) for number in range(20)]
        list(pool.map(lambda template: templates.save("telecmi", template), saved))
    assert templates.of("telecmi") == tuple(saved)


def test_one_damaged_template_does_not_hide_the_others(
    templates: Templates, database: Database
) -> None:
    templates.save("telecmi", NIGHT)
    templates.save("telecmi", DAY)
    damage = text("UPDATE templates SET content = '{' WHERE name = :name")
    database.run(lambda c: c.execute(damage, {"name": DAY.name}))
    assert templates.of("telecmi") == (Template(DAY.name), NIGHT)
