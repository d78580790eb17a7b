"""Sign-ins are kept sealed with a real keyring, and never in clear without one."""

import json
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QCoreApplication

from desktop.domain.account import Account, Credential, Role
from desktop.domain.errors import KeyringUnavailable
from desktop.domain.secret import Secret
from desktop.runtime.redaction import redact
from desktop.storage import sealing
from desktop.storage.ini import open_ini
from desktop.storage.sealing import SERVICE
from desktop.storage.settings import TAB, Settings
from desktop.storage.settings_file import prepare_ini
from desktop.storage.sign_ins import SignIns, SignInUnreadable
from tests.helpers.keyring import (
    keyring_session,
    os_keyring,
    run_keyring,
    with_keyring,
    without_keyring,
)

__all__ = ["keyring_session", "os_keyring"]

CANARY = "canary-5f1e-token, “quoted” = ; 秘密"
AGENT = Account("telecmi", "TeleCMI", Role.AGENT, "india", "101_1111112", "Priya", "101_1111112")
SUPERVISOR = Account("stringee", "Stringee", Role.SUPERVISOR, "", "SK.0.aé/b=c,d", "Zoë, “Ops”")


def kept(account: Account, token: str = CANARY, expires: datetime | None = None) -> Credential:
    return Credential(account, {"token": Secret(token)}, expires)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "settings" / "calldeck.ini"
    prepare_ini(file)
    return file


@pytest.fixture
def sign_ins(file: Path, os_keyring: None) -> SignIns:
    return SignIns(file)


def sealed_entry(file: Path) -> str:
    return next(key for key in open_ini(file).allKeys() if key.endswith("/sealed"))


def vault_name(file: Path) -> str:
    return "sign-in key " + str(open_ini(file).value("accounts/vault", type=str))


def test_a_sign_in_comes_back_as_it_was(sign_ins: SignIns) -> None:
    ends = datetime(2026, 12, 23, 14, 5, 0, 123456, tzinfo=UTC)
    credential = Credential(
        AGENT, {"token": Secret(CANARY), "password": Secret("pass word")}, expires=ends
    )
    sign_ins.save(credential)
    assert sign_ins.load(AGENT.key) == credential


def test_accounts_are_listed_by_name_without_their_secrets(sign_ins: SignIns, file: Path) -> None:
    sign_ins.save(kept(SUPERVISOR))
    sign_ins.save(kept(AGENT))
    assert SignIns(file).accounts() == (AGENT, SUPERVISOR)


def test_two_accounts_keep_their_own_secrets(sign_ins: SignIns) -> None:
    sign_ins.save(kept(AGENT, "token of the agent"))
    sign_ins.save(kept(SUPERVISOR, "token of the supervisor"))
    sign_ins.save(kept(AGENT, "newer token of the agent"))
    loaded = [sign_ins.load(account.key) for account in (AGENT, SUPERVISOR)]
    assert [credential and credential.secret("token") for credential in loaded] == [
        "newer token of the agent",
        "token of the supervisor",
    ]
    assert len(sign_ins.accounts()) == 2


def test_an_unknown_account_is_not_kept(sign_ins: SignIns) -> None:
    assert sign_ins.load(AGENT.key) is None
    assert sign_ins.accounts() == ()


def test_the_same_user_in_the_demo_is_another_account(sign_ins: SignIns) -> None:
    sign_ins.save(kept(AGENT))
    assert sign_ins.load(replace(AGENT, demo=True).key) is None


def test_no_file_holds_the_secret_or_the_key(sign_ins: SignIns, file: Path) -> None:
    sign_ins.save(kept(AGENT))
    key = keyring.get_password(SERVICE, vault_name(file))
    assert key
    written = b"".join(path.read_bytes() for path in file.parent.rglob("*") if path.is_file())
    assert AGENT.user.encode() in written
    for secret in (CANARY, "canary", key):
        assert secret.encode() not in written
        assert secret.encode("unicode_escape") not in written


def test_the_file_stays_private_over_many_writes(sign_ins: SignIns, file: Path) -> None:
    for number in range(5):
        sign_ins.save(kept(AGENT, f"token {number}"))
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_removing_the_last_account_removes_the_key_too(sign_ins: SignIns, file: Path) -> None:
    sign_ins.save(kept(AGENT))
    sign_ins.save(kept(SUPERVISOR))
    name = vault_name(file)
    sign_ins.remove(AGENT.key)
    assert keyring.get_password(SERVICE, name)
    assert sign_ins.load(SUPERVISOR.key) == kept(SUPERVISOR)

    sign_ins.remove(SUPERVISOR.key)
    assert keyring.get_password(SERVICE, name) is None
    assert open_ini(file).allKeys() == []
    sign_ins.remove(SUPERVISOR.key)
    assert sign_ins.accounts() == ()


