"""The public checks of the lesson 'style_transfer': run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else. It is one
long file on purpose: nothing else of the grader travels with a notebook.
"""

from __future__ import annotations


import base64
import builtins
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
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, reduce
from gettext import GNUTranslations, NullTranslations
from itertools import dropwhile
from torch import nn
from typing import Any, NamedTuple, NoReturn, Protocol, Self, TypeAlias


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


Task: TypeAlias = tuple[nn.Sequential, torch.Tensor, torch.Tensor]
"""An encoder, a content image of shape (1, 3, 12, 10), and a style image."""


def _convolution(rng: torch.Generator, inputs: int, outputs: int) -> nn.Conv2d:
    with torch.random.fork_rng(devices=()):
        layer = nn.Conv2d(inputs, outputs, 3, padding=1)
    nn.init.kaiming_normal_(layer.weight, generator=rng)
    nn.init.normal_(layer.get_parameter("bias"), std=0.1, generator=rng)
    for weight in layer.parameters():
        weight.requires_grad_(False)
    return layer


def task(rng: torch.Generator) -> Task:
    """A frozen encoder, and a content image and a style image of one size."""
    layer = _convolution(rng, 3, 16)
    blocks = 0.5 + 0.2 * torch.rand(1, 3, 4, 5, generator=rng)
    content = blocks.repeat_interleave(3, 2).repeat_interleave(2, 3)  # (1, 3, 12, 10)
    style = 0.2 + 0.5 * (torch.rand(1, 3, 12, 10, generator=rng) > 0.5)
    return nn.Sequential(layer, nn.ReLU(inplace=True)), content, style


def task_at_limits(rng: torch.Generator) -> Task:
    """The same where each pixel starts at a limit, and half of them have reason to go beyond."""
    encoder, content, _ = task(rng)
    style = (torch.rand(1, 3, 12, 10, generator=rng) > 0.5).float()
    return encoder, (content > 0.6).float(), style


def noisy_task(rng: torch.Generator) -> Task:
    """The same with a content image that can be made smoother."""
    encoder, content, style = task(rng)
    return encoder, content + 0.2 * torch.rand(content.shape, generator=rng) - 0.1, style


def bright_task(rng: torch.Generator) -> Task:
    """The same with a style brighter than the content: what shrinks features goes the wrong way."""
    encoder, content, style = task(rng)
    return encoder, content, style + 0.2


def other_size_task(rng: torch.Generator) -> Task:
    """The same with a style image of another size, which loses its style where it is resized."""
    encoder, content, _ = task(rng)
    return encoder, content, 0.4 + 0.5 * (torch.rand(1, 3, 6, 5, generator=rng) > 0.5)


def deep_task(rng: torch.Generator) -> Task:
    """The same with an encoder of two blocks."""
    encoder, content, style = task(rng)
    more = _convolution(rng, 16, 6), nn.ReLU(inplace=True)
    return nn.Sequential(*encoder, *more), content, style


def unequal(encoder: nn.Sequential, content: torch.Tensor) -> dict[str, dict[str, float]]:
    """Weights of the four layers of `deep_task`: it shows wherever one does not count as it should.

    A layer's style loss grows with the fourth power of its features.
    """
    with torch.no_grad():
        powers = [
            float(part(content.clone()).square().mean()) ** 2 for part in (encoder[:2], encoder)
        ]
    first, second = 100 / powers[0], 4 / powers[1]
    if second / 4 < first < 4 * second:
        second /= 8
    return {"content_weights": {"0": 50.0, "2": 150.0}, "style_weights": {"3": second, "1": first}}


def weights(content: float, style: float) -> dict[str, dict[str, float]]:
    """One layer for both, with these weights."""
    return {"content_weights": {"1": content}, "style_weights": {"1": style}}


def for_style() -> dict[str, dict[str, float]]:
    """The same where hardly anything but the style counts."""
    return weights(1e-3, 1e5)


def ignore(*_numbers: object) -> None:
    """A callback: that there may be none is asked by one check only."""


class Watch(Protocol):
    """What the first layer of an encoder, or of copies of it, sees of an optimisation.

    Attributes:
        seen: each image that came and that a gradient can reach.
        slopes: for each of them, the sum of the gradients that have reached it there; None if none.
        pulls: the same for the gradients that have reached the leaf which an optimiser changes.
        left: for each gradient that is added up in a leaf, whether older ones were left there.
        leaves: what an optimiser would change to change the images.
        now: the image that came last, the gradient that came last, and the sum of those since the
            image is new: a line search may come back to an image, and two parts of a loss may be
            differentiated apart.
        early: the sum of the gradients that came before the encoder saw the image that they belong
            to, if any: a part of the loss may need no features.
        stood: where the leaf stood when the encoder last saw an image of it.
    """

    seen: list[torch.Tensor]
    slopes: list[torch.Tensor | None]
    pulls: list[torch.Tensor | None]
    left: list[bool]
    leaves: list[torch.Tensor]
    now: list[torch.Tensor]
    early: list[torch.Tensor]
    stood: list[torch.Tensor]


def watch(encoder: nn.Sequential) -> Watch:
    """Watch what comes to the first layer of an encoder, or of copies of it, however deep."""

    class Watching:
        def __init__(self) -> None:
            self.seen: list[torch.Tensor] = []
            self.slopes: list[torch.Tensor | None] = []
            self.pulls: list[torch.Tensor | None] = []
            self.left: list[bool] = []
            self.leaves: list[torch.Tensor] = []
            self.now: list[torch.Tensor] = []
            self.early: list[torch.Tensor] = []
            self.stood: list[torch.Tensor] = []

        def __deepcopy__(self, memo: object) -> "Watching":
            return self

    first, watching = encoder[0], Watching()
    kind = type(first)

    def forward(self: Any, image: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = kind.forward(self, look(self.watching, image))
        return result

    vars(first)["watching"] = watching
    # Of a class of its own, since copies of a module keep its class and not what its methods know;
    # and of PyTorch's by its name, as `torch.fx` looks into all others.
    own = {"forward": forward, "__module__": kind.__module__}
    first.__class__ = type(kind.__name__, (kind,), own)
    return watching


def look(watching: Watch, image: torch.Tensor) -> torch.Tensor:
    """Note an image that comes to an encoder, and give what is to be handed on."""
    if not (image.requires_grad and torch.is_grad_enabled()):
        return image
    look_at_leaf(watching, image)
    handed_on = image.view_as(image)
    place = len(watching.seen)
    watching.seen.append(image.detach().clone())
    watching.slopes.append(None)
    watching.pulls.append(watching.early.pop() if watching.early else None)

    def arrives(gradient: torch.Tensor) -> None:
        watching.slopes[place] = added(watching.slopes[place], gradient)

    handed_on.register_hook(arrives)
    return handed_on


def look_at_leaf(watching: Watch, image: torch.Tensor) -> None:
    """Watch which gradients are added up where an optimiser looks for them."""
    leaf, now = leaf_of(image), watching.now
    if leaf is None:
        return
    is_new = all(leaf is not one for one in watching.leaves)
    if is_new and leaf.grad is not None:
        watching.early[:] = [leaf.grad.clone()]
    if not now or not torch.equal(now[0], image):
        now[:] = [image.detach().clone(), *2 * watching.early]
    watching.stood[:] = [leaf.detach().clone()]

    def arrives(gradient: torch.Tensor) -> None:
        if not torch.equal(leaf, watching.stood[0]):
            watching.early[:] = [sum(watching.early, gradient.clone())]
            now[1:] = [gradient.clone(), *watching.early]
            return
        if watching.pulls:
            watching.pulls[-1] = added(watching.pulls[-1], gradient)
        now[1:] = [gradient.clone(), gradient + now[2] if now[1:] else gradient.clone()]

    def is_added(leaf: torch.Tensor) -> None:
        assert leaf.grad is not None
        old = [(leaf.grad - one).abs().max() > 1e-3 * one.abs().max() for one in now[1:]]
        watching.left.append(all(old))

    if is_new:
        watching.leaves.append(leaf)
        leaf.register_hook(arrives)
        leaf.register_post_accumulate_grad_hook(is_added)


def leaf_of(image: torch.Tensor) -> torch.Tensor | None:
    """What an optimiser would change to change an image; None if there is nothing of the kind."""
    if not image.requires_grad:
        return None
    node = image.grad_fn
    while node is not None and not hasattr(node, "variable"):
        node = next((one for one, _ in node.next_functions if one is not None), None)
    return image if image.grad_fn is None else getattr(node, "variable", None)


def pictures(seen: list[torch.Tensor]) -> list[torch.Tensor]:
    """The different ones, in order: one for each evaluation, however often it is looked at."""
    pairs = zip(seen[1:], seen, strict=False)
    return seen[:1] + [one for one, before in pairs if not torch.equal(one, before)]


def added(before: torch.Tensor | None, gradient: torch.Tensor) -> torch.Tensor:
    """The sum of gradients, of which the first may be missing."""
    return gradient.clone() if before is None else before + gradient


def stacked(some: list[Any]) -> object:
    """Tensors of one shape as a single one, which travels more easily; else what there is."""
    if not all(isinstance(one, torch.Tensor) for one in some):
        return some
    kinds = {(one.shape, one.dtype) for one in some}
    return torch.stack(some) if len(kinds) == 1 else some


def by_picture(
    seen: list[torch.Tensor], gradients: list[torch.Tensor | None]
) -> list[torch.Tensor | None]:
    """The gradients of each of the different images, however often these were looked at."""
    found: list[torch.Tensor | None] = []
    for place, gradient in enumerate(gradients):
        if place and torch.equal(seen[place], seen[place - 1]):
            found[-1] = found[-1] if gradient is None else added(found[-1], gradient)
        else:
            found.append(gradient)
    return found


UNSEEN = (
    "The encoder never sees an image that a gradient can flow back to: either the loss is never "
    "evaluated, or the image is not what it is calculated of."
)

# The most images that are told of.
MOST_PICTURES = 80

# What is expected of a trace that is not compared.
TRACE = dict.fromkeys(("evaluations", "images", "slopes", "pulls"))


def trace_of(watching: Watch, most: int = MOST_PICTURES) -> dict[str, Any]:
    """The first images that the encoder saw, with the gradients that reached them.

    The gradients are those of the losses of features, which come by way of the encoder, and those
    of the whole loss, which reach what the optimiser changes.
    """
    seen = pictures(watching.seen)
    return {
        "evaluations": len(seen),
        "images": stacked(seen[:most]),
        "slopes": stacked(by_picture(watching.seen, watching.slopes)[:most]),
        "pulls": stacked(by_picture(watching.seen, watching.pulls)[:most]),
    }


def evaluations_of(trace: Comparison) -> int:
    """How many images the encoder saw in a run."""
    found = trace["evaluations"].actual
    if not isinstance(found, int):
        raise CheckFailed(gettext(UNSEEN))
    return found


def gradients_of(trace: Comparison, name: str, content: torch.Tensor) -> list[torch.Tensor | None]:
    """The gradients of a run that are such as the content image, None in place of others."""
    found = _each(trace[name].actual)
    return [one.to(content) if is_like(one, content) else None for one in found]


def pictures_of(trace: Comparison, content: torch.Tensor) -> list[torch.Tensor]:
    """The different images of a run that are such as the content image."""
    seen = _each(trace["images"].actual)
    return [one.to(content) for one in seen if is_like(one, content)]


def _each(found: Any) -> list[Any]:
    """The parts of a list, or of what `stacked` has made of it."""
    if isinstance(found, torch.Tensor) and found.dim():
        return [*found[:MOST_PICTURES]]
    return [*found] if isinstance(found, list | tuple) else []


def is_like(one: Any, content: torch.Tensor) -> bool:
    """Whether something is a floating tensor of the content image's shape."""
    is_floating = isinstance(one, torch.Tensor) and one.is_floating_point()
    return is_floating and one.shape == content.shape


Slope: TypeAlias = Callable[[torch.Tensor], torch.Tensor]
"""Gives the gradient of a loss at each image of a batch, all scaled alike, in the batch's shape."""

# The cosine between the gradient that reaches an image and the gradient of the loss.
LEAST_LIKENESS = 0.995

# The same where a layer may count for little; rounding leaves 1 - 1e-6 of it.
EXACT = 0.9999

# The share of all images of which that holds.
LEAST_SHARE = 0.9

# The cosine between the first step and the way down. Optimisers that treat each pixel for itself
# do not go straight.
LEAST_DESCENT = 0.4

# How far from 0 a pixel of the first image may be, be it made of noise.
MOST_PIXEL = 6.0

REST_OF_LOSS = (
    "Besides the content and style parts, the first loss should hold `tv_weight` times the "
    "total variation per element."
)
NO_GRADIENT = "No gradient reaches the image: is `backward` called?"
WRONG_GRADIENT = "The gradient that reaches the image is not that of the loss."

# How far some pixel has to move in 12 evaluations, for the steps not to be called small.
LEAST_MOVE = 0.06


def of_run(run: Shared) -> tuple[Comparison, Task, Slope]:
    """What came of `transfers.run_for_style`, its task, and the gradient of its loss."""
    made = task(run.generator())
    compared = {"first image": made[1]}
    others = {"image": None, "trace": TRACE, "gradients left": None, "looks": None, "calls": None}
    found = Comparison(run.value, {**others, **compared}, "the result")
    return found, made, slope_of(run.reference, made, for_style())


def picture_of(value: Any, content: torch.Tensor) -> torch.Tensor:
    """A result that losses can be measured of."""
    picture = floating(value)
    if picture.shape != content.shape:
        raise CheckFailed(gettext("The result should have the shape of the content image."))
    if not bool(torch.isfinite(picture).all()):
        raise CheckFailed(
            gettext("The image holds NaN or infinity: the optimisation has diverged.")
        )
    return picture.to(content.dtype)


def must_optimise(
    trace: Comparison, slope_at: Slope, content: torch.Tensor, *, least: int = 2
) -> None:
    """Fail a run that neither goes down the gradients of its losses nor has those of the right one.

    What its losses are is the concern of other checks, and so is whether a step is ever made.

    Args:
        trace: of the run.
        slope_at: gives the right gradient for an image.
        content: the content image.
        least: how many images there have to be if it goes down.
    """
    seen = pictures_of(trace, content)
    if not seen:
        raise CheckFailed(gettext(UNSEEN))
    firsts = [gradients_of(trace, name, content)[:1] for name in ("slopes", "pulls")]
    slopes = [one for first in firsts for one in first if one is not None]
    if not slopes:
        raise CheckFailed(gettext(NO_GRADIENT), "no gradient")
    if len(seen) > 1 and evaluations_of(trace) >= least:
        found = [likeness(seen[0] - seen[1], slope) for slope in slopes]
        if max(found, default=0.0) >= LEAST_DESCENT:
            return
    found = [likeness(slope, slope_at(seen[0])) for slope in slopes]
    problem = gettext("The image that the encoder sees does not follow the gradient of the loss.")
    at_least(max(found, default=0.0), LEAST_LIKENESS, problem)


def must_follow(
    trace: Comparison,
    name: str,
    slope_at: Slope,
    content: torch.Tensor,
    *,
    least: float = LEAST_LIKENESS,
) -> None:
    """Fail a run whose gradients are others than those of the loss, whatever they are scaled by.

    Args:
        trace: of the run.
        name: which gradients, "slopes" or "pulls".
        slope_at: gives the right gradient for an image.
        content: the content image.
        least: the cosine between the two, for most images.
    """
    must_set_out(trace, name, slope_at, content)
    seen, slopes = pictures_of(trace, content), gradients_of(trace, name, content)
    missing = torch.zeros_like(content)
    found = torch.stack([missing if slope is None else slope for slope in slopes[: len(seen)]])
    right = slope_at(torch.cat(seen)).view(-1, *content.shape)[: len(found)]
    share = likenesses(found, right).ge(least).double().mean()
    at_least(float(share), LEAST_SHARE, gettext(WRONG_GRADIENT))


def must_set_out(trace: Comparison, name: str, slope_at: Slope, content: torch.Tensor) -> None:
    """Fail a run that has another gradient at its first image; the arguments as above."""
    seen, found = pictures_of(trace, content), gradients_of(trace, name, content)
    if not seen:
        raise CheckFailed(gettext(UNSEEN))
    if all(one is None for one in found):
        raise CheckFailed(gettext(NO_GRADIENT), "no gradient")
    first = found[0] if found and float(seen[0].abs().max()) <= MOST_PIXEL else None
    close = 0.0 if first is None else likeness(first, slope_at(seen[0]))
    at_least(close, LEAST_LIKENESS, gettext(WRONG_GRADIENT))


def likeness(one: torch.Tensor, other: torch.Tensor) -> float:
    """The cosine between two tensors, 0 where there is none."""
    return float(likenesses(one[None], other[None]))


def likenesses(some: torch.Tensor, others: torch.Tensor) -> torch.Tensor:
    """The cosine between each two of as many tensors, 0 where there is none; of shape (N,)."""
    some, others = some.flatten(1).double(), others.flatten(1).double()
    return torch.cosine_similarity(some, others, dim=1).nan_to_num(0.0)


def slope_of(
    impl: Any,
    task: Task,
    layers: dict[str, dict[str, float]],
    tv_weight: float = 0.0,
) -> Slope:
    """What gives the gradient of the loss at images, by these functions."""
    encoder, content, style = task
    names = layers["content_weights"] | layers["style_weights"]
    with torch.no_grad():
        targets = impl.extract_features(content, encoder, layers["content_weights"])
        others = impl.extract_features(style, encoder, layers["style_weights"])
        grams = {name: impl.gram_matrix(each) for name, each in others.items()}

    def slope_at(images: torch.Tensor) -> torch.Tensor:
        leaf = images.clone().requires_grad_()
        count = len(images) // len(content)
        goals = [_repeated(each, count) for each in (targets, grams)]
        features = impl.extract_features(leaf, encoder, [*names])
        loss, _, _ = impl.total_loss(features, *goals, *layers.values())
        loss = loss + tv_weight * impl.total_variation_loss(leaf) / leaf.numel()
        return torch.autograd.grad(loss, leaf)[0]

    return slope_at


def _repeated(found: dict[str, torch.Tensor], count: int) -> dict[str, torch.Tensor]:
    """Targets of one image for as many: a loss is a mean over all of a batch."""
    return {name: torch.cat([each] * count) for name, each in found.items()}


def style_of(impl: Any, encoder: nn.Sequential, image: torch.Tensor, style: torch.Tensor) -> float:
    """How far the style of an image is from that of the style image."""
    with torch.no_grad():
        one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in (image, style))
        return float(impl.style_loss(one, impl.gram_matrix(other)))


def content_of(impl: Any, encoder: nn.Sequential, *images: torch.Tensor) -> float:
    """How far the content of one image is from that of the other."""
    with torch.no_grad():
        one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in images)
        return float(impl.content_loss(one, other))


def must_clear(left: Any) -> None:
    """Fail a run that leaves gradients of earlier evaluations, by how many it did."""
    if not isinstance(left, int) or left:
        raise CheckFailed(
            gettext("Gradients of earlier evaluations are left: new ones are added to them.")
        )


def must_be_finished(picture: torch.Tensor, needs_gradient: Any) -> None:
    """Fail a result that is no image to be shown."""
    if needs_gradient is not False:
        raise CheckFailed(gettext("The image that is returned still requires a gradient."))
    if picture.min() < 0 or picture.max() > 1:
        raise CheckFailed(gettext("The image that is returned has values outside [0, 1]."))


def must_be_as_many(evaluations: int, looks: Any, least: int, most: int) -> None:
    """Fail a run of too many or too few evaluations, give or take three; looks see repeats too."""
    if evaluations > most:
        raise CheckFailed(gettext("The loss is evaluated far more often than `num_steps` times."))
    if not isinstance(looks, int) or looks < least - 3:
        raise CheckFailed(gettext("The loss is evaluated less often than `num_steps` times."))


def must_move(pictures_made: list[torch.Tensor], content: torch.Tensor) -> None:
    """Fail runs of an optimiser that has moved no pixel by more than a little."""
    if max(float((one - content).abs().max()) for one in pictures_made) < LEAST_MOVE:
        raise CheckFailed(gettext("The gradients are right, but the image hardly changes."))


# In how many calls of a callback a loss has to fall. Later its parts may be as small as rounding.
FIRST_CALLS = 12


def styles_told(calls: Any, evaluations: int, *, most: int) -> list[float]:
    """The style parts that a callback was told first; the loss and its parts have to make sense.

    How far a run gets in the end is another check's concern.

    Args:
        calls: what it was called with.
        evaluations: how many there were.
        most: how many calls at most.
    """
    if not isinstance(calls, list) or not calls:
        raise CheckFailed(gettext("The callback should be called once after each evaluation."))
    if evaluations > 1.2 * len(calls) + 3 or len(calls) > most:
        raise CheckFailed(gettext("The callback should be called once after each evaluation."))
    for call in calls:
        if not isinstance(call, tuple) or len(call) != 3:
            raise CheckFailed(gettext("The callback should get three numbers."))
        if not all(isinstance(one, float) and math.isfinite(one) for one in call):
            raise CheckFailed(gettext("The callback should get finite Python floats."))
    first = calls[:FIRST_CALLS]
    if any(abs(total - content - style) > 0.01 * abs(total) for total, content, style in first):
        raise CheckFailed(
            gettext("With a `tv_weight` of 0, the loss should be the sum of the two parts.")
        )
    losses, _, styles = zip(*first, strict=True)
    # In any of them: an evaluation may be a line search's trial.
    if not all(min(each) < 0.8 * each[0] for each in (losses, styles)):
        raise CheckFailed(
            gettext("The loss and the style part that the callback gets should both fall.")
        )
    return list(styles)


def must_be_content(calls: Any, true: list[float]) -> None:
    """Fail where the second number is not such a content part as the images of the run have."""
    told = [call[1] for call in calls if isinstance(call, tuple) and len(call) == 3]
    if not told or not all(isinstance(one, float) for one in told):
        raise CheckFailed(gettext("The callback should get three numbers."))
    room = 0.02 * max(true, default=0.0)
    is_constant = (
        max(told) - min(told) <= room < max(true[:2], default=0) - min(true[:2], default=0)
    )
    if is_constant or not _are_in_order(told, true, room):
        problem = gettext("The second number that the callback gets is not the content part.")
        raise CheckFailed(problem)


def must_be_style(told: list[float], true: list[float]) -> None:
    """Fail numbers for a callback that are not such style parts as the images of the run have."""
    different = {round(one / told[0], 2) for one in told if told[0] > 0}
    shares = [one / told[0] * true[0] for one in told]
    if len(different) < 4 or not _are_in_order(shares, true, 0.02 * true[0]):
        raise CheckFailed(gettext("The third number that the callback gets is not the style part."))


def _are_in_order(told: list[float], true: list[float], room: float) -> bool:
    """Whether what was told is, one after another, in a list of losses, give or take ``room``."""
    rest = iter(true)
    one = next(rest, math.inf)
    for each in told:
        while one == math.inf or abs(each - one) > room:
            if (one := next(rest, math.inf)) == math.inf:
                return False
    return True


# More than one step of L-BFGS makes by default: 20 iterations, with at most 25 evaluations.
STEPS = 30

# A weight of the content beside which that of the style counts for little.
CONTENT = 1e10


def runs_at_limits(impl: Implementation, rng: torch.Generator) -> object:
    """Two runs of which a last step may end beyond the limits, and what came of them."""
    encoder, content, style = task_at_limits(rng)
    layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
    # A single last step may happen to end within the limits.
    made, traces = [], []
    for goal in (style, 1 - style):
        watching = watch(encoder)
        images = content.clone(), goal.clone()
        made.append(impl.transfer_style(encoder, *images, **layers, num_steps=6, callback=ignore))
        traces.append(trace_of(watching, 2))
    graph = any(one.requires_grad for one in made if isinstance(one, torch.Tensor))
    return {
        "images": made,
        "needs a gradient": graph,
        "first": traces[0],
        "second": traces[1],
    }


def run_on_arguments(impl: Implementation, rng: torch.Generator) -> object:
    """A run, and what is left of its arguments."""
    encoder, content, style = task(rng)
    encoder, content, style = encoder.double(), content.double(), style.double()
    watching = watch(encoder)
    impl.transfer_style(encoder, content, style, **weights(1.0, 1e5), num_steps=3, callback=ignore)
    return {
        "trace": trace_of(watching, 2),
        "content image": content,
        "style image": style,
        "weight of the encoder": encoder[0].weight,
        "bias of the encoder": encoder[0].bias,
    }


def run_for_style(impl: Implementation, rng: torch.Generator) -> object:
    """A run in which hardly anything but the style counts, and what the callback is told of it."""
    encoder, content, style = task(rng)
    watching, calls = watch(encoder), []

    def note(*numbers: object) -> None:
        calls.append(numbers)

    options = {"num_steps": STEPS, "callback": note}
    images = content.clone(), style.clone()
    picture = impl.transfer_style(encoder, *images, **for_style(), **options)
    return {
        "image": picture,
        "trace": trace_of(watching),
        "first image": watching.seen[0] if watching.seen else None,
        "looks": len(watching.seen),
        "gradients left": sum(watching.left),
        "calls": calls[:MOST_PICTURES],
    }


def run_on_layers(impl: Implementation, rng: torch.Generator) -> object:
    """A run in which content and style count at two layers each, no two of them alike."""
    encoder, content, style = deep_task(rng)
    layers = unequal(encoder, content)
    watching = watch(encoder)
    images = content.clone(), style.clone()
    impl.transfer_style(encoder, *images, **layers, num_steps=4, callback=ignore)
    return {"trace": trace_of(watching, 8)}


def run_with_other_size(impl: Implementation, rng: torch.Generator) -> object:
    """A run with a style image of another size."""
    encoder, content, style = other_size_task(rng)
    watching = watch(encoder)
    images = content.clone(), style.clone()
    impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
    return {"trace": trace_of(watching)}


def run_with_trainable_encoder(impl: Implementation, rng: torch.Generator) -> object:
    """A run with an encoder whose weights require gradients."""
    encoder, content, style = bright_task(rng)
    for weight in encoder.parameters():
        weight.requires_grad_()
    watching = watch(encoder)
    before = encoder.get_parameter("0.weight").detach().clone()
    images = content.clone(), style.clone()
    impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
    change = (encoder.get_parameter("0.weight").detach() - before).abs().max()
    return {"trace": trace_of(watching), "change of the encoder's weights": change}


def runs_with_content(impl: Implementation, rng: torch.Generator) -> object:
    """Two runs, with and without weight of the content, and what the first tells its callback."""
    encoder, *images = task(rng)
    found: dict[str, Any] = {}
    calls: list[Any] = []

    def note(*numbers: object) -> None:
        calls.append(numbers)

    for name, one in (("image with content", CONTENT), ("image without content", 0.0)):
        watching = watch(encoder)
        found[name] = impl.transfer_style(
            encoder,
            *(image.clone() for image in images),
            **weights(one, 1e5),
            num_steps=12,
            callback=note,
        )
        found["trace"] = trace_of(watching)
        found.setdefault("calls", calls[:3])
        found.setdefault("first images", pictures(watching.seen)[:6])
    return found


def runs_with_variation(impl: Implementation, rng: torch.Generator) -> object:
    """Two runs, with and without weight of the total variation."""
    encoder, content, style = noisy_task(rng)
    found: dict[str, Any] = {}
    calls: list[Any] = []

    def note(*numbers: object) -> None:
        calls.append(numbers)

    first: list[torch.Tensor] = []
    for name, weight in (("smooth image", 1e7), ("rough image", 0.0)):
        watching = watch(encoder)
        options = {"tv_weight": weight, "num_steps": 12, "callback": note}
        found[name] = impl.transfer_style(
            encoder, content.clone(), style, **weights(0.0, 1e3), **options
        )
        found.setdefault("trace", trace_of(watching))
        first = first or watching.seen[:1]
    # What starts elsewhere, or tells the callback something else, is other checks' concern.
    usual = bool(first and calls) and first[0].shape == content.shape and len(calls[0]) == 3
    usual = usual and bool((first[0] - content).abs().max() < 0.01)
    usual = usual and all(isinstance(one, float) for one in calls[0])
    rest = calls[0][0] - calls[0][1] - calls[0][2] if usual else None
    return {**found, "rest of the first loss, which is neither content nor style,": rest}


def run_without_callback(impl: Implementation, rng: torch.Generator) -> object:
    """A short run that tells nobody."""
    impl.transfer_style(*task(rng), **for_style(), num_steps=1)
    return None


# How much of the content may be lost where it weighs most, of what is lost without it.
MOST_CONTENT = 0.5


def of_content(run: Shared) -> Comparison:
    """What came of `transfers.runs_with_content`."""
    names = ("image with content", "image without content", "calls", "first images")
    return Comparison(run.value, {**dict.fromkeys(names), "trace": TRACE}, "the result")


def contents_left(run: Shared) -> tuple[float, float]:
    """How far the two images of `transfers.runs_with_content` are from their content."""
    encoder, content, _ = task(run.generator())
    found = of_content(run)
    names = ("image with content", "image without content")
    images = [picture_of(found[name].actual, content) for name in names]
    kept, lost = (content_of(run.reference, encoder, one, content) for one in images)
    return kept, lost


def _counts(run: Shared) -> bool:
    """Whether the weight of the content makes a difference in `transfers.runs_with_content`."""
    try:
        kept, lost = contents_left(run)
    except CheckFailed:
        return False
    return kept <= MOST_CONTENT * lost


def _told(run: Shared) -> tuple[Any, list[float]]:
    """What the callback of `transfers.runs_with_content` got, and the true content parts."""
    encoder, content, _ = task(run.generator())
    found = of_content(run)
    shown = found["first images"].actual
    seen = [one for one in shown if is_like(one, content)] if isinstance(shown, list) else []
    true = [CONTENT * content_of(run.reference, encoder, one.to(content), content) for one in seen]
    return found["calls"].actual, true


def must_be_contents(run: Shared) -> None:
    """Fail where the callback got something else than the content parts of `runs_with_content`.

    Where the content does not count at all, another check says so, and none are asked for.
    """
    if _counts(run):
        must_be_content(*_told(run))


Compare = PublicCompare


def _checks_of_Normalization() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    def shape_of(found: object) -> tuple[int, ...]:
        """The shape of a tensor; of anything else, none."""
        return tuple(found.shape) if isinstance(found, torch.Tensor) else ()


    @points(0.5)
    @hint(
        "Three numbers meet an image of width three: along which dimension do they line up?",
        "Give mean and std two more dimensions of size one at the end, so that they meet the "
        "channels and not the columns.",
    )
    def test_channels_not_columns(compare: Compare) -> None:
        """Each channel has its own mean and std, also where the width equals the channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            mean = torch.rand(3, generator=rng).tolist()
            std = (0.5 + torch.rand(3, generator=rng)).tolist()
            image = torch.rand(2, 3, 4, 3, generator=rng)
            narrow = torch.rand(2, 3, 4, 1, generator=rng).requires_grad_()
            found = impl.Normalization(mean, std)(narrow.clone())
            return {
                "result": impl.Normalization(mean, std)(image),
                "image after the call": image,
                "result for a narrow image": found,
                "gradient of the image": gradient(found, narrow),
            }

        pair = compare(scenario)
        # Broadcast along the width, a narrow image would become wider.
        is_narrow = shape_of(pair["result for a narrow image"].actual) == (2, 3, 4, 1)
        for name in ("result", "result for a narrow image"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL, kind="formula" if is_narrow else "")
        pair["gradient of the image"].assert_close(rtol=RTOL, atol=ATOL)
        pair["image after the call"].assert_close(rtol=0, atol=0)


    @points(0.25)
    @hint(
        "Does your class treat `(0.5, 0.4)` and `torch.tensor([0.5, 0.4])` alike?",
        "Turn whatever comes into a tensor, and let `-1` stand for the number of channels when "
        "you reshape it.",
    )
    def test_sequences_and_tensors(compare: Compare) -> None:
        """It is a module; mean and std may be sequences or tensors, of any number of channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            mean, std = torch.rand(2, generator=rng), 0.5 + torch.rand(2, generator=rng)
            image = torch.rand(1, 2, 5, 4, generator=rng)
            of_tensors = torch.nn.Sequential(impl.Normalization(mean, std))
            of_tuples = impl.Normalization(tuple(mean.tolist()), tuple(std.tolist()))
            return {"result for tensors": of_tensors(image), "result for tuples": of_tuples(image)}

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, kind="formula")


    @points(0.25)
    @hint(
        "How can a module keep a tensor that moves with it but is no weight?",
        "`self.register_buffer(name, tensor)` keeps a tensor with the module without making it a "
        "parameter.",
    )
    def test_buffers(compare: Compare) -> None:
        """Mean and std are buffers: they follow the module, and no optimiser takes them for weights."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # One channel, so that nobody is asked about shapes here.
            mean, std = torch.rand(1, generator=rng), 0.5 + torch.rand(1, generator=rng)
            image = torch.rand(2, 1, 5, 4, generator=rng)
            module = impl.Normalization(mean, std)
            result = module(image)
            buffers = [one.dtype for one in module.double().buffers()]
            return {
                "result": result,
                "parameters": len(list(module.parameters())),
                "enough buffers": buffers.count(torch.float64) >= 2,
            }

        pair = compare(scenario)
        pair["result"].assert_close(rtol=RTOL, atol=ATOL, kind="formula")
        problem = gettext("Mean and std are parameters of the module: an optimiser would change them.")
        pair["parameters"].assert_close(rtol=0, atol=0, message=problem)
        problem = gettext("Mean and std do not follow the module in `.to(...)` or `.double()`.")
        pair["enough buffers"].assert_close(rtol=0, atol=0, message=problem)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Two channels of two pixels each."""
        image = torch.tensor([[[[1.0, 3.0]], [[2.0, 8.0]]]])
        mean, std = [1.0, 2.0], [2.0, 3.0]
        result = impl.Normalization(mean, std)(image)
        return {"mean": mean, "std": std, "image": image, "Normalization(mean, std)(image)": result}

    found = {
        "channels_not_columns": test_channels_not_columns,
        "sequences_and_tensors": test_sequences_and_tensors,
        "buffers": test_buffers,
    }
    return found, worked_case


def _checks_of_gram_matrix() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6


    @points(1)
    @hint(
        "Which numbers are multiplied and added up for entry (i, j)?",
        "Flatten height and width into one dimension, and multiply the matrix of channels by "
        "positions with its own transpose.",
    )
    def test_products_of_channels(compare: Compare) -> None:
        """Entry (i, j) adds up channel i times channel j over all positions of one image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(1, 4, 3, 5, generator=rng))

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, batch_optional=True, up_to_scale=True)


    @points(0.5)
    @hint(
        "Should the second image in a batch affect the first image's Gram matrix?",
        "Keep the batch dimension to the end: a matrix product over the last two dimensions "
        "treats each image by itself.",
    )
    def test_batch_items_stay_apart(compare: Compare) -> None:
        """Each image of a batch gets its own Gram matrix."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(2, 3, 4, 5, generator=rng))

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


    @points(0.5)
    @hint(
        "Which of the sizes N, C, H and W belong in the divisor?",
        "Divide once by the number of elements of one image, which is channels times height "
        "times width.",
    )
    def test_division(compare: Compare) -> None:
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
        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=sizes)


    @points(0.5)
    @hint(
        "Is every step one that autograd can follow from the features to the result?",
        "Leave out whatever cuts the features off: `no_grad`, `.detach()`, `.data`, numpy, new "
        "tensors made of numbers.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient flows back to the features."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 4, 5, generator=rng, requires_grad=True)
            weights = torch.randn(1, 3, 3, generator=rng)
            # As in a network, features are no leaves of the graph: what is done in place is no error.
            gram = impl.gram_matrix(features.clone())
            return {"result": gram, "gradient of the features": gradient(gram, features, weights)}

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, batch_optional=True, up_to_scale=True)


    @points(0.5)
    @hint(
        "Which of your operations writes into the features that it was given?",
        "A view shares its memory with the features: divide the product, or use `/` where you "
        "have `/=`.",
    )
    def test_argument_unchanged(compare: Compare) -> None:
        """The features that were passed in are the same afterwards."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 4, 5, generator=rng)
            return {"result": impl.gram_matrix(features), "argument after the call": features}

        pair = compare(scenario)
        pair["result"].assert_close(rtol=RTOL, atol=ATOL, batch_optional=True, up_to_scale=True)
        pair["argument after the call"].assert_close(rtol=0, atol=0)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Two channels of two positions each."""
        features = torch.tensor([[[[1.0, 2.0]], [[3.0, 0.0]]]])
        return {"features": features, "gram_matrix(features)": impl.gram_matrix(features)}

    found = {
        "products_of_channels": test_products_of_channels,
        "batch_items_stay_apart": test_batch_items_stay_apart,
        "division": test_division,
        "gradient": test_gradient,
        "argument_unchanged": test_argument_unchanged,
    }
    return found, worked_case


def _checks_of_content_loss() -> tuple[dict[str, Check], WorkedCase | None]:
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
    @hint(
        "How are the differences of all elements turned into one number?",
        "One number: the mean of the squared differences over every element, the images of a "
        "batch included, with no further factor.",
    )
    def test_value(compare: Compare) -> None:
        """The loss is the mean over all elements of the squared differences."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(5, 3, 4, 7, generator=rng)
            return impl.content_loss(features, torch.randn(5, 3, 4, 7, generator=rng))

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=SIZES)


    @points(0.5)
    @hint(
        "Which step between the features and the loss changes or stops the gradient?",
        "Keep to tensor operations from the features to the loss: `.item()`, `.detach()`, "
        "`.data` and numpy end the path. A root has no finite gradient at zero.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient flows back to the features, and is finite also where the loss is zero."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
            target = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64)
            loss = impl.content_loss(features, target)
            at_zero = impl.content_loss(features, features.detach().clone())
            return {
                "gradient of the features": gradient(loss, features),
                "gradient where both are equal": gradient(at_zero, features),
                "rise": rise(lambda one: impl.content_loss(one, target), features, rng, target),
            }

        pair = compare(scenario)
        for name in ("gradient of the features", "gradient where both are equal"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        must_rise(pair["rise"].actual)


    @points(0.5)
    @hint(
        "The target is a fixed goal. What keeps the gradient away from it?",
        "Take the target out of the graph before you subtract it; the features stay in.",
    )
    def test_target_is_constant(compare: Compare) -> None:
        """No gradient reaches the target."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
            target = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
            loss, goal = impl.content_loss(features, target), target.detach()
            return {
                "gradient of the features": gradient(loss, features),
                "gradient of the target": gradient(loss, target),
                "rise": rise(lambda one: impl.content_loss(one, goal), features, rng, goal),
            }

        pair = compare(scenario)
        for name in ("gradient of the features", "gradient of the target"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        must_rise(pair["rise"].actual)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Features of two numbers."""
        features, target = torch.tensor([[[[1.0, 2.0]]]]), torch.tensor([[[[0.0, 5.0]]]])
        result = impl.content_loss(features, target)
        return {"features": features, "target": target, "content_loss(features, target)": result}

    found = {
        "value": test_value,
        "gradient": test_gradient,
        "target_is_constant": test_target_is_constant,
    }
    return found, worked_case


def _checks_of_style_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6
    SIZES = {"the number of entries C*C": 9, "C*H*W": 60, "the square of C*H*W": 3600}


    @points(1)
    @hint(
        "Which of the two arguments is a Gram matrix already?",
        "Compute the Gram matrix of the features only. Take the mean of the squared differences, "
        "with no further division.",
    )
    def test_value(compare: Compare) -> None:
        """The loss is the mean over all entries of the squared difference of the Gram matrices."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = 3 * torch.randn(1, 3, 4, 5, generator=rng)
            return impl.style_loss(features, torch.randn(1, 3, 3, generator=rng))

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=SIZES)


    @points(0.5)
    @hint(
        "Which step between the features and the loss changes or stops the gradient?",
        "Keep to tensor operations: `.item()`, `.detach()` on the features and numpy end the "
        "path. A root has no finite gradient at zero.",
    )
    def test_gradient(compare: Compare) -> None:
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
                "rise": rise(lambda one: impl.style_loss(one, target), features, rng),
            }

        pair = compare(scenario)
        for name in ("gradient of the features", "gradient where both are zero"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        must_rise(pair["rise"].actual)


    @points(0.5)
    @hint(
        "Is each image compared with a fixed target of its own?",
        "Compare the Gram matrices of all images with their own targets in one go, with the "
        "targets taken out of the graph. The mean is taken over the images as well.",
    )
    def test_target_is_constant(compare: Compare) -> None:
        """Each image of a batch meets its own target, and no gradient reaches it."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = 3 * torch.randn(2, 3, 4, 5, generator=rng)
            features.requires_grad_()
            target = torch.randn(2, 3, 3, generator=rng, requires_grad=True)
            loss = impl.style_loss(features.clone(), target)
            pairs = zip(features.detach().split(1), target.detach().split(1), strict=True)
            of_each = sum(impl.style_loss(image.clone(), goal) for image, goal in pairs)
            return {
                "loss of both images": loss.detach(),
                "mean of the losses of each": torch.as_tensor(of_each).detach() / 2,
                "gradient of the features": gradient(loss, features),
                "gradient of the target": gradient(loss, target),
                "rise": rise(lambda one: impl.style_loss(one, target.detach()), features, rng),
            }

        pair = compare(scenario)
        pair["gradient of the features"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        pair["gradient of the target"].assert_close(rtol=RTOL, atol=ATOL)
        of_both = pair["loss of both images"]
        if isinstance(of_both.actual, torch.Tensor) and of_both.actual.numel() > 1:
            of_both.assert_close(rtol=RTOL, atol=ATOL)
        of_each = pair["mean of the losses of each"]
        if math.isclose(of_each.factor(rtol=RTOL) or 0, 1, rel_tol=RTOL):  # else `value` tells of it
            problem = gettext("The loss of two images is not the mean of the losses of each.")
            of_both.assert_close(rtol=RTOL, atol=ATOL, message=problem)
        must_rise(pair["rise"].actual)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """One channel of two positions, so that a Gram matrix is one number."""
        features, target_gram = torch.tensor([[[[1.0, 3.0]]]]), torch.tensor([[[2.0]]])
        result = impl.style_loss(features, target_gram)
        return {
            "features": features,
            "target_gram": target_gram,
            "style_loss(features, target_gram)": result,
        }

    found = {
        "value": test_value,
        "gradient": test_gradient,
        "target_is_constant": test_target_is_constant,
    }
    return found, worked_case


def _checks_of_total_variation_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6

    # Of six images: any power of the differences, with or without a root, stays above.
    LEAST_LIKENESS = 0.9


    def together(losses: list[Any]) -> Any:
        """Losses as one tensor, where each is one; else the first that is not."""
        odd = [one for one in losses if not isinstance(one, torch.Tensor) or one.numel() != 1]
        return odd[0] if odd else torch.stack([one.detach().reshape(()) for one in losses])


    @points(0.5)
    @hint(
        "How does each pair of neighbouring pixels count in your loss?",
        "Square the difference of each pixel and the one below, and of each pixel and the one to "
        "the right, and add up all squares.",
    )
    def test_value(compare: Compare) -> None:
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
        compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=sizes)


    @points(0.5)
    @hint(
        "Along which dimensions does a pixel have neighbours?",
        "Only the last two dimensions, height and width, have neighbours: leave the channels alone.",
    )
    def test_channels_stay_apart(compare: Compare) -> None:
        """Images whose channels are of one colour each have no variation, and others have some."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            colours = torch.rand(2, 3, 1, 1, generator=rng)
            images = [torch.rand(2, 3, 4, 5, generator=rng) for _ in range(3)]
            # The same numbers in other places: no mean and no variance tells these apart.
            images += [one.flatten(2).sort().values.reshape(one.shape) for one in images]
            return {
                "loss of plain colours": impl.total_variation_loss(colours.repeat(1, 1, 4, 5)),
                "losses of six images": together([impl.total_variation_loss(one) for one in images]),
            }

        pair = compare(scenario)
        pair["loss of plain colours"].assert_close(rtol=RTOL, atol=ATOL)
        # How far, and to which power, is another check's concern; more variation is more in any case.
        losses, right = pair["losses of six images"].actual, pair["losses of six images"].expected
        if not isinstance(losses, torch.Tensor) or losses.shape != right.shape:
            pair["losses of six images"].assert_close(rtol=RTOL, atol=ATOL)
        if losses.is_complex() or not bool(torch.isfinite(losses).all()):
            raise CheckFailed(gettext("The loss is not a finite real number."))
        likeness = torch.corrcoef(torch.stack([losses.double(), right.double()]))[0, 1]
        problem = gettext("The loss does not grow with the differences between neighbouring pixels.")
        at_least(likeness, LEAST_LIKENESS, problem)


    @points(0.5)
    @hint(
        "Does each pair of neighbours at the border count exactly once?",
        "Shift by one along one dimension and keep the other whole. Do it for each of the two "
        "dimensions on its own.",
    )
    def test_border_counts(compare: Compare) -> None:
        """A bright pixel counts with each of its neighbours: two in a corner, three at a side."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            bright = 0.5 + torch.rand(1, generator=rng).item()
            losses = []
            for row in (0, 2, -1):
                for column in (0, 1, -1):
                    image = torch.zeros(1, 2, 5, 3)
                    image[0, 1, row, column] = bright
                    losses.append(impl.total_variation_loss(image))
            # Between two bright pixels there is no difference.
            for height, width in ((1, 2), (2, 1), (2, 2)):
                image = torch.zeros(1, 2, 5, 3)
                image[0, 1, 1 : 1 + height, 1 : 1 + width] = bright
                losses.append(impl.total_variation_loss(image))
            return {"losses": together(losses)}

        pair = compare(scenario)["losses"]
        pair.name = gettext("the loss of a bright pixel")
        problem = gettext(
            "A bright pixel should count once for each darker neighbour, at the border too."
        )
        form = isinstance(pair.actual, torch.Tensor) and pair.actual.shape == pair.expected.shape
        pair.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True, message=problem if form else "")


    @points(0.5)
    @hint(
        "Which step between the image and the loss changes or stops the gradient?",
        "Make new tensors by slicing and subtracting, without `.item()` or numpy. Write nothing "
        "into the image.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient flows back to the image, which is not changed."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            image = torch.rand(2, 2, 4, 3, generator=rng, dtype=torch.float64, requires_grad=True)
            loss = impl.total_variation_loss(image)
            return {"gradient of the image": gradient(loss, image), "image after the call": image}

        pair = compare(scenario)
        pair["gradient of the image"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
        pair["image after the call"].assert_close(rtol=0, atol=0)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """An image of two rows of two pixels."""
        image = torch.tensor([[[[1.0, 2.0], [4.0, 8.0]]]])
        return {"image": image, "total_variation_loss(image)": impl.total_variation_loss(image)}

    found = {
        "value": test_value,
        "channels_stay_apart": test_channels_stay_apart,
        "border_counts": test_border_counts,
        "gradient": test_gradient,
    }
    return found, worked_case


def _checks_of_extract_features() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6

    # What values are called in messages, and of which layers they are.
    OUTPUTS = {
        "output of layer 0": "0",
        "output of layer 1": "1",
        "output of layer 2": "2",
        "output of layer 3": "3",
        "output of layer head": "head",
        "output of layer stem": "stem",
    }
    GRADIENTS = {"gradient from layer 1": "1", "gradient from layer 2": "2"}


    def convolution(rng: torch.Generator, inputs: int, outputs: int) -> nn.Conv2d:
        """A convolution whose weights come from ``rng`` and from nowhere else."""
        layer = nn.Conv2d(inputs, outputs, (3, 2))
        for weights in layer.parameters():
            nn.init.normal_(weights, std=0.3, generator=rng)
        return layer


    def named(found: object) -> object:
        """The features by what they are called in messages; anything but a dict as it is."""
        if not isinstance(found, Mapping):
            return found
        names = {layer: name for name, layer in OUTPUTS.items()}
        return {names.get(str(layer), f"layer {layer}"): features for layer, features in found.items()}


    @points(1)
    @hint(
        "Follow the image through the encoder: what do you have right after each child?",
        "Feed each child of the encoder with what the one before it returned. Keep that value "
        "whenever the child is one of those asked for.",
    )
    def test_values(compare: Compare) -> None:
        """Each layer that was asked for comes with what that layer puts out, for the whole batch."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            layers = [convolution(rng, 2, 4), nn.Tanh(), nn.AvgPool2d(2), convolution(rng, 4, 3)]
            encoder = nn.Sequential(*layers, nn.Sigmoid())
            image = torch.rand(2, 2, 11, 9, generator=rng)
            return named(impl.extract_features(image, encoder, ["0", "2", "3"]))

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "What does an in-place layer do to the tensor that you have just kept?",
        "What you keep has to be a tensor of its own, made before the next layer runs; the "
        "gradient still has to flow through it.",
    )
    def test_in_place_layers(compare: Compare) -> None:
        """Features keep their values, negative ones too, whatever later layers do in place."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            layers = [convolution(rng, 3, 4), nn.ReLU(inplace=True), convolution(rng, 4, 2)]
            encoder = nn.Sequential(*layers, nn.Hardtanh(-0.1, 0.1, inplace=True))
            image = torch.rand(2, 3, 7, 6, generator=rng)
            return named(impl.extract_features(image, encoder, ["0", "2"]))

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "Is each layer found by its name or by its place in the encoder?",
        "`named_children()` gives each layer together with its name. Build the result by going "
        "through `layers`, not through the encoder.",
    )
    def test_names_and_order(compare: Compare) -> None:
        """Layers are found by name, be it a number or a word, and come in the caller's order."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            children = {
                "stem": convolution(rng, 3, 4),
                "10": nn.Softplus(),
                "0": nn.MaxPool2d(2),
                "head": convolution(rng, 4, 5),
                "heading": nn.Tanh(),  # a name is no part of another one
            }
            image = torch.rand(1, 3, 8, 10, generator=rng)
            encoder = nn.Sequential(OrderedDict(children))
            found = impl.extract_features(image, encoder, ["head", "0", "stem"])
            order = list(found) if isinstance(found, Mapping) else None
            return {"result": named(found), "order": order}

        pair = compare(scenario)
        pair["result"].assert_close(rtol=RTOL, atol=ATOL)
        problem = gettext("The layers do not come in the order in which they were asked for.")
        pair["order"].assert_close(rtol=0, atol=0, message=problem)


    @points(0.5)
    @hint(
        "Can a gradient go from each layer's features back to the whole image?",
        "Take out whatever cuts the features off: `no_grad`, `.detach()`, `.data`, numpy. "
        "Constants are made elsewhere, where the targets are.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient flows from the features of every layer back to the image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder = nn.Sequential(convolution(rng, 2, 3), nn.Tanh(), convolution(rng, 3, 2)).double()
            image = torch.rand(2, 2, 6, 5, generator=rng, dtype=torch.float64).requires_grad_()
            found = impl.extract_features(image, encoder, ["1", "2"])
            if not isinstance(found, Mapping):
                return found
            names = {layer: name for name, layer in GRADIENTS.items()}
            return {
                names.get(str(layer), f"layer {layer}"): gradient(features, image)
                for layer, features in found.items()
            }

        compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "What becomes of the image if the very first layer works in place?",
        "Start from a copy of the image that the gradient can flow through. Write to no "
        "parameter of the encoder.",
    )
    def test_arguments_unchanged(compare: Compare) -> None:
        """The image, the encoder's weights and the list of layers are the same afterwards."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            first = nn.Threshold(0.5, 0.0, inplace=True)
            encoder = nn.Sequential(first, convolution(rng, 2, 3), nn.Tanh())
            image = torch.rand(1, 2, 5, 7, generator=rng)
            layers = ["1"]
            found = impl.extract_features(image, encoder, layers)
            weights = encoder.state_dict()
            return {
                "result": named(found),
                "image after the call": image,
                "1.weight after the call": weights.get("1.weight"),
                "1.bias after the call": weights.get("1.bias"),
                "list of layers after the call": layers,
            }

        pair = compare(scenario)
        pair["result"].assert_close(rtol=RTOL, atol=ATOL)
        for name in ("image after the call", "1.weight after the call", "1.bias after the call"):
            pair[name].assert_close(rtol=0, atol=0)
        problem = gettext("The list of layers has changed, and it should not have.")
        pair["list of layers after the call"].assert_close(rtol=0, atol=0, message=problem)


    def worked_case(impl: Implementation) -> dict[str, object]:
        """Two layers, the first of which writes into its input."""
        image = torch.tensor([[[[-1.0, 2.0], [3.0, -4.0]]]])
        encoder = torch.nn.Sequential()
        encoder.add_module("relu", torch.nn.ReLU(inplace=True))
        encoder.add_module("pool", torch.nn.MaxPool2d(2))
        result = impl.extract_features(image, encoder, ["relu", "pool"])
        return {"image": image.clone(), 'extract_features(image, encoder, ["relu", "pool"])': result}

    found = {
        "values": test_values,
        "in_place_layers": test_in_place_layers,
        "names_and_order": test_names_and_order,
        "gradient": test_gradient,
        "arguments_unchanged": test_arguments_unchanged,
    }
    return found, worked_case


def _checks_of_total_loss() -> tuple[dict[str, Check], WorkedCase | None]:
    RTOL, ATOL = 1e-4, 1e-6
    SHAPES = {"first": (3, 5, 4), "second": (4, 4, 3), "third": (5, 3, 2)}
    GRADIENTS = {
        "gradient of the first layer's features": "first",
        "gradient of the second layer's features": "second",
        "gradient of the third layer's features": "third",
    }


    def features_of(rng: torch.Generator, images: int = 1) -> dict[str, torch.Tensor]:
        """Features of three layers, all of different shapes; as in a network, they are no leaves."""
        drawn = {name: torch.randn(images, *shape, generator=rng) for name, shape in SHAPES.items()}
        return {name: 2 * features.requires_grad_() for name, features in drawn.items()}


    def targets_of(
        rng: torch.Generator, content: list[str], style: list[str], images: int = 1
    ) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
        """Targets of the content and of the style, in the order of the layers that are named."""
        grams = {name: (shape[0], shape[0]) for name, shape in SHAPES.items()}
        return (
            {name: torch.randn(images, *SHAPES[name], generator=rng) for name in content},
            {name: torch.randn(images, *grams[name], generator=rng) for name in style},
        )


    def are_three(result: Any) -> bool:
        """Whether three losses were returned."""
        return isinstance(result, tuple | list) and len(result) == 3


    def total_of(result: Any) -> Any:
        """The first of three losses; whatever else was returned, as it is."""
        return result[0] if are_three(result) else result


    def parts_of(result: Any) -> dict[str, Any]:
        """The second and the third of three losses."""
        _, content, style = result if are_three(result) else (None, None, None)
        return {"three": are_three(result), "content loss": content, "style loss": style}


    def number_of(found: Any) -> float:
        """A loss as a number; NaN if it is none."""
        is_one = isinstance(found, torch.Tensor) and found.numel() == 1
        return float(found) if is_one else math.nan


    def parts_agree(pair: Comparison) -> None:
        """Judge the parts by their values."""
        if pair["three"].actual is not True:
            raise CheckFailed(
                gettext("There should be three results: total loss, content loss, style loss.")
            )
        for name in ("content loss", "style loss"):
            pair[name].assert_close(rtol=RTOL, atol=ATOL)


    @points(1)
    @hint(
        "Does every layer with a target enter the sum of its kind?",
        "Go through the layers of `content_targets` and add up, then the same for "
        "`style_targets`; return only when both loops are over.",
    )
    def test_sums_over_layers(compare: Compare) -> None:
        """The second and third results are the sums over the content layers and the style layers."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng, images=2)
            content, style = targets_of(rng, ["first", "second"], ["second", "third"], images=2)
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            result = impl.total_loss(features, content, style, *ones)
            return parts_of(result)

        parts_agree(compare(scenario))


    @points(0.5)
    @hint(
        "How do you find the weight that belongs to a layer?",
        "Multiply the loss of a layer by the weight of the same name before you add it. Neither "
        "the order of the weights nor their sum matters.",
    )
    def test_weights(compare: Compare) -> None:
        """The loss of each layer counts with the weight of its name."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "third"], ["first", "second"])
            numbers = (1 + torch.arange(4) + torch.rand(4, generator=rng)).tolist()
            content_weights = {"third": numbers[3], "first": numbers[0]}
            style_weights = {"second": numbers[1], "first": numbers[2]}
            result = impl.total_loss(features, content, style, content_weights, style_weights)
            zeros = dict.fromkeys(content, 0.0), dict.fromkeys(style, 0.0)
            without = impl.total_loss(features, content, style, *zeros)
            forms = [isinstance(one, torch.Tensor) for one in without] if are_three(without) else []
            return {**parts_of(result), "tensors": forms}

        pair = compare(scenario)
        parts_agree(pair)
        problem = gettext("Where all weights are 0, the three results should still be tensors.")
        pair["tensors"].assert_close(rtol=0, atol=0, message=problem)


    @points(0.5)
    @hint(
        "How do you find the features that belong to a target?",
        "Take the name from the targets and look the features up by it. `zip` over the values of "
        "two dicts pairs whatever happens to stand at the same place.",
    )
    def test_layers_go_by_name(compare: Compare) -> None:
        """Features and targets meet by name: the order means nothing, and more layers do not matter."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            drawn = features_of(rng)
            features = {name: drawn[name] for name in ("third", "first", "second")}
            content, style = targets_of(rng, ["second", "third"], ["first", "third"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            result = impl.total_loss(features, content, style, *ones)
            return parts_of(result)

        parts_agree(compare(scenario))


    @points(0.5)
    @hint(
        "What is the first of the three results made of?",
        "The first result is what the optimiser follows: it has to hold both of the others, in "
        "full and once each.",
    )
    def test_total(compare: Compare) -> None:
        """The first result is the total of the content loss and the style loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "second"], ["first", "second"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            numbers = {"first": 2.0, "second": 5.0}
            weighted = impl.total_loss(features, content, style, numbers, numbers)
            return {
                "total loss": total_of(impl.total_loss(features, content, style, *ones)),
                "total loss with weights": total_of(weighted),
                **parts_of(weighted),
            }

        pair = compare(scenario)
        pair["total loss"].assert_close(rtol=RTOL, atol=ATOL)
        # How the parts are weighted is another check's concern, unless the total is weighted otherwise.
        names = "total loss with weights", "content loss", "style loss"
        total, *parts = (number_of(pair[name].actual) for name in names)
        if not math.isclose(total, sum(parts), rel_tol=RTOL):
            pair["total loss with weights"].assert_close(rtol=RTOL, atol=ATOL)


    @points(0.5)
    @hint(
        "Does the gradient of the total reach the features of each layer in full?",
        "Add tensors to tensors: `torch.tensor(...)`, `.item()` and `float()` make numbers "
        "without a past. `requires_grad=True` on a new tensor does not give it one.",
    )
    def test_gradient(compare: Compare) -> None:
        """The gradient flows from the total, and from its parts, back to the features."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "second"], ["second", "third"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            result = impl.total_loss(features, content, style, *ones)
            total = total_of(result)
            parts = sum(result[1:]) if are_three(result) else total
            return {
                **{name: gradient(total, features[layer]) for name, layer in GRADIENTS.items()},
                "gradient of the two parts": gradient(parts, features["second"]),
            }

        pair = compare(scenario)
        for name in GRADIENTS:
            pair[name].assert_close(rtol=RTOL, atol=ATOL)
        pair["gradient of the two parts"].assert_close(rtol=RTOL, atol=ATOL)

    found = {
        "sums_over_layers": test_sums_over_layers,
        "weights": test_weights,
        "layers_go_by_name": test_layers_go_by_name,
        "total": test_total,
        "gradient": test_gradient,
    }
    return found, None


def _checks_of_transfer_style() -> tuple[dict[str, Check], WorkedCase | None]:
    # L-BFGS works in rounds of up to 20 evaluations, and its last line search may go on a little.
    SLACK = 29
    SECONDS = 6  # who evaluates twenty times too often is to lose the points for that, and no others

    # Over the tasks of 60 courses, right solutions (L-BFGS in rounds, in one go, with and without line
    # search or clamping, Adam with learning rates from 0.01 to 0.1) leave at most these shares, and
    # mistakes about targets, weights and gradients at least those: style 0.20 and 0.97, content 0.13
    # and 1.00, total variation 0.12 and 0.28.
    MOST_STYLE, MOST_VARIATION, MOST_LEFT = 0.35, 0.25, 0.6

    TINY = 1e-30  # so that nothing is compared with 0, and twice nothing is no success


    @points(0.25)
    @hint(
        "What has to be done to the image after the optimiser's last step?",
        "After the loop, take the image out of autograd and clamp it. What happens in the "
        "closure comes before the optimiser's last step.",
    )
    def test_result(compare: Compare) -> None:
        """The result has the content image's shape, values in [0, 1], and needs no gradient."""
        pair = compare(runs_at_limits)
        encoder, content, style = task_at_limits(compare.generator())
        layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
        goals = {"first": style, "second": 1 - style}
        found = pair["images"].actual
        for one, name in zip(found if isinstance(found, list) else [None], goals, strict=False):
            picture = picture_of(one, content)
            slope = slope_of(compare.reference, (encoder, content, goals[name]), layers)
            must_optimise(pair[name], slope, content)
            must_be_finished(picture, pair["needs a gradient"].actual)


    @points(0.25)
    @hint(
        "Whose pixels does the optimiser change?",
        "The image has to be a copy of the content image, and the only parameter that the "
        "optimiser is given.",
    )
    def test_arguments_unchanged(compare: Compare) -> None:
        """The two images are the same afterwards, and so is the encoder."""
        pair = compare(run_on_arguments)
        made = task(compare.generator())
        must_optimise(pair["trace"], slope_of(compare.reference, made, weights(1.0, 1e5)), made[1])
        for name in ("content image", "style image", "weight of the encoder", "bias of the encoder"):
            pair[name].assert_close(rtol=0, atol=0)


    @time_limit(SECONDS)
    @points(0.75)
    @hint(
        "Which gradient does the optimiser get in each evaluation?",
        "Each evaluation clears the old gradient, measures the image as it is now against "
        "targets made once from the style image, and calls `backward`. The optimiser needs that "
        "same image.",
    )
    def test_style_arrives(compare: Compare) -> None:
        """Where the style weighs most, most of its loss is gone after 30 evaluations."""
        run = compare.once(run_for_style)
        pair, (encoder, content, style), slope = of_run(run)
        must_clear(pair["gradients left"].actual)
        picture = picture_of(pair["image"].actual, content)
        must_follow(pair["trace"], "slopes", slope, content)
        before, after = (style_of(run.reference, encoder, one, style) for one in (content, picture))
        if after > MOST_STYLE * before:
            must_move([picture], content)
        problem = gettext("The image that is returned has too little of the style image's style.")
        at_most(after, MOST_STYLE * before, problem)


    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "Which layers does your loss look at, and what does each of them weigh?",
        "Content and style may be wanted at different layers. Take the features of all that either "
        "dict names, and let each layer count with the weight of its name.",
    )
    def test_layers(compare: Compare) -> None:
        """Every layer that is named counts, with its own weight, be it for the content or the style."""
        pair = compare(run_on_layers)
        made = deep_task(compare.generator())
        slope = slope_of(compare.reference, made, unequal(*made[:2]))
        must_follow(pair["trace"], "slopes", slope, made[1], least=EXACT)


    @time_limit(SECONDS)
    @points(0.25)
    @hint(
        "Which shape does a Gram matrix have for an image of another size?",
        "A Gram matrix has the same shape for images of any size. Features of the content image "
        "and of the style image never meet.",
    )
    def test_other_size(compare: Compare) -> None:
        """The style image may have another size than the content image."""
        pair = compare(run_with_other_size)
        made = other_size_task(compare.generator())
        slope = slope_of(compare.reference, made, weights(0.0, 1e5))
        must_set_out(pair["trace"], "slopes", slope, made[1])


    @time_limit(SECONDS)
    @points(0.25)
    @hint(
        "What should stay constant even if the encoder's weights require gradients?",
        "Make the targets under `torch.no_grad()`, or detach them, so that no graph hangs on "
        "them. Give the optimiser nothing but the image.",
    )
    def test_trainable_encoder(compare: Compare) -> None:
        """An encoder whose weights require gradients serves as well, and is not trained."""
        pair = compare(run_with_trainable_encoder)
        problem = gettext("The encoder's weights have changed.")
        pair["change of the encoder's weights"].assert_close(rtol=0, atol=0, message=problem)
        made = bright_task(compare.generator())
        slope = slope_of(compare.reference, made, weights(0.0, 1e5))
        must_set_out(pair["trace"], "slopes", slope, made[1])


    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "What is the image compared with when the content counts?",
        "The content loss compares the image with features of the content image, made once "
        "before the loop. It counts with the weights that were given.",
    )
    def test_content_weight(compare: Compare) -> None:
        """The more the content weighs, the more of it is left."""
        run = compare.once(runs_with_content)
        pair = of_content(run)
        _, content, _ = made = task(run.generator())
        kept, lost = contents_left(run)
        slope = slope_of(run.reference, made, weights(0.0, 1e5))
        must_follow(pair["trace"], "slopes", slope, content)
        problem = gettext("A large content weight makes too little difference.")
        at_most(kept + TINY, MOST_CONTENT * lost + TINY / 2, problem)


    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "How large is the total variation beside the other two terms of the loss?",
        "Add `tv_weight` times the total variation per element to what you call `backward` on. "
        "It is that of the image, not of its features.",
    )
    def test_total_variation_weight(compare: Compare) -> None:
        """The more the total variation weighs, per element, the smoother the image."""
        pair = compare(runs_with_variation)
        content = (made := noisy_task(compare.generator()))[1]
        names = ("smooth image", "rough image")
        found = [picture_of(pair[name].actual, content) for name in names]
        smooth, rough, before = (
            float(compare.reference.total_variation_loss(each)) for each in (*found, content)
        )
        slope = slope_of(compare.reference, made, weights(0.0, 1e3), tv_weight=1e7)
        must_follow(pair["trace"], "pulls", slope, content)
        must_move(found, content)
        problem = gettext("A large `tv_weight` does not make the image smooth enough.")
        at_most(smooth + TINY, MOST_VARIATION * rough + TINY / 2, problem)
        rest = pair["rest of the first loss, which is neither content nor style,"]
        if rest.actual is not None:
            at_most(smooth, MOST_LEFT * before, problem)
            rest.assert_close(rtol=0.01, atol=0, message=gettext(REST_OF_LOSS))


    @time_limit(SECONDS)
    @points(0.25)
    @hint(
        "Which images does the encoder see from the first evaluation to the last?",
        "Begin with a copy of the content image and count the calls of the closure. One `step` "
        "of L-BFGS makes up to 20 of them, one of Adam needs exactly one.",
    )
    def test_steps(compare: Compare) -> None:
        """The image starts as the content image, and is evaluated as often as was asked for."""
        pair, (_, content, _), slope = of_run(compare.once(run_for_style))
        must_optimise(pair["trace"], slope, content)
        problem = gettext("The first image that the encoder sees is not the content image.")
        pair["first image"].assert_close(rtol=0, atol=0.01, message=problem)
        must_be_as_many(evaluations_of(pair["trace"]), pair["looks"].actual, STEPS, STEPS + SLACK)


    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "What does the callback get after each evaluation?",
        "Call it once in each evaluation, with `.item()` of the loss that is minimised, of its "
        "content part and of its style part, in this order.",
    )
    def test_callback(compare: Compare) -> None:
        """After each evaluation the callback, if any, gets the loss, its content and style parts."""
        compare.actual(run_without_callback)
        run = compare.once(run_for_style)
        pair, (encoder, content, style), slope = of_run(run)
        must_optimise(pair["trace"], slope, content, least=5)
        styles = styles_told(pair["calls"].actual, evaluations_of(pair["trace"]), most=2 * STEPS)
        seen = pictures_of(pair["trace"], content)
        true = [style_of(run.reference, encoder, one, style) for one in seen]
        must_be_style(styles, true)
        must_be_contents(compare.once(runs_with_content))

    found = {
        "result": test_result,
        "arguments_unchanged": test_arguments_unchanged,
        "style_arrives": test_style_arrives,
        "layers": test_layers,
        "other_size": test_other_size,
        "trainable_encoder": test_trainable_encoder,
        "content_weight": test_content_weight,
        "total_variation_weight": test_total_variation_weight,
        "steps": test_steps,
        "callback": test_callback,
    }
    return found, None


_CHECKS = {
    "Normalization": _checks_of_Normalization()[0],
    "gram_matrix": _checks_of_gram_matrix()[0],
    "content_loss": _checks_of_content_loss()[0],
    "style_loss": _checks_of_style_loss()[0],
    "total_variation_loss": _checks_of_total_variation_loss()[0],
    "extract_features": _checks_of_extract_features()[0],
    "total_loss": _checks_of_total_loss()[0],
    "transfer_style": _checks_of_transfer_style()[0],
}


# Seeds, and what the scenarios give on the reference.
_KNOWN = {
    'Normalization/channels_not_columns': (76869962181600, [
        ('{"dict":[["result",{"tensor":["float32",[2,3,4,3]]}],["image after the call",{"tensor":["float32",[2,3,4,3]]}],["result for a narrow image",{"tensor":["float32",[2,3,4,1]]}],["gradient of the image",{"tensor":["float32",[2,3,4,1]]}]]}', 'MqLjPcIcUD5TtLU+wepZPpRSXT+o0Vk+tGGPPFN7FLze19E+Kc5KP7Lsrz5iMmM/zX00PyL8Aj9g7Cg/F5c7Pz4+Jj9zBL4+QkcOP9tLND9RpS0/NJ8jPwZZVj5JroY9pi8pPrALU76jqIE9HJnhvcP/6r6MJ8G+EKfWvKZST73RH5k9O2a6vmKW1L75xDo9NINuP5FtUT/2k0w/ThC+Po29Ar6DW229fhIuveN1Jz/2blg/0H1GvUw/Ej+WM2M92jchP+SBRz7hMQo/aTtwPrhdJD4mtxU/fM4dP3r6tz7BQUc+5w1APo7bQj916tE+00xRPbSN7j18rl0+54I9PrFFWb5m5KC+Hc2BvmM0c742fau+6dIZv6BUE71FS7O9aAZyPmY5pD7cY+s+oLeoPvVFbT8grKg+9CIaPmg0AT4DlwI/SU1cP8IX5j44qHI/jk1rP0bOLT/c7lw/AB90P4uaWT+xHQE/pNU7P4MPaz+dzGI/+lhWP8xSmz6kCAA+WV5tP8zUAT+12k8/DZ4dP3RgYj7ChqA+Re41P0jcLj8vLFM/GiuoPtKKij6NuUo/Mwd9PydfYj807V0/MA3zPiATjzwwpqY9cKbDPWXoOz/Uymg/uHW4PSx3KD/AxD0+lVxTPyYbkj4RwzY/dmarPjiPeD6qEkU/rx9PP/i6+j5Q85E+GHqNPhQmfT+XeQ0/XlFMP89AXz8gN3w/7x1zP/sRAD8uBsU+YDLoPth48T46Cbk+sAR4PSwaMz9OKiQ/x80TP5qLGz4fW5Q+mC8dPyt2JT/9t4M+BknkPr1Wwj5ExEW+rtuPvkTM9r5OjxG/XJ26PdoJZD/tGzo/B5nOPs/d5jsEL30+hKoMPnmZMT+oNQO+KWLQPYA4zD25zpO9xqiLP8aoiz/GqIs/xqiLP9gVTj/YFU4/2BVOP9gVTj/CSmI/wkpiP8JKYj/CSmI/xqiLP8aoiz/GqIs/xqiLP9gVTj/YFU4/2BVOP9gVTj/CSmI/wkpiP8JKYj/CSmI/'),
    ]),
    'Normalization/sequences_and_tensors': (137080770342732, [
        ('{"dict":[["result for tensors",{"tensor":["float32",[1,2,5,4]]}],["result for tuples",{"tensor":["float32",[1,2,5,4]]}]]}', 'iVQav0lhOT690AC/jZwevH3YlT7xefc9hvS1PTgdLD0a2f6+UuxWvl5Qsr68i6q976s8PmBGCb7nN6u+428CvzpIhj4WlAq/0fyFPcacTr6Bqwy9vsvbPnkG6j5+i428rc8mPy4J0b1uRyc/gScfPpZrYD4eltg+bmoFP6qEKz8OFyI/UWgjPy8ruj04Dr4+HXAMvkcHbj52Uks9WOuPPolUGr9JYTk+vdAAv42cHrx92JU+8Xn3PYb0tT04HSw9Gtn+vlLsVr5eULK+vIuqve+rPD5gRgm+5zervuNvAr86SIY+FpQKv9H8hT3GnE6+gasMvb7L2z55Buo+fouNvK3PJj8uCdG9bkcnP4EnHz6Wa2A+HpbYPm5qBT+qhCs/DhciP1FoIz8vK7o9OA6+Ph1wDL5HB24+dlJLPVjrjz4='),
    ]),
    'Normalization/buffers': (35629225808521, [
        ('{"dict":[["result",{"tensor":["float32",[2,1,5,4]]}],["parameters",{"int":"0"}],["enough buffers",true]]}', 'YaulPq+dIj0m9B0/Do+dPgukKr43VTq/KcVxv9hr4L0gMog8kcVyv6OWc745RDc/NdYUPnoVwb1ccYQ+ofUpvrm1Cr4TX2Q/3+8Wv4HsGD/VBeq9AZxMPttfST+nUpo91rsUP1Czd78z7Pg+3o3+vtK4tL72i1M/XXECP9fn/77/CdY+rIyivUUHCz9CnG6/3+kKP/bhlz7ht0i/xf4Dvg=='),
    ]),
    'gram_matrix/products_of_channels': (11984555233167, [
        ('{"tensor":["float32",[1,4,4]]}', 'IuOGPqCHar1WVMY8JqXhPKCHar2HJf09hDRyO4Ksf71WVMY8hDRyO65hqT1AXAg8JqXhPIKsf71AXAg8idkGPg=='),
    ]),
    'gram_matrix/batch_items_stay_apart': (36160004469656, [
        ('{"tensor":["float32",[2,3,3]]}', '2dpCP4SnXj53cYS9hKdePuQD1D4kn+09d3GEvSSf7T3d1a0+8Mu9PqAsEL1piwW+oCwQvU/juD5qiqU9aYsFvmqKpT26HKQ+'),
    ]),
    'gram_matrix/division': (64489143054635, [
        ('{"tensor":["float64",[3,5,5]]}', 'O7L7KYnAxT85/X84q3SFv9h8uNA1WaS/2YPWSKwghD8lsPnpB1+hvzn9fzirdIW/bs/6qxNMyD9a5wqhPxeBv2IQA1NHL6q/2fvrN68oiL/YfLjQNVmkv1rnCqE/F4G/hWlBPpUU0D/hP99Djy2Sv4fyBOMWG5K/2YPWSKwghD9iEANTRy+qv+E/30OPLZK/iwfLoaXQwj/9Dfsvq2WQPyWw+ekHX6G/1/vrN68oiL+J8gTjFhuSv/0N+y+rZZA/8DHCcPGPyD8LhUzBk2rPP9DRSvvWHqK/O6Ner2USpL/RbFeEXN66P7OLSd8EDqM/0NFK+9Yeor+U4MtJRvPFP9LgZt7UEII/B4gUUEdInT+065YX8TeSvzujXq9lEqS/0uBm3tQQgj/z3lPTM5fJP/eILU2VhKi/SsF+4/BxtT/RbFeEXN66PweIFFBHSJ0/94gtTZWEqL81Xc3AhITPP9oXrP71Cpm/s4tJ3wQOoz+065YX8TeSv0vBfuPwcbU/1xes/vUKmb9g7BcLQdzFPyXEoAb2MMo/6uMfEpjTkT9FI/YBX4GgvyhWIaw5NYI/zVnoStRupj/q4x8SmNORP8hxEzgM3Mo/JbX+z2goPj8stEoHxw1iv7NLwC36TaY/RSP2AV+BoL8ltf7PaCg+P7Gm85zmack/HD6/2XFoqz+fNsFHRj2aPyhWIaw5NYI/LLRKB8cNYr8cPr/ZcWirP5QHBKBy0M8/7Eh2oAmwpj/NWehK1G6mP7RLwC36TaY/nzbBR0Y9mj/rSHagCbCmP+kUOKVeA9M/'),
    ]),
    'gram_matrix/gradient': (83263909539671, [
        ('{"dict":[["result",{"tensor":["float32",[1,3,3]]}],["gradient of the features",{"tensor":["float32",[1,3,4,5]]}]]}', 'l4ayPowXgr28odI8jBeCvWU1zT4AAx49vKHSPAADHj2DFas+gLTPPDbR2Lxqd+O8tCaKPHqgFj4+AuK8vrWDvZQszD2zmTi9yVFCPfpvtby/w6Q8YFWuPc961T3T0Ao97BaVvVjSqr2+7rW9slPbvaCrHL40FMo8XrAsvehxJbsS61a9akcJPcV6W7yYI+W7v1SEPSizJ73w/bw734EuPD1AJz1wuba8tHFfPVqsdD0IzVS9NoAqvUtCpr033jW9CQLhvauM4TyX9/687KMVvXlYyjzQZMM906CvvO5ohr0b/6A9JtTmvIwlajz9zNS8oFOEPPAhgT0ghLA9wgQuPcDZVb04Wly9ucCIvejjoL19ude9'),
    ]),
    'gram_matrix/argument_unchanged': (200288347525970, [
        ('{"dict":[["result",{"tensor":["float32",[1,3,3]]}],["argument after the call",{"tensor":["float32",[1,3,4,5]]}]]}', 'P4exPqQFQr1ETJA5pAVCvc5gnD5NNhA9REyQOU02ED3GT6k+f4EKvwfzKD+rpME/CoYmvSbj5r+7pqW+AszBPy5oYz+prjK/2QaLvx7gE0BaOtG+UjyfPl8B0T+2YsO+X6npvufchb68Cco+yEaqPnd4WT+A1Ia/fafNvgf4LD38FYW/VZQ+vwDPhb/UZyo/V7Whvx9toz47ALQ98t+iv1IJnT/Pa9W/pEovP4uoYz9+Rg2/coBWP80MMD44E92/9hJ/v+EHUL/iQ0A/4z9jv0zi67/iDqU+pROYP38y0j5rRX4+5vygP1Q3ET8uGnc+K9AfwPZ9ib+UkT0+nNU4PhzknL7/il6+XUINP+AwxL9bSDA/'),
    ]),
    'content_loss/value': (38207451882095, [
        ('{"tensor":["float32",[]]}', 'emvoPw=='),
    ]),
    'content_loss/gradient': (32800951363287, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[3,2,5,4]]}],["gradient where both are equal",{"tensor":["float64",[3,2,5,4]]}],["rise",{"tensor":["float64",[10]]}]]}', 'XBsThu8smr+Iob3TZNGev29w+Gb5+4M/OJeHYboBmD/ZYL4Sgr9dvzG5Dh7gA6c/PdwJUqSHl7/cWOu+fzybP0cbiW85doW/nvpDMWWJmj8VpWzmGnaRPzMTS4vRCI2/sE8p3r1Ogb/mceH80r6ePw8zc7TLLZS/sPxQS0KgsL/ooucMKbOEv6tAqRNxN4Q/VsiF4ARwnr+IQcyVUROOP0CuDnQK9Y4/BqkL3oPepr/mDziumFpqv1wvK0JIOpa/AxIt+5iJeT88LGDuBw+VPx2sFeh/6YA/nIoA63nrcD/HbSqckv+eP7cbrtFdx5K/Jou0HYBqmb+GDyZ5Hj2gvw1U36S3EKS/D6bEvTVLhj8/pccyGL+Tv8gfxWzom3I/o9a+bFoVkD8CmATF9f2FP5XJG4sLf4+/7styOyh1jr9djp+I5ht4P6E4rBxDiaA/F9tsKwWIgz9oMe28pz+Ev1F/WnRLy3S/W02BDxgpl78RWYoOIFtxv69WsoS4mYs/3vPK5LK2Tj+K+av836ahv3Nr5l1lEpa/xrayx7jzij+oo/ZePqdxv6+pOjQ5g5e/q7TR26awaT9WIQH6FORzv40X+arcCaM/jvN7gRQnhL+AD6PabieIP02tgXqZal0/wHZ3QjBQjL/Ew2aola+SP77GbhxFJ6K/S4pSNWz2oL+Hg4JZWAeWvxdMihOX4Y2/Jn7rTdCakL9hWsta1+KVP+Lg9kJvmKy/yxDewQESgL+wIalh6bmqv7diau6BmKS/kUsBb0gGmr+1ItTbhfOLP6eh930qkJ2/D1Zw51djlz94ZbhKz9SWP3cgn7EaNJo/usGGmW7nkD9XaYYDO5SWv42m9RwDJog/11qiFVOVgz88dXbUYUGgvw6sO0Fe14+/9rb722xHmb/K3F8dnbeVP6jWPdCBbKW/KbrVV+mNkL85G4tH1uaJv4jgYyFRdlm/d7/SkeUkVT9LXgHKrkKUP4RwL8xiGXA/MLHIZRZPnz+Gs6F2Yz6LP8sIJKyipXG/mQa9UTSsfb9iAxrXTpdZP6pko9H2lag/iNcJuOHRfz8M78rtlSKlv7xKXhBVAoq/2V9Nqgq7fz9tp7w9vISSP24SHqqKzJE/Z7THQblpij8tqQF1m0Wsv1TMYnNizJC/6N63UEv1kD8VCRdrJy6iP9rvQ7xa+5E/okkRRRZgZD8j0KVhLBtyv1xU1r81kJy/mXvS4A12cL98LsJgnAtSP4XCXDb8s5i/pdF8DSbqkb9cuSntlSiAP7d51KjbvJU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMiZKvJlmz8AuBJwfoFaP8AdMyQISs4/AJRnv1j4kT9KzZkq8mWbP4BEEnB+gVo/ZhwzJAhKzj9wgme/WPiRP6r77FgLZP4/AAAAAAAAAAA='),
    ]),
    'content_loss/target_is_constant': (137473807381499, [
        ('{"dict":[["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null],["rise",{"tensor":["float64",[10]]}]]}', 'MdjdvNfZFjwB6vo6vozOPGlou7w+Sxu9meOtO3lplbuoCI47hWAovGU7XLwJlfc7efaSPDS3Cbn/jWC8lXBRPHmNpbxEnA29ewELPCHh6DvfmRc9Wmo5PFbVkLli+y4799tHPFRx9DqhbDk8llJ2vANTYTzcZoa8TOewPHqlVTxlwek7gcFOvAmaxDvAQws9Rj0EvZBLODyvW+a8WvI+PKl+rrzJXFA9FXwQvSWePzw2NZC8OS+SPFMCBz0ll8e82mXfO5Ay1zx0NhA8a0VZO/+QabyIPJo8hU4nvFMZ2romksC8cLVhvBoDqDsWMgA9XrOEPakN/LojZn+6C+pPPH5JkrxDaKI8B4aCPFjnoLwdDqw8dpafuso+IT14Rfk8biWIPNaBX73XX+W7RTQlusUV9bzBw+m8i71cvJUr07xG4u88/UaivDZKPryFJD29xCdyPFScpzvKsRA8BFs/OwbkHT2aZPM6Q3jHvJo3jDnyspW8Qx0PPclbGb224U09IdDJvNDZSDvnIXK8/BivvMHA+DwhXEM62Wk1PUSZ3rxYMUu8PVS9PFrVNTs2pCS9MPlpvD19GD3BTMW8p8W7PISepzwLzmW8Rf6IPDWIpjxIgR89QnrTOxkdrDzWV628AAAAAOAtlb8AAAAAtxXfPwAAAAAm8c8/AAAAAKAUpD8AAABAECmVvwAAAGChFd8/AAAAQA3xzz8AAADAshOkPwAAAOC78f0/AAAAAAAAAAA='),
    ]),
    'style_loss/value': (41681565453420, [
        ('{"tensor":["float32",[]]}', 'Vf8qQA=='),
    ]),
    'style_loss/gradient': (138512997656724, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[1,3,5,4]]}],["gradient where both are zero",{"tensor":["float32",[1,3,5,4]]}],["rise",{"tensor":["float64",[10]]}]]}', 'xpf1M69Ij78NAwVOGdaDv+KeCbkHqJE/Q7MGg+upc7/Q/iR7Gol2v122vRVmBmM/xTQhXR5lfT9sGXUYJwl3v4LqpQu3BJC/WOMm4Frcnj8GMYtWcvOhvx6waTEsF5k/VZXmBHMMmj/0ArRNHwxwv0xTeDiocJU/2I19eWTPY7/ACx33ij0Sv/q6JSKaY5q/KjYGFxKweL8mR1/0giqOP/BzPlHJtJe/pvbcDjgpgL8Skmy2ebeWP9C2+pQlZYO/fGhD59Vai78WC/h1Te5Uv/Vs0QyYsIg/yzVoAahugL8oTqXwZCWWvwgolqbZIpc/fRQQkdWCqL/wrEQTQsufP/m4FoRMgJI/kdwqhu2XaT9k+WrvonWaP4nBRxOPyHa/KIEItoFQcz8A4uvRyEmev8A01HRxa3a/bD0Q1Bhjkj94tA+5vnhWP7h/C9UwanW/oHoz00iXaT8CARkzdzJXv0WCy8aa3XS/wKBSIuTrOz9CEU0nor9avxYweOXHd3a/YqhAtYekdr/aFZncxzx7v8M9YEi7O3y/zkCNe3i8cz+oLrS+/KVjP+PFEM65BoE/esz5Y+DXVj8r8AkTFQ1hv2gjoAKC/YA/bEM01AYJdT8dcON0Vt1fvxpFAcMsrky/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIYI9Qgfr/AvNEb84yqPwB4DbCAtrW/oJXJ3S1gwj+AHTpgWCN+vyhInj/OjKo/aGTNnHW2tb8E9J0+IGDCPy2qemPitfI/AAAAAAAAAAA='),
    ]),
    'style_loss/target_is_constant': (59248825809301, [
        ('{"dict":[["loss of both images",{"tensor":["float32",[]]}],["mean of the losses of each",{"tensor":["float32",[]]}],["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null],["rise",{"tensor":["float64",[10]]}]]}', '+HmCQPl5gkBxCp48omVvPUcHrrwRopC7SgMXPRJqGb1c8yw95suivKabiD0xltO7EpiZOwwjBbz4cYS8xMy/vcFDhTxyKUI9cMzMPMr5trxlMgI8FK68OxBoPrklXDy8JmPhPHwvwrwAZjI8IIdfPbhvHrySQDM8NilDvceeS72gSsy8/d5rPGUvsTwOLsI9loAgPIEPWLw9xgi7AOKVPfy4UrwThig9Q5rdvAVtSL1iOhM90nUqu7G3Hz345w89TB80u9JdNz2oDqa9fg0rvRZIsLwRjYk8AaSfPP0pkD2KRB69fpQVPFdGC7xjb/s8UpyJO8a0cDwSxXO9kWbCvHKGYL341688OhcqvQaN0jybYIg7gLV6OskfzbtMMSc8CWcPPX/Npbw7GEG9U6bQPRSvqLxeaTK8KQT8vFiQQ7yM2B69lwJ2vPb8Ar0gZxQ6LVlgPUDxmjxw8YE9uuKyPIyTPr0qGI29toyBPbDfCD7ug7G8MB4UvaChQT3RQxe9kjowPT2kW7zzG/097HRwvYTdyL2ny+w83uQXPVGflDy9GO88LX5FvDersDz+aIa81FhwOp5SwDsgm2e5zEqHvJFyqbz+qHg8UpvIPEp3c70rVeA7PqABPFhSBDw44zM8NkTQPLK1yjsAAAAA5GXfPwAAAAAEFdQ/AAAAAJhg278AAAAA/JbSPwAAAGCCZd8/AAAA4PoU1D8AAABghmDbvwAAACDaltI/AAAAAD9PEEAAAAAAAAAAAA=='),
    ]),
    'total_variation_loss/value': (180335552465811, [
        ('{"tensor":["float32",[]]}', 'HLnJQg=='),
    ]),
    'total_variation_loss/channels_stay_apart': (185958841320878, [
        ('{"dict":[["loss of plain colours",{"tensor":["float32",[]]}],["losses of six images",{"tensor":["float32",[6]]}]]}', 'AAAAAHwrCEJebdpBWFzYQa5Q3UBmJLxALmqoQA=='),
    ]),
    'total_variation_loss/border_counts': (27601397652890, [
        ('{"dict":[["losses",{"tensor":["float32",[12]]}]]}', 'eZeNPzZj1D95l40/NmPUP3mXDUA2Y9Q/eZeNPzZj1D95l40/V/0wQDZjVEA2Y1RA'),
    ]),
    'total_variation_loss/gradient': (58040214407338, [
        ('{"dict":[["gradient of the image",{"tensor":["float64",[2,2,4,3]]}],["image after the call",{"tensor":["float64",[2,2,4,3]]}]]}', 'ctTXghek+D/xqRn6QQD7v1hmDEl41ABAjIKNFVaHA8AczxnmeUkIQFp6LRiOUwjAF5a7YkgL8b+wMNXbK/sAQJEniWvsLvu/s8CcKiH/9r/ShM46AKP5PyT5p/UY7O4/EC34ctit+T94u/204Cb5P64l96hXjwbA05qwP+Dw+b8mKvHY3boPwOPzCmdFqxRAcjMS0LcyBkDQ9iEpoRLdP2ENFIq70QfAUTyXmCKNCMC5SXu/RXINQILEWknVmum/QFkEuwYrqD9YTIKQvoUBQCCe0ONcEgrAYHlUVETmDMBLfnoi7zr+P8gQ5XptKAtAXI862jku1j+aBocfewXsP5CBEI954AvAJVxaiRo08z8/whL3jxTxv8EVsIa/q/c/iFWmsydVyr9Q7clTsGe1PxBMJt8geuK/yOjAxstbwz9BnMiFLK8DQM+CNXr1Tvw/+tT4e+Dp5j/kcN2eeP0SwMBJGCH8lAPA9LUl79zL8r/kMQGNC50LQHxw821FquA/jTh6/m1Y5z+bXlwQN3HgP/N7I+l2gus/NPgApzVuxj9CEZFDAnnpP3AyR78Yq8M/wNVBmZA/zD+PPSKYilnqP6aaNybr19Q/LOspT3MXyT/ZQOGr9nrsP1+F6Fx8Lus/nkXcAa9Q6j8kbHiKaFHiPzDnxTUx/aQ/EOSPDDpE0T8YJ5eptmaxPx6cLu7sbO0/akZ5e7FZ5z8c230PSZHfP7gLhi466LA/QMwIRDTOoz/ASzY+WjrsP/aqWd/2idE/xoZUs0HR3T/fk10UfDHrP7C4GcZT2Lk/0AHtkdbmrT9zqKbJS2XsP44WyqRSae8/QXe0QOQZ5D/3qNnhA+HmPyKFVGyNldA/2EiWAK0C7j9Kvh03W7fkP04L/LnwVuo/bpPDy9wW5j9WINhUOFnoP6P+9MXqCuU/N9EjOSYf5z8cMJNnZpPsP/gCpaat+eo/ApM8/7VH4D+A2qSGF02PP9C6imES/rc/0NP1UK6L2z/C9t5A1Q/uPy0DBSJdsuQ/'),
    ]),
    'extract_features/values': (22717096853250, [
        ('{"dict":[["output of layer 0",{"tensor":["float32",[2,4,9,8]]}],["output of layer 2",{"tensor":["float32",[2,4,4,4]]}],["output of layer 3",{"tensor":["float32",[2,3,2,3]]}]]}', 'vgXRPhhYiT9s9qU++GpLP+6hWT+PEmU/7fAgP+ilUz/2/lk/x4llP1SxMD9O+ow/TsxnP8R5ZT8ULQQ/jhSSP4xqKz/AhUA/DKVDPzqcXz9hMI8/vEU+P8alQj8KWyE/qSwLP8hVkj/EEmE/Xp5FP22Xgz9WNSE/4RCNP+qMDD9YwTE/Y854P3Jofj+QP2w/a+YcP5nnlj+Xi3A/SRRMP+S5Hz/ky18/V/xfP8SLoz+A9zQ/nwmUPz6dZj8nsVY/KGCePwPcTz9iTyk/9lmdP0DQaz+GclY/JAVPP4ytVz/EAIw/HIqHP4kjKj9W14c/XL10PyLqVT+CcZY/mAVgP+ZsiD8WTQQ/5nUhP5r+lz9EEy8/NdF8P+laPD9MSFw/OJjcPqjBor03yGe+LmPFPl4PTz1aafQ+Ov1rPrwLHj0wdiE+hyknvigFMb3EK+c+eFKxPGCzqbwdS709sBKDPT7OjL4fbAe+dHf9Pa8D0z0wgmi9sGZKvZp7hz7UPzW9tdc8PuTrbj2ejmI+BRABP8UqE74Qou09JWFUPkYCGz3/PRO+GaxXPu3rML54L/8+JI+hPpfJPr5BaI4+VpPkvZbbxD5sd5g+DmmzPp+/iz7U+jw+NlGMvryxhr5e6NE9nZmzPgTXAj8XVJc+sGqOvZ5d1L0KS589EOFsPuIwIj64MtG9YQIvvsCfITvY5wg9gkhwPdRbrr6A83O7IX0ivkChWbwc/sS+fBS1vqyQiDzuHNe+XPIPPgjTfzyBbRG+S4oYvwSJq74INfS+onqvvqArYz2eFjO+egqcvkltCb80zlQ+QPEfPfys/710MEI+SH/0vSLhJr5Y74e9wJdqPBjVYb18Ib29CPepvSxUzb1sxC2+CKp/vaIej74Yqc6+NgAuvtCOTD1IZOS9TzLevkCBQz2Q7GG9iJEvvoLhBr6A+/Q885HIvrQMx77eQwi+cOwIPVyiK75QpAC+wFNpvqaLxL7wQvS9zLQoPrBClj6gOYQ8oMRAPeAgZD38Xqi9UK5rvlU2Eb/gcum92tk5vmCg3bwAU6I7nnKwvvjpF76gDoi++K/mPYAC2Dw0Qu696O8NvRKfTL4I68q9HNv8vaAnEj6Q/FQ9MNulvEA60jxQxK89JucCvgDAkbnQQRU+VKG2O2vqQj+Eu80+uFTevbffFD/+/qk+5uE9PzKXmD6Vehk/cW5RP+gD8j7U4uc+uNRwP+jPlT6IYts+mQc3P7rD7D6O82g/dV53Pk3TET9cgWk/hn/BPjmjMT+Ugak+zLX5Puid7T78pIY/HfFDPcLD/D6EbmI/nH0WPIK+YD92I0M/kS5WP2yM5zxOzuA+xndXP/taND+XuUg/OkWyPhyl8Txel5A9Pac1P5XOIT/KTIA/alzIPu/sJj/r+z4/UqxjP9yM7z76Ea8+pfJqP0hY/z4rcL4/AalqPvCJBT8ib6s9/wwyP/2OdT8Aq+A+bI6NP+NtJj6vJ1E/6ZAsP8q6Vz9X2jU/5EsEP/lXjD9Dwgc/KKqWP0hhfz3BbV8/e1sSP26Aaz+Cmmo/q1xsP0Q6AD/XMg0/L/YoP/YtPT8KVB8/IE5+PzhwQD8QTCo/CUKIPv5lFz9FyHw/9k0wP7JBcj9v0p0/hA1mPyYHTz8Hneo+LbVIP2ZggT/U43E/nbA3P8j1hT9e6F4/qPVKP+a3VT+s+DQ/B2rRPkzbjj9zzRI/NtQtP6VXHD/+Njk/MNWoP5zwOj/tYvs+2FueP8Q9Jj+ex4w/Qs8cPztVWj+ty1s/wJ8bP5cR5D76hIg/A6JrP5r2XT8cUCA/klU/PxjkRj8RInU/PmtIP4DnUT/gp3Q/hTZbP9FjOT+q9j8/xuUnP75agT/mcDM/bJEzPwP8dT9UadQ+V36SPz7hIz+y+mk/qdJEPzPtWj8s5IQ/2OndvWhsBDx5Wz6+jlk+PjTfsb4iP6m9k40QvjxXfT5YoYI+1JMGP2CwZz1hJoE9tg/tPcoLAj8IKdE+fJ2NPoCgdL07+iI+sADfvC+WDL7mNYw+Q0+3Pkxo0L68N+E8P0J+vhb8pj1riRa+zydMvnjffT40NCw+yrBjPsCEabxIvtQ+tLpiPvPerz5GZws+BvanvdRzTj2bwwy+FR1mPniulz7nfbw+dqk3PgcgjT6vnp09XbMNPiykOT7iKwA+xv+gPuYs0b17zKQ+giHrvd7hgT7Sguc9swqYPQVgND7x0ho/ZJjuvaarXj7cqpm95x0OviSXTT2LxwS+Aq3CPRKmAj8irJM9xB6+vQbwrz4wIJg+NOqNPl6XIj5szme9AKkQu9Qgo70EHVO+hF29vipV8b4Qvry+Gm2BvsCD7jxQFQA99EvlvfCWV76aK8y+OK2pvuz94b3Qj0S9LgIUvvxp570bzqO+bPuvvRAzTb1QV+K9vn/WvsA2T7ygiFi8LND3veCP7D1gPvc8yDGRPXVQzb4Iu4y+ANsLPZA6wL6d2pi+FRgHvyDtm75cKky+SDq3Pdj8pD1cp7G9LdePvtCTUb2OeFi+rAjMvusMy76stKy+KAuavgeFIL9P/di+tmDGvvQOZb5QYTm9sC0JvvYAM774iam+AKN8PWjv1D1CgYe+AAb2uixAWL442589gByUPNB8Nj0Q90+9lXLLvv64P76ocI69aITEPSBhHLyWSm6+CKAzPoCnqbuAaBS8/GXVPsJ0Bz+vXRg/IPkaPwKNwD46t60+3w6CPIOAcz+zfoE/vvzjPkJN+D6pmEU+A2WDPq2LUj7snnQ/QixWPgrCkD/grM0+uQ9qP9bx2z6WGLY+2my8PvIajz74Vps/4q2vPqSPJj81Uxs/hQtEP6ulDj8HA3w9N2ODP/aiFj6NXEA/jzztPSR1ID8KHKk+cHzYPpmsSD/SxR4/PXcUP9rjID5/ECU/xI0hPnUMOT9aqpo+2PQQP+imej7PhC0+YOLIPqIVAT80aaM+CHrsPjuQPT9AmZQ+toQAP/5V5D5ghnK78/xGP+XBCz9qDds+nMjkPuKg7z5JREk/kA4rP7L0hz470hI/Ek7EPjl3fT9qLrU+fEo3P3FIID8EP8I+9GElP0rlFz8KqDU/pKIhP6YRIj+L2Sw/hzoxP0sJID8g5CY/AfFCP51SMz/SJzM/flNGP4SCMj81kTU/urI4P3uBpD1WXgY+a7v9PY+b1z0c9yK94KxoPvl/CL050+k9Zns4PqSUZD5A+hQ8EOKjOkpsCT6s5IE9MhOXveKjZD1L/By+DeU1vsLRy73dlFa+LvmHvQvSM75BiXO9z850vqjmU77wGV28dkmOvI4uwL3NEWO+O9TDvXEEgr0+UjO+2NntPqCqkT6Knu4+7wD4Pux+Aj+ajMo+Ru0PP7Y30T6SlLY+0jXOPsF0Gz9ChQw/xJHqPs16DT/m+RQ/xo77Pql1Iz+B2yo/tLHgPv3bIz/BjT4/p8IvP2UHGD+SoSw/5r8ePyy9GT8+li4/pmEgP/Y1Nz/fYxw/8BUvP3yJIj/pyCE+hK/0PEwaKz0EW0I+EaSCvBuiAb5Ol4I+j6kdvVopoD4Kh2k+BTw7PVLJxj3VjSA+gxOsPcXeiz1ha1s9TdAlvVBfkr7+Ypy+MuHRvX7R2r0MpA68INmTvtBxs71yOoS+TryfvsYn5b0Ogai+X4dZvmYAnr3uJty9NsSGve4OBD9bjts+zuyRPmgx2j4mFgY/QiAUP1RooT7c1gE/oNa8PlUr0z7iFe4+6qm9PnA+vj4MF9I+jkPiPjLUBz+gx3a8MMA9PahNGj3Beli+0FFpveCJ1byUEZE+SeerPjQvCD5cKB0/hNKvPtaLcT6inCE9WGeavXgbDj4mfgc+aeoSvSM+jT28u+y9SMQuPaC7cL443dm+pmlfvpBuMz09F8Q+wt4yPmkjyz7GHzc/ylcAP7g4FD61YTe9fQWLPauwrT2SL7Y+veyWPSnJwD0='),
    ]),
    'extract_features/in_place_layers': (196830132617903, [
        ('{"dict":[["output of layer 0",{"tensor":["float32",[2,4,5,5]]}],["output of layer 2",{"tensor":["float32",[2,2,3,4]]}]]}', 'fLuVvzMYtb8zP32/J+KXv+0N+r9Q49u/3ibov1Xpy7/3Vp+/RlnWv94D8r+JqcO/7g2VvyP607/SoLC/X1wJwB4yHsBw9QvAmb6Nv9WJm7/EKs6/Z9cpwCtEBcCYsOK/pOQFwMcP0D85dHE/jVOUP53xmz+Mn5o/IRyyP4NQdT+jir4/hPqEP6RfuT8G678/34mwP0P1gT8Fa5M/FxnCP8eBeT/LLdc/l4TuP0KXpz8qXLM/zTbEP+vpAEALn6A/svSgP9jCtj9Ygwm98nQhP5AbDD2r5Zg+JV3QPoodDz6Kg+4+kCo1Pvzpg76oDfQ9PH2ZPbTC+z5yhls+xkeGP1DJFT8ifCI+WLhLPxgiVL3wgVU9WKyLPoBO/zxe24o/1MOdPaZOyT40pjM/XiihvoBDmjxeb4G+nJczvnG8Q74GXlm+hf/TPgBb6T2gflw9Dp6+vtz3C78gyYc9uzqCPvTcxz2yMT++ciR6PoilAT31wGi+xgwcPoDV3TwwhxE978AQvsiA/z3nEoE+iZyNPrSNpr/nLfy/jYcBwHLD/b9KWtK/goduvxCxkL9d2vm/s0QswKTmA8CtrSPAtqTtv1aJob+3Pri/A8OQv12X8b8aiN+//9Cdv1JUzb8+XMK/VQjHv9VZxr90hpC/Ju3Jv7BP77+nzIo/g0a7P8nGzT9GwqU/SwGDPyOD9T/LMQ5AByYQQNi4nD9ve3k/2dnkP2PAuj8MxZs/V11WP4XbrD8HSpg/0D6RPsf6hT+QaLM//O07P4lBQj8zk1s/y4xlP+EsyD+OKqM/hP/ovvqayr4i5zo/SHl9PyDO8jygPWE9aERIPTaFJT4b8zE/IZjkPtEKbT8w204/wcj0PsLqBD5AciS/lhv2vg+sAD9UphK+TLuKPsECdT9iAjw/Jv4jP4iylj4p2k8+MGjJvn1Zrj72szU+mmMAPkDCc7yAz6i9bHPrveSnwL1oie69diZjPt6QZr7okOu9EHSCPNIL3r5AMvk9QDUgPIW+4z4Nov8+Ll12vrpmRb7oaHe9GFM7PbaVRL5Oow0+GE7WvkKQTT7EbD+/NsflvC7kFb9Ti2G/xX4+v/quNr/jau++0obwPvK4zr7x+4q+ZAfUvp2OMr/sP44/4kEAP8+Hkz9/kss/j6ueP2ftjj8WlnE+XP6GPoBaoD/RaqU/pFroPwp6jD98tV6+jFSAvo3EY7+LWwC/fbWVPmhrs76wTzq/pUSCvdIDyr+lxqC+UwwYv87iOr/dXPQ/ijwCQGbbbj9kZ5e+7eB9vpyhTLzlZHI/lM6YPwhlLj+wWS0/IGREP3U2fj4='),
    ]),
    'extract_features/names_and_order': (105182761899866, [
        ('{"dict":[["result",{"dict":[["output of layer head",{"tensor":["float32",[1,5,1,3]]}],["output of layer 0",{"tensor":["float32",[1,4,3,4]]}],["output of layer stem",{"tensor":["float32",[1,4,6,9]]}]]}],["order",{"list":["head","0","stem"]}]]}', 'Fs6yv4WNpr+i0Zi/uPBIQPX6aECp3CxAfCMnP6IWHz8Ws4w/fhX/vycP9b/27OW/6+iqP9AQrD/ic7Q/LSW0P/xiuT/C+L4/LEWgP0TEzT+MNcY/RkjhP+6/oD/Smp4/nWm/Px9epT+NLdc/ajB2PyxSgz/TrlY/t95SP00qgz/hxI8/3Wg7P+ffkz+eYkk/4V9BPz2LoT8EyWk/QH4gQJMREEAad+s/wR34P2VxEEALKxtAm30gQNPQIEDvAwJAemgBQFLxEUAauw9AqnuIP0cDdj+TT2s/vxmLP5FojD9mTYo/Id2dP++Xnj/4qIc/dv6OPz8kaj+m8HY/kjWQP+Sgaz/BGpc/CBWsPiVzgj8GvZE+CM0zPzRWaj94DGc/ZIIZPxzlVj9YCAo/kJ9sPxgfgD5pW54//hFZP7uXPz+sRqs+/MvbPk5/Gz/Znqc/u5WNP+sdyT9iQZM9kqkwP5SAZT9bqQg+1CSxPy9QnD+fe4Q/2K95Pzr0XD//MC8/NNxlP8Ctaz9gJpE/aMVaP/ioZT+Y4fI+8uyeP4a9Dj+25mE/m5OgPxbPvD8uBKg+yekxP5KG5z504RQ/kKNCP/DMRT+OgHg/BlnCPkfzGj8+M0I/qluJvdfC9T6TFgK/JCbdvnh7qL6UqXi+UEhAvmDNKz60Sie/vwKUPtmqgD48AhU/sbLLPpt6iz401ro96u97Ps4cDr6Ue+g9PtVfPuaFFD/a3Dk+iG9APVgJSr/gfQ08zOdGP/DMC7+wVEY9ICY0PmKN074i1Do/JNkMP2ACpLy0b5w9TvwEPzrqjr2ZA8M+jFI3PsAzjjwMZfc9MNZevZzlbT/CslI+zBTyPZDDBr3vTaC+tHcDvynbNr6woT+9Zo6EvVC6zLx9Qr4+tiPNvWX6zD5A75O8tEjXP0AuAUBkz9Y/sIHpPw54uD81zq4/XmO4P2Q55D+u5Lg/tH3mPzIOG0DV8ghA5Lr5Pxid0T9YUdU/SOrgPzj9lz+4HdQ/BhflP9J3zz9iIgZAcTwVQB78uj9kPtQ/E2gbQLPCrT+MCac/5F0JQHRPzz/SqwVAglPWP34NG0D6MJo/XhISQO2dDUCSwLc/kAnyP0W5rT+cbL4/dqPwPx4KC0Cqhvk/BrIHQCeSCEBwWsQ/FGzcP8DCiD8dYpE/eOfpPzqtxj+e2gpAOgm2P0Ap2j9clq4/YbqpPsZKPz5Vo4c+rzD1PiCIvjwkyG4+jyrnPp05oz5Jetc+1uwkP4QmBD9hxI4+rJdUPlMQ0j5+dEs+2N0sP8iHVT5BVsw+9DJIvkCs8ztcBD69InQqP832lj4llOA+2KBlP4kSyj7ggZM8vs0wP1hs+T0X4JM+zO32PUSSYz8jtJQ+b7n8Pg5LHz/pgM8+GmkiPyy7jj3SDjQ/NeqRPijsQz75Ks4+qTD4PpZ3YT6q30A/T8/nPiC+9T3Fcro+KIc4P/A8Irwi+bS9aC3gvbJhRz4uBnE+'),
    ]),
    'extract_features/gradient': (111775379565879, [
        ('{"dict":[["gradient from layer 1",{"tensor":["float64",[2,2,6,5]]}],["gradient from layer 2",{"tensor":["float64",[2,2,6,5]]}]]}', 'Vs6c56J1rT99sTPf4szPP/zYxcehj74/oUZY/Y38yD/DNXsGCAOhPzYTl8hUbcs/6tbaLRLVtT8UcwFu24Olv5QmNBB7I7U/VWzg6roDwL8SbDqv3yLhP/DZIiADk+M/THKAr6Ns4T8KXvc068rkP+jBprrj/MI/8JzGegmX3T9ypTzoaZLYPxJNB2Nf8uE/Ig3375R04z+A83xthe7GP+TRAPxK09Y/W+oJqKuc2j/YYm9mti3jP2SDmqdRb+I/4MXuXbJLnz/MYDuDm/HRPxUl092vCuM/fa7ph1HZ4z+/S337jrngP8kRO/dePtU/toDQ4v56qL9lv/9HVsP0v+kJISItBuy/2WsEgfe087+WrKvI6b/uvwZrFgjzpcG/TKiZmrBt8L+XzYcez2jtvwAPEUOMTu6/MZySEz6r8L+mq+7gxfaxv28ef9HUDPO/Us8VVmZ38L/W8wtAxDD0v5bo2BO4Yey/33oacexJs78BYYL8eVztv0nd9dOePvG/kS8GyAZE578KNxgIgWbwv0TLOAVqALe/snkIXAoTvz9XWQ7xb+3QP7ongHsZdrQ/90SC0LGgwj9IMn879YOZv+hAtthp9so/UPzfTXYAoT9gErLZcSaHP4+Kzk6gOsk/xIWtZ1fUuT86gmcUnLq8P6RxFt5Hfq0/9k2Kiz6wtD862LR5RUCmP9BiXwUKkMw/HyEH2z9Uxb/K7i5YNoOvv5AiZ5Hnc6G/xk37Q8PVwr8nJTD4OYjhPyLD8AWHleA/xLwuVhFS5z8gOOjrUNHlP/reuWWmKcY/eSGpLMDJ2D/VNIk+8rXYP7RL+TWTX+E/OZZ8Piii4j8bff+Gk+DDP2xgRMDv89c/tMpBebo72j/g2nGyxn7hPwZFn/05HOI/aN3daEm1uD9v2b1urcjSPw209YXm4uE/JhVHX7P54z+bsw8xBjThPx0i3SmTico/S8Lb2e+cej+9IwOcuLLsv5Ajww75Te2/oATkwLY48L9/DXTgw27xv0b7IRx62r+/jzFo/mKX5r9u4Hr4xP/svwGpjM7C2+u/HLRJqoZb8r8I0nY+oAysvzhCkkOKNee/xVulD+6S5b86l1YflUPvv74rwTqRG++/xrrul7cxv7+yVRk24yzsvyRenGT7Be6/qDb0+uyZ8L9NJrwKm4Prv4zNyIefS7+/6kQzbm1Nsj/ABdPxzwDDP1j6KZlI95C/rOfKxT5xrD/klu55lc6lv6ABfpCJ2sQ/HpSpVG9vxD/2T/4C0O25Pxz0YU28d8Q//BiYk40j0D/Ci/By1KLWP5pw5EeSR9c/6GnIr4aHrz+ktlD/IfyRv86uc0nuAeY/fI/19/z12z8f/cyrIEHeP17RR4ABebS/gMa889afHj9tl1rkSH3LP8hC4skjE9o/ODuzvCBD2z//dccKU+3OP2J7+ZPI16c/JTux536D0L+yUqps2XrZP9kRpx3uctQ/6fUkmQub4T8Y28FhpwOnP2Ai5s8RYaS/FQdSoNt73D/SOdHJ4g7hP68OqLdRyOA/oqYXbPWXxD8yDaiuhOujP0d3gYecYsc/Xe4xCG9d0T/Qcz68xIvQP75rHkcp2sA/jMseEYkQz79YR2e4jkPgvxf9LLKZxuK/3xR8nqjY0L+SuFOSgYaJP9gvAK+wf4o/CAqhSntn07+cUxi/TBCoP+DS/DXcLo6/T5jsMLZ7uD+s4FtPJYzcP8VonlR+ZMU/FELnG9tdu7+IDxpKjHTPv+BVSeaM86i/gFx+Y/Sher9kGYmGUj6rPy84LkAMArk/KqYLp4EPvT962v4ZBErFP/xl+ew01KY/fxnGWC/duT8iL4RmVeXUP745gegDg9o/6hgCojcezT9AvE8Rab7LP8AAybU/etI/FkSYO2EmxT90DZqeF+exv/j539TwBba/KujbNBW50T+/w+Lq3uDXPz7Rher7KdQ/fA2Tyh5tsT8VAvSSLXiSvx0/ii5kCuU/t3Am4YCP2j+veFNq7j/iP+YDuTCYJbO/7psx1CYjdD9MVs0HfBDQP4qq/9oOYdo/qrQtBL9S3D9XW2jDA5DIP6c2qczmkqA/LWiA29z/y7+607pNGTrdP0hnaCf2E8o/DpWJzHgl4z/4ZnZnXgeqP+h5x+EbdKW/Tb/5KVBY2j/klh4wYGfbP2SaSteK6OA/pDMG1VxzxT/yh53AYIGjPx549uTQtsg/JGrmhMGj0j+OMi+aF+nOP4hyKXyWWLw/6NuYWzVHy7+G/QljCqrgv7IcZMnceN6/lRgY5SAtzL/leVvWlkakP0BpDquqRok/vBdaGljJ1L/AceWZwIikP7i2C2/ZisK/YvQ7g/w7uD80a8UcDX/YP74AujZuRcQ/IJP7Ju2wp78KVeBvxL7AvwbUzuatw6+/AGj1msaOlj/geCkVTMaLv7SLD6gRDI6/vILi0KtRxj/HgOY+bd7LP0CAV4ArZFG/rcJ6Npqutj9XvwmymuHVP25Nfj0EAdU/FUOvglbqyD85ypCZOYPMP+79Xr9SbtI/YA0Og9mKyz/I/qEDm6OQP57OfT5RKbK/'),
    ]),
    'extract_features/arguments_unchanged': (32635184090544, [
        ('{"dict":[["result",{"dict":[["output of layer 1",{"tensor":["float32",[1,3,3,6]]}]]}],["image after the call",{"tensor":["float32",[1,2,5,7]]}],["1.weight after the call",{"tensor":["float32",[3,2,3,2]]}],["1.bias after the call",{"tensor":["float32",[3]]}],["list of layers after the call",{"list":["1"]}]]}', 'u7c4ParlXr8sL/Q9TpJMv+CsNLw/OMm+Qwo2vkDIjDzG7hs+kMzkvbxUhr+do2m+AJB2v3otYL+vxL6/MaxxvhgnjL7Eweq+GmIiv9hgkD8PSz2/e36HP/NqAz3gQZs9INvAPlbrdT5sYwM/swkxPtuHgT9qjvC9uz4SP461Bb8jABU/MK65vKRVIz9I2Fu9whTyPbiJp77c1fE8/k6Ev7jwM73s+A2/QXc6vxBNhT44nl+/DBm8vcLKmr6G3sC+6/2AvmBm47zUO5I+z9TavRY+Oz5lAtC+WqU5P5HYLz+Orbw+GB5QPyyLyT6B+10/HOMWPhMcBz9wN0Q9H4ZWP8TMST6I3kk/lQ88PzKUIT+GVqI+DchHPwAcmTwWpVY/toClPgpTbj/A2tU+CEFaP/A4Qz8NTQI/qjlxPwbOBD/86r0+h7lOPyc+eD9afuk+HlDsPqSUrT4ssHM/zO0bPhCoBj8uM3g/UGmQPmDy4DzxbBA/ym40P1SrCT6EUfQ+yvkbP7ivCz42DZI+FSgUP4mJIj/IGAU/cg5OP8Cyfz3WWE0/MJ5hPuXVDT/Ooes+Ij/CPmb5Kj/hEXo/Ui4UP4DZyT5gfp48LNR8Pui4vz5w8Ww9mw9cP4Jjgj7HEng/hK92PogKXj6Mkdk+9AQPP+wbLL6h+Ou95wPGvsNEAb+bek4+DAVeP2w9fL5MTJa+LdGKPozKZT7ztNO+7cnFOwz9Cj46oIU9O3vmvjtKUD7zeZo+eJ7XvhHE2z0czR6+CV3Iveq8jT1/TQY+pbt4v8NEoL3P9eY+8xGuPpiPrjshjTG+cMgDvT6wHb4wroq+PBKfvRRgBb9tDgc+g+hGPhORIb5VCwY/V2B+vg=='),
    ]),
    'total_loss/sums_over_layers': (266853268351326, [
        ('{"dict":[["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}]]}', 'qukjQbZa5D8='),
    ]),
    'total_loss/weights': (2169133626632, [
        ('{"dict":[["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}],["tensors",{"list":[true,true,true]}]]}', 'YsQIQulWIkE='),
    ]),
    'total_loss/layers_go_by_name': (151077925843877, [
        ('{"dict":[["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}]]}', '3owTQT1wJ0A='),
    ]),
    'total_loss/total': (13277498649518, [
        ('{"dict":[["total loss",{"tensor":["float32",[]]}],["total loss with weights",{"tensor":["float32",[]]}],["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}]]}', 'e6EsQUu7AUJ8gMNBa9j/QA=='),
    ]),
    'total_loss/gradient': (230635797394634, [
        ('{"dict":[["gradient of the first layer\'s features",{"tensor":["float32",[1,3,5,4]]}],["gradient of the second layer\'s features",{"tensor":["float32",[1,4,4,3]]}],["gradient of the third layer\'s features",{"tensor":["float32",[1,5,3,2]]}],["gradient of the two parts",{"tensor":["float32",[1,4,4,3]]}]]}', 'YR59PGVSIL0BW9S8EXQuvovZzT0M6IU+MTXwPGmBkz0YVIu9cqfavRtuL72e5BK9pV8APfw5rL2nbbA91VoSPgB4DTxwVlY9rGJIPfyD271V38U80mkPvfaeAj2Chsw9zijePaX2Ab2a3k89AZJtu6cnsb2mo+a8YIyEvVo3GTwnwm09S8wLPF70jzwC1mQ9inGqPeisRLyA4JA9UN6wPSsr8zy8Nlm9lqvVPFmmlj2mFB++J5KovSvsG70Rk1Y8NFO7PN7lIbzu36Y9nUDxPKtOJDzmyWq80qVJPVOYeT03ThW9ND53uhNKsb2iKMy90DyHPQhpXz2i1cK80OHwuplbBr6IbF27XWFFPvORgT1Um9g91Z34PUgX0L2PROM9pGZIPsJ6gz0X94I8BK8DPVpWS7wIsZ68ibO5vSaCZT7uD/c9Lq9jvpA5bT23mlK93DSIPb1I7Dy834k+ComLPTVomT2qzag9ugE9vYXZAb7MAZ09P/wDPsKcgL3N6ZS+dKHxveLPbbwohpC938HevX3ovT02EOa9sxsvvVI5GTuoLBW+jgRjPuBPwL3Puwy+MZKEPI04OL0gOec7Dog4vDAdXzzu1z29IuQhvMMbgbxwhiA61JlFvLCABbsQDYU8d+59PM19OD1sCfe7txdfPVcfLbzjb2K9tK5jPP6Uib1W4JW7OAypvFaYDz2QT1C7Ag5zvDZwhjw+H0q8XIkwvHXsNTx6X4A90DyHPQhpXz2i1cK80OHwuplbBr6IbF27XWFFPvORgT1Um9g91Z34PUgX0L2PROM9pGZIPsJ6gz0X94I8BK8DPVpWS7wIsZ68ibO5vSaCZT7uD/c9Lq9jvpA5bT23mlK93DSIPb1I7Dy834k+ComLPTVomT2qzag9ugE9vYXZAb7MAZ09P/wDPsKcgL3N6ZS+dKHxveLPbbwohpC938HevX3ovT02EOa9sxsvvVI5GTuoLBW+jgRjPuBPwL3Puwy+'),
    ]),
    'transfer_style/result': (252188403822654, [
        ('{"dict":[["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["needs a gradient",false],["first",{"dict":[["evaluations",{"int":"6"}],["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["second",{"dict":[["evaluations",{"int":"6"}],["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}]]}', 'ibEsPcykoj18gHg/uZ1sPwAAAABcERU9lnlvPQAAAABm3cQ8AAAAAOQNBj4BkjE9BWNYP+F3ST8AAAAAoM9xO6ej/jxd1mA8AAAAAAAAAAA4uu09JtQEPuvMTT9upEQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1LCOPb7itz0dwlA/0KRlP9vsbj8AUG8/WqBzPwAAgD8AAAAAAAAAAFjrHTsAAAAAiMJOP+/KWj/KE1c/0nc5P3aoTT+vJmw/AAAAAAAAAAAAAAAAAAAAAMRBQT92q0Q/mJthP3MnPj/v0k0/ZbVbPwAAAAAAAAAAWmp0PzacfT/TD1M/t288P1m5RT9qMUg/agZbP8FmVD8NP30/IcVyP81Vdj/1rGI/Wn5ZP9soLj+/R0M/8+k4P+FlYT8gZ0A/HylFPwWPWj/h/H0/AACAPxolWT/wJDU/iTx1Pyp1bj8AAIA/AACAP/ysZj/p3lc/PgB/PQAAAABcsWA/OoNZPwAAAAAAAAAAAAAAAAAAAAA3iVg/EwJmP0IKVD4AAAAAHwo+P3V+fz/4ANc9+N2yPUbNZT2OxFc951RxP4A/TD/c/mE+rmkpPgx3dj87jH0/ut1WPkx1lz6yNn8+dGknPgAAgD+gpX0/+okgPQAAAACsk34/AACAP76d0zwYt5c9hM9VPQAAAAAShkM8AAAAAAAAAAAAAAAAAACAPwAAgD9hU6w9DSXgPZGBJj0AAAAA38sCPue73DyBOnM9UQJePAAAgD8AAIA/DL3KPUvxKT0OCus9kr2JPZkHiD31RKI8TsUsPeDKlD0AAAAAdD0oPQAAgD8AAIA/KhgtPlD/Dz4AAIA/AACAP1LMTj0sS6s9PIlKPUORmT0AAIA/AACAP92sLz5KC4A+AACAPwAAgD8AAAAAed7IPAAAAAAoLQk9AACAPwAAgD8pWDQ+vuYhPgAAgD8AAIA//Yd1PwAAgD8AAIA/AACAP1CG8TuDavY8QC8JPg6qEj4ALUY9mMAKO6LZbz8AAIA/P350PwAAgD+u4wA+/RCHPvdNSj52bwc+LeBrPS54Dz3SU3c/AACAPwAAgD8AAIA/RqJEPUR6NzwAAAAAAAAAAAAAAACrhdQ974VtPwAAgD8AAAAAMnQIPgAAgD8AAIA/AACAPwAAgD8AAIA/AACAP8jhWj9u530/smF7PfIiFz4AAIA/0ORyP04pez8AAIA/agByPwAAgD/cm3E/AACAPwAAAAD2rNc9AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD9MMMA8cd+6PQAAAAAAAAAAAACAP4bNfz8AAAAAAAAAAJLFbj/drnc/AAAAAEJ3DT4AAAAAAAAAAMFpeT88fGo/AAAAAAAAAADmQmQ/fId5P5iUMD1Gwik+AAAAAAAAAADNBFs/zAl0PwAAAAAAAAAAAAAAAAAAAABDyj48qJK/PAAAgD9+lmk/cq5TPyJpfD8AAAAAAAAAAFGG4zxU4V490DKePSCdyzoSdW4/eXROP4jzUD8+YHE/AAAAAAAAAAAsygI9YQ4CPgAAAAAAAAAA5j5TP/egYj9WwVw/aO1kPwAAAAAAAAAA2NfGPHNhND4AAIA/8V1qP2gwTT++d0o/MkJdPz7eZD8AAAAAKMB6PQAAAABc8gc90qFmP343Uj+qMkM/Nq9NP2ddbz9UkXg/AAAAAFiqGzwAAAAAAAAAAAAAgD8AAIA/hvtRP0zTWz+00l0/Pj5pPwAAAAAAAAAA5056PxeKbD8AAAAAAAAAACI3dT+nxW8/6/9VP3jAXT/n0XI/1H51P1IJWz/MhnI/AAAAAAAAAACREnE/3MNAPwU6Oj+vfDc/FVFFP8F4ez/mK1k/Z9FsPwAAAAAAAAAANqZMPxLmQz/04U0/6dJUP2yWXj8AAIA/7AA9PFp+HD1OfXM/KeFqPwAAAAAAAAAABA4FPAAAAAACt4A8AAAAAAg+rj2iNSk8AQZfP1bOUj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADi05Y9zDmPPYhPVz/y50w/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/l1EPd53Qj2HfVk/F09mP9LvcT/HWl8/qPdpPwAAgD8AAAAAAAAAAAAAAAAAAAAAvhtVP+j5TT/vNFo/QDE9P3BVQT+/VG0/AAAAAAAAAAAAAAAAAAAAADKyQD8Jmzs/wqNQP+thRD8edEk/RvBZPwAAAAAAAAAAHrt4P4fWbT+pBEo/oGAxPxk2QT8OYUg/Q+xKP0/JXD9CE30/7HB8P0P3ej/Adl0/jkZMP1q+JD9OBC0/S+g9P74ZTz+Qmkc/BSRLP4McZz/rFns/hZxoPyqLXT+BtUo/Y+FYP8PfYD+O138/JU93P6fmVD9JUFo/KvUSPAAAAAAYhFk/wsxWPwAAAAAAAAAAAAAAAAAAAACtSFU/hg5dP26O8D0AAAAAcZdFP/fqbD+t3sI8DDOUPAAAAAAAAAAAsGBcP3ewUT8snCc+iBcdPg9vcz/AvHA/DW7zPVN7TT6Qlyc+0pC+PQAAgD/F8ns/s04qPTtyBz0AAIA/AACAP1zyjzt4VfI8b08gPSX9aTy4TM88AAAAAKzMwjwKXLg8AACAPwAAgD83m+k8AkEVPcjXLz0AAAAAvLo4PZjZDDwhqHU9imoiPQAAgD8AAIA/t0W/PSdSQz3GQtQ9bjF2PRh0vjwAAAAAMssxPWzV/jy5TIk873SOPQAAgD8AAIA/PxflPW9p3D0AAIA/AACAPxpWND3O8BA9zDk4PYzoCz0AAIA/AACAP5hL8T3g8zI+AACAPwAAgD88tHA9gAIWPQAAAAAAUYk5AACAPwAAgD8gQoc9HuGQPQAAgD8AAIA/AACAPwAAgD8AAIA/AACAP0yU4Dziu988ihuhPTJArz1Nuiw9qT+PPAAAgD8AAIA/AACAPwAAgD80bpc8o8h+PZd+pT2puF09LevqPNBZ+jsAAIA/art/PwAAgD8AAIA/4kRGPAAAAAD6kB49pWvJPEQueTzhEhc9AACAPwAAgD/N/rE8nBWzPQAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/kJZQPFubyT0AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAChrp49AACAP/FVfT8AAIA/AACAPwAAgD8AAIA/AACAPxcLfT+MmpY8alxgPQAAAAAAAAAAAACAP/9afD8AAAAAAAAAAPphaz+PTXE/AAAAAJhK1j0AAAAAAAAAALItbz9If2Y/AAAAAAAAAAC0J2M/esJyP2xmLT22Qhs9AAAAAAAAAADRL0w/kmFgPwAAAAAAAAAAAAAAAAAAAAB3adQ8AAAAAAAAgD9fs2w/yuQ7P/1UXD8AAAAAAAAAAIXWwDykXcc8AAAAAAAAAABuJGA/6BhRP6ntQj/cq1Y/AAAAAAAAAAD2kRg9XEZ+PQAAAAAAAAAAiAlIP9aORj8Tlkc/b85YPwAAAAAAAAAAeVpqPNnekD2MF3I/sxRZP2KRMj+3ejU/ULBRPwaiWD8AAAAAAAAAAAAAAAAAAAAAOi1rP7hoUz+n0iY/AlwqP32uTz+6Gl0/AAAAAAAAAAAAAAAAAAAAACsWdD83Gmw/1FxMP6xRRj8wrkk/VfNWPwAAAAAAAAAAMCt7PykMbT8AAAAAAAAAAP27ZT+ia1c/f1g4P0dkQD9vyF4/+bxgP7zbZT/bc3Q/AAAAAAAAAAAfylo/IxBOP/azRD8zVkI/o+pSP7lXYz9v5Fw/271sPwAAAAAAAAAAdBFSP083Sz9XYVM/8lRbP0+cYz8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/UJ+4urdptrrSXH8/x5B/P0AXTLp8I5q6G6ePup9KXbo5Uby5/rqUuSeGd7oLk3666RJ/PxHqfj9sz5y6GZ3/ur7kK7sCp4e6+5ERuqq2Frq5I0y6GLXTOCD2fj+3kn4/hGp7u+1zfrtE+YW7iRkKu9Lml7lHVum5m3jEueay0bnc3X4/X4B+P5nXfj8h5H4/ta1+P2xofz/rci66jvHHufbxNLoOUqG6Zd5+P8tsfj9+YX4/XEt+PyVvfj/NGn8/rmKKuiWK8bgMub+6Nvwvu1bZfj/qin4/C1F+P8QTfj9epn4/Ewp/P7RpKrsraGq6SVR/P6wSfz+dyX4/Z29+P28tfj+vMH4/vKN+P6ERfz+ZU38/F8R/P2pGfz+rlX4/B3B+P1sZfj+8SX4/8DJ+P/6mfj98yn4/HfB+Pwd1fz8weX8/QvR+PwpWfj+yQ34/AbJ+P/yXfj9v9n4/Q+l+P/jZfj9EX38/afFtulgKYbsHmH4/unN+P6ZalLvq3IW7XXFqu7M6i7vqqX4/6nN/PwIJErnOgMq6It5+P/nhfj+USA27uSbHuqoOI7tr5i274d1+PyY0fz91iyc6S80dOq68fz+uhH8/G5bmuKIjmjrv6XA6pWPeOBGvfz8pqH8//G08Ootxnzo2KYA/7xeAP27D+jkWrRg6vQBJOimDUTpUSVw6UO26OJ7ngTpgOqs6/TqAP/QYgD8g9ro6MnAOO/vYyTq3z146lu/xOsVnLjrCn3k6IsVQOjMKgD+RMoA/augmO/MSBjsDlcQ6kXWUOlv/BTucLUs6wz4hOi7kCzoOIhI6eRDMOnhIgD9rb4A/9oYOOyuGDTt1Y4A/2S2APzFQ2jkoq4M6QFcIO6cZNzuvNYA/R3SAP11CQju6F0Y7GD+APz0pgD9ELfo5/k6qOlAz4jqOBhE7UlKAP5lSgD/VffQ6BdXbOo5BgD+cFoA//AOAPxMtgD86TIA/RXaAP0DcCzuW5qU6oBzlOvW29zripSk6n9IMOp4ngD/YXoA/vkqAP+xrgD8D6wA79kM8O8hv/TowVNk6sPGHOptfQTpoPYA/U2eAP/tagD/IYYA/z2cuO3q2GDuFcPI6nIqlOsJUszrfpcg6OiqAPzZ2gD8NO9Q6DDS+Oj95gD+DeIA/50mAP/5LgD9/LoA/xGaAPyAhgD/tT4A/nSLhOuCPCjvIJ4A/wE+AP+JagD8nYYA/MjOAP7dfgD+/EoA/tiSAP4ZeuDpH6wE7ZT6AP0A5gD+SPoA/5k+AP55ngD9XH4A/xMl/P0Kgfz8xI+G6I5m9ugTbqLrwY5q6Cbl/P1OXfz+I1LK6yCTJudlYfz+3U38/PTG9ugw+ELqKnda6vOtFu5kxfz/BE38/fEk0u5tEirr1YH8/wnd/P0rDc7lSwZG6yi+Hu/3cprvh4n4/hgJ/PydIX7uSmWG65m/Gui7MaLqjagy6Gd08u9AJfz9drX4//21+P+7jfj/ohWC7Mc3Eur+AoLmbiY65TaaeuhZWWbuKn34/DkJ+Px88fj/nt34/t0c4u1CAt7qhWR+65ERUunaoObtZAam7gpx+P0k8fj+i/30/IaF+P0gvQbvct/K61TL+uaFjgrqIB38/RIp+P8A2fj8eFX4/Kw1+P4p5fj/8dEK7JRbHujxHO7oytiC7adR+P3dffj/M530/Ju59P1sefj/Qbn4/DW6Ku5HDNbveNsq685dPuzREfz/eqX4/j/h9PxAKfj9YTn4/nq1+P9jjoLuuxGy7u6h/P+05fz96rp27YoGyu9CLfj9rm34/iId+P1i+fj850n4/Tvx+Pytpfz9zY38/M4wmu37zgbuKyX4/H7V+P16xfj/9u34/nt1+Pz01fz96on8/9Kt/Pw4i/rr73z67wC5/Pykyfz/nZH8/4VJ/P8hjfz9b7n8/d+eWPSoZlT1/YAU+RtG1PSvRJj3A+Xs9gdVqPVfgND2f7Jk8eCJzPGRRSj2mFFA9fMpBPnwsYz7nK4A9He7QPQSADD5owV099PftPGFg9jxd2yY96Aqtu/pQWT4XSZU+yX9NPjf7Tz7lAls+nsHhPZhReDzRuL48x5agPJ9mqzzIJm0+kcicPrVEcj5/Bmg+VkGKPmzK9z24lg49YG2jPAnmEz2p24M9lLZsPsXIpD7+Zqk+cHKyPrzSoz5oVzs+MDliPS5txTs4tZw9L9gPPgXZcD5beZg+HCCwPhUryT4PQY0+4QJJPjRKCz6wmD89PVoMPhr8QT4Hs30+lLejPqatvj6HWb0+p1SOPibWQj4/6gw+zOBDPdWwFz4rFJQ+WXajPjfixj65HLM+kW28Ps7/jD4O/Xw+dztePp0u4z1GYdw9n9daPh4Vrj5GlLU+yX+IPrIhkz4MEVk+zNRjPpFUcD5jYQM+mnxCPcnwNz6EHZM+NPOhPvqEcj6M1Fo+NKA/PlKaYz72zYs+pwDlPYi67jv0hKU9he1sPljKaT7+9eY9lseiPRJHBT7hIw4+rCJtPs+eJj4O8gi9aPsAvRkbXD24mMk9QHm8O/75e7066kS9Csa1u2pNhD16mI89IQQavehSgr0fvIa9p4IcvTf3zLy0lfm8CEskvZo/K70JDjS9tsmYuxNcVL3E9Iu9S9vAvZQoI73q0Ji9QNnovcj7pL1fHja9GMDFvZuNDr3QCEy9R6QqvQRdhbx3UqW9ymwIvuIs273/raC9+rByvdkM270zEia95MsDvWCv5Lx64+68ocumvZ3w7L1dIza+d/7ova1a573EliK+LeWVvSdxsrw5Ple9heHevfioFb76g6+9PBU+vvPHHr4V6iG+RUjOvTDShr16fMy8XzSLvYTjuL0IFO29tZEGvjkGB77a1se9+K6zvfhU1r1f1xO92XDQu5Jdk72EOfm9aFZBvmqi5L0Mmoe9tkS7vUh5yr0lqgq9KjXmvA2Ggb32Cxu+nF/0veBrML4iv9K9yOEZvpUmz70to7G9fjtevZsOHr2Gwsi9xOcovr26FL5e2R++o40Ovg6l+b17Kca9306HvUyUkr3CAKS9PA6KvU4+Qb5meK29RHebvSQ1Rr44AUW+CJ7xvZtz+L09BJi9Ef8nvnOcWL0QqAK+nwS4vRKD4r2XEYK9Vl8CviiSFL7K0R6+eGGnvdR3HL7wJvW83Q9wvYKylr0PYtS9XP7LvSksu73Okcy9mp0CvsJjKb4W7Ey9llAxPVeDnD0YBbg9pfiaPVQEij0dY3w9kANoPc0dqz19K5I9fmikPFigCD7v0Qw+uaOaPUDM6zxka689IMYhPtC0KD57GUE+VFwTPgUIYj1t/wE+pbjePWE+RzxYRW49hP5cPnNjiD4pDGk+Qy9PPtCANj7aZTg9JzKiPfFHPj0ti+U8814aPt05ST75ZIo+rUqkPowwaD6JhDc+6tugPZQwgzzJAmk8yKyBPbqkMT5xC5A+8D+2PgOtuD68FoY+3Z8WPuH8lT1cPwI9cYAtPTDAFz6pI4o+zEiRPpKbuD5zZdE+QmWPPhvnHT7KY8Y9AsbPPM0mVT1rF0s+R72YPr3euj61ncg+M93LPgaTnz5T8R4+CbqiPTYTGT1EXAM+B+B0Pgg7qj5aI9s+l4rYPgDXxD6M9aM+x0tiPlyRFD6FSKU9Gq4pPvh/GT4R04s+q0nUPhwizT5KOrE+bkqKPpSBgz7LhkE+hamOPVHmIT444oA+hueRPowbmD7DupE+FtuZPrl0gz7sqXY+dURUPoGR9j2o6v89aiEIPn5vVD7hwn0+lzmHPlrCiD4wa4Q+kVltPrG6JT5N45g9X2WJPUy4zz3MAxw+zwgrPkk/KD5Siv098oANPhBh/z1SxGY81X6KPZOThz1svfc9x9esPT9LIz36f2Y9UuVTPfR4Kj2Z6I08tnhiPGDbLD0zHT09bSQ1Pk5rVj589ng9lBvCPYNCAT4xZ1E92qTrPN7R7DyJUgw9YP8KvHBiTD4JcYw+DtJEPognRj5e8Us+NVDTPaD9gTyIYLo8qY2DPIhxijzeSF4+5WSRPuChYD5w2lk+GLGAPvYu4D2REQw9qvalPIhJCj14yHc9OCJgPiY7mT7Vp50+Ap6oPhJJmj4hlC4+PIRVPcMrAzxg4ZM9wuQJPvw2Zj6I9Y8+djejPr77vD7CmoQ+FC89Pj5pBT5PsUI9TrMBPksMND5nx28+viWbPv5Asz4EL7E+gSqFPgivNj7UqAE+nNk9PVDPCj5h14k+H2SYPhPauz59Bqk+TCmxPli/gz4HAXA+VKtRPj5R2j1wrcg9l4xIPsG8oT4Ipqo+WmJ+Pr0GiT4Ry0Y+s5NTPoLcYT7jIf0944gpPffaLz5GrIg+WPiWPtRUYj6w+ks+hNExPpzjVD6qEIM+8/bcPaTOg7srK5w9lI9gPjF7Vz6OBM89ZoaSPbyP9z1UMwM+WutaPrKWID6aCyi9AGD6vHuySj1Sg7I9gFCGuuo+hr19LlW9h9MNvIB8YT2nAIU9NHsXvbbdcr2bgoS9MUcnvZQ+ybzr7fa8A1klveAcIL12Eyq9kI+Hu5dwSL1WSoC9hR/CvWwQN70JoJa9rGjivdd6ob0hxS+92i7BvSZjCL1MBUa9/Bklvc3Bo7yBs6u9vlcGvqWh070poaC9mb90vQTK0r3QOx69saP/vERk57zlf968gxajvQi97b3GeTO+XPTmvW9m5b2wAiC+vtuTvUUEvLwMnlW90NnUvV8dEL697LG9o2k8vhZzG76wlx++taLOvTzgg71cSca82xWHvZyHr73B4uS9jCUHvnGHCb5IE8e9+Gi1vSjV2r3Rixa9W7Puu+f+mb23lvi9PN4+vqyk2r31ioS9kTW6vR3Iyb226BK9zJbmvCXPcr0Phxa+MjvtvdK5Lb4PIdC9z60YvlBP0722h7O9fx1hvRfZHb1oB769+Q0ivubJFL68UyK+8jkIvhT77L1HD769LDWBvd1njb3VSqO9W5yEvcDKOb5DBKW9slKdvX5XQ764xEO+qL/vvaUA9r0dO5y94moovqBOO71zEv69QO+5vRTf371Pvoa9C7DzvdUPDr5F6xe+KBSgvTxEG756mPC8RvxvvexchL1EDcy9R2fJva95tL2MAse9Aof7vcHFI74Wb1O9h7QZPayyjj0hrac9ym2IPfEcgj2Y/2w9UUlKPUi4nD0IhIo91jiaPM5a/j0DAgI+7RiNPV1tpjxlX5w91AEYPnq/Gj7yPDM+lzMMPpfkVD1xcPU9cjfMPU6s8Dv7aUA9/n1LPuGPgD6i9Vg+a9o9Pp61Kz5obCs9EX+aPc5nMz2DGMg8FvsLPvfrMj4yJ34+MCSZPlgaUz6Xwyk+DLKXPX0CXDx++S08mL5kPdPVIj7jJoQ+ErqoPrRqqz43O3Y+lAcJPkgtjD2zit48WKsKPaR5DD7J+YE+oGiGPqLhqT4fR8I+1PCDPqLCDj7R07Y97BWtPGMjKD1uKDg+xMGMPhNDrj6+nLo+XfO8PqTTkz7zeRE+XwOQPT3mCD3x3+09A6JgPnTqnD6/Hsw+cB/JPnRptT52zZY+UNBQPsZYCD76cZo9+bEfPkWJBT4aZ3k+2BLFPtPrvj6bh6Q++qp+Pu6bcz5ubDQ+Ze57Pf5NFj6bi3M+tT2GPkZwij7CN4U+w1aOPuARcj7RyGE+ZEtDPl155z0SYes9X5MCPuBoQz7VNWk+NS18PjudgD51Ynk+TKZcPrCVFj4dyJE9vrZ7Paq7wz2+tBM+FyghPhA0Hz4Xquw9hiwEPuS37D1Ng987d+eWPSoZlT1/YAU+RtG1PSvRJj3A+Xs9gdVqPVfgND2f7Jk8eCJzPGRRSj2mFFA9fMpBPnwsYz7nK4A9He7QPQSADD5owV099PftPGFg9jxd2yY96Aqtu/pQWT4XSZU+yX9NPjf7Tz7lAls+nsHhPZhReDzRuL48x5agPJ9mqzzIJm0+kcicPrVEcj5/Bmg+VkGKPmzK9z24lg49YG2jPAnmEz2p24M9lLZsPsXIpD7+Zqk+cHKyPrzSoz5oVzs+MDliPS5txTs4tZw9L9gPPgXZcD5beZg+HCCwPhUryT4PQY0+4QJJPjRKCz6wmD89PVoMPhr8QT4Hs30+lLejPqatvj6HWb0+p1SOPibWQj4/6gw+zOBDPdWwFz4rFJQ+WXajPjfixj65HLM+kW28Ps7/jD4O/Xw+dztePp0u4z1GYdw9n9daPh4Vrj5GlLU+yX+IPrIhkz4MEVk+zNRjPpFUcD5jYQM+mnxCPcnwNz6EHZM+NPOhPvqEcj6M1Fo+NKA/PlKaYz72zYs+pwDlPYi67jv0hKU9he1sPljKaT7+9eY9lseiPRJHBT7hIw4+rCJtPs+eJj4O8gi9aPsAvRkbXD24mMk9QHm8O/75e7066kS9Csa1u2pNhD16mI89IQQavehSgr0fvIa9p4IcvTf3zLy0lfm8CEskvZo/K70JDjS9tsmYuxNcVL3E9Iu9S9vAvZQoI73q0Ji9QNnovcj7pL1fHja9GMDFvZuNDr3QCEy9R6QqvQRdhbx3UqW9ymwIvuIs273/raC9+rByvdkM270zEia95MsDvWCv5Lx64+68ocumvZ3w7L1dIza+d/7ova1a573EliK+LeWVvSdxsrw5Ple9heHevfioFb76g6+9PBU+vvPHHr4V6iG+RUjOvTDShr16fMy8XzSLvYTjuL0IFO29tZEGvjkGB77a1se9+K6zvfhU1r1f1xO92XDQu5Jdk72EOfm9aFZBvmqi5L0Mmoe9tkS7vUh5yr0lqgq9KjXmvA2Ggb32Cxu+nF/0veBrML4iv9K9yOEZvpUmz70to7G9fjtevZsOHr2Gwsi9xOcovr26FL5e2R++o40Ovg6l+b17Kca9306HvUyUkr3CAKS9PA6KvU4+Qb5meK29RHebvSQ1Rr44AUW+CJ7xvZtz+L09BJi9Ef8nvnOcWL0QqAK+nwS4vRKD4r2XEYK9Vl8CviiSFL7K0R6+eGGnvdR3HL7wJvW83Q9wvYKylr0PYtS9XP7LvSksu73Okcy9mp0CvsJjKb4W7Ey9llAxPVeDnD0YBbg9pfiaPVQEij0dY3w9kANoPc0dqz19K5I9fmikPFigCD7v0Qw+uaOaPUDM6zxka689IMYhPtC0KD57GUE+VFwTPgUIYj1t/wE+pbjePWE+RzxYRW49hP5cPnNjiD4pDGk+Qy9PPtCANj7aZTg9JzKiPfFHPj0ti+U8814aPt05ST75ZIo+rUqkPowwaD6JhDc+6tugPZQwgzzJAmk8yKyBPbqkMT5xC5A+8D+2PgOtuD68FoY+3Z8WPuH8lT1cPwI9cYAtPTDAFz6pI4o+zEiRPpKbuD5zZdE+QmWPPhvnHT7KY8Y9AsbPPM0mVT1rF0s+R72YPr3euj61ncg+M93LPgaTnz5T8R4+CbqiPTYTGT1EXAM+B+B0Pgg7qj5aI9s+l4rYPgDXxD6M9aM+x0tiPlyRFD6FSKU9Gq4pPvh/GT4R04s+q0nUPhwizT5KOrE+bkqKPpSBgz7LhkE+hamOPVHmIT444oA+hueRPowbmD7DupE+FtuZPrl0gz7sqXY+dURUPoGR9j2o6v89aiEIPn5vVD7hwn0+lzmHPlrCiD4wa4Q+kVltPrG6JT5N45g9X2WJPUy4zz3MAxw+zwgrPkk/KD5Siv098oANPhBh/z1SxGY81X6KPZOThz1svfc9x9esPT9LIz36f2Y9UuVTPfR4Kj2Z6I08tnhiPGDbLD0zHT09bSQ1Pk5rVj589ng9lBvCPYNCAT4xZ1E92qTrPN7R7DyJUgw9YP8KvHBiTD4JcYw+DtJEPognRj5e8Us+NVDTPaD9gTyIYLo8qY2DPIhxijzeSF4+5WSRPuChYD5w2lk+GLGAPvYu4D2REQw9qvalPIhJCj14yHc9OCJgPiY7mT7Vp50+Ap6oPhJJmj4hlC4+PIRVPcMrAzxg4ZM9wuQJPvw2Zj6I9Y8+djejPr77vD7CmoQ+FC89Pj5pBT5PsUI9TrMBPksMND5nx28+viWbPv5Asz4EL7E+gSqFPgivNj7UqAE+nNk9PVDPCj5h14k+H2SYPhPauz59Bqk+TCmxPli/gz4HAXA+VKtRPj5R2j1wrcg9l4xIPsG8oT4Ipqo+WmJ+Pr0GiT4Ry0Y+s5NTPoLcYT7jIf0944gpPffaLz5GrIg+WPiWPtRUYj6w+ks+hNExPpzjVD6qEIM+8/bcPaTOg7srK5w9lI9gPjF7Vz6OBM89ZoaSPbyP9z1UMwM+WutaPrKWID6aCyi9AGD6vHuySj1Sg7I9gFCGuuo+hr19LlW9h9MNvIB8YT2nAIU9NHsXvbbdcr2bgoS9MUcnvZQ+ybzr7fa8A1klveAcIL12Eyq9kI+Hu5dwSL1WSoC9hR/CvWwQN70JoJa9rGjivdd6ob0hxS+92i7BvSZjCL1MBUa9/Bklvc3Bo7yBs6u9vlcGvqWh070poaC9mb90vQTK0r3QOx69saP/vERk57zlf968gxajvQi97b3GeTO+XPTmvW9m5b2wAiC+vtuTvUUEvLwMnlW90NnUvV8dEL697LG9o2k8vhZzG76wlx++taLOvTzgg71cSca82xWHvZyHr73B4uS9jCUHvnGHCb5IE8e9+Gi1vSjV2r3Rixa9W7Puu+f+mb23lvi9PN4+vqyk2r31ioS9kTW6vR3Iyb226BK9zJbmvCXPcr0Phxa+MjvtvdK5Lb4PIdC9z60YvlBP0722h7O9fx1hvRfZHb1oB769+Q0ivubJFL68UyK+8jkIvhT77L1HD769LDWBvd1njb3VSqO9W5yEvcDKOb5DBKW9slKdvX5XQ764xEO+qL/vvaUA9r0dO5y94moovqBOO71zEv69QO+5vRTf371Pvoa9C7DzvdUPDr5F6xe+KBSgvTxEG756mPC8RvxvvexchL1EDcy9R2fJva95tL2MAse9Aof7vcHFI74Wb1O9h7QZPayyjj0hrac9ym2IPfEcgj2Y/2w9UUlKPUi4nD0IhIo91jiaPM5a/j0DAgI+7RiNPV1tpjxlX5w91AEYPnq/Gj7yPDM+lzMMPpfkVD1xcPU9cjfMPU6s8Dv7aUA9/n1LPuGPgD6i9Vg+a9o9Pp61Kz5obCs9EX+aPc5nMz2DGMg8FvsLPvfrMj4yJ34+MCSZPlgaUz6Xwyk+DLKXPX0CXDx++S08mL5kPdPVIj7jJoQ+ErqoPrRqqz43O3Y+lAcJPkgtjD2zit48WKsKPaR5DD7J+YE+oGiGPqLhqT4fR8I+1PCDPqLCDj7R07Y97BWtPGMjKD1uKDg+xMGMPhNDrj6+nLo+XfO8PqTTkz7zeRE+XwOQPT3mCD3x3+09A6JgPnTqnD6/Hsw+cB/JPnRptT52zZY+UNBQPsZYCD76cZo9+bEfPkWJBT4aZ3k+2BLFPtPrvj6bh6Q++qp+Pu6bcz5ubDQ+Ze57Pf5NFj6bi3M+tT2GPkZwij7CN4U+w1aOPuARcj7RyGE+ZEtDPl155z0SYes9X5MCPuBoQz7VNWk+NS18PjudgD51Ynk+TKZcPrCVFj4dyJE9vrZ7Paq7wz2+tBM+FyghPhA0Hz4Xquw9hiwEPuS37D1Ng987AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/BPjZuj6MzboVXX8/L5R/P91fgbqdX666Rd++unSzWrpBxI65h/aPuU3vvLqZmKe6VBR/Pzb2fj+gwtG653MPu08MSLtxgJ+6T/afucwE6bmGbaa69DUIuqEBfz/Jpn4/GUF/u5OAgbtMa5O7Ky4hu/YrjbmXsfW5UfYluja3Wrop5n4/Un9+P0Hafj+r534/J7F+Pwxbfz+NItC5GIinuc1TRLpNOLm6ZPh+P0VUfj9kZn4/z19+P8Brfj/pF38/4kRSupATNjhRe7i6erk9u2Pqfj91hn4/LTN+P1oufj+elH4/8Qt/P/EBC7vRFB+6mFJ/P4P9fj8ZzX4/AXJ+Py88fj/GM34/Qol+P90Ufz+eXH8/g9x/P7A2fz8Fjn4/PlV+P9ccfj8pQH4/Xkl+P/GYfj9Y4n4/JgF/Pw6Ufz+8X38/2sp+P1lPfj/hXH4/pY1+P4yFfj9nwn4/479+P4PNfj8gb38/5i3SukTTVruPkX4/XlJ+P9imn7sHIZG77EeKu+2qmbuvqX4/Unt/P4Jjn7qPH8u6+Op+P7y4fj8CyTO7mU4Pu+g2O7sEbEq7p7t+P11Kfz9FG5i5oDSVOZSufz/jRH8/DiVyusQfszjPLtO4JnHluSGafz9jrn8/e5zLOWWvpDouJoA/9gWAPy3W3Ddjjg45f6unObZ4Qzq0lzQ6jtWXOPznYjrYlsc60iGAPxv/fz97HMM5soB+OmQnZDqatM85qvszOqkjxznoNTk6lqEEOhzlfz/9E4A/8GenOgHKpTrysj86XJmdOVpxnDrWHL45gasIOqLQjjiESUY6j7KbOiUmgD9tP4A/hZV4OoG4YzqeL4A/7AyAPw4ymjiJo685qbTEOuKG2TrMEIA/ETqAP551vjoOTs86KSKAPw0WgD9rWkQ6JllsOhHDljoht4867xqAP0wMgD+ZYbA5VN17OUkRgD/4AYA/5gqAP+kAgD9QGIA/yTGAP5j3rDpXW+g5/4MBOgumJDqCYhK55L4AOY8tgD+4OIA/ljqAP4NBgD9vxaE55cYUOjtZAbmVHpG3iNGcOAGtJDhPN4A/XkKAP3UngD+NIoA/qPfBOsXDrzr0j4k65y9ZOnSnazq38ek5kRyAP3FSgD8vmqw6tzkIOg82gD98K4A//xOAP5oZgD/HCoA/ViGAP5A0gD9gNIA/oimEOnv1gDqtD4A/+0GAP/VFgD+DRIA/ATSAPx8tgD9DF4A/KBSAP1uwnTo/EME6pB+APwUmgD9PJIA/EzCAP2dMgD+6+H8/4ad/P+GFfz+ivv+6D2jyugaBsbpzZcy6DJp/P8iGfz+jw7i6b3T4uRtBfz+PMX8/W5bzus3Vs7rGDhW7mJJeu+EIfz8C+n4/2fk6u8MspbqFVn8/FVJ/PxL+grq7/ye7NVyXu7yyqLuBrX4/Pb1+P0a8drs4Ipq6hPjDuuZjcrr411C6XS+Duyutfj92g34/7zB+PyV9fj8mBXq7EAjIul7V9LmP+jm6ctMJuwT0krs3VX4/5A1+P6P5fT85Z34/11tjuyiwzrqtmGi6biLcurmNZ7uPLbG7/E1+P0DUfT/ByX0/BU1+P/VOhrv6nxu77EyDupUmFrt1w34/ekl+P2ryfT/izX0/W+F9P18+fj+7iXy7K5USu8WKn7qBvmu7eqR+PxQgfj/XmX0/Epp9P9HQfT8aKH4/rDGiu5/RX7volvm6QHlru0S0fj/cIH4/a9J9P9fXfT8CC34/W2t+P4OYvrt84o+7AHd/P+Adfz+MS667snLVu9M9fj/lOH4/nCJ+P0pZfj9vdn4/3bB+P0VPfz9mQX8/R/NJu5fnrrs0dH4/JI5+P5qEfj/BkH4/eax+P13jfj/OhH8/z4p/Pw+l+boxrTi7UBB/P0ARfz9UN38/8DB/P2grfz/IiH8/juV9Pqhtbz7Pxb0+My17PgazFj6UHUs+bFVePuO//j2ETCY9RrEnPbMTXD6UOEM+OUIJP63MGj/KVXQ+HhmnPqcF6T7eyjk+KlQ6PbK2hz013EE+lKmePVomFD+3Dkk/+qkUPyDZFj/htys/bb+7PuxwJD2DGI89WlHBPUPE/j3gJSQ/KQtgPy8VKz8VRSM/BQVDP/wkwD4icXI9WyVDPSSw5D3yv1c++4cZPwYeeT/7j24/MmVyPyBxaz8eLAc/hO30PZAW1LvQ41Y+NP/cPnOvIT/c4ls/EjKGP52Zhz+Ao1M/4iQOP5broT6BTbk9KP3JPjuMFj91vjI/usxnP5aSgz+kBYY/h0FaP5jyCD+YUL4+8lulPYx+6j6De1c/+Yx4P0qzjD81aoI/aHd/P94eUT/KXiY/BG4UP7V5ez7frro+sg00P3j7ez9LGnQ/MLNXP/lqXD9W+Tg/TnA6PxiBMj/GwKg+vtJ0Pig8+j7Ya1U/qjl6P5n3OT/5DCk/5xIhPy3/Mj+wXkc/z4yaPiqpOT6qmmw+0VghP6CaPj9Ua9E+qu2mPrcS2j6Hyes+kec8P5uT0z6lLTE9l8wtvSmwPT4x9Nk+XgcNPjCmULwA/nU8aKGFPbxTbT7RID4+LSxtvYvUP74y5DG+eiXevF2egLvFDaa8l05DvfCw470XXNK9cNwwvFMnBL7TfGi+r5YdvpBCBTuCRWO96zkUvlrhBL4Q8XG9VabRvaj2Z70ovde9K36avWKSej1nRLq95v9CvrwdQb78S9+9gJM3vbM6Nr7wcl29gjKfvfBaJryO+Oa9dlw1vkK8Mb6RwpO+dccQvsWgBL5c3V2+kcxwvZScM7zklky99yBlvsZhfb51ipy9PUeHvlraXb6ceXG+TiofvhZ6zb3at+S9HqcJvrWcL75tZye+a/76vdcnZb1IdE29k7ASvTAXob3LwRK8RSVLvbn1h7uwkuK9zfVnvjd6Sb4AVIe9HN2WvabJv71yg6o8hPeVvMNDVL4qI4S+43yIvqidmL6gbzy9xkytvUyrljwgCik7vKo2vMLRv7u82IC+bJyavpTXN767+iC+avBhvnC8TL6dPCC+dPz8vaA/Cb6uQIi9mBgFvt8OwL5pDUm+9q2evRXge76Nm0q++FS6vVKT7r3r3Ui981AbvlrpdL4sCnS+cfIZvhs3Fr4pFZK9W7aZvgz6or4RnJ++BE9yvvc8Ur4Yx9i9eNi7vUmuN77d4mC+O2sTvhYkMb6gLCm+EP5fvj39sb4Wioc8e0tNPkRAjj4X85Q+ZC6NPhbDTj5GFm4+K4RtPlIzjT4OOFc+MLSQPadb3j7Id/A+dN6NPjt6UT6AoK0+M6EBP4ztDz+wlhg/mMvZPpNmQD6MasU+TpXKPoGVGD62sMM+Fk8wPziBRD80JUU/cvs7P9WzDz8iijM+z0VkPvgrDT50RPM97M4YP09XRT+/oV0/VNmGP0ZPYT+SnRE/tQBpPkCYjj06otg9O4ugPvAsKz8PkXg/nA2RP4bzlj/YE24/zWoEP7DBcD65dwc+rTWAPj/cBj/cYU4/88Z8P8vWoT9E5aQ/yFZ9P1ByHD/RRrU+WvEYPm3mrj4kXDg/VWd/P/0NmT9RsaM/xQWeP5fvgj/8FBM/dL6qPubWOT4NTQk/HmdKP6DBiz8h2bI//MeyP5DWoj+qa4k/tO08PwFbAj9dXZE+tyQJP/80QT9nh4s/NF+iPwzLoD+l5JE/EaxrPwADXj/tmSc/DpWfPuWyAz80Bks/eaF4PygYgz/Ah4Q/7gSLP48xdj85OGU/STBDP9rczT6UBN4+4zzrPvi7Sz/ShGY/lmlXP+P3XD+e41U/Lb9FP9DGJT/wf48++YGIPptlkT7pHdc+CJkLPzYNCz+fv+k+1jDxPvei9z4u34o+jMBwPtrdYT4MRbM++SVyPuQ8Fj7gMT8+acxRPlx99T2LMh09CSsfPcm7Sz4lJzo+wNMBPzylEz+7OHI+CUCfPo7E3D5KGzU+CHM/PaeIgz2+sTI+mB2RPZy/DD8TIz8/2VcQP9DJET/SfCM/wFe0PiAGND2BbY498jawPXi66z26iBs/u/JSP/I9IT9h+Rs/58g4Py3esj5ggHc9NJdNPWbw2j1lAFA+jdUSP5v2az8rZ2E/17lnP6ABYT/LFQA/+2HqPQAtHLmF10w+8/XWPt8yHD8FlVI/pqx9P8QdgT/6/kk/GkMIP+YDnD4yg8E932u9PkP5Dj9Qkys/6PteP4WXej/I+H4/E5ZPP8sNAj8oZ7E+uj6gPUYb2z7X9Es/uRpsP2PAhj9JCHo/sf5zPzqzRz91FB8/QJoNP7mvcj5kOK8+UqApPym9bT9x3mc/wpxNP7CrUT9/mi4/9VUxP+a6Kj9xHqQ+c3FnPhC/8j7te0k/Q7JsPyTkMT8z/SE/YcsZP6tMKz/2/T0/75CXPnHcJj4WUGk+WV8aP5VFMz/OAMQ+jhSePqxj0D7pUuA+9owyP/AAzj7GFOM8cr0+vQ4VNj449cs+oib5PZzsubwA1rk7zIxzPb8xVj5avDI+ezpwvTiBOL4EijS+Skkcvfy1hLuuQqO82CFSvfCh3L08acq9FLomvBCT/72EAl6+QsAlvqZ2f7zoxWe9KmgRvmBLBr5Fy3m93CrQveG8X70lYtW9ZAOcvexKPD2EM9i9bBpFvhUoPr4rReq97FVTvbpWMb7BA1S9XfubvbgNT7z+YOG9rPA0vo+/Or6cDZa+zD8Vvl90Cb4kh2C+5e95vWD8fryERFW97vJdvnYyd77Ez7a9KWuLvt8DXb5dQXK+1IEmvvRNz71YpuS93pgIvqtpKL4jSSS+MmkJvuM/lL3yAmy9H6U4vYfwvL01kWe8p61fvTjXnbwVN/O9VXptvocHRb7OtYO9F5mevaRj0L1E8EA8Nv2ovONtTr4SToO+JA6Jvu7Mmr5MgE691KS/vQBA8rew4Bu8DYyXvGBAGrwAznm+VgWXvmI6Qr6yUDG+we1ZvmelRL7+Lx6+FZP7vTK3CL7ezZC9EdwFvuZTvL6vXES+xFKsvSCKgL5QU1O+oUzMvU6p/r0mh4S99pMlvry/cL55G3K+t1gTvuPtF74oIqO9nsKVvkWKn77+ZZu+kVVyvpOMVr7ka9i9DPG+vXJjLL6+b1m+2HwVvtAKML4y2ym+RL1bvkxhr75NHgI8Yns9Pto7hT5bDos+ixSCPjLhRT4Yg2Q+17hZPpsZhD7Jz04+hnyLPQPM0T4y5+E+HcKDPillOT78BKE+PO72PpDLBj8qow8/2QfRPgrGOD5Ov7s+Pmq9Pg6xBz7NwLM+IF4lP+fTOj9seTo/m34wP5bDCD9oRCs+aAdbPuZgBT52Fd09YXUPP0NtNj9H3E4/2aN/P5RwUz/cnAg/YildPhamfj0z5sI9T3qWPmHMIT8DL2k/m1WIP3Kpjj/pFmA/lE72PkykYj4z2/Q9PR5pPsPY/z5DnUQ/H1ZuP0JLmD8VTps/0ZZuP1wYEj8dwao+D5gLPtFqnz7V4Cs/XQ1wP+o5kT8Xb5s/vs6UPyebdj/LZwo/f9SePj1ILT6lGQE/ve08P7P+gj+UY6k/NuKoP+CymD/nTIE/5FsyP3FE9j75gIk+qtYCP0JWMz/l+4E/1QiZP8McmD8O54k/Rs5dP6L7UT85rh8/BV+SPv4A+D5naEI/NcdqPziodD97Mng/rjWDP64VaD97M1c/n1Y4P7T9wD7+uM4+IqXgPqMOQT9oXVg/cJpKP6xpUT+M9Eo/dvo5P86DGz+2J4k+AC59PkQAiD755Mw+5oUEP2jaAz+Wlds+f2HiPo0J6T7Bkn0+juX9Paht7z3PxT0+My37PQazlj2UHcs9bFXePeO/fj2ETKY8RrGnPLMT3D2UOMM9OUKJPq3Mmj7KVfQ9HhknPqcFaT7eyrk9KlS6PLK2Bz013ME9lKkePVomlD63Dsk++qmUPiDZlj7ht6s+bb87PuxwpDyDGA89WlFBPUPEfj3gJaQ+KQvgPi8Vqz4VRaM+BQXDPvwkQD4icfI8WyXDPCSwZD3yv9c9+4eZPgYe+T77j+4+MmXyPiBx6z4eLIc+hO10PZAWVLvQ49Y9NP9cPnOvoT7c4ts+EjIGP52ZBz+Ao9M+4iSOPpbrIT6BTTk9KP1JPjuMlj51vrI+usznPpaSAz+kBQY/h0HaPpjyiD6YUD4+8lslPYx+aj6De9c++Yz4PkqzDD81agI/aHf/Pt4e0T7KXqY+BG6UPrV5+z3frjo+sg20Pnj7+z5LGvQ+MLPXPvlq3D5W+bg+TnC6PhiBsj7GwCg+vtL0PSg8ej7Ya9U+qjn6Ppn3uT75DKk+5xKhPi3/sj6wXsc+z4waPiqpuT2qmuw90VihPqCavj5Ua1E+qu0mPrcSWj6HyWs+kee8PpuTUz6lLbE8l8ytvCmwvT0x9Fk+XgeNPTCm0LsA/vU7aKEFPbxT7T3RIL49LSztvIvUv70y5LG9eiVevF2eALvFDSa8l07DvPCwY70XXFK9cNywu1MnhL3TfOi9r5advZBChTqCReO86zmUvVrhhL0Q8fG8VaZRvaj257wovVe9K34avWKS+jxnRDq95v/Cvbwdwb38S1+9gJO3vLM6tr3wct28gjIfvfBapruO+Ga9dly1vUK8sb2RwhO+dceQvcWghL1c3d29kczwvJScs7vklsy89yDlvcZh/b11ihy9PUcHvlra3b2cefG9TiqfvRZ6Tb3at2S9HqeJvbWcr71tZ6e9a/56vdcn5bxIdM28k7CSvDAXIb3LwZK7RSXLvLn1B7uwkmK9zfXnvTd6yb0AVAe9HN0WvabJP71ygyo8hPcVvMND1L0qIwS+43wIvqidGL6gb7y8xkwtvUyrFjwgCqk6vKq2u8LRP7u82AC+bJwavpTXt727+qC9avDhvXC8zL2dPKC9dPx8vaA/ib2uQAi9mBiFvd8OQL5pDcm99q0evRXg+72Nm8q9+FQ6vVKTbr3r3ci881CbvVrp9L0sCvS9cfKZvRs3lr0pFRK9W7YZvgz6Ir4RnB++BE/yvfc80r0Yx1i9eNg7vUmut73d4uC9O2uTvRYksb2gLKm9EP7fvT39Mb4Wigc8e0vNPURADj4X8xQ+ZC4NPhbDzj1GFu49K4TtPVIzDT4OONc9MLQQPadbXj7Id3A+dN4NPjt60T2AoC0+M6GBPoztjz6wlpg+mMtZPpNmwD2MakU+TpVKPoGVmD22sEM+Fk+wPjiBxD40JcU+cvu7PtWzjz4iirM9z0XkPfgrjT10RHM97M6YPk9XxT6/od0+VNkGP0ZP4T6SnZE+tQDpPUCYDj06olg9O4sgPvAsqz4Pkfg+nA0RP4bzFj/YE+4+zWqEPrDB8D25d4c9rTUAPj/chj7cYc4+88b8PsvWIT9E5SQ/yFb9PlBynD7RRjU+WvGYPW3mLj4kXLg+VWf/Pv0NGT9RsSM/xQUeP5fvAj/8FJM+dL4qPubWuT0NTYk+HmfKPqDBCz8h2TI//McyP5DWIj+qawk/tO28PgFbgj5dXRE+tySJPv80wT5nhws/NF8iPwzLID+l5BE/EazrPgAD3j7tmac+DpUfPuWygz40Bss+eaH4PigYAz/AhwQ/7gQLP48x9j45OOU+STDDPtrcTT6UBF4+4zxrPvi7yz7ShOY+lmnXPuP33D6e49U+Lb/FPtDGpT7wfw8++YEIPptlET7pHVc+CJmLPjYNiz6fv2k+1jBxPveidz4u3wo+jMDwPdrd4T0MRTM++SXyPeQ8lj3gMb89aczRPVx9dT2LMp08CSufPMm7yz0lJ7o9wNOBPjylkz67OPI9CUAfPo7EXD5KG7U9CHO/PKeIAz2+sbI9mB0RPZy/jD4TI78+2VeQPtDJkT7SfKM+wFc0PiAGtDyBbQ498jYwPXi6az26iJs+u/LSPvI9oT5h+Zs+58i4Pi3eMj5ggPc8NJfNPGbwWj1lANA9jdWSPpv26z4rZ+E+17nnPqAB4T7LFYA++2FqPQAtnLiF18w98/VWPt8ynD4FldI+pqz9PsQdAT/6/sk+GkOIPuYDHD4yg0E932s9PkP5jj5Qk6s+6PvePoWX+j7I+P4+E5bPPssNgj4oZzE+uj4gPUYbWz7X9Ms+uRrsPmPABj9JCPo+sf7zPjqzxz51FJ8+QJqNPrmv8j1kOC8+UqCpPim97T5x3uc+wpzNPrCr0T5/mq4+9VWxPua6qj5xHiQ+c3HnPRC/cj7te8k+Q7LsPiTksT4z/aE+YcuZPqtMqz72/b0+75AXPnHcpj0WUOk9WV+aPpVFsz7OAEQ+jhQePqxjUD7pUmA+9oyyPvAATj7GFGM8cr2+vA4Vtj049Us+oiZ5PZzsObwA1jk7zIzzPL8x1j1avLI9ezrwvDiBuL0EirS9SkmcvPy1BLuuQiO82CHSvPChXL08aUq9FLqmuxCTf72EAt69QsClvaZ2/7voxee8KmiRvWBLhr1Fy/m83CpQveG837wlYlW9ZAMcvexKvDyEM1i9bBrFvRUovr0rRWq97FXTvLpWsb3BA9S8XfsbvbgNz7v+YGG9rPC0vY+/ur2cDRa+zD+VvV90ib0kh+C95e/5vGD8/ruERNW87vLdvXYy973Ezza9KWsLvt8D3b1dQfK91IGmvfRNT71YpmS93piIvatpqL0jSaS9MmmJveM/FL3yAuy8H6W4vIfwPL01kee7p63fvDjXHbwVN3O9VXrtvYcHxb3OtQO9F5kevaRjUL1E8MA7Nv0ovONtzr0STgO+JA4Jvu7MGr5MgM681KQ/vQBAcrew4Ju7DYwXvGBAmrsAzvm9VgUXvmI6wr2yULG9we3ZvWelxL3+L569FZN7vTK3iL3ezRC9EdyFveZTPL6vXMS9xFIsvSCKAL5QU9O9oUxMvU6pfr0mhwS99pOlvby/8L15G/K9t1iTvePtl70oIiO9nsIVvkWKH77+ZRu+kVXyvZOM1r3ka1i9DPE+vXJjrL2+b9m92HyVvdAKsL0y26m9RL3bvUxhL75NHoI7Ynu9Pdo7BT5bDgs+ixQCPjLhxT0Yg+Q917jZPZsZBD7Jz849hnwLPQPMUT4y52E+HcIDPilluT38BCE+PO52PpDLhj4qo48+2QdRPgrGuD1Ovzs+Pmo9Pg6xhz3NwDM+IF6lPufTuj5sebo+m36wPpbDiD5oRKs9aAfbPeZghT12FV09YXWPPkNttj5H3M4+2aP/PpRw0z7cnIg+YindPRam/jwz5kI9T3oWPmHMoT4DL+k+m1UIP3KpDj/pFuA+lE52Pkyk4j0z23Q9PR7pPcPYfz5DncQ+H1buPkJLGD8VThs/0ZbuPlwYkj4dwSo+D5iLPdFqHz7V4Ks+XQ3wPuo5ET8Xbxs/vs4UPyeb9j7LZ4o+f9QePj1IrT2lGYE+ve28PrP+Aj+UYyk/NuIoP+CyGD/nTAE/5FuyPnFEdj75gAk+qtaCPkJWsz7l+wE/1QgZP8McGD8O5wk/Rs7dPqL70T45rp8+BV8SPv4AeD5naMI+NcfqPjio9D57Mvg+rjUDP64V6D57M9c+n1a4PrT9QD7+uE4+IqVgPqMOwT5oXdg+cJrKPqxp0T6M9Mo+dvq5Ps6Dmz62Jwk+AC79PUQACD755Ew+5oWEPmjagz6WlVs+f2FiPo0JaT7Bkv09'),
    ]),
    'transfer_style/arguments_unchanged': (246481930641086, [
        ('{"dict":[["trace",{"dict":[["evaluations",{"int":"3"}],["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["content image",{"tensor":["float32",[1,3,12,10]]}],["style image",{"tensor":["float32",[1,3,12,10]]}],["weight of the encoder",{"tensor":["float32",[16,3,3,3]]}],["bias of the encoder",{"tensor":["float32",[16]]}]]}', 's04SP7NOEj9LDw0/Sw8NP/esEz/3rBM/sTsEP7E7BD+tmyI/rZsiP7NOEj+zThI/Sw8NP0sPDT/3rBM/96wTP7E7BD+xOwQ/rZsiP62bIj+zThI/s04SP0sPDT9LDw0/96wTP/esEz+xOwQ/sTsEP62bIj+tmyI/uLkXP7i5Fz+AGTM/gBkzP0gIHD9ICBw/AMIsPwDCLD+cYSA/nGEgP7i5Fz+4uRc/gBkzP4AZMz9ICBw/SAgcPwDCLD8Awiw/nGEgP5xhID+4uRc/uLkXP4AZMz+AGTM/SAgcP0gIHD8Awiw/AMIsP5xhID+cYSA/x68nP8evJz8Tsw8/E7MPP9ZVFj/WVRY/cIUbP3CFGz+sITE/rCExP8evJz/Hryc/E7MPPxOzDz/WVRY/1lUWP3CFGz9whRs/rCExP6whMT/Hryc/x68nPxOzDz8Tsw8/1lUWP9ZVFj9whRs/cIUbP6whMT+sITE/qA4IP6gOCD+orjA/qK4wPxesAj8XrAI/PXoZPz16GT/5OBg/+TgYP6gOCD+oDgg/qK4wP6iuMD8XrAI/F6wCPz16GT89ehk/+TgYP/k4GD+oDgg/qA4IP6iuMD+orjA/F6wCPxesAj89ehk/PXoZP/k4GD/5OBg/vAsmP7wLJj9MIC0/TCAtP6iADj+ogA4/a9EuP2vRLj88pyE/PKchP7wLJj+8CyY/TCAtP0wgLT+ogA4/qIAOP2vRLj9r0S4/PKchPzynIT+8CyY/vAsmP0wgLT9MIC0/qIAOP6iADj9r0S4/a9EuPzynIT88pyE/nY8yP52PMj/J+TA/yfkwPz0FIT89BSE/cbACP3GwAj9oPwU/aD8FP52PMj+djzI/yfkwP8n5MD89BSE/PQUhP3GwAj9xsAI/aD8FP2g/BT+djzI/nY8yP8n5MD/J+TA/PQUhPz0FIT9xsAI/cbACP2g/BT9oPwU/EuABPxLgAT/DBik/wwYpP/t0ED/7dBA/mCUgP5glID+Djwo/g48KPxLgAT8S4AE/wwYpP8MGKT/7dBA/+3QQP5glID+YJSA/g48KP4OPCj8S4AE/EuABP8MGKT/DBik/+3QQP/t0ED+YJSA/mCUgP4OPCj+Djwo/5ZIGP+WSBj+Sbio/km4qP+22AT/ttgE/TlolP05aJT+0USk/tFEpP+WSBj/lkgY/km4qP5JuKj/ttgE/7bYBP05aJT9OWiU/tFEpP7RRKT/lkgY/5ZIGP5JuKj+Sbio/7bYBP+22AT9OWiU/TlolP7RRKT+0USk/l+4BP5fuAT8V+wg/FfsIP/z2GT/89hk/68ILP+vCCz+YpAw/mKQMP5fuAT+X7gE/FfsIPxX7CD/89hk//PYZP+vCCz/rwgs/mKQMP5ikDD+X7gE/l+4BPxX7CD8V+wg//PYZP/z2GT/rwgs/68ILP5ikDD+YpAw/WHIaP1hyGj+tWhI/rVoSP7OMEj+zjBI/nekYP53pGD8zOio/MzoqP1hyGj9Ycho/rVoSP61aEj+zjBI/s4wSP53pGD+d6Rg/MzoqPzM6Kj9Ycho/WHIaP61aEj+tWhI/s4wSP7OMEj+d6Rg/nekYPzM6Kj8zOio/7SAfP+0gHz8abAk/GmwJP9geGD/YHhg/HZwfPx2cHz/Iwhw/yMIcP+0gHz/tIB8/GmwJPxpsCT/YHhg/2B4YPx2cHz8dnB8/yMIcP8jCHD/tIB8/7SAfPxpsCT8abAk/2B4YP9geGD8dnB8/HZwfP8jCHD/Iwhw/SlEIP0pRCD8t/RQ/Lf0UP2xuBD9sbgQ/eRIcP3kSHD87yhM/O8oTP0pRCD9KUQg/Lf0UPy39FD9sbgQ/bG4EP3kSHD95Ehw/O8oTPzvKEz9KUQg/SlEIPy39FD8t/RQ/bG4EP2xuBD95Ehw/eRIcPzvKEz87yhM/XyATP12SEz8mNw4/7UYOP1COFD/7PBQ/bsYEP8zhBD/KrCM/2RIjP3dhEj8EMxM/6gcNPw4nDT+27RM/zOETP11VBD+QGAQ/pvUiPycnIj/cdhI/0wATPyDNDD+m6ww/DXETP2jyEz+ydAQ/5C0EP7HAIz+bzCE/AscXP2VeGD+OJDM/dkUzP8fMGz/36Bs/g8IsP3UbLT/qgyE/SK0fP/rVFz82Jhg/HiYzP4NXMz8Bnxs/ogYcPwwOLT9EySw/UgIhP9bkHj8A7Bc/MQIYP+UUMz8mVjM/M/cbPxDzGz+DNC0/YEEtP+faID9csh4/uvsnP/dPKD+YJg8/oCsPP45gFj94bBY/kKgbP/O7Gz/0LTI/jfwvPyLmJz/uQyg/CyUPP4SFDz9XVBY/nBMWP1EqGz9CXxs/7isyP48MMD/2vic/BSEoPxVVDz+pyA8/mfkVP4vmFT/GMBs/tTYbP0EQMj+bFTA/sdAHP6hXCD/EuDA/AksxPxEtAj9SIwI/eIIZP5G4GT+d8xg/F9wWPxsSCD+BUwg/xS8xP6H/MD9PWwI/CC0CP52+GT9/cBk/Y8kYP1GiFj8njwc/qmYHP4eoMD/MYTA/F6ACPz6wAj+0kBk/Bm0ZPw+iGD/iNxc/scElP5htJT8RNSw/IRosPxn8DD9lPg0/atstPy10LT8JhSA/AY8gP4uSJT8AuSU/aoYsP2iDLD8XDQ0/ZToNP7ImLj9CJS4/HWkhP2Z2IT+X7iU/fu8lP7iALD/huCw/N30NP4IxDT9fES4/ZOYtP3OCID8eKCE/AJgyP/toMj/16S8/8h8wPyFfID8EMiA/JhYBPxbsAD+32AM/P9oEP3WMMj+VODI/iwgwPw0nMD+h1B8/AAggPxP2AD/gVAA/KpsDP76WBD/WSjI/S1cyP1MqMD9EADA/BP0fP5U7ID8VQgE/uz0BPzL/Az8qkgQ/7XMBP1IGAT98pSg/Mn4oP5waDz+mcw8/Kh8fP/LoHj/L+gg/iMIJP1OVAT9zvQA/8zgoP79kKD/LWA8/vzoPP84AHz/fBx8/cB0JP9LOCT/gmAE/TdwAP9UhKD8Ksig/PC8PP2srDz/oLx8/kEIfPy19CT8s1Ak/U/gFP1CkBT+0rSk/reEpPwWBAD+AlgA/5pckPzuNJD+mXCg/L8QoP4ZFBj9InAU/DtUpPwitKT+nSgA/NLkAP2G5JD85rSQ/VTooP5fdKD8zRAc/cJEGP5+oKj/iAys/+aEBPw94AT9ksCU/THElP664KD/crCk/m2gBP1nIAT+K+gg/8tYIPw94Gj8EZxo/Y3sLP1Y6DD/zjww/VP8MP7C9AD+1qAA/yRUIP/IpCD8NqBk/Y6AZP9KECj8QdAo/498LP4dTDT8BngA/cpMAP4ieBz9XaQc/vvcYP8/VGD+JJAo/ab0JPw6CCz9SLQ0/NDQZPzpcGT8eVRE/7g8RP0cQET+KhBE/0rkXPwyHFz/MpSg/nvYqP6pMGT9kKBk/HWsRP0MgET91jBE/LZERP8VoGD/rTxg/J8kpP1HyKz92Ohk/MUgZP717ET/DPRE/XEQRPzZ+ET+AFRg/6j8YP5O5KT+UZis/dQ4eP88bHj9vvQc/3VwIP0gcFz/1+RY/J4QeP8+dHj8Qrhs/3XQdP8x0Hj9JmB4/Y0cIPyo3CD+PRhc/1C0XP725Hj/lxh4/j7YbP2qLHT8+7B4/8Z4eP9k2CD9bDgg/DZ0XP5V5Fz/qiR4/hZMeP5u9Gz9igB0/VrsHPyeJBz/EQhQ/M3wTPzSFAz+wUgM/e+4aP7mZGj8CYRI/TWwUPzy1Bz8U/wc/RmUUP0SJFD9oogM/j9YDP64FGz/fHBs/a+wSP9l/FD+hUgg/M7oIP2rOFT9AKhU/NmgEP7joBD8PsRw/504cP4MaFD+BORQ/GXqWu3lJ6Lu4VNS7WKffuyq6obunt0670iNHuy1sbrtiAsS7gQ4ru7N617nt26O7vW4pOUhtCLpY37m6eKmXumRjE7rbsEk6OiUBu7xAJzttlma6m6x/u+zxvTpApUw6iv+rOgVZx7rYpKO6ZHaeOYlK0rsxnJQ7s5eYuYJebLtA3X25Aml8uuvRqjqQzzM6ALA7t49nALuzWNC7/GqBO4Q+IrpGuhu71OGQuZYFsroIHBc7YHkXOAZO2rro3Sa5La5muzWjCDxuV5C6hAzQujCE0zjQGq664CfEOYyi8zkmXSS7qtQ2u7kZLrsKwBo8HwbauqLtZbtMpEk7mGpCO/gxdrly8gG6PKxJutd7nLqqisC7RV7SO1wKnLpYp1S7c91LOz7JgjpAVQk4Rh2+Oj7KAju0Mls6uha/u+TgxjtEXK65/4oiu37pBjtK4ve55GUEOzq/HztcC/M6bgLiOn85q7sbY8A7KeGxOsyQ0bosK2i5IWxgu5NSNjskUEQ7iA89uSzusrom84W73GL6O6BynrhwpMW6BVM5uxh06Lpz5+c6YF82O95HxLrMtl85zkhPu87sETwnAzc7UCFxO8DFDDmNpdw6ZMeJOcCivrhD+gC6VMKXOWbWFrvxgbg7KI7UOiP9YjsA0qg7Fie8O2FuCzzZR+c7s42wO8Ck+juGRdA7eB3JO2/zLTvKgu06/OBcOxwyYTsvVQU8iibqOxMNdTtGHHc76lOyOlgxjDpUVSc6oCgiOhcOZTuhcRQ7/jG6O2KH8DtL1Ik7qKyoO0Ag0js5dTY7WJ9AuZDNXTrEFcM7+lacOwpubjtkl5c7wToTPNhSIjyotgA81DMROwDmkDgg2Pk6WSKtO0g9lzunnNo7mr61OzK9Hjx7lVg8uMwWPN4XcjvxccU6EK+hOvrjlDuDE7M7b6C9O3G5kDv2dgM8twYFPBLP5TvjqXg7MTobO7JGnDtxoQs7SwZEO3CV+DuOrrg7PFe8O9xA4zvGOhE8MhyTO7mU1jrmktA7TLWTO42MaDvu9Ms79oThOwAh0jvUDs07UMwEPNlKijteYcw6ZG66O4ZMpDuQN/M6YMjpOwqF7DuAU7A7pu+iO9DixDttc4Y7ON1dO4Q5qzsNa4o7mjxKOz1q3jsw/847woWLO4Qtkzvg3q87CSFLO4kc3jon/bA7c1pcOwjmijs8twI8Vhe2O2X8Zjuob3g7pn/IOxeqJjvifn67YM4FOPikprrKUVa7kJXwOV14tDpiIPe6MAAEuhOlWzuO1wK7+1BAO+yQWzoAbEc3SHlPOtpEObukzSC72FfNOtJnK7sgC+05gDwCu4fS2jta4ek7tI+kO8cXljsjmeI6cpj4OqFK5DusUfA7QSyNO90Xe7t8j/E75iP5O9Ml+jtCKRA8cS63O26JzzuQshQ89rM5PGeD0DsWQES7GFPkO1uZxzvttrs78l7tO8GCCDzolL07vAbaO4t3/jvbHRE8bDmHu/PE0jsazew7tu2rO9Gl4Ttu5rc7NYO0OzzwODtknFw79UMiO57uHbxj1d87HvrVO63/nzvnecw7yqTrO9Yfwjv9Opg7kpRzOwSgODvUk9e7QPvEO3hmuzuViho8lanCO2iQuTsIM9I7Q+zIO5qCtjuZmMY7Tpx/u+MQdztoIEQ7yBPSO9C33TvxOJs7xfisOyp3ojv4BZk70H/AO4j9j7sSPZc6dJM6O/Tx3TuiAfs7lEw6OzQ2bTtyycQ7guS9O/Rwuzu3Eoi7NjxXO6WijztuyIU7AyUKPLtgpzunocs7u47RO38xBzw4nwE8c6Fou5H+XzsUAOw6iQhaO3FfJjvoapI7sPpZOzHowDuMQ7A70DCfOx5YgrvA3/W3ZZUWu5IqlrsyZIG6QKsOOf+JL7sEoWO7LXqtut115rpIuB+7Ls1qu+mJ07sB1cS7qszRu1tilLvx8+O6DWo+u3Zjf7tiArK7sgEru/qyRbq0+JC7xgqEOZpD4bkEtbC6sBdwuqaQbrmnj8A6kS3purMXGDvGrD66+nZvu0iRxzrsT2Y6Ym28OmL037qKCV+6Oh9JOqI4xLs8jow7urcduY+hW7u4o0C59Ghrum7atTq9Qjg6oOlYuKIhArtGIca7gApuO8P6/rkEywy7YOV0uXQ6rbrGwx47EIMNOUGzzrqoLdm4gNVQu091Azz+i4S62JKtujAxNznWrLC6HLPgORhKEjpu+CC7JNQ3u66dHLsNjRU8j2nWuroCWrsOKU47jJlCO9gkPbnouM25UPskurxLj7pqqrW7RUPJOxvEkrq6rUi7Ug1SO5XiizpgrrA4bNrEOiwVBzsxymo6E9W0u0dFvTsCE5i5FE4bu2SxDDvQVcS5N7IIO6QxITu9ivo6c1nnOhAboLsqWLY7Atm9Orb7urrUfTO5Z0lfu/tqPDtUQEc7sNzWuO/MorpZpnK7dBjwO0A+97eUYLK6EE00uyhb6rroCeo6UL82O0XawrqgrFc5xEc/u4+QDjy4ZSs7vHllO+AAY7gsuMQ6QIn9OIICjLmNLiW6gFr2OEb0F7vcPrQ7YAsPOicORTtCwJY7+l+qO6XuAjycZs47UBaZO7UE5zvI7L87aHuzOz19GTsGCQs7Imo+OzqnQjv1V/w7wCHgO6ZEQDtq1DE7mqGVOpCC3zn4RA06YOnAOd/zRzuGQ+I6zOGrO0+q4zsA/kE7yDmAO/aKwjvBLgg7rFKTuQy5Cjo0abM7CNqLO5ahTDuUvoc7GA4OPCSrHDxZQ/c7MhLNOkDCm7cYMdA6lk6dO8YzhjsCkMs7fHelO3UfFzxGrVA8EY4PPLR6RDudJ7Y65OJUOjYBhTumqqQ7M+WuO5vegTvosvo7JSr+O5j32ztcwU478s0eOySllDtiT9U6R04nO2yb7DvZ5ao7Mt2rO0et0jvcwQo8em14O2pS0TqOk8g7D2ODO0nkSzv+Sb47OgPSO91mwjvOqrw7aND8O74saTuBGs062qa2O6qilDvw+7M6FzXbO+dN3TvYhqI7q1+UO/yKujtj1mQ79nZXOxzNoztTC347LDIrOzsCzzu/CsE72Gx8O1Zqgzu2tqA7xNccO81VzjrI4KM7ogw6O/8LbzvPlvU7aOakO9XYRDuE4lU7xtu2O27I7jrgM3m7cHbVuEqiurrcI2C7wODcOWYCqjr/3gW7iCgxugzCSTs5dxm7V9cCO9EJCztAjCC5IIgqOnNPR7uwyCa7IPMMOiLtUrsAjtg3ZJfiugd8sTtU/cI7ASWPOwzQgju4EYw6C5nZOpRv3Dv/bvI72lpcO331ebsTjto7k7LfO1uh4jtfFAY8eD6gO02+vTvkaw88U8k0PIuAtTv/Qze7d8jLOzBurTuyu6Q73t7WO5zK/DukVKk7iZHBO/wr4zvKFv87rB6Fu0AZuTuVdNE78u2VO9Zmyztly6E70WqgO+3PDzsRQCw70sHDOmXdG7w6zcQ72JC8O3ZajDuS2bY7N5HWO89GrTu/GYI7A/RCO35S5DqXJ9e7xBSrO3RHnDsw+Q888L6uO2LXojtvT7o7TsiyOzTkoTuX76c7QzZ6u7y7RztjtA07b5i9OxB8yjvyt4Q7pVWVO+fQizsiy4I7FQ6iOwvrjLtoJgY6MAYAO0T+xTsAw+c7+EAQOzq4QjvMXq47E0GnO18onTt/noa7w2gvO++FcTugLFg7Cn39O5FOlTtaGbc7Deu5O0nR9Tuvk+Q7gDJgu2HCMzs2fZA6CDQ1O5sjBDtix4E7Z7c5O9gjrDvPW5k7t1yFO0qierv0z/G5xeM1u5yan7tOAKi6QOyLudZ+SLsRLXu7tbHiuoOsC7vrOhy7GXqWu3lJ6Lu4VNS7WKffuyq6obunt0670iNHuy1sbrtiAsS7gQ4ru7N617nt26O7vW4pOUhtCLpY37m6eKmXumRjE7rbsEk6OiUBu7xAJzttlma6m6x/u+zxvTpApUw6iv+rOgVZx7rYpKO6ZHaeOYlK0rsxnJQ7s5eYuYJebLtA3X25Aml8uuvRqjqQzzM6ALA7t49nALuzWNC7/GqBO4Q+IrpGuhu71OGQuZYFsroIHBc7YHkXOAZO2rro3Sa5La5muzWjCDxuV5C6hAzQujCE0zjQGq664CfEOYyi8zkmXSS7qtQ2u7kZLrsKwBo8HwbauqLtZbtMpEk7mGpCO/gxdrly8gG6PKxJutd7nLqqisC7RV7SO1wKnLpYp1S7c91LOz7JgjpAVQk4Rh2+Oj7KAju0Mls6uha/u+TgxjtEXK65/4oiu37pBjtK4ve55GUEOzq/HztcC/M6bgLiOn85q7sbY8A7KeGxOsyQ0bosK2i5IWxgu5NSNjskUEQ7iA89uSzusrom84W73GL6O6BynrhwpMW6BVM5uxh06Lpz5+c6YF82O95HxLrMtl85zkhPu87sETwnAzc7UCFxO8DFDDmNpdw6ZMeJOcCivrhD+gC6VMKXOWbWFrvxgbg7KI7UOiP9YjsA0qg7Fie8O2FuCzzZR+c7s42wO8Ck+juGRdA7eB3JO2/zLTvKgu06/OBcOxwyYTsvVQU8iibqOxMNdTtGHHc76lOyOlgxjDpUVSc6oCgiOhcOZTuhcRQ7/jG6O2KH8DtL1Ik7qKyoO0Ag0js5dTY7WJ9AuZDNXTrEFcM7+lacOwpubjtkl5c7wToTPNhSIjyotgA81DMROwDmkDgg2Pk6WSKtO0g9lzunnNo7mr61OzK9Hjx7lVg8uMwWPN4XcjvxccU6EK+hOvrjlDuDE7M7b6C9O3G5kDv2dgM8twYFPBLP5TvjqXg7MTobO7JGnDtxoQs7SwZEO3CV+DuOrrg7PFe8O9xA4zvGOhE8MhyTO7mU1jrmktA7TLWTO42MaDvu9Ms79oThOwAh0jvUDs07UMwEPNlKijteYcw6ZG66O4ZMpDuQN/M6YMjpOwqF7DuAU7A7pu+iO9DixDttc4Y7ON1dO4Q5qzsNa4o7mjxKOz1q3jsw/847woWLO4Qtkzvg3q87CSFLO4kc3jon/bA7c1pcOwjmijs8twI8Vhe2O2X8Zjuob3g7pn/IOxeqJjvifn67YM4FOPikprrKUVa7kJXwOV14tDpiIPe6MAAEuhOlWzuO1wK7+1BAO+yQWzoAbEc3SHlPOtpEObukzSC72FfNOtJnK7sgC+05gDwCu4fS2jta4ek7tI+kO8cXljsjmeI6cpj4OqFK5DusUfA7QSyNO90Xe7t8j/E75iP5O9Ml+jtCKRA8cS63O26JzzuQshQ89rM5PGeD0DsWQES7GFPkO1uZxzvttrs78l7tO8GCCDzolL07vAbaO4t3/jvbHRE8bDmHu/PE0jsazew7tu2rO9Gl4Ttu5rc7NYO0OzzwODtknFw79UMiO57uHbxj1d87HvrVO63/nzvnecw7yqTrO9Yfwjv9Opg7kpRzOwSgODvUk9e7QPvEO3hmuzuViho8lanCO2iQuTsIM9I7Q+zIO5qCtjuZmMY7Tpx/u+MQdztoIEQ7yBPSO9C33TvxOJs7xfisOyp3ojv4BZk70H/AO4j9j7sSPZc6dJM6O/Tx3TuiAfs7lEw6OzQ2bTtyycQ7guS9O/Rwuzu3Eoi7NjxXO6WijztuyIU7AyUKPLtgpzunocs7u47RO38xBzw4nwE8c6Fou5H+XzsUAOw6iQhaO3FfJjvoapI7sPpZOzHowDuMQ7A70DCfOx5YgrvA3/W3ZZUWu5IqlrsyZIG6QKsOOf+JL7sEoWO7LXqtut115rpIuB+7Ls1qu+mJ07sB1cS7qszRu1tilLvx8+O6DWo+u3Zjf7tiArK7sgEru/qyRbq0+JC7xgqEOZpD4bkEtbC6sBdwuqaQbrmnj8A6kS3purMXGDvGrD66+nZvu0iRxzrsT2Y6Ym28OmL037qKCV+6Oh9JOqI4xLs8jow7urcduY+hW7u4o0C59Ghrum7atTq9Qjg6oOlYuKIhArtGIca7gApuO8P6/rkEywy7YOV0uXQ6rbrGwx47EIMNOUGzzrqoLdm4gNVQu091Azz+i4S62JKtujAxNznWrLC6HLPgORhKEjpu+CC7JNQ3u66dHLsNjRU8j2nWuroCWrsOKU47jJlCO9gkPbnouM25UPskurxLj7pqqrW7RUPJOxvEkrq6rUi7Ug1SO5XiizpgrrA4bNrEOiwVBzsxymo6E9W0u0dFvTsCE5i5FE4bu2SxDDvQVcS5N7IIO6QxITu9ivo6c1nnOhAboLsqWLY7Atm9Orb7urrUfTO5Z0lfu/tqPDtUQEc7sNzWuO/MorpZpnK7dBjwO0A+97eUYLK6EE00uyhb6rroCeo6UL82O0XawrqgrFc5xEc/u4+QDjy4ZSs7vHllO+AAY7gsuMQ6QIn9OIICjLmNLiW6gFr2OEb0F7vcPrQ7YAsPOicORTtCwJY7+l+qO6XuAjycZs47UBaZO7UE5zvI7L87aHuzOz19GTsGCQs7Imo+OzqnQjv1V/w7wCHgO6ZEQDtq1DE7mqGVOpCC3zn4RA06YOnAOd/zRzuGQ+I6zOGrO0+q4zsA/kE7yDmAO/aKwjvBLgg7rFKTuQy5Cjo0abM7CNqLO5ahTDuUvoc7GA4OPCSrHDxZQ/c7MhLNOkDCm7cYMdA6lk6dO8YzhjsCkMs7fHelO3UfFzxGrVA8EY4PPLR6RDudJ7Y65OJUOjYBhTumqqQ7M+WuO5vegTvosvo7JSr+O5j32ztcwU478s0eOySllDtiT9U6R04nO2yb7DvZ5ao7Mt2rO0et0jvcwQo8em14O2pS0TqOk8g7D2ODO0nkSzv+Sb47OgPSO91mwjvOqrw7aND8O74saTuBGs062qa2O6qilDvw+7M6FzXbO+dN3TvYhqI7q1+UO/yKujtj1mQ79nZXOxzNoztTC347LDIrOzsCzzu/CsE72Gx8O1Zqgzu2tqA7xNccO81VzjrI4KM7ogw6O/8LbzvPlvU7aOakO9XYRDuE4lU7xtu2O27I7jrgM3m7cHbVuEqiurrcI2C7wODcOWYCqjr/3gW7iCgxugzCSTs5dxm7V9cCO9EJCztAjCC5IIgqOnNPR7uwyCa7IPMMOiLtUrsAjtg3ZJfiugd8sTtU/cI7ASWPOwzQgju4EYw6C5nZOpRv3Dv/bvI72lpcO331ebsTjto7k7LfO1uh4jtfFAY8eD6gO02+vTvkaw88U8k0PIuAtTv/Qze7d8jLOzBurTuyu6Q73t7WO5zK/DukVKk7iZHBO/wr4zvKFv87rB6Fu0AZuTuVdNE78u2VO9Zmyztly6E70WqgO+3PDzsRQCw70sHDOmXdG7w6zcQ72JC8O3ZajDuS2bY7N5HWO89GrTu/GYI7A/RCO35S5DqXJ9e7xBSrO3RHnDsw+Q888L6uO2LXojtvT7o7TsiyOzTkoTuX76c7QzZ6u7y7RztjtA07b5i9OxB8yjvyt4Q7pVWVO+fQizsiy4I7FQ6iOwvrjLtoJgY6MAYAO0T+xTsAw+c7+EAQOzq4QjvMXq47E0GnO18onTt/noa7w2gvO++FcTugLFg7Cn39O5FOlTtaGbc7Deu5O0nR9Tuvk+Q7gDJgu2HCMzs2fZA6CDQ1O5sjBDtix4E7Z7c5O9gjrDvPW5k7t1yFO0qierv0z/G5xeM1u5yan7tOAKi6QOyLudZ+SLsRLXu7tbHiuoOsC7vrOhy7s04SP7NOEj9LDw0/Sw8NP/esEz/3rBM/sTsEP7E7BD+tmyI/rZsiP7NOEj+zThI/Sw8NP0sPDT/3rBM/96wTP7E7BD+xOwQ/rZsiP62bIj+zThI/s04SP0sPDT9LDw0/96wTP/esEz+xOwQ/sTsEP62bIj+tmyI/uLkXP7i5Fz+AGTM/gBkzP0gIHD9ICBw/AMIsPwDCLD+cYSA/nGEgP7i5Fz+4uRc/gBkzP4AZMz9ICBw/SAgcPwDCLD8Awiw/nGEgP5xhID+4uRc/uLkXP4AZMz+AGTM/SAgcP0gIHD8Awiw/AMIsP5xhID+cYSA/x68nP8evJz8Tsw8/E7MPP9ZVFj/WVRY/cIUbP3CFGz+sITE/rCExP8evJz/Hryc/E7MPPxOzDz/WVRY/1lUWP3CFGz9whRs/rCExP6whMT/Hryc/x68nPxOzDz8Tsw8/1lUWP9ZVFj9whRs/cIUbP6whMT+sITE/qA4IP6gOCD+orjA/qK4wPxesAj8XrAI/PXoZPz16GT/5OBg/+TgYP6gOCD+oDgg/qK4wP6iuMD8XrAI/F6wCPz16GT89ehk/+TgYP/k4GD+oDgg/qA4IP6iuMD+orjA/F6wCPxesAj89ehk/PXoZP/k4GD/5OBg/vAsmP7wLJj9MIC0/TCAtP6iADj+ogA4/a9EuP2vRLj88pyE/PKchP7wLJj+8CyY/TCAtP0wgLT+ogA4/qIAOP2vRLj9r0S4/PKchPzynIT+8CyY/vAsmP0wgLT9MIC0/qIAOP6iADj9r0S4/a9EuPzynIT88pyE/nY8yP52PMj/J+TA/yfkwPz0FIT89BSE/cbACP3GwAj9oPwU/aD8FP52PMj+djzI/yfkwP8n5MD89BSE/PQUhP3GwAj9xsAI/aD8FP2g/BT+djzI/nY8yP8n5MD/J+TA/PQUhPz0FIT9xsAI/cbACP2g/BT9oPwU/EuABPxLgAT/DBik/wwYpP/t0ED/7dBA/mCUgP5glID+Djwo/g48KPxLgAT8S4AE/wwYpP8MGKT/7dBA/+3QQP5glID+YJSA/g48KP4OPCj8S4AE/EuABP8MGKT/DBik/+3QQP/t0ED+YJSA/mCUgP4OPCj+Djwo/5ZIGP+WSBj+Sbio/km4qP+22AT/ttgE/TlolP05aJT+0USk/tFEpP+WSBj/lkgY/km4qP5JuKj/ttgE/7bYBP05aJT9OWiU/tFEpP7RRKT/lkgY/5ZIGP5JuKj+Sbio/7bYBP+22AT9OWiU/TlolP7RRKT+0USk/l+4BP5fuAT8V+wg/FfsIP/z2GT/89hk/68ILP+vCCz+YpAw/mKQMP5fuAT+X7gE/FfsIPxX7CD/89hk//PYZP+vCCz/rwgs/mKQMP5ikDD+X7gE/l+4BPxX7CD8V+wg//PYZP/z2GT/rwgs/68ILP5ikDD+YpAw/WHIaP1hyGj+tWhI/rVoSP7OMEj+zjBI/nekYP53pGD8zOio/MzoqP1hyGj9Ycho/rVoSP61aEj+zjBI/s4wSP53pGD+d6Rg/MzoqPzM6Kj9Ycho/WHIaP61aEj+tWhI/s4wSP7OMEj+d6Rg/nekYPzM6Kj8zOio/7SAfP+0gHz8abAk/GmwJP9geGD/YHhg/HZwfPx2cHz/Iwhw/yMIcP+0gHz/tIB8/GmwJPxpsCT/YHhg/2B4YPx2cHz8dnB8/yMIcP8jCHD/tIB8/7SAfPxpsCT8abAk/2B4YP9geGD8dnB8/HZwfP8jCHD/Iwhw/SlEIP0pRCD8t/RQ/Lf0UP2xuBD9sbgQ/eRIcP3kSHD87yhM/O8oTP0pRCD9KUQg/Lf0UPy39FD9sbgQ/bG4EP3kSHD95Ehw/O8oTPzvKEz9KUQg/SlEIPy39FD8t/RQ/bG4EP2xuBD95Ehw/eRIcPzvKEz87yhM/zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzP83MTD7NzEw+MzMzPzMzMz8zMzM/MzMzP83MTD4zMzM/MzMzPzMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD7NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD7NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz/NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD7NzEw+zcxMPs3MTD4zMzM/MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD7NzEw+zcxMPs3MTD4zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzP83MTD7NzEw+MzMzP83MTD4zMzM/zcxMPjMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPs3MTD7NzEw+zcxMPs3MTD4zMzM/zcxMPs3MTD4zMzM/MzMzPzMzMz8zMzM/MzMzP83MTD7NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz/NzEw+zcxMPs3MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz8zMzM/fXG3Pk4Jwz5ww0u48jaHvm5L+bxv3sC97yuTvAnqv7zsAX4+KkO1vNcSjz4lqre+UH7jvgvpVz6tdTe9IndtPr50gT1q6e09eMnTPWzZKz7oS9y9cZ69vfLmgDwnZ9++CzUovqzVpr0iAsU8hJcqvnHwu76Ha6i+Q2uLvVNuy70RWU8+FD63vegTWbwxkxQ+tJcvvpjyUj01HI882N65vrmOdr3GGd686rQYPTCn2jsEwQM/XtgJP6J+9L1B68g+bq6UPsuHlT2J0oa+xW2evTOJ27za5Hs8dJBYvhigTr51m08+DzzUvqq9mT31ZJO9a16rPpbNdj7fGK+8G4QKvgf+CL4KxxE/p9krv5ZAG769W4W+/bMuvzEABL1WG0y+Vs7lPkydibrLD6e+AU6IvoWXMT6pMy081RWAPswGir3Sqp0+ctDyvdmvyD1DiA0+v57dvh5Gnr6pl269ax1+Pn4vZz6qSS6+ujE2PZp4tL7JEmc9a4jDPSL+3T52dl09k60lPvnqsj2+iZO+j9kVPSDrpD5b0VQ+cujpPuJRjT7a3kK/3OahPRApmD5J0V4+6EMtvqihHT6C92g+lUvkvSKoPT5aWt69cQC/vaZld70DFIU+iEMgvnpDrb7qGuu8PsP3Ohw8eb6DMEw+67xOviz3o71o6tK+OXjMPQYbcr2Lw5g9hvd0PqGtWj44hoO8YwOXvgARfL2hXoo++Dg6vnJXe73wCtU9SBE9PldjIr2MJp09DNdzPIICTD41jse9MwtuvlvzaL7qfrA9ZEm5PiLscb0zO7y9wKZtvrmPeT4/13w9/LGvvnt5iL1w2CO+6zesPTpkor0lLvY8o7LPPh+Tjz3Pb8A+WjqxvXbqez6iVYS+Hpj5PoH7Ob7tSAg+1OOFPi1+Nb/sM86+vKRAPnb4Gz4fIAc+OtEyPYRmxD68gDG+L7SbvtFHpb4uXaw9vFOCvY2rST72qwW9H42VvkglAj/d0K0+zL7ovp1uwryBp4u+ZHIUPi759b5wKxo+J202PmpStL1oAoi+v0kGPsro/D1LKsE+VCD5PlxiDb7FNkQ+GJwOvgpfGj5G7m0/WfODPk9A875gmau+NeY4voQIET3uC5k+GCX7vbVYCT6NdgC/yHUZvhTKyb1XcUw+obcMvWdtMz5LfPW9AOMdPv3l7L303Ak9rFJavkmNkbys3Ja+fgWIPajqZL5levA9th9IvUJYtz4pyFe+SxyovXfFwD2ZZ4g9NUOMPf8w0D7xCdG9jkQQvnX+KjuJvb++Aw69PsP/8z2ig8+8CPUQP0OKNL7uBuq+wEzEPbMsID4Qaa0+SaoRvpv9PT53tjA+2rrwvTLFIL1cP088ld3QPUHpFb79ILm+EEARPRKN0L4zD8m+C4AGPrFvAr/J25S+KHuaPs7UfT4xbs0+YcUXPhEDaz5QZ0c+K3EkvjCL3L5inI6+az+mPhC9iL7DTLo+/cQbP/FYWzyEKFA+YN6Xvgzt2r5Ucn4+dF6ivizRSjxhngm/zB+jPgZw/b5uxxi/N1nmvkvflb3Jipu9xmlNPuXdKL7d9MK+vlsXvYcpOz5T7oU+bMsEPSp63z6iiQk/LROkvcnpJb9OiPQ9PTeNPohmJL3Vwgy/koGmvmYF3Dwjsqe96DPSvkcnrb40/Ju81luMvnWlCD7MQqE8Kni1vhswWb0zN26+AlmKPn/s9bxJbO8+8aDIO9Osrj5uRRw/He6Evp0fAb7Bzsi9KTy3vp6Kkz3tOSe/TCxyvCcs57xiBau+3Uo2vmwxBD40SNw+0ILZvnQC7Ly7YVM+N0G7vU0Ydj6EJok+ABR6Pv6eir5sG8g8D3JaPs2K3DzYXXs85S1jPnXTXjrx1iG+7xwWvsEFTD7aKBq/fzMrvjl/qj498hq+TD0gvjg/mb2RAWW+/lgHPs2O3z4Ac+G81rldvL9lID1UR1k9XJerPRe7Wj48Co++8CDHPphMvr7OryE+tJHqPr2aSj2+VRC/IcqMPFSDXz7G1kW8bB2nPe9aNT0mqUw+uDVdvidfa74zf7c+F/4vPgHVkb6pOtI+gfCRvVTUDb99Zjk9roO7PZ7hlT4UquI9j0clv5Tp8D4+kGC+QbgBP39TkL4lE4Q+9b3GPtKXFjzscjW9ltbZPlqqzr08pXO+Xf+qvmFZcbx0ATS8dEDFPRTBsz07n3y++8iiPp9f+b3TjNO9AdtcPgUDuj49QXa+egTbvrsiyD53dbg+y9MQvmJ2T70D17c+BWcWvvvrqr7z55s+EJAIP9nkiL7PI5q+J6FbPjWTGD6m2ES+PjMrPgv8kr0HYgI9U0elvI+kkb0XSwI+v1ScPVUiXL2D9769DDsOvJMg8r2y7CC9IlMnPtUIYL2ryVU9l8zIPA=='),
    ]),
    'transfer_style/style_arrives': (8086450377393, [
    ]),
    'transfer_style/layers': (252391743091571, [
        ('{"dict":[["trace",{"dict":[["evaluations",{"int":"4"}],["images",{"tensor":["float32",[4,1,3,12,10]]}],["slopes",{"tensor":["float32",[4,1,3,12,10]]}],["pulls",{"tensor":["float32",[4,1,3,12,10]]}]]}]]}', 'X+oZP1/qGT+Cmyg/gpsoP68GDj+vBg4/UswbP1LMGz8+GyI/PhsiP1/qGT9f6hk/gpsoP4KbKD+vBg4/rwYOP1LMGz9SzBs/PhsiPz4bIj9f6hk/X+oZP4KbKD+Cmyg/rwYOP68GDj9SzBs/UswbPz4bIj8+GyI/AE4ePwBOHj9EjiY/RI4mPzK4Fj8yuBY/TloPP05aDz/TnCc/05wnPwBOHj8ATh4/RI4mP0SOJj8yuBY/MrgWP05aDz9OWg8/05wnP9OcJz8ATh4/AE4eP0SOJj9EjiY/MrgWPzK4Fj9OWg8/TloPP9OcJz/TnCc/FFAGPxRQBj/l7R4/5e0eP7aVLj+2lS4/844QP/OOED+PRwI/j0cCPxRQBj8UUAY/5e0eP+XtHj+2lS4/tpUuP/OOED/zjhA/j0cCP49HAj8UUAY/FFAGP+XtHj/l7R4/tpUuP7aVLj/zjhA/844QP49HAj+PRwI/B0sPPwdLDz/ruAY/67gGP+zhCj/s4Qo/O/IdPzvyHT9FvR8/Rb0fPwdLDz8HSw8/67gGP+u4Bj/s4Qo/7OEKPzvyHT878h0/Rb0fP0W9Hz8HSw8/B0sPP+u4Bj/ruAY/7OEKP+zhCj878h0/O/IdP0W9Hz9FvR8/eqUHP3qlBz/W5xc/1ucXP3jjAj944wI/QPkmP0D5Jj/8oRM//KETP3qlBz96pQc/1ucXP9bnFz944wI/eOMCP0D5Jj9A+SY//KETP/yhEz96pQc/eqUHP9bnFz/W5xc/eOMCP3jjAj9A+SY/QPkmP/yhEz/8oRM/Kv4tPyr+LT89vwI/Pb8CP43qAD+N6gA/pEwXP6RMFz85GQ0/ORkNPyr+LT8q/i0/Pb8CPz2/Aj+N6gA/jeoAP6RMFz+kTBc/ORkNPzkZDT8q/i0/Kv4tPz2/Aj89vwI/jeoAP43qAD+kTBc/pEwXPzkZDT85GQ0/K9coPyvXKD8G2gc/BtoHPxpBBj8aQQY/VwcdP1cHHT8SRQU/EkUFPyvXKD8r1yg/BtoHPwbaBz8aQQY/GkEGP1cHHT9XBx0/EkUFPxJFBT8r1yg/K9coPwbaBz8G2gc/GkEGPxpBBj9XBx0/VwcdPxJFBT8SRQU/r08UP69PFD8GzQA/Bs0AP1e+LD9Xviw/E04sPxNOLD+dDiA/nQ4gP69PFD+vTxQ/Bs0APwbNAD9Xviw/V74sPxNOLD8TTiw/nQ4gP50OID+vTxQ/r08UPwbNAD8GzQA/V74sP1e+LD8TTiw/E04sP50OID+dDiA/+lwhP/pcIT/aUjE/2lIxP8ThET/E4RE/AMIGPwDCBj8upQE/LqUBP/pcIT/6XCE/2lIxP9pSMT/E4RE/xOERPwDCBj8AwgY/LqUBPy6lAT/6XCE/+lwhP9pSMT/aUjE/xOERP8ThET8AwgY/AMIGPy6lAT8upQE/6kMrP+pDKz/RESY/0REmP0ZiAj9GYgI/+hoAP/oaAD/HcRo/x3EaP+pDKz/qQys/0REmP9ERJj9GYgI/RmICP/oaAD/6GgA/x3EaP8dxGj/qQys/6kMrP9ERJj/RESY/RmICP0ZiAj/6GgA/+hoAP8dxGj/HcRo/75sSP++bEj9mdB8/ZnQfP2CnGD9gpxg/AQYpPwEGKT9+wg8/fsIPP++bEj/vmxI/ZnQfP2Z0Hz9gpxg/YKcYPwEGKT8BBik/fsIPP37CDz/vmxI/75sSP2Z0Hz9mdB8/YKcYP2CnGD8BBik/AQYpP37CDz9+wg8/9x0qP/cdKj8EdCU/BHQlPxMIGD8TCBg/3yAIP98gCD92IBY/diAWP/cdKj/3HSo/BHQlPwR0JT8TCBg/EwgYP98gCD/fIAg/diAWP3YgFj/3HSo/9x0qPwR0JT8EdCU/EwgYPxMIGD/fIAg/3yAIP3YgFj92IBY/kpIZP/9bGT+SuSc/vKonPz4kDT/sKg0/9fUaP6L9Gj+zNyE/BZAhP208GT/Izhg/eTUnP/EvJz+HmAw/TKIMP9prGj9gexo/Q8cgP2M+IT/06hg/gyAYPxvUJj+OtyY/GSUMPw4yDD+G9hk/1Q0aP3qJID+V/CA/M1IdP02lHD8LyiQ/hrokP+3jFD8H6hQ/uo0NPz+eDT/HEiY/YHsmP3pOHT8olxw/R9YkP0q/JD/X4RQ/IuIUP5ODDT/dmQ0/zxEmP1F7Jj9mUR0/QqUcPw3bJD9bxCQ/J+AUP0HhFD/wfA0/ppcNP8kZJj/nfCY/OVoFP6qxBD9dPB0/IiEdP5iyLD/OtSw/sq8OP9bKDj/80AA/gS8BP99eBT/9sgQ/izYdP10cHT/rsSw/wLQsP1O5Dj/s0Q4/+M4APzkzAT//aQU/FbwEP61EHT/BJx0/fMcsPwbJLD9f0A4/L+kOP57YAD9RPgE/8nEOP/XQDT+ITAU/1TkFP+1gCT8mZAk/9HgcP7yIHD/ffx4/A9QeP0h0Dj/i4A0/Qm8FPzRiBT/ZhAk/04UJPySZHD9TvBw/nsQePx4BHz/wqA4/EGMOP1zqBT+52gU/HgMKP6IBCj9LCB0/EBkdP9NGHz/CVR8/SFoHPzp3Bz+YjRc/uHcXP3uPAj9QlAI/kacmPxqYJj80TRM/sl0TP2c/Bz/KSwc/7X4XP5WEFz/rjgI/9ZACPwOiJj8qryY/qIQTPzGkEz9TGgc/4JkHPybIFz+61Bc/itsCP2/aAj8p7iY/tPkmP/XJEz8qxxM/2WQtP2jcLT8sigI/PZ4CP2DXAD8j1AA/5zAXP1hHFz8YLA0/5DwNPz1uLT8z4C0/CZgCP56fAj/X2AA/R9UAP6UvFz9wSxc/TiwNP9g9DT82cy0/leUtP56aAj8ImgI//dIAP9fOAD8+Khc/304XP0oxDT+sPQ0/oFMoPxe7KD8KsAc/+K8HPyIhBj8oJAY/++ccP68MHT+1YAU/l2oFP85RKD/BvSg/oagHP2GxBz+gIgY/JCYGP3PzHD8GCx0/0mEFPx5qBT8fUSg/97coP+ekBz+LsQc/cCgGP98oBj/j8Rw/5gMdP3JZBT9paAU/P8ATPyMaFD9UfQA/do8APwWFLD9SgSw/rRMsP9QpLD/KEiA/yS4gP6XpEz9iSRQ/x9AAPzbcAD+fzyw/S8YsP4FTLD+ifSw/SFAgP4U/ID9vGhQ/m2IUPw/jAD974AA/vtAsPwvRLD9bYiw/0H0sP/ZFID/IPCA/DBghP5pDIT8kDDE/MfMwPz6MET9wkBE/a3oGP9mABj9KVQE/WmgBP5L5ID8bEyE/oLAwP4eOMD9hHhE/0SMRP8gLBj/xHwY/FEEBP90SAT8/9CA/O8sgP5WFMD8VhTA/4SARP2crET/kEgY/5S0GPyxDAT+FSwE/o9cqP0S+Kj88SiU/mFAlP+imAT9asQE/7Nv+PmsF/z6KBRo/HgwaP2jhKj9Ssyo/9U4lPxdTJT9RrQE/LbQBPzXb/j6rBv8+MAQaP6gNGj+t4So/nrIqP1BWJT9AUSU/vqsBP6CvAT9xyf4+dgX/PsUBGj/TDxo/Sz0SPxwQEj8nvh4/srgePyLnFz+I6Bc/XUMoP9BjKD8AVA8/SGQPP0Q8Ej8fExI/UbweP1W3Hj8A6Bc/N+YXP3pFKD/aYyg/OlcPPwVlDz9PPhI/iBQSP4GxHj+ush4/nOMXPy/mFz8DRyg/r10oPzpZDz8SYQ8/rb0pPyiDKT9PkCQ/M5IkP7kmFz9uJhc/XkEHP+JSBz84jBU/RqoVP0qyKT9qjCk/ZZIkP82cJD8aLRc/riwXPwFFBz9zWwc/8ngVP7qvFT9BySk/PaIpP6bZJD9/5CQ/VXYXP8tzFz/SiQc/lp0HP6zJFT9h8hU/X3wWP6FaFD8eyB8/yTMfP0UuBT8ScQU/sGwTP3e5Ez/QNxk/AKscP+ceEz931g4/J58aP9tnGj87cv8+0hoAP58HDj/dog4/bdMUP7J6GT8u8A8/wgcIP4HRFj/9sxU/pm32Ps9w9z5acgk/c1sKP5lpEj+m6BY/+ncUP/+2DT8J5BQ/2UgUP4NtBD+EqgQ/Ebn6PnoD/D5ZOBg/VU4cP8dSFD+SKQ0/Yl4VP4N4FD+nWAQ/kFsEP/ft+T6/q/s+qS4YP8JNHD/7bxQ/lbYNPxmOFT8rqxQ/wEcEP8dSBD9Jafk+eX/7PnN+GD+cXRw/DGv5Ptg/7D6X/g0/Re4MP4y2Gz+h1hs/1Kz7PqbL/T6aS+c+Dq7uPgzI+T5ZWuw+XcQNP5K+DD/Irxs/GswbP29t/D5TWf4+SyPnPmr47j6Kpvo+OhDtPrNRDj+AMA0/boccP9aWHD9dOv4+UBUAP0Tk5z4+1u8+NtAGP1aGAD8g+vA+GoTvPvWv9z5W8Pc+cTUPP0bTDz9IVxM/raAWP4znBj+SJQE/pbDzPoGr8j5Yfvo+4JH6PlN3ED8u1xE/vAYWP7tjGD8h9gg/XDsGP6tO/T7lFfw+3y0CPwkfAj/azhQ/jnYVP8wcGz8nshs/hrUEP/fWBT9pYRQ/q4YTPy43/z7Wl/8+acgjP8QtIz8oUhA/GPcQP7uoAz+ZJAQ/vM4TP0kHFD/zK/8+uVT/Pt2QIz9fFCQ/r3wSPxO4Ez/4NQI/dDEHP/WqFj++KBc/KpQCPxyJAj9XiiY/y/0mP7QxFT/FFRU/+wAoP5esLD+RrAA/QnUBP84qAD9sCgA/QzcWP68XFz/z1Q0/5H0OP+leKD+A0iw/OjcBPwqDAT9wOQA/zhUAP7IqFj+fQBc/DNgNP3GHDj+ikCg/WggtPwxRAT8uSwE/4f3/Pt+q/z6q9BU/8mIXP+IJDj+1hQ4/wLMjP2O+Jz8qNgY/eTUGP2gBBT+rHwU/wM0bP8w8HT91WQY/RLwGP4ahIz8H2Sc/D+wFP5FDBj9SEAU/gjMFP3JAHD8rLB0/lGQGP423Bj+xmiM/Ip8nP8/GBT85RQY/c0oFP8tOBT/TMBw/7OQcP9YQBj93pgY/T7UOPzs4Ej8eYPs+zsr8PiSBKj8qXCo/FgYqP5zjKj9hOCA/VFAhP0tTED+rEBQ/jfIAP+RkAT8ray0/5A0tP12ELD+uKS4/UJ8iP6z3IT8zOxI/5gwVP16pAT+UjwE/XXYtP1t5LT/iGC0/eCsuPxg4Ij9L3CE/sKsePzdfID+/jy4/Q5YtP4mKDj94tA4/KfYDP3Y2BD+MDP0+0on+Put6HT9Deh4/lfwqP5inKT/kPwo/RnYKP6JH/z5ubQA/THj7Pg7c9z6vRR0/gasbPyZOKT8mSSk/41gKPybCCj/M1f8+9vgAPzCi+z4vSfw+JQknP24LJj//RR4/loUePz4h9j4l8vY+qbHyPphQ9D5lNxY/K3kWP9RqJz/6nSU/NnUeP46eHj9gofY+lir3PoGq8j4ZXfQ+3ykWP46IFj+IbSc/8pYlP8e+Hj8ljB4/6oH2Po3P9j7X+PE+CVH0PrERFj87nhY/iOkOP64lDT/yVRg/XB8YP/IkET/uMhE/lWshPxSwIj+QcQs/XRQMP0DfDj/QQw0/kUMYP7wRGD+eLRE/wxsRP7mAIT9/sCI/1ZELP78bDD+z8w4/5lENP3PXFz8y4xc/ugERP3QbET8YkCE/znIiP9SlCz9D9As/FVsmP+MRJD/wjhw/2aEcP4s6Dz+fNw8/r8v+PvoUAD8NVhA/mIIRPzbpJT9wbiQ/0qMcP9wLHT9Yeg8/IXYPP2gU/z6jagA/U5UPPx65ET/aziY/tUglP1xsHz/U2B8/qlYSP0U9Ej9fOgI/BgADP5G8Ej+lUxQ/r2YUP8/SED8ckxo/eMMZP6aPAD9fJwE/eUYPP1X8Dz/aLBQ/RmgaP0cqDj8LzwY/vPwRPwoXEj8/ke8+ORrxPq2YBj+dsgc/gp4NP6O9FT8Spgg/dMP2PhovDD+Iewo/XAPhPmcf4z4Ka/4+MHIAP1htCj/LfhA/TU8OPzftAj/5Zgs/5IIKPz409j5iT/c+ZRroPvHH6T5xIhA/V+IVPyOiDT9XgQI/OnEMP+s8Cz8HpfY+vgz3Po9N5z75JOk+vWsQPyQiFj8ZxA0/N34DP/jdDD8FuAs/GbH2Pok/9z50aOY+y07oPq4aET+DXxY/OJPsPk6O2D7QSAU/4M0DP+lZEj9cohI/e0noPloa6z79Lto+/EPkPqgI7T6khtg+qowEPxEnAz8Y6RE/phASP5r+6D6qWOw+HObYPjjJ5D4hv+4+NY/aPg1pBT+DowM/Yw0TP5INEz9iU+s+Y2DvPtPE2j4M1+Q+0t0AP1UO7j5KV+A+p6HePjni5j5VPec+ZYwGP5WZBz+LGQw/cwERP2t8AD/cW+4+0zTlPpRi4z6bZ+o+UWnqPpAICD82dQo/O10QP50qFD8vUQQ/IkP+PgAd8j4Ez+4+t9T2PlKP9j4KHg0/AU0OP/GXFz/V4xc/NSMAP3XyAD+5EQ4/z64MP+6c8z7jtPQ+z0UePwM3HT+7ugo/2tEMP0+S/j5ZgPs+rR4NP26ZDT+bCfM+lWLzPklnHT8RnR4/xd0NP6OkEj+PBPg+yiUCP8fpED9KghE/AGL6PpAx+j51QSE/UzEiP7gEEj897BM/R6khP7XvJz9b/fU+5Hn4Pplu9j79zvU+iD0RP6xxEj8GoQo/bqkNP+0kIj+vPSg/t3n3PvsI+D4/HfY+NE31PhTRED8idhI/sUIKP3qBDT/kTiI/AokoPzS09z729PY+6cz0Pgny8z4gHRA/u3USP+lSCj/ZqA0/xdAdP9BTIz8mvgA/6GgAPxBJ/j69h/4+qycWPz63GD+yYwI/QIgFP5SqHT+WdCM/hhkAP8JkAD+YPf4+VZn+PqvUFj+unhg/eCMCP8CrBT9+Ux0/Jx0jP6cmAD/DQAA/6u//PqWk/z75Dxc/uZsYP2rvAT/f6gQ/wJ0IPzdhDj8jWPA+4dDxPm01JT+4vCQ/E5gkPzgRJj/qSBw/xi8gPxBqCj92SBA/lv/5Pjsn+z5vuyk/9scoP9hOKD82vis/59ghP+teIT8S1Q4/ug0VP/CmAD+nEQE/tO8sP4/nLD9wyyw/6A0vP5EDJD8vTSM/KWUcP7nZHj/gLSk/uyYoP7LUCD9TVwk/XTr+PkDu/j53UPE+5z72Pko6GT+TKho/oWkiP+gcID/QygA/2j0BPwnR7T47xPA+lnztPvm16j7OIRk/DDIVPzX1Hj9dpR8/qe8AP0qaAT8ay+4+IqXyPrIz7T5HJfI+ceMiP4rOHz82hxQ/hlMVPxmi4z4MtOQ+QzPhPmdn5D4kZg4/1hURP9xfIz9Tux8/dAcVP0mcFT/J1eQ+zoDlPo5Q4T6I0uQ+DG4OP9AqET9phiM/NcgfPyewFT91pBU/MMHkPhkz5T7X6N8+r5rkPoR5Dj+rMhE/Bi0LP9d+Bz+LhA8/lXAPP1D9Bz/j+Qc/jf8XPym1Gj++5AM/9oEGPy8JCz+exgc/+FYPP6BHDz9E8wc/0r4HPzIZGD+KmRo/GfoDP9d/Bj/7TAs/LI4HP8g2Dz/9og4/X+8HP9j9Bz8chxg/2GIaPwUUBD+PPwY/aAAjP5e4HT9VlBI/nSESP0k+BT9dBgU/RVfqPiV97T61hwc/mnELP8W6IT8BkR4/TkcUPy/+Ez+qhgY/s1AGP85t7D77pu8+BVIHP/BEDD+hBSM/5JsfP8EuGD+yihk/q5cLPzdHCz8GAPY+Li35PmqtDT8a4RE/bSeyPvVxED+vOWU/Q0Z0Pyq8ZT839V4/LntZPyCxUT8+2mY/zD8NPxx6MD+W248/IJ+1Pz5tuD/Ivbk/8ci0P1rMsj9b7Ko/nHasPy4RYD8zkYE/r0LoPx8D5z/ifvU/nkv0P9y47T+pUO4/on3iP97Nyz8TapE/BXd/P1Rw1z+CZuU/xkXtPzCK7T/yceo/XKPpP/1B4T+648c/Y9SSP5eegT/znN4/qzHfP87a6j8Lme4/PnPuPyLK7j+ge+M/jmHIP9Tbkj9WI4A/tXXXPwTG3D/6SOg/inTvP1nl7j+jJ/I/HJvkP2hVxD8GDpI/dG55P7440j8Q69s/bLvpP1wS9T+4cfM/uRzzPyRY5T8SA74/MhCOP722dD+rjNE/Kd/eP9sm7D8yavU/ePrzPxw67j84wOE/zwi/P2EtjD9obWk/tO/MP7+z1z9YX+Y/xnnqP7ax6T9CieI/AvPVP9Qjuj8KjYY/OD1cP7zIvz/E17g/U1TCPw5Mwz8HqsE/HGK/P3pgtz/5AaE/+aZsPx/fWT/etLc/LzqnP8zZrT+EE7E/rpSwPxsOrz/YNJ0/M0V8P/rjPj+BciQ/NldrPxaQUT/TbWE/rwtiPwqNYz83V20/jFNcPxRX8D7rCNI+5JOYPuSxOz4uHLc+137jPkJrqj7ZnKA+gb6lPo0fxT4xCKw+gpCKPlAezz4s/LU+Pd/UPrBlyT75jqs+/munPuQDsT6nVJY+aA3uPShsD7zELA0/tFU8PT6YAD4cGZs9ILwAPSCtEj1QCjQ9AATsumI2Ir6G4Ba+ZIwbP3X+CD4qW1c+pukFPtSgmz2c6bU92CHhPZDuqzwGLZm9JL4Qvt4EEj/aN/M97BUfPvJRAD5MwI899KusPaxU6z0AEpw78OCavVqeFL5s+Qw/poLHPYqbFD7S/BY+8Dq/PZDq4D2elws+INIQvExUw7066hO+iHQFP5bk4z3lYio+nKoqPgi9AT406uo9TIX+PZCLrbw0U+C9yEIYvtpNBz8gRc49r3VIPnLyJD7UXvc9iM/aPXBuoT1gIm+8qFnpvSRZFr5K/wc/nEL9PYSTVz6ERiQ+zDDIPbSqxD3EG649gHhfPGhipb3WaQ++HYYRP/lLWT4etqE+ktR5PkidaD7cnnc+IP5sPl4YEz44l4e87o4Cvv8Lzz6YlMw8sK1zvNyFdr20RYy9yCEBvRhCsLxgAkG+CkCFvhN4Rr5YF1g+epKZveHWsr0I6J29eVyVvZjJl70Um6S9IrxBvsCcYL6yWzu+Ad2LPjj2zT1ieo8+uxnCPqaIrT5oBqU+EUCRPgU0hD4BG6I+sth2PiC0yT5D5JU+NpYkP3AuRz/KOkY/QbZAP2feOD8TaiQ/PB7LPohxFD89gdQ+Ad4TP4BBUD9vw1A/grFDP6MDOT83qDE/CUIWP0Hexj4C7bU+FrTbPqaXBz8dfEo/jghEPywXPj9YfjM/AIgvP5N7Gj8NoNs+eEfOPgjixz5ishI/6LFFPyCAQT80lzc/WqEwP+vkLz862Rk/fF7ePj0oyz6XVcc+BGkTPzY7Pj8zXkM/yi85P5M/NT8X6Dg/3HUaP4NG4z5KwsY+gwjAPvXbDT9t5Tg/GG8+PxIKQz/LnkE/InlFPziNJD9XM+A+hiq/Ppoewj5NzQo/xcI6P/vQPz/LKEI/ifhDPw5UQz9igiQ//abZPhOrvT5n+L0+dF8JP9G6RT/GiUQ/y5xGP4oARD/rxEE/q8QqPz+Y1T4krsU+qmDDPjwPHT8LBWc/6BllP3+hZD9g7WQ/+8BiP1T8UD+8ZRY/wM/vPq972j52qxM/weZkP41YWj+CKF4/7JVeP5wQXz+JS0g/RfMpP3y/5D4a46s+6Az7PmycHD8ymxE/VtwTP/BvFj8yPxk/uTEFP38asD7EATs+xJylPqF0Bj9Ew1Q/oJFiPwd3VD9i900/dd9IP/X/QT+NclY/V7ICPxwdJT+IYIY/bM6oP9ghqz+XEaw/Cl6nPwSDpT+qUZ4/LvifP6C3Tj/uQnI/UOzYP9KC1j8l5uM/An3iPwQ93D/s1dw/2QPSP47+vD8s44Y/VYFtP1SbyD8KXdQ/ApjbP/yL2z/2ktg/5QjYPyBl0D9u+rg/vSiIP89+cT+59c4/XGnOPxgR2T/mS9w/Lw7cPyqp3D8uZdI/wVG5P2AQiD+J1G4/JT3IP0oUzD9SktY/RQPdP3Rf3D8ozt8/LG/TP/2HtT/uToc/IVloPydJwz/uTss/AvnXPxRT4j8WxeA/98fgP2Qz1D+Io68/EpeDP6cLZD+HusI/rEnOP8Zz2j+o5uI/3ZbhP9Jp3D+7/tA/xN+wP1j4gT9biVk/lo++P4rGxz8CVdU/1+LYP6852D9QvNE/zivGPx+5rD+K2Xk/UqFNPy+rsj/we6s/N0W0P3j3tD/5eLM/C5uxP15Pqj/q4ZU/l2VcP0MaTD8CyKs/qmabPy10oT9CVaQ/POujP0nFoj/aG5I/W0RqP3bFMT+CKxo/5rVcPxzuQz9dCFM/arhTPzwxVT/CEl8/LCpPP8sk4T4uecY++FuUPizpPz7KMrQ+AWTdPhx8pz4Uyp0+L5iiPiQhwD7ayaY+68yFPm5sxT6JAbM+tLTPPj3IxD4mFKk+mB2lPgpErj7iKZU+ZZ78PYDZXrrxpgY/pMGDPQp3Dj5E2L896DZXPfisaD34NII9KCuqPKA5Bb7jAwS+6rETP+2lET4Eu1w+LDcRPuSouj3aQdQ93P75PfTtJD0wVVi9F/z8vRYACz9q5QI+/fMoPuhTDT6gyLE94IfOPU5LAz446NQ8tLhWvSy/Ab7CdAY/UnbdPU1bHz4dNCM+vH7gPaDFAD6OVRk+gH5iPJQ9kL0+XwC+Snj+PkR/9j17HDM+rfI0PuBmED4EXAU+5mQNPgAx2Tpweay96osEvsH+AD9epeI9ItdPPkMGMD6WLQs+Akb8Pfw/xD3gWBA8gLKzveQmAr5qpgE/mxYGPh6rXD7kXy4+IPflPbhp5D2k88w9kFALPagnbL1GSvi93EYKPwZ3Vz7E8Z4+EkR6Praiaj7QxXk+qmxvPqDVHD4AfCk5CXfjvV1nxj4EMBU9QAsvO8hYGr2ctze9oPEOvAAsHDmiPSK+GQ1svtXlMr7Uo1A+yFCEvZCBnr3VzYm9KAaCvVG9g72Us5G9bg8zvmE2U76cxC++loeDPqaayD25MY4+kfO7PmoTqj65k6E+74yOPoa2gj5qv58+P+BvPioEwD5XB5E+rI4eP/7pPj/b7T0/C6c4P8oFMT//tB0/vo7GPpSODT/gTsk+ZewMP1LrRz/Djkc/FHk7Pz2EMT+oKCo/s2wQP9Xhwz6XW68+id7PPu6aAT/5+kE/kns7P8UoNj+icSw/xW4oP2GLFD9pIdg+CKfGPmm0vT6aLQs/SD89P6TzOD8e1i8/A3spP5+kKD+P2RM/KW3aPiVywz7Y4Lw+/bELP+EQNj/nfjo/Qj0xP0uYLT/XLTE/vW0UP0MY3z76SL8+1eC1Pll+Bj/S9zA/Psc1P7l2Oj81QTk/Kvo8P9vQHT+L8Ns+zia4Puj/tz52jQM/i8YyPzUmNz+bwDk/VIk7PyEEOz8VyR0/vGfVPpvztj4rxrM+CCcCP6LUPD8+dzs/ZZY9P5JDOz8gLDk/v2kjP6j50D7JoL4+90K5PsqVFD8l2Vs/WBBaP9C4WT/8OFo/8E9YP3xLRz/2fhE/KajmProLzz4C5ws/6kNZP4FNTz9muFI/0lRTP0P+Uz8Uoj4/EKkiP4q22j5rmKM+MG/vPrJWFT+yGgs/AjINP4DIDz8qpRI/yj7/Pl2jqj72LzQ+DBr1PRo0TT6cR5o+qweiPrewjT6ISoU+Z0yBPg8Hbj7nB5c+TzQVPmY3iz594uE+7r/8PpLk9j7wP+8+1hvlPuXJ4T5GOtQ+v5TaPjBEcz4ks8w+I/QyP9D7HD/E9CU/KjMgP9oTGT/YCBo/8FkUP+jW9j6Uk78+Ap+zPsnMGz8CUhA/6tQUP7oMED9dFgw/hyoPP6eLCz+ekvc+/kXAPsLGvz4Gshs/bR4JP0yODj9L/Aw/COUKP8IkED/EiQ0/CMHwPvjauj6F1b4+E6wVP3waBj8mCAs/yiwMP+WICT+GyhI/TVMRP2BA5z4MubY+fzC4PjuvED99LwY/PjQNP6/QET/Y0A8//goVP0vGDj/A8NI+Ek+kPiNMtj45SBE/AzQMPxWrEj95WRY/DJ0VP5RkFD/0ZAo/XHvfPjQjoT4MIas+kEwJP36PBz9ZKxE/sx4RP3meET/CZA8/vrEBPzel0T5R2qc+D5yoPgOKCT9uGPc+Mj79PhK5/D7V//o+6m8APyCP9D74I9c+BJikPvFbsj7GJA0/Sm3ZPqh+5D7uWe4+9evuPrL+9T7Cztg+IlCoPnoSfD7ITII+iUfEPnEbnz78fLg+SE67PndBvT5hYdE+vN3CPhXWQz46sUo+mkFhPoRkZD63+Zg+GIOoPkvOjD5kLoQ+HxiGPkHBkj6ybIg+0ExMPsuoYj4Pn5o+8tGjPncwnT4BppI+7zyQPns0lT7mu4M+ZGJSPliNNj0rrZ8+OChePoobgj7qC3s+841rPiAvbj7oSmg+wgdPPvid9D3knhE9tlalPmYUWT47cYQ+yZ1tPnnjXD47FmY+qBxhPs6sSj6LdwM+IO+0PIYXoT6q6lA+fA57PrTzeD60rGU+sodyPgbAcT5ST08+OqcTPnzm9Dwu06A+qkxLPqaFeT5ecIQ+Ald6PgGrgz7cfoQ+J+VTPuh5Fz728708zHWXPqAXST72sHs+Mv2EPth+hD4N2IM+9YV/PshBQT4eviA+/y8YPUB7mT4OEkc+SdqGPiVEhj7k9YU+X2iEPmZwcT4YNkM+DgotPmCD+zxHYKA+zTJOPk9Lgz4uaYk+pvFuPgbddT5vYWU+cVU6Pi/MKj5Q43Y9LBmePn6kOT7O14U+6uOBPt7meT6PsoQ+FwuAPjahXT4aYCg+vPwSPUWFkj4foyU+bRYpPgA0Hz4ExRg+BI81PgK6Mz7stq09yA8SPGh+9DsRfiY+QNzkuziwDT0oeGA8UEl+PLBHjTz4e7E7IIhfvdwDxL3Xp569Ipf3PbMxlj0CTYE+ThOHPmQgiz6j3oI+E9ZrPtogZT4ieY0+PpJJPl5zXD4nh1U+BSrXPshf8j7GYPA+T0HqPk5F3j6hscs+gX2pPosLqT7rklk+U8imPnC2Aj+hPfY+VeruPs5z5z5gZ9g+BJnAPi7xrT7YJHw+ZjJbPsZunz76Xvc+UVPqPhZh6j53s+U+7OTcPtT2xz5T07w+liiHPmARUz7c2Zk+wKnvPhDV5T74nuE+ouzePnls2z6/28M+zUS7Pvtmhj7L60w+Rk2YPvRG5j587uM+VnThPqk03z78vuQ++dDFPua1uD5/Koc+jmZEPmTskz7II+A+KjvePqpD6T4geeo+GnrvPglWyj7WeLc+gL+JPqAXST5m2o8+F8biPuDJ4D6Sruo+Gu7tPpu07j5wscw+asu3PrFpij4oWUA+NYqVPqdf3j5JnOs+XB/oPkGY6D6dcuY+AD/NPqHstj5UPI0+wII0Psu/pT5K0AA/5EUGP0OqAD9U7QI/HRsDP3LB7z7ClNk+r92YPqByXD6qlpk+wVHePudU6z7q1ek+ABzuPrgQ8j4MCt4+M23RPqahij6a3UI+rHGRPrnruD46t6I+SKWsPmrCsT5jCLg+VcCiPqabej5MgfU90NfQPIQ2Rj2RK/k8k1D/PHiLBTwAAlM6UK36OmhNRztTaMM8Ym8pvH8d1D3G+ag94ndSPSWuGD2tmZs8XCFjPEI3Njzgxus7+GsuvAJgjLyqpd49PQ/yPWxCED3Q/ik9AFKvPBCuRjx6Og88nAVZPABVZ7vAjlY8a0AZPdwAVD2ULKa8HMc+vDrtAr1ReRq9ArHOvIyln7ygNj+7IF+Kur4FUD1ixAw9jbrrvOos6byR1jC9oD9Uvev+Br0Z6ZS8fLPsvCBLDTtqXVU9KN39PAH+47yZHwe9GF1AvQYsZ70ilv28PNFqvDSOBr3AMyW6oNM5PQSTDzxUtuy8TnX7vHrZIr32uTq9vcTPvBTrcrz9Bia9wtE7vENcUj0+e8I8/CIGvATImrzqNNG8fnblvAJYk7xYHnq8HJW8vCg047sIMjI9rTeDPFexl7yYF5C7SgK6vEt3C71QiH+8qsuGvGqdlrxYBlo8+wFCPbIeSD3oAcQ7ig2MPMC3kbr4yNu7AuacPM7HtTwaoqQ8B68pPbmKhz1htZ09zIQLPU1hlzz4RUY82HBRO4VUxTza1FM8TBZqPAh1rzs2Ilc9usexPST+aj2CB3M9kiNpPeMtoD08Gs09gd/VPeeyVD36f3k96Kv4PSWQHz6hdzE+Ir40PiZeJD7W7hk+NQsePsTnIz4RUQY+bvjGPTH7tT1cdi4+wqosPjYUJD7YNiQ+C84iPnJNKz7zLyI+7xwUPnDyiT0ZHwg+czlYPuhUWD4urWg+/FppPsAZbD4S82g+SclkPjN/Oz4e8a49yoj1PVteKT47JDQ+aUo5PmUUPj4n/kI+rsQ9PjqVSD7ighM+PuiiPbA3+j1tuy4+fbg/PhdfTD4QWkw+MH1SPkUATT7u+VE+GXQtPgumlz2CtQQ+TAEvPj2UQD4wD1Q+6TBWPutMXj5RsV0+mnJXPlRhNT7mkZ09rkYCPnqeMD6b7Ts+SuZZPqdtXD65Jl4+jU9aPmHdTT4P2TM+eyylPTtF+z2rfiA+RFM/Pko8VT5xZ2E+nQZhPtdHWz4HjFM+SuU7PmC7qT1ApxU+tK4pPnKNOj4+lU8+sLNTPktbVz5epUo+YuxTPvriND4Lncg979j+PelH2z37KCc+NxYsPlRRJz7qrB8+luMqPhYYOj6Kixk+flydPaDQED4WygE+zxcUPrMCGz4bjjk+snc/PqEPRD6NKB8+frHePfsImD3t18M9ledqPaDWjz3PaII9uJbKPXZDjT2pqKI91dDfPFN0irw/NWW8GdMQPcSDUD3+4jY+ZsEVPmCrLD4c3R8+ZO8UPhIcHj6qsTc+BFbZPdHezT2VjNQ9mgZZPiCCVD5YIVE+klNKPq2SPD4sDjM+J288PlNqCD40Ga49F18KPlhTgD57ylU+909YPnQlVT5ORj8+YjQ2Pk/XWT5sCeQ9Jt+wPSj5ET5HM24+qJBXPikmYj6GrWM+ktNXPkKATD4+EH4+OGkOPqEWuT1iF/Q9UNlmPuPaVT5mN1w+U0NaPjy+Uz4DYEY+7xByPjh5CD5o8a49dK/1PdFTYT7RNFE+IclZPqduVj4sY1o+expGPncUcD4dnAg+kPSnPeq2Aj6LplI+caRWPhvxWz6pN1w+GtpdPm32RT4znmw+bLQKPoEUkj1Xrvw9PRZhPjhMXj405F4+0QtgPpD6Yj7hxkg+pI5pPrdkDj7AbZc9ZtTkPYBCOT6K3k0+J69SPgkJXj55b0U+tcRLPpFlZT55UxI+jLGxPZ6r8T0T1Vs+bjdVPhn5Tj7yTWk+hmBpPismYD6ICm4+v7gWPlBrpD3ScvA9gOoxPoReTD7IfTM+R9MyPjE7LT6Q3zo+ILJTPls3+j1wKcA9V9QHPiDDKz4NFh4+xwMoPkWZNT58eUA+Q/4cPuxgJD70xI49bSeyPvVxED+vOWU/Q0Z0Pyq8ZT839V4/LntZPyCxUT8+2mY/zD8NPxx6MD+W248/IJ+1Pz5tuD/Ivbk/8ci0P1rMsj9b7Ko/nHasPy4RYD8zkYE/r0LoPx8D5z/ifvU/nkv0P9y47T+pUO4/on3iP97Nyz8TapE/BXd/P1Rw1z+CZuU/xkXtPzCK7T/yceo/XKPpP/1B4T+648c/Y9SSP5eegT/znN4/qzHfP87a6j8Lme4/PnPuPyLK7j+ge+M/jmHIP9Tbkj9WI4A/tXXXPwTG3D/6SOg/inTvP1nl7j+jJ/I/HJvkP2hVxD8GDpI/dG55P7440j8Q69s/bLvpP1wS9T+4cfM/uRzzPyRY5T8SA74/MhCOP722dD+rjNE/Kd/eP9sm7D8yavU/ePrzPxw67j84wOE/zwi/P2EtjD9obWk/tO/MP7+z1z9YX+Y/xnnqP7ax6T9CieI/AvPVP9Qjuj8KjYY/OD1cP7zIvz/E17g/U1TCPw5Mwz8HqsE/HGK/P3pgtz/5AaE/+aZsPx/fWT/etLc/LzqnP8zZrT+EE7E/rpSwPxsOrz/YNJ0/M0V8P/rjPj+BciQ/NldrPxaQUT/TbWE/rwtiPwqNYz83V20/jFNcPxRX8D7rCNI+5JOYPuSxOz4uHLc+137jPkJrqj7ZnKA+gb6lPo0fxT4xCKw+gpCKPlAezz4s/LU+Pd/UPrBlyT75jqs+/munPuQDsT6nVJY+aA3uPShsD7zELA0/tFU8PT6YAD4cGZs9ILwAPSCtEj1QCjQ9AATsumI2Ir6G4Ba+ZIwbP3X+CD4qW1c+pukFPtSgmz2c6bU92CHhPZDuqzwGLZm9JL4Qvt4EEj/aN/M97BUfPvJRAD5MwI899KusPaxU6z0AEpw78OCavVqeFL5s+Qw/poLHPYqbFD7S/BY+8Dq/PZDq4D2elws+INIQvExUw7066hO+iHQFP5bk4z3lYio+nKoqPgi9AT406uo9TIX+PZCLrbw0U+C9yEIYvtpNBz8gRc49r3VIPnLyJD7UXvc9iM/aPXBuoT1gIm+8qFnpvSRZFr5K/wc/nEL9PYSTVz6ERiQ+zDDIPbSqxD3EG649gHhfPGhipb3WaQ++HYYRP/lLWT4etqE+ktR5PkidaD7cnnc+IP5sPl4YEz44l4e87o4Cvv8Lzz6YlMw8sK1zvNyFdr20RYy9yCEBvRhCsLxgAkG+CkCFvhN4Rr5YF1g+epKZveHWsr0I6J29eVyVvZjJl70Um6S9IrxBvsCcYL6yWzu+Ad2LPjj2zT1ieo8+uxnCPqaIrT5oBqU+EUCRPgU0hD4BG6I+sth2PiC0yT5D5JU+NpYkP3AuRz/KOkY/QbZAP2feOD8TaiQ/PB7LPohxFD89gdQ+Ad4TP4BBUD9vw1A/grFDP6MDOT83qDE/CUIWP0Hexj4C7bU+FrTbPqaXBz8dfEo/jghEPywXPj9YfjM/AIgvP5N7Gj8NoNs+eEfOPgjixz5ishI/6LFFPyCAQT80lzc/WqEwP+vkLz862Rk/fF7ePj0oyz6XVcc+BGkTPzY7Pj8zXkM/yi85P5M/NT8X6Dg/3HUaP4NG4z5KwsY+gwjAPvXbDT9t5Tg/GG8+PxIKQz/LnkE/InlFPziNJD9XM+A+hiq/Ppoewj5NzQo/xcI6P/vQPz/LKEI/ifhDPw5UQz9igiQ//abZPhOrvT5n+L0+dF8JP9G6RT/GiUQ/y5xGP4oARD/rxEE/q8QqPz+Y1T4krsU+qmDDPjwPHT8LBWc/6BllP3+hZD9g7WQ/+8BiP1T8UD+8ZRY/wM/vPq972j52qxM/weZkP41YWj+CKF4/7JVeP5wQXz+JS0g/RfMpP3y/5D4a46s+6Az7PmycHD8ymxE/VtwTP/BvFj8yPxk/uTEFP38asD7EATs+xJylPqF0Bj9Ew1Q/oJFiPwd3VD9i900/dd9IP/X/QT+NclY/V7ICPxwdJT+IYIY/bM6oP9ghqz+XEaw/Cl6nPwSDpT+qUZ4/LvifP6C3Tj/uQnI/UOzYP9KC1j8l5uM/An3iPwQ93D/s1dw/2QPSP47+vD8s44Y/VYFtP1SbyD8KXdQ/ApjbP/yL2z/2ktg/5QjYPyBl0D9u+rg/vSiIP89+cT+59c4/XGnOPxgR2T/mS9w/Lw7cPyqp3D8uZdI/wVG5P2AQiD+J1G4/JT3IP0oUzD9SktY/RQPdP3Rf3D8ozt8/LG/TP/2HtT/uToc/IVloPydJwz/uTss/AvnXPxRT4j8WxeA/98fgP2Qz1D+Io68/EpeDP6cLZD+HusI/rEnOP8Zz2j+o5uI/3ZbhP9Jp3D+7/tA/xN+wP1j4gT9biVk/lo++P4rGxz8CVdU/1+LYP6852D9QvNE/zivGPx+5rD+K2Xk/UqFNPy+rsj/we6s/N0W0P3j3tD/5eLM/C5uxP15Pqj/q4ZU/l2VcP0MaTD8CyKs/qmabPy10oT9CVaQ/POujP0nFoj/aG5I/W0RqP3bFMT+CKxo/5rVcPxzuQz9dCFM/arhTPzwxVT/CEl8/LCpPP8sk4T4uecY++FuUPizpPz7KMrQ+AWTdPhx8pz4Uyp0+L5iiPiQhwD7ayaY+68yFPm5sxT6JAbM+tLTPPj3IxD4mFKk+mB2lPgpErj7iKZU+ZZ78PYDZXrrxpgY/pMGDPQp3Dj5E2L896DZXPfisaD34NII9KCuqPKA5Bb7jAwS+6rETP+2lET4Eu1w+LDcRPuSouj3aQdQ93P75PfTtJD0wVVi9F/z8vRYACz9q5QI+/fMoPuhTDT6gyLE94IfOPU5LAz446NQ8tLhWvSy/Ab7CdAY/UnbdPU1bHz4dNCM+vH7gPaDFAD6OVRk+gH5iPJQ9kL0+XwC+Snj+PkR/9j17HDM+rfI0PuBmED4EXAU+5mQNPgAx2Tpweay96osEvsH+AD9epeI9ItdPPkMGMD6WLQs+Akb8Pfw/xD3gWBA8gLKzveQmAr5qpgE/mxYGPh6rXD7kXy4+IPflPbhp5D2k88w9kFALPagnbL1GSvi93EYKPwZ3Vz7E8Z4+EkR6Praiaj7QxXk+qmxvPqDVHD4AfCk5CXfjvV1nxj4EMBU9QAsvO8hYGr2ctze9oPEOvAAsHDmiPSK+GQ1svtXlMr7Uo1A+yFCEvZCBnr3VzYm9KAaCvVG9g72Us5G9bg8zvmE2U76cxC++loeDPqaayD25MY4+kfO7PmoTqj65k6E+74yOPoa2gj5qv58+P+BvPioEwD5XB5E+rI4eP/7pPj/b7T0/C6c4P8oFMT//tB0/vo7GPpSODT/gTsk+ZewMP1LrRz/Djkc/FHk7Pz2EMT+oKCo/s2wQP9Xhwz6XW68+id7PPu6aAT/5+kE/kns7P8UoNj+icSw/xW4oP2GLFD9pIdg+CKfGPmm0vT6aLQs/SD89P6TzOD8e1i8/A3spP5+kKD+P2RM/KW3aPiVywz7Y4Lw+/bELP+EQNj/nfjo/Qj0xP0uYLT/XLTE/vW0UP0MY3z76SL8+1eC1Pll+Bj/S9zA/Psc1P7l2Oj81QTk/Kvo8P9vQHT+L8Ns+zia4Puj/tz52jQM/i8YyPzUmNz+bwDk/VIk7PyEEOz8VyR0/vGfVPpvztj4rxrM+CCcCP6LUPD8+dzs/ZZY9P5JDOz8gLDk/v2kjP6j50D7JoL4+90K5PsqVFD8l2Vs/WBBaP9C4WT/8OFo/8E9YP3xLRz/2fhE/KajmProLzz4C5ws/6kNZP4FNTz9muFI/0lRTP0P+Uz8Uoj4/EKkiP4q22j5rmKM+MG/vPrJWFT+yGgs/AjINP4DIDz8qpRI/yj7/Pl2jqj72LzQ+DBr1PRo0TT6cR5o+qweiPrewjT6ISoU+Z0yBPg8Hbj7nB5c+TzQVPmY3iz594uE+7r/8PpLk9j7wP+8+1hvlPuXJ4T5GOtQ+v5TaPjBEcz4ks8w+I/QyP9D7HD/E9CU/KjMgP9oTGT/YCBo/8FkUP+jW9j6Uk78+Ap+zPsnMGz8CUhA/6tQUP7oMED9dFgw/hyoPP6eLCz+ekvc+/kXAPsLGvz4Gshs/bR4JP0yODj9L/Aw/COUKP8IkED/EiQ0/CMHwPvjauj6F1b4+E6wVP3waBj8mCAs/yiwMP+WICT+GyhI/TVMRP2BA5z4MubY+fzC4PjuvED99LwY/PjQNP6/QET/Y0A8//goVP0vGDj/A8NI+Ek+kPiNMtj45SBE/AzQMPxWrEj95WRY/DJ0VP5RkFD/0ZAo/XHvfPjQjoT4MIas+kEwJP36PBz9ZKxE/sx4RP3meET/CZA8/vrEBPzel0T5R2qc+D5yoPgOKCT9uGPc+Mj79PhK5/D7V//o+6m8APyCP9D74I9c+BJikPvFbsj7GJA0/Sm3ZPqh+5D7uWe4+9evuPrL+9T7Cztg+IlCoPnoSfD7ITII+iUfEPnEbnz78fLg+SE67PndBvT5hYdE+vN3CPhXWQz46sUo+mkFhPoRkZD63+Zg+GIOoPkvOjD5kLoQ+HxiGPkHBkj6ybIg+0ExMPsuoYj4Pn5o+8tGjPncwnT4BppI+7zyQPns0lT7mu4M+ZGJSPliNNj0rrZ8+OChePoobgj7qC3s+841rPiAvbj7oSmg+wgdPPvid9D3knhE9tlalPmYUWT47cYQ+yZ1tPnnjXD47FmY+qBxhPs6sSj6LdwM+IO+0PIYXoT6q6lA+fA57PrTzeD60rGU+sodyPgbAcT5ST08+OqcTPnzm9Dwu06A+qkxLPqaFeT5ecIQ+Ald6PgGrgz7cfoQ+J+VTPuh5Fz728708zHWXPqAXST72sHs+Mv2EPth+hD4N2IM+9YV/PshBQT4eviA+/y8YPUB7mT4OEkc+SdqGPiVEhj7k9YU+X2iEPmZwcT4YNkM+DgotPmCD+zxHYKA+zTJOPk9Lgz4uaYk+pvFuPgbddT5vYWU+cVU6Pi/MKj5Q43Y9LBmePn6kOT7O14U+6uOBPt7meT6PsoQ+FwuAPjahXT4aYCg+vPwSPUWFkj4foyU+bRYpPgA0Hz4ExRg+BI81PgK6Mz7stq09yA8SPGh+9DsRfiY+QNzkuziwDT0oeGA8UEl+PLBHjTz4e7E7IIhfvdwDxL3Xp569Ipf3PbMxlj0CTYE+ThOHPmQgiz6j3oI+E9ZrPtogZT4ieY0+PpJJPl5zXD4nh1U+BSrXPshf8j7GYPA+T0HqPk5F3j6hscs+gX2pPosLqT7rklk+U8imPnC2Aj+hPfY+VeruPs5z5z5gZ9g+BJnAPi7xrT7YJHw+ZjJbPsZunz76Xvc+UVPqPhZh6j53s+U+7OTcPtT2xz5T07w+liiHPmARUz7c2Zk+wKnvPhDV5T74nuE+ouzePnls2z6/28M+zUS7Pvtmhj7L60w+Rk2YPvRG5j587uM+VnThPqk03z78vuQ++dDFPua1uD5/Koc+jmZEPmTskz7II+A+KjvePqpD6T4geeo+GnrvPglWyj7WeLc+gL+JPqAXST5m2o8+F8biPuDJ4D6Sruo+Gu7tPpu07j5wscw+asu3PrFpij4oWUA+NYqVPqdf3j5JnOs+XB/oPkGY6D6dcuY+AD/NPqHstj5UPI0+wII0Psu/pT5K0AA/5EUGP0OqAD9U7QI/HRsDP3LB7z7ClNk+r92YPqByXD6qlpk+wVHePudU6z7q1ek+ABzuPrgQ8j4MCt4+M23RPqahij6a3UI+rHGRPrnruD46t6I+SKWsPmrCsT5jCLg+VcCiPqabej5MgfU90NfQPIQ2Rj2RK/k8k1D/PHiLBTwAAlM6UK36OmhNRztTaMM8Ym8pvH8d1D3G+ag94ndSPSWuGD2tmZs8XCFjPEI3Njzgxus7+GsuvAJgjLyqpd49PQ/yPWxCED3Q/ik9AFKvPBCuRjx6Og88nAVZPABVZ7vAjlY8a0AZPdwAVD2ULKa8HMc+vDrtAr1ReRq9ArHOvIyln7ygNj+7IF+Kur4FUD1ixAw9jbrrvOos6byR1jC9oD9Uvev+Br0Z6ZS8fLPsvCBLDTtqXVU9KN39PAH+47yZHwe9GF1AvQYsZ70ilv28PNFqvDSOBr3AMyW6oNM5PQSTDzxUtuy8TnX7vHrZIr32uTq9vcTPvBTrcrz9Bia9wtE7vENcUj0+e8I8/CIGvATImrzqNNG8fnblvAJYk7xYHnq8HJW8vCg047sIMjI9rTeDPFexl7yYF5C7SgK6vEt3C71QiH+8qsuGvGqdlrxYBlo8+wFCPbIeSD3oAcQ7ig2MPMC3kbr4yNu7AuacPM7HtTwaoqQ8B68pPbmKhz1htZ09zIQLPU1hlzz4RUY82HBRO4VUxTza1FM8TBZqPAh1rzs2Ilc9usexPST+aj2CB3M9kiNpPeMtoD08Gs09gd/VPeeyVD36f3k96Kv4PSWQHz6hdzE+Ir40PiZeJD7W7hk+NQsePsTnIz4RUQY+bvjGPTH7tT1cdi4+wqosPjYUJD7YNiQ+C84iPnJNKz7zLyI+7xwUPnDyiT0ZHwg+czlYPuhUWD4urWg+/FppPsAZbD4S82g+SclkPjN/Oz4e8a49yoj1PVteKT47JDQ+aUo5PmUUPj4n/kI+rsQ9PjqVSD7ighM+PuiiPbA3+j1tuy4+fbg/PhdfTD4QWkw+MH1SPkUATT7u+VE+GXQtPgumlz2CtQQ+TAEvPj2UQD4wD1Q+6TBWPutMXj5RsV0+mnJXPlRhNT7mkZ09rkYCPnqeMD6b7Ts+SuZZPqdtXD65Jl4+jU9aPmHdTT4P2TM+eyylPTtF+z2rfiA+RFM/Pko8VT5xZ2E+nQZhPtdHWz4HjFM+SuU7PmC7qT1ApxU+tK4pPnKNOj4+lU8+sLNTPktbVz5epUo+YuxTPvriND4Lncg979j+PelH2z37KCc+NxYsPlRRJz7qrB8+luMqPhYYOj6Kixk+flydPaDQED4WygE+zxcUPrMCGz4bjjk+snc/PqEPRD6NKB8+frHePfsImD3t18M9ledqPaDWjz3PaII9uJbKPXZDjT2pqKI91dDfPFN0irw/NWW8GdMQPcSDUD3+4jY+ZsEVPmCrLD4c3R8+ZO8UPhIcHj6qsTc+BFbZPdHezT2VjNQ9mgZZPiCCVD5YIVE+klNKPq2SPD4sDjM+J288PlNqCD40Ga49F18KPlhTgD57ylU+909YPnQlVT5ORj8+YjQ2Pk/XWT5sCeQ9Jt+wPSj5ET5HM24+qJBXPikmYj6GrWM+ktNXPkKATD4+EH4+OGkOPqEWuT1iF/Q9UNlmPuPaVT5mN1w+U0NaPjy+Uz4DYEY+7xByPjh5CD5o8a49dK/1PdFTYT7RNFE+IclZPqduVj4sY1o+expGPncUcD4dnAg+kPSnPeq2Aj6LplI+caRWPhvxWz6pN1w+GtpdPm32RT4znmw+bLQKPoEUkj1Xrvw9PRZhPjhMXj405F4+0QtgPpD6Yj7hxkg+pI5pPrdkDj7AbZc9ZtTkPYBCOT6K3k0+J69SPgkJXj55b0U+tcRLPpFlZT55UxI+jLGxPZ6r8T0T1Vs+bjdVPhn5Tj7yTWk+hmBpPismYD6ICm4+v7gWPlBrpD3ScvA9gOoxPoReTD7IfTM+R9MyPjE7LT6Q3zo+ILJTPls3+j1wKcA9V9QHPiDDKz4NFh4+xwMoPkWZNT58eUA+Q/4cPuxgJD70xI49'),
    ]),
    'transfer_style/other_size': (220882825393423, [
        ('{"dict":[["trace",{"dict":[["evaluations",{"int":"3"}],["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}]]}', 'alkrP2pZKz8Xrgw/F64MP3KmKz9ypis/KSoNPykqDT+yvRI/sr0SP2pZKz9qWSs/F64MPxeuDD9ypis/cqYrPykqDT8pKg0/sr0SP7K9Ej9qWSs/alkrPxeuDD8Xrgw/cqYrP3KmKz8pKg0/KSoNP7K9Ej+yvRI/kQkNP5EJDT86+R0/OvkdP5k9Ez+ZPRM/+KooP/iqKD/k/xo/5P8aP5EJDT+RCQ0/OvkdPzr5HT+ZPRM/mT0TP/iqKD/4qig/5P8aP+T/Gj+RCQ0/kQkNPzr5HT86+R0/mT0TP5k9Ez/4qig/+KooP+T/Gj/k/xo/bsADP27AAz+U7B0/lOwdP2tcFj9rXBY/snYMP7J2DD/frAU/36wFP27AAz9uwAM/lOwdP5TsHT9rXBY/a1wWP7J2DD+ydgw/36wFP9+sBT9uwAM/bsADP5TsHT+U7B0/a1wWP2tcFj+ydgw/snYMP9+sBT/frAU/bXcIP213CD+FXw4/hV8OP/OUHj/zlB4/G5sEPxubBD8hryQ/Ia8kP213CD9tdwg/hV8OP4VfDj/zlB4/85QePxubBD8bmwQ/Ia8kPyGvJD9tdwg/bXcIP4VfDj+FXw4/85QeP/OUHj8bmwQ/G5sEPyGvJD8hryQ/EPUYPxD1GD8fiQs/H4kLP1wULz9cFC8/Jf0fPyX9Hz8DRQI/A0UCPxD1GD8Q9Rg/H4kLPx+JCz9cFC8/XBQvPyX9Hz8l/R8/A0UCPwNFAj8Q9Rg/EPUYPx+JCz8fiQs/XBQvP1wULz8l/R8/Jf0fPwNFAj8DRQI/dgssP3YLLD/38ws/9/MLPxv8AD8b/AA/RRIJP0USCT915yc/decnP3YLLD92Cyw/9/MLP/fzCz8b/AA/G/wAP0USCT9FEgk/decnP3XnJz92Cyw/dgssP/fzCz/38ws/G/wAPxv8AD9FEgk/RRIJP3XnJz915yc/clYLP3JWCz9KvTI/Sr0yP8OdGj/DnRo/xoQFP8aEBT+d0gM/ndIDP3JWCz9yVgs/Sr0yP0q9Mj/DnRo/w50aP8aEBT/GhAU/ndIDP53SAz9yVgs/clYLP0q9Mj9KvTI/w50aP8OdGj/GhAU/xoQFP53SAz+d0gM/ufEDP7nxAz+WVhY/llYWP2AuLz9gLi8/RO8oP0TvKD8/BzM/PwczP7nxAz+58QM/llYWP5ZWFj9gLi8/YC4vP0TvKD9E7yg/PwczPz8HMz+58QM/ufEDP5ZWFj+WVhY/YC4vP2AuLz9E7yg/RO8oPz8HMz8/BzM/apoSP2qaEj8uUi0/LlItP5Q2IT+UNiE/Yl0lP2JdJT8gaBo/IGgaP2qaEj9qmhI/LlItPy5SLT+UNiE/lDYhP2JdJT9iXSU/IGgaPyBoGj9qmhI/apoSPy5SLT8uUi0/lDYhP5Q2IT9iXSU/Yl0lPyBoGj8gaBo/HOwQPxzsED/Mwxo/zMMaPxytBj8crQY/fy8lP38vJT+0/zI/tP8yPxzsED8c7BA/zMMaP8zDGj8crQY/HK0GP38vJT9/LyU/tP8yP7T/Mj8c7BA/HOwQP8zDGj/Mwxo/HK0GPxytBj9/LyU/fy8lP7T/Mj+0/zI/pB0aP6QdGj/EMjE/xDIxP7++Ij+/viI/7PgEP+z4BD9kNwg/ZDcIP6QdGj+kHRo/xDIxP8QyMT+/viI/v74iP+z4BD/s+AQ/ZDcIP2Q3CD+kHRo/pB0aP8QyMT/EMjE/v74iP7++Ij/s+AQ/7PgEP2Q3CD9kNwg/4iUCP+IlAj+qKzA/qiswP705KD+9OSg/AKAKPwCgCj/hhw4/4YcOP+IlAj/iJQI/qiswP6orMD+9OSg/vTkoPwCgCj8AoAo/4YcOP+GHDj/iJQI/4iUCP6orMD+qKzA/vTkoP705KD8AoAo/AKAKP+GHDj/hhw4/UWErP6+qKz/cEQ0/cAUNPxsbLD/AJCw/JHQNP6SIDT+2VRM/miUTP1QxKz8baSs/aQcNP8nbDD9d3ys/PQYsP+FpDT8hXw0/iTwTP10sEz+1MCs/VoYrP0P4DD/5sAw/xu4rP2r4Kz/mSA0/eGMNP3xJEz/WMRM/KNoMP0cZDT9eXR4/QVIeP1xREz8dZhM/uQkpPzQmKT8gbRs/iXgbP/DXDD81Hw0/Pm4eP+EuHj/TbhM/BI8TPy7ZKD9OFyk/OWIbP+plGz/53Aw/Ux4NP2hnHj8Gbh4/fmMTPziIEz+K4ig/e+8oPyBwGz+ceRs/uosDP0TLAz/HQh4/gCweP+6VFj9mpRY/EpgMP0nDDD/NJQY/rhgGP6aPAz8PyQM/mCgeP1MoHj8apxY/Zr0WP8e+DD9Ylgw/0yoGP1IfBj9kjAM/ZcMDP00pHj/pLx4/R7gWPyG8Fj/DpQw/ArMMP8csBj+VHgY/ekkIP3l9CD8skA4/gaQOP/IKHz/Z3R4/ZbYEP+jEBD96UyU/CT4lP+RLCD9xfAg/JJYOP9J9Dj9HyR4/j80eP2iRBD8YsAQ/UwYlP2QuJT9gPQg/f0UIP31ADj/GEA4/93ceP+1hHj9gUgQ/JmIEP6q1JD9d+CQ/HlcZPw3PGT8Ykgw/hXgMP1ImMD/nMTA/OQQhP/QVIT8xDAM/mt4CP4LDGT8+Oho/CPIMPz0pDT8krzA/5Y8wP4eVIT8GiyE/iB0DP9jqAj+IBBo/5moaP5RSDT9IIw0/cPkwP7DnMD+dsCE/WcohP+JNAz/f4gI/RSUtP8CZLT/Fhg0/2sMNPzqRAj8QlwI/4b0KP1eVCj+wJyk/MZsoP18mLT9/jy0/6ZUNP3qbDT9IvQI/KI8CPzvUCj+cnAo/9yYpP8GqKD8hLy0/QZktPxaDDT8Bkg0/o7QCPyWwAj9UwAo/0KcKPwUgKT/3pCg/pGsMP1/ODD8lijQ/3ZM0P8l2HD8nehw/tgkHP14mBz+y5QQ/OWMEP2h1DD/b1Qw/eo00P7KMND/NXhw//y8cP3EaBz9/Jwc/rfEEP0lyBD9HbAw/ydIMP1GYND8LoDQ/cC0cP8A8HD/vCQc/ukwHP1TjBD+fbgQ/CQMFPw9iBT9OHRg/seEXP1X4MD+G4DA/wskqP9DTKj+tVzQ/WNgzP/vfBD9cNgU/ucEXP+DyFz/VpDA/1dEwP+2sKj+Ylio/qC40P9mgMz/pcgQ/3JAEPyUhFz+IJBc/nBgwPyIFMD+K4ik/m9cpP6uBMz+uNDM/n+cSP1HjEj8lxS0/mLAtP92GIT+5pSE/xLclP7SxJT+btho/640aP4r/Ej9tKhM/zvItP8jvLT9D0yE/odkhPwbmJT8j/CU/BwQbPx+1Gj+d6BI/9CwTPww+Lj+K+C0/zdIhPx8KIj+d/CU/DwUmP3wDGz9Qrxo/0D0RP6WCET94SBs/HVobP5A+Bz94Mwc/LrslP8vzJT91nTM/TEozP9w7ET8YehE/06EbP05tGz/dJgc/iDQHP03HJT9X7CU/kKEzP7pCMz8SPRE/KIARPyxlGz9mdhs/kh8HPyIvBz+p3CU/6PAlPwSpMz+GUDM/H3IaP5e9Gj/a/DE/VO8xP5RQIz8vcSM/N30FP3F5BT9r1gg/cokIP/1sGj80tho/UuQxP2PkMT/DgSM/UncjP16iBT/QdAU/18QIP92BCD8tbBo/B7IaPyXiMT/j+zE/3oYjP+eRIz94cAU/unEFPx28CD+8hQg/C2wCP7yuAj8+9zA/x+IwP78MKT+y+ig/NjoLP6wjCz/hCg8/isQOP/NhAj8BrQI/qs4wP5XrMD/E5yg/H+koP8AfCz98Mgs/FSUPP2jVDj/QRQI/hH0CP2e6MD8RkjA/i80oP9fCKD/lAws/lAwLP6HzDj884A4/cKgrPx+GLj/JkxA/jxcQPwk1MD+AlTA/8g0QP/faED/WrRg/w8wWP4/IKT9X9is/SCsQPw93Dj+i3y0/YGQvP1inDz/VOw8/E7IXP1sQFz9Wwik/oRotP9GTDz/qygw/t3kuPyPaLj+OXQ4/PGcPP5MzGD8VRxc/eC8LP6umDT+l4iE/g3MhPzIDFD++0hQ/hV4sP0x7LT84RB8/W7YfP0IZCz/64Q0/ZIsiP8IRID/YKRU/yGsWPxN5Kj9X5iw/OtcePx/8Hj+kSws/JNkNPwVHIj80iSI/iLgUP9MnFj+w1io/FFgrPzhiHz8RwR8/ZrEBP8osBD+QSiE/zmsgP4ebGD82Nhk/d8QNP5d0Dz8uZgo/9+IJP5vYAT+1FgQ/vUQgPwhCID8+Rxk/PCYaP4BHDz8ysw0/apgKP1klCj8LuAE/EN4DP89LID/njSA/B/MZP4YZGj9bTQ4/19EOP/KrCj/5HQo/8qsGP+WzCD8KRhA/WhERP+4wIz/zbSE/AawFPxo9Bj+YGis/NUQqPxHEBj+YqQg/vYEQP4eODz83oCA/D8sgPx06BD/6bAU/ExcoP7qnKT/tMgY/IoQGPzEpDT8NTAs/GHMdP7SWHD/OwwE/iWECP33wJD91iyc/m8kcP/B4IT/V4hU/GeMUP/jHOT/IOzo/8kMqPzr1Kj/MDAo/5UQIP4cFIT/gqCU/OKIZP0rKGz8wID8/t+c9P/nwLz/yhy8/NboKP1e/CD/CjyM/ao8nP61nHT+0jhs/JwdCP6RVQT/R/zA/LQEyP7WdDD+abwg/iQ03P1yaOz8IsBs/1BIeP1HPED+yCRE/XsYZP/wwGD/FaTQ/yewuP5MYNz/MMzs/cEccPxJ/HD/ZhxI/n7oQP+ClGj+ueRg/jGI0P2uILz8icDc/YJU7PyiLGz9gIBw/ZzESP4AEEj/Z3hk/r+kYPxMdND+KTi8/YSoWP7QFGj/bvUQ/Bh9FP/0XLT+vOS0/J7YUP7bUFT9skQ4/uHgJPwuMFj+NUBo/Kd9EP1nXRD8rKCw/HVQqP3FdFT8C4BU/PwkPP1EPCj/FMBY/3DEaP5FLRT/WmEU/hToqP6bTKj9iuBQ/SlQXP795Dj+z6gk/3p4OPxpVEj/KGSg/p8UlP+0RQT/fI0A/NXg7P7vcOz+JK0A/NzI7P0pADT8SoBA/84UkP3hxJj/1zj0/9ZA/P91XOj+LeDk/WpE+P0YHOT+X/Qg/GikKPypAHj8GYh4/tFQ4P/WRNz8FcDI/qgIyP3bPNz+RzTQ/eJ4VP29zFT/RzzE/UAIxP2tZJD8JjiU/OOUoP5qoKD/qeB0/EuIbP66NFj+LOhg/bZgzPzR6Mz9nVSc/F5UnP8azKj/nkCs/JH8gPxVqHT9lqBU/y1MYP9WINj/E0TM/01AnPwR6KT+wlSs/IOorP7p5ID/9Lx0/Ih0UP3jNFj+F8h8/9KIgP6hbDD+37As/UaQqP3vaLD9BKTk/pek1P5sJFD/4dxY/DXAjP+NiIT+hbgs/VPcLP4gdKz/0jyw/TFI5P+2dNT+6FRQ/k7QWP44RIT/SvSE/tCULP1vBCz8j8ys/l70sP9CcOT/jJzY/c2odPyZdID+lFzk/aJA4Pw1xKD8jtyk/1yMKPxz+CT+lbQ4/7WsLPyA3HT9HEyA/SyI4P/ciOD/nXCo/f/QpP2GXCz/Xzwk/570NPx0gCz8CLx0/hekfP5IMOD/8DTk/848qP1D+Kj9kpAk/+bAJP5tmDT/ZRgs/fOMEP2V+Bz92Hzg/yVI3P9N3MD9Pwy8/GqYQP7TEDz/lpRM/eeYQP49+BD8WbQc/p4k2P9mqNz8CBi8/jRMvP3ydDz/aWBA/7qsUPyOPET8xZQM/N5IFPwu/NT+sKzQ/xv8tP7+ULT/yhg4/xd0OP2G9Ej9w+xE/P/COu6bBN71plWG9p35FvbDig71/yo691kQnveafVb3m2qu9EvBqvWhFtTwR7Q28UPRJvVClzrwSsgC9oZdYvQYSEL2uhe+8qWSPvZo4er13Fbg8uyPLvBe1J70ojtC6wogjveJVOb2gAYu8MJMBvY4Inr0rTIO9MmTWPKAVDrzsbGK9LExJvSa2MryvNbe85T5WvTVRi70F+3a9smSIvTtv4Dz4uUO8JkqEvcOf8rxCmd68SBc4vQP40LyK9HS9F1ZevcStZr0Cp8k8krs7vNkeeb3XCoS9jVurvJy5KL0tTfu8AugavWPDfb23mom911PuPGoBxLsE5kK9J4gQve4IAr1ZAiW9xu6WvPcrLb0Ut4i98MJzvRuZ3Dx3EJy7BrMHvUoWB71L3Ci9sEdbvRL6Ir3oH4+88mSOvbVigb3CUus80GrWui1MCb3aPRi9iLNPveBnWL0k1tS8m18IvR6akL1SjYC9HsjPPPjAWrswAty8VPkbvUBmhb1p1CS92tB2vLIFvbwszLm9do+hvXffxDxYfDW7WgH3vP8FibxQoOy85v//vDpxrzvCzz28eiZFvcDej736QAM9usjhPD5VjDzIDDI9IRODPPq85jw+ciQ9UsgAPfRzbLtClSW9erRdvYRw9r0bxxW+eFIHvgfcGr7kZyG+eLUUvtq6Hr7/LOG9lqKtvWpk6b36zze+FwJMvvg2a74TM2i+ZIlWvtDXZr7z52C+rsf0vT96u72Ecxm+e1BTvnVKgb612Ge+JRmJvscUhL4VJ3a+oFmCvnC4Fb6QdrK9e0sfvj4jYb7esGO+xRuDvtH/ZL6OTGi+ErZxvuzLWr6hAzW+MDHLvTzrH74iV1u+0D9svudkb76c5n2+VtRjvmNYfr7b516+KZs0vlvJ3L083iS+KdtgvkibYb6OCmq+pQN5vuJ5dr5UGHO+pTxlvtGtML5EPta9yq8cvgl/VL6MQIK+l/+Evs2whb6cpIa+/dlbvrQMbL4Sfhu+Q3yjvQU1Ir4muli+hjGDvgP5gr4+032+MV5jvsJOZb4fsGy+AUQivsOCtL1HDB2+A/5WvuNBhr7zcIi+0ethvruTar5F+lu+pt2AvngnGr4QX7C9eH4avgI1UL6UhIC+olZfvqBugb5paHW+RRuGvpjyiL6RKz6+emPsvVytBr7jgDe+TkRNvvEMab6lqlO+dhptvgzqe75rSm++6/smvrSmrb1hDJK9quizvQT/5L3o0ui9GGcEvvXJ8r2Ygwm+J1UDvnZmir2kcs28qZAuvbbVJL0V+IG99XhVvXaGNb0yTnu9aVxMveKnPr2icTG9K+mqvL2mZL1Dz6K9/Za1vUQssr3/IbG9OVW4vT55mr0FebO9FECwvSIXLr08zzC9D6qlvVJTBb5qEry9f52wvawn771yA7S9QY+9vWWjr72i9CC9hLs4vR4vqr00/ZW9a++pvYhwpL2+5Ze93OmdvXPr3b17WLK9HqkovT9RNL2phKC9NgH7vSyiv726pIm9/RiZvQieq72GftW9UPy2vWGKF73TDje9uV6nvWpwtr3z6cm9KWaBvdn+kr3/w8O9YKfavfRov736uza9ywM/vfPTtL36duS9DC3VvVzdpL3Busm9HI+VvRxLkb0uyLO9zoY5vQppM70Geqy9N7rIvaXNyL0zeNy9harQvduPv73/D4y96OmfvYpiKL0vkzG9d8GnvYZFxr1gX+O9mD3ivZa37r2OJoe9nJKIvWgLlr2gJDG9saIevZC2mr3JJua9GQPPvbyM7r1eJNq9hFauvTDblL2gGZS9RCcJvcrQB72zwZi9EUa4vdT32L3FvcS9rkXGvSZskL3GmqW9TLmxvQZKL736ZJC8eiRGvVNeob1ciGe9WBinveX+mr2c3WG9P391vcKgc73Kxke9d9mTu/4WML3IBFe9RIc5vb4der2jwYe9TREcvTWySL3bwKO9/9hcvdc7qzyC0Ai8M1ZBvYNIwLy8Te68RvdPvbwGB71qBt+80B2JvbD5ab3ye6w8rOTHvCGNIL1AiFy5NOPwvLTgNr2z4ZG8HBD2vBv3l71zDXe9ZbLKPCr+C7wQlVq94+5AvWpNSLwvc9O8sccSvRpKh71lEWu9JFWAvRoj1DyUXkG8wgJ/veAZ47ww3bC8KG3qvP9Z/rxEsW69SrFTvf7pV73meL481ZU5vDGlcL0mq3+92jKdvHT5IL1O9O+8sBwVvX6tcr3V9oG9+IfhPIczxbteTzq9smIIvZc487yAtBy9E7mLvB9VJr2t/oO9zOxlvY5o0DxkmaK7iH4AvfpAAL0TqCC9r+hRvQZEGr0EPYG8iNOIvQ62dL1yId88KGP0uhsdAr1tKhG9DTpHvUiyT71fKca8Us0AvTIDi73ubnK98CzEPNBDbLtTFNC8aZQVvQbOgL1J+Ru9+iNXvOE+rLyagLK9SwmZvUqQuTz8e067NafxvLQBhbzKb+S8nPf3vKLYxDuL6DK8WP48vRzNh72gMfg84OXUPHDQfzyOpio96XFvPB4B2zzm3h09zsH0PJihdbuG7x69wapPvafc6L1IUA2+zgD+vTNSEr7ebhi+/zcMviMdFr6E2NW99nykvca93L1KPi6+Dw1Avk8dX77RuVu+wDhKvqkrW751nVS+zJLmvaTOr71KrhC+FydHvmFPc776J1m+f3qCvqwgdb4hNHS+cZp1vlH0C74BvaW9SVsWvmLFVL5vEFW+kGh3vlM0U77IpWC+NBZkvo40TL7yVSq++729vW4NF74qKk++08Vdvo1WYL5YnW6+cydfvi6BY740dVC+jHMqvnqJz71tmhu+kWFUvjHzUr7Fh1u+VwNrvgpwaL7fxGS+KeNWvsxEJr6gFMm95Z4Tvp1kSL7/73S+DpV6vqyyfL7EbH6+zh5OvvYBXr4XKhK+uKmXvbfNGL4apUy+4t92vnimdr7/E2++qW1UviBVV755Dl6+93wYvq9VqL0E9xO+RRNLvuaKfL49eoC+p8VSvoZ+W75m7k2+Y1lzvlTMEL6ahaS9qqgRvrueRL4ygHG+aw9QvhMGc765sGW+QM98vrcygb6hozO+Hv7dvaQi/r3uTC2+kq4/vkWLW77x70W+MXtfvrlLbr5jw2G+AW8dvkZiob222Ym9jZaovYK61b1S4dm9G7D4vZbT4r22YAG+cpD2vX5XgL3wDrW8qOcfvcXbFb1raXK90PRDvZu3I72JXmm9OJA7vRvcLb3cgya9XOOkvJxkVL2nHZi9QJOpvSrHpb3OPKS94yCsvb2xjr3Htqa9opumvYB5Jb2WeSG9NvOZvRLv/L2oKq+9O3umvZO9zL2bs6C9PI+wvbxUpb1moxe9bRwpvX9Fnr1R74m9gR+evYDwl70b76G93jWjvUpd0L2afKe9YNsevXD7JL2W65S9RqDtvcAos7153Ym9EiCHvfYZp70qY8i9XhmsvQvwDb35Gie9koebvY5iqb34w7y9zAprvRUhh70QILe9ItzNvWagtL1uCy29iDsvvZSzqL2gmda93nHHvUhNmL2PRr29xz+Kvbjahb1OpKm9FPcvvYbkI73yvqC9wOC6vYXrur3mBc+9FLTDvVhZs73za4C9tRKWvZDuH72gjiK9j1OcveJUuL1VYNW9oI7UvVIS4b1Ag3W9XFx4vcZQjL3mSCi9QTQQvf/Sj70wMti9bhHBvcdp4L0AMMy9HgGhvQyAh73gD4q981oCvZpJ+rw3PY+9LH2svcDYzL3tVri9nPm5vYhrhL0aRJm9sD6ovb8rJ7336Iq85sE9veZMm72q7Vu9NlygvUp6lL0qhVW9isNovfVJaL242z69TZvOu0y9zbwQMdi85aKFvJ4u47x5pgK91K0yvPynjrwcQiK9AhOlvMqdADwbp8O7m+zavK0GxLsOlbu7vNjwvCFQLbwET+K7dHMMvQz3oLy+N8476GeuvK2ut7zhXVM8kmtZvJS227w4cQu7LYBivMeGOb38abW8oVEgPH7PCbxSEA+9NsbbvEA6nLnxTUy8+qOpvE6xO73Nsea8jPG/vI5BJzzSyju8LfIgvXx6GLwCTLS7Hc1VvDSPiby9GS69C9vevCg1ibxaXxE8E7I2vPidHr0GySu9mpYRuzj6abxeeIW8qrPCvJTW67wsB928MsI3PC+39ru4gs+89rpjvJcwGbx6HqK8JOzgu+5gV7yd7Sy9mYqyvGqNITxkkgO82OBwvDQOd7yfkp68+CnTvO6sy7u++3e7wmQgvYLezbworD48uRKsu/nPeLyYb5m80hfnvDTB8rysPNq7fIBTvLTIJL2Vcr68tlIUPE669Lupgka8MoayvEosJL3Qw+C8rMo6O7DUobridFO9HOsIvUm3CDwjVwS8hgXEvGDORrzABXm5x6q4vCuxCDwrA5u7oknYvPwy4Lw1AVE8aFQfPAAMBrhYMbw8YawIPJCIUbr0Xrg8RXxkPKCbtrtpnrq8KCyEvJTLRL26p2K9nzQuvTELcr0c+3e9bVlcvR2Lf723QFS9FlUPvS5/PL0ZDJ29WReOvZUDyL0W0bm9JyCaveRlyb36ebG9/lAwvQ+9+7yoXmO9kv2ZvSB7sb1qZ4i9wQzPveIJsL1g0rK94Vq6vRRtI70DqZy8DIZxvS9pr71oFoG96JC/vftahb0s1569Aoucvew8Y73KP3q9RLLdvMI5dr20lae9inOUvQjui72iTbS9unuYvfbCm71FWXi9QXGJvd8/F72nqni9VL2rvS6xdr0dX429hCC1vRrNsr3NSZ+9cKadvTyucb2AehG9BoNgveklm70ogay9h+u4vbP9yr3uncW9RiOMvfEmoL0CQEq96nKFvFHdZ7242aO9Mo6xvfTgs70NDa+9EFRrvdgenr1+sIG9EBZWvRoOtrzXiGG9GXOkvS0QtL2Wdry9VtRfvcUXgr1IkHm9D9HBvVZpSL0aQLW8Rb1jvQtxn71F0Ki9l3xVvbAxnr0fYKS9Gvu+vbf+y727pZO9HbkcvW6bS72XwI29YqpcvYr4pb1Swpm9uI6YvQXezb3EBrS9Yil3vRDBnbznhN68+D/evCgf9LwMOge94iswvWZF7rzgjAu9CMgrvYbaY7yAVOY70G55uyDxFrkZEYa8/EKou5q1YjuKhVe8sg6ju8xt77rfdj+8JaVCvBDgT7xHkbO8kGTBvCr9o7ycT4q8g8fDvGzhRbwEX5281qwLvXtvqrwPCgG7+32SvHwsY71Gva+86Bx5vB2BCb3Fv2i8dp64vOWGAr0KI2W8WwZLuzJRmrweZAC8fiCWvLQWTLwyPoS8Z3WHvPvPDr1JYOu8YeRzvJ1ONrser4G8BB9KvRiIzrx2gAG8urDUu/iAmryepwe91pnnvIzDN7xyDeu6ckyRvDWJk7wG79i8lG/yOqP5/7vL9Zy8O6gPvf4YDL3wt6O8yEqJu3KfurwwHxO9LhvtvF5MP7zgl/W86vOZvJcBc7yt9Qy9o1ecvPWpBbsgeaq8f/q5vDUCtrxN1Qq9npAOvYWYyLy86QC83uvKvGDNlbyiG0K7cUKlvLLfrLzOqA29Q90RvSWQKr2YKcg6kND/OQBTqryiPJ68eJpfudZri7wQThe9N9/QvKq60bx2hOG8YEx5vIjVT7q0r5a8XXt3vLuToLsONcO80mTbvCA2Jr2CKvq8EMAWvdf6drwYvHG8k/QSvbW/rLzcLCu8axrWvJwvPb3PNs+8B4D0vEggO70ehry8d5XSvJI67by6XMu8P/COu6bBN71plWG9p35FvbDig71/yo691kQnveafVb3m2qu9EvBqvWhFtTwR7Q28UPRJvVClzrwSsgC9oZdYvQYSEL2uhe+8qWSPvZo4er13Fbg8uyPLvBe1J70ojtC6wogjveJVOb2gAYu8MJMBvY4Inr0rTIO9MmTWPKAVDrzsbGK9LExJvSa2MryvNbe85T5WvTVRi70F+3a9smSIvTtv4Dz4uUO8JkqEvcOf8rxCmd68SBc4vQP40LyK9HS9F1ZevcStZr0Cp8k8krs7vNkeeb3XCoS9jVurvJy5KL0tTfu8AugavWPDfb23mom911PuPGoBxLsE5kK9J4gQve4IAr1ZAiW9xu6WvPcrLb0Ut4i98MJzvRuZ3Dx3EJy7BrMHvUoWB71L3Ci9sEdbvRL6Ir3oH4+88mSOvbVigb3CUus80GrWui1MCb3aPRi9iLNPveBnWL0k1tS8m18IvR6akL1SjYC9HsjPPPjAWrswAty8VPkbvUBmhb1p1CS92tB2vLIFvbwszLm9do+hvXffxDxYfDW7WgH3vP8FibxQoOy85v//vDpxrzvCzz28eiZFvcDej736QAM9usjhPD5VjDzIDDI9IRODPPq85jw+ciQ9UsgAPfRzbLtClSW9erRdvYRw9r0bxxW+eFIHvgfcGr7kZyG+eLUUvtq6Hr7/LOG9lqKtvWpk6b36zze+FwJMvvg2a74TM2i+ZIlWvtDXZr7z52C+rsf0vT96u72Ecxm+e1BTvnVKgb612Ge+JRmJvscUhL4VJ3a+oFmCvnC4Fb6QdrK9e0sfvj4jYb7esGO+xRuDvtH/ZL6OTGi+ErZxvuzLWr6hAzW+MDHLvTzrH74iV1u+0D9svudkb76c5n2+VtRjvmNYfr7b516+KZs0vlvJ3L083iS+KdtgvkibYb6OCmq+pQN5vuJ5dr5UGHO+pTxlvtGtML5EPta9yq8cvgl/VL6MQIK+l/+Evs2whb6cpIa+/dlbvrQMbL4Sfhu+Q3yjvQU1Ir4muli+hjGDvgP5gr4+032+MV5jvsJOZb4fsGy+AUQivsOCtL1HDB2+A/5WvuNBhr7zcIi+0ethvruTar5F+lu+pt2AvngnGr4QX7C9eH4avgI1UL6UhIC+olZfvqBugb5paHW+RRuGvpjyiL6RKz6+emPsvVytBr7jgDe+TkRNvvEMab6lqlO+dhptvgzqe75rSm++6/smvrSmrb1hDJK9quizvQT/5L3o0ui9GGcEvvXJ8r2Ygwm+J1UDvnZmir2kcs28qZAuvbbVJL0V+IG99XhVvXaGNb0yTnu9aVxMveKnPr2icTG9K+mqvL2mZL1Dz6K9/Za1vUQssr3/IbG9OVW4vT55mr0FebO9FECwvSIXLr08zzC9D6qlvVJTBb5qEry9f52wvawn771yA7S9QY+9vWWjr72i9CC9hLs4vR4vqr00/ZW9a++pvYhwpL2+5Ze93OmdvXPr3b17WLK9HqkovT9RNL2phKC9NgH7vSyiv726pIm9/RiZvQieq72GftW9UPy2vWGKF73TDje9uV6nvWpwtr3z6cm9KWaBvdn+kr3/w8O9YKfavfRov736uza9ywM/vfPTtL36duS9DC3VvVzdpL3Busm9HI+VvRxLkb0uyLO9zoY5vQppM70Geqy9N7rIvaXNyL0zeNy9harQvduPv73/D4y96OmfvYpiKL0vkzG9d8GnvYZFxr1gX+O9mD3ivZa37r2OJoe9nJKIvWgLlr2gJDG9saIevZC2mr3JJua9GQPPvbyM7r1eJNq9hFauvTDblL2gGZS9RCcJvcrQB72zwZi9EUa4vdT32L3FvcS9rkXGvSZskL3GmqW9TLmxvQZKL736ZJC8eiRGvVNeob1ciGe9WBinveX+mr2c3WG9P391vcKgc73Kxke9d9mTu/4WML3IBFe9RIc5vb4der2jwYe9TREcvTWySL3bwKO9/9hcvdc7qzyC0Ai8M1ZBvYNIwLy8Te68RvdPvbwGB71qBt+80B2JvbD5ab3ye6w8rOTHvCGNIL1AiFy5NOPwvLTgNr2z4ZG8HBD2vBv3l71zDXe9ZbLKPCr+C7wQlVq94+5AvWpNSLwvc9O8sccSvRpKh71lEWu9JFWAvRoj1DyUXkG8wgJ/veAZ47ww3bC8KG3qvP9Z/rxEsW69SrFTvf7pV73meL481ZU5vDGlcL0mq3+92jKdvHT5IL1O9O+8sBwVvX6tcr3V9oG9+IfhPIczxbteTzq9smIIvZc487yAtBy9E7mLvB9VJr2t/oO9zOxlvY5o0DxkmaK7iH4AvfpAAL0TqCC9r+hRvQZEGr0EPYG8iNOIvQ62dL1yId88KGP0uhsdAr1tKhG9DTpHvUiyT71fKca8Us0AvTIDi73ubnK98CzEPNBDbLtTFNC8aZQVvQbOgL1J+Ru9+iNXvOE+rLyagLK9SwmZvUqQuTz8e067NafxvLQBhbzKb+S8nPf3vKLYxDuL6DK8WP48vRzNh72gMfg84OXUPHDQfzyOpio96XFvPB4B2zzm3h09zsH0PJihdbuG7x69wapPvafc6L1IUA2+zgD+vTNSEr7ebhi+/zcMviMdFr6E2NW99nykvca93L1KPi6+Dw1Avk8dX77RuVu+wDhKvqkrW751nVS+zJLmvaTOr71KrhC+FydHvmFPc776J1m+f3qCvqwgdb4hNHS+cZp1vlH0C74BvaW9SVsWvmLFVL5vEFW+kGh3vlM0U77IpWC+NBZkvo40TL7yVSq++729vW4NF74qKk++08Vdvo1WYL5YnW6+cydfvi6BY740dVC+jHMqvnqJz71tmhu+kWFUvjHzUr7Fh1u+VwNrvgpwaL7fxGS+KeNWvsxEJr6gFMm95Z4Tvp1kSL7/73S+DpV6vqyyfL7EbH6+zh5OvvYBXr4XKhK+uKmXvbfNGL4apUy+4t92vnimdr7/E2++qW1UviBVV755Dl6+93wYvq9VqL0E9xO+RRNLvuaKfL49eoC+p8VSvoZ+W75m7k2+Y1lzvlTMEL6ahaS9qqgRvrueRL4ygHG+aw9QvhMGc765sGW+QM98vrcygb6hozO+Hv7dvaQi/r3uTC2+kq4/vkWLW77x70W+MXtfvrlLbr5jw2G+AW8dvkZiob222Ym9jZaovYK61b1S4dm9G7D4vZbT4r22YAG+cpD2vX5XgL3wDrW8qOcfvcXbFb1raXK90PRDvZu3I72JXmm9OJA7vRvcLb3cgya9XOOkvJxkVL2nHZi9QJOpvSrHpb3OPKS94yCsvb2xjr3Htqa9opumvYB5Jb2WeSG9NvOZvRLv/L2oKq+9O3umvZO9zL2bs6C9PI+wvbxUpb1moxe9bRwpvX9Fnr1R74m9gR+evYDwl70b76G93jWjvUpd0L2afKe9YNsevXD7JL2W65S9RqDtvcAos7153Ym9EiCHvfYZp70qY8i9XhmsvQvwDb35Gie9koebvY5iqb34w7y9zAprvRUhh70QILe9ItzNvWagtL1uCy29iDsvvZSzqL2gmda93nHHvUhNmL2PRr29xz+Kvbjahb1OpKm9FPcvvYbkI73yvqC9wOC6vYXrur3mBc+9FLTDvVhZs73za4C9tRKWvZDuH72gjiK9j1OcveJUuL1VYNW9oI7UvVIS4b1Ag3W9XFx4vcZQjL3mSCi9QTQQvf/Sj70wMti9bhHBvcdp4L0AMMy9HgGhvQyAh73gD4q981oCvZpJ+rw3PY+9LH2svcDYzL3tVri9nPm5vYhrhL0aRJm9sD6ovb8rJ7336Iq85sE9veZMm72q7Vu9NlygvUp6lL0qhVW9isNovfVJaL242z69TZvOu0y9zbwQMdi85aKFvJ4u47x5pgK91K0yvPynjrwcQiK9AhOlvMqdADwbp8O7m+zavK0GxLsOlbu7vNjwvCFQLbwET+K7dHMMvQz3oLy+N8476GeuvK2ut7zhXVM8kmtZvJS227w4cQu7LYBivMeGOb38abW8oVEgPH7PCbxSEA+9NsbbvEA6nLnxTUy8+qOpvE6xO73Nsea8jPG/vI5BJzzSyju8LfIgvXx6GLwCTLS7Hc1VvDSPiby9GS69C9vevCg1ibxaXxE8E7I2vPidHr0GySu9mpYRuzj6abxeeIW8qrPCvJTW67wsB928MsI3PC+39ru4gs+89rpjvJcwGbx6HqK8JOzgu+5gV7yd7Sy9mYqyvGqNITxkkgO82OBwvDQOd7yfkp68+CnTvO6sy7u++3e7wmQgvYLezbworD48uRKsu/nPeLyYb5m80hfnvDTB8rysPNq7fIBTvLTIJL2Vcr68tlIUPE669Lupgka8MoayvEosJL3Qw+C8rMo6O7DUobridFO9HOsIvUm3CDwjVwS8hgXEvGDORrzABXm5x6q4vCuxCDwrA5u7oknYvPwy4Lw1AVE8aFQfPAAMBrhYMbw8YawIPJCIUbr0Xrg8RXxkPKCbtrtpnrq8KCyEvJTLRL26p2K9nzQuvTELcr0c+3e9bVlcvR2Lf723QFS9FlUPvS5/PL0ZDJ29WReOvZUDyL0W0bm9JyCaveRlyb36ebG9/lAwvQ+9+7yoXmO9kv2ZvSB7sb1qZ4i9wQzPveIJsL1g0rK94Vq6vRRtI70DqZy8DIZxvS9pr71oFoG96JC/vftahb0s1569Aoucvew8Y73KP3q9RLLdvMI5dr20lae9inOUvQjui72iTbS9unuYvfbCm71FWXi9QXGJvd8/F72nqni9VL2rvS6xdr0dX429hCC1vRrNsr3NSZ+9cKadvTyucb2AehG9BoNgveklm70ogay9h+u4vbP9yr3uncW9RiOMvfEmoL0CQEq96nKFvFHdZ7242aO9Mo6xvfTgs70NDa+9EFRrvdgenr1+sIG9EBZWvRoOtrzXiGG9GXOkvS0QtL2Wdry9VtRfvcUXgr1IkHm9D9HBvVZpSL0aQLW8Rb1jvQtxn71F0Ki9l3xVvbAxnr0fYKS9Gvu+vbf+y727pZO9HbkcvW6bS72XwI29YqpcvYr4pb1Swpm9uI6YvQXezb3EBrS9Yil3vRDBnbznhN68+D/evCgf9LwMOge94iswvWZF7rzgjAu9CMgrvYbaY7yAVOY70G55uyDxFrkZEYa8/EKou5q1YjuKhVe8sg6ju8xt77rfdj+8JaVCvBDgT7xHkbO8kGTBvCr9o7ycT4q8g8fDvGzhRbwEX5281qwLvXtvqrwPCgG7+32SvHwsY71Gva+86Bx5vB2BCb3Fv2i8dp64vOWGAr0KI2W8WwZLuzJRmrweZAC8fiCWvLQWTLwyPoS8Z3WHvPvPDr1JYOu8YeRzvJ1ONrser4G8BB9KvRiIzrx2gAG8urDUu/iAmryepwe91pnnvIzDN7xyDeu6ckyRvDWJk7wG79i8lG/yOqP5/7vL9Zy8O6gPvf4YDL3wt6O8yEqJu3KfurwwHxO9LhvtvF5MP7zgl/W86vOZvJcBc7yt9Qy9o1ecvPWpBbsgeaq8f/q5vDUCtrxN1Qq9npAOvYWYyLy86QC83uvKvGDNlbyiG0K7cUKlvLLfrLzOqA29Q90RvSWQKr2YKcg6kND/OQBTqryiPJ68eJpfudZri7wQThe9N9/QvKq60bx2hOG8YEx5vIjVT7q0r5a8XXt3vLuToLsONcO80mTbvCA2Jr2CKvq8EMAWvdf6drwYvHG8k/QSvbW/rLzcLCu8axrWvJwvPb3PNs+8B4D0vEggO70ehry8d5XSvJI67by6XMu8'),
    ]),
    'transfer_style/trainable_encoder': (255383040318196, [
        ('{"dict":[["trace",{"dict":[["evaluations",{"int":"3"}],["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["change of the encoder\'s weights",{"tensor":["float32",[]]}]]}', 'U4EJP1OBCT+8XBE/vFwRP561Mj+etTI/xPAOP8TwDj8dJA4/HSQOP1OBCT9TgQk/vFwRP7xcET+etTI/nrUyP8TwDj/E8A4/HSQOPx0kDj9TgQk/U4EJP7xcET+8XBE/nrUyP561Mj/E8A4/xPAOPx0kDj8dJA4/DvojPw76Iz/erhc/3q4XPxe8BD8XvAQ/UvkDP1L5Az8dTgw/HU4MPw76Iz8O+iM/3q4XP96uFz8XvAQ/F7wEP1L5Az9S+QM/HU4MPx1ODD8O+iM/DvojP96uFz/erhc/F7wEPxe8BD9S+QM/UvkDPx1ODD8dTgw/9eAOP/XgDj8jpRA/I6UQP26JMT9uiTE/ekEjP3pBIz9DhRI/Q4USP/XgDj/14A4/I6UQPyOlED9uiTE/bokxP3pBIz96QSM/Q4USP0OFEj/14A4/9eAOPyOlED8jpRA/bokxP26JMT96QSM/ekEjP0OFEj9DhRI/KbowPym6MD8wXhI/MF4SP4EJEj+BCRI/IEsJPyBLCT+LfQ8/i30PPym6MD8pujA/MF4SPzBeEj+BCRI/gQkSPyBLCT8gSwk/i30PP4t9Dz8pujA/KbowPzBeEj8wXhI/gQkSP4EJEj8gSwk/IEsJP4t9Dz+LfQ8/EvYJPxL2CT/5dR0/+XUdPzEHHT8xBx0/DvoOPw76Dj8k8wY/JPMGPxL2CT8S9gk/+XUdP/l1HT8xBx0/MQcdPw76Dj8O+g4/JPMGPyTzBj8S9gk/EvYJP/l1HT/5dR0/MQcdPzEHHT8O+g4/DvoOPyTzBj8k8wY/q0gcP6tIHD/n4hg/5+IYP1LbID9S2yA/IBoHPyAaBz+v0AQ/r9AEP6tIHD+rSBw/5+IYP+fiGD9S2yA/UtsgPyAaBz8gGgc/r9AEP6/QBD+rSBw/q0gcP+fiGD/n4hg/UtsgP1LbID8gGgc/IBoHP6/QBD+v0AQ/1HUJP9R1CT8AhQY/AIUGP7GRAD+xkQA/yNIMP8jSDD91sR4/dbEeP9R1CT/UdQk/AIUGPwCFBj+xkQA/sZEAP8jSDD/I0gw/dbEeP3WxHj/UdQk/1HUJPwCFBj8AhQY/sZEAP7GRAD/I0gw/yNIMP3WxHj91sR4/R4coP0eHKD/s4CI/7OAiP+FNJT/hTSU/ixEkP4sRJD8hAxw/IQMcP0eHKD9Hhyg/7OAiP+zgIj/hTSU/4U0lP4sRJD+LESQ/IQMcPyEDHD9Hhyg/R4coP+zgIj/s4CI/4U0lP+FNJT+LESQ/ixEkPyEDHD8hAxw/Z3cNP2d3DT9sxSU/bMUlP8NNCT/DTQk/HuUsPx7lLD85CSs/OQkrP2d3DT9ndw0/bMUlP2zFJT/DTQk/w00JPx7lLD8e5Sw/OQkrPzkJKz9ndw0/Z3cNP2zFJT9sxSU/w00JP8NNCT8e5Sw/HuUsPzkJKz85CSs/Cf8VPwn/FT/GcyE/xnMhP4MLGD+DCxg/mVctP5lXLT8YaAU/GGgFPwn/FT8J/xU/xnMhP8ZzIT+DCxg/gwsYP5lXLT+ZVy0/GGgFPxhoBT8J/xU/Cf8VP8ZzIT/GcyE/gwsYP4MLGD+ZVy0/mVctPxhoBT8YaAU//c0IP/3NCD+z6io/s+oqP/7WIj/+1iI/F6wDPxesAz9OvSw/Tr0sP/3NCD/9zQg/s+oqP7PqKj/+1iI//tYiPxesAz8XrAM/Tr0sP069LD/9zQg//c0IP7PqKj+z6io//tYiP/7WIj8XrAM/F6wDP069LD9OvSw/cmkjP3JpIz8qwBU/KsAVP1EbMj9RGzI/YTUYP2E1GD8epis/HqYrP3JpIz9yaSM/KsAVPyrAFT9RGzI/URsyP2E1GD9hNRg/HqYrPx6mKz9yaSM/cmkjPyrAFT8qwBU/URsyP1EbMj9hNRg/YTUYPx6mKz8epis/QEcKP0YjCj+VIhI/lQkSPzuTMz9oqjM/4cAPP0DFDz8+Gg8/ZoMOP5pLCj/vNwo/obIRP5t2ET+gLjM/uWIzPz1JDz+lSw8/CLYOP3EgDj8OPAo/9h0KPwGdET8HfBE/fAUzP+Q3Mz9KIg8/lBIPP5qODj9m5A0/lcwkP764JD/S+xc/jPIXP8mtBD/V+QQ/WRoEPwTsAz/J2Aw/cecLP77PJD9wuSQ/1OYXP1bmFz/a2QQ/+/sEP1keBD/E/AM/RdsMP//0Cz9H7SQ/yq8kP9/oFz+N4Bc/qOcEP2vDBD9ZDQQ/bhwEP9THDD8H/As/z6sPP7REDz90xhA/WsAQP8DZMT9G1zE/xFkjPyyoIz9jMBM/L2USP0F8Dz/+cw8/2usQPyOiED8T+TE/7dExPy1RIz9RkSM/wSoTP6s7Ej+fqw8/W3wPPwLUED8dvxA/hAkyPx/hMT+PYCM/ZZ4jPwghEz/QKBI/R6QxPxWXMT//dxI/ILQSP51jEj+PQRI/LmQJP7+PCT9tGBA/hwIPP0vHMT+TdjE//2sSP0/UEj8LTRI/0SwSP++fCT8Pugk/H/kPP5wVDz/WozE/Y3cxP1DFEj+zihI/I2ISPxt2Ej9+gAk/i20JP0PzDz8wKw8/BXQKP92gCj9ALB4/XSYeP2eqHT+vvx0/ar8PP5O0Dz83xAc/zUMHP9HLCj/fuAo/jF0eP1lEHj+Xyx0/dOYdP3bPDz+NxQ8/wO4HP4f4Bj9Grgo/Jn8KP2seHj9fCh4/da8dP3uwHT/ugA8/Q4kPP09SBz/FtAY/NBsdP6LtHD+ybRk/yXAZPyxhIT/YciE/naQHP6OEBz/dRgU/KqQEP6MXHT+h6Rw/fmUZPy51GT8NVCE/44MhPwioBz9Uggc/CEwFP2a+BD+2Dh0/t/YcP05rGT9UXhk/rFshPwtcIT/Ocwc/02EHP2FVBT+QrwQ/xB4KPyELCj+s8wY/NPIGP50AAT+qEAE/gTINP59UDT+xah8/e5geP8QyCj87+wk/ZfwGP68ABz/31wA/cvYAP6UzDT8uYg0/91wfP8R+Hj+UGQo/E+8JP58HBz/CvQY/pwABP5AKAT/aRQ0/YmsNP9FOHz/5kx4/EIIpP+NlKT/tjyM//IEjP0sTJj9qASY/TIkkPyG1JD8psRw/x9QbPwKzKT83kyk/IXojP6jKIz9nKCY/egMmP5TKJD+o4yQ/yrUcP0jTGz8xnSk/FhcpPyNMIz+qnCM/9NUlP5WvJT/3uyQ/XeAkP3w9HD8BwRs/0CkNP6S1DT+FOSY/kzQmP6WlCT+ftgk/r1ctP+pWLT+BXys/xMwrP4tpDT93Yg4/+xgnP4sJJz9uYgo/ZI8KP3lOLj/6YS4/+28sP0aoLD/EnQ0/CI0OP2koJz92JSc/jDkKP+WHCj8/Zy4/7mUuP26xLD+KXCw/iiMWP/sdFz/v0iI//+0iP2AmGT/hWhk/PuwuPxrTLj9CoQY/z3sGP5YtFj91ORc/rtUiP5HsIj+iNBk/kjcZP6HLLj/olC4/bGQGP9tlBj+oTxY/xUQXP13MIj8Z2yI/F0EZPxFuGT+XwS4/8LEuP3F6Bj9DoQY/ThMJP0D+CT/6Ryw/C0YsP4ImJD+YRyQ/mcEEPzW/BD/XIC4/oisuP6vuCD/W2Qk/AFEsP74eLD/pJSQ/6F4kP1rBBD/n0wQ/4EUuP4U2Lj9C4Qg/IwIKP2RVLD8tKyw/mhkkPyhJJD/0sAQ/Ps4EP3VRLj8OJC4/wnwjP4DMJD9cAxc/CMEWP9B0Mz/fpjM/12oZP95uGT8ySi0/BfosPzjCIz8FCiU/Qz4XPwr0Fj9quzM/sbczP+1QGT9wehk/LmYtP0bjLD8dPCQ/ph0lP18qFz97Fxc/drkzP7WjMz/vgBk/TZQZPzhRLT9VnSw/58INP938DD/jnRU/QhQVP5t5Nz8v+Tc/b2oTP36CEz8LbxM/qTAQP9vaDT+Zbg0/ljUTPynrET/GTzU/kW42P87XED8Q5RA/YkcRP+cPDj9HhQ0/nd8MP4i+Ej8ACRI/SG00P8iCNT9lARA/56oPP1VuED9dxQw/AIEoP8cTKD9+Vhk/cCMZP1htBD/+DwY/I68EPxSwAz+CSQ8/5xgKP2eSKD+dFyg/7+IYPzrgGD/rXwU/0RsGPybFBD9MDAQ/MFcPP4hjCj/9NCk/fuInPyzuGD9ewBg/7KsFP27kBD+TZwQ/l7oEPyrsDj85igo/pT0TPw8GET+KXBE/9ToRP5VDMz/1NTM/LscjP9F2JT9PMxY/rtQRP983Ej9jChI/ayoSP52UED8J8DM/hxgzP+aXIz/9+CQ/TRQWPyTwED+dPBM/bzgSPyenET8lNBE/jUo0PyxsMz+Y7CM//EAlP8jeFT9TiBA//MI1P1V6NT9G7BI/SDcUP435Ez8WPhM/DtUJP+PECj8q0hI/WtgMP7yDNj9hxzQ/MqoSP3PoFD9RfRM/6csSPwEeCz/RrQs/1SUSP2NBDT+LwDU/28s0P+WVFD88UxM/b/ETP1lfFD/pcAo/lwgKP5cFEj8uuA0/a6sMP0iiDT9rYSE/AEEhP6uJID/S/iA/hDgTP9b8Ej8Xcgs/L68IP7yODj9zJg4/zHAiPxPmIT9fQCE/PdQhP96QEz9MWhM/QlwMP8sQBz8c7A0/r+gMP0UVIT/opiA/fKUgPx+rID+J4BE/aQ4SPwv/CD/MmwU/qs8gP83UHz/z3hs/+e8bPy28Iz9zHSQ/ghQKP3hkCT9FWwc/m9sDPwe8ID/Evh8/z7EbPyoIHD/xcyM/RXskP1AnCj/BVwk/tHcHPwRsBD/miiA/zgYgP87RGz9aihs/5J0jP++fIz/QBwk/0qQIPyyrBz9XGgQ/1BcNP7yrDD9A5gg/J94IP1H0Aj+sTAM/v+EOP4ydDz8urSI/9CceP+2FDT80VAw/QhYJP98tCT+NFAI/WrwCPwToDj8x6A8/m2EiP2WaHT9G+ww/TBEMPxFUCT9yvQc/hvQCPxgrAz88TA8/3BoQP7gTIj8mDx4/1+stP75QLT9RpCY/kVcmP6aMKT83Kik/yqQmPxWWJz8qwR8/9wMbP0z5Lj9HSi4/VSwmP6DnJz/bACo/lTUpPywMKD82lig/pdofP737Gj8ygS4/854rPyYvJT9y6iY/9zooP7lnJz+0uyc/FYQoP19EHT8clxo/Q8wLPwTODj+IRCg/UykoP44xCz8Cjws/z1svP5FXLz825Cw/rj0vPx4rDT9shRI/sRItP7W9LD/RQA8/VjgQP2OqND/CFTU/MsAyPxX2Mz+YSg4/wm8TP6RnLT9mVy0/xV8OPxAPED/CMjU/gCs1P3koND8rVTI/+8cWP6kqHD/qACk/45UpP64gHj+0QR8/Kgs2P8SANT8OJAw/5VULP0r/Fj/uwRw/CBApPwSOKT8rbx4/V38eP6NXNT9jKjQ/JtUKPwzdCj/buhc/NgAdP7zcKD/ZLSk/vbMeP1WrHz9gIDU/M8o0P2FOCz8UJAw/lksKP/RYDz96bTI/02IyPwAOKj8kxCo/xKMJP5qWCT+HYjQ/8J00P+SBCT+AkA4/JJ8yP3mKMT+4Cio/e0QrP2miCT+ICAo/aS41P93ZND8ROAk/V24PP1G3Mj/tzjE/98YpP8HMKj8mSAk/Y+kJPyluNT83dDQ/wNMjPwYMKz9asxw/N0YbP0aJOT/ZnDo/99wePyPzHj+krjQ/SPUyPydSJT+wXiw/n/cdPwVfHD/xDTs/cPk6P0xOHj/TMh8/tUg1PxB4Mj8r8Sc/v8osPxyKHT8dIh0/MQM7P2uLOj+YVh8/NcEfP1LVND8L9zA/LPHvvLFUxLwi2e+8PorRvIVUBr26YBS9OUv8vNTLAL02MBW9vAZnvIQ39bx0YN28U0JQvIzperurspK8q9rRvNeBVrzIWFy8ceSwvLBpDjoqX+K8xuO9vJfSG7xOvpe7QqRBvDjunbw4JvC7PPajuygYgbxdexo84Df/vHEq57zukzq8QBckvIC6CjsItBW8VCegu5AHATttHKi86O94PGSGAb2KAui8eq4HvGh9Bry2T5C7MOkavLyLs7uguQW6wR+rvHgRWDxLbRO97k/cvO2hDLzO6vC7/kHTuzAhjrp0PEK7Lj6quziOk7zABkc8hun1vGDXcbwajaG7OviDuxC9QrzbvDy85Ixruzb+eLwedM+8joubO+tDvLytP7K8o3MrvCDe6Dl7WIe8asYvvNw/GLs0k0G8HqDIvMltMjxNr/W8nWO8vB5H47t88Hu7XEebvGydVLzOupa7jEhhvPLWvLz5JmA86OgNvfDoBb1kUXq7v11QvE55WrzW6Ae8WP5yu55gJryiwru86yCVPBMiI71xaeS8AOgFu5Qyj7z8wSO8jD6ru+agTbzhe4a8fM+VvNv+ezwVpA293mXlvFQJerxk2te7GuZWvJ2ng7xgZAG8sOSmu7y1jrwhrUc8mK+YvIkMz7yE+dy84tXVvOjbxbxcqN+8e0HvvPgc4rwOdf28K5JDvFePAb2hJ+y8Ol4MvQsw+rzWF+683lMHvR5bAb3dsfa8JYMYvU74ULrCTt+8cC2mvHw0zLzV5rO8EfzLvLo5zbxqgaO8tputvDO+Zrw7OBc8jjr/vEj8x7xhQai8FQGsvHREorwisLe8jeOnvDUfgbzSRI+8peHXO7Dn+rz2IcO8lFCevMNUsbwPXJK8QVnMvLkHrLwHpXy894eVvGBZMTsWFvC8Fv/SvDJcpbwUoJW8KZmbvE4MnLySb1m88NUtvIjdoLxNnqA79czMvDD/tLyiKoa8NGKEvBV4hrwh7Zm8WxdovCZnnbwnj+C8pT5yO6AL5bx3uKG8+7yQvD3wlbybYiq8MEp0vFTaarwo1628n+rPvEDR9Tsmg8a8t/ySvI9ZnrxanAm84oOGvDGIkrwEf4u8of+4vKPDvrya+I47wAIYvenuBr2FJ9S83UDDvNpS77zApdm8Cy2RvP5PxryD+dK86sPgOxGuNb2taCK9ebu5vB2tDb0NdQS9fibcvGJR4Lx6t/688pXYvBQD6Du4dCi9r1auvDf6gbwLmeO89PWkvFDibLwXmc68cbn6vCB8DbyQUyA8ViA8PMrlFrz7vYy8LMCGvLMTVbzvPH68aOOKvC30ibz7MlG8lw3tvCxlBjtYew69SNJNvbJ2RL1Csye9T/RCvbgIW71K22a9uHVZvbSUe70ICLq7skgovbUsV73lYlW9tusOvdRoPr3BDGq9JkBpvZWQgL3orE29DgGxu+ftLb2Y2lS9zEFlvdh0K721R0u9ykV1vaMIZr1e0j29JR8nvRq54bvKlT69sYRWveJjZL1KGTS9IeE1vUiBYb3aVUC9L/IYvcHQGb39eEO8ZHFFvcHeUL01zVm9HqY7vRzpVr2Wa1u9ke5RvVNLJr0I0z29MhEovDZtOL2HtlO9LopSvcJeS73QbF+9kDUovXnCJr1kgVe9GwxevTN4nrv0WiK9dS5ZvdW3Or04Aku9bo5tvVQPKL3WTTO9ZfRtvTmlZL3o4Dq7H8g6veXXW71hQUK9bYxDvZdfYL0FHx69+t8vvVb5dL0HdFm9REg7u+A2V70L50O9ubIbvZxrUb1nw2+9DpQ7vQkFPr1+oH69nQdOvcw9V7z/gHy9Y5tnvfCdOr07N3y9RPV5vYTeK70mCEW9psuHvQc+QL2qY/+8cTOEvYCMW70qGVC9OQh7vQ7Ybb1++Ei9m7VUvWRxgb1J2RW9+o/lvOZFurwSxeO8lNLFvK31/7ytjg29DvruvEGZ9LybCQ+9175cvLMi6by9/9G80HdEvHjQT7sA8ou8thfKvFgeSbwxEFC8s/+pvEAoQzmgLti8nU+1vDy0ErzMvoW78C01vBVfl7wqYd27is+Vu08vdbylHw08jMPzvMf+3LxhhS+8GqYbvGhrLDuyVw28lg+Tu7CzFjuy1q28A794PPUB97wu1928sLr9u4pa/bsA5367QEoRvIKYpLvA4Vq5yh2xvBIdRTzHbwy9crfSvLPlArz2cuC7FprFuyA/I7rgAyu7mrGiu7L1i7zgAEg8oD/qvDHsZ7wKg5O7rHpuu/YvOrzDHTS8+IRKu30CcrwSS8i8GJCMO3BMtLy4p6q8LbIgvKDJJTq8YYK8O0YnvNie+brofjm8+rLAvD56JjyG6uq86dGzvIjP0btQ91i7VE+XvP3OS7xkoYW7UCdYvIMitbyL11I8KswHvQorAL3wBky7fO5GvNLRT7w4FAC8PB5Uu2jYHbxUIbS8+lGOPAxnG71kd9u8qELZurMEiby+Hxm82Mecu0nMRLyLXIC8lIyPvOh/bDyYngW9zGrYvLRCabyoQbm732ZHvOx1d7x41ua7ZFGMuwozhrxOtzk86jKRvBvOxbyxRNS8slnNvCrlvLxCntW8mKTlvND92Lyh+vK8cwQ9vDjK+Lzqf+O8YwoIvcPB8byTwOS81WkCvSxa+byul+28ngkTvTRgLrqXY9e8NlGhvCDrx7wLG6+8763GvMVdyLxWep+8LyOqvPtmX7ztsg08mvT1vBW3wbzfqqO8Z/OnvCCHnrx+OrS8LJ2kvC/Ke7y31Yq8gOPSO4sj8rwCJL28YhaavMgOrbyD+I28lArIvG1yqLzdo3a8UfyFvFbaNTvW4ue8oUPMvCr8oLyFkZG83bWXvEokmLyEAVO88EEnvHdGp7yKf+I7yfXFvMwfr7yPt4K8LaqAvCMSgrzEoZW8erNfvJe0mLydDNq8eiddO07C3LxM95y8uQeNvOG3kbwXRSW8IahuvPikY7zrS6m8HqXKvGzi5DtFCMC8qI2OvCcNm7zPhwS8qamCvMXwjrygVYe8+MW0vBQourzRhHc7hHsSvWICA72YZs68Uie9vCZ16bw+XdS8g9mMvOAvwryWns68OJjNO/liL70tuR29h42zvIXdCb1AHwG9h33VvKu22byzfPi86EDTvHw+2Dud8iK9sjSpvJRmgLwDx968HqqhvJa+aby6pMq8nMr0vPP+CrwIzRI8Oqk0PN1VDLz1nYW8vKx+vDC4R7xGgW+8dlOCvC+qgbxNBkC8S0ThvMgKEjtpKwe9CG1EvfjQOr0J9x29tIQ4vU7jT70ODVy9oOROvbkQcb1izKq7KtEfvdqYTL12skq9EPkDvYgYM72kWF69t8tdvcVudb2CoEO9HQCju0RGJb3CJkq9sV9avQVCIL1z6T+9oqZpvZ3AWr1Auiq99t4ivao80buaMzW97k9LvVQ/Wb2eICm9OeIqvROLVr0WwTW9nzkKvb+wEr2/oze80M87vePlRb3O3U695dwwvVwGTL14kVC9xKZHvci7I718vji9IHMdvFxdL72mw0i9RopHvdmWQL1onVS9Fc4dvbK8HL0Qcky9JNhTvWiskruQYRq9MZFOvcVjML0nwkC90oBivaZOHb3dwii95llivXgVWr16oCO7HFMyvd0fUb0j1ze9QdQ4va7TVb0+cxO9RjIlvc4Rab2srk69qgwnu/TiTb0yHDm9CHgRvV/4Rb3MtmS96acwvQ8zM71PwHK9qk5DvQwgTLypk3G9mJ5bvTxFL70+EHC99C1uvSzqIL2F7jm9DoSBvQoUNr3Ih/S8BBp9vTpHT72sY0S9GchuvZKZYb1fOz29vjZJvWU8dr2NyQ296ZC0vAltiry+MKq8Az2OvG19w7zw8Nm8gHKvvGdbtrze1eK80B0svBHXr7wIfJu8Z8ALvKDsDrlyJli8E7KkvDJfCbw0thS8FjyIvKCCx7pSWae8rdyLvMoazrvIoce6mvHzu3SwbrzGvIO7EMMiu/X2Nrze6ZY7CdW8vCbkq7xoRva7vNzou5RAoztePcq7QJAru/BqeTuC3JK8j9A3PFovvbxSw6y8JNKqu+ZwtLvAJb26mMnEuwy3Orvg5p06QmmNvI44+zuOn9W88EmkvEI6qrsAK5S7iG2Eu2AzxzrwN4i6Fp+AuxC1cbwyHBg80leyvPQQOLwkISa70Kjyui4LEbzeuwq8gHFPus5HT7xR8a+88ruIOxE1jrxXxoW85Dfbu5hxwDrI/lS89Lv+uwCQULia+hG8HEayvB5pTjwcKbe8/L+KvPxagbuQlmi6gh2EvJ8kIrzYUdu6G7kqvCx0oLw5JGA8kJDUvNv7yLxAPhw5s9QZvMIuHLzcbba7uEuNujKG57sKAaK8yLdiPEAY7Lz9FLC8QMMVOWp/VryaJ8u77N8vuy7sGbzREES8/+50vJ60OTxIO768DRObvD81HLzwoK+68Ab+u91tLrwY4Eu7UPYCuvrAMrz0Nj08NdVbvJmtmby4kqq8/PGkvGVGkrxtr6W8loy3vJwvrbznqsC8grQdvHiwx7xUuLm8x4bmvJm/yby0bbi8GMzVvAiBzLxhzsG8wQDxvNAL27jEpLG8GcOJvJZQs7xObZi8s1KtvMbxsLwGc4y8F52ZvBz/PbwL0Ls7vsXJvGyBo7yYHo68+SCVvIYjjbwt8aO8OWGVvA57Xrz7wXa8Ym5yO4REyLyGUKC8kFiGvKTumLzAiHK8tDqzvGySl7yu81q8PftmvLACwDiyh8C8JgCsvOeFjLzElH28co2FvEf/hbxoWDa879cJvMtLkrxWjYs7MWylvF9fk7xEuGW8uOlevPqRWryTSIG8dfk4vLQygrzgc7e8LDfAOmRHtbzEMoa8VWx3vHM/fLxD5g286upUvB7iQrw3j5O8s4a8vIWK2zvERqG8HQFzvDzzi7yu39y7txphvC42fLw+2me8VFSgvJPPubwUX9M7gubvvNvT37w1IbO8aSigvAgizbwVZru8XJ5xvM9GrryCSLS86LTmO+fwEL3T+ga9CLiWvMVH77xXK+K8Yv61vKw9uryzPNq8FO+3vPri5ztQfwi97qKRvO+pc7zNYsi8qtKSvPOhXLzSdLi8RGrZvPc9SrwOLRs87E4RPIZOtbttrka89GU3vF84CLxpiim80+AyvNcYNLza19y70DWovArWRzvUzMi8mE8XveKTDL2CId+8q7UGvVRzGr2JFii9hvUbvVpDPr3ebUW7/dnuvP7CGb0Lexe9PBmgvKhp+rx1Ria9IsAmvdniPL1PhRO9HqRAuwbA97yplxa9TSEmvYjk1bxojwm9r9IxvU2FJL1Ms+i8NrfpvMWogrugMQi9OGIVvYDII73avOm8sNnsvNT6Ib2jSAO9+1SyvK6d0rxNG/67HqANvSotEb10bRq9r9L6vNrOF720ghy9jJMWvU3D4byq1Au9LcHUuwLtA71QIBS9KNwSvdwaDb062yC9LYzYvNyN2rxlQR69MxEkvQZWNLvKcOi8B4wbvRIl/rwC1Q+9joktvY5U1LzULe28yogxvTrvH72YCVS6mrgJvRuWHb3nFQa9zMIFvYRLI72/k8G8wtvkvJHKOr0TohO9OL2Qui0JIb1tMwW9rKDBvOdRD71ksC+9iDb5vEQG/7zxGD+9GtISvehtFryYuTy95+IhvaAW8rzjyzW9GqY1vReA2bw+0wS9VR9YvbL+B72EFsC8FKdGvZzMFL00rgy9Ulo0vbJWJ70xjQW9/WQSvQnAR70abce8LPHvvLFUxLwi2e+8PorRvIVUBr26YBS9OUv8vNTLAL02MBW9vAZnvIQ39bx0YN28U0JQvIzperurspK8q9rRvNeBVrzIWFy8ceSwvLBpDjoqX+K8xuO9vJfSG7xOvpe7QqRBvDjunbw4JvC7PPajuygYgbxdexo84Df/vHEq57zukzq8QBckvIC6CjsItBW8VCegu5AHATttHKi86O94PGSGAb2KAui8eq4HvGh9Bry2T5C7MOkavLyLs7uguQW6wR+rvHgRWDxLbRO97k/cvO2hDLzO6vC7/kHTuzAhjrp0PEK7Lj6quziOk7zABkc8hun1vGDXcbwajaG7OviDuxC9QrzbvDy85Ixruzb+eLwedM+8joubO+tDvLytP7K8o3MrvCDe6Dl7WIe8asYvvNw/GLs0k0G8HqDIvMltMjxNr/W8nWO8vB5H47t88Hu7XEebvGydVLzOupa7jEhhvPLWvLz5JmA86OgNvfDoBb1kUXq7v11QvE55WrzW6Ae8WP5yu55gJryiwru86yCVPBMiI71xaeS8AOgFu5Qyj7z8wSO8jD6ru+agTbzhe4a8fM+VvNv+ezwVpA293mXlvFQJerxk2te7GuZWvJ2ng7xgZAG8sOSmu7y1jrwhrUc8mK+YvIkMz7yE+dy84tXVvOjbxbxcqN+8e0HvvPgc4rwOdf28K5JDvFePAb2hJ+y8Ol4MvQsw+rzWF+683lMHvR5bAb3dsfa8JYMYvU74ULrCTt+8cC2mvHw0zLzV5rO8EfzLvLo5zbxqgaO8tputvDO+Zrw7OBc8jjr/vEj8x7xhQai8FQGsvHREorwisLe8jeOnvDUfgbzSRI+8peHXO7Dn+rz2IcO8lFCevMNUsbwPXJK8QVnMvLkHrLwHpXy894eVvGBZMTsWFvC8Fv/SvDJcpbwUoJW8KZmbvE4MnLySb1m88NUtvIjdoLxNnqA79czMvDD/tLyiKoa8NGKEvBV4hrwh7Zm8WxdovCZnnbwnj+C8pT5yO6AL5bx3uKG8+7yQvD3wlbybYiq8MEp0vFTaarwo1628n+rPvEDR9Tsmg8a8t/ySvI9ZnrxanAm84oOGvDGIkrwEf4u8of+4vKPDvrya+I47wAIYvenuBr2FJ9S83UDDvNpS77zApdm8Cy2RvP5PxryD+dK86sPgOxGuNb2taCK9ebu5vB2tDb0NdQS9fibcvGJR4Lx6t/688pXYvBQD6Du4dCi9r1auvDf6gbwLmeO89PWkvFDibLwXmc68cbn6vCB8DbyQUyA8ViA8PMrlFrz7vYy8LMCGvLMTVbzvPH68aOOKvC30ibz7MlG8lw3tvCxlBjtYew69SNJNvbJ2RL1Csye9T/RCvbgIW71K22a9uHVZvbSUe70ICLq7skgovbUsV73lYlW9tusOvdRoPr3BDGq9JkBpvZWQgL3orE29DgGxu+ftLb2Y2lS9zEFlvdh0K721R0u9ykV1vaMIZr1e0j29JR8nvRq54bvKlT69sYRWveJjZL1KGTS9IeE1vUiBYb3aVUC9L/IYvcHQGb39eEO8ZHFFvcHeUL01zVm9HqY7vRzpVr2Wa1u9ke5RvVNLJr0I0z29MhEovDZtOL2HtlO9LopSvcJeS73QbF+9kDUovXnCJr1kgVe9GwxevTN4nrv0WiK9dS5ZvdW3Or04Aku9bo5tvVQPKL3WTTO9ZfRtvTmlZL3o4Dq7H8g6veXXW71hQUK9bYxDvZdfYL0FHx69+t8vvVb5dL0HdFm9REg7u+A2V70L50O9ubIbvZxrUb1nw2+9DpQ7vQkFPr1+oH69nQdOvcw9V7z/gHy9Y5tnvfCdOr07N3y9RPV5vYTeK70mCEW9psuHvQc+QL2qY/+8cTOEvYCMW70qGVC9OQh7vQ7Ybb1++Ei9m7VUvWRxgb1J2RW9+o/lvOZFurwSxeO8lNLFvK31/7ytjg29DvruvEGZ9LybCQ+9175cvLMi6by9/9G80HdEvHjQT7sA8ou8thfKvFgeSbwxEFC8s/+pvEAoQzmgLti8nU+1vDy0ErzMvoW78C01vBVfl7wqYd27is+Vu08vdbylHw08jMPzvMf+3LxhhS+8GqYbvGhrLDuyVw28lg+Tu7CzFjuy1q28A794PPUB97wu1928sLr9u4pa/bsA5367QEoRvIKYpLvA4Vq5yh2xvBIdRTzHbwy9crfSvLPlArz2cuC7FprFuyA/I7rgAyu7mrGiu7L1i7zgAEg8oD/qvDHsZ7wKg5O7rHpuu/YvOrzDHTS8+IRKu30CcrwSS8i8GJCMO3BMtLy4p6q8LbIgvKDJJTq8YYK8O0YnvNie+brofjm8+rLAvD56JjyG6uq86dGzvIjP0btQ91i7VE+XvP3OS7xkoYW7UCdYvIMitbyL11I8KswHvQorAL3wBky7fO5GvNLRT7w4FAC8PB5Uu2jYHbxUIbS8+lGOPAxnG71kd9u8qELZurMEiby+Hxm82Mecu0nMRLyLXIC8lIyPvOh/bDyYngW9zGrYvLRCabyoQbm732ZHvOx1d7x41ua7ZFGMuwozhrxOtzk86jKRvBvOxbyxRNS8slnNvCrlvLxCntW8mKTlvND92Lyh+vK8cwQ9vDjK+Lzqf+O8YwoIvcPB8byTwOS81WkCvSxa+byul+28ngkTvTRgLrqXY9e8NlGhvCDrx7wLG6+8763GvMVdyLxWep+8LyOqvPtmX7ztsg08mvT1vBW3wbzfqqO8Z/OnvCCHnrx+OrS8LJ2kvC/Ke7y31Yq8gOPSO4sj8rwCJL28YhaavMgOrbyD+I28lArIvG1yqLzdo3a8UfyFvFbaNTvW4ue8oUPMvCr8oLyFkZG83bWXvEokmLyEAVO88EEnvHdGp7yKf+I7yfXFvMwfr7yPt4K8LaqAvCMSgrzEoZW8erNfvJe0mLydDNq8eiddO07C3LxM95y8uQeNvOG3kbwXRSW8IahuvPikY7zrS6m8HqXKvGzi5DtFCMC8qI2OvCcNm7zPhwS8qamCvMXwjrygVYe8+MW0vBQourzRhHc7hHsSvWICA72YZs68Uie9vCZ16bw+XdS8g9mMvOAvwryWns68OJjNO/liL70tuR29h42zvIXdCb1AHwG9h33VvKu22byzfPi86EDTvHw+2Dud8iK9sjSpvJRmgLwDx968HqqhvJa+aby6pMq8nMr0vPP+CrwIzRI8Oqk0PN1VDLz1nYW8vKx+vDC4R7xGgW+8dlOCvC+qgbxNBkC8S0ThvMgKEjtpKwe9CG1EvfjQOr0J9x29tIQ4vU7jT70ODVy9oOROvbkQcb1izKq7KtEfvdqYTL12skq9EPkDvYgYM72kWF69t8tdvcVudb2CoEO9HQCju0RGJb3CJkq9sV9avQVCIL1z6T+9oqZpvZ3AWr1Auiq99t4ivao80buaMzW97k9LvVQ/Wb2eICm9OeIqvROLVr0WwTW9nzkKvb+wEr2/oze80M87vePlRb3O3U695dwwvVwGTL14kVC9xKZHvci7I718vji9IHMdvFxdL72mw0i9RopHvdmWQL1onVS9Fc4dvbK8HL0Qcky9JNhTvWiskruQYRq9MZFOvcVjML0nwkC90oBivaZOHb3dwii95llivXgVWr16oCO7HFMyvd0fUb0j1ze9QdQ4va7TVb0+cxO9RjIlvc4Rab2srk69qgwnu/TiTb0yHDm9CHgRvV/4Rb3MtmS96acwvQ8zM71PwHK9qk5DvQwgTLypk3G9mJ5bvTxFL70+EHC99C1uvSzqIL2F7jm9DoSBvQoUNr3Ih/S8BBp9vTpHT72sY0S9GchuvZKZYb1fOz29vjZJvWU8dr2NyQ296ZC0vAltiry+MKq8Az2OvG19w7zw8Nm8gHKvvGdbtrze1eK80B0svBHXr7wIfJu8Z8ALvKDsDrlyJli8E7KkvDJfCbw0thS8FjyIvKCCx7pSWae8rdyLvMoazrvIoce6mvHzu3SwbrzGvIO7EMMiu/X2Nrze6ZY7CdW8vCbkq7xoRva7vNzou5RAoztePcq7QJAru/BqeTuC3JK8j9A3PFovvbxSw6y8JNKqu+ZwtLvAJb26mMnEuwy3Orvg5p06QmmNvI44+zuOn9W88EmkvEI6qrsAK5S7iG2Eu2AzxzrwN4i6Fp+AuxC1cbwyHBg80leyvPQQOLwkISa70Kjyui4LEbzeuwq8gHFPus5HT7xR8a+88ruIOxE1jrxXxoW85Dfbu5hxwDrI/lS89Lv+uwCQULia+hG8HEayvB5pTjwcKbe8/L+KvPxagbuQlmi6gh2EvJ8kIrzYUdu6G7kqvCx0oLw5JGA8kJDUvNv7yLxAPhw5s9QZvMIuHLzcbba7uEuNujKG57sKAaK8yLdiPEAY7Lz9FLC8QMMVOWp/VryaJ8u77N8vuy7sGbzREES8/+50vJ60OTxIO768DRObvD81HLzwoK+68Ab+u91tLrwY4Eu7UPYCuvrAMrz0Nj08NdVbvJmtmby4kqq8/PGkvGVGkrxtr6W8loy3vJwvrbznqsC8grQdvHiwx7xUuLm8x4bmvJm/yby0bbi8GMzVvAiBzLxhzsG8wQDxvNAL27jEpLG8GcOJvJZQs7xObZi8s1KtvMbxsLwGc4y8F52ZvBz/PbwL0Ls7vsXJvGyBo7yYHo68+SCVvIYjjbwt8aO8OWGVvA57Xrz7wXa8Ym5yO4REyLyGUKC8kFiGvKTumLzAiHK8tDqzvGySl7yu81q8PftmvLACwDiyh8C8JgCsvOeFjLzElH28co2FvEf/hbxoWDa879cJvMtLkrxWjYs7MWylvF9fk7xEuGW8uOlevPqRWryTSIG8dfk4vLQygrzgc7e8LDfAOmRHtbzEMoa8VWx3vHM/fLxD5g286upUvB7iQrw3j5O8s4a8vIWK2zvERqG8HQFzvDzzi7yu39y7txphvC42fLw+2me8VFSgvJPPubwUX9M7gubvvNvT37w1IbO8aSigvAgizbwVZru8XJ5xvM9GrryCSLS86LTmO+fwEL3T+ga9CLiWvMVH77xXK+K8Yv61vKw9uryzPNq8FO+3vPri5ztQfwi97qKRvO+pc7zNYsi8qtKSvPOhXLzSdLi8RGrZvPc9SrwOLRs87E4RPIZOtbttrka89GU3vF84CLxpiim80+AyvNcYNLza19y70DWovArWRzvUzMi8mE8XveKTDL2CId+8q7UGvVRzGr2JFii9hvUbvVpDPr3ebUW7/dnuvP7CGb0Lexe9PBmgvKhp+rx1Ria9IsAmvdniPL1PhRO9HqRAuwbA97yplxa9TSEmvYjk1bxojwm9r9IxvU2FJL1Ms+i8NrfpvMWogrugMQi9OGIVvYDII73avOm8sNnsvNT6Ib2jSAO9+1SyvK6d0rxNG/67HqANvSotEb10bRq9r9L6vNrOF720ghy9jJMWvU3D4byq1Au9LcHUuwLtA71QIBS9KNwSvdwaDb062yC9LYzYvNyN2rxlQR69MxEkvQZWNLvKcOi8B4wbvRIl/rwC1Q+9joktvY5U1LzULe28yogxvTrvH72YCVS6mrgJvRuWHb3nFQa9zMIFvYRLI72/k8G8wtvkvJHKOr0TohO9OL2Qui0JIb1tMwW9rKDBvOdRD71ksC+9iDb5vEQG/7zxGD+9GtISvehtFryYuTy95+IhvaAW8rzjyzW9GqY1vReA2bw+0wS9VR9YvbL+B72EFsC8FKdGvZzMFL00rgy9Ulo0vbJWJ70xjQW9/WQSvQnAR70abce8AAAAAA=='),
    ]),
    'transfer_style/content_weight': (51397030411512, [
    ]),
    'transfer_style/total_variation_weight': (274082659430739, [
        ('{"dict":[["smooth image",{"tensor":["float32",[1,3,12,10]]}],["trace",{"dict":[["evaluations",{"int":"12"}],["images",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["rough image",{"tensor":["float32",[1,3,12,10]]}],["rest of the first loss, which is neither content nor style,",{"float":"0x1.2e5b2aae02400p+17"}]]}', 'j7AUPxcXFD+lhBM/5JATP/9FEz+rRhM/cp8TPxloFD/MIRU/88EVP5U1FD+xwxM/C6YTPzG0Ez9iwxM/LpcTPyXAEz+O9hM/S48UP003FT/C/RM/qMsTP7S9Ez8OPRQ/wEcUP8VjFD/dNRQ/29ETP1k+FD+9GBU/9h4UP9/LEz8HShQ/kJQUPyDTFD+V3BQ/+XoUP7clFD+FNxQ/IjcVPzTjEz/VDBQ/qU8UP9j/FD90KRU//l8VP6cPFT+B2RQ/njAVP9DMFT+c/RM/whkUPyN/FD8XThU/3NwVP5T4FT9k6BU/UOEVP55sFj8M5xY/1WgUP9ViFD8jwxQ//Z8VP1qrFj989xY/lLgWP4ojFz/CmBc/rekXP+geFD/CPBQ/S5wUP7WAFT8qwhY/j20XP8+sFz9n/hc/7IwYP/qvGD9A1hI/jXITP1wKFD91+hQ/+g8WPwsgFz9Gqhc/4UIYP4vDGD8e4Rg/QMwRP4J6Ej+mghM/XDUUP4c9FT898RU/RPMWP5GXFz8bYBg/2pMYP/47ET89xRE/H8MSPy+FEz/TGhQ/QfwUPwP/FT9s+hY/MJIXP/I5GD/SyxA/nh8RP9MMEj8pyBI/+YwTP5pdFD+bkxU/xXMWP+svFz80tBc/Y/wZPxlhGj/FeBo/ffUYP6DvFj+mghQ/VZMSP++OET9K/RA/EC4QP9r1Gj8QOxs/XxobP4aBGT974hY/JpAUPxaFEj8RVhE/HMEQP7cKED8lPhw/230cP0jxGz/f2Rk/SkEXPyqkFD83nhI/vToRP0auED9bEhA/T5cdP8csHT+OPxw/+AoaP1B7Fz+D3hQ/+tcSP+1mET990xA/zJ0QP3VEHj91Nx0/GwUcP7NLGj+myxc/c5IVP+RoEz9r4RE/kHwRP9IvET8amh4/W1YdPxNIHD92pxo/VbEYP+t5Fj/XchQ/L9sSP28EEj9P0xE/ygcfP/LPHT9kxBw/h4cbP4deGT8YfBc/ErkVP/QjFD9cFxM/wcoSP6YiHz9w+B0/BTkdP9/+Gz8WPho/+LIYP+UBFz+x9xQ/8hMUP/7WEz+Aax8/uFQeP+WzHT/Wqhw/GJsbPww+Gj8RYBg/xRoWP+W9FD9B7BQ/GEEgP0BGHz9gVx4/HqwdP+zZHD+prxs/VLYZPwIeFz+4kBU/DHsVP10oIT/bHiA/lnkfP8SZHj+t5B0/34kcP1tcGj/q5xc/+ucVP675FD81dCE/ENQgP4ooID/krx8/KcEeP0vpHD/Ewho/bjMYP3jKFT8EOBQ/tKoZP2k2GT/bYBk/zDAaP/WQGz/KiBw/g7MdP69gHz/t+CA/egQiPwSVGT/Ykhk//5oZP7OlGj/I1Rs/D/4cP0zkHT8FLx8/+dsgPzcsIj/Xkhk/sIMZP2lGGj/VHBs/EW0cP+1XHT+EIh4/k1ofPw3pID9hmiI/wf0YP+t1GT//axo/L8UbP4+3HD/I3x0/gaoeP1h5Hz+vRiE/TssiP9v0GD+PWxk/X7MaP9kEHD+JYR0/tHAeP5M5Hz8sbiA/r54hP8QSIz9WTRk/l54ZP9TyGj8Zgxw/JP8dP2R2Hz94uSA/nq8hP8rYIj+T1CM/2EMZP1zJGT+nLBs/jiIdP//2Hj/7viA/RgUiPypPIz86LCQ/JK0kP44PGT/u0Rk/4pEbP2+wHT801B8/BrshP949Iz8SaSQ/GvgkP4htJT/6vxg/b8MZP4B+Gz/H7x0/3DogPyFeIj8iAiQ/wyklP4muJT+pjiU/8k4YP1dtGT+llRs/cbAdP5k1ID8ymiI/rRwkP/+TJT8HuCU/JsAlP37jFz+uqBk/bJobP3wCHj+bRCA/1UQiP//0Iz/URiU/qfElP+r0JT8eGBg/8eUZP1cvHD8OPx4/c14gP1xZIj/lsyM/sUslP/gqJj+odiY/g/MGPz9/Bj++ERA/7kAAP6qTAD+aSBU/4ncRP+2B3z579/E+sYj6PugvIz/7QP8+8C0OPzWW+T6x2yQ/pZMaP7O98z54wBg/FtkEP/QMAj9I4wY/tv0iP2EyDD8AjhQ/Uz8mP1hnDz+uLgA/+cLfPrDGBj/HOOs+8zsNP67JED/+gBc/C4YDP8xUQT8ThhE/ChUpP2AXJT+IVzw/Q3YcP6kxOD9lDRo/uKkCP2oUCj85jDM/LuIgP/a2JD8j0g8/KCVAP+ZhNT9Sjzc/6tMsPy5OET+RXRM/zX8eP7FTPD+YEgw/HU8bP7HMJD8sszU/lIgnPy4CFz880xU/qY8NP9sWAz/biwo/yNZFP81+KD/VExc/fvssP6a3Az8cFQw/BFIkP3RqHz8oExk/jfMsPxfGJD9ywhw/q3wHPwEgNj8m0CU/uDMAP6vTET9wjgc//DAoP19MGj8sAB8/WmsjP1hbFz/krxA/pW4OP9VFED+PjOM+3j4YP6Pm6T6CxhU/O6wLP1kzGD9XLQg/5b4UP9F75j7h0x4/4+TfPsW8CT/FL98+zMEbP0s1Gj+rdQY/2/wJP6kKCD85QwM/9IwePzzFGz/k/xg/KCEOPxI8FT9vgvk+klsdPxwGKz+kvSM/Os0jP1pFOT/NCCE/FsgxP9H6/j4GixE/OusKPwokGT+h2OM+uTcOP7eNJD8a9Dw/n+8aPyxeOT95ciI/uRsOP208Ej9NkTI/+7r+PkLkBD9reDs/Ou4qP/aVHj90FRs/AxAKP4LgBj/EHyc/RccOPwPBDj+lv/8+8fASPy2bEz81c/w+FbUOP6UNCD+YxRw/Vs4IP71FHD/aRQ8/OdT0Psk8CD9f1Rw/1IwDP0wLCT8SRQU/lYMPPxP5GD+uADY/hcrbPjH95T7osig/m14pPzBIEz+XX/A+VwIZP5gLHz+MwiE/fUkxP47zBz/TSR4/vl8ePw23OT/1dOs+W27vPn7mIj9vnTg/pWYWP1Gl+z5UyQI/0czyPnrhMz+sSEU/kUfcPnGZHT+OLjA/SDYlPxShCj9dSv0+f6b/PjJcDD+L7ig/8DBBP3fRFj9bXRA/OggUP8quCT+BTwI/vPcLPxW0Iz96zhQ/lRQjP4n6OD+wXRs/mj0nP703ID+rkwQ/j4zbPgtACz9ik0Q/dwYaP/RQGz/G/DE/g6M6P+UgOD+d9y8/qp4aP29G+j7i6RQ/yAkVP3IfRT9i0i4/tIM/P3h6Jz/eQzY/T3n/PrhELz/BGQg/lYLhPu+wEj86mj4/SokcP/l3GT8q/BI/NKADP/6SFj+Oijc/mKgoP7PU+T4rmP4++J8aPzdFJT+IvxY/CqwHP/68Fz/znQw/D20jPwKDLj8EWxQ/Ay4nP4bkGT/GtwY/QckLP6UOAj8+Sxk/vj0tPxq8MT/omCY/rxQlP7sGHz8glx8/XcUeP9TfJz+tBOk+zJwkPxnHNz/L/B4/mvwnPwX6DT/sjTw/GbwbPw5CDz9oMCE/osEfP3uCBj/bNyQ/8Kw4P/4YGT9+IyM/0EEgP9NhQz9/IhE/os4SP+pZAD98wBk//gQ4P/iUCT/kwCA/8jsTPyyZQD+4oR0/VwEqPyA2MT9ZEB0/ybMSP/CaFz/EtA4/Tko4P5n4GT8Ahhw/f5NHP/7LOT9pUy0/ivYHPzGb+z7v7gw/GicuPySBMz/IuTc/eFNFP7S2GT+WhRQ/t1giP3ZHEj/xhgw/nHINP3vTBj9VjEE/UQkbPz7RQz9ynik/RfkGP3bXBT/8txY/BJQVPyBxGj/zjQQ/APgWP9xfJz8irCI/bOU6P4C6IT8TsQ8/u2UnP8YuCj8QJRI/nIwGP0/xPD+fZR8/gqdEP4gkPD8S3Cg/X/gXP4o0HD+12ig/9jAaPwMH8j43wS4/5ZwhP5xIQj9P+TY/dVEHP+uJBj+AtQ8/zmsAP0dTAT+UBxU/+8IQP6K54T5GJvI+E4z6Pnv4IT/E2AA/n8ENP9rS+z50uyM/IhAaPwc29j7l/xY/VfEEPyzcAT94twc/dZwhP6nIDD+gIxQ/Iw0mPxKuDz/9nwA/WEjjPtbtBj/AB+0+x8MNP0IxET8CuhY/X+oEP+9XPz8spBI/zx4oP6J3JD/V9Do/9bIcP1I4Nz9kRBo/4YkDP8qQCj9RqDI/HFchP8seJD/6KhE/BfQ+PxkzNT/7Njc/3REsP/yPET85SRM/gakeP4VGOj/1/w0/bUEbP9ETJT94WzU/xw0nP+VaFz8G3RU/M9gNP4T6Az/RVww/53dDP9tSKD98khc/0e0sP1jABD+PRww/638jP4rYHj+VVBk/ROErP+4iJT/R0xw/sswIP8jkND+bjiQ/BU0BP31HET+kqAg/QrMmPwm7Gj9g0R4/KvciP5YEFz/EUhE//WcOP1rTDz9qK+Y+7tsWP6fp7D7eWBU/RGsMP7+8Fz96xwg/tlsUP9XG6D7Pbx0/GwXjPtJxCT8E/uE+7/waPwBjGT/NTQc/71MKP96ZCD9TaQM/NygePxMxGz/lsBg/rvYNP1LnFD+vy/s+G84cP45PKj+aeCM/XhgkP0C3OD/EfiE/C/8wP7raAD/2KxE/dkoLP1DFGD8h/OU+grgNPy0rJT8q5Ts/huobP7MpOD+JsiE/n2EOP7DJEj/TpzA/5yMAPyTgBD/xaTo/fOoqPxg6Hj9LJBs/dooKP9G6Bz89syU/KsAPP39cDj+kEAA/DFgTP7O+Ez8ncv4+jH0OP5ZnCD8mxRs/3vAJP1UBHD+ouA4/CFT1PmUUCT9rRRw/GBgEPxrGCD+jwAU/R+IPP0wiGT+6QzQ/n2bfPrAx5z5+JCg/hx4pPx+eEj+kY/I+doYYP08iHz/AqSE/H+svP0thCD8n7xw/1icfP4tkOD+/4u0+YIjxPlupIj87SDc/1YUWP7rO/T5BoAI/AYb0PpOuMz8uskM/VhzhPu+KHD+FPi8/AeYkPx/eCj/u9/0+/HwAP0EODD/QUSk/sEFAP8DQFj+x+RA/OWEUP68ECj/HXwI/3fcLP0gnIz/w9RQ/KlgjP3tQOD9aRBw/c+kmPxL+Hz/W/wQ/6ODdPlLBCz+9MUI/cRYbP9X5Gz/AEjI/OtM5P2HONz+s8i4/cX4aP96Q+z71/hM/xkQWPw/VQz/fyC4/PMw+P4o+KD/HXzU/3rgBP7jZLT8wKgg/h/rjPpraEj/KGz4/c5wcPzljGT/ltxI/OlgEP7qgFj+7pDY/y1ooPyyr+z5OJwA/FUEaP0KPJD/KoRY/nigIP04iFz+toA0/0rkjP4TWLT9p3BQ//h4mPzInGj+QgQc/RBsMP0tjAj8iYRk/y74sP3cXMT/n2CY/p34kP4icHz/qdB8/Wl4eP8OdJj+AJe0+4K4jP7DMNj9QBSA/K08nPyqFDz/mvTo/L74cP365Dz/m1CA/qnQePy3jBz+snSQ/3QY3P/fxGT90eiI/Y48hP1PlQT/odRE/BCITP4K5AT8JeBk/C1E2P+4wCz+FeiA/oE8UPy6iPj9zJR8/AvspP61lMD/+iBw/krgSP8q1Fz99uA8/Y/c2P5e1Gj/rEh4//dhFP2DuOD9A5yw/xLwIPyc3/T7uUQ0/i9ksP/68Mz/eEzc/7QJEPw0bGz+RBBU/X7ghP3lWEj9Sigw/ToMNP78tCD8PhD8/L6AcP8WDQj+t+yk/un0HPw+WBj9ypBY/LmMVP6vOGT+oJAU/mgEYP8nTJj/w8CM/TV06PyY7IT/qOBA/iFQmP706Cz8yGhI/PTcHPxQlOz/9aSA/z5FDP58rPD/Yiig/zyMYP9d2HD+iFig/JdcZP2Su9D4GDy4/UjAiP+e7QT8IMTc/9p4KP/rpBj9Vdww/qe0BP9APCD9evhI/3GYKPwCv9T5ly/M+gqr6PqoFFz8+0ws/yfIJP1b6Bz9SmRk/iHAVP344Bj+3Ogc/issFPyIlAD8pLQ8/MTEVPzMREj9AZhA/c0kkP5sqEj/CmwQ/WHwBPyxOCD+CTv0+N4oSP3PVFD8muw8/WHERPyx0LT8Msxw/t3YfP/TZHj+HfC4/OtUeP0N0Lj9YMxw/U2sLPyzwDj8opSo/e3MlP0jFHj+FSh0/zDk0P+KNMz/rGzQ/aj8lPzngEz8ekhI/1SAgP/XPJz86WB8/PMYaP/CTJz8pRjI/lLwiP1J5Gj8gNRY/CWUQP3X7Cz94gxw/ASIuP1THJj9eBhw/t3IsP50ODj+VDQ4/Bh0cP023GT9voRs/tjwiP4FmKD8pcB0/75wUP8jPKT+5QBk/uDALP+NZDD93lBI/uUcZP/+eHj84LB0/duEeP8D3Ez+nDBc/ECwOPwXNCz8iwf0+fGEKP2YCBD8cfhE/liITP1OREz+5Mg4/DN8QP/Zp/T4t6xA/FSf/PknPBj88Pvs+LxEUP13+ET8A5w4/pmMNP7eiDT87wAQ/jp0aP6X7FT/r6RU/ZngMP5HsET95Lwg/6dQXP5LkIz9DCyE/pbwmP1K4Mz92pCU/rO0pP5wiDT9m1A0/lKMOP8ZwFT+iO/k+kT8JP1O0Kj+2XjI/o7wkP29RLT8c8xo/sNYQPw3BFz+Hch8/oB0HPxS7BD+r5zA/0MgqP0b/Gj/YqRs/gNgOP5dnDz+B4hg/O4AYP9nTCj8FyAE//fcWP23+FD9VNAg/uokMPxSRCz8iwRI/qScUP6mZGT/kwQk/UtL5PuWoED/UNRc/fP0IP1lXBj+7GAo/izYTP0+VGj8pnyQ/ieP/PikK8j7AIiM/2N0mP4GjDD8LRAI/iCsUP7ruHz+PyiA/1JkjP+08DD8ZvxA/sDAmP/x9LD9r3wE/SDkCPx2DID9rSSs/iJ4XP7WhCD+ZLgE/WQQCP3fkMT/EZzU/oUsGP1sIEz84ziY/hxMiP4MDDT8FCQI/mHQGP8xQCT9Czyw/bdg3P1HKFj+yeBY/MoIXP7cJDT858gI/CvkLPw40Hj8TWRY/ZrglP/hVMj9QYCQ/FfQjPwz3HT9WzQg/CdjyPtZMED/zwiw/N6YkP7npIT+F2DI/qoAyP7nnND83xiU/b1wZP2CXAz+cvAs/s1chP5g3OD9Dcy4/Blk4PzAjLz/4Wi0/xJYTP7QWIT8Svgg/BDL6Pp1RFD/XqTk/50gdP3eoGD97URA/cNAKP1UcFz9LkC4/mJ4lP7gaBj9I3Ac/HesWP6YpHj8clhU/0YkMPyKyET84uRY/sWwmPxnGJz/7aBk/zZccP0J/HD+rmQ4/YP0OPyBdBT8lJho/REgoP7pNKz/cGCk/YjgfP8HgJD8BQR4/Qr8aPy9LGz92Jgk/kFEbPwT/LT//USk/SDYhP3tpHT+ubSo/+dAlP3DsEz9ZnR0/9L8SP25JFD8HMig/NDAoP7iSIT8YiRw/iUktP9KEND+XZBQ/chAWP9kVDj/+6xY/fP0mP5isGT8xAR4/vQAePz3zLD8Kxyw/BMIpP58RKT/Oxhc/ouMSP3GnGD/62Rg/IQ0rP4NaIT8tByw/bUo2P88jMT/PGSk/yrQPP2fZBT/lzBA/hR8hP6TXNT+iPjE/Bi44PyyiJz9pexk/RBUcP4/dEj+/qAw/lBkOPyJaFD+ZOS0//O0qP4TKNj/AQi0/2SUMP29JDT+W9BU/pKsTP40YFD8JcQo/BVghPx3nIT8xXC8/M5Q1P//AHD94/xQ/vrkcP2+mFD9huBE/4jYNPwL3Kj9JkSk/iM45P2trPD/OryU/w6oZP4jLHj/2MSE/y64WP2dIBj9Qyyc/Il8nP47JPD+KJjk/ONAMP1VrCj9p0wc/oI8HP86bDT/yrQ4/638HP7ilAT/I2/s+Clz6PkMbDz+IYA8/NoAMPzCKDT+3YxI/qCsRP7oDCz/i7gE/T3ICP010AD9PiBM/BV0QP5vqDz+42RM/uX8aP8a8Fj+ZRQ4/QNQMPwARDT8Sdwk/UjwZP+P2FD/L1BA/lDsXP/0xHz+jNyE/FrUXPz0mGz86kx4/7uUfP/pTJD9sAR0/zbETP/h8Fj9mgSA/sI8jP61LID8DQCM/ErUpP2FDLj9CtSo/lKMfP+1cFj8lzBQ/pFEcP6AyID/RDSQ/Z6UiP5xcJz+gdy4/9NEfP7kYGz+LthY/fp0TPxMbGj/mNCE/BpsiP0SlID860iM/OCwpP1QOFj9/6RM/fJgSP3OlFj/9Xxg/j7AfP3LbIj9JoyA/bNwdPxFxID+MHxA/YPEPP+wZDj+OkRI/rxYUP7SlGj9WOR4/l44YPwseFj9yeRk/DoAMP8NACj9ukgg/bvAGPyPGDD/uZBI/+R8VP0u4Ez/UexE/9OMQP5SoCD/2GAk/JDMLP6BUBz882go/XMAMP0SADz/ewBI/sp8TP4Y8Ez9KrQg/jaARPzeBET9m1A8/RXYMPwmpDj+nBBE/R6wUP26QGj+x6xw/sPUqP2uiLD/TAio/s38iP37/Fz9Ojg4/hmoSPyYOED+wlwg/lvMEP4I5LT98cCs/ZikoP9tQIT/dfhY/8voTP50KFj+VHRM/d/QKP4q0BT9tUyc/2OIkPwHIHD/w9hg/X2MUP+bkEj+b0xQ/FFMXP8W9Cj+KkAM/1GAbP/tEGD9aZBE/FWgNP2ISDj8CfRA/hwwYP5PCFj8/RQg/Q1sAP7qAGD+tVBU/OZ8MPwFqCD/JVA4/ANsVPyU1Gz895RU/ivkMPy6gAT8WLiA/TvUcP83pDD+3Xgo/eScTP6/pHD9Zdh0/Ko8WP0ZoDT/i9wU/fPopP/0OIT8SYxA/yugNPzYrGj9Shh4/oG8YP3OoDz8FPgc/c1sHP/yWLj+nGyc//VoYP7xWET9AThs/9xQbP6eqDz/e9gk/6rYKP/n8CT9cFi8/buAqP1YoHj+fXBk/9BQaP6pSET+Azwc/TNwMPzZsFT/fnhg/7K0pP10tLT+t9ic/QmUjP/2FGj8saw8/BOEHP36LDz8RBR0/dxUoP6M2Kj9w0i8/w8IuP5V7Kj9q5h8/ZdoUP+rRCT/qdQw/9WghP9fuLT8tyy0/ai4yP6vlMT/cLyk/zAUiP4OoFT+EnQo/C3oJP1gLGz94BTA/MV4cP+b4Fj9tDRA/sf8QPwDHGT/scCQ/DIogPyM0Ez83XxA/GogUP37lFz/AlRQ/qkQPP2P6ET+S6h0/vSEmP9yaIz/3eBo/OpQYP8ybGz8koxU/PjkRP52fDz+etxY/Fo0iPxU9KD9f9SQ/nRohP4g9IT/LTiE/pyUWP7EOFD/MzhM/EE4ZP4xDJT8fzyg/8jokPxT8IT8EMCU/rNcoPwEtGD8eDhY/fSESP4hhGz+2dSQ/igwjP4UYIT94aiI/Ok4qP8wBLT/JARo/mUcaP+nzFT/PBhc/xkccP5ScIT9JASE/0koiP6fUKD9wRDE/eCEmP4cuID+GYxY/PEwTP5TkGD8sqx8//HAjP9GSKT9hWC8/+ZItP5hhJz/uiSE/oWkWP5D9Dz+HchM/INocP8nSKj9thy4/1N8uP7TmMD82vBw/3KUYP22ZEz9ymQ4/x3ERP9HSGT+kdSU/cfMtP/raLz/zUjA/UOMTPxfMFD9GJhQ/ptMSP+11Dz8tsBU/TkMhPxUlKT+nJDI/5JwzP8bhGD/QIhg/zocXP+XnGD9sIxM/RFwTP0LkHz/TnCs/0HY0P8hHOT/1eCA/JcUcP0ekHT800Bo/tvUTP1l8FD88HCA/8GAtP7TLNT8J4jo/vzMNPyrrCz9Lggk/+HoLPyxpDj/moww/higIP8ukAz/aTgA/xMv8PtpvDj/2mg4/udgMP/UOED+CRhA/LgQQP65zCz+9CwY/hp0DP4OSAj/25xM/EbcQP90eET94WBM/CxAWP/0hFz8QyxI/yGEQP4ouDj/Xpw8/3TIaP6t9Fj9RvBM/FAkYPzQaGj8Hjxw/BD4aPxOPGD8fZRo/x1YdPwWRHz9ZBRs/fEwYP9f1GD+ItRs/HW8gP4YQID/SNSM/6bEjP9JkKD/9vCE/XCUdPy1JGD+enBc/ifkbP+gwHz8gECM/Qg4kPzMHKD8uRSo/GDAeP3XKGj/YzBU/mBoYP12AGz8ZvyA/zWkfPxCRIj9BVyQ/wXImP3jBFz+vYRU/YCITPz0oEz9LjRk/cS0cP0EiID/qIR4/23EgPw3HHj8CUg8/TysQP8oXDz/MoBA/HAMTPwo9GT8q5hk/ZvcZP7pvGD8Jshg/HLgLP95ICz/jjAw/hEALP2ENED9A1xE/osMVP28fFD9KtBQ/cO4TP9lHCz/P7Qo/r04MPy+tCz+0Dg0/OWMOP+DgED/b3BM/dRoVPwU3Fj/bjQs/s9YLP7d4Dj82Ygw/NngNP3m/DT/kRBI/UiMUP+KQFj/k+Bg/4H4sPw5TKj+ChCg/a1QgP01wGT+6yRM/fxESP97/Dj9gtQs/G7MFP7LsKj/5KSg/klIlP2aOHD9C9Rc/7LcTP/uuEz8fsg8/we8LP/5mBj8+iyM/1U0hP8KuHT+b0Rc/W5wUP1B+FD9xuxQ/d2oSPxNBCz84oAU/SqUdP7k4Gj8rahU/gowQP6n7ED9aQRM/AqUWP85hEj+tygs/Z2IEPyK0Gz8lNhY/CCAQP5xEDT+jvxA/pyIWP+3nFz80QhM/IggNP5uvBj8bNx8/PLMXP/wzET/Yaw8/zpATP6WUGD8k5hg/NAMSPwBrDD+zwQU/OZ4mP8fHHT+jcRc/r4sTP7O3FT+jThg/faMWP2JeET8Nkgw/ma4IP87bKj/gYyI/FtAcP/KnFj/DaxY/BWwVPwbxET9Y6g4/PTUNP9J8DT/Ueyw/IcMmP+bJIT9PUhw/+yAYP5fbEz89rg4/LdwNP+M1Ej92Fxg/XNYsP1LkKT9TRSg/P9ggP1wRGz9aNRM/QWUOP7UcED9emRg/vA0jPy6ZLT8fzi0/ScQrP3+kJT8Dnh0/OkwTP/FXDj/n/RA/PP8cP1GKJz/q/S0/BjwvP5pHLz8WCCk/mhkiP0stFD+2cA0/d3IRPwI1Hj8GeSg/ZXkZP+KxFT9b4xE/+XsUP4+qGz/Ugh8/cEEePzGmGT9O8hU/WvwUP+29Fj+ljRM/VJUSP7c4FT8NGx4/SVojP2VUID/MBh0/mQAZP5aQGj9JDhY/4k0UP+/REz9ckhc/+4kfP2dYJD9kaSQ/hO8fP2JtID+ztSE/vYAVP57sEj8XHxY/Ng4aP4KJID8YmSU/onkjP/U5JT9SoyM/fdwnP+MEGD80vhU/QU8WP8v1Gj/Cfx8/y1QiPyzvIz+PhyM/Ji8oP02IKj/3lB0/7cgZP1kgGD8qKRg/ZcwbP/F/IT+RDCI/OVInP5ebKT8SCS4/QQQhP8OzHD9qsBc/PxAWPwq/GD8bqh8/ciEkPz2hKT/+tCw/nkEuPygGIT+XWRw/DN8XPwh+FD8EuBY//7EcP9YWJD/4HSs/0k4uP+y1MD9DnRw/mykZPy6yFD/2rRI/TzUTP0IAHD9ckSI/53gsP1tVLj+pxDE/nPIYP4hcFz8mtBQ/ho0SPyRTEz9Njxg/jyYiP2YbKz/BTjE/REkzP6TdGD+eLBk/qbwXP8uuFj8FCxQ/fuEYPykSHj/8rCs/77cxP1WeNj+wsBw/N/UcP6r3Gj84JBg/wIcVP3wKGT9auR8//A4sPya+Mz+aHjk/qasNPz0fDT/4YA0/4HMPPyQTDj/bDgw/zS0JPxoRBz8iVAM/gaYBP2oUDz8bdA4/cSsPP5EOED86DxA/n+IOPwtaDj9esgo/zjYIP3uyBz/6wRM/gccSP6hREj9pgBM/OPkSPyItFD93jxU/82USP8UWET+VIxI/jNAYP9hUFz+8BBg/W/IWPzeFFT+mJxk/yMUZP43VGT+R8xY/KRwaP1x9GT8KSRo/ix0aP6EWGj+3mBk/vSwbP76aHz8Txx4/6jAgPy3bHz+5shk/cl8ZP7v4GT9OoRs/h0EbP41WHj+DVyA/epckP/0NJD8k2SQ/lz8aPxbnGD/tzxg/deEXP4HOHD+Klxw/DgwgPw4vIT8K8SQ/4sMiP3BGFz8oHhY/vAwTP152FT/gchY/XTMbPwq/GT9EYx8/QtQeP0KQHj/qfhA/Yp4QP+mvED8JQxA/g4oUPx6vFD893xg/JZUYP32eGz+EkRk/mbkMPxkRDj8NCA8/UssQPyE+ET+Q9xM/y9cTPwBcFz+cshc/vCwYP6pkDT9mlgs/g1YOP0rnDT/2nhA/Qx0QP8miEz8YiRQ/2UYWPytwFz8UoAw/N0gKP6GxCT9bIww/UxENP6ZnDz/P4xE/TYsTP97sEz8nAxU/hYQrP78+KD+l+CM/KrwdP+sVGz9+9BY/JWUSP1KSDj8eiQw/U54IP1LIJj9RzSM/qosgP0dXGz8rCRc/YDIWP1RuET+nuA0/uM0LPzZ7CD8C8CA/y3IfP1Q4HD8enBc/zmMWP18lFT+dbBI/Xk8OP3lFDD/L5gg/6wQfP13BGz/nDBk/f60VP/u+FD9DkxU/t3sTP0P7Dz9yYAw/RAwLP/yKHT//NBg/z00WP/4MFD+UURQ/GLQUP2jUEz8dDA8/EtYNPwJYCj8Mpxw/QnEYP0eEFj/ewRU/nUkTP1TREz8zchI/LxsQPwNjDD+STgk/w6wgP+DsGz9JnRs/cLoYP2aWEz9OyxE/qFUTP25gEj/Muw4/fqUMP/5JJD/ujyA/nikgPwNJGz86ExQ/Ar8SP3HOEz+zEhI/wqYRP0nmED9GuCg/jmEkPwVVIz+hBB4/OlAYP1kCFT94aBQ/Sh0SP98MEj88dxU/rvMsP7sdKT+tOCU/L4AgPzfxGT+1lRY/xLsUP2xkEz9PyBQ/7ZEaP9I6Lz+4FSs/HwcoP8lTIj85qhs/1pQVP0qbEz8tqBU/ELAaP5uaHT+qbS4/5lgsPxieKj9YMiY/zawePzFIFT921xM/nSAZP0eaHT+xWiA/p48VP7oyFD+FhRU/Os8YPw7mGz8+dxw/aagcPyWSHj+xTxs/ZtEXP+grFT/CdRU/WSEWP+VNGT8Y+Rw/c5QdP7tYHz+p5R0/sa0cP4mEGj/sKBY/30UVPzrZFz/KDxo/c2ocP15HID+rKyA/6zwiPwNNHz8YkiA/cysVPyLtFT9pVBg/cMYZP3lrHD+qOiA/s9MkP18sIz+khCQ/6QAlP2O9GD+/TRc/JPcYP4hpGj/5Shw/DO0gP0nbIz957Cc/E3YmPxt/Jz+5TBw/WlgaP+r1GT/dOho/Sz8bP0o2ID/aDiY/ahYoP0ONKT8n7So/VbgbP0r3GD92cBk/jUUZP64+Gz/n9x4//pEiP1zFKD/jCiw/QhctP8LhGT8mCxk//QcYPxAwGT+3RBk/VQAdP8puIT+ScCc/Q8YrP4w2MD+/yhs/keUYP9i7Fz/6BBY/RFIZP57TGz+4iyE/UqwoP/CdLj+uODE/iwMcP2UTGj+9fRY/2ZcVP5ppFj87sx0/VaAhP0aeKj8FOS8/FY0yPylaGj9pJxo/CgMXP6MBFT+lGBg/TnkbP4BCIj9AMSk/0ecvPwcmMz97gRk/NlYaP6B5GD/G8BU/VeUXP0omHT9R2iA/OcQpP7iUMD82DzU/pRcOPz9HDj8IZQ8/5wIQP4ZxDj9UZgw/yDkLP3bOCD9JdwY/wOoEP7PyDz+ZmQ8/Jr0QPwxuED8d8g8/g1oPP5L1Dj/Opg0/hyoLP6fQCj8IjBM/NMkTP6R7Ez8jgxM/TggSP29REz9dexQ/b38TP/YfEj+T5xE/DNsWP5mEFz8PBhg//EMWPzTpFT8sohY/NGcZP6rfGD/OJRg/MqcXP4h3Fz8WzBg/DAgaP18OGj80vhg/VX8aP9nCHD/3IR4/iA8dP9v1HD8pJRc/+YMYP1h+Gj/F0xo/qqobP/V/HD8Vix8/kSwhP4sAIj+A4CA/M4oXP73jFz8QZRg/6J0ZP8IZGj8yGhw/qREeP79VIT9OwSE/+YQhPxjBFT8NRBU/CRwVPwpXFT+SThc/ug4YPxrgGj9XBR0/OjUfP9oxHj+MoBE/TpcRP6CIET+k/hI/N60TP+mkFT+RjRY/2zoaPzkZGz9Xkhs/H7kOP13jDj90VBA/PSURPz/zEj8ZPBM/DnoVPw47Fz9DQRk/R44ZP+5ODT/ILw0/kzgNPwWnDz9nZhA/KlsSP99XEz80dBU/oXcWP2L8Fj9Ngww/jaIKP7VnCj/2GAw/VlUOPxgwED85MRI/HUATPxHOEz+6KxQ/FukoPxbLJT/SHyE/MxQdP3pHGj/3ZBc/DaQSP36CDj8GUQw/n4MKPzFXJD9hXCI/wj0eP4W8Gj80fRg/TQIWPwduET+lAQ4/EqILP4FbCj+IuSA/o2EeP8jPGz+67xg/OvUWP9gyFT9PaBE/ntgNPwg2DD+iaQs/tKgeP7KDHD9WOxo/5R0YP026Fj/+DRU/cM0RPySlDj+qXw0/nLsMP4jOHD8k+ho/h/0YP1HsFz9hWxU/9eATP5IQET+36A4/DfwMPyaEDD9kAxw/ZicaPyT7GT9apBc/WIAUP1tqET/TxxA/8koPPy+2DT+UYgw/pm4dPwXMHD/jLhw/HsMZP+/lEz8FbRE/tIQRP14zET/3HRA/eOcOP7hOIT+OjSA/AMMfP3X+Gz9v+RU/lgETP86VEz/RrRM/XT0SP3M5Ej9JXiY/kn4kP/l3Ij9ZJx4/IJYYP5/4FT+UhxU/n5cUPzmEEz9Z4BM/XjUrP8wqKD+5HSQ/3PcfP71EGj80dBc/JMQWP4hYFT/PrhU/lK8VP/jGLT/XLCo/sygmP/VBIT8rpBs/FaMXPznZFj8lchg/q2YYP9JyGT+gJi4/iR8rP6SkJz+kKSM/5HgcPxrUFz+B1Rc/+lQaP30wHD9ODhw/HtwTPwbZFD8GcRc/tE4aP32PGz9Ynhs/zVEdP+eoHj8aWR0/OYUaP6P6FD+H4RU/ZCcYPyrfGj8MZRs/xX8cP4e+HT+MZR8/ZBIeP20OHD9jlxU/JqIWP4EQGT8ITBo/vPEbP7s/HT/xFSA/PwwhPxN+ID89kR8/oXMWP8inFz9Owxg/k2IaP3hlGz94th4/M14iPyH0Iz/1+yM/t0YjP/jAGD9l0Bg/4+0ZP3w5Gj8Rwxs/KsIfP7B8JD+kFCc/bHQmP+qRJj/WCho/cvgZP3tHGj9W8Ro/f1AcP47vHz+V6SQ/ctEnP1WbKT8ANSk//ekYPy70GD8Cjhk/JQkbP+INHD/5px4/JEQjP3FmJz+EVio/u4EsP5diGD8j1Rc/yycZP66wGT/dkxs/pqwdP64NIT9ywCY/SpwrP61hLj/fQRo/fZgZPzJLGD/5NBk/PW8aP99XHT/H9iE/OwknP1clLT9nVTA/2uYbPy5NGj+TQBg/hSQXP1I2Gj8eth0/V6MiP2e7KD/wAC4/FisxP4ntGj/qoBk/4E4XP3iJFj/gFhk/pzoeP6MdIz8spSg/Y3ouP8BfMT+u8xg/Db0YPw0PFz9VPBY/oYEZPw3ZHT+83SI/B5MoP5twLj9K/zE/DL8OP0dODz+jZBA/LtAPP+fPDj+3eg0/Ya4MP6yoCj/SEQk/1gkIP42vED8fDBE/uWURP0kgET+XEhA/4tkPP7FYDz8f3w4/4GENP/tvDD/ZaBM/SAUUP/hlFD9SHxM/PcASP5bKEj+hZhM/aqITPxybEj+whBE/4ZQVP1ToFj+g6RY/IYUWP94lFj9dPBY/1xIYPxt2GD8ZaRg/F7IWP2HKFj9gzBc/lEkZPxH4GD+5NRk/1NcZP4hZGz8OpBw/6SAcPwp9Gz8OpBY/eEUYP++lGT/wKxo/BqwaP0DcGz/wsB0/AvwePwplHz+fzB4/6QsWP0gCFz9tIBg/XFUZPyYjGT9W3ho/VFQdP+SKHz+eyh8/PxcgP3lrFD+nxhQ/a/AVPww/Fj+iExc/8NQXP/bKGj91gxw/PR0eP4yFHj+laRI/ESUSPynjEj+35hM/GXoUP5KvFT9yLBc/nxwaPzhnGz9fWhw/cOgPP9zNDz8gKBA/5rURPwe2Ej8Z3RM/dawVPxmZFz9UKxk/nuoZP5tdDT/qsg0/XWYNPxZtDz+7tBA/XK8SP33OEz//YhU/QXYWP66aFj9UNQw/2swLP3TfCz+uFw0/D0EPP6YUET+aURI/N5UTP9BfFD98chQ/VvwlP3+aIz86cB8/ZJEcPyh1GT9xyRY/RJYSP4zWDj8qJAw/0K0LP5oYIz/+LCE/XIsdP9v6Gj+iFhk/TJAVPwz0ET86jA4/jRsMP2S3Cz+/eSA/iGYeP8/SGz8C5hk/no4XPwfUFD92QhE/dEsOP9eSDD8Xpww/LwgeP7DdHD+lyho/E24ZP3MiFz+HRRQ/9dAQP3N4Dj+Ujw0/gywNPwNOHD+GOxw/Is0aPxoUGT/gJRY/oOMSP9NAED/E/A4/HjoNPyyADT8X4Bs/DhIcPz0nGz8Avhg/QBUVPz+sET80KBA/Il4PP4SuDj8/nw4/ApMcP111HT8JSBw/MFMZP3eCFT88VhI/0wcRP4ClED/8mBA/lUAQP9o9ID94oiA/O5AeP3fEGz9wnRc/+FEUP+1XEz8AjhM/iZYSP/RbEj/86SQ/xG4kP1lYIT/dxR0/VzAZP0uDFj9EsBU/iH8VP0OpFD85NBM/8zQpPy8qJz+osiM/JEcfP1gGGz/RABg/7hUXPxwVFz8rMBY/QzEUP6XEKz9EbSk/5R0lP4fHID9U8hs/aDoZP9/pGD/u5xg/AvMXP2RRFz/2Mi0/+VEqP2rRJT88ACE/xtUbP+35GT9Gxxk//SUaPwo6Gj9Ivxk/mLQTPynAFT9OdRg/vZwaP3wZGz/e7Rs/gJYdPwE5Hj8s7R0/IK0cP/UEFT+dUxY/1BMZP821Gj9lDxs/BAwcP4+7HT+RbR8/de8eP7SeHT9RqxU/Eo4XP976GD/coBo/mWgbPxupHD+3gx8/c5cgPzoOIT+Kex8/bJwXP61oGD9YURk/6ngaP9PSGz/BAR4/1fAgP4vPIz9pdyM/F5siP8iDGD+5pRk/4f8ZP5mbGj+7KBw/ul8fP+OyIz99dyU/5KwmP+YXJj+Hihg/cGIZP8UoGj+GRBs/oSgdP4a3Hz+JfSM/mBInP4ifKD86tCg/e/UXP5oSGT8o7xk/s0AbP0W1HD9pEB8/cFUjP9WAJj+lgyk/oXgrP+5EGD9ZiBg/ZkIZP9JuGj9wWBw/xX8eP38sIj+ViyY/YSMrP6/xLD+2ahk/oHkZP7BEGT+hJBo/XYobPz1yHj/DTiI/eOImP/u/Kz+N5y4/F9AaP0/sGT/k8Rg/sykZPy2YGz8hIx4/8i0jP6JwJz/B0Sw/argvPxaaGj+ZFxk/WQgYP7f5Fz8chRo/0f0eP+OFIz90big/mSAtP0YLMD8VKxk/1vgXP8TAFj/tdhc/9E4aP6VcHj8P5SM/GSgoP04KLT+YwS8/kZYQPx19ET+vdxE/eWEQP8qTDz+Wxw8/nSMPP0uzDj9PTA4/lOsNPzwzEj9PyxI/uw4TP3iAET+4chE/44oQPxBwED8bpBA/zokQP4FxDz+fNRM/d3UUP9w0FD9BJhQ/J2wTP3jEEj8oYxI/alsTP1xoEz/dzBE/2zgUP/XqFD+cFBY/u7EVP2TRFj/xvxU//hIWP88gFz9gWhc/FNgVP3GbFT/bohY/2awWPzn/Fz/xaRg/hP0YP+OkGD90tBk/xwIaP4c2GT/6ChY/0MYWP2r6Fz8EOhg/dlMZP0V0GT97vRo/Lq4aP49YGz/VUBs/hzcUP1PAFT87Uhc//h0YP5fPFz+4ehk/SL8aPxMUHD8wDRw/wDsdPxcFEz9RQBQ/S5gWPwkXFz90Whc/X9gXP6VRGj8FKhs/n44cP3cNHj8H/hI/tn0TP64PFD8TdRU/yyoVPzfLFj+5Fxg/ty4aP/w4Gz/w2hw/pUQRP5ftED85QhE/zL0RP15UEz9TUhQ/IoEWP4uCFz8kIhk/QcUZP1AaDj8ysA4/Fp8OPxPXDz+FCRE/ymgTPw5OFD/qthU/kTYWP9K9Fj/wbQw/990NPyZ7Dj/eXg8/Pu4QP3xiEj9EOxM/7mQUP16BFT9uaxU/7oQgP6pMHz+HAR0/KTIbPwCBGD92QhU/knUSP+x9Dz/T/ww/i2YNP+xyID94Ah8/z9IcP22cGz9zpBg/hVgVP6dMEj+gsg8/2p8NP+TWDT8NYB8/vWUeP9BnHD86GBs/jEYYP8JPFD+CUBE/BDkPP3b6DT/DBg4/kkcdP0JOHT9WZhw/DZgaP4qQFz8q8xI/dScQPzm7Dj9M0g0/miEOP/NNHD8fmB0/07McP3GqGj+OmBY/c40SP9SZDz+MAg8/4boOP0UaDz/5YBw/qvcdPzThHD/3sBk/uPMWP+vPEj+HMxA/TMkPP5JJED8YfBE/ANEcP8g4Hj8F/Bs/hPwZP+avFz8JpBQ/+04RP8vVED+EShE/wCgSP/xPHz+B2R8/V2QdP/IPGz+IlRk/fncWP3nLEz9Y8hI/s1MTP814Ej+ZqCI/NaQiP8rRHz9v1Bw/3qUaP5nOFz8bDxY/RGAWPyVKFT/xEhM/GWslP14+JT978yE/l8AePxLRGz+jjBk/eKUYP3tNGD+XrBY/y5ITP00iKD+M4iY/ynAjP39GHz82yBw/6vYbP5TIGj8OkBk/thAXPwu8FD/4PCo/tRgoP/kNIz8mgh4/2zUcP6TJHD+FMBw/0oYZP7sXFz8y2RU/+cQUP1IuFz8Myhk/TmkaP57qGj/4Vxw/bKEdPwP6HT/pAx8/bBYgP8B6FT9C0xc/bFcZPySNGj+ulxo/6SIcP+fbHT+e/B4/uRYgPxlFID9iEBc/nyUYPwapGT9oYxo/Gm0bP1pLHD+GTx4/I2wgP7wFIT+whSA/TqsYP07dGT8t3Rk/NycbPz8UHD+RjB0/sqwfPw6NIT9aJCM/PzMiP1ZvGD+QkRk/DWQaP2JYGz9rbR0/d8kePwm7ID/vvyM/jiMlP41yJT/I/xY/0b8YP8wWGj86xBs/MtIdPxt+Hz+HFSI/ZlYkP7nlJj+7mSc/CG0XP/URGT8jJRo/7tQbPwnVHT8eESA/vMMiP3SKJT+WCyg/Fi4pPxRdGD81bBk/QmYaP+dsGz/lqh0/bF4gP/K5Iz+9diY/mP4oP0iBKj8Ychg/LHUZP7JCGj92ABw/AaAdP38FID+siyM/IlkmP83XKT9Dcys/c8oYP33qGD+WdRo/bsAbP6yeHT/sASA/QEEjPy27Jj8Z6ik/kJMsPx8/GT/Ephg/z/YYP8gPGz/IAB0/WNQfP2pgJD/MTSc/drcqP8K8LD/rNhk/R4QXP1TLFz/wuRk/WUocP7HFHz/ZgiQ/1sYnP8N1Kj/i/ys/xikTP20pEz/f8RI/H3cRPxGfET8sTxE/Y/8RP/d0Ej9HUxM/vT0TP4l8Ez/CCxQ/eT0TP+8sEz97GRI/DHcSPxvEET+QpxI/TvUSPzQmEz8IqRM/ZJMTP+nEFD/65RM/e6IUPzMFEz995BI/MDoTP3bAEz/MQxM/a1gTP5W0FD+4/xM/rP0VP++YFT9dzxU/9Z4UPysfFT/W0BU/TDwVP6m6FD/CPhQ/cM4VP4uiFT/gqBc/ynEWP7SxFj8/cRY/z+MWP68sFz9FshQ/cV8VPz92FT8v6RY/5vcWPyPwFz+2/hY/BZYXP4e3Fz/jTRg/j7oTP+eCFD9zVBY/xXsWP0uhFz/hcBc/WLUYP44fGD+OWRk/ySoaP178Ej8PlRQ/bJUVP7M/Fz/V9RY/GYIYP3C0GD+S+xk/EJwaP/LJGz8XHRM/uYkTPxgOFT9LRBU/r5EWPxD4Fj+/0hg/GEEZP5+UGj91xhs/JLERP6xIEj+5QxI/gDATP+F1Ez9w0xU/YXsWP9ssGD+3aBg/OZQZP0FpDz8NMhA/recQP9JHET9qthI/5LQTP3tNFT955xU/6TYXPwMiFz9IGw4/m54PP8yRED92mRE/my8SP8KuEz/1ehQ/U4gVPx4wFj9OyxY/OcUbP6WVGz968xo/myYaPx9QFz/GfBQ/nkYSPw9aED/+IA8/BP8OP6DVHD9sCB0/IzccP2y6Gj/bMxg/GcEUP0BeEj++vBA/FXUPP5RIDz8Q5B0/vnwdP9cjHT/FaBs/FuYXP4FIFD+odBE/o2AQP5AzDz8RVQ8/4jwdP57dHT/FBR0/g18bP4c2Fz9hgBM/Z3wQPymIDz8EXA8/AU4PP8QmHT8b/R0/14gdPy7FGj/mphc/ai4TP1ONED8rwg8/KOsPP1rWED/NsR0/RlgeP8HqHD89TBs/DN8XPzyyFD+FnxE/LOsQPy68ET/lfxI/GxkeP2v5HT+Uuxw/gaMaP/57GT8YMxY/om8TP6OTET99fBI/JxcTP3noHj+izh4/FOAcP4JzGz+0Rho/vCEYP4HIFD+IKRQ/tAATPwBoEz/CdCA/4UogP4ElHj95pxw/S10bP+17GT9ufxc/I/QVP95cFT+SvhM/QlwiP0fgIT95FyA/mu4dPyiHHD+cjxs/qsUZP4hOGD/zTBY//x0UP+tLJD8+vyM/Z6sgP4G1Hj+5jR0/MTkdPyDmGz9lIRk/uPcVP1vWEz/LBCY/61MkP281IT+QBR4/EIYdP0swHj9voBw//xAZP5dPFT/+9xI/29YWP4y4GD8jpBk/0HgaP6rwGj9cgxw/l6gdP8NNHj90eyA/QFEiPwauFz/XTxg/3AwaPyUDGj9OLhs/al0cP7dxHT8eRB8/SZsgPy85Ij/7Pxg/kZgZPz+kGT8h9Bo/C3YbP3mnHD92Px4/6wofP1Z0IT/i2yE/EkwZPz2pGT+o4Bo/UTobP5zoHD82ax0/FgAeP0SDID/TiiE/W+QiPyFfGD9Pixk/bksaPzJgHD98aR0/6zIeP7vHHz+dviA/o4YjP8xAJD/4Mxc/u70YP+9VGj/oOBw/jy0eP2ijHz+tbiA/YrgiP7ubJD+HziU/6+EXP38SGT8Uoho/pIccP57HHj8fhiA/ZdwiPwIwJD8i7SU/GPgmP3mOGD8wohk/LiIbP/LnHD+/Qx8/GbYhP+D5Iz9/wSU/SyUnP3pmJz9rIRg/WkgZPz+NGz8uUR0/8XsfPyrvIT/TQiQ/syUmP4oVJz8KPig/01wXP5AhGT/K0ho/FK4dPyi/Hz85NyE/zGgkP5KQJT85+yc/sFcoP+saGD+GNRg/2b8aP5LwHD+mDh8/ocUhP4UAJD+nlCY/0c4nP9LLKD/eXhg/d34YP73SGT/YZhw/ItkePzwVIT+doyQ/9ZYmPz0IKD9vkSg/aBAUP5a+Ez9KNBM/43USP3BZEj9cTRI/U8MSP+W1Ez+QcRQ/BdYUP97wEz+65BM/QXcTP1N6Ez/W/BI/+MkSP87dEj9mGRM/mfYTP3EyFD8ZuRM/NccTPzEtFD8aKBQ/UmYUP+fwEz/qSxM//IcTP2fNEz/WQxQ/jswTP/LtEz9BPxQ/xUQVP4NtFT8mMhU/MZkUP/xwFD9s2RQ/KEAVPz0rFD/TPxQ/d8wUP2B4FT87TBY/cxEWP7C2FT/6eRU/QwAWPwRnFj+VVxQ/JX0UP4UZFT8E4xU/PIoWPxDNFj8SXhY/eI0WP7fQFj/xlxc/p/QTP3KXFD8qPhU/zFkWP2kWFz9JXhc/kXUXP4F7Fz/lfxg//fIYPzKWEz/kThQ/z1sVP65DFj9uKxc/WwQYP9RcGD/SCBk/PJkZP2t0Gj9X5xI/9ZkTPzykFD8/KhU/m2cWP9w/Fz+cYRg/d9kYP2PwGT+2dho/6K8RP3NwEj8o2hI/M8ATP0Q/FD8a6BU/e8QWP2jnFz9GbRg/EyUZP7Y6ED948hA/zeURPzhSEj9ZVRM/2DwUP/CaFT+GchY/rE0XP8m6Fz8CUg8/QEAQP75dET97LhI/DNwSP7b4Ez8lDxU/lvMVP0CvFj8MQhc/bYUaPxvJGj+4oxo/pZEZP/sPFz/fdhQ/jUESPyn1ED/SFxA/p5APP6nWGz/E9Bs/BOkbP6YvGj/Coxc/WYEUP5t0Ej9Q9BA/XDMQPzSkDz8+8xw/4EUdP7PCHD+D3xo/ypcXP09kFD9j8RE/AroQPzTwDz+MpQ8/aX8dP1OaHT90+Bw/ldkaP7hMFz9GDBQ/iWMRP81PED/1ABA/FO8PPxfEHT+1tB0/+vIcP2+iGj9puhc/vysUP7LDET/GkRA/VbwQP+IVET9dQx4/6OEdP+KkHD+8Khs/9VEYPyCWFT9B6RI/UKYRPx/jET9cSRI/vbQePwffHT+c6Bw/wRobP42IGT9K7xY/u1wUP4zvEj9MrBI/sg0TP6oTHz/uSR4/fPYcPwu+Gz8uUxo/HlMYP/EIFj+1MhQ/s50TPxyPEz+v2h8/zz8fPwDQHT/SuRw/XmEbP5gcGj+S7hc/Cf0VP43jFD+LYxQ/0lchP0lzID/tRx8/OZUdPx/0HD8N1Bs/39IZP/vsFz9OwRU/BuQUP0DRIj9D9CE/rAMgP/ycHj9fuR0/7hMdPxWVGz+0WBg/mQIWP/wgFD+H1SM/CqoiP4qeID94xx4/DkkeP7TVHT8+2Rs/NssYP246FT8xHBM/cT4YP+ruGD9ggxk/JUQaPwM0Gz8Hjhw/VoIdPwvrHj/3wyA/mnQiP5KWGD+k+xg/rLsZP9U6Gj8mkhs/XYEcPwvUHT9P8B4/tuwgP8JcIj9s9xg/AJkZP+MCGj+O+Ro/mNAbP/MwHT+i4x0/BkMfP/kOIT/cfCI/WC8ZPwGAGT8prBo/kpobP97nHD9cdx0/X0weP7POHz+4WSE/p/8iP5R+GD8IaRk/HowaP3Y3HD/bXh0/MWUeP0lMHz9EQyA/T5siP+60Iz84Lhg/JvoYPwiGGj+rchw/KC4ePzZrHz+GfSA/nDwiPzWPIz/9+CQ/73QYP91EGT+XAhs/mbAcPyrmHj+I4iA/T2UiP7zNIz+lIyU/fdglP0m8GD8ayBk/WCkbP4SaHT9Vmx8/FMMhP9nnIz8fGCU/PR8mP4tsJj+dShg/lG0ZPzC1Gz9Ihx0/qRggP6NYIj8ALCQ/h+IlP0pcJj/91CY/+6UXPwgLGT8oKRs/Au4dP3zgHz+KJCI/U1YkPxesJT9B0CY/qfYmPwSpFz945hg/vCobPxhoHT8/+R8/YuohP+kLJD9D+CU/Gt4mP7dCJz/5Hxg/8hwZP8sEGz+Odx0/opEfP2bgIT/5JiQ/uAomP8UdJz8bfCc/j7AUPxcXFD+lhBM/5JATP/9FEz+rRhM/cp8TPxloFD/MIRU/88EVP5U1FD+xwxM/C6YTPzG0Ez9iwxM/LpcTPyXAEz+O9hM/S48UP003FT/C/RM/qMsTP7S9Ez8OPRQ/wEcUP8VjFD/dNRQ/29ETP1k+FD+9GBU/9h4UP9/LEz8HShQ/kJQUPyDTFD+V3BQ/+XoUP7clFD+FNxQ/IjcVPzTjEz/VDBQ/qU8UP9j/FD90KRU//l8VP6cPFT+B2RQ/njAVP9DMFT+c/RM/whkUPyN/FD8XThU/3NwVP5T4FT9k6BU/UOEVP55sFj8M5xY/1WgUP9ViFD8jwxQ//Z8VP1qrFj989xY/lLgWP4ojFz/CmBc/rekXP+geFD/CPBQ/S5wUP7WAFT8qwhY/j20XP8+sFz9n/hc/7IwYP/qvGD9A1hI/jXITP1wKFD91+hQ/+g8WPwsgFz9Gqhc/4UIYP4vDGD8e4Rg/QMwRP4J6Ej+mghM/XDUUP4c9FT898RU/RPMWP5GXFz8bYBg/2pMYP/47ET89xRE/H8MSPy+FEz/TGhQ/QfwUPwP/FT9s+hY/MJIXP/I5GD/SyxA/nh8RP9MMEj8pyBI/+YwTP5pdFD+bkxU/xXMWP+svFz80tBc/Y/wZPxlhGj/FeBo/ffUYP6DvFj+mghQ/VZMSP++OET9K/RA/EC4QP9r1Gj8QOxs/XxobP4aBGT974hY/JpAUPxaFEj8RVhE/HMEQP7cKED8lPhw/230cP0jxGz/f2Rk/SkEXPyqkFD83nhI/vToRP0auED9bEhA/T5cdP8csHT+OPxw/+AoaP1B7Fz+D3hQ/+tcSP+1mET990xA/zJ0QP3VEHj91Nx0/GwUcP7NLGj+myxc/c5IVP+RoEz9r4RE/kHwRP9IvET8amh4/W1YdPxNIHD92pxo/VbEYP+t5Fj/XchQ/L9sSP28EEj9P0xE/ygcfP/LPHT9kxBw/h4cbP4deGT8YfBc/ErkVP/QjFD9cFxM/wcoSP6YiHz9w+B0/BTkdP9/+Gz8WPho/+LIYP+UBFz+x9xQ/8hMUP/7WEz+Aax8/uFQeP+WzHT/Wqhw/GJsbPww+Gj8RYBg/xRoWP+W9FD9B7BQ/GEEgP0BGHz9gVx4/HqwdP+zZHD+prxs/VLYZPwIeFz+4kBU/DHsVP10oIT/bHiA/lnkfP8SZHj+t5B0/34kcP1tcGj/q5xc/+ucVP675FD81dCE/ENQgP4ooID/krx8/KcEeP0vpHD/Ewho/bjMYP3jKFT8EOBQ/tKoZP2k2GT/bYBk/zDAaP/WQGz/KiBw/g7MdP69gHz/t+CA/egQiPwSVGT/Ykhk//5oZP7OlGj/I1Rs/D/4cP0zkHT8FLx8/+dsgPzcsIj/Xkhk/sIMZP2lGGj/VHBs/EW0cP+1XHT+EIh4/k1ofPw3pID9hmiI/wf0YP+t1GT//axo/L8UbP4+3HD/I3x0/gaoeP1h5Hz+vRiE/TssiP9v0GD+PWxk/X7MaP9kEHD+JYR0/tHAeP5M5Hz8sbiA/r54hP8QSIz9WTRk/l54ZP9TyGj8Zgxw/JP8dP2R2Hz94uSA/nq8hP8rYIj+T1CM/2EMZP1zJGT+nLBs/jiIdP//2Hj/7viA/RgUiPypPIz86LCQ/JK0kP44PGT/u0Rk/4pEbP2+wHT801B8/BrshP949Iz8SaSQ/GvgkP4htJT/6vxg/b8MZP4B+Gz/H7x0/3DogPyFeIj8iAiQ/wyklP4muJT+pjiU/8k4YP1dtGT+llRs/cbAdP5k1ID8ymiI/rRwkP/+TJT8HuCU/JsAlP37jFz+uqBk/bJobP3wCHj+bRCA/1UQiP//0Iz/URiU/qfElP+r0JT8eGBg/8eUZP1cvHD8OPx4/c14gP1xZIj/lsyM/sUslP/gqJj+odiY/tqZXOtyeyDr8ENw6KnXMOuqPzTpEjOE6X7TxOiRE1Traj8o6j7U6OiByEDvJGi874rUzOwWPNDuABTA73sUxO41ULTvYryY7ZYsaO4/seDrF2QU7lcQwO4lyODt/RzI75mo6O8gjQztmWkA7DcQ6Oy0iKDswSJc6bDf7OoArKDvQFi47RZg8O6kiPDtb0j07J7xAO5GzQDu81S874UOIOh83+jp6sik7als2O+g/MzvMrTo7vr5BO29TPztFXDs7lpguOynwpDqA5Qc7arczOw6/KjvZVi87MsxAO1FwQjvFAD47wnhDO7rkMzsII5g6aPwGO5hHMjskSzc7wYI4OxqmOTts9z07bEBKO5YSPzv1gCU79VOUOnbJBzvmUzU7TN83O7lPMDvLSTo7dw89O+f1PTuALTo7ZGQoO63hpjo9whI7hNg5O4fpLzvLSjc7Fm42OzU2OjsWszg7kd5BO4BBLTsT6pQ6NyX1OjFyODvAKTg7ens6O50aODtGPTE7NBU2O6kVQTtB6ig7d1CeOgKF8TpYCmE7m0lSOzCXSDs+DEg7SZVEO0cOSzsLM0472R45O/qLqTr5ZdY6YspBO9+KMDvdjTc7GbswOxhNKTssYiU7fdovO0ZnNzsc1bs62H8KO+kUSjtycGo7OA1mO8ihZjtdQWc7Eq5lO95tXztG5k47FpvJOkUJcTuvI6g7h4mfO3I2nDtX05872LahO64DoTuIfJk7JY2OO2S0GDtwZnw7YZmtO0jxqztcta47MmC1OzlOszvH0bA7E02tO4dApDuxtx07Wud0O9kSqjv49Kk7iCuoO1L0sDvsGLY7HBO3OxzXtTsZWas7bLkxO3i3ejvwWaw7u5SlOwF0qDu277I7HD60O1L9tDutI7Q70IusO3SlLTu5OYE7O9KvO0wvqju3SKc7dIywO1qQuzutn7c7U662O5CrsTvCISo7ntKDO+9qsjvig6g73rGnO8A7rzuuL7U79ty3O+JFtzv7sa87+DEqO//UgjuZ4LM7XbisOxRqqTuApLA7SLGyO7wwtTtO9LU7hYGvO5MYJjtZh4M7s1PBO7eErDtZoKg7M3yrO/rdsDtfZK07Yj20OyegtzuBoSg7EspzOy43xzuUg687Rx2tOx6CrDsHIqo7+uKrO0w0sju+Gbs74M8mO4rbUjuvY607T4ulO5xEmDsXkpI7pq2PO31zjjvTD5o7JIKeO9r1EjuCqQw7h5BIO7hgVzuSOz87EFs3O+zZNjtE/zY73I46O1VVSzuEXwg7f4kAO6phVjst7U47fClKO8w+TTvU/lQ7QjRSO57NQjtAbz47yjX5OoJ6WztGkos76liZO5Eamjsa8po7ejeaO4ugmDump5M75ICXO9zhFTt6NWQ7IgilOxwQsjsi7K47TO23O+N7uDuyarE7nrqzO3wSrTt4M0E7cDZjO8I4pjsiCa47UIqyO6xUtzsSXrQ7OHa7OwnLtTs+QrQ7NEU3O52SZDsGvaM7UIm0O+x1qzuAgrM7MVe9OyUuuTvzKrw7ip6yOwwjTzuh/Gw7wxSoO7N0qjseEqs7IYO2O4iktzu697k7Kru5Oz7PwjsQnjQ7QQFxO7IhrTsJOLQ78KKvO3ycsjvDsLk7IsLBO/RhuzswNrI7pLdPO8gscTue9qc71PCxOzS7qzs8p7E7/uC5O1PJsjvUfbY7IkC+O3UbSDsY1F477gKlO1TXsDvYSK87KzK1O3x6sTuzVrY76Hq0OwYpwztJ8kg7YOBJO/VUqjvrMbQ7qgq2O7X/rztdKrA7KkWuO4AiujtU6707BV1bO3NZMDtlLIs7gs6XO1jFizuOd4g7lb6GO2G5izuoAYg7YIafO45YJztRnwQ7zSpCO5gUTDvNzUo7aN1DO6ROQTtHNj477kRKO2QJXTtAhMQ6UINXOmT7xzo+1ds6h7zMOpzMzTr+ZeE6sPnwOtN41To6ZMs6ihA6OlktEDv0Hi87M6AxO04xMTtlpC07+5AxO3pHLTtNkCY7i0kaOxV5eToHzwU7PIswO7y9ODtYIjQ7Tgk7O0gIQzs+cUA7CvU6O8F6KDuZzZY6iTD7OnsjKDt+3C87XjI5O3MePDtYuj07aVtAOytmQDupRS87fHyIOnVv+jqb0yk7dyI2O0TnMTvyIDo7GaVBO4jtPjsYVTs7pNQuO0+lozr5dAc7ezgzO69PKjsJuy87ACY/O7j3QTvqjD47v0xDO9BXMzv2mJg6xeYGOwxvMjsMrDQ7CVYzO68MODuvMTs7vT5JO7L0Pjt76iU75d6TOgWrBztk7zQ7eRM4OwpgMTtYazo76P89O7IjPjuySzo7xEYoOwFOpjoQdBI7R7I5O0mcMTsdujQ73Cc4O1nrOTsaoTg7Hp1BOwfzLDsMJJU6Hc70OsR5ODsEXDg7UXI6OwD1NzteljE7yAQ2O2elQDvv4yg7xMudOsbG8TrRuGA7YupROw+fSDsGREg7gXxEO0PqSjv1ZE47EQk5O+z0qDp5K9Y6+ZlBO2ZeMDv6Qzc7gXIwOxIyKTvmkyU7c74vO50WNzuOR7s6AjMKO6u+STs2K2o7b9plO6SDZjtUFmc7N3NlO/wzXzth6k47lLjJOummcDtq3ac7YcSeO0PpmzsjrJ871YKhOzjPoDvTWJk7p5GOO9NsGDt6Dnw7RHitO24CrDucZa476jO0O/owsztkm7A72zatO8gBpDtIvh07Rdd0O0YBqjv4+Kk7SFipOwL/sTvy6bU7i/a2OwyPtTtXP6s74EYxO4R2ejsUH6w7sFKmO3YxqTsm5LI7Ahe0O1bHtDta/7M7lEisO6R+LTt8+YA70KCvO2FVqjvGcKc7uYSwO3M3uzuZdrc7G222OwfKsTtTqyk75KCDOxcfsjvFcag7jdKmO+nBrztaA7U707C3O94+tztBea87sFUqOxKcgjukp7M7g9asO5qMqTurfa878GKyO8TntDufubU7M6mvO67HJTubRoM7ahLBO3GDrDuLtKo7L4ysO+udsDuNe607cSC0O1JttztzRSg7Jn1zO5j7xjveda87chitO7ZTrDtzNKo75MirO7A3sjuuuro7M6YmO0OpUjv7L607F1OlO7kBmDufgpI7+pqPO06ZjjslzZk7O26eO4R7Eju1gww71U5IOx/jVjvs4D47cCA3O46dNjuD0jY7Vb86O2r7Sjt76Ac7lmUAO0v4VTvC1k47IzpKO0oJTTtqi1Q7OcxRO0zEQjuanj47hBj4OvZBWzvgiIs7YAWaOzq3mTtKWZo7tCiaO+R5mDsLzZM7oh6XO1FUFjvLL2Q7aP+kO+olsjvbsK87JAK3O84huDuZibE7GlWzO4QDrTtuR0A7TipjO68Npjs21647cmKzO/2btzvDkrQ7GCS7O0n1tTud0LM7ULw3O+BdZDtAxqM7evqyO9YiqzuaSbQ7Y+G8O4gnuTtM2rs7cq6yOxr4TTvz2mw7rM6nO3wTqzt+Gaw7H5K2O8Cztzvp8bk7ONm5O1Icwjs/bjU7EqBwO0LprDsXEbQ7PsSvO4+Wsjs63Lk7VznBO3w8uzvGm7I72ONOO7DtcDv12ac7ChuyO0zKqztjBbE7mJy5O2kDszsddLY7ANS9O8TeRzuIjV47ztCkOw92sTtSC7E7TIG1O3TCsDtfGbY7HJm0O3yxwjtQMkk7qMBJO1ZTqjuMLLQ7bNW1Ow8gsDu6I7A7C4uuOzKjuTvMCr47OYxaOz1cMDuaDos7Q46XO6HJizv4Y4g7DsWGOzFqizuxXIg7bwefO4XvJjvtlgQ79/dBOxzvSzt0cko7/LZDO0NDQTs2pj47Ii1KOx6FXDsFVMQ6WS1XOgMZwzrBvNo6ujXQOgm+0DrJqOA6cf3qOikX2TrqAtM6vk82OtMdDjvLrC87HsExOyD0LTsZuS87X/A1O8M8Mzt9Oyg74JwYO0C6fTp/VQM7DKgrO8EYNTutbjY7xPA4O0wsPjvapj07+CI4O1w3Kzvgco06fFz8OgJBKjvIGDQ7O341O7UyNzv1mzs7l6c7O3ZGPDsBCyo7k0COOvMTADsvfik7PPIyO40GMTu4oDY7Cdo9O834Pzvr5jw7OJAzO1ZImDpf9gY7HB8yO8/vMDtqyTA7F+Q6O9F7PzsD7jw7Kv8+O03hLju4S5062WwGO89GNTvupDQ72GA0O/LgNjshOT07rO9BO0ecPzumCSY7mcWYOpivCDsFRjc7nP42OxcLMzs9Szc7aA48O+b8Ozsxxz078wweO9ZYljokEA87cBozOz4nNzt+vzU7WWs4OybTNjvW1jg7pPI8O3x2JDsebpU6C8T4On8NQDthhj07SqQ4O068NzuEETM7JFE2O+IdPjtkxyU7PzOcOoiiADunZV47wVJTO9ewTTsx0kU7XkRGO/w9STvriU87y9g5OxaQpDr2Gt46pd5DO1TPODs96zU7i6owO1bYKDsSIyg7XDEvO36ONDtIFrc6zeMHOxZdRztyYGg7yMlkO4wNZjs0H2Y7ft5jO4Y4XTvffk87SAfNOn+WbTvdv6U7rI2dOyYumzsIfZ479t6gO41VnzuB8Jc7yoqOO0kvFjvqzXc7N1GsO//4qztCOa07rrSyO0tIsjtok7A7Xj2tO3+lojuA7R87AZ10O75hqTs4t6g775OqO6U5sTuHArM7bOWyO0essTsmj6o7Rl0tO8Bhdzu0Yas7PFepO7osqTvkFbE7VMK0O9Tgszu2A7M7Xc+qO7MILTt+mX47v3yuOyGhqTvhr6g7AMyvO4wNtzv9e7c72he2O9knsztqPSY7dGyBOxORsTt2DKs7fdGoO1hvrzvZHrU7wpK2O0jntjsb17M7qFwhO9Mugjtp0LE7bVysO6WNqjuV8a07huKxOxmsszsGXbU7QNaxO4PcITvLioA7RDy+OyvdrDt4gqk7+wmsO68urjubMa87j+izO/tutDvQPiI7SCdyOxSwwjsu6K079tqsOzpTrDuhHqo7gEqrO/svszsDZ7c742kmO0ocUTvZb6s75HuZO36YlDuWjZE7GNaPO91hkDskkJc7gkSeO7K5Djus7/M6MJdRO5gaQjtm1z07K+s2O6mgNDsK2jY7h+E8O4ddSDt7SQQ7ign+OomAUjveOU47V/xKO9paSzsq5VA7KXpOOziSQjsozkA7bP7uOohwWTuaTos7LaeZO2BUmDvgGpk75DSZOygamDu4xJU73/+TOyOkGTt7h2U7sHmkO5YTsTsjJLE7PK2zO+JMtDsyp7M7pmaxO47srDtIoTg7GC1jO3RHpTu6U7A71ZSwO25ZtTuE4bU761q2O9nKtTtlh687apw8O+P+ZTtJz6Q7XWKwO3KmrjuSMLQ7EVG4OyXVuTsfgLg7tqOzO33BQTv2imk79S2lO55ErzvreK07qxy1O3xwuTtZWLs7Mg+7OwcivDtwFD07nj5uOyzjpztWvbI7XoCwO6IbtDtrdbk7Zly8O4YAuTuvab07pPNHOw+AbTurIqc71KKyO3PgrzsQZbI7+nC2OxyatzuMxLY73yO9O4zeSzsF8Fg7pKqhO+INsDuMTrI7NDqzO+4bsjukP7I7SuW0O/zSvTsAWk07bRFDO8CjqDvu/bM7tQW0O50Cszskcq87v9CxOzNCtTsWdr87fx1UOxmcJztpTYs7tuGNO2SXijvmvYc778eHO62lhztjl4s7FhCbO5KGIzuc1g87eFdLO+j7TTtVy0g7mfdCOwatPju1fUI7MnVJO4BaWDuA/8I6p2RhOj5/xzoXOt86iMDUOtxY1zowy946ptriOnEl2zrbpNk66PI6Oq+yCzuv4iw7YaYwO551LDtp0S47TtU0Ox2yMztkWy07GTEfO9Q1gTrgCgA7dGkuO92tNTuU6DY7HFU4OyiYPTsNzD07d7Y6O8cyKzuz/Ys6Spz7OvOHJztDajM7P500OyYRNjujPzo72uY4O+T+Njt2iis7/gSNOs+6/TrjtCc7ZX4xO1eaMztQpTY7tKA9Oxp6Pjt/Rz47oK80O7FwkzrFPAI7VFYqO2/0MjunZjM7On83O3udPDsZZD873WE+O3V8MDuPH5c6i+4EOxV2LTvSBTQ7prIyO4VDODvm5zw7nUQ9O5zVPTunpi87TeKaOiZDCTvmQTQ7qu46O51wNjtdozY7Cuo5O1dcPDuG+T87lPknO0r5mDqTBgg7mpYxO/UIOzuVVTg7zk43O2bGNjuAjTk7sV8+O+a3IDshNpU6F44DO+jjMjtrTD87Hv42O3XWNDtCDDQ7nmI2O+YaPDuX4ik7jgGQOnaoHDv7yEo7NUhQOxdETzsG4kk7jp5IO54kSzssclE7a6RCO3irqzqz8PU6IR03OwKzNjsqvjQ7z8MrO7oaKTvoyCo7NmswO2DJOTuUf7I6emwHO0sjRjsxd2c7CYdlO/sUZztoEGc7d6JjO3O1XDsd6E87qnnOOlICajuoN6Q7igKeO3fymjsOZ507ZaefOxj1nTvz1Zk7aQGQOwFRFDunbnU76GqqO2xIqzvWSK07B8KwO1dusTvjxK87n7SsO6JoojtszCI7N9NzO+cJqjsApao7lP+rOzU0sDucQbI7IPqxO/JysDuQ/qc7TEgpOx2kdTtT7Ko7Gp2qOy77qjvU8K87eSyzO5rNsjuyZ7E702ipO5GGKzuEQno71aWtO5ygqzus16o74bivOzJptDvELrY7hJi1O23grTvw0i877hd+O5CarzuS6qw7AASrO/GorjssR7M7a2q1O9aytDu4S7M7Y2ckOz5MgDuNSLE7AcStOz7XqjvxYq07OvWwO9jqsjtB7bQ7Mgu1O6bJIjs2z347QQ+xOwB7sDt/vaw79M2rO1aFrTv5CLA71sSzO5rStDtAhCM7YIR8Oy2YrzsYkq878iCtO6x4rDuINqs7mkatO19IszuWW687ENIwO76ZZDv9ZqM73naWOyCbkzt+f5E7wFqQOxsFkjsnxZc7XHycO0rTDTvtlAE7wqtOOyddPjvOZzs73rA4O9o3NzsJIzg7BmE/O4EJSzsPjwM7Vh33OhgRUDvsiE47+RhMO7QhSzsTUUs7NLhJO6yRQztGS0A7LQ3rOqO6Vjt+xIk7RXyaO/pLmDtyYZg7fXWYO+SkmDsSfZU7dLqTOyRgHTvxcWM70HOjOyhvsTsDC7I77TqyO8Y8sjtwu7I7HDSwO3kBqjv1PTc7HfBiO2I+pDuIerE7UgmxO0qqszuf9LQ7hLC1O81AtDs87q07GkE8O7OZZDseFKU7YKuwOyuLsDtQ17M7jo22OxL0tzs8YLg7DN2xOzK5OzsXDmk7saamO1aXsTtkRLA7esmzOz7cuDvAE7s7aii6OxUdszsitz873jlsO+aNqDuFpLI7NlCwO2TTszvm2rc7OxC5O/AQuzsqkrs7M5c9O1xYazsTPKg7Q/OzO7LfsTvdurI77tW0OxDitjv4Mrc7z+S9O/JGRztda2k7NMGmOxhYtDs2b7M7YiuyO0Nhsjuu9bM7rmy2O5U0vTv4xk071edlOymopTsBuLQ7CFu0O74yszvT0rA7Nd+xO66QtDvay7c7QPVPOxTxOjsUH4U7dbSLO2QYijs2LYk7MtGGO5g+iDvhyow7rGmUO1rKGDutbRM7/P1NO6yMSzteOkg7oU5EO3iMQjvJWEU7JoZMO+CZVzu0z706NpNmOsX7wjpvOtk6/CPWOqcO2jp0JOA6HYriOg0e3TqumNc6sSxNOpVTCzsIVi072r4xOzdfMDvDTDI7fTQzO4S8MjtmKS87k5kZO5MScDpy0QA7TDkrO+TENjvzvTY7WSs1O0gPOjuhHjs7SdE6Ox2sJTtUaow6rM3+OsYsKTv0/DQ75JU1OxJnNjuLLzs7Fsk4O8I8NjtBKCs7M7mMOmRv/jod0yg7TDQ0O05FNTu+FDg7Yp45O36fPjvUqD076s0yOyunkTpb/wA7bYAqO1vrNDv+7DQ78Q04O9ysOzuWhD0775U9O5wHMjt8IpU6ltMDO6PXLDvbATY7zTw1O6vaNzsPJzs7c+c8O4pIPjs2ly07DTaeOg94Bzu0kDE7Ilo5O6gTNTvdqjY76Xo5O5a/OzsQFkA7AvktO5xgjTrdfAY7/R4yOyrfPDuGwDc7qSU1OxJHNzvHqjk7VIc+O1n/KzugQpk6LfgDO/qYNTuG+T07A1E7O7l4Nzu5hzU7Vag6O9YGQDtMBj079aKbOoC7HTtMg0o7r8ZRO0y5SzunLks7+ypLOztRTTuAo1A77fxIO7UCqjrDyPU6hus1O9ZvNDtBHzM7StorO61XKjsDICs7Djk1Owl2NztN1a46APIGO4fPRTso0Wc7wZJlO+BQZju4BWY7VOhiO0fuXTuDMF07ct29OmEtZjvrZqI7R+ucO51BnDufbJ07QxKeO7CKnTtLWpo7w4ORO5LZEzuK83Q7aeqrO5ntrTsQAq472VOvO51LsDuAU6879cWsO3gVoTvSfyA7d7hzO8cGqzsLzqw7bVytO4bfrzs26bA78iSwO+SzrzvumKc7C0wpO+bUdDv8ZKs7eq2sO1P1rDtH6687NU2zOx85szt8dLE7YW6pO+A2KztIyHc7ahWtOwh8rTu2Aa07VKmvO1YlszuKTLU70/+0O2mSrTtwiC87SN96O4C9rjsgea47pfysOxr3rjsvObI7S2K0OzIttTs5bbQ7j2clOzKmfTuQyq877eeuO0D4rDvXxa07LVuwO1qqsjvO+LQ7AnGvO1l6LjtwAH07OMSwO/oHsTsJDK07NtCsOxsarjtHv7A7WWa0O9F4rjvmrzE7RHJ8OwiwrzthubE7L8KvOwB0rDt61qw7kLqvO+57tDvFvbA7U1s1O5ZsZTsxGKM7ZOaVO0fVlDsC8pM7+8uRO9Txkzs/6Zg7oXKeOwinDzvfGQI7OOJNO7UPPDtofzk7hlE4O2cSOTunSjo7bHk+O9iMRjuIawA7dDL6OslHTjsnskw7kuhKO6g5STsShkk7+fxIO2qZRDtvYU47duvsOmPCUzvaq4k7XiiaO8QtmTsBMpg7YjKYO0VamDv+DpY7T2CXOwSoIjsNQ2Q7uX+lO+ZAszu+w7I7WA6zO7wysTu0oLE7GpyvO9L8pzvilzg7BEpjO0GgpDs4nLI7L2yyOw63szsKyLQ7McCzO8sItDttW607QAI8O2UfZDuuRaU7mpqyO85Isjv0h7Q7gta2O5pvtztyE7Y73KawOxU8PDv61GY74YamO7JjszsQRrI7En20Oyvctzvxi7k7TiK7O/YptDv/kD475nppO6LNpzuO0LM7UnCyO8nRszswmLY7Hn24OzVguTugRLo7DKM/OzjKaDuXkqg7FmC1O1+YsjsaQbM7psG0O7DztjsCFbg7oFW4O6QlRzuo62c7VUCnO4c2tzv72bM7qiKyO/5VsztcsbQ7Dbe2O8x5sju+Skg7bCpmO5Bhpjs0lLY7QBS2O6dpszsfw7E7qMyyOz+rtTtIU7Y7OqlIO6LAOzv/toQ77qqLO3oxizuoF4o7znmIO7F2iTtAxYw76EuWOx6EFDvrohM7UGtNOwjQSTuhJUc7W8dFO2XwRDtm70Y7sMxLO5K7UzsnSLo6ulBjOmrfwDr4qdk6WwHYOsfU2zoqMOA6FmbiOhnr3zpj49s67FNSOinzCTvYsyw7XMcxO80qMTspijI7xzUzOy5mMzvj2TA7PbccO6LbcjolkgA7O0orO8aLNzvUDTc7/NY0O+JSNjsvojY7hNY4OyoKJzugmo469EcAO6YdKzu5YDc7NgI3O2WqNTtryjo7Rec5O8E5Njsneis7HAGMOogcADtb3So7Bgg3O4cZNzs8iTg7DQk6O5/eODs8zTw7OPEyO+iikTqZSwA7TfsqO0B+NzvZoTc7ziQ4O60ROjurLDw7ayE9O5g/MDuG8JQ6N8IBOx2NLDuOQjg7s083O2AOODuNxTk7mII7O/60PTuouTI75jGSOty6AjtxRC07uLw4O1N7NzuRFTc7v7A4O9oVOzt8WD07bC0yO6hWlTpIwAU7grE0O+gcQDsVbjo7gtE2OxvqNztWZDo7kIg/OxkONztptJw6rTcGO7HBMjtY1D0738g5OzfoNjuj7jc7juc5O1azPzuCNjY7dr6bOldpHjvxdEo7AStSOw0sTjvl8k07+FVOOzLTUTuH9VM7Z0lIO4X+pjoNhvU6boQ0O/79Mzuv/C07LfUsO55KLTvvEDA7m8EyO7aXNTsHGqs6fckFO7kbRTvdiGg760JnO021ZztKdWY70X9jOywhYDt3XGE7pU7COjqtZDtvCqI7g5qdO9UZnTvFep07o3ydO49EnTsJhZs7eqCTOwXDFjuSkXQ7886sOxO+rztcT687jFKvO7Jprjuyl647/hmtOx5lojv/GyI7ukB0O/mVrDuArq87DYSvO2DtrzvWyK87eH2uO+Anrjsmd6c7BNkpO0NwdDtHsKw7x9GvO0SnrztfXrA7zfuxO8x7szuMj7E7PZuoO/IuKjurh3U7802tO1MdsDsmx687GGKwO1gQsju83rM74ui0O7sBrjt83i87h1J3O988rjt6rLA7OeOvO8jZrzukWLE70JCzO3zttDu7Ja87qt0wO3jpeDsUAa87MTGxO6ugrzuPRa87O2qwO5WpsjuA7bQ7PryvO2wuMju+k3s79sawO8yfsTvewK871cCuOzaxrzvX7bE7FL21O16isDsgNTM7/q98O32BsTu25bM7hjqxO9ECrzveQa870tCxO2TPtTtcIbI7d4A3O2AGZjukBaM7w5uVO180lTtgJ5Q73bCUO9+3ljsvRZo7M9ObO/QjDTuEkAI72SRNO2ELOjtqjzo7dUY8OzPoOzuzvj47kF5DO3G6RzsT4fk6kKz3Opb/TDtwQk07ukVMO8B6STurBkk71TdIO16TRjughFE7UxHyOqtHUju1v4k7IO+aO8IhmjuftZg7F2WXOzxkmDuENZY7L0iZO2ocJDuFK2Q7ih6mO/EJtTuSe7Q7BEuzO3mtsTt0RLA7fK2vOypgqDt2Wjo7rbtjO1jrpTs057Q7hlW0OxowtDsJp7M7zbizOwnAsTstjq07BC07O8PnYzsuKKY74BC1O/LQtDtcWrU7QK22O666tjuXHLc7HCuwOyVAOzsa92Q7Ic2mOziztTugP7U7KEu1O+yTtjsCdLg7jgK5Oyb6sjuQLz87uXRmO4FbpzsILLY7b9C0O638tDuTBrY7QMu3O+ULuju2p7Q7kxVAO+bHZzvvc6g72WS2Oz0+tTsiNbQ7vlq1O28atztEaLk7YOi0O5rlQTtuFWc7blaoOxBiuDs4ubU7RF60O4ZqtDtUrbY7mOm3O2c7tjtKwEQ7q8VnOxk3qDsAtLg7+FK3OzveszuNgrQ7nr21Owo+uDu8ZrY7gA5IO6iNPDtxcoQ7yaOLO7foiztE1Yo7fW6KO1+mjDtpiY47IhqUO2vFETux5xM7EMdMO/peSTuu00k7aONIOwClSTt8OUw7azVQOyEkUjuPI7Y6JrRgOjzavzpt7dg6UQ7YOp2n2zr/beA6e7DjOhju4Dp+KeU6jlFFOs9gCTuvMSw7AAAyO9lhMTvL7i87slsvO1+XMDv0/jE7WswlO1MPhTqRdgA7N4ErOy7oNztkWjc7Rxc1OwThNzsXcDc7bfU4O9qDLzv1yY86IpcAO+qrKzvLBDg7YK83OxWfNzuuCTY75B05OzgGNjtuZis7HAKMOs1kADtukys7/lA4O5UXODvHRDg71+I4O8DDNzsbvTs7TkgxOz58kDptPgA7qawrOxR9ODuCSjg7q3Q4O2psOTtMnjo71I07O2ADMDv96pI6Yd4AO08vLDv44zg7nns4OwAXODuMBTk7Me86Oy6GPDs6ZDE7co2UOrKTATvMDi070245O6dPODuT7jc7+584O7GgOjvd8jw7iFEyO46BlTrtaQU78vgxO7IRPTs1sDg7V8Y3O1GjODuUpDo78A5AO4epMzucUaU6dA0GO6exMzsSj0A7Kfw7O347ODvR4Dg7TSU7O/Y2QDsbBio7J1aZOlocHjt+F0w7GitOO+m+Tjv/A087uU5QOwdJUzuUQVQ7Zpc2OzVnmTpX7vQ6bgI0O5VzMzvv6S07evItO9wkLzu72DE7pCUzO7AeLDtMeKg6glUFO9oARTtkD2k7rAZoOzZSaDsU5GY74E1kOx68YTtExVg7rujZOkAvZDs+HaI7CiueOx6rnTvl8Jw7yxydO0OlnTt2M5w7rPCUOzeZGjsSunQ7+FqtO0/FsDvVRbA7w7uvO47zrTt75qw7HYWtO9UPpTuerSY74Jl0O69zrTtEFbE7KZ+wOyV0sDsbobA74m2vOwa3rTs5v6c7Nx0qO7GUdDsHk607SUaxO0IEsTvf5rA7a5CxOzV9sjtyerE7M9aoO8ZMKjv4/HQ72bitOxCBsTsvLbE7tACxO6zCsTtgP7M7CoK0O2HhrTun5y87pft1O51Erjt4zLE7WS6xO2/LsDstcbE7Kj2zO+YNtTsWLq87tHgxO5yJdzs5Bq87HSKyO3wzsTsTdbA7RA2xO33zsjviS7U7pN2vO2KQMjv7/Ho7oBawOzV6sjtSK7E752ewO4ntsDs27rI7T2S2O8oQtztv0Sc7mFx8O134sTs1RLQ7FzGxO7NhsDssD7E7LDyzO5rGtjvZSLg7WlgpO+q9ZTvG96I7dUKXOw00lzuHc5U7vi6WO0ZUmDu715o7XAWZOyAHBjsQYwI7e8RMO8BtOTt3kTo7kRk9O8clPjue5EA7ymdEO+BkQjuWxe46F6D2OoPMTDuAr007gu5MO0X2STsU3Eg7JOBIO4MXRzuDekc7uAz1OqHGUTsuzIk7NHibO3DTmjv5v5k7qkaXO2pblzsR55Y7weqWO9sfITu9NGQ72aWmO1gCtjuTQrU7wyO0O5wJsjsaVq870oivO0l8qztwzzk7yBVkO22ypjunAbY7aLO1Oz1NtTuGw7Q7UkSzOzmqsTtbSa07jEo7OzYnZDtAu6Y7gXm2OwAQtjuQ5rU7KC+2O+U3tjuuT7U7coGvO6lNPDvOa2Q7riOnO1POtjvzXrY7rwu2O9xstjuembc7uKu4O+J2szuxWz87d2NlO2SmpzumDrc7WHC2O7C7tTt7PLY7DrW3O7hvuTsChbQ7bfRAO0vQZjutWag7Ypy3OxM+tjt2nbU7FOq1OxSRtzvcrrk7al21O/XLQTs1YmY78bSpO0qduDsSj7Y7Cl21O9zTtTtpibc7z+G4O5oYvTvLWkQ7Qq5nOxReqDtIOLo7qAG3OzBytTsXtLU7epC3O/QmuTvsncA7nDVMO7pvPDuyNYU7iwCNO/I0jTuEiIs7QDmMO6L1jTunQI876tWUO8aBFjt32RM7aUZMO8pPSTs8C0o7DudKO07oSzsKsk47w9VQOy3TSzvXerY6LrJeOhrQvjoLOdg640jXOrVm1Tp5ttg6nlXeOufH4TqvGuc6HGpHOu4ICTvv9Cs7HfMxOzlWMTscdTA7OqsuOxvwLTugcC87x+MmO08phjpAdQA7ZIArO0b6NztWfDc7lNI2O9FJNDsnojk71DU6O0sGMDvE+I86OYIAO12dKztkKDg76eQ3O2mXNzv2MTc77II0O3wGNjuaMis73d+LOppsADt7xCs7hpk4OxBZODs6/Tc7dzk4O5K3NjtyzDo7hPMwO88ikDoZYQA74OIrO1G2ODsOdjg7rHw4O9DWODuPmjk7bps6O1hkLzsVgZI6SWsAO3n2Kztr7zg7qbU4Oz9MODv9xzg7Qlc6O9/AOzsU3TA7wDeUOuIhATsSvSw70mc5O4vEODv0Xjg7sN44Oy1rOjsqcjw7qv0xOw0blTphKgU7yN0xOzk/PTvZDzk7PZI4Ow4YOTvO1To7FUo9O1o5LzthnJ46crUFO4eRMDuVcDw7GlE5O9HJODvmfzk78qE7O0/oQDvJASw7+BKbOhthHTsdUkw7tkdQO4sfUDth4E87ZVJRO5PeUzs/IlY7HoQxO2DxmDrASfQ6P8s1Oz6HLzsyti4719MuO/dSMDtntzI7FB8zO3dpKzsFcKc64BwFO1v9RDuOUGk7jlhoO6PuZjuuwGY7bEZlOxbnYjv5kVo7nC3cOkgLZDvzM6I7HIieO9gCnjsCQZ07VjacO8lenDuE25w7ptKVO8bxGztJ23Q7VaetO8RTsTtnz7A75SqwO6eFrzvoMq4723SsO0+VpTvqaic7is50OzzbrTtHp7E7sDqxO3THsDtSkLA7hnawO9gXrzvu5ac78EgqOy7WdDva+607PuyxO5yfsTuyULE7m2exOyvisTsk/rA78pGoOx03KjvU+3Q7ZBKuO5Yasjs50bE7sHyxOxvLsTuw3LI7KvGzO0ahrTspuS87AKV1O15hrjstR7I7nNexOwd8sTtZ1rE7miOzO1bYtDsX+a47llgxO9sEdzu3C687KJuyO1jysTv2a7E7rMaxO+JWszspabU74M2vO0h8MjtbkXo70yewO/fisjsI/LE7EHixOwjzsTuvpLM7CeS1O13Btjuy7Cc7Cdp7OyQXsTsoYrQ7nfCxO/9ssTuhM7I7rxC0O0letzskxLc7nEMmO6QHZTuN8aI7Ji2XO4lsljs4RJY7hyyXO8QjmTsJEJs7WQ+aO5agCDt49wE7UY5MO+WbPDuiZz479Ro+O3CLPzvbC0I76MJEOzeOQTug1+w69hf2OoK1TDuUBk47WUhNO6gOTDuuk0g7ptVHOxyeRzuiokg75jv3OmeTUTtN5Yk7nsSbO0oYmzurMZo7IxyZOzZAljtRjZY73biXOx78ITtHU2Q7wfSmO2xntjuF17U7yCm1O0uvszsakbA7arCuOz0CrDu8Ijo7A1lkO30FpztRr7Y7h062O7O/tTsOVLU7aES0O34csjs+HK07omk7O7tiZDuaKac7bge3O7WxtjvtNLY7pBy2O23YtTsNtbQ75lCvOxgOPDuGhWQ7SlunO+hAtzsb4bY7hIK2OyCLtjsMNLc7Fla4O1oeszssJz87jCplOyTTpzuFjbc7zRi3O2d5tjtsnbY7mMm3O6Y8uTsiU7Q7Zr5AO6ZtZjtzdag7ofO3Oz4Ltzu2c7Y7Hqa2Ow/4tztPzbk7DWa1O7SHQTvIDWY79J+pO3UCuTswJbc7kV62O2/CtjtJK7g7Wm26O0ScvDt0cEI70ilnO7JYqTuEFro7iPm2Ox5YtjtQvbY7NKW4O5W6uTtaPME7Vm9JO34NPDv7RIU76h2OO7O1jDtvWIw7MUGNO+axjjt+X5A7UcWVO+geFztsjhM7LphNO25iTDuoIkw7HSVMO5pnTTvA/087sO1QO3z9SjuDPLU6SnxbOkr0vDoQ5NY6ua/VOiIt1Dru2dI6cFzROnwk1TqGjeQ6tlZLOqFrCDuSeys7npExO+0IMTv5CjA7rSUvOzwxLjsBrS87XcMmO9Z3hzrmTAA7JTcrO3DjNzsheTc7V6g2O9WMNTthATU7uuY0O/vvLjvRi5A6YjwAO8hkKzujPzg73Pk3O2QONzv3UzY7Ofc1O7pUMzvMZyw76kOLOsdrADvxtys7O5M4O5tJODuVwTc7sQM3O7bsNjt2TTU7QHIwOyZqjzqXaQA7DMorO+K9ODutpjg7rjE4OyfcNzt2Gzg7Hc44Oz0jLju2ppE60hgAO6OZKzuNxDg7AtI4O3CpODubqzg7FCs5O5ZNOjtcuS87Ae+SOlyAADteFCw7Szw5Oxk1OTvCNDk7r1M5O808OjuTnzs7++4wO1A4lDoWtgE7SBEtO665OTt+rDk7dZo5O3sWOjvwQTs7ZM08OwzqMTt7uZQ6KlwCO2ysLTv9JTo7+qU5OybdOTsSlDo7ZA08O9GsPTtu1S47kOCdOvezHjsBdUk70nNRO3rlUDvzYFE7nOFSO22vVDtvC1Y7gC06O8kbmjpk6vY6ISkxO0tCMDuA3y87U5MwO3AsMjuHxTM7Qf00OyG/JTu0K6Y6tcEEO+/XRDv6kGk7H65oO/o7Zzv3tmU7OltkO2zTZDs5HV47SVHgOkvDYzsZOKI7N/meO7Zsnjv1hp07CJicO5Dlmzt/E5w7FzaWO2wpHjtF5XQ7v/+tO636sTuYibE7l6awOwqtrzu8C687enivO23xpjsqhig77R11O+Y4rjvGV7I7RPmxO8BIsTuvaLA7zAewO3QAsDvSSqg7D5QqO1ExdTsdaq47NZ2yOwlmsjvI0LE7sjuxO18hsTs8g7E7hcepO6PYKTu+OHU79nCuOzTBsjs5nrI7QkeyO0n8sTvFJ7I7EASzO4jqrDsLNC87TG51O++Erjt+27I7I82yO6WjsjsqmrI7NDCzO69HtDuDWa47fsEwO09jdjvW/q47wiOzO5oOszvd+LI7kz+zO6UMtDtjZrU7Em+vO6zgMTuG23c7j66vO9aEsztPKbM73D+zOyO6szuP07Q7Uz+2O3QdsDvNkjI7JwR5Owo3sDuMh7M7TxGzO2U1szuqFbQ7cWy1O7/Gtjtin7Y7sX4nO9TnYzvttqM70+2XOy5hlztAwpc7f9mYO+EkmjtcRZs7z7uaO20YCDvIEwE7NftOO9hwQDuluT87MCFAO2/AQTuBtUM7UgxFOwxDQzsKofA6K0r1OvBjTDsjgE47CJtNO6liTDuNGEs7CeJJO1LKRjveM0k7P5v6Oq5MUTvYHYo7UwqcOzSLmzvNmJo7O5SZOyqfmDu92pY7iIaXO3ZFIzsOnWQ7OTSnOwgOtzu2jLY7Gry1O8WOtDtO0bM7gZqxOyR2qzvm4zo72cVkO9yPpzvacLc7WCe3OyM5tjt/XbU7ONS0OyDWszuCvKw7JDM7O4nvZDsToqc73rO3O8Nltzsi1LY70Rq2O73YtTs+hLU7aT6vO4OAOzvm+WQ75LanOw/Ntzsaqrc7Tje3O/7Ktju89rY71I23O69msjtSdD47MTNlO48GqDtKG7g7NgO4O4altzvLjrc7euK3O/bluDu00bM7Nss/O3cTZjtjd6g7ZHe4OwYeuDu9/bc7sAG4OwTDuDuIB7o7Ldm0O9LiQDtEW2c7SxypO4OCuDupRrg7ZQa4O+JyuDtZf7k7D8u6Oy2QtTsmE0E7UItoO/R1qTvgzbg73wS4OzYQuDuqxrg7Dgu6O0h0uzv7Wrw7S3xBO+PePDuVcIc7diCOO+u8jTuM5o07NMqOO/f2jztIvpA7nQqYOziMEjstcRQ7GjNQO4CKTjs92E07YHFOOzQGUDtimFE7Qq1SO9JqTDsUxLU6f+tZOuDWuzoQZNU666zUOj1G0zrscNI6+ZXROlV/0jo10d46/gY/OprHBzt0uio7DgMxO/B2MDs01C87m+4uO9h+Ljtuuio7yqEmO6rLhjqQ1/863bcqO5mDNzuDNzc7KiE2O5RVNTsPujQ7Q7o0O7ylKTv0Q406nRcAO04eKztK9Tc7roY3O0ndNjsQqjU70yM1O4daNTvfQio7dyWOOnpOADulSCs7AT44O3YgODtHJjc7g0Q2O2LdNTuTGTY7znYrO3objzqUVwA7HWYrO/1wODvnXDg7OwM4OxBVNzux7jY7yX03O1PiLDvKPJA6liEAO0BRKzujkzg7xeg4OwDXODvNhDg7HJk4O94NOTtDTy471cGROpdoADsomys7GuQ4O0B3OTvlxTk7Few5O5caOjtxuDo7cMwvOz+NkjqT1QA7TREsO59zOTu+1zk7in06O9jpOjtodzs7lRY8OwCMMDt8g5M69UQBO8J9LDtJejk7RyA6O7e6Ojs+kTs7nVk8O/6tPDvs8zA75nSTOkc8HTsdKkg7+3hRO5/aUTvM+FI7QjJUO2rlVDulJFU7qpBAOx/eojo4MfU6TqYwO+zFMDuzTzE7gFQyO1SPMztRbDQ7NHY0O5gwLDttDqU6RIUEOyShRDs3kmk7otloO3qgZzvqXWY7KollO7p9ZjtahmE7JKflOq5qYztQEaI7Mv2eO7CSnjsIu5074uScOzZknDvjNJs7RiOYO8doHTuF1nQ7fvGtO1E0sjtezLE7PPOwO4nmrzu3NK87pUavOyfBqDvuqSo7ED51O71Rrjs8j7I7klSyO2J9sTuUcbA749KvO9TgrzuRqKk7CYIrO9iCdTtpe647otmyO/uvsjuJILI7OzyxO9OfsDvm8rA79LmqO5rjLDt/kXU7XImuO/f/sjv/GbM7xsqyOz4xsju67LE7xjSyO/IerDvkUi47g6F1OxGerjuIKbM79nqzO1KGszsmaLM7mUyzO0vIsztnhK07L74vOxIKdjvN2K47wXGzO73Zszu6QbQ7im60Owm6tDv7LLU7WqeuO0DvMDu7t3Y7rzmvO+Wkszv7ILQ7k6m0O9hDtTtcurU7bCW2OzFfrzt0ZTE7pFV3O5VurzsMy7M75xu0O9DZtDtRsrU7SlO2Owqztjsne687VHExO5QKYjs1C6M7qSWYOyiEmDsRQJk7aCOaO3zVmjsT4Zo71nKZO5vBCDvM4f86IvVNOwL+QDvKPkE7QT5COw2jQzumlUQ7PtpEO0zGRTu5FfU6k/f0Ouc1TDvyRk47CM9NO06oTDv4mEs7xclKO4ZnTDv5Jks7w/b4OshNUTsoCoo7HFOcO7bFmzvhA5s7XAOaOyw3mTtwCJk7lSyZO5vpIDtV2mQ7vX6nOwpItzu+B7c75ga2OxH4tDsrP7Q73PKzOzIrrjsKDjk7n2ZlO6/Fpzts1bc7emm3OxW2tjtzjLU7h7K0OxXVtDuR0K470nY6Ox+dZTuG86c79vy3O5DotzvHK7c71Ea2O4vPtTvbvLU7aTOwO57HOzvJr2U7bgWoOwEvuDsOMbg7C9q3O9dUtzsM1rY7XTO3O9COsTvgOz07CshlOwAuqDt0eLg7TaG4OxOmuDubVrg7G1m4O9CruDt46rI7zMU+O68jZjszd6g76p+4O50PuTudMrk7DmK5O0SQuTtD9rk7vii0O81XPzs1zWY7CaaoO0bzuDsqHLk7tqC5O/0VujtghLo7tBK7O8yctDuK+z876khnO5wXqTsE37g7v0y5OybNuTuQhbo7klK7O4ttuzuP+rQ7Uq0/O1HuOzsw8oY7QayOO1jIjjsKZo87Wz2QO8mdkDsW3ZA761KTO5xNDDsWkhM7sCJQO5hnTzuu4087rPBQO8P7UTu+3VI7JpJSOyqGTzvJqbE6yN5hOpuxwjrbCdU63ETUOsE80zoOSNI6yZzROi2d0TpDw+A65itCOrTHBzuUEyk7L6EwO45KMDsbpC87l/UuO8awLjugwC47TgEnO0m1hDpadP86G2oqOwMwNzs4zDY7rRA2O9ddNTugzjQ7b+U0OzHMKTt8co061AwAO87MKjs7nDc74003O7qcNjuSnzU70is1O/A9NTsIOyo7kv2NOps1ADtmBys7YOo3O1e5NztKBzc7y1M2O7fLNTsy+DU7ATkrOyWzjjqNUQA79yArOwwiODvnLDg7etw3O/9CNztx9TY7vEI3O5JhLDsQxo86n1UAOwhJKzuQcTg7Gb04OzLWODu+nDg7gH84O07HODs+0y074/GQOlKEADv5eSs7er44O2FnOTvuwTk7BAg6O+YeOjscWzo7oCIvO6jtkToznAA7vr4rO2MjOTvmxTk7GJg6Ow8JOzuZXTs7Q5Q7O0n4Lzv0wpI6st0AO6TtKzvwUDk7+Sc6O93pOjtEvTs7KyQ8OwgsPDvsUzA7dNSSOmnAHDsazEc733lROyRNUjvUdFM7ilZUO6i6VDsYnlQ7zAZAO8Y8ojpHlfQ66oAwO2IhMTv67TE7zuIyO8DQMzvoUDQ7QSw0Ow7EKzt0nKQ6LEAFO++gQzsYcGk7h9NoO8jFZzsEsmY7tAZmO1P8ZTvlu2E70OrlOsqwZDtXzKA76syeO25wnjvRwp07zhGdO9CfnDvGsZw7k6iXO5AmHjtHtHQ7E8atO0z7sTuFqLE7UvOwO58LsDswga872nmvO84MqTvb9Co7yTp1O1YmrjvQXrI7ziiyO5d0sTsCn7A7EPavO+r9rztIo6k7hZIrO86RdTt9V647KqiyOxqQsjtgGrI7eVSxO8nMsDtB5bA7fpCqO86mLDtNuXU7AYGuO4ThsjuvB7M76NOyO/FfsjtoBrI7WiCyO1bUqzuC4S075+V1O3OgrjsCI7M7NoOzO8OtszvNmbM7GHKzOyajsztcHK07NzkvO1oUdjsVzK47omezO3bxszv9c7Q7Q7a0O5XVtDu29rQ7BECuO5xPMDuCWnY7IPyuO+mUszs2SbQ7h/O0OyKItTvR0bU7G+e1O1/qrjuV4TA7wa52O+UfrzuXyLM7Smy0O5tGtTvN/rU7kV62O0NltjuUGa875PMwOy5kYTtSt6I7t0SYO3HtmDslp5k7DmGaO6S9mjsEmpo7xwmZOxhtCDuR8P46Wa1NO2I2QTt360E7dftCOwD7QzsQj0Q7pIJEO29TRTvGifQ633bxOqJWTDsOHk47aahNO0TATDtQ1ks7RBhLO/AHSzurOUs7noX6OvT+UDuZTIo7AjmcO2TOmzt6HZs7jTeaO1qzmTs3fZk7AryZOy9vITumGWU74HCnOzY8tzu477Y7OBu2O91JtTsPfrQ72We0O9BKrjt8Pzk7yKVlO56+pztSsrc7CFu3O/69tjvOt7U7yxe1O6f7tDuL5K47LTo6O0nyZTtCA6g7Qu23O4DVtzsLQLc7AY+2O9r4tTsU4bU7lAOwO9hGOzvTI2Y7qRyoOzQ0uDskPrg7WAW4OzyNtzsvILc77kO3O/4xsTuBujw7R0VmO/FHqDsfeLg777O4O3HVuDu6qLg7/o64O6KhuDsfj7I7HPE9O+p0ZjtDdqg7eqa4Oxw0uTvle7k7e7+5O/fOuTsi6rk7IJ2zOxjNPjucw2Y7ZJOoOzD4uDvGX7k7NhK6O/h+ujtvwLo7kOO6OyU4tDuSSj875fxmO9DVqDtIArk7krW5O+ZPujuKBLs7XWi7O3NOuzufibQ7NjI/O2CQOzuS4IY7iM+OO201jztE6487lHeQO0izkDtWrZA79wKTO9LbCzuoVhM70BZQO1DlTzspwVA7v6BROxp+Ujs83lI7X3VSO14oTzuuRLE6sBRiOhudwjo/vtQ6rBjUOuhE0zpvTdI6VdfROlgR0jqWauE6GnNCOgi4Bzst2ig7D08wO/gIMDuYjy873CMvO/fvLju3KC878W0nO5PBhDrgJv864ggqO+exNjsmajY7IP81OzlyNTtiJjU71C01O6sPKjvuqo06xvP/Oox1Kjv0LTc77Ok2O8JgNjt54jU76XE1O+FrNTsNYio7ctmNOvQmADuVuCo7H3s3O3tPNztOAjc7IoI2O3AkNju9MDY7KA0rO8dpjjoLUwA7DvAqOxDWNzuJ5zc7n7k3O7p1NzsdRTc7R0U3OzYULDuWRY86TZ8AOyBNKztiSDg7OI84O468ODsDvzg7z5s4O4ysODvPVC07yC+QOrSpADvReSs706U4OyQvOTs+sjk7Wvs5O8IROjvgATo7jnYuO3w9kTrekQA7MXwrO1PbODsVtzk7zHA6O7MAOzseHjs7+/o6OyxXLzuv45E6qJEAOxeWKzvAMjk7jRs6OwsPOzuMpDs7O8I7O3GdOzu3uC876j6SOj1wHDv4gUc7WJRRO33EUjs6s1M7sUFUO8NaVDuOBlQ7zqo/O/TRoTrwJPQ6vX8wOx+KMTtggjI7CVszO8/iMztsCjQ7AuYzO4aIKztNZaQ6AT8FO2N5Qzs8RWk7Er5oOxT1ZzuSIGc78pxmOzCxZjvPgGI7vrDmOrGaZDsnmqA7i36eO903njtBxZ07tkWdOxv7nDs1EZ07CBGYO4R7Hjs+i3Q7dIOtO1+YsTsrXLE7c92wO6NQsDut5q87Hd2vO/pcqTvKQys7FyR1O9rgrTtAA7I73M+xO9dksTuU1LA7zWKwO2JLsDuSvak7oKwrOzeOdTvHKq479lWyO8hLsjs0/bE7gZKxO4IxsTtaF7E7lIeqO6xqLDvb5nU7km2uO9qwsju50LI7AMqyO5eRsjsdTbI76UCyOxiUqzu4eC07ZSl2O8OprjvbC7M7mWezO1Woszv4s7M7jJ2zO7aFszvZvKw7rqEuO402djt8xq471E+zO/XnszucbrQ7JMS0O7XJtDuisLQ7BsOtO6qgLztAInY74MuuOz+FszscTLQ7BQu1OwyGtTslqbU7hYS1Ow5rrjucTzA7LC52Ow7mrjsgv7M7ua20O6p7tTvuBbY73Cm2OwnztTsmv647+4owO/3dYDsCdqI7wWiYO/83mTuu7pk7312aO2ZtmjsEPpo7sLeYO5JHCDtqMv464H9NO5x2QTvTmEI7TIZDO6YbRDsOSkQ7thFEOxwNRTtjcPQ6cdHxOilQTDtb3U07LHdNOwrYTDvWFkw7fqJLO8ywSzsgvEs7JsL6OlxKUTvGSYo7/RCcO9C/mzu0K5s7fpeaOzYpmjuYDpo7mhmaO3KkITvMYmU7IlanO/4RtzvUuLY7pDi2O8uOtTuNFbU7KvO0OyyJrju+ZDk7yOxlOzy1pzvTabc7FDG3OwyqtjvWILY7xZ21O/hptTvjFa87F+45O+tWZjvc/6c7NM+3O4CitzsVW7c7yd22O/5qtjvZT7Y7h9yvO/jgOjuGqWY7FkKoO6EmuDtyNLg7PRi4Oy3XtzvLl7c7pm63O/T2sDvWDDw7U+dmO1prqDskb7g70LS4O77iuDs177g7yca4O32xuDuiG7I7oh49O935ZjvDhKg7CLi4O8QtuTvJq7k7Nuq5O9HxuTtXzbk7aAmzO9gZPjuX6mY7e56oO9XuuDvYqbk7bkW6O9C3ujvNyro7G5K6Oy/EsztTkD47WvdmO6msqDvzOrk71/i5O9jBujuoObs740C7O7IVuzswDbQ7gs8+OzJkOzt54IY7EfCOOxyrjzvOOpA7TYqQO86dkDvSZJA7zciSOySGCztWNxM7JydQO9R6UDsCblE76DlSO8ivUjubnFI71k1SOx76TjvxBrE6NWi8xQU9K8RI/bhF4vYrxVQkQMagZ4JFY2Y1Rj9RjsYerrvEEwTZwv4jnEYtkZzGEzrZRTCOj8bXg5BGjN8DRl6Ensal5+BGNX/CxBKqQ0WKxVTGrRyxRgayFsbzVdVFlE1JRXjXjcVDPePFhfbhxksGHcWdH2jGQjMIxmW5z8UqiEdGu6eyxpkh/0Y7cY/G7eh2RoIuIEaL1rFGHHRzxZ4GekablVzF8MZgxplv+cWViGRGAoHqxSiWGEbD5KzG2vyYRni4O0WgKrFFdZVCRmb4g8X7NKNEUEUnxZGnA0dEXPfGSZtbRAKkjsWN4q9FiEb2RZDqscXzDh3EYnmRxVNJZMYInebGCSMYR81FMEX5AP7F33FbRFu2hMYoWErFYa1SRhlREkYmN4PF+ISJRqgxusUQW4vEu3moxncLnkauNqFGfAmNxmCQDEZZfY3GZGO/Rhrv3cU+sjtFYgTpRfn+rUUDUyPGnaTVQ5KX5UUALajGGPWxRs9IwcYj4ttFs48/xmzb7UUBkBrGRerGRUook8ZshrJG9JrIxkBPlkVBDrTGMWdFRhrfUkZJuljGP6OuxYKZD8Zf0hjFswjKRRuRFEb4bZ5Ful4qRZb3qUUkt5LG+doNRlcON0aRdIpFXbKWxXF+DkbdlOzFN5hJRgIkr8bdpb5Fn/6+xVv5vUVsQInGjSH/Rd3kHcah14dGgpd7xkWpmkbpdkBGgi2MxbWmDcZ+afVGkfVGxhQihEMUnIdGmx5wQ0A+uEXJFG7EYpL1xaPoWsa9w7ZGu5R5xgmWyUUC0UPFyMbOxcd9DsWBFoDG9sBeRathtMVvk4BGfKqRxiQxiUWzlQ1GVCmAxT00WMa5WRBGIKYLxk3FikXIz/fF4em9xR9ZJcWLFt9GN6nnxj2sGsaszg5GW4GARUKJKkYLXoHGc3H4Rfs0tsSP78ZEO6qvRgkU3MUv0K1GKaVIxhG4qUbn35vGFOCGxqU5dUX3EatG0DH6xK+7isaeviRFeDNdxiIqTEX0zctGgQUbx12gh0ansXBGKv6gRUnYdMWTC67FnDMqxghPnEXSFsfFxehvRmR0N0KowxzGxXuyxQVCrMVQiILEeNIFwagwDUb5RR7FAImHxUWGKkYZTGfGU8SoRaJPZ0XP7djFQ3+VxoOiAcaG1BhHkVyIxn5XKcYjSLDEk9tQRh59pUU11IJGFj8BRaqrJcbTkmtG4u2dxqWlpUaPnBhED/k3Ro2cRMaqt2RGB87+xgQAtkaf0IPEp2uexpAhJ8XMkv1FPLaZxGl2pkSm6YhFo4c4xs1YXMRYdWZGQwecRUvia8ar0lvGGEu+RQl1Nkbol+5EONf5xZkcG0YwuIHG5vKZxTD3LEajwAHGJOKHRsW2hcU6WErG0nmkxf7CqcVzmq/E85f+RSoXJUaoV4DFbHEWRuo2FsZ+OQlFi5bORa95oUZudwTH+JNuRugYe0bBn4TGv+gtRt8dxsaBpuhGHWaBxqeI78X/g7dFKfGmRivVsMbDMczFC57TRsuRWcZOgSlGuz6nxgvGvkYvR6fFuzinxcNHsMb/S5FFN5PaRkuMzsZ3II1FDjiKxk4w/EZDZsLGaTPLQx8GUUYTugdGMIeZwxNl18TJN4LG1OypRu6CPcY+AcfGutzdRlk6XkZM6thFMMVGxieMTsZbicbF7zynRvQOcMULXyZGM7yoRuCpssbJqf7FQckgRtDRcMTx71jDMPGFxOGbrcYcbQJHQ/7LxvExp0ZR+brFd9IExh4fP8btv5xEGeNDRYbnIkaCHxfGlSqFxsJ1DEaL2aLGK38IRtRm/0WcNgjGpPmIRgVahsb+Xi5EzxgrxoO/5kaWioLGFDuLRlZ148Ns5qJFDDwuxYz2hMUonURG0SC0ReVPqsZBrjJGXtQTxqkXDUZegV/FX3avxX/+ZsQKHLNFmpU5xatqNMb0b4BFEiAnRu6phMa7EdXEGz6owonbkUb2Po/Gs1q8RXTshMba6oZGjOv4RSjakcYP581GWyWKxJ5FLkXOVUXGb5miRiqTBMZJY7ZFpMlqRVAdjMXl5ebFPQHTxtZcJ8X1mV/Gx64Dxqksu8Uf8DFGpaWkxvM870b2GoTGh7RoRgYkFUb526pGdMxgxbHCbkY/zUrFM4NVxtgO9cU/c1tGOLbNxXkiB0bOlJ/G/c6QRiThRUUTJblFlrI2RuIHe8Uop3REaIQBxVgI8kbvseHGJ9fEQjJhf8UDoqhFhH7lRcC3ocXFWhjEcKyLxV+yYMZen9LGnccMRyQ1QEW21/nFX6aGRHSwecZNJlbFl4lKRrHNB0a+I1rFJ9p6RuE7mMUSeKDEj92dxn+RlEbSQJdGaxqCxrAG+EUPe37GC7CvRmCvvMX2ByNF1eziRcGUlkXMNhbG58oERIe70kUR553GWWiiRnHYs8aXRsNF7wIvxoF/1UUBhA/GUteyRQ4ti8aU7KVGR2S8xgvAhUWLA6vGjpM7RncRQUYnM0jGUC2uxZXVCMZo/x7FUGDORbDCC0boL59FYUQZRfvRoUW1AorG0OkDRtFvMUYC14dFXh+TxdPgCUZOw+DFmoA/Rtn3pMb3dqlF+iO2xUejuUUqqIPGhz/xRQd2EcZF2n1GO/hmxgdVk0bfNDNGi7GGxb0V+sXBLOVGJDQ4xqAOGEPwiIBG+4k3RNvMoEXR1hrEKxLsxT2qScZ1J6dGT9hexlqItUUq5jnF6hHGxcoiEsXPAHPGQpBDRYAaqcUiYWpGS62Fxlsug0X4XwFGkXF5xYg1Tca7ZgRGEJQCxi05bkWbfurFkQ2yxTgiGMW/vdJGiEnZxhDrFsaofQRGK8aORYX+GEY30XPGvzniRTe0gsTOeNdEZO+mRgUjycVat6NGYKY5xuN7oEbGJZbGBlKBxtdff0VnnKJGXPvpxIOXgcYOxeVEZ0ROxvG/SUWsGsFGs50Rx4VGdkb1QGhGzf2jRXnEasXmS7LFruoexpq6ikXGTbnFiZBpRmqBF8T38xDGZZWnxQivpsVz0KrEjwqrwlgIC0ZZ0hrFSMOExTBxIEba8FTGt0+ZRV7tYkWVQtXFal+QxowZ58WC2Q5Hvvx5xv+wI8Y3qXrE0fhARmlysUWBYnNGoP0MRbKLHcZb3lJGThSOxmsInEYLrBdEnestRjqcNMYZa1NGkhDvxtWGq0ZXHYvEvfiWxi49O8Xhhf5F9CuAxME4qEQsuXdFN3IuxqpegMRnKF1GfEWaRaIfZsaPYVHGR7GxRbixLEZZk+FEJzDoxZAcC0YJM3PGUKaJxWBHIUZPTezFOOx5Rrmha8VUoz/Gyg2axcPXtMXsenDE5LP0RV6uGEZsH1DF6bYERvYZAsapSdVEdmzGRWcwlkbnlPXGIVRZRorPbUYb2W3G3UIYRmhQtcaf1NRGMOdsxi8Z48V5zLlFQ5CWRjDno8ajYq3FRNjBRtYDQ8YYXxBGVV2Uxj66sEa52qXFrvahxeTvo8ZvYoJF/ezLRtI0v8ZRXm1FcIB+xuyh5UYJ6rHGZAorRE0vSEbg8PdFAAacw0tWxMSJlHPGdwueRmy4NcZLQLXGjIPNRphBVUbt19dFMPg7xuGtR8YL0rnFH1aZRrxjG8VwWhlGcSOeRqUKp8ZP9u3Fc1EVRpuyaMQnybbD2zCdxNPjn8Y+7e9GyIi5xncgm0aKkLDFExQCxsUxNsYPzqBEuc00Rd/eGEbgWRfGCWpvxtbC6EVdXpTG5en6RTNT8EURn/3F+4F9Rtx/d8ZIWPtD808ixnUf10ZvnG3GPOKARrlSBcPL0aBFkrwtxYnTaMWzlTlGPnmpRQzrosZvPitGNTINxhp9CEZ+hVLFddjrxIcyQMUlYnxFqBWaxQbHlcWIdV1F6JwaRTkgt8VCyVzFdlwHQw4+1UUx2TrFEf8OxSnzlMUFKMJFYfdmRXTxfsULh4tFpoE4RZ4UksPdoGnFP+N/RWkU9ETeSUDFdwkGRtcjecXP6QPGVMMYxs0zgsUM5xLGQQ22xRSVjsJqQoPE/0qaxVdmQEZMlHDFZrnRRTYXR0V5GVhGTptjxHpfCUZsCivE8ELgxeqnzcUZswlGoazVRM50r8RCFZ/Fp2QORiinkEV7eQBG6HGXRfTXBsUSmvXEMERSRZ4sykV3p3XF70zYxc+4W0OLu05FJe0cRanp/sPEBdzDTPAuxcZjQMYto3XFakMaRuzOp0XEY9TFfX4zRQok2MUuM6DFTkcBRuW7JEU+fDRFtrAERTtomUX2PS/FFoD5xUof/UV8cPZFy5Z9xbSNx8S2ZgBDzYeJRf8aXUUgzmvEfxisRXye8MSF4gDFzEK3RDT8o0Qp4wLGc6wzRWiU68WriVHEb4DQxNKAN8PGXjDFiMppwt2vBsYfENJFafAcxmmH9MNZRjPGEUbGRYFaA0Vpy03FoweqxeXkl8WflFbFfXT1RW8EckXyAKZF9TgowXD+MEUJq+7F17wpRUK6/UVgmmBFQOhlxTKswEX6yWzFTFjJRarUEsYteSnEHuhMxZOckkW3myLGcppoRTVCBsVwurpF93o1xYK9Ikbgim9F76wqxXJ+w0TbEyZGPZxNxRl3VsSDuQFGFeShRUnAyMTBlRRFe5CWxYTiOcU3R1VFpD6ORMVhBkLWR8HEH21vxeruMsXV5fjFW5pExJwyB8WSautEEjROxWgpGkUL45tEo4c7xdiB1MXx28ZEk8VDxXxG58R0SGXFy5wOxZ7PBMRVPUdGwdgvxvZA6sXXkB5FH5kHRtpNnMObHtvFTCFSRKxoJkXHJDZF5rswRtZSdcSurxFGzcRKxZi8GkZNNUXG1KYexmtbrUXf9CxGFSAwxBlIvcWZ7KbFq7mPxRkENEV3mkFG7d1zxtHUq0TiShxG4Pq+RSkSEMWwjtjFkmplxQ7mG8TB7/TEKXYwRoZHysUbnBrFM/cKxVQJacXXVoXFkvdCxHc670W+g/fEg59XxcFmi0VU7z7FLWzjQyl4O0WnPbTFf4FExlFyM0SOGVRGIXY1xTmt4cXMnCZFoABIRb2IDkZZ251Fi7B2RevXqMVGoTfEed6RQv4CC0ZiNw9EVeWmRdBkEsVE6F5FG89Cxm2IGkaC0MzEC90nxrIauMWsiANGuGJLRJgMuET66UxD82KnxYYREsWrcwlGqnWKRbRHMsZcz+bFFZIARbynqUXK1FhEqaESxcxvnMNKFsLFGbiQQ4tkYEXNyFvEPU1VRSAmSkSDjr7F8AXxxGVJDMZNAz1Ftq+bRf37I0W27mRFVL3WxLCrS0U4lijFeeN5RZZzwkXA1g7GH6rQRMt27EXDCAxEn0cqxUq5cMU1zolFhGYfxeJbZsUZWc5F2BDKQ6QlvsVNy09FKJGHRVo1/0PdqaPFCXksReY/yUWjCpnFF0llxXlk08Ui2vTCjikQRuKF1MXCmCbFlE1kxSQDVUUgX2zFcQBHRZ5D8UXXT5FEkXyywyiMRsP9wrfFMn3MRegz38WEvSvF1IPpRaaCBEb5Ms5F5Ya1xWfdCcaPwA7FfMdhRRioF0Y/xBBFIBL7RVXG+cXyTC/FJmw4RcmcH8S95tTENDY3xcutkcWHYc5FhTsbxZUMukXNwiXFEsXSxUWzy8VRTcVEKDE0RJxDekXWZhnGtIk2Q2aryMUETRDFPsbQRIxFUUUOwCjFwAyLRd2nYsW6T5zE2ICmxQL+FEaP79LE8AqPRbiPLEX3F45FZkApxTwjgkQcpaxFKCoTRcm+QMZ3oNBFA/6ixYUcvkUqVbvEY0WvQcUUgcR+/L3Ee7UmxU/8KUJEPZxEPluDxNVLA8TzEMvETFFaxJZkAsQqGcFEQhYQxLPAYMRaqhREGPTJQ7OwLEQOBonFmiZDxB6m0cTKSM1DX+arxD8CzMMcxDlCrXw7Rcp2NcKeDDPF73aKxPl7JcRr5WbFOp9yw3MgQsRnUCnFOzQLRFsA/UTiYYVFMC4kxaUoqUQ6A+ZEy7/+RNE7I0UTo8hEZokhxdpJqsTQ+ShFRicjRRHZlsOwG41ExJdQRRDdfUUoLMBFTQSSRKtEksSvJQLFlB+1Q2X9a8QwBQ5FzTmAxH+mgcOC9CpFdU1DRLHJ+UMsoCxEnzI7xfwebcN8Md9Ezv+zQ9BewcQ/kVNCGmTuRP8bt8MkVFvEk12HxI/T/0RYaiTEaSLQRPxRC0VlHupEKOZBxMxEMUO+DOfDZHs3RD8Rj8TIZg5FlCLawzz8p0R+8jlF/omvxPab8cTL64ZEHskFREpdisSSlN7E/CmExaZ6jMRwnXJCflIPQ67lJMQjUeTEEkscxZw9acQU7BnFBPL4Q183UsUrCM/DQu7jxDVZz8QTz9rCgjBAxGWS0cSbSvLEIb9uRQEn1UQKPApF+KZWxF/QvUO7Lj9Cw4WJwuoTDkUoUCNFQL1VxEkDlUSSyLZE61JiRHKfwEJf/33F4NMMRNiH3UM8wafEB25uxPTwBkU11rlE1KsxReYhF0Ve4NDElNrRQ8JKBUW2rl1EGFKRwmyS/8MsReZE1RMfRTYraMRdM1dEtHx0QwGZ5MPqtIfE3aWGRYzdKsTfuKXE4MShxI1MoMQhAQHFESEYxUzi4cT1Mi/FWMnxROUdN0UlgTrFZxEoxWk1yMRbbojEQLIBxYuSZ8VyZKfErTDRQofnHEUIuOFDdMC1RN+dQ8X61m5D2MNdRY1KYsWpHS/FTsQrxFfERkUL1kdF/RsFRdaBhESYWHPEvVY/RVlnnUTwen3F9mRGxc/rOkXIOFJFm36uRPNVqsNAa3bFzpV0w1dGHUV+jQFFNxaXxAVUksULPSpFvHZtRTXAs8RTBkzF3TucxLahLMWwNQlFClEHRerFIcWMK8zEfPXTRHGiwMSZf5jFeQ0zxO7o5UTdawBEFwkAxVX54kTYNgBE2a/ERJeeEsRe5BPFLaNnxdfxC8E8ZJhEqjuMRZDG6sRTrbxEwJG6RNA2R0Xfu0lEW2h6RCTsKcWysHnFnRaCRbDcXEUaOC/DLLu+RDLTHEWHKxrEBaTGRNwU4MJXGffEQxiTxW6VBMUxbJxF/9QFRbs1VEQJHMDEuQbvxE9qo8SmoC5FuL6sRMoOccWWJE7F2UQexGOLbkOQoyFERKX4xBMqMMV6ES9EGg8MRY+h4URpE7PEj96RxLEcb0SwdbJDPmD0xEbaKcVTcAzEMd/aRCZ4DkXcGxBE7PO+QznAgUQs2L/DZb73QqDkWcP49sZBbWihxGzRIUWXDURFdpt9Qb2ah8QGFrDDGJG+RKiK+0MMoLfCRkZ9xdgVs0SET3JFuRhNxBpcq8S+KKPE1sofRTheDUT9TA/FrYgeRLyc2sOLW4LEhxeExObKrkSk2W/EbagrxT8cBsV2Tl5FtSpkRUSR40R9n6rExQ73xOhnPkO0UlJEGyrGxBy8EUSZDUVFYnvuxKaZcEWFqVJFlJHKw6z7H8W0uv7EeEFsxLUOnEU1Q/FEPQAqxDvkoEQdU/hDK0xdxEYeOcTemzbFWKOWxExP6cOEkNZDL7ASRYMU4EFHUTjEFBFIxdfJmMSQ6enD41smQjfpTsVsFcLEGEA8QzOZ48RBVMtEtERFwxPOyMORypvDipd/xF12GUX0/CnECcpVxW8yKcMuv0FE+UyIRJPr8ESuKxlFIL9QQeMSBUUx7qBEWeWxxINFB8VEo5rDLYKzRDLmfETqeLVE+jwpQS5VqcO+YdHEhjSWxMLjGUTsQhDDvOowxOtHQsTpY4DEhQylxK3dbsTE2gdEhTygxOyEaETF/DrELj31QkXyLcQQ+BPFO47qxIf7BsU+cwBEnAHFxJVsC8K7mM3DqSo4RMCawEQS69zD+WHTQ39VkMRmoD1DkVV7RKWWfkJhOvTExbSiROa73UOOiKtEoaNXQ0uYosR25sNDsymXRHEB0kRqYvxC9GKBQ12UIUJ4zgnDAIUKRXkGFsPAFylF41YjQyk5PEUA5gtFyMuARPfmucNNkbrEIJvMQz5lO8RDOQFFsgQMw9xABEVWZtdEsFKqRIspfETY+8DEALtrRAosocJ7SixFVUHwxA6cakQTA9jBRpKhRLp9bUStgIzCUytCw+9t7sTXw+JEgp8gxGkkL0V5knjEfIDbRMejMMSgKZrEYU+tQ+r9XsR60dhDn1bJxD/2B0VLd6PD4qsxRNeGpMQz0mXDNAIUxGn5qMTYimVCd2QhxX9KJUSJ6KTE1VKrRBrD08SHqBbEiiTUxFtdnMLNhCLEJrCswk32+MN+FTbE1p1XxEqlt8SAHYNDBclKw+9oCkNHvRnAuRicw1nEukSf0wXENVmEQ8xxhMS5WFtEBGV2wuEOoUNPEoxE9gZLRNHkwkNk4gFFeF8GRBmNUEJ1f1HE3NpmwirNzcJMFQdE7Q+2xBJ86EQwrIFEAKYMRYnVLcQ7oqNDl/eIxGcwdUSOYvTDArERRHoAXMQlYiRDMA2uQ8+8G0RAPtbBX3YYxCLLs0MxiLdDAyXORG1eFcRiEIzE6fXmwkFVt8PeYR7Eh/v7xEHojcTNA47ERDrhRE7OmUNmq8ZBDYYUxS3JBUGdCoXEJSoCxT2qH8WIfIbE9sdbRP5gtUTd2khExRHWQ4j+KMSinERE1yuYxBT7BcUmOtbEA1sywgwoyURP2Q1F1YfNw4RpgkL6oQ7FeMIiRcurX8Pm9KnDbSiJxIm5X0PYW7pE3MujRGkmkUP4UZfDEXycxPZVFkXg9Q/EThNTQ3Hy5cTC2FDC5dR7Qz0kzcP6YRPE7U+sxIu1lcQusr1E+6PWQlbEW8Pva+XB8iZ6w+ZW8b8n58bEq/3lxHs+HsSz05VEcbMJRFq75MMqeu5EaL/Qw4YeBkSNXE3EQHK3xHttksQvZKBAe6BlRVKHC0LZSYBEl75cREKUM0SYmpxCO/emxMIjt8SaT/LEl0R8RKY1P0XkRDjDD4IORKoBBUWc8lxER6EbRV8Yq8QK+B3FPhfhxM/4SERz4hdFzqOwRFFZ60NcjMDEzmWQxNnTQkOtkYhDJY+KQ7ZDaMQgRp3EMGexxDjrd0OdpYrEHyNhxNEu1cRz6XtEus8WRX97u8OsD4FDnAgHxVilQL/Om69DZGQ7Q8zIj8SZ9WvELxpDRHUNc0QFrgFF1l3HxP67OUTo9PZD8OTUwj1JB8VwWJVDtyVSwwuOO0R5vB5FBPSOxO8SDEV/4cHE8vnQREA0J8OOllzEdPaaxFcCT0QyDW1EeeGCwyYebEScEA/FkkWTREGKpEO2uqBE5wlcw3aH80LDkWnEJyUTxGD9pkSrt+vE825yRFIRT8Q4JNFEBgLSRHFKV0TwYVnEnSWDxNewjsQLjUJE8YtsQ1f4L0SzLiREf3UUw+Sd9kQ8OA9Ew/r0Q8GAkcQ99/XDsFFIxExOyEMiVldECjoARNAiTkRa9BJEE0uhwr7NmMT4jmXEuEghxVHmhkQ1/HDEU/4RRbVZdcTUXiFETdjYw9nuCcQbpT/EYsHCxBNkicTdN9zEBCBpRPtbMkMEEbhEk5kOQuWqZMTiOEPCieb7wgDzZkQOs9/EBh8mwgPjP8X1LNJERkPMwkx4m0T+9kBEXuSjRI6YXERZ+oZDE3J7xN5sI8RC7FjEDYiIREgDa0Qos9VE48Y6wzzb58MIv0PEI3waRD8IksNbMtXDzCChxG5v2cOaZ7zE9Y3RxFheD8S6RmvEg/Olw7s31MNC2lZCDG8oxMuYa0OoP47EeouhxHY+hcSBGAJD4YohwwV/Y8R0lblDcviTwzO940GMnMxECDyswxe4DUOuBD9EzRmfRLpJ+MKZcJFEJ8kOQ9bEssSVGKJEFtBmw/N7k0T6ff/E6wiSRF7NjsLnEoNE1aDjQ+EM4ENheZZCA71YxB9lDEWPxijEOkPBRDLxtUItLmXAD0OUw9gtGcFVq8ZEJJ01xE5uokQiuYPDDQI+RVCbskN1c9VELRaERJ/sZUN/rpNEhQDDxBH+MEUSWlrELtHhRNGlZcT8ay9FTpJIwbikhkRv63pEbebwxBdTZEQe3t7EyrEZRfDYKcUJCRhFOlwtxD0V5UKS5SnEEfEcxFAAOcLakA3Fde2VRHWGBcVfKupEGqTxxLhLnUSNUpnEU9CcxJ4uhELXAL/DyIKAREVYhsTgVKJEqI/lxNehgUQ/Lw/EWUccwhjiL0T3b5vE9o/BRO0OaMR/+6ZEJ4rCxB2+YUR6ExHE2+KjQ52oGkSi7qpDTQkmxEA90MR4mVnCqJKGxNoGOsOKn0bDG5p0QvrfJcR3RJHDIznZRDOwk0SjKZJE5muBw6sJlkTN3oBDGq1FQkxoS8Mpxw1E5BNNxPfpXUTw5yFC+IMaRNzjvUK5W7rEselkRMN+I8QaSi/EtcUxQpJ8UsRbPgTEFhtqQz4iREIAxIzETsBdQ1nQ9L5z+Y9DS1krxJrFt0OoPIrE3RgZRA+3GMNNVVRCRvwUxKyIIcQ0EmVESkrmQwn0EkTW8ETETR2lQwXagESSwsPEYI0NxODQnsTcUNNCWBiKQ7v1mEQF8ZbEi8uMRIlsK8ThdxjDvg+WxB0mpMRbisFCgPdqxBDnJER1eI3DE8MRQoGocMR0Q8rEe+mLRBy2l8SHhylEpMkQRGzKP8QsJqvEAiceRCarjkTGyebDCMwixLjjHUTEHwjEMd2eRFoH6kOiowLFYcFIxJ6FEERhw7PDr5MaRJIbZ8O+LHZEPjBkxFVtlkS8FwtDVmQ1Qga32sOYo9VDAgs8xEavncRvHBxExw+dRINJGUTSUZ7BYU0HRGjBMsRM12hD5HNMQ+W4ScS2XM3EBSnVREP4w0T4n6XCSS0bRDCVasM0fsrDzI2CxNkhksRBHmPEn3uKRCaZLUQm3IpDg7RFQzdBj0S6E71E4GqERMfZ38S0FLDE+UFoREuoe0QSQJVEQiy+Q4E0VsTbmgvE+3yAwj8VnUOJXyDD1T1vxOyXnkT493XDev+nxBjStMPdlGdDlwhExDZZJMNUo35EL+gUxNTUiUTSSo7Ee9mHwm2TlcREdRtE2HJpxAeRrUPV80ND75vgw6BItkTq+aLE+iLkRIqDuMQ3yhxE7DmQxJGgAMTaYS5Dvlfmw5ZTYMPliqbDshshRYnTuMQcQ2BEqZUDREzunEMSLIHEpyT7wR1ep0I5+sbDGucoRGm9acTFNQlFHMRFxJrIqkF5UKVE86YaRLw2O0Owg8JA1WGHxI54mMKL7QBFFO4eQZakFUNsOg9E17JZRAIhfsTyxaVD6pMjxKMsQkIWYTdDmD+GxBUbhkTJJYdEAUadQRLgHcQT7qxC1OwxxF61YUQjH5rE48ehw7JRGcQzp0HDimQuxJy/sUSwq3hE8eglxFRiokOZdNLEduhLRBveqcSlRZXDSMnMQsBCl0S8u/dD7lVPROYNFUSsa3HEFu6ow7UFFsUMZspExWqYxIt20kT0HIJDvk1cREnlBcOiCRpEspjhw/15s8SsO61DEk7GxGN8zUNHMsHDcqs8RMBf0UOyAbbDHgEcRJfJ50NO6UDEPdM9xOgIL0RJgrPEWQoRRI1gI0SXUq1Euofdw+Jd9MOpRjfDzaC/QxDBXsPucE/ENAAHxOGQhcT2+JTEaAPKxMljl8MdEWzE4JAmQXAFB8Qwuc7CiiODw2cJPsP4XRlC9VRuxKtgp8PHUDJBXB9YQzz+5sOEdMdDnT93xIhTJ0N0KBVEEXM6QwIrPMKoOHNDQtLcQ0eRDUTFHoJEIWsExIzl1MBo0gzEheaDRDwQiEL7nz5DIBo5wUlrrMJ6zLNDrnoVROBmbES9ZSvE4LeSQzNKn0Mk4nxELwxZw04EjEOfbuLDz6hkwlElZESGIaBDPOxzRBanJEILyZlEZdVHRBO7wUT0LOlDNJ/GQ5frx0Ma18tC22pORMDxe8LVx0dEOkq2QqyWxkRuXyBEV3JKROyJGUQFAhxDNQ6nwaD/RsRswd5D3qpIxFtyw0NMyKnDqjCBRLcQusO1zIDDXk1Ow60QU8RrqXVCGUtjxBnqZEPDJaPEzagjRAPwysOr0ejB5H2zw6ox98MTVQlEG/qRw9pqNURUPz3E2rCnQzz6ocPftxBESYU5QwIE2MKwpRZDNvIRxPw3S0QQmLfDMhL1QzaG5MPQXaVDJWWgQuW9JUOa62pDutljxLKHgMR5WV7E5962wy2I+8MltDHCtHC4w+c0BsSi4ATEoIbQRBM1h0TVKvVDWAZuQ5J6y0P6jDBE3XP/QuSnm8M38X1CKJCywwSYXkM8xhFETNFnw1FQw8NE5LXAH2ClQ79k/sMbKJfDI/n/wyT1BsRVJCxDzqbMwzk37MKYqsvDvvKkw/QolEP/cwzDU4ocxKE4msOHyGbDD4nRQ9Q/JsKUo9vCvLGSw1yWmkP6qA1ERkZhQ72YksNx6kdD63NCQ61OJ0M+vfHCq/wqxM0irEPQ8q3DQVEORCFMccOXUZjCAo4LxMFk8MLoRJnCpsaLxD0vT0Mtkq3DKFOFwiCXhcSJuRLCUkKbwxK50cN4wVfErpfFw68tdsPb9rpC4L00RKevpMT1UmDE8WBHw1iyKUKB1rJCT4jawzkNu8KoIgHCA8dQRLEq/ENDoELESsiFxK7aA0NLFShEYen6wgRds0PRReNDWI+2QiWtNUR9Wa1D6mbbw8YLFsNomoJDxm6BQg1M/MPHoS9C3h2QRAYbEUQvlYHCyVrhQ4a+C8SKgzPDhbzMQ8ulXsTeET3C6ZrTwzVCnUTA8p9DvqycQ4O0rEHNQ2jDvuouxBJwMsRX9RpEv6Pqw20E70MhiThEJfSXQ+7LBkSfQF9EJuuDw1rYccRrhKPD9RIJRIbGnETjNgZENKPkw1MtD8TdqFXDn45jQxSpk0MI6QjEgv9dwcbMz0PS6CtDdr1sxLpvq8JMlWzDepMLw8vgNERQtIzDHScLwIsr/MNl2d9Di1paw81/WMRm+ovD/fezw2HKAkQz1mnD5EKcQ/a188Np1tFDjDNkQkkwGMPCtnPD8YYPxBpSDMGJHdfDK4I6Q9CeLsT8y4lBDUTyQ9m8kEPL8b5Dwy5+wnTiTkPKdGTDaIyxQ4Me5sMbjA/EC5XsQam5T0TjJphEzFiaw+CDJ0NpBQdEeYHCQ2YxHENSJZDBK+qbwwNlsEEswGBEdZj2Q3wQekTxjWbDZbcKw5kdxsLjyILD/kfOQ8pSlMPYNvrDkz9iQ3/NmkPYmkVCYvlCROyTyMPfHYHEerOHQ6pY8MPGYcZCxLfRw1Cjk8T1wqHB8gTGQ64lEkRnA0FDkDK4QyKtJMTxcIlDfCgNxCXSAsSEgzrC5+IExPNKQ0Q+kWlESuBkRApSxkPmYwDBsu6YxL1czEInHavDo7ZSw59XDUTeHAdEcNFNRFa4+UPrXoZDi4Hzw13SRMRW6l/E7gR6Q+vYkkFMnorCjyY7RFh3BkTuQL/DFRj6Qgn9b8M6c27EEOENw0qcZcOT4UvD8xxGwjlP9kNjz2JEwpMHxGI/9sNL4g9DooRBw5KQScOKrR3EfGCcw84LfMTeIITEo02TxF+veMONY4TDPT+VwwvKq0EmHvTDdbF3wmP2mcO/eclC5eWdw1iEsMO5sk3Bl8qKQhw+6EOeN/rDUVV1wxjsaMMpRlLCg/6BQ8CQ4sIseoDD+4edwqH1M0SQHulCMHNJQ6Pi2MEEjM/DV3AaRPata0MLfUtEaViQw+lMmEJkalzBCFVPRCIdFUN0BIND5IIbQ6ufeUMzckVEip/7QvCtNkPJrYDDYtfXQzRrFETf899DyIP6QwFnAESl0i9EPcUQRJ47UkQrg5pDxxxzQYbkMEMacPpCnCBGRFsPmMNytI5Dg28DRFGXlkThlNtDl3ArRKSLqECDYrHCZKm6QxxNicMqWQVDRAEoxNMO/ENPM9zCm6XxQ0OHWkPtHSZD+imNw7uUAMOMYHZC7y2fw9nLAsMqqkHEU9m+QyYx68EUIYRDzoj1QakhFsP4+H7DDWsMQ0Ynl0H9Jo3DZ2VbQk82MEE0xoxD0xmwQ+pvusN5xLhCPuFAxG6oLEPx44fD+TmLQy3MNcNxF6lBE/qHQvbSW8P1liLD0hcBxD4SEcSMtjHE21dywwp3XMMuQ6TDF2+QwwuRlMPXIuLDnQGPRNZxZEQhEgJDgFbGQ+kHdMGGUxVEWZMeQjdQJcNXzu7DLuTYwqQts0OwXd9DaYyGwy76f8NkqBdEeY2uwtJO+8FgmFnDpkMKxIL9i8Ni9s1DBU4gw62CkcOynirC6IUcw6hxD0OxVjnDHHq1w2Pm+8OxhdZC4ijDQttHyz99XL7DpEExQ/yWdUM54plDO9VWw1HVwMPERS1Diywnwtr8hMNznEBDPOsvwX5qgUPddbBCeTUrwyBRx8Oc8QhDGGJPxFsY4sIwmo/Ds969wnTBG0PAzY5Cety8w1HKTMShCrjDfGRZwzkDbMM/u/bC8gRRxAP/bELpvQdDzTBZw5Hf+8P31izEeh8AxO4r1cMgo0BCK2Myw9ayl8OD68dDVVpDQqScwkN2iY3Cfx4JxApkhMOefehDQhAywxw9YEP70zpD2TpHRIhDRkNDGqRDZ3vrwyxoecMzS4hC9EdaQ5MffUPAsq3DArtMRCidzUPsv8xDkM8Nwv69icJIgsfD/fKRw3p4DUNOOTxDzDdgxG1aPES0EDVE9KwhQ0amwEPjlmrDrBfRw6pfDkNcC6ZDcKw2w8p4YUE90mlEfIoIRN2GXEN7hPdCt3g5xCMWRsPk6oBChXWmQ4XTGUSbj9NDDT42xLJfhsPg+2PBgjuqQ+h3g8IMe03DLMw+Q3IdbsLGyj7B+QvuwwaTC8M6bOPDNBnHQ76vnkPzXV7DsaOBw+GtssMF8PFDUlx6wu9y8sP6ZizEvUA1Qz3yDsO4hUxDJJvpwpVR/cMqZOdD7oGcw8p8vUNruxnEMYZQQjIQ18Jk7v/CEd3Twv9YI8PjZCfDb5GJw/eXgUSHfXTCCOmEw+KAXcJtlfdDtuBmQpo4n8O/jfzDrhKVwW7UlUQNSARDBpElRPD6f0J81UvCkl3MQaCGMUHyI7vB7/EpQxqRPsI1JfJBuD5kRNgRCUTnZYPBlrLZw0OF0EJyV8e/vfwQQ0iMVsPXKdnDKz3kQ9OJxML3YotCGGUwRMTWbsOcJdPDSVZ1w1SzicNOvi5Ck53cw8j618OtOOHCpCBORKEMj0N6GoXCqdYkQ0yUIsOhpBFCvG4AxFDLF8Pjtp3DPtbawnX2h0MrPmlEGXUHRHtdlEP4ywPD5bHZw1rAXEP2tkbE0SaOQ8i6qMOzxS9EPRg4RNs9FETipAvCm9AJw3raMcTKXBfE6X6aQ/XZr8IJeaBDJezrQ7JqP0TiAk7CiSZuw/spLsTBZg/EojSaw+jV5MOpQLJD+JBCw+rB4UOPvANEllAIxPGEpsIrouPClWKYw7QQHMRT04pBfc2iw2uI1sOvuvXDfUXOwza/7z+RLMbAoz71Q5dOJMTNZyJDjIj1w8geUMMRtMvCdpSdQnpF0cP/7IfD+eMSRFa8R8NSWcBDdgGiw74DYMMFfSfE+czrwQaX/EKuujLEoc5nwxNTu8MHchlE2xH2wzaMWETbHrPDdCaoQvSO20P26yNE9gI1w90UisFpUAtE0grYw52QIUR0feNCfrNIRLWCSsNtp/9DLaYDRB9Gy0KTyqVDpngXQ7ULHkQTJN7CMGI4RAgPHMOEWTpETBh5wyvMj0NbfAZC1bvqw3mWvkKwBTdDDS3bQ+6CJMTxht9D72uhQlEiR0QA7FrDxW73QyVAAsR9+MjDjlhGROiwNUOTxaJDxSMLxHHmOUTLfdDCSou8Q5yKPkR3+IFD6927QxW78cJcgkxE4s71w1S9vUNBDZvD368URHDPDEJj+D5E2UfBQ7KqV8NsxInCDG0exBYRZEN/PRXEQxTCQ404osNjL8VDbmP8QgNs4cM9SybDRDVNxKL/mMMyVzbEKWqsQ8r3scPkJr1CFUjzwyHUf8N5xyjEKcgFP7eCtMK1aXfDZVz1vcQjtcKFwJbDIKaJww871ELxuZjDOf2LQ4P0k0NdoILCAajKQjyas0LQEubCYt+NQp+2E8Ov6T7EtZICwc+FBEQeD2hDYjYgw+HREURN0zRDw9Y8Q/sepULrdQRC0N/aw1eiykKQ+9hDwhGiQ/07bcP78aFDJZWhQ1LFCsMGZB7DL1k0w0abKcNgEeJBzNZ4wzGDwsL2WABD+EgNQ5j+x0PNARfE5NjWw8szi8Ne8ffDzqHxwkPP/cMGhuNDp9aJQzgUJ0QUn5LDZb69w8WpPsT3gC/DYDaNwypKYcPvy9PD8aYXRJwoLER5gLrD/7ZdQ9YRKMRlohLEi/SAwwGE98EEnB1EZew7xHA89kO96QnE6SDQwgEOtMLVcHpCletlxAcm2MPEt5zDqHKFQ5mHlsM7qsZDpiJ5w8pvp8OPIgZEqDkMQYjKrcMSJQrEqv2NQ9ZdeMN0+gJDcnUiROo/yUI261DDiXvwQhg2osNLkQHET6wdRCBDuUOXROXD1P49QmRIXUSKBu5CKpZ2Q7HIycIZCt3DyVa9wZq800PNxgVEiCBMxB3hyUPuaw5Ea9wMRIm5pcLsqPDBEy7UQxROJ0M2lQtENAErQq3F98PWWWZEMhVfRBBZP8PtlCPE5wI7xBnc2EN3TTxEEAlmwoE4fMN9YOLBL1spxN+FNsM1DQREXbGfwF/IAcNq05ZCZZwaQ1HDuMONQnDDDiRBQ160LsRfAnpD5a3Hwpqwn0MSVRDEEBnswl9OoUK3cK3CPS9mQ3QIwUF1f2/DpyTGw1tgQ0NPTIbD9yCYQruV88N8slrDZFvFQ9njlMFD99DDdcgLQ4YcLkTKAK/DeShLQ1R+hsOplgrD3cfxQllMKsO9EhBEvzwIxOeBa0FVMjVDyyMXQ1A8k8O8/7VDXdYzwV75lMP/1S9EKR+PQ4A3mEON/0PE118ew1zsFsNFQ5LATicmQ/EhK8NtbFtDLRdIw/zbBUTrh4pDS9npw8lc6UIQzi/DyhIJQrlOS8HQiyXCciWcwhSr70L5LKpD+b+WQxSkMMIkj61CUlyVQnyZ7sMGPvzCvty+v6tAv0PLI4dDn0VzQyUbzUMrWorDM5EqQ/13isMd/kxDo+Yvw7OInsO9czRDNTaBw5WPEEStxJpDRKRMwnn1t8O1DNNDltTrwUPCn0Ek8xbDHBiyw89Bs0EJwjXCW8pERJoDa0NSlgLByPnkw2jtLUPyPyvDQtHHwwZyDUTzU6fCivgERGljHkS4v7RDULsoxC47GcSHeNXD1+aww2CcjsMMdq5Dn/hkQ9WFQEOd/S1DkrmLwiIQEcO041FDa4Q1xHeOC8Dv9enDf+zHQs2sA8N/MI9D8a7YPzXxscLRixNE0UrWw5Lh2EOJzT3ET6m0Q1fOH8RlDjZC9Wxjw6dzZcCUzvhCYiEcxMO9bETYgSHErthURLbgScS7/mbDNQCkwyW9YMJoIf7DZ/ElxMFfRkS3II/E2SGDROMTucP++UBEUsjcw2M3pUL6q/VDIhTuwrI4zkNxHEXEasJSRAOwT8SflaJEzSj8w0W79kOIsuLC1eyxQuRobUOKTmBCNckLRDiPC8T65ydEOsr1wwbGU0Rv3h/E/XVnQ8r4iMMXMf3Ba5dawyaU1cOk5zFEXirtwxK0EEQL5SPEoKhBRLsFKsQwyilDR7RlQ6vaBcTikrlDf0A/wy4Nf0Q3fuXDs7hWRKCMgsOFty9EhtgfQ2WzGET9LHRDj5k/w0OJQURu/1fDI2NERP3IyMPGqFJE0F3swljA9kOmOjdEbfZnQmzZnEOw3ADErLjSQva0ccSRtRFEeKHuw17ZD0TwlM/DuxCaQ/UIv8OX+pvD08YVw3guMsR0EjxCTVcSxG1eCkO8fw3EO86EQ2WH7cO+3BjEdoozwCdOtMIocSVDSeabwxyBEkMqtGnDH2auQH4VVMMkNmhCdpU+w3orWcOqKm7DAnCeQ1K1Q8MiKz/D7dakwhzPa8MV75nDC1K2wlqRJcKyF9pDwApbQxHhSkNUmuVDdrKMwhemWELPJatCsWjiwqfJYEH0R+VDrIuIQJOYA0QveAdEoGjTQtIsz8INmbfDrVn9Qim6usMX6TNCm5yBw1xVu0MKhhlCRvUmRC22qsPNMnvDyQkoxMMmycMPLeHC0Dqvwwgnn8MGrGVDSp06RF1+KMOwkqpD7HVHxCodGsRtx8zDqr7aw3w9K0PRp93CLysYREDrUcLybyJEzoOyw73cnMHjwCjEZBddwwR1ckObNsdDr2V1wiKZlMH3JORCXNICxGwjIERzLE7D90C+wmDLfsSfdOpC7Mw+Q0I9CsPovn9D942xw4nJCsOwDRJDA5XBQz4qXsRDmZBDuNA4xE5vpUJ1RifCVnLMQ14PkMPvx3DCManfQp89BsMXQdu+pV+kwzXnBESfWrPDK1/EQuvHW0M/Fr1D5w5dwmPcgcIqJ4ZDvbIYwkej4ENvHp1DFxqmw6CyJUOOJk9E/P9pwzQJD0O2/0dCz4m3Q98+GkRbHYtDL8gZw/xEp8MZLDlE6vvZQ6DAA0PGKzfEoHCBw6ovLUT55hNE5K/jQYOd4MMdMi7E7K4TxJKxlEOYsYrCiXAyQ44CksO17flC7BMbQ/1kB8SMHD5C11PRQ7f/nMLD3xfEbbwMRGB3DcRscj7Bu26QwvEJv8Mt5rRDV/dYw5XHzEPI0cXDs68IRMXuHcRosp9D4gzJw2oVPsNGw8hD5ZszxFMjFkT6gVfDepKuQ8uAEcPmrRFEYjDvw4N45UOPy5bBAsBWxHiiE0T5cvDDbrtdQ+63ScOwgXBDchXUw9SW/kOKDTXAQL2dwwxPvUMUL0HEjFcgRFIP6EKMtjfEpy6BwwoL7sILEObCyh0PQwhlhENAbTHEAhpFQx4XxUJ2fqxDFIGAw5B7AsPW2enCVRG3wvchB0OHJULDVif8Q4W53sJibyxDNX7AQwQDoECeXNRCwz0lwiTABsOU6BlCpct4Q6m1jkPiA6pDnBUDRNebB8KYzi/DB9eOwzYTs0M7aZnC7YWNwgARZ0Oah/pC/rHQQ/0KgMOuK85DiuUxxKDBN0O9VcXDDmnNQykpqEN3uiLEbrsMRA0mG8QumilEt0TXPxP8oULpqUXEsXOCQyOw4MHT32nDRrm7Q3Qml8M35/9DcuEJwoo1tUP3ivZB0tRHw5wP7MNIKrDCcaASPxEl2sNjWfNDrWzgQghsdUPQnYVCjzHAQoq4eEFchEnBHQizwxJkGMOx3lfDVhMAw880M0OBKzJDfdNfQ4Ks9kFC3gtDXN1AwyZyNkOHLGfDmVFMw+cv0cI8s7XD0e+GQstczcJJdZfCVFoEw3awZUP+DhfDUJtrQ5svkEFY+73D1WLfwirWl8NMgMXC4iW4wqBgmsLRk4DDtlzAQz1Y7kJZXyJDq0lcwuq7FcPmUKrB/B1MQhrMyUG7rqjCvwzfQbsGocIA1bZDaXZlQv5OlULNMi7DAu3HQoElnUJ9OrNCJA+Owtdnf8CRJZZB9bOWQY2tOkNlTmXDFONuQddXlsNbLgVDd8oNw3fzoEJRWLrCM/5HQx35R0MVMLxBWmBeQrJcr8N0MXpDPQ+CQr3SsMJK16NB1ydUQ0TuW0PmY0RDZR/QQ3pi8kLFKshDFnjKQhVM/0M6ig7CZhvEQa9prEMiLK7Cb/fBQ5wjekJEJflDIbPxQagnA0T9A8lDsrndwgM5EUNYSY/DdEO1QleWAsRqG3RDrcgdw04LdEMLXv3ChbUwQxNvicPHOl/D7Ii0QVnay8PuE5DC0HvKw1qYncHVgVPDCM+Bwe6I4MKanMfDKSE/w/8UScJkcvS+/QBFw9/jUcKgPpjCfxKSwqlMx8Iyu7BBup+rw8j0JMMdOZbC+KsxQ7rJ0sKO8LrCqrtww2rVusLzx8DCrCcDwwbvmEEmXm9A3LXjQwVUI0OYgoNDJOFJw6DWDUJo+uLCE0MYQjTW08JjgVFCyLfFQ+2v2kMKLeRD41kRQhZv4sIvPIHDJhlRwlTpMsPv9PjCvSgXQpRDUUPDmLpD+P2vQz5mXcMD6GXDfkUIxAJunMMLUETDtrpKw6iBEsLcPQdDGdLHQ4yBB8IJk9NCQ5AExI0d18PH8+zD+OICw+9YgkJKzbxC8uNiQ1KVj8LyKdVDhVsfw2BC9T/UbbrDqfy4w6P3MELe4jRD8s5EQ6GpgsLeSGRD9odKw1RDnUNNeGvBm2SUwyFod8Nfqy3DekwLQ6yMpUJ0pYi/rINDwyAOAcIgbYpC1bC6wfrzEsNIccHD3Yc5w857pcLNt7jBX0sAQ4VCUsP7QqdCGw4Bw2cCVUOZlEjCDAhXwylqJ8IoXxXCv+BEQ7jrtMA+IYlDRMSGw03sjEOyGZJDWKm4QL0hwkO01BbDpFetQg1Tj0PZ8cpDtwyywhDxmELWSenAA5qRQ4BjL0TN80jD9JL8Ql5DsMO2Qu1DVf+rQzyurUJeE4DDxNrgQkDB+EOE2JBDH+lPQ7fl8cMdLyrEv01gwzheT0H2j6rCaRwAwt3HKcPW6cFC2e4nwzQsx8KNeca+jHvBQ5EjusIKtkfD92YpQg1nsMNYPOZC7ORzw1JczEIkp3/D+fb4QoJJhEP9iszCysxJQyJ2SsO7AFBCbhqWwztjbEPd+F3DoU4MwzqyNULTgWJD8uAAQ4LHO8OnAV9DP96ZwuZjlEMp2kjD84iJw/+kQ0HjD2jDL3GdQxc8jMNuJ9RBcIEJw/KqQkPAVTvCpIy/QAwZXcIJNx3Eu+WnQ9Fl60Lxd5bDOgagwzDDQMPncR1CYNz9QhA7b8IBmpbDz1E0Q/68G8N098ND6cwww0h+ecPhIqxCQFqCwwObS0IQ5GZDzlfYQpNVl0IjDoVDCENZQ6dcjMI2KOdCfRqew9zsmkMPc2VBzzGEQm2V7kN4Yg9D44WfQ48BzUJHc0vDa0Vxw15wqEOoxITDw99eQyCDg0NGYTlCViHzQ4OUNsL5UCJDL2few9RtUcPer4LDB3m9Q7HCCcMECKVBS72OQ7lUicKe15ZDK45XwNWvt8PT+pXDnHAdQpKnRcPleXRDjbSjwj7DI8Jfu4dD0qKGQsY6ykJaNePCKewYw0brFcNAk7BCoH4Ew4Ejwr+ucdVCCZBAQ0crT0MfnwBDs1hqQ6N9gULB1SLDhskvQjVZKsPd7w7DaRz1wrLb2ULb2RFDHUx9Q419HkIr3BTDAfTmwUD0rcIPvTFCoWAxwx3vpsINfhTDWAiJwpAwS0LA+wPCiJHAwReuWsOQuwxDcP2kwXqwBUPSJK5CyniLw0j9G8OOdQVD9z0VQ3NDaMMe8R1DQ4XTwH/6s0KLj6NCO9ebwl2vKMNHRdHDwSLnQrSo2MKEA7ZBnisAwzmyCkPouLPCvsfAQrLJn8J0+D7DrIvmwv5UoEHEvLjC0iDiwnLI1cJcQ01CniSVQsoPRsJ2A/G+5Zstw+ED3kHgl/dCUaYeQ1r870CrEXDBZhJiQrjonkOW3GlDpIwuw83bnUJJdJxCSnnvQluiPkMK66ZC6d6uwSWsBkEWzZRDp72AQ3KjQUP+rZdCgcd7Q3gpHEM3nDnDSqoqQmEDp8LCc6xBBMv/Qe03mEM7zgxD6ZFfQ2qZVkM3OgRDnet6w+rLBMMueu9C8lm0wkuhC0OnzebC818DQ4LoKsKSZlhDZFRaQsyKD8PgReDCDo4rQnM0QkJObT7DLd7KwvGM28Lsz4JC+p3RwhpfM0N3HybDxDiHwxeD4MKPRCjDY0MCw9lsXMMQPJLBrDmnwkrID8In8J2/P2yUwy/s7sKqYVNDzCgAwfAcxUKS7evC9g87w0pFRMK9cc5CqbMRw0n7+sJzax7A1NeIQxYLhUNwiRzDdd6DwhToW8PeohvDhFLWwJYOP8PrnIjCFUSVQy1F4UNFxw5DpygMQnOkIMM6YyXDCeNyw7ujCcJN5nPDgCFsQwwGekNAtcRDeNF/QheG+MAHc2bDFZhIw/48fsM0Pj/DBV5MwqEbl0O1dmhBF8sCQd97EUPoqDrDY79jwtT/b8NYH7HDgr72QCC3n8K2EH5DGmX0wn3glkLroR7C23fOQuNvfsKUjBHD4n5mwzEjgcPzn+HCH0mnQ7eq+UFeSUFCUHqQQwsEzcL9lo7CG28kwmglhMG4zg/DRSClwvDPVUMkbQbDQoDFQt8Pi0KC1RfDisocwo7bZULabp7Db6uOwtFEbcK2CupCRoJiwwrHV0IDToXCCj62QgfkAkNDlrxCqwcqwzjYuMPoShlDp6lFQ43TL0G+viTD8Z9GQsKb7UJ88ZdDsxaOQzzCMcMoqVXDIVhUQ6hqskOE11vCElgTQ8MPjcLCtDNDrFuNQ8sd5EJYLAZB3foEw+R/E8M8DUhDoEIjQ+Be0kKZ76dDbUXAQ/ySE0Mgqi9DReb7QQLaTsOfqvzDTvDpQv7qVMN5kz3DG1pdwx/N8EFMjA7Dju8Xw4Jib0IE0A9D9x5BQ7Uia8El6qRC5pidw0pKBsLnIH3ClW6eQiohwcLwSSLDm90rQnxWYUO1YglDbBUzw/qBwUK7+hDDWAoXQ9b7OcHYUxvDtqd5wsumw8JCoNFDArNcwz8fwMK+TuHC0OcvQ2Ur/cJhKY9CfM8XwSiZxsN82YRCOyubQ7CbKcPrxo3DzmtBQQ82esLjaZhCv4sdwnq7k8Ny63XCW/J4w5C0U0On0WJBw/hGwyBvOMIB+C/B2t+QwnW0R8HywNpCagn2wjcMiEHaJkJDqMyZwsABH8OXEiHDhhYtQoOfBEIE1i5D2dtTQYeMTUPUCUFDXccBQxKjDcPtZkPDjHmwQYOgeEJxKxhDbyYgQ4HpLEPIBVBDhIkfQqCOakMWlT/DkuW9wuKBPsOexQtDC3r6QsU8Q0O+UHlDvFlTQ4wXj0MkiyPCOYF3w/9YrsMfNthBQGVVw8bFJkEmfJ1DNzWDQmKM3UMWJ4nBAn2DQJz3AcQMlB3CjXxewzN7SUJwtjpCfx+vwcgKy0IREZBCSlYOQy/5ecKrcK3De0dTwjskL0PUOhhCkVtTQiVbGUOLO9bChosgQ5+yLUNyJS5DCP4IP51YBz/mnhA/gKfyPg+KAD9qNBo/m/UAP6lIoT66l+M+w9IUPynPAz8deGo+lLmoPn7Djj5OhSQ/F7bhPv/glD4PzBw/hhStPoaUpT4lIwc/07kZP80aCz8Dt8I+1RT+PrSCwD7x0Tc8AAAAAA1bgz5vOsM+fcwZP389Dj+LVh8/njicPu6vNj+c1Ag/7PY9P/j0NT9zC14/Rk8nP7q8Mz/BCgM/dSLSPldp7D5bqDM/qtg1P6TyIT/fAM8+7CxTP0h2PD/DdkE/+dwgP+8m9z6oVwo/p10XP/haKT8JXcQ+7YAGP47dSj/lc1A/dVIJPw46CT966Qk/3DXbPrJ+xj6msZ4+wbdkP5XXCD9cFhk/WOFOP4j9xj42BwU/Rk/0PqdvCT+P0fY+gngqP4Ov/D7yYgY/egwVP4maMz8xmxo/vDhNPuuNBD9gsMs+jKYkP64Ezj5y/Ag/P+P2PuklGT8T4yo/KtbrPtzuoT7gY0A9wAKcPpcSuT3QJuE+W52OPm992z4m+P8+nfwDP787lj6CYAA/NwBKPtt7sz5OjV4+5dklP1wLFj/SIYw+zXbgPpBFDD8zG8w+HhPkPteFrT6Jy7Y+ZtywPm5XnD70lBc+IhTCPkV6Kj/xVQ0/2Eo2P4G6Wj9Hc0Y/oQtNP5GX5z6H6gM/dlABP7vVGT9P7aQ+2igdP+GLGj/1bw0/554JPy4jQz+RiCc/n+nMPvJvGT9i6ls/aWqTPsl35z5bsiE/a6rJPu5R0z6bb8A+2GSQPgq7ij6krxI/pVThPgCAnz7r5AQ/71oGP8r8hT5aRHs+moegPsQAmj6qH8o+YXaLPtJb1D5PPDE+ft/ZPtGjsj4KplI+YV2oPkmlqD5qs4s+dfXpPkUkyj6pWDw/rrEXPXkvsz7crf8+0d6mPrNewz7sf4Q+EJK4Pn2MuD6zIqk+yfAKP2oOiT4fvQM/r4PdPkA2/D41Q1M+nDwZPp3EBz8ZGSA/xuzgPkTTPz7ZbYg+YwXFPsu2HT8/UQs/llXAPcOwCD/BZvE+aZzkPp+4sD4IGiw+3oRaPvhB9D5k/Q8/hQ0KP7fl/D7bG9U+a9f1Pv5TTD5sWIM+zDGHPufgrj5wKg4/8MX7ProY4D5cCMI+743wPvOO2T6X2KI+/V+4PXD5tD7F3Q8/0+sVP+dlDz9mZgo/MnA4PzHwOj9l4jo/jowrPyqlxz78XdE+gZwNP4YDPj8hZTk/EXY+P/M5Lj+54Uw/C0jgPpjAMj8SqgA/dejWPo/pGz+mNBg/zYTbPq5jCj8TrxY/ouPnPpjj7z6wFz0/aq0SP2L5lj6Pdf0+f/w2PzIvEz9V6Bg/aY21PqI1/D5pmsE+UDUFP0//JT/KVjg/izJAPxi+LT+aFuk9HgQnPgAAAAC/vr8+iMkjP117RD82HQ4/BibkPl/zEz9QpSg/c9LWPqHzCz9U8gY9XyG/Pox2AD9iTZI+OOKdPs76bD5lTxc/vlgZPwd7XD6RhMQ+UTnoPrWdqz44JeI+qf0hP7aL6D4KEQE/PzjnPmlsMj+1ZYM+2rhNPmUZgD7RS+k+3NYBPzRTXT68CIs+rXTgPlZGJD8A7A8/ygvPPj7W6z5xJfc+gwrtPv0nwD6mAL0+WhoTP2OrpT7uOcc+TY00Pz/UEj+qyvI+qoV3PmJCbD6ODYw+hKYaPwOqGT+K4xs/fQkOPwEG8D6qFYA+kiHUPvIA2j7mna8+bkmjPkqe7T0slTg/nMrMPsTgAj9Czhk/8xd3Pla7VD7y4tc+wBXIPgSZBD9LCGQ+z2N1PoQF5T6Odgw/VhEzP4ODCj8Tmfc+tbwwPx7O7D5PySc/QO0bP/8CYj83hSw/v7s0P020Nz/M+h0/pqUIP/tgDz9+Fi4/gDQcP+gQzj57kiQ/A10XP1oUHz/9PBU/'),
    ]),
    'transfer_style/steps': (107252147326369, [
    ]),
    'transfer_style/callback': (163958515029183, [
    ]),
}


_CASES: Cases = {
    'Normalization': (_checks_of_Normalization()[1], '[[[[0, 1]],\n [[0, 2]]]]'),
    'gram_matrix': (_checks_of_gram_matrix()[1], '[[[1.25, 0.75],\n [0.75, 2.25]]]'),
    'content_loss': (_checks_of_content_loss()[1], '5'),
    'style_loss': (_checks_of_style_loss()[1], '9'),
    'total_variation_loss': (_checks_of_total_variation_loss()[1], '62'),
    'extract_features': (_checks_of_extract_features()[1], 'relu: [[[[0, 2],\n [3, 0]]]], pool: [[[[3]]]]'),
}


# What is said of known mistakes, and numbers of what they give.
_RESULTS = r"""{"Normalization":[[[],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.57813,3.33271]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.10059,2.61936]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[2.31228,-0.462647]],["text key result for tuples",[]],["r(2,5,4)",[2.31228,-0.462647]]]],"buffers":[[["text key enough buffers",[]],["truth True",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[3.35636,-0.26153]]]]}],[["mean and std do not follow the module to another device or dtype"],{"buffers":[[["text key enough buffers",[]],["truth False",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[3.35636,-0.26153]]]]}],[["mean and std are parameters of the module"],{"buffers":[[["text key enough buffers",[]],["truth False",[]],["text key parameters",[]],["w",[2.0]],["text key result",[]],["r(2,1,5,4)",[3.35636,-0.26153]]]]}],[["mean and std are broadcast along the width of the image"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[13.6195,10.1535]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.91218,-1.89463]],["text key result for a narrow image",[]],["r(2,3,4,3)",[3.61976,1.19996]]]],"sequences_and_tensors":["RuntimeError"]}],[["the division is by the square of `std`"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.42516,3.10239]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.63703,-3.08085]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.05133,2.38597]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[2.09394,-0.700873]],["text key result for tuples",[]],["r(2,5,4)",[2.09394,-0.700873]]]],"buffers":[[["text key enough buffers",[]],["truth True",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[6.36627,-0.496065]]]]}],[["the image that was passed in is overwritten"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.57813,3.33271]],["text key image after the call",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.10059,2.61936]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[4.10605,-2.97151]],["text key result for tuples",[]],["r(2,5,4)",[4.10605,-2.97151]]]]}],[["the mean and deviation of the batch itself are used"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[1.61703e-06,8.15452e-07]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[8.30662,-2.57503]],["text key result for a narrow image",[]],["r(2,3,4,1)",[4.58258,5.96497]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[6.16441,-3.06615]],["text key result for tuples",[]],["r(2,5,4)",[6.16441,-3.06615]]]],"buffers":[[["text key enough buffers",[]],["truth False",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[6.245,-0.663344]]]]}],[["no gradient gets through to the image","mean and std are broadcast along the width of the image"],{"channels_not_columns":[[["text key gradient of the image",[]],["None",[]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.91218,-1.89463]],["text key result for a narrow image",[]],["r(2,3,4,3)",[3.61976,1.19996]]]],"sequences_and_tensors":["RuntimeError"]}],[["no gradient gets through to the image","the division is by the square of `std`"],{"channels_not_columns":[[["text key gradient of the image",[]],["None",[]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.63703,-3.08085]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.05133,2.38597]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[2.09394,-0.700873]],["text key result for tuples",[]],["r(2,5,4)",[2.09394,-0.700873]]]],"buffers":[[["text key enough buffers",[]],["truth True",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[6.36627,-0.496065]]]]}],[["no gradient gets through to the image","the image that was passed in is overwritten"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.89898,3.65227]],["text key image after the call",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.10059,2.61936]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[4.10605,-2.97151]],["text key result for tuples",[]],["r(2,5,4)",[4.10605,-2.97151]]]]}],[["mean and std are broadcast along the width of the image","the division is by the square of `std`"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[12.8349,9.5686]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.83224,-1.45637]],["text key result for a narrow image",[]],["r(2,3,4,3)",[3.49095,1.92289]]]],"sequences_and_tensors":["RuntimeError"],"buffers":[[["text key enough buffers",[]],["truth True",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[6.36627,-0.496065]]]]}],[["the division is by the square of `std`","the number of channels is fixed at 3"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.42516,3.10239]],["text key image after the call",[]],["r(2,3,4,3)",[5.41819,-0.166477]],["text key result",[]],["r(2,3,4,3)",[3.63703,-3.08085]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.05133,2.38597]]]],"sequences_and_tensors":["RuntimeError"],"buffers":["RuntimeError"]}],[["the division is by the square of `std`","`mean` and `std` have to be tensors"],{"channels_not_columns":["AttributeError"],"sequences_and_tensors":["AttributeError"],"buffers":[[["text key enough buffers",[]],["truth True",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[6.36627,-0.496065]]]]}],[["the division is by the square of `std`","the image that was passed in is overwritten"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.10265,4.77195]],["text key image after the call",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result",[]],["r(2,3,4,3)",[2.63638,-1.07206]],["text key result for a narrow image",[]],["r(2,3,4,1)",[1.35569,1.12892]]]],"sequences_and_tensors":[[["text key result for tensors",[]],["r(2,5,4)",[1.24996,1.48953]],["text key result for tuples",[]],["r(2,5,4)",[4.18766,4.69063]]]],"buffers":[[["text key enough buffers",[]],["truth True",[]],["text key parameters",[]],["w",[0.0]],["text key result",[]],["r(2,1,5,4)",[2.57931,2.45388]]]]}],[["the number of channels is fixed at 3","the image that was passed in is overwritten"],{"channels_not_columns":[[["text key gradient of the image",[]],["r(2,3,4,1)",[4.57813,3.33271]],["text key image after the call",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result",[]],["r(2,3,4,3)",[3.82339,-3.14545]],["text key result for a narrow image",[]],["r(2,3,4,1)",[2.10059,2.61936]]]],"sequences_and_tensors":["RuntimeError"],"buffers":["RuntimeError"]}]],"content_loss":[[[],{"value":[[["r()",[1.81578]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[0.251623,0.0312942]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[1.92921,0.218951]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.249768,-0.0630703]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["r(10)",[2.02555,-0.528275]]]]}],[["the squared differences are summed up, without any division"],{"value":[[["r()",[762.628]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[30.1948,3.7553]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[231.505,26.2741]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[29.9721,-7.56843]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["r(10)",[243.066,-63.3923]]]]}],[["half the sum of the squared differences is taken"],{"value":[[["r()",[381.314]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[15.0974,1.87765]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[115.753,13.137]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[14.9861,-3.78422]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["r(10)",[121.533,-31.6962]]]]}],[["each image of the batch gets a loss of its own"],{"value":[[["r(5)",[4.0947,4.21063]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[0.754869,0.0938825]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["None",[]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.499535,-0.126141]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["None",[]]]]}],[["the absolute values of the differences are averaged"],{"value":[[["r()",[1.07012]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[0.0912871,0.0355945]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[1.1545,0.210191]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.0912871,0.0162827]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["r(10)",[1.13768,-0.347607]]]]}],[["the square root of the loss is returned"],{"value":[[["r()",[1.34751]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[0.0912871,0.0113533]],["text key gradient where both are equal",[]],["not finite(3,2,5,4)",[0.0]],["text key rise",[]],["r(10)",[1.38363,-0.000299471]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.0912871,-0.0230514]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["r(10)",[1.39703,-0.272216]]]]}],[["the gradient reaches the target as well"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.249768,-0.0630703]],["text key gradient of the target",[]],["r(2,3,4,5)",[0.249768,0.0630703]],["text key rise",[]],["r(10)",[2.02555,-0.528275]]]]}],[["the features are cut off from autograd, and the target is not"],{"gradient":[[["text key gradient of the features",[]],["None",[]],["text key gradient where both are equal",[]],["None",[]],["text key rise",[]],["None",[]]]],"target_is_constant":[[["text key gradient of the features",[]],["None",[]],["text key gradient of the target",[]],["r(2,3,4,5)",[0.249768,0.0630703]],["text key rise",[]],["None",[]]]]}],[["the result is a Python number"],{"value":[[["r",[1.81578]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key gradient where both are equal",[]],["None",[]],["text key rise",[]],["None",[]]]],"target_is_constant":[[["text key gradient of the features",[]],["None",[]],["text key gradient of the target",[]],["None",[]],["text key rise",[]],["None",[]]]]}],[["the squared differences are summed up, without any division","the gradient reaches the target as well"],{"value":[[["r()",[762.628]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[30.1948,3.7553]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[231.505,26.2741]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[29.9721,-7.56843]],["text key gradient of the target",[]],["r(2,3,4,5)",[29.9721,7.56843]],["text key rise",[]],["r(10)",[243.066,-63.3923]]]]}],[["the absolute values of the differences are averaged","the gradient reaches the target as well"],{"value":[[["r()",[1.07012]]]],"gradient":[[["text key gradient of the features",[]],["r(3,2,5,4)",[0.0912871,0.0355945]],["text key gradient where both are equal",[]],["r(3,2,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[1.1545,0.210191]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.0912871,0.0162827]],["text key gradient of the target",[]],["r(2,3,4,5)",[0.0912871,-0.0162827]],["text key rise",[]],["r(10)",[1.13768,-0.347607]]]]}],[["the absolute values of the differences are averaged","the features are cut off from autograd, and the target is not"],{"value":[[["r()",[1.07012]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key gradient where both are equal",[]],["None",[]],["text key rise",[]],["None",[]]]],"target_is_constant":[[["text key gradient of the features",[]],["None",[]],["text key gradient of the target",[]],["r(2,3,4,5)",[0.0912871,-0.0162827]],["text key rise",[]],["None",[]]]]}]],"extract_features":[[[],{"values":[[["text key output of layer 0",[]],["r(2,4,9,8)",[13.2366,-12.23]],["text key output of layer 2",[]],["r(2,4,4,4)",[4.747,3.02098]],["text key output of layer 3",[]],["r(2,3,2,3)",[1.56139,1.42973]]]],"in_place_layers":[[["text key output of layer 0",[]],["r(2,4,5,5)",[16.0099,-0.895248]],["text key output of layer 2",[]],["r(2,2,3,4)",[6.17557,-5.83577]]]],"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text head",[]],["text 0",[]],["text stem",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,3,4)",[10.5421,12.6027]],["text key output of layer head",[]],["r(5,1,3)",[7.34413,4.64301]],["text key output of layer stem",[]],["r(4,6,9)",[15.1799,-0.874671]]]],"gradient":[[["text key gradient from layer 1",[]],["r(2,2,6,5)",[6.39026,5.55366]],["text key gradient from layer 2",[]],["r(2,2,6,5)",[3.11094,-2.22312]]]],"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["text key output of layer 1",[]],["r(3,3,6)",[4.09042,1.48019]]]]}],[["the caller's list of layers is emptied"],{"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 0",[]],["text key result",[]],["text key output of layer 1",[]],["r(3,3,6)",[4.09042,1.48019]]]]}],[["a layer is taken whose name has the wanted one in it"],{"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text head",[]],["text 0",[]],["text stem",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,3,4)",[10.5421,12.6027]],["text key output of layer head",[]],["r(5,1,3)",[3.39287,1.06249]],["text key output of layer stem",[]],["r(4,6,9)",[15.1799,-0.874671]]]]}],[["later in-place layers write over the features that are kept"],{"in_place_layers":[[["text key output of layer 0",[]],["r(2,4,5,5)",[10.2743,0.346508]],["text key output of layer 2",[]],["r(2,2,3,4)",[0.674528,-0.719822]]]]}],[["the features come in the encoder's order"],{"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text stem",[]],["text 0",[]],["text head",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,3,4)",[10.5421,12.6027]],["text key output of layer head",[]],["r(5,1,3)",[7.34413,4.64301]],["text key output of layer stem",[]],["r(4,6,9)",[15.1799,-0.874671]]]]}],[["the features come in the alphabetical order of their names"],{"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text 0",[]],["text head",[]],["text stem",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,3,4)",[10.5421,12.6027]],["text key output of layer head",[]],["r(5,1,3)",[7.34413,4.64301]],["text key output of layer stem",[]],["r(4,6,9)",[15.1799,-0.874671]]]]}],[["features in the encoder's order get the names in the caller's order"],{"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text head",[]],["text 0",[]],["text stem",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,3,4)",[10.5421,12.6027]],["text key output of layer head",[]],["r(4,6,9)",[15.1799,-0.874671]],["text key output of layer stem",[]],["r(5,1,3)",[7.34413,4.64301]]]]}],[["what goes into a layer is kept"],{"values":[[["text key output of layer 0",[]],["r(2,2,11,9)",[11.5661,-13.3278]],["text key output of layer 2",[]],["r(2,4,9,8)",[10.8206,-9.36165]],["text key output of layer 3",[]],["r(2,4,4,4)",[4.747,3.02098]]]],"in_place_layers":[[["text key output of layer 0",[]],["r(2,3,7,6)",[9.12837,-3.35823]],["text key output of layer 2",[]],["r(2,4,5,5)",[10.2743,0.346508]]]],"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text head",[]],["text 0",[]],["text stem",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,6,9)",[18.9211,-3.91991]],["text key output of layer head",[]],["r(4,3,4)",[10.5421,12.6027]],["text key output of layer stem",[]],["r(3,8,10)",[9.01126,-8.69587]]]],"gradient":[[["text key gradient from layer 1",[]],["r(2,2,6,5)",[9.38615,10.6808]],["text key gradient from layer 2",[]],["r(2,2,6,5)",[6.39026,5.55366]]]],"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["text key output of layer 1",[]],["r(2,5,7)",[4.59214,1.80509]]]]}],[["each layer is applied to the image itself"],{"values":["RuntimeError"],"in_place_layers":["RuntimeError"],"names_and_order":["RuntimeError"],"gradient":["RuntimeError"],"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["text key output of layer 1",[]],["r(3,3,6)",[3.2552,0.0395942]]]]}],[["only one of the chosen layers is returned"],{"values":[[["text key output of layer 0",[]],["r(2,4,9,8)",[13.2366,-12.23]]]],"in_place_layers":[[["text key output of layer 0",[]],["r(2,4,5,5)",[16.0099,-0.895248]]]],"names_and_order":[[["text key order",[]],["sequence of 1",[]],["text stem",[]],["text key result",[]],["text key output of layer stem",[]],["r(4,6,9)",[15.1799,-0.874671]]]],"gradient":[[["text key gradient from layer 1",[]],["r(2,2,6,5)",[6.39026,5.55366]]]]}],[["the result is a list without names"],{"values":[[["sequence of 3",[]],["r(2,4,9,8)",[13.2366,-12.23]],["r(2,4,4,4)",[4.747,3.02098]],["r(2,3,2,3)",[1.56139,1.42973]]]],"in_place_layers":[[["sequence of 2",[]],["r(2,4,5,5)",[16.0099,-0.895248]],["r(2,2,3,4)",[6.17557,-5.83577]]]],"names_and_order":[[["text key order",[]],["None",[]],["text key result",[]],["sequence of 3",[]],["r(4,6,9)",[15.1799,-0.874671]],["r(4,3,4)",[10.5421,12.6027]],["r(5,1,3)",[7.34413,4.64301]]]],"gradient":[[["sequence of 2",[]],["r(2,3,4,4)",[4.69786,-2.8071]],["r(2,2,2,3)",[4.27293,1.57249]]]],"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["sequence of 1",[]],["r(3,3,6)",[4.09042,1.48019]]]]}],[["an in-place first layer writes into the image"],{"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.59214,1.80509]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["text key output of layer 1",[]],["r(3,3,6)",[4.09042,1.48019]]]]}],[["only the first image of the batch is used"],{"values":[[["text key output of layer 0",[]],["r(4,9,8)",[9.76307,-2.67136]],["text key output of layer 2",[]],["r(4,4,4)",[3.43173,0.988803]],["text key output of layer 3",[]],["r(3,2,3)",[0.929296,0.290376]]]],"in_place_layers":[[["text key output of layer 0",[]],["r(4,5,5)",[11.3289,-7.40546]],["text key output of layer 2",[]],["r(2,3,4)",[4.47969,-0.522887]]]],"gradient":[[["text key gradient from layer 1",[]],["r(2,2,6,5)",[4.72402,-1.04702]],["text key gradient from layer 2",[]],["r(2,2,6,5)",[2.23226,-1.137]]]]}],[["height and width are flattened into one dimension"],{"values":[[["text key output of layer 0",[]],["r(2,4,72)",[13.2366,-12.23]],["text key output of layer 2",[]],["r(2,4,16)",[4.747,3.02098]],["text key output of layer 3",[]],["r(2,3,6)",[1.56139,1.42973]]]],"in_place_layers":[[["text key output of layer 0",[]],["r(2,4,25)",[16.0099,-0.895248]],["text key output of layer 2",[]],["r(2,2,12)",[6.17557,-5.83577]]]],"names_and_order":[[["text key order",[]],["sequence of 3",[]],["text head",[]],["text 0",[]],["text stem",[]],["text key result",[]],["text key output of layer 0",[]],["r(4,12)",[10.5421,12.6027]],["text key output of layer head",[]],["r(5,3)",[7.34413,4.64301]],["text key output of layer stem",[]],["r(4,54)",[15.1799,-0.874671]]]],"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["text key output of layer 1",[]],["r(3,18)",[4.09042,1.48019]]]]}],[["nothing is returned"],{"values":[[["None",[]]]],"in_place_layers":[[["None",[]]]],"names_and_order":[[["text key order",[]],["None",[]],["text key result",[]],["None",[]]]],"gradient":[[["None",[]]]],"arguments_unchanged":[[["text key 1.bias after the call",[]],["r(3)",[0.600643,-0.851349]],["text key 1.weight after the call",[]],["r(3,2,3,2)",[2.00321,-3.12413]],["text key image after the call",[]],["r(2,5,7)",[4.9054,2.95257]],["text key list of layers after the call",[]],["sequence of 1",[]],["text 1",[]],["text key result",[]],["None",[]]]]}]],"gram_matrix":[[[],{"products_of_channels":[[["r(4,4)",[0.355067,0.188593]]]],"batch_items_stay_apart":[[["r(2,3,3)",[1.18998,1.1608]]]],"division":[[["r(3,5,5)",[0.876706,0.374859]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.48043,0.157787]],["text key result",[]],["r(3,3)",[0.637372,0.63294]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.574309,0.496116]]]]}],[["the images of a batch are flattened into one matrix"],{"batch_items_stay_apart":[[["r(6,6)",[0.647866,0.0994021]]]],"division":[[["r(15,15)",[0.32758,0.0587876]]]]}],[["the sums are divided by the batch size too"],{"batch_items_stay_apart":[[["r(2,3,3)",[0.594992,0.580402]]]],"division":[[["r(3,5,5)",[0.292235,0.124953]]]]}],[["only the first image of the batch is used"],{"batch_items_stay_apart":[[["r(3,3)",[0.99797,0.703775]]]],"division":[[["r(5,5)",[0.446947,0.227786]]]]}],[["the features are reshaped so that channels and positions get mixed"],{"products_of_channels":[[["r(4,4)",[0.361053,0.0354156]]]],"batch_items_stay_apart":[[["r(2,3,3)",[1.09504,1.40674]]]],"division":[[["r(3,5,5)",[0.86832,-0.0412017]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.454144,0.0328833]],["text key result",[]],["r(3,3)",[0.654994,0.707439]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.620456,0.664389]]]]}],[["the products are summed over the channels, for each pair of positions"],{"products_of_channels":[[["r(15,15)",[0.355067,0.0109691]]]],"batch_items_stay_apart":[[["r(2,20,20)",[1.18998,0.214296]]]],"division":[[["r(3,28,28)",[0.876706,-0.27077]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.908167,-0.161426]],["text key result",[]],["r(20,20)",[0.637372,0.214989]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(20,20)",[0.574309,0.0333084]]]]}],[["the sums are not divided"],{"products_of_channels":[[["r(4,4)",[21.304,11.3156]]]],"batch_items_stay_apart":[[["r(2,3,3)",[71.399,69.6482]]]],"division":[[["r(3,5,5)",[122.739,52.4803]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[28.8258,9.46722]],["text key result",[]],["r(3,3)",[38.2423,37.9764]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[34.4585,29.7669]]]]}],[["the sums are divided by the number of positions alone"],{"products_of_channels":[[["r(4,4)",[1.42027,0.754372]]]],"batch_items_stay_apart":[[["r(2,3,3)",[3.56995,3.48241]]]],"division":[[["r(3,5,5)",[4.38353,1.8743]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[1.44129,0.473361]],["text key result",[]],["r(3,3)",[1.91212,1.89882]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[1.72293,1.48835]]]]}],[["there is a factor of 1/2"],{"products_of_channels":[[["r(4,4)",[0.177534,0.0942966]]]],"batch_items_stay_apart":[[["r(2,3,3)",[0.594992,0.580402]]]],"division":[[["r(3,5,5)",[0.438353,0.18743]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.240215,0.0788935]],["text key result",[]],["r(3,3)",[0.318686,0.31647]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.287155,0.248058]]]]}],[["the features that were passed in are overwritten"],{"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[0.991387,-1.13816]],["text key result",[]],["r(3,3)",[0.574309,0.496116]]]]}],[["the mean of each channel is subtracted"],{"products_of_channels":[[["r(4,4)",[0.3191,0.146295]]]],"batch_items_stay_apart":[[["r(2,3,3)",[1.15737,0.997922]]]],"division":[[["r(3,5,5)",[0.842803,0.281504]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.476282,0.182935]],["text key result",[]],["r(3,3)",[0.616754,0.61561]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.536677,0.470879]]]]}],[["the sums are divided by the batch size too","the products are summed over the channels, for each pair of positions"],{"products_of_channels":[[["r(15,15)",[0.355067,0.0109691]]]],"batch_items_stay_apart":[[["r(2,20,20)",[0.594992,0.107148]]]],"division":[[["r(3,28,28)",[0.292235,-0.0902565]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.908167,-0.161426]],["text key result",[]],["r(20,20)",[0.637372,0.214989]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(20,20)",[0.574309,0.0333084]]]]}],[["the sums are divided by the batch size too","there is a factor of 1/2"],{"products_of_channels":[[["r(4,4)",[0.177534,0.0942966]]]],"batch_items_stay_apart":[[["r(2,3,3)",[0.297496,0.290201]]]],"division":[[["r(3,5,5)",[0.146118,0.0624766]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.240215,0.0788935]],["text key result",[]],["r(3,3)",[0.318686,0.31647]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.287155,0.248058]]]]}],[["the sums are divided by the batch size too","the mean of each channel is subtracted"],{"products_of_channels":[[["r(4,4)",[0.3191,0.146295]]]],"batch_items_stay_apart":[[["r(2,3,3)",[0.578685,0.498961]]]],"division":[[["r(3,5,5)",[0.280934,0.0938347]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.476282,0.182935]],["text key result",[]],["r(3,3)",[0.616754,0.61561]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.536677,0.470879]]]]}],[["the sums are divided by the batch size too","the result is cut off from autograd"],{"batch_items_stay_apart":[[["r(2,3,3)",[0.594992,0.580402]]]],"division":[[["r(3,5,5)",[0.292235,0.124953]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key result",[]],["r(3,3)",[0.637372,0.63294]]]]}],[["the products are summed over the channels, for each pair of positions","the sums are divided by the number of positions alone"],{"products_of_channels":[[["r(15,15)",[1.42027,0.0438766]]]],"batch_items_stay_apart":[[["r(2,20,20)",[3.56995,0.642888]]]],"division":[[["r(3,28,28)",[4.38353,-1.35385]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[2.7245,-0.484278]],["text key result",[]],["r(20,20)",[1.91212,0.644968]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(20,20)",[1.72293,0.0999254]]]]}],[["the products are summed over the channels, for each pair of positions","the mean of each channel is subtracted"],{"products_of_channels":[[["r(15,15)",[0.3191,-0.043118]]]],"batch_items_stay_apart":[[["r(2,20,20)",[1.15737,0.155807]]]],"division":[[["r(3,28,28)",[0.842803,-0.44266]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.0,0.0]],["text key result",[]],["r(20,20)",[0.616754,0.127525]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(20,20)",[0.536677,-0.156654]]]]}],[["the products are summed over the channels, for each pair of positions","the result is cut off from autograd"],{"products_of_channels":[[["r(15,15)",[0.355067,0.0109691]]]],"batch_items_stay_apart":[[["r(2,20,20)",[1.18998,0.214296]]]],"division":[[["r(3,28,28)",[0.876706,-0.27077]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key result",[]],["r(20,20)",[0.637372,0.214989]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(20,20)",[0.574309,0.0333084]]]]}],[["the sums are not divided","there is a factor of 1/2"],{"products_of_channels":[[["r(4,4)",[10.652,5.65779]]]],"batch_items_stay_apart":[[["r(2,3,3)",[35.6995,34.8241]]]],"division":[[["r(3,5,5)",[61.3694,26.2402]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[14.4129,4.73361]],["text key result",[]],["r(3,3)",[19.1212,18.9882]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[17.2293,14.8835]]]]}],[["the sums are not divided","the mean of each channel is subtracted"],{"products_of_channels":[[["r(4,4)",[19.146,8.77768]]]],"batch_items_stay_apart":[[["r(2,3,3)",[69.4422,59.8753]]]],"division":[[["r(3,5,5)",[117.992,39.4106]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[28.5769,10.9761]],["text key result",[]],["r(3,3)",[37.0053,36.9366]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[32.2006,28.2527]]]]}],[["the sums are not divided","the result is cut off from autograd"],{"products_of_channels":[[["r(4,4)",[21.304,11.3156]]]],"batch_items_stay_apart":[[["r(2,3,3)",[71.399,69.6482]]]],"division":[[["r(3,5,5)",[122.739,52.4803]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key result",[]],["r(3,3)",[38.2423,37.9764]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[34.4585,29.7669]]]]}],[["the sums are divided by the number of positions alone","there is a factor of 1/2"],{"products_of_channels":[[["r(4,4)",[0.710135,0.377186]]]],"batch_items_stay_apart":[[["r(2,3,3)",[1.78498,1.74121]]]],"division":[[["r(3,5,5)",[2.19177,0.937148]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.720645,0.23668]],["text key result",[]],["r(3,3)",[0.956058,0.949409]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.861464,0.744173]]]]}],[["the sums are divided by the number of positions alone","the mean of each channel is subtracted"],{"products_of_channels":[[["r(4,4)",[1.2764,0.585178]]]],"batch_items_stay_apart":[[["r(2,3,3)",[3.47211,2.99377]]]],"division":[[["r(3,5,5)",[4.21401,1.40752]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[1.42884,0.548805]],["text key result",[]],["r(3,3)",[1.85026,1.84683]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[1.61003,1.41264]]]]}],[["the sums are divided by the number of positions alone","the result is cut off from autograd"],{"products_of_channels":[[["r(4,4)",[1.42027,0.754372]]]],"batch_items_stay_apart":[[["r(2,3,3)",[3.56995,3.48241]]]],"division":[[["r(3,5,5)",[4.38353,1.8743]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key result",[]],["r(3,3)",[1.91212,1.89882]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[1.72293,1.48835]]]]}],[["there is a factor of 1/2","the mean of each channel is subtracted"],{"products_of_channels":[[["r(4,4)",[0.15955,0.0731473]]]],"batch_items_stay_apart":[[["r(2,3,3)",[0.578685,0.498961]]]],"division":[[["r(3,5,5)",[0.421401,0.140752]]]],"gradient":[[["text key gradient of the features",[]],["r(3,4,5)",[0.238141,0.0914676]],["text key result",[]],["r(3,3)",[0.308377,0.307805]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.268338,0.23544]]]]}],[["there is a factor of 1/2","the result is cut off from autograd"],{"products_of_channels":[[["r(4,4)",[0.177534,0.0942966]]]],"batch_items_stay_apart":[[["r(2,3,3)",[0.594992,0.580402]]]],"division":[[["r(3,5,5)",[0.438353,0.18743]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key result",[]],["r(3,3)",[0.318686,0.31647]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.287155,0.248058]]]]}],[["the mean of each channel is subtracted","the result is cut off from autograd"],{"products_of_channels":[[["r(4,4)",[0.3191,0.146295]]]],"batch_items_stay_apart":[[["r(2,3,3)",[1.15737,0.997922]]]],"division":[[["r(3,5,5)",[0.842803,0.281504]]]],"gradient":[[["text key gradient of the features",[]],["None",[]],["text key result",[]],["r(3,3)",[0.616754,0.61561]]]],"argument_unchanged":[[["text key argument after the call",[]],["r(3,4,5)",[7.67925,-8.81611]],["text key result",[]],["r(3,3)",[0.536677,0.470879]]]]}]],"style_loss":[[[],{"value":[[["r()",[2.67183]]]],"gradient":[[["text key gradient of the features",[]],["r(3,5,4)",[0.11953,0.137422]],["text key gradient where both are zero",[]],["r(3,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[1.19524,-0.288179]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.437844,0.184486]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[4.07739]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["r(10)",[4.22351,-0.62758]]]]}],[["each image of a batch has a loss of its own"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.875689,0.368973]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r(2)",[5.86636,-2.39012]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["None",[]]]]}],[["the squared differences are summed up, without any division"],{"value":[[["r()",[24.0465]]]],"gradient":[[["text key gradient of the features",[]],["r(3,5,4)",[1.07577,1.2368]],["text key gradient where both are zero",[]],["r(3,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[10.7572,-2.59361]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[7.8812,3.32075]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[73.393]],["text key mean of the losses of each",[]],["r()",[36.6965]],["text key rise",[]],["r(10)",[76.0232,-11.2961]]]]}],[["the losses of several images are summed up"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.875689,0.368973]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[8.15478]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["r(10)",[8.44702,-1.25519]]]]}],[["the sum is divided by the entries of one matrix, however many images there are"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.875689,0.368973]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[8.15478]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["r(10)",[8.44703,-1.25516]]]]}],[["there is one more division by C*H*W"],{"value":[[["r()",[0.0445306]]]],"gradient":[[["text key gradient of the features",[]],["r(3,5,4)",[0.00199217,0.00229037]],["text key gradient where both are zero",[]],["r(3,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[0.0199207,-0.00480299]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.00729741,0.00307477]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[0.0679565]],["text key mean of the losses of each",[]],["r()",[0.0679565]],["text key rise",[]],["r(10)",[0.0703919,-0.0104595]]]]}],[["a Gram matrix is computed from `target_gram` too"],{"value":[[["r()",[2.47139]]]],"gradient":[[["text key gradient of the features",[]],["r(3,5,4)",[0.0148919,-0.00762551]],["text key gradient where both are zero",[]],["r(3,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[0.0404693,-0.0218429]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.416391,0.323356]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[2.92838]],["text key mean of the losses of each",[]],["r()",[2.92838]],["text key rise",[]],["r(10)",[3.24783,-0.672802]]]]}],[["the gradient reaches the target as well"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.437844,0.184486]],["text key gradient of the target",[]],["r(2,3,3)",[0.951886,-0.15083]],["text key loss of both images",[]],["r()",[4.07739]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["r(10)",[4.22351,-0.62758]]]]}],[["the absolute values of the differences are averaged"],{"value":[[["r()",[1.14898]]]],"gradient":[[["text key gradient of the features",[]],["r(3,5,4)",[0.0440355,0.0462762]],["text key gradient where both are zero",[]],["r(3,5,4)",[0.0,0.0]],["text key rise",[]],["r(10)",[0.975339,-0.146045]]]],"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.100569,0.0175558]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[1.62848]],["text key mean of the losses of each",[]],["r()",[1.62848]],["text key rise",[]],["r(10)",[1.6478,-0.296799]]]]}],[["only the first image of the batch counts"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.56651,0.340078]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[3.3145]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["r(10)",[3.92016,-0.72365]]]]}],[["the Gram matrices of a batch are averaged before they are compared"],{"target_is_constant":[[["text key gradient of the features",[]],["r(2,3,4,5)",[0.416125,0.182629]],["text key gradient of the target",[]],["None",[]],["text key loss of both images",[]],["r()",[3.61259]],["text key mean of the losses of each",[]],["r()",[4.07739]],["text key rise",[]],["r(10)",[3.78036,-0.375915]]]]}]],"total_loss":[[[],{"sums_over_layers":[[["text key content loss",[]],["r()",[10.2445]],["text key style loss",[]],["r()",[1.78402]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[34.1918]],["text key style loss",[]],["r()",[10.1462]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[9.22189]],["text key style loss",[]],["r()",[2.61623]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[24.4377]],["text key style loss",[]],["r()",[7.99517]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[10.7894]],["text key total loss with weights",[]],["r()",[32.4329]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.574915,-0.169674]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.814651,0.47579]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.158798,-0.101703]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.814651,0.47579]]]]}],[["where all weights are 0 the results are no tensors"],{"weights":[[["text key content loss",[]],["r()",[34.1918]],["text key style loss",[]],["r()",[10.1462]],["text key tensors",[]],["sequence of 3",[]],["truth False",[]],["truth False",[]],["truth False",[]],["text key three",[]],["truth True",[]]]]}],[["the weights of the layers have no effect on the total"],{"total":[[["text key content loss",[]],["r()",[24.4377]],["text key style loss",[]],["r()",[7.99517]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[10.7894]],["text key total loss with weights",[]],["r()",[10.7894]]]]}],[["the weights of the layers have no effect on the parts"],{"weights":[[["text key content loss",[]],["r()",[12.4394]],["text key style loss",[]],["r()",[2.87674]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[8.33368]],["text key style loss",[]],["r()",[2.45574]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[10.7894]],["text key total loss with weights",[]],["r()",[32.4329]]]]}],[["only the first image of a batch counts"],{"sums_over_layers":[[["text key content loss",[]],["r()",[9.61943]],["text key style loss",[]],["r()",[1.50061]],["text key three",[]],["truth True",[]]]]}],[["the weights of the layers are not used"],{"weights":[[["text key content loss",[]],["r()",[12.4394]],["text key style loss",[]],["r()",[2.87674]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[8.33368]],["text key style loss",[]],["r()",[2.45574]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[10.7894]],["text key total loss with weights",[]],["r()",[10.7894]]]]}],[["targets and weights are matched by their position"],{"weights":[[["text key content loss",[]],["r()",[37.5946]],["text key style loss",[]],["r()",[7.08768]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]]}],[["the weighted sums are divided by the sum of the weights"],{"sums_over_layers":[[["text key content loss",[]],["r()",[5.12227]],["text key style loss",[]],["r()",[0.892009]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[5.92487]],["text key style loss",[]],["r()",[1.69364]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[4.61095]],["text key style loss",[]],["r()",[1.30811]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[3.49111]],["text key style loss",[]],["r()",[1.14217]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[5.39471]],["text key total loss with weights",[]],["r()",[4.63327]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.287457,-0.0848372]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.407326,0.237895]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.0793992,-0.0508514]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.407326,0.237895]]]]}],[["a layer with both kinds of targets counts for the content only"],{"sums_over_layers":[[["text key content loss",[]],["r()",[10.2445]],["text key style loss",[]],["r()",[0.905293]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[34.1918]],["text key style loss",[]],["r()",[1.17398]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[9.22189]],["text key style loss",[]],["r()",[1.23728]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[24.4377]],["text key style loss",[]],["r()",[0.0]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[8.33368]],["text key total loss with weights",[]],["r()",[24.4377]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.574915,-0.169674]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.69031,0.430011]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.158798,-0.101703]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.69031,0.430011]]]]}],[["only the first style layer counts"],{"sums_over_layers":[[["text key content loss",[]],["r()",[10.2445]],["text key style loss",[]],["r()",[0.878725]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[34.1918]],["text key style loss",[]],["r()",[8.97224]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[9.22189]],["text key style loss",[]],["r()",[1.23728]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[24.4377]],["text key style loss",[]],["r()",[2.85569]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[9.76153]],["text key total loss with weights",[]],["r()",[27.2934]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.574915,-0.169674]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.814651,0.47579]],["text key gradient of the third layer's features",[]],["None",[]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.814651,0.47579]]]]}],[["only the last layer of each kind counts"],{"sums_over_layers":[[["text key content loss",[]],["r()",[4.65948]],["text key style loss",[]],["r()",[0.905293]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[24.7927]],["text key style loss",[]],["r()",[1.17398]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[4.98838]],["text key style loss",[]],["r()",[1.37895]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[12.9506]],["text key style loss",[]],["r()",[5.13948]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[3.61802]],["text key total loss with weights",[]],["r()",[18.0901]]]],"gradient":[[["text key gradient of the first layer's features",[]],["None",[]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.69031,0.430011]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.158798,-0.101703]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.69031,0.430011]]]]}],[["the content loss is part of the style loss too"],{"sums_over_layers":[[["text key content loss",[]],["r()",[10.2445]],["text key style loss",[]],["r()",[12.0286]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[34.1918]],["text key style loss",[]],["r()",[44.338]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[9.22189]],["text key style loss",[]],["r()",[11.8381]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[24.4377]],["text key style loss",[]],["r()",[32.4329]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[19.1231]],["text key total loss with weights",[]],["r()",[56.8706]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[1.14983,-0.339349]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[1.50111,0.905801]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.158798,-0.101703]],["text key gradient of the two parts",[]],["r(4,4,3)",[1.50111,0.905801]]]]}],[["the losses are averaged over the layers"],{"sums_over_layers":[[["text key content loss",[]],["r()",[5.12227]],["text key style loss",[]],["r()",[0.892009]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[17.0959]],["text key style loss",[]],["r()",[5.07311]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[4.61095]],["text key style loss",[]],["r()",[1.30811]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[12.2189]],["text key style loss",[]],["r()",[3.99758]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[5.39471]],["text key total loss with weights",[]],["r()",[16.2165]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.287457,-0.0848372]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.407326,0.237895]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.0793992,-0.0508514]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.407326,0.237895]]]]}],[["the results are Python numbers"],{"sums_over_layers":[[["text key content loss",[]],["r",[10.2445]],["text key style loss",[]],["r",[1.78402]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r",[34.1918]],["text key style loss",[]],["r",[10.1462]],["text key tensors",[]],["sequence of 3",[]],["truth False",[]],["truth False",[]],["truth False",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r",[9.22189]],["text key style loss",[]],["r",[2.61623]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r",[24.4377]],["text key style loss",[]],["r",[7.99517]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r",[10.7894]],["text key total loss with weights",[]],["r",[32.4329]]]],"gradient":[[["text key gradient of the first layer's features",[]],["None",[]],["text key gradient of the second layer's features",[]],["None",[]],["text key gradient of the third layer's features",[]],["None",[]],["text key gradient of the two parts",[]],["None",[]]]]}],[["the content loss is cut off from autograd"],{"gradient":[[["text key gradient of the first layer's features",[]],["None",[]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.164452,0.0457787]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.158798,-0.101703]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.164452,0.0457787]]]]}],[["Gram matrices are computed from the style targets too"],{"sums_over_layers":[[["text key content loss",[]],["r()",[10.2445]],["text key style loss",[]],["r()",[0.309307]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[34.1918]],["text key style loss",[]],["r()",[2.85139]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[9.22189]],["text key style loss",[]],["r()",[0.373998]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[24.4377]],["text key style loss",[]],["r()",[2.0154]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[9.17195]],["text key total loss with weights",[]],["r()",[26.4531]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.574915,-0.169674]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.780565,0.540551]],["text key gradient of the third layer's features",[]],["r(5,3,2)",[0.0882397,-0.0529144]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.780565,0.540551]]]]}],[["only the total is returned"],{"sums_over_layers":[[["text key content loss",[]],["None",[]],["text key style loss",[]],["None",[]],["text key three",[]],["truth False",[]]]],"weights":[[["text key content loss",[]],["None",[]],["text key style loss",[]],["None",[]],["text key tensors",[]],["sequence of 0",[]],["text key three",[]],["truth False",[]]]],"layers_go_by_name":[[["text key content loss",[]],["None",[]],["text key style loss",[]],["None",[]],["text key three",[]],["truth False",[]]]],"total":[[["text key content loss",[]],["None",[]],["text key style loss",[]],["None",[]],["text key three",[]],["truth False",[]],["text key total loss",[]],["r()",[10.7894]],["text key total loss with weights",[]],["r()",[32.4329]]]]}],[["the results come in the order content, style, total"],{"sums_over_layers":[[["text key content loss",[]],["r()",[1.78402]],["text key style loss",[]],["r()",[12.0286]],["text key three",[]],["truth True",[]]]],"weights":[[["text key content loss",[]],["r()",[10.1462]],["text key style loss",[]],["r()",[44.338]],["text key tensors",[]],["sequence of 3",[]],["truth True",[]],["truth True",[]],["truth True",[]],["text key three",[]],["truth True",[]]]],"layers_go_by_name":[[["text key content loss",[]],["r()",[2.61623]],["text key style loss",[]],["r()",[11.8381]],["text key three",[]],["truth True",[]]]],"total":[[["text key content loss",[]],["r()",[7.99517]],["text key style loss",[]],["r()",[32.4329]],["text key three",[]],["truth True",[]],["text key total loss",[]],["r()",[8.33368]],["text key total loss with weights",[]],["r()",[24.4377]]]],"gradient":[[["text key gradient of the first layer's features",[]],["r(3,5,4)",[0.574915,-0.169674]],["text key gradient of the second layer's features",[]],["r(4,4,3)",[0.69031,0.430011]],["text key gradient of the third layer's features",[]],["None",[]],["text key gradient of the two parts",[]],["r(4,4,3)",[0.951249,0.521569]]]]}]],"total_variation_loss":[[[],{"value":[[["r()",[100.862]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[52.4013,30.8814]]]],"border_counts":[[["text key losses",[]],["r(12)",[7.1046,1.62837]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[16.1295,4.02657]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["the squared differences of each direction are averaged"],{"value":[[["r()",[0.300074]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[0.564287,0.336338]]]],"border_counts":[[["text key losses",[]],["r(12)",[0.323098,0.0605681]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[0.472272,0.10361]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["the sum is divided by the number of elements"],{"value":[[["r()",[0.240147]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[0.436678,0.257345]]]],"border_counts":[[["text key losses",[]],["r(12)",[0.23682,0.0542791]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[0.33603,0.0838868]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["the absolute values of the differences are summed up"],{"value":[[["r()",[211.746]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[113.557,79.1104]]]],"border_counts":[[["text key losses",[]],["r(12)",[9.55302,2.18955]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[15.4919,6.17914]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["the differences are squared twice"],{"value":[[["r()",[37.854]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[19.8035,9.82152]]]],"border_counts":[[["text key losses",[]],["r(12)",[3.9295,0.90064]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[16.8038,7.49397]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["vertical differences leave out the last column, horizontal ones the last row"],{"value":[[["r()",[81.0801]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[37.9035,21.5348]]]],"border_counts":[[["text key losses",[]],["r(12)",[5.61328,1.01386]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[11.2373,6.60985]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["opposite borders of the image count as neighbours"],{"value":[[["r()",[126.719]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[77.4883,62.4933]]]],"border_counts":[[["text key losses",[]],["r(12)",[9.25501,3.79704]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[21.5969,-1.05496]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["only horizontal neighbours are compared"],{"value":[[["r()",[50.707]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[26.291,9.77559]]]],"border_counts":[[["text key losses",[]],["r(12)",[3.45406,-0.873686]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[8.30476,-2.37293]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["only vertical neighbours are compared"],{"value":[[["r()",[50.1545]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[0.0]],["text key losses of six images",[]],["r(6)",[26.9579,21.1058]]]],"border_counts":[[["text key losses",[]],["r(12)",[4.06438,2.50206]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[10.3217,6.3995]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["neighbouring channels of a pixel are compared too"],{"value":[[["r()",[149.663]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[3.49263]],["text key losses of six images",[]],["r(6)",[74.8813,42.318]]]],"border_counts":[[["text key losses",[]],["r(12)",[10.1685,2.23878]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[20.4209,5.73041]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}],[["for more than one image, channels are compared and columns are not"],{"value":[[["r()",[98.9559]]]],"channels_stay_apart":[[["text key loss of plain colours",[]],["r()",[3.49263]],["text key losses of six images",[]],["r(6)",[49.01,32.5424]]]],"gradient":[[["text key gradient of the image",[]],["r(2,2,4,3)",[14.3502,8.10334]],["text key image after the call",[]],["r(2,2,4,3)",[4.36994,3.00536]]]]}]],"transfer_style":[[[],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.5459,-6.42318]],["r(12 more, e02d2636)",[36.2774,6.16295]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[1.15721]],["r(127 more, 9f25cace)",[84.593,1.84336]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.443,-20.008]],["text key pulls",[]],["r(4,1,3,12,10)",[0.201558,0.193276]],["text key slopes",[]],["r(4,1,3,12,10)",[0.201558,0.193276]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.4488,-9.3249]],["text key pulls",[]],["r(3,1,3,12,10)",[1.55915,-2.81413]],["text key slopes",[]],["r(3,1,3,12,10)",[1.55915,-2.81413]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.8094,-5.50456]],["text key pulls",[]],["r(3,1,3,12,10)",[0.944761,-0.458831]],["text key slopes",[]],["r(3,1,3,12,10)",[0.944761,-0.458831]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(20 more, 18a8e731)",[161.647,61.5443]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[9.56903,-0.432603]],["text key smooth image",[]],["r(3,12,10)",[11.3805,-2.25625]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.5133,-40.8391]],["text key pulls",[]],["r(3 more, 69bd7af2)",[397994.0,354415.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[1.15721]],["r(127 more, 9f25cace)",[84.593,1.84336]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[1.15721]],["r(127 more, 9f25cace)",[84.593,1.84336]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(20 more, 18a8e731)",[161.647,61.5443]]]]}],[["the image becomes float32, whatever the encoder is"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":["RuntimeError"],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the style image is resized"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[21.13,-9.3137]],["text key pulls",[]],["r(3,1,3,12,10)",[2.35314,0.784735]],["text key slopes",[]],["r(3,1,3,12,10)",[2.35314,0.784735]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the callback gets something else in place of the content part"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[0.0]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4433]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[0.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[133.907,50.33]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[0.0]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4433]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[0.0]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4433]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[0.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[133.907,50.33]]]]}],[["the callback is not called after each evaluation"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 15",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.365689]],["r",[5.73806e-06]],["r",[0.365683]],["sequence of 3",[]],["r",[0.363774]],["r(67 more, 567fb366)",[73.2238,5.17172]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[3855130.0]],["r",[3855100.0]],["r",[30.0446]],["sequence of 3",[]],["r",[33200800.0]],["r(23 more, 3e25b402)",[33200800.0,24182000.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 15",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.365689]],["r",[5.73806e-06]],["r",[0.365683]],["sequence of 3",[]],["r",[0.363774]],["r(67 more, 567fb366)",[73.2238,5.17172]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 15",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.365689]],["r",[5.73806e-06]],["r",[0.365683]],["sequence of 3",[]],["r",[0.363774]],["r(67 more, 567fb366)",[73.2238,5.17172]]]]}],[["the gradients of earlier evaluations are added to the new ones"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["not finite(3,12,10)",[0.0]],["r(12 more, 61379dc)",[41.5262,-9.54637]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[1.61697]],["r(207 more, fbb37d0b)",[6.36445e+31,-2.85268e+31]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7102,-33.0429]],["text key pulls",[]],["r(8,1,3,12,10)",[0.420958,0.243067]],["text key slopes",[]],["r(8,1,3,12,10)",[0.420958,0.243067]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["not finite(20,1,3,12,10)",[6120.0]],["text key pulls",[]],["sequence of 20",[]],["r(3,12,10)",[1.14511,-1.44385]],["r(3,12,10)",[0.999105,-1.32699]],["r(3,12,10)",[2.42955,1.2475]],["r(3,12,10)",[2.59234,2.1809]],["r(3,12,10)",[101.128,156.07]],["r(17 more, b992e676)",[5.29871e+22,5.95708e+22]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["not finite(20,1,3,12,10)",[5400.0]],["text key pulls",[]],["sequence of 20",[]],["r(3,12,10)",[0.604009,-0.231121]],["r(3,12,10)",[0.575737,-0.217206]],["r(3,12,10)",[0.176204,0.183268]],["r(19 more, c811a0b0)",[3.08435e+20,-8.3327e+19]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(48 more, 1a0f6ff7)",[2.59213e+29,-1.32796e+29]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[13.6382,-6.03739]],["text key smooth image",[]],["not finite(3,12,10)",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["not finite(20,1,3,12,10)",[1800.0]],["text key pulls",[]],["r(23 more, c4ac2be5)",[3.82785e+33,2.80066e+33]]]],"steps":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[1.61697]],["r(207 more, fbb37d0b)",[6.36445e+31,-2.85268e+31]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[1.61697]],["r(207 more, fbb37d0b)",[6.36445e+31,-2.85268e+31]]]]}],[["the gradients of earlier evaluations are added to the new ones"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.21,-22.1552]],["text key pulls",[]],["r(2,1,3,12,10)",[4.16192,1.05892]],["text key slopes",[]],["r(2,1,3,12,10)",[4.16192,1.05892]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.5541,-6.18035]],["r(12 more, e02d2636)",[36.1691,7.16281]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.9687,-11.2851]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64594,6.18254]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[1.59966]],["r",[2.50877e-07]],["r",[1.59966]],["sequence of 3",[]],["r",[1.11219]],["r(127 more, 9f25cace)",[77.3284,-0.908032]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.3223,-19.9871]],["text key pulls",[]],["r(4,1,3,12,10)",[1.13634,0.40528]],["text key slopes",[]],["r(4,1,3,12,10)",[1.13634,0.40528]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.2254,-9.16476]],["text key pulls",[]],["r(3,1,3,12,10)",[1.35462,-2.26225]],["text key slopes",[]],["r(3,1,3,12,10)",[1.35462,-2.26225]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.1829,-5.62673]],["text key pulls",[]],["r(3,1,3,12,10)",[0.813089,-0.417461]],["text key slopes",[]],["r(3,1,3,12,10)",[0.813089,-0.417461]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[9247210.0]],["r",[9247180.0]],["r",[26.0965]],["sequence of 3",[]],["r",[616858.0]],["r(23 more, 3e25b402)",[616823.0,449285.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[6.98089,-1.43953]],["text key smooth image",[]],["r(3,12,10)",[11.5546,-3.07247]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.789,-42.4758]],["text key pulls",[]],["r(3 more, 69bd7af2)",[832850.0,610136.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[1.59966]],["r",[2.50877e-07]],["r",[1.59966]],["sequence of 3",[]],["r",[1.11219]],["r(127 more, 9f25cace)",[77.3284,-0.908032]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[1.59966]],["r",[2.50877e-07]],["r",[1.59966]],["sequence of 3",[]],["r",[1.11219]],["r(127 more, 9f25cace)",[77.3284,-0.908032]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[9247210.0]],["r",[9247180.0]],["r",[26.0965]],["sequence of 3",[]],["r",[616858.0]],["r(23 more, 3e25b402)",[616823.0,449285.0]]]]}],[["the optimiser never changes the image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[13.6382,-5.63753]],["text key pulls",[]],["r(3,12,10)",[20.24,6.00846]],["text key slopes",[]],["r(3,12,10)",[20.24,6.00846]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.6382,-5.63753]],["r(12 more, 911ccdd8)",[71.9007,-14.331]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key pulls",[]],["r(5 more, d59680a9)",[5.65797,6.44576]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.2449,-1.8338]],["text key pulls",[]],["r(3,12,10)",[0.270106,0.054222]],["text key slopes",[]],["r(3,12,10)",[0.270106,0.054222]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3448,-1.94915]],["text key pulls",[]],["r(3,12,10)",[3.43534,-4.33155]],["text key slopes",[]],["r(3,12,10)",[3.43534,-4.33155]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3234,-1.33974]],["text key pulls",[]],["r(3,12,10)",[1.81203,-0.693364]],["text key slopes",[]],["r(3,12,10)",[1.81203,-0.693364]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r(18 more, dae29fad)",[1037.24,-905.53]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key smooth image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key pulls",[]],["r(3 more, 206acc7d)",[3680810.0,744889.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]]}],[["the loss is computed only once, before the first step"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[13.6382,-5.63753]],["text key pulls",[]],["r(3,12,10)",[3.37334,1.00141]],["text key slopes",[]],["r(3,12,10)",[6.74668,2.00282]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.5948,-5.63607]],["r(12 more, 911ccdd8)",[29.702,12.7646]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key pulls",[]],["r(5 more, d59680a9)",[5.64754,6.20174]]]],"style_arrives":[[["text key calls",[]],["sequence of 2",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["r(15 more, 22439c38)",[17.1691,-11.7376]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.2449,-1.8338]],["text key pulls",[]],["r(3,12,10)",[0.0675264,0.0135555]],["text key slopes",[]],["r(3,12,10)",[0.135053,0.027111]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3448,-1.94915]],["text key pulls",[]],["r(3,12,10)",[1.14511,-1.44385]],["text key slopes",[]],["r(3,12,10)",[2.29023,-2.8877]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3234,-1.33974]],["text key pulls",[]],["r(3,12,10)",[0.604009,-0.231121]],["text key slopes",[]],["r(3,12,10)",[1.20802,-0.462243]]]],"content_weight":[[["text key calls",[]],["sequence of 2",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["text key first images",[]],["sequence of 1",[]],["r(14 more, cee12cd4)",[160.877,4.77449]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4216,-2.35099]],["text key smooth image",[]],["r(3,12,10)",[11.4679,-2.4024]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key pulls",[]],["r(3 more, 206acc7d)",[306735.0,62074.1]]]],"steps":[[["text key calls",[]],["sequence of 2",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["r(15 more, 22439c38)",[17.1691,-11.7376]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 2",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["r(15 more, 22439c38)",[17.1691,-11.7376]]]]}],[["the optimiser never changes the image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[13.6382,-5.63753]],["text key pulls",[]],["r(3,12,10)",[20.24,6.00846]],["text key slopes",[]],["r(3,12,10)",[20.24,6.00846]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.6382,-5.63753]],["r(12 more, 911ccdd8)",[71.9007,-14.331]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key pulls",[]],["r(5 more, d59680a9)",[5.65797,6.44576]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.2449,-1.8338]],["text key pulls",[]],["r(3,12,10)",[0.270106,0.054222]],["text key slopes",[]],["r(3,12,10)",[0.270106,0.054222]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3448,-1.94915]],["text key pulls",[]],["r(3,12,10)",[3.43534,-4.33155]],["text key slopes",[]],["r(3,12,10)",[3.43534,-4.33155]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3234,-1.33974]],["text key pulls",[]],["r(3,12,10)",[1.81203,-0.693364]],["text key slopes",[]],["r(3,12,10)",[1.81203,-0.693364]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r(18 more, dae29fad)",[1037.24,-905.53]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key smooth image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key pulls",[]],["r(3 more, 206acc7d)",[3680810.0,744889.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]]}],[["the content image is returned without any optimisation"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.6382,-5.63753]],["r(12 more, 48f06686)",[14.7574,15.529]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["r(5 more, fcfe998d)",[5.64352,5.02503]]]],"style_arrives":[[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["None",[]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key looks",[]],["w",[0.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 2d9d1b28)",[0.0,0.0]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]]]],"content_weight":[[["text key calls",[]],["sequence of 0",[]],["text key first images",[]],["sequence of 0",[]],["text key image with content",[]],["r(3,12,10)",[11.2574,-2.22563]],["text key image without content",[]],["r(3,12,10)",[11.2574,-2.22563]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["r(5 more, ddf4406d)",[0.0,0.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["None",[]],["text key rough image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key smooth image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["r(3 more, 1b0655a6)",[0.0,0.0]]]],"steps":[[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["None",[]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key looks",[]],["w",[0.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 2d9d1b28)",[0.0,0.0]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["None",[]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key looks",[]],["w",[0.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 2d9d1b28)",[0.0,0.0]]]]}],[["the style image is returned, resized"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.4536,1.5544]],["r(12 more, 48f06686)",[14.4381,15.1318]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["r(5 more, fcfe998d)",[5.64352,5.02503]]]],"style_arrives":[[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["None",[]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.8818,-2.18976]],["text key looks",[]],["w",[0.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 2d9d1b28)",[0.0,0.0]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["sequence of 0",[]],["text key slopes",[]],["sequence of 0",[]]]],"content_weight":[[["text key calls",[]],["sequence of 0",[]],["text key first images",[]],["sequence of 0",[]],["text key image with content",[]],["r(3,12,10)",[9.94987,-2.11294]],["text key image without content",[]],["r(3,12,10)",[9.94987,-2.11294]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["r(5 more, ddf4406d)",[0.0,0.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["None",[]],["text key rough image",[]],["r(3,12,10)",[9.85901,-5.4662]],["text key smooth image",[]],["r(3,12,10)",[9.85901,-5.4662]],["text key trace",[]],["text key evaluations",[]],["w",[0.0]],["text key images",[]],["sequence of 0",[]],["text key pulls",[]],["r(3 more, 1b0655a6)",[0.0,0.0]]]],"steps":[[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["None",[]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.8818,-2.18976]],["text key looks",[]],["w",[0.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 2d9d1b28)",[0.0,0.0]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["None",[]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.8818,-2.18976]],["text key looks",[]],["w",[0.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 2d9d1b28)",[0.0,0.0]]]]}],[["the optimiser changes the encoder's weights too"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.000300474]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9625,-5.48077]],["text key pulls",[]],["r(3,1,3,12,10)",[0.695098,-0.316715]],["text key slopes",[]],["r(3,1,3,12,10)",[0.695098,-0.316715]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the optimiser's steps are very small"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2861,-21.8936]],["text key pulls",[]],["r(2,1,3,12,10)",[4.76028,1.25502]],["text key slopes",[]],["r(2,1,3,12,10)",[4.76028,1.25502]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.6208,-5.64526]],["r(12 more, e02d2636)",[36.971,7.17321]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0768,-11.3887]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64657,6.21007]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.23386]],["r",[5.6447e-11]],["r",[2.23386]],["sequence of 3",[]],["r",[2.22307]],["r(127 more, 9f25cace)",[81.1769,37.8953]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.4741,-20.0558]],["text key pulls",[]],["r(4,1,3,12,10)",[0.102375,-0.0529389]],["text key slopes",[]],["r(4,1,3,12,10)",[0.102375,-0.0529389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.6429,-9.16857]],["text key pulls",[]],["r(3,1,3,12,10)",[1.96805,-2.8322]],["text key slopes",[]],["r(3,1,3,12,10)",[1.96805,-2.8322]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.6212,-5.55599]],["text key pulls",[]],["r(3,1,3,12,10)",[1.04245,-0.450937]],["text key slopes",[]],["r(3,1,3,12,10)",[1.04245,-0.450937]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[2118.1]],["r",[2080.4]],["r",[37.701]],["sequence of 3",[]],["r",[176.843]],["r(23 more, 3e25b402)",[367.698,179.449]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4065,-2.35558]],["text key smooth image",[]],["r(3,12,10)",[11.4709,-2.35959]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.7425,-43.4353]],["text key pulls",[]],["r(3 more, 69bd7af2)",[1364990.0,1670260.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.23386]],["r",[5.6447e-11]],["r",[2.23386]],["sequence of 3",[]],["r",[2.22307]],["r(127 more, 9f25cace)",[81.1769,37.8953]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.23386]],["r",[5.6447e-11]],["r",[2.23386]],["sequence of 3",[]],["r",[2.22307]],["r(127 more, 9f25cace)",[81.1769,37.8953]]]]}],[["the optimiser never changes the image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[13.6382,-5.63753]],["text key pulls",[]],["r(3,12,10)",[20.24,6.00846]],["text key slopes",[]],["r(3,12,10)",[20.24,6.00846]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.6382,-5.63753]],["r(12 more, 911ccdd8)",[71.9007,-14.331]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key pulls",[]],["r(5 more, d59680a9)",[5.65797,6.44576]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.2449,-1.8338]],["text key pulls",[]],["r(3,12,10)",[0.270106,0.054222]],["text key slopes",[]],["r(3,12,10)",[0.270106,0.054222]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3448,-1.94915]],["text key pulls",[]],["r(3,12,10)",[3.43534,-4.33155]],["text key slopes",[]],["r(3,12,10)",[3.43534,-4.33155]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[3.00407e-05]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3234,-1.33974]],["text key pulls",[]],["r(3,12,10)",[1.80861,-0.697073]],["text key slopes",[]],["r(3,12,10)",[1.80861,-0.697073]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r(18 more, dae29fad)",[1037.24,-905.53]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key smooth image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key pulls",[]],["r(3 more, 206acc7d)",[3680810.0,744889.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.24468]],["r(127 more, 6827593c)",[109.69,39.111]]]]}],[["the content image itself is changed"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.0209,-4.65995]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the content image itself is changed"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.9313,-9.51554]],["r(12 more, e02d2636)",[41.3042,20.8603]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[10.8774,-6.1283]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.575,64.8165]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[52.9891,-50.5295]],["text key pulls",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]],["text key slopes",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[56.4477,-46.0683]],["text key pulls",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]],["text key slopes",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.353,18.4159]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[9.61348,-0.710521]],["text key smooth image",[]],["r(3,12,10)",[11.3769,-2.17702]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[50.9508,-46.0648]],["text key pulls",[]],["r(3 more, 53d786f2)",[378873.0,259661.0]]]],"steps":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.575,64.8165]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.575,64.8165]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.353,18.4159]]]]}],[["after the first step, the optimiser changes another tensor than the loss sees"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[2.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2193,-21.8605]],["text key pulls",[]],["r(2,1,3,12,10)",[15.4991,2.48651]],["text key slopes",[]],["r(2,1,3,12,10)",[15.4991,2.48651]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.5418,-5.68058]],["r(12 more, e02d2636)",[63.2863,-16.6193]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[2.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0226,-11.3377]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64872,6.27752]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[1.90297]],["r",[6.27195e-08]],["r",[1.90297]],["sequence of 3",[]],["r",[1.90297]],["r(127 more, 68369079)",[152.157,75.8313]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[2.0]],["text key images",[]],["r(2,1,3,12,10)",[15.7777,-9.68025]],["text key pulls",[]],["r(2,1,3,12,10)",[1.21173,1.45871]],["text key slopes",[]],["r(2,1,3,12,10)",[1.21173,1.45871]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[2.0]],["text key images",[]],["r(2,1,3,12,10)",[15.9513,-8.76144]],["text key pulls",[]],["r(2,1,3,12,10)",[2.07078,-3.89743]],["text key slopes",[]],["r(2,1,3,12,10)",[2.07078,-3.89743]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[2.0]],["text key images",[]],["r(2,1,3,12,10)",[16.1297,-7.88036]],["text key pulls",[]],["r(2,1,3,12,10)",[1.22593,-0.539101]],["text key slopes",[]],["r(2,1,3,12,10)",[1.22593,-0.539101]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[2311830.0]],["r",[2311790.0]],["r",[31.6665]],["sequence of 3",[]],["r",[2311830.0]],["r(19 more, a34a1de0)",[2311790.0,1683340.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.2861,-2.33077]],["text key smooth image",[]],["r(3,12,10)",[11.4662,-2.34492]],["text key trace",[]],["text key evaluations",[]],["w",[2.0]],["text key images",[]],["r(2,1,3,12,10)",[16.2212,-10.7281]],["text key pulls",[]],["r(3 more, eeed5f5b)",[2869720.0,3144310.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[1.90297]],["r",[6.27195e-08]],["r",[1.90297]],["sequence of 3",[]],["r",[1.90297]],["r(127 more, 68369079)",[152.157,75.8313]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[1.90297]],["r",[6.27195e-08]],["r",[1.90297]],["sequence of 3",[]],["r",[1.90297]],["r(127 more, 68369079)",[152.157,75.8313]]]]}],[["the optimiser's last step leaves pixels outside [0, 1]"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.8921,-8.27253]],["r(12 more, e02d2636)",[36.1489,9.30354]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2562,19.5616]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2562,19.5616]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2562,19.5616]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the optimiser's last step leaves pixels outside [0, 1]"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2567,-21.862]],["text key pulls",[]],["r(2,1,3,12,10)",[4.6454,1.28774]],["text key slopes",[]],["r(2,1,3,12,10)",[4.6454,1.28774]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.0028,0.0503356]],["r(12 more, e02d2636)",[82.1229,86.4524]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.8062,64.0719]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[52.9254,-49.8035]],["text key pulls",[]],["r(20,1,3,12,10)",[1.70106,-2.59496]],["text key slopes",[]],["r(20,1,3,12,10)",[1.70106,-2.59496]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[56.2963,-44.9791]],["text key pulls",[]],["r(20,1,3,12,10)",[0.985641,-0.494759]],["text key slopes",[]],["r(20,1,3,12,10)",[0.985641,-0.494759]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.377,18.307]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[9.64317,-0.526562]],["text key smooth image",[]],["r(3,12,10)",[11.3769,-2.17702]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[50.9508,-46.0648]],["text key pulls",[]],["r(3 more, 53d786f2)",[378873.0,259661.0]]]],"steps":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.8062,64.0719]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.8062,64.0719]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.377,18.307]]]]}],[["the returned image still requires a gradient"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, 4cfa6dc8)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["a sigmoid is applied to the final image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.8172,-4.71954]],["r(12 more, e02d2636)",[40.7197,17.1218]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.7496,60.7597]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[52.9891,-50.5295]],["text key pulls",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]],["text key slopes",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[56.4477,-46.0683]],["text key pulls",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]],["text key slopes",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.583,18.7944]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.6713,-2.09106]],["text key smooth image",[]],["r(3,12,10)",[12.2479,-2.4671]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[50.9508,-46.0648]],["text key pulls",[]],["r(3 more, 53d786f2)",[378873.0,259661.0]]]],"steps":[[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.7496,60.7597]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 40",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(167 more, 32a1587f)",[87.7496,60.7597]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.583,18.7944]]]]}],[["the result has no batch dimension"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the number of evaluations does not depend on `num_steps`"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[100.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.9364,-9.64914]],["r(12 more, e02d2636)",[106.465,92.208]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[100.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 80",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(327 more, d8379f9b)",[171.088,11.4494]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[100.0]],["text key images",[]],["r(80,1,3,12,10)",[111.468,29.8587]],["text key pulls",[]],["r(80,1,3,12,10)",[1.69978,-2.65644]],["text key slopes",[]],["r(80,1,3,12,10)",[1.69978,-2.65644]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[100.0]],["text key images",[]],["r(80,1,3,12,10)",[114.395,34.9815]],["text key pulls",[]],["r(80,1,3,12,10)",[1.1361,-0.644455]],["text key slopes",[]],["r(80,1,3,12,10)",[1.1361,-0.644455]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, ba168d69)",[197.473,-12.7404]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[9.82011,-1.92526]],["text key smooth image",[]],["r(3,12,10)",[8.8352,-1.51907]],["text key trace",[]],["text key evaluations",[]],["w",[100.0]],["text key images",[]],["r(80,1,3,12,10)",[101.343,1.32025]],["text key pulls",[]],["r(3 more, e933e7aa)",[378834.0,260698.0]]]],"steps":[[["text key calls",[]],["sequence of 80",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(327 more, d8379f9b)",[171.088,11.4494]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 80",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(327 more, d8379f9b)",[171.088,11.4494]]]]}],[["each of the `num_steps` steps makes many evaluations"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[120.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.9466,-10.1754]],["r(12 more, e02d2636)",[125.436,109.623]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[60.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 80",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(327 more, d8379f9b)",[826.575,-120.104]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[60.0]],["text key images",[]],["r(60,1,3,12,10)",[95.7602,20.2821]],["text key pulls",[]],["r(60,1,3,12,10)",[1.69977,-2.65838]],["text key slopes",[]],["r(60,1,3,12,10)",[1.69977,-2.65838]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[60.0]],["text key images",[]],["r(60,1,3,12,10)",[98.9217,32.41]],["text key pulls",[]],["r(60,1,3,12,10)",[1.1361,-0.644575]],["text key slopes",[]],["r(60,1,3,12,10)",[1.1361,-0.644575]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, ba168d69)",[294.295,-110.434]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[9.82542,-1.77535]],["text key smooth image",[]],["r(3,12,10)",[8.83113,-1.51822]],["text key trace",[]],["text key evaluations",[]],["w",[145.0]],["text key images",[]],["r(80,1,3,12,10)",[101.343,1.32025]],["text key pulls",[]],["r(3 more, e933e7aa)",[378834.0,260698.0]]]],"steps":[[["text key calls",[]],["sequence of 80",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(327 more, d8379f9b)",[826.575,-120.104]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 80",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(327 more, d8379f9b)",[826.575,-120.104]]]]}],[["the number of evaluations does not depend on `num_steps`"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.9313,-9.51554]],["r(12 more, e02d2636)",[41.3042,20.8603]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 20",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(87 more, 56f3af00)",[81.7892,-11.0083]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[52.9891,-50.5295]],["text key pulls",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]],["text key slopes",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[56.4477,-46.0683]],["text key pulls",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]],["text key slopes",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.353,18.4159]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[9.61348,-0.710521]],["text key smooth image",[]],["r(3,12,10)",[11.3769,-2.17702]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[50.9508,-46.0648]],["text key pulls",[]],["r(3 more, 53d786f2)",[378873.0,259661.0]]]],"steps":[[["text key calls",[]],["sequence of 20",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(87 more, 56f3af00)",[81.7892,-11.0083]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 20",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[2.11429]],["r",[8.50264e-09]],["r",[2.11429]],["sequence of 3",[]],["r",[0.280762]],["r(87 more, 56f3af00)",[81.7892,-11.0083]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[281382.0]],["r",[281346.0]],["r",[35.7151]],["sequence of 3",[]],["r",[37.8978]],["r(23 more, 6e35147a)",[149.353,18.4159]]]]}],[["only one of the style layers counts"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.0342,-22.1162]],["text key pulls",[]],["r(2,1,3,12,10)",[1.78865,-0.742482]],["text key slopes",[]],["r(2,1,3,12,10)",[1.78865,-0.742482]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.9433,-7.78837]],["r(12 more, e02d2636)",[33.1229,11.8373]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.1494,-19.9905]],["text key pulls",[]],["r(4,1,3,12,10)",[3.51637,0.0833721]],["text key slopes",[]],["r(4,1,3,12,10)",[3.51637,0.0833721]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["all style layers have the same weight"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.0814,-22.5622]],["text key pulls",[]],["r(2,1,3,12,10)",[10.7336,-3.29211]],["text key slopes",[]],["r(2,1,3,12,10)",[10.7336,-3.29211]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.027,-7.71847]],["r(12 more, e02d2636)",[51.4544,-8.09717]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[21.9346,-19.8009]],["text key pulls",[]],["r(4,1,3,12,10)",[3.20702,0.193475]],["text key slopes",[]],["r(4,1,3,12,10)",[3.20702,0.193475]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["only one of the content layers counts"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0261,-19.349]],["text key pulls",[]],["r(4,1,3,12,10)",[2.25328,2.27049]],["text key slopes",[]],["r(4,1,3,12,10)",[2.25328,2.27049]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["content layers that are no style layers have no features"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":["KeyError"],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the weights of the layers are not used"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.0802,-22.5539]],["text key pulls",[]],["r(2,1,3,12,10)",[0.0118379,-0.00102608]],["text key slopes",[]],["r(2,1,3,12,10)",[0.0118379,-0.00102608]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.5793,-5.43101]],["r(12 more, e02d2636)",[33.3781,15.0512]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8533,-11.1655]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64352,6.0076]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468e-05]],["r",[0.0]],["r",[2.24468e-05]],["sequence of 3",[]],["r",[0.00153616]],["r",[0.00152704]],["r",[9.12246e-06]],["sequence of 3",[]],["r",[0.000120232]],["r(127 more, 9f25cace)",[77.1616,40.696]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.1282,-20.1502]],["text key pulls",[]],["r(4,1,3,12,10)",[0.029572,-0.00196925]],["text key slopes",[]],["r(4,1,3,12,10)",[0.029572,-0.00196925]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.2144,-7.98263]],["text key pulls",[]],["r(3,1,3,12,10)",[0.00493501,0.00584361]],["text key slopes",[]],["r(3,1,3,12,10)",[0.00493501,0.00584361]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.2032,-5.76239]],["text key pulls",[]],["r(3,1,3,12,10)",[0.00385356,0.00126583]],["text key slopes",[]],["r(3,1,3,12,10)",[0.00385356,0.00126583]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[0.000378978]],["r",[0.0]],["r",[0.000378978]],["sequence of 3",[]],["r",[0.00590414]],["r",[0.00577329]],["r",[0.000130851]],["sequence of 3",[]],["r",[0.000738106]],["r(23 more, 3e25b402)",[62.0137,13.3075]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.3467,-2.33221]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332938.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468e-05]],["r",[0.0]],["r",[2.24468e-05]],["sequence of 3",[]],["r",[0.00153616]],["r",[0.00152704]],["r",[9.12246e-06]],["sequence of 3",[]],["r",[0.000120232]],["r(127 more, 9f25cace)",[77.1616,40.696]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468e-05]],["r",[0.0]],["r",[2.24468e-05]],["sequence of 3",[]],["r",[0.00153616]],["r",[0.00152704]],["r",[9.12246e-06]],["sequence of 3",[]],["r",[0.000120232]],["r(127 more, 9f25cace)",[77.1616,40.696]]]]}],[["the content loss has no effect on the image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.60045,0.939751]],["text key slopes",[]],["r(2,1,3,12,10)",[3.60045,0.939751]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3801,-7.01124]],["r(12 more, e02d2636)",[35.5536,6.98605]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64646,6.18878]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904185]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365683]],["r(127 more, 9f25cace)",[73.2403,19.4431]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[20.0915,-17.2083]],["text key pulls",[]],["r(4,1,3,12,10)",[0.0788118,-0.00918947]],["text key slopes",[]],["r(4,1,3,12,10)",[0.0788118,-0.00918947]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[13.0757]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[2.40606]],["r(23 more, 3e25b402)",[217515000.0,158428000.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904185]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365683]],["r(127 more, 9f25cace)",[73.2403,19.4431]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904185]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365683]],["r(127 more, 9f25cace)",[73.2403,19.4431]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[13.0757]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[2.40606]],["r(23 more, 3e25b402)",[217515000.0,158428000.0]]]]}],[["content and style are swapped where the targets are made"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.0447,-21.0807]],["text key pulls",[]],["r(2,1,3,12,10)",[0.890478,0.193631]],["text key slopes",[]],["r(2,1,3,12,10)",[0.890478,0.193631]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.0701,-5.03875]],["r(12 more, e02d2636)",[33.1009,13.2913]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[16.066,-11.5781]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64378,6.05008]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[5.79699e-05]],["r",[5.79699e-05]],["r",[0.0]],["sequence of 3",[]],["r",[0.0538427]],["r",[4.1246e-05]],["r",[0.0538015]],["sequence of 3",[]],["r",[0.0310129]],["r(127 more, 9f25cace)",[77.1375,43.8598]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[21.8049,-17.6959]],["text key pulls",[]],["r(4,1,3,12,10)",[18.6602,7.6279]],["text key slopes",[]],["r(4,1,3,12,10)",[18.6602,7.6279]]]],"other_size":["RuntimeError"],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3234,-1.33974]],["text key pulls",[]],["r(3,12,10)",[0.0,0.0]],["text key slopes",[]],["r(3,12,10)",[0.0,0.0]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[931871000.0]],["r",[931871000.0]],["r",[0.0]],["sequence of 3",[]],["r",[645892000.0]],["r",[645892000.0]],["r",[4.71481]],["sequence of 3",[]],["r",[451139000.0]],["r(23 more, 5ca19ffe)",[451139000.0,328590000.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332938.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[5.79699e-05]],["r",[5.79699e-05]],["r",[0.0]],["sequence of 3",[]],["r",[0.0538427]],["r",[4.1246e-05]],["r",[0.0538015]],["sequence of 3",[]],["r",[0.0310129]],["r(127 more, 9f25cace)",[77.1375,43.8598]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[5.79699e-05]],["r",[5.79699e-05]],["r",[0.0]],["sequence of 3",[]],["r",[0.0538427]],["r",[4.1246e-05]],["r",[0.0538015]],["sequence of 3",[]],["r",[0.0310129]],["r(127 more, 9f25cace)",[77.1375,43.8598]]]]}],[["the style targets are made from the content image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[13.6382,-5.63753]],["text key pulls",[]],["r(3,12,10)",[0.0,0.0]],["text key slopes",[]],["r(3,12,10)",[0.0,0.0]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[13.6382,-5.63753]],["r(12 more, 911ccdd8)",[20.8941,22.8095]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key pulls",[]],["r(5 more, d59680a9)",[5.64352,6.00339]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r(127 more, 6827593c)",[36.035,-18.6765]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.2449,-1.8338]],["text key pulls",[]],["r(3,12,10)",[0.0,0.0]],["text key slopes",[]],["r(3,12,10)",[0.0,0.0]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3448,-1.94915]],["text key pulls",[]],["r(3,12,10)",[0.0,0.0]],["text key slopes",[]],["r(3,12,10)",[0.0,0.0]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[1.0]],["text key images",[]],["r(3,12,10)",[11.3234,-1.33974]],["text key pulls",[]],["r(3,12,10)",[0.0,0.0]],["text key slopes",[]],["r(3,12,10)",[0.0,0.0]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r(18 more, dae29fad)",[22.9724,42.7507]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[11.4741,-2.3695]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332938.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r(127 more, 6827593c)",[36.035,-18.6765]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r",[0.0]],["r",[0.0]],["sequence of 3",[]],["r",[0.0]],["r(127 more, 6827593c)",[36.035,-18.6765]]]]}],[["the content loss has no effect on the image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.60045,0.939751]],["text key slopes",[]],["r(2,1,3,12,10)",[3.60045,0.939751]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3801,-7.01124]],["r(12 more, e02d2636)",[35.5536,6.98605]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64646,6.18878]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904185]],["r",[0.0]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365683]],["r(127 more, 9f25cace)",[73.2403,19.443]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[20.0915,-17.2083]],["text key pulls",[]],["r(4,1,3,12,10)",[0.0788118,-0.00918947]],["text key slopes",[]],["r(4,1,3,12,10)",[0.0788118,-0.00918947]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[13.0757]],["r",[0.0]],["r",[13.0757]],["sequence of 3",[]],["r",[2.40606]],["r(23 more, 3e25b402)",[129.303,79.0938]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904185]],["r",[0.0]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365683]],["r(127 more, 9f25cace)",[73.2403,19.443]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904185]],["r",[0.0]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365683]],["r(127 more, 9f25cace)",[73.2403,19.443]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[13.0757]],["r",[0.0]],["r",[13.0757]],["sequence of 3",[]],["r",[2.40606]],["r(23 more, 3e25b402)",[129.303,79.0938]]]]}],[["the total variation is not part of the loss"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[0.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[29.7196,-34.584]],["text key pulls",[]],["r(3 more, 69bd7af2)",[0.153605,0.171464]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the total variation counts for more the larger the image is"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[55730300.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[172226000.0,119858000.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the total variation is that of the content image"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[29.7196,-34.584]],["text key pulls",[]],["r(3 more, 69bd7af2)",[0.153605,0.171464]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]]}],[["the image starts as random noise"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0177,-6.1477]],["text key pulls",[]],["r(2,1,3,12,10)",[4.26276,-0.129289]],["text key slopes",[]],["r(2,1,3,12,10)",[4.26276,-0.129289]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.2542,3.99818]],["r(12 more, e02d2636)",[24.7131,11.4658]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[14.7724,-5.1347]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.65169,6.32792]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[0.312555]],["r",[6.48343e-05]],["r",[0.312491]],["sequence of 3",[]],["r",[0.0225973]],["r",[6.83136e-05]],["r",[0.022529]],["sequence of 3",[]],["r",[0.117061]],["r(127 more, 9f25cace)",[73.0869,31.0192]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[21.421,-21.9129]],["text key pulls",[]],["r(4,1,3,12,10)",[17.8262,10.3086]],["text key slopes",[]],["r(4,1,3,12,10)",[17.8262,10.3086]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[19.5757,-4.94689]],["text key pulls",[]],["r(3,1,3,12,10)",[2.09325,0.993004]],["text key slopes",[]],["r(3,1,3,12,10)",[2.09325,0.993004]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[21.0941,-10.6744]],["text key pulls",[]],["r(3,1,3,12,10)",[0.858816,0.166038]],["text key slopes",[]],["r(3,1,3,12,10)",[0.858816,0.166038]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[930482000.0]],["r",[930482000.0]],["r",[8.12621]],["sequence of 3",[]],["r",[670799000.0]],["r",[670799000.0]],["r",[13.1501]],["sequence of 3",[]],["r",[478906000.0]],["r(23 more, 3e25b402)",[478906000.0,348814000.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["None",[]],["text key rough image",[]],["r(3,12,10)",[10.2454,-6.51283]],["text key smooth image",[]],["r(3,12,10)",[9.28889,-1.16976]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[33.2675,-36.5491]],["text key pulls",[]],["r(3 more, 69bd7af2)",[2576870.0,2913470.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[0.312555]],["r",[6.48343e-05]],["r",[0.312491]],["sequence of 3",[]],["r",[0.0225973]],["r",[6.83136e-05]],["r",[0.022529]],["sequence of 3",[]],["r",[0.117061]],["r(127 more, 9f25cace)",[73.0869,31.0192]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[0.312555]],["r",[6.48343e-05]],["r",[0.312491]],["sequence of 3",[]],["r",[0.0225973]],["r",[6.83136e-05]],["r",[0.022529]],["sequence of 3",[]],["r",[0.117061]],["r(127 more, 9f25cace)",[73.0869,31.0192]]],[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[930482000.0]],["r",[930482000.0]],["r",[8.12621]],["sequence of 3",[]],["r",[670799000.0]],["r",[670799000.0]],["r",[13.1501]],["sequence of 3",[]],["r",[478906000.0]],["r(23 more, 3e25b402)",[478906000.0,348814000.0]]]]}],[["the callback gets tensors"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r()",[2.24468]],["r()",[0.0]],["r()",[2.24468]],["sequence of 3",[]],["r()",[0.904186]],["r()",[1.56793e-06]],["r()",[0.904185]],["sequence of 3",[]],["r()",[0.365689]],["r(127 more, 8d0aece5)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r()",[37.8978]],["r()",[0.0]],["r()",[37.8978]],["sequence of 3",[]],["r()",[57796800.0]],["r()",[57796800.0]],["r()",[13.0757]],["sequence of 3",[]],["r()",[3855130.0]],["r(23 more, 8e5263d4)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["None",[]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r()",[2.24468]],["r()",[0.0]],["r()",[2.24468]],["sequence of 3",[]],["r()",[0.904186]],["r()",[1.56793e-06]],["r()",[0.904185]],["sequence of 3",[]],["r()",[0.365689]],["r(127 more, 8d0aece5)",[73.2402,19.4434]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r()",[2.24468]],["r()",[0.0]],["r()",[2.24468]],["sequence of 3",[]],["r()",[0.904186]],["r()",[1.56793e-06]],["r()",[0.904185]],["sequence of 3",[]],["r()",[0.365689]],["r(127 more, 8d0aece5)",[73.2402,19.4434]]]]}],[["the callback gets the style part before the content part"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[2.24468]],["r",[0.0]],["sequence of 3",[]],["r",[0.904186]],["r",[0.904185]],["r",[1.56793e-06]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,21.9978]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[37.8978]],["r",[0.0]],["sequence of 3",[]],["r",[57796800.0]],["r",[13.0757]],["r",[57796800.0]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,-3826310.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[2.24468]],["r",[0.0]],["sequence of 3",[]],["r",[0.904186]],["r",[0.904185]],["r",[1.56793e-06]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,21.9978]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[2.24468]],["r",[0.0]],["sequence of 3",[]],["r",[0.904186]],["r",[0.904185]],["r",[1.56793e-06]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,21.9978]]]]}],[["the callback is called once for each round of the optimiser"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[19.2626,-21.8945]],["text key pulls",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key slopes",[]],["r(2,1,3,12,10)",[4.62103,1.27784]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[11.9313,-9.51554]],["r(12 more, e02d2636)",[41.3042,20.8603]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(2,1,3,12,10)",[16.0554,-11.3889]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64633,6.20245]]]],"style_arrives":[[["text key calls",[]],["sequence of 1",[]],["sequence of 3",[]],["r",[0.00269846]],["r",[4.12507e-05]],["r",[0.00265721]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.90691,3.14265]],["r(11 more, 57571867)",[86.189,41.3858]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[17.0]],["text key images",[]],["r(8,1,3,12,10)",[31.7249,-33.0719]],["text key pulls",[]],["r(8,1,3,12,10)",[0.197789,0.208389]],["text key slopes",[]],["r(8,1,3,12,10)",[0.197789,0.208389]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[52.9891,-50.5295]],["text key pulls",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]],["text key slopes",[]],["r(20,1,3,12,10)",[1.69947,-2.62258]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[56.4477,-46.0683]],["text key pulls",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]],["text key slopes",[]],["r(20,1,3,12,10)",[1.13597,-0.652088]]]],"content_weight":[[["text key calls",[]],["sequence of 2",[]],["sequence of 3",[]],["r",[37.8979]],["r",[4.12876e-05]],["r",[37.8978]],["sequence of 3",[]],["r",[37.8978]],["r",[3.62722e-05]],["r",[37.8978]],["text key first images",[]],["sequence of 6",[]],["r(19 more, 2699a909)",[144.465,227.137]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["None",[]],["text key rough image",[]],["r(3,12,10)",[9.61348,-0.710521]],["text key smooth image",[]],["r(3,12,10)",[11.3769,-2.17702]],["text key trace",[]],["text key evaluations",[]],["w",[20.0]],["text key images",[]],["r(20,1,3,12,10)",[50.9508,-46.0648]],["text key pulls",[]],["r(3 more, 53d786f2)",[378873.0,259661.0]]]],"steps":[[["text key calls",[]],["sequence of 1",[]],["sequence of 3",[]],["r",[0.00269846]],["r",[4.12507e-05]],["r",[0.00265721]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.90691,3.14265]],["r(11 more, 57571867)",[86.189,41.3858]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 1",[]],["sequence of 3",[]],["r",[0.00269846]],["r",[4.12507e-05]],["r",[0.00265721]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.90691,3.14265]],["r(11 more, 57571867)",[86.189,41.3858]]]]}],[["the callback is never called"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.60298,2.03686]],["text key looks",[]],["w",[30.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 791db29c)",[65.0454,-51.0446]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 0",[]],["text key first images",[]],["sequence of 6",[]],["r(3,12,10)",[11.2574,-2.22563]],["r(3,12,10)",[10.3146,-2.03198]],["r(3,12,10)",[11.0118,-2.11362]],["r(3,12,10)",[11.6859,-2.24667]],["r(3,12,10)",[11.9681,-2.32533]],["r(3,12,10)",[11.8809,-2.34524]],["text key image with content",[]],["r(3,12,10)",[11.1185,-2.1927]],["r(11 more, 32035686)",[126.867,-43.3684]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["None",[]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.60298,2.03686]],["text key looks",[]],["w",[30.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 791db29c)",[65.0454,-51.0446]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 0",[]],["text key first image",[]],["r(3,12,10)",[11.3784,-1.7431]],["text key gradients left",[]],["w",[0.0]],["text key image",[]],["r(3,12,10)",[9.60298,2.03686]],["text key looks",[]],["w",[30.0]],["text key trace",[]],["text key evaluations",[]],["r(7 more, 791db29c)",[65.0454,-51.0446]]]]}],[["the callback is called even where there is none"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.1076,-22.5536]],["text key pulls",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key slopes",[]],["r(2,1,3,12,10)",[3.5975,0.938918]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.3908,-6.98839]],["r(12 more, e02d2636)",[35.5516,6.98586]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[15.8196,-11.1275]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.64643,6.18796]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[22.0834,-19.6216]],["text key pulls",[]],["r(4,1,3,12,10)",[2.67037,2.12861]],["text key slopes",[]],["r(4,1,3,12,10)",[2.67037,2.12861]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.9253,-8.53434]],["text key pulls",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]],["text key slopes",[]],["r(3,1,3,12,10)",[1.4471,-1.58864]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.9699,-5.50335]],["text key pulls",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]],["text key slopes",[]],["r(3,1,3,12,10)",[0.687862,-0.308815]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57796800.0]],["r",[57796800.0]],["r",[13.0757]],["sequence of 3",[]],["r",[3855130.0]],["r(23 more, 3e25b402)",[3855100.0,2807930.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[8.16968,-2.12496]],["text key smooth image",[]],["r(3,12,10)",[11.4408,-2.37649]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[39.6545,-41.8976]],["text key pulls",[]],["r(3 more, 69bd7af2)",[478405.0,332939.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[0.904186]],["r",[1.56793e-06]],["r",[0.904185]],["sequence of 3",[]],["r",[0.365689]],["r(127 more, 9f25cace)",[73.2402,19.4434]]]],"callback":["TypeError"]}],[["the loss is maximised"],{"result":[[["text key first",[]],["text key evaluations",[]],["w",[6.0]],["text key images",[]],["r(2,1,3,12,10)",[19.5115,-21.2256]],["text key pulls",[]],["r(2,1,3,12,10)",[6.91515,-1.03549]],["text key slopes",[]],["r(2,1,3,12,10)",[6.91515,-1.03549]],["text key images",[]],["sequence of 2",[]],["r(3,12,10)",[12.9542,-2.1607]],["r(12 more, e02d2636)",[38.5701,2.22134]]]],"arguments_unchanged":[[["text key bias of the encoder",[]],["r(16)",[0.34899,0.331262]],["text key content image",[]],["r(3,12,10)",[11.3692,-3.55466]],["text key style image",[]],["r(3,12,10)",[9.97246,-5.05692]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(2,1,3,12,10)",[16.3883,-11.653]],["text key pulls",[]],["r(5 more, 6e153d74)",[5.65228,6.35329]]]],"style_arrives":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[4.58715]],["r",[1.56822e-06]],["r",[4.58715]],["sequence of 3",[]],["r",[8.07675]],["r(127 more, 9f25cace)",[7214.59,1746.12]]]],"layers":[[["text key trace",[]],["text key evaluations",[]],["w",[4.0]],["text key images",[]],["r(4,1,3,12,10)",[24.9356,-23.0418]],["text key pulls",[]],["r(4,1,3,12,10)",[8.03672,7.38865]],["text key slopes",[]],["r(4,1,3,12,10)",[8.03672,7.38865]]]],"other_size":[[["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[20.8931,-9.76164]],["text key pulls",[]],["r(3,1,3,12,10)",[5.88125,4.62699]],["text key slopes",[]],["r(3,1,3,12,10)",[5.88125,4.62699]]]],"trainable_encoder":[[["text key change of the encoder's weights",[]],["r()",[0.0]],["text key trace",[]],["text key evaluations",[]],["w",[3.0]],["text key images",[]],["r(3,1,3,12,10)",[18.263,-5.42363]],["text key pulls",[]],["r(3,1,3,12,10)",[1.55701,0.580754]],["text key slopes",[]],["r(3,1,3,12,10)",[1.55701,0.580754]]]],"content_weight":[[["text key calls",[]],["sequence of 3",[]],["sequence of 3",[]],["r",[37.8978]],["r",[0.0]],["r",[37.8978]],["sequence of 3",[]],["r",[57792700.0]],["r",[57792600.0]],["r",[79.9859]],["sequence of 3",[]],["r",[175888000.0]],["r(23 more, 3e25b402)",[175888000.0,128110000.0]]]],"total_variation_weight":[[["text key rest of the first loss, which is neither content nor style,",[]],["r",[154806.0]],["text key rough image",[]],["r(3,12,10)",[18.9737,-3.87304]],["text key smooth image",[]],["r(3,12,10)",[13.1965,-3.26072]],["text key trace",[]],["text key evaluations",[]],["w",[12.0]],["text key images",[]],["r(12,1,3,12,10)",[45.6431,-60.1971]],["text key pulls",[]],["r(3 more, 69bd7af2)",[8841480.0,-1371650.0]]]],"steps":[[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[4.58715]],["r",[1.56822e-06]],["r",[4.58715]],["sequence of 3",[]],["r",[8.07675]],["r(127 more, 9f25cace)",[7214.59,1746.12]]]],"callback":[[["None",[]]],[["text key calls",[]],["sequence of 30",[]],["sequence of 3",[]],["r",[2.24468]],["r",[0.0]],["r",[2.24468]],["sequence of 3",[]],["r",[4.58715]],["r",[1.56822e-06]],["r",[4.58715]],["sequence of 3",[]],["r",[8.07675]],["r(127 more, 9f25cace)",[7214.59,1746.12]]]]}]]}"""


check = Lesson(_CHECKS, _KNOWN, _CASES, _RESULTS).check
