"""Every setting of the program, each declared once with key, type and default.

What the machine's policy locks wins over what a person set, that over what ``--config`` and the
machine preset, and that over the default. Objects belong to the thread that made them; the window's
lives on the main thread, where Qt writes it in passing.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray

from desktop.domain.addresses import Addresses
from desktop.runtime.config import Layer, Managed, Value
from desktop.storage.ini import open_ini, write_ini

T = TypeVar("T", str, bool, int, bytes)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting.

    Attributes:
        key: ``group/name`` in the file.
        default: Value where nobody chose one; its type is the type of the setting.
        choices: The only values that count, or () for any; others read as the default.
    """

    key: str
    default: T
    choices: tuple[T, ...] = ()


_PUBLIC = Addresses()
MOST_MINUTES = 24 * 60
"""The longest that either age limit of a caller can be."""

APPEARANCE = Setting("window/appearance", "system", ("system", "light", "dark"))
LANGUAGE = Setting("window/language", "system", ("system", "en", "vi", "hi", "ta"))
GEOMETRY = Setting("window/geometry", b"")
TAB = Setting("window/tab", 0)
ALL_TABS = ("agents", "missed", "dialer")
TABS = Setting("window/tabs", ",".join(ALL_TABS))
"""Those that are shown; use :attr:`Settings.tabs`."""
AGENT_COLUMNS = Setting("agents/columns", "")
"""JSON: by provider, how a person left the columns of the agent table."""
AGENT_SPLITTER = Setting("agents/splitter", b"")
MISSED_HEADER = Setting("missed/header", b"")
MISSED_SPLITTER = Setting("missed/splitter", b"")
MISSED_VIEWS = Setting("missed/views", "")
FIGURES_FOLDED = Setting("missed/figures_folded", default=False)
FIGURES_AS_TABLE = Setting("missed/figures_as_table", default=False)
"""JSON: what a person saved under a name; see ``desktop.views.missed_views``."""
# Written out, because the domain's calls are not needed for the first frame; a test compares them.
PERIOD = Setting(
    "missed/period",
    "Last 24 hours",
    ("Last 24 hours", "Today", "Yesterday", "Last 7 days", "Last 30 days", "Custom"),
)
DIRECTION = Setting("missed/direction", "Incoming", ("Outgoing", "Incoming", "Both"))
WAITING_AFTER = Setting("missed/waiting_minutes", 15)
OVERDUE_AFTER = Setting("missed/overdue_minutes", 60)
"""Minutes; :mod:`desktop.storage.age_limits` keeps them in order."""
TELL_MISSED = Setting("notifications/missed", default=True)
TELL_SNOOZE_OVER = Setting("notifications/snooze_over", default=True)
TELL_OVERDUE = Setting("notifications/overdue", default=True)
RECENT_HEADER = Setting("dialer/header", b"")
DIALER_SPLITTER = Setting("dialer/splitter", b"")
DIAL_CHOICES = Setting("dialer/choices", "")
"""JSON: by account, what calls were placed with last; see ``desktop.storage.dial_choices``."""
COUNTRY = Setting("dialer/country", "")
"""Two letters; "" is the provider's own country."""
CLOSE_TO_TRAY = Setting("desk/close_to_tray", default=False)
TOLD_OF_TRAY = Setting("desk/told_of_tray", default=False)
IDLE_MINUTES = Setting("desk/idle_minutes", 10)
"""Minutes without input after which a break is suggested; 0 for never."""
CRM_ADDRESS = Setting("desk/crm_address", "")
"""Address of a caller's page; see ``desktop.domain.crm``."""
CRM_OPENS = Setting("desk/crm_opens", default=False)
SHORTCUTS = Setting("window/shortcuts", "")
"""JSON: by key of the action, the shortcut that a person chose; "" for none."""
MINI_PLACE = Setting("mini_dialer/place", "")
"""``x,y`` of its top left corner."""
MINI_ON_TOP = Setting("mini_dialer/on_top", default=True)
_HANDLINGS = ("fill", "call")
FROM_LINKS = Setting("sources/link", "fill", _HANDLINGS)
FROM_PASTE = Setting("sources/paste", "fill", _HANDLINGS)
FROM_DROP = Setting("sources/drop", "fill", _HANDLINGS)
FROM_COPIED = Setting("sources/copied", "fill", _HANDLINGS)
FROM_SELECTION = Setting("sources/selection", "fill", _HANDLINGS)
"""What becomes of a number of the own country from there; see ``desktop.domain.dial_policy``."""
OFFER_COPIED = Setting("sources/offer_copied", default=False)
SELECTION_KEY_ON = Setting("sources/selection_key_on", default=False)
SELECTION_KEY = Setting("sources/selection_key", "Ctrl+Alt+D")
_CARE = ("nothing", "warn", "block")
QUIET_HOURS = Setting("before_call/quiet_hours", "warn", _CARE)
QUIET_FROM = Setting("before_call/quiet_from", "21:00")
QUIET_TO = Setting("before_call/quiet_to", "08:00")
DO_NOT_CALL = Setting("before_call/do_not_call", "warn", _CARE)
CALLED = Setting("before_call/called", "warn", _CARE)
CALLED_MINUTES = Setting("before_call/called_minutes", 30)
PREMIUM = Setting("before_call/premium", "warn", _CARE)
INTERNATIONAL = Setting("before_call/international", "warn", _CARE)
"""What to do about a number that is about to be called; see :mod:`desktop.storage.call_policy`."""
PROVIDER = Setting("sign_in/provider", "telecmi", ("telecmi", "stringee"))
ROLE = Setting("sign_in/role", "agent", ("agent", "supervisor"))
REGION = Setting("sign_in/region", "india", ("india", "global"))
USER_ID = Setting("sign_in/user_id", "")
APP_ID = Setting("sign_in/app_id", "")
KEEP_SIGNED_IN = Setting("sign_in/keep", default=True)
MAY_KEEP = Setting("sign_in/may_keep", default=True)
"""Whether secrets may be kept on this computer at all."""
FORGOTTEN = Setting("sign_in/forgotten", default=False)
"""Whether those are gone that were kept before they might not."""
DATABASE = Setting("storage/database", "")
"""SQLAlchemy URL; "" is the file in the data folder."""
DESK = Setting("storage/desk", "")
UPDATES = Setting("updates/channel", "stable", ("stable", "beta", "off"))
UPDATE_ADDRESS = Setting("updates/address", "")
UPDATE_KEY = Setting("updates/key", "")
"""Where an organisation announces releases itself; "" is what was built in."""
UPDATES_SEEN = Setting("updates/seen", "")
"""JSON: by address, the highest sequence that was announced there."""
UPDATES_CHECKED = Setting("updates/checked", "")
UPDATES_TOLD = Setting("updates/told", "")
UPDATES_SKIPPED = Setting("updates/skipped", "")
LOG_LEVEL = Setting("support/log_level", "info", ("debug", "info", "warning", "error"))
PROXY_MODE = Setting("network/proxy", "system", ("system", "none", "manual", "pac"))
PROXY_ADDRESS = Setting("network/proxy_address", "")
PROXY_PAC = Setting("network/proxy_pac", "")
PIOPIY = Setting("addresses/piopiy", _PUBLIC.piopiy)
REST = Setting("addresses/rest", _PUBLIC.rest)
NOTIFY = Setting("addresses/notify", _PUBLIC.notify)
CONTACT_CENTER = Setting("addresses/contact_center", _PUBLIC.contact_center)
CALL = Setting("addresses/call", _PUBLIC.call)

