"""A small client of the accessibility bus: finds, reads and presses what a screen reader would.

It depends on no toolkit. All questions of one level of the window are sent at once and answered
together, so that a look costs milliseconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from jeepney import Message

from tests.helpers.accessibility_bus import (
    ROOT,
    AccessibilityBus,
    Place,
    call,
    property_of,
    value_of,
)

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds to wait for a condition; only a failing test waits that long."""
_LOOK_AGAIN = 0.03
_STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    12: "focused",
    16: "modal",
    23: "selected",
    25: "showing",
}


class NotThere(AssertionError):
    """What was waited for did not come; the text shows what was there instead."""


@dataclass(frozen=True)
class Node:
    """One object as it was when it was looked at.

    Attributes:
        place: Where it is.
        role: As AT-SPI calls it, such as ``push button``.
        name: Its accessible name.
        description: Its accessible description.
        states: Those of ``enabled``, ``focused``, ``checked``, ``selected``, ``showing``, ….
        children: What is shown in it.
    """

    place: Place
    role: str
    name: str
    description: str
    states: frozenset[str]
    children: list[Node] = field(default_factory=list)

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return "enabled" in self.states

    @property
    def words(self) -> str:
        """Name and description, as a person would hear them."""
        return f"{self.name} {self.description}".strip()

    def everything(self) -> Iterable[Node]:
        """This object and all that is in it."""
        yield self
        for child in self.children:
            yield from child.everything()

    def all(self, role: str, name: str = "") -> list[Node]:
        """All objects of a role; with a name, those that are called or described so.

        A push button that opens a menu is a push button, too.
        """
        return [
            node
            for node in self.everything()
            if node.role == role and (not name or name in (node.name, node.description))
        ]

    def focused(self) -> Node | None:
        """What has the keyboard focus; of tabs their list, because Qt calls the shown one focused.

        It does so whether its list has the focus or not.
        """
        focused = (node for node in self.everything() if "focused" in node.states)
        nodes = [node for node in focused if node.role != "page tab"]
        return nodes[-1] if nodes else None

    def says(self, words: str) -> bool:
        """Whether a text that is shown contains these words."""
        return any(words in node.words for node in self.everything())

    def tree(self, depth: int = 0) -> str:
        """A readable picture of all that is in it."""
        states = " ".join(sorted(self.states - {"enabled", "showing"}))
        off = "" if self.enabled else " (off)"
        told = f" — {self.description}" if self.description else ""
        line = f"{'  ' * depth}{self.role} “{self.name}”{told}{off} {states}".rstrip()
        return "\n".join([line, *(child.tree(depth + 1) for child in self.children)])


