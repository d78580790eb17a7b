"""The program as a process: started as a person starts it, used through its accessible window.

Its standard error must stay empty and its log free of warnings, or the test that started it fails.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.accessibility import PATIENCE, AccessibleProgram, Node
from tests.helpers.desktop_session import Desktop
from tests.helpers.sandbox import REPOSITORY, Sandbox

_SERIOUS = re.compile(r"^\S+ \S+ (WARNING|ERROR|CRITICAL) (?!.*qt\.accessibility\.atspi)")
"""The exception: the test asked about something that went away while it looked."""


@dataclass(frozen=True)
class SignIn:
    """What a person knows to sign in.

    Attributes:
        provider: As the combo box shows it.
        role: As the combo box shows it.
        fields: Entries by the names of their fields.
        region: As the combo box shows it, "" where there is none.
    """

    provider: str
    role: str
    fields: Mapping[str, str] = field(repr=False)
    region: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.provider, self.region, self.role) if part)


def telecmi_agent(sandbox: Sandbox) -> SignIn:
    """The demo's TeleCMI agent, in India."""
    agent = sandbox.accounts["telecmi"]["agent"]
    fields = {"User ID": agent["id"], "Password": agent["password"]}
    return SignIn("TeleCMI", "Agent", fields, "India")


def telecmi_supervisor(sandbox: Sandbox, region: str = "India") -> SignIn:
    """The demo's TeleCMI company."""
    account = sandbox.accounts["telecmi"]
    fields = {"App ID": str(account["appid"]), "App secret": account["secret"]}
    return SignIn("TeleCMI", "Supervisor", fields, region)


def stringee_supervisor(sandbox: Sandbox) -> SignIn:
    """The demo's Stringee project."""
    account = sandbox.accounts["stringee"]
    fields = {
        "API key SID": account["api_key_sid"],
        "API key secret": account["api_key_secret"],
    }
    return SignIn("Stringee", "Supervisor", fields)


