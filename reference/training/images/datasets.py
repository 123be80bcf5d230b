"""The images that a GAN is trained on, by name or from a folder, as one tensor.

- `digits`: 5,000 handwritten digits, a part of `mnist` that lies beside this module;
- `faces`: 100 faces and their mirror images, with scikit-image (part of Huang et al., 2007);
- `small-digits`: 1,797 digits of 8x8 pixels, with scikit-learn (Alpaydin and Kaynak, 1998);
- `mnist`: 60,000 handwritten digits (LeCun et al., 1998);
- `fashion-mnist`: 60,000 pieces of clothing (Xiao, Rasul and Vollgraf, 2017);
- `lfw`: 13,233 photographs of faces, Labeled Faces in the Wild (Huang et al., 2007);
- `celeba`: 202,599 faces of celebrities (Liu et al., 2015);
- `folder:PATH`: your own images.

The first three are here, or come with installed packages, so that nothing is downloaded.
"""

import importlib
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

from reference.training.devices import available_memory
from reference.training.errors import ImagesFault, MemoryFault
from reference.training.images.cache import decoded
from reference.training.images.digits import load_digits
from reference.training.images.files import celeba_files, files_below, lfw_files, reason

__all__ = [
    "BY_TORCHVISION",
    "EMBEDDED",
    "LARGEST",
    "SMALLEST",
    "from_unit",
    "load_images",
    "to_unit",
]

EMBEDDED = ("digits", "faces", "small-digits")
BY_TORCHVISION = ("celeba", "fashion-mnist", "lfw", "mnist")
SMALLEST, LARGEST = 8, 1024  # pixels

_FOLDER = "folder:"
_MNIST_CLASSES = {"mnist": "MNIST", "fashion-mnist": "FashionMNIST"}
# In LFW's funneled images heads are small; in CelebA's aligned ones the full width fits.
_LFW_PART = 0.64
_AT_ONCE = 1024


def load_images(
    source: str,
    size: int,
    *,
    root: Path = Path("data"),
    download: bool = True,
    quiet: bool = False,
) -> torch.Tensor:
    """Load all images of a data set, square and of one size.

    Images that are not square are cropped about their centre. CelebA, LFW and folders are decoded
    once and kept as a file in `root`/cache, which the tensor then maps: only what is indexed is
    read. The order is the same each time, so that a seed gives the same batches.

    Args:
        source: one of `EMBEDDED` or `BY_TORCHVISION`, or "folder:" and the path of a folder, whose
            images are found in its folders, too.
        size: height and width to resize to, in pixels, from 8 to 1024.
        root: where data sets and decoded images are kept; made when it is needed.
        download: whether what is missing in `root` may be downloaded.
        quiet: show nothing of the progress and of images that were left out.

    Returns:
        Contiguous uint8 tensor of shape (N, C, size, size), values from 0 to 255; N is at least 2,
        C is 3, or 1 where all images are grey. It is not to be changed.

    Raises:
        ImagesFault: there is no such data set, it is not here and cannot be downloaded, it is
            damaged, or the size is not sensible.
        MemoryFault: the images do not fit in memory.
    """
    if not SMALLEST <= size <= LARGEST:
        raise ImagesFault(
            f"A size from {SMALLEST} to {LARGEST} pixels was expected, and it is {size}. "
            "What to do: choose one, such as 32 or 64."
        )
    root = root.expanduser()
    if source.startswith(_FOLDER):
        files = files_below(source.removeprefix(_FOLDER))
        return decoded("folder", files, size, root=root, quiet=quiet)
    match source:
        case "digits":
            # Strokes come near to the border; with more black around them, 28 pixels become 32.
            return _resized(F.pad(load_digits()[0], (2, 2, 2, 2)), size)
        case "faces":
            return _resized(_faces(), size)
        case "small-digits":
            return _resized(_small_digits(), size)
        case "mnist" | "fashion-mnist":
            return _resized(_mnist(source, root, download), size)
        case "celeba":
            files = celeba_files(root, download=download, quiet=quiet)
            return decoded(source, files, size, root=root, quiet=quiet)
        case "lfw":
            files = lfw_files(root, download=download, quiet=quiet)
            return decoded(source, files, size, root=root, part=_LFW_PART, quiet=quiet)
    names = ", ".join(sorted((*EMBEDDED, *BY_TORCHVISION)))
    raise ImagesFault(
        f"There is no data set {source!r}. What to do: choose one of {names}, or write "
        f"{_FOLDER}PATH for a folder with images."
    )


