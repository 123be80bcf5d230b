"""Hidden checks of `gradient_penalty`: by critics whose slopes are known."""

from typing import Any

import torch

from autograder.checks import (
    Both,
    CheckFailed,
    Implementation,
    exercise,
    gradient,
    hint,
    points,
)

pytestmark = exercise("gan", "gradient_penalty")

RTOL, ATOL = 1e-4, 1e-6

COUNT = 2000
# Kolmogorov's distance between 2,000 numbers from U(0, 1) and this distribution: it is above 0.05
# in one of 10,000 cases.
MOST_DISTANCE = 0.05


@points(1)
@hint(
    "Of which numbers is the norm taken, and how far is it from 1?",
    "For each picture, the L2 norm of the gradient over channels, rows and columns together; then "
    "the distance from 1 is squared, whether the norm is larger or smaller. lambda is not yours.",
)
def test_linear_critic(both: Both) -> None:
    """For a critic of one slope everywhere, the penalty is that slope's squared distance from 1."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = {}
        for name, size in (("a steep", 0.5), ("a flat", 0.03)):
            slope = size * torch.randn(2, 4, 5, generator=rng)

            def critic(images: torch.Tensor, slope: torch.Tensor = slope) -> torch.Tensor:
                return (images * slope).flatten(1).sum(dim=1)

            real, fake = torch.randn(2, 3, 2, 4, 5, generator=rng)
            found[f"penalty of {name} critic"] = impl.gradient_penalty(critic, real, fake)
        return found

    both(scenario).agree(rtol=RTOL, atol=ATOL, factors={"lambda": 10, "the batch size": 3})


@points(0.5)
@hint(
    "What comes first: the mean over the batch, or the squared distance from 1?",
    "Each picture has a norm and a penalty of its own; their mean is taken last, over any number "
    "of pictures. `flatten(1)` keeps the pictures apart.",
)
def test_each_picture(both: Both) -> None:
    """Each picture has a penalty of its own, and the mean is taken over these."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        def critic(images: torch.Tensor) -> torch.Tensor:
            return images.square().flatten(1).sum(dim=1, keepdim=True) / 2

        penalties = []
        for count in (2, 5, 3):
            sizes = torch.rand(count, 1, 1, 1, generator=rng)
            images = sizes * torch.randn(count, 2, 3, 2, generator=rng)
            # Where real and generated pictures are the same, so is all that lies between.
            penalties.append(impl.gradient_penalty(critic, images, images.clone()))
        return torch.stack([penalty.reshape(()) for penalty in penalties])

    both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)


@points(0.5)
@hint(
    "How many random numbers does a batch of N pictures need, and from which distribution?",
    "One number from U(0, 1) for each picture, of shape (N, 1, 1, 1), drawn from `generator` with "
    "`torch.rand`; then a weighted mean of the real and the generated picture.",
)
def test_points_between(both: Both) -> None:
    """The points lie between real and generated pictures, at a place of its own for each pair."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        again = torch.Generator()
        again.set_state(rng.get_state())
        seen: list[torch.Tensor] = []

        def critic(images: torch.Tensor) -> torch.Tensor:
            seen.append(images.detach().clone())
            return images.flatten(1).sum(dim=1)

        real, fake = torch.zeros(COUNT, 1, 1, 2), torch.ones(COUNT, 1, 1, 2)
        for source in (rng, again):
            impl.gradient_penalty(critic, real, fake, generator=source)
        return {"points": seen[0], "same points": seen[-1]}

    def points_of(value: Any) -> torch.Tensor:
        if not isinstance(value, torch.Tensor) or value.shape != (COUNT, 1, 1, 2):
            raise CheckFailed("The critic should see a batch of pictures as large as the real one.")
        return value.double().reshape(COUNT, 2)

    found = both.actual(scenario)
    places = points_of(found["points"])
    if not torch.equal(places, points_of(found["same points"])):
        raise CheckFailed("Two generators in the same state should give the same points.")
    if (places[:, 0] - places[:, 1]).abs().max() > 1e-6:
        raise CheckFailed("The pixels of one picture lie at different places between the two.")
    places = places[:, 0].sort().values
    if places[0] < 0 or places[-1] > 1:
        raise CheckFailed("There are points that do not lie between the two pictures.")
    if places[-1] - places[0] < 0.1:
        raise CheckFailed("All pictures of a batch lie at the same place between the two.")
    steps = torch.arange(COUNT + 1, dtype=torch.float64) / COUNT
    if max((steps[1:] - places).max(), (places - steps[:-1]).max()) > MOST_DISTANCE:
        raise CheckFailed("The places are not uniformly distributed between the two pictures.")


@points(0.5)
@hint(
    "The penalty is a function of a gradient. Who differentiates that once more?",
    "Ask `torch.autograd.grad` for `create_graph=True`, and keep the result in the graph: only so "
    "can the penalty teach the critic anything.",
)
def test_critic_learns(both: Both) -> None:
    """The gradient of the penalty reaches the critic's parameters."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        slope = (0.5 * torch.randn(2, 3, 4, generator=rng)).requires_grad_()

        def critic(images: torch.Tensor) -> torch.Tensor:
            return (images * slope).flatten(1).sum(dim=1)

        penalty = impl.gradient_penalty(critic, *torch.randn(2, 3, 2, 3, 4, generator=rng))
        return {"gradient of the critic's parameters": gradient(penalty, slope)}

    both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)


@points(0.5)
@hint(
    "What is the derivative of the square root at 0, and how does a norm avoid it?",
    "A root of a sum of squares has an infinite slope at zero; `norm` and `vector_norm` do not, "
    "nor does a root with a tiny number added inside.",
)
def test_zero_slope(both: Both) -> None:
    """Where the critic's slope is zero, the penalty and its gradient are still finite."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        slope = torch.zeros(2, 3, 4, requires_grad=True)

        def critic(images: torch.Tensor) -> torch.Tensor:
            return (images * slope).flatten(1).sum(dim=1)

        penalty = impl.gradient_penalty(critic, *torch.randn(2, 3, 2, 3, 4, generator=rng))
        found = gradient(penalty, slope)
        return {"penalty": penalty, "slope": torch.zeros(1) if found is None else found}

    found = both.actual(scenario)
    for value in found.values():
        if not isinstance(value, torch.Tensor) or not bool(torch.isfinite(value).all()):
            raise CheckFailed("The penalty, or its gradient, holds NaN or infinity.")
