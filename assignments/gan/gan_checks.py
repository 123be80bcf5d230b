"""The public checks of the lesson 'gan': run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else.
"""

from __future__ import annotations


import base64
import builtins
import copy
import html
import json
import linecache
import math
import numpy as np
import re
import sys
import torch
import traceback
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from torch import nn
from torch.utils.data import DataLoader
from typing import Any, NoReturn, TypeAlias


__all__ = ["check"]


class AutograderError(Exception):
    """Base of all faults that the autograder reports itself.

    Attributes:
        exit_status: the exit status of a command that ends with this fault.
    """

    exit_status = 1


class CheckFault(AutograderError):
    """A hidden check, or the reference under it, is wrong."""


MAX_HEAD = 64 << 10
MAX_BODY = 64 << 20
MAX_NODES = 4096
MAX_DEPTH = 16
MAX_DIMS = 8
MAX_INT_DIGITS = 400

DTYPES = {
    str(dtype).removeprefix("torch."): dtype
    for dtype in (
        torch.float64, torch.float32, torch.float16, torch.bfloat16,
        torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool,
        torch.complex128, torch.complex64,
    )
}  # fmt: skip

Value: TypeAlias = Any
"""None, bool, int, float, str, bytes, Tensor, Opaque, or a list, tuple or dict of them."""


class ProtocolError(Exception):
    """The peer sent something that the protocol does not allow."""


@dataclass(frozen=True, slots=True)
class Opaque:
    """Stands for a value of a type that never crosses the boundary; only its name does."""

    type_name: str


def encode(value: Value) -> list[bytes | memoryview]:
    """Encode ``value`` as ``[head, body part, body part, ...]``.

    Tensors are detached and copied to plain contiguous memory; their subclasses lose their class.
    Values of other types become `Opaque`.

    Raises:
        ProtocolError: the value exceeds the bounds of a message.
    """
    parts: list[bytes | memoryview] = []
    skeleton = _encode_node(value, parts, 0)
    head = json.dumps(skeleton, separators=(",", ":")).encode()
    if len(head) > MAX_HEAD or sum(len(part) for part in parts) > MAX_BODY:
        raise ProtocolError("the value is too large to be sent")
    return [head, *parts]


