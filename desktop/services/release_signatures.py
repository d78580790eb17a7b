"""Whether an envelope was signed by somebody who is trusted: Ed25519, before anything is read."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.release_envelope import Envelope, ReleaseRefused, key_id
from desktop.domain.wording import say


def opened(envelope: Envelope, keys: Sequence[bytes]) -> bytes:
    """The payload, if a trusted key signed it.

    Signatures of other keys are passed over, so that a publisher can change keys; every one that
    claims to be of a trusted key has to be good.

    Args:
        envelope: What came.
        keys: Trusted public keys, 32 bytes each.

    Raises:
        ReleaseRefused: No trusted key signed it, or it was changed.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    trusted = {key_id(key): key for key in keys}
    known = [one for one in envelope.signatures if one.key in trusted]
    if not known:
        raise ReleaseRefused(say("It is not signed by the maker of this copy."))
    for signature in known:
        public = Ed25519PublicKey.from_public_bytes(trusted[signature.key])
        try:
            public.verify(signature.value, envelope.payload)
        except InvalidSignature:
            raise ReleaseRefused(
                say("It was changed after it was signed, or somebody else signed it.")
            ) from None
    return envelope.payload
