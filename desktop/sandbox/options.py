"""The command line of the sandbox."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SIZES = {"small": (10, 50), "medium": (1_000, 5_000), "large": (10_000, 100_000)}
COUNTRIES = ("IN", "VN", "US", "GB")
LOOPBACK = "127.0.0.1"


@dataclass(slots=True)
class Options:
    """What one run of the sandbox is made of; ``/reset`` and ``/switches`` change some of it.

    Attributes:
        port: First of six consecutive ports; 0 lets the system choose each.
        size: A key of ``SIZES``: how many agents and calls each provider starts with.
        seed: Seed of all invented facts.
        country: Country of the callers; None keeps India for TeleCMI and Vietnam for Stringee.
        log: File that receives one JSON line per request, without secrets.
        outcome_delay: Seconds until a placed call appears in the call lists.
        follow_me: Whether the TeleCMI plan includes follow-me calls.
        seat_limit: How many TeleCMI agents the plan allows; None is no limit.
        http_errors: Whether TeleCMI's business errors carry their code as the HTTP status too.
        rate_limits: Whether Stringee's published limits per minute are enforced.
        v3: Whether the TeleCMI account has the pages of v3.
        feed: How TeleCMI's live feed behaves, of ``telecmi.feed.MANNERS``.
        hangup_leg: Whose id TeleCMI's hang-up takes: ``a`` the agent's, ``b`` the customer's.
        call_ids: Whether Stringee's agent-first callout tells a call id.
        exit_with_parent: Whether the end of standard input ends the process.
        replay: A support bundle to answer from, in place of an invented company.
        speed: How many times as fast as recorded; 0 is at once.
    """

    port: int = 0
    size: str = "small"
    seed: int = 1
    country: str | None = None
    log: Path | None = None
    outcome_delay: float = 6.0
    follow_me: bool = True
    seat_limit: int | None = None
    http_errors: bool = False
    rate_limits: bool = False
    v3: bool = True
    feed: str = "plain"
    hangup_leg: str = "a"
    call_ids: bool = False
    exit_with_parent: bool = False
    replay: Path | None = None
    speed: float = 0.0


def parse(arguments: Sequence[str] | None = None) -> Options:
    """Read the command line; ends the process with status 2 when it makes no sense."""
    parser = argparse.ArgumentParser(
        prog="python -m desktop.sandbox",
        description="TeleCMI and Stringee on this machine, for the demo and for tests.",
    )
    parser.add_argument("--host", choices=[LOOPBACK], default=LOOPBACK, help="loopback only")
    parser.add_argument("--port", type=int, default=0, help="first of six ports; 0 = any free")
    parser.add_argument("--size", choices=SIZES, default="small")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--country", choices=COUNTRIES, help="country of the callers")
    parser.add_argument("--log", type=Path, metavar="FILE", help="append one JSON line per request")
    parser.add_argument("--outcome-delay", type=float, default=6.0, metavar="SECONDS")
    parser.add_argument("--no-follow-me", dest="follow_me", action="store_false")
    parser.add_argument("--seat-limit", type=int, metavar="N")
    parser.add_argument("--http-errors", action="store_true")
    parser.add_argument("--rate-limits", action="store_true")
    parser.add_argument("--no-v3", dest="v3", action="store_false")
    parser.add_argument("--exit-with-parent", action="store_true")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="answer from a support bundle")
    parser.add_argument(
        "--speed", type=float, default=0.0, metavar="N", help="with --replay: 1 is as recorded"
    )
    chosen = vars(parser.parse_args(arguments))
    del chosen["host"]
    return Options(**chosen)
