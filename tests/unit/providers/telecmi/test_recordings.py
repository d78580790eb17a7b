"""TeleCMI's recordings: the secret in the URL is nowhere else; a refusal is not taken for sound."""

from __future__ import annotations

import logging
import traceback
from typing import Any
from urllib.parse import quote

import pytest

from desktop.domain.call import Direction
from desktop.domain.errors import (
    ConnectionFailed,
    ProviderError,
    SignInRejected,
    UnreadableReply,
)
from desktop.domain.recording import AudioKind, NoRecording
from desktop.providers.telecmi.reading import read_finished
from desktop.sandbox.sounds import MP3
from tests.helpers.recordings import Heard
from tests.unit.providers.telecmi.conftest import Desk

PATHS = {"india": "/v1/play", "global": "/v2/play"}
CANARY = "Canary-Secret/7+Qx=8&d"
PAGE = "<html><body>Please sign in to the network</body></html>" + " " * 4_000


def test_a_recording_arrives_whole(desk: Desk, region: str) -> None:
    heard = Heard()
    desk.supervisor(region).fetch_recording("6530c3a1.mp3", heard)
    assert heard.content == MP3
    assert (heard.kind, heard.total, heard.begun) == (AudioKind.MP3, len(MP3), 1)
    [entry] = desk.sandbox.access_log(PATHS[region])
    assert entry["method"] == "GET"
    assert "file=6530c3a1.mp3" in entry["query"]


@pytest.mark.parametrize(
    ("kind", "fault", "expected"),
    [
        ("failure_code", {"code": 404, "message": "File not found"}, NoRecording),
        ("status", {"status": 404, "body": {"code": 404, "msg": "no file"}}, NoRecording),
        ("failure_code", {"code": 407, "message": "Authentication Failed"}, SignInRejected),
        ("html", {}, UnreadableReply),
        # Refusals whose type claims to be sound, and sound that is none.
        ("status", {"status": 200, "body": PAGE, "content_type": "audio/mpeg"}, UnreadableReply),
        (
            "status",
            {"status": 200, "body": '{"code":404,"msg":"x"}', "content_type": "audio/mpeg"},
            NoRecording,
        ),
        (
            "status",
            {"status": 200, "body": "ID3" + "0" * 4_000, "content_type": "text/html"},
            UnreadableReply,
        ),
        (
            "status",
            {"status": 200, "body": "ID3 short", "content_type": "audio/mpeg"},
            UnreadableReply,
        ),
        ("status", {"status": 200, "body": "", "content_type": "audio/mpeg"}, UnreadableReply),
        ("cut", {}, ConnectionFailed),
        ("drop_after", {}, ConnectionFailed),
    ],
)
def test_what_is_no_recording_is_told_apart(
    desk: Desk, region: str, kind: str, fault: dict[str, Any], expected: type[ProviderError]
) -> None:
    supervisor = desk.supervisor(region)
    desk.sandbox.faults.add(kind, PATHS[region], **fault)
    with pytest.raises(ProviderError) as caught:
        supervisor.fetch_recording("a.mp3", Heard())
    assert type(caught.value) is expected


def test_a_recording_that_was_cut_in_the_middle_begins_again(desk: Desk, region: str) -> None:
    supervisor = desk.supervisor(region)
    desk.sandbox.faults.add("cut", PATHS[region], times=1)
    heard = Heard()
    supervisor.fetch_recording("a.mp3", heard)
    assert heard.begun == 2
    assert heard.content == MP3


def test_who_stops_gets_no_more_of_it(desk: Desk) -> None:
    supervisor, heard = desk.supervisor("global"), Heard(stop_at=0)
    with pytest.raises(Exception, match="stopped"):
        supervisor.fetch_recording("a.mp3", heard)
    assert len(desk.sandbox.access_log(PATHS["global"])) == 1


@pytest.mark.parametrize("name", ["", "..", "../secret", "a b", "a/b.mp3", "ä.mp3", "x" * 256])
def test_a_name_that_could_mean_more_is_not_asked_for(desk: Desk, name: str) -> None:
    row = {"_id": "1", "time": 1, "from": 1, "to": 2, "record": "true", "filename": name}
    assert read_finished(row, Direction.INCOMING, "", answered=True).recording == ""
    with pytest.raises(UnreadableReply):
        desk.supervisor("global").fetch_recording(name, Heard())
    assert desk.sandbox.access_log(PATHS["global"]) == []


def test_lists_name_the_recordings_of_answered_calls() -> None:
    row = {"_id": "1", "time": 1, "from": 1, "to": 2, "record": "true", "filename": "a.mp3"}
    read = read_finished
    assert read(row, Direction.INCOMING, "", answered=True).recording == "a.mp3"
    assert read(row, Direction.INCOMING, "", answered=False).recording == ""
    unrecorded = {**row, "record": "false"}
    assert read(unrecorded, Direction.INCOMING, "", answered=True).recording == ""


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("failure_code", {"code": 407, "message": f"Authentication Failed: {CANARY}"}),
        ("html", {}),
        ("status", {"status": 500}),
        ("status", {"status": 302, "body": "moved"}),
        ("drop_after", {}),
        ("cut", {}),
        ("rate_limit", {"retry_after": 60}),
    ],
)
def test_the_secret_is_in_no_log_and_no_error(
    desk: Desk, region: str, kind: str, fault: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """The URL has the secret in it: nothing that is kept may show that."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("urllib3").setLevel(logging.WARNING)  # as desktop.runtime.logs does
    supervisor = desk.supervisor(region)
    supervisor.credential = type(supervisor.credential)(
        supervisor.account, {"secret": type(supervisor.credential.secrets["secret"])(CANARY)}
    )
    desk.sandbox.faults.add(kind, PATHS[region], **fault)
    with pytest.raises(ProviderError) as caught:
        supervisor.fetch_recording("a.mp3", Heard())
    [entry, *_] = desk.sandbox.access_log(PATHS[region])
    assert quote(CANARY, safe="") in entry["query"]  # it was there, and only there
    error = caught.value
    told = "\n".join(
        (
            *traceback.format_exception(error),
            error.details,
            repr(error),
            repr(vars(error)),
            *(record.getMessage() for record in caplog.records),
        )
    )
    for form in (CANARY, quote(CANARY, safe=""), quote(CANARY)):
        assert form not in told
