"""Texts of the core in the language of the screen."""

from __future__ import annotations

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.wording import Worded, shown, speak_with
from desktop.runtime.i18n import speaks_english

CONTEXT = "Words"
"""Of all texts that are made with ``say``."""


def local(text: str) -> str:
    """The text as it is shown: translated if it was made with ``say``, else as it is.

    Names, numbers and whatever people wrote themselves pass through unchanged.
    """
    return shown(text)


def number(count: int) -> str:
    """``1,204``, grouped as the language does it."""
    return f"{count:,}" if speaks_english() else QLocale().toString(count)


class _LocalFormatter(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "," and isinstance(value, int):
            return number(value)
        return str(super().format_field(value, format_spec))


_FORMATTER = _LocalFormatter()


def _translated(text: Worded) -> str:
    if not text.one:
        template = QCoreApplication.translate(CONTEXT, text.template)
        return _FORMATTER.vformat(template, (), text.parts) if text.parts else template
    count = int(text.parts["count"])
    template = QCoreApplication.translate(CONTEXT, text.template, "", count)
    if template == text.template and count == 1:
        template = text.one
    return _FORMATTER.vformat(template, (), text.parts)


speak_with(_translated)
