"""What the code asks for is in `resources/`, and a wheel carries all of it."""

import ast
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from desktop.storage.tables import REVISION
from tests.helpers.source import ROOT, Source, python_files

RESOURCES = ROOT / "resources"
ICON_CALLS = {"icon": 0, "pixmap": 0, "paint": 1}
"""Functions of `desktop.views.icons`, and which of their arguments is the name."""


def icon_names(source: Source) -> Iterator[tuple[str, str]]:
    """Yields where an icon is asked for by a literal name, and the name."""
    for called, node in source.calls():
        given = [word.value for word in node.keywords if word.arg == "icon"]
        place = ICON_CALLS.get(called)
        from_icons = isinstance(node.func, ast.Name) or ast.unparse(node.func).startswith("icons.")
        if place is not None and from_icons and len(node.args) > place:
            given.append(node.args[place])
        for value in given:
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                yield source.at(node), value.value


def test_every_icon_in_code_exists() -> None:
    drawings = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    asked = [found for source in python_files("desktop") for found in icon_names(source)]
    assert [(place, name) for place, name in asked if name not in drawings] == []


def test_icons_take_the_colour_of_the_theme() -> None:
    drawings = [p for p in (RESOURCES / "icons").glob("*.svg") if p.stem != "app"]
    fixed = [p.name for p in drawings if "currentColor" not in p.read_text(encoding="utf-8")]
    assert fixed == []


def test_a_wheel_carries_resources_and_migrations_and_no_tests(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("calldeck-*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())

    drawings = {f"desktop/resources/icons/{p.name}" for p in (RESOURCES / "icons").glob("*.svg")}
    assert drawings
    assert drawings <= packed
    # They are found by their place, not by an import.
    assert any(f"/migrations/versions/v{REVISION}_" in name for name in packed)
    assert {name.partition("/")[0] for name in packed if not name.startswith("calldeck-")} == {
        "desktop"
    }
