"""Where trusted certificates are looked for, on systems that this test does not run on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.runtime import trust as module
from desktop.runtime.trust import BUNDLES, NAMED_BY, BadStore, Store, Trust, stores, trust
from tests.helpers.authority import Authority

DEBIAN, FEDORA = BUNDLES[0], BUNDLES[2]
BUILT_FOR, OURS = "/opt/build/ssl/cert.pem", "/usr/lib/calldeck/cacert.pem"


@pytest.fixture
def nobody_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMED_BY:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("there", "first"),
    [
        ({DEBIAN, OURS}, DEBIAN),
        ({FEDORA, OURS}, FEDORA),
        ({DEBIAN, BUILT_FOR, OURS}, DEBIAN),  # a frozen program: its OpenSSL is from elsewhere
        ({BUILT_FOR, OURS}, BUILT_FOR),
        ({OURS}, OURS),
    ],
)
def test_linux_has_it_where_the_distribution_keeps_it(there: set[str], first: str) -> None:
    found = stores({}, "linux", BUILT_FOR, lambda: OURS, there.__contains__)
    assert found[0] == Store(first)
    assert found[-1] == Store(OURS)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_asked_unless_somebody_names_a_store(system: str) -> None:
    there = {DEBIAN, OURS}.__contains__
    assert stores({}, system, "", lambda: OURS, there) == [Store("")]
    named = {"SSL_CERT_FILE": "/it/ca.pem", "REQUESTS_CA_BUNDLE": "/it/first.pem"}
    wanted = [Store("/it/first.pem", "REQUESTS_CA_BUNDLE")]
    assert stores(named, system, "", lambda: OURS, there) == wanted


@pytest.mark.usefixtures("nobody_names_one")
def test_a_bundle_that_cannot_be_used_is_passed_over_and_a_named_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty, good = tmp_path / "empty.crt", Authority(tmp_path).certificate
    empty.write_bytes(b"")
    monkeypatch.setattr(module, "BUNDLES", (str(tmp_path / "no.crt"), str(empty), str(good)))
    assert trust()[1] == str(good)
    monkeypatch.setenv("SSL_CERT_FILE", str(empty))
    with pytest.raises(BadStore) as caught:
        trust()
    assert caught.value.strerror == f"{empty}, named by SSL_CERT_FILE"
    monkeypatch.delenv("SSL_CERT_FILE")
    for folders in (str(tmp_path), f"{tmp_path}{os.pathsep}/nowhere"):  # as OpenSSL takes it
        monkeypatch.setenv("SSL_CERT_DIR", folders)
        assert trust()[1] == folders


@pytest.mark.usefixtures("nobody_names_one")
def test_a_file_is_loaded_once_for_all_and_again_for_a_new_generation() -> None:
    kept = Trust()
    assert kept.context(1) is kept.context(1)
    assert kept.context(1) is not kept.context(2)


@pytest.mark.usefixtures("nobody_names_one")
def test_the_store_of_a_system_is_not_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """One context of truststore would let a server that hangs hold up all others."""
    monkeypatch.setattr(sys, "platform", "darwin")
    kept = Trust()
    assert kept.context(1) is not kept.context(1)
    assert type(kept.context(1)).__module__.startswith("truststore")
    assert "SSL_CERT_FILE" not in os.environ
