"""The checkout is complete, installable everywhere, and says nothing about where it was made."""

import re
import subprocess
import tomllib

from packaging.requirements import Requirement

from tests.helpers.source import ROOT, tracked_files

# Written so that this file does not match itself.
PRIVATE = re.compile(
    r"/wor[k]/|/roo[t]/|/opt/pyp[i]|/opt/wheel[s]|/home/[a-z]+/\S|/tmp/calldec[k]|\.\./share[d]"
    r"|extra-inde[x]|find-link[s]|\bfar[m]s?\b",
    re.IGNORECASE,
)
TEXT = {".py", ".toml", ".md", ".txt", ".yaml", ".yml", ".svg", ".lock", ".ts", ".sh", ".json", ""}


def locked() -> dict[str, str]:
    """Distributions and versions of the lock file."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, re.MULTILINE))


def test_nothing_tells_where_it_was_made() -> None:
    told = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in tracked_files()
        if path.suffix in TEXT and "licenses" not in path.parts
        for found in [PRIVATE.search(path.read_text(encoding="utf-8"))]
        if found
    ]
    assert told == []


def test_the_lock_file_satisfies_every_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    ranges = [Requirement(line) for line in sum(extras, project["dependencies"])]
    versions = locked()
    unmet = [
        str(wanted)
        for wanted in ranges
        if wanted.name != project["name"]
        and versions.get(wanted.name.lower(), "") not in wanted.specifier
    ]
    assert unmet == []


def test_the_lock_file_names_no_index_and_no_path() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    requirement = re.compile(r"[a-z0-9-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    odd = [line for line in lines if not requirement.fullmatch(line)]
    assert [line for line in odd if line.strip() and not line.lstrip().startswith("#")] == []


def test_the_build_server_runs_what_everybody_runs() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == ["set -eu", 'cd "$(dirname "$0")/.."', "exec ./dev test"]


def test_dev_explains_its_verbs() -> None:
    told = subprocess.run(
        [str(ROOT / "dev"), "help"], cwd="/", check=True, capture_output=True, text=True
    ).stdout
    verbs = {line.split()[0] for line in told.splitlines() if re.match(r"  [a-z]", line)}
    known = {"run", "test", "lint", "shots", "translate", "bench", "clean"}
    assert verbs == known | {"package", "package-test"}


def test_packaging_is_not_a_package() -> None:
    """With an `__init__.py` it would take the place of the library of the same name."""
    assert list((ROOT / "packaging").glob("__init__.py")) == []
