"""Follows the way to a host step by step: name, connection, encryption, answer, clock.

The last three are told by one harmless request (HEAD of the root, no sign-in, no secret) that goes
the way of all others, through :class:`~desktop.providers.http.Network`; so proxies and the store of
certificates are those that the program works with.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.domain.checks import Check, Verdict
from desktop.domain.clocks import CLOCK, judge_clock
from desktop.domain.wording import say
from desktop.providers.certificates import read_certificate, shown_certificate
from desktop.providers.http import Network, Outgoing, SendingFailed
from desktop.providers.replies import Reply

if TYPE_CHECKING:
    from desktop.providers.sockets import Attempt

LIMIT = 5.0
"""Seconds that a step may take."""
STEPS = (
    say("Name look-up"),
    say("Port"),
    say("Encryption"),
    say("Answer"),
    CLOCK,
)
_NAME, _PORT, _ENCRYPTION, _ANSWER, _ = STEPS
_SERVER_FAULT, _PROXY_ASKS = 500, 407

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
        by_proxy: Whether it is a proxy.
    """

    host: str
    port: int
    by_proxy: bool = False


def way_to(url: str) -> Way:
    """Which way requests to this address go: the seam for proxies.

    Plain http is for this computer only, and no proxy leads there; see ``Network``.
    """
    from requests.utils import get_environ_proxies, select_proxy

    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    proxy = select_proxy(url, get_environ_proxies(url)) if parts.scheme == "https" else None
    if proxy:
        leads = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        return Way(leads.hostname or "", leads.port or 8080, by_proxy=True)
    return Way(parts.hostname or "", port)


def probe(
    url: str, network: Network, resolver: Resolver = resolve, limit: float = LIMIT
) -> Iterator[Check]:
    """Check one host; blocks, at most ``limit`` seconds before each result or two.

    Yields one check for each of :data:`STEPS`, in order: once one has failed, the later ones are
    not checked.

    Args:
        url: Scheme and host.
        network: What sends.
        resolver: Looks names up.
        limit: Seconds that a step may take.
    """
    way = way_to(url)
    looked_up, addresses = _look_up(way, resolver, limit)
    yield looked_up
    if looked_up.failed:
        yield from _not_reached(_NAME)
        return
    connected = _connect(way, addresses, limit)
    yield connected
    if connected.failed:
        yield from _not_reached(_PORT)
        return
    yield from _ask(url, way, network, limit)


def _not_reached(after: str) -> Iterator[Check]:
    for name in STEPS[STEPS.index(after) + 1 :]:
        yield Check(name, Verdict.NOT_CHECKED, say("Not reached."))


def _look_up(way: Way, resolver: Resolver, limit: float) -> tuple[Check, Sequence[str]]:
    try:
        address = str(ip_address(way.host))
    except ValueError:
        pass
    else:
        found = say("{address} needs no look-up.", address=address)
        return Check(_NAME, Verdict.OK, found), (address,)
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
        return Check(_NAME, Verdict.FAILED, found, advice, seconds), ()
    shown = ", ".join(result[:3])
    if way.by_proxy:
        found = say("The proxy {host} is {addresses}.", host=way.host, addresses=shown)
    else:
        found = say("{host} is {addresses}.", host=way.host, addresses=shown)
    return Check(_NAME, Verdict.OK, found, seconds=seconds), result


def _connect(way: Way, addresses: Sequence[str], limit: float) -> Check:
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
            return Check(_PORT, Verdict.OK, found, seconds=seconds)
        advice = say(
            "{lost} did not answer, which makes every start slow. For IT: look at the way there.",
            lost=", ".join(lost),
        )
        return Check(_PORT, Verdict.WARNING, found, advice, seconds)
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
    return Check(_PORT, Verdict.FAILED, found, advice, seconds)


