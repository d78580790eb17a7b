"""Writes steps of runs as JSON with their secrets apart, and reads them again; no SQLAlchemy."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from enum import Enum
from typing import Any

from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.edits import Edit, EditKind, FieldEdit
from desktop.domain.errors import StorageFailed
from desktop.domain.runs import Step, StepState
from desktop.domain.secret import Secret
from desktop.domain.wording import say

_ENUMS: dict[str, type[Enum]] = {kind.__name__: kind for kind in (EditKind, Routing, SystemState)}
_RECORDS: dict[str, type[Any]] = {kind.__name__: kind for kind in (Agent, Edit, FieldEdit)}
# As long texts of a thousand steps are written and read, the types are looked at only once.
_PLAIN = frozenset({str, int, bool, float, type(None)})
_LAYOUT = {
    kind: tuple((item.name, item.default) for item in fields(kind)) for kind in _RECORDS.values()
}
_KEPT = ("edit", "words", "reply", "before", "after", "secrets_lost")
"""What of a step stands in its text; the rest has columns of its own."""
_encoder = json.JSONEncoder(check_circular=False, separators=(",", ":"))


class UnreadableStep(StorageFailed):
    """What is kept of a step is not what this version writes."""

    title = say("The journal of this run cannot be read.")
    message = say("Nothing was sent for it.")
    hint = say("Look at the agents themselves before you repeat it.")


def step_to_text(step: Step) -> tuple[str, list[str]]:
    """The JSON of a step, and the secrets that it refers to by their place."""
    secrets: list[str] = []
    content = {name: _plain(getattr(step, name), secrets) for name in _KEPT}
    return _encoder.encode(content), secrets


def step_from_text(
    number: int, state: str, at: datetime | None, text: str, secrets: Sequence[str]
) -> Step:
    """Rebuild a step.

    Args:
        number: Its place in the run.
        state: Name of its state.
        at: When the state was noted.
        text: What :func:`step_to_text` made.
        secrets: Its secrets; where one is missing it comes back empty, and the step says so.

    Raises:
        UnreadableStep: The text is damaged.
    """
    reader = _Reader(secrets)
    try:
        kept = {name: reader.value(plain) for name, plain in json.loads(text).items()}
        kept["secrets_lost"] = kept["secrets_lost"] or reader.lost
        return Step(number=number, state=StepState[state], at=at, **kept)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnreadableStep from error


class _Reader:
    def __init__(self, secrets: Sequence[str]) -> None:
        self._secrets = secrets
        self.lost = False

    def value(self, plain: Any) -> Any:
        if type(plain) in _PLAIN:
            return plain
        if isinstance(plain, list):
            return tuple([self.value(item) for item in plain])
        ((kind, content),) = plain.items()
        if kind == "secret":
            return self._secret(content)
        if kind == "time":
            return datetime.fromisoformat(content)
        if kind in _ENUMS:
            return _ENUMS[kind][content]
        read = {
            name: item if type(item) in _PLAIN else self.value(item)
            for name, item in content.items()
        }
        return _RECORDS[kind](**read)

    def _secret(self, place: int | None) -> Secret:
        if place is None:
            return Secret("")
        if place < len(self._secrets):
            return Secret(self._secrets[place])
        self.lost = True
        return Secret("")


def _plain(value: Any, secrets: list[str]) -> Any:
    """As JSON can hold it; whatever JSON does not know by itself says what it is."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, str):
        return str(value)  # said to a person; kept as the English text
    if kind in _LAYOUT:
        return {kind.__name__: _record(value, secrets)}
    if kind is tuple:
        return [_plain(item, secrets) for item in value]
    if kind is Secret:
        if not value:
            return {"secret": None}
        secrets.append(value.reveal())
        return {"secret": len(secrets) - 1}
    if kind is datetime:
        return {"time": value.isoformat()}
    if kind in _ENUMS.values():
        return {kind.__name__: value.name}
    raise TypeError(f"the journal cannot keep a {kind.__name__}")


def _record(value: Any, secrets: list[str]) -> dict[str, Any]:
    """The fields that are not left at their default."""
    content = {}
    for name, default in _LAYOUT[type(value)]:
        item = getattr(value, name)
        if item is not default:
            content[name] = item if type(item) in _PLAIN else _plain(item, secrets)
    return content
