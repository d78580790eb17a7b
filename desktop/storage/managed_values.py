"""What a value in a file of IT may be: checks that give the value, or say what it must be.

Each takes whatever the file holds and raises ValueError with words that follow the key's name, such
as "must be true or false". Nothing here knows a key; see :mod:`desktop.storage.managed_keys`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desktop.domain import crm
from desktop.domain.addresses import Addresses, BadAddress
from desktop.domain.proxy import BadProxy, read_typed, script_fault
from desktop.runtime.config import Value

Check = Callable[[Any], Value]

NO_SECRETS = "no secrets here; people are asked for them when they sign in"
SECRET = re.compile(r"secret|passw|pwd|token|api_?key|private", re.IGNORECASE)
"""What the name of a secret has in it."""


def a_text(found: Any) -> str:
    """Any text, without spaces around it."""
    if not isinstance(found, str):
        raise ValueError("must be a text in quotes")
    return found.strip()


def a_filled_text(found: Any) -> str:
    """Any text that is not empty."""
    if not (text := a_text(found)):
        raise ValueError("must not be empty; leave the line out to set nothing")
    return text


def a_switch(found: Any) -> bool:
    """Yes or no."""
    if not isinstance(found, bool):
        raise ValueError("must be true or false, without quotes")
    return found


def one_of(choices: tuple[str, ...], found: Any) -> str:
    """One of a few words."""
    if (text := a_text(found)) not in choices:
        raise ValueError(f"must be {' or '.join(choices)}")
    return text


def a_number(least: int, most: int, found: Any) -> int:
    """A whole number of a range."""
    if type(found) is not int or not least <= found <= most:
        raise ValueError(f"must be a number from {least} to {most}, without quotes")
    return found


def a_country(found: Any) -> str:
    """Two capital letters."""
    if not re.fullmatch(r"[A-Za-z]{2}", text := a_text(found)):
        raise ValueError("must be two letters, such as IN")
    return text.upper()


def a_clock(found: Any) -> str:
    """A time of the day such as 21:00."""
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text := a_text(found)):
        raise ValueError("must be a time such as 21:00")
    return text


def a_database(found: Any) -> str:
    """A SQLAlchemy URL without a password, of a database that Calldeck can use."""
    form = "must be a database URL, such as sqlite:////var/lib/calldeck/calls.db"
    text = _url(found, form)
    if not re.match(r"(sqlite|postgresql)(\+\w+)?://", text):
        raise ValueError(f"{form}; PostgreSQL is the other kind: postgresql://")
    return text


def a_web_address(found: Any) -> str:
    """An address of the net: encrypted, or on this computer."""
    text = _url(found, form := "must be an address such as https://example.com/path")
    if not re.match(r"https://[^/]|http://(localhost|127\.0\.0\.1)[:/]", text):
        raise ValueError(form)
    return text


def a_proxy(found: Any) -> str:
    """The URL of a proxy as requests take it: with its port, without user and password."""
    text = _url(found, form := "must be an address such as http://proxy.example.com:3128")
    try:
        read_typed(text)
    except BadProxy:
        raise ValueError(form) from None
    return text


def a_pac_address(found: Any) -> str:
    """The URL of a script that chooses proxies."""
    text = _url(found, form := "must be an address such as http://proxy.example.com/proxy.pac")
    if script_fault(text):
        raise ValueError(form)
    return text


def _url(found: Any, form: str) -> str:
    text = a_text(found)
    try:
        parts = urlsplit(text)
        password, _ = parts.password, parts.port
    except ValueError:
        raise ValueError(form) from None
    if password or any(SECRET.search(key) for key, _ in parse_qsl(parts.query)):
        raise ValueError(f"must not hold a password: {NO_SECRETS}")
    if not parts.scheme or "://" not in text:
        raise ValueError(form)
    return text


def a_provider_address(name: str, found: Any) -> str:
    """A base URL of the domain's ``Addresses``."""
    text = a_text(found)
    try:
        Addresses(**{name: text})
    except BadAddress as error:
        _, _, wanted = error.hint.partition("” ")
        raise ValueError(wanted.rstrip(".")) from None
    return text


def a_crm_address(found: Any) -> str:
    """The address of a caller's page, or "" for none."""
    text = a_text(found)
    if text and (fault := crm.fault_of(text)):
        raise ValueError(f"cannot be used: {str(fault).rstrip('.')}")
    return text


def some_of(choices: tuple[str, ...], found: Any) -> str:
    """A list, as one text with commas in the order of the choices."""
    if not isinstance(found, list) or not found or not all(one in choices for one in found):
        listed = ", ".join(f'"{choice}"' for choice in choices)
        raise ValueError(f"must be a list of at least one of [{listed}]")
    return ",".join(choice for choice in choices if choice in found)
