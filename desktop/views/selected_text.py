"""The text that is selected on the screen, in whatever program."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from desktop.runtime.hotkey_windows import WindowsKey
from desktop.runtime.x11 import X11Connection

_PATIENCE = 1_500  # ms until what can be read is taken


class SelectedText(QObject):
    """Finds the selected text, each system in its way.

    An X server is asked by a connection of our own. On Wayland only the window in front may read
    the selection, so that it is read once the window is. Windows keeps none: it is copied.

    Signals:
        found: the text (str), "" for none.
    """

    found = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._x11: X11Connection | None = None
        self._windows: WindowsKey | None = None
        self._before: QMimeData | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._read)

    @property
    def needs_front(self) -> bool:
        """Whether the window has to come to the front before it may read the selection."""
        return self._x11 is None and self._windows is None

    def use(self, connection: X11Connection | WindowsKey | None) -> None:
        """Ask by this connection, if there is one."""
        if isinstance(connection, X11Connection):
            self._x11 = connection
            connection.selected.connect(self.found)
        elif connection:
            self._windows = connection

    def ask(self) -> None:
        """Look for it; :attr:`found` brings it."""
        if self._timer.isActive():
            return  # it is being looked for
        if self._x11:
            self._x11.ask_selection()
        elif self._windows:
            self._copy(self._windows)
        else:
            self._wait_for_window()

    def _wait_for_window(self) -> None:
        if self._window.isActiveWindow():
            self._tell_selection()
            return
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._take_focus)

    def _take_focus(self, window: QWindow | None) -> None:
        if window and window is self._window.windowHandle():
            self._read()

    def _copy(self, key: WindowsKey) -> None:
        clipboard = QGuiApplication.clipboard()
        self._before = _copy_of(clipboard.mimeData())
        clipboard.clear()
        clipboard.dataChanged.connect(self._take_copied)
        self._timer.start()
        key.copy_selection()

    def _take_copied(self) -> None:
        if QGuiApplication.clipboard().text():  # else that is the news that it was cleared
            self._read()

    def _read(self) -> None:
        """What was waited for is there, or nothing comes any more."""
        self._timer.stop()
        clipboard, app = QGuiApplication.clipboard(), QGuiApplication.instance()
        if self._windows:
            clipboard.dataChanged.disconnect(self._take_copied)
            text = clipboard.text()
            if self._before:
                clipboard.setMimeData(self._before)
            self.found.emit(text)
        elif isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._take_focus)
            self._tell_selection()

    def _tell_selection(self) -> None:
        clipboard, mode = QGuiApplication.clipboard(), QClipboard.Mode
        selects = clipboard.supportsSelection()
        self.found.emit(clipboard.text(mode.Selection if selects else mode.Clipboard))


def _copy_of(data: QMimeData | None) -> QMimeData:
    """What the clipboard holds, to be put back; it belongs to the clipboard itself."""
    copied = QMimeData()
    for kind in data.formats() if data else ():
        copied.setData(kind, data.data(kind) if data else b"")
    return copied
