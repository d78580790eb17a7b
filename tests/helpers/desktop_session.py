"""A desktop of the test's own: display, window manager and accessibility bus, all torn down.

Nothing of it touches the screen, the session or the files of the person who runs the tests.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtGui import QImage

from tests.helpers.accessibility import wait_for
from tests.helpers.accessibility_bus import ANSWER, AccessibilityBus

_BUS_CONFIG = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
    <allow user="root"/>
  </policy>
</busconfig>
"""
"""A session bus that starts nothing by itself, so that there is no keyring on it."""
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@dataclass(frozen=True)
class Desktop:
    """A running desktop.

    Attributes:
        environment: For programs that shall appear on it.
        bus: Its accessibility bus.
        folder: Where all its files are.
    """

    environment: dict[str, str]
    bus: AccessibilityBus
    folder: Path

    def picture(self, file: Path) -> None:
        """Save what is on the screen as PNG."""
        dump = (self.folder / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", dump[:100])  # the X window dump format
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = dump[size + 12 * colours :]
        QImage(pixels, width, height, line, QImage.Format.Format_RGB32).save(str(file))


@contextmanager
def run_desktop(user: int | None = None) -> Iterator[Desktop]:
    """Start a desktop; it ends with the block. It is this person's, or that of ``user``."""
    with ExitStack() as stack:
        # Paths of sockets may not be long: the temporary folders of pytest are.
        folder = Path(tempfile.mkdtemp(prefix="desk-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        home = folder / "home"
        home.mkdir()
        if user is not None:
            os.chown(folder, user, user)
            os.chown(home, user, user)
        own = {name: value for name, value in os.environ.items() if not _of_a_desktop(name)}
        own |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(home)}
        own["DISPLAY"] = _start_display(stack, own, folder, user)
        own["DBUS_SESSION_BUS_ADDRESS"] = _start_bus(stack, own, folder, user)
        _start(stack, own, [next(path for path in _LAUNCHERS if Path(path).exists())], user)
        own["AT_SPI_BUS_ADDRESS"] = _accessibility_address(own["DBUS_SESSION_BUS_ADDRESS"])
        own["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        own["QT_QPA_PLATFORM"] = "xcb"
        # Without a window manager no window gets the keyboard focus.
        _start(stack, own, ["openbox", "--sm-disable"], user)
        bus = AccessibilityBus(own["AT_SPI_BUS_ADDRESS"])
        stack.callback(bus.close)
        yield Desktop(own, bus, folder)


def _of_a_desktop(name: str) -> bool:
    """Whether a variable tells programs about the desktop of the person who runs the tests."""
    own = {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "SESSION_MANAGER"}
    own.add("PYTHON_KEYRING_BACKEND")  # the program looks for itself
    return name in own or name.startswith(("DBUS_", "XDG_", "QT_"))


def _start(
    stack: ExitStack, environment: dict[str, str], command: list[str], user: int | None
) -> None:
    silent = subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=environment, stdout=silent, stderr=silent, user=user, group=user
    )
    stack.callback(_end, process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _start_display(
    stack: ExitStack, environment: dict[str, str], folder: Path, user: int | None
) -> str:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x1000x24"]
    command += ["-nolisten", "tcp", "-noreset", "-fbdir", str(folder)]
    silent = subprocess.DEVNULL
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=[writing],
        stdout=silent,
        stderr=silent,
        user=user,
        group=user,
    )
    stack.callback(_end, process)
    os.close(writing)
    with os.fdopen(reading) as ready:
        number = ready.readline().strip()
    assert number, "The virtual display did not start."
    return f":{number}"


def _start_bus(
    stack: ExitStack, environment: dict[str, str], folder: Path, user: int | None
) -> str:
    config = folder / "bus.conf"
    config.write_text(_BUS_CONFIG.format(folder=folder))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    output, silent = subprocess.PIPE, subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=environment, stdout=output, stderr=silent, user=user, group=user
    )
    stack.callback(_end, process)
    assert process.stdout is not None
    with process.stdout:
        return process.stdout.readline().decode().strip()


def _accessibility_address(session_address: str) -> str:
    """Ask the session bus where the accessibility bus is, as every program does."""
    question = new_method_call(
        DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
    )
    with open_dbus_connection(session_address, auth_timeout=ANSWER) as connection:

        def ask() -> str:
            answer = connection.send_and_get_reply(question, timeout=ANSWER)
            returned = answer.header.message_type is MessageType.method_return
            return str(answer.body[0]) if returned else ""

        return wait_for(ask, "the accessibility bus")
