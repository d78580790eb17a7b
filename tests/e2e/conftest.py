"""What the end-to-end tests share: a desktop of their own and copies of the program on it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.runtime.machine import OVERRIDE
from tests.helpers.desktop_session import Desktop, run_desktop
from tests.helpers.keyring import keyring_session
from tests.helpers.program import Calldeck
from tests.helpers.sandbox import REPOSITORY, Sandbox, sandbox, sandbox_process

__all__ = ["keyring_session", "sandbox", "sandbox_process"]

Start = Callable[..., Calldeck]
_FAILED = pytest.StashKey[bool]()
_BUS = "DBUS_SESSION_BUS_ADDRESS"


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """One desktop for all tests of this worker; there is no keyring on it."""
    with run_desktop() as running:
        yield running


@pytest.fixture
def start(
    desktop: Desktop,
    sandbox: Sandbox,
    keyring_session: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[Start]:
    """Starts copies of the program, and fails the test if one of them complained.

    ``start("tel:…", keyring=True, open=False)``: arguments of the command line; whether it finds an
    unlocked keyring; whether to wait for its window. All copies of a test share their settings, and
    a folder ``machine`` for what IT writes.
    """
    copies: list[Calldeck] = []

    def begin(*arguments: str, keyring: bool = False, window: bool = True) -> Calldeck:
        environment = {"HOME": str(tmp_path), "TZ": "Asia/Kolkata"}
        environment[OVERRIDE] = str(tmp_path / "machine")
        if keyring:
            environment[_BUS] = keyring_session
        copies.append(Calldeck(desktop, tmp_path / "desk", sandbox, arguments, environment))
        return copies[-1].open() if window else copies[-1]

    try:
        yield begin
    finally:
        if _failed(request):
            _keep_evidence(request.node.name, desktop, sandbox, copies)
        for copy in copies:
            if copy.running:
                copy.kill()
    if _failed(request):
        return
    allowed = [p for marker in request.node.iter_markers("allow_logs") for p in marker.args]
    complaints = copies[-1].complaints(allowed) if copies else []
    assert not complaints, "The program complained:\n" + "\n".join(complaints)


def _keep_evidence(test: str, desktop: Desktop, sandbox: Sandbox, copies: list[Calldeck]) -> None:
    """Leave what explains a failure in ``build/e2e``."""
    folder = REPOSITORY / "build" / "e2e" / re.sub(r"\W+", "-", test)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    desktop.picture(folder / "screen.png")
    access = (f"{e['method']} {e['path']} {e['status']} {e['body']}" for e in sandbox.access_log())
    (folder / "requests.txt").write_text("\n".join(access))
    for number, copy in enumerate(copies):
        if copy.running and hasattr(copy, "ui"):
            (folder / f"tree-{number}.txt").write_text(copy.ui.look().tree())
    if copies:
        (folder / "log.txt").write_text(f"{copies[-1].log}\n{copies[-1].errors}")


def _failed(request: pytest.FixtureRequest) -> bool:
    return request.node.stash.get(_FAILED, False)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, None]:
    """Let fixtures know whether their test failed."""
    report = (yield).get_result()
    if report.when == "call":
        item.stash[_FAILED] = report.failed


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives the real program."""
    here = os.fspath(Path(__file__).parent)
    for item in items:
        if os.fspath(item.path).startswith(here):
            item.add_marker(pytest.mark.e2e)
