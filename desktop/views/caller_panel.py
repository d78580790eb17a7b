"""The panel beside the missed callers: who, what can be done, what came of it, what happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.cases import Step
from desktop.domain.wording import say
from desktop.domain.worklist import Caller
from desktop.qtmodels.caller_history import CallerHistory
from desktop.qtmodels.local import local
from desktop.views.call_line import CallLine
from desktop.views.caller_head import CallerHead
from desktop.views.note_field import NoteField
from desktop.views.outcome_form import OutcomeForm
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.labels import IconLabel, label, separator
from desktop.views.widgets.table_view import TableView

WIDTH = 380  # px


class _History(TableView):
    """A table that takes what is left, and wishes for no more than two rows."""

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(104))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(px(104), px(104)))


class CallerPanel(QWidget):
    """Shows one caller; the tab puts its buttons into ``place``.

    Signals:
        copied: The number that was put on the clipboard (str).
        saved: The person noted what came of it; see ``form`` and ``note``.
        awaited: The person wants to see the caller whose outcome is not noted yet.
        closed: The close button was pressed.
    """

    copied = Signal(object)
    saved = Signal()
    awaited = Signal()
    closed = Signal()

    def __init__(self, missed: MissedCallsController, dialer: DialerController) -> None:
        super().__init__()
        self._missed = missed
        self.caller: Caller | None = None
        self._asked_of = ""  # id of the caller whose outcome is asked for
        self._put_aside = ""
        self.head = CallerHead()
        self.place = QVBoxLayout()
        self.hint = label("", "hint", wrap=True)
        self._pending = Button(
            "", "circle-question-mark", kind="link", name=self.tr("Note what came of it")
        )
        self._line = CallLine(missed, dialer)
        self.form = OutcomeForm()
        self.note = NoteField()
        self._note_caption = label(self.tr("Note"), "field")
        self._note_caption.setBuddy(self.note)
        self._history = CallerHistory(self)
        self._steps: tuple[Step, ...] = ()
        self._steps_of = ("", 0)  # id and version of the case that they were read for
        missed.steps_read.connect(self._take_steps)
        self._table = _History(self.tr("Caller history"))
        self._table.setModel(self._history)
        self._table.horizontalHeader().hide()
        self._table.setSelectionMode(TableView.SelectionMode.NoSelection)
        self._guarantee = label("", "secondary", wrap=True)
        self._shield = IconLabel("circle-check", "ok", 14)
        self._pages = QStackedWidget()
        self._somebody, self._blank = QWidget(), QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nobody = EmptyState()
        self._note_box = QWidget()
        self._own_place = QVBoxLayout()
        self._lay_out()
        self.head.copy_wanted.connect(self.copy_number)
        self.head.closed.connect(self.closed)
        self._pending.clicked.connect(self.awaited)
        self.form.saved.connect(self.saved)
        self.form.left.connect(self.put_aside)
        self.note.left.connect(self.keep_note)
        self.note.entered.connect(self.form.save)

    @property
    def asking(self) -> bool:
        """Whether it asks what came of it."""
        return bool(self.caller and self._asked_of == self.caller.id)

    def show_callers(self, callers: Sequence[Caller]) -> None:
        """Show the chosen caller, or that none or several are chosen."""
        caller = callers[0] if len(callers) == 1 else None
        if self.caller and (caller is None or caller.id != self.caller.id):
            self._keep()
        fresh = caller is not None and (self.caller is None or self.caller.id != caller.id)
        self.caller = caller
        self._show_pending()
        if caller is None:
            self._show_nobody(len(callers))
            return
        self._pages.setCurrentWidget(self._scroll)
        if fresh or not self.note.edited:
            self.note.load(caller.case.note)
        self._show_history(caller)
        awaiting = self._missed.awaiting
        if awaiting and awaiting.id == caller.id and not self.is_put_aside(caller):
            self.ask()
        elif fresh and not self.asking:
            self._asked_of = ""
        self._show_asking()
        self.tick()

    def ask(self) -> None:
        """Ask what came of it."""
        if self.caller and not self.asking:
            self._asked_of, self._put_aside = self.caller.id, ""
            self.form.ask(self._missed.zone)
        self._show_asking()

    def put_aside(self) -> None:
        """Stop asking for now; the person may come back to it."""
        self._put_aside, self._asked_of = self._asked_of, ""
        self._show_asking()

    def is_put_aside(self, caller: Caller) -> bool:
        """Whether the person does not want to be asked about this caller now."""
        return self._put_aside == caller.id

    def tick(self) -> None:
        """Time went on, or the call did: ages and stages read differently."""
        caller = self.caller
        self._line.show_call_to(caller)
        self._guarantee.setText(local(self._missed.guarantee))
        safe = self._missed.shared
        self._shield.set_icon("circle-check" if safe else "info", "ok" if safe else "text2")
        if caller:
            self.head.show_caller(caller, self._missed.table.words)

    def copy_number(self) -> None:
        """Put the number on the clipboard."""
        if self.caller and self.caller.number:
            QGuiApplication.clipboard().setText(self.caller.number)
            self.copied.emit(self.caller.number)

    def keep_note(self, *, leaving: bool = False) -> None:
        """Keep what was written, unless it goes along with the outcome that is yet to be noted."""
        if leaving or not self.asking:
            self._keep()

    def forget_question(self) -> None:
        """What came of it was noted, with what was written."""
        self.note.keep()
        self._asked_of = self._put_aside = ""
        self._show_asking()

    def _show_history(self, caller: Caller) -> None:
        """Show what is known, and read what people did where that is not known yet."""
        known = (caller.id, caller.case.version)
        if known != self._steps_of:
            self._steps = self._steps if self._steps_of[0] == caller.id else ()
            self._steps_of = known
            if caller.case.version:
                self._missed.look_up_steps(caller)
        self._history.show_caller(caller, self._missed.table.words, self._steps)

    def _take_steps(self, read: tuple[str, tuple[Step, ...]]) -> None:
        caller_id, steps = read
        if self.caller and self.caller.id == caller_id:
            self._steps = steps
            self._history.show_caller(self.caller, self._missed.table.words, steps)

    def _keep(self) -> None:
        if self.caller and self.note.edited:
            self._missed.save_note(self.caller, self.note.text)
            self.note.keep()

    def _show_nobody(self, chosen: int) -> None:
        if not self._missed.table.rowCount():
            self._pages.setCurrentWidget(self._blank)
            return
        if chosen > 1:
            several = local(
                say("{count:,} callers chosen", one="{count:,} caller chosen", count=chosen)
            )
            text = self.tr("Claim, snooze or mark them all with the buttons above the list.")
            self._nobody.show_state("users", several, text)
        else:
            text = self.tr("Choose a caller to see what happened and to call back.")
            self._nobody.show_state("phone-missed", self.tr("Nobody chosen"), text)
        self._pages.setCurrentWidget(self._nobody)

    def _show_pending(self) -> None:
        """Somebody was called and what came of it is not noted, but somebody else is shown."""
        awaiting = self._missed.awaiting
        shown = self.caller and awaiting and self.caller.id == awaiting.id
        wanted = bool(awaiting) and not (shown and self.asking)
        if awaiting:
            name = self._missed.table.words.who(awaiting)
            self._pending.setText(self.tr("What came of the call to {name}?").format(name=name))
        self._pending.setVisible(wanted)

    def _show_asking(self) -> None:
        asking = self.asking
        self._show_pending()
        self.form.setVisible(asking)
        self.note.enters = asking
        place = self.form.note_place if asking else self._own_place
        if place.indexOf(self._note_box) < 0:
            place.addWidget(self._note_box)
        self.hint.setVisible(not asking and bool(self.hint.text()))
        actions = self.place.itemAt(0)
        if actions and (buttons := actions.widget()):
            buttons.setVisible(not asking)

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setProperty("edge", "left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(16), px(16), 0)
        column.setSpacing(px(12))
        column.addWidget(self.head)
        column.addLayout(self.place)
        for part in (self.hint, self._line, self._pending, self.form, separator()):
            column.addWidget(part)
        column.addWidget(label(self.tr("What happened"), "field"))
        note = QVBoxLayout(self._note_box)
        note.setContentsMargins(0, 0, 0, 0)
        note.setSpacing(px(4))
        note.addWidget(self._note_caption)
        note.addWidget(self.note)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(16), px(4), px(16), px(12))
        foot.setSpacing(px(12))
        foot.addLayout(self._own_place)
        promise = QHBoxLayout()
        promise.setSpacing(px(6))
        promise.addWidget(self._shield)
        promise.addWidget(self._guarantee, 1)
        foot.addLayout(promise)
        # The rows of the history reach from edge to edge, as those of the list do.
        inner = QVBoxLayout(self._somebody)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(4))
        inner.addLayout(column)
        inner.addWidget(self._table, 1)
        inner.addLayout(foot)
        self._somebody.setProperty("type", "scrolled")
        self._scroll.setWidget(self._somebody)
        for page in (self._blank, self._nobody, self._scroll):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._pages)
        self._show_asking()
