"""Random changes of images before the discriminator sees them."""

import pytest
import torch

from reference.training.gan.augmentation import AUGMENTATIONS, AugmentationName, augmented


@pytest.mark.parametrize("name", AUGMENTATIONS)
def test_each_image_is_changed_in_its_own_way(name: AugmentationName) -> None:
    """Differentiably, and as the generator of random numbers decides; others are left alone."""
    images = torch.rand(64, 1, 16, 16, generator=torch.Generator().manual_seed(0)).requires_grad_()
    before = images.detach().clone()
    changed = augmented(images, [name], generator=torch.Generator().manual_seed(0))
    again = augmented(images, [name], generator=torch.Generator().manual_seed(0))
    assert torch.equal(changed, again)
    assert torch.equal(images, before)
    assert changed.shape == images.shape
    assert len((changed - images).detach().abs().sum((1, 2, 3)).unique()) > 10
    changed.sum().backward()
    assert images.grad is not None
    assert images.grad.abs().sum() > 0.5 * images.numel()


def test_what_each_augmentation_does() -> None:
    """The mean moves, the deviation grows or falls, a border is repeated, a square is grey."""
    ramp = torch.linspace(-1, 1, 16).expand(200, 1, 16, 16)
    random = torch.Generator().manual_seed(0)
    brighter = augmented(ramp, ["brightness"], generator=random).mean((1, 2, 3))
    assert brighter.abs().max() <= 0.3
    assert brighter.std() > 0.1
    stretched = augmented(ramp, ["contrast"], generator=random)
    factors = stretched.std((1, 2, 3)) / ramp.std((1, 2, 3))
    assert float(factors.min()) == pytest.approx(0.5, abs=0.05)
    assert float(factors.max()) == pytest.approx(1.5, abs=0.05)
    torch.testing.assert_close(stretched.mean((1, 2, 3)), torch.zeros(200), rtol=0, atol=1e-6)
    shifted = augmented(ramp, ["shift"], generator=random)
    assert {round(float(each), 3) for each in shifted[:, 0, 8, 2] - ramp[:, 0, 8, 2]} == {
        round(step * 2 / 15, 3) for step in range(-2, 3)
    }
    cut = (augmented(ramp.abs() + 1, ["cutout"], generator=random) == 0).sum((1, 2, 3))
    assert (int(cut.min()), int(cut.max())) == (0, 16)
    assert augmented(ramp, []) is ramp
