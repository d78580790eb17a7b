"""The window: header, messages, the three tabs, status bar, and what opens over them.

It is on the screen before most of the program is loaded: first the frame alone, then, by
:meth:`MainWindow.furnish`, the tabs and all that works.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import CalldeckError
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views import icons
from desktop.views.actions import Actions
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.header import Header
from desktop.views.widgets.message_bar import MessageBar
from desktop.views.widgets.status_bar import StatusBar
from desktop.views.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop.controllers.all import Controllers
    from desktop.services.session import SignInOutcome

_TABS = ("agents", "missed", "dialer")
_TICK = 5_000  # ms between two looks at the clock
_SIZE, _SMALLEST = QSize(1280, 800), QSize(480, 560)
_NARROW = 720  # px; below, the header has two rows


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        quit_requested: the person wants to leave; the window stays until the program says so.

    Attributes:
        furnished: whether the tabs are there.
    """

    quit_requested = Signal()
    _crashed = Signal(object)
    _troubled = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._may_close = False
        self.furnished = False
        self.actions_by_key = Actions(self)
        self.header = Header()
        self.messages = MessageBar()
        self.status = StatusBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self._restore_state()

    def furnish(self, controllers: Controllers) -> None:
        """Put in the tabs and all that works."""
        from desktop.views.account_menu import AccountMenu
        from desktop.views.agents_room import AgentsRoom
        from desktop.views.contact_notices import ContactNotices
        from desktop.views.desk_habits import DeskHabits
        from desktop.views.dialer_tab import DialerTab
        from desktop.views.missed_alerts import MissedAlerts
        from desktop.views.missed_notices import MissedNotices
        from desktop.views.missed_tab import MissedTab
        from desktop.views.notices import Notices
        from desktop.views.number_sources import NumberSources
        from desktop.views.run_notices import RunNotices
        from desktop.views.shortcut_keys import ShortcutKeys
        from desktop.views.window_actions import WindowActions
        from desktop.views.window_dialogs import WindowDialogs
        from desktop.views.window_head import WindowHead

        session, agents = controllers.session, controllers.agents
        missed, dialer = controllers.missed, controllers.dialer
        self._session, self._agents, self._dialer = session, agents, dialer
        self.agents_room = AgentsRoom(controllers, self._settings, self.actions_by_key)
        self.agents_tab = self.agents_room.tab
        figures = controllers.figures
        self.missed_tab = MissedTab(missed, figures, session, dialer, self._settings)
        self.dialer_tab = DialerTab(controllers)
        for tab in self._tabs():
            self._stack.addWidget(tab)
        self._notices = Notices(
            session,
            controllers.all(),
            {
                "agents.read": lambda: not agents.table.count,
                "missed.read": lambda: not missed.table.count,
            },
            self.messages,
            self.toast,
            self.status,
        )
        self._run_notices = RunNotices(
            controllers, self.messages, self.toast, lambda: self.agents_room.shows_change
        )
        ContactNotices(controllers, self.toast, self.missed_tab, self)
        self._missed_notices = MissedNotices(missed, self.messages, self.toast)
        self._alerts = MissedAlerts(missed, self._settings, self.missed_tab, self, self)
        self._head = WindowHead(session, agents, missed, self.header, self.status)
        shortcuts = ShortcutKeys(self._settings, self.actions_by_key)
        self._dialogs = WindowDialogs(
            controllers, self._settings, shortcuts, self.actions_by_key, self, self.messages
        )
        self._dialogs.limits_chosen.connect(self._alerts.take_limits)
        self._dialogs.policy_chosen.connect(dialer.before.judge_again)
        self._menu = AccountMenu(session, self.actions_by_key, self.header.account)
        self.header.account.setMenu(self._menu)
        self._outside = NumberSources(
            controllers.sources,
            self._settings,
            self.actions_by_key,
            self,
            self,
            self.messages,
            self.toast,
        )
        self._dialogs.settings_opening.connect(self._outside.add_page)
        self._connect()
        WindowActions(self, self, controllers, self._notices, self._run_notices)
        self.habits = DeskHabits(
            controllers, self._settings, self, self, self._alerts.tray, shortcuts
        )
        self._dialogs.settings_opening.connect(self.habits.add_page)
        self._stack.setCurrentIndex(self.header.tabs.place)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_TICK)
        self.furnished = True
        self._head.set_narrow(self.width() < px(_NARROW))

    # What the program uses

    def show_number(self, text: str) -> None:
        """Take a link or a number from the command line into the dialer."""
        self._outside.take_link(text)

    def take_selection(self) -> None:
        """Take what is selected on the screen into the dialer."""
        self._outside.take_selection()

    def take_over(self, text: str) -> None:
        """Another copy was started: come to the front, with the number it was given, if any."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if text:
            self.show_number(text)

    def leave(self) -> None:
        """Quit, whatever the close button does."""
        self.quit_requested.emit()

    def report_crash(self, trace: str) -> None:
        """Show an unexpected error; may be called from any thread."""
        self._crashed.emit(trace)

    def report_trouble(self, error: CalldeckError) -> None:
        """Show that something on this computer is amiss; may be called from any thread."""
        self._troubled.emit(error)

    def keep_state(self) -> None:
        """Write size, tab and columns to the settings."""
        self._settings.set(keys.GEOMETRY, bytes(self.saveGeometry().data()))
        self._settings.set(keys.TAB, self._stack.currentIndex())
        if self.furnished:
            self.habits.keep_state()
        for tab in self._tabs():
            if keep := getattr(tab, "keep_state", None):
                keep()

    def allow_close(self) -> None:
        """From now on closing really closes."""
        if self.furnished:
            self.habits.close()
            self._alerts.close()
            self._outside.close()
        self._may_close = True

    def show_tab(self, key: str) -> None:
        """Switch to a tab: ``agents``, ``missed`` or ``dialer``."""
        self.header.tabs.go_to(_TABS.index(key))

    def ask_tab(self, method: str) -> bool:
        """Have the tab that is shown do something; False when it cannot."""
        act = getattr(self._stack.currentWidget(), method, None)
        if act:
            act()
        return act is not None

    # Qt's events

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or _logging_off():
            event.accept()
        else:
            event.ignore()
            if self.furnished and self.habits.hides_on_close:
                self.habits.hide_window()
                return
        self.quit_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.furnished:
            self._head.set_narrow(self.width() < px(_NARROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = getattr(self._stack.currentWidget(), "escape", None)
        if event.key() == Qt.Key.Key_Escape and escape:
            escape()
        else:
            super().keyPressEvent(event)

    # Building

    def _lay_out(self) -> None:
        self.setWindowTitle("Calldeck")
        self.setAccessibleName("Calldeck")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(_SMALLEST)
        self.header.tabs.add_tab(self.tr("Agents"), "users")
        self.header.tabs.add_tab(self.tr("Missed calls"), "phone-missed")
        self.header.tabs.add_tab(self.tr("Dialer"), "phone")
        self.header.tabs.show_only([_TABS.index(tab) for tab in self._settings.tabs])
        self._stack.setProperty("ground", "surface")
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.toast = Toast(whole)

    def _connect(self) -> None:
        session = self._session
        self.header.current_changed.connect(self._stack.setCurrentIndex)
        session.signed_in.connect(self._welcome)
        session.sign_in_failed.connect(self._tell_sign_in_failed)
        self._run_notices.look_wanted.connect(self.agents_room.wanted)
        self.agents_room.wanted.connect(lambda: self.show_tab("agents"))
        self.agents_tab.done.connect(self._notices.show_done)
        self.agents_tab.hinted.connect(self.status.show_hint)
        self.agents_tab.unsaved.connect(lambda at: self._notices.show_error(at, "agents.save"))
        self.missed_tab.done.connect(self._notices.show_done)
        self.dialer_tab.refused.connect(lambda error: self._notices.show_error(error, "call"))
        self.dialer_tab.recents.done.connect(self._notices.show_done)
        self.dialer_tab.told.connect(self._notices.tell_call)
        self._dialer.before.not_checked.connect(self._notices.show_done)
        self._dialer.call_changed.connect(lambda _: self.messages.withdraw("call"))
        self._crashed.connect(self._dialogs.open_crash)
        self._troubled.connect(lambda error: self._notices.show_error(error, "storage"))

    def _restore_state(self) -> None:
        geometry = self._settings.get(keys.GEOMETRY)
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            self.resize(_SIZE)
        self.header.tabs.go_to(self._settings.get(keys.TAB))

    # What happens

    def _tabs(self) -> tuple[QWidget, ...]:
        return (self.agents_room, self.missed_tab, self.dialer_tab)

    def _welcome(self, outcome: SignInOutcome) -> None:
        self.ask_tab("focus_first")
        announce(self, self.tr("Signed in as {name}").format(name=outcome.account.name))
        if outcome.notice:
            self._notices.show_error(outcome.notice, "keyring")

    def _tell_sign_in_failed(self, error: CalldeckError) -> None:
        if not self._dialogs.signing_in:
            self._notices.show_error(error, "sign-in")

    def _tick(self) -> None:
        if self.isVisible():
            self._head.tick()
            self.ask_tab("tick")


def _logging_off() -> bool:
    """Whether the desktop ends the session; a program that objects would hold it up."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
