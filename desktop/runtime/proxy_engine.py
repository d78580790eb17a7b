"""Asks the system, or a PAC file, for the proxies of an address: a process of its own.

Neither may be done where the window lives. Qt keeps the interpreter to itself while Windows waits
for a PAC file, and while a script runs; and a script may never end, or take all memory. The
process that asks ends this one when it is late (:mod:`desktop.runtime.proxy_process`).
"""

from __future__ import annotations

import json
import socket
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from desktop.runtime.resources import resource

MOST_MEMORY = 384 << 20
"""Bytes."""
MOST_WORK = 3
"""Seconds of the processor's time."""
_SCHEMES = {
    QNetworkProxy.ProxyType.NoProxy: "direct",
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks",
}
_BRIDGE = """
function dnsResolve(host) { return _names.resolve(String(host)) || null; }
function myIpAddress() { return _names.own(); }
function alert() {}
function _asked(url, host) {
    try {
        var answer = FindProxyForURL(url, host);
        return typeof answer === "string" ? "=" + answer : "no text: " + answer;
    } catch (error) {
        return "thrown: " + error;
    }
}
"""


class _Names(QObject):
    """What a script may ask of the network."""

    @Slot(str, result=str)
    def resolve(self, host: str) -> str:
        """The first IPv4 address of a host, or ""."""
        with suppress(OSError, UnicodeError):
            return str(socket.getaddrinfo(host, None, socket.AF_INET)[0][4][0])
        return ""

    @Slot(result=str)
    def own(self) -> str:
        """The address by which this computer reaches others; nothing is sent to find out."""
        with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        return "127.0.0.1"


def ask_system(url: str) -> list[str]:
    """Addresses of proxies, the first choice first, by what the system is set to."""
    found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url)))
    return [
        f"{_SCHEMES.get(proxy.type(), 'socks')}://{_place(proxy)}"
        for proxy in found
        if proxy.type() is not QNetworkProxy.ProxyType.DefaultProxy
    ]


def ask_script(script: str, url: str) -> str:
    """What ``FindProxyForURL`` of a PAC file answers.

    Raises:
        ValueError: It is none, or has a mistake.
    """
    from PySide6.QtQml import QJSEngine, QJSValue

    engine, names = QJSEngine(), _Names()
    QJSEngine.setObjectOwnership(names, QJSEngine.ObjectOwnership.CppOwnership)
    engine.globalObject().setProperty("_names", engine.newQObject(names))
    functions = resource("proxy", "functions.js").read_text(encoding="utf-8")
    for part in (functions + _BRIDGE, script):
        result: Any = engine.evaluate(part)  # a pair, says the stub, but only if asked for one
        if result.isError():
            raise ValueError(f"line {result.property('lineNumber').toInt()}: {result.toString()}")
    # Qt returns what was thrown as if it were the answer.
    asked = engine.globalObject().property("_asked")
    answer = asked.call([QJSValue(url), QJSValue(QUrl(url).host())]).toString()
    if not answer.startswith("="):
        raise ValueError(answer)
    return answer[1:]


def main() -> int:
    """Read one question as JSON from standard input, and write the answer to standard output."""
    _bound()
    question = json.loads(sys.stdin.buffer.read())
    application = QCoreApplication(["calldeck"])
    answer: dict[str, object]
    try:
        if "script" in question:
            answer = {"answer": ask_script(question["script"], question["url"])}
        else:
            answer = {"answer": ask_system(question["url"])}
    except ValueError as error:
        answer = {"fault": str(error)[:200]}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    del application
    return 0


def _place(proxy: QNetworkProxy) -> str:
    if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
        return ""
    host = proxy.hostName()
    return f"[{host}]:{proxy.port()}" if ":" in host else f"{host}:{proxy.port()}"


def _bound() -> None:
    """Have the system end this process if a script takes too much, and keep no picture of it."""
    if sys.platform == "win32":
        return
    import resource as limits

    limits.setrlimit(limits.RLIMIT_CORE, (0, 0))
    limits.setrlimit(limits.RLIMIT_CPU, (MOST_WORK, MOST_WORK))
    with suppress(OSError, ValueError):  # macOS has it and refuses it
        limits.setrlimit(limits.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    sys.exit(main())
