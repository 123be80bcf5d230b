"""Folders of images: what is found in them, how it is decoded, and what is kept."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from reference.training.errors import ImagesFault
from reference.training.images.datasets import load_images

Load = Callable[..., torch.Tensor]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for images."""
    (tmp_path / "images" / "more").mkdir(parents=True)
    return tmp_path / "images"


@pytest.fixture
def load(folder: Path, tmp_path: Path) -> Load:
    """Load the folder's images."""
    return lambda size=8: load_images(f"folder:{folder}", size, root=tmp_path / "data")


def fill(
    folder: Path, *colours: str | int, mode: str = "RGB", size: tuple[int, int] = (12, 9)
) -> None:
    """Save images as 0.png, 1.png, ..."""
    for number, colour in enumerate(colours):
        Image.new(mode, size, colour).save(folder / f"{number}.png")


def kept(tmp_path: Path) -> list[Path]:
    """The files that are kept."""
    return sorted((tmp_path / "data" / "cache").iterdir())


def test_images_are_found_and_sorted(folder: Path, load: Load) -> None:
    """Folders count, and suffixes of any case; hidden files and others do not."""
    for number, name in enumerate(["b.PNG", "a.webp", "more/c.bmp", ".hidden.png"]):
        Image.new("RGB", (9, 9), (60 * number, 0, 200)).save(folder / name)
    (folder / "notes.txt").write_text("no image")
    assert load()[:, 0].float().mean((1, 2)).tolist() == pytest.approx([60, 0, 120], abs=2)


def test_the_middle_is_cropped(folder: Path, load: Load) -> None:
    """The shorter side counts; what is beside the middle is left out."""
    image = Image.new("RGB", (60, 20), "blue")
    image.paste("red", (20, 0, 40, 20))
    image.save(folder / "wide.png")
    image.rotate(90, expand=True).save(folder / "high.png")
    assert load(16).float().mean((0, 2, 3)).tolist() == pytest.approx([255, 0, 0], abs=1)


def test_a_noted_rotation_is_carried_out(folder: Path, load: Load) -> None:
    """An image that a camera held sideways stands upright."""
    image = Image.new("RGB", (16, 16), "red")
    image.paste("blue", (0, 0, 8, 16))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter
    for name in ("a.jpg", "b.jpg"):
        image.save(folder / name, exif=exif, quality=95)
    assert load(16)[0, 2, 0].min() > 200  # what was left is above


@pytest.mark.parametrize("mode", ["L", "P", "RGB"])
def test_grey_images_have_one_channel(mode: str, folder: Path, load: Load) -> None:
    """However they are saved."""
    for number in range(3):
        Image.new("L", (9, 9), 80 * number).convert(mode).save(folder / f"{number}.png")
    images = load()
    assert images.shape == (3, 1, 8, 8)
    assert images.is_contiguous()
    assert images[:, 0, 0, 0].tolist() == [0, 80, 160]


def test_one_colour_makes_all_coloured(folder: Path, load: Load) -> None:
    """Grey images among others become RGB."""
    fill(folder, 10, 20, mode="L")
    Image.new("RGB", (9, 9), "red").quantize(2).save(folder / "red.png")
    assert load()[:, :, 0, 0].tolist() == [[10] * 3, [20] * 3, [255, 0, 0]]