def _encode_node(value: Value, parts: list[bytes | memoryview], depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise ProtocolError("the value is nested too deeply")
    if isinstance(value, torch.Tensor):
        return _encode_tensor(value, parts)
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return {"int": str(int(value))}
    if isinstance(value, float):
        return {"float": float(value).hex()}
    if isinstance(value, bytes):
        parts.append(value)
        return {"bytes": len(value)}
    if isinstance(value, list | tuple):
        kind = "list" if isinstance(value, list) else "tuple"
        return {kind: [_encode_node(item, parts, depth + 1) for item in value]}
    if isinstance(value, dict):
        pairs = [[str(k), _encode_node(v, parts, depth + 1)] for k, v in value.items()]
        return {"dict": pairs}
    name = value.type_name if isinstance(value, Opaque) else type(value).__qualname__
    return {"opaque": name[:80]}


def _encode_tensor(tensor: torch.Tensor, parts: list[bytes | memoryview]) -> Any:
    # A subclass must not be asked how to detach itself: its bytes are wanted, not its opinion.
    with torch._C.DisableTorchFunctionSubclass():
        dtype = str(tensor.dtype).removeprefix("torch.")
        if tensor.is_nested or tensor.layout is not torch.strided or dtype not in DTYPES:
            return {"opaque": f"{tensor.layout} tensor of {tensor.dtype}".replace("torch.", "")}
        if tensor.device.type == "meta":
            return {"opaque": "tensor without values (device meta)"}
        if tensor.numel() * tensor.element_size() > MAX_BODY:
            raise ProtocolError("the tensor is too large to be sent")
        plain = tensor.detach().cpu().resolve_conj().resolve_neg().contiguous()
        if plain.numel():
            parts.append(plain.reshape(-1).view(torch.uint8).numpy().data)
        return {"tensor": [dtype, list(plain.shape)]}


def decode(head: bytes, body: bytearray, *, clean: Callable[[str], str] | None = None) -> Value:
    """Rebuild the value of a message.

    Args:
        head: the skeleton.
        body: the bytes of tensors.
        clean: what every text passes through; by default, lone surrogates are replaced.

    Raises:
        ProtocolError: anything about the message is not as `encode` makes it.
    """
    try:
        skeleton = json.loads(head, parse_constant=_refuse_constant)
        decoder = _Decoder(body, clean or _printable)
        value = decoder.node(skeleton, 0)
    except (ValueError, TypeError, RecursionError, OverflowError, RuntimeError) as error:
        raise ProtocolError(f"malformed message ({type(error).__name__})") from None
    if decoder.offset != len(body):
        raise ProtocolError("the message holds bytes that belong to no value")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _printable(text: str) -> str:
    """Replace lone surrogates: they cannot be written to any file or terminal."""
    return text.encode(errors="replace").decode()


class _Decoder:
    """Walks a skeleton once, counting nodes and consuming the body from front to back."""

    def __init__(self, body: bytearray, clean: Callable[[str], str]) -> None:
        self.body = body
        self.clean = clean
        self.offset = 0
        self.nodes = 0
        self.kinds: dict[str, Callable[[Any, int], Value]] = {
            "int": self._int,
            "float": self._float,
            "bytes": self._bytes,
            "list": self._list,
            "tuple": lambda content, depth: tuple(self._list(content, depth)),
            "dict": self._dict,
            "tensor": self._tensor,
            "opaque": self._opaque,
        }

    def node(self, node: Any, depth: int) -> Value:
        self.nodes += 1
        if self.nodes > MAX_NODES or depth > MAX_DEPTH:
            raise ProtocolError("the message holds too many or too deeply nested values")
        if node is None or type(node) is bool:
            return node
        if type(node) is str:
            return self.clean(node)
        if type(node) is not dict or len(node) != 1:
            raise ProtocolError("malformed node")
        ((kind, content),) = node.items()
        if kind not in self.kinds:
            raise ProtocolError("unknown kind of node")
        return self.kinds[kind](content, depth)

    def _int(self, content: Any, _depth: int) -> int:
        if type(content) is not str or len(content) > MAX_INT_DIGITS:
            raise ProtocolError("malformed integer")
        return int(content)

    def _float(self, content: Any, _depth: int) -> float:
        if type(content) is not str or len(content) > 40:
            raise ProtocolError("malformed float")
        return float.fromhex(content)

    def _list(self, content: Any, depth: int) -> list[Value]:
        if type(content) is not list:
            raise ProtocolError("malformed list")
        return [self.node(item, depth + 1) for item in content]

    def _dict(self, content: Any, depth: int) -> dict[str, Value]:
        if type(content) is not list:
            raise ProtocolError("malformed dict")
        pairs = {}
        for pair in content:
            if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not str:
                raise ProtocolError("malformed dict")
            pairs[self.clean(pair[0])] = self.node(pair[1], depth + 1)
        return pairs

    def _opaque(self, content: Any, _depth: int) -> Opaque:
        if type(content) is not str or len(content) > 80:
            raise ProtocolError("malformed type name")
        return Opaque(self.clean(content))

    def _take(self, size: int) -> int:
        if size > len(self.body) - self.offset:
            raise ProtocolError("a value reaches beyond the message")
        start, self.offset = self.offset, self.offset + size
        return start

    def _bytes(self, content: Any, _depth: int) -> bytes:
        if type(content) is not int or content < 0:
            raise ProtocolError("malformed bytes")
        start = self._take(content)
        return bytes(self.body[start : start + content])

    def _tensor(self, content: Any, _depth: int) -> torch.Tensor:
        if type(content) is not list or len(content) != 2:
            raise ProtocolError("malformed tensor")
        name, shape = content
        if type(name) is not str or name not in DTYPES or type(shape) is not list:
            raise ProtocolError("malformed tensor")
        if len(shape) > MAX_DIMS or not all(type(n) is int and 0 <= n <= MAX_BODY for n in shape):
            raise ProtocolError("malformed shape")
        dtype, count = DTYPES[name], math.prod(shape)
        start = self._take(count * dtype.itemsize)
        if not count:
            return torch.empty(shape, dtype=dtype)
        if dtype is torch.bool:  # any byte may arrive, and a bool must be 0 or 1
            raw = torch.frombuffer(self.body, dtype=torch.uint8, count=count, offset=start)
            return raw.ne(0).reshape(shape)
        flat = torch.frombuffer(
            self.body, dtype=torch.uint8, count=count * dtype.itemsize, offset=start
        )
        return flat.clone().view(dtype).reshape(shape)


_LONGEST_SIDE = 9999
_MOST_SIDES = 6
_INTERNAL_TYPES = tuple(vars(types).values())


def describe(value: Any) -> str:
    """Name the type of a value in words, never the value itself."""
    if value is None:
        return "None (is a `return` missing?)"
    if isinstance(value, torch.Tensor):
        return f"a tensor of {shape_of(value)}"
    if isinstance(value, Opaque):
        known = _is_known(value.type_name)
        return f"of type {value.type_name}" if known else "of a type that is not accepted here"
    return f"of type {type(value).__name__}"


def _is_known(type_name: str) -> bool:
    """Whether a type's name is one of Python, torch or numpy; a submission may make up others."""
    layout, _, dtype = type_name.partition(" tensor of ")
    if isinstance(vars(torch).get(layout), torch.layout):
        return isinstance(vars(torch).get(dtype), torch.dtype)
    spaces = (builtins, torch, torch.nn, np)
    return (
        any(isinstance(vars(space).get(type_name), type) for space in spaces)
        or any(isinstance(kind, type) and kind.__name__ == type_name for kind in _INTERNAL_TYPES)
        or type_name == "tensor without values (device meta)"
    )


def shape_of(tensor: torch.Tensor) -> str:
    """Name a tensor's shape, where it is one that an honest mistake may lead to."""
    if tensor.ndim > _MOST_SIDES or max(tensor.shape, default=0) > _LONGEST_SIDE:
        return "a shape of more or of far larger dimensions"
    return f"shape {tuple(tensor.shape)}"


def capital(text: str) -> str:
    """``text`` as a sentence begins."""
    return text[:1].upper() + text[1:]


def factor_between(actual: torch.Tensor, expected: torch.Tensor, rtol: float) -> float | None:
    """The number that ``expected`` has to be multiplied by to give ``actual``.

    Args:
        actual: floating tensor of any shape, finite.
        expected: floating tensor of the same shape, finite.
        rtol: relative tolerance, of the largest element.

    Returns:
        None if there is no such number.
    """
    norm = expected.square().sum().item()
    if not norm:
        return None
    factor = (actual * expected).sum().item() / norm
    largest = (actual - factor * expected).abs().max().item()
    return factor if largest <= _slack(rtol) * expected.abs().max().item() * abs(factor) else None


def explain(
    actual: torch.Tensor,
    expected: torch.Tensor,
    *,
    known: Mapping[str, float],
    rtol: float,
    name: str,
) -> str:
    """Say in a sentence how wrong values are wrong, without the right ones.

    Args:
        actual: floating tensor of any shape.
        expected: floating tensor of the same shape, not equal to it.
        known: sizes that the values may be off by, such as ``{"the batch size": 2}``.
        rtol: relative tolerance, of the largest element.
        name: what the values are called in the sentence.
    """
    plain = f"{capital(name)} has the right shape and type, but wrong values."
    if not actual.count_nonzero() and expected.count_nonzero():
        where = " everywhere" if expected.numel() > 1 else ""
        return f"{capital(name)} is zero{where}, and it should not be."
    factor = factor_between(actual, expected, rtol)
    if not factor:
        return plain
    sign = "of the wrong sign and " if factor < 0 else ""
    size, direction = (abs(factor), "large") if abs(factor) > 1 else (1 / abs(factor), "small")
    if math.isclose(size, 1, rel_tol=_slack(rtol)):
        return f"{capital(name)} has the wrong sign." if sign else plain
    named = [text for text, one in known.items() if _close(size, one, rtol)]
    if _close(size, 2, rtol):
        named.insert(0, "a factor of 2")
    if named:
        return f"{capital(name)} is {sign}too {direction} by exactly {' or '.join(named)}."
    if expected.numel() > 1:
        return f"{capital(name)} is off by one and the same factor everywhere."
    return plain


def _close(size: float, factor: float, rtol: float) -> bool:
    return factor > 1 and math.isclose(size, factor, rel_tol=_slack(rtol))


def _slack(rtol: float) -> float:
    return min(10 * rtol, 0.05)


GRADIENT = "gradient"
"""A scenario returns a gradient under a key that starts with this word; None if there is none."""

# The least tolerances that a dtype allows: of each element, and of the largest one for all.
_FLOOR = {
    torch.float32: (1e-5, 1e-6),
    torch.float16: (5e-3, 1e-3),
    torch.bfloat16: (4e-2, 1e-2),
}
_OF_GRADIENT = re.compile(rf"(value \d+ of )*the {GRADIENT}")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first difference between an actual and an expected value.

    Attributes:
        kind: ``"presence"``, ``"type"``, ``"shape"``, ``"dtype"``, ``"finite"``, ``"value"`` or
            ``"gradient"``.
        message: a sentence for the student, without expected values.
    """

    kind: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How closely, and in which forms, values have to agree.

    Attributes:
        rtol: relative tolerance, of each element of the expected tensor.
        atol: absolute tolerance. Where both are 0, the value is one that must not have changed,
            not in its last bit; else both are at least what the lower of the precisions allows.
        factors: sizes that a wrong result may be off by, such as ``{"the batch size": 2}``.
        batch_optional: whether a leading dimension of size 1 may be missing.
        up_to_scale: whether a tensor may be any positive multiple of the expected one, so that a
            wrong divisor is not punished again where something else is checked.
    """

    rtol: float
    atol: float
    factors: Mapping[str, float]
    batch_optional: bool = False
    up_to_scale: bool = False


def find_mismatch(
    actual: Any, expected: Any, rules: Rules, *, name: str = "the result"
) -> Mismatch | None:
    """Compare two values that came from one scenario, and return their first difference.

    Args:
        actual: the submission's value.
        expected: the reference's value; its containers and types are the measure.
        rules: see `Rules`.
        name: what the value is called in messages.

    Returns:
        None if they agree.

    Raises:
        CheckFault: the expected value is of a type that cannot be compared.
    """
    if isinstance(expected, dict):
        return _in_dict(actual, expected, rules, name)
    if isinstance(expected, list | tuple):
        return _in_sequence(actual, expected, rules, name)
    if isinstance(expected, torch.Tensor):
        return _tensor(actual, expected, rules, name)
    if isinstance(expected, Opaque):
        raise CheckFault(
            f"{capital(name)} is {describe(expected)}, and values of that type cannot be compared."
            " What to do: let the scenario return tensors, numbers and strings."
        )
    if expected is None and _OF_GRADIENT.match(name):
        zero = isinstance(actual, torch.Tensor) and not actual.count_nonzero()
        problem = f"{capital(name)} should not exist: nothing may flow back to that argument."
        return None if actual is None or zero else Mismatch("gradient", problem)
    return _plain(actual, expected, rules, name)


def _in_dict(actual: Any, expected: dict[str, Any], rules: Rules, name: str) -> Mismatch | None:
    if not isinstance(actual, dict):
        return Mismatch("type", f"{capital(name)} should be a dict, but it is {describe(actual)}.")
    if missing := [key for key in expected if key not in actual]:
        return Mismatch("presence", f"{capital(name)} has no {missing[0]!r}.")
    if len(actual) > len(expected):
        return Mismatch(
            "presence",
            f"{capital(name)} should have {len(expected)} entries, but it has {len(actual)}.",
        )
    for key, value in expected.items():
        found = find_mismatch(actual[key], value, rules, name=f"the {key}")
        if found:
            return found
    return None


def _in_sequence(
    actual: Any, expected: list[Any] | tuple[Any, ...], rules: Rules, name: str
) -> Mismatch | None:
    if not isinstance(actual, list | tuple):
        return Mismatch(
            "type",
            f"{capital(name)} should be a sequence of {len(expected)} values, but it is "
            f"{describe(actual)}.",
        )
    if len(actual) != len(expected):
        return Mismatch(
            "shape",
            f"{capital(name)} should hold {len(expected)} values, but it holds {len(actual)}.",
        )
    for index, (one, other) in enumerate(zip(actual, expected, strict=True), start=1):
        found = find_mismatch(one, other, rules, name=f"value {index} of {name}")
        if found:
            return found
    return None


def _tensor(actual: Any, expected: torch.Tensor, rules: Rules, name: str) -> Mismatch | None:
    gradient = _OF_GRADIENT.match(name) is not None
    if gradient and actual is None:
        return Mismatch(
            "gradient",
            f"No gradient arrives: {name} does not exist. Either these values are not used "
            "at all, or the calculation leaves autograd on the way, as `.item()`, `.detach()`, "
            "`.data`, numpy or a new tensor do.",
        )
    found = _tensor_form(actual, expected, rules, name) or _tensor_values(
        actual.reshape(expected.shape), expected, rules, name
    )
    if found is None or not gradient:
        return found
    reason = (
        " Either the formula is a different one, or part of it is cut off from autograd, clamped "
        "or rounded away."
    )
    return Mismatch("gradient", found.message + (reason if found.kind == "value" else ""))


def _tensor_form(actual: Any, expected: torch.Tensor, rules: Rules, name: str) -> Mismatch | None:
    if not isinstance(actual, torch.Tensor):
        return Mismatch(
            "type", f"{capital(name)} should be a tensor, but it is {describe(actual)}."
        )
    accepted = _accepted_shapes(expected, rules)
    if tuple(actual.shape) not in accepted:
        wanted = "one number" if not expected.ndim else f"shape {accepted[0]}"
        have = "be" if not expected.ndim else "have"
        return Mismatch(
            "shape",
            f"{capital(name)} should {have} {wanted}, but it has {shape_of(actual)}.",
        )
    if actual.dtype.is_floating_point != expected.dtype.is_floating_point or (
        not expected.dtype.is_floating_point and actual.dtype != expected.dtype
    ):
        kind = "a floating type" if expected.dtype.is_floating_point else _dtype(expected)
        return Mismatch(
            "dtype", f"{capital(name)} should be of {kind}, but it is of {_dtype(actual)}."
        )
    return None


def _accepted_shapes(expected: torch.Tensor, rules: Rules) -> list[tuple[int, ...]]:
    shape = tuple(expected.shape)
    if not shape:
        return [(), (1,)]
    if rules.batch_optional and shape[0] == 1:
        return [shape, shape[1:]]
    return [shape]


def _tensor_values(
    actual: torch.Tensor, expected: torch.Tensor, rules: Rules, name: str
) -> Mismatch | None:
    one, other = actual.double(), expected.double()
    finite = torch.isfinite(other)
    if not torch.equal(torch.isfinite(one), finite):
        return Mismatch(
            "finite", f"{capital(name)} holds NaN or infinity where a number is expected."
        )
    rtol, atol = _tolerances(actual, expected, rules)
    factor = factor_between(one, other, rtol) if rules.up_to_scale else None
    scaled = one / factor if factor is not None and factor > 0 else one
    near = (scaled - other).abs() <= atol + rtol * other.abs()
    if bool(torch.where(finite, near, one == other).all()):
        return None
    if rules.rtol == rules.atol == 0:
        return Mismatch("value", f"{capital(name)} has changed, and it should not have.")
    text = explain(one, other, known=rules.factors, rtol=rtol, name=name)
    return Mismatch("value", text)


def _tolerances(actual: torch.Tensor, expected: torch.Tensor, rules: Rules) -> tuple[float, float]:
    """The relative and the absolute tolerance, by the lower precision of the two."""
    if rules.rtol == rules.atol == 0:
        return 0.0, 0.0
    finite = expected[torch.isfinite(expected)].double()
    largest = finite.abs().max().item() if finite.numel() else 0.0
    rtol, atol = rules.rtol, rules.atol
    for dtype in (actual.dtype, expected.dtype):
        relative, absolute = _FLOOR.get(dtype, (0.0, 0.0))
        rtol, atol = max(rtol, relative), max(atol, absolute * largest)
    return rtol, atol


def _plain(actual: Any, expected: Any, rules: Rules, name: str) -> Mismatch | None:
    """Compare what is no tensor: numbers, strings, None."""
    numeric = isinstance(expected, float | int) and not isinstance(expected, bool)
    if numeric and isinstance(actual, float | int) and not isinstance(actual, bool):
        if _is_close(actual, expected, rules):
            return None
        return Mismatch("value", f"{capital(name)} is not right.")
    if type(actual) is not type(expected):
        wanted = "None" if expected is None else describe(expected)
        return Mismatch(
            "type", f"{capital(name)} should be {wanted}, but it is {describe(actual)}."
        )
    if actual != expected:
        return Mismatch("value", f"{capital(name)} is not right.")
    return None


def _is_close(actual: float, expected: float, rules: Rules) -> bool:
    try:
        return math.isclose(actual, expected, rel_tol=rules.rtol, abs_tol=rules.atol)
    except OverflowError:  # an integer beyond all floats
        return actual == expected


def _dtype(tensor: torch.Tensor) -> str:
    return str(tensor.dtype).removeprefix("torch.")


# How much a loss may bend on the way along which its growth is measured.
MOST_BEND = 0.05

_DECADES = 9  # how far from 1 a share of a tolerance is told apart
_HALVINGS = 12

_watched: list[list[float]] = []


class CheckFailed(AssertionError):
    """The submission's work is not what the check asks for; the message is for the student."""


def at_most(value: Any, most: Any, message: str) -> None:
    """Fail the check with the given message if ``value`` is more than ``most`` (> 0)."""
    note(lambda: float(value / most))
    if not value <= most:  # nor where it is NaN
        raise CheckFailed(message)


def at_least(value: Any, least: Any, message: str) -> None:
    """Fail the check with the given message if ``value`` is less than ``least`` (> 0)."""
    note(lambda: float(least / value) if value > 0 else float("inf"))
    if not value >= least:
        raise CheckFailed(message)


def floating(value: Any) -> torch.Tensor:
    """``value`` if it is a floating tensor; fails the check otherwise."""
    if not isinstance(value, torch.Tensor):
        raise CheckFailed(f"The result should be a floating tensor, but it is {describe(value)}.")
    if not value.is_floating_point():
        raise CheckFailed("The result should be of a floating type, not of integers or booleans.")
    return value


def is_positive(value: Any) -> bool:
    """Whether ``value`` is a tensor of one number above 0."""
    if not isinstance(value, torch.Tensor) or value.numel() != 1 or value.is_complex():
        return False
    return bool(value > 0)


def must_be_as_for_two(one: Any, two: Any) -> None:
    """Fail a loss that treats a batch of one in another way than a batch of two equal ones.

    Args:
        one: the losses at two logits and half way between them, each for two shapes of a batch of
            one.
        two: the same for batches of two.
    """
    if not isinstance(one, list) or not isinstance(two, list) or not len(one) == len(two) == 6:
        raise CheckFailed("The loss of a batch of one should be a tensor of one number.")
    single, double = (torch.stack([_sum_of(loss) for loss in losses]) for losses in (one, two))
    factor = (single * double).sum() / double.square().sum()
    problem = "The loss of a batch of one is not that of its picture."
    room = 1e-4 * double.abs().max()
    at_most((single - factor * double).abs().max(), room + 1e-30, problem)
    # A loss is no straight line, nor anything that does not depend on the logits.
    bend = (double[0:2] + double[2:4] - 2 * double[4:6]).abs().min()
    at_least(bend, 1e-3 * double.abs().max() + 1e-30, "The loss is linear in the logits.")


def must_rise(found: Any) -> None:
    """Fail a loss whose gradient is not its own, or that is not 0 where it should be.

    Args:
        found: what `rise` gave. That there is a gradient is another check's concern.
    """
    if found is None:
        return
    numbers = floating(found)
    if numbers.shape != (10,):
        raise CheckFailed("The loss should be one number, wherever it is asked for.")
    grown, said, (here, lowest) = numbers.split((4, 4, 2))
    room = MOST_BEND * said.abs().mean() + 1e-6
    problem = "The loss does not change as its gradient says."
    at_most((grown - said).abs().mean(), room, problem)
    room = MOST_BEND * here.abs() + 1e-6
    at_most(lowest.abs(), room, "The loss is not 0 where nothing is left to learn.")


def _sum_of(loss: Any) -> torch.Tensor:
    # That a loss is a tensor is another check's concern.
    value = floating(torch.tensor(loss) if isinstance(loss, float) else loss).double().sum()
    if not bool(torch.isfinite(value)):
        raise CheckFailed("The loss holds NaN or infinity.")
    return value


def note(share: Callable[[], float]) -> None:
    """Write down, where somebody watches, which share of what a check allows has been used up.

    Args:
        share: calculates it; more than 1 is what the check does not accept.
    """
    for noted in _watched:
        noted.append(share())


def forget() -> None:
    """Strike out what has been noted, because another judgement takes its place."""
    for noted in _watched:
        noted.clear()


@contextmanager
def watched() -> Iterator[list[float]]:
    """Watch: the list fills with what is noted meanwhile."""
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()


def share_of_tolerance(actual: Any, expected: Any, rules: Rules) -> float:
    """By which factor the tolerances can be multiplied so that two values agree just so.

    Returns:
        0 where they agree however strict the rules are, infinity where no tolerance would help.
    """
    if _agree(actual, expected, rules, -_DECADES):
        return 0.0
    if rules.rtol == rules.atol == 0 or not _agree(actual, expected, rules, _DECADES):
        return float("inf")
    low, high = -float(_DECADES), float(_DECADES)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if _agree(actual, expected, rules, middle) else (middle, high)
    return float(10**high)


def _agree(actual: Any, expected: Any, rules: Rules, decades: float) -> bool:
    scale = 10**decades
    scaled = Rules(
        rtol=rules.rtol * scale,
        atol=rules.atol * scale,
        factors={},
        batch_optional=rules.batch_optional,
        up_to_scale=rules.up_to_scale,
    )
    return find_mismatch(actual, expected, scaled) is None


Implementation: TypeAlias = Any
"""The functions under test, as attributes: a submission's, or the reference's."""

Scenario: TypeAlias = Callable[[Implementation, torch.Generator], Value]
"""Draws its inputs from the generator, calls the functions, returns values and no verdicts."""


class Comparison:
    """What a scenario gave on the submission, ``actual``, and on the reference, ``expected``."""

    def __init__(self, actual: Value, expected: Value, name: str) -> None:
        self.actual = actual
        self.expected = expected
        self.name = name

    def __getitem__(self, key: str) -> "Comparison":
        """One entry of a scenario that returned a dict."""
        found = self.actual.get(key) if isinstance(self.actual, dict) else None
        return Comparison(found, self.expected[key], f"the {key}")

    def assert_close(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        up_to_scale: bool = False,
        message: str = "",
    ) -> None:
        """Fail the check unless both agree by these `autograder.judge.compare.Rules`.

        Where they do not, the student is told ``message``, or else how the values differ.
        """
        rules = Rules(
            rtol=rtol,
            atol=atol,
            factors=factors or {},
            batch_optional=batch_optional,
            up_to_scale=up_to_scale,
        )
        note(lambda: share_of_tolerance(self.actual, self.expected, rules))
        if mismatch := find_mismatch(self.actual, self.expected, rules, name=self.name):
            raise CheckFailed(message or mismatch.message)

    def factor(self, *, rtol: float) -> float | None:
        """The positive number that the expected tensor is multiplied by in the actual one."""
        one, other = self.actual, self.expected
        if not isinstance(one, torch.Tensor) or not one.is_floating_point():
            return None
        if one.shape != other.shape or not bool(torch.isfinite(one).all()):
            return None
        found = factor_between(one.double(), other.double(), rtol)
        return found if found is not None and found > 0 else None


def plain(value: Value) -> Value:
    """``value`` as it would arrive from a worker."""
    head, *body = encode(value)
    return decode(bytes(head), bytearray(b"".join(body)))


def gradient(
    result: Any, argument: torch.Tensor, weights: torch.Tensor | None = None
) -> torch.Tensor | None:
    """The gradient of the weighted sum of ``result`` with respect to ``argument``.

    Args:
        result: what a submission's function returned, of any type.
        argument: a tensor that requires a gradient.
        weights: a tensor with as many elements as ``result`` should have; all ones if None.

    Returns:
        A tensor of the argument's shape, or None if no gradient reaches the argument.
    """
    if not isinstance(result, torch.Tensor) or not result.requires_grad:
        return None
    if weights is not None and weights.numel() == result.numel():
        result = result * weights.reshape(result.shape)
    (found,) = torch.autograd.grad(result.sum(), argument, allow_unused=True, retain_graph=True)
    return found


def rise(
    function: Callable[[torch.Tensor], Any],
    argument: torch.Tensor,
    rng: torch.Generator,
    lowest: torch.Tensor | None = None,
) -> torch.Tensor | None:
    """How much a loss grows along some ways, and how much its gradient says that it does.

    Args:
        function: the loss as a function of one tensor.
        argument: where; not changed.
        rng: what to draw the ways from.
        lowest: where the loss should be 0; nowhere if None.

    Returns:
        Of shape (10,): how much it grows along four ways, and how much its gradient says, which are
        near to each other for a loss and its own gradient; then the loss here, and where it should
        be lowest (0 without such a place). None where something that comes out is no number, or has
        no gradient.
    """
    start = argument.detach()
    here = start.clone().requires_grad_()
    loss = function(here + 0)
    slope = gradient(loss, here)
    ways = [torch.randn(start.shape, generator=rng, dtype=start.dtype) for _ in range(4)]
    ends = [function(start + step * way) for way in ways for step in (0.01, -0.01)]
    if lowest is not None:
        ends.append(function(lowest.detach().clone()))
    numbers = [float(one) for one in ends if isinstance(one, torch.Tensor) and one.numel() == 1]
    if slope is None or len(numbers) < len(ends):
        return None
    grown = [(numbers[2 * place] - numbers[2 * place + 1]) / 0.02 for place in range(4)]
    said = [float((slope * way).sum()) for way in ways]
    places = [float(loss.detach()), 0.0 if lowest is None else numbers[-1]]
    return torch.tensor([*grown, *said, *places], dtype=torch.float64)


Check: TypeAlias = Callable[..., None]


def points(_value: float) -> Callable[[Check], Check]:
    """Public checks give no points."""
    return lambda check: check


def time_limit(_seconds: float) -> Callable[[Check], Check]:
    """In a notebook, the student's own patience is the limit."""
    return lambda check: check


def hint(text: str, stronger: str = "") -> Callable[[Check], Check]:
    """Keep both hints with the check."""

    def keep(check: Check) -> Check:
        vars(check)["hints"] = (text, stronger)
        return check

    return keep


def hints_of(check: Check) -> tuple[str, str]:
    """The hint of a check and the stronger one."""
    text, stronger = vars(check).get("hints", ("", ""))
    return text, stronger


_CELL = "text-align:left;vertical-align:top;padding:.35em .8em .35em 0"
_LINE = "border-top:1px solid rgba(128,128,128,.4)"
_WORDS = {"passed": "✓ passed", "failed": "✗ failed", "error": "✗ error", "to do": "· to do"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one check found.

    Attributes:
        status: ``"passed"``, ``"failed"``, ``"error"`` or ``"to do"``.
        description: one sentence on what is checked.
        message: what was wrong, if anything.
        hint: what to think about then.
        stronger: nearly what to do.
    """

    status: str
    description: str
    message: str = ""
    hint: str = ""
    stronger: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The checks of one exercise, and how much of the lesson is done.

    Attributes:
        exercise: name of the exercise.
        rows: its checks.
        progress: one sentence on the lesson.
        more: whether stronger hints are shown without being asked for.
    """

    exercise: str
    rows: Sequence[Row]
    progress: str
    more: bool = False

    @property
    def headline(self) -> str:
        """How many of the checks pass."""
        passed = sum(row.status == "passed" for row in self.rows)
        if all(row.status == "to do" for row in self.rows):
            return f"{self.exercise}: not written yet"
        return f"{self.exercise}: {passed} of {len(self.rows)} checks pass"

    @property
    def verdict(self) -> str:
        """The headline, and what is wrong first."""
        wrong = [row.message for row in self.rows if row.status in ("failed", "error")]
        return " ".join([f"{self.headline}.", *wrong[:1]])

    def __repr__(self) -> str:
        """The table as text."""
        lines = [self.headline]
        for row in self.rows:
            lines += ["", f"  {_WORDS[row.status]:9} {row.description}"]
            details = [row.message, row.hint and f"Hint: {row.hint}"]
            details += [row.stronger and f"Stronger hint: {row.stronger}"] if self.more else []
            lines += [f"            {line}" for text in details for line in text.splitlines()]
        if self._can_say_more and not self.more:
            lines += ["", f"  Still stuck? check({self.exercise}, more=True) gives stronger hints."]
        return "\n".join([*lines, "", self.progress])

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr style="{_LINE}"><td style="{_CELL};white-space:nowrap;font-weight:600">'
            f'{_WORDS[row.status]}</td><td style="{_CELL}">{self._details(row)}</td></tr>'
            for row in self.rows
        )
        return (
            f'<div><p style="margin:.4em 0"><b>{html.escape(self.headline)}</b></p>'
            f'<table style="border-collapse:collapse;max-width:60em">{rows}</table>'
            f'<p style="margin:.6em 0;opacity:.8">{html.escape(self.progress)}</p></div>'
        )

    def _details(self, row: Row) -> str:
        parts = [f"<div>{html.escape(row.description)}</div>"]
        if row.message:
            lines = html.escape(row.message).replace("\n", "<br>")
            parts.append(f'<div style="margin-top:.3em"><b>{lines}</b></div>')
        if row.hint:
            parts.append(f'<div style="margin-top:.3em"><i>Hint:</i> {html.escape(row.hint)}</div>')
        if row.stronger:
            parts.append(
                f'<details style="margin-top:.3em"{" open" if self.more else ""}>'
                "<summary>A stronger hint</summary>"
                f"{html.escape(row.stronger)}</details>"
            )
        return "".join(parts)

    @property
    def _can_say_more(self) -> bool:
        return any(row.stronger for row in self.rows)


Known: TypeAlias = tuple[int, list[tuple[str, str]]]
"""The seed of a check, and what its scenarios give on the reference, encoded."""


class ChecksFailed(AssertionError):
    """Not all public checks of an exercise pass; the table above says what is wrong."""

    def _render_traceback_(self) -> list[str]:
        # Where in this file it was raised is of no use to anybody; IPython asks for this.
        return [f"ChecksFailed: {self}"]


class Notebook:
    """The functions of a notebook as attributes, as scenarios call them.

    Args:
        names: the notebook's global names.
        own: the exercises that are checked, by name, whatever they are called in the notebook.
    """

    def __init__(self, names: Mapping[str, Any], own: Mapping[str, object]) -> None:
        self.names = names
        self._own = own

    def __getattr__(self, name: str) -> Any:
        for names in (self._own, self.names):
            if name in names:
                return names[name]
        raise NotThere(f"There is no `{name}` yet: run the cell that defines it.")


class NotThere(AttributeError):
    """The notebook has no function of this name, or its cell has not been run."""


class PublicCompare:
    """Stands for the fixture of a hidden check: the same calls, with stored expected values."""

    def __init__(self, notebook: Notebook, known: Known) -> None:
        self._notebook = notebook
        self._seed, stored = known
        self._stored = iter(stored)

    def __call__(self, scenario: Scenario) -> Comparison:
        """Run ``scenario`` on the notebook, beside the value that was stored for it."""
        head, body = next(self._stored)
        expected = decode(head.encode(), bytearray(base64.b64decode(body)))
        return Comparison(self.actual(scenario), expected, "the result")

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gives on the notebook, where no single result is the right one."""
        return plain(scenario(self._notebook, self.generator()))

    def once(self, scenario: Scenario) -> Value:
        """The same where all checks of an exercise ask for it."""
        return self.actual(scenario)

    @property
    def reference(self) -> Implementation:
        """What results that are not unique are measured with: the notebook's own functions."""
        return self._notebook

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it."""
        return torch.Generator().manual_seed(self._seed)


class Lesson:
    """The public checks of a lesson, and which exercises pass them.

    Args:
        checks: for each exercise, in the lesson's order, its checks by name.
        known: for each check, as ``exercise/check``, its seed and expected values.
    """

    def __init__(
        self, checks: Mapping[str, Mapping[str, Check]], known: Mapping[str, Known]
    ) -> None:
        self._checks = checks
        self._known = known
        self._done: dict[str, bool] = {}

    def check(self, function: object = None, *, more: bool = False) -> None:
        """Run the public checks of an exercise and show what they find.

        Args:
            function: the exercise's function or class, as in ``check(gram_matrix)``. Without it,
                all exercises are checked whose cells have been run.
            more: whether to show the stronger hints.

        Raises:
            ChecksFailed: not all of them pass. The table that is shown says more.
        """
        names = sys._getframe(1).f_globals
        if function is None:
            chosen = {name: names[name] for name in self._checks if name in names}
        else:
            chosen = {self._name_of(function, names): function}
        tables = [self._table(name, Notebook(names, chosen), more=more) for name in chosen]
        for table in tables:
            _show(table)
        failed = [table.verdict for table in tables if not self._done[table.exercise]]
        if failed:
            raise ChecksFailed("\n".join(failed))

    def _table(self, exercise: str, notebook: Notebook, *, more: bool) -> Table:
        checks = self._checks[exercise].items()
        rows = [self._row(exercise, name, check, notebook) for name, check in checks]
        self._done[exercise] = all(row.status == "passed" for row in rows)
        return Table(exercise=exercise, rows=rows, progress=self.progress, more=more)

    @property
    def progress(self) -> str:
        """One sentence on how much of the lesson is done."""
        bar = "".join("■" if self._done.get(name) else "□" for name in self._checks)
        open_ = [name for name in self._checks if not self._done.get(name)]
        done = len(self._checks) - len(open_)
        rest = f"next: {open_[0]}" if open_ else "the whole lesson"
        return f"{bar} {done} of {len(self._checks)} exercises pass their checks; {rest}."

    def _name_of(self, function: object, names: Mapping[str, Any]) -> str:
        for name in self._checks:
            if names.get(name) is function:
                return name
        name = getattr(function, "__name__", "")
        if name in self._checks:
            return str(name)
        known = ", ".join(f"check({each})" for each in self._checks)
        raise TypeError(f"check takes the function of an exercise. This lesson has: {known}.")

    def _row(self, exercise: str, name: str, check: Check, notebook: Notebook) -> Row:
        status, message = "passed", ""
        try:
            check(PublicCompare(notebook, self._known[f"{exercise}/{name}"]))
        except CheckFailed as failed:
            status, message = "failed", str(failed)
        except NotThere as missing:
            status, message = "to do", str(missing)
        except Exception as error:  # whatever a student's code may raise
            status, message = _of_error(error, notebook)
        weak, stronger = hints_of(check) if status in ("failed", "error") else ("", "")
        description = (check.__doc__ or "").strip().partition("\n")[0]
        return Row(
            status=status, description=description, message=message, hint=weak, stronger=stronger
        )


def _of_error(error: Exception, notebook: Notebook) -> tuple[str, str]:
    """The status and the message for an exception: what, and at which line of the notebook."""
    steps = list(traceback.walk_tb(error.__traceback__))
    own = [(frame, line) for frame, line in steps if frame.f_globals is notebook.names]
    # The stub's own line raised it, not something that the student's code calls.
    if isinstance(error, NotImplementedError) and own and own[-1][0] is steps[-1][0]:
        return "to do", "The stub is still in place."
    if isinstance(error, AssertionError) and not own:  # the check's own
        return "failed", str(error)
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if not own:
        return "error", text
    frame, line = own[-1]
    source = linecache.getline(frame.f_code.co_filename, line).strip()
    return "error", f"{text}\nin line {line} of the cell, in {frame.f_code.co_name}: {source}"


def _show(table: Table) -> None:
    """Display a table in the way that the place can: HTML where there is Jupyter, else text."""
    if sys.modules.get("IPython") is not None:
        from IPython import get_ipython
        from IPython.display import display

        if get_ipython() is not None:
            display(table)
            return
    print(table)


# With this many inputs, what a network says moves into so many directions at least. Formulas with
# a few numbers to adjust know two.
INPUTS, LEAST_DIRECTIONS = 8, 6

# The smallest eigenvalue that counts as a direction, of cosines between gradients.
LEAST_EIGENVALUE = 1e-5

# The least share of the numbers of an input which it depends on.
LEAST_SHARE = 0.5

# How much gradients differ where a network is linear, but for the tanh of a small number.
MOST_SPREAD = 0.1

TOO_SIMPLE = "The network is too simple: it knows one feature of its input, or few."


def must_be_a_network(compare: Compare, slopes: Scenario) -> None:
    """Fail what is too simple: what looks at few numbers, or has few ways to change.

    Args:
        compare: the check's.
        slopes: a scenario that gives what `slopes_of` gives. It is run once for an exercise.
    """
    names = ("outputs", "inputs", "parameters")
    found = Comparison(compare.once(slopes), dict.fromkeys(names), "the result")
    outputs, by_inputs, cosines = (found[name].actual for name in names)
    # That gradients arrive is another check's concern, that inputs make a difference is not.
    if not _is_matrix(by_inputs) and _is_matrix(outputs) and len(outputs.unique(dim=0)) < INPUTS:
        raise CheckFailed("Different inputs give the same result.")
    if _is_matrix(by_inputs):
        if by_inputs.ne(0).any(dim=0).double().mean() < LEAST_SHARE:
            raise CheckFailed("There are parts of its input that the network does not look at.")
        units = torch.nn.functional.normalize(by_inputs.double())
        # That a network is linear, and has one gradient everywhere, is another check's concern.
        is_linear = _are_one(by_inputs) and _is_matrix(cosines)
        if not is_linear and directions_of(units @ units.T) < LEAST_DIRECTIONS:
            raise CheckFailed(TOO_SIMPLE)
    if _is_matrix(cosines) and directions_of(cosines) < LEAST_DIRECTIONS:
        raise CheckFailed(TOO_SIMPLE)


def _are_one(rows: torch.Tensor) -> bool:
    """Whether all rows are about the same."""
    return bool((rows - rows[0]).abs().max() <= MOST_SPREAD * rows.abs().max())


def directions_of(cosines: torch.Tensor) -> int:
    """How many directions there are among vectors with these cosines, of shape (N, N)."""
    return int((torch.linalg.eigvalsh(cosines.double()) > LEAST_EIGENVALUE).sum())


def _is_matrix(value: object) -> bool:
    if not isinstance(value, torch.Tensor) or not value.is_floating_point() or value.dim() != 2:
        return False
    return len(value) == INPUTS and bool(torch.isfinite(value).all())


def fill(module: nn.Module, rng: torch.Generator) -> None:
    """Draw all parameters of a module from N(0, 1)."""
    with torch.no_grad():
        for parameter in module.parameters():
            drawn = torch.randn(parameter.shape, generator=rng, dtype=parameter.dtype)
            parameter.copy_(drawn)


def flat_parameters(module: nn.Module) -> torch.Tensor:
    """All parameters of a module in one tensor of shape (count,), as they are now."""
    return torch.cat([parameter.detach().flatten() for parameter in module.parameters()])


def flat_slopes(module: nn.Module) -> torch.Tensor:
    """What is in `.grad` of all parameters, in one tensor of shape (count,); 0 where nothing is."""
    slopes = [
        torch.zeros_like(one) if one.grad is None else one.grad for one in module.parameters()
    ]
    return torch.cat([one.detach().flatten() for one in slopes])


SOME = 64  # of an output's numbers


def slopes_of(network: nn.Module, inputs: torch.Tensor, rng: torch.Generator) -> Any:
    """Which ways a network can be moved: gradients of what it says of each of some inputs.

    Args:
        network: left as it is.
        inputs: of shape (N, ...).
        rng: what to draw from.

    Returns:
        A dict: "outputs", in evaluation mode, with some numbers for each input; the gradients of
        one random sum of each output: by "inputs", of shape (N, numbers of one input), and by
        "parameters", cosines between those of each two inputs, of shape (N, N). None where no
        gradient arrives. What the network returns, if that is no tensor.
    """
    mode, given = network.training, inputs.clone().requires_grad_()
    result = network.eval()(given + 0)  # a layer in place may come first
    network.train(mode)
    if not isinstance(result, torch.Tensor) or result.numel() % len(inputs):
        return result
    moved = [given, *(each for each in network.parameters() if each.requires_grad)]
    inner: list[torch.Tensor] = []
    outer: list[torch.Tensor] = []
    rows = result.reshape(len(inputs), -1)
    goal = torch.randn(rows.shape[1], generator=rng).to(rows)
    for place, row in enumerate(rows if result.requires_grad else ()):
        sums = (row * goal).sum()
        first, *others = torch.autograd.grad(sums, moved, allow_unused=True, retain_graph=True)
        inner += [] if first is None else [first[place].flatten()]
        arrived = [slope.flatten() for slope in others if slope is not None]
        outer += [nn.functional.normalize(torch.cat(arrived), dim=0)] if arrived else []
    units = torch.stack(outer) if outer else None
    return {
        "outputs": rows.detach()[:, :SOME],
        "inputs": torch.stack(inner) if inner else None,
        "parameters": None if units is None else units @ units.T,
    }


def small_networks(rng: torch.Generator) -> tuple[nn.Sequential, nn.Sequential]:
    """A discriminator of pictures of shape (1, 2, 3), and a generator of such from 3 numbers.

    Both are without batch normalisation, so that each picture counts for itself.
    """
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    generator = nn.Sequential(nn.Linear(3, 6), nn.Tanh(), nn.Unflatten(1, (1, 2, 3)))
    fill(discriminator, rng)
    fill(generator, rng)
    return discriminator, generator


def outputs_for_many_weights(
    network: nn.Module, draw: Callable[[], torch.Tensor], rng: torch.Generator
) -> list[Any]:
    """What a network puts out with weights of N(0, 1), time after time with other ones.

    Either sign of the last layer's weights comes with a probability of 1/2: all 24 are the same
    once in 8 million times. Large tensors change their sign as a whole, which takes less time.

    Args:
        network: its parameters are changed. One that has none is asked once.
        draw: gives an argument for the network.
        rng: what to draw from.
    """
    fill(network, rng)
    parameters = list(network.parameters())
    found = []
    with torch.no_grad():
        for _ in range(24 if parameters else 1):
            for parameter in parameters:
                if parameter.numel() > 1000:
                    parameter.mul_(2 * torch.randint(2, (1,), generator=rng) - 1)
                else:
                    parameter.normal_(generator=rng)
            found.append(network(draw()))
    return found


def learning_of(network: nn.Module, argument: torch.Tensor, rng: torch.Generator) -> Any:
    """Where the gradient of some loss arrives, and whether all of the network can be converted.

    Args:
        network: its parameters' gradients and their dtype are changed.
        argument: a leaf that requires a gradient.
        rng: what to draw from.

    Returns:
        A dict: "output", what the network puts out; "slopes", for each parameter the sum of its
        gradient's absolute values or None; "slope of the argument", the gradient or None; "left",
        what `double()` has not reached, empty if nothing. What the network returns, if that is no
        tensor.
    """
    result = network(argument + 0)  # a layer in place may come first
    if not isinstance(result, torch.Tensor):
        return result
    goal = torch.randn(result.numel(), generator=rng)
    loss = (result.flatten() - goal).square().mean()
    slope = gradient(loss, argument)
    if loss.requires_grad:
        loss.backward()
    slopes = [parameter.grad for parameter in network.parameters()]
    try:
        network.double().eval()(argument.detach().double())
        left = ""
    except RuntimeError:
        left = "some of it is of another type"
    return {
        "output": result.detach(),
        "slopes": [None if one is None else one.abs().sum() for one in slopes],
        "slope of the argument": slope,
        "left": left,
    }


# The least size of a change, as a share of the right one, and the cosine between the right change
# and gradients that are there and not followed.
LEAST_SIZE, LEAST_LIKENESS = 1e-3, 0.999999

# The cosine between changes by other pictures, in that of some pairs where it is least.
MOST_LIKENESS = 1 - 1e-6


def watch_step(
    network: nn.Module, optimizer: torch.optim.Optimizer
) -> Callable[[], dict[str, Any]]:
    """Watch what an optimiser does to a network. It travels to the worker with its scenario.

    Returns:
        What gives, by then, the "change" of all parameters, how many "steps" the optimiser has made
        and the "slopes" that are left in `.grad`.
    """
    before = flat_parameters(network)
    steps: list[int] = []
    optimizer.register_step_post_hook(lambda *_: steps.append(1))

    def found() -> dict[str, Any]:
        change = flat_parameters(network) - before
        return {"change": change, "steps": len(steps), "slopes": flat_slopes(network)}

    return found


def changes_of(network: nn.Module, steps: list[Callable[[nn.Module, Any], Any]]) -> list[Any]:
    """How the parameters of copies of a network change in different steps of plain descent.

    Args:
        network: the one that is to learn.
        steps: each takes a network and its optimiser.
    """
    found, state = [], torch.get_rng_state()
    for step in steps:
        torch.set_rng_state(state)  # whoever draws numbers draws the same ones in each
        one = copy.deepcopy(network)
        before = flat_parameters(one)
        step(one, torch.optim.SGD(one.parameters(), lr=0.5))
        found.append(flat_parameters(one) - before)
    return found


def must_learn(compare: Compare, whose: str, found: Comparison, learning: Scenario) -> None:
    """Fail a step that neither lets the optimiser change anything nor has the right gradients.

    How large the change is, and of which sign, is a check's of its own concern. But it has to
    follow from something.

    Args:
        compare: the check's.
        whose: the name of the network that learns.
        found: what came of `watch_step`.
        learning: gives changes by different pictures, two after two. It is run once for an
            exercise.
    """
    right = found["change"].expected.double()
    change, slopes = (_of_shape(found[name].actual, right) for name in ("change", "slopes"))
    steps = found["steps"].actual
    if isinstance(steps, int) and steps and change.norm() >= LEAST_SIZE * right.norm():
        changes = compare.once(learning)
        known = [_of_shape(one, right) for one in changes] if isinstance(changes, list) else []
        pairs = zip(known[::2], known[1::2], strict=False)
        likeness = [float(torch.cosine_similarity(*pair, dim=0).abs()) for pair in pairs]
        if min(likeness, default=1.0) <= MOST_LIKENESS:
            return
        raise CheckFailed(f"What changes in the {whose} does not depend on the pictures.")
    if torch.cosine_similarity(slopes, right, dim=0).abs() >= LEAST_LIKENESS:
        return
    raise CheckFailed(f"The {whose}'s parameters do not change as its loss asks for.")


def _of_shape(value: object, right: torch.Tensor) -> torch.Tensor:
    """What came back, or zeros where it is something else."""
    if isinstance(value, torch.Tensor) and value.is_floating_point() and value.shape == right.shape:
        return value.double()
    return torch.zeros_like(right)


def scores_of(images: torch.Tensor, slopes: torch.Tensor) -> torch.Tensor:
    """Scores of shape (N, 1) with these slopes at the images, and the same values for all images.

    Args:
        images: of shape (N, ...).
        slopes: of that shape, or of one that is broadcast to it.
    """
    nothing = images - images.detach()
    meaningless = torch.arange(len(images)).to(images)[:, None].sin()
    return (nothing * slopes).flatten(1).sum(dim=1, keepdim=True) + meaningless


def is_number(value: Any) -> bool:
    """Whether something is a tensor of one real number."""
    return isinstance(value, torch.Tensor) and value.numel() == 1 and not value.is_complex()


def tensor_of(result: Any) -> Any:
    """A result as a tensor, where it is a number; another check asks for gradients."""
    return torch.tensor(result) if isinstance(result, float) else result


MOST_COUNT = 1e9  # far more than any count of samples

SAME = 1e-6  # how near to each other two shares are that are the same


def number(result: Any) -> Any:
    """A result as a Python number, where it is a tensor of one; another check asks for the type."""
    is_one = isinstance(result, torch.Tensor) and result.numel() == 1 and not result.is_complex()
    return float(result) if is_one else result


def number_of(value: Any) -> float:
    """A number that came back."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise CheckFailed(f"The result should be one number, but it is {describe(value)}.")
    if not -MOST_COUNT < value < MOST_COUNT:
        raise CheckFailed("The result should be a share, but it is NaN or a huge number.")
    return float(value)


def on_a_circle(
    kinds: str, rng: torch.Generator, steps: Sequence[float] = (0.0, 0.08, 0.24)
) -> tuple[torch.Tensor, torch.Tensor]:
    """Real and generated samples in groups on a circle, of three or as many as there are steps.

    In each group of three the second sample is the nearest to the first and to the third, and the
    first one to the second, by any measure of distance; groups are far from each other.

    Args:
        kinds: of each sample, R for real or F for fake, group by group.
        rng: decides about the order of groups and samples, and about the beginning.
        steps: where the samples of a group are, as shares of the way to the next group.
    """
    count = len(kinds) // len(steps)
    place = torch.randperm(count, generator=rng) + torch.rand(1, generator=rng)
    spread = 2 * math.pi / count * min(1.0, count / 8)
    angles = (2 * math.pi / count * place[:, None] + spread * torch.tensor(steps)).flatten()
    samples = torch.stack([angles.cos(), angles.sin()], dim=1)
    is_real = torch.tensor([kind == "R" for kind in kinds])
    real, fake = samples[is_real], samples[~is_real]
    order = torch.randperm(len(real), generator=rng)
    return real[order], fake[order.flip(0)]


def groups_of(count: int, alike: float, rng: torch.Generator) -> str:
    """Kinds for `on_a_circle`: pairs of groups, each the opposite of the other.

    So both sets have as many samples, and as many right answers.

    Args:
        count: how many pairs.
        alike: how likely a group is all of one kind.
        rng: what to draw from.
    """
    kinds = ""
    for _ in range(count):
        drawn = float(torch.rand((), generator=rng))
        other = ("RRF", "RFR", "RFF")[int(torch.randint(3, (), generator=rng))]
        one = "RRR" if drawn < alike else other
        kinds += one + one.translate(str.maketrans("RF", "FR"))
    return kinds


def answers_for_mixtures(impl: Implementation, rng: torch.Generator) -> dict[str, list[Any]]:
    """Results for sets in groups of two pairs: of one set each, and half of them of both.

    Always samples of the other set are near: that alone says nothing. Of each there are two, with
    the same neighbours at other distances.
    """
    order = rng.get_state()
    scales = 10 ** (2 * torch.rand(2, generator=rng) - 1)
    found: dict[str, list[Any]] = {}
    for name, kinds in (("own", "RRFFFFRR"), ("other", "RRRFFFFR")):
        found[name] = []
        for tight, scale in zip((1.0, 0.4), scales, strict=True):
            rng.set_state(order)
            steps = [tight * step for step in (0.0, 0.05, 0.2, 0.26)]
            real, fake = on_a_circle(3 * kinds, rng, steps)
            found[name].append(number(impl.one_nn_accuracy(scale * real, scale * fake)))
    return found


def must_tell(pair: Comparison) -> None:
    """Fail a number that does not depend on who is near to whom, or that depends on more."""
    problem = "The number does not depend on which samples are nearest to each other."
    means = []
    for name in ("own", "other"):
        found = pair[name].actual
        if not isinstance(found, list) or len(found) != 2:
            raise CheckFailed(problem)
        one, other = (number_of(each) for each in found)
        if abs(one - other) > SAME:
            raise CheckFailed("The same neighbours at other distances give another number.")
        means.append(one)
    if abs(means[0] - means[1]) <= SAME:
        raise CheckFailed(problem)


# The cosine between changes: at least this for the same data, at most that for other data.
LEAST_LIKENESS, MOST_LIKENESS = 0.99, 0.995

# How far parameters move on average, with a learning rate of 0.01 and in four steps.
LEAST_MOVE = 1e-4

SIZES = (4, 4, 3, 4, 5, 4, 4, 2)

COUNT = 39  # of the parameters of both networks


def game(rng: torch.Generator) -> tuple[nn.Module, nn.Module, list[torch.Tensor]]:
    """A generator of one picture, a discriminator, and eight batches of real pictures."""

    class OnePicture(nn.Module):
        """Whatever the noise, the same picture of shape (1, 2, 3)."""

        def __init__(self) -> None:
            super().__init__()
            self.picture = nn.Parameter(torch.zeros(1, 2, 3))
            self.noises: list[torch.Tensor] = []

        def forward(self, noise: torch.Tensor) -> torch.Tensor:
            self.noises.append(noise.detach().clone())
            return self.picture.repeat(len(noise), 1, 1, 1)

    generator = OnePicture()
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    fill(generator, rng)
    fill(discriminator, rng)
    batches = [torch.randn(size, 1, 2, 3, generator=rng) for size in SIZES]
    return generator, discriminator, batches


def learning(impl: Implementation, rng: torch.Generator) -> object:
    """How the parameters change by the same data twice, and by other data."""
    networks, batches = (made := game(rng))[:2], made[2]
    others = [torch.randn(one.shape, generator=rng) for one in batches]
    found = []
    for data in (batches, batches, others):
        pair = copy.deepcopy(networks)
        before = all_parameters(*pair)
        real = [one.clone() for one in data]
        options = {"latent_dim": 5, "num_steps": 4, "learning_rate": 0.01}
        # That there may be no callback is another check's concern.
        impl.train_gan(*pair, real, **options, callback=lambda *_: None)
        found.append(all_parameters(*pair) - before)
    return found


def is_change(value: Any) -> bool:
    """Whether a change of the parameters came, and holds no NaN."""
    is_real = isinstance(value, torch.Tensor) and value.is_floating_point() and value.dim() == 1
    return is_real and value.numel() == COUNT and bool(torch.isfinite(value).all())


def must_train(compare: Compare) -> None:
    """Fail a loop in which the networks do not move, or move by something else than the data."""
    found = compare.once(learning)
    changes = [one for one in found if is_change(one)] if isinstance(found, list) else []
    if len(changes) < 3:
        raise CheckFailed("The parameters hold NaN or infinity after training.")
    one, same, other = (change.double() for change in changes)
    at_least(one.abs().mean(), LEAST_MOVE, "The two networks hardly change.")
    problem = "The same data change the two networks in another way each time."
    at_least(torch.cosine_similarity(one, same, dim=0), LEAST_LIKENESS, problem)
    problem = "How the two networks change does not depend on the real pictures."
    at_most(torch.cosine_similarity(one, other, dim=0).abs(), MOST_LIKENESS, problem)


def all_parameters(*networks: nn.Module) -> torch.Tensor:
    """The parameters of all networks in one tensor, as they are now."""
    return torch.cat([flat_parameters(one) for one in networks])


Compare = PublicCompare


def _checks_of_sample_noise() -> dict[str, Check]:
    COUNT, DIM = 4000, 8

    # Of 32,000 numbers from N(0, 1), at least six standard errors each: of the mean (0.0056), of the
    # standard deviation (0.004), of the fourth moment (0.055), of a correlation (0.016).
    MOST_MEAN, MOST_DEVIATION, MOST_KURTOSIS, MOST_CORRELATION = 0.05, 0.03, 0.35, 0.1

    # That none of 32,000 is farther out has the probability exp(-15).
    LEAST_OUTLIER = 3.5

    # How far apart numbers are compared, in the order in which they come: to the third row from there.
    LAGS = 3 * DIM

    # The means of 20 small batches: none of them is as near to 0 as rounding would leave it.
    BATCHES, LEAST_MEAN = 20, 1e-6


    def noise_of(value: object, count: int, dim: int) -> torch.Tensor:
        """A batch of latent vectors, in double precision."""
        noise = floating(value)
        if noise.shape != (count, dim):
            also = ", for a batch of one as well" if count == 1 else ""
            raise CheckFailed(
                f"The result should have the shape (batch_size, dim){also}, not {shape_of(noise)}."
            )
        if not bool(torch.isfinite(noise).all()):
            raise CheckFailed("The result holds NaN or infinity.")
        return noise.double()


    def likeness_of_near(numbers: torch.Tensor) -> torch.Tensor:
        """The largest correlation, by its size, of numbers with those that come a little later."""
        usual = (numbers - numbers.mean()) / numbers.std()
        found = [(usual[lag:] * usual[:-lag]).mean().abs() for lag in range(1, LAGS + 1)]
        return torch.stack(found).max()


    def regularity_of(numbers: torch.Tensor) -> torch.Tensor:
        """How much numbers follow a rule such as k or k*k modulo 1: 1 if they do, about 0 by chance.

        By their places in N(0, 1), of which some difference is always the same then.
        """
        places = torch.special.ndtr(numbers)
        turns = [2 * torch.pi * places.diff(n=order) for order in (1, 2, 3)]
        return torch.stack([torch.hypot(one.cos().mean(), one.sin().mean()) for one in turns]).max()


    @points(0.75)
    @hint(
        "Of which shape is the result, and from which distribution, with which mean and standard "
        "deviation, does each number come?",
        "`torch.randn` draws from N(0, 1) and `torch.rand` from U(0, 1). What is drawn is to be left "
        "as it is: neither clamped, nor rescaled, nor drawn once for several places.",
    )
    def test_distribution(compare: Compare) -> None:
        """The numbers are drawn from N(0, 1), independently of each other, one row per vector."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return {
                "large": impl.sample_noise(COUNT, DIM, generator=rng),
                "one": impl.sample_noise(1, 3, generator=rng),
                "small": [impl.sample_noise(2, 3, generator=rng) for _ in range(BATCHES)],
            }

        found = Comparison(
            compare.actual(scenario), {"large": None, "one": None, "small": None}, "the result"
        )
        large, one, small = found["large"].actual, found["one"].actual, found["small"].actual
        noise = noise_of(large, COUNT, DIM)
        noise_of(one, 1, 3)
        if len(noise.abs().unique(dim=0)) < COUNT:
            raise CheckFailed("Some rows are copies of others, or their mirror images.")
        at_most(noise.mean().abs(), MOST_MEAN, "The mean of the numbers is not 0.")
        problem = "The standard deviation of the numbers is not 1."
        at_most((noise.std() - 1).abs(), MOST_DEVIATION, problem)
        problem = "Mean and standard deviation are right, but the numbers are not normally distributed."
        at_most((noise.pow(4).mean() - 3).abs(), MOST_KURTOSIS, problem)
        columns = torch.corrcoef(noise.T) - torch.eye(DIM)
        problem = "The numbers depend on each other."
        at_most(columns.abs().max(), MOST_CORRELATION, problem)
        at_most(likeness_of_near(noise.flatten()), MOST_CORRELATION, problem)
        at_most(likeness_of_near(noise.flatten().abs()), MOST_CORRELATION, problem)
        at_most(regularity_of(noise.flatten()), MOST_CORRELATION, problem)
        problem = "The numbers are cut off: larger ones should come now and then."
        at_least(noise.abs().max(), LEAST_OUTLIER, problem)
        batches = small if isinstance(small, list) and len(small) == BATCHES else [None]
        means = torch.stack([noise_of(batch, 2, 3).mean() for batch in batches])
        problem = "The numbers of a batch are made to have a mean of exactly 0."
        at_least(means.abs().max(), LEAST_MEAN, problem)


    @points(0.25)
    @hint(
        "What decides which numbers come: what you were given, or something that you set yourself?",
        "Hand `generator` and `device` on to the function that draws, and set no seed: two calls in a "
        "row have to give different numbers.",
    )
    def test_generator(compare: Compare) -> None:
        """Numbers come from the generator that is given, or else are new; `device` says where."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            again = torch.Generator()
            again.set_state(rng.get_state())
            found = {
                "first": impl.sample_noise(3, 5, generator=rng),
                "same": impl.sample_noise(3, 5, generator=again, device="cpu"),
                "second": impl.sample_noise(3, 5, generator=rng),
                "third": impl.sample_noise(3, 5),
                "fourth": impl.sample_noise(3, 5),
            }
            try:
                # A device on which nothing is calculated: it is there on every machine.
                elsewhere = impl.sample_noise(3, 5, device="meta")
            except RuntimeError:  # it has been tried
                return {**found, "device": "meta"}
            return {**found, "device": str(getattr(elsewhere, "device", ""))}

        names = ("first", "same", "second", "third", "fourth")
        found = Comparison(compare.actual(scenario), dict.fromkeys((*names, "device")), "the result")
        for name in names:
            if not isinstance(found[name].actual, torch.Tensor):
                raise CheckFailed(f"The {name} of five results should be a tensor.")
        first, same, second, third, fourth = (found[name].actual for name in names)
        if not torch.equal(first, same):
            raise CheckFailed("Two generators in the same state should give the same numbers.")
        if torch.equal(first, second):
            raise CheckFailed("Two calls with one generator should give different numbers.")
        if torch.equal(third, fourth):
            raise CheckFailed("Two calls without a generator should give different numbers.")
        if found["device"].actual != "meta":
            raise CheckFailed("The tensor is not on the device that is given.")

    return {
        "distribution": test_distribution,
        "generator": test_generator,
    }


def _checks_of_Generator() -> dict[str, Check]:
    # How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
    LEAST_CURVATURE = 1e-3

    TINY = 1e-30  # what no picture differs by, so that nothing is compared with 0

    # How many pixels of different kinds there are at least in pictures that a network makes. The last
    # layer may make squares of several pixels, and then there are fewer than 32x32.
    LEAST_PIXELS = 64


    def pictures_of(value: Any, count: int) -> torch.Tensor:
        """A batch of ``count`` pictures of any size, in double precision and as a matrix."""
        pictures = floating(value)
        if pictures.dim() < 2 or len(pictures) != count or not pictures.numel():
            raise CheckFailed("There should be as many pictures as latent vectors.")
        if not bool(torch.isfinite(pictures).all()):
            raise CheckFailed("The pictures hold NaN or infinity.")
        return pictures.double().flatten(1)


    def slopes(impl: Implementation, rng: torch.Generator) -> object:
        """What the network's gradients are for some latent vectors."""
        return slopes_of(impl.Generator(12, 1), torch.randn(INPUTS, 12, generator=rng), rng)


    def must_be_pictures(batch: torch.Tensor) -> None:
        """Fail pictures of which most pixels are the same, or the same in all pictures.

        Args:
            batch: of shape (N, pixels).
        """
        if batch.shape[1] < LEAST_PIXELS:
            raise CheckFailed("There should be pictures, and these have too few pixels.")
        changing = batch[:, (batch != batch[0]).any(dim=0)]
        if changing.unique(dim=1).shape[1] < LEAST_PIXELS:
            raise CheckFailed("Nearly all pixels of a picture are the same, whatever the noise is.")


    @points(1)
    @hint(
        "Follow the shape from 1x1 to 32x32: how many pixels and how many channels come out of each "
        "layer, and in which order do the dimensions stand?",
        "A transposed convolution gives (size - 1)*stride - 2*padding + kernel pixels: with kernel 4, "
        "stride 2, padding 1 it doubles. Batch size and channels belong in no `view` as numbers.",
    )
    def test_shape(compare: Compare) -> None:
        """N latent vectors become N pictures of 32x32 pixels, for any N, latent_dim and channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            grey, colour = impl.Generator(7, 1), impl.Generator(12, 3)
            return {
                "five": grey(torch.randn(5, 7, generator=rng)),
                "two": grey(torch.randn(2, 7, generator=rng)),
                "colour": colour(torch.randn(3, 12, generator=rng)),
            }

        sizes = {"five": (5, 1), "two": (2, 1), "colour": (3, 3)}
        found = Comparison(compare.actual(scenario), dict.fromkeys(sizes), "the result")
        for name, (count, channels) in sizes.items():
            value = found[name].actual
            must_be_pictures(pictures_of(value, count))
            if value.shape == (count, channels, 32, 32):
                continue
            if value.dim() == 4 and value.shape[2:] == (32, 32):
                raise CheckFailed("The pictures should have as many channels as `channels` says.")
            wanted = "should have the shape (N, channels, 32, 32)"
            raise CheckFailed(f"The result {wanted}, but it has {shape_of(value)}.")
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "Pictures have values in [-1, 1]. Which function takes any number to this range, and which "
        "numbers does it get?",
        "Let `tanh` be the very last layer. A sigmoid knows no negative values, clamping has no "
        "gradient outside, and a network without either is not held back by anything.",
    )
    def test_range(compare: Compare) -> None:
        """Values are in [-1, 1] and use this range, both signs of it, however large the weights are."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = impl.Generator(6, 1)
            return outputs_for_many_weights(network, lambda: torch.randn(2, 6, generator=rng), rng)

        found = compare.actual(scenario)
        found = found if isinstance(found, list) and found else [None]
        batches = [pictures_of(pictures, 2) for pictures in found]
        if len({one.shape[1] for one in batches}) > 1:
            raise CheckFailed("The pictures should all be of one size.")
        if len(batches) > 1:  # without parameters there is one picture; another check asks for them
            must_be_pictures(torch.cat(batches))
        pixels = torch.cat([pictures.flatten() for pictures in batches])
        beyond = (pixels.abs().max() - 1).clamp(min=0)
        at_most(beyond, 1e-6, "There are values outside [-1, 1].")
        # Without parameters nothing has made the values large; another check asks for them.
        least = 0.5 if len(batches) > 1 else 0
        if len(batches) > 1 and pixels.min() >= 0:
            raise CheckFailed("There are no values below 0, however the weights change.")
        if pixels.min() >= -least or pixels.max() <= least:
            raise CheckFailed("The values do not use the whole of [-1, 1].")
        # Where tanh reaches 1, more than half as many numbers lie between 0.99 and 1 as between 0.9 and
        # 0.99. Where values are cut off, it is a ninth.
        sizes = [size.unique() for size in map(torch.abs, batches) if (size == 1).any()]
        below = sum(int(((size > 0.9) & (size < 0.99)).count_nonzero()) for size in sizes)
        near = sum(int(((size >= 0.99) & (size < 1)).count_nonzero()) for size in sizes)
        if below > 100 and near < below / 4:
            raise CheckFailed(
                "The values are cut off at -1 and 1 instead of being squeezed in between."
            )
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "What is a stack of layers worth if nothing between them is non-linear, and does what you put "
        "there have an effect?",
        "After each batch normalisation comes a ReLU, whose result has to be handed on; otherwise all "
        "layers together can be written as a single one.",
    )
    def test_non_linearity(compare: Compare) -> None:
        """Before tanh, a picture depends on the noise, and not just linearly."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = impl.Generator(6, 1).eval()
            one, other = torch.randn(2, 6, generator=rng)
            corners = torch.stack([one, other, one + other, torch.zeros_like(one)])
            return [network(size * corners) for size in (0.1, 1, 10)]

        found = compare.actual(scenario)
        batches = found if isinstance(found, list) and len(found) == 3 else [None]
        curvature = 0.0
        for batch in batches:
            pictures = pictures_of(batch, 4)
            must_be_pictures(pictures)
            if batch is not batches[0] and pictures.abs().max() > 0.999:
                continue  # too near 1 to tell what tanh was taken of
            one, other, both_, none = torch.atanh(pictures.clamp(-1 + 1e-12, 1 - 1e-12))
            change = (one - none).norm() + (other - none).norm()
            if not change:
                return  # there is a check for that
            curvature = max(curvature, float((one + other - both_ - none).norm() / change))
        at_least(curvature, LEAST_CURVATURE, "The network is linear up to its last layer.")
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "What would an optimiser find in `generator.parameters()`, and does the gradient reach all of "
        "it?",
        "Call `super().__init__()` and keep layers as attributes, in `nn.Sequential` or in "
        "`nn.ModuleList`; a Python list hides them. Gradients have to flow from the picture to each.",
    )
    def test_parameters_learn(compare: Compare) -> None:
        """It is a module whose parameters can all be trained: gradients reach them."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            noise = torch.randn(4, 6, generator=rng, requires_grad=True)
            return learning_of(impl.Generator(6, 1), noise, rng)

        names = ("output", "slopes", "slope of the argument", "left")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        if not isinstance(found.actual, dict):
            raise CheckFailed(f"The result should be a tensor, but it is {describe(found.actual)}.")
        output, given, through, left = (found[name].actual for name in names)
        must_be_pictures(pictures_of(output, 4))
        if not isinstance(given, list) or not given:
            raise CheckFailed("There are no parameters: an optimiser would have nothing to train.")
        if sum(is_positive(one) for one in given) < 2:
            raise CheckFailed("The parameters get no gradient, or one of zero.")
        # A layer may be there and not be used; but then gradients find their way through the others.
        if any(one is None for one in given) and not isinstance(through, torch.Tensor):
            raise CheckFailed("Gradients reach the last layers only: something cuts them off.")
        if left != "":
            raise CheckFailed(
                "`double()`, which converts all parameters, does not reach the whole network. Are "
                "layers hidden from it, and so from an optimiser, or made anew in `forward`, or is a "
                "type written out?"
            )
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "In evaluation mode, what decides what a picture looks like: its own latent vector, or "
        "something else?",
        "Make `self` a module that `eval()` reaches, without a fixed batch size and without batch "
        "statistics of your own; `squeeze()` also removes a batch of one. Nothing is drawn or made in "
        "`forward`, and `F.dropout` has to be told the mode.",
    )
    def test_one_picture(compare: Compare) -> None:
        """In evaluation mode a picture is the same alone and in a batch, and each one is different."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = impl.Generator(6, 1).eval()
            noise = torch.randn(3, 6, generator=rng)
            return {
                "alone": network(noise[1:2]),
                "together": network(noise),
                "again": network(noise),
            }

        names = ("alone", "together", "again")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        first, rest, last = (found[name].actual for name in names)
        alone, together, again = pictures_of(first, 1), pictures_of(rest, 3), pictures_of(last, 3)
        must_be_pictures(together)
        if first.shape[1:] != rest.shape[1:] or rest.shape != last.shape:
            raise CheckFailed("A picture alone has another shape than in a batch.")
        largest = together.abs().max()
        problem = "The same latent vectors give other pictures when they come a second time."
        at_most((again - together).abs().max(), 1e-4 * largest + TINY, problem)
        problem = "A picture of the same latent vector changes with the rest of its batch."
        at_most((alone[0] - together[1]).abs().max(), 1e-4 * largest + TINY, problem)
        problem = "Different latent vectors give the same picture."
        at_least((together[0] - together[1]).abs().max(), 1e-6 * largest + TINY, problem)
        must_be_a_network(compare, slopes)

    return {
        "shape": test_shape,
        "range": test_range,
        "non_linearity": test_non_linearity,
        "parameters_learn": test_parameters_learn,
        "one_picture": test_one_picture,
    }


def _checks_of_Discriminator() -> dict[str, Check]:
    # How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
    LEAST_CURVATURE = 1e-3

    PAIRS = 6


    def logits_of(value: Any, count: int) -> torch.Tensor:
        """The logits of ``count`` pictures, in double precision, with a row for each of them."""
        logits = floating(value)
        rows = logits.shape[0] if logits.dim() else 1
        if logits.numel() != count and (rows != count or not logits.numel()):
            raise CheckFailed("There should be as many logits as pictures.")
        if not bool(torch.isfinite(logits).all()):
            raise CheckFailed("The logits hold NaN or infinity.")
        return logits.double().reshape(count, -1)


    def slopes(impl: Implementation, rng: torch.Generator) -> object:
        """What the network's gradients are for some pictures."""
        return slopes_of(impl.Discriminator(1), torch.randn(INPUTS, 1, 32, 32, generator=rng), rng)


    @points(1)
    @hint(
        "One number per picture: what is left of 32x32 pixels after each convolution?",
        "A convolution with kernel 4, stride 2, padding 1 halves; one with kernel 4 takes the last 4x4 "
        "to 1x1. `flatten(1)` keeps the batch, `view(-1)` merges whatever is left with it.",
    )
    def test_shape(compare: Compare) -> None:
        """N pictures become N logits, for any N and for grey and coloured pictures."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            grey, colour = impl.Discriminator(1), impl.Discriminator(3)
            return {
                "five": grey(torch.randn(5, 1, 32, 32, generator=rng)),
                "two": grey(torch.randn(2, 1, 32, 32, generator=rng)),
                "colour": colour(torch.randn(3, 3, 32, 32, generator=rng)),
            }

        counts = {"five": 5, "two": 2, "colour": 3}
        found = Comparison(compare.actual(scenario), dict.fromkeys(counts), "the result")
        for name, count in counts.items():
            value = found[name].actual
            logits_of(value, count)
            if value.shape not in ((count,), (count, 1)):
                raise CheckFailed(
                    f"The result should have the shape (N,) or (N, 1), but it has {shape_of(value)}."
                )
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "Logits or probabilities? The losses of this lesson expect one of the two.",
        "End with the last convolution or linear layer and with nothing behind it: no sigmoid, no "
        "tanh, no ReLU. The losses take care of the rest.",
    )
    def test_raw_logits(compare: Compare) -> None:
        """Logits are any real numbers: larger than 1, and of both signs."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            def draw() -> torch.Tensor:
                return 100 * torch.randn(2, 1, 32, 32, generator=rng)

            return outputs_for_many_weights(impl.Discriminator(1), draw, rng)

        found = compare.actual(scenario)
        batches = found if isinstance(found, list) and found else [None]
        rows = [logits_of(one, 2) for one in batches]
        if len({one.shape for one in rows}) > 1:
            raise CheckFailed("There should be as many logits as pictures.")
        logits = torch.cat(rows)
        if len(batches) == 1:
            return  # without parameters, nothing makes logits large; another check asks for them
        problem = "However large the weights are, no logit leaves [-1, 1]."
        at_least(logits.abs().max(), 2, problem)
        if logits.min() >= 0 or logits.max() <= 0:
            raise CheckFailed("All logits have the same sign, however often the weights change.")
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "What is a stack of layers worth if nothing between them is non-linear, and does what you put "
        "there have an effect?",
        "After each convolution but the last comes a LeakyReLU, whose result has to be handed on; "
        "otherwise all layers together can be written as a single one.",
    )
    def test_non_linearity(compare: Compare) -> None:
        """A logit depends on the picture, and not just linearly."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = impl.Discriminator(1).eval()
            one, other = 2 * torch.randn(2, PAIRS, 1, 32, 32, generator=rng)
            return network(torch.cat([one, other, one + other, torch.zeros_like(one)]))

        one, other, both_, none = logits_of(compare.actual(scenario), 4 * PAIRS).chunk(4)
        change = (one - none).norm() + (other - none).norm()
        if not change:
            raise CheckFailed("The logit does not depend on the picture.")
        curvature = (one + other - both_ - none).norm() / change
        problem = "The network is linear from its first layer to its last."
        at_least(curvature, LEAST_CURVATURE, problem)
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "What would an optimiser find in `discriminator.parameters()`, and does the gradient reach all "
        "of it, and the pictures too?",
        "Call `super().__init__()` and keep layers as attributes, in `nn.Sequential` or in "
        "`nn.ModuleList`; a Python list hides them. Gradients have to flow from the logits to each, "
        "and on to the pictures: they are all that a generator learns from.",
    )
    def test_parameters_learn(compare: Compare) -> None:
        """It is a module whose parameters can all be trained; gradients reach them and the pictures."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            images = torch.randn(4, 1, 32, 32, generator=rng, requires_grad=True)
            return learning_of(impl.Discriminator(1), images, rng)

        names = ("slopes", "slope of the argument", "left")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        if not isinstance(found.actual, dict) or "slopes" not in found.actual:
            raise CheckFailed(f"The result should be a tensor, but it is {describe(found.actual)}.")
        given, through, left = (found[name].actual for name in names)
        if not isinstance(given, list) or not given:
            raise CheckFailed("There are no parameters: an optimiser would have nothing to train.")
        if sum(is_positive(one) for one in given) < 2:
            raise CheckFailed("The parameters get no gradient, or one of zero.")
        if not isinstance(through, torch.Tensor) or not through.count_nonzero():
            raise CheckFailed("Gradients do not reach the pictures, and a generator needs them.")
        if left != "":
            raise CheckFailed(
                "`double()`, which converts all parameters, does not reach the whole network. Are "
                "layers hidden from it, and so from an optimiser, or made anew in `forward`, or is a "
                "type written out?"
            )
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "Whose picture does a logit judge: its own, or the batch's? And is the picture left as it is?",
        "No layer may mix pictures in evaluation mode, and an in-place layer may not be the first "
        "thing that touches the argument; `squeeze()` also removes a batch of one. Nothing is drawn or "
        "made in `forward`, and `F.dropout` has to be told the mode.",
    )
    def test_one_picture(compare: Compare) -> None:
        """In evaluation mode a logit is the same alone and in a batch; the pictures are not changed."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = impl.Discriminator(1).eval()
            images = torch.randn(3, 1, 32, 32, generator=rng)
            before = images.clone()
            return {
                "alone": network(images[1:2]),
                "together": network(images),
                "again": network(images),
                "change": images - before,
            }

        names = ("alone", "together", "again", "change")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        first, rest, last, change = (found[name].actual for name in names)
        alone, together, again = logits_of(first, 1), logits_of(rest, 3), logits_of(last, 3)
        if not isinstance(change, torch.Tensor) or change.count_nonzero():
            raise CheckFailed("The pictures have been changed: something works on them in place.")
        if first.dim() != rest.dim():
            raise CheckFailed("For a batch of one, the result has fewer dimensions than for others.")
        if alone.shape[1] != together.shape[1] or together.shape != again.shape:
            raise CheckFailed("For a batch of one, the result has another shape than for others.")
        room = 1e-4 * together.abs().max() + 1e-6
        problem = "The same pictures get other logits when they come a second time, in evaluation mode."
        at_most((again - together).abs().max(), room, problem)
        problem = "The logit of the same picture changes with the rest of its batch."
        at_most((alone[0] - together[1]).abs().max(), room, problem)
        must_be_a_network(compare, slopes)

    return {
        "shape": test_shape,
        "raw_logits": test_raw_logits,
        "non_linearity": test_non_linearity,
        "parameters_learn": test_parameters_learn,
        "one_picture": test_one_picture,
    }


def _checks_of_init_weights() -> dict[str, Check]:
    SPREAD = 0.02  # the standard deviation of all weights

    # The correlation of new weights with old ones; by chance it is within 0.02 in thousands of numbers.
    MOST_LIKENESS = 0.5

    # The share of different numbers among thousands; by chance, a few in float32 are the same.
    LEAST_DIFFERENT = 0.9


    def must_be_normal(weights: Any, mean: float, name: str) -> None:
        """Fail weights that are not drawn from N(mean, 0.02)."""
        weights = floating(weights)
        if weights.numel() < 2 or not bool(torch.isfinite(weights).all()):
            raise CheckFailed(f"{name} hold NaN or infinity.")
        weights = weights.double()
        if not weights.std():
            raise CheckFailed(f"{name} are all the same number, and they should be drawn.")
        if weights.unique().numel() < LEAST_DIFFERENT * weights.numel():
            raise CheckFailed(f"{name} are not drawn one by one: many of them are the same.")
        error = 6 * SPREAD / weights.numel() ** 0.5  # six standard errors of the mean, and more
        off, problem = (weights.std() - SPREAD).abs(), "standard deviation"
        at_most(off, error, f"{name} do not have the {problem} that DCGAN gives them.")
        off = (weights.mean() - mean).abs()
        at_most(off, error, f"{name} do not have the mean that DCGAN gives them.")
        kurtosis = ((weights - weights.mean()) / weights.std()).pow(4).mean()
        # Six standard errors below, and twelve above, where chance goes farther.
        room = 30 / weights.numel() ** 0.5
        off = torch.maximum(3 - kurtosis, (kurtosis - 3) / 2)
        at_most(off, room, f"{name} are not drawn from a normal distribution.")


    def must_be_zero(biases: Any, name: str) -> None:
        """Fail biases that are not 0."""
        if not isinstance(biases, torch.Tensor) or biases.count_nonzero():
            raise CheckFailed(f"Biases of {name} should be 0.")


    @points(0.5)
    @hint(
        "Which kinds of convolutions are there in a DCGAN, how widely are their weights spread, and "
        "what becomes of their biases?",
        "`nn.init.normal_` takes the mean and the standard deviation, not the variance; both "
        "`nn.Conv2d` and `nn.ConvTranspose2d` are meant, with or without a bias. It fills "
        "`module.weight` in place, and sets no seed.",
    )
    def test_convolutions(compare: Compare) -> None:
        """Weights of convolutions and transposed convolutions are from N(0, 0.02), biases are 0."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = nn.Sequential(
                nn.Conv2d(16, 20, 4),
                nn.ReLU(),
                nn.Sequential(nn.ConvTranspose2d(20, 16, 4), nn.Conv2d(16, 20, 4)),
            )
            before = {name: one.detach().clone() for name, one in network.named_parameters()}
            network.apply(impl.init_weights)
            after = dict(network.named_parameters())
            kept = {
                f"{name} is kept": torch.equal(one, after[name])
                for name, one in before.items()
                if name in after
            }
            return {**after, **kept}

        names = ("0.weight", "2.0.weight", "2.1.weight", "0.bias", "2.0.bias")
        kept = [f"{name} is kept" for name in ("0.weight", "2.0.weight")]
        found = Comparison(compare.actual(scenario), dict.fromkeys([*names, *kept]), "the result")
        one, transposed, other, bias, transposed_bias = (found[name].actual for name in names)
        for name, kind in zip(kept, ("convolutions", "transposed convolutions"), strict=True):
            if found[name].actual is True:
                raise CheckFailed(f"Weights of {kind} are left as they were before.")
        must_be_normal(one, 0.0, "Weights of convolutions")
        must_be_normal(other, 0.0, "Weights of convolutions")
        must_be_normal(transposed, 0.0, "Weights of transposed convolutions")
        must_be_zero(bias, "convolutions")
        must_be_zero(transposed_bias, "transposed convolutions")
        if torch.equal(one, other):
            raise CheckFailed(
                "Two modules of the same size get the very same weights: each should get numbers of "
                "its own."
            )


    @points(0.25)
    @hint(
        "Batch normalisation multiplies by its weights and adds its biases. Around which number should "
        "the weights lie, how widely spread, and what should the biases be?",
        "Weights of batch normalisation are drawn around 1, not around 0, with the same standard "
        "deviation of 0.02; its biases are 0.",
    )
    def test_batch_normalisation(compare: Compare) -> None:
        """Weights of batch normalisation are from N(1, 0.02), its biases are 0."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = nn.Sequential(nn.BatchNorm2d(4000), nn.Tanh())
            with torch.no_grad():
                network.get_parameter("0.bias").normal_(generator=rng)
            network.apply(impl.init_weights)
            return dict(network.named_parameters())

        found = Comparison(compare.actual(scenario), {"0.weight": None, "0.bias": None}, "the result")
        must_be_normal(found["0.weight"].actual, 1.0, "Weights of batch normalisation")
        must_be_zero(found["0.bias"].actual, "batch normalisation")


    @points(0.25)
    @hint(
        "Which modules lack a bias, or have no weights at all?",
        "A convolution may be made with `bias=False` and batch normalisation with `affine=False`: what "
        "is not there is None. See whether it is, before you change it.",
    )
    def test_without_bias(compare: Compare) -> None:
        """Modules may lack a bias or weights, and modules of other kinds are no trouble."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            usual, bare = nn.Conv2d(16, 20, 4), nn.Conv2d(16, 20, 4, bias=False)
            before = bare.weight.detach().clone()
            others = nn.Sequential(nn.BatchNorm2d(3, affine=False), nn.Tanh(), nn.Flatten())
            nn.Sequential(usual, bare, others).apply(impl.init_weights)
            return {"usual": usual.weight, "bare": bare.weight, "before": before}

        names = ("usual", "bare", "before")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        usual, bare, before = (floating(found[name].actual).double() for name in names)
        if bare.shape != before.shape:
            raise CheckFailed("Weights of a convolution without a bias have another shape afterwards.")
        likeness = torch.corrcoef(torch.stack([bare.flatten(), before.flatten()]))[0, 1]
        if likeness > MOST_LIKENESS:
            raise CheckFailed("Weights of a convolution without a bias are left as they were before.")
        # From which distribution they come is another check's concern, if it is no other scale.
        if not 0.1 * SPREAD < bare.std() < 10 * SPREAD or bare.mean().abs() > 5 * SPREAD:
            raise CheckFailed("Weights of a convolution without a bias are far too large or too small.")
        problem = "Weights of a convolution without a bias are not drawn as those of others."
        spread = usual.std() + 1e-30
        off = torch.maximum((bare.std() - usual.std()).abs(), (bare.mean() - usual.mean()).abs())
        at_most(off / spread, 0.1, problem)

    return {
        "convolutions": test_convolutions,
        "batch_normalisation": test_batch_normalisation,
        "without_bias": test_without_bias,
    }


