"""QObjects between asyncio and signals: a view calls one, it emits what came of it."""
