"""What of a sign-in a policy has set."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.storage import settings as keys
from desktop.storage.settings import Settings

_FORM = {
    "provider": keys.PROVIDER,
    "role": keys.ROLE,
    "region": keys.REGION,
    "user_id": keys.USER_ID,
    "app_id": keys.APP_ID,
}


def locked_sign_in(settings: Settings) -> Mapping[str, str]:
    """What is locked, by the names of the form: ``provider``, ``role``, ``region``, ``user_id``."""
    return {name: settings.get(key) for name, key in _FORM.items() if settings.is_locked(key)}
