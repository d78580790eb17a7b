"""How proxies are written, and what of it can be used."""

from __future__ import annotations

import pytest

from desktop.domain.proxy import (
    BadProxy,
    Proxy,
    read_proxy,
    read_script_answer,
    read_typed,
    script_fault,
    usable,
)
from desktop.domain.secret import Secret


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("proxy.example.com:8080", Proxy("proxy.example.com", 8080)),
        (" http://proxy:3128/ ", Proxy("proxy", 3128)),
        ("https://proxy", Proxy("proxy", 443, secure=True)),
        ("http://[fe80::1]:8080", Proxy("fe80::1", 8080)),
        ("http://a%40b:c%2Fd@proxy:1", Proxy("proxy", 1, user="a@b", password=Secret("c/d"))),
    ],
)
def test_an_address_is_read(text: str, wanted: Proxy) -> None:
    found = read_proxy(text)
    assert (found, found.url) == (wanted, wanted.url)
    assert "c/d" not in f"{found!r} {found.url} {found.name}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ftp://proxy:21",
        "proxy:0",
        "proxy:99999",
        "http://[::1:80",
        "http://p:1/x",
        "http://p:1?x",
        "a b:80",
        "://",
        "socks5://proxy:1080",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadProxy):
        read_proxy(text)


@pytest.mark.parametrize(
    "text", ["proxy", "http://proxy", "http://me@proxy:1", "http://u:p@proxy:1"]
)
def test_who_types_an_address_names_the_port_and_no_password(text: str) -> None:
    with pytest.raises(BadProxy) as caught:
        read_typed(text)
    assert "u:p" not in caught.value.text


def test_of_what_a_script_answers_the_first_that_can_be_used_counts() -> None:
    answer = "SOCKS old:1080; PROXY a:8080 ;HTTPS b:443;; DIRECT"
    assert usable(read_script_answer(answer)) == [
        Proxy("a", 8080),
        Proxy("b", 443, secure=True),
        None,
    ]
    assert usable(read_script_answer("nonsense; DIRECT")) == [None]
    assert usable([]) == [None]
    assert usable(["direct.example.com:80"]) == [Proxy("direct.example.com", 80)]
    with pytest.raises(BadProxy, match="SOCKS"):
        usable(read_script_answer("SOCKS5 a:1080; SOCKS b:1"))


@pytest.mark.parametrize(
    ("text", "is_usable"),
    [
        ("http://wpad/wpad.dat", True),
        ("https://it.example.com/proxy.pac", True),
        ("file:///etc/proxy.pac", True),
        ("/etc/proxy.pac", False),
        ("ftp://it/x", False),
        ("http://u:p@it/x", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_addresses_of_scripts(text: str, is_usable: bool) -> None:
    assert (script_fault(text) == "") is is_usable