def test_few_broken_images_are_left_out(
    folder: Path, load: Load, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are counted, and the first is named with its fault."""
    fill(folder, "red", "green", "blue")
    (folder / "broken.png").write_bytes((folder / "0.png").read_bytes()[:40])
    (folder / "dangling.png").symlink_to("nowhere")
    assert len(load()) == 3
    assert "2 of 5 images were left out; the first: " in capsys.readouterr().err


def test_many_broken_images_are_a_fault(folder: Path, load: Load, tmp_path: Path) -> None:
    """It is hardly what was meant; nothing is kept of it."""
    fill(folder, "red", "green")
    for number in range(3):
        (folder / f"broken{number}.jpg").write_text("no image")
    with pytest.raises(ImagesFault, match=r"At least 3 of 5 images cannot be read.*broken0"):
        load()
    assert kept(tmp_path) == []


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_images_are_a_fault(count: int, folder: Path, load: Load) -> None:
    """The suffixes that count are told."""
    fill(folder, *["red"] * count)
    with pytest.raises(ImagesFault, match=rf"there are {count}\. What to do: .*\.jpg"):
        load()


@pytest.mark.parametrize(
    ("name", "found"), [("", "an empty path is no"), ("no", "no such folder"), ("0.png", "a file")]
)
def test_what_is_no_folder_is_a_fault(name: str, found: str, folder: Path) -> None:
    """It is named as what it is."""
    fill(folder, "red")
    with pytest.raises(ImagesFault, match=rf"A folder with images was expected, .*{found}"):
        load_images(f"folder:{folder / name if name else ''}", 32)


def test_images_are_decoded_once(folder: Path, load: Load, tmp_path: Path) -> None:
    """A second call reads what the first one has kept."""
    fill(folder, "red", "green")
    first = load()
    before = [(path, path.stat().st_mtime_ns) for path in kept(tmp_path)]
    torch.testing.assert_close(load(), first, rtol=0, atol=0)
    assert [(path, path.stat().st_mtime_ns) for path in kept(tmp_path)] == before
    assert len(before) == 1


def test_changed_images_are_decoded_anew(folder: Path, load: Load) -> None:
    """As long as the name, the size or the time differs."""
    fill(folder, 10, 20, mode="L")
    load()
    fill(folder, 10, 30, mode="L")
    os.utime(folder / "1.png", ns=(1, 1))
    assert load()[:, 0, 0, 0].tolist() == [10, 30]


def test_each_size_is_kept(folder: Path, load: Load, tmp_path: Path) -> None:
    """Another size does not take the place of the first."""
    fill(folder, "red", "green")
    assert [load(size).shape[-1] for size in (8, 16, 8)] == [8, 16, 8]
    assert len(kept(tmp_path)) == 2


@pytest.mark.parametrize("bytes_left", [0, 50, 200])
def test_a_damaged_file_is_made_anew(
    bytes_left: int, folder: Path, load: Load, tmp_path: Path
) -> None:
    """As after a loss of power."""
    fill(folder, "red", "green")
    first = load().clone()
    path = kept(tmp_path)[0]
    path.write_bytes(path.read_bytes()[:bytes_left])
    torch.testing.assert_close(load(), first, rtol=0, atol=0)


def test_changing_the_tensor_does_not_change_the_file(folder: Path, load: Load) -> None:
    """A training cannot spoil what is kept."""
    fill(folder, "red", "green")
    load().zero_()
    assert load()[0, 0].min() == 255


def test_many_images_keep_their_order(folder: Path, load: Load) -> None:
    """However many are decoded at a time."""
    order = np.random.default_rng(0).integers(0, 256, 700).tolist()
    for number, value in enumerate(order):
        Image.new("L", (8, 8), value).save(folder / f"{number:03}.png")
    assert load()[:, 0, 0, 0].tolist() == order


def test_what_was_abandoned_is_removed(folder: Path, load: Load, tmp_path: Path) -> None:
    """A process that was killed long ago has left a part; that of another one stays."""
    fill(folder, "red", "green")
    for name in ("old.part", "new.part"):
        (tmp_path / "data" / "cache" / name).mkdir(parents=True)
    os.utime(tmp_path / "data" / "cache" / "old.part", (1, 1))
    load()
    assert [path.name for path in kept(tmp_path) if path.is_dir()] == ["new.part"]


def test_a_place_that_cannot_be_written_is_told(folder: Path, load: Load, tmp_path: Path) -> None:
    """A file is in the way of the folder."""
    fill(folder, "red", "green")
    (tmp_path / "data").touch()
    with pytest.raises(ImagesFault, match=r"cannot be kept in .*data.* What to do: "):
        load()
