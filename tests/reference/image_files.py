"""Files of small images, as the sets have them."""

import io
import tarfile
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image

CLASSES = {"mnist": "MNIST", "fashion-mnist": "FashionMNIST"}


def idx(values: np.ndarray) -> bytes:
    """Bytes in the format of MNIST's files: magic number, sizes, values."""
    sizes = np.array(values.shape, dtype=">u4").tobytes()
    return bytes([0, 0, 8, values.ndim]) + sizes + values.astype(np.uint8).tobytes()


def mnist_files(folder: Path, count: int = 5) -> np.ndarray:
    """Put MNIST's four files there, and give the images for training."""
    folder.mkdir(parents=True, exist_ok=True)
    images = np.random.default_rng(0).integers(0, 256, (count, 28, 28), dtype=np.uint8)
    for part in ("train", "t10k"):
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx(images))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx(np.arange(count)))
    return images


def jpeg(colour: str, size: tuple[int, int], middle: str | None = None, part: float = 1) -> bytes:
    """An image of one colour, with a square of another in its middle."""
    image = Image.new("RGB", size, colour)
    if middle:
        side = round(min(size) * part)
        left, top = (size[0] - side) // 2, (size[1] - side) // 2
        image.paste(middle, (left, top, left + side, top + side))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def celeba_zip(path: Path) -> Path:
    """CelebA's archive with three images, which are red in the part that is to be seen."""
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w") as archive:
        for number in (1, 2, 3):
            image = jpeg("blue", (178, 218), "red")
            archive.writestr(f"img_align_celeba/{number:06}.jpg", image)
    return path


def lfw_tgz(path: Path) -> Path:
    """LFW's archive with two people, whose heads are red."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:gz") as archive:
        for person in ("Ada_Lovelace", "Alan_Turing"):
            member = tarfile.TarInfo(f"lfw_funneled/{person}/{person}_0001.jpg")
            image = jpeg("blue", (250, 250), "red", 0.66)
            member.size = len(image)
            archive.addfile(member, io.BytesIO(image))
    return path
