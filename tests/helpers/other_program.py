"""Another program on the desktop: shows a text, selected, and copies or takes a key when told.

``python -m tests.helpers.other_program TEXT`` reads words from standard input and answers each with
a line: ``copy`` puts the text on the clipboard, ``grab`` takes Ctrl+Alt+D in all programs.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.runtime.hotkey import Hotkey
from desktop.runtime.x11 import X11Connection


def main(text: str) -> int:
    """Show the text until the process is ended."""
    app = QApplication(["other"])
    field = QLineEdit(text)
    field.setWindowTitle("Other program")
    field.show()
    field.selectAll()
    # Selected by a person it would be there already.
    QGuiApplication.clipboard().setText(text, QClipboard.Mode.Selection)
    connection = X11Connection(app)
    words = QSocketNotifier(0, QSocketNotifier.Type.Read, app)

    def obey() -> None:
        match sys.stdin.readline().strip():
            case "copy":
                QGuiApplication.clipboard().setText(text)
            case "grab":
                connection.grab(Hotkey.of("Ctrl+Alt+D"))
        print("done", flush=True)

    words.activated.connect(obey)

    def look(selected: str) -> None:
        """The server knows of the selection only after a while."""
        if selected == text:
            connection.selected.disconnect(look)
            print("ready", flush=True)
        else:
            connection.ask_selection()

    connection.selected.connect(look)
    connection.ask_selection()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
