"""Everything the sandbox knows: one company on TeleCMI and one project on Stringee."""

from __future__ import annotations

import gc
import time
from typing import Any

from desktop.sandbox.options import SIZES, Options
from desktop.sandbox.stringee.project import Project
from desktop.sandbox.telecmi.company import Company


class World:
    """The state behind all endpoints, replaced as a whole by ``reset``."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.reset()

    def reset(self, agents: int | None = None) -> None:
        """Begin again with the size and seed of the options, or with another number of agents."""
        usual, calls = SIZES[self.options.size]
        agents = usual if agents is None else agents
        # The collector would walk a growing pile of objects that all stay: half of the time, and
        # later a pause within somebody's measurement.
        gc.disable()
        try:
            self.telecmi = Company(self.options, agents, calls)
            self.stringee = Project(self.options, agents, calls)
        finally:
            gc.enable()
            gc.freeze()

    def telecmi_now(self) -> Company:
        """The TeleCMI customer, with every call in the lists whose time has come."""
        self.telecmi.switchboard.settle(time.monotonic())
        return self.telecmi

    def stringee_now(self) -> Project:
        """The Stringee project, with every call in the log whose time has come."""
        self.stringee.switchboard.settle(time.monotonic())
        return self.stringee

    def accounts(self) -> dict[str, Any]:
        """The demo's credentials, as printed in the ready line."""
        return {"telecmi": self.telecmi.credentials(), "stringee": self.stringee.credentials()}
