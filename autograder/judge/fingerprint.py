"""Whether two results are the same, told from a few numbers of each.

What hundreds of known mistakes give can so be stored beside a notebook, and compared with what a
notebook gives, without their code. Of each tensor there are its form, its norm and its product with
a fixed vector: tensors that differ share all of these only by design.
"""

import math
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import dropwhile
from typing import Any, TypeAlias

import torch

from autograder.language import gettext
from autograder.sandbox.wire.values import Opaque

Leaf: TypeAlias = tuple[str, list[float]]
"""The kind and form of a value that holds no others, and numbers that tell it from its like."""

Fingerprint: TypeAlias = list[Leaf]
"""The leaves of a value, in their order."""

Trace: TypeAlias = list[Fingerprint | str]
"""What the scenarios of a check gave, one after the other: a value each, or an exception's name."""

_REAL, _WHOLE, _TRUTH, _TEXT = "r", "w", "truth", "text"  # how kinds begin
_CLOSE = 2e-4  # of the norm: what another order of the same additions makes is far less
_NOTHING = 1e-8
_DIGITS = 6
_MOST_LEAVES = 12  # of a value; the others of a longer one are taken together
_MOST = 2  # mistakes that are named together


def fingerprint(value: Any) -> Fingerprint:
    """What a value is told from others by."""
    leaves = list(_leaves(value))
    if len(leaves) <= _MOST_LEAVES:
        return leaves
    return [*leaves[:_MOST_LEAVES], _together(leaves[_MOST_LEAVES:])]


def agree(one: Sequence[Fingerprint | str], other: Sequence[Fingerprint | str]) -> bool:
    """Whether two traces are of the same results, but for rounding."""
    return len(one) == len(other) and all(map(_same, one, other))


def tells(trace: Trace, right: Trace) -> bool:
    """Whether something in a wrong trace can be known again.

    Args:
        trace: what something wrong gave.
        right: what the reference gave on the same inputs.

    Returns:
        False where all that is wrong are zeros, NaN, missing values and exceptions: these come from
        too many things to be the sign of one.
    """
    return any(
        _is_telling(leaf) and not _stands_in(right, step, index, leaf)
        for step, entry in enumerate(trace)
        if not isinstance(entry, str)
        for index, leaf in enumerate(entry)
    )


def sentence_of(said: Sequence[Sequence[str]]) -> str:
    """The sentence for a student about mistakes whose results cannot be told apart.

    Args:
        said: what is said of each, as the end of the sentence, in English; of two that are made at
            once, of both.

    Returns:
        An empty string for none, and for more than two that are said in other words.
    """
    different = list(map(_clause, dict.fromkeys(map(tuple, said))))
    if not 0 < len(different) <= _MOST:
        return ""
    one, *others = different
    if not others:
        return gettext("This is what comes out if {one}.").format(one=one)
    (other,) = others
    return gettext("This is what comes out if {one}, or if {other}.").format(one=one, other=other)


def _clause(said: Sequence[str]) -> str:
    one, *others = map(gettext, said)
    if not others:
        return one
    return gettext("{one}, and {other}").format(one=one, other=others[0])


def _is_telling(leaf: Leaf) -> bool:
    kind, numbers = leaf
    if kind.startswith((_REAL, _WHOLE)):
        return any(numbers)
    return kind.startswith((_TEXT, _TRUTH))


def _stands_in(trace: Trace, step: int, index: int, leaf: Leaf) -> bool:
    entry = trace[step] if step < len(trace) else ""
    return not isinstance(entry, str) and index < len(entry) and _near(leaf, entry[index])


def _same(one: Fingerprint | str, other: Fingerprint | str) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return len(one) == len(other) and all(map(_near, one, other))


def _near(one: Leaf, other: Leaf) -> bool:
    (kind, numbers), (other_kind, others) = one, other
    if kind != other_kind or len(numbers) != len(others):
        return False
    room = _CLOSE * max(map(abs, (*numbers, *others)), default=0.0) + _NOTHING
    return all(abs(a - b) <= room for a, b in zip(numbers, others, strict=True))


def _leaves(value: Any) -> Iterator[Leaf]:
    if isinstance(value, Mapping):
        for key in sorted(value, key=str):
            yield f"{_TEXT} key {key}", []
            yield from _leaves(value[key])
    elif isinstance(value, list | tuple):
        yield f"sequence of {len(value)}", []
        for each in value:
            yield from _leaves(each)
    elif isinstance(value, torch.Tensor):
        yield _of_tensor(value)
    elif isinstance(value, bool) or value is None:
        yield f"{_TRUTH} {value}" if value is not None else "None", []
    elif isinstance(value, int | float):
        yield _of_number(value)
    elif isinstance(value, str):
        yield f"{_TEXT} {value}", []
    else:
        yield f"type {value.type_name if isinstance(value, Opaque) else type(value).__name__}", []


def _together(leaves: Sequence[Leaf]) -> Leaf:
    """One leaf for many."""
    kinds = "|".join(kind for kind, _ in leaves)
    numbers = torch.tensor([each for _, found in leaves for each in found], dtype=torch.float64)
    kind = _REAL if any(map(_is_telling, leaves)) else ""
    form = f"{len(leaves)} more, {zlib.crc32(kinds.encode()):x}"
    return f"{kind}({form})", [_rounded(each) for each in _of_numbers(numbers)]


def _of_numbers(numbers: torch.Tensor) -> tuple[float, float]:
    """The norm of a vector, and its product with a fixed one."""
    return float(numbers.norm()), float(numbers @ _vector(numbers.numel()))


def _of_number(value: float) -> Leaf:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        return "not finite", []
    return (_WHOLE if isinstance(value, int) else _REAL), [_rounded(number)]


def _of_tensor(tensor: torch.Tensor) -> Leaf:
    # Whether a batch of one has its dimension is no matter of values.
    sides = list(dropwhile(lambda side: side == 1, tensor.shape))
    form = f"({','.join(map(str, sides))})"
    if tensor.dtype == torch.bool:
        return f"{_TRUTH}{form}", [float(tensor.sum())]
    numbers = (tensor.real if tensor.is_complex() else tensor).double().flatten()
    finite = torch.isfinite(numbers)
    if not bool(finite.all()):
        return f"not finite{form}", [float(finite.sum())]
    kind = _REAL if tensor.is_floating_point() else _WHOLE
    if numbers.numel() <= 1:
        return f"{kind}{form}", [_rounded(float(each)) for each in numbers]
    return f"{kind}{form}", [_rounded(each) for each in _of_numbers(numbers)]


@cache
def _vector(length: int) -> torch.Tensor:
    places = torch.arange(1, length + 1, dtype=torch.float64)
    return torch.cos(places * places * 0.7548777)


def _rounded(number: float) -> float:
    return float(f"{number:.{_DIGITS}g}")
