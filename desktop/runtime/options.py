"""The command line."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MOST_CHARACTERS = 500
"""Longest text that is taken over from a link or another copy of the program."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the program was asked to do.

    Attributes:
        number: Link or number for the dialer as one line of plain text, or "". Never dialled by
            itself.
        selection: Put what is selected on the screen into the dialer.
        demo: Start the built-in providers and sign in to them.
        hidden: Start without a window where there is a tray, else minimised.
        config: TOML file with defaults, or None.
        settings_dir: Folder for settings, database and logs, or None for the usual ones.
        self_test: Check the installation without a window.
        check_network: With either of the two that check: the way to the provider's hosts, too.
        show_policy: Print every setting that IT can manage, without a window.
        database_password: Keep the password of the database in the keyring, without a window.
        proxy_password: Proxy whose user and password are to be kept in the keyring, without a
            window; "" for the one that is set, None for not asked for.
        screenshots: Folder for pictures, or None; only with ``demo``.
        support_bundle: Where to save a support bundle without a window, or None.
        replay: A support bundle to open the program on, or None.
    """

    number: str = ""
    selection: bool = False
    demo: bool = False
    hidden: bool = False
    config: Path | None = None
    settings_dir: Path | None = None
    self_test: bool = False
    check_network: bool = False
    show_policy: bool = False
    database_password: bool = False
    proxy_password: str | None = None
    screenshots: Path | None = None
    support_bundle: Path | None = None
    replay: Path | None = None

    @property
    def without_window(self) -> bool:
        """Whether something is printed and no window opened."""
        passwords = self.database_password or self.proxy_password is not None
        return bool(self.self_test or self.show_policy or self.support_bundle or passwords)

    @property
    def made_up(self) -> bool:
        """Whether it works with providers that are played on this computer."""
        return self.demo or self.replay is not None


def read_options(arguments: Sequence[str], version: str) -> Options:
    """Read the command line, without the program's name.

    Raises:
        SystemExit: After ``--help`` and ``--version`` (0) and on a mistake (2).
    """
    parser = _parser(version)
    found = parser.parse_args(arguments)
    if found.screenshots and not found.demo:
        parser.error("--screenshots needs --demo")
    if found.check_network and not (found.self_test or found.support_bundle):
        parser.error("--check-network needs --self-test or --support-bundle")
    if found.replay and found.demo:
        parser.error("--replay and --demo exclude each other")
    return Options(
        number=single_line(" ".join(found.number)),
        selection=found.selection,
        demo=found.demo,
        hidden=found.hidden,
        config=found.config,
        settings_dir=found.settings_dir,
        self_test=found.self_test,
        check_network=found.check_network,
        show_policy=found.show_policy,
        database_password=found.database_password,
        proxy_password=found.proxy_password,
        screenshots=found.screenshots,
        support_bundle=found.support_bundle,
        replay=found.replay,
    )


def single_line(text: str) -> str:
    """Make any text harmless to show and log: one line, no control characters, 500 at most."""
    kept = "".join(" " if _is_unprintable(char) else char for char in text[:MOST_CHARACTERS])
    return kept.strip()


def _is_unprintable(char: str) -> bool:
    # Cs are the halves that undecodable bytes of a command line arrive as.
    return unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


def _parser(version: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="calldeck",
        description="Agents, missed calls and click-to-call for TeleCMI and Stringee.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "number",
        nargs="*",
        help="a number or a tel:, callto: or sip: link for the dialer; it is not dialled by itself",
    )
    parser.add_argument(
        "--selection",
        action="store_true",
        help="put the text selected on the screen into the dialer; for a key of the desktop",
    )
    parser.add_argument(
        "--demo", action="store_true", help="try it with made-up providers on this computer"
    )
    parser.add_argument(
        "--hidden",
        action="store_true",
        help="start as an icon in the tray; minimised where the desktop has none",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="TOML file with defaults")
    parser.add_argument(
        "--settings-dir", type=Path, metavar="DIR", help="keep settings, database and logs in DIR"
    )
    parser.add_argument("--self-test", action="store_true", help="check the installation and exit")
    parser.add_argument(
        "--check-network",
        action="store_true",
        help="with --self-test or --support-bundle: check the way to the provider's hosts, too",
    )
    parser.add_argument(
        "--show-policy",
        action="store_true",
        help="print what is set or locked on this computer, and by whom, and exit",
    )
    parser.add_argument(
        "--database-password",
        action="store_true",
        help="keep the password of the database, read from standard input, in the system's keyring",
    )
    parser.add_argument(
        "--proxy-password",
        nargs="?",
        const="",
        metavar="PROXY",
        help="keep user name and password of a proxy, two lines of standard input, in the "
        "system's keyring",
    )
    parser.add_argument(
        "--screenshots",
        type=Path,
        metavar="DIR",
        help="with --demo: save a picture of every tab and dialog and quit",
    )
    parser.add_argument(
        "--support-bundle",
        type=Path,
        metavar="FILE",
        help="save the logs and a report for support, without anything private, and exit",
    )
    parser.add_argument(
        "--replay",
        type=Path,
        metavar="FILE",
        help="show what a support bundle recorded; nothing leaves this computer",
    )
    parser.add_argument("--version", action="version", version=f"Calldeck {version}")
    return parser
