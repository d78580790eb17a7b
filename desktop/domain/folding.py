"""Names folded for comparing: without capitals and without the marks of Latin letters.

“Nguyễn Đức” becomes “nguyen duc”, “Śrī Kṛṣṇa” becomes “sri krsna”. Vowel signs of Indian scripts
are letters and stay; only what people leave out in typing goes (nukta, and which nasal dot it is).
"""

from __future__ import annotations

import re
import unicodedata

_ALIKE: dict[int, str | None] = {
    **dict.fromkeys(range(0x0300, 0x0370)),  # marks on Latin letters
    **dict.fromkeys((0x093C, 0x09BC, 0x0A3C, 0x0ABC, 0x0B3C)),  # nukta
    0x0901: "\u0902",
    0x0981: "\u0982",
    0x0A81: "\u0a82",  # candrabindu
    # Letters that Unicode does not take apart.
    ord("đ"): "d",
    ord("ł"): "l",
    ord("ø"): "o",
    ord("ı"): "i",
    ord("æ"): "ae",
    ord("œ"): "oe",
}
_NO_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The text for comparing; blanks and signs stay."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text.casefold()).translate(_ALIKE)


def words_of(text: str) -> list[str]:
    """The folded words of a name: what stands between blanks and signs."""
    folded = fold(text)
    if folded.isascii():
        return _NO_WORD.sub(" ", folded).split()
    # Python does not count the vowel signs of Indian scripts as parts of a word.
    return "".join(char if _is_letter(char) else " " for char in folded).split()


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char) in {"Mn", "Mc"}
