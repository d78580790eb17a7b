"""Calls that are known to break this program are made in one place or nowhere.

Ruff refuses most of these imports while one types; these tests also see what its exemptions let by.
"""

import ast

from tests.helpers.source import Source, python_files

OF_TRANSLATIONS = {
    "desktop/domain/wording.py",
    "desktop/qtmodels/local.py",
    "desktop/views/walker.py",
}
WIDGET_FILES = ("desktop/views/", "desktop/app.py")


def imports(source: Source) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def callers(name: str, *folders: str) -> list[str]:
    return [
        source.at(node)
        for source in python_files(*folders)
        for called, node in source.calls()
        if called == name
    ]


def test_widgets_live_in_views_only() -> None:
    users = [s.path for s in python_files("desktop") if "PySide6.QtWidgets" in imports(s)]
    assert users, "no widgets anywhere: does this test look in the right place?"
    assert [path for path in users if not path.startswith(WIDGET_FILES)] == []


def test_one_file_knows_the_event_loop() -> None:
    users = [s.path for s in python_files("desktop") if "qasync" in imports(s)]
    assert users == ["desktop/runtime/loop.py"]


def test_tasks_start_in_one_place() -> None:
    starters = callers("create_task", "desktop") + callers("ensure_future", "desktop")
    assert starters, "no tasks anywhere: does this test look in the right place?"
    assert [place for place in starters if not place.startswith("desktop/services/tasks.py:")] == []


def test_dialogs_are_opened_not_executed() -> None:
    """A nested Qt loop inside a coroutine ends in "Cannot enter into task"."""
    assert callers("exec", "desktop") == []
    # The first frame is painted before there is a loop.
    places = {place.split(":")[0] for place in callers("processEvents", "desktop")}
    assert places <= {"desktop/app.py"}


def test_the_program_never_sleeps() -> None:
    """Waiting is `await asyncio.sleep`, or an event that the quit sequence can set."""
    assert callers("sleep", "desktop/views", "desktop/controllers") == []


def test_tests_wait_for_conditions() -> None:
    waits = [
        source.at(node)
        for source in python_files("tests")
        for _, node in source.calls()
        if ast.unparse(node.func) in {"time.sleep", "qtbot.wait"}
        and source.path.rpartition("/")[2].startswith("test_")
    ]
    assert waits == []


def test_translated_texts_are_literals() -> None:
    """A text that is put together at run time never matches a translation."""
    built = [
        source.at(node)
        for source in python_files("desktop")
        if source.path not in OF_TRANSLATIONS
        for name, node in source.calls()
        for text in _translated(name, node)
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str))
    ]
    assert built == []


def _translated(called: str, call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that are to be translated."""
    if called == "tr":
        return call.args[:1]
    if called == "translate" and len(call.args) > 1:  # painters have a `translate`, too
        is_ours = not isinstance(call.func, ast.Attribute) or "Application" in ast.unparse(
            call.func
        )
        return call.args[:2] if is_ours else []
    if called == "say" and isinstance(call.func, ast.Name):
        return [*call.args[:1], *(word.value for word in call.keywords if word.arg == "one")]
    return []
