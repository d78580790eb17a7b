"""Tells a person who looks elsewhere of missed callers, by notifications of the desktop.

One notification for each kind of news, however many callers it is about; it is taken back when
none of them needs a call any more. Nothing here raises a window: only a person who presses the
notification is taken to the caller.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.domain.missed_news import Watch, look
from desktop.domain.wording import say
from desktop.domain.worklist import Caller
from desktop.qtmodels.local import local
from desktop.runtime.options import single_line
from desktop.storage import settings as keys
from desktop.storage.age_limits import age_limits
from desktop.storage.settings import Setting, Settings
from desktop.views import icons
from desktop.views.notification_service import Notice, NotificationService

translate = QCoreApplication.translate

_LONGEST_NAME = 60  # characters
# Some desktops read markup where none is allowed, and marks that turn the direction of text around
# would make one name look like another.
_PLAIN = str.maketrans("<>", "‹›", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Kind(Enum):
    """What a notification is about; the values are its key on the desktop."""

    MISSED = "missed"
    SNOOZE_OVER = "snooze over"
    OVERDUE = "overdue"


SWITCHES: dict[Kind, Setting[bool]] = {
    Kind.MISSED: keys.TELL_MISSED,
    Kind.SNOOZE_OVER: keys.TELL_SNOOZE_OVER,
    Kind.OVERDUE: keys.TELL_OVERDUE,
}
"""The setting that lets each kind be told."""


def any_wanted(settings: Settings) -> bool:
    """Whether a person wants to be told of anything while the window is out of sight."""
    is_shown = "missed" in settings.tabs  # else nothing could lead a person there
    return is_shown and any(settings.get(switch) for switch in SWITCHES.values())


class DesktopNotices(QObject):
    """Compares one read of the worklist with the next and tells what is new.

    Through the notification service of a Linux desktop; elsewhere, or without one, through the tray
    icon, which cannot take back what it said; without that, not at all.

    Args:
        window: What the notifications belong to.
        settings: For the switches and age limits.
        tray: The tray icon, if the desktop may have one.

    Signals:
        opened: a person pressed a notification; the id of the caller it is about, of several the
            newest (str).
    """

    opened = Signal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        parent: QObject | None = None,
        *,
        tray: QSystemTrayIcon | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._settings = settings
        self._tray = tray
        self._watch: Watch | None = None
        # What the notification of each kind is about, the newest last.
        self._standing: dict[Kind, dict[str, Caller]] = {kind: {} for kind in Kind}
        self._service: NotificationService | None = None
        self._said: Kind | None = None
        if tray:
            tray.messageClicked.connect(self._open_said)

    def take(self, callers: Sequence[Caller], now: datetime) -> None:
        """Look at all rows of the worklist after a read, and tell what has happened since the last.

        The first time after a start or :meth:`clear` nothing is told.
        """
        limits = age_limits(self._settings)
        self._watch, news = look(self._watch, callers, now, limits)
        found = {
            Kind.MISSED: news.new,
            Kind.SNOOZE_OVER: news.reminders,
            Kind.OVERDUE: news.overdue,
        }
        wanted = {kind for kind, switch in SWITCHES.items() if self._settings.get(switch)}
        told = {caller.id for kind in wanted for caller in found[kind]}
        for kind, standing in self._standing.items():
            before = set(standing)
            for gone in (news.withdrawn | told) if kind in wanted else before:
                standing.pop(gone, None)
            fresh = found[kind] if kind in wanted else ()
            standing.update((caller.id, caller) for caller in fresh)
            if fresh:
                self._show(kind, quiet=False)
            elif before and not standing:
                self._withdraw(kind)
            elif before != set(standing):
                self._show(kind, quiet=True)

    def clear(self) -> None:
        """Forget all callers and take everything back, as when the person signs out."""
        self._watch = None
        for kind, standing in self._standing.items():
            if standing:
                standing.clear()
                self._withdraw(kind)

    def close(self) -> None:
        """Take everything back and leave, at quit."""
        self.clear()
        if self._service:
            self._service.close()

    def _show(self, kind: Kind, *, quiet: bool) -> None:
        notice = self._notice(kind, list(self._standing[kind].values()), quiet=quiet)
        service = self._find_service()
        if service:
            service.show(kind.value, notice)
        elif self._tray and self._tray.isVisible() and not quiet:
            self._said = kind
            self._tray.showMessage(notice.title, notice.text, icons.app_icon())

    def _withdraw(self, kind: Kind) -> None:
        if self._service:
            self._service.withdraw(kind.value)

    def _find_service(self) -> NotificationService | None:
        """The notification service, unless it is known that there is none."""
        if self._service is None and sys.platform.startswith("linux"):
            service = self._service = NotificationService(self)
            service.opened.connect(lambda key: self._open(Kind(key)))
            service.absent.connect(self._say_instead)
            service.start()
        return None if self._service is None or self._service.is_absent else self._service

    def _say_instead(self) -> None:
        """There is no service after all: what waited for it goes through the tray icon."""
        for kind, standing in self._standing.items():
            if standing:
                self._show(kind, quiet=False)

    def _open_said(self) -> None:
        if self._said:
            self._open(self._said)

    def _open(self, kind: Kind) -> None:
        if standing := self._standing[kind]:
            self.opened.emit(next(reversed(standing)))

    # Words

    def _notice(self, kind: Kind, callers: list[Caller], *, quiet: bool) -> Notice:
        newest = callers[-1]
        many = len(callers)
        text = self._circumstances(newest)
        if many > 1:
            text = self.tr("Newest: {name}").format(name=_name(newest))
        name = _name(newest)
        if kind is Kind.MISSED:
            title = self.tr("{name} missed").format(name=name)
            title = title if many == 1 else self.tr("{n} callers are waiting").format(n=many)
        elif kind is Kind.SNOOZE_OVER:
            title = self.tr("{name}: call again now").format(name=name)
            title = title if many == 1 else self.tr("{n} callers to call again now").format(n=many)
        else:
            span = self._span()
            title = self.tr("{name} has been waiting for {span}").format(name=name, span=span)
            if many > 1:
                title = self.tr("{n} callers have been waiting for {span}")
                title = title.format(n=many, span=span)
        button = self.tr("Show caller") if many == 1 else self.tr("Show callers")
        return Notice(title, text, button, quiet)

    def _circumstances(self, caller: Caller) -> str:
        times = (
            self.tr("Once")
            if caller.attempts == 1
            else local(say("{count} times", one="once", count=caller.attempts))
        )
        line = _plain(caller.called)
        return f"{times}, {line}" if line else times

    def _span(self) -> str:
        minutes = int(age_limits(self._settings).overdue.total_seconds() // 60)
        if minutes == 60:
            return self.tr("an hour")
        return local(say("{count:,} minutes", one="{count:,} minute", count=minutes))


def _name(caller: Caller) -> str:
    withheld = translate("DesktopNotices", "A withheld number")
    return _plain(caller.name or caller.shown) or withheld


def _plain(text: str) -> str:
    """Words of a stranger: one short line without markup."""
    line = " ".join(single_line(text).split()).translate(_PLAIN)
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1] + "…"
