"""Follows the way to a host step by step: name, connection, encryption, answer, clock.

The last three are told by one harmless request (HEAD of the root, no sign-in, no secret) that goes
the way of all others, through :class:`~desktop.providers.http.Network`; so proxies and the store of
certificates are those that the program works with.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.domain.checks import Check, Verdict
from desktop.domain.clocks import CLOCK, judge_clock
from desktop.domain.errors import Origin
from desktop.domain.wording import listed, say
from desktop.providers.certificates import read_certificate
from desktop.providers.failures import explain
from desktop.providers.http import Network, Outgoing, SendingFailed
from desktop.providers.issuers import shown_certificate
from desktop.providers.replies import Reply
from desktop.providers.way import NAME, PORT, Resolver, Way, connect, look_up, resolve, way_to

if TYPE_CHECKING:
    from desktop.providers.sockets import Attempt

LIMIT = 5.0
"""Seconds that a step may take."""
STEPS = (
    NAME,
    PORT,
    say("Encryption"),
    say("Answer"),
    CLOCK,
)
_, _, _ENCRYPTION, _ANSWER, _ = STEPS
_SERVER_FAULT, _PROXY_ASKS = 500, 407


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
    try:
        way = way_to(url, network)
    except SendingFailed as failure:
        advice = say("For IT: see the proxy in the settings of this computer or of Calldeck.")
        yield Check(NAME, Verdict.FAILED, failure.obstacle.unusable, advice)
        yield from _not_reached(NAME)
        return
    looked_up, addresses = look_up(way, resolver, limit)
    yield looked_up
    if looked_up.failed:
        yield from _not_reached(NAME)
        return
    connected = connect(way, addresses, limit)
    yield connected
    if connected.failed:
        yield from _not_reached(PORT)
        return
    yield from _ask(url, way, network, limit)


def _not_reached(after: str) -> Iterator[Check]:
    for name in STEPS[STEPS.index(after) + 1 :]:
        yield Check(name, Verdict.NOT_CHECKED, say("Not reached."))


def _ask(url: str, way: Way, network: Network, limit: float) -> Iterator[Check]:
    from desktop.providers.sockets import Attempt

    attempt = Attempt(fresh=True, proxy=way.proxy)
    request = Outgoing("diagnosis", "HEAD", f"{url.rstrip('/')}/", fresh=True, deadline=limit)
    secure = url.startswith("https:")
    if not secure:
        yield Check(_ENCRYPTION, Verdict.OK, say("Not needed: it does not leave this computer."))
    sent_at = datetime.now(UTC)
    try:
        reply = network.send(request, attempt=attempt)
    except SendingFailed as failure:
        if secure and not attempt.sent:
            yield _not_secured(url, way, failure)
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


def _not_secured(url: str, way: Way, failure: SendingFailed) -> Check:
    seconds = failure.seconds
    host = urlsplit(url).hostname or ""
    if failure.insecure:
        advice = say(
            "Check the clock of this computer. For IT: let connections to {host} pass unopened, or "
            "add the authority of your proxy to the certificates of this computer.",
            host=host,
        )
        found = _refused_because(url, way)
        return Check(_ENCRYPTION, Verdict.FAILED, found, advice, seconds)
    if failure.obstacle.proxy or failure.obstacle.store:
        told = explain(failure, host, 1, Origin(host, "diagnosis", failure.obstacle.status))
        found = listed((told.title, told.message), " ")
        return Check(_ENCRYPTION, Verdict.FAILED, found, told.hint, seconds)
    if failure.late:
        found = say("{host} accepted the connection, and then said nothing.", host=host)
    else:
        found = say("{host} broke the connection off before it was secure.", host=host)
    advice = say("For IT: a firewall may be in the way; let TLS to {host} pass.", host=host)
    return Check(_ENCRYPTION, Verdict.FAILED, found, advice, seconds)


def _refused_because(url: str, way: Way) -> str:
    host = urlsplit(url).hostname or ""
    certificate = read_certificate(shown_certificate(url, way.proxy))
    if certificate is None:
        return say("The certificate of {host} was not accepted.", host=host)
    return certificate.fault(host, datetime.now(UTC))


def _no_answer(way: Way, failure: SendingFailed, limit: float) -> Check:
    if failure.late:
        found = say("The connection stands, but no answer came in {limit:g} s.", limit=limit)
    else:
        found = say("The connection stood, and was broken off before an answer came.")
    advice = say("Try again in a few minutes. If it stays: for IT, a filter may hold it back.")
    if way.proxy:
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
