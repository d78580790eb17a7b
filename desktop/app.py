"""Starts: options, one copy at a time, settings, and the window before anything heavy is loaded."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop import __version__
from desktop.domain.errors import CalldeckError
from desktop.runtime.config import ConfigError, Managed
from desktop.runtime.crash_trace import CrashTrace, versions
from desktop.runtime.hand_over import UNANSWERED, message_of
from desktop.runtime.i18n import install_translations
from desktop.runtime.instance import SingleInstance
from desktop.runtime.machine import Machine, this_machine
from desktop.runtime.options import Options, read_options
from desktop.runtime.paths import Paths, find_paths, passing_paths, remove_passing
from desktop.runtime.task_bar import name_program
from desktop.storage.managed import read_managed
from desktop.storage.settings import (
    APPEARANCE,
    DATABASE,
    LANGUAGE,
    LOG_LEVEL,
    MAY_KEEP,
    PROVIDER,
    PROXY_ADDRESS,
    REGION,
    Settings,
)
from desktop.storage.settings_file import prepare_ini
from desktop.views import theme
from desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.domain.checks import Check

# Keys, clicks and what another copy hands over wait until somebody is there to take them.
_PAINTING_ONLY = (
    QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    | QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers
)
FIRST_FRAME = 0.5
"""Seconds that are waited for it at most: a window that starts minimised has none."""


def main(arguments: list[str]) -> int:
    """Run Calldeck; returns the exit code.

    Args:
        arguments: The command line without the program's name.
    """
    options = read_options(arguments, __version__)
    machine = this_machine()
    try:
        managed = read_managed(options.config, machine, made_up=options.made_up)
    except ConfigError as error:
        return _refuse(str(error), window=not options.without_window)
    paths = _paths(options)
    if options.without_window:
        return _print(options, paths, managed, machine)
    name_program()
    app = QApplication(["calldeck"])
    app.setApplicationName("calldeck")
    app.setApplicationDisplayName("Calldeck")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "calldeck"))
    instance = SingleInstance(paths.config)
    if not instance.claim():
        taken = instance.hand_over(message_of(options))
        if taken:
            return 0
        if taken is False or not instance.claim():  # else the other copy was just quitting
            print(UNANSWERED, file=sys.stderr)
            return 1
    trace = CrashTrace(paths.logs, versions(f"Calldeck {__version__}", f"Qt {qVersion()}"))
    try:
        last_crash = trace.begin()
        set_aside = prepare_ini(paths.settings)
        settings = Settings(paths.settings, managed)
        window = open_window(app, settings, hidden=options.hidden and not options.number)

        # The person sees the window while all the rest is loaded.
        from desktop.program import Program
        from desktop.runtime import loop
        from desktop.runtime.logs import LEVELS, start_logging

        start_logging(paths.logs, LEVELS[settings.get(LOG_LEVEL)], trace.versions)
        program = Program(window, options, paths, settings, instance, set_aside, last_crash)
        return loop.run(app, program.run)
    except CalldeckError as error:
        print(f"Calldeck was not started. {error.title} {error.text}", file=sys.stderr)
        return 1
    finally:
        trace.end()
        instance.close()
        remove_passing(paths)


def open_window(app: QApplication, settings: Settings, *, hidden: bool = False) -> MainWindow:
    """Show the window in its look, still unfurnished, and let it be painted.

    A hidden one stays away where the desktop has a tray to bring it from, else it is minimised.
    """
    theme.apply(app, theme.Scheme(settings.get(APPEARANCE)))
    install_translations(app, settings.get(LANGUAGE))
    window = MainWindow(settings)
    if hidden:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            window.showMinimized()
        return window
    window.show()
    deadline = time.monotonic() + FIRST_FRAME
    while not window.windowHandle().isExposed() and time.monotonic() < deadline:
        app.processEvents(_PAINTING_ONLY)
    window.repaint()
    return window


def _print(options: Options, paths: Paths, managed: Managed, machine: Machine) -> int:
    """What needs no window."""
    if options.show_policy:
        return _show_policy(paths, managed, machine)
    if options.self_test:
        return _self_test(paths, managed, network=options.check_network)
    if options.support_bundle:
        return _save_support_bundle(options.support_bundle, paths, managed, options)
    if options.database_password:
        return _keep_database_password(paths, managed)
    return _keep_proxy_password(paths, managed, options.proxy_password or "")


def _paths(options: Options) -> Paths:
    """Demo and replay have their own folders, and neither show nor change what is real."""
    if options.replay and not options.settings_dir:
        return passing_paths("calldeck-replay-")
    paths = find_paths(options.settings_dir)
    if options.demo and not options.settings_dir:
        return Paths(paths.config / "demo", paths.data / "demo", paths.logs / "demo")
    return paths


def _refuse(faults: str, *, window: bool) -> int:
    """Say why nothing was started, and that before any of it took effect."""
    if sys.stderr is not None:  # a windowed program on Windows has none
        print(f"Calldeck was not started. {faults}", file=sys.stderr, flush=True)
    if window:
        from desktop.views.start_refused import show_refusal

        show_refusal(faults)
    return 2


def _show_policy(paths: Paths, managed: Managed, machine: Machine) -> int:
    from desktop.storage.policy_report import report

    for line in report(Settings(paths.settings, managed), managed, machine, paths.settings):
        print(line)
    return 0


def _self_test(paths: Paths, managed: Managed, *, network: bool) -> int:
    passed = True
    for check in _checks(paths, managed, network=network):
        print(check.timed if network else check, flush=True)
        passed = passed and not check.failed
    return 0 if passed else 1


def _checks(paths: Paths, managed: Managed, *, network: bool) -> Iterable[Check]:
    from desktop.domain.checks import Check, Verdict
    from desktop.storage.database import Database
    from desktop.storage.policy_report import counts
    from desktop.storage.self_test import checks

    def database() -> Database:
        settings = Settings(paths.settings, managed)
        return Database(paths.data, settings.get(DATABASE), may_keep=settings.get(MAY_KEEP))

    policy = Check("Policy", Verdict.OK, counts(managed))
    found = chain((_qt_check(), policy), checks(paths, database))
    return chain(found, _host_checks(paths, managed)) if network else found


def _save_support_bundle(file: Path, paths: Paths, managed: Managed, options: Options) -> int:
    """Save logs and a report; there is no trace without the program that made the requests."""
    from desktop.runtime.discretion import discreet
    from desktop.services.support_bundle import BundleSources, write_bundle
    from desktop.storage.settings_told import told

    found = _checks(paths, managed, network=options.check_network)
    report = discreet("".join(f"{check.timed}\n" for check in found))
    try:
        settings = told(Settings(paths.settings, managed))
        sources = BundleSources(logs=paths.logs, report=report, settings=settings)
        bundle = write_bundle(file.expanduser().absolute(), sources)
    except CalldeckError as error:
        print(f"{error.title} {error.text}", file=sys.stderr)
        return 1
    names = ", ".join(each.name for each in bundle.files)
    print(f"Saved {bundle.path}: {names}. Nothing private is in it, and it was sent nowhere.")
    return 0


def _host_checks(paths: Paths, managed: Managed) -> Iterator[Check]:
    """The way to the hosts of the provider that people are asked to sign in to."""
    from desktop.controllers.network import choice_of, lead
    from desktop.domain.checks import Check, Verdict
    from desktop.providers.http import Network
    from desktop.services.diagnosis import addresses_of, hosts, look_through
    from desktop.services.provider_registry import registry
    from desktop.storage.proxy_password import ProxyPasswords

    settings = Settings(paths.settings, managed)
    try:
        urls = addresses_of(
            registry().profiles(), settings.get(PROVIDER), settings.get(REGION), settings.addresses
        )
    except CalldeckError as error:
        yield Check("Addresses", Verdict.FAILED, f"{error.title} {error.text}")
        return
    network = Network()
    lead(network, ProxyPasswords(may_keep=settings.get(MAY_KEEP))).choose(choice_of(settings))
    for host in hosts(urls, network):
        for check in look_through(host):
            yield replace(check, name=f"{host.title}, {check.name}")


def _keep_database_password(paths: Paths, managed: Managed) -> int:
    """Read a password, from a person without showing it or from another program, and keep it."""
    from getpass import getpass

    from desktop.storage.database_password import DatabasePassword

    try:
        prepare_ini(paths.settings)
        settings = Settings(paths.settings, managed)
        url = settings.get(DATABASE)
        if not url:
            print("No database of a server is set, so there is no password to keep.")
            return 2
        typed = (
            getpass("Password of the database: ") if sys.stdin.isatty() else sys.stdin.readline()
        )
        password = typed.rstrip("\r\n")
        DatabasePassword(url, may_keep=settings.get(MAY_KEEP)).keep(password)
    except CalldeckError as error:
        print(f"The password was not kept. {error.title} {error.hint}".rstrip(), file=sys.stderr)
        return 1
    kept = "is kept in the keyring" if password else "was removed from the keyring"
    print(f"The password of the database {kept}. Check it with: calldeck --self-test")
    return 0


def _keep_proxy_password(paths: Paths, managed: Managed, named: str) -> int:
    """Read user and password, from a person or from another program, and keep them."""
    from getpass import getpass

    from desktop.domain.proxy import BadProxy, read_typed
    from desktop.storage.proxy_password import ProxyPasswords

    try:
        prepare_ini(paths.settings)
        settings = Settings(paths.settings, managed)
        proxy = read_typed(named or settings.get(PROXY_ADDRESS)).name
        asked = sys.stdin.isatty()
        user = input("User name: ") if asked else sys.stdin.readline()
        typed = getpass("Password: ") if asked else sys.stdin.readline()
        user = user.strip()
        passwords = ProxyPasswords(may_keep=settings.get(MAY_KEEP))
        passwords.keep(proxy, user, typed.rstrip("\r\n") if user else "")
    except BadProxy:
        print("Name the proxy: calldeck --proxy-password proxy.example.com:8080", file=sys.stderr)
        return 2
    except CalldeckError as error:
        print(f"The password was not kept. {error.title}", file=sys.stderr)
        return 1
    kept = "is kept in the keyring" if user else "was removed from the keyring"
    print(f"The password of the proxy {proxy} {kept}.")
    return 0


def _qt_check() -> Check:
    import PySide6

    from desktop.domain.checks import Check, Verdict

    QGuiApplication(["calldeck", "-platform", "offscreen"])
    return Check("Qt", Verdict.OK, f"PySide6 {PySide6.__version__} starts")
