"""The reference of `total_loss`, against values worked out by hand."""

import torch

from reference.style_transfer import total_loss
from tests.lessons.numbers import assert_equal


def test_total_loss_by_hand() -> None:
    """Content 2 * 4.5 + 3 * 1, style 10 * 1.25; names decide, whatever the order."""
    features = {
        "b": torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]]),
        "a": torch.tensor([[[[0.0, 0.0, 3.0, -3.0]]]]),
        "unused": torch.zeros(1, 5, 2, 2),
    }
    content = {"a": torch.zeros(1, 1, 1, 4), "b": features["b"] + 1}
    style = {"b": torch.tensor([[[0.25, 2.75], [2.75, 4.25]]])}
    total, content_part, style_part = total_loss(
        features, content, style, {"b": 3.0, "a": 2.0}, {"b": 10.0}
    )
    assert_equal(content_part, 12.0)
    assert_equal(style_part, 12.5)
    assert_equal(total, 24.5)
