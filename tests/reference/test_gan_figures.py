"""Figures of a run: the quiz."""

import torch

from reference.training.gan.figures import quiz


def test_the_quiz_hides_the_generated_one_on_either_side() -> None:
    """Both sides occur, and the image is as wide as its pairs."""
    real = torch.full((8, 1, 16, 16), 255, dtype=torch.uint8)
    image = quiz(real, torch.zeros_like(real), columns=4, seed=0)
    left = [image.getpixel((8 + 136 * index + 10, 18 + 4 + 18 + 10)) for index in range(4)]
    assert set(left) == {(0, 0, 0), (255, 255, 255)}
    assert image.width == 4 * 136 + 8
