"""What was kept before a policy does not get round it, and is not lost if the policy may go."""

from pathlib import Path

import keyring
import pytest

from desktop.domain.account import Account, Credential, Role
from desktop.domain.errors import SecretsNotKept
from desktop.domain.secret import Secret
from desktop.services.permitted_sign_ins import PermittedSignIns
from desktop.storage import settings as keys
from desktop.storage.database_password import DatabasePassword
from desktop.storage.forgetting import forget_secrets
from desktop.storage.journal import journal_vault
from desktop.storage.locked_sign_in import locked_sign_in
from desktop.storage.proxy_password import ProxyPasswords
from desktop.storage.sealing import SERVICE, Unreadable
from desktop.storage.settings import Settings
from desktop.storage.settings_file import prepare_ini
from desktop.storage.sign_ins import SignIns
from desktop.storage.step_seals import StepSeals, no_box
from tests.helpers.keyring import keyring_session, os_keyring
from tests.helpers.managed import managed

__all__ = ["keyring_session", "os_keyring"]

AGENT = Account("telecmi", "TeleCMI", Role.AGENT, "india", "101_1111112", "Priya", "101_1111112")
SUPERVISOR = Account("telecmi", "TeleCMI", Role.SUPERVISOR, "global", "1111112", "Acme")
STRINGEE = Account("stringee", "Stringee", Role.SUPERVISOR, "", "SK.0.a", "Ops")
EVERYBODY = (AGENT, SUPERVISOR, STRINGEE)
DATABASE = "postgresql+psycopg://calldeck@db.example.com/calldeck"
PROXY = "proxy.example.com:8080"


@pytest.fixture
def file(tmp_path: Path, os_keyring: None) -> Path:
    file = tmp_path / "calldeck.ini"
    prepare_ini(file)
    kept = SignIns(file)
    for account in EVERYBODY:
        kept.save(Credential(account, {"token": Secret("canary-7a21")}))
    kept.set_current(STRINGEE.key)
    return file


def under(file: Path, policy: dict[str, object]) -> PermittedSignIns:
    settings = Settings(file, managed(policy=policy))
    may_keep = settings.get(keys.MAY_KEEP)
    return PermittedSignIns(SignIns(file), locked_sign_in(settings), may_keep=may_keep)


@pytest.mark.parametrize(
    ("policy", "left"),
    [
        ({}, EVERYBODY),
        ({"provider": "telecmi"}, (AGENT, SUPERVISOR)),
        ({"role": "agent"}, (AGENT,)),
        ({"region": "global"}, (SUPERVISOR, STRINGEE)),  # Stringee has no regions
        ({"user_id": "101_1111112"}, EVERYBODY),
        ({"user_id": "102_1111112"}, (SUPERVISOR, STRINGEE)),
        ({"app_id": "2222222"}, (AGENT, STRINGEE)),  # of TeleCMI's supervisors alone
        ({"keep_sign_ins": False}, ()),
    ],
)
def test_only_what_fits_the_policy_can_be_taken_up(
    file: Path, policy: dict[str, object], left: tuple[Account, ...]
) -> None:
    store = under(file, policy)
    assert set(store.accounts()) == set(left)
    assert {account for account in EVERYBODY if store.load(account.key)} == set(left)
    assert store.current_key() == (STRINGEE.key if STRINGEE in left else "")
    assert set(SignIns(file).accounts()) == set(EVERYBODY), "the policy may go again"


def test_where_nothing_may_be_kept_nothing_is_and_all_is_removed(file: Path) -> None:
    seals = StepSeals(journal_vault().box)
    sealed = seals.seal(["old password"], "step 1")
    DatabasePassword(DATABASE).keep("hush-4711")
    ProxyPasswords().keep(PROXY, "desk", "hush-4711")
    store = under(file, {"keep_sign_ins": False})
    with pytest.raises(SecretsNotKept, match="does not allow sign-ins to be kept"):
        store.save(Credential(AGENT, {"token": Secret("new")}))

    assert forget_secrets(file, DATABASE, (PROXY, "other.example.com:8080"))
    assert SignIns(file).accounts() == ()
    assert "sealed" not in file.read_text()
    with pytest.raises(Unreadable):
        journal_vault().open(sealed, "step 1")
    assert keyring.get_password(SERVICE, f"database:{DATABASE}") is None
    assert keyring.get_password(SERVICE, f"proxy:{PROXY}") is None
    assert forget_secrets(file, DATABASE, (PROXY,)), "a second time there is nothing to do"


def test_undo_and_database_do_without_secrets_and_ask_no_keyring() -> None:
    seals = StepSeals(no_box)
    assert seals.seal(["new password"], "step 1") == ""
    assert seals.open("1:xyz", "step 1") == []
    password = DatabasePassword(DATABASE, may_keep=False)
    assert password.find() == ""
    with pytest.raises(SecretsNotKept) as refused:
        password.keep("hush-4711")
    assert "was not kept" in refused.value.text


def test_without_a_keyring_the_removal_is_tried_again(tmp_path: Path) -> None:
    prepare_ini(tmp_path / "calldeck.ini")
    assert not forget_secrets(tmp_path / "calldeck.ini", "")
