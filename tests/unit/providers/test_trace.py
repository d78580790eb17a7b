"""The trace keeps the newest exchanges, whole, and never more than it may."""

import time

import pytest

from desktop.providers.http import Network, Outgoing, SendingFailed
from desktop.providers.replies import Reply
from desktop.providers.trace import LONGEST_BODY, Exchanged, Heard, Trace
from tests.helpers.raw_server import Peer, raw_server

ASKED = Outgoing("list", "POST", "http://x/v1/list", body=b"ask", host="piopiy", pattern="/v1/list")


def exchanges(trace: Trace) -> list[Exchanged]:
    return [entry for entry in trace.entries() if isinstance(entry, Exchanged)]


def test_only_the_newest_are_kept_by_number_and_by_size() -> None:
    trace = Trace(most=3, most_bytes=1_000)
    for number in range(5):
        trace.note(ASKED, float(number), 0.1, Reply(200, b"x", {}))
    assert [entry.at for entry in exchanges(trace)] == [2.0, 3.0, 4.0]
    trace.hear(Heard(5.0, "notify", "call-feed", {}))
    assert [entry.at for entry in trace.entries()] == [3.0, 4.0, 5.0]
    trace.note(ASKED, 6.0, 0.1, Reply(200, b"x" * 996, {}))
    assert [entry.at for entry in trace.entries()] == [6.0]


def test_what_a_feed_tells_takes_no_more_room_than_anything_else() -> None:
    trace = Trace(most_bytes=1_000)
    for number in range(4):
        trace.hear(Heard(float(number), "notify", "call-feed", {"state": "x" * 400}))
    assert [entry.at for entry in trace.entries()] == [2.0, 3.0]
    trace.hear(Heard(4.0, "notify", "call-feed", ["x" * LONGEST_BODY]))
    last = trace.entries()[-1]
    assert isinstance(last, Heard)
    assert (last.at, last.brought) == (4.0, None)


def test_of_a_long_body_and_of_one_in_a_file_only_the_size_is_kept() -> None:
    trace = Trace()
    trace.note(ASKED, 1.0, 0.1, Reply(200, b"x" * (LONGEST_BODY + 1), {}))
    trace.note(ASKED, 2.0, 0.1, Reply(200, b"", {"content-length": "4711", "set-cookie": "x"}))
    trace.note(ASKED, 3.0, 0.1, Reply(204, b"", {"content-length": "9" * 5_000}))
    kept = [(entry.body, entry.size, dict(entry.headers)) for entry in exchanges(trace)]
    assert kept == [(None, LONGEST_BODY + 1, {}), (None, 4711, {}), (b"", 0, {})]


def test_what_is_sent_is_noted_with_its_answer_or_how_it_failed() -> None:
    def once(peer: Peer) -> None:
        for _ in range(2):
            peer.read_request()
            peer.answer({"ok": True})
        peer.read_request()
        peer.hang()

    network = Network(read_timeout=0.8)
    with raw_server(once) as server:
        asked = Outgoing("list", "GET", f"{server.url}/x", {"page": ["1", "2"]}, host="piopiy")
        network.send(asked)
        network.send(asked)
        with pytest.raises(SendingFailed):
            network.send(asked)
    network.close()
    first, _, late = exchanges(network.trace)
    assert (first.name, first.verb, first.host, first.url) == ("list", "GET", "piopiy", asked.url)
    assert (first.query, first.sent) == ({"page": ["1", "2"]}, None)
    assert (first.status, first.body, first.failed) == (200, b'{"ok": true}', None)
    assert (late.status, late.failed) == (None, ("sent", "late"))
    assert late.seconds >= 0.8
    assert abs(late.at - time.time()) < 60
    assert "piopiy" not in repr(first)
