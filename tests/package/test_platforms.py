"""Packages for systems that cannot be built here: what of them can be checked, is."""

import base64
import json
import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from desktop.runtime.installation import package
from desktop.runtime.link_handler import SCHEMES
from desktop.runtime.link_handler_windows import WindowsLinkHandler
from desktop.runtime.task_bar import APP_ID
from tests.helpers.packaging_steps import PACKAGING, packaging_module
from tests.helpers.source import ROOT

appimage = packaging_module("appimage")
build = packaging_module("build")
checksums = packaging_module("checksums")
components = packaging_module("components")
contents = packaging_module("contents")
flatpak = packaging_module("flatpak")
licences = packaging_module("licences")
macos = packaging_module("macos")
pictures = packaging_module("pictures")
project = packaging_module("project")
release = packaging_module("release")
sbom = packaging_module("sbom")
windows = packaging_module("windows")
winget = packaging_module("winget")

SCRIPT = "\n".join(
    (PACKAGING / "windows" / name).read_text(encoding="utf-8")
    for name in ("calldeck.nsi", "install.nsh")
)
README = (PACKAGING / "README.md").read_text(encoding="utf-8")
PROGRAM = b"\x7fELF, or so it says"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder that looks frozen."""
    folder = tmp_path / "calldeck"
    for name in (
        "calldeck.exe",
        "_internal/libpython3.11.so.1.0",
        "_internal/libsqlite3.so.0",
        "_internal/PySide6/Qt/lib/libQt6Core.so.6",
        "_internal/desktop/resources/icons/app.svg",
        "_internal/names of files/ünï $x.txt",
    ):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(PROGRAM)
    (folder / "_internal" / "libsqlite3.so.0").write_bytes(PROGRAM + b"\0" + b"3.40.1\0")
    (folder / "calldeck.exe").write_bytes(b"MZ, or so it says")
    return folder


# --- Windows --------------------------------------------------------------------------------------


def compiled(tree: Path, script: Path) -> subprocess.CompletedProcess[str]:
    work = tree.parent / "work"
    command = windows.compile_command(tree, work, work / "calldeck-setup.exe", script=script)
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_the_installer_compiles_without_a_warning(tree: Path) -> None:
    done = compiled(tree, windows.SCRIPT)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert (tree.parent / "work" / "calldeck-setup.exe").read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize("language", ["ENGLISH", "VIETNAMESE", "HINDI"])
def test_the_installer_does_not_compile_with_a_text_missing(tree: Path, language: str) -> None:
    """So every language has every text: NSIS warns of one that is missing, and warnings count."""
    broken = tree.parent / "windows"
    shutil.copytree(windows.SCRIPT.parent, broken)
    words = broken / "languages.nsh"
    text = words.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if f"NoRoom ${{LANG_{language}}}" not in line]
    assert len(lines) == len(text.splitlines()) - 1
    words.write_text("\n".join(lines), encoding="utf-8")
    done = compiled(tree, broken / "calldeck.nsi")
    assert done.returncode != 0
    assert "NoRoom" in done.stdout + done.stderr


def test_everything_that_runs_is_signed(tree: Path) -> None:
    log = tree.parent / "signed"
    command = f'echo "%1" >>"{log}"'
    windows.sign_file(command, tree / "calldeck.exe")
    out = tree.parent / "work" / "calldeck-setup.exe"
    words = windows.compile_command(tree, out.parent, out, sign=command)
    subprocess.run(words, check=True)
    program, uninstaller, installer = log.read_text(encoding="utf-8").splitlines()
    assert (program, installer) == (str(tree / "calldeck.exe"), str(out))
    assert uninstaller != installer
    with pytest.raises(SystemExit, match="was not signed"):
        windows.sign_file("false", tree / "calldeck.exe")


def test_what_is_installed_is_what_is_removed(tree: Path) -> None:
    listed = windows.file_list(tree)
    install, remove = listed.split("!macroend")[:2]
    sources = re.findall(r'^  File "(.+)"$', install, re.MULTILINE)
    removed = re.findall(r'^  Delete "\$INSTDIR\\(.+)"$', remove, re.MULTILINE)
    files = sorted(path for path in tree.rglob("*") if path.is_file())
    assert sorted(Path(name) for name in sources) == files
    places = sorted(name.replace("$$", "$").replace("\\", "/") for name in removed)
    assert places == sorted(path.relative_to(tree).as_posix() for path in files)
    folders = re.findall(r'^  RMDir "\$INSTDIR\\(.+)"$', remove, re.MULTILINE)
    assert len(folders) == sum(path.is_dir() for path in tree.rglob("*"))
    assert folders == sorted(folders, key=lambda name: -name.count("\\"))  # the inner ones first


class Registry:
    """As much of `winreg` as the program writes with."""

    HKEY_CURRENT_USER, REG_SZ = "user", 1

    def __init__(self) -> None:
        self.written: set[tuple[str, str, str]] = set()
        self._key = ""

    def CreateKey(self, _root: str, key: str) -> "Registry":  # winreg's name
        self._key = key
        return self

    def SetValueEx(self, _key: Any, name: str, _zero: int, _kind: int, value: str) -> None:
        self.written.add((self._key, name, value))

    def __enter__(self) -> "Registry":
        return self

    def __exit__(self, *_error: object) -> None:
        pass


def test_the_installer_writes_the_keys_that_the_program_writes() -> None:
    defined = dict(re.findall(r'^!define (\w+) "(.+?)"', SCRIPT, re.MULTILINE))

    def resolved(text: str) -> str:
        text = re.sub(r"\$\{(\w+)\}", lambda found: defined.get(found[1], ""), text)
        return text.replace("$INSTDIR", r"C:\A folder")

    lines = re.findall(
        r"""WriteRegStr SHCTX "([^"]+)" "([^"]*)" (["'])(.*)\3$""", SCRIPT, re.MULTILINE
    )
    written = {(resolved(key), name, resolved(value)) for key, name, _quote, value in lines}
    registry = Registry()
    WindowsLinkHandler([r"C:\A folder\calldeck.exe"], registry).make_default()
    assert registry.written == {entry for entry in written if "Uninstall" not in entry[0]}
    assert defined["APP_ID"] == APP_ID


def test_exit_codes_are_documented() -> None:
    codes = set(re.findall(r"^!define [A-Z_]+ (\d)$", SCRIPT, re.MULTILINE))
    table = README.split("| exit code |")[1].split("\n\n")[0]
    assert set(re.findall(r"^\| (\d) \|", table, re.MULTILINE)) == codes | {"0", "2"}
    assert {str(code) for code in winget.WAITS} <= codes


def test_nothing_is_carried_to_windows_that_widgets_do_not_need() -> None:
    names = ("opengl32sw", "d3dcompiler_47", "Qt6Gui")
    found = [(rf"PySide6\{name}.dll", rf"C:\wheels\{name}.dll", "BINARY") for name in names]
    assert list(contents.wanted(found)) == found[2:]


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("1.0.0.dev0", "1.0.0.0"),
        ("2.1", "2.1.0.0"),
        ("1.2.3.4", "1.2.3.4"),
        ("1.2.3rc1", "1.2.3.0"),
    ],
)
def test_windows_gets_four_numbers(version: str, told: str) -> None:
    assert windows.four_numbers(version) == told


_TEXT = {"type": "string", "minLength": 1, "maxLength": 256}
_INSTALLER = {
    "type": "object",
    "additionalProperties": False,
    "required": ["Architecture", "InstallerUrl", "InstallerSha256", "Scope", "InstallerSwitches"],
    "properties": {
        "Architecture": {"enum": ["x64"]},
        "InstallerUrl": {"type": "string", "pattern": r"^https://[^\s]+\.exe$"},
        "InstallerSha256": {"type": "string", "pattern": "^[0-9A-F]{64}$"},
        "Scope": {"enum": ["user", "machine"]},
        "InstallerSwitches": {
            "type": "object",
            "additionalProperties": False,
            "required": ["Custom"],
            "properties": {"Custom": {"enum": ["/CURRENTUSER", "/ALLUSERS"]}},
        },
        "ElevationRequirement": {"enum": ["elevationRequired"]},
    },
}
_FIELDS: dict[str, dict[str, Any]] = {
    "version": {"DefaultLocale": {"const": "en-US"}},
    "installer": {
        "MinimumOSVersion": {"type": "string", "pattern": r"^\d+(\.\d+){3}$"},
        "InstallerType": {"const": "nullsoft"},
        "UpgradeBehavior": {"enum": ["install", "uninstallPrevious"]},
        "Protocols": {"const": list(SCHEMES)},
        "ReleaseDate": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "ExpectedReturnCodes": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["InstallerReturnCode", "ReturnResponse"],
                "properties": {
                    "InstallerReturnCode": {"type": "integer", "minimum": 1},
                    "ReturnResponse": {
                        "enum": ["packageInUse", "contactSupport", "diskFull", "systemNotSupported"]
                    },
                },
            },
        },
        "Installers": {"type": "array", "items": _INSTALLER, "minItems": 1},
    },
    "defaultLocale": {
        "PackageLocale": {"const": "en-US"},
        "Publisher": _TEXT,
        "PackageName": _TEXT,
        "License": _TEXT,
        "ShortDescription": _TEXT,
        "Tags": {"type": "array", "items": {"type": "string", "maxLength": 40}, "maxItems": 16},
    },
}


