"""Who is logged in to this computer."""

from __future__ import annotations

import getpass
from functools import cache


@cache
def login_name() -> str:
    """``Asha Raman`` of ``asha.raman``; "" if nobody knows."""
    try:
        return getpass.getuser().replace(".", " ").title()
    except (OSError, KeyError, ImportError):
        return ""
