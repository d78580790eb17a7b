"""A real keyring for tests: gnome-keyring, unlocked, on a D-Bus session of its own.

`with_keyring(keyring_session)` and `without_keyring()` are environments for programs; `os_keyring`
lets the code of the test's own process use the keyring.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring.core
import pytest

_BUS = "DBUS_SESSION_BUS_ADDRESS"


@contextmanager
def run_keyring(folder: Path, *, unlocked: bool = True) -> Iterator[str]:
    """Starts bus and keyring with all their files in `folder`; yields the address of the bus.

    A locked keyring asks for its password, which nobody can type without a display.
    """
    own = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    own["XDG_RUNTIME_DIR"] = str(folder)
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    output, silent = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, env=own, stdout=output, stderr=silent, text=True) as bus:
        try:
            assert bus.stdout
            own[_BUS] = bus.stdout.readline().strip()
            # It returns when the keyring is on the bus; its daemon ends with the bus.
            subprocess.run(
                ["gnome-keyring-daemon", "--components=secrets", *["--unlock"] * unlocked],
                env=own,
                input="the test's keyring password",
                stdout=silent,
                stderr=silent,
                text=True,
                check=True,
                timeout=20,
            )
            yield own[_BUS]
        finally:
            bus.kill()


@pytest.fixture(scope="session")
def keyring_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a bus with an unlocked keyring; one for the whole run."""
    with run_keyring(tmp_path_factory.mktemp("keyring")) as address:
        yield address


@pytest.fixture
def os_keyring(keyring_session: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code under test finds the real keyring in this process."""
    monkeypatch.setenv(_BUS, keyring_session)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    # As in a process that has not looked for a keyring yet.
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)


def with_keyring(keyring_session: str) -> dict[str, str]:
    """The environment of a program that finds the keyring by itself."""
    return {**without_keyring(), _BUS: keyring_session}


def without_keyring() -> dict[str, str]:
    """The environment of a computer that has no keyring, and nothing that names a backend."""
    hidden = {_BUS, "XDG_RUNTIME_DIR", "PYTHON_KEYRING_BACKEND"}
    return {name: value for name, value in os.environ.items() if name not in hidden}
