"""The optimiser of the training script, on a small encoder."""

import pytest
import torch
from torch import nn

from reference.training.style_transfer.levels import Level, levels_for
from reference.training.style_transfer.objective import Objective, Terms
from reference.training.style_transfer.optimiser import Losses, Stylizer

GOAL = Objective(content_weights={"0": 1.0}, style_weights={"1": 3.0, "2": 3.0}, tv_weight=0.1)
LEVELS = (Level(scale=0.5, steps=6), Level(scale=1.0, steps=8))


def parts() -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
    """An encoder, a content image of odd size and a style image of another."""
    generator = torch.Generator().manual_seed(0)
    layers = [nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(inplace=True), nn.Conv2d(8, 8, 3, padding=1)]
    encoder = nn.Sequential(*layers).requires_grad_(False)
    for weights in encoder.parameters():
        weights.normal_(std=0.3, generator=generator)
    content = torch.rand(1, 3, 37, 53, generator=generator)
    return encoder, content, torch.rand(1, 3, 40, 31, generator=generator).round()


def stylizer() -> Stylizer:
    """One that has not begun."""
    return Stylizer(*parts(), GOAL, LEVELS)


def run(made: Stylizer) -> list[Losses]:
    """All steps to the end."""
    return list(iter(made.step, None))


def test_the_loss_falls_at_each_level() -> None:
    """Each iteration lowers the loss, since a line search never accepts a higher one."""
    history = run(stylizer())
    for level in (0, 1):
        totals = [each.total for each in history if each.level == level]
        assert totals == sorted(totals, reverse=True)
    assert history[-1].total < 0.7 * Terms(*parts(), GOAL)(parts()[1])[0].item()


def test_the_parts_add_up() -> None:
    """The total is what `Terms` gives for the image, and the sum of its parts."""
    made = stylizer()
    last = run(made)[-1]
    total, *rest = (each.item() for each in Terms(*parts(), GOAL)(made.image))
    assert last.total == pytest.approx(total)
    assert [last.content, last.style, last.tv] == pytest.approx(rest)
    assert sum(rest) == pytest.approx(total)


def test_images_grow_and_stay_in_range() -> None:
    """Each level has its size, and values never leave [0, 1]."""
    made, sizes = stylizer(), set()
    while made.step() is not None:
        sizes.add(tuple(made.image.shape))
        assert made.image.min() >= 0
        assert made.image.max() <= 1
    assert sizes == {(1, 3, 18, 26), (1, 3, 37, 53)}


def test_black_and_white_can_change() -> None:
    """A pixel at the end of its range is not stuck there."""
    encoder, content, style = parts()
    made = Stylizer(encoder, content.round(), style, GOAL, LEVELS)
    run(made)
    assert (made.image - content.round()).abs().max() > 0.1


def test_steps_are_kept_but_for_the_last_line_search() -> None:
    """Evaluations of the line search count, and none is made twice."""
    made = stylizer()
    history = run(made)
    assert 14 <= history[-1].evaluations <= 14 + 2 * 5
    assert history[-1].evaluations == made.evaluations


@pytest.mark.parametrize("after", [0, 1, 3, 7])
def test_a_resumed_run_equals_an_uninterrupted_one(after: int) -> None:
    """The state holds all: the history of L-BFGS, the level, the last gradient."""
    whole, first, second = stylizer(), stylizer(), stylizer()
    expected = run(whole)
    begun = [first.step() for _ in range(after)]
    second.load_state_dict(first.state_dict())
    assert begun + run(second) == expected
    assert torch.equal(second.image, whole.image)


def test_the_state_is_tensors_and_numbers() -> None:
    """So that it can be written without pickling."""
    made = stylizer()
    for _ in range(3):
        made.step()
    assert {type(each) for each in made.state_dict().values()} <= {torch.Tensor, int, float}


def test_the_arguments_are_left_alone() -> None:
    """Neither the images nor the encoder change."""
    encoder, content, style = parts()
    run(Stylizer(encoder, content, style, GOAL, LEVELS))
    other, same_content, same_style = parts()
    assert torch.equal(content, same_content)
    assert torch.equal(style, same_style)
    for one, two in zip(encoder.parameters(), other.parameters(), strict=True):
        assert torch.equal(one, two)


def test_the_default_levels_go_from_coarse_to_fine() -> None:
    """Most evaluations are where they are cheap; small images have fewer levels."""
    assert [each.scale for each in levels_for(100, 256)] == [0.25, 0.5, 1.0]
    assert sum(each.steps for each in levels_for(100, 256)) == 100
    assert [each.scale for each in levels_for(100, 40)] == [1.0]


def test_a_image_with_nothing_to_gain_ends() -> None:
    """The content image as its own style: no gradient, and yet the run comes to its end."""
    encoder, content, _ = parts()
    goal = Objective(content_weights={"0": 1.0}, style_weights={"1": 1.0})
    grey = torch.full_like(content, 0.5)
    made = Stylizer(encoder, grey, grey, goal, [Level(scale=1.0, steps=50)])
    assert run(made)[-1].total < 1e-9
