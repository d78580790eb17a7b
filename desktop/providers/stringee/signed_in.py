"""What every Stringee sign-in can do: read missed calls, place, follow and stop calls."""

from __future__ import annotations

from desktop.domain import phone
from desktop.domain.account import Account, Credential, ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.call import (
    CallReceipt,
    CallRecord,
    CallRequest,
    Direction,
    FinishedCall,
    Hotline,
    MissedCall,
    RingOn,
    TransferTarget,
)
from desktop.domain.errors import NotAllowed, NotFound, Origin, UnreadableReply
from desktop.domain.paging import FIRST_PAGE, Page, PageKey, iterate_pages
from desktop.domain.period import Period
from desktop.domain.wording import say
from desktop.providers.base import RecordingFile
from desktop.providers.stringee import agents, call_log, callouts, endpoints
from desktop.providers.stringee.call_log import LoggedCall
from desktop.providers.stringee.client import Client
from desktop.providers.stringee.profile import PROFILE

_NOT_PLACED = say("Your call was not placed.")


class SignedIn:
    """A Stringee sign-in of either role; see :mod:`desktop.providers.base`."""

    def __init__(self, credential: Credential, client: Client) -> None:
        self._credential = credential
        self._client = client
        self.addresses = client.addresses
        self._hotlines: tuple[Hotline, ...] = ()

    @property
    def profile(self) -> ProviderProfile:
        """Stringee's words, forms and columns."""
        return PROFILE

    @property
    def account(self) -> Account:
        """Who is signed in."""
        return self._credential.account

    @property
    def credential(self) -> Credential:
        """What was signed in with; minted tokens are not part of it."""
        return self._credential

    def missed_calls(self, period: Period, direction: Direction, page: PageKey) -> Page[MissedCall]:
        """Read one page of the call log and keep the calls of one direction nobody answered."""
        log = self._client.ask(
            endpoints.CALL_LOG, call_log.read_log, query=call_log.log_query(period, page)
        )
        missed = tuple(
            call.missed
            for call in log.calls
            if not call.answered and call.direction is direction and self._concerns_me(call)
        )
        # A cursor that leads to itself would never end.
        following = None if log.next == page else log.next
        return Page(missed, next=following, unreadable=log.unreadable)

    @property
    def call_lists(self) -> tuple[str, ...]:
        """Stringee has one log of all calls."""
        return ("log",)

    def finished_calls(self, _call_list: str, period: Period, page: PageKey) -> Page[FinishedCall]:
        """Read one page of the call log; of what others did an agent is given nothing."""
        log = self._client.ask(
            endpoints.CALL_LOG, call_log.read_log, query=call_log.log_query(period, page)
        )
        if log.next is not None and log.next == page:
            # It would never end, and what is older would be left out in silence.
            raise UnreadableReply(origin=Origin("Stringee", endpoints.CALL_LOG.name))
        concerning = tuple(call.finished for call in log.calls if self._concerns_me(call))
        if self._sees_all:
            size = call_log.LOG_PAGE_SIZE
            return Page(concerning, log.total, log.next, None, log.unreadable, size)
        return Page(concerning, next=log.next, unreadable=log.unreadable)

    def find_call(self, request: CallRequest, period: Period) -> CallRecord | None:
        """Look for the call of a wish on the newest page of the log of this period."""
        log = self._client.ask(
            endpoints.CALL_LOG, call_log.read_log, query=call_log.log_query(period, FIRST_PAGE)
        )
        call = call_log.call_of(request, log.calls)
        return call.record if call else None

    def fetch_recording(self, recording: str, file: RecordingFile) -> None:
        """Read the recording of a call; asked for by its id."""
        self._client.fetch_recording(recording, file)

    def hotlines(self) -> tuple[Hotline, ...]:
        """The numbers of the contact centre that may call out."""
        pages = iterate_pages(self._numbers)
        self._hotlines = tuple(
            number.hotline for page in pages for number in page.items if number.calls_out
        )
        return self._hotlines

    def place_call(self, request: CallRequest) -> CallReceipt:
        """Ring the agent's app or phone, then the customer; sent once."""
        hotline = request.hotline or self._first_hotline()
        if request.ring_on is RingOn.SOFTPHONE:
            return self._client.ask(
                endpoints.CALL_AGENT_FIRST,
                callouts.read_receipt,
                body=callouts.agent_first_body(request, hotline),
            )
        return self._client.ask(
            endpoints.CALL_TWO_PHONES,
            callouts.read_receipt,
            body=callouts.two_phones_body(request, hotline, self._phone_of_agent(request)),
        )

    def stop_call(self, call_id: str) -> None:
        """End a call; one that has ended already counts as stopped."""
        try:
            self._client.ask(endpoints.CALL_STOP, lambda _: None, body={"callId": call_id})
        except NotFound:
            return

    def transfer_call(self, call_id: str, request: CallRequest, target: TransferTarget) -> None:
        """Hand a call over, where it was placed: at the contact centre, or by the Call API."""
        agent_first = request.ring_on is RingOn.SOFTPHONE
        self._client.ask(
            endpoints.CALL_TRANSFER if agent_first else endpoints.CALL_HAND_OVER,
            lambda _: None,
            body=callouts.transfer_body(call_id, request, target),
        )

    @property
    def _sees_all(self) -> bool:
        """Whether every call of the log concerns this sign-in."""
        return True

    def _concerns_me(self, _call: LoggedCall) -> bool:
        """Whether this sign-in is to see the call."""
        return True

    def _agent_with(self, user_id: str) -> Agent | None:
        """The agent with this Stringee user ID, or None; unreadable entries may be it."""
        found = self._client.ask(
            endpoints.AGENT_LIST,
            agents.read_page,
            query={
                "page": "1",
                "limit": str(agents.PAGE_SIZE),
                "stringee_user_id": user_id,
            },
        )
        agent = next((agent for agent in found.items if agent.user_id == user_id), None)
        if agent is None and found.unreadable:
            raise UnreadableReply(origin=Origin("Stringee", endpoints.AGENT_LIST.name))
        return agent

    def _renamed(self, name: str) -> Account:
        self._credential = self._credential.renamed(name)
        return self.account

    def _numbers(self, page: PageKey) -> Page[callouts.OwnNumber]:
        return self._client.ask(
            endpoints.NUMBER_LIST,
            callouts.read_numbers,
            query={"page": str(page), "limit": str(agents.PAGE_SIZE)},
        )

    def _first_hotline(self) -> str:
        known = self._hotlines or self.hotlines()
        if not known:
            raise NotAllowed(
                say("No number of the contact centre may call out."),
                _NOT_PLACED,
                say("Allow outgoing calls for a number in the Stringee console."),
            )
        return known[0].number

    def _phone_of_agent(self, request: CallRequest) -> str:
        """Digits of the phone to ring: the one of the wish, else the one in the agent list."""
        text = request.agent_phone
        if not text:
            agent = self._agent_with(request.agent)
            text = agent.phone if agent else ""
        number = phone.parse(text, PROFILE.country)
        if not number:
            raise NotAllowed(
                say("There is no phone number for this agent."),
                _NOT_PLACED,
                say("Add a phone number to the agent, or ring the softphone."),
            )
        return number.digits
