"""Garbage is collected in the main thread, also when a worker made it."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from desktop.runtime.collector import MainThreadCollector


class Ring:
    """An object that only a collector can free."""

    def __init__(self) -> None:
        self.me = self


def test_a_worker_makes_garbage_and_the_main_thread_takes_it_away(qtbot: QtBot) -> None:
    freed_in: list[str] = []
    before = gc.get_threshold()
    collector = MainThreadCollector()
    gc.set_threshold(200, 5, 5)
    try:

        def work() -> None:
            for _ in range(2_000):
                weakref.finalize(Ring(), lambda: freed_in.append(threading.current_thread().name))

        worker = threading.Thread(target=work, name="worker")
        worker.start()
        worker.join()
        assert freed_in == []
        qtbot.waitUntil(lambda: len(freed_in) == 2_000)
        assert set(freed_in) == {threading.main_thread().name}
    finally:
        collector.stop()
        gc.set_threshold(*before)
        enabled = gc.isenabled()
        gc.disable()  # as all tests
    assert enabled
