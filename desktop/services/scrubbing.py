"""Takes what is private out of recorded requests and answers, so that they still work together.

Everything goes through twice: first to learn what is personal, then to replace it. Fields are
known by their names, from each provider's own table; what no table knows is shown only where it
cannot be personal. What cannot be read is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from desktop.domain.personal import Content, Fields, is_secret_name
from desktop.domain.private_text import MAIL, PrivateText, numbers_in, without_suspicious
from desktop.domain.pseudonyms import DOTS, Pseudonyms
from desktop.providers.trace import Exchanged, Heard
from desktop.runtime.redaction import redact

_WINDOW = ("from", "to", "page")
"""Of a request: then the first two are times."""
_OF_THE_ANSWER = frozenset({"", "msg", "message", "body", "error"})
"""Where a sentence is the provider's: in the answer itself, or in one of its refusals."""
_MAIL = re.compile(MAIL)
_CALLABLE = re.compile(r"(?:%2B|\+)?[\d\s().;\u2010-\u2015-]+", re.IGNORECASE)
_NUMBERS = re.compile(r"[\d\s().|/+\u2010-\u2015-]+")
_KEY = re.compile(r"[A-Za-z_?][\w.\[\]-]{0,40}|\d{1,4}")
_WORDLESS = re.compile(r"\d{1,6}|true|false|null|[\d/:., TZ+-]{0,32}", re.IGNORECASE)
_NUMERAL = re.compile(r"-?\d{1,13}(\.\d*)?")
_WHEN = re.compile(r"[0-9]{13}")
_PLAIN = re.compile(r"[\w .,:;+%/()-]{0,64}")
_EPOCH_MS = range(1_000_000_000_000, 4_100_000_000_000)
_LONGEST_CALLABLE = 15
_SOUNDS = frozenset({"mp3", "wav", "ogg"})


class Scrubber:
    """Replaces in one bundle; learn everything, :meth:`settle`, then ask for everything again.

    Args:
        others: Texts of this computer and what stands for each: the name of its user and such.
    """

    def __init__(self, others: Mapping[str, str] | None = None) -> None:
        from desktop.providers.registry import personal_fields  # loads all providers

        self.pseudonyms = Pseudonyms()
        self._others = dict(others or {})
        self._secrets: set[str] = set()
        self._text: PrivateText | None = None
        self._tables = personal_fields()

    def settle(self) -> None:
        """All is learned."""
        self.pseudonyms.settle()
        self._text = PrivateText(self.pseudonyms, self._secrets, self._others)

    def text(self, text: str) -> str:
        """Free text, such as a line of the log."""
        if self._text is None:
            return without_suspicious(text, self.pseudonyms)  # learns the numbers and mails
        return self._text.scrub(redact(text))

    def holds(self, text: str) -> bool:
        """Whether something learned still stands in a finished text."""
        return self._text is not None and bool(self._text.holds(text))

    def line(self, entry: Exchanged | Heard) -> dict[str, Any]:
        """An exchange as the trace file has it; see :mod:`desktop.services.trace_file`."""
        if isinstance(entry, Heard):
            walk = _Walk(self, self._table(entry.host), asked=False)
            head = {"at": round(entry.at, 3), "host": entry.host, "event": entry.event}
            return {**head, "brought": _walked(walk, entry.brought)}
        asked = _Walk(self, self._table(entry.host), asked=True)
        line: dict[str, Any] = {
            "at": round(entry.at, 3),
            "name": entry.name,
            "verb": entry.verb,
            "host": entry.host,
            "path": self._path(entry),
            "query": [
                [asked.key(name), asked.value(name, value)]
                for name, values in entry.query.items()
                for value in ([values] if isinstance(values, str) else values)
            ],
            "sent": self._body(asked, entry.sent, len(entry.sent or b"")),
            "seconds": round(entry.seconds, 3),
        }
        if entry.failed is not None:
            return {**line, "failed": list(entry.failed)}
        headers = {name: self.text(value) for name, value in entry.headers.items()}
        told = _Walk(self, self._table(entry.host), asked=False)
        body = self._body(told, entry.body, entry.size)
        return {**line, "status": entry.status, "headers": headers, "body": body}

    def note_secret(self, text: str) -> None:
        """Take this out of every text."""
        self._secrets.add(text)

    def _table(self, host: str) -> Fields:
        return self._tables.get(host, {})

    def _path(self, entry: Exchanged) -> str:
        """The path; where the endpoint's has a placeholder, the address has an identifier."""
        parts = urlsplit(entry.url).path.split("/")
        pattern = entry.pattern.split("/")
        if len(pattern) != len(parts):
            return self.text("/".join(parts))
        return "/".join(map(self._segment, parts, pattern))

    def _segment(self, part: str, form: str) -> str:
        if "{" in form:
            return quote(self.identifier(unquote(part)), safe="")
        return part if part == form else self.text(part)

    def _body(self, walk: _Walk, body: bytes | None, size: int) -> Any:
        if not size:
            return None
        try:
            return {"json": walk.value("", json.loads(body or b""))}
        except (ValueError, RecursionError):  # no JSON, or nothing that one can walk through
            return {"left_out": size}

    def identifier(self, text: str) -> str:
        """A number, a mail address or any other id; several with semicolons between them."""
        if between := next((sign for sign in ";," if sign in text), ""):
            return between.join(map(self.identifier, text.split(between)))
        if _MAIL.fullmatch(text):
            return self.pseudonyms.mail(text)
        if _is_callable(text):
            plus = re.match(r"%2B", text, re.IGNORECASE)
            start = plus.end() if plus else 0
            return text[:start] + numbers_in(text[start:], self.pseudonyms)
        if _NUMBERS.fullmatch(text) and not text.isdigit():
            return numbers_in(text, self.pseudonyms)  # each group may be too short to be one alone
        stem, dot, ending = text.rpartition(".")
        if dot and ending.lower() in _SOUNDS:
            return f"{self.pseudonyms.identifier(stem)}.{ending}"
        return self.pseudonyms.identifier(text)