class AccessibleProgram:
    """A running program on the accessibility bus."""

    def __init__(
        self, bus: AccessibilityBus, pid: int, alive: Callable[[], bool] = lambda: True
    ) -> None:
        self._bus = bus
        self._alive = alive
        on_bus = "the program on the accessibility bus"
        self._root = Place(wait_for(lambda: bus.program(pid), on_bus, alive), ROOT)

    # Looking

    def look(self) -> Node:
        """Everything that is shown now."""
        root = self._root
        whole = Node(root, "application", "", "", frozenset())
        level: list[tuple[Node | None, Place]] = [(None, root)]
        while level:
            answers = self._bus.ask(*(q for _, place in level for q in _questions(place)))
            below: list[tuple[Node | None, Place]] = []
            for at, (parent, place) in enumerate(level):
                role, name, description, states, children = answers[5 * at : 5 * at + 5]
                if role is None:
                    continue  # it went away while it was being looked at
                node = Node(place, role, value_of(name), value_of(description), _states(states))
                if parent is None:
                    whole = node  # until then the program has not come up yet
                elif "showing" not in node.states:
                    continue
                else:
                    parent.children.append(node)
                if role not in {"table", "list item"}:
                    below += [(node, Place(*child)) for child in children or ()]
            level = below
        return whole

    def wait_for(self, condition: Callable[[Node], T | None], what: str) -> T:
        """Look until the condition holds; returns its value."""
        seen: list[Node] = []

        def check() -> T | None:
            seen[:] = [self.look()]
            return condition(seen[0])

        try:
            return wait_for(check, what, self._alive)
        except NotThere as error:
            raise NotThere(f"{error}\n{seen[0].tree() if seen else ''}") from None

    def find(self, role: str, name: str, *, enabled: bool = False) -> Node:
        """Wait for exactly one object that is called or described so.

        A dialog that is open is looked into before the window behind it.

        Args:
            role: Its role.
            name: Its name, or its description where Qt shows something else as the name.
            enabled: Whether to wait until it can be used.
        """

        def found(whole: Node) -> Node | None:
            for layer in reversed(whole.children):
                nodes = layer.all(role, name)
                assert len(nodes) < 2, f"{len(nodes)} times {role} “{name}”\n{whole.tree()}"
                if nodes:
                    return nodes[0] if nodes[0].enabled or not enabled else None
            return None

        return self.wait_for(found, f"{role} “{name}”" + " to be enabled" * enabled)

    def says(self, words: str) -> Node:
        """Wait until a text that is shown contains these words."""
        return self.wait_for(lambda whole: whole if whole.says(words) else None, f"“{words}”")

    def gone(self, role: str, name: str) -> None:
        """Wait until there is no such object any more."""
        self.wait_for(lambda whole: not whole.all(role, name), f"no {role} “{name}”")

    # Reading

    def text(self, node: Node) -> str:
        """What stands in a text field."""
        (text,) = self._bus.ask(call(node.place, "Text", "GetText", "ii", 0, -1))
        return str(text)

    def rows(self, table: Node) -> list[list[str]]:
        """The texts of all cells of a table, row by row."""
        counts = self._bus.ask(
            property_of(table.place, "Table", "NRows"),
            property_of(table.place, "Table", "NColumns"),
        )
        height, width = (int(value_of(count) or 0) for count in counts)
        cells = self._bus.ask(
            *(
                call(table.place, "Table", "GetAccessibleAt", "ii", row, column)
                for row in range(height)
                for column in range(width)
            )
        )
        if not all(cells):
            return self.rows(table)  # rows went away while they were being read
        names = self._bus.ask(*(property_of(Place(*c), "Accessible", "Name") for c in cells))
        texts = [str(value_of(name)) for name in names]
        return [texts[start : start + width] for start in range(0, height * width, width)]

    # Acting

    def press(self, node: Node, action: str = "") -> None:
        """Do an object's first action, or the one that is named."""
        (actions,) = self._bus.ask(call(node.place, "Action", "GetActions"))
        names = [name for name, *_ in actions or ()]
        assert names, f"{node.role} “{node.name}” has no action"
        at = names.index(action) if action else 0
        (done,) = self._bus.ask(call(node.place, "Action", "DoAction", "i", at))
        assert done, f"{action or names[0]} of {node.role} “{node.name}” did nothing"

    def write(self, node: Node, text: str) -> None:
        """Replace what stands in a text field."""
        (done,) = self._bus.ask(
            call(node.place, "EditableText", "SetTextContents", "s", text),
        )
        assert done, f"nothing can be written into {node.role} “{node.name}”"

    def focus(self, node: Node) -> None:
        """Give an object the keyboard focus, and wait until it has it."""
        self._bus.ask(call(node.place, "Component", "GrabFocus"))
        self.wait_for(
            lambda whole: [n for n in whole.everything() if _has_focus(n, node.place)],
            f"focus on {node.role} “{node.name}”",
        )

    def focused(self) -> Node | None:
        """What has the keyboard focus now."""
        return self.look().focused()

    def select_row(self, table: Node, row: int) -> None:
        """Select one row of a table."""
        self._bus.ask(call(table.place, "Table", "AddRowSelection", "i", row))

    def keys(self, *strokes: str) -> None:
        """Press keys, one after the other."""
        for stroke in strokes:
            self._bus.press_keys(stroke)

    def type(self, text: str) -> None:
        """Type a text of letters, digits and signs that need no Shift."""
        for character in text:
            self._bus.press_keys(character)


def wait_for(
    condition: Callable[[], T | None], what: str, alive: Callable[[], bool] = lambda: True
) -> T:
    """Ask until the condition holds; returns its value.

    Raises:
        NotThere: It does not come to hold in time, or the program has ended.
    """
    deadline = time.monotonic() + PATIENCE
    while True:
        found = condition()
        if found:
            return found
        if not alive():
            raise NotThere(f"The program ended while the test waited for {what}.")
        if time.monotonic() > deadline:
            raise NotThere(f"{PATIENCE:.0f} seconds were not enough for {what}.")
        time.sleep(_LOOK_AGAIN)


def _questions(place: Place) -> Sequence[Message]:
    return (
        call(place, "Accessible", "GetRoleName"),
        property_of(place, "Accessible", "Name"),
        property_of(place, "Accessible", "Description"),
        call(place, "Accessible", "GetState"),
        call(place, "Accessible", "GetChildren"),
    )


def _states(words: Sequence[int] | None) -> frozenset[str]:
    bits = words[0] if words else 0
    return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)


def _has_focus(node: Node, place: Place) -> bool:
    return node.place == place and "focused" in node.states
