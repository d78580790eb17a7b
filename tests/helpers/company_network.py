"""A company's network: names that only its proxy knows, behind TLS of the company's authority.

What is asked of ``rest.calldeck.test`` goes to the proxy, from there through TLS to the sandbox.
Without the proxy, or without the authority, nothing gets there.
"""

from __future__ import annotations

import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.helpers.authority import Authority
from tests.helpers.sandbox import Sandbox

DOMAIN = "calldeck.test"
Spoil = Callable[[socket.socket], None]
"""What a proxy does with a client, instead of opening a tunnel."""


class _Server:
    """Accepts on a free port; each connection has a thread of its own."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.port = int(self._listening.getsockname()[1])
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def close(self) -> None:
        """End all connections."""
        for one in (self._listening, *self._sockets):
            _shut(one)
        for thread in self._threads:
            thread.join(10)
        for one in (self._listening, *self._sockets):
            one.close()

    def talk(self, client: socket.socket) -> None:
        """Serve one connection."""
        raise NotImplementedError

    def keep(self, sock: socket.socket) -> socket.socket:
        """A socket that is closed at the end."""
        self._sockets.append(sock)
        return sock

    def join_up(self, one: socket.socket, other: socket.socket) -> None:
        """Carry everything both ways until one end hangs up."""
        back = threading.Thread(target=_carry, args=(other, one))
        back.start()
        _carry(one, other)
        back.join(10)

    def _start(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._start(self._guarded, self.keep(client))

    def _guarded(self, client: socket.socket) -> None:
        with suppress(OSError):
            self.talk(client)
        _shut(client)


class TlsFront(_Server):
    """Speaks TLS, and hands on what is within.

    Attributes:
        behind: The port on this machine that it hands on to.
    """

    def __init__(self, behind: int, certificate: Path) -> None:
        self.behind = behind
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        super().__init__()

    def talk(self, client: socket.socket) -> None:
        """Shake hands and carry."""
        inner = self.keep(self._context.wrap_socket(client, server_side=True))
        self.join_up(inner, self.keep(socket.create_connection(("127.0.0.1", self.behind))))
        _shut(inner)


class CompanyProxy(_Server):
    """Opens tunnels to names that only it knows.

    Attributes:
        places: Port on this machine by ``host:port``.
        login: ``user:password`` that it wants to hear, or "".
        spoil: What it does instead of opening a tunnel, or None.
        asked: The heads of all requests.
        tunnels: How many it has opened.
        carry: Whether it carries anything through an open tunnel, or cuts it.
    """

    def __init__(self, places: dict[str, int], certificate: Path | None = None) -> None:
        self.places = places
        self.login = ""
        self.spoil: Spoil | None = None
        self.asked: list[str] = []
        self.tunnels = 0
        self.carries = True
        self._context: ssl.SSLContext | None = None
        if certificate:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
        super().__init__()

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self.port}"

    def talk(self, client: socket.socket) -> None:
        """Read a CONNECT and open its tunnel, or do not."""
        if self._context:
            client = self.keep(self._context.wrap_socket(client, server_side=True))
        head = _read_head(client)
        self.asked.append(head)
        if self.spoil:
            self.spoil(client)
            return
        named = f"Basic {b64encode(self.login.encode()).decode()}"
        if self.login and f"Proxy-Authorization: {named}\r\n" not in head:
            answer(
                client, "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="x"'
            )
            return
        port = self.places.get(head.split(" ")[1])
        if port is None:
            answer(client, "502 Bad Gateway")
            return
        there = self.keep(socket.create_connection(("127.0.0.1", port)))
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        self.tunnels += 1
        if self.carries:
            self.join_up(client, there)
        _shut(there)


class Company:
    """The network, with all hosts of the sandbox.

    Attributes:
        proxy: Its proxy.
        authority: Whom its computers trust.
        urls: By name of the host, as ``base_urls`` of the sandbox.
        fronts: What stands before the sandbox, by name of the host.
    """

    def __init__(self, base_urls: dict[str, str], folder: Path) -> None:
        self.authority = Authority(folder)
        certificate = self.authority.issue(f"*.{DOMAIN}")
        self.fronts = {
            name: TlsFront(int(url.rpartition(":")[2]), certificate)
            for name, url in base_urls.items()
        }
        hosts = {name: f"{name.replace('_', '-')}.{DOMAIN}" for name in base_urls}
        self.urls = {name: f"https://{host}" for name, host in hosts.items()}
        self.proxy = CompanyProxy(
            {f"{host}:443": self.fronts[name].port for name, host in hosts.items()}
        )

    def close(self) -> None:
        """End everything."""
        for server in (self.proxy, *self.fronts.values()):
            server.close()


class SandboxBehind(Sandbox):
    """The sandbox as it is seen from within the company."""

    def __init__(self, sandbox: Sandbox, company: Company) -> None:
        self.__dict__.update(sandbox.__dict__)
        self.base_urls = company.urls


@contextmanager
def company_network(base_urls: dict[str, str], folder: Path) -> Iterator[Company]:
    """A company's network around a sandbox."""
    company = Company(base_urls, folder)
    try:
        yield company
    finally:
        company.close()


def answer(client: socket.socket, status: str, *headers: str, body: str = "") -> None:
    """Answer a CONNECT with something else than a tunnel."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    client.sendall("\r\n".join([*lines, "", body]).encode())


def _read_head(client: socket.socket) -> str:
    received = b""
    while not received.endswith(b"\r\n\r\n"):
        part = client.recv(1)  # what follows belongs to the tunnel
        if not part:
            raise ConnectionError("the client hung up")
        received += part
    return received.decode("latin-1")


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while part := source.recv(65_536):
            target.sendall(part)
    _shut(target)


def _shut(one: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(one, socket.SHUT_RDWR)
