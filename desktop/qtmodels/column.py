"""What a table shows of its rows, and how: one description per column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

R = TypeVar("R")


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        key: Stable name, used for saved widths and by providers.
        title: Header text.
        text: First line of the cell.
        sort: Sort key; all keys of a column must be comparable with one another.
        painter: Which delegate paints it, such as ``text``, ``two_line`` or ``chip``.
        width: Preferred width in pixels at 100 %.
        grows: Whether it takes what is left of the width.
        answers: Further item roles that depend on the row, such as ``Role.SECOND_LINE``.
        always: Further item roles that are the same for every row.
        spoken: Text for screen readers; the first line when absent.
        searched: What a search finds in the cell; the first line and the note when absent.
        hidden: Whether it is hidden until a person asks for it.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any]
    painter: str = "text"
    width: int = 120
    grows: bool = False
    answers: Mapping[int, Callable[[R], Any]] = field(default_factory=dict)
    always: Mapping[int, Any] = field(default_factory=dict)
    spoken: Callable[[R], str] | None = None
    searched: Callable[[R], str] | None = None
    hidden: bool = False
