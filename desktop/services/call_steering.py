"""Ends a call that goes on, or hands it over: only with an id that the provider knows it by."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.domain.call import TransferTarget
from desktop.domain.capability import Capability
from desktop.domain.errors import NotFound, OutcomeUnknown, Unsupported
from desktop.domain.wording import say
from desktop.providers.base import CallStopper, CallTransferrer
from desktop.services.placed_calls import PlacedCall
from desktop.services.pool import WorkerPool

_HANG_UP = say("Hang up on your phone.")
_NOT_STOPPED = say("This call cannot be stopped from here.")
_NOT_HANDED_OVER = say("This call cannot be handed over from here.")


class CallSteering:
    """What can be done to the call of the card; used from the loop's thread.

    Args:
        pool: Where requests run.
        shown: The call of the card, or None.
    """

    def __init__(self, pool: WorkerPool, shown: Callable[[], PlacedCall | None]) -> None:
        self._pool = pool
        self._shown = shown

    async def stop(self) -> None:
        """End the call.

        A call has an id for each of its legs, and which one is wanted is told in two ways: they
        are tried in turn, because ending nothing harms nobody.

        Raises:
            Unsupported: It cannot be ended from here.
            CalldeckError: It was not ended.
        """
        call = self._shown()
        if call is None:
            return
        stopper, ids = self._able(call, CallStopper, Capability.STOP_CALL, _NOT_STOPPED)
        for number, call_id in enumerate(ids, 1):
            try:
                await self._pool.call_apart(partial(stopper.stop_call, call_id))
            except NotFound:
                if number == len(ids):
                    raise
            else:
                break
        call.look.set()

    async def transfer(self, target: TransferTarget) -> None:
        """Hand the call over, once.

        Raises:
            Unsupported: It cannot be handed over from here.
            OutcomeUnknown: The answer was lost.
            CalldeckError: It was not handed over.
        """
        call = self._shown()
        if call is None:
            return
        transferrer, ids = self._able(
            call, CallTransferrer, Capability.TRANSFER_CALL, _NOT_HANDED_OVER
        )
        request, name = call.progress.request, target.name or target.number
        try:
            await self._pool.call_apart(lambda: transferrer.transfer_call(ids[0], request, target))
        except OutcomeUnknown as lost:
            raise OutcomeUnknown(
                say("We do not know if the call was handed over to {name}.", name=name),
                say("The answer was lost."),
                say("Ask on the line before you try again."),
                origin=lost.origin,
            ) from None
        call.look.set()

    def _able(
        self, call: PlacedCall, protocol: type, capability: Capability, refusal: str
    ) -> tuple[Any, tuple[str, ...]]:
        """The provider as something that can do it, and the ids of the call."""
        provider, ids = call.provider, call.progress.call_ids
        reason = provider.capabilities.reason(capability)
        if reason or not isinstance(provider, protocol) or not ids:
            raise Unsupported(refusal, reason, _HANG_UP)
        return provider, ids
