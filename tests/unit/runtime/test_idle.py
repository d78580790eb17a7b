"""Whose clock says how long nobody touched the computer."""

import pytest

from desktop.runtime import idle


@pytest.mark.parametrize(
    ("platform", "wayland", "there"),
    [("xcb", "", True), ("xcb", "wayland-0", False), ("wayland", "wayland-0", False)],
)
def test_the_x_server_is_asked_only_where_it_sees_all_input(
    platform: str, wayland: str, there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "_x11", lambda: lambda: 7.0)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert (idle.system_clock(platform) is not None) == there
