"""Speaking to assistive technology: words that a screen reader says without the focus moving."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.qtmodels.local import local


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` read out; `urgent` interrupts what is being read.

    A window that is hidden says nothing: the mini dialer and the big one know the same calls.

    Args:
        source: the widget the words are about.
        words: one or two plain sentences.
        urgent: for faults; polite otherwise.
    """
    if not QAccessible.isActive() or not source.window().isVisible():
        return
    event = QAccessibleAnnouncementEvent(source, local(words))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
