"""Proxies of a company's network: what one is, and how settings, systems and scripts write them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from desktop.domain.errors import CalldeckError
from desktop.domain.secret import Secret
from desktop.domain.wording import say

DIRECT = "direct://"
_PORTS = {"http": 80, "https": 443}
_SCRIPT = {"PROXY": "http", "HTTP": "http", "HTTPS": "https", "DIRECT": "direct"}


class BadProxy(CalldeckError):
    """A proxy that cannot be used."""

    title = say("The address of the proxy cannot be used.")
    message = say("Nothing was sent.")


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that opens tunnels with CONNECT.

    Attributes:
        host: Name or address.
        port: Of TCP.
        secure: Whether it is itself spoken to over TLS.
        user: Whom it knows, or "".
        password: Of the user.
    """

    host: str
    port: int
    secure: bool = False
    user: str = ""
    password: Secret = field(default=Secret(""), repr=False)

    @property
    def name(self) -> str:
        """``host:port``, for people and for the keyring."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The address, without user and password."""
        return f"{'https' if self.secure else 'http'}://{self.name}"


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """Which proxy somebody chose.

    Attributes:
        mode: ``system``, ``none``, ``manual`` or ``pac``.
        address: Of ``manual``.
        script: Of ``pac``: the address of a PAC file.
    """

    mode: str = "system"
    address: str = ""
    script: str = ""


def read_proxy(text: str) -> Proxy:
    """Read ``proxy.example.com:8080``, with or without a scheme, and with user and password.

    Raises:
        BadProxy: It is none, or of a kind that is not supported.
    """
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname or "", parts.port
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
    except ValueError:  # an open bracket, a port beyond 65535
        raise _bad(text) from None
    if parts.scheme.startswith("socks"):
        raise BadProxy(
            say("SOCKS proxies are not supported."),
            hint=say("Ask your IT department for an HTTP proxy."),
        )
    unusable = port == 0 or parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in _PORTS or not host or unusable or any(c.isspace() for c in host):
        raise _bad(text)
    secure = parts.scheme == "https"
    return Proxy(host, port or _PORTS[parts.scheme], secure, user, Secret(password))


def read_typed(text: str) -> Proxy:
    """Read what a person typed or an IT department preset: with a port, without a password.

    Raises:
        BadProxy: It cannot be used.
    """
    proxy = read_proxy(text)
    if proxy.user or proxy.password:
        raise BadProxy(hint=say("Leave out user name and password; they are kept in the keyring."))
    if not text.strip().rstrip("/").endswith(f":{proxy.port}"):
        raise _bad(text)
    return proxy


def script_fault(text: str) -> str:
    """What is wrong with the address of a PAC file, or ""."""
    try:
        parts = urlsplit(text.strip())
        if parts.scheme in {"http", "https"} and parts.hostname and not parts.username:
            return ""
        if parts.scheme == "file" and parts.path and parts.netloc in {"", "localhost"}:
            return ""
    except ValueError:
        pass
    return say("It must look like http://proxy.example.com/proxy.pac or file:///etc/proxy.pac.")


def read_script_answer(answer: str) -> list[str]:
    """Turn ``PROXY a:8080; HTTPS b:443; DIRECT`` of a PAC file into addresses, in its order."""
    found = []
    for part in answer.split(";"):
        kind, _, place = part.strip().partition(" ")
        if kind:
            scheme = _SCRIPT.get(kind.upper(), "socks")
            found.append(DIRECT if scheme == "direct" else f"{scheme}://{place.strip()}")
    return found


def usable(addresses: Iterable[str]) -> Sequence[Proxy | None]:
    """The ways that can be taken, in their order; None is the direct one.

    Raises:
        BadProxy: There are ways, and none that can be taken.
    """
    ways: list[Proxy | None] = []
    fault: BadProxy | None = None
    for address in addresses:
        if address.startswith(DIRECT):
            ways.append(None)
            continue
        try:
            ways.append(read_proxy(address))
        except BadProxy as error:
            fault = fault or error
    if fault and not ways:
        raise fault
    return ways or [None]


def _bad(text: str) -> BadProxy:
    shown = text if "@" not in text else text.rpartition("@")[2]
    return BadProxy(hint=say("“{text}” must look like proxy.example.com:8080.", text=shown))
