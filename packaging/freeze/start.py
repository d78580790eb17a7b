"""Where the frozen program begins."""

from desktop.__main__ import run

run()
