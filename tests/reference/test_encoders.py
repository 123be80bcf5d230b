"""VGG-19: its layers, its random weights, and files with weights, right and wrong."""

from pathlib import Path
from typing import cast

import pytest
import safetensors.torch
import torch
from torch import nn

from reference.training.errors import EncoderFault
from reference.training.style_transfer import weights
from reference.training.style_transfer.encoders import IMAGENET_MEAN, shortest_side, truncate, vgg19


@pytest.fixture(scope="module")
def official() -> nn.Module:
    """Torchvision's own layers, without weights."""
    from torchvision.models import vgg19 as of_torchvision  # takes a second to import

    with torch.device("meta"):
        return cast("nn.Module", of_torchvision().features)


@pytest.fixture(scope="module")
def state(official: nn.Module) -> dict[str, torch.Tensor]:
    """Weights with the names and shapes that torchvision's checkpoint has."""
    generator = torch.Generator().manual_seed(7)
    return {
        f"features.{name}": 0.05 * torch.randn(each.shape, generator=generator)
        for name, each in official.state_dict().items()
    }


@pytest.fixture(scope="module")
def checkpoint(state: dict[str, torch.Tensor], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint as torchvision's, with other numbers in it."""
    path = tmp_path_factory.mktemp("weights") / "vgg19.pth"
    torch.save(state, path)
    return path


def test_children_have_the_names_of_papers() -> None:
    """The layers can be named as in Simonyan and Zisserman's table."""
    names = [name for name, _ in vgg19("random").named_children()]
    assert names[:7] == [
        "normalization", "conv1_1", "relu1_1", "conv1_2", "relu1_2", "pool1", "conv2_1",
    ]  # fmt: skip
    assert names[-3:] == ["conv5_4", "relu5_4", "pool5"]
    assert sum(name.startswith("conv") for name in names) == 16


def test_the_encoder_is_frozen_and_in_evaluation_mode() -> None:
    """Nothing that optimises an image can change the network."""
    encoder = vgg19("random")
    assert not any(each.requires_grad for each in encoder.parameters())
    assert not any(module.training for module in encoder.modules())


def test_the_seed_alone_decides_about_random_weights() -> None:
    """Equal seeds give equal weights, and the global generator is left alone."""
    before = torch.get_rng_state()
    first, same, other = (
        vgg19("random", seed=seed).get_parameter("conv5_4.weight") for seed in (1, 1, 2)
    )
    assert torch.equal(first, same)
    assert not torch.equal(first, other)
    assert torch.equal(before, torch.get_rng_state())


def test_random_features_keep_their_size_at_all_depths() -> None:
    """He's initialisation neither blows features up nor lets them fade."""
    image = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    features, sizes = image, []
    for layer in vgg19("random", pooling="average"):
        features = layer(features)
        if isinstance(layer, nn.ReLU):
            sizes.append(features.square().mean().sqrt().item())
    assert max(sizes) / min(sizes) < 10


def test_the_image_is_normalised_first() -> None:
    """An image of ImageNet's mean colour is zero for the network."""
    mean = torch.tensor(IMAGENET_MEAN).reshape(1, 3, 1, 1).expand(1, 3, 4, 4)
    assert vgg19("random").get_submodule("normalization")(mean).abs().max() < 1e-6


def test_pooling_is_what_was_asked_for() -> None:
    """Both kinds halve height and width."""
    assert isinstance(vgg19("random", pooling="max").get_submodule("pool1"), nn.MaxPool2d)
    assert isinstance(vgg19("random", pooling="average").get_submodule("pool5"), nn.AvgPool2d)


def test_truncate_ends_with_the_last_layer_in_use() -> None:
    """No layer runs whose output nobody wants, whatever the order of the names."""
    encoder = vgg19("random")
    short = truncate(encoder, ["relu2_1", "conv1_1"])
    assert [name for name, _ in short.named_children()][-1] == "relu2_1"
    assert short.get_submodule("conv1_1") is encoder.get_submodule("conv1_1")
    assert (shortest_side(short), shortest_side(encoder)) == (2, 32)


@pytest.mark.parametrize(
    ("layers", "message"), [(["conv6_1"], "there is no conv6_1"), ([], "none was named")]
)
def test_unknown_layers_are_refused(layers: list[str], message: str) -> None:
    """A wrong name is told, with the names that there are."""
    with pytest.raises(EncoderFault, match=message):
        truncate(vgg19("random"), layers)


def test_safetensors_with_the_official_names_are_loaded(
    official: nn.Module, state: dict[str, torch.Tensor], tmp_path: Path
) -> None:
    """Each tensor gets to its layer, and the network works like torchvision's."""
    path = tmp_path / "vgg19.safetensors"
    safetensors.torch.save_file(state, path)
    official.load_state_dict(
        {k.removeprefix("features."): v for k, v in state.items()}, assign=True
    )
    encoder = vgg19(path, sha256=weights.sha256_of(path))
    image = torch.rand(1, 3, 32, 32)
    actual, expected = encoder(image), official(encoder.get_submodule("normalization")(image))
    torch.testing.assert_close(actual, expected, rtol=1e-5, atol=1e-6)


def test_a_checkpoint_of_the_right_hash_is_loaded(
    checkpoint: Path, state: dict[str, torch.Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A .pth file is opened when its hash is the one that torchvision names."""
    url = f"https://weights.example/vgg19-{weights.sha256_of(checkpoint)[:8]}.pth"
    monkeypatch.setattr(weights, "official_url", lambda: url)
    loaded = vgg19(checkpoint).get_parameter("conv5_4.weight")
    assert torch.equal(loaded, state["features.34.weight"])


def test_a_checkpoint_of_another_hash_is_never_opened(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that could be anything is refused before it is unpickled."""
    monkeypatch.setattr(torch, "load", lambda *_, **__: pytest.fail("it was opened"))
    with pytest.raises(EncoderFault, match="should begin with dcbb9e9d"):
        vgg19(checkpoint)


def test_tensors_of_another_network_are_refused(tmp_path: Path) -> None:
    """All that is wrong is told by name and shape."""
    path = tmp_path / "other.safetensors"
    safetensors.torch.save_file({"features.0.weight": torch.zeros(8, 3, 3, 3)}, path)
    with pytest.raises(EncoderFault, match=r"features.0.weight has shape \(8, 3, 3, 3\)"):
        vgg19(path)


@pytest.mark.parametrize("content", [b"", b"no tensors at all, whatever the name says"])
def test_a_damaged_file_is_refused(content: bytes, tmp_path: Path) -> None:
    """A file that is no safetensors file gives one sentence."""
    path = tmp_path / "damaged.safetensors"
    path.write_bytes(content)
    with pytest.raises(EncoderFault, match="cannot be read as a file with weights"):
        vgg19(path)


def test_without_network_and_cache_the_way_out_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pretrained weights that cannot be had are no reason to take random ones."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(weights, "official_url", lambda: "http://127.0.0.1:9/vgg19-dcbb9e9d.pth")
    with pytest.raises(EncoderFault, match=r"--weights FILE, or choose --encoder random"):
        vgg19("pretrained")
