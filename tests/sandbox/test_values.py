"""What crosses the trust boundary: plain values, and nothing that runs."""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch

from autograder.sandbox.wire.values import (
    DTYPES,
    MAX_BODY,
    MAX_DEPTH,
    MAX_DIMS,
    MAX_HEAD,
    MAX_INT_DIGITS,
    Opaque,
    ProtocolError,
    Value,
    decode,
    encode,
)


def round_trip(value: Value) -> Value:
    """What arrives at the other end when ``value`` is sent."""
    head, *body = encode(value)
    return decode(bytes(head), bytearray(b"".join(body)))


@pytest.mark.parametrize(
    "value",
    [
        None, True, False, 0, -1, 10**MAX_INT_DIGITS - 1, 0.1, -0.0, 5e-324, math.inf, -math.inf,
        "", "text", "Грам 🙂\x00", b"", b"\x00\xff", [], (), {}, [1, (2.5, "x"), {"k": [None]}],
        {"tensor": [1]}, {"int": "1"}, Opaque("generator"),
    ],
    ids=lambda value: repr(value)[:20],
)  # fmt: skip
def test_plain_values_arrive_unchanged(value: Value) -> None:
    """Plain values keep their type and their exact value, the sign of zero included."""
    arrived = round_trip(value)
    assert type(arrived) is type(value)
    assert arrived == value
    assert repr(arrived) == repr(value)


def test_nan_arrives() -> None:
    """Not-a-number is a value like any other."""
    assert math.isnan(round_trip(math.nan))


@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3, 4), (1,) * MAX_DIMS], ids=str)
@pytest.mark.parametrize("name", DTYPES)
def test_tensors_arrive_unchanged(name: str, shape: tuple[int, ...]) -> None:
    """A tensor of each dtype and shape arrives bit for bit."""
    generator = torch.Generator().manual_seed(1)
    sent = torch.randint(0, 2, shape, generator=generator).to(DTYPES[name])
    arrived = round_trip([b"odd", sent])[1]  # the odd length puts it at an unaligned place
    assert arrived.dtype == sent.dtype
    assert arrived.shape == sent.shape
    assert torch.equal(arrived, sent)


@pytest.mark.parametrize(
    "tensor",
    [
        torch.arange(6.0).reshape(2, 3).t(),
        torch.ones(1).expand(1000),
        torch.arange(6.0)[::2],
        torch.tensor([1 + 2j]).conj(),
        torch._neg_view(torch.ones(2)),
        torch.nn.Parameter(torch.ones(2)),
        torch.ones(2, requires_grad=True) * 2,
    ],
    ids=["transposed", "stride 0", "step", "conjugate", "negated", "parameter", "in a graph"],
)
def test_views_and_graphs_arrive_plain(tensor: torch.Tensor) -> None:
    """Views and tensors of a graph arrive as plain, contiguous, detached values."""
    arrived = round_trip(tensor)
    assert type(arrived) is torch.Tensor
    assert not arrived.requires_grad
    assert arrived.is_contiguous()
    assert torch.equal(arrived, tensor.detach())


def test_arrived_tensor_owns_its_memory() -> None:
    """Tensors of one message share no memory with each other."""
    one, other = round_trip([torch.zeros(4), torch.zeros(4)])
    one += 1
    assert other.eq(0).all()


class Liar(torch.Tensor):
    """A tensor that answers every question with itself."""

    @classmethod
    def __torch_function__(cls, *_: Any, **__: Any) -> Any:
        """Refuse to be looked into."""
        raise AssertionError("a subclass was asked for its opinion")


def test_subclass_arrives_as_its_bytes() -> None:
    """A tensor subclass is not asked how it wants to be seen."""
    arrived = round_trip(torch.arange(3.0).as_subclass(Liar))
    assert type(arrived) is torch.Tensor
    assert arrived.tolist() == [0, 1, 2]


def numbers() -> Iterator[int]:
    """A generator."""
    yield 1


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (numbers(), "generator"), (torch.nn.Linear(1, 1), "Linear"), (len, "builtin"),
        (object(), "object"), ({1}, "set"), (1j, "complex"), (torch.float32, "dtype"),
        (torch.ones(2).to_sparse(), "sparse"), (torch.empty(2, device="meta"), "meta"),
        (torch.nested.nested_tensor([torch.ones(1), torch.ones(2)]), "tensor"),
        (torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8), "qint8"),
        (torch.ones(2).to(torch.float8_e4m3fn), "float8"), (np.ones(2), "ndarray"),
        (type("x" * 500, (), {})(), "x" * 80),
    ],
    ids=lambda value: str(value)[:12],
)  # fmt: skip
def test_other_types_leave_their_name_only(value: object, name: str) -> None:
    """What is no plain value crosses the boundary as the name of its type."""
    arrived = round_trip(value)
    assert isinstance(arrived, Opaque)
    assert name in arrived.type_name
    assert len(arrived.type_name) <= 80


def test_numpy_scalars_arrive_as_numbers() -> None:
    """A NumPy scalar is a number."""
    assert round_trip([np.float32(0.5), np.int8(3), np.bool_(True)]) == [0.5, 3, True]


def test_value_that_is_too_large_is_not_sent() -> None:
    """Values beyond the bounds of a message are refused where they are sent."""
    deep: list[Any] = []
    for _ in range(MAX_DEPTH + 1):
        deep = [deep]
    for value in (deep, "x" * MAX_HEAD, torch.zeros(1).expand(2**40), bytes(MAX_BODY + 1)):
        with pytest.raises(ProtocolError):
            encode(value)


def test_container_that_holds_itself_is_not_sent() -> None:
    """A list that holds itself is nested too deeply."""
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(ProtocolError):
        encode(endless)
