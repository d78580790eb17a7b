"""Numbers from anywhere land in the field; nothing is called that nobody allowed."""

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from desktop.domain import phone
from desktop.runtime.hand_over import END, TAKEN
from desktop.runtime.options import single_line
from desktop.storage import settings as keys
from tests.helpers.number_texts import corpus
from tests.helpers.window import Desk

CALL = "/v2/webrtc/click2call"
LINK, OTHER = "tel:+919876543210", "tel:+919876543211"


@pytest.fixture
def signed_in(desk: Desk) -> Desk:
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    return desk


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.clipboard().clear()


def field(desk: Desk) -> QLineEdit:
    found = desk.window.findChildren(QLineEdit)
    return next(f for f in found if f.accessibleName() == "Number to call")


def number(desk: Desk) -> str:
    found = phone.parse(field(desk).text(), "IN")
    return found.e164 if found else ""


def calls(desk: Desk) -> list[str]:
    return [call["number"] for call in desk.sandbox.state()["telecmi"]["placed"]]


def status(desk: Desk) -> str:
    found = [w for w in desk.window.findChildren(QLabel) if w.accessibleName() == "Call status"]
    return found[0].text() if found[0].isVisible() else ""


def open_link(desk: Desk, *links: str) -> None:
    """As another copy of the program hands them over."""
    for link in links:
        with socket.socket(socket.AF_UNIX) as other:
            other.connect(desk._instance.address)
            other.settimeout(0)
            with desk.qtbot.waitSignal(desk._instance.handed_over):
                other.send(single_line(link).encode("utf-8", "replace") + END)
            assert other.recv(len(TAKEN)) == TAKEN


