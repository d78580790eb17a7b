"""All scenes, in the order in which a person meets them."""

from __future__ import annotations

from tests.shots import (
    agent_scenes,
    call_scenes,
    contact_scenes,
    desk_scenes,
    dialer_scenes,
    dialog_scenes,
    missed_scenes,
    policy_scenes,
    support_scenes,
    update_scenes,
    workbench_scenes,
)
from tests.shots.stage import Scene

SCENES: tuple[Scene, ...] = (
    *(dialog_scenes.sign_in, dialog_scenes.others),
    *(agent_scenes.agents, agent_scenes.agent_forms, agent_scenes.agents_unread),
    *(workbench_scenes.bulk_edit, workbench_scenes.importing, workbench_scenes.shifts),
    *(missed_scenes.missed, missed_scenes.missed_work, missed_scenes.missed_refused),
    *(missed_scenes.missed_unread, missed_scenes.missed_partial),
    *(call_scenes.dialer, call_scenes.trouble, call_scenes.stringee, call_scenes.agent),
    *(call_scenes.live_call, call_scenes.handed_over),
    *(dialer_scenes.before_call, dialer_scenes.from_outside, dialer_scenes.call_history),
    contact_scenes.contacts,
    *(policy_scenes.policy_sign_in, policy_scenes.policy_sign_in_partly),
    *(policy_scenes.policy_settings, policy_scenes.policy_broken),
    *(support_scenes.diagnostics, support_scenes.crashes),
    *(desk_scenes.mini, desk_scenes.own_status, desk_scenes.desk_settings),
    desk_scenes.network,
    update_scenes.updates,
)