def _ask(url: str, way: Way, network: Network, limit: float) -> Iterator[Check]:
    from desktop.providers.sockets import Attempt

    attempt = Attempt(fresh=True)
    request = Outgoing("diagnosis", "HEAD", f"{url.rstrip('/')}/", fresh=True, deadline=limit)
    secure = url.startswith("https:")
    if not secure:
        yield Check(_ENCRYPTION, Verdict.OK, say("Not needed: it does not leave this computer."))
    sent_at = datetime.now(UTC)
    try:
        reply = network.send(request, attempt=attempt)
    except SendingFailed as failure:
        if secure and not attempt.sent:
            yield _not_secured(url, way, attempt, failure, limit)
            yield from _not_reached(_ENCRYPTION)
            return
        if secure:
            yield _secured(attempt)
        yield _no_answer(way, failure, limit)
        yield from _not_reached(_ANSWER)
        return
    came_at = datetime.now(UTC)
    if secure:
        yield _secured(attempt)
    yield _answered(url, reply, (came_at - sent_at).total_seconds(), attempt)
    yield judge_clock(reply.headers.get("date", ""), sent_at, came_at)


def _secured(attempt: Attempt) -> Check:
    seconds = attempt.secured_at - attempt.connected_at if attempt.secured_at else None
    certificate = read_certificate(attempt.certificate)
    if certificate is None:
        return Check(_ENCRYPTION, Verdict.OK, attempt.protocol, seconds=seconds)
    found = say(
        "{protocol}, certificate by {issuer}, valid until {date}.",
        protocol=attempt.protocol,
        issuer=certificate.issuer,
        date=f"{certificate.ends:%Y-%m-%d}",
    )
    return Check(_ENCRYPTION, Verdict.OK, found, seconds=seconds)


def _not_secured(
    url: str, way: Way, attempt: Attempt, failure: SendingFailed, limit: float
) -> Check:
    seconds = failure.seconds
    host = urlsplit(url).hostname or ""
    if failure.insecure:
        advice = say(
            "Check the clock of this computer. For IT: let connections to {host} pass unopened, or "
            "add the authority of your proxy to the certificates of this computer.",
            host=host,
        )
        found = _refused_because(host, way, limit)
        return Check(_ENCRYPTION, Verdict.FAILED, found, advice, seconds)
    if way.by_proxy and not attempt.secured_at:
        found = say("The proxy {proxy} did not open the way to {host}.", proxy=way.host, host=host)
        advice = say("For IT: allow {host} on the proxy, and check its sign-in.", host=host)
        return Check(_ENCRYPTION, Verdict.FAILED, found, advice, seconds)
    if failure.late:
        found = say("{host} accepted the connection, and then said nothing.", host=host)
    else:
        found = say("{host} broke the connection off before it was secure.", host=host)
    advice = say("For IT: a firewall may be in the way; let TLS to {host} pass.", host=host)
    return Check(_ENCRYPTION, Verdict.FAILED, found, advice, seconds)


def _refused_because(host: str, way: Way, limit: float) -> str:
    """Why its certificate was not accepted; behind a proxy that cannot be looked at."""
    certificate = None
    if not way.by_proxy:
        try:
            certificate = shown_certificate(host, way.port, limit)
        except OSError:
            certificate = None
    if certificate is None:
        return say("The certificate of {host} was not accepted.", host=host)
    return certificate.fault(host, datetime.now(UTC))


def _no_answer(way: Way, failure: SendingFailed, limit: float) -> Check:
    if failure.late:
        found = say("The connection stands, but no answer came in {limit:g} s.", limit=limit)
    else:
        found = say("The connection stood, and was broken off before an answer came.")
    advice = say("Try again in a few minutes. If it stays: for IT, a filter may hold it back.")
    if way.by_proxy:
        advice = say("For IT: see what the proxy {host} does with it.", host=way.host)
    return Check(_ANSWER, Verdict.FAILED, found, advice, failure.seconds)


def _answered(url: str, reply: Reply, seconds: float, attempt: Attempt) -> Check:
    host = urlsplit(url).hostname
    if attempt.connected_at:  # without the name look-up and the connection, which were told of
        began = attempt.secured_at or attempt.connected_at
        seconds = min(seconds, max(time.monotonic() - began, 0.0))
    if reply.status == _PROXY_ASKS:
        found = say("A proxy on the way asks for a sign-in (status {status}).", status=reply.status)
        advice = say("For IT: allow {host} without a sign-in, or set the proxy.", host=host)
        return Check(_ANSWER, Verdict.FAILED, found, advice, seconds)
    found = say("{host} answers (status {status}).", host=host, status=reply.status)
    if reply.status >= _SERVER_FAULT:
        advice = say("The provider may have a fault. Try again in a few minutes.")
        return Check(_ANSWER, Verdict.WARNING, found, advice, seconds)
    return Check(_ANSWER, Verdict.OK, found, seconds=seconds)
