"""Stringee's recordings: by call id, with the token in a header, and late at first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.errors import ConnectionFailed, RateLimited, UnreadableReply
from desktop.domain.paging import FIRST_PAGE
from desktop.domain.period import Period
from desktop.domain.recording import AudioKind, NoRecording
from desktop.providers.base import CallHistory
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.supervisor import SupervisorConnection
from desktop.sandbox.sounds import WAV
from tests.helpers.recordings import Heard
from tests.helpers.sandbox import Sandbox

PATH = "/v1/call/recording/*"


def last(*, days: int) -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=days), now)


def recorded(connection: CallHistory, period: Period) -> str:
    """The id of an older call that was recorded."""
    calls = connection.finished_calls("log", period, FIRST_PAGE).items
    return next(call.recording for call in reversed(calls) if call.recording)


def test_a_recording_arrives_whole_and_the_token_is_not_in_its_url(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    heard = Heard()
    supervisor.fetch_recording(recorded(supervisor, last(days=7)), heard)
    assert heard.content == WAV
    assert heard.kind is AudioKind.WAV
    entry = sandbox.access_log()[-1]
    assert entry["query"] == ""
    assert entry["headers"]["x-stringee-auth"]


def test_a_new_one_is_not_there_at_once(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.faults.add("status", PATH, status=404, times=2, body={"r": 1, "message": "none"})
    call = recorded(supervisor, last(days=7))
    for _ in range(2):
        with pytest.raises(NoRecording):
            supervisor.fetch_recording(call, Heard())
    heard = Heard()
    supervisor.fetch_recording(call, heard)
    assert heard.content == WAV


def test_an_expired_token_is_replaced(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    call = recorded(supervisor, last(days=7))
    sandbox.expire_tokens()
    heard = Heard()
    supervisor.fetch_recording(call, heard)
    assert heard.content == WAV


def test_what_is_no_recording_is_told_apart(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    call = recorded(supervisor, last(days=7))
    for kind, fault, expected in (
        ("html", {}, UnreadableReply),
        ("status", {"status": 200, "body": {"r": 0, "message": "ok"}}, UnreadableReply),
        ("rate_limit", {"retry_after": 60}, RateLimited),
        ("cut", {}, ConnectionFailed),
    ):
        sandbox.faults.add(kind, PATH, **fault)
        with pytest.raises(expected):
            supervisor.fetch_recording(call, Heard())
        sandbox.faults.clear()


def test_an_agent_hears_own_calls(agent: AgentConnection) -> None:
    heard = Heard()
    agent.fetch_recording(recorded(agent, last(days=28)), heard)
    assert heard.content == WAV
