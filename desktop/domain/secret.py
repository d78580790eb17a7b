"""A text that must never be shown by accident: passwords, app secrets, tokens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """Holds a secret text; ``str``, ``repr`` and f-strings show dots only.

    Call :meth:`reveal` at the one place that really needs the text.
    """

    _text: str

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __str__(self) -> str:
        return "••••" if self._text else ""

    def __repr__(self) -> str:
        return f"Secret({self!s})"
