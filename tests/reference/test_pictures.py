"""Pictures of all kinds, made with Pillow, and files that are none."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from reference.training.errors import PictureFault
from reference.training.images.single import EMBEDDED, load_picture, save_picture

Save = Callable[..., Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """Save an image under a name, and give its path."""

    def keep(image: Image.Image, name: str = "picture.png", **options: Any) -> Path:
        image.save(tmp_path / name, **options)
        return tmp_path / name

    return keep


def colour(path: Path, size: int = 8) -> list[float]:
    """The mean colour of a loaded picture."""
    mean: list[float] = load_picture(path, size).mean((0, 2, 3)).tolist()
    return mean


@pytest.mark.parametrize("name", EMBEDDED)
def test_embedded_pictures_need_no_network(name: str) -> None:
    """Each name gives a picture, as an RGB tensor with values in [0, 1]."""
    picture = load_picture(name, 16)
    assert (picture.shape[:2], min(picture.shape[2:])) == ((1, 3), 16)
    assert picture.dtype == torch.float32
    assert picture.min() >= 0
    assert 0.1 < picture.max() <= 1
    assert picture.is_contiguous()


@pytest.mark.parametrize(("longer", "expected"), [(False, (10, 20)), (True, (5, 10))])
def test_the_size_is_that_of_a_side(save: Save, longer: bool, expected: tuple[int, int]) -> None:
    """The shape is kept; the shorter side gets the size, or the longer."""
    path = save(Image.new("RGB", (40, 20)))
    assert load_picture(path, 10, longer=longer).shape[2:] == expected


def test_a_noted_rotation_is_carried_out(save: Save) -> None:
    """A picture that a camera held sideways stands upright."""
    image = Image.new("RGB", (20, 10), "red")
    image.paste("blue", (0, 0, 10, 10))  # the left half
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter
    picture = load_picture(save(image, "turned.jpg", exif=exif, quality=95), 10)
    assert picture.shape[2:] == (20, 10)
    assert picture[0, 2, 0, 5] > 0.8  # what was left is above
    assert picture[0, 0, -1, 5] > 0.8


def test_cmyk_becomes_rgb(save: Save) -> None:
    """Printers' colours are converted."""
    path = save(Image.new("CMYK", (9, 9), (0, 255, 255, 0)), "print.jpg", quality=95)
    assert colour(path) == pytest.approx([1, 0, 0], abs=0.05)


def test_a_palette_becomes_rgb(save: Save) -> None:
    """Pictures of few colours have them."""
    path = save(Image.new("RGB", (9, 9), (0, 128, 255)).quantize(4), "few.gif")
    assert colour(path) == pytest.approx([0, 0.5, 1], abs=0.01)


def test_sixteen_bits_are_scaled_and_not_cut_off(save: Save) -> None:
    """Half of 65535 is half grey."""
    path = save(Image.fromarray(np.full((9, 9), 32768, dtype=np.uint16)))
    assert colour(path) == pytest.approx([0.5, 0.5, 0.5], abs=0.01)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(save: Save, mode: str) -> None:
    """A transparent black pixel is seen as the paper under it."""
    image = Image.new("RGBA", (9, 9), (0, 0, 0, 0)).convert(mode)
    assert colour(save(image)) == pytest.approx([1, 1, 1], abs=0.01)


@pytest.mark.parametrize("name", ["large.png", "large.jpg"])
def test_forty_megapixels_are_no_problem(save: Save, name: str) -> None:
    """A phone's largest pictures are read without a warning."""
    assert load_picture(
        save(Image.new("RGB", (8000, 5000), "red"), name, compress_level=1), 32
    ).shape == (
        1,
        3,
        32,
        51,
    )


@pytest.mark.parametrize("side", [13_000, 20_000])
def test_more_than_the_limit_is_refused(save: Save, side: int) -> None:
    """A picture that would fill the memory is refused before it is read."""
    with pytest.raises(PictureFault, match="at most 150 megapixels was expected"):
        load_picture(save(Image.new("1", (side, side))), 32)


def test_one_pixel_is_no_picture(save: Save) -> None:
    """What was expected and what was found is told."""
    with pytest.raises(PictureFault, match=r"at least 2x2 pixels was expected, and .* has 1x1"):
        load_picture(save(Image.new("RGB", (1, 1))), 32, least=16)


def test_too_few_pixels_for_the_encoder_are_refused() -> None:
    """The size that the layers in use need is told."""
    with pytest.raises(PictureFault, match="At least 16x16 pixels are needed"):
        load_picture("coffee", 8, least=16)


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    """A text file with a picture's name is still a text file."""
    path = tmp_path / "picture.png"
    path.write_text("not a picture")
    with pytest.raises(PictureFault, match="in no format that Pillow knows"):
        load_picture(path, 32)


@pytest.mark.parametrize("name", ["cut.png", "cut.jpg"])
def test_a_truncated_file_is_refused(save: Save, name: str) -> None:
    """A download that stopped half-way is no picture with a grey half."""
    noise = np.random.default_rng(0).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    path = save(Image.fromarray(noise), name)
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(PictureFault, match="cannot be read to its end"):
        load_picture(path, 32)


def test_a_directory_is_refused(tmp_path: Path) -> None:
    """A directory is named as what it is."""
    with pytest.raises(PictureFault, match="is a directory"):
        load_picture(tmp_path, 32)


def test_an_unknown_name_lists_the_known_ones() -> None:
    """Who mistypes a name sees the names."""
    with pytest.raises(PictureFault, match=r"There is no picture chelsae.*chelsea"):
        load_picture("chelsae", 32)


def test_a_saved_picture_is_read_back(tmp_path: Path) -> None:
    """PNG keeps all that 8 bits can hold, and no half-written file is left."""
    picture = torch.rand(1, 3, 12, 17, generator=torch.Generator().manual_seed(0))
    save_picture(picture, tmp_path / "saved.png")
    torch.testing.assert_close(
        load_picture(tmp_path / "saved.png", 12), picture, rtol=0, atol=0.002
    )
    assert [path.name for path in tmp_path.iterdir()] == ["saved.png"]
