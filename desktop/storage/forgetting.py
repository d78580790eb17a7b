"""Removes the secrets that this computer kept before a policy said that it may keep none."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from desktop.domain.errors import CalldeckError
from desktop.storage.database_password import DatabasePassword
from desktop.storage.journal import journal_vault
from desktop.storage.proxy_password import ProxyPasswords
from desktop.storage.sign_ins import SignIns

_log = logging.getLogger(__name__)


def forget_secrets(file: Path, database: str, proxies: Iterable[str] = ()) -> bool:
    """Remove kept sign-ins, the key to what undo sealed, and passwords; blocks.

    Args:
        file: The settings file, which has the sign-ins.
        database: URL of the database, or "".
        proxies: ``host:port`` of those whose passwords may be kept; a keyring tells no names.

    Returns:
        Whether all of it is gone; else it is to be tried again at the next start.
    """
    sign_ins = SignIns(file)
    steps: list[Callable[[], None]] = [
        partial(sign_ins.remove, account.key) for account in sign_ins.accounts()
    ]
    steps += [partial(sign_ins.set_current, ""), journal_vault().destroy]
    if database:
        steps.append(partial(DatabasePassword(database).keep, ""))
    steps += [partial(ProxyPasswords().keep, proxy, "", "") for proxy in proxies]
    left = 0
    for step in steps:
        try:
            step()
        except CalldeckError as error:
            left += 1
            _log.info("a secret could not be removed: %s", error.title)
    return not left
