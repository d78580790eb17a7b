"""Messages that stay until they are solved: at most two are shown, the rest is counted.

A message says what happened, what was not done and, in its button, what to do. Field faults do
not come here; they stand under their field.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.theme import px
from desktop.views.theme.tokens import ink
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import IconLabel, label, line_height

_SHOWN = 2
_LINE = 24  # px, height of the icon, the buttons and the first line of words
_NARROW = 640  # px; below, the words stand in two lines and the small print below them
_ICONS = {
    Tone.OK: "circle-check",
    Tone.INFO: "info",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.UNKNOWN: "circle-question-mark",
}


@dataclass(frozen=True)
class Message:
    """One message.

    Attributes:
        key: identity; posting the same key again replaces the message in place.
        title: what happened.
        text: the consequence: what was not done, what happens next.
        tone: ok, info, warn, bad or unknown.
        icon: icon name; follows the tone if empty.
        action: word on the one button, or empty.
        on_action: what the button does; the message stays until somebody withdraws it.
        details: technical words for Copy details, without secrets; empty for no such button.
        code: the provider's code, shown small beside Copy details.
    """

    key: str
    title: str
    text: str = ""
    tone: Tone = Tone.INFO
    icon: str = ""
    action: str = ""
    on_action: Callable[[], None] | None = field(default=None, compare=False)
    details: str = ""
    code: str = ""

    def __post_init__(self) -> None:
        """Translate what the core said."""
        for part in ("title", "text", "action"):
            object.__setattr__(self, part, local(getattr(self, part)))


class _Notice(QWidget):
    """One message on its soft ground."""

    acted = Signal(str)  # key of the message
    dismissed = Signal(str)

    def __init__(self, message: Message, *, inset: bool, stacked: bool, closable: bool) -> None:
        super().__init__()
        self.setProperty("notice", str(message.tone))
        self.setProperty("inset", inset)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        drawing = IconLabel(message.icon or _ICONS.get(message.tone, "info"), ink(message.tone))
        title = label(message.title, "strong")
        line = max(px(_LINE), line_height(title) + 2 * px(4))  # of the words, with their margins
        drawing.setFixedHeight(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12 if inset else 16), px(7), px(12), px(7))
        row.setSpacing(px(10))
        row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        words = _words(message) if stacked else _sentence(message)
        row.addLayout(words, 1)
        below = Flow() if stacked and message.details else None
        if below is not None:
            words.addLayout(below)
        for part in self._small_print(message):
            part.setFixedHeight(line)
            if below is not None:
                below.addWidget(part)
            else:
                row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        if closable:
            close = IconButton("x", self.tr("Dismiss message"), size="tiny")
            close.clicked.connect(lambda: self.dismissed.emit(message.key))
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _small_print(self, message: Message) -> list[QWidget]:
        parts: list[QWidget] = []
        if message.code:
            parts.append(label(self.tr("Code {code}").format(code=message.code), "secondary"))
        if message.details:
            details = message.details
            copy = Button(self.tr("Copy details"), kind="link")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
            parts.append(copy)
        if message.action and message.on_action is not None:
            act = Button(message.action, kind="link")
            act.clicked.connect(lambda: self.acted.emit(message.key))
            parts.append(act)
        return parts


def _words(message: Message) -> QVBoxLayout:
    """Title above, consequence below, for dialogs and narrow windows."""
    column = QVBoxLayout()
    column.setSpacing(0)
    title = label(message.title, "strong", wrap=True)
    title.setContentsMargins(0, px(4), 0, px(2))
    column.addWidget(title)
    if message.text:
        text = label(message.text, "secondary", wrap=True)
        text.setContentsMargins(0, 0, 0, px(4))
        column.addWidget(text)
    return column


def _sentence(message: Message) -> QVBoxLayout:
    """Title and consequence in one run of words, so that a short message takes one line."""
    words = label("", wrap=True)
    words.setTextFormat(Qt.TextFormat.RichText)
    stop = "।" if message.text.endswith("।") else "."  # the full stop of the script
    title = f"{message.title.rstrip('.।')}{stop}" if message.text else message.title
    from html import escape  # its table of entities is not needed for the first frame

    words.setText(f"<b>{escape(title)}</b> {escape(message.text)}")
    words.setAccessibleName(f"{title} {message.text}".strip())
    words.setContentsMargins(0, px(4), 0, px(4))
    column = QVBoxLayout()
    column.addWidget(words)
    return column


class MessageBar(QWidget):
    """The place for messages; it takes no room while there are none.

    Signals:
        dismissed: key of a message that a person closed (str).
    """

    dismissed = Signal(object)

    def __init__(
        self, *, inset: bool = False, closable: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make the bar.

        Args:
            inset: rounded, for dialogs; edge to edge otherwise.
            closable: whether people may dismiss a message that is not solved.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._inset, self._closable, self._stacked = inset, closable, inset
        self._messages: dict[str, Message] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8) if inset else 0)
        self.hide()

    def messages(self) -> list[Message]:
        """All messages, the newest first, shown or counted."""
        return list(reversed(self._messages.values()))

    def post(self, message: Message) -> None:
        """Show a message, or bring the message of the same key up to date."""
        if self._messages.get(message.key) == message:
            self._messages[message.key] = message
            return
        self._messages[message.key] = message
        self._rebuild()
        words = f"{message.title}. {message.text}".replace("..", ".")
        announce(self, words, urgent=message.tone in {Tone.BAD, Tone.UNKNOWN})

    def withdraw(self, key: str) -> None:
        """Take a message away because it is solved; unknown keys are passed over."""
        if self._messages.pop(key, None) is not None:
            self._rebuild()

    def clear(self, *, but: Collection[str] = ()) -> None:
        """Take all messages away, but those of these keys."""
        self._messages = {key: self._messages[key] for key in self._messages if key in but}
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self._inset or self.width() < px(_NARROW)
        if stacked != self._stacked:
            self._stacked = stacked
            self._rebuild()

    def _rebuild(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        waiting = self.messages()
        for message in waiting[:_SHOWN]:
            notice = _Notice(
                message, inset=self._inset, stacked=self._stacked, closable=self._closable
            )
            notice.acted.connect(self._act)
            notice.dismissed.connect(self._dismiss)
            self._column.addWidget(notice)
        if len(waiting) > _SHOWN:
            self._column.addWidget(self._more(len(waiting) - _SHOWN))
        self.setAccessibleName(waiting[0].title if waiting else "")
        self.setVisible(bool(waiting))

    def _act(self, key: str) -> None:
        message = self._messages.get(key)
        if message is not None and message.on_action is not None:
            message.on_action()

    def _dismiss(self, key: str) -> None:
        self.withdraw(key)
        self.dismissed.emit(key)

    def _more(self, hidden: int) -> QWidget:
        more = label(self.tr("+{hidden} more").format(hidden=hidden), "secondary")
        more.setContentsMargins(px(42), px(4), 0, px(4))
        more.setToolTip("\n".join(message.title for message in self.messages()[_SHOWN:]))
        return more
