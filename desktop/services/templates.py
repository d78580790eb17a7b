"""Templates of the signed-in provider's agents, kept on this computer."""

from __future__ import annotations

from typing import Protocol

from desktop.domain.templates import Template
from desktop.services.session import Session


class TemplateStore(Protocol):
    """Keeps templates; methods block and may raise StorageFailed."""

    def of(self, provider: str) -> tuple[Template, ...]:
        """The templates for agents of a provider, by name."""

    def save(self, provider: str, template: Template) -> None:
        """Keep a template in place of the one with its name."""

    def delete(self, provider: str, name: str) -> None:
        """Remove a template, if it is there."""


class TemplateService:
    """Reads and changes templates; they belong to the provider, not to the account."""

    def __init__(self, session: Session, store: TemplateStore) -> None:
        self._session = session
        self._store = store

    async def read(self) -> tuple[Template, ...]:
        """The templates of the signed-in provider, by name; none while nobody is signed in."""
        provider = self._provider()
        if not provider:
            return ()
        return await self._session.local(lambda: self._store.of(provider))

    async def save(self, template: Template) -> None:
        """Keep a template in place of the one with its name."""
        if provider := self._provider():
            await self._session.local(lambda: self._store.save(provider, template))

    async def delete(self, name: str) -> None:
        """Remove a template."""
        if provider := self._provider():
            await self._session.local(lambda: self._store.delete(provider, name))

    def _provider(self) -> str:
        account = self._session.account
        return account.provider if account else ""
