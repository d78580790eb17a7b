"""Pictures of updates: told, shown, fetched, refused, and why nobody is asked."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.controllers.updates import UpdatesController
from desktop.storage.settings import UPDATE_ADDRESS, UPDATE_KEY
from tests.helpers.releases import (
    INSTALLED,
    SETUP,
    Publisher,
    UpdateServer,
    manifest,
    signed,
    slowly,
    update_server,
)
from tests.shots.stage import Stage


async def updates(stage: Stage) -> None:
    """A release from the notice to the installer, and the line in About that tells of it."""
    await stage.sign_in()
    await stage.settled()
    await _about(stage, "updates-not-from-a-release")
    publisher, gate = Publisher(), threading.Event()
    settings, controller = stage.main._settings, stage.main.habits._controllers.updates
    with update_server() as server:
        settings.set(UPDATE_ADDRESS, server.url)
        settings.set(UPDATE_KEY, publisher.public_text)
        server.answers["stable.json"] = b"<html></html>"
        await _look(stage, controller)
        await _about(stage, "updates-refused")
        _install_as(controller, "linux-deb", "linux")
        _announce(server, publisher, version="1.1.0")
        await _look(stage, controller)
        await _about(stage, "updates-none")
        _announce(server, publisher)
        await _look(stage, controller)
        controller.show()
        await stage.dialog("Update")
        await stage.picture("updates-linux")
        await stage.press("Later")
        await stage.closed()
        await _on_windows(stage, controller, server, publisher, gate)


async def _on_windows(
    stage: Stage,
    controller: UpdatesController,
    server: UpdateServer,
    publisher: Publisher,
    gate: threading.Event,
) -> None:
    _install_as(controller, "windows-setup", "windows")
    _announce(server, publisher, version="1.3.0", sequence=13)
    name = "calldeck-1.3.0-setup.exe"
    await _look(stage, controller)
    await stage.picture("updates-notice")
    await _about(stage, "updates-available")
    await stage.press("What is new")
    await stage.dialog("Update")
    await stage.picture("updates-windows")
    server.answers[name] = SETUP[:-1] + b"!"
    await stage.press("Install")
    await stage.expect("was deleted")
    await stage.picture("updates-wrong-file")
    server.answers[name] = slowly(SETUP, lambda: gate.wait(60))
    await stage.press("Install")
    await stage.until(lambda: controller.done, "something to come")
    await stage.picture("updates-fetching")
    gate.set()
    await stage.until(lambda: controller.ready, "all of it")
    await stage.picture("updates-ready")
    await stage.press("Later")
    await stage.closed()


def _announce(server: UpdateServer, publisher: Publisher, **other: object) -> None:
    now = datetime.now(UTC)
    times = {"published": now - timedelta(days=2), "expires": now + timedelta(days=30)}
    made = manifest(**{"url": server.url, **times, **other})
    server.answers["stable.json"] = signed(made, publisher)


def _install_as(controller: UpdatesController, package: str, system: str) -> None:
    installed = replace(INSTALLED, package=package, system=system, system_version="")
    controller.installed = installed


async def _look(stage: Stage, controller: UpdatesController) -> None:
    controller.look()
    await stage.until(lambda: not controller.checking, "the update server to answer")


async def _about(stage: Stage, name: str) -> None:
    stage.main.actions_by_key["about"].trigger()
    dialog = await stage.dialog("About Calldeck")
    await stage.picture(name)
    if name != "updates-available":
        dialog.close()
        await stage.closed()
