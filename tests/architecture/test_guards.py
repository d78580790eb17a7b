"""The guards around every test do fail a test: a suite with one offence each is run and counted."""

import subprocess
import sys
from pathlib import Path

from tests.helpers.source import ROOT

CONFTEST = """
from tests.helpers.logfail import fail_on_unexpected_logs
from tests.helpers.loopback_only import loopback_only
"""

SUITE = """
import logging, socket, threading, urllib.request, warnings
import pytest

def test_fine():
    logging.getLogger("desktop").info("nothing to see")
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
    with pytest.raises(OSError):
        socket.create_connection(("provider.invalid", 443))

@pytest.mark.allow_logs("was expected")
def test_announced_log():
    logging.getLogger("desktop").error("this was expected")

def test_bad_log_from_a_thread():
    thread = threading.Thread(target=logging.getLogger("desktop").warning, args=["surprise"])
    thread.start()
    thread.join()

def test_bad_address():
    with pytest.raises(OSError):
        socket.create_connection(("192.0.2.1", 443))

def test_bad_name():
    with pytest.raises(OSError):
        urllib.request.urlopen("http://provider.example")

def test_bad_warning():
    warnings.warn("old ways")

def test_bad_qt_warning():
    from PySide6.QtCore import QObject
    QObject().startTimer(-1)

def test_bad_exception_in_a_slot(qtbot):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.waitUntil(lambda: False, timeout=200)
"""


def test_each_offence_fails_its_test(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tmp_path / "test_offences.py").write_text(SUITE, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    result = subprocess.run(
        [*command, "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in result.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    failed = {line.split("::")[1].split()[0] for line in lines}
    offences = {name for name in SUITE.split() if name.startswith("test_bad")}
    assert failed == {name.partition("(")[0] for name in offences}, result.stdout
