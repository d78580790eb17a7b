"""The one table of what IT can preset or lock: the keys of its files and what each may hold.

A setting that is to be managed gets one line in :data:`KEYS`. What its value must be follows from
the setting where that says enough: one of its choices, true or false.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.runtime.config import ConfigError, Value
from desktop.storage import managed_values as values
from desktop.storage import settings as declared
from desktop.storage.managed_values import Check
from desktop.storage.settings import MOST_MINUTES, Setting


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
    found: dict[str, Value] = {}
    faults: list[str] = []
    for name, value in _flat(content, faults):
        key = KEYS.get(name)
        if key is None:
            faults.append(_unknown(name))
            continue
        try:
            found[key.setting.key] = key.check(value)
        except ValueError as fault:
            faults.append(f"“{name}” {fault}.")
    faults += _together(found)
    if faults:
        rows = "\n".join(f"- {fault}" for fault in faults)
        raise ConfigError(f"{source} cannot be used:\n{rows}")
    return found


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
        elif key.setting is declared.TABS and isinstance(value, str):
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


def _together(found: Mapping[str, Value]) -> Iterator[str]:
    """Faults of values that are right by themselves, and wrong beside others."""
    waiting = found.get(declared.WAITING_AFTER.key)
    overdue = found.get(declared.OVERDUE_AFTER.key)
    if isinstance(waiting, int) and isinstance(overdue, int) and overdue <= waiting:
        yield "“missed_calls.overdue_minutes” must be more than “missed_calls.waiting_minutes”."
    mode = found.get(declared.PROXY_MODE.key)
    for needing, key, name in (
        ("manual", declared.PROXY_ADDRESS.key, "proxy.address"),
        ("pac", declared.PROXY_PAC.key, "proxy.pac"),
    ):
        if mode == needing and not found.get(key):
            yield f"“proxy.mode” is {needing}, so “{name}” must be set in the same file."


def _unknown(name: str) -> str:
    if values.SECRET.search(name):
        return f"“{name}”: {values.NO_SECRETS}."
    return f"“{name}” is not a setting of Calldeck."


def _key(name: str, setting: Setting[Any], check: Check | None = None) -> Key:
    by_itself = partial(values.one_of, setting.choices) if setting.choices else values.a_switch
    return Key(name, setting, check or by_itself)


_MINUTES = partial(values.a_number, 1, MOST_MINUTES)
_TABLE = (
    _key("provider", declared.PROVIDER),
    _key("role", declared.ROLE),
    _key("region", declared.REGION),
    _key("user_id", declared.USER_ID, values.a_filled_text),
    _key("app_id", declared.APP_ID, values.a_filled_text),
    _key("keep_sign_ins", declared.MAY_KEEP),
    _key("country", declared.COUNTRY, values.a_country),
    _key("database", declared.DATABASE, values.a_database),
    _key("tabs", declared.TABS, partial(values.some_of, declared.ALL_TABS)),
    _key("language", declared.LANGUAGE),
    _key("appearance", declared.APPEARANCE),
    _key("updates", declared.UPDATES),
    _key("update_address", declared.UPDATE_ADDRESS, values.a_web_address),
    _key("update_key", declared.UPDATE_KEY, values.a_filled_text),
    _key("log_level", declared.LOG_LEVEL),
    _key("before_call.quiet_hours", declared.QUIET_HOURS),
    _key("before_call.quiet_from", declared.QUIET_FROM, values.a_clock),
    _key("before_call.quiet_to", declared.QUIET_TO, values.a_clock),
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
        partial(values.a_number, 1, MOST_MINUTES - 1),
    ),
    _key(
        "missed_calls.overdue_minutes",
        declared.OVERDUE_AFTER,
        partial(values.a_number, 2, MOST_MINUTES),
    ),
    _key("notifications.missed", declared.TELL_MISSED),
    _key("notifications.snooze_over", declared.TELL_SNOOZE_OVER),
    _key("notifications.overdue", declared.TELL_OVERDUE),
    _key("desk.close_to_tray", declared.CLOSE_TO_TRAY),
    _key("desk.idle_minutes", declared.IDLE_MINUTES, partial(values.a_number, 0, 240)),
    _key("desk.crm_address", declared.CRM_ADDRESS, values.a_crm_address),
    _key("desk.crm_opens", declared.CRM_OPENS),
    _key("proxy.mode", declared.PROXY_MODE),
    _key("proxy.address", declared.PROXY_ADDRESS, values.a_proxy),
    _key("proxy.pac", declared.PROXY_PAC, values.a_pac_address),
    _key("addresses.piopiy", declared.PIOPIY, partial(values.a_provider_address, "piopiy")),
    _key("addresses.rest", declared.REST, partial(values.a_provider_address, "rest")),
    _key("addresses.notify", declared.NOTIFY, partial(values.a_provider_address, "notify")),
    _key(
        "addresses.contact_center",
        declared.CONTACT_CENTER,
        partial(values.a_provider_address, "contact_center"),
    ),
    _key("addresses.call", declared.CALL, partial(values.a_provider_address, "call")),
)
KEYS: Mapping[str, Key] = {key.name: key for key in _TABLE}
"""By name, in the order in which they are listed before people."""
_TABLES = {name.partition(".")[0] for name in KEYS if "." in name}
