"""The two sets of URLs of TeleCMI and how they differ, as data.

Sources: https://doc.telecmi.com/chub-india/docs/ (India, v1) and https://doc.telecmi.com/chub/docs/
(Global, v2). Every request is a POST with a JSON body; times are epoch milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.call import Direction
from desktop.providers.endpoint import Effect, Endpoint
from desktop.providers.telecmi.contacts import ContactPages, contact_pages

INDIA_PAGES = "https://doc.telecmi.com/chub-india/docs/"
GLOBAL_PAGES = "https://doc.telecmi.com/chub/docs/"


class Auth(StrEnum):
    """What an endpoint is opened with."""

    PASSWORD = "user id and password"
    AGENT_TOKEN = "agent token"
    APP_SECRET = "app secret"
    APP_SECRET_AS_TOKEN = "app secret, sent as token"

    @property
    def field(self) -> str:
        """Name of the body field that carries it."""
        return {"agent token": "token", "app secret, sent as token": "token"}.get(self, "secret")


@dataclass(frozen=True, slots=True)
class CallList:
    """One list of calls.

    Attributes:
        endpoint: Where it is.
        start: Name of the field for the beginning of the period.
        end: Name of the field for its end.
        total: Name of the number of rows over all pages in the answer.
        limit: Most rows of a page.
        answered: Whether its calls were answered.
    """

    endpoint: Endpoint
    start: str
    end: str
    total: str
    limit: int
    answered: bool = False


@dataclass(frozen=True, slots=True)
class CallLists:
    """The lists that one kind of sign-in can read.

    Attributes:
        missed: By direction, incoming and outgoing.
        out_answered: Calls out that were answered.
        in_answered: Calls in that were answered; follow-me calls are filed here.
    """

    missed: Mapping[Direction, CallList]
    out_answered: CallList
    in_answered: CallList


@dataclass(frozen=True, slots=True)
class Region:
    """One set of URLs with its conventions.

    Attributes:
        id: ``india`` or ``global``.
        login: Agent sign-in.
        analysis: Totals of a period; proves an app secret.
        list_agents: One page of agents, 10 at most.
        add_agent: Creates.
        update_agent: Replaces name, phone, password, shift and alert.
        remove_agent: Removes.
        set_status: Sets the manual status.
        phone: Turns digits into the JSON type of ``phone_number``.
        of_agent: Call lists for an agent's token.
        of_app: Call lists for the app secret.
        ring_softphone: Click-to-call for an agent's token that rings the softphone.
        ring_mobile: The same for the agent's mobile, or None where there is none.
        play: Gives a recording; the app secret stands in its query.
        callback_done: Takes a number off an agent's callback list, or None where no page tells how.
        caller_ids: Lists the numbers that an agent may show, or None.
        add_note: Notes something about a customer's number, or None.
        contacts: Where an agent's contacts are, or None where there are none to read.
        break_left: Break that an agent has left today, or None where no page tells how.
        has_v3: Whether accounts may have the pages of v3.
    """

    id: str
    login: Endpoint
    analysis: Endpoint
    list_agents: Endpoint
    add_agent: Endpoint
    update_agent: Endpoint
    remove_agent: Endpoint
    set_status: Endpoint
    phone: Callable[[str], int | str]
    of_agent: CallLists
    of_app: CallLists
    ring_softphone: Endpoint
    ring_mobile: Endpoint | None
    play: Endpoint
    callback_done: Endpoint | None = None
    add_note: Endpoint | None = None
    contacts: ContactPages | None = None
    break_left: Endpoint | None = None
    caller_ids: Endpoint | None = None
    has_v3: bool = False


AGENT_ROWS = 10
"""Most agents of a page, in both regions."""


def _india(name: str, auth: Auth, effect: Effect, page: str) -> Endpoint:
    return Endpoint(name, "POST", "piopiy", f"/v1/{name}", auth, effect, INDIA_PAGES + page)


def _global(name: str, auth: Auth, effect: Effect, page: str) -> Endpoint:
    return Endpoint(name, "POST", "rest", f"/v2/{name}", auth, effect, GLOBAL_PAGES + page)


def _india_of_agent(name: str, page: str, *, answered: bool = False) -> CallList:
    endpoint = _india(name, Auth.AGENT_TOKEN, Effect.READS, page)
    return CallList(endpoint, "from", "to", "count", 10, answered)


def _india_of_app(name: str, page: str, *, answered: bool = False) -> CallList:
    endpoint = _india(name, Auth.APP_SECRET_AS_TOKEN, Effect.READS, page)
    return CallList(endpoint, "start_date", "end_date", "total", 10, answered)


def _global_of_agent(name: str, page: str, *, answered: bool = False) -> CallList:
    endpoint = _global(name, Auth.AGENT_TOKEN, Effect.READS, page)
    return CallList(endpoint, "from", "to", "count", 10, answered)


def _global_of_app(name: str, page: str, *, answered: bool = False) -> CallList:
    endpoint = _global(name, Auth.APP_SECRET, Effect.READS, page)
    return CallList(endpoint, "start_date", "end_date", "count", 20, answered)


def _missed(incoming: CallList, outgoing: CallList) -> Mapping[Direction, CallList]:
    return MappingProxyType({Direction.INCOMING: incoming, Direction.OUTGOING: outgoing})


CALL_AS_AGENT = _global(
    "webrtc/click2call", Auth.APP_SECRET, Effect.ONCE, page="click-to-call-admin"
)
"""Click-to-call for a supervisor; the India pages send here, too."""

HANG_UP = _global("c2c/hangup", Auth.AGENT_TOKEN, Effect.SETS, "click-to-call-hangup")
"""Ends a call by the id of a leg; only Global's pages have it, the calls are placed there, too."""