def schema(kind: str) -> dict[str, Any]:
    fields = {
        "PackageIdentifier": {"type": "string", "pattern": r"^[^.\s]{1,32}(\.[^.\s]{1,32}){1,7}$"},
        "PackageVersion": {"type": "string", "pattern": r'^[^\\/:*?"<>|]{1,128}$'},
        **_FIELDS[kind],
        "ManifestType": {"const": kind},
        "ManifestVersion": {"const": "1.6.0"},
    }
    return {"additionalProperties": False, "required": list(fields), "properties": fields}


def test_the_manifests_of_winget_say_what_it_wants_to_know(tmp_path: Path) -> None:
    setup = tmp_path / "calldeck-1.2.0-setup.exe"
    setup.write_bytes(b"MZ")
    winget.write(tmp_path / "winget", "1.2.0", setup, "https://downloads.example/calldeck/")
    files = sorted((tmp_path / "winget").iterdir())
    read = {file.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}
    for content in read.values():
        if date := content.get("ReleaseDate"):
            content["ReleaseDate"] = str(date)
        jsonschema.validate(content, schema(content["ManifestType"]))
    assert [content["ManifestType"] for content in read.values()] == [
        "installer",
        "defaultLocale",
        "version",
    ]
    installers = read["Calldeck.Calldeck.installer.yaml"]["Installers"]
    assert {entry["Scope"] for entry in installers} == {"user", "machine"}
    assert installers[0]["InstallerUrl"] == (
        "https://downloads.example/calldeck/calldeck-1.2.0-setup.exe"
    )


