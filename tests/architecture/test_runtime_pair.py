"""The installed Python and PySide6 keep their reference counts, and a bad pair is refused."""

import subprocess
import sys

import pytest

from desktop.__main__ import refusal

CALLS = 20_000

COUNT = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(object)

bell, heard = Bell(), []
bell.rung.connect(heard.append)
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range({CALLS}):
    bell.setObjectName("bell")
    bell.rung.emit(bell)
after = sys.getrefcount(None), sys.getrefcount(True)
assert len(heard) == {CALLS}
print(*(b - a for a, b in zip(before, after)))
"""


def test_signals_and_void_calls_keep_reference_counts() -> None:
    """In a process of its own, because a bad pair aborts instead of raising an error."""
    result = subprocess.run(
        [sys.executable, "-c", COUNT], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    lost = [int(number) for number in result.stdout.split()]
    assert all(abs(number) < CALLS // 100 for number in lost), lost


@pytest.mark.parametrize(
    ("python", "pyside", "refused"),
    [
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.12.0a1", True),
        ((3, 11), "7.0.0", True),
        ((3, 12), "6.12.0", False),
        ((3, 13), "6.12.1", False),
    ],
)
def test_a_bad_pair_is_refused(python: tuple[int, int], pyside: str, refused: bool) -> None:
    reason = refusal(python, pyside)
    assert (reason is not None) is refused
    assert reason is None or (pyside in reason and "pip install" in reason)


def test_the_version_is_told_without_loading_qt() -> None:
    code = (
        "import sys; from desktop.__main__ import main; code = main(['--version']);"
        "sys.exit(code or int(any(name.startswith('PySide6') for name in sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("Calldeck 1.")
