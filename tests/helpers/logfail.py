"""Fails a test on a log record of WARNING or above that it did not announce.

A warning in the log is something a person would have to look into. A test that provokes one on
purpose names it: `@pytest.mark.allow_logs("could not be reached")`, one regular expression each.
"""

import logging
import re
from collections.abc import Iterator

import pytest


class UnexpectedRecords(logging.Handler):
    """Collects what nobody announced; records may come from any thread."""

    def __init__(self, allowed: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._allowed = [re.compile(pattern) for pattern in allowed]
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info:
            text += "\n" + logging.Formatter().formatException(record.exc_info)
        if not any(pattern.search(text) for pattern in self._allowed):
            self.found.append(text)


@pytest.fixture(autouse=True)
def fail_on_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Runs around every test; see the module's text."""
    patterns = [
        pattern for marker in request.node.iter_markers("allow_logs") for pattern in marker.args
    ]
    handler = UnexpectedRecords(patterns)
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    if handler.found:
        pytest.fail("Unexpected log records:\n" + "\n".join(handler.found), pytrace=False)