def _checks_of_discriminator_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(1)
    @hint(
        "Which label does each of the two batches get, are the two terms means, sums or halves, and "
        "does each step expect what it is given: logits or probabilities?",
        "The mean over the real pictures, with label 1, plus the mean over the generated ones, with "
        "label 0. Nothing in front, and logits go in as they are.",
    )
    def test_value(compare: Compare) -> None:
        """The mean over real pictures plus the mean over generated ones, for (N,) and for (N, 1)."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real = 1 + 2 * torch.randn(6, generator=rng)
            fake = 2 * torch.randn(6, generator=rng) - 1
            columns = torch.randn(2, 5, 1, generator=rng, dtype=torch.float64)
            told_apart = 5 + torch.rand(2, 4, generator=rng)
            return {
                "loss for shape (N,)": impl.discriminator_loss(real, fake),
                "loss for shape (N, 1)": impl.discriminator_loss(columns[0], columns[1]),
                "loss of a good discriminator": impl.discriminator_loss(told_apart[0], -told_apart[1]),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


    @points(0.5)
    @hint(
        "What does the optimiser follow? Is each step of the calculation one of autograd's?",
        "The gradient has to reach both arguments. `.item()`, `.detach()`, `float()` and "
        "`torch.tensor(...)` cut it off.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the logits of both batches."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real, fake = (torch.randn(5, generator=rng).requires_grad_() for _ in range(2))
            loss = impl.discriminator_loss(real, fake)
            return {
                "gradient of the logits of real pictures": gradient(loss, real),
                "gradient of the logits of generated pictures": gradient(loss, fake),
                "rise": rise(lambda one: impl.discriminator_loss(one, fake.detach()), real, rng),
                "other rise": rise(lambda one: impl.discriminator_loss(real.detach(), one), fake, rng),
            }

        pair = compare(scenario)
        for name in ("real", "generated"):
            gradients = pair[f"gradient of the logits of {name} pictures"]
            gradients.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        for name in ("rise", "other rise"):
            must_rise(pair[name].actual)


    @points(0.5)
    @hint(
        "What changes if there are more generated pictures than real ones?",
        "Take one mean for each batch. A mean over both together counts the larger batch more, and "
        "labels of one fixed length do not fit.",
    )
    def test_unequal_batches(compare: Compare) -> None:
        """The two batches may differ in size, and still count equally."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            sizes = ((3, 7), (8, 2), (5, 4))
            losses = []
            for n, m in sizes:
                real, fake = 1 + torch.randn(n, 1, generator=rng), torch.randn(m, 1, generator=rng)
                losses.append(impl.discriminator_loss(real, fake))
                if not isinstance(losses[-1], torch.Tensor):
                    return losses[-1]
            return torch.stack([loss.sum() for loss in losses])

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


    @points(0.75)
    @hint(
        "What are exp(120), sigmoid(120) and the logarithm of one minus that in float32, and what "
        "gradient passes a clamp?",
        "Never go through the probability: `F.binary_cross_entropy_with_logits`, `F.logsigmoid` and "
        "`F.softplus` work on logits and stay right for large ones. `torch.where` differentiates the "
        "branch that it does not take, too.",
    )
    def test_large_logits(compare: Compare) -> None:
        """Loss and gradient are right for logits of 20 and of 120, too."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            large = torch.tensor([20.0, -20.0, 120.0, -120.0]) + torch.rand(4, generator=rng)
            small = torch.randn(4, generator=rng)
            losses, slopes = [], []
            for value, other in zip(large, small, strict=True):
                for side in range(2):
                    # Two and not one: a batch of one is another check's concern.
                    logits, others = value.repeat(2).requires_grad_(), other.repeat(2)
                    pair = (logits, others) if side == 0 else (others, logits)
                    losses.append(impl.discriminator_loss(*pair))
                    slopes.append(gradient(losses[-1], logits))
            known = [slope for slope in slopes if slope is not None]
            if len(known) < len(slopes):
                return {"gradient of the logits": None, "losses": losses}
            values = torch.stack([loss.detach().sum() for loss in losses])
            return {"gradient of the logits": torch.cat(known), "losses": values}

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


    @points(0.25)
    @hint(
        "What is left of a batch of one after `squeeze()`?",
        "`squeeze()` takes away every dimension of size 1, the batch's too; a mean needs no squeezing.",
    )
    def test_batch_of_one(compare: Compare) -> None:
        """A batch may hold a single picture."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # Logits of a real and a fake picture.
            one, other = torch.tensor([[-2.0], [1.0]]) + torch.rand(2, 2, generator=rng)
            found: dict[str, list[Any]] = {"one": [], "two": []}
            for name, count in (("one", 1), ("two", 2)):
                for real, fake in (one, other, (one + other) / 2):
                    for shape in ((count,), (count, 1)):
                        pair = real.repeat(count).reshape(shape), fake.repeat(count).reshape(shape)
                        found[name].append(impl.discriminator_loss(*pair))
            return found

        pair = Comparison(compare.actual(scenario), {"one": None, "two": None}, "the result")
        must_be_as_for_two(pair["one"].actual, pair["two"].actual)

    return {
        "value": test_value,
        "gradient": test_gradient,
        "unequal_batches": test_unequal_batches,
        "large_logits": test_large_logits,
        "batch_of_one": test_batch_of_one,
    }


