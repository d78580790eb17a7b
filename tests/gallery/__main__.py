"""Paints all gallery pages in light and dark and saves them as PNG files.

Run it with ``python -m tests.gallery OUT_DIR [page …]``, with or without a display.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.views import theme
from tests.gallery import controls, screens, states

PAGES = {
    "controls": controls.page,
    "states": states.page,
    "agents": screens.agents,
    "missed": screens.missed,
    "narrow": screens.narrow,
}


def main(out: Path, wanted: list[str]) -> None:
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
            page.close()
            page.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
