"""Takes all pictures: ``python -m tests.shots OUT_DIR [--language vi] [SCENE …]``.

Each language, and each scale of the screen, needs a process of its own: Qt reads them at its start.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.runtime.i18n import LANGUAGES

SCALES = ("1", "1.5")


def main(out: Path, languages: list[str], scales: list[str], wanted: list[str]) -> int:
    """Take the pictures in one process per language and scale; 1 if a scene could not be played."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = 0
    with tempfile.TemporaryDirectory() as home:
        # Nothing of the person who runs this is read or written.
        own = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        own["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        for language in languages:
            for scale in scales:
                folder = out if language == "en" else out / language
                if scale != "1":
                    folder /= f"{round(float(scale) * 100)}-percent"
                command = [sys.executable, "-m", "tests.shots", str(folder), *wanted, "--here"]
                command += ["--language", language, "--scale", scale]
                environment = {**os.environ, **own, "QT_SCALE_FACTOR": scale}
                code |= subprocess.run(command, env=environment, check=False).returncode
    return code


def shoot(language: str, scale: str, out: Path, wanted: list[str]) -> int:
    """Play the scenes in one language, at the scale that Qt started with."""
    from PySide6.QtWidgets import QApplication

    from desktop.runtime import loop
    from desktop.views.walker import StepFailed
    from tests.helpers.sandbox import running_sandbox
    from tests.shots.scenes import SCENES
    from tests.shots.stage import MEDIUM, NARROW, WIDE, stage

    sizes = (WIDE, MEDIUM, NARROW) if (language, scale) == ("en", "1") else (WIDE, NARROW)
    app = QApplication(["calldeck"])

    async def play(_stop: asyncio.Event) -> int:
        code = 0
        with running_sandbox() as sandbox:
            for scene in SCENES:
                if wanted and scene.__name__ not in wanted:
                    continue
                sandbox.reset()
                try:
                    async with stage(sandbox, out, sizes, language, scene) as person:
                        await scene(person)
                except StepFailed as failure:
                    print(f"{scene.__name__}, {language}: {failure}", file=sys.stderr)
                    code = 1
        return code

    return loop.run(app, play)


def read_arguments() -> argparse.Namespace:
    """What was asked for; says what is wrong with it, and ends, if it is not understood."""
    from tests.shots.scenes import SCENES

    names = [scene.__name__ for scene in SCENES]
    parser = argparse.ArgumentParser(prog="shots", allow_abbrev=False)
    parser.add_argument("out", type=Path, help="folder of the pictures")
    parser.add_argument("scenes", nargs="*", metavar="scene", help=f"{', '.join(names)}; else all")
    parser.add_argument("--language", choices=[*LANGUAGES, "all"], default="en")
    parser.add_argument("--scale", choices=[*SCALES, "all"], default="all")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if unknown := {*wanted.scenes} - {*names}:
        parser.error(f"there is no scene {', '.join(sorted(unknown))}")
    return wanted


if __name__ == "__main__":
    asked = read_arguments()
    if asked.here:
        sys.exit(shoot(asked.language, asked.scale, asked.out, asked.scenes))
    every_language = [*LANGUAGES] if asked.language == "all" else [asked.language]
    every_scale = [*SCALES] if asked.scale == "all" else [asked.scale]
    sys.exit(main(asked.out, every_language, every_scale, asked.scenes))
