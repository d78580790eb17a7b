"""The command line is read; what a link holds stays text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.runtime.options import MOST_CHARACTERS, Options, read_options, single_line


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], Options()),
        (["tel:+919876543210"], Options(number="tel:+919876543210")),
        (["+91", "98765", "43210"], Options(number="+91 98765 43210")),
        (["*#06#"], Options(number="*#06#")),
        (["--", "--demo"], Options(number="--demo")),
        (["--demo"], Options(demo=True)),
        (["--demo", "--screenshots", "shots"], Options(demo=True, screenshots=Path("shots"))),
        (["--config", "calldeck.toml"], Options(config=Path("calldeck.toml"))),
        (["--settings-dir=/tmp/desk"], Options(settings_dir=Path("/tmp/desk"))),
        (["--self-test"], Options(self_test=True)),
        (["--database-password"], Options(database_password=True)),
        (["--proxy-password"], Options(proxy_password="")),
        (["--proxy-password", "proxy:8080"], Options(proxy_password="proxy:8080")),
        (
            ["--settings-dir", "desk", "callto:0091", "--demo"],
            Options(number="callto:0091", demo=True, settings_dir=Path("desk")),
        ),
    ],
)
def test_the_options_of_the_contract(arguments: list[str], wanted: Options) -> None:
    assert read_options(arguments, "1.2") == wanted


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--unknown"], "--unknown"),
        (["--dem"], "--dem"),
        (["--config"], "--config"),
        (["--screenshots", "shots"], "--screenshots needs --demo"),
    ],
)
def test_mistakes_are_named_and_end_with_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        read_options(arguments, "1.2")
    assert end.value.code == 2
    assert said in capsys.readouterr().err


def test_version_is_name_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        read_options(["--version"], "1.2")
    assert end.value.code == 0
    assert capsys.readouterr().out == "Calldeck 1.2\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("tel:1\ntel:2\r\n", "tel:1 tel:2"),
        ("\x00\x1b[31mred\x07", "[31mred"),
        ("line\u2028paragraph\u2029", "line paragraph"),
        (b"caf\xe9".decode("utf-8", "surrogateescape"), "caf"),
        ("9" * 10_000, "9" * MOST_CHARACTERS),
        ("$(reboot); <b>x</b> %s {0}", "$(reboot); <b>x</b> %s {0}"),
    ],
)
def test_hostile_text_becomes_one_plain_line(text: str, wanted: str) -> None:
    assert single_line(text) == wanted


@given(st.text(st.characters(codec=None), max_size=700))
def test_any_text_becomes_one_line_that_can_be_sent(text: str) -> None:
    line = single_line(text)
    assert len(line) <= MOST_CHARACTERS
    assert len(line.splitlines()) <= 1
    assert line.encode().decode() == line == single_line(line)
