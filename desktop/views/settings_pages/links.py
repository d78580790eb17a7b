"""Settings of numbers from outside: links, and what becomes of each source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desktop.controllers.sources import SourcesController
from desktop.domain.dial_policy import Handling
from desktop.domain.errors import CalldeckError
from desktop.qtmodels.local import local
from desktop.runtime.link_handler import Way
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.selection_key import SelectionKey
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.settings_pages.selection_key_entry import SelectionKeyEntry
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label


class LinksPage(SettingsPage):
    """Who opens phone links, what each source may do, the offer of copied numbers, the key.

    Signals:
        offer_chosen: whether copied numbers are offered is another choice.
    """

    offer_chosen = Signal()

    def __init__(
        self, settings: Settings, sources: SourcesController, selection_key: SelectionKey
    ) -> None:
        super().__init__(settings)
        self._sources = sources
        self._add_links()
        self._add_sources()
        offer = self.add_switch(
            self.tr("Offer to call numbers that are copied"),
            keys.OFFER_COPIED,
            self.tr("Without this the clipboard is read only when you ask for it"),
        )
        offer.toggled.connect(lambda _: self.offer_chosen.emit())
        self.column.addWidget(SelectionKeyEntry(settings, selection_key, sources.selection_command))
        self.column.addStretch(1)
        sources.holders_changed.connect(self._show_holders)
        sources.links_refused.connect(self._show_refusal)
        self._show_holders()
        if sources.way is not Way.BY_HAND:
            sources.read_holders()

    def _add_links(self) -> None:
        self.column.addWidget(label(self.tr("Open phone links with Calldeck"), "field"))
        self._holders = label("", "secondary", wrap=True)
        self._holders.setAccessibleName(self.tr("Programs for phone links"))
        self._make = Button(self.tr("Make default"), "phone")
        self._make.clicked.connect(self._sources.make_default)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._holders, 1)
        row.addWidget(self._make, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _add_sources(self) -> None:
        self.column.addWidget(label(self.tr("A number of your country that comes…"), "field"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for at, (words, setting) in enumerate(
            (
                (self.tr("From a link"), keys.FROM_LINKS),
                (self.tr("By pasting"), keys.FROM_PASTE),
                (self.tr("By drag and drop"), keys.FROM_DROP),
                (self.tr("From “Call the copied number”"), keys.FROM_COPIED),
                (self.tr("From the selected text"), keys.FROM_SELECTION),
            )
        ):
            box = ComboBox(words)
            box.add_choice(self.tr("Only fill in"), Handling.FILL.value)
            box.add_choice(self.tr("Call at once"), Handling.CALL.value)
            box.choose(self.settings.get(setting))
            box.currentIndexChanged.connect(
                lambda _, box=box, setting=setting: self.settings.set(setting, box.currentData())
            )
            self.lock(box, setting)
            grid.addWidget(LabeledField(words, box), at // 2, at % 2)
        self.column.addLayout(grid)
        always = self.tr(
            "International, premium, short, service and emergency numbers are only filled in, "
            "whatever you choose."
        )
        self.column.addWidget(label(always, "hint", wrap=True))

    def _show_holders(self) -> None:
        sources = self._sources
        if sources.way is Way.BY_HAND:
            words = self.tr(
                "The installed app tells macOS that it opens phone links. Choose it in FaceTime, "
                "under Settings, General, Default for calls."
            )
        elif sources.holders:
            nobody, ours = self.tr("no program"), self.tr("Calldeck")
            words = " · ".join(
                f"{holder.scheme}: {ours if holder.is_ours else holder.program or nobody}"
                for holder in sources.holders
            )
            if sources.way is Way.ON_A_PAGE:
                page = self.tr("Windows lets only you choose, on its page of default apps.")
                words = f"{words}\n{page}"
        else:
            words = self.tr("Asking the system…")
        self._say(words)
        is_done = bool(sources.holders) and all(holder.is_ours for holder in sources.holders)
        self._make.setVisible(sources.way is not Way.BY_HAND)
        self._make.setEnabled(not is_done)
        self._make.setToolTip(self.tr("Calldeck opens them already") if is_done else "")

    def _show_refusal(self, error: CalldeckError) -> None:
        self._say(f"{local(error.title)} {local(error.text)}")
        announce(self._holders, self._holders.text(), urgent=True)

    def _say(self, words: str) -> None:
        self._holders.setText(words)
        self._holders.setAccessibleDescription(words)
