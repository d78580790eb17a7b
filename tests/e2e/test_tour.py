"""``--demo --screenshots DIR``: the program walks its main job and leaves pictures."""

from pathlib import Path

from PySide6.QtGui import QImage

from tests.e2e.conftest import Start

STEPS = 16


def test_the_demo_walks_the_main_job_and_leaves_pictures(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    demo = start("--demo", "--screenshots", str(folder), window=False)
    assert demo.process.wait(100) == 0
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 2 * STEPS
    for dark, light in zip(names[::2], names[1::2], strict=True):
        assert dark.replace("-dark.png", "") == light.replace("-light.png", "")
        in_dark, in_light = (QImage(str(folder / name)).pixelColor(5, 5) for name in (dark, light))
        assert in_dark.lightness() < in_light.lightness()
