"""The head of the window: tabs, connection, presence, account; one row wide, two rows narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.qtmodels.roles import Tone
from desktop.views import icons, theme
from desktop.views.theme import px
from desktop.views.theme.tokens import ink
from desktop.views.widgets.buttons import Button, MenuOpener
from desktop.views.widgets.labels import IconLabel, label, separator
from desktop.views.widgets.short_button import ShortButton
from desktop.views.widgets.tab_bar import TabBar

_HEIGHT = 52  # px of the one row
_ROOMY = 1000  # px of width
_ROW_NARROW, _TABS_NARROW = 40, 48  # px of the two rows


class AccountButton(MenuOpener):
    """Who is signed in, in two lines; opens the account menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(self.tr("Account"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lines = (self.tr("Not signed in"), self.tr("no account yet"))
        self._one_line = False

    def set_account(self, name: str, detail: str) -> None:
        """Show a name and, below it, provider and role."""
        self._lines = (name, detail)
        self.setAccessibleDescription(f"{name}, {detail}")
        self.setToolTip(f"{name}\n{detail}")
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._one_line = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font("body", 500)).horizontalAdvance(self._lines[0])
        if not self._one_line:
            small = QFontMetrics(theme.font("axis"))
            wide = max(wide, small.horizontalAdvance(self._lines[1]))
        return QSize(min(wide, px(220)) + px(64), px(32 if self._one_line else 42))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(110), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icon_place = self.rect().adjusted(px(8), 0, 0, 0)
        icon_place.setWidth(px(20))
        icons.paint(painter, "circle-user", "text2", icon_place, px(20))
        chevron = self.rect().adjusted(self.width() - px(24), 0, -px(6), 0)
        icons.paint(painter, "chevron-down", "text2", chevron, px(14))
        words = self.rect().adjusted(px(36), 0, -px(26), 0)
        lines = self._lines[:1] if self._one_line else self._lines
        heights = [px(17), px(14)][: len(lines)]
        top = (self.height() - sum(heights)) // 2
        kinds = (("body", 500, "text"), ("axis", 400, "text2"))
        for text, height, (kind, weight, role) in zip(lines, heights, kinds, strict=False):
            words.setTop(top)
            words.setHeight(height)
            painter.setFont(theme.font(kind, weight))
            painter.setPen(theme.color(role))
            metrics = QFontMetrics(painter.font())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, int(flags), shown)
            top += height


class Connection(QWidget):
    """Whether the provider answers, in icon and word."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._icon = IconLabel("unplug", "text2")
        self.words = label(self.tr("Not connected"), "quiet")
        self.words.setAccessibleName(self.tr("Connection"))
        row.addWidget(self._icon)
        row.addWidget(self.words)

    def show_state(self, words: str, icon: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show a state, such as ("Connected", "wifi", Tone.OK)."""
        self._icon.set_icon(icon, ink(tone))
        self.words.setText(words)
        self.words.setAccessibleDescription(words)
        self.setToolTip(words)


class Header(QWidget):
    """The whole head of the window.

    Attributes:
        tabs: the tab bar.
        connection: the connection label.
        presence: button with the agent's own status; hidden until there is one.
        back: button that ends a break; hidden while there is none.
        account: button with the account menu.
    """

    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = TabBar()
        self.connection = Connection()
        self.presence = Button(
            self.tr("Presence"), "circle-question-mark", name=self.tr("Presence")
        )
        self.presence.hide()
        self.back = ShortButton(
            self.tr("Back"), "arrow-left", kind="", name=self.tr("Back from break")
        )
        self.back.hide()
        self.account = AccountButton()
        # It shortens its words where there is no room for them; the others cannot.
        self.account.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._narrow = False
        self._line = separator(vertical=True)
        side = QWidget()
        self._side = QHBoxLayout(side)
        self._side.setSpacing(px(10))
        self._side.setContentsMargins(0, 0, px(8), 0)
        self._side.addStretch(1)
        for part in (self.connection, self._line, self.back, self.presence, self.account):
            self._side.addWidget(part)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(px(4), 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.tabs)
        self._box.addWidget(side, 1)
        self.setFixedHeight(px(_HEIGHT))
        self.tabs.currentChanged.connect(lambda _: self.current_changed.emit(self.tabs.place))

    def fit(self) -> None:
        """Leave out the words of the connection, and of Back, where the break's need the room."""
        crowded = self.back.isVisibleTo(self) and self.width() < px(_ROOMY)
        self.connection.words.setVisible(not self._narrow and not crowded)
        self.back.set_short(self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def set_narrow(self, narrow: bool) -> None:
        """Two rows, account first, for windows under 720 px."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.BottomToTop if narrow else directions.LeftToRight)
        self._box.setContentsMargins(0 if narrow else px(4), 0, 0, 0)
        self._side.removeWidget(self.account)
        self._side.insertWidget(0 if narrow else -1, self.account)
        self._side.setContentsMargins(px(4) if narrow else 0, 0, px(8), 0)
        self._line.setVisible(not narrow)
        self._narrow = narrow
        self.fit()
        self.account.set_narrow(narrow)
        self.tabs.setExpanding(narrow)
        self.setFixedHeight(px(_ROW_NARROW) + px(_TABS_NARROW) if narrow else px(_HEIGHT))
