"""``calldeck --show-policy``: what holds, who set it, and 2 where it is broken; no window."""

import os
import subprocess
import sys
from pathlib import Path

from desktop.runtime.machine import OVERRIDE
from desktop.storage import settings as declared
from desktop.storage.managed_keys import KEYS
from desktop.storage.settings import Settings
from desktop.storage.settings_file import prepare_ini
from tests.helpers.sandbox import REPOSITORY


def show(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", "--show-policy", "--settings-dir", folder, *arguments],
        cwd=REPOSITORY,
        env={**os.environ, OVERRIDE: str(folder / "machine")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_key_is_shown_with_its_value_and_who_set_it(tmp_path: Path) -> None:
    machine, config = tmp_path / "machine", tmp_path / "calldeck.toml"
    machine.mkdir()
    (machine / "policy.toml").write_text('provider = "telecmi"\ntabs = ["dialer"]')
    (machine / "defaults.toml").write_text("[desk]\nidle_minutes = 5")
    config.write_text('country = "AE"')
    prepare_ini(tmp_path / "calldeck.ini")
    settings = Settings(tmp_path / "calldeck.ini")
    settings.set(declared.PROVIDER, "stringee")
    settings.set(declared.APPEARANCE, "dark")
    settings.set(declared.DATABASE, "postgresql://desk:hush-4711@floor/calls")
    settings.save()

    shown = show(tmp_path, "--config", str(config))
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "hush-4711" not in shown.stdout
    lines = shown.stdout.splitlines()
    head = next(line for line in lines if line.startswith("KEY"))
    rows = {line.split()[0]: line for line in lines[lines.index(head) + 1 :]}
    assert list(rows) == list(KEYS)
    value, source = head.index("VALUE"), head.index("FROM")
    found = {name: (row[value:source].strip(), row[source:]) for name, row in rows.items()}
    assert found["provider"] == ("telecmi", f"locked by {machine / 'policy.toml'}")
    assert found["tabs"] == ("dialer", f"locked by {machine / 'policy.toml'}")
    assert found["desk.idle_minutes"] == ("5", f"preset by {machine / 'defaults.toml'}")
    assert found["country"] == ("AE", f"preset by {config}")
    assert found["appearance"] == ("dark", "set by the person")
    assert found["keep_sign_ins"] == ("true", "built in")
    assert found["user_id"] == ('""', "built in")
    assert f"{machine / 'policy.toml'} (2 keys)" in shown.stdout


def test_a_broken_policy_is_shown_with_all_faults(tmp_path: Path) -> None:
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / "policy.toml").write_text('provider = "acme"\ncolour = "red"')
    shown = show(tmp_path)
    assert (shown.returncode, shown.stdout) == (2, "")
    assert "“provider” must be telecmi or stringee." in shown.stderr
    assert "“colour” is not a setting of Calldeck." in shown.stderr
