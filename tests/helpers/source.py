"""The project's own source, as files and as syntax trees, for the architecture tests."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: str
    """Relative to the root of the project, with forward slashes."""
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Yields each call with the last part of the name it calls: `a.b.exec()` is "exec"."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                called = node.func
                if isinstance(called, ast.Attribute):
                    yield called.attr, node
                elif isinstance(called, ast.Name):
                    yield called.id, node

    def at(self, node: ast.expr) -> str:
        return f"{self.path}:{node.lineno}"


def python_files(*folders: str) -> list[Source]:
    """Reads every Python file below the folders, for instance `python_files("desktop/views")`."""
    return [
        Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def tracked_files() -> list[Path]:
    """Lists what git tracks and what it would track, without what .gitignore names."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-co", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    names = [name for name in listing.split("\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]
