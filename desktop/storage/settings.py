"""Every setting of the program, each declared once with key, type and default.

What a person set wins over what ``--config`` presets, and that over the default. Objects belong
to the thread that made them; the window's lives on the main thread, where Qt writes it in passing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QByteArray

from desktop.domain.addresses import Addresses
from desktop.runtime.config import Config
from desktop.storage.ini import open_ini, write_ini

if TYPE_CHECKING:
    from desktop.domain.dial_policy import DialSource, Handling
    from desktop.domain.worklist import AgeLimits

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
"""Minutes; use :attr:`Settings.limits`, which keeps them in order."""
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
PIOPIY = Setting("addresses/piopiy", _PUBLIC.piopiy)
REST = Setting("addresses/rest", _PUBLIC.rest)
NOTIFY = Setting("addresses/notify", _PUBLIC.notify)
CONTACT_CENTER = Setting("addresses/contact_center", _PUBLIC.contact_center)
CALL = Setting("addresses/call", _PUBLIC.call)

_DECLARED = {item.key: item for item in list(globals().values()) if isinstance(item, Setting)}
_PRESETS = (PROVIDER, ROLE, REGION, USER_ID, APP_ID, COUNTRY, DATABASE)


class Settings:
    """Reads and writes the declared settings.

    Args:
        file: The settings file; :func:`desktop.storage.settings_file.prepare_ini` has seen it.
        config: What ``--config`` presets.
    """

    def __init__(self, file: Path, config: Config | None = None) -> None:
        self._ini = open_ini(file)
        self._presets = _presets(config or Config())

    def get(self, setting: Setting[T]) -> T:
        """The value; the preset or default when it is not set or makes no sense.

        Raises:
            KeyError: The setting is not declared above.
        """
        _require_declared(setting)
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

        Raises:
            KeyError: The setting is not declared above.
        """
        _require_declared(setting)
        stored = QByteArray(value) if isinstance(value, bytes) else value
        self._ini.setValue(setting.key, stored)

    def reset(self, setting: Setting[T]) -> None:
        """Forget what was set, so that the preset or default holds again."""
        _require_declared(setting)
        self._ini.remove(setting.key)

    def is_preset(self, setting: Setting[T]) -> bool:
        """Whether a value comes from ``--config``, and not from a person."""
        return setting.key in self._presets and not self._ini.contains(setting.key)

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
    def limits(self) -> AgeLimits:
        """How long callers may wait; whatever the file says, overdue comes after waiting."""
        from desktop.domain.worklist import AgeLimits  # not needed for the first frame

        waiting = min(max(self.get(WAITING_AFTER), 1), MOST_MINUTES - 1)
        overdue = min(max(self.get(OVERDUE_AFTER), waiting + 1), MOST_MINUTES)
        return AgeLimits(timedelta(minutes=waiting), timedelta(minutes=overdue))

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
            else:
                self.set(setting, value)

    def _fallback(self, setting: Setting[T]) -> T:
        preset = self._presets.get(setting.key)
        return preset if isinstance(preset, type(setting.default)) else setting.default


def declared() -> tuple[Setting[Any], ...]:
    """Every setting, in the order above."""
    return tuple(_DECLARED.values())


def handling_of_sources(settings: Settings) -> Mapping[DialSource, Handling]:
    """What the person chose for each source of numbers."""
    from desktop.domain.dial_policy import DialSource, Handling  # not for the first frame

    return {
        source: Handling(settings.get(_DECLARED[f"sources/{source.value}"]))
        for source in DialSource
    }


def _presets(config: Config) -> Mapping[str, str | int]:
    found = {item.key: getattr(config, item.key.rpartition("/")[2]) for item in _PRESETS}
    found |= {f"addresses/{name}": url for name, url in config.addresses.items()}
    found |= {f"before_call/{name}": value for name, value in config.before_call.items()}
    return {key: value for key, value in found.items() if value}


def _require_declared(setting: Setting[T]) -> None:
    if _DECLARED.get(setting.key) is not setting:
        raise KeyError(f"the setting {setting.key} is not declared in {__name__}")
