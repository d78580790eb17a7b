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
        (_grounds(t), _labels(t), _buttons(t), _fields(t), _lists(t), _tabs(t), _notices(t))
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


def _buttons(t: Tokens) -> str:
    height = px(32) - 2
    small = px(28) - 2
    tall = px(44) - 2
    return f"""
QPushButton {{
    color: {t.text}; background: {t.surface}; border: 1px solid {t.edge};
    border-radius: {px(6)}px; padding: 0 {px(11)}px; min-height: {height}px;
    font-weight: 500; outline: none;
}}
QPushButton:hover, QPushButton:on {{ background: {t.hover}; border-color: {t.control}; }}
QPushButton:pressed, QPushButton:open {{ background: {t.sunken}; border-color: {t.control}; }}
QPushButton:focus {{
    border: 2px solid {t.accent}; padding: 0 {px(11) - 1}px; min-height: {height - 2}px;
}}
QPushButton:disabled {{ color: {t.disabled}; background: transparent; border-color: {t.border}; }}
QPushButton::menu-indicator {{
    image: none; width: {px(22)}px; subcontrol-origin: padding; subcontrol-position: right center;
}}

QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:on {{ background: {t.neutral}; }}
QPushButton[kind="quiet"]:pressed {{ background: {t.border}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="quiet"]:disabled {{ background: transparent; }}

QPushButton[kind="link"] {{
    color: {t.accent}; background: transparent; border-color: transparent;
    font-weight: 600; font-size: {size("secondary")}px; padding: 0 {px(3)}px;
    min-height: {px(22)}px;
}}
QPushButton[kind="link"]:hover {{ color: {t.accent_hover}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{
    border: 2px solid {t.accent}; padding: 0 {px(3) - 1}px; min-height: {px(22) - 2}px;
}}
QPushButton[kind="link"]:disabled {{ color: {t.disabled}; }}

QPushButton[kind="primary"] {{
    color: {t.on_accent}; background: {t.accent}; border-color: {t.accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{
    background: {t.accent_hover}; border-color: {t.accent_hover};
}}
QPushButton[kind="call"] {{
    color: {t.on_call}; background: {t.call}; border-color: {t.call}; font-weight: 600;
}}
QPushButton[kind="call"]:hover {{ background: {t.call_hover}; border-color: {t.call_hover}; }}
QPushButton[kind="danger"] {{
    color: {t.on_bad}; background: {t.bad}; border-color: {t.bad}; font-weight: 600;
}}
QPushButton[kind="danger"]:hover {{ background: {t.bad_hover}; border-color: {t.bad_hover}; }}
QPushButton[kind="primary"]:focus, QPushButton[kind="call"]:focus,
QPushButton[kind="danger"]:focus {{
    border-color: {t.text};
}}
QPushButton[kind="primary"]:disabled, QPushButton[kind="call"]:disabled,
QPushButton[kind="danger"]:disabled {{
    color: {t.disabled}; background: transparent; border-color: {t.border};
}}
QPushButton[extent="small"] {{ min-height: {small}px; }}
QPushButton[extent="small"]:focus {{ min-height: {small - 2}px; }}
QPushButton[extent="call"] {{ min-height: {tall}px; font-size: {size("heading")}px; }}
QPushButton[extent="call"]:focus {{ min-height: {tall - 2}px; }}
QPushButton[extent="icon"], QPushButton[extent="icon"]:focus {{
    padding: 0; min-width: {height}px; max-width: {height}px;
}}
QPushButton[extent="icon"]:focus {{ min-width: {height - 2}px; max-width: {height - 2}px; }}
QPushButton[extent="tiny"], QPushButton[extent="tiny"]:focus {{
    padding: 0; min-width: {px(24) - 4}px; max-width: {px(24) - 4}px; min-height: {px(24) - 4}px;
    max-height: {px(24) - 4}px; border-width: 2px;
}}
QPushButton[type="account"] {{ text-align: left; }}
QPushButton[type="key"] {{
    background: {t.surface}; border-color: {t.border}; border-radius: {px(8)}px;
    min-height: {px(52) - 2}px; padding: 0;
}}
QPushButton[type="key"]:hover {{ border-color: {t.control}; }}
QPushButton[type="key"]:pressed {{ background: {t.sunken}; }}
QPushButton[type="key"]:focus {{ border: 2px solid {t.accent}; min-height: {px(52) - 4}px; }}
"""


def _fields(t: Tokens) -> str:
    height = px(32) - 2
    return f"""
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {{
    color: {t.text}; background: {t.surface}; border: 1px solid {t.control};
    border-radius: {px(6)}px; padding: 0 {px(10)}px; min-height: {height}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QLineEdit {{ lineedit-password-character: 8226; }}
QPlainTextEdit, QTextEdit {{ padding: {px(4)}px {px(6)}px; }}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {{
    border: 2px solid {t.accent}; padding: 0 {px(10) - 1}px; min-height: {height - 2}px;
}}
QPlainTextEdit:focus, QTextEdit:focus {{
    border: 2px solid {t.accent}; padding: {px(4) - 1}px {px(6) - 1}px;
}}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"],
QPlainTextEdit[invalid="true"] {{ border-color: {t.bad}; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {{
    color: {t.disabled}; background: {t.window}; border-color: {t.border};
}}
QLineEdit:read-only {{ background: {t.window}; border-color: {t.border}; color: {t.text2}; }}
QLineEdit[type="number"] {{
    font-size: {size("title")}px; font-weight: 500; min-height: {px(52) - 2}px;
    padding: 0 {px(15)}px; letter-spacing: 1px;
}}
QLineEdit[type="number"]:focus {{ min-height: {px(52) - 4}px; padding: 0 {px(15) - 1}px; }}
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox {{
    border: 2px solid {t.accent}; padding: 0 {px(6)}px; min-height: 0;
}}
QAbstractItemView QLineEdit[invalid="true"] {{ border-color: {t.bad}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QComboBox {{ padding-right: {px(28)}px; }}
QComboBox::drop-down {{ border: none; width: {px(28)}px; background: transparent; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QAbstractSpinBox, QAbstractSpinBox:focus {{ padding: 0 {px(24)}px 0 0; }}
QAbstractSpinBox {{ max-height: {height}px; }}
QAbstractSpinBox:focus {{ max-height: {height - 2}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; background: transparent; width: {px(24)}px; subcontrol-origin: border;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ image: none; width: 0; height: 0; }}
QDateEdit::drop-down, QDateTimeEdit::drop-down {{
    border: none; background: transparent; width: {px(28)}px;
}}
QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{ image: none; width: 0; height: 0; }}
QCheckBox, QRadioButton {{ spacing: {px(8)}px; background: transparent; outline: none; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(16)}px; height: {px(16)}px; }}
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
