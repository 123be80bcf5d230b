"""Images of all kinds, made with Pillow, and files that are none."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from reference.training.errors import ImageFault
from reference.training.images.single import EMBEDDED, load_image

Save = Callable[..., Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """Save an image under a name, and give its path."""

    def keep(image: Image.Image, name: str = "image.png", **options: Any) -> Path:
        image.save(tmp_path / name, **options)
        return tmp_path / name

    return keep


def colour(path: Path, size: int = 8) -> list[float]:
    """The mean colour of a loaded image."""
    mean: list[float] = load_image(path, size).mean((0, 2, 3)).tolist()
    return mean


@pytest.mark.parametrize("name", EMBEDDED)
def test_embedded_images_need_no_network(name: str) -> None:
    """Each name gives an image, as an RGB tensor with values in [0, 1]."""
    image = load_image(name, 16)
    assert (image.shape[:2], min(image.shape[2:])) == ((1, 3), 16)
    assert image.dtype == torch.float32
    assert image.min() >= 0
    assert 0.1 < image.max() <= 1
    assert image.is_contiguous()


@pytest.mark.parametrize(("longer", "expected"), [(False, (10, 20)), (True, (5, 10))])
def test_the_size_is_that_of_a_side(save: Save, longer: bool, expected: tuple[int, int]) -> None:
    """The shape is kept; the shorter side gets the size, or the longer."""
    path = save(Image.new("RGB", (40, 20)))
    assert load_image(path, 10, longer=longer).shape[2:] == expected


def test_a_noted_rotation_is_carried_out(save: Save) -> None:
    """An image that a camera held sideways stands upright."""
    sideways = Image.new("RGB", (20, 10), "red")
    sideways.paste("blue", (0, 0, 10, 10))  # the left half
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter
    image = load_image(save(sideways, "turned.jpg", exif=exif, quality=95), 10)
    assert image.shape[2:] == (20, 10)
    assert image[0, 2, 0, 5] > 0.8  # what was left is above
    assert image[0, 0, -1, 5] > 0.8


def test_cmyk_becomes_rgb(save: Save) -> None:
    """Printers' colours are converted."""
    path = save(Image.new("CMYK", (9, 9), (0, 255, 255, 0)), "print.jpg", quality=95)
    assert colour(path) == pytest.approx([1, 0, 0], abs=0.05)


def test_a_palette_becomes_rgb(save: Save) -> None:
    """Images of few colours have them."""
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
    """A phone's largest images are read without a warning."""
    assert load_image(
        save(Image.new("RGB", (8000, 5000), "red"), name, compress_level=1), 32
    ).shape == (
        1,
        3,
        32,
        51,
    )


@pytest.mark.parametrize("side", [13_000, 20_000])
def test_more_than_the_limit_is_refused(save: Save, side: int) -> None:
    """An image that would fill the memory is refused before it is read."""
    with pytest.raises(ImageFault, match="at most 150 megapixels was expected"):
        load_image(save(Image.new("1", (side, side))), 32)


def test_one_pixel_is_no_image(save: Save) -> None:
    """What was expected and what was found is told."""
    with pytest.raises(ImageFault, match=r"at least 2x2 pixels was expected, and .* has 1x1"):
        load_image(save(Image.new("RGB", (1, 1))), 32, least=16)


def test_too_few_pixels_for_the_encoder_are_refused() -> None:
    """The size that the layers in use need is told."""
    with pytest.raises(ImageFault, match="At least 16x16 pixels are needed"):
        load_image("coffee", 8, least=16)


def test_a_file_that_is_no_image_is_refused(tmp_path: Path) -> None:
    """A text file with an image's name is still a text file."""
    path = tmp_path / "image.png"
    path.write_text("not an image")
    with pytest.raises(ImageFault, match="in no format that Pillow knows"):
        load_image(path, 32)


@pytest.mark.parametrize("name", ["cut.png", "cut.jpg"])
def test_a_truncated_file_is_refused(save: Save, name: str) -> None:
    """A download that stopped half-way is no image with a grey half."""
    noise = np.random.default_rng(0).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    path = save(Image.fromarray(noise), name)
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(ImageFault, match="cannot be read to its end"):
        load_image(path, 32)


def test_a_directory_is_refused(tmp_path: Path) -> None:
    """A directory is named as what it is."""
    with pytest.raises(ImageFault, match="is a directory"):
        load_image(tmp_path, 32)


def test_an_unknown_name_lists_the_known_ones() -> None:
    """Who mistypes a name sees the names."""
    with pytest.raises(ImageFault, match=r"There is no image chelsae.*chelsea"):
        load_image("chelsae", 32)
