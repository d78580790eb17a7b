"""Asks a provider: sends a request as often as its effect allows and reads the answer.

The one place that decides what is repeated and what a lost answer means.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from desktop.domain.addresses import Addresses
from desktop.domain.errors import (
    Origin,
    OutcomeUnknown,
    ProviderError,
    RateLimited,
    ServerFault,
    UnreadableReply,
)
from desktop.domain.wording import say
from desktop.providers.endpoint import Effect, Endpoint
from desktop.providers.failures import explain
from desktop.providers.http import (
    DEADLINE,
    Network,
    Outgoing,
    Query,
    Reply,
    SendingFailed,
    Sink,
)

T = TypeVar("T")

TRIES = 3
LONGEST_WAIT = 10.0
"""Seconds that we wait when the provider asks for it; a longer wait is left to the caller."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The way to one provider.

    Attributes:
        provider: Display name, such as ``TeleCMI``.
        addresses: Where its hosts are.
        network: What sends.
    """

    provider: str
    addresses: Addresses
    network: Network

    def ask(
        self,
        endpoint: Endpoint,
        read: Callable[[Reply], T],
        *,
        body: Mapping[str, object] | None = None,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        places: Mapping[str, str] | None = None,
        deadline: float = DEADLINE,
        sink: Sink | None = None,
    ) -> T:
        """Send a request and read its answer.

        Args:
            endpoint: Where to.
            read: Says what an answer means; raises ProviderError subclasses. It is not given
                answers of HTTP status 3xx, 429 and 5xx.
            body: Sent as JSON.
            query: Query parameters.
            headers: Further headers, such as a token's.
            places: Values for the placeholders of the path.
            deadline: Seconds for one try.
            sink: Takes the body of an answer that it wants, anew for each try.

        Raises:
            ProviderError: A subclass that says what happened and what was not done;
                OutcomeUnknown when something may have been changed.
        """
        outgoing = self._outgoing(endpoint, body, query, headers, places, deadline)
        origin = self.origin(endpoint)
        epoch = self.network.epoch
        maybe_done = False
        for number in range(1, TRIES + 1):
            try:
                reply = self.network.send(outgoing, epoch, sink)
                _require_settled(reply, origin)
                return read(reply)
            except SendingFailed as failed:
                unclear = failed.sent
                failure = explain(failed, self.provider, number, origin)
                again = not failed.final
            except ProviderError as error:
                unclear = isinstance(error, ServerFault | UnreadableReply)
                failure = error
                again = error.retryable
                if not (again or unclear):
                    raise
            maybe_done = maybe_done or unclear
            if not (again and endpoint.idempotent and number < TRIES):
                break
            wait = _wait(failure, number)
            if wait > LONGEST_WAIT or not self.network.pause(wait, epoch):
                break
        if maybe_done and endpoint.effect is not Effect.READS:
            raise OutcomeUnknown(origin=failure.origin)
        raise failure

    def origin(
        self, endpoint: Endpoint, reply: Reply | None = None, code: str = "", said: str = ""
    ) -> Origin:
        """The small print of an error of this endpoint."""
        status = reply.status if reply else None
        return Origin(self.provider, endpoint.name, status, code, said)

    def _outgoing(
        self,
        endpoint: Endpoint,
        body: Mapping[str, object] | None,
        query: Query | None,
        headers: Mapping[str, str] | None,
        places: Mapping[str, str] | None,
        deadline: float,
    ) -> Outgoing:
        sent_headers = dict(headers or {})
        encoded = None
        if body is not None:
            encoded = json.dumps(body, separators=(",", ":")).encode()
            sent_headers["Content-Type"] = "application/json"
        return Outgoing(
            name=endpoint.name,
            verb=endpoint.verb,
            url=endpoint.url(self.addresses, places),
            query=query or {},
            headers=sent_headers,
            body=encoded,
            fresh=endpoint.effect is not Effect.READS,
            deadline=deadline,
        )


def _require_settled(reply: Reply, origin: Origin) -> None:
    """Refuse the answers that mean the same at every provider."""
    at = Origin(origin.provider, origin.endpoint, reply.status)
    if reply.status == 429:
        raise RateLimited(
            say("{provider} asks us to slow down.", provider=origin.provider),
            retry_after=_retry_after(reply),
            origin=at,
        )
    if reply.status >= 500:
        raise ServerFault(say("{provider} has a fault.", provider=origin.provider), origin=at)
    if 300 <= reply.status < 400:
        raise UnreadableReply(
            hint=say(
                "Something between this computer and the provider redirects: "
                "a sign-in page of the network, or a wrong address in the settings."
            ),
            origin=at,
        )


def _retry_after(reply: Reply) -> float:
    """Seconds of a Retry-After header, a day at most; 60 when it is absent or a date."""
    text = reply.headers.get("retry-after", "")
    return min(float(text), 86_400.0) if text.isascii() and text.isdigit() else 60.0


def _wait(failure: ProviderError, tries: int) -> float:
    """Seconds before the next try, spread so that many clients do not come back together."""
    if isinstance(failure, RateLimited):
        return failure.retry_after
    return float(0.3 * 2 ** (tries - 1) * random.uniform(0.5, 1.5))
