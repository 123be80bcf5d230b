"""What the comparison accepts, what it rejects, and what it tells a student about it."""

import math
import re
from collections.abc import Callable
from typing import Any

import pytest
import torch

from autograder.errors import CheckFault
from autograder.judge.compare import Mismatch, Rules, find_mismatch
from autograder.judge.describe import describe
from autograder.judge.scale import factor_between
from autograder.sandbox.wire.values import Opaque

RULES = Rules(rtol=1e-4, atol=1e-6, factors={})
EXACT = Rules(rtol=0, atol=0, factors={})
SCALE_FREE = Rules(rtol=1e-4, atol=1e-6, factors={}, up_to_scale=True)
SIZES = Rules(rtol=1e-4, atol=1e-6, factors={"the batch size": 3, "C*H*W": 60})
NAN, INF = math.nan, math.inf


def draw(*shape: int, seed: int = 0) -> torch.Tensor:
    """Draw a float32 tensor from N(0, 1), the same for each call."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def mismatch(actual: Any, expected: Any, rules: Rules = RULES, name: str = "") -> Mismatch:
    """The difference, which there must be."""
    found = find_mismatch(actual, expected, rules, name=name or "the result")
    assert found is not None
    return found


def agree(actual: Any, expected: Any, rules: Rules = RULES, name: str = "the result") -> bool:
    """Whether there is no difference."""
    return find_mismatch(actual, expected, rules, name=name) is None


# The order of the questions


@pytest.mark.parametrize(
    ("actual", "kind"),
    [
        ({}, "presence"),
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
    assert mismatch({"gradient": None, "result": torch.zeros(2)}, expected).kind == "value"
    assert mismatch({"gradient": None, "result": torch.ones(2)}, expected).kind == "gradient"


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


# Zeros and factors


def test_expected_zeros_are_held_to_the_absolute_tolerance() -> None:
    """Where all is zero, no factor makes something else right."""
    for rules in (RULES, SCALE_FREE):
        assert agree(torch.full((3,), 1e-7), torch.zeros(3), rules)
        assert not agree(torch.full((3,), 1e-3), torch.zeros(3), rules)


def test_zero_everywhere_is_said() -> None:
    """A result that was never filled is named."""
    found = mismatch(torch.zeros(3), draw(3))
    assert found.message == "The result is zero everywhere, and it should not be."


@pytest.mark.parametrize(
    ("factor", "message"),
    [
        (3.0, "The result is too large by exactly the batch size."),
        (1 / 60, "The result is too small by exactly C*H*W."),
        (0.5, "The result is too small by exactly a factor of 2."),
        (-1.0, "The result has the wrong sign."),
        (-3.0, "The result is of the wrong sign and too large by exactly the batch size."),
        (7.0, "The result is off by one and the same factor everywhere."),
    ],
)
def test_factor_is_named(factor: float, message: str) -> None:
    """A constant ratio is named in words of the exercise, not as a number."""
    assert mismatch(factor * draw(4, 5), draw(4, 5), SIZES).message == message


def test_factor_of_one_number_is_named_only_where_it_is_known() -> None:
    """Any two numbers have a ratio: one that means nothing is not mentioned."""
    expected = torch.tensor(2.0)
    assert "C*H*W" in mismatch(60 * expected, expected, SIZES).message
    assert "factor" not in mismatch(7 * expected, expected, SIZES).message


def test_factor_in_low_precision_is_not_misnamed() -> None:
    """A ratio of 2.6 is no factor of 2, however coarse the numbers are."""
    actual = (2.6 * draw(4)).to(torch.bfloat16)
    assert "factor of 2" not in mismatch(actual, draw(4), SIZES).message


def test_factor_between_needs_proportional_tensors() -> None:
    """Other tensors, and those of zeros, have no factor."""
    assert factor_between(3 * draw(4), draw(4), 1e-4) == pytest.approx(3)
    assert factor_between(draw(4, seed=1), draw(4), 1e-4) is None
    assert factor_between(draw(4), torch.zeros(4), 1e-4) is None
    assert factor_between(torch.tensor([INF]), torch.tensor([INF]), 1e-4) is None


@pytest.mark.parametrize("factor", [1e-6, 0.5, 1.0, 60.0, 1e6])
def test_up_to_scale_accepts_positive_multiples(factor: float) -> None:
    """Only the ratios between the elements count."""
    assert agree(factor * draw(4, 5), draw(4, 5), SCALE_FREE)


@pytest.mark.parametrize("factor", [0.0, -1.0, -60.0, NAN])
def test_up_to_scale_rejects_other_multiples(factor: float) -> None:
    """A sign, zero and NaN are no scale."""
    assert not agree(factor * draw(4, 5), draw(4, 5), SCALE_FREE)


@pytest.mark.parametrize("scale", [1e-9, 1.0, 1e9])
def test_up_to_scale_is_as_strict_at_any_scale(scale: float) -> None:
    """Neither tiny nor huge results are compared more loosely."""
    wrong = draw(4, 5)
    wrong[1, 2] += 0.01
    assert not agree(scale * wrong, draw(4, 5), SCALE_FREE)


def test_up_to_scale_forgives_rounding_of_large_results() -> None:
    """An undivided sum has errors of its own size in the entries that nearly cancel."""
    expected = torch.tensor([1.0, 1e-5])
    assert agree(torch.tensor([60.0, 6.3e-4]), expected, SCALE_FREE)


# Gradients


def test_missing_gradient_is_said() -> None:
    """None where a gradient should be: something left autograd."""
    found = mismatch(None, draw(3), name="the gradient of the features")
    assert found.kind == "gradient"
    assert "the gradient of the features does not exist" in found.message


def test_gradient_of_zeros_is_not_a_gradient() -> None:
    """Zeros where a gradient should be are as wrong as none."""
    found = mismatch(torch.zeros(3), draw(3), name="the gradient of the features")
    assert (found.kind, "zero everywhere" in found.message) == ("gradient", True)


@pytest.mark.parametrize("actual", [torch.ones(3), torch.tensor([0.0, NAN]), Opaque("map"), 0.0])
def test_gradient_that_should_not_exist(actual: object) -> None:
    """Whatever reaches a constant is a fault."""
    found = mismatch(actual, None, name="the gradient of the target")
    assert (found.kind, "should not exist" in found.message) == ("gradient", True)


@pytest.mark.parametrize("actual", [None, torch.zeros(3)])
def test_no_gradient_may_be_none_or_zeros(actual: object) -> None:
    """Both say that nothing flows back."""
    assert agree(actual, None, name="the gradient of the target")


def test_gradients_may_come_as_a_list() -> None:
    """Each value of a list of gradients is a gradient."""
    expected = {"gradients of the parameters": [None, draw(2)]}
    assert agree({"gradients of the parameters": [torch.zeros(3), draw(2)]}, expected)
    found = mismatch({"gradients of the parameters": [None, None]}, expected)
    assert found.kind == "gradient"
    assert "value 2 of the gradients of the parameters does not exist" in found.message


# Containers and plain values


@pytest.mark.parametrize(
    ("actual", "expected", "kind"),
    [
        ([1.0], {"loss": 1.0}, "type"),
        ({"loss": 1.0, "more": 2.0}, {"loss": 1.0}, "presence"),
        ({"lost": 1.0}, {"loss": 1.0}, "presence"),
        (torch.ones(2), [1.0, 1.0], "type"),
        ([1.0, 1.0, 1.0], [1.0, 1.0], "shape"),
        ([1.0, 2.0], (1.0, 1.0), "value"),
    ],
)
def test_containers(actual: object, expected: object, kind: str) -> None:
    """Dicts need the same keys, sequences the same length."""
    assert mismatch(actual, expected).kind == kind


def test_lists_and_tuples_are_one() -> None:
    """What a tutorial returns as a tuple may be a list."""
    assert agree([1, 2.0, "a"], (1, 2.0, "a"))


@pytest.mark.parametrize(
    ("actual", "expected", "kind"),
    [
        (2, 2.0, None),
        (2.0 + 1e-5, 2, None),
        (INF, INF, None),
        (True, 1, "type"),
        (1, True, "type"),
        ("2", 2, "type"),
        (3, 2, "value"),
        (NAN, 2.0, "value"),
        (-INF, INF, "value"),
        (10**390, 2.0, "value"),
        (10**390, 10**390, None),
        ("b", "a", "value"),
        (0, None, "type"),
    ],
)
def test_plain_values(actual: object, expected: object, kind: str | None) -> None:
    """Numbers agree within the tolerance, other values when they are equal."""
    found = find_mismatch(actual, expected, RULES)
    assert (found.kind if found else None) == kind


def test_reference_must_return_what_can_be_compared() -> None:
    """Two objects of one type are not known to be equal: the check is at fault."""
    with pytest.raises(CheckFault, match="cannot be compared"):
        find_mismatch(Opaque("module"), Opaque("module"), RULES)


# Words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "None (is a `return` missing?)"),
        (torch.ones(2, 3), "a tensor of shape (2, 3)"),
        (3.14159, "of type float"),
        (Opaque("ndarray"), "of type ndarray"),
        (Opaque("function"), "of type function"),
        (Opaque("sparse_coo tensor of float32"), "of type sparse_coo tensor of float32"),
    ],
)
def test_types_are_named(value: object, words: str) -> None:
    """A value is named by its type."""
    assert describe(value) == words


@pytest.mark.parametrize(
    "value",
    [
        Opaque("0.6052, -1.0344"),
        Opaque("strided tensor of 6052"),
        torch.empty(0, 6052, 103449),
        torch.empty(1, 2, 3, 4, 5, 6, 0),
    ],
)
def test_submission_does_not_choose_the_words(value: object) -> None:
    """Names and sizes that a submission made up could carry its hidden inputs out."""
    assert not re.search(r"\d", describe(value))
    assert not re.search(r"[3-9]|\d\d", mismatch(value, torch.ones(1, 2)).message)


def test_none_that_is_expected_is_not_called_a_missing_return() -> None:
    """The question is asked about the submission only."""
    assert mismatch(3, None).message == "The result should be None, but it is of type int."


WRONG: list[Callable[[torch.Tensor], Any]] = [
    lambda x: None,
    lambda x: x.tolist(),
    lambda x: float(x.sum()),
    lambda x: 2 * x,
    lambda x: -x,
    lambda x: x + 1,
    lambda x: x.square(),
    lambda x: x * 0,
    lambda x: x / 0,
    lambda x: x.half() * 3,
    lambda x: x[:-1],
    lambda x: x.long(),
    lambda x: {"loss": x},
    lambda x: Opaque(str(x.tolist())[:80]),
]


@pytest.mark.parametrize("wrong", range(len(WRONG)))
@pytest.mark.parametrize("rules", [RULES, EXACT, SIZES])
@pytest.mark.parametrize("name", ["the result", "the gradient of the features"])
def test_no_message_holds_a_value(wrong: int, rules: Rules, name: str) -> None:
    """Whatever is wrong, neither an expected nor an actual value is in the message."""
    for seed in range(10):
        expected = 100 * draw(3, 5, seed=seed)
        message = mismatch(WRONG[wrong](expected), expected, rules, name).message
        assert not re.search(r"\d\.\d|\d{3}|nan\b|inf\b", message)