_DECLARED = {item.key: item for item in list(globals().values()) if isinstance(item, Setting)}
_log = logging.getLogger(__name__)


class Settings:
    """Reads and writes the declared settings.

    Attributes:
        managed: What the machine and ``--config`` lock and preset.

    Args:
        file: The settings file; :func:`desktop.storage.settings_file.prepare_ini` has seen it.
        managed: What the machine and ``--config`` lock and preset.
    """

    def __init__(self, file: Path, managed: Managed | None = None) -> None:
        self._ini = open_ini(file)
        self.managed = managed = managed or Managed()
        self._locked, self._presets = _first(managed.policy), _first(managed.presets)

    def get(self, setting: Setting[T]) -> T:
        """The value; the preset or default when it is not set or makes no sense.

        Raises:
            KeyError: The setting is not declared above.
        """
        _require_declared(setting)
        locked = self._locked.get(setting.key)
        if isinstance(locked, type(setting.default)):
            return locked
        fallback = self._fallback(setting)
        if not self._ini.contains(setting.key):
            return fallback
        kind = type(setting.default)
        found = self._ini.value(setting.key, type=QByteArray if kind is bytes else kind)
        value = found.data() if isinstance(found, QByteArray) else found
        if not isinstance(value, kind) or (setting.choices and value not in setting.choices):
            return fallback
        return value

    def set(self, setting: Setting[T], value: T) -> None:
        """Change a value; it is written in passing and at :meth:`save`.

        What is locked stays as it is: no control may offer to change it, and a mistake in one is
        for the log, and not for the person before it.

        Raises:
            KeyError: The setting is not declared above.
        """
        _require_declared(setting)
        if setting.key in self._locked:
            if value != self._locked[setting.key]:
                _log.error("the setting %s is locked and was not changed", setting.key)
            return
        stored = QByteArray(value) if isinstance(value, bytes) else value
        self._ini.setValue(setting.key, stored)

    def reset(self, setting: Setting[T]) -> None:
        """Forget what was set, so that the preset or default holds again."""
        _require_declared(setting)
        self._ini.remove(setting.key)

    def is_locked(self, setting: Setting[T]) -> bool:
        """Whether the machine's policy sets it, so that a person cannot change it."""
        return setting.key in self._locked

    def is_own(self, setting: Setting[T]) -> bool:
        """Whether the person set it, and may have."""
        return self._ini.contains(setting.key) and not self.is_locked(setting)

    def is_preset(self, setting: Setting[T]) -> bool:
        """Whether a value comes from somebody else, and not from the person."""
        given = setting.key in self._presets or setting.key in self._locked
        return given and not self.is_own(setting)

    def save(self) -> None:
        """Write everything now.

        Raises:
            StorageFailed: The file cannot be written.
        """
        write_ini(self._ini)

    @property
    def desk(self) -> str:
        """Tells this desk from others on a shared database; "" where the database is its own.

        Drawn at first use, for good.
        """
        if not self.get(DATABASE):
            return ""
        if not self.get(DESK):
            self.set(DESK, os.urandom(8).hex())
        return self.get(DESK)

    @property
    def tabs(self) -> tuple[str, ...]:
        """The tabs that are shown, in their order; at least one."""
        shown = self.get(TABS).split(",")
        return tuple(tab for tab in ALL_TABS if tab in shown) or ALL_TABS

    @property
    def addresses(self) -> Addresses:
        """Where the providers answer.

        Raises:
            BadAddress: One that was set or preset cannot be used.
        """
        return Addresses(
            piopiy=self.get(PIOPIY),
            rest=self.get(REST),
            notify=self.get(NOTIFY),
            contact_center=self.get(CONTACT_CENTER),
            call=self.get(CALL),
        )

    def set_addresses(self, addresses: Addresses) -> None:
        """Keep the addresses; those that are the preset or public ones are left unset."""
        for item in fields(addresses):
            setting: Setting[str] = _DECLARED[f"addresses/{item.name}"]
            value = getattr(addresses, item.name)
            if value == self._fallback(setting):
                self.reset(setting)
            elif not self.is_locked(setting):
                self.set(setting, value)

    def _fallback(self, setting: Setting[T]) -> T:
        preset = self._presets.get(setting.key)
        return preset if isinstance(preset, type(setting.default)) else setting.default


def _first(layers: Iterable[Layer]) -> Mapping[str, Value]:
    """Each value of the first layer that has it."""
    found: dict[str, Value] = {}
    for layer in layers:
        found = {**layer.values, **found}
    return found


def _require_declared(setting: Setting[T]) -> None:
    if _DECLARED.get(setting.key) is not setting:
        raise KeyError(f"the setting {setting.key} is not declared in {__name__}")
