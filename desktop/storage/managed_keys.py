"""The one table of what IT can preset or lock: the keys of its files and what each may hold.

A setting that is to be managed gets one line in :data:`KEYS`. What its value must be follows from
the setting where that says enough: one of its choices, true or false.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desktop.domain import crm
from desktop.domain.addresses import Addresses, BadAddress
from desktop.runtime.config import ConfigError, Value
from desktop.storage import settings as declared
from desktop.storage.settings import MOST_MINUTES, Setting

Check = Callable[[Any], Value]
"""Takes what the file holds, gives the value, or raises ValueError: what it must be."""

NO_SECRETS = "no secrets in this file; people are asked for them when they sign in"
_SECRET = re.compile(r"secret|passw|pwd|token|api_?key|private", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the files.

    Attributes:
        name: With its table, such as ``before_call.called``.
        setting: What it sets.
        check: Judges a value.
    """

    name: str
    setting: Setting[Any]
    check: Check


def values_of(content: Mapping[str, Any], source: str) -> dict[str, Value]:
    """Check the whole content of a file.

    Args:
        content: As it was read; tables are mappings.
        source: The file, for the faults.

    Returns:
        The values by key of the setting.

    Raises:
        ConfigError: Something is wrong; all of it is said at once.
    """
    values: dict[str, Value] = {}
    faults: list[str] = []
    for name, found in _flat(content, faults):
        key = KEYS.get(name)
        if key is None:
            faults.append(_unknown(name))
            continue
        try:
            values[key.setting.key] = key.check(found)
        except ValueError as fault:
            faults.append(f"“{name}” {fault}.")
    faults += _together(values)
    if faults:
        rows = "\n".join(f"- {fault}" for fault in faults)
        raise ConfigError(f"{source} cannot be used:\n{rows}")
    return values


def loosened(content: Mapping[str, Any]) -> dict[str, Any]:
    """The registry's content with the types of the keys: it knows only numbers and texts."""
    found = dict(content)
    for name, key in KEYS.items():
        table, _, inner = name.rpartition(".")
        place = found.get(table) if table else found
        if not isinstance(place, dict) or inner not in place:
            continue
        value, default = place[inner], key.setting.default
        if isinstance(default, bool) and value in (0, 1):
            place[inner] = bool(value)
        elif type(default) is int and isinstance(value, str) and value.isdecimal():
            place[inner] = int(value)
        elif key.check is _tabs and isinstance(value, str):
            place[inner] = [part.strip() for part in value.split(",")]
    return found


def _flat(content: Mapping[str, Any], faults: list[str]) -> Iterator[tuple[str, Any]]:
    """Every entry with its dotted name; a text where a table belongs is a fault."""
    for name, found in content.items():
        if name in _TABLES and not isinstance(found, Mapping):
            faults.append(f"“{name}” must be a table: [{name}].")
        elif name in _TABLES:
            yield from ((f"{name}.{inner}", value) for inner, value in found.items())
        else:
            yield name, found


def _together(values: Mapping[str, Value]) -> Iterator[str]:
    """Faults of values that are right by themselves, and wrong beside others."""
    waiting = values.get(declared.WAITING_AFTER.key)
    overdue = values.get(declared.OVERDUE_AFTER.key)
    if isinstance(waiting, int) and isinstance(overdue, int) and overdue <= waiting:
        yield "“missed_calls.overdue_minutes” must be more than “missed_calls.waiting_minutes”."
    mode = values.get(declared.PROXY_MODE.key)
    for needing, key, name in (
        ("manual", declared.PROXY_ADDRESS.key, "proxy.address"),
        ("pac", declared.PROXY_PAC.key, "proxy.pac"),
    ):
        if mode == needing and not values.get(key):
            yield f"“proxy.mode” is {needing}, so “{name}” must be set in the same file."


def _unknown(name: str) -> str:
    if _SECRET.search(name):
        return f"“{name}”: {NO_SECRETS}."
    return f"“{name}” is not a setting of Calldeck."


# What values may be


def _text(found: Any) -> str:
    if not isinstance(found, str):
        raise ValueError("must be a text in quotes")
    return found.strip()


def _filled(found: Any) -> str:
    if not (text := _text(found)):
        raise ValueError("must not be empty; leave the line out to set nothing")
    return text


def _switch(found: Any) -> bool:
    if not isinstance(found, bool):
        raise ValueError("must be true or false, without quotes")
    return found


def _one_of(choices: tuple[str, ...], found: Any) -> str:
    if (text := _text(found)) not in choices:
        raise ValueError(f"must be {' or '.join(choices)}")
    return text


def _number(least: int, most: int, found: Any) -> int:
    if type(found) is not int or not least <= found <= most:
        raise ValueError(f"must be a number from {least} to {most}, without quotes")
    return found


def _country(found: Any) -> str:
    if not re.fullmatch(r"[A-Za-z]{2}", text := _text(found)):
        raise ValueError("must be two letters, such as IN")
    return text.upper()


def _clock(found: Any) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text := _text(found)):
        raise ValueError("must be a time such as 21:00")
    return text


def _database(found: Any) -> str:
    form = "must be a database URL, such as sqlite:////var/lib/calldeck/calls.db"
    return _url(found, form)


def _web(found: Any) -> str:
    """An address of the net: encrypted, or on this computer."""
    text = _url(found, form := "must be an address such as https://example.com/path")
    if not re.match(r"https://[^/]|http://(localhost|127\.0\.0\.1)[:/]", text):
        raise ValueError(form)
    return text


