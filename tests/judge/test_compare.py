"""Which results agree: shapes, numbers, precision."""

import pytest
import torch

from autograder.judge.rules import Rules
from tests.judge.results import EXACT, INF, NAN, RULES, SCALE_FREE, agree, draw, mismatch


@pytest.mark.parametrize(
    ("actual", "kind"),
    [
        ({}, "names"),
        ({"loss": "text"}, "type"),
        ({"loss": torch.ones(3, dtype=torch.int64)}, "shape"),
        ({"loss": torch.ones(2, dtype=torch.int64)}, "dtype"),
        ({"loss": torch.tensor([NAN, 5.0])}, "finite"),
        ({"loss": torch.tensor([1.0, 5.0])}, "value"),
    ],
)
def test_first_difference_is_the_one_that_comes_first(actual: object, kind: str) -> None:
    """Presence, type, shape, dtype, finite, value: whatever else is wrong as well."""
    assert mismatch(actual, {"loss": torch.tensor([1.0, 2.0])}).kind == kind


def test_results_come_before_gradients() -> None:
    """A dict is compared in the reference's order."""
    expected = {"result": torch.ones(2), "gradient": torch.ones(2)}
    assert mismatch({"gradient": None, "result": torch.zeros(2)}, expected).kind == "zero"
    assert mismatch({"gradient": None, "result": torch.ones(2)}, expected).kind == "no gradient"


# Shapes


@pytest.mark.parametrize("shape", [(), (1,), (0,), (3, 1), (1, 3), (0, 3), (4,)])
def test_nothing_broadcasts(shape: tuple[int, ...]) -> None:
    """A scalar, an empty tensor or one of other axes is not taken for the result."""
    assert mismatch(torch.ones(shape), torch.ones(3)).kind == "shape"


@pytest.mark.parametrize("shape", [(), (1,)])
def test_loss_may_have_one_axis(shape: tuple[int, ...]) -> None:
    """One number is a 0-dim tensor or one of shape (1,)."""
    assert agree(torch.full(shape, 2.0), torch.tensor(2.0))


@pytest.mark.parametrize("shape", [(1, 1), (2,), (0,)])
def test_loss_is_one_number(shape: tuple[int, ...]) -> None:
    """Other shapes are no number, and the message says so without the expected shape."""
    found = mismatch(torch.full(shape, 2.0), torch.tensor(2.0))
    assert found.message == f"The result should be one number, but it has shape {shape}."


def test_axis_of_one_image_may_be_missing_where_the_text_allows_it() -> None:
    """(C, C) for (1, C, C), and not for more images."""
    rules = Rules(rtol=1e-4, atol=1e-6, factors={}, batch_optional=True)
    assert agree(draw(2, 2), draw(2, 2)[None], rules)
    assert mismatch(draw(2, 2), draw(2, 2)[None]).kind == "shape"
    assert mismatch(draw(2, 2), draw(2, 2).expand(2, 2, 2), rules).kind == "shape"


def test_empty_tensors_of_one_shape_agree() -> None:
    """Where nothing is expected, nothing is right."""
    assert agree(torch.empty(0, 3), torch.empty(0, 3))
    assert mismatch(torch.empty(0, 2), torch.empty(0, 3)).kind == "shape"


# Numbers that are none


@pytest.mark.parametrize("rules", [RULES, EXACT, SCALE_FREE])
@pytest.mark.parametrize("value", [NAN, INF, -INF])
def test_what_is_not_finite_is_rejected(rules: Rules, value: float) -> None:
    """NaN and infinity are no number, whatever the rules."""
    actual = torch.tensor([1.0, value])
    assert mismatch(actual, torch.tensor([1.0, 2.0]), rules).kind == "finite"


@pytest.mark.parametrize("rules", [RULES, EXACT, SCALE_FREE])
def test_infinities_agree_by_their_sign(rules: Rules) -> None:
    """An infinity is equal to itself and to nothing else."""
    expected = torch.tensor([INF, -INF, 2.0])
    assert agree(expected.clone(), expected, rules)
    for wrong in ([-INF, -INF, 2.0], [NAN, -INF, 2.0], [INF, -INF, NAN], [INF, -INF, 3.0]):
        assert not agree(torch.tensor(wrong), expected, rules)


def test_nan_never_agrees() -> None:
    """A reference that gives NaN is found when its checks are rehearsed."""
    assert not agree(torch.tensor([NAN]), torch.tensor([NAN]))
    assert not agree(NAN, NAN)


# Precision


@pytest.mark.parametrize(
    ("actual", "expected", "error"),
    [
        (torch.float16, torch.float32, 3e-3),
        (torch.bfloat16, torch.float32, 3e-2),
        (torch.float32, torch.float64, 5e-6),
        (torch.float64, torch.float32, 5e-6),
        (torch.float32, torch.float16, 3e-3),
    ],
)
def test_lower_precision_decides(actual: torch.dtype, expected: torch.dtype, error: float) -> None:
    """Whatever tolerance the check asks for, it is at least that of the lower precision."""
    rules = Rules(rtol=1e-9, atol=1e-12, factors={})
    values = 1 + draw(5, 7).abs().double()
    assert agree((values * (1 + error)).to(actual), values.to(expected), rules)
    assert not agree((values * (1 + 30 * error)).to(actual), values.to(expected), rules)


def test_double_precision_is_held_to_the_rules() -> None:
    """Where nothing is lost by rounding, the check's own tolerance counts."""
    rules = Rules(rtol=1e-9, atol=1e-12, factors={})
    values = draw(5).double()
    assert not agree(values * (1 + 1e-7), values, rules)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_low_precision_is_no_excuse_for_zeros(dtype: torch.dtype) -> None:
    """The absolute tolerance of a dtype goes with the size of the numbers."""
    assert not agree(torch.zeros(4, dtype=dtype), torch.full((4,), 5e-4))


def test_entry_near_zero_in_low_precision() -> None:
    """An entry that cancels to nearly nothing is judged by the largest one."""
    expected = torch.tensor([1000.0, 1e-4])
    assert agree(torch.tensor([1000.0, 0.5], dtype=torch.float16), expected)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_exact_means_exact(dtype: torch.dtype) -> None:
    """An argument that must not change may not even change its last bit, or its dtype."""
    expected = draw(4)
    changed = (expected * (1 + 2e-7)).to(dtype)
    assert mismatch(changed, expected, EXACT).message == (
        "The result has changed, and it should not have."
    )
    assert agree(expected.clone(), expected, EXACT)


@pytest.mark.parametrize(
    "dtype", [torch.int64, torch.int32, torch.uint8, torch.bool, torch.complex64]
)
def test_only_real_floating_types_are_accepted(dtype: torch.dtype) -> None:
    """Integers, booleans and complex numbers are not, even where the values are equal."""
    found = mismatch(torch.ones(2).to(dtype), torch.ones(2))
    assert found.kind == "dtype"
    assert str(dtype).removeprefix("torch.") in found.message


def test_integers_are_compared_as_such() -> None:
    """Where the reference returns integers or booleans, floats are not accepted."""
    assert agree(torch.tensor([1, 2]), torch.tensor([1, 2]))
    assert mismatch(torch.tensor([1.0, 2.0]), torch.tensor([1, 2])).kind == "dtype"
    assert mismatch(torch.tensor([1, 3]), torch.tensor([1, 2])).kind == "value"
    assert mismatch(torch.tensor([True]), torch.tensor([1])).kind == "dtype"
