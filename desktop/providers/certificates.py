"""What a certificate says of itself, and why one is not accepted; for a diagnosis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address

from desktop.domain.wording import say


@dataclass(frozen=True, slots=True)
class Certificate:
    """The certificate of a host.

    Attributes:
        issuer: Who issued it, in its own words.
        begins: From when it is valid, UTC.
        ends: Until when it is valid, UTC.
        is_own: Whether it was issued by itself.
        names: Host names and addresses that it is for, such as ``*.example.com``.
    """

    issuer: str
    begins: datetime
    ends: datetime
    is_own: bool
    names: tuple[str, ...]

    def fault(self, host: str, now: datetime) -> str:
        """Why it is no proof of being ``host``, as far as it tells itself; else its issuer is."""
        if now < self.begins:
            return say(
                "Its certificate is not valid before {date}.", date=f"{self.begins:%Y-%m-%d}"
            )
        if now > self.ends:
            return say("Its certificate ended on {date}.", date=f"{self.ends:%Y-%m-%d}")
        if not any(_fits(name, host) for name in self.names):
            names = ", ".join(self.names[:3]) or self.issuer
            return say("Its certificate is for {names}.", names=names)
        if self.is_own:
            return say("Its certificate was issued by itself: {issuer}.", issuer=self.issuer)
        return say(
            "Its certificate was issued by “{issuer}”, which this computer does not trust.",
            issuer=self.issuer,
        )


def read_certificate(der: bytes) -> Certificate | None:
    """Read a certificate; None when it cannot be read."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    try:
        read = x509.load_der_x509_certificate(der)
        wanted = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
        found = [str(at.value) for oid in wanted for at in read.issuer.get_attributes_for_oid(oid)]
        issuer = ", ".join(found) or read.issuer.rfc4514_string()
        begins, ends = read.not_valid_before_utc, read.not_valid_after_utc
        return Certificate(issuer, begins, ends, read.issuer == read.subject, _names(read))
    except ValueError:
        return None


def _names(read: object) -> tuple[str, ...]:
    from cryptography import x509

    if not isinstance(read, x509.Certificate):
        return ()
    try:
        names = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    hosts = names.get_values_for_type(x509.DNSName)
    addresses = map(str, names.get_values_for_type(x509.IPAddress))
    return (*hosts, *addresses)


def _fits(name: str, host: str) -> bool:
    name, host = name.lower(), host.lower()
    try:
        return ip_address(name) == ip_address(host)
    except ValueError:
        if name.startswith("*."):
            return host.partition(".")[2] == name[2:]
        return name == host
