"""Files of images: all those in a folder, and the data sets that are archives of them."""

import os
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import torch

from reference.training.errors import ImagesFault

__all__ = ["celeba_files", "files_below", "lfw_files", "reason"]

_SUFFIXES = (".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp")

# The address in torchvision is dead (pytorch/vision, issue 8888); scikit-learn keeps this copy.
LFW_URL = "https://ndownloader.figshare.com/files/5976015"
LFW_SHA256 = "b47c8422c8cded889dc5a13418c4bc2abbda121092b3533a83306f90d900100a"
_CELEBA_PAGE = "https://mmlab.ie.cuhk.edu.hk/projects/CelebA.html"


def files_below(folder: str) -> list[Path]:
    """Find the images in a folder and in its folders, by their suffixes, and sort them.

    Hidden files and folders are left out, and links to folders are not followed.

    Args:
        folder: its path; `~` is the home directory.

    Raises:
        ImagesFault: there is no such folder, it cannot be read, or has fewer than two images.
    """
    top = Path(folder).expanduser()
    if not folder or not top.is_dir():
        found = "a file" if top.is_file() else "no such folder"
        raise ImagesFault(
            f"A folder with images was expected, and {folder or 'an empty path'} is {found}. "
            "What to do: see that the path after folder: is right."
        )
    try:
        files = [Path(name) for name in sorted(_images(top))]
    except OSError as error:
        raise ImagesFault(
            f"The folder {top} cannot be read to its end ({error}). "
            "What to do: see that all in it is readable for you."
        ) from None
    if len(files) < 2:
        raise ImagesFault(
            f"At least two images were expected below {top}, and there are {len(files)}. What to "
            f"do: put images there, with names that end with {', '.join(_SUFFIXES)}."
        )
    return files


def celeba_files(root: Path, *, download: bool, quiet: bool) -> list[Path]:
    """The aligned and cropped images of CelebA, 178x218 pixels each.

    The lists of attributes that torchvision would demand as well are not needed. (Liu, Luo, Wang
    and Tang: Deep learning face attributes in the wild, 2015.)

    Args:
        root: the images are in `root`/celeba/img_align_celeba, or in the archive beside it, as
            torchvision has them.
        download: whether the archive may be downloaded, 1.4 GB.
        quiet: do not tell about the unpacking.

    Raises:
        ImagesFault: they are not there, cannot be downloaded, or are damaged.
    """

    def fetch(archive: Path) -> None:
        # Slow to import, and embedded images do not need it.
        from torchvision.datasets import CelebA
        from torchvision.datasets.utils import download_file_from_google_drive

        number, md5, name = CelebA.file_list[0]
        download_file_from_google_drive(number, archive.parent, name, md5)

    folder = root / "celeba" / "img_align_celeba"
    archive = folder.with_suffix(".zip")
    return _unpacked("celeba", folder, archive, fetch if download else None, _CELEBA_PAGE, quiet)


def lfw_files(root: Path, *, download: bool, quiet: bool) -> list[Path]:
    """The funneled images of Labeled Faces in the Wild, 250x250 pixels each.

    The lists of people that torchvision would demand as well are not needed. (Huang, Ramesh, Berg
    and Learned-Miller: Labeled faces in the wild, 2007.)

    Args:
        root: the images are in `root`/lfw-py/lfw_funneled, or in the archive beside it, as
            torchvision has them.
        download: whether the archive may be downloaded, 0.2 GB.
        quiet: do not tell about the unpacking.

    Raises:
        ImagesFault: they are not there, cannot be downloaded, or are damaged.
    """

    def fetch(archive: Path) -> None:
        torch.hub.download_url_to_file(LFW_URL, str(archive), LFW_SHA256, progress=not quiet)

    folder = root / "lfw-py" / "lfw_funneled"
    archive = folder.with_name("lfw-funneled.tgz")
    return _unpacked("lfw", folder, archive, fetch if download else None, LFW_URL, quiet)


def _unpacked(
    name: str,
    folder: Path,
    archive: Path,
    fetch: Callable[[Path], None] | None,
    address: str,
    quiet: bool,
) -> list[Path]:
    if not folder.is_dir():
        remedy = (
            f"What to do: get {archive.name} from {address} and put it there, or choose "
            "--data digits."
        )
        if not archive.is_file():
            failed = _fetch(archive, fetch) if fetch else ""
            if not archive.is_file():
                raise ImagesFault(
                    f"The images of {name} were expected in {folder} or {archive}, and they are "
                    f"not there{failed}. {remedy}"
                )
        if not quiet:
            print(f"unpacking {archive}", file=sys.stderr, flush=True)
        try:
            _unpack(archive, folder)
        except Exception as error:  # damaged archives cause many kinds
            raise ImagesFault(
                f"The archive {archive} cannot be unpacked ({reason(error)}): it is damaged or cut "
                f"short, or the disk is full or not writable. {remedy}"
            ) from None
    return files_below(str(folder))


def reason(error: Exception) -> str:
    """What an error of other packages says, in one line."""
    return " ".join(str(error).split()) or type(error).__name__


def _fetch(archive: Path, fetch: Callable[[Path], None]) -> str:
    try:
        archive.parent.mkdir(parents=True, exist_ok=True)
        fetch(archive)
    except Exception as error:  # gdown's errors have no common base, and it may not be installed
        # What came with another hash, such as a page that tells of a quota, is no archive.
        with suppress(OSError):
            archive.unlink(missing_ok=True)
        return f" and cannot be downloaded ({reason(error)})"
    return ""


def _unpack(archive: Path, folder: Path) -> None:
    # First beside it, so that an interruption leaves no folder that looks whole.
    with tempfile.TemporaryDirectory(dir=archive.parent, prefix=".unpacking-") as scratch:
        if archive.suffix == ".zip":
            with zipfile.ZipFile(archive) as images:
                images.extractall(scratch)  # noqa: S202 (it leaves out what points elsewhere)
        else:
            with tarfile.open(archive) as images:
                # Refuses what points elsewhere; the earliest releases of Python 3.11 lack it.
                images.extraction_filter = getattr(tarfile, "data_filter", None)
                images.extractall(scratch)  # noqa: S202 (see above)
        try:
            Path(scratch, folder.name).rename(folder)
        except OSError:
            if not folder.is_dir():  # else another process was quicker
                raise


def _images(top: Path) -> list[str]:
    # As strings, which are sorted many times as fast.
    files: list[str] = []
    for parent, folders, names in os.walk(top, onerror=_raise):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [
            os.path.join(parent, name)
            for name in names
            if name.lower().endswith(_SUFFIXES) and not name.startswith(".")
        ]
    return files


def _raise(error: OSError) -> NoReturn:
    raise error
