"""Where the providers answer: base URLs as settings, with the public ones as default."""

from __future__ import annotations

from dataclasses import dataclass, fields
from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say


class BadAddress(CalldeckError):
    """An address in the settings cannot be used."""

    title = say("An address in the settings cannot be used.")
    message = say("Nothing was sent.")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Base URLs, scheme and host only.

    Attributes:
        piopiy: TeleCMI India, ``/v1``.
        rest: TeleCMI Global and click-to-call, ``/v2`` and ``/v3``.
        notify: TeleCMI's live feed of calls in progress (socket.io).
        contact_center: Stringee contact centre (agents, numbers, agent-first callout).
        call: Stringee Call API (call log, phone-to-phone callout, stop).
    """

    piopiy: str = "https://piopiy.telecmi.com"
    rest: str = "https://rest.telecmi.com"
    notify: str = "https://notify.telecmi.com"
    contact_center: str = "https://icc-api.stringee.com"
    call: str = "https://api.stringee.com"

    def __post_init__(self) -> None:
        for item in fields(self):
            _require_usable(item.name, getattr(self, item.name))


def _require_usable(name: str, url: str) -> None:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:  # an open bracket, a port beyond 65535
        host = None
    if not host or parts.scheme not in {"http", "https"} or port == 0:
        raise BadAddress(hint=say("“{name}” must look like https://host.", name=name))
    if parts.path.strip("/") or parts.query or parts.fragment or parts.username:
        raise BadAddress(hint=say("“{name}” must be scheme and host only.", name=name))
    if parts.scheme == "http" and not is_loopback(host):
        raise BadAddress(
            hint=say("“{name}” must use https; http is for this computer only.", name=name)
        )


def is_loopback(host: str) -> bool:
    """Whether a host name means this computer."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
