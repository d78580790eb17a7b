"""Translations: Calldeck's own and Qt's, for the language of this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.runtime.resources import resource


def install_translations(app: QCoreApplication, locale: QLocale | None = None) -> bool:
    """Translate the program where it can be; returns whether there is a translation.

    Qt's own words are translated only together with ours: a dialog speaks one language.
    """
    locale = locale or QLocale()
    own, qt = QTranslator(app), QTranslator(app)
    if not own.load(locale, "calldeck", "_", str(resource("i18n"))):
        return False
    app.installTranslator(own)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return True
