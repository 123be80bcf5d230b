"""The drawn style images: the same for a seed, and like the files that are kept."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image

from reference.training.errors import ImageFault
from reference.training.images.drawn import styles
from reference.training.images.single import load_image

SIDE = 48


def small(image: Image.Image) -> np.ndarray:
    """The image at a few pixels, from 0 to 1: what can be seen of it from afar."""
    return np.asarray(image.resize((16, 16), Image.Resampling.BOX), dtype=float) / 255


@pytest.mark.parametrize("name", styles.STYLES)
def test_the_seed_decides(name: str) -> None:
    """The same seed gives the same image to the last pixel, another one another."""
    first, same, other = (styles.draw(name, SIDE, seed=seed) for seed in (1, 1, 2))
    assert first.size == (SIDE, SIDE)
    assert first.mode == "RGB"
    assert first.tobytes() == same.tobytes()
    assert first.tobytes() != other.tobytes()


@pytest.mark.parametrize("name", styles.STYLES)
def test_it_fills_the_square_with_contrast(name: str) -> None:
    """No quarter of it is of one colour."""
    pixels = np.asarray(styles.draw(name, SIDE), dtype=float)
    half = SIDE // 2
    quarters = [pixels[y : y + half, x : x + half] for x in (0, half) for y in (0, half)]
    assert min(quarter.std(axis=(0, 1)).max() for quarter in quarters) > 15


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in styles.STYLES if name != "starry"])
def test_files_are_what_is_drawn(name: str) -> None:
    """Nobody edited them, and nobody changed the code without drawing again."""
    with Image.open(styles.path_of(name)) as kept:
        assert kept.size == (512, 512)
        drawn = styles.draw(name, 512, seed=styles.SEEDS.get(name, 0))
        assert np.abs(small(kept) - small(drawn)).mean() < 0.01


def test_files_are_small_and_can_be_loaded_by_name() -> None:
    """Each is a style image for the training script; all together they are less than 0.8 MB."""
    for name in styles.STYLES:
        assert load_image(name, 32).shape == (1, 3, 32, 32)
    assert sum(path.stat().st_size for path in styles.FOLDER.iterdir()) < 800_000
    assert {path.stem for path in styles.FOLDER.iterdir()} == {*styles.STYLES}


def test_an_unknown_style_is_refused() -> None:
    """The names that there are are told."""
    with pytest.raises(ImageFault, match=r"no drawn style 'cubism'.*blocks, marbling"):
        styles.draw("cubism")


def test_the_command_draws_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One JPEG for each style."""
    monkeypatch.setattr(styles, "_SIDE", SIDE)
    monkeypatch.setattr(
        styles, "STYLES", {name: styles.STYLES[name] for name in ("blocks", "waves")}
    )
    result = CliRunner().invoke(styles.main, ["--folder", str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blocks.jpg", "waves.jpg"]