class Calldeck:
    """A running copy of the program.

    Attributes:
        process: The process.
        folder: Its ``--settings-dir``.
        ui: Its window on the accessibility bus, once it is there.
    """

    def __init__(
        self,
        desktop: Desktop,
        folder: Path,
        sandbox: Sandbox,
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        command: Sequence[str] = (),
    ) -> None:
        """Start it; ``command`` starts it in another way, such as through a link."""
        self.folder = folder
        self._desktop = desktop
        self._errors = folder.with_name(f"{folder.name}-stderr.txt")
        itself = [sys.executable, "-m", "desktop", "--settings-dir", str(folder)]
        itself += ["--config", str(config_file(folder, sandbox)), *arguments]
        with self._errors.open("ab") as errors:
            self.process = subprocess.Popen(
                command or itself,
                cwd=REPOSITORY,
                env={**desktop.environment, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    @property
    def errors(self) -> str:
        """What it and the copies before it in the same folder wrote to standard error."""
        return self._errors.read_text(errors="replace")

    @property
    def log(self) -> str:
        """Its log file."""
        file = self.folder / "logs" / "calldeck.log"
        return file.read_text() if file.exists() else ""

    def complaints(self, allowed: Sequence[str] = ()) -> list[str]:
        """Lines of the log and of standard error that a healthy program does not write."""
        lines = [line for line in self.log.splitlines() if _SERIOUS.match(line)]
        lines += self.errors.splitlines()
        return [line for line in lines if not any(re.search(words, line) for words in allowed)]

    def open(self, pid: int = 0) -> Calldeck:
        """Wait until its window is on the accessibility bus; ``pid`` if it is not ``process``."""
        pid = pid or self.process.pid
        self.ui = AccessibleProgram(self._desktop.bus, pid, lambda: self.running)
        self.ui.wait_for(lambda whole: whole.all("frame", "Calldeck"), "the window")
        return self

    def end(self) -> int:
        """Quit by the keyboard, as a person does; returns the exit code."""
        self.ui.keys("Ctrl+q")
        return self.wait()

    def wait(self) -> int:
        """Wait until it has ended by itself; returns the exit code."""
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    # What people do

    def choose(self, box: str, entry: str) -> None:
        """Choose an entry of a combo box: it opens by its action and is walked with keys."""
        node = self.ui.find("combo box", box)
        if node.name == entry:
            return
        self.ui.press(node, "Press")

        def entries(whole: Node) -> list[Node]:
            lists = [item for item in whole.all("list", box) if item.all("list item")]
            return lists[0].all("list item") if lists else []

        names = [item.name for item in self.ui.wait_for(entries, f"the entries of “{box}”")]
        self.ui.keys("Home", *["Down"] * names.index(entry), "Enter")
        self.ui.wait_for(
            lambda whole: any(node.name == entry for node in whole.all("combo box", box)),
            f"“{entry}” in “{box}”",
        )

    def fill(self, **entries: str) -> None:
        """Write into text fields: ``fill(Name="Asha")``; for other names ``fill(**{…})``."""
        for name, text in entries.items():
            self.ui.write(self.ui.find("text", name), text)

    def press(self, button: str) -> None:
        """Press a push button once it can be pressed."""
        self.ui.press(self.ready(button))

    def ready(self, button: str) -> Node:
        """Wait until a push button can be pressed."""
        return self.ui.find("push button", button, enabled=True)

    def open_tab(self, name: str) -> None:
        """Show a tab; its accessible name begins with this word."""

        def tab(whole: Node) -> Node | None:
            tabs = whole.all("page tab")
            return next((node for node in tabs if node.name.startswith(name)), None)

        self.ui.press(self.ui.wait_for(tab, f"tab “{name}”"))
        self.ui.wait_for(
            lambda whole: "selected" in getattr(tab(whole), "states", ()), f"tab “{name}” shown"
        )

    def fill_sign_in(self, sign_in: SignIn, *, keep: bool) -> None:
        """Fill in the dialog."""
        self.ui.find("dialog", "Sign in")
        self.choose("Provider", sign_in.provider)
        self.choose("Role", sign_in.role)
        if sign_in.region:
            self.choose("Region", sign_in.region)
        self.fill(**sign_in.fields)
        box = self.ui.find("check box", "Keep me signed in")
        if ("checked" in box.states) != keep:
            self.ui.press(box)

    def sign_in(self, sign_in: SignIn, *, keep: bool = False) -> None:
        """Sign in through the dialog."""
        self.fill_sign_in(sign_in, keep=keep)
        self.press("Sign in")
        self.ui.gone("dialog", "Sign in")
        self.connected()

    def connected(self) -> None:
        """Wait until the window says that the provider answers."""
        self.ui.wait_for(
            lambda whole: [n for n in whole.all("label", "Connection") if "Connected" in n.words],
            "“Connected”",
        )

    def sign_out(self) -> None:
        """Sign out through the account menu; Qt keeps menus out of the tree, so it takes keys."""
        self.press("Account")
        self.ui.keys("Down", "Enter")
        self.ui.find("dialog", "Sign in")

    def rows(self, table: str, count: int | None = None, *, having: str = "") -> list[list[str]]:
        """Wait until a table has so many rows and one of them contains a text; returns them."""

        def read(whole: Node) -> list[list[str]] | None:
            tables = whole.all("table", table)
            rows = self.ui.rows(tables[0]) if tables else []
            right = len(rows) == count if count is not None else bool(rows)
            found = not having or any(having in cell for row in rows for cell in row)
            return rows if right and found else None

        what = f"{'some' if count is None else count} rows in “{table}” {having}".rstrip()
        self.ui.wait_for(lambda whole: read(whole) is not None, what)
        return read(self.ui.look()) or []

    def select(self, table: str, text: str) -> None:
        """Select the first row of a table that has this text in one of its cells."""
        rows = self.rows(table, having=text)
        at = next(at for at, row in enumerate(rows) if any(text in cell for cell in row))
        self.ui.select_row(self.ui.find("table", table), at)

    def reads(self, label: str, words: str) -> None:
        """Wait until a named label says these words."""
        self.ui.wait_for(
            lambda whole: any(words in node.words for node in whole.all("label", label)),
            f"“{words}” in “{label}”",
        )


def config_file(folder: Path, sandbox: Sandbox) -> Path:
    """Write where the sandbox answers."""
    file = folder.with_name(f"{folder.name}-config.toml")
    addresses = (f'{name} = "{url}"' for name, url in sandbox.base_urls.items())
    file.write_text("\n".join(["[addresses]", *addresses, ""]))
    return file
