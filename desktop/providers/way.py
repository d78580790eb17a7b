"""The first two steps of the way to a host: its name is looked up, its port takes connections."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from urllib.parse import urlsplit

from desktop.domain.checks import Check, Verdict
from desktop.domain.proxy import Proxy
from desktop.domain.wording import say
from desktop.providers.http import Network

NAME, PORT = say("Name look-up"), say("Port")
Resolver = Callable[[str, int], Sequence[str]]
"""Takes host and port, returns addresses; blocks, and raises OSError."""


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for the addresses of a name."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(frozen=True, slots=True)
class Way:
    """Where a connection leads to first.

    Attributes:
        host: Of the provider, or of the proxy.
        port: Its port.
        proxy: The proxy, or None.
    """

    host: str
    port: int
    proxy: Proxy | None = None


def way_to(url: str, network: Network) -> Way:
    """Which way requests to this address go; may block.

    Raises:
        SendingFailed: There is none that can be used.
    """
    parts, proxy = urlsplit(url), network.way_to(url)
    if proxy:
        return Way(proxy.host, proxy.port, proxy)
    return Way(parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))


def look_up(way: Way, resolver: Resolver, limit: float) -> tuple[Check, Sequence[str]]:
    """Look the name up; returns its addresses, none when that failed."""
    try:
        address = str(ip_address(way.host))
    except ValueError:
        pass
    else:
        found = say("{address} needs no look-up.", address=address)
        return Check(NAME, Verdict.OK, found), (address,)
    began = time.monotonic()
    results: SimpleQueue[Sequence[str] | OSError] = SimpleQueue()

    def ask() -> None:
        try:
            results.put(resolver(way.host, way.port))
        except (OSError, UnicodeError) as error:
            results.put(OSError(str(error)))

    # The system's look-up cannot be stopped: who waits for it gives up instead.
    threading.Thread(target=ask, name="look-up", daemon=True).start()
    try:
        result = results.get(timeout=limit)
    except Empty:
        result = ()
        found = say(
            "No answer to the question for {host} in {limit:g} s.", host=way.host, limit=limit
        )
    else:
        found = say("The name {host} is not known here.", host=way.host)
    seconds = time.monotonic() - began
    if isinstance(result, OSError) or not result:
        advice = say("Check the network, and the name server (DNS) of this computer.")
        return Check(NAME, Verdict.FAILED, found, advice, seconds), ()
    shown = ", ".join(result[:3])
    if way.proxy:
        found = say("The proxy {host} is {addresses}.", host=way.host, addresses=shown)
    else:
        found = say("{host} is {addresses}.", host=way.host, addresses=shown)
    return Check(NAME, Verdict.OK, found, seconds=seconds), result


def connect(way: Way, addresses: Sequence[str], limit: float) -> Check:
    """Try the addresses one after the other, as the program does."""
    began = time.monotonic()
    lost: list[str] = []
    late = False
    for at, address in enumerate(addresses):
        left = limit - (time.monotonic() - began)
        share = left / (len(addresses) - at)
        try:
            socket.create_connection((address, way.port), max(share, 0.1)).close()
        except OSError as error:
            late = late or isinstance(error, TimeoutError)
            lost.append(address)
            continue
        seconds = time.monotonic() - began
        found = say("{address} takes connections on port {port}.", address=address, port=way.port)
        if not lost:
            return Check(PORT, Verdict.OK, found, seconds=seconds)
        advice = say(
            "{lost} did not answer, which makes every start slow. For IT: look at the way there.",
            lost=", ".join(lost),
        )
        return Check(PORT, Verdict.WARNING, found, advice, seconds)
    seconds = time.monotonic() - began
    if late:
        found = say(
            "Port {port} of {host} did not answer in {limit:g} s.",
            port=way.port,
            host=way.host,
            limit=limit,
        )
    else:
        found = say("Port {port} of {host} refused the connection.", port=way.port, host=way.host)
    advice = say("For IT: open port {port} to {host}.", port=way.port, host=way.host)
    return Check(PORT, Verdict.FAILED, found, advice, seconds)
