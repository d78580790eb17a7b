"""Faults on demand: which request is to be spoiled, how, and how often."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

KINDS = (
    "delay",
    "drip",
    "drop_before",
    "drop_after",
    "cut",
    "status",
    "rate_limit",
    "html",
    "truncated",
    "wrong_types",
    "failure_code",
    "expired_token",
)

_ACT_BY_DEFAULT = {"delay", "drip", "drop_after", "cut", "truncated", "wrong_types"}


@dataclass(slots=True)
class Fault:
    """One rule. The first rule that matches a request and still has ``times`` left is applied.

    Attributes:
        kind: One of ``KINDS``.
        host: ``piopiy``, ``rest``, ``contact_center``, ``call`` or ``*``.
        path: A shell pattern over the path, for example ``/v1/agent/*``.
        method: An HTTP verb or ``*``.
        times: How many requests are spoiled; None means all.
        skip: How many matching requests pass untouched first.
        seconds: Wait before the answer, for every kind.
        per_byte: Seconds between two bytes of the body (``drip``).
        act: Whether the request is acted on; None takes the kind's own default.
        act_first: With a wait: act before waiting instead of after it.
        status: HTTP status (``status``, ``html``).
        body: The body to send: an object is sent as JSON, text as it is.
        content_type: The body's type when ``body`` is text.
        retry_after: Seconds in the Retry-After header (``rate_limit``).
        code: The failure code of ``failure_code``.
        message: The failure text of ``failure_code``.
    """

    kind: str
    host: str = "*"
    path: str = "*"
    method: str = "*"
    times: int | None = None
    skip: int = 0
    seconds: float = 0.0
    per_byte: float = 0.01
    act: bool | None = None
    act_first: bool = False
    status: int | None = None
    body: Any = None
    content_type: str = "text/plain; charset=utf-8"
    retry_after: int = 1
    code: int | str | None = None
    message: str | None = None
    applied: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        """Refuse a kind that does not exist, so that a misspelt test cannot pass."""
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault kind {self.kind!r}; known: {', '.join(KINDS)}")

    @property
    def acts(self) -> bool:
        """Whether the endpoint sees the request."""
        return self.kind in _ACT_BY_DEFAULT if self.act is None else self.act

    def matches(self, host: str, method: str, path: str) -> bool:
        """Whether the rule speaks of this request."""
        return (
            self.host in ("*", host)
            and self.method in ("*", method)
            and fnmatchcase(path, self.path)
        )

    def take(self) -> bool:
        """Count one matching request; whether the rule applies to it."""
        if self.skip:
            self.skip -= 1
            return False
        if self.times is not None and self.applied >= self.times:
            return False
        self.applied += 1
        return True


class FaultPlan:
    """The rules in force, oldest first."""

    def __init__(self) -> None:
        self.rules: list[Fault] = []

    def add(self, described: dict[str, Any]) -> None:
        """Add one rule.

        Args:
            described: The attributes of ``Fault`` by name.

        Raises:
            TypeError: An attribute does not exist.
            ValueError: The kind does not exist.
        """
        self.rules.append(Fault(**described))

    def clear(self) -> None:
        """Forget every rule."""
        self.rules.clear()

    def taken_by(self, host: str, method: str, path: str) -> Fault | None:
        """The rule to apply to this request, counted; None when it passes untouched."""
        for rule in self.rules:
            if rule.matches(host, method, path) and rule.take():
                return rule
        return None
