"""The window that Calldeck's start is held against: three tabs of plain Qt, and nothing behind."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QWidget,
)


def main() -> int:
    """Show the window until it is ended."""
    app = QApplication(["bare"])
    tabs = QTabWidget()
    tabs.addTab(QTableWidget(0, 6), "Agents")
    tabs.addTab(QTableWidget(0, 6), "Missed calls")
    dialer = QWidget()
    form = QFormLayout(dialer)
    form.addRow("Number", QLineEdit())
    form.addRow(QPushButton("Call"))
    tabs.addTab(dialer, "Dialer")
    window = QMainWindow()
    window.setCentralWidget(tabs)
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
