"""Where the window takes numbers in: paste, drop, what was copied or selected, and links.

All of it goes to :class:`SourcesController`, and what came of it is said in one quiet line.
"""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.controllers.sources import Arrival, SourcesController
from desktop.domain.dial_policy import DialSource
from desktop.storage.settings import Settings
from desktop.views.actions import Actions
from desktop.views.copied_offer import CopiedOffer
from desktop.views.selected_text import SelectedText
from desktop.views.selection_key import SelectionKey
from desktop.views.settings_dialog import SettingsDialog
from desktop.views.settings_pages.links import LinksPage
from desktop.views.source_words import TOPIC, no_dialer, nothing_of, words_of
from desktop.views.widgets.message_bar import MessageBar
from desktop.views.widgets.toast import Toast

_DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
_PHONE_LINKS = {"tel", "callto", "sip", "sips"}


class Front(Protocol):
    """The window, as far as a number leads there."""

    def show_tab(self, key: str) -> None:
        """Show a tab."""

    def take_over(self, text: str) -> None:
        """Come to the front."""


class NumberSources(QObject):
    """Paste, drag and drop, and the clipboard, for the whole window."""

    def __init__(
        self,
        sources: SourcesController,
        settings: Settings,
        actions: Actions,
        window: QWidget,
        front: Front,
        messages: MessageBar,
        toast: Toast,
    ) -> None:
        """Begin to listen.

        Args:
            sources: Takes what comes.
            settings: Whether copied numbers are offered.
            actions: Paste, and call the copied number.
            window: Takes drops.
            front: The same, to show the dialer.
            messages: Says that there was no number.
            toast: Says where a number came from.
        """
        super().__init__(window)
        self._sources = sources
        self._settings = settings
        self._front = front
        self._messages, self._toast = messages, toast
        self._has_dialer = "dialer" in settings.tabs
        self._offer = CopiedOffer(sources, settings, messages, self)
        self._selected = SelectedText(window)
        self._key = SelectionKey(settings, self)
        self._selected.use(self._key.connection)
        self._selected.found.connect(self._take_selected)
        self._key.pressed.connect(self.take_selection)
        actions["paste_number"].triggered.connect(lambda: self._take_copied(DialSource.PASTE))
        actions["call_copied"].triggered.connect(lambda: self._take_copied(DialSource.COPIED))
        sources.arrived.connect(self._tell)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if app and sys.platform == "darwin":  # elsewhere links come by the command line
            app.installEventFilter(self)

    def take_link(self, text: str) -> None:
        """Take a link, or whatever another copy was started with."""
        self._take(text, DialSource.LINK)

    def take_selection(self) -> None:
        """Take what is selected on the screen, in whatever program."""
        if self._selected.needs_front:
            self._front.take_over("")
        self._selected.ask()

    def add_page(self, dialog: SettingsDialog) -> None:
        """Put the page about links and keys into the settings."""
        if not self._has_dialer:
            return
        page = LinksPage(self._settings, self._sources, self._key)
        page.offer_chosen.connect(self._offer.take_choice)
        dialog.add_page(page, self.tr("Links and keys"), "phone-incoming")

    def close(self) -> None:
        """Give the key back: the program quits."""
        self._key.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Numbers dropped on the window, and links that macOS hands over as events."""
        if isinstance(event, QFileOpenEvent) and event.url().scheme() in _PHONE_LINKS:
            self.take_link(event.url().toString())
            return True
        if event.type() in _DRAGS and watched is self.parent() and isinstance(event, QDropEvent):
            return self._take_drag(event)
        return False

    def _take_drag(self, event: QDropEvent) -> bool:
        text = _text_of(event.mimeData())
        if not text:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._take(text, DialSource.DROP)
        return True

    def _take_selected(self, text: str) -> None:
        self._front.take_over("")
        self._take(text, DialSource.SELECTION)

    def _take_copied(self, source: DialSource) -> None:
        self._take(_text_of(QGuiApplication.clipboard().mimeData()), source)

    def _take(self, text: str, source: DialSource) -> None:
        if self._has_dialer:
            self._sources.take(text, source)
        else:
            self._messages.post(no_dialer())

    def _tell(self, arrival: Arrival) -> None:
        self._messages.withdraw(TOPIC)
        if not arrival.filled:
            self._messages.post(nothing_of(arrival))
            return
        self._front.show_tab("dialer")
        self._toast.show_done(words_of(arrival), icon="phone")


def _text_of(data: QMimeData | None) -> str:
    """What a drag or the clipboard holds as text; a phone link before its words, files never."""
    if data is None:
        return ""
    links = [url.toString() for url in data.urls() if url.scheme() in _PHONE_LINKS]
    if links:
        return "\n".join(links)
    if any(url.isLocalFile() for url in data.urls()):
        return ""
    return data.text()
