"""``--replay FILE``: the window shows what somebody else's Calldeck was answered."""

from pathlib import Path
from typing import Any

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.secret import Secret
from desktop.providers import registry
from desktop.providers.http import Network
from desktop.services.support_bundle import BundleSources, write_bundle
from tests.e2e.conftest import Start
from tests.helpers.sandbox import Sandbox


def test_a_replay_opens_the_window_on_what_was_recorded(
    start: Start, sandbox: Sandbox, tmp_path: Path
) -> None:
    account = sandbox.accounts["telecmi"]
    network = Network()
    connection: Any = registry.sign_in(
        SignInRequest(
            "telecmi",
            Role.SUPERVISOR,
            "india",
            {"app_id": str(account["appid"]), "secret": Secret(account["secret"])},
        ),
        Addresses(**sandbox.base_urls),
        network,
        lambda _: None,
    )
    count = len(connection.list_agents(1).items)
    file = tmp_path / "bundle.zip"
    write_bundle(file, BundleSources(network.trace.entries(), connection.account))
    network.close()
    before = len(sandbox.access_log())
    calldeck = start("--replay", str(file))
    calldeck.connected()
    rows = calldeck.rows("Agents", count)
    assert all(any(cell.startswith("Person ") for cell in row) for row in rows)
    calldeck.ui.wait_for(
        lambda whole: any("Replay of a support bundle" in n.words for n in whole.all("label")),
        "that it is a replay",
    )
    assert len(sandbox.access_log()) == before
