"""The program's icon in the forms that systems want, drawn from its one SVG."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

import project

DRAWING = project.ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, as the hicolor theme has folders for."""


def png(size: int) -> bytes:
    """The icon as PNG, so many pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())


def ico(sizes: tuple[int, ...] = (16, 24, 32, 48, 64, 256)) -> bytes:
    """The icon for Windows: several sizes in one file, each as PNG.

    https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
    """
    pictures = [png(size) for size in sizes]
    at = 6 + 16 * len(sizes)
    head = struct.pack("<HHH", 0, 1, len(sizes))
    for size, picture in zip(sizes, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """The icon for macOS, each size as PNG."""
    kinds = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
    parts = [(kind, png(size)) for kind, size in kinds.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(part)) + part for kind, part in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def of_the_program(folder: Path) -> str | None:
    """A file with the icon as this system's programs carry it; None where they carry none."""
    forms = {"win32": ("calldeck.ico", ico), "darwin": ("calldeck.icns", icns)}
    if sys.platform not in forms:
        return None
    name, draw = forms[sys.platform]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(draw())
    return str(folder / name)