def drop(desk: Desk, data: QMimeData, on: QWidget | None = None) -> None:
    """Drag over the window, or a part of it, and let go."""
    target: QWidget = on or desk.window
    place, act = QPoint(200, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, act, data, left, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(
            target, QDropEvent(QPointF(place), act, data, left, none, QEvent.Type.Drop)
        )


def test_the_whole_corpus_goes_through_the_socket_of_one_window(signed_in: Desk) -> None:
    wrong = []
    for case in corpus():
        field(signed_in).clear()
        open_link(signed_in, case.text)
        if number(signed_in) != case.number:
            wrong.append((case.line, case.text[:60], field(signed_in).text()))
    assert wrong == []
    assert signed_in.sandbox.access_log(CALL) == []
    assert status(signed_in) == ""


def test_a_link_that_may_call_is_one_call_however_often_it_comes(signed_in: Desk) -> None:
    signed_in.settings.set(keys.FROM_LINKS, "call")
    open_link(signed_in, LINK, LINK, LINK)
    assert signed_in.shows("From a link: +91 98765 43210 is being called, as you allowed")
    signed_in.wait(lambda: status(signed_in).startswith("Ringing"))
    open_link(signed_in, OTHER, LINK, "tel:+919876543212")
    assert calls(signed_in) == ["919876543210"]
    assert len(signed_in.sandbox.access_log(CALL)) == 1


def test_what_may_cost_is_only_filled_in_whatever_is_set(signed_in: Desk) -> None:
    for source in (keys.FROM_LINKS, keys.FROM_PASTE, keys.FROM_DROP, keys.FROM_COPIED):
        signed_in.settings.set(source, "call")
    abroad, short = "tel:+84901234567", "tel:58888"
    open_link(signed_in, abroad, "tel:112", "tel:*%2321%23", "tel:1860 266 2666", short)
    signed_in.settle()
    assert (status(signed_in), calls(signed_in)) == ("", [])


def test_what_the_file_says_beyond_that_counts_for_nothing(signed_in: Desk) -> None:
    signed_in.settings.set(keys.FROM_LINKS, "always")
    open_link(signed_in, LINK)
    assert signed_in.shows("From a link: +91 98765 43210. Press Enter to call")
    assert (number(signed_in), calls(signed_in)) == ("+919876543210", [])


def test_in_a_narrow_window_a_link_leads_to_the_field(signed_in: Desk) -> None:
    signed_in.window.resize(480, 640)
    signed_in.window.show_tab("dialer")
    signed_in.find(QRadioButton, "Contacts").click()
    signed_in.wait(lambda: not field(signed_in).isVisible())
    open_link(signed_in, LINK)
    signed_in.wait(lambda: signed_in.window.focusWidget() is field(signed_in))
    assert field(signed_in).isVisible()


def test_signed_out_the_number_waits(desk: Desk) -> None:
    desk.settings.set(keys.FROM_LINKS, "call")
    desk.dialog("Sign in")
    open_link(desk, LINK)
    assert number(desk) == "+919876543210"
    desk.sign_in()
    assert number(desk) == "+919876543210"
    assert desk.button("Call").isEnabled()
    assert calls(desk) == []


def test_a_number_is_pasted_where_no_text_is_written(signed_in: Desk) -> None:
    QGuiApplication.clipboard().setText("Mobile: 98765 43210")
    signed_in.window.show_tab("agents")
    signed_in.table("Agents").setFocus()
    signed_in.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait(lambda: number(signed_in) == "+919876543210")

    field(signed_in).clear()
    signed_in.window.show_tab("agents")
    search = signed_in.find(QLineEdit, "Search agents")
    search.setFocus()
    signed_in.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait(lambda: search.text() == "Mobile: 98765 43210")
    assert number(signed_in) == ""


def test_the_copied_number_is_taken_from_a_text_field_too(signed_in: Desk) -> None:
    QGuiApplication.clipboard().setText("+91 98765 43210")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    signed_in.window.show_tab("agents")
    signed_in.find(QLineEdit, "Search agents").setFocus()
    signed_in.key(Qt.Key.Key_V, control | shift)
    signed_in.wait(lambda: number(signed_in) == "+919876543210")
    assert signed_in.find(QLineEdit, "Number to call") is field(signed_in)

    QGuiApplication.clipboard().setText("See you at lunch")
    signed_in.key(Qt.Key.Key_V, control | shift)
    signed_in.wait(lambda: signed_in.shows("What was copied is no phone number"))
    assert number(signed_in) == "+919876543210"


def test_links_and_texts_are_dropped_anywhere(signed_in: Desk) -> None:
    link, text, file = QMimeData(), QMimeData(), QMimeData()
    link.setUrls([QUrl("tel:+91-98765-43210")])
    link.setText("Ravi at work")
    drop(signed_in, link)
    assert number(signed_in) == "+919876543210"
    text.setText("98765 43211")
    drop(signed_in, text)
    assert number(signed_in) == "+919876543211"
    signed_in.find(QRadioButton, "Contacts").click()
    link.setUrls([QUrl("callto:+91-98765-43213")])
    drop(signed_in, link, signed_in.table("Contacts"))  # which takes files
    assert number(signed_in) == "+919876543213"
    drop(signed_in, text, signed_in.table("Contacts"))
    file.setUrls([QUrl.fromLocalFile("/tmp/9876543212.csv")])
    drop(signed_in, file)
    assert number(signed_in) == "+919876543211"
    assert calls(signed_in) == []


def test_the_settings_say_who_opens_links_and_let_each_source_call(signed_in: Desk) -> None:
    signed_in.window.actions_by_key["settings"].trigger()
    signed_in.dialog("Settings")
    tabs = signed_in.find(QTabBar, "Pages of the settings")
    words = [tabs.tabText(at) for at in range(tabs.count())]
    tabs.setCurrentIndex(words.index("Links and keys"))
    signed_in.wait(lambda: signed_in.shows("tel: no program"))
    signed_in.press("Make default")
    signed_in.wait(lambda: signed_in.shows("tel: Calldeck · callto: Calldeck · sip: Calldeck"))
    assert not signed_in.button("Make default").isEnabled()
    assert signed_in.find(QComboBox, "From a link").currentText() == "Only fill in"
    signed_in.choose("By pasting", "Call at once")
    assert signed_in.settings.get(keys.FROM_PASTE) == "call"
    # Qt's offscreen platform gives no key, so that the command stands there.
    command = signed_in.find(QLineEdit, "Command for the selected text").text()
    assert command.endswith("--selection")
    signed_in.press("Close")
