"""Answers as a support bundle says that the providers answered.

``python -m desktop.sandbox --replay FILE`` takes a bundle or its ``trace.jsonl``, whose format is
described in ``desktop/services/trace_file.py``. The ready line is that of the sandbox; its accounts
have the ids of the recording, and any secret signs in, because a bundle has none.

A request gets the answers to the same request (address, verb, path and everything in it but
secrets, times and tags) in the order in which they were recorded, then the last one again. One that
was never made gets HTTP 404 and JSON that says so. All times are moved: the end of the recording is
now. ``--speed 1`` takes as long as the providers took; the default 0 answers at once.

What failed fails again: a request that ran into a time limit hangs, others have their connection
cut. A recording's sound, which is in no bundle, is a tone.
"""
