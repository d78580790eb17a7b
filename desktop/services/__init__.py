"""Use cases: what a person can do, sequenced in asyncio, without Qt and without HTTP."""