def _checks_of_generator_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6


    def must_bend(small: Comparison, large: Comparison) -> None:
        """Fail a loss that bends at small logits otherwise than the right one, as a hinge does.

        Args:
            small: its values at -1, 0 and 1.
            large: at large logits, to compare with.
        """
        bends = []
        for values, others in ((small.actual, large.actual), (small.expected, large.expected)):
            if not isinstance(values, list) or len(values) != 3:
                raise CheckFailed("The loss should be a tensor of one number.")
            left, middle, right = (floating(one).double().sum() for one in values)
            bends.append((left + right - 2 * middle) / floating(others).double().abs().max())
        at_most((bends[0] / bends[1] - 1).abs(), 0.5, "The loss has a kink where it should bend.")


    @points(1)
    @hint(
        "What does the generator want the discriminator to say about each of its pictures? What is "
        "averaged, and are logits used as they are?",
        "It is the cross-entropy of the generated pictures with the label that real ones have, as a "
        "mean. Minus the discriminator's loss is another thing: it saturates. Labels need the shape of "
        "the logits: (N,) beside (N, 1) pairs each with all.",
    )
    def test_value(compare: Compare) -> None:
        """The mean of the non-saturating loss, for (N,) and for (N, 1)."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return {
                "loss for shape (N,)": impl.generator_loss(2 * torch.randn(6, generator=rng)),
                "loss for shape (N, 1)": impl.generator_loss(
                    1 + torch.randn(5, 1, generator=rng, dtype=torch.float64)
                ),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


    @points(0.5)
    @hint(
        "Where is the gradient large: where the discriminator is fooled, or where it is not?",
        "The gradient has to reach the logits, and it is largest for pictures that are seen through. "
        "If it is small just there, the formula is the saturating one.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the logits, and is largest where the picture is seen through."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            logits = (3 * torch.randn(6, generator=rng)).requires_grad_()
            return {
                "gradient of the logits": gradient(impl.generator_loss(logits), logits),
                "rise": rise(impl.generator_loss, logits, rng),
            }

        pair = compare(scenario)
        pair["gradient of the logits"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        must_rise(pair["rise"].actual)


    @points(0.25)
    @hint(
        "What are exp(120), sigmoid(-120) and its logarithm in float32, and what gradient passes a "
        "clamp?",
        "Never go through the probability: `F.binary_cross_entropy_with_logits`, `F.logsigmoid` and "
        "`F.softplus` work on logits and stay right for large ones. `torch.where` differentiates the "
        "branch that it does not take, too.",
    )
    def test_large_logits(compare: Compare) -> None:
        """Loss and gradient are right for logits of 20 and of 120, too."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            large = torch.tensor([20.0, -20.0, 120.0, -120.0]) + torch.rand(4, generator=rng)
            losses, slopes = [], []
            for value in large:
                # Two and not one: a batch of one is another check's concern.
                logits = value.repeat(2).requires_grad_()
                losses.append(impl.generator_loss(logits))
                slopes.append(gradient(losses[-1], logits))
            known = [slope for slope in slopes if slope is not None]
            if len(known) < len(slopes):
                return {"gradient of the logits": None, "losses": losses}
            values = torch.stack([loss.detach().sum() for loss in losses])
            small = [impl.generator_loss(torch.full((2,), size)) for size in (-1.0, 0.0, 1.0)]
            return {"gradient of the logits": torch.cat(known), "losses": values, "small": small}

        pair = compare(scenario)
        for name in ("gradient of the logits", "losses"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        must_bend(pair["small"], pair["losses"])


    @points(0.25)
    @hint(
        "What is left of a batch of one after `squeeze()`?",
        "`squeeze()` takes away every dimension of size 1, the batch's too; a mean needs no squeezing.",
    )
    def test_batch_of_one(compare: Compare) -> None:
        """A batch may hold a single picture."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            one, other = torch.tensor([-2.0, 1.0]) + torch.rand(2, generator=rng)
            found: dict[str, list[Any]] = {"one": [], "two": []}
            for name, count in (("one", 1), ("two", 2)):
                for logit in (one, other, (one + other) / 2):
                    for shape in ((count,), (count, 1)):
                        found[name].append(impl.generator_loss(logit.repeat(count).reshape(shape)))
            return found

        pair = Comparison(compare.actual(scenario), {"one": None, "two": None}, "the result")
        must_be_as_for_two(pair["one"].actual, pair["two"].actual)

    return {
        "value": test_value,
        "gradient": test_gradient,
        "large_logits": test_large_logits,
        "batch_of_one": test_batch_of_one,
    }


def _checks_of_lsgan_discriminator_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "Which number should the scores of real pictures be near, which those of generated ones? What "
        "is squared, averaged and halved, in which order, and for which batch?",
        "Half the mean of the squared distance to 1 for real pictures, plus half the mean of the "
        "squared distance to 0 for generated ones; one mean for each batch.",
    )
    def test_value(compare: Compare) -> None:
        """Half a mean of squares for each batch; the batches may differ in size."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            equal = torch.randn(2, 6, generator=rng)
            real, fake = torch.randn(3, 1, generator=rng), torch.randn(7, 1, generator=rng)
            return {
                "loss for shape (N,)": impl.lsgan_discriminator_loss(equal[0], equal[1]),
                "loss for batches of different sizes, of shape (N, 1)": impl.lsgan_discriminator_loss(
                    real.double(), fake.double()
                ),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


    @points(0.5)
    @hint(
        "What does the optimiser follow? Is the score used as it is, without any sigmoid?",
        "The gradient has to reach both arguments: no `.item()`, no `.detach()`, no new tensor, "
        "nothing done in place, and no function that squeezes the scores first.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the scores of both batches."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real, fake = ((2 * torch.randn(5, generator=rng)).requires_grad_() for _ in range(2))
            loss_of = impl.lsgan_discriminator_loss
            loss = loss_of(real, fake)
            return {
                "gradient of the scores of real pictures": gradient(loss, real),
                "gradient of the scores of generated pictures": gradient(loss, fake),
                "rise": rise(lambda one: loss_of(one, torch.zeros(5)), real, rng, torch.ones(5)),
                "other rise": rise(lambda one: loss_of(torch.ones(5), one), fake, rng, torch.zeros(5)),
            }

        pair = compare(scenario)
        for name in ("real", "generated"):
            gradients = pair[f"gradient of the scores of {name} pictures"]
            gradients.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        for name in ("rise", "other rise"):
            must_rise(pair[name].actual)

    return {
        "value": test_value,
        "gradient": test_gradient,
    }


def _checks_of_lsgan_generator_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "Which score does the generator want its pictures to get? What is squared, averaged and "
        "halved, in which order?",
        "Half the mean of the squared distance between the scores and the number that real pictures "
        "are given.",
    )
    def test_value(compare: Compare) -> None:
        """Half the mean of the squared distance to what real pictures should score."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            column = torch.randn(5, 1, generator=rng, dtype=torch.float64)
            return {
                "loss for shape (N,)": impl.lsgan_generator_loss(torch.randn(6, generator=rng)),
                "loss for shape (N, 1)": impl.lsgan_generator_loss(column),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


    @points(0.5)
    @hint(
        "What does the optimiser follow? Is the score used as it is, without any sigmoid?",
        "The gradient has to reach the scores: no `.item()`, no `.detach()`, no new tensor, "
        "nothing done in place, and no function that squeezes the scores first.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the scores."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            scores = (2 * torch.randn(6, generator=rng)).requires_grad_()
            return {
                "gradient of the scores": gradient(impl.lsgan_generator_loss(scores), scores),
                "rise": rise(impl.lsgan_generator_loss, scores, rng, torch.ones(6)),
            }

        pair = compare(scenario)
        pair["gradient of the scores"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        must_rise(pair["rise"].actual)

    return {
        "value": test_value,
        "gradient": test_gradient,
    }


def _checks_of_wgan_critic_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "The critic wants real pictures to score higher. What should become small, then, and is "
        "anything needed for it but the scores?",
        "A difference of two means, one of each batch, with the sign that makes it fall when real "
        "pictures score higher; nothing but the scores themselves, and nothing detached.",
    )
    def test_value_and_gradient(compare: Compare) -> None:
        """The difference of the means, to be minimised; batches may differ in size."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real = torch.randn(3, 1, generator=rng).requires_grad_()
            fake = (5 + torch.randn(7, 1, generator=rng)).requires_grad_()
            loss = impl.wgan_critic_loss(real, fake)
            better, worse = 5 + torch.randn(6, generator=rng), torch.randn(6, generator=rng)
            return {
                "loss for shape (N,)": impl.wgan_critic_loss(better, worse),
                "loss for a critic that errs": impl.wgan_critic_loss(worse, better),
                "loss for batches of different sizes, of shape (N, 1)": loss,
                "gradient of the scores of real pictures": gradient(loss, real),
                "gradient of the scores of generated pictures": gradient(loss, fake),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})

    return {
        "value_and_gradient": test_value_and_gradient,
    }


def _checks_of_wgan_generator_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "The generator wants its pictures to score high, and the loss is minimised. Which sign, and is "
        "anything needed but the scores?",
        "The mean of the scores, turned so that it falls when they rise; nothing but the scores "
        "themselves, and nothing detached.",
    )
    def test_value_and_gradient(compare: Compare) -> None:
        """The mean score with the sign that makes it a loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            scores = (1 + torch.randn(5, 1, generator=rng)).requires_grad_()
            loss = impl.wgan_generator_loss(scores)
            return {
                "loss for scores below 0, of shape (N,)": impl.wgan_generator_loss(
                    torch.randn(6, generator=rng) - 3
                ),
                "loss for shape (N, 1)": loss,
                "gradient of the scores": gradient(loss, scores),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})

    return {
        "value_and_gradient": test_value_and_gradient,
    }


def _checks_of_gradient_penalty() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    COUNT = 2000
    # Kolmogorov's distance between 2,000 numbers from U(0, 1) and this distribution: it is above 0.065
    # in one of 10 million cases.
    MOST_DISTANCE = 0.065

    NO_SLOPE = "The penalty does not depend on the critic's slope."


    @points(1)
    @hint(
        "With respect to what is the critic's gradient taken, over which of its numbers is the norm "
        "taken, and how far is it from 1?",
        "For each picture, the L2 norm of the gradient over channels, rows and columns together; then "
        "the distance from 1 is squared, whether the norm is larger or smaller. lambda is not yours. "
        "The points have to require gradients before the critic sees them.",
    )
    def test_linear_critic(compare: Compare) -> None:
        """For a critic of one slope everywhere, the penalty is that slope's squared distance from 1."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = {}
            for name, size in (("a steep", 0.5), ("a flat", 0.03)):
                slope = size * torch.randn(2, 4, 5, generator=rng)

                def critic(images: torch.Tensor, slope: torch.Tensor = slope) -> torch.Tensor:
                    return scores_of(images, slope)

                real, fake = torch.randn(2, 1, 2, 4, 5, generator=rng)
                penalty = impl.gradient_penalty(critic, real, fake)
                found[f"penalty of {name} critic"] = tensor_of(penalty)
            return found

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the factor lambda": 10})


    @points(0.5)
    @hint(
        "Does the penalty of one picture depend on how many others are in its batch? And what comes "
        "first: the mean over the batch, or the squared distance from 1?",
        "Each picture has a norm and a penalty of its own; their mean is taken last, over any number "
        "of pictures. `flatten(1)` keeps the pictures apart.",
    )
    def test_each_picture(compare: Compare) -> None:
        """Each picture has a penalty of its own, and the mean is taken over these."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            def critic(images: torch.Tensor) -> torch.Tensor:
                return scores_of(images, images.detach()).flatten()

            def steeper(images: torch.Tensor) -> torch.Tensor:
                slopes = images.detach().clone()
                slopes[:, 0, 1:] *= 2  # all counts, not only the first number
                return scores_of(images, slopes).flatten()

            found = {}
            for count in (2, 5):
                sizes = torch.linspace(1.5, 3, count, dtype=torch.float64)[:, None, None, None]
                noise = torch.randn(count, 2, 3, 2, generator=rng, dtype=torch.float64)
                noise -= noise.mean(dim=(1, 2, 3), keepdim=True)  # what is no norm finds nothing
                images = sizes * noise / noise.flatten(1).norm(dim=1)[:, None, None, None]
                # Where real and generated pictures are the same, so is all that lies between.
                batches = [images, *images.split(1)]
                found[f"penalties of {count}"] = [
                    tensor_of(impl.gradient_penalty(critic, batch, batch.clone())) for batch in batches
                ]
                other = impl.gradient_penalty(steeper, images, images.clone())
                found[f"penalties of {count}"].append(tensor_of(other))
            return found

        names = ("penalties of 2", "penalties of 5")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        for name in names:
            penalties = found[name].actual
            for penalty in penalties if isinstance(penalties, list) and penalties else [None]:
                if not isinstance(penalty, torch.Tensor) or penalty.numel() != 1:
                    problem = "The penalty of a batch should be a tensor of one number"
                    raise CheckFailed(f"{problem}, but it is {describe(penalty)}.")
            together, *alone, other = (penalty.double().reshape(()) for penalty in penalties)
            single = torch.stack(alone)
            room = RTOL * single.abs().max() + 1e-30
            if (together - single.sum()).abs() <= room:
                raise CheckFailed("The penalty of a batch is the sum of its pictures' penalties.")
            at_least(single.std(), room + 1e-6, "Pictures with different slopes have the same penalty.")
            at_least((other - together).abs(), room, NO_SLOPE)
            problem = "The penalty of a batch is not the mean of its pictures' penalties."
            at_most((together - single.mean()).abs(), room, problem)


    @points(0.5)
    @hint(
        "How many random numbers does a batch of N pictures need, from which distribution, and drawn "
        "from what?",
        "One number from U(0, 1) for each picture, of shape (N, 1, 1, 1), drawn from `generator` with "
        "`torch.rand`; then a weighted mean of the real and the generated picture.",
    )
    def test_points_between(compare: Compare) -> None:
        """The points lie between real and generated pictures, at a place of its own for each pair."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            again = torch.Generator()
            again.set_state(rng.get_state())
            seen: list[torch.Tensor] = []

            def critic(images: torch.Tensor) -> torch.Tensor:
                seen.append(images.detach().clone())
                return scores_of(images, torch.ones(1))

            real, fake = torch.zeros(COUNT, 1, 1, 2), torch.ones(COUNT, 1, 1, 2)
            for source in (rng, again):
                impl.gradient_penalty(critic, real, fake, generator=source)
            changed = bool(real.count_nonzero() or (1 - fake).count_nonzero())

            def penalty(*slopes: float) -> Any:
                """The penalty of a critic with these slopes."""
                images = torch.randn(2, 4, 1, 1, 3, generator=rng)
                row = torch.tensor(slopes)
                return tensor_of(impl.gradient_penalty(lambda one: scores_of(one, row), *images))

            return {
                "points": seen[0] if seen else None,
                "same points": seen[-1] if seen else None,
                "changed": changed,
                # The same sum, and the same first number.
                "penalties": [penalty(3, -3, 0), penalty(3, -5, 2)],
            }

        def points_of(value: Any) -> torch.Tensor:
            if not isinstance(value, torch.Tensor) or value.shape != (COUNT, 1, 1, 2):
                raise CheckFailed("The critic should see points of the same shape as `real`.")
            return value.double().reshape(COUNT, 2)

        names = ("points", "same points", "changed", "penalties")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        places = points_of(found["points"].actual)
        if found["changed"].actual is not False:
            raise CheckFailed("The real or the generated pictures have been changed.")
        penalties = found["penalties"].actual
        # That there is a penalty at all is another check's concern.
        known = [each for each in penalties if is_number(each)] if isinstance(penalties, list) else []
        if len({float(each) for each in known}) == 1 < len(known):
            raise CheckFailed(NO_SLOPE)
        if not torch.equal(places, points_of(found["same points"].actual)):
            raise CheckFailed("Two generators in the same state should give the same points.")
        problem = "The pixels of one picture lie at different places between the two."
        at_most((places[:, 0] - places[:, 1]).abs().max(), 1e-6, problem)
        places = places[:, 0].sort().values
        if places[0] < 0 or places[-1] > 1:
            raise CheckFailed("There are points that do not lie between the two pictures.")
        problem = "All pictures of a batch lie at the same place between the two."
        at_least(places[-1] - places[0], 0.1, problem)
        steps = torch.arange(COUNT + 1, dtype=torch.float64) / COUNT
        distance = torch.maximum(steps[1:] - places, places - steps[:-1]).max()
        problem = "The places are not uniformly distributed between the two pictures."
        at_most(distance, MOST_DISTANCE, problem)


    @points(0.5)
    @hint(
        "The penalty is a function of a gradient. What has to be differentiable once more, and where "
        "may no gradient be left?",
        "Ask `torch.autograd.grad` for `create_graph=True`, and keep the result in the graph: only so "
        "can the penalty teach the critic anything. `backward` would leave gradients in the critic.",
    )
    def test_critic_learns(compare: Compare) -> None:
        """The gradient of the penalty reaches the critic's parameters, and nothing else does."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            size = 5 + torch.rand(1, generator=rng)
            slope = torch.cat([size, -size]).requires_grad_()

            def critic(images: torch.Tensor) -> torch.Tensor:
                return scores_of(images, slope)

            # Of two numbers of one size, all norms are the same but for a factor.
            penalty = impl.gradient_penalty(critic, *torch.randn(2, 3, 1, 1, 2, generator=rng))
            left = slope.grad is not None
            return {"gradient of the critic's parameters": gradient(penalty, slope), "left": left}

        pair = compare(scenario)
        pair["gradient of the critic's parameters"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        if pair["left"].actual is not False:
            raise CheckFailed(
                "Gradients are left in `.grad` of the critic's parameters, and its next step would "
                "count them."
            )


    @points(0.5)
    @hint(
        "What is the derivative of the square root at 0, and how does a norm avoid it?",
        "A root of a sum of squares has an infinite slope at zero; `norm` and `vector_norm` do not, "
        "nor does a root with a tiny number added inside.",
    )
    def test_zero_slope(compare: Compare) -> None:
        """Where the critic's slope is zero, the penalty and its gradient are still finite."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found: dict[str, Any] = {}
            images = torch.randn(2, 3, 6, 1, 1, generator=rng)
            sizes = {"penalty": (0, 0), "other penalty": (4, -4), "last penalty": (4, -5)}
            for name, pair in sizes.items():
                slope = torch.tensor(3 * pair, dtype=images.dtype)[:, None, None].requires_grad_()

                def critic(images: torch.Tensor, slope: torch.Tensor = slope) -> torch.Tensor:
                    return scores_of(images, slope)

                penalty = impl.gradient_penalty(critic, *images.clone())
                slopes = gradient(penalty, slope)
                found[name] = tensor_of(penalty)
                found[f"slope of the {name}"] = torch.zeros(1) if slopes is None else slopes
            return found

        names = ("penalty", "slope of the penalty", "other penalty", "last penalty")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        for name in names:
            value = floating(found[name].actual)
            if not bool(torch.isfinite(value).all()):
                raise CheckFailed("The penalty, or its gradient, holds NaN or infinity.")
        flat, _, steep, steeper = (found[name].actual.abs().sum() for name in names)
        if steep <= 0 or flat == steep or steep == steeper:
            raise CheckFailed(NO_SLOPE)

    return {
        "linear_critic": test_linear_critic,
        "each_picture": test_each_picture,
        "points_between": test_points_between,
        "critic_learns": test_critic_learns,
        "zero_slope": test_zero_slope,
    }


