"""The loop runs the program to its end, whatever asks it to end."""

import json
import signal
import subprocess
import sys

import pytest

_PROGRAM = """
import asyncio, json, os, signal, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desktop.runtime.loop import run

caught = []
sys.excepthook = lambda kind, error, trace: caught.append(kind.__name__)
app = QApplication([])
{main}
code = run(app, main)
print(json.dumps([code, caught]))
sys.exit(code)
"""


def outcome(main: str) -> tuple[int, list[str]]:
    """Run a program with this `main`; returns exit code and the errors that were reported."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(main=main)],
        stdout=subprocess.PIPE,
        check=False,
        text=True,
        timeout=30,
    )
    code, caught = json.loads(done.stdout)
    assert code == done.returncode
    return code, caught


def test_the_exit_code_is_what_main_returns() -> None:
    main = """
async def main(stop):
    await asyncio.sleep(0)
    return 7
"""
    assert outcome(main) == (7, [])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_asks_main_to_stop_and_lets_it_wind_up(number: int) -> None:
    main = f"""
async def main(stop):
    os.kill(os.getpid(), {int(number)})
    await stop.wait()
    await asyncio.sleep(0.01)
    return 3
"""
    assert outcome(main) == (3, [])


def test_closing_the_last_window_does_not_cut_main_off() -> None:
    main = """
async def main(stop):
    window = QWidget()
    window.show()
    window.close()
    await asyncio.sleep(0.05)
    return 4
"""
    assert outcome(main) == (4, [])


def test_an_error_that_nobody_awaits_is_reported() -> None:
    main = """
async def main(stop):
    def fail():
        raise LookupError("lost")
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(0.01)
    return 0
"""
    assert outcome(main) == (0, ["LookupError"])


def test_threads_hand_back_results_and_give_the_window_its_turn() -> None:
    main = """
async def main(stop):
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    threading.Thread(target=lambda: loop.call_soon_threadsafe(done.set)).start()
    await done.wait()
    return round(sys.getswitchinterval() * 10_000)
"""
    assert outcome(main) == (5, [])
