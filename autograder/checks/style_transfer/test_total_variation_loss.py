"""Hidden checks of `total_variation_loss`: the sum of squared neighbour differences."""

import torch

from autograder.checks import Both, Implementation, exercise, gradient, hint, points

pytestmark = exercise("style_transfer", "total_variation_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(0.5)
@hint(
    "Differences between which pixels, to what power, and a sum or a mean?",
    "Square the difference of each pixel and the one below, and of each pixel and the one "
    "to the right, and add up all squares.",
)
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
@hint(
    "Which pairs of pixels are neighbours: those of one channel, or also those across channels?",
    "Only the last two dimensions, height and width, have neighbours: leave the channels alone.",
)
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
@hint(
    "Count the pairs: how many vertical ones, how many horizontal ones, up to the last row?",
    "Shift by one along one dimension and keep the other whole; do it for each of the two "
    "dimensions on its own.",
)
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
@hint(
    "Is every step one that autograd can follow, and does it leave the image as it was?",
    "Make new tensors by slicing and subtracting; write nothing into the image, and leave "
    "autograd with no `.item()` or numpy.",
)
def test_gradient(both: Both) -> None:
    """The gradient flows back to the image, which is not changed."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        image = torch.rand(2, 2, 4, 3, generator=rng, dtype=torch.float64, requires_grad=True)
        loss = impl.total_variation_loss(image)
        return {"gradient of the image": gradient(loss, image), "image after the call": image}

    pair = both(scenario)
    pair["gradient of the image"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
    pair["image after the call"].agree(rtol=0, atol=0)