# --- macOS ----------------------------------------------------------------------------------------


def test_the_bundle_takes_every_kind_of_link() -> None:
    told = macos.info("1.2.0.dev3")
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == list(SCHEMES)
    assert told["CFBundleShortVersionString"] == "1.2.0.dev3"
    assert told["CFBundleVersion"] == "1.2.0"
    assert told["NSHighResolutionCapable"] is True
    assert set(told["CFBundleLocalizations"]) == project.languages()
    assert "@" not in str(told)


def test_a_frozen_bundle_is_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = tmp_path / "Calldeck.app" / "Contents"
    resources = contents / "Resources/desktop/resources"
    resources.mkdir(parents=True)
    (tmp_path / "_internal/desktop/resources/icons").mkdir(parents=True)
    address, key = "https://downloads.example.org", base64.b64encode(bytes(32)).decode()
    release.write_origin(tmp_path, address, key)
    frozen = {"CFBundleIconFile": "calldeck.icns", "CFBundleShortVersionString": "0.0.0"}
    (contents / "Info.plist").write_bytes(plistlib.dumps(frozen))
    for name in (licences.FILE, licences.OWN):
        (tmp_path / name).write_text("a text", encoding="utf-8")
    monkeypatch.setattr(project, "FOLDER", tmp_path)
    macos.complete(tmp_path / "Calldeck.app", "1.2.0")
    told = plistlib.loads((contents / "Info.plist").read_bytes())
    assert (told["CFBundleIconFile"], told["CFBundleVersion"]) == ("calldeck.icns", "1.2.0")
    assert (contents / "Resources" / licences.FILE).exists()
    # As on Linux and Windows, where the program runs from the folder itself.
    assert address in (resources / "release.toml").read_text(encoding="utf-8")


