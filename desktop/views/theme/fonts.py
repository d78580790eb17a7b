"""Type: the system's font in the ratios of the design, and pixels that grow with that font.

All sizes follow from one number, the pixel size of the application font. Qt scales pixels to the
screen by itself, so 13 px at 150 % fills 19.5 device pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontInfo

BASE = 13  # the pictures of the design are drawn with this size

RATIO = {
    "axis": 0.85,
    "secondary": 0.92,
    "body": 1.0,
    "heading": 1.15,
    "status": 1.3,
    "title": 1.55,
    "number": 1.7,
}

# What Qt reports when no desktop told it which font to use (virtual display, bare window manager).
_UNCONFIGURED = {"", "sans", "sans serif", "sans-serif"}


@dataclass
class _Base:
    """The application font, which all ratios refer to, and the fonts derived from it."""

    font: QFont = field(default_factory=QFont)
    pixels: int = BASE
    derived: dict[tuple[str, int], QFont] = field(default_factory=dict)


_base = _Base()


def application_font(system: QFont) -> QFont:
    """The font of the whole application, from what the system configured.

    Args:
        system: what Qt found at start. Its family and size are kept when a desktop set them;
            otherwise Inter is taken if it is installed.
    """
    font = QFont(system)
    if system.family().lower() in _UNCONFIGURED:
        # Qt takes the first that is installed; asking it for all families takes milliseconds.
        font.setFamilies(["Inter", *system.families()])
        font.setPixelSize(BASE)
    else:
        font.setPixelSize(max(11, QFontInfo(system).pixelSize()))
    font.setFeature(QFont.Tag("tnum"), 1)  # figures keep their place when they count
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def set_base(font: QFont) -> None:
    """Set the application font that all ratios refer to."""
    _base.font, _base.pixels = font, font.pixelSize()
    _base.derived.clear()


def size(kind: str) -> int:
    """Size in pixels of a kind of text (a key of `RATIO`)."""
    return max(1, round(_base.pixels * RATIO[kind]))


def px(length: float) -> int:
    """A length of the design in pixels, grown with a larger system font, never shrunk."""
    return round(length * max(1.0, _base.pixels / BASE))


def font(kind: str = "body", weight: int = 400) -> QFont:
    """The application font in a kind (a key of `RATIO`) and weight (400, 500 or 600)."""
    found = _base.derived.get((kind, weight))
    if found is None:
        found = QFont(_base.font)
        found.setPixelSize(size(kind))
        found.setWeight(QFont.Weight(weight))
        _base.derived[kind, weight] = found
    return found
