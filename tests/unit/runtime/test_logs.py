"""The log file is private, rotates and holds no secret; crashes are logged and shown."""

import logging
import stat
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import logging, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer, qWarning
from desktop.runtime.logs import catch_crashes, start_logging
from desktop.runtime.redaction import register_secret

start_logging(Path(sys.argv[1]))
catch_crashes(lambda details: print("SHOWN", details.splitlines()[-1], flush=True))
register_secret("canary-in-the-log")
log = logging.getLogger("desk")
exec(sys.argv[2])
"""


def run(folder: Path, code: str) -> tuple[str, str]:
    """Run some code in a program with its logs in `folder`; returns log and standard output."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), code],
        capture_output=True,
        check=False,
        text=True,
        timeout=30,
    )
    file = folder / "calldeck.log"
    return file.read_text(encoding="utf-8") if file.is_file() else done.stderr, done.stdout


def test_secrets_stay_out_of_messages_arguments_and_tracebacks(tmp_path: Path) -> None:
    log, _ = run(
        tmp_path / "logs",
        "log.info('one canary-in-the-log')\n"
        "log.info('two %s', {'password': 'hush'})\n"
        "try: raise ValueError('three canary-in-the-log')\n"
        "except ValueError: log.exception('failed')\n",
    )
    assert [word in log for word in ("one", "two", "three", "Traceback")] == [True] * 4
    assert "canary" not in log
    assert "hush" not in log


def test_the_log_is_private_and_its_old_files_too(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    run(folder, "for n in range(60): log.info('x' * 100_000)")
    files = sorted(path.name for path in folder.iterdir())
    assert files == ["calldeck.log", *(f"calldeck.log.{n}" for n in (1, 2, 3))]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert all(path.stat().st_size <= 1_000_000 for path in folder.iterdir())


def test_what_qt_says_is_logged(tmp_path: Path) -> None:
    log, _ = run(tmp_path, "qWarning('a complaint of Qt with canary-in-the-log')")
    assert "WARNING" in log
    assert "a complaint of Qt with" in log
    assert "canary" not in log


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("raise RuntimeError('lost canary-in-the-log')", id="main thread"),
        pytest.param(
            "def work(): raise RuntimeError('lost canary-in-the-log')\n"
            "thread = threading.Thread(target=work); thread.start(); thread.join()",
            id="worker thread",
        ),
        pytest.param(
            "app = QCoreApplication([])\n"
            "def slot():\n"
            "    QTimer.singleShot(0, app.quit)\n"
            "    raise RuntimeError('lost canary-in-the-log')\n"
            "QTimer.singleShot(0, slot)\n"
            "app.exec()",
            id="slot",
        ),
    ],
)
def test_an_unexpected_error_is_logged_and_shown_without_secrets(tmp_path: Path, code: str) -> None:
    log, shown = run(tmp_path, code)
    assert "CRITICAL" in log
    assert "Traceback" in log
    assert shown == "SHOWN RuntimeError: lost ••••\n"
    assert "canary" not in log


def test_ctrl_c_is_no_crash(tmp_path: Path) -> None:
    log, shown = run(tmp_path, "raise KeyboardInterrupt")
    assert "CRITICAL" not in log
    assert shown == ""


def test_without_a_folder_for_logs_it_logs_to_standard_error(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("")
    log, _ = run(tmp_path / "logs", "log.info('still here, canary-in-the-log')")
    assert "still here" in log
    assert "canary" not in log


def test_debug_lines_are_left_out_by_default(tmp_path: Path) -> None:
    log, _ = run(tmp_path, "log.debug('too much'); log.info('enough')")
    assert "too much" not in log
    assert "enough" in log
    assert logging.getLogger().level != logging.DEBUG


def test_the_first_line_names_the_versions_at_any_level(tmp_path: Path) -> None:
    code = "import desktop.runtime.logs as l; place = Path(sys.argv[1]) / 'own'; "
    code += "l.start_logging(place, l.LEVELS['error'], 'Calldeck 1.2, Qt 6'); "
    code += "log.info('small talk'); log.error('trouble')"
    run(tmp_path, code)
    first, second = (tmp_path / "own" / "calldeck.log").read_text("utf-8").splitlines()
    assert first.endswith("Calldeck 1.2, Qt 6")
    assert second.endswith("trouble")
