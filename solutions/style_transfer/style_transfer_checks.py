"""The public checks of the lesson 'style_transfer': run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else.
"""

from __future__ import annotations


import base64
import builtins
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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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


def decode(head: bytes, body: bytearray) -> Value:
    """Rebuild the value of a message.

    Raises:
        ProtocolError: anything about the message is not as `encode` makes it.
    """
    try:
        skeleton = json.loads(head, parse_constant=_refuse_constant)
        decoder = _Decoder(body)
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

    def __init__(self, body: bytearray) -> None:
        self.body = body
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
            return _printable(node)
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
            pairs[_printable(pair[0])] = self.node(pair[1], depth + 1)
        return pairs

    def _opaque(self, content: Any, _depth: int) -> Opaque:
        if type(content) is not str or len(content) > 80:
            raise ProtocolError("malformed type name")
        return Opaque(_printable(content))

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
        return f"{capital(name)} is zero everywhere, and it should not be."
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
        scale_free: whether a tensor may be any positive multiple of the expected one, so that a
            wrong divisor is not punished again where something else is checked.
    """

    rtol: float
    atol: float
    factors: Mapping[str, float]
    batch_optional: bool = False
    scale_free: bool = False


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
        return Mismatch("presence", f"{capital(name)} has no entry {missing[0]!r}.")
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
            f"No gradient arrives: {name} does not exist. Somewhere the calculation leaves "
            "autograd, as `.item()`, `.detach()`, `.data`, numpy or a new tensor do.",
        )
    found = _tensor_form(actual, expected, rules, name) or _tensor_values(
        actual.reshape(expected.shape), expected, rules, name
    )
    if found is None or not gradient:
        return found
    reason = " Either the formula is another one, or part of it is cut off from autograd."
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
    factor = factor_between(one, other, rtol) if rules.scale_free else None
    scaled = one / factor if factor is not None and factor > 0 else one
    near = (scaled - other).abs() <= atol + rtol * other.abs()
    if bool(torch.where(finite, near, one == other).all()):
        return None
    if rules.rtol == rules.atol == 0:
        return Mismatch("value", f"{capital(name)} has changed, and it should not.")
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
        return Mismatch("value", f"{capital(name)} has the wrong value.")
    if type(actual) is not type(expected):
        wanted = "None" if expected is None else describe(expected)
        return Mismatch(
            "type", f"{capital(name)} should be {wanted}, but it is {describe(actual)}."
        )
    if actual != expected:
        return Mismatch("value", f"{capital(name)} has the wrong value.")
    return None


def _is_close(actual: float, expected: float, rules: Rules) -> bool:
    try:
        return math.isclose(actual, expected, rel_tol=rules.rtol, abs_tol=rules.atol)
    except OverflowError:  # an integer beyond all floats
        return actual == expected


def _dtype(tensor: torch.Tensor) -> str:
    return str(tensor.dtype).removeprefix("torch.")


Implementation: TypeAlias = Any
"""The functions under test, as attributes: a submission's, or the reference's."""

Scenario: TypeAlias = Callable[[Implementation, torch.Generator], Value]
"""Draws its inputs from the generator, calls the functions, returns values and no verdicts."""


class CheckFailed(AssertionError):
    """The submission's work is not what the check asks for; the message is for the student."""


class Pair:
    """What a scenario gave on the submission, ``actual``, and on the reference, ``expected``."""

    def __init__(self, actual: Value, expected: Value, name: str) -> None:
        self.actual = actual
        self.expected = expected
        self.name = name

    def __getitem__(self, key: str) -> "Pair":
        """One entry of a scenario that returned a dict."""
        found = self.actual.get(key) if isinstance(self.actual, dict) else None
        return Pair(found, self.expected[key], f"the {key}")

    def agree(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        scale_free: bool = False,
    ) -> None:
        """Fail the check unless both agree; see `autograder.compare.Rules`."""
        rules = Rules(
            rtol=rtol,
            atol=atol,
            factors=factors or {},
            batch_optional=batch_optional,
            scale_free=scale_free,
        )
        if mismatch := find_mismatch(self.actual, self.expected, rules, name=self.name):
            raise CheckFailed(mismatch.message)

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
        # Where in the support file it was raised is of no use to anybody; IPython asks for this.
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


