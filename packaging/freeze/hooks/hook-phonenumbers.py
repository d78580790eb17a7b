"""Of phonenumbers the numbering plans, loaded by name; the known hook takes places along, too."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = [
    *collect_submodules("phonenumbers.data"),
    *collect_submodules("phonenumbers.shortdata"),
    *collect_submodules("phonenumbers.tzdata"),
]
