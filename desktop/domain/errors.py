"""Everything that can go wrong, said for people: what happened, what was not done, what to do.

Providers raise these and nothing else; the window shows ``title``, ``message`` and ``hint`` and
offers ``details`` for copying. ``details`` never holds a secret or a raw reply.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop.domain.wording import listed, say


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an error came from, for the small print and for "Copy details".

    Attributes:
        provider: Display name, such as ``TeleCMI``.
        endpoint: Our name of the endpoint, such as ``agent/add``. Never a URL with a query.
        http_status: HTTP status, or None when there was no answer.
        code: The provider's own result code as text, or "".
        said: The provider's own words, shortened, or "".
    """

    provider: str = ""
    endpoint: str = ""
    http_status: int | None = None
    code: str = ""
    said: str = ""


class CalldeckError(Exception):
    """An expected failure.

    Attributes:
        title: One short sentence: what happened.
        message: What was *not* done.
        hint: What to do next; may be empty.
        origin: Where it came from.
    """

    title = say("Something went wrong.")
    message = say("Nothing was changed.")
    hint = ""
    retryable = False

    def __init__(
        self,
        title: str = "",
        message: str = "",
        hint: str = "",
        *,
        origin: Origin | None = None,
    ) -> None:
        self.title = title or type(self).title
        self.message = message or type(self).message
        self.hint = hint or type(self).hint
        self.origin = origin or Origin()
        super().__init__(self.title)

    @property
    def text(self) -> str:
        """Message and hint in one line."""
        return listed([self.message, self.hint], " ")

    @property
    def code(self) -> str:
        """The code for the small print: the provider's, else the HTTP status, else ""."""
        if self.origin.code:
            return self.origin.code
        return str(self.origin.http_status) if self.origin.http_status else ""

    @property
    def details(self) -> str:
        """Several lines for "Copy details", without secrets."""
        rows = [
            self.title,
            self.text,
            f"Kind: {type(self).__name__}",
            f"Provider: {self.origin.provider}" if self.origin.provider else "",
            f"Request: {self.origin.endpoint}" if self.origin.endpoint else "",
            f"HTTP status: {self.origin.http_status}" if self.origin.http_status else "",
            f"Code: {self.origin.code}" if self.origin.code else "",
            f"Provider said: {self.origin.said}" if self.origin.said else "",
        ]
        return "\n".join(row for row in rows if row)


class ProviderError(CalldeckError):
    """The provider refused with a code that we have no better word for."""

    title = say("The provider refused the request.")


class ConnectionFailed(ProviderError):
    """No connection; the request never reached the provider."""

    title = say("The provider cannot be reached.")
    hint = say("Check the network connection.")
    retryable = True


class ProxyPasswordNeeded(ConnectionFailed):
    """The proxy of the network wants to know who asks; nothing was sent.

    Attributes:
        proxy: Its ``host:port``.
    """

    title = say("The proxy asks for a password.")
    retryable = False

    def __init__(
        self,
        title: str = "",
        message: str = "",
        hint: str = "",
        *,
        proxy: str,
        origin: Origin | None = None,
    ) -> None:
        super().__init__(title, message, hint, origin=origin)
        self.proxy = proxy


class RequestTimedOut(ProviderError):
    """The provider did not answer a request that changes nothing."""

    title = say("The provider does not answer.")
    hint = say("Try again in a moment.")
    retryable = True


class OutcomeUnknown(ProviderError):
    """A request that changes something was sent and its answer was lost: it may have been done."""

    title = say("We do not know if this was done.")
    message = say("The answer was lost.")
    hint = say("Refresh and look before you repeat it.")


class SignInRejected(ProviderError):
    """User id, password, secret or key are wrong, or belong to another region."""

    title = say("The provider did not accept this sign-in.")
    hint = say("Check the entries and the region.")


class SessionExpired(ProviderError):
    """A token that was good has run out."""

    title = say("Your sign-in has ended.")
    hint = say("Sign in again. No work is lost.")


class NotAllowed(ProviderError):
    """The account or its plan may not do this."""

    title = say("This account may not do that.")


class NotFound(ProviderError):
    """The agent or call is gone."""

    title = say("It is no longer there.")
    hint = say("Refresh the list.")


class AlreadyExists(ProviderError):
    """An agent with this extension or user id exists."""

    title = say("It exists already.")


class Conflict(CalldeckError):
    """An agent is not as it was when a change was planned; the change was held back."""

    title = say("Somebody changed this agent meanwhile.")


class InvalidField(ProviderError):
    """The provider refused one field.

    Attributes:
        field: Key of the form field, or "" when it is not known which.
    """

    title = say("The provider refused an entry.")

    def __init__(
        self,
        title: str = "",
        message: str = "",
        hint: str = "",
        *,
        field: str = "",
        origin: Origin | None = None,
    ) -> None:
        super().__init__(title, message, hint, origin=origin)
        self.field = field


class RateLimited(ProviderError):
    """Too many requests.

    Attributes:
        retry_after: Seconds to wait.
    """

    title = say("The provider asks us to slow down.")
    retryable = True

    def __init__(
        self,
        title: str = "",
        message: str = "",
        hint: str = "",
        *,
        retry_after: float = 60.0,
        origin: Origin | None = None,
    ) -> None:
        minutes = max(1, math.ceil(retry_after / 60))
        again = say("Try again in {count} minutes.", one="Try again in a minute.", count=minutes)
        super().__init__(title, message, hint or again, origin=origin)
        self.retry_after = retry_after


class ServerFault(ProviderError):
    """The provider failed (HTTP 5xx)."""

    title = say("The provider has a fault.")
    hint = say("Try again in a moment.")
    retryable = True


class UnreadableReply(ProviderError):
    """The answer is not what the provider documents: HTML, cut off, wrong types."""

    title = say("The provider's answer could not be read.")
    hint = say("Try again; if it stays, copy the details for support.")


class Unsupported(CalldeckError):
    """This provider or sign-in cannot do it; the message is the capability's reason."""

    title = say("Not possible with this sign-in.")


class CallBlocked(CalldeckError):
    """A call was not placed because another wish is still open."""

    title = say("Your call was not placed.")


class KeyringUnavailable(CalldeckError):
    """The computer has no usable keyring."""

    title = say("This computer has no keyring.")
    message = say("You stay signed in until you quit.")


class SecretsNotKept(KeyringUnavailable):
    """A policy of this computer lets no secret be kept; its keyring is not asked."""

    title = say("Your organisation does not allow sign-ins to be kept.")


class StorageFailed(CalldeckError):
    """A file or database could not be read or written (disk full, read-only, damaged)."""

    title = say("Calldeck could not save on this computer.")
    message = say("What you see may be missing after a restart.")


class DatabaseUnreachable(StorageFailed):
    """The server of the database does not answer; the next attempt connects anew by itself."""

    title = say("The database cannot be reached.")
    message = say("Nothing was read or saved.")
    hint = say("Calldeck tries again by itself. If it stays, check the network or ask IT.")
    retryable = True
