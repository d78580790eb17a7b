"""The check of request bodies that TeleCMI runs before it looks at any credential."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

NUMBER = "a number"
TEXT = "a string"
FLAG = "a boolean"
OBJECT = "of type object"
LIST = "an array"
ANY = "anything"


@dataclass(frozen=True, slots=True)
class Field:
    """One named value of a body: its JSON type, whether it must be there, and its bounds."""

    name: str
    kind: str
    required: bool = False
    least: int | None = None
    most: int | None = None

    def complaint(self, body: Mapping[str, Any]) -> str | None:
        """The service's sentence about this value; None when it is fine."""
        if self.name not in body:
            return f'"{self.name}" is required' if self.required else None
        value = body[self.name]
        if not _is(value, self.kind):
            return f'"{self.name}" must be {self.kind}'
        if value == "" and self.required:
            return f'"{self.name}" is not allowed to be empty'
        if self.least is not None and value < self.least:
            return f'"{self.name}" must be larger than or equal to {self.least}'
        if self.most is not None and value > self.most:
            return f'"{self.name}" must be less than or equal to {self.most}'
        return None


def need(name: str, kind: str, least: int | None = None, most: int | None = None) -> Field:
    """A value that must be given."""
    return Field(name, kind, required=True, least=least, most=most)


def may(name: str, kind: str, least: int | None = None, most: int | None = None) -> Field:
    """A value that may be left out."""
    return Field(name, kind, least=least, most=most)


def refusal(body: Mapping[str, Any], fields: Iterable[Field]) -> dict[str, Any] | None:
    """The body of the HTTP 400 answer; None when every value is fine. Unknown names pass."""
    for field in fields:
        complaint = field.complaint(body)
        if complaint is not None:
            return {"code": 400, "msg": {"body": [{"message": complaint}]}}
    return None


def _is(value: Any, kind: str) -> bool:
    if kind == NUMBER:
        return isinstance(value, int | float) and not isinstance(value, bool)
    expected = {TEXT: str, FLAG: bool, OBJECT: dict, LIST: list, ANY: object}[kind]
    return isinstance(value, expected)
