"""Click-to-call on TeleCMI, in all its forms, and hanging up.

Source: "Click to call", "ClickToCall Admin" (older and current), "Click to call IND",
"Click-To-Call Hangup".
"""

from __future__ import annotations

from desktop.sandbox.answers import Answer
from desktop.sandbox.telecmi.company import APP_SECRET, LINES, Agent
from desktop.sandbox.telecmi.feed import legs
from desktop.sandbox.telecmi.region import Ask, failure, unauthenticated
from desktop.sandbox.telecmi.schema import FLAG, NUMBER, OBJECT, TEXT, may, need

_SHORTEST, _LONGEST = 3, 15

AGENT_CONNECT_FIELDS = (need("token", TEXT), need("to", TEXT))
ADMIN_CONNECT_FIELDS = (
    need("agent_id", TEXT),
    need("token", TEXT),
    need("to", TEXT),
    may("custom", TEXT),
)
WEBRTC_FIELDS = (
    need("user_id", TEXT),
    need("secret", TEXT),
    need("to", NUMBER),
    may("extra_params", OBJECT),
    may("webrtc", FLAG),
    may("followme", FLAG),
    may("callerid", NUMBER),
)
CLICK_FIELDS = (
    need("token", TEXT),
    need("to", NUMBER),
    may("extra_params", OBJECT),
    may("callerid", NUMBER),
)
HANGUP_FIELDS = (need("token", TEXT), need("cmiuuid", TEXT))


def agent_connect(ask: Ask) -> Answer:
    """India, agent token: rings the agent's registered mobile number first."""
    agent = ask.caller()
    return unauthenticated() if agent is None else _call(ask, agent, "mobile")


def admin_connect(ask: Ask) -> Answer:
    """India, older admin form: the app secret travels as ``token``."""
    agent = ask.company.agents.get(ask.body["agent_id"])
    if agent is None or ask.body["token"] != APP_SECRET:
        return unauthenticated(401)
    answer = _call(ask, agent, "mobile")
    if answer.document["code"] == 200:
        # The page prints this text in its sample of a success.
        answer.document["msg"] = "Call terminated"
    return answer


def webrtc_click2call(ask: Ask) -> Answer:
    """Current admin form: rings the softphone (webrtc) or the agent's mobile (followme)."""
    agent = ask.company.agents.get(ask.body["user_id"])
    if agent is None or ask.body["secret"] != APP_SECRET:
        return failure(404, "Failed to authenticate secret")
    webrtc, followme = ask.body.get("webrtc", True), ask.body.get("followme", False)
    if followme and not ask.company.options.follow_me:
        return failure(420, "Follow-me calls are not allowed for this app")
    if followme == webrtc:
        # Neither combination has a device to ring, and the service says "initiated" all the same.
        return _call(ask, agent, "nothing")
    return _call(ask, agent, "mobile" if followme else "softphone")


def click2call(ask: Ask) -> Answer:
    """Worldwide, agent token: rings the agent's softphone first."""
    agent = ask.caller()
    return unauthenticated() if agent is None else _call(ask, agent, "softphone")


def hang_up(ask: Ask) -> Answer:
    """End a call by its ``cmiuuid``, which no click-to-call answer contains.

    Of the two legs one page wants the first and another page the second: see ``hangup_leg``.
    """
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    wanted, leg = ask.body["cmiuuid"], ask.company.options.hangup_leg
    own = [call for call in ask.company.switchboard.placed if call.agent == agent.agent_id]
    named = [call.call.id for call in own if legs(call.call.id)[leg] == wanted]
    if not ask.company.switchboard.hang_up(wanted, *named):
        return failure(404, "Invalid cmiuuid")
    return Answer({"code": 200, "msg": "call ended"})


def _call(ask: Ask, agent: Agent, rings: str) -> Answer:
    number = str(ask.body["to"])
    if not number.isdecimal() or not _SHORTEST <= len(number) <= _LONGEST:
        return failure(404, "Invalid number")
    line = str(ask.body.get("callerid", ""))
    if line and line not in LINES:
        return failure(400, "Invalid callerid")
    request_id = ask.company.place(agent, number, rings, line)
    return Answer({"code": 200, "msg": "Call initiated", "request_id": request_id})
