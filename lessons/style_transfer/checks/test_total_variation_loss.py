"""Hidden checks of `total_variation_loss`: the sum of squared neighbour differences."""

from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Implementation,
    at_least,
    exercise,
    gettext,
    gradient,
    hint,
    points,
)

pytestmark = exercise("style_transfer", "total_variation_loss")

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
