"""Templates: kept for the provider, replaced, renamed and deleted, and each of that taken back."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from desktop.controllers.base import Failure
from desktop.controllers.templates import TemplatesController
from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.templates import Template
from desktop.services.tasks import TaskRunner
from desktop.services.templates import TemplateService
from desktop.storage.database import Database
from desktop.storage.templates import Templates
from tests.unit.services.desk import Desk, MadeConnection, desk, until

NIGHT = Template("Night shift", {"shift_start": 21, "shift_end": 24})
LATE = Template("night SHIFT", {"shift_start": 22, "shift_end": 24})
DAY = Template("Day", {"shift_start": 9, "shift_end": 18})


@dataclass
class Shelf:
    """The controller, and what it told."""

    desk: Desk
    store: Templates
    templates: TemplatesController
    said: list[str] = field(default_factory=list)
    refused: list[CalldeckError] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)

    async def act(self, act: Callable[..., None], *given: Any) -> None:
        act(*given)
        await until(lambda: not self.templates.changing)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.templates.templates]

    def kept(self) -> dict[str, dict[str, Any]]:
        return {one.name: dict(one.values) for one in self.store.of("made")}


def other_provider() -> MadeConnection:
    connection = MadeConnection("elsewhere")
    account = replace(connection.account, provider="other")
    connection.credential = replace(connection.credential, account=account)
    return connection


@asynccontextmanager
async def shelf(folder: Path, *connections: MadeConnection) -> AsyncIterator[Shelf]:
    database = Database(folder)
    tasks = TaskRunner(lambda error: (_ for _ in ()).throw(error))
    async with desk(*(connections or (MadeConnection(),))) as here:
        store = Templates(database)
        service = TemplateService(here.session, store)
        found = Shelf(here, store, TemplatesController(here.session, service, tasks))
        found.templates.done.connect(found.said.append)
        found.templates.undone.connect(found.said.append)
        found.templates.refused.connect(found.refused.append)
        found.templates.failed.connect(found.failed.append)
        await here.sign_in()
        await until(lambda: not found.templates.running("read"))
        yield found
        await tasks.aclose()
    database.close()


def with_shelf(folder: Path, work: Callable[[Shelf], Awaitable[None]]) -> None:
    async def main() -> None:
        async with shelf(folder) as found:
            await work(found)

    asyncio.run(main())


def test_templates_are_kept_by_name_and_come_back(tmp_path: Path) -> None:
    async def keep(found: Shelf) -> None:
        await found.act(found.templates.save, NIGHT)
        await found.act(found.templates.save, DAY)
        assert found.names == ["Day", "Night shift"]
        assert found.said == ["“Night shift” saved", "“Day” saved"]

    async def again(found: Shelf) -> None:
        assert found.templates.templates == (DAY, NIGHT)
        assert not found.templates.can_undo

    with_shelf(tmp_path, keep)
    with_shelf(tmp_path, again)


def test_every_change_is_taken_back_in_turn(tmp_path: Path) -> None:
    async def work(found: Shelf) -> None:
        templates = found.templates
        steps: list[dict[str, dict[str, Any]]] = [found.kept()]
        for act, *given in (
            (templates.save, NIGHT),
            (templates.save, DAY),
            (templates.save, LATE),  # replaces “Night shift”
            (templates.rename, "Day", "Early"),
            (templates.rename, "Early", "NIGHT shift"),  # replaces the one that is called so
            (templates.rename, "NIGHT shift", "Night Shift"),  # other capitals
            (templates.delete, "night shift"),
        ):
            await found.act(act, *given)
            steps.append(found.kept())
        assert steps[3] == {"night SHIFT": dict(LATE.values), "Day": dict(DAY.values)}
        assert steps[5] == {"NIGHT shift": dict(DAY.values)}
        assert steps[6] == {"Night Shift": dict(DAY.values)}
        assert steps[7] == {}
        for before in reversed(steps[:-1]):
            await found.act(templates.undo)
            assert found.kept() == before
            assert found.names == list(found.kept())
        assert not templates.can_undo
        await found.act(templates.undo)
        assert found.said[7:10] == [
            "“Night Shift” is back",
            "“NIGHT shift” has its name again",
            "“Early” has its name again",
        ]
        assert found.said[-3:] == [
            *("“Night shift” is as it was", "“Day” removed again", "“Night shift” removed again"),
        ]

    with_shelf(tmp_path, work)


def test_what_changes_nothing_is_not_kept(tmp_path: Path) -> None:
    async def work(found: Shelf) -> None:
        await found.act(found.templates.save, DAY)
        for new in ("", "  ", "Day", " Day "):
            await found.act(found.templates.rename, "Day", new)
        await found.act(found.templates.rename, "unknown", "Night")
        await found.act(found.templates.delete, "unknown")
        assert found.said == ["“Day” saved"]

    with_shelf(tmp_path, work)


def test_while_one_change_is_kept_no_other_is_taken(tmp_path: Path) -> None:
    async def work(found: Shelf) -> None:
        found.templates.save(DAY)
        assert found.templates.changing
        found.templates.save(NIGHT)
        await until(lambda: not found.templates.changing)
        assert found.names == ["Day"]

    with_shelf(tmp_path, work)


@pytest.mark.parametrize("attended", [True, False])
def test_a_change_that_cannot_be_kept_is_told_once_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attended: bool
) -> None:
    def refuse(*_: object) -> None:
        raise StorageFailed("The disk is full.")

    async def work(found: Shelf) -> None:
        await found.act(found.templates.save, DAY)
        found.templates.attended = attended
        with monkeypatch.context() as patched:
            patched.setattr(Templates, "delete", refuse)
            await found.act(found.templates.delete, "Day")
            await found.act(found.templates.undo)
        assert (len(found.refused), len(found.failed)) == ((2, 0) if attended else (0, 2))
        assert found.names == ["Day"]
        assert found.said == ["“Day” saved"]
        await found.act(found.templates.undo)
        assert found.names == []

    with_shelf(tmp_path, work)


def test_half_a_change_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new name is kept and the old one could not be removed: both are there."""

    def refuse(*_: object) -> None:
        raise StorageFailed("The disk is full.")

    async def work(found: Shelf) -> None:
        await found.act(found.templates.save, DAY)
        with monkeypatch.context() as patched:
            patched.setattr(Templates, "delete", refuse)
            await found.act(found.templates.rename, "Day", "Early")
        assert found.names == ["Day", "Early"]

    with_shelf(tmp_path, work)


def test_another_provider_has_other_templates(tmp_path: Path) -> None:
    async def work() -> None:
        async with shelf(tmp_path) as found:
            await found.act(found.templates.save, DAY)
            await found.desk.sign_in_to(other_provider())
            assert found.names == []
            assert not found.templates.can_undo
            await until(lambda: not found.templates.running("read"))
            assert found.names == []
            await found.act(found.templates.save, NIGHT)
            assert found.names == ["Night shift"]
            await found.desk.session.sign_out()
            await until(lambda: not found.templates.running("read"))
            assert found.names == []
            await found.desk.sign_in()
            await until(lambda: found.names == ["Day"])

    asyncio.run(work())
