"""Sentences for people, made where Qt is not known and translated where they are shown.

What :func:`say` returns *is* the finished English text, so that logs, comparisons and what is
stored stay as they are. It remembers the template and what was put into it; whoever shows it
translates those (``desktop.qtmodels.local``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Worded(str):
    """An English text that knows how it was made.

    In a template or an f-string it speaks the language of the screen; ``str()`` of it is English.

    Attributes:
        template: The text before anything was put in; the key of its translations.
        one: The template for a count of one, or "" when the words do not change with a number.
        parts: What was put in, by name; may itself have been said.
    """

    template: str
    one: str
    parts: Mapping[str, Any]

    def __new__(
        cls, text: str, template: str = "", one: str = "", parts: Mapping[str, Any] = NOTHING
    ) -> Worded:
        """Remember how the text was made; copies keep no more than the text."""
        made = super().__new__(cls, text)
        made.template, made.one, made.parts = template or text, one, parts
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)  # a copy is plain text

    def __format__(self, spec: str) -> str:
        return format(shown(self), spec)


def say(template: str, *, one: str = "", **parts: Any) -> str:
    """Say something to a person.

    Args:
        template: A literal, with names in braces: ``"{who} was not called."``.
        one: The same for a ``count`` of one: ``say("{count} rows", one="{count} row", count=n)``.
        parts: What stands for the names.
    """
    if not parts:
        return _plain(template, one)
    english = {name: _english(part) for name, part in parts.items()}
    words = one if one and parts["count"] == 1 else template
    return Worded(words.format(**english), template, one, parts)


def filled(template: str, **parts: Any) -> str:
    """What was said as a template in one place, filled in another."""
    return say(template.template if isinstance(template, Worded) else template, **parts)


def series(names: list[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    if len(names) == 1:
        return names[0]
    return say("{names} and {last}", names=listed(names[:-1]), last=names[-1])


def again(text: str) -> str:
    """What was said once and kept as plain text, such as an entry of a log, is said once more."""
    return Worded(text) if text else ""


def listed(parts: Sequence[str], between: str = ", ") -> str:
    """Several texts in a row, each translated by itself; empty ones are passed over."""
    said = [part for part in parts if part]
    if len(said) < 2:
        return said[0] if said else ""
    named = {f"part{at}": part for at, part in enumerate(said)}
    return say(between.join(f"{{{name}}}" for name in named), **named)


def speak_with(translate: Callable[[Worded], str]) -> None:
    """From now on texts in templates are translated by this function."""
    _TONGUE[:] = [translate]


def shown(text: str) -> str:
    """The text in the language of the screen."""
    return _TONGUE[0](text) if isinstance(text, Worded) else text


@cache
def _plain(template: str, one: str) -> str:
    """What is said without anything put in: as many as there are literals."""
    return Worded(template, template, one)


def _english(part: Any) -> Any:
    return str(part) if isinstance(part, Worded) else part


_TONGUE: list[Callable[[Worded], str]] = [str]
