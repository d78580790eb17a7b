"""Which proxy leads to a host: what the transport asks, and the answer of the environment."""

from __future__ import annotations

from typing import Protocol

from desktop.domain.proxy import DIRECT, Proxy, usable


class Proxies(Protocol):
    """Knows the way to a host; used from any thread."""

    def find(self, url: str) -> Proxy | None:
        """The proxy for an address of which scheme and host count; None goes directly. May block.

        Raises:
            BadProxy: There is one, of a kind that is not supported.
        """

    def failed(self, proxy: Proxy) -> None:
        """The proxy could not be reached: the next request takes another way, if there is one."""

    def refused(self, proxy: Proxy) -> None:
        """The proxy did not accept its user and password: they are not to be repeated for now."""


class EnvironmentProxies:
    """What ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` say."""

    def find(self, url: str) -> Proxy | None:
        """See :class:`Proxies`."""
        return usable(environment_proxies(url))[0]

    def failed(self, proxy: Proxy) -> None:
        """There is no other way."""

    def refused(self, proxy: Proxy) -> None:
        """Nor are there others."""


def environment_proxies(url: str) -> list[str]:
    """Addresses of proxies for a URL by the environment; nothing where it does not say."""
    import os

    from requests.utils import should_bypass_proxies

    named = [
        os.environ.get(form)
        for name in ("https_proxy", "all_proxy")
        for form in (name, name.upper())
    ]
    proxy = next((address for address in named if address), "")
    if not proxy:
        return []
    return [DIRECT] if should_bypass_proxies(url, None) else [proxy]
