"""Signing in, staying signed in, switching and leaving, against the sandbox and made providers."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.account import Account, Credential, Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.capability import Capability
from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    KeyringUnavailable,
    NotAllowed,
    RequestTimedOut,
    SessionExpired,
    SignInRejected,
    Unsupported,
)
from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.providers.base import AgentDirectory
from desktop.runtime.redaction import redact
from desktop.services.health import Health
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process
from tests.unit.services.desk import (
    NOON,
    REQUEST,
    Desk,
    KeptInMemory,
    MadeConnection,
    MadeProviders,
    desk,
    until,
)

__all__ = ["sandbox", "sandbox_process"]


def addresses_of(sandbox: Sandbox) -> Addresses:
    return Addresses(**sandbox.base_urls)


def telecmi(sandbox: Sandbox, role: Role, password: str = "") -> SignInRequest:
    account = sandbox.accounts["telecmi"]
    if role is Role.SUPERVISOR:
        app: dict[str, FieldValue] = {
            "app_id": str(account["appid"]),
            "secret": Secret(account["secret"]),
        }
        return SignInRequest("telecmi", role, "india", app)
    known = account["agent"]
    word = Secret(password or known["password"])
    return SignInRequest("telecmi", role, "india", {"user_id": known["id"], "password": word})


def stringee(sandbox: Sandbox) -> SignInRequest:
    account = sandbox.accounts["stringee"]
    secret = Secret(account["api_key_secret"])
    key: dict[str, FieldValue] = {"key_sid": account["api_key_sid"], "key_secret": secret}
    return SignInRequest("stringee", Role.SUPERVISOR, "", key)


def test_nobody_is_signed_in_at_first() -> None:
    async def main() -> None:
        async with desk(MadeConnection()) as here:
            assert here.session.account is None
            assert here.session.health is Health.NOT_SIGNED_IN
            assert here.session.capabilities.reason(Capability.CALL) == "Sign in first."
            with pytest.raises(Unsupported, match="Not possible"):
                await here.session.run(lambda connection: connection, "anything")

    asyncio.run(main())


@pytest.mark.parametrize("role", Role)
def test_a_kept_sign_in_lasts_over_a_restart_and_is_checked(sandbox: Sandbox, role: Role) -> None:
    store = KeptInMemory()

    async def first_run() -> Account:
        async with desk(store=store, addresses=addresses_of(sandbox)) as here:
            outcome = await here.session.sign_in(telecmi(sandbox, role), keep=True)
            assert outcome.notice is None
            assert here.session.health is Health.CONNECTED
            return outcome.account

    async def second_run(account: Account) -> None:
        async with desk(store=store, addresses=addresses_of(sandbox)) as here:
            asked = len(sandbox.access_log())
            assert await here.session.restore() == account
            assert here.session.health is Health.CONNECTED
            await until(lambda: len(sandbox.access_log()) > asked)

    asyncio.run(second_run(asyncio.run(first_run())))


def refuse() -> None:
    raise SignInRejected


def test_a_sign_in_that_is_not_kept_leaves_nothing(sandbox: Sandbox) -> None:
    store = KeptInMemory()

    async def main() -> None:
        async with desk(store=store, addresses=addresses_of(sandbox)) as here:
            await here.session.sign_in(telecmi(sandbox, Role.AGENT), keep=True)
            await here.session.sign_in(telecmi(sandbox, Role.AGENT), keep=False)
        async with desk(store=store, addresses=addresses_of(sandbox)) as here:
            assert await here.session.restore() is None
            assert here.session.ended is None

    asyncio.run(main())
    assert store.kept == {}


def test_what_was_typed_to_sign_in_is_taken_out_of_logs_even_if_it_was_wrong() -> None:
    async def main() -> None:
        async with desk(MadeConnection()) as here:
            here.made.waiting.append(refuse)
            typed = SignInRequest("made", Role.AGENT, "", {"password": Secret("canary typed")})
            with pytest.raises(SignInRejected):
                await here.session.sign_in(typed, keep=False)

    asyncio.run(main())
    assert "canary typed" not in redact("Traceback: canary typed")


def test_a_demo_sign_in_is_never_kept(sandbox: Sandbox) -> None:
    store = KeptInMemory()

    async def main() -> None:
        async with desk(store=store) as here:
            outcome = await here.session.sign_in(
                telecmi(sandbox, Role.AGENT), keep=True, demo_addresses=addresses_of(sandbox)
            )
            assert outcome.account.demo
            assert await here.session.accounts() == (outcome.account,)

    asyncio.run(main())
    assert (store.kept, store.current) == ({}, "")


def test_a_wrong_password_leaves_the_account_before_signed_in(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with desk(addresses=addresses_of(sandbox)) as here:
            await here.session.sign_in(stringee(sandbox), keep=False)
            with pytest.raises(SignInRejected):
                await here.session.sign_in(telecmi(sandbox, Role.AGENT, "wrong"), keep=True)
            assert here.session.account is not None
            assert here.session.account.provider == "stringee"
            assert here.session.health is Health.CONNECTED

    asyncio.run(main())


def test_without_a_keyring_one_is_signed_in_for_this_run_and_told() -> None:
    store = KeptInMemory()
    store.trouble = KeyringUnavailable()

    async def main() -> None:
        async with desk(MadeConnection(), store=store) as here:
            outcome = await here.session.sign_in(REQUEST, keep=True)
            assert outcome.notice is store.trouble
            assert here.session.account == outcome.account

    asyncio.run(main())


def test_a_renewed_token_is_kept_but_not_after_signing_out(sandbox: Sandbox) -> None:
    store = KeptInMemory()

    async def main() -> None:
        async with desk(store=store, addresses=addresses_of(sandbox)) as here:
            await here.session.sign_in(telecmi(sandbox, Role.AGENT), keep=True)
            connection = here.session.connection
            assert connection is not None
            [before] = [credential.secret("token") for credential in store.kept.values()]
            sandbox.expire_tokens()
            await here.session.run(lambda agent: agent.verify(), "verify")
            [after] = [credential.secret("token") for credential in store.kept.values()]
            assert after != before
            await here.session.sign_out()
            sandbox.expire_tokens()
            await here.pool.call(connection.verify)
            assert store.kept == {}

    asyncio.run(main())


def test_a_token_that_ran_out_without_a_password_asks_for_a_new_sign_in() -> None:
    account = MadeConnection().account
    store = KeptInMemory()
    store.kept[account.key] = Credential(
        account, {"token": Secret("t")}, NOON - timedelta(seconds=1)
    )
    store.current = account.key

    async def main() -> None:
        async with desk(MadeConnection(), store=store, now=lambda: NOON) as here:
            assert await here.session.restore() is None
            assert isinstance(here.session.ended, SessionExpired)
            assert await here.session.accounts() == (account,)
            with pytest.raises(SessionExpired):
                await here.session.switch(account.key)

    asyncio.run(main())


@pytest.mark.parametrize("error", [SessionExpired(), SignInRejected()])
def test_a_sign_in_that_is_refused_afterwards_asks_for_a_new_one(error: CalldeckError) -> None:
    class Refused(MadeConnection):
        def verify(self) -> Account:
            raise error

    connection = Refused()
    store = KeptInMemory()
    store.kept[connection.account.key] = connection.credential
    store.current = connection.account.key

    async def main() -> None:
        async with desk(connection, store=store) as here:
            assert await here.session.restore() == connection.account
            await until(lambda: here.session.ended)
            assert here.session.ended is error
            assert here.session.health is Health.NOT_SIGNED_IN
            assert here.session.account == connection.account
            assert await here.session.accounts() == (connection.account,)

    asyncio.run(main())


def test_signing_out_removes_everything_and_tells() -> None:
    store = KeptInMemory()
    forgotten: list[str] = []
    connection = MadeConnection()

    async def main() -> None:
        async with desk(connection, store=store, forget=forgotten.append) as here:
            await here.session.sign_in(REQUEST, keep=True)
            seen: list[Account | None] = []
            here.session.changed.append(lambda: seen.append(here.session.account))
            await here.session.sign_out()
            assert seen == [None]
            assert await here.session.accounts() == ()

    asyncio.run(main())
    assert (store.kept, store.current) == ({}, "")
    assert forgotten == [connection.account.key]


def test_of_two_sign_ins_only_the_newest_counts() -> None:
    first, second = MadeConnection("first"), MadeConnection("second")
    gate = threading.Event()
    providers = MadeProviders(first, second)

    def slow() -> MadeConnection:
        gate.wait(10)
        return first

    providers.waiting = [slow, lambda: second]
    store = KeptInMemory()

    async def main() -> None:
        async with desk(store=store, providers=lambda: providers) as here:
            slow_one = asyncio.create_task(here.session.sign_in(REQUEST, keep=True))
            await until(lambda: len(providers.waiting) == 1)
            await here.session.sign_in(REQUEST, keep=True)
            gate.set()
            await asyncio.wait([slow_one])
            assert slow_one.cancelled()
            assert here.session.account == second.account
            assert list(store.kept) == [second.account.key]

    asyncio.run(main())


async def switched_while(here: Desk, work: Any, gate: threading.Event) -> asyncio.Task[Any]:
    """Start work for the first account, switch to the second, then let the work end."""
    began = threading.Event()

    def blocked(connection: Any) -> Any:
        began.set()
        gate.wait(10)
        return work(connection)

    task = asyncio.create_task(here.session.run(blocked, "work"))
    await until(began.is_set)
    await here.session.switch("made::supervisor:second")
    gate.set()
    await asyncio.wait([task])
    return task


def test_results_of_an_earlier_account_never_arrive() -> None:
    first, second = MadeConnection("first"), MadeConnection("second")
    store = KeptInMemory()
    for one in (first, second):
        store.kept[one.account.key] = one.credential

    def fail(_: Any) -> None:
        raise SessionExpired

    async def main() -> None:
        async with desk(first, second, store=store) as here:
            for work in (lambda connection: connection.account.user, fail):
                await here.session.switch(first.account.key)
                task = await switched_while(here, work, threading.Event())
                assert task.cancelled()
                assert here.session.account == second.account
                assert here.session.health is Health.CONNECTED

    asyncio.run(main())


def test_what_waited_for_a_thread_is_not_sent_for_an_account_that_was_left() -> None:
    async def main() -> None:
        async with desk(MadeConnection("first")) as here:
            await here.sign_in()
            gate, sent = threading.Event(), list[Any]()
            hanging = [
                asyncio.create_task(here.session.run(lambda _: gate.wait(10), "hang"))
                for _ in range(here.pool.size)
            ]
            waiting = asyncio.create_task(here.session.run(sent.append, "create agent"))
            await asyncio.sleep(0)
            await here.session.sign_out()
            gate.set()
            await asyncio.wait([*hanging, waiting])
            assert waiting.cancelled()
            assert sent == []

    asyncio.run(main())


def test_health_follows_what_requests_tell() -> None:
    told = [
        (ConnectionFailed(), Health.OFFLINE),
        (RequestTimedOut(), Health.TROUBLE),
        (NotAllowed(), Health.CONNECTED),
        (RequestTimedOut(), Health.TROUBLE),
        (None, Health.CONNECTED),
        (SessionExpired(), Health.NOT_SIGNED_IN),
        (None, Health.CONNECTED),
    ]

    def answer(error: CalldeckError | None) -> Callable[[Any], None]:
        def ask(_: Any) -> None:
            if error:
                raise error

        return ask

    async def main() -> None:
        async with desk(MadeConnection()) as here:
            await here.sign_in()
            changes: list[Health] = []
            here.session.changed.append(lambda: changes.append(here.session.health))
            for error, health in told:
                with suppress(CalldeckError):
                    await here.session.run(answer(error), "ask")
                assert here.session.health is health
            assert changes == [health for _, health in told]

    asyncio.run(main())


def test_what_a_sign_in_may_not_do_is_said_in_words() -> None:
    may_not = "Only supervisors list agents."
    connection = MadeConnection("desk", Capability.CALL)
    connection.capabilities = replace(
        connection.capabilities, reasons={Capability.LIST_AGENTS: may_not}
    )

    async def main() -> None:
        async with desk(connection) as here:
            await here.sign_in()
            with pytest.raises(Unsupported) as caught:
                here.session.require(AgentDirectory, Capability.LIST_AGENTS)
            assert caught.value.message == may_not

    asyncio.run(main())


def test_another_account_of_this_run_is_asked_without_judging_the_windows_connection() -> None:
    first, second = MadeConnection("first"), MadeConnection("second")

    def refuse(_: Any) -> None:
        raise RequestTimedOut

    async def main() -> None:
        async with desk(first) as here:
            await here.sign_in_to(first)
            await here.sign_in_to(second)
            session = here.session
            assert session.connections == (second, first)
            key = first.account.key
            assert await session.run_on(key, lambda it: it.account.user, "ask") == "first"
            with pytest.raises(RequestTimedOut):
                await session.run_on(key, refuse, "ask")
            assert session.health is Health.CONNECTED
            with pytest.raises(RequestTimedOut):
                await session.run_on(second.account.key, refuse, "ask")
            assert session.health is Health.TROUBLE

    asyncio.run(main())


def test_a_request_of_another_account_is_dropped_when_the_windows_changes() -> None:
    first, second = MadeConnection("first"), MadeConnection("second")
    gate = threading.Event()

    async def main() -> None:
        async with desk(first) as here:
            await here.sign_in_to(first)
            await here.sign_in_to(second)
            key = first.account.key
            asked = asyncio.create_task(here.session.run_on(key, lambda _: gate.wait(10), "ask"))
            await asyncio.sleep(0)
            await here.session.sign_out()
            gate.set()
            await asyncio.wait([asked])
            assert asked.cancelled()
            assert here.session.connections == (first,)
            with pytest.raises(Unsupported):
                await here.session.run_on(second.account.key, lambda _: None, "ask")

    asyncio.run(main())
