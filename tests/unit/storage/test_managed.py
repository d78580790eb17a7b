"""What IT writes into files and registry: every key, every mistake by its name, never a secret."""

from pathlib import Path

import pytest

from desktop.runtime.config import ConfigError, Managed
from desktop.runtime.machine import Machine
from desktop.storage.managed import read_managed


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


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('provider = "acme"', "“provider” must be telecmi or stringee."),
        ('role = "Supervisor"', "“role” must be agent or supervisor."),
        ('region = ""', "“region” must be india or global."),
        ("app_id = 1111112", "“app_id” must be a text in quotes."),
        ('country = "IND"', "“country” must be two letters, such as IN."),
        ('database = "calls.db"', "“database” must be a database URL"),
        ('database = "postgresql://[::1/calls"', "“database” must be a database URL"),
        ('addresses = "http://127.0.0.1"', "“addresses” must be a table"),
        ("[addresses]\ncall = 80", "“addresses.call” must be a text in quotes."),
        ('[addresses]\ncalls = "x"', "“addresses.calls” is not a setting of Calldeck."),
        ('before_call = "warn"', "“before_call” must be a table"),
        (
            '[before_call]\ncalled = "maybe"',
            "“before_call.called” must be nothing or warn or",
        ),
        ('[before_call]\nquiet_from = "9 pm"', "“before_call.quiet_from” must be a time such as"),
        (
            "[before_call]\ncalled_minutes = 0",
            "“before_call.called_minutes” must be a number",
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


def test_all_mistakes_are_said_at_once(machine: Machine, file: Path) -> None:
    file.write_text('provider = "acme"\ncolour = "red"\ncountry = "India"')
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
    ],
)
def test_a_secret_is_refused_and_not_repeated(machine: Machine, file: Path, content: str) -> None:
    file.write_text(content)
    with pytest.raises(ConfigError, match="no secrets in this file") as failure:
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