class _Walk:
    """Goes through one decoded body."""

    def __init__(self, scrubber: Scrubber, table: Fields, *, asked: bool) -> None:
        self._scrubber = scrubber
        self._pseudonyms = scrubber.pseudonyms
        self._table = table
        self._asked = asked

    def key(self, name: str) -> str:
        """A field's name; one that may be personal itself is replaced as an identifier."""
        if _KEY.fullmatch(name):
            return name
        return self._scrubber.identifier(name) if not name.isalpha() else "…" * len(name)

    def value(self, name: str, value: Any, container: str = "", kind: Content | None = None) -> Any:
        """What stands in a field; ``kind`` is that of the container, for what has none itself."""
        low = name.lower()
        if is_secret_name(low):
            return self._secret(value)
        container = container or ("?" if self._asked else "")
        kind = self._table.get(f"{container}.{low}") or self._table.get(low) or kind
        if kind is Content.WORDS and container not in _OF_THE_ANSWER:
            kind = Content.NOTE
        if isinstance(value, dict):
            window = self._asked and all(part in value for part in _WINDOW)
            return {
                self.key(str(part)): self.value(
                    "page" if window and part in _WINDOW else str(part), one, low, kind
                )
                for part, one in value.items()
            }
        if isinstance(value, list):
            return [self._item(one, low, kind) for one in value]
        if value is None or isinstance(value, bool) or value == "":
            return value
        if isinstance(value, str):
            return self._words(value, kind)
        return self._number(value, kind)

    def _item(self, value: Any, name: str, kind: Content | None) -> Any:
        if isinstance(value, dict | list):
            return (
                self.value("", value, name, kind)
                if isinstance(value, list)
                else {
                    self.key(str(part)): self.value(str(part), one, name, kind)
                    for part, one in value.items()
                }
            )
        return self.value("", value, name, kind)

    def _secret(self, value: Any) -> Any:
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str | int):
            self._scrubber.note_secret(str(value))
        return DOTS

    def _words(self, text: str, kind: Content | None) -> str:
        scrubber = self._scrubber
        if kind is Content.PLAIN and _PLAIN.fullmatch(text):
            return text if _NUMERAL.fullmatch(text) else scrubber.text(text)
        if kind is Content.CURSOR and _WHEN.fullmatch(text) and int(text) in _EPOCH_MS:
            return text
        if kind is Content.ACCOUNT and text.isdigit():
            return self._pseudonyms.account(text)
        if kind in (Content.IDENTIFIER, Content.CURSOR, Content.ACCOUNT):
            return scrubber.identifier(text)
        if kind is Content.WORDS:
            return scrubber.text(text)
        if kind is Content.NAME:
            nameless = _MAIL.fullmatch(text) or _CALLABLE.fullmatch(text)
            return scrubber.identifier(text) if nameless else self._pseudonyms.name(text)
        if kind is None and _MAIL.fullmatch(text):
            return scrubber.identifier(text)
        if kind is None and _is_callable(text):
            return scrubber.identifier(text)
        if kind is None and _WORDLESS.fullmatch(text):
            return scrubber.text(text)  # a time, or numbers with signs between them
        return self._pseudonyms.note(text, learn=kind is Content.NOTE)

    def _number(self, value: int | float, kind: Content | None) -> int | float | str:
        is_whole = isinstance(value, int) or (value.is_integer() and abs(value) < 1e18)
        whole = int(value) if is_whole else 0
        if kind is Content.ACCOUNT and value == whole > 0:
            return type(value)(self._pseudonyms.account(str(whole)))
        most = 99_999 if kind is Content.IDENTIFIER else 999_999
        if kind is Content.PLAIN or value != whole or abs(whole) <= most:
            return value
        if kind is Content.CURSOR and whole in _EPOCH_MS:
            return value
        changed = int(self._scrubber.identifier(str(abs(whole))))
        return type(value)(changed if whole > 0 else -changed)


def _walked(walk: _Walk, brought: Any) -> Any:
    try:
        return walk.value("", brought)
    except (ValueError, RecursionError):
        return None


def _is_callable(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return 6 < digits <= _LONGEST_CALLABLE and _CALLABLE.fullmatch(text) is not None
