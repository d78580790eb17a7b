"""The file of --config: every key, every mistake by its name, and never a secret."""

from pathlib import Path

import pytest

from desktop.runtime.config import Config, ConfigError, read_config


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "calldeck.toml"


def test_every_key_is_read(file: Path) -> None:
    file.write_text(
        """
        provider = "telecmi"
        role = "supervisor"
        region = "global"
        user_id = " 101_1111112 "
        app_id = "1111112"
        country = "in"
        database = "sqlite:////var/lib/calldeck/calls.db"
        [addresses]
        piopiy = "http://127.0.0.1:8801"
        rest = "http://127.0.0.1:8802"
        notify = "http://127.0.0.1:8805"
        contact_center = "http://127.0.0.1:8803"
        call = "http://127.0.0.1:8804"
        """
    )
    assert read_config(file) == Config(
        provider="telecmi",
        role="supervisor",
        region="global",
        user_id="101_1111112",
        app_id="1111112",
        country="IN",
        database="sqlite:////var/lib/calldeck/calls.db",
        addresses={
            "piopiy": "http://127.0.0.1:8801",
            "rest": "http://127.0.0.1:8802",
            "notify": "http://127.0.0.1:8805",
            "contact_center": "http://127.0.0.1:8803",
            "call": "http://127.0.0.1:8804",
        },
    )


@pytest.mark.parametrize("content", [b"", b"# nothing\n", b"\xef\xbb\xbf", b"[addresses]\n"])
def test_all_keys_are_optional(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert read_config(file) == Config()


def test_a_file_of_a_windows_editor_is_read(file: Path) -> None:
    file.write_bytes('\ufeffprovider = "stringee"\r\n'.encode())
    assert read_config(file).provider == "stringee"


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
def test_a_mistake_is_said_with_its_key(file: Path, content: str, said: str) -> None:
    file.write_text(content)
    with pytest.raises(ConfigError) as failure:
        read_config(file)
    assert said in str(failure.value)
    assert str(file) in str(failure.value)


def test_all_mistakes_are_said_at_once(file: Path) -> None:
    file.write_text('provider = "acme"\ncolour = "red"\ncountry = "India"')
    with pytest.raises(ConfigError) as failure:
        read_config(file)
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
def test_a_secret_is_refused_and_not_repeated(file: Path, content: str) -> None:
    file.write_text(content)
    with pytest.raises(ConfigError, match="no secrets in this file") as failure:
        read_config(file)
    assert "hush-4711" not in str(failure.value)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, file: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        read_config(file)
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(tmp_path)
    file.write_bytes(b'user_id = "\xff"')
    with pytest.raises(ConfigError, match="not UTF-8"):
        read_config(file)
