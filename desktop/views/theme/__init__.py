"""The look: tokens, fonts and style sheet, applied to the application as a whole."""

from desktop.views.theme.appearance import Scheme, apply, color, notifier, tokens
from desktop.views.theme.fonts import font, px

__all__ = ["Scheme", "apply", "color", "font", "notifier", "px", "tokens"]
