"""Sets of images for the training of a GAN, from what is there."""

from pathlib import Path

import numpy as np
import pytest
import torch

from reference.training.errors import ImagesFault, MemoryFault
from reference.training.images.datasets import from_unit, load_images, to_unit
from tests.reference.image_files import CLASSES, celeba_zip, lfw_tgz, mnist_files


def is_red(images: torch.Tensor) -> bool:
    """Whether hardly anything is to be seen but red."""
    colours = images.float().mean((0, 2, 3))
    return bool((colours - torch.tensor([254.0, 0, 0])).abs().max() < 4)


@pytest.mark.parametrize(
    ("name", "count"), [("digits", 5000), ("faces", 200), ("small-digits", 1797)]
)
def test_embedded_images_need_no_network(name: str, count: int, tmp_path: Path) -> None:
    """They are grey, use the whole range, and leave nothing behind."""
    images = load_images(name, 32, root=tmp_path / "data", download=False)
    assert images.shape == (count, 1, 32, 32)
    assert images.dtype == torch.uint8
    assert images.is_contiguous()
    assert (int(images.min()), int(images.max())) == (0, 255)
    assert not any(tmp_path.iterdir())


def test_each_face_has_a_mirror_image() -> None:
    """The second image is the first one, seen from the other side."""
    faces = load_images("faces", 25)
    torch.testing.assert_close(faces[0::2].flip(3), faces[1::2], rtol=0, atol=0)
    assert (faces[0] != faces[1]).any()


def test_faces_are_mixed() -> None:
    """Those that are held out, the last ones, differ among each other as all others do."""
    faces = load_images("faces", 25)[::2].flatten(1).float()
    assert torch.pdist(faces[-20:]).mean() > 0.95 * torch.pdist(faces[:-20]).mean()


def test_faces_are_all_faces() -> None:
    """What the package has besides, images without a face, mostly lacks contrast."""
    assert load_images("faces", 32).float().std((1, 2, 3)).min() > 20


@pytest.mark.parametrize("name", ["digits", "small-digits"])
def test_digits_do_not_touch_the_border(name: str) -> None:
    """Strokes are not cut off by the frame."""
    digits = load_images(name, 32)
    assert digits[:, :, [0, -1]].max() < 50
    assert digits.amax((2, 3)).min() > 200


def test_bytes_survive_the_way_there_and_back() -> None:
    """Each of the 256 values comes back."""
    values = torch.arange(256, dtype=torch.uint8)
    unit = to_unit(values)
    assert unit.dtype == torch.float32
    assert (float(unit.min()), float(unit.max())) == (-1, 1)
    torch.testing.assert_close(from_unit(unit), values, rtol=0, atol=0)


def test_values_out_of_range_are_clamped() -> None:
    """What a network without tanh puts out does not wrap around."""
    assert from_unit(torch.tensor([-3.0, 0.0, 3.0])).tolist() == [0, 128, 255]


@pytest.mark.parametrize("name", CLASSES)
def test_mnist_is_read_from_its_files(name: str, tmp_path: Path) -> None:
    """At their own size, images are what the file holds; else they are resized."""
    written = mnist_files(tmp_path / CLASSES[name] / "raw")
    images = load_images(name, 28, root=tmp_path, download=False)
    torch.testing.assert_close(images[:, 0], torch.from_numpy(written), rtol=0, atol=0)
    assert load_images(name, 32, root=tmp_path, download=False).shape == (5, 1, 32, 32)


def test_celeba_is_unpacked_and_cropped(tmp_path: Path) -> None:
    """Its archive is enough; the middle of each image is used, in its full width."""
    celeba_zip(tmp_path / "celeba" / "img_align_celeba.zip")
    images = load_images("celeba", 64, root=tmp_path, download=False)
    assert images.shape == (3, 3, 64, 64)
    assert is_red(images)


def test_lfw_is_unpacked_and_cropped(tmp_path: Path) -> None:
    """Its archive is enough; heads fill the image."""
    lfw_tgz(tmp_path / "lfw-py" / "lfw-funneled.tgz")
    images = load_images("lfw", 32, root=tmp_path, download=False)
    assert images.shape == (2, 3, 32, 32)
    assert is_red(images)


def test_unpacked_images_are_enough(tmp_path: Path) -> None:
    """Who has removed the archive, or has only the images, can go on."""
    celeba_zip(tmp_path / "celeba" / "img_align_celeba.zip")
    load_images("celeba", 16, root=tmp_path, download=False)
    (tmp_path / "celeba" / "img_align_celeba.zip").unlink()
    assert load_images("celeba", 32, root=tmp_path, download=False).shape == (3, 3, 32, 32)


@pytest.mark.parametrize("name", ["lfw", "mnist"])
def test_a_place_that_cannot_be_written_is_told(name: str, tmp_path: Path) -> None:
    """A file is in the way of the folder."""
    (tmp_path / "data").touch()
    with pytest.raises(ImagesFault, match=r"cannot be downloaded \(.*data"):
        load_images(name, 32, root=tmp_path / "data")


def test_an_unknown_name_lists_the_known_ones() -> None:
    """Who mistypes a name sees the names."""
    with pytest.raises(
        ImagesFault, match=r"no data set 'digit'.*celeba, digits, faces.*small-digits.*folder:"
    ):
        load_images("digit", 32)


@pytest.mark.parametrize("size", [-1, 7, 1025])
def test_odd_sizes_are_refused(size: int) -> None:
    """Before anything is downloaded."""
    with pytest.raises(ImagesFault, match="from 8 to 1024 pixels was expected"):
        load_images("celeba", size)


def test_more_than_the_memory_is_refused(tmp_path: Path) -> None:
    """A file may say that it has a great many images."""
    raw = tmp_path / "MNIST" / "raw"
    mnist_files(raw)
    one = bytes(2_000_000)
    many = b"\0\0\x08\x03" + np.array([2_000_000, 1, 1], dtype=">u4").tobytes() + one
    (raw / "train-images-idx3-ubyte").write_bytes(many)
    with pytest.raises(MemoryFault, match=r"2000000 images .* need .* GB"):
        load_images("mnist", 1024, root=tmp_path)
