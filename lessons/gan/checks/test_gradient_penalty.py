"""Hidden checks of `gradient_penalty`: by critics whose slopes are known.

The scores of these critics are numbers that say nothing: only who asks for slopes learns anything.
"""

from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_least,
    at_most,
    describe,
    exercise,
    floating,
    gettext,
    gradient,
    hint,
    points,
)
from lessons.gan.checks.critics import (
    is_number,
    look_between,
    must_be_uniform,
    points_of,
    scores_of,
    tensor_of,
)

pytestmark = exercise("gan", "gradient_penalty")

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
