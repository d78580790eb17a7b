"""The Templates button of an agent's form: fill in one, save what is filled in as one, manage."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.templates import TemplatesController
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FieldValue, FormSpec
from desktop.domain.templates import Template
from desktop.views import icons
from desktop.views.template_name_dialog import SaveTemplateDialog
from desktop.views.templates_dialog import TemplatesDialog
from desktop.views.theme import px
from desktop.views.widgets.short_button import ShortButton

_WIDTH = 560  # px, of the dialog that manages them, if there is no window to say how wide it may be


class TemplateMenu(QObject):
    """A button and its menu, and the dialogs behind it.

    What is saved or fails while the dialog with all templates is open is told there, and not here.

    Signals:
        chosen: ``Template`` to fill in.
        done: what was done to the templates, in words (str); it can be undone.
        undone: what was taken back, in words (str).
        refused: ``CalldeckError``.
        managed: all templates were shown: more may have been changed since ``done``.
    """

    chosen = Signal(object)
    done = Signal(object)
    undone = Signal(object)
    refused = Signal(object)
    managed = Signal()

    def __init__(
        self,
        templates: TemplatesController,
        form: FormSpec,
        values: Callable[[], Mapping[str, FieldValue]],
        dialog: QWidget,
    ) -> None:
        """Make the button.

        Args:
            templates: Keeps them.
            form: The form that they fill in.
            values: What is filled in now.
            dialog: The dialog of the agent.
        """
        super().__init__(dialog)
        self._templates = templates
        self._form = form
        self._values = values
        self._dialog = dialog
        self._managing: TemplatesDialog | None = None
        self._menu = QMenu(dialog)
        self.button = ShortButton(self.tr("Templates"), "bookmark", kind="")
        self.button.setMenu(self._menu)
        templates.changed.connect(self._fill)
        templates.done.connect(self._tell_done)
        templates.undone.connect(self._tell_undone)
        templates.refused.connect(self._tell_refused)
        self._fill()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for template in self._templates.templates:
            entry = self._add(_plain(template.name), "bookmark")
            entry.triggered.connect(lambda _=False, one=template: self.chosen.emit(one))
        menu.addSeparator()
        self._add(self.tr("Save as template…"), "save").triggered.connect(self._ask_name)
        manage = self._add(self.tr("Manage templates…"), "pencil")
        manage.triggered.connect(self._manage)
        manage.setEnabled(bool(self._templates.templates))

    def _add(self, text: str, icon: str) -> QAction:
        return self._menu.addAction(icons.icon(icon), text)

    def _ask_name(self) -> None:
        values = dict(self._values())
        dialog = SaveTemplateDialog(self._form, values, self._templates.find, self._dialog)
        dialog.named.connect(lambda name: self._templates.save(Template(name, dialog.values)))
        self._close_along(dialog)
        dialog.open()

    def _manage(self) -> None:
        window = self._dialog.parentWidget()
        room = int(window.width() * 100 / px(100)) if window else _WIDTH
        self._managing = TemplatesDialog(self._templates, self._form, room, self._dialog)
        self._managing.finished.connect(self._note_managed)
        self._close_along(self._managing)
        self._managing.open()

    def _note_managed(self) -> None:
        self._managing = None
        self.managed.emit()

    def _close_along(self, dialog: SaveTemplateDialog | TemplatesDialog) -> None:
        """Another account is signed in: its agents may have another form."""
        finished = getattr(self._dialog, "finished", None)
        if finished is not None:
            finished.connect(dialog.close)

    def _tell_done(self, words: str) -> None:
        if self._managing is None:
            self.done.emit(words)

    def _tell_undone(self, words: str) -> None:
        if self._managing is None:
            self.undone.emit(words)

    def _tell_refused(self, error: CalldeckError) -> None:
        if self._managing is None:
            self.refused.emit(error)


def _plain(text: str) -> str:
    """A text for a menu, in which ``&`` would mark a key."""
    return text.replace("&", "&&")
