"""What every step of the packaging relies on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.helpers.packaging_steps import packaging_module

project = packaging_module("project")
freeze = packaging_module("freeze")


def test_a_step_that_fails_names_its_program_and_not_what_signs() -> None:
    with pytest.raises(SystemExit) as ended:
        project.run([sys.executable, "-c", "raise SystemExit(7)", "/p", "signing-password"])
    assert str(ended.value) == f"{sys.executable} ended with 7"


def test_builds_of_root_have_the_time_of_everybodys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    own = project.epoch()
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # as root in one's checkout
    assert project.epoch() == own
    monkeypatch.setenv("PATH", "/nowhere")  # without git, the clock of an archive
    assert project.epoch() > 0


def test_a_folder_whose_making_was_broken_off_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_words: object, **_more: object) -> None:
        (tmp_path / "calldeck").mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr(project, "BUILD", tmp_path)
    monkeypatch.setattr(project, "FOLDER", tmp_path / "calldeck")
    monkeypatch.setattr(freeze, "MADE_FROM", tmp_path / "frozen-from")
    monkeypatch.setattr(freeze, "missing", list)
    monkeypatch.setattr(project, "run", interrupted)
    freeze.MADE_FROM.write_text(freeze.sources(), encoding="ascii")
    project.FOLDER.mkdir()
    assert freeze.is_current()
    with pytest.raises(KeyboardInterrupt):
        freeze.build()
    assert not freeze.is_current()
