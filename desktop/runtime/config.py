"""What others than the person set for this computer: the values, and reading them from TOML.

Three sorts of files have the same keys: ``--config``, the machine's defaults and its policy. Which
keys there are and what they may hold says :mod:`desktop.storage.managed_keys`. No Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Value = str | bool | int


class ConfigError(Exception):
    """A file cannot be used; the text says which key is wrong and how to mend it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The values of one file or of one place of the system.

    Attributes:
        source: What it is called before people, such as the path of the file.
        values: By key of the setting, such as ``sign_in/provider``.
    """

    source: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Managed:
    """Everything that others set; of several layers the first that has a value wins.

    Attributes:
        policy: Wins over what the person set, who cannot change it.
        presets: What the person set wins over it.
    """

    policy: tuple[Layer, ...] = ()
    presets: tuple[Layer, ...] = ()

    def without(self, *keys: str) -> Managed:
        """The same, but for some settings that nobody set."""

        def left(layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
            return tuple(
                Layer(
                    layer.source,
                    {at: value for at, value in layer.values.items() if at not in keys},
                )
                for layer in layers
            )

        return Managed(left(self.policy), left(self.presets))


def read_toml(file: Path) -> dict[str, Any]:
    """The content of a file, nothing of it checked.

    Raises:
        ConfigError: It is missing or no TOML.
    """
    import tomllib  # most people have no such file, and wait for the window

    try:
        # Windows editors put a byte-order mark in front, which TOML does not know.
        return tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ConfigError(f"The file {file} cannot be read: {reason}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"The file {file} is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The file {file} is not valid TOML: {error}.") from error
