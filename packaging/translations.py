"""The translations: brings the .ts files up to date with the source, and builds .qm files.

``python packaging/translations.py update`` writes every text of the program into each
``resources/i18n/calldeck_*.ts``, keeping what is translated; ``build`` makes the .qm files that
the program reads, where they are older than their .ts. pyside6-lupdate does not know ``say``, and
writes in an order that makes every change a large one.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
_FORMS = {"vi": 1}  # plural forms of a language; the others that we speak have two
WORDS = "Words"  # the context of what is made with say(): see desktop/qtmodels/local.py


@dataclass(frozen=True, order=True)
class Message:
    """One text to translate.

    Attributes:
        context: Class or theme it belongs to.
        source: The English text; of texts with a count the one for many.
        one: The English text for a count of one, or "".
        forms: The translation: one text, or one for each plural form of the language.
        finished: Whether a person is done with it.
    """

    context: str
    source: str
    one: str = ""
    forms: tuple[str, ...] = ("",)
    finished: bool = False


def texts(folder: Path = ROOT / "desktop") -> list[Message]:
    """Every text of the program, sorted."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(folder.rglob("*.py")):
        if "sandbox" not in path.parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for message in _in(tree, path.stem):
                found[message.context, message.source] = message
    return sorted(found.values())


def _in(node: ast.AST, context: str) -> Iterator[Message]:
    """The texts below a node; a class is the context of its ``self.tr``."""
    for child in ast.iter_child_nodes(node):
        within = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _of(child, within)
        yield from _in(child, within)


def _of(call: ast.Call, context: str) -> Iterator[Message]:
    if isinstance(call.func, ast.Attribute):
        called = call.func.attr if call.func.attr in {"tr", "translate"} else ""
    else:
        called = call.func.id if isinstance(call.func, ast.Name) else ""
    said = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    match called, said:
        case "tr", [str(source), *_]:
            yield Message(context, source)
        case "translate", [str(theme), str(source), *_]:
            yield Message(theme, source)
        case "say", [str(source)]:
            given = {word.arg: word.value for word in call.keywords}
            one = given.get("one")
            yield Message(WORDS, source, str(one.value) if isinstance(one, ast.Constant) else "")


def read(file: Path) -> dict[tuple[str, str], Message]:
    """The messages of a .ts file by context and source."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None, file
            forms = [form.text or "" for form in translation.iter("numerusform")]
            entry = Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("extracomment", "").removeprefix("One: "),
                tuple(forms) or (translation.text or "",),
                finished=translation.get("type") is None,
            )
            found[entry.context, entry.source] = entry
    return found


def update(file: Path, messages: list[Message]) -> int:
    """Write the messages into a .ts file that keeps its translations; returns how many lack one."""
    known = read(file) if file.stat().st_size else {}
    language = file.stem.rpartition("_")[2]
    merged = []
    for message in messages:
        old = known.get((message.context, message.source))
        if old and bool(old.one) == bool(message.one):
            merged.append(replace(message, forms=old.forms, finished=old.finished))
        else:
            forms = _FORMS.get(language, 2) if message.one else 1
            merged.append(replace(message, forms=("",) * forms))
    file.write_text(_xml(language, merged), encoding="utf-8", newline="\n")
    return sum(not message.finished for message in merged)


def _xml(language: str, messages: list[Message]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for message in messages:
        if message.context != context:
            lines += ["</context>"] if context else []
            context = message.context
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        state = "" if message.finished else ' type="unfinished"'
        numerus = ' numerus="yes"' if message.one else ""
        lines.append(f"    <message{numerus}>")
        lines.append(f"        <source>{_escaped(message.source)}</source>")
        if message.one:
            lines.append(f"        <extracomment>One: {_escaped(message.one)}</extracomment>")
            lines.append(f"        <translation{state}>")
            for form in message.forms:
                lines.append(f"            <numerusform>{_escaped(form)}</numerusform>")
            lines.append("        </translation>")
        else:
            text = _escaped(message.forms[0])
            lines.append(f"        <translation{state}>{text}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _escaped(text: str) -> str:
    for char, entity in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(char, f"&{entity};")
    return text


def build() -> None:
    """Make the .qm files that are missing or older than their .ts."""
    import PySide6

    tool = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    for file in sorted(FOLDER.glob("*.ts")):
        built = file.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < file.stat().st_mtime:
            command = [str(tool), "-silent", str(file), "-qm", str(built)]
            subprocess.run(command, check=True)


def main(verb: str) -> int:
    """Do what the verb says; 2 if there is no such verb."""
    if verb == "build":
        build()
    elif verb == "update":
        messages = texts()
        for file in sorted(FOLDER.glob("*.ts")):
            missing = update(file, messages)
            print(f"{file.name}: {len(messages):,} texts, {missing:,} to translate")
    else:
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
