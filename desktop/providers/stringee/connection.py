"""The door to Stringee: sign in with a form, or take up an earlier sign-in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from types import MappingProxyType

from desktop.domain.account import Account, Credential, Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.errors import InvalidField
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.providers.base import Connection
from desktop.providers.exchange import Exchange
from desktop.providers.http import Network
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.client import Client
from desktop.providers.stringee.profile import PROFILE
from desktop.providers.stringee.supervisor import SupervisorConnection
from desktop.providers.stringee.token import MintedTokens, PastedToken, TokenSource, judge

__all__ = ["PROFILE", "connect", "sign_in"]


def sign_in(
    request: SignInRequest,
    addresses: Addresses,
    network: Network,
    renewed: Callable[[Credential], None],
    demo: bool = False,
) -> Connection:
    """Sign in with the project's key or a pasted token, proven by a cheap request.

    Raises:
        InvalidField: When neither way is filled in completely.
        SignInRejected: When the token is no good, or Stringee does not accept it.
        ProviderError: When Stringee could not be asked.
    """
    _require_complete(request)
    sid, secret, token = (request.text(key) for key in ("key_sid", "key_secret", "token"))
    expires = None
    if sid and secret:
        secrets = {"key_sid": Secret(sid), "secret": Secret(secret)}
    else:
        token = "".join(token.split())  # a long text often comes with line breaks
        facts = judge(token, datetime.now(UTC))
        sid, expires = facts.sid, facts.expires
        secrets = {"token": Secret(token)}
    is_agent = request.role is Role.AGENT
    user = request.text("user_id") if is_agent else sid
    account = Account(
        provider=PROFILE.id,
        provider_title=PROFILE.title,
        role=request.role,
        region="",
        user=user,
        name=user,
        agent=user if is_agent else "",
        demo=demo,
    )
    credential = Credential(account, MappingProxyType(secrets), expires)
    connection = connect(credential, addresses, network, renewed)
    connection.verify()
    return connection


def connect(
    credential: Credential,
    addresses: Addresses,
    network: Network,
    renewed: Callable[[Credential], None],
) -> Connection:
    """Take up an earlier sign-in; sends nothing."""
    del renewed  # minted tokens live for minutes and are never kept, so nothing is ever renewed
    client = Client(Exchange(PROFILE.title, addresses, network), _tokens(credential))
    if credential.account.role is Role.AGENT:
        return AgentConnection(credential, client)
    return SupervisorConnection(credential, client)


def _require_complete(request: SignInRequest) -> None:
    """Demand the user ID of an agent, and either the whole key or a token."""
    form = PROFILE.form_for(request.role).form
    hint = say("Enter the API key SID and secret, or paste an access token.")
    missing = ""
    if request.role is Role.AGENT and not request.text("user_id"):
        missing, hint = "user_id", say("Enter the ID that the agent signs in with.")
    elif not request.text("token"):
        missing = next((key for key in ("key_sid", "key_secret") if not request.text(key)), "")
    if missing:
        title = say("{label} is missing.", label=form.field(missing).label)
        raise InvalidField(title, say("Nothing was sent."), hint, field=missing)


def _tokens(credential: Credential) -> TokenSource:
    if "token" in credential.secrets:
        return PastedToken(credential.secrets["token"], credential.expires)
    return MintedTokens(credential.secret("key_sid"), credential.secrets["secret"])
