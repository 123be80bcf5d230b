"""Ending a training script early, so that nothing of its work is lost."""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from reference.training.errors import TrainingFault

__all__ = ["StopRequest", "Stopped", "interruptible", "stop_request"]

SECONDS_BETWEEN_CHECKPOINTS = 20.0


class Stopped(TrainingFault):
    """The run was asked to stop, and can go on from its checkpoint.

    Args:
        number: of the signal that asked.
        message: says how to go on.
    """

    def __init__(self, number: int, message: str) -> None:
        super().__init__(message)
        self.number = number


class StopRequest:
    """Whether the run was asked to stop, by Ctrl-C or SIGTERM.

    Attributes:
        number: the signal's number, 0 as long as there was none.
    """

    number = 0


@contextmanager
def stop_request() -> Iterator[StopRequest]:
    """Note the first signal to stop, so that a round is finished; the second acts as ever."""
    request = StopRequest()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def note(number: int, _frame: FrameType | None) -> None:
        request.number = number
        restore()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    for number in before:
        signal.signal(number, note)
    try:
        yield request
    finally:
        restore()


@contextmanager
def interruptible(save: Callable[[], None]) -> Iterator[Callable[[str], None]]:
    """Keep a checkpoint now and then, and another one before the run stops.

    Args:
        save: keeps a checkpoint of the work that is done.

    Yields:
        A function to be called after each round, with what is done, such as "3 of 20 steps". It
        raises `Stopped` where a signal has asked for it.
    """
    saved = time.monotonic()

    with stop_request() as stop:

        def after_round(done: str) -> None:
            nonlocal saved
            if stop.number or time.monotonic() - saved > SECONDS_BETWEEN_CHECKPOINTS:
                save()
                saved = time.monotonic()
            if stop.number:
                raise Stopped(
                    stop.number,
                    f"Stopped after {done}. What to do: the same command goes on from there.",
                )

        yield after_round