FEED_TOKEN = _global("token", Auth.APP_SECRET, Effect.READS, "admin-token")
"""A token for the live feed, which comes back in the field ``secret``."""

_RING_SOFTPHONE = _global("click2call", Auth.AGENT_TOKEN, Effect.ONCE, page="click-to-call")

INDIA = Region(
    id="india",
    login=_india("agentLogin", Auth.PASSWORD, Effect.READS, "login-token"),
    analysis=_india("analysis", Auth.APP_SECRET_AS_TOKEN, Effect.READS, "call-analysis"),
    list_agents=_india("agent/list", Auth.APP_SECRET, Effect.READS, "agent-agent-list"),
    add_agent=_india("agent/add", Auth.APP_SECRET, Effect.ONCE, "agent-add-agent"),
    update_agent=_india("agent/update", Auth.APP_SECRET, Effect.SETS, "agent-update-agent"),
    remove_agent=_india("agent/remove", Auth.APP_SECRET, Effect.SETS, "agent-remove-agent"),
    set_status=_india("agent/status", Auth.APP_SECRET, Effect.SETS, "agent-status-update"),
    phone=int,
    of_agent=CallLists(
        _missed(
            _india_of_agent("agentMissed", "agent-incoming-missed"),
            _india_of_agent("agentOutMissed", "agent-outgoing-missed"),
        ),
        _india_of_agent("agentOutAnswered", "agent-outgoing-answered", answered=True),
        _india_of_agent("agentAnswered", "agent-incoming-answered", answered=True),
    ),
    of_app=CallLists(
        _missed(_india_of_app("missed", "missed-call"), _india_of_app("outmissed", "out-missed")),
        _india_of_app("outanswered", "out-answered", answered=True),
        _india_of_app("answered", "answered-call", answered=True),
    ),
    ring_softphone=_RING_SOFTPHONE,
    ring_mobile=_india("agentConnect", Auth.AGENT_TOKEN, Effect.ONCE, "click-to-call"),
    play=Endpoint(
        "play",
        "GET",
        "piopiy",
        "/v1/play",
        Auth.APP_SECRET_AS_TOKEN,
        Effect.READS,
        GLOBAL_PAGES + "play-record",
    ),
    callback_done=_india("callbackAction", Auth.AGENT_TOKEN, Effect.SETS, "agent-callback-action"),
)

GLOBAL = Region(
    id="global",
    login=_global("user/login", Auth.PASSWORD, Effect.READS, "login-token"),
    analysis=_global("analysis", Auth.APP_SECRET, Effect.READS, "call-analysis"),
    list_agents=_global("user/list", Auth.APP_SECRET, Effect.READS, "agent-agent-list"),
    add_agent=_global("user/add", Auth.APP_SECRET, Effect.ONCE, "agent-add-agent"),
    update_agent=_global("user/update", Auth.APP_SECRET, Effect.SETS, "agent-update-agent"),
    remove_agent=_global("user/remove", Auth.APP_SECRET, Effect.SETS, "agent-remove-agent"),
    set_status=_global("user/status", Auth.APP_SECRET, Effect.SETS, "agent-status-update"),
    phone=str,
    of_agent=CallLists(
        _missed(
            _global_of_agent("user/missed", "agent-incoming-missed"),
            _global_of_agent("user/out_missed", "agent-outgoing-missed"),
        ),
        _global_of_agent("user/out_answered", "agent-outgoing-answered", answered=True),
        _global_of_agent("user/answered", "agent-incoming-answered", answered=True),
    ),
    of_app=CallLists(
        _missed(
            _global_of_app("missed", "missed-call"), _global_of_app("out_missed", "out-missed")
        ),
        _global_of_app("out_answered", "out-answered", answered=True),
        _global_of_app("answered", "answered-call", answered=True),
    ),
    ring_softphone=_RING_SOFTPHONE,
    ring_mobile=None,
    play=Endpoint(
        "play",
        "GET",
        "rest",
        "/v2/play",
        Auth.APP_SECRET,
        Effect.READS,
        GLOBAL_PAGES + "play-record",
    ),
    caller_ids=_global("get_callerid", Auth.AGENT_TOKEN, Effect.READS, "agent-callerid-list"),
    add_note=_global("user/notes/add", Auth.AGENT_TOKEN, Effect.ONCE, "agent-add-notes"),
    contacts=contact_pages(GLOBAL_PAGES, Auth.AGENT_TOKEN),
    break_left=_global("user_get_break", Auth.AGENT_TOKEN, Effect.READS, "agent-get-break"),
    has_v3=True,
)

REGIONS: Mapping[str, Region] = MappingProxyType({"india": INDIA, "global": GLOBAL})
