"""Where settings, database and logs lie on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

Place = QStandardPaths.StandardLocation


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's folders; whoever writes makes them.

    Attributes:
        config: Settings and kept sign-ins.
        data: Database.
        logs: Log files.
        passing: Whether they are removed when the program ends.
    """

    config: Path
    data: Path
    logs: Path
    passing: bool = False

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "calldeck.ini"


def find_paths(settings_dir: Path | None) -> Paths:
    """The system's own places, or everything below ``settings_dir`` when it is given."""
    if settings_dir:
        folder = settings_dir.expanduser().absolute()
        return Paths(folder, folder, folder / "logs")
    return Paths(
        config=_own(Place.GenericConfigLocation),
        data=_own(Place.GenericDataLocation),
        logs=_own(Place.GenericStateLocation) / "logs",
    )


def passing_paths(prefix: str) -> Paths:
    """A new folder for one run of the program: what an earlier one left would be mixed up."""
    from tempfile import mkdtemp

    folder = Path(mkdtemp(prefix=prefix))
    return Paths(folder, folder, folder / "logs", passing=True)


def remove_passing(paths: Paths) -> None:
    """Remove a folder for one run; others stay."""
    if paths.passing:
        from shutil import rmtree

        rmtree(paths.config, ignore_errors=True)


def _own(place: Place) -> Path:
    return Path(QStandardPaths.writableLocation(place)) / "calldeck"
