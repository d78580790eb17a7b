"""The machine's places on Windows: its folder, who wrote a file, and the registry policy."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

from desktop.runtime.config import ConfigError

KEY = r"Software\Policies\Calldeck"
_PROGRAM_DATA = "{62AB5D82-FDC1-4DC3-A9DD-070D1D495D97}"  # FOLDERID_ProgramData
_FILE_OBJECT, _OWNER = 1, 1  # SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION
_ADMINISTRATORS = (
    "S-1-5-18",  # the system
    "S-1-5-32-544",  # the group Administrators
    "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
)


def program_data() -> Path:
    """The folder for all users, as Windows itself has it."""
    windll: Any = ctypes.windll  # type: ignore[attr-defined]  # Windows only
    folder_id = (ctypes.c_byte * 16)()
    windll.ole32.CLSIDFromString(ctypes.c_wchar_p(_PROGRAM_DATA), folder_id)
    found = ctypes.c_wchar_p()
    windll.shell32.SHGetKnownFolderPath(folder_id, 0, None, ctypes.byref(found))
    path = Path(found.value or r"C:\ProgramData")
    windll.ole32.CoTaskMemFree(found)
    return path


def distrust_on_windows(file: Path) -> str:
    """Why a file must not be believed, or "".

    Everybody may make folders in the folder for all users, and owns what he makes there. So the
    owner tells whether an administrator put it there.
    """
    for at in (file, file.parent):
        owner = _owner_of(at)
        if owner not in _ADMINISTRATORS:
            mend = f'icacls "{at}" /setowner *S-1-5-32-544'
            return f"{at} does not belong to the administrators; mend it with: {mend}"
    return ""


def read_registry(winreg: Any) -> list[tuple[str, dict[str, Any]]]:
    """What group policies wrote, for the machine and then for the person.

    Args:
        winreg: The module.

    Returns:
        Name and content of each place that exists; subkeys are tables, names in small letters.

    Raises:
        ConfigError: A place exists and cannot be read.
    """
    found = []
    for hive, name in ((winreg.HKEY_LOCAL_MACHINE, "HKLM"), (winreg.HKEY_CURRENT_USER, "HKCU")):
        place = rf"{name}\{KEY}"
        try:
            with winreg.OpenKey(hive, KEY) as opened:
                found.append((place, _content(winreg, opened)))
        except FileNotFoundError:
            continue
        except OSError as error:
            raise ConfigError(f"The registry key {place} cannot be read: {error}.") from error
    return found


def _content(winreg: Any, opened: Any) -> dict[str, Any]:
    subkeys, values, _ = winreg.QueryInfoKey(opened)
    content: dict[str, Any] = {}
    for at in range(values):
        name, value, _ = winreg.EnumValue(opened, at)
        if name:  # the unnamed default value is nobody's key
            content[name.lower()] = value
    for at in range(subkeys):
        name = winreg.EnumKey(opened, at)
        with winreg.OpenKey(opened, name) as inner:
            content[name.lower()] = _content(winreg, inner)
    return content


def _owner_of(path: Path) -> str:
    """The identifier of whom a file belongs to, such as S-1-5-18."""
    windll: Any = ctypes.windll  # type: ignore[attr-defined]  # Windows only
    advapi, kernel = windll.advapi32, windll.kernel32
    owner, descriptor, text = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_wchar_p()
    failed = advapi.GetNamedSecurityInfoW(
        ctypes.c_wchar_p(str(path)),
        _FILE_OBJECT,
        _OWNER,
        ctypes.byref(owner),
        None,
        None,
        None,
        ctypes.byref(descriptor),
    )
    if failed:
        raise ConfigError(f"The file {path} cannot be read: error {failed} of Windows.")
    try:
        advapi.ConvertSidToStringSidW(owner, ctypes.byref(text))
        return text.value or ""
    finally:
        kernel.LocalFree(ctypes.cast(text, ctypes.c_void_p))
        kernel.LocalFree(descriptor)
