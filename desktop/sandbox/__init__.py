"""The demo providers: TeleCMI and Stringee over real HTTP, on this machine only.

Start it with ``python -m desktop.sandbox``. It is one process with six ports on 127.0.0.1 and
prints exactly one line on standard output once it listens::

    {"ready": true, "piopiy": "http://127.0.0.1:PORT", "rest": "...", "contact_center": "...",
     "call": "...", "control": "...", "notify": "...",
     "accounts": {"telecmi": {...}, "stringee": {...}}}

``piopiy`` is TeleCMI India (v1), ``rest`` TeleCMI worldwide (v2, v3 and every click-to-call),
``notify`` is TeleCMI's live feed (socket.io);
``contact_center`` and ``call`` are Stringee's two hosts. ``accounts`` holds the demo's credentials.

Command line
    ``--port N``            first of six consecutive ports; 0 (default) takes any free ones
    ``--host 127.0.0.1``    nothing else is accepted
    ``--size SIZE``         small: 10 agents, 50 calls; medium: 1,000, 5,000; large: 10,000, 100,000
    ``--seed N``            same seed, same people and calls; times are relative to now
    ``--country XX``        country of the callers: IN, VN, US, GB; default India and Vietnam
    ``--log FILE``          append one JSON line per request, without secrets
    ``--outcome-delay S``   seconds until a placed call appears in the call lists (default 6)
    ``--no-follow-me``      a TeleCMI plan without follow-me calls (error 420)
    ``--seat-limit N``      a TeleCMI plan with N agents
    ``--http-errors``       TeleCMI's refusals carry their code as the HTTP status too
    ``--rate-limits``       enforce Stringee's published limits per clock minute (429)
    ``--no-v3``             a TeleCMI account without the pages of v3
    ``--exit-with-parent``  end when standard input ends, so that it never outlives its parent
    ``--replay FILE``       answer from a support bundle: see :mod:`desktop.sandbox.replay`
    ``--speed N``           with ``--replay``: N times as fast as recorded; 0 (default) at once

A placed call rings and is over after the outcome delay. Numbers that end in 7, 8 or 9 are never
answered. TeleCMI files follow-me calls as incoming answered, as the real service does; a call for
which no device rings (``webrtc`` equal to ``followme``) leaves no trace.

Control port (JSON both ways; 400 with ``error`` when something makes no sense)
    ``GET /log?after=N``    ``entries``: number, time, host, method, path, query, headers, raw body,
                            arrived_ns (monotonic, first byte), finished_ns, status, acted_on, fault
    ``DELETE /log``         forget entries and counters
    ``GET /state``          agents, calls, tokens, placed calls, statuses, requests and acted-on
                            requests per endpoint, most requests at once
    ``POST /faults``        ``{"faults": [RULE, ...]}``; ``GET`` shows them, ``DELETE`` drops them
    ``GET /agents?provider=P``  the agents of telecmi or stringee as they are, passwords included
    ``POST /change-agent``  somebody else changes one: ``provider``, ``id``, fields as in /agents
    ``POST /reset``         ``{"size": ..., "seed": ..., "agents": N}``, all optional; also drops
                            faults, log and switches
    ``POST /switches``      ``outcome_delay``, ``follow_me``, ``seat_limit``, ``http_errors``,
                            ``rate_limits``, ``v3``; ``feed``: how the live feed behaves (plain,
                            refuse, hang, silent, drop, garbage, repeat, shuffle); ``hangup_leg``:
                            whose id TeleCMI's hang-up takes (a, b); ``call_ids``: whether
                            Stringee's agent-first callout tells one
    ``POST /expire-tokens`` TeleCMI agent tokens and every Stringee token presented so far
    ``POST /miss``          a missed call now: ``provider`` (telecmi or stringee), ``number``,
                            ``agent``, ``name``, ``incoming`` (default true), all optional
    ``POST /line``          take the newest placed call of ``provider`` to the live-feed ``state``
                            early, answer, bridged or hangup

Faults
    A rule names a ``kind``, and optionally ``host``, ``path`` (shell pattern), ``method``,
    ``times`` (default: always), ``skip`` (let so many pass first), ``seconds`` (wait first, any
    kind), ``act`` (whether the endpoint sees the request) and ``act_first`` (act, then wait).

    ======================= ===== ==================================================================
    kind                    acts  what the client meets
    ======================= ===== ==================================================================
    ``delay``               yes   the right answer after ``seconds``; not acted on if the client
                                  leaves before that, unless ``act_first``
    ``drip``                yes   the right body byte by byte, ``per_byte`` seconds apart
    ``drop_before``         no    a connection reset
    ``drop_after``          yes   the connection closed without an answer
    ``cut``                 yes   the head of the right answer, half of its body, then the end of
                                  the connection
    ``status``              no    HTTP ``status`` (500) with ``body`` or the host's error envelope
    ``rate_limit``          no    429 with Retry-After: ``retry_after`` (1)
    ``html``                no    an HTML page, ``status`` (200)
    ``truncated``           yes   the first half of the right body
    ``wrong_types``         yes   numbers as text, digits as numbers, other text and lists as
                                  containers of the wrong kind
    ``failure_code``        no    HTTP 200 with ``code`` and ``message`` in the host's envelope
    ``expired_token``       no    what the host says to an expired token
    ======================= ===== ==================================================================

What the service says where no page and no recording tells is invented here, in the same style.
"""