def test_the_hardened_runtime_keeps_what_it_can() -> None:
    given = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert list(given) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


# --- pictures -------------------------------------------------------------------------------------


def test_the_icon_is_there_in_every_size() -> None:
    drawn = {size: pictures.app_icon_png(size) for size in (16, 256)}
    for size, picture in drawn.items():
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", picture[16:24]) == (size, size)
    icon = pictures.ico(drawn)
    assert struct.unpack("<HHH", icon[:6]) == (0, 1, 2)
    for entry, size in enumerate(drawn):
        wide, *_, length, place = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * entry)
        assert wide == size % 256
        assert icon[place : place + length] == drawn[size]
    icon = pictures.icns({b"ic08": drawn[256]})
    assert icon[:4] == b"icns"
    assert struct.unpack(">I", icon[4:8])[0] == len(icon)
    assert icon[16:] == drawn[256]


# --- AppImage and Flatpak -------------------------------------------------------------------------


def laid_out(folder: Path) -> Path:
    """As the step `linux` leaves it."""
    for name in ("opt/calldeck/calldeck", "usr/share/applications/calldeck.desktop"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    (folder / "opt/calldeck/calldeck").chmod(0o755)
    (folder / "opt/calldeck/installed-by").write_text("rpm\n")
    return folder


def test_an_app_dir_runs_the_program_with_its_words(tmp_path: Path) -> None:
    folder = appimage.stage(laid_out(tmp_path / "linux"), tmp_path / "calldeck.AppDir")
    done = subprocess.run(
        [folder / "AppRun", "--", "tel:+91 98"], check=True, capture_output=True, text=True, env={}
    )
    assert done.stdout == "--\ntel:+91 98\n"
    assert (folder / "calldeck.desktop").exists()
    assert (folder / ".DirIcon").resolve() == folder / "calldeck.png"
    assert package(folder / "opt/calldeck") == "linux-appimage"
    assert package(tmp_path / "linux/opt/calldeck") == "linux-rpm"


def test_a_missing_tool_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for step in (appimage, flatpak):
        monkeypatch.setenv(step.TOOL, "/nowhere/tool")
        with pytest.raises(SystemExit, match=rf"{step.TOOL} says /nowhere/tool"):
            step.build()


def test_the_flatpak_asks_for_little_and_names_what_exists() -> None:
    text = flatpak.MANIFEST.read_text(encoding="utf-8")
    manifest = yaml.safe_load(text)
    assert manifest["id"] == flatpak.IDENTIFIER == macos.info("1")["CFBundleIdentifier"]
    assert manifest["runtime"].split(".")[:2] == manifest["sdk"].split(".")[:2]
    assert {word.partition("=")[0] for word in manifest["finish-args"]} == {
        "--share",
        "--socket",
        "--talk-name",
    }
    for word in manifest["finish-args"]:  # each has its reason above it
        assert re.search(rf"^  # .+\n  - {re.escape(word)}\n", text, re.MULTILINE), word
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    there = (flatpak.MANIFEST.parent / source["path"]).resolve()
    assert there == project.BUILD / "linux"
    made = " ".join(module["build-commands"])
    assert f"/app/bin/{manifest['command']}" in made
    assert "echo flatpak >/app/lib/calldeck/installed-by" in made  # no command of rpm is offered


# --- what is in it --------------------------------------------------------------------------------


def test_the_bill_of_materials_lists_everything_with_its_licence(tree: Path) -> None:
    bill = json.loads(sbom.text(tree))  # which ends the build if it is not valid
    listed = {part["name"]: part for part in bill["components"]}
    assert components.needed().keys() <= listed.keys()
    assert {"cpython", "sqlite", "pcre2", "pyinstaller-bootloader", "icons from Lucide"} <= (
        listed.keys()
    )
    assert [name for name, part in listed.items() if not part.get("licenses")] == []
    assert listed["sqlite"]["version"] == "3.40.1"
    assert listed["requests"]["purl"].startswith("pkg:pypi/requests@")
    assert listed["requests"]["externalReferences"][0]["hashes"]
    assert sbom.bill_of(tree) == sbom.bill_of(tree)


def test_an_invalid_bill_ends_the_build(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sbom, "bill_of", lambda _: '{"bomFormat": "CycloneDX", "parts": 1}')
    with pytest.raises(SystemExit, match="not valid"):
        sbom.text(tree)


def test_the_folder_gets_the_licences_of_what_is_in_it(tree: Path) -> None:
    keyutils = tree / "_internal/psycopg_binary.libs/libkeyutils-1.so.1"
    keyutils.parent.mkdir()
    keyutils.write_bytes(PROGRAM)
    text = licences.write(tree).read_text(encoding="utf-8")
    assert re.search("^keyutils is under the LGPL 2.1, .*its source: https://", text, re.MULTILINE)
    for name in {*components.needed(), "sqlite", "cpython"}:
        assert re.search(rf"^  {re.escape(name)}: \S", text, re.MULTILINE), name
    assert "freetype:" not in text  # Linux has its own
    assert (tree / "LICENSE.txt").exists()


@pytest.mark.parametrize(
    ("library", "said"),
    [
        ("libreadline.so.8", "Under the GPL"),
        ("libgdbm.so.6", "Under the GPL"),
        ("PySide6/Qt/lib/libQt6Charts.so.6", "Under the GPL"),
        ("python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so", "Under the GPL"),
        ("libofsomebody.so.1", "Nobody says what these are"),
    ],
)
def test_a_library_that_must_not_be_there_ends_the_build(
    tree: Path, library: str, said: str
) -> None:
    file = tree / "_internal" / library
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(PROGRAM)
    with pytest.raises(SystemExit, match=rf"{said}.*{Path(library).name}"):
        licences.write(tree)


def test_checksums_hold_until_a_byte_changes(tmp_path: Path) -> None:
    for name in ("calldeck.deb", "winget/a b.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"1")
    assert checksums.write(tmp_path) == checksums.write(tmp_path) == 2
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 0
    (tmp_path / "calldeck.deb").write_bytes(b"2")
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode != 0


# --- scripts and CI -------------------------------------------------------------------------------


def test_scripts_are_shell() -> None:
    scripts = [*PACKAGING.glob("**/*.sh"), PACKAGING / "appimage" / "AppRun"]
    assert len(scripts) >= 5
    for script in scripts:
        assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n"), script.name
        subprocess.run(["sh", "-n", script], check=True)


def test_the_build_servers_call_what_the_driver_offers() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    systems = [
        entry["system"] for entry in workflow["jobs"]["build"]["strategy"]["matrix"]["include"]
    ]
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    calls = re.findall(
        r"packaging/build\.py (.+)", "\n".join(step.get("run", "") for step in steps)
    )
    called = " ".join(calls).replace("${{ matrix.system }}", " ".join(systems)).split()
    assert set(called) - build.STEPS.keys() == set()
    assert {"freeze", "linux", "windows", "macos", "sbom", "checksums"} <= set(called)
    for step in steps:
        if used := step.get("uses"):
            assert re.fullmatch(r"actions/[\w-]+@v\d+", used), used
        if "pip install" in step.get("run", "") and "-e ." not in step["run"]:
            assert "--no-deps --require-hashes -r requirements.lock" in step["run"]


def test_every_variable_that_signs_is_documented() -> None:
    sources = [*PACKAGING.rglob("*.py"), *PACKAGING.rglob("*.sh")]
    sources.append(ROOT / ".github" / "workflows" / "packages.yml")
    read = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r"\bCALLDECK_[A-Z_]+", read))
    assert named - set(re.findall(r"`(CALLDECK_\w+)`", README)) == set()
