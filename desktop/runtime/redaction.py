"""Takes secrets out of every text that leaves the program: logs, crash details; no Qt.

Two nets: texts that somebody registered as secret are taken out wherever they stand, also
percent-encoded and as JSON; and what merely looks like a secret goes too.
"""

from __future__ import annotations

import json
import re
import threading
from urllib.parse import quote, quote_plus

DOTS = "••••"

_SHORT = 8
"""Below this length a registered secret is only taken out as a whole word: "101" is in many."""

_registered: set[str] = set()
_lock = threading.Lock()

_JWT = re.compile(r"(?<![\w-])eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?")
_UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE)
_AUTHORISED = re.compile(r"\b(Bearer|Basic|Token)\s+[\w.~+/=-]{6,}", re.IGNORECASE)
_PAIR = re.compile(
    r"""(?P<name>(?:passw(?:or)?d|pwd|secret|token|api[_-]?key|authorization|-auth)[\w-]{0,40}
        \\?["']?\s*[:=]\s*)
        (?: \\"(?:(?!\\").)*(?:\\"|\Z)          # quoted within a quoted text
          | "(?:[^"\\]|\\.)*(?:"|\\?\Z)        # quoted; cut-off texts have no second quote
          | '(?:[^'\\]|\\.)*(?:'|\\?\Z)
          | [^\s"',;&}\]]+ )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_USER_INFO = re.compile(r"(://[^\s/:@]*:)[^\s/@]+@")


def register_secret(text: str) -> None:
    """Take ``text`` out of everything that is redacted from now on; from any thread."""
    text = text.strip()
    if not text:
        return
    quoted = (quote(text, safe="", errors="replace"), quote_plus(text, errors="replace"))
    forms = {text, *quoted, json.dumps(text)[1:-1]}
    with _lock:
        _registered.update(forms)


def redact(text: str) -> str:
    """Return ``text`` with dots in place of secrets."""
    with _lock:
        known = sorted(_registered, key=len, reverse=True)
    for secret in known:
        if secret in text:
            text = _without(secret, text)
    text = _USER_INFO.sub(rf"\1{DOTS}@", text)
    text = _JWT.sub(DOTS, text)
    text = _AUTHORISED.sub(rf"\1 {DOTS}", text)
    text = _PAIR.sub(rf"\g<name>{DOTS}", text)
    return _UUID.sub(DOTS, text)


def _without(secret: str, text: str) -> str:
    if len(secret) >= _SHORT:
        return text.replace(secret, DOTS)
    return re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", DOTS, text)
