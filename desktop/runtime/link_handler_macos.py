"""Phone links on macOS: the bundle of the installed app names them, and the person chooses.

Who opens them is chosen in FaceTime; only a signed app may ask the system, so nothing is asked.
"""

from __future__ import annotations

from desktop.runtime.link_handler import Holder, LinkHandlerError, Refusal, Way


class MacLinkHandler:
    """See :class:`desktop.runtime.link_handler.LinkHandler`."""

    way = Way.BY_HAND

    def holders(self) -> tuple[Holder, ...]:
        """Nobody can be asked."""
        return ()

    def make_default(self) -> None:
        """Always refused."""
        raise LinkHandlerError(Refusal.BY_HAND)
