"""How long nobody has touched the computer, as a real X server tells it."""

import subprocess
import sys

from tests.helpers.desktop_session import Desktop
from tests.helpers.source import ROOT

LOOK = """
from desktop.runtime.idle import system_clock
clock = system_clock("xcb")
first = last = clock()
while last - first < 0.2:
    last = clock()
print(first, last)
"""


def test_the_time_since_the_last_input_goes_on(desktop: Desktop) -> None:
    command = [sys.executable, "-c", LOOK]
    done = subprocess.run(
        command, env=desktop.environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    first, last = map(float, done.stdout.split())
    assert 0 <= first < last < 3600
