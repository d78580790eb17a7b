"""The door to TeleCMI: sign in with a form, or take up an earlier sign-in."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from desktop.domain.account import Account, Credential, Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.errors import SignInRejected
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.providers.base import Connection
from desktop.providers.exchange import Exchange
from desktop.providers.http import Network
from desktop.providers.telecmi.agent import AgentConnection, log_in
from desktop.providers.telecmi.profile import PROFILE
from desktop.providers.telecmi.regions import INDIA, REGIONS
from desktop.providers.telecmi.supervisor import SupervisorConnection

__all__ = ["PROFILE", "connect", "sign_in"]


def sign_in(
    request: SignInRequest,
    addresses: Addresses,
    network: Network,
    renewed: Callable[[Credential], None],
    demo: bool = False,
) -> Connection:
    """Sign in: an agent by a login, a supervisor by a cheap request with the app secret.

    Raises:
        SignInRejected: When TeleCMI does not accept it.
        ProviderError: When TeleCMI could not be asked.
    """
    user = request.text("user_id" if request.role is Role.AGENT else "app_id")
    account = Account(
        provider=PROFILE.id,
        provider_title=PROFILE.title,
        role=request.role,
        region=request.region,
        user=user,
        name=user if request.role is Role.AGENT else say("App {user}", user=user),
        agent=user if request.role is Role.AGENT else "",
        demo=demo,
    )
    if request.role is Role.AGENT:
        region = REGIONS.get(request.region, INDIA)
        exchange = Exchange(PROFILE.title, addresses, network)
        credential = log_in(exchange, region, account, request.text("password"))
        return connect(credential, addresses, network, renewed)
    if not (user.isascii() and user.isdigit()):
        raise SignInRejected(say("An App ID has digits only."), say("Nothing was sent."))
    secret = Secret(request.text("secret"))
    credential = Credential(account, MappingProxyType({"secret": secret}))
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
    region = REGIONS.get(credential.account.region, INDIA)
    exchange = Exchange(PROFILE.title, addresses, network)
    if credential.account.role is Role.AGENT:
        return AgentConnection(credential, region, exchange, renewed)
    return SupervisorConnection(credential, region, exchange)
