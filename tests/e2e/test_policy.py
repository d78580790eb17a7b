"""A managed desk as a person meets it: one password is asked for, and a broken policy stops all."""

from pathlib import Path

import pytest

from tests.e2e.conftest import Start
from tests.helpers.accessibility import AccessibleProgram
from tests.helpers.desktop_session import Desktop
from tests.helpers.sandbox import Sandbox

POLICY = """
provider = "telecmi"
role = "agent"
region = "india"
user_id = "101_1111112"
keep_sign_ins = false
tabs = ["missed", "dialer"]
log_level = "warning"
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    (tmp_path / "machine").mkdir()
    return tmp_path / "machine" / "policy.toml"


def test_a_managed_agent_is_asked_for_a_password_only(
    start: Start, sandbox: Sandbox, policy: Path
) -> None:
    policy.write_text(POLICY)
    calldeck = start()
    dialog = calldeck.ui.find("dialog", "Sign in")
    assert dialog.all("combo box") == []
    assert [node.name for node in dialog.all("text")] == ["Password"]
    focused = calldeck.ui.focused()
    assert focused
    assert focused.name == "Password"
    calldeck.fill(Password=sandbox.accounts["telecmi"]["agent"]["password"])
    calldeck.press("Sign in")
    calldeck.connected()
    tabs = [node.name.split(",")[0] for node in calldeck.ui.look().all("page tab")]
    assert tabs == ["Missed calls", "Dialer"]
    assert calldeck.end() == 0
    assert calldeck.log.count(" INFO ") == 1, "what runs is written at any level"


@pytest.mark.allow_logs("Calldeck was not started", "^- “")
def test_a_broken_policy_ends_with_2_and_says_so_in_a_window(
    start: Start, desktop: Desktop, policy: Path
) -> None:
    policy.write_text('provider = "acme"\ntabs = []\nregion = "india"\n')
    calldeck = start(window=False)
    calldeck.ui = AccessibleProgram(desktop.bus, calldeck.process.pid, lambda: calldeck.running)
    calldeck.ui.find("dialog", "Calldeck was not started")
    details = calldeck.ui.text(calldeck.ui.find("text", "Details"))
    for words in (str(policy), "“provider” must be telecmi or stringee.", "“tabs” must be"):
        assert words in details
        assert words in calldeck.errors
    assert calldeck.ui.look().all("frame", "Calldeck") == []
    calldeck.press("Close")
    assert calldeck.wait() == 2
    assert not (calldeck.folder / "calldeck.ini").exists(), "nothing was begun"
