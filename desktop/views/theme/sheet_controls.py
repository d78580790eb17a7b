"""The part of the style sheet for controls: buttons and fields.

A focused control has a border of 2 px instead of 1 px, so its padding and height give up 1 px on
each side and nothing moves.
"""

from __future__ import annotations

from desktop.views.theme.fonts import px, size
from desktop.views.theme.tokens import Tokens


def buttons(t: Tokens) -> str:
    """Rules for push buttons of all kinds and sizes."""
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

QPushButton[opens="true"] {{ padding-right: {px(28)}px; }}
QPushButton[opens="true"]:focus {{ padding-right: {px(28) - 1}px; }}

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


def fields(t: Tokens) -> str:
    """Rules for everything one types into or chooses from."""
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
QLineEdit[locked="true"], QComboBox[locked="true"], QAbstractSpinBox[locked="true"] {{
    color: {t.text2};
}}
QLineEdit:read-only {{ background: {t.window}; border-color: {t.border}; color: {t.text2}; }}
QLineEdit[type="number"] {{
    font-size: {size("title")}px; font-weight: 500; min-height: {px(52) - 2}px;
    padding: 0 {px(15)}px; letter-spacing: 1px;
}}
QLineEdit[type="number"]:focus {{ min-height: {px(52) - 4}px; padding: 0 {px(15) - 1}px; }}
QLineEdit[type="number"][extent="small"] {{
    font-size: {size("heading")}px; min-height: {px(44) - 2}px; padding: 0 {px(9)}px;
}}
QLineEdit[type="number"][extent="small"]:focus {{
    min-height: {px(44) - 4}px; padding: 0 {px(9) - 1}px;
}}
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox {{
    border: 2px solid {t.accent}; padding: 0 {px(6)}px; min-height: 0;
}}
QAbstractItemView QLineEdit[invalid="true"] {{ border-color: {t.bad}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
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
