"""Writes the bill of materials: what is in the frozen folder, as CycloneDX 1.6."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import distribution, version
from pathlib import Path
from typing import Any

import components
import licences
import project
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

_NAMESPACE = uuid.UUID("1f0f6c1e-7c0b-4d0e-9a53-6d9f4b7c2a11")


def file_name() -> str:
    """The name in ``dist``; Linux, where most is built, has none in it."""
    system = components.system()
    return f"calldeck-{project.version()}{'' if system == 'linux' else f'-{system}'}.cdx.json"


def build() -> None:
    """Write it for the frozen folder."""
    if not project.FOLDER.exists():
        print(f"  left out: there is no {project.FOLDER}")
        return
    project.DIST.mkdir(parents=True, exist_ok=True)
    file = project.DIST / file_name()
    file.write_text(text(project.FOLDER), encoding="utf-8", newline="\n")
    print(f"  {file.name}")


def text(folder: Path) -> str:
    """The bill of a folder as JSON; see :func:`bill_of`.

    Raises:
        SystemExit: What was made is no CycloneDX 1.6, or the folder has what it must not have.
    """
    made = bill_of(folder)
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(made):
        raise SystemExit(f"The bill of materials is not valid: {wrong}")
    return made


def bill_of(folder: Path) -> str:
    """The bill as JSON, not yet validated; the same for the same folder and commit."""
    which = f"{project.version()} {project.epoch()} {components.system()}"
    bill = Bom(serial_number=uuid.uuid5(_NAMESPACE, which))
    bill.metadata.timestamp = datetime.fromtimestamp(project.epoch(), UTC)
    own = Component(
        name="calldeck",
        version=project.version(),
        type=ComponentType.APPLICATION,
        bom_ref="calldeck",
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    bill.metadata.component = own
    needed = components.needed()
    table = components.licences()
    locked = _locked()
    libraries = {name: _distribution(name, table, locked) for name in needed}
    for name, library in libraries.items():
        bill.components.add(library)
        bill.register_dependency(library, [libraries[other] for other in needed[name]])
    others = [
        _carried(name, told, folder, files, table)
        for name, places in components.carried(folder).items()
        for told, files in components.by_version(name, folder, places).items()
    ]
    others.append(_component(licences.DRAWINGS, "", table, ref="lucide"))
    bill.components.update(others)
    bill.register_dependency(own, [*libraries.values(), *others])
    return JsonV1Dot6(bill).output_as_string(indent=2) + "\n"


def _component(
    name: str, told: str, table: dict[str, components.Licence], *, ref: str, **more: Any
) -> Component:
    licence = LicenseFactory().make_from_string(table[name].expression.replace(", some", " AND"))
    return Component(
        name=name,
        version=told or None,
        type=ComponentType.LIBRARY,
        bom_ref=ref,
        licenses=[licence],
        **more,
    )


def _distribution(
    name: str, table: dict[str, components.Licence], locked: dict[str, list[str]]
) -> Component:
    told = version(name)
    made = _component(
        name,
        told,
        table,
        ref=f"{name}@{told}",
        purl=PackageURL("pypi", name=name, version=told),
        components=_told_by_the_wheel(name),
    )
    made.external_references.add(
        ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"https://pypi.org/project/{name}/{told}/#files"),
            comment="One of the files that requirements.lock allows.",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sum_) for sum_ in locked[name]],
        )
    )
    return made


def _told_by_the_wheel(name: str) -> Iterable[Component]:
    """What a wheel's own bill says is compiled into it (PEP 770)."""
    for file in distribution(name).files or ():
        if re.search(r"\.dist-info/sboms/[^/]+\.json$", file.as_posix()):
            bill = json.loads(Path(file.locate()).read_text(encoding="utf-8"))
            for part in bill.get("components", ()):
                if part["name"].replace("_", "-") != name:
                    yield _part(part, f"{name}/{part['name']}@{part.get('version', '')}")


def _part(part: dict[str, Any], ref: str) -> Component:
    said = [
        entry.get("expression") or entry["license"].get("id") for entry in part.get("licenses", ())
    ]
    return Component(
        name=part["name"],
        version=part.get("version"),
        type=ComponentType.LIBRARY,
        bom_ref=ref,
        licenses=[LicenseFactory().make_from_string(words) for words in said if words],
        purl=PackageURL.from_string(part["purl"]) if "purl" in part else None,
    )


def _carried(
    name: str, told: str, folder: Path, files: list[str], table: dict[str, components.Licence]
) -> Component:
    parts = [
        Component(
            name=place,
            type=ComponentType.FILE,
            bom_ref=f"{name}@{told}/{place}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=_sum(folder / place))],
        )
        for place in files
    ]
    purl = PackageURL("generic", name=name, version=told or None)
    return _component(name, told, table, ref=f"{name}@{told}", components=parts, purl=purl)


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _locked() -> dict[str, list[str]]:
    """The hashes of ``requirements.lock`` by distribution."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (project.ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"([a-z0-9-]+)==", line):
            name = heading[1]
        elif told := re.search(r"--hash=sha256:([0-9a-f]{64})", line):
            found.setdefault(name, []).append(told[1])
    return found
