"""Messages stay until solved and are counted beyond two; toasts go, but wait for people."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.qtmodels.roles import Tone
from desktop.views.widgets.message_bar import Message, MessageBar
from desktop.views.widgets.toast import Toast


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def bar(window: QWidget) -> MessageBar:
    result = MessageBar(parent=window)
    result.resize(900, 200)
    return result


def words(widget: QWidget) -> str:
    shown = [part for part in widget.findChildren(QLabel) if not part.isHidden()]
    return "\n".join(part.accessibleName() or part.text() for part in shown)


def button(widget: QWidget, name: str) -> QPushButton:
    found = [b for b in widget.findChildren(QPushButton) if b.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def settle(qtbot: QtBot, widget: QWidget, notices: int) -> None:
    """Wait until replaced notices are really gone."""
    qtbot.waitUntil(
        lambda: len([c for c in widget.children() if isinstance(c, QWidget)]) == notices
    )


def test_two_messages_are_shown_and_the_rest_is_counted(bar: MessageBar, qtbot: QtBot) -> None:
    for at in range(5):
        bar.post(Message(f"m{at}", f"Message number {at}"))
    settle(qtbot, bar, 3)
    assert "Message number 4" in words(bar)
    assert "Message number 3" in words(bar)
    assert "Message number 2" not in words(bar)
    assert "+3 more" in words(bar)


def test_no_messages_take_no_room(bar: MessageBar) -> None:
    assert bar.isHidden()
    bar.post(Message("a", "A"))
    assert not bar.isHidden()
    bar.withdraw("a")
    assert bar.isHidden()
    bar.withdraw("never posted")


def test_the_same_key_brings_a_message_up_to_date(bar: MessageBar, qtbot: QtBot) -> None:
    bar.post(Message("net", "No network", "Trying again in 30 s."))
    bar.post(Message("net", "No network", "Trying again in 29 s."))
    assert len(bar.messages()) == 1
    settle(qtbot, bar, 1)
    assert "29 s" in words(bar)
    assert "30 s" not in words(bar)


def test_the_latest_handler_of_a_message_counts(bar: MessageBar, qtbot: QtBot) -> None:
    pressed: list[str] = []
    for name in ("first", "second"):
        bar.post(
            Message(
                "net",
                "No network",
                action="Try now",
                on_action=lambda name=name: pressed.append(name),  # type: ignore[misc]
            )
        )
    settle(qtbot, bar, 1)
    button(bar, "Try now").click()
    assert pressed == ["second"]


def test_a_message_can_be_dismissed_and_its_details_copied(bar: MessageBar, qtbot: QtBot) -> None:
    bar.post(Message("a", "TeleCMI does not answer", details="request 7, 504"))
    button(bar, "Copy details").click()
    assert QGuiApplication.clipboard().text() == "request 7, 504"
    button(bar, "Dismiss message").click()
    assert bar.messages() == []


def test_words_of_others_are_not_read_as_markup(bar: MessageBar) -> None:
    bar.post(Message("a", "<b>Asha</b>", "said <i>no</i>", Tone.BAD))
    (label,) = [part for part in bar.findChildren(QLabel) if "Asha" in part.text()]
    assert "&lt;i&gt;no" in label.text()


def test_a_toast_goes_after_ten_seconds(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_done("Arjun Mehta deleted", lambda: None)
    for _ in range(9):
        toast.tick()
    assert toast.isVisible()
    toast.tick()
    assert toast.isHidden()


def test_a_toast_waits_while_the_pointer_is_over_it(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    toast = Toast(window)
    toast.show_done("Arjun Mehta deleted")
    monkeypatch.setattr(toast, "underMouse", lambda: True)
    for _ in range(30):
        toast.tick()
    assert toast.isVisible()
    assert toast.seconds_left == 10
    monkeypatch.setattr(toast, "underMouse", lambda: False)
    toast.tick()
    assert toast.seconds_left == 9


def test_a_toast_waits_while_it_has_the_focus(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.show_done("Arjun Mehta deleted", lambda: None)
    window.activateWindow()
    button(toast, "Undo").setFocus()
    qtbot.waitUntil(lambda: button(toast, "Undo").hasFocus())
    toast.tick()
    assert toast.seconds_left == 10


def test_undo_acts_once_and_the_toast_goes(window: QWidget) -> None:
    undone: list[bool] = []
    toast = Toast(window)
    toast.show_done("Arjun Mehta deleted", lambda: undone.append(True))
    undo = button(toast, "Undo")
    undo.click()
    undo.click()
    assert undone == [True]
    assert toast.isHidden()


def test_a_toast_stays_at_the_bottom_left(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_done("Arjun Mehta deleted")
    window.resize(600, 800)
    assert toast.geometry().left() == 16
    assert window.rect().contains(toast.geometry())
    assert toast.geometry().bottom() > 700
