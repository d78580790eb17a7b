"""A file of the program can be read in one sitting: 60 to 300 lines, the upper end enforced."""

from tests.helpers.source import python_files

LIMIT = 300
DATA_FILES: set[str] = set()
"""Pure tables, where a limit on lines would only split what is read together."""


def test_no_file_is_too_long() -> None:
    lengths = {source.path: source.text.count("\n") for source in python_files("desktop")}
    exempt = {path for path in lengths if path.endswith(("__init__.py", "__main__.py"))}
    too_long = {
        path: lines
        for path, lines in lengths.items()
        if lines > LIMIT and path not in exempt | DATA_FILES
    }
    assert too_long == {}


def test_every_exemption_is_needed() -> None:
    lengths = {source.path: source.text.count("\n") for source in python_files("desktop")}
    assert {path for path in DATA_FILES if lengths.get(path, 0) <= LIMIT} == set()
