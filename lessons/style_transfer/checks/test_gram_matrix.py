"""Hidden checks of `gram_matrix`: (N, C, H, W) to (N, C, C), divided by C*H*W, images apart."""

import torch

from autograder.checking import Compare, Implementation, exercise, gradient, hint, points

pytestmark = exercise("style_transfer", "gram_matrix")

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
