"""One way to ask Stringee: puts the token on, opens the envelope, renews a token that ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from desktop.domain.errors import Origin, SessionExpired, SignInRejected, UnreadableReply
from desktop.domain.recording import NoRecording
from desktop.domain.wording import say
from desktop.providers.base import RecordingFile
from desktop.providers.decoding import BadValue, Row, first_of, parse_json, quote, whole, words
from desktop.providers.endpoint import Endpoint
from desktop.providers.exchange import Exchange
from desktop.providers.http import Query, Reply
from desktop.providers.recordings import ACCEPT, DEADLINE, SoundSink, require_name
from desktop.providers.stringee.endpoints import CALL_RECORDING
from desktop.providers.stringee.errors import refusal
from desktop.providers.stringee.token import TokenSource

T = TypeVar("T")


class Client:
    """Asks Stringee in the name of one project."""

    def __init__(self, exchange: Exchange, tokens: TokenSource) -> None:
        self._exchange = exchange
        self._tokens = tokens
        self.addresses = exchange.addresses

    def ask(
        self,
        endpoint: Endpoint,
        read: Callable[[Row], T],
        *,
        body: Mapping[str, object] | None = None,
        query: Query | None = None,
        places: Mapping[str, str] | None = None,
    ) -> T:
        """Send a request and read the body of a success.

        Args:
            endpoint: Where to.
            read: Reads the decoded body; raises BadValue when it is not as documented.
            body: Sent as JSON.
            query: Query parameters.
            places: Values for the placeholders of the path.

        Raises:
            ProviderError: See :meth:`desktop.providers.exchange.Exchange.ask`.
        """

        def with_token(token: str) -> T:
            return self._exchange.ask(
                endpoint,
                lambda reply: _open(endpoint, reply, read, token),
                body=body,
                query=query,
                headers={endpoint.auth: token},
                places=places,
            )

        return self._with_good_token(with_token)

    def fetch_recording(self, call_id: str, file: RecordingFile) -> None:
        """GET the sound of a call; see :class:`~desktop.providers.base.RecordingSource`."""
        require_name(call_id)
        sink, endpoint = SoundSink(file), CALL_RECORDING

        def with_token(token: str) -> None:
            def read(reply: Reply) -> None:
                if sink.taken:
                    sink.require_whole()
                    return
                origin = Origin("Stringee", endpoint.name, reply.status)
                if reply.status == 404:
                    raise NoRecording(origin=origin)
                _open(endpoint, reply, lambda _: None, token)
                raise UnreadableReply(
                    say("What came is no recording."), say("Nothing was saved."), origin=origin
                )

            self._exchange.ask(
                endpoint,
                read,
                headers={endpoint.auth: token, **ACCEPT},
                places={"id": call_id},
                deadline=DEADLINE,
                sink=sink,
            )

        self._with_good_token(with_token)

    def _with_good_token(self, with_token: Callable[[str], T]) -> T:
        token = self._tokens.current()
        try:
            return with_token(token)
        except SessionExpired:
            # The token is checked before anything is done, so nothing can be done twice.
            another = self._tokens.current(refused=token)
        try:
            return with_token(another)
        except SessionExpired as refused:
            raise SignInRejected(
                say("Stringee did not accept this API key secret."),
                refused.message,
                refused.hint,
                origin=refused.origin,
            ) from None


def _open(endpoint: Endpoint, reply: Reply, read: Callable[[Row], T], token: str) -> T:
    """Open Stringee's envelope: ``r`` 0 is success, its words are in ``message`` or ``msg``."""
    envelope, code = _envelope(reply.body)
    said = quote(_said(envelope), [token])
    if reply.status >= 400 or code:
        raise refusal(endpoint, reply, code, said)
    try:
        if code is None:
            raise BadValue("no result code")
        return read(envelope)
    except BadValue:
        origin = Origin("Stringee", endpoint.name, reply.status, said=said)
        raise UnreadableReply(say("Stringee's answer could not be read."), origin=origin) from None


def _envelope(body: bytes) -> tuple[Row, int | None]:
    """The decoded body and its ``r``; an empty row and None when there is no such thing."""
    try:
        decoded = parse_json(body)
        if isinstance(decoded, dict):
            return decoded, whole(decoded.get("r"))
    except BadValue:
        pass
    return {}, None


def _said(envelope: Row) -> str:
    try:
        return words(first_of(envelope, ("message", "msg")))
    except BadValue:
        return ""
