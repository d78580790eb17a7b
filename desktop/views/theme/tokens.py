"""The colours of Calldeck: one table, light and dark, that palette, style sheet and painters share.

Contrast was chosen per pair (text on its worst background at least 4.5 : 1, field borders and
plot bars at least 3 : 1) and is measured again by the tests. The third column of the table is the
system's own palette, for people who ask their desktop for high contrast.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

from desktop.qtmodels.roles import Tone


@dataclass(frozen=True)
class Tokens:
    """Colour of every role as ``#rrggbb``; ``*_soft`` are chip and message backgrounds."""

    window: str
    surface: str
    sunken: str
    border: str
    edge: str
    control: str
    hover: str
    selection: str
    accent_soft: str
    text: str
    text2: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    call: str
    call_hover: str
    on_call: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    bad_hover: str
    on_bad: str
    info: str
    info_soft: str
    violet: str
    violet_soft: str
    plot: str
    disabled: str
    neutral: str
    toast: str
    on_toast: str
    toast_muted: str
    toast_accent: str
    dark: bool = False
    high_contrast: bool = False


LIGHT = Tokens(
    window="#F4F5F7",
    surface="#FFFFFF",
    sunken="#EDEFF2",
    border="#DFE2E7",
    edge="#C6CBD3",
    control="#7C8491",
    hover="#F5F7F9",
    selection="#E3F1F2",
    accent_soft="#E0F0F1",
    text="#1B1F26",
    text2="#545C69",
    muted="#636B78",
    accent="#0B6B75",
    accent_hover="#095A63",
    on_accent="#FFFFFF",
    call="#17723F",
    call_hover="#115E33",
    on_call="#FFFFFF",
    ok="#1A7042",
    ok_soft="#E4F4EA",
    warn="#8A5200",
    warn_soft="#FDF0DA",
    bad="#B3261E",
    bad_soft="#FCE9E7",
    bad_hover="#961B14",
    on_bad="#FFFFFF",
    info="#1D5FA8",
    info_soft="#E7F0FA",
    violet="#6A3FA0",
    violet_soft="#F1EAF9",
    plot="#5E9AA1",
    disabled="#9BA2AD",
    neutral="#EDEFF2",
    toast="#262C35",
    on_toast="#E9ECF0",
    toast_muted="#A9B1BC",
    toast_accent="#7BD2DA",
)

DARK = Tokens(
    window="#14171B",
    surface="#1B1F25",
    sunken="#101317",
    border="#2C323A",
    edge="#3D454F",
    control="#77818E",
    hover="#20252C",
    selection="#1A3236",
    accent_soft="#17363A",
    text="#E9ECF0",
    text2="#A9B1BC",
    muted="#919AA6",
    accent="#5CC2CB",
    accent_hover="#7BD2DA",
    on_accent="#06282C",
    call="#5CC78B",
    call_hover="#78D6A2",
    on_call="#06281A",
    ok="#62C98B",
    ok_soft="#17311F",
    warn="#EDB04D",
    warn_soft="#372910",
    bad="#FF8A80",
    bad_soft="#401D1B",
    bad_hover="#FFA69E",
    on_bad="#3A0A07",
    info="#7FB5F2",
    info_soft="#182C45",
    violet="#C0A0F0",
    violet_soft="#2C2142",
    plot="#3F8A92",
    disabled="#626B77",
    neutral="#2B323A",
    toast="#2F3640",
    on_toast="#E9ECF0",
    toast_muted="#A9B1BC",
    toast_accent="#7BD2DA",
    dark=True,
)

_TONES: dict[Tone, tuple[str, str]] = {
    Tone.NEUTRAL: ("text2", "neutral"),
    Tone.MUTED: ("muted", "neutral"),
    Tone.ACCENT: ("accent", "accent_soft"),
    Tone.OK: ("ok", "ok_soft"),
    Tone.INFO: ("info", "info_soft"),
    Tone.WARN: ("warn", "warn_soft"),
    Tone.BAD: ("bad", "bad_soft"),
    Tone.UNKNOWN: ("violet", "violet_soft"),
}


def ink(tone: Tone) -> str:
    """Colour role of words and icons in this tone."""
    return _TONES[tone][0]


def soft(tone: Tone) -> str:
    """Colour role of the soft fill behind words in this tone."""
    return _TONES[tone][1]


def from_system(palette: QPalette) -> Tokens:
    """Tokens for high contrast: the system's colours only, and no soft fills."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    base, ground = name(QPalette.ColorRole.Base), name(QPalette.ColorRole.Window)
    text = name(QPalette.ColorRole.Text)
    chosen, on_chosen = (
        name(QPalette.ColorRole.Highlight),
        name(QPalette.ColorRole.HighlightedText),
    )
    by_role = {field.name: text for field in fields(Tokens)}
    for role in ("surface", "sunken", "hover", "neutral", "selection", "accent_soft", "toast"):
        by_role[role] = base
    for role in ("ok_soft", "warn_soft", "bad_soft", "info_soft", "violet_soft"):
        by_role[role] = base
    for role in ("call", "call_hover", "bad_hover", "plot"):
        by_role[role] = chosen
    for role in ("on_accent", "on_call", "on_bad"):
        by_role[role] = on_chosen
    by_role |= {
        "window": ground,
        "accent": chosen if contrast(chosen, base) >= 4.5 else text,
        "accent_hover": chosen,
        "disabled": palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name(),
    }
    del by_role["dark"], by_role["high_contrast"]
    return Tokens(**by_role, dark=QColor(base).lightness() < 128, high_contrast=True)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    red, green, blue = linear(shade.redF()), linear(shade.greenF()), linear(shade.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
