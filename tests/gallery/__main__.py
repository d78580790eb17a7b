"""Paints all gallery pages in light and dark and saves them as PNG files.

Run it with ``python -m tests.gallery OUT_DIR [page …]``, with or without a display.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.views import theme
from tests.gallery import controls, figures, screens, states

PAGES = {
    "controls": controls.page,
    "states": states.page,
    "agents": screens.agents,
    "missed": screens.missed,
    "narrow": screens.narrow,
    "figures": figures.page,
}


def clipped(page: QWidget) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or label.wordWrap():
            continue
        if label.fontMetrics().horizontalAdvance(label.text()) > label.width() + 1:
            found.append(label.text())
    for button in page.findChildren(QPushButton):
        hint = button.minimumSizeHint()
        if button.isVisible() and (button.width() < hint.width() or button.height() < 20):
            found.append(button.accessibleName())
    return found


def main(out: Path, wanted: list[str]) -> int:
    """Save the pages; 1 if a text was cut off on one of them."""
    cut: list[str] = []
    app = QApplication([])
    out.mkdir(parents=True, exist_ok=True)
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        theme.apply(app, scheme)
        for name, make in PAGES.items():
            if wanted and name not in wanted:
                continue
            page = make()
            page.show()
            app.processEvents()
            app.processEvents()
            page.grab().save(str(out / f"{name}-{scheme}.png"))
            cut += [f"{name}, {scheme}: {words}" for words in clipped(page)]
            page.close()
            page.deleteLater()
            app.processEvents()
    print("\n".join(cut))
    return 1 if cut else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
