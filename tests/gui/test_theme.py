"""The look: contrast, schemes, fonts, icons."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.qtmodels.roles import Tone
from desktop.views import icons, theme
from desktop.views.theme import fonts
from desktop.views.theme.tokens import DARK, LIGHT, Tokens, contrast, from_system, ink, soft

TEXT = 4.5
LARGE = 3.0
GROUNDS = ("window", "surface", "sunken", "hover", "selection", "accent_soft")
WORDS = ("text", "text2", "muted", "accent", "ok", "warn", "bad", "info", "violet")
FILLS = (("on_accent", "accent"), ("on_call", "call"), ("on_bad", "bad"))


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("words", WORDS)
def test_words_can_be_read_on_every_ground(table: Tokens, words: str) -> None:
    ratios = {at: contrast(getattr(table, words), getattr(table, at)) for at in GROUNDS}
    assert {at: ratio for at, ratio in ratios.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_tones_can_be_read_on_their_soft_fill(table: Tokens, tone: Tone) -> None:
    assert contrast(getattr(table, ink(tone)), getattr(table, soft(tone))) >= TEXT


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_buttons_and_toasts_can_be_read(table: Tokens) -> None:
    for words, fill in FILLS:
        assert contrast(getattr(table, words), getattr(table, fill)) >= TEXT
        hover = getattr(table, f"{fill}_hover")
        assert contrast(getattr(table, words), hover) >= TEXT
    for words in ("on_toast", "toast_muted", "toast_accent"):
        assert contrast(getattr(table, words), table.toast) >= TEXT


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_fields_and_bars_of_plots_stand_out(table: Tokens) -> None:
    assert contrast(table.control, table.surface) >= LARGE
    assert contrast(table.plot, table.surface) >= LARGE


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_high_contrast_uses_the_system_s_colours_only() -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.Base, QColor("black"))
    system.setColor(QPalette.ColorRole.Text, QColor("white"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("yellow"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("black"))
    table = from_system(system)
    colours = {getattr(table, f.name) for f in fields(table) if f.name != "dark"} - {True}
    known = {system.color(role).name() for role in (QPalette.ColorRole.Window,)}
    known |= {"#000000", "#ffffff", "#ffff00", table.disabled}
    assert colours <= known
    assert table.dark
    assert table.ok_soft == table.surface


def test_the_scheme_reaches_palette_and_painters(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.notifier().changed):
        theme.apply(qapp, theme.Scheme.DARK)
    assert theme.tokens() is DARK
    assert theme.color("surface") == QColor(DARK.surface)
    assert qapp.palette().color(QPalette.ColorRole.Text) == QColor(DARK.text)


def test_an_icon_follows_the_theme_without_being_made_again(
    qapp: QApplication, qtbot: QtBot
) -> None:
    icon = icons.icon("phone", "text")
    assert inks(icon) == {QColor(LIGHT.text).name()}
    theme.apply(qapp, theme.Scheme.DARK)
    assert inks(icon) == {QColor(DARK.text).name()}


def test_disabled_and_checked_icons_have_their_own_colour(qtbot: QtBot) -> None:
    icon = icons.icon("phone", "text2", active="accent")
    assert inks(icon, QIcon.Mode.Disabled) == {QColor(LIGHT.disabled).name()}
    assert inks(icon, QIcon.Mode.Normal, QIcon.State.On) == {QColor(LIGHT.accent).name()}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_in_device_pixels(qtbot: QtBot, ratio: float) -> None:
    picture = icons.icon("phone").pixmap(QSize(16, 16), ratio)
    assert picture.devicePixelRatio() == ratio
    assert picture.width() == 16 * ratio
    image = picture.toImage()
    drawn = [x for x in range(image.width()) if any_ink(image, x)]
    assert drawn[-1] - drawn[0] > image.width() * 0.7, "drawn too small for its place"


def any_ink(image: object, column: int) -> bool:
    return any(image.pixelColor(column, y).alpha() > 99 for y in range(image.height()))  # type: ignore[attr-defined]


def inks(
    icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
) -> set[str]:
    image = icon.pixmap(QSize(64, 64), 1.0, mode, state).toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(x, y) for x, y in points]
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_a_font_that_a_desktop_chose_is_kept() -> None:
    chosen = QFont("DejaVu Serif")
    chosen.setPixelSize(16)
    assert fonts.application_font(chosen).family() == "DejaVu Serif"
    assert fonts.application_font(chosen).pixelSize() == 16


def test_without_a_chosen_font_the_design_s_size_is_used() -> None:
    assert fonts.application_font(QFont("Sans Serif", 9)).pixelSize() == fonts.BASE


def test_heights_grow_with_the_system_font(qapp: QApplication, qtbot: QtBot) -> None:
    large = QFont(qapp.font())
    large.setPixelSize(26)
    fonts.set_base(large)
    assert theme.px(32) == 64
    assert fonts.size("body") == 26
    button = QPushButton("Call")
    qtbot.addWidget(button)
    fonts.set_base(qapp.font())
    assert theme.px(32) == 32
