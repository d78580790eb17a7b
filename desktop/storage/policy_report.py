"""What ``--show-policy`` prints: each key that can be managed, its value, and who set it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.domain.wording import say
from desktop.runtime.config import Layer, Managed
from desktop.runtime.machine import Machine
from desktop.runtime.redaction import redact
from desktop.storage.managed_keys import KEYS, Key
from desktop.storage.settings import Settings

_PASSWORD = re.compile(r"(://[^/@:]*):[^/@]*@")


def report(settings: Settings, managed: Managed, machine: Machine, file: Path) -> Iterator[str]:
    """The lines, aligned; secrets have no key, and a password that strayed into a URL is left out.

    Args:
        settings: What holds.
        managed: Who set it, if it was not the person.
        machine: Where the machine's files may be.
        file: The person's settings.
    """
    places = [("Policy", layer) for layer in managed.policy]
    places += [("Preset", layer) for layer in managed.presets]
    yield f"Machine   {machine.folder}" + ("" if places else " (nothing is set there)")
    for kind, layer in places:
        yield f"{kind:<10}{layer.source} ({_count(layer)})"
    yield f"Person    {file}"
    yield ""
    rows = [("KEY", "VALUE", "FROM")]
    rows += [(key.name, _shown(settings, key), _from(settings, managed, key)) for key in _keys()]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for name, value, source in rows:
        yield f"{name:<{widths[0]}}  {value:<{widths[1]}}  {source}"


def counts(managed: Managed) -> str:
    """How many keys are locked and preset, for the self-test."""
    locked, preset = (_keys_of(layers) for layers in (managed.policy, managed.presets))
    return say(
        "{locked} of {all} keys are locked, {preset} are preset",
        locked=len(locked),
        all=len(KEYS),
        preset=len(preset - locked),
    )


def _keys() -> Iterable[Key]:
    return KEYS.values()


def _keys_of(layers: Iterable[Layer]) -> set[str]:
    return {key for layer in layers for key in layer.values}


def _count(layer: Layer) -> str:
    return "1 key" if len(layer.values) == 1 else f"{len(layer.values)} keys"


def _shown(settings: Settings, key: Key) -> str:
    value = settings.get(key.setting)
    if isinstance(value, bool):
        return str(value).lower()
    return redact(_PASSWORD.sub(r"\1:…@", str(value))) or '""'


def _from(settings: Settings, managed: Managed, key: Key) -> str:
    def source_in(layers: Iterable[Layer]) -> str:
        return next((layer.source for layer in layers if key.setting.key in layer.values), "")

    if settings.is_locked(key.setting):
        return f"locked by {source_in(managed.policy)}"
    if settings.is_own(key.setting):
        return "set by the person"
    preset = source_in(managed.presets)
    return f"preset by {preset}" if preset else "built in"
