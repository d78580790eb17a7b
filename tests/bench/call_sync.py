"""How long 5,000 calls take to be read from pages of ten, each late by the same time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.period import Period
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.services.call_sync import CallSync
from desktop.services.pool import WorkerPool
from desktop.services.session import Session
from desktop.storage.sign_ins import SignIns
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage
from tests.helpers.sandbox import Sandbox
from tests.unit.services.call_desk import CallsInMemory

_CALLS, _ROWS, _DELAY, _AT_ONCE = 5_000, 10, 0.05, 4
_ROUNDS = 3
