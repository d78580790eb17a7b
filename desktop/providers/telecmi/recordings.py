"""Recordings on TeleCMI: the one endpoint that wants the app secret in its URL.

The URL is made by the transport at the last moment and stands in no log, error or file; see
:mod:`desktop.providers.http`.

Sources: https://doc.telecmi.com/chub/docs/play-record, and clients of the India region.
"""

from __future__ import annotations

from desktop.domain.errors import UnreadableReply
from desktop.domain.recording import NoRecording
from desktop.domain.wording import say
from desktop.providers.base import RecordingFile
from desktop.providers.decoding import BadValue, parse_json, quote
from desktop.providers.exchange import Exchange
from desktop.providers.http import Reply
from desktop.providers.recordings import ACCEPT, DEADLINE, SoundSink, require_name
from desktop.providers.telecmi.envelope import code_of, said_in
from desktop.providers.telecmi.errors import explain
from desktop.providers.telecmi.regions import Auth, Region

_GONE = 404


def fetch(
    exchange: Exchange,
    region: Region,
    app_id: int,
    secret: str,
    recording: str,
    file: RecordingFile,
) -> None:
    """GET ``/v2/play`` or ``/v1/play``; see :class:`~desktop.providers.base.RecordingSource`.

    Its code 404 is that of a file that is not there, and not, as in the lists, of a wrong secret.
    """
    require_name(recording)
    sink, endpoint = SoundSink(file), region.play

    def read(reply: Reply) -> None:
        if sink.taken:
            sink.require_whole()
            return
        code, said = _refusal(reply, secret)
        origin = exchange.origin(endpoint, reply, str(code or ""), said)
        if code is None:
            raise UnreadableReply(
                say("What came is no recording."), say("Nothing was saved."), origin=origin
            )
        if code == _GONE:
            raise NoRecording(origin=origin)
        raise explain(code, said, Auth(endpoint.auth), {}, origin)

    query = {"appid": str(app_id), Auth(endpoint.auth).field: secret, "file": recording}
    exchange.ask(endpoint, read, query=query, headers=ACCEPT, deadline=DEADLINE, sink=sink)


def _refusal(reply: Reply, secret: str) -> tuple[int | None, str]:
    """Code and words of a refusal; no code where the answer is something else altogether."""
    try:
        answer = parse_json(reply.body)
    except BadValue:
        answer = None
    if not isinstance(answer, dict):
        return (_GONE if reply.status == _GONE else None), ""
    code = code_of(answer)
    refused = code if code is not None and code >= 400 else reply.status
    return (refused if refused >= 400 else None), quote(said_in(answer), [secret])
