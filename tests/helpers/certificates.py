"""Certificates for servers on loopback, made for a test and signed by themselves."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.helpers.raw_server import Peer

DAY = timedelta(days=1)


def make_certificate(
    folder: Path,
    *,
    issuer: str = "127.0.0.1",
    host: x509.GeneralName | None = None,
    begins: timedelta = -DAY,
    ends: timedelta = DAY,
) -> Path:
    """A certificate with its key in one file.

    Args:
        folder: Where the file is made.
        issuer: Who issued it, and whom it is for.
        host: The host that it is for; 127.0.0.1 unless told otherwise.
        begins: From now.
        ends: From now.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)])
    here = host or x509.IPAddress(ip_address("127.0.0.1"))
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path = folder / "server.pem"
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path


def over_tls(certificate: Path, behave: Callable[[Peer], None]) -> Callable[[Peer], None]:
    """A behaviour of a raw server, behind TLS with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def talk(peer: Peer) -> None:
        peer.sock = context.wrap_socket(peer.sock, server_side=True)
        with peer.sock:
            behave(peer)

    return talk
