"""Gallery page of states and notices."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.qtmodels.roles import Tone
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.call_steps import CallStep, CallSteps, StepState
from desktop.views.widgets.empty_state import EmptyState, Skeleton
from desktop.views.widgets.keypad import Keypad
from desktop.views.widgets.message_bar import Message, MessageBar
from desktop.views.widgets.phone_field import PhoneField
from desktop.views.widgets.toast import Toast


def nothing() -> None:
    """What a button of a sample message does."""


def empty(*args: object, **kwargs: object) -> EmptyState:
    state = EmptyState()
    state.show_state(*args, **kwargs)  # type: ignore[arg-type]
    return state


MESSAGES = (
    Message("sign-in", "Your sign-in ends in 2 days.", "No work is lost.", Tone.INFO, "key-round"),
    Message("104", "Not saved: extension 104 is taken.", "Next free: 119.", Tone.BAD),
    Message(
        "net",
        "No network",
        "Showing what was read at 14:02. Reconnecting by itself.",
        Tone.WARN,
        "wifi-off",
        "Try now",
        nothing,
    ),
    Message(
        "call",
        "We do not know if Ananya was called",
        "The answer was lost. Checking the call log; Call stays off until 14:08.",
        Tone.UNKNOWN,
        action="Check now",
        on_action=nothing,
        details="request s96C6XK1",
        code="504",
    ),
)


def page() -> QWidget:
    root = QWidget()
    root.setProperty("ground", "window")
    root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    root.resize(1280, 860)
    grid = QGridLayout(root)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(20)
    grid.addWidget(
        empty(
            "users",
            "No agents yet",
            "Add the first one, or bring a list from Excel. "
            "You see every change before it is sent.",
            [Button("Import", "upload"), Button("Add agent", "user-plus", kind="primary")],
        ),
        0,
        0,
    )
    grid.addWidget(
        empty(
            "cloud-off",
            "TeleCMI does not answer",
            "No reply within 20 s, tried 3 times. Nothing was changed. "
            "Calldeck tries again in 30 s.",
            [
                Button("Copy details", "copy", kind="quiet"),
                Button("Try now", "refresh-cw", kind="primary"),
            ],
            tone=Tone.BAD,
        ),
        0,
        1,
    )
    grid.addWidget(Skeleton(((16, 28), (104, 117), (237, 112))), 0, 2)
    notices = QWidget()
    notices.setProperty("ground", "surface")
    notices.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(notices)
    wide, inset = MessageBar(), MessageBar(inset=True, closable=False)
    for message in MESSAGES:
        wide.post(message)
        inset.post(message)
    column.addWidget(wide)
    column.addWidget(inset)
    column.addStretch(1)
    toast = Toast(notices)
    toast.show_done("Arjun Mehta deleted", nothing, "trash-2")
    grid.addWidget(notices, 1, 0)
    grid.addWidget(dial_column(), 1, 1)
    steps = CallSteps()
    steps.set_steps(
        (
            CallStep("TeleCMI took the call", "request s96C6XK1…dhkW", StepState.DONE, "14:06:02"),
            CallStep(
                "Ringing your softphone",
                "agent 101, on your computer",
                StepState.NOW,
                "0:08",
                "bell-ring",
            ),
            CallStep("Calling Ananya", "starts when you pick up"),
            CallStep("Not answered", "", StepState.FAILED),
        )
    )
    grid.addWidget(steps, 1, 2, Qt.AlignmentFlag.AlignTop)
    for at in range(3):
        grid.setColumnStretch(at, 1)
    return root


def dial_column() -> QWidget:
    result = QWidget()
    column = QVBoxLayout(result)
    number = PhoneField()
    number.setText("\u202a+91 98765\u00a014671\u202c")
    column.addWidget(number)
    column.addWidget(Button("Call", "phone", kind="call", size="call"))
    column.addWidget(Keypad())
    column.addStretch(1)
    number.setFocus()
    return result
