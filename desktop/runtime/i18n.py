"""Translations: Calldeck's own and Qt's, for the language of this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.runtime.resources import resource


def install_translations(app: QCoreApplication, locale: QLocale | None = None) -> tuple[str, ...]:
    """Install the translations there are for the locale; returns the names of those found."""
    locale = locale or QLocale()
    folders = {
        "calldeck": str(resource("i18n")),
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    }
    found = []
    for name, folder in folders.items():
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            found.append(name)
    return tuple(found)
