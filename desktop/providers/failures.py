"""How a request ended that got no whole answer, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.errors import (
    ConnectionFailed,
    Origin,
    ProviderError,
    ProxyPasswordNeeded,
    RequestTimedOut,
)
from desktop.domain.wording import say

if TYPE_CHECKING:
    from desktop.providers.sockets import Attempt

STOPPED = "stopped"
LATE = "late"
PASSWORD_WANTED = 407
"""The HTTP status with which a proxy asks for a user and a password."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stood in the way; "" and 0 where it did not.

    Attributes:
        host: Whose certificate was not accepted.
        issuer: Who issued it, as it says itself; "" also when it could not be asked.
        store: The store of certificates that cannot be used.
        proxy: ``host:port`` of the proxy that opened no tunnel.
        status: The HTTP status that it answered instead, 0 if none.
        knows_us: Whether it was given a user and a password.
        unusable: Why there is no way, in a sentence for people.
    """

    host: str = ""
    issuer: str = ""
    store: str = ""
    proxy: str = ""
    status: int = 0
    knows_us: bool = False
    unusable: str = ""


class SendingFailed(Exception):
    """No whole answer came.

    Attributes:
        sent: Whether the request may have reached the provider.
        late: Whether a time limit ended it.
        stopped: Whether ``Network.abort`` or ``Network.close`` ended it.
        insecure: Whether the provider's certificate was not accepted.
        seconds: How long it took.
        obstacle: What stood in the way, if that is known.
    """

    def __init__(
        self,
        *,
        sent: bool,
        late: bool = False,
        stopped: bool = False,
        insecure: bool = False,
        seconds: float = 0.0,
        obstacle: Obstacle | None = None,
    ) -> None:
        super().__init__("no answer")
        self.sent = sent
        self.late = late
        self.stopped = stopped
        self.insecure = insecure
        self.seconds = seconds
        self.obstacle = obstacle or Obstacle()

    @property
    def final(self) -> bool:
        """Whether the same request would fail the same way in a moment."""
        at = self.obstacle
        refused = at.status and at.status < 500
        return bool(self.stopped or self.insecure or refused or at.store or at.unusable)


def failure_of(error: Exception, attempt: Attempt, seconds: float) -> SendingFailed:
    """What an error of ``requests`` or of a socket comes to; its text may hold a URL and goes."""
    from requests import Timeout
    from urllib3.exceptions import TimeoutError as BodyTimeout

    # While a body is read, requests wraps a time-out in its error for broken connections.
    timed_out = isinstance(error, Timeout) or any(isinstance(at, BodyTimeout) for at in error.args)
    blocked = Obstacle()
    if attempt.at_proxy and attempt.proxy:
        proxy = attempt.proxy
        blocked = Obstacle(proxy=proxy.name, status=attempt.refused, knows_us=bool(proxy.user))
    return SendingFailed(
        sent=attempt.sent,
        late=attempt.ended == LATE or timed_out,
        stopped=attempt.ended == STOPPED,
        insecure=_is_about_certificate(error) and not attempt.at_proxy,
        seconds=seconds,
        obstacle=blocked,
    )


def _is_about_certificate(error: BaseException | None) -> bool:
    """Look through what the libraries wrap: the words differ between the stores of systems."""
    import ssl

    open_ones: list[object] = [error]
    seen: list[object] = []
    while open_ones:
        one = open_ones.pop()
        if not isinstance(one, BaseException) or one in seen:
            continue
        if isinstance(one, ssl.SSLCertVerificationError):
            return True
        seen.append(one)
        open_ones += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return False


def explain(failed: SendingFailed, provider: str, tries: int, origin: Origin) -> ProviderError:
    """Turn a failed try into words; true only while nothing was changed."""
    tried = say(", tried {tries} times", tries=tries) if tries > 1 else ""
    if failed.stopped:
        return ConnectionFailed(
            say("The request was stopped."),
            hint=say("Start it again if you still need it."),
            origin=origin,
        )
    if not failed.sent and (blocked := _blocked(failed, provider, origin)):
        return blocked
    if failed.sent and failed.late:
        return RequestTimedOut(
            say("{provider} does not answer.", provider=provider),
            say(
                "No reply within {spoken} s{tried}. Nothing was changed.",
                spoken=_spoken(failed.seconds),
                tried=tried,
            ),
            origin=origin,
        )
    if failed.sent:
        return ConnectionFailed(
            say("The connection to {provider} broke.", provider=provider),
            say("No answer came{tried}. Nothing was changed.", tried=tried),
            origin=origin,
        )
    return ConnectionFailed(
        say("{provider} cannot be reached.", provider=provider),
        say("No connection{tried}. Nothing was changed.", tried=tried),
        origin=origin,
    )


def _blocked(failed: SendingFailed, provider: str, origin: Origin) -> ProviderError | None:
    at = failed.obstacle
    if at.store:
        return ConnectionFailed(
            say("The store of trusted certificates cannot be used."),
            say("Nothing was sent. It is {store}.", store=at.store),
            say("Ask your IT department to set it right."),
            origin=origin,
        )
    if at.unusable:
        return ConnectionFailed(
            say("There is no way to {provider} through this network.", provider=provider),
            say("Nothing was sent."),
            at.unusable,
            origin=origin,
        )
    if failed.insecure:
        return _insecure(at, provider, origin)
    return _at_proxy(failed, provider, origin) if at.proxy else None


def _insecure(at: Obstacle, provider: str, origin: Origin) -> ProviderError:
    hint = say("Check this computer's clock and network, or ask your IT department.")
    if at.issuer:
        hint = say(
            "The certificate of {host} was issued by “{issuer}”. If that is your company, your IT "
            "department must add it to the trusted certificates of this computer. If nobody knows "
            "it, do not use this network.",
            host=at.host,
            issuer=at.issuer,
        )
    return ConnectionFailed(
        say("The connection to {provider} is not secure.", provider=provider),
        say("Its certificate was not accepted, so nothing was sent."),
        hint,
        origin=origin,
    )


def _at_proxy(failed: SendingFailed, provider: str, origin: Origin) -> ProviderError:
    at = failed.obstacle
    if at.status == PASSWORD_WANTED:
        title = say("The proxy asks for a password.")
        if at.knows_us:
            title = say("The proxy did not accept the password.")
        return ProxyPasswordNeeded(
            title,
            say("{proxy} did not let the request through: nothing was sent.", proxy=at.proxy),
            say(
                "Enter its user name and password in the settings, page Network. Proxies that ask "
                "for NTLM or Kerberos cannot be used."
            ),
            proxy=at.proxy,
            origin=origin,
        )
    hint = say("Check the proxy in the settings, or ask your IT department.")
    if at.status >= 500:
        title = say("The proxy does not reach {provider}.", provider=provider)
    elif at.status:
        title = say("The proxy refuses the connection to {provider}.", provider=provider)
        hint = say("Ask your IT department to allow {provider}.", provider=provider)
    elif failed.late:
        title = say("The proxy does not answer.")
    else:
        title = say("The proxy cannot be reached.")
    message = say("{proxy} opened no connection: nothing was sent.", proxy=at.proxy)
    if at.status:
        message = say(
            "{proxy} answered with status {status}: nothing was sent.",
            proxy=at.proxy,
            status=at.status,
        )
    return ConnectionFailed(title, message, hint, origin=origin)


def _spoken(seconds: float) -> str:
    return f"{seconds:.0f}" if seconds >= 1 else f"{seconds:.1f}"
