"""Where the machine's files are, and why nobody but its administrator can have written them."""

import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.runtime import machine as machines
from desktop.runtime.config import ConfigError
from desktop.runtime.machine import OVERRIDE, Machine, distrust, this_machine
from desktop.runtime.machine_windows import KEY
from desktop.storage.managed import read_managed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "calldeck"
    folder.mkdir(mode=0o755)
    (folder / "policy.toml").write_text('provider = "telecmi"')
    return folder


def trust(file: Path) -> str:
    """As root's files are judged; tests may belong to another user, and lie below a folder of his.

    Nobody else than root and the tester can own what is made here, so modes alone are judged.
    """
    return distrust(file, owner=os.geteuid())


def test_what_nobody_else_can_write_is_trusted(folder: Path) -> None:
    assert trust(folder / "policy.toml") == ""
    policy = read_managed(None, Machine(folder, trust)).policy
    assert [layer.source for layer in policy] == [str(folder / "policy.toml")]


@pytest.mark.parametrize("name", [".", "policy.toml"])
@pytest.mark.parametrize("mode", [0o777, 0o757])
def test_what_everybody_can_write_is_refused(folder: Path, name: str, mode: int) -> None:
    (folder / name).chmod(mode)
    with pytest.raises(ConfigError, match="cannot be trusted: everybody can write") as failure:
        read_managed(None, Machine(folder, trust))
    assert "mend it with: chmod go-w" in str(failure.value)


def test_what_belongs_to_a_person_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.stat

    def of_somebody(path: Path, **options: Any) -> os.stat_result:
        found = [int(value) for value in real(path, **options)]
        found[stat.ST_UID] = 4711 if path == folder else 0
        found[stat.ST_MODE] &= ~0o022
        return os.stat_result(found)

    monkeypatch.setattr(Path, "stat", of_somebody)
    assert f"{folder} belongs to another user than root" in distrust(folder / "policy.toml")


def test_a_link_to_a_file_of_a_person_is_refused(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    own.chmod(0o777)
    (own / "mine.toml").write_text("")
    (folder / "policy.toml").unlink()
    (folder / "policy.toml").symlink_to(own / "mine.toml")
    assert str(own) in trust(folder / "policy.toml")


def test_a_link_that_anybody_can_lead_elsewhere_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "safe.toml").write_text("")
    (folder / "policy.toml").unlink()
    (folder / "policy.toml").symlink_to(tmp_path / "safe.toml")
    assert trust(folder / "policy.toml") == ""
    folder.chmod(0o777)
    assert f"everybody can write {folder}" in trust(folder / "policy.toml")


