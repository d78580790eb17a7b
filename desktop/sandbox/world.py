"""Everything the sandbox knows: one company on TeleCMI and one project on Stringee."""

from __future__ import annotations

import time
from typing import Any

from desktop.sandbox.options import SIZES, Options
from desktop.sandbox.stringee.project import Project
from desktop.sandbox.telecmi.company import Company


class World:
    """The state behind all endpoints. Hosts keep the World and ask it for its current parts."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.reset()

    def reset(self) -> None:
        """Begin again with the size and seed of the options."""
        agents, calls = SIZES[self.options.size]
        self.telecmi = Company(self.options, agents, calls)
        self.stringee = Project(self.options, agents, calls)

    def settle(self) -> None:
        """Let the calls whose time has come appear in the lists."""
        now = time.monotonic()
        self.telecmi.switchboard.settle(now)
        self.stringee.switchboard.settle(now)

    def accounts(self) -> dict[str, Any]:
        """The demo's credentials, as printed in the ready line."""
        return {"telecmi": self.telecmi.credentials(), "stringee": self.stringee.credentials()}
