"""Stringee's URLs as data."""

from __future__ import annotations

from desktop.providers.endpoint import Effect, Endpoint
from desktop.providers.stringee.token import HEADER

_DOCS = "https://developer.stringee.com/docs/"
_AGENTS = _DOCS + "icc-rest-api/contact-center-agent-management"

AGENT_LIST = Endpoint(
    "agent list", "GET", "contact_center", "/v1/agent", HEADER, Effect.READS, _AGENTS
)
AGENT_CREATE = Endpoint(
    "agent create", "POST", "contact_center", "/v1/agent", HEADER, Effect.ONCE, _AGENTS
)
AGENT_UPDATE = Endpoint(
    "agent update", "PUT", "contact_center", "/v1/agent/{id}", HEADER, Effect.SETS, _AGENTS
)
AGENT_DELETE = Endpoint(
    "agent delete", "DELETE", "contact_center", "/v1/agent/{id}", HEADER, Effect.SETS, _AGENTS
)
_GROUPS = _DOCS + "icc-rest-api/contact-center-group-management"
_MEMBERS = _DOCS + "icc-rest-api/integrable-contact-center-group-agent-management"
_MEMBERSHIP = "/v1/manage-agents-in-group"
GROUP_LIST = Endpoint(
    "group list", "GET", "contact_center", "/v1/group", HEADER, Effect.READS, _GROUPS
)
MEMBER_LIST = Endpoint(
    "group members", "GET", "contact_center", _MEMBERSHIP, HEADER, Effect.READS, _MEMBERS
)
MEMBER_ADD = Endpoint(
    "group member add", "POST", "contact_center", _MEMBERSHIP, HEADER, Effect.SETS, _MEMBERS
)
MEMBER_REMOVE = Endpoint(
    "group member remove", "DELETE", "contact_center", _MEMBERSHIP, HEADER, Effect.SETS, _MEMBERS
)
QUEUE_LIST = Endpoint(
    "queue list",
    "GET",
    "contact_center",
    "/v1/queue",
    HEADER,
    Effect.READS,
    _DOCS + "icc-rest-api/contact-center-queue-management",
)
ROUTING_LIST = Endpoint(
    "queue routing",
    "GET",
    "contact_center",
    "/v1/routing-call-to-groups",
    HEADER,
    Effect.READS,
    _DOCS + "icc-rest-api/integrable-contact-center-group-routing",
)
NUMBER_LIST = Endpoint(
    "number list",
    "GET",
    "contact_center",
    "/v1/number",
    HEADER,
    Effect.READS,
    _DOCS + "pcc-rest-api/integrable-contact-center-number-management",
)
CALL_LOG = Endpoint(
    "call log",
    "GET",
    "call",
    "/v1/call/log",
    HEADER,
    Effect.READS,
    _DOCS + "call-rest-api/call-rest-api-call-log",
)
CALL_RECORDING = Endpoint(
    "call recording",
    "GET",
    "call",
    "/v1/call/recording/{id}",
    HEADER,
    Effect.READS,
    _DOCS + "call-rest-api/call-rest-api-download-recorded-file",
)
CALL_AGENT_FIRST = Endpoint(
    "agent-first callout",
    "POST",
    "contact_center",
    "/v1/call/callout",
    HEADER,
    Effect.ONCE,
    _DOCS + "rest-api-reference/Make-call-to-an-agent-then-connect-the-call-to-a-phone",
)
CALL_TWO_PHONES = Endpoint(
    "phone-to-phone callout",
    "POST",
    "call",
    "/v1/call2/callout",
    HEADER,
    Effect.ONCE,
    _DOCS + "rest-api-reference/call-rest-api-make-outbound-call",
)
CALL_STOP = Endpoint(
    "call stop",
    "POST",
    "call",
    "/v1/call2/stop",
    HEADER,
    Effect.SETS,
    _DOCS + "call-rest-api/call-rest-api-stop-a-call",
)
CALL_TRANSFER = Endpoint(
    "call transfer",
    "POST",
    "contact_center",
    "/v1/call/transfer",
    HEADER,
    Effect.ONCE,
    _DOCS + "rest-api-reference/pcc-transfer-call",
)
CALL_HAND_OVER = Endpoint(
    "call hand-over",
    "POST",
    "call",
    "/v1/call2/transfer",
    HEADER,
    Effect.ONCE,
    _DOCS + "call-rest-api/transfer-call",
)

AGENT_ENDPOINTS = frozenset({AGENT_LIST, AGENT_CREATE, AGENT_UPDATE, AGENT_DELETE})
MEMBER_ENDPOINTS = frozenset({MEMBER_LIST, MEMBER_ADD, MEMBER_REMOVE})
TRANSFERS = frozenset({CALL_TRANSFER, CALL_HAND_OVER})
CALLOUTS = frozenset({CALL_AGENT_FIRST, CALL_TWO_PHONES})
