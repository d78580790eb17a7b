"""The three files by which winget knows an installer.

https://github.com/microsoft/winget-pkgs/tree/master/doc/manifest
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import Any

import project
import yaml

IDENTIFIER = "Calldeck.Calldeck"
SCHEMA = "1.6.0"
WAITS = {3: "packageInUse", 4: "contactSupport", 5: "diskFull", 6: "systemNotSupported"}
"""What the exit codes of the installer mean in winget's words; see packaging/README.md."""


def manifests(version: str, setup: Path, address: str) -> dict[str, dict[str, Any]]:
    """The manifests by file name.

    Args:
        version: Version of the program.
        setup: The installer; its bytes are hashed.
        address: Folder on the network in which the installer will be, ``https://…``.
    """
    head = {"PackageIdentifier": IDENTIFIER, "PackageVersion": version}
    installer = {
        "Architecture": "x64",
        "InstallerUrl": f"{address.rstrip('/')}/{setup.name}",
        "InstallerSha256": hashlib.sha256(setup.read_bytes()).hexdigest().upper(),
    }
    scopes = [
        {**installer, "Scope": "user", "InstallerSwitches": {"Custom": "/CURRENTUSER"}},
        {
            **installer,
            "Scope": "machine",
            "InstallerSwitches": {"Custom": "/ALLUSERS"},
            "ElevationRequirement": "elevationRequired",
        },
    ]
    return {
        f"{IDENTIFIER}.yaml": {**head, "DefaultLocale": "en-US", **_kind("version")},
        f"{IDENTIFIER}.installer.yaml": {
            **head,
            "MinimumOSVersion": "10.0.17763.0",
            "InstallerType": "nullsoft",
            "UpgradeBehavior": "install",
            "Protocols": ["tel", "callto", "sip"],
            "ReleaseDate": time.strftime("%Y-%m-%d", time.gmtime(project.epoch())),
            "ExpectedReturnCodes": [
                {"InstallerReturnCode": code, "ReturnResponse": word}
                for code, word in WAITS.items()
            ],
            "Installers": scopes,
            **_kind("installer"),
        },
        f"{IDENTIFIER}.locale.en-US.yaml": {
            **head,
            "PackageLocale": "en-US",
            "Publisher": "The Calldeck authors",
            "PackageName": "Calldeck",
            "License": "Apache-2.0",
            "ShortDescription": (
                "Desktop dashboard for contact-centre agents on TeleCMI and Stringee."
            ),
            "Tags": ["call-center", "click-to-call", "softphone", "telephony"],
            **_kind("defaultLocale"),
        },
    }


def _kind(name: str) -> dict[str, str]:
    return {"ManifestType": name, "ManifestVersion": SCHEMA}


def write(folder: Path, version: str, setup: Path, address: str) -> None:
    """Write the manifests; see :func:`manifests`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in manifests(version, setup, address).items():
        kind = content["ManifestType"]
        schema = f"https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"
        text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
        lines = f"# yaml-language-server: $schema={schema}\n{text}"
        (folder / name).write_text(lines, encoding="utf-8", newline="\n")
