"""What a table cell tells its painter: item roles and tones shared by Qt models and delegates.

A model answers these roles beside Qt's own ones (``DisplayRole`` is the first line of text,
``ToolTipRole`` and ``AccessibleTextRole`` the words for people who hover or listen). Every role
is optional: a delegate draws what it gets and leaves out the rest.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class Tone(StrEnum):
    """Meaning of a colour. Never the only carrier of that meaning: an icon or a word goes along."""

    NEUTRAL = "neutral"
    MUTED = "muted"
    ACCENT = "accent"
    OK = "ok"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"
    UNKNOWN = "unknown"


class Role(IntEnum):
    """Item roles; the comment gives the Python type of the answer."""

    ROW_ID = _FIRST  # str: stable identity, keeps selection and scroll over a refresh
    ROW = _FIRST + 1  # object: the domain object of the row
    SORT = _FIRST + 2  # any comparable: the sort key of the cell
    SECOND_LINE = _FIRST + 3  # str: smaller line under the text
    TONE = _FIRST + 4  # Tone: of the chip, age, or text
    ICON = _FIRST + 5  # str: icon name in resources/icons
    EDGE_TONE = _FIRST + 6  # Tone: 3 px edge at the left of the row (asked of column 0)
    NOTE = _FIRST + 7  # str: quieter words after the text, on the same line ("set here 13:58")
    SHIFT = _FIRST + 8  # tuple[int, int]: start and end hour, 0 to 24
    STRONG = _FIRST + 9  # bool: draw the text in semibold
    CHIP = _FIRST + 10  # bool: draw as a chip (default True); False draws icon and word plainly
    STATE_ICON = _FIRST + 11  # str: icon name of a second line that is a chip
    STATE_TONE = _FIRST + 12  # Tone: of a second line that is a chip
    MARK = _FIRST + 16  # str: "sending" or "refused", of a cell whose entry is not in the row yet
