"""The program's picture in the formats that installers ask for, all drawn from one SVG."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

import project

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SOURCE = project.ROOT / "resources" / "icons" / "app.svg"
GROUND = "#E6F2F3"
"""Light ground of pictures for installers, on which the icon stands out."""
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows shows at 100 to 200 % in lists, the task bar and Explorer."""
MACOS_KINDS = {
    b"ic11": 32,  # 16 points on a fine screen
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Kinds of PNG entries that macOS knows in an icon, and their size in pixels."""


def app_icon_png(size: int) -> bytes:
    """The picture as a PNG of ``size`` by ``size`` pixels with a transparent ground."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    _draw(image, 0, 0, size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub asks for bytes, Qt for text
    return bytes(buffer.data().data())


def _draw(image: QImage, left: int, top: int, size: int) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(str(SOURCE))
    if not drawing.isValid():
        raise SystemExit(f"{SOURCE} is not a picture that Qt can draw")
    painter = QPainter(image)
    drawing.render(painter, QRectF(left, top, size, size))
    painter.end()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures by their size (at most 256)."""
    place = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, body in sorted(pictures.items()):
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), place)
        bodies += body
        place += len(body)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of PNG pictures by their kind, such as ``ic10``."""
    entries = b"".join(
        kind + struct.pack(">I", 8 + len(body)) + body for kind, body in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def write_ico(file: Path) -> Path:
    """Write the icon of the Windows program and its installer."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(ico({size: app_icon_png(size) for size in WINDOWS_SIZES}))
    return file


def write_wizard_bmp(file: Path) -> Path:
    """Write the picture beside the last page of the Windows installer, at 200 %."""
    from PySide6.QtGui import QColor, QImage

    image = QImage(2 * 164, 2 * 314, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    _draw(image, 92, 120, 144)
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(file), "BMP")  # type: ignore[call-overload]  # as above
    return file


def write_icns(file: Path) -> Path:
    """Write the icon of the macOS bundle."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icns({kind: app_icon_png(size) for kind, size in MACOS_KINDS.items()}))
    return file
