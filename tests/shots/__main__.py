"""Takes all pictures: ``python -m tests.shots OUT_DIR [SCENE …]``.

Each scale of the screen needs a process of its own, because Qt reads it when it starts.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SCALES = ("1", "1.5")


def main(out: Path, wanted: list[str]) -> int:
    """Take the pictures in one process per scale; 1 if a scene could not be played."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = 0
    with tempfile.TemporaryDirectory() as home:
        # Nothing of the person who runs this is read or written.
        own = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        own["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        for scale in SCALES:
            folder = out if scale == "1" else out / f"{round(float(scale) * 100)}-percent"
            command = [sys.executable, "-m", "tests.shots", "--scale", scale, str(folder), *wanted]
            environment = {**os.environ, **own, "QT_SCALE_FACTOR": scale}
            code |= subprocess.run(command, env=environment, check=False).returncode
    return code


def shoot(scale: str, out: Path, wanted: list[str]) -> int:
    """Play the scenes at one scale."""
    from PySide6.QtWidgets import QApplication

    from desktop.runtime import loop
    from desktop.views.walker import StepFailed
    from tests.helpers.sandbox import running_sandbox
    from tests.shots.scenes import SCENES
    from tests.shots.stage import MEDIUM, NARROW, WIDE, stage

    sizes = (WIDE, MEDIUM, NARROW) if scale == "1" else (WIDE, NARROW)
    app = QApplication(["calldeck"])

    async def play(_stop: asyncio.Event) -> int:
        code = 0
        with running_sandbox() as sandbox:
            for scene in SCENES:
                if wanted and scene.__name__ not in wanted:
                    continue
                sandbox.reset()
                try:
                    async with stage(sandbox, out, sizes) as person:
                        await scene(person)
                except StepFailed as failure:
                    print(f"{scene.__name__}: {failure}", file=sys.stderr)
                    code = 1
        return code

    return loop.run(app, play)


if __name__ == "__main__":
    if sys.argv[1] == "--scale":
        sys.exit(shoot(sys.argv[2], Path(sys.argv[3]), sys.argv[4:]))
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
