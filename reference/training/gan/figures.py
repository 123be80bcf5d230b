"""Images of a GAN's run: grids of samples, an animation of them, and a quiz."""

import io
from collections.abc import Sequence

import torch
from PIL import Image, ImageDraw, ImageFont

__all__ = ["animation", "enlarged", "grid", "quiz", "without_mirrored"]

_GAP, _LINE = 8, 18  # pixels
_MILLISECONDS, _LAST_MILLISECONDS = 160, 2000
_SHADES, _COLORS = 24, 96


def grid(images: torch.Tensor, columns: int) -> Image.Image:
    """Put images of one size beside and below each other, without gaps.

    Args:
        images: uint8 tensor of shape (N, C, H, W), C is 1 or 3; row by row. What is left of an
            incomplete row is not shown.
        columns: how many in a row.
    """
    number, channels, height, width = images.shape
    rows = number // columns
    tiles = images[: rows * columns].reshape(rows, columns, channels, height, width)
    whole = tiles.permute(0, 3, 1, 4, 2).reshape(rows * height, columns * width, channels)
    array = whole.cpu().numpy()
    return Image.fromarray(array[:, :, 0] if channels == 1 else array)


def enlarged(image: Image.Image, least: int) -> Image.Image:
    """Enlarge an image by a whole number, so that it is at least so many pixels wide."""
    factor = -(-least // image.width)
    size = (image.width * factor, image.height * factor)
    return image.resize(size, Image.Resampling.BICUBIC)


def animation(frames: Sequence[Image.Image]) -> bytes:
    """Encode as an animated GIF that starts again, with few colours; the last frame stays."""
    buffer = io.BytesIO()
    durations = [_MILLISECONDS] * (len(frames) - 1) + [_LAST_MILLISECONDS]
    # One palette for all frames: they are alike, and a palette of their own makes colours flicker.
    number = _SHADES if frames[-1].mode == "L" else _COLORS
    palette = frames[-1].convert("RGB").quantize(number)
    small = [
        frame.convert("RGB").quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames
    ]
    small[0].save(buffer, "GIF", save_all=True, append_images=small[1:], duration=durations, loop=0)
    return buffer.getvalue()


def without_mirrored(images: torch.Tensor) -> torch.Tensor:
    """Leave out each image that is the mirror image of one before it, so that nobody comes twice.

    Args:
        images: uint8 tensor of shape (N, C, H, W).

    Returns:
        Tensor of shape (M, C, H, W), M is at most N; in the same order.
    """
    values = images.int()
    kept: list[int] = []
    for index, image in enumerate(values.flip(3)):
        # Resizing rounds an image and its mirror image in other ways.
        if not kept or (values[kept] - image).abs().amax((1, 2, 3)).min() > 2:
            kept.append(index)
    return images[kept]


def quiz(real: torch.Tensor, fake: torch.Tensor, *, columns: int, seed: int) -> Image.Image:
    """Pairs of a real and a generated image in random order, with the answers at the bottom.

    Args:
        real: uint8 tensor of shape (N, C, H, W).
        fake: as many generated ones.
        columns: pairs in a row.
        seed: decides which one of each pair stands on the left.
    """
    flips = torch.rand(len(real), generator=torch.Generator().manual_seed(seed)) < 0.5
    pairs = [
        enlarged(grid(torch.stack([b, a] if flip else [a, b]), 2), 128)
        for a, b, flip in zip(real, fake, flips, strict=True)
    ]
    answers = [
        f"{number} {'left' if flip else 'right'}" for number, flip in enumerate(flips, start=1)
    ]
    cell = (pairs[0].width + _GAP, pairs[0].height + _LINE + _GAP)
    rows = -(-len(pairs) // columns)
    lines = ["Which one of each pair is generated?"]
    lines += [
        ("Generated: " if not row else "") + ", ".join(answers[row * columns : (row + 1) * columns])
        for row in range(rows)
    ]
    size = (columns * cell[0] + _GAP, rows * cell[1] + 2 * _GAP + _LINE * len(lines))
    whole = Image.new("RGB", size, "white")
    draw, font = ImageDraw.Draw(whole), ImageFont.load_default(12)
    draw.text((_GAP, 3), lines[0], fill="black", font=font)
    for index, pair in enumerate(pairs):
        left, top = _GAP + index % columns * cell[0], _LINE + 4 + index // columns * cell[1]
        draw.text((left, top), str(index + 1), fill="black", font=font)
        whole.paste(pair.convert("RGB"), (left, top + _LINE))
    small = ImageFont.load_default(10)
    for index, line in enumerate(lines[1:], start=1):
        top = rows * cell[1] + _GAP + _LINE * index
        draw.text((_GAP, top), line, fill="gray", font=small)
    return whole
