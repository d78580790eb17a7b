"""Templates for the window: which there are, keeping, renaming and removing them, with undo."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress, Told, same_account
from desktop.domain.errors import CalldeckError
from desktop.domain.templates import Template, same_name
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.services.templates import TemplateService

_Step = Callable[[], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class _Change:
    """What was done, in words, and how to take it back."""

    back: _Step
    words_back: str


class TemplatesController(Controller):
    """Templates of the signed-in provider; two whose names differ in capitals only are one.

    Attributes:
        templates: By name.
        attended: Whether somebody listens to ``refused``; else a failure goes to the window.

    Signals:
        changed: other templates than before.
        done: what was done, in words (str); :meth:`undo` takes it back.
        undone: what was taken back, in words (str).
        refused: ``CalldeckError``: a change was not made.
    """

    changed = Signal()
    done = Signal(object)
    undone = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        session: Session,
        service: TemplateService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.templates: tuple[Template, ...] = ()
        self.attended = False
        self._session = session
        self._service = service
        self._connection = session.connection
        self._undo: list[_Change] = []
        session.changed.append(self._session_changed)

    @property
    def can_undo(self) -> bool:
        """Whether something was changed here that can be taken back."""
        return bool(self._undo)

    @property
    def changing(self) -> bool:
        """Whether a change is being kept; another one is not taken until then."""
        return self.running("change")

    def find(self, name: str) -> Template | None:
        """The template of this name."""
        return next((one for one in self.templates if same_name(one.name, name)), None)

    def save(self, template: Template) -> None:
        """Keep a template in place of the one with its name."""
        before = self.find(template.name)
        self._begin(lambda: self._save(template, before))

    def rename(self, name: str, new: str) -> None:
        """Give a template another name, in place of one that has it."""
        template, new = self.find(name), new.strip()
        if template is not None and new and new != template.name:
            self._begin(lambda: self._rename(template, new))

    def delete(self, name: str) -> None:
        """Remove a template."""
        template = self.find(name)
        if template is not None:
            self._begin(lambda: self._delete(template))

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            self._begin(self._take_back)

    def _begin(self, step: _Step) -> None:
        if self.start_once("change", self._told(step), "templates"):
            self.busy_changed.emit(Progress(self.tr("Saving templates")))

    async def _told(self, step: _Step) -> None:
        """A failure is told by the dialog that is open, else by the window."""
        try:
            await step()
        except CalldeckError as error:
            with suppress(CalldeckError):  # half of it may have been done
                await self._read()
            if not self.attended:
                raise
            self.refused.emit(error)
            raise Told from error

    async def _save(self, template: Template, before: Template | None) -> None:
        await self._put(template, before)
        words = self.tr("“{name}” replaced") if before else self.tr("“{name}” saved")
        back = self.tr("“{name}” is as it was") if before else self.tr("“{name}” removed again")

        async def take_back() -> None:
            await self._swap(template, before)

        change = _Change(take_back, back.format(name=(before or template).name))
        await self._tell(words.format(name=template.name), change)

    async def _rename(self, template: Template, new: str) -> None:
        found = self.find(new)
        replaced = None if found is template else found
        await self._put(Template(new, template.values), replaced)
        await self._service.delete(template.name)

        async def take_back() -> None:
            await self._service.save(template)
            await self._swap(Template(new), replaced)

        back = self.tr("“{name}” has its name again").format(name=template.name)
        words = self.tr("“{name}” is now “{new}”").format(name=template.name, new=new)
        await self._tell(words, _Change(take_back, back))

    async def _delete(self, template: Template) -> None:
        await self._service.delete(template.name)

        async def take_back() -> None:
            await self._service.save(template)

        words, back = self.tr("“{name}” deleted"), self.tr("“{name}” is back")
        change = _Change(take_back, back.format(name=template.name))
        await self._tell(words.format(name=template.name), change)

    async def _put(self, template: Template, before: Template | None) -> None:
        """Keep a template; the one before may be written otherwise and goes."""
        await self._service.save(template)
        if before and before.name != template.name:
            await self._service.delete(before.name)

    async def _swap(self, template: Template, before: Template | None) -> None:
        """Have what was before in place of a template."""
        if before:
            await self._put(before, template)
        else:
            await self._service.delete(template.name)

    async def _tell(self, words: str, change: _Change) -> None:
        self._undo.append(change)
        await self._read()
        self.done.emit(words)

    async def _take_back(self) -> None:
        change = self._undo[-1]
        await change.back()
        self._undo.remove(change)
        await self._read()
        self.undone.emit(change.words_back)

    async def _read(self) -> None:
        self.templates = await self._service.read()
        self.changed.emit()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if same_account(before, self._connection):
            return
        self._tasks.cancel(f"{self._prefix}.change")
        self._undo.clear()
        self.templates = ()
        self.changed.emit()
        self.start("read", self._read(), "templates")
