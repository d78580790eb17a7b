"""The dialogs that the window opens by itself: sign in, settings, keys, about, crash."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.controllers.all import Controllers
from desktop.domain.errors import CalldeckError
from desktop.storage.settings import Settings
from desktop.views import theme
from desktop.views.about_dialog import AboutDialog
from desktop.views.actions import Actions
from desktop.views.crash_dialog import CrashDialog
from desktop.views.crash_notice import tell_last_crash
from desktop.views.diagnostics_dialog import DiagnosticsDialog, open_log_folder
from desktop.views.proxy_password_dialog import ProxyPasswordDialog
from desktop.views.settings_dialog import SettingsDialog
from desktop.views.settings_pages.network import NetworkPage
from desktop.views.shortcut_keys import ShortcutKeys
from desktop.views.shortcuts_dialog import ShortcutsDialog
from desktop.views.sign_in_dialog import SignInDialog
from desktop.views.widgets.message_bar import MessageBar

_SHOWING = frozenset({QEvent.Type.Show, QEvent.Type.WindowStateChange})


class WindowDialogs(QObject):
    """Opens each dialog at most once.

    Signals:
        limits_chosen: the age limits of missed callers were changed in the settings.
        settings_opening: ``SettingsDialog`` that is about to open, for more pages.
        policy_chosen: what is minded before a call was changed in the settings.
    """

    limits_chosen = Signal()
    settings_opening = Signal(object)
    policy_chosen = Signal()

    def __init__(
        self,
        controllers: Controllers,
        settings: Settings,
        shortcuts: ShortcutKeys,
        actions: Actions,
        window: QWidget,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        session = self._session = controllers.session
        self._controllers = controllers
        self._settings = settings
        self._window = window
        self._quit = actions["quit"]
        self._sign_in: SignInDialog | None = None
        self._crash: CrashDialog | None = None
        self._diagnostics: DiagnosticsDialog | None = None
        self._waiting: tuple[CalldeckError | None] | None = (
            None  # a sign-in that is to be asked for
        )
        window.installEventFilter(self)
        session.sign_in_needed.connect(self.open_sign_in)
        controllers.network.password_wanted.connect(self._ask_proxy_password)
        actions["keys"].triggered.connect(lambda: ShortcutsDialog(shortcuts, window).open())
        actions["about"].triggered.connect(lambda: AboutDialog(controllers.updates, window).open())
        actions["settings"].triggered.connect(self._open_settings)
        actions["diagnostics"].triggered.connect(lambda: self.open_diagnostics(window))
        actions["sign_in"].triggered.connect(lambda: self.open_sign_in(None))
        if trace := controllers.diagnosis.last_crash:
            tell_last_crash(messages, lambda: self.open_crash(trace, earlier=True))

    @property
    def signing_in(self) -> bool:
        """Whether the sign-in dialog is open; it then tells its failures itself."""
        return self._sign_in is not None

    def open_sign_in(self, reason: CalldeckError | None) -> None:
        """Open the sign-in dialog, or tell an open one the reason.

        Nothing raises a window that is hidden or minimised: it waits until a person shows it.
        """
        if not self._is_seen():
            self._waiting = (reason,)
        elif self._sign_in is None:
            controllers = self._controllers
            self._sign_in = SignInDialog(
                self._session, controllers.network, self._settings, reason, self._window
            )
            self._sign_in.diagnostics_wanted.connect(self.open_diagnostics)
            self._sign_in.addAction(self._quit)  # its window is blocked, and nothing is lost
            self._sign_in.finished.connect(self._note_sign_in_closed)
            self._sign_in.open()
        elif reason:
            self._sign_in.tell(reason)

    def open_crash(self, trace: str, *, earlier: bool = False) -> None:
        """Show an unexpected error; of several only the first, the log has them all."""
        if self._crash is not None:
            self._crash.count_again()
            return
        self._crash = CrashDialog(
            trace,
            lambda: open_log_folder(self._controllers.diagnosis),
            self.open_diagnostics,
            self._window,
            earlier=earlier,
        )
        self._crash.finished.connect(self._note_crash_closed)
        self._crash.open()

    def open_diagnostics(self, above: QWidget, provider: str = "", region: str = "") -> None:
        """Open the diagnosis above the window or one of its dialogs."""
        # One that was open above a dialog that closed went with it, and said nothing.
        if self._diagnostics is None or not isValid(self._diagnostics):
            self._diagnostics = DiagnosticsDialog(
                self._controllers.diagnosis, above, provider, region
            )
            self._diagnostics.bundle_wanted.connect(self._ask_for_bundle)
            self._diagnostics.finished.connect(self._note_diagnostics_closed)
            self._diagnostics.open()

    def save_bundle(self, file: Path) -> None:
        """Save a support bundle, above the diagnosis that it takes the report from."""
        from desktop.views.support_bundle_dialog import SupportBundleDialog

        above, controllers = self._diagnostics or self._window, self._controllers
        report = controllers.diagnosis.report
        SupportBundleDialog(controllers.support, file, report, above).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only now: a window that is being destroyed must not be asked anything.
        if event.type() in _SHOWING and self._waiting and self._is_seen():
            (reason,), self._waiting = self._waiting, None
            QTimer.singleShot(0, self, lambda: self.open_sign_in(reason))
        return super().eventFilter(watched, event)

    def _is_seen(self) -> bool:
        return self._window.isVisible() and not self._window.isMinimized()

    def _note_sign_in_closed(self) -> None:
        self._sign_in = None

    def _note_crash_closed(self) -> None:
        self._crash = None

    def _ask_for_bundle(self) -> None:
        from desktop.views.support_bundle_dialog import ask_where

        ask_where(self._diagnostics or self._window, self.save_bundle)

    def _note_diagnostics_closed(self) -> None:
        self._diagnostics = None

    def _ask_proxy_password(self, proxy: str) -> None:
        above = QApplication.activeModalWidget() or self._window
        ProxyPasswordDialog(self._controllers.network, proxy, above).open()

    def _open_settings(self) -> None:
        dialog = SettingsDialog(self._settings, self._window)
        dialog.appearance_chosen.connect(_apply_appearance)
        dialog.country_chosen.connect(self._controllers.agents.choose_country)
        dialog.limits_chosen.connect(self.limits_chosen)
        dialog.policy_chosen.connect(self.policy_chosen)
        self.settings_opening.emit(dialog)
        network = NetworkPage(self._settings, self._controllers.network)
        dialog.add_page(network, self.tr("Network"), "wifi")
        dialog.finished.connect(network.take_typed)
        dialog.open()


def _apply_appearance(value: str) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, theme.Scheme(value))