class PublicBoth:
    """Stands for the fixture of a hidden check: the same calls, with stored expected values."""

    def __init__(self, notebook: Notebook, known: Known) -> None:
        self._notebook = notebook
        self._seed, stored = known
        self._stored = iter(stored)

    def __call__(self, scenario: Scenario) -> Pair:
        """Run ``scenario`` on the notebook, beside the value that was stored for it."""
        head, body = next(self._stored)
        expected = decode(head.encode(), bytearray(base64.b64decode(body)))
        actual = plain(scenario(self._notebook, self.generator()))
        return Pair(actual, expected, "the result")

    def judge(
        self, scenario: Scenario, judge: Callable[[Pair], None], *, given: object = None
    ) -> None:
        """Judge by the stored value alone: the exercises before this one are to be mended first."""
        judge(self(scenario))

    @property
    def yardstick(self) -> Implementation:
        """What results that are not unique are measured with: the notebook's own functions."""
        return self._notebook

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it."""
        return torch.Generator().manual_seed(self._seed)


def stays_with_the_grader(*_: object) -> None:
    """In place of what would follow from other functions: only the grader knows."""


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
        failed = [table.headline for table in tables if not self._done[table.exercise]]
        if failed:
            raise ChecksFailed(f"{'; '.join(failed)}. The table says more.")

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
            check(PublicBoth(notebook, self._known[f"{exercise}/{name}"]))
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
    if "IPython" in sys.modules:
        from IPython import get_ipython
        from IPython.display import display

        if get_ipython() is not None:
            display(table)
            return
    print(table)


Both = PublicBoth


def _checks_of_Normalization() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    @points(0.5)
    @hint("Three numbers and an image of width three: along which dimension do they line up?")
    def test_channels_not_columns(both: Both) -> None:
        """Each channel has its own mean and std, also where the width equals the channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            mean = torch.rand(3, generator=rng).tolist()
            std = (0.5 + torch.rand(3, generator=rng)).tolist()
            image = torch.rand(2, 3, 4, 3, generator=rng)
            return {"result": impl.Normalization(mean, std)(image), "image after the call": image}

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL)
        pair["image after the call"].agree(rtol=0, atol=0)

    @points(0.5)
    @hint("Is it a module for any C, made from `(0.5, 0.4)` as well as `torch.tensor([0.5, 0.4])`?")
    def test_sequences_and_tensors(both: Both) -> None:
        """It is a module; mean and std may be sequences or tensors, of any number of channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            mean, std = torch.rand(2, generator=rng), 0.5 + torch.rand(2, generator=rng)
            image = torch.rand(1, 2, 5, 4, generator=rng)
            of_tensors = torch.nn.Sequential(impl.Normalization(mean, std))
            of_tuples = impl.Normalization(tuple(mean.tolist()), tuple(std.tolist()))
            return {"result for tensors": of_tensors(image), "result for tuples": of_tuples(image)}

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_Normalization = _checks_of_Normalization()


def _checks_of_gram_matrix() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    @points(1)
    @hint("Which two dimensions are left over, and over which ones does the sum run?")
    def test_products_of_channels(both: Both) -> None:
        """Entry (i, j) adds up channel i times channel j over all positions of one image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(1, 4, 3, 5, generator=rng))

        both(scenario).agree(rtol=RTOL, atol=ATOL, batch_optional=True, scale_free=True)

    @points(0.5)
    @hint("Should the second image in a batch affect the first image's Gram matrix?")
    def test_batch_items_stay_apart(both: Both) -> None:
        """Each image of a batch gets its own Gram matrix."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(2, 3, 4, 5, generator=rng))

        both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)

    @points(0.5)
    @hint("The text divides by the numbers of one image: which ones are they, and is each there once?")
    def test_division(both: Both) -> None:
        """The sums are divided by C*H*W, for any batch size and in double precision too."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(3, 5, 4, 7, generator=rng, dtype=torch.float64))

        sizes = {
            "the batch size": 3,
            "the number of channels C": 5,
            "the number of positions H*W": 4 * 7,
            "C*H*W": 5 * 4 * 7,
            "N*C*H*W": 3 * 5 * 4 * 7,
            "N*C": 3 * 5,
        }
        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=sizes)

    @points(0.5)
    @hint("Is every step one that autograd can follow from the features to the result?")
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the features."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 4, 5, generator=rng, requires_grad=True)
            weights = torch.randn(1, 3, 3, generator=rng)
            # As in a network, features are no leaves of the graph: what is done in place is no error.
            gram = impl.gram_matrix(features.clone())
            return {"result": gram, "gradient of the features": gradient(gram, features, weights)}

        both(scenario).agree(rtol=RTOL, atol=ATOL, batch_optional=True, scale_free=True)

    @points(0.5)
    @hint("Which operations end in an underscore, or write with `/=`, into what they were given?")
    def test_argument_unchanged(both: Both) -> None:
        """The features that were passed in are the same afterwards."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 4, 5, generator=rng)
            return {"result": impl.gram_matrix(features), "argument after the call": features}

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL, batch_optional=True, scale_free=True)
        pair["argument after the call"].agree(rtol=0, atol=0)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_gram_matrix = _checks_of_gram_matrix()


def _checks_of_content_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6
    SIZES = {
        "the batch size": 5,
        "the number of channels C": 3,
        "the number of positions H*W": 28,
        "C*H*W": 84,
        "the number of elements N*C*H*W": 420,
        "half the number of elements": 210,
    }

    @points(1)
    @hint("The square of each difference, and then: a sum or a mean, and over what?")
    def test_value(both: Both) -> None:
        """The loss is the mean over all elements of the squared differences."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(5, 3, 4, 7, generator=rng)
            return impl.content_loss(features, torch.randn(5, 3, 4, 7, generator=rng))

        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=SIZES)

    @points(0.5)
    @hint("What does the optimiser follow? Look for steps that turn a tensor into a bare number.")
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the features, and is finite also where the loss is zero."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
            target = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64)
            loss = impl.content_loss(features, target)
            at_zero = impl.content_loss(features, features.detach().clone())
            return {
                "gradient of the features": gradient(loss, features),
                "gradient where both are equal": gradient(at_zero, features),
            }

        both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)

    @points(0.5)
    @hint("The target is a fixed goal. What keeps autograd from going that way?")
    def test_target_is_constant(both: Both) -> None:
        """No gradient reaches the target."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
            target = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
            loss = impl.content_loss(features, target)
            return {
                "gradient of the features": gradient(loss, features),
                "gradient of the target": gradient(loss, target),
            }

        both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_content_loss = _checks_of_content_loss()


def _checks_of_style_loss() -> dict[str, Check]:
    own_gram = stays_with_the_grader
    RTOL, ATOL = 1e-4, 1e-6
    SIZES = {"the number of entries C*C": 9, "C*H*W": 60, "the square of C*H*W": 3600}

    @points(1)
    @hint("The target is a Gram matrix already; the mean runs over all entries of the difference.")
    def test_value(both: Both) -> None:
        """The loss is the mean over all entries of the squared difference of the Gram matrices."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = 3 * torch.randn(1, 3, 4, 5, generator=rng)
            return impl.style_loss(features, torch.randn(1, 3, 3, generator=rng))

        def judge(pair: Pair) -> None:
            pair.agree(rtol=RTOL, atol=ATOL, factors=SIZES)

        both.judge(scenario, judge, given=own_gram((1, 3, 4, 5)))

    @points(0.5)
    @hint("Follow the features from the argument to the returned loss: where does the path break?")
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the features, and is finite also where the loss is zero."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
            target = torch.randn(1, 3, 3, generator=rng, dtype=torch.float64)
            zeros = torch.zeros(1, 3, 5, 4, requires_grad=True)
            # As in a network, features are no leaves of the graph: what is done in place is no error.
            loss = impl.style_loss(features.clone(), target)
            at_zero = impl.style_loss(zeros.clone(), torch.zeros(1, 3, 3))
            return {
                "gradient of the features": gradient(loss, features),
                "gradient where both are zero": gradient(at_zero, zeros),
            }

        def judge(pair: Pair) -> None:
            for name in ("gradient of the features", "gradient where both are zero"):
                pair[name].agree(rtol=RTOL, atol=ATOL, scale_free=True)

        both.judge(scenario, judge, given=own_gram((1, 3, 5, 4)))

    @points(0.5)
    @hint("Two images, two targets: each has its own, and none of them should change.")
    def test_target_is_constant(both: Both) -> None:
        """Each image of a batch meets its own target, and no gradient reaches that."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = 3 * torch.randn(2, 3, 4, 5, generator=rng)
            features.requires_grad_()
            target = torch.randn(2, 3, 3, generator=rng, requires_grad=True)
            loss = impl.style_loss(features.clone(), target)
            return {
                "gradient of the features": gradient(loss, features),
                "gradient of the target": gradient(loss, target),
            }

        def judge(pair: Pair) -> None:
            pair["gradient of the features"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
            pair["gradient of the target"].agree(rtol=RTOL, atol=ATOL)

        both.judge(scenario, judge, given=own_gram((2, 3, 4, 5)))

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_style_loss = _checks_of_style_loss()


def _checks_of_total_variation_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    @points(0.5)
    @hint("Differences between which pixels, to what power, and a sum or a mean?")
    def test_value(both: Both) -> None:
        """The loss is the sum of the squared differences of neighbouring pixels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.total_variation_loss(torch.rand(5, 3, 4, 7, generator=rng))

        sizes = {
            "the batch size": 5,
            "the number of channels C": 3,
            "the number of positions H*W": 28,
            "C*H*W": 84,
            "the number of elements N*C*H*W": 420,
        }
        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=sizes)

    @points(0.5)
    @hint("Which pairs of pixels are neighbours: those of one channel, or also those across channels?")
    def test_channels_stay_apart(both: Both) -> None:
        """Images whose channels are of one colour each have no variation, and others have some."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            colours = torch.rand(2, 3, 1, 1, generator=rng)
            return {
                "loss of plain colours": impl.total_variation_loss(colours.repeat(1, 1, 4, 5)),
                "loss of noise": impl.total_variation_loss(torch.rand(2, 3, 4, 5, generator=rng)),
            }

        pair = both(scenario)
        pair["loss of plain colours"].agree(rtol=RTOL, atol=ATOL)
        pair["loss of noise"].agree(rtol=RTOL, atol=ATOL, scale_free=True)

    @points(0.5)
    @hint("Count the pairs: how many vertical ones, how many horizontal ones, up to the last row?")
    def test_border_counts(both: Both) -> None:
        """A bright pixel in any corner counts with both of its neighbours."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            height = 0.5 + torch.rand(1, generator=rng).item()
            losses = {}
            for vertical, row in (("top", 0), ("bottom", -1)):
                for horizontal, column in (("left", 0), ("right", -1)):
                    image = torch.zeros(1, 2, 5, 3)
                    image[0, 1, row, column] = height
                    loss = impl.total_variation_loss(image)
                    losses[f"loss with a bright pixel at the {vertical} {horizontal}"] = loss
            return losses

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    @points(0.5)
    @hint("Is every step one that autograd can follow, and does it leave the image as it was?")
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the image, which is not changed."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            image = torch.rand(2, 2, 4, 3, generator=rng, dtype=torch.float64, requires_grad=True)
            loss = impl.total_variation_loss(image)
            return {"gradient of the image": gradient(loss, image), "image after the call": image}

        pair = both(scenario)
        pair["gradient of the image"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
        pair["image after the call"].agree(rtol=0, atol=0)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_total_variation_loss = _checks_of_total_variation_loss()


_CHECKS = {
    "Normalization": _Normalization,
    "gram_matrix": _gram_matrix,
    "content_loss": _content_loss,
    "style_loss": _style_loss,
    "total_variation_loss": _total_variation_loss,
}


# Seeds, and what the scenarios give on the reference.
_KNOWN = {
    'content_loss/value': (38207451882095, [
        ('{"tensor":["float32",[]]}', 'emvoPw=='),
    ]),
    'content_loss/gradient': (32800951363287, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[3,2,5,4]]}],["gradient where both are equal",{"tensor":["float64",[3,2,5,4]]}]]}', 'XBsThu8smr+Iob3TZNGev29w+Gb5+4M/OJeHYboBmD/ZYL4Sgr9dvzG5Dh7gA6c/PdwJUqSHl7/cWOu+fzybP0cbiW85doW/nvpDMWWJmj8VpWzmGnaRPzMTS4vRCI2/sE8p3r1Ogb/mceH80r6ePw8zc7TLLZS/sPxQS0KgsL/ooucMKbOEv6tAqRNxN4Q/VsiF4ARwnr+IQcyVUROOP0CuDnQK9Y4/BqkL3oPepr/mDziumFpqv1wvK0JIOpa/AxIt+5iJeT88LGDuBw+VPx2sFeh/6YA/nIoA63nrcD/HbSqckv+eP7cbrtFdx5K/Jou0HYBqmb+GDyZ5Hj2gvw1U36S3EKS/D6bEvTVLhj8/pccyGL+Tv8gfxWzom3I/o9a+bFoVkD8CmATF9f2FP5XJG4sLf4+/7styOyh1jr9djp+I5ht4P6E4rBxDiaA/F9tsKwWIgz9oMe28pz+Ev1F/WnRLy3S/W02BDxgpl78RWYoOIFtxv69WsoS4mYs/3vPK5LK2Tj+K+av836ahv3Nr5l1lEpa/xrayx7jzij+oo/ZePqdxv6+pOjQ5g5e/q7TR26awaT9WIQH6FORzv40X+arcCaM/jvN7gRQnhL+AD6PabieIP02tgXqZal0/wHZ3QjBQjL/Ew2aola+SP77GbhxFJ6K/S4pSNWz2oL+Hg4JZWAeWvxdMihOX4Y2/Jn7rTdCakL9hWsta1+KVP+Lg9kJvmKy/yxDewQESgL+wIalh6bmqv7diau6BmKS/kUsBb0gGmr+1ItTbhfOLP6eh930qkJ2/D1Zw51djlz94ZbhKz9SWP3cgn7EaNJo/usGGmW7nkD9XaYYDO5SWv42m9RwDJog/11qiFVOVgz88dXbUYUGgvw6sO0Fe14+/9rb722xHmb/K3F8dnbeVP6jWPdCBbKW/KbrVV+mNkL85G4tH1uaJv4jgYyFRdlm/d7/SkeUkVT9LXgHKrkKUP4RwL8xiGXA/MLHIZRZPnz+Gs6F2Yz6LP8sIJKyipXG/mQa9UTSsfb9iAxrXTpdZP6pko9H2lag/iNcJuOHRfz8M78rtlSKlv7xKXhBVAoq/2V9Nqgq7fz9tp7w9vISSP24SHqqKzJE/Z7THQblpij8tqQF1m0Wsv1TMYnNizJC/6N63UEv1kD8VCRdrJy6iP9rvQ7xa+5E/okkRRRZgZD8j0KVhLBtyv1xU1r81kJy/mXvS4A12cL98LsJgnAtSP4XCXDb8s5i/pdF8DSbqkb9cuSntlSiAP7d51KjbvJU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'content_loss/target_is_constant': (137473807381499, [
        ('{"dict":[["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null]]}', 'MdjdvNfZFjwB6vo6vozOPGlou7w+Sxu9meOtO3lplbuoCI47hWAovGU7XLwJlfc7efaSPDS3Cbn/jWC8lXBRPHmNpbxEnA29ewELPCHh6DvfmRc9Wmo5PFbVkLli+y4799tHPFRx9DqhbDk8llJ2vANTYTzcZoa8TOewPHqlVTxlwek7gcFOvAmaxDvAQws9Rj0EvZBLODyvW+a8WvI+PKl+rrzJXFA9FXwQvSWePzw2NZC8OS+SPFMCBz0ll8e82mXfO5Ay1zx0NhA8a0VZO/+QabyIPJo8hU4nvFMZ2romksC8cLVhvBoDqDsWMgA9XrOEPakN/LojZn+6C+pPPH5JkrxDaKI8B4aCPFjnoLwdDqw8dpafuso+IT14Rfk8biWIPNaBX73XX+W7RTQlusUV9bzBw+m8i71cvJUr07xG4u88/UaivDZKPryFJD29xCdyPFScpzvKsRA8BFs/OwbkHT2aZPM6Q3jHvJo3jDnyspW8Qx0PPclbGb224U09IdDJvNDZSDvnIXK8/BivvMHA+DwhXEM62Wk1PUSZ3rxYMUu8PVS9PFrVNTs2pCS9MPlpvD19GD3BTMW8p8W7PISepzwLzmW8Rf6IPDWIpjxIgR89QnrTOxkdrDzWV628'),
    ]),
    'gram_matrix/products_of_channels': (11984555233167, [
        ('{"tensor":["float32",[1,4,4]]}', 'IuOGPqCHar1WVMY8JqXhPKCHar2HJf09hDRyO4Ksf71WVMY8hDRyO65hqT1AXAg8JqXhPIKsf71AXAg8idkGPg=='),
    ]),
    'gram_matrix/batch_items_stay_apart': (36160004469656, [
        ('{"tensor":["float32",[2,3,3]]}', '2dpCP4SnXj53cYS9hKdePuQD1D4kn+09d3GEvSSf7T3d1a0+8Mu9PqAsEL1piwW+oCwQvU/juD5qiqU9aYsFvmqKpT26HKQ+'),
    ]),
    'gram_matrix/division': (64489143054635, [
        ('{"tensor":["float64",[3,5,5]]}', 'O7L7KYnAxT83/X84q3SFv9t8uNA1WaS/3IPWSKwghD8lsPnpB1+hvzf9fzirdIW/bM/6qxNMyD9U5wqhPxeBv2MQA1NHL6q/1/vrN68oiL/bfLjQNVmkv1TnCqE/F4G/hmlBPpUU0D/fP99Djy2Sv4nyBOMWG5K/3IPWSKwghD9jEANTRy+qv98/30OPLZK/iwfLoaXQwj/8Dfsvq2WQPyWw+ekHX6G/1/vrN68oiL+J8gTjFhuSv/wN+y+rZZA/8DHCcPGPyD8LhUzBk2rPP9DRSvvWHqK/OaNer2USpL/RbFeEXN66P7KLSd8EDqM/0NFK+9Yeor+W4MtJRvPFP9XgZt7UEII/CYgUUEdInT+165YX8TeSvzmjXq9lEqS/1eBm3tQQgj/z3lPTM5fJP/aILU2VhKi/S8F+4/BxtT/RbFeEXN66PwmIFFBHSJ0/9ogtTZWEqL81Xc3AhITPP9UXrP71Cpm/sotJ3wQOoz+165YX8TeSv0vBfuPwcbU/1Res/vUKmb9h7BcLQdzFPyTEoAb2MMo/6OMfEpjTkT9EI/YBX4GgvydWIaw5NYI/zVnoStRupj/o4x8SmNORP8lxEzgM3Mo/cbX+z2goPj8xtEoHxw1iv7RLwC36TaY/RCP2AV+BoL9xtf7PaCg+P7Cm85zmack/HD6/2XFoqz+fNsFHRj2aPydWIaw5NYI/MbRKB8cNYr8cPr/ZcWirP5QHBKBy0M8/6kh2oAmwpj/NWehK1G6mP7RLwC36TaY/nzbBR0Y9mj/qSHagCbCmP+gUOKVeA9M/'),
    ]),
    'gram_matrix/gradient': (83263909539671, [
        ('{"dict":[["result",{"tensor":["float32",[1,3,3]]}],["gradient of the features",{"tensor":["float32",[1,3,4,5]]}]]}', 'l4ayPowXgr28odI8jBeCvWU1zT4AAx49vKHSPAADHj2DFas+gLTPPDbR2Lxqd+O8tCaKPHqgFj4+AuK8vrWDvZQszD2zmTi9yVFCPfpvtby/w6Q8YFWuPc961T3T0Ao97BaVvVjSqr2+7rW9slPbvaCrHL40FMo8XrAsvehxJbsS61a9akcJPcV6W7yYI+W7v1SEPSizJ73w/bw734EuPD1AJz1wuba8tHFfPVqsdD0IzVS9NoAqvUtCpr033jW9CQLhvauM4TyX9/687KMVvXlYyjzQZMM906CvvO5ohr0b/6A9JtTmvIwlajz9zNS8oFOEPPAhgT0ghLA9wgQuPcDZVb04Wly9ucCIvejjoL19ude9'),
    ]),
    'gram_matrix/argument_unchanged': (200288347525970, [
        ('{"dict":[["result",{"tensor":["float32",[1,3,3]]}],["argument after the call",{"tensor":["float32",[1,3,4,5]]}]]}', 'P4exPqQFQr1ETJA5pAVCvc5gnD5NNhA9REyQOU02ED3GT6k+f4EKvwfzKD+rpME/CoYmvSbj5r+7pqW+AszBPy5oYz+prjK/2QaLvx7gE0BaOtG+UjyfPl8B0T+2YsO+X6npvufchb68Cco+yEaqPnd4WT+A1Ia/fafNvgf4LD38FYW/VZQ+vwDPhb/UZyo/V7Whvx9toz47ALQ98t+iv1IJnT/Pa9W/pEovP4uoYz9+Rg2/coBWP80MMD44E92/9hJ/v+EHUL/iQ0A/4z9jv0zi67/iDqU+pROYP38y0j5rRX4+5vygP1Q3ET8uGnc+K9AfwPZ9ib+UkT0+nNU4PhzknL7/il6+XUINP+AwxL9bSDA/'),
    ]),
    'Normalization/channels_not_columns': (76869962181600, [
        ('{"dict":[["result",{"tensor":["float32",[2,3,4,3]]}],["image after the call",{"tensor":["float32",[2,3,4,3]]}]]}', 'MqLjPcIcUD5TtLU+wepZPpRSXT+o0Vk+tGGPPFN7FLze19E+Kc5KP7Lsrz5iMmM/zX00PyL8Aj9g7Cg/F5c7Pz4+Jj9zBL4+QkcOP9tLND9RpS0/NJ8jPwZZVj5JroY9pi8pPrALU76jqIE9HJnhvcP/6r6MJ8G+EKfWvKZST73RH5k9O2a6vmKW1L75xDo9NINuP5FtUT/2k0w/ThC+Po29Ar6DW229fhIuveN1Jz/2blg/0H1GvUw/Ej+WM2M92jchP+SBRz7hMQo/aTtwPrhdJD4mtxU/fM4dP3r6tz7BQUc+5w1APo7bQj916tE+00xRPbSN7j18rl0+54I9PrFFWb5m5KC+Hc2BvmM0c742fau+6dIZv6BUE71FS7O9aAZyPmY5pD7cY+s+oLeoPvVFbT8grKg+9CIaPmg0AT4DlwI/SU1cP8IX5j44qHI/jk1rP0bOLT/c7lw/AB90P4uaWT+xHQE/pNU7P4MPaz+dzGI/+lhWP8xSmz6kCAA+WV5tP8zUAT+12k8/DZ4dP3RgYj7ChqA+Re41P0jcLj8vLFM/GiuoPtKKij6NuUo/Mwd9PydfYj807V0/MA3zPiATjzwwpqY9cKbDPWXoOz/Uymg/uHW4PSx3KD/AxD0+lVxTPyYbkj4RwzY/dmarPjiPeD6qEkU/rx9PP/i6+j5Q85E+GHqNPhQmfT+XeQ0/XlFMP89AXz8gN3w/7x1zP/sRAD8uBsU+YDLoPth48T46Cbk+sAR4PSwaMz9OKiQ/'),
    ]),
    'Normalization/sequences_and_tensors': (137080770342732, [
        ('{"dict":[["result for tensors",{"tensor":["float32",[1,2,5,4]]}],["result for tuples",{"tensor":["float32",[1,2,5,4]]}]]}', 'iVQav0lhOT690AC/jZwevH3YlT7xefc9hvS1PTgdLD0a2f6+UuxWvl5Qsr68i6q976s8PmBGCb7nN6u+428CvzpIhj4WlAq/0fyFPcacTr6Bqwy9vsvbPnkG6j5+i428rc8mPy4J0b1uRyc/gScfPpZrYD4eltg+bmoFP6qEKz8OFyI/UWgjPy8ruj04Dr4+HXAMvkcHbj52Uks9WOuPPolUGr9JYTk+vdAAv42cHrx92JU+8Xn3PYb0tT04HSw9Gtn+vlLsVr5eULK+vIuqve+rPD5gRgm+5zervuNvAr86SIY+FpQKv9H8hT3GnE6+gasMvb7L2z55Buo+fouNvK3PJj8uCdG9bkcnP4EnHz6Wa2A+HpbYPm5qBT+qhCs/DhciP1FoIz8vK7o9OA6+Ph1wDL5HB24+dlJLPVjrjz4='),
    ]),
    'style_loss/value': (41681565453420, [
        ('{"tensor":["float32",[]]}', 'Vf8qQA=='),
    ]),
    'style_loss/gradient': (138512997656724, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[1,3,5,4]]}],["gradient where both are zero",{"tensor":["float32",[1,3,5,4]]}]]}', 'xpf1M69Ij78NAwVOGdaDv+KeCbkHqJE/Q7MGg+upc7/Q/iR7Gol2v122vRVmBmM/xTQhXR5lfT9sGXUYJwl3v4LqpQu3BJC/WOMm4Frcnj8GMYtWcvOhvx6waTEsF5k/VZXmBHMMmj/0ArRNHwxwv0xTeDiocJU/2I19eWTPY7/ACx33ij0Sv/q6JSKaY5q/KjYGFxKweL8mR1/0giqOP/BzPlHJtJe/pvbcDjgpgL8Skmy2ebeWP9C2+pQlZYO/fGhD59Vai78WC/h1Te5Uv/Vs0QyYsIg/yzVoAahugL8oTqXwZCWWvwgolqbZIpc/fRQQkdWCqL/wrEQTQsufP/m4FoRMgJI/kdwqhu2XaT9k+WrvonWaP4nBRxOPyHa/KIEItoFQcz8A4uvRyEmev8A01HRxa3a/bD0Q1Bhjkj94tA+5vnhWP7h/C9UwanW/oHoz00iXaT8CARkzdzJXv0WCy8aa3XS/wKBSIuTrOz9CEU0nor9avxYweOXHd3a/YqhAtYekdr/aFZncxzx7v8M9YEi7O3y/zkCNe3i8cz+oLrS+/KVjP+PFEM65BoE/esz5Y+DXVj8r8AkTFQ1hv2gjoAKC/YA/bEM01AYJdT8dcON0Vt1fvxpFAcMsrky/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'style_loss/target_is_constant': (59248825809301, [
        ('{"dict":[["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null]]}', 'cQqePKJlbz1HB668EaKQu0oDFz0Sahm9XPMsPebLorymm4g9MZbTuxKYmTsMIwW8+HGEvMTMv73BQ4U8cilCPXDMzDzK+ba8ZTICPBSuvDsQaD65JVw8vCZj4Tx8L8K8AGYyPCCHXz24bx68kkAzPDYpQ73Hnku9oErMvP3eazxlL7E8Di7CPZaAIDyBD1i8PcYIuwDilT38uFK8E4YoPUOa3bwFbUi9YjoTPdJ1Kruxtx89+OcPPUwfNLvSXTc9qA6mvX4NK70WSLC8EY2JPAGknzz9KZA9ikQevX6UFTxXRgu8Y2/7PFKciTvGtHA8EsVzvZFmwrxyhmC9+NevPDoXKr0GjdI8m2CIO4C1ejrJH827TDEnPAlnDz1/zaW8OxhBvVOm0D0Ur6i8XmkyvCkE/LxYkEO8jNgevZcCdrz2/AK9IGcUOi1ZYD1A8Zo8cPGBPbrisjyMkz69KhiNvbaMgT2w3wg+7oOxvDAeFL2goUE90UMXvZI6MD09pFu88xv9Pex0cL2E3ci9p8vsPN7kFz1Rn5Q8vRjvPC1+Rbw3q7A8/miGvNRYcDqeUsA7IJtnucxKh7yRcqm8/qh4PFKbyDxKd3O9K1XgOz6gATxYUgQ8OOMzPDZE0Dyytco7'),
    ]),
    'total_variation_loss/value': (180335552465811, [
        ('{"tensor":["float32",[]]}', 'HLnJQg=='),
    ]),
    'total_variation_loss/channels_stay_apart': (185958841320878, [
        ('{"dict":[["loss of plain colours",{"tensor":["float32",[]]}],["loss of noise",{"tensor":["float32",[]]}]]}', 'AAAAAHwrCEI='),
    ]),
    'total_variation_loss/border_counts': (27601397652890, [
        ('{"dict":[["loss with a bright pixel at the top left",{"tensor":["float32",[]]}],["loss with a bright pixel at the top right",{"tensor":["float32",[]]}],["loss with a bright pixel at the bottom left",{"tensor":["float32",[]]}],["loss with a bright pixel at the bottom right",{"tensor":["float32",[]]}]]}', 'eZeNP3mXjT95l40/eZeNPw=='),
    ]),
    'total_variation_loss/gradient': (58040214407338, [
        ('{"dict":[["gradient of the image",{"tensor":["float64",[2,2,4,3]]}],["image after the call",{"tensor":["float64",[2,2,4,3]]}]]}', 'ctTXghek+D/xqRn6QQD7v1hmDEl41ABAjIKNFVaHA8AczxnmeUkIQFp6LRiOUwjAF5a7YkgL8b+wMNXbK/sAQJEniWvsLvu/s8CcKiH/9r/ShM46AKP5PyT5p/UY7O4/EC34ctit+T94u/204Cb5P64l96hXjwbA05qwP+Dw+b8mKvHY3boPwOPzCmdFqxRAcjMS0LcyBkDQ9iEpoRLdP2ENFIq70QfAUTyXmCKNCMC5SXu/RXINQILEWknVmum/QFkEuwYrqD9YTIKQvoUBQCCe0ONcEgrAYHlUVETmDMBLfnoi7zr+P8gQ5XptKAtAXI862jku1j+aBocfewXsP5CBEI954AvAJVxaiRo08z8/whL3jxTxv8EVsIa/q/c/iFWmsydVyr9Q7clTsGe1PxBMJt8geuK/yOjAxstbwz9BnMiFLK8DQM+CNXr1Tvw/+tT4e+Dp5j/kcN2eeP0SwMBJGCH8lAPA9LUl79zL8r/kMQGNC50LQHxw821FquA/jTh6/m1Y5z+bXlwQN3HgP/N7I+l2gus/NPgApzVuxj9CEZFDAnnpP3AyR78Yq8M/wNVBmZA/zD+PPSKYilnqP6aaNybr19Q/LOspT3MXyT/ZQOGr9nrsP1+F6Fx8Lus/nkXcAa9Q6j8kbHiKaFHiPzDnxTUx/aQ/EOSPDDpE0T8YJ5eptmaxPx6cLu7sbO0/akZ5e7FZ5z8c230PSZHfP7gLhi466LA/QMwIRDTOoz/ASzY+WjrsP/aqWd/2idE/xoZUs0HR3T/fk10UfDHrP7C4GcZT2Lk/0AHtkdbmrT9zqKbJS2XsP44WyqRSae8/QXe0QOQZ5D/3qNnhA+HmPyKFVGyNldA/2EiWAK0C7j9Kvh03W7fkP04L/LnwVuo/bpPDy9wW5j9WINhUOFnoP6P+9MXqCuU/N9EjOSYf5z8cMJNnZpPsP/gCpaat+eo/ApM8/7VH4D+A2qSGF02PP9C6imES/rc/0NP1UK6L2z/C9t5A1Q/uPy0DBSJdsuQ/'),
    ]),
}


check = Lesson(_CHECKS, _KNOWN).check
