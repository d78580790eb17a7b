"""How a call is placed: which device rings first, as whom, and with which number shown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.domain.call import RingOn
from desktop.domain.capability import Capability
from desktop.qtmodels.caller_list import CallerList
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Role
from desktop.views.call_tags import CallTags
from desktop.views.theme import px
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField

_ICONS = {RingOn.SOFTPHONE: "headset", RingOn.MOBILE: "smartphone"}


class CallChoices(QWidget):
    """Ring me on, Call as and Show number, as far as the sign-in has them."""

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._ring_on = ComboBox(self.tr("Ring me on"))
        self._callers = CallerList()
        self._call_as = ComboBox(self.tr("Call as"))
        self._hotline = ComboBox(self.tr("Show number"))
        self._tags = CallTags()
        self._lay_out()
        self._ring_on.currentIndexChanged.connect(
            lambda _: dialer.choose_ring_on(self._ring_on.currentData())
        )
        self._call_as.currentIndexChanged.connect(
            lambda _: dialer.choose_caller(self._call_as.currentData(Role.ROW_ID))
        )
        self._hotline.currentIndexChanged.connect(
            lambda _: dialer.choose_hotline(self._hotline.currentData())
        )
        self._tags.changed.connect(dialer.choose_tags)
        dialer.choices_changed.connect(self._show_choices)
        self._show_choices()

    def _show_choices(self) -> None:
        dialer = self._dialer
        # Filling a box is no choice of the person's.
        quiet = [QSignalBlocker(box) for box in (self._ring_on, self._call_as, self._hotline)]
        self._ring_on.clear()
        for ring_on in RingOn:
            if not dialer.ring_reason(ring_on) or ring_on is dialer.ring_on:
                self._ring_on.add_choice(ring_on.value, ring_on, _ICONS[ring_on])
        self._ring_on.choose(dialer.ring_on)
        refused = [dialer.ring_reason(ring_on) for ring_on in RingOn]
        self._ring_on.setToolTip("\n".join(local(reason) for reason in refused if reason))
        self._callers.set_agents(dialer.callers)
        self._call_as.setCurrentIndex(self._callers.position_of(dialer.call_as))
        self._call_as_field.setVisible(not dialer.reason(Capability.CALL_AS_AGENT))
        self._hotline.clear()
        if dialer.hotlines:
            chosen = self.tr("As {provider} has it set").format(provider=dialer.provider_title)
            self._hotline.add_choice(chosen, "")
        for line in dialer.hotlines:
            self._hotline.add_choice(f"{line.name} {line.number}".strip(), line.number)
        self._hotline.choose(dialer.hotline)
        self._hotline_field.setVisible(bool(dialer.hotlines))
        self._tags.setVisible(not dialer.tags_reason())
        self._tags.show_tags(dialer.tags)
        for blocker in quiet:
            blocker.unblock()

    def _lay_out(self) -> None:
        self._call_as.setModel(self._callers)
        for box in (self._call_as, self._hotline):
            # The names of agents and numbers are long; boxes of a slim panel shorten them.
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(4)
        self._call_as_field = LabeledField(self.tr("Call as"), self._call_as)
        self._hotline_field = LabeledField(self.tr("Show number"), self._hotline)
        pair = QHBoxLayout()
        pair.setSpacing(px(12))
        pair.addWidget(LabeledField(self.tr("Ring me on"), self._ring_on))
        pair.addWidget(self._call_as_field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(pair)
        column.addWidget(self._hotline_field)
        column.addWidget(self._tags)
