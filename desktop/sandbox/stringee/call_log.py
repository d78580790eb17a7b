"""The Stringee call log (page mode and cursor mode) and recordings.

Source: "Call log", current page. Times are milliseconds, ``created`` is seconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from desktop.sandbox.answers import Answer
from desktop.sandbox.calls import Call
from desktop.sandbox.people import DAY_MS
from desktop.sandbox.sounds import WAV
from desktop.sandbox.stringee.project import ACCOUNT_ID, PROJECT_ID, Project

_VIETNAM_S = 25_200
_LONGEST_PAGE = 100
_FRESH_MS = 3_600_000
_FOREVER = 10.0**15


def listing(project: Project, query: Mapping[str, str], cursor: list[str]) -> Answer:
    """A page (version 1) or the rows after a cursor (version 2), newest first by default.

    Args:
        project: The project.
        query: The single-valued parameters.
        cursor: The values of ``search_after[]``: start time and id of the last row seen.
    """
    found = _found(project, query)
    if query.get("sort_order", "desc") == "asc":
        found.reverse()
    limit = min(_number(query, "limit", 10), _LONGEST_PAGE)
    total = str(len(found))
    if query.get("version", "1") == "2":
        rows = _after(found, cursor, limit)
        last = [rows[-1].started, rows[-1].id] if rows else None
        data: dict[str, Any] = {"totalCalls": total, "search_after": last}
    else:
        page = _number(query, "page", 1)
        rows = found[(page - 1) * limit : page * limit]
        pages = -(-len(found) // limit)
        data = {"totalCalls": total, "totalPages": pages, "currentPage": page, "limit": limit}
    now = int(time.time() * 1000)
    data["calls"] = [_row(call, now) for call in rows]
    return Answer({"r": 0, "message": "Load call(s) success", "data": data})


def recording(project: Project, call_id: str) -> Answer:
    """A recording. That of a new call is not ready: two requests meet a 404 before it is there."""
    call = project.calls.by_id.get(call_id)
    project.recording_requests[call_id] += 1
    fresh = call is not None and call.started > time.time() * 1000 - _FRESH_MS
    too_early = fresh and project.recording_requests[call_id] <= 2
    if call is None or not call.talked or too_early:
        return Answer({"r": 1, "message": "Recording not found"}, 404)
    return Answer(raw=WAV, content_type="audio/wav")


def _found(project: Project, query: Mapping[str, str]) -> list[Call]:
    """The calls that pass the filters, newest first."""
    shelf = project.calls.all
    start = _number(query, "from_start_time", 0)
    first, last = shelf.span(start, _number(query, "to_start_time", int(_FOREVER)))
    calls = shelf.calls[first:last]
    calls.reverse()
    for test in _tests(query):
        calls = [call for call in calls if test(call)]
    return calls


def _tests(query: Mapping[str, str]) -> list[Callable[[Call], bool]]:
    tests: list[Callable[[Call], bool]] = []
    for name, value_of in _TEXTS.items():
        if name in query:
            tests.append(_equals(value_of, query[name]))
    for name, time_of in _TIMES.items():
        if f"from_{name}" in query or f"to_{name}" in query:
            start = _number(query, f"from_{name}", 0)
            end = _number(query, f"to_{name}", int(_FOREVER))
            tests.append(_between(time_of, start, end))
    return tests


def _equals(value_of: Callable[[Call], str | None], wanted: str) -> Callable[[Call], bool]:
    bare = unquote(wanted).lstrip("+ ")
    return lambda call: value_of(call) == bare


def _between(time_of: Callable[[Call], int], start: int, end: int) -> Callable[[Call], bool]:
    return lambda call: start <= time_of(call) <= end


def _after(calls: list[Call], cursor: list[str], limit: int) -> list[Call]:
    if len(cursor) != 2 or not cursor[0].isdecimal():
        return calls[:limit]
    key = (int(cursor[0]), cursor[1])
    ascending = len(calls) > 1 and calls[0].started < calls[-1].started
    low, high = 0, len(calls)
    while low < high:
        middle = (low + high) // 2
        seen = (calls[middle].started, calls[middle].id)
        if seen <= key if ascending else seen >= key:
            low = middle + 1
        else:
            high = middle
    return calls[low : low + limit]


def _row(call: Call, now: int) -> dict[str, Any]:
    customer = _as_written(call)
    agent_rung = call.agent is not None
    answered_at = call.started + call.waited * 1000 if call.answered else 0
    stopped = call.started + (call.waited + call.talked) * 1000
    old = call.started < now - 25 * DAY_MS
    agent = call.agent if call.agent is not None else call.line
    ends = (
        {"from_number": customer, "to_number": agent, "from_alias": customer, "to_alias": call.line}
        if call.incoming
        else {
            "from_number": agent,
            "to_number": customer,
            "from_alias": call.line,
            "to_alias": customer,
        }
    )
    return {
        "id": call.id,
        "uuid": None if call.incoming else call.id[10:20].lower(),
        "project_id": str(PROJECT_ID) if old else PROJECT_ID,
        "account_id": ACCOUNT_ID,
        "project_name": "Demo desk",
        **ends,
        "from_user_id": None if call.incoming else call.agent,
        "from_internal": int(not call.incoming and agent_rung),
        "to_internal": int(call.incoming and agent_rung),
        "start_time": call.started,
        "answer_time": answered_at,
        "stop_time": stopped,
        "first_answer_time": answered_at,
        "answer_duration": call.talked,
        "answer_duration_minutes": -(-call.talked // 60),
        "amount": f"{call.talked * 12.5:.5f}" if old or not call.talked else call.talked * 12.5,
        "created": stopped // 1000,
        "recorded": int(call.answered),
        "record_path": None,
        "participants": f"{call.customer};{agent};",
        "object_type": "call_log",
        "video_call": 0,
        "start_time_datetime": _local(call.started),
        "answer_time_datetime": _local(answered_at),
        "stop_time_datetime": _local(stopped),
    }


def _as_written(call: Call) -> str:
    """Every eleventh number carries a percent-encoded plus, as some carriers deliver it."""
    written_with_plus = call.incoming and int(call.customer) % 11 == 0
    return f"%2B{call.customer}" if written_with_plus else call.customer


def _local(milliseconds: int) -> str:
    # In 1970 Vietnam's clocks were an hour ahead of today's, which shows in "never answered".
    offset = _VIETNAM_S if milliseconds else 28_800
    moment = time.gmtime(milliseconds // 1000 + offset)
    return time.strftime("%Y/%m/%d, %H:%M:%S", moment)


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name, "")
    return int(text) if text.isdecimal() and int(text) > 0 else default


_TEXTS: dict[str, Callable[[Call], str | None]] = {
    "id": lambda call: call.id,
    "from_number": lambda call: call.customer if call.incoming else call.agent,
    "to_number": lambda call: (call.agent or call.line) if call.incoming else call.customer,
    "from_user_id": lambda call: None if call.incoming else call.agent,
}
_TIMES: dict[str, Callable[[Call], int]] = {
    "answer_time": lambda call: call.started + call.waited * 1000 if call.answered else 0,
    "stop_time": lambda call: call.started + (call.waited + call.talked) * 1000,
    "created_time": lambda call: call.started // 1000 + call.waited + call.talked,
}
