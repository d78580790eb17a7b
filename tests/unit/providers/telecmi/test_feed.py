"""The live feed: what it tells of a call, whatever it sends, and how it ends."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from desktop.domain.call import CallRequest, RingOn
from desktop.domain.errors import NotFound
from desktop.domain.live_calls import LineNews, LineState
from desktop.domain.phone import PhoneNumber
from desktop.providers.base import LiveCalls
from desktop.providers.live_socket import CONNECT_TIMEOUT
from desktop.providers.telecmi import feed
from tests.unit.providers.telecmi.conftest import Desk

ANSWERS, NEVER = "+919876514671", "+919876514678"
PATH = "/socket.io/"
AT_ONCE = CONNECT_TIMEOUT - 1.0
"""Seconds; who waits for something to run out takes longer."""
RINGING, ANSWERED, TALKING, OVER = LineState


def wish(desk: Desk, to: str = ANSWERS) -> CallRequest:
    return CallRequest("w1", PhoneNumber(to, "IN"), RingOn.SOFTPHONE, desk.agent_id)


class Hurried(threading.Event):
    """Notes how long somebody wants to wait, and does not let him.

    Attributes:
        longest: Seconds.
    """

    longest = 0.0

    def wait(self, timeout: float | None = None) -> bool:
        self.longest = max(self.longest, timeout or 0.0)
        return super().wait(min(timeout or 0.0, 0.05))


class Ear:
    """Listens in a thread of its own, as the window does."""

    def __init__(self, source: LiveCalls, stop: threading.Event | None = None) -> None:
        self.heard: list[LineNews | None] = []
        self.stop = stop or threading.Event()
        self._thread = threading.Thread(
            target=source.watch_calls, args=(self.heard.append, self.stop), daemon=True
        )
        self._thread.start()

    @property
    def states(self) -> list[LineState | None]:
        return [news.state if news else None for news in self.heard]

    def until(self, condition: Callable[[], object], seconds: float = 30.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, self.heard
            self.stop.wait(0.01)

    def hush(self) -> float:
        """Stop listening; how many seconds that took."""
        began = time.monotonic()
        self.stop.set()
        self._thread.join(10)
        assert not self._thread.is_alive()
        return time.monotonic() - began


@contextmanager
def listening(source: LiveCalls, stop: threading.Event | None = None) -> Iterator[Ear]:
    ear = Ear(source, stop)
    try:
        yield ear
    finally:
        ear.hush()


def connected(desk: Desk) -> bool:
    return any(entry["path"] == PATH for entry in desk.sandbox.access_log())


def step_by_step(desk: Desk, ear: Ear, states: list[LineState]) -> None:
    """Take the call, which rings, through further states; each is heard before the next."""
    line = {ANSWERED: "answer", TALKING: "bridged", OVER: "hangup"}
    for state in states:
        if state in line:
            desk.sandbox.line(line[state])
        ear.until(lambda state=state: state in ear.states)  # type: ignore[misc]


@pytest.mark.parametrize("role", ["agent", "supervisor"])
@pytest.mark.parametrize(
    ("to", "told"),
    [(ANSWERS, [RINGING, ANSWERED, TALKING, OVER]), (NEVER, [RINGING, ANSWERED, OVER])],
)
def test_a_call_is_told_step_by_step(desk: Desk, role: str, to: str, told: list[LineState]) -> None:
    desk.sandbox.switch(outcome_delay=600)
    source = desk.agent("global") if role == "agent" else desk.supervisor("india")
    with listening(source) as ear:
        ear.until(lambda: connected(desk))
        source.place_call(wish(desk, to))
        step_by_step(desk, ear, told)
    assert list(dict.fromkeys(ear.states)) == told
    news = ear.heard[0]
    assert news is not None
    assert (news.agent, news.customer, news.customer_rings) == (desk.agent_id, to[1:], False)


def test_an_agent_hears_of_no_other_agents_calls(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=60)
    with listening(desk.agent("global")) as ear:
        ear.until(lambda: connected(desk))
        boss = desk.supervisor("global")
        boss.place_call(
            CallRequest("w0", PhoneNumber(NEVER, "IN"), RingOn.SOFTPHONE, "102_1111112")
        )
        desk.agent("global").place_call(wish(desk))
        ear.until(lambda: ear.heard)
    assert {news.customer for news in ear.heard if news} == {ANSWERS[1:]}


def test_who_comes_late_is_told_what_goes_on_already(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=60)
    source = desk.supervisor("india")
    source.place_call(wish(desk))
    desk.sandbox.line("bridged")
    with listening(source) as ear:
        ear.until(lambda: TALKING in ear.states)


def test_a_broken_connection_is_told_and_made_again(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=60, feed="drop")
    source = desk.supervisor("india")
    with listening(source) as ear:
        source.place_call(wish(desk))
        ear.until(lambda: RINGING in ear.states)
        desk.sandbox.line("bridged")
        ear.until(lambda: None in ear.states)
        desk.sandbox.switch(feed="plain")
        ear.until(lambda: ear.states[-1] is TALKING)


def test_a_feed_that_ends_every_connection_is_asked_ever_more_seldom(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda least, _most: least)
    desk.sandbox.switch(outcome_delay=60, feed="drop")
    source, stop = desk.supervisor("india"), Hurried()
    source.place_call(wish(desk))

    def put_off() -> bool:
        # Whenever the two begin to talk the connection is dropped; by chance, or both sides march.
        desk.sandbox.line(random.choice(("answer", "bridged")))
        return stop.longest > 2.0

    with listening(source, stop) as ear:
        ear.until(put_off)
    assert None in ear.states


@pytest.mark.parametrize("manner", ["garbage", "repeat", "shuffle"])
def test_what_is_odd_is_left_out_and_the_rest_is_told(desk: Desk, manner: str) -> None:
    held_back = manner == "shuffle"  # until the end, so that nobody can wait for each state
    desk.sandbox.switch(outcome_delay=2 if held_back else 600, feed=manner)
    source = desk.supervisor("india")
    with listening(source) as ear:
        ear.until(lambda: connected(desk))
        source.place_call(wish(desk))
        if not held_back:
            step_by_step(desk, ear, [RINGING, ANSWERED, TALKING, OVER])
        ear.until(lambda: ear.states.count(TALKING) and ear.states.count(OVER))
    assert {news.customer for news in ear.heard if news} == {ANSWERS[1:]}


@pytest.mark.parametrize("manner", ["refuse", "hang", "silent"])
def test_a_feed_that_tells_nothing_ends_at_once_when_the_program_does(
    desk: Desk, manner: str
) -> None:
    desk.sandbox.switch(outcome_delay=60, feed=manner)
    source = desk.agent("global")
    ear = Ear(source)
    source.place_call(wish(desk))
    ear.until(lambda: connected(desk))
    desk.network.close()
    assert ear.hush() < AT_ONCE
    assert not any(ear.heard)


def test_it_ends_as_soon_as_nobody_listens(desk: Desk) -> None:
    ear = Ear(desk.agent("global"))
    ear.until(lambda: connected(desk))
    assert ear.hush() < AT_ONCE
    ear.until(lambda: desk.sandbox.access_log(PATH)[0]["finished_ns"])
    assert ear.heard == []


def test_no_secret_is_logged(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    source = desk.agent("global")
    token = source.credential.secret("token")
    for manner in ("plain", "refuse"):
        desk.sandbox.switch(feed=manner)
        with listening(source) as ear:
            ear.until(lambda: connected(desk))
        desk.sandbox.control("DELETE", "/log")
    assert "live feed" in caplog.text
    assert token not in caplog.text


@pytest.mark.parametrize("leg", ["a", "b"])
def test_the_feed_names_what_hang_up_wants(desk: Desk, leg: str) -> None:
    desk.sandbox.switch(outcome_delay=60, hangup_leg=leg)
    source = desk.agent("global")
    with listening(source) as ear:
        ear.until(lambda: connected(desk))
        source.place_call(wish(desk))
        ear.until(lambda: ear.heard)
        desk.sandbox.line("bridged")
        ear.until(lambda: TALKING in ear.states)
        news = ear.heard[-1]
        assert news is not None
        ids = news.stop_ids if leg == "a" else news.stop_ids[::-1]
        with pytest.raises(NotFound, match="does not find this call"):
            source.stop_call(ids[1])
        source.stop_call(ids[0])
        ear.until(lambda: OVER in ear.states)


@pytest.mark.parametrize(
    "row",
    [
        None,
        3,
        {},
        {"state": "bridged"},
        {"state": "bridged", "from": 919876514671, "agent": [], "uuid": "u"},
        {"state": "bridged", "from": True, "agent": "101", "uuid": "u"},
        {"state": "warble", "from": "919876514671", "agent": "101", "uuid": "u"},
        {"state": "bridged", "from": "919876514671", "agent": "101"},
    ],
)
def test_a_row_without_what_is_needed_is_none(row: Any) -> None:
    assert feed.read_rows(row, "7", "") == ()


def test_a_row_may_name_the_extension_alone() -> None:
    row = {"state": "bridged", "from": "919876514671", "agent": 101, "uuid": "u", "action": "ch-s"}
    (news,) = feed.read_rows([row, None], "1111112", "")
    assert (news.agent, news.state, news.stop_ids) == ("101_1111112", LineState.TALKING, ("u",))
    (deleted,) = feed.read_rows({**row, "action": "ch-d"}, "1111112", "")
    assert deleted.state is LineState.OVER
