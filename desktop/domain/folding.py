"""Names folded for comparing: without capitals and without the marks of Latin letters.

“Nguyễn Đức” becomes “nguyen duc”, “Śrī Kṛṣṇa” becomes “sri krsna”. Vowel signs of Indian scripts
are letters and stay; only what people leave out in typing goes (nukta, and which nasal dot it is).
"""

from __future__ import annotations

import unicodedata

_APART = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart."""
_NUKTAS = frozenset("\u093c\u09bc\u0a3c\u0abc\u0b3c")
_CANDRABINDU = {"\u0901": "\u0902", "\u0981": "\u0982", "\u0a81": "\u0a82"}
_INDIC = "\u0900"
"""From here on marks are letters of a script, not marks on Latin letters."""
_LATIN_MARKS_AGAIN = "\u1ab0"


def fold(text: str) -> str:
    """The text for comparing; blanks and signs stay."""
    if text.isascii():
        return text.lower()
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filter(None, map(_kept, taken_apart))).translate(_APART)


def words_of(text: str) -> list[str]:
    """The folded words of a name: what stands between blanks and signs."""
    folded = fold(text)
    if not folded.isalnum():
        folded = "".join(char if _is_letter(char) else " " for char in folded)
    return folded.split()


def _kept(char: str) -> str:
    if char in _NUKTAS:
        return ""
    if char in _CANDRABINDU:
        return _CANDRABINDU[char]
    if unicodedata.category(char) != "Mn":
        return char
    return char if _INDIC <= char < _LATIN_MARKS_AGAIN else ""


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char) in {"Mn", "Mc"}
