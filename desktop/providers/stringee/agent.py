"""An agent's Stringee sign-in: own missed calls, own status, calls as themselves."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.account import Account
from desktop.domain.call import CallReceipt, CallRequest
from desktop.domain.capability import Capabilities
from desktop.domain.errors import NotAllowed, SignInRejected
from desktop.domain.wording import say
from desktop.providers.stringee import endpoints
from desktop.providers.stringee.call_log import LoggedCall
from desktop.providers.stringee.profile import AGENT_CAPABILITIES
from desktop.providers.stringee.signed_in import SignedIn


class AgentConnection(SignedIn):
    """Acts for the one agent whose Stringee user ID was signed in with.

    The project's key could do more; what belongs to others is left alone here.
    """

    _agent_id = ""

    @property
    def capabilities(self) -> Capabilities:
        """What an agent may do."""
        return AGENT_CAPABILITIES

    def verify(self) -> Account:
        """Look the agent up; its name becomes the account's."""
        agent = self._agent_with(self.account.user)
        if not agent:
            raise SignInRejected(
                say("Stringee has no agent with the user ID “{user}”.", user=self.account.user),
                say("Nothing was changed."),
                say("Check the user ID, or ask your supervisor to add you."),
            )
        self._agent_id = agent.id
        return self._renamed(agent.name)

    def set_status(self, agent_id: str, status: str) -> None:
        """Set the own manual status; ``agent_id`` is the own user ID or agent id."""
        own_id = self._own_agent_id()
        if agent_id not in (self.account.user, own_id):
            raise NotAllowed(
                say("Only supervisors set the status of other agents."),
                hint=say("Sign in as a supervisor to do this."),
            )
        self._client.ask(
            endpoints.AGENT_UPDATE,
            lambda _: None,
            body={"manual_status": status},
            places={"id": own_id},
        )

    def place_call(self, request: CallRequest) -> CallReceipt:
        """Ring the own app or phone, then the customer; sent once."""
        return super().place_call(replace(request, agent=self.account.user))

    @property
    def _sees_all(self) -> bool:
        return False

    def _concerns_me(self, call: LoggedCall) -> bool:
        return self.account.user in call.parties

    def _own_agent_id(self) -> str:
        if not self._agent_id:
            self.verify()
        return self._agent_id
