"""What a generator was given in training."""

import torch

from autograder.checking import gettext, note

DIM = 40


def for_training(noises: object, asides: object, sizes: set[int], steps: int) -> object:
    """The noises without those of images that are only to be looked at, while nothing learns.

    That are noises of another size, outside autograd: always the same, or not one in each step.
    """
    if not isinstance(noises, list) or not isinstance(asides, list):
        return noises
    pairs = [*zip(noises, asides, strict=False)]
    shown = [one for one, aside in pairs if aside is True and is_of_size(one, sizes) is False]
    kinds = {tuple(one.flatten().tolist()) for one in shown}
    if len(shown) >= steps and len(kinds) > 1:
        return noises
    return [one for one in noises if all(one is not each for each in shown)]


def is_of_size(noise: object, sizes: set[int]) -> bool | None:
    """Whether a noise is for a batch of one of these sizes; None if it is no noise."""
    if not isinstance(noise, torch.Tensor) or noise.dim() != 2:
        return None
    return len(noise) in sizes


def fault_of(noises: object, sizes: set[int], steps: int) -> str:
    """What is wrong with what the generator was given, in a sentence; empty if nothing is."""
    if not isinstance(noises, list) or not noises:
        return gettext("The generator is never called.")
    if len(noises) < steps:
        return gettext("Fewer training steps are made than `num_steps` says.")
    batches = [one for one in noises if isinstance(one, torch.Tensor) and one.is_floating_point()]
    if len(batches) < len(noises) or any(one.dim() != 2 for one in batches):
        return gettext("The generator should get noise of shape (batch size, latent_dim).")
    if {one.shape[1] for one in batches} != {DIM}:
        return gettext("The noise should have `latent_dim` numbers in each row.")
    if {len(one) for one in batches} != sizes:
        return gettext("The batches of noise are not as large as the batches of real images.")
    if len({tuple(one[0].tolist()) for one in batches}) < 5:
        return gettext("The same noise is used in more than one step.")
    # At least 66 vectors. Even where all numbers of a vector are the same, which is not this
    # exercise's fault, the mean has a standard deviation of 0.12 and the other one of 0.09.
    numbers = torch.cat([one.flatten() for one in batches]).double()
    off = float(torch.maximum(numbers.mean().abs() / 0.45, (numbers.std() - 1).abs() / 0.35))
    note(lambda: off)
    return "" if off < 1 else gettext("The noise is not drawn from N(0, 1).")
