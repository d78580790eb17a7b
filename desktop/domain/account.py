"""Who is signed in, with what, and the provider as the window sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from types import MappingProxyType

from desktop.domain.addresses import Addresses
from desktop.domain.agent import AgentStatus
from desktop.domain.forms import FieldValue, FormSpec
from desktop.domain.secret import Secret
from desktop.domain.wording import say


class Role(Enum):
    """What a person signs in as; the values are the texts of the Role box."""

    AGENT = say("Agent")
    SUPERVISOR = say("Supervisor")


_REGIONS = {"india": say("India"), "global": say("Global")}


def region_title(region: str) -> str:
    """A region in words, "" where the provider has none."""
    return _REGIONS.get(region, "")


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """A filled-in sign-in form.

    Attributes:
        provider: ``telecmi`` or ``stringee``.
        role: Agent or supervisor.
        region: ``india``, ``global`` or "" where the provider has none.
        values: Field values by key; secrets as :class:`Secret`.
    """

    provider: str
    role: Role
    region: str
    values: Mapping[str, FieldValue]

    def text(self, key: str) -> str:
        """The stripped text of a field, secrets revealed, "" when absent."""
        value = self.values.get(key, "")
        return (value.reveal() if isinstance(value, Secret) else str(value)).strip()

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """The secrets that were typed."""
        return tuple(value for value in self.values.values() if isinstance(value, Secret))


@dataclass(frozen=True, slots=True)
class Account:
    """A sign-in without its secrets: what may be shown, logged and kept in clear.

    Attributes:
        provider: ``telecmi`` or ``stringee``.
        provider_title: ``TeleCMI`` or ``Stringee``.
        role: Agent or supervisor.
        region: ``india``, ``global`` or "".
        user: The public id that was signed in with (agent id, app id, key SID, user id).
        name: Name for the window; the id when the provider tells none.
        agent: Id of the agent that this person is, or "".
        demo: Whether it belongs to the built-in demo.
    """

    provider: str
    provider_title: str
    role: Role
    region: str
    user: str
    name: str
    agent: str = ""
    demo: bool = False

    @property
    def key(self) -> str:
        """Stable key of the account in settings and database."""
        parts = (self.provider, self.region, self.role.name.lower(), self.user)
        return ":".join(("demo", *parts) if self.demo else parts)

    @property
    def subtitle(self) -> str:
        """Second line of the account button, such as ``TeleCMI · Supervisor``."""
        extension = self.agent.split("_", 1)[0]
        role = (
            say("{role} {extension}", role=self.role.value, extension=extension)
            if extension.isdigit()
            else self.role.value
        )
        return say("{provider_title} · {role}", provider_title=self.provider_title, role=role)


@dataclass(frozen=True, slots=True)
class Credential:
    """An account with what proves it.

    Attributes:
        account: The public part.
        secrets: What must be kept to act: ``secret`` (app secret or key secret), ``token``
            (agent token or pasted token), ``password`` (only where a quiet new sign-in is wanted).
        expires: When the token ends, UTC, or None when it does not.
    """

    account: Account
    secrets: Mapping[str, Secret] = field(default_factory=lambda: MappingProxyType({}))
    expires: datetime | None = None

    def secret(self, name: str) -> str:
        """Reveal one secret; "" when it is not there."""
        found = self.secrets.get(name)
        return found.reveal() if found else ""

    def renamed(self, name: str) -> Credential:
        """The same credential with another display name."""
        return replace(self, account=replace(self.account, name=name))


@dataclass(frozen=True, slots=True)
class SignInForm:
    """How one provider is signed in to, in one role.

    Attributes:
        role: The role.
        regions: ``(value, label)`` of the Region box; empty hides the box.
        form: The fields.
        help_text: Where a person finds these entries.
    """

    role: Role
    regions: tuple[tuple[str, str], ...]
    form: FormSpec
    help_text: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a run of many changes may go.

    No vendor publishes a limit for its agent endpoints. One of the four worker threads stays free
    for lists, and nobody is asked more than a hundred times a second.

    Attributes:
        at_once: Requests that may be on their way at a time.
        per_second: Requests that may begin in a second.
    """

    at_once: int = 3
    per_second: float = 100.0


@dataclass(frozen=True, slots=True)
class ProviderProfile:
    """A provider as the window sees it: words, forms and columns as data.

    Attributes:
        id: ``telecmi`` or ``stringee``.
        title: ``TeleCMI`` or ``Stringee``.
        country: Default country of numbers.
        sign_in: One form per role.
        agent_form: Fields of an agent.
        agent_columns: Keys of the agent table's columns, in order (see ``qtmodels``).
        statuses: What an agent can be set to.
        status_is_read: Whether the provider tells statuses; else only what was set here is known.
        pace: How fast runs may go.
        tells_who_rang: Whether a supervisor is told which agent an incoming missed call rang.
        ring_needs: What must be so for a device to ring: of the softphone, of the mobile.
        hosts: By region ("" where there is none), which of the
            :class:`~desktop.domain.addresses.Addresses` it uses, by attribute.
    """

    id: str
    title: str
    country: str
    sign_in: tuple[SignInForm, ...]
    agent_form: FormSpec
    agent_columns: tuple[str, ...]
    statuses: tuple[AgentStatus, ...]
    status_is_read: bool
    pace: Pace = Pace()
    tells_who_rang: bool = False
    ring_needs: tuple[str, str] = ("", "")
    hosts: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def addresses_in(self, region: str, addresses: Addresses) -> tuple[str, ...]:
        """The base URLs that it uses in a region; in all of them where the region is unknown."""
        known = [name for names in self.hosts.values() for name in names]
        names = self.hosts.get(region, known)
        return tuple(dict.fromkeys(getattr(addresses, name) for name in names))

    def form_for(self, role: Role) -> SignInForm:
        """The sign-in form of a role."""
        return next(form for form in self.sign_in if form.role is role)