def test_who_is_signed_in_is_remembered_until_signing_out(sign_ins: SignIns, file: Path) -> None:
    assert sign_ins.current_key() == ""
    sign_ins.save(kept(SUPERVISOR))
    sign_ins.set_current(SUPERVISOR.key)
    assert SignIns(file).current_key() == SUPERVISOR.key
    sign_ins.set_current("")
    assert SignIns(file).current_key() == ""

    sign_ins.set_current(SUPERVISOR.key)
    sign_ins.remove(SUPERVISOR.key)
    assert sign_ins.current_key() == ""


def test_each_settings_folder_has_its_own_key(sign_ins: SignIns, tmp_path: Path) -> None:
    sign_ins.save(kept(AGENT))
    other_file = tmp_path / "portable" / "calldeck.ini"
    prepare_ini(other_file)
    other = SignIns(other_file)
    other.save(kept(AGENT))
    other.remove(AGENT.key)
    assert sign_ins.load(AGENT.key) == kept(AGENT)


def _flip(sealed: str) -> str:
    return sealed[:-6] + ("A" if sealed[-6] != "A" else "B") + sealed[-5:]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(_flip, id="one character changed"),
        pytest.param(lambda sealed: sealed[: len(sealed) // 2], id="cut off"),
        pytest.param(lambda _: "1:", id="nothing left"),
        pytest.param(lambda _: "1:not base64!", id="no base64"),
        pytest.param(lambda sealed: "9" + sealed[1:], id="unknown version"),
    ],
)
def test_a_damaged_sign_in_is_removed_and_said(
    sign_ins: SignIns, file: Path, damage: Callable[[str], str]
) -> None:
    sign_ins.save(kept(AGENT))
    ini = open_ini(file)
    entry = sealed_entry(file)
    ini.setValue(entry, damage(str(ini.value(entry, type=str))))
    with pytest.raises(SignInUnreadable) as failure:
        sign_ins.load(AGENT.key)
    assert failure.value.hint == "Sign in again."
    assert sign_ins.load(AGENT.key) is None
    assert sign_ins.accounts() == ()


def test_a_damaged_public_part_is_no_account(sign_ins: SignIns, file: Path) -> None:
    sign_ins.save(kept(AGENT))
    open_ini(file).setValue(sealed_entry(file).replace("sealed", "public"), '{"role": "KING"')
    assert sign_ins.accounts() == ()
    with pytest.raises(SignInUnreadable):
        sign_ins.load(AGENT.key)


def test_a_secret_does_not_open_for_another_account(sign_ins: SignIns, file: Path) -> None:
    sign_ins.save(kept(AGENT, "token of the agent"))
    agents = sealed_entry(file)
    stolen = open_ini(file).value(agents, type=str)
    sign_ins.save(kept(SUPERVISOR))
    ini = open_ini(file)
    other = next(key for key in ini.allKeys() if key.endswith("/sealed") and key != agents)
    ini.setValue(other, stolen)
    with pytest.raises(SignInUnreadable):
        sign_ins.load(SUPERVISOR.key)
    assert sign_ins.load(AGENT.key) == kept(AGENT, "token of the agent")


@pytest.mark.parametrize("key", ["bm90IHRoZSBrZXkgYnV0IDMyIGJ5dGVzIGxvbmchISE=", "short", None])
def test_with_a_wrong_or_lost_key_it_is_signed_out(
    sign_ins: SignIns, file: Path, key: str | None
) -> None:
    sign_ins.save(kept(AGENT))
    name = vault_name(file)
    if key:
        keyring.set_password(SERVICE, name, key)
    else:
        keyring.delete_password(SERVICE, name)
    with pytest.raises(SignInUnreadable):
        sign_ins.load(AGENT.key)
    sign_ins.save(kept(AGENT))
    assert sign_ins.load(AGENT.key) == kept(AGENT)


def test_what_is_kept_is_taken_out_of_logs(sign_ins: SignIns) -> None:
    sign_ins.save(kept(AGENT, "an-agents-token-7781"))
    assert "7781" not in redact("sent an-agents-token-7781 away")


