"""Start the sandbox: ``python -m desktop.sandbox``."""

from __future__ import annotations

from desktop.sandbox.options import parse
from desktop.sandbox.server import run

if __name__ == "__main__":
    run(parse())
