"""What one URL of a vendor is: data that the transport acts on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import quote

from desktop.domain.addresses import Addresses


class Effect(Enum):
    """What a request does at the vendor; decides whether it may be sent again.

    The HTTP verb does not tell: TeleCMI reads its lists with POST, and POST also rings phones.
    """

    READS = auto()
    """Changes nothing: sent again freely."""
    SETS = auto()
    """Changes something, but twice is the same as once: sent again, then unclear."""
    ONCE = auto()
    """Creates an agent or rings a phone: sent once, whatever happens."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One URL of a vendor.

    Attributes:
        name: Ours, for errors and the log, such as ``agent/add``.
        verb: HTTP verb.
        host: Attribute of :class:`~desktop.domain.addresses.Addresses`.
        path: From the root, may hold ``{placeholders}``.
        auth: Kind of credential, in the provider's own terms.
        effect: What it does there.
        doc: Address of the vendor's page.
    """

    name: str
    verb: str
    host: str
    path: str
    auth: str
    effect: Effect
    doc: str

    @property
    def idempotent(self) -> bool:
        """Whether sending it twice is the same as sending it once."""
        return self.effect is not Effect.ONCE

    def url(self, addresses: Addresses, places: Mapping[str, str] | None = None) -> str:
        """The address without a query; ``places`` fill the placeholders, escaped."""
        escaped = {name: quote(text, safe="") for name, text in (places or {}).items()}
        base: str = getattr(addresses, self.host)
        return base.rstrip("/") + self.path.format(**escaped)
