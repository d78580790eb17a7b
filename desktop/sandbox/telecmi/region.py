"""How the two regions of TeleCMI differ in names, codes and types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.telecmi.company import APP_ID, APP_SECRET, Agent, Company

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Region:
    """One region's conventions.

    Attributes:
        saved: Success code of add, update and status.
        done: Success code of list and remove.
        secret: The name under which app-level lists take the app secret.
        total: The name of the total in app-level lists.
        page_needed: Whether agent-level lists insist on a page.
        agent_rows: Most rows of an agent-level list; None where the page states no maximum.
        app_rows: Most rows of an app-level list.
        highest_extension: Refused above this when adding.
        phone: JSON type of ``phone_number``.
        refused: Code for a wrong app id or secret on agent pages.
    """

    saved: int | str
    done: int | str
    secret: str
    total: str
    page_needed: bool
    agent_rows: int | None
    app_rows: int | None
    highest_extension: int
    phone: type
    refused: int


INDIA = Region("cmi-200", "cmi-2000", "token", "total", True, None, None, 9999, int, 400)
WORLDWIDE = Region(200, 200, "secret", "count", False, 10, 20, 999, str, 401)


def failure(code: int, text: str) -> Answer:
    """A refusal by the business logic: the code is in the body, the HTTP status stays 200."""
    return Answer({"code": code, "error": True, "msg": text})


def unauthenticated(code: int = 404) -> Answer:
    """Unknown app id, secret, agent, password or token."""
    return failure(code, "Authentication Failed")


@dataclass(frozen=True, slots=True)
class Ask:
    """One request whose body passed the schema: whose data, by which conventions, and what."""

    company: Company
    region: Region
    body: Body

    def owns(self, secret: str = "secret") -> bool:
        """Whether the body carries the company's app id and, under this name, its secret."""
        return self.body.get("appid") == APP_ID and self.body.get(secret) == APP_SECRET

    def caller(self) -> Agent | None:
        """The agent whose token the body carries."""
        return self.company.agent_of(str(self.body.get("token", "")))

    @property
    def page(self) -> int:
        """The 1-based page asked for."""
        return int(self.body.get("page", 1))

    @property
    def limit(self) -> int:
        """The rows per page asked for."""
        return int(self.body.get("limit", 10))


Endpoint = Callable[[Ask], Answer]
