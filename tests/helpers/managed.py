"""What IT would have written into the files of a machine, as tables in a test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.runtime.config import Layer, Managed
from desktop.storage.managed_keys import values_of


def managed(
    *, policy: Mapping[str, Any] | None = None, presets: Mapping[str, Any] | None = None
) -> Managed:
    """Policy and presets from the content that TOML files would have."""
    return Managed(
        (Layer("policy.toml", values_of(policy or {}, "The policy")),),
        (Layer("defaults.toml", values_of(presets or {}, "The defaults")),),
    )