def test_a_link_that_leads_nowhere_is_no_missing_policy(folder: Path) -> None:
    (folder / "policy.toml").unlink()
    (folder / "policy.toml").symlink_to(folder / "gone.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        read_managed(None, Machine(folder, trust))


def test_a_checkout_takes_the_place_for_tests(tmp_path: Path) -> None:
    assert this_machine({OVERRIDE: str(tmp_path)}).folder == tmp_path


@pytest.mark.parametrize("how", ["frozen", "without a checkout"])
def test_what_is_installed_looks_at_no_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "frozen":
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    else:
        place = tmp_path / "opt" / "calldeck" / "desktop" / "runtime" / "machine.py"
        monkeypatch.setattr(machines, "__file__", str(place))
    environment = {
        OVERRIDE: str(tmp_path),
        "XDG_CONFIG_DIRS": str(tmp_path),
        "ProgramData": str(tmp_path),
        "HOME": str(tmp_path),
    }
    found = this_machine(environment)
    assert tmp_path not in (found.folder, *found.folder.parents)
    assert found.distrust is distrust


class FakeRegistry:
    """As much of ``winreg`` as is used, over nested dictionaries."""

    HKEY_LOCAL_MACHINE, HKEY_CURRENT_USER = "HKLM", "HKCU"

    class Key(dict[str, Any]):
        def __enter__(self) -> "FakeRegistry.Key":
            return self

        def __exit__(self, *_: object) -> None:
            return None

    def __init__(self, **hives: dict[str, Any]) -> None:
        self._hives = hives

    def OpenKey(self, above: Any, name: str) -> "FakeRegistry.Key":
        if isinstance(above, FakeRegistry.Key):
            return FakeRegistry.Key(above[name])
        if name != KEY or above not in self._hives:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        found = self._hives[above]
        if found is None:
            raise PermissionError(5, "Access is denied")
        return FakeRegistry.Key(found)

    def _split(self, key: "FakeRegistry.Key") -> tuple[list[str], list[str]]:
        subkeys = [name for name, value in key.items() if isinstance(value, dict)]
        return subkeys, [name for name in key if name not in subkeys]

    def QueryInfoKey(self, key: "FakeRegistry.Key") -> tuple[int, int, int]:
        subkeys, values = self._split(key)
        return len(subkeys), len(values), 0

    def EnumKey(self, key: "FakeRegistry.Key", at: int) -> str:
        return self._split(key)[0][at]

    def EnumValue(self, key: "FakeRegistry.Key", at: int) -> tuple[str, Any, int]:
        name = self._split(key)[1][at]
        return name, key[name], 1


def locked(tmp_path: Path, **hives: Any) -> list[tuple[str, dict[str, Any]]]:
    machine = Machine(tmp_path, lambda _: "", registry=FakeRegistry(**hives))
    return [(layer.source, dict(layer.values)) for layer in read_managed(None, machine).policy]


def test_the_registry_is_read_with_the_types_it_has(tmp_path: Path) -> None:
    written = {
        "": "the unnamed value",
        "Provider": "telecmi",
        "keep_sign_ins": 0,
        "tabs": "missed, dialer",
        "before_call": {"quiet_hours": "block", "called_minutes": "15"},
        "desk": {"idle_minutes": 1, "crm_opens": 1},
    }
    ((source, values),) = locked(tmp_path, HKLM=written)
    assert source == rf"HKLM\{KEY}"
    assert values == {
        "sign_in/provider": "telecmi",
        "sign_in/may_keep": False,
        "window/tabs": "missed,dialer",
        "before_call/quiet_hours": "block",
        "before_call/called_minutes": 15,
        "desk/idle_minutes": 1,
        "desk/crm_opens": True,
    }
    ((_, values),) = locked(tmp_path, HKCU={"tabs": ["missed"]})
    assert values == {"window/tabs": "missed"}


def test_the_machine_s_policy_wins_over_the_person_s_and_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('country = "AE"\nregion = "global"')
    found = locked(tmp_path, HKLM={"country": "IN"}, HKCU={"country": "VN", "role": "agent"})
    merged: dict[str, Any] = {}
    for _, values in found:
        merged = {**values, **merged}
    assert merged == {
        "dialer/country": "IN",
        "sign_in/role": "agent",
        "sign_in/region": "global",
    }


@pytest.mark.parametrize(
    ("hives", "said"),
    [
        ({"HKLM": {"keep_sign_ins": 2}}, "“keep_sign_ins” must be true or false"),
        ({"HKLM": {"before_call": "block"}}, "“before_call” must be a table"),
        ({"HKLM": {"Colours": {"red": 1}}}, "“colours” is not a setting"),
        ({"HKCU": {"Password": "hush-4711"}}, "no secrets here"),
        ({"HKLM": None}, "cannot be read"),
    ],
)
def test_a_broken_registry_policy_is_said_with_its_place(
    tmp_path: Path, hives: dict[str, Any], said: str
) -> None:
    with pytest.raises(ConfigError) as failure:
        locked(tmp_path, **hives)
    assert said in str(failure.value)
    assert rf"{next(iter(hives))}\{KEY}" in str(failure.value)
    assert "hush-4711" not in str(failure.value)


def test_the_preferences_of_a_managed_mac_are_read(tmp_path: Path) -> None:
    import plistlib

    file = tmp_path / "com.calldeck.desktop.plist"
    content = {"provider": "stringee", "keep_sign_ins": False, "desk": {"idle_minutes": 5}}
    file.write_bytes(plistlib.dumps({**content, "PayloadUUID": "0B7A", "PayloadVersion": 1}))
    machine = Machine(tmp_path, lambda _: "", preferences=file)
    (layer,) = read_managed(None, machine).policy
    assert dict(layer.values) == {
        "sign_in/provider": "stringee",
        "sign_in/may_keep": False,
        "desk/idle_minutes": 5,
    }
    file.write_bytes(b"<plist>")
    with pytest.raises(ConfigError, match="is not a property list"):
        read_managed(None, machine)
