"""Blanks and invisible characters that come along with typed, pasted and exported text."""

from __future__ import annotations

import re
import unicodedata

from desktop.domain.wording import listed, say

_LINE_BREAK = re.compile(r"[\r\n\x0b\x0c\x85\u2028\u2029]+")
_ODD_BLANK = re.compile(r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Without the joiners U+200C and U+200D, which Indian names need between letters.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    r"\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
_LOOSE_JOINER = re.compile(r"(?<!\S)[\u200c\u200d]+|[\u200c\u200d]+(?!\S)")
_ANYTHING_ODD = re.compile(
    "|".join(part.pattern for part in (_LINE_BREAK, _ODD_BLANK, _INVISIBLE, _LOOSE_JOINER))
)
_STEPS = (
    (_LINE_BREAK, " ", say("a line break becomes a space")),
    (_ODD_BLANK, " ", say("an odd space becomes a plain one")),
    (_INVISIBLE, "", say("an invisible character goes away")),
    (_LOOSE_JOINER, "", say("an invisible character goes away")),
)


def tidy(text: str) -> tuple[str, str]:
    """The text as it should be stored, and what was put right: ``a double space goes away``.

    Letters and their accents are joined (NFC), which is not worth a remark.
    """
    text = str(text)  # and no subclass
    remarks: list[str] = []
    if not (text.isascii() and text.isprintable()) and _ANYTHING_ODD.search(text):
        text = _without_odd(text, remarks)
    words = text.split(" ")
    if "" in words:
        inner = text.strip(" ")
        if text.startswith(" ") and inner:
            remarks.append(say("a leading space goes away"))
        if text.endswith(" ") and inner:
            remarks.append(say("a trailing space goes away"))
        if "  " in inner:
            remarks.append(say("a double space goes away"))
        text = " ".join(word for word in words if word)
    return text if text.isascii() else unicodedata.normalize("NFC", text), listed(remarks, "; ")


def tidied(text: str) -> str:
    """Only the text of :func:`tidy`."""
    return tidy(text)[0]


def _without_odd(text: str, remarks: list[str]) -> str:
    for found, instead, remark in _STEPS:
        changed = found.sub(instead, text)
        if changed != text and remark not in remarks:
            remarks.append(remark)
        text = changed
    return text
