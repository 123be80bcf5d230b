"""The encoder that the notebook builds from the file that students get."""

import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
import torch

from autograder.project import LessonFiles
from reference.style_transfer import Normalization, extract_features
from reference.training.style_transfer.efficientnet import efficientnet_lite0
from tests.toy import REPOSITORY as ROOT

FOLDER = ROOT / LessonFiles("style_transfer").assignment


@pytest.fixture
def notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the notebook's cells about images and encoders define, in a copy of the folder."""
    shutil.copytree(FOLDER / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    cells = nbformat.read(FOLDER / "style_transfer.ipynb", as_version=4).cells
    sources = [cell.source for cell in cells if cell.cell_type == "code"]
    wanted = ("import hashlib", "CONTENT = ", "def efficientnet(")
    found: dict[str, Any] = {"Normalization": Normalization}
    for source in (next(each for each in sources if part in each) for part in wanted):
        exec(source.replace("from style_transfer_checks import check", ""), found)  # noqa: S102
    return found


def test_its_features_are_those_of_the_training_script(notebook: dict[str, Any]) -> None:
    """Two ways to write one network."""
    layers = [*notebook["STYLE_LAYERS"], "block3", "block5"]
    image = torch.rand(1, 3, 30, 44, generator=torch.Generator().manual_seed(0))
    ours = extract_features(image, efficientnet_lite0(), layers)
    for name, features in extract_features(image, notebook["encoder"], layers).items():
        torch.testing.assert_close(features, ours[name], rtol=1e-4, atol=1e-5)


def test_random_weights_are_others_and_the_same_each_time(notebook: dict[str, Any]) -> None:
    """The comparison in the notebook is of the same network, and can be repeated."""
    image = torch.rand(1, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    first, same = (notebook["efficientnet"](trained=False)(image) for _ in range(2))
    assert torch.equal(first, same)
    assert not torch.allclose(first, notebook["encoder"](image))


def test_vgg_is_a_choice(notebook: dict[str, Any]) -> None:
    """Its layers have the names of papers, and the ones that the notebook uses are there."""
    encoder = notebook["vgg19"](trained=False)
    names = [name for name, _ in encoder.named_children()]
    assert names[:3] == ["normalization", "conv1_1", "relu1_1"]
    assert {"relu1_1", "relu2_1", "relu3_1", "relu4_1"} <= {*names}


def test_a_cut_file_gives_one_sentence(notebook: dict[str, Any]) -> None:
    """Expected and found hash, and what to do."""
    path = Path("data/encoder.npz")
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ValueError, match=r"should be 46de.*, and it is .*Delete it, and run"):
        notebook["efficientnet"]()
