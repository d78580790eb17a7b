"""Takes a number out of what surrounds it in links and pasted texts; knows no numbering plan.

All sources go through here: the command line, links, paste, drop, clipboard, selection, imports.
Nothing is guessed: what is not understood stays in the text, and a check then says what is wrong.
The forms of links: RFC 3966 (tel), RFC 3261 19.1 (sip, sips); callto is Microsoft's, never written
down.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

LONGEST = 500
"""Characters that are looked at."""

_BARE = re.compile(r"\+?[0-9](?:[0-9 -]*[0-9])?")
_LINK = re.compile(
    # The address of a switchboard is no number, though it has only digits.
    r"\s*(?:tel|callto|sips?)\s*:\s*(?!(?://)?(?:\d{1,3}\.){3}\d{1,3}(?:[:;?/]|$))(?:/{2,})?",
    re.IGNORECASE,
)
_OTHER_LINK = re.compile(r"[a-z][a-z0-9+.-]*:(?=\S)", re.IGNORECASE)
_PARAMETER = re.compile(r";\s*[a-z][a-z0-9-]*\s*(?:[=;]|$)", re.IGNORECASE)
_CONTEXT = re.compile(r";\s*phone-context\s*=\s*(\+[0-9().-]{1,20})", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:call|phone|ph|telephone|tel|mobile|mob|cell|contact|whatsapp|hotline|[mtp])\b[\s.:-]*"
    r"(?:(?:no|number)\b[\s.:-]*)?(?=[+(0-9])",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"(?<=[0-9)])[\s,;.-]*(?:ext(?:n|ension)?|x)[\s.:=]*[0-9]{1,8}$", re.IGNORECASE
)
_BLANKS = re.compile(r" {2,}")

_AROUND = " '\"`´<>[]{}“”‘’‚„«»‹›.,;:!?|/\\_=~…-"
"""What stands around a number in a sentence, a list or a table."""
_SIGNS = frozenset("☎☏✆📞📱📲🕿🖀")
_DOTS = frozenset("·•‧∙")
_FULL_WIDTH, _FULL_WIDTH_END, _TO_ASCII = 0xFF01, 0xFF5E, 0xFEE0


def clean(text: str) -> str:
    """Strip what comes along with a number; doing it again changes nothing.

    Percent-encoding, link schemes and parameters go, also nested; ``;phone-context=+91`` goes in
    front. Digits of all scripts become ASCII, control characters and direction marks go, and so
    do a label in front, quotes around, and an extension behind. A link to anything else stays as
    it is: see :func:`is_other_link`.
    """
    text = text[:LONGEST]
    while (cleaner := _cleaned_once(text)) != text:
        text = cleaner
    return text


def is_other_link(text: str) -> bool:
    """Whether a cleaned text is a link that does not lead to a phone."""
    return _OTHER_LINK.match(text) is not None


def holds_several(text: str) -> bool:
    """Whether a cleaned text is more than one number, by what stands between them."""
    long_parts = [part for part in text.split() if sum(map(str.isdigit, part)) > 7]
    return text.count("+") > 1 or bool(re.search(r"[,/;|&]", text)) or len(long_parts) > 1


def _cleaned_once(text: str) -> str:
    if _BARE.fullmatch(text):
        return _BLANKS.sub(" ", text)
    text = _BLANKS.sub(" ", "".join(map(_plain, unquote(text)))).lstrip(_AROUND)
    link = _LINK.match(text)
    text = (_of_link(text[link.end() :]) if link else text).strip(_AROUND)
    text = _LABEL.sub("", text, count=1) if _LABEL.match(text) else text
    if is_other_link(text):
        return text
    if found := _PARAMETER.search(text):
        text = _in_context(text[: found.start()], text[found.start() :])
    text = text.split("@", 1)[0].strip(_AROUND)
    return _EXTENSION.sub("", text)


def _of_link(rest: str) -> str:
    """What a link leads to, without its query; of a sip address the part before ``@``."""
    if "@" in rest:
        rest = rest.split("@", 1)[0].split(":", 1)[0]
    number, mark, parameters = rest.split("?", 1)[0].partition(";")
    return _in_context(number, mark + parameters)


def _in_context(number: str, parameters: str) -> str:
    """A local number with the country that its parameters name in front."""
    context = _CONTEXT.search(parameters)
    is_local = "+" not in number and any(map(str.isdigit, number))
    return f"{context[1]} {number}" if context and is_local else number


def _plain(char: str) -> str:
    """One character as numbers are written here: ASCII, "" if it is only for the eye."""
    code = ord(char)
    if code < 128:
        return char if char >= " " and char != "\x7f" else " " if char.isspace() else ""
    if _FULL_WIDTH <= code <= _FULL_WIDTH_END:
        return chr(code - _TO_ASCII)
    kind = unicodedata.category(char)
    if kind == "Nd":
        return str(unicodedata.decimal(char))
    if char in _SIGNS or kind in {"Cf", "Cn", "Co", "Cs", "Mn", "Me"}:
        return ""
    if kind in {"Zs", "Zl", "Zp", "Cc"} or char in _DOTS:
        return " "
    if kind == "Pd" or char == "−":
        return "-"
    return "+" if char in "﹢⁺" else char
