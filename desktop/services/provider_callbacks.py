"""Tells the providers that callers were dealt with, where they keep a list or notes of that.

By the way only: what the desks know is in the cases, whatever becomes of this.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from desktop.domain.cases import CLOSING, Outcome, Step
from desktop.domain.errors import CalldeckError
from desktop.domain.worklist import Caller
from desktop.providers.base import CallbackList
from desktop.services.session import Session

_log = logging.getLogger(__name__)


def keeps_callbacks(session: Session) -> bool:
    """Whether the window's account has a list or notes of its provider's."""
    return isinstance(session.connection, CallbackList)


async def tell_providers(session: Session, callers: Sequence[Caller], step: Step) -> None:
    """Say of each caller that somebody dealt with it; a failure is noted and no more.

    Args:
        session: The accounts.
        callers: Whom the step is about.
        step: The step, which notes an outcome.
    """
    outcome, at, note = step.outcome, step.at, _words(step)
    if outcome not in CLOSING:
        return
    accounts = {one.account.key for one in session.connections if isinstance(one, CallbackList)}
    for caller in callers:
        customers = {kept.account: kept.call.customer for kept in caller.missed}
        for account in accounts & customers.keys():
            customer, name = customers[account], caller.name

            def close(to: CallbackList, customer: str = customer, name: str = name) -> None:
                to.close_callback(customer, name, at, note)

            try:
                await session.run_on(account, close, "close a callback")
            except CalldeckError as error:
                _log.info("a callback was not closed at the provider: %s", error.title)


def _words(step: Step) -> str:
    outcome = step.outcome or Outcome.NOTHING
    return f"{outcome.value!s}: {step.note}" if step.note else outcome.value
