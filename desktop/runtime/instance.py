"""One running copy for each settings folder: a second copy hands over its number and ends.

A lock file decides who is first, which also holds when two copies start at once; a local socket
that only this user can open carries the text.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop.runtime.files import private_folder
from desktop.runtime.hand_over import END, PATIENCE, SELECTION, TAKEN, socket_file
from desktop.runtime.options import MOST_CHARACTERS, single_line

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_MOST_BYTES = 4 * MOST_CHARACTERS

_log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """This copy's place among the copies that share a settings folder.

    Signals:
        handed_over(str): Another copy was started with this text, "" for none; come to the front.
            One line of plain text that may hold anything.
        selection_wanted: Another copy asks to take what is selected on the screen.
    """

    handed_over = Signal(object)
    selection_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        with suppress(OSError):  # a folder that cannot be made is told of by whoever needs it
            private_folder(folder)
        self._lock = QLockFile(str(folder / "calldeck.lock"))
        # Only a lock of a process that has ended is stale, however old: a desk runs for weeks.
        self._lock.setStaleLockTime(0)
        self._folder = folder
        self._server: QLocalServer | None = None

    @property
    def address(self) -> str:
        """Where the running copy listens: the socket's file, or its name on Windows."""
        return self._server.fullServerName() if self._server else ""

    def claim(self) -> bool:
        """Become the running copy; False when there is one already.

        A folder that takes no lock file makes this copy the running one: it can be worked with.
        """
        if not self._lock.tryLock(0):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                return False
            _log.warning("no lock file can be made: a second copy will not be noticed")
        return True

    def listen(self) -> None:
        """From now on other copies are heard; :meth:`claim` was successful.

        Apart from it, because the network module is loaded for this: after the first frame.
        """
        from PySide6.QtNetwork import QLocalServer

        name = _socket_name(self._folder)
        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._greet(server))
        QLocalServer.removeServer(name)
        if not server.listen(name):
            _log.warning("links cannot be taken over: %s", server.errorString())

    def hand_over(self, message: str) -> bool | None:
        """Tell the running copy what this one was asked for; False if it does not answer soon.

        None when nobody listened all the time: nobody was told. Blocks; meant for a copy that has
        no window.
        """
        from PySide6.QtNetwork import QLocalSocket

        name = _socket_name(self._folder)
        deadline = time.monotonic() + PATIENCE
        while (left := round(1000 * (deadline - time.monotonic()))) > 0:
            socket = QLocalSocket()
            socket.connectToServer(name)
            if socket.waitForConnected(left):
                socket.write(message.encode() + END)
                return socket.waitForReadyRead(left) and socket.readAll().data() == TAKEN
            time.sleep(0.05)  # the first copy holds the lock but does not listen yet
        return None

    def stop_listening(self) -> None:
        """Take nothing over any more: who is quitting would lose it."""
        if self._server:
            self._server.close()

    def close(self) -> None:
        """Give up the place."""
        self.stop_listening()
        self._lock.unlock()

    def _greet(self, server: QLocalServer) -> None:
        while socket := server.nextPendingConnection():
            socket.setReadBufferSize(_MOST_BYTES)
            socket.readyRead.connect(lambda socket=socket: self._take(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        """Read a message once all of it has come; what is too long is cut and taken as it is."""
        waiting = bytes(socket.peek(_MOST_BYTES).data())
        if END not in waiting and len(waiting) < _MOST_BYTES:
            return
        socket.readyRead.disconnect()
        socket.write(TAKEN)
        socket.flush()  # the other copy waits for it, and showing the number takes a moment
        socket.disconnectFromServer()
        message = waiting.split(END, 1)[0].decode("utf-8", "replace")
        if message == SELECTION:
            self.selection_wanted.emit()
        else:
            self.handed_over.emit(single_line(message))


def _socket_name(folder: Path) -> str:
    """A file in the folder where the system has such sockets, else a name made of the folder."""
    if file := socket_file(folder):
        return str(file)
    import hashlib  # few folders are so deep

    path = str(folder.resolve() / "calldeck.socket")
    return "calldeck-" + hashlib.sha256(path.encode()).hexdigest()[:24]
