"""Everything that is shipped has its licence text beside it."""

import re
from importlib.metadata import requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.source import ROOT

LICENCES = ROOT / "resources" / "licenses"


def shipped() -> set[str]:
    """Names of all distributions that Calldeck needs on this system, directly or not."""
    found: set[str] = set()
    waiting = ["calldeck"]
    while waiting:
        for line in requires(waiting.pop()) or []:
            wanted = Requirement(line)
            name = canonicalize_name(wanted.name)
            if name not in found and (not wanted.marker or wanted.marker.evaluate({"extra": ""})):
                found.add(name)
                waiting.append(name)
    return found


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
