"""The page of a caller in another system: an address with places for number and name.

Only the number and the name of the caller go into it, percent-encoded, so that nothing in them
can lead anywhere else. The address is kept in clear, so passwords and keys are refused in it.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import parse_qsl, quote, urlsplit

from desktop.domain.addresses import is_loopback
from desktop.domain.wording import say

PLACES = ("{e164}", "{digits}", "{name}")
"""What may stand in an address: ``+919876543210``, ``919876543210`` and the caller's name."""
EXAMPLE_NUMBER, EXAMPLE_NAME = "+919876543210", "Ananya Ghosh"

_LONGEST_NAME = 200  # characters
_PLACE = re.compile(r"\{[^{}]*\}")
_SECRETS = frozenset(
    {"access_token", "api_key", "apikey", "auth", "passwd", "password", "pwd", "secret", "token"}
)


def fault_of(template: str) -> str:
    """Why an address cannot be used, in a sentence; "" when it can."""
    return _fault_of_places(template) or _fault_of_address(template)


def fill(template: str, number: str, name: str) -> str:
    """The address of a caller's page.

    Args:
        template: One without a fault.
        number: E.164; what is no digit or leading ``+`` is left out.
        name: As a stranger gave it, or "".
    """
    digits = "".join(char for char in number if char in "0123456789")
    values = {"{e164}": f"+{digits}", "{digits}": digits, "{name}": _plain(name)}
    return _PLACE.sub(lambda found: _encoded(values.get(found.group(), "")), template)


def _fault_of_places(template: str) -> str:
    if any(char.isspace() or not char.isprintable() for char in template):
        return say("The address must not contain blanks or line breaks.")
    bare = template
    for place in PLACES:
        bare = bare.replace(place, "")
    if unknown := _PLACE.search(bare):
        place = unknown.group()
        return say("{place} is not known. Use {{e164}}, {{digits}} or {{name}}.", place=place)
    if "{" in bare or "}" in bare:
        return say("A bracket is left open. Use {e164}, {digits} or {name}.")
    return ""


def _fault_of_address(template: str) -> str:
    try:
        parts = urlsplit(template)
        host, port = parts.hostname, parts.port
    except ValueError:  # an open bracket, a port beyond 65535
        return say("The address must look like https://crm.example.com/search?q={e164}.")
    if parts.scheme not in {"https", "http"} or not host or port == 0:
        return say("The address must begin with https:// and the name of a server.")
    if "{" in parts.netloc:
        return say("Number and name cannot stand in the name of the server.")
    if parts.scheme == "http" and not is_loopback(host):
        return say("The address must begin with https://; http:// is for this computer only.")
    names = {name.casefold() for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    if parts.username is not None or names & _SECRETS:
        return say("The address must not hold a password or key: it is kept in clear.")
    if "{e164}" not in template and "{digits}" not in template:
        return say("The address needs {e164} or {digits}, where the number goes.")
    return ""


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _plain(name: str) -> str:
    """A name without control characters; one of dots alone would be a way up in a path."""
    kept = "".join(char for char in name if not unicodedata.category(char).startswith("C"))
    kept = " ".join(kept.split())[:_LONGEST_NAME]
    return kept if kept.strip(".") else ""
