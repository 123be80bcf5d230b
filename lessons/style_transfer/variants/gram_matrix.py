"""Variants of `gram_matrix`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset(
    {
        "products_of_channels",
        "batch_items_stay_apart",
        "division",
        "gradient",
        "argument_unchanged",
    }
)
_BATCH = frozenset({"batch_items_stay_apart", "division"})

SOLUTION = """\
def gram_matrix(features):
    flat = features.flatten(2)
    return flat @ flat.mT / features[0].numel()
"""

EQUIVALENTS = (
    Equivalent(
        name="bmm",
        reason="view and bmm, divided afterwards",
        source="""\
def gram_matrix(features):
    n, c, h, w = features.size()
    flat = features.view(n, c, h * w)
    return torch.bmm(flat, flat.transpose(1, 2)).div(c * h * w)
""",
    ),
    Equivalent(
        name="einsum_in_place",
        reason="einsum over both axes, divided in place on its own result",
        source="""\
def gram_matrix(features):
    gram = torch.einsum("ncij,ndij->ncd", features, features)
    gram /= features[0].numel()
    return gram
""",
    ),
    Equivalent(
        name="tensordot_per_image",
        reason="a loop over the images with tensordot",
        source="""\
def gram_matrix(features):
    grams = [torch.tensordot(image, image, dims=([1, 2], [1, 2])) for image in features]
    return torch.stack(grams) / features[0].numel()
""",
    ),
    Equivalent(
        name="multiply_and_sum",
        reason="broadcasts to (N, C, C, H, W) and sums",
        source="""\
def gram_matrix(features):
    c, h, w = features.shape[1:]
    return (features[:, :, None] * features[:, None]).sum(dim=(-1, -2)) / (c * h * w)
""",
    ),
    Equivalent(
        name="root_on_features",
        reason="divides the features by the root beforehand",
        edit=(
            ("features.flatten(2)", "features.flatten(2) / features[0].numel() ** 0.5"),
            ("flat @ flat.mT / features[0].numel()", "flat @ flat.mT"),
        ),
    ),
    Equivalent(
        name="squeezed_for_one_image",
        reason="(C, C) for a single image, which the text allows",
        source="""\
def gram_matrix(features):
    flat = features.flatten(2)
    gram = flat @ flat.transpose(1, 2) / features[0].numel()
    return gram.squeeze(0)
""",
    ),
    Equivalent(
        name="single_precision",
        reason="float32 accumulators whatever the features are",
        source="""\
def gram_matrix(features):
    n, c, h, w = features.shape
    gram = torch.zeros(n, c, c)
    for k in range(n):
        rows = features[k].reshape(c, -1).float()
        gram[k] = rows.mm(rows.t())
    return gram / (c * h * w)
""",
    ),
    Equivalent(
        name="vmap_of_a_helper",
        reason="made of a function for one image",
        source="""\
def _gram_of_one(image: torch.Tensor) -> torch.Tensor:
    flat = image.flatten(1)
    return flat @ flat.T / image.numel()


gram_matrix = torch.vmap(_gram_of_one)
""",
    ),
    Equivalent(
        name="callable_module",
        reason="an object of a module class, as in the PyTorch tutorials",
        source="""\
class GramMatrix(nn.Module):
    def forward(self, x):
        flat = x.permute(0, 2, 3, 1).reshape(len(x), -1, x.shape[1])
        return flat.transpose(1, 2).matmul(flat) / x[0].nelement()


gram_matrix = GramMatrix()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="batch_flattened",
        reason="(N*C, H*W): images of a batch are mixed, and divided by N too",
        says="the images of a batch are flattened into one matrix",
        source="""\
def gram_matrix(features):
    a, b, c, d = features.size()
    flat = features.view(a * b, c * d)
    return torch.mm(flat, flat.t()).div(a * b * c * d)
""",
        fails=_BATCH,
    ),
    Mistake(
        name="divided_by_batch_size",
        reason="divides by N too",
        says="the sums are divided by the batch size too",
        edit=("features[0].numel()", "features.numel()"),
        fails=frozenset({"division"}),
    ),
    Mistake(
        name="first_image_only",
        reason="takes the first image and forgets the others",
        says="only the first image of the batch is used",
        source="""\
def gram_matrix(features):
    flat = features[0].flatten(1)
    return (flat @ flat.T / features[0].numel())[None]
""",
        fails=_BATCH,
    ),
    Mistake(
        name="not_transposed",
        reason="view(H*W, C) where the axes would have to be swapped",
        says="the features are reshaped so that channels and positions get mixed",
        source="""\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.view(n, h * w, c)
    return flat.mT @ flat / (c * h * w)
""",
        fails=_ALL,
    ),
    Mistake(
        name="positions_by_positions",
        reason="(H*W, H*W): the channels are summed away",
        says="the products are summed over the channels, for each pair of positions",
        edit=("flat @ flat.mT", "flat.mT @ flat"),
        fails=_ALL,
    ),
    Mistake(
        name="not_divided",
        reason="no division",
        says="the sums are not divided",
        edit=("flat @ flat.mT / features[0].numel()", "flat @ flat.mT"),
        fails=frozenset({"division"}),
    ),
    Mistake(
        name="divided_by_positions",
        reason="divides by H*W alone",
        says="the sums are divided by the number of positions alone",
        edit=("features[0].numel()", "flat.shape[2]"),
        fails=frozenset({"division"}),
    ),
    Mistake(
        name="halved",
        reason="a factor of 1/2 from another paper",
        says="there is a factor of 1/2",
        edit=("flat @ flat.mT", "0.5 * flat @ flat.mT"),
        fails=frozenset({"division"}),
    ),
    Mistake(
        name="in_place",
        reason="divides the features that it was given in place",
        says="the features that were passed in are overwritten",
        source="""\
def gram_matrix(features):
    features /= features[0].numel() ** 0.5
    return torch.einsum("nihw,njhw->nij", features, features)
""",
        fails=frozenset({"argument_unchanged"}),
    ),
    Mistake(
        name="centred",
        reason="subtracts each channel's mean",
        says="the mean of each channel is subtracted",
        edit=(
            "    flat = features.flatten(2)\n",
            "    flat = features.flatten(2)\n    flat = flat - flat.mean(dim=2, keepdim=True)\n",
        ),
        fails=_ALL,
    ),
    Mistake(
        name="detached",
        reason="leaves autograd",
        says="the result is cut off from autograd",
        edit=("features.flatten(2)", "features.detach().flatten(2)"),
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="numpy",
        reason="calculates with numpy",
        says="the result is cut off from autograd",
        source="""\
import numpy as np


def gram_matrix(features):
    flat = features.detach().flatten(2).numpy()
    return torch.from_numpy(flat @ np.swapaxes(flat, 1, 2) / features[0].numel())
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="no_grad",
        reason="decorated with no_grad",
        says="the result is cut off from autograd",
        source="""\
@torch.no_grad()
def gram_matrix(features):
    flat = features.flatten(2)
    return flat @ flat.mT / features[0].numel()
""",
        fails=frozenset({"gradient"}),
    ),
)

WORTHLESS = (
    Worthless(
        name="products_of_means",
        reason="products of the channels' means",
        source="""\
def gram_matrix(features):
    n, c, h, w = features.shape
    x = features.flatten(2)
    return x.mean(2)[:, :, None] * x.mean(2)[:, None, :]
""",
    ),
    Worthless(
        name="negative_distances",
        reason="squared distances between channels",
        source="""\
def gram_matrix(features):
    n, c, h, w = features.shape
    x = features.flatten(2)
    return -torch.cdist(x, x).square()
""",
    ),
)
