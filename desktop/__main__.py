"""Entry point of `calldeck` and of `python -m desktop`.

Checks that this Python and this PySide6 can work together before any Qt module is imported, because
a bad pair does not raise an error: it ends the process in the middle of a call.
"""

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import NoReturn

from desktop import __version__

SANDBOX = "--sandbox"
"""First argument of a frozen copy that is to be the demo's providers, like ``-m`` for Python."""


def refusal(python: tuple[int, int], pyside: str) -> str | None:
    """Says why this pair must not be started, or returns None if it may.

    PySide6 6.12.0 gives away one reference to `True` with each signal and one to `None` with each
    Qt call that returns nothing. From Python 3.12 on both are immortal; before, the interpreter
    aborts after some hundred signals.

    Args:
        python: Major and minor version of the interpreter.
        pyside: Version of PySide6 such as "6.11.3".
    """
    major, minor = (int(number) for number in pyside.split(".")[:2])
    if python >= (3, 12) or (major, minor) < (6, 12):
        return None
    return (
        f"Calldeck was not started: PySide6 {pyside} crashes on Python {python[0]}.{python[1]}.\n"
        'Install the version it is made for: pip install "PySide6-Essentials<6.12"'
    )


def main(argv: list[str] | None = None) -> int:
    """Starts Calldeck and returns its exit code.

    Args:
        argv: Arguments without the program's name; those of the process if None.
    """
    arguments = sys.argv[1:] if argv is None else argv
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a name in no code page of Windows is no fault
    if arguments == ["--version"]:
        print(f"Calldeck {__version__}")
        return 0
    if arguments[:1] == [SANDBOX]:
        return run_sandbox(arguments[1:])

    if arguments == ["--proxy-engine"]:  # see desktop.runtime.proxy_process
        from desktop.runtime.proxy_engine import main as answer

        return answer()

    from desktop.runtime.hand_over import UNANSWERED, hand_over

    handed_over = hand_over(arguments, __version__)
    if handed_over:
        print(UNANSWERED, file=sys.stderr)
    if handed_over is not None:
        return handed_over

    import PySide6  # the package alone: no Qt module is loaded yet

    reason = refusal(sys.version_info[:2], PySide6.__version__)
    if reason:
        print(reason, file=sys.stderr)
        return 1

    from desktop.app import main as run

    return run(arguments)


def run_sandbox(arguments: list[str]) -> int:
    """Be the demo's providers: a frozen program has no Python to start them with."""
    import runpy

    sys.argv[1:] = arguments
    runpy.run_module("desktop.sandbox", run_name="__main__", alter_sys=True)
    return 0


def leave(code: int) -> NoReturn:
    """End the process at once: everything is written and closed by now.

    Taking interpreter and Qt apart would last longer than the whole quit before it.
    """
    if logging := sys.modules.get("logging"):  # a copy that only handed over has not loaded it
        logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            with suppress(OSError):
                stream.flush()
    os._exit(code)


def run() -> NoReturn:
    """What the command `calldeck` calls."""
    leave(main())


if __name__ == "__main__":
    run()
