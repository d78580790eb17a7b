"""What the fields of a provider's requests and answers hold, as far as it concerns people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum, auto


class Content(Enum):
    """What a field holds; decides what a support bundle shows of it."""

    PLAIN = auto()
    """Times, counts, codes and words of the provider's own: shown as they are."""
    IDENTIFIER = auto()
    """Numbers, accounts, agents, calls: anything that is the same elsewhere."""
    ACCOUNT = auto()
    """The number of an account or a project, which may be short."""
    CURSOR = auto()
    """A time or an identifier."""
    NAME = auto()
    """Of a person, a group, a queue or a line."""
    NOTE = auto()
    """What people wrote: only its length is shown."""
    WORDS = auto()
    """A sentence of the provider, which may quote any of these."""


Fields = Mapping[str, Content]
"""By name of the field in small letters, or by ``container.name`` where the container decides;
``?`` is the request itself."""

_SECRET = re.compile(
    r"secret|passw|pwd|token|api_?key|auth|cookie|signature|credential|private|session"
)


def is_secret_name(name: str) -> bool:
    """Whether a field of this name is to be left out, whatever it holds."""
    return _SECRET.search(name.lower()) is not None


def fields(**contents: Iterable[str] | str) -> dict[str, Content]:
    """A table from lists of names: ``fields(plain="code page", note=["notes.msg"])``."""
    table = {}
    for kind, names in contents.items():
        for name in names.split() if isinstance(names, str) else names:
            table[name] = Content[kind.upper()]
    return table
