"""The import contracts hold, and each of them notices when it is broken."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.source import ROOT

BREACHES = [
    ("domain/breach.py", "import desktop.services", "Imports run one way"),
    ("gadgets/__init__.py", "", "Imports run one way"),
    ("services/breach.py", "from PySide6 import QtCore", "neither Qt nor the event loop"),
    ("storage/breach.py", "import requests", "Only the providers speak HTTP"),
    (
        "providers/telecmi/breach.py",
        "import desktop.providers.stringee",
        "TeleCMI and Stringee do not know each other",
    ),
    ("sandbox/breach.py", "import desktop.domain", "The sandbox stands apart"),
    ("app_breach.py", "import desktop.sandbox", "Nobody imports the sandbox"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", command, "--config", str(ROOT / "pyproject.toml"), "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "", "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_contracts_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(("path", "line", "contract"), BREACHES, ids=[c for _, _, c in BREACHES])
def test_a_breach_is_noticed(path: str, line: str, contract: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop")
    breach = tmp_path / "desktop" / path
    breach.parent.mkdir(exist_ok=True)
    breach.write_text(line + "\n", encoding="utf-8")

    result = lint_imports(tmp_path)

    assert result.returncode == 1, result.stderr
    broken = [text for text in result.stdout.splitlines() if text.endswith("BROKEN")]
    assert any(contract in text for text in broken), result.stdout


def test_a_cycle_is_noticed(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop")
    for name, other in (("one", "two"), ("two", "one")):
        module = tmp_path / "desktop" / "services" / f"{name}.py"
        module.write_text(f"import desktop.services.{other}\n", encoding="utf-8")

    result = lint_imports(tmp_path)

    assert result.returncode == 1, result.stderr
    assert "No import cycles BROKEN" in result.stdout, result.stdout
