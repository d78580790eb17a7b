"""A connection to the D-Bus session bus that never blocks: calls with answers, and signals.

Qt's own D-Bus module cannot be used from Python for this: it has no way to send an unsigned number,
which the ids of notifications are. So Qt carries the bytes, and jeepney writes and reads them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket

if TYPE_CHECKING:
    from jeepney import Message

Answer = Callable[[tuple[Any, ...] | None], None]
"""Takes the values of an answer; None when the call failed or there is no bus."""

_log = logging.getLogger(__name__)


class SessionBus(QObject):
    """One connection to the bus of the person's session.

    Calls made before it stands are sent once it does. A connection that breaks or cannot be made is
    not tried again: the session is then over, or there is none.

    Signals:
        told: a signal of a program on the bus came: its name (str) and its values (tuple).
        lost: there is no bus, or not any more.
    """

    told = Signal(object, object)
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: QLocalSocket | None = None
        self._over = False
        self._ready = False
        self._serials = count(1)
        self._waiting: list[tuple[Message, Answer | None]] = []
        self._answers: dict[int, Answer] = {}

    def open(self) -> None:
        """Begin to connect, to the bus that the session names."""
        from jeepney.auth import Authenticator
        from jeepney.bus import find_session_bus
        from jeepney.low_level import Parser

        try:
            place = find_session_bus()
        except (KeyError, ValueError, RuntimeError):
            self._lose()
            return
        self._sign_on, self._parser = Authenticator(), Parser()
        socket = self._socket = QLocalSocket(self)
        if place.startswith("\0"):
            socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        socket.connected.connect(self._send_sign_on)
        socket.readyRead.connect(self._read)
        socket.errorOccurred.connect(self._lose)
        socket.disconnected.connect(self._lose)
        socket.connectToServer(place.lstrip("\0"))

    def close(self) -> None:
        """Leave the bus after what was sent; nothing is answered any more."""
        self._answers.clear()
        self._waiting.clear()
        self._over = True
        if self._socket:
            self._socket.flush()
            self._socket.close()

    def call(self, message: Message, answer: Answer | None = None) -> None:
        """Send a call; its answer comes through the event loop."""
        if self._over:
            if answer:
                answer(None)
        elif self._ready:
            self._send(message, answer)
        else:
            self._waiting.append((message, answer))

    def hear(self, interface: str, path: str | None = None) -> None:
        """From now on :attr:`told` brings the signals of this interface, of a path or of all."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=interface, path=path)
        self.call(message_bus.AddMatch(rule))

    def _send(self, message: Message, answer: Answer | None) -> None:
        serial = next(self._serials)
        if answer:
            self._answers[serial] = answer
        if self._socket:
            self._socket.write(message.serialise(serial))

    def _send_sign_on(self) -> None:
        line = self._sign_on.data_to_send()
        if self._socket and line:
            self._socket.write(line)

    def _read(self) -> None:
        from jeepney import message_bus
        from jeepney.auth import BEGIN, AuthenticationError

        if self._over or self._socket is None:
            return
        received = bytes(self._socket.readAll().data())
        if self._sign_on.authenticated:
            for message in self._parser.feed(received):
                self._take(message)
            return
        try:
            self._sign_on.feed(received)
        except AuthenticationError:
            self._lose()
            return
        if self._sign_on.authenticated:
            self._socket.write(BEGIN)
            self._send(message_bus.Hello(), None)
            self._ready = True
            for message, answer in self._waiting:
                self._send(message, answer)
            self._waiting.clear()
        else:
            self._send_sign_on()

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            self.told.emit(fields[HeaderFields.member], message.body)
        elif answer := self._answers.pop(fields.get(HeaderFields.reply_serial, 0), None):
            answer(message.body if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        if self._over:
            return
        self._over = True
        _log.info("there is no session bus to talk to")
        unanswered = [*self._answers.values(), *(a for _, a in self._waiting if a)]
        self._answers.clear()
        self._waiting.clear()
        for answer in unanswered:
            answer(None)
        self.lost.emit()
