"""The translations hold every text of the program, and lose nothing that is put into one."""

import ast
import string
from pathlib import Path

import pytest

from tests.helpers.source import python_files
from tests.helpers.translations import translations

FILES = sorted(translations.FOLDER.glob("*.ts"))


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_there(file: Path) -> None:
    known = translations.read(file)
    wanted = {(message.context, message.source): message.one for message in translations.texts()}
    assert {key: message.one for key, message in known.items()} == wanted, "run ./dev translate"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_name_what_the_text_names(file: Path) -> None:
    wrong = []
    for message in translations.read(file).values():
        named = places(message.source)
        # Of several forms the one for one may do without the number.
        lacking = [{"count"}, set(), set()] if len(message.forms) > 1 else [set()]
        wrong += [
            f"{message.source} → {form}"
            for form, may_lack in zip(message.forms, lacking, strict=False)
            if form and (places(form) - named or named - places(form) - may_lack)
        ]
    assert wrong == []


def test_what_is_said_names_all_that_is_put_in() -> None:
    """``say("{who} …", who=…)``: a slip here would stop the program while it tells of a fault."""
    wrong = []
    for source in python_files("desktop"):
        for name, call in source.calls():
            if name != "say" or not isinstance(call.func, ast.Name) or not call.args:
                continue
            text = call.args[0]
            if not isinstance(text, ast.Constant):
                continue
            given = {word.arg: word.value for word in call.keywords}
            one = given.pop("one", None)
            named = places(str(text.value))
            named |= places(str(one.value)) if isinstance(one, ast.Constant) else set()
            if given and named != set(given) - ({"count"} if one else set()) | (named & {"count"}):
                wrong.append(source.at(call))
    assert wrong == []
