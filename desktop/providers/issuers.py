"""Who issued a certificate that was not accepted, so that IT knows which one is missing.

A handshake of its own is needed: one that fails shows no certificate. Nothing is sent in it.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from desktop.domain.proxy import Proxy

PATIENCE = 3.0
"""Seconds for each step."""
_LONGEST = 80
"""Characters of a name that anybody may have chosen."""


def issuer_of(url: str, proxy: Proxy | None) -> str:
    """The issuer as the certificate itself names it; "" if it cannot be read. Raises nothing."""
    try:
        return _name(shown_certificate(url, proxy))
    except ValueError:
        return ""


def shown_certificate(url: str, proxy: Proxy | None) -> bytes:
    """The certificate that a host shows, whoever issued it, as DER; b"" for none. Raises nothing.

    Args:
        url: Scheme and host.
        proxy: Through whom, or None.
    """
    import ssl

    from urllib3.exceptions import HTTPError

    from desktop.providers.sockets import Attempt, busy_with, open_tls

    parts = urlsplit(url)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # to look at it, and at nothing else
    try:
        with busy_with(Attempt(fresh=True, proxy=proxy)):
            opened = open_tls(parts.hostname or "", parts.port or 443, context, PATIENCE)
        with opened:
            return opened.getpeercert(binary_form=True) or b""
    except (HTTPError, OSError, ValueError):
        return b""


def _name(certificate: bytes) -> str:
    """Common name or organisation of the issuer; raises ValueError for what is no certificate."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    issuer = x509.load_der_x509_certificate(certificate).issuer
    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in issuer.get_attributes_for_oid(kind):
            shown = "".join(c if c.isprintable() else " " for c in str(attribute.value)).strip()
            if shown:
                return shown[:_LONGEST]
    return ""