def _checks_of_discriminator_step() -> dict[str, Check]:
    # A change is a difference of numbers around 1, and wrong ones differ by 1e-3 or more.
    RTOL, ATOL = 1e-4, 5e-6

    CHANGE = "change of the discriminator's parameters"
    SIZE = 4


    def learning(impl: Implementation, rng: torch.Generator) -> object:
        """How one discriminator changes by different pictures, two after two."""
        found = []
        for _ in range(3):
            (discriminator, first), (_, second) = small_networks(rng), small_networks(rng)

            def step(network: nn.Module, optimizer: Any, generator: nn.Module) -> None:
                real, noise = (
                    torch.randn(SIZE, 1, 2, 3, generator=rng),
                    torch.randn(SIZE, 3, generator=rng),
                )
                impl.discriminator_step(network, generator, optimizer, real, noise)

            found += changes_of(
                discriminator, [partial(step, generator=one) for one in (first, second)]
            )
        return found


    @points(1)
    @hint(
        "Of which pictures, from which noise, does the loss get logits? And which calls, in which "
        "order, make one step of the optimiser that you were given?",
        "Logits of the real pictures, logits of `generator(noise)`, the loss of both; then "
        "`zero_grad`, `backward`, `step`, once each and in this order. Only the generator may stand "
        "under `no_grad`, and nothing else touches the parameters.",
    )
    def test_one_step(compare: Compare) -> None:
        """The discriminator's parameters take one step down the gradient of its loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            discriminator, generator = small_networks(rng)
            # Whoever does not let it step makes another one, were it down the right gradient.
            optimizer = torch.optim.SGD(
                discriminator.parameters(), lr=0.25, momentum=0.9, nesterov=True
            )
            before = flat_parameters(discriminator)
            real, noise = torch.randn(SIZE, 1, 2, 3, generator=rng), torch.randn(SIZE, 3, generator=rng)
            impl.discriminator_step(discriminator, generator, optimizer, real, noise)
            return {CHANGE: flat_parameters(discriminator) - before}

        compare(scenario)[CHANGE].assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": SIZE})


    @points(0.5)
    @hint(
        "PyTorch adds new gradients to old ones. Whose gradients count in this step, and what is in "
        "them when it begins?",
        "Clear the gradients after the last step and before `backward`: the generator's step has left "
        "some in the discriminator.",
    )
    def test_old_gradients(compare: Compare) -> None:
        """Gradients from before do not count."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            networks = small_networks(rng)
            real, noise = torch.randn(SIZE, 1, 2, 3, generator=rng), torch.randn(SIZE, 3, generator=rng)
            steps, state = [], torch.get_rng_state()
            for is_dirty in (False, True):
                discriminator, generator = copy.deepcopy(networks)
                for parameter in [*discriminator.parameters(), *generator.parameters()]:
                    parameter.grad = torch.ones_like(parameter) if is_dirty else None
                optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
                step = watch_step(discriminator, optimizer)
                torch.set_rng_state(state)  # whoever draws numbers draws the same ones twice
                impl.discriminator_step(
                    discriminator, generator, optimizer, real.clone(), noise.clone()
                )
                steps.append(step())
            influence = steps[1]["change"] - steps[0]["change"]
            return {"step": steps[0], "influence of old gradients": influence}

        result = compare(scenario)
        must_learn(compare, "discriminator", result["step"], learning)
        result["influence of old gradients"].assert_close(
            rtol=0,
            atol=ATOL,
            message="What was in `.grad` of the discriminator's parameters before has an influence.",
        )


    @points(0.5)
    @hint(
        "Batch normalisation looks at a whole batch, but not in every mode. Which pictures may be in "
        "one batch together, and who chooses the mode?",
        "Call the discriminator twice, once with real pictures and once with generated ones: in one "
        "batch together, each would be normalised with the other's statistics. Leave it in the mode in "
        "which you find it.",
    )
    def test_separate_batches(compare: Compare) -> None:
        """Real and generated pictures are normalised separately, each with their own statistics."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            _, generator = small_networks(rng)
            discriminator = nn.Sequential(
                nn.Flatten(), nn.Linear(6, 4), nn.BatchNorm1d(4), nn.Tanh(), nn.Linear(4, 1)
            ).double()
            fill(discriminator, rng)
            optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
            before = flat_parameters(discriminator)
            real = 2 + torch.randn(SIZE, 1, 2, 3, generator=rng, dtype=torch.float64)
            noise = torch.randn(SIZE, 3, generator=rng, dtype=torch.float64)
            impl.discriminator_step(discriminator, generator.double(), optimizer, real, noise)
            return {CHANGE: flat_parameters(discriminator) - before}

        compare(scenario)[CHANGE].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


    @points(0.5)
    @hint(
        "Whose turn is it? What should be left as it was, in both networks?",
        "Only the discriminator's optimiser steps. Whoever calls `eval()`, `train()` or "
        "`requires_grad_()` on a network has to take it back, and nothing may be done in place to the "
        "pictures and the noise.",
    )
    def test_rest_unchanged(compare: Compare) -> None:
        """The generator's parameters, the arguments and the modes of both networks are as before."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = []
            for training in (True, False):
                discriminator, generator = (one.train(training) for one in small_networks(rng))
                seen: list[int] = []
                discriminator[-1].register_forward_hook(lambda *_, seen=seen: seen.append(1))
                optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
                real, noise = torch.randn(4, 1, 2, 3, generator=rng), torch.randn(4, 3, generator=rng)
                before = flat_parameters(generator), real.clone(), noise.clone()
                step = watch_step(discriminator, optimizer)
                impl.discriminator_step(discriminator, generator, optimizer, real, noise)
                networks = {"discriminator": discriminator, "generator": generator}
                found.append(
                    {
                        "use": bool(seen),
                        "step": step(),
                        "weights": flat_parameters(generator) - before[0],
                        "arguments": [real - before[1], noise - before[2]],
                        "modes": {
                            name: [part.training for part in network.modules()]
                            for name, network in networks.items()
                        },
                        "needs": {
                            name: [one.requires_grad for one in network.parameters()]
                            for name, network in networks.items()
                        },
                    }
                )
            return {"training": found[0], "evaluation": found[1]}

        result = compare(scenario)
        for mode in ("training", "evaluation"):
            result[mode]["use"].assert_close(
                rtol=0, atol=0, message="The discriminator is never called."
            )
            must_learn(compare, "discriminator", result[mode]["step"], learning)
            result[mode]["weights"].assert_close(
                rtol=0, atol=0, message="The generator's parameters have changed."
            )
            result[mode]["arguments"].assert_close(
                rtol=0, atol=0, message="The real pictures or the noise have changed."
            )
            for name in ("discriminator", "generator"):
                result[mode]["modes"][name].assert_close(
                    rtol=0,
                    atol=0,
                    message=f"The {name} was in {mode} mode before, and no longer is.",
                )
                result[mode]["needs"][name].assert_close(
                    rtol=0,
                    atol=0,
                    message=f"The {name}'s parameters do not require gradients as they did before.",
                )


    @points(0.5)
    @hint(
        "Which loss is returned: over which pictures, from before or after the step, and as a number "
        "or as a tensor?",
        "Return the loss that `backward` was called on, as a number: `loss.item()`.",
    )
    def test_returns_loss(compare: Compare) -> None:
        """The loss before the step is returned as a Python float."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            discriminator, generator = small_networks(rng)
            # So large a step that the loss is another one afterwards, however flat it is.
            optimizer = torch.optim.SGD(discriminator.parameters(), lr=50)
            real, noise = torch.randn(4, 1, 2, 3, generator=rng), torch.randn(4, 3, generator=rng)
            step = watch_step(discriminator, optimizer)
            loss = impl.discriminator_step(discriminator, generator, optimizer, real, noise)
            return {"loss": loss, "step": step()}

        result = compare(scenario)
        must_learn(compare, "discriminator", result["step"], learning)
        loss, change = result["loss"], result["step"]["change"]
        loss.name = "the loss that is returned"
        # What the step itself is off by has cost its points: the loss may be off by the same.
        factor = change.factor(rtol=RTOL) or 1.0
        if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
            return
        loss.assert_close(rtol=RTOL, atol=ATOL)

    return {
        "one_step": test_one_step,
        "old_gradients": test_old_gradients,
        "separate_batches": test_separate_batches,
        "rest_unchanged": test_rest_unchanged,
        "returns_loss": test_returns_loss,
    }


def _checks_of_generator_step() -> dict[str, Check]:
    # A change is a difference of numbers around 1, and wrong ones differ by 1e-3 or more.
    RTOL, ATOL = 1e-4, 5e-6

    CHANGE = "change of the generator's parameters"
    SIZE = 4


    def learning(impl: Implementation, rng: torch.Generator) -> object:
        """How one generator changes by different noise and discriminators, two after two."""
        found = []
        for _ in range(3):
            (first, generator), (second, _) = small_networks(rng), small_networks(rng)

            def step(network: nn.Module, optimizer: Any, discriminator: nn.Module) -> None:
                noise = torch.randn(SIZE, 3, generator=rng)
                impl.generator_step(discriminator, network, optimizer, noise)

            found += changes_of(
                generator, [partial(step, discriminator=one) for one in (first, second)]
            )
        return found


    @points(1)
    @hint(
        "Which calls make one step of an optimiser, in which order, and of which loss? And which "
        "network does the gradient have to pass on its way to the generator?",
        "The loss is that of the discriminator's logits for the generated pictures, with nothing "
        "detached and no `no_grad` on the way; then old gradients are cleared, new ones are calculated "
        "and one step is taken, once each.",
    )
    def test_one_step(compare: Compare) -> None:
        """The generator's parameters take one step down the gradient of its loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            discriminator, generator = small_networks(rng)
            # Whoever does not let it step makes another one, were it down the right gradient.
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.3, momentum=0.9, nesterov=True)
            before, noise = flat_parameters(generator), torch.randn(SIZE, 3, generator=rng)
            impl.generator_step(discriminator, generator, optimizer, noise)
            return {CHANGE: flat_parameters(generator) - before}

        compare(scenario)[CHANGE].assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": SIZE})


    @points(0.5)
    @hint(
        "PyTorch adds new gradients to old ones. Whose gradients count in this step, and what is in "
        "them when it begins?",
        "Clear the generator's gradients before `backward`: the discriminator's step may have left "
        "some in it.",
    )
    def test_old_gradients(compare: Compare) -> None:
        """Gradients from before do not count."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            networks = small_networks(rng)
            noise = torch.randn(SIZE, 3, generator=rng)
            steps, state = [], torch.get_rng_state()
            for is_dirty in (False, True):
                discriminator, generator = copy.deepcopy(networks)
                for parameter in [*discriminator.parameters(), *generator.parameters()]:
                    parameter.grad = torch.ones_like(parameter) if is_dirty else None
                optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
                step = watch_step(generator, optimizer)
                torch.set_rng_state(state)  # whoever draws numbers draws the same ones twice
                impl.generator_step(discriminator, generator, optimizer, noise.clone())
                steps.append(step())
            influence = steps[1]["change"] - steps[0]["change"]
            return {"step": steps[0], "influence of old gradients": influence}

        result = compare(scenario)
        must_learn(compare, "generator", result["step"], learning)
        result["influence of old gradients"].assert_close(
            rtol=0,
            atol=ATOL,
            message="What was in `.grad` of the generator's parameters before has an influence.",
        )


    @points(0.5)
    @hint(
        "The gradient passes through the discriminator. What may this step change, and what not?",
        "Call `step` on the optimiser that you were given and on no other; what is left in the "
        "discriminator's gradients does no harm.",
    )
    def test_discriminator_unchanged(compare: Compare) -> None:
        """The discriminator's parameters are as before, and so is the noise."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            discriminator, generator = small_networks(rng)
            for parameter in discriminator.parameters():
                parameter.grad = torch.ones_like(parameter)
            seen: list[int] = []
            discriminator[-1].register_forward_hook(lambda *_: seen.append(1))
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
            noise = torch.randn(4, 3, generator=rng)
            before = flat_parameters(discriminator), noise.clone()
            step = watch_step(generator, optimizer)
            impl.generator_step(discriminator, generator, optimizer, noise)
            return {
                "use": bool(seen),
                "step": step(),
                "weights": flat_parameters(discriminator) - before[0],
                "noise": noise - before[1],
            }

        result = compare(scenario)
        result["use"].assert_close(rtol=0, atol=0, message="The discriminator is never called.")
        must_learn(compare, "generator", result["step"], learning)
        result["weights"].assert_close(
            rtol=0, atol=0, message="The discriminator's parameters have changed."
        )
        result["noise"].assert_close(rtol=0, atol=0, message="The noise has changed.")


    @points(0.5)
    @hint(
        "In which mode are the networks when the step ends, and what will the next step need of them?",
        "Whoever calls `eval()`, `train()` or `requires_grad_()` on a network has to take it back "
        "before the function returns.",
    )
    def test_modes_unchanged(compare: Compare) -> None:
        """Both networks are in the mode in which they were, and require gradients as before."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = []
            for training in (True, False):
                discriminator, generator = (one.train(training) for one in small_networks(rng))
                seen: list[int] = []
                generator[0].register_forward_hook(lambda *_, seen=seen: seen.append(1))
                optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
                noise = torch.randn(4, 3, generator=rng)
                step = watch_step(generator, optimizer)
                impl.generator_step(discriminator, generator, optimizer, noise)
                networks = {"discriminator": discriminator, "generator": generator}
                found.append(
                    {
                        "use": bool(seen),
                        "step": step(),
                        "modes": {
                            name: [part.training for part in network.modules()]
                            for name, network in networks.items()
                        },
                        "needs": {
                            name: [one.requires_grad for one in network.parameters()]
                            for name, network in networks.items()
                        },
                    }
                )
            return {"training": found[0], "evaluation": found[1]}

        result = compare(scenario)
        for mode in ("training", "evaluation"):
            result[mode]["use"].assert_close(rtol=0, atol=0, message="The generator is never called.")
            must_learn(compare, "generator", result[mode]["step"], learning)
            for name in ("discriminator", "generator"):
                result[mode]["modes"][name].assert_close(
                    rtol=0,
                    atol=0,
                    message=f"The {name} was in {mode} mode before, and no longer is.",
                )
                result[mode]["needs"][name].assert_close(
                    rtol=0,
                    atol=0,
                    message=f"The {name}'s parameters do not require gradients as they did before.",
                )


    @points(0.5)
    @hint(
        "Which loss is returned: from before or after the step, and as a number or as a tensor?",
        "Return the loss that `backward` was called on, as a number: `loss.item()`.",
    )
    def test_returns_loss(compare: Compare) -> None:
        """The loss before the step is returned as a Python float."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            discriminator, generator = small_networks(rng)
            # So large a step that the loss is another one afterwards, however flat it is.
            optimizer = torch.optim.SGD(generator.parameters(), lr=50)
            noise = torch.randn(4, 3, generator=rng)
            step = watch_step(generator, optimizer)
            loss = impl.generator_step(discriminator, generator, optimizer, noise)
            return {"loss": loss, "step": step()}

        result = compare(scenario)
        must_learn(compare, "generator", result["step"], learning)
        loss, change = result["loss"], result["step"]["change"]
        loss.name = "the loss that is returned"
        # What the step itself is off by has cost its points: the loss may be off by the same.
        factor = change.factor(rtol=RTOL) or 1.0
        if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
            return
        loss.assert_close(rtol=RTOL, atol=ATOL)

    return {
        "one_step": test_one_step,
        "old_gradients": test_old_gradients,
        "discriminator_unchanged": test_discriminator_unchanged,
        "modes_unchanged": test_modes_unchanged,
        "returns_loss": test_returns_loss,
    }


