"""A TeleCMI sign-in with the app secret: agents, the account's missed calls, calls as any agent."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from desktop.domain.account import Account, Credential, ProviderProfile
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.call import (
    CallReceipt,
    CallRecord,
    CallRequest,
    Direction,
    FinishedCall,
    MissedCall,
    RingOn,
)
from desktop.domain.capability import Capabilities
from desktop.domain.errors import InvalidField, NotFound, UnreadableReply
from desktop.domain.live_calls import LineNews
from desktop.domain.paging import Page, PageKey, iterate_pages
from desktop.domain.period import Period
from desktop.domain.wording import say
from desktop.providers.base import RecordingFile
from desktop.providers.decoding import Row
from desktop.providers.endpoint import Endpoint
from desktop.providers.exchange import Exchange
from desktop.providers.telecmi import calls, feed, recordings
from desktop.providers.telecmi.agents import add_body, merged, new_agent, update_body
from desktop.providers.telecmi.envelope import ask
from desktop.providers.telecmi.partial import PartialUpdate
from desktop.providers.telecmi.profile import PROFILE, SUPERVISOR_MAY
from desktop.providers.telecmi.reading import read_agent, read_new_id, read_page, read_receipt
from desktop.providers.telecmi.regions import (
    AGENT_ROWS,
    CALL_AS_AGENT,
    FEED_TOKEN,
    Auth,
    CallList,
    Region,
)

T = TypeVar("T")


class SupervisorConnection:
    """One signed-in account of a company.

    Implements AgentDirectory, AgentCreator, AgentUpdater, AgentRemover, AgentStatusSetter,
    MissedCallLog, CallHistory, ClickToCall, CallFollower, LiveCalls and RecordingSource.
    """

    profile: ProviderProfile = PROFILE
    capabilities: Capabilities = SUPERVISOR_MAY
    call_lists = calls.NAMES

    def __init__(self, credential: Credential, region: Region, exchange: Exchange) -> None:
        self.credential = credential
        self._app_id = int(credential.account.user)
        self._region = region
        self._exchange = exchange
        self.addresses = exchange.addresses
        self._seen_on: dict[str, int] = {}
        self._partial = PartialUpdate()

    @property
    def account(self) -> Account:
        """Who is signed in."""
        return self.credential.account

    def verify(self) -> Account:
        """POST ``analysis`` over the last day: the cheapest proof of an app secret.

        Both dates are sent because Global refuses the request without them.
        """
        now = datetime.now(UTC)
        day = Period(now - timedelta(days=1), now)
        body: dict[str, object] = {"start_date": day.start_ms, "end_date": day.end_ms}
        self._ask(self._region.analysis, body, lambda _: None)
        return self.account

    def list_agents(self, page: PageKey) -> Page[Agent]:
        """POST ``agent/list`` / ``user/list``; at most ten rows a page."""
        number = int(page)
        body: dict[str, object] = {"page": number, "limit": AGENT_ROWS}
        found = self._ask(
            self._region.list_agents,
            body,
            lambda answer: read_page(answer, "agents", "count", number, AGENT_ROWS, read_agent),
        )
        self._seen_on.update((agent.id, number) for agent in found.items)
        return found

    def create_agent(self, draft: AgentDraft) -> Agent:
        """POST ``agent/add`` / ``user/add``, once."""
        agent = new_agent(draft, self._app_id)
        body = add_body(agent, self._region)
        agent_id = self._ask(self._region.add_agent, body, read_new_id) or agent.id
        return replace(agent, id=agent_id, user_id=agent_id)

    def find_agent(self, draft: AgentDraft) -> Agent | None:
        """Walk the list for the draft's extension; an entry that cannot be read may be it."""
        extension = draft.text("extension").strip()
        found, unreadable = self._first(lambda agent: agent.extension == extension)
        if found is None and unreadable:
            raise UnreadableReply(origin=self._exchange.origin(self._region.list_agents))
        return found

    def read_agent(self, agent: Agent) -> Agent | None:
        """The agent as listed now, first on the page that it was last seen on; None when gone."""
        number = self._seen_on.get(agent.id)
        listed = self.list_agents(number).items if number else ()
        on_its_page = next((one for one in listed if one.id == agent.id), None)
        if on_its_page:
            return on_its_page
        found, unreadable = self._first(lambda one: one.id == agent.id)
        if found is None and unreadable:
            raise UnreadableReply(origin=self._exchange.origin(self._region.list_agents))
        return found

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        """POST ``agent/update`` / ``user/update``, which replace everything.

        What the draft does not have is written as it was just read, the password above all. Where
        the account has v3, single fields are written through its partial update instead.
        """
        changed = merged(agent, draft)
        if self._region.has_v3 and self._partial.write(self._ask, agent, changed, draft):
            return changed
        self._ask(self._region.update_agent, update_body(changed, self._region), lambda _: None)
        return changed

    def remove_agent(self, agent: Agent) -> None:
        """POST ``agent/remove`` / ``user/remove``."""
        try:
            self._ask(self._region.remove_agent, {"id": agent.id}, lambda _: None)
        except NotFound:
            return

    def set_status(self, agent_id: str, status: str) -> None:
        """POST ``agent/status`` / ``user/status``."""
        body: dict[str, object] = {"id": agent_id, "status": status}
        self._ask(self._region.set_status, body, lambda _: None)

    def missed_calls(self, period: Period, direction: Direction, page: PageKey) -> Page[MissedCall]:
        """POST ``missed``, ``outmissed`` / ``out_missed``; incoming rows name no agent."""
        return calls.missed_page(self._list, self._region.of_app, period, direction, page, "")

    def finished_calls(self, call_list: str, period: Period, page: PageKey) -> Page[FinishedCall]:
        """Read one page of one of the four lists of the account's calls."""
        return calls.finished_page(self._list, self._region.of_app, call_list, period, page, "")

    def place_call(self, request: CallRequest) -> CallReceipt:
        """POST ``/v2/webrtc/click2call``, once.

        Of the four combinations of ``webrtc`` and ``followme`` only the two that ring a device can
        be sent.
        """
        if not request.agent:
            raise InvalidField(
                say("Nobody is chosen to call."),
                say("Nobody was called."),
                say("Choose an agent under Call as."),
                field="agent",
            )
        softphone = request.ring_on is RingOn.SOFTPHONE
        body: dict[str, object] = {
            "user_id": request.agent,
            "secret": self.credential.secret("secret"),
            **calls.click_body(request),
            "webrtc": softphone,
            "followme": not softphone,
        }
        return ask(self._exchange, CALL_AS_AGENT, body, read_receipt)

    def find_call(self, request: CallRequest, period: Period) -> CallRecord | None:
        """Look for the call of a wish in the account's lists."""
        return calls.find_call(self._list, self._region.of_app, request, period, "")

    def fetch_recording(self, recording: str, file: RecordingFile) -> None:
        """GET ``play`` with the app secret in the query."""
        secret = self.credential.secret("secret")
        recordings.fetch(self._exchange, self._region, self._app_id, secret, recording, file)

    def watch_calls(self, tell: Callable[[LineNews | None], None], stop: threading.Event) -> None:
        """Hear of all calls of the account, with a token of ``/v2/token``."""
        feed.watch(
            self._exchange.network,
            self._exchange.addresses.notify,
            lambda: self._ask(FEED_TOKEN, {}, feed.read_token),
            feed.ADMIN_EVENTS,
            str(self._app_id),
            "",
            tell,
            stop,
        )

    def _list(
        self, listed: CallList, body: dict[str, object], read: Callable[[Row], Page[T]]
    ) -> Page[T]:
        return self._ask(listed.endpoint, body, read)

    def _ask(self, endpoint: Endpoint, body: dict[str, object], read: Callable[[Row], T]) -> T:
        credential = {
            "appid": self._app_id,
            Auth(endpoint.auth).field: self.credential.secret("secret"),
        }
        return ask(self._exchange, endpoint, {**credential, **body}, read)

    def _first(self, wanted: Callable[[Agent], bool]) -> tuple[Agent | None, int]:
        """The first such agent, and how many entries before it could not be read.

        Whoever is deleted meanwhile moves the others to earlier pages, which were read already:
        then the pages are read once more from the last one on, where nobody can slip through.
        """
        unreadable, totals = 0, list[int | None]()

        def pages() -> Iterator[Page[Agent]]:
            for page in iterate_pages(self.list_agents):
                totals.append(page.total)
                yield page
            if len(set(totals)) > 1:
                yield from map(self.list_agents, range(len(totals), 0, -1))

        for page in pages():
            found = next((agent for agent in page.items if wanted(agent)), None)
            if found:
                return found, unreadable
            unreadable += page.unreadable
        return None, unreadable
