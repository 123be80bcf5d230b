"""The images of the README and the lesson's page, made of small runs."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from reference.training.images.single import EMBEDDED
from reference.training.style_transfer import gallery, settings


def test_pairs_are_of_known_images() -> None:
    """Each content and each style comes with us or with a package; rows are full."""
    assert {name for content, style, _ in gallery.PAIRS for name in (content, style)} <= {*EMBEDDED}
    assert len(gallery.PAIRS) == 6


def test_all_images_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command leaves the images of the page and those of the notebook."""
    monkeypatch.setitem(settings.PRESETS, "cpu", {"size": 32, "steps": 4})
    monkeypatch.setattr(gallery, "PAIRS", gallery.PAIRS[:4])
    folders = [str(tmp_path / name) for name in ("runs", "page", "notebook")]
    options = zip(("--runs", "--output", "--notebook"), folders, strict=True)
    result = CliRunner().invoke(gallery.main, [part for pair in options for part in pair])
    assert result.exit_code == 0, result.output
    with Image.open(tmp_path / "page" / "gallery.jpg") as image:
        assert image.size == (3 * 390 - 6, 2 * 262 - 6)
    made = sorted(
        path.name for name in ("page", "notebook") for path in (tmp_path / name).iterdir()
    )
    assert made == [
        "content_style_result.png", "gallery.jpg", "losses.png", "result.jpg", "style_arrives.png",
    ]  # fmt: skip
