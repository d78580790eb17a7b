"""Keeps every test on this machine: a connection to anywhere else is refused and fails the test.

The refusal is recorded, because the code under test is made to survive a failing network and would
hide it. Names under `.invalid` can never exist: they are answered as unknown without asking anyone.
"""

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest

_real_connect = socket.socket.connect
_real_connect_ex = socket.socket.connect_ex
_real_getaddrinfo = socket.getaddrinfo
_refused: list[str] = []


def _is_here(host: object) -> bool:
    text = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if text == "localhost":
        return True
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse(host: object) -> None:
    _refused.append(str(host))
    raise ConnectionRefusedError(f"Tests may not leave this machine, but {host} was asked for")


def _check(connection: socket.socket, address: Any) -> None:
    internet = connection.family in (socket.AF_INET, socket.AF_INET6)
    if internet and not _is_here(address[0]):
        _refuse(address[0])


def _connect(connection: socket.socket, address: Any) -> None:
    _check(connection, address)
    _real_connect(connection, address)


def _connect_ex(connection: socket.socket, address: Any) -> int:
    _check(connection, address)
    return _real_connect_ex(connection, address)


def _getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
    if str(host).endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if not _is_here(host):
        _refuse(host)
    return _real_getaddrinfo(host, *args, **kwargs)


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Runs around every test, and hands out the hosts that were refused."""
    monkeypatch.setattr(socket.socket, "connect", _connect)
    monkeypatch.setattr(socket.socket, "connect_ex", _connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", _getaddrinfo)
    _refused.clear()
    yield _refused
    if _refused:
        pytest.fail(f"Connections that left this machine: {', '.join(_refused)}", pytrace=False)