def _checks_of_train_gan() -> dict[str, Check]:
    # Adam divides by the root of small numbers: rounding grows to 1e-4 here where somebody calculates
    # in float32, and betas of (0.9, 0.999) change a tenth.
    RTOL, ATOL = 2e-3, 1e-4

    # Seven steps of Adam with learning rates of up to 1e-3 change a loss of the linear discriminator by
    # less: only 0.017 in 400 games. Losses of different batches differ by 0.5 as a rule.
    SLACK = 0.025

    DIM = 40


    def fault_of(noises: object, sizes: set[int]) -> str:
        """What is wrong with what the generator was given, in a sentence; empty if nothing is."""
        if not isinstance(noises, list) or not noises:
            return "The generator is never called."
        batches = [one for one in noises if isinstance(one, torch.Tensor) and one.is_floating_point()]
        if len(batches) < len(noises) or any(one.dim() != 2 for one in batches):
            return "The generator should get noise of shape (batch size, latent_dim)."
        if {one.shape[1] for one in batches} != {DIM}:
            return "The noise should have `latent_dim` numbers in each row."
        if {len(one) for one in batches} != sizes:
            return (
                "The batches of noise are not as large as the batches of real pictures that are given."
            )
        if len({tuple(one[0].tolist()) for one in batches}) < 5:
            return "The same noise comes in more than one step."
        # At least 66 vectors. Even where all numbers of a vector are the same, which is not this
        # exercise's fault, the mean has a standard deviation of 0.12 and the other one of 0.09.
        numbers = torch.cat([one.flatten() for one in batches]).double()
        off = float(torch.maximum(numbers.mean().abs() / 0.45, (numbers.std() - 1).abs() / 0.35))
        note(lambda: off)
        return "" if off < 1 else "The noise is not drawn from N(0, 1)."


    @points(1)
    @hint(
        "Who is trained first in a step, how often, and by which optimiser, made when and with which "
        "settings?",
        "Make one `torch.optim.Adam` for each network before the loop, with `lr=learning_rate` and "
        "betas of (0.5, 0.999); in each step, the discriminator once and then the generator once.",
    )
    def test_both_networks_learn(compare: Compare) -> None:
        """Both networks take steps of Adam with betas of (0.5, 0.999), the discriminator first."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, discriminator, single = game(rng)
            generator, discriminator = generator.double(), discriminator.double()
            batches = [one.double() for one in single]
            before = flat_parameters(discriminator), flat_parameters(generator)
            impl.train_gan(
                generator, discriminator, batches, latent_dim=5, num_steps=8, learning_rate=0.2
            )
            return {
                "change of the discriminator's parameters": flat_parameters(discriminator) - before[0],
                "change of the generator's parameters": flat_parameters(generator) - before[1],
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "Whose losses are returned under which name, from which steps, and of what kind is each "
        "number?",
        "A dict with the two keys that the docstring names, each with a list to which every step adds "
        "the Python float that the step function returns.",
    )
    def test_history(compare: Compare) -> None:
        """The losses of all steps are returned as Python floats, by the names of the networks."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, _, single = game(rng)
            discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 1))
            fill(discriminator, rng)
            batches = [torch.randn(1, 2, 3, generator=rng) + 0.3 * one for one in single]
            # The learning rate is left at its default, which is small enough for SLACK.
            return impl.train_gan(generator, discriminator, batches, latent_dim=5, num_steps=7)

        must_train(compare)
        pair = compare(scenario)
        names = ("discriminator", "generator")
        if not isinstance(pair.actual, dict) or any(name not in pair.actual for name in names):
            pair.assert_close(rtol=SLACK, atol=SLACK)
        for name in names:
            losses, found = pair[name], pair[name].actual
            if not isinstance(found, list | tuple):
                problem = f"The entry {name!r} should be a list of numbers"
                raise CheckFailed(f"{problem}, but it is {describe(found)}.")
            if len(found) != len(losses.expected):
                raise CheckFailed(f"There should be as many of the {name}'s losses as steps.")
            losses.name = f"the list of the {name}'s losses"
            losses.assert_close(rtol=SLACK, atol=SLACK)


    @points(0.5)
    @hint(
        "Which batch does each step take, and what happens when there are more steps than batches?",
        "Begin with `iter(batches)` again when it is used up, and only then; count steps rather than "
        "batches or epochs. A DataLoader has no `[...]`.",
    )
    def test_batches_go_round(compare: Compare) -> None:
        """Each step takes the next batch; when all are used up, the first one comes again."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, discriminator, batches = game(rng)
            loader: DataLoader[torch.Tensor]
            # torch's types ask for a Dataset; by its documentation, items and a length are enough.
            loader = DataLoader(batches[:3], batch_size=None)  # type: ignore[arg-type]
            order: list[int] = []

            def look(_module: nn.Module, arguments: tuple[torch.Tensor, ...]) -> None:
                """Which batch of real pictures the discriminator looks at, if it is another one."""
                for index, batch in enumerate(batches):
                    same = (arguments[0].detach() == batch[0]).flatten(1).all(dim=1)
                    if same.any() and order[-1:] != [index]:
                        order.append(index)

            next(discriminator.children()).register_forward_pre_hook(look)
            impl.train_gan(generator, discriminator, loader, latent_dim=5, num_steps=7)
            return {"batches": order}

        must_train(compare)
        order = compare(scenario)["batches"]
        problem = "The batches of real pictures do not come in their order."
        if isinstance(order.actual, list) and len(order.actual) != len(order.expected):
            often = "less" if len(order.actual) < len(order.expected) else "more"
            problem = f"A new batch of real pictures comes {often} often than there are steps."
        order.assert_close(rtol=0, atol=0, message=problem)


    @points(0.5)
    @hint(
        "Where does the noise of a step come from, and how many latent vectors does it take?",
        "Draw new noise inside the loop, `len(real)` vectors of `latent_dim` numbers; the last batch "
        "may be smaller than the others.",
    )
    def test_noise(compare: Compare) -> None:
        """Each step draws new noise, as many latent vectors as its batch has pictures."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, discriminator, batches = game(rng)
            impl.train_gan(generator, discriminator, batches[:6] * 3, latent_dim=DIM, num_steps=18)
            return {"noises": generator.noises}

        found = Comparison(compare.actual(scenario), {"noises": None}, "the result")
        if fault := fault_of(found["noises"].actual, set(SIZES[:6])):
            raise CheckFailed(fault)
        must_train(compare)


    @points(0.5)
    @hint(
        "Who calls the callback, when, and with which number?",
        "At the end of each step, if there is a callback, call it with the number of steps that are "
        "done by then: 1 after the first.",
    )
    def test_callback(compare: Compare) -> None:
        """After each step the callback gets the number of steps that are done."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, discriminator, batches = game(rng)
            calls: list[Any] = []

            networks = (discriminator, generator)
            last: list[torch.Tensor] = []

            def called(*values: object) -> None:
                calls.append(list(values))
                last[:] = [flat_parameters(network) for network in networks]

            options = {"latent_dim": 5, "num_steps": 4, "callback": called}
            impl.train_gan(generator, discriminator, batches, **options)
            now = [flat_parameters(network) for network in networks]
            return {
                "count": len(calls),
                "numbers": calls,
                "change": [one - other for one, other in zip(now, last or now, strict=True)],
            }

        result = compare(scenario)
        must_train(compare)
        for key, problem in (
            ("count", "The callback should be called once in each step."),
            ("numbers", "The callback should get the number of steps that are done, and nothing else."),
            ("change", "The callback should be called when the step is over."),
        ):
            result[key].assert_close(rtol=0, atol=0, message=problem)

    return {
        "both_networks_learn": test_both_networks_learn,
        "history": test_history,
        "batches_go_round": test_batches_go_round,
        "noise": test_noise,
        "callback": test_callback,
    }


def _checks_of_interpolate() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    # How many times as long as the straight line a way may be; random rows make more than 4 of it.
    MOST_DETOUR = 2.0

    # The share of the way that one of eight steps may go, however unequal they are.
    MOST_JUMP = 0.6


    def must_lead(rows: Any, start: torch.Tensor, end: torch.Tensor) -> None:
        """Fail rows that are no way from one end to the other, however unequal its steps may be."""
        if not isinstance(rows, torch.Tensor) or not rows.is_floating_point() or rows.shape != (9, 5):
            raise CheckFailed("The result should be a floating tensor of shape (steps, dim).")
        steps = rows.double().diff(dim=0)  # (8, 5)
        if not bool((steps.norm(dim=1) > 0).all()):
            raise CheckFailed("There are rows that are the same as the one before.")
        # How much longer the way is than the straight line: detours of known mistakes are short.
        detour = steps.norm(dim=1).sum() / (end - start).double().norm()
        at_most(detour, MOST_DETOUR, "The rows do not lead from the start to the end.")
        jump = steps.norm(dim=1).max() / (end - start).double().norm()
        at_most(jump, MOST_JUMP, "One step goes nearly all the way from the start to the end.")


    @points(0.5)
    @hint(
        "Where does the way begin, where does it end, and how many stops does it have?",
        "The weights of the two ends run from 0 to 1, both included, which `torch.linspace` can give; "
        "each row is a vector of length `dim`, and all rows together are one tensor.",
    )
    def test_ends(compare: Compare) -> None:
        """The first row is the start, the last row is the end, and there are `steps` rows."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            start, end = torch.randn(2, 5, generator=rng)
            rows = impl.interpolate(start, end, 9)
            found = {"start that was given": start, "end that was given": end}
            found["result for two steps"] = impl.interpolate(start, end, 2)
            if isinstance(rows, torch.Tensor) and rows.shape == (9, 5):
                return {**found, "first row": rows[0], "last row": rows[-1], "rows": rows}
            return rows

        pair = compare(scenario)
        if not isinstance(pair.actual, dict):
            rows = pair.actual
            if isinstance(rows, torch.Tensor) and rows.dim() == 2 and rows.shape[1] == 5:
                raise CheckFailed("There should be as many rows as `steps` says.")
            problem = "The result should be a tensor of shape (steps, dim)"
            raise CheckFailed(f"{problem}, but it is {describe(rows)}.")
        for name in ("start that was given", "end that was given"):
            pair[name].assert_close(rtol=0, atol=0)
        for name in ("first row", "last row", "result for two steps"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL)
        must_lead(pair["rows"].actual, pair["first row"].expected, pair["last row"].expected)


    @points(0.5)
    @hint(
        "Are all steps of the same length, and on one straight line?",
        "Row k is a weighted mean of the two vectors, with weights that change by the same amount from "
        "row to row; a second dimension of size 1 lines the weights up with the rows.",
    )
    def test_equal_steps(compare: Compare) -> None:
        """All rows lie on the straight line between the two, in equal steps."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            start, end = torch.randn(2, 4, generator=rng, dtype=torch.float64)
            # As many steps as numbers in a row, and more.
            found = [impl.interpolate(start.clone(), end.clone(), steps) for steps in (4, 7)]
            return [
                torch.stack(list(rows)) if isinstance(rows, torch.Tensor | list | tuple) else None
                for rows in found
            ]

        start, end = torch.randn(2, 4, generator=compare.generator(), dtype=torch.float64)
        found = compare.actual(scenario)
        for rows in found if isinstance(found, list) and len(found) == 2 else [None]:
            if not isinstance(rows, torch.Tensor) or not rows.is_floating_point() or rows.dim() < 2:
                raise CheckFailed("The result should be a floating tensor of shape (steps, dim).")
            rows = (
                rows.flatten(1) if rows.numel() else rows
            )  # their shape is another check's concern, and so are the two ends
            if rows.dim() != 2 or rows.shape[1] != 4 or len(rows) < 3:
                raise CheckFailed("Each row should be a vector as long as the two that are given.")
            steps = rows.double().diff(dim=0)
            length = steps[0].norm()
            if not bool(torch.isfinite(steps).all()):
                raise CheckFailed("The rows hold NaN or infinity.")
            if not length:
                raise CheckFailed("The first two rows are the same.")
            if (steps - steps[0]).norm() > 1e-4 * length:
                raise CheckFailed("The steps from row to row are not all the same.")
            if torch.cosine_similarity(steps[0], end - start, dim=0).abs() < 1 - 1e-6:
                raise CheckFailed("The rows do not lie on the straight line between the two vectors.")
            share = float(steps.norm(dim=1).sum() / (end - start).norm())
            if not 0.5 < share < 2:
                raise CheckFailed("All steps together are not as long as the way between the vectors.")

    return {
        "ends": test_ends,
        "equal_steps": test_equal_steps,
    }


def _checks_of_one_nn_accuracy() -> dict[str, Check]:
    RTOL, ATOL = 0, 1e-6


    @points(1.5)
    @hint(
        "For what share of all 2N samples is the one nearest other sample from the same set?",
        "Put both sets together, find the nearest of all others for each sample, compare where the two "
        "come from, and take the mean over the samples of both sets.",
    )
    def test_value(compare: Compare) -> None:
        """The share of right answers among the samples of both sets."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            kinds = {
                "large sets": groups_of(7, 0.4, rng),
                "small sets": groups_of(2, 0.3, rng),
                "sets that are well mixed": groups_of(5, 0.0, rng),
                "sets that are badly mixed": groups_of(6, 0.8, rng),
            }
            return {
                f"accuracy for {name}": number(impl.one_nn_accuracy(*on_a_circle(each, rng)))
                for name, each in kinds.items()
            }

        pair = compare(scenario)
        if isinstance(pair.actual, dict):
            for value in pair.actual.values():
                if isinstance(value, float | int) and not -ATOL <= value <= 1 + ATOL:
                    raise CheckFailed("The accuracy is a share, and should lie between 0 and 1.")
        pair.assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "Who is nearest to a sample if nobody is left out?",
        "The distance of each sample to itself is 0: make the diagonal of the matrix of distances "
        "infinite before you look for the smallest.",
    )
    def test_leaves_itself_out(compare: Compare) -> None:
        """No sample is its own neighbour: near copies of the real samples give 0."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # On a line that does not go through 0, with gaps that grow.
            signs = 2.0 * torch.randint(2, (4,), generator=rng) - 1
            away = torch.tensor([15.0, 15, -15, -15])
            real = (torch.arange(3.0, 11).cumsum(0)[:, None] / 2 + away) * signs
            copies = real + 0.05 * torch.randn(8, 4, generator=rng)
            far = real[:1] + torch.arange(8.0)[:, None]
            return {
                "copies": number(impl.one_nn_accuracy(real, copies)),
                "far apart": number(impl.one_nn_accuracy(far, -far)),
                "mixtures": answers_for_mixtures(impl, rng),
            }

        found = compare(scenario)
        copies, far = (number_of(found[name].actual) for name in ("copies", "far apart"))
        if far < copies:
            raise CheckFailed(
                "Near copies get a higher accuracy than samples that are far apart: what is a right "
                "answer, and which sample is near?"
            )
        problem = "For near copies of the real samples, the accuracy should be 0."
        at_most(abs(copies), ATOL, problem)
        if far <= copies:
            raise CheckFailed("Where both sets are far apart, the accuracy is as low as for copies.")
        must_tell(found["mixtures"])


    @points(0.5)
    @hint(
        "A generator that makes the same picture again and again: what happens in either set?",
        "Both sets count. In one of them all answers may be right while in the other all are wrong, "
        "and the accuracy is the mean over both.",
    )
    def test_both_sets_count(compare: Compare) -> None:
        """Right and wrong answers count the same, wherever they are given."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # The generated samples are close together. Of the real ones three are, too; the others are
            # nearer to the generated ones than to each other, by any measure of distance.
            corners = torch.tensor([[1.0, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
            corners = corners[torch.randperm(4, generator=rng)][[0, 0, 0, 1, 2, 3]]
            middle = torch.tensor([30.0, 0, 0])
            real = middle + 5 * corners + 0.1 * torch.randn(6, 3, generator=rng)
            fake = middle + 0.1 * torch.randn(6, 3, generator=rng)
            away = torch.tensor([0.0, 30, 30]) - fake.flip(0)
            return {
                "collapsed": number(impl.one_nn_accuracy(real, fake)),
                "the other way round": number(impl.one_nn_accuracy(fake, real)),
                "far apart": number(impl.one_nn_accuracy(fake, away)),
                "mixtures": answers_for_mixtures(impl, rng),
            }

        found = compare(scenario)
        names = ("collapsed", "the other way round", "far apart")
        collapsed, turned, far = (number_of(found[name].actual) for name in names)
        problem = "If the two sets change places, the accuracy changes."
        at_most(abs(collapsed - turned), ATOL, problem)
        problem = "For a collapsed generator, the accuracy is the same as for a bad one."
        at_least(abs(collapsed - far), ATOL, problem)
        must_tell(found["mixtures"])


    @points(0.25)
    @hint(
        "By which distance, and by how many of the nearest, is a sample judged?",
        "The Euclidean distance, as `torch.cdist` gives it: neither the angle between two samples nor "
        "a sum of absolute differences, and the samples as they are, without normalising them.",
    )
    def test_distance(compare: Compare) -> None:
        """Near is what is near by the Euclidean distance."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # Four places far from each other, at each of them two real and two generated samples. The
            # nearest to each is of its own set, and by another measure one of the other set.
            ones, x, y = torch.tensor([1.0, 1, 1, 1, 0, 0]), torch.eye(6)[4], torch.eye(6)[5]
            places = 100 * torch.eye(6)[:4] + torch.randn(4, 6, generator=rng)
            offsets = [
                # To the second real one, to the first generated one, and from there to the second.
                (1.8 * ones, 4.2 * x, 0.5 * y),
                (3.6 * x, 2.2 * ones, 0.5 * y),
                (0.5 * x, 0.5 * places[2], 0.5 * y),
                (3.0 * y, 6.0 * places[0] / 100, 0.5 * x),
            ]
            real, fake = [], []
            for place, (second, generated, last) in zip(places, offsets, strict=True):
                real += [place, place + second]
                fake += [place + generated, place + generated + last]
            one, other = torch.stack(real), torch.stack(fake)
            return {
                "near": number(impl.one_nn_accuracy(one, other)),
                "turned": number(impl.one_nn_accuracy(other, one)),
                "far apart": number(impl.one_nn_accuracy(one, other + 300)),
            }

        names = ("near", "turned", "far apart")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        near, turned, far = (number_of(found[name].actual) for name in names)
        problem = "The answers are not those of the nearest samples by the Euclidean distance."
        for one in (near, turned):
            at_most(abs(one - far), ATOL, problem)


    @points(0.25)
    @hint(
        "What kind of thing is the result, and what is left of the arguments?",
        "Return a Python number, as `.item()` gives it, and make tensors of your own instead of "
        "changing the ones that you were given.",
    )
    def test_float(compare: Compare) -> None:
        """The result is a Python float, and the sets are not changed."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real, fake = torch.randn(2, 6, 3, generator=rng)
            before = real.clone(), fake.clone()
            result = impl.one_nn_accuracy(real, fake)
            return {"result": result, "changes": [real - before[0], fake - before[1]]}

        found = Comparison(compare.actual(scenario), {"result": None, "changes": None}, "the result")
        if not isinstance(found["result"].actual, float):
            raise CheckFailed("The result should be a Python float.")
        changes = found["changes"].actual
        for change in changes if isinstance(changes, list) else [None]:
            if not isinstance(change, torch.Tensor) or change.count_nonzero():
                raise CheckFailed("The samples have been changed.")

    return {
        "value": test_value,
        "leaves_itself_out": test_leaves_itself_out,
        "both_sets_count": test_both_sets_count,
        "distance": test_distance,
        "float": test_float,
    }


_CHECKS = {
    "sample_noise": _checks_of_sample_noise(),
    "Generator": _checks_of_Generator(),
    "Discriminator": _checks_of_Discriminator(),
    "init_weights": _checks_of_init_weights(),
    "discriminator_loss": _checks_of_discriminator_loss(),
    "generator_loss": _checks_of_generator_loss(),
    "lsgan_discriminator_loss": _checks_of_lsgan_discriminator_loss(),
    "lsgan_generator_loss": _checks_of_lsgan_generator_loss(),
    "wgan_critic_loss": _checks_of_wgan_critic_loss(),
    "wgan_generator_loss": _checks_of_wgan_generator_loss(),
    "gradient_penalty": _checks_of_gradient_penalty(),
    "discriminator_step": _checks_of_discriminator_step(),
    "generator_step": _checks_of_generator_step(),
    "train_gan": _checks_of_train_gan(),
    "interpolate": _checks_of_interpolate(),
    "one_nn_accuracy": _checks_of_one_nn_accuracy(),
}


# Seeds, and what the scenarios give on the reference.
_KNOWN = {
    'sample_noise/distribution': (100150929672125, [
    ]),
    'sample_noise/generator': (194852381777539, [
    ]),
    'Generator/shape': (189261657998508, [
    ]),
    'Generator/range': (167046174725741, [
    ]),
    'Generator/non_linearity': (29789376592968, [
    ]),
    'Generator/parameters_learn': (9442539801075, [
    ]),
    'Generator/one_picture': (274519718839905, [
    ]),
    'Discriminator/shape': (37768330190826, [
    ]),
    'Discriminator/raw_logits': (134110816633762, [
    ]),
    'Discriminator/non_linearity': (448625889093, [
    ]),
    'Discriminator/parameters_learn': (157779994661811, [
    ]),
    'Discriminator/one_picture': (33440187302500, [
    ]),
    'init_weights/convolutions': (106080699310640, [
    ]),
    'init_weights/batch_normalisation': (114593197818071, [
    ]),
    'init_weights/without_bias': (117729481901425, [
    ]),
    'discriminator_loss/value': (44981660494734, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for shape (N, 1)",{"tensor":["float64",[]]}],["loss of a good discriminator",{"tensor":["float32",[]]}]]}', 'gBbHP3KZaOr7EvQ/Bz4ePA=='),
    ]),
    'discriminator_loss/gradient': (210663711211577, [
        ('{"dict":[["gradient of the logits of real pictures",{"tensor":["float32",[5]]}],["gradient of the logits of generated pictures",{"tensor":["float32",[5]]}],["rise",{"tensor":["float64",[10]]}],["other rise",{"tensor":["float64",[10]]}]]}', 'ejNMvbUA072wWQ6901N6vRqQ4L0hBgo+dt60PRAJAj65mTQ+JUtEPQAAAABA+KK/AAAAALjlpj8AAAAAILekPwAAAACYO72/AAAAYN33or8AAACASeamPwAAAMDgtqQ/AAAAoH47vb8AAADgyfD3PwAAAAAAAAAAAAAAAHhutD8AAAAA1HXKPwAAAIDfYuC/AAAAAApYwT8AAABgpW60PwAAAICydco/AAAAYMxi4L8AAACA/VfBPwAAAODJ8Pc/AAAAAAAAAAA='),
    ]),
    'discriminator_loss/unequal_batches': (194357815779781, [
        ('{"tensor":["float32",[3]]}', 'flBzP/6mgT+dxok/'),
    ]),
    'discriminator_loss/large_logits': (137025609850983, [
        ('{"dict":[["gradient of the logits",{"tensor":["float32",[16]]}],["losses",{"tensor":["float32",[8]]}]]}', 'AAAAAAAAAAAAAAA/AAAAPwAAAL8AAAC/2diyMNnYsjAAAAAAAAAAAAAAAD8AAAA/AAAAvwAAAL8AAAAAAAAAAMixGD6qY7JBY1OlQUjGBT/pHo0/2O7wQl8L8kJNfRk+'),
    ]),
    'discriminator_loss/batch_of_one': (146578241774670, [
    ]),
    'generator_loss/value': (68033040117493, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for shape (N, 1)",{"tensor":["float64",[]]}]]}', '4fccPwZX6bqPF9U/'),
    ]),
    'generator_loss/gradient': (138519707434581, [
        ('{"dict":[["gradient of the logits",{"tensor":["float32",[6]]}],["rise",{"tensor":["float64",[10]]}]]}', 'VVV7uHeviL2wwwK9AM/Tutk5jr3XWRC+AAAAABwdor8AAAAA+CjBvwAAAAD5xc2/AAAAgPRN1T8AAAAgVx2ivwAAACDzKMG/AAAAoO/Fzb8AAACgCE7VPwAAAOAPw+A/AAAAAAAAAAA='),
    ]),
    'generator_loss/large_logits': (272167003429619, [
        ('{"dict":[["gradient of the logits",{"tensor":["float32",[8]]}],["losses",{"tensor":["float32",[4]]}],["small",{"list":[{"tensor":["float32",[]]},{"tensor":["float32",[]]},{"tensor":["float32",[]]}]}]]}', 'AAAAAAAAAAAAAAC/AAAAvwAAAAAAAAAAAAAAvwAAAL/AtIIwnc+dQQAAAAAbAO9C9hioPxhyMT/WY6A+'),
    ]),
    'generator_loss/batch_of_one': (6126879968914, [
    ]),
    'lsgan_discriminator_loss/value': (55169857015736, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for batches of different sizes, of shape (N, 1)",{"tensor":["float64",[]]}]]}', 'U1AJQJUzP9i/nv0/'),
    ]),
    'lsgan_discriminator_loss/gradient': (223760693127914, [
        ('{"dict":[["gradient of the scores of real pictures",{"tensor":["float32",[5]]}],["gradient of the scores of generated pictures",{"tensor":["float32",[5]]}],["rise",{"tensor":["float64",[10]]}],["other rise",{"tensor":["float64",[10]]}]]}', 'quDUvkdVaj5qTGk/2qG/vWROrL4hcig+aiHcPrPYBz99a5K+MCSXPgAAAAAiCvU/AAAAgPyL8D8AAAAA+gvjvwAAAADAgse/AAAA4AwK9T8AAAAgDYzwPwAAAADbC+O/AAAAQECDx78AAAAgH44HQAAAAAAAAAAAAAAAAOK/9z8AAAAAYMXrPwAAAADc2++/AAAAAJBNnb8AAABg5L/3PwAAAMBnxes/AAAAANTb778AAAAAT02dvwAAAAA5f/o/AAAAAAAAAAA='),
    ]),
    'lsgan_generator_loss/value': (147137351790859, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for shape (N, 1)",{"tensor":["float64",[]]}]]}', '4Kl7P762/f85uvo/'),
    ]),
    'lsgan_generator_loss/gradient': (98885686226649, [
        ('{"dict":[["gradient of the scores",{"tensor":["float32",[6]]}],["rise",{"tensor":["float64",[10]]}]]}', 'oDT2vEBvrb7YFug91o4QPbaVxb6Oyw++AAAAQN76478AAAAAIoaxvwAAAID6INQ/AAAAQCKP6L8AAADg1/rjvwAAAMB2hrG/AAAAoOcg1D8AAADANo/ovwAAAOD6pOw/AAAAAAAAAAA='),
    ]),
    'wgan_critic_loss/value_and_gradient': (118317074443084, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for a critic that errs",{"tensor":["float32",[]]}],["loss for batches of different sizes, of shape (N, 1)",{"tensor":["float32",[]]}],["gradient of the scores of real pictures",{"tensor":["float32",[3,1]]}],["gradient of the scores of generated pictures",{"tensor":["float32",[7,1]]}]]}', '0YKRwNGCkUCwBHBAq6qqvquqqr6rqqq+JUkSPiVJEj4lSRI+JUkSPiVJEj4lSRI+JUkSPg=='),
    ]),
    'wgan_generator_loss/value_and_gradient': (68112247973549, [
        ('{"dict":[["loss for scores below 0, of shape (N,)",{"tensor":["float32",[]]}],["loss for shape (N, 1)",{"tensor":["float32",[]]}],["gradient of the scores",{"tensor":["float32",[5,1]]}]]}', 'saQeQCkDJb/NzEy+zcxMvs3MTL7NzEy+zcxMvg=='),
    ]),
    'gradient_penalty/linear_critic': (36973398842078, [
        ('{"dict":[["penalty of a steep critic",{"tensor":["float32",[]]}],["penalty of a flat critic",{"tensor":["float32",[]]}]]}', 'MoGUQJa8Lz8='),
    ]),
    'gradient_penalty/each_picture': (63785480483594, [
    ]),
    'gradient_penalty/points_between': (211518271053765, [
    ]),
    'gradient_penalty/critic_learns': (149681562042556, [
        ('{"dict":[["gradient of the critic\'s parameters",{"tensor":["float32",[2]]}],["left",false]]}', '0uYJQdLmCcE='),
    ]),
    'gradient_penalty/zero_slope': (202596276741823, [
    ]),
    'discriminator_step/one_step': (193199373091825, [
        ('{"dict":[["change of the discriminator\'s parameters",{"tensor":["float32",[33]]}]]}', 'KLwdPQDcz7owhnc9MCZcPUBbHr2ATIC7AAp7vMh4jj0gbDS9APfxu8AmQT1gVgI9yOB7vEA2PT0A5DG8VA+yvUlZ0T0kUfU8AF64vCA9t70gVV09AAhLOgBsKDvA0ou8AOx4vOCcYj3YuAQ+QNexvDDsKL7AQfE92LdcPgi3gz0EEAm+'),
    ]),
    'discriminator_step/old_gradients': (176902906227135, [
        ('{"dict":[["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}],["influence of old gradients",{"tensor":["float32",[33]]}]]}', 'EEksvRCHF73g8b882FIaPrh1IL0awjS9ABHWu4D/2LsATgU7gAoYPAAjBLyA/Sm8OFvOvYA1ir20fAg9NiWTPdAJCL6Qx5c9yG+1vGDcGT0APN48QA45PEDi5LwArTM9AAocPACxNjv2a909+PpFPVTmib7gofu9AEHBuySZ8z0oca8+DUmsPRSHlz3u8T+92FKavrh1oD0ZwrQ9zBBWPG//WDxPToW7egqYvB8jhDxE/ak8NVtOPmM1Cj60fIi9NiUTvs8JiD6Mxxe+yW81PWLcmb0GPF69UA65vFriZD34rLO9yAmcvA6xtrv2a12++vrFvVbmCT/goXs+EEFBPCaZc74pcS+/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'discriminator_step/separate_batches': (279193275177196, [
        ('{"dict":[["change of the discriminator\'s parameters",{"tensor":["float64",[41]]}]]}', 'gFc+oopmcD8ArRNB4xB/vwDQH16r7DO/AGZYX/tnUr8A3JRxS16Dv4DgSiUxVoa/wByX2wOUo7+wfncAD3qqPwBM5sH9tX2/6O86u/yZoz9IoqDZBMnBP7s5T9TWTrE/AFjy1EcVMr8AwC+3mS8ZvwAADcvsX9A+AGImeBSqLr8AvBjN0Zk+vwDwYhVydCs/ANh3kI7HVz8AmF1KeQlfPwAAQo/4cwW/ABCN8dNJNT8AJOtAsZxFPwCcNWYA4Vi/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAgEPnpMClvwAEzU1hMXc/YKouREdqRz/QElCkyZC4v2wysyd6Y7k/2MFAIKqDqL8sU9nNVuTBvxCWU/LFUsY/QFshlBZvsb9MO0bqzQrCv+Q3E6DdHNC/viloiHp60T8xBTrsJV7Xvw=='),
    ]),
    'discriminator_step/rest_unchanged': (104690989380907, [
        ('{"dict":[["training",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}],["weights",{"tensor":["float32",[24]]}],["arguments",{"list":[{"tensor":["float32",[4,1,2,3]]},{"tensor":["float32",[4,3]]}]}],["modes",{"dict":[["discriminator",{"list":[true,true,true,true,true]}],["generator",{"list":[true,true,true,true]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}],["evaluation",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}],["weights",{"tensor":["float32",[24]]}],["arguments",{"list":[{"tensor":["float32",[4,1,2,3]]},{"tensor":["float32",[4,3]]}]}],["modes",{"dict":[["discriminator",{"list":[false,false,false,false,false]}],["generator",{"list":[false,false,false,false]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}]]}', 'gJMDvQBilzuArTe8hnEgPdA+Wb0gUDy9aHK9vQBNE72yTwU+QOdgvTC/ej0A8Ba8eNnKvThXKL0KCwA+IAdKvXzS3T3gShK9KE1aPuCSrL34Guk81Ab7vQCjvDzwYvo84CFKvTDgiz2AT4W8YHALvoyeUb7gfKY8eHlJvmCqfr30rQI+d5ODPT9iF7yerbc8hnGgvco+2T0fULw9aHI9PvhMkz2yT4W+P+fgPS6/+r0x8JY8edlKPkBXqD0KC4C+IQfKPXzSXb7mSpI9Kk3avu6SLD75Gmm91AZ7PueiPL3pYnq95yHKPTHgC76ATwU9ZXCLPoye0T7YfCa9dnnJPnCq/j32rYK+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACZ5vABuibswfbA8cIvGPEDVNLxg6qm8wE4qvQDdi7xYE089UPAyPZiuKL0APDy90IQUPcAFeDxstOY9wHxTvXP7wb0AGpw8AAq3O/g00ryQZJm9AOZWuvhuHj0AEf47wEM3vUgz271ghuO9VMkiPmh2PL50+m6+0B6iPSB4MD4wGWG+8CX5PC5uCTw4fTC9bItGvSzVtDxQ6ik9wk6qPQndCz1YE8+9SvCyvZquqD0CPLw904SUvbAF+LxstGa+x3zTPXP7QT7uGRy9AAo3vPo0Uj2QZBk+AObWOvdunr0AEX68s0O3PUUzWz5ghmM+U8mivmZ2vD50+u4+yx4ivhx4sL4wGeE+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'discriminator_step/returns_loss': (208769540672494, [
        ('{"dict":[["loss",{"float":"0x1.187b880000000p+0"}],["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}]]}', 'inSHwCIcI8EyxpLA6YKGwDSRpj9hl19AIKR8P1QOMkFS4Pc+UUXMQHr0fECgaUzATQxWQAB41cFwKY+9ZByHwR5HXcEeNhJBQLTJvS5a58DoBOi+YzeYwLPORMDZUVdAyMllPwRo2sDmt5A//bebQG8ylb8kyJHAZsypwDf+V0A+E6FA+GGtPdrHUD743rs9sCysPb401bw0GY+9uLChvGLpY74MpB68ubsCviXkob320oI9ov2IvbieCD9AP7c6JPGsPiiejT6MJju+MBcBO8EQFD4FfhQ8QdbCPdvpez38zYm9gBCTvLHHCz5QPbm86FHHveD4vjzImbo9jFfZPUw8ir0cLc69'),
    ]),
    'generator_step/one_step': (6234002358481, [
        ('{"dict":[["change of the generator\'s parameters",{"tensor":["float32",[24]]}]]}', '1EkLPXKexjyAp8e8ABE2u4Auhr2W+zK9PVpjPQBEXjwAoFO8QAfhPBRUl7ykaNu8QPOCPCB/zLuAXYe8APrvugD4wjoAABm6gHIZvZjb7z1XLZi9AL4OPQAL1jwAMKs6'),
    ]),
    'generator_step/old_gradients': (186843539002899, [
        ('{"dict":[["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["influence of old gradients",{"tensor":["float32",[24]]}]]}', 'ECwPvQCAIjsA+0g8wBVCPMDCLD3Y62M+AABAuABQk7oAtYi7gM2UPACJxbzKcAi+SFLlvSAJ5rxYfka+AKHXOwCAiToA/ro7x9K1PWB6RD7AF327UJzTvUB9KL0ATcm7HSyPPRiAorsg+8i8vBXCvLrCrL3W6+O+iAfAOJBQEzsdtQg8sc0UveiIRT3JcIg+RFJlPiEJZj1ZfsY+5KBXvACACbvl/Tq8x9I1vmF6xL6lF/07TZxTPjh9qD2iTEk8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'generator_step/discriminator_unchanged': (236366561491748, [
        ('{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["weights",{"tensor":["float32",[33]]}],["noise",{"tensor":["float32",[4,3]]}]]}', 'ML7wPGCHhbwAfog7YDo2PEBTkrwAbEE68Im0PLCf1LzgDYo8wHYcvdTwDD1Q+ZC80Dw4vWinFz20m0e8gB9RPBD8sryAPEm9HAKQPQC9xTv8A4E90FaZvVC2hL2E79W9NL5wvWCHBT1afgi8Xzq2vE5TEj0KbMG69Yk0vbWfVD3YDQq9x3acPdTwjL1S+RA90jy4PWmnl721m8c8Xh/RvA38Mj2OPMk9HgIQvpe8Rbz+AwG+0FYZPlK2BD6E71U+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'generator_step/modes_unchanged': (226984829608473, [
        ('{"dict":[["training",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["modes",{"dict":[["discriminator",{"list":[true,true,true,true,true]}],["generator",{"list":[true,true,true,true]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}],["evaluation",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["modes",{"dict":[["discriminator",{"list":[false,false,false,false,false]}],["generator",{"list":[false,false,false,false]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}]]}', 'APZGO75CCT6AqS28ABCEOQB4CTsAfoS5gBelO9D2DD2AVZ+7gJbQu3yq1L1gHC08QDhkPIAeUbwAVBK8MLmPvZ1Yvz0gaC892EfcPSBq3jpAEOE8CJ2pvbS7c7ywz8g9tPXGu75Cib5dqa08AAoEurx2ibvGfgQ6cxclvM32jL14VR88o5ZQPHuqVD5qHK28MjjkvKoe0TzdU5I8MLkPPp1YP74caK+92UdcvidqXrtKEGG9CJ0pPrK78zyuz0i+kKTwvMTyLb3QPjE9AGhhukBzVbsAqTK7AHLwOgDfpzsAtHO7gG76PQxPpT0gfUy92DovvQDMT7tADJM8ALqcOwDcXrsApKA75HTAPQAA9DmA7Re8EAQ/vvAoSj0AD8Y7laRwPcTyrT3SPrG9v2bhOiVz1TsMqbI7TnFwux7fJ7zCtPM7fm56vgxPJb4ofcw92jqvPQfLzztJDBO9mrocvFDb3jtupCC85HRAvjj9c7qJ7Zc8DwS/PvAoyr3cDka8'),
    ]),
    'generator_step/returns_loss': (213653014510974, [
        ('{"dict":[["loss",{"float":"0x1.a6ed600000000p+0"}],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}]]}', 'BHOhQIA7q8Di4ZW/HEJYQdmvysBmqppAeHN6wEKUikA6Qu0/FlmZP812dL9hAuE/Ga3zP7Ib+7+nsxvAZvtZwf1rBkH/YKHAR08FQa5kdEEZjBfBYKvhP4ZKvUCyCJnBs6fOvXEt2z102b88wGeKvjm4AT7U+MW95kmgPZ1hsb132Be9EknEvP50nDyGARC95/MbvZG1ID1bTEc9LYKLPlgPLL6ikM4966IqvmVpnL4C+0E+rm0QvelK8r0s4sM+'),
    ]),
    'train_gan/both_networks_learn': (93609436683866, [
        ('{"dict":[["change of the discriminator\'s parameters",{"tensor":["float64",[33]]}],["change of the generator\'s parameters",{"tensor":["float64",[6]]}]]}', '8OD+uEvd7L/cpV7fcAzjP/wlZEBXV9k/cM9pp/kv77+ov9ExRhDov4DhAcKiH+w/lCfRxfhv2L/6uD88Jl3aPzh/BCuGXs8/JMIFkp4S5T+g7hN6TrLCP2ZHkvneQOC/bTm+d4S2+T8AhicOlJrHvwHNASVOyNM/QpG4T9B36z+3s+glxAfUPwA+cveI2fi/BjztYC1C47+zvx47G7T5v5iOiiYbEdq/tsQRX1nn9r8E6QQ0jf/tv2ZapYft2cu/C/I5pkEN6j+tet8KpR/iP70yORSmMPi/M+FB+jhv+L/YPr5tC5D1P1bB+DfAbvS/MOVDfa4F4T/isd9QPn3yvxaCnqG64ei/pMD4hk8Q4T/GGmnb3qnyv1p/mpXF6eO/86a8XV7D/r+hpkLVhrHvP3fSUWhtSeC/'),
    ]),
    'train_gan/history': (191835904330858, [
        ('{"dict":[["discriminator",{"list":[{"float":"0x1.802b780000000p+1"},{"float":"0x1.d1c0200000000p+1"},{"float":"0x1.80bc740000000p+1"},{"float":"0x1.7a43820000000p+1"},{"float":"0x1.7f40680000000p+1"},{"float":"0x1.9ce4e80000000p+1"},{"float":"0x1.7a84c40000000p+1"}]}],["generator",{"list":[{"float":"0x1.b7cb040000000p-5"},{"float":"0x1.b7b33c0000000p-5"},{"float":"0x1.b797d60000000p-5"},{"float":"0x1.b77bee0000000p-5"},{"float":"0x1.b75ffc0000000p-5"},{"float":"0x1.b741480000000p-5"},{"float":"0x1.b724860000000p-5"}]}]]}', ''),
    ]),
    'train_gan/batches_go_round': (29502094373054, [
        ('{"dict":[["batches",{"list":[{"int":"0"},{"int":"1"},{"int":"2"},{"int":"0"},{"int":"1"},{"int":"2"},{"int":"0"}]}]]}', ''),
    ]),
    'train_gan/noise': (266710409995607, [
    ]),
    'train_gan/callback': (88651960996331, [
        ('{"dict":[["count",{"int":"4"}],["numbers",{"list":[{"list":[{"int":"1"}]},{"list":[{"int":"2"}]},{"list":[{"int":"3"}]},{"list":[{"int":"4"}]}]}],["change",{"list":[{"tensor":["float32",[33]]},{"tensor":["float32",[6]]}]}]]}', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'interpolate/ends': (250578598203734, [
        ('{"dict":[["start that was given",{"tensor":["float32",[5]]}],["end that was given",{"tensor":["float32",[5]]}],["result for two steps",{"tensor":["float32",[2,5]]}],["first row",{"tensor":["float32",[5]]}],["last row",{"tensor":["float32",[5]]}],["rows",{"tensor":["float32",[9,5]]}]]}', '83bZviLEj7+14rA/Vxhav0eFvD6G+ZW/8pqkP5779L9l/g/ApPRjP/N22b4ixI+/teKwP1cYWr9Hhbw+hvmVv/KapD+e+/S/Zf4PwKT0Yz/zdtm+IsSPv7XisD9XGFq/R4W8Pob5lb/ymqQ/nvv0v2X+D8Ck9GM/83bZviLEj7+14rA/Vxhav0eFvD5sogS/gHBSv9RNeD8/aoO/x/HdPl6JHL+6WAW/QdYOP1PImb9HXv8+UHA0v9IDYb6wehU+Zyawv2RlED9DV0y/gLamPdIxiL57hMa/pBshPzY+ZL8p3cM+fpAtv47i3L/j0TE/JyV8v1oGLz8JhIu/o0DzvySIQj8NBoq/IB58P9M/wL9bzwTAZD5TP4b5lb/ymqQ/nvv0v2X+D8Ck9GM/'),
    ]),
    'interpolate/equal_steps': (99660815243282, [
    ]),
    'one_nn_accuracy/value': (44841055844121, [
        ('{"dict":[["accuracy for large sets",{"float":"0x1.5555560000000p-1"}],["accuracy for small sets",{"float":"0x1.5555560000000p-3"}],["accuracy for sets that are well mixed",{"float":"0x1.1111120000000p-3"}],["accuracy for sets that are badly mixed",{"float":"0x1.0000000000000p+0"}]]}', ''),
    ]),
    'one_nn_accuracy/leaves_itself_out': (77946422893646, [
        ('{"dict":[["copies",{"float":"0x0.0p+0"}],["far apart",{"float":"0x1.0000000000000p+0"}],["mixtures",{"dict":[["own",{"list":[{"float":"0x1.0000000000000p+0"},{"float":"0x1.0000000000000p+0"}]}],["other",{"list":[{"float":"0x1.0000000000000p-1"},{"float":"0x1.0000000000000p-1"}]}]]}]]}', ''),
    ]),
    'one_nn_accuracy/both_sets_count': (54151625619306, [
        ('{"dict":[["collapsed",{"float":"0x1.8000000000000p-1"}],["the other way round",{"float":"0x1.8000000000000p-1"}],["far apart",{"float":"0x1.0000000000000p+0"}],["mixtures",{"dict":[["own",{"list":[{"float":"0x1.0000000000000p+0"},{"float":"0x1.0000000000000p+0"}]}],["other",{"list":[{"float":"0x1.0000000000000p-1"},{"float":"0x1.0000000000000p-1"}]}]]}]]}', ''),
    ]),
    'one_nn_accuracy/distance': (191455410615636, [
    ]),
    'one_nn_accuracy/float': (98433158057564, [
    ]),
}


check = Lesson(_CHECKS, _KNOWN).check
