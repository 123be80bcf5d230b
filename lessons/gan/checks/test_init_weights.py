"""Hidden checks of `init_weights`: the distributions of what it leaves in modules."""

from typing import Any

import torch
from torch import nn

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_most,
    exercise,
    floating,
    gettext,
    hint,
    points,
)

pytestmark = exercise("gan", "init_weights")

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
