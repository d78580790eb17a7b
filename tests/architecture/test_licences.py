"""Everything that is shipped has its licence text beside it."""

import re
import tomllib
from importlib.metadata import requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.source import ROOT

LICENCES = ROOT / "resources" / "licenses"


def needed_here(lines: list[str], extras: set[str]) -> list[Requirement]:
    """Those requirements that hold on this system; an extra's come along with it."""
    environments = [{"extra": extra} for extra in ("", *extras)]
    return [
        wanted
        for wanted in map(Requirement, lines)
        if not wanted.marker or any(map(wanted.marker.evaluate, environments))
    ]


def shipped() -> set[str]:
    """Names of all distributions that Calldeck needs on this system, directly or not."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = needed_here(project["dependencies"], set())
    found: dict[str, set[str]] = {}
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name not in found or not wanted.extras <= found[name]:
            found[name] = found.get(name, set()) | wanted.extras
            waiting += needed_here(requires(name) or [], wanted.extras)
    return set(found)


def table() -> dict[str, list[str]]:
    """Components and their texts, as the table says."""
    text = (LICENCES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| .+? \| (.+?\.txt) \|$", text, re.MULTILINE)
    return {component: texts.split(", ") for component, texts in rows}


def test_every_shipped_component_is_listed() -> None:
    assert shipped() - table().keys() == set()


def test_texts_and_table_belong_together() -> None:
    named = {text for texts in table().values() for text in texts}
    assert named == {path.name for path in LICENCES.glob("*.txt")}
