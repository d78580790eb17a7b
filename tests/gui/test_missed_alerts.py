"""What is told outside of the window leads back to the caller, and goes by the chosen limits."""

from __future__ import annotations

from desktop.domain.worklist import Which
from desktop.views.desktop_notices import DesktopNotices
from desktop.views.tray_icon import TrayIcon
from tests.gui.test_missed_tab import choose_list, listed, missed
from tests.helpers.window import Desk

__all__ = ["missed"]


def test_a_notification_leads_to_its_caller(missed: Desk) -> None:
    wanted = listed(missed)[-1]
    choose_list(missed, Which.CLOSED)
    missed.type("Search missed calls", "nobody")
    missed.window.show_tab("dialer")
    (notices,) = missed.window.findChildren(DesktopNotices)
    notices.opened.emit(wanted.id)
    missed.wait(lambda: missed.window.missed_tab.isVisible())
    missed.wait(lambda: missed.table("Missed calls").chosen_ids() == (wanted.id,))


def test_the_tray_icon_counts_who_waits(missed: Desk) -> None:
    (tray,) = missed.window.findChildren(TrayIcon)
    count = len(listed(missed))
    missed.wait(lambda: str(count) in tray.toolTip())
    missed.sandbox.miss(number="919812345671")
    missed.press("Refresh missed calls")
    missed.wait(lambda: str(count + 1) in tray.toolTip())
