"""Reads all that others set for this computer: policy, ``--config`` and defaults, or all faults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop.runtime.config import ConfigError, Layer, Managed, read_toml
from desktop.runtime.machine import Machine, is_there
from desktop.storage.settings import CRM_ADDRESS, DATABASE

Read = Callable[[], list[Layer]]


def read_managed(config: Path | None, machine: Machine, *, made_up: bool = False) -> Managed:
    """Read and check everything.

    Of two places of the policy the one that a central administration writes wins: registry or
    managed preferences, and then the file.

    Args:
        config: The file of ``--config``, or None.
        machine: Where else to look.
        made_up: Whether the program is to work with made-up providers: their calls belong into
            nobody's database, their callers are in nobody's CRM, and nothing of them leaves this
            computer.

    Raises:
        ConfigError: Something cannot be used; the text lists all faults of all places.
    """
    faults: list[str] = []

    def take(read: Read) -> list[Layer]:
        try:
            return read()
        except ConfigError as error:
            faults.append(str(error))
            return []

    policy = [
        *take(lambda: _registry(machine)),
        *take(lambda: _preferences(machine)),
        *take(lambda: _file_of(machine, machine.policy)),
    ]
    presets = [
        *(take(lambda: [_layer(config, read_toml(config))]) if config else ()),
        *take(lambda: _file_of(machine, machine.defaults)),
    ]
    if faults:
        raise ConfigError("\n".join(faults))
    managed = Managed(tuple(policy), tuple(presets))
    return managed.without(DATABASE.key, CRM_ADDRESS.key) if made_up else managed


def _file_of(machine: Machine, file: Path) -> list[Layer]:
    if not is_there(file):
        return []
    _require_trusted(machine, file)
    return [_layer(file, read_toml(file))]


def _preferences(machine: Machine) -> list[Layer]:
    file = machine.preferences
    if file is None or not is_there(file):
        return []
    import plistlib
    from xml.parsers.expat import ExpatError

    _require_trusted(machine, file)
    try:
        content = plistlib.loads(file.read_bytes())
    except OSError as error:
        raise ConfigError(f"The file {file} cannot be read: {error.strerror}.") from error
    except (ValueError, ExpatError) as error:
        raise ConfigError(f"The file {file} is not a property list: {error}.") from error
    if not isinstance(content, dict):
        raise ConfigError(f"The file {file} is not a property list with keys.")
    # Of a profile that has the keys themselves, some systems write its own bookkeeping as well.
    own = {name: value for name, value in content.items() if not name.startswith("Payload")}
    return [_layer(file, own)]


def _registry(machine: Machine) -> list[Layer]:
    if machine.registry is None:
        return []
    from desktop.runtime.machine_windows import read_registry
    from desktop.storage.managed_keys import loosened, values_of

    found = []
    for place, content in read_registry(machine.registry):
        values = values_of(loosened(content), f"The registry policy {place}")
        found.append(Layer(place, values))
    return found


def _require_trusted(machine: Machine, file: Path) -> None:
    try:
        reason = machine.distrust(file)
    except OSError as error:
        raise ConfigError(f"The file {file} cannot be read: {error.strerror}.") from error
    if reason:
        raise ConfigError(f"The file {file} cannot be trusted: {reason}")


def _layer(file: Path, content: Mapping[str, Any]) -> Layer:
    from desktop.storage.managed_keys import values_of  # most people have no such file

    return Layer(str(file), values_of(content, f"The file {file}"))
