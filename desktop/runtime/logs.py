"""The log file and what becomes of unexpected errors.

Every line goes through :mod:`desktop.runtime.redaction`, tracebacks included.
"""

from __future__ import annotations

import io
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.runtime.discretion import discreet
from desktop.runtime.files import private_file
from desktop.runtime.redaction import redact

_BYTES = 1_000_000
_OLD_FILES = 3
_LAYOUT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
"""By the names that the setting has for them."""


class RedactingFormatter(logging.Formatter):
    """Formats a record and then takes the secrets out of all of it."""

    def format(self, record: logging.LogRecord) -> str:
        """The finished, redacted line."""
        return redact(super().format(record))


class PrivateFileHandler(RotatingFileHandler):
    """A rotating log file that only its owner may read."""

    def _open(self) -> io.TextIOWrapper:
        private_file(Path(self.baseFilename))
        return super()._open()


def start_logging(folder: Path, level: int = logging.INFO, versions: str = "") -> None:
    """Log to ``calldeck.log`` in ``folder``; to standard error when that cannot be written.

    Args:
        folder: Of the log files.
        level: From which level on.
        versions: What runs, for the first line of this run; it is written at any level.
    """
    handler: logging.Handler
    try:
        handler = PrivateFileHandler(
            folder / "calldeck.log", maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter(_LAYOUT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for chatty in ("urllib3", "qasync", "keyring", "asyncio"):
        logging.getLogger(chatty).setLevel(max(level, logging.WARNING))
    qInstallMessageHandler(_log_qt)
    if versions:
        handler.handle(_log.makeRecord(_log.name, logging.INFO, "", 0, "%s", (versions,), None))


def catch_crashes(show: Callable[[str], None]) -> None:
    """Log unexpected errors and hand their redacted details to ``show``.

    Args:
        show: Called with several lines of text, in the thread in which the error happened.
    """

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        show(discreet("".join(traceback.format_exception(kind, error, trace))))

    def caught_in_thread(failure: threading.ExceptHookArgs) -> None:
        error = failure.exc_value or failure.exc_type()
        caught(failure.exc_type, error, failure.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)
