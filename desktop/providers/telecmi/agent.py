"""A TeleCMI sign-in with an agent's token: own missed calls and own calls."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import TypeVar

from desktop.domain.account import Account, Credential, ProviderProfile
from desktop.domain.call import (
    CallReceipt,
    CallRecord,
    CallRequest,
    Direction,
    FinishedCall,
    Hotline,
    MissedCall,
    RingOn,
)
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.contact import Contact
from desktop.domain.contact_rows import ContactRow
from desktop.domain.errors import NotFound, SessionExpired, SignInRejected, Unsupported
from desktop.domain.live_calls import LineNews
from desktop.domain.paging import FIRST_PAGE, Page, PageKey
from desktop.domain.period import Period
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.providers.decoding import BadValue, Row, words
from desktop.providers.endpoint import Endpoint
from desktop.providers.exchange import Exchange
from desktop.providers.telecmi import calls, contacts, feed
from desktop.providers.telecmi.envelope import ask
from desktop.providers.telecmi.profile import PROFILE, agent_may
from desktop.providers.telecmi.reading import read_break, read_caller_ids, read_page, read_receipt
from desktop.providers.telecmi.regions import HANG_UP, CallList, Region

T = TypeVar("T")

TOKEN_LIFE = timedelta(days=30)
"""As the pages "Login token" of both regions say; the answer itself does not tell."""


def log_in(exchange: Exchange, region: Region, account: Account, password: str) -> Credential:
    """Exchange user id and password for a token.

    Raises:
        SignInRejected: When TeleCMI does not accept them.
    """

    def read(answer: Row) -> Credential:
        token = words(answer.get("token"))
        if not token:
            raise BadValue("a login without token")
        agent = answer.get("agent")
        name = words(agent.get("name")) if isinstance(agent, dict) else ""
        return Credential(
            replace(account, name=name or account.name),
            MappingProxyType({"token": Secret(token), "password": Secret(password)}),
            datetime.now(UTC) + TOKEN_LIFE,
        )

    return ask(exchange, region.login, {"id": account.user, "password": password}, read)


class AgentConnection:
    """One signed-in agent; renews its token by itself while the password is known.

    Implements MissedCallLog, CallHistory, ClickToCall, CallFollower, CallStopper, LiveCalls,
    HotlineDirectory and, in the Global region, ContactBook and BreakAllowance.
    """

    profile: ProviderProfile = PROFILE
    call_lists = calls.NAMES

    def __init__(
        self,
        credential: Credential,
        region: Region,
        exchange: Exchange,
        renewed: Callable[[Credential], None],
    ) -> None:
        self._credential = credential
        self._region = region
        self._exchange = exchange
        self._renewed = renewed
        self.addresses = exchange.addresses
        self._renewing = threading.Lock()
        self._given_up = ""
        self.capabilities: Capabilities = agent_may(
            contacts=region.contacts is not None,
            ring_mobile=region.ring_mobile is not None,
            choose_hotline=region.caller_ids is not None,
            read_break=region.break_left is not None,
        )

    @property
    def account(self) -> Account:
        """Who is signed in."""
        return self._credential.account

    @property
    def credential(self) -> Credential:
        """The credential with the newest token."""
        return self._credential

    def verify(self) -> Account:
        """Read the newest missed call; TeleCMI has no cheaper proof of a token."""
        now = datetime.now(UTC)
        self.missed_calls(Period(now - timedelta(minutes=1), now), Direction.INCOMING, FIRST_PAGE)
        return self.account

    def missed_calls(self, period: Period, direction: Direction, page: PageKey) -> Page[MissedCall]:
        """POST ``agentMissed`` / ``user/missed`` and their outgoing siblings."""
        return calls.missed_page(
            self._list, self._region.of_agent, period, direction, page, self.account.agent
        )

    def finished_calls(self, call_list: str, period: Period, page: PageKey) -> Page[FinishedCall]:
        """Read one page of one of the four lists of the agent's own calls."""
        return calls.finished_page(
            self._list, self._region.of_agent, call_list, period, page, self.account.agent
        )

    def place_call(self, request: CallRequest) -> CallReceipt:
        """POST ``/v2/click2call`` (softphone) or ``/v1/agentConnect`` (mobile, India only)."""
        if request.ring_on is RingOn.SOFTPHONE:
            body = calls.click_body(request)
            return self._ask(self._region.ring_softphone, body, read_receipt)
        if self._region.ring_mobile is None:
            raise Unsupported(message=self.capabilities.reason(Capability.RING_MOBILE))
        # This one takes the number as text, and no tags.
        return self._ask(self._region.ring_mobile, {"to": request.to.digits}, read_receipt)

    def find_call(self, request: CallRequest, period: Period) -> CallRecord | None:
        """Look for the call of a wish in the agent's own lists."""
        return calls.find_call(
            self._list, self._region.of_agent, request, period, self.account.agent
        )

    def break_left(self) -> timedelta:
        """POST ``user_get_break``, which answers ``break_sec`` as ``HH:MM:SS``; Global only."""
        if self._region.break_left is None:
            raise Unsupported(message=self.capabilities.reason(Capability.READ_BREAK))
        return self._ask(self._region.break_left, {}, read_break)

    def stop_call(self, call_id: str) -> None:
        """POST ``/v2/c2c/hangup``; the ids of a call come from the live feed alone.

        A 404 stands for an unknown call and for a bad token. The token has just been used, so it is
        taken for the first and does not end the sign-in.
        """
        body = {"token": self._credential.secret("token"), "cmiuuid": call_id}
        try:
            ask(self._exchange, HANG_UP, body, lambda _: None)
        except SessionExpired as refused:
            raise NotFound(
                say("TeleCMI does not find this call."),
                say("It was not ended from here; it may be over."),
                say("Hang up on the device that rang."),
                origin=refused.origin,
            ) from None

    def watch_calls(self, tell: Callable[[LineNews | None], None], stop: threading.Event) -> None:
        """Hear of the agent's own calls, if the feed accepts an agent's token."""
        own, address = self.account.agent, self._exchange.addresses.notify
        feed.watch(
            self._exchange.network,
            address,
            lambda: self._credential.secret("token"),
            feed.AGENT_EVENTS,
            own.rpartition("_")[2],
            own,
            tell,
            stop,
        )

    def hotlines(self) -> tuple[Hotline, ...]:
        """POST ``/v2/get_callerid``: the numbers that this agent may show."""
        if self._region.caller_ids is None:
            return ()
        return self._ask(self._region.caller_ids, {}, read_caller_ids)

    def close_callback(self, customer: str, name: str, at: datetime, note: str) -> None:
        """POST ``callbackAction`` (India) or, with a note, ``user/notes/add`` (Global)."""
        if not customer.isdigit():
            return
        region = self._region
        if region.callback_done:
            self._ask(region.callback_done, {"from": int(customer)}, lambda _: None)
        elif region.add_note and note:
            date = round(at.timestamp() * 1000)
            body = {"name": name or "unknown", "from": int(customer), "date": date, "msg": note}
            self._ask(region.add_note, body, lambda _: None)

    def list_contacts(self, page: PageKey) -> Page[ContactRow]:
        """POST ``user/contact/get`` (Global)."""
        pages, number = self._contact_pages(), int(page)
        return self._ask(
            pages.listing,
            {"page": number, "limit": contacts.ROWS},
            lambda answer: read_page(
                answer, "contacts", "count", number, contacts.ROWS, contacts.read_contact
            ),
        )

    def add_contacts(self, added: Sequence[Contact]) -> None:
        """POST ``/v3/contact/add`` (Global)."""
        self._ask(self._contact_pages().add, contacts.addition(added), lambda _: None)

    def update_contact(self, contact: Contact) -> None:
        """POST ``user/contact/update`` (Global)."""
        self._ask(self._contact_pages().update, contacts.change(contact), lambda _: None)

    def _contact_pages(self) -> contacts.ContactPages:
        if self._region.contacts is None:
            raise Unsupported(message=self.capabilities.reason(Capability.CONTACTS))
        return self._region.contacts

    def _list(
        self, listed: CallList, body: dict[str, object], read: Callable[[Row], Page[T]]
    ) -> Page[T]:
        return self._ask(listed.endpoint, body, read)

    def _ask(self, endpoint: Endpoint, body: dict[str, object], read: Callable[[Row], T]) -> T:
        """Ask with the token; when it is refused, once more with a new one.

        That is safe for click-to-call, too: a refused token is proof that nothing was done. A lost
        answer is another error and is never followed by a second request.
        """
        token, epoch = self._credential.secret("token"), self._exchange.network.epoch
        try:
            return ask(self._exchange, endpoint, {"token": token, **body}, read)
        except SessionExpired as expired:
            fresh = self._renew(token, expired)
            if self._exchange.network.epoch != epoch:
                raise  # signed out meanwhile: no phone may ring any more
        return ask(self._exchange, endpoint, {"token": fresh, **body}, read)

    def _renew(self, refused: str, expired: SessionExpired) -> str:
        """A token in place of a refused one; several threads in need of it share one login."""
        with self._renewing:
            current = self._credential.secret("token")
            if current != refused:
                return current
            password = self._credential.secret("password")
            if not password or self._given_up == refused:
                raise expired
            try:
                self._credential = log_in(self._exchange, self._region, self.account, password)
            except SignInRejected:
                self._given_up = refused
                raise expired from None
            self._renewed(self._credential)
            return self._credential.secret("token")
