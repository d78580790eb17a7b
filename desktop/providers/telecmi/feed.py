"""TeleCMI's live feed of calls in progress.

No page describes it; the READMEs of ``telecmi-agent-livefeed`` and ``telecmi-call-feed`` do:
socket.io at ``notify.telecmi.com``, a token in the query, and events ``call-feed``. Their rows have
``action`` (``ch-c`` created, ``ch-s`` changed, ``ch-d`` deleted), ``state`` (``early``, ``answer``,
``bridged``, ``hangup``), ``agent``, ``from`` (the customer), ``uuid`` (the agent's channel) and
``leguid`` (the customer's). Whether an agent's token opens it is not known: what comes is used, and
nothing depends on it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from desktop.domain.live_calls import LineNews, LineState
from desktop.providers.decoding import BadValue, Row, number_text, rows_of, words
from desktop.providers.http import Network
from desktop.runtime.redaction import register_secret

ADMIN_EVENTS = ("admin-call-feed", "admin-get-feed")
AGENT_EVENTS = ("subscribe-call-feed", "get-feed")
"""To be told of changes from now on, and first of all what goes on already."""

_STATES = {
    "early": LineState.RINGING,
    "answer": LineState.ANSWERED,
    "bridged": LineState.TALKING,
    "hangup": LineState.OVER,
}
_MOST = 500
"""Rows of one message that are looked at; more are no list of calls in progress."""


def watch(
    network: Network,
    address: str,
    token: Callable[[], str],
    subscriptions: tuple[str, ...],
    app_id: str,
    own_id: str,
    tell: Callable[[LineNews | None], None],
    stop: threading.Event,
) -> None:
    """Tell what the feed says until ``stop`` is set; blocks, raises nothing.

    Args:
        network: Ends it when the program quits.
        address: Scheme and host of the feed.
        token: Fetches the token; may raise ProviderError.
        subscriptions: ``ADMIN_EVENTS`` or ``AGENT_EVENTS``.
        app_id: Completes agents that are named by their extension alone.
        own_id: The agent of rows that name none; "" leaves such rows out.
        tell: Given the news of one call, or None when the feed was lost.
        stop: Ends it.
    """
    from desktop.providers.live_socket import LiveSocket  # slow to import, and few calls need it

    def hear(brought: Any) -> None:
        for news in read_rows(brought, app_id, own_id):
            tell(news)

    feed = LiveSocket(network, "live feed", ("call-feed",), hear, lambda: tell(None))
    feed.hold(address, token, subscriptions, stop)


def read_token(answer: Row) -> str:
    """The token of the answer of ``/v2/token``; it stands in ``secret``."""
    token = words(answer.get("secret"))
    if not token:
        raise BadValue("no token")
    register_secret(token)
    return token


def read_rows(brought: Any, app_id: str, own_id: str) -> tuple[LineNews, ...]:
    """The news in what a ``call-feed`` event brought: a row or a list; others are left out."""
    rows = brought if isinstance(brought, list) else [brought]
    return rows_of(rows[:_MOST], lambda row: _read(row, app_id, own_id))[0]


def _read(row: Row, app_id: str, own_id: str) -> LineNews:
    state = _STATES.get(words(row.get("state")).lower())
    if words(row.get("action")) == "ch-d":
        state = LineState.OVER
    # The agent's leg comes first: the one page about hanging up that names click-to-call wants it.
    named = [words(row.get(name)) for name in ("uuid", "leguid")]
    ids = frozenset(text for text in (*named, words(row.get("id"))) if text)
    agent = words(row.get("agent")) or own_id
    customer = number_text(row.get("from"))
    if state is None or not ids or not agent or not customer:
        raise BadValue("no row of a call in progress")
    if agent.isdigit():
        agent = f"{agent}_{app_id}"
    legs = tuple(text for text in named if text)
    return LineNews(ids, agent, customer, state, bool(named[1]), legs)
