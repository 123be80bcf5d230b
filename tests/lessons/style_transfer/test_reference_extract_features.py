"""The reference of `extract_features`, against values worked out by hand."""

from collections import OrderedDict

import pytest
import torch
from torch import nn

from reference.style_transfer import extract_features
from tests.lessons.numbers import assert_equal, draw


def test_features_by_hand() -> None:
    """Means of two pixels, their absolute values cut off at 3, in the caller's order."""
    encoder = nn.Sequential(nn.AvgPool2d((1, 2)), nn.ReLU(inplace=True), nn.Hardtanh(-3, 3))
    features = extract_features(torch.tensor([[[[1.0, -5.0, 2.0, 6.0]]]]), encoder, ["2", "0"])
    assert list(features) == ["2", "0"]
    assert_equal(features["0"], [[[[-2.0, 4.0]]]])
    assert_equal(features["2"], [[[[0.0, 3.0]]]])


def test_features_go_by_the_names_of_the_children() -> None:
    """A name is not a position, and no layer is run beyond the last that is asked for."""
    layers = {"1": nn.Tanh(), "conv": nn.Identity(), "0": nn.Softplus(), "broken": nn.Linear(7, 7)}
    encoder, image = nn.Sequential(OrderedDict(layers)), draw(2, 3, 4, 5)
    features = extract_features(image, encoder, iter(["0", "1"]))
    torch.testing.assert_close(features["1"], image.tanh(), rtol=1e-9, atol=1e-12)
    expected = nn.functional.softplus(image.tanh())
    torch.testing.assert_close(features["0"], expected, rtol=1e-9, atol=1e-12)


def test_features_of_an_unknown_layer() -> None:
    """A layer that the encoder does not have is named in the error."""
    with pytest.raises(KeyError, match="conv9_9"):
        extract_features(draw(1, 3, 4, 5), nn.Sequential(nn.Tanh()), ["0", "conv9_9"])


def test_features_are_differentiable_where_all_layers_work_in_place() -> None:
    """The image stays as it is, and the gradient reaches it."""
    encoder = nn.Sequential(nn.LeakyReLU(0.1, inplace=True), nn.Softplus(), nn.ELU(inplace=True))
    image = draw(1, 2, 3, 4)
    before = image.clone()
    assert torch.autograd.gradcheck(
        lambda x: tuple(extract_features(x, encoder, ["0", "2"]).values()),
        (image.requires_grad_(),),
    )
    assert torch.equal(image, before)
