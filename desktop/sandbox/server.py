"""Six loopback ports, one process: start, say ready, and end when told to."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import threading
from collections.abc import Mapping
from types import FrameType
from typing import Any

import uvicorn

from desktop.sandbox import control
from desktop.sandbox.access_log import AccessLog
from desktop.sandbox.faults import FaultPlan
from desktop.sandbox.options import LOOPBACK, Options
from desktop.sandbox.stringee import routes as stringee_routes
from desktop.sandbox.telecmi import routes as telecmi_routes
from desktop.sandbox.telecmi.feed import Feed
from desktop.sandbox.wire import LoopbackProtocol, Wire
from desktop.sandbox.world import World

HOSTS = ("piopiy", "rest", "contact_center", "call", "control", "notify")


class SandboxServer(uvicorn.Server):
    """uvicorn with a ready line, and without patience at the end: nothing here is worth saving."""

    def __init__(self, config: uvicorn.Config, ready: dict[str, Any]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then print the one line that a parent process waits for."""
        await super().startup(sockets)
        print(json.dumps(self._ready), flush=True)

    def handle_exit(self, _signal: int, _frame: FrameType | None) -> None:
        """End at once, hanging requests included."""
        self.end()

    def end(self) -> None:
        """Ask the main loop to stop within its next tick."""
        # Whoever is still waiting for an answer is not worth a traceback each.
        logging.disable()
        self.should_exit = self.force_exit = True


def run(options: Options) -> None:
    """Serve until a signal arrives or, if asked, until standard input ends."""
    listening = {
        name: _listen(options.port + offset if options.port else 0)
        for offset, name in enumerate(HOSTS)
    }
    ports = {sock.getsockname()[1]: name for name, sock in listening.items()}
    addresses = {name: f"http://{LOOPBACK}:{port}" for port, name in ports.items()}
    wire, accounts = _replayed(options, ports) if options.replay else _invented(options, ports)
    config = uvicorn.Config(
        wire,
        http=LoopbackProtocol,
        ws="wsproto",
        lifespan="off",
        interface="asgi3",
        access_log=False,
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=120,
    )
    server = SandboxServer(config, {"ready": True, **addresses, "accounts": accounts})
    if options.exit_with_parent:
        threading.Thread(target=_end_with_standard_input, args=[server], daemon=True).start()
    asyncio.run(server.serve(list(listening.values())))


def _invented(options: Options, ports: Mapping[int, str]) -> tuple[Wire, dict[str, Any]]:
    """The made-up company and project, and who may sign in to them."""
    world = World(options)
    log = AccessLog(options.log)
    faults = FaultPlan()
    hosts = {
        "piopiy": telecmi_routes.india(world.telecmi_now),
        "rest": telecmi_routes.worldwide(world.telecmi_now),
        "contact_center": stringee_routes.contact_center(world.stringee_now),
        "call": stringee_routes.call(world.stringee_now),
        "control": control.application(world, log, faults),
        "notify": Feed(world.telecmi_now).application,
    }
    return Wire(hosts, ports, log, faults), world.accounts()


def _replayed(options: Options, ports: Mapping[int, str]) -> tuple[Wire, dict[str, Any]]:
    """What a support bundle recorded; ends the process when that cannot be read."""
    from desktop.sandbox.replay.bundle import NotABundle, read_recording
    from desktop.sandbox.replay.sign_ins import accounts
    from desktop.sandbox.replay.wire import ReplayWire

    assert options.replay is not None
    try:
        recording = read_recording(options.replay)
    except NotABundle as error:
        print(json.dumps({"ready": False, "error": str(error)}), flush=True)
        raise SystemExit(1) from None
    log = AccessLog(options.log)
    return ReplayWire(recording, options.speed, ports, log), accounts(recording)


def _listen(port: int) -> socket.socket:
    # asyncio turns Nagle's algorithm off only on sockets that name their protocol. With it on,
    # every answer on a kept connection waits 40 ms for an acknowledgement.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((LOOPBACK, port))
    sock.setblocking(False)
    return sock


def _end_with_standard_input(server: SandboxServer) -> None:
    # Not sys.stdin: a daemon thread in a buffered read aborts the interpreter at its end.
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    server.end()
