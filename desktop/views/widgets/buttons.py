"""Buttons: with icon and text, with an icon alone, with a menu.

They take the keyboard focus by Tab but not by a click, so that pressing one never pulls the focus
out of the field a person is typing in.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.qtmodels.local import local
from desktop.views import icons
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle

_GAP = 4  # px; Qt's own gap between icon and text is 4 too, the design asks for 8
_ON_FILL = {"primary": "on_accent", "call": "on_call", "danger": "on_bad", "link": "accent"}


class MenuOpener(QPushButton):
    """A push button that may have a menu, and stays a push button to assistive technology.

    With a menu in Qt's own way it would be a "button menu" there, which is not what people and
    scripts that go by the names of the controls look for.
    """

    _menu: QMenu | None = None

    def setMenu(self, menu: QMenu | None) -> None:
        """Open this menu when the button is pressed."""
        if self._menu is None and menu is not None:
            self.pressed.connect(self._open_menu)
        self._menu = menu
        self.update()

    def menu(self) -> QMenu | None:  # type: ignore[override]  # Qt says it is never None
        """The menu, or None."""
        return self._menu

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
            self.setDown(False)  # the menu takes the release of the mouse


class Button(MenuOpener):
    """A push button in one of the kinds of the design."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        kind: str = "",
        size: str = "",
        role: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        Args:
            text: visible text; also the accessible name unless `name` is given.
            icon: icon name, or empty.
            kind: primary, quiet, call, danger, link or empty for the plain bordered one.
            size: small, call or empty.
            role: colour role of the icon; follows the kind if empty.
            name: accessible name, where it differs from the text.
            parent: the Qt parent.
        """
        super().__init__(local(text), parent)
        self._role = role or _ON_FILL.get(kind, "text2")
        self.setProperty("kind", kind)
        self.setProperty("extent", size)
        self.setAccessibleName(local(name or text))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        if icon:
            self.set_icon(icon)

    def set_icon(self, icon: str, role: str = "") -> None:
        """Show another icon, in `role` or in the colour the button began with."""
        edge = px(18 if self.property("extent") == "call" else 16)
        gap = _GAP if self.text() else 0
        self.setIconSize(QSize(edge + gap, edge))
        self.setIcon(icons.icon(icon, role or self._role, active=role or self._role, gap=gap))

    def set_kind(self, kind: str) -> None:
        """Change the kind at run time; set the icon again if its colour is to follow."""
        self._role = _ON_FILL.get(kind, "text2")
        restyle(self, kind=kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.menu() is not None and self.text():
            painter = QPainter(self)
            place = QRect(self.width() - px(30), 0, px(22), self.height())
            role = "text2" if self.isEnabled() else "disabled"
            icons.paint(painter, "chevron-down", role, place, px(14))


class IconButton(Button):
    """A button with an icon alone; its name is what people hear and what the tooltip shows."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        kind: str = "quiet",
        size: str = "icon",
        role: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", icon, kind=kind, size=size, role=role, name=name, parent=parent)
        self.setToolTip(local(name))
