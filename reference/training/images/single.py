"""Images: from a file, or by the name of one that comes with us or with a package; to PNG files."""

import importlib
import importlib.util
import warnings
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps, UnidentifiedImageError

from reference.training.errors import ImageFault
from reference.training.images.drawn.styles import STYLES, path_of

__all__ = ["EMBEDDED", "MOST_PIXELS", "load_image", "read_image", "to_image"]

# Packages carry these on disk; skimage.data offers more, but downloads them.
_SKIMAGE = (
    "astronaut", "brick", "camera", "chelsea", "coffee", "colorwheel", "grass", "gravel",
    "hubble_deep_field", "immunohistochemistry", "moon", "retina", "rocket",
)  # fmt: skip
_SKLEARN = ("china", "flower")
EMBEDDED = tuple(sorted((*_SKIMAGE, *_SKLEARN, *STYLES)))

MOST_PIXELS = 150_000_000  # 0.45 GB as 8-bit RGB; JPEGs are read at a fraction of their size
_MODES_16_BIT = ("I", "I;16", "I;16B", "I;16L", "I;16N")


def load_image(
    source: str | Path, size: int, *, least: int = 1, longer: bool = False
) -> torch.Tensor:
    """Load an image as a tensor.

    A rotation that a camera noted (EXIF) is carried out, transparent parts become white, and
    greyscale, palette, CMYK and 16-bit images become RGB.

    Args:
        source: the path of an image, or one of `EMBEDDED`. A file of such a name goes first.
        size: what the shorter side is to be, in pixels; larger and smaller images are resized.
        least: the least height and width, in pixels, of the result.
        longer: whether `size` is that of the longer side instead.

    Returns:
        Float32 tensor of shape (1, 3, H, W), values in [0, 1].

    Raises:
        ImageFault: there is no such image, it cannot be read, or it is too small or too large.
    """
    image = _open(source, size)
    width, height = image.size
    if min(width, height) < min(least, 2):
        raise ImageFault(
            f"An image of at least 2x2 pixels was expected, and {source} has {width}x{height}. "
            "What to do: choose another."
        )
    scale = size / (max if longer else min)(width, height)
    new = (max(1, round(width * scale)), max(1, round(height * scale)))
    if min(new) < least:
        raise ImageFault(
            f"At least {least}x{least} pixels are needed for the layers in use, and {source} at "
            f"size {size} has {new[0]}x{new[1]}. What to do: choose a larger --size, an image "
            "that is less narrow, or layers nearer to the first."
        )
    if new[0] * new[1] > MOST_PIXELS:
        raise ImageFault(
            f"At most {MOST_PIXELS // 1_000_000} megapixels can be worked on, and {source} at size "
            f"{size} would have {new[0]}x{new[1]}. What to do: choose a smaller --size."
        )
    return _to_tensor(image.resize(new, Image.Resampling.LANCZOS, reducing_gap=3.0))


def to_image(image: torch.Tensor) -> Image.Image:
    """Round a tensor of shape (1, 3, H, W) with values in [0, 1] to an 8-bit RGB image."""
    array = image[0].permute(1, 2, 0).clamp(0, 1).mul(255).round()  # (H, W, 3)
    return Image.fromarray(array.to("cpu", torch.uint8).numpy())


def _to_tensor(image: Image.Image) -> torch.Tensor:
    array = torch.from_numpy(np.array(image, dtype=np.float32) / 255)  # (H, W, 3)
    return array.permute(2, 0, 1).unsqueeze(0).contiguous()  # (1, 3, H, W)


def _open(source: str | Path, size: int) -> Image.Image:
    path = Path(source)
    if str(source) in EMBEDDED and not path.is_file():
        if str(source) in STYLES:
            return read_image(path_of(str(source)), size)
        return _to_rgb(Image.fromarray(_embedded(str(source))))
    if not path.exists():
        raise ImageFault(
            f"There is no image {source}. What to do: give the path of one, or one of the names "
            f"{', '.join(EMBEDDED)}."
        )
    if not path.is_file():
        raise ImageFault(
            f"An image was expected, and {source} is a directory or another special file. "
            "What to do: name a file in it."
        )
    return read_image(path, size)


def _embedded(name: str) -> np.ndarray:
    module, package = (
        ("skimage", "scikit-image") if name in _SKIMAGE else ("sklearn", "scikit-learn")
    )
    found = importlib.util.find_spec(module)
    if found is None or found.origin is None:
        raise ImageFault(
            f"The image {name} comes with the package {package}, which is not installed. "
            f"What to do: pip install {package}, or choose another image."
        )
    if name in _SKIMAGE:
        array: np.ndarray = getattr(importlib.import_module("skimage.data"), name)()
        return array
    # The file alone: to import the package takes longer than a small run's first half.
    with Image.open(Path(found.origin).parent / "datasets" / "images" / f"{name}.jpg") as image:
        return np.array(image)


def read_image(path: Path, size: int) -> Image.Image:
    """Read a file as an 8-bit RGB image, upright, with white where it is transparent.

    Args:
        path: of a regular file.
        size: what the shorter side will be resized to, in pixels. Of a much larger JPEG only a
            fraction is decoded, at least twice that size.

    Raises:
        ImageFault: it is no image, cannot be read to its end, or has too many pixels.
    """
    try:
        with warnings.catch_warnings():
            # Pillow's own guard warns from 89 megapixels on; `_check_size` stands for it here.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as image:
                _check_size(image, path)
                image.draft("RGB", (2 * size, 2 * size))  # a large JPEG: decode a fraction of it
                image.load()
                return _to_rgb(ImageOps.exif_transpose(image))
    except UnidentifiedImageError:
        raise ImageFault(
            f"An image was expected (PNG, JPEG, WebP, TIFF, ...), and {path} is in no format that "
            "Pillow knows. What to do: choose another file, or convert it."
        ) from None
    except (OSError, SyntaxError, ValueError) as error:
        raise ImageFault(
            f"The image {path} cannot be read to its end ({error}): it is damaged, cut short, or "
            "not readable for you. What to do: fetch it again."
        ) from None
    except Image.DecompressionBombError:
        raise _too_large(path, "more") from None


def _check_size(image: Image.Image, path: Path) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise _too_large(path, f"{image.width}x{image.height}")


def _too_large(path: Path, found: str) -> ImageFault:
    return ImageFault(
        f"An image of at most {MOST_PIXELS // 1_000_000} megapixels was expected, and {path} has "
        f"{found}. What to do: make it smaller first."
    )


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode in _MODES_16_BIT:
        # Pillow's own conversion clips at 255; values of 16 bits go down to 8.
        array = np.asarray(image, dtype=np.float64) / 65535 * 255
        image = Image.fromarray(array.round().clip(0, 255).astype(np.uint8))
    elif image.mode == "F":
        image = Image.fromarray((np.asarray(image).clip(0, 1) * 255).round().astype(np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image.convert("RGB")
