"""What IT writes into files and registry: every key, every mistake by its name, never a secret."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.addresses import Addresses
from desktop.runtime.config import ConfigError, Managed
from desktop.runtime.machine import Machine
from desktop.runtime.options import read_options
from desktop.storage import settings as declared
from desktop.storage.age_limits import age_limits
from desktop.storage.managed import read_managed
from desktop.storage.managed_keys import KEYS
from desktop.storage.settings import Settings


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    (tmp_path / "machine").mkdir()
    return Machine(tmp_path / "machine", lambda _: "")


@pytest.fixture
def file(machine: Machine) -> Path:
    return machine.policy


def read(machine: Machine) -> dict[str, object]:
    """Everything that is locked, by key of the setting."""
    return {
        key: value
        for layer in read_managed(None, machine).policy
        for key, value in layer.values.items()
    }


@pytest.mark.parametrize("content", [b"", b"# nothing\n", b"\xef\xbb\xbf", b"[addresses]\n"])
def test_all_keys_are_optional(machine: Machine, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert read(machine) == {}


def test_without_files_nothing_is_set(machine: Machine) -> None:
    assert read_managed(None, machine) == Managed()


def test_a_file_of_a_windows_editor_is_read(machine: Machine, file: Path) -> None:
    file.write_bytes('\ufeffprovider = "stringee"\r\n'.encode())
    assert read(machine) == {"sign_in/provider": "stringee"}


GOOD: dict[str, tuple[str, object]] = {
    "provider": ('"stringee"', "stringee"),
    "role": ('"supervisor"', "supervisor"),
    "region": ('"global"', "global"),
    "user_id": ('" 101_1111112 "', "101_1111112"),
    "app_id": ('"1111112"', "1111112"),
    "keep_sign_ins": ("false", False),
    "country": ('"in"', "IN"),
    "database": ('"sqlite:////var/lib/calldeck/calls.db"', "sqlite:////var/lib/calldeck/calls.db"),
    "tabs": ('["dialer", "missed"]', "missed,dialer"),
    "language": ('"vi"', "vi"),
    "appearance": ('"dark"', "dark"),
    "updates": ('"off"', "off"),
    "update_address": ('"https://it.example.com/calldeck"', "https://it.example.com/calldeck"),
    "update_key": ('"MCowBQYDK2VwAyEA"', "MCowBQYDK2VwAyEA"),
    "log_level": ('"debug"', "debug"),
    "before_call.quiet_hours": ('"block"', "block"),
    "before_call.quiet_from": ('"20:30"', "20:30"),
    "before_call.quiet_to": ('"09:00"', "09:00"),
    "before_call.do_not_call": ('"block"', "block"),
    "before_call.called": ('"nothing"', "nothing"),
    "before_call.called_minutes": ("10", 10),
    "before_call.premium": ('"block"', "block"),
    "before_call.international": ('"block"', "block"),
    "sources.link": ('"call"', "call"),
    "sources.paste": ('"call"', "call"),
    "sources.drop": ('"call"', "call"),
    "sources.copied": ('"call"', "call"),
    "sources.selection": ('"call"', "call"),
    "sources.offer_copied": ("true", True),
    "missed_calls.waiting_minutes": ("20", 20),
    "missed_calls.overdue_minutes": ("90", 90),
    "notifications.missed": ("false", False),
    "notifications.snooze_over": ("false", False),
    "notifications.overdue": ("false", False),
    "desk.close_to_tray": ("true", True),
    "desk.idle_minutes": ("0", 0),
    "desk.crm_address": ('"https://crm.example.com/{e164}"', "https://crm.example.com/{e164}"),
    "desk.crm_opens": ("true", True),
    "proxy.mode": ('"none"', "none"),
    "proxy.address": ('"http://proxy.example.com:3128"', "http://proxy.example.com:3128"),
    "proxy.pac": ('"http://wpad.example.com/p.pac"', "http://wpad.example.com/p.pac"),
    "addresses.piopiy": ('"http://127.0.0.1:8801"', "http://127.0.0.1:8801"),
    "addresses.rest": ('"https://rest.example.com"', "https://rest.example.com"),
    "addresses.notify": ('"http://127.0.0.1:8805"', "http://127.0.0.1:8805"),
    "addresses.contact_center": ('"http://127.0.0.1:8803"', "http://127.0.0.1:8803"),
    "addresses.call": ('"http://localhost:8804"', "http://localhost:8804"),
}
"""A value of each key, as a file has it and as it counts."""

BAD: dict[str, tuple[str, str]] = {
    "provider": ('"acme"', "must be telecmi or stringee."),
    "role": ('"Supervisor"', "must be agent or supervisor."),
    "region": ('""', "must be india or global."),
    "user_id": ('" "', "must not be empty"),
    "app_id": ('""', "must not be empty"),
    "keep_sign_ins": ('"no"', "must be true or false"),
    "country": ('"IND"', "must be two letters, such as IN."),
    "database": ('"calls.db"', "must be a database URL"),
    "tabs": ("[]", 'must be a list of at least one of ["agents", "missed", "dialer"]'),
    "language": ('"klingon"', "must be system or en or"),
    "appearance": ('"plaid"', "must be system or light or dark."),
    "updates": ('"nightly"', "must be stable or beta or off."),
    "update_address": ('"http://it.example.com/calldeck"', "must be an address such as https://"),
    "update_key": ('""', "must not be empty"),
    "log_level": ('"loud"', "must be debug or info or warning or error."),
    "before_call.quiet_hours": ('"maybe"', "must be nothing or warn or block."),
    "before_call.quiet_from": ('"9 pm"', "must be a time such as 21:00."),
    "before_call.quiet_to": ('"24:00"', "must be a time such as 21:00."),
    "before_call.do_not_call": ('"Block"', "must be nothing or warn or block."),
    "before_call.called": ('""', "must be nothing or warn or block."),
    "before_call.called_minutes": ("0", "must be a number from 1 to 1440"),
    "before_call.premium": ('"always"', "must be nothing or warn or block."),
    "before_call.international": ('"off"', "must be nothing or warn or block."),
    "sources.link": ('"dial"', "must be fill or call."),
    "sources.paste": ('"dial"', "must be fill or call."),
    "sources.drop": ('"dial"', "must be fill or call."),
    "sources.copied": ('"dial"', "must be fill or call."),
    "sources.selection": ('"dial"', "must be fill or call."),
    "sources.offer_copied": ("1", "must be true or false"),
    "missed_calls.waiting_minutes": ("1440", "must be a number from 1 to 1439"),
    "missed_calls.overdue_minutes": ("1", "must be a number from 2 to 1440"),
    "notifications.missed": ("0", "must be true or false"),
    "notifications.snooze_over": ('"yes"', "must be true or false"),
    "notifications.overdue": ('"on"', "must be true or false"),
    "desk.close_to_tray": ('"true"', "must be true or false"),
    "desk.idle_minutes": ("241", "must be a number from 0 to 240"),
    "desk.crm_address": ('"ftp://crm.example.com"', "cannot be used"),
    "desk.crm_opens": ('"always"', "must be true or false"),
    "proxy.mode": ('"auto"', "must be system or none or manual or pac."),
    "proxy.address": ('"proxy.example.com"', "must be an address such as http://proxy"),
    "proxy.pac": ('"proxy.pac"', "must be an address such as http://proxy"),
    "addresses.piopiy": ('"http://example.com"', "must use https; http is for this computer"),
    "addresses.rest": ('"https://example.com/v2"', "must be scheme and host only."),
    "addresses.notify": ('"notify"', "must look like https://host."),
    "addresses.contact_center": ('""', "must look like https://host."),
    "addresses.call": ('"https://a:b@example.com"', "must be scheme and host only."),
}
"""A value that each key must not have, and what is said of it."""


def line_of(name: str, value: str) -> str:
    table, _, key = name.rpartition(".")
    return f"[{table}]\n{key} = {value}\n" if table else f"{key} = {value}\n"


def test_every_key_has_its_cases() -> None:
    assert GOOD.keys() == KEYS.keys()
    assert BAD.keys() == KEYS.keys()


@pytest.mark.parametrize("name", KEYS)
def test_each_key_is_read_locked_and_preset(machine: Machine, name: str, tmp_path: Path) -> None:
    setting, (written, value) = KEYS[name].setting, GOOD[name]
    machine.policy.write_text(line_of(name, written))
    settings = Settings(tmp_path / "calldeck.ini", read_managed(None, machine))
    assert settings.get(setting) == value
    assert type(settings.get(setting)) is type(setting.default)
    assert settings.is_locked(setting)
    machine.policy.rename(machine.defaults)
    settings = Settings(tmp_path / "calldeck.ini", read_managed(None, machine))
    assert settings.get(setting) == value
    assert settings.is_preset(setting)
    assert not settings.is_locked(setting)


@pytest.mark.parametrize("name", KEYS)
def test_each_key_refuses_a_bad_value_and_a_wrong_type(machine: Machine, name: str) -> None:
    written, said = BAD[name]
    for value, words in ((written, said), ("1.5", "must be"), ("{ a = 1 }", "must be")):
        machine.policy.write_text(line_of(name, value))
        with pytest.raises(ConfigError) as failure:
            read_managed(None, machine)
        assert f"“{name}” " in str(failure.value)
        assert words in str(failure.value)
        assert str(machine.policy) in str(failure.value)


def test_policy_wins_over_the_person_over_config_over_defaults(
    machine: Machine, tmp_path: Path
) -> None:
    config = tmp_path / "calldeck.toml"
    machine.defaults.write_text('country = "VN"\nregion = "global"\nappearance = "dark"')
    config.write_text('country = "AE"\nregion = "india"')
    settings = Settings(tmp_path / "calldeck.ini", read_managed(config, machine))
    assert settings.get(declared.APPEARANCE) == "dark"
    assert settings.get(declared.REGION) == "india"
    assert settings.get(declared.COUNTRY) == "AE"
    settings.set(declared.COUNTRY, "LK")
    assert settings.get(declared.COUNTRY) == "LK"

    machine.policy.write_text('country = "IN"')
    settings = Settings(tmp_path / "calldeck.ini", read_managed(config, machine))
    assert settings.get(declared.COUNTRY) == "IN"
    machine.policy.unlink()
    settings = Settings(tmp_path / "calldeck.ini", read_managed(config, machine))
    assert settings.get(declared.COUNTRY) == "LK", "what the person set is not lost"


@pytest.mark.allow_logs("is locked and was not changed")
def test_what_is_locked_cannot_be_set(machine: Machine, tmp_path: Path) -> None:
    machine.policy.write_text('[addresses]\nrest = "https://rest.example.com"')
    settings = Settings(tmp_path / "calldeck.ini", read_managed(None, machine))
    settings.set(declared.REST, "https://elsewhere.example.com")
    settings.set_addresses(Addresses(rest="https://elsewhere.example.com"))
    settings.save()
    assert settings.addresses.rest == "https://rest.example.com"
    assert Settings(tmp_path / "calldeck.ini").addresses == Addresses()


@pytest.mark.parametrize(
    ("content", "limits"),
    [
        ("overdue_minutes = 10", (9, 10)),
        ("waiting_minutes = 90", (90, 91)),
        ("waiting_minutes = 20\noverdue_minutes = 30", (20, 30)),
    ],
)
def test_a_locked_limit_does_not_give_way(
    machine: Machine, tmp_path: Path, content: str, limits: tuple[int, int]
) -> None:
    machine.policy.write_text(f"[missed_calls]\n{content}")
    settings = Settings(tmp_path / "calldeck.ini", read_managed(None, machine))
    settings._ini.setValue(declared.WAITING_AFTER.key, 50)
    settings._ini.setValue(declared.OVERDUE_AFTER.key, 60)
    found = age_limits(settings)
    assert (found.waiting / timedelta(minutes=1), found.overdue / timedelta(minutes=1)) == limits


@pytest.mark.parametrize(
    ("key", "url"),
    [
        ("address", "http://proxy.example.com"),
        ("address", "http://desk@proxy.example.com:3128"),
        ("address", "socks5://proxy.example.com:1080"),
        ("address", "http://proxy.example.com:3128/proxy.pac"),
        ("pac", "ftp://proxy.example.com/proxy.pac"),
        ("pac", "http://desk@proxy.example.com/proxy.pac"),
    ],
)
def test_a_proxy_that_no_request_could_take_is_refused(
    machine: Machine, file: Path, key: str, url: str
) -> None:
    file.write_text(f'[proxy]\n{key} = "{url}"')
    with pytest.raises(ConfigError, match=f"“proxy.{key}” must be an address such as"):
        read_managed(None, machine)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('database = "postgresql://[::1/calls"', "“database” must be a database URL"),
        ('database = "postgres://floor/calls"', "PostgreSQL is the other kind: postgresql://."),
        ('addresses = "http://127.0.0.1"', "“addresses” must be a table"),
        ('[addresses]\ncalls = "x"', "“addresses.calls” is not a setting of Calldeck."),
        ('before_call = "warn"', "“before_call” must be a table"),
        ('[proxy]\nmode = "manual"', "“proxy.address” must be set in the same file."),
        ('[proxy]\nmode = "pac"', "“proxy.pac” must be set in the same file."),
        (
            "[missed_calls]\nwaiting_minutes = 60\noverdue_minutes = 60",
            "“missed_calls.overdue_minutes” must be more than",
        ),
        ('[before_call]\nloud = "warn"', "“before_call.loud” is not a setting of Calldeck."),
        ('colour = "red"', "“colour” is not a setting of Calldeck."),
        ('[telecmi]\nprovider = "telecmi"', "“telecmi” is not a setting of Calldeck."),
        ("provider = telecmi", "is not valid TOML"),
        ('provider = "telecmi"\nprovider = "stringee"', "is not valid TOML"),
    ],
)
def test_a_mistake_is_said_with_its_key(
    machine: Machine, file: Path, content: str, said: str
) -> None:
    file.write_text(content)
    with pytest.raises(ConfigError) as failure:
        read_managed(None, machine)
    assert said in str(failure.value)
    assert str(file) in str(failure.value)


def test_all_mistakes_of_all_files_are_said_at_once(machine: Machine, file: Path) -> None:
    file.write_text('provider = "acme"\ncolour = "red"')
    machine.defaults.write_text('country = "India"')
    with pytest.raises(ConfigError) as failure:
        read_managed(None, machine)
    assert all(f"“{key}”" in str(failure.value) for key in ("provider", "colour", "country"))


@pytest.mark.parametrize(
    "content",
    [
        'secret = "hush-4711"',
        'app_secret = "hush-4711"',
        'Password = "hush-4711"',
        'token = "hush-4711"',
        'api_key = "hush-4711"',
        '[addresses]\nrest_token = "hush-4711"',
        'database = "postgresql://desk:hush-4711@floor/calls"',
        'database = "postgresql://floor/calls?password=hush-4711"',
        '[proxy]\naddress = "http://desk:hush-4711@proxy.example.com:3128"',
        'update_address = "https://it.example.com/?token=hush-4711"',
    ],
)
def test_a_secret_is_refused_and_not_repeated(machine: Machine, file: Path, content: str) -> None:
    file.write_text(content)
    with pytest.raises(ConfigError, match="no secrets here") as failure:
        read_managed(None, machine)
    assert "hush-4711" not in str(failure.value)


def test_a_file_that_cannot_be_read_is_said(machine: Machine, file: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        read_managed(file, machine)  # that of --config has to be there
    with pytest.raises(ConfigError, match="cannot be read"):
        read_managed(tmp_path, machine)
    file.write_bytes(b'user_id = "\xff"')
    with pytest.raises(ConfigError, match="not UTF-8"):
        read_managed(None, machine)


def test_demo_and_replay_use_nobodys_database_and_crm(machine: Machine, tmp_path: Path) -> None:
    content = 'database = "postgresql://desk@floor/calls"\ncountry = "VN"\n'
    content += '[desk]\ncrm_address = "https://crm.example.com/?q={e164}"\ncrm_opens = true\n'
    for file in (machine.policy, machine.defaults):
        file.write_text(content)
    for made_up in (False, True):
        managed = read_managed(None, machine, made_up=made_up)
        settings = Settings(tmp_path / "calldeck.ini", managed)
        assert bool(settings.get(declared.DATABASE)) is not made_up
        assert bool(settings.desk) is not made_up
        assert bool(settings.get(declared.CRM_ADDRESS)) is not made_up
        assert settings.get(declared.COUNTRY) == "VN"  # all else holds as ever
    assert read_options(["--replay", "bundle.zip"], "").made_up
    assert read_options(["--demo"], "").made_up
    assert not read_options([], "").made_up
