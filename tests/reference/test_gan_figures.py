"""Figures of a run: the quiz."""

import torch

from reference.training.gan.figures import quiz, without_mirrored
from reference.training.images.datasets import load_images


def test_the_quiz_hides_the_generated_one_on_either_side() -> None:
    """Both sides occur, and the image is as wide as its pairs."""
    real = torch.full((8, 1, 16, 16), 255, dtype=torch.uint8)
    image = quiz(real, torch.zeros_like(real), columns=4, seed=0)
    left = [image.getpixel((8 + 136 * index + 10, 18 + 4 + 18 + 10)) for index in range(4)]
    assert set(left) == {(0, 0, 0), (255, 255, 255)}
    assert image.width == 4 * 136 + 8


def test_the_quiz_shows_nobody_twice() -> None:
    """A face and its mirror image are one person; all others stay, in their order."""
    faces = load_images("faces", 32)
    assert torch.equal(without_mirrored(faces[:20]), faces[:20:2])
    assert torch.equal(without_mirrored(faces[:20].flip(0)), faces[:20].flip(0)[::2])
