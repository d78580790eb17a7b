"""Settings keep their type from one run to the next, and the order of who wins."""

import json
import stat
import subprocess
import sys
from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop.domain.addresses import Addresses, BadAddress
from desktop.domain.call import Direction
from desktop.domain.dial_check import Care, Matter
from desktop.domain.errors import StorageFailed
from desktop.domain.period import Preset
from desktop.storage import settings as declared
from desktop.storage.call_policy import call_policy
from desktop.storage.settings import Setting, Settings
from desktop.storage.settings_file import prepare_ini
from tests.helpers.managed import managed

CHOSEN: list[tuple[str, object]] = [
    ("APPEARANCE", "dark"),
    ("GEOMETRY", b'\x00\x01\xff,;="@Byte\n'),
    ("TAB", 2),
    ("KEEP_SIGNED_IN", False),
    ("PERIOD", "Last 7 days"),
    ("DIAL_CHOICES", "00919876543210"),
    ("APP_ID", "a, b; c=“d” \\ @home"),
    ("USER_ID", ""),
]

_READ = """
import json, sys
from pathlib import Path
from desktop.storage import settings as declared
from desktop.storage.settings import Settings

settings = Settings(Path(sys.argv[1]))
values = [settings.get(getattr(declared, name)) for name in sys.argv[2:]]
print(json.dumps([[type(value).__name__, str(value)] for value in values]))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "config" / "calldeck.ini"
    assert prepare_ini(file) is None
    return file


def read_in_another_process(file: Path, *names: str) -> list[list[str]]:
    """A fresh process: this one would read its own memory and not the file."""
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(file), *names],
        capture_output=True,
        check=True,
        text=True,
        timeout=30,
    )
    values: list[list[str]] = json.loads(done.stdout)
    return values


def test_values_keep_their_type_in_the_next_run(file: Path) -> None:
    settings = Settings(file)
    for name, value in CHOSEN:
        settings.set(getattr(declared, name), value)
    settings.save()
    read = read_in_another_process(file, *(name for name, _ in CHOSEN))
    assert read == [[type(value).__name__, str(value)] for _, value in CHOSEN]


def test_defaults_keep_their_type(file: Path) -> None:
    found = [item for item in vars(declared).values() if isinstance(item, Setting)]
    settings = Settings(file)
    assert [settings.get(item) for item in found] == [item.default for item in found]
    assert all(not item.choices or item.default in item.choices for item in found)
    assert len({item.key for item in found}) == len(found)


def test_the_file_is_private_from_the_first_byte_on(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    settings = Settings(file)
    settings.set(declared.TAB, 1)
    settings.save()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_start_makes_an_open_file_private_again(file: Path) -> None:
    file.chmod(0o644)
    prepare_ini(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_a_person_set_wins_over_the_config_file_and_that_over_the_default(file: Path) -> None:
    config = managed(
        presets={"provider": "stringee", "role": "supervisor", "country": "VN", "app_id": "1111112"}
    )
    settings = Settings(file, config)
    assert settings.get(declared.PROVIDER) == "stringee"
    assert settings.get(declared.ROLE) == "supervisor"
    assert settings.get(declared.COUNTRY) == "VN"
    assert settings.get(declared.APP_ID) == "1111112"
    assert settings.get(declared.REGION) == "india"

    settings.set(declared.COUNTRY, "IN")
    assert settings.get(declared.COUNTRY) == "IN"
    settings.reset(declared.COUNTRY)
    assert settings.get(declared.COUNTRY) == "VN"


def test_addresses_come_from_config_person_and_public_ones(file: Path) -> None:
    addresses = {"rest": "http://127.0.0.1:8801", "call": "http://127.0.0.1:8802"}
    config = managed(presets={"addresses": addresses})
    settings = Settings(file, config)
    wanted = Addresses(rest="http://127.0.0.1:9", call="http://127.0.0.1:8802")
    settings.set_addresses(wanted)
    settings.save()
    assert settings.addresses == wanted
    assert Settings(file).addresses == Addresses(rest="http://127.0.0.1:9")


def test_an_address_that_cannot_be_used_is_named(file: Path) -> None:
    settings = Settings(file)
    settings.set(declared.PIOPIY, "http://example.com")
    with pytest.raises(BadAddress, match="cannot be used") as failure:
        _ = settings.addresses
    assert "“piopiy”" in failure.value.hint


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("[window]\nappearance=plaid", "APPEARANCE"),
        ("[window]\nappearance=a, b", "APPEARANCE"),
        ("[window]\ntab=many", "TAB"),
        ("[sign_in]\nrole=@Variant(\\0\\0)", "ROLE"),
        ("[missed]\nperiod=", "PERIOD"),
    ],
)
def test_a_value_that_makes_no_sense_reads_as_the_default(
    tmp_path: Path, line: str, name: str
) -> None:
    file = tmp_path / "calldeck.ini"
    file.write_text(line + "\n")
    setting = getattr(declared, name)
    assert Settings(file).get(setting) == setting.default


@pytest.mark.parametrize("stray", [Setting("window/colour", "red"), Setting("window/tab", "x")])
def test_a_setting_that_is_not_declared_is_refused(file: Path, stray: Setting[str]) -> None:
    settings = Settings(file)
    with pytest.raises(KeyError, match="not declared"):
        settings.get(stray)
    with pytest.raises(KeyError, match="not declared"):
        settings.set(stray, "blue")


@pytest.mark.parametrize("content", [b"\x00" * 300, b"[window]\ntab=\xff\xfe1"])
def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "calldeck.ini"
    file.write_bytes(content)
    kept = prepare_ini(file)
    assert kept
    assert kept.read_bytes() == content
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    settings = Settings(file)
    settings.set(declared.TAB, 2)
    settings.save()
    assert read_in_another_process(file, "TAB") == [["int", "2"]]


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    file = tmp_path / "calldeck.ini"
    file.mkdir()
    with pytest.raises(StorageFailed, match="settings file cannot be used"):
        prepare_ini(file)
    settings = Settings(file)
    settings.set(declared.TAB, 1)
    with pytest.raises(StorageFailed, match="settings file cannot be used"):
        settings.save()


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    with pytest.raises(StorageFailed, match="settings file cannot be used"):
        prepare_ini(tmp_path / "config" / "calldeck.ini")


def test_choices_are_those_of_the_domain() -> None:
    assert declared.PERIOD.choices == tuple(preset.value for preset in Preset)
    assert declared.DIRECTION.choices == tuple(direction.value for direction in Direction)


def test_a_desk_on_a_shared_database_is_told_from_others_for_good(
    file: Path, tmp_path: Path
) -> None:
    settings = Settings(file)
    assert settings.desk == ""  # it has a database of its own
    settings.set(declared.DATABASE, "postgresql://floor/calldeck")
    desk = settings.desk
    assert len(desk) == 16
    assert settings.desk == desk
    settings.save()
    assert read_in_another_process(file, "DESK") == [["str", desk]]
    other = tmp_path / "other" / "calldeck.ini"
    prepare_ini(other)
    neighbour = Settings(other, managed(presets={"database": "postgresql://floor/calldeck"}))
    assert neighbour.desk not in {"", desk}


def test_what_is_minded_before_a_call_is_preset_until_somebody_sets_it(file: Path) -> None:
    preset: dict[str, str | int] = {
        "called": "block",
        "called_minutes": 10,
        "quiet_from": "20:00",
    }
    settings = Settings(file, managed(presets={"before_call": preset}))
    policy = call_policy(settings)
    assert (policy.of(Matter.CALLED), policy.called_within) == (Care.BLOCK, timedelta(minutes=10))
    assert (policy.quiet_from, policy.quiet_to) == (time(20), time(8))
    assert policy.preset == {Matter.CALLED}
    settings.set(declared.CALLED, "warn")
    settings.set(declared.QUIET_FROM, "late")
    policy = call_policy(settings)
    assert (policy.of(Matter.CALLED), policy.quiet_from) == (Care.WARN, time(21))
    assert policy.preset == frozenset()
