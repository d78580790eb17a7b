"""Numbers from other programs: real links through xdg-open, the selected text by its key."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.runtime.link_handler_linux import LinuxLinkHandler
from desktop.runtime.link_handlers import start_command
from desktop.runtime.options import Options
from tests.e2e.conftest import Start
from tests.helpers.accessibility import wait_for
from tests.helpers.desktop_session import Desktop
from tests.helpers.number_texts import corpus
from tests.helpers.program import Calldeck, config_file, telecmi_supervisor
from tests.helpers.sandbox import REPOSITORY, Sandbox

LINK = "tel:+919876543210"
CALL = "/v2/webrtc/click2call"
SHOWN = "+91 98765 43210"


class Links:
    """A person for whom Calldeck opens phone links, and their ``xdg-open``."""

    def __init__(self, desktop: Desktop, sandbox: Sandbox, home: Path) -> None:
        self.folder = home / "desk"
        self._desktop, self._sandbox = desktop, sandbox
        self._environment = {"HOME": str(home), "TZ": "Asia/Kolkata"}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            self._environment[name] = str(home / name)
        config = config_file(self.folder, sandbox)
        with pytest.MonkeyPatch.context() as person:
            for name, value in (desktop.environment | self._environment).items():
                person.setenv(name, value)
            command = start_command(Options(settings_dir=self.folder, config=config))
            handler = LinuxLinkHandler(command)
            handler.make_default()
            assert all(holder.is_ours for holder in handler.holders())

    def open(self, link: str) -> Calldeck:
        """What a browser does with a link; the process ends with what it started."""
        command = ["xdg-open", link]
        return Calldeck(self._desktop, self.folder, self._sandbox, (), self._environment, command)

    def follow(self, link: str) -> None:
        """Open a link in the copy that is running."""
        opened = self.open(link)
        assert opened.wait() == 0
        assert opened.complaints() == []


@pytest.fixture
def links(desktop: Desktop, sandbox: Sandbox, tmp_path: Path) -> Links:
    return Links(desktop, sandbox, tmp_path)


def running_copy(folder: Path) -> int:
    """Its process, as the lock file names it."""
    lock = folder / "calldeck.lock"
    return wait_for(lambda: int(lock.read_text().split("\n")[0]) if lock.exists() else 0, "a copy")


def test_a_link_starts_the_program_and_waits_for_the_sign_in(
    links: Links, sandbox: Sandbox
) -> None:
    calldeck = links.open(LINK)
    try:
        calldeck.open(running_copy(links.folder))
        calldeck.sign_in(telecmi_supervisor(sandbox))
        calldeck.reads("Number check", SHOWN)
        assert calldeck.end() == 0
    finally:
        calldeck.kill()
    assert calldeck.complaints() == []
    assert sandbox.access_log(CALL) == []


def test_links_reach_the_running_copy_signed_out_and_signed_in(
    start: Start, links: Links, sandbox: Sandbox
) -> None:
    calldeck = start()
    calldeck.ui.find("dialog", "Sign in")
    links.follow("callto:+919876543211")
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.reads("Number check", "+91 98765 43211")
    links.follow("tel:+91-98765-43210;ext=7")
    calldeck.reads("Number check", SHOWN)
    links.follow("sip:9876543212@example.com")
    calldeck.reads("Number check", "+91 98765 43212")
    assert calldeck.end() == 0
    assert sandbox.access_log(CALL) == []


def test_the_corpus_from_the_command_line_places_no_call(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    # NUL ends an argument, and the system takes none of a hundred thousand letters and more.
    cases = [c for c in corpus() if "\0" not in c.text and 0 < len(c.text) < 50_000][::43]
    for case in cases:
        assert start("--", case.text, window=False).wait() == 0
    last = next(case for case in reversed(cases) if case.number == "+919876543210")
    assert start("--", last.text, window=False).wait() == 0
    calldeck.reads("Number check", SHOWN)
    assert calldeck.end() == 0
    assert sandbox.access_log(CALL) == []


@contextmanager
def other_program(desktop: Desktop, text: str) -> Iterator["subprocess.Popen[str]"]:
    """Another program with this text selected."""
    command = [sys.executable, "-m", "tests.helpers.other_program", text]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=REPOSITORY, env=desktop.environment, stdin=pipe, stdout=pipe, text=True
    ) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def tell(process: "subprocess.Popen[str]", word: str) -> None:
    assert process.stdin
    assert process.stdout
    print(word, file=process.stdin, flush=True)
    assert process.stdout.readline() == "done\n"


def prefer(tmp_path: Path, *lines: str) -> None:
    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    (folder / "calldeck.ini").write_text("\n".join(["[sources]", *lines, ""]))


def test_the_selected_text_comes_by_its_key(
    start: Start, desktop: Desktop, sandbox: Sandbox, tmp_path: Path
) -> None:
    prefer(tmp_path, "selection_key_on=true")
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    with other_program(desktop, "Ph. 098765-43210") as other:
        os.kill(other.pid, signal.SIGSTOP)
        calldeck.ui.keys("Ctrl+Alt+d")
        calldeck.open_tab("Missed calls")  # who does not answer holds nobody up
        os.kill(other.pid, signal.SIGCONT)
        calldeck.reads("Number check", SHOWN)
        calldeck.fill(**{"Number to call": "1"})
        copy = start("--selection", window=False)
        assert copy.wait() == 0
        calldeck.reads("Number check", SHOWN)
    assert calldeck.end() == 0
    assert sandbox.access_log(CALL) == []


_LONG_THEN_NOTHING = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from desktop.runtime.x11 import X11Connection

app = QGuiApplication([])
connection, heard = X11Connection(app), []

def hear(text):
    heard.append(text)
    if not text and any(heard) or len(heard) == 100:
        connection.selected.disconnect(hear)
        print(max(map(len, heard)), repr(text[:9]))
        app.quit()
    elif text and not any(heard[:-1]):
        app.clipboard().clear(QClipboard.Mode.Selection)

connection.selected.connect(hear)
app.clipboard().setText("+91 98765 43210 " * 1_000, QClipboard.Mode.Selection)
again = QTimer(interval=20)  # who has just given the selection up may not answer
again.timeout.connect(connection.ask_selection)
again.start()
app.exec()
"""


def test_after_a_long_text_nothing_selected_is_nothing(desktop: Desktop) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LONG_THEN_NOTHING],
        env=desktop.environment,
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("4000 ''\n", 0), done.stderr


def test_a_copied_number_is_offered_only_where_that_is_wanted(
    start: Start, desktop: Desktop, sandbox: Sandbox, tmp_path: Path
) -> None:
    prefer(tmp_path, "offer_copied=true", "selection_key_on=true")
    with other_program(desktop, "98765 43210") as other:
        tell(other, "grab")
        calldeck = start()
        calldeck.sign_in(telecmi_supervisor(sandbox))
        tell(other, "copy")
        calldeck.ui.says(f"{SHOWN} was copied")
        calldeck.press("Put into the dialer")
        calldeck.reads("Number check", SHOWN)
        calldeck.press("Account")
        calldeck.ui.keys(*["Down"] * 5, "Enter")
        calldeck.ui.find("dialog", "Settings")
        calldeck.open_tab("Links and keys")
        calldeck.ui.says("Another program has this key. Choose another one.")
        calldeck.press("Close")
        calldeck.ui.gone("dialog", "Settings")
    assert calldeck.end() == 0
    assert sandbox.access_log(CALL) == []
