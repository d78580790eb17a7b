"""The style sheet, built once per change of theme from tokens and font.

Widgets choose a look by dynamic properties: `kind` (primary, quiet, call, danger, link), `extent`
(small, call), `tone`, `invalid`, and `type` for labels. Whoever changes a property at run time
calls `restyle` on that one widget. What style sheets draw badly (check marks, chevrons, icons) is
painted by the widgets.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.qtmodels.roles import Tone
from desktop.views.theme.fonts import px, size
from desktop.views.theme.sheet_controls import buttons, fields
from desktop.views.theme.tokens import Tokens, ink, soft


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties the style sheet looks at and polish this widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def build(t: Tokens) -> str:
    """The whole style sheet for one colour table, in the sizes of the present font."""
    return "\n".join(
        (_grounds(t), _labels(t), buttons(t), fields(t), _lists(t), _tabs(t), _notices(t))
    )


def _grounds(t: Tokens) -> str:
    return f"""
QMainWindow, QDialog[type="page"] {{ background: {t.window}; }}
QDialog, QMessageBox {{ background: {t.surface}; }}
QWidget[ground="window"] {{ background: {t.window}; }}
QWidget[ground="surface"] {{ background: {t.surface}; }}
QWidget[ground="sunken"] {{ background: {t.sunken}; }}
QWidget[ground="accent"] {{ background: {t.accent_soft}; }}
QWidget[ground="card"] {{
    background: {t.surface}; border: 1px solid {t.border}; border-radius: {px(8)}px;
}}
QWidget[edge="bottom"] {{ border: none; border-bottom: 1px solid {t.border}; }}
QWidget[edge="top"] {{ border: none; border-top: 1px solid {t.border}; }}
QWidget[edge="left"] {{ border: none; border-left: 1px solid {t.border}; }}
QFrame[type="line"] {{ background: {t.border}; border: none; }}
QToolTip {{
    background: {t.toast}; color: {t.on_toast}; border: 1px solid {t.toast};
    padding: {px(4)}px {px(8)}px;
}}
QSplitter::handle {{ background: {t.border}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[type="scrolled"] {{ background: transparent; }}
QProgressBar {{
    background: {t.border}; border: none; max-height: 4px; min-height: 4px; border-radius: 2px;
}}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {t.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
"""


def _labels(t: Tokens) -> str:
    tones = "\n".join(
        f'QLabel[tone="{tone}"] {{ color: {getattr(t, ink(tone))}; }}' for tone in Tone
    )
    return f"""
QLabel {{ background: transparent; border: none; }}
QLabel:disabled {{ color: {t.disabled}; }}
QLabel[type="title"] {{ font-size: {size("title")}px; font-weight: 600; }}
QLabel[type="status"] {{ font-size: {size("status")}px; font-weight: 600; }}
QLabel[type="heading"] {{ font-size: {size("heading")}px; font-weight: 600; }}
QLabel[type="strong"] {{ font-weight: 600; }}
QLabel[type="name"] {{ font-weight: 500; }}
QLabel[type="secondary"] {{ font-size: {size("secondary")}px; color: {t.text2}; }}
QLabel[type="hint"] {{ font-size: {size("secondary")}px; color: {t.muted}; }}
QLabel[type="field"] {{ font-size: {size("secondary")}px; font-weight: 500; color: {t.text2}; }}
QLabel[type="quiet"] {{ color: {t.text2}; }}
QLabel[type="count"] {{
    font-size: {size("axis")}px; font-weight: 600; color: {t.text2}; background: {t.neutral};
    border-radius: {px(9)}px; padding: 0 {px(6)}px; min-height: {px(18)}px; max-height: {px(18)}px;
}}
QLabel[type="count"][tone="bad"] {{ color: {t.bad}; background: {t.bad_soft}; }}
QLabel[type="key"] {{
    font-size: {size("axis")}px; color: {t.muted}; background: {t.hover};
    border: 1px solid {t.border}; border-radius: {px(4)}px; padding: {px(1)}px {px(5)}px;
}}
{tones}
"""


def _lists(t: Tokens) -> str:
    return f"""
QTableView, QTableWidget {{
    color: {t.text}; background: {t.surface}; border: none; gridline-color: {t.border};
    selection-background-color: {t.selection}; selection-color: {t.text}; outline: none;
}}
QHeaderView {{ background: {t.surface}; border: none; }}
QHeaderView::section {{
    color: {t.text2}; background: {t.surface}; border: none;
    border-bottom: 1px solid {t.border}; padding: 0 {px(8)}px;
    font-size: {size("secondary")}px; font-weight: 500;
}}
QTableCornerButton::section {{
    background: {t.surface}; border: none; border-bottom: 1px solid {t.border};
}}
QListView, QTreeView {{
    color: {t.text}; background: {t.surface}; border: 1px solid {t.border}; outline: none;
    selection-background-color: {t.selection}; selection-color: {t.text};
}}
QComboBox QAbstractItemView {{
    background: {t.surface}; border: 1px solid {t.edge}; padding: {px(4)}px; outline: none;
}}
QComboBox QAbstractItemView::item {{
    min-height: {px(30)}px; padding: 0 {px(6)}px; border-radius: {px(4)}px; color: {t.text};
}}
QComboBox QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.text}; }}
QMenu {{
    color: {t.text}; background: {t.surface}; border: 1px solid {t.edge}; padding: {px(4)}px;
}}
QMenu::item {{
    padding: {px(6)}px {px(24)}px {px(6)}px {px(10)}px; border-radius: {px(4)}px;
    background: transparent;
}}
QMenu::item:selected {{ background: {t.selection}; }}
QMenu::item:disabled {{ color: {t.disabled}; background: transparent; }}
QMenu::icon {{ padding-left: {px(8)}px; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: {px(4)}px {px(8)}px; }}
QCalendarWidget QWidget {{ alternate-background-color: {t.sunken}; }}
QCalendarWidget QAbstractItemView {{
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
"""


def _tabs(t: Tokens) -> str:
    return f"""
QTabBar {{ background: transparent; border: none; qproperty-drawBase: 0; }}
QTabBar::tab {{
    color: {t.text2}; background: transparent; border: none; font-weight: 500;
    border-bottom: 2px solid transparent; padding: 0 {px(10)}px; min-height: {px(36)}px;
}}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; font-weight: 600; }}
QTabBar::tab:disabled {{ color: {t.disabled}; }}
QTabWidget::pane {{ border: none; }}
"""


def _notices(t: Tokens) -> str:
    bars = "\n".join(
        f'QWidget[notice="{tone}"] {{ background: {getattr(t, soft(tone))}; border: none;'
        f" border-bottom: 1px solid {getattr(t, ink(tone)) if t.high_contrast else t.border}; }}\n"
        f'QWidget[notice="{tone}"][inset="true"] {{ border: none; border-radius: {px(6)}px; }}'
        for tone in Tone
    )
    return f"""
{bars}
QFrame#toast {{
    background: {t.toast}; border: 1px solid {t.edge if t.dark else t.toast};
    border-radius: {px(8)}px; }}
QFrame#toast QLabel {{ color: {t.on_toast}; }}
QFrame#toast QLabel[type="hint"] {{ color: {t.toast_muted}; }}
QFrame#toast QPushButton {{
    color: {t.toast_accent}; background: transparent; border-color: transparent; font-weight: 600;
}}
QFrame#toast QPushButton:focus {{ border-color: {t.toast_accent}; }}
QStatusBar {{ background: {t.window}; border-top: 1px solid {t.border}; }}
QStatusBar::item {{ border: none; }}
"""
