"""What becomes of the numbers of each source, as the settings of this desk have it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.dial_policy import DialSource, Handling
from desktop.storage import settings as keys
from desktop.storage.settings import Settings

SOURCES = MappingProxyType(
    {
        DialSource.LINK: keys.FROM_LINKS,
        DialSource.PASTE: keys.FROM_PASTE,
        DialSource.DROP: keys.FROM_DROP,
        DialSource.COPIED: keys.FROM_COPIED,
        DialSource.SELECTION: keys.FROM_SELECTION,
    }
)
"""Which setting says what becomes of the numbers of a source."""


def handling_of_sources(settings: Settings) -> Mapping[DialSource, Handling]:
    """What the person or the policy chose for each source of numbers."""
    return {source: Handling(settings.get(setting)) for source, setting in SOURCES.items()}
