"""Has the system or a PAC file name the proxies of an address; blocks for seconds, and no Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from desktop.runtime.proxy_portal import ask_portal

PATIENCE = 8.0
"""Seconds for an answer: a PAC file looks names up."""
ENGINE = "--proxy-engine"
"""First argument of a frozen copy that is to be the engine, like ``-m`` for Python."""


class ProxyUnknown(Exception):
    """It could not be found out; the text says why, for the log."""


def ask_system(url: str) -> list[str]:
    """Addresses of proxies by what the system is set to, the first choice first; [] for none said.

    Args:
        url: Scheme and host.

    Raises:
        ProxyUnknown: The system does not say.
    """
    if sys.platform == "win32" or sys.platform == "darwin":
        answer = _ask({"url": url})
        return [str(address) for address in answer] if isinstance(answer, list) else []
    # Qt would read what the environment says, and nothing else: it is built without libproxy.
    try:
        return ask_portal(url)
    except TimeoutError:
        raise ProxyUnknown("no answer of the desktop in time") from None


def ask_script(script: str, url: str) -> str:
    """What a PAC file answers, such as ``PROXY proxy.example.com:8080; DIRECT``.

    Args:
        script: The file's text.
        url: Scheme and host.

    Raises:
        ProxyUnknown: It does not answer, in time or at all.
    """
    return str(_ask({"url": url, "script": script}))


def _ask(question: dict[str, str]) -> Any:
    command = [sys.executable, "-m", "desktop.runtime.proxy_engine"]
    if getattr(sys, "frozen", False):
        command = [sys.executable, ENGINE]
    # A console of its own would flash up on Windows.
    silent = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command,
            input=json.dumps(question).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
            creationflags=silent,
        )
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise ProxyUnknown("no answer in time") from None
    except (OSError, ValueError) as error:
        raise ProxyUnknown(f"no answer: {type(error).__name__}") from None
    if not isinstance(answer, dict) or "answer" not in answer:
        raise ProxyUnknown(str(answer.get("fault", "no answer")))
    return answer["answer"]
