"""Many files of images as one tensor: decoded once, then mapped from a file."""

import hashlib
import os
import shutil
import sys
import tempfile
import time
import warnings
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import BinaryIO

import numpy as np
import torch
from PIL import Image

from reference.training.errors import ImageFault, ImagesFault
from reference.training.images.single import read_image
from reference.training.progress import reporting

__all__ = ["decoded"]

# An image, or the sentence that tells why it cannot be read.
_Images = Generator[np.ndarray | str, None, None]

_VERSION = 1  # another one whenever files are decoded to other pixels than before
_PER_TASK, _TASKS = 8, 32
_SILENT_SECONDS = 2.0
_ABANDONED_SECONDS = 86400.0


def decoded(
    label: str,
    files: Sequence[Path],
    size: int,
    *,
    root: Path,
    part: float = 1.0,
    quiet: bool = False,
) -> torch.Tensor:
    """Decode, crop and resize images, or map what an earlier call has kept.

    What is kept is found by the size and by the files' names, sizes and times. An image that
    cannot be read is left out and counted, as one should not cost a whole training.

    Args:
        label: what the name of the kept file begins with.
        files: of the images, sorted, at least two.
        size: height and width to resize to, in pixels.
        root: the file is kept in `root`/cache.
        part: how much of the shorter side is used, from 0 to 1, in the middle of the image.
        quiet: show nothing of the progress and of images that were left out.

    Returns:
        Contiguous uint8 tensor of shape (N, C, size, size), in the order of the files, mapped from
        the disk. C is 1 if all images are grey, else 3.

    Raises:
        ImagesFault: most images cannot be read, or the disk is full or not writable.
    """
    path = root / "cache" / f"{label}-{size}-{_fingerprint(files, size, part)}.npy"
    kept = _mapped(path, size)
    if kept is not None:
        return kept
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove_abandoned(path.parent)
        _check_space(path.parent, len(files) * 3 * size**2)
        # What is interrupted leaves no file of the final name.
        with tempfile.TemporaryDirectory(dir=path.parent, suffix=".part") as scratch:
            written = Path(scratch, "colours.npy")
            with written.open("wb") as file:
                grey = _write(file, files, size, part, quiet)
            if grey:
                colours, written = written, Path(scratch, "grey.npy")
                np.save(written, np.load(colours, mmap_mode="r")[:, :1])
            written.replace(path)
            kept = _mapped(path, size)
    except OSError as error:
        raise ImagesFault(
            f"The decoded images cannot be kept in {path.parent} ({error}). What to do: see that "
            "this directory is writable for you and the disk has space, or choose a smaller --size."
        ) from None
    if kept is None:
        raise ImagesFault(f"{path} cannot be read back. What to do: see that the disk is sound.")
    return kept


def _fingerprint(files: Sequence[Path], size: int, part: float) -> str:
    # As they are sorted, what the first and the last have in common all have.
    top = len(os.path.commonpath([files[0].parent, files[-1].parent]))
    digest = hashlib.sha256(f"{_VERSION} {size} {part}".encode())
    for file in files:
        try:
            status = file.stat()
            state = f"\0{status.st_size} {status.st_mtime_ns}\0"
        except OSError:  # a dangling link, say; the decoding will tell
            state = "\0unreadable\0"
        digest.update(os.fsencode(str(file)[top:] + state))
    return digest.hexdigest()[:16]


def _mapped(path: Path, size: int) -> torch.Tensor | None:
    try:
        # Copy on write, as torch warns of arrays that cannot be written.
        array = np.load(path, mmap_mode="c", allow_pickle=False)
    except (OSError, ValueError, EOFError):  # there is none, or the machine lost power
        return None
    fits = array.dtype == np.uint8 and array.ndim == 4 and array.shape[2:] == (size, size)
    return torch.from_numpy(array) if fits else None


def _remove_abandoned(folder: Path) -> None:
    # A process that was killed cannot remove its gigabytes itself.
    for rest in folder.glob("*.part"):
        if time.time() - rest.stat().st_mtime > _ABANDONED_SECONDS:
            shutil.rmtree(rest, ignore_errors=True)


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise OSError(f"{needed / 1e9:.1f} GB are needed, and {free / 1e9:.1f} GB are free")


def _write(file: BinaryIO, files: Sequence[Path], size: int, part: float, quiet: bool) -> bool:
    """Write all images as an array of RGB, and tell whether all are grey."""
    count, grey = 0, True
    faults: list[str] = []
    _write_header(file, 0, size)
    with closing(_showing(_prepared(files, size, part), len(files), quiet)) as images:
        for image in images:
            if isinstance(image, str):
                faults.append(image)
                _check_faults(faults, len(files))
            else:
                grey = grey and bool((image == image[:1]).all())
                file.write(image.tobytes())
                count += 1
    file.seek(0)
    _write_header(file, count, size)
    if faults and not quiet:
        print(
            f"{len(faults)} of {len(files)} images were left out; the first: {faults[0]}",
            file=sys.stderr,
        )
    return grey


def _check_faults(faults: list[str], total: int) -> None:
    if 2 * len(faults) > total or total - len(faults) < 2:
        raise ImagesFault(
            f"At least {len(faults)} of {total} images cannot be read, too many to leave them "
            f"out; the first: {faults[0]}"
        )


def _write_header(file: BinaryIO, count: int, size: int) -> None:
    # NumPy pads headers so that the first axis can grow: for each count this is as long.
    header = {"descr": "|u1", "fortran_order": False, "shape": (count, 3, size, size)}
    np.lib.format.write_array_header_1_0(file, header)


def _showing(images: _Images, total: int, quiet: bool) -> _Images:
    started = time.monotonic()
    with ExitStack() as stack:
        report = None
        for done, image in enumerate(images, 1):
            yield image
            if report is None and time.monotonic() - started > _SILENT_SECONDS:
                report = stack.enter_context(
                    reporting(total, part=done / total, unit="image", quiet=quiet)
                )
            if report and (done % 100 == 0 or done == total):
                report(done, done / total, {})


def _prepared(files: Sequence[Path], size: int, part: float) -> _Images:
    # Threads are enough: Pillow decodes and resizes without Python's lock.
    with warnings.catch_warnings(), ThreadPoolExecutor() as pool:
        # All threads share the filters, so what a thread restores has to be this one.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        running: deque[Future[list[np.ndarray | str]]] = deque()
        for start in range(0, len(files), _PER_TASK):
            if len(running) == _TASKS:  # else images pile up where the disk is slow
                yield from running.popleft().result()
            some = files[start : start + _PER_TASK]
            running.append(pool.submit(_squares, some, size, part))
        for task in running:
            yield from task.result()


def _squares(files: Sequence[Path], size: int, part: float) -> list[np.ndarray | str]:
    return [_square(file, size, part) for file in files]


def _square(file: Path, size: int, part: float) -> np.ndarray | str:
    try:
        if not file.is_file():
            return f"{file} is no file, or a link to none. What to do: remove it."
        image = read_image(file, size)
    except ImageFault as fault:
        return str(fault)
    except Exception as error:  # on damaged files Pillow's decoders let out many kinds
        return f"The image {file} cannot be read ({error!r}). What to do: fetch it again."
    side = min(image.size) * part
    left, top = (image.width - side) / 2, (image.height - side) / 2
    box = (left, top, left + side, top + side)
    square = image.resize((size, size), Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
    return np.ascontiguousarray(np.asarray(square).transpose(2, 0, 1))  # (3, size, size)
