"""Data sets in the formats that they have on disk, made by hand, and how their lack is told."""

import functools
import gzip
import hashlib
import io
import tarfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import torch
import torchvision.datasets
from PIL import Image

from reference.training.errors import ImagesFault, MemoryFault
from reference.training.images import files
from reference.training.images.datasets import BY_TORCHVISION, from_unit, load_images, to_unit

DEAD = "http://127.0.0.1:9/"  # nobody listens there
CLASSES = {"mnist": "MNIST", "fashion-mnist": "FashionMNIST"}


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and tells nothing of it."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and its address on a server of this machine."""
    folder = tmp_path / "served"
    folder.mkdir()
    handler = functools.partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def idx(values: np.ndarray) -> bytes:
    """Bytes in the format of MNIST's files: magic number, sizes, values."""
    sizes = np.array(values.shape, dtype=">u4").tobytes()
    return bytes([0, 0, 8, values.ndim]) + sizes + values.astype(np.uint8).tobytes()


def mnist_files(folder: Path, count: int = 5) -> np.ndarray:
    """Put MNIST's four files there, and give the pictures for training."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = np.random.default_rng(0).integers(0, 256, (count, 28, 28), dtype=np.uint8)
    for part in ("train", "t10k"):
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx(pictures))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx(np.arange(count)))
    return pictures


def jpeg(colour: str, size: tuple[int, int], middle: str | None = None, part: float = 1) -> bytes:
    """A picture of one colour, with a square of another in its middle."""
    image = Image.new("RGB", size, colour)
    if middle:
        side = round(min(size) * part)
        left, top = (size[0] - side) // 2, (size[1] - side) // 2
        image.paste(middle, (left, top, left + side, top + side))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def celeba_zip(path: Path) -> Path:
    """CelebA's archive with three pictures, which are red in the part that is to be seen."""
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w") as archive:
        for number in (1, 2, 3):
            picture = jpeg("blue", (178, 218), "red")
            archive.writestr(f"img_align_celeba/{number:06}.jpg", picture)
    return path


def lfw_tgz(path: Path) -> Path:
    """LFW's archive with two people, whose heads are red."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:gz") as archive:
        for person in ("Ada_Lovelace", "Alan_Turing"):
            member = tarfile.TarInfo(f"lfw_funneled/{person}/{person}_0001.jpg")
            picture = jpeg("blue", (250, 250), "red", 0.66)
            member.size = len(picture)
            archive.addfile(member, io.BytesIO(picture))
    return path


def is_red(images: torch.Tensor) -> bool:
    """Whether hardly anything is to be seen but red."""
    colours = images.float().mean((0, 2, 3))
    return bool((colours - torch.tensor([254.0, 0, 0])).abs().max() < 4)


@pytest.mark.parametrize(("name", "count"), [("digits", 1797), ("faces", 200)])
def test_embedded_pictures_need_no_network(name: str, count: int, tmp_path: Path) -> None:
    """They are grey, use the whole range, and leave nothing behind."""
    images = load_images(name, 32, root=tmp_path / "data", download=False)
    assert images.shape == (count, 1, 32, 32)
    assert images.dtype == torch.uint8
    assert images.is_contiguous()
    assert (int(images.min()), int(images.max())) == (0, 255)
    assert not any(tmp_path.iterdir())


def test_each_face_has_a_mirror_image() -> None:
    """The second picture is the first one, seen from the other side."""
    faces = load_images("faces", 25)
    torch.testing.assert_close(faces[0::2].flip(3), faces[1::2], rtol=0, atol=0)
    assert (faces[0] != faces[1]).any()


def test_faces_are_all_faces() -> None:
    """What the package has besides, pictures without a face, mostly lacks contrast."""
    assert load_images("faces", 32).float().std((1, 2, 3)).min() > 20


def test_digits_do_not_touch_the_border() -> None:
    """Strokes are not cut off by the frame."""
    digits = load_images("digits", 32)
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
    """At their own size, pictures are what the file holds; else they are resized."""
    pictures = mnist_files(tmp_path / CLASSES[name] / "raw")
    images = load_images(name, 28, root=tmp_path, download=False)
    torch.testing.assert_close(images[:, 0], torch.from_numpy(pictures), rtol=0, atol=0)
    assert load_images(name, 32, root=tmp_path, download=False).shape == (5, 1, 32, 32)


@pytest.mark.parametrize("name", CLASSES)
def test_mnist_is_downloaded(
    name: str, served: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not there comes from the address that torchvision knows."""
    folder, address = served
    mnist_files(folder)
    resources = []
    for file in sorted(folder.iterdir()):
        packed = gzip.compress(file.read_bytes())
        file.with_name(f"{file.name}.gz").write_bytes(packed)
        resources.append(
            (f"{file.name}.gz", hashlib.md5(packed, usedforsecurity=False).hexdigest())
        )
    monkeypatch.setattr(getattr(torchvision.datasets, CLASSES[name]), "mirrors", [address])
    monkeypatch.setattr(getattr(torchvision.datasets, CLASSES[name]), "resources", resources)
    assert load_images(name, 32, root=tmp_path / "data").shape == (5, 1, 32, 32)


def test_celeba_is_unpacked_and_cropped(tmp_path: Path) -> None:
    """Its archive is enough; the middle of each picture is used, in its full width."""
    celeba_zip(tmp_path / "celeba" / "img_align_celeba.zip")
    images = load_images("celeba", 64, root=tmp_path, download=False)
    assert images.shape == (3, 3, 64, 64)
    assert is_red(images)


