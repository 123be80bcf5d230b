"""The public checks of the lesson 'gan': run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else. It is one
long file on purpose: nothing else of the grader travels with a notebook.
"""

from __future__ import annotations


import base64
import builtins
import copy
import difflib
import html
import io
import json
import linecache
import math
import numpy as np
import re
import sys
import torch
import traceback
import types
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial, reduce
from gettext import GNUTranslations, NullTranslations
from itertools import dropwhile
from torch import nn
from torch.utils.data import DataLoader
from typing import Any, NamedTuple, NoReturn, Self, TypeAlias


__all__ = ["check"]


class AutograderError(Exception):
    """Base of all faults that the autograder reports itself.

    Attributes:
        exit_status: the exit status of a command that ends with this fault.
    """

    exit_status = 1


class CheckFault(AutograderError):
    """A hidden check, or the reference under it, is wrong."""


_spoken = [NullTranslations()]


def gettext(text: str) -> str:
    """``text`` in the language that is spoken; what no catalogue has stays as it is."""
    return _spoken[-1].gettext(text) if text else ""


def ngettext(one: str, many: str, number: int) -> str:
    """The form of a text that goes with a number; the number has yet to be filled in."""
    return _spoken[-1].ngettext(one, many, number)


def spoken() -> str:
    """The code of the language that is spoken, as HTML has it."""
    return str(_spoken[-1].info().get("language", "en")).replace("_", "-")


@contextmanager
def speaking(language: NullTranslations) -> Iterator[None]:
    """Speak a language for a while."""
    _spoken.append(language)
    try:
        yield
    finally:
        _spoken.pop()


def N_(text: str) -> str:  # noqa: N802 (what everybody calls it)
    """Mark a text that `gettext` gets later: `autograder messages` finds it by this."""
    return text


def speak(catalogue: str) -> None:
    """Speak a language from now on.

    Args:
        catalogue: in gettext's binary form, compressed by zlib, in Base64.
    """
    content = zlib.decompress(base64.b64decode(catalogue))
    _spoken[0] = GNUTranslations(io.BytesIO(content))


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
        return gettext("None (is a `return` missing?)")
    if isinstance(value, torch.Tensor):
        if not _is_usual(value):
            return gettext("a tensor of a shape of more or of far larger dimensions")
        return gettext("a tensor of shape {shape}").format(shape=tuple(value.shape))
    if isinstance(value, Opaque) and not _is_known(value.type_name):
        return gettext("of a type that is not accepted here")
    kind = value.type_name if isinstance(value, Opaque) else type(value).__name__
    return gettext("of type {kind}").format(kind=kind)


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
    if not _is_usual(tensor):
        return gettext("a shape of more or of far larger dimensions")
    return gettext("shape {shape}").format(shape=tuple(tensor.shape))


def _is_usual(tensor: torch.Tensor) -> bool:
    return tensor.ndim <= _MOST_SIDES and max(tensor.shape, default=0) <= _LONGEST_SIDE


def capital(text: str) -> str:
    """``text`` as a sentence begins."""
    return text[:1].upper() + text[1:]


# The least tolerances that a dtype allows: of each element, and of the largest one for all.
_FLOOR = {
    torch.float32: (1e-5, 1e-6),
    torch.float16: (5e-3, 1e-3),
    torch.bfloat16: (4e-2, 1e-2),
}


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


def tolerances(actual: torch.Tensor, expected: torch.Tensor, rules: Rules) -> tuple[float, float]:
    """By how much elements may differ, by the rules and by the lower precision of the two.

    Returns:
        The relative and the absolute tolerance, 0 or above: an element is near where it is off by
        at most ``atol + rtol * abs(expected)``.
    """
    if rules.rtol == rules.atol == 0:
        return 0.0, 0.0
    finite = expected[torch.isfinite(expected)].double()
    largest = finite.abs().max().item() if finite.numel() else 0.0
    rtol, atol = rules.rtol, rules.atol
    for dtype in (actual.dtype, expected.dtype):
        relative, absolute = _FLOOR.get(dtype, (0.0, 0.0))
        rtol, atol = max(rtol, relative), max(atol, absolute * largest)
    return rtol, atol


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
) -> tuple[str, str]:
    """Say in a word and in a sentence how wrong values are wrong, without the right ones.

    Args:
        actual: floating tensor of any shape.
        expected: floating tensor of the same shape, not equal to it.
        known: sizes that the values may be off by, such as ``{"the batch size": 2}``; their names
            are texts that are yet to be translated.
        rtol: relative tolerance, of the largest element.
        name: what the values are called in the sentence.

    Returns:
        The kind, as `autograder.judge.compare.Mismatch` has it, and the sentence.
    """
    kind, template, factor = _explained(actual, expected, known, rtol)
    return kind, capital(template.format(name=name, factor=factor))


def _explained(
    actual: torch.Tensor, expected: torch.Tensor, known: Mapping[str, float], rtol: float
) -> tuple[str, str, str]:
    """The kind, the sentence without the name and the factor, and the factor if one has a name."""
    plain = gettext("{name} has the right shape and type, but wrong values.")
    if not actual.count_nonzero() and expected.count_nonzero():
        if expected.numel() > 1:
            return "zero", gettext("{name} is zero everywhere, and it should not be."), ""
        return "zero", gettext("{name} is zero, and it should not be."), ""
    factor = factor_between(actual, expected, rtol)
    if not factor:
        return "value", plain, ""
    size = max(abs(factor), 1 / abs(factor))
    if math.isclose(size, 1, rel_tol=_slack(rtol)):
        wrong_sign = "sign", gettext("{name} has the wrong sign."), ""
        return wrong_sign if factor < 0 else ("value", plain, "")
    named = [gettext(text) for text, one in known.items() if _close(size, one, rtol)]
    if _close(size, 2, rtol):
        named.insert(0, gettext("a factor of 2"))
    if named:
        return "factor", _off_by(factor), reduce(_or, named)
    if expected.numel() > 1:
        return "factor", gettext("{name} is off by one and the same factor everywhere."), ""
    return "value", plain, ""


def _off_by(factor: float) -> str:
    if factor > 1:
        return gettext("{name} is too large by exactly {factor}.")
    if factor > 0:
        return gettext("{name} is too small by exactly {factor}.")
    if factor > -1:
        return gettext("{name} is of the wrong sign and too small by exactly {factor}.")
    return gettext("{name} is of the wrong sign and too large by exactly {factor}.")


def _or(one: str, other: str) -> str:
    return gettext("{one} or {other}").format(one=one, other=other)


def _close(size: float, factor: float, rtol: float) -> bool:
    return factor > 1 and math.isclose(size, factor, rel_tol=_slack(rtol))


def _slack(rtol: float) -> float:
    return min(10 * rtol, 0.05)


_GRADIENT = "gradient"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first difference between an actual and an expected value.

    Attributes:
        kind: what it is about: ``"none"`` (None came back), ``"type"``, ``"names"`` (of a dict),
            ``"length"`` (of a sequence), ``"shape"``, ``"dtype"``, ``"finite"``, ``"changed"`` (an
            argument), ``"zero"``, ``"sign"``, ``"factor"``, ``"no gradient"``, ``"gradient"`` (one
            that should not be there) or ``"value"``.
        message: a sentence for the student, without expected values.
    """

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class _What:
    """A value that is compared.

    Attributes:
        name: what it is called in messages.
        is_gradient: whether it is a gradient, which may be missing.
    """

    name: str
    is_gradient: bool

    def place(self, index: int) -> "_What":
        """What stands at a place, from 1, if it is a sequence."""
        name = gettext("value {index} of {name}").format(index=index, name=self.name)
        return replace(self, name=name)

    def mismatch(self, kind: str, template: str, **fields: object) -> Mismatch:
        """What is wrong with it, by a sentence that has its name and these fields to be filled."""
        return Mismatch(kind, capital(template.format(name=self.name, **fields)))


def find_mismatch(
    actual: Any, expected: Any, rules: Rules, *, name: str = "", is_gradient: bool = False
) -> Mismatch | None:
    """Compare two values that came from one scenario, and return their first difference.

    Args:
        actual: the submission's value.
        expected: the reference's value; its containers and types are the measure.
        rules: see `Rules`.
        name: what the value is called in messages; "the result" if empty.
        is_gradient: whether it is a gradient; None stands for one that there is not.

    Returns:
        None if they agree.

    Raises:
        CheckFault: the expected value is of a type that cannot be compared.
    """
    return _mismatch(actual, expected, rules, _What(name or gettext("the result"), is_gradient))


def is_of_gradient(key: str) -> bool:
    """Whether a scenario returns a gradient under a key, or None if there is none."""
    return key.startswith(_GRADIENT)


def name_of(key: str) -> str:
    """What the value under a key of a scenario's dict is called in messages."""
    return gettext("the {key}").format(key=gettext(key))


def kind_of(value: Any) -> str:
    """The kind of mismatch where ``value`` is not of the type that is wanted."""
    return "none" if value is None else "type"


def _mismatch(actual: Any, expected: Any, rules: Rules, what: _What) -> Mismatch | None:
    if isinstance(expected, dict):
        return _in_dict(actual, expected, rules, what)
    if isinstance(expected, list | tuple):
        return _in_sequence(actual, expected, rules, what)
    if isinstance(expected, torch.Tensor):
        return _tensor(actual, expected, rules, what)
    if isinstance(expected, Opaque):
        raise CheckFault(
            f"{capital(what.name)} is {describe(expected)}, and values of that type cannot be "
            "compared. What to do: let the scenario return tensors, numbers and strings."
        )
    if expected is None and what.is_gradient:
        zero = isinstance(actual, torch.Tensor) and not actual.count_nonzero()
        if actual is None or zero:
            return None
        problem = gettext("{name} should not exist: nothing may flow back to that argument.")
        return what.mismatch("gradient", problem)
    return _plain(actual, expected, rules, what)


def _in_dict(actual: Any, expected: dict[str, Any], rules: Rules, what: _What) -> Mismatch | None:
    if not isinstance(actual, dict):
        problem = gettext("{name} should be a dict, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, found=describe(actual))
    if missing := [key for key in expected if key not in actual]:
        key = missing[0] if missing[0].isidentifier() else gettext(missing[0])
        return what.mismatch("names", gettext("{name} has no {key!r}."), key=key)
    if len(actual) > len(expected):
        problem = gettext("{name} should have {wanted} entries, but it has {found}.")
        return what.mismatch("names", problem, wanted=len(expected), found=len(actual))
    for key, value in expected.items():
        part = _What(name_of(key), is_of_gradient(key))
        if found := _mismatch(actual[key], value, rules, part):
            return found
    return None


def _in_sequence(
    actual: Any, expected: list[Any] | tuple[Any, ...], rules: Rules, what: _What
) -> Mismatch | None:
    if not isinstance(actual, list | tuple):
        problem = gettext("{name} should be a sequence of {wanted} values, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, wanted=len(expected), found=describe(actual))
    if len(actual) != len(expected):
        problem = gettext("{name} should hold {wanted} values, but it holds {found}.")
        return what.mismatch("length", problem, wanted=len(expected), found=len(actual))
    for index, (one, other) in enumerate(zip(actual, expected, strict=True), start=1):
        if found := _mismatch(one, other, rules, what.place(index)):
            return found
    return None


def _tensor(actual: Any, expected: torch.Tensor, rules: Rules, what: _What) -> Mismatch | None:
    if what.is_gradient and actual is None:
        problem = gettext(
            "No gradient arrives: {name} does not exist. Either these values are not used "
            "at all, or the calculation leaves autograd on the way, as `.item()`, `.detach()`, "
            "`.data`, numpy or a new tensor do."
        )
        return what.mismatch("no gradient", problem)
    found = _tensor_form(actual, expected, rules, what) or _tensor_values(
        actual.reshape(expected.shape), expected, rules, what
    )
    if found and found.kind == "zero" and what.is_gradient:
        return replace(found, kind="no gradient")
    return found


def _tensor_form(actual: Any, expected: torch.Tensor, rules: Rules, what: _What) -> Mismatch | None:
    if not isinstance(actual, torch.Tensor):
        problem = gettext("{name} should be a tensor, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, found=describe(actual))
    accepted = _accepted_shapes(expected, rules)
    if tuple(actual.shape) not in accepted:
        problem = gettext("{name} should have shape {shape}, but it has {found}.")
        if not expected.ndim:
            problem = gettext("{name} should be one number, but it has {found}.")
        return what.mismatch("shape", problem, shape=accepted[0], found=shape_of(actual))
    if actual.dtype.is_floating_point != expected.dtype.is_floating_point or (
        not expected.dtype.is_floating_point and actual.dtype != expected.dtype
    ):
        problem = gettext("{name} should be of {dtype}, but it is of {found}.")
        if expected.dtype.is_floating_point:
            problem = gettext("{name} should be of a floating type, but it is of {found}.")
        return what.mismatch("dtype", problem, dtype=_dtype(expected), found=_dtype(actual))
    return None


def _accepted_shapes(expected: torch.Tensor, rules: Rules) -> list[tuple[int, ...]]:
    shape = tuple(expected.shape)
    if not shape:
        return [(), (1,)]
    return [shape, shape[1:]] if rules.batch_optional and shape[0] == 1 else [shape]


def _tensor_values(
    actual: torch.Tensor, expected: torch.Tensor, rules: Rules, what: _What
) -> Mismatch | None:
    one, other = actual.double(), expected.double()
    finite = torch.isfinite(other)
    if not torch.equal(torch.isfinite(one), finite):
        problem = gettext("{name} holds NaN or infinity where a number is expected.")
        return what.mismatch("finite", problem)
    rtol, atol = tolerances(actual, expected, rules)
    factor = factor_between(one, other, rtol) if rules.up_to_scale else None
    scaled = one / factor if factor is not None and factor > 0 else one
    near = (scaled - other).abs() <= atol + rtol * other.abs()
    if bool(torch.where(finite, near, one == other).all()):
        return None
    if rules.rtol == rules.atol == 0:
        problem = gettext("{name} has changed, and it should not have.")
        return what.mismatch("changed", problem)
    return Mismatch(*explain(one, other, known=rules.factors, rtol=rtol, name=what.name))


def _plain(actual: Any, expected: Any, rules: Rules, what: _What) -> Mismatch | None:
    """Compare what is no tensor: numbers, strings, None."""
    numeric = isinstance(expected, float | int) and not isinstance(expected, bool)
    if numeric and isinstance(actual, float | int) and not isinstance(actual, bool):
        if _is_close(actual, expected, rules):
            return None
        return what.mismatch("value", gettext("{name} is not right."))
    if type(actual) is not type(expected):
        wanted = "None" if expected is None else describe(expected)
        problem = gettext("{name} should be {wanted}, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, wanted=wanted, found=describe(actual))
    if actual != expected:
        return what.mismatch("value", gettext("{name} is not right."))
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
    """The submission's work is not what the check asks for.

    Attributes:
        kind: what was found, as `autograder.judge.compare.Mismatch` has it; empty if what is wrong
            is what the check is about.
    """

    def __init__(self, message: str, kind: str = "") -> None:
        super().__init__(message)
        self.kind = kind


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
        problem = gettext("The result should be a floating tensor, but it is {found}.")
        raise CheckFailed(problem.format(found=describe(value)), kind_of(value))
    if not value.is_floating_point():
        problem = gettext("The result should be of a floating type, not of integers or booleans.")
        raise CheckFailed(problem, "dtype")
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
        problem = gettext("The loss of a batch of one should be a tensor of one number.")
        raise CheckFailed(problem)
    single, double = (torch.stack([_sum_of(loss) for loss in losses]) for losses in (one, two))
    factor = (single * double).sum() / double.square().sum()
    problem = gettext("The loss of a batch of one is not that of its picture.")
    room = 1e-4 * double.abs().max()
    at_most((single - factor * double).abs().max(), room + 1e-30, problem)
    # A loss is no straight line, nor anything that does not depend on the logits.
    bend = (double[0:2] + double[2:4] - 2 * double[4:6]).abs().min()
    problem = gettext("The loss is linear in the logits.")
    at_least(bend, 1e-3 * double.abs().max() + 1e-30, problem)


def must_rise(found: Any) -> None:
    """Fail a loss whose gradient is not its own, or that is not 0 where it should be.

    Args:
        found: what `rise` gave. That there is a gradient is another check's concern.
    """
    if found is None:
        return
    numbers = floating(found)
    if numbers.shape != (10,):
        raise CheckFailed(gettext("The loss should be one number, wherever it is asked for."))
    grown, said, (here, lowest) = numbers.split((4, 4, 2))
    room = MOST_BEND * said.abs().mean() + 1e-6
    problem = gettext("The loss does not change as its gradient says.")
    at_most((grown - said).abs().mean(), room, problem)
    room = MOST_BEND * here.abs() + 1e-6
    at_most(lowest.abs(), room, gettext("The loss is not 0 where nothing is left to learn."))


def _sum_of(loss: Any) -> torch.Tensor:
    # That a loss is a tensor is another check's concern.
    value = floating(torch.tensor(loss) if isinstance(loss, float) else loss).double().sum()
    if not bool(torch.isfinite(value)):
        raise CheckFailed(gettext("The loss holds NaN or infinity."), "finite")
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


@dataclass(frozen=True, slots=True)
class Shared:
    """What a scenario gave on a submission that the checks of an exercise share.

    Attributes:
        value: what it gave.
        generator: makes a generator as the scenario got it, to draw its inputs once more.
        reference: what to measure the value with.
    """

    value: Value
    generator: Callable[[], torch.Generator]
    reference: Implementation


_OF_VALUES = {"value", "changed", "zero", "sign", "factor", "gradient", "finite"}


class Comparison:
    """What a scenario gave on the submission, ``actual``, and on the reference, ``expected``.

    Args:
        actual: the one.
        expected: the other.
        name: what they are called in messages.
        is_gradient: whether they are a gradient, which is None where there is none.
    """

    def __init__(
        self,
        actual: Value,
        expected: Value,
        name: str = "the result",
        *,
        is_gradient: bool = False,
    ) -> None:
        self.actual = actual
        self.expected = expected
        self.name = gettext(name)
        self.is_gradient = is_gradient

    def __getitem__(self, key: str) -> "Comparison":
        """One entry of a scenario that returned a dict."""
        found = self.actual.get(key) if isinstance(self.actual, dict) else None
        is_gradient = is_of_gradient(key)
        return Comparison(found, self.expected[key], name_of(key), is_gradient=is_gradient)

    def assert_close(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        up_to_scale: bool = False,
        message: str = "",
        kind: str = "",
    ) -> None:
        """Fail the check unless both agree by these `autograder.judge.rules.Rules`.

        Where they do not, the student is told how; ``message`` is said of wrong values in place of
        that, where it is known what they mean; ``kind`` says what they are a matter of where they
        are of no kind that `autograder.judge.kinds` has a question about.
        """
        rules = Rules(
            rtol=rtol,
            atol=atol,
            factors=factors or {},
            batch_optional=batch_optional,
            up_to_scale=up_to_scale,
        )
        note(lambda: share_of_tolerance(self.actual, self.expected, rules))
        mismatch = find_mismatch(
            self.actual, self.expected, rules, name=self.name, is_gradient=self.is_gradient
        )
        if mismatch:
            said = message if mismatch.kind in _OF_VALUES else ""
            found = kind if kind and mismatch.kind == "value" else mismatch.kind
            raise CheckFailed(said or mismatch.message, "" if said else found)

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

    Raises:
        RuntimeError: the function has changed the argument, which requires no gradient any more.
    """
    if not argument.requires_grad:
        raise RuntimeError("what the function was given no longer requires its gradient")
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


OF_KINDS = {
    "none": N_("Does every way through the function end with `return`?"),
    "type": N_("What kind of object does the last line make?"),
    "names": N_("Which names does the task ask for, letter by letter?"),
    "length": N_("How many values does the task ask for?"),
    "shape": N_("Which dimensions are left after the last step?"),
    "dtype": N_("Which dtype does each new tensor get, and from where?"),
    "finite": N_("Which step divides by 0, or takes the logarithm or `exp` of an extreme number?"),
    "changed": N_(
        "Which step writes into the argument, such as `+=` or a method that ends in `_`?"
    ),
    "zero": N_("Which step makes every value vanish?"),
    "sign": N_("Where does the sign turn?"),
    "factor": N_("Which divisors and factors does the task name?"),
    "formula": N_("Calculate one element by hand: at which step does yours differ?"),
    "no gradient": N_("At which step does the calculation leave autograd?"),
    "timeout": N_("Does every loop come to its end?"),
    "crashed": N_("Which step ends Python, or asks for far more memory than the inputs have?"),
}
"""A question for each kind of mismatch that says more than what a check is about."""

_OF_FORM = {"none", "type", "names", "length", "shape", "dtype", "no gradient"}
"""The kinds that are the same for all inputs, whatever sizes these have."""


def of_kind(kind: str) -> str:
    """The question about a kind of mismatch; empty where what the check is about says more."""
    return gettext(OF_KINDS.get(kind, ""))


def cause_of(kind: str, message: str) -> str:
    """What is the same for all checks that fail for one reason; empty where that cannot be told."""
    if kind in _OF_FORM:
        return kind
    return f"{kind}: {message}" if kind in OF_KINDS else ""


def joined_causes(causes: Sequence[str]) -> list[str]:
    """The causes of an exercise's failures, where what is no tensor is why no gradient arrives."""
    nothing = next((cause for cause in ("none", "type") if cause in causes), "no gradient")
    return [nothing if cause in ("type", "no gradient") else cause for cause in causes]


_MISSPELT = re.compile(
    r"name '(?P<name>\w+)' is not defined"
    r"|(?:module '(?P<module>torch[\w.]*)'|'(?P<kind>\w+)' object)"
    r" has no attribute '(?P<part>\w+)'"
)


_OF_LAYERS = (*dir(torch.nn.Module), "bias", "weight", "running_mean", "running_var")


def _attributes(kind: str, wrong: str, names: Iterable[str]) -> list[str]:
    """What may be meant by a wrong attribute of a class, as far as that can be told."""
    if kind == "Tensor":
        return dir(torch.Tensor)
    if hasattr(torch.nn, kind):  # some layers have weights, and others none
        return [] if wrong in _OF_LAYERS else [*_OF_LAYERS]
    is_own = kind in names and not hasattr(builtins, kind)
    return [*names, *_OF_LAYERS] if is_own else []


def near_name(text: str, names: Iterable[str]) -> str:
    """A sentence about the name that may be meant where an exception says that one is not there.

    Args:
        text: the class of the exception, and its message after a colon.
        names: those that the code has; what torch has is known.

    Returns:
        An empty string where no name is near, or the exception is another one.
    """
    found = _MISSPELT.search(text)
    if found is None:
        return ""
    wrong = found["name"] or found["part"]
    if found["name"]:
        known = [*names, *dir(builtins)]
    elif found["module"]:
        known = dir(sys.modules.get(found["module"]))
    else:
        known = _attributes(found["kind"], wrong, names)
    near = difflib.get_close_matches(wrong, sorted({*known} - {wrong}), n=1, cutoff=0.7)
    if not near:
        return ""
    said = gettext("Nothing is called `{wrong}` here. Do you mean `{near}`?")
    return said.format(wrong=wrong, near=near[0])


_OF_EXCEPTIONS = {
    r"before Module\.__init__\(\) call": N_(
        "A module can hold layers and buffers only once `nn.Module` has set itself up. "
        "Call `super().__init__()` first."
    ),
    r"backward through the graph a second time|Saved tensors? .* have already been freed": N_(
        "This loss hangs on a graph that an earlier `backward` has used up. "
        "Compute it anew in each step, and `detach` what comes from the step before."
    ),
    r"leaf Variable|leaf variable": N_(
        "A leaf, the tensor that gradients are collected for, must not change in place while "
        "autograd watches. Make a new tensor, or change it under `torch.no_grad()`."
    ),
    r"modified by an inplace operation": N_(
        "A value that `backward` needs was overwritten in place. "
        "Write the step so that it makes a new tensor: `x = x + y`, not `x += y`."
    ),
    r"optimize a non-leaf": N_(
        "An optimiser takes leaves, and this tensor was made by an operation. "
        "Detach a copy first, and let it require its gradient after that."
    ),
    r"optimizer got an empty parameter list": N_(
        "The optimiser was given nothing to change. "
        "Look at whose `parameters()` it gets, and whether a generator was used up before."
    ),
    r"was given no longer requires its gradient": N_(
        "`detach_()` and `requires_grad_(False)` change the tensor itself, here an argument. "
        "`detach()` makes a new one and leaves the argument as it is."
    ),
    r"does not require grad|not have been used in the graph|not to have been used": N_(
        "The graph has no way from here back to what needs a gradient. "
        "Look for `detach`, `.item()`, `.data` or `no_grad` on the way, or a step left out."
    ),
    r"implicitly created only for scalar": N_(
        "`backward` starts from one number, and this tensor holds several. "
        "Reduce it first, as the task says."
    ),
    r"Can't call numpy\(\)|call detach\(\)\.numpy": N_(
        "numpy knows nothing of gradients. Stay with torch's functions in whatever is trained."
    ),
    r"same device|NVIDIA|CUDA|device type|not compiled with": N_(
        "Tensors of different devices meet here, or a device is named that is not there. "
        "Make new tensors on the device of an argument: `device=x.device`."
    ),
    r"expected (scalar type|dtype|m1 and m2)|same dtype|bias type|must match dtype|Found dtype": N_(
        "Tensors of different dtypes meet here. "
        "Make new tensors with the dtype of an argument: `dtype=x.dtype`."
    ),
    r"floating point (and complex )?dtype|infer output dtype|output type (Long|Int|Bool)": N_(
        "Whole numbers have no gradients and no mean. Make this tensor one of floating numbers."
    ),
    r"channels, but got": N_(
        "A convolution gets another number of channels than it was made for. "
        "Compare its first argument with what the layer before it gives."
    ),
    r"running_mean should contain|weight should contain|normalized_shape": N_(
        "A normalisation was made for another number of channels than it gets. "
        "Compare its argument with what the layer before it gives."
    ),
    r"more than 1 value per channel": N_(
        "Batch normalisation in training mode needs more than one value in each channel. "
        "Look at the batch size and at the height and width at this layer."
    ),
    r"[Ee]xpected \dD|[Ee]xpected.*\(batched\) input|expected \d-dimensional": N_(
        "This layer wants a tensor with another number of dimensions. "
        "Print the shape just before it, and reshape it there."
    ),
    r"Kernel size can't be greater|Output size is too small|output size is too small": N_(
        "The image is smaller than the kernel at this layer. "
        "Follow height and width from layer to layer: which one shrinks them too far?"
    ),
    r"mat1 and mat2 shapes|size mismatch|batch1 must have|batch2 tensor": N_(
        "The inner sizes of a matrix product do not meet. "
        "Print both shapes: the last of the first has to be the last but one of the second."
    ),
    r"must match the size of tensor|be broadcast|not broadcastable|match the broadcast": N_(
        "Two shapes meet that broadcasting cannot join. "
        "Print both: sizes are compared from the last dimension on."
    ),
    r"expanded size of the tensor": N_(
        "`expand` repeats only dimensions of size 1. Print the shape, and add dimensions first."
    ),
    r"is invalid for input of size": N_(
        "`view` and `reshape` keep every element. "
        "Multiply the new sizes, and the old ones: is it the same number?"
    ),
    r"view size is not compatible": N_(
        "After `transpose` or `permute` the memory is in another order than `view` needs. "
        "Use `reshape`, and see that the order of the dimensions is the one you want."
    ),
    r"Sizes of tensors must match|same number of dimensions|stack expects each tensor": N_(
        "Tensors can be joined only if they agree in all other dimensions. Print their shapes."
    ),
    r"Dimension out of range|too many indices|Dimension specified as": N_(
        "This tensor has fewer dimensions than the step asks for. Print its shape."
    ),
    r"elements of input should be between 0 and 1|target .* should be between": N_(
        "Binary cross-entropy of probabilities was given numbers outside of [0, 1]. "
        "Are these logits? There is a loss for those."
    ),
    r"[Tt]arget size": N_(
        "Predictions and labels have different shapes. Make the labels from the predictions."
    ),
    r"not implemented for '(Float|Double|Half|BFloat16)'": N_(
        "This operation works on whole numbers only. A power is written `**`: `^` is no power."
    ),
    r"is not a Module subclass": N_(
        "A class stands where a layer is wanted. Make one of it, as `nn.Tanh()` does."
    ),
    r"cannot assign '.*' as parameter": N_(
        "Only a parameter can take a parameter's place. Change its values instead, "
        "with the functions of `torch.nn.init` or under `torch.no_grad()`."
    ),
    r"'tuple' object|, not tuple": N_(
        "A function with several results gives a tuple, also where there is only one of them. "
        "Take it out: `(gradient,) = ...`, or `[0]`."
    ),
    r"0-d(im)? tensor|zero-dimensional tensor": N_(
        "This tensor is a single number and has no dimensions to go through. "
        "Which step took them away: a `squeeze`, a sum, a mean?"
    ),
    r"Boolean value of Tensor": N_(
        "`if`, `and`, `or` and `not` need one truth, and this tensor holds several. "
        "Reduce it first, or compare element by element with torch's functions."
    ),
    r"converted to (Python scalars|Scalar)|only (one|length-1) ": N_(
        "A tensor of several elements cannot become one number. Reduce it first."
    ),
    r"unsupported operand|can't multiply sequence": N_(
        "The two sides of an operator do not go together. "
        "Print the type of each: is one a list, None, or a function that was not called?"
    ),
    r"has no attribute 'weight'|has no attribute 'bias'": N_(
        "Not all modules have weights: activations have none. "
        "Find out what kind of module it is first."
    ),
    r"'(float|int)' object has no attribute '(backward|detach|shape|item|grad|mean|size)": N_(
        "This is a plain number, not a tensor: its history is gone. "
        "Leave `.item()` and `float()` for the very end."
    ),
    r"'NoneType'": N_(
        "Something is None here: what a function without `return` gives, a gradient that was never "
        "computed, or an argument whose default is None."
    ),
    r"(must be Tensor|but got|argument 'input'.*), not (list|tuple)|expected Tensor as element": N_(
        "A torch function got a list or a tuple in place of a tensor. "
        "Take one of its elements, or make a tensor of it."
    ),
    r"must be Tensor, not|not supported between|must be real number, not": N_(
        "A function got a value of another type than it takes. Print the type of each argument."
    ),
    r"missing the required \"forward\"": N_(
        "A module is called by its method `forward`, and this one has none of that name. "
        "Look at its spelling and its indentation."
    ),
    r"object is not callable": N_(
        "What stands before the parentheses is no function. "
        "Has the name been given to a value, or is a comma missing?"
    ),
    r"not subscriptable": N_(
        "Square brackets follow something that has no elements. Print its type."
    ),
    r"not iterable|cannot unpack|values to unpack": N_(
        "What stands on the right does not have as many values as there are names on the left. "
        "Print it."
    ),
    r"cannot access local variable|referenced before assignment": N_(
        "A name that a function assigns anywhere is its own everywhere. "
        "Assign it before this line, on every way that leads here."
    ),
    r"^KeyError": N_("The dict has no such key. Print its keys beside the one you look up."),
    r"^IndexError": N_("An index lies behind the end. Print the index and the length."),
    r"^ZeroDivisionError": N_("Something is divided by 0. Print the divisor."),
    r"^RecursionError": N_("A function calls itself without end. Which call should end it?"),
    r"^StopIteration": N_(
        "An iterator has come to its end. Make a new one from the data, and go on with that."
    ),
    r"^(ModuleNotFoundError|ImportError)": N_(
        "A module is missing where the exercise is graded. Use torch, numpy or Python's own."
    ),
    r"^NameError": N_(
        "Nothing has this name here. Look at its spelling, and where the name is defined."
    ),
    r"^NotImplementedError": N_(
        "This line still says that something is not written. Delete it where the work is done."
    ),
    r"^MemoryError|not enough memory": N_(
        "The step asks for more memory than there is. Print the shapes: is one far too large?"
    ),
}  # fmt: skip
"""By a pattern of ``Kind: text``: what it means, and what to do."""

_SIGNATURE = re.compile(
    r"([\w.<>]+)\(\) (takes (from )?\d+.* positional argument|got (an unexpected|multiple|some)"
    r"|missing \d+)"
)
UNKNOWN = N_("What does each value on that line hold just before it runs?")
UNPLACED = N_("Which step raises it? Run the function on a small input, and print what each gives.")


def of_exception(
    text: str, exercise: str = "", names: Iterable[str] = (), *, otherwise: str = UNKNOWN
) -> str:
    """What an exception means, and what to do.

    Args:
        text: the class, and the message after a colon, if any is known.
        exercise: the exercise that was called.
        names: what the code may have meant where it uses a name that is not there.
        otherwise: what there is to say where nothing is known of it.
    """
    if (called := _SIGNATURE.search(text)) is not None:
        if exercise in called[1].split("."):
            return gettext(
                "The function no longer takes the arguments that the task gives it. "
                "Put its first line back as it was; `__init__` has two underscores on each side."
            )
        return gettext(
            "A function is called with other arguments than it takes. "
            "Compare the call with its definition, `self` included."
        )
    if near := near_name(text, names):
        return near
    found = (said for pattern, said in _OF_EXCEPTIONS.items() if re.search(pattern, text))
    return gettext(next(found, otherwise))


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


WorkedCase: TypeAlias = Callable[[Implementation], Mapping[str, Any]]
"""``worked_case`` of a module of checks: small inputs by name, and last what is made of them."""

_MOST_NUMBERS = 64
_PLACES = 4


@dataclass(frozen=True, slots=True)
class Case:
    """What a student sees of it.

    Attributes:
        inputs: each with its name, as text.
        name: of what the exercise makes of them.
        expected: that, as text.
        yours: what the notebook's function makes of them, as text.
    """

    inputs: tuple[tuple[str, str], ...]
    name: str
    expected: str
    yours: str


def case_of(case: WorkedCase, implementation: Implementation, expected: str) -> Case:
    """Run a worked case; an exception of the function stands in the place of its result."""
    drawn: dict[str, Any] = dict(case(_Echo()))
    *inputs, name = drawn
    try:
        yours = shown(list(case(implementation).values())[-1])
    except Exception as error:  # whatever a student's code may raise
        yours = f"{type(error).__name__}: {error}"
    arguments = tuple((each, shown(drawn[each])) for each in inputs)
    return Case(arguments, gettext(name), expected, yours)


def shown(value: Any) -> str:
    """A small value as text: nested lists of a tensor's numbers, rounded."""
    if isinstance(value, torch.Tensor):
        if value.numel() > _MOST_NUMBERS:
            return gettext("a tensor of shape {shape}").format(shape=tuple(value.shape))
        return _of_list(value.detach().cpu().tolist())
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {shown(each)}" for key, each in value.items())
    if isinstance(value, list | tuple):
        return "[" + ", ".join(shown(each) for each in value) + "]"
    return _of_list(value)


def _of_list(value: Any) -> str:
    if isinstance(value, list):
        rows = isinstance(value[0], list) if value else False
        return "[" + (",\n " if rows else ", ").join(map(_of_list, value)) + "]"
    if isinstance(value, float):
        return f"{value + 0.0:.{_PLACES}g}"
    return str(value)


class _Echo:
    """Stands for an implementation where only the inputs are wanted."""

    def __getattr__(self, name: str) -> Callable[..., "_Echo"]:
        return lambda *_args, **_options: self

    def __call__(self, *_args: Any, **_options: Any) -> "_Echo":
        return self


_CODE = re.compile(r"`([^`\n]+)`")
_CELL = "text-align:left;vertical-align:top;padding:.35em .8em .35em 0"
_LINE = "border-top:1px solid rgba(128,128,128,.4)"
_WORDS = {
    "passed": N_("✓ passed"),
    "failed": N_("✗ failed"),
    "error": N_("✗ error"),
    "to do": N_("· to do"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one check found.

    Attributes:
        status: ``"passed"``, ``"failed"``, ``"error"`` or ``"to do"``.
        description: one sentence on what is checked.
        message: what was wrong, if anything.
        hint: what to think about then.
        stronger: nearly what to do.
        cause: the same for all checks that fail for one reason; empty if that cannot be told.
        others: how many checks fail for the reason that this row says.
        is_told: whether an earlier row says it all.
    """

    status: str
    description: str
    message: str = ""
    hint: str = ""
    stronger: str = ""
    cause: str = ""
    others: int = 0
    is_told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The checks of one exercise, and how much of the lesson is done.

    Attributes:
        exercise: name of the exercise.
        rows: its checks.
        progress: one sentence on the lesson.
        more: whether stronger hints are shown without being asked for.
        case: a tiny case that is worked out, to be shown below.
    """

    exercise: str
    rows: Sequence[Row]
    progress: str
    more: bool = False
    case: Case | None = None

    @property
    def headline(self) -> str:
        """How many of the checks pass."""
        passed = sum(row.status == "passed" for row in self.rows)
        if all(row.status == "to do" for row in self.rows):
            return gettext("{exercise}: not written yet").format(exercise=self.exercise)
        said = gettext("{exercise}: {passed} of {total} checks pass")
        return said.format(exercise=self.exercise, passed=passed, total=len(self.rows))

    @property
    def verdict(self) -> str:
        """The headline, and what is wrong first."""
        wrong = [row.message for row in self.rows if row.status in ("failed", "error")]
        return " ".join([f"{self.headline}.", *wrong[:1]])

    def __repr__(self) -> str:
        """The table as text."""
        lines = [self.headline]
        width = 1 + max(len(gettext(word)) for word in _WORDS.values())
        for row in self._shown:
            word = gettext(_WORDS[row.status])
            lines += ["", f"  {word:{width}} {row.description}"]
            details = [row.message, _labelled(gettext("Hint:"), row.hint), _others(row)]
            if self.more:
                details.append(_labelled(gettext("Stronger hint:"), row.stronger))
            indent = " " * (width + 3)
            lines += [f"{indent}{line}" for text in details for line in text.splitlines()]
        if self._can_say_more and not self.more:
            said = gettext("Still stuck? check({exercise}, more=True) says more.")
            lines += ["", f"  {said.format(exercise=self.exercise)}"]
        if self.case is not None:
            lines += ["", "  " + gettext("A tiny case, to be done by hand:")]
            for name, text in _rows_of(self.case):
                lines += _beside(name, text)
        return "\n".join([*lines, "", self.progress])

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr style="{_LINE}"><th scope="row" style="{_CELL};white-space:nowrap">'
            f'{gettext(_WORDS[row.status])}</th><td style="{_CELL}">{self._details(row)}</td></tr>'
            for row in self._shown
        )
        return (
            f'<div><p style="margin:.4em 0"><b>{html.escape(self.headline)}</b></p>'
            f'<table style="border-collapse:collapse;max-width:60em">{rows}</table>'
            f"{self._case_html}"
            f'<p style="margin:.6em 0;opacity:.8">{html.escape(self.progress)}</p></div>'
        )

    def _details(self, row: Row) -> str:
        parts = [f"<div>{_inline(row.description)}</div>"]
        if row.message:
            lines = _inline(row.message).replace("\n", "<br>")
            parts.append(f'<div style="margin-top:.3em"><b>{lines}</b></div>')
        if row.hint:
            label = gettext("Hint:")
            hint = f"<i>{label}</i> {_inline(row.hint)}"
            parts.append(f'<div style="margin-top:.3em">{hint}</div>')
        if row.stronger:
            label = gettext("A stronger hint")
            parts.append(
                f'<details style="margin-top:.3em"{" open" if self.more else ""}>'
                f"<summary>{label}</summary>"
                f"{_inline(row.stronger)}</details>"
            )
        if row.others:
            parts.append(f'<div style="margin-top:.3em">{_others(row)}</div>')
        return "".join(parts)

    @property
    def _case_html(self) -> str:
        if self.case is None:
            return ""
        cells = "".join(
            f'<tr><th scope="row" style="{_CELL};font-weight:600">{html.escape(name.strip())}</th>'
            f'<td style="{_CELL}"><pre style="margin:0">{html.escape(text)}</pre></td></tr>'
            for name, text in _rows_of(self.case)
        )
        caption = gettext("A tiny case, to be done by hand")
        return (
            '<div style="overflow-x:auto"><table style="border-collapse:collapse">'
            f'<caption style="text-align:left">{caption}</caption>{cells}</table></div>'
        )

    @property
    def _shown(self) -> list[Row]:
        return [row for row in self.rows if not row.is_told]

    @property
    def _can_say_more(self) -> bool:
        return any(row.stronger for row in self.rows)


def joined(rows: Sequence[Row], diagnosis: str = "") -> list[Row]:
    """Rows with each reason said once, by the first that fails for it.

    Args:
        rows: what the checks of an exercise found.
        diagnosis: the sentence about the one mistake that all of it comes from, if it is known.
    """
    wrong = [row.status in ("failed", "error") for row in rows]
    own = joined_causes([row.cause for row in rows])
    causes = [(diagnosis or cause) if bad else "" for cause, bad in zip(own, wrong, strict=True)]
    found = []
    for place, (row, cause) in enumerate(zip(rows, causes, strict=True)):
        if cause and cause in causes[:place]:
            found.append(replace(row, is_told=True))
        elif cause:
            message = f"{row.message} {diagnosis}" if diagnosis else row.message
            hint = "" if diagnosis else row.hint
            others = causes.count(cause) - 1
            found.append(replace(row, message=message, hint=hint, others=others))
        else:
            found.append(row)
    return found


def _labelled(label: str, text: str) -> str:
    return f"{label} {text}" if text else ""


def _inline(text: str) -> str:
    """Text as HTML, with what stands between backticks as code."""
    return _CODE.sub(r"<code>\1</code>", html.escape(text))


def _others(row: Row) -> str:
    """The sentence on the checks that say no more than this one."""
    if not row.others:
        return ""
    said = ngettext(
        "{number} other check fails for the same reason.",
        "{number} other checks fail for the same reason.",
        row.others,
    )
    if row.status == "error":
        said = ngettext(
            "{number} other check could not be judged until this is mended.",
            "{number} other checks could not be judged until this is mended.",
            row.others,
        )
    return said.format(number=row.others)


def _rows_of(case: Case) -> list[tuple[str, str]]:
    return [
        *case.inputs,
        (case.name, ""),
        ("  " + gettext("expected"), case.expected),
        ("  " + gettext("yours"), case.yours),
    ]


def _beside(name: str, text: str) -> list[str]:
    first, *rest = text.splitlines() or [""]
    return [f"    {name:<14} {first}".rstrip(), *(f"    {'':<14} {line}" for line in rest)]


Known: TypeAlias = tuple[int, list[tuple[str, str]]]
"""The seed of a check, and what its scenarios give on the reference, encoded."""


Ran: TypeAlias = dict[Scenario, tuple["PublicCompare", Value | Exception]]
"""What scenarios gave that all checks of an exercise share, or what they raised, and for whom."""


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
        said = gettext("There is no `{name}` yet: run the cell that defines it.")
        raise NotThere(said.format(name=name))


class NotThere(AttributeError):
    """The notebook has no function of this name, or its cell has not been run."""


class PublicCompare:
    """Stands for the fixture of a hidden check: the same calls, with stored expected values.

    Args:
        notebook: whose functions are run.
        known: what is stored for the check.
        ran: what scenarios gave that all checks of an exercise share.

    Attributes:
        seed: of the check.
        trace: what was run on the notebook so far, and what it gave.
    """

    def __init__(self, notebook: Implementation, known: Known, ran: Ran | None = None) -> None:
        self._notebook = notebook
        self._ran: Ran = {} if ran is None else ran
        self.seed, stored = known
        self._stored = iter(stored)
        self.trace: Trace = []

    def __call__(self, scenario: Scenario) -> Comparison:
        """Run ``scenario`` on the notebook, beside the value that was stored for it."""
        head, body = next(self._stored)
        expected = decode(head.encode(), bytearray(base64.b64decode(body)))
        return Comparison(self.actual(scenario), expected)

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gives on the notebook, where no single result is the right one."""
        return self._noted(self._run(scenario))

    def once(self, scenario: Scenario) -> Shared:
        """What ``scenario`` gives on the notebook, the same for all checks of the exercise."""
        if scenario not in self._ran:
            self._ran[scenario] = self, self._run(scenario)
        first, found = self._ran[scenario]
        return Shared(self._noted(found), first.generator, first.reference)

    def _run(self, scenario: Scenario) -> Value | Exception:
        try:
            with torch.random.fork_rng(devices=[]):  # the notebook's own goes on where it was
                torch.default_generator.manual_seed(self.seed)
                return plain(scenario(self._notebook, self.generator()))
        except Exception as error:  # whatever a student's code may raise
            return error

    def _noted(self, found: Value | Exception) -> Value:
        """Write down what a scenario gave, and give it back or raise it."""
        if isinstance(found, Exception):
            self.trace.append(type(found).__name__)
            raise found
        self.trace.append(fingerprint(found))
        return found

    @property
    def reference(self) -> Implementation:
        """What results that are not unique are measured with: the notebook's own functions."""
        return self._notebook

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it."""
        return torch.Generator().manual_seed(self.seed)


Cases: TypeAlias = Mapping[str, tuple[WorkedCase | None, str]]
"""The worked case of each exercise that has one, and its result as text."""

Results: TypeAlias = Mapping[str, list[tuple[list[str], dict[str, Trace]]]]
"""Of each exercise what is right, and then what is said of each known mistake, in English, of two
at once of both, and what it gives to the checks that it fails."""


class ChecksFailed(AssertionError):
    """Not all public checks of an exercise pass; the table above says what is wrong."""

    def _render_traceback_(self) -> list[str]:
        # Where in this file it was raised is of no use to anybody; IPython asks for this.
        return [f"ChecksFailed: {self}"]


class Lesson:
    """The public checks of a lesson, and which exercises pass them.

    Args:
        checks: for each exercise, in the lesson's order, its checks by name.
        known: for each check, as ``exercise/check``, its seed and expected values.
        cases: what ``more=True`` shows at its end.
        results: of known mistakes, as the text of a `Results` in JSON.
    """

    def __init__(
        self,
        checks: Mapping[str, Mapping[str, Check]],
        known: Mapping[str, Known],
        cases: Cases | None = None,
        results: str = "{}",
    ) -> None:
        self._checks = checks
        self._known = known
        self._cases = cases or {}
        self._results = results
        self._done: dict[str, bool] = {}

    def check(self, function: object = None, *, more: bool = False) -> None:
        """Run the public checks of an exercise and show what they find.

        Args:
            function: the exercise's function or class, as in ``check(gram_matrix)``. Without it,
                all exercises are checked whose cells have been run.
            more: whether to show the stronger hints, and a tiny case that is worked out.

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
        ran: Ran = {}
        found = {name: self._row(exercise, name, check, notebook, ran) for name, check in checks}
        self._done[exercise] = all(row.status == "passed" for row, _ in found.values())
        worked, expected = self._cases.get(exercise, (None, ""))
        case = case_of(worked, notebook, expected) if more and worked is not None else None
        rows = joined([row for row, _ in found.values()], self._diagnosis(exercise, found))
        return Table(exercise=exercise, rows=rows, progress=self.progress, more=more, case=case)

    def _diagnosis(self, exercise: str, found: Mapping[str, tuple[Row, Trace]]) -> str:
        """The sentence about the known mistake that gives all of this; empty if none does."""
        wrong = [name for name, (row, _) in found.items() if row.status in ("failed", "error")]
        if not wrong or any(row.status == "to do" for row, _ in found.values()):
            return ""
        results: Results = json.loads(self._results)
        (_, right), *mistakes = results.get(exercise) or [([], {})]
        single, pairs = list[list[str]](), list[list[str]]()
        for said, traces in mistakes:
            gives = {**right, **traces}
            if all(agree(gives[name], trace) for name, (_, trace) in found.items()) and any(
                tells(gives[name], right[name]) for name in wrong
            ):
                (pairs if len(said) > 1 else single).append(said)
        return sentence_of(single or pairs)

    @property
    def progress(self) -> str:
        """One sentence on how much of the lesson is done."""
        bar = "".join("■" if self._done.get(name) else "□" for name in self._checks)
        open_ = [name for name in self._checks if not self._done.get(name)]
        done = len(self._checks) - len(open_)
        said = gettext("{bar} {done} of {total} exercises pass their checks; the whole lesson.")
        if open_:
            said = gettext("{bar} {done} of {total} exercises pass their checks; next: {exercise}.")
        return said.format(bar=bar, done=done, total=len(self._checks), exercise="".join(open_[:1]))

    def _name_of(self, function: object, names: Mapping[str, Any]) -> str:
        for name in self._checks:
            if names.get(name) is function:
                return name
        name = getattr(function, "__name__", "")
        if name in self._checks:
            return str(name)
        known = ", ".join(f"check({each})" for each in self._checks)
        said = gettext("check takes the function of an exercise. This lesson has: {known}.")
        raise TypeError(said.format(known=known))

    def _row(
        self, exercise: str, name: str, check: Check, notebook: Notebook, ran: Ran
    ) -> tuple[Row, Trace]:
        compare = PublicCompare(notebook, self._known[f"{exercise}/{name}"], ran)
        weak, stronger = map(gettext, hints_of(check))
        found = _Found("passed")
        try:
            check(compare)
        except CheckFailed as failed:
            hint = of_kind(failed.kind) or weak
            found = _Found("failed", str(failed), hint, cause_of(failed.kind, str(failed)))
        except NotThere as missing:
            found = _Found("to do", str(missing))
        except Exception as error:  # whatever a student's code may raise
            found = _of_error(error, notebook, exercise, weak)
        row = Row(
            status=found.status,
            description=gettext((check.__doc__ or "").strip().partition("\n")[0]),
            message=found.message,
            hint=found.hint,
            stronger=stronger if found.status in ("failed", "error") else "",
            cause=found.cause,
        )
        return row, compare.trace


class _Found(NamedTuple):
    """What there is to say of a check: as in `Row`."""

    status: str
    message: str = ""
    hint: str = ""
    cause: str = ""


def _of_error(error: Exception, notebook: Notebook, exercise: str, weak: str) -> _Found:
    """What to say of an exception: what, at which line of the notebook, and what it means."""
    steps = list(traceback.walk_tb(error.__traceback__))
    own = [(frame, line) for frame, line in steps if frame.f_globals is notebook.names]
    # The stub's own line raised it, not something that the student's code calls.
    if isinstance(error, NotImplementedError) and own and own[-1][0] is steps[-1][0]:
        return _Found("to do", gettext("The stub is still in place."))
    if isinstance(error, AssertionError) and not own:  # the check's own
        return _Found("failed", str(error), weak)
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if not own:
        return _Found("error", text, of_exception(text, exercise), text)
    frame, line = own[-1]
    hint = of_exception(text, exercise, (*frame.f_locals, *frame.f_globals))
    source = linecache.getline(frame.f_code.co_filename, line).strip()
    place = gettext("in line {line} of the cell, in {function}: {source}")
    message = f"{text}\n{place.format(line=line, function=frame.f_code.co_name, source=source)}"
    cause = f"{type(error).__name__} at {frame.f_code.co_filename}, {line}"
    return _Found("error", message, hint, cause)


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

TOO_SIMPLE = "The network is too simple: it uses only a few features of its input."


def must_be_a_network(compare: Compare, slopes: Scenario) -> None:
    """Fail what is too simple: what looks at few numbers, or has few ways to change.

    Args:
        compare: the check's.
        slopes: a scenario that gives what `slopes_of` gives. It is run once for an exercise.
    """
    names = ("outputs", "inputs", "parameters")
    found = Comparison(compare.once(slopes).value, dict.fromkeys(names), "the result")
    outputs, by_inputs, cosines = (found[name].actual for name in names)
    # That gradients arrive is another check's concern, that inputs make a difference is not.
    if not _is_matrix(by_inputs):
        if _is_matrix(outputs) and not are_different(outputs, INPUTS):
            raise CheckFailed(gettext("Different inputs give the same result."))
    else:
        if not by_inputs.count_nonzero():
            problem = gettext("The gradient by the input is zero, as if it had no influence.")
            raise CheckFailed(problem)
        if by_inputs.ne(0).any(dim=0).double().mean() < LEAST_SHARE:
            raise CheckFailed(gettext("The network ignores more than half of its input."))
        units = torch.nn.functional.normalize(by_inputs.double())
        # That a network is linear, and has one gradient everywhere, is another check's concern.
        is_linear = _are_one(by_inputs) and _is_matrix(cosines)
        if not is_linear and directions_of(units @ units.T) < LEAST_DIRECTIONS:
            raise CheckFailed(gettext(TOO_SIMPLE))
    if _is_matrix(cosines) and directions_of(cosines) < LEAST_DIRECTIONS:
        raise CheckFailed(gettext(TOO_SIMPLE))


def are_different(rows: torch.Tensor, least: int) -> bool:
    """Whether at least so many rows of a matrix are different."""
    # Where sums are different, rows are: these are compared in a hundredth of the time.
    sums = rows.double().contiguous().sum(dim=1)  # in one order for all rows
    return len(sums[sums.isfinite()].unique()) >= least or len(rows.unique(dim=0)) >= least


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

FEW = 4  # inputs at a time: each gradient goes through all that were handed in together


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
    mode = network.training
    network.eval()
    rows: list[torch.Tensor] = []
    inner: list[torch.Tensor] = []
    outer: list[torch.Tensor] = []
    for part in inputs.split(FEW):
        given = part.clone().requires_grad_()
        result = network(given + 0)  # a layer in place may come first
        if not isinstance(result, torch.Tensor) or result.numel() % len(part):
            break
        found = result.reshape(len(part), -1)
        if not rows:
            goal = torch.randn(found.shape[1], generator=rng).to(found)
        if found.shape[1] != len(goal):
            break
        rows += found
        moved = [given, *(each for each in network.parameters() if each.requires_grad)]
        for place, row in enumerate(found if found.requires_grad else ()):
            sums = (row * goal).sum()
            first, *others = torch.autograd.grad(sums, moved, allow_unused=True, retain_graph=True)
            inner += [] if first is None else [first[place].flatten()]
            arrived = [slope.flatten() for slope in others if slope is not None]
            outer += [nn.functional.normalize(torch.cat(arrived), dim=0)] if arrived else []
    network.train(mode)
    if len(rows) < len(inputs):
        return result
    units = torch.stack(outer) if outer else None
    return {
        "outputs": torch.stack(rows).detach()[:, :SOME],
        "inputs": torch.stack(inner) if inner else None,
        "parameters": None if units is None else units @ units.T,
    }


MOST_NETWORKS = 6  # of which, by chance, an activation at the end passes nothing


def slopes_of_new(make: Callable[[], nn.Module], inputs: torch.Tensor, rng: torch.Generator) -> Any:
    """The same of a new network: of the first one where a gradient reaches every input."""
    for _ in range(MOST_NETWORKS):
        found = slopes_of(make(), inputs, rng)
        by_inputs = found["inputs"] if isinstance(found, dict) else None
        if by_inputs is None or by_inputs.count_nonzero(dim=1).all():
            break
    return found


def small_networks(rng: torch.Generator) -> tuple[nn.Sequential, nn.Sequential]:
    """A discriminator of images of shape (1, 2, 3), and a generator of such from 3 numbers.

    Both are without batch normalisation, so that each image counts for itself.
    """
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    generator = nn.Sequential(nn.Linear(3, 6), nn.Tanh(), nn.Unflatten(1, (1, 2, 3)))
    fill(discriminator, rng)
    fill(generator, rng)
    return discriminator, generator


def told_apart(
    discriminator: nn.Sequential, generator: nn.Module, rng: torch.Generator, *, believed: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    """Real images and noise with which one of `small_networks` has next to nothing to learn.

    Args:
        discriminator: its last layer is changed, so that mean logits are 4 and -4.
        generator: the other network.
        rng: what to draw from.
        believed: whether images from this noise have high logits, and not the real ones.
    """
    real, noise = torch.randn(64, 1, 2, 3, generator=rng), torch.randn(64, 3, generator=rng)
    with torch.no_grad():
        real = real[discriminator(real)[:, 0].topk(4).indices]
        order = discriminator(generator(noise))[:, 0].argsort()
        low, high = noise[order[:4]], noise[order[-4:]]
        make_sure(discriminator, generator(high) if believed else real, generator(low), 4.0)
    return real, high if believed else low


def make_sure(
    discriminator: nn.Sequential, real: torch.Tensor, fake: torch.Tensor, margin: float
) -> None:
    """Change a discriminator's last layer so that the mean logits are ``margin`` and its negative.

    Args:
        discriminator: ends with a linear layer of one output.
        real: images that get higher logits than the others.
        fake: these others.
        margin: what the mean logit of ``real`` is to be.
    """
    last: Any = discriminator[-1]
    with torch.no_grad():
        one, other = discriminator(real).mean(), discriminator(fake).mean()
        scale = 2 * margin / (one - other)
        for parameter in last.parameters():
            parameter.mul_(scale)
        last.bias.sub_(scale * (one + other) / 2)


def outputs_for_many_weights(
    network: nn.Module,
    draw: Callable[[], torch.Tensor],
    rng: torch.Generator,
    *,
    modes: tuple[bool, ...] = (True,),
) -> list[Any]:
    """What a network puts out with weights of N(0, 1), time after time with other ones.

    Either sign of the last layer's weights comes with a probability of 1/2: all 12 are the same
    once in 2,048 times. Large tensors change their sign as a whole, which takes less time.

    Args:
        network: its parameters are changed. One that has none is asked once.
        draw: gives an argument for the network.
        rng: what to draw from.
        modes: whether it is in training mode, in turn.
    """
    fill(network, rng)
    parameters = list(network.parameters())
    found = []
    with torch.no_grad():
        for index in range(12 if parameters else 1):
            network.train(modes[index % len(modes)])
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


# A change is a difference of numbers around 1, and wrong ones differ by 1e-3 or more.
RTOL, ATOL = 1e-4, 5e-6

# The least size of a change, as a share of the right one, and the cosine between the right change
# and gradients that are there and not followed.
LEAST_SIZE, LEAST_LIKENESS = 1e-3, 0.999999

# The cosine between changes by other images, in that of some pairs where it is least.
MOST_LIKENESS = 1 - 1e-6


def watch_step(
    network: nn.Module, optimizer: torch.optim.Optimizer
) -> Callable[[], dict[str, Any]]:
    """Watch what an optimiser does to a network. It travels to the worker with its scenario.

    Returns:
        What gives, by then, the "change" of all parameters, how many "steps" the optimiser has
        made, how many of them "early", while there were no gradients, and the "slopes" that are
        left in `.grad`.
    """
    before = flat_parameters(network)
    steps: list[int] = []
    early: list[int] = []

    def look(*_: object) -> None:
        if not flat_slopes(network).count_nonzero():
            early.append(1)

    optimizer.register_step_pre_hook(look)
    optimizer.register_step_post_hook(lambda *_: steps.append(1))

    def found() -> dict[str, Any]:
        change = flat_parameters(network) - before
        slopes = flat_slopes(network)
        return {"change": change, "steps": len(steps), "early": len(early), "slopes": slopes}

    return found


def must_step(found: Comparison, batch_size: int, none: str) -> None:
    """Fail a step that does not change the parameters as it should.

    Args:
        found: what came of `watch_step`.
        batch_size: by which a change may be off.
        none: what to say where the given optimiser makes no step.
    """
    change = found["change"]
    change.name = found.name
    try:
        change.assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": batch_size})
    except CheckFailed:
        actual, early = change.actual, found["early"].actual
        if found["steps"].actual == 0:
            raise CheckFailed(none) from None
        if isinstance(actual, torch.Tensor) and not actual.count_nonzero() and early:
            problem = gettext("When the given optimiser makes its step, there are no gradients.")
            raise CheckFailed(problem) from None
        raise


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
        learning: gives changes by different images, two after two. It is run once for an
            exercise.
    """
    aimless, astray = {
        "discriminator": (
            gettext("How the discriminator changes does not depend on the images."),
            gettext("The discriminator's parameters do not follow the gradient of its loss."),
        ),
        "generator": (
            gettext("How the generator changes does not depend on the images."),
            gettext("The generator's parameters do not follow the gradient of its loss."),
        ),
    }[whose]
    right = found["change"].expected.double()
    change, slopes = (_of_shape(found[name].actual, right) for name in ("change", "slopes"))
    steps = found["steps"].actual
    if isinstance(steps, int) and steps and change.norm() >= LEAST_SIZE * right.norm():
        changes = compare.once(learning).value
        known = [_of_shape(one, right) for one in changes] if isinstance(changes, list) else []
        pairs = zip(known[::2], known[1::2], strict=False)
        likeness = [float(torch.cosine_similarity(*pair, dim=0).abs()) for pair in pairs]
        if min(likeness, default=1.0) <= MOST_LIKENESS:
            return
        raise CheckFailed(aimless)
    if torch.cosine_similarity(slopes, right, dim=0).abs() >= LEAST_LIKENESS:
        return
    raise CheckFailed(astray)


def watch_modes(networks: dict[str, nn.Sequential]) -> Callable[[], dict[str, bool]]:
    """Watch in which modes networks are called. It travels to the worker with its scenario.

    Returns:
        What tells, by then, whether each was in its present mode whenever it was called.
    """
    before = {name: network.training for name, network in networks.items()}
    same = dict.fromkeys(networks, True)

    def note(name: str, part: nn.Module) -> None:
        same[name] = same[name] and part.training == before[name]

    for name, network in networks.items():
        for part in (network[0], network[-1]):
            part.register_forward_hook(lambda part, *_, name=name: note(name, part))
    return lambda: same


def must_keep_modes(found: Comparison, mode: str) -> None:
    """Fail a step after which a network is in another mode, or requires gradients otherwise.

    Args:
        found: "modes" and "needs" of both networks, and of all their parts; and "during", what came
            of `watch_modes`.
        mode: in which both were before, "training" or "evaluation".
    """
    frozen = {
        "discriminator": gettext("The discriminator's parameters no longer require gradients."),
        "generator": gettext("The generator's parameters no longer require gradients."),
    }
    left = {
        ("discriminator", "training"): gettext(
            "The discriminator was in training mode before, and no longer is."
        ),
        ("discriminator", "evaluation"): gettext(
            "The discriminator was in evaluation mode before, and no longer is."
        ),
        ("generator", "training"): gettext(
            "The generator was in training mode before, and no longer is."
        ),
        ("generator", "evaluation"): gettext(
            "The generator was in evaluation mode before, and no longer is."
        ),
    }
    during = {
        "discriminator": gettext("The discriminator is in another mode while it is called."),
        "generator": gettext("The generator is in another mode while it is called."),
    }
    for name, problem in frozen.items():
        found["modes"][name].assert_close(rtol=0, atol=0, message=left[name, mode])
        found["needs"][name].assert_close(rtol=0, atol=0, message=problem)
    for name, problem in during.items():
        found["during"][name].assert_close(rtol=0, atol=0, message=problem)


def _of_shape(value: object, right: torch.Tensor) -> torch.Tensor:
    """What came back, or zeros where it is something else."""
    if isinstance(value, torch.Tensor) and value.is_floating_point() and value.shape == right.shape:
        return value.double()
    return torch.zeros_like(right)


# Kolmogorov's distance between 2,000 numbers from U(0, 1) and this distribution: it is above 0.065
# in one of 10 million cases.
MOST_DISTANCE = 0.065


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


def look_between(
    penalty: Callable[..., Any], start: float, end: float, shape: tuple[int, ...], **options: Any
) -> dict[str, Any]:
    """What a critic sees between real and generated images of one number each.

    Args:
        penalty: the gradient penalty.
        start: the number that real images are made of.
        end: the number that generated images are made of.
        shape: of both.
        options: for the penalty.

    Returns:
        "places", what the critic saw last, or None; whether the images are "changed" afterwards,
        and whether they are "asked" for gradients.
    """
    seen: list[torch.Tensor] = []

    def critic(images: torch.Tensor) -> torch.Tensor:
        seen.append(images.detach().clone())
        return scores_of(images, torch.ones(1))

    real, fake = torch.full(shape, start), torch.full(shape, end)
    penalty(critic, real, fake, **options)
    return {
        "places": seen[-1] if seen else None,
        "changed": bool((real - start).count_nonzero() or (fake - end).count_nonzero()),
        "asked": real.requires_grad or fake.requires_grad,
    }


def points_of(value: Any, *shape: int) -> torch.Tensor:
    """The points that a critic saw, of this shape, as a matrix of two columns."""
    if not isinstance(value, torch.Tensor) or value.shape != shape:
        raise CheckFailed(gettext("The critic should see points of the same shape as `real`."))
    return value.double().reshape(len(value), 2)


def must_be_uniform(places: torch.Tensor) -> None:
    """Fail points that are not drawn one by one from U(0, 1).

    Args:
        places: between images whose numbers are all 0 and such of 1, of shape (2000, 2).
    """
    problem = gettext("The pixels of one point lie at different places between the two images.")
    at_most((places[:, 0] - places[:, 1]).abs().max(), 1e-6, problem)
    places = places[:, 0].sort().values
    if places[0] < -1e-6 or places[-1] > 1 + 1e-6:
        raise CheckFailed(gettext("Some points do not lie between the two images."))
    problem = gettext("All points of a batch lie at the same place between their two images.")
    at_least(places[-1] - places[0], 0.1, problem)
    steps = torch.arange(len(places) + 1, dtype=torch.float64) / len(places)
    distance = torch.maximum(steps[1:] - places, places - steps[:-1]).max()
    problem = gettext("The points are not uniformly distributed between the two images.")
    at_most(distance, MOST_DISTANCE, problem)


MOST_COUNT = 1e9  # far more than any count of samples

SAME = 1e-6  # how near to each other two shares are that are the same


def number(result: Any) -> Any:
    """A result as a Python number, where it is a tensor of one; another check asks for the type."""
    is_one = isinstance(result, torch.Tensor) and result.numel() == 1 and not result.is_complex()
    return float(result) if is_one else result


def number_of(value: Any) -> float:
    """A number that came back."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        problem = gettext("The result should be one number, but it is {found}.")
        raise CheckFailed(problem.format(found=describe(value)))
    if not -MOST_COUNT < value < MOST_COUNT:
        raise CheckFailed(gettext("The result should be a share, but it is NaN or a huge number."))
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
    problem = gettext("The result does not depend on which samples are nearest to each other.")
    means = []
    for name in ("own", "other"):
        found = pair[name].actual
        if not isinstance(found, list) or len(found) != 2:
            raise CheckFailed(problem)
        one, other = (number_of(each) for each in found)
        if abs(one - other) > SAME:
            raise CheckFailed(
                gettext("With the same neighbours at other distances, the result is another one.")
            )
        means.append(one)
    if abs(means[0] - means[1]) <= SAME:
        raise CheckFailed(problem)


# The cosine between changes: at least this for the same data, at most that for other data.
LEAST_LIKENESS, MOST_LIKENESS = 0.99, 0.995

# How far parameters move on average, with a learning rate of 0.01 and in four steps.
LEAST_MOVE = 1e-4

SIZES = (4, 4, 3, 4, 5, 4, 4, 2)

PIXELS = 6  # of an image

COUNT = 39  # of the parameters of both networks


def game(rng: torch.Generator) -> tuple[Any, nn.Sequential, list[torch.Tensor]]:
    """A generator of one image, a discriminator, and eight batches of real images."""

    class OnePicture(nn.Module):
        """Whatever the noise, the same image of shape (1, 2, 3)."""

        def __init__(self) -> None:
            super().__init__()
            self.picture = nn.Parameter(torch.zeros(1, 2, 3))
            self.noises: list[torch.Tensor] = []
            self.asides: list[bool] = []

        def forward(self, noise: torch.Tensor) -> torch.Tensor:
            self.noises.append(noise.detach().clone())
            self.asides.append(not torch.is_grad_enabled())
            return self.picture.repeat(len(noise), 1, 1, 1)

    generator = OnePicture()
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    fill(generator, rng)
    fill(discriminator, rng)
    batches = [torch.randn(size, 1, 2, 3, generator=rng) for size in SIZES]
    return generator, discriminator, batches


def with_convolution(discriminator: nn.Sequential) -> nn.Sequential:
    """The same discriminator, whose last layer is a convolution."""
    last: Any = discriminator[-1]
    other: Any = nn.Conv2d(last.in_features, 1, 1)
    with torch.no_grad():
        other.weight.copy_(last.weight[:, :, None, None])
        other.bias.copy_(last.bias)
    return nn.Sequential(
        *discriminator[:-1], nn.Unflatten(1, (last.in_features, 1, 1)), other, nn.Flatten()
    )


def easy_game(rng: torch.Generator) -> tuple[Any, nn.Sequential, list[torch.Tensor]]:
    """One that the discriminator wins: its loss is below 0.02, and the generator's is above 4."""
    generator, discriminator, batches = game(rng)
    images = torch.randn(64, 1, 2, 3, generator=rng)
    with torch.no_grad():
        order = discriminator(images)[:, 0].argsort()
        generator.picture.copy_(images[order[0]])
    best = images[order[-1:]]
    make_sure(discriminator, best, images[order[:1]], 6.0)
    return generator, discriminator, [best + 0.01 * batch for batch in batches]


def watch_images(
    generator: Any, discriminator: nn.Sequential, batches: list[torch.Tensor]
) -> Callable[[], dict[str, Any]]:
    """Watch what a discriminator looks at. It travels to the worker with its scenario.

    Returns:
        What gives, by then: the numbers of the "batches" that came, how often the generator was
        called, whether there were "others", which are in no batch, and whether only "parts" came.
    """
    order: list[int] = []
    found = {"others": False, "parts": False}

    def look(_module: nn.Module, arguments: tuple[torch.Tensor, ...]) -> None:
        rows = arguments[0].detach().flatten()
        if rows.numel() % PIXELS:
            return
        rows = rows.reshape(-1, PIXELS)
        made = generator.picture.detach().flatten().to(rows)
        known = ((rows - made).abs() <= 1e-6 + 1e-4 * made.abs()).all(dim=1)
        for index, batch in enumerate(batches):
            same = (rows[:, None] == batch.flatten(1)).all(dim=2)
            known |= same.any(dim=1)
            if same[:, 0].any() and order[-1:] != [index]:
                order.append(index)
                found["parts"] |= not bool(same.any(dim=0).all())
        found["others"] |= not bool(known.all())

    discriminator[0].register_forward_pre_hook(look)
    return lambda: {"batches": order, "calls": len(generator.noises), **found}


def numbers_of(value: Any) -> list[int]:
    """The numbers in a list; -1 for anything else in it, and none if it is no list."""
    found = value if isinstance(value, list) else []
    return [one if isinstance(one, int) else -1 for one in found]


def fault_of_images(found: Any, order: list[int]) -> str:
    """What is wrong with the images that came, in a sentence; empty if nothing is.

    Args:
        found: what came of `watch_images`.
        order: the right numbers of the batches.
    """
    found = found if isinstance(found, dict) else {}
    seen, calls = numbers_of(found.get("batches")), found.get("calls")
    if not isinstance(calls, int):
        return ""
    count = len(seen)
    is_cut = seen == order[:count] and calls <= 2 * count < 2 * len(order)
    if calls < len(order) or is_cut:
        return gettext("Fewer training steps are made than `num_steps` says.")
    if found.get("others") is True:
        return gettext("The discriminator sees images that are not in `batches`.")
    if found.get("parts") is True:
        return gettext("The discriminator does not see all images of each batch.")
    if count < len(order):
        return gettext("There are fewer new batches of real images than steps.")
    if count > len(order):
        return gettext("There are more new batches of real images than steps.")
    if seen != order:
        return gettext("The batches of real images do not come in their order.")
    return ""


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
    found = compare.once(learning).value
    changes = [one for one in found if is_change(one)] if isinstance(found, list) else []
    if len(changes) < 3:
        raise CheckFailed(gettext("The parameters hold NaN or infinity after training."))
    one, same, other = (change.double() for change in changes)
    at_least(one.abs().mean(), LEAST_MOVE, gettext("The two networks hardly change."))
    problem = gettext("Two trainings with the same data do not end in the same networks.")
    at_least(torch.cosine_similarity(one, same, dim=0), LEAST_LIKENESS, problem)
    problem = gettext("How the two networks change does not depend on the real images.")
    at_most(torch.cosine_similarity(one, other, dim=0).abs(), MOST_LIKENESS, problem)


def all_parameters(*networks: nn.Module) -> torch.Tensor:
    """The parameters of all networks in one tensor, as they are now."""
    return torch.cat([flat_parameters(one) for one in networks])


DIM = 40


def for_training(noises: object, asides: object, sizes: set[int], steps: int) -> object:
    """The noises without those of images that are only to be looked at, while nothing learns.

    That are noises of another size, outside autograd: always the same, or not one in each step.
    """
    if not isinstance(noises, list) or not isinstance(asides, list):
        return noises
    pairs = [*zip(noises, asides, strict=False)]
    shown = [one for one, aside in pairs if aside is True and is_of_size(one, sizes) is False]
    kinds = {tuple(one.flatten().tolist()) for one in shown}
    if len(shown) >= steps and len(kinds) > 1:
        return noises
    return [one for one in noises if all(one is not each for each in shown)]


def is_of_size(noise: object, sizes: set[int]) -> bool | None:
    """Whether a noise is for a batch of one of these sizes; None if it is no noise."""
    if not isinstance(noise, torch.Tensor) or noise.dim() != 2:
        return None
    return len(noise) in sizes


def fault_of(noises: object, sizes: set[int], steps: int) -> str:
    """What is wrong with what the generator was given, in a sentence; empty if nothing is."""
    if not isinstance(noises, list) or not noises:
        return gettext("The generator is never called.")
    if len(noises) < steps:
        return gettext("Fewer training steps are made than `num_steps` says.")
    batches = [one for one in noises if isinstance(one, torch.Tensor) and one.is_floating_point()]
    if len(batches) < len(noises) or any(one.dim() != 2 for one in batches):
        return gettext("The generator should get noise of shape (batch size, latent_dim).")
    if {one.shape[1] for one in batches} != {DIM}:
        return gettext("The noise should have `latent_dim` numbers in each row.")
    if {len(one) for one in batches} != sizes:
        return gettext("The batches of noise are not as large as the batches of real images.")
    if len({tuple(one[0].tolist()) for one in batches}) < 5:
        return gettext("The same noise is used in more than one step.")
    # At least 66 vectors. Even where all numbers of a vector are the same, which is not this
    # exercise's fault, the mean has a standard deviation of 0.12 and the other one of 0.09.
    numbers = torch.cat([one.flatten() for one in batches]).double()
    off = float(torch.maximum(numbers.mean().abs() / 0.45, (numbers.std() - 1).abs() / 0.35))
    note(lambda: off)
    return "" if off < 1 else gettext("The noise is not drawn from N(0, 1).")


Compare = PublicCompare


def _checks_of_sample_noise() -> tuple[dict[str, Check], WorkedCase | None]:
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
            problem = gettext("The result should have the shape (batch_size, dim), not {shape}.")
            if count == 1:
                problem = gettext(
                    "The result should have the shape (batch_size, dim), for a batch of one as well, "
                    "not {shape}."
                )
            raise CheckFailed(problem.format(shape=shape_of(noise)))
        if not bool(torch.isfinite(noise).all()):
            raise CheckFailed(gettext("The result holds NaN or infinity."))
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


    def must_be_normal(noise: torch.Tensor) -> None:
        """Fail numbers of shape (COUNT, DIM) that are not drawn from N(0, 1) one by one."""
        if not are_different(noise.abs(), COUNT):
            raise CheckFailed(gettext("Some rows are copies or mirror images of others."))
        at_most(noise.mean().abs(), MOST_MEAN, gettext("The mean of the numbers is not 0."))
        problem = gettext("The standard deviation of the numbers is not 1.")
        at_most((noise.std() - 1).abs(), MOST_DEVIATION, problem)
        problem = gettext(
            "Mean and standard deviation are right, but the numbers are not normally distributed."
        )
        at_most((noise.pow(4).mean() - 3).abs(), MOST_KURTOSIS, problem)
        columns = torch.corrcoef(noise.T) - torch.eye(DIM)
        problem = gettext("The numbers are not independent of each other.")
        at_most(columns.abs().max(), MOST_CORRELATION, problem)
        at_most(likeness_of_near(noise.flatten()), MOST_CORRELATION, problem)
        at_most(likeness_of_near(noise.flatten().abs()), MOST_CORRELATION, problem)
        at_most(regularity_of(noise.flatten()), MOST_CORRELATION, problem)
        problem = gettext("The largest numbers are missing, as if they were cut off.")
        at_least(noise.abs().max(), LEAST_OUTLIER, problem)


    @points(0.75)
    @hint(
        "From which distribution does each number come, independently of the others?",
        "`torch.randn` draws from N(0, 1), `torch.rand` from U(0, 1). Leave what is drawn as it is: "
        "neither clamped, nor rescaled, nor repeated, nor squeezed.",
    )
    def test_distribution(compare: Compare) -> None:
        """The numbers are drawn from N(0, 1), independently of each other, one row per vector."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return {
                "large": impl.sample_noise(COUNT, DIM, generator=rng),
                "without a generator": impl.sample_noise(COUNT, DIM),
                "one": impl.sample_noise(1, 3, generator=rng),
                "small": [impl.sample_noise(2, 3, generator=rng) for _ in range(BATCHES)],
            }

        names = ("large", "without a generator", "one", "small")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        large, own, one, small = (found[name].actual for name in names)
        must_be_normal(noise_of(large, COUNT, DIM))
        noise_of(one, 1, 3)
        try:
            must_be_normal(noise_of(own, COUNT, DIM))
        except CheckFailed as failed:
            problem = gettext("Without `generator`: {problem}").format(problem=failed)
            raise CheckFailed(problem, failed.kind) from None
        batches = small if isinstance(small, list) and len(small) == BATCHES else [None]
        means = torch.stack([noise_of(batch, 2, 3).mean() for batch in batches])
        problem = gettext("Each batch has a mean of exactly 0.")
        at_least(means.abs().max(), LEAST_MEAN, problem)


    @points(0.25)
    @hint(
        "What decides which random numbers a call gives?",
        "Hand `generator` and `device` on to the function that draws. Set no seed: two calls in a "
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
            state = torch.get_rng_state()
            found["fifth"] = impl.sample_noise(3, 5)
            torch.set_rng_state(state)
            found["same as fifth"] = impl.sample_noise(3, 5)
            try:
                # A device on which nothing is calculated: it is there on every machine.
                elsewhere = impl.sample_noise(3, 5, device="meta")
            except RuntimeError:  # it has been tried
                return {**found, "device": "meta"}
            return {**found, "device": str(getattr(elsewhere, "device", ""))}

        names = ("first", "same", "second", "third", "fourth", "fifth", "same as fifth")
        found = Comparison(compare.actual(scenario), dict.fromkeys((*names, "device")), "the result")
        for name in names:
            if not isinstance(found[name].actual, torch.Tensor):
                raise CheckFailed(gettext("The result should be a tensor."))
        first, same, second, third, fourth, fifth, same_as_fifth = (
            found[name].actual for name in names
        )
        if not torch.equal(first, same):
            raise CheckFailed(gettext("Two generators in the same state should give the same numbers."))
        if torch.equal(first, second):
            raise CheckFailed(
                gettext("Two calls with the same generator should give different numbers.")
            )
        if torch.equal(third, fourth):
            raise CheckFailed(gettext("Two calls without a generator should give different numbers."))
        if not torch.equal(fifth, same_as_fifth):
            problem = gettext("Without a generator, the numbers do not come from PyTorch's own one.")
            raise CheckFailed(problem)
        if found["device"].actual != "meta":
            raise CheckFailed(gettext("The tensor is not on the device that is given."))

    found = {
        "distribution": test_distribution,
        "generator": test_generator,
    }
    return found, None


def _checks_of_Generator() -> tuple[dict[str, Check], WorkedCase | None]:
    # How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
    LEAST_CURVATURE = 1e-3

    TINY = 1e-30  # what no image differs by, so that nothing is compared with 0

    # How many pixels of different kinds there are at least in images that a network makes. The last
    # layer may make squares of several pixels, and then there are fewer than 32x32.
    LEAST_PIXELS = 64


    def pictures_of(value: Any, count: int) -> torch.Tensor:
        """A batch of ``count`` images of any size, in double precision and as a matrix."""
        pictures = floating(value)
        if pictures.dim() < 2 or len(pictures) != count or not pictures.numel():
            raise CheckFailed(gettext("There should be as many images as latent vectors."))
        if not bool(torch.isfinite(pictures).all()):
            raise CheckFailed(gettext("The images hold NaN or infinity."))
        return pictures.double().flatten(1)


    def slopes(impl: Implementation, rng: torch.Generator) -> object:
        """What the network's gradients are for some latent vectors."""
        noise = torch.randn(INPUTS, 12, generator=rng)
        return slopes_of_new(lambda: impl.Generator(12, 1), noise, rng)


    def must_be_pictures(batch: torch.Tensor) -> None:
        """Fail images of which most pixels are the same, or the same in all images.

        Args:
            batch: of shape (N, pixels).
        """
        if batch.shape[1] < LEAST_PIXELS:
            raise CheckFailed(gettext("The images have too few pixels."))
        changing = batch[:, (batch != batch[0]).any(dim=0)]
        if not are_different(changing.T, LEAST_PIXELS):
            raise CheckFailed(gettext("Nearly all pixels are alike, or do not change with the noise."))


    @points(1)
    @hint(
        "Follow one latent vector: what is its shape after each layer?",
        "A transposed convolution gives (size - 1)*stride - 2*padding + kernel pixels: kernel 4, "
        "stride 2, padding 1 double the size. Take the number of channels from the argument, and "
        "write no batch size into a `view`.",
    )
    def test_shape(compare: Compare) -> None:
        """N latent vectors become N images of 32x32 pixels, for any N, latent_dim and channels."""

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
                raise CheckFailed(
                    gettext("The images should have as many channels as `channels` says.")
                )
            problem = gettext(
                "The result should have the shape (N, channels, 32, 32), but it has {shape}."
            )
            raise CheckFailed(problem.format(shape=shape_of(value)))
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "Pixels have values in [-1, 1]. Which function squeezes any number into this range?",
        "Let `tanh` be the very last layer, and let it get numbers of both signs. A sigmoid gives no "
        "negative values, and clamping cuts off instead of squeezing.",
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
            raise CheckFailed(gettext("The images should all have the same size."))
        if len(batches) > 1:  # without parameters there is one image; another check asks for them
            must_be_pictures(torch.cat(batches))
        pixels = torch.cat([pictures.flatten() for pictures in batches])
        beyond = (pixels.abs().max() - 1).clamp(min=0)
        at_most(beyond, 1e-6, gettext("There are values outside [-1, 1]."))
        # Without parameters nothing has made the values large; another check asks for them.
        least = 0.5 if len(batches) > 1 else 0
        if len(batches) > 1 and pixels.min() >= 0:
            raise CheckFailed(gettext("There are no values below 0, whatever the weights are."))
        if pixels.min() >= -least or pixels.max() <= least:
            raise CheckFailed(gettext("The values do not use the whole of [-1, 1]."))
        # Where tanh reaches 1, more than half as many numbers lie between 0.99 and 1 as between 0.9 and
        # 0.99. Where values are cut off, it is a ninth.
        sizes = [size.unique() for size in map(torch.abs, batches) if (size == 1).any()]
        below = sum(int(((size > 0.9) & (size < 0.99)).count_nonzero()) for size in sizes)
        near = sum(int(((size >= 0.99) & (size < 1)).count_nonzero()) for size in sizes)
        if below > 100 and near < below / 4:
            raise CheckFailed(
                gettext("The values are cut off at -1 and 1 instead of being squeezed in between.")
            )
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "Several linear layers in a row do no more than one. What stands between yours?",
        "Put a ReLU after each batch normalisation, and hand its result on to the next layer.",
    )
    def test_non_linearity(compare: Compare) -> None:
        """Before tanh, an image depends on the noise, and not just linearly."""

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
        problem = gettext("Up to its last activation, the network is linear.")
        at_least(curvature, LEAST_CURVATURE, problem)
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "What would an optimiser find in `generator.parameters()`?",
        "Make all layers in `__init__`, after `super().__init__()`, as attributes, in "
        "`nn.Sequential` or in `nn.ModuleList`; a Python list hides them. Gradients have to flow "
        "from the image to each of them.",
    )
    def test_parameters_learn(compare: Compare) -> None:
        """It is a module whose parameters can all be trained: gradients reach them."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            noise = torch.randn(4, 6, generator=rng, requires_grad=True)
            return learning_of(impl.Generator(6, 1), noise, rng)

        names = ("output", "slopes", "slope of the argument", "left")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        if not isinstance(found.actual, dict):
            problem = gettext("The result should be a tensor, but it is {found}.")
            raise CheckFailed(problem.format(found=describe(found.actual)))
        output, given, through, left = (found[name].actual for name in names)
        must_be_pictures(pictures_of(output, 4))
        if not isinstance(given, list) or not given:
            raise CheckFailed(
                gettext("There are no parameters: an optimiser would have nothing to train.")
            )
        if sum(is_positive(one) for one in given) < 2:
            raise CheckFailed(gettext("No gradient reaches the parameters, or it is zero."))
        # A layer may be there and not be used; but then gradients find their way through the others.
        if any(one is None for one in given) and not isinstance(through, torch.Tensor):
            problem = gettext(
                "Gradients reach the last layers only: something cuts them off from the others."
            )
            raise CheckFailed(problem)
        if left != "":
            problem = gettext(
                "`double()` does not reach the whole network: a layer is not registered, or a dtype "
                "is fixed."
            )
            raise CheckFailed(problem)
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "In evaluation mode, what decides how an image looks besides its own latent vector?",
        "All layers have to be registered, so that `eval()` reaches them, and `F.dropout` has to be "
        "told the mode. Draw nothing in `forward`, use no batch statistics of your own, and keep the "
        "batch dimension of a batch of one.",
    )
    def test_one_picture(compare: Compare) -> None:
        """In evaluation mode an image is the same alone and in a batch, and each one is different."""

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
            raise CheckFailed(gettext("An image alone has another shape than in a batch."))
        largest = together.abs().max()
        problem = gettext("The same latent vectors give other images the second time.")
        at_most((again - together).abs().max(), 1e-4 * largest + TINY, problem)
        problem = gettext("The image of a latent vector changes with the rest of its batch.")
        at_most((alone[0] - together[1]).abs().max(), 1e-4 * largest + TINY, problem)
        problem = gettext("Different latent vectors give the same image.")
        at_least((together[0] - together[1]).abs().max(), 1e-6 * largest + TINY, problem)
        must_be_a_network(compare, slopes)

    found = {
        "shape": test_shape,
        "range": test_range,
        "non_linearity": test_non_linearity,
        "parameters_learn": test_parameters_learn,
        "one_picture": test_one_picture,
    }
    return found, None


def _checks_of_Discriminator() -> tuple[dict[str, Check], WorkedCase | None]:
    # How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
    LEAST_CURVATURE = 1e-3

    PAIRS = 6

    # How many of 12 logits, of six networks, may have the size of the largest one.
    MOST_AT_BOUND = 4


    def logits_of(value: Any, count: int) -> torch.Tensor:
        """The logits of ``count`` images, in double precision, with a row for each of them."""
        logits = floating(value)
        rows = logits.shape[0] if logits.dim() else 1
        if logits.numel() != count and (rows != count or not logits.numel()):
            raise CheckFailed(gettext("There should be as many logits as images."))
        if not bool(torch.isfinite(logits).all()):
            raise CheckFailed(gettext("The logits hold NaN or infinity."))
        return logits.double().reshape(count, -1)


    def at_its_bound(logits: torch.Tensor) -> int:
        """How many logits are as large as the largest one, as they are where a function is bounded."""
        sizes = logits.abs()
        return int((sizes >= (1 - 1e-5) * sizes.max()).count_nonzero())


    def slopes(impl: Implementation, rng: torch.Generator) -> object:
        """What the network's gradients are for some images."""
        images = torch.randn(INPUTS, 1, 32, 32, generator=rng)
        return slopes_of_new(lambda: impl.Discriminator(1), images, rng)


    @points(1)
    @hint(
        "One number per image: what is left of 32x32 pixels after each convolution?",
        "A convolution with kernel 4, stride 2, padding 1 halves the size, and one with kernel 4 "
        "makes 1x1 of the last 4x4. `flatten(1)` keeps the batch, `view(-1)` merges whatever is left "
        "with it.",
    )
    def test_shape(compare: Compare) -> None:
        """N images become N logits, for any N and for grey and coloured images."""

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
                problem = gettext(
                    "The result should have the shape (N,) or (N, 1), but it has {shape}."
                )
                raise CheckFailed(problem.format(shape=shape_of(value)))
        must_be_a_network(compare, slopes)


    def is_squashed(logits: torch.Tensor) -> bool:
        """Whether logits are small for large weights, and all of one sign or mostly of one size.

        A spectral norm keeps them small as well, but not like that.
        """
        if float(logits.abs().max()) > 2:
            return False
        is_of_one_sign = bool(logits.min() >= 0 or logits.max() <= 0)
        return is_of_one_sign or at_its_bound(logits) > MOST_AT_BOUND


    @points(0.5)
    @hint(
        "A logit may be any real number. Which values can your last layer give?",
        "End with the last convolution or linear layer and with nothing behind it: no sigmoid, no "
        "tanh, no ReLU. The losses take care of the rest.",
    )
    def test_raw_logits(compare: Compare) -> None:
        """Logits are any real numbers in both modes: larger than 1, and of both signs."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            def draw() -> torch.Tensor:
                return 100 * torch.randn(2, 1, 32, 32, generator=rng)

            return outputs_for_many_weights(impl.Discriminator(1), draw, rng, modes=(True, False))

        found = compare.actual(scenario)
        batches = found if isinstance(found, list) and found else [None]
        rows = [logits_of(one, 2) for one in batches]
        if len({one.shape for one in rows}) > 1:
            raise CheckFailed(gettext("There should be as many logits as images."))
        logits = torch.cat(rows)
        if len(batches) == 1:
            return  # without parameters, nothing makes logits large; another check asks for them
        problems = {
            (True, True): gettext("However large the weights are, no logit leaves [-1, 1]."),
            (False, True): gettext(
                "In evaluation mode no logit leaves [-1, 1], however large the weights are."
            ),
            (True, False): gettext(
                "In training mode no logit leaves [-1, 1], however large the weights are."
            ),
        }
        squashed = is_squashed(torch.cat(rows[::2])), is_squashed(torch.cat(rows[1::2]))
        if squashed in problems:
            raise CheckFailed(problems[squashed])
        if max(at_its_bound(torch.cat(rows[place::2])) for place in (0, 1)) > MOST_AT_BOUND:
            problem = gettext("The logits are bounded: with large weights, many have the same size.")
            raise CheckFailed(problem)
        if logits.min() >= 0 or logits.max() <= 0:
            raise CheckFailed(gettext("All logits have the same sign, whatever the weights are."))
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "Several linear layers in a row do no more than one. What stands between yours?",
        "Put a LeakyReLU with a small negative slope after each convolution but the last, and hand "
        "its result on to the next layer.",
    )
    def test_non_linearity(compare: Compare) -> None:
        """A logit depends on the image, and not just linearly."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            network = impl.Discriminator(1).eval()
            one, other = 2 * torch.randn(2, PAIRS, 1, 32, 32, generator=rng)
            return network(torch.cat([one, other, one + other, torch.zeros_like(one)]))

        one, other, both_, none = logits_of(compare.actual(scenario), 4 * PAIRS).chunk(4)
        change = (one - none).norm() + (other - none).norm()
        if not change:
            raise CheckFailed(gettext("The logit does not depend on the image."))
        curvature = (one + other - both_ - none).norm() / change
        problem = gettext("The network is linear from its first layer to its last.")
        at_least(curvature, LEAST_CURVATURE, problem)
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "What would an optimiser find in `discriminator.parameters()`?",
        "Make all layers in `__init__`, after `super().__init__()`, as attributes, in "
        "`nn.Sequential` or in `nn.ModuleList`; a Python list hides them. Gradients have to flow "
        "from the logits to each of them, and on to the images, from which a generator learns.",
    )
    def test_parameters_learn(compare: Compare) -> None:
        """It is a module whose parameters can all be trained; gradients reach them and the images."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            images = torch.randn(4, 1, 32, 32, generator=rng, requires_grad=True)
            return learning_of(impl.Discriminator(1), images, rng)

        names = ("slopes", "slope of the argument", "left")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        if not isinstance(found.actual, dict) or "slopes" not in found.actual:
            problem = gettext("The result should be a tensor, but it is {found}.")
            raise CheckFailed(problem.format(found=describe(found.actual)))
        given, through, left = (found[name].actual for name in names)
        if not isinstance(given, list) or not given:
            raise CheckFailed(
                gettext("There are no parameters: an optimiser would have nothing to train.")
            )
        if sum(is_positive(one) for one in given) < 2:
            raise CheckFailed(gettext("No gradient reaches the parameters, or it is zero."))
        if not isinstance(through, torch.Tensor) or not through.count_nonzero():
            raise CheckFailed(
                gettext("No gradient reaches the images, and a generator learns from it.")
            )
        if left != "":
            problem = gettext(
                "`double()` does not reach the whole network: a layer is not registered, or a dtype "
                "is fixed."
            )
            raise CheckFailed(problem)
        must_be_a_network(compare, slopes)


    @points(0.5)
    @hint(
        "In evaluation mode, what decides about a logit besides its own image?",
        "No layer may mix images or draw numbers in evaluation mode, and `F.dropout` has to be "
        "told the mode. Keep the batch dimension of a batch of one, and let no in-place layer be the "
        "first one.",
    )
    def test_one_picture(compare: Compare) -> None:
        """In evaluation mode a logit is the same alone and in a batch; the images are not changed."""

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
            raise CheckFailed(gettext("The given images have been changed in place."))
        if first.dim() != rest.dim():
            raise CheckFailed(
                gettext("For a batch of one, the result has another number of dimensions.")
            )
        if alone.shape[1] != together.shape[1] or together.shape != again.shape:
            raise CheckFailed(gettext("For a batch of one, each image gets another number of logits."))
        room = 1e-4 * together.abs().max() + 1e-6
        problem = gettext("In evaluation mode, the same images get other logits the second time.")
        at_most((again - together).abs().max(), room, problem)
        problem = gettext("The logit of an image changes with the rest of its batch.")
        at_most((alone[0] - together[1]).abs().max(), room, problem)
        must_be_a_network(compare, slopes)

    found = {
        "shape": test_shape,
        "raw_logits": test_raw_logits,
        "non_linearity": test_non_linearity,
        "parameters_learn": test_parameters_learn,
        "one_picture": test_one_picture,
    }
    return found, None


def _checks_of_init_weights() -> tuple[dict[str, Check], WorkedCase | None]:
    SPREAD = 0.02  # the standard deviation of all weights

    # The correlation of new weights with old ones; by chance it is within 0.02 in thousands of numbers.
    MOST_LIKENESS = 0.5

    # The share of different numbers among thousands; by chance, a few in float32 are the same.
    LEAST_DIFFERENT = 0.9


    def must_be_normal(weights: Any, mean: float, name: str) -> None:
        """Fail weights that are not drawn from N(mean, 0.02)."""
        weights = floating(weights)
        if weights.numel() < 2 or not bool(torch.isfinite(weights).all()):
            raise CheckFailed(gettext("{name} hold NaN or infinity.").format(name=name))
        weights = weights.double()
        if not weights.std():
            problem = gettext("{name} are all the same number instead of random ones.")
            raise CheckFailed(problem.format(name=name))
        if weights.unique().numel() < LEAST_DIFFERENT * weights.numel():
            problem = gettext("{name} are not drawn one by one: many are the same.")
            raise CheckFailed(problem.format(name=name))
        error = 6 * SPREAD / weights.numel() ** 0.5  # six standard errors of the mean, and more
        problem = gettext("{name} do not have the standard deviation that DCGAN gives them.")
        at_most((weights.std() - SPREAD).abs(), error, problem.format(name=name))
        problem = gettext("{name} do not have the mean that DCGAN gives them.")
        at_most((weights.mean() - mean).abs(), error, problem.format(name=name))
        kurtosis = ((weights - weights.mean()) / weights.std()).pow(4).mean()
        # Six standard errors below, and twelve above, where chance goes farther.
        room = 30 / weights.numel() ** 0.5
        off = torch.maximum(3 - kurtosis, (kurtosis - 3) / 2)
        problem = gettext("{name} are not drawn from a normal distribution.")
        at_most(off, room, problem.format(name=name))


    def must_be_zero(biases: Any, problem: str) -> None:
        """Fail biases that are not 0, and say so."""
        if not isinstance(biases, torch.Tensor) or biases.count_nonzero():
            raise CheckFailed(problem)


    @points(0.5)
    @hint(
        "From which distribution do the weights of each kind of convolution come?",
        "`nn.init.normal_` fills `module.weight` in place, and takes the mean and the standard "
        "deviation, not the variance. Treat `nn.Conv2d` and `nn.ConvTranspose2d` alike, set their "
        "biases to 0, and set no seed.",
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
        problems = (
            gettext("Weights of convolutions are left as they were before."),
            gettext("Weights of transposed convolutions are left as they were before."),
        )
        for name, problem in zip(kept, problems, strict=True):
            if found[name].actual is True:
                raise CheckFailed(problem)
        must_be_normal(one, 0.0, gettext("Weights of convolutions"))
        must_be_normal(other, 0.0, gettext("Weights of convolutions"))
        must_be_normal(transposed, 0.0, gettext("Weights of transposed convolutions"))
        must_be_zero(bias, gettext("Biases of convolutions should be 0."))
        must_be_zero(transposed_bias, gettext("Biases of transposed convolutions should be 0."))
        if torch.equal(one, other):
            raise CheckFailed(gettext("Two modules of the same size get exactly the same weights."))


    @points(0.25)
    @hint(
        "Batch normalisation multiplies by its weights. Around which number should they lie?",
        "Draw the weights of batch normalisation around 1, not around 0, with a standard deviation "
        "of 0.02. Set its biases to 0.",
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
        must_be_normal(found["0.weight"].actual, 1.0, gettext("Weights of batch normalisation"))
        must_be_zero(found["0.bias"].actual, gettext("Biases of batch normalisation should be 0."))


    @points(0.25)
    @hint(
        "Which modules lack a bias, or have no weights at all?",
        "With `bias=False` a convolution's bias is None, and with `affine=False` both parameters of "
        "batch normalisation are. See what is there before you change it, and change what is there "
        "as usual, in the dtype that it has.",
    )
    def test_without_bias(compare: Compare) -> None:
        """Modules may lack a bias or weights, be of other kinds, or of float64."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            usual, bare = nn.Conv2d(16, 20, 4), nn.Conv2d(16, 20, 4, bias=False)
            before = bare.weight.detach().clone()
            others = nn.Sequential(nn.BatchNorm2d(3, affine=False), nn.Tanh(), nn.Flatten())
            nn.Sequential(usual, bare, others).apply(impl.init_weights)
            double = nn.Sequential(nn.Conv2d(1, 1, 2), nn.ConvTranspose2d(1, 1, 2), nn.BatchNorm2d(1))
            double.double().apply(impl.init_weights)
            kinds = [str(one.dtype) for one in double.parameters()]
            return {"usual": usual.weight, "bare": bare.weight, "before": before, "kinds": kinds}

        names = ("usual", "bare", "before")
        found = Comparison(compare.actual(scenario), dict.fromkeys((*names, "kinds")), "the result")
        if found["kinds"].actual != ["torch.float64"] * 6:
            problem = gettext("Parameters of a network of float64 have another dtype afterwards.")
            raise CheckFailed(problem)
        usual, bare, before = (floating(found[name].actual).double() for name in names)
        if bare.shape != before.shape:
            raise CheckFailed(
                gettext("Weights of a convolution without a bias have another shape afterwards.")
            )
        likeness = torch.corrcoef(torch.stack([bare.flatten(), before.flatten()]))[0, 1]
        if likeness > MOST_LIKENESS:
            raise CheckFailed(
                gettext("Weights of a convolution without a bias are left as they were before.")
            )
        # From which distribution they come is another check's concern, if it is no other scale.
        if not 0.1 * SPREAD < bare.std() < 10 * SPREAD or bare.mean().abs() > 5 * SPREAD:
            raise CheckFailed(
                gettext("Weights of a convolution without a bias are far too large or too small.")
            )
        problem = gettext(
            "Weights of a convolution without a bias are drawn differently from those of others."
        )
        spread = usual.std() + 1e-30
        off = torch.maximum((bare.std() - usual.std()).abs(), (bare.mean() - usual.mean()).abs())
        at_most(off / spread, 0.1, problem)

    found = {
        "convolutions": test_convolutions,
        "batch_normalisation": test_batch_normalisation,
        "without_bias": test_without_bias,
    }
    return found, None


def _checks_of_discriminator_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(1)
    @hint(
        "Which label does each of the two batches get?",
        "The loss is the mean over the real images, with label 1, plus the mean over the generated "
        "ones, with label 0. Nothing stands in front, and logits go in as they are.",
    )
    def test_value(compare: Compare) -> None:
        """The mean over real images plus the mean over generated ones, for (N,) and for (N, 1)."""

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
        "Which way does the loss push the logits of each of the two batches?",
        "The loss should fall if logits of real images rise, and if those of generated ones fall. "
        "The gradient has to reach both arguments, and `.item()`, `.detach()` or a new tensor cuts "
        "it off.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the logits of both batches."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real, fake = (torch.randn(5, generator=rng).requires_grad_() for _ in range(2))
            loss = impl.discriminator_loss(real, fake)
            return {
                "gradient of the logits of real images": gradient(loss, real),
                "gradient of the logits of generated images": gradient(loss, fake),
                "rise": rise(lambda one: impl.discriminator_loss(one, fake.detach()), real, rng),
                "other rise": rise(lambda one: impl.discriminator_loss(real.detach(), one), fake, rng),
            }

        pair = compare(scenario)
        for name in ("real", "generated"):
            gradients = pair[f"gradient of the logits of {name} images"]
            gradients.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        for name in ("rise", "other rise"):
            must_rise(pair[name].actual)


    @points(0.5)
    @hint(
        "What changes if there are more generated images than real ones?",
        "Take one mean for each batch, and give labels the shape of their own logits. A mean over "
        "both together counts the larger batch more.",
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
        "What are exp(120) and sigmoid(120) in float32?",
        "Never go through the probability: `F.binary_cross_entropy_with_logits`, `F.logsigmoid` and "
        "`F.softplus` work on logits and stay right for large ones. A clamp passes no gradient, and "
        "`torch.where` also differentiates the branch that it does not take.",
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
        "`squeeze()` takes away every dimension of size 1, the batch's too. A mean needs no squeezing.",
    )
    def test_batch_of_one(compare: Compare) -> None:
        """A batch may hold a single image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # Logits of a real and a fake image.
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


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Logits of two real images and of two generated ones."""
        real, fake = torch.tensor([[0.0], [2.0]]), torch.tensor([[0.0], [-1.0]])
        result = impl.discriminator_loss(real, fake)
        return {"logits_real": real, "logits_fake": fake, "the loss": result}

    found = {
        "value": test_value,
        "gradient": test_gradient,
        "unequal_batches": test_unequal_batches,
        "large_logits": test_large_logits,
        "batch_of_one": test_batch_of_one,
    }
    return found, worked_case


def _checks_of_generator_loss() -> tuple[dict[str, Check], WorkedCase | None]:
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
                raise CheckFailed(gettext("The loss should be a tensor of one number."))
            left, middle, right = (floating(one).double().sum() for one in values)
            bends.append((left + right - 2 * middle) / floating(others).double().abs().max())
        problem = gettext("Around 0, the loss curves too much or too little.")
        at_most((bends[0] / bends[1] - 1).abs(), 0.5, problem)


    @points(1)
    @hint(
        "What does the generator want the discriminator to say about its images?",
        "It is the mean cross-entropy of the generated images with the label that real ones have, "
        "and not minus the discriminator's loss, which saturates. Logits go in as they are, with "
        "labels of the same shape.",
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
        "The gradient has to be largest for images that are seen through. If it is small just "
        "there, the formula is the saturating one.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the logits, and is largest where the image is seen through."""

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
        "What are exp(120) and sigmoid(-120) in float32?",
        "Never go through the probability: `F.binary_cross_entropy_with_logits`, `F.logsigmoid` and "
        "`F.softplus` work on logits and stay right for large ones. A clamp passes no gradient, and "
        "`torch.where` also differentiates the branch that it does not take.",
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
        "`squeeze()` takes away every dimension of size 1, the batch's too. A mean needs no squeezing.",
    )
    def test_batch_of_one(compare: Compare) -> None:
        """A batch may hold a single image."""

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


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Logits of two generated images."""
        fake = torch.tensor([[0.0], [-1.0]])
        return {"logits_fake": fake, "generator_loss(logits_fake)": impl.generator_loss(fake)}

    found = {
        "value": test_value,
        "gradient": test_gradient,
        "large_logits": test_large_logits,
        "batch_of_one": test_batch_of_one,
    }
    return found, worked_case


def _checks_of_lsgan_discriminator_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "Which number should the scores of each batch be near?",
        "Take half the mean of the squared distance to 1 for real images. Add half the mean of the "
        "squared distance to 0 for generated ones.",
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
        "How does the loss change when one score rises a little?",
        "The gradient has to reach the scores of both batches. Use them as they are, without a "
        "sigmoid, `.item()`, `.detach()` or a new tensor.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient reaches the scores of both batches."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            real, fake = ((2 * torch.randn(5, generator=rng)).requires_grad_() for _ in range(2))
            loss_of = impl.lsgan_discriminator_loss
            loss = loss_of(real, fake)
            return {
                "gradient of the scores of real images": gradient(loss, real),
                "gradient of the scores of generated images": gradient(loss, fake),
                "rise": rise(lambda one: loss_of(one, torch.zeros(5)), real, rng, torch.ones(5)),
                "other rise": rise(lambda one: loss_of(torch.ones(5), one), fake, rng, torch.zeros(5)),
            }

        pair = compare(scenario)
        for name in ("real", "generated"):
            gradients = pair[f"gradient of the scores of {name} images"]
            gradients.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        for name in ("rise", "other rise"):
            must_rise(pair[name].actual)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Scores of two real images and of two generated ones."""
        real, fake = torch.tensor([[1.0], [3.0]]), torch.tensor([[0.0], [2.0]])
        result = impl.lsgan_discriminator_loss(real, fake)
        return {"scores_real": real, "scores_fake": fake, "the loss": result}

    found = {
        "value": test_value,
        "gradient": test_gradient,
    }
    return found, worked_case


def _checks_of_lsgan_generator_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "Which score does the generator want its images to get?",
        "Take half the mean of the squared distance between the scores and the number that real "
        "images should score.",
    )
    def test_value(compare: Compare) -> None:
        """Half the mean of the squared distance to what real images should score."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            column = torch.randn(5, 1, generator=rng, dtype=torch.float64)
            return {
                "loss for shape (N,)": impl.lsgan_generator_loss(torch.randn(6, generator=rng)),
                "loss for shape (N, 1)": impl.lsgan_generator_loss(column),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


    @points(0.5)
    @hint(
        "How does the loss change when one score rises a little?",
        "The gradient has to reach the scores. Use them as they are, without a sigmoid, `.item()`, "
        "`.detach()` or a new tensor.",
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


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Scores of two generated images."""
        fake = torch.tensor([[0.0], [3.0]])
        return {
            "scores_fake": fake,
            "lsgan_generator_loss(scores_fake)": impl.lsgan_generator_loss(fake),
        }

    found = {
        "value": test_value,
        "gradient": test_gradient,
    }
    return found, worked_case


def _checks_of_wgan_critic_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "Should the loss rise or fall when real images score higher?",
        "Take the difference of the two batches' means, with the sign that makes it fall when real "
        "images score higher. Use the scores as they are.",
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
                "gradient of the scores of real images": gradient(loss, real),
                "gradient of the scores of generated images": gradient(loss, fake),
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Scores of two real images and of two generated ones."""
        real, fake = torch.tensor([[1.0], [3.0]]), torch.tensor([[0.0], [2.0]])
        result = impl.wgan_critic_loss(real, fake)
        return {"scores_real": real, "scores_fake": fake, "the loss": result}

    found = {
        "value_and_gradient": test_value_and_gradient,
    }
    return found, worked_case


def _checks_of_wgan_generator_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(0.5)
    @hint(
        "Should the loss rise or fall when generated images score higher?",
        "Take the mean of the scores, with the sign that makes it fall when they rise. Use the scores "
        "as they are.",
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


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Scores of two generated images."""
        fake = torch.tensor([[0.0], [3.0]])
        return {"scores_fake": fake, "wgan_generator_loss(scores_fake)": impl.wgan_generator_loss(fake)}

    found = {
        "value_and_gradient": test_value_and_gradient,
    }
    return found, worked_case


def _checks_of_gradient_penalty() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6

    COUNT = 2000

    NO_SLOPE = "The penalty does not depend on the critic's slope."


    @points(1)
    @hint(
        "Over which numbers of an image's gradient is the norm taken? What is squared, and how far is "
        "it from what?",
        "For each image, take the L2 norm of the gradient over channels, rows and columns together. "
        "Square its distance from 1, and leave lambda out.",
    )
    def test_linear_critic(compare: Compare) -> None:
        """For a critic of one slope everywhere, the penalty is that slope's squared distance from 1."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            sizes = {"penalty of a steep critic": 0.5, "penalty of a flat critic": 0.03}
            found = {}
            for name, size in sizes.items():
                slope = size * torch.randn(2, 4, 5, generator=rng)

                def critic(images: torch.Tensor, slope: torch.Tensor = slope) -> torch.Tensor:
                    return scores_of(images, slope)

                real, fake = torch.randn(2, 1, 2, 4, 5, generator=rng)
                penalty = impl.gradient_penalty(critic, real, fake)
                found[name] = tensor_of(penalty)
            return found

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the factor lambda": 10})


    @points(0.5)
    @hint(
        "Does the penalty of one image depend on the others in its batch?",
        "Give each image a norm and a penalty of its own, and take the mean last. `flatten(1)` keeps "
        "the images apart.",
    )
    def test_each_picture(compare: Compare) -> None:
        """Each image has a penalty of its own, and the mean is taken over these."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            def penalty(images: torch.Tensor, slopes: torch.Tensor) -> Any:
                def critic(places: torch.Tensor) -> torch.Tensor:
                    return scores_of(places, slopes).flatten()

                return tensor_of(impl.gradient_penalty(critic, images, images.clone()))

            found = {}
            for count in (2, 5):
                sizes = torch.linspace(1.5, 3, count, dtype=torch.float64)[:, None, None, None]
                noise = torch.randn(count, 2, 3, 2, generator=rng, dtype=torch.float64)
                noise -= noise.mean(dim=(1, 2, 3), keepdim=True)  # what is no norm finds nothing
                images = sizes * noise / noise.flatten(1).norm(dim=1)[:, None, None, None]
                steeper = images.clone()
                steeper[:, 0, 1:] *= 2  # all counts, not only the first number
                found[f"penalties of {count}"] = [
                    *(penalty(batch, batch) for batch in (images, *images.split(1))),
                    penalty(images, steeper),
                ]
            return found

        names = ("penalties of 2", "penalties of 5")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        for name in names:
            penalties = found[name].actual
            for penalty in penalties if isinstance(penalties, list) and penalties else [None]:
                if not isinstance(penalty, torch.Tensor) or penalty.numel() != 1:
                    problem = gettext(
                        "The penalty of a batch should be a tensor of one number, but it is {found}."
                    )
                    raise CheckFailed(problem.format(found=describe(penalty)))
            together, *alone, other = (penalty.double().reshape(()) for penalty in penalties)
            single = torch.stack(alone)
            room = RTOL * single.abs().max() + 1e-30
            if (together - single.sum()).abs() <= room:
                problem = gettext("The penalty of a batch is the sum of its images' penalties.")
                raise CheckFailed(problem)
            problem = gettext("Images with different slopes have the same penalty.")
            at_least(single.std(), room + 1e-6, problem)
            at_least((other - together).abs(), room, gettext(NO_SLOPE))
            problem = gettext("The penalty of a batch is not the mean of its images' penalties.")
            at_most((together - single.mean()).abs(), room, problem)


    @points(0.5)
    @hint(
        "How many random numbers does a batch of N images need?",
        "Draw one number from U(0, 1) for each image, of shape (N, 1, 1, 1), from `generator`. Each "
        "point is a weighted mean of a real and a generated image.",
    )
    def test_points_between(compare: Compare) -> None:
        """The points lie between real and generated images, at a place of its own for each pair."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            again = torch.Generator()
            again.set_state(rng.get_state())
            ask, size = impl.gradient_penalty, (COUNT, 1, 1, 2)
            looks = [look_between(ask, 0.0, 1.0, size, generator=source) for source in (rng, again)]
            # Nothing but a weighted mean lies between 1 and 3.
            looks.append(look_between(ask, 1.0, 3.0, size))

            def penalty(*slopes: float) -> Any:
                """The penalty of a critic with these slopes."""
                images = torch.randn(2, 4, 1, 1, 3, generator=rng)
                row = torch.tensor(slopes)
                return tensor_of(impl.gradient_penalty(lambda one: scores_of(one, row), *images))

            return {
                "places": [look["places"] for look in looks],
                "changed": any(look["changed"] for look in looks),
                "asked": any(look["asked"] for look in looks),
                # The same sum, and the same first number.
                "penalties": [penalty(3, -3, 0), penalty(3, -5, 2)],
            }

        names = ("places", "changed", "asked", "penalties")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        seen = found["places"].actual
        first, same, own = seen if isinstance(seen, list) and len(seen) == 3 else [None] * 3
        places = points_of(first, COUNT, 1, 1, 2)
        if found["changed"].actual is not False:
            raise CheckFailed(gettext("The real or the generated images have been changed."))
        penalties = found["penalties"].actual
        # That there is a penalty at all is another check's concern.
        known = [each for each in penalties if is_number(each)] if isinstance(penalties, list) else []
        if len({float(each) for each in known}) == 1 < len(known):
            raise CheckFailed(gettext(NO_SLOPE))
        if not torch.equal(places, points_of(same, COUNT, 1, 1, 2)):
            raise CheckFailed(gettext("Two generators in the same state should give the same points."))
        must_be_uniform(places)
        must_be_uniform((points_of(own, COUNT, 1, 1, 2) - 1) / 2)
        if found["asked"].actual is not False:
            problem = gettext("The real or the generated images require gradients afterwards.")
            raise CheckFailed(problem)


    @points(0.5)
    @hint(
        "The penalty is a function of a gradient. Can it be differentiated once more?",
        "Ask `torch.autograd.grad` for `create_graph=True`, and keep the result in the graph. "
        "`backward` would leave gradients in the critic.",
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
            problem = gettext(
                "Gradients are left in `.grad` of the critic's parameters. Its next step would count "
                "them."
            )
            raise CheckFailed(problem)


    @points(0.5)
    @hint(
        "What is the derivative of the square root at 0?",
        "A root of a sum of squares has an infinite slope at 0. Use `norm` or `vector_norm`, or add a "
        "tiny number inside the root.",
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
                raise CheckFailed(gettext("The penalty or its gradient holds NaN or infinity."))
        flat, _, steep, steeper = (found[name].actual.abs().sum() for name in names)
        if steep <= 0 or flat == steep or steep == steeper:
            raise CheckFailed(gettext(NO_SLOPE))


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Images of one pixel, and a critic whose slope is 3 everywhere."""
        real, fake = torch.tensor([[[[1.0]]], [[[2.0]]]]), torch.tensor([[[[0.0]]], [[[5.0]]]])
        result = impl.gradient_penalty(lambda images: 3 * images.flatten(1), real, fake)
        return {"real": real, "fake": fake, "the penalty of 3 * images": result}

    found = {
        "linear_critic": test_linear_critic,
        "each_picture": test_each_picture,
        "points_between": test_points_between,
        "critic_learns": test_critic_learns,
        "zero_slope": test_zero_slope,
    }
    return found, worked_case


def _checks_of_discriminator_step() -> tuple[dict[str, Check], WorkedCase | None]:
    CHANGE = "change of the discriminator's parameters"
    SURE = "change of the discriminator's parameters where its loss is small"
    SIZE = 4


    def learning(impl: Implementation, rng: torch.Generator) -> object:
        """How one discriminator changes by different images, two after two."""
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
        "Which logits does each argument of the loss get?",
        "Calculate the loss from the logits of `real` and of `generator(noise)`. Then call "
        "`zero_grad`, `backward` and `step`, once each and in this order.",
    )
    def test_one_step(compare: Compare) -> None:
        """The discriminator's parameters take one step down the gradient of its loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = {}
            for name in (CHANGE, SURE):
                discriminator, generator = small_networks(rng)
                real = torch.randn(SIZE, 1, 2, 3, generator=rng)
                noise = torch.randn(SIZE, 3, generator=rng)
                if name == SURE:
                    real, noise = told_apart(discriminator, generator, rng, believed=False)
                # Whoever does not let it step makes another one, were it down the right gradient.
                optimizer = torch.optim.SGD(
                    discriminator.parameters(), lr=0.25, momentum=0.9, nesterov=True
                )
                step = watch_step(discriminator, optimizer)
                impl.discriminator_step(discriminator, generator, optimizer, real, noise)
                found[name] = step()
            return found

        result = compare(scenario)
        must_step(result[CHANGE], SIZE, gettext("The given optimiser makes no step."))
        problem = gettext("The given optimiser makes no step where the loss is small already.")
        must_step(result[SURE], SIZE, problem)


    @points(0.5)
    @hint(
        "PyTorch adds new gradients to old ones. What is in `.grad` when this step begins?",
        "Clear the discriminator's gradients before `backward`: the generator's step has left some "
        "there.",
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
            message=gettext(
                "Old gradients of the discriminator's parameters have an influence on this step."
            ),
        )


    @points(0.5)
    @hint(
        "Batch normalisation looks at a whole batch. Which images go through the discriminator "
        "together?",
        "Call the discriminator once for the real images and once for the generated ones. Leave it "
        "in the mode in which you find it.",
    )
    def test_separate_batches(compare: Compare) -> None:
        """Real and generated images are normalised separately, each with their own statistics."""

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
        "What does this step change besides the discriminator's parameters?",
        "Let only the given optimiser step, and change neither images nor noise in place. Take back "
        "every `eval()`, `train()` and `requires_grad_()` before the function returns.",
    )
    def test_rest_unchanged(compare: Compare) -> None:
        """The generator's parameters, the arguments and the modes of both networks are as before."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = []
            for training in (True, False):
                discriminator, generator = (one.train(training) for one in small_networks(rng))
                networks = {"discriminator": discriminator, "generator": generator}
                seen: list[int] = []
                discriminator[-1].register_forward_hook(lambda *_, seen=seen: seen.append(1))
                optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
                real, noise = torch.randn(4, 1, 2, 3, generator=rng), torch.randn(4, 3, generator=rng)
                before = flat_parameters(generator), real.clone(), noise.clone()
                modes = watch_modes(networks)
                step = watch_step(discriminator, optimizer)
                impl.discriminator_step(discriminator, generator, optimizer, real, noise)
                found.append(
                    {
                        "use": bool(seen),
                        "step": step(),
                        "during": modes(),
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
                rtol=0, atol=0, message=gettext("The discriminator is never called.")
            )
            must_learn(compare, "discriminator", result[mode]["step"], learning)
            result[mode]["weights"].assert_close(
                rtol=0, atol=0, message=gettext("The generator's parameters have changed.")
            )
            result[mode]["arguments"].assert_close(
                rtol=0, atol=0, message=gettext("The real images or the noise have been changed.")
            )
            must_keep_modes(result[mode], mode)


    @points(0.5)
    @hint(
        "Is the returned loss the one that the step follows?",
        "Return the loss of both kinds of images from before the step, as a Python float. `item()` "
        "makes one of a tensor.",
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
        loss.name = gettext("the loss that is returned")
        # What the step itself is off by has cost its points: the loss may be off by the same.
        factor = change.factor(rtol=RTOL) or 1.0
        if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
            return
        loss.assert_close(rtol=RTOL, atol=ATOL)

    found = {
        "one_step": test_one_step,
        "old_gradients": test_old_gradients,
        "separate_batches": test_separate_batches,
        "rest_unchanged": test_rest_unchanged,
        "returns_loss": test_returns_loss,
    }
    return found, None


def _checks_of_generator_step() -> tuple[dict[str, Check], WorkedCase | None]:
    CHANGE = "change of the generator's parameters"
    SURE = "change of the generator's parameters where its loss is small"
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
        "Which loss should become smaller by this step?",
        "Calculate `generator_loss` from the discriminator's logits of `generator(noise)`, with "
        "nothing detached on the way. Then clear old gradients, calculate new ones and step once.",
    )
    def test_one_step(compare: Compare) -> None:
        """The generator's parameters take one step down the gradient of its loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = {}
            for name in (CHANGE, SURE):
                discriminator, generator = small_networks(rng)
                noise = torch.randn(SIZE, 3, generator=rng)
                if name == SURE:
                    _, noise = told_apart(discriminator, generator, rng, believed=True)
                # Whoever does not let it step makes another one, were it down the right gradient.
                optimizer = torch.optim.SGD(generator.parameters(), lr=0.3, momentum=0.9, nesterov=True)
                step = watch_step(generator, optimizer)
                impl.generator_step(discriminator, generator, optimizer, noise)
                found[name] = step()
            return found

        result = compare(scenario)
        must_step(result[CHANGE], SIZE, gettext("The given optimiser makes no step."))
        problem = gettext("The given optimiser makes no step where the loss is small already.")
        must_step(result[SURE], SIZE, problem)


    @points(0.5)
    @hint(
        "PyTorch adds new gradients to old ones. What is in `.grad` when this step begins?",
        "Clear the generator's gradients before `backward`: the discriminator's step may have left "
        "some there.",
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
            message=gettext(
                "Old gradients of the generator's parameters have an influence on this step."
            ),
        )


    @points(0.5)
    @hint(
        "What does this step change besides the generator's parameters?",
        "Let only the given optimiser step, and do not change the noise in place. Gradients that are "
        "left in the discriminator do no harm.",
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
        result["use"].assert_close(
            rtol=0, atol=0, message=gettext("The discriminator is never called.")
        )
        must_learn(compare, "generator", result["step"], learning)
        result["weights"].assert_close(
            rtol=0, atol=0, message=gettext("The discriminator's parameters have changed.")
        )
        result["noise"].assert_close(rtol=0, atol=0, message=gettext("The noise has been changed."))


    @points(0.5)
    @hint(
        "Which settings of the networks are different when the step ends?",
        "Take back every `eval()`, `train()` and `requires_grad_()` before the function returns.",
    )
    def test_modes_unchanged(compare: Compare) -> None:
        """Both networks are in the mode in which they were, and require gradients as before."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            found = []
            for training in (True, False):
                discriminator, generator = (one.train(training) for one in small_networks(rng))
                networks = {"discriminator": discriminator, "generator": generator}
                seen: list[int] = []
                generator[0].register_forward_hook(lambda *_, seen=seen: seen.append(1))
                optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
                noise = torch.randn(4, 3, generator=rng)
                modes = watch_modes(networks)
                step = watch_step(generator, optimizer)
                impl.generator_step(discriminator, generator, optimizer, noise)
                found.append(
                    {
                        "use": bool(seen),
                        "step": step(),
                        "during": modes(),
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
                rtol=0, atol=0, message=gettext("The generator is never called.")
            )
            must_learn(compare, "generator", result[mode]["step"], learning)
            must_keep_modes(result[mode], mode)


    @points(0.5)
    @hint(
        "Is the returned loss the one that the step follows?",
        "Return the loss from before the step as a Python float. `item()` makes one of a tensor.",
    )
    def test_returns_loss(compare: Compare) -> None:
        """The loss before the step is returned as a Python float."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            discriminator, generator = (one.double() for one in small_networks(rng))
            # So large a step that the loss is another one afterwards, however flat it is.
            optimizer = torch.optim.SGD(generator.parameters(), lr=50)
            noise = torch.randn(4, 3, generator=rng, dtype=torch.float64)
            step = watch_step(generator, optimizer)
            loss = impl.generator_step(discriminator, generator, optimizer, noise)
            return {"loss": loss, "step": step()}

        result = compare(scenario)
        must_learn(compare, "generator", result["step"], learning)
        loss, change = result["loss"], result["step"]["change"]
        loss.name = gettext("the loss that is returned")
        # What the step itself is off by has cost its points: the loss may be off by the same.
        factor = change.factor(rtol=RTOL) or 1.0
        if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
            return
        loss.assert_close(rtol=RTOL, atol=ATOL)

    found = {
        "one_step": test_one_step,
        "old_gradients": test_old_gradients,
        "discriminator_unchanged": test_discriminator_unchanged,
        "modes_unchanged": test_modes_unchanged,
        "returns_loss": test_returns_loss,
    }
    return found, None


def _checks_of_train_gan() -> tuple[dict[str, Check], WorkedCase | None]:
    # Adam divides by the root of small numbers: rounding grows to 1e-4 here where somebody calculates
    # in float32, and betas of (0.9, 0.999) change a tenth.
    RTOL, ATOL = 2e-3, 1e-4

    # Seven steps of Adam with learning rates of up to 1e-3 change a loss of the linear discriminator by
    # less: only 0.017 in 400 games. Losses of different batches differ by 0.5 as a rule.
    SLACK = 0.025

    FIRST_OF_DISCRIMINATOR = "change of the discriminator's parameters in the first step"
    FIRST_OF_GENERATOR = "change of the generator's parameters in the first step"
    TWO_OF_DISCRIMINATOR = "change of the discriminator's parameters in two steps"
    TWO_OF_GENERATOR = "change of the generator's parameters in two steps"
    OF_DISCRIMINATOR = "change of the discriminator's parameters"
    OF_GENERATOR = "change of the generator's parameters"

    # By how many steps they come about: whose settings are wrong shows before the two networks have
    # answered each other.
    CHANGES = {
        1: (FIRST_OF_DISCRIMINATOR, FIRST_OF_GENERATOR),
        2: (TWO_OF_DISCRIMINATOR, TWO_OF_GENERATOR),
        8: (OF_DISCRIMINATOR, OF_GENERATOR),
    }


    def are_counts(calls: object) -> bool:
        """Whether each call had one argument, an integer."""
        return isinstance(calls, list) and all(
            isinstance(one, list) and len(one) == 1 and isinstance(one[0], int) for one in calls
        )


    @points(1)
    @hint(
        "Does the discriminator see each batch as it is? And with which settings is each of the two "
        "optimisers made?",
        "Before the loop, make one `Adam` for each network, with `lr=learning_rate` and betas of (0.5, "
        "0.999). In each step, train the discriminator once and then the generator once.",
    )
    def test_both_networks_learn(compare: Compare) -> None:
        """Both networks take steps of Adam with betas of (0.5, 0.999), the discriminator first."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, discriminator, single = game(rng)
            networks = generator.double(), with_convolution(discriminator).double()
            batches = [one.double() for one in single]
            found: dict[str, Any] = {}

            def changes(steps: int, **options: float) -> list[torch.Tensor]:
                pair = copy.deepcopy(networks)
                images = watch_images(*pair, batches)
                real = [one.clone() for one in batches[:steps]]
                impl.train_gan(*pair, real, latent_dim=5, num_steps=steps, **options)
                found["images"] = images()
                return [
                    flat_parameters(one) - flat_parameters(other)
                    for one, other in zip(pair, networks, strict=True)
                ]

            found["sizes"] = [one.abs().mean() for one in changes(1)]
            for steps, (judging, making) in CHANGES.items():
                found[making], found[judging] = changes(steps, learning_rate=0.2)
            return found

        result = compare(scenario)
        images, sizes = result["images"], result["sizes"]
        for name in (name for names in CHANGES.values() for name in names):
            try:
                result[name].assert_close(rtol=RTOL, atol=ATOL)
            except CheckFailed:
                if fault := fault_of_images(images.actual, images.expected["batches"]):
                    raise CheckFailed(fault) from None
                raise
        problem = gettext("The default of `learning_rate` is another one than in the task.")
        sizes.assert_close(rtol=0.05, atol=0, message=problem)


    @points(0.5)
    @hint(
        "Which losses belong under each of the two names?",
        "Return a dict with the two keys that the docstring names. In each step, add the float that "
        "each step function returns to its list.",
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
        names = {
            "discriminator": (
                gettext("the list of the discriminator's losses"),
                gettext("The list of the discriminator's losses should have one for each step."),
            ),
            "generator": (
                gettext("the list of the generator's losses"),
                gettext("The list of the generator's losses should have one for each step."),
            ),
        }
        if not isinstance(pair.actual, dict) or any(name not in pair.actual for name in names):
            pair.assert_close(rtol=SLACK, atol=SLACK)
        for name, (list_of_losses, too_few_or_many) in names.items():
            losses, found = pair[name], pair[name].actual
            losses.name = list_of_losses
            if not isinstance(found, list | tuple):
                problem = gettext("The entry {name!r} should be a list of numbers, but it is {found}.")
                raise CheckFailed(problem.format(name=name, found=describe(found)))
            if len(found) != len(losses.expected):
                raise CheckFailed(too_few_or_many)
            losses.assert_close(rtol=SLACK, atol=SLACK)


    @points(0.5)
    @hint(
        "Which batch comes after the last one?",
        "Count steps, not epochs, and begin with `iter(batches)` again only when it is used up. A "
        "DataLoader has no `[...]`.",
    )
    def test_batches_go_round(compare: Compare) -> None:
        """Each step takes the next batch; when all are used up, the first one comes again."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # In one that is won already, nobody may stop.
            generator, discriminator, batches = easy_game(rng)
            loader: DataLoader[torch.Tensor]
            # torch's types ask for a Dataset; by its documentation, items and a length are enough.
            loader = DataLoader(batches[:3], batch_size=None)  # type: ignore[arg-type]
            images = watch_images(generator, discriminator, batches)
            impl.train_gan(generator, discriminator, loader, latent_dim=5, num_steps=7)
            return images()

        must_train(compare)
        images = compare(scenario)
        found = images.actual if isinstance(images.actual, dict) else {}
        if numbers_of(found.get("batches")) != images.expected["batches"]:
            fault = fault_of_images(found, images.expected["batches"])
            raise CheckFailed(
                fault or gettext("The batches of real images do not come in their order.")
            )


    @points(0.5)
    @hint(
        "Which noise does the generator need for the batch of this step?",
        "Draw new noise inside the loop: `len(real)` vectors of `latent_dim` numbers. Batches may "
        "differ in size.",
    )
    def test_noise(compare: Compare) -> None:
        """Each step draws new noise, as many latent vectors as its batch has images."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            generator, discriminator, batches = game(rng)
            impl.train_gan(generator, discriminator, batches[:6] * 3, latent_dim=DIM, num_steps=18)
            again, discriminator, _ = game(rng)
            impl.train_gan(again, discriminator, batches[:1], latent_dim=DIM, num_steps=1)
            noises, asides = generator.noises, generator.asides
            return {"noises": noises, "asides": asides, "again": again.noises}

        names = ("noises", "asides", "again")
        found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
        sizes = set(SIZES[:6])
        noises = for_training(found["noises"].actual, found["asides"].actual, sizes, 18)
        if fault := fault_of(noises, sizes, 18):
            raise CheckFailed(fault)
        known = [noises, found["again"].actual]
        first, *again = (each[0] for each in known if isinstance(each, list) and each)
        if any(torch.equal(first, one) for one in again if isinstance(one, torch.Tensor)):
            raise CheckFailed(gettext("Each training begins with the same noise, as if from a seed."))
        must_train(compare)


    @points(0.5)
    @hint(
        "How many steps are done when the callback is called?",
        "If there is a callback, call it at the end of each step. It gets the number of steps that are "
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
        numbers = result["numbers"].actual
        for key, problem in (
            ("count", gettext("The callback should be called once in each step.")),
            (
                "numbers",
                gettext("The callback should get the number of steps that are done, and nothing else."),
            ),
            ("change", gettext("The callback should be called when the step is over.")),
        ):
            if key == "numbers" and not are_counts(numbers):
                raise CheckFailed(problem)
            result[key].assert_close(rtol=0, atol=0, message=problem)

    found = {
        "both_networks_learn": test_both_networks_learn,
        "history": test_history,
        "batches_go_round": test_batches_go_round,
        "noise": test_noise,
        "callback": test_callback,
    }
    return found, None


def _checks_of_interpolate() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6

    # How many times as long as the straight line a way may be; random rows make more than 4 of it.
    MOST_DETOUR = 2.0

    # The share of the way that one of eight steps may go, however unequal they are.
    MOST_JUMP = 0.6


    def must_lead(rows: Any, start: torch.Tensor, end: torch.Tensor) -> None:
        """Fail rows that are no way from one end to the other, however unequal its steps may be."""
        if not isinstance(rows, torch.Tensor) or not rows.is_floating_point() or rows.shape != (9, 5):
            raise CheckFailed(gettext("The result should be a floating tensor of shape (steps, dim)."))
        steps = rows.double().diff(dim=0)  # (8, 5)
        if not bool((steps.norm(dim=1) > 0).all()):
            raise CheckFailed(gettext("Some rows are the same as the one before."))
        # How much longer the way is than the straight line: detours of known mistakes are short.
        detour = steps.norm(dim=1).sum() / (end - start).double().norm()
        at_most(detour, MOST_DETOUR, gettext("The rows make a long detour from the start to the end."))
        jump = steps.norm(dim=1).max() / (end - start).double().norm()
        at_most(jump, MOST_JUMP, gettext("One step is longer than half of the whole way."))


    @points(0.5)
    @hint(
        "Which vectors are your first and your last row?",
        "The weights of the two ends run from 0 to 1, both included, as `torch.linspace` can give "
        "them. All rows together are one new tensor of shape (steps, dim).",
    )
    def test_ends(compare: Compare) -> None:
        """The first row is the start, the last row is the end, and there are `steps` rows."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            start, end = torch.randn(2, 5, generator=rng)
            rows = impl.interpolate(start, end, 9)
            found = {
                "start that was given": start,
                "end that was given": end,
                "result for two steps": impl.interpolate(start, end, 2),
            }
            if isinstance(rows, torch.Tensor) and rows.shape == (9, 5):
                return {**found, "first row": rows[0], "last row": rows[-1], "rows": rows}
            return rows

        pair = compare(scenario)
        if not isinstance(pair.actual, dict):
            rows = pair.actual
            if isinstance(rows, torch.Tensor) and rows.dim() == 2 and rows.shape[1] == 5:
                raise CheckFailed(gettext("There should be as many rows as `steps` says."))
            problem = gettext("The result should be a tensor of shape (steps, dim), but it is {found}.")
            raise CheckFailed(problem.format(found=describe(rows)))
        for name in ("start that was given", "end that was given"):
            pair[name].assert_close(rtol=0, atol=0)
        for name in ("first row", "last row", "result for two steps"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL)
        must_lead(pair["rows"].actual, pair["first row"].expected, pair["last row"].expected)


    @points(0.5)
    @hint(
        "How far is it from each row to the next?",
        "Row k is a weighted mean of the two vectors, with weights that change by the same amount "
        "from row to row. A second dimension of size 1 lines the weights up with the rows.",
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
                raise CheckFailed(
                    gettext("The result should be a floating tensor of shape (steps, dim).")
                )
            rows = (
                rows.flatten(1) if rows.numel() else rows
            )  # their shape is another check's concern, and so are the two ends
            if rows.dim() != 2 or rows.shape[1] != 4 or len(rows) < 3:
                raise CheckFailed(
                    gettext("Each row should have as many numbers as the two given vectors.")
                )
            steps = rows.double().diff(dim=0)
            length = steps[0].norm()
            if not bool(torch.isfinite(steps).all()):
                raise CheckFailed(gettext("The rows hold NaN or infinity."))
            if not length:
                raise CheckFailed(gettext("The first two rows are the same."))
            if (steps - steps[0]).norm() > 1e-4 * length:
                raise CheckFailed(gettext("The steps from row to row are not all the same."))
            if torch.cosine_similarity(steps[0], end - start, dim=0).abs() < 1 - 1e-6:
                raise CheckFailed(
                    gettext("The rows do not lie on the straight line between the two vectors.")
                )
            share = float(steps.norm(dim=1).sum() / (end - start).norm())
            if not 0.5 < share < 2:
                problem = gettext(
                    "All steps together are far longer or shorter than the way between the vectors."
                )
                raise CheckFailed(problem)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Three vectors on the way between two."""
        start, end = torch.tensor([0.0, 4.0]), torch.tensor([2.0, 0.0])
        return {
            "start": start,
            "end": end,
            "interpolate(start, end, 3)": impl.interpolate(start, end, 3),
        }

    found = {
        "ends": test_ends,
        "equal_steps": test_equal_steps,
    }
    return found, worked_case


def _checks_of_one_nn_accuracy() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 0, 1e-6


    @points(1.5)
    @hint(
        "For what share of all 2N samples is the nearest other one from the same set?",
        "Put both sets together, find the nearest of all others for each sample, and compare where "
        "the two come from. The accuracy is the mean over the samples of both sets.",
    )
    def test_value(compare: Compare) -> None:
        """The share of right answers among the samples of both sets."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            kinds = {
                "accuracy for large sets": groups_of(7, 0.4, rng),
                "accuracy for small sets": groups_of(2, 0.3, rng),
                "accuracy for sets that are well mixed": groups_of(5, 0.0, rng),
                "accuracy for sets that are badly mixed": groups_of(6, 0.8, rng),
            }
            return {
                name: number(impl.one_nn_accuracy(*on_a_circle(each, rng)))
                for name, each in kinds.items()
            }

        pair = compare(scenario)
        if isinstance(pair.actual, dict):
            for value in pair.actual.values():
                if isinstance(value, float | int) and not -ATOL <= value <= 1 + ATOL:
                    raise CheckFailed(
                        gettext("The accuracy is a share, and should lie between 0 and 1.")
                    )
        pair.assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "Who is nearest to a sample if nobody is left out?",
        "The distance of each sample to itself is 0. Make the diagonal of the matrix of distances "
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
                "small copies": number(impl.one_nn_accuracy(1e-3 * real, 1e-3 * copies)),
                "far apart": number(impl.one_nn_accuracy(far, -far)),
                "mixtures": answers_for_mixtures(impl, rng),
            }

        found = compare(scenario)
        copies, far = (number_of(found[name].actual) for name in ("copies", "far apart"))
        if far < copies:
            raise CheckFailed(
                gettext("Near copies get a higher accuracy than samples that are far apart.")
            )
        problem = gettext("For near copies of the real samples, the accuracy should be 0.")
        at_most(abs(copies), ATOL, problem)
        if far <= copies:
            raise CheckFailed(gettext("Sets that are far apart get as low an accuracy as near copies."))
        if abs(number_of(found["small copies"].actual)) > ATOL:
            problem = gettext("If all samples are closer together, near copies are left out, too.")
            raise CheckFailed(problem)
        must_tell(found["mixtures"])


    @points(0.5)
    @hint(
        "A generator makes the same image again and again. In which set are the answers wrong?",
        "Both sets count: in one of them all answers may be right while in the other all are wrong. "
        "The accuracy is the mean over both.",
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
        problem = gettext("If the two sets change places, the accuracy changes.")
        at_most(abs(collapsed - turned), ATOL, problem)
        problem = gettext(
            "For a collapsed generator, the accuracy is the same as for sets that are far apart."
        )
        at_least(abs(collapsed - far), ATOL, problem)
        must_tell(found["mixtures"])


    @points(0.25)
    @hint(
        "By which distance do you look for the nearest sample?",
        "Take the Euclidean distance, as `torch.cdist` gives it, and the samples as they are, "
        "without normalising them. Only the one nearest sample counts.",
    )
    def test_distance(compare: Compare) -> None:
        """The nearest sample is the one that is nearest by the Euclidean distance."""

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
        problem = gettext(
            "Some samples are not judged by the one that is nearest by the Euclidean distance."
        )
        for one in (near, turned):
            at_most(abs(one - far), ATOL, problem)


    @points(0.25)
    @hint(
        "What type does the result have?",
        "Return a Python number, as `.item()` gives it. Make tensors of your own instead of changing "
        "the ones that you were given.",
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
            raise CheckFailed(gettext("The result should be a Python float."))
        changes = found["changes"].actual
        for change in changes if isinstance(changes, list) else [None]:
            if not isinstance(change, torch.Tensor) or change.count_nonzero():
                raise CheckFailed(gettext("The samples have been changed."))


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Two sets of two numbers: draw them on a line."""
        real, fake = torch.tensor([[0.0], [1.0]]), torch.tensor([[1.4], [5.0]])
        return {
            "real": real,
            "fake": fake,
            "one_nn_accuracy(real, fake)": impl.one_nn_accuracy(real, fake),
        }

    found = {
        "value": test_value,
        "leaves_itself_out": test_leaves_itself_out,
        "both_sets_count": test_both_sets_count,
        "distance": test_distance,
        "float": test_float,
    }
    return found, worked_case


_CHECKS = {
    "sample_noise": _checks_of_sample_noise()[0],
    "Generator": _checks_of_Generator()[0],
    "Discriminator": _checks_of_Discriminator()[0],
    "init_weights": _checks_of_init_weights()[0],
    "discriminator_loss": _checks_of_discriminator_loss()[0],
    "generator_loss": _checks_of_generator_loss()[0],
    "lsgan_discriminator_loss": _checks_of_lsgan_discriminator_loss()[0],
    "lsgan_generator_loss": _checks_of_lsgan_generator_loss()[0],
    "wgan_critic_loss": _checks_of_wgan_critic_loss()[0],
    "wgan_generator_loss": _checks_of_wgan_generator_loss()[0],
    "gradient_penalty": _checks_of_gradient_penalty()[0],
    "discriminator_step": _checks_of_discriminator_step()[0],
    "generator_step": _checks_of_generator_step()[0],
    "train_gan": _checks_of_train_gan()[0],
    "interpolate": _checks_of_interpolate()[0],
    "one_nn_accuracy": _checks_of_one_nn_accuracy()[0],
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
        ('{"dict":[["gradient of the logits of real images",{"tensor":["float32",[5]]}],["gradient of the logits of generated images",{"tensor":["float32",[5]]}],["rise",{"tensor":["float64",[10]]}],["other rise",{"tensor":["float64",[10]]}]]}', 'ejNMvbUA072wWQ6901N6vRqQ4L0hBgo+dt60PRAJAj65mTQ+JUtEPQAAAABA+KK/AAAAALjlpj8AAAAAILekPwAAAACYO72/AAAAYN33or8AAACASeamPwAAAMDgtqQ/AAAAoH47vb8AAADgyfD3PwAAAAAAAAAAAAAAAHhutD8AAAAA1HXKPwAAAIDfYuC/AAAAAApYwT8AAABgpW60PwAAAICydco/AAAAYMxi4L8AAACA/VfBPwAAAODJ8Pc/AAAAAAAAAAA='),
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
        ('{"dict":[["gradient of the scores of real images",{"tensor":["float32",[5]]}],["gradient of the scores of generated images",{"tensor":["float32",[5]]}],["rise",{"tensor":["float64",[10]]}],["other rise",{"tensor":["float64",[10]]}]]}', 'quDUvkdVaj5qTGk/2qG/vWROrL4hcig+aiHcPrPYBz99a5K+MCSXPgAAAAAiCvU/AAAAgPyL8D8AAAAA+gvjvwAAAADAgse/AAAA4AwK9T8AAAAgDYzwPwAAAADbC+O/AAAAQECDx78AAAAgH44HQAAAAAAAAAAAAAAAAOK/9z8AAAAAYMXrPwAAAADc2++/AAAAAJBNnb8AAABg5L/3PwAAAMBnxes/AAAAANTb778AAAAAT02dvwAAAAA5f/o/AAAAAAAAAAA='),
    ]),
    'lsgan_generator_loss/value': (147137351790859, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for shape (N, 1)",{"tensor":["float64",[]]}]]}', '4Kl7P762/f85uvo/'),
    ]),
    'lsgan_generator_loss/gradient': (98885686226649, [
        ('{"dict":[["gradient of the scores",{"tensor":["float32",[6]]}],["rise",{"tensor":["float64",[10]]}]]}', 'oDT2vEBvrb7YFug91o4QPbaVxb6Oyw++AAAAQN76478AAAAAIoaxvwAAAID6INQ/AAAAQCKP6L8AAADg1/rjvwAAAMB2hrG/AAAAoOcg1D8AAADANo/ovwAAAOD6pOw/AAAAAAAAAAA='),
    ]),
    'wgan_critic_loss/value_and_gradient': (118317074443084, [
        ('{"dict":[["loss for shape (N,)",{"tensor":["float32",[]]}],["loss for a critic that errs",{"tensor":["float32",[]]}],["loss for batches of different sizes, of shape (N, 1)",{"tensor":["float32",[]]}],["gradient of the scores of real images",{"tensor":["float32",[3,1]]}],["gradient of the scores of generated images",{"tensor":["float32",[7,1]]}]]}', '0YKRwNGCkUCwBHBAq6qqvquqqr6rqqq+JUkSPiVJEj4lSRI+JUkSPiVJEj4lSRI+JUkSPg=='),
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
        ('{"dict":[["change of the discriminator\'s parameters",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["early",{"int":"0"}],["slopes",{"tensor":["float32",[33]]}]]}],["change of the discriminator\'s parameters where its loss is small",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["early",{"int":"0"}],["slopes",{"tensor":["float32",[33]]}]]}]]}', 'KLwdPQDcz7owhnc9MCZcPUBbHr2ATIC7AAp7vMh4jj0gbDS9APfxu8AmQT1gVgI9yOB7vEA2PT0A5DG8VA+yvUlZ0T0kUfU8AF64vCA9t70gVV09AAhLOgBsKDvA0ou8AOx4vOCcYj3YuAQ+QNexvDDsKL7AQfE92LdcPgi3gz0EEAm+agmmvRTNWjuiRgK+bbznvemwpj0QDQc8HyAEPWb4Fb4Y6709/LJ+PDNRy710Mom9P5EEPZgrx73MQLs8cW47PvxdXL48HYG9JBJCPQbiQD5B++i9wLnVushJsbuwLhM98AIDPT6K7r0btYu+eDM7PTLQsT5f9H2+vFXovralCr7DRpA+APXwuwBe9LsAqhM7gBzTOwCosjngzQC8gIo9PEA+njxAPQa81CegvEAH+bso64k8ACIZu4B4ALwAYBg6gI8ZPMClgzuA0JS7ADzjOgAU1ToAYuA6APKBugAAn7cA6Ms6IMTfOgAYw7oA8Ha7AEQLOwCKBLwA0Ek8AP/Uu4D/jTwAxoI6wqN9PGidgDyzb5u7KjlevPIRPLpYlYc8QYTHvGCSJr0DTo08t5UoPUgRgzxyLRG9PzGhOz07hzxWZqC6e6ShvHmTCrxspRw8uzBvu+BMYLvEMWy7B8gIO19mJzhjo1a7EotruxhcTTtx9wE8NJiSu76DizyrbtS8QDVgPLp4Fb3wpwm7'),
    ]),
    'discriminator_step/old_gradients': (176902906227135, [
        ('{"dict":[["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}],["influence of old gradients",{"tensor":["float32",[33]]}]]}', 'EEksvRCHF73g8b882FIaPrh1IL0awjS9ABHWu4D/2LsATgU7gAoYPAAjBLyA/Sm8OFvOvYA1ir20fAg9NiWTPdAJCL6Qx5c9yG+1vGDcGT0APN48QA45PEDi5LwArTM9AAocPACxNjv2a909+PpFPVTmib7gofu9AEHBuySZ8z0oca8+DUmsPRSHlz3u8T+92FKavrh1oD0ZwrQ9zBBWPG//WDxPToW7egqYvB8jhDxE/ak8NVtOPmM1Cj60fIi9NiUTvs8JiD6Mxxe+yW81PWLcmb0GPF69UA65vFriZD34rLO9yAmcvA6xtrv2a12++vrFvVbmCT/goXs+EEFBPCaZc74pcS+/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'discriminator_step/separate_batches': (279193275177196, [
        ('{"dict":[["change of the discriminator\'s parameters",{"tensor":["float64",[41]]}]]}', 'gFc+oopmcD8ArRNB4xB/vwDQH16r7DO/AGZYX/tnUr8A3JRxS16Dv4DgSiUxVoa/wByX2wOUo7+wfncAD3qqPwBM5sH9tX2/6O86u/yZoz9IoqDZBMnBP7s5T9TWTrE/AFjy1EcVMr8AwC+3mS8ZvwAADcvsX9A+AGImeBSqLr8AvBjN0Zk+vwDwYhVydCs/ANh3kI7HVz8AmF1KeQlfPwAAQo/4cwW/ABCN8dNJNT8AJOtAsZxFPwCcNWYA4Vi/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAgEPnpMClvwAEzU1hMXc/YKouREdqRz/QElCkyZC4v2wysyd6Y7k/2MFAIKqDqL8sU9nNVuTBvxCWU/LFUsY/QFshlBZvsb9MO0bqzQrCv+Q3E6DdHNC/viloiHp60T8xBTrsJV7Xvw=='),
    ]),
    'discriminator_step/rest_unchanged': (104690989380907, [
        ('{"dict":[["training",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}],["during",{"dict":[["discriminator",true],["generator",true]]}],["weights",{"tensor":["float32",[24]]}],["arguments",{"list":[{"tensor":["float32",[4,1,2,3]]},{"tensor":["float32",[4,3]]}]}],["modes",{"dict":[["discriminator",{"list":[true,true,true,true,true]}],["generator",{"list":[true,true,true,true]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}],["evaluation",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}],["during",{"dict":[["discriminator",true],["generator",true]]}],["weights",{"tensor":["float32",[24]]}],["arguments",{"list":[{"tensor":["float32",[4,1,2,3]]},{"tensor":["float32",[4,3]]}]}],["modes",{"dict":[["discriminator",{"list":[false,false,false,false,false]}],["generator",{"list":[false,false,false,false]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}]]}', 'gJMDvQBilzuArTe8hnEgPdA+Wb0gUDy9aHK9vQBNE72yTwU+QOdgvTC/ej0A8Ba8eNnKvThXKL0KCwA+IAdKvXzS3T3gShK9KE1aPuCSrL34Guk81Ab7vQCjvDzwYvo84CFKvTDgiz2AT4W8YHALvoyeUb7gfKY8eHlJvmCqfr30rQI+d5ODPT9iF7yerbc8hnGgvco+2T0fULw9aHI9PvhMkz2yT4W+P+fgPS6/+r0x8JY8edlKPkBXqD0KC4C+IQfKPXzSXb7mSpI9Kk3avu6SLD75Gmm91AZ7PueiPL3pYnq95yHKPTHgC76ATwU9ZXCLPoye0T7YfCa9dnnJPnCq/j32rYK+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACZ5vABuibswfbA8cIvGPEDVNLxg6qm8wE4qvQDdi7xYE089UPAyPZiuKL0APDy90IQUPcAFeDxstOY9wHxTvXP7wb0AGpw8AAq3O/g00ryQZJm9AOZWuvhuHj0AEf47wEM3vUgz271ghuO9VMkiPmh2PL50+m6+0B6iPSB4MD4wGWG+8CX5PC5uCTw4fTC9bItGvSzVtDxQ6ik9wk6qPQndCz1YE8+9SvCyvZquqD0CPLw904SUvbAF+LxstGa+x3zTPXP7QT7uGRy9AAo3vPo0Uj2QZBk+AObWOvdunr0AEX68s0O3PUUzWz5ghmM+U8mivmZ2vD50+u4+yx4ivhx4sL4wGeE+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'discriminator_step/returns_loss': (208769540672494, [
        ('{"dict":[["loss",{"float":"0x1.187b880000000p+0"}],["step",{"dict":[["change",{"tensor":["float32",[33]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[33]]}]]}]]}', 'inSHwCIcI8EyxpLA6YKGwDSRpj9hl19AIKR8P1QOMkFS4Pc+UUXMQHr0fECgaUzATQxWQAB41cFwKY+9ZByHwR5HXcEeNhJBQLTJvS5a58DoBOi+YzeYwLPORMDZUVdAyMllPwRo2sDmt5A//bebQG8ylb8kyJHAZsypwDf+V0A+E6FA+GGtPdrHUD743rs9sCysPb401bw0GY+9uLChvGLpY74MpB68ubsCviXkob320oI9ov2IvbieCD9AP7c6JPGsPiiejT6MJju+MBcBO8EQFD4FfhQ8QdbCPdvpez38zYm9gBCTvLHHCz5QPbm86FHHveD4vjzImbo9jFfZPUw8ir0cLc69'),
    ]),
    'generator_step/one_step': (6234002358481, [
        ('{"dict":[["change of the generator\'s parameters",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["early",{"int":"0"}],["slopes",{"tensor":["float32",[24]]}]]}],["change of the generator\'s parameters where its loss is small",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["early",{"int":"0"}],["slopes",{"tensor":["float32",[24]]}]]}]]}', '1EkLPXKexjyAp8e8ABE2u4Auhr2W+zK9PVpjPQBEXjwAoFO8QAfhPBRUl7ykaNu8QPOCPCB/zLuAXYe8APrvugD4wjoAABm6gHIZvZjb7z1XLZi9AL4OPQAL1jwAMKs6lF10vSQ6Lr2wIi89FrWfOwdo6z2fAJ09mG7HvVb4wrzhork8tWRFvYe+BD26dkA9vrzlvBFiMzyMe+081oFSO6AIK7uPN4Y6VpqGPclmUr4bfQU+3Wx6vcjBO73UJha7gPoXugDgSrkAFEG6gDwJOgDARLoAZK46AFwluwCAPLgAuX+7ADAiuQD4XDgAwPW4AADiNwAAajcAAJy3yP/guwBUlroAwLI5ALwrugDIjjqAW1e7AKIpuQAAvjYAxYC7WVCFOqj7sTmsXqk6AcRwuuWXrDq39xi7tQ2RO4gipTg8UeA76EqOOe3TwbhEnFc52VpGuOeQzbf2qgg4HV5FPJHeAzsyyRy6T6aWOvZ/+rrK6Lw7ysyUOXryJrfo6OE7'),
    ]),
    'generator_step/old_gradients': (186843539002899, [
        ('{"dict":[["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["influence of old gradients",{"tensor":["float32",[24]]}]]}', 'ECwPvQCAIjsA+0g8wBVCPMDCLD3Y62M+AABAuABQk7oAtYi7gM2UPACJxbzKcAi+SFLlvSAJ5rxYfka+AKHXOwCAiToA/ro7x9K1PWB6RD7AF327UJzTvUB9KL0ATcm7HSyPPRiAorsg+8i8vBXCvLrCrL3W6+O+iAfAOJBQEzsdtQg8sc0UveiIRT3JcIg+RFJlPiEJZj1ZfsY+5KBXvACACbvl/Tq8x9I1vmF6xL6lF/07TZxTPjh9qD2iTEk8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'generator_step/discriminator_unchanged': (236366561491748, [
        ('{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["weights",{"tensor":["float32",[33]]}],["noise",{"tensor":["float32",[4,3]]}]]}', 'ML7wPGCHhbwAfog7YDo2PEBTkrwAbEE68Im0PLCf1LzgDYo8wHYcvdTwDD1Q+ZC80Dw4vWinFz20m0e8gB9RPBD8sryAPEm9HAKQPQC9xTv8A4E90FaZvVC2hL2E79W9NL5wvWCHBT1afgi8Xzq2vE5TEj0KbMG69Yk0vbWfVD3YDQq9x3acPdTwjL1S+RA90jy4PWmnl721m8c8Xh/RvA38Mj2OPMk9HgIQvpe8Rbz+AwG+0FYZPlK2BD6E71U+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'generator_step/modes_unchanged': (226984829608473, [
        ('{"dict":[["training",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["during",{"dict":[["discriminator",true],["generator",true]]}],["modes",{"dict":[["discriminator",{"list":[true,true,true,true,true]}],["generator",{"list":[true,true,true,true]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}],["evaluation",{"dict":[["use",true],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}],["during",{"dict":[["discriminator",true],["generator",true]]}],["modes",{"dict":[["discriminator",{"list":[false,false,false,false,false]}],["generator",{"list":[false,false,false,false]}]]}],["needs",{"dict":[["discriminator",{"list":[true,true,true,true]}],["generator",{"list":[true,true]}]]}]]}]]}', 'APZGO75CCT6AqS28ABCEOQB4CTsAfoS5gBelO9D2DD2AVZ+7gJbQu3yq1L1gHC08QDhkPIAeUbwAVBK8MLmPvZ1Yvz0gaC892EfcPSBq3jpAEOE8CJ2pvbS7c7ywz8g9tPXGu75Cib5dqa08AAoEurx2ibvGfgQ6cxclvM32jL14VR88o5ZQPHuqVD5qHK28MjjkvKoe0TzdU5I8MLkPPp1YP74caK+92UdcvidqXrtKEGG9CJ0pPrK78zyuz0i+kKTwvMTyLb3QPjE9AGhhukBzVbsAqTK7AHLwOgDfpzsAtHO7gG76PQxPpT0gfUy92DovvQDMT7tADJM8ALqcOwDcXrsApKA75HTAPQAA9DmA7Re8EAQ/vvAoSj0AD8Y7laRwPcTyrT3SPrG9v2bhOiVz1TsMqbI7TnFwux7fJ7zCtPM7fm56vgxPJb4ofcw92jqvPQfLzztJDBO9mrocvFDb3jtupCC85HRAvjj9c7qJ7Zc8DwS/PvAoyr3cDka8'),
    ]),
    'generator_step/returns_loss': (213653014510974, [
        ('{"dict":[["loss",{"float":"0x1.a6ed600000000p+0"}],["step",{"dict":[["change",{"tensor":["float32",[24]]}],["steps",{"int":"1"}],["slopes",{"tensor":["float32",[24]]}]]}]]}', 'BHOhQIA7q8Di4ZW/HEJYQdmvysBmqppAeHN6wEKUikA6Qu0/FlmZP812dL9hAuE/Ga3zP7Ib+7+nsxvAZvtZwf1rBkH/YKHAR08FQa5kdEEZjBfBYKvhP4ZKvUCyCJnBs6fOvXEt2z102b88wGeKvjm4AT7U+MW95kmgPZ1hsb132Be9EknEvP50nDyGARC95/MbvZG1ID1bTEc9LYKLPlgPLL6ikM4966IqvmVpnL4C+0E+rm0QvelK8r0s4sM+'),
    ]),
    'train_gan/both_networks_learn': (93609436683866, [
        ('{"dict":[["images",{"dict":[["batches",{"list":[{"int":"0"},{"int":"1"},{"int":"2"},{"int":"3"},{"int":"4"},{"int":"5"},{"int":"6"},{"int":"7"}]}],["calls",{"int":"16"}],["others",false],["parts",false]]}],["sizes",{"list":[{"tensor":["float64",[]]},{"tensor":["float64",[]]}]}],["change of the generator\'s parameters in the first step",{"tensor":["float64",[6]]}],["change of the discriminator\'s parameters in the first step",{"tensor":["float64",[33]]}],["change of the generator\'s parameters in two steps",{"tensor":["float64",[6]]}],["change of the discriminator\'s parameters in two steps",{"tensor":["float64",[33]]}],["change of the generator\'s parameters",{"tensor":["float64",[6]]}],["change of the discriminator\'s parameters",{"tensor":["float64",[33]]}]]}', 'ALhKY+I2Kj82KiTY3zYqP1ghQ2eZmcm/qGpIg5mZyb9+Ky6FmZnJvx+YYEGZmcm/DJvrWJeZyb8o3IxmmZnJP8ikWJWZmcm/oF+BkZmZyT8YHzWJmZnJP3C993GZmcm/5pEOjZmZyb88G/6LmZnJP3jif+uXmck/JOVqdpaZyb/EnR+qlZnJvzCt0FCCmcm/oP9mJXaZyb8YDqIek5nJvxATLJSZmck/EA0pj5mZyb9Q7FqFmZnJv8jL4HqZmcm/OgrqeZmZyT8S4zGBmZnJv3hSK1aYmcm/qLXaepeZyb/c+X0KlJnJv9A2iaKXmcm/8OTgmpaZyb8PRagSlpnJv561BpKZmck/L/xTAZWZyb9wQKSRmZnJv9hmh5OXmcm/YDL/kpmZyT/w3kqWmZnJvwCvb4uZmck/7EDPlZmZyb+YBDOSmZnJv9Co2oZeX9i/bCCZP9An2r95uo+hPhzav+ISYwbnlNm/IKBqEQmamb8QZ+s7UpDYPyhe/I/0Ddm/kNzhLxqT1z9EtEcUws/TPzrsDDFN7Ne/oVjAEMfk2b9mXajMf2nYP0AC+o3Ch6E/2q7iGyo32r9A9uJRqcyovwAWo5AH0Iq/AKfW8ZP8lL8g/KhGxTyivzbb8iA1a9k/SMd+UCHH17/MYR5/+RvXv2jsAXqeyda/pMpm46832j8eQ4ITlc3Zv4DLvbwbrru/4GQ3nNc0078uHrpCAEjav2wcfffprNm/oHwQ6SUl2r9mc1mm9iHav/hXb705l9g/CH38SqPskr90m4U6KHHYv3AJPembF9q/7j+sSLpe2D+2OJxbkiHZv1Tj1o+4Fdo/Jlg0j6J+2b9QbJ3G8G3Zv6TA+IZPEOE/xhpp296p8r9af5qVxenjv/OmvF1ew/6/oaZC1Yax7z930lFobUngv/Dg/rhL3ey/3KVe33AM4z/8JWRAV1fZP3DPaaf5L++/qL/RMUYQ6L+A4QHCoh/sP5Qn0cX4b9i/+rg/PCZd2j84fwQrhl7PPyTCBZKeEuU/oO4Tek6ywj9mR5L53kDgv205vneEtvk/AIYnDpSax78BzQElTsjTP0KRuE/Qd+s/t7PoJcQH1D8APnL3iNn4vwY87WAtQuO/s78eOxu0+b+YjoomGxHav7bEEV9Z5/a/BOkENI3/7b9mWqWH7dnLvwvyOaZBDeo/rXrfCqUf4j+9MjkUpjD4vzPhQfo4b/i/2D6+bQuQ9T9Wwfg3wG70vzDlQ32uBeE/4rHfUD598r8Wgp6huuHovw=='),
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
        ('{"dict":[["copies",{"float":"0x0.0p+0"}],["small copies",{"float":"0x0.0p+0"}],["far apart",{"float":"0x1.0000000000000p+0"}],["mixtures",{"dict":[["own",{"list":[{"float":"0x1.0000000000000p+0"},{"float":"0x1.0000000000000p+0"}]}],["other",{"list":[{"float":"0x1.0000000000000p-1"},{"float":"0x1.0000000000000p-1"}]}]]}]]}', ''),
    ]),
    'one_nn_accuracy/both_sets_count': (54151625619306, [
        ('{"dict":[["collapsed",{"float":"0x1.8000000000000p-1"}],["the other way round",{"float":"0x1.8000000000000p-1"}],["far apart",{"float":"0x1.0000000000000p+0"}],["mixtures",{"dict":[["own",{"list":[{"float":"0x1.0000000000000p+0"},{"float":"0x1.0000000000000p+0"}]}],["other",{"list":[{"float":"0x1.0000000000000p-1"},{"float":"0x1.0000000000000p-1"}]}]]}]]}', ''),
    ]),
    'one_nn_accuracy/distance': (191455410615636, [
    ]),
    'one_nn_accuracy/float': (98433158057564, [
    ]),
}


_CASES: Cases = {
    'discriminator_loss': (_checks_of_discriminator_loss()[1], '0.9132'),
    'generator_loss': (_checks_of_generator_loss()[1], '1.003'),
    'lsgan_discriminator_loss': (_checks_of_lsgan_discriminator_loss()[1], '2'),
    'lsgan_generator_loss': (_checks_of_lsgan_generator_loss()[1], '1.25'),
    'wgan_critic_loss': (_checks_of_wgan_critic_loss()[1], '-1'),
    'wgan_generator_loss': (_checks_of_wgan_generator_loss()[1], '-1.5'),
    'gradient_penalty': (_checks_of_gradient_penalty()[1], '4'),
    'interpolate': (_checks_of_interpolate()[1], '[[0, 4],\n [1, 2],\n [2, 0]]'),
    'one_nn_accuracy': (_checks_of_one_nn_accuracy()[1], '0.5'),
}


# What is said of known mistakes, and numbers of what they give.
_RESULTS = r"""{"Discriminator":[[[],{"shape":[[["text key colour",[]],["r(3,1)",[0.336977,-0.179415]],["text key five",[]],["r(5,1)",[0.509748,-0.799188]],["text key two",[]],["r(2,1)",[0.281528,0.0865013]]],[["text key inputs",[]],["r(8,1024)",[0.217529,-0.114584]],["text key outputs",[]],["r(8,1)",[0.0600022,-0.0571955]],["text key parameters",[]],["r(8,8)",[4.2979,2.07622]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[84.4424,-31.8494]],["r(2,1)",[742.649,30.2946]],["r(2,1)",[90.363,34.1441]],["r(2,1)",[149.706,-84.4284]],["r(2,1)",[47.7694,-46.5221]],["r(2,1)",[180.928,-220.26]],["r(2,1)",[82.6413,53.4586]],["r(2,1)",[147.603,94.8819]],["r(2,1)",[60.4113,10.0783]],["r(2,1)",[121.743,-147.186]],["r(2,1)",[43.6912,-46.1379]],["r(1 more, e90379dc)",[207.958,215.873]]],[["text key inputs",[]],["r(8,1024)",[0.217529,-0.114584]],["text key outputs",[]],["r(8,1)",[0.0600022,-0.0571955]],["text key parameters",[]],["r(8,8)",[4.2979,2.07622]]]],"non_linearity":[[["r(24,1)",[0.266338,0.0569007]]],[["text key inputs",[]],["r(8,1024)",[0.217529,-0.114584]],["text key outputs",[]],["r(8,1)",[0.0600022,-0.0571955]],["text key parameters",[]],["r(8,8)",[4.2979,2.07622]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.429945,0.473566]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.505353,-0.153268]],["text key slopes",[]],["sequence of 10",[]],["r()",[64.284]],["r()",[2.50174]],["r()",[2489.74]],["r()",[2.50456]],["r(6 more, b710781e)",[6843.78,-5280.15]]],[["text key inputs",[]],["r(8,1024)",[0.217529,-0.114584]],["text key outputs",[]],["r(8,1)",[0.0600022,-0.0571955]],["text key parameters",[]],["r(8,8)",[4.2979,2.07622]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.104089,-0.0569488]],["text key alone",[]],["r()",[-0.0342172]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.104089,-0.0569488]]],[["text key inputs",[]],["r(8,1024)",[0.217529,-0.114584]],["text key outputs",[]],["r(8,1)",[0.0600022,-0.0571955]],["text key parameters",[]],["r(8,8)",[4.2979,2.07622]]]]}],[["in evaluation mode there is a sigmoid at the end"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[0.0,0.0]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[49.5736,61.0147]],["r(2,1)",[1.0,-0.992557]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[1.24811e-18,9.09066e-19]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[0.998442,-0.991011]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[1.43868,1.29228]]]],"non_linearity":[[["r(24,1)",[2.50703,1.80289]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.875806,0.312357]],["text key alone",[]],["r()",[0.503057]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.875806,0.312357]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["in training mode there is a sigmoid at the end"],{"shape":[[["text key colour",[]],["r(3,1)",[0.869549,0.028234]],["text key five",[]],["r(5,1)",[1.15466,1.19557]],["text key two",[]],["r(2,1)",[0.770433,-0.229321]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[6.82991e-17,-2.43507e-17]],["r(2,1)",[285.582,149.39]],["r(2,1)",[1.40731,-0.255007]],["r(2,1)",[377.189,-153.725]],["r(2,1)",[1.0,0.728355]],["r(2,1)",[159.65,-188.791]],["r(2,1)",[1.40688,-0.271777]],["r(2,1)",[91.9072,51.5051]],["r(2,1)",[1.41393,-0.264499]],["r(2,1)",[25.456,-24.3482]],["r(2,1)",[3.52651e-14,-3.36942e-14]],["r(1 more, e90379dc)",[74.6321,77.4633]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.887373,0.71937]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.153214,-0.000686494]],["text key slopes",[]],["sequence of 10",[]],["r()",[14.1616]],["r()",[0.447193]],["r()",[267.421]],["r()",[0.643229]],["r(6 more, b710781e)",[728.396,-490.415]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the logits are squeezed into a range of their own"],{"shape":[[["text key colour",[]],["r(3,1)",[7.01044,-10.4498]],["text key five",[]],["r(5,1)",[5.21589,-2.03093]],["text key two",[]],["r(2,1)",[3.58838,-3.7674]]],[["text key inputs",[]],["r(8,1024)",[2.28586,1.50135]],["text key outputs",[]],["r(8,1)",[0.626366,-0.716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[14.1421,2.64202]],["r(2,1)",[14.1421,2.64202]],["r(2,1)",[14.1408,-2.6402]],["r(2,1)",[14.1421,-2.64202]],["r(2,1)",[14.1421,17.2091]],["r(2,1)",[14.1421,-17.2091]],["r(2,1)",[14.1406,-2.64363]],["r(2,1)",[14.1421,2.64202]],["r(2,1)",[14.1421,-2.64202]],["r(2,1)",[14.1421,-17.2091]],["r(2,1)",[14.1421,2.64202]],["r(1 more, e90379dc)",[14.3868,12.9228]]]],"non_linearity":[[["r(24,1)",[3.71749,-0.918548]]],[["text key inputs",[]],["r(8,1024)",[2.28586,1.50135]],["text key outputs",[]],["r(8,1)",[0.626366,-0.716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[7.74183,-0.860104]],["text key slope of the argument",[]],["r(4,1,32,32)",[15.3472,12.6932]],["text key slopes",[]],["sequence of 10",[]],["r()",[1285.72]],["r()",[41.7305]],["r()",[26325.2]],["r()",[61.3701]],["r(6 more, b710781e)",[69186.4,-50740.1]]],[["text key inputs",[]],["r(8,1024)",[2.28586,1.50135]],["text key outputs",[]],["r(8,1)",[0.626366,-0.716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.417807,0.330313]],["text key alone",[]],["r()",[0.122291]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.417807,0.330313]]],[["text key inputs",[]],["r(8,1024)",[2.28586,1.50135]],["text key outputs",[]],["r(8,1)",[0.626366,-0.716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the logits are squeezed into a range of their own"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[7.07107,1.32101]],["r(2,1)",[7.07107,1.32101]],["r(2,1)",[6.82717,-0.972309]],["r(2,1)",[7.07107,-1.32101]],["r(2,1)",[7.07107,8.60456]],["r(2,1)",[7.07107,-8.60456]],["r(2,1)",[6.76401,-1.64483]],["r(2,1)",[7.07107,1.32101]],["r(2,1)",[7.07107,-1.32101]],["r(2,1)",[7.07107,-8.60456]],["r(2,1)",[7.07107,1.32101]],["r(1 more, e90379dc)",[7.19341,6.46143]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the results are squeezed into [0, 1], as probabilities"],{"shape":[[["text key colour",[]],["r(3,1)",[0.869549,0.028234]],["text key five",[]],["r(5,1)",[1.15466,1.19557]],["text key two",[]],["r(2,1)",[0.770433,-0.229321]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[6.82991e-17,-2.43507e-17]],["r(2,1)",[0.0,0.0]],["r(2,1)",[1.40731,-0.255007]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.0,0.728355]],["r(2,1)",[1.0,-0.992557]],["r(2,1)",[1.40688,-0.271777]],["r(2,1)",[1.24811e-18,9.09066e-19]],["r(2,1)",[1.41393,-0.264499]],["r(2,1)",[0.998442,-0.991011]],["r(2,1)",[3.52651e-14,-3.36942e-14]],["r(1 more, e90379dc)",[1.43868,1.29228]]]],"non_linearity":[[["r(24,1)",[2.50703,1.80289]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.887373,0.71937]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.153214,-0.000686494]],["text key slopes",[]],["sequence of 10",[]],["r()",[14.1616]],["r()",[0.447193]],["r()",[267.421]],["r()",[0.643229]],["r(6 more, b710781e)",[728.396,-490.415]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.875806,0.312357]],["text key alone",[]],["r()",[0.503057]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.875806,0.312357]]],[["text key inputs",[]],["r(8,1024)",[0.0571674,0.0375423]],["text key outputs",[]],["r(8,1)",[1.40541,1.19276]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the results are squeezed into [-1, 1]"],{"shape":[[["text key colour",[]],["r(3,1)",[0.701044,-1.04498]],["text key five",[]],["r(5,1)",[0.521589,-0.203093]],["text key two",[]],["r(2,1)",[0.358838,-0.37674]]],[["text key inputs",[]],["r(8,1024)",[0.228586,0.150135]],["text key outputs",[]],["r(8,1)",[0.0626366,-0.0716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[1.41421,0.264202]],["r(2,1)",[1.41421,0.264202]],["r(2,1)",[1.41408,-0.26402]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,1.72091]],["r(2,1)",[1.41421,-1.72091]],["r(2,1)",[1.41406,-0.264363]],["r(2,1)",[1.41421,0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-1.72091]],["r(2,1)",[1.41421,0.264202]],["r(1 more, e90379dc)",[1.43868,1.29228]]]],"non_linearity":[[["r(24,1)",[0.371749,-0.0918548]]],[["text key inputs",[]],["r(8,1024)",[0.228586,0.150135]],["text key outputs",[]],["r(8,1)",[0.0626366,-0.0716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.774183,-0.0860104]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.284903,0.128806]],["text key slopes",[]],["sequence of 10",[]],["r()",[27.0766]],["r()",[0.972143]],["r()",[500.169]],["r()",[1.14028]],["r(6 more, b710781e)",[1326.16,-946.905]]],[["text key inputs",[]],["r(8,1024)",[0.228586,0.150135]],["text key outputs",[]],["r(8,1)",[0.0626366,-0.0716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417807,0.0330313]],["text key alone",[]],["r()",[0.0122291]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417807,0.0330313]]],[["text key inputs",[]],["r(8,1024)",[0.228586,0.150135]],["text key outputs",[]],["r(8,1)",[0.0626366,-0.0716797]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["all negative results are replaced by 0"],{"shape":[[["text key colour",[]],["r(3,1)",[1.85838,-0.507447]],["text key five",[]],["r(5,1)",[2.42932,2.31222]],["text key two",[]],["r(2,1)",[1.69309,-0.659457]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[2.81591,2.36891]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[0.0,0.0]],["r(2,1)",[0.0,0.0]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[377.189,-153.725]],["r(2,1)",[28.387,20.6758]],["r(2,1)",[149.907,-148.791]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[0.0,0.0]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[6.46282,-6.41472]],["r(2,1)",[0.0,0.0]],["r(1 more, e90379dc)",[74.6321,77.4633]]]],"non_linearity":[[["r(24,1)",[5.14805,3.56968]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[2.81591,2.36891]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[1.64543,1.40337]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.802689,0.0727441]],["text key slopes",[]],["sequence of 10",[]],["r()",[75.4465]],["r()",[2.42918]],["r()",[1420.22]],["r()",[3.28765]],["r(6 more, b710781e)",[3874.18,-2605.15]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[2.81591,2.36891]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[1.72715,0.625766]],["text key alone",[]],["r()",[0.986793]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[1.72715,0.625766]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[2.81591,2.36891]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the logarithm of a probability is returned"],{"shape":[[["text key colour",[]],["r(3,1)",[1.32208,-0.969514]],["text key five",[]],["r(5,1)",[1.52822,-1.84813]],["text key two",[]],["r(2,1)",[0.880704,0.00373745]]],[["text key inputs",[]],["r(8,1024)",[0.115082,0.075652]],["text key outputs",[]],["r(8,1)",[1.9786,-1.71457]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[285.582,149.39]],["r(2,1)",[0.00953334,0.0092398]],["r(2,1)",[0.0,0.0]],["r(2,1)",[40.6414,40.3389]],["r(2,1)",[54.9185,-40.0002]],["r(2,1)",[0.0104553,-0.00761518]],["r(2,1)",[91.9072,51.5051]],["r(2,1)",[0.000408223,-0.000297332]],["r(2,1)",[24.6219,-17.932]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[3.98002e-18,4.66898e-18]]]],"non_linearity":[[["r(24,1)",[3.28947,-2.57547]]],[["text key inputs",[]],["r(8,1024)",[0.115082,0.075652]],["text key outputs",[]],["r(8,1)",[1.9786,-1.71457]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[1.71995,-1.12418]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.123889,0.0642439]],["text key slopes",[]],["sequence of 10",[]],["r()",[11.0662]],["r()",[0.458783]],["r()",[211.839]],["r()",[0.483024]],["r(6 more, b710781e)",[568.871,-432.64]]],[["text key inputs",[]],["r(8,1024)",[0.115082,0.075652]],["text key outputs",[]],["r(8,1)",[1.9786,-1.71457]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[1.18117,-0.405192]],["text key alone",[]],["r()",[-0.687051]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[1.18117,-0.405192]]],[["text key inputs",[]],["r(8,1024)",[0.115082,0.075652]],["text key outputs",[]],["r(8,1)",[1.9786,-1.71457]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["results outside [-1, 1] are cut off"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[1.41421,0.264202]],["r(2,1)",[1.41421,0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,1.72091]],["r(2,1)",[1.41421,-1.72091]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-1.72091]],["r(2,1)",[1.41421,0.264202]],["r(1 more, e90379dc)",[1.43868,1.29228]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["every result is exactly 1, as a softmax of a single number is"],{"shape":[[["text key colour",[]],["r(3,1)",[1.73205,0.608194]],["text key five",[]],["r(5,1)",[2.23607,2.49106]],["text key two",[]],["r(2,1)",[1.41421,-0.264202]]],[["text key inputs",[]],["r(8,1024)",[0.0,0.0]],["text key outputs",[]],["r(8,1)",[2.82843,2.42138]],["text key parameters",[]],["r(8,8)",[0.0,0.0]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(2,1)",[1.41421,-0.264202]],["r(1 more, e90379dc)",[1.43868,1.29228]]]],"non_linearity":[[["r(24,1)",[4.89898,3.65227]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[2.0,1.49131]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.0,0.0]],["text key slopes",[]],["sequence of 10",[]],["r()",[0.0]],["r()",[0.0]],["r()",[0.0]],["r()",[0.0]],["(6 more, b710781e)",[0.0,0.0]]]],"one_picture":[[["text key again",[]],["r(3,1)",[1.73205,0.608194]],["text key alone",[]],["r()",[1.0]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[1.73205,0.608194]]],[["text key inputs",[]],["r(8,1024)",[0.0,0.0]],["text key outputs",[]],["r(8,1)",[2.82843,2.42138]],["text key parameters",[]],["r(8,8)",[0.0,0.0]]]]}],[["no non-linearity takes effect between the layers"],{"shape":[[["text key colour",[]],["r(3,1)",[1.81317,-2.6243]],["text key five",[]],["r(5,1)",[0.946909,-0.421494]],["text key two",[]],["r(2,1)",[0.689079,-0.838764]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[38.6993,-5.22041]],["r(2,1)",[312.067,366.041]],["r(2,1)",[27.4855,21.2418]],["r(2,1)",[714.225,-210.322]],["r(2,1)",[62.8089,76.1993]],["r(2,1)",[276.604,-190.441]],["r(2,1)",[80.504,-94.6553]],["r(2,1)",[87.4878,64.7321]],["r(2,1)",[33.6541,-11.3519]],["r(2,1)",[117.573,-141.03]],["r(2,1)",[85.869,27.7936]],["r(1 more, e90379dc)",[47.1041,44.4042]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]],"non_linearity":[[["r(24,1)",[0.92215,-1.04834]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[1.54688,1.39591]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.684298,-0.00858469]],["text key slopes",[]],["sequence of 10",[]],["r()",[65.2957]],["r()",[1.5439]],["r()",[1375.49]],["r()",[3.19692]],["r(6 more, b710781e)",[3903.48,-2814.08]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0863723,0.0531787]],["text key alone",[]],["r()",[-0.000570374]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0863723,0.0531787]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]]}],[["no non-linearity takes effect between the layers"],{"shape":[[["text key colour",[]],["r(3,1)",[1.81317,-2.6243]],["text key five",[]],["r(5,1)",[0.946909,-0.421494]],["text key two",[]],["r(2,1)",[0.689079,-0.838764]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[38.6993,-5.22041]],["r(2,1)",[312.067,366.041]],["r(2,1)",[27.4855,21.2418]],["r(2,1)",[714.225,-210.322]],["r(2,1)",[62.8089,76.1993]],["r(2,1)",[276.604,-190.441]],["r(2,1)",[80.504,-94.6553]],["r(2,1)",[87.4878,64.7321]],["r(2,1)",[33.6541,-11.3519]],["r(2,1)",[117.573,-141.03]],["r(2,1)",[85.869,27.7936]],["r(1 more, e90379dc)",[47.1041,44.4042]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]],"non_linearity":[[["r(24,1)",[0.92215,-1.04834]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[1.54688,1.39591]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.684298,-0.00858469]],["text key slopes",[]],["sequence of 10",[]],["r()",[65.2957]],["r()",[1.5439]],["r()",[1375.49]],["r()",[3.19692]],["r(6 more, b710781e)",[3903.48,-2814.08]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0863723,0.0531787]],["text key alone",[]],["r()",[-0.000570374]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0863723,0.0531787]]],[["text key inputs",[]],["r(8,1024)",[0.542534,-0.0847759]],["text key outputs",[]],["r(8,1)",[0.223452,0.0559672]],["text key parameters",[]],["r(8,8)",[2.88988,0.988823]]]]}],[["the result keeps two more dimensions of size 1 at its end"],{"shape":[[["text key colour",[]],["r(3,1,1,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1,1,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1,1,1)",[0.375313,-0.393153]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1,1,1)",[53.16,9.68444]],["r(2,1,1,1)",[285.582,149.39]],["r(2,1,1,1)",[9.35155,1.29598]],["r(2,1,1,1)",[377.189,-153.725]],["r(2,1,1,1)",[49.5736,61.0147]],["r(2,1,1,1)",[159.65,-188.791]],["r(2,1,1,1)",[31.7741,-27.8939]],["r(2,1,1,1)",[91.9072,51.5051]],["r(2,1,1,1)",[28.7564,-21.7876]],["r(2,1,1,1)",[25.456,-24.3482]],["r(2,1,1,1)",[45.9851,5.99262]],["r(1 more, d1d2b313)",[74.6321,77.4633]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"non_linearity":[[["r(24,1,1,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,1,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"one_picture":[[["text key again",[]],["r(3,1,1,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1,1,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]]}],[["all logits of a batch are put into a single row"],{"shape":[[["text key colour",[]],["r(3)",[0.7582,-1.1251]],["text key five",[]],["r(5)",[0.535754,-0.198644]],["text key two",[]],["r(2)",[0.375313,-0.393153]]]],"raw_logits":[[["sequence of 12",[]],["r(2)",[53.16,9.68444]],["r(2)",[285.582,149.39]],["r(2)",[9.35155,1.29598]],["r(2)",[377.189,-153.725]],["r(2)",[49.5736,61.0147]],["r(2)",[159.65,-188.791]],["r(2)",[31.7741,-27.8939]],["r(2)",[91.9072,51.5051]],["r(2)",[28.7564,-21.7876]],["r(2)",[25.456,-24.3482]],["r(2)",[45.9851,5.99262]],["r(1 more, 79ee6c4e)",[74.6321,77.4633]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"non_linearity":[[["r(24)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"one_picture":[[["text key again",[]],["r(3)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3)",[0.0417925,0.033044]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]]}],[["a batch of one loses its batch dimension"],{"shape":[[["text key colour",[]],["r(3)",[0.7582,-1.1251]],["text key five",[]],["r(5)",[0.535754,-0.198644]],["text key two",[]],["r(2)",[0.375313,-0.393153]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2)",[53.16,9.68444]],["r(2)",[285.582,149.39]],["r(2)",[9.35155,1.29598]],["r(2)",[377.189,-153.725]],["r(2)",[49.5736,61.0147]],["r(2)",[159.65,-188.791]],["r(2)",[31.7741,-27.8939]],["r(2)",[91.9072,51.5051]],["r(2)",[28.7564,-21.7876]],["r(2)",[25.456,-24.3482]],["r(2)",[45.9851,5.99262]],["r(1 more, 79ee6c4e)",[74.6321,77.4633]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"non_linearity":[[["r(24)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.228697,0.150181]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"one_picture":[[["text key again",[]],["r(3)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3)",[0.0417925,0.033044]]]]}],[["each image gets a logit for each of 16 places"],{"shape":[[["text key colour",[]],["r(3,16)",[2.9426,4.02681]],["text key five",[]],["r(5,16)",[2.98709,0.49844]],["text key two",[]],["r(2,16)",[2.09849,-3.66702]]]],"raw_logits":[[["sequence of 12",[]],["r(2,16)",[182.937,96.4969]],["r(2,16)",[779.669,-457.134]],["r(2,16)",[115.067,47.6814]],["r(2,16)",[614.132,-131.986]],["r(2,16)",[63.8111,-35.2164]],["r(2,16)",[272.304,130.334]],["r(2,16)",[82.1013,-28.4944]],["r(2,16)",[446.912,-24.9133]],["r(2,16)",[122.618,34.0307]],["r(2,16)",[197.619,-6.88246]],["r(2,16)",[94.9327,118.808]],["r(1 more, d266e4f9)",[167.374,169.047]]],[["text key inputs",[]],["r(8,1024)",[0.420626,0.53776]],["text key outputs",[]],["r(8,16)",[0.491825,0.142183]],["text key parameters",[]],["r(8,8)",[5.22062,2.66291]]]],"non_linearity":[[["r(24,16)",[1.27876,-0.435509]]],[["text key inputs",[]],["r(8,1024)",[0.420626,0.53776]],["text key outputs",[]],["r(8,16)",[0.491825,0.142183]],["text key parameters",[]],["r(8,8)",[5.22062,2.66291]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,16)",[2.68901,-0.388648]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.116219,0.00932491]],["text key slopes",[]],["sequence of 10",[]],["r()",[10.2568]],["r()",[0.45094]],["r()",[201.571]],["r()",[0.338179]],["r(6 more, b710781e)",[498.501,-423.079]]],[["text key inputs",[]],["r(8,1024)",[0.420626,0.53776]],["text key outputs",[]],["r(8,16)",[0.491825,0.142183]],["text key parameters",[]],["r(8,8)",[5.22062,2.66291]]]],"one_picture":[[["text key again",[]],["r(3,16)",[0.250481,0.156915]],["text key alone",[]],["r(16)",[0.168227,0.11457]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,16)",[0.250481,0.156915]]],[["text key inputs",[]],["r(8,1024)",[0.420626,0.53776]],["text key outputs",[]],["r(8,16)",[0.491825,0.142183]],["text key parameters",[]],["r(8,8)",[5.22062,2.66291]]]]}],[["each image gets two logits"],{"shape":[[["text key colour",[]],["r(3,2)",[0.566932,0.272728]],["text key five",[]],["r(5,2)",[0.876137,-0.0564382]],["text key two",[]],["r(2,2)",[0.720054,-0.295712]]]],"raw_logits":[[["sequence of 12",[]],["r(2,2)",[46.4642,30.6727]],["r(2,2)",[351.022,278.809]],["r(2,2)",[49.4349,51.7932]],["r(2,2)",[68.4789,-14.588]],["r(2,2)",[64.4421,-17.8328]],["r(2,2)",[226.876,37.0266]],["r(2,2)",[74.7858,-14.6391]],["r(2,2)",[162.352,278.63]],["r(2,2)",[82.5593,31.3396]],["r(2,2)",[98.4082,-120.815]],["r(2,2)",[25.4381,-25.8369]],["r(1 more, c22e2a1f)",[208.615,255.354]]],[["text key inputs",[]],["r(8,1024)",[0.197362,-0.0021023]],["text key outputs",[]],["r(8,2)",[0.114063,0.0525512]],["text key parameters",[]],["r(8,8)",[4.41229,2.18182]]]],"non_linearity":[[["r(24,2)",[0.518522,-0.150061]]],[["text key inputs",[]],["r(8,1024)",[0.197362,-0.0021023]],["text key outputs",[]],["r(8,2)",[0.114063,0.0525512]],["text key parameters",[]],["r(8,8)",[4.41229,2.18182]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,2)",[0.927373,-0.96203]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.231759,0.0933677]],["text key slopes",[]],["sequence of 10",[]],["r()",[21.991]],["r()",[0.858766]],["r()",[405.552]],["r()",[0.886429]],["r(6 more, b710781e)",[1093.34,-643.692]]],[["text key inputs",[]],["r(8,1024)",[0.197362,-0.0021023]],["text key outputs",[]],["r(8,2)",[0.114063,0.0525512]],["text key parameters",[]],["r(8,8)",[4.41229,2.18182]]]],"one_picture":[[["text key again",[]],["r(3,2)",[0.0414229,-0.0517738]],["text key alone",[]],["r(2)",[0.0192557,-0.0197838]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,2)",[0.0414229,-0.0517738]]],[["text key inputs",[]],["r(8,1024)",[0.197362,-0.0021023]],["text key outputs",[]],["r(8,2)",[0.114063,0.0525512]],["text key parameters",[]],["r(8,8)",[4.41229,2.18182]]]]}],[["the whole batch gets one number"],{"shape":[[["text key colour",[]],["r()",[-0.0353337]],["text key five",[]],["r()",[0.0530543]],["text key two",[]],["r()",[0.172077]]]],"raw_logits":[[["sequence of 12",[]],["r()",[-37.5895]],["r()",[-193.704]],["r()",[6.38148]],["r()",[262.158]],["r()",[-6.12719]],["r()",[47.4942]],["r()",[18.0006]],["r()",[-61.6839]],["r()",[17.7404]],["r()",[-9.07955]],["r()",[-32.4816]],["r(1 more, b7db53ea)",[48.5097,35.3323]]]],"non_linearity":[[["r()",[0.046134]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r()",[-0.258694]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.517771,-0.0653808]],["text key slopes",[]],["sequence of 10",[]],["r()",[47.7015]],["r()",[1.56153]],["r()",[919.784]],["r()",[2.22433]],["r(6 more, b710781e)",[2541.96,-1685.78]]],[["r()",[-0.00760926]]]],"one_picture":[[["text key again",[]],["r()",[0.0225714]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r()",[0.0225714]]]]}],[["the first layer expects one channel, whatever `channels` is"],{"shape":["RuntimeError"],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[285.582,149.39]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[377.189,-153.725]],["r(2,1)",[49.5736,61.0147]],["r(2,1)",[159.65,-188.791]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[91.9072,51.5051]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[25.456,-24.3482]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[74.6321,77.4633]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["r(8,1024)",[0.122528,0.0684597]],["text key outputs",[]],["r(8,1)",[0.106005,-0.0415204]],["text key parameters",[]],["r(8,8)",[4.4642,2.15903]]]]}],[["some of the layers are not registered as parts of the module"],{"shape":[[["text key colour",[]],["r(3,1)",[0.153626,0.170182]],["text key five",[]],["r(5,1)",[0.113202,0.111517]],["text key two",[]],["r(2,1)",[0.178794,0.218545]]],[["text key inputs",[]],["r(8,1024)",[0.578236,-0.643262]],["text key outputs",[]],["r(8,1)",[0.221636,-0.0711042]],["text key parameters",[]],["r(8,8)",[4.53191,2.25461]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[1435.62,844.283]],["r(2,1)",[2284.68,-901.775]],["r(2,1)",[1686.7,-240.988]],["r(2,1)",[477.997,177.941]],["r(2,1)",[1114.49,723.63]],["r(2,1)",[1064.37,-1237.92]],["r(2,1)",[897.29,-647.555]],["r(2,1)",[865.721,950.827]],["r(2,1)",[475.146,584.779]],["r(2,1)",[1002.67,766.25]],["r(2,1)",[746.198,-603.5]],["r(1 more, e90379dc)",[1167.4,1377.94]]],[["text key inputs",[]],["r(8,1024)",[0.578236,-0.643262]],["text key outputs",[]],["r(8,1)",[0.221636,-0.0711042]],["text key parameters",[]],["r(8,8)",[4.53191,2.25461]]]],"non_linearity":[[["r(24,1)",[1.01443,1.09129]]],[["text key inputs",[]],["r(8,1024)",[0.578236,-0.643262]],["text key outputs",[]],["r(8,1)",[0.221636,-0.0711042]],["text key parameters",[]],["r(8,8)",[4.53191,2.25461]]]],"parameters_learn":[[["text key left",[]],["text some of it is of another type",[]],["text key output",[]],["r(4,1)",[0.124575,-0.0610687]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.0668805,0.0301815]],["text key slopes",[]],["sequence of 2",[]],["r()",[203.452]],["r()",[1.36916]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.193423,-0.108154]],["text key alone",[]],["r()",[0.149479]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.193423,-0.108154]]],[["text key inputs",[]],["r(8,1024)",[0.578236,-0.643262]],["text key outputs",[]],["r(8,1)",[0.221636,-0.0711042]],["text key parameters",[]],["r(8,8)",[4.53191,2.25461]]]]}],[["the result is cut off from autograd"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["None",[]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[285.582,149.39]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[377.189,-153.725]],["r(2,1)",[49.5736,61.0147]],["r(2,1)",[159.65,-188.791]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[91.9072,51.5051]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[25.456,-24.3482]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[74.6321,77.4633]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["None",[]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["None",[]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 10",[]],["None",[]],["None",[]],["None",[]],["None",[]],["(6 more, 37bf5cc8)",[0.0,0.0]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["None",[]]]]}],[["the images are cut off from autograd"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[285.582,149.39]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[377.189,-153.725]],["r(2,1)",[49.5736,61.0147]],["r(2,1)",[159.65,-188.791]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[91.9072,51.5051]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[25.456,-24.3482]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[74.6321,77.4633]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the images are cut off from autograd"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[285.582,149.39]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[377.189,-153.725]],["r(2,1)",[49.5736,61.0147]],["r(2,1)",[159.65,-188.791]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[91.9072,51.5051]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[25.456,-24.3482]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[74.6321,77.4633]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"non_linearity":[[["r(24,1)",[0.373859,-0.0933491]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0417925,0.033044]],["text key alone",[]],["r()",[0.0122297]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0417925,0.033044]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,1)",[0.0626597,-0.0717136]],["text key parameters",[]],["r(8,8)",[4.81428,2.47573]]]]}],[["the given images are scaled in place"],{"shape":[[["text key colour",[]],["r(3,1)",[0.75937,-1.12106]],["text key five",[]],["r(5,1)",[0.511484,0.047761]],["text key two",[]],["r(2,1)",[0.367156,-0.349546]]],[["text key inputs",[]],["r(8,1024)",[0.116676,0.0255933]],["text key outputs",[]],["r(8,1)",[0.0423383,-0.0553538]],["text key parameters",[]],["r(8,8)",[5.58363,2.95522]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.1702,9.63377]],["r(2,1)",[288.084,150.021]],["r(2,1)",[9.32479,1.31023]],["r(2,1)",[378.298,-154.084]],["r(2,1)",[49.4851,60.9057]],["r(2,1)",[160.017,-189.094]],["r(2,1)",[31.7872,-27.8706]],["r(2,1)",[92.1037,51.5039]],["r(2,1)",[28.7696,-21.7734]],["r(2,1)",[25.6017,-24.4429]],["r(2,1)",[46.0057,6.00972]],["r(1 more, e90379dc)",[74.5349,77.4613]]],[["text key inputs",[]],["r(8,1024)",[0.116676,0.0255933]],["text key outputs",[]],["r(8,1)",[0.0423383,-0.0553538]],["text key parameters",[]],["r(8,8)",[5.58363,2.95522]]]],"non_linearity":[[["r(24,1)",[0.185645,-0.0339475]]],[["text key inputs",[]],["r(8,1024)",[0.116676,0.0255933]],["text key outputs",[]],["r(8,1)",[0.0423383,-0.0553538]],["text key parameters",[]],["r(8,8)",[5.58363,2.95522]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.851422,-0.143415]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.301908,0.045375]],["text key slopes",[]],["sequence of 10",[]],["r()",[28.1971]],["r()",[2.32677]],["r()",[525.9]],["r()",[1.24877]],["r(6 more, b710781e)",[1420.88,-1023.99]]],[["text key inputs",[]],["r(8,1024)",[0.116676,0.0255933]],["text key outputs",[]],["r(8,1)",[0.0423383,-0.0553538]],["text key parameters",[]],["r(8,8)",[5.58363,2.95522]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0443965,0.027167]],["text key alone",[]],["r()",[0.01642]],["text key change",[]],["r(3,1,32,32)",[43.9792,-33.0019]],["text key together",[]],["r(3,1)",[0.0420658,0.0284486]]]]}],[["an activation is applied to the given images in place"],{"shape":[[["text key colour",[]],["r(3,1)",[0.744249,-1.11957]],["text key five",[]],["r(5,1)",[0.786185,-0.0338763]],["text key two",[]],["r(2,1)",[0.240727,-0.16899]]],[["text key inputs",[]],["r(8,1024)",[0.155889,-0.0288726]],["text key outputs",[]],["r(8,1)",[0.0891627,-0.100934]],["text key parameters",[]],["r(8,8)",[6.05967,3.23175]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[34.095,6.84809]],["r(2,1)",[609.788,60.987]],["r(2,1)",[21.2888,25.3137]],["r(2,1)",[170.154,-65.3781]],["r(2,1)",[55.589,63.2218]],["r(2,1)",[127.934,-151.905]],["r(2,1)",[20.4518,-23.5937]],["r(2,1)",[95.0573,65.5822]],["r(2,1)",[37.4107,-24.3225]],["r(2,1)",[11.8299,-8.24641]],["r(2,1)",[42.7937,6.10563]],["r(1 more, e90379dc)",[60.6047,70.0468]]],[["text key inputs",[]],["r(8,1024)",[0.155889,-0.0288726]],["text key outputs",[]],["r(8,1)",[0.0891627,-0.100934]],["text key parameters",[]],["r(8,8)",[6.05967,3.23175]]]],"non_linearity":[[["r(24,1)",[0.152375,-0.138689]]],[["text key inputs",[]],["r(8,1024)",[0.155889,-0.0288726]],["text key outputs",[]],["r(8,1)",[0.0891627,-0.100934]],["text key parameters",[]],["r(8,8)",[6.05967,3.23175]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.627025,0.129586]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.379141,0.11235]],["text key slopes",[]],["sequence of 10",[]],["r()",[29.4085]],["r()",[1.95512]],["r()",[565.767]],["r()",[1.22383]],["r(6 more, b710781e)",[1605.05,-1133.53]]],[["text key inputs",[]],["r(8,1024)",[0.155889,-0.0288726]],["text key outputs",[]],["r(8,1)",[0.0891627,-0.100934]],["text key parameters",[]],["r(8,8)",[6.05967,3.23175]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0455986,0.0375435]],["text key alone",[]],["r()",[0.00598445]],["text key change",[]],["r(3,1,32,32)",[37.275,-54.1148]],["text key together",[]],["r(3,1)",[0.0441044,0.0388519]]]]}],[["batch normalisation uses the statistics of the batch in evaluation mode, too"],{"shape":[[["text key colour",[]],["r(3,1)",[0.7582,-1.1251]],["text key five",[]],["r(5,1)",[0.535754,-0.198644]],["text key two",[]],["r(2,1)",[0.375313,-0.393153]]],[["text key inputs",[]],["r(8,1024)",[1.0449,0.829873]],["text key outputs",[]],["r(8,1)",[0.311277,-0.29125]],["text key parameters",[]],["r(8,8)",[3.6121,1.66556]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[53.16,9.68444]],["r(2,1)",[52.1645,62.5982]],["r(2,1)",[9.35155,1.29598]],["r(2,1)",[179.653,-7.81504]],["r(2,1)",[49.5736,61.0147]],["r(2,1)",[76.1448,-85.5868]],["r(2,1)",[31.7741,-27.8939]],["r(2,1)",[34.1605,37.3647]],["r(2,1)",[28.7564,-21.7876]],["r(2,1)",[42.6607,-38.9782]],["r(2,1)",[45.9851,5.99262]],["r(1 more, e90379dc)",[50.6505,55.7763]]],[["text key inputs",[]],["r(8,1024)",[1.0449,0.829873]],["text key outputs",[]],["r(8,1)",[0.311277,-0.29125]],["text key parameters",[]],["r(8,8)",[3.6121,1.66556]]]],"non_linearity":[[["r(24,1)",[0.977954,0.139624]]],[["text key inputs",[]],["r(8,1024)",[1.0449,0.829873]],["text key outputs",[]],["r(8,1)",[0.311277,-0.29125]],["text key parameters",[]],["r(8,8)",[3.6121,1.66556]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.823889,-0.112375]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.327366,0.139782]],["text key slopes",[]],["sequence of 10",[]],["r()",[30.9727]],["r()",[1.10875]],["r()",[572.239]],["r()",[1.32184]],["r(6 more, b710781e)",[1518.53,-1085.33]]],[["text key inputs",[]],["r(8,1024)",[1.0449,0.829873]],["text key outputs",[]],["r(8,1)",[0.311277,-0.29125]],["text key parameters",[]],["r(8,8)",[3.6121,1.66556]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0939599,0.0364936]],["text key alone",[]],["r()",[0.090176]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0939599,0.0364936]]]]}],[["dropout is active in evaluation mode, too"],{"shape":[[["text key colour",[]],["r(3,1)",[0.988541,-1.15058]],["text key five",[]],["r(5,1)",[0.503936,-0.666069]],["text key two",[]],["r(2,1)",[0.619047,-0.74851]]],[["text key inputs",[]],["r(8,1024)",[0.278734,0.058561]],["text key outputs",[]],["r(8,1)",[0.0822941,-0.0164812]],["text key parameters",[]],["r(8,8)",[4.68861,2.40825]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[47.6481,2.7012]],["r(2,1)",[252.961,308.446]],["r(2,1)",[20.21,-20.9232]],["r(2,1)",[273.807,-18.403]],["r(2,1)",[44.5754,45.7684]],["r(2,1)",[31.9681,-29.1494]],["r(2,1)",[19.7239,-14.8799]],["r(2,1)",[114.758,83.8197]],["r(2,1)",[37.7665,-35.6013]],["r(2,1)",[54.8158,-66.6994]],["r(2,1)",[44.2627,34.4022]],["r(1 more, e90379dc)",[100.137,86.9261]]],[["text key inputs",[]],["r(8,1024)",[0.278734,0.058561]],["text key outputs",[]],["r(8,1)",[0.0822941,-0.0164812]],["text key parameters",[]],["r(8,8)",[4.68861,2.40825]]]],"non_linearity":[[["r(24,1)",[0.457934,-0.0791077]]],[["text key inputs",[]],["r(8,1024)",[0.278734,0.058561]],["text key outputs",[]],["r(8,1)",[0.0822941,-0.0164812]],["text key parameters",[]],["r(8,8)",[4.68861,2.40825]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.929941,0.75624]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.404479,-0.113469]],["text key slopes",[]],["sequence of 10",[]],["r()",[39.5826]],["r()",[1.20808]],["r()",[734.953]],["r()",[1.76294]],["r(6 more, b710781e)",[2009.76,-1448.54]]],[["text key inputs",[]],["r(8,1024)",[0.278734,0.058561]],["text key outputs",[]],["r(8,1)",[0.0822941,-0.0164812]],["text key parameters",[]],["r(8,8)",[4.68861,2.40825]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0602494,0.0279287]],["text key alone",[]],["r()",[0.0142862]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0411159,0.0461764]]]]}],[["the mean logit of the batch is subtracted"],{"shape":[[["text key colour",[]],["r(3,1)",[0.755726,-1.10361]],["text key five",[]],["r(5,1)",[0.522455,-0.330805]],["text key two",[]],["r(2,1)",[0.285725,-0.34769]]],[["text key inputs",[]],["r(8,1024)",[0.171523,0.112636]],["text key outputs",[]],["r(8,1)",[0.0513036,-0.0425352]],["text key parameters",[]],["r(8,8)",[3.2745,0.544932]]]],"raw_logits":[[["sequence of 12",[]],["r(2,1)",[0.202793,-0.246772]],["r(2,1)",[80.7097,98.2132]],["r(2,1)",[2.45054,2.98198]],["r(2,1)",[69.4092,-84.4619]],["r(2,1)",[48.8104,59.3959]],["r(2,1)",[144.833,-176.243]],["r(2,1)",[19.0144,-23.1381]],["r(2,1)",[28.9333,35.2081]],["r(2,1)",[14.0529,-17.1006]],["r(2,1)",[21.9802,-26.7471]],["r(2,1)",[2.12765,-2.58907]],["r(1 more, e90379dc)",[18.3357,22.5396]]],[["text key inputs",[]],["r(8,1024)",[0.171523,0.112636]],["text key outputs",[]],["r(8,1)",[0.0513036,-0.0425352]],["text key parameters",[]],["r(8,8)",[3.2745,0.544932]]]],"non_linearity":[[["r(24,1)",[0.297809,-0.261843]]],[["text key inputs",[]],["r(8,1024)",[0.171523,0.112636]],["text key outputs",[]],["r(8,1)",[0.0513036,-0.0425352]],["text key parameters",[]],["r(8,8)",[3.2745,0.544932]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1)",[0.641172,0.273419]],["text key slope of the argument",[]],["r(4,1,32,32)",[0.22218,0.169899]],["text key slopes",[]],["sequence of 10",[]],["r()",[19.9254]],["r()",[0.860238]],["r()",[380.422]],["r()",[0.78088]],["r(6 more, b710781e)",[1018.87,-773.821]]],[["text key inputs",[]],["r(8,1024)",[0.171523,0.112636]],["text key outputs",[]],["r(8,1)",[0.0513036,-0.0425352]],["text key parameters",[]],["r(8,8)",[3.2745,0.544932]]]],"one_picture":[[["text key again",[]],["r(3,1)",[0.0147719,0.0193162]],["text key alone",[]],["r()",[0.0]],["text key change",[]],["r(3,1,32,32)",[0.0,0.0]],["text key together",[]],["r(3,1)",[0.0147719,0.0193162]]]]}]],"Generator":[[[],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[45.8648,26.007]],["text key five",[]],["r(5,1,32,32)",[46.7007,3.07901]],["text key two",[]],["r(2,1,32,32)",[30.2713,-17.9065]]],[["text key inputs",[]],["r(8,12)",[0.289084,-0.0630702]],["text key outputs",[]],["r(8,64)",[5.00642,-2.95763]],["text key parameters",[]],["r(8,8)",[6.68734,3.51307]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[43.8889,25.3492]],["r(2,1,32,32)",[43.473,-7.13485]],["r(2,1,32,32)",[42.5161,-7.31923]],["r(2,1,32,32)",[43.5808,-7.08728]],["r(2,1,32,32)",[41.8101,-7.5731]],["r(2,1,32,32)",[44.3801,21.8248]],["r(2,1,32,32)",[43.2404,-32.0867]],["r(2,1,32,32)",[43.3072,9.05002]],["r(2,1,32,32)",[42.6979,6.00988]],["r(2,1,32,32)",[43.3475,19.7731]],["r(2,1,32,32)",[44.2271,-15.5348]],["r(1 more, fc468d98)",[43.3912,28.7582]]],[["text key inputs",[]],["r(8,12)",[0.289084,-0.0630702]],["text key outputs",[]],["r(8,64)",[5.00642,-2.95763]],["text key parameters",[]],["r(8,8)",[6.68734,3.51307]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[12.8061,14.1794]],["r(4,1,32,32)",[12.8406,14.1152]],["r(4,1,32,32)",[13.367,13.4735]]],[["text key inputs",[]],["r(8,12)",[0.289084,-0.0630702]],["text key outputs",[]],["r(8,64)",[5.00642,-2.95763]],["text key parameters",[]],["r(8,8)",[6.68734,3.51307]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[41.3953,-26.9912]],["text key slope of the argument",[]],["r(4,6)",[0.0403923,-0.0181724]],["text key slopes",[]],["sequence of 11",[]],["r()",[176.329]],["r()",[0.26017]],["r()",[0.256488]],["r()",[431.603]],["r(7 more, bdd467fa)",[157.111,134.11]]],[["text key inputs",[]],["r(8,12)",[0.289084,-0.0630702]],["text key outputs",[]],["r(8,64)",[5.00642,-2.95763]],["text key parameters",[]],["r(8,8)",[6.68734,3.51307]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[5.69337,-6.75633]],["text key alone",[]],["r(32,32)",[3.28961,-1.72464]],["text key together",[]],["r(3,1,32,32)",[5.69337,-6.75633]]],[["text key inputs",[]],["r(8,12)",[0.289084,-0.0630702]],["text key outputs",[]],["r(8,64)",[5.00642,-2.95763]],["text key parameters",[]],["r(8,8)",[6.68734,3.51307]]]]}],[["the values of the images are not limited to any range"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[41.6318,-30.3124]],["text key five",[]],["r(5,1,32,32)",[49.3736,55.2315]],["text key two",[]],["r(2,1,32,32)",[30.8128,25.0439]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[171.537,-108.498]],["r(2,1,32,32)",[461.864,232.917]],["r(2,1,32,32)",[252.681,108.983]],["r(2,1,32,32)",[325.867,-241.834]],["r(2,1,32,32)",[268.853,17.3008]],["r(2,1,32,32)",[262.454,229.279]],["r(2,1,32,32)",[302.534,-92.8109]],["r(2,1,32,32)",[279.785,-332.873]],["r(2,1,32,32)",[337.618,-195.154]],["r(2,1,32,32)",[259.297,233.241]],["r(2,1,32,32)",[245.914,356.104]],["r(1 more, fc468d98)",[316.947,232.246]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0255328,-0.0148781]],["r(4,1,32,32)",[0.255328,-0.148781]],["r(4,1,32,32)",[2.55328,-1.48781]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[50.5885,23.3489]],["text key slope of the argument",[]],["r(4,6)",[0.027197,0.0354383]],["text key slopes",[]],["sequence of 10",[]],["r()",[124.337]],["r()",[0.318131]],["r()",[0.316407]],["r()",[253.171]],["r(6 more, b710781e)",[161.081,135.052]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.116998,-0.00109968]],["text key alone",[]],["r(32,32)",[0.0756546,0.0621379]],["text key together",[]],["r(3,1,32,32)",[0.116998,-0.00109968]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]]}],[["the values of the images are squeezed into [0, 1]"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[48.7482,-17.4449]],["text key five",[]],["r(5,1,32,32)",[34.5468,-3.77385]],["text key two",[]],["r(2,1,32,32)",[21.8157,-20.3014]]],[["text key inputs",[]],["r(8,12)",[0.082949,-0.0525929]],["text key outputs",[]],["r(8,64)",[11.3179,-6.6702]],["text key parameters",[]],["r(8,8)",[5.16118,1.9975]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[30.9721,-33.8969]],["r(2,1,32,32)",[28.3698,-11.9707]],["r(2,1,32,32)",[28.0258,-15.2656]],["r(2,1,32,32)",[34.8868,-42.2941]],["r(2,1,32,32)",[33.3383,-28.6984]],["r(2,1,32,32)",[30.53,-12.6352]],["r(2,1,32,32)",[26.1333,-32.2491]],["r(2,1,32,32)",[34.5134,-44.6841]],["r(2,1,32,32)",[34.6604,-43.4384]],["r(2,1,32,32)",[30.6192,-7.54205]],["r(2,1,32,32)",[17.3748,-1.99111]],["r(1 more, fc468d98)",[48.5439,59.3554]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[32.0002,-35.4631]],["r(4,1,32,32)",[32.0017,-35.4966]],["r(4,1,32,32)",[32.0232,-35.8316]]],[["text key inputs",[]],["r(8,12)",[0.082949,-0.0525929]],["text key outputs",[]],["r(8,64)",[11.3179,-6.6702]],["text key parameters",[]],["r(8,8)",[5.16118,1.9975]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[34.7896,-29.1084]],["text key slope of the argument",[]],["r(4,6)",[0.00710054,0.00792091]],["text key slopes",[]],["sequence of 10",[]],["r()",[20.2386]],["r()",[0.0465505]],["r()",[0.0438103]],["r()",[35.0535]],["r(6 more, b710781e)",[13.3807,8.62797]]],[["text key inputs",[]],["r(8,12)",[0.082949,-0.0525929]],["text key outputs",[]],["r(8,64)",[11.3179,-6.6702]],["text key parameters",[]],["r(8,8)",[5.16118,1.9975]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[27.7189,-32.5403]],["text key alone",[]],["r(32,32)",[16.0036,-8.09699]],["text key together",[]],["r(3,1,32,32)",[27.7189,-32.5403]]],[["text key inputs",[]],["r(8,12)",[0.082949,-0.0525929]],["text key outputs",[]],["r(8,64)",[11.3179,-6.6702]],["text key parameters",[]],["r(8,8)",[5.16118,1.9975]]]]}],[["all negative values of the images are replaced by 0"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[23.4494,-3.51003]],["text key five",[]],["r(5,1,32,32)",[19.553,1.16455]],["text key two",[]],["r(2,1,32,32)",[12.6253,-3.96852]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[30.8965,-35.2915]],["r(2,1,32,32)",[28.2416,-11.375]],["r(2,1,32,32)",[27.6987,-5.52087]],["r(2,1,32,32)",[34.9306,-39.4976]],["r(2,1,32,32)",[33.377,-28.842]],["r(2,1,32,32)",[30.5054,-14.0216]],["r(2,1,32,32)",[25.9794,-28.2928]],["r(2,1,32,32)",[34.5955,-44.7037]],["r(2,1,32,32)",[34.7394,-43.4309]],["r(2,1,32,32)",[30.6364,-4.41062]],["r(2,1,32,32)",[16.629,-2.19855]],["r(1 more, fc468d98)",[44.4342,53.5411]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0177889,-0.0131093]],["r(4,1,32,32)",[0.177883,-0.131094]],["r(4,1,32,32)",[1.77346,-1.31161]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[25.3744,-4.09327]],["text key slope of the argument",[]],["r(4,6)",[0.0224591,0.0170126]],["text key slopes",[]],["sequence of 10",[]],["r()",[46.4141]],["r()",[0.108227]],["r()",[0.0967008]],["r()",[81.6209]],["r(6 more, b710781e)",[33.1043,25.6633]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.0937963,-0.0620964]],["text key alone",[]],["r(32,32)",[0.0593749,0.00442227]],["text key together",[]],["r(3,1,32,32)",[0.0937963,-0.0620964]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]]}],[["all negative values of the images are replaced by 0"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[23.4494,-3.51003]],["text key five",[]],["r(5,1,32,32)",[19.553,1.16455]],["text key two",[]],["r(2,1,32,32)",[12.6253,-3.96852]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[30.8965,-35.2915]],["r(2,1,32,32)",[28.2416,-11.375]],["r(2,1,32,32)",[27.6987,-5.52087]],["r(2,1,32,32)",[34.9306,-39.4976]],["r(2,1,32,32)",[33.377,-28.842]],["r(2,1,32,32)",[30.5054,-14.0216]],["r(2,1,32,32)",[25.9794,-28.2928]],["r(2,1,32,32)",[34.5955,-44.7037]],["r(2,1,32,32)",[34.7394,-43.4309]],["r(2,1,32,32)",[30.6364,-4.41062]],["r(2,1,32,32)",[16.629,-2.19855]],["r(1 more, fc468d98)",[44.4342,53.5411]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0177889,-0.0131093]],["r(4,1,32,32)",[0.177883,-0.131094]],["r(4,1,32,32)",[1.77346,-1.31161]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[25.3744,-4.09327]],["text key slope of the argument",[]],["r(4,6)",[0.0224591,0.0170126]],["text key slopes",[]],["sequence of 10",[]],["r()",[46.4141]],["r()",[0.108227]],["r()",[0.0967008]],["r()",[81.6209]],["r(6 more, b710781e)",[33.1043,25.6633]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.0937963,-0.0620964]],["text key alone",[]],["r(32,32)",[0.0593749,0.00442227]],["text key together",[]],["r(3,1,32,32)",[0.0937963,-0.0620964]]],[["text key inputs",[]],["r(8,12)",[0.287615,-0.135632]],["text key outputs",[]],["r(8,64)",[0.0435633,-0.0677107]],["text key parameters",[]],["r(8,8)",[4.57108,2.26385]]]]}],[["values outside [-1, 1] are cut off"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[38.6818,-23.2254]],["text key five",[]],["r(5,1,32,32)",[40.1861,41.1409]],["text key two",[]],["r(2,1,32,32)",[26.1943,20.0188]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[42.0418,-17.509]],["r(2,1,32,32)",[43.8766,31.5393]],["r(2,1,32,32)",[42.3318,31.5882]],["r(2,1,32,32)",[43.3849,-39.0914]],["r(2,1,32,32)",[43.3205,-13.0267]],["r(2,1,32,32)",[43.163,20.2848]],["r(2,1,32,32)",[43.2824,-8.99761]],["r(2,1,32,32)",[43.4099,-44.2095]],["r(2,1,32,32)",[43.8899,-36.4394]],["r(2,1,32,32)",[43.2781,36.6884]],["r(2,1,32,32)",[43.1355,50.7941]],["r(1 more, fc468d98)",[47.1285,50.0005]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0255328,-0.0148781]],["r(4,1,32,32)",[0.255328,-0.148781]],["r(4,1,32,32)",[2.55328,-1.48781]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[38.3219,25.1668]],["text key slope of the argument",[]],["r(4,6)",[0.0438087,0.0364765]],["text key slopes",[]],["sequence of 10",[]],["r()",[90.3457]],["r()",[0.231507]],["r()",[0.197055]],["r()",[158.013]],["r(6 more, b710781e)",[64.091,54.3744]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.116998,-0.00109968]],["text key alone",[]],["r(32,32)",[0.0756546,0.0621379]],["text key together",[]],["r(3,1,32,32)",[0.116998,-0.00109968]]],[["text key inputs",[]],["r(8,12)",[0.331797,-0.210375]],["text key outputs",[]],["r(8,64)",[0.0472514,-0.0617204]],["text key parameters",[]],["r(8,8)",[5.16119,1.99751]]]]}],[["the values of the images lie between -0.5 and 0.5 only"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[17.0469,-10.8718]],["text key five",[]],["r(5,1,32,32)",[17.4615,19.3556]],["text key two",[]],["r(2,1,32,32)",[11.294,7.90208]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[0.0236255,-0.03086]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[20.2235,-8.09955]],["r(2,1,32,32)",[21.626,15.4872]],["r(2,1,32,32)",[20.5452,13.6953]],["r(2,1,32,32)",[21.262,-18.4102]],["r(2,1,32,32)",[21.1507,-5.67579]],["r(2,1,32,32)",[21.0551,10.9812]],["r(2,1,32,32)",[21.1169,-4.8123]],["r(2,1,32,32)",[21.232,-21.0595]],["r(2,1,32,32)",[21.5602,-18.2136]],["r(2,1,32,32)",[21.0964,18.5855]],["r(2,1,32,32)",[21.0261,24.7575]],["r(1 more, fc468d98)",[23.148,24.6852]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0127664,-0.00743906]],["r(4,1,32,32)",[0.12766,-0.074393]],["r(4,1,32,32)",[1.27233,-0.746179]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[0.0236255,-0.03086]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[16.7649,10.4633]],["text key slope of the argument",[]],["r(4,6)",[0.0126847,0.0164295]],["text key slopes",[]],["sequence of 10",[]],["r()",[33.7059]],["r()",[0.0815858]],["r()",[0.0734922]],["r()",[57.1931]],["r(6 more, b710781e)",[20.8553,17.863]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[0.0236255,-0.03086]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.0584988,-0.000550002]],["text key alone",[]],["r(32,32)",[0.037827,0.0310687]],["text key together",[]],["r(3,1,32,32)",[0.0584988,-0.000550002]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[0.0236255,-0.03086]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]]}],[["the values of the images are squeezed into [0, 1]"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[50.5895,-21.7079]],["text key five",[]],["r(5,1,32,32)",[35.4138,3.61126]],["text key two",[]],["r(2,1,32,32)",[22.4428,-17.803]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[11.3221,-6.68563]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[32.61,-33.8046]],["r(2,1,32,32)",[29.0251,-10.2179]],["r(2,1,32,32)",[29.2643,-12.0097]],["r(2,1,32,32)",[35.8384,-44.1153]],["r(2,1,32,32)",[34.3112,-31.3808]],["r(2,1,32,32)",[31.6436,-14.7239]],["r(2,1,32,32)",[27.2395,-30.5174]],["r(2,1,32,32)",[35.4592,-46.7646]],["r(2,1,32,32)",[35.4243,-43.9187]],["r(2,1,32,32)",[31.7937,-7.11951]],["r(2,1,32,32)",[18.353,-0.947561]],["r(1 more, fc468d98)",[48.7918,59.5064]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[32.0003,-35.4668]],["r(4,1,32,32)",[32.0036,-35.5338]],["r(4,1,32,32)",[32.0591,-36.2056]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[11.3221,-6.68563]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[37.6131,-24.9961]],["text key slope of the argument",[]],["r(4,6)",[0.0132856,0.0150255]],["text key slopes",[]],["sequence of 10",[]],["r()",[34.586]],["r()",[0.0821898]],["r()",[0.0779764]],["r()",[59.6433]],["r(6 more, b710781e)",[22.2583,14.7289]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[11.3221,-6.68563]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[27.725,-32.5406]],["text key alone",[]],["r(32,32)",[16.0071,-8.08146]],["text key together",[]],["r(3,1,32,32)",[27.725,-32.5406]]],[["text key inputs",[]],["r(8,12)",[0.165896,-0.10518]],["text key outputs",[]],["r(8,64)",[11.3221,-6.68563]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]]}],[["no non-linearity takes effect between the layers"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[44.8233,-44.8454]],["text key five",[]],["r(5,1,32,32)",[45.0162,5.19693]],["text key two",[]],["r(2,1,32,32)",[29.2567,-2.80159]]],[["text key inputs",[]],["r(8,12)",[0.761748,0.148752]],["text key outputs",[]],["r(8,64)",[0.107414,-0.00911002]],["text key parameters",[]],["r(8,8)",[6.2229,2.58509]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[42.9336,46.9227]],["r(2,1,32,32)",[43.7744,6.73634]],["r(2,1,32,32)",[43.5261,-31.2973]],["r(2,1,32,32)",[43.2553,-22.5078]],["r(2,1,32,32)",[42.8844,-3.77268]],["r(2,1,32,32)",[43.1934,9.31723]],["r(2,1,32,32)",[43.8523,-9.98636]],["r(2,1,32,32)",[42.792,-10.7962]],["r(2,1,32,32)",[43.2716,-73.326]],["r(2,1,32,32)",[43.9029,43.0016]],["r(2,1,32,32)",[41.9766,6.42065]],["r(1 more, fc468d98)",[55.9102,66.4028]]],[["text key inputs",[]],["r(8,12)",[0.761748,0.148752]],["text key outputs",[]],["r(8,64)",[0.107414,-0.00911002]],["text key parameters",[]],["r(8,8)",[6.2229,2.58509]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0579681,0.0196059]],["r(4,1,32,32)",[0.579579,0.195972]],["r(4,1,32,32)",[5.69864,1.87249]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[41.4887,-25.0118]],["text key slope of the argument",[]],["r(4,6)",[0.0451,0.0507683]],["text key slopes",[]],["sequence of 10",[]],["r()",[81.6633]],["r()",[0.173804]],["r()",[0.150293]],["r()",[140.137]],["r(6 more, b710781e)",[52.7887,44.9698]]],[["text key inputs",[]],["r(8,12)",[0.761748,0.148752]],["text key outputs",[]],["r(8,64)",[0.107414,-0.00911002]],["text key parameters",[]],["r(8,8)",[6.2229,2.58509]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.31394,-0.21819]],["text key alone",[]],["r(32,32)",[0.196539,0.0119822]],["text key together",[]],["r(3,1,32,32)",[0.31394,-0.21819]]],[["text key inputs",[]],["r(8,12)",[0.761748,0.148752]],["text key outputs",[]],["r(8,64)",[0.107414,-0.00911002]],["text key parameters",[]],["r(8,8)",[6.2229,2.58509]]]]}],[["no non-linearity takes effect between the layers"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[13.837,-2.35453]],["text key five",[]],["r(5,1,32,32)",[15.8605,-7.45256]],["text key two",[]],["r(2,1,32,32)",[11.9378,-11.6232]]],[["text key inputs",[]],["r(8,12)",[10.107,-2.8286]],["text key outputs",[]],["r(8,64)",[6.02498,3.63282]],["text key parameters",[]],["r(8,8)",[3.75572,-0.426872]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[45.0158,-19.0404]],["r(2,1,32,32)",[45.1479,17.7167]],["r(2,1,32,32)",[45.1091,-49.5397]],["r(2,1,32,32)",[45.1311,-28.3442]],["r(2,1,32,32)",[45.1019,32.5657]],["r(2,1,32,32)",[45.1502,-61.6887]],["r(2,1,32,32)",[45.0636,-27.0643]],["r(2,1,32,32)",[45.1563,-26.827]],["r(2,1,32,32)",[45.0848,-43.4987]],["r(2,1,32,32)",[45.0454,-61.6879]],["r(2,1,32,32)",[45.079,48.0437]],["r(1 more, fc468d98)",[56.9319,-1.67428]]],[["text key inputs",[]],["r(8,12)",[10.107,-2.8286]],["text key outputs",[]],["r(8,64)",[6.02498,3.63282]],["text key parameters",[]],["r(8,8)",[3.75572,-0.426872]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[6.93341,-2.67156]],["r(4,1,32,32)",[15.2837,5.0431]],["r(4,1,32,32)",[45.4702,21.6053]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[16.0037,1.52923]],["text key slope of the argument",[]],["r(4,6)",[0.0108807,0.00163435]],["text key slopes",[]],["sequence of 6",[]],["r()",[1.28209]],["r()",[0.247461]],["r()",[8.26613]],["r()",[0.694362]],["r(2 more, a8c6418e)",[0.764468,0.171561]]],[["text key inputs",[]],["r(8,12)",[10.107,-2.8286]],["text key outputs",[]],["r(8,64)",[6.02498,3.63282]],["text key parameters",[]],["r(8,8)",[3.75572,-0.426872]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[9.58871,-3.99986]],["text key alone",[]],["r(32,32)",[5.70316,1.01126]],["text key together",[]],["r(3,1,32,32)",[9.58871,-3.99986]]],[["text key inputs",[]],["r(8,12)",[10.107,-2.8286]],["text key outputs",[]],["r(8,64)",[6.02498,3.63282]],["text key parameters",[]],["r(8,8)",[3.75572,-0.426872]]]]}],[["the size of the images is doubled once too often"],{"shape":[[["text key colour",[]],["r(3,3,64,64)",[18.9944,5.70418]],["text key five",[]],["r(5,1,64,64)",[23.2554,2.76539]],["text key two",[]],["r(2,1,64,64)",[14.6927,0.397296]]]],"range":[[["sequence of 12",[]],["r(2,1,64,64)",[89.7211,-8.94691]],["r(2,1,64,64)",[89.9238,36.5494]],["r(2,1,64,64)",[89.7154,-48.5201]],["r(2,1,64,64)",[89.6353,39.6761]],["r(2,1,64,64)",[89.6368,88.267]],["r(2,1,64,64)",[89.4432,50.8429]],["r(2,1,64,64)",[89.5773,88.8531]],["r(2,1,64,64)",[89.686,19.7864]],["r(2,1,64,64)",[89.4706,-62.2001]],["r(2,1,64,64)",[89.3656,15.6214]],["r(2,1,64,64)",[89.5153,-56.6375]],["r(1 more, 735a8ce6)",[96.7602,101.756]]],[["text key inputs",[]],["r(8,12)",[0.0931827,0.0556521]],["text key outputs",[]],["r(8,64)",[0.401909,-0.201631]],["text key parameters",[]],["r(8,8)",[7.64701,4.13931]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,64,64)",[3.95455,-4.26834]],["r(4,1,64,64)",[3.94859,-4.14465]],["r(4,1,64,64)",[3.96348,-3.11141]]],[["text key inputs",[]],["r(8,12)",[0.0931827,0.0556521]],["text key outputs",[]],["r(8,64)",[0.401909,-0.201631]],["text key parameters",[]],["r(8,8)",[7.64701,4.13931]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,64,64)",[17.9824,9.90213]],["text key slope of the argument",[]],["r(4,6)",[0.00264125,-0.00126249]],["text key slopes",[]],["sequence of 12",[]],["r()",[8.56488]],["r()",[0.020512]],["r()",[0.0182435]],["r()",[15.3491]],["r(8 more, bcf0ae8c)",[8.04122,2.32699]]],[["text key inputs",[]],["r(8,12)",[0.0931827,0.0556521]],["text key outputs",[]],["r(8,64)",[0.401909,-0.201631]],["text key parameters",[]],["r(8,8)",[7.64701,4.13931]]]],"one_picture":[[["text key again",[]],["r(3,1,64,64)",[1.54523,-1.81682]],["text key alone",[]],["r(64,64)",[0.893042,-0.839203]],["text key together",[]],["r(3,1,64,64)",[1.54523,-1.81682]]],[["text key inputs",[]],["r(8,12)",[0.0931827,0.0556521]],["text key outputs",[]],["r(8,64)",[0.401909,-0.201631]],["text key parameters",[]],["r(8,8)",[7.64701,4.13931]]]]}],[["each layer that enlarges the image adds two pixels too many"],{"shape":[[["text key colour",[]],["r(3,3,46,46)",[46.7785,28.1669]],["text key five",[]],["r(5,1,46,46)",[48.0985,-3.57641]],["text key two",[]],["r(2,1,46,46)",[31.0687,52.3634]]]],"range":[[["sequence of 12",[]],["r(2,1,46,46)",[58.2827,15.2526]],["r(2,1,46,46)",[62.4265,-31.5539]],["r(2,1,46,46)",[59.3605,60.2428]],["r(2,1,46,46)",[61.0218,-36.4405]],["r(2,1,46,46)",[60.6919,-21.4566]],["r(2,1,46,46)",[60.1785,-11.8148]],["r(2,1,46,46)",[59.9959,101.994]],["r(2,1,46,46)",[60.5091,35.413]],["r(2,1,46,46)",[61.9402,-43.9419]],["r(2,1,46,46)",[60.5429,16.1166]],["r(2,1,46,46)",[60.3828,12.5377]],["r(1 more, 75e0c861)",[62.6469,57.0046]]],[["text key inputs",[]],["r(8,12)",[0.406141,-0.220127]],["text key outputs",[]],["r(8,64)",[0.0392675,0.0172941]],["text key parameters",[]],["r(8,8)",[5.1896,3.57172]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,46,46)",[0.0309521,-0.0182551]],["r(4,1,46,46)",[0.309512,-0.18254]],["r(4,1,46,46)",[3.08656,-1.81414]]],[["text key inputs",[]],["r(8,12)",[0.406141,-0.220127]],["text key outputs",[]],["r(8,64)",[0.0392675,0.0172941]],["text key parameters",[]],["r(8,8)",[5.1896,3.57172]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,46,46)",[45.5724,-62.4188]],["text key slope of the argument",[]],["r(4,6)",[0.0228701,0.00639889]],["text key slopes",[]],["sequence of 10",[]],["r()",[47.0223]],["r()",[0.111036]],["r()",[0.10053]],["r()",[84.8214]],["r(6 more, b710781e)",[39.3797,33.026]]],[["text key inputs",[]],["r(8,12)",[0.406141,-0.220127]],["text key outputs",[]],["r(8,64)",[0.0392675,0.0172941]],["text key parameters",[]],["r(8,8)",[5.1896,3.57172]]]],"one_picture":[[["text key again",[]],["r(3,1,46,46)",[0.139923,0.107808]],["text key alone",[]],["r(46,46)",[0.0892885,0.0637175]],["text key together",[]],["r(3,1,46,46)",[0.139923,0.107808]]],[["text key inputs",[]],["r(8,12)",[0.406141,-0.220127]],["text key outputs",[]],["r(8,64)",[0.0392675,0.0172941]],["text key parameters",[]],["r(8,8)",[5.1896,3.57172]]]]}],[["the images always have one channel"],{"shape":[[["text key colour",[]],["r(3,1,32,32)",[26.8548,14.1382]],["text key five",[]],["r(5,1,32,32)",[34.9229,38.7112]],["text key two",[]],["r(2,1,32,32)",[22.5879,15.8042]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.4471,-16.1991]],["r(2,1,32,32)",[43.252,30.9743]],["r(2,1,32,32)",[41.0904,27.3906]],["r(2,1,32,32)",[42.524,-36.8205]],["r(2,1,32,32)",[42.3014,-11.3516]],["r(2,1,32,32)",[42.1101,21.9624]],["r(2,1,32,32)",[42.2338,-9.6246]],["r(2,1,32,32)",[42.4641,-42.1191]],["r(2,1,32,32)",[43.1205,-36.4273]],["r(2,1,32,32)",[42.1927,37.1711]],["r(2,1,32,32)",[42.0522,49.515]],["r(1 more, fc468d98)",[46.2959,49.3702]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0255328,-0.0148781]],["r(4,1,32,32)",[0.255319,-0.148786]],["r(4,1,32,32)",[2.54467,-1.49236]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[33.5298,20.9266]],["text key slope of the argument",[]],["r(4,6)",[0.0318371,0.0323779]],["text key slopes",[]],["sequence of 10",[]],["r()",[73.4027]],["r()",[0.185295]],["r()",[0.167911]],["r()",[125.348]],["r(6 more, b710781e)",[51.5712,43.8318]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.116998,-0.0011]],["text key alone",[]],["r(32,32)",[0.0756541,0.0621373]],["text key together",[]],["r(3,1,32,32)",[0.116998,-0.0011]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]]}],[["the images always have three channels"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[39.1597,20.6652]],["text key five",[]],["r(5,3,32,32)",[46.3944,19.3872]],["text key two",[]],["r(2,3,32,32)",[30.1294,30.2511]]]],"range":[[["sequence of 12",[]],["r(2,3,32,32)",[75.0993,57.0121]],["r(2,3,32,32)",[74.179,-11.4814]],["r(2,3,32,32)",[73.2403,85.204]],["r(2,3,32,32)",[70.929,-6.04639]],["r(2,3,32,32)",[73.43,63.0619]],["r(2,3,32,32)",[74.7981,22.6066]],["r(2,3,32,32)",[76.3621,8.33751]],["r(2,3,32,32)",[73.5907,93.1104]],["r(2,3,32,32)",[74.8634,6.8806]],["r(2,3,32,32)",[73.7833,-54.2184]],["r(2,3,32,32)",[73.864,-4.65979]],["r(1 more, be638ae5)",[104.218,-21.5933]]],[["text key inputs",[]],["r(8,12)",[0.423641,0.0336007]],["text key outputs",[]],["r(8,64)",[0.0341486,-0.00782786]],["text key parameters",[]],["r(8,8)",[5.54709,3.99017]]]],"non_linearity":[[["sequence of 3",[]],["r(4,3,32,32)",[0.0231196,-0.0224968]],["r(4,3,32,32)",[0.231194,-0.224966]],["r(4,3,32,32)",[2.30967,-2.24807]]],[["text key inputs",[]],["r(8,12)",[0.423641,0.0336007]],["text key outputs",[]],["r(8,64)",[0.0341486,-0.00782786]],["text key parameters",[]],["r(8,8)",[5.54709,3.99017]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,3,32,32)",[41.9682,-28.9428]],["text key slope of the argument",[]],["r(4,6)",[0.0126532,0.00695069]],["text key slopes",[]],["sequence of 10",[]],["r()",[26.4679]],["r()",[0.0526483]],["r()",[0.0567472]],["r()",[48.0693]],["r(6 more, b710781e)",[18.865,13.9599]]],[["text key inputs",[]],["r(8,12)",[0.423641,0.0336007]],["text key outputs",[]],["r(8,64)",[0.0341486,-0.00782786]],["text key parameters",[]],["r(8,8)",[5.54709,3.99017]]]],"one_picture":[[["text key again",[]],["r(3,3,32,32)",[0.112146,-0.036994]],["text key alone",[]],["r(3,32,32)",[0.0719388,-0.0288084]],["text key together",[]],["r(3,3,32,32)",[0.112146,-0.036994]]],[["text key inputs",[]],["r(8,12)",[0.423641,0.0336007]],["text key outputs",[]],["r(8,64)",[0.0341486,-0.00782786]],["text key parameters",[]],["r(8,8)",[5.54709,3.99017]]]]}],[["each image is returned as one flat row of pixels"],{"shape":[[["text key colour",[]],["r(3,3072)",[34.0938,-21.7437]],["text key five",[]],["r(5,1024)",[34.9229,38.7112]],["text key two",[]],["r(2,1024)",[22.5879,15.8042]]]],"range":[[["sequence of 12",[]],["r(2,1024)",[40.4471,-16.1991]],["r(2,1024)",[43.252,30.9743]],["r(2,1024)",[41.0904,27.3906]],["r(2,1024)",[42.524,-36.8205]],["r(2,1024)",[42.3014,-11.3516]],["r(2,1024)",[42.1101,21.9624]],["r(2,1024)",[42.2338,-9.6246]],["r(2,1024)",[42.4641,-42.1191]],["r(2,1024)",[43.1205,-36.4273]],["r(2,1024)",[42.1927,37.1711]],["r(2,1024)",[42.0522,49.515]],["r(1 more, ef40c4da)",[46.2959,49.3702]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1024)",[0.0255328,-0.0148781]],["r(4,1024)",[0.255319,-0.148786]],["r(4,1024)",[2.54467,-1.49236]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1024)",[33.5298,20.9266]],["text key slope of the argument",[]],["r(4,6)",[0.0318371,0.0323779]],["text key slopes",[]],["sequence of 10",[]],["r()",[73.4027]],["r()",[0.185295]],["r()",[0.167911]],["r()",[125.348]],["r(6 more, b710781e)",[51.5712,43.8318]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"one_picture":[[["text key again",[]],["r(3,1024)",[0.116998,-0.0011]],["text key alone",[]],["r(1024)",[0.0756541,0.0621373]],["text key together",[]],["r(3,1024)",[0.116998,-0.0011]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]]}],[["the channels are the last dimension of the images"],{"shape":[[["text key colour",[]],["r(3,32,32,3)",[34.0938,38.847]],["text key five",[]],["r(5,32,32,1)",[34.9229,38.7112]],["text key two",[]],["r(2,32,32,1)",[22.5879,15.8042]]]],"range":[[["sequence of 12",[]],["r(2,32,32,1)",[40.4471,-16.1991]],["r(2,32,32,1)",[43.252,30.9743]],["r(2,32,32,1)",[41.0904,27.3906]],["r(2,32,32,1)",[42.524,-36.8205]],["r(2,32,32,1)",[42.3014,-11.3516]],["r(2,32,32,1)",[42.1101,21.9624]],["r(2,32,32,1)",[42.2338,-9.6246]],["r(2,32,32,1)",[42.4641,-42.1191]],["r(2,32,32,1)",[43.1205,-36.4273]],["r(2,32,32,1)",[42.1927,37.1711]],["r(2,32,32,1)",[42.0522,49.515]],["r(1 more, caf363aa)",[46.2959,49.3702]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"non_linearity":[[["sequence of 3",[]],["r(4,32,32,1)",[0.0255328,-0.0148781]],["r(4,32,32,1)",[0.255319,-0.148786]],["r(4,32,32,1)",[2.54467,-1.49236]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,32,32,1)",[33.5298,20.9266]],["text key slope of the argument",[]],["r(4,6)",[0.0318371,0.0323779]],["text key slopes",[]],["sequence of 10",[]],["r()",[73.4027]],["r()",[0.185295]],["r()",[0.167911]],["r()",[125.348]],["r(6 more, b710781e)",[51.5712,43.8318]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]],"one_picture":[[["text key again",[]],["r(3,32,32,1)",[0.116998,-0.0011]],["text key alone",[]],["r(32,32,1)",[0.0756541,0.0621373]],["text key together",[]],["r(3,32,32,1)",[0.116998,-0.0011]]],[["text key inputs",[]],["r(8,12)",[0.330685,0.0116894]],["text key outputs",[]],["r(8,64)",[0.0566462,0.0134339]],["text key parameters",[]],["r(8,8)",[5.0745,3.0542]]]]}],[["a batch of one loses its batch dimension"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[34.0938,-21.7437]],["text key five",[]],["r(5,1,32,32)",[34.9229,38.7112]],["text key two",[]],["r(2,1,32,32)",[22.5879,15.8042]]],[["text key inputs",[]],["r(8,12)",[0.331792,-0.210359]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.4471,-16.1991]],["r(2,1,32,32)",[43.252,30.9743]],["r(2,1,32,32)",[41.0904,27.3906]],["r(2,1,32,32)",[42.524,-36.8205]],["r(2,1,32,32)",[42.3014,-11.3516]],["r(2,1,32,32)",[42.1101,21.9624]],["r(2,1,32,32)",[42.2338,-9.6246]],["r(2,1,32,32)",[42.4641,-42.1191]],["r(2,1,32,32)",[43.1205,-36.4273]],["r(2,1,32,32)",[42.1927,37.1711]],["r(2,1,32,32)",[42.0522,49.515]],["r(1 more, fc468d98)",[46.2959,49.3702]]],[["text key inputs",[]],["r(8,12)",[0.331792,-0.210359]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0255328,-0.0148781]],["r(4,1,32,32)",[0.255319,-0.148786]],["r(4,1,32,32)",[2.54467,-1.49236]]],[["text key inputs",[]],["r(8,12)",[0.331792,-0.210359]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[33.5298,20.9266]],["text key slope of the argument",[]],["r(4,6)",[0.0318371,0.0323779]],["text key slopes",[]],["sequence of 10",[]],["r()",[73.4027]],["r()",[0.185295]],["r()",[0.167911]],["r()",[125.348]],["r(6 more, b710781e)",[51.5712,43.8318]]],[["text key inputs",[]],["r(8,12)",[0.331792,-0.210359]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["r(8,8)",[5.16116,1.99748]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.116998,-0.0011]],["text key alone",[]],["r(32,32)",[0.0756541,0.0621373]],["text key together",[]],["r(3,1,32,32)",[0.116998,-0.0011]]]]}],[["the images are made from other random numbers than the given noise"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[33.7476,-15.2243]],["text key five",[]],["r(5,1,32,32)",[35.2143,18.1758]],["text key two",[]],["r(2,1,32,32)",[22.6139,12.7363]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.050581,-0.0221366]],["text key parameters",[]],["r(8,8)",[4.7768,2.69838]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.3943,-51.9424]],["r(2,1,32,32)",[43.3235,20.3943]],["r(2,1,32,32)",[40.6301,22.1157]],["r(2,1,32,32)",[42.5411,-46.4021]],["r(2,1,32,32)",[42.4127,-3.34043]],["r(2,1,32,32)",[41.9981,45.5208]],["r(2,1,32,32)",[42.1385,-18.8812]],["r(2,1,32,32)",[42.2451,-69.0864]],["r(2,1,32,32)",[43.0671,-46.9274]],["r(2,1,32,32)",[42.0667,27.5023]],["r(2,1,32,32)",[42.0498,44.2918]],["r(1 more, fc468d98)",[45.0735,46.0142]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.050581,-0.0221366]],["text key parameters",[]],["r(8,8)",[4.7768,2.69838]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.151252,-0.152183]],["r(4,1,32,32)",[0.204189,-0.125628]],["r(4,1,32,32)",[0.197529,-0.0068171]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.050581,-0.0221366]],["text key parameters",[]],["r(8,8)",[4.7768,2.69838]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[33.5129,11.7292]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 10",[]],["r()",[62.1047]],["r()",[0.138497]],["r()",[0.154209]],["r()",[123.349]],["r(6 more, b710781e)",[51.7524,43.967]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.050581,-0.0221366]],["text key parameters",[]],["r(8,8)",[4.7768,2.69838]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.160701,0.119531]],["text key alone",[]],["r(32,32)",[0.0856772,0.0629128]],["text key together",[]],["r(3,1,32,32)",[0.103828,0.0952746]]]]}],[["the images do not depend on the latent vectors"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[34.4062,-1.02198]],["text key five",[]],["r(5,1,32,32)",[35.4552,18.4799]],["text key two",[]],["r(2,1,32,32)",[22.4239,24.2487]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.4868,-48.1019]],["r(2,1,32,32)",[43.4261,8.73503]],["r(2,1,32,32)",[40.8864,28.8704]],["r(2,1,32,32)",[42.4991,-35.0314]],["r(2,1,32,32)",[42.4695,0.51315]],["r(2,1,32,32)",[42.2167,15.1146]],["r(2,1,32,32)",[42.0558,-10.0675]],["r(2,1,32,32)",[42.5376,-39.891]],["r(2,1,32,32)",[43.0346,-39.8403]],["r(2,1,32,32)",[41.8555,4.26814]],["r(2,1,32,32)",[42.2772,23.3337]],["r(1 more, fc468d98)",[45.5554,46.9631]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.0577922,0.00666283]],["text key parameters",[]],["r(8,8)",[8.0,4.32247]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.197927,-0.100936]],["r(4,1,32,32)",[0.197927,-0.100936]],["r(4,1,32,32)",[0.197927,-0.100936]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[34.7882,32.5287]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 10",[]],["r()",[76.0796]],["r()",[0.154644]],["r()",[0.156972]],["r()",[132.686]],["r(6 more, b710781e)",[59.2673,50.3204]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.148671,0.0773979]],["text key alone",[]],["r(32,32)",[0.0858355,0.101735]],["text key together",[]],["r(3,1,32,32)",[0.148671,0.0773979]]]]}],[["the layers are not registered as parts of the module"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[34.0938,-21.7437]],["text key five",[]],["r(5,1,32,32)",[34.9229,38.7112]],["text key two",[]],["r(2,1,32,32)",[22.5879,15.8042]]],[["text key inputs",[]],["r(8,12)",[63.4883,55.4174]],["text key outputs",[]],["r(8,64)",[9.85511,-12.9423]],["text key parameters",[]],["None",[]]]],"range":[[["sequence of 1",[]],["r(2,1,32,32)",[24.3841,-27.1459]]],[["text key inputs",[]],["r(8,12)",[63.4883,55.4174]],["text key outputs",[]],["r(8,64)",[9.85511,-12.9423]],["text key parameters",[]],["None",[]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[33.3914,-21.4718]],["r(4,1,32,32)",[33.3795,-21.5582]],["r(4,1,32,32)",[33.3793,-21.5586]]],[["text key inputs",[]],["r(8,12)",[63.4883,55.4174]],["text key outputs",[]],["r(8,64)",[9.85511,-12.9423]],["text key parameters",[]],["None",[]]]],"parameters_learn":[[["text key left",[]],["text some of it is of another type",[]],["text key output",[]],["r(4,1,32,32)",[33.5298,20.9266]],["text key slope of the argument",[]],["r(4,6)",[0.0318371,0.0323779]],["text key slopes",[]],["sequence of 0",[]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[30.5717,-5.52629]],["text key alone",[]],["r(32,32)",[17.7169,6.80315]],["text key together",[]],["r(3,1,32,32)",[30.5717,-5.52629]]]]}],[["some of the layers are not registered as parts of the module"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[10.4726,10.8882]],["text key five",[]],["r(5,1,32,32)",[8.96549,-2.10182]],["text key two",[]],["r(2,1,32,32)",[7.10744,-6.77509]]],[["text key inputs",[]],["r(8,12)",[8.59938,-6.14569]],["text key outputs",[]],["r(8,64)",[2.38482,1.76454]],["text key parameters",[]],["r(8,8)",[5.83519,3.13159]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[37.8178,12.0019]],["r(2,1,32,32)",[37.0609,4.43031]],["r(2,1,32,32)",[36.7292,-23.9531]],["r(2,1,32,32)",[35.1321,22.025]],["r(2,1,32,32)",[37.2957,-6.4364]],["r(2,1,32,32)",[37.0502,3.19013]],["r(2,1,32,32)",[38.0155,-8.97232]],["r(2,1,32,32)",[39.1682,-19.6745]],["r(2,1,32,32)",[37.671,-7.33061]],["r(2,1,32,32)",[38.4384,-16.5204]],["r(2,1,32,32)",[36.9059,24.9956]],["r(1 more, fc468d98)",[44.6098,7.54647]]],[["text key inputs",[]],["r(8,12)",[8.59938,-6.14569]],["text key outputs",[]],["r(8,64)",[2.38482,1.76454]],["text key parameters",[]],["r(8,8)",[5.83519,3.13159]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[4.34942,-4.9483]],["r(4,1,32,32)",[8.33584,-1.39632]],["r(4,1,32,32)",[38.2596,8.76135]]],[["text key inputs",[]],["r(8,12)",[8.59938,-6.14569]],["text key outputs",[]],["r(8,64)",[2.38482,1.76454]],["text key parameters",[]],["r(8,8)",[5.83519,3.13159]]]],"parameters_learn":[[["text key left",[]],["text some of it is of another type",[]],["text key output",[]],["r(4,1,32,32)",[7.28833,2.96196]],["text key slope of the argument",[]],["r(4,6)",[0.00447477,-0.00171691]],["text key slopes",[]],["sequence of 2",[]],["r()",[13.4944]],["r()",[0.789815]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[6.41141,0.600975]],["text key alone",[]],["r(32,32)",[3.86195,-0.0633547]],["text key together",[]],["r(3,1,32,32)",[6.41141,0.600975]]],[["text key inputs",[]],["r(8,12)",[8.59938,-6.14569]],["text key outputs",[]],["r(8,64)",[2.38482,1.76454]],["text key parameters",[]],["r(8,8)",[5.83519,3.13159]]]]}],[["a layer gets new random weights in every call"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[33.2174,-8.07997]],["text key five",[]],["r(5,1,32,32)",[34.2194,34.6399]],["text key two",[]],["r(2,1,32,32)",[22.177,14.9996]]],[["text key inputs",[]],["r(8,12)",[0.176951,0.195288]],["text key outputs",[]],["r(8,64)",[0.0261774,-0.0171785]],["text key parameters",[]],["r(8,8)",[5.45163,2.55858]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.4866,-9.64873]],["r(2,1,32,32)",[43.2267,19.1634]],["r(2,1,32,32)",[40.6774,20.4515]],["r(2,1,32,32)",[42.5192,-64.7918]],["r(2,1,32,32)",[42.3128,0.836442]],["r(2,1,32,32)",[42.2845,24.1465]],["r(2,1,32,32)",[42.2279,-7.5017]],["r(2,1,32,32)",[42.1637,-45.7384]],["r(2,1,32,32)",[43.2102,-26.0929]],["r(2,1,32,32)",[42.0375,-8.76839]],["r(2,1,32,32)",[42.0713,29.3755]],["r(1 more, fc468d98)",[43.0738,23.0664]]],[["text key inputs",[]],["r(8,12)",[0.176951,0.195288]],["text key outputs",[]],["r(8,64)",[0.0261774,-0.0171785]],["text key parameters",[]],["r(8,8)",[5.45163,2.55858]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0512682,-0.0453046]],["r(4,1,32,32)",[0.11256,-0.102149]],["r(4,1,32,32)",[1.59941,-1.34631]]],[["text key inputs",[]],["r(8,12)",[0.176951,0.195288]],["text key outputs",[]],["r(8,64)",[0.0261774,-0.0171785]],["text key parameters",[]],["r(8,8)",[5.45163,2.55858]]]],"parameters_learn":[[["text key left",[]],["text some of it is of another type",[]],["text key output",[]],["r(4,1,32,32)",[33.603,-1.12116]],["text key slope of the argument",[]],["r(4,6)",[0.0307694,0.00290148]],["text key slopes",[]],["sequence of 10",[]],["r()",[72.0687]],["r()",[0.154441]],["r()",[0.163421]],["r()",[120.027]],["r(6 more, b710781e)",[46.1656,39.0708]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.0689486,0.0296075]],["text key alone",[]],["r(32,32)",[0.0588927,0.0138871]],["text key together",[]],["r(3,1,32,32)",[0.0510371,0.0564374]]]]}],[["the result is cut off from autograd"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[34.0938,-21.7437]],["text key five",[]],["r(5,1,32,32)",[34.9229,38.7112]],["text key two",[]],["r(2,1,32,32)",[22.5879,15.8042]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["None",[]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.4471,-16.1991]],["r(2,1,32,32)",[43.252,30.9743]],["r(2,1,32,32)",[41.0904,27.3906]],["r(2,1,32,32)",[42.524,-36.8205]],["r(2,1,32,32)",[42.3014,-11.3516]],["r(2,1,32,32)",[42.1101,21.9624]],["r(2,1,32,32)",[42.2338,-9.6246]],["r(2,1,32,32)",[42.4641,-42.1191]],["r(2,1,32,32)",[43.1205,-36.4273]],["r(2,1,32,32)",[42.1927,37.1711]],["r(2,1,32,32)",[42.0522,49.515]],["r(1 more, fc468d98)",[46.2959,49.3702]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["None",[]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0255328,-0.0148781]],["r(4,1,32,32)",[0.255319,-0.148786]],["r(4,1,32,32)",[2.54467,-1.49236]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["None",[]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[33.5298,20.9266]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 10",[]],["None",[]],["None",[]],["None",[]],["None",[]],["(6 more, 37bf5cc8)",[0.0,0.0]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.116998,-0.0011]],["text key alone",[]],["r(32,32)",[0.0756541,0.0621373]],["text key together",[]],["r(3,1,32,32)",[0.116998,-0.0011]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[0.047251,-0.0617199]],["text key parameters",[]],["None",[]]]]}],[["the first layers are cut off from autograd"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[9.39463,-1.49929]],["text key five",[]],["r(5,1,32,32)",[10.9092,-6.79942]],["text key two",[]],["r(2,1,32,32)",[7.63388,-9.342]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[5.99827,4.8936]],["text key parameters",[]],["r(8,8)",[4.34455,1.16642]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[44.7685,-8.08425]],["r(2,1,32,32)",[45.0219,15.0461]],["r(2,1,32,32)",[44.7565,-11.4804]],["r(2,1,32,32)",[45.0727,10.5557]],["r(2,1,32,32)",[45.0874,31.7264]],["r(2,1,32,32)",[44.9936,-32.7416]],["r(2,1,32,32)",[44.9657,-11.7826]],["r(2,1,32,32)",[45.1568,31.9017]],["r(2,1,32,32)",[45.034,-75.7484]],["r(2,1,32,32)",[44.8208,-27.0021]],["r(2,1,32,32)",[45.0378,52.5952]],["r(1 more, fc468d98)",[46.6418,20.2539]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[5.99827,4.8936]],["text key parameters",[]],["r(8,8)",[4.34455,1.16642]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[4.75351,-2.10171]],["r(4,1,32,32)",[8.69075,5.31563]],["r(4,1,32,32)",[38.3461,40.7882]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[5.99827,4.8936]],["text key parameters",[]],["r(8,8)",[4.34455,1.16642]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[12.3322,3.13479]],["text key slope of the argument",[]],["None",[]],["text key slopes",[]],["sequence of 6",[]],["None",[]],["None",[]],["r()",[6.44562]],["r()",[0.370871]],["r(2 more, a8c6418e)",[0.991674,0.35948]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[8.78129,-1.54569]],["text key alone",[]],["r(32,32)",[5.15689,0.479629]],["text key together",[]],["r(3,1,32,32)",[8.78129,-1.54569]]],[["text key inputs",[]],["None",[]],["text key outputs",[]],["r(8,64)",[5.99827,4.8936]],["text key parameters",[]],["r(8,8)",[4.34455,1.16642]]]]}],[["batch normalisation uses the statistics of the batch in evaluation mode, too"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[34.0938,-21.7437]],["text key five",[]],["r(5,1,32,32)",[34.9229,38.7112]],["text key two",[]],["r(2,1,32,32)",[22.5879,15.8042]]],[["text key inputs",[]],["r(8,12)",[52.8186,11.5506]],["text key outputs",[]],["r(8,64)",[8.00182,-10.9903]],["text key parameters",[]],["r(8,8)",[3.05073,0.62549]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.4471,-16.1991]],["r(2,1,32,32)",[43.252,30.9743]],["r(2,1,32,32)",[41.0904,27.3906]],["r(2,1,32,32)",[42.524,-36.8205]],["r(2,1,32,32)",[42.3014,-11.3516]],["r(2,1,32,32)",[42.1101,21.9624]],["r(2,1,32,32)",[42.2338,-9.6246]],["r(2,1,32,32)",[42.4641,-42.1191]],["r(2,1,32,32)",[43.1205,-36.4273]],["r(2,1,32,32)",[42.1927,37.1711]],["r(2,1,32,32)",[42.0522,49.515]],["r(1 more, fc468d98)",[46.2959,49.3702]]],[["text key inputs",[]],["r(8,12)",[52.8186,11.5506]],["text key outputs",[]],["r(8,64)",[8.00182,-10.9903]],["text key parameters",[]],["r(8,8)",[3.05073,0.62549]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[7.62868,-5.52869]],["r(4,1,32,32)",[29.765,-24.2707]],["r(4,1,32,32)",[33.0184,-25.9801]]],[["text key inputs",[]],["r(8,12)",[52.8186,11.5506]],["text key outputs",[]],["r(8,64)",[8.00182,-10.9903]],["text key parameters",[]],["r(8,8)",[3.05073,0.62549]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[33.5298,20.9266]],["text key slope of the argument",[]],["r(4,6)",[0.0318371,0.0323779]],["text key slopes",[]],["sequence of 10",[]],["r()",[73.4027]],["r()",[0.185295]],["r()",[0.167911]],["r()",[125.348]],["r(6 more, b710781e)",[51.5712,43.8318]]],[["text key inputs",[]],["r(8,12)",[52.8186,11.5506]],["text key outputs",[]],["r(8,64)",[8.00182,-10.9903]],["text key parameters",[]],["r(8,8)",[3.05073,0.62549]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[22.9417,-2.13216]],["text key alone",[]],["r(32,32)",[13.8133,10.7394]],["text key together",[]],["r(3,1,32,32)",[22.9417,-2.13216]]]]}],[["dropout is active in evaluation mode, too"],{"shape":[[["text key colour",[]],["r(3,3,32,32)",[34.0151,-26.9648]],["text key five",[]],["r(5,1,32,32)",[34.9327,-5.41375]],["text key two",[]],["r(2,1,32,32)",[22.8454,-0.360915]]],[["text key inputs",[]],["r(8,12)",[0.427567,0.141403]],["text key outputs",[]],["r(8,64)",[0.0547741,-0.0875669]],["text key parameters",[]],["r(8,8)",[5.29658,2.42919]]]],"range":[[["sequence of 12",[]],["r(2,1,32,32)",[40.2125,-31.5672]],["r(2,1,32,32)",[43.2633,34.2543]],["r(2,1,32,32)",[40.8898,19.1162]],["r(2,1,32,32)",[42.4122,-43.6517]],["r(2,1,32,32)",[42.2655,3.3253]],["r(2,1,32,32)",[42.1751,13.9136]],["r(2,1,32,32)",[42.1203,21.4013]],["r(2,1,32,32)",[42.4382,-53.738]],["r(2,1,32,32)",[43.0423,-45.8002]],["r(2,1,32,32)",[42.2239,36.4705]],["r(2,1,32,32)",[42.0973,43.9145]],["r(1 more, fc468d98)",[42.5082,31.7056]]],[["text key inputs",[]],["r(8,12)",[0.427567,0.141403]],["text key outputs",[]],["r(8,64)",[0.0547741,-0.0875669]],["text key parameters",[]],["r(8,8)",[5.29658,2.42919]]]],"non_linearity":[[["sequence of 3",[]],["r(4,1,32,32)",[0.0295273,-0.0149099]],["r(4,1,32,32)",[0.299401,-0.155459]],["r(4,1,32,32)",[2.97407,-3.31506]]],[["text key inputs",[]],["r(8,12)",[0.427567,0.141403]],["text key outputs",[]],["r(8,64)",[0.0547741,-0.0875669]],["text key parameters",[]],["r(8,8)",[5.29658,2.42919]]]],"parameters_learn":[[["text key left",[]],["text ",[]],["text key output",[]],["r(4,1,32,32)",[33.2053,36.4307]],["text key slope of the argument",[]],["r(4,6)",[0.0295865,0.0290407]],["text key slopes",[]],["sequence of 10",[]],["r()",[65.0408]],["r()",[0.146206]],["r()",[0.149308]],["r()",[122.188]],["r(6 more, b710781e)",[51.0685,43.3137]]],[["text key inputs",[]],["r(8,12)",[0.427567,0.141403]],["text key outputs",[]],["r(8,64)",[0.0547741,-0.0875669]],["text key parameters",[]],["r(8,8)",[5.29658,2.42919]]]],"one_picture":[[["text key again",[]],["r(3,1,32,32)",[0.139609,-0.0352739]],["text key alone",[]],["r(32,32)",[0.0891433,0.0170531]],["text key together",[]],["r(3,1,32,32)",[0.135877,0.0386316]]]]}]],"discriminator_loss":[[[],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.00965834]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.70242,-1.10031]],["text key rise",[]],["r(10)",[1.5083,-0.294122]]]],"unequal_batches":[[["r(3)",[1.75725,0.625917]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[1.41421,0.60696]],["text key losses",[]],["r(8)",[173.449,34.504]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.95083]],["r()",[1.95083]],["r()",[1.54761]],["r()",[1.54761]],["r()",[1.33889]],["r()",[1.33889]],["text key two",[]],["sequence of 6",[]],["r()",[1.95083]],["r()",[1.95083]],["r(4 more, 885c059d)",[2.89404,1.94156]]]]}],[["the cross-entropy is calculated from probabilities, rounded for large logits"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.00965831]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.70242,-1.1003]],["text key rise",[]],["r(10)",[1.5083,-0.294128]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[0.707107,-0.272514]],["text key losses",[]],["r(8)",[176.938,-49.9037]]]]}],[["a small number is added to the probabilities inside the logarithm"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.0096583]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.70241,-1.10029]],["text key rise",[]],["r(10)",[1.5083,-0.294128]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[0.146025,-0.0562771]],["text key losses",[]],["r(8)",[39.3974,4.92716]]]]}],[["the probabilities are clamped before the logarithm is taken"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.0096583]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.70242,-1.1003]],["text key rise",[]],["r(10)",[1.5083,-0.294128]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[0.0,0.0]],["text key losses",[]],["r(8)",[34.7367,4.96094]]]]}],[["large logits are clamped"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.00965831]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.70241,-1.1003]],["text key rise",[]],["r(10)",[1.5083,-0.294127]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[0.0,0.0]],["text key losses",[]],["r(8)",[32.6777,4.50156]]]]}],[["the sigmoid is applied twice"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.38497]],["text key loss for shape (N,)",[]],["r()",[1.36906]],["text key loss of a good discriminator",[]],["r()",[1.01024]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.057442,0.051247]],["text key gradient of the logits of real images",[]],["r(5)",[0.0339685,-0.0292153]],["text key other rise",[]],["r(10)",[1.45878,-0.353335]],["text key rise",[]],["r(10)",[1.45239,-0.205124]]]],"unequal_batches":[[["r(3)",[2.31859,0.814481]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[1.30128e-09,-1.04094e-10]],["text key losses",[]],["r(8)",[4.34119,3.03148]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.41027]],["r()",[1.41027]],["r()",[1.49683]],["r()",[1.49683]],["r()",[1.42929]],["r()",[1.42929]],["text key two",[]],["sequence of 6",[]],["r()",[1.41027]],["r()",[1.41027]],["r(4 more, 885c059d)",[2.9269,2.11367]]]]}],[["the labels of real and generated images are swapped"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[2.12342]],["text key loss for shape (N,)",[]],["r()",[3.96097]],["text key loss of a good discriminator",[]],["r()",[10.7423]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.213875,-0.173247]],["text key gradient of the logits of real images",[]],["r(5)",[0.294459,0.37025]],["text key other rise",[]],["r(10)",[1.81068,0.264175]],["text key rise",[]],["r(10)",[1.8309,0.459411]]]],"unequal_batches":[[["r(3)",[4.16001,1.5923]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[1.41421,-0.394728]],["text key losses",[]],["r(8)",[173.449,109.676]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.76499]],["r()",[1.76499]],["r()",[1.93659]],["r()",[1.93659]],["r()",[1.44046]],["r()",[1.44046]],["text key two",[]],["sequence of 6",[]],["r()",[1.76499]],["r()",[1.76499]],["r(4 more, 885c059d)",[3.4133,2.0171]]]]}],[["both batches get the same label"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.38901]],["text key loss for shape (N,)",[]],["r()",[2.31249]],["text key loss of a good discriminator",[]],["r()",[5.24192]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.213875,-0.173247]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.1917,0.338877]],["text key rise",[]],["r(10)",[1.13235,-0.250152]]]],"unequal_batches":[[["r(3)",[2.42037,0.773867]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[1.41421,-0.331129]],["text key losses",[]],["r(8)",[171.023,81.2128]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[3.28376]],["r()",[3.28376]],["r()",[0.52568]],["r()",[0.52568]],["r()",[1.49439]],["r()",[1.49439]],["text key two",[]],["sequence of 6",[]],["r()",[3.28376]],["r()",[3.28376]],["r(4 more, 885c059d)",[2.24033,2.48454]]]]}],[["the label of real images is 0.9"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.32808]],["text key loss for shape (N,)",[]],["r()",[1.72022]],["text key loss of a good discriminator",[]],["r()",[0.559698]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.133155,-0.0781412]],["text key other rise",[]],["r(10)",[1.75943,-1.10779]],["text key rise",[]],["r(10)",[1.56809,-0.223163]]]],"unequal_batches":[[["r(3)",[1.9318,0.707761]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[1.34907,0.6006]],["text key losses",[]],["r(8)",[165.683,37.3504]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.79896]],["r()",[1.79896]],["r()",[1.6887]],["r()",[1.6887]],["r()",[1.3335]],["r()",[1.3335]],["text key two",[]],["sequence of 6",[]],["r()",[1.79896]],["r()",[1.79896]],["r(4 more, 885c059d)",[3.043,1.89482]]]]}],[["the sign of the loss is reversed"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[-1.25463]],["text key loss for shape (N,)",[]],["r()",[-1.55537]],["text key loss of a good discriminator",[]],["r()",[-0.00965831]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,-0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,0.127962]],["text key other rise",[]],["r(10)",[1.70241,1.10031]],["text key rise",[]],["r(10)",[1.5083,0.294122]]]],"unequal_batches":[[["r(3)",[1.75725,-0.625917]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[1.41421,-0.60696]],["text key losses",[]],["r(8)",[173.449,-34.504]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[-1.95083]],["r()",[-1.95083]],["r()",[-1.54761]],["r()",[-1.54761]],["r()",[-1.33889]],["r()",[-1.33889]],["text key two",[]],["sequence of 6",[]],["r()",[-1.95083]],["r()",[-1.95083]],["r(4 more, 885c059d)",[2.89404,-1.94156]]]]}],[["the generated images do not count"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.482906]],["text key loss for shape (N,)",[]],["r()",[0.949048]],["text key loss of a good discriminator",[]],["r()",[0.00429643]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["None",[]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["None",[]],["text key rise",[]],["r(10)",[0.508949,-0.175626]]]],"unequal_batches":[[["r(3)",[0.823815,0.18827]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 8",[]],["r()",[1.49372e-09]],["r()",[1.97666]],["r()",[19.7668]],["r()",[0.522557]],["r()",[0.0]],["r()",[0.403524]],["r()",[119.05]],["r()",[0.149892]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.71679]],["r()",[1.71679]],["r()",[0.218269]],["r()",[0.218269]],["r()",[0.720476]],["r()",[0.720476]],["text key two",[]],["sequence of 6",[]],["r()",[1.71679]],["r()",[1.71679]],["r(4 more, 885c059d)",[1.06464,1.20714]]]]}],[["the least-squares loss is calculated"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.19796]],["text key loss for shape (N,)",[]],["r()",[7.75353]],["text key loss of a good discriminator",[]],["r()",[23.8717]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.500483,0.373049]],["text key gradient of the logits of real images",[]],["r(5)",[0.340869,0.0527389]],["text key other rise",[]],["r(10)",[1.49767,-1.22703]],["text key rise",[]],["r(10)",[1.08704,0.310833]]]],"unequal_batches":[[["r(3)",[1.71662,0.642966]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[171.442,-2.32208]],["text key losses",[]],["r(8)",[14301.4,6918.51]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[4.06046]],["r()",[4.06046]],["r()",[0.606594]],["r()",[0.606594]],["r()",[0.567475]],["r()",[0.567475]],["text key two",[]],["sequence of 6",[]],["r()",[4.06046]],["r()",[4.06046]],["r(4 more, 885c059d)",[1.17472,0.835947]]]]}],[["the sum of the two terms is halved"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.627317]],["text key loss for shape (N,)",[]],["r()",[0.777687]],["text key loss of a good discriminator",[]],["r()",[0.00482917]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.137382,0.162482]],["text key gradient of the logits of real images",[]],["r(5)",[0.0866981,-0.0639812]],["text key other rise",[]],["r(10)",[0.851208,-0.550157]],["text key rise",[]],["r(10)",[0.75415,-0.147061]]]],"unequal_batches":[[["r(3)",[0.878623,0.312959]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[0.707107,0.30348]],["text key losses",[]],["r(8)",[86.7243,17.252]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[0.975416]],["r()",[0.975416]],["r()",[0.773805]],["r()",[0.773805]],["r()",[0.669446]],["r()",[0.669446]],["text key two",[]],["sequence of 6",[]],["r()",[0.975416]],["r()",[0.975416]],["r(4 more, 885c059d)",[1.44702,0.970781]]]]}],[["the sum over each batch is not divided"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[6.27317]],["text key loss for shape (N,)",[]],["r()",[9.33224]],["text key loss of a good discriminator",[]],["r()",[0.0386332]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[1.37382,1.62482]],["text key gradient of the logits of real images",[]],["r(5)",[0.866981,-0.639812]],["text key other rise",[]],["r(10)",[8.51206,-5.50152]],["text key rise",[]],["r(10)",[7.5415,-1.47065]]]],"unequal_batches":[[["r(3)",[9.11564,3.43898]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[2.82843,1.21392]],["text key losses",[]],["r(8)",[346.897,69.008]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.95083]],["r()",[1.95083]],["r()",[1.54761]],["r()",[1.54761]],["r()",[1.33889]],["r()",[1.33889]],["text key two",[]],["sequence of 6",[]],["r()",[3.90167]],["r()",[3.90167]],["r(4 more, 885c059d)",[5.78807,3.88312]]]]}],[["one mean is taken over both batches together"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.627317]],["text key loss for shape (N,)",[]],["r()",[0.777687]],["text key loss of a good discriminator",[]],["r()",[0.00482917]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.137382,0.162482]],["text key gradient of the logits of real images",[]],["r(5)",[0.0866981,-0.0639812]],["text key other rise",[]],["r(10)",[0.851206,-0.550152]],["text key rise",[]],["r(10)",[0.75415,-0.147061]]]],"unequal_batches":[[["r(3)",[0.942114,0.391526]]]],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[0.707107,0.30348]],["text key losses",[]],["r(8)",[86.7243,17.252]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[0.975416]],["r()",[0.975416]],["r()",[0.773805]],["r()",[0.773805]],["r()",[0.669446]],["r()",[0.669446]],["text key two",[]],["sequence of 6",[]],["r()",[0.975417]],["r()",[0.975417]],["r(4 more, 885c059d)",[1.44702,0.970781]]]]}],[["one mean is taken over both batches together, and doubled"],{"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[0.274765,0.324965]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["r(10)",[1.70241,-1.1003]],["text key rise",[]],["r(10)",[1.5083,-0.294122]]]],"unequal_batches":[[["r(3)",[1.88423,0.783052]]]]}],[["the logits of generated images are cut off from autograd"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.00965831]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["None",[]],["text key gradient of the logits of real images",[]],["r(5)",[0.173396,-0.127962]],["text key other rise",[]],["None",[]],["text key rise",[]],["r(10)",[1.5083,-0.294127]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 8",[]],["r()",[0.149116]],["r()",[22.2987]],["r()",[20.6657]],["r()",[0.522557]],["r()",[1.10251]],["r()",[120.466]],["r()",[121.022]],["r()",[0.149892]]]]}],[["the logits of both batches are cut off from autograd"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.25463]],["text key loss for shape (N,)",[]],["r()",[1.55537]],["text key loss of a good discriminator",[]],["r()",[0.00965831]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["None",[]],["text key gradient of the logits of real images",[]],["None",[]],["text key other rise",[]],["None",[]],["text key rise",[]],["None",[]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 8",[]],["r()",[0.149116]],["r()",[22.2987]],["r()",[20.6657]],["r()",[0.522557]],["r()",[1.10251]],["r()",[120.466]],["r()",[121.022]],["r()",[0.149892]]]]}],[["the loss is returned as a Python number"],{"value":[[["text key loss for shape (N, 1)",[]],["r",[1.25463]],["text key loss for shape (N,)",[]],["r",[1.55537]],["text key loss of a good discriminator",[]],["r",[0.00965831]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["None",[]],["text key gradient of the logits of real images",[]],["None",[]],["text key other rise",[]],["None",[]],["text key rise",[]],["None",[]]]],"unequal_batches":[[["r",[0.950447]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 8",[]],["r",[0.149116]],["r",[22.2987]],["r",[20.6657]],["r",[0.522557]],["r",[1.10251]],["r",[120.466]],["r",[121.022]],["r",[0.149892]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r",[1.95083]],["r",[1.95083]],["r",[1.54761]],["r",[1.54761]],["r",[1.33889]],["r",[1.33889]],["text key two",[]],["sequence of 6",[]],["r",[1.95083]],["r",[1.95083]],["r(4 more, 5274e599)",[2.89404,1.94156]]]]}],[["the losses of the images are not reduced to one number"],{"value":[[["text key loss for shape (N, 1)",[]],["r(5,1)",[3.24116,2.82316]],["text key loss for shape (N,)",[]],["r(6)",[4.87171,5.4763]],["text key loss of a good discriminator",[]],["r(4)",[0.0197444,0.0176702]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["r(5)",[1.37382,1.62482]],["text key gradient of the logits of real images",[]],["r(5)",[0.866981,-0.639812]],["text key other rise",[]],["None",[]],["text key rise",[]],["None",[]]]],"unequal_batches":["RuntimeError"],"large_logits":[[["text key gradient of the logits",[]],["r(16)",[2.82843,1.21392]],["text key losses",[]],["r(8)",[346.897,69.008]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.95083]],["r()",[1.95083]],["r()",[1.54761]],["r()",[1.54761]],["r()",[1.33889]],["r()",[1.33889]],["text key two",[]],["sequence of 6",[]],["r(2)",[2.75889,-0.515414]],["r(2,1)",[2.75889,-0.515414]],["r(4 more, 19deec8d)",[4.1636,7.16994]]]]}],[["both terms are returned along with the loss"],{"value":[[["text key loss for shape (N, 1)",[]],["sequence of 3",[]],["r()",[1.25463]],["r()",[0.482906]],["r()",[0.771729]],["text key loss for shape (N,)",[]],["sequence of 3",[]],["r()",[1.55537]],["r()",[0.949048]],["r()",[0.606326]],["text key loss of a good discriminator",[]],["sequence of 3",[]],["r(3 more, 7144372d)",[0.0118529,0.00744791]]]],"gradient":[[["text key gradient of the logits of generated images",[]],["None",[]],["text key gradient of the logits of real images",[]],["None",[]],["text key other rise",[]],["None",[]],["text key rise",[]],["None",[]]]],"unequal_batches":[[["sequence of 3",[]],["r()",[0.950447]],["r()",[0.223778]],["r()",[0.726669]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 8",[]],["sequence of 3",[]],["r()",[0.149116]],["r()",[1.49372e-09]],["r()",[0.149116]],["sequence of 3",[]],["r()",[22.2987]],["r()",[1.97666]],["r()",[20.322]],["r(24 more, 41c8f513)",[242.017,-72.0965]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["sequence of 3",[]],["r()",[1.95083]],["r()",[1.71679]],["r()",[0.234046]],["sequence of 3",[]],["r()",[1.95083]],["r()",[1.71679]],["r()",[0.234046]],["sequence of 3",[]],["r()",[1.54761]],["r(40 more, 27c1bfad)",[6.23192,5.64755]]]]}]],"discriminator_step":[[[],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.427936,-0.480863]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0480031,0.0348643]],["r(6 more, 8337e10d)",[1.00777,0.718779]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.631459,-0.478492]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the generator is in evaluation mode while it is called"],{"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, d355333e)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["gradients from before are added to the new ones"],{"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[2.87228,-3.19891]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["gradients from before are added to the new ones"],{"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[2.87228,-3.19891]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["gradients from before are added to the new ones"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.427936,-0.480863]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0480031,0.0348643]],["r(6 more, 8337e10d)",[1.0,0.883119]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[2.87228,-3.19891]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[1.66044,1.22303]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(33)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0,0.0]],["r(6 more, 8337e10d)",[1.41421,1.61147]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(33)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.0,0.0]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.0,2.29178]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(33)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[0.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0,0.0]],["r(6 more, 8337e10d)",[0.124901,-0.16434]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[0.0]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.0,0.0]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[1.74019,1.18832]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[0.0]]]]}],[["the optimiser makes no step where the loss is small"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.427936,-0.480863]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0,0.0]],["r(6 more, 8337e10d)",[0.124901,-0.16434]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0,0.0]],["r(6 more, 8337e10d)",[1.41972,1.44713]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.0,0.0]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.65108,3.4801]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]]]}],[["the optimiser steps once for the real images and again for the generated ones"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.451685,-0.408048]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.26805,2.05394]],["text key steps",[]],["w",[2.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0567944,0.0401867]],["r(6 more, 8337e10d)",[2.00159,1.66158]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.550599,0.433429]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.688826,-0.348741]],["text key steps",[]],["w",[2.0]]],[["sequence of 6",[]],["r(33)",[1.04289,0.729283]],["r(33)",[0.760666,0.901342]],["r(33)",[0.757634,0.815366]],["r(33)",[0.329607,0.0688676]],["r(33)",[1.36589,0.0975369]],["r(33)",[1.79573,-1.78857]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.65078,-0.487578]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[3.51144,3.75726]]],[["sequence of 6",[]],["r(33)",[1.04289,0.729283]],["r(33)",[0.760666,0.901342]],["r(33)",[0.757634,0.815366]],["r(33)",[0.329607,0.0688676]],["r(33)",[1.36589,0.0975369]],["r(33)",[1.79573,-1.78857]]],[["sequence of 6",[]],["r(33)",[1.04289,0.729283]],["r(33)",[0.760666,0.901342]],["r(33)",[0.757634,0.815366]],["r(33)",[0.329607,0.0688676]],["r(33)",[1.36589,0.0975369]],["r(33)",[1.79573,-1.78857]]]],"returns_loss":[[["text key loss",[]],["r",[14.8424]],["text key step",[]],["text key change",[]],["r(33)",[108.023,24.0629]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[2.10609,-0.0946714]],["text key steps",[]],["w",[2.0]]],[["sequence of 6",[]],["r(33)",[1.04289,0.729283]],["r(33)",[0.760666,0.901342]],["r(33)",[0.757634,0.815366]],["r(33)",[0.329607,0.0688676]],["r(33)",[1.36589,0.0975369]],["r(33)",[1.79573,-1.78857]]]]}],[["the optimiser steps twice along the same gradient"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[1.03831,-1.16672]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[2.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.116471,0.0845921]],["r(6 more, 8337e10d)",[2.0039,1.6019]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[1.11925,0.779438]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[2.0]]],[["sequence of 6",[]],["r(33)",[2.18032,1.5402]],["r(33)",[1.58546,1.78267]],["r(33)",[1.56096,1.77401]],["r(33)",[0.693195,0.0941328]],["r(33)",[2.75869,-0.0432748]],["r(33)",[3.38123,-3.8248]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[1.26292,-0.956985]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[3.7492,3.63438]]],[["sequence of 6",[]],["r(33)",[2.18032,1.5402]],["r(33)",[1.58546,1.78267]],["r(33)",[1.56096,1.77401]],["r(33)",[0.693195,0.0941328]],["r(33)",[2.75869,-0.0432748]],["r(33)",[3.38123,-3.8248]]],[["sequence of 6",[]],["r(33)",[2.18032,1.5402]],["r(33)",[1.58546,1.78267]],["r(33)",[1.56096,1.77401]],["r(33)",[0.693195,0.0941328]],["r(33)",[2.75869,-0.0432748]],["r(33)",[3.38123,-3.8248]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[87.2814,68.183]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[2.0]]],[["sequence of 6",[]],["r(33)",[2.18032,1.5402]],["r(33)",[1.58546,1.78267]],["r(33)",[1.56096,1.77401]],["r(33)",[0.693195,0.0941328]],["r(33)",[2.75869,-0.0432748]],["r(33)",[3.38123,-3.8248]]]]}],[["real and generated images are normalised together, in one batch"],{"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216375]],["r(33)",[1.69061,-1.9124]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.86717,0.607976]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216375]],["r(33)",[1.69061,-1.9124]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216375]],["r(33)",[1.69061,-1.9124]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216375]],["r(33)",[1.69061,-1.9124]]]]}],[["the discriminator normalises the images with its running statistics"],{"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.797643,0.296925]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, f1d068d2)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the logits of the real images are used for the generated ones, too"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.12702,-0.0494882]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.267411,0.104186]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[1.44575,-0.90818]],["r(6 more, 8337e10d)",[3.7309,-0.469922]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.561697,0.273901]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.12339,-0.547802]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.05349,0.732958]],["r(33)",[0.753624,0.824522]],["r(33)",[0.56673,0.476046]],["r(33)",[0.201599,-0.0219287]],["r(33)",[1.37359,0.110219]],["r(33)",[0.82306,-0.109041]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.592006,-0.357424]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.25035,2.63221]]],[["sequence of 6",[]],["r(33)",[1.05349,0.732958]],["r(33)",[0.753624,0.824522]],["r(33)",[0.56673,0.476046]],["r(33)",[0.201599,-0.0219287]],["r(33)",[1.37359,0.110219]],["r(33)",[0.82306,-0.109041]]],[["sequence of 6",[]],["r(33)",[1.05349,0.732958]],["r(33)",[0.753624,0.824522]],["r(33)",[0.56673,0.476046]],["r(33)",[0.201599,-0.0219287]],["r(33)",[1.37359,0.110219]],["r(33)",[0.82306,-0.109041]]]],"returns_loss":[[["text key loss",[]],["r",[2.0392]],["text key step",[]],["text key change",[]],["r(33)",[63.5489,-25.1811]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.27098,0.503621]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.05349,0.732958]],["r(33)",[0.753624,0.824522]],["r(33)",[0.56673,0.476046]],["r(33)",[0.201599,-0.0219287]],["r(33)",[1.37359,0.110219]],["r(33)",[0.82306,-0.109041]]]]}],[["real and generated images are swapped in the loss"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.298459,-0.109201]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.628336,0.229897]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[2.61384,-2.09904]],["r(6 more, 8337e10d)",[7.12805,-0.723603]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.716584,-0.369921]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.43317,0.739842]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[0.893381,-0.0392523]],["r(33)",[1.08414,-0.291208]],["r(33)",[0.903375,-0.958482]],["r(33)",[0.766166,-0.319381]],["r(33)",[1.25651,0.331865]],["r(33)",[0.882432,-0.167241]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.605009,-0.353448]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[3.18581,2.28733]]],[["sequence of 6",[]],["r(33)",[0.893381,-0.0392523]],["r(33)",[1.08414,-0.291208]],["r(33)",[0.903375,-0.958482]],["r(33)",[0.766166,-0.319381]],["r(33)",[1.25651,0.331865]],["r(33)",[0.882432,-0.167241]]],[["sequence of 6",[]],["r(33)",[0.893381,-0.0392523]],["r(33)",[1.08414,-0.291208]],["r(33)",[0.903375,-0.958482]],["r(33)",[0.766166,-0.319381]],["r(33)",[1.25651,0.331865]],["r(33)",[0.882432,-0.167241]]]],"returns_loss":[[["text key loss",[]],["r",[2.83193]],["text key step",[]],["text key change",[]],["r(33)",[101.709,-70.3934]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[2.03419,1.40787]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[0.893381,-0.0392523]],["r(33)",[1.08414,-0.291208]],["r(33)",[0.903375,-0.958482]],["r(33)",[0.766166,-0.319381]],["r(33)",[1.25651,0.331865]],["r(33)",[0.882432,-0.167241]]]]}],[["the step goes up the gradient of the loss"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.427936,0.480863]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,-1.01234]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0480031,-0.0348643]],["r(6 more, 8337e10d)",[1.00777,0.846845]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,-0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,-0.7701]],["r(33)",[0.792732,-0.891336]],["r(33)",[0.780479,-0.887005]],["r(33)",[0.346598,-0.0470664]],["r(33)",[1.37934,0.0216374]],["r(33)",[1.69061,1.9124]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.631459,0.478492]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.40527,0.793086]]],[["sequence of 6",[]],["r(33)",[1.09016,-0.7701]],["r(33)",[0.792732,-0.891336]],["r(33)",[0.780479,-0.887005]],["r(33)",[0.346598,-0.0470664]],["r(33)",[1.37934,0.0216374]],["r(33)",[1.69061,1.9124]]],[["sequence of 6",[]],["r(33)",[1.09016,-0.7701]],["r(33)",[0.792732,-0.891336]],["r(33)",[0.780479,-0.887005]],["r(33)",[0.346598,-0.0470664]],["r(33)",[1.37934,0.0216374]],["r(33)",[1.69061,1.9124]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,-34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,-0.7701]],["r(33)",[0.792732,-0.891336]],["r(33)",[0.780479,-0.887005]],["r(33)",[0.346598,-0.0470664]],["r(33)",[1.37934,0.0216374]],["r(33)",[1.69061,1.9124]]]]}],[["the step follows the loss of the real images alone"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.401578,0.397929]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.845427,-0.837746]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0282665,0.0133024]],["r(6 more, 8337e10d)",[1.00216,0.799622]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.632083,0.259059]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.26417,-0.518118]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.10829,0.765103]],["r(33)",[0.811819,0.883868]],["r(33)",[0.779867,0.802597]],["r(33)",[0.428945,0.0440665]],["r(33)",[1.35416,-0.513106]],["r(33)",[0.630801,0.269257]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.119136,0.0680653]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.13974,0.815028]]],[["sequence of 6",[]],["r(33)",[1.10829,0.765103]],["r(33)",[0.811819,0.883868]],["r(33)",[0.779867,0.802597]],["r(33)",[0.428945,0.0440665]],["r(33)",[1.35416,-0.513106]],["r(33)",[0.630801,0.269257]]],[["sequence of 6",[]],["r(33)",[1.10829,0.765103]],["r(33)",[0.811819,0.883868]],["r(33)",[0.779867,0.802597]],["r(33)",[0.428945,0.0440665]],["r(33)",[1.35416,-0.513106]],["r(33)",[0.630801,0.269257]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[42.6172,19.3293]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.852344,-0.386586]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.10829,0.765103]],["r(33)",[0.811819,0.883868]],["r(33)",[0.779867,0.802597]],["r(33)",[0.428945,0.0440665]],["r(33)",[1.35416,-0.513106]],["r(33)",[0.630801,0.269257]]]]}],[["the generator gets other noise than the argument `noise`"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.511177,-0.343896]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.07616,0.723991]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.0767615,0.056876]],["r(6 more, 8337e10d)",[1.02003,0.618259]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.557422,0.340479]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11484,-0.680959]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.07158,0.813866]],["r(33)",[0.792779,0.894426]],["r(33)",[0.77119,0.850697]],["r(33)",[0.381179,0.165145]],["r(33)",[1.53175,0.00499923]],["r(33)",[0.638846,-0.0124762]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.634688,-0.292678]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.07159,1.37257]]],[["sequence of 6",[]],["r(33)",[1.07158,0.813866]],["r(33)",[0.792779,0.894426]],["r(33)",[0.77119,0.850697]],["r(33)",[0.381179,0.165145]],["r(33)",[1.53175,0.00499923]],["r(33)",[0.638846,-0.0124762]]],[["sequence of 6",[]],["r(33)",[1.07158,0.813866]],["r(33)",[0.792779,0.894426]],["r(33)",[0.77119,0.850697]],["r(33)",[0.381179,0.165145]],["r(33)",[1.53175,0.00499923]],["r(33)",[0.638846,-0.0124762]]]],"returns_loss":[[["text key loss",[]],["r",[1.8645]],["text key step",[]],["text key change",[]],["r(33)",[58.8562,61.4332]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.17712,-1.22866]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.07158,0.813866]],["r(33)",[0.792779,0.894426]],["r(33)",[0.77119,0.850697]],["r(33)",[0.381179,0.165145]],["r(33)",[1.53175,0.00499923]],["r(33)",[0.638846,-0.0124762]]]]}],[["the discriminator's parameters are clipped to a small range"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[5.77039,-9.94501]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[1.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[5.28633,-0.787605]],["r(6 more, 8337e10d)",[1.00777,0.718779]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[6.64311,3.29012]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[6.64326,3.27447]],["r(33)",[6.64346,3.28556]],["r(33)",[5.59146,5.42926]],["r(33)",[5.59028,5.43811]],["r(33)",[6.1916,-1.32435]],["r(33)",[6.19225,-1.35454]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[6.53223,2.77297]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[9.81727,-1.95949]]],[["sequence of 6",[]],["r(33)",[6.64326,3.27447]],["r(33)",[6.64346,3.28556]],["r(33)",[5.59146,5.42926]],["r(33)",[5.59028,5.43811]],["r(33)",[6.1916,-1.32435]],["r(33)",[6.19225,-1.35454]]],[["sequence of 6",[]],["r(33)",[6.64326,3.27447]],["r(33)",[6.64346,3.28556]],["r(33)",[5.59146,5.42926]],["r(33)",[5.59028,5.43811]],["r(33)",[6.1916,-1.32435]],["r(33)",[6.19225,-1.35454]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[5.94552,4.84304]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[6.64326,3.27447]],["r(33)",[6.64346,3.28556]],["r(33)",[5.59146,5.42926]],["r(33)",[5.59028,5.43811]],["r(33)",[6.1916,-1.32435]],["r(33)",[6.19225,-1.35454]]]]}],[["the step is made by another optimiser than the argument `optimizer`"],{"one_step":[[["text key change of the discriminator's parameters",[]],["text key change",[]],["r(33)",[0.00114891,-0.000762275]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.900917,1.01234]],["text key steps",[]],["w",[0.0]],["text key change of the discriminator's parameters where its loss is small",[]],["text key change",[]],["r(33)",[0.00114892,0.00216042]],["r(6 more, 8337e10d)",[0.124901,-0.16434]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.00114888,0.0024877]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[0.0]]]],"separate_batches":[[["text key change of the discriminator's parameters",[]],["r(41)",[0.0012165,-0.000388492]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[1.74019,1.19011]]]],"returns_loss":[[["text key loss",[]],["r",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[0.00114891,0.000133815]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[0.0]]]]}],[["this step changes the generator's parameters, too"],{"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.40748,2.46244]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the generator is in evaluation mode at the end, whatever it was before"],{"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, d2a4afa8)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the discriminator is in training mode at the end, whatever it was before"],{"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth False",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, a852097b)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the generator's parameters no longer require gradients afterwards"],{"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, b67ef902)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the argument `real` is changed in place"],{"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[3.46087,1.82054]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[5.45094,-0.0159039]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the loss is returned as a tensor"],{"returns_loss":[[["text key loss",[]],["r()",[1.09563]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["the returned loss is calculated after the step"],{"returns_loss":[[["text key loss",[]],["r",[3.02674]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470664]],["r(33)",[1.37934,-0.0216374]],["r(33)",[1.69061,-1.9124]]]]}],[["only the loss of the generated images is returned"],{"old_gradients":[[["text key influence of old gradients",[]],["r(33)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(33)",[0.559627,0.389719]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[1.11925,-0.779438]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216376]],["r(33)",[1.69061,-1.9124]]]],"rest_unchanged":[[["text key evaluation",[]],["text key arguments",[]],["sequence of 2",[]],["r(4,1,2,3)",[0.0,0.0]],["r(4,3)",[0.0,0.0]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["r(84 more, ab375c2b)",[2.40527,2.41135]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216376]],["r(33)",[1.69061,-1.9124]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216376]],["r(33)",[1.69061,-1.9124]]]],"returns_loss":[[["text key loss",[]],["r",[0.349023]],["text key step",[]],["text key change",[]],["r(33)",[43.6407,34.0915]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(33)",[0.872814,-0.68183]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(33)",[1.09016,0.7701]],["r(33)",[0.792732,0.891336]],["r(33)",[0.780479,0.887005]],["r(33)",[0.346598,0.0470663]],["r(33)",[1.37934,-0.0216376]],["r(33)",[1.69061,-1.9124]]]]}]],"generator_loss":[[[],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.329563]],["text key loss for shape (N,)",[]],["r()",[0.613157]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.173698,0.0315945]],["text key rise",[]],["r(10)",[0.801662,-0.137301]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[1.0,-1.07028]],["text key losses",[]],["r(4)",[121.117,85.9533]],["text key small",[]],["sequence of 3",[]],["r()",[1.31326]],["r()",[0.693147]],["r()",[0.313262]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.36611]],["r()",[1.36611]],["r()",[0.148406]],["r()",[0.148406]],["r()",[0.520872]],["r()",[0.520872]],["text key two",[]],["sequence of 6",[]],["r()",[1.36611]],["r()",[1.36611]],["r(4 more, 885c059d)",[0.76594,0.875189]]]]}],[["the saturating loss is calculated"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[-1.45174]],["text key loss for shape (N,)",[]],["r()",[-1.51098]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.305372,-0.370985]],["text key rise",[]],["r(10)",[2.98759,-1.07961]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[1.0,-0.140413]],["text key losses",[]],["r(4)",[122.35,-120.318]],["text key small",[]],["sequence of 3",[]],["r()",[-0.313262]],["r()",[-0.693147]],["r()",[-1.31326]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[-0.294502]],["r()",[-0.294502]],["r()",[-1.98109]],["r()",[-1.98109]],["r()",[-0.901408]],["r()",[-0.901408]],["text key two",[]],["sequence of 6",[]],["r()",[-0.294502]],["r()",[-0.294502]],["r(4 more, 885c059d)",[3.07807,-1.05903]]]]}],[["the saturating loss is calculated"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[-1.45174]],["text key loss for shape (N,)",[]],["r()",[-1.51098]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.305372,-0.370985]],["text key rise",[]],["r(10)",[2.9876,-1.07846]]]],"large_logits":[[["text key gradient of the logits",[]],["not finite(8)",[4.0]],["text key losses",[]],["not finite(4)",[2.0]],["text key small",[]],["sequence of 3",[]],["r()",[-0.313262]],["r()",[-0.693147]],["r()",[-1.31326]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[-0.294502]],["r()",[-0.294502]],["r()",[-1.98109]],["r()",[-1.98109]],["r()",[-0.901409]],["r()",[-0.901409]],["text key two",[]],["sequence of 6",[]],["r()",[-0.294502]],["r()",[-0.294502]],["r(4 more, 885c059d)",[3.07807,-1.05903]]]]}],[["the images get the label that the discriminator's loss gives them"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.45174]],["text key loss for shape (N,)",[]],["r()",[1.51098]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.305372,0.370985]],["text key rise",[]],["r(10)",[2.98759,1.07961]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[1.0,0.140413]],["text key losses",[]],["r(4)",[122.35,120.318]],["text key small",[]],["sequence of 3",[]],["r()",[0.313262]],["r()",[0.693147]],["r()",[1.31326]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[0.294502]],["r()",[0.294502]],["r()",[1.98109]],["r()",[1.98109]],["r()",[0.901408]],["r()",[0.901408]],["text key two",[]],["sequence of 6",[]],["r()",[0.294502]],["r()",[0.294502]],["r(4 more, 885c059d)",[3.07807,1.05903]]]]}],[["the sign of the loss is reversed"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[-0.329563]],["text key loss for shape (N,)",[]],["r()",[-0.613157]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.173698,-0.0315945]],["text key rise",[]],["r(10)",[0.801662,0.137301]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[1.0,1.07028]],["text key losses",[]],["r(4)",[121.117,-85.9533]],["text key small",[]],["sequence of 3",[]],["r()",[-1.31326]],["r()",[-0.693147]],["r()",[-0.313262]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[-1.36611]],["r()",[-1.36611]],["r()",[-0.148406]],["r()",[-0.148406]],["r()",[-0.520872]],["r()",[-0.520872]],["text key two",[]],["sequence of 6",[]],["r()",[-1.36611]],["r()",[-1.36611]],["r(4 more, 885c059d)",[0.76594,-0.875189]]]]}],[["the logarithm of the probability is cut off at -100, as in `nn.BCELoss`"],{"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.173698,0.0315945]],["text key rise",[]],["r(10)",[0.80166,-0.137308]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[0.707107,-0.877757]],["text key losses",[]],["r(4)",[101.927,68.7323]],["text key small",[]],["sequence of 3",[]],["r()",[1.31326]],["r()",[0.693147]],["r()",[0.313262]]]]}],[["a small number is added to the probability inside the logarithm"],{"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.173698,0.0315945]],["text key rise",[]],["r(10)",[0.801662,-0.1373]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[0.150761,-0.187145]],["text key losses",[]],["r(4)",[25.8818,-1.77792]],["text key small",[]],["sequence of 3",[]],["r()",[1.31326]],["r()",[0.693147]],["r()",[0.313262]]]]}],[["the logarithm of the probability is cut off at -100, as in `nn.BCELoss`"],{"large_logits":[[["text key gradient of the logits",[]],["r(8)",[0.707107,-0.877757]],["text key losses",[]],["r(4)",[101.927,68.7323]],["text key small",[]],["sequence of 3",[]],["r()",[1.31326]],["r()",[0.693147]],["r()",[0.313262]]]]}],[["the sigmoid is applied twice"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.394233]],["text key loss for shape (N,)",[]],["r()",[0.426299]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.0239956,-0.00320087]],["text key rise",[]],["r(10)",[0.425755,-0.0953723]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[9.58076e-10,-1.18929e-09]],["text key losses",[]],["r(4)",[1.07572,0.425597]],["text key small",[]],["sequence of 3",[]],["r()",[0.567691]],["r()",[0.474077]],["r()",[0.392987]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[0.573711]],["r()",[0.573711]],["r()",[0.352263]],["r()",[0.352263]],["r()",[0.439617]],["r()",[0.439617]],["text key two",[]],["sequence of 6",[]],["r()",[0.573711]],["r()",[0.573711]],["r(4 more, 885c059d)",[0.796684,0.678685]]]]}],[["the Wasserstein loss is calculated"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[-1.12217]],["text key loss for shape (N,)",[]],["r()",[-0.897825]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.408248,-0.33939]],["text key rise",[]],["r(10)",[2.72355,-1.21694]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[1.41421,-1.21069]],["text key losses",[]],["r(4)",[172.16,-34.365]],["text key small",[]],["sequence of 3",[]],["r()",[1.0]],["r()",[-0.0]],["r()",[-1.0]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.07161]],["r()",[1.07161]],["r()",[-1.83268]],["r()",[-1.83268]],["r()",[-0.380537]],["r()",[-0.380537]],["text key two",[]],["sequence of 6",[]],["r()",[1.07161]],["r()",[1.07161]],["r(4 more, 885c059d)",[2.64708,-0.183841]]]]}],[["the label of the images is 0.9"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.441781]],["text key loss for shape (N,)",[]],["r()",[0.70294]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.146557,0.0655335]],["text key rise",[]],["r(10)",[0.89631,-0.0156093]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[0.905538,-0.949208]],["text key losses",[]],["r(4)",[109.69,89.3898]],["text key small",[]],["sequence of 3",[]],["r()",[1.21326]],["r()",[0.693147]],["r()",[0.413262]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.25895]],["r()",[1.25895]],["r()",[0.331674]],["r()",[0.331674]],["r()",[0.558925]],["r()",[0.558925]],["text key two",[]],["sequence of 6",[]],["r()",[1.25895]],["r()",[1.25895]],["r(4 more, 885c059d)",[0.919135,0.893572]]]]}],[["the loss is calculated from the mean logit"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.281843]],["text key loss for shape (N,)",[]],["r()",[0.341783]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.0417455,-0.0347044]],["text key rise",[]],["r(10)",[0.199626,-0.162624]]]]}],[["the sum over the batch is not divided"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.64782]],["text key loss for shape (N,)",[]],["r()",[3.67894]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[1.04219,0.189567]],["text key rise",[]],["r(10)",[4.80997,-0.823799]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[2.0,-2.14055]],["text key losses",[]],["r(4)",[242.235,171.907]],["text key small",[]],["sequence of 3",[]],["r()",[2.62652]],["r()",[1.38629]],["r()",[0.626523]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.36611]],["r()",[1.36611]],["r()",[0.148406]],["r()",[0.148406]],["r()",[0.520872]],["r()",[0.520872]],["text key two",[]],["sequence of 6",[]],["r()",[2.73222]],["r()",[2.73222]],["r(4 more, 885c059d)",[1.53187,1.75037]]]]}],[["the loss is halved"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.164782]],["text key loss for shape (N,)",[]],["r()",[0.306579]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.0868488,0.0157972]],["text key rise",[]],["r(10)",[0.400831,-0.0686503]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[0.5,-0.535139]],["text key losses",[]],["r(4)",[60.5587,42.9767]],["text key small",[]],["sequence of 3",[]],["r()",[0.656631]],["r()",[0.346574]],["r()",[0.156631]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[0.683054]],["r()",[0.683054]],["r()",[0.0742032]],["r()",[0.0742032]],["r()",[0.260436]],["r()",[0.260436]],["text key two",[]],["sequence of 6",[]],["r()",[0.683054]],["r()",[0.683054]],["r(4 more, 885c059d)",[0.38297,0.437595]]]]}],[["labels and logits of different shapes are broadcast against each other"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.64782]],["text key loss for shape (N,)",[]],["r()",[0.613157]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[0.173698,0.0315945]],["text key rise",[]],["r(10)",[0.801665,-0.137296]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.36611]],["r()",[1.36611]],["r()",[0.148406]],["r()",[0.148406]],["r()",[0.520872]],["r()",[0.520872]],["text key two",[]],["sequence of 6",[]],["r()",[1.36611]],["r()",[2.73222]],["r(4 more, 885c059d)",[1.21105,1.18788]]]]}],[["the logits are cut off from autograd"],{"gradient":[[["text key gradient of the logits",[]],["None",[]],["text key rise",[]],["None",[]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 4",[]],["r()",[9.51012e-10]],["r()",[19.7264]],["r()",[0.0]],["r()",[119.5]]]]}],[["the logits are cut off from autograd"],{"gradient":[[["text key gradient of the logits",[]],["None",[]],["text key rise",[]],["None",[]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 4",[]],["r()",[9.51012e-10]],["r()",[19.7264]],["r()",[0.0]],["r()",[119.5]]]]}],[["the loss is returned as a Python number"],{"value":[[["text key loss for shape (N, 1)",[]],["r",[0.329563]],["text key loss for shape (N,)",[]],["r",[0.613157]]]],"gradient":[[["text key gradient of the logits",[]],["None",[]],["text key rise",[]],["None",[]]]],"large_logits":[[["text key gradient of the logits",[]],["None",[]],["text key losses",[]],["sequence of 4",[]],["r",[9.51012e-10]],["r",[19.7264]],["r",[0.0]],["r",[119.5]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r",[1.36611]],["r",[1.36611]],["r",[0.148406]],["r",[0.148406]],["r",[0.520872]],["r",[0.520872]],["text key two",[]],["sequence of 6",[]],["r",[1.36611]],["r",[1.36611]],["r(4 more, 5274e599)",[0.76594,0.875189]]]]}],[["the losses of the images are not reduced to one number"],{"value":[[["text key loss for shape (N, 1)",[]],["r(5,1)",[0.868499,0.679687]],["text key loss for shape (N,)",[]],["r(6)",[2.39604,2.32792]]]],"gradient":[[["text key gradient of the logits",[]],["r(6)",[1.04219,0.189567]],["text key rise",[]],["None",[]]]],"large_logits":[[["text key gradient of the logits",[]],["r(8)",[2.0,-2.14055]],["text key losses",[]],["r(4)",[242.235,171.907]],["text key small",[]],["sequence of 3",[]],["r(2)",[1.85723,-0.346966]],["r(2)",[0.980258,-0.183131]],["r(2)",[0.443019,-0.0827643]]]],"batch_of_one":[[["text key one",[]],["sequence of 6",[]],["r()",[1.36611]],["r()",[1.36611]],["r()",[0.148406]],["r()",[0.148406]],["r()",[0.520872]],["r()",[0.520872]],["text key two",[]],["sequence of 6",[]],["r(2)",[1.93197,-0.360929]],["r(2,1)",[1.93197,-0.360929]],["r(4 more, 19deec8d)",[1.10194,1.74921]]]]}]],"generator_step":[[[],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.192111,0.065336]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.337037,-0.114624]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0100808,-0.00624886]],["r(6 more, ac6e5100)",[1.00022,0.875129]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.423815,-0.0123199]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.84763,0.0246398]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.205554,-0.0752564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[1.68166,0.762392]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[37.8954,-10.6341]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the discriminator is in evaluation mode while it is called"],{"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, 65d69b93)",[1.68166,0.762392]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["gradients from before are added to the new ones"],{"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[2.44949,-1.82614]],["text key step",[]],["text key change",[]],["r(24)",[0.423815,-0.0123199]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.84763,0.0246398]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["gradients from before are added to the new ones"],{"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[2.44949,-1.82614]],["text key step",[]],["text key change",[]],["r(24)",[0.423815,-0.0123199]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.84763,0.0246398]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0,0.0]],["r(6 more, ac6e5100)",[1.41421,1.61147]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[2.0,-0.0101669]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.337037,-0.114624]],["text key steps",[]],["w",[0.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0,0.0]],["r(6 more, ac6e5100)",[0.0208078,-0.00798998]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.84763,0.0246398]],["text key steps",[]],["w",[0.0]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[0.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[0.813873,1.01225]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["w",[0.0]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0,0.0]],["r(6 more, ac6e5100)",[1.41421,1.61147]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[2.0,-0.0101669]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0,0.0]],["r(6 more, ac6e5100)",[1.41421,1.61147]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[2.0,-0.0101669]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.0,0.0]],["text key steps",[]],["w",[1.0]]]]}],[["the loss is minus the discriminator's loss for generated images"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.0332579,0.0160564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.0583471,-0.0281695]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.521506,-0.330329]],["r(6 more, ac6e5100)",[1.47409,0.480581]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.286545,-0.149203]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.57309,0.298406]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.862255,-0.0589914]],["r(24)",[0.398439,0.105756]],["r(24)",[0.0596495,0.0506836]],["r(24)",[0.0208862,0.0248868]],["r(24)",[0.630046,0.530784]],["r(24)",[0.166081,-0.203226]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.41512,-0.289203]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.830239,0.578405]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.862255,-0.0589914]],["r(24)",[0.398439,0.105756]],["r(24)",[0.0596495,0.0506836]],["r(24)",[0.0208862,0.0248868]],["r(24)",[0.630046,0.530784]],["r(24)",[0.166081,-0.203226]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[1.90634,1.50441]]],[["sequence of 6",[]],["r(24)",[0.862255,-0.0589914]],["r(24)",[0.398439,0.105756]],["r(24)",[0.0596495,0.0506836]],["r(24)",[0.0208862,0.0248868]],["r(24)",[0.630046,0.530784]],["r(24)",[0.166081,-0.203226]]],[["sequence of 6",[]],["r(24)",[0.862255,-0.0589914]],["r(24)",[0.398439,0.105756]],["r(24)",[0.0596495,0.0506836]],["r(24)",[0.0208862,0.0248868]],["r(24)",[0.630046,0.530784]],["r(24)",[0.166081,-0.203226]]]],"returns_loss":[[["text key loss",[]],["r",[-0.455647]],["text key step",[]],["text key change",[]],["r(24)",[23.5252,-8.27946]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.470505,0.165589]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.862255,-0.0589914]],["r(24)",[0.398439,0.105756]],["r(24)",[0.0596495,0.0506836]],["r(24)",[0.0208862,0.0248868]],["r(24)",[0.630046,0.530784]],["r(24)",[0.166081,-0.203226]]]]}],[["the step goes up the gradient of the loss"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.192111,-0.0653359]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.337037,0.114624]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0100808,0.00624886]],["r(6 more, ac6e5100)",[1.00022,0.856001]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.423815,0.0123199]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.84763,-0.0246398]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,0.139389]],["r(24)",[0.44435,-0.157993]],["r(24)",[0.0925463,-0.0379728]],["r(24)",[0.0228813,-0.0277375]],["r(24)",[0.272129,0.101636]],["r(24)",[0.347582,0.238119]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.205554,0.0752564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,-0.150513]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.157613,0.139389]],["r(24)",[0.44435,-0.157993]],["r(24)",[0.0925463,-0.0379728]],["r(24)",[0.0228813,-0.0277375]],["r(24)",[0.272129,0.101636]],["r(24)",[0.347582,0.238119]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[1.68166,0.596532]]],[["sequence of 6",[]],["r(24)",[0.157613,0.139389]],["r(24)",[0.44435,-0.157993]],["r(24)",[0.0925463,-0.0379728]],["r(24)",[0.0228813,-0.0277375]],["r(24)",[0.272129,0.101636]],["r(24)",[0.347582,0.238119]]],[["sequence of 6",[]],["r(24)",[0.157613,0.139389]],["r(24)",[0.44435,-0.157993]],["r(24)",[0.0925463,-0.0379728]],["r(24)",[0.0228813,-0.0277375]],["r(24)",[0.272129,0.101636]],["r(24)",[0.347582,0.238119]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[37.8954,10.6341]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,-0.212681]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,0.139389]],["r(24)",[0.44435,-0.157993]],["r(24)",[0.0925463,-0.0379728]],["r(24)",[0.0228813,-0.0277375]],["r(24)",[0.272129,0.101636]],["r(24)",[0.347582,0.238119]]]]}],[["the optimiser steps twice, and the second loss is returned"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.411215,0.0963389]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.254373,-0.00552487]],["text key steps",[]],["w",[2.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0243582,-0.0149016]],["r(6 more, ac6e5100)",[2.0001,1.75802]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.725275,0.0371889]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.617331,-0.0990175]],["text key steps",[]],["w",[2.0]]],[["sequence of 6",[]],["r(24)",[0.333908,-0.310337]],["r(24)",[0.65095,0.335082]],["r(24)",[0.178592,0.047199]],["r(24)",[0.0454168,0.0551896]],["r(24)",[0.359347,-0.0969574]],["r(24)",[0.82265,-0.14615]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.340568,-0.113096]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.271449,0.0756783]],["text key steps",[]],["w",[2.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.333908,-0.310337]],["r(24)",[0.65095,0.335082]],["r(24)",[0.178592,0.047199]],["r(24)",[0.0454168,0.0551896]],["r(24)",[0.359347,-0.0969574]],["r(24)",[0.82265,-0.14615]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[3.03794,0.131833]]],[["sequence of 6",[]],["r(24)",[0.333908,-0.310337]],["r(24)",[0.65095,0.335082]],["r(24)",[0.178592,0.047199]],["r(24)",[0.0454168,0.0551896]],["r(24)",[0.359347,-0.0969574]],["r(24)",[0.82265,-0.14615]]],[["sequence of 6",[]],["r(24)",[0.333908,-0.310337]],["r(24)",[0.65095,0.335082]],["r(24)",[0.178592,0.047199]],["r(24)",[0.0454168,0.0551896]],["r(24)",[0.359347,-0.0969574]],["r(24)",[0.82265,-0.14615]]]],"returns_loss":[[["text key loss",[]],["r",[0.0546437]],["text key step",[]],["text key change",[]],["r(24)",[37.9942,-8.45668]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.0361741,-0.043548]],["text key steps",[]],["w",[2.0]]],[["sequence of 6",[]],["r(24)",[0.333908,-0.310337]],["r(24)",[0.65095,0.335082]],["r(24)",[0.178592,0.047199]],["r(24)",[0.0454168,0.0551896]],["r(24)",[0.359347,-0.0969574]],["r(24)",[0.82265,-0.14615]]]]}],[["the step is made with twice the gradient of the loss"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.384222,0.130672]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.674073,-0.229249]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0201616,-0.0124978]],["r(6 more, ac6e5100)",[1.00087,0.867139]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.84763,-0.0246395]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[1.69526,0.0492795]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.315226,-0.278778]],["r(24)",[0.888699,0.315985]],["r(24)",[0.185093,0.075946]],["r(24)",[0.0457624,0.0554748]],["r(24)",[0.544257,-0.203272]],["r(24)",[0.695164,-0.476239]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.411109,-0.150513]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.822218,0.301026]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.315226,-0.278778]],["r(24)",[0.888699,0.315985]],["r(24)",[0.185093,0.075946]],["r(24)",[0.0457624,0.0554748]],["r(24)",[0.544257,-0.203272]],["r(24)",[0.695164,-0.476239]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[2.30476,2.29164]]],[["sequence of 6",[]],["r(24)",[0.315226,-0.278778]],["r(24)",[0.888699,0.315985]],["r(24)",[0.185093,0.075946]],["r(24)",[0.0457624,0.0554748]],["r(24)",[0.544257,-0.203272]],["r(24)",[0.695164,-0.476239]]],[["sequence of 6",[]],["r(24)",[0.315226,-0.278778]],["r(24)",[0.888699,0.315985]],["r(24)",[0.185093,0.075946]],["r(24)",[0.0457624,0.0554748]],["r(24)",[0.544257,-0.203272]],["r(24)",[0.695164,-0.476239]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[75.7907,-21.2681]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[1.51581,0.425363]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.315226,-0.278778]],["r(24)",[0.888699,0.315985]],["r(24)",[0.185093,0.075946]],["r(24)",[0.0457624,0.0554748]],["r(24)",[0.544257,-0.203272]],["r(24)",[0.695164,-0.476239]]]]}],[["the optimiser makes no step where the loss is small"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.192111,0.065336]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.337037,-0.114624]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0,0.0]],["r(6 more, ac6e5100)",[0.0208078,-0.00798998]]]]}],[["the optimiser steps without the gradients of this loss, or not at all"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.337037,-0.114624]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0,0.0]],["r(6 more, ac6e5100)",[1.41437,1.60348]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.84763,0.0246398]],["text key steps",[]],["w",[1.0]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[2.15926,1.00208]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[0.0,0.0]],["text key early",[]],["w",[1.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["w",[1.0]]]]}],[["another optimiser steps than the given one"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.101111,0.0343873]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.337037,-0.114624]],["text key steps",[]],["w",[0.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.00530567,-0.00328896]],["r(6 more, ac6e5100)",[0.0208078,-0.00798998]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.423815,-0.0123199]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.84763,0.0246398]],["text key steps",[]],["w",[0.0]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.205554,-0.0752564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[0.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[0.909938,1.52925]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[37.8954,-10.6341]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["w",[0.0]]]]}],[["the generator gets other noise than the argument `noise`"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.390684,-0.172041]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.68541,0.301827]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[1.0792,-1.04242]],["r(6 more, ac6e5100)",[2.8159,0.599316]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.434013,-0.474544]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.868027,0.949088]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.122912,-0.0416123]],["r(24)",[0.251897,0.116213]],["r(24)",[0.129921,0.000124268]],["r(24)",[0.514091,0.510076]],["r(24)",[0.513158,0.283587]],["r(24)",[0.763072,-1.08913]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.283766,-0.0395355]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.567533,0.0790711]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.122912,-0.0416123]],["r(24)",[0.251897,0.116213]],["r(24)",[0.129921,0.000124268]],["r(24)",[0.514091,0.510076]],["r(24)",[0.513158,0.283587]],["r(24)",[0.763072,-1.08913]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[1.74789,0.476811]]],[["sequence of 6",[]],["r(24)",[0.122912,-0.0416123]],["r(24)",[0.251897,0.116213]],["r(24)",[0.129921,0.000124268]],["r(24)",[0.514091,0.510076]],["r(24)",[0.513158,0.283587]],["r(24)",[0.763072,-1.08913]]],[["sequence of 6",[]],["r(24)",[0.122912,-0.0416123]],["r(24)",[0.251897,0.116213]],["r(24)",[0.129921,0.000124268]],["r(24)",[0.514091,0.510076]],["r(24)",[0.513158,0.283587]],["r(24)",[0.763072,-1.08913]]]],"returns_loss":[[["text key loss",[]],["r",[0.662956]],["text key step",[]],["text key change",[]],["r(24)",[67.1352,-22.7705]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[1.3427,0.455411]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.122912,-0.0416123]],["r(24)",[0.251897,0.116213]],["r(24)",[0.129921,0.000124268]],["r(24)",[0.514091,0.510076]],["r(24)",[0.513158,0.283587]],["r(24)",[0.763072,-1.08913]]]]}],[["the gradient is clipped to a small norm before the step"],{"one_step":[[["text key change of the generator's parameters",[]],["text key change",[]],["r(24)",[0.00570001,0.00193861]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.00999997,-0.00340094]],["text key steps",[]],["w",[1.0]],["text key change of the generator's parameters where its loss is small",[]],["text key change",[]],["r(24)",[0.0056997,-0.00353301]],["r(6 more, ac6e5100)",[1.00007,0.878601]]]],"old_gradients":[[["text key influence of old gradients",[]],["r(24)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.005,-0.000145353]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.00999999,0.00029069]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.00499998,-0.0044219]],["r(24)",[0.00499999,0.00177786]],["r(24)",[0.00499997,0.00205154]],["r(24)",[0.00499993,0.00606099]],["r(24)",[0.00500001,-0.00186743]],["r(24)",[0.00500001,-0.00342525]]]],"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.00499997,-0.00183062]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.00999998,0.00366114]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.00499998,-0.0044219]],["r(24)",[0.00499999,0.00177786]],["r(24)",[0.00499997,0.00205154]],["r(24)",[0.00499993,0.00606099]],["r(24)",[0.00500001,-0.00186743]],["r(24)",[0.00500001,-0.00342525]]]],"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, f1044309)",[1.41431,-0.73917]]],[["sequence of 6",[]],["r(24)",[0.00499998,-0.0044219]],["r(24)",[0.00499999,0.00177786]],["r(24)",[0.00499997,0.00205154]],["r(24)",[0.00499993,0.00606099]],["r(24)",[0.00500001,-0.00186743]],["r(24)",[0.00500001,-0.00342525]]],[["sequence of 6",[]],["r(24)",[0.00499998,-0.0044219]],["r(24)",[0.00499999,0.00177786]],["r(24)",[0.00499997,0.00205154]],["r(24)",[0.00499993,0.00606099]],["r(24)",[0.00500001,-0.00186743]],["r(24)",[0.00500001,-0.00342525]]]],"returns_loss":[[["text key loss",[]],["r",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[0.499999,-0.140308]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.00999999,0.00280616]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.00499998,-0.0044219]],["r(24)",[0.00499999,0.00177786]],["r(24)",[0.00499997,0.00205154]],["r(24)",[0.00499993,0.00606099]],["r(24)",[0.00500001,-0.00186743]],["r(24)",[0.00500001,-0.00342525]]]]}],[["the discriminator's parameters are moved by their gradients, too"],{"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.205554,-0.0752564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.84223,1.02888]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the discriminator's parameters are clipped to a small range"],{"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[0.0,0.0]],["text key step",[]],["text key change",[]],["r(24)",[0.205554,-0.0752564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[5.87169,3.39723]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the argument `noise` is changed in place"],{"discriminator_unchanged":[[["text key noise",[]],["r(4,3)",[2.68942,-1.51706]],["text key step",[]],["text key change",[]],["r(24)",[0.205554,-0.0752564]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.411109,0.150513]],["text key steps",[]],["w",[1.0]],["text key use",[]],["r(3 more, e2c7a9e1)",[0.0,0.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the discriminator is in evaluation mode at the end, whatever it was before"],{"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, 4a269354)",[1.68166,0.762392]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the discriminator is in training mode at the end, whatever it was before"],{"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth True",[]],["truth True",[]],["truth True",[]],["r(72 more, 25cce40c)",[1.68166,0.762392]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the discriminator's parameters no longer require gradients afterwards"],{"modes_unchanged":[[["text key evaluation",[]],["text key during",[]],["text key discriminator",[]],["truth True",[]],["text key generator",[]],["truth True",[]],["text key modes",[]],["text key discriminator",[]],["sequence of 5",[]],["truth False",[]],["truth False",[]],["truth False",[]],["r(72 more, 547cd7c5)",[1.68166,0.762392]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the loss is returned as a tensor"],{"returns_loss":[[["text key loss",[]],["r()",[1.65206]],["text key step",[]],["text key change",[]],["r(24)",[37.8954,-10.6341]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the returned loss is calculated after the step"],{"returns_loss":[[["text key loss",[]],["r",[0.0546437]],["text key step",[]],["text key change",[]],["r(24)",[37.8954,-10.6341]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["w",[1.0]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}],[["the loss and the generated images are returned as a pair"],{"returns_loss":[[["text key loss",[]],["sequence of 2",[]],["r",[1.65206]],["r(4,1,2,3)",[3.52444,-0.555374]],["text key step",[]],["text key change",[]],["r(24)",[37.8954,-10.6341]],["text key early",[]],["w",[0.0]],["text key slopes",[]],["r(24)",[0.757907,0.212681]],["text key steps",[]],["r(1 more, 1c630b12)",[1.0,0.728355]]],[["sequence of 6",[]],["r(24)",[0.157613,-0.139389]],["r(24)",[0.44435,0.157992]],["r(24)",[0.0925463,0.0379728]],["r(24)",[0.0228813,0.0277375]],["r(24)",[0.272129,-0.101636]],["r(24)",[0.347582,-0.238119]]]]}]],"gradient_penalty":[[[],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.686471]],["text key penalty of a steep critic",[]],["r()",[4.64077]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[2.125]],["r()",[0.25]],["r()",[4.0]],["r()",[5.67687]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[1.84375]],["r()",[0.25]],["r()",[0.765625]],["r()",[1.5625]],["r(3 more, 7144372d)",[6.78444,2.14201]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[12.1889,14.8323]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[101.819]],["text key other penalty",[]],["r()",[77.4041]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[20.1811,24.0611]],["text key slope of the other penalty",[]],["r(6,1,1)",[17.5959,22.7334]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the norm is taken over the channels alone, pixel by pixel"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.932532]],["text key penalty of a steep critic",[]],["r()",[0.233645]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[0.321325]],["r()",[0.309102]],["r()",[0.333547]],["r()",[0.613781]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[0.239873]],["r()",[0.246181]],["r()",[0.263295]],["r()",[0.0575493]],["r(3 more, 7144372d)",[0.72142,-0.209769]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[3.0]],["r()",[7.0]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[5.68024,6.9121]],["text key left",[]],["truth False",[]]]]}],[["each channel has a norm of its own"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.774049]],["text key penalty of a steep critic",[]],["r()",[1.54446]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[0.680217]],["r()",[0.0981147]],["r()",[1.26232]],["r()",[2.26988]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[0.513882]],["r()",[0.00685911]],["r()",[0.10619]],["r()",[0.425711]],["r(3 more, 7144372d)",[2.32033,0.797432]]]],"zero_slope":[[["text key last penalty",[]],["r()",[12.5]],["text key other penalty",[]],["r()",[9.0]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[2.88675,3.35271]],["text key slope of the other penalty",[]],["r(6,1,1)",[2.44949,3.16466]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["one norm is taken of all gradients of the batch together"],{"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[5.5418]],["r()",[0.25]],["r()",[4.0]],["r()",[14.0691]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[17.3807]],["r()",[0.25]],["r()",[0.765625]],["r()",[1.5625]],["r(3 more, 7144372d)",[36.6994,29.6953]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[56.0294]],["r()",[128.342]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[39.1026,47.5827]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[331.581]],["text key other penalty",[]],["r()",[255.059]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[63.0791,75.2067]],["text key slope of the other penalty",[]],["r(6,1,1)",[55.3237,71.4764]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the mean over the batch is taken before the square"],{"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[1.5625]],["r()",[0.25]],["r()",[4.0]],["r()",[5.3097]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[1.5625]],["r()",[0.25]],["r()",[0.765625]],["r()",[1.5625]],["r(3 more, 7144372d)",[6.35859,1.59827]]]]}],[["the penalties of the images are added up"],{"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[4.25]],["r()",[0.25]],["r()",[4.0]],["r()",[11.3537]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[9.21875]],["r()",[0.25]],["r()",[0.765625]],["r()",[1.5625]],["r(3 more, 7144372d)",[24.4819,18.8977]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[42.0589]],["r()",[106.685]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[36.5667,44.4969]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[305.457]],["text key other penalty",[]],["r()",[232.212]],["text key penalty",[]],["r()",[3.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[60.5432,72.1833]],["text key slope of the other penalty",[]],["r(6,1,1)",[52.7878,68.2001]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the result has one penalty for each image"],{"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r(2)",[4.0078,-3.78814]],["r()",[0.25]],["r()",[4.0]],["r(2)",[8.94707,-6.30552]],["text key penalties of 5",[]],["sequence of 7",[]],["r(5)",[5.10519,7.11626]],["r()",[0.25]],["r()",[0.765625]],["r()",[1.5625]],["r(3 more, 336932fe)",[24.3216,26.9681]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r(4)",[21.0294,15.6807]],["r(4)",[53.3423,39.7751]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[36.5667,44.4969]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r(3)",[176.356,61.9256]],["text key other penalty",[]],["r(3)",[134.068,47.0767]],["text key penalty",[]],["r(3)",[1.73205,0.608194]],["text key slope of the last penalty",[]],["r(6,1,1)",[60.5432,72.1833]],["text key slope of the other penalty",[]],["r(6,1,1)",[52.7878,68.2001]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the norm is calculated without its root"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.942064]],["text key penalty of a steep critic",[]],["r()",[80.0893]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[32.7813]],["r()",[1.5625]],["r()",[64.0]],["r()",[121.825]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[24.6188]],["r()",[1.5625]],["r()",[6.32837]],["r()",[16.5039]],["r(3 more, 7144372d)",[126.179,51.6581]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[289.0]],["r()",[1369.0]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[1399.91,1703.51]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[14884.0]],["text key other penalty",[]],["r()",[9025.0]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[5412.18,6452.73]],["text key slope of the other penalty",[]],["r(6,1,1)",[3723.22,4810.28]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the norm itself is squared, and nothing is subtracted from it"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.0294]],["text key penalty of a steep critic",[]],["r()",[9.94926]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[5.625]],["r()",[2.25]],["r()",[9.0]],["r()",[11.2854]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[5.34375]],["r()",[2.25]],["r()",[3.51562]],["r()",[5.0625]],["r(3 more, 7144372d)",[15.0429,4.71366]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[18.0]],["r()",[38.0]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[14.1889,17.266]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[123.0]],["text key other penalty",[]],["r()",[96.0]],["text key penalty",[]],["r()",[0.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[22.1811,26.4456]],["text key slope of the other penalty",[]],["r(6,1,1)",[19.5959,25.3173]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the distance from 1 is not squared"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.828536]],["text key penalty of a steep critic",[]],["r()",[2.15424]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[1.25]],["r()",[0.5]],["r()",[2.0]],["r()",[2.30428]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[1.25]],["r()",[0.5]],["r()",[0.875]],["r()",[1.25]],["r(3 more, 7144372d)",[3.28922,0.981727]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[3.24264]],["r()",[5.16441]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[1.0,1.21687]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[10.0905]],["text key other penalty",[]],["r()",[8.79796]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[1.0,1.19226]],["text key slope of the other penalty",[]],["r(6,1,1)",[1.0,1.29197]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the norm is the L1 norm"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[0.0202096]],["text key penalty of a steep critic",[]],["r()",[236.716]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[35.7576]],["r()",[10.3382]],["r()",[61.177]],["r()",[66.2575]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[31.0379]],["r()",[10.7549]],["r()",[14.9039]],["r()",[37.274]],["r(3 more, 7144372d)",[89.0392,44.6868]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[25.0]],["r()",[81.0]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[25.5494,31.0902]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[676.0]],["text key other penalty",[]],["r()",[529.0]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[127.373,164.562]],["text key slope of the other penalty",[]],["r(6,1,1)",[112.677,145.574]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["the penalty is multiplied by 10"],{"linear_critic":[[["text key penalty of a flat critic",[]],["r()",[6.86471]],["text key penalty of a steep critic",[]],["r()",[46.4077]]]],"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[21.25]],["r()",[2.5]],["r()",[40.0]],["r()",[56.7687]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[18.4375]],["r()",[2.5]],["r()",[7.65625]],["r()",[15.625]],["r(3 more, 7144372d)",[67.8444,21.4201]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[105.147]],["r()",[266.712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[121.889,148.323]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[1018.19]],["text key other penalty",[]],["r()",[774.041]],["text key penalty",[]],["r()",[10.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[201.811,240.611]],["text key slope of the other penalty",[]],["r(6,1,1)",[175.959,227.334]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["each image's gradient is divided by the batch size"],{"each_picture":[[["text key penalties of 2",[]],["sequence of 4",[]],["r()",[0.15625]],["r()",[0.25]],["r()",[4.0]],["r()",[0.517078]],["text key penalties of 5",[]],["sequence of 7",[]],["r()",[0.31375]],["r()",[0.25]],["r()",[0.765625]],["r()",[1.5625]],["r(3 more, 7144372d)",[4.79631,-1.89167]]]],"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[0.00367965]],["r()",[0.292793]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[0.909878,1.1072]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[7.27298]],["text key other penalty",[]],["r()",[5.13469]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[1.7979,2.14356]],["text key slope of the other penalty",[]],["r(6,1,1)",[1.51066,1.95172]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["each pixel of an image has a random weight of its own"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[36.4042,-73.0598]],["r(2000,1,1,2)",[36.4042,-73.0598]],["r(1 more, 6de068b9)",[264.726,323.806]]]]}],[["one random weight is used for the whole batch"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[32.1598,-42.5609]],["r(2000,1,1,2)",[32.1598,-42.5609]],["r(1 more, 6de068b9)",[211.598,260.478]]]]}],[["the random weights are drawn from a normal distribution"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[64.4343,-98.0179]],["r(2000,1,1,2)",[64.4343,-98.0179]],["r(1 more, 6de068b9)",[314.577,382.462]]]]}],[["all points lie in the middle between the two images"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[31.6228,-41.8502]],["r(2000,1,1,2)",[31.6228,-41.8502]],["r(1 more, 6de068b9)",[209.817,258.285]]]]}],[["all points are the real images themselves"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[0.0,0.0]],["r(2000,1,1,2)",[0.0,0.0]],["r(1 more, 6de068b9)",[104.908,129.143]]]]}],[["points near the middle are more likely than others"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[34.0183,-42.8749]],["r(2000,1,1,2)",[34.0183,-42.8749]],["r(1 more, 6de068b9)",[212.847,262.004]]]]}],[["the random weights do not come from the argument `generator`"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[35.7466,-49.4162]],["r(1 more, 6de068b9)",[271.981,332.275]]]]}],[["the argument `real` is changed in place"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth True",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]]}],[["the random weights are broadcast along the rows of the images"],{"each_picture":["RuntimeError"],"points_between":["ProtocolError"],"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[39.1026,47.5827]],["text key left",[]],["truth False",[]]]],"zero_slope":[[["text key last penalty",[]],["r()",[331.581]],["text key other penalty",[]],["r()",[255.059]],["text key penalty",[]],["r()",[1.0]],["text key slope of the last penalty",[]],["r(6,1,1)",[63.0791,75.2067]],["text key slope of the other penalty",[]],["r(6,1,1)",[55.3237,71.4764]],["text key slope of the penalty",[]],["r(6,1,1)",[0.0,0.0]]]]}],[["without `generator`, the random weights come from another distribution"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[152.189,158.579]]]]}],[["without `generator`, one random weight is used for the whole batch"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[211.598,260.478]]]]}],[["the weights of the real and the generated image do not add up to 1"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[207.57,252.195]]]]}],[["the arguments `real` and `fake` require gradients afterwards"],{"points_between":[[["text key asked",[]],["truth True",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(2000,1,1,2)",[37.0501,-36.3335]],["r(1 more, 6de068b9)",[205.145,251.924]]]]}],[["gradients of the scores are left in the critic's parameters"],{"critic_learns":[[["text key gradient of the critic's parameters",[]],["r(2)",[12.1889,14.8323]],["text key left",[]],["truth True",[]]]]}],[["the random weights do not come from the argument `generator`"],{"points_between":[[["text key asked",[]],["truth False",[]],["text key changed",[]],["truth False",[]],["text key penalties",[]],["sequence of 2",[]],["r()",[10.5147]],["r()",[26.6712]],["text key places",[]],["sequence of 3",[]],["r(2000,1,1,2)",[36.6315,-57.5336]],["r(2000,1,1,2)",[36.3938,-43.5265]],["r(1 more, 6de068b9)",[208.872,256.854]]]]}]],"init_weights":[[[],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.0,0.0]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[1.42295,-0.437099]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.0,0.0]],["text key 2.0.bias is kept",[]],["truth False",[]],["r(12 more, ac04201b)",[2.19027,2.91965]]]],"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[0.0,0.0]],["text key 0.weight",[]],["r(4000)",[63.2338,-82.6794]]]],"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[1.44366,0.161788]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[1.60147,0.265271]]]]}],[["the weights of batch normalisation are drawn around 0"],{"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[0.0,0.0]],["text key 0.weight",[]],["r(4000)",[1.29577,1.02086]]]]}],[["the weights of batch normalisation are not random numbers"],{"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[0.0,0.0]],["text key 0.weight",[]],["r(4000)",[63.2456,-83.7003]]]]}],[["batch normalisation is left as it is"],{"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[64.7885,51.0429]],["text key 0.weight",[]],["r(4000)",[63.2456,-83.7003]]]]}],[["the biases of batch normalisation are left as they are"],{"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[64.7885,51.0429]],["text key 0.weight",[]],["r(4000)",[63.2338,-82.6794]]]]}],[["transposed convolutions are left as they are"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.0,0.0]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[1.42295,-0.437099]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.141927,-0.0381749]],["text key 2.0.bias is kept",[]],["truth True",[]],["r(12 more, 360e24ea)",[3.24429,4.72452]]]]}],[["the biases of convolutions are left as they are"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.135085,0.108661]],["text key 0.bias is kept",[]],["truth True",[]],["text key 0.weight",[]],["r(20,16,4,4)",[1.42295,-0.437099]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.141927,-0.0381749]],["text key 2.0.bias is kept",[]],["truth True",[]],["r(12 more, 646808e3)",[2.2013,3.19194]]]]}],[["the new weights are float32, whatever the dtype of the old ones"],{"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[1.44366,0.161788]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float32",[]],["text torch.float64",[]],["text torch.float32",[]],["text torch.float64",[]],["text torch.float32",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[1.60147,0.265271]]]]}],[["0.02 is taken for the variance of the weights"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.0,0.0]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[10.0618,-3.09076]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.0,0.0]],["text key 2.0.bias is kept",[]],["truth False",[]],["r(12 more, ac04201b)",[15.4876,20.6451]]]],"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[0.0,0.0]],["text key 0.weight",[]],["r(4000)",[63.7306,-76.4817]]]],"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[10.2082,1.14402]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[11.3241,1.87576]]]]}],[["the weights of convolutions are drawn by He (Kaiming) initialisation"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.0,0.0]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[6.28863,-1.93172]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.0,0.0]],["text key 2.0.bias is kept",[]],["truth False",[]],["r(12 more, ac04201b)",[9.67972,12.9032]]]],"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[6.38014,0.71501]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[7.07757,1.17235]]]]}],[["the weights of convolutions are drawn from a uniform distribution"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.0,0.0]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[1.4241,1.06077]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.0,0.0]],["text key 2.0.bias is kept",[]],["truth False",[]],["r(12 more, ac04201b)",[2.06077,2.5732]]]],"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[1.44352,1.09459]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[1.95181,2.36101]]]]}],[["the random numbers start again from the same seed for each module"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.0,0.0]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[1.42252,-1.47835]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.0,0.0]],["text key 2.0.bias is kept",[]],["truth False",[]],["r(12 more, ac04201b)",[2.90141,4.59785]]]],"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[0.0,0.0]],["text key 0.weight",[]],["r(4000)",[63.2497,-84.7441]]]],"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[1.42252,-1.47835]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[2.0516,2.50345]]]]}],[["the modules are left as they are"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.135085,0.108661]],["text key 0.bias is kept",[]],["truth True",[]],["text key 0.weight",[]],["r(20,16,4,4)",[2.59951,-2.26286]],["text key 0.weight is kept",[]],["truth True",[]],["text key 2.0.bias",[]],["r(16)",[0.141927,-0.0381749]],["text key 2.0.bias is kept",[]],["truth True",[]],["r(12 more, e0e67d93)",[3.84579,5.90996]]]],"batch_normalisation":[[["text key 0.bias",[]],["r(4000)",[64.7885,51.0429]],["text key 0.weight",[]],["r(4000)",[63.2456,-83.7003]]]],"without_bias":[[["text key bare",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key before",[]],["r(20,16,4,4)",[2.55975,0.131835]],["text key kinds",[]],["sequence of 6",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["text torch.float64",[]],["r(2 more, 8664f934)",[2.6103,1.67104]]]]}],[["the biases of convolutions are set to 0.1"],{"convolutions":[[["text key 0.bias",[]],["r(20)",[0.447214,0.270865]],["text key 0.bias is kept",[]],["truth False",[]],["text key 0.weight",[]],["r(20,16,4,4)",[1.41421,0.519977]],["text key 0.weight is kept",[]],["truth False",[]],["text key 2.0.bias",[]],["r(16)",[0.4,0.174898]],["text key 2.0.bias is kept",[]],["truth False",[]],["r(12 more, ac04201b)",[2.23967,3.84425]]]]}]],"interpolate":[[[],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.09361,4.99631]],["text key rows",[]],["r(9,5)",[7.06252,4.47232]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.52264,4.28408]],["r(7,4)",[4.53283,1.92635]]]]}],[["the way leads from `end` to `start`"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[3.54184,-4.89621]],["text key last row",[]],["r(5)",[2.05256,1.62679]],["text key result for two steps",[]],["r(2,5)",[4.09361,-5.60527]],["text key rows",[]],["r(9,5)",[7.06252,1.35519]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.52264,0.505179]],["r(7,4)",[4.53283,2.26393]]]]}],[["the way stops one step before `end`"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.11412,-4.17143]],["text key result for two steps",[]],["r(2,5)",[2.78009,2.95702]],["text key rows",[]],["r(9,5)",[6.51355,4.28386]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.70288,4.20984]],["r(7,4)",[4.68065,2.49846]]]]}],[["the way begins one step after `start`"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[1.79376,0.902011]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.00756,1.73481]],["text key rows",[]],["r(9,5)",[7.12447,4.31444]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[2.98918,3.4136]],["r(7,4)",[4.13913,1.40247]]]]}],[["`steps` is taken for the number of gaps between rows"],{"ends":[[["r(10,5)",[7.41424,4.00945]]]],"equal_steps":[[["sequence of 2",[]],["r(5,4)",[3.88506,3.80861]],["r(8,4)",[4.82606,1.41485]]]]}],[["the two ends are added to as many rows as `steps` says"],{"ends":[[["r(11,5)",[7.7506,8.34246]]]],"equal_steps":[[["sequence of 2",[]],["r(6,4)",[4.2204,2.43346]],["r(9,4)",[5.10305,1.22064]]]]}],[["the rows are returned as a list"],{"ends":[[["sequence of 9",[]],["r(5)",[2.05256,1.62679]],["r(5)",[1.76831,0.811413]],["r(5)",[1.62749,-0.00396149]],["r(5)",[1.66685,-0.819336]],["r(5)",[1.87508,-1.63471]],["r(5)",[2.20484,-2.45009]],["r(5)",[2.61047,-3.26546]],["r(5)",[3.06197,-4.08084]],["r(5)",[3.54184,-4.89621]]]]}],[["the result has an extra dimension of size 1 in the middle"],{"ends":[[["r(9,1,5)",[7.06252,4.47232]]]],"equal_steps":[[["sequence of 2",[]],["r(4,1,4)",[3.52264,4.28408]],["r(7,1,4)",[4.53283,1.92635]]]]}],[["`start` is changed in place"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[5.00892,-1.52669]],["text key rows",[]],["r(9,5)",[7.06252,4.47232]],["text key start that was given",[]],["r(5)",[3.54184,-4.89621]]]]}],[["all rows are the same vector"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[4.03999,-5.71158]],["text key last row",[]],["r(5)",[4.03999,-5.71158]],["text key result for two steps",[]],["r(2,5)",[10.9343,-3.9711]],["text key rows",[]],["r(9,5)",[12.12,3.08575]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.13874,-0.259479]],["r(7,4)",[3.5056,-3.01949]]]]}],[["the rows lie on an arc between the two vectors"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.09361,4.99631]],["text key rows",[]],["r(9,5)",[8.75565,5.68395]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.8435,4.11451]],["r(7,4)",[5.07183,1.81091]]]]}],[["each row is rescaled to a length between those of the two vectors"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.09361,4.99631]],["text key rows",[]],["r(9,5)",[8.51459,5.62723]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.78466,4.05836]],["r(7,4)",[4.97341,1.71188]]]]}],[["the steps are short near the ends and long in the middle"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.09361,4.99631]],["text key rows",[]],["r(9,5)",[7.44334,3.88375]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.57379,4.4785]],["r(7,4)",[4.66422,1.8361]]]]}],[["the steps become longer from row to row"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.09361,4.99631]],["text key rows",[]],["r(9,5)",[6.50383,3.91958]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.89763,4.45528]],["r(7,4)",[5.13975,2.26837]]]]}],[["the rows lie at random places between the two vectors"],{"ends":[[["text key end that was given",[]],["r(5)",[3.54184,-4.89621]],["text key first row",[]],["r(5)",[2.05256,1.62679]],["text key last row",[]],["r(5)",[3.54184,-4.89621]],["text key result for two steps",[]],["r(2,5)",[4.09361,4.99631]],["text key rows",[]],["r(9,5)",[7.60246,5.19176]],["text key start that was given",[]],["r(5)",[2.05256,1.62679]]]],"equal_steps":[[["sequence of 2",[]],["r(4,4)",[3.79054,4.64071]],["r(7,4)",[4.00381,1.49115]]]]}]],"lsgan_discriminator_loss":[[[],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[1.85126]],["text key loss for shape (N,)",[]],["r()",[2.14553]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.813894,0.19858]],["text key gradient of the scores of real images",[]],["r(5)",[1.08525,-0.154022]],["text key other rise",[]],["r(10)",[3.26182,-0.5206]],["text key rise",[]],["r(10)",[3.87851,-0.629273]]]]}],[["the two means are added without any factor"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[3.70251]],["text key loss for shape (N,)",[]],["r()",[4.29106]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[1.62779,0.397161]],["text key gradient of the scores of real images",[]],["r(5)",[2.17049,-0.308044]],["text key other rise",[]],["r(10)",[6.52363,-1.0412]],["text key rise",[]],["r(10)",[7.75701,-1.25855]]]]}],[["only the term of the real images has a factor"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[2.69552]],["text key loss for shape (N,)",[]],["r()",[2.7248]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[1.62779,0.397161]],["text key gradient of the scores of real images",[]],["r(5)",[1.08525,-0.154022]],["text key other rise",[]],["r(10)",[6.52363,-1.0412]],["text key rise",[]],["r(10)",[3.87851,-0.629273]]]]}],[["a sum is taken over each batch"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[8.93081]],["text key loss for shape (N,)",[]],["r()",[12.8732]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[4.06947,0.992902]],["text key gradient of the scores of real images",[]],["r(5)",[5.42623,-0.770111]],["text key other rise",[]],["r(10)",[16.3091,-2.60302]],["text key rise",[]],["r(10)",[19.3925,-3.14633]]]]}],[["one mean is taken over both batches together"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[1.78616]],["text key loss for shape (N,)",[]],["r()",[2.14553]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.813894,0.19858]],["text key gradient of the scores of real images",[]],["r(5)",[1.08525,-0.154022]],["text key other rise",[]],["r(10)",[3.26182,-0.520581]],["text key rise",[]],["r(10)",[3.8785,-0.62928]]]]}],[["the two terms are added image by image"],{"value":["RuntimeError"],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[4.06947,0.992902]],["text key gradient of the scores of real images",[]],["r(5)",[5.42623,-0.770111]],["text key other rise",[]],["None",[]],["text key rise",[]],["None",[]]]]}],[["the targets of real and generated images are swapped"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[0.869482]],["text key loss for shape (N,)",[]],["r()",[1.4548]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.639296,-0.299632]],["text key gradient of the scores of real images",[]],["r(5)",[1.22289,0.34419]],["text key other rise",[]],["r(10)",[3.63028,0.2366]],["text key rise",[]],["r(10)",[5.35403,-1.32214]]]]}],[["the target of generated images is -1"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[3.03953]],["text key loss for shape (N,)",[]],["r()",[2.74579]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[1.14724,0.696793]],["text key gradient of the scores of real images",[]],["r(5)",[1.08525,-0.154022]],["text key other rise",[]],["r(10)",[4.2871,0.0426182]],["text key rise",[]],["r(10)",[4.29968,-0.189128]]]]}],[["a sigmoid is applied to the scores first"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[0.383592]],["text key loss for shape (N,)",[]],["r()",[0.37824]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.043868,0.0448225]],["text key gradient of the scores of real images",[]],["r(5)",[0.0444746,-0.0634876]],["text key other rise",[]],["r(10)",[0.365469,0.0762778]],["text key rise",[]],["r(10)",[0.311399,0.266734]]]]}],[["absolute differences are used"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[1.10737]],["text key loss for shape (N,)",[]],["r()",[1.21114]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.223607,0.0724824]],["text key gradient of the scores of real images",[]],["r(5)",[0.223607,-0.273139]],["text key other rise",[]],["r(10)",[1.10329,-0.428419]],["text key rise",[]],["r(10)",[1.16239,0.267165]]]]}],[["the mean of each batch is taken before the square"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[1.07344]],["text key loss for shape (N,)",[]],["r()",[1.26981]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.50728,0.565128]],["text key gradient of the scores of real images",[]],["r(5)",[0.131606,0.146614]],["text key other rise",[]],["r(10)",[1.13865,0.214053]],["text key rise",[]],["r(10)",[0.355816,-0.45793]]]]}],[["the scores of real and generated images are compared with each other"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[1.36208]],["text key loss for shape (N,)",[]],["r()",[1.60473]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["r(5)",[0.906734,-0.14561]],["text key gradient of the scores of real images",[]],["r(5)",[0.906734,0.14561]],["text key other rise",[]],["r(10)",[3.34023,-0.203545]],["text key rise",[]],["r(10)",[4.89153,-1.76227]]]]}],[["the loss is returned as a Python number"],{"value":[[["text key loss for batches of different sizes, of shape (N, 1)",[]],["r",[1.85126]],["text key loss for shape (N,)",[]],["r",[2.14553]]]],"gradient":[[["text key gradient of the scores of generated images",[]],["None",[]],["text key gradient of the scores of real images",[]],["None",[]],["text key other rise",[]],["None",[]],["text key rise",[]],["None",[]]]]}]],"lsgan_generator_loss":[[[],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.67047]],["text key loss for shape (N,)",[]],["r()",[0.983061]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[0.546241,0.122403]],["text key rise",[]],["r(10)",[1.72227,-0.961912]]]]}],[["the mean has no factor"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[3.34093]],["text key loss for shape (N,)",[]],["r()",[1.96612]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[1.09248,0.244805]],["text key rise",[]],["r(10)",[3.44453,-1.92382]]]]}],[["a sum is taken over the batch"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[8.35233]],["text key loss for shape (N,)",[]],["r()",[5.89837]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[3.27745,0.734416]],["text key rise",[]],["r(10)",[10.3336,-5.77147]]]]}],[["the result has one number for each image"],{"value":[[["text key loss for shape (N, 1)",[]],["r(5,1)",[5.8904,7.33833]],["text key loss for shape (N,)",[]],["r(6)",[4.21997,2.58391]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[3.27745,0.734416]],["text key rise",[]],["None",[]]]]}],[["the target of the scores is 0"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.726302]],["text key loss for shape (N,)",[]],["r()",[1.30161]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[0.464984,0.461793]],["text key rise",[]],["r(10)",[1.55838,0.774107]]]]}],[["the loss is minus the discriminator's term for generated images"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[-0.726302]],["text key loss for shape (N,)",[]],["r()",[-1.30161]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[0.464984,-0.461793]],["text key rise",[]],["r(10)",[1.55838,-0.774107]]]]}],[["a sigmoid is applied to the scores first"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.190993]],["text key loss for shape (N,)",[]],["r()",[0.0921468]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[0.03982,-0.00649229]],["text key rise",[]],["r(10)",[0.161193,-0.0524998]]]]}],[["the mean is taken before the square"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[1.0428]],["text key loss for shape (N,)",[]],["r()",[0.0164616]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[0.304761,-0.253358]],["text key rise",[]],["r(10)",[0.875874,-0.935149]]]]}],[["absolute differences are used"],{"value":[[["text key loss for shape (N, 1)",[]],["r()",[0.745474]],["text key loss for shape (N,)",[]],["r()",[0.568038]]]],"gradient":[[["text key gradient of the scores",[]],["r(6)",[0.204124,0.122891]],["text key rise",[]],["r(10)",[0.704505,-0.194948]]]]}]],"one_nn_accuracy":[[[],{"value":[[["text key accuracy for large sets",[]],["r",[0.666667]],["text key accuracy for sets that are badly mixed",[]],["r",[1.0]],["text key accuracy for sets that are well mixed",[]],["r",[0.133333]],["text key accuracy for small sets",[]],["r",[0.166667]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, 20035b1a)",[1.0,0.728355]]]],"both_sets_count":[[["text key collapsed",[]],["r",[0.75]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, ce5bb3fc)",[1.25,-0.0160626]]]],"distance":[[["text key far apart",[]],["r",[1.0]],["text key near",[]],["r",[1.0]],["text key turned",[]],["r",[1.0]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[0.5]]]]}],[["each sample counts as its own nearest neighbour"],{"value":[[["text key accuracy for large sets",[]],["r",[1.0]],["text key accuracy for sets that are badly mixed",[]],["r",[1.0]],["text key accuracy for sets that are well mixed",[]],["r",[1.0]],["text key accuracy for small sets",[]],["r",[1.0]]]],"leaves_itself_out":[[["text key copies",[]],["r",[1.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[1.0]],["r",[1.0]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, 20035b1a)",[1.41421,-0.264202]]]],"both_sets_count":[[["text key collapsed",[]],["r",[1.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[1.0]],["r",[1.0]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, ce5bb3fc)",[1.41421,-0.264202]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[1.0]]]]}],[["samples that are nearer than a fixed distance do not count as neighbours"],{"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, 20035b1a)",[1.11803,0.232077]]]]}],[["each sample is judged by the one that is farthest away"],{"value":[[["text key accuracy for large sets",[]],["r",[0.761905]],["text key accuracy for sets that are badly mixed",[]],["r",[0.0]],["text key accuracy for sets that are well mixed",[]],["r",[0.666667]],["text key accuracy for small sets",[]],["r",[0.333333]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.5]],["text key far apart",[]],["r",[0.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.666667]],["r",[0.666667]],["text key own",[]],["sequence of 2",[]],["r",[0.666667]],["r(3 more, 20035b1a)",[0.833334,-0.0107082]]]],"both_sets_count":[[["text key collapsed",[]],["r",[0.5]],["text key far apart",[]],["r",[0.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.666667]],["r",[0.666667]],["text key own",[]],["sequence of 2",[]],["r",[0.666667]],["r(3 more, ce5bb3fc)",[0.833334,-0.0107082]]]],"distance":[[["text key far apart",[]],["r",[0.0]],["text key near",[]],["r",[0.5]],["text key turned",[]],["r",[0.5]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[0.666667]]]]}],[["each sample counts as its own nearest neighbour"],{"value":[[["text key accuracy for large sets",[]],["r",[1.0]],["text key accuracy for sets that are badly mixed",[]],["r",[1.0]],["text key accuracy for sets that are well mixed",[]],["r",[1.0]],["text key accuracy for small sets",[]],["r",[1.0]]]],"leaves_itself_out":[[["text key copies",[]],["r",[1.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[1.0]],["r",[1.0]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, 20035b1a)",[1.41421,-0.264202]]]],"both_sets_count":[[["text key collapsed",[]],["r",[1.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[1.0]],["r",[1.0]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, ce5bb3fc)",[1.41421,-0.264202]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[1.0]]]]}],[["only the real samples are judged"],{"both_sets_count":[[["text key collapsed",[]],["r",[0.5]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, ce5bb3fc)",[1.41421,-0.264202]]]]}],[["only the generated samples are judged"],{"both_sets_count":[[["text key collapsed",[]],["r",[1.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, ce5bb3fc)",[1.11803,0.232077]]]]}],[["the wrong answers are counted"],{"value":[[["text key accuracy for large sets",[]],["r",[0.333333]],["text key accuracy for sets that are badly mixed",[]],["r",[0.0]],["text key accuracy for sets that are well mixed",[]],["r",[0.866667]],["text key accuracy for small sets",[]],["r",[0.833333]]]],"leaves_itself_out":[[["text key copies",[]],["r",[1.0]],["text key far apart",[]],["r",[0.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[0.0]],["r(3 more, 20035b1a)",[1.0,-0.992557]]]],"both_sets_count":[[["text key collapsed",[]],["r",[0.25]],["text key far apart",[]],["r",[0.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[0.0]],["r(3 more, ce5bb3fc)",[0.25,-0.248139]]]],"distance":[[["text key far apart",[]],["r",[0.0]],["text key near",[]],["r",[0.0]],["text key turned",[]],["r",[0.0]]]]}],[["the result is given in per cent"],{"value":[[["text key accuracy for large sets",[]],["r",[66.6667]],["text key accuracy for sets that are badly mixed",[]],["r",[100.0]],["text key accuracy for sets that are well mixed",[]],["r",[13.3333]],["text key accuracy for small sets",[]],["r",[16.6667]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[100.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[50.0]],["r",[50.0]],["text key own",[]],["sequence of 2",[]],["r",[100.0]],["r(3 more, 20035b1a)",[100.0,72.8355]]]],"both_sets_count":[[["text key collapsed",[]],["r",[75.0]],["text key far apart",[]],["r",[100.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[50.0]],["r",[50.0]],["text key own",[]],["sequence of 2",[]],["r",[100.0]],["r(3 more, ce5bb3fc)",[125.0,-1.60626]]]],"distance":[[["text key far apart",[]],["r",[100.0]],["text key near",[]],["r",[100.0]],["text key turned",[]],["r",[100.0]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[50.0]]]]}],[["the number of right answers is not divided"],{"value":[[["text key accuracy for large sets",[]],["r",[28.0]],["text key accuracy for sets that are badly mixed",[]],["r",[36.0]],["text key accuracy for sets that are well mixed",[]],["r",[4.0]],["text key accuracy for small sets",[]],["r",[2.0]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[16.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[12.0]],["r",[12.0]],["text key own",[]],["sequence of 2",[]],["r",[24.0]],["r(3 more, 20035b1a)",[24.0,17.4805]]]],"both_sets_count":[[["text key collapsed",[]],["r",[9.0]],["text key far apart",[]],["r",[12.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[12.0]],["r",[12.0]],["text key own",[]],["sequence of 2",[]],["r",[24.0]],["r(3 more, ce5bb3fc)",[25.632,8.54751]]]],"distance":[[["text key far apart",[]],["r",[16.0]],["text key near",[]],["r",[16.0]],["text key turned",[]],["r",[16.0]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[6.0]]]]}],[["the right answers of both sets are divided by the size of one"],{"value":[[["text key accuracy for large sets",[]],["r",[1.33333]],["text key accuracy for sets that are badly mixed",[]],["r",[2.0]],["text key accuracy for sets that are well mixed",[]],["r",[0.266667]],["text key accuracy for small sets",[]],["r",[0.333333]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[2.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[1.0]],["r",[1.0]],["text key own",[]],["sequence of 2",[]],["r",[2.0]],["r(3 more, 20035b1a)",[2.0,1.45671]]]],"both_sets_count":[[["text key collapsed",[]],["r",[1.5]],["text key far apart",[]],["r",[2.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[1.0]],["r",[1.0]],["text key own",[]],["sequence of 2",[]],["r",[2.0]],["r(3 more, ce5bb3fc)",[2.5,-0.0321252]]]],"distance":[[["text key far apart",[]],["r",[2.0]],["text key near",[]],["r",[2.0]],["text key turned",[]],["r",[2.0]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[1.0]]]]}],[["the samples with a real nearest neighbour are counted"],{"value":[[["text key accuracy for large sets",[]],["r",[0.5]],["text key accuracy for sets that are badly mixed",[]],["r",[0.5]],["text key accuracy for sets that are well mixed",[]],["r",[0.5]],["text key accuracy for small sets",[]],["r",[0.5]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.5]],["text key far apart",[]],["r",[0.5]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[0.5]],["r(3 more, 20035b1a)",[0.707107,-0.132101]]]],"both_sets_count":[[["text key collapsed",[]],["r",[0.25]],["text key far apart",[]],["r",[0.5]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.5]],["r",[0.5]],["text key own",[]],["sequence of 2",[]],["r",[0.5]],["r(3 more, ce5bb3fc)",[0.901388,-0.38024]]]],"distance":[[["text key far apart",[]],["r",[0.5]],["text key near",[]],["r",[0.5]],["text key turned",[]],["r",[0.5]]]]}],[["each sample is judged by a vote of its three nearest neighbours"],{"value":[[["text key accuracy for large sets",[]],["r",[0.738095]],["text key accuracy for sets that are badly mixed",[]],["r",[1.0]],["text key accuracy for sets that are well mixed",[]],["r",[0.266667]],["text key accuracy for small sets",[]],["r",[0.166667]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.75]],["r",[0.75]],["text key own",[]],["sequence of 2",[]],["r",[0.0]],["r(3 more, 20035b1a)",[0.0,0.0]]]],"both_sets_count":[[["text key collapsed",[]],["r",[0.75]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.75]],["r",[0.75]],["text key own",[]],["sequence of 2",[]],["r",[0.0]],["r(3 more, ce5bb3fc)",[0.75,-0.744418]]]],"distance":[[["text key far apart",[]],["r",[1.0]],["text key near",[]],["r",[0.0]],["text key turned",[]],["r",[0.0]]]]}],[["the distance is the sum of absolute differences"],{"distance":[[["text key far apart",[]],["r",[1.0]],["text key near",[]],["r",[0.9375]],["text key turned",[]],["r",[0.9375]]]]}],[["the distance is the largest absolute difference"],{"distance":[[["text key far apart",[]],["r",[1.0]],["text key near",[]],["r",[0.9375]],["text key turned",[]],["r",[0.875]]]]}],[["the distance is the angle between two samples"],{"distance":[[["text key far apart",[]],["r",[1.0]],["text key near",[]],["r",[0.8125]],["text key turned",[]],["r",[0.8125]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[0.416667]]]]}],[["each coordinate is divided by its standard deviation first"],{"distance":[[["text key far apart",[]],["r",[1.0]],["text key near",[]],["r",[0.6875]],["text key turned",[]],["r",[0.6875]]]]}],[["the accuracy is returned as a tensor"],{"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r()",[0.5]]]]}],[["the given samples are changed in place"],{"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[1.4744,0.753416]],["r(6,3)",[1.4744,0.753416]],["text key result",[]],["r",[0.5]]]]}],[["the share is rounded to 0 or 1"],{"value":[[["text key accuracy for large sets",[]],["r",[1.0]],["text key accuracy for sets that are badly mixed",[]],["r",[1.0]],["text key accuracy for sets that are well mixed",[]],["r",[0.0]],["text key accuracy for small sets",[]],["r",[0.0]]]],"leaves_itself_out":[[["text key copies",[]],["r",[0.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.0]],["r",[0.0]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, 20035b1a)",[1.0,0.728355]]]],"both_sets_count":[[["text key collapsed",[]],["r",[1.0]],["text key far apart",[]],["r",[1.0]],["text key mixtures",[]],["text key other",[]],["sequence of 2",[]],["r",[0.0]],["r",[0.0]],["text key own",[]],["sequence of 2",[]],["r",[1.0]],["r(3 more, ce5bb3fc)",[1.41421,-0.264202]]]],"float":[[["text key changes",[]],["sequence of 2",[]],["r(6,3)",[0.0,0.0]],["r(6,3)",[0.0,0.0]],["text key result",[]],["r",[0.0]]]]}]],"sample_noise":[[[],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, 6624394a)",[193.349,138.049]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[5.03725,6.15135]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[4.57943,6.55981]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[5.03725,6.15135]],["r(4 more, b80f106d)",[9.40571,2.96224]]]]}],[["the numbers are drawn uniformly between 0 and 1"],{"distribution":[[["text key large",[]],["r(4000,8)",[103.194,-20.0511]],["text key one",[]],["r(3)",[1.2747,-0.105766]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[1.52824,0.728913]],["r(2,3)",[1.48481,1.70415]],["r(2,3)",[1.62853,1.40194]],["r(2,3)",[1.76701,0.862578]],["r(2,3)",[0.958148,0.336485]],["r(2,3)",[1.8284,2.23022]],["r(16 more, 6624394a)",[105.318,88.6173]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[2.09253,0.548479]],["text key first",[]],["r(3,5)",[2.00635,1.26138]],["text key fourth",[]],["r(3,5)",[2.01609,2.44773]],["text key same",[]],["r(3,5)",[2.00635,1.26138]],["text key same as fifth",[]],["r(3,5)",[2.09253,0.548479]],["r(4 more, b80f106d)",[3.95885,1.9032]]]]}],[["the numbers are drawn uniformly between -1 and 1"],{"distribution":[[["text key large",[]],["r(4000,8)",[103.594,1.76883]],["text key one",[]],["r(3)",[1.45762,-0.819725]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[1.68446,-0.578514]],["r(2,3)",[1.03449,1.37197]],["r(2,3)",[1.50504,0.767549]],["r(2,3)",[1.59044,-0.311184]],["r(2,3)",[1.38765,-1.36337]],["r(2,3)",[2.02489,2.4241]],["r(16 more, 6624394a)",[103.876,104.097]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[2.28497,-0.611289]],["text key first",[]],["r(3,5)",[2.30347,0.814505]],["text key fourth",[]],["r(3,5)",[2.11736,3.18721]],["text key same",[]],["r(3,5)",[2.30347,0.814505]],["text key same as fifth",[]],["r(3,5)",[2.28497,-0.611289]],["r(4 more, b80f106d)",[4.53992,1.10754]]]]}],[["the numbers are drawn from a uniform distribution, scaled to the right deviation"],{"distribution":[[["text key large",[]],["r(4000,8)",[179.431,3.06369]],["text key one",[]],["r(3)",[2.52467,-1.41981]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.91758,-1.00202]],["r(2,3)",[1.7918,2.37631]],["r(2,3)",[2.60681,1.32943]],["r(2,3)",[2.75473,-0.538986]],["r(2,3)",[2.40348,-2.36143]],["r(2,3)",[3.50721,4.19867]],["r(16 more, 6624394a)",[179.919,180.302]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.95769,-1.05878]],["text key first",[]],["r(3,5)",[3.98974,1.41076]],["text key fourth",[]],["r(3,5)",[3.66738,5.52041]],["text key same",[]],["r(3,5)",[3.98974,1.41076]],["text key same as fifth",[]],["r(3,5)",[3.95769,-1.05878]],["r(4 more, b80f106d)",[7.86339,1.91833]]]]}],[["the numbers are cut off at -1 and 1"],{"distribution":[[["text key large",[]],["r(4000,8)",[128.199,-72.3166]],["text key one",[]],["r(3)",[1.37878,1.03027]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[1.99743,-3.74897]],["r(2,3)",[1.87927,0.73034]],["r(2,3)",[1.44155,0.505764]],["r(2,3)",[1.50458,0.449755]],["r(2,3)",[1.5246,-0.596391]],["r(2,3)",[1.49708,-2.20928]],["r(16 more, 6624394a)",[147.518,84.5747]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.51436,4.10965]],["text key first",[]],["r(3,5)",[2.53767,2.46996]],["text key fourth",[]],["r(3,5)",[2.96436,3.73211]],["text key same",[]],["r(3,5)",[2.53767,2.46996]],["text key same as fifth",[]],["r(3,5)",[3.51436,4.10965]],["r(4 more, b80f106d)",[5.93772,2.8499]]]]}],[["the numbers are cut off at -3 and 3"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.411,-75.301]],["text key one",[]],["r(3)",[3.14659,2.77506]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, 6624394a)",[193.16,137.475]]]]}],[["the normal distribution is truncated at -2 and 2"],{"distribution":[[["text key large",[]],["r(4000,8)",[157.067,-51.9527]],["text key one",[]],["r(3)",[1.20106,-1.3828]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[3.45755,-0.0624491]],["r(2,3)",[1.43485,-0.844379]],["r(2,3)",[1.28409,0.567456]],["r(2,3)",[1.95363,0.382701]],["r(2,3)",[1.15871,-1.09624]],["r(2,3)",[1.30216,1.9183]],["r(16 more, 6624394a)",[165.831,122.603]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[2.84559,0.0154057]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[3.42842,0.791103]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[2.84559,0.0154057]],["r(4 more, b80f106d)",[6.07,7.84967]]]]}],[["each vector is normalised to length 1"],{"distribution":[[["text key large",[]],["r(4000,8)",[63.2456,-10.3982]],["text key one",[]],["r(3)",[1.0,0.882527]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[1.41421,-2.47002]],["r(2,3)",[1.41421,0.557539]],["r(2,3)",[1.41421,0.658736]],["r(2,3)",[1.41421,0.0919321]],["r(2,3)",[1.41421,-0.62463]],["r(2,3)",[1.41421,-2.05294]],["r(16 more, 6624394a)",[64.5267,61.2281]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[1.73205,2.09399]],["text key first",[]],["r(3,5)",[1.73205,1.74406]],["text key fourth",[]],["r(3,5)",[1.73205,2.6641]],["text key same",[]],["r(3,5)",[1.73205,1.74406]],["text key same as fifth",[]],["r(3,5)",[1.73205,2.09399]],["r(4 more, b80f106d)",[4.01736,1.66852]]]]}],[["all vectors are rescaled to the same length"],{"distribution":[[["text key large",[]],["r(4000,8)",[178.885,-29.4106]],["text key one",[]],["r(3)",[1.73205,1.52858]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.44949,-4.2782]],["r(2,3)",[2.44949,0.965686]],["r(2,3)",[2.44949,1.14096]],["r(2,3)",[2.44949,0.159231]],["r(2,3)",[2.44949,-1.08189]],["r(2,3)",[2.44949,-3.5558]],["r(16 more, 6624394a)",[181.746,165.333]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.87298,4.6823]],["text key first",[]],["r(3,5)",[3.87298,3.89984]],["text key fourth",[]],["r(3,5)",[3.87298,5.9571]],["text key same",[]],["r(3,5)",[3.87298,3.89984]],["text key same as fifth",[]],["r(3,5)",[3.87298,4.6823]],["r(4 more, b80f106d)",[8.98308,3.73094]]]]}],[["each batch is rescaled by its own mean and standard deviation"],{"distribution":[[["text key large",[]],["r(4000,8)",[178.883,-75.3347]],["text key one",[]],["r(3)",[1.41421,1.15086]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.23607,-3.54895]],["r(2,3)",[2.23607,1.36423]],["r(2,3)",[2.23607,1.53944]],["r(2,3)",[2.23607,1.25804]],["r(2,3)",[2.23607,0.177873]],["r(2,3)",[2.23607,-2.29659]],["r(16 more, 6624394a)",[194.451,130.363]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.74166,4.59984]],["text key first",[]],["r(3,5)",[3.74166,3.31709]],["text key fourth",[]],["r(3,5)",[3.74166,5.20167]],["text key same",[]],["r(3,5)",[3.74166,3.31709]],["text key same as fifth",[]],["r(3,5)",[3.74166,4.59984]],["r(4 more, b80f106d)",[8.12776,3.7559]]]]}],[["the numbers have a standard deviation of 0.02"],{"distribution":[[["text key large",[]],["r(4000,8)",[3.55519,-1.4992]],["text key one",[]],["r(3)",[0.0641257,0.0565926]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[0.0520247,-0.0912278]],["r(2,3)",[0.0497803,0.027607]],["r(2,3)",[0.0323563,0.00530309]],["r(2,3)",[0.0301903,0.00906248]],["r(2,3)",[0.0433128,-0.00433801]],["r(2,3)",[0.0427991,-0.0563954]],["r(16 more, 6624394a)",[3.86696,2.76098]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[0.100745,0.123027]],["text key first",[]],["r(3,5)",[0.0714017,0.0684676]],["text key fourth",[]],["r(3,5)",[0.0915886,0.131196]],["text key same",[]],["r(3,5)",[0.0714017,0.0684676]],["text key same as fifth",[]],["r(3,5)",[0.100745,0.123027]],["r(4 more, b80f106d)",[0.188114,0.0592451]]]]}],[["all vectors of a batch are the same"],{"distribution":[[["text key large",[]],["r(4000,8)",[98.377,-11.985]],["text key one",[]],["r(3)",[1.93877,-0.717443]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[3.70925,-3.11247]],["r(2,3)",[1.59969,0.750609]],["r(2,3)",[1.092,0.153829]],["r(2,3)",[2.14854,-0.717964]],["r(2,3)",[1.5036,-0.478039]],["r(2,3)",[1.00479,0.872629]],["r(16 more, 6624394a)",[99.5212,89.7777]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.69162,4.69415]],["text key first",[]],["r(3,5)",[4.03081,-1.82641]],["text key fourth",[]],["r(3,5)",[2.89154,1.17102]],["text key same",[]],["r(3,5)",[4.03081,-1.82641]],["text key same as fifth",[]],["r(3,5)",[3.69162,4.69415]],["r(4 more, b80f106d)",[5.41438,2.84729]]]]}],[["all numbers of a vector are the same"],{"distribution":[[["text key large",[]],["r(4000,8)",[175.35,119.485]],["text key one",[]],["r(3)",[2.2922,-0.804884]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.00581,1.69532]],["r(2,3)",[1.57792,-0.261063]],["r(2,3)",[3.59563,-2.8608]],["r(2,3)",[1.07012,0.381973]],["r(2,3)",[1.92036,-1.35391]],["r(2,3)",[1.8085,1.55167]],["r(16 more, 6624394a)",[212.436,262.055]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.47001,-0.980923]],["text key first",[]],["r(3,5)",[3.49038,3.68053]],["text key fourth",[]],["r(3,5)",[3.90272,4.40144]],["text key same",[]],["r(3,5)",[3.49038,3.68053]],["text key same as fifth",[]],["r(3,5)",[3.47001,-0.980923]],["r(4 more, b80f106d)",[7.76743,4.76922]]]]}],[["half of the vectors are the others with opposite signs"],{"distribution":[[["text key large",[]],["r(4000,8)",[176.791,-73.2289]],["text key one",[]],["r(3)",[2.49157,-0.897306]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[0.91542,0.623241]],["r(2,3)",[2.45668,-4.08017]],["r(2,3)",[2.39129,2.58851]],["r(2,3)",[2.80531,1.27835]],["r(2,3)",[2.3847,-1.10949]],["r(2,3)",[1.63516,0.65905]],["r(16 more, 6624394a)",[191.682,121.588]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[4.92394,-0.726326]],["text key first",[]],["r(3,5)",[3.69034,3.51428]],["text key fourth",[]],["r(3,5)",[3.63745,-0.413277]],["text key same",[]],["r(3,5)",[3.69034,3.51428]],["text key same as fifth",[]],["r(3,5)",[4.92394,-0.726326]],["r(4 more, b80f106d)",[6.2746,9.38252]]]]}],[["the result has two more dimensions of size 1 at its end"],{"distribution":[[["text key large",[]],["r(4000,8,1,1)",[177.76,-74.96]],["text key one",[]],["r(3,1,1)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3,1,1)",[2.60123,-4.56139]],["r(2,3,1,1)",[2.48902,1.38035]],["r(2,3,1,1)",[1.61781,0.265155]],["r(2,3,1,1)",[1.50951,0.453124]],["r(2,3,1,1)",[2.16564,-0.2169]],["r(2,3,1,1)",[2.13996,-2.81977]],["r(16 more, c2319f19)",[193.349,138.049]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5,1,1)",[5.03725,6.15135]],["text key first",[]],["r(3,5,1,1)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5,1,1)",[4.57943,6.55981]],["text key same",[]],["r(3,5,1,1)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5,1,1)",[5.03725,6.15135]],["r(4 more, 674c4db9)",[9.40571,2.96224]]]]}],[["whole numbers are drawn"],{"distribution":[[["text key large",[]],["w(4000,8)",[357.95,122.811]],["text key one",[]],["w(3)",[3.74166,-0.167919]],["text key small",[]],["sequence of 20",[]],["w(2,3)",[6.16441,4.15769]],["w(2,3)",[5.83095,-3.18516]],["w(2,3)",[3.4641,-2.53883]],["w(2,3)",[4.69042,2.18533]],["w(2,3)",[5.2915,0.479818]],["w(2,3)",[5.0,-3.30986]],["r(16 more, 16370a50)",[379.143,449.643]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["w(3,5)",[7.14143,-4.30209]],["text key first",[]],["w(3,5)",[8.544,-4.96204]],["text key fourth",[]],["w(3,5)",[7.48331,-1.0033]],["text key same",[]],["w(3,5)",[8.544,-4.96204]],["text key same as fifth",[]],["w(3,5)",[7.14143,-4.30209]],["r(4 more, efa088b7)",[12.435,9.51802]]]]}],[["the numbers do not come from the given `generator`"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[1.7796,2.55532]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.18828,-3.16846]],["r(2,3)",[2.23085,-0.0748744]],["r(2,3)",[2.86802,-0.0315216]],["r(2,3)",[1.35738,1.90505]],["r(2,3)",[2.95892,-0.936548]],["r(2,3)",[2.13354,1.01475]],["r(16 more, 6624394a)",[179.919,186.913]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[5.35051,-6.28947]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[2.84559,0.0154057]],["text key same",[]],["r(3,5)",[4.57943,6.55981]],["text key same as fifth",[]],["r(3,5)",[5.35051,-6.28947]],["r(4 more, b80f106d)",[12.908,-6.25517]]]]}],[["the given `device` has no effect"],{"generator":[[["text key device",[]],["text cpu",[]],["text key fifth",[]],["r(3,5)",[5.03725,6.15135]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[4.57943,6.55981]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[5.03725,6.15135]],["r(4 more, b80f106d)",[9.40571,2.96224]]]]}],[["every call without `generator` draws the same numbers"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, 6624394a)",[183.92,165.944]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[3.62059,1.11469]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[3.62059,1.11469]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[3.62059,1.11469]],["r(4 more, b80f106d)",[8.85175,0.967456]]]]}],[["every call starts the given `generator` again from its seed"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[0.58865,-0.820939]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[1.16645,-0.783873]],["r(2,3)",[1.16645,-0.783873]],["r(2,3)",[1.16645,-0.783873]],["r(2,3)",[1.16645,-0.783873]],["r(2,3)",[1.16645,-0.783873]],["r(2,3)",[1.16645,-0.783873]],["r(16 more, 6624394a)",[192.99,121.076]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[5.03725,6.15135]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[4.57943,6.55981]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[5.03725,6.15135]],["r(4 more, b80f106d)",[6.995,5.34016]]]]}],[["every call without `generator` draws the same numbers"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, 6624394a)",[192.754,142.743]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[4.441,-4.73269]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[4.441,-4.73269]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[4.441,-4.73269]],["r(4 more, b80f106d)",[10.3016,-3.48075]]]]}],[["without `generator`, the numbers are drawn uniformly between 0 and 1"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, 6624394a)",[105.911,103.831]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[2.09253,0.548479]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[2.01609,2.44773]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[2.09253,0.548479]],["r(4 more, b80f106d)",[8.34379,-0.311255]]]]}],[["without `generator`, rows and columns are swapped"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, fdf5e702)",[193.349,138.049]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(5,3)",[5.03725,6.15135]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(5,3)",[4.57943,6.55981]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(5,3)",[5.03725,6.15135]],["r(4 more, cb3ee837)",[9.40571,2.96224]]]]}],[["without `generator`, the numbers come from a generator of their own"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[3.20628,2.82963]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.60123,-4.56139]],["r(2,3)",[2.48902,1.38035]],["r(2,3)",[1.61781,0.265155]],["r(2,3)",[1.50951,0.453124]],["r(2,3)",[2.16564,-0.2169]],["r(2,3)",[2.13996,-2.81977]],["r(16 more, 6624394a)",[192.754,142.743]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["r(3,5)",[2.46769,0.116654]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[3.77052,2.46719]],["text key same",[]],["r(3,5)",[3.57008,3.42338]],["text key same as fifth",[]],["r(3,5)",[3.14344,-1.0014]],["r(4 more, b80f106d)",[8.82452,0.780309]]]]}],[["whole numbers are drawn","the numbers do not come from the given `generator`"],{"distribution":[[["text key large",[]],["w(4000,8)",[357.95,122.811]],["text key one",[]],["w(3)",[3.16228,3.05746]],["text key small",[]],["sequence of 20",[]],["w(2,3)",[4.89898,-2.03173]],["w(2,3)",[4.79583,-0.21514]],["w(2,3)",[5.0,6.89715]],["w(2,3)",[4.0,-1.72464]],["w(2,3)",[5.38516,1.29734]],["w(2,3)",[4.79583,1.28988]],["r(16 more, 16370a50)",[357.816,359.1]]]],"generator":[[["text key device",[]],["text meta",[]],["text key fifth",[]],["w(3,5)",[7.14143,4.85943]],["text key first",[]],["w(3,5)",[8.544,-4.96204]],["text key fourth",[]],["w(3,5)",[8.12404,-0.8298]],["text key same",[]],["w(3,5)",[7.48331,-1.0033]],["text key same as fifth",[]],["w(3,5)",[7.14143,4.85943]],["r(4 more, efa088b7)",[13.429,22.445]]]]}],[["whole numbers are drawn","the given `device` has no effect"],{"distribution":[[["text key large",[]],["w(4000,8)",[357.95,122.811]],["text key one",[]],["w(3)",[3.74166,-0.167919]],["text key small",[]],["sequence of 20",[]],["w(2,3)",[6.16441,4.15769]],["w(2,3)",[5.83095,-3.18516]],["w(2,3)",[3.4641,-2.53883]],["w(2,3)",[4.69042,2.18533]],["w(2,3)",[5.2915,0.479818]],["w(2,3)",[5.0,-3.30986]],["r(16 more, 16370a50)",[379.143,449.643]]]],"generator":[[["text key device",[]],["text cpu",[]],["text key fifth",[]],["w(3,5)",[7.14143,-4.30209]],["text key first",[]],["w(3,5)",[8.544,-4.96204]],["text key fourth",[]],["w(3,5)",[7.48331,-1.0033]],["text key same",[]],["w(3,5)",[8.544,-4.96204]],["text key same as fifth",[]],["w(3,5)",[7.14143,-4.30209]],["r(4 more, efa088b7)",[12.435,9.51802]]]]}],[["the numbers do not come from the given `generator`","the given `device` has no effect"],{"distribution":[[["text key large",[]],["r(4000,8)",[177.76,-74.96]],["text key one",[]],["r(3)",[1.7796,2.55532]],["text key small",[]],["sequence of 20",[]],["r(2,3)",[2.18828,-3.16846]],["r(2,3)",[2.23085,-0.0748744]],["r(2,3)",[2.86802,-0.0315216]],["r(2,3)",[1.35738,1.90505]],["r(2,3)",[2.95892,-0.936548]],["r(2,3)",[2.13354,1.01475]],["r(16 more, 6624394a)",[179.919,186.913]]]],"generator":[[["text key device",[]],["text cpu",[]],["text key fifth",[]],["r(3,5)",[5.35051,-6.28947]],["text key first",[]],["r(3,5)",[3.57008,3.42338]],["text key fourth",[]],["r(3,5)",[2.84559,0.0154057]],["text key same",[]],["r(3,5)",[4.57943,6.55981]],["text key same as fifth",[]],["r(3,5)",[5.35051,-6.28947]],["r(4 more, b80f106d)",[12.908,-6.25517]]]]}]],"train_gan":[[[],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.29299,-5.76596]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.97408,-2.64165]],["text key change of the generator's parameters",[]],["r(6)",[2.63988,0.526938]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.886674,-0.780165]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00575]],["r",[2.95519]],["r",[2.99415]],["r",[3.22574]],["r",[2.95718]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131392,0.109231]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["both optimisers have Adam's default betas"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.9607,-7.88782]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.99908,-2.56673]],["text key change of the generator's parameters",[]],["r(6)",[2.73781,0.00820421]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.889251,-0.840243]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.204737,0.353119]],["r(39)",[0.204737,0.353119]],["r(39)",[0.2033,0.313138]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00577]],["r",[2.95519]],["r",[2.99414]],["r",[3.2257]],["r",[2.95711]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131396,0.109234]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.204737,0.353119]],["r(39)",[0.204737,0.353119]],["r(39)",[0.2033,0.313138]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.204737,0.353119]],["r(39)",[0.204737,0.353119]],["r(39)",[0.2033,0.313138]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.204737,0.353119]],["r(39)",[0.204737,0.353119]],["r(39)",[0.2033,0.313138]]]]}],[["the two betas of Adam are swapped"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[8.15159,-10.1553]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[2.03696,-2.55132]],["text key change of the generator's parameters",[]],["r(6)",[2.73164,-1.22313]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.903042,-0.895106]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.213726,0.359289]],["r(39)",[0.213726,0.359289]],["r(39)",[0.217506,0.328016]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00578]],["r",[2.95519]],["r",[2.99411]],["r",[3.2256]],["r",[2.95696]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131406,0.109242]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.213726,0.359289]],["r(39)",[0.213726,0.359289]],["r(39)",[0.217506,0.328016]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.213726,0.359289]],["r(39)",[0.213726,0.359289]],["r(39)",[0.217506,0.328016]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.213726,0.359289]],["r(39)",[0.213726,0.359289]],["r(39)",[0.217506,0.328016]]]]}],[["the learning rate is fixed at Adam's default, whatever `learning_rate` is"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[0.0359756,-0.0300248]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[0.00574455,-0.00535257]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[0.0100196,-0.00900166]],["text key change of the generator's parameters",[]],["r(6)",[0.0196505,-0.0235958]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.00244949,-0.00294578]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.00490005,-0.00589215]],["r(21 more, b91e8cdd)",[19.8997,5.21274]]]],"history":[[["sequence of 3",[]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.0194765,0.0303744]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63839]],["r",[3.00757]],["r",[2.95773]],["r",[2.99766]],["r",[3.23059]],["r",[2.96267]],["text key generator",[]],["sequence of 7",[]],["r",[0.0539046]],["r(6 more, cb0e6aa3)",[0.131498,0.109316]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.0194765,0.0303744]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.0194765,0.0303744]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.020002,0.0356448]],["r(39)",[0.0194765,0.0303744]]]]}],[["the learning rate is fixed at 2e-4, whatever `learning_rate` is"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[0.00719218,-0.00598864]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[0.00114891,-0.00107051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[0.00200438,-0.00179765]],["text key change of the generator's parameters",[]],["r(6)",[0.00392141,-0.0047145]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.000489898,-0.000589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.000979839,-0.00117834]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00390095,0.00609449]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00575]],["r",[2.95519]],["r",[2.99415]],["r",[3.22574]],["r",[2.95718]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131392,0.109231]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00390095,0.00609449]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00390095,0.00609449]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00400361,0.0071396]],["r(39)",[0.00390095,0.00609449]]]]}],[["both optimisers are plain SGD"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[2.2563,-2.91298]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[0.526991,-0.581045]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[0.932664,-1.21151]],["text key change of the generator's parameters",[]],["r(6)",[1.213,-0.286632]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.0574545,-0.0351533]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.151099,-0.0795868]],["r(21 more, b91e8cdd)",[19.8997,5.21267]]]],"history":[[["sequence of 3",[]],["r(39)",[0.103104,0.15285]],["r(39)",[0.103104,0.15285]],["r(39)",[0.102054,0.14865]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63777]],["r",[3.00354]],["r",[2.95196]],["r",[2.98983]],["r",[3.22058]],["r",[2.95079]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536806]],["r(6 more, cb0e6aa3)",[0.131894,0.109651]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.103104,0.15285]],["r(39)",[0.103104,0.15285]],["r(39)",[0.102054,0.14865]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.103104,0.15285]],["r(39)",[0.103104,0.15285]],["r(39)",[0.102054,0.14865]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.103104,0.15285]],["r(39)",[0.103104,0.15285]],["r(39)",[0.102054,0.14865]]]]}],[["both optimisers are RMSprop"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[14.5585,-30.2797]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[11.4889,-10.7052]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[12.842,-16.6085]],["text key change of the generator's parameters",[]],["r(6)",[4.89898,4.07268]],["text key change of the generator's parameters in the first step",[]],["r(6)",[4.89898,4.07268]],["text key change of the generator's parameters in two steps",[]],["r(6)",[4.89898,4.07268]],["r(21 more, b91e8cdd)",[19.8997,5.21276]]]],"history":[[["sequence of 3",[]],["r(39)",[1.23036,1.5164]],["r(39)",[1.23036,1.5164]],["r(39)",[1.16347,1.51125]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63803]],["r",[3.00886]],["r",[2.95927]],["r",[2.99927]],["r",[3.23221]],["r",[2.96406]],["text key generator",[]],["sequence of 7",[]],["r",[0.0541794]],["r(6 more, cb0e6aa3)",[0.131325,0.109157]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[1.23036,1.5164]],["r(39)",[1.23036,1.5164]],["r(39)",[1.16347,1.51125]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[1.23036,1.5164]],["r(39)",[1.23036,1.5164]],["r(39)",[1.16347,1.51125]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[1.23036,1.5164]],["r(39)",[1.23036,1.5164]],["r(39)",[1.16347,1.51125]]]]}],[["the optimisers apply weight decay as well"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.27386,-5.78443]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14869,-1.08111]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.97189,-2.66089]],["text key change of the generator's parameters",[]],["r(6)",[2.65028,0.59244]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489399,-0.585903]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.884985,-0.772438]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.197848,0.34675]],["r(39)",[0.197848,0.34675]],["r(39)",[0.1914,0.291129]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63867]],["r",[3.00574]],["r",[2.95516]],["r",[2.99412]],["r",[3.2257]],["r",[2.95713]],["text key generator",[]],["sequence of 7",[]],["r",[0.053686]],["r(6 more, cb0e6aa3)",[0.131397,0.109234]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197848,0.34675]],["r(39)",[0.197848,0.34675]],["r(39)",[0.1914,0.291129]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.197848,0.34675]],["r(39)",[0.197848,0.34675]],["r(39)",[0.1914,0.291129]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.197848,0.34675]],["r(39)",[0.197848,0.34675]],["r(39)",[0.1914,0.291129]]]]}],[["the discriminator's learning rate is half of `learning_rate`"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[2.9927,-2.34037]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[0.574455,-0.535257]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[0.98836,-1.20001]],["text key change of the generator's parameters",[]],["r(6)",[2.99971,0.288592]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589157]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.923701,-1.03593]],["r(21 more, b91e8cdd)",[19.8997,5.21282]]]],"history":[[["sequence of 3",[]],["r(39)",[0.130536,0.216835]],["r(39)",[0.130536,0.216835]],["r(39)",[0.128483,0.189823]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63931]],["r",[3.00671]],["r",[2.95665]],["r",[2.99608]],["r",[3.22808]],["r",[2.96003]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536584]],["r(6 more, cb0e6aa3)",[0.131101,0.108987]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.130536,0.216835]],["r(39)",[0.130536,0.216835]],["r(39)",[0.128483,0.189823]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.130536,0.216835]],["r(39)",[0.130536,0.216835]],["r(39)",[0.128483,0.189823]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.130536,0.216835]],["r(39)",[0.130536,0.216835]],["r(39)",[0.128483,0.189823]]]]}],[["the generator's optimiser has Adam's default betas"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.1404,-6.06468]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.97408,-2.64165]],["text key change of the generator's parameters",[]],["r(6)",[2.68664,-0.37436]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.890521,-0.840737]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.197388,0.347777]],["r(39)",[0.197388,0.347777]],["r(39)",[0.190997,0.291639]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00575]],["r",[2.95519]],["r",[2.99415]],["r",[3.22574]],["r",[2.95718]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131392,0.109231]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197388,0.347777]],["r(39)",[0.197388,0.347777]],["r(39)",[0.190997,0.291639]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.197388,0.347777]],["r(39)",[0.197388,0.347777]],["r(39)",[0.190997,0.291639]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.197388,0.347777]],["r(39)",[0.197388,0.347777]],["r(39)",[0.190997,0.291639]]]]}],[["without `learning_rate`, the learning rate is 1e-3"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.29299,-5.76596]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.97408,-2.64165]],["text key change of the generator's parameters",[]],["r(6)",[2.63988,0.526938]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.886674,-0.780165]],["r(21 more, b91e8cdd)",[19.8997,5.21274]]]],"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63839]],["r",[3.00757]],["r",[2.95773]],["r",[2.99766]],["r",[3.23059]],["r",[2.96267]],["text key generator",[]],["sequence of 7",[]],["r",[0.0539046]],["r(6 more, cb0e6aa3)",[0.131498,0.109316]]]]}],[["convolutions and batch normalisations of the given networks get new weights"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[4.1107,-0.451938]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[3.01565,-1.76049]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[3.22001,1.17636]],["text key change of the generator's parameters",[]],["r(6)",[2.61888,4.80579]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489897,-0.163991]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.907247,0.746513]],["r(21 more, b91e8cdd)",[19.9004,5.05217]]]]}],[["both networks share one optimiser"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.34347,-6.03225]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.5339,-1.27626]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[2.47541,-3.19076]],["text key change of the generator's parameters",[]],["r(6)",[2.14961,-0.00800896]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.856463,-0.730518]],["r(21 more, b91e8cdd)",[19.8997,5.21263]]]],"history":[[["sequence of 3",[]],["r(39)",[0.184158,0.233675]],["r(39)",[0.184158,0.233675]],["r(39)",[0.1625,0.180268]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63815]],["r",[3.00506]],["r",[2.95424]],["r",[2.99296]],["r",[3.22432]],["r",[2.95548]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131519,0.109335]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.184158,0.233675]],["r(39)",[0.184158,0.233675]],["r(39)",[0.1625,0.180268]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.184158,0.233675]],["r(39)",[0.184158,0.233675]],["r(39)",[0.1625,0.180268]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.184158,0.233675]],["r(39)",[0.184158,0.233675]],["r(39)",[0.1625,0.180268]]]]}],[["the optimisers start anew in each step, and remember no earlier one"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.27636,-4.61009]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[2.03961,-2.79867]],["text key change of the generator's parameters",[]],["r(6)",[2.5923,1.39052]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.894427,-0.778413]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.2,0.33972]],["r(39)",[0.2,0.33972]],["r(39)",[0.200997,0.24886]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00574]],["r",[2.95514]],["r",[2.99406]],["r",[3.22557]],["r",[2.95697]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.13141,0.109245]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.2,0.33972]],["r(39)",[0.2,0.33972]],["r(39)",[0.200997,0.24886]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.2,0.33972]],["r(39)",[0.2,0.33972]],["r(39)",[0.200997,0.24886]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.2,0.33972]],["r(39)",[0.2,0.33972]],["r(39)",[0.200997,0.24886]]]]}],[["the generator is trained before the discriminator in each step"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.49988,-4.10806]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-0.202696]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.95797,-1.38145]],["text key change of the generator's parameters",[]],["r(6)",[2.79501,0.644074]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.941062,-1.04326]],["r(21 more, b91e8cdd)",[19.8997,5.21272]]]],"history":[[["sequence of 3",[]],["r(39)",[0.198182,0.348412]],["r(39)",[0.198182,0.348412]],["r(39)",[0.19226,0.291852]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00251]],["r",[3.63986]],["r",[3.00694]],["r",[2.95637]],["r",[2.99534]],["r",[3.22692]],["r",[2.95836]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536311]],["r(6 more, cb0e6aa3)",[0.131265,0.109125]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.198182,0.348412]],["r(39)",[0.198182,0.348412]],["r(39)",[0.19226,0.291852]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[13.2761,-8.6533]],["r(4,40)",[13.2761,-8.6533]],["text key asides",[]],["sequence of 36",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["r(68 more, 5be98e5)",[86.7852,25.1593]]],[["sequence of 3",[]],["r(39)",[0.198182,0.348412]],["r(39)",[0.198182,0.348412]],["r(39)",[0.19226,0.291852]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.198182,0.348412]],["r(39)",[0.198182,0.348412]],["r(39)",[0.19226,0.291852]]]]}],[["the generator takes two steps for each one of the discriminator"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.00129,-3.68639]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.90261,-2.47636]],["text key change of the generator's parameters",[]],["r(6)",[3.76395,0.301684]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.908246,-1.03213]],["text key change of the generator's parameters in two steps",[]],["r(6)",[1.64389,-1.22139]],["r(21 more, b91e8cdd)",[26.7582,4.28729]]]],"history":[[["sequence of 3",[]],["r(39)",[0.258087,0.425344]],["r(39)",[0.258087,0.425344]],["r(39)",[0.253964,0.370848]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63986]],["r",[3.00813]],["r",[2.95874]],["r",[2.9989]],["r",[3.23166]],["r",[2.96428]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.130835,0.108764]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.258087,0.425344]],["r(39)",[0.258087,0.425344]],["r(39)",[0.253964,0.370848]]],[["text key batches",[]],["sequence of 7",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["text key calls",[]],["w",[21.0]],["text key others",[]],["r(3 more, 66167908)",[0.0,0.0]]]],"noise":[[["text key again",[]],["sequence of 3",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 54",[]],["truth True",[]],["truth False",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(105 more, 8eb07148)",[105.288,-78.5688]]],[["sequence of 3",[]],["r(39)",[0.258087,0.425344]],["r(39)",[0.258087,0.425344]],["r(39)",[0.253964,0.370848]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.258087,0.425344]],["r(39)",[0.258087,0.425344]],["r(39)",[0.253964,0.370848]]]]}],[["the optimisers of the two networks are swapped"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[2.47439,2.70197]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14872,-0.164262]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.61063,0.935076]],["text key change of the generator's parameters",[]],["r(6)",[0.0,0.0]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.0,0.0]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.0,0.0]],["r(21 more, b91e8cdd)",[19.8997,5.21252]]]],"history":[[["sequence of 3",[]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]],["r(39)",[0.219937,-0.0830857]]]]}],[["each network's losses are returned as a tensor"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["r(7)",[8.25414,7.57542]],["text key generator",[]],["r(7)",[0.141937,0.149907]]]]}],[["a list of pairs of losses is returned"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["sequence of 7",[]],["sequence of 2",[]],["r",[3.00133]],["r",[0.0536857]],["sequence of 2",[]],["r",[3.63868]],["r",[0.0536743]],["sequence of 2",[]],["r",[3.00575]],["r",[0.0536613]],["sequence of 2",[]],["r",[2.95519]],["r(10 more, f2dc69ef)",[5.30347,-1.28773]]]]}],[["the returned dict has other keys than those of the docstring"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key D",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00575]],["r",[2.95519]],["r",[2.99415]],["r",[3.22574]],["r",[2.95718]],["text key G",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131392,0.109231]]]]}],[["each network's losses stand under the other one's name"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[0.0536857]],["r",[0.0536743]],["r",[0.0536613]],["r",[0.053648]],["r",[0.0536346]],["r",[0.05362]],["r",[0.0536063]],["text key generator",[]],["sequence of 7",[]],["r",[3.00133]],["r(6 more, cb0e6aa3)",[7.68914,6.7694]]]]}],[["only the losses of the last step are returned"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["r",[2.95718]],["text key generator",[]],["r",[0.0536063]]]]}],[["each loss in the lists is the mean of all losses so far"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.32]],["r",[3.21525]],["r",[3.15023]],["r",[3.11902]],["r",[3.1368]],["r",[3.11114]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131449,0.109278]]]]}],[["only every second loss is kept"],{"history":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key discriminator",[]],["sequence of 4",[]],["r",[3.00133]],["r",[3.00575]],["r",[2.99415]],["r",[2.95718]],["text key generator",[]],["sequence of 4",[]],["r",[0.0536857]],["r",[0.0536613]],["r",[0.0536346]],["r",[0.0536063]]]]}],[["the training ends when the batches are used up"],{"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key batches",[]],["sequence of 3",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["text key calls",[]],["w",[6.0]],["text key others",[]],["truth False",[]],["text key parts",[]],["truth False",[]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[13.2761,-8.6533]],["r(4,40)",[13.2761,-8.6533]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[86.7852,25.1593]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the batches are gone through `num_steps` times"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[10.5296,-16.4476]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[3.44017,-4.98556]],["text key change of the generator's parameters",[]],["r(6)",[1.54502,2.4731]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[1.62527,-0.673277]],["r(77 more, 2a813fb4)",[132.303,-92.6342]]]],"history":[[["sequence of 3",[]],["r(39)",[1.32217,1.95839]],["r(39)",[1.32217,1.95839]],["r(39)",[1.26129,1.25458]]],[["text key discriminator",[]],["sequence of 56",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00575]],["r",[2.95519]],["r",[2.99415]],["r",[3.22574]],["r",[2.95718]],["r",[2.96695]],["r",[3.00326]],["r",[3.63879]],["r(104 more, b6a6074c)",[21.0025,21.5931]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[1.32217,1.95839]],["r(39)",[1.32217,1.95839]],["r(39)",[1.26129,1.25458]]],[["text key batches",[]],["sequence of 21",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["r(17 more, d547441b)",[42.2374,-12.4216]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[13.0907,7.83904]],["r(4,40)",[13.0907,7.83904]],["text key asides",[]],["sequence of 648",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(1292 more, 9d529979)",[392.941,95.8102]]],[["sequence of 3",[]],["r(39)",[1.32217,1.95839]],["r(39)",[1.32217,1.95839]],["r(39)",[1.26129,1.25458]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[32.0]],["text key numbers",[]],["sequence of 32",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(60 more, e2b2899f)",[106.935,113.588]]],[["sequence of 3",[]],["r(39)",[1.32217,1.95839]],["r(39)",[1.32217,1.95839]],["r(39)",[1.26129,1.25458]]]]}],[["the last pass through the batches is finished, beyond `num_steps`"],{"history":[[["sequence of 3",[]],["r(39)",[0.360604,0.649823]],["r(39)",[0.360604,0.649823]],["r(39)",[0.347063,0.501417]]],[["text key discriminator",[]],["sequence of 8",[]],["r",[3.00133]],["r",[3.63868]],["r",[3.00575]],["r",[2.95519]],["r",[2.99415]],["r",[3.22574]],["r",[2.95718]],["r",[2.96695]],["text key generator",[]],["sequence of 8",[]],["r(8 more, e2f29447)",[0.151718,0.129903]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.360604,0.649823]],["r(39)",[0.360604,0.649823]],["r(39)",[0.347063,0.501417]]],[["text key batches",[]],["sequence of 9",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["text key calls",[]],["r(5 more, a14263bd)",[18.0,13.1104]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[13.2761,-8.6533]],["r(4,40)",[13.2761,-8.6533]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[86.7852,25.1593]]],[["sequence of 3",[]],["r(39)",[0.360604,0.649823]],["r(39)",[0.360604,0.649823]],["r(39)",[0.347063,0.501417]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[8.0]],["text key numbers",[]],["sequence of 8",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(12 more, 2e0c8c6f)",[14.1067,11.236]]],[["sequence of 3",[]],["r(39)",[0.360604,0.649823]],["r(39)",[0.360604,0.649823]],["r(39)",[0.347063,0.501417]]]]}],[["each step takes the first batch of a new pass"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[5.77096,-4.51351]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[2.19305,-2.07945]],["text key change of the generator's parameters",[]],["r(6)",[2.84962,-0.918059]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.883294,-0.778237]],["r(14 more, 6b27bcac)",[16.0,-15.8806]]]],"history":[[["sequence of 3",[]],["r(39)",[0.248224,0.282971]],["r(39)",[0.248224,0.282971]],["r(39)",[0.247137,0.339974]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[3.00133]],["r",[3.00153]],["r",[3.00173]],["r",[3.00194]],["r",[3.00214]],["r",[3.00234]],["r",[3.00254]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.13141,0.109245]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.248224,0.282971]],["r(39)",[0.248224,0.282971]],["r(39)",[0.247137,0.339974]]],[["text key batches",[]],["sequence of 1",[]],["w",[0.0]],["text key calls",[]],["w",[14.0]],["text key others",[]],["truth False",[]],["text key parts",[]],["truth False",[]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.9962,-5.61458]],["r(4,40)",[12.8454,7.0667]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cce0e262)",[83.5526,2.1093]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.248224,0.282971]],["r(39)",[0.248224,0.282971]],["r(39)",[0.247137,0.339974]]]]}],[["the discriminator is not trained while its loss is small"],{"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key batches",[]],["sequence of 1",[]],["w",[0.0]],["text key calls",[]],["w",[8.0]],["text key others",[]],["truth False",[]],["text key parts",[]],["truth False",[]]]]}],[["the training ends when the generator's loss is large"],{"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key batches",[]],["sequence of 1",[]],["w",[0.0]],["text key calls",[]],["w",[2.0]],["text key others",[]],["truth False",[]],["text key parts",[]],["truth False",[]]]]}],[["a step is lost each time the batches are used up"],{"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]],[["text key batches",[]],["sequence of 6",[]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["w",[0.0]],["w",[1.0]],["w",[2.0]],["text key calls",[]],["w",[12.0]],["text key others",[]],["truth False",[]],["r(2 more, 3d2a88cb)",[0.0,0.0]]]]}],[["the noise is the same in all steps"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[11.0546,7.39438]],["r(4,40)",[11.0546,7.39438]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[81.6893,-14.5155]]]]}],[["each training begins with the same noise"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.5254,2.97591]],["r(4,40)",[12.7361,11.1864]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[90.6212,-15.1368]]]]}],[["there are always 64 latent vectors, whatever the size of the batch"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(64,40)",[50.394,2.69095]],["r(64,40)",[51.5949,-12.2961]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, 1cb0dd1b)",[384.603,-53.0154]]]]}],[["the noise is drawn from a uniform distribution"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[7.25553,0.722209]],["r(4,40)",[7.08332,-1.46639]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[51.5616,19.1844]]]]}],[["the noise has four dimensions, as images have"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40,1,1)",[12.995,1.57866]],["r(4,40,1,1)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, ec22f2a1)",[85.8216,30.1493]]]]}],[["each latent vector has 100 numbers, whatever `latent_dim` is"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,100)",[19.0074,19.7122]],["r(4,100)",[19.6427,30.9273]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, 27530b82)",[138.065,14.7632]]]]}],[["the noise is the same in all steps"],{"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.4869,-12.8094]],["r(4,40)",[10.8155,-0.211926]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[92.3199,10.37]]]]}],[["the steps are counted from 0 for the callback"],{"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[0.0]],["sequence of 1",[]],["w",[1.0]],["r(4 more, b3fa20b0)",[3.60555,-1.52096]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the callback is called before the networks are trained in a step"],{"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.000725181,0.000573691]],["r(6)",[0.000489931,-0.000404147]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the callback is called between the steps of the two networks"],{"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.000489931,-0.000404147]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the callback is called once, after all steps"],{"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[1.0]],["text key numbers",[]],["sequence of 1",[]],["sequence of 1",[]],["w",[4.0]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the callback gets generated images in place of a number"],{"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["r(4,1,2,3)",[3.69534,-1.98671]],["sequence of 1",[]],["r(4,1,2,3)",[3.69533,-1.98843]],["r(4 more, cac85fed)",[5.45589,5.16463]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the callback gets the losses in place of a number"],{"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["text key discriminator",[]],["sequence of 4",[]],["r",[2.07648]],["r(48 more, 6667187a)",[7.55872,4.98846]]],[["sequence of 3",[]],["r(39)",[0.197666,0.347482]],["r(39)",[0.197666,0.347482]],["r(39)",[0.191397,0.291867]]]]}],[["the real images are rescaled before the networks see them"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[4.43329,-3.74645]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-0.708682]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[2.03659,-1.4681]],["text key change of the generator's parameters",[]],["r(6)",[2.59679,-0.243621]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589157]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.889811,-0.798359]],["r(13 more, 58bbd00c)",[16.0,11.6537]]]],"history":[[["sequence of 3",[]],["r(39)",[0.203202,0.169154]],["r(39)",[0.203202,0.169154]],["r(39)",[0.21743,0.261529]]],[["text key discriminator",[]],["sequence of 7",[]],["r",[5.09746]],["r",[10.9996]],["r",[5.03647]],["r",[2.97821]],["r",[4.81287]],["r",[8.46301]],["r",[3.02723]],["text key generator",[]],["sequence of 7",[]],["r",[0.0536857]],["r(6 more, cb0e6aa3)",[0.131206,0.109084]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.203202,0.169154]],["r(39)",[0.203202,0.169154]],["r(39)",[0.21743,0.261529]]],[["text key batches",[]],["sequence of 0",[]],["text key calls",[]],["w",[14.0]],["text key others",[]],["truth True",[]],["text key parts",[]],["truth False",[]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[12.995,1.57866]],["r(4,40)",[12.8169,-12.4871]],["text key asides",[]],["sequence of 36",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["truth True",[]],["truth False",[]],["r(68 more, cd7967a4)",[85.8216,30.1493]]],[["sequence of 3",[]],["r(39)",[0.203202,0.169154]],["r(39)",[0.203202,0.169154]],["r(39)",[0.21743,0.261529]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[4.0]],["text key numbers",[]],["sequence of 4",[]],["sequence of 1",[]],["w",[1.0]],["sequence of 1",[]],["w",[2.0]],["r(4 more, b3fa20b0)",[5.0,-1.78516]]],[["sequence of 3",[]],["r(39)",[0.203202,0.169154]],["r(39)",[0.203202,0.169154]],["r(39)",[0.21743,0.261529]]]]}],[["the training ends after the first step"],{"both_networks_learn":[[["text key change of the discriminator's parameters",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in the first step",[]],["r(33)",[1.14891,-1.07051]],["text key change of the discriminator's parameters in two steps",[]],["r(33)",[1.14891,-1.07051]],["text key change of the generator's parameters",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in the first step",[]],["r(6)",[0.489898,-0.589156]],["text key change of the generator's parameters in two steps",[]],["r(6)",[0.489898,-0.589156]],["r(14 more, 6b27bcac)",[2.0,-1.98476]]]],"history":[[["sequence of 3",[]],["r(39)",[0.0624499,0.0746881]],["r(39)",[0.0624499,0.0746881]],["r(39)",[0.0624499,0.0876212]]],[["text key discriminator",[]],["sequence of 1",[]],["r",[3.00133]],["text key generator",[]],["sequence of 1",[]],["r",[0.0536857]]]],"batches_go_round":[[["sequence of 3",[]],["r(39)",[0.0624499,0.0746881]],["r(39)",[0.0624499,0.0746881]],["r(39)",[0.0624499,0.0876212]]],[["text key batches",[]],["sequence of 1",[]],["w",[0.0]],["text key calls",[]],["w",[2.0]],["text key others",[]],["truth False",[]],["text key parts",[]],["truth False",[]]]],"noise":[[["text key again",[]],["sequence of 2",[]],["r(4,40)",[13.3046,-4.50355]],["r(4,40)",[12.101,4.28789]],["text key asides",[]],["sequence of 2",[]],["truth True",[]],["truth False",[]],["text key noises",[]],["sequence of 2",[]],["r(4,40)",[13.5973,-0.178352]],["r(4,40)",[11.9758,8.90475]]]],"callback":[[["text key change",[]],["sequence of 2",[]],["r(33)",[0.0,0.0]],["r(6)",[0.0,0.0]],["text key count",[]],["w",[1.0]],["text key numbers",[]],["sequence of 1",[]],["sequence of 1",[]],["w",[1.0]]],[["sequence of 3",[]],["r(39)",[0.0624499,0.0746881]],["r(39)",[0.0624499,0.0746881]],["r(39)",[0.0624499,0.0876212]]]]}]],"wgan_critic_loss":[[[],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.377964,0.399233]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.57735,-0.202731]],["text key loss for a critic that errs",[]],["r()",[4.54722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[3.75029]],["text key loss for shape (N,)",[]],["r()",[-4.54722]]]]}],[["the scores of real and generated images are swapped"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.377964,-0.399233]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.57735,0.202731]],["text key loss for a critic that errs",[]],["r()",[-4.54722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[-3.75029]],["text key loss for shape (N,)",[]],["r()",[4.54722]]]]}],[["a sum is taken over each batch"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[2.64575,2.79463]],["text key gradient of the scores of real images",[]],["r(3,1)",[1.73205,-0.608194]],["text key loss for a critic that errs",[]],["r()",[27.2833]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[32.1825]],["text key loss for shape (N,)",[]],["r()",[-27.2833]]]]}],[["the two means are added"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.377964,0.399233]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.57735,0.202731]],["text key loss for a critic that errs",[]],["r()",[4.73722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[6.71552]],["text key loss for shape (N,)",[]],["r()",[4.73722]]]]}],[["the absolute value of the difference is used"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.377964,-0.399233]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.57735,0.202731]],["text key loss for a critic that errs",[]],["r()",[-4.54722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[-3.75029]],["text key loss for shape (N,)",[]],["r()",[-4.54722]]]]}],[["a sigmoid is applied to the scores first"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.00498081,0.00597367]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.105147,-0.0155751]],["text key loss for a critic that errs",[]],["r()",[0.46029]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[0.233699]],["text key loss for shape (N,)",[]],["r()",[-0.46029]]]]}],[["the difference has a factor of 1/2"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.188982,0.199617]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.288675,-0.101366]],["text key loss for a critic that errs",[]],["r()",[2.27361]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[1.87514]],["text key loss for shape (N,)",[]],["r()",[-2.27361]]]]}],[["one mean is taken over both batches together"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["r(7,1)",[0.52915,0.558927]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.34641,-0.121639]],["text key loss for a critic that errs",[]],["r()",[4.54722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[6.43649]],["text key loss for shape (N,)",[]],["r()",[-4.54722]]]]}],[["the loss is returned as a Python number"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["None",[]],["text key gradient of the scores of real images",[]],["None",[]],["text key loss for a critic that errs",[]],["r",[4.54722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r",[3.75029]],["text key loss for shape (N,)",[]],["r",[-4.54722]]]]}],[["the scores of real and generated images are swapped","the scores of generated images are cut off from autograd"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["None",[]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.57735,0.202731]],["text key loss for a critic that errs",[]],["r()",[-4.54722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[-3.75029]],["text key loss for shape (N,)",[]],["r()",[4.54722]]]]}],[["the two means are added","the scores of generated images are cut off from autograd"],{"value_and_gradient":[[["text key gradient of the scores of generated images",[]],["None",[]],["text key gradient of the scores of real images",[]],["r(3,1)",[0.57735,0.202731]],["text key loss for a critic that errs",[]],["r()",[4.73722]],["text key loss for batches of different sizes, of shape (N, 1)",[]],["r()",[6.71552]],["text key loss for shape (N,)",[]],["r()",[4.73722]]]]}]],"wgan_generator_loss":[[[],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.447214,-0.498212]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[2.4788]],["text key loss for shape (N, 1)",[]],["r()",[-0.644579]]]]}],[["the loss rises when the scores rise"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.447214,0.498212]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[-2.4788]],["text key loss for shape (N, 1)",[]],["r()",[0.644579]]]]}],[["a sum is taken over the batch"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[2.23607,-2.49106]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[14.8728]],["text key loss for shape (N, 1)",[]],["r()",[-3.2229]]]]}],[["the result has one number for each image"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[2.23607,-2.49106]],["text key loss for scores below 0, of shape (N,)",[]],["r(6)",[6.16295,5.22736]],["text key loss for shape (N, 1)",[]],["r(5,1)",[2.8088,-5.25619]]]]}],[["a sigmoid is applied to the scores first"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.0823196,-0.0892911]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[-0.0831965]],["text key loss for shape (N, 1)",[]],["r()",[-0.635871]]]]}],[["the loss is a binary cross-entropy"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.192395,-0.0233827]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[2.56636]],["text key loss for shape (N, 1)",[]],["r()",[0.55189]]]]}],[["the absolute values of the scores are used"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.447214,-0.895235]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[-2.4788]],["text key loss for shape (N, 1)",[]],["r()",[-1.14524]]]]}],[["a constant is added to the loss"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.447214,-0.498212]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[3.4788]],["text key loss for shape (N, 1)",[]],["r()",[0.355421]]]]}],[["the loss rises when the scores rise","a sum is taken over the batch"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[2.23607,2.49106]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[-14.8728]],["text key loss for shape (N, 1)",[]],["r()",[3.2229]]]]}],[["the loss rises when the scores rise","the result has one number for each image"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[2.23607,2.49106]],["text key loss for scores below 0, of shape (N,)",[]],["r(6)",[6.16295,-5.22736]],["text key loss for shape (N, 1)",[]],["r(5,1)",[2.8088,5.25619]]]]}],[["the loss rises when the scores rise","a sigmoid is applied to the scores first"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.0823196,0.0892911]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[0.0831965]],["text key loss for shape (N, 1)",[]],["r()",[0.635871]]]]}],[["the loss rises when the scores rise","the absolute values of the scores are used"],{"value_and_gradient":[[["text key gradient of the scores",[]],["r(5,1)",[0.447214,0.895235]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[2.4788]],["text key loss for shape (N, 1)",[]],["r()",[1.14524]]]]}],[["the loss rises when the scores rise","the result is cut off from autograd"],{"value_and_gradient":[[["text key gradient of the scores",[]],["None",[]],["text key loss for scores below 0, of shape (N,)",[]],["r()",[-2.4788]],["text key loss for shape (N, 1)",[]],["r()",[0.644579]]]]}]]}"""


check = Lesson(_CHECKS, _KNOWN, _CASES, _RESULTS).check