def to_unit(images: torch.Tensor) -> torch.Tensor:
    """Bring bytes to the range of tanh, which generators end with.

    Args:
        images: uint8 tensor of any shape.

    Returns:
        Float32 tensor of that shape, values in [-1, 1], on the same device.
    """
    return images.float() / 127.5 - 1


def from_unit(images: torch.Tensor) -> torch.Tensor:
    """Bring values in [-1, 1] back to bytes: rounded, and clamped where they are outside.

    Args:
        images: floating tensor of any shape.

    Returns:
        Uint8 tensor of that shape, on the same device.
    """
    return ((images.detach().float() + 1) * 127.5).round().clamp(0, 255).to(torch.uint8)


def _small_digits() -> torch.Tensor:
    """8x8 pixels with values from 0 to 16, as (1797, 10, 10) bytes."""
    bunch = _package("sklearn.datasets", "scikit-learn", "small-digits").load_digits()
    digits = torch.from_numpy(bunch.images / 16 * 255).round().to(torch.uint8)
    # Strokes touch the border; with an empty pixel around them they end round instead of cut.
    return F.pad(digits, (1, 1, 1, 1))


def _faces() -> torch.Tensor:
    """Faces of 25x25 pixels, each followed by its mirror image, as (200, 25, 25) bytes.

    Neighbours in the package are more alike than others, and the last ones are held out: they come
    in another order here.
    """
    subset = _package("skimage.data", "scikit-image", "faces").lfw_subset()
    # The second half of the subset shows no faces: it was made to train detectors.
    faces = torch.from_numpy(np.asarray(subset)[:100] * 255).round().to(torch.uint8)
    faces = faces[torch.randperm(len(faces), generator=torch.Generator().manual_seed(0))]
    return torch.stack([faces, faces.flip(2)], 1).flatten(0, 1)


def _package(module: str, package: str, source: str) -> Any:
    # Both are slow to import, and other data sets do without.
    try:
        return importlib.import_module(module)
    except ImportError:
        raise ImagesFault(
            f"The images {source} come with the package {package}, which is not installed. "
            f"What to do: pip install {package}."
        ) from None


def _mnist(source: str, root: Path, download: bool) -> torch.Tensor:
    """The training images of 28x28 pixels, as (60000, 28, 28) bytes."""
    # Slow to import, and embedded images do not need it.
    import torchvision.datasets

    kind = getattr(torchvision.datasets, _MNIST_CLASSES[source])
    folder = root / kind.__name__ / "raw"
    try:
        images: torch.Tensor = kind(root, train=True, download=download).data
    except Exception as error:  # of the network, of the disk, or whatever damaged files cause
        names = [name.removesuffix(".gz") for name, _ in kind.resources]
        missing = ", ".join(name for name in names if not (folder / name).is_file())
        if missing:
            failed = f" and cannot be downloaded ({reason(error)})" if download else ""
            found = f"{missing} were expected in {folder}, and they are not there{failed}"
            remedy = "get"
        else:
            found = f"The files in {folder} are damaged ({reason(error)})"
            remedy = "remove them, get"
        raise ImagesFault(
            f"The images of {source} cannot be read: {found}. What to do: {remedy} the "
            f"files from {kind.mirrors[0]} and put them there unpacked, or choose --data digits."
        ) from None
    return images


def _resized(originals: torch.Tensor, size: int) -> torch.Tensor:
    """From (N, H, W) to (N, 1, size, size), both uint8."""
    needed = len(originals) * size**2
    free = available_memory(torch.device("cpu"))
    if free is not None and needed > free:
        raise MemoryFault(
            f"{len(originals)} images of {size}x{size} pixels need {needed / 1e9:.1f} GB of "
            f"memory, and {free / 1e9:.1f} GB are free. What to do: choose a smaller --size."
        )
    if originals.shape[1:] == (size, size):
        return originals.unsqueeze(1).contiguous()
    images = torch.empty(len(originals), 1, size, size, dtype=torch.uint8)
    # In parts, as floating numbers take up four times the memory.
    for part, whole in zip(images.split(_AT_ONCE), originals.split(_AT_ONCE), strict=True):
        values = F.interpolate(
            whole.unsqueeze(1).float(), (size, size), mode="bicubic", antialias=True
        )
        part.copy_(values.round().clamp(0, 255))
    return images
