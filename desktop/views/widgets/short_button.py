"""A button that gives up its word, or takes a shorter one, where there is little room."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.qtmodels.local import local
from desktop.views import theme
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.buttons import Button

_ALONE = 32  # px of an icon alone


class ShortButton(Button):
    """Icon and word, or the icon alone, or a shorter word; its name is always the same."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        brief: str = "",
        kind: str = "quiet",
        size: str = "",
        role: str = "",
        name: str = "",
    ) -> None:
        """Make a button.

        Args:
            text: Visible text; also the accessible name unless ``name`` is given.
            icon: Icon name, or empty.
            brief: What is shown in place of the text where there is little room; "" for nothing.
            kind: As of ``Button``.
            size: As of ``Button``.
            role: As of ``Button``.
            name: As of ``Button``.
        """
        super().__init__(text, icon, kind=kind, size=size, role=role, name=name)
        self._text, self._brief, self._drawing, self._size = text, brief, icon, size
        self._short = False
        self._reason = ""

    def setMenu(self, menu: QMenu | None) -> None:
        super().setMenu(menu)
        self._make_room()

    def set_short(self, short: bool) -> None:
        """Show the short form, or the long one again."""
        if short == self._short:
            return
        self._short = short
        self.setText(self._brief if short else self._text)
        self._make_room()
        restyle(self, extent="icon" if short and not self._brief else self._size)
        if self._drawing:
            self.set_icon(self._drawing)
        self.explain(self._reason)

    def explain(self, reason: str) -> None:
        """Say why it is disabled, "" for no reason."""
        self._reason = reason
        hidden = self._short and self._brief != self.accessibleName()
        self.setToolTip(local(reason) or (self.accessibleName() if hidden else ""))

    def allow(self, reason: str) -> None:
        """Enable it, or say why it is disabled."""
        self.setEnabled(not reason)
        self.explain(reason)

    def width_if(self, *, short: bool) -> int:
        """Pixels that it takes in its short or long form."""
        text = self._brief if short else self._text
        if not text:
            return px(_ALONE)
        weight = 600 if self.property("kind") == "primary" else 500
        width = QFontMetrics(theme.font("body", weight)).horizontalAdvance(text) + 2 * px(12) + 2
        return width + (px(16) + 8 if self._drawing else 0) + (px(18) if self._has_chevron else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_chevron:
            super().paintEvent(event)
        else:
            QPushButton.paintEvent(self, event)

    @property
    def _has_chevron(self) -> bool:
        """Whether a chevron tells of the menu; quiet buttons do without."""
        return self.menu() is not None and self.property("kind") != "quiet"

    def _make_room(self) -> None:
        """The chevron of a menu has its place beside the text."""
        right = px(29) if self._has_chevron and self.text() else 0
        rule = f"padding-right: {right}px" if right else ""
        self.setStyleSheet(rule and f"QPushButton {{ {rule} }} QPushButton:focus {{ {rule} }}")
