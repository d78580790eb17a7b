"""Builds the translations before a wheel is packed."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Makes the .qm files where Qt's tools are installed; without them the wheel speaks English."""

    def initialize(self, version: str, _build_data: dict[str, Any]) -> None:
        """Called before the files are collected."""
        if version == "editable":
            return  # nothing is packed, and ``./dev`` makes them whenever a text has changed

        import runpy

        translations = runpy.run_path(f"{self.root}/packaging/translations.py")
        try:
            translations["build"]()
        except ImportError:
            self.app.display_warning("PySide6 is not installed here: no translations are built.")
