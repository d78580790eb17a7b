"""The TOML file of ``--config``: defaults from the IT department, and never a secret."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, urlsplit


class ConfigError(Exception):
    """The file cannot be used; the text says which key is wrong and how to mend it."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the file presets; "" is "not preset".

    Attributes:
        provider: ``telecmi`` or ``stringee``.
        role: ``agent`` or ``supervisor``.
        region: ``india`` or ``global``.
        user_id: Prefills the sign-in form.
        app_id: Prefills the sign-in form.
        country: Two capital letters: the country of numbers without one.
        database: SQLAlchemy URL without a password.
        addresses: Base URLs by name; whoever uses them checks them.
        before_call: What to be careful about before a call, by name; see the settings.
    """

    provider: str = ""
    role: str = ""
    region: str = ""
    user_id: str = ""
    app_id: str = ""
    country: str = ""
    database: str = ""
    addresses: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    before_call: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


def read_config(path: Path) -> Config:
    """Read and check the file.

    Raises:
        ConfigError: It is missing, no TOML, or has an unknown key, a bad value or a secret.
    """
    import tomllib  # most people have no such file, and wait for the window

    try:
        # Windows editors put a byte-order mark in front, which TOML does not know.
        content = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ConfigError(f"The file {path} cannot be read: {reason}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"The file {path} is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The file {path} is not valid TOML: {error}.") from error
    faults = _faults(content)
    if faults:
        rows = "\n".join(f"- {fault}" for fault in faults)
        raise ConfigError(f"The file {path} cannot be used:\n{rows}")
    addresses = MappingProxyType(dict(content.pop("addresses", {})))
    before_call = MappingProxyType(dict(content.pop("before_call", {})))
    texts = {key: value.strip() for key, value in content.items()}
    texts["country"] = texts.get("country", "").upper()
    return Config(**texts, addresses=addresses, before_call=before_call)


def _faults(content: Mapping[str, Any]) -> list[str]:
    faults = []
    for key, value in content.items():
        if key == "addresses":
            faults += _address_faults(value)
        elif key == "before_call":
            faults += _before_call_faults(value)
        elif key not in _CHECKS:
            faults.append(_unknown(key))
        elif not isinstance(value, str):
            faults.append(f"“{key}” must be a text in quotes.")
        elif wanted := _CHECKS[key](value.strip()):
            faults.append(f"“{key}” {wanted}")
    return faults


def _address_faults(table: Any) -> list[str]:
    if not isinstance(table, dict):
        return ["“addresses” must be a table: [addresses]."]
    faults = []
    for key, value in table.items():
        if key not in _ADDRESSES:
            faults.append(_unknown(f"addresses.{key}"))
        elif not isinstance(value, str):
            faults.append(f"“addresses.{key}” must be a text in quotes.")
    return faults


def _before_call_faults(table: Any) -> list[str]:
    if not isinstance(table, dict):
        return ["“before_call” must be a table: [before_call]."]
    faults = []
    for key, value in table.items():
        name = f"before_call.{key}"
        if key == "called_minutes":
            if type(value) is not int or not 1 <= value <= MOST_CALLED_MINUTES:
                faults.append(f"“{name}” must be a number from 1 to {MOST_CALLED_MINUTES}.")
        elif key not in _BEFORE_CALL:
            faults.append(_unknown(name))
        elif not isinstance(value, str):
            faults.append(f"“{name}” must be a text in quotes.")
        elif wanted := _BEFORE_CALL[key](value):
            faults.append(f"“{name}” {wanted}")
    return faults


def _unknown(key: str) -> str:
    if _SECRET.search(key):
        return f"“{key}”: no secrets in this file; people are asked for them when they sign in."
    return f"“{key}” is not a setting of Calldeck."


def _anything(_value: str) -> str:
    return ""


def _one_of(*choices: str) -> Callable[[str], str]:
    return lambda value: "" if value in choices else f"must be {' or '.join(choices)}."


def _country(value: str) -> str:
    return "" if re.fullmatch(r"[A-Za-z]{2}", value) else "must be two letters, such as IN."


def _clock(value: str) -> str:
    fits = re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value)
    return "" if fits else "must be a time such as 21:00."


def _database(value: str) -> str:
    try:
        parts = urlsplit(value)
        password = parts.password
    except ValueError:
        return _DATABASE_FORM
    if password or any(_SECRET.search(key) for key, _ in parse_qsl(parts.query)):
        return "must not hold a password; no secrets in this file."
    return "" if parts.scheme and "://" in value else _DATABASE_FORM


_DATABASE_FORM = "must be a database URL, such as sqlite:////var/lib/calldeck/calls.db."
_SECRET = re.compile(r"secret|passw|pwd|token|api_?key|private", re.IGNORECASE)
_ADDRESSES = ("piopiy", "rest", "notify", "contact_center", "call")
MOST_CALLED_MINUTES = 24 * 60
_CARE = _one_of("nothing", "warn", "block")
_BEFORE_CALL: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "quiet_hours": _CARE,
        "quiet_from": _clock,
        "quiet_to": _clock,
        "do_not_call": _CARE,
        "called": _CARE,
        "premium": _CARE,
        "international": _CARE,
    }
)
_CHECKS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "provider": _one_of("telecmi", "stringee"),
        "role": _one_of("agent", "supervisor"),
        "region": _one_of("india", "global"),
        "user_id": _anything,
        "app_id": _anything,
        "country": _country,
        "database": _database,
    }
)
