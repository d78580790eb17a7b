"""What there is to say about a number before it is called, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QLocale

from desktop.domain.dial_check import (
    DialVerdict,
    EarlierCall,
    Finding,
    Matter,
    Weight,
)
from desktop.domain.number_faults import WrongLength
from desktop.domain.phone import NumberCheck
from desktop.domain.wording import listed, say
from desktop.qtmodels import words


def there(times: Sequence[datetime]) -> str:
    """``14:05 there``, ``between 13:14 and 16:14 there``, or "" when nobody knows."""
    if not times:
        return ""
    first, last = f"{times[0]:%H:%M}", f"{times[-1]:%H:%M}"
    if len(times) == 1:
        return say("{time} there", time=first)
    return say("between {first} and {last} there", first=first, last=last)


def place(check: NumberCheck) -> str:
    """``India mobile``; countries that the check has no name for get the one of Qt."""
    code = check.number.country if check.number else ""
    if not code or check.place.split(" ")[0] != code:
        return check.place
    name = QLocale.territoryToString(QLocale.codeToTerritory(code)) or code
    return listed([name, *check.place.split(" ")[1:]], " ")


def sentence(finding: Finding, verdict: DialVerdict, now: datetime, zone: tzinfo) -> str:
    """One finding, without a full stop.

    Args:
        finding: Which.
        verdict: Of which.
        now: UTC.
        zone: Of times here.
    """
    what = _what(finding, verdict, now, zone)
    if finding.weight is Weight.BLOCKED:
        return say("Blocked: {what}", what=what)
    return what


def refusal(verdict: DialVerdict, now: datetime, zone: tzinfo) -> tuple[str, str]:
    """Why a call was refused, and what to do."""
    reasons = [_what(finding, verdict, now, zone) for finding in verdict.blocking]
    return say("{reasons}.", reasons=listed(reasons, ". ")), _set_where(verdict)


def wrong_length(fault: WrongLength) -> str:
    """Such as ``2 digits too few for an Indian mobile.`` (a whole sentence)."""
    kind = _adjective(fault.country, fault.mobile)
    count = abs(fault.digits)
    if fault.digits > 0:
        return say(
            "{count} digits too few for {kind}.",
            one="{count} digit too few for {kind}.",
            count=count,
            kind=kind,
        )
    return say(
        "{count} digits too many for {kind}.",
        one="{count} digit too many for {kind}.",
        count=count,
        kind=kind,
    )


def _what(finding: Finding, verdict: DialVerdict, now: datetime, zone: tzinfo) -> str:
    call, who = finding.call, finding.who
    match finding.matter:
        case Matter.CALLED if call:
            return _called(call, now, zone)
        case Matter.LAST_CALL if call:
            return _last_call(call, now, zone)
        case Matter.QUIET_HOURS:
            time = there(verdict.times)
            if finding.partly:
                return say("{time} — quiet hours in some places", time=time)
            return say("{time} — quiet hours", time=time)
        case Matter.DO_NOT_CALL if who:
            return say("Do not call — set by {who}", who=who)
        case Matter.CLAIMED if finding.dialing:
            return say("{who} is calling this caller back now", who=who)
        case Matter.CLAIMED:
            return say("{who} has claimed this missed caller", who=who)
        case Matter.NOTE:
            return say("Note: {text}", text=" ".join(finding.text.split()))
        case _:
            return _PLAIN.get(finding.matter, "")


_PLAIN = {
    Matter.DO_NOT_CALL: say("Do not call"),
    Matter.PREMIUM: say("Premium rate — this call can cost more"),
    Matter.INTERNATIONAL: say("International call — it can cost more"),
    Matter.NOT_KNOWN: say("The database does not answer: whether a colleague called is not known"),
}


def _called(call: EarlierCall, now: datetime, zone: tzinfo) -> str:
    when = _ago(call.at, now, zone)
    if call.mine:
        templates = (
            say("You called {when}", when=when),
            say("You called {when}, answered", when=when),
            say("You called {when}, not answered", when=when),
        )
    else:
        who = call.by or say("A colleague")
        templates = (
            say("{who} called {when}", who=who, when=when),
            say("{who} called {when}, answered", who=who, when=when),
            say("{who} called {when}, not answered", who=who, when=when),
        )
    return templates[_index(call.answered)]


def _last_call(call: EarlierCall, now: datetime, zone: tzinfo) -> str:
    parts = [
        words.day_and_clock(call.at, now, zone),
        "" if call.outgoing else say("they called"),
        ("", say("answered"), say("not answered"))[_index(call.answered)],
        say("you") if call.mine else call.by,
    ]
    return say("Last call: {what}", what=listed(parts))


def _index(answered: bool | None) -> int:
    return 0 if answered is None else 1 if answered else 2


def _ago(at: datetime, now: datetime, zone: tzinfo) -> str:
    minutes = max(0, int((now - at).total_seconds())) // 60
    if minutes < 1:
        return say("less than a minute ago")
    if minutes < 60:
        return say("{count} minutes ago", one="{count} minute ago", count=minutes)
    return say("at {clock}", clock=words.day_and_clock(at, now, zone))


def _set_where(verdict: DialVerdict) -> str:
    """What somebody can do who wants to call all the same."""
    matters = {finding.matter for finding in verdict.blocking}
    if matters & verdict.locked:
        return say("Set by your organisation; it cannot be changed here.")
    if matters <= verdict.preset:
        return say("Preset for this desk; Settings → Before a call changes it.")
    return say("Set by you in Settings → Before a call.")


def _adjective(country: str, mobile: bool | None) -> str:
    of_country = _ADJECTIVES.get(country)
    if of_country is None:
        name = QLocale.territoryToString(QLocale.codeToTerritory(country)) or country
        kinds = (
            say("a number in {country}", country=name),
            say("a mobile in {country}", country=name),
            say("a landline in {country}", country=name),
        )
    else:
        kinds = (
            say("{an_indian} number", an_indian=of_country),
            say("{an_indian} mobile", an_indian=of_country),
            say("{an_indian} landline", an_indian=of_country),
        )
    return kinds[_index(mobile)]


_ADJECTIVES = {
    "AE": say("an Emirati"),
    "AU": say("an Australian"),
    "BD": say("a Bangladeshi"),
    "CA": say("a Canadian"),
    "CN": say("a Chinese"),
    "DE": say("a German"),
    "FR": say("a French"),
    "GB": say("a British"),
    "HK": say("a Hong Kong"),
    "ID": say("an Indonesian"),
    "IN": say("an Indian"),
    "JP": say("a Japanese"),
    "KE": say("a Kenyan"),
    "KR": say("a South Korean"),
    "LK": say("a Sri Lankan"),
    "MY": say("a Malaysian"),
    "NG": say("a Nigerian"),
    "NP": say("a Nepalese"),
    "NZ": say("a New Zealand"),
    "PH": say("a Philippine"),
    "QA": say("a Qatari"),
    "SA": say("a Saudi"),
    "SG": say("a Singapore"),
    "TH": say("a Thai"),
    "TW": say("a Taiwanese"),
    "US": say("a US"),
    "VN": say("a Vietnamese"),
    "ZA": say("a South African"),
}
