"""Translations, ours and Qt's, for the language that a person chose or the computer has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.runtime.resources import resource

LIKE_SYSTEM = "system"
LANGUAGES = {"en": "English", "vi": "Tiếng Việt", "hi": "हिन्दी", "ta": "தமிழ்"}
"""The languages that the program speaks, each in its own words."""

_spoken = ["en"]


def install_translations(app: QCoreApplication, language: str = LIKE_SYSTEM) -> str:
    """Speak a language from now on; returns which one it became.

    Dates and numbers follow, and Qt's own words: a dialog speaks one language. English needs no
    translation, and is what people get whose language the program does not speak.

    Args:
        app: Keeps the translators.
        language: One of :data:`LANGUAGES`, or ``system`` for the language of the computer.
    """
    locale = QLocale() if language == LIKE_SYSTEM else QLocale(language)
    spoken = locale.name().partition("_")[0]
    speak(spoken if spoken in LANGUAGES else "en")
    if language != LIKE_SYSTEM:
        QLocale.setDefault(locale)
    if spoken == "en":
        return "en"
    own, qt = QTranslator(app), QTranslator(app)
    if not own.load(locale, "calldeck", "_", str(resource("i18n"))):
        speak("en")
        return "en"
    app.installTranslator(own)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return spoken


def speak(language: str) -> None:
    """Note which language the window speaks."""
    _spoken[:] = [language]


def speaks_english() -> bool:
    """Whether the window speaks English, whose dates and numbers look alike on every computer."""
    return _spoken == ["en"]
