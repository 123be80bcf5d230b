"""Something that is fuzzed: how an input is made, and what may come of one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

__all__ = ["Bounds", "Target", "Wrong", "expect", "random_of"]


class Wrong(Exception):
    """What came of an input is not what may come of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What one input may take.

    Attributes:
        seconds: of a processor.
        growth: bytes by which the process may become larger than it was before the first input.
        stuck: seconds after which a process is ended that is still busy with one input.
    """

    seconds: float = 2.0
    growth: int = 200_000_000
    stuck: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A part of the grader that reads what students send.

    Attributes:
        name: what the command calls it.
        make: makes an input; the same one of the same random numbers.
        run: reads an input and says in a word what came of it. Whatever it raises is a fault.
        wrap: makes an input of any bytes, for a fuzzer that changes bytes itself.
        begin: such bytes to begin with.
        modules: whose branches such a fuzzer watches.
        suffix: of the file that an input is kept in.
        bounds: what one input may take.
    """

    name: str
    make: Callable[[Random], bytes]
    run: Callable[[bytes], str]
    wrap: Callable[[bytes], bytes]
    begin: Callable[[], Iterable[bytes]]
    modules: tuple[str, ...]
    suffix: str
    bounds: Bounds = Bounds()


def random_of(seed: int, number: int) -> Random:
    """What input ``number`` of a seed is made of, whichever were made before it."""
    return Random(f"{seed}/{number}")  # noqa: S311 (nothing is to be kept secret)


def expect(holds: bool, what: str) -> None:
    """Raise `Wrong` unless something holds."""
    if not holds:
        raise Wrong(what)