def test_workers_keep_sign_ins_while_the_window_changes_settings(
    sign_ins: SignIns, file: Path, qapp: QCoreApplication
) -> None:
    settings = Settings(file)
    accounts = [replace(AGENT, user=f"{number}_1111112") for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        saved = pool.map(lambda account: sign_ins.save(kept(account)), accounts)
        for number in range(50):
            settings.set(TAB, number)
            qapp.processEvents()
        list(saved)
        settings.save()
        loaded = list(pool.map(lambda account: sign_ins.load(account.key), accounts))
    assert loaded == [kept(account) for account in accounts]
    assert settings.get(TAB) == 49


def test_a_keyring_that_never_answers_does_not_hold_us_for_good(
    sign_ins: SignIns, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_ins.save(kept(AGENT))
    with monkeypatch.context() as hung, socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        hung.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        hung.setattr(sealing, "PATIENCE", 0.2)
        with pytest.raises(KeyringUnavailable, match="does not answer"):
            sign_ins.load(AGENT.key)
    assert sign_ins.load(AGENT.key) == kept(AGENT)


_OTHER_PROCESS = """
import json, sys
from pathlib import Path
from desktop.domain.account import Account, Credential, Role
from desktop.domain.errors import CalldeckError
from desktop.domain.secret import Secret
from desktop.storage.settings_file import prepare_ini
from desktop.storage.sign_ins import SignIns

account = Account("telecmi", "TeleCMI", Role.AGENT, "india", "101_1111112", "Priya", "101_1111112")
sign_ins = SignIns(Path(sys.argv[1]))
try:
    if sys.argv[2] == "save":
        sign_ins.save(Credential(account, {"token": Secret(sys.argv[3])}))
    credential = sign_ins.load(account.key)
    print(json.dumps({"token": credential and credential.secret("token")}))
except CalldeckError as error:
    print(json.dumps({"kind": type(error).__name__, "title": error.title, "text": error.text}))
"""


def another_process(
    environment: Mapping[str, str], file: Path, verb: str = "load"
) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", _OTHER_PROCESS, str(file), verb, CANARY],
        env=dict(environment),
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert done.stderr == ""
    answer: dict[str, str] = json.loads(done.stdout)
    return answer


def test_after_a_restart_it_is_still_there(
    sign_ins: SignIns, file: Path, keyring_session: str
) -> None:
    sign_ins.save(kept(AGENT))
    assert another_process(with_keyring(keyring_session), file) == {"token": CANARY}


def test_without_a_keyring_it_is_said_at_once_and_nothing_is_kept(file: Path) -> None:
    start = time.monotonic()
    answer = another_process(without_keyring(), file, "save")
    assert time.monotonic() - start < 10
    assert answer == {
        "kind": "KeyringUnavailable",
        "title": "This computer has no keyring.",
        "text": "You stay signed in until you quit.",
    }
    assert "sealed" not in file.read_text()
    assert "public" not in file.read_text()


@pytest.mark.parametrize("backend", ["null", "fail"])
def test_a_keyring_that_keeps_nothing_is_refused(file: Path, backend: str) -> None:
    chosen = {"PYTHON_KEYRING_BACKEND": f"keyring.backends.{backend}.Keyring"}
    answer = another_process({**without_keyring(), **chosen}, file, "save")
    assert answer["kind"] == "KeyringUnavailable"


def test_a_keyring_of_plain_text_is_refused(file: Path, tmp_path: Path) -> None:
    (tmp_path / "plaintext.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 0.5\n"
        "    def get_password(self, service, username): return None\n"
        "    def set_password(self, service, username, password):\n"
        f"        open({str(tmp_path / 'leak')!r}, 'w').write(password)\n"
    )
    chosen = {
        "PYTHON_KEYRING_BACKEND": "plaintext.Keyring",
        "PYTHONPATH": f"{tmp_path}:{Path(__file__).parents[3]}",
    }
    answer = another_process({**without_keyring(), **chosen}, file, "save")
    assert answer["kind"] == "KeyringUnavailable"
    assert not (tmp_path / "leak").exists()


def test_while_the_keyring_is_away_the_sign_in_stays_kept(
    sign_ins: SignIns, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_ins.save(kept(AGENT))
    with monkeypatch.context() as away:
        away.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        with pytest.raises(KeyringUnavailable):
            sign_ins.load(AGENT.key)
    assert sign_ins.load(AGENT.key) == kept(AGENT)


def test_a_locked_keyring_that_nobody_unlocks_is_said(
    sign_ins: SignIns, file: Path, tmp_path: Path
) -> None:
    sign_ins.save(kept(AGENT))
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o700)
    with run_keyring(folder, unlocked=False) as address:
        answer = another_process(with_keyring(address), file)
    assert answer["kind"] == "KeyringUnavailable"
    assert answer["title"] == "The keyring of this computer is locked."
    assert sign_ins.load(AGENT.key) == kept(AGENT)


def test_signing_out_works_while_the_keyring_is_away(
    sign_ins: SignIns, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_ins.save(kept(AGENT))
    with monkeypatch.context() as away:
        away.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        sign_ins.remove(AGENT.key)
    assert sign_ins.accounts() == ()
    assert "sealed" not in file.read_text()


def test_what_was_signed_out_is_off_the_disk_before_the_keyring_is_asked(
    sign_ins: SignIns, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_ins.save(kept(AGENT))
    on_disk: list[str] = []
    # The program may end while the keyring waits for its password.
    monkeypatch.setattr(sealing.Vault, "destroy", lambda _: on_disk.append(file.read_text()))
    sign_ins.remove(AGENT.key)
    assert len(on_disk) == 1
    assert "sealed" not in on_disk[0]


def test_the_current_account_is_remembered_until_nobody_is_signed_in(file: Path) -> None:
    sign_ins = SignIns(file)
    assert sign_ins.current_key() == ""
    sign_ins.set_current(SUPERVISOR.key)
    assert SignIns(file).current_key() == SUPERVISOR.key
    sign_ins.set_current("")
    assert SignIns(file).current_key() == ""
