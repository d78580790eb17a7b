"""One call that several sign-ins list is one call: a colleague's desk and ours both read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.call import Direction
from desktop.domain.worklist import KeptCall


def each_call_once(calls: Iterable[KeptCall]) -> list[KeptCall]:
    """The calls without the same ones of other accounts of a provider.

    Of an answered and a missed listing (one agent was rung in vain, the next one answered) the
    answered one counts; an agent that only one of them names is kept.
    """
    found: dict[tuple[str, Direction, str], KeptCall] = {}
    for kept in calls:
        key = (_provider(kept.account), kept.call.direction, kept.call.id)
        known = found.get(key)
        if known is None or (kept.call.answered and not known.call.answered):
            found[key] = kept
        elif kept.call.answered is known.call.answered and not known.call.agent:
            found[key] = replace(known, call=replace(known.call, agent=kept.call.agent))
    return list(found.values())


def _provider(account: str) -> str:
    """``telecmi`` of an account's key."""
    return account.removeprefix("demo:").partition(":")[0]
