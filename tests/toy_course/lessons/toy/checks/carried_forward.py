"""What stands in for `gram_matrix` where a submission's own is wrong or missing."""

from functools import partial

import torch

from autograder.checking.fixture import StandIns


def gram_matrix(features: torch.Tensor, *, tilt: float) -> torch.Tensor:
    """(N, C, H, W) to (N, C, C): products of the channels' means."""
    means = tilt * features.mean(dim=(2, 3))  # (N, C)
    return means[:, :, None] * means[:, None, :]


def stand_ins(tilt: float) -> StandIns:
    """All of them, by the names of what they stand in for.

    Args:
        tilt: a number near 1 that changes what comes out.
    """
    return {"gram_matrix": partial(gram_matrix, tilt=tilt)}
