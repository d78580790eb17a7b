"""Whether a release is for this copy of the program, and what its person has to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop.domain.release_envelope import ReleaseRefused, read_keys
from desktop.domain.releases import Release, ReleaseFile, is_safe_url
from desktop.domain.versions import is_at_least, order_of
from desktop.domain.wording import say

OFF = "off"
SYSTEMS = {"linux": "Linux (glibc)", "windows": "Windows", "macos": "macOS"}


@dataclass(frozen=True, slots=True)
class Installed:
    """The copy that runs.

    Attributes:
        version: Such as ``1.1.0``.
        package: What it was installed from; a key of :data:`desktop.domain.releases.ENDINGS`.
        system: ``linux``, ``windows`` or ``macos``.
        system_version: Of the system, in digits and dots; "" where it is not known.
    """

    version: str
    package: str
    system: str
    system_version: str = ""


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """Where releases are announced, and who may announce them.

    Attributes:
        url: Of the announcement.
        keys: Public keys, 32 bytes each; two while one takes the place of the other.
        channel: ``stable`` or ``beta``.
        reason: Why no updates are looked for; "" when they are.
    """

    url: str = ""
    keys: tuple[bytes, ...] = ()
    channel: str = ""
    reason: str = ""


class Standing(Enum):
    """How a release stands to the copy that runs."""

    NOT_NEWER = "not newer"
    OFFERED = "offered"
    SYSTEM_TOO_OLD = "system too old"
    NOT_FOR_PACKAGE = "not for this package"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a look at the update server came to.

    Attributes:
        standing: How the release stands.
        release: The newest release.
        file: Its file for this copy, when it is offered.
        needed: The system that it needs, when this one is too old.
    """

    standing: Standing
    release: Release
    file: ReleaseFile | None = None
    needed: str = ""


def source_of(address: str, keys: str, channel: str, *, locked: bool, demo: bool) -> UpdateSource:
    """Make a source of what was built in, preset or set.

    Args:
        address: Base address; the announcement is ``<channel>.json`` there.
        keys: Public keys in base64.
        channel: ``stable``, ``beta`` or ``off``.
        locked: Whether an organisation chose the channel.
        demo: Whether this is the demo, which asks nobody.
    """
    if demo:
        return UpdateSource(reason=say("The demo looks for no updates."))
    if channel == OFF and locked:
        return UpdateSource(reason=say("Your organisation takes care of updates."))
    if channel == OFF:
        return UpdateSource(reason=say("Updates are off. You can turn them on in the settings."))
    if not address or not keys.strip():
        return UpdateSource(reason=say("This copy was not installed from a release."))
    try:
        trusted = read_keys(keys)
    except ValueError:
        return UpdateSource(reason=say("The key for updates in the settings cannot be used."))
    url = f"{address.rstrip('/')}/{channel}.json"
    if not is_safe_url(url):
        return UpdateSource(reason=say("The address for updates has to begin with https://."))
    return UpdateSource(url, trusted, channel)


def judged(
    release: Release, channel: str, installed: Installed, seen: int, now: datetime
) -> Finding:
    """How a release stands to the copy that runs.

    Args:
        release: What was announced; its signature is good.
        channel: The channel that was asked for.
        installed: The copy that runs.
        seen: The highest sequence that this source ever announced here, or 0.
        now: UTC.

    Raises:
        ReleaseRefused: It is of another channel, older than what was seen before, or expired.
    """
    if release.channel != channel:
        raise ReleaseRefused(say("It is a release of another channel."))
    if release.sequence < seen:
        raise ReleaseRefused(say("It is older than one that was announced before."))
    if now >= release.expires:
        raise ReleaseRefused(
            say("It has expired."),
            say("Check the date of this computer. If it is right, tell your IT department."),
        )
    try:
        own = order_of(installed.version)
    except ValueError:  # of somebody who builds it under a name of their own
        return Finding(Standing.NOT_NEWER, release)
    if order_of(release.version) <= own:
        return Finding(Standing.NOT_NEWER, release)
    file = release.files.get(installed.package)
    if file is None:
        return Finding(Standing.NOT_FOR_PACKAGE, release)
    minimum = release.minimum.get(installed.system, "0")
    if not is_at_least(installed.system_version, minimum):
        needed = f"{SYSTEMS.get(installed.system, installed.system)} {minimum}"
        return Finding(Standing.SYSTEM_TOO_OLD, release, needed=needed)
    return Finding(Standing.OFFERED, release, file)
