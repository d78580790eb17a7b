"""Groups, their members, queues, queue-to-group routing and numbers on Stringee.

Source: "Group management", "Group agent management", "Queue management", "Group routing" and
"Number management". The totals are text; true and false come back as 1 and 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.stringee.agents import failure, page_of
from desktop.sandbox.stringee.project import ACCOUNT_ID, PROJECT_ID, Project

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of row that is created, listed, updated and deleted in the same way.

    Attributes:
        key: Where the project keeps the rows.
        path: The resource's path.
        prefix: How ids begin.
        id_name: The name of the new id in the answer of a create.
        total: The name of the total, which is text.
        rows: The name of the list.
        noun: The word in the answers' texts.
        loaded: The text of a list's answer.
        needed: Names that a create must carry.
        defaults: The other names and what they start with.
        filter: The query name and row name by which a list may or must be narrowed.
    """

    key: str
    path: str
    prefix: str
    id_name: str
    total: str
    rows: str
    noun: str
    loaded: str
    needed: tuple[str, ...]
    defaults: tuple[tuple[str, Any], ...] = ()
    filter: tuple[str, str] | None = None


GROUP = Kind(
    key="group",
    path="/v1/group",
    prefix="GR_",
    id_name="groupID",
    total="totalGroups",
    rows="groups",
    noun="group",
    loaded="Load group(s) success",
    needed=("name",),
)
QUEUE = Kind(
    key="queue",
    path="/v1/queue",
    prefix="QU_",
    id_name="queueID",
    total="totalCount",
    rows="queues",
    noun="queue",
    loaded="Load queue(s) success",
    needed=("name",),
    defaults=(
        ("agent_wrap_up_after_calls", 1),
        ("wrap_up_time_limit", 10),
        ("enable_voicemail", 0),
        ("schedule", 1),
        ("wait_greeting", None),
        ("hold_greeting", None),
        ("wait_agent_answer_timeout", 15),
        ("record_calls", 1),
        ("from_number_callout_to_agent", None),
    ),
)
ROUTING = Kind(
    key="routing",
    path="/v1/routing-call-to-groups",
    prefix="GR_RO_",
    id_name="groupRoutingID",
    total="totalCount",
    rows="groupRoutings",
    noun="group routing",
    loaded="Load group routing success",
    needed=("queue_id", "group_id", "primary_group"),
    filter=("queue", "queue_id"),
)
NUMBER = Kind(
    key="number",
    path="/v1/number",
    prefix="NU_",
    id_name="numberID",
    total="totalCount",
    rows="numbers",
    noun="number",
    loaded="Load number(s) success",
    needed=("number", "allow_outbound_calls", "enable_ivr"),
    defaults=(
        ("nickname", ""),
        ("ivr_menu", None),
        ("queue_id", None),
        ("record_outbound_calls", 0),
    ),
)
KINDS = (GROUP, QUEUE, ROUTING, NUMBER)


def create(project: Project, kind: Kind, body: Body) -> Answer:
    """Create a row; a number that exists already is answered with r 2 and its id."""
    for name in kind.needed:
        if name not in body:
            return failure(-1, f"{name} is required")
    for row in project.rows["number"].values() if kind is NUMBER else ():
        if row["number"] == body["number"]:
            known = {"r": 2, "project": PROJECT_ID, kind.id_name: row["id"]}
            return Answer({**known, "message": "Number existed"})
    row = {"id": project.new_id(kind.prefix), "account": ACCOUNT_ID, "project": PROJECT_ID}
    for name in kind.needed:
        row[name] = _stored(body[name])
    for name, default in kind.defaults:
        row[name] = _stored(body.get(name, default))
    project.rows[kind.key][row["id"]] = row
    created = {"r": 0, "project": PROJECT_ID, kind.id_name: row["id"]}
    return Answer({**created, "message": f"Create {kind.noun} success"})


def listing(project: Project, kind: Kind, query: dict[str, str]) -> Answer:
    """One page of rows."""
    rows = list(project.rows[kind.key].values())
    if kind.filter is not None:
        asked, name = kind.filter
        rows = [row for row in rows if row[name] == query.get(asked)]
    if kind is GROUP:
        rows = [{**row, "number_of_agent": _size(project, row["id"])} for row in rows]
    chosen, paging = page_of(rows, query)
    data = {kind.total: str(len(rows)), **paging, kind.rows: chosen}
    return Answer({"r": 0, "message": kind.loaded, "project": PROJECT_ID, "data": data})


def update(project: Project, kind: Kind, row_id: str, body: Body) -> Answer:
    """Change what is given of a row."""
    row = project.rows[kind.key].get(row_id)
    if row is None:
        return failure(-1, f"{kind.noun.capitalize()} not found")
    row.update({name: _stored(value) for name, value in body.items() if name in row})
    return failure(0, f"Update {kind.noun} success")


def delete(project: Project, kind: Kind, row_id: str) -> Answer:
    """Delete a row; deleting a group ends its memberships."""
    if project.rows[kind.key].pop(row_id, None) is None:
        return failure(-1, f"{kind.noun.capitalize()} not found")
    if kind is GROUP:
        project.memberships[:] = [pair for pair in project.memberships if pair[1] != row_id]
    return failure(0, f"Delete {kind.noun} success")


def add_member(project: Project, body: Body) -> Answer:
    """Put an agent into a group."""
    agent_id, group_id = body.get("agent_id"), body.get("group_id")
    if agent_id not in project.agents or group_id not in project.rows["group"]:
        return failure(-1, "Agent or group not found")
    if (agent_id, group_id) not in project.memberships:
        project.memberships.append((agent_id, group_id))
    answer = {"r": 0, "project": PROJECT_ID, "agentID": agent_id, "groupID": group_id}
    return Answer({**answer, "message": "Add agent to Group success"})


def members(project: Project, query: dict[str, str]) -> Answer:
    """The members of one group: ids only, no names."""
    rows = [
        {"account": ACCOUNT_ID, "project": PROJECT_ID, "agent_id": agent_id, "group_id": group_id}
        for agent_id, group_id in project.memberships
        if group_id == query.get("group")
    ]
    chosen, paging = page_of(rows, query)
    data = {"totalCount": str(len(rows)), **paging, "groupAgents": chosen}
    text = "Load group agent success"
    return Answer({"r": 0, "message": text, "project": PROJECT_ID, "data": data})


def remove_member(project: Project, body: Body) -> Answer:
    """Take an agent out of a group; the two ids are in the body of the DELETE."""
    pair = (body.get("agent_id"), body.get("group_id"))
    if pair not in project.memberships:
        return failure(-1, "Agent is not in group")
    project.memberships.remove(pair)
    return failure(0, "Remove agent from group success")


def _size(project: Project, group_id: str) -> int:
    return sum(1 for _, group in project.memberships if group == group_id)


def _stored(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value
