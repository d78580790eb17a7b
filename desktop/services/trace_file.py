"""The file ``trace.jsonl`` of a support bundle: what was asked and answered, one JSON line each.

This is the one place that describes the format; ``desktop.sandbox.replay`` reads it.

The first line is the head::

    {"calldeck_trace": 1, "program": "0.6.0", "written": 1764250801.5,
     "sign_in": {"provider": "telecmi", "role": "agent", "region": "india", "user": "101_1725545"}}

``written`` and every ``at`` are seconds since 1970; ``sign_in`` is null when nobody was signed in.
Each further line is an exchange, in the order in which they ended::

    {"at": 1764250790.125, "name": "missed", "verb": "POST", "host": "piopiy",
     "path": "/v1/missed", "query": [["page", "1"]], "sent": {"json": {"appid": 1725545}},
     "seconds": 0.143, "status": 200, "headers": {"content-type": "application/json"},
     "body": {"json": {"code": 200}}}

``host`` is the name of an address of the settings. ``sent`` and ``body`` are null for no body,
``{"json": ...}`` or ``{"left_out": bytes}`` for what cannot be shown. In place of ``status``,
``headers`` and ``body`` an exchange without an answer has ``"failed": ["sent", "late"]``: ``sent``,
it may have arrived; ``late``, a time limit ended it; ``stopped``, the program did; ``insecure``,
the certificate was refused. Or it is something that the live feed told::

    {"at": 1764250792.5, "host": "notify", "event": "call-feed", "brought": {"state": "early"}}

Secrets are dots. Numbers, names and ids are made up, and the same for the same in all of a bundle.
"""

from __future__ import annotations

import json
from typing import Any

from desktop import __version__
from desktop.domain.account import Account
from desktop.providers.trace import Exchanged, Heard
from desktop.services.scrubbing import Scrubber

FORMAT = 1


def head_of(scrubber: Scrubber, written: float, account: Account | None) -> dict[str, Any]:
    """The first line."""
    sign_in = account and {
        "provider": account.provider,
        "role": account.role.name.lower(),
        "region": account.region,
        "user": scrubber.identifier(account.user),
    }
    return {
        "calldeck_trace": FORMAT,
        "program": __version__,
        "written": round(written, 3),
        "sign_in": sign_in,
    }


def line_of(scrubber: Scrubber, entry: Exchanged | Heard) -> str:
    """A further line; without what it says when something private would be left in it."""
    line = encoded(scrubber.line(entry))
    if not scrubber.holds(line):
        return line
    return encoded({"at": round(entry.at, 3), "host": entry.host, "left_out": len(line)})


def encoded(line: dict[str, Any]) -> str:
    """A line of the file, with its end."""
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