def _proxy(found: Any) -> str:
    return _url(found, "must be an address such as http://proxy.example.com:3128")


def _pac(found: Any) -> str:
    return _url(found, "must be an address such as http://proxy.example.com/proxy.pac")


def _url(found: Any, form: str) -> str:
    text = _text(found)
    try:
        parts = urlsplit(text)
        password, _ = parts.password, parts.port
    except ValueError:
        raise ValueError(form) from None
    if password or any(_SECRET.search(key) for key, _ in parse_qsl(parts.query)):
        raise ValueError(f"must not hold a password: {NO_SECRETS}")
    if not parts.scheme or "://" not in text:
        raise ValueError(form)
    return text


def _provider_address(name: str, found: Any) -> str:
    text = _text(found)
    try:
        Addresses(**{name: text})
    except BadAddress as error:
        _, _, wanted = error.hint.partition("” ")
        raise ValueError(wanted.rstrip(".")) from None
    return text


def _crm(found: Any) -> str:
    text = _text(found)
    if text and (fault := crm.fault_of(text)):
        raise ValueError(f"cannot be used: {str(fault).rstrip('.')}")
    return text


def _tabs(found: Any) -> str:
    tabs = declared.ALL_TABS
    if not isinstance(found, list) or not found or not all(one in tabs for one in found):
        listed = ", ".join(f'"{tab}"' for tab in tabs)
        raise ValueError(f"must be a list of at least one of [{listed}]")
    return ",".join(tab for tab in tabs if tab in found)


def _check_of(setting: Setting[Any]) -> Check:
    if setting.choices:
        return partial(_one_of, setting.choices)
    if isinstance(setting.default, bool):
        return _switch
    raise TypeError(f"{setting.key} does not say what it may hold")  # pragma: no cover


def _key(name: str, setting: Setting[Any], check: Check | None = None) -> Key:
    return Key(name, setting, check or _check_of(setting))


_MINUTES = partial(_number, 1, MOST_MINUTES)
_TABLE = (
    _key("provider", declared.PROVIDER),
    _key("role", declared.ROLE),
    _key("region", declared.REGION),
    _key("user_id", declared.USER_ID, _filled),
    _key("app_id", declared.APP_ID, _filled),
    _key("keep_sign_ins", declared.MAY_KEEP),
    _key("country", declared.COUNTRY, _country),
    _key("database", declared.DATABASE, _database),
    _key("tabs", declared.TABS, _tabs),
    _key("language", declared.LANGUAGE),
    _key("appearance", declared.APPEARANCE),
    _key("updates", declared.UPDATES),
    _key("update_address", declared.UPDATE_ADDRESS, _web),
    _key("update_key", declared.UPDATE_KEY, _filled),
    _key("log_level", declared.LOG_LEVEL),
    _key("before_call.quiet_hours", declared.QUIET_HOURS),
    _key("before_call.quiet_from", declared.QUIET_FROM, _clock),
    _key("before_call.quiet_to", declared.QUIET_TO, _clock),
    _key("before_call.do_not_call", declared.DO_NOT_CALL),
    _key("before_call.called", declared.CALLED),
    _key("before_call.called_minutes", declared.CALLED_MINUTES, _MINUTES),
    _key("before_call.premium", declared.PREMIUM),
    _key("before_call.international", declared.INTERNATIONAL),
    _key("sources.link", declared.FROM_LINKS),
    _key("sources.paste", declared.FROM_PASTE),
    _key("sources.drop", declared.FROM_DROP),
    _key("sources.copied", declared.FROM_COPIED),
    _key("sources.selection", declared.FROM_SELECTION),
    _key("sources.offer_copied", declared.OFFER_COPIED),
    _key(
        "missed_calls.waiting_minutes",
        declared.WAITING_AFTER,
        partial(_number, 1, MOST_MINUTES - 1),
    ),
    _key("missed_calls.overdue_minutes", declared.OVERDUE_AFTER, partial(_number, 2, MOST_MINUTES)),
    _key("notifications.missed", declared.TELL_MISSED),
    _key("notifications.snooze_over", declared.TELL_SNOOZE_OVER),
    _key("notifications.overdue", declared.TELL_OVERDUE),
    _key("desk.close_to_tray", declared.CLOSE_TO_TRAY),
    _key("desk.idle_minutes", declared.IDLE_MINUTES, partial(_number, 0, 240)),
    _key("desk.crm_address", declared.CRM_ADDRESS, _crm),
    _key("desk.crm_opens", declared.CRM_OPENS),
    _key("proxy.mode", declared.PROXY_MODE),
    _key("proxy.address", declared.PROXY_ADDRESS, _proxy),
    _key("proxy.pac", declared.PROXY_PAC, _pac),
    _key("addresses.piopiy", declared.PIOPIY, partial(_provider_address, "piopiy")),
    _key("addresses.rest", declared.REST, partial(_provider_address, "rest")),
    _key("addresses.notify", declared.NOTIFY, partial(_provider_address, "notify")),
    _key(
        "addresses.contact_center",
        declared.CONTACT_CENTER,
        partial(_provider_address, "contact_center"),
    ),
    _key("addresses.call", declared.CALL, partial(_provider_address, "call")),
)
KEYS: Mapping[str, Key] = {key.name: key for key in _TABLE}
"""By name, in the order in which they are listed before people."""
_TABLES = {name.partition(".")[0] for name in KEYS if "." in name}
