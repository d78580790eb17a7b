"""Applying the look: picks the scheme, sets palette, fonts and style sheet, follows the system.

`apply` is called once at start and again when the person changes the setting. Widgets that paint
by themselves ask `color` while they paint; those that must rebuild something connect to
`notifier().changed`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.views.theme import fonts, stylesheet
from desktop.views.theme.tokens import DARK, LIGHT, Tokens, from_system


class Scheme(StrEnum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Notifier(QObject):
    """Tells painted widgets that colours or fonts have changed."""

    changed = Signal()


@dataclass
class _Look:
    """What is in use now; there is one application, hence one look."""

    scheme: Scheme = Scheme.SYSTEM
    tokens: Tokens = LIGHT
    system_font: QFont | None = None


_look = _Look()


@cache
def notifier() -> Notifier:
    """The one object whose `changed` fires after each change of the look."""
    return Notifier()


def tokens() -> Tokens:
    """The colour table in use."""
    return _look.tokens


def color(role: str) -> QColor:
    """The colour of a token, for painters."""
    return _color(getattr(_look.tokens, role))


@cache
def _color(name: str) -> QColor:
    return QColor(name)


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Give the application its look, and keep following the system where `scheme` says so."""
    hints = app.styleHints()
    if _look.system_font is None:
        _look.system_font = QFont(app.font())
        app.setStyle(QStyleFactory.create("Fusion"))
        hints.colorSchemeChanged.connect(lambda: _follow(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda: _follow(app))
    _look.scheme = scheme
    if scheme is Scheme.SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = scheme is Scheme.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    base = fonts.application_font(_look.system_font)
    fonts.set_base(base)
    app.setFont(base)
    _look.tokens = _choose(app)
    _dress(app)


def _choose(app: QApplication) -> Tokens:
    """The colour table that setting and system ask for."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return from_system(app.style().standardPalette())
    if _look.scheme is Scheme.SYSTEM:
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if _look.scheme is Scheme.DARK else LIGHT


def _follow(app: QApplication) -> None:
    """The system changed: dress again if that changes our colours."""
    chosen = _choose(app)
    if chosen != _look.tokens:
        _look.tokens = chosen
        _dress(app)


def _dress(app: QApplication) -> None:
    app.setPalette(_palette(_look.tokens))
    app.setStyleSheet(stylesheet.build(_look.tokens))
    notifier().changed.emit()


def _palette(table: Tokens) -> QPalette:
    """The Qt palette of a colour table."""
    roles = QPalette.ColorRole
    names = {
        roles.Window: table.window,
        roles.WindowText: table.text,
        roles.Base: table.surface,
        roles.AlternateBase: table.surface,
        roles.Text: table.text,
        roles.PlaceholderText: table.muted,
        roles.Button: table.surface,
        roles.ButtonText: table.text,
        roles.BrightText: table.bad,
        roles.Highlight: table.accent,
        roles.HighlightedText: table.on_accent,
        roles.Accent: table.accent,
        roles.Link: table.accent,
        roles.LinkVisited: table.accent,
        roles.ToolTipBase: table.toast,
        roles.ToolTipText: table.on_toast,
        roles.Light: table.surface,
        roles.Midlight: table.hover,
        roles.Mid: table.border,
        roles.Dark: table.edge,
        roles.Shadow: table.edge,
    }
    palette = QPalette()
    for role, name in names.items():
        palette.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(table.disabled))
    return palette
