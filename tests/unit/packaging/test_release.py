"""What the release tool writes is what the program takes, and a build without a key says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.release_envelope import read_envelope, read_keys
from desktop.domain.releases import Release, read_manifest
from desktop.services.release_signatures import opened
from tests.helpers.source import ROOT

ADDRESS = "https://downloads.example.org/calldeck"
TOOL = """
import sys
from pathlib import Path
sys.path.insert(0, {folder!r})
import project
project.DIST, project.FOLDER = Path({dist!r}), Path({frozen!r})
import release
release.MANIFEST = project.DIST / "manifest.json"
{act}
"""


class Workshop:
    """A folder with packages, and the tool working on it in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.dist, self.frozen, self.key = folder / "dist", folder / "calldeck", folder / "key.pem"
        self.dist.mkdir()
        (self.frozen / "_internal/desktop/resources/icons").mkdir(parents=True)
        (self.dist / "calldeck_1.0_amd64.deb").write_bytes(b"!<arch>")
        (self.dist / "calldeck-1.0-setup.exe").write_bytes(b"MZ")

    def run(self, act: str, **environment: str) -> subprocess.CompletedProcess[str]:
        code = TOOL.format(
            folder=str(ROOT / "packaging"), dist=str(self.dist), frozen=str(self.frozen), act=act
        )
        clean = {k: v for k, v in os.environ.items() if not k.startswith("CALLDECK_")}
        return subprocess.run(
            [sys.executable, "-c", code],
            env={**clean, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def verb(self, *words: object, **environment: str) -> subprocess.CompletedProcess[str]:
        return self.run(f"sys.exit(release.main({[str(word) for word in words]!r}))", **environment)

    def keygen(self, file: Path) -> str:
        return self.verb("keygen", file).stdout.strip()


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def read(file: Path, keys: str) -> Release:
    return read_manifest(opened(read_envelope(file.read_bytes()), read_keys(keys)))


def test_from_a_key_to_an_announcement_that_the_program_takes(workshop: Workshop) -> None:
    public = workshop.keygen(workshop.key)
    assert workshop.key.stat().st_mode & 0o777 == 0o600
    assert "exists" in workshop.verb("keygen", workshop.key).stderr  # and is not overwritten
    successor = workshop.dist.parent / "new.pem"
    new_public = workshop.keygen(successor)

    done = workshop.run(
        "release.release()",
        CALLDECK_RELEASE_KEY_FILE=f"{workshop.key}{os.pathsep}{successor}",
        CALLDECK_UPDATE_ADDRESS=ADDRESS,
    )
    assert done.returncode == 0, done.stderr
    announcement = workshop.dist / "stable.json"
    for keys in (public, new_public, f"{public} {new_public}"):
        release = read(announcement, keys)
    assert set(release.files) == {"linux-deb", "windows-setup"}
    assert release.files["windows-setup"].url == f"{ADDRESS}/calldeck-1.0-setup.exe"
    assert release.notes["en"].startswith("Added\n")
    assert workshop.verb("verify", announcement, "--key", public).returncode == 0

    stranger = workshop.keygen(workshop.dist.parent / "stranger.pem")
    refused = workshop.verb("verify", announcement, "--key", stranger)
    assert (refused.returncode, "maker of this copy" in refused.stderr) == (1, True)
    (workshop.dist / "calldeck-1.0-setup.exe").write_bytes(b"MX")
    assert "not what was announced" in workshop.verb("verify", announcement, "--key", public).stderr


def test_without_a_key_nothing_is_announced(workshop: Workshop) -> None:
    done = workshop.run("release.release()")
    assert (done.returncode, "unsigned, no manifest" in done.stdout) == (0, True)
    assert not list(workshop.dist.glob("*.json"))


def test_a_build_is_told_where_releases_are_announced(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.runtime import installation

    told = workshop.frozen / "_internal/desktop/resources/release.toml"
    assert "looks for no updates" in workshop.run("release.origin()").stdout
    assert not told.exists()
    public = workshop.keygen(workshop.key)
    done = workshop.run(
        "release.origin()", CALLDECK_UPDATE_ADDRESS=ADDRESS, CALLDECK_RELEASE_PUBLIC_KEY=public
    )
    assert done.returncode == 0, done.stderr
    monkeypatch.setattr(installation, "resource", lambda *parts: told.parent.joinpath(*parts))
    assert installation.built_in_origin() == installation.Origin(ADDRESS, public)
    told.write_text("address = 7\n", encoding="utf-8")
    assert installation.built_in_origin() == installation.Origin()

    for address, key in ((f"http{ADDRESS[5:]}", public), (ADDRESS, "no key")):
        refused = workshop.run(
            "release.origin()", CALLDECK_UPDATE_ADDRESS=address, CALLDECK_RELEASE_PUBLIC_KEY=key
        )
        assert refused.returncode == 1


def test_a_checkout_has_no_address() -> None:
    from desktop.runtime.installation import Origin, built_in_origin

    assert built_in_origin() == Origin()


@pytest.mark.parametrize(
    ("marker", "package"),
    [
        ("deb\n", "linux-deb"),
        ("rpm", "linux-rpm"),
        ("tar", "linux-tar"),
        ("flatpak", "linux-flatpak"),
    ],
)
def test_packages_say_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marker: str, package: str
) -> None:
    from desktop.runtime import installation

    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / installation.MARKER).write_text(marker, encoding="utf-8")
    assert installation.package(tmp_path) == package
    assert installation.package(tmp_path / "elsewhere") == "linux-tar"
