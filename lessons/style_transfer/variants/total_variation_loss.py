"""Variants of `total_variation_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "channels_stay_apart", "border_counts", "gradient"})
_FORMULA = _ALL - {"channels_stay_apart"}

_RETURN = "def total_variation_loss(image):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="diff",
        reason="torch.diff and a sum over a generator",
        source=_RETURN + "sum(image.diff(dim=dim).square().sum() for dim in (-1, -2))",
    ),
    Equivalent(
        name="mse_of_shifted",
        reason="a lambda over two mse_loss with reduction='sum'",
        source="""\
total_variation_loss = lambda image: (
    F.mse_loss(image[..., 1:, :], image[..., :-1, :], reduction="sum")
    + F.mse_loss(image[..., 1:], image[..., :-1], reduction="sum")
)
""",
    ),
    Equivalent(
        name="pixel_loops",
        reason="loops over all pixels, of shape (1,)",
        source="""\
def total_variation_loss(image):
    n, c, h, w = image.shape
    loss = torch.zeros(1)
    for r in range(h):
        for k in range(w):
            if r + 1 < h:
                loss = loss + torch.sum((image[:, :, r + 1, k] - image[:, :, r, k]) ** 2)
            if k + 1 < w:
                loss = loss + torch.sum((image[:, :, r, k + 1] - image[:, :, r, k]) ** 2)
    return loss
""",
    ),
    Equivalent(
        name="convolution",
        reason="two convolutions over single channels",
        source="""\
def total_variation_loss(image):
    n, c, h, w = image.shape
    planes = image.reshape(n * c, 1, h, w)
    right = torch.tensor([[[[-1.0, 1.0]]]], dtype=image.dtype)
    down = right.transpose(2, 3)
    return F.conv2d(planes, right).pow(2).sum() + F.conv2d(planes, down).pow(2).sum()
""",
    ),
    Equivalent(
        name="replicated_border",
        reason="pads by the last row and column, whose differences are zero",
        source="""\
def total_variation_loss(image):
    padded = F.pad(image, (0, 1, 0, 1), mode="replicate")
    down = padded[:, :, 1:, :-1] - image
    right = padded[:, :, :-1, 1:] - image
    return torch.norm(down) ** 2 + torch.norm(right) ** 2
""",
    ),
)

MISTAKES = (
    Mistake(
        name="mean",
        reason="a mean of each direction where the text says sum",
        says="the squared differences of each direction are averaged",
        source=_RETURN + "image.diff(dim=2).square().mean() + image.diff(dim=3).square().mean()",
        fails=_FORMULA,
    ),
    Mistake(
        name="divided_by_elements",
        reason="divides the sum by the number of elements",
        says="the sum is divided by the number of elements",
        source="""\
def total_variation_loss(image):
    total = image.diff(dim=2).square().sum() + image.diff(dim=3).square().sum()
    return total / image.numel()
""",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="absolute",
        reason="absolute differences",
        says="the absolute values of the differences are summed up",
        source=_RETURN + "image.diff(dim=2).abs().sum() + image.diff(dim=3).abs().sum()",
        fails=frozenset({"gradient", "value"}),
    ),
    Mistake(
        name="fourth_power",
        reason="squares twice",
        says="the differences are squared twice",
        source="""\
def total_variation_loss(image):
    total = 0
    for dim in (2, 3):
        squares = image.diff(dim=dim) ** 2
        total = total + (squares ** 2).sum()
    return total
""",
        fails=frozenset({"gradient", "value"}),
    ),
    Mistake(
        name="both_cropped",
        reason="crops both axes for both directions",
        says="vertical differences leave out the last column, horizontal ones the last row",
        source="""\
def total_variation_loss(image):
    down = image[:, :, 1:, :-1] - image[:, :, :-1, :-1]
    right = image[:, :, :-1, 1:] - image[:, :, :-1, :-1]
    return (down ** 2 + right ** 2).sum()
""",
        fails=_FORMULA,
    ),
    Mistake(
        name="circular",
        reason="rolls, so that the first column is a neighbour of the last",
        says="opposite borders of the image count as neighbours",
        source=_RETURN + "sum((image - image.roll(1, dims=dim)).square().sum() for dim in (2, 3))",
        fails=_FORMULA,
    ),
    Mistake(
        name="one_direction",
        reason="horizontal differences only",
        says="only horizontal neighbours are compared",
        source=_RETURN + "image.diff(dim=3).square().sum()",
        fails=_FORMULA,
    ),
    Mistake(
        name="other_direction",
        reason="vertical differences only",
        says="only vertical neighbours are compared",
        source=_RETURN + "image.diff(dim=2).square().sum()",
        fails=_FORMULA,
    ),
    Mistake(
        name="along_channels",
        reason="compares the channels of a pixel too",
        says="neighbouring channels of a pixel are compared too",
        source=_RETURN + "sum(image.diff(dim=dim).square().sum() for dim in (1, 2, 3))",
        fails=_ALL,
    ),
    Mistake(
        name="batch_squeezed",
        reason="squeezes a batch of one and takes the axes of (C, H, W)",
        says="for more than one image, channels are compared and columns are not",
        source="""\
def total_variation_loss(image):
    image = image.squeeze(0)
    down = image[:, 1:, :] - image[:, :-1, :]
    right = image[:, :, 1:] - image[:, :, :-1]
    return down.square().sum() + right.square().sum()
""",
        fails=_ALL - {"border_counts"},
    ),
    Mistake(
        name="detached",
        reason="leaves autograd",
        says="the result is cut off from autograd",
        source="""\
def total_variation_loss(image):
    image = image.data
    return image.diff(dim=2).square().sum() + image.diff(dim=3).square().sum()
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="in_place",
        reason="shifts the image that it was given",
        says="the image that was passed in is overwritten",
        source="""\
def total_variation_loss(image):
    image -= image.mean()
    return image.diff(dim=2).square().sum() + image.diff(dim=3).square().sum()
""",
        fails=frozenset({"gradient"}),
    ),
)

WORTHLESS = (
    Worthless(
        name="variance",
        reason="how far pixels are from their mean",
        source=_RETURN + "image.var(dim=(2, 3)).sum()",
    ),
    Worthless(
        name="from_the_median",
        reason="bright pixels count as often as they have neighbours",
        source="""\
def total_variation_loss(image):
    n, c, h, w = image.shape
    count = torch.full((h, w), 4.0)
    count[0] -= 1
    count[-1] -= 1
    count[:, 0] -= 1
    count[:, -1] -= 1
    usual = image.flatten(2).median(dim=2).values[:, :, None, None]
    return (count * (image - usual).square()).sum()
""",
    ),
    Worthless(
        name="absolute_from_the_median",
        reason="the same with absolute differences",
        source="""\
def total_variation_loss(image):
    n, c, h, w = image.shape
    count = torch.full((h, w), 4.0)
    count[0] -= 1
    count[-1] -= 1
    count[:, 0] -= 1
    count[:, -1] -= 1
    usual = image.flatten(2).median(dim=2).values[:, :, None, None]
    return (count * (image - usual).abs()).sum()
""",
    ),
)
