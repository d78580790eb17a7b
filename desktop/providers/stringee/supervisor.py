"""A supervisor's Stringee sign-in: agents as well."""

from __future__ import annotations

from desktop.domain.account import Account
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.capability import Capabilities
from desktop.domain.errors import AlreadyExists, NotFound, ProviderError
from desktop.domain.group import Group, Queue
from desktop.domain.paging import Page, PageKey
from desktop.domain.wording import say
from desktop.providers.decoding import Row, number_text
from desktop.providers.stringee import agents, endpoints
from desktop.providers.stringee.groups import Groups
from desktop.providers.stringee.profile import SUPERVISOR_CAPABILITIES
from desktop.providers.stringee.signed_in import SignedIn


class SupervisorConnection(SignedIn):
    """Manages agents, sees all calls and calls as any agent."""

    @property
    def capabilities(self) -> Capabilities:
        """What a supervisor may do."""
        return SUPERVISOR_CAPABILITIES

    def verify(self) -> Account:
        """Ask for one agent; the project's number becomes the account's name."""
        project = self._client.ask(
            endpoints.AGENT_LIST, _project, query={"page": "1", "limit": "1"}
        )
        return self._renamed(
            say("Project {project}", project=project) if project else self.account.user
        )

    def list_agents(self, page: PageKey) -> Page[Agent]:
        """Read one page of agents."""
        return self._client.ask(
            endpoints.AGENT_LIST,
            agents.read_page,
            query={"page": str(page), "limit": str(agents.PAGE_SIZE)},
        )

    def create_agent(self, draft: AgentDraft) -> Agent:
        """Create an agent, then look it up: the answer's id may not be the list's.

        Looks for the user ID before, too: Stringee does not promise to refuse one that is there.
        """
        body = agents.create_body(draft)
        there = self._agent_with(str(body["stringee_user_id"]))
        if there is not None:
            raise AlreadyExists(
                say("This Stringee user ID exists already."),
                say("It belongs to {name}. Nothing was added.", name=there.name),
                say("Choose another one."),
            )
        agent_id = self._client.ask(endpoints.AGENT_CREATE, _created_id, body=body)
        try:
            listed = self._agent_with(str(body["stringee_user_id"]))
        except ProviderError:
            listed = None  # the agent is there; the next refresh shows it whole
        return listed or agents.created_agent(agent_id, body)

    def find_agent(self, draft: AgentDraft) -> Agent | None:
        """The agent with the draft's user ID, or None."""
        return self._agent_with(draft.text("user_id").strip())

    def read_agent(self, agent: Agent) -> Agent | None:
        """The agent as listed now under its id, else under its user ID; None when it is gone."""
        query = {"page": "1", "limit": "10", "id": agent.id}
        found = self._client.ask(endpoints.AGENT_LIST, agents.read_page, query=query)
        listed = next((one for one in found.items if one.id == agent.id), None)
        return listed or self._agent_with(agent.user_id)

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        """Write what the draft changes; nothing is sent when it changes nothing."""
        body = agents.changes(agent, draft)
        if body:
            self._put(agent.id, body)
        return agents.changed_agent(agent, body)

    def remove_agent(self, agent: Agent) -> None:
        """Delete the agent; "Agent not found" means that it is gone, unless its id is another one.

        That happens to an agent that was just added and could not be looked up.
        """
        try:
            self._client.ask(endpoints.AGENT_DELETE, lambda _: None, places={"id": agent.id})
        except NotFound as gone:
            listed = self._agent_with(agent.user_id)
            if listed and listed.id != agent.id:
                raise NotFound(
                    say("{name} has another ID by now.", name=agent.name),
                    say("Nothing was deleted."),
                    say("Refresh the list and delete it again."),
                    origin=gone.origin,
                ) from None

    def set_status(self, agent_id: str, status: str) -> None:
        """Set an agent's manual status."""
        self._put(agent_id, {"manual_status": status})

    def list_groups(self, page: PageKey) -> Page[Group]:
        """Read one page of the project's groups."""
        return Groups(self._client).groups(page)

    def list_members(self, group_id: str, page: PageKey) -> Page[str]:
        """Read one page of the ids of the agents in a group."""
        return Groups(self._client).members(group_id, page)

    def list_queues(self, page: PageKey) -> Page[Queue]:
        """Read one page of the project's queues."""
        return Groups(self._client).queues(page)

    def list_rung_groups(self, queue_id: str, page: PageKey) -> Page[str]:
        """Read one page of the ids of the groups that a queue rings."""
        return Groups(self._client).rung(queue_id, page)

    def add_to_group(self, group_id: str, agent_id: str) -> None:
        """Put an agent into a group."""
        Groups(self._client).add(group_id, agent_id)

    def remove_from_group(self, group_id: str, agent_id: str) -> None:
        """Take an agent out of a group."""
        Groups(self._client).remove(group_id, agent_id)

    def _put(self, agent_id: str, body: agents.AgentBody) -> None:
        self._client.ask(endpoints.AGENT_UPDATE, lambda _: None, body=body, places={"id": agent_id})


def _project(envelope: Row) -> str:
    agents.read_page(envelope)  # a success without a list is not Stringee's
    return number_text(envelope.get("project"))


def _created_id(envelope: Row) -> str:
    agent_id = envelope.get("agentID")
    return agent_id if isinstance(agent_id, str) else ""
