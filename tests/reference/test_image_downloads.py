"""Sets of images that are downloaded, or damaged."""

import functools
import gzip
import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from reference.training.errors import ImagesFault
from reference.training.images import files
from reference.training.images.datasets import BY_TORCHVISION, load_images
from tests.reference.image_files import CLASSES, celeba_zip, lfw_tgz, mnist_files

DEAD = "http://127.0.0.1:9/"  # nobody listens there


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
    monkeypatch.setattr(f"torchvision.datasets.{CLASSES[name]}.mirrors", [address])
    monkeypatch.setattr(f"torchvision.datasets.{CLASSES[name]}.resources", resources)
    assert load_images(name, 32, root=tmp_path / "data").shape == (5, 1, 32, 32)


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
    monkeypatch.setattr("torchvision.datasets.MNIST.mirrors", [DEAD])
    monkeypatch.setattr("torchvision.datasets.FashionMNIST.mirrors", [DEAD])
    monkeypatch.setattr(
        "torchvision.datasets.CelebA.file_list", [("no-such-file", "0", "img_align_celeba.zip")]
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