def test_lfw_is_unpacked_and_cropped(tmp_path: Path) -> None:
    """Its archive is enough; heads fill the picture."""
    lfw_tgz(tmp_path / "lfw-py" / "lfw-funneled.tgz")
    images = load_images("lfw", 32, root=tmp_path, download=False)
    assert images.shape == (2, 3, 32, 32)
    assert is_red(images)


def test_unpacked_pictures_are_enough(tmp_path: Path) -> None:
    """Who has removed the archive, or has only the pictures, can go on."""
    celeba_zip(tmp_path / "celeba" / "img_align_celeba.zip")
    load_images("celeba", 16, root=tmp_path, download=False)
    (tmp_path / "celeba" / "img_align_celeba.zip").unlink()
    assert load_images("celeba", 32, root=tmp_path, download=False).shape == (3, 3, 32, 32)


def test_lfw_is_downloaded(
    served: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its archive comes from where scikit-learn has it, and is checked by its hash."""
    archive = lfw_tgz(served[0] / "lfw-funneled.tgz")
    monkeypatch.setattr(files, "LFW_URL", served[1] + archive.name)
    monkeypatch.setattr(files, "LFW_SHA256", hashlib.sha256(archive.read_bytes()).hexdigest())
    assert load_images("lfw", 32, root=tmp_path / "data").shape == (2, 3, 32, 32)


def test_a_download_with_another_hash_is_refused(
    served: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, and not taken for the archive next time."""
    archive = lfw_tgz(served[0] / "lfw-funneled.tgz")
    monkeypatch.setattr(files, "LFW_URL", served[1] + archive.name)
    with pytest.raises(ImagesFault, match=r"cannot be downloaded .*hash"):
        load_images("lfw", 32, root=tmp_path / "data")
    assert not any((tmp_path / "data" / "lfw-py").iterdir())


@pytest.mark.parametrize("download", [False, True])
@pytest.mark.parametrize("name", BY_TORCHVISION)
def test_what_cannot_be_had_is_told(
    name: str, download: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence says what is expected where, why it failed, and what to do."""
    monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", [DEAD])
    monkeypatch.setattr(torchvision.datasets.FashionMNIST, "mirrors", [DEAD])
    monkeypatch.setattr(
        torchvision.datasets.CelebA, "file_list", [("no-such-file", "0", "img_align_celeba.zip")]
    )
    monkeypatch.setattr(files, "LFW_URL", DEAD)
    with pytest.raises(ImagesFault, match=r"were expected in .* not there.* What to do: ") as told:
        load_images(name, 32, root=tmp_path, download=download)
    assert ("cannot be downloaded" in str(told.value)) == download
    assert "--data digits" in str(told.value)
    assert "\n" not in str(told.value)


def test_a_damaged_file_of_mnist_is_told(tmp_path: Path) -> None:
    """An unpacking that was interrupted leaves too few bytes."""
    mnist_files(tmp_path / "MNIST" / "raw")
    file = tmp_path / "MNIST" / "raw" / "train-images-idx3-ubyte"
    file.write_bytes(file.read_bytes()[:-100])
    with pytest.raises(ImagesFault, match=r"are damaged .* What to do: remove"):
        load_images("mnist", 32, root=tmp_path)


@pytest.mark.parametrize(
    ("name", "make", "path"),
    [
        ("celeba", celeba_zip, "celeba/img_align_celeba.zip"),
        ("lfw", lfw_tgz, "lfw-py/lfw-funneled.tgz"),
    ],
)
def test_half_an_archive_is_told(
    name: str, make: Callable[[Path], Path], path: str, tmp_path: Path
) -> None:
    """It is not unpacked, and leaves no folder that would look whole."""
    archive = make(tmp_path / path)
    archive.write_bytes(archive.read_bytes()[:-400])
    with pytest.raises(ImagesFault, match=r"cannot be unpacked .* What to do: get"):
        load_images(name, 32, root=tmp_path, download=False)
    assert list(archive.parent.iterdir()) == [archive]


@pytest.mark.parametrize("name", ["lfw", "mnist"])
def test_a_place_that_cannot_be_written_is_told(name: str, tmp_path: Path) -> None:
    """A file is in the way of the folder."""
    (tmp_path / "data").touch()
    with pytest.raises(ImagesFault, match=r"cannot be downloaded \(.*data"):
        load_images(name, 32, root=tmp_path / "data")


def test_an_unknown_name_lists_the_known_ones() -> None:
    """Who mistypes a name sees the names."""
    with pytest.raises(ImagesFault, match=r"no data set 'digit'.*celeba, digits, faces.*folder:"):
        load_images("digit", 32)


@pytest.mark.parametrize("size", [-1, 7, 1025])
def test_odd_sizes_are_refused(size: int) -> None:
    """Before anything is downloaded."""
    with pytest.raises(ImagesFault, match="from 8 to 1024 pixels was expected"):
        load_images("celeba", size)


def test_more_than_the_memory_is_refused(tmp_path: Path) -> None:
    """A file may say that it has a great many pictures."""
    raw = tmp_path / "MNIST" / "raw"
    mnist_files(raw)
    one = bytes(2_000_000)
    many = b"\0\0\x08\x03" + np.array([2_000_000, 1, 1], dtype=">u4").tobytes() + one
    (raw / "train-images-idx3-ubyte").write_bytes(many)
    with pytest.raises(MemoryFault, match=r"2000000 pictures .* need .* GB"):
        load_images("mnist", 1024, root=tmp_path)
