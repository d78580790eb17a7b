"""Phone links on Windows: keys of this person's registry, and the system's page of default apps.

Since Windows 8 no program may make itself the default; it can only stand in the list
(learn.microsoft.com/windows/win32/shell/default-programs).
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from typing import Any

from desktop.runtime.link_handler import SCHEMES, Holder, LinkHandlerError, Refusal, Way

_KIND = "Calldeck.Link"
_CLASS = rf"Software\Classes\{_KIND}"
_CAPABILITIES = r"Software\Calldeck\Capabilities"
_CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{scheme}\UserChoice"
_PAGE = "ms-settings:defaultapps?registeredAppUser=Calldeck"


class WindowsLinkHandler:
    """See :class:`desktop.runtime.link_handler.LinkHandler`.

    Args:
        command: How a link starts this program, in words.
        registry: The module ``winreg``; tests bring their own.
    """

    way = Way.ON_A_PAGE

    def __init__(self, command: Sequence[str], registry: Any = None) -> None:
        if registry is None:
            import winreg as registry
        self._registry = registry
        self._command = command

    def holders(self) -> tuple[Holder, ...]:
        """Read what the person chose for each kind of link."""
        return tuple(self._holder(scheme) for scheme in SCHEMES)

    def make_default(self) -> None:
        """Write the keys, then open the page on which Calldeck can be chosen."""
        command = subprocess.list2cmdline([*self._command, "--"])
        try:
            self._write(_CLASS, {"": "Phone link", "URL Protocol": ""})
            self._write(rf"{_CLASS}\shell\open\command", {"": f'{command} "%1"'})
            self._write(
                _CAPABILITIES,
                {
                    "ApplicationName": "Calldeck",
                    "ApplicationDescription": "Puts the number of a phone link into the dialer.",
                },
            )
            self._write(rf"{_CAPABILITIES}\URLAssociations", dict.fromkeys(SCHEMES, _KIND))
            self._write(r"Software\RegisteredApplications", {"Calldeck": _CAPABILITIES})
            self._open_page()
        except OSError as error:
            said = error.strerror or str(error)
            raise LinkHandlerError(Refusal.REFUSED, "Windows", said) from error

    def _open_page(self) -> None:
        start: Any = getattr(os, "startfile", None)
        if start:
            start(_PAGE)

    def _holder(self, scheme: str) -> Holder:
        kind = self._read(_CHOICE.format(scheme=scheme), "ProgId")
        if kind == _KIND:
            return Holder(scheme, "Calldeck", is_ours=True)
        name = self._read(rf"Software\Classes\{kind}\Application", "ApplicationName")
        name = name or self._read(rf"Software\Classes\{kind}", "")
        # Names of store apps are references to a resource, which nobody can read.
        return Holder(scheme, kind if name.startswith("@") or not name else name)

    def _write(self, key: str, values: dict[str, str]) -> None:
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, key) as opened:
            for name, value in values.items():
                registry.SetValueEx(opened, name, 0, registry.REG_SZ, value)

    def _read(self, key: str, name: str) -> str:
        registry = self._registry
        for root in (registry.HKEY_CURRENT_USER, registry.HKEY_LOCAL_MACHINE):
            try:
                with registry.OpenKey(root, key) as opened:
                    return str(registry.QueryValueEx(opened, name)[0])
            except OSError:
                continue
        return ""
